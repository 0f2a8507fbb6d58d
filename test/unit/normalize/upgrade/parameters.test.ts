import { describe, expect, it } from "vitest";
import { upgradeResult, withOperation, type UpgradeCase } from "./upgraded.js";

const parameter = "/paths/~1a/post/parameters/0";
const body = "/paths/~1a/post/requestBody";
const form = `${body}/content/application~1x-www-form-urlencoded`;
const multipart = `${body}/content/multipart~1form-data`;

const outside: readonly UpgradeCase[] = [
  {
    name: "the keywords of a value move into a schema",
    given: withOperation(`
parameters:
  - { name: n, in: query, description: d, required: true, type: integer, format: int32, default: 3, minimum: 1, exclusiveMinimum: true, maximum: 9, multipleOf: 2, enum: [4, 8], x-a: 1 }`),
    want: {
      [parameter]: {
        name: "n",
        in: "query",
        description: "d",
        required: true,
        "x-a": 1,
        schema: {
          type: "integer",
          format: "int32",
          default: 3,
          exclusiveMinimum: 1,
          maximum: 9,
          multipleOf: 2,
          enum: [4, 8],
        },
      },
    },
  },
  {
    name: "limits of texts and arrays are the value's, and so is what an extension says of it",
    given: withOperation(`
parameters:
  - { name: n, in: header, type: string, pattern: a+, minLength: 1, maxLength: 2, x-nullable: true, x-enum-varnames: [A], allowEmptyValue: true }
  - { name: l, in: query, type: array, minItems: 1, maxItems: 2, uniqueItems: true, items: { type: string, enum: [a] } }`),
    want: {
      [parameter]: {
        name: "n",
        in: "header",
        allowEmptyValue: true,
        schema: {
          type: ["string", "null"],
          pattern: "a+",
          minLength: 1,
          maxLength: 2,
          "x-enum-varnames": ["A"],
        },
      },
      "/paths/~1a/post/parameters/1/schema": {
        type: "array",
        minItems: 1,
        maxItems: 2,
        uniqueItems: true,
        items: { type: "string", enum: ["a"] },
      },
    },
  },
  {
    name: "an example is the parameter's",
    given: withOperation(`parameters: [{ name: n, in: query, type: string, x-example: e }]`),
    want: { [parameter]: { name: "n", in: "query", schema: { type: "string" }, example: "e" } },
  },
  {
    name: "a schema where there should be keywords is taken as it is",
    given: withOperation(
      `parameters: [{ name: n, in: query, schema: { type: array, items: { type: string } } }]`,
    ),
    want: {
      [parameter]: {
        name: "n",
        in: "query",
        schema: { type: "array", items: { type: "string" } },
        style: "form",
        explode: false,
      },
    },
  },
  {
    name: "a parameter without a type takes anything",
    given: withOperation(`parameters: [{ name: n, in: query }]`),
    want: { [parameter]: { name: "n", in: "query", schema: {} } },
  },
  {
    name: "shared parameters are components, references to references included",
    given: `
parameters: { P: { name: p, in: query, type: string }, Q: { $ref: '#/parameters/P' } }
${withOperation(`parameters: [{ $ref: '#/parameters/Q' }]`)}`,
    want: {
      [parameter]: { $ref: "#/components/parameters/P" },
      "/components/parameters": {
        P: { name: "p", in: "query", schema: { type: "string" } },
        Q: { $ref: "#/components/parameters/P" },
      },
      "/parameters": undefined,
    },
  },
  {
    name: "parameters of a path stay with the path",
    given: `
paths:
  /a/{p}:
    parameters: [{ name: p, in: path, required: true, type: string }]
    get: { responses: {} }`,
    want: {
      "/paths/~1a~1{p}/parameters": [
        { name: "p", in: "path", required: true, schema: { type: "string" } },
      ],
      "/paths/~1a~1{p}/get/parameters": undefined,
    },
  },
];

/** How an array is written in each place, by `collectionFormat`. */
const styles = [
  ["query", undefined, "form", false],
  ["query", "csv", "form", false],
  ["query", "ssv", "spaceDelimited", false],
  ["query", "tsv", "tabDelimited", false],
  ["query", "pipes", "pipeDelimited", false],
  ["query", "multi", "form", true],
  ["header", "csv", "simple", false],
  ["header", "pipes", "pipeDelimited", false],
  ["header", "multi", "simple", false],
  ["path", undefined, "simple", false],
  ["path", "ssv", "spaceDelimited", false],
] as const;

