import { describe, expect, it } from "vitest";
import { normalizedSchemas, withSchemas } from "../../support/documents.js";

interface Case {
  readonly name: string;
  readonly given: string;
  readonly want: Readonly<Record<string, unknown>>;
}

const cases: readonly Case[] = [
  {
    name: "alternatives that differ in their titles are one",
    given: `A: { oneOf: [{ title: a, type: string }, { type: integer }, { title: b, type: string }] }`,
    want: { A: { oneOf: [{ title: "a", type: "string" }, { type: "integer" }] } },
  },
  {
    name: "references to the same schema are one",
    given: `
A: { type: object }
B: { oneOf: [{ $ref: '#/components/schemas/A', title: a }, { $ref: '#/components/schemas/A' }] }`,
    want: {
      A: { type: "object" },
      B: { oneOf: [{ $ref: "#/components/schemas/A", title: "a" }] },
    },
  },
  {
    name: "the order of keys makes no difference",
    given: `A: { oneOf: [{ type: string, minLength: 1 }, { minLength: 1, type: string }] }`,
    want: { A: { oneOf: [{ type: "string", minLength: 1 }] } },
  },
  {
    name: "any limit makes one",
    given: `A: { oneOf: [{ type: string }, { type: string, minLength: 1 }] }`,
    want: { A: { oneOf: [{ type: "string" }, { type: "string", minLength: 1 }] } },
  },
  {
    name: "anyOf may say things twice",
    given: `A: { anyOf: [{ title: a, type: string }, { title: b, type: string }] }`,
    want: {
      A: {
        anyOf: [
          { title: "a", type: "string" },
          { title: "b", type: "string" },
        ],
      },
    },
  },
  {
    name: "a reference to an alternative keeps all in their places",
    given: `
A: { oneOf: [{ type: string }, { type: string }, { type: integer }] }
B: { $ref: '#/components/schemas/A/oneOf/2' }`,
    want: {
      A: { oneOf: [{ type: "string" }, { type: "string" }, { type: "integer" }] },
      B: { $ref: "#/components/schemas/A/oneOf/2" },
    },
  },
];

describe("alternatives that say the same", () => {
  it.each(cases)("$name", ({ given, want }) => {
    expect(normalizedSchemas(withSchemas(given))).toEqual(want);
  });
});
