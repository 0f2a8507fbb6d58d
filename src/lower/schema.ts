import type { IrType, JsonObject, JsonValue } from "../ir/types.js";
import { isAnnotation } from "../normalize/repair.js";
import { isObject } from "../normalize/structure.js";
import { Collection, type AcceptsNull, type At } from "./collection.js";
import { combine } from "./combine.js";
import type { LowerContext, Located, Scope } from "./context.js";
import { referTo } from "./declare.js";
import { lowerEveryType } from "./every-type.js";
import { hasParts, keywordRules, partRules } from "./keywords.js";
import { collectOwn, lowerOwn } from "./own.js";

/**
 * Lowers one schema of the normalized document to an IR type (JSON Schema 2020-12).
 *
 * All its keywords hold at once: each adds its part, by `keywordRules`, and the parts are combined.
 *
 * @returns `unknown` for a schema that says nothing a type could say
 */
export function lowerSchema(schema: Located, context: LowerContext, scope: Scope): IrType {
  if (schema.value === false) return { kind: "never" };
  if (!isLocatedObject(schema)) return { kind: "unknown" };
  const { value } = schema;
  // Before everything, so that a chain of references of any length needs no recursion.
  if (isPlainReference(value)) return referTo(String(value["$ref"]), context);
  const exact = scope.exact === true ? lowerEveryType(schema, context, scope) : undefined;
  if (exact !== undefined) return exact;
  if (hasParts(value)) return lowerParts(schema, context, scope);
  // Most schemas are not put together from anything.
  const own = lowerOwn(schema, context, scope);
  reportIgnored(schema, context);
  return own;
}

function isLocatedObject(schema: Located): schema is Located<JsonObject> {
  return isObject(schema.value);
}

/** Lowers a schema that says more than what its own keywords do. */
function lowerParts(schema: Located<JsonObject>, context: LowerContext, scope: Scope): IrType {
  const lone = loneMember(schema, context);
  if (lone !== undefined) return context.lower(lone, scope);
  const collection = new Collection(context, collect);
  const visited = new Set([schema.pointer]);
  const isExact = scope.exact === true && schema.value["type"] === undefined;
  const at: At = isExact ? { scope, visited, exactParts: true } : { scope, visited };
  const acceptsNull = collection.collect(schema, at);
  return combine(collection, schema, acceptsNull === true);
}

/** Adds all that a schema says to a collection, and tells whether it says that it accepts null. */
function collect(schema: Located<JsonObject>, into: Collection, at: At): AcceptsNull {
  let accepts = collectOwn(schema, into, at);
  for (const [keyword, collectPart] of partRules) {
    if (schema.value[keyword] === undefined) continue;
    const verdict = collectPart(schema, into, at);
    if (verdict !== undefined) accepts = verdict && accepts !== false;
  }
  reportIgnored(schema, into.context);
  return accepts;
}

function reportIgnored(schema: Located<JsonObject>, context: LowerContext): void {
  for (const keyword of Object.keys(schema.value)) {
    const rule = keywordRules.get(keyword);
    if (rule === undefined ? isAnnotation(keyword) : rule.does !== "ignored") continue;
    const at = context.child(schema, keyword) ?? schema;
    if (rule?.does !== "ignored") context.reportKeyword(keyword, at);
    else context.report("schema/keyword-ignored", { keyword, reason: rule.reason }, at, true);
  }
}

function isPlainReference(schema: JsonObject): boolean {
  if (typeof schema["$ref"] !== "string") return false;
  return Object.keys(schema).every((keyword) => keyword === "$ref" || hasNoEffect(keyword));
}

function hasNoEffect(keyword: string): boolean {
  return isAnnotation(keyword) || (keywordRules.get(keyword)?.does ?? "none") === "none";
}

/**
 * The one member of `allOf` that says anything, where `type: object` or an empty schema is all that
 * stands beside it: that member keeps its name.
 */
function loneMember(schema: Located<JsonObject>, context: LowerContext): Located | undefined {
  const { value } = schema;
  if (value["allOf"] === undefined) return undefined;
  if (!Object.keys(value).every((keyword) => keyword === "allOf" || tellsNothing(keyword, value)))
    return undefined;
  const telling = context.list(schema, "allOf").filter((member) => tells(member.value));
  const [only] = telling;
  return telling.length === 1 && isObject(only?.value) && "$ref" in only.value ? only : undefined;
}

function tells(schema: JsonValue): boolean {
  if (!isObject(schema)) return schema === false;
  return !Object.keys(schema).every((keyword) => tellsNothing(keyword, schema));
}

/** Whether a keyword says nothing of values, but that they are objects. */
function tellsNothing(keyword: string, schema: JsonObject): boolean {
  return isAnnotation(keyword) || (keyword === "type" && schema[keyword] === "object");
}
