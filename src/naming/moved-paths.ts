/**
 * Brings the identities of published names up to date where nothing but the names of path parameters changed:
 * `/pets/{id}` and `/pets/{petId}` are one path (OpenAPI 3.2, 4.8.1), so what is below it keeps its names.
 *
 * @param locked published names, by JSON Pointers to what they name
 * @param paths the paths that the description has now, as it writes them
 */
export function followPaths(
  locked: ReadonlyMap<string, string>,
  paths: readonly string[],
): ReadonlyMap<string, string> {
  const current = new Set(paths.map(segmentOf));
  const byTemplate = new Map<string, string | undefined>();
  for (const path of current) {
    const template = templateOf(path);
    // Of two that nothing else tells apart, neither is known to be the one that was there.
    byTemplate.set(template, byTemplate.has(template) ? undefined : path);
  }
  const followed = new Map(locked);
  for (const [id, name] of locked) {
    const [, path = "", rest = ""] = /^\/paths\/([^/]*)(.*)$/s.exec(id) ?? [];
    const successor = current.has(path) ? undefined : byTemplate.get(templateOf(path));
    if (successor === undefined || locked.has(`/paths/${successor}${rest}`)) continue;
    followed.delete(id);
    followed.set(`/paths/${successor}${rest}`, name);
  }
  return followed;
}

function segmentOf(path: string): string {
  return path.replaceAll("~", "~0").replaceAll("/", "~1");
}

function templateOf(path: string): string {
  return path.replaceAll(/\{[^}]*\}/g, "{}");
}
