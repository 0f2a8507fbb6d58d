import type { NarrowText } from "./narrow-text.js";

/** Thrown for what is left to js-yaml. */
export class NotPlain extends Error {}

/** A text without the spaces that it ends with. */
export function withoutSpacesAtEnd(text: string): string {
  let end = text.length;
  // A regular expression would try every space within the text.
  while (text.charCodeAt(end - 1) === 0x20) end -= 1;
  return end === text.length ? text : text.slice(0, end);
}

/**
 * Joins lines as YAML folds them (1.2, section 6.5): an end of a line is a space, and every empty line
 * after it a new line.
 */
export function foldLines(lines: readonly string[]): string {
  let [folded = ""] = lines;
  let empty = 0;
  for (let index = 1; index < lines.length; index += 1) {
    const line = lines[index]!;
    if (line === "" && index < lines.length - 1) empty += 1;
    else {
      folded += (empty === 0 ? " " : "\n".repeat(empty)) + line;
      empty = 0;
    }
  }
  return folded;
}

/**
 * Reads the lines of a block of text (YAML 1.2, section 8.1).
 *
 * @param from where the line after the header begins
 * @param indent how far the key or dash is indented that the block belongs to
 * @param header the indicators of style and chomping
 * @returns the text, and where the line after the block begins
 */
export function readBlockLines(
  whole: NarrowText,
  from: number,
  indent: number,
  header: string,
): { readonly value: string; readonly end: number } {
  if (!/^[|>][-+]?$/.test(header)) throw new NotPlain();
  const text = whole.characters;
  const lines: string[] = [];
  let column = -1;
  let start = from;
  while (start < text.length) {
    const found = text.indexOf("\n", start);
    const lineEnd = found === -1 ? text.length : found;
    let at = start;
    while (text.charCodeAt(at) === 0x20) at += 1;
    const isEmpty = at >= lineEnd;
    if (isEmpty && lineEnd === text.length) throw new NotPlain();
    if (!isEmpty && at - start <= indent) return endOfBlock(lines, column, header, start);
    if (!isEmpty && column === -1) column = indentationOf(at - start, lines);
    if (!isEmpty && at - start < column) throw new NotPlain();
    lines.push(whole.slice(start, lineEnd));
    start = lineEnd + 1;
  }
  if (column === -1) throw new NotPlain();
  return endOfBlock(lines, column, header, start);
}

function endOfBlock(
  lines: readonly string[],
  column: number,
  header: string,
  end: number,
): { readonly value: string; readonly end: number } {
  // What has nothing but empty lines is as far as those count.
  const content = column === -1 ? lines.map(() => "") : lines.map((line) => line.slice(column));
  let empty = 0;
  for (; content.at(-1) === ""; empty += 1) content.pop();
  const value = header.startsWith("|") ? content.join("\n") : foldBlock(content);
  const ending = content.length === 0 ? "" : "\n";
  const ends: Readonly<Record<string, string>> = {
    "": ending,
    "-": "",
    "+": ending + "\n".repeat(empty),
  };
  return { value: `${value}${ends[header.slice(1)] ?? ""}`, end };
}

/** The indentation of a block, which none of the empty lines before it may go beyond. */
function indentationOf(column: number, before: readonly string[]): number {
  if (before.some((line) => line.length > column)) throw new NotPlain();
  return column;
}

/** Lines that are indented further are not folded (YAML 1.2, section 8.1.3). */
function foldBlock(lines: readonly string[]): string {
  let folded = "";
  let empty = 0;
  let isFurther = false;
  for (const line of lines) {
    if (line === "") {
      empty += 1;
      continue;
    }
    const isSpaced = line.startsWith(" ");
    const isFirst = folded === "";
    if (isSpaced || isFurther) folded += "\n".repeat(isFirst ? empty : empty + 1);
    else folded += empty === 0 && !isFirst ? " " : "\n".repeat(empty);
    folded += line;
    empty = 0;
    isFurther = isSpaced;
  }
  return folded;
}
