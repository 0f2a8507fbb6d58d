import type { IrType, JsonObject, ObjectType, OneofGroup, Property } from "../ir/types.js";
import { acceptsNull, withoutNull } from "../normalize/nullable.js";
import { isAnnotation, listOf, omit, splitAnnotations } from "../normalize/repair.js";
import { localPointer } from "../normalize/references.js";
import { isObject } from "../normalize/structure.js";
import type { Located, LowerContext, Scope } from "./context.js";
import { referTo } from "./declare.js";
import { intersect } from "./intersect.js";
import { lowerGroup, lowerObject, requiredNames, sortProperties } from "./object.js";
import { nullableOf } from "./simplify.js";
import { lowerChoice } from "./union.js";

const objectKeywords = [
  "properties",
  "required",
  "additionalProperties",
  "patternProperties",
  "unevaluatedProperties",
  "minProperties",
  "maxProperties",
];
const choiceKeywords = ["oneOf", "anyOf"] as const;

/** True for a schema that is put together from others (JSON Schema 2020-12, 10.2.1), or adds to a reference. */
export function isComposed(schema: JsonObject): boolean {
  return (
    "$ref" in schema ||
    ["allOf", "oneOf", "anyOf"].some((keyword) => listOf(schema[keyword]).length > 0)
  );
}

/** What the members of a composition come to, before it is put together. */
interface Parts {
  readonly objects: ObjectType[];
  readonly groups: OneofGroup[];
  readonly required: Set<string>;
  /** Everything that is not an object: choices, scalars, references to either. */
  readonly others: IrType[];
}

/**
 * Lowers a schema with `allOf`, `oneOf`, `anyOf` or keywords beside `$ref`.
 *
 * Objects among the members of `allOf` are merged into one, references included, because that is
 * what a reader wants to see and what never contradicts itself; anything else is intersected.
 */
export function lowerComposition(
  schema: Located<JsonObject>,
  context: LowerContext,
  scope: Scope,
): IrType {
  const lone = loneMember(schema, context);
  if (lone !== undefined) return context.lower(lone, scope);
  const parts: Parts = { objects: [], groups: [], required: new Set(), others: [] };
  const nullable = collect(schema, parts, new Set([schema.pointer]), context, scope);
  const object = mergeObjects(parts);
  const types = object === undefined ? parts.others : [object, ...parts.others];
  const type = intersect(types);
  return nullable ? nullableOf(type) : type;
}

/**
 * The one member of `allOf` that says anything, where `type: object` or an empty schema is all that
 * stands beside it: that member keeps its name.
 */
function loneMember(schema: Located<JsonObject>, context: LowerContext): Located | undefined {
  const [beside] = splitAnnotations(omit(schema.value, "allOf"));
  if (!Object.keys(beside).every((keyword) => keyword === "type" && beside[keyword] === "object"))
    return undefined;
  const telling = context.list(schema, "allOf").filter(({ value }) => {
    const [restricting] = splitAnnotations(isObject(value) ? value : {});
    const keywords = Object.keys(restricting);
    return keywords.some((keyword) => keyword !== "type" || restricting[keyword] !== "object");
  });
  const [only] = telling;
  return telling.length === 1 && isObject(only?.value) && "$ref" in only.value ? only : undefined;
}

/** Sorts a schema and all that it is composed of into parts; true where all of them accept null. */
function collect(
  schema: Located<JsonObject>,
  parts: Parts,
  visited: ReadonlySet<string>,
  context: LowerContext,
  scope: Scope,
): boolean {
  const { value } = schema;
  const nullable = acceptsNull(value);
  const own = nullable && value["type"] !== undefined ? withoutNull(value) : value;
  collectOwn({ ...schema, value: own }, parts, context, scope);
  const reference = own["$ref"];
  if (typeof reference === "string") collectReference(reference, parts, visited, context);
  const members = context
    .list(schema, "allOf")
    .map((member) => collectMember(member, parts, visited, context, scope));
  for (const keyword of choiceKeywords) {
    if (listOf(own[keyword]).length === 0) continue;
    const group =
      keyword === "oneOf" ? lowerGroup({ ...schema, value: own }, context, scope) : undefined;
    if (group !== undefined) parts.groups.push(group);
    else parts.others.push(lowerChoice({ ...schema, value: own }, keyword, context, scope));
  }
  const restricted = value["type"] !== undefined && !nullable;
  return !restricted && members.length > 0 && members.every(Boolean);
}

