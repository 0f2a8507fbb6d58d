import type { JsonObject, JsonValue } from "../ir/types.js";
import { closest } from "../support/closest.js";
import { saysNullable } from "./nullable.js";
import { shown, typeName, type CheckContext } from "./check-context.js";
import { readFlag } from "./check-shapes.js";
import { isObject } from "./structure.js";
import type { TreePath } from "./tree-path.js";
import { isType, readTypeWords, types, type Meant } from "./type-words.js";

/** Looks at the type of a schema, at the values it lists, and at what a list says of its items. */
export function checkSchema(schema: JsonObject, at: TreePath, context: CheckContext): void {
  const { type } = schema;
  const declared = type === undefined ? [] : checkType(schema, at, context);
  checkRequired(schema, at, context);
  if (Array.isArray(schema["enum"])) checkEnum(schema, declared, at, context);
  // JSON Schema lets a list hold anything where nothing is said; OpenAPI 3.0 and 2.0 do not.
  if (type === "array" && schema["items"] === undefined && context.version < 3.1) {
    context.report("document/missing-detail", { field: "items", of: "an array" }, at);
  }
}

/**
 * Reads `required` as a flag at a property (JSON Schema draft 3, 5.7) as a name that the object around it
 * requires; anywhere else there is nothing that could require the value.
 */
function checkRequired(schema: JsonObject, at: TreePath, context: CheckContext): void {
  const { properties, required } = schema;
  const isProperty = at.parent?.token === "properties";
  if (required !== undefined && !isProperty && readFlag(required) !== undefined) {
    const place = at.below("required");
    const params = { field: "required", expected: "a list of texts", found: "true or false" };
    context.report("document/left-out", params, place, true);
    context.edits.remove(place.tokens);
  }
  if (!isObject(properties)) return;
  const flagged = Object.keys(properties).filter((name) => hasFlag(properties[name] as JsonValue));
  for (const name of flagged) {
    const flag = at.below("properties").below(name).below("required");
    const isRequired = isRequiredByFlag(properties[name] as JsonValue);
    const read = isRequired ? "that the object requires the property" : "that it may be left out";
    const params = { field: "required", expected: "a list of texts", found: "true or false", read };
    context.report("document/read-as", params, flag, true);
    context.edits.remove(flag.tokens);
  }
  const added = flagged.filter((name) => isRequiredByFlag(properties[name] as JsonValue));
  if (added.length === 0) return;
  const listed = Array.isArray(required) ? (required as readonly JsonValue[]) : [];
  context.edits.replace(at.below("required").tokens, [...new Set([...listed, ...added])]);
}

function hasFlag(property: JsonValue): boolean {
  return isObject(property) && readFlag(property["required"]) !== undefined;
}

function isRequiredByFlag(property: JsonValue): boolean {
  return isObject(property) && readFlag(property["required"]) === true;
}

/**
 * Brings `type` into a form that JSON Schema has.
 *
 * @returns the types that it stands for; none where it says nothing
 */
function checkType(schema: JsonObject, at: TreePath, context: CheckContext): readonly string[] {
  const type = schema["type"] as JsonValue;
  if (isType(type)) return [type];
  const place = at.below("type");
  if (Array.isArray(type)) return checkTypeList(type as readonly JsonValue[], place, context);
  if (typeof type !== "string" && type !== null) {
    const params = { field: "type", expected: "a type, or a list", found: typeName(type) };
    context.report("document/left-out", params, place, true);
    context.edits.remove(place.tokens);
    return [];
  }
  const { types: read = [], beside = {} } = meantBy(type, place, context) ?? {};
  const [only] = read;
  if (only === undefined) context.edits.remove(place.tokens);
  else context.edits.replace(place.tokens, read.length === 1 ? only : read);
  for (const [keyword, value] of Object.entries(beside)) {
    if (schema[keyword] === undefined) context.edits.replace(at.below(keyword).tokens, value);
  }
  return read;
}

