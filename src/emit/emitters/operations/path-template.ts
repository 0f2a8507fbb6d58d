/** Writes a path as the runtime expands it: without a fragment, which is never sent (RFC 3986, 3.5). */
export function pathTemplate(path: string): string {
  return path.replace(/#.*/s, "");
}
