import type {
  Api,
  Declaration,
  Discriminator,
  IrType,
  ObjectType,
  Property,
  ReferenceType,
  SymbolId,
  TagValue,
  UnionType,
} from "./types.js";
import { changed, hasAnywhere, hasType, mapTypes, typesOf } from "./visit.js";

/**
 * Writes the tags of discriminated unions into their variants: a variant holds its tag, always,
 * whatever its property was declared as. So unions narrow without further ado, and no constant is
 * ever intersected with another.
 *
 * A variant of several unions holds the tags of all of them, and each of the unions says which of
 * them are its own.
 */
export function tagVariants(api: Api): Api {
  return hasType(api, isTagged) ? new Tagger(api).tagApi() : api;
}

function isTagged(type: IrType): boolean {
  return type.kind === "union" && type.discriminator !== undefined;
}

/** Whether tags may be said in a type: in a union that has some, or beside one in an intersection. */
function isTaggable(type: IrType): boolean {
  return type.kind === "intersection" || isTagged(type);
}

/** What a variant's property holds. */
interface Wanted {
  readonly tags: Set<TagValue>;
  /** True where other values have a place in it. */
  open: boolean;
}

type WantedByProperty = Map<string, Wanted>;

class Tagger {
  readonly #api: Api;
  readonly #wanted = new Map<SymbolId, WantedByProperty>();

  constructor(api: Api) {
    this.#api = api;
    for (const type of typesOf(api)) {
      if (type.kind === "union" && type.discriminator !== undefined)
        this.#collect(type, type.discriminator);
    }
  }

  tagApi(): Api {
    const declarations = new Map<SymbolId, Declaration>();
    for (const [id, declaration] of this.#api.declarations) {
      const wanted = this.#wanted.get(id);
      // Another name for a variant is a variant with tags of its own.
      const type = wanted === undefined ? declaration.type : this.#resolve(declaration.type);
      const tagged = wanted === undefined ? type : this.#tag(type, wanted);
      declarations.set(id, changed(declaration, { type: this.#tagInside(tagged) }));
    }
    return { ...this.#api, declarations };
  }

  #collect(union: UnionType, discriminator: Discriminator): void {
    union.variants.forEach((variant, index) => {
      const tags = tagsOf(discriminator, index);
      const open = index === discriminator.fallback;
      if (tags.length === 0 && !open) return;
      const leaf = this.#leafOf(variant, discriminator.property);
      if (leaf === undefined) return;
      const byProperty = this.#wanted.get(leaf) ?? new Map<string, Wanted>();
      this.#wanted.set(leaf, byProperty);
      const wanted = byProperty.get(discriminator.property) ?? { tags: new Set(), open: false };
      byProperty.set(discriminator.property, wanted);
      for (const tag of tags) wanted.tags.add(tag);
      wanted.open ||= open;
    });
  }

  /** The declaration of a variant, where it is an object that has the property to hold a tag. */
  #leafOf(type: IrType, property: string): SymbolId | undefined {
    if (type.kind !== "reference") return undefined;
    const target = this.#resolve(type);
    const parts = target.kind === "intersection" ? target.parts : [target];
    return parts.some((part) => declares(part, property)) ? type.target : undefined;
  }

  /** Follows references; `unknown` where they lead to each other. */
  #resolve(type: IrType): IrType {
    const visited = new Set<SymbolId>();
    let current = type;
    while (current.kind === "reference") {
      if (visited.has(current.target)) return { kind: "unknown" };
      visited.add(current.target);
      current = this.#api.declarations.get(current.target)?.type ?? { kind: "unknown" };
    }
    return current;
  }

  #tagInside(type: IrType): IrType {
    // Most hold nothing of either kind.
    if (!hasAnywhere(type, isTaggable)) return type;
    return mapTypes(type, (inner) => {
      if (inner.kind === "intersection") return { ...inner, parts: this.#compatible(inner.parts) };
      return inner.kind === "union" && inner.discriminator !== undefined
        ? this.#tagUnion(inner, inner.discriminator)
        : inner;
    });
  }

  #tagUnion(union: UnionType, discriminator: Discriminator): UnionType {
    const { property } = discriminator;
    const variants = union.variants.map((variant, index): IrType => {
      const tags = new Set(tagsOf(discriminator, index));
      const wanted: Wanted = { tags, open: index === discriminator.fallback };
      if (tags.size === 0 && !wanted.open) return variant;
      if (variant.kind !== "reference") return this.#tag(variant, new Map([[property, wanted]]));
      if (this.#isTold(variant, property, wanted)) return variant;
      const own = tagObject(emptyObject, property, wanted);
      return { kind: "intersection", parts: [variant, own] };
    });
    return { ...union, variants };
  }

  /** Whether a variant says its tags of a union itself, or contradicts them anyway. */
  #isTold(variant: ReferenceType, property: string, { tags, open }: Wanted): boolean {
    const all = this.#wanted.get(variant.target)?.get(property);
    if (all !== undefined) return open || (all.tags.size === tags.size && !all.open);
    const target = this.#resolve(variant);
    if (target.kind === "union" && target.discriminator?.property === property) return true;
    const isObject = ["object", "union", "intersection"].includes(target.kind);
    return !isObject || !this.#allows(variant, property, tags);
  }

