import type { JsonObject } from "../ir/types.js";
import { omit, type SchemaRepair } from "./repair.js";

const limits = [
  ["exclusiveMinimum", "minimum"],
  ["exclusiveMaximum", "maximum"],
] as const;

/**
 * Boolean `exclusiveMinimum` and `exclusiveMaximum`, which OpenAPI 3.0 has from JSON Schema draft 4,
 * become the numbers of JSON Schema 2020-12 (validation, 6.2.3 and 6.2.5).
 */
export const repairNumericLimits: SchemaRepair = (schema) => {
  let repaired: JsonObject = schema;
  for (const [exclusive, inclusive] of limits) {
    const flag = repaired[exclusive];
    if (typeof flag !== "boolean") continue;
    const limit = repaired[inclusive];
    repaired =
      flag && typeof limit === "number"
        ? { ...omit(repaired, inclusive), [exclusive]: limit }
        : omit(repaired, exclusive);
  }
  return repaired;
};
