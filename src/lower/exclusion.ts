import type { IrType } from "../ir/types.js";
import { jsonTypesOf } from "./json-types.js";
import { plainTypes } from "./plain-types.js";
import { simplifyUnion } from "./simplify.js";

type Value = string | number | boolean;

/** A choice of these values and no others, also where it is received. */
export function literalUnion(values: readonly Value[]): IrType {
  const variants = values.map((value) => ({ kind: "literal", value }) as const);
  return simplifyUnion({ kind: "union", variants, exclusive: false });
}

/** Notes that no value of the given types is one of this type. */
export function withExceptions(type: IrType, except: readonly IrType[]): IrType {
  if (except.length === 0 || type.kind === "never") return type;
  if (type.kind === "object") return { ...type, except: [...(type.except ?? []), ...except] };
  if (type.kind === "union" && (type.except ?? type.discriminator) !== undefined) {
    return { ...type, except: [...(type.except ?? []), ...except] };
  }
  return { kind: "union", variants: [type], exclusive: false, except };
}

/**
 * Takes the values of one type out of another: literals out of a choice of values, whole types out
 * of a choice of types. What a type cannot say is noted as an exception.
 */
export function subtract(type: IrType, excluded: IrType): IrType {
  if (excluded.kind === "never") return type;
  if (excluded.kind === "unknown") return { kind: "never" };
  if (type.kind === "unknown" && excluded.kind === "intersection") {
    return unionOf(excluded.parts.map((part) => subtract(type, part)));
  }
  if (excluded.kind === "nullable") {
    return subtract(subtract(type, excluded.inner), { kind: "null" });
  }
  if (isPlainUnion(excluded)) {
    // What excludes whole types first, so that what is left of others is seen to be that.
    const whole = excluded.variants.filter((one) => wholeTypes(one) !== undefined);
    const parts = excluded.variants.filter((one) => wholeTypes(one) === undefined);
    return [...whole, ...parts].reduce((rest, variant) => subtract(rest, variant), type);
  }
  if (type.kind === "unknown" && wholeTypes(excluded) !== undefined) {
    return subtract({ kind: "nullable", inner: unionOf(plainTypes) }, excluded);
  }
  return subtractOne(type, excluded);
}

function isPlainUnion(type: IrType): type is IrType & { readonly kind: "union" } {
  // Of exactly one of several, what fits two is not excluded.
  return type.kind === "union" && !type.exclusive && type.except === undefined;
}

function subtractOne(type: IrType, excluded: IrType): IrType {
  const [types, gone] = [jsonTypesOf(type), jsonTypesOf(excluded)];
  if (types !== undefined && gone !== undefined && ![...types].some((one) => gone.has(one))) {
    return type;
  }
  if (JSON.stringify(type) === JSON.stringify(excluded)) return { kind: "never" };
  switch (type.kind) {
    case "nullable": {
      const inner = subtractOne(type.inner, excluded);
      const hasNull = excluded.kind !== "null";
      return hasNull ? unionOf([inner, { kind: "null" }]) : inner;
    }
    case "union":
      if (type.discriminator !== undefined || type.except !== undefined || type.exclusive) break;
      return unionOf(type.variants.map((variant) => subtractOne(variant, excluded)));
    case "boolean":
      return subtractOne(literalUnion([true, false]), excluded);
    case "literal":
    case "enum": {
      const values = new Set(valuesOf(excluded));
      const members = type.kind === "literal" ? [{ value: type.value }] : type.members;
      const whole = wholeTypes(excluded);
      const kept = members.filter(
        ({ value }) => !values.has(value) && whole?.has(typeof value) !== true,
      );
      if (values.size === 0 && whole === undefined) break;
      if (kept.length === members.length) return type;
      const [first] = kept;
      if (first === undefined) return { kind: "never" };
      return kept.length === 1
        ? { kind: "literal", value: first.value }
        : { kind: "enum", members: kept };
    }
    default:
      break;
  }
  const whole = wholeTypes(excluded);
  const isGone =
    whole !== undefined && types !== undefined && [...types].every((t) => whole.has(t));
  return isGone ? { kind: "never" } : withExceptions(type, [excluded]);
}

function unionOf(variants: readonly IrType[]): IrType {
  return simplifyUnion({ kind: "union", variants, exclusive: false });
}

function valuesOf(type: IrType): readonly Value[] | undefined {
  if (type.kind === "literal") return [type.value];
  return type.kind === "enum" ? type.members.map(({ value }) => value) : undefined;
}

/** The types all values of which a type has; undefined where it has only some of them. */
function wholeTypes(type: IrType): ReadonlySet<string> | undefined {
  const plain = plainTypes.some((one) => JSON.stringify(one) === JSON.stringify(type));
  return plain || type.kind === "null" ? jsonTypesOf(type) : undefined;
}
