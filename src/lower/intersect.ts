import type {
  ArrayType,
  EnumType,
  IrType,
  LiteralType,
  NumberType,
  StringType,
  TupleType,
  UnionType,
} from "../ir/types.js";
import { jsonTypesOf } from "./json-types.js";
import { simplifyUnion } from "./simplify.js";

/** Called with the reason why no value fits all of what is put together. */
export type OnContradiction = (reason: string) => void;

const ignored: OnContradiction = () => undefined;

/**
 * The type of values that fit all of the given ones, as short as it can be said without looking
 * behind references: `never`, with a call, where there can be none.
 */
export function intersect(
  types: readonly IrType[],
  onContradiction: OnContradiction = ignored,
): IrType {
  const [alone] = types;
  if (alone !== undefined && types.length === 1 && alone.kind !== "intersection") return alone;
  const parts: IrType[] = [];
  for (const type of types.flatMap((part) =>
    part.kind === "intersection" ? part.parts : [part],
  )) {
    // Any part may have a type in common with it, not just the last.
    let added = false;
    for (const [index, part] of parts.entries()) {
      const both = intersectTwo(part, type);
      if (both === undefined) continue;
      if (both.kind === "never" && part.kind !== "never" && type.kind !== "never") {
        onContradiction(noneOfBoth(part, type));
      }
      if (isValues(part) && isValues(type) && sharedValues(part, type).length === 0) {
        onContradiction("no value is in both of the lists that it has to be in");
      }
      parts[index] = both;
      added = true;
      break;
    }
    if (!added) parts.push(type);
  }
  const [only] = parts;
  if (only === undefined) return { kind: "unknown" };
  if (parts.some((part) => part.kind === "never")) return { kind: "never" };
  return parts.length === 1 ? only : { kind: "intersection", parts };
}

/** Says that two types have no value in common. */
export function noneOfBoth(a: IrType, b: IrType): string {
  return `no value is both ${textOf(a)} and ${textOf(b)}`;
}

function textOf(type: IrType): string {
  const [first, ...others] = [...(jsonTypesOf(type) ?? [])];
  if (first === undefined) return "this";
  if (others.length > 0) return "one of several types";
  return first === "null" ? first : `${/^[aeiou]/.test(first) ? "an" : "a"} ${first}`;
}

/** One type for both where there is one; undefined where only an intersection can say it. */
function intersectTwo(a: IrType, b: IrType): IrType | undefined {
  if (a.kind === "unknown" || JSON.stringify(a) === JSON.stringify(b)) return b;
  if (b.kind === "unknown") return a;
  if (a.kind === "never" || b.kind === "never") return { kind: "never" };
  if (a.kind === "nullable" || b.kind === "nullable") return intersectNullable(a, b);
  if (a.kind === "union" || b.kind === "union") return intersectUnion(a, b);
  if (!haveCommonType(a, b)) return { kind: "never" };
  if (isValues(a) && isValues(b)) return commonValues(a, b);
  if (isValues(b)) return valuesOfType(b, a);
  if (isValues(a)) return valuesOfType(a, b);
  // Bytes are strings to a schema.
  if (a.kind === "binary" && b.kind === "string") return a;
  if (b.kind === "binary" && a.kind === "string") return b;
  if (a.kind === "number" && b.kind === "number") return tighterNumber(a, b);
  if (a.kind === "string" && b.kind === "string") return tighterString(a, b);
  if (a.kind === "array" && b.kind === "array") return tighterArray(a, b);
  if (a.kind === "tuple" && b.kind === "array") return tighterTuple(a, b);
  if (b.kind === "tuple" && a.kind === "array") return tighterTuple(b, a);
  return undefined;
}

function haveCommonType(a: IrType, b: IrType): boolean {
  const [inA, inB] = [jsonTypesOf(a), jsonTypesOf(b)];
  return inA === undefined || inB === undefined || [...inA].some((type) => inB.has(type));
}

function intersectNullable(a: IrType, b: IrType): IrType | undefined {
  if (a.kind === "null" || b.kind === "null") return { kind: "null" };
  if (a.kind === "nullable" && b.kind === "nullable") {
    const inner = intersectTwo(a.inner, b.inner);
    if (inner === undefined) return { kind: "nullable", inner: intersect([a.inner, b.inner]) };
    return inner.kind === "never" ? { kind: "null" } : { kind: "nullable", inner };
  }
  // What cannot be null may still be unknown to be so.
  if (a.kind === "nullable" && mayBeNull(b)) return undefined;
  if (b.kind === "nullable" && mayBeNull(a)) return undefined;
  const inner = a.kind === "nullable" ? a.inner : a;
  const other = b.kind === "nullable" ? b.inner : b;
  return intersectTwo(inner, other) ?? intersect([inner, other]);
}

