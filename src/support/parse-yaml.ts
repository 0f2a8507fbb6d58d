import type { Event, ScalarEvent } from "js-yaml";
import { formatPointer } from "./json-pointer.js";
import { lazily } from "./lazily.js";
import { LineIndex, type TextPosition } from "./line-index.js";
import {
  maximumDepth,
  maximumLines,
  maximumValues,
  type ParsedText,
  type TextProblem,
} from "./parsed-text.js";
import { parsePlainYaml } from "./plain-yaml.js";
import { plainYamlNode } from "./plain-yaml-places.js";
import { checkSharing } from "./shared-values.js";
import { findOffset } from "./text-node.js";
import { asSentence, readYamlEvents, type YamlEvents } from "./yaml-events.js";
import { buildYamlTree, type YamlLibrary } from "./yaml-node.js";

// Merging copies members, so that a small text could grow without bound.
const maximumMergedKeys = 100_000;

/**
 * Parses YAML 1.2 with the core schema (YAML 1.2, section 10.3) and merge keys. Dates stay strings.
 * Keys are strings as they were written, as OpenAPI asks for (OpenAPI 3.1, section 4.2: the failsafe
 * schema), so that `1.0:` is the key `1.0` and not `1`.
 *
 * What most texts are made of is read without a library; js-yaml does the rest, because it is several
 * times faster than the yaml package.
 */
export async function parseYaml(text: string): Promise<ParsedText | TextProblem> {
  // js-yaml makes a list of all that it meets, which takes twenty times the memory of the text.
  if (countLines(text) > maximumLines) {
    return { kind: "too-large", what: "lines and items of YAML", limit: maximumLines };
  }
  const plain = parsePlainYaml(text);
  if (plain !== undefined) {
    return { kind: "parsed", value: plain.value, remarks: [], locate: plainLocator(text) };
  }
  const yaml = await import("js-yaml");
  const read = await readYamlEvents(yaml, text);
  if (read.kind !== "events") return read;
  const { events, positionAt } = read;
  const second = findSecondDocument(yaml, events);
  if (second !== undefined) {
    const reason = "A second document begins here; a file holds one.";
    return { kind: "syntax", reason, position: positionAt(second) };
  }
  if (isEmpty(yaml, events)) return { kind: "empty" };

  let value: unknown;
  try {
    [value] = yaml.constructFromEvents(keysAsWritten(yaml, read), {
      source: read.text,
      schema: yaml.CORE_SCHEMA.withTags(yaml.mergeTag),
      maxTotalMergeKeys: maximumMergedKeys,
    });
  } catch (error) {
    return explainConstruction(yaml, read, error);
  }
  // The events of a large text take more memory than the text: nothing that lives on may know `read`.
  const locate = locator(yaml, read.text, positionAt);
  const hasAliases = events.some((event) => event.type === yaml.EVENT_ID.ALIAS);
  const problem = hasAliases ? explainSharing(value, text, locate) : undefined;
  const remarks = read.lenient.map((position) => ({ kind: "indentation", position }) as const);
  return problem ?? { kind: "parsed", value, remarks, locate };
}

/** Finds the places of nodes in a text that `parsePlainYaml` reads. */
function plainLocator(written: string): ParsedText["locate"] {
  const found = lazily(() => {
    const text = written.replaceAll("\r\n", "\n");
    return { root: plainYamlNode(text), lines: new LineIndex(text) };
  });
  return (pointer, onKey = false) => {
    const { root, lines } = found();
    return lines.positionAt(findOffset(root, pointer, onKey));
  };
}

/** Finds the places of nodes in a text, whose events are made when the first one is looked for. */
function locator(
  yaml: YamlLibrary,
  text: string,
  positionAt: (offset: number) => TextPosition,
): ParsedText["locate"] {
  const root = lazily(() => {
    const events = yaml.parseEvents(text, { maxDepth: maximumDepth });
    return buildYamlTree(yaml, text, events).root;
  });
  return (pointer, onKey = false) => positionAt(findOffset(root(), pointer, onKey));
}

function countLines(text: string): number {
  // What is shorter cannot have as many.
  if (text.length <= maximumLines) return 0;
  let count = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0x0a || code === 0x2c) count += 1;
  }
  return count;
}

