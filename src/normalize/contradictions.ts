import type { JsonValue } from "../ir/types.js";
import { formatSyntax } from "../support/format-syntax.js";
import { matchesPattern } from "../support/pattern-match.js";
import { commonTypes, ownTypes } from "./composed-types.js";
import { withNull } from "./nullable.js";
import { isAnnotation, listOf, omit, type SchemaRepair } from "./repair.js";

/**
 * Before OpenAPI 3.1 what stands beside `$ref` is ignored (3.0, 4.7.23.1; JSON Reference draft 3, section 3).
 * What describes the value is honoured all the same, and so is `nullable`, since documents mean it.
 */
export const repairReferenceSiblings: SchemaRepair = (schema, context) => {
  if (typeof schema["$ref"] !== "string" || Number(context.facts.version) >= 3.1) return schema;
  const ignored = Object.keys(schema).filter(
    (keyword) => keyword !== "$ref" && keyword !== "nullable" && !isAnnotation(keyword),
  );
  if (ignored.length === 0) return schema;
  const keywords = ignored.toSorted().map((keyword) => `'${keyword}'`);
  context.reportOnce("normalize/reference-siblings", { keywords: keywords.join(", ") });
  return omit(schema, ...ignored);
};

/**
 * `type` that none of what a schema refers to or is composed of allows, as where `type: object` stands
 * beside an `allOf` with a list of texts: nothing would fit. What is composed says more, and is believed.
 */
export const repairContradictedType: SchemaRepair = (schema, context) => {
  const declared = ownTypes(schema);
  if (declared === undefined || !("type" in schema)) return schema;
  const composed = context.composedTypes(schema);
  if (composed === undefined || composed.size === 0) return schema;
  const types = [...declared].filter((type) => type !== "null");
  const found = [...composed].filter((type) => type !== "null");
  const isPossible = (type: string): boolean => commonTypes(new Set([type]), composed).size > 0;
  if (types.length === 0 || found.length === 0 || types.some(isPossible)) return schema;
  const params = { type: types.join(", "), read: found.join(", ") };
  context.report("normalize/contradicted-type", params, "type");
  const rest = omit(schema, "type");
  return declared.has("null") ? withNull(rest) : rest;
};

type KeepsLimit = (value: JsonValue, limit: number) => boolean;

// Characters are counted, not the parts of pairs of surrogates (JSON Schema 2020-12 validation, 6.3).
const lengthOf = (text: string): number => [...text].length;
const texts =
  (test: (length: number, limit: number) => boolean): KeepsLimit =>
  (value, limit) =>
    typeof value !== "string" || test(lengthOf(value), limit);
const numbers =
  (test: (value: number, limit: number) => boolean): KeepsLimit =>
  (value, limit) =>
    typeof value !== "number" || test(value, limit);

/** Limits of single values (JSON Schema 2020-12 validation, 6.2 and 6.3). */
const keepsLimit: Readonly<Record<string, KeepsLimit>> = {
  minLength: texts((length, limit) => length >= limit),
  maxLength: texts((length, limit) => length <= limit),
  minimum: numbers((value, limit) => value >= limit),
  maximum: numbers((value, limit) => value <= limit),
  exclusiveMinimum: numbers((value, limit) => value > limit),
  exclusiveMaximum: numbers((value, limit) => value < limit),
};

/** Limits of single values, by keyword; undefined where it is not known (JSON Schema 2020-12 validation, 6.2, 6.3 and 7). */
function keeps(keyword: string, limit: JsonValue, value: JsonValue): boolean | undefined {
  const text = typeof value === "string" ? value : undefined;
  if (typeof limit === "number") return keepsLimit[keyword]?.(value, limit);
  if (typeof limit !== "string" || text === undefined) return true;
  return keyword === "pattern" ? matchesPattern(limit, text) : formatSyntax.get(limit)?.(text);
}

/**
 * Limits that none of the values but null keeps that are listed beside them. The values say more, and are
 * believed.
 */
export const repairContradictedLimits: SchemaRepair = (schema, context) => {
  const { const: only } = schema;
  const listed = only === undefined ? listOf(schema["enum"]) : [only];
  const values = listed.filter((value) => value !== null);
  const [example] = values;
  if (example === undefined) return schema;
  const contradicted = [...Object.keys(keepsLimit), "pattern", "format"].filter((keyword) => {
    const limit = schema[keyword];
    return limit !== undefined && values.every((value) => keeps(keyword, limit, value) === false);
  });
  for (const keyword of contradicted)
    context.report(
      "normalize/contradicted-limit",
      { keyword, value: JSON.stringify(example) },
      keyword,
    );
  return contradicted.length === 0 ? schema : omit(schema, ...contradicted);
};
