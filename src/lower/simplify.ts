import type { IrType, UnionType } from "../ir/types.js";
import { jsonTypesOf } from "./json-types.js";

/**
 * Brings a union into its shortest form: null moves out, unions without a discriminator of their
 * own are taken apart, repeated variants and single ones vanish.
 */
export function simplifyUnion(union: UnionType): IrType {
  if (union.discriminator !== undefined || union.except !== undefined) return union;
  let nullable = false;
  const all: IrType[] = [];
  const add = (variant: IrType): void => {
    if (variant.kind === "null") nullable = true;
    else if (variant.kind === "nullable") {
      nullable = true;
      add(variant.inner);
    } else if (isPlain(variant, union)) variant.variants.forEach(add);
    else if (variant.kind !== "never") all.push(variant);
  };
  union.variants.forEach(add);
  const variants = all.length < 2 ? all : distinct(all);
  // A choice that includes anything at all is a choice of anything.
  if (variants.some((variant) => variant.kind === "unknown")) return anythingOf(union, variants);
  const [only] = variants;
  const rest: IrType | undefined = variants.length > 1 ? { ...union, variants } : only;
  if (rest === undefined) return nullable ? { kind: "null" } : { kind: "never" };
  return nullable ? nullableOf(rest) : rest;
}

function distinct(types: readonly IrType[]): readonly IrType[] {
  const seen = new Set<string>();
  return types.filter((type) => {
    const key = JSON.stringify(type);
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

/** A choice that includes anything at all is a choice of anything; of exactly one, of anything else. */
function anythingOf({ exclusive }: UnionType, variants: readonly IrType[]): IrType {
  const except = variants.filter((variant) => variant.kind !== "unknown");
  const isTold = exclusive && except.length > 0 && except.length === variants.length - 1;
  if (!isTold) return { kind: "unknown" };
  return { kind: "union", variants: [{ kind: "unknown" }], exclusive: false, except };
}

/** Whether a choice within another means the same where its variants are variants of that other. */
function isPlain(type: IrType, within: UnionType): type is UnionType {
  if (type.kind !== "union" || type.discriminator !== undefined || type.except !== undefined) {
    return false;
  }
  return (!type.exclusive && !within.exclusive) || areDisjoint(type.variants);
}

/** Whether no value can be of two of these types, as far as is plain to see. */
function areDisjoint(types: readonly IrType[]): boolean {
  const seen = new Set<string>();
  return types.every((type) => {
    const own = jsonTypesOf(type);
    if (own === undefined || [...own].some((name) => seen.has(name))) return false;
    for (const name of own) seen.add(name);
    return true;
  });
}

/** A type or null; one that accepts null already stays as it is. */
export function nullableOf(type: IrType): IrType {
  if (type.kind === "nullable" || type.kind === "null" || type.kind === "unknown") return type;
  return { kind: "nullable", inner: type };
}
