import type { JsonObject, JsonValue } from "../ir/types.js";
import { addToList } from "../support/add-to-list.js";
import { escapeToken } from "../support/json-pointer.js";
import { repairSingleAllOf } from "./all-of.js";
import { localPointer } from "./references.js";
import { listOf, omit, splitAnnotations, type RepairContext, type SchemaRepair } from "./repair.js";
import { componentSchemas, isObject } from "./structure.js";

const nullSchema: JsonObject = { type: "null" };

/** True for the schema of null alone. */
export function isNullSchema(value: JsonValue): boolean {
  return isObject(value) && value["type"] === "null";
}

/**
 * Finds the component schemas that accept null, by their pointers.
 *
 * A schema that says nothing at all accepts null too, but does not invite it, and is left out.
 * Null spreads backwards along references, so that chains and circles of any length are no matter.
 */
export function findNullableComponents(document: JsonObject): ReadonlySet<string> {
  const found = new Set<string>();
  const referrers = new Map<string, string[]>();
  const pending: string[] = [];
  for (const [pointer, schema] of namedSchemas(document)) {
    if (invitesNull(schema)) pending.push(pointer);
    for (const target of choiceReferences(schema)) addToList(referrers, target, pointer);
  }
  for (let pointer = pending.pop(); pointer !== undefined; pointer = pending.pop()) {
    if (found.has(pointer)) continue;
    found.add(pointer);
    pending.push(...(referrers.get(pointer) ?? []));
  }
  return found;
}

/**
 * Whether a schema says that null is allowed by `nullable`, or else by `x-nullable`, which stood for it
 * before there was a keyword and is still written in newer documents.
 */
export function saysNullable(schema: JsonObject): boolean {
  return (schema["nullable"] ?? schema["x-nullable"]) === true;
}

/** The components, and the schemas that an OpenAPI 3 document has where Swagger 2.0 has them, by pointer. */
function namedSchemas(document: JsonObject): readonly (readonly [string, JsonValue])[] {
  const { definitions } = document;
  const entries = (prefix: string, schemas: JsonObject): (readonly [string, JsonValue])[] =>
    Object.entries(schemas).map(([name, schema]) => [prefix + escapeToken(name), schema]);
  return [
    ...entries("/components/schemas/", componentSchemas(document)),
    ...(isObject(definitions) ? entries("/definitions/", definitions) : []),
  ];
}

/** Whether a schema accepts null by its own keywords, whatever it refers to. */
function invitesNull(schema: JsonValue): boolean {
  if (!isObject(schema)) return false;
  if (saysNullable(schema) || schema["type"] === "null") return true;
  if (listOf(schema["type"]).includes("null")) {
    return schema["enum"] === undefined || listOf(schema["enum"]).includes(null);
  }
  if (schema["type"] === undefined && listOf(schema["enum"]).includes(null)) return true;
  return choices(schema).some(invitesNull);
}

/** The alternatives of a schema, or what it is by an `allOf` of one. */
function choices(schema: JsonObject): readonly JsonValue[] {
  const allOf = listOf(schema["allOf"]);
  return [
    ...listOf(schema["oneOf"]),
    ...listOf(schema["anyOf"]),
    ...(allOf.length === 1 ? allOf : []),
  ];
}

/** The references that a schema is, or is a choice of: where one of them accepts null, so does it. */
function choiceReferences(schema: JsonValue): readonly string[] {
  if (!isObject(schema)) return [];
  const reference = schema["$ref"];
  if (typeof reference === "string") {
    const pointer = localPointer(reference);
    return pointer === undefined ? [] : [pointer];
  }
  return choices(schema).flatMap(choiceReferences);
}

/**
 * `nullable` (OpenAPI 3.0, 4.7.24.1), or `x-nullable`, becomes the type `null`, in any version and
 * beside `$ref`, where the standard would have it ignored: documents that write it mean it.
 */
export const repairNullableKeyword: SchemaRepair = (schema, context) => {
  const keyword = "nullable" in schema ? "nullable" : "x-nullable";
  if (!(keyword in schema)) return schema;
  const rest = omit(schema, "nullable", "x-nullable");
  if (!saysNullable(schema)) return rest;
  context.report("normalize/nullable", { keyword }, keyword);
  return withNull(rest);
};

const compositions = ["$ref", "allOf", "anyOf", "oneOf"];

/**
 * `type: "null"` beside a reference or a composition, which nothing fits as it stands, is what some
 * programs write for `nullable`.
 */
export const repairNullAndMore: SchemaRepair = (schema, context) => {
  if (schema["type"] !== "null" || !compositions.some((keyword) => keyword in schema))
    return schema;
  const members = compositions.flatMap((keyword) => listOf(schema[keyword]));
  // It is no contradiction where null is one of the alternatives.
  if (members.some(acceptsNull)) return schema;
  context.report("normalize/null-and-more", {}, "type");
  return withNull(repairSingleAllOf(omit(schema, "type"), context));
};

/**
 * An object or null of which nothing else is said, as the only thing beside a reference, is null: Microsoft.OpenApi.OData
 * writes `anyOf: [{ $ref }, { type: object, nullable: true }]`, since OpenAPI 3.0 has no type of null and ignores what stands
 * beside `$ref`. Any object at all as an alternative would make the reference say nothing.
 */
