/**
 * Writes a path as the runtime expands it: with one slash in front, whatever the document has, for
 * without it the path would run into the host; and without a fragment, which is never sent (RFC 3986, 3.5).
 */
export function pathTemplate(path: string): string {
  return path.replace(/#.*/s, "").replace(/^\/*/, "/");
}
