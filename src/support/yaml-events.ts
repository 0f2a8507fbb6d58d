import type { Event } from "js-yaml";
import { LineIndex, type TextPosition } from "./line-index.js";
import { maximumDepth, type TextProblem } from "./parsed-text.js";
import type { YamlLibrary } from "./yaml-node.js";

/** A YAML text as a list of events whose offsets are about `text`. */
export interface YamlEvents {
  readonly kind: "events";
  readonly events: readonly Event[];
  /** The text that was parsed: the one that was given, with indentation added where it lacked. */
  readonly text: string;
  /** The place of an offset of `text` in the text that was given. */
  positionAt(offset: number): TextPosition;
  /** Lines that YAML does not allow as they are, and that were read as if they were indented. */
  readonly lenient: readonly TextPosition[];
}

/** How many lines of quoted text may be indented too little: every one costs a parse. */
const maximumRetries = 200;

/** How many characters may be parsed again for such lines. */
const maximumReread = 100_000_000;

/** The longest text that the yaml package reads, which takes a hundred times as long as js-yaml. */
const longestExplained = 10_000_000;

// More than any mapping is indented by, so that no line remains indented too little.
const addedIndentation = " ".repeat(400);

/**
 * Splits a YAML text into events.
 *
 * YAML wants every line of a flow collection or a quoted text to be indented more than the mapping
 * around it (YAML 1.2, sections 7.3 and 7.4). Descriptions in the wild close `[` and `{` at the
 * margin and most readers let them, but js-yaml does not; such lines are indented and read again.
 * White space at the start of these lines has no meaning, so that the value stays what it was.
 *
 * @throws what is not an error of the text
 */
export async function readYamlEvents(
  yaml: YamlLibrary,
  text: string,
): Promise<YamlEvents | TextProblem> {
  const indented = new Set<number>();
  const lenient: TextPosition[] = [];
  for (let attempt = 0; ; attempt += 1) {
    const current = indentLines(text, indented);
    const positionAt = positionsWithout(current, indented);
    try {
      const events = yaml.parseEvents(current, { maxDepth: maximumDepth });
      return { kind: "events", events, text: current, positionAt, lenient };
    } catch (error) {
      if (!(error instanceof yaml.YAMLException)) throw error;
      const position = positionAt(error.mark?.position ?? 0);
      const mayRetry =
        error.reason === "deficient indentation" &&
        attempt < maximumRetries &&
        attempt * text.length < maximumReread;
      if (!mayRetry || indented.has(position.line)) {
        return explainSyntax(text, error.reason, position);
      }
      const flowLines =
        attempt === 0 && text.length <= longestExplained ? await findFlowLines(text) : [];
      for (const line of flowLines) indented.add(line);
      if (indented.has(position.line)) continue;
      indented.add(position.line);
      lenient.push(position);
    }
  }
}

/** Words an error of js-yaml, by way of the yaml package, which explains most mistakes better. */
async function explainSyntax(
  text: string,
  reason: string,
  position: TextPosition,
): Promise<TextProblem> {
  if (reason.startsWith("nesting exceeded maxDepth")) {
    return { kind: "too-deep", limit: maximumDepth, position };
  }
  const problem: TextProblem = { kind: "syntax", reason: asSentence(reason), position };
  // In a text that means to be JSON, js-yaml names the missing comma or bracket; the yaml package
  // speaks of block collections. In YAML it is the other way round.
  if (/^\s*[{[]/.test(text) || text.length > longestExplained) return problem;
  const { parseDocument } = await import("yaml");
  const [first] = parseDocument(text, { prettyErrors: false }).errors;
  if (first === undefined) return problem;
  return {
    kind: "syntax",
    reason: plainWords[first.code] ?? asSentence(first.message),
    position: new LineIndex(text).positionAt(first.pos[0]),
  };
}

/** Better words for errors of the yaml package that everybody meets and few understand. */
const plainWords: Readonly<Record<string, string>> = {
  BLOCK_AS_IMPLICIT_KEY:
    "A mapping cannot begin in the middle of a line; a text that contains ': ' needs quotes.",
};

/** Makes a sentence of the words that a library uses for an error. */
export function asSentence(reason: string): string {
  const capital = reason.charAt(0).toUpperCase() + reason.slice(1);
  return /[.!?]$/.test(capital) ? capital : `${capital}.`;
}

/**
 * Finds the lines inside flow collections, by the yaml package, which does not mind where they
 * close. Empty where it finds errors: then its idea of what is a flow collection is a guess.
 */
async function findFlowLines(text: string): Promise<readonly number[]> {
  const { isCollection, LineCounter, parseDocument, visit } = await import("yaml");
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { prettyErrors: false, lineCounter });
  if (document.errors.length > 0) return [];
  const lines: number[] = [];
  visit(document, (_, node) => {
    if (!isCollection(node) || node.flow !== true || !node.range) return undefined;
    const first = lineCounter.linePos(node.range[0]).line;
    const last = lineCounter.linePos(node.range[1]).line;
    for (let line = first + 1; line <= last; line += 1) lines.push(line);
    return visit.SKIP;
  });
  return lines;
}

function indentLines(text: string, lines: ReadonlySet<number>): string {
  if (lines.size === 0) return text;
  let line = 1;
  return text.replace(/\r\n|\n|\r/g, (lineBreak) => {
    line += 1;
    return lines.has(line) ? lineBreak + addedIndentation : lineBreak;
  });
}

function positionsWithout(
  text: string,
  indented: ReadonlySet<number>,
): (offset: number) => TextPosition {
  let index: LineIndex | undefined;
  return (offset) => {
    index ??= new LineIndex(text);
    const { line, column } = index.positionAt(offset);
    const added = indented.has(line) ? addedIndentation.length : 0;
    return { line, column: Math.max(1, column - added) };
  };
}