const bodies: readonly UpgradeCase[] = [
  {
    name: "a body has the media types that the operation consumes",
    given: withOperation(`
consumes: [application/json, application/xml]
parameters: [{ name: b, in: body, description: d, required: true, x-a: 1, schema: { type: string } }]`),
    want: {
      [body]: {
        description: "d",
        required: true,
        "x-a": 1,
        content: {
          "application/json": { schema: { type: "string" } },
          "application/xml": { schema: { type: "string" } },
        },
      },
      "/paths/~1a/post/parameters": undefined,
      "/paths/~1a/post/consumes": undefined,
    },
  },
  {
    name: "the document's media types hold where an operation has none of its own",
    given: `
consumes: [text/plain]
${withOperation(`parameters: [{ name: b, in: body, schema: { type: string } }]`)}`,
    want: { [body]: { content: { "text/plain": { schema: { type: "string" } } } } },
  },
  {
    name: "an empty list clears the document's media types: then a body is JSON",
    given: `
consumes: [text/plain]
${withOperation(`consumes: []\nparameters: [{ name: b, in: body, schema: { type: string } }]`)}`,
    want: { [body]: { content: { "application/json": { schema: { type: "string" } } } } },
  },
  {
    name: "a body without a declared media type is JSON",
    given: withOperation(`parameters: [{ name: b, in: body, schema: {} }]`),
    want: { [body]: { content: { "application/json": { schema: {} } } } },
  },
  {
    name: "a body with a type in place of a schema is of that type",
    given: withOperation(`parameters: [{ name: b, in: body, type: string }]`),
    want: { [`${body}/content`]: { "application/json": { schema: { type: "string" } } } },
  },
  {
    name: "examples of a body are its media types'",
    given: withOperation(
      `parameters: [{ name: b, in: body, schema: {}, x-examples: { application/json: { a: 1 } } }]`,
    ),
    want: { [`${body}/content`]: { "application/json": { schema: {}, example: { a: 1 } } } },
  },
  {
    name: "a shared body is a component",
    given: `
parameters: { B: { name: b, in: body, schema: { type: object, properties: { c: {} } } } }
${withOperation(`parameters: [{ $ref: '#/parameters/B' }]`)}`,
    want: {
      [body]: { $ref: "#/components/requestBodies/B" },
      "/components": {
        requestBodies: {
          B: {
            content: { "application/json": { schema: { type: "object", properties: { c: {} } } } },
          },
        },
      },
    },
  },
  {
    name: "a shared body for other media types keeps the one schema",
    given: `
parameters: { B: { name: b, in: body, required: true, schema: { type: object } } }
${withOperation(`consumes: [application/a+json]\nparameters: [{ $ref: '#/parameters/B' }]`)}`,
    want: {
      [body]: {
        required: true,
        content: {
          "application/a+json": {
            schema: { $ref: "#/components/requestBodies/B/content/application~1json/schema" },
          },
        },
      },
    },
  },
  {
    name: "a body of the path is one of each operation that has none",
    given: `
paths:
  /a:
    parameters: [{ name: b, in: body, schema: { type: string } }]
    post: { responses: {} }
    put: { parameters: [{ name: c, in: body, schema: { type: integer } }], responses: {} }`,
    want: {
      "/paths/~1a/parameters": undefined,
      [`${body}/content/application~1json/schema`]: { type: "string" },
      "/paths/~1a/put/requestBody/content/application~1json/schema": { type: "integer" },
    },
  },
  {
    name: "a second body, and a form beside a body, are ignored",
    given: withOperation(`
parameters:
  - { name: b, in: body, schema: { type: string } }
  - { name: c, in: body, schema: { type: integer } }
  - { name: d, in: formData, type: string }`),
    want: { [`${body}/content/application~1json/schema`]: { type: "string" } },
    reported: [
      "swagger/ignored /paths/~1a/post/parameters/1",
      "swagger/ignored /paths/~1a/post/parameters/2",
    ],
  },
];

