import { encodeStrictly } from "./encode.js";
import { isJson } from "./media-type.js";
import type { EncodingSpec } from "./operation.js";
import { expand, toText } from "./parameters.js";
import { findOwn, isRecord } from "./record.js";

/**
 * Writes application/x-www-form-urlencoded, with spaces as `%20`, which a server decodes as it does
 * `+`.
 *
 * A property whose encoding has a style is expanded by it, and then its media type is ignored;
 * without one, an object and whatever is declared as JSON is written as JSON, an array item by item
 * (OpenAPI 3.1, Encoding Object). Undefined and null are left out.
 */
export function encodeForm(
  value: Readonly<Record<string, unknown>>,
  encoding: Readonly<Record<string, EncodingSpec>>,
): string {
  return Object.entries(value)
    .flatMap(([name, held]) => {
      const { contentType = "", style, explode } = findOwn(encoding, name) ?? {};
      const isStyled = style !== undefined || explode !== undefined;
      const isText = !isStyled && (isRecord(held) || isJson(contentType));
      const chosen = style ?? "form";
      return expand(
        name,
        isText ? toText(held) : held,
        chosen,
        explode ?? chosen === "form",
        encodeStrictly,
      );
    })
    .map(({ name = "", text }) => `${encodeStrictly(name)}=${text}`)
    .join("&");
}
