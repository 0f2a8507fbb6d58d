import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { readMemberHints } from "../../../src/lower/enum-hints.js";
import { readInlineNameHint } from "../../../src/lower/hints.js";
import type { JsonObject } from "../../../src/ir/types.js";

const cases = [
  { given: "enum: [0, 1]", want: [{}, {}] },
  {
    given: "enum: [0, 1]\nx-enum-varnames: [Off, On]",
    want: [{ name: "Off" }, { name: "On" }],
  },
  { given: "enum: [0, 1]\nx-enumNames: [Off]", want: [{ name: "Off" }, {}] },
  { given: "enum: [off, on]\nx-enum-varnames: [off, ON]", want: [{}, { name: "ON" }] },
  {
    given: "enum: [a, null, b]\nx-enum-descriptions: [First, None, Last]",
    want: [{ description: "First" }, { description: "Last" }],
  },
  {
    given: "enum: [a, b]\nx-enumDescriptions: { b: Last, c: Other }",
    want: [{}, { description: "Last" }],
  },
  { given: "enum: [a, b]\nx-speakeasy-enums: { a: Alpha }", want: [{ name: "Alpha" }, {}] },
  {
    given: "enum: [a, b]\nx-fern-enum: { a: { name: Alpha, description: First } }",
    want: [{ name: "Alpha", description: "First" }, {}],
  },
  {
    given: "enum: [a, 1]\nx-ms-enum: { values: [{ value: 1, name: One, description: Only }, 7] }",
    want: [{}, { name: "One", description: "Only" }],
  },
  {
    given: "enum: [a, b]\nx-enum-varnames: [A, B]\nx-enum-comments: { A: First, b: Lost }",
    want: [{ name: "A", description: "First" }, { name: "B" }],
  },
  {
    given: "enum: [constructor, b]\nx-enum-varnames: { b: [] }\nx-enum-descriptions: 7",
    want: [{}, {}],
  },
];

describe("what extensions say of listed values", () => {
  it.each(cases)("$given", ({ given, want }) => {
    const schema = parse(given) as JsonObject;
    const values = schema["enum"] as readonly (string | number | null)[];
    const found = values.flatMap((value, index) =>
      value === null ? [] : [readMemberHints(schema, value, index)],
    );
    expect(found).toEqual(want);
  });
});

describe("the name of a list of values within a schema", () => {
  it.each([
    { given: "x-ms-enum: { name: Sku }", want: { hint: "Sku" } },
    { given: "x-ms-enum: { name: Sku }\nx-sdkwright-name: Kind", want: { hint: "Kind" } },
    { given: "x-ms-enum: { name: 7 }", want: {} },
  ])("$given", ({ given, want }) => {
    expect(readInlineNameHint(parse(given) as JsonObject)).toEqual(want);
  });
});
