import type { JsonObject, JsonValue } from "../ir/types.js";
import { isNullSchema } from "./nullable.js";
import { isAnnotation, listOf, omit, type SchemaRepair } from "./repair.js";
import { isObject } from "./structure.js";

/** What a choice of listed values may not have beside it, as it would have a say in what fits. */
const others = ["$ref", "allOf", "enum", "const", "discriminator"];

/**
 * A choice of nothing but listed texts, or listed numbers, is one list of them: the same values fit (JSON Schema 2020-12
 * core, 10.2.1, and validation, 6.1). As a list says nothing of its values, such choices are how each gets a title and a
 * description, which go into the extensions that say so of a list. Rust's schemars writes every enum so.
 *
 * Where references lead to alternatives by their index, all of them stay where they are.
 */
export const repairListedAlternatives: SchemaRepair = (schema, context) => {
  const keyword = "oneOf" in schema ? "oneOf" : "anyOf";
  const all = listOf(schema[keyword]);
  const alternatives = all.filter((one) => !isNullSchema(one)).map(listedBy);
  const known = alternatives.filter((one) => one !== undefined);
  if (known.length < 2 || known.length < alternatives.length) return schema;
  const values = [...new Set(known.flatMap((one) => one.values))];
  const [first] = values;
  if (!values.every((value) => typeof value === typeof first)) return schema;
  if (others.some((other) => other in schema) || ("oneOf" in schema && "anyOf" in schema))
    return schema;
  const type = typeOf(known, schema, typeof first);
  if (type === undefined || context.facts.refersToAlternatives()) return schema;
  const isNullable = known.length < all.length;
  return {
    ...said("x-enum-varnames", known, "title"),
    ...said("x-enum-descriptions", known, "description"),
    ...omit(schema, keyword),
    type: isNullable ? [type, "null"] : type,
    enum: isNullable ? [...values, null] : values,
  };
};

interface Listed {
  readonly schema: JsonObject;
  readonly values: readonly JsonValue[];
}

/** The values that an alternative lists, where it says nothing else of what fits. */
function listedBy(schema: JsonValue): Listed | undefined {
  if (!isObject(schema)) return undefined;
  const { const: only } = schema;
  const values = only === undefined ? listOf(schema["enum"]) : [only];
  const isPlain = Object.keys(schema).every(
    (keyword) => isAnnotation(keyword) || ["type", "enum", "const"].includes(keyword),
  );
  const areScalars = values.every((value) => ["string", "number"].includes(typeof value));
  return isPlain && areScalars && values.length > 0 ? { schema, values } : undefined;
}

/** The one type of all values; undefined where what is said of it is not that. */
function typeOf(
  alternatives: readonly Listed[],
  schema: JsonObject,
  kind: string,
): string | undefined {
  const named = [schema, ...alternatives.map((one) => one.schema)].flatMap(
    ({ type }) => type ?? [],
  );
  const types = new Set(named.length === 0 ? [kind] : named);
  const [only] = types;
  const fitting = kind === "string" ? ["string"] : ["number", "integer"];
  return types.size === 1 && fitting.includes(String(only)) ? String(only) : undefined;
}

/** What the alternatives of one value say of it, by value; nothing where none says anything. */
function said(extension: string, alternatives: readonly Listed[], keyword: string): JsonObject {
  const texts = alternatives.flatMap(({ schema, values }): [string, JsonValue][] => {
    const text = schema[keyword];
    return values.length === 1 && text !== undefined ? [[String(values[0]), text]] : [];
  });
  return texts.length === 0 ? {} : { [extension]: Object.fromEntries(texts) };
}
