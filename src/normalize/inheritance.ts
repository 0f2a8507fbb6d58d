import type { DiagnosticSink } from "../diagnostics/sink.js";
import type { JsonObject, JsonValue } from "../ir/types.js";
import { escapeToken, joinPointer } from "../support/json-pointer.js";
import {
  descendantsOf,
  findFamilies,
  propertyOf,
  referredBy,
  tagsOfFamily,
  type Family,
} from "./families.js";
import type { NodePlaces } from "./node-places.js";
import { acceptsNull, isNullSchema } from "./nullable.js";
import { listOf, omit, splitAnnotations } from "./repair.js";
import { componentSchemas, isObject, mapDocument } from "./structure.js";

/**
 * Extension keyword of a discriminator whose `defaultMapping` leads to the properties that all
 * variants have: no variant by its own name.
 */
export const baseKeyword = "x-sdkwright-base";

/** A component that others inherit from: what it becomes, and what they inherit. */
interface Split {
  readonly family: Family;
  /** The name of the component that holds what they inherit. */
  readonly base: string;
  /** The tags of the whole family, by member. */
  readonly tags: ReadonlyMap<string, readonly string[]>;
}

/**
 * Takes apart the component schemas that others inherit a discriminator from: `Pet` becomes a choice
 * of the schemas that extend it, and `PetBase` has the properties that it had. So the use of a base
 * means any of its kinds, while `allOf` means its properties, and neither leads back to the other.
 *
 * The choice is an `anyOf`, as what fits an heir fits the base. Heirs that have heirs are taken apart
 * as well.
 */
export function splitBases(root: JsonObject, places: NodePlaces, sink: DiagnosticSink): JsonObject {
  const splits = findSplits(root);
  if (splits.size === 0) return root;
  const rewritten = mapDocument(root, (node, kind, pointer, given) => {
    const mapped = kind === "schema" ? withTags(inheritBases(node, pointer, splits), splits) : node;
    places.copy(given, mapped);
    return mapped;
  }) as JsonObject;
  const schemas: Record<string, JsonValue> = { ...componentSchemas(rewritten) };
  for (const [name, split] of splits) {
    const schema = schemas[name];
    if (!isObject(schema)) continue;
    const base = baseOf(name, schema, split.family);
    const choice = choiceOf(name, schema, split, splits);
    schemas[split.base] = base;
    schemas[name] = choice;
    const origin = places.get(schema);
    if (origin === undefined) continue;
    for (const node of [base, choice]) places.copy(schema, node);
    sink.report("normalize/inheritance", { name, base: split.base }, { ...origin, onKey: true });
  }
  const components = rewritten["components"] as JsonObject;
  return { ...rewritten, components: { ...components, schemas } };
}

function findSplits(root: JsonObject): ReadonlyMap<string, Split> {
  const schemas = componentSchemas(root);
  const splits = new Map<string, Split>();
  const taken = new Set(Object.keys(schemas).map((name) => name.toLowerCase()));
  const add = (name: string, family: Family, tags: Split["tags"]): void => {
    if (splits.has(name)) return;
    let base = `${name}Base`;
    while (taken.has(base.toLowerCase())) base += "Base";
    taken.add(base.toLowerCase());
    splits.set(name, { family, base, tags });
  };
  for (const family of findFamilies(root)) {
    if (!isInherited(family, schemas)) continue;
    const tags = tagsOfFamily(family, schemas);
    add(family.base, family, tags);
    for (const [name, heirs] of [...family.heirs].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
      const schema = schemas[name];
      const isChoice = isObject(schema) && choiceKeyword(schema) !== undefined;
      const hasOwn = isObject(schema) && isObject(schema["discriminator"]);
      if (heirs.length > 0 && !isChoice && !hasOwn) add(name, family, tags);
    }
  }
  return splits;
}

