import { describe, expect, it } from "vitest";
import { DiagnosticSink } from "../../../../src/diagnostics/sink.js";
import { normalize } from "../../../../src/normalize/normalize.js";
import { documentOf } from "../../../support/documents.js";
import { swagger, upgradeResult, withOperation, type UpgradeCase } from "./upgraded.js";

const response = "/paths/~1a/post/responses/200";

const servers: readonly UpgradeCase[] = [
  {
    name: "host, basePath and schemes are servers, https first",
    given: "host: a.example\nbasePath: /v1/\nschemes: [http, https]",
    want: {
      "/servers": [{ url: "https://a.example/v1" }, { url: "http://a.example/v1" }],
      "/host": undefined,
      "/basePath": undefined,
      "/schemes": undefined,
      "/swagger": undefined,
    },
  },
  {
    name: "without schemes https is assumed",
    given: "host: a.example:8443",
    want: { "/servers": [{ url: "https://a.example:8443" }] },
  },
  {
    name: "without a host the path is relative to where the description was fetched",
    given: "basePath: v1",
    want: { "/servers": [{ url: "/v1" }] },
  },
  { name: "without both nothing is known", given: "basePath: /", want: { "/servers": undefined } },
  {
    name: "a host that has a scheme and a slash loses them",
    given: "host: http://a.example/\nschemes: [https]",
    want: { "/servers": [{ url: "https://a.example" }] },
  },
  {
    name: "a template in the host has variables",
    given: "host: '{tenant}.example'",
    want: {
      "/servers": [{ url: "https://{tenant}.example", variables: { tenant: { default: "" } } }],
    },
  },
  {
    name: "an operation with schemes of its own has its own servers",
    given: `host: a.example\nschemes: [https]\n${withOperation("schemes: [http]")}`,
    want: {
      "/servers": [{ url: "https://a.example" }],
      "/paths/~1a/post/servers": [{ url: "http://a.example" }],
      "/paths/~1a/post/schemes": undefined,
    },
  },
];

const responses: readonly UpgradeCase[] = [
  {
    name: "a schema is the content in what the operation produces, and so are examples",
    given: withOperation(`
produces: [application/json; charset=utf-8, text/xml]
responses: { 200: { description: d, x-a: 1, schema: { type: string }, examples: { application/json: e } } }`),
    want: {
      [response]: {
        description: "d",
        "x-a": 1,
        content: {
          "application/json; charset=utf-8": { schema: { type: "string" }, example: "e" },
          "text/xml": { schema: { type: "string" } },
        },
      },
      "/paths/~1a/post/produces": undefined,
    },
  },
  {
    name: "a response without a schema has no content",
    given: `produces: [application/json]\n${withOperation("responses: { 200: { description: d } }")}`,
    want: { [response]: { description: "d" } },
  },
  {
    name: "an example without a schema is content",
    given: withOperation("responses: { 200: { examples: { application/json: { a: 1 } } } }"),
    want: { [response]: { content: { "application/json": { example: { a: 1 } } } } },
  },
  {
    name: "an example that names no media type is one of the first",
    given: withOperation("responses: { 200: { schema: {}, examples: { one: { a: 1 } } } }"),
    want: {
      [response]: {
        content: { "application/json": { schema: {}, examples: { one: { value: { a: 1 } } } } },
      },
    },
  },
  {
    name: "headers are written like parameters",
    given: withOperation(
      "responses: { 200: { headers: { X-A: { description: d, type: array, items: { type: integer } } } } }",
    ),
    want: {
      [response]: {
        headers: {
          "X-A": {
            description: "d",
            schema: { type: "array", items: { type: "integer" } },
            style: "simple",
            explode: false,
          },
        },
      },
    },
  },
  {
    name: "a file is not JSON",
    given: withOperation(
      "produces: [application/json, application/pdf]\nresponses: { 200: { schema: { type: file } } }",
    ),
    want: {
      [response]: {
        content: { "application/pdf": { schema: { type: "string", format: "binary" } } },
      },
    },
  },
  {
    name: "a file of no declared media type may have any",
    given: withOperation("responses: { 200: { schema: { type: file } } }"),
    want: {
      [response]: { content: { "*/*": { schema: { type: "string", format: "binary" } } } },
    },
  },
  {
    name: "shared responses are components",
    given: `
responses: { R: { description: d, schema: { $ref: '#/definitions/A' } } }
definitions: { A: { type: object } }
${withOperation("responses: { 200: { $ref: '#/responses/R' } }")}`,
    want: {
      [response]: { $ref: "#/components/responses/R" },
      "/components/responses/R": {
        description: "d",
        content: { "application/json": { schema: { $ref: "#/components/schemas/A" } } },
      },
    },
  },
  {
    name: "a shared response in other media types keeps the one schema",
    given: `
responses: { R: { description: d, schema: { type: object } } }
${withOperation("produces: [text/xml]\nresponses: { 200: { $ref: '#/responses/R' } }")}`,
    want: {
      [response]: {
        description: "d",
        content: {
          "text/xml": {
            schema: { $ref: "#/components/responses/R/content/application~1json/schema" },
          },
        },
      },
    },
  },
];

