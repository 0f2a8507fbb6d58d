import type { Contains, IrType, JsonObject, JsonValue } from "../ir/types.js";
import { listOf } from "../normalize/repair.js";
import { isObject } from "../normalize/structure.js";
import { optional, type LowerContext, type Located, type Scope } from "./context.js";
import { lowerInline } from "./declare.js";

/** What a schema says of lists. */
export interface ArrayFacets {
  readonly prefix?: readonly IrType[];
  readonly items?: IrType;
  /** Of the items that nothing else speaks of (JSON Schema 2020-12, 11.2). */
  readonly unevaluated?: IrType;
  /** How many items the composed schemas speak of, whichever of them apply. */
  readonly evaluated?: number;
  readonly contains?: IrType;
  readonly minContains?: number;
  readonly maxContains?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: true;
}

/** The longest list whose upper limit is told item by item. */
const longestOptional = 8;

/** The longest list whose first items have types of their own in TypeScript. */
const longestPrefix = 500;

/** The type of lists within limits; `prefixItems` makes it a tuple (JSON Schema 2020-12, 10.3.1). */
export function lowerArray(facets: ArrayFacets): IrType {
  const { minItems, maxItems, uniqueItems } = facets;
  const items = facets.items ?? unevaluatedItems(facets) ?? { kind: "unknown" };
  const contains = containsOf(facets);
  const unique = optional("uniqueItems", uniqueItems);
  const prefix = spokenOf(facets).slice(0, longestPrefix);
  if (prefix.length === 0) {
    return {
      kind: "array",
      items,
      ...optional("minItems", minItems),
      ...optional("maxItems", maxItems),
      ...unique,
      ...optional("contains", contains),
    };
  }
  const closed = items.kind === "never" || (maxItems !== undefined && maxItems <= prefix.length);
  const least = minItems ?? 0;
  if (closed) {
    const kept = prefix.slice(0, maxItems ?? prefix.length);
    // More items than there can be: no value, which the one type says that has none.
    if (least > kept.length) return { kind: "never" };
    const tuple = { kind: "tuple", prefix: kept, minItems: least } as const;
    return { ...tuple, ...unique, ...optional("contains", contains) };
  }
  // A few more items are told one by one, which is exact.
  const last = Math.min(maxItems ?? least, prefix.length + longestOptional);
  const more = Array.from({ length: Math.max(0, last - prefix.length) }, () => items);
  const whole = [...prefix, ...more];
  const isWhole = maxItems !== undefined && maxItems <= whole.length;
  return {
    kind: "tuple",
    prefix: whole,
    minItems: least,
    ...(isWhole ? {} : { rest: items, ...optional("maxItems", maxItems) }),
    ...unique,
    ...optional("contains", contains),
  };
}

/** The first items, with those that only composed schemas speak of, which `unevaluatedItems` leaves alone. */
function spokenOf({ prefix = [], items, evaluated = 0 }: ArrayFacets): readonly IrType[] {
  const missing = items === undefined ? Math.min(evaluated, longestPrefix) - prefix.length : 0;
  const others = Array.from({ length: Math.max(0, missing) }, (): IrType => ({ kind: "unknown" }));
  return [...prefix, ...others];
}

/**
 * How many of the first items a schema speaks of for sure: those of `prefixItems`, of all of `allOf`, and
 * of each alternative of a choice (JSON Schema 2020-12 core, 11.2).
 */
export function evaluatedItems(schema: JsonValue): number {
  if (!isObject(schema)) return 0;
  const all = listOf(schema["allOf"]).map(evaluatedItems);
  const choices = [listOf(schema["anyOf"]), listOf(schema["oneOf"])]
    .filter((choice) => choice.length > 0)
    .map((choice) => Math.min(...choice.map(evaluatedItems)));
  return Math.max(listOf(schema["prefixItems"]).length, ...all, ...choices);
}

/** What nothing else speaks of: an item that counts for `contains` is spoken of (JSON Schema 2020-12, 11.2). */
function unevaluatedItems({ unevaluated, contains }: ArrayFacets): IrType | undefined {
  return unevaluated?.kind === "never" && contains !== undefined ? contains : unevaluated;
}

function containsOf({ contains, minContains, maxContains }: ArrayFacets): Contains | undefined {
  if (contains === undefined || (minContains === 0 && maxContains === undefined)) return undefined;
  return { type: contains, ...optional("min", minContains), ...optional("max", maxContains) };
}

/** Reads `items`, or a keyword like it: one schema for many items. */
export function lowerItems(
  schema: Located<JsonObject>,
  keyword: string,
  context: LowerContext,
  scope: Scope,
): IrType | undefined {
  const items = context.child(schema, keyword);
  return items && lowerInline(items, context, { ...scope, path: [...scope.path, "item"] });
}

/** Reads `prefixItems`: a schema for each of the first items. */
export function lowerPrefix(
  schema: Located<JsonObject>,
  context: LowerContext,
  scope: Scope,
): readonly IrType[] {
  const inItems: Scope = { ...scope, path: [...scope.path, "item"] };
  return context.list(schema, "prefixItems").map((item) => lowerInline(item, context, inItems));
}
