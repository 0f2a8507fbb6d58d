import { commonTypes, ownTypes } from "./composed-types.js";
import { withNull } from "./nullable.js";
import { isAnnotation, omit, type SchemaRepair } from "./repair.js";

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
