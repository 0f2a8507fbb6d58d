import type { JsonObject, JsonValue } from "../../ir/types.js";
import { parsePointer } from "../../support/json-pointer.js";

/** True for a JSON object. */
export function isRecord(value: JsonValue | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A document in which a place has another value; objects that are missing on the way are made. */
export function withValue(document: JsonValue, pointer: string, value: JsonValue): JsonValue {
  return put(document, parsePointer(pointer), value);
}

function put(
  holder: JsonValue | undefined,
  tokens: readonly string[],
  value: JsonValue,
): JsonValue {
  const [token, ...rest] = tokens;
  if (token === undefined) return value;
  if (Array.isArray(holder)) {
    const items = holder as readonly JsonValue[];
    // RFC 6902, 4.1: the end of a list.
    if (token === "-") return [...items, put(undefined, rest, value)];
    const index = /^(0|[1-9]\d*)$/.test(token) ? Number(token) : -1;
    if (index < 0 || index > items.length) return holder;
    return items.toSpliced(index, 1, put(items[index], rest, value));
  }
  if (token === "-" && (holder === undefined || holder === null))
    return [put(undefined, rest, value)];
  const object = isRecord(holder) ? holder : {};
  const member = Object.hasOwn(object, token) ? object[token] : undefined;
  // As entries, or a member called `__proto__` would be lost.
  const others = Object.entries(object).filter(([name]) => name !== token);
  return Object.fromEntries([...others, [token, put(member, rest, value)]]) as JsonObject;
}

/** A document without a place; the same one where there is none. */
export function withoutValue(document: JsonValue, pointer: string): JsonValue {
  return take(document, parsePointer(pointer));
}

function take(holder: JsonValue, tokens: readonly string[]): JsonValue {
  const [token, ...rest] = tokens;
  if (token === undefined) return holder;
  if (Array.isArray(holder)) {
    const items = holder as readonly JsonValue[];
    const index = Number(token);
    const item = items[index];
    if (item === undefined) return holder;
    return rest.length === 0
      ? items.toSpliced(index, 1)
      : items.toSpliced(index, 1, take(item, rest));
  }
  if (!isRecord(holder) || !Object.hasOwn(holder, token)) return holder;
  const entries = Object.entries(holder).flatMap(([name, value]) => {
    if (name !== token) return [[name, value] as const];
    return rest.length === 0 ? [] : [[name, take(value, rest)] as const];
  });
  return Object.fromEntries(entries) as JsonObject;
}

/**
 * Merges a patch into a value (RFC 7396, 2).
 *
 * @param removes whether null takes a member away, as it does in a merge patch; or is a value
 */
export function mergePatch(target: JsonValue, patch: JsonValue, removes: boolean): JsonValue {
  if (!isRecord(patch)) return patch;
  const members = new Map(isRecord(target) ? Object.entries(target) : []);
  for (const [name, value] of Object.entries(patch)) {
    if (value === null && removes) members.delete(name);
    else members.set(name, mergePatch(members.get(name) ?? null, value, removes));
  }
  return Object.fromEntries(members) as JsonObject;
}
