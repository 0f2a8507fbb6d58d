import type {
  Api,
  Declaration,
  Discriminator,
  IrType,
  ObjectType,
  SymbolId,
  UnionType,
} from "./types.js";
import { mapTypes, typesOf } from "./visit.js";

type Tag = string | number | boolean;

/**
 * Writes the tags of discriminated unions into their variants: a variant whose tag property is any
 * string becomes one that holds its tag, always. So unions narrow without further ado, and no
 * constant is ever intersected with another.
 *
 * A variant of several unions holds the tags of all of them.
 */
export function tagVariants(api: Api): Api {
  const tags = collectTags(api);
  const declarations = new Map<SymbolId, Declaration>();
  for (const [id, declaration] of api.declarations) {
    const wanted = tags.get(id);
    const type = wanted === undefined ? declaration.type : tagObject(declaration.type, wanted);
    declarations.set(id, { ...declaration, type: mapTypes(type, tagInlineVariants) });
  }
  return { ...api, declarations };
}

type TagsByProperty = ReadonlyMap<string, ReadonlySet<Tag>>;

function collectTags(api: Api): ReadonlyMap<SymbolId, TagsByProperty> {
  const found = new Map<SymbolId, Map<string, Set<Tag>>>();
  for (const type of typesOf(api)) {
    if (type.kind !== "union" || type.discriminator === undefined) continue;
    const { discriminator } = type;
    type.variants.forEach((variant, index) => {
      if (variant.kind !== "reference") return;
      const { property } = discriminator;
      const byProperty = found.get(variant.target) ?? new Map<string, Set<Tag>>();
      const all = byProperty.get(property) ?? new Set<Tag>();
      for (const tag of tagsOf(discriminator, index)) all.add(tag);
      found.set(variant.target, byProperty.set(property, all));
    });
  }
  return found;
}

function tagInlineVariants(type: IrType): IrType {
  if (type.kind !== "union" || type.discriminator === undefined) return type;
  const { discriminator } = type;
  const variants = type.variants.map((variant, index) =>
    tagObject(variant, new Map([[discriminator.property, new Set(tagsOf(discriminator, index))]])),
  );
  return { ...type, variants } satisfies UnionType;
}

/** The tags that lead to one variant of a union. */
export function tagsOf(discriminator: Discriminator, variant: number): readonly Tag[] {
  return discriminator.mapping
    .filter((entry) => entry.variant === variant)
    .map((entry) => entry.tag);
}

function tagObject(type: IrType, tags: TagsByProperty): IrType {
  if (type.kind === "intersection") {
    return { ...type, parts: type.parts.map((part) => tagObject(part, tags)) };
  }
  if (type.kind !== "object") return type;
  const properties = type.properties.map((property) => {
    const values = tags.get(property.name);
    return values === undefined
      ? property
      : { ...property, type: valuesType([...values]), required: true };
  });
  return { ...type, properties } satisfies ObjectType;
}

function valuesType(values: readonly Tag[]): IrType {
  const [first] = values;
  if (first !== undefined && values.length === 1) return { kind: "literal", value: first };
  return { kind: "enum", members: values.toSorted().map((value) => ({ value })) };
}
