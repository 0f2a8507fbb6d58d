/** Where the members of an object stand in a text. */
interface ObjectPlace {
  /** Of its closing brace. */
  readonly end: number;
  readonly members: readonly { readonly name: string; readonly at: number }[];
}

/** What is put into an object of a JSON text. */
export interface NewMember {
  /** The object at the top that it is a member of; made at the end where it is not there. */
  readonly of: string;
  readonly name: string;
  readonly value: string;
  /** Whether it goes before the first name that is greater, and not behind all others. */
  readonly isSorted: boolean;
}

/**
 * Puts a member into an object of a JSON text (RFC 8259), written like the members beside it. Nothing else of the text
 * changes.
 *
 * @param text a valid object, in which `of` is an object if it is there
 */
export function insertMember(text: string, { of, name, value, isSorted }: NewMember): string {
  const lineEnd = text.includes("\r\n") ? "\r\n" : "\n";
  const root = readObject(text, text.indexOf("{"));
  const [, indent = "  "] = /^\s*\{\r?\n([ \t]+)"/.exec(text) ?? [];
  const [outer, inner] = [lineEnd + indent, lineEnd + indent.repeat(2)];
  const written = `${JSON.stringify(name)}: ${JSON.stringify(value)}`;
  const holder = root.members.find((member) => member.name === of);
  if (holder === undefined) {
    const made = `${JSON.stringify(of)}: {${inner}${written}${outer}}`;
    return insertAt(text, root, made, { before: undefined, outer: lineEnd, inner: outer });
  }
  const object = readObject(text, text.indexOf("{", holder.at + JSON.stringify(of).length));
  const before = isSorted ? object.members.find((member) => member.name > name) : undefined;
  return insertAt(text, object, written, { before, outer, inner });
}

/** Writes a member before another one or behind the last; `outer` and `inner` are what separates those of an empty object. */
function insertAt(
  text: string,
  { end, members }: ObjectPlace,
  written: string,
  {
    before,
    outer,
    inner,
  }: {
    readonly before: ObjectPlace["members"][number] | undefined;
    readonly outer: string;
    readonly inner: string;
  },
): string {
  const last = members.at(-1);
  if (last === undefined)
    return `${text.slice(0, end).trimEnd()}${inner}${written}${outer}${text.slice(end)}`;
  const spaceOf = (at: number): string => /\s*$/.exec(text.slice(0, at))?.[0] || " ";
  if (before !== undefined)
    return `${text.slice(0, before.at)}${written},${spaceOf(before.at)}${text.slice(before.at)}`;
  const behind = text.slice(0, end).trimEnd().length;
  return `${text.slice(0, behind)},${spaceOf(last.at)}${written}${text.slice(behind)}`;
}

/** Finds the members of the object that begins at a place. */
function readObject(text: string, start: number): ObjectPlace {
  const token = /"(?:[^"\\]|\\.)*"|[{}[\],]/gs;
  token.lastIndex = start + 1;
  const members: { name: string; at: number }[] = [];
  let depth = 0;
  let isKey = true;
  for (let found = token.exec(text); found !== null; found = token.exec(text)) {
    const [it] = found;
    if (depth === 0 && it === "}") return { end: found.index, members };
    if (it === "{" || it === "[") depth += 1;
    else if (it === "}" || it === "]") depth -= 1;
    else if (depth > 0) continue;
    else if (it === ",") isKey = true;
    else if (isKey) {
      members.push({ name: JSON.parse(it) as string, at: found.index });
      isKey = false;
    }
  }
  throw new Error("internal error: an object has no end");
}
