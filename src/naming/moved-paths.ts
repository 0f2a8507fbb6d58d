import { escapeToken } from "../support/json-pointer.js";

/**
 * Brings the identities of published names up to date where nothing but the names of path parameters changed:
 * `/pets/{id}` and `/pets/{petId}` are one path (OpenAPI 3.2, 4.8.1), so what is below it keeps its names.
 *
 * @param paths the paths that the description has now, as it writes them
 * @returns a function that gives an identity, which is a JSON Pointer, as it is now
 */
export function createFollower(paths: readonly string[]): (id: string) => string {
  const current = new Set(paths.map(escapeToken));
  const byTemplate = new Map<string, string | undefined>();
  for (const path of current) {
    const template = templateOf(path);
    // Of two that nothing else tells apart, neither is known to be the one that was there.
    byTemplate.set(template, byTemplate.has(template) ? undefined : path);
  }
  return (id) => {
    const [, path = "", rest = ""] = /^\/paths\/([^/]*)(.*)$/s.exec(id) ?? [];
    const successor = current.has(path) ? undefined : byTemplate.get(templateOf(path));
    return successor === undefined ? id : `/paths/${successor}${rest}`;
  };
}

function templateOf(path: string): string {
  return path.replaceAll(/\{[^}]*\}/g, "{}");
}
