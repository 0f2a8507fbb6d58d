import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { resolveTarget } from "../../src/config/resolve-targets.js";
import { lintDescription, type LintResult } from "../../src/pipeline/lint.js";
import { withFolder } from "../diagnostics/temporary-folder.js";

/** A description that nothing is to be said of, to be changed by tests. */
// oxlint-disable-next-line typescript/no-explicit-any -- tests change it anywhere.
export type Draft = any;

const reference = (name: string): object => ({ $ref: `#/components/schemas/${name}` });
const json = (schema: object): object => ({ "application/json": { schema } });

/** Makes a description that nothing is to be said of, and changes it. */
export function draft(change: (description: Draft) => void = () => undefined): Draft {
  const description = {
    openapi: "3.1.0",
    info: { title: "Pets", version: "1" },
    servers: [{ url: "https://api.example.com" }],
    security: [{ key: [] }],
    tags: [{ name: "pets" }],
    paths: {
      "/pets": {
        get: {
          operationId: "listPets",
          summary: "All pets.",
          tags: ["pets"],
          responses: {
            "200": { description: "All.", content: json(reference("Pets")) },
            default: { description: "None.", content: json(reference("Problem")) },
          },
        },
      },
      "/pets/{id}": {
        get: {
          operationId: "getPet",
          summary: "One pet.",
          tags: ["pets"],
          parameters: [{ name: "id", in: "path", required: true, schema: { type: "string" } }],
          responses: {
            "200": { description: "The pet.", content: json(reference("Pet")) },
            default: { description: "None.", content: json(reference("Problem")) },
          },
        },
      },
    },
    components: {
      securitySchemes: { key: { type: "apiKey", in: "header", name: "X-Key" } },
      schemas: {
        Pets: {
          type: "object",
          required: ["items"],
          properties: { items: { type: "array", items: reference("Pet") } },
        },
        Pet: { type: "object", required: ["name"], properties: { name: { type: "string" } } },
        Problem: { type: "object", required: ["title"], properties: { title: { type: "string" } } },
      },
    },
  };
  change(description);
  return description;
}

/** Lints a description, with an overlay where one is given, and with further files beside it. */
export function lintDraft(
  description: object,
  overlay?: object,
  files: Readonly<Record<string, string>> = {},
): Promise<LintResult> {
  return withFolder(files, async (cwd) => {
    const write = (name: string, value: object): Promise<void> =>
      writeFile(join(cwd, name), JSON.stringify(value, null, 2));
    await write("spec.json", description);
    if (overlay !== undefined) await write("overlay.json", overlay);
    return lintFile("spec.json", cwd, overlay === undefined ? [] : ["overlay.json"]);
  });
}

/** Lints a file. */
export function lintFile(
  spec: string,
  cwd: string,
  overlays: readonly string[] = [],
): Promise<LintResult> {
  const target = resolveTarget({ spec, out: ".", overlays }, cwd, cwd);
  return lintDescription({ target, network: "never" });
}
