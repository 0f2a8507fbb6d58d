import {
  isJsonObject,
  joinPlace,
  mergePatch,
  replaced,
  valueAt,
  withoutValue,
  withValue,
  type Json,
} from "./mock-state-json.js";
import { pageOf, type Page } from "./mock-state-page.js";
import { applyPatch } from "./mock-state-patch.js";
import type {
  ChangePlan,
  EffectPlan,
  FilterPlan,
  RequestDocument,
  ResourcePlan,
} from "./mock-state-plan.js";

/** One object that is kept. */
export interface StoredObject {
  readonly value: Json;
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
  readonly seeds: (resource: string) => readonly Json[];
  /** Makes the id of a new object: the n-th candidate, by the type that ids of the resource have. */
  readonly newId: (resource: string, n: number) => Json;
  /** Whether an object satisfies the schema of its resource. */
  readonly isValid: (resource: string, value: Json) => boolean;
}

/** What came of a request. */
export type StateOutcome =
  | {
      readonly kind: "done";
      readonly state: State;
      /** Puts the objects into the body that would be answered without a store. */
      readonly answer: (body: Json) => Json;
      /** The id of an object that was made. */
      readonly created?: Json;
      readonly page?: Page;
    }
  /** There is no object of that id; nothing has changed. */
  | { readonly kind: "missing"; readonly resource: string; readonly id: unknown }
  /** The body is a patch that cannot be made, or not without breaking the schema; nothing has changed. */
  | { readonly kind: "refused"; readonly status: 409 | 422; readonly problem: string };

/**
 * Lets a request happen to a state. Nothing is kept here: the same state and request give the same
 * outcome, whose state is a new one.
 */
