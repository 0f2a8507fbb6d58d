import type { JsonObject, JsonValue } from "../ir/types.js";
import { closest } from "../support/closest.js";
import { typeName, type CheckContext, type Path } from "./check-context.js";

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

/** Looks at the type of a schema, and at what a list says of its items. */
export function checkSchema(schema: JsonObject, path: Path, context: CheckContext): void {
  const { type } = schema;
  if (type !== undefined) checkType(schema, path, context);
  // JSON Schema lets a list hold anything where nothing is said; OpenAPI 3.0 and 2.0 do not.
  if (type === "array" && schema["items"] === undefined && context.version < 3.1) {
    context.report("document/missing-detail", { field: "items", of: "an array" }, path);
  }
}

/** Brings `type` into a form that JSON Schema has. */
function checkType(schema: JsonObject, path: Path, context: CheckContext): void {
  const type = schema["type"] as JsonValue;
  const at = [...path, "type"];
  if (typeof type === "string" && types.has(type)) return;
  if (Array.isArray(type)) {
    checkTypeList(type as readonly JsonValue[], at, context);
    return;
  }
  if (typeof type !== "string" && type !== null) {
    const params = { field: "type", expected: "a type, or a list", found: typeName(type) };
    context.report("document/left-out", params, at, true);
    context.edits.remove(at);
    return;
  }
  const meant = meantBy(type, at, context);
  if (meant?.type === undefined) context.edits.remove(at);
  else context.edits.replace(at, meant.type);
  if (meant?.format !== undefined && schema["format"] === undefined) {
    context.edits.replace([...path, "format"], meant.format);
  }
}

function checkTypeList(list: readonly JsonValue[], at: Path, context: CheckContext): void {
  if (list.length > 0 && list.every((type) => typeof type === "string" && types.has(type))) return;
  const meant = list.map((type, index) =>
    typeof type === "string" && types.has(type) ? { type } : meantBy(type, [...at, index], context),
  );
  const known = meant.flatMap((each) => (each?.type === undefined ? [] : [each.type]));
  // One that may be anything makes the whole list say nothing.
  if (known.length === meant.length && known.length > 0) context.edits.replace(at, known);
  else context.edits.remove(at);
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
