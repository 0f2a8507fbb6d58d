import type { OperationFilterConfig } from "../../src/config/types.js";
import { DiagnosticSink } from "../../src/diagnostics/sink.js";
import { filterOperations } from "../../src/normalize/filter-operations.js";
import { normalize } from "../../src/normalize/normalize.js";
import { parseDocument } from "../../src/source/load.js";
import type { DiagnosticCase, Provoked } from "./cases.js";

const description = `openapi: 3.1.0
info: {title: Pets, version: "1"}
paths:
  /pets:
    get: {operationId: listPets, tags: [pets], responses: {}}
    delete: {tags: [admin], responses: {}}
`;

/** Filters the operations of the description above. */
function byFilter(filter: OperationFilterConfig): () => Promise<Provoked> {
  return async () => {
    const sink = new DiagnosticSink();
    const from = { name: "spec.yaml", uri: "file:///spec.yaml" };
    const document = await parseDocument(Buffer.from(description), from, sink);
    const normalized = document && normalize(document, sink);
    if (normalized === undefined) throw new Error("the description cannot be normalized");
    filterOperations(normalized, filter, sink);
    return { diagnostics: sink.diagnostics, findDocument: () => document };
  };
}

/** Failing inputs for what is reported about operations that are left out. */
export const filterCases: readonly DiagnosticCase[] = [
  {
    code: "filter/kept",
    provoke: byFilter({ exclude: [{ tag: "admin" }] }),
    want: { message: "'listPets' is generated: nothing in 'exclude' selects it.", at: "5:10" },
  },
  {
    code: "filter/dropped",
    provoke: byFilter({ exclude: [{ method: "delete", path: "/p*" }] }),
    want: {
      message: "'DELETE /pets' is left out: 'exclude' has path '/p*' and method 'delete'.",
      at: "6:13",
    },
  },
  {
    code: "filter/no-match",
    provoke: byFilter({ exclude: [{ tag: "admn" }] }),
    want: {
      message: "'exclude' has tag 'admn', which selects no operation.",
      help: "did you mean 'admin'?",
    },
  },
  {
    code: "filter/nothing-left",
    provoke: byFilter({ include: [{ operation: "*" }], exclude: [{}] }),
    want: {
      message: "Every operation is left out.",
      help: "correct 'include' and 'exclude' under 'operations' of the target",
      at: "1:1",
    },
  },
];
