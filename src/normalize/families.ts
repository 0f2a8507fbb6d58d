import type { JsonObject, JsonValue } from "../ir/types.js";
import { addToList } from "../support/add-to-list.js";
import { parsePointer } from "../support/json-pointer.js";
import { readTagHint } from "./discriminator.js";
import { acceptsNull, withoutNull } from "./nullable.js";
import { localPointer } from "./references.js";
import { listOf, splitAnnotations } from "./repair.js";
import { componentSchemas, isObject } from "./structure.js";

/** Component schemas of which one declares a discriminator that the others inherit by `allOf`. */
export interface Family {
  /** The one that declares it. */
  readonly base: string;
  readonly property: string;
  /** The discriminator's mapping: each tag with the component it leads to. */
  readonly mapping: readonly (readonly [tag: string, component: string])[];
  /** The component for tags that are not listed (OpenAPI 3.2), if the description names one. */
  readonly fallback?: string;
  /** Each member with those that inherit from it directly, sorted; members without any have none. */
  readonly heirs: ReadonlyMap<string, readonly string[]>;
}

/**
 * Finds the families of a description: Swagger 2.0's way of saying that a type has subtypes
 * (OpenAPI 2.0, "Models with Polymorphism Support"), which OpenAPI 3 took over (3.1, 4.8.25).
 *
 * @returns sorted by base; without those that nobody inherits from and no mapping leads to
 */
export function findFamilies(root: JsonObject): readonly Family[] {
  const schemas = componentSchemas(root);
  const names = Object.keys(schemas).toSorted();
  const bases = names.filter((name) => discriminatorOf(schemas[name]) !== undefined);
  // Most descriptions have none.
  if (bases.length === 0) return [];
  const heirs = new Map<string, string[]>();
  for (const name of names) {
    for (const parent of parentsOf(schemas[name] ?? null)) {
      if (parent !== name) addToList(heirs, parent, name);
    }
  }
  return bases.flatMap((name) => familyOf(name, schemas, heirs) ?? []);
}

function discriminatorOf(schema: JsonValue | undefined): JsonValue | undefined {
  return isObject(schema) ? schema["discriminator"] : undefined;
}

function familyOf(
  base: string,
  schemas: JsonObject,
  heirs: ReadonlyMap<string, readonly string[]>,
): Family | undefined {
  const given = discriminatorOf(schemas[base]);
  const property = isObject(given) ? given["propertyName"] : given;
  if (typeof property !== "string") return undefined;
  const discriminator = isObject(given) ? given : {};
  const mapping = Object.entries(isObject(discriminator["mapping"]) ? discriminator["mapping"] : {})
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([tag, target]): [string, string][] => {
      const component = typeof target === "string" ? componentOf(target) : undefined;
      return component === undefined || schemas[component] === undefined ? [] : [[tag, component]];
    });
  const own = new Map([[base, [...(heirs.get(base) ?? []), ...aliasesOf(base, mapping, schemas)]]]);
  const pending = [...(own.get(base) ?? [])];
  for (let name = pending.pop(); name !== undefined; name = pending.pop()) {
    if (own.has(name)) continue;
    const below = (heirs.get(name) ?? []).filter((heir) => heir !== base);
    own.set(name, below);
    pending.push(...below);
  }
  if (own.size === 1 && mapping.every(([, component]) => component === base)) return undefined;
  const fallback = discriminator["defaultMapping"];
  const named = typeof fallback === "string" ? componentOf(fallback) : undefined;
  return {
    base,
    property,
    mapping,
    heirs: own,
    ...(named === undefined ? {} : { fallback: named }),
  };
}

/** Components that a mapping leads to and that are nothing but the base under another name. */
function aliasesOf(
  base: string,
  mapping: Family["mapping"],
  schemas: JsonObject,
): readonly string[] {
  const mapped = new Set(mapping.map(([, component]) => component));
  return [...mapped]
    .filter((name) => {
      const schema = schemas[name] ?? null;
      return name !== base && parentsOf(schema).length === 0 && referredBy(schema) === base;
    })
    .toSorted();
}

/** The components that a schema is composed of by `allOf` at any depth, or adds to by keywords beside `$ref`. */
export function parentsOf(schema: JsonValue): readonly string[] {
  if (!isObject(schema)) return [];
  const parents = listOf(schema["allOf"]).flatMap((member) => {
    const parent = referredBy(member);
    return parent === undefined ? parentsOf(member) : [parent];
  });
  const addsToReference = "$ref" in schema && Object.keys(splitAnnotations(schema)[0]).length > 1;
  const beside = addsToReference ? referredBy(schema) : undefined;
  return [...new Set(beside === undefined ? parents : [...parents, beside])];
}