const schemas: readonly UpgradeCase[] = [
  {
    name: "definitions are component schemas",
    given: `
definitions:
  A: { type: object, required: [b], properties: { b: { type: string, readOnly: true, x-nullable: true, x-a: 1 } } }
  B: { x-nullable: false, type: integer, minimum: 1, exclusiveMinimum: false, x-example: 3 }`,
    want: {
      "/components/schemas": {
        A: {
          type: "object",
          required: ["b"],
          properties: { b: { type: ["string", "null"], readOnly: true, "x-a": 1 } },
        },
        B: { type: "integer", minimum: 1, example: 3 },
      },
      "/definitions": undefined,
    },
  },
  {
    name: "null beside a reference, and in a list of types",
    given: `
definitions:
  A: { type: object }
  B: { properties: { a: { $ref: '#/definitions/A', x-nullable: true }, b: { type: [string, 'null'] } } }`,
    want: {
      "/components/schemas/B/properties": {
        a: { anyOf: [{ $ref: "#/components/schemas/A" }, { type: "null" }] },
        b: { type: ["string", "null"] },
      },
    },
  },
  {
    name: "a discriminator is an object, with the tags that variants ask for, however far they derive",
    given: `
definitions:
  Pet: { type: object, discriminator: petType, required: [petType], properties: { petType: { type: string } } }
  Cat: { allOf: [{ $ref: '#/definitions/Pet' }, { properties: { meow: {} } }], x-discriminator-value: cat }
  Lion: { allOf: [{ $ref: '#/definitions/Cat' }, { x-ms-discriminator-value: lion }] }
  Dog: { allOf: [{ $ref: '#/definitions/Pet' }] }`,
    want: {
      "/components/schemas/Pet/discriminator": {
        propertyName: "petType",
        mapping: {
          cat: "#/components/schemas/CatBase",
          lion: "#/components/schemas/Lion",
          Dog: "#/components/schemas/Dog",
          Pet: "#/components/schemas/PetBase",
        },
        defaultMapping: "#/components/schemas/PetBase",
        "x-sdkwright-base": true,
      },
    },
  },
  {
    name: "a discriminator that is an object already stays",
    given: `
definitions:
  A: { type: object, required: [t], discriminator: { propertyName: t }, properties: { t: { type: string } } }`,
    want: { "/components/schemas/A/discriminator/propertyName": "t" },
  },
  {
    name: "tuples of draft 4",
    given: `definitions: { A: { type: array, items: [{ type: string }], additionalItems: false } }`,
    want: {
      "/components/schemas/A": { type: "array", prefixItems: [{ type: "string" }], items: false },
    },
  },
  {
    name: "names like members of Object.prototype, and names that a pointer escapes",
    given: `
definitions:
  constructor: { type: object, properties: { __proto__: { $ref: '#/definitions/toString' } } }
  toString: { type: string }
  a/b~c %41«D»: { type: integer }
  E: { allOf: [{ $ref: '#/definitions/a~1b~0c %2541«D»' }, { $ref: '#/definitions/a~1b~0c%20%2541%C2%ABD%C2%BB' }] }`,
    want: {
      "/components/schemas/constructor": {
        type: "object",
        properties: Object.fromEntries([["__proto__", { $ref: "#/components/schemas/toString" }]]),
      },
      "/components/schemas/E/allOf": [
        { $ref: "#/components/schemas/a~1b~0c %2541«D»" },
        { $ref: "#/components/schemas/a~1b~0c %2541«D»" },
      ],
    },
  },
];

