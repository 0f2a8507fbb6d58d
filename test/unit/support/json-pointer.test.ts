import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  formatPointer,
  joinPointer,
  parsePointer,
  resolvePointer,
} from "../../../src/support/json-pointer.js";

describe("parsePointer", () => {
  test.each([
    { given: "", want: [] },
    { given: "/", want: [""] },
    { given: "/a/0/b", want: ["a", "0", "b"] },
    { given: "/a~1b/m~0n", want: ["a/b", "m~n"] },
    { given: "/~01", want: ["~1"] },
    { given: "//", want: ["", ""] },
  ])("$given", ({ given, want }) => {
    expect(parsePointer(given)).toEqual(want);
    expect(formatPointer(want)).toBe(given);
  });
});

test("a pointer reads back as the tokens it was written from", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: "grapheme" })), (tokens) => {
      expect(parsePointer(formatPointer(tokens))).toEqual(tokens);
    }),
  );
});

test("joinPointer escapes what it adds and nothing else", () => {
  expect(joinPointer("/paths", "/pets/{id}", "get", 0)).toBe("/paths/~1pets~1{id}/get/0");
  expect(joinPointer("/a~1b")).toBe("/a~1b");
});

describe("resolvePointer", () => {
  // The document of RFC 6901, section 5.
  const document = {
    foo: ["bar", "baz"],
    "": 0,
    "a/b": 1,
    "m~n": 8,
    nothing: null,
    __proto__x: 1,
  };
  test.each([
    { given: "", want: document },
    { given: "/foo", want: ["bar", "baz"] },
    { given: "/foo/0", want: "bar" },
    { given: "/", want: 0 },
    { given: "/a~1b", want: 1 },
    { given: "/m~0n", want: 8 },
    { given: "/nothing", want: null },
    { given: "/nothing/x", want: undefined },
    { given: "/foo/00", want: undefined },
    { given: "/foo/2", want: undefined },
    { given: "/foo/-", want: undefined },
    { given: "/foo/length", want: undefined },
    { given: "/constructor", want: undefined },
    { given: "/__proto__", want: undefined },
  ])("$given", ({ given, want }) => {
    expect(resolvePointer(document, given)).toEqual(want);
  });
});
