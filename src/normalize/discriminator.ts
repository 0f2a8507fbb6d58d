import type { JsonObject } from "../ir/types.js";
import { escapeToken } from "../support/json-pointer.js";
import type { SchemaRepair } from "./repair.js";
import { isObject } from "./structure.js";

/**
 * A mapping that names a component becomes one that refers to it: both are allowed (OpenAPI 3.1,
 * 4.8.25.3), and with one form fewer readers need one way less. A value that is both a name and a
 * reference counts as a name.
 */
export const repairMapping: SchemaRepair = (schema, { facts }) => {
  const discriminator = schema["discriminator"];
  const mapping = isObject(discriminator) ? discriminator["mapping"] : undefined;
  if (!isObject(discriminator) || !isObject(mapping)) return schema;
  const isName = (target: unknown): target is string =>
    typeof target === "string" && facts.componentNames.has(target);
  if (!Object.values(mapping).some(isName)) return schema;
  const references: JsonObject = Object.fromEntries(
    Object.entries(mapping).map(([tag, target]) => [
      tag,
      isName(target)
        ? `#/components/schemas/${escapeToken(target).replaceAll("%", "%25")}`
        : target,
    ]),
  );
  return { ...schema, discriminator: { ...discriminator, mapping: references } };
};
