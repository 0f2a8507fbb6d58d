import type { EnumMember, IrType, JsonObject, JsonValue } from "../ir/types.js";
import { listOf } from "../normalize/repair.js";
import { isObject } from "../normalize/structure.js";
import { canonicalJson } from "../support/canonical-json.js";
import { lowerArray } from "./array.js";
import type { AcceptsNull, At, Collection, Limit } from "./collection.js";
import type { Located, LowerContext, Scope } from "./context.js";
import { hasMemberHints, readMemberHints } from "./enum-hints.js";
import { hasFacets, readFacets } from "./keywords.js";
import { lowerObject, requiredNames, withRequired, type ObjectFacets } from "./object.js";
import { literalType, lowerNumber, lowerString } from "./scalar.js";
import { jsonTypeOf } from "./json-types.js";
import { simplifyUnion } from "./simplify.js";

/** How a type of `type` is lowered, with the limits that the schema has for it. */
const lowerings: Readonly<
  Record<string, (schema: Located<JsonObject>, context: LowerContext, scope: Scope) => IrType>
> = {
  string: (schema, context, scope) => lowerString(readFacets("string", schema, context, scope)),
  number: (schema, context, scope) =>
    lowerNumber(readFacets("number", schema, context, scope), false),
  integer: (schema, context, scope) =>
    lowerNumber(readFacets("number", schema, context, scope), true),
  boolean: () => ({ kind: "boolean" }),
  null: () => ({ kind: "null" }),
  array: (schema, context, scope) => lowerArray(readFacets("array", schema, context, scope)),
  object: (schema, context, scope) =>
    withRequired(
      lowerObject(objectFacets(schema, context, scope), schema.origin),
      requiredNames(schema.value),
      schema.origin,
    ),
  // Swagger's word for an uploaded file; seen in 3.x documents too.
  file: () => ({ kind: "binary" }),
};

/** Lowers what a schema says without the help of others, as `collectOwn` has it. */
export function lowerOwn(schema: Located<JsonObject>, context: LowerContext, scope: Scope): IrType {
  const declared = declaredTypes(schema);
  const values = listedValues(schema, declared, context);
  if (values !== undefined) return values;
  const types = declared ?? impliedTypes(schema.value);
  return types.length === 0 ? { kind: "unknown" } : lowerTypes(types, schema, context, scope);
}

function lowerTypes(
  types: readonly string[],
  schema: Located<JsonObject>,
  context: LowerContext,
  scope: Scope,
): IrType {
  const lowerAs = (type: string): IrType =>
    lowerings[type]?.(schema, context, scope) ?? { kind: "unknown" };
  const [only = ""] = types;
  if (types.length === 1) return lowerAs(only);
  const variants = types.map(lowerAs);
  return simplifyUnion({ kind: "union", variants, exclusive: false });
}

/**
 * Adds what a schema says without the help of others: the values that it lists, or else the types
 * that it names, with their limits. Where `type` is absent, keywords of objects and arrays stand
 * for it, and so does `contentSchema` for strings: that is what documents mean by them.
 */
export function collectOwn(
  schema: Located<JsonObject>,
  into: Collection,
  { scope }: At,
): AcceptsNull {
  const { context } = into;
  const declared = declaredTypes(schema);
  const values = listedValues(schema, declared, context);
  if (values !== undefined) {
    into.others.push(values);
    return values.kind === "nullable" || values.kind === "null";
  }
  const types = declared ?? impliedTypes(schema.value);
  if (types.length === 0) collectLimits(schema, into, scope);
  else if (types.every((type) => type === "object" || type === "null")) {
    if (types.includes("object")) collectObject(schema, into, scope);
    else into.others.push({ kind: "null" });
  } else into.others.push(lowerTypes(types, schema, context, scope));
  return declared?.includes("null");
}

function collectObject(schema: Located<JsonObject>, into: Collection, scope: Scope): void {
  // Required names may be declared by another member, so they are applied to the merged object.
  for (const name of requiredNames(schema.value)) into.required.add(name);
  if (!hasFacets("object", schema.value)) {
    into.isObject = true;
    return;
  }
  const { unevaluated, ...facets } = objectFacets(schema, into.context, scope);
  // A part that forbids other names forbids them of the whole.
  if (into.unevaluated === undefined || unevaluated === "none") into.unevaluated = unevaluated;
  into.objects.push(lowerObject(facets, schema.origin));
  collectPropertyLimits(schema, into, scope);
}

/** What a schema says of objects: of names that nothing speaks of, where nothing else could, of all others. */
function objectFacets(
  schema: Located<JsonObject>,
  context: LowerContext,
  scope: Scope,
): ObjectFacets {
  const all = readFacets("object", schema, context, scope);
  if (all.unevaluated === undefined) return all;
  const { unevaluated, ...facets } = all;
  if (facets.additional !== undefined) return facets;
  const isComposed = composing.some((keyword) => keyword in schema.value);
  return isComposed ? { ...facets, unevaluated } : { ...facets, additional: unevaluated };
}

// What may speak of names besides the keywords that do so themselves.
const composing = ["$ref", "allOf", "anyOf", "oneOf", "if", "dependentSchemas"];

function collectLimits(schema: Located<JsonObject>, into: Collection, scope: Scope): void {
  into.limits.push(...limitsOf(schema, into.context, scope));
}

