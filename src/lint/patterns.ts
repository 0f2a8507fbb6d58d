import { textsForPart } from "../fixtures/pattern-text.js";
import { isObject, visitNodes } from "../normalize/structure.js";
import { takesLonger } from "../support/pattern-match.js";
import { parsePattern, type PatternNode } from "../support/pattern-syntax.js";
import { remembering } from "../support/remembering.js";
import type { LintRule } from "./finding.js";

/** How often a part is repeated to see whether each time takes a multiple of the time before. */
const times = 24;

/** More than a part of that length takes whose cost grows with the third power of it. */
const mostSteps = 300_000;

/**
 * Patterns that match a short text in no reasonable time: it takes twice as long with every character, or longer.
 * `RegExp` cannot be interrupted, so that one such text stops whoever checks it.
 */
export const slowPattern: LintRule<"lint/slow-pattern"> = function* ({ document }) {
  for (const { value, kind, problem } of visitNodes(document.root)) {
    if (kind !== "schema" || problem !== undefined || !isObject(value)) continue;
    const { pattern, patternProperties } = value;
    const names = isObject(patternProperties) ? Object.keys(patternProperties) : [];
    const place = document.originOf(value);
    if (place === undefined) continue;
    for (const one of [...(typeof pattern === "string" ? [pattern] : []), ...names]) {
      const text = findSlowText(one);
      if (text !== "") yield { params: { pattern: one, text }, place };
    }
  }
};

/** A short text that a pattern takes too long for; empty where none is found. */
const findSlowText = remembering((pattern) => {
  const node = parsePattern(pattern);
  for (const repeat of node === undefined ? [] : repeatedGroups(node)) {
    for (const unit of textsForPart(repeat.item)) {
      // Nothing ends with it, so that every way to divide what is before it is tried.
      const text = `${unit.repeat(times)}\u0000`;
      if (takesLonger(repeat, text, mostSteps)) return text.slice(0, -1);
    }
  }
  return "";
});

/** The parts of a pattern that repeat more than one character, as often as may be. */
function* repeatedGroups(
  node: PatternNode,
): Generator<Extract<PatternNode, { readonly kind: "repeat" }>> {
  switch (node.kind) {
    case "sequence":
      for (const item of node.items) yield* repeatedGroups(item);
      return;
    case "choice":
      for (const option of node.options) yield* repeatedGroups(option);
      return;
    case "repeat":
      if (node.item.kind !== "character" && node.max >= times) yield node;
      return yield* repeatedGroups(node.item);
    case "group":
    case "look":
      return yield* repeatedGroups(node.item);
    default:
  }
}
