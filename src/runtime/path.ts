import { encodeStrictly } from "./encode.js";
import type { ParameterSpec } from "./operation.js";
import { writePlain } from "./parameters.js";
import { findOwn } from "./record.js";

/**
 * Expands a path template (OpenAPI 3.1, Path Templating), which begins with one slash.
 *
 * A value stays within its segment, unless its parameter allows reserved characters: it is
 * percent-encoded, and one that is missing, that is empty, or that makes a segment `.` or `..`
 * (which a URL parser removes; RFC 3986, 5.2.4) is rejected, for the request would reach another
 * operation.
 *
 * @throws TypeError that names the place without a value, or else holds the dots
 */
export function expandPath(
  template: string,
  parameters: readonly ParameterSpec[],
  values: Readonly<Record<string, unknown>>,
): string {
  let path = template;
  let isCertain = true;
  for (const spec of parameters) {
    const { argument, name = argument } = spec;
    if (spec.in !== "path") continue;
    const value = findOwn(values, argument);
    // Most values are words, for which all that follows would take longer than the rest of a path.
    const isWord = typeof value === "string" && !spec.write && /^[\w-]+$/.test(value);
    isCertain &&= isWord;
    const text = isWord ? value : writeSegment(spec, value);
    // No text has braces, so none is taken for the place of another value.
    if (text && value !== "") path = path.replaceAll(`{${name}}`, () => text);
  }
  // A place that is left, or what a URL parser takes for dots (URL Standard, single-dot path segment).
  const wrong = isCertain && !path.includes("{") ? null : /\{[^{}]*\}|\/(\.|%2e){1,2}(\/|$)/i.exec(path);
  if (wrong) throw new TypeError(`the path needs a value, not '${wrong[0]}'`);
  return path;
}

function writeSegment(spec: ParameterSpec, value: unknown): string | undefined {
  return spec.write ? spec.write(spec, value)[0] : writePlain(value, encodeStrictly).join(",");
}
