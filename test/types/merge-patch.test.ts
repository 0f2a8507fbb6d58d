import { mkdtemp, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { compilers, strictest, typeCheck } from "../support/compilers.js";
import { generatePackage } from "../support/generate-package.js";

const item = {
  type: "object",
  required: ["id"],
  properties: {
    id: { type: "string" },
    name: { type: "string" },
    tags: { type: "array", items: { $ref: "#/components/schemas/Item" } },
    parent: { $ref: "#/components/schemas/Item" },
    counts: { type: "object", additionalProperties: { type: "integer" } },
  },
};
const content = {
  "application/merge-patch+json": { schema: { $ref: "#/components/schemas/Item" } },
};
const responses = { "204": { description: "Done." } };
const description = {
  openapi: "3.1.0",
  info: { title: "Items", version: "1" },
  components: { schemas: { Item: item } },
  paths: {
    "/items": {
      patch: { operationId: "edit", requestBody: { required: true, content }, responses },
    },
    "/items/{id}": {
      patch: {
        operationId: "change",
        parameters: [{ name: "id", in: "path", required: true, schema: { type: "string" } }],
        requestBody: { required: true, content },
        responses,
      },
    },
  },
};

/** A line that must not compile ends in the code of its one problem. */
const code = `
import type { Client } from "./src/core/client.js";
import { change, edit } from "./src/operations/items.js";
declare const client: Client;
void edit(client, { id: "a" });
void edit(client, { id: "a", name: null, tags: null, parent: null, counts: null });
void edit(client, { id: "a", parent: { id: "b", name: null, parent: null }, counts: { x: null, y: 1 } });
void edit(client, { id: null }); // TS2322
void edit(client, { id: "a", parent: { id: null } }); // TS2322
void edit(client, { id: "a", name: 5 }); // TS2322
void edit(client, { id: "a", tags: [{ id: "b", name: null }] }); // TS2322
void change(client, { id: "1", body: { id: "a", name: null } });
void change(client, { id: "1", body: { id: "a", name: 5 } }); // TS2322
`;

let folder: string;
beforeAll(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), "sdkwright-merge-patch-")));
  await generatePackage(description, folder);
  await writeFile(join(folder, "package/code.ts"), code);
});
afterAll(() => rm(folder, { recursive: true }));

describe.each(compilers)("a merge patch under $name", (compiler) => {
  it("may say null for what its schema may leave out, at any depth but in arrays", async () => {
    const compilerOptions = { ...strictest, types: [] };
    const problems = await typeCheck(compiler, folder, {
      compilerOptions,
      files: ["package/code.ts"],
    });
    const want = code
      .split("\n")
      .flatMap((line, index) => (/ \/\/ TS/.test(line) ? [`${index + 1} ${line.slice(-6)}`] : []));
    expect(problems.map(({ line, code: said }) => `${line} ${said}`)).toEqual(want);
  });
});
