import type { JsonValue } from "../../ir/types.js";
import { joinPointer, resolvePointer } from "../../support/json-pointer.js";
import { isRecord, mergePatch, withoutValue, withValue } from "./json-change.js";
import { pageOf, type Page } from "./page.js";
import type {
  ChangePlan,
  EffectPlan,
  FilterPlan,
  RequestDocument,
  ResourcePlan,
  StatePlan,
} from "./plan.js";

/** One object that is kept. */
export interface StoredObject {
  readonly value: JsonValue;
  /** True for what was there from the beginning. */
  readonly isSeed: boolean;
}

/** All objects, by resource and by the values of its scope; what was never changed is not there. */
export interface State {
  readonly collections: ReadonlyMap<string, readonly StoredObject[]>;
  /** How many ids were made. */
  readonly made: number;
}

/** The state that nothing has happened in. */
export const initialState: State = { collections: new Map(), made: 0 };

/** What a store is given of the API besides its plan; all of it depends on its arguments alone. */
export interface StoreSources {
  /** The objects that a resource begins with. */
  readonly seeds: (resource: string) => readonly JsonValue[];
  /** Makes the id of a new object: the n-th candidate, by the type that ids of the resource have. */
  readonly newId: (resource: string, n: number) => JsonValue;
  /** Whether an object satisfies the schema of its resource. */
  readonly isValid: (resource: string, value: JsonValue) => boolean;
}

/** What came of a request. */
export type StateOutcome =
  | {
      readonly kind: "done";
      readonly state: State;
      /** Puts the objects into the body that would be answered without a store. */
      readonly answer: (body: JsonValue) => JsonValue;
      /** The id of an object that was made. */
      readonly created?: JsonValue;
      readonly page?: Page;
    }
  /** There is no object of that id; nothing has changed. */
  | { readonly kind: "missing"; readonly resource: string; readonly id: unknown };

/**
 * Lets a request happen to a state. Nothing is kept here: the same state and request give the same
 * outcome, whose state is a new one.
 */
export function happen(
  state: State,
  effects: readonly EffectPlan[],
  request: RequestDocument,
  plan: StatePlan,
  sources: StoreSources,
  template: () => JsonValue,
): StateOutcome {
  let current = state;
  let first: Extract<StateOutcome, { readonly kind: "done" }> | undefined;
  for (const effect of effects) {
    const resource = plan.resources.get(effect.resource);
    if (resource === undefined) continue;
    const run = new Happening(current, effect, resource, request, plan, sources);
    const outcome = run.outcome(first === undefined ? template : () => ({}));
    if (outcome.kind === "missing") {
      if (first === undefined) return outcome;
      continue;
    }
    current = outcome.state;
    first ??= outcome;
  }
  return first === undefined
    ? { kind: "done", state, answer: (body) => body }
    : { ...first, state: current };
}

class Happening {
  readonly #state: State;
  readonly #effect: EffectPlan;
  readonly #resource: ResourcePlan;
  readonly #request: RequestDocument;
  readonly #plan: StatePlan;
  readonly #sources: StoreSources;

  constructor(
    state: State,
    effect: EffectPlan,
    resource: ResourcePlan,
    request: RequestDocument,
    plan: StatePlan,
    sources: StoreSources,
  ) {
    this.#state = state;
    this.#effect = effect;
    this.#resource = resource;
    this.#request = request;
    this.#plan = plan;
    this.#sources = sources;
  }

  outcome(template: () => JsonValue): StateOutcome {
    const lost = this.#findLostParent();
    if (lost !== undefined) return lost;
    switch (this.#effect.effect) {
      case "create":
        return this.#create(template);
      case "list":
        return this.#list();
      default:
        return this.#one();
    }
  }

