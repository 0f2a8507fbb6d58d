import { essenceOf } from "./media-type.js";
import {
  isJsonObject,
  joinPlace,
  parsePlace,
  valueAt,
  withoutValue,
  withValue,
  type Json,
} from "./mock-state-json.js";

/** Tells the patches whose media types say what they do (RFC 7396, 4; RFC 6902, 6). */
export function patchOf(contentType: string): "merge" | "steps" | undefined {
  switch (essenceOf(contentType)) {
    case "application/merge-patch+json":
      return "merge";
    case "application/json-patch+json":
      return "steps";
    default:
      return undefined;
  }
}

/** What came of a patch: a value, or why there is none. */
export type Patched = { readonly value: Json } | { readonly problem: string };

/** Applies a JSON Patch, all of its steps or none (RFC 6902, 5). */
export function applyPatch(document: Json, patch: unknown): Patched {
  if (!Array.isArray(patch)) return { problem: "A JSON Patch is a list of steps." };
  let value = document;
  for (const [index, step] of (patch as readonly Json[]).entries()) {
    const next = isJsonObject(step) ? applyStep(value, step) : undefined;
    if (next === undefined) {
      const text = JSON.stringify(step).slice(0, 200);
      return { problem: `Step ${index} of the patch cannot be made: ${text}.` };
    }
    value = next;
  }
  return { value };
}

/** RFC 6902, 4; undefined where the step cannot be made. */
function applyStep(document: Json, step: Readonly<Record<string, Json>>): Json | undefined {
  const { op, path, from, value } = step;
  if (typeof path !== "string" || !/^(\/|$)/.test(path)) return undefined;
  const there = valueAt(document, path) as Json | undefined;
  switch (op) {
    case "add":
      return value === undefined ? undefined : add(document, path, value);
    case "replace":
      return value === undefined || there === undefined
        ? undefined
        : withValue(document, path, value);
    case "remove":
      return there === undefined ? undefined : withoutValue(document, path);
    case "test":
      return value !== undefined && isEqual(there, value) ? document : undefined;
    case "copy":
    case "move": {
      const found = typeof from === "string" ? (valueAt(document, from) as Json) : undefined;
      // Nothing is moved into itself.
      if (found === undefined || (op === "move" && path.startsWith(`${String(from)}/`)))
        return undefined;
      return add(op === "move" ? withoutValue(document, String(from)) : document, path, found);
    }
    default:
      return undefined;
  }
}

/** RFC 6902, 4.1: what is around the place has to be there, and an item is put before another one. */
function add(document: Json, path: string, value: Json): Json | undefined {
  const tokens = parsePlace(path);
  const name = tokens.at(-1);
  if (name === undefined) return value;
  const place = tokens.slice(0, -1).reduce(joinPlace, "");
  const holder = valueAt(document, place) as Json | undefined;
  if (!Array.isArray(holder)) {
    return isJsonObject(holder) ? withValue(document, path, value) : undefined;
  }
  const items = holder as readonly Json[];
  const index = name === "-" ? items.length : /^(0|[1-9]\d*)$/.test(name) ? Number(name) : -1;
  if (index < 0 || index > items.length) return undefined;
  return withValue(document, place, [...items.slice(0, index), value, ...items.slice(index)]);
}

/** RFC 6902, 4.6: the order of members does not count. */
function isEqual(one: Json | undefined, other: Json): boolean {
  if (Array.isArray(one) && Array.isArray(other)) {
    const items = other as readonly Json[];
    return one.length === items.length && one.every((item: Json, at) => isEqual(item, items[at]!));
  }
  if (!isJsonObject(one) || !isJsonObject(other)) return one === other;
  const names = Object.keys(one);
  return (
    names.length === Object.keys(other).length &&
    names.every((name) => Object.hasOwn(other, name) && isEqual(one[name], other[name]!))
  );
}
