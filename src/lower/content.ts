import type { IrType, MediaContent } from "../ir/types.js";
import { sequenceFormat } from "../ir/item-sequence.js";
import { canonicalJson } from "../support/canonical-json.js";
import { isJsonMedia, isMultipart, parseMediaType } from "../support/media-type.js";
import { optional, type Located, type LowerContext } from "./context.js";
import { lowerInline } from "./declare.js";
import { lowerEncodings, lowerPositions } from "./encoding.js";
import { readSentinelHint, readSequenceHint } from "./hints.js";
import { neededEntries } from "./notations.js";
import type { Owner } from "./owner.js";
import { typeParts } from "./part-types.js";

// Nothing else has events, so a body of them is one, whatever it is declared as.
const eventStream = "text/event-stream";

/**
 * Lowers a map of media types (OpenAPI 3.1, 4.8.14), sorted by media type. A key that is no media
 * type counts as any: the schema and the other side say what it is.
 *
 * @param way whether a program writes what is described, or reads what it asked for or is sent unasked; what is read
 * is not read part by part
 */
export function lowerContent(
  owner: Owner,
  node: Located,
  way: "sent" | "asked" | "received",
  context: LowerContext,
): readonly MediaContent[] {
  const listed = context.entries(node, "content");
  const entries = way === "received" ? listed : neededEntries(listed, context);
  const found = new Map<string, MediaContent>();
  const isAnyValid = entries.some(([key]) => parseMediaType(key) !== undefined);
  const lowerOnce = sharedTypes(owner, entries, context);
  for (const [key, declared] of entries) {
    const media = context.resolve(declared);
    if (media === undefined) continue;
    const isValid = parseMediaType(key) !== undefined;
    if (!isValid) {
      const read = isAnyValid ? "it is left out" : "it counts as any";
      context.report("operation/media-type-invalid", { text: key, read }, declared, true);
      // What is beside media types is something else.
      if (isAnyValid) continue;
    }
    const sequence = readSequenceHint(media, context);
    const mediaType = sequence === "events" ? eventStream : isValid ? key : "*/*";
    // Type, subtype and names of parameters have no case (RFC 9110, 8.3.1).
    if (found.has(mediaType.toLowerCase())) continue;
    const positions = lowerPositions(media, mediaType, context);
    if (way !== "sent" && isMultipart(mediaType)) reportParts(media, mediaType, context);
    const lowerField: LowerField = (schema, name) => lowerOnce(schema, key, name);
    const types = lowerMedia(media, mediaType, lowerField, context);
    found.set(mediaType.toLowerCase(), {
      mediaType,
      ...typeParts(types, positions, context),
      ...optional("sequence", sequenceFormat(mediaType) === undefined ? sequence : undefined),
      ...optional("sentinel", readSentinelHint(media.value)),
      origin: media.origin,
      encoding: lowerEncodings(media, mediaType, context),
      ...positions,
    });
  }
  return [...found.values()];
}

/** Lowers a schema of a media type that stands in one field of it. */
type LowerField = (schema: Located, name?: string) => IrType;

/**
 * Several media types are often given the very same schema, written out for each of them: those have
 * one type, whose name says nothing of media types.
 */
function sharedTypes(
  { parent, path }: Owner,
  entries: readonly (readonly [key: string, media: Located])[],
  context: LowerContext,
): (schema: Located, key: string, name?: string) => IrType {
  if (entries.length < 2) {
    return (schema, _, name) =>
      lowerInline(schema, context, { parent, path: name === undefined ? path : [...path, name] });
  }
  const fields = entries.flatMap(([, declared]) => {
    const media = context.resolve(declared);
    return ["schema", "itemSchema"].flatMap((field) => {
      const schema = media && context.child(media, field);
      return schema === undefined ? [] : [`${field} ${canonicalJson(schema.value)}`];
    });
  });
  const isOne = new Set(fields).size === 1;
  const known = new Map<string, IrType>();
  return (schema, key, name) => {
    const scope = isOne ? path : [...path, key];
    const text = `${name ?? ""} ${canonicalJson(schema.value)}`;
    const type =
      known.get(text) ??
      lowerInline(schema, context, {
        parent,
        path: name === undefined ? scope : [...scope, name],
      });
    known.set(text, type);
    return type;
  };
}

/** The types of a whole body and, where it is a sequence, of its items (OpenAPI 3.2, 4.14.3). */
function lowerMedia(
  media: Located,
  mediaType: string,
  lowerField: LowerField,
  context: LowerContext,
): Pick<MediaContent, "type" | "itemType"> {
  const schema = context.child(media, "schema");
  const itemSchema = context.child(media, "itemSchema");
  const type: IrType = schema === undefined ? { kind: "unknown" } : lowerField(schema);
  if (itemSchema === undefined) return { type };
  const itemType = lowerField(itemSchema, "item");
  // JSON itself is no sequence but for its arrays; parts are modelled as one (4.14.3).
  if (isJsonMedia(mediaType) || isMultipart(mediaType)) {
    return { type: schema === undefined ? { kind: "array", items: itemType } : type, itemType };
  }
  if (sequenceFormat(mediaType) === undefined) {
    context.report("operation/sequence-as-a-whole", { mediaType }, itemSchema, true);
  }
  return { type, itemType };
}

/** Says of parts that are received one after the other that they are read as one body. */
function reportParts(media: Located, mediaType: string, context: LowerContext): void {
  const [at] = ["itemSchema", "prefixEncoding", "itemEncoding"].flatMap(
    (field) => context.child(media, field) ?? [],
  );
  if (at !== undefined) context.report("operation/sequence-as-a-whole", { mediaType }, at, true);
}
