import type { DiagnosticSink } from "../diagnostics/sink.js";
import { declarationOf, type StatePlan } from "../ir/state.js";
import type { Api, JsonObject, JsonValue, Origin } from "../ir/types.js";
import { planState } from "../lower/state.js";
import { MockMemory } from "../runtime/mock-state-memory.js";
import type { RequestDocument } from "../runtime/mock-state-plan.js";
import type { StateOutcome } from "../runtime/mock-state-store.js";
import { withTexts } from "./json-value.js";
import type { FixtureValues } from "./fixture-values.js";
import type { MockOperation } from "./mock-operation.js";
import type { SchemaJudge } from "./schema-judge.js";

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

/** The state of a mock server: what operations do to what it keeps. */
export class MockState {
  readonly #plan: StatePlan;
  readonly #memory: MockMemory;

  /** Reads what the description says of its state, which may be reported, and infers the rest. */
  constructor(sources: StateSources, sink: DiagnosticSink) {
    const { api, fixtures, judge } = sources;
    const plan = planState(api, sources, sink);
    this.#plan = plan;
    this.#memory = new MockMemory(
      Array.from(plan.resources.values(), (resource) => resource.plan),
      {
        fixtures: (name) => {
          const resource = plan.resources.get(name);
          if (resource === undefined) return [];
          return fixtures
            .variants(resource.type, "string")
            .map((value) => withTexts(value) as JsonValue);
        },
        findWrong: (name, value) => {
          const resource = plan.resources.get(name);
          const schema = resource && declarationOf(resource);
          if (schema === undefined) return [];
          return judge.judge(schema, value).map(({ pointer }) => pointer);
        },
      },
    );
  }

  /** Whether something is kept of what an operation does, or known for it. */
  has({ operation }: MockOperation): boolean {
    return this.#plan.operations.has(operation.id);
  }

  /**
   * Lets a request happen.
   *
   * @param template gives the body that the response would have without a state
   */
  happen(
    { operation }: MockOperation,
    request: RequestDocument,
    template: () => JsonValue,
  ): StateOutcome {
    const effects = this.#plan.operations.get(operation.id) ?? [];
    return this.#memory.happen(effects, request, template);
  }
}
