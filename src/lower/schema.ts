import type { IrType, JsonObject } from "../ir/types.js";
import { isAnnotation, omit, splitAnnotations } from "../normalize/repair.js";
import { isObject } from "../normalize/structure.js";
import { Collection, type AcceptsNull, type At } from "./collection.js";
import { combine } from "./combine.js";
import type { LowerContext, Located, Scope } from "./context.js";
import { referTo } from "./declare.js";
import { lowerEveryType } from "./every-type.js";
import { keywordRules } from "./keywords.js";
import { collectOwn } from "./own.js";

/**
 * Lowers one schema of the normalized document to an IR type (JSON Schema 2020-12).
 *
 * All its keywords hold at once: each adds its part, by `keywordRules`, and the parts are combined.
 *
 * @returns `unknown` for a schema that says nothing a type could say
 */
export function lowerSchema(schema: Located, context: LowerContext, scope: Scope): IrType {
  const { value } = schema;
  if (value === false) return { kind: "never" };
  if (!isObject(value)) return { kind: "unknown" };
  const located = { ...schema, value };
  // Before everything, so that a chain of references of any length needs no recursion.
  if (isPlainReference(value)) return referTo(String(value["$ref"]), context);
  const exact = scope.exact === true ? lowerEveryType(located, context, scope) : undefined;
  if (exact !== undefined) return exact;
  const lone = loneMember(located, context);
  if (lone !== undefined) return context.lower(lone, scope);
  const collection = new Collection(context, collect);
  const visited = new Set([schema.pointer]);
  const isExact = scope.exact === true && value["type"] === undefined;
  const at: At = isExact ? { scope, visited, exactParts: true } : { scope, visited };
  const acceptsNull = collection.collect(located, at);
  return combine(collection, located, acceptsNull === true);
}

/** Adds all that a schema says to a collection, and tells whether it says that it accepts null. */
function collect(schema: Located<JsonObject>, into: Collection, at: At): AcceptsNull {
  const verdicts: AcceptsNull[] = [collectOwn(schema, into, at)];
  for (const [keyword, rule] of keywordRules) {
    if (rule.does !== "part" || schema.value[keyword] === undefined) continue;
    verdicts.push(rule.collect(schema, into, at));
  }
  reportIgnored(schema, into.context);
  const told = verdicts.filter((verdict) => verdict !== undefined);
  return told.length === 0 ? undefined : told.every(Boolean);
}

function reportIgnored(schema: Located<JsonObject>, context: LowerContext): void {
  for (const keyword of Object.keys(schema.value)) {
    if (isAnnotation(keyword)) continue;
    const rule = keywordRules.get(keyword);
    const at = context.child(schema, keyword) ?? schema;
    if (rule === undefined) context.reportKeyword(keyword, at);
    else if (rule.does === "ignored") {
      context.report("schema/keyword-ignored", { keyword, reason: rule.reason }, at, true);
    }
  }
}

function isPlainReference(schema: JsonObject): boolean {
  if (typeof schema["$ref"] !== "string") return false;
  const [restricting] = splitAnnotations(schema);
  return Object.keys(restricting).every((keyword) => keyword === "$ref" || hasNoEffect(keyword));
}

function hasNoEffect(keyword: string): boolean {
  return isAnnotation(keyword) || (keywordRules.get(keyword)?.does ?? "none") === "none";
}

/**
 * The one member of `allOf` that says anything, where `type: object` or an empty schema is all that
 * stands beside it: that member keeps its name.
 */
function loneMember(schema: Located<JsonObject>, context: LowerContext): Located | undefined {
  const [beside] = splitAnnotations(omit(schema.value, "allOf"));
  if (!Object.keys(beside).every((keyword) => keyword === "type" && beside[keyword] === "object"))
    return undefined;
  const telling = context.list(schema, "allOf").filter(({ value }) => {
    if (value === false) return true;
    const [restricting] = splitAnnotations(isObject(value) ? value : {});
    const keywords = Object.keys(restricting);
    return keywords.some((keyword) => keyword !== "type" || restricting[keyword] !== "object");
  });
  const [only] = telling;
  return telling.length === 1 && isObject(only?.value) && "$ref" in only.value ? only : undefined;
}
