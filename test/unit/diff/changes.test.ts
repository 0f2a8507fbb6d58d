import { describe, expect, it } from "vitest";
import { accessRows } from "./cases/access.js";
import { callRows } from "./cases/calls.js";
import { nameRows } from "./cases/names.js";
import { objectRows } from "./cases/objects.js";
import { unionRows } from "./cases/unions.js";
import { valueRows } from "./cases/values.js";
import type { Row } from "./cases/row.js";
import { changesOf, shortly } from "./documents.js";

const tables: Readonly<Record<string, readonly Row[]>> = {
  objects: objectRows,
  values: valueRows,
  unions: unionRows,
  calls: callRows,
  access: accessRows,
  names: nameRows,
};

describe("the operations that a change of the API reaches", () => {
  const description = (server: string, tag: string, schemas: string): string => `
servers: [{ url: ${server} }]
paths:
  /pets: { get: { operationId: listPets, tags: [pets], responses: { "204": { description: Done. } } } }
  /shops: { get: { operationId: listShops, tags: [${tag}], responses: { "204": { description: Done. } } } }
components: { schemas: { ${schemas} } }`;
  const before = description("https://a.example", "shops", "");
  const cases = [
    ["a server", description("https://b.example", "shops", ""), ["GET /pets", "GET /shops"]],
    ["a group", description("https://a.example", "stores", ""), ["GET /shops"]],
    ["a new type", description("https://a.example", "shops", "Pet: { type: object }"), []],
  ] as const;
  it.each(cases)("%s", (_, after, want) => {
    const changes = changesOf("document", before, after);
    expect(changes.map(({ operations }) => operations)).toEqual([want]);
  });
});

it("a schema that other operations send now is compared as one that is sent", () => {
  const description = (path: string, required: string): string => `
paths:
  ${path}:
    post:
      operationId: ${path.slice(1)}
      requestBody: { content: { application/json: { schema: { type: object, properties: { ${path.slice(1)}: { $ref: "#/components/schemas/Size" } } } } } }
      responses: { "204": { description: Done. } }
components: { schemas: { Size: { type: object, required: [${required}], properties: { width: { type: number } } } } }`;
  const changes = changesOf("document", description("/a", ""), description("/b", "width"));
  expect(changes.map(shortly).toSorted()).toEqual([
    "operation/added addition nobody",
    "operation/removed breaking caller",
    "property/became-required breaking caller",
  ]);
});

describe.each(Object.entries(tables))("single changes: %s", (_, rows) => {
  it.each(rows)("$name", ({ frame, before, after, want }) => {
    expect(changesOf(frame, before, after).map(shortly).toSorted()).toEqual([...want]);
  });

  it.each(rows)("nothing is different where nothing changed: $name", ({ frame, before }) => {
    expect(changesOf(frame, before, before)).toEqual([]);
  });
});
