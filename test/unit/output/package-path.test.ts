import { describe, expect, it } from "vitest";
import { InternalError } from "../../../src/output/internal-error.js";
import {
  assertPackagePaths,
  comparePaths,
  findPathProblem,
} from "../../../src/output/package-path.js";

describe("findPathProblem", () => {
  it.each(["a", "src/a.ts", ".gitignore", "a..b", "..a/b", "src/été.ts", "a b.md"])(
    "accepts %j",
    (given) => {
      expect(findPathProblem(given)).toBeUndefined();
    },
  );

  it.each([
    { given: "", want: "is empty" },
    { given: "/etc/passwd", want: "is absolute" },
    { given: "C:/a", want: "has a backslash, a colon or a control character" },
    { given: "a.ts:stream", want: "has a backslash, a colon or a control character" },
    { given: "..\\a", want: "has a backslash, a colon or a control character" },
    { given: "a\u0000b", want: "has a backslash, a colon or a control character" },
    { given: "a\nb", want: "has a backslash, a colon or a control character" },
    { given: "..", want: "has a '..' segment" },
    { given: "a/../../b", want: "has a '..' segment" },
    { given: "./a", want: "has a '.' segment" },
    { given: "a//b", want: "has an empty segment" },
    { given: "a/", want: "has an empty segment" },
  ])("says of $given that it $want", ({ given, want }) => {
    expect(findPathProblem(given)).toBe(want);
  });
});

describe("assertPackagePaths", () => {
  it.each([{ given: ["a.ts", "b/a.ts"] }, { given: ["a", "ab", "a-b/c", "b/a"] }, { given: [] }])(
    "accepts $given",
    ({ given }) => {
      expect(() => assertPackagePaths(given)).not.toThrow();
    },
  );

  it.each([
    { given: ["a.ts", "A.ts"], want: "'a.ts' and 'A.ts' are the same file" },
    { given: ["a.ts", "a.ts"], want: "are the same file" },
    { given: ["\u00e9.ts", "e\u0301.ts"], want: "are the same file" },
    { given: ["a", "a/b"], want: "'a' is a folder of 'a/b'" },
    { given: ["A/b/c", "a"], want: "'a' is a folder of 'A/b/c'" },
    { given: ["a/b", "a/b/c/d/e"], want: "'a/b' is a folder of 'a/b/c/d/e'" },
    { given: ["../a"], want: `"../a" has a '..' segment` },
  ])("refuses $given", ({ given, want }) => {
    expect(() => assertPackagePaths(given)).toThrow(want);
    expect(() => assertPackagePaths(given)).toThrow(InternalError);
  });
});

it("comparePaths orders by code unit", () => {
  expect(["b", "a/b", "a.b", "B", "é"].sort(comparePaths)).toEqual(["B", "a.b", "a/b", "b", "é"]);
  expect(comparePaths("a", "a")).toBe(0);
});
