import { describe, expect, it } from "vitest";
import { resolveTarget } from "../../src/config/resolve-targets.js";
import { exampleOf } from "../../src/diff/examples.js";
import type { DiffReport } from "../../src/diff/report.js";
import { renderEntry } from "../../src/diff/render/changelog.js";
import { bumpOf, raiseVersion } from "../../src/diff/version.js";
import { diff, type DiffInput } from "../../src/pipeline/diff.js";
import { withFolder } from "../diagnostics/temporary-folder.js";
import { isShared, root, sharedPath } from "../support/shared-folder.js";

async function compare(old: string, next: string, prove: boolean): Promise<DiffReport> {
  const input = (name: string): DiffInput => ({
    name,
    target: resolveTarget({ spec: name, out: "." }, root, root),
    isPackage: false,
    isConfigured: false,
  });
  const request = {
    old: input(old),
    next: input(next),
    cwd: root,
    network: "never",
    prove,
  } as const;
  const { report, diagnostics } = await diff(request);
  if (report === undefined) throw new Error(diagnostics.map(({ message }) => message).join("\n"));
  return report;
}

const description = (schema: string): string => `openapi: 3.1.0
info: { title: Pets, version: "1" }
paths:
  /pets:
    get:
      operationId: list
      tags: [pets]
      responses:
        "200": { description: All., content: { application/json: { schema: { $ref: "#/components/schemas/Pet" } } } }
    post:
      operationId: make
      tags: [pets]
      requestBody: { required: true, content: { application/json: { schema: { $ref: "#/components/schemas/Pet" } } } }
      responses: { "204": { description: Done. } }
components:
  schemas:
    Pet: { type: object, ${schema} }
`;

const base = "properties: { id: { type: string }, kind: { enum: [a, b] } }";

describe("a consumer of the old package", () => {
  const cases = [
    ["compiles where nothing changed", base, true],
    ["compiles where a property was added", base.replace("id:", "n: { type: integer }, id:"), true],
    ["compiles where a value was added", base.replace("[a, b]", "[a, b, c]"), true],
    [
      "does not compile where a property is gone",
      base.replace("id: { type: string }, ", ""),
      false,
    ],
    ["does not compile where a value is gone", base.replace("[a, b]", "[a, c]"), false],
    ["does not compile where a property is required", `required: [id], ${base}`, false],
    ["does not compile where null is possible", base.replace("string", "[string, 'null']"), false],
  ] as const;
  it.each(cases)("%s", async (_, after, compiles) => {
    const files = { "old.yaml": description(base), "new.yaml": description(after) };
    const { proof, changes } = await withFolder(files, (folder) =>
      compare(`${folder}/old.yaml`, `${folder}/new.yaml`, true),
    );
    expect(proof?.uses).toBeGreaterThan(10);
    expect(proof?.failures.length === 0).toBe(compiles);
    expect(bumpOf(changes) === "major").toBe(!compiles);
    expect(proof?.unexplained).toEqual([]);
  });
});

it("a body where there was none compiles with who awaits nothing", async () => {
  const answering = (answer: string): string => `openapi: 3.1.0
info: { title: Pets, version: "1" }
paths:
  /pets: { post: { operationId: make, tags: [pets], responses: { "200": { description: Done.${answer} } } } }
`;
  const body = ", content: { application/json: { schema: { type: string } } }";
  const files = { "old.yaml": answering(""), "new.yaml": answering(body) };
  const { proof, changes } = await withFolder(files, (folder) =>
    compare(`${folder}/old.yaml`, `${folder}/new.yaml`, true),
  );
  expect(changes.map(({ kind, level }) => `${kind} ${level}`)).toEqual([
    "response/body-added addition",
  ]);
  expect(proof?.failures).toEqual([]);
});

it("names of a callback that is gone are explained", async () => {
  const calling = (callbacks: string): string => `openapi: 3.1.0
info: { title: Pets, version: "1" }
paths:
  /pets: { post: { operationId: make, tags: [pets], ${callbacks}responses: { "204": { description: Done. } } } }
`;
  const callback = `callbacks: { done: { "{$url}": { post: { requestBody: { content: { application/json: { schema: { type: object, properties: { pet: { type: object, properties: { id: { type: string } } } } } } } }, responses: { "204": { description: Ok. } } } } } }, `;
  const files = { "old.yaml": calling(callback), "new.yaml": calling("") };
  const { proof } = await withFolder(files, (folder) =>
    compare(`${folder}/old.yaml`, `${folder}/new.yaml`, true),
  );
  expect(proof?.failures).not.toEqual([]);
  expect(proof?.unexplained).toEqual([]);
});

describe("a name of the old package that is gone", () => {
  const operation = (path: string, id: string): string => `
openapi: 3.1.0
info: { title: Pets, version: "1" }
paths:
  ${path}:
    get:
      ${id}
      tags: [pets]
      parameters: [{ name: "${/\{(.*)\}/.exec(path)?.[1]}", in: path, required: true, schema: { type: string } }]
      responses: { "200": { description: It., content: { application/json: { schema: { $ref: "#/components/schemas/Pet" } } } } }
components: { schemas: { Pet: { type: object } } }
`;
  const cases = [
    {
      name: "a parameter of the path is called otherwise as well",
      before: operation("/pets/{petId}", "operationId: retrievePet"),
      after: operation("/pets/{id}", "operationId: getPet"),
      gone: "retrievePet",
    },
    {
      name: "the path is another one",
      before: operation("/pets/{id}", ""),
      after: operation("/shop/pets/{id}", ""),
      gone: "getPetsById",
    },
  ];
  it.each(cases)("is explained where $name", async ({ before, after, gone }) => {
    const files = { "old.yaml": before, "new.yaml": after };
    const { proof } = await withFolder(files, (folder) =>
      compare(`${folder}/old.yaml`, `${folder}/new.yaml`, true),
    );
    expect(proof?.failures.map(({ name }) => name)).toContain(gone);
    expect(proof?.unexplained).toEqual([]);
  });
});

const versions = ["2025-06-24", "2025-07-11", "2025-08-20", "2026-08-20"];
const pairs = versions.slice(1).map((next, index) => [versions[index] ?? "", next] as const);
const pathOf = (version: string): string => `conductorone/${version}.yaml`;
const isThere = isShared(...versions.map((version) => `corpus/${pathOf(version)}`));
// Compiling all of them takes minutes: SDKWRIGHT_PROVE=1 npx vitest run test/pipeline/diff-versions.test.ts
const prove = process.env["SDKWRIGHT_PROVE"] !== undefined;

const timeout = prove ? 600_000 : 60_000;

describe.skipIf(!isThere)("needs ../shared: published versions", () => {
  it.each(prove ? pairs : pairs.slice(0, 1))("%s to %s", { timeout }, async (old, next) => {
    const [from, to] = [old, next].map((version) => sharedPath(`corpus/${pathOf(version)}`));
    const { changes, proof } = await compare(from ?? "", to ?? "", prove);
    expect(changes.length).toBeGreaterThan(0);
    const version = raiseVersion("1.0.0", bumpOf(changes));
    expect(version).toMatch(/^(2\.0\.0|1\.1\.0)$/);
    expect(renderEntry(version, changes)).toMatch(/^## [12]\.[01]\.0\n/);
    for (const change of changes.filter(({ level }) => level === "breaking"))
      expect(exampleOf(change)?.before).not.toBe("");
    expect(proof?.unexplained ?? []).toEqual([]);
  });
});
