import { dereference } from "../ir/dereference.js";
import { itemSequence } from "../ir/item-sequence.js";
import { kindOf, type MediaKind } from "../ir/media-kind.js";
import { isObject } from "../normalize/structure.js";
import type { Api, JsonObject, JsonValue, MediaContent, Parameter } from "../ir/types.js";
import { joinPointer } from "../support/json-pointer.js";
import { isXmlMedia } from "../support/media-type.js";
import type { FixtureValues } from "./fixture-values.js";
import { headerText } from "./header-text.js";
import { follow, type MockContent } from "./mock-operation.js";
import type { RandomNumbers } from "./random-numbers.js";
import type { SchemaJudge } from "./schema-judge.js";

/** Where the values of responses come from. */
export interface ValueSources {
  readonly api: Api;
  readonly root: JsonObject;
  readonly fixtures: FixtureValues;
  /** Holds examples of the description against their schemas. */
  readonly judge: SchemaJudge;
  readonly random: RandomNumbers;
}

/** How many items a stream has at most. */
const longestStream = 25;

/** The examples of a media type by name, in the order of the description; a lone one has no name. */
export function examplesOf(
  { node }: MockContent,
  root: JsonObject,
): ReadonlyMap<string, JsonValue> {
  const { example, examples } = node.value;
  const named = Object.keys(isObject(examples) ? examples : {}).flatMap((name) => {
    const { value } = follow(root, joinPointer(node.pointer, "examples", name));
    const found = value["value"] ?? value["dataValue"] ?? value["serializedValue"];
    return found === undefined ? [] : [[name, found] as const];
  });
  return new Map(example === undefined ? named : [["", example], ...named]);
}

/**
 * The value of a body: the description's first example, if it satisfies the schema, and else the
 * fixture. Of a stream, its items.
 *
 * @param mediaType the one that it is sent with, which is one of the content's where that has a range
 */
export function usualValues(
  described: MockContent,
  mediaType: string,
  sources: ValueSources,
): readonly unknown[] {
  const { content, schema } = described;
  const { api, root, fixtures, judge } = sources;
  const items = itemSequence(content, api)?.item;
  if (items !== undefined)
    return fixtures.variants(items, "text", content.origin).slice(0, longestStream);
  const [example] = examplesOf(described, root).values();
  const isGood =
    example !== undefined && (schema === undefined || judge.judge(schema, example).length === 0);
  if (isGood) return [example];
  const plain = undescribedText(content, mediaType, api);
  return [plain ?? fixtures.value(content.type, "string", content.origin)];
}

/** Another value of a body for every answer; see `usualValues`. */
export function dynamicValues(
  described: MockContent,
  mediaType: string,
  sources: ValueSources,
): readonly unknown[] {
  const { content } = described;
  const { api, fixtures, random } = sources;
  const items = itemSequence(content, api)?.item;
  const plain = items === undefined ? undescribedText(content, mediaType, api) : undefined;
  if (plain !== undefined) return [plain];
  const values = fixtures.variants(items ?? content.type, "string", content.origin);
  const at = Math.floor(random.next() * values.length);
  return items === undefined ? [values[at]] : [...values.slice(at), ...values.slice(0, at)];
}

/**
 * What a body holds of which the description says no more than its media type, where that is not one for
 * values: what the handlers of a generated package have for it.
 */
function undescribedText(content: MediaContent, mediaType: string, api: Api): string | undefined {
  if (dereference(content.type, api)?.kind !== "unknown") return undefined;
  // An element is a value that can be written without knowing any.
  return isXmlMedia(mediaType) ? undefined : undescribed[kindOf({ ...content, mediaType }, api)];
}

const undescribed: Readonly<Partial<Record<MediaKind, string>>> = {
  text: "text",
  bytes: "binary",
  any: "any",
};

/** What a preferred example makes a body of; undefined where there is no such example. */
export function exampleValues(
  described: MockContent,
  name: string,
  { api, root }: ValueSources,
): readonly unknown[] | undefined {
  const example = examplesOf(described, root).get(name);
  if (example === undefined) return undefined;
  const isStream = itemSequence(described.content, api) !== undefined;
  return isStream && Array.isArray(example) ? example : [example];
}

// Set by the server itself, from what it sends.
const ownHeaders: ReadonlySet<string> = new Set([
  "content-type",
  "content-length",
  "content-encoding",
  "transfer-encoding",
  "connection",
  "keep-alive",
  "date",
]);

/** The headers of a response with the fixtures of their types. */
export function headerValues(
  headers: readonly Parameter[],
  { fixtures }: ValueSources,
): readonly (readonly [name: string, value: string])[] {
  return headers.flatMap((header) => {
    if (ownHeaders.has(header.name.toLowerCase())) return [];
    const text = headerText(header, fixtures.value(header.type, header.name, header.origin));
    const name = header.name.toLowerCase();
    // Whoever follows a made-up place is led on for ever, or into the world; the page of the server is there.
    const isMadeUp =
      name === "location" && (text === header.name || text?.startsWith("https://example.com"));
    return text === undefined ? [] : [[name, isMadeUp ? "/" : text] as const];
  });
}
