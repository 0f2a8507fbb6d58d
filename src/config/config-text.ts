import type { DiagnosticPlace } from "../diagnostics/diagnostic.js";
import { escapePattern } from "../support/escape-pattern.js";
import { parsePointer } from "../support/json-pointer.js";
import { LineIndex, type TextPosition } from "../support/line-index.js";

/** A configuration that was read, with the means to say where something stands in it. */
export interface ConfigText {
  readonly value: unknown;
  /** Makes the place of a key, or of its value, for a diagnostic. */
  placeOf(pointer: string, onKey: boolean): DiagnosticPlace;
}

/**
 * Finds a key in the text of a program, as well as that can be done without running it: where the
 * key is written exactly once as one.
 *
 * @returns undefined where the key is computed, or written more than once
 */
export function findKeyInProgram(text: string, pointer: string): TextPosition | undefined {
  const key = parsePointer(pointer).findLast((token) => !/^\d+$/.test(token));
  if (key === undefined) return undefined;
  const escaped = escapePattern(key);
  const uses = [
    ...text.matchAll(
      new RegExp(`(?<![\\w$.'"])(?:${escaped}|"${escaped}"|'${escaped}')\\s*:`, "g"),
    ),
  ];
  const [only] = uses;
  return only === undefined || uses.length > 1
    ? undefined
    : new LineIndex(text).positionAt(only.index);
}
