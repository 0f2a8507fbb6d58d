import { essenceOf, isMediaRange } from "../support/media-type.js";
import { dereference } from "./dereference.js";
import { itemSequence } from "./item-sequence.js";
import { kindOf, type MediaKind } from "./media-kind.js";
import type { Api, IrType, MediaContent, ObjectType, Operation } from "./types.js";
import { allProperties } from "./visit.js";

/** The body of a call as its argument object can hold it. */
export interface FlatBody {
  readonly properties: readonly string[];
  /** True where a value without any property is valid. */
  readonly allOptional: boolean;
}

/**
 * Tells whether the properties of a body can stand beside the parameters of a call: it must be an
 * object whose names are all known.
 *
 * @returns undefined where the body has to stay in one piece
 */
export function flatBody(type: IrType, api: Api): FlatBody | undefined {
  const object = dereference(type, api);
  if (object?.kind !== "object" || typeof object.additional !== "string") return undefined;
  if (object.patterns !== undefined) return undefined;
  const properties = allProperties(object);
  if (properties.length === 0) return undefined;
  return { properties: properties.map(({ name }) => name), allOptional: isAllOptional(object) };
}

function isAllOptional(object: ObjectType): boolean {
  const sent = object.properties.filter((property) => !property.readOnly);
  return (
    sent.every((property) => !property.required || property.default !== undefined) &&
    object.groups.every((group) => !group.required)
  );
}

// Media types from most to least convenient to call with.
const preferred: readonly RegExp[] = [
  /^application\/json$/,
  /[/+]json$/,
  /^multipart\/form-data$/,
  /^application\/x-www-form-urlencoded$/,
  /^text\/plain$/,
  /^text\//,
];

/** Sorts contents from most to least preferred: JSON, forms, text, others; ranges and parameters last. */
export function byPreference<Content extends Pick<MediaContent, "mediaType">>(
  contents: readonly Content[],
): readonly Content[] {
  if (contents.length < 2) return contents;
  const rank = ({ mediaType }: Content): number => {
    const essence = essenceOf(mediaType);
    const found = preferred.findIndex((pattern) => pattern.test(essence));
    return (
      (isMediaRange(mediaType) ? 100 : 0) +
      (found < 0 ? preferred.length : found) * 2 +
      (mediaType.includes(";") ? 1 : 0)
    );
  };
  return contents.toSorted((a, b) => rank(a) - rank(b));
}

/** The media type that a call sends, or a response is best read in, where there are several. */
export function preferredContent(contents: readonly MediaContent[]): MediaContent | undefined {
  return byPreference(contents)[0];
}

/** The content that an operation sends where the caller does not choose, if it sends any. */
export function sentContent(operation: Operation): MediaContent | undefined {
  return operation.body && preferredContent(operation.body.content);
}

/**
 * What a caller gives as a body: a value of the schema's type, items or parts one after the other, text,
 * bytes, fields or parts of any kind, or whatever a media type that nobody knows takes.
 */
export type BodyForm =
  "value" | "items" | "parts" | "text" | "bytes" | "bytesOrText" | "fields" | "any";

/** One way of giving the body of a call: media types that take the same value. */
export interface BodyVariant {
  /** From most to least preferred. */
  readonly contents: readonly [MediaContent, ...MediaContent[]];
  readonly form: BodyForm;
  /** Undefined where the body has to stay in one piece. */
  readonly flat?: FlatBody;
}

/** The ways of giving an operation's body, the preferred one first; empty where it has none. */
export function bodyVariants(operation: Operation, api: Api): readonly BodyVariant[] {
  const variants = new Map<string, BodyVariant>();
  const contents = byPreference(operation.body?.content ?? []);
  const isAlone = contents.length < 2;
  for (const content of contents) {
    const form = formOf(content, api);
    const item = sentItem(content, api);
    const key = isAlone
      ? ""
      : form === "value"
        ? JSON.stringify(content.type)
        : form + JSON.stringify(item ?? "");
    const known = variants.get(key);
    const flat = form === "value" ? flatBody(content.type, api) : undefined;
    variants.set(key, {
      contents: known === undefined ? [content] : [...known.contents, content],
      form,
      ...(flat === undefined ? {} : { flat }),
    });
  }
  return [...variants.values()];
}

/** The type of what a caller gives one after the other, where the body of a content is given so. */
export function sentItem(content: MediaContent, api: Api): IrType | undefined {
  const form = formOf(content, api);
  if (form === "parts") return content.itemType;
  return form === "items" ? itemSequence(content, api)?.item : undefined;
}

/** Tells in which form the body of a content is given. */
export function formOf(content: MediaContent, api: Api): BodyForm {
  const sequence = itemSequence(content, api);
  if (sequence !== undefined && sequence.format !== "events") return "items";
  const kind = kindOf(content, api);
  if (kind === "multipart" && content.itemType !== undefined) return "parts";
  const type = dereference(content.type, api) ?? { kind: "unknown" };
  // Any text is a text of a media type; only some are a number or one of a choice.
  if (kind === "text" && type.kind === "string") return "text";
  return formRules[kind](isScalar(type, api) ? "scalar" : type.kind);
}

const formRules: Readonly<Record<MediaKind, (described: IrType["kind"] | "scalar") => BodyForm>> = {
  json: () => "value",
  fields: (described) => fieldsForm(described),
  // Parts need names and a boundary, which one text or one file has not.
  multipart: (described) => (fieldsForm(described) === "value" ? "value" : "fields"),
  text: (described) =>
    described === "scalar" ? "value" : described === "binary" ? "bytesOrText" : "text",
  bytes: (described) =>
    described === "binary" || described === "unknown" ? "bytes" : "bytesOrText",
  any: () => "any",
};

function fieldsForm(described: IrType["kind"] | "scalar"): BodyForm {
  if (described === "unknown") return "fields";
  return described === "scalar" || described === "binary" ? "bytesOrText" : "value";
}

function isScalar(type: IrType, api: Api): boolean {
  const inner = type.kind === "nullable" ? dereference(type.inner, api) : type;
  return ["string", "number", "boolean", "literal", "enum"].includes(inner?.kind ?? "");
}

/** True where a caller may name the media type: there are several, or a range of them. */
export function takesContentType(variants: readonly BodyVariant[]): boolean {
  const contents = variants.flatMap((variant) => variant.contents);
  return contents.length > 1 || contents.some(({ mediaType }) => isMediaRange(mediaType));
}

/** True where a caller has to name the media type, since bytes do not tell theirs. */
export function needsContentType({ contents: [content] }: BodyVariant, api: Api): boolean {
  const isWide = /^(\*|application)\//.test(essenceOf(content.mediaType));
  return isMediaRange(content.mediaType) && !isWide && kindOf(content, api) === "bytes";
}
