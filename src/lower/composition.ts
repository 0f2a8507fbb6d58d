import type { JsonObject } from "../ir/types.js";
import { localPointer } from "../normalize/references.js";
import { acceptsNull, withoutNull } from "../normalize/nullable.js";
import { listOf, omit, splitAnnotations } from "../normalize/repair.js";
import { isObject } from "../normalize/structure.js";
import type { AcceptsNull, At, Collection } from "./collection.js";
import type { Located, Scope } from "./context.js";
import { referTo } from "./declare.js";
import { objectOf } from "./combine.js";
import { lowerExactly } from "./exact.js";
import { lowerGroup } from "./object.js";
import { lowerChoice } from "./union.js";

const choiceKeywords = ["oneOf", "anyOf"] as const;
// What a schema may say and still be merged with others property by property.
const unmergeable = [...choiceKeywords, "enum", "const", "not", "if", "dependentSchemas"];

/** Adds the members of `allOf` (JSON Schema 2020-12, 10.2.1.1): null fits if it fits all of them. */
export function collectAllOf(schema: Located<JsonObject>, into: Collection, at: At): AcceptsNull {
  const verdicts = into.context
    .list(schema, "allOf")
    .map((member) => collectMember(member, into, at))
    .filter((verdict) => verdict !== undefined);
  return verdicts.length === 0 ? undefined : verdicts.every(Boolean);
}

function collectMember(member: Located, into: Collection, at: At): AcceptsNull {
  if (member.value === false) into.others.push({ kind: "never" });
  if (!isObject(member.value)) return undefined;
  if (at.exactParts === true) {
    into.others.push(lowerExactly(member, into.context, at.scope));
    return undefined;
  }
  const nullable = acceptsNull(member.value) && member.value["type"] !== "null";
  const value = nullable ? withoutNull(member.value) : member.value;
  // The pointer of a rewritten member still names it, for inline declarations below it.
  const part = { ...member, value };
  const closed = collectClosed(part, into, at);
  const verdict = closed === undefined ? into.collect(part, at) : closed.verdict;
  return nullable || verdict;
}

/**
 * Adds a part that is composed itself, and forbids what none of its own parts declares: one object that is closed,
 * since what stands beside it is no part of it (JSON Schema 2020-12 core, 11.3).
 *
 * @returns undefined where it is no such part, or not of objects alone
 */
function collectClosed(
  schema: Located<JsonObject>,
  into: Collection,
  at: At,
): { readonly verdict: AcceptsNull } | undefined {
  const { value, origin, pointer } = schema;
  if (value["unevaluatedProperties"] !== false || !("allOf" in value || "$ref" in value))
    return undefined;
  const own = into.fresh();
  at.visited.add(pointer);
  const verdict = own.collect(schema, at);
  at.visited.delete(pointer);
  const object = own.isOfObjects ? objectOf(own, origin) : undefined;
  if (object === undefined) return undefined;
  into.objects.push(object);
  for (const name of own.required) into.required.add(name);
  into.propertyLimits.push(...own.propertyLimits);
  return { verdict };
}

/**
 * Adds what `$ref` leads to: objects are merged, scalars are taken in place, so that what stands
 * beside the reference can narrow them; anything else stays a reference.
 */
export function collectReference(
  schema: Located<JsonObject>,
  into: Collection,
  at: At,
): AcceptsNull {
  const reference = schema.value["$ref"];
  if (typeof reference !== "string") return undefined;
  const { context } = into;
  const target = context.target(reference);
  if (target === undefined || at.visited.has(target.pointer)) return undefined;
  if (at.exactParts === true) {
    into.others.push(lowerExactly(target, context, at.scope));
    return undefined;
  }
  const { value } = target;
  const base = isObject(value) ? baseOf(value, at.visited) : undefined;
  if (base !== undefined) {
    // Below the reference names are the target's own, so its inline schemas are shared with it.
    const scope = { parent: target.pointer, path: [], ...nameless(at) };
    if (at.scope.nameless !== true) referTo(reference, context);
    const part = { ...target, value: base };
    const place = { ...at, scope };
    const closed = collectClosed(part, into, place);
    return closed === undefined ? into.collectShared(part, place) : closed.verdict;
  }
  const isScalar = isObject(value) && !("$ref" in value) && isPlainScalar(value);
  const type = referTo(reference, context);
  into.others.push(
    isScalar && type.kind === "reference"
      ? context.lower(target, { parent: target.pointer, path: [] })
      : type,
  );
  return type.kind === "nullable";
}