const references: readonly UpgradeCase[] = [
  {
    name: "a reference leads to where its target went, within definitions, parameters, responses and paths",
    given: `
definitions:
  A: { properties: { b: { type: string } } }
  B: { $ref: '#/definitions/A/properties/b' }
  C: { $ref: '#/parameters/P/schema' }
  D: { $ref: '#/responses/R/schema' }
  E: { $ref: '#/paths/~1a/post/parameters/0/schema' }
  F: { $ref: '#/paths/~1a/post/responses/200/schema/properties/f' }
  G: { $ref: '#/parameters/Q/items' }
  H: { $ref: '#/x-schemas/H' }
x-schemas: { H: { type: string } }
parameters:
  P: { name: p, in: body, schema: { type: string } }
  Q: { name: q, in: query, type: array, items: { type: string } }
responses: { R: { schema: { type: string } } }
${withOperation(`
parameters: [{ name: b, in: body, schema: { type: string } }]
responses: { 200: { schema: { properties: { f: { type: string } } } } }`)}`,
    want: {
      "/components/schemas/B": { $ref: "#/components/schemas/A/properties/b" },
      "/components/schemas/C": {
        $ref: "#/components/requestBodies/P/content/application~1json/schema",
      },
      "/components/schemas/D": {
        $ref: "#/components/responses/R/content/application~1json/schema",
      },
      "/components/schemas/E": {
        $ref: "#/paths/~1a/post/requestBody/content/application~1json/schema",
      },
      "/components/schemas/F": {
        $ref: "#/paths/~1a/post/responses/200/content/application~1json/schema/properties/f",
      },
      "/components/schemas/G": { $ref: "#/components/parameters/Q/schema/items" },
      "/components/schemas/H": { type: "string" },
    },
  },
];

const security: readonly UpgradeCase[] = [
  {
    name: "security definitions are security schemes",
    given: `
securityDefinitions:
  b: { type: basic, description: d, x-a: 1 }
  k: { type: apiKey, in: query, name: key }
  c: { type: oauth2, flow: accessCode, authorizationUrl: https://a, tokenUrl: https://t, scopes: { s: S } }
  a: { type: oauth2, flow: application, tokenUrl: https://t, scopes: {} }
  i: { type: oauth2, flow: implicit, authorizationUrl: https://a, scopes: { s: S } }
  p: { type: oauth2, flow: password, tokenUrl: https://t }
security: [{ b: [] }, { c: [s] }]`,
    want: {
      "/components/securitySchemes": {
        b: { type: "http", scheme: "basic", description: "d", "x-a": 1 },
        k: { type: "apiKey", in: "query", name: "key" },
        c: {
          type: "oauth2",
          flows: {
            authorizationCode: {
              authorizationUrl: "https://a",
              tokenUrl: "https://t",
              scopes: { s: "S" },
            },
          },
        },
        a: { type: "oauth2", flows: { clientCredentials: { tokenUrl: "https://t", scopes: {} } } },
        i: {
          type: "oauth2",
          flows: { implicit: { authorizationUrl: "https://a", scopes: { s: "S" } } },
        },
        p: { type: "oauth2", flows: { password: { tokenUrl: "https://t", scopes: {} } } },
      },
      "/security": [{ b: [] }, { c: ["s"] }],
      "/securityDefinitions": undefined,
    },
  },
  {
    name: "a flow that is missing is found by its addresses",
    given: `securityDefinitions: { c: { type: oauth2, authorizationUrl: https://a, tokenUrl: https://t } }`,
    want: {
      "/components/securitySchemes/c/flows/authorizationCode/tokenUrl": "https://t",
    },
    reported: ["swagger/ignored /securityDefinitions/c"],
  },
];

const cases = [
  ...servers,
  ...responses,
  ...schemas,
  ...references,
  ...security,
  {
    name: "everything else stays",
    given: `
tags: [{ name: t, description: d }]
externalDocs: { url: https://d }
x-a: { $ref: '#/definitions/A' }
${withOperation("operationId: o\ntags: [t]\ndeprecated: true\nx-b: 2\nsecurity: []")}`,
    want: {
      "/openapi": "3.1.0",
      "/tags": [{ name: "t", description: "d" }],
      "/externalDocs": { url: "https://d" },
      "/x-a": { $ref: "#/definitions/A" },
      "/paths/~1a/post": {
        operationId: "o",
        tags: ["t"],
        deprecated: true,
        "x-b": 2,
        security: [],
      },
    },
  },
] satisfies readonly UpgradeCase[];

describe("Swagger 2.0", () => {
  it.each<UpgradeCase>(cases)("$name", (given) => {
    const { found, reported } = upgradeResult(given);
    expect(found).toEqual(given.want);
    expect(reported).toEqual(given.reported ?? []);
  });

  it("leaves the given document alone", () => {
    const text = swagger(
      cases.map(({ given }) => given).find((given) => given.includes("x-schemas")) ?? "",
    );
    const document = documentOf(text);
    const before = structuredClone(document.value);
    normalize(document, new DiagnosticSink());
    expect(document.value).toEqual(before);
  });
});
