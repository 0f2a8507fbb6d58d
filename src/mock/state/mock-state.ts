import type { DiagnosticSink } from "../../diagnostics/sink.js";
import type { Api, IrType, JsonObject, JsonValue, Origin } from "../../ir/types.js";
import { resolvePointer } from "../../support/json-pointer.js";
import type { FixtureValues } from "../fixture-values.js";
import type { MockOperation } from "../mock-operation.js";
import type { SchemaJudge } from "../schema-judge.js";
import { withTexts } from "../body-text.js";
import { readDeclaredPlan, type SeedPlan } from "./declared-plan.js";
import { inferPlan, type KnownResource } from "./infer-plan.js";
import { withoutValue, withValue } from "./json-change.js";
import { makeId } from "./new-ids.js";
import type { ChangePlan, RequestDocument, StatePlan } from "./plan.js";
import { happen, initialState, type StateOutcome, type StoreSources } from "./store.js";
import { plainType, typeAt } from "./type-places.js";

/** What a state is made of. */
export interface StateSources {
  readonly api: Api;
  readonly root: JsonObject;
  /** The place that the root came from. */
  readonly origin: Origin;
  readonly fixtures: FixtureValues;
  /** Holds objects against their schemas. */
  readonly judge: SchemaJudge;
}

/** How many objects a resource begins with at most. */
const mostSeeds = 5;

/** The state of a mock server: the one place where something is kept from a request to the next. */
export class MockState {
  readonly #plan: StatePlan;
  readonly #sources: StoreSources;
  #state = initialState;

  /** Reads what the description says of its state, which may be reported, and infers the rest. */
  constructor(
    { api, root, origin, fixtures, judge }: StateSources,
    operations: readonly MockOperation[],
    sink: DiagnosticSink,
  ) {
    const declared = readDeclaredPlan(api, root, origin, operations, sink);
    const inferred = inferPlan(api, new Set(declared.operations.keys()));
    const known = new Map([...inferred.known, ...declared.resources]);
    this.#plan = {
      resources: new Map([...known].map(([name, { plan }]) => [name, plan])),
      operations: new Map([...inferred.operations, ...declared.operations]),
    };
    const seeds = new Map<string, readonly JsonValue[]>();
    const ids = new Ids(known, api, judge);
    this.#sources = {
      seeds: (name) => {
        const made =
          seeds.get(name) ?? makeSeeds(known.get(name), declared.seeds.get(name), fixtures, ids);
        seeds.set(name, made);
        return made;
      },
      newId: (name, number) => ids.make(name, number),
      isValid: (name, value) => {
        const schema = known.get(name)?.plan.schema;
        return schema === undefined || judge.judge(schema, value).length === 0;
      },
    };
  }

  /** Whether something is kept of what an operation does, or known for it. */
  has(operation: MockOperation): boolean {
    return (this.#plan.operations.get(operation.operation.id)?.length ?? 0) > 0;
  }

  /**
   * Lets a request happen.
   *
   * @param template gives the body that the response would have without a state
   */
  happen(
    operation: MockOperation,
    request: RequestDocument,
    template: () => JsonValue,
  ): StateOutcome {
    const effects = this.#plan.operations.get(operation.operation.id) ?? [];
    const outcome = happen(this.#state, effects, request, this.#plan, this.#sources, template);
    if (outcome.kind === "done") this.#state = outcome.state;
    return outcome;
  }
}

/** Makes the ids of every resource, of the type that they have there. */
class Ids {
  readonly #known: ReadonlyMap<string, KnownResource>;
  readonly #types = new Map<string, IrType | undefined>();
  readonly #api: Api;
  readonly #judge: SchemaJudge;

  constructor(known: ReadonlyMap<string, KnownResource>, api: Api, judge: SchemaJudge) {
    this.#known = known;
    this.#api = api;
    this.#judge = judge;
  }

  make(name: string, number: number): JsonValue {
    const resource = this.#known.get(name);
    if (resource === undefined) return String(number + 1);
    const { keys, schema } = resource.plan;
    if (!this.#types.has(name)) {
      const type = typeAt(resource.type, keys[0], this.#api);
      this.#types.set(name, type && plainType(type, this.#api));
    }
    const isFit = (id: JsonValue): boolean => {
      if (schema === undefined) return true;
      const findings = this.#judge.judge(schema, withValue({}, keys[0], id));
      return !findings.some(({ pointer }) => pointer === keys[0]);
    };
    return makeId(this.#types.get(name), number, isFit);
  }
}

/** The fixtures of a resource's type, each with an id of its own. */
function makeSeeds(
  resource: KnownResource | undefined,
  seeded: SeedPlan | undefined,
  fixtures: FixtureValues,
  ids: Ids,
): readonly JsonValue[] {
  if (resource === undefined) return [];
  const { plan, type } = resource;
  const { most = mostSeeds, changes = [] } = seeded ?? {};
  const values = fixtures.variants(type, "string").slice(0, most) as readonly JsonValue[];
  const taken = new Set<string>();
  return values.map((one) => {
    const value = changes.reduce(applyConstant, withTexts(one) as JsonValue);
    return plan.keys.reduce((seed, key, index) => {
      const own = resolvePointer(seed, key) as JsonValue | undefined;
      // What nobody looks for by an alias need not have it.
      if (own === undefined && index > 0) return seed;
      let id = own ?? ids.make(plan.name, 0);
      for (let number = 1; taken.has(`${key} ${String(id)}`); number += 1) {
        id = index === 0 ? ids.make(plan.name, number) : String(number + 1);
      }
      taken.add(`${key} ${String(id)}`);
      return withValue(seed, key, id);
    }, value);
  });
}

function applyConstant(value: JsonValue, change: ChangePlan): JsonValue {
  if ("remove" in change) return withoutValue(value, change.at);
  return "value" in change ? withValue(value, change.at, change.value) : value;
}
