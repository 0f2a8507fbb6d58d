import type { LineIndex, TextPosition } from "../support/line-index.js";
import { printable } from "../support/printable.js";

const linesBefore = 2;

/** Longer lines are cut, because a document may well be a single line of many megabytes. */
const maximumWidth = 110;

/** How much of a long line is kept left of the caret. */
const keptBefore = 60;

/** One printed line of a code frame. */
export interface FrameLine {
  readonly kind: "context" | "target" | "caret";
  readonly text: string;
}

/**
 * Draws the line of a position below up to two lines before it, and a caret under its column.
 *
 * Every line is cut at the same column, so that the caret stays where it belongs.
 */
export function drawCodeFrame(lines: LineIndex, { line, column }: TextPosition): FrameLine[] {
  const first = Math.max(1, line - linesBefore);
  const cut = column > maximumWidth - 10 ? column - keptBefore : 0;
  const gutter = String(line).length;
  const frame: FrameLine[] = [];
  for (let number = first; number <= line; number += 1) {
    const text = cutLine(printable(lines.lineText(number)), cut);
    const isTarget = number === line;
    const mark = isTarget ? ">" : " ";
    const drawn = `${mark} ${String(number).padStart(gutter)} | ${text}`.trimEnd();
    frame.push({ kind: isTarget ? "target" : "context", text: drawn });
  }
  const before = cutLine(printable(lines.lineText(line)), cut).slice(0, column - 1 - cut);
  // A tab stays a tab, so that it is as wide in this line as in the one above.
  const indent = before.replace(/[^\t]/g, " ").padEnd(column - 1 - cut);
  frame.push({ kind: "caret", text: `  ${" ".repeat(gutter)} | ${indent}^` });
  return frame;
}

function cutLine(text: string, cut: number): string {
  const start = cut === 0 ? text : text.slice(cut).replace(/^./s, "…");
  return start.length > maximumWidth ? `${start.slice(0, maximumWidth - 1)}…` : start;
}
