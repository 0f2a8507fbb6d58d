import { resolveObject, type JsonObject, type RequestDefinition } from "./definition.js";

/**
 * Finds what a request proves its identity with, by security scheme: the credentials of the first
 * alternative all of whose schemes the request has something for.
 *
 * @param taken gets the places that hold credentials
 */
export function findCredentials(
  document: JsonObject,
  operation: JsonObject,
  definition: RequestDefinition,
  taken: Set<string>,
): Readonly<Record<string, string>> {
  const security = operation["security"] ?? document["security"] ?? [];
  const components = resolveObject(document, document["components"]);
  const schemes = resolveObject(document, components["securitySchemes"]);
  for (const alternative of [security].flat()) {
    const names = Object.keys(resolveObject(document, alternative));
    const found = names.map((name) => {
      const scheme = resolveObject(document, schemes[name]);
      return [name, placeOf(scheme), findCredential(scheme, definition)] as const;
    });
    if (names.length === 0 || found.some(([, , credential]) => credential === undefined)) continue;
    for (const [, place] of found) taken.add(place);
    return Object.fromEntries(found.map(([name, , credential]) => [name, credential ?? ""]));
  }
  return {};
}

/** Where a scheme's credential is, such as `header authorization`. */
function placeOf(scheme: JsonObject): string {
  if (scheme["type"] !== "apiKey") return "header authorization";
  return `${String(scheme["in"])} ${String(scheme["name"]).toLowerCase()}`;
}

function findCredential(
  scheme: JsonObject,
  { headers, query }: RequestDefinition,
): string | undefined {
  const [place, name] = placeOf(scheme).split(" ");
  const values = place === "query" ? query : headers;
  const found = Object.entries(values).find(([it]) => it.toLowerCase() === name)?.[1];
  if (typeof found !== "string" || scheme["type"] === "apiKey") return found as string | undefined;
  // The scheme of HTTP is the client's to write (RFC 9110, 11.4).
  const prefix = scheme["type"] === "http" ? String(scheme["scheme"]) : "Bearer";
  const isOf = found.toLowerCase().startsWith(`${prefix.toLowerCase()} `);
  return isOf ? found.slice(prefix.length + 1) : undefined;
}
