import { omit, type SchemaRepair } from "./repair.js";

/**
 * A list of schemas in `items`, the tuple of JSON Schema draft 4 to 2019-09, becomes `prefixItems`,
 * and `additionalItems` what follows them (JSON Schema 2020-12, 10.3.1). Without such a list
 * `additionalItems` has no effect.
 */
export const repairTuple: SchemaRepair = (schema, context) => {
  const { items, additionalItems } = schema;
  if (!Array.isArray(items)) {
    return additionalItems === undefined ? schema : omit(schema, "additionalItems");
  }
  context.report("normalize/older-keyword", { keyword: "items", now: "prefixItems" }, "items");
  const rest = omit(schema, "items", "additionalItems");
  const prefix = items.length === 0 ? {} : { prefixItems: items };
  return {
    ...rest,
    ...prefix,
    ...(additionalItems === undefined ? {} : { items: additionalItems }),
  };
};