function mayBeNull(type: IrType): boolean {
  return type.kind === "intersection" && type.parts.every(mayBeNull);
}

/** A choice narrowed to a type: only where every variant can be told, and none has a tag. */
function intersectUnion(a: IrType, b: IrType): IrType | undefined {
  const union = a.kind === "union" ? a : (b as UnionType);
  const other = a.kind === "union" ? b : a;
  if (union.discriminator !== undefined || other.kind === "union") return undefined;
  const variants: IrType[] = [];
  for (const variant of union.variants) {
    const both = intersectTwo(variant, other);
    if (both === undefined) return undefined;
    if (both.kind !== "never") variants.push(both);
  }
  return simplifyUnion({ ...union, variants });
}

/** The tighter of two limits; undefined where there is neither. */
function tighter(
  a: number | undefined,
  b: number | undefined,
  choose: (a: number, b: number) => number,
): number | undefined {
  return a === undefined || b === undefined ? (a ?? b) : choose(a, b);
}

function limits<Name extends string>(
  names: readonly Name[],
  a: { readonly [N in Name]?: number },
  b: { readonly [N in Name]?: number },
): { readonly [N in Name]?: number } {
  const entries = names.flatMap((name): [string, number][] => {
    const isUpper = /^max|Maximum$/.test(name);
    const limit = tighter(a[name], b[name], isUpper ? Math.min : Math.max);
    return limit === undefined ? [] : [[name, limit]];
  });
  return Object.fromEntries(entries) as { readonly [N in Name]?: number };
}

/** Numbers that fit both: integers if one of them says so, within the narrower limits. */
function tighterNumber(a: NumberType, b: NumberType): NumberType | undefined {
  const multiples = [a.multipleOf, b.multipleOf].filter((value) => value !== undefined);
  if (multiples.length > 1 && multiples[0] !== multiples[1]) return undefined;
  return {
    ...a,
    ...b,
    integer: a.integer || b.integer,
    ...limits(["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"], a, b),
  };
}

/** Strings that fit both; two formats or two patterns are more than one type can say. */
function tighterString(a: StringType, b: StringType): StringType | undefined {
  const differ = (name: "format" | "pattern"): boolean =>
    a[name] !== undefined && b[name] !== undefined && a[name] !== b[name];
  if (differ("format") || differ("pattern")) return undefined;
  return { ...a, ...b, ...limits(["minLength", "maxLength"], a, b) };
}

function tighterArray(a: ArrayType, b: ArrayType): ArrayType | undefined {
  if (a.contains !== undefined && b.contains !== undefined) return undefined;
  return {
    ...a,
    ...b,
    items: intersect([a.items, b.items]),
    ...limits(["minItems", "maxItems"], a, b),
  };
}

function tighterTuple(tuple: TupleType, array: ArrayType): TupleType | undefined {
  const { maxItems = Infinity, minItems = 0 } = array;
  if (maxItems < tuple.prefix.length || array.contains !== undefined) return undefined;
  const { rest } = tuple;
  if (rest === undefined && minItems > tuple.prefix.length) return undefined;
  return {
    ...tuple,
    prefix: tuple.prefix.map((item) => intersect([item, array.items])),
    minItems: Math.max(tuple.minItems, minItems),
    ...(rest === undefined
      ? {}
      : { rest: intersect([rest, array.items]), ...limits(["maxItems"], tuple, array) }),
    ...(array.uniqueItems === true ? { uniqueItems: true } : {}),
  };
}

type Values = LiteralType | EnumType;
type Value = string | number | boolean;

function isValues(type: IrType): type is Values {
  return type.kind === "literal" || type.kind === "enum";
}

function listed(type: Values): readonly Value[] {
  return type.kind === "literal" ? [type.value] : type.members.map((member) => member.value);
}

function valuesType(values: readonly Value[]): IrType {
  const [first] = values;
  if (first === undefined) return { kind: "never" };
  if (values.length === 1) return { kind: "literal", value: first };
  return { kind: "enum", members: values.map((value) => ({ value })) };
}

function sharedValues(a: Values, b: Values): readonly Value[] {
  const values = new Set(listed(a));
  return listed(b).filter((value) => values.has(value));
}

function commonValues(a: Values, b: Values): IrType {
  const common = sharedValues(a, b);
  // Contradicting lists leave no value; the later one is what the narrower schema was meant to say.
  return common.length === 0 ? b : valuesType(common);
}

/** The values that are of a type, whose other limits are not looked at. */
function valuesOfType(values: Values, type: IrType): IrType | undefined {
  const types = jsonTypesOf(type);
  if (types === undefined || type.kind === "intersection") return undefined;
  const kept = listed(values).filter(
    (value) =>
      types.has(typeof value) &&
      !(type.kind === "number" && type.integer && !Number.isInteger(value)),
  );
  return kept.length === listed(values).length ? values : valuesType(kept);
}
