import type { JsonObject, JsonValue } from "../ir/types.js";
import { typeName, type CheckContext } from "./check-context.js";
import { fieldsOf } from "./check-fields.js";
import { isObject, openapiStructure } from "./structure.js";
import type { TreePath } from "./tree-path.js";

/** Keywords that hold a list of schemas (JSON Schema 2020-12, 10.2.1 and 10.3.1.1). */
const listKeywords = ["allOf", "anyOf", "oneOf", "prefixItems"] as const;

interface MadeList {
  readonly items: readonly JsonValue[];
  readonly before: readonly (readonly string[])[];
  readonly read: string;
}

/**
 * A schema with lists where it has something else for one: a single schema is a list of it, and so are a
 * mapping of nothing but schemas, by name or by number, and the bare text of a reference. Anything else
 * stays, which is an error.
 */
export function withLists(schema: JsonValue, at: TreePath, context: CheckContext): JsonValue {
  if (!isObject(schema)) return schema;
  const made: [string, readonly JsonValue[]][] = [];
  for (const keyword of listKeywords) {
    const value = schema[keyword];
    const list = value === undefined || Array.isArray(value) ? undefined : listMeantBy(value);
    if (list === undefined) continue;
    const place = at.below(keyword);
    const params = { field: keyword, expected: "a list", found: typeName(value ?? null) };
    context.report("document/read-as", { ...params, read: list.read }, place, true);
    context.edits.makeList(place.tokens, list.items, list.before);
    made.push([keyword, list.items]);
  }
  return made.length === 0 ? schema : { ...schema, ...Object.fromEntries(made) };
}

function listMeantBy(value: JsonValue | undefined): MadeList | undefined {
  const single = "a list of one schema";
  if (typeof value === "string" && value.startsWith("#/")) {
    return { items: [{ $ref: value }], before: [[]], read: single };
  }
  if (!isObject(value) || Object.keys(value).length === 0) return undefined;
  if (isSchema(value)) return { items: [value], before: [[]], read: single };
  const entries = Object.entries(value);
  if (!entries.every(([, member]) => isObject(member))) return undefined;
  return {
    items: entries.map(([, member]) => member),
    before: entries.map(([name]) => [name]),
    read: "a list of the schemas in it",
  };
}

/** Whether a mapping has a keyword with what that keyword holds, and not a schema of that name. */
function isSchema(value: JsonObject): boolean {
  if (typeof value["$ref"] === "string") return true;
  return Object.entries(value).some(([keyword, held]) => {
    if (openapiStructure.schema?.has(keyword) === true) return true;
    const isKeyword = Object.hasOwn(fieldsOf.schema, keyword) && keyword !== "example";
    return isKeyword && !isObject(held);
  });
}
