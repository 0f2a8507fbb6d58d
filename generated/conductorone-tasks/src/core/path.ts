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
  let isCertain = known.has(template);
  const pieces = known.get(template) ?? template.split(/\{([^{}]*)\}/);
  let [path = ""] = pieces;
  let wrong: string | undefined;
  for (let index = 1; index < pieces.length; index += 2) {
    const place = pieces[index];
    const spec = parameters.find((it) => it.in === "path" && (it.name ?? it.argument) === place);
    const value = spec && (findOwn(values, spec.argument) ?? spec.default);
    // Most values are words, for which to encode them and to look for dots takes longer than all else.
    const own = typeof value === "number" ? `${value}` : value;
    const isWord = typeof own === "string" && !spec?.write && /^[\w-]+$/.test(own);
    isCertain &&= isWord;
    let text = own;
    if (!isWord && spec)
      text = spec.write ? spec.write(spec, value)[0] : writePlain(value, encodeStrictly).join(",");
    if (!text || value === "") wrong ??= `{${place}}`;
    path += `${text}${pieces[index + 1]}`;
  }
  // What a URL parser takes for dots (URL Standard, single-dot path segment).
  if (!isCertain) wrong ??= /\/(\.|%2e){1,2}(\/|$)/i.exec(path)?.[0];
  if (wrong) throw new TypeError(`the path needs a value, not '${wrong}'`);
  known.set(template, pieces);
  return path;
}

// Of each template the literal texts, and between each two of them the name of a parameter.
const known = new Map<string, string[]>();
