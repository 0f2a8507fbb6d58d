import type { JsonValue } from "../ir/types.js";
import { formatSyntax } from "../support/format-syntax.js";
import { matchesPattern } from "../support/pattern-match.js";
import { listOf, omit, type SchemaRepair } from "./repair.js";

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
