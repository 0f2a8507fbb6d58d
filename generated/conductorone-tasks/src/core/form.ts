import { encodeReserved, encodeStrictly } from "./encode.js";
import { isJson } from "./media-type.js";
import type { EncodingSpec, WrittenBody, WrittenBodySpec } from "./operation.js";
import { findOwn, isRecord } from "./record.js";
import { expand } from "./styles.js";

/**
 * Writes application/x-www-form-urlencoded, with spaces as `%20`, which a server decodes as it does
 * `+`.
 *
 * A property whose encoding has a style is expanded by it, and then its media type is ignored;
 * without one, an object and whatever is declared as JSON is written as JSON, an array item by item
 * (OpenAPI 3.1, Encoding Object). Undefined and null are left out.
 */
export function writeForm(spec: WrittenBodySpec, value: unknown): WrittenBody {
  const { mediaType, encoding = {} } = spec;
  return { content: writeFields(encoding, value), contentType: mediaType };
}

/** Writes the fields of a form by the encodings of its properties, under the contract of {@link writeForm}. */
export function writeFields(
  encoding: Readonly<Record<string, EncodingSpec>>,
  value: unknown,
): string {
  return Object.entries(value ?? {})
    .flatMap(([name, held]: [string, unknown]) => {
      const how = findOwn(encoding, name) ?? {};
      const { contentType = "", style = "form", explode, allowReserved } = how;
      const isStyled = style !== "form" || explode !== undefined || allowReserved !== undefined;
      const isText = !isStyled && (isRecord(held) || isJson(contentType));
      const encode = allowReserved ? encodeReserved : encodeStrictly;
      const written: unknown = isText ? JSON.stringify(held) : held;
      return expand(name, written, style, explode ?? style === "form", encode, "[]");
    })
    .map(({ name = "", text }) => `${encodeStrictly(name)}=${text}`)
    .join("&");
}
