import { findRepeatedNames, jsonTextNode, measureJson } from "./json-text.js";
import { lazily } from "./lazily.js";
import { LineIndex } from "./line-index.js";
import { maximumDepth, type ParsedText, type TextProblem } from "./parsed-text.js";
import { findOffset } from "./text-node.js";

/**
 * Parses JSON (RFC 8259).
 *
 * @returns undefined where the text is not JSON
 */
export function parseJson(text: string): ParsedText | TextProblem | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
  const { depth, names } = measureJson(text);
  if (depth > maximumDepth) {
    return { kind: "too-deep", limit: maximumDepth, position: { line: 1, column: 1 } };
  }
  const lines = lazily(() => new LineIndex(text));
  const root = lazily(() => jsonTextNode(text));
  // JSON.parse drops repeated names silently. Counting tells whether it did, and is much faster
  // than looking at the names themselves.
  const repeated = names === countNames(value) ? [] : findRepeatedNames(text);
  return {
    kind: "parsed",
    value,
    remarks: repeated.map(({ name, offset, firstOffset }) => ({
      kind: "shadowed-name",
      name,
      position: lines().positionAt(offset),
      first: lines().positionAt(firstOffset),
    })),
    locate: (pointer, onKey = false) => lines().positionAt(findOffset(root(), pointer, onKey)),
  };
}

function countNames(root: unknown): number {
  let names = 0;
  const pending = [root];
  for (let value = pending.pop(); value !== undefined; value = pending.pop()) {
    if (typeof value !== "object" || value === null) continue;
    const members = Object.values(value);
    if (!Array.isArray(value)) names += members.length;
    for (const member of members)
      if (typeof member === "object" && member !== null) pending.push(member);
  }
  return names;
}
