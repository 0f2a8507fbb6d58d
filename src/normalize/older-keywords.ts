import type { JsonObject, JsonValue } from "../ir/types.js";
import { listOf, omit, type SchemaRepair } from "./repair.js";
import { isObject } from "./structure.js";

/**
 * `dependencies` (JSON Schema draft 3 to draft 7, 6.5.7) becomes the two keywords that it was split
 * into: names go to `dependentRequired`, schemas to `dependentSchemas`. What those say already counts.
 */
export const repairDependencies: SchemaRepair = (schema, context) => {
  const { dependencies } = schema;
  if (!isObject(dependencies)) return schema;
  const required: Record<string, JsonValue> = {};
  const schemas: Record<string, JsonValue> = {};
  for (const [name, dependency] of Object.entries(dependencies)) {
    // Draft 3 has a single name without a list around it.
    if (typeof dependency === "string") required[name] = [dependency];
    else if (Array.isArray(dependency)) required[name] = dependency;
    else schemas[name] = dependency;
  }
  const now = "dependentRequired' and 'dependentSchemas";
  context.report("normalize/older-keyword", { keyword: "dependencies", now }, "dependencies");
  return {
    ...omit(schema, "dependencies"),
    ...joined(schema, "dependentRequired", required),
    ...joined(schema, "dependentSchemas", schemas),
  };
};

function joined(schema: JsonObject, keyword: string, members: JsonObject): JsonObject {
  if (Object.keys(members).length === 0) return {};
  const given = schema[keyword];
  return { [keyword]: { ...members, ...(isObject(given) ? given : {}) } };
}

/** `extends` (JSON Schema draft 3, 5.26), one schema or a list of them, becomes members of `allOf`. */
export const repairExtends: SchemaRepair = (schema, context) => {
  const given = schema["extends"];
  const bases = (Array.isArray(given) ? listOf(given) : [given]).filter(isObject);
  if (bases.length === 0) return schema;
  context.report("normalize/older-keyword", { keyword: "extends", now: "allOf" }, "extends");
  return { ...omit(schema, "extends"), allOf: [...listOf(schema["allOf"]), ...bases] };
};

/** `divisibleBy` (JSON Schema draft 3, 5.24) is called `multipleOf` since draft 4. */
export const repairDivisibleBy: SchemaRepair = (schema, context) => {
  const { divisibleBy } = schema;
  if (typeof divisibleBy !== "number") return schema;
  context.report(
    "normalize/older-keyword",
    { keyword: "divisibleBy", now: "multipleOf" },
    "divisibleBy",
  );
  return { multipleOf: divisibleBy, ...omit(schema, "divisibleBy") };
};

/** `type: file`, Swagger's word for bytes, is seen in OpenAPI 3 too, where they are a string of a format. */
export const repairFile: SchemaRepair = (schema) =>
  schema["type"] === "file" ? { ...schema, type: "string", format: "binary" } : schema;
