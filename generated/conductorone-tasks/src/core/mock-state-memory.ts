import { makeId, makeSeeds } from "./mock-state-ids.js";
import { withValue, type Json } from "./mock-state-json.js";
import type { EffectPlan, RequestDocument, ResourcePlan } from "./mock-state-plan.js";
import { happen, initialState, type StateOutcome, type StoreSources } from "./mock-state-store.js";

/** What a memory is given of an API besides its plans. */
export interface MemorySources {
  /** Values of the type that objects of a resource have, which together show every arm. */
  readonly fixtures: (resource: string) => readonly Json[];
  /** Where an object breaks the schema of its resource: JSON Pointers. */
  readonly findWrong: (resource: string, value: Json) => readonly string[];
}

/** What an API that is mocked keeps: the one place where something stays from a request to the next. */
export class MockMemory {
  readonly #plans: ReadonlyMap<string, ResourcePlan>;
  readonly #sources: StoreSources;
  #state = initialState;

  constructor(plans: Iterable<ResourcePlan>, { fixtures, findWrong }: MemorySources) {
    this.#plans = new Map(Array.from(plans, (plan) => [plan.name, plan]));
    const seeds = new Map<string, readonly Json[]>();
    const newId = (name: string, number: number): Json => {
      const { ids, keys } = this.#plans.get(name)!;
      return makeId(ids, number, (id) => {
        const [key] = keys;
        return !findWrong(name, withValue({}, key, id)).includes(key);
      });
    };
    this.#sources = {
      newId,
      seeds: (name) => {
        const plan = this.#plans.get(name);
        const known =
          seeds.get(name) ??
          (plan ? makeSeeds(plan, fixtures(name), (number) => newId(name, number)) : []);
        seeds.set(name, known);
        return known;
      },
      isValid: (name, value) => findWrong(name, value).length === 0,
    };
  }

  /**
   * Lets a request happen.
   *
   * @param template gives the body that the response would have without a memory
   */
  happen(
    effects: readonly EffectPlan[],
    request: RequestDocument,
    template: () => Json,
  ): StateOutcome {
    const outcome = happen(this.#state, effects, request, this.#plans, this.#sources, template);
    if (outcome.kind === "done") this.#state = outcome.state;
    return outcome;
  }
}
