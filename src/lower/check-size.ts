import type { DiagnosticSink } from "../diagnostics/sink.js";
import type { Api } from "../ir/types.js";

/** How many operations one package may have. */
const maximumOperations = 25_000;

/** How many types with a name one package may have. */
const maximumDeclarations = 100_000;

/**
 * Reports an API that is too large for one package as `document/too-large`. Without a limit, what follows
 * would end after a long time for lack of memory, and say nothing.
 */
export function checkSize({ operations, declarations }: Api, sink: DiagnosticSink): void {
  const counts = [
    { what: "operations", count: operations.length, limit: maximumOperations },
    { what: "types that need a name", count: declarations.size, limit: maximumDeclarations },
  ];
  for (const { what, count, limit } of counts) {
    if (count > limit) sink.report("document/too-large", { what, limit });
  }
}
