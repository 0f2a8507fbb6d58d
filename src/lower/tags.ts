import type { JsonObject, TagValue } from "../ir/types.js";
import { readTagHint } from "../normalize/discriminator.js";
import { baseKeyword } from "../normalize/inheritance.js";
import { isNullSchema } from "../normalize/nullable.js";
import { isObject } from "../normalize/structure.js";
import { parsePointer } from "../support/json-pointer.js";
import { lazily } from "../support/lazily.js";
import { optional, type Located, type LowerContext } from "./context.js";
import { allowsObjects, tagPropertiesOf, type TagProperty } from "./tag-values.js";

/** How the variants of a choice are told apart. */
export interface Tagging {
  readonly property: string;
  /** For each variant the values that select it; empty where none does. */
  readonly tags: readonly (readonly TagValue[])[];
  /** The variant that stands for all values which select no other (OpenAPI 3.2, `defaultMapping`). */
  readonly fallback?: number;
}

/**
 * Finds what tells variants apart: the `discriminator` keyword (OpenAPI 3.1, 4.8.25), or else a
 * property that is required and lists different values in each of them.
 */
export function findTagging(
  schema: Located<JsonObject>,
  variants: readonly Located[],
  context: LowerContext,
): Tagging | undefined {
  const discriminator = context.child(schema, "discriminator");
  const property = isObject(discriminator?.value) ? discriminator.value["propertyName"] : undefined;
  return discriminator === undefined || typeof property !== "string"
    ? inferTagging(variants, context)
    : readTagging(discriminator, property, variants, context);
}

/**
 * Reads a Discriminator Object. Precedence: the mapping, then what a variant says itself, then the
 * name of its component.
 */
function readTagging(
  discriminator: Located,
  property: string,
  variants: readonly Located[],
  context: LowerContext,
): Tagging | undefined {
  const declared = variants.map((variant) => tagPropertiesOf(variant, context).get(property));
  const findVariant = variantFinder(variants, context);
  const mapped = readMapping(discriminator, { variants, declared, findVariant }, context);
  const fallback = readFallback(discriminator, findVariant, context);
  // What all variants have in common is a variant by the mapping only, not by its name.
  const isBase = context.child(discriminator, baseKeyword)?.value === true;
  const own = variants.map((variant, index) => {
    const isKnown = (mapped[index] ?? []).length > 0 || (isBase && index === fallback);
    return isKnown ? [] : ownTags(variant, property, context);
  });
  const separated = separate(own, variants);
  const tags = mapped.map((list, index) => (list.length > 0 ? list : (separated[index] ?? [])));
  if (tags.every((list) => list.length === 0)) return undefined;
  return { property, tags, ...optional("fallback", fallback) };
}

interface Variants {
  readonly variants: readonly Located[];
  readonly declared: readonly (TagProperty | undefined)[];
  readonly findVariant: FindVariant;
}

function readMapping(
  discriminator: Located,
  { variants, declared, findVariant }: Variants,
  context: LowerContext,
): readonly (readonly TagValue[])[] {
  const tags = variants.map((): TagValue[] => []);
  for (const [key, entry] of context.entries(discriminator, "mapping")) {
    const index = findVariant(entry);
    if (index === undefined) reportEntry(key, entry, context);
    else tags[index]?.push(tagOf(key, declared[index]));
  }
  tags.forEach((mapped, index) => {
    const own = declared[index]?.values() ?? [];
    const variant = variants[index];
    if (variant === undefined || mapped.length === 0 || own.length === 0) return;
    if (mapped.some((tag) => own.includes(tag))) return;
    const params = { tag: mapped.join(", "), own: own.join(", ") };
    context.report("discriminator/contradiction", params, context.resolve(variant) ?? variant);
    // The schema accepts its own values alone, whatever the mapping says (OpenAPI 3.1.1, 4.8.25).
    mapped.push(...own);
  });
  return tags;
}

