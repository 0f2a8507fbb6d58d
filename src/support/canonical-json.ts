import { remembering } from "./remembering.js";

/**
 * Writes a value as JSON whose text depends on the value alone: the members of every object are
 * sorted by name in UTF-16 code unit order (RFC 8785, section 3.2.3), whatever order they were
 * added in. Otherwise it does what `JSON.stringify` does with plain data: a member that is
 * undefined is left out, and a number that JSON cannot express becomes null.
 *
 * @param indent spaces per level; without it everything is on one line
 */
export function canonicalJson(value: unknown, indent = 0): string {
  return write("", value, " ".repeat(indent), "\n");
}

// The text is put together by hand because an object cannot hold the order: JavaScript lists names
// that look like array indices first and by number, so that "10" would come after "9". All of it is
// added to one text, as what is put together from parts of parts has to be copied again and again.
function write(before: string, value: unknown, indent: string, lineStart: string): string {
  if (typeof value !== "object" || value === null)
    return before + (JSON.stringify(value) ?? "null");
  const start = indent === "" ? "" : lineStart + indent;
  const end = indent === "" ? "" : lineStart;
  let isEmpty = true;
  if (Array.isArray(value)) {
    let text = `${before}[`;
    for (const item of value as readonly unknown[]) {
      text = write(text + (isEmpty ? start : `,${start}`), item, indent, start);
      isEmpty = false;
    }
    return isEmpty ? `${text}]` : `${text}${end}]`;
  }
  let text = `${before}{`;
  const colon = indent === "" ? ":" : ": ";
  const members = value as Readonly<Record<string, unknown>>;
  for (const name of Object.keys(members).sort()) {
    const member = members[name];
    if (member === undefined) continue;
    text += `${isEmpty ? "" : ","}${start}${nameText(name)}${colon}`;
    text = write(text, member, indent, start);
    isEmpty = false;
  }
  return isEmpty ? `${text}}` : `${text}${end}}`;
}

const nameText = remembering((name) => JSON.stringify(name));
