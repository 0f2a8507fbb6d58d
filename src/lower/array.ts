import type { Contains, IrType, JsonObject } from "../ir/types.js";
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
  const rest = facets.evaluated === Infinity ? undefined : unevaluatedItems(facets);
  const items = facets.items ?? rest ?? { kind: "unknown" };
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
  const isMissing = items === undefined && evaluated !== Infinity;
  const missing = isMissing ? Math.min(evaluated, longestPrefix) - prefix.length : 0;
  const others = Array.from({ length: Math.max(0, missing) }, (): IrType => ({ kind: "unknown" }));
  return [...prefix, ...others];
}

/**
 * How many of the first items a schema speaks of for sure: those of `prefixItems`, of all of `allOf`, of each
 * alternative of a choice, and of either way of a condition (JSON Schema 2020-12 core, 11.2). That of all items
 * is said by `items`, and by what `unevaluatedItems` of a part says of the rest.
 */
export function evaluatedItems(schema: Located<JsonObject>, context: LowerContext): number {
  return countEvaluated(schema, context, new Set());

  function ofPart(part: Located, path: ReadonlySet<string>): number {
    const { value } = part;
    if (!isObject(value)) return 0;
    const isAll = "items" in value || "unevaluatedItems" in value;
    return isAll ? Infinity : countEvaluated({ ...part, value }, context, path);
  }

  function countEvaluated(
    of: Located<JsonObject>,
    within: LowerContext,
    path: ReadonlySet<string>,
  ): number {
    const { value } = of;
    const target = typeof value["$ref"] === "string" ? within.target(value["$ref"]) : undefined;
    const isNew = target !== undefined && !path.has(target.pointer);
    const parts = within.list(of, "allOf").map((part) => ofPart(part, path));
    const referred = isNew ? [ofPart(target, new Set([...path, target.pointer]))] : [];
    const choices = ["anyOf", "oneOf"]
      .map((keyword) => within.list(of, keyword))
      .filter((choice) => choice.length > 0)
      .map((choice) => Math.min(...choice.map((one) => ofPart(one, path))));
    const [condition, then, otherwise] = ["if", "then", "else"].map((keyword) => {
      const one = within.child(of, keyword);
      return one === undefined ? 0 : ofPart(one, path);
    });
    const either = Math.min(Math.max(condition ?? 0, then ?? 0), otherwise ?? 0);
    const own = listOf(value["prefixItems"]).length;
    return Math.max(own, ...parts, ...referred, ...choices, "if" in value ? either : 0);
  }
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
