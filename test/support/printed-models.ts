import { noState } from "../../src/ir/state.js";
import { DiagnosticSink } from "../../src/diagnostics/sink.js";
import { emitModels } from "../../src/emit/emitters/models/models.js";
import { findForms } from "../../src/ir/forms.js";
import { allocateNames } from "../../src/naming/naming.js";
import { assembleFiles } from "../../src/output/assemble.js";
import { documentOf } from "./documents.js";
import { lowerDocument } from "./lower-file.js";

/** The generated models of a description. */
export interface PrintedModels {
  /** Each exported declaration by its name, without comments, on one line. */
  readonly types: ReadonlyMap<string, string>;
  /** The modules as they are published, by path. */
  readonly files: ReadonlyMap<string, string>;
  /** `code pointer` of every diagnostic that is no mere information. */
  readonly reported: readonly string[];
}

/** Generates the models of component schemas that one operation sends and receives, all of them. */
export async function printModels(schemas: string, version = "3.1.0"): Promise<PrintedModels> {
  const sink = new DiagnosticSink();
  const { api } = lowerDocument(documentOf(exchange(schemas, version)), sink);
  const forms = findForms(api);
  const names = allocateNames(api, forms, { runtimeNames: ["Unrecognized"] }, sink);
  const info = {
    version: "1.0.0",
    parts: {
      openapiTypes: false,
      openapiDocument: false,
      fixtureFiles: false,
      mocks: true,
      docs: true,
      gitFiles: false,
    },
    extras: { modules: new Map() },
  };
  const files = await assembleFiles(
    emitModels({ api, forms, names, package: info, state: noState }),
    "oxfmt",
  );
  const types = [...files.values()].flatMap(declarationsIn);
  const reported = sink.diagnostics
    .filter(({ severity }) => severity !== "info")
    .map(({ code, place }) => `${code} ${place?.pointer ?? ""}`.trim());
  return { types: new Map(types), files, reported };
}

/** A description in which one operation sends and receives each of the given component schemas. */
export function exchange(schemas: string, version = "3.1.0"): string {
  const lines = schemas.trim().split("\n");
  const names = lines.flatMap((line) => /^(?:"([^"]+)"|([^\s:]+)):/.exec(line)?.slice(1) ?? []);
  const references = names
    .filter((name) => name !== undefined)
    .map((name) => `"${name}": { $ref: "#/components/schemas/${name}" }`);
  const all = `{ schema: { type: object, properties: { ${references.join(", ")} } } }`;
  return `openapi: ${version}
info: { title: Test, version: "1" }
paths:
  /all:
    post:
      requestBody: { content: { application/json: ${all} } }
      responses: { "200": { description: All., content: { application/json: ${all} } } }
components:
  schemas:
${lines.map((line) => `    ${line}`).join("\n")}
`;
}

function declarationsIn(text: string): [name: string, text: string][] {
  return text
    .replaceAll(/\/\*\*[^]*?\*\/\s*/g, "")
    .split(/^(?=export )/m)
    .flatMap((statement): [string, string][] => {
      const [, name] = /^export (?:interface|type|function) ([\w$]+)/.exec(statement) ?? [];
      if (name === undefined) return [];
      const line = statement.replaceAll(/\s+/g, " ").trim();
      return [
        [
          name,
          line
            .replace(/^export /, "")
            .replace(/= \| /, "= ")
            .replace(/;$/, ""),
        ],
      ];
    });
}
