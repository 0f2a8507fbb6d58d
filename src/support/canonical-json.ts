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
  const nextStart = indent === 0 ? "" : lineStart + " ".repeat(indent);
  const outer = indent === 0 ? "" : lineStart;
  let text = "";
  if (Array.isArray(value)) {
    for (const item of value as readonly unknown[])
      text += `${text === "" ? "" : ","}${nextStart}${write(item, indent, nextStart)}`;
    return text === "" ? "[]" : `[${text}${outer}]`;
  }
  const colon = indent === 0 ? ":" : ": ";
  const members = value as Readonly<Record<string, unknown>>;
  for (const name of Object.keys(members).sort()) {
    const member = members[name];
    if (member === undefined) continue;
    const start = `${text === "" ? "" : ","}${nextStart}${JSON.stringify(name)}${colon}`;
    text += start + write(member, indent, nextStart);
  }
  return text === "" ? "{}" : `{${text}${outer}}`;
}
