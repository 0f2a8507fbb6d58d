/** A JSON value (RFC 8259, 3). */
export type Json = null | boolean | number | string | readonly Json[] | JsonRecord;

/** A JSON object. */
export interface JsonRecord {
  readonly [name: string]: Json;
}

/** True for a JSON object. */
export function isJsonObject(value: unknown): value is JsonRecord {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Splits a JSON Pointer into its tokens (RFC 6901, 4). */
export function parsePlace(pointer: string): readonly string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** Extends a JSON Pointer by a name. */
export function joinPlace(pointer: string, name: string): string {
  return `${pointer}/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`;
}

/** Finds what a JSON Pointer leads to, by own members only; undefined where it leads nowhere. */
export function valueAt(document: unknown, pointer: string): unknown {
  let value = document;
  for (const token of parsePlace(pointer)) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, token))
      return undefined;
    // A list's own length is no member of the document.
    if (Array.isArray(value) && token === "length") return undefined;
    value = (value as Readonly<Record<string, unknown>>)[token];
  }
  return value;
}

/** A document in which a place has another value; objects that are missing on the way are made. */
export function withValue(document: Json, pointer: string, value: Json): Json {
  return put(document, parsePlace(pointer), value);
}

function put(holder: Json | undefined, tokens: readonly string[], value: Json): Json {
  const [token, ...rest] = tokens;
  if (token === undefined) return value;
  if (Array.isArray(holder)) {
    const items = holder as readonly Json[];
    // RFC 6902, 4.1: the end of a list.
    if (token === "-") return [...items, put(undefined, rest, value)];
    const index = /^(0|[1-9]\d*)$/.test(token) ? Number(token) : -1;
    if (index < 0 || index > items.length) return holder;
    return replaced(items, index, [put(items[index], rest, value)]);
  }
  if (token === "-" && (holder === undefined || holder === null))
    return [put(undefined, rest, value)];
  const object = isJsonObject(holder) ? holder : {};
  const member = Object.hasOwn(object, token) ? object[token] : undefined;
  // As entries, or a member called `__proto__` would be lost.
  const others = Object.entries(object).filter(([name]) => name !== token);
  return Object.fromEntries([...others, [token, put(member, rest, value)]]) as JsonRecord;
}

/** A document without a place; the same one where there is none. */
export function withoutValue(document: Json, pointer: string): Json {
  return take(document, parsePlace(pointer));
}

function take(holder: Json, tokens: readonly string[]): Json {
  const [token, ...rest] = tokens;
  if (token === undefined) return holder;
  if (Array.isArray(holder)) {
    const items = holder as readonly Json[];
    const index = Number(token);
    const item = items[index];
    if (item === undefined) return holder;
    return replaced(items, index, rest.length === 0 ? [] : [take(item, rest)]);
  }
  if (!isJsonObject(holder) || !Object.hasOwn(holder, token)) return holder;
  const entries = Object.entries(holder).flatMap(([name, value]) => {
    if (name !== token) return [[name, value] as const];
    return rest.length === 0 ? [] : [[name, take(value, rest)] as const];
  });
  return Object.fromEntries(entries) as JsonRecord;
}

/** A list with other items in the place of one. */
export function replaced<Item>(
  list: readonly Item[],
  index: number,
  items: readonly Item[],
): readonly Item[] {
  return [...list.slice(0, index), ...items, ...list.slice(index + 1)];
}

/**
 * Merges a patch into a value (RFC 7396, 2).
 *
 * @param removes whether null takes a member away, as it does in a merge patch; or is a value
 */
export function mergePatch(target: Json, patch: Json, removes: boolean): Json {
  if (!isJsonObject(patch)) return patch;
  const members = new Map(isJsonObject(target) ? Object.entries(target) : []);
  for (const [name, value] of Object.entries(patch)) {
    if (value === null && removes) members.delete(name);
    else members.set(name, mergePatch(members.get(name) ?? null, value, removes));
  }
  return Object.fromEntries(members) as JsonRecord;
}
