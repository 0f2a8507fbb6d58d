import { describe, expect, it } from "vitest";
import { resolvePointer } from "../../../src/support/json-pointer.js";
import {
  lowerText,
  normalizedSchemas,
  normalizeText,
  withPaths,
  withSchemas,
} from "../../support/documents.js";

describe("a schema whose keywords hold something else", () => {
  it.each([
    { given: 'type: string\nminLength: "3"', want: { type: "string", minLength: 3 } },
    { given: "type: string\nminLength: -1", want: { type: "string" } },
    { given: "type: string\nmaxLength: 2.0", want: { type: "string", maxLength: 2 } },
    { given: "type: string\npattern: '('", want: { type: "string" } },
    { given: "type: string\npattern: '\\p{L}+'", want: { type: "string", pattern: "\\p{L}+" } },
    { given: "type: string\npattern: '\\_'", want: { type: "string", pattern: "\\_" } },
    { given: "type: integer\nmaximum: '1e3'", want: { type: "integer", maximum: 1000 } },
    { given: "type: object\nrequired: name", want: { type: "object", required: ["name"] } },
    { given: "type: object\nrequired: [1]", want: { type: "object", required: ["1"] } },
    { given: "type: object\nrequired: true", want: { type: "object" } },
    { given: "type: object\nproperties: []", want: { type: "object", properties: {} } },
    { given: "allOf: {}", want: { allOf: [] } },
    { given: "enum: 1", want: { enum: [1] } },
    { given: "enum: cat", want: { enum: ["cat"] } },
    { given: "enum: 'cat, dog'", want: {} },
    { given: "enum: { cat: Meows }", want: {} },
    { given: "anyOf: { type: string }", want: { type: "string" } },
    {
      given: "oneOf: { '1': { type: string }, '2': { minLength: '3' } }",
      want: { oneOf: [{ type: "string" }, { minLength: 3 }] },
    },
    {
      given: "anyOf: { title: { type: string }, type: { type: integer } }",
      want: { anyOf: [{ type: "string" }, { type: "integer" }] },
    },
    {
      given: "properties: { a: { type: string, required: 'yes' }, b: { required: 'false' } }",
      want: { properties: { a: { type: "string" }, b: {} }, required: ["a"] },
    },
    { given: "title:", want: {} },
    { given: "description: 1", want: { description: "1" } },
    { given: "x-minLength: true\ntype: string", want: { "x-minLength": true, type: "string" } },
    { given: "example: { minLength: a }", want: { example: { minLength: "a" } } },
  ])("$given", ({ given, want }) => {
    const schemas = withSchemas(`A:\n${given.replace(/^/gm, "  ")}`);
    expect(normalizedSchemas(schemas)).toEqual({ A: want });
  });
});

describe("what stands among media types and is none", () => {
  const responses = (content: string): string =>
    withPaths(`/a: { put: { responses: { '200': { description: d, content: ${content} } } } }`);

  it("is left out", () => {
    const { api, reported } = lowerText(responses("{ type: void, text/plain: {} }"));
    const types = api.operations[0]?.responses[0]?.content.map(({ mediaType }) => mediaType);
    expect(types).toEqual(["text/plain"]);
    expect(reported).toEqual(["document/left-out /paths/~1a/put/responses/200/content/type"]);
  });

  it.each(["{ text/plain: void }", "{ type: 1, text/plain: 2 }"])("is wrong as %s", (content) => {
    expect(normalizeText(responses(content)).reported).toContain(
      "document/invalid /paths/~1a/put/responses/200/content/text~1plain",
    );
  });
});

