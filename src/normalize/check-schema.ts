import type { JsonObject, JsonValue } from "../ir/types.js";
import { closest } from "../support/closest.js";
import { saysNullable } from "./nullable.js";
import { isObject } from "./structure.js";
import { shown, typeName, type CheckContext, type Path } from "./check-context.js";

/** The types of JSON Schema (2020-12 validation, 6.1.1), and Swagger's word for bytes. */
const types: ReadonlySet<string> = new Set([
  "null",
  "boolean",
  "object",
  "array",
  "number",
  "string",
  "integer",
  "file",
]);

interface Meant {
  /** Undefined for anything. */
  readonly type?: string;
  readonly format?: string;
}

const withFormat = (type: string, ...formats: readonly string[]): [string, Meant][] =>
  formats.map((format) => [format, { type, format }]);
const named = (type: string, ...names: readonly string[]): [string, Meant][] =>
  names.map((name) => [name, { type }]);

/** Types of other languages and formats that stand where a type should, in lower case. */
const meantTypes: ReadonlyMap<string, Meant> = new Map<string, Meant>([
  ...[...types].map((type): [string, Meant] => [type, { type }]),
  ...named("integer", "int", "short", "bigint"),
  ...withFormat("integer", "int32", "int64"),
  ["long", { type: "integer", format: "int64" }],
  ...named("number", "num", "decimal", "numeric", "real"),
  ...withFormat("number", "float", "double"),
  ...named("boolean", "bool"),
  ...named("string", "str", "text", "char"),
  ...withFormat("string", "date", "date-time", "time", "duration", "email", "uuid", "uri"),
  ...withFormat("string", "byte", "binary", "password"),
  ["datetime", { type: "string", format: "date-time" }],
  ["url", { type: "string", format: "uri" }],
  ["guid", { type: "string", format: "uuid" }],
  ...named("array", "list", "set"),
  ...named("object", "map", "dict", "dictionary", "hash", "struct", "json"),
  ...named("null", "none", "nil"),
  ["any", {}],
  ["mixed", {}],
]);

/** Looks at the type of a schema, at the values it lists, and at what a list says of its items. */
export function checkSchema(schema: JsonObject, path: Path, context: CheckContext): void {
  const { type } = schema;
  const declared = type === undefined ? [] : checkType(schema, path, context);
  checkRequired(schema, path, context);
  if (Array.isArray(schema["enum"])) checkEnum(schema, declared, path, context);
  // JSON Schema lets a list hold anything where nothing is said; OpenAPI 3.0 and 2.0 do not.
  if (type === "array" && schema["items"] === undefined && context.version < 3.1) {
    context.report("document/missing-detail", { field: "items", of: "an array" }, path);
  }
}

/**
 * Reads `required` as a flag at a property (JSON Schema draft 3, 5.7) as a name that the object around it
 * requires; anywhere else there is nothing that could require the value.
 */
function checkRequired(schema: JsonObject, path: Path, context: CheckContext): void {
  if (typeof schema["required"] === "boolean" && path.at(-2) !== "properties") {
    const params = { field: "required", expected: "a list of texts", found: "true or false" };
    context.report("document/left-out", params, [...path, "required"], true);
    context.edits.remove([...path, "required"]);
  }
  const { properties, required } = schema;
  if (!isObject(properties)) return;
  const flagged = Object.entries(properties).filter(
    ([, property]) => isObject(property) && typeof property["required"] === "boolean",
  );
  for (const [name, property] of flagged) {
    const at = [...path, "properties", name, "required"];
    const isRequired = isObject(property) && property["required"] === true;
    const read = isRequired ? "that the object requires the property" : "that it may be left out";
    const params = { field: "required", expected: "a list of texts", found: "true or false", read };
    context.report("document/read-as", params, at, true);
    context.edits.remove(at);
  }
  const added = flagged.filter(
    ([, property]) => isObject(property) && property["required"] === true,
  );
  if (added.length === 0) return;
  const listed = Array.isArray(required) ? (required as readonly JsonValue[]) : [];
  const all = [...new Set([...listed, ...added.map(([name]) => name)])];
  context.edits.replace([...path, "required"], all);
}

/**
 * Brings `type` into a form that JSON Schema has.
 *
 * @returns the types that it stands for; none where it says nothing
 */