/** A base that is a choice already is taken apart only where its variants inherit from it. */
function isInherited(family: Family, schemas: JsonObject): boolean {
  const schema = schemas[family.base];
  const keyword = isObject(schema) ? choiceKeyword(schema) : undefined;
  if (keyword === undefined || !isObject(schema)) return true;
  return listOf(schema[keyword]).some((member) => isHeir(member, family));
}

function isHeir(member: JsonValue, { base, heirs }: Family): boolean {
  const name = referredBy(member);
  return name !== undefined && name !== base && heirs.has(name);
}

function choiceKeyword(schema: JsonObject): "oneOf" | "anyOf" | undefined {
  return (["oneOf", "anyOf"] as const).find((keyword) => listOf(schema[keyword]).length > 0);
}

/** Lets a schema inherit what it inherited from the component that now holds it. */
function inheritBases(
  schema: JsonObject,
  pointer: string,
  splits: ReadonlyMap<string, Split>,
): JsonObject {
  const members = listOf(schema["allOf"]);
  const isNamed = /^\/components\/schemas\/[^/]+(\/allOf\/\d+)*$/.test(pointer);
  let inheriting = schema;
  const inherits = isNamed || addsToItsMembers(schema);
  if (inherits && members.length > 0) {
    const allOf = members.map((member) => toBase(member, splits) ?? member);
    if (allOf.some((member, index) => member !== members[index])) inheriting = { ...schema, allOf };
  }
  const reference = schema["$ref"];
  if (typeof reference !== "string") return inheriting;
  const [restricting] = splitAnnotations(schema);
  const isAlias = Object.keys(restricting).length === 1;
  const split = splits.get(referredBy(schema) ?? "");
  if (split !== undefined && (!isAlias || isMember(pointer, split)))
    return { ...inheriting, $ref: referenceTo(split.base) };
  return { ...inheriting, $ref: deepReference(reference, splits) };
}

/**
 * A choice of nothing but heirs of one family, written out where it is used: what they inherit tells them
 * apart there as well. Those that have heirs of their own are left to the base's choice.
 */
function withTags(schema: JsonObject, splits: ReadonlyMap<string, Split>): JsonObject {
  const keyword = choiceKeyword(schema);
  if (keyword === undefined || schema["discriminator"] !== undefined) return schema;
  const members = listOf(schema[keyword]).filter((member) => !isNullSchema(member));
  const names = members.map((member) => referredBy(member) ?? "");
  const split = [...splits.values()].find((one) =>
    names.every((name) => one.family.heirs.has(name) && !splits.has(name)),
  );
  const tags = names.map((name) => split?.tags.get(name) ?? []);
  if (split === undefined || names.length < 2 || tags.some((own) => own.length === 0))
    return schema;
  const mapping = names.flatMap((name, index) =>
    (tags[index] ?? []).map((tag): [string, string] => [tag, referenceTo(name)]),
  );
  const { property: propertyName } = split.family;
  return { ...schema, discriminator: { propertyName, mapping: Object.fromEntries(mapping) } };
}

/** Whether `allOf` merges, where a single member with annotations beside it would only be described. */
function addsToItsMembers(schema: JsonObject): boolean {
  const [beside] = splitAnnotations(omit(schema, "allOf"));
  const telling = listOf(schema["allOf"]).filter((member) => {
    const [restricting] = splitAnnotations(isObject(member) ? member : {});
    return Object.keys(restricting).some((keyword) => keyword !== "type");
  });
  return telling.length > 1 || Object.keys(beside).some((keyword) => keyword !== "type");
}

function toBase(member: JsonValue, splits: ReadonlyMap<string, Split>): JsonObject | undefined {
  const split = splits.get(referredBy(member) ?? "");
  if (split === undefined || !isObject(member)) return undefined;
  // Null beside the reference was the base's own, which no heir takes over.
  const rest = acceptsNull(member) ? {} : member;
  return { ...rest, $ref: referenceTo(split.base) };
}

