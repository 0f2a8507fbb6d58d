import type { EffectPlan } from "./mock-state-plan.js";
/** The places of a request that an effect asks for, its body aside. */
export declare function placesOf({ id, set, where, page }: EffectPlan): readonly string[];
