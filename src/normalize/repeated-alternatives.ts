import type { JsonValue } from "../ir/types.js";
import { canonicalJson } from "../support/canonical-json.js";
import { listOf, splitAnnotations, type SchemaRepair } from "./repair.js";
import { isObject } from "./structure.js";

/**
 * An alternative of `oneOf` that says of values what an earlier one says is left out: taken at its
 * word, no value of either would fit, as it would fit both (JSON Schema 2020-12, 10.2.1.3). Such
 * alternatives differ in their descriptions only.
 *
 * Where references lead to alternatives by their index, all of them stay where they are.
 */
export const repairRepeatedAlternatives: SchemaRepair = (schema, context) => {
  const alternatives = listOf(schema["oneOf"]);
  // What differs at a glance needs no closer look.
  if (new Set(alternatives.map(sketchOf)).size === alternatives.length) return schema;
  const known = new Set<string>();
  const distinct = alternatives.filter((alternative) => {
    const key = canonicalJson(restrictions(alternative));
    return !known.has(key) && known.add(key);
  });
  if (distinct.length === alternatives.length || context.facts.refersToAlternatives())
    return schema;
  context.report("normalize/repeated-alternative", {}, "oneOf");
  return { ...schema, oneOf: distinct };
};

/** The same text for alternatives that say the same, and mostly another one for others. */
function sketchOf(schema: JsonValue): string {
  if (!isObject(schema)) return "";
  const { $ref: reference, type, required } = schema;
  const told = [reference, type, listOf(required)[0]];
  return told.map((value) => (typeof value === "string" ? value : "")).join(" ");
}

function restrictions(schema: JsonValue): JsonValue {
  return isObject(schema) ? splitAnnotations(schema)[0] : schema;
}

/** Whether a document has references that lead to, or into, an alternative of a `oneOf`. */
export function refersToAlternatives(document: JsonValue): boolean {
  const pending: JsonValue[] = [document];
  for (let value = pending.pop(); value !== undefined; value = pending.pop()) {
    if (typeof value !== "object" || value === null) continue;
    const reference = isObject(value) ? value["$ref"] : undefined;
    if (typeof reference === "string" && reference.includes("/oneOf/")) return true;
    for (const member of Object.values(value)) pending.push(member as JsonValue);
  }
  return false;
}
