import type { EnumType, IrType, LiteralType, NumberType } from "../ir/types.js";

/**
 * The type of values that fit all of the given ones, as short as it can be said without looking
 * behind references.
 */
export function intersect(types: readonly IrType[]): IrType {
  const parts: IrType[] = [];
  for (const type of types.flatMap((part) =>
    part.kind === "intersection" ? part.parts : [part],
  )) {
    const last = parts.at(-1);
    const both = last === undefined ? undefined : intersectTwo(last, type);
    if (both === undefined) parts.push(type);
    else parts[parts.length - 1] = both;
  }
  const [only] = parts;
  if (only === undefined) return { kind: "unknown" };
  return parts.length === 1 ? only : { kind: "intersection", parts };
}

/** One type for both where there is one; undefined where only an intersection can say it. */
function intersectTwo(a: IrType, b: IrType): IrType | undefined {
  if (a.kind === "unknown" || JSON.stringify(a) === JSON.stringify(b)) return b;
  if (b.kind === "unknown") return a;
  if (a.kind === "nullable" && b.kind === "nullable") {
    const inner = intersectTwo(a.inner, b.inner);
    return inner === undefined ? undefined : { kind: "nullable", inner };
  }
  if (a.kind === "nullable") return intersectTwo(a.inner, b);
  if (b.kind === "nullable") return intersectTwo(a, b.inner);
  if (isValues(a) && isValues(b)) return commonValues(a, b);
  // The same kind twice, or a scalar and its values: the later, or the narrower, one decides.
  if (isValues(b) && isScalar(a)) return b;
  if (isValues(a) && isScalar(b)) return a;
  if (a.kind === "number" && b.kind === "number") return tighterNumber(a, b);
  if (isScalar(a) && isScalar(b))
    return a.kind === b.kind ? ({ ...a, ...b } as IrType) : { kind: "never" };
  if (a.kind === "array" && b.kind === "array") {
    return { ...a, ...b, items: intersect([a.items, b.items]) };
  }
  return undefined;
}

/** Numbers that fit both: integers if one of them says so, within the narrower limits. */
function tighterNumber(a: NumberType, b: NumberType): NumberType {
  const low = Math.max(a.minimum ?? -Infinity, b.minimum ?? -Infinity);
  const high = Math.min(a.maximum ?? Infinity, b.maximum ?? Infinity);
  return {
    ...a,
    ...b,
    integer: a.integer || b.integer,
    ...(low === -Infinity ? {} : { minimum: low }),
    ...(high === Infinity ? {} : { maximum: high }),
  };
}

type Values = LiteralType | EnumType;

function isValues(type: IrType): type is Values {
  return type.kind === "literal" || type.kind === "enum";
}

function isScalar(type: IrType): boolean {
  return ["string", "number", "boolean"].includes(type.kind);
}

function commonValues(a: Values, b: Values): IrType {
  const listed = (type: Values): readonly (string | number | boolean)[] =>
    type.kind === "literal" ? [type.value] : type.members.map((member) => member.value);
  const common = listed(b).filter((value) => listed(a).includes(value));
  const [first] = common;
  // Contradicting lists leave no value; the later one is what the narrower schema was meant to say.
  if (first === undefined) return b;
  if (common.length === 1) return { kind: "literal", value: first };
  return { kind: "enum", members: common.map((value) => ({ value })) };
}