/** The component that a schema refers to, null beside the reference or not. */
export function referredBy(schema: JsonValue): string | undefined {
  if (!isObject(schema)) return undefined;
  const { $ref: reference } = acceptsNull(schema) ? withoutNull(schema) : schema;
  return typeof reference === "string" ? componentOf(reference) : undefined;
}

function componentOf(reference: string): string | undefined {
  const tokens = parsePointer(localPointer(reference) ?? "");
  const isComponent = tokens.length === 3 && tokens[0] === "components" && tokens[1] === "schemas";
  return isComponent ? tokens[2] : undefined;
}

/** A member and all that inherit from it, sorted. */
export function descendantsOf(family: Family, member: string): readonly string[] {
  const found = new Set<string>();
  const pending = [member];
  for (let name = pending.pop(); name !== undefined; name = pending.pop()) {
    if (found.has(name)) continue;
    found.add(name);
    pending.push(...(family.heirs.get(name) ?? []));
  }
  return [...found].toSorted();
}

/**
 * The tags of each member of a family. Precedence: the mapping; what the schema itself or the
 * one it inherits from lists; the value of the base's own list that is the member's name but for
 * case and punctuation; the name.
 *
 * Only what the base's list allows, where it has one, can be a tag by name: a schema has no other
 * values because of a discriminator (OpenAPI 3.1.1, 4.8.25). A member that others inherit from has a tag
 * by its name only where there is neither a mapping nor a list that could have one for it: then it is no
 * type of its own. What remains of the base's list is the base itself.
 */
export function tagsOfFamily(
  family: Family,
  schemas: JsonObject,
): ReadonlyMap<string, readonly string[]> {
  const { base, property, mapping } = family;
  const listed = valuesOf(propertyOf(schemas[base] ?? null, property), schemas);
  const tags = new Map<string, readonly string[]>();
  for (const [name, below] of family.heirs) {
    const mapped = mapping.filter(([, component]) => component === name).map(([tag]) => tag);
    const own = mapped.length > 0 ? mapped : literalsOf(name, family, schemas, new Set());
    const meant = listed.filter((value) => plain(value) === plain(name));
    const isLeaf = name !== base && below.length === 0;
    const isConcrete = listed.length === 0 && (isLeaf || mapping.length === 0);
    const found = own.length > 0 ? own : meant;
    tags.set(name, found.length > 0 || !isConcrete ? found : [name]);
  }
  const claimed = new Set([...[...tags.values()].flat(), ...mapping.map(([tag]) => tag)]);
  const left = listed.filter((value) => !claimed.has(value));
  return tags.set(base, [...(tags.get(base) ?? []), ...left]);
}

function plain(name: string): string {
  return name.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, "");
}

/** The tags that a member lists, or those it inherits from lists below the base. */
function literalsOf(
  name: string,
  family: Family,
  schemas: JsonObject,
  above: ReadonlySet<string>,
): readonly string[] {
  const schema = schemas[name] ?? null;
  if (name === family.base || above.has(name) || !isObject(schema)) return [];
  const hint = readTagHint(schema);
  if (hint !== undefined) return [hint];
  const own = valuesOf(propertyOf(schema, family.property), schemas);
  if (own.length > 0) return own;
  const path = new Set([...above, name]);
  return parentsOf(schema)
    .filter((parent) => family.heirs.has(parent))
    .map((parent) => inherited(parent))
    .reduce((first, next) => (first.length > 0 ? first : next), []);

  function inherited(parent: string): readonly string[] {
    const declared = schemas[parent] ?? null;
    const values = valuesOf(propertyOf(declared, family.property), schemas);
    if (parent === family.base) return [];
    return values.length > 0 ? values : literalsOf(parent, family, schemas, path);
  }
}

/** What a schema itself says of a property, behind no reference; the last word counts, null where there is none. */
export function propertyOf(schema: JsonValue, name: string): JsonValue {
  if (!isObject(schema)) return null;
  const properties = schema["properties"];
  if (isObject(properties) && Object.hasOwn(properties, name)) return properties[name] ?? null;
  const inner = listOf(schema["allOf"]).map((member) => propertyOf(member, name));
  return inner.findLast((property) => property !== null) ?? null;
}

/** The values that a property lists, as texts; a list may stand behind a reference. */
function valuesOf(property: JsonValue, schemas: JsonObject): readonly string[] {
  if (!isObject(property)) return [];
  const values = "const" in property ? [property["const"] ?? null] : listOf(property["enum"]);
  const scalars = values.filter((value) => value !== null && typeof value !== "object");
  if (scalars.length > 0) return scalars.map(String);
  const [only] = [property, ...listOf(property["allOf"])].flatMap((part) => referredBy(part) ?? []);
  const target = only === undefined ? null : (schemas[only] ?? null);
  return isObject(target) && listOf(target["enum"]).length > 0
    ? listOf(target["enum"])
        .filter((value) => value !== null && typeof value !== "object")
        .map(String)
    : [];
}