const forms: readonly UpgradeCase[] = [
  {
    name: "fields of a form are properties of one object",
    given: withOperation(`
consumes: [application/x-www-form-urlencoded]
parameters:
  - { name: a, in: formData, required: true, description: d, type: string, enum: [x, y], default: x }
  - { name: b, in: formData, type: integer, minimum: 1, x-example: 2 }`),
    want: {
      [body]: {
        required: true,
        content: {
          "application/x-www-form-urlencoded": {
            schema: {
              type: "object",
              required: ["a"],
              properties: {
                a: { type: "string", enum: ["x", "y"], default: "x", description: "d" },
                b: { type: "integer", minimum: 1, example: 2 },
              },
            },
          },
        },
      },
    },
  },
  {
    name: "a form without a file and without a media type is urlencoded",
    given: withOperation(`parameters: [{ name: a, in: formData, type: string }]`),
    want: { [`${form}/schema/properties/a`]: { type: "string" }, [multipart]: undefined },
  },
  {
    name: "media types that are no forms do not count for a form",
    given: withOperation(`
consumes: [application/json]
parameters: [{ name: a, in: formData, type: string }]`),
    want: { [`${body}/content/application~1json`]: undefined, [`${form}/schema/type`]: "object" },
  },
  {
    name: "a file makes a form multipart, whatever the operation consumes",
    given: withOperation(`
consumes: [application/x-www-form-urlencoded]
parameters: [{ name: f, in: formData, type: file, required: true }]`),
    want: {
      [body]: {
        required: true,
        content: {
          "multipart/form-data": {
            schema: {
              type: "object",
              required: ["f"],
              properties: { f: { type: "string", format: "binary" } },
            },
          },
        },
      },
    },
  },
  {
    name: "arrays are written as collectionFormat says; several files have no format",
    given: withOperation(`
consumes: [multipart/form-data]
parameters:
  - { name: c, in: formData, type: array, items: { type: string } }
  - { name: m, in: formData, type: array, items: { type: string }, collectionFormat: multi }
  - { name: p, in: formData, type: array, items: { type: string }, collectionFormat: pipes }
  - { name: f, in: formData, type: array, items: { type: file } }`),
    want: {
      [`${multipart}/encoding`]: {
        c: { style: "form", explode: false },
        p: { style: "pipeDelimited", explode: false },
      },
      [`${multipart}/schema/properties/f`]: {
        type: "array",
        items: { type: "string", format: "binary" },
      },
    },
  },
  {
    name: "fields may be shared, and those of a path are replaced by name",
    given: `
parameters: { F: { name: a, in: formData, type: string } }
paths:
  /a:
    parameters: [{ $ref: '#/parameters/F' }, { name: b, in: formData, type: string }]
    post: { parameters: [{ name: b, in: formData, type: integer }], responses: {} }`,
    want: {
      [`${form}/schema/properties`]: { a: { type: "string" }, b: { type: "integer" } },
      "/components": undefined,
      "/paths/~1a/parameters": undefined,
    },
  },
  {
    name: "a field may have the name of a member of Object.prototype",
    given: withOperation(`
parameters:
  - { name: constructor, in: formData, type: string, required: true }
  - { name: __proto__, in: formData, type: integer }`),
    want: {
      [`${form}/schema/properties/constructor`]: { type: "string" },
      [`${form}/schema/properties/__proto__`]: { type: "integer" },
    },
  },
];

describe("parameters of Swagger 2.0", () => {
  it.each([...outside, ...bodies, ...forms])("$name", (given) => {
    const { found, reported } = upgradeResult(given);
    expect(found).toEqual(given.want);
    expect(reported).toEqual(given.reported ?? []);
  });

  it.each(styles)(
    "writes arrays in %s with collectionFormat %s as %s",
    (place, format, style, explode) => {
      const declared = format === undefined ? "" : `, collectionFormat: ${format}`;
      const given: UpgradeCase = {
        name: "",
        given: withOperation(
          `parameters: [{ name: l, in: ${place}, required: true, type: array, items: { type: string }${declared} }]`,
        ),
        want: { [`${parameter}/style`]: style, [`${parameter}/explode`]: explode },
      };
      expect(upgradeResult(given).found).toEqual(given.want);
    },
  );

  it("reports a collectionFormat that is unknown, or within another", () => {
    const given = withOperation(`
parameters:
  - { name: l, in: query, type: array, items: { type: string }, collectionFormat: semicolons }
  - { name: n, in: query, type: array, items: { type: array, items: { type: string } } }`);
    expect(upgradeResult({ name: "", given, want: {} }).reported).toEqual([
      "swagger/ignored /paths/~1a/post/parameters/0/collectionFormat",
      "swagger/ignored /paths/~1a/post/parameters/1/items",
    ]);
  });
});