/** The keywords of the schema itself, without what it is composed of. */
function collectOwn(
  schema: Located<JsonObject>,
  parts: Parts,
  context: LowerContext,
  scope: Scope,
): void {
  const { value } = schema;
  const isObjectLike = value["type"] === "object" || value["type"] === undefined;
  if (objectKeywords.some((keyword) => keyword in value) && isObjectLike) {
    // Required names may be declared by another member, so they are applied to the merged object.
    for (const name of requiredNames(value)) parts.required.add(name);
    parts.objects.push(lowerObject({ ...schema, value: omit(value, "required") }, context, scope));
    return;
  }
  if (value["type"] === "object") return;
  const rest = omit(
    value,
    "allOf",
    "oneOf",
    "anyOf",
    "$ref",
    "not",
    "if",
    "then",
    "else",
    "discriminator",
  );
  const telling = Object.keys(rest).some(
    (keyword) => !isAnnotation(keyword) && !keyword.startsWith("$"),
  );
  if (telling) parts.others.push(context.lower({ ...schema, value: rest }, scope));
}

function collectMember(
  member: Located,
  parts: Parts,
  visited: ReadonlySet<string>,
  context: LowerContext,
  scope: Scope,
): boolean {
  if (member.value === false) parts.others.push({ kind: "never" });
  if (!isObject(member.value)) return true;
  const nullable = acceptsNull(member.value);
  const value = nullable ? withoutNull(member.value) : member.value;
  // The pointer of a rewritten member still names it, for inline declarations below it.
  return collect({ ...member, value }, parts, visited, context, scope) || nullable;
}

function collectReference(
  reference: string,
  parts: Parts,
  visited: ReadonlySet<string>,
  context: LowerContext,
): void {
  const target = context.target(reference);
  if (target === undefined || visited.has(target.pointer)) return;
  const base = isObject(target.value) ? baseOf(target.value, visited) : undefined;
  if (base !== undefined) {
    // Below the reference names are the target's own, so its inline schemas are shared with it.
    const inTarget: Scope = { parent: target.pointer, path: [] };
    referTo(reference, context);
    collect(
      { ...target, value: base },
      parts,
      new Set([...visited, target.pointer]),
      context,
      inTarget,
    );
  } else {
    parts.others.push(referTo(reference, context));
  }
}

/**
 * What a schema that refers to another takes from it: all of it where it can be merged, and where it
 * is a choice that includes the one who refers (a base that lists its own children), what stands
 * beside the choice.
 */
function baseOf(target: JsonObject, visited: ReadonlySet<string>): JsonObject | undefined {
  if (isMergeable(target)) return target;
  const variants = choiceKeywords.flatMap((keyword) => listOf(target[keyword]));
  const includesReferrer = variants.some(
    (variant) =>
      isObject(variant) &&
      typeof variant["$ref"] === "string" &&
      visited.has(localPointer(variant["$ref"]) ?? ""),
  );
  return includesReferrer ? omit(target, ...choiceKeywords, "discriminator") : undefined;
}

/** True for a schema that can be merged with others property by property. */
function isMergeable(schema: JsonObject): boolean {
  const scalar = schema["type"] !== undefined && schema["type"] !== "object";
  const choice = choiceKeywords.some((keyword) => listOf(schema[keyword]).length > 0);
  return !scalar && !choice && !("enum" in schema) && !("const" in schema);
}

function mergeObjects(parts: Parts): ObjectType | undefined {
  if (parts.objects.length === 0 && parts.groups.length === 0) return undefined;
  const properties = new Map<string, Property>();
  for (const property of parts.objects.flatMap((object) => object.properties)) {
    const earlier = properties.get(property.name);
    properties.set(
      property.name,
      earlier === undefined ? property : mergeProperty(earlier, property),
    );
  }
  const additional = parts.objects.map((object) => object.additional);
  const type = additional.find((value) => typeof value !== "string");
  return {
    kind: "object",
    properties: sortProperties([...properties.values(), ...undeclared(parts, properties)]).map(
      (property) =>
        parts.required.has(property.name) ? { ...property, required: true } : property,
    ),
    groups: parts.groups,
    // A part that forbids what another declares would leave nothing; it is read as meaning its own names.
    additional:
      additional.length > 0 && additional.every((value) => value === "none")
        ? "none"
        : (type ?? "unspecified"),
  };
}

function undeclared(parts: Parts, declared: ReadonlyMap<string, Property>): Property[] {
  const arms = new Set(parts.groups.flatMap((group) => group.arms.map((arm) => arm.name)));
  // Names that a choice beside the object declares are required there.
  const elsewhere = parts.others.length > 0;
  const origin = parts.objects[0]?.properties[0]?.origin ?? { source: "", pointer: "" };
  return [...parts.required]
    .filter((name) => !declared.has(name) && !arms.has(name) && !elsewhere)
    .map((name) => ({
      name,
      type: { kind: "unknown" },
      required: true,
      readOnly: false,
      writeOnly: false,
      docs: {},
      origin,
    }));
}

function mergeProperty(earlier: Property, later: Property): Property {
  return {
    ...earlier,
    ...later,
    type: intersect([earlier.type, later.type]),
    required: earlier.required || later.required,
    readOnly: earlier.readOnly || later.readOnly,
    writeOnly: earlier.writeOnly || later.writeOnly,
    docs: { ...earlier.docs, ...later.docs },
  };
}
