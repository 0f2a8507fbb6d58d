import * as yaml from "js-yaml";
import { describe, expect, it } from "vitest";
import { buildYamlValue } from "../../../src/support/yaml-value.js";

function build(text: string): { readonly value: unknown } | undefined {
  return buildYamlValue(yaml, text, yaml.parseEvents(text, {}));
}

interface Case {
  readonly given: string;
  readonly want: unknown;
}

// What plain scalars stand for: YAML 1.2, section 10.3.2.
const values: readonly Case[] = [
  { given: "text", want: "text" },
  { given: "a: {}\nb: []", want: { a: {}, b: [] } },
  {
    given: "a:\n  - b: 1\n    c: [x, [y]]\n  - {}\nd: e",
    want: { a: [{ b: 1, c: ["x", ["y"]] }, {}], d: "e" },
  },
  {
    given: "[null, Null, NULL, ~, '', \"\", nUll]",
    want: [null, null, null, null, "", "", "nUll"],
  },
  { given: "a:\nb: |\n  1\n", want: { a: null, b: "1\n" } },
  { given: "[true, True, TRUE, false, tRUE, yes]", want: [true, true, true, false, "tRUE", "yes"] },
  { given: "[0, -12, +3, 0o17, 0x1F, 1_000, 08]", want: [0, -12, 3, 15, 31, "1_000", 8] },
  {
    given: "[.5, -1.5e3, .inf, -.Inf, 1.0.0, '1', .]",
    want: [0.5, -1500, Infinity, -Infinity, "1.0.0", "1", "."],
  },
  { given: "[.nan, 2020-01-01]", want: [NaN, "2020-01-01"] },
  { given: "a: folded\n  twice\n\n  apart", want: { a: "folded twice\napart" } },
];

describe("a value made of events", () => {
  it.each(values)("$given", ({ given, want }) => {
    const [byLibrary] = yaml.constructFromEvents(yaml.parseEvents(given, {}), { source: given });
    expect(build(given)).toEqual({ value: want });
    expect(build(given)).toEqual({ value: byLibrary });
  });

  it("has keys as they were written", () => {
    const given = "1.0: a\ntrue: b\nnull: c\n? d\n~: e\n'f\"': g\n__proto__: h";
    expect(Object.entries(build(given)?.value as object)).toEqual([
      ["1.0", "a"],
      ["true", "b"],
      ["null", "c"],
      ["d", null],
      ["~", "e"],
      ['f"', "g"],
      ["__proto__", "h"],
    ]);
  });

  it.each([
    "a: &b {}",
    "a: &b c\nd: *b",
    "a: !!str 1",
    "a: !!map {}",
    "<<: { a: b }",
    "a: <<",
    "a: 1\na: 2",
    "? [a]\n: b",
    "? { a: b }\n: c",
  ])("is left to the library: %s", (given) => {
    expect(build(given)).toBeUndefined();
  });
});
