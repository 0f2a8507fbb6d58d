import { omit, type SchemaRepair } from "./repair.js";

/** Keywords that say what a schema is called, or which rules it follows (JSON Schema 2020-12 core, 8). */
const identityKeywords = [
  "$id",
  "$anchor",
  "$dynamicAnchor",
  "$recursiveAnchor",
  "$schema",
  "$vocabulary",
  "$comment",
] as const;

/**
 * Once every reference is a pointer into the one document, what schemas are called means nothing; an
 * `$id` that stayed would change where the references in its schema lead.
 */
export const repairIdentity: SchemaRepair = (schema) =>
  identityKeywords.some((keyword) => keyword in schema)
    ? omit(schema, ...identityKeywords)
    : schema;
