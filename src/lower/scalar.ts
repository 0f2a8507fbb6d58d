import type { IrType, JsonValue, NumberType, StringType } from "../ir/types.js";
import { isObject } from "../normalize/structure.js";
import { isJsonMedia } from "../support/media-type.js";
import { optional, type Located } from "./context.js";

/** The limits of strings that a schema has, and what is written in them. */
export interface StringFacets extends Omit<StringType, "kind"> {
  readonly contentEncoding?: string;
  readonly contentMediaType?: string;
}

/** The limits of numbers that a schema has. */
export type NumberFacets = Omit<NumberType, "kind" | "integer">;

// Media types of text stay text; the others are bytes unless something encodes them.
const textual = /^text\/|json|xml|yaml|javascript|graphql|urlencoded/i;

/** What strings are called whose characters stand for bytes (RFC 4648; RFC 2045, 6.1). */
const encodedFormats: ReadonlyMap<string, string> = new Map([
  ["base64", "byte"],
  ["base64url", "base64url"],
  ["base32", "base32"],
  ["base32hex", "base32hex"],
  ["base16", "base16"],
  ["quoted-printable", "quoted-printable"],
]);

/** The type of strings within limits; bytes where that is what they are. */
export function lowerString(facets: StringFacets): IrType {
  // As most strings have no limits.
  if (Object.keys(facets).length === 0) return { kind: "string" };
  const { contentEncoding, contentMediaType, content, ...limits } = facets;
  const isText = contentMediaType !== undefined && textual.test(contentMediaType);
  // Bytes as they are: `format: binary` (OpenAPI 3.0) or a media type without an encoding (3.1, 4.8.14).
  const isMedia = contentMediaType !== undefined && !isText;
  const isPlain = contentEncoding === undefined || contentEncoding === "binary";
  if (isPlain && (limits.format === "binary" || isMedia)) return { kind: "binary" };
  // `contentEncoding` took the place of `format: byte` (OpenAPI 3.1, 4.4.3).
  const encoded = contentEncoding?.toLowerCase();
  const format = encoded === undefined ? undefined : encodedFormats.get(encoded);
  const isJson = contentMediaType !== undefined && isJsonMedia(contentMediaType);
  const written = isJson && isPlain ? (content ?? { kind: "unknown" as const }) : undefined;
  return {
    kind: "string",
    ...optional("format", format),
    ...limits,
    ...optional("content", written),
  };
}

/** The type of numbers within limits. */
export function lowerNumber(facets: NumberFacets, integer: boolean): IrType {
  return { kind: "number", integer, ...facets };
}

/** Reads a keyword whose value is a text; anything else counts as absent. */
export function textFacet<Name extends string>(
  keyword: Name,
): (schema: Located) => { readonly [N in Name]?: string } {
  return ({ value }) => {
    const field = isObject(value) ? value[keyword] : undefined;
    return optional(keyword, typeof field === "string" ? field : undefined);
  };
}

/** Reads a keyword whose value is a number; anything else, and what is too large for one, counts as absent. */
export function numberFacet<Name extends string>(
  keyword: Name,
): (schema: Located) => { readonly [N in Name]?: number } {
  return ({ value }) => {
    const field = isObject(value) ? value[keyword] : undefined;
    return optional(
      keyword,
      typeof field === "number" && Number.isFinite(field) ? field : undefined,
    );
  };
}

/** The type that holds exactly one JSON value (JSON Schema 2020-12 validation, 6.1.3). */
export function literalType(value: JsonValue, at: Located): IrType {
  if (value === null) return { kind: "null" };
  // A number that JavaScript has no word for.
  if (typeof value === "number" && !Number.isFinite(value)) {
    return { kind: "number", integer: false };
  }
  if (Array.isArray(value)) {
    const prefix = (value as readonly JsonValue[]).map((item) => literalType(item, at));
    return { kind: "tuple", prefix, minItems: prefix.length };
  }
  if (!isObject(value)) return { kind: "literal", value: value as string | number | boolean };
  const properties = Object.keys(value)
    .toSorted()
    .map((name) => ({
      name,
      type: literalType(value[name] ?? null, at),
      required: true,
      readOnly: false,
      writeOnly: false,
      docs: {},
      origin: at.origin,
    }));
  return { kind: "object", properties, groups: [], additional: "none" };
}
