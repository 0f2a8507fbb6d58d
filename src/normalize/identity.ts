import { omit, type SchemaRepair } from "./repair.js";

/** Keywords that say what a schema is called, or which rules it follows (JSON Schema 2020-12 core, 8). */
export const identityKeywords: readonly string[] = [
  "$id",
  "$anchor",
  "$dynamicAnchor",
  "$recursiveAnchor",
  "$schema",
  "$vocabulary",
  "$comment",
];

/**
 * Once every reference is a pointer into the one document, what schemas are called means nothing; an
 * `$id` that stayed would change where the references in its schema lead.
 */
export const repairIdentity: SchemaRepair = (schema) => {
  // What `$id` was called in draft 4; anything but a text is a property in the wrong place.
  const names = typeof schema["id"] === "string" ? [...identityKeywords, "id"] : identityKeywords;
  return names.some((keyword) => keyword in schema) ? omit(schema, ...names) : schema;
};
