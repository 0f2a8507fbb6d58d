import fc from "fast-check";
import * as yaml from "js-yaml";
import { describe, expect, it } from "vitest";
import { parsePlainYaml } from "../../src/support/plain-yaml.js";

const schema = yaml.CORE_SCHEMA.withTags(yaml.mergeTag);

const pieces = [
  ...[
    "a: b",
    "c:",
    "- d",
    "- e: f",
    "-",
    "g",
    "/h/{i}: j",
    "'k': l",
    '"m": "n"',
    "? o",
    ": p",
    "q: |",
    "r: >-",
  ],
  ..."'\"-#|>[]{}&*!?:%@`,~\\ ".split(""),
  ...[
    "s: 't",
    'u: "v',
    "''",
    '\\"',
    "\\n",
    "[w, 1]",
    "{x: y}",
    "z #",
    " # a",
    "1.0",
    "true",
    "<<",
    "<<: b",
    "é: 🚧",
  ],
];

const line = fc
  .tuple(
    fc.nat(6),
    fc.array(fc.constantFrom(...pieces), { maxLength: 3 }),
    fc.constantFrom("", " ", ": "),
  )
  .map(([indent, words, between]) => " ".repeat(indent) + words.join(between));

function keysAreTexts(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return true;
  const isText =
    Array.isArray(value) ||
    Object.keys(value).every((key) => !/^(?:[\d.~-].*|true|null)$/.test(key));
  return isText && Object.values(value).every(keysAreTexts);
}

describe("YAML that is read without a library", () => {
  it("is what js-yaml makes of it, whatever it looks like", () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 8 }), (lines) => {
        const text = lines.join("\n");
        const plain = parsePlainYaml(text);
        // js-yaml reads keys as numbers where they look like some.
        if (plain === undefined || !keysAreTexts(plain.value)) return;
        expect(plain.value).toEqual(yaml.load(text, { schema }));
      }),
      { numRuns: 10_000 },
    );
  });
});
