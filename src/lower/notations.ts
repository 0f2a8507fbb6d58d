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
  /^application\/x-www-form-urlencoded$|[/+](x-)?yaml$|[/+](x-)?(vnd\.)?(\w+\.)?(protobuf|msgpack|cbor)$/;

/**
 * Leaves out what says in another notation what can be had, or sent, as JSON as well: XML and pages, and other
 * notations of the very same object or list. A caller of either would have to be ready for both.
 */
export function neededEntries(entries: readonly Entry[], context: LowerContext): readonly Entry[] {
  const json = entries.find(([mediaType]) => isJsonMedia(mediaType));
  if (json === undefined) return entries;
  const said = schemaOf(json, context);
  const needed = entries.filter((entry) => {
    const essence = essenceOf(entry[0]);
    if (texts.test(essence)) return false;
    if (!structures.test(essence) || said === undefined) return true;
    const schema = schemaOf(entry, context);
    const isSame = schema !== undefined && canonicalJson(schema) === canonicalJson(said);
    return !isSame || !isStructure(json[1], context);
  });
  const left = entries.filter((entry) => !needed.includes(entry));
  for (const [mediaType, media] of left) context.noteLeftOut(mediaType, media);
  return needed;
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
