import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import type { JsonObject } from "../../../src/ir/types.js";
import { componentSchemas, mapDocument, structureOf } from "../../../src/normalize/structure.js";

interface Case {
  readonly name: string;
  readonly given: string;
  /** `kind pointer` of every node, children before parents. */
  readonly want: readonly string[];
}

const cases: readonly Case[] = [
  {
    name: "Swagger 2.0 has parameters and responses beside its definitions",
    given: `
swagger: "2.0"
definitions: { A: { properties: { b: {} } }, x-y: {} }
parameters: { P: { in: body, schema: {} }, Q: { in: query, items: { items: {} } } }
responses: { R: { schema: {}, headers: { H: { items: {} } }, examples: { application/json: { properties: {} } } } }
securityDefinitions: { s: { type: basic } }
paths: { /a: { parameters: [{}], get: { parameters: [{}], responses: { 200: {}, x-a: {} } } } }`,
    want: [
      "schema /definitions/A/properties/b",
      "schema /definitions/A",
      "schema /definitions/x-y",
      "schema /parameters/P/schema",
      "parameter /parameters/P",
      "schema /parameters/Q/items/items",
      "schema /parameters/Q/items",
      "parameter /parameters/Q",
      "schema /responses/R/schema",
      "schema /responses/R/headers/H/items",
      "parameter /responses/R/headers/H",
      "response /responses/R",
      "parameter /paths/~1a/parameters/0",
      "parameter /paths/~1a/get/parameters/0",
      "response /paths/~1a/get/responses/200",
      "response /paths/~1a/get/responses/x-a",
      "operation /paths/~1a/get",
      "pathItem /paths/~1a",
      "document ",
    ],
  },
  {
    name: "`items` may be a list of schemas, as it was before JSON Schema 2020-12",
    given: `{ openapi: 3.0.0, components: { schemas: { A: { items: [{}, { items: {} }], additionalItems: {} } } } }`,
    want: [
      "schema /components/schemas/A/items/0",
      "schema /components/schemas/A/items/1/items",
      "schema /components/schemas/A/items/1",
      "schema /components/schemas/A/additionalItems",
      "schema /components/schemas/A",
      "components /components",
      "document ",
    ],
  },
  {
    name: "OpenAPI 3.2 has more methods, shared media types and encodings by position",
    given: `
openapi: 3.2.0
components: { mediaTypes: { M: { itemSchema: {}, prefixEncoding: [{ encoding: { a: {} } }], itemEncoding: {} } } }
paths: { /a: { query: {}, additionalOperations: { LINK: {}, x-y: {} } } }`,
    want: [
      "schema /components/mediaTypes/M/itemSchema",
      "encoding /components/mediaTypes/M/prefixEncoding/0/encoding/a",
      "encoding /components/mediaTypes/M/prefixEncoding/0",
      "encoding /components/mediaTypes/M/itemEncoding",
      "mediaType /components/mediaTypes/M",
      "components /components",
      "operation /paths/~1a/query",
      "operation /paths/~1a/additionalOperations/LINK",
      "operation /paths/~1a/additionalOperations/x-y",
      "pathItem /paths/~1a",
      "document ",
    ],
  },
];

describe("the nodes of a document", () => {
  it.each(cases)("$name", ({ given, want }) => {
    const document = parse(given) as JsonObject;
    const found: string[] = [];
    const mapped = mapDocument(
      document,
      (node, kind, pointer) => {
        found.push(`${kind} ${pointer}`);
        return node;
      },
      structureOf(document),
    );
    expect(found).toEqual(want);
    expect(mapped).toEqual(document);
  });

  it("are shared with the given document where they are the same", () => {
    const document = parse(`
openapi: 3.0.0
components: { schemas: { A: { items: { type: string } }, B: { properties: null } } }`) as JsonObject;
    const mapped = mapDocument(document, (node) =>
      node["type"] === "string" ? { type: "integer" } : node,
    );
    const schemas = componentSchemas(mapped as JsonObject);
    expect(schemas).toEqual({ A: { items: { type: "integer" } }, B: {} });
    expect(document).toEqual({
      openapi: "3.0.0",
      components: { schemas: { A: { items: { type: "string" } }, B: { properties: null } } },
    });
    expect(mapDocument(document, (node) => node)).not.toBe(document);
    expect(mapDocument(mapped as JsonObject, (node) => node)).toBe(mapped);
  });
});