export const repairObjectForNull: SchemaRepair = (schema, context) => {
  for (const keyword of ["anyOf", "oneOf"] as const) {
    const [reference, other, ...more] = listOf(schema[keyword]);
    if (!isObject(reference) || !("$ref" in reference) || more.length > 0) continue;
    if (!isObject(other) || !isAnyObjectOrNull(other)) continue;
    context.report("normalize/object-for-null", {}, keyword);
    return { ...schema, [keyword]: [reference, nullSchema] };
  }
  return schema;
};

function isAnyObjectOrNull(schema: JsonObject): boolean {
  const [restricting] = splitAnnotations(schema);
  const types = listOf(restricting["type"]);
  return (
    Object.keys(restricting).length === 1 &&
    types.length === 2 &&
    ["object", "null"].every((type) => types.includes(type))
  );
}

/** Widens a schema by null: its type and its values, or else a choice between it and null. */
export function withNull(schema: JsonObject): JsonObject {
  const type = schema["type"];
  const values = schema["enum"];
  const nullableEnum =
    Array.isArray(values) && !values.includes(null) ? { enum: [...values, null] } : {};
  if (typeof type === "string" && type !== "null") {
    return { ...schema, type: [type, "null"], ...nullableEnum };
  }
  if (Array.isArray(type)) {
    return { ...schema, type: [...new Set([...type, "null"])] as JsonValue, ...nullableEnum };
  }
  if (values !== undefined) return { ...schema, ...nullableEnum };
  const [restricting, describing] = splitAnnotations(schema);
  if (Object.keys(restricting).length === 0) return schema;
  return { anyOf: [restricting, nullSchema], ...describing };
}

/** Narrows a schema to its values other than null; the schema itself where it cannot be null. */
export function withoutNull(schema: JsonObject): JsonObject {
  const values = schema["enum"];
  // What is nothing but null stays so.
  if (Array.isArray(values) && values.length > 0 && values.every((value) => value === null)) {
    return { ...omit(schema, "enum"), type: "null" };
  }
  const nonNullEnum = Array.isArray(values)
    ? { enum: values.filter((value) => value !== null) }
    : {};
  if (Array.isArray(schema["type"])) {
    const types = schema["type"].filter((type) => type !== "null");
    if (types.length === 0) return schema;
    return {
      ...schema,
      type: types.length === 1 ? (types[0] as JsonValue) : types,
      ...nonNullEnum,
    };
  }
  for (const keyword of ["anyOf", "oneOf"] as const) {
    const members = listOf(schema[keyword]);
    const rest = members.filter((member) => !isNullSchema(member));
    // Where there is nothing but null, null it stays.
    if (rest.length === members.length || rest.length === 0) continue;
    const only = rest[0];
    // A choice of one is that one, if nothing beside it would be overwritten.
    if (rest.length === 1 && isObject(only)) {
      const [beside] = splitAnnotations(omit(schema, keyword));
      if (Object.keys(beside).length === 0) return { ...only, ...omit(schema, keyword) };
    }
    return { ...schema, [keyword]: rest };
  }
  return values === undefined ? schema : { ...schema, ...nonNullEnum };
}

/**
 * Moves null from a component to the places that refer to it, so that its name stands for the
 * value itself: `TaskType | null` is said where null can occur.
 */
export const hoistComponentNull: SchemaRepair = (schema, context) => {
  if (isNullableComponent(context)) return withoutNull(schema);
  const reference = schema["$ref"];
  const target = typeof reference === "string" ? localPointer(reference) : undefined;
  if (target === undefined || !context.facts.nullableComponents.has(target)) return schema;
  const [restricting, describing] = splitAnnotations(schema);
  return { anyOf: [restricting, nullSchema], ...describing };
};

function isNullableComponent({ facts, given, pointer }: RepairContext): boolean {
  // To look for every pointer would take longer than anything else does.
  if (!facts.nullableSchemas.has(given) || !facts.nullableComponents.has(pointer)) return false;
  // What is itself or null would be nothing but itself.
  return !facts.isCircular(pointer);
}

/**
 * Keeps null to one member of a choice: `oneOf` with null and a member that accepts null as well
 * would have null fit twice, and so not at all (JSON Schema 2020-12, 10.2.1.3).
 */
export const repairRepeatedNull: SchemaRepair = (schema) => {
  for (const keyword of ["anyOf", "oneOf"] as const) {
    const members = listOf(schema[keyword]);
    if (!members.some(isNullSchema) || members.length < 2) continue;
    const single = members.map((member) =>
      isObject(member) && !isNullSchema(member) && hasNullMember(member)
        ? withoutNull(member)
        : member,
    );
    if (single.some((member, index) => member !== members[index]))
      return { ...schema, [keyword]: single };
  }
  return schema;
};

function hasNullMember(schema: JsonObject): boolean {
  return (
    listOf(schema["type"]).includes("null") ||
    listOf(schema["anyOf"]).some(isNullSchema) ||
    listOf(schema["oneOf"]).some(isNullSchema)
  );
}

/** True where a normalized schema accepts null by its own keywords. */
export function acceptsNull(schema: JsonValue): boolean {
  return isObject(schema) && (isNullSchema(schema) || hasNullMember(schema));
}
