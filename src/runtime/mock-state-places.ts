import type { EffectPlan } from "./mock-state-plan.js";

/** The places of a request that an effect asks for, its body aside. */
export function placesOf({ id, set = [], where = [], page }: EffectPlan): readonly string[] {
  const places = [
    id,
    page?.from,
    page?.size,
    ...where.map(({ from }) => from),
    ...set.map((change) => ("from" in change ? change.from : undefined)),
  ];
  return places.filter((place) => place !== undefined);
}
