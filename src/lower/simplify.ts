import type { IrType, UnionType } from "../ir/types.js";

/**
 * Brings a union into its shortest form: null moves out, unions without a discriminator of their
 * own are taken apart, repeated variants and single ones vanish.
 */
export function simplifyUnion(union: UnionType): IrType {
  if (union.discriminator !== undefined || union.except !== undefined) return union;
  let nullable = false;
  const variants: IrType[] = [];
  const seen = new Set<string>();
  const add = (variant: IrType): void => {
    if (variant.kind === "null") nullable = true;
    else if (variant.kind === "nullable") {
      nullable = true;
      add(variant.inner);
    } else if (isPlain(variant)) variant.variants.forEach(add);
    else if (variant.kind !== "never") {
      const key = JSON.stringify(variant);
      if (!seen.has(key)) variants.push(variant);
      seen.add(key);
    }
  };
  union.variants.forEach(add);
  // A choice that includes anything at all is a choice of anything.
  if (variants.some((variant) => variant.kind === "unknown")) return { kind: "unknown" };
  const [only] = variants;
  const rest: IrType | undefined = variants.length > 1 ? { ...union, variants } : only;
  if (rest === undefined) return nullable ? { kind: "null" } : { kind: "never" };
  return nullable ? nullableOf(rest) : rest;
}

function isPlain(type: IrType): type is UnionType {
  return type.kind === "union" && type.discriminator === undefined && type.except === undefined;
}

/** A type or null; one that accepts null already stays as it is. */
export function nullableOf(type: IrType): IrType {
  if (type.kind === "nullable" || type.kind === "null" || type.kind === "unknown") return type;
  return { kind: "nullable", inner: type };
}