  /** An object around this one that does not exist. */
  #findLostParent(): StateOutcome | undefined {
    for (const { resource, parameter } of this.#resource.parents) {
      const parent = this.#plan.resources.get(resource);
      const id = this.#request.path[parameter];
      if (parent === undefined || id === undefined) continue;
      const found = this.#objectsOf(parent).some(({ value }) => isKnownBy(value, parent, id));
      if (!found) return { kind: "missing", resource, id };
    }
    return undefined;
  }

  #create(template: () => JsonValue): StateOutcome {
    const objects = this.#objectsOf(this.#resource);
    const [key] = this.#resource.keys;
    let { made } = this.#state;
    let id: JsonValue;
    do {
      id = this.#sources.newId(this.#resource.name, made);
      made += 1;
    } while (objects.some(({ value }) => resolvePointer(value, key) === id) && made < 1_000_000);
    const begun = this.#beginning(template());
    const value = withValue(this.#changed(withValue(begun, key, id), id), key, id);
    const state = this.#withObjects([...objects, { value, isSeed: false }], made);
    return { kind: "done", state, answer: this.#answer(value), created: id };
  }

  /** What a new object is made of: the response's own fixture of it, or one of those that it began with. */
  #beginning(template: JsonValue): JsonValue {
    const { answer } = this.#effect;
    const own = answer === undefined ? undefined : resolvePointer(template, answer);
    const [seed = {}] = this.#sources.seeds(this.#resource.name);
    return isRecord(own as JsonValue) ? (own as JsonValue) : seed;
  }

  #one(): StateOutcome {
    const { effect, id: place = "" } = this.#effect;
    const id = resolvePointer(this.#request, place);
    const objects = this.#objectsOf(this.#resource);
    const index = objects.findIndex(({ value }) => isKnownBy(value, this.#resource, id));
    const found = objects[index];
    if (found === undefined) return { kind: "missing", resource: this.#resource.name, id };
    if (effect === "read")
      return { kind: "done", state: this.#state, answer: this.#answer(found.value) };
    if (effect === "delete") {
      const state = this.#withObjects(objects.toSpliced(index, 1));
      return { kind: "done", state, answer: this.#answer(found.value) };
    }
    const [key] = this.#resource.keys;
    const known = resolvePointer(found.value, key) as JsonValue;
    const value = withValue(this.#changed(found.value, known), key, known);
    const state = this.#withObjects(objects.toSpliced(index, 1, { ...found, value }));
    return { kind: "done", state, answer: this.#answer(value) };
  }

  #list(): StateOutcome {
    const { answer, page: plan } = this.#effect;
    const found = this.#objectsOf(this.#resource)
      .map(({ value }) => value)
      .filter((value) => this.#effect.where.every((filter) => this.#passes(value, filter)));
    const [key] = this.#resource.keys;
    const page = plan && pageOf(found, plan, this.#request, key);
    return {
      kind: "done",
      state: this.#state,
      answer: (body) => {
        const list = page?.items ?? found;
        const listed = answer === undefined ? body : withValue(body, answer, list);
        return page === undefined ? listed : page.write(listed);
      },
      ...(page === undefined ? {} : { page }),
    };
  }

  #passes(value: JsonValue, { at, is, from }: FilterPlan): boolean {
    const wanted = resolvePointer(this.#request, from);
    const isGiven =
      wanted !== undefined &&
      wanted !== null &&
      wanted !== "" &&
      !(Array.isArray(wanted) && wanted.length === 0);
    return !isGiven || comparisons[is](resolvePointer(value, at), wanted);
  }

  /** The object as the request leaves it; what would make it another than its schema allows is left out. */
  #changed(before: JsonValue, id: JsonValue): JsonValue {
    const context = { ...this.#request, id, item: before };
    const steps = [...this.#bodySteps(), ...this.#effect.set.map((one) => changeBy(one, context))];
    const whole = steps.reduce((value, step) => step(value), before);
    const { name } = this.#resource;
    if (this.#sources.isValid(name, whole)) return whole;
    // One change may need the next one to be right, such as the arm of a choice in another's place.
    let valid = before;
    let current = before;
    for (const step of steps) {
      const next = step(current);
      if (this.#sources.isValid(name, next)) valid = next;
      else if (this.#sources.isValid(name, step(valid))) valid = step(valid);
      current = next === valid || !this.#sources.isValid(name, current) ? valid : current;
    }
    return valid;
  }

  #bodySteps(): readonly Step[] {
    const { body: mode, bodyAt, bodyNames } = this.#effect;
    const body = this.#request.body as JsonValue | undefined;
    if (mode === "ignore" || !isRecord(body)) return [];
    const { removesByNull } = this.#request;
    return Object.entries(body)
      .filter(([name]) => bodyNames === undefined || bodyNames.has(name))
      .map(([name, value]): Step => {
        const place = joinPointer(bodyAt, name);
        if (value === null && removesByNull) return (object) => withoutValue(object, place);
        return (object) => {
          const before = resolvePointer(object, place) as JsonValue | undefined;
          const after = mode === "merge" ? mergePatch(before ?? null, value, removesByNull) : value;
          return withValue(object, place, after);
        };
      });
  }

  #answer(value: JsonValue): (body: JsonValue) => JsonValue {
    const { answer } = this.#effect;
    return (body) => (answer === undefined ? body : withValue(body, answer, value));
  }

  #objectsOf(resource: ResourcePlan): readonly StoredObject[] {
    const kept = this.#state.collections.get(this.#keyOf(resource));
    if (kept !== undefined) return kept;
    // What somebody made begins without objects in it.
    if (this.#isWithinMade(resource)) return [];
    return this.#sources.seeds(resource.name).map((value) => ({ value, isSeed: true }));
  }

  #isWithinMade({ parents }: ResourcePlan): boolean {
    return parents.some(({ resource, parameter }) => {
      const parent = this.#plan.resources.get(resource);
      const id = this.#request.path[parameter];
      if (parent === undefined) return false;
      return this.#objectsOf(parent).some(
        ({ value, isSeed }) => !isSeed && isKnownBy(value, parent, id),
      );
    });
  }

  #withObjects(objects: readonly StoredObject[], made = this.#state.made): State {
    const collections = new Map(this.#state.collections);
    collections.set(this.#keyOf(this.#resource), objects);
    return { collections, made };
  }

  #keyOf({ name, scope }: ResourcePlan): string {
    return JSON.stringify([name, ...scope.map((parameter) => this.#request.path[parameter])]);
  }
}

type Step = (value: JsonValue) => JsonValue;

function changeBy(change: ChangePlan, context: object): Step {
  if ("remove" in change) return (value) => withoutValue(value, change.at);
  if ("add" in change) {
    const { at, add } = change;
    return (value) => withValue(value, at, Number(resolvePointer(value, at) ?? 0) + add);
  }
  const given =
    "value" in change ? change.value : (resolvePointer(context, change.from) as JsonValue);
  return given === undefined ? (value) => value : (value) => withValue(value, change.at, given);
}

/** Ids are compared as texts, since a path has nothing else. */
function isKnownBy(value: JsonValue, { keys }: ResourcePlan, id: unknown): boolean {
  return keys.some((key) => {
    const found = resolvePointer(value, key);
    return found !== undefined && String(found) === String(id);
  });
}

const comparisons: Readonly<
  Record<FilterPlan["is"], (value: unknown, wanted: unknown) => boolean>
> = {
  equal: (value, wanted) => [value].flat().some((one) => String(one) === String(wanted)),
  in: (value, wanted) => {
    const texts = new Set([wanted].flat().map(String));
    return [value].flat().some((one) => texts.has(String(one)));
  },
  notIn: (value, wanted) => !comparisons.in(value, wanted),
  contains: (value, wanted) =>
    [value].flat().some((one) => String(one).toLowerCase().includes(String(wanted).toLowerCase())),
  more: (value, wanted) => compare(value, wanted) > 0,
  less: (value, wanted) => compare(value, wanted) < 0,
};

function compare(value: unknown, wanted: unknown): number {
  if (typeof value === "number") return value - Number(wanted);
  return String(value) < String(wanted) ? -1 : Number(String(value) > String(wanted));
}
