import { describe, expect, it } from "vitest";
import { normalizedSchemas, normalizeText, withSchemas } from "../../support/documents.js";

const tag = "Tag: { type: string, enum: [a, b] }\nObj: { type: object, properties: { a: {} } }";
const $ref = "#/components/schemas/Tag";

describe("a type that what is composed does not allow", () => {
  it.each([
    {
      given: `{ type: object, allOf: [{ $ref: '${$ref}' }] }`,
      want: { $ref },
    },
    {
      given: `{ type: object, allOf: [{ $ref: '${$ref}' }, { minLength: 1 }] }`,
      want: { allOf: [{ $ref }, { minLength: 1 }] },
    },
    { given: `{ $ref: '${$ref}', type: array }`, want: { $ref } },
    {
      given: "{ type: string, oneOf: [{ type: object }, { type: integer }] }",
      want: { oneOf: [{ type: "object" }, { type: "integer" }] },
    },
    {
      given: "{ type: number, anyOf: [{ type: integer }, { type: object }] }",
      want: { type: "number", anyOf: [{ type: "integer" }, { type: "object" }] },
    },
    {
      given: "{ type: object, oneOf: [{ type: string }, {}] }",
      want: { type: "object", oneOf: [{ type: "string" }, {}] },
    },
    {
      given: "{ type: object, allOf: [{ type: string }, { type: integer }] }",
      want: { type: "object", allOf: [{ type: "string" }, { type: "integer" }] },
    },
    {
      given: "{ type: object, nullable: true, allOf: [{ enum: [1, 2] }, {}] }",
      want: { anyOf: [{ allOf: [{ enum: [1, 2] }, {}] }, { type: "null" }] },
    },
    {
      given: "{ type: [object, 'null'], allOf: [{ type: string }, {}] }",
      want: { anyOf: [{ allOf: [{ type: "string" }, {}] }, { type: "null" }] },
    },
    {
      given:
        "{ type: string, allOf: [{ $ref: '#/components/schemas/A/properties/a' }, { minLength: 1 }] }",
      want: {
        type: "string",
        allOf: [{ $ref: "#/components/schemas/A/properties/a" }, { minLength: 1 }],
      },
    },
  ])("$given", ({ given, want }) => {
    const schemas = normalizedSchemas(withSchemas(`${tag}\nA: { properties: { a: ${given} } }`));
    expect(schemas["A"]).toEqual({ properties: { a: want } });
  });
});

describe("what stands beside a reference", () => {
  const given = `{ $ref: '${$ref}', type: object, properties: { b: {} }, description: d, readOnly: true, x-a: 1 }`;
  const plain = { $ref, description: "d", readOnly: true, "x-a": 1 };
  it.each([
    { version: "3.0.3", want: plain },
    { version: "3.1.0", want: { ...plain, properties: { b: {} } } },
  ])("$version", ({ version, want }) => {
    expect(normalizedSchemas(withSchemas(`${tag}\nA: ${given}`, version))["A"]).toEqual(want);
  });

  it("is reported once for the same keywords", () => {
    const text = withSchemas(`${tag}\nA: ${given}\nB: ${given}`, "3.0.3");
    expect(normalizeText(text).reported).toEqual([
      "normalize/reference-siblings /components/schemas/A",
    ]);
  });
});
