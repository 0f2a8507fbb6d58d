import type { Check } from "./check.js";
import { inspect } from "./check-value.js";
import {
  createHandler,
  type GroupedHandlers,
  type HandlerGroups,
  handlersOf,
  type OperationHandler,
} from "./mock-handlers.js";
import { createResponse, findSuccess } from "./mock-response.js";
import type { Json } from "./mock-state-json.js";
import { MockMemory } from "./mock-state-memory.js";
import { placesOf } from "./mock-state-places.js";
import type { EffectPlan, ResourcePlan } from "./mock-state-plan.js";
import { documentOf, type Reads } from "./mock-state-request.js";
import type { HandlerOptions, ReceivedRequest } from "./mock-types.js";
import { findOwn } from "./record.js";
import { instantiate, variants, type SampleSource } from "./samples.js";

/** What stateful handlers need to know of an API; generated packages hold one such constant. */
export interface StateMock {
  readonly resources: readonly ResourceMock[];
  /** By route: the operations that something is kept of, or known for. */
  readonly operations: Readonly<Record<string, OperationState>>;
}

/** A kind of objects that is kept. */
export interface ResourceMock extends ResourcePlan {
  readonly sample: SampleSource;
  /** What objects are held against after each change. */
  readonly check?: Check;
}

/** What an operation does to objects. */
export interface OperationState {
  readonly effects: readonly EffectPlan[];
  readonly reads?: Reads;
}

/** How stateful handlers answer. */
export type StatefulOptions = Omit<HandlerOptions, "once">;

/**
 * Makes a handler for every operation of some groups, all with one memory that is new: what is made can
 * be fetched, listed, changed and removed. What the memory knows nothing of is answered with its first
 * success.
 */
export function handleStatefully(
  groups: HandlerGroups,
  { resources, operations }: StateMock,
  options?: StatefulOptions,
): OperationHandler[] {
  const byName = new Map(resources.map((resource) => [resource.name, resource]));
  const memory = new MockMemory(resources, {
    fixtures: (name) => variants(byName.get(name)!.sample) as Json[],
    findWrong: (name, value) => findWrong(byName.get(name)?.check, value),
  });
  return handlersOf(groups).map((operation) => {
    const state = findOwn(operations, operation.mock.route);
    if (state === undefined) return operation.ok(undefined, options);
    return createHandler(
      operation.mock,
      (received) => answer(operation, received, state, memory),
      options,
    );
  });
}

/** An object is received, so all that is required has to be there; and no newer server made it. */
function findWrong(check: Check | undefined, value: Json): readonly string[] {
  if (check === undefined) return [];
  return (["response", "request"] as const).flatMap((direction) =>
    inspect(check, value, direction).violations.map(({ pointer }) => pointer),
  );
}

function answer(
  { mock }: GroupedHandlers,
  received: ReceivedRequest,
  { effects, reads = {} }: OperationState,
  memory: MockMemory,
): Response {
  const request = documentOf(received, effects.flatMap(placesOf), reads);
  const success = findSuccess(mock);
  const outcome = memory.happen(effects, request, () => {
    const [content] = success?.contents ?? [];
    const isJson = content?.sample !== undefined && content.as === undefined;
    return isJson ? (instantiate(content.sample) as Json) : null;
  });
  if (outcome.kind === "missing") {
    const id = JSON.stringify(outcome.id);
    return problem(404, `There is no ${outcome.resource} with the id ${id}.`);
  }
  if (outcome.kind === "refused") return problem(outcome.status, outcome.problem);
  const declared = Object.keys(success?.headers ?? {}).map((name) => name.toLowerCase());
  const isPlaced = outcome.created !== undefined && declared.includes("location");
  const place = `${received.url.pathname}/${encodeURIComponent(String(outcome.created))}`;
  return createResponse(mock, {
    change: (body) => outcome.answer(body as Json),
    headers: {
      ...Object.fromEntries(outcome.page?.headers ?? []),
      ...(isPlaced && { location: place }),
    },
  });
}

/** What the memory itself has to say (RFC 9457). */
function problem(status: number, detail: string): Response {
  return new Response(JSON.stringify({ type: "about:blank", status, detail }), {
    status,
    headers: { "content-type": "application/problem+json" },
  });
}