function reportEntry(tag: string, entry: Located, context: LowerContext): void {
  const ref = typeof entry.value === "string" ? entry.value : JSON.stringify(entry.value);
  const exists = typeof entry.value === "string" && context.target(entry.value) !== undefined;
  context.report(
    exists ? "discriminator/mapping-not-listed" : "discriminator/mapping-not-found",
    { tag, ref },
    entry,
  );
}

/** OpenAPI 3.2: the schema for values that are absent or that no entry lists. */
function readFallback(
  discriminator: Located,
  findVariant: FindVariant,
  context: LowerContext,
): number | undefined {
  const entry = context.child(discriminator, "defaultMapping");
  if (entry === undefined) return undefined;
  const index = findVariant(entry);
  if (index === undefined) reportEntry("any other value", entry, context);
  return index;
}

/** Finds the variant that a reference leads to: itself, or else one that includes it. */
type FindVariant = (entry: Located) => number | undefined;

function variantFinder(variants: readonly Located[], context: LowerContext): FindVariant {
  const index = lazily(() => {
    const direct = new Map<string, number>();
    const including = new Map<string, number>();
    for (const [at, variant] of variants.entries()) {
      const [first, ...others] = targetsOf(variant, context);
      if (first !== undefined && !direct.has(first)) direct.set(first, at);
      for (const other of others) if (!including.has(other)) including.set(other, at);
    }
    return { direct, including };
  });
  return (entry) => {
    const target =
      typeof entry.value === "string" ? context.target(entry.value)?.pointer : undefined;
    if (target === undefined) return undefined;
    const { direct, including } = index();
    return direct.get(target) ?? including.get(target);
  };
}

/** The places that a variant leads to: where it refers to, and what is a variant there. */
function targetsOf(
  variant: Located,
  context: LowerContext,
  above: ReadonlySet<string> = new Set(),
): readonly string[] {
  const seen = new Set(above);
  const targets: string[] = [];
  let at = variant;
  while (isObject(at.value) && typeof at.value["$ref"] === "string") {
    const next = context.target(at.value["$ref"]);
    if (next === undefined || seen.has(next.pointer)) return targets;
    seen.add(next.pointer);
    targets.push(next.pointer);
    at = next;
  }
  return [...targets, ...membersOf(at, context).flatMap((each) => targetsOf(each, context, seen))];
}

function membersOf(schema: Located, context: LowerContext): readonly Located[] {
  return [...context.list(schema, "oneOf"), ...context.list(schema, "anyOf")].filter(
    ({ value }) => !isNullSchema(value),
  );
}

/** A mapping's keys are always strings; the property may be of another type. */
function tagOf(key: string, declared: TagProperty | undefined): TagValue {
  if (declared === undefined) return key;
  const listed = declared.values().find((value) => String(value) === key);
  if (listed !== undefined) return listed;
  const types = declared.types();
  if (types.size === 0 || types.has("string")) return key;
  if (types.has("boolean") && (key === "true" || key === "false")) return key === "true";
  const isNumber = (types.has("number") || types.has("integer")) && key.trim() !== "";
  return isNumber && Number.isFinite(Number(key)) ? Number(key) : key;
}

/** The tags of a variant that no mapping mentions: those it lists, those of its variants, or its name. */
function ownTags(
  variant: Located,
  property: string,
  context: LowerContext,
  above: ReadonlySet<string> = new Set(),
): readonly TagValue[] {
  const target = context.resolve(variant);
  if (target === undefined || above.has(target.pointer) || !allowsObjects(variant, context)) {
    return [];
  }
  const hint = isObject(target.value) ? readTagHint(target.value) : undefined;
  if (hint !== undefined) return [hint];
  const inner = innerTags(target, property, context, new Set([...above, target.pointer]));
  if (inner.length > 0) return inner;
  const listed = tagPropertiesOf(variant, context).get(property)?.values() ?? [];
  if (listed.length > 0) return listed;
  const name = nameOf(variant);
  return name === undefined ? [] : [name];
}

