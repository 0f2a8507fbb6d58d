import { describe, expect, it } from "vitest";
import type { Check } from "../../../src/runtime/check.js";
import { inspect } from "../../../src/runtime/check-value.js";

type Told = readonly [pointer: string, wanted: string, found: string];

interface Case {
  readonly what: string;
  readonly check: Check;
  readonly value: unknown;
  /** In both directions, unless one of these says otherwise. */
  readonly want?: readonly Told[];
  readonly sent?: readonly Told[];
  readonly received?: readonly Told[];
}

const wants = (wanted: string, found: string, pointer = ""): readonly Told[] => [
  [pointer, wanted, found],
];

/** Refers to itself. */
const node: Check = {
  is: "object",
  properties: { next: [() => node, "null"], value: "string" },
  required: ["value"],
};

/** A union that is one of its own variants. */
const itself: Check = [() => itself, "string"];

const cat: Check = {
  is: "object",
  properties: { kind: "string", meow: "string" },
  required: ["meow"],
};
const dog: Check = {
  is: "object",
  properties: { kind: "string", bark: "string" },
  required: ["bark"],
};
const pet: Check = {
  is: "tagged",
  tag: "kind",
  variants: [
    ["cat", () => cat],
    ["dog", () => dog],
  ],
};
const group: Check = {
  is: "object",
  properties: { a: ["string", "null"], b: ["string", "null"] },
  groups: [{ arms: ["a", "b"] }],
};
const requiredGroup: Check = {
  is: "object",
  properties: { a: ["string", "null"], b: "string" },
  groups: [{ arms: ["a", "b"], required: true }],
};
const colour: Check = { is: "enum", values: ["red", "green"] };

const kinds: readonly Case[] = [
  { what: "anything", check: "any", value: undefined, want: [] },
  { what: "a string", check: "string", value: "", want: [] },
  { what: "null for a string", check: "string", value: null, want: wants("a string", "null") },
  { what: "a number for a string", check: "string", value: 1, want: wants("a string", "a number") },
  {
    what: "int64 as text for a number",
    check: "integer",
    value: "9",
    want: wants("an integer", "a string"),
  },
  { what: "half an integer", check: "integer", value: 0.5, want: wants("an integer", "a number") },
  { what: "a large integer", check: "integer", value: 1e21, want: [] },
  { what: "NaN", check: "number", value: Number.NaN, want: wants("a number", "no finite number") },
  { what: "a bigint", check: "number", value: 1n, want: wants("a number", "a bigint") },
  {
    what: "a list for an object",
    check: { is: "object" },
    value: [],
    want: wants("an object", "a list"),
  },
  {
    what: "an object for a list",
    check: { is: "list", items: "any" },
    value: {},
    want: wants("a list", "an object"),
  },
  { what: "what there must not be", check: "never", value: 0, want: wants("nothing", "a number") },
  {
    what: "a Date for a string",
    check: "string",
    value: new Date(0),
    sent: [],
    received: wants("a string", "an object"),
  },
];

const limits: readonly Case[] = [
  {
    what: "a short text",
    check: { is: "string", minLength: 2 },
    value: "a",
    want: wants("a string of at least 2 characters", "a shorter one"),
  },
  {
    what: "two code units that are one character",
    check: { is: "string", minLength: 2 },
    value: "😀",
    want: wants("a string of at least 2 characters", "a shorter one"),
  },
  {
    what: "one character of two code units",
    check: { is: "string", maxLength: 1 },
    value: "😀",
    want: [],
  },
  {
    what: "a long text",
    check: { is: "string", maxLength: 1 },
    value: "ab",
    want: wants("a string of at most 1 characters", "a longer one"),
  },
  {
    what: "a pattern",
    check: { is: "string", pattern: "^a" },
    value: "b",
    want: wants('a string that matches "^a"', "another string"),
  },
  {
    what: "a pattern of Unicode",
    check: { is: "string", pattern: "^\\p{L}$" },
    value: "é",
    want: [],
  },
  { what: "a pattern that is none", check: { is: "string", pattern: "(" }, value: "b", want: [] },
  {
    what: "a minimum",
    check: { is: "number", minimum: 1 },
    value: 0,
    want: wants("a number of at least 1", "a smaller one"),
  },
  {
    what: "an exclusive maximum",
    check: { is: "integer", exclusiveMaximum: 1 },
    value: 1,
    want: wants("a number below 1", "a larger one"),
  },
  {
    what: "a multiple of a fraction",
    check: { is: "number", multipleOf: 0.1 },
    value: 0.7,
    want: [],
  },
  {
    what: "no multiple",
    check: { is: "number", multipleOf: 0.1 },
    value: 0.75,
    want: wants("a multiple of 0.1", "another number"),
  },
  {
    what: "repeated items",
    check: { is: "list", items: "any", uniqueItems: true },
    value: [1, 2, 1],
    want: wants("distinct items", "a repetition"),
  },
  {
    what: "too few items",
    check: { is: "list", items: "any", minItems: 1 },
    value: [],
    want: wants("a list of at least 1 items", "a shorter one"),
  },
  {
    what: "too many properties",
    check: { is: "object", maxProperties: 0 },
    value: { a: 1 },
    want: wants("an object of at most 0 properties", "a larger one"),
  },
];

