import { describe, expect, it } from "vitest";
import type { Json } from "../../../src/runtime/mock-state-json.js";
import { applyPatch, patchOf } from "../../../src/runtime/mock-state-patch.js";

interface Row {
  readonly what: string;
  readonly given: Json;
  readonly patch: unknown;
  /** Undefined where the patch cannot be made. */
  readonly want: Json | undefined;
}

// After RFC 6902, appendix A, and what its section 4 says of each operation.
const rows: readonly Row[] = [
  {
    what: "adds a member",
    given: { foo: "bar" },
    patch: [{ op: "add", path: "/baz", value: "qux" }],
    want: { baz: "qux", foo: "bar" },
  },
  {
    what: "adds an item before another",
    given: { foo: ["bar", "baz"] },
    patch: [{ op: "add", path: "/foo/1", value: "qux" }],
    want: { foo: ["bar", "qux", "baz"] },
  },
  {
    what: "adds an item at the end",
    given: { foo: ["bar"] },
    patch: [{ op: "add", path: "/foo/-", value: ["abc"] }],
    want: { foo: ["bar", ["abc"]] },
  },
  {
    what: "adds nothing beyond the end",
    given: ["a"],
    patch: [{ op: "add", path: "/2", value: "b" }],
    want: undefined,
  },
  {
    what: "adds nothing to what is not there",
    given: { foo: "bar" },
    patch: [{ op: "add", path: "/baz/bat", value: "qux" }],
    want: undefined,
  },
  {
    what: "replaces the whole",
    given: { foo: "bar" },
    patch: [{ op: "add", path: "", value: [1] }],
    want: [1],
  },
  {
    what: "removes a member",
    given: { baz: "qux", foo: "bar" },
    patch: [{ op: "remove", path: "/baz" }],
    want: { foo: "bar" },
  },
  {
    what: "removes an item",
    given: { foo: ["bar", "qux", "baz"] },
    patch: [{ op: "remove", path: "/foo/1" }],
    want: { foo: ["bar", "baz"] },
  },
  {
    what: "removes nothing that is not there",
    given: {},
    patch: [{ op: "remove", path: "/a" }],
    want: undefined,
  },
  {
    what: "replaces a value",
    given: { baz: "qux", foo: "bar" },
    patch: [{ op: "replace", path: "/baz", value: "boo" }],
    want: { baz: "boo", foo: "bar" },
  },
  {
    what: "replaces by null",
    given: { baz: "qux" },
    patch: [{ op: "replace", path: "/baz", value: null }],
    want: { baz: null },
  },
  {
    what: "replaces nothing that is not there",
    given: {},
    patch: [{ op: "replace", path: "/a", value: 1 }],
    want: undefined,
  },
  {
    what: "moves a value",
    given: { foo: { bar: "baz", waldo: "fred" }, qux: { corge: "grault" } },
    patch: [{ op: "move", from: "/foo/waldo", path: "/qux/thud" }],
    want: { foo: { bar: "baz" }, qux: { corge: "grault", thud: "fred" } },
  },
  {
    what: "moves an item",
    given: { foo: ["all", "grass", "cows", "eat"] },
    patch: [{ op: "move", from: "/foo/1", path: "/foo/3" }],
    want: { foo: ["all", "cows", "eat", "grass"] },
  },
  {
    what: "moves nothing into itself",
    given: { a: { b: 1 } },
    patch: [{ op: "move", from: "/a", path: "/a/b" }],
    want: undefined,
  },
  {
    what: "copies a value",
    given: { a: { b: 1 } },
    patch: [{ op: "copy", from: "/a", path: "/c" }],
    want: { a: { b: 1 }, c: { b: 1 } },
  },
  {
    what: "goes on where a test holds, whatever the order of members",
    given: { baz: { a: 1, b: [2, {}] } },
    patch: [
      { op: "test", path: "/baz", value: { b: [2, {}], a: 1 } },
      { op: "add", path: "/ok", value: true },
    ],
    want: { baz: { a: 1, b: [2, {}] }, ok: true },
  },
  {
    what: "ends where a test fails: a text is no number",
    given: { "/": 9, "~1": 10 },
    patch: [{ op: "test", path: "/~01", value: "10" }],
    want: undefined,
  },
  {
    what: "heeds nothing else in a step",
    given: { foo: "bar" },
    patch: [{ op: "add", path: "/baz", value: "qux", xyz: 123 }],
    want: { foo: "bar", baz: "qux" },
  },
  { what: "knows no other steps", given: {}, patch: [{ op: "spam", path: "/a" }], want: undefined },
  { what: "is a list", given: {}, patch: { op: "add", path: "/a", value: 1 }, want: undefined },
  {
    what: "needs a place",
    given: {},
    patch: [{ op: "add", path: "a", value: 1 }],
    want: undefined,
  },
  {
    what: "has members of any name",
    given: {},
    patch: [{ op: "add", path: "/__proto__", value: { x: 1 } }],
    want: JSON.parse('{ "__proto__": { "x": 1 } }') as Json,
  },
];

describe("a JSON Patch", () => {
  it.each(rows)("$what", ({ given, patch, want }) => {
    const patched = applyPatch(given, patch);
    if (want === undefined) expect(patched).toHaveProperty("problem");
    else expect(patched).toEqual({ value: want });
  });

  it.each([
    { given: "application/json-patch+json; charset=utf-8", want: "steps" },
    { given: "Application/Merge-Patch+JSON", want: "merge" },
    { given: "application/json", want: undefined },
    { given: "", want: undefined },
  ])("is told by its media type: $given", ({ given, want }) => {
    expect(patchOf(given)).toBe(want);
  });
});
