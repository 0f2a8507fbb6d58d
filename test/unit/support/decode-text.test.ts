import { expect, test } from "vitest";
import { decodeText } from "../../../src/support/decode-text.js";

test.each([
  { name: "UTF-8", given: Buffer.from("ä: 1"), want: "ä: 1" },
  { name: "UTF-8 with a mark", given: Buffer.from("\uFEFFä: 1"), want: "ä: 1" },
  { name: "UTF-16 LE", given: Buffer.from("\uFEFFä: 1", "utf16le"), want: "ä: 1" },
  { name: "UTF-16 BE", given: Buffer.from("\uFEFFä: 1", "utf16le").swap16(), want: "ä: 1" },
  { name: "Latin-1", given: Buffer.from("ä: 1", "latin1"), want: undefined },
  { name: "nothing", given: Buffer.alloc(0), want: "" },
])("$name", ({ given, want }) => {
  expect(decodeText(given)).toBe(want);
});