function limitsOf(
  schema: Located<JsonObject>,
  context: LowerContext,
  scope: Scope,
): readonly Limit[] {
  const limits: Limit[] = [];
  if (hasFacets("string", schema.value)) {
    const limit = lowerString(readFacets("string", schema, context, scope));
    if (limit.kind === "string") limits.push(limit);
  }
  if (hasFacets("number", schema.value)) {
    const limit = lowerNumber(readFacets("number", schema, context, scope), false);
    if (limit.kind === "number") limits.push(limit);
  }
  return limits;
}

/** Notes what is said of properties without a type, for another part of the schema may name their type. */
function collectPropertyLimits(schema: Located<JsonObject>, into: Collection, scope: Scope): void {
  for (const [name, { value, ...place }] of into.context.entries(schema, "properties")) {
    if (!isObject(value) || ["type", "enum", "const"].some((keyword) => keyword in value)) continue;
    const limits = limitsOf({ ...place, value }, into.context, scope);
    if (limits.length > 0) into.propertyLimits.push({ name, limits });
  }
}

/** The types that `type` names; undefined where it is absent or names none that exists. */
function declaredTypes({ value }: Located<JsonObject>): readonly string[] | undefined {
  const { type } = value;
  if (type === undefined) return undefined;
  if (typeof type === "string") return Object.hasOwn(lowerings, type) ? [type] : undefined;
  const names = Array.isArray(type) ? (type as readonly JsonValue[]) : [type];
  const known = names.filter(
    (name): name is string => typeof name === "string" && Object.hasOwn(lowerings, name),
  );
  // An integer is a number.
  const distinct = [...new Set(known)].filter(
    (name) => name !== "integer" || !known.includes("number"),
  );
  return distinct.length === 0 ? undefined : distinct;
}

function impliedTypes(schema: JsonObject): readonly string[] {
  if (hasFacets("object", schema) || "required" in schema) return ["object"];
  // Only in strings is anything written that a schema could be about.
  if ("contentSchema" in schema) return ["string"];
  return hasFacets("array", schema) ? ["array"] : [];
}

/** How many values a schema may list. */
const maximumListed = 1_000_000;

/**
 * The values of `const`, or else of `enum` (JSON Schema 2020-12 validation, 6.1). What `type` forbids
 * is dropped; where it forbids all of them, the list is believed.
 */
function listedValues(
  schema: Located<JsonObject>,
  types: readonly string[] | undefined,
  context: LowerContext,
): IrType | undefined {
  const { value } = schema;
  const keyword = value["const"] === undefined ? "enum" : "const";
  const given = value[keyword];
  if (given === undefined || (keyword === "enum" && !Array.isArray(given))) return undefined;
  const place = (): Located => context.child(schema, keyword) ?? schema;
  const all = keyword === "const" ? [given] : listOf(given);
  if (all.length > maximumListed) {
    const params = { what: "values in one enum", limit: maximumListed };
    context.report("document/too-large", params, place());
    return undefined;
  }
  const values = distinctValues(all);
  if (values.length === 0) return undefined;
  const isFitting = (one: JsonValue): boolean => types === undefined || fits(one, types);
  const fitting = values.filter(isFitting);
  if (fitting.length === values.length) return valuesType(values, schema, all);
  for (const one of values) {
    if (isFitting(one)) continue;
    const text = (JSON.stringify(one) ?? "").slice(0, 60);
    const reason = `${text} of '${keyword}' is not of the type ${types?.join(" or ") ?? ""}`;
    context.report("schema/contradiction", { reason }, place());
  }
  return valuesType(fitting.length === 0 ? values : fitting, schema, all);
}

function distinctValues(values: readonly JsonValue[]): readonly JsonValue[] {
  if (values.every((value) => typeof value === "string")) return [...new Set(values)];
  return [...new Map(values.map((value) => [canonicalJson(value), value])).values()];
}

function fits(value: JsonValue, types: readonly string[]): boolean {
  const type = jsonTypeOf(value);
  if (types.includes(type)) return true;
  return type === "number" && types.includes("integer") && Number.isInteger(value);
}

/** Scalars with what extensions of their schema say of each of them. */
function withHints(
  values: readonly EnumMember["value"][],
  schema: JsonObject,
  listed: readonly JsonValue[],
): readonly EnumMember[] {
  if (!hasMemberHints(schema)) return values.map((value) => ({ value }));
  const places = new Map<JsonValue, number>();
  for (const [index, value] of listed.entries()) if (!places.has(value)) places.set(value, index);
  return values.map((value) => ({
    value,
    ...readMemberHints(schema, value, places.get(value) ?? -1),
  }));
}

/** The type of the given values and no others: scalars are one choice, in their order. */
function valuesType(
  values: readonly JsonValue[],
  at: Located<JsonObject>,
  listed: readonly JsonValue[],
): IrType {
  const types = values.map((value) => literalType(value, at));
  const literals = types.filter((type) => type.kind === "literal").map(({ value }) => value);
  const members = withHints(literals, at.value, listed);
  const rest = types.filter((type) => type.kind !== "literal");
  const scalars: readonly IrType[] =
    members.length > 1
      ? [{ kind: "enum", members }]
      : types.filter((type) => type.kind === "literal");
  return simplifyUnion({ kind: "union", variants: [...scalars, ...rest], exclusive: false });
}
