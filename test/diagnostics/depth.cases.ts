import { resolveTarget } from "../../src/config/resolve-targets.js";
import { generate } from "../../src/pipeline/generate.js";
import type { DiagnosticCase } from "./cases.js";
import { withFolder } from "./temporary-folder.js";

const chained = 5000;

/** Schemas of which each is all of the next one. */
function chain(): string {
  const names = Array.from({ length: chained }, (_, index) => `S${index}`);
  const schemas = names.map((name, index) => [
    name,
    { allOf: [{ $ref: `#/components/schemas/S${index + 1}` }, { required: [name] }] },
  ]);
  return JSON.stringify({
    openapi: "3.1.0",
    info: { title: "Chain", version: "1" },
    paths: {},
    components: {
      schemas: { ...Object.fromEntries(schemas), [`S${chained}`]: { type: "object" } },
    },
  });
}

function manyOperations(count: number): string {
  const operation = { get: { responses: { "204": { description: "Done." } } } };
  const paths = Array.from({ length: count }, (_, index) => [`/p${index}`, operation]);
  const info = { title: "Many", version: "1" };
  return JSON.stringify({ openapi: "3.1.0", info, paths: Object.fromEntries(paths) });
}

/** The cases of documents that no stage has room for. */
export const depthCases: readonly DiagnosticCase[] = [
  {
    code: "document/too-deep",
    provoke: () =>
      withFolder({ "spec.json": chain() }, async (folder) => {
        const target = resolveTarget({ spec: "spec.json", out: "out" }, folder, folder);
        return generate({ target, mode: "write" });
      }),
    want: {
      message: "The document's schemas hold one another too deeply to be followed.",
      help: "look at the program that made it; a list was probably written as a chain",
    },
  },
  {
    code: "document/too-large",
    provoke: () =>
      withFolder({ "spec.json": manyOperations(25_001) }, async (folder) => {
        const target = resolveTarget({ spec: "spec.json", out: "out" }, folder, folder);
        return generate({ target, mode: "write" });
      }),
    want: {
      message: "The description has more than 25000 operations.",
      help: "generate several packages from several descriptions",
    },
  },
];
