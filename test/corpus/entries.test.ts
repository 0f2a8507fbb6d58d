import { describe, expect, it } from "vitest";
import { findVersion, matcherOf } from "../../scripts/corpus/entries.js";

describe("what is a description", () => {
  it.each([
    { given: "openapi: 3.1.0\npaths: {}", want: "3.1.0" },
    { given: '# Pets\n"openapi" : "3.0.3" # old\n', want: "3.0.3" },
    { given: "info: {}\nswagger: '2.0'", want: "2.0" },
    { given: '{"info": {}, "openapi": "3.0.0"}', want: "3.0.0" },
    { given: '{"swagger": 2.0}', want: "2" },
    { given: '{"openapi": "3.0.0", broken', want: "3.0.0" },
    { given: "openapi:\n  3.1.0", want: "?" },
    { given: "type: object\nproperties:\n  openapi: { type: string }", want: undefined },
    { given: '{"example": {"openapi": "3.0.0"}}', want: undefined },
    { given: "", want: undefined },
  ])("finds $want in $given", ({ given, want }) => {
    expect(findVersion(given)).toBe(want);
  });
});

describe("which documents are wanted", () => {
  it.each([
    { patterns: [], path: "a/b.yaml", want: true },
    { patterns: ["a/"], path: "a/b.yaml", want: true },
    { patterns: ["a/*.json"], path: "a/b.yaml", want: false },
    { patterns: ["x", "a*yaml"], path: "a/b.yaml", want: true },
    { patterns: ["."], path: "a/b", want: false },
  ])("$patterns: $path is $want", ({ patterns, path, want }) => {
    expect(matcherOf(patterns)(path)).toBe(want);
  });
});
