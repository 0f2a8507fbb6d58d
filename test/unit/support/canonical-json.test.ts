import fc from "fast-check";
import { expect, test } from "vitest";
import { canonicalJson } from "../../../src/support/canonical-json.js";

test.each([
  {
    given: { b: 1, a: { d: [3, { z: 1, y: 2 }], c: null } },
    want: '{"a":{"c":null,"d":[3,{"y":2,"z":1}]},"b":1}',
  },
  { given: { "10": 1, "9": 2, a: 3 }, want: '{"10":1,"9":2,"a":3}' },
  { given: { a: undefined, b: [undefined] }, want: '{"b":[null]}' },
  { given: [], want: "[]" },
  { given: {}, want: "{}" },
  { given: 'a"\u2028', want: JSON.stringify('a"\u2028') },
  { given: Number.NaN, want: "null" },
  { given: undefined, want: "null" },
  {
    given: JSON.parse('{"__proto__":{"b":1,"a":2}}') as unknown,
    want: '{"__proto__":{"a":2,"b":1}}',
  },
  // UTF-16 code units: a surrogate pair (D83D) comes before U+FF21 although its code point is larger.
  { given: { "\uFF21": 1, "\u{1F600}": 2 }, want: '{"\u{1F600}":2,"\uFF21":1}' },
])("$want", ({ given, want }) => {
  expect(canonicalJson(given)).toBe(want);
});

test("indentation", () => {
  expect(canonicalJson({ b: [1, []], a: {} }, 2)).toBe(
    '{\n  "a": {},\n  "b": [\n    1,\n    []\n  ]\n}',
  );
});

function shuffled(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shuffled);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, member]) => [key, shuffled(member)]),
  );
}

test("the text depends on the value and not on the order of its members", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(canonicalJson(shuffled(value))).toBe(canonicalJson(value));
      expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      expect(JSON.parse(canonicalJson(value, 2))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});
