import { omit, type SchemaRepair } from "./repair.js";

const compositions = ["$ref", "allOf", "anyOf", "oneOf", "enum", "const"];

/**
 * Kubernetes' `format: int-or-string`, beside which its documents say `type: string`, and the extension of
 * custom resources for it, mean what they are called: an integer or a string.
 */
export const repairIntOrString: SchemaRepair = (schema, context) => {
  const isFormat = schema["format"] === "int-or-string";
  const keyword = isFormat ? "format" : "x-kubernetes-int-or-string";
  if (!isFormat && schema[keyword] !== true) return schema;
  const rest = isFormat ? omit(schema, "format") : schema;
  const { type } = rest;
  const isPlain = type === undefined || type === "string" || type === "integer";
  if (!isPlain || compositions.some((name) => name in rest)) return rest;
  context.report("normalize/kubernetes", { keyword, read: "an integer or a string" }, keyword);
  return { ...rest, type: ["integer", "string"] };
};

const preserves = "x-kubernetes-preserve-unknown-fields";

/** An object of which Kubernetes keeps the fields that are not declared may have them. */
export const repairPreservedFields: SchemaRepair = (schema, context) => {
  const isObject = schema["type"] === "object" || "properties" in schema;
  if (schema[preserves] !== true || !isObject || "additionalProperties" in schema) return schema;
  context.report(
    "normalize/kubernetes",
    { keyword: preserves, read: "any other property is allowed" },
    preserves,
  );
  return { ...schema, additionalProperties: true };
};