const objects: readonly Case[] = [
  {
    what: "a missing property",
    check: node,
    value: {},
    want: wants("a string", "nothing", "/value"),
  },
  {
    what: "one that is undefined",
    check: node,
    value: { value: undefined },
    want: wants("a string", "nothing", "/value"),
  },
  {
    what: "what every object inherits",
    check: { is: "object", required: ["toString"] },
    value: {},
    want: wants("a value", "nothing", "/toString"),
  },
  {
    what: "a place far down",
    check: node,
    value: { value: "", next: { value: "", next: { value: 1 } } },
    want: wants("a string", "a number", "/next/next/value"),
  },
  {
    what: "a name with marks",
    check: { is: "object", additional: "string" },
    value: { "a/b~": 1 },
    want: wants("a string", "a number", "/a~1b~0"),
  },
  { what: "a name that is not declared", check: node, value: { value: "", more: 1 }, want: [] },
  {
    what: "one that is forbidden",
    check: { is: "object", additional: "never" },
    value: { more: 1 },
    sent: wants("nothing", "a number", "/more"),
    received: [],
  },
  {
    what: "a name that matches a pattern",
    check: { is: "object", patterns: [["^x-", "string"]], additional: "number" },
    value: { "x-a": 1, other: "" },
    want: [
      ["/x-a", "a string", "a number"],
      ["/other", "a number", "a string"],
    ],
  },
  {
    what: "names that are limited",
    check: { is: "object", names: { is: "string", maxLength: 1 } },
    value: { ab: 1 },
    want: wants("a string of at most 1 characters", "a longer one", "/ab"),
  },
  {
    what: "what the service sets",
    check: { is: "object", properties: { id: "string" }, required: ["id"], readOnly: ["id"] },
    value: { id: 1 },
    sent: [],
    received: wants("a string", "a number", "/id"),
  },
  {
    what: "what only the caller sets",
    check: {
      is: "object",
      properties: { password: "string" },
      required: ["password"],
      writeOnly: ["password"],
    },
    value: {},
    sent: wants("a string", "nothing", "/password"),
    received: [],
  },
  {
    what: "what has a default",
    check: { is: "object", properties: { a: "string" }, required: ["a"], defaulted: ["a"] },
    value: {},
    sent: [],
    received: wants("a string", "nothing", "/a"),
  },
  {
    what: "an own property called __proto__",
    check: { is: "object", additional: "string" },
    value: JSON.parse('{"__proto__": 1}'),
    want: wants("a string", "a number", "/__proto__"),
  },
  {
    what: "items of a tuple",
    check: { is: "list", prefix: ["string"], items: "never" },
    value: [1, 2],
    want: [
      ["/0", "a string", "a number"],
      ["/1", "nothing", "a number"],
    ],
  },
];

