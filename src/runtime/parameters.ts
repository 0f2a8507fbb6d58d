import { encodeReserved, encodeStrictly, type Encode } from "./encode.js";
import { isJson } from "./media-type.js";
import type { ParameterSpec } from "./operation.js";
import { isRecord } from "./record.js";

/** A style of OpenAPI 3.1 (Parameter Object, Style Values). */
export type Style = NonNullable<ParameterSpec["style"]>;

/** A serialized value; the name is left out where the style writes the value alone. */
export interface Part {
  readonly name?: string;
  readonly text: string;
}

/** How a style writes, in the terms of RFC 6570's table of operators (appendix A). */
interface StyleRule {
  /** Comes before the first part. */
  readonly first: string;
  /** Stands between exploded parts. */
  readonly separator: string;
  /** Stands between the values of a part that is not exploded. */
  readonly delimiter: string;
  /** Whether a part has the parameter's name. */
  readonly named: boolean;
  /** What follows a name whose value is empty. */
  readonly ifEmpty: string;
}

const simple = { first: "", separator: ",", delimiter: ",", named: false, ifEmpty: "=" } as const;
const form = { ...simple, separator: "&", named: true } as const;

// The delimiters are those of OpenAPI 3.1.1, which follows RFC 6570 (`.blue,black,brown`) and
// percent-encodes what a URI does not admit; the table of 3.1.0 differs in just these points.
const styles: Readonly<Record<Style, StyleRule>> = {
  simple,
  label: { ...simple, first: ".", separator: "." },
  matrix: { ...simple, first: ";", separator: ";", named: true, ifEmpty: "" },
  form,
  spaceDelimited: { ...form, delimiter: " " },
  pipeDelimited: { ...form, delimiter: "|" },
  deepObject: form,
};

const asIs: Encode = (text) => text;

// A header's value is not part of a URI, so it is not percent-encoded (OpenAPI 3.1.1, appendix D).
const locations = {
  path: { style: "simple", encode: encodeStrictly },
  query: { style: "form", encode: encodeStrictly },
  header: { style: "simple", encode: asIs },
  cookie: { style: "form", encode: encodeStrictly },
} as const;

const isSet = (value: unknown): boolean => value !== undefined && value !== null;

/**
 * Serializes one parameter (OpenAPI 3.1, Parameter Object, Style Examples).
 *
 * Query and cookie parameters give one `name=value` per part, for the caller to join with those of
 * other parameters; path and header parameters give one text. An undefined or null value, and an
 * array or object without a value in it, gives nothing.
 *
 * @throws RangeError for an invalid Date, URIError for half of a surrogate pair, TypeError for what
 * JSON cannot hold
 */
export function serializeParameter(spec: ParameterSpec, value: unknown): string[] {
  const location = locations[spec.in];
  const style = spec.style ?? location.style;
  const { first, separator, ifEmpty } = styles[style];
  const encode = spec.allowReserved && spec.in === "query" ? encodeReserved : location.encode;
  const encodeName = spec.in === "header" ? asIs : encodeStrictly;

  const written = spec.mediaType === undefined ? value : toMedia(spec.mediaType, value);
  const explode = spec.explode ?? style === "form";
  const texts = expand(spec.name ?? spec.argument, written, style, explode, encode).map(
    ({ name, text }) =>
      name === undefined ? text : encodeName(name) + (text === "" ? ifEmpty : `=${text}`),
  );
  if (spec.in === "query" || spec.in === "cookie" || texts.length === 0) return texts;
  return [first + texts.join(separator)];
}

/** Writes a value as text: dates in ISO 8601, objects and arrays as JSON, anything else as it is. */
export function toText(value: unknown): string {
  if (value instanceof Date) return value.toISOString();
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

/** Writes a value in a media type, as far as it has one here; undefined and null stay. */
function toMedia(mediaType: string, value: unknown): unknown {
  if (!isSet(value)) return value;
  return isJson(mediaType) ? JSON.stringify(value) : toText(value);
}

/**
 * Expands a value by a style into its parts.
 *
 * Null and undefined count as undefined (RFC 6570, 2.3): they give no part, nor do items and
 * properties that hold them. What the standard leaves undefined is written in the nearest way:
 * nested values as JSON, exploded spaceDelimited and pipeDelimited as form.
 *
 * @param encode is applied to every value, and to the property names that stand among values
 */
export function expand(
  name: string,
  value: unknown,
  style: Style,
  explode: boolean,
  encode: Encode = asIs,
): Part[] {
  if (!isSet(value)) return [];
  const { delimiter, named } = styles[style];
  const write = (it: unknown): string => encode(toText(it));
  const part = (text: string): Part => (named ? { name, text } : { text });
  const join = (texts: readonly string[]): Part[] =>
    texts.length === 0
      ? []
      : [part(texts.join(encode === asIs ? delimiter : encodeURI(delimiter)))];

  if (style === "deepObject") return expandDeep(name, value, write);
  if (Array.isArray(value)) {
    const texts = value.filter(isSet).map(write);
    return explode ? texts.map(part) : join(texts);
  }
  if (isRecord(value)) {
    const entries = Object.entries(value).filter(([, held]) => isSet(held));
    return explode
      ? entries.map(([key, held]) => ({ name: key, text: write(held) }))
      : join(entries.flatMap(([key, held]) => [encode(key), write(held)]));
  }
  return [part(write(value))];
}

/**
 * Expands nested objects as `name[key][key]`. The standard stops at scalar properties; an array
 * repeats its name, and objects in an array are told apart by index.
 */
function expandDeep(name: string, value: unknown, write: (value: unknown) => string): Part[] {
  if (!isSet(value)) return [];
  if (Array.isArray(value)) {
    return value.flatMap((item, index) =>
      expandDeep(isRecord(item) ? `${name}[${index}]` : name, item, write),
    );
  }
  if (!isRecord(value)) return [{ name, text: write(value) }];
  return Object.entries(value).flatMap(([key, held]) =>
    expandDeep(`${name}[${key}]`, held, write),
  );
}