function findSecondDocument(yaml: YamlLibrary, events: readonly Event[]): number | undefined {
  // The first event opens the first document.
  const index = events.findIndex((event, at) => at > 0 && event.type === yaml.EVENT_ID.DOCUMENT);
  if (index === -1) return undefined;
  const content = events.slice(index).find((event) => "start" in event || "valueStart" in event);
  if (content === undefined) return 0;
  return "start" in content ? content.start : (content as ScalarEvent).valueStart;
}

function isEmpty(yaml: YamlLibrary, events: readonly Event[]): boolean {
  const first = events[1];
  return first === undefined || (first.type === yaml.EVENT_ID.SCALAR && first.valueStart === -1);
}

/** Turns the style of keys that would not be read as strings into one that is always a string. */
function keysAsWritten(yaml: YamlLibrary, { events, text }: YamlEvents): Event[] {
  const { DOCUMENT, MAPPING, SEQUENCE, SCALAR, POP } = yaml.EVENT_ID;
  const { PLAIN, DOUBLE_QUOTED } = yaml.SCALAR_STYLE;
  const prepared = [...events];
  // For each open collection: true or false for a mapping that is, or is not, about to read a key.
  const expectsKey: (boolean | undefined)[] = [];
  for (const [index, event] of events.entries()) {
    const isKey = expectsKey.at(-1);
    if (event.type === POP) expectsKey.pop();
    else if (event.type !== DOCUMENT && isKey !== undefined) {
      expectsKey[expectsKey.length - 1] = !isKey;
    }
    if (event.type === MAPPING) expectsKey.push(true);
    else if (event.type === SEQUENCE) expectsKey.push(undefined);
    else if (event.type === SCALAR && isKey === true) {
      const isPlain = event.style === PLAIN && event.tagStart === -1;
      if (isPlain && looksTyped(text, event)) prepared[index] = { ...event, style: DOUBLE_QUOTED };
    }
  }
  return prepared;
}

const typedWord = /^(?:~|null|Null|NULL|true|True|TRUE|false|False|FALSE|[-+.0-9].*)$/;

/** True for a plain scalar that the core schema may read as null, a boolean or a number. */
function looksTyped(text: string, { valueStart, valueEnd, fast }: ScalarEvent): boolean {
  if (valueStart === -1) return true;
  // What is not `fast` is folded from several lines and cannot look like a number; what is needs no
  // decoding, so that its text is the same in every style.
  if (!fast) return false;
  // Most keys are words that are longer than `false`; looking at them would take longest of all.
  const isWord = text.charCodeAt(valueStart) > 0x40;
  return (
    (!isWord || valueEnd - valueStart <= 5) && typedWord.test(text.slice(valueStart, valueEnd))
  );
}

function explainConstruction(yaml: YamlLibrary, read: YamlEvents, error: unknown): TextProblem {
  if (!(error instanceof yaml.YAMLException)) throw error;
  const [repeated] = buildYamlTree(yaml, read.text, read.events).repeated;
  if (repeated === undefined) {
    const position = read.positionAt(error.mark?.position ?? 0);
    return { kind: "syntax", reason: asSentence(error.reason), position };
  }
  return {
    kind: "duplicate-key",
    key: repeated.key,
    position: read.positionAt(repeated.offset),
    first: read.positionAt(repeated.firstOffset),
  };
}

function explainSharing(
  value: unknown,
  text: string,
  locate: (pointer: string) => TextPosition,
): TextProblem | undefined {
  const problem = checkSharing(value, { values: maximumValues, depth: maximumDepth });
  if (problem === undefined) return undefined;
  const position = locate(formatPointer(problem.tokens));
  switch (problem.kind) {
    case "cyclic": {
      const line = new LineIndex(text).lineText(position.line).slice(position.column - 1);
      return { kind: "cyclic-alias", alias: /^\*[^\s,[\]{}]+/.exec(line)?.[0] ?? "*", position };
    }
    case "too-large":
      return { kind: "too-many-aliases", limit: maximumValues, position };
    case "too-deep":
      return { kind: "too-deep", limit: maximumDepth, position };
  }
}
