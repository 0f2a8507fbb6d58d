import { describe, expect, it } from "vitest";
import { normalizedSchemas, withSchemas } from "../../support/documents.js";

const a = { const: "a" };
const b = { const: "b" };
const ab = { type: "string", enum: ["a", "b"] };

describe("a choice of listed values", () => {
  it.each([
    { name: "constants", given: "oneOf: [{ const: a }, { const: b }]", want: ab },
    { name: "of anyOf", given: "anyOf: [{ enum: [a] }, { const: b, type: string }]", want: ab },
    {
      name: "several values at once, and one twice",
      given: "oneOf: [{ type: string, enum: [a, b] }, { type: string, enum: [b] }]",
      want: ab,
    },
    {
      name: "what is said of each value",
      given:
        "description: d, oneOf: [{ const: a, title: A, description: first }, { const: b, deprecated: true }]",
      want: {
        ...ab,
        description: "d",
        "x-enum-varnames": { a: "A" },
        "x-enum-descriptions": { a: "first" },
      },
    },
    {
      name: "nothing of what is said of several at once",
      given: "oneOf: [{ enum: [a, b], title: both }, { const: c, description: third }]",
      want: { type: "string", enum: ["a", "b", "c"], "x-enum-descriptions": { c: "third" } },
    },
    {
      name: "numbers",
      given: "type: integer, oneOf: [{ const: 1, title: low }, { const: 2 }]",
      want: { type: "integer", enum: [1, 2], "x-enum-varnames": { 1: "low" } },
    },
    {
      name: "null beside them",
      given: "oneOf: [{ const: a }, { const: b }, { type: 'null' }]",
      want: { type: ["string", "null"], enum: ["a", "b", null] },
    },
    {
      name: "nullable",
      given: "nullable: true, oneOf: [{ const: a }, { const: b }]",
      want: { type: ["string", "null"], enum: ["a", "b", null] },
    },
  ])("is one list: $name", ({ given, want }) => {
    const schemas = normalizedSchemas(withSchemas(`A: { properties: { a: { ${given} } } }`));
    expect(schemas["A"]).toEqual({ properties: { a: want } });
  });

  it.each([
    {
      name: "of texts and numbers",
      given: "oneOf: [{ const: a }, { const: 1 }]",
      want: { oneOf: [a, { const: 1 }] },
    },
    {
      name: "with an alternative that says more",
      given: "oneOf: [{ const: a }, { const: b, minLength: 1 }]",
      want: { oneOf: [a, { ...b, minLength: 1 }] },
    },
    {
      name: "with any text",
      given: "anyOf: [{ const: a }, { const: b }, { type: string }]",
      want: { anyOf: [a, b, { type: "string" }] },
    },
    {
      name: "with an object",
      given: "oneOf: [{ const: a }, { const: { b: 1 } }]",
      want: { oneOf: [a, { const: { b: 1 } }] },
    },
    {
      name: "beside a list",
      given: "enum: [a], oneOf: [{ const: a }, { const: b }]",
      want: { enum: ["a"], oneOf: [a, b] },
    },
    {
      name: "beside another choice",
      given: "oneOf: [{ const: a }, { const: b }], anyOf: [{ const: a }, { const: c }]",
      want: { oneOf: [a, b], anyOf: [a, { const: "c" }] },
    },
    {
      name: "of another type than one says",
      given: "oneOf: [{ const: 1, type: string }, { const: 2 }]",
      want: { oneOf: [{ const: 1, type: "string" }, { const: 2 }] },
    },
  ])("stays a choice $name", ({ given, want }) => {
    const schemas = normalizedSchemas(withSchemas(`A: { properties: { a: { ${given} } } }`));
    expect(schemas["A"]).toEqual({ properties: { a: want } });
  });

  it("stays a choice where a reference leads to an alternative", () => {
    const schemas = normalizedSchemas(
      withSchemas(
        "A: { oneOf: [{ const: a }, { const: b }] }\nB: { $ref: '#/components/schemas/A/oneOf/1' }",
      ),
    );
    expect(schemas["A"]).toEqual({ oneOf: [a, b] });
  });
});
