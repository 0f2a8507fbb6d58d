import { findComponents } from "../support/strongly-connected.js";
import type {
  Api,
  Declaration,
  Discriminator,
  IrType,
  ObjectType,
  SymbolId,
  UnionType,
} from "./types.js";

/**
 * Takes references apart that lead back to where they stand without anything in between: no
 * property, no item. `A = B | string` with `B = A | number` says of A that it is a B or a string,
 * where B adds nothing but number; so in a choice such a reference adds nothing, and anywhere else it
 * says nothing. So it is with an exception: whether a value is outside of what it is itself, nobody can say.
 */
export function breakCycles(api: Api): Api {
  const done = new Map<SymbolId, IrType>();
  const open = new Set<SymbolId>();
  const circular = new Set<SymbolId>();
  for (const component of findComponents(api.declarations.keys(), directTargets)) {
    // Only these are looked into, so a chain of references of any length costs no stack.
    const [only = ""] = component;
    if (component.size > 1 || directTargets(only).has(only))
      component.forEach((id) => circular.add(id));
  }
  if (circular.size === 0) return api;
  [...circular].toSorted().forEach(settle);
  const declarations = new Map<SymbolId, Declaration>();
  for (const [id, declaration] of api.declarations) {
    const type = done.get(id);
    declarations.set(id, type === undefined ? declaration : { ...declaration, type });
  }
  return { ...api, declarations };

  /** The declarations that one leads to with nothing in between. */
  function directTargets(id: SymbolId): ReadonlySet<SymbolId> {
    const type = api.declarations.get(id)?.type;
    return new Set(type === undefined ? [] : directReferences(type));
  }

  function settle(id: SymbolId): void {
    const declaration = api.declarations.get(id);
    if (declaration === undefined || done.has(id) || open.has(id)) return;
    open.add(id);
    done.set(id, cut(declaration.type) ?? { kind: "unknown" });
    open.delete(id);
  }

  /** The type without references to declarations that are open; undefined where nothing is left. */
  function cut(type: IrType): IrType | undefined {
    switch (type.kind) {
      case "reference":
        if (open.has(type.target)) return undefined;
        if (circular.has(type.target)) settle(type.target);
        return type;
      case "nullable": {
        const inner = cut(type.inner);
        return inner === undefined
          ? { kind: "null" }
          : keep(type, inner === type.inner, { ...type, inner });
      }
      case "union":
        return cutUnion(type);
      case "intersection": {
        const parts = type.parts.map(cut).filter((part) => part !== undefined);
        const [only] = parts;
        return parts.length > 1 ? keep(type, same(parts, type.parts), { ...type, parts }) : only;
      }
      case "object":
        return cutExceptions(type, cut);
      default:
        return type;
    }
  }

  function cutUnion(given: UnionType): IrType | undefined {
    const type = cutExceptions(given, cut);
    const variants = type.variants.map(cut);
    const isWhole = same(variants, type.variants) && (type === given || variants.length > 1);
    return isWhole ? type : unionOf(type, variants);
  }
}

/** A type with the exceptions that are left. */
function cutExceptions<T extends ObjectType | UnionType>(
  type: T,
  cut: (exception: IrType) => IrType | undefined,
): T {
  if (type.except === undefined) return type;
  const left = type.except.map(cut).filter((one) => one !== undefined);
  if (same(left, type.except)) return type;
  const { except: _, ...rest } = type;
  return (left.length === 0 ? rest : { ...rest, except: left }) as T;
}

/** A union of the variants that are left; one without a discriminator needs two of them. */
function unionOf(
  { discriminator, ...union }: UnionType,
  cut: readonly (IrType | undefined)[],
): IrType | undefined {
  const variants = cut.filter((variant) => variant !== undefined);
  const [only] = variants;
  if (only === undefined) return undefined;
  if (discriminator === undefined && union.except === undefined && variants.length === 1)
    return only;
  if (discriminator === undefined) return { ...union, variants };
  const isKept = cut.map((variant) => variant !== undefined);
  return { ...union, variants, discriminator: remapped(discriminator, isKept) };
}

/** The discriminator of a union of which only some variants are left. */
function remapped(
  { property, mapping, fallback }: Discriminator,
  isKept: readonly boolean[],
): Discriminator {
  const at = (variant: number): number => isKept.slice(0, variant).filter(Boolean).length;
  return {
    property,
    mapping: mapping
      .filter(({ variant }) => isKept[variant] === true)
      .map(({ tag, variant }) => ({ tag, variant: at(variant) })),
    ...(fallback !== undefined && isKept[fallback] === true ? { fallback: at(fallback) } : {}),
  };
}

function directReferences(type: IrType): readonly SymbolId[] {
  switch (type.kind) {
    case "reference":
      return [type.target];
    case "nullable":
      return directReferences(type.inner);
    case "union":
      return [...type.variants, ...(type.except ?? [])].flatMap(directReferences);
    case "object":
      return (type.except ?? []).flatMap(directReferences);
    case "intersection":
      return type.parts.flatMap(directReferences);
    default:
      return [];
  }
}

function same(a: readonly (IrType | undefined)[], b: readonly IrType[]): boolean {
  return a.length === b.length && a.every((type, index) => type === b[index]);
}

function keep(before: IrType, unchanged: boolean, after: IrType): IrType {
  return unchanged ? before : after;
}
