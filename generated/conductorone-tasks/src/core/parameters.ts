import { type Encode, encodeStrictly, keepText } from "./encode.js";
import type { ParameterSpec } from "./operation.js";

/** Tells whether a value is there: outside of JSON, null counts as undefined (RFC 6570, 2.3). */
export function isSet(value: unknown): boolean {
  return value !== undefined && value !== null;
}

/** Writes a value as text: dates in ISO 8601, objects and arrays as JSON, anything else as it is. */
export function toText(value: unknown): string {
  if (value instanceof Date) return value.toISOString();
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

/**
 * Serializes one parameter (OpenAPI 3.1, Parameter Object, Style Examples).
 *
 * Query and cookie parameters give any number of `name=value`, for the caller to join with those of
 * other parameters; path and header parameters give one text. An undefined or null value, and an
 * array or object without a value in it, gives nothing.
 *
 * @throws RangeError for an invalid Date, URIError for half of a surrogate pair, TypeError for what
 * JSON cannot hold
 */
export function serializeParameter(spec: ParameterSpec, value: unknown): string[] {
  if (spec.write) return spec.write(spec, value);
  // A header's value is no part of a URI, so it is not percent-encoded (OpenAPI 3.1.1, appendix D).
  const texts = writePlain(value, spec.in === "header" ? keepText : encodeStrictly);
  if (spec.in === "query" || spec.in === "cookie") {
    const name = encodeStrictly(spec.name ?? spec.argument);
    return texts.map((text) => `${name}=${text}`);
  }
  return texts.length > 0 ? [texts.join(",")] : [];
}

/** Writes a scalar, or each of several, as text; what is undefined or null gives nothing. */
export function writePlain(value: unknown, encode: Encode): string[] {
  const write = (it: unknown): string[] => (isSet(it) ? [encode(toText(it))] : []);
  return Array.isArray(value) ? value.flatMap(write) : write(value);
}
