import { LineIndex } from "../support/line-index.js";
import { printable, printableLine } from "../support/printable.js";
import { drawCodeFrame, type FrameLine } from "./code-frame.js";
import type { Diagnostic, Severity } from "./diagnostic.js";
import { type FindDocument, resolvePlace, type ResolvedPlace } from "./resolve-place.js";

/** How diagnostics are printed for people. */
export interface TerminalOptions {
  readonly findDocument: FindDocument;
  /** Whether ANSI colours are used (ECMA-48, select graphic rendition). */
  readonly color: boolean;
}

type Style = "red" | "yellow" | "blue" | "bold" | "dim";

const styleCodes: Readonly<Record<Style, readonly [on: number, off: number]>> = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  yellow: [33, 39],
  blue: [34, 39],
};

const styleBySeverity: Readonly<Record<Severity, Style>> = {
  error: "red",
  warning: "yellow",
  info: "blue",
};

/**
 * Renders diagnostics for people: place, severity and code; the message; the lines of the document
 * with a caret; the JSON Pointer; and what to do. A blank line stands between two of them.
 *
 * Whatever came from a document is made printable, so that it cannot move the cursor, change
 * colours or pass for a command in the log of a build server.
 *
 * @returns text that ends with a line feed; empty where there are no diagnostics
 */
export function renderTerminal(
  diagnostics: readonly Diagnostic[],
  { findDocument, color }: TerminalOptions,
): string {
  const renderer = new TerminalRenderer(findDocument, color);
  return diagnostics.map((diagnostic) => renderer.render(diagnostic)).join("\n");
}

class TerminalRenderer {
  readonly #findDocument: FindDocument;
  readonly #color: boolean;
  /** The lines of the text that was shown last: diagnostics of one document follow one another. */
  #lastLines: { readonly text: string; readonly index: LineIndex } | undefined;

  constructor(findDocument: FindDocument, color: boolean) {
    this.#findDocument = findDocument;
    this.#color = color;
  }

  render(diagnostic: Diagnostic): string {
    const place = resolvePlace(diagnostic, this.#findDocument);
    const frame = this.#frame(place);
    const lines = [
      this.#header(diagnostic, place),
      ...indent(diagnostic.message),
      ...(diagnostic.detail === undefined ? [] : ["", ...indent(diagnostic.detail), ""]),
      ...(frame.length === 0 ? [] : ["", ...frame]),
      ...(place?.pointer ? [this.#style("dim", `  at ${shortPointer(place.pointer)}`)] : []),
      ...(diagnostic.help === undefined ? [] : indent(`help: ${diagnostic.help}`)),
    ];
    return `${lines.join("\n")}\n`;
  }

  #header({ severity, code }: Diagnostic, place: ResolvedPlace | undefined): string {
    const label = this.#style(styleBySeverity[severity], `${severity}  ${code}`);
    if (place === undefined) return label;
    const { line, column } = place.position ?? {};
    const where = line === undefined ? place.source : `${place.source}:${line}:${column}`;
    return `${this.#style("bold", printableLine(where))}  ${label}`;
  }

  #frame(place: ResolvedPlace | undefined): string[] {
    if (place?.position === undefined || place.text === undefined) return [];
    if (this.#lastLines?.text !== place.text) {
      this.#lastLines = { text: place.text, index: new LineIndex(place.text) };
    }
    return drawCodeFrame(this.#lastLines.index, place.position).map((line) =>
      this.#frameLine(line),
    );
  }

  #frameLine({ kind, text }: FrameLine): string {
    if (kind === "context") return this.#style("dim", text);
    return kind === "caret" ? text.replace(/\^$/, this.#style("red", "^")) : text;
  }

  #style(style: Style, text: string): string {
    if (!this.#color) return text;
    const [on, off] = styleCodes[style];
    return `\u001b[${on}m${text}\u001b[${off}m`;
  }
}

function indent(text: string): string[] {
  return printable(text)
    .split("\n")
    .map((line) => `  ${line}`.trimEnd());
}

// A name in it may be as long as the document; the JSON format has it whole.
const maximumPointer = 1000;

function shortPointer(pointer: string): string {
  const cut = pointer.length > maximumPointer ? `${pointer.slice(0, maximumPointer)}…` : pointer;
  return printableLine(cut);
}