export function happen(
  state: State,
  effects: readonly EffectPlan[],
  request: RequestDocument,
  plans: ReadonlyMap<string, ResourcePlan>,
  sources: StoreSources,
  template: () => Json,
): StateOutcome {
  let current = state;
  let first: Extract<StateOutcome, { readonly kind: "done" }> | undefined;
  for (const effect of effects) {
    const resource = plans.get(effect.resource);
    if (resource === undefined) continue;
    const run = new Happening(current, effect, resource, request, plans, sources);
    const outcome = run.outcome(first === undefined ? template : () => ({}));
    if (outcome.kind !== "done") {
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
  readonly #plans: ReadonlyMap<string, ResourcePlan>;
  readonly #sources: StoreSources;

  constructor(
    state: State,
    effect: EffectPlan,
    resource: ResourcePlan,
    request: RequestDocument,
    plans: ReadonlyMap<string, ResourcePlan>,
    sources: StoreSources,
  ) {
    this.#state = state;
    this.#effect = effect;
    this.#resource = resource;
    this.#request = request;
    this.#plans = plans;
    this.#sources = sources;
  }

  outcome(template: () => Json): StateOutcome {
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
    for (const { resource, parameter } of this.#resource.parents ?? []) {
      const parent = this.#plans.get(resource);
      const id = this.#request.path[parameter];
      if (parent === undefined || id === undefined) continue;
      const found = this.#objectsOf(parent).some(({ value }) => isKnownBy(value, parent, id));
      if (!found) return { kind: "missing", resource, id };
    }
    return undefined;
  }

  #create(template: () => Json): StateOutcome {
    const objects = this.#objectsOf(this.#resource);
    const [key] = this.#resource.keys;
    let { made } = this.#state;
    let id: Json;
    do {
      id = this.#sources.newId(this.#resource.name, made);
      made += 1;
    } while (objects.some(({ value }) => valueAt(value, key) === id) && made < 1_000_000);
    const begun = this.#beginning(template());
    const value = withValue(this.#changed(withValue(begun, key, id), id), key, id);
    const state = this.#withObjects([...objects, { value, isSeed: false }], made);
    return { kind: "done", state, answer: this.#answer(value), created: id };
  }

  /** What a new object is made of: the response's own fixture of it, or one of those that it began with. */
  #beginning(template: Json): Json {
    const { answer } = this.#effect;
    const own = answer === undefined ? undefined : valueAt(template, answer);
    const [seed = {}] = this.#sources.seeds(this.#resource.name);
    return isJsonObject(own as Json) ? (own as Json) : seed;
  }

  #one(): StateOutcome {
    const { effect, id: place = "" } = this.#effect;
    const id: unknown = valueAt(this.#request, place);
    const objects = this.#objectsOf(this.#resource);
    const index = objects.findIndex(({ value }) => isKnownBy(value, this.#resource, id));
    const found = objects[index];
    if (found === undefined) return { kind: "missing", resource: this.#resource.name, id };
    if (effect === "read")
      return { kind: "done", state: this.#state, answer: this.#answer(found.value) };
    if (effect === "delete") {
      const state = this.#withObjects(replaced(objects, index, []));
      return { kind: "done", state, answer: this.#answer(found.value) };
    }
    const [key] = this.#resource.keys;
    const known = valueAt(found.value, key) as Json;
    const patched = this.#patched(found.value);
    if (patched !== undefined && "kind" in patched) return patched;
    const value = withValue(this.#changed(patched?.value ?? found.value, known), key, known);
    const state = this.#withObjects(replaced(objects, index, [{ ...found, value }]));
    return { kind: "done", state, answer: this.#answer(value) };
  }

  #list(): StateOutcome {
    const { answer, where = [], page: plan } = this.#effect;
    const found = this.#objectsOf(this.#resource)
      .map(({ value }) => value)
      .filter((value) => where.every((filter) => this.#passes(value, filter)));
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

  #passes(value: Json, { at, is, from }: FilterPlan): boolean {
    const wanted = valueAt(this.#request, from);
    const isGiven =
      wanted !== undefined &&
      wanted !== null &&
      wanted !== "" &&
      !(Array.isArray(wanted) && wanted.length === 0);
    return !isGiven || comparisons[is](valueAt(value, at), wanted);
  }

  /** The object as the request leaves it; what would make it another than its schema allows is left out. */
  #changed(before: Json, id: Json): Json {
    const context = { ...this.#request, id, item: before };
    const { set = [] } = this.#effect;
    const steps = [...this.#bodySteps(), ...set.map((one) => changeBy(one, context))];
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

  /** The object as a JSON Patch leaves it (RFC 6902, 5; RFC 5789, 2.2); undefined where none was sent. */
  #patched(before: Json): { readonly value: Json } | StateOutcome | undefined {
    const { body, patch } = this.#request;
    if (this.#effect.body === undefined || patch !== "steps") return undefined;
    const patched = applyPatch(before, body);
    if ("problem" in patched) return { kind: "refused", status: 409, ...patched };
    if (this.#sources.isValid(this.#resource.name, patched.value)) return patched;
    const problem = "The patch would make the object another than its schema allows.";
    return { kind: "refused", status: 422, problem };
  }

  #bodySteps(): readonly Step[] {
    const { body: mode, bodyAt = "", names } = this.#effect;
    const { patch } = this.#request;
    const body = valueAt(this.#request.body, bodyAt);
    if (mode === undefined || patch === "steps" || !isJsonObject(body)) return [];
    const removes = patch === "merge";
    return Object.entries(body)
      .filter(([name]) => names === undefined || names.includes(name))
      .map(([name, value]): Step => {
        const place = joinPlace("", name);
        if (value === null && removes) return (object) => withoutValue(object, place);
        return (object) => {
          const before = valueAt(object, place) as Json | undefined;
          const isMerged = removes || mode === "merge";
          const after = isMerged ? mergePatch(before ?? null, value, removes) : value;
          return withValue(object, place, after);
        };
      });
  }

  #answer(value: Json): (body: Json) => Json {
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

  #isWithinMade({ parents = [] }: ResourcePlan): boolean {
    return parents.some(({ resource, parameter }) => {
      const parent = this.#plans.get(resource);
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

  #keyOf({ name, scope = [] }: ResourcePlan): string {
    return JSON.stringify([name, ...scope.map((parameter) => this.#request.path[parameter])]);
  }
}

type Step = (value: Json) => Json;

function changeBy(change: ChangePlan, context: object): Step {
  if ("remove" in change) return (value) => withoutValue(value, change.at);
  if ("add" in change) {
    const { at, add } = change;
    return (value) => withValue(value, at, Number(valueAt(value, at) ?? 0) + add);
  }
  const given = "value" in change ? change.value : (valueAt(context, change.from) as Json);
  return given === undefined ? (value) => value : (value) => withValue(value, change.at, given);
}

/** Ids are compared as texts, since a path has nothing else. */
function isKnownBy(value: Json, { keys }: ResourcePlan, id: unknown): boolean {
  return keys.some((key) => {
    const found = valueAt(value, key);
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