describe("a node that is empty", () => {
  const put = (fields: string): string => withPaths(`/a: { put: { ${fields} } }`);

  it.each([
    { given: withPaths("/a:"), at: "/paths/~1a", want: {} },
    { given: withPaths("/a: { put: }"), at: "/paths/~1a/put", want: {} },
    { given: put("responses: { '200': }"), at: "/paths/~1a/put/responses/200", want: {} },
    {
      given: put("requestBody: { content: { text/plain: } }"),
      at: "/paths/~1a/put/requestBody/content/text~1plain",
      want: {},
    },
    {
      given: put("requestBody: { content: { text/plain: { schema: } } }"),
      at: "/paths/~1a/put/requestBody/content/text~1plain/schema",
      want: undefined,
    },
    { given: put("requestBody:"), at: "/paths/~1a/put/requestBody", want: undefined },
    {
      given: put("responses: { '200': { description: d, headers: { X-A: } } }"),
      at: "/paths/~1a/put/responses/200/headers/X-A",
      want: undefined,
    },
    { given: withSchemas("A:"), at: "/components/schemas/A", want: {} },
    {
      given: withSchemas("A: { properties: { a: } }"),
      at: "/components/schemas/A/properties/a",
      want: {},
    },
    { given: withSchemas("A: { items: }"), at: "/components/schemas/A/items", want: undefined },
    {
      given: withSchemas("A: { additionalProperties: }"),
      at: "/components/schemas/A/additionalProperties",
      want: undefined,
    },
  ])("$at is $want", ({ given, at, want }) => {
    const { root, reported } = normalizeText(given);
    expect(reported).toContain(`document/empty ${at}`);
    expect(resolvePointer(root, at)).toEqual(want);
  });

  it.each(["allOf", "anyOf", "oneOf"])("is wrong in a list: %s", (keyword) => {
    const { reported } = normalizeText(withSchemas(`A: { ${keyword}: [null] }`));
    expect(reported).toEqual([`document/invalid /components/schemas/A/${keyword}/0`]);
  });
});

describe("a type that JSON Schema has not", () => {
  it.each([
    { given: "int", want: { type: "integer" } },
    { given: "String", want: { type: "string" } },
    { given: "date", want: { type: "string", format: "date" } },
    { given: "long", want: { type: "integer", format: "int64" } },
    { given: "any", want: {} },
    { given: "Pet", want: {} },
    { given: "null", want: { type: "null" } },
    { given: "[string, null]", want: { type: ["string", "null"] } },
    { given: "[str, int]", want: { type: ["string", "integer"] } },
    { given: "[string, any]", want: {} },
    { given: "[]", want: {} },
    { given: "{ a: 1 }", want: {} },
    { given: "file", want: { type: "string", format: "binary" } },
    { given: "string|null", want: { type: ["string", "null"] } },
    { given: "string or int", want: { type: ["string", "integer"] } },
    { given: "int?", want: { type: ["integer", "null"] } },
    { given: "'string[]'", want: { type: "array", items: { type: "string" } } },
    { given: "array of strings", want: { type: "array", items: { type: "string" } } },
    { given: "list<int64>", want: { type: "array", items: { type: "integer", format: "int64" } } },
    { given: "array of Pets", want: { type: "array" } },
    {
      given: "'map<string, int>'",
      want: { type: "object", additionalProperties: { type: "integer" } },
    },
    { given: "string(uuid)", want: { type: "string", format: "uuid" } },
    { given: "string|any", want: {} },
    { given: "application/json", want: {} },
    { given: '"\u200barray"', want: { type: "array" } },
  ])("$given", ({ given, want }) => {
    const schemas = withSchemas(`A: { properties: { a: { type: ${given} } } }`);
    expect(normalizedSchemas(schemas)).toEqual({ A: { properties: { a: want } } });
  });
});

describe("listed values that the type does not allow", () => {
  it.each([
    { given: "type: integer, enum: ['1', '2']", want: { type: "integer", enum: [1, 2] } },
    { given: "type: boolean, enum: ['true']", want: { type: "boolean", enum: [true] } },
    {
      given: "type: string, enum: [1, a, true]",
      want: { type: "string", enum: ["1", "a", "true"] },
    },
    { given: "type: integer, enum: [a, b]", want: { enum: ["a", "b"] } },
    {
      given: "type: string, enum: [a, null]",
      want: { type: ["string", "null"], enum: ["a", null] },
    },
    {
      given: "type: [string, 'null'], enum: [a, null]",
      want: { type: ["string", "null"], enum: ["a", null] },
    },
    {
      given: "type: string, nullable: true, enum: [a, null]",
      want: { type: ["string", "null"], enum: ["a", null] },
    },
    { given: "type: number, enum: [1, 1.5]", want: { type: "number", enum: [1, 1.5] } },
    { given: "type: integer, enum: [1.5]", want: { enum: [1.5] } },
    { given: "type: string, enum: []", want: { type: "string" } },
    { given: "enum: [1, a]", want: { enum: [1, "a"] } },
    { given: "type: object, enum: [{ a: 1 }]", want: { type: "object", enum: [{ a: 1 }] } },
  ])("$given", ({ given, want }) => {
    const schemas = withSchemas(`A: { properties: { a: { ${given} } } }`);
    expect(normalizedSchemas(schemas)).toEqual({ A: { properties: { a: want } } });
  });
});