function checkTypeList(
  list: readonly JsonValue[],
  at: TreePath,
  context: CheckContext,
): readonly string[] {
  if (list.length > 0 && list.every(isType)) return list;
  const meant = list.map((type, index) =>
    isType(type) ? [type] : meantBy(type, at.below(index), context)?.types,
  );
  // One that may be anything makes the whole list say nothing.
  const known = meant.every((one) => one !== undefined) ? [...new Set(meant.flat())] : [];
  if (known.length > 0) {
    context.edits.replace(at.tokens, known);
    return known;
  }
  context.edits.remove(at.tokens);
  return [];
}

/** Holds the values that a schema lists against its type: nothing fits a schema that has none of both. */
function checkEnum(
  schema: JsonObject,
  declared: readonly string[],
  at: TreePath,
  context: CheckContext,
): void {
  const values = schema["enum"] as readonly JsonValue[];
  const place = at.below("enum");
  if (values.length === 0) {
    const params = { field: "enum", expected: "a list of at least one value", found: "empty" };
    context.report("document/left-out", params, place, true);
    context.edits.remove(place.tokens);
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
    const how = readStrangeValues(schema, declared, at, context);
    context.report("schema/enum-type", { ...params, read: how }, place);
    return;
  }
  const isNull = strange.every((value) => value === null);
  const how = isNull ? "null is allowed" : "the values are read as that type";
  context.report("schema/enum-type", { ...params, read: how }, place);
  if (!isNull) context.edits.replace(place.tokens, read);
  if (strange.includes(null)) context.edits.replace(at.below("type").tokens, [...declared, "null"]);
}

/**
 * Reads listed scalars of which none is of the type. Of a list they are what its items can be, where that is
 * possible; where a structure is described, that is believed; else the values are.
 */
function readStrangeValues(
  schema: JsonObject,
  declared: readonly string[],
  at: TreePath,
  context: CheckContext,
): string {
  const values = (schema["enum"] as readonly JsonValue[]).filter((value) => value !== null);
  const { items, properties } = schema;
  const isList = declared.includes("array") && isObject(items);
  const isStructure = isList || (declared.includes("object") && isObject(properties));
  if (!isStructure || values.some((value) => typeof value === "object")) {
    context.edits.remove(at.below("type").tokens);
    return "the values count, not the type";
  }
  context.edits.remove(at.below("enum").tokens);
  const ofItems = isList ? readOfItems(values, items) : undefined;
  if (ofItems === undefined) return "the type counts, not the values";
  context.edits.replace(at.below("items").below("enum").tokens, ofItems);
  return "the values are those of its items";
}

/** Values as those of a list's items; undefined where they cannot be, or are listed there. */
function readOfItems(
  values: readonly JsonValue[],
  items: JsonObject,
): readonly JsonValue[] | undefined {
  const isElsewhere = ["$ref", "allOf", "anyOf", "oneOf", "enum", "const"].some(
    (keyword) => keyword in items,
  );
  if (isElsewhere) return undefined;
  const { type } = items;
  if (type === undefined) return values;
  const allowed = [type].flat().filter((one) => typeof one === "string");
  const read = values.map((value) => readAs(value, allowed));
  return read.every((value) => value !== undefined) ? read : undefined;
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

function meantBy(type: JsonValue, at: TreePath, context: CheckContext): Meant | undefined {
  if (type === null) {
    // The word without its quotes.
    const params = { field: "type", expected: "a text", found: "empty", read: "'null'" };
    context.report("document/read-as", params, at);
    return { types: ["null"] };
  }
  const word = typeof type === "string" ? type : typeName(type);
  const meant = typeof type === "string" ? readTypeWords(type) : undefined;
  const suggestion = meant === undefined ? closest(word, types) : undefined;
  const read = meant && (meant.types?.join(" or ") ?? "anything");
  context.report("schema/unknown-type", { type: word, read, suggestion }, at);
  return meant;
}
