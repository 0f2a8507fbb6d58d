import { encodeStrictly } from "./encode.js";
import { writeFields } from "./form.js";
import type { StyledParameterSpec } from "./operation.js";
import { isSet } from "./parameters.js";
import { toMedia } from "./styles.js";

/**
 * Serializes a value that is the whole query (OpenAPI 3.2, `in: querystring`): an object as a form's
 * fields where that is its media type, each by its encoding, anything else as one percent-encoded text.
 */
export function writeQueryString(
  { mediaType = "", encoding = {} }: StyledParameterSpec,
  value: unknown,
): string[] {
  if (!isSet(value)) return [];
  const isForm = /^application\/x-www-form-urlencoded/i.test(mediaType);
  const text = isForm ? writeFields(encoding, value) : encodeStrictly(toMedia(mediaType, value));
  return text === "" ? [] : [text];
}
