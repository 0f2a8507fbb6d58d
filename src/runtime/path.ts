import type { ParameterSpec } from "./operation.js";
import { serializeParameter } from "./parameters.js";
import { findOwn } from "./record.js";

/**
 * Expands a path template (OpenAPI 3.1, Path Templating).
 *
 * A value stays within its segment: it is percent-encoded, and one that is missing, that is empty,
 * or that makes its segment `.` or `..` (which a URL parser removes; RFC 3986, 5.2.4) is rejected,
 * for the request would reach another operation.
 *
 * @throws TypeError that names the parameter and does not hold its value
 */
export function expandPath(
  template: string,
  parameters: readonly ParameterSpec[],
  values: Readonly<Record<string, unknown>>,
): string {
  const segments = template.split("/").map((segment) => {
    const expanded = segment.replace(/\{([^{}]*)\}/g, (_, name: string) => {
      const spec = parameters.find((it) => it.in === "path" && (it.name ?? it.argument) === name);
      const argument = spec?.argument ?? name;
      const value = spec && findOwn(values, argument);
      const [text = ""] = spec && value !== "" ? serializeParameter(spec, value) : [];
      if (text === "") throw new TypeError(`the path parameter '${argument}' is missing or empty`);
      return text;
    });
    if (/^\.\.?$/.test(expanded)) {
      throw new TypeError(`a path parameter makes the segment '${segment}' a relative one`);
    }
    return expanded;
  });
  // One slash in front, whatever the template has, or the path would run into the host.
  return `/${segments.join("/").replace(/^\/+/, "")}`;
}
