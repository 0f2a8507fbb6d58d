import type { IrType, JsonValue } from "../ir/types.js";
import { canonicalJson } from "../support/canonical-json.js";
import type { Spot } from "./recorder.js";
import { shapeOf } from "./shape.js";
import type { TypeComparison } from "./type-comparison.js";

/** How a limit became another one. */
type Way = "tightened" | "loosened" | "changed";

interface LimitRule {
  readonly name: string;
  readonly read: (type: Limited) => JsonValue | undefined;
  /** How both values, if there are two, compare. */
  readonly way: (before: JsonValue, after: JsonValue) => Way;
}

/** Every limit that some type has. */
interface Limited {
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;
  readonly multipleOf?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
  readonly contains?: { readonly type: IrType; readonly min?: number; readonly max?: number };
  readonly minProperties?: number;
  readonly maxProperties?: number;
  readonly names?: IrType;
  readonly except?: readonly IrType[];
  readonly sealed?: boolean;
}

const rising = (before: JsonValue, after: JsonValue): Way =>
  Number(after) > Number(before) ? "tightened" : "loosened";
const falling = (before: JsonValue, after: JsonValue): Way =>
  Number(after) < Number(before) ? "tightened" : "loosened";
const other = (): Way => "changed";

const rules: readonly LimitRule[] = [
  { name: "minLength", read: ({ minLength }) => minLength || undefined, way: rising },
  { name: "maxLength", read: ({ maxLength }) => maxLength, way: falling },
  { name: "pattern", read: ({ pattern }) => pattern, way: other },
  { name: "minimum", read: lowest, way: compareLowest },
  { name: "maximum", read: highest, way: compareHighest },
  { name: "multipleOf", read: ({ multipleOf }) => multipleOf, way: compareSteps },
  { name: "minItems", read: ({ minItems }) => minItems || undefined, way: rising },
  { name: "maxItems", read: ({ maxItems }) => maxItems, way: falling },
  { name: "uniqueItems", read: ({ uniqueItems }) => uniqueItems || undefined, way: other },
  { name: "contains", read: ({ contains }) => contains && shaped(contains), way: compareCounts },
  { name: "minProperties", read: ({ minProperties }) => minProperties || undefined, way: rising },
  { name: "maxProperties", read: ({ maxProperties }) => maxProperties, way: falling },
  { name: "propertyNames", read: ({ names }) => names && shapeOf(names), way: other },
  { name: "not", read: ({ except }) => except?.map(shapeOf), way: other },
  { name: "unevaluatedProperties", read: ({ sealed }) => sealed || undefined, way: other },
];

/**
 * Compares the limits of two types of one kind (JSON Schema 2020-12 validation, 6): one that came or rose
 * tightens, one that went or fell loosens.
 */
export function compareLimits(
  before: IrType,
  after: IrType,
  spot: Spot,
  context: TypeComparison,
): void {
  for (const { name, read, way } of rules) {
    const old = read(before as Limited);
    const next = read(after as Limited);
    if (canonicalJson(old) === canonicalJson(next)) continue;
    const how = old === undefined ? "tightened" : next === undefined ? "loosened" : way(old, next);
    context.record(`limit/${how}`, spot, { name, before: textOf(old), after: textOf(next) });
  }
}

function textOf(value: JsonValue | undefined): string | undefined {
  if (value === undefined || typeof value === "string") return value;
  return Array.isArray(value) ? value.join(" ") : JSON.stringify(value);
}

/** A bound as `> 3` or `>= 3`, whichever is tighter. */
function lowest({ minimum, exclusiveMinimum: above }: Limited): readonly JsonValue[] | undefined {
  if (above !== undefined && (minimum === undefined || above >= minimum)) return [">", above];
  return minimum === undefined ? undefined : [">=", minimum];
}

function highest({ maximum, exclusiveMaximum: under }: Limited): readonly JsonValue[] | undefined {
  if (under !== undefined && (maximum === undefined || under <= maximum)) return ["<", under];
  return maximum === undefined ? undefined : ["<=", maximum];
}

function compareLowest(before: JsonValue, after: JsonValue): Way {
  const [[sign, old], [, next]] = [before as [string, number], after as [string, number]];
  return old === next ? (sign === ">=" ? "tightened" : "loosened") : rising(old, next);
}

function compareHighest(before: JsonValue, after: JsonValue): Way {
  const [[sign, old], [, next]] = [before as [string, number], after as [string, number]];
  return old === next ? (sign === "<=" ? "tightened" : "loosened") : falling(old, next);
}

function compareSteps(before: JsonValue, after: JsonValue): Way {
  const isMultiple = (of: number, step: number): boolean => Number.isInteger(of / step);
  if (isMultiple(Number(after), Number(before))) return "tightened";
  return isMultiple(Number(before), Number(after)) ? "loosened" : "changed";
}

/** How many items have to be of a type: between two numbers. */
function compareCounts(before: JsonValue, after: JsonValue): Way {
  const [[least, most, old], [least2, most2, next]] = [before as Counts, after as Counts];
  if (canonicalJson(old) !== canonicalJson(next)) return "changed";
  const ways = new Set<Way>();
  if (least !== least2) ways.add(rising(least, least2));
  if (most !== most2) ways.add(falling(most ?? Infinity, most2 ?? Infinity));
  const [way = "changed"] = ways;
  return ways.size === 1 ? way : "changed";
}

type Counts = readonly [least: number, most: number | null, shape: JsonValue];

function shaped({ type, min, max }: NonNullable<Limited["contains"]>): JsonValue {
  return [min ?? 1, max ?? null, shapeOf(type)];
}