/** A variant that is a choice itself has the tags of its own variants. */
function innerTags(
  target: Located,
  property: string,
  context: LowerContext,
  above: ReadonlySet<string>,
): readonly TagValue[] {
  const members = membersOf(target, context);
  if (members.length === 0) return [];
  const discriminator = context.child(target, "discriminator");
  const name = isObject(discriminator?.value) ? discriminator.value["propertyName"] : property;
  if (name !== property) return [];
  const declared = members.map((member) => tagPropertiesOf(member, context).get(property));
  const findVariant = variantFinder(members, context);
  const mapped = members.map((): TagValue[] => []);
  const mapping = discriminator === undefined ? [] : context.entries(discriminator, "mapping");
  for (const [key, entry] of mapping) {
    const index = findVariant(entry);
    if (index !== undefined) mapped[index]?.push(tagOf(key, declared[index]));
  }
  const tags = members.flatMap((member, index) => {
    const own = mapped[index] ?? [];
    return own.length > 0 ? own : ownTags(member, property, context, above);
  });
  return [...new Set(tags)];
}

/** The name of the component that a variant refers to. */
function nameOf(variant: Located): string | undefined {
  const reference = isObject(variant.value) ? variant.value["$ref"] : undefined;
  return typeof reference === "string" ? parsePointer(reference.slice(1)).at(-1) : undefined;
}

/**
 * Where variants list the same values, as they do when the property's schema is shared, a value that
 * is the variant's own name but for case and punctuation is the one that is meant.
 */
function separate(
  tags: readonly (readonly TagValue[])[],
  variants: readonly Located[],
): readonly (readonly TagValue[])[] {
  const uses = new Map<TagValue, number>();
  for (const tag of tags.flatMap((list) => [...new Set(list)]))
    uses.set(tag, (uses.get(tag) ?? 0) + 1);
  return tags.map((list, index) => {
    const isShared = list.some((tag) => (uses.get(tag) ?? 0) > 1);
    const variant = variants[index];
    const name = variant === undefined ? undefined : nameOf(variant);
    if (list.length < 2 || !isShared || name === undefined) return list;
    const meant = list.filter((tag) => plain(String(tag)) === plain(name));
    return meant.length === 1 ? meant : list;
  });
}

function plain(text: string): string {
  return text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, "");
}

/**
 * Of several properties that would do, one of strings comes first, then the one with fewest values,
 * then the first by name: so the choice depends on nothing but what the variants are.
 */
function inferTagging(variants: readonly Located[], context: LowerContext): Tagging | undefined {
  const isTagged = variants.map((variant) => allowsObjects(variant, context));
  const described = variants.filter((_, index) => isTagged[index]).map(describe);
  const [first] = described;
  if (first === undefined || described.length < 2) return undefined;
  const candidates = [...first.keys()].flatMap((property) => {
    const lists = described.map((properties) => tellingValues(properties.get(property)));
    const all = lists.flat();
    if (lists.some((list) => list.length === 0) || new Set(all).size < all.length) return [];
    const rank = all.every((value) => typeof value === "string") ? all.length : all.length + 1e9;
    return [{ property, lists, rank }];
  });
  const [best] = candidates.toSorted(
    (a, b) => a.rank - b.rank || (a.property < b.property ? -1 : 1),
  );
  if (best === undefined) return undefined;
  const lists = [...best.lists];
  const tags = isTagged.map((tagged) => (tagged ? (lists.shift() ?? []) : []));
  return { property: best.property, tags };

  function describe(variant: Located): ReadonlyMap<string, TagProperty> {
    return tagPropertiesOf(variant, context);
  }
}

function tellingValues(property: TagProperty | undefined): readonly TagValue[] {
  return property?.required === true ? property.values() : [];
}