  #tag(type: IrType, wanted: WantedByProperty): IrType {
    if (type.kind === "object") {
      return [...wanted].reduce(
        (object, [property, want]) => tagObject(object, property, want),
        type,
      );
    }
    if (type.kind !== "intersection") return type;
    return [...wanted].reduce<IrType>(
      (whole, [property, want]) =>
        whole.kind === "intersection" ? this.#tagParts(whole.parts, property, want) : whole,
      type,
    );
  }

  #tagParts(parts: readonly IrType[], property: string, want: Wanted): IrType {
    const others = parts.filter((part) => !declares(part, property));
    const hasRoom = others.every((part) => this.#allows(part, property, want.tags));
    // What another part says for good cannot be said otherwise here: that would leave no value.
    if (!hasRoom) return { kind: "intersection", parts };
    if (others.length < parts.length) {
      const tagged = parts.map((part) =>
        declares(part, property) ? tagObject(part, property, want) : part,
      );
      return { kind: "intersection", parts: tagged };
    }
    const own = tagObject(emptyObject, property, want);
    return { kind: "intersection", parts: [...parts, own] };
  }

  /** An object beside a choice does not say of the choice's tag what the choice contradicts. */
  #compatible(parts: readonly IrType[]): readonly IrType[] {
    return parts.flatMap((part): readonly IrType[] => {
      if (part.kind !== "object") return [part];
      const properties = part.properties.filter(({ name, type }) => {
        const values = this.#valuesIn(type);
        const union = parts
          .map((other) => this.#resolve(other))
          .find((other) => other.kind === "union" && other.discriminator?.property === name);
        if (values === undefined || union?.kind !== "union") return true;
        return union.discriminator?.mapping.every(({ tag }) => values.has(tag)) ?? true;
      });
      const isTelling = properties.length > 0 || part.properties.length === 0;
      return isTelling ? [{ ...part, properties }] : [];
    });
  }

  /** Whether a part leaves a property with one of these values. */
  #allows(part: IrType, property: string, tags: ReadonlySet<TagValue>): boolean {
    const wanted =
      part.kind === "reference" ? this.#wanted.get(part.target)?.get(property) : undefined;
    const type = this.#resolve(part);
    if (wanted !== undefined) return wanted.open || [...tags].every((tag) => wanted.tags.has(tag));
    if (type.kind === "union")
      return type.variants.every((variant) => this.#allows(variant, property, tags));
    if (type.kind !== "object") return true;
    const declared = type.properties.find(({ name }) => name === property);
    const values = declared === undefined ? undefined : this.#valuesIn(declared.type);
    return values === undefined || [...tags].every((tag) => values.has(tag));
  }

  /** The values that a type lists; undefined where it lists none. */
  #valuesIn(type: IrType): ReadonlySet<TagValue> | undefined {
    const resolved = this.#resolve(type);
    if (resolved.kind === "nullable") return this.#valuesIn(resolved.inner);
    if (resolved.kind === "literal") return new Set([resolved.value]);
    return resolved.kind === "enum"
      ? new Set(resolved.members.map(({ value }) => value))
      : undefined;
  }
}

/** The tags that lead to one variant of a union. */
export function tagsOf(discriminator: Discriminator, variant: number): readonly TagValue[] {
  return discriminator.mapping
    .filter((entry) => entry.variant === variant)
    .map((entry) => entry.tag);
}

const emptyObject: ObjectType = {
  kind: "object",
  properties: [],
  groups: [],
  additional: "unspecified",
};

function declares(part: IrType, property: string): part is ObjectType {
  return part.kind === "object" && part.properties.some(({ name }) => name === property);
}

/** A tag that the schema of a variant says nothing about. */
function undeclared(name: string): Property {
  return {
    name,
    type: { kind: "string" },
    required: true,
    readOnly: false,
    writeOnly: false,
    untagged: { type: { kind: "unknown" }, required: false },
    docs: {},
    origin: { source: "", pointer: "" },
  };
}

function tagObject(object: ObjectType, name: string, wanted: Wanted): ObjectType {
  const declared = object.properties.find((property) => property.name === name);
  const others = object.properties.filter((property) => property.name !== name);
  const tagged = tagProperty(declared ?? undeclared(name), wanted);
  const properties = [...others, tagged].toSorted((a, b) => (a.name < b.name ? -1 : 1));
  return { ...object, properties };
}

/** A tag is sent and received, be it declared as optional, as having a default or as readOnly. */
function tagProperty(declared: Property, { tags, open }: Wanted): Property {
  const { default: _, ...property } = declared;
  const tag = { ...property, ...untag(declared), readOnly: false, writeOnly: false };
  if (!open) return { ...tag, type: valuesType([...tags]), required: true };
  if (tags.size === 0) return { ...tag, unlisted: true };
  const members = [...tags].toSorted().map((value) => ({ value }));
  return { ...tag, type: { kind: "enum", members } };
}

function untag(declared: Property): Required<Pick<Property, "untagged">> {
  const { untagged, type, required, readOnly, writeOnly } = declared;
  // What one direction leaves out, it does not require.
  return { untagged: untagged ?? { type, required: required && !readOnly && !writeOnly } };
}

function valuesType(values: readonly TagValue[]): IrType {
  const [first] = values;
  if (first !== undefined && values.length === 1) return { kind: "literal", value: first };
  const members = values.toSorted().map((value) => ({ value }));
  return { kind: "enum", members, closed: true };
}
