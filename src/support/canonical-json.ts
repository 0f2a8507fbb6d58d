/**
 * Writes a value as JSON whose text depends on the value alone: the members of every object are
 * sorted by name in UTF-16 code unit order (RFC 8785, section 3.2.3), whatever order they were
 * added in. Otherwise it does what `JSON.stringify` does with plain data: a member that is
 * undefined is left out, and a number that JSON cannot express becomes null.
 *
 * @param indent spaces per level; without it everything is on one line
 */
export function canonicalJson(value: unknown, indent = 0): string {
  return write(value, indent, "\n");
}

// The text is put together by hand because an object cannot hold the order: JavaScript lists names
// that look like array indices first and by number, so that "10" would come after "9".
function write(value: unknown, indent: number, lineStart: string): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  const inner = indent === 0 ? "" : lineStart + " ".repeat(indent);
  const outer = indent === 0 ? "" : lineStart;
  const nextStart = lineStart + " ".repeat(indent);
  if (Array.isArray(value)) {
    const items = value.map((item) => inner + write(item, indent, nextStart));
    return items.length === 0 ? "[]" : `[${items.join(",")}${outer}]`;
  }
  const colon = indent === 0 ? ":" : ": ";
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(
      ([name, member]) => inner + JSON.stringify(name) + colon + write(member, indent, nextStart),
    );
  return members.length === 0 ? "{}" : `{${members.join(",")}${outer}}`;
}
