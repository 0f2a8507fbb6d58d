import type { DiagnosticSink } from "../diagnostics/sink.js";
import type { StatePlan } from "../ir/state.js";
import type { Api } from "../ir/types.js";
import type { NormalizedDocument } from "../normalize/normalize.js";
import { readDeclaredPlan } from "./state-declared.js";
import { inferPlan } from "./state-inferred.js";

/**
 * Plans what stateful mocks of an API keep: what the description itself says of it, which may be
 * reported as `mock/invalid-state`, and by convention the rest.
 */
export function planState(
  api: Api,
  document: Pick<NormalizedDocument, "root" | "origin">,
  sink: DiagnosticSink,
): StatePlan {
  const declared = readDeclaredPlan(api, document, sink);
  const inferred = inferPlan(api, new Set(declared.operations.keys()));
  const operations = new Map([...inferred.operations, ...declared.operations]);
  const used = new Set([...operations.values()].flat().map(({ resource }) => resource));
  const resources = new Map([...inferred.resources, ...declared.resources]);
  const isNeeded = (name: string): boolean =>
    used.has(name) ||
    [...used].some((one) =>
      resources.get(one)?.plan.parents?.some(({ resource }) => resource === name),
    );
  return {
    resources: new Map(
      [...resources]
        .filter(([name]) => isNeeded(name))
        .toSorted(([one], [other]) => (one < other ? -1 : 1)),
    ),
    operations: new Map([...operations].filter(([, effects]) => effects.length > 0)),
  };
}