function checkType(schema: JsonObject, path: Path, context: CheckContext): readonly string[] {
  const type = schema["type"] as JsonValue;
  const at = [...path, "type"];
  if (isType(type)) return [type];
  if (Array.isArray(type)) return checkTypeList(type as readonly JsonValue[], at, context);
  if (typeof type !== "string" && type !== null) {
    const params = { field: "type", expected: "a type, or a list", found: typeName(type) };
    context.report("document/left-out", params, at, true);
    context.edits.remove(at);
    return [];
  }
  const meant = meantBy(type, at, context);
  if (meant?.type === undefined) context.edits.remove(at);
  else context.edits.replace(at, meant.type);
  if (meant?.format !== undefined && schema["format"] === undefined) {
    context.edits.replace([...path, "format"], meant.format);
  }
  return meant?.type === undefined ? [] : [meant.type];
}

function isType(value: JsonValue): value is string {
  return typeof value === "string" && types.has(value);
}

function checkTypeList(
  list: readonly JsonValue[],
  at: Path,
  context: CheckContext,
): readonly string[] {
  if (list.length > 0 && list.every(isType)) return list;
  const known = list.flatMap((type, index) => {
    const meant = isType(type) ? { type } : meantBy(type, [...at, index], context);
    return meant?.type === undefined ? [] : [meant.type];
  });
  // One that may be anything makes the whole list say nothing.
  if (known.length === list.length && known.length > 0) {
    context.edits.replace(at, known);
    return known;
  }
  context.edits.remove(at);
  return [];
}

/** Holds the values that a schema lists against its type: nothing fits a schema that has none of both. */
function checkEnum(
  schema: JsonObject,
  declared: readonly string[],
  path: Path,
  context: CheckContext,
): void {
  const values = schema["enum"] as readonly JsonValue[];
  const at = [...path, "enum"];
  if (values.length === 0) {
    const params = { field: "enum", expected: "a list of at least one value", found: "empty" };
    context.report("document/left-out", params, at, true);
    context.edits.remove(at);
    return;
  }
  const allowed = saysNullable(schema) ? [...declared, "null"] : declared;
  const strange = values.filter((value) => !allowed.some((type) => isOfType(value, type)));
  if (declared.length === 0 || strange.length === 0) return;
  const read = values.map((value) =>
    strange.includes(value) && value !== null ? readAs(value, allowed) : value,
  );
  const [first = null] = strange;
  const params = { value: shown(first), type: declared.join(", ") };
  if (!read.every((value) => value !== undefined)) {
    context.report("schema/enum-type", { ...params, read: "the values count, not the type" }, at);
    context.edits.remove([...path, "type"]);
    return;
  }
  const isNull = strange.every((value) => value === null);
  const how = isNull ? "null is allowed" : "the values are read as that type";
  context.report("schema/enum-type", { ...params, read: how }, at);
  if (!isNull) context.edits.replace(at, read);
  if (strange.includes(null)) context.edits.replace([...path, "type"], [...declared, "null"]);
}

function isOfType(value: JsonValue, type: string): boolean {
  if (value === null) return type === "null";
  if (Array.isArray(value)) return type === "array";
  if (typeof value === "object") return type === "object";
  if (type === "integer") return Number.isInteger(value);
  return typeof value === (type === "file" ? "string" : type);
}

/** A value as one of some types; undefined where it is like none of them. */
function readAs(value: JsonValue, allowed: readonly string[]): JsonValue | undefined {
  if (typeof value === "object") return undefined;
  const word = String(value);
  const candidates: readonly JsonValue[] = [
    ...(word === "true" || word === "false" ? [word === "true"] : []),
    ...(/^-?\d+(\.\d+)?$/.test(word) ? [Number(word)] : []),
    word,
  ];
  return candidates.find((candidate) => allowed.some((type) => isOfType(candidate, type)));
}

function meantBy(type: JsonValue, at: Path, context: CheckContext): Meant | undefined {
  if (type === null) {
    // The word without its quotes.
    const params = { field: "type", expected: "a text", found: "empty", read: "'null'" };
    context.report("document/read-as", params, at);
    return { type: "null" };
  }
  const word = typeof type === "string" ? type : typeName(type);
  const meant = typeof type === "string" ? meantTypes.get(type.trim().toLowerCase()) : undefined;
  const suggestion = meant === undefined ? closest(word, types) : undefined;
  context.report(
    "schema/unknown-type",
    { type: word, read: meant && (meant.type ?? "anything"), suggestion },
    at,
  );
  return meant;
}