function isMember(pointer: string, { family }: Split): boolean {
  return [...family.heirs.keys()].some(
    (name) => name !== family.base && pointer === joinPointer("/components/schemas", name),
  );
}

/** A reference to something inside a base leads to where that is now. */
function deepReference(reference: string, splits: ReadonlyMap<string, Split>): string {
  for (const [name, { base }] of splits) {
    const inside = `${referenceTo(name)}/`;
    const isChoice = /^(oneOf|anyOf)\//.test(reference.slice(inside.length));
    if (reference.startsWith(inside) && !isChoice)
      return `${referenceTo(base)}/${reference.slice(inside.length)}`;
    if (reference.startsWith(inside))
      return reference.replace(`${inside}oneOf/`, `${inside}anyOf/`);
  }
  return reference;
}

function referenceTo(name: string): string {
  return `#/components/schemas/${escapeToken(name).replaceAll("%", "%25")}`;
}

const nameHints = ["title", "x-sdkwright-name", "x-speakeasy-name-override", "x-fern-type-name"];

function baseOf(name: string, schema: JsonObject, { base, property }: Family): JsonObject {
  const rest = omit(schema, "discriminator", "oneOf", "anyOf", ...nameHints);
  const properties = isObject(schema["properties"]) ? schema["properties"] : {};
  // What tells kinds apart is there, even if nobody cares to say so.
  const isDeclared = name !== base || propertyOf(schema, property) !== null;
  return {
    ...rest,
    ...(isDeclared ? {} : { properties: { ...properties, [property]: { type: "string" } } }),
    description: `What every ${name} has.`,
  };
}

function choiceOf(
  name: string,
  schema: JsonObject,
  split: Split,
  splits: ReadonlyMap<string, Split>,
): JsonObject {
  const [, describing] = splitAnnotations(schema);
  const { family, tags } = split;
  const base = { $ref: referenceTo(split.base) };
  const keyword = choiceKeyword(schema);
  const listed = keyword === undefined ? undefined : listOf(schema[keyword]);
  const members =
    listed ?? membersOf(name, family).map((member) => ({ $ref: referenceTo(member) }));
  const known = descendantsOf(family, name);
  const own = known.flatMap((member) =>
    (tags.get(member) ?? []).map((tag): [string, string] => [tag, member]),
  );
  const strangers = name === family.base ? family.mapping : [];
  // The mapping comes last, and so has the last word.
  const mapping = [...own, ...strangers].map(([tag, member]): [string, string] => [
    tag,
    referenceTo(splits.get(member)?.base ?? member),
  ]);
  const fallback = name === family.base ? family.fallback : undefined;
  const given = isObject(schema["discriminator"]) ? schema["discriminator"] : {};
  const written = isObject(given["mapping"]) ? given["mapping"] : {};
  const discriminator: JsonObject = {
    ...given,
    propertyName: family.property,
    // What leads nowhere stays, to be reported.
    mapping: listed === undefined ? { ...written, ...Object.fromEntries(mapping) } : written,
    defaultMapping: referenceTo(fallback ?? split.base),
    ...(fallback === undefined ? { [baseKeyword]: true } : {}),
  };
  // What does not inherit from the base has its properties all the same where they stand beside the choice.
  const isBeside = listed?.some((member) => !isHeir(member, family)) ?? false;
  return {
    ...describing,
    ...(isBeside ? { allOf: [base] } : {}),
    anyOf: [...members, base],
    discriminator,
  };
}

/** The schemas that a base stands for: those that inherit from it, and those that its mapping leads to. */
function membersOf(name: string, family: Family): readonly string[] {
  const known = new Set(descendantsOf(family, name));
  const mapped = family.mapping.map(([, component]) => component);
  const strangers = name === family.base ? mapped.filter((component) => !known.has(component)) : [];
  return [...new Set([...(family.heirs.get(name) ?? []), ...strangers.toSorted()])];
}