const choices: readonly Case[] = [
  { what: "one of several kinds", check: ["string", "null"], value: null, want: [] },
  {
    what: "none of them",
    check: ["string", "null"],
    value: 1,
    want: wants("a string or null", "a number"),
  },
  {
    what: "the one of its kind",
    check: [cat, "string"],
    value: { meow: 1 },
    want: wants("a string", "a number", "/meow"),
  },
  {
    what: "several of its kind",
    check: [cat, dog],
    value: {},
    want: wants("one of 2 alternatives", "an object that is none"),
  },
  { what: "a choice that leads to itself", check: itself, value: "a", want: [] },
  {
    what: "all of several",
    check: { is: "every", of: [cat, dog] },
    value: { meow: "" },
    want: wants("a string", "nothing", "/bark"),
  },
  { what: "a value of an enum", check: colour, value: "red", want: [] },
  {
    what: "another value",
    check: colour,
    value: "blue",
    sent: wants('"red" or "green"', "another string"),
    received: [],
  },
  {
    what: "another value of a closed enum",
    check: { ...colour, closed: true },
    value: "blue",
    want: wants('"red" or "green"', "another string"),
  },
  {
    what: "another kind than an enum's",
    check: colour,
    value: 1,
    want: wants('"red" or "green"', "a number"),
  },
  {
    what: "the other boolean",
    check: { is: "enum", values: [true] },
    value: false,
    want: wants("true", "another boolean"),
  },
  {
    what: "the variant of a tag",
    check: pet,
    value: { kind: "cat" },
    want: wants("a string", "nothing", "/meow"),
  },
  {
    what: "another tag",
    check: pet,
    value: { kind: "cow" },
    sent: wants('"cat" or "dog"', "another string", "/kind"),
    received: [],
  },
  { what: "no tag", check: pet, value: {}, want: wants('"cat" or "dog"', "nothing", "/kind") },
  { what: "no tag, but the rest of a variant", check: pet, value: { bark: "" }, want: [] },
  { what: "what has no tags", check: pet, value: "cat", want: wants("an object", "a string") },
  {
    what: "the variant of other tags",
    check: { ...pet, other: "null" },
    value: { kind: "cow" },
    want: wants("null", "an object"),
  },
  { what: "an arm", check: group, value: { a: "" }, want: [] },
  { what: "an arm beside one that is null", check: group, value: { a: "", b: null }, want: [] },
  {
    what: "two arms",
    check: group,
    value: { a: "", b: "" },
    want: wants('at most one of "a" or "b"', '"a" and "b"'),
  },
  { what: "no arm of a group that needs none", check: group, value: {}, want: [] },
  {
    what: "no arm of one that needs one",
    check: requiredGroup,
    value: {},
    want: wants('"a" or "b"', "nothing"),
  },
  {
    what: "an arm of a newer service",
    check: requiredGroup,
    value: { c: "" },
    sent: wants('"a" or "b"', "nothing"),
    received: [],
  },
];

const told = (check: Check, value: unknown, direction: "request" | "response"): readonly Told[] =>
  inspect(check, value, direction).violations.map(({ pointer, wanted, found }) => [
    pointer,
    wanted,
    found,
  ]);

describe.each(Object.entries({ kinds, limits, objects, choices }))("%s", (_, table) => {
  it.each(table)("$what", ({ check, value, want = [], sent = want, received = want }) => {
    expect(told(check, value, "request")).toEqual(sent);
    expect(told(check, value, "response")).toEqual(received);
  });
});

describe("what is inspected", () => {
  it("is told of by its format only in remarks", () => {
    const table: readonly (readonly [format: string, value: unknown, isFine: boolean])[] = [
      ["date-time", "2019-12-27T18:11:19.117Z", true],
      ["date-time", "2019-12-27", false],
      ["date", "2019-12-27", true],
      ["uuid", "urn:1", false],
      ["int64", "12", true],
      ["int64", "12.5", false],
      ["int32", 2 ** 31, false],
      ["int32", -(2 ** 31), true],
      ["constructor", "anything", true],
    ];
    for (const [format, value, isFine] of table) {
      const is = typeof value === "string" ? "string" : "integer";
      const { violations, remarks } = inspect({ is, format }, value, "response");
      expect([format, value, violations, remarks.length]).toEqual([
        format,
        value,
        [],
        isFine ? 0 : 1,
      ]);
    }
  });

  it("is told of a hundred times at most", () => {
    const value = Array.from({ length: 5000 }, () => 1);
    expect(told({ is: "list", items: "string" }, value, "response")).toHaveLength(100);
  });

  it("may be nested as deeply as anything, or hold itself", () => {
    const deep = JSON.parse(
      `${'{"value":"","next":'.repeat(5000)}null${"}".repeat(5000)}`,
    ) as unknown;
    expect(told(node, deep, "response")).toEqual([]);
    const round: Record<string, unknown> = { value: "" };
    round["next"] = round;
    expect(told(node, round, "request")).toEqual([]);
  });

  it("ends also where every choice fails at the bottom", () => {
    const arm = (name: string): Check => ({
      is: "object",
      properties: { next: () => tree, [name]: "string" },
    });
    const tree: Check = [arm("a"), arm("b"), arm("c"), arm("d")];
    let value: unknown = 1;
    for (let depth = 0; depth < 40; depth += 1) value = { next: value };
    const begin = performance.now();
    inspect(tree, value, "response");
    expect(performance.now() - begin).toBeLessThan(5000);
  });
});
