import type { EnumMember, IrType, NumberType, StringType } from "../ir/types.js";
import { compareLimits } from "./limits.js";
import type { Spot } from "./recorder.js";
import type { TypeComparison } from "./type-comparison.js";

type Base = "string" | "number" | "boolean";
type Value = EnumMember["value"];

/** A type of scalars: all of a base, or listed values. */
export interface ScalarSet {
  readonly bases: ReadonlySet<Base>;
  /** Undefined where every value of the base is in it. */
  readonly values?: readonly Value[];
  /** Whether a received value is one of those that are listed, and never another. */
  readonly closed: boolean;
  readonly type: IrType;
}

/** Sees a type as a set of scalars; undefined where it is none. */
export function scalarSet(type: IrType): ScalarSet | undefined {
  switch (type.kind) {
    case "string":
    case "number":
    case "boolean":
      return { bases: new Set([type.kind]), closed: false, type };
    case "literal":
      return { bases: new Set([baseOf(type.value)]), values: [type.value], closed: true, type };
    case "enum": {
      const values = type.members.map(({ value }) => value);
      const bases = new Set(values.map(baseOf));
      const isOpen = type.closed !== true && (bases.has("string") || bases.has("number"));
      return { bases, values, closed: !isOpen, type };
    }
    default:
      return undefined;
  }
}

function baseOf(value: Value): Base {
  return typeof value as Base;
}

/** Compares two sets of scalars. */
export function compareScalars(
  before: ScalarSet,
  after: ScalarSet,
  spot: Spot,
  context: TypeComparison,
): void {
  const { values: old } = before;
  const { values: next } = after;
  if (old !== undefined && next !== undefined) return compareValues(before, after, spot, context);
  const texts = { name: "type", ...context.texts(before.type, after.type, spot) };
  const isWithin = (inner: ScalarSet, outer: ScalarSet): boolean =>
    [...inner.bases].every((base) => outer.bases.has(base));
  if (old !== undefined) {
    const kind = isWithin(before, after) ? "enum/lifted" : "type/changed";
    return context.record(kind, spot, texts);
  }
  if (next !== undefined) {
    const kind = isWithin(after, before) ? "enum/introduced" : "type/changed";
    return context.record(kind, spot, texts);
  }
  if (!isWithin(before, after)) return context.record("type/changed", spot, texts);
  compareBases(before.type, after.type, spot, context);
}

function compareValues(
  before: ScalarSet,
  after: ScalarSet,
  spot: Spot,
  context: TypeComparison,
): void {
  const { values: old = [] } = before;
  const { values: next = [] } = after;
  for (const value of old.filter((one) => !next.includes(one)))
    context.record("enum/value-removed", spot, { name: JSON.stringify(value) });
  const kind = before.closed ? "enum/closed-value-added" : "enum/value-added";
  for (const value of next.filter((one) => !old.includes(one)))
    context.record(kind, spot, { name: JSON.stringify(value) });
}

function compareBases(before: IrType, after: IrType, spot: Spot, context: TypeComparison): void {
  if (before.kind === "number" && after.kind === "number") {
    if (before.integer !== after.integer) {
      const kind = after.integer ? "type/narrowed" : "type/widened";
      context.record(kind, spot, { name: "type", ...context.texts(before, after, spot) });
    }
    // A format of integers says nothing more where it came or went with them.
    if (before.integer === after.integer) compareFormats(before, after, spot, context);
  }
  if (before.kind === "string" && after.kind === "string") {
    compareFormats(before, after, spot, context);
    if (before.content !== undefined && after.content !== undefined)
      context.compare(before.content, after.content, spot);
  }
  compareLimits(before, after, spot, context);
}

/** Formats whose values are all values of another format. */
const within: Readonly<Record<string, string>> = { int32: "int64", float: "double" };

function compareFormats(
  { format: before }: StringType | NumberType,
  { format: after }: StringType | NumberType,
  spot: Spot,
  context: TypeComparison,
): void {
  if (before === after) return;
  const holds = (outer: string | undefined, inner: string | undefined): boolean =>
    outer === undefined || (inner !== undefined && within[inner] === outer);
  const kind = holds(after, before)
    ? "format/widened"
    : holds(before, after)
      ? "format/narrowed"
      : "format/changed";
  context.record(kind, spot, { name: "format", before, after });
}