describe("null beside something else", () => {
  it.each([
    {
      given: "type: 'null', allOf: [{ $ref: '#/components/schemas/B' }]",
      want: { anyOf: [{ $ref: "#/components/schemas/B" }, { type: "null" }] },
    },
    {
      given: "type: number, nullable: true, enum: [null]",
      want: { type: ["number", "null"], enum: [null] },
    },
    {
      given: "type: 'null', anyOf: [{ type: 'null' }, { type: string }]",
      want: { type: "null", anyOf: [{ type: "null" }, { type: "string" }] },
    },
  ])("$given", ({ given, want }) => {
    const schemas = withSchemas(`A: { properties: { a: { ${given} } } }\nB: { type: object }`);
    expect(normalizedSchemas(schemas)).toMatchObject({ A: { properties: { a: want } } });
  });

  it("stays what nothing but null fits, as a component", () => {
    const schemas = withSchemas("A: { type: number, nullable: true, enum: [null] }");
    expect(normalizedSchemas(schemas)).toEqual({ A: { type: "null" } });
  });
});

describe("operations that are not quite what they should be", () => {
  it("of a path without a slash are generated", () => {
    const { api } = lowerText(withPaths("pets: { get: { responses: {} } }"));
    expect(api.operations.map(({ path }) => path)).toEqual(["/pets"]);
  });

  it("have the body that Swagger's parameters stand for", () => {
    const { root } = normalizeText(
      withPaths(`
/pets:
  post:
    parameters:
      - { name: limit, in: query, type: integer, minimum: 1 }
      - { name: photo, in: formData, type: file, required: true }
      - { name: title, in: formData, type: string }
    responses: {}`),
    );
    expect(root["paths"]).toMatchObject({
      "/pets": {
        post: {
          parameters: [{ name: "limit", in: "query", schema: { type: "integer", minimum: 1 } }],
          requestBody: {
            required: true,
            content: {
              "multipart/form-data": {
                schema: {
                  required: ["photo"],
                  properties: {
                    photo: { type: "string", format: "binary" },
                    title: { type: "string" },
                  },
                },
              },
            },
          },
        },
      },
    });
  });
});

describe("what is right", () => {
  it("is the very same afterwards, and nothing is said of it", () => {
    const { root, reported } = normalizeText(
      `${withPaths("/a: { get: { responses: { '200': { description: A. } }, x-b: 1 } }")}servers: [{ url: / }]\ntags: [{ name: a }]\nsecurity: [{}]\n`,
    );
    expect(reported).toEqual([]);
    expect(root).toMatchObject({ servers: [{ url: "/" }], tags: [{ name: "a" }], security: [{}] });
  });
});

describe("references to items of lists", () => {
  it("lead to the same items where one before them was left out", () => {
    const text = withPaths(`
/pets:
  get:
    parameters: [{ $ref: '#/paths/~1pets/parameters/1' }]
    responses: {}
  parameters:
    - { in: body, name: pet, schema: {} }
    - { in: query, name: size, schema: { type: string } }`);
    const { api } = lowerText(text);
    expect(api.operations.map(({ parameters }) => parameters.map(({ name }) => name))).toEqual([
      ["size"],
    ]);
  });

  it("lead into a mapping that was read as a list", () => {
    const text = withSchemas(`
A: { anyOf: { x: { type: string }, y: { type: integer } } }
B: { $ref: '#/components/schemas/A/anyOf/y' }`);
    expect(normalizedSchemas(text)).toMatchObject({
      B: { $ref: "#/components/schemas/A/anyOf/1" },
    });
  });
});
