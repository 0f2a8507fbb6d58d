import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LineIndex } from "../../../src/support/line-index.js";

describe("LineIndex", () => {
  test.each([
    { text: "", offset: 0, want: { line: 1, column: 1 } },
    { text: "ab", offset: 1, want: { line: 1, column: 2 } },
    { text: "a\nb", offset: 1, want: { line: 1, column: 2 } },
    { text: "a\nb", offset: 2, want: { line: 2, column: 1 } },
    { text: "a\r\nb", offset: 3, want: { line: 2, column: 1 } },
    { text: "a\rb\r\rc", offset: 5, want: { line: 4, column: 1 } },
    { text: "a\n", offset: 2, want: { line: 2, column: 1 } },
    { text: "a", offset: 99, want: { line: 1, column: 2 } },
    { text: "a", offset: -1, want: { line: 1, column: 1 } },
    { text: "👍a", offset: 2, want: { line: 1, column: 3 } },
  ])("$text at $offset", ({ text, offset, want }) => {
    expect(new LineIndex(text).positionAt(offset)).toEqual(want);
  });

  test("the text of a line has no ending", () => {
    const lines = new LineIndex("a\r\n\nb\rc");
    expect(lines.lineCount).toBe(4);
    expect([0, 1, 2, 3, 4, 5].map((line) => lines.lineText(line))).toEqual([
      "",
      "a",
      "",
      "b",
      "c",
      "",
    ]);
  });

  test("a place counts the characters before it in its line", () => {
    const text = fc.string({ unit: fc.constantFrom("a", "\n", "\r", "x") });
    fc.assert(
      fc.property(text, (value) => {
        const lines = new LineIndex(value);
        for (let offset = 0; offset < value.length; offset += 1) {
          if (/[\r\n]/.test(value[offset] ?? "")) continue;
          const { line, column } = lines.positionAt(offset);
          expect(lines.lineText(line)[column - 1]).toBe(value[offset]);
        }
      }),
    );
  });
});
