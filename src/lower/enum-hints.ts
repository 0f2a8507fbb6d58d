import type { EnumMember, JsonObject, JsonValue } from "../ir/types.js";
import { listOf } from "../normalize/repair.js";
import { isObject } from "../normalize/structure.js";
import { optional, proseOf } from "./context.js";

type Field = "name" | "description";

/** Extensions that say something of each value: a list in the order of `enum`, or a mapping by value. */
const memberKeywords: readonly (readonly [keyword: string, field: Field])[] = [
  ["x-enum-varnames", "name"],
  ["x-enumNames", "name"],
  ["x-enum-names", "name"],
  ["x-speakeasy-enums", "name"],
  ["x-fern-enum", "name"],
  ["x-enum-descriptions", "description"],
  ["x-enumDescriptions", "description"],
  ["x-speakeasy-enum-descriptions", "description"],
  ["x-fern-enum", "description"],
];

/** Whether a schema has an extension that says something of the values it lists. */
export function hasMemberHints(schema: JsonObject): boolean {
  return "x-ms-enum" in schema || memberKeywords.some(([keyword]) => keyword in schema);
}

/**
 * Reads what vendors' extensions say of one of the values that a schema lists.
 *
 * @param index the value's place in `enum`
 * @returns texts as they are written: data for readers, which no type depends on
 */
export function readMemberHints(
  schema: JsonObject,
  value: string | number | boolean,
  index: number,
): Omit<EnumMember, "value"> {
  const find = (field: Field): string | undefined => {
    for (const [keyword, of] of memberKeywords) {
      const text = of === field ? textIn(schema[keyword], value, index, field) : undefined;
      if (text !== undefined) return text;
    }
    return textOf(listedByValue(schema, value)?.[field]);
  };
  const name = find("name");
  return {
    // A name that is the value itself says nothing.
    ...optional("name", name === String(value) ? undefined : name),
    ...optional("description", proseOf(find("description") ?? commentOn(name, schema))),
  };
}

/** What swaggo has of a constant by its name. */
function commentOn(name: string | undefined, schema: JsonObject): string | undefined {
  const comments = schema["x-enum-comments"];
  if (name === undefined || !isObject(comments) || !Object.hasOwn(comments, name)) return undefined;
  return textOf(comments[name]);
}

function textIn(
  hints: JsonValue | undefined,
  value: string | number | boolean,
  index: number,
  field: Field,
): string | undefined {
  if (Array.isArray(hints)) return textOf(listOf(hints)[index]);
  if (!isObject(hints) || !Object.hasOwn(hints, String(value))) return undefined;
  const hint = hints[String(value)];
  return textOf(isObject(hint) ? hint[field] : hint);
}

/** The entry of a value in `x-ms-enum`, which lists them as objects. */
function listedByValue(schema: JsonObject, value: JsonValue): JsonObject | undefined {
  const extension = schema["x-ms-enum"];
  const entries = isObject(extension) ? listOf(extension["values"]) : [];
  return entries.filter(isObject).find((entry) => entry["value"] === value);
}

function textOf(value: JsonValue | undefined): string | undefined {
  return typeof value === "string" && value.trim() !== "" ? value : undefined;
}
