import { closest } from "../support/closest.js";
import { joinPointer } from "../support/json-pointer.js";

/** What a value must look like; the words are those of `'key' must be <expected>`. */
export type Shape =
  | { readonly kind: "text"; readonly expected: string; readonly pattern: RegExp }
  | { readonly kind: "flag" }
  | { readonly kind: "number" }
  | { readonly kind: "choice"; readonly values: readonly string[] }
  | { readonly kind: "list"; readonly items: Shape }
  | { readonly kind: "json" }
  /** `taken` are keys that somebody else decides. */
  | { readonly kind: "map"; readonly values: Shape; readonly taken?: ReadonlySet<string> }
  | { readonly kind: "record"; readonly members: Readonly<Record<string, MemberShape>> };

/** What a member of a record must look like. */
export interface MemberShape {
  readonly shape: Shape;
  readonly required?: boolean;
}

/** One way in which a value does not have its shape. */
export type ShapeProblem = { readonly pointer: string; readonly key: string } & (
  | { readonly kind: "unknown-key"; readonly suggestion: string | undefined }
  | { readonly kind: "missing-key"; readonly expected: string }
  | { readonly kind: "invalid-value"; readonly expected: string; readonly found: string }
);

/**
 * Lists every way in which a value does not have a shape, in the order of the value.
 *
 * A member that is undefined counts as one that is not there.
 *
 * @param key what to call the value itself
 * @param pointer the value's JSON Pointer (RFC 6901)
 */
export function checkShape(
  value: unknown,
  shape: Shape,
  key: string,
  pointer = "",
): ShapeProblem[] {
  const invalid: ShapeProblem = {
    kind: "invalid-value",
    pointer,
    key,
    expected: expectedOf(shape),
    found: describeValue(value),
  };
  switch (shape.kind) {
    case "text":
      return typeof value === "string" && shape.pattern.test(value) ? [] : [invalid];
    case "flag":
      return typeof value === "boolean" ? [] : [invalid];
    case "number":
      return typeof value === "number" ? [] : [invalid];
    case "json":
      return isJson(value) ? [] : [invalid];
    case "choice":
      return typeof value === "string" && shape.values.includes(value) ? [] : [invalid];
    case "list":
      if (!Array.isArray(value) || value.length === 0) return [invalid];
      return value.flatMap((item: unknown, index) =>
        checkShape(item, shape.items, `${key}[${index}]`, joinPointer(pointer, index)),
      );
    case "map":
      if (!isRecord(value)) return [invalid];
      return Object.entries(value).flatMap(([name, item]): ShapeProblem[] => {
        const at = joinPointer(pointer, name);
        if (shape.taken?.has(name) !== true) return checkShape(item, shape.values, name, at);
        const [expected, found] = ["left to what is generated", describeValue(item)];
        return [{ kind: "invalid-value", pointer: at, key: name, expected, found }];
      });
    case "record":
      return isRecord(value) ? checkMembers(value, shape.members, pointer) : [invalid];
  }
}

function checkMembers(
  value: Readonly<Record<string, unknown>>,
  members: Readonly<Record<string, MemberShape>>,
  pointer: string,
): ShapeProblem[] {
  const present = Object.keys(value).filter((key) => value[key] !== undefined);
  const problems = present.flatMap((key): ShapeProblem[] => {
    const at = joinPointer(pointer, key);
    const member = Object.hasOwn(members, key) ? members[key] : undefined;
    if (member !== undefined) return checkShape(value[key], member.shape, key, at);
    const unused = Object.keys(members).filter((name) => !present.includes(name));
    return [{ kind: "unknown-key", pointer: at, key, suggestion: closest(key, unused) }];
  });
  for (const [key, { shape, required }] of Object.entries(members)) {
    if (required !== true || present.includes(key)) continue;
    problems.push({ kind: "missing-key", pointer, key, expected: expectedOf(shape) });
  }
  return problems;
}

/**
 * Lists where in a shape a key has a meaning, in words that follow "belongs into".
 *
 * @param name what to call the value itself; undefined for the outermost one
 */
export function findKeyPlaces(key: string, shape: Shape, name?: string): readonly string[] {
  switch (shape.kind) {
    case "list":
      return findKeyPlaces(key, shape.items, name === undefined ? name : `an entry of ${name}`);
    case "map":
      return findKeyPlaces(key, shape.values, name === undefined ? name : `an entry of ${name}`);
    case "record": {
      const own = Object.hasOwn(shape.members, key) && name !== undefined ? [name] : [];
      const inner = Object.entries(shape.members).flatMap(([member, { shape: one }]) =>
        findKeyPlaces(key, one, `'${member}'`),
      );
      return [...own, ...inner];
    }
    default:
      return [];
  }
}

function expectedOf(shape: Shape): string {
  switch (shape.kind) {
    case "text":
      return shape.expected;
    case "flag":
      return "true or false";
    case "number":
      return "a number";
    case "json":
      return "what JSON can write";
    case "choice":
      return shape.values.map((value) => `'${value}'`).join(" or ");
    case "list":
      return "a list with at least one entry";
    case "map":
    case "record":
      return "an object";
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Whether JSON can write a value so that it reads back as the same (RFC 8259, section 3). */
function isJson(value: unknown): boolean {
  if (typeof value === "number") return Number.isFinite(value);
  if (Array.isArray(value)) return value.every(isJson);
  if (!isRecord(value))
    return value === null || typeof value === "string" || typeof value === "boolean";
  const prototype: unknown = Object.getPrototypeOf(value);
  const isPlain = prototype === null || Object.getPrototypeOf(prototype) === null;
  return isPlain && Object.values(value).every(isJson);
}

function describeValue(value: unknown): string {
  if (typeof value === "string") return value === "" ? "an empty text" : `'${shorten(value)}'`;
  if (Array.isArray(value)) return value.length === 0 ? "an empty list" : "a list";
  if (typeof value === "object" && value !== null) return "an object";
  return typeof value === "function" ? "a function" : String(value);
}

function shorten(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
