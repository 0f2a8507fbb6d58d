import type { JsonObject, JsonValue } from "../ir/types.js";
import { parsePointer } from "../support/json-pointer.js";
import { isAnnotation, listOf, omit, type RepairContext, type SchemaRepair } from "./repair.js";
import { isObject } from "./structure.js";

/**
 * `allOf` with one member and annotations beside it is that member: the usual way of describing a
 * reference in OpenAPI 3.0, where `$ref` allows no siblings (OpenAPI 3.0, 4.7.23). Members that are nothing but
 * annotations count as what stands beside it, as Smithy writes them. Schemas that are nothing but
 * one another stay as they are: of mere references the circle could not be read.
 */
export const repairSingleAllOf: SchemaRepair = (schema, context) => {
  const members = listOf(schema["allOf"]);
  const describing = members.length < 2 ? [] : members.filter(isDescription);
  const [only, ...more] = members.filter((member) => !describing.includes(member));
  if (more.length > 0 || !isObject(only) || inherits(context)) return schema;
  if (context.facts.isCircular(context.pointer)) return schema;
  const all: JsonObject = Object.assign({}, ...describing, omit(schema, "allOf"));
  const beside = omit(all, ...Object.keys(all).filter((it) => isRepeated(it, all, only, context)));
  if (!isHarmless(beside, only)) return schema;
  context.report("normalize/single-all-of", {}, "allOf");
  return { ...only, ...beside };
};

/** Whether a keyword beside a member allows all that the member allows by itself, so that it says nothing. */
function isRepeated(
  keyword: string,
  beside: JsonObject,
  member: JsonObject,
  context: RepairContext,
): boolean {
  const value = beside[keyword];
  if (keyword === "type") {
    // A component that says what it is itself is a type of its own.
    if (value === "object" && isComponent(context)) return false;
    const types = context.composedTypes({ allOf: [member] });
    return types !== undefined && types.size > 0 && [...types].every((type) => type === value);
  }
  const { $ref: reference } = member;
  const target = typeof reference === "string" ? context.targetOf(reference) : member;
  const listed = keyword === "enum" && isObject(target) ? listOf(target["enum"]) : [];
  return listed.length > 0 && listed.every((one) => listOf(value).includes(one));
}

/**
 * A choice of one schema that has no name of its own is that schema (JSON Schema 2020-12 core, 10.2.1): so Rust's schemars
 * writes an enum of one variant. Where references lead to alternatives by their index, it stays.
 */
export const repairSingleChoice: SchemaRepair = (schema, context) => {
  for (const keyword of ["oneOf", "anyOf"] as const) {
    const [only, ...more] = listOf(schema[keyword]);
    if (more.length > 0 || !isObject(only) || "$ref" in only) continue;
    const beside = omit(schema, keyword);
    if (!isHarmless(beside, only) || context.facts.refersToAlternatives()) continue;
    return { ...only, ...beside };
  }
  return schema;
};

/** Whether nothing that stands beside a schema restricts values in a way that the schema does not. */
function isHarmless(beside: JsonObject, schema: JsonObject): boolean {
  return Object.keys(beside).every(
    (keyword) =>
      isAnnotation(keyword) || keyword === "nullable" || beside[keyword] === schema[keyword],
  );
}

function isDescription(schema: JsonValue): boolean {
  const keywords = isObject(schema) ? Object.keys(schema) : [];
  return keywords.length > 0 && keywords.every(isAnnotation);
}

// A component that adds nothing to the one it inherits from is a kind of it, not another name for it.
function inherits(context: RepairContext): boolean {
  const name = parsePointer(context.pointer)[2] ?? "";
  return isComponent(context) && context.facts.families.has(name);
}

function isComponent({ pointer }: RepairContext): boolean {
  const tokens = parsePointer(pointer);
  return tokens.length === 3 && tokens[1] === "schemas";
}
