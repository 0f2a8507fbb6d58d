import type { OtherNotation } from "../ir/types.js";
import { ownTypes } from "../normalize/composed-types.js";
import { isObject } from "../normalize/structure.js";
import { canonicalJson } from "../support/canonical-json.js";
import { essenceOf, isJsonMedia } from "../support/media-type.js";
import type { Located, LowerContext } from "./context.js";

type Entry = readonly [mediaType: string, media: Located];

// A tree of elements, and pages for people: whatever they say, to a program they are a text.
const texts = /[/+]xml$|^text\/html$/;

// Others that can write the same object as JSON.
const structures =
  /^application\/x-www-form-urlencoded$|[/+](x-)?yaml$|[/+](x-)?(vnd\.)?(\w+\.)?(protobuf|msgpack|cbor)$|^\*\/\*$|^application\/\*$/;

// JSON by other names, as ASP.NET Core lists them.
const synonyms = /^text\/json$|^application\/(x-json|\*\+json)$/;

/**
 * Leaves out what says in another notation what can be had, or sent, as JSON as well: XML and pages, other
 * notations of the very same object or list, and other names of JSON. A caller would have to be ready for each.
 */
export function neededEntries(entries: readonly Entry[], context: LowerContext): readonly Entry[] {
  if (context.notations === "all") return entries;
  const json =
    entries.find(([mediaType]) => mediaType.toLowerCase() === "application/json") ??
    entries.find(([mediaType]) => isJsonMedia(mediaType));
  if (json === undefined || entries.length === 1) return entries;
  const isNeeded = isNeededBeside(json, context);
  return entries.filter((entry) => entry === json || isNeeded(entry));
}

/** The media types of a body that `neededEntries` leaves out, of which it takes note. */
export function otherNotations(
  body: Located,
  context: LowerContext,
): { readonly otherNotations?: readonly OtherNotation[] } {
  const entries = context.entries(body, "content");
  const needed = neededEntries(entries, context);
  if (needed.length === entries.length) return {};
  const others = entries.filter((entry) => !needed.includes(entry));
  for (const [mediaType, media] of others) context.noteLeftOut(essenceOf(mediaType), media);
  return {
    otherNotations: others.map(([mediaType, { origin }]) => ({ mediaType, origin })),
  };
}

function isNeededBeside(json: Entry, context: LowerContext): (entry: Entry) => boolean {
  const essenceOfJson = essenceOf(json[0]);
  const schema = schemaOf(json, context);
  const said = schema === undefined ? undefined : canonicalJson(schema);
  return (entry) => {
    const essence = essenceOf(entry[0]);
    if (texts.test(essence)) return false;
    const isSameType = essence === essenceOfJson && /^[^;]*;\s*charset=[^;]*$/i.test(entry[0]);
    const isJson = isSameType || synonyms.test(essence);
    if (!isJson && !structures.test(essence)) return true;
    const other = schemaOf(entry, context);
    if (said === undefined || other === undefined || canonicalJson(other) !== said) return true;
    return !isJson && !isStructure(json[1], context);
  };
}

function schemaOf([, declared]: Entry, context: LowerContext): unknown {
  const media = context.resolve(declared);
  return media && context.child(media, "schema")?.value;
}

/** Whether a media type holds nothing but objects and lists. */
export function isStructure(declared: Located | undefined, context: LowerContext): boolean {
  const media = declared && context.resolve(declared);
  const schema = media && context.child(media, "schema");
  const value = schema && context.resolve(schema)?.value;
  if (!isObject(value)) return false;
  const types = ownTypes(value) ?? new Set("properties" in value ? ["object"] : ["any"]);
  return [...types].every((type) => ["object", "array", "null"].includes(type));
}