function nameless({ scope }: At): Pick<Scope, "nameless" | "exact"> {
  if (scope.nameless !== true) return {};
  return scope.exact === true ? { nameless: true, exact: true } : { nameless: true };
}

function isPlainScalar(schema: JsonObject): boolean {
  const composed = ["allOf", "oneOf", "anyOf", "not", "if"].some((keyword) => keyword in schema);
  if (composed) return false;
  if (Array.isArray(schema["enum"])) return !schema["enum"].some(isComposite);
  if ("const" in schema) return !isComposite(schema["const"]);
  return ["string", "number", "integer", "boolean"].includes(String(schema["type"]));
}

function isComposite(value: unknown): boolean {
  return typeof value === "object" && value !== null;
}

/**
 * What a schema that refers to another takes from it: all of it where it can be merged, and where it
 * is a choice that includes the one who refers (a base that lists its own children), what stands
 * beside the choice.
 */
function baseOf(target: JsonObject, visited: ReadonlySet<string>): JsonObject | undefined {
  if (isMergeable(target)) return target;
  const variants = choiceKeywords.flatMap((keyword) => listOf(target[keyword]));
  const includesReferrer = variants.some(
    (variant) =>
      isObject(variant) &&
      typeof variant["$ref"] === "string" &&
      visited.has(localPointer(variant["$ref"]) ?? ""),
  );
  return includesReferrer ? omit(target, ...choiceKeywords, "discriminator") : undefined;
}

function isMergeable(schema: JsonObject): boolean {
  const scalar = schema["type"] !== undefined && schema["type"] !== "object";
  return !scalar && !unmergeable.some((keyword) => isUsed(schema[keyword]));
}

function isUsed(value: unknown): boolean {
  return value !== undefined && !(Array.isArray(value) && value.length === 0);
}

/** Adds `oneOf` or `anyOf`: a oneof group where it has the shape of one, or else a choice. */
export function collectChoice(
  keyword: "oneOf" | "anyOf",
): (schema: Located<JsonObject>, into: Collection, at: At) => AcceptsNull {
  return (schema, into, { scope }) => {
    if (listOf(schema.value[keyword]).length === 0) return undefined;
    const { context } = into;
    const group = keyword === "oneOf" ? lowerGroup(schema, context, scope) : undefined;
    if (group !== undefined) {
      into.groups.push(group);
      return undefined;
    }
    const type = lowerChoice(schema, keyword, context, scope);
    into.others.push(type);
    return type.kind === "unknown" ? undefined : type.kind === "nullable" || type.kind === "null";
  };
}

/** Adds what `not` excludes (JSON Schema 2020-12, 10.2.1.4); what is not not a schema is one. */
export function collectNot(schema: Located<JsonObject>, into: Collection, at: At): AcceptsNull {
  const excluded = into.context.child(schema, "not");
  if (excluded === undefined) return undefined;
  const [restricting] = splitAnnotations(isObject(excluded.value) ? excluded.value : {});
  const inner = into.context.child(excluded, "not");
  if (inner !== undefined && isObject(inner.value) && Object.keys(restricting).length === 1) {
    return into.collect({ ...inner, value: inner.value }, at);
  }
  into.excluded.push({ schema: excluded, scope: at.scope });
  return undefined;
}
