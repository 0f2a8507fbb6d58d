import { symlinkSync } from "node:fs";
import { afterEach, expect, test } from "vitest";
import { DiagnosticSink } from "../../src/diagnostics/sink.js";
import type { JsonObject } from "../../src/ir/types.js";
import { normalize } from "../../src/normalize/normalize.js";
import { ReferenceWalk } from "../../src/normalize/reference-walk.js";
import { loadDocument } from "../../src/source/load.js";
import { loadReferences } from "../../src/source/load-references.js";
import { closedPolicy } from "../../src/source/reference-policy.js";
import { Workspace } from "./workspace.js";

const workspaces: Workspace[] = [];
afterEach(() => {
  for (const workspace of workspaces.splice(0)) workspace.dispose();
});

function makeWorkspace(files: Readonly<Record<string, string>>): Workspace {
  const workspace = new Workspace();
  workspaces.push(workspace);
  for (const [path, text] of Object.entries(files)) workspace.put(path, text);
  return workspace;
}

/** A description whose components refer to these, as `a`, `b` and so on. */
function withReferences(references: readonly string[]): string {
  const schemas = references.map((reference, index) => [
    String.fromCharCode(97 + index),
    { properties: { value: { $ref: reference } } },
  ]);
  const components = { schemas: Object.fromEntries(schemas) as unknown };
  return JSON.stringify({ openapi: "3.1.0", info: { title: "T", version: "1" }, components });
}

/** The schema that each reference is to, and every schema that there is. */
async function bundleOf(workspace: Workspace): Promise<Readonly<Record<string, unknown>>> {
  const sink = new DiagnosticSink();
  const entry = await loadDocument("openapi.json", { cwd: workspace.folder }, sink);
  if (entry === undefined) throw new Error("there is no entry");
  const walk = new ReferenceWalk(entry);
  await loadReferences(entry, walk, { policy: closedPolicy }, sink);
  const normalized = normalize(entry, sink, walk);
  expect(sink.diagnostics.map(({ code, message }) => `${code} ${message}`)).toEqual([]);
  const components = normalized?.root["components"] as JsonObject;
  return Object.fromEntries(
    Object.entries(components["schemas"] as JsonObject).map(([name, schema]) => {
      const { properties } = schema as { readonly properties?: { readonly value?: JsonObject } };
      return [name, name.length === 1 ? properties?.value?.["$ref"] : schema];
    }),
  );
}

test("files are found whatever they are called, and once however they are written", async () => {
  const workspace = makeWorkspace({
    "openapi.json": withReferences([
      "my schemas/pet store.yaml",
      "./models/../my%20schemas/pet%20store.yaml#",
      "gr%C3%BCn/größe.yaml#/",
      "100%.yaml",
      "a%23b.yaml",
      "models\\bom.yaml",
    ]),
    "my schemas/pet store.yaml": "type: string",
    "grün/größe.yaml": "type: number",
    "100%.yaml": "type: integer",
    "a#b.yaml": "type: boolean",
    "models/bom.yaml": "\uFEFFtype: array",
  });
  expect(await bundleOf(workspace)).toEqual({
    a: "#/components/schemas/pet store",
    b: "#/components/schemas/pet store",
    c: "#/components/schemas/größe",
    d: "#/components/schemas/100%25",
    e: "#/components/schemas/a#b",
    f: "#/components/schemas/bom",
    "pet store": { type: "string" },
    größe: { type: "number" },
    "100%": { type: "integer" },
    "a#b": { type: "boolean" },
    bom: { type: "array" },
  });
});

test("what a document calls itself is found wherever it is, in any order", async () => {
  const files = {
    "person.json": JSON.stringify({
      $id: "https://example.com/schemas/person.json",
      properties: { pet: { $ref: "/schemas/pet.json#cat" }, owner: { $ref: "person.json" } },
    }),
    "zoo.json": JSON.stringify({
      $id: "https://example.com/schemas/pet.json",
      type: "object",
      $defs: { cat: { $anchor: "cat", type: "string" } },
    }),
  };
  const want = {
    person: {
      properties: {
        pet: { $ref: "#/components/schemas/cat" },
        owner: { $ref: "#/components/schemas/person" },
      },
    },
    cat: { type: "string" },
    zoo: { type: "object" },
  };
  const both = ["person.json", "zoo.json"].map(
    (name) => `#/components/schemas/${name.slice(0, -5)}`,
  );
  for (const references of [
    ["person.json", "zoo.json"],
    ["zoo.json", "person.json"],
  ]) {
    const isTurned = references[0] === "zoo.json";
    const [a, b] = isTurned ? both.toReversed() : both;
    const workspace = makeWorkspace({ ...files, "openapi.json": withReferences(references) });
    expect(await bundleOf(workspace)).toEqual({ ...want, a, b });
  }
});

test("links are followed within the folder, and out of it only to descriptions", async () => {
  const workspace = makeWorkspace({
    "api/openapi.json": withReferences(["link.yaml", "secret.yaml"]),
    "api/real.yaml": "type: string",
    "secret.txt": "type: string",
  });
  symlinkSync(workspace.path("api/real.yaml"), workspace.path("api/link.yaml"));
  symlinkSync(workspace.path("secret.txt"), workspace.path("api/secret.yaml"));
  const sink = new DiagnosticSink();
  const entry = await loadDocument("api/openapi.json", { cwd: workspace.folder }, sink);
  if (entry === undefined) throw new Error("there is no entry");
  const read = await loadReferences(
    entry,
    new ReferenceWalk(entry),
    { policy: closedPolicy },
    sink,
  );
  expect(read.map(({ name }) => name)).toEqual(["api/link.yaml"]);
  expect(sink.diagnostics.map(({ code }) => code)).toEqual(["ref/refused"]);
});
