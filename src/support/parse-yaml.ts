import type { Event, ScalarEvent, YAMLException } from "js-yaml";
import { formatPointer } from "./json-pointer.js";
import { lazily } from "./lazily.js";
import { LineIndex, type TextPosition } from "./line-index.js";
import { maximumDepth, maximumValues, type ParsedText, type TextProblem } from "./parsed-text.js";
import { checkSharing } from "./shared-values.js";
import { findOffset } from "./text-node.js";
import { buildYamlTree, type YamlLibrary } from "./yaml-node.js";

// Merging copies members, so that a small text could grow without bound.
const maximumMergedKeys = 100_000;

/**
 * Parses YAML 1.2 with the core schema (YAML 1.2, section 10.3) and merge keys. Dates stay strings.
 * Keys are strings as they were written, as OpenAPI asks for (OpenAPI 3.1, section 4.2: the failsafe
 * schema), so that `1.0:` is the key `1.0` and not `1`.
 *
 * js-yaml does the work because it is several times faster than the yaml package; that one is
 * loaded for its better explanation of what is wrong with a text.
 */
export async function parseYaml(text: string): Promise<ParsedText | TextProblem> {
  const yaml = await import("js-yaml");
  const lines = lazily(() => new LineIndex(text));
  let events: Event[];
  try {
    events = yaml.parseEvents(text, { maxDepth: maximumDepth });
  } catch (error) {
    return explainSyntax(yaml, text, lines(), error);
  }
  const second = findSecondDocument(yaml, events);
  if (second !== undefined) {
    const reason = "A second document begins here; a file holds one.";
    return { kind: "syntax", reason, position: lines().positionAt(second) };
  }
  if (isEmpty(yaml, events)) return { kind: "empty" };

  let value: unknown;
  try {
    [value] = yaml.constructFromEvents(keysAsWritten(yaml, text, events), {
      source: text,
      schema: yaml.CORE_SCHEMA.withTags(yaml.mergeTag),
      maxTotalMergeKeys: maximumMergedKeys,
    });
  } catch (error) {
    return explainConstruction(yaml, text, lines(), events, error);
  }
  // The events of a large text take more memory than the text: they are made again when needed.
  const tree = lazily(() => buildYamlTree(yaml, text, yaml.parseEvents(text, { maxDepth: maximumDepth })));
  const locate = (pointer: string, onKey = false): TextPosition =>
    lines().positionAt(findOffset(tree().root, pointer, onKey));
  const hasAliases = events.some((event) => event.type === yaml.EVENT_ID.ALIAS);
  const problem = hasAliases ? explainSharing(value, text, lines, locate) : undefined;
  return problem ?? { kind: "parsed", value, shadowed: [], locate };
}

function findSecondDocument(yaml: YamlLibrary, events: readonly Event[]): number | undefined {
  const documents = events.flatMap((event, index) => (event.type === yaml.EVENT_ID.DOCUMENT ? [index] : []));
  const second = documents[1];
  return second === undefined ? undefined : startOf(events[second + 1]);
}

function startOf(event: Event | undefined): number {
  if (event === undefined) return 0;
  if ("start" in event) return event.start;
  if ("valueStart" in event) return Math.max(0, event.valueStart);
  return 0;
}

function isEmpty(yaml: YamlLibrary, events: readonly Event[]): boolean {
  const first = events[1];
  return first === undefined || (first.type === yaml.EVENT_ID.SCALAR && first.valueStart === -1);
}
