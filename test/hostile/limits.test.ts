import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildProgram } from "../pipeline/workspace.js";
import { runLimited } from "./run-limited.js";

const folder = mkdtempSync(join(tmpdir(), "sdkwright-limits-"));
beforeAll(buildProgram);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A document whose answer is the schema `A`. */
function withSchemas(schemas: unknown): string {
  const text = typeof schemas === "string" ? schemas : JSON.stringify(schemas);
  const answer = '{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/A"}}}}';
  return `{"openapi":"3.1.0","info":{"title":"Limits","version":"1"},"paths":{"/a":{"get":{"responses":{"200":${answer}}}}},"components":{"schemas":${schemas === undefined ? "{}" : text}}}`;
}

function nested(depth: number, open: string, leaf: string, close: string): string {
  return open.repeat(depth) + leaf + close.repeat(depth);
}

/** Schemas `S0` to `S<length>`, of which each is made of the next, and `A` that begins them. */
function chain(length: number, link: (next: object, index: number) => object): object {
  const names = Array.from({ length }, (_, index) => index);
  return {
    A: { $ref: "#/components/schemas/S0" },
    ...Object.fromEntries(
      names.map((index) => [
        `S${index}`,
        link({ $ref: `#/components/schemas/S${index + 1}` }, index),
      ]),
    ),
    [`S${length}`]: { type: "object", properties: { end: { type: "string" } } },
  };
}

const many = (count: number, make: (index: number) => unknown): unknown[] =>
  Array.from({ length: count }, (_, index) => make(index));

function levels(depth: number): string {
  return many(depth, (level) => `${" ".repeat(Number(level))}a:\n`).join("");
}

function aliasBomb(): string {
  const lines = many(12, (level) => {
    const before = level === 0 ? "a" : `*x${Number(level) - 1}`;
    return `x${level}: &x${level} [${Array(10).fill(before).join(",")}]\n`;
  });
  return `openapi: 3.1.0\n${lines.join("")}`;
}

/** What a document may lead to: a package, or the code of an error. */
interface Case {
  readonly name: string;
  readonly text: () => string;
  readonly want: "a package" | string;
}

const nesting: readonly Case[] = [
  { name: "10,000 open brackets", text: () => "[".repeat(10_000), want: "source/too-deep" },
  {
    name: "10,000 levels of JSON",
    text: () => withSchemas(`{"A":{"default":${nested(10_000, "[", "1", "]")}}}`),
    want: "source/too-deep",
  },
  {
    name: "10,000 levels of flow YAML",
    text: () => `a: ${nested(10_000, "[", "1", "]")}`,
    want: "source/too-deep",
  },
  { name: "10,000 levels of block YAML", text: () => levels(10_000), want: "source/too-deep" },
  { name: "aliases that multiply", text: aliasBomb, want: "source/too-many-aliases" },
  {
    name: "an alias that holds itself",
    text: () => "a: &a\n  b: *a\n",
    want: "source/cyclic-alias",
  },
  {
    name: "objects in objects, as deep as a text may be",
    text: () =>
      withSchemas(
        `{"A":${nested(490, '{"type":"object","properties":{"a":', '{"type":"string"}', "}}")}}`,
      ),
    want: "a package",
  },
  {
    name: "arrays in arrays, as deep as a text may be",
    text: () => withSchemas(`{"A":${nested(980, '{"items":', '{"type":"string"}', "}")}}`),
    want: "a package",
  },
  {
    name: "a chain of 10,000 references",
    text: () => withSchemas(chain(10_000, (next) => next)),
    want: "a package",
  },
  {
    name: "a chain of 5,000 allOf",
    text: () =>
      withSchemas(chain(5000, (next, index) => ({ allOf: [next, { required: [`r${index}`] }] }))),
    want: "document/too-deep",
  },
];

const size: readonly Case[] = [
  {
    name: "a tree of allOf with 2^40 leaves",
    text: () => withSchemas(chain(40, (next) => ({ allOf: [next, next] }))),
    want: "a package",
  },
  {
    name: "a tree of allOf and further members with 2^40 leaves",
    text: () =>
      withSchemas(
        chain(40, (next, index) => ({
          allOf: [next, { allOf: [next], required: [`r${index}`] }],
        })),
      ),
    want: "a package",
  },
  {
    name: "a tree of choices with 2^40 leaves",
    text: () => withSchemas(chain(40, (next) => ({ oneOf: [next, next] }))),
    want: "a package",
  },
  {
    name: "a word of a million letters as everything",
    text: () => {
      const word = "w".repeat(1_000_000);
      const property = { enum: ["a", word], description: word, default: word };
      return withSchemas({
        A: { description: word, type: "object", properties: { [word]: property } },
        [word]: {},
      });
    },
    want: "a package",
  },
  {
    name: "100,000 members of an enum",
    text: () => withSchemas({ A: { enum: many(100_000, (index) => `v${index}`) } }),
    want: "a package",
  },
  {
    name: "a tree of references with 2^40 leaves",
    text: () =>
      withSchemas(
        chain(40, (next) => ({
          type: "object",
          required: ["l", "r"],
          properties: { l: next, r: next },
        })),
      ),
    want: "a package",
  },
  {
    name: "samples that would be larger than any memory",
    text: () =>
      withSchemas({
        A: { type: "array", items: { type: "string" }, minItems: 1e9 },
        B: { type: "string", minLength: 1e9 },
        C: { type: "object", minProperties: 1e9, additionalProperties: true },
        D: { type: "array", prefixItems: [{ type: "string" }], minItems: 1e9 },
        E: { type: "array", items: { type: "integer" }, minItems: 1e9, uniqueItems: true },
        F: { type: "array", items: false, minItems: 1e9, uniqueItems: true },
        G: { type: "string", pattern: "^a{1000000000}$" },
        H: { type: "string", pattern: "^(((a{1000}){1000}){1000})$" },
        I: { type: "number", multipleOf: 1e-300, minimum: 1, maximum: 1.0000001 },
        J: { type: "integer", minimum: 1e308, exclusiveMinimum: 1e308 },
      }),
    want: "a package",
  },
  {
    name: "patterns that take for ever to be matched",
    text: () =>
      withSchemas({
        A: { type: "string", pattern: "^(a+)+$", default: `${"a".repeat(60)}b`, minLength: 30 },
        B: { type: "string", pattern: "^(a|a)*$", enum: [`${"a".repeat(60)}b`, "c"] },
        C: { type: "string", pattern: "(x+x+)+y", examples: ["x".repeat(60)] },
        D: { type: "string", pattern: "^((a|aa)+)+b{40}$", minLength: 90 },
      }),
    want: "a package",
  },
];

describe.each([
  { what: "nesting", cases: nesting },
  { what: "size", cases: size },
])("without bounds: $what", ({ cases }) => {
  it.concurrent.each(cases)(
    "$name",
    async ({ name, text, want }) => {
      const spec = join(folder, `${name.replaceAll(/\W+/g, "-")}.txt`);
      writeFileSync(spec, text());
      const { status, errors, wordy } = await runLimited(spec, `${spec}-out`);
      expect({ status, errors }).toEqual(
        want === "a package" ? { status: 0, errors: [] } : { status: 1, errors: [want] },
      );
      // What is reported of a large document is no large document itself.
      expect(wordy).toBe(false);
    },
    180_000,
  );
});
