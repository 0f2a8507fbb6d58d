import { expect, it } from "vitest";
import { isJsonLonger } from "../../../src/support/json-length.js";

const values: readonly unknown[] = [
  null,
  true,
  -12.5,
  "text",
  "",
  [],
  {},
  [[]],
  [1, "two", [3, { four: null }]],
  { a: {}, bc: [{ d: [false], e: { f: "g" } }], h: 1e300 },
  { a: undefined, b: [] },
  { a: undefined },
];

it.each(values.map((value) => [JSON.stringify(value), value]))("tells it of %s", (_, value) => {
  const { length } = JSON.stringify(value, null, 2);
  expect(isJsonLonger(value, length)).toBe(false);
  expect(isJsonLonger(value, length - 1)).toBe(true);
});

it("does not tell what is escaped", () => {
  expect(isJsonLonger(["\n"], JSON.stringify(["\n"], null, 2).length - 1)).toBe(false);
});
