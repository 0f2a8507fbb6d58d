import { dereference } from "./dereference.js";
import type { Direction } from "./forms.js";
import type { Api, IrType, ObjectType, PatternProperty, Property } from "./types.js";

/** The type of an index signature. */
export interface IndexType {
  readonly type: IrType;
  /** True where undefined is part of it, because optional properties have to fit it. */
  readonly orUndefined: boolean;
}

/** What the names that an object does not declare can be said to hold, in TypeScript. */
export interface IndexTypes {
  /** Of all names: the declared ones have to fit it as well. Undefined where nothing is said. */
  readonly all?: IndexType;
  /** Of names that begin with a text. */
  readonly prefixes: readonly (IndexType & { readonly prefix: string })[];
  /** The exact type, where `all` has to be wider than that for the sake of the declared names. */
  readonly exact?: IrType;
}

const unknown: IrType = { kind: "unknown" };
const anything: IndexType = { type: unknown, orUndefined: false };

/**
 * Finds the index signatures of an object: as exact as the declared properties allow, each of which
 * TypeScript wants to fit every signature that its name matches, with undefined where it is optional.
 */
export function indexTypes(type: ObjectType, direction: Direction, api: Api): IndexTypes {
  const known = knownProperties(type, direction);
  const simple: (PatternProperty & { readonly prefix: string })[] = [];
  const others: IrType[] = [];
  for (const pattern of type.patterns ?? []) {
    const prefix = prefixOf(pattern.pattern);
    if (prefix === undefined) others.push(pattern.type);
    else simple.push({ ...pattern, prefix });
  }
  const prefixes = simple.map(({ prefix, type: wanted }) => {
    const inside = known.filter(({ name }) => name.startsWith(prefix));
    const overlaps = simple.some(
      (other) =>
        other.prefix !== prefix && other.prefix.startsWith(prefix) && !sameType(other.type, wanted),
    );
    const exact = overlaps ? undefined : widen(wanted, inside, direction, api);
    return { prefix, ...(exact ?? anything) };
  });
  const wanted = wantedIndex(type, others);
  if (wanted === undefined) return { prefixes };
  const inPrefixes = prefixes.every((prefix) => isAssignable(prefix.type, wanted, api));
  const all = inPrefixes ? widen(wanted, known, direction, api) : undefined;
  return all === undefined ? { all: anything, prefixes, exact: wanted } : { all, prefixes };
}

function knownProperties(type: ObjectType, direction: Direction): readonly Property[] {
  const arms = type.groups.flatMap((group) =>
    group.arms.map((arm) => ({ ...arm, required: true })),
  );
  return [...type.properties, ...arms].filter((property) =>
    direction === "request" ? !property.readOnly : !property.writeOnly,
  );
}

/** What the description says of all names that no prefix is known of; undefined where it says nothing. */
function wantedIndex(type: ObjectType, others: readonly IrType[]): IrType | undefined {
  if (others.length === 0) return typeof type.additional === "string" ? undefined : type.additional;
  if (type.additional === "unspecified") return unknown;
  const variants = [...others, ...(type.additional === "none" ? [] : [type.additional])];
  const [only = unknown] = variants;
  if (variants.some((variant) => variant.kind === "unknown")) return unknown;
  return variants.length === 1 ? only : { kind: "union", variants, exclusive: false };
}

/** A property without which an object may be, in this direction: a default is optional to send and present on receipt. */
export function isOptional(property: Property, direction: Direction): boolean {
  if (property.default !== undefined) return direction === "request";
  return !property.required;
}

/** The type of an index that these properties fit as well; undefined where they do not fit it. */
function widen(
  wanted: IrType,
  known: readonly Property[],
  direction: Direction,
  api: Api,
): IndexType | undefined {
  if (wanted.kind === "unknown") return anything;
  if (!known.every((property) => isAssignable(property.type, wanted, api))) return undefined;
  return {
    type: wanted,
    orUndefined: known.some((property) => isOptional(property, direction)),
  };
}

/** The text that a pattern wants names to begin with, where that is all it says. */
function prefixOf(pattern: string): string | undefined {
  const [, escaped = ""] = /^\^((?:[A-Za-z0-9_:@ -]|\\[.\-/])+)(?:\.[*+]\$?)?$/.exec(pattern) ?? [];
  return escaped === "" ? undefined : escaped.replaceAll("\\", "");
}

function sameType(a: IrType, b: IrType): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Whether TypeScript takes every value of a type as one of another, as far as is plain to see. */
function isAssignable(from: IrType, to: IrType, api: Api): boolean {
  if (to.kind === "unknown" || from.kind === "never" || sameType(from, to)) return true;
  const source = from.kind === "reference" ? (dereference(from, api) ?? from) : from;
  const target = to.kind === "reference" ? (dereference(to, api) ?? to) : to;
  const each = (inner: IrType): boolean => isAssignable(inner, to, api);
  if (source.kind === "nullable") return each(source.inner) && each({ kind: "null" });
  if (source.kind === "union" && source.discriminator === undefined) {
    return source.variants.every(each);
  }
  if (target.kind === "nullable") {
    return source.kind === "null" || isAssignable(source, target.inner, api);
  }
  if (target.kind === "union" && target.discriminator === undefined) {
    return target.variants.some((variant) => isAssignable(source, variant, api));
  }
  switch (source.kind) {
    case "literal":
      return typeof source.value === target.kind;
    case "enum":
      return source.members.every(({ value }) => typeof value === target.kind);
    case "string":
    case "number":
    case "boolean":
    case "null":
    case "binary":
      return source.kind === target.kind;
    case "array":
      return target.kind === "array" && isAssignable(source.items, target.items, api);
    default:
      return false;
  }
}
