import { describe, expect, it } from "vitest";
import { normalizedSchemas, withSchemas } from "../../support/documents.js";

describe("a limit that none of the listed values keeps", () => {
  it.each([
    { given: "{ enum: [MALE, FEMALE], maxLength: 1 }", want: { enum: ["MALE", "FEMALE"] } },
    {
      given: "{ enum: [MALE, null], maxLength: 1, minLength: 1 }",
      want: { enum: ["MALE", null], minLength: 1 },
    },
    { given: "{ const: 5, minimum: 6, maximum: 5 }", want: { const: 5, maximum: 5 } },
    { given: "{ enum: [5, 6], exclusiveMaximum: 5 }", want: { enum: [5, 6] } },
    { given: "{ enum: [5, 4], exclusiveMaximum: 5 }", want: { enum: [5, 4], exclusiveMaximum: 5 } },
    { given: "{ enum: [M, FEMALE], maxLength: 1 }", want: { enum: ["M", "FEMALE"], maxLength: 1 } },
    { given: "{ enum: ['\u{1F600}'], maxLength: 1 }", want: { enum: ["\u{1F600}"], maxLength: 1 } },
    {
      given: "{ enum: [20160128, '20170128'], format: date }",
      want: { enum: [20160128, "20170128"], format: "date" },
    },
    { given: "{ enum: ['20160128'], format: date }", want: { enum: ["20160128"] } },
    { given: "{ enum: ['20160128'], format: day }", want: { enum: ["20160128"], format: "day" } },
    { given: "{ enum: [A-1, B-2], pattern: '^[0-9]+$' }", want: { enum: ["A-1", "B-2"] } },
    {
      given: "{ enum: [A-1, '2'], pattern: '^[0-9]+$' }",
      want: { enum: ["A-1", "2"], pattern: "^[0-9]+$" },
    },
    // Of other types than the limit is about.
    { given: "{ enum: [5], maxLength: 1 }", want: { enum: [5], maxLength: 1 } },
    { given: "{ enum: [], maxLength: 1 }", want: { maxLength: 1 } },
    { given: "{ enum: [null], maxLength: 0 }", want: { enum: [null], maxLength: 0 } },
  ])("$given", ({ given, want }) => {
    const schemas = normalizedSchemas(withSchemas(`A: { properties: { a: ${given} } }`));
    expect(schemas["A"]).toEqual({ properties: { a: want } });
  });
});

describe("scalars that are listed for a structure", () => {
  const enums = ["a", "b"];
  it.each([
    {
      given: "{ type: array, items: { type: string }, enum: [a, b] }",
      want: { type: "array", items: { type: "string", enum: enums } },
    },
    {
      given: "{ type: [array, 'null'], items: {}, enum: [a, b, null] }",
      want: { type: ["array", "null"], items: { enum: enums } },
    },
    {
      given: "{ type: array, items: { type: string, enum: [a] }, enum: [a, b] }",
      want: { type: "array", items: { type: "string", enum: ["a"] } },
    },
    {
      given: "{ type: array, items: { type: object }, enum: [a, b] }",
      want: { type: "array", items: { type: "object" } },
    },
    {
      given: "{ type: object, properties: { x: {} }, enum: [a, b] }",
      want: { type: "object", properties: { x: {} } },
    },
    {
      given: "{ type: array, items: { type: integer }, enum: ['1', '2'] }",
      want: { type: "array", items: { type: "integer", enum: [1, 2] } },
    },
    {
      given: "{ type: array, items: { type: integer }, enum: [a, b] }",
      want: { type: "array", items: { type: "integer" } },
    },
    // What says nothing else, or lists what it is about.
    { given: "{ type: array, enum: [a, b] }", want: { enum: enums } },
    { given: "{ type: object, enum: [a, b] }", want: { enum: enums } },
    {
      given: "{ type: [array, string], items: { type: string }, enum: [a, b] }",
      want: { type: ["array", "string"], items: { type: "string" }, enum: enums },
    },
    {
      given: "{ type: array, items: { type: string }, enum: [[a], [b]] }",
      want: { type: "array", items: { type: "string" }, enum: [["a"], ["b"]] },
    },
  ])("$given", ({ given, want }) => {
    const schemas = normalizedSchemas(withSchemas(`A: { properties: { a: ${given} } }`));
    expect(schemas["A"]).toEqual({ properties: { a: want } });
  });
});

describe("a list with the bounds of 64-bit integers", () => {
  const all = "-9223372036854775808, 9223372036854775807";
  const names = "x-enum-varnames: [min, max, Nanosecond, Second]";
  it.each([
    { given: `enum: [${all}]`, want: { type: "integer", format: "int64" } },
    {
      given: `type: integer, ${names}, enum: [${all}, 1, 1000, 1]`,
      want: {
        type: "integer",
        format: "int64",
        description: "Some values have names: `1` (Nanosecond), `1000` (Second).",
      },
    },
    {
      given: `description: d, format: duration, type: [integer, 'null'], ${names}, enum: [${all}, 1, null]`,
      want: {
        type: ["integer", "null"],
        format: "duration",
        description: "d\n\nSome values have names: `1` (Nanosecond).",
      },
    },
    { given: "enum: [9223372036854775807, 1]", want: { enum: [2 ** 63, 1] } },
    { given: "enum: [-2147483648, 2147483647]", want: { enum: [-(2 ** 31), 2 ** 31 - 1] } },
  ])("$given", ({ given, want }) => {
    const schemas = normalizedSchemas(withSchemas(`A: { properties: { a: { ${given} } } }`));
    expect(schemas["A"]).toEqual({ properties: { a: want } });
  });
});
