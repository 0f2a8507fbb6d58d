import type {
  IrType,
  JsonObject,
  JsonValue,
  ObjectType,
  OneofGroup,
  Origin,
  PatternProperty,
  Property,
} from "../ir/types.js";
import { lowerExpansion } from "./expansion.js";
import { matchesPattern } from "../support/pattern-match.js";
import { allProperties } from "../ir/visit.js";
import { oneofNameKeyword } from "../normalize/oneof-groups.js";
import { isAnnotation, listOf } from "../normalize/repair.js";
import { isObject } from "../normalize/structure.js";
import { docsOf, optional, type Located, type LowerContext, type Scope } from "./context.js";
import { lowerInline } from "./declare.js";
import { intersect } from "./intersect.js";

/** What a schema says of objects. */
export interface ObjectFacets {
  /** None of them required: the names that are may be declared elsewhere. */
  readonly properties?: readonly Property[];
  readonly additional?: ObjectType["additional"];
  /** Of the names that nothing else speaks of (JSON Schema 2020-12, 11.3). */
  readonly unevaluated?: ObjectType["additional"];
  readonly patterns?: readonly PatternProperty[];
  readonly names?: IrType;
  readonly minProperties?: number;
  readonly maxProperties?: number;
}

/** The type of objects by what one schema says, none of their properties required. */
export function lowerObject(facets: ObjectFacets, origin: Origin): ObjectType {
  const { properties = [], additional = "unspecified", patterns, names } = facets;
  const { minProperties, maxProperties } = facets;
  const object: { -readonly [Member in keyof ObjectType]: ObjectType[Member] } = {
    kind: "object",
    properties: sortProperties(properties),
    groups: [],
    additional,
  };
  // Written out, as there are many objects, of which hardly any has one of these.
  if (patterns !== undefined) object.patterns = patterns;
  if (names !== undefined) object.names = names;
  if (minProperties !== undefined) object.minProperties = minProperties;
  if (maxProperties !== undefined) object.maxProperties = maxProperties;
  return withListedNames(object, origin);
}

/** Where all names are listed, the object's properties are those names and no others. */
function withListedNames(object: ObjectType, origin: Origin): ObjectType {
  if (object.names === undefined) return object;
  const { names, ...rest } = object;
  if (names.kind === "unknown") return rest;
  const listed = listedNames(names);
  if (listed === undefined) return object;
  const declared = new Set(object.properties.map(({ name }) => name));
  const isListed = new Set(listed);
  const added = listed
    .filter((name) => !declared.has(name))
    .flatMap((name) => {
      const type = undeclaredType(object, name);
      return type.kind === "never" ? [] : [plainProperty(name, type, false, origin)];
    });
  const own = object.properties.map((property) =>
    isListed.has(property.name) ? property : { ...property, type: { kind: "never" } as const },
  );
  const { patterns: _, ...closed } = rest;
  return { ...closed, names, properties: sortProperties([...own, ...added]), additional: "none" };
}

function listedNames(names: IrType | undefined): readonly string[] | undefined {
  if (names?.kind === "never") return [];
  const values =
    names?.kind === "literal"
      ? [names.value]
      : names?.kind === "enum"
        ? names.members.map(({ value }) => value)
        : undefined;
  return values?.filter((value) => typeof value === "string");
}

/** What an object holds under a name that it does not declare: `never` where it forbids the name. */
export function undeclaredType(object: ObjectType, name: string): IrType {
  const matching = (object.patterns ?? []).filter(({ pattern }) => matches(pattern, name));
  if (matching.length > 0) return intersect(matching.map(({ type }) => type));
  if (object.additional === "none") return { kind: "never" };
  return object.additional === "unspecified" ? { kind: "unknown" } : object.additional;
}

function matches(pattern: string, name: string): boolean {
  return matchesPattern(pattern, name) === true;
}

function plainProperty(name: string, type: IrType, required: boolean, origin: Origin): Property {
  return { name, type, required, readOnly: false, writeOnly: false, docs: {}, origin };
}

/**
 * An object that requires names. One that is not declared holds what undeclared names may
 * (JSON Schema 2020-12 validation, 6.5.3).
 */
export function withRequired(
  given: ObjectType,
  names: ReadonlySet<string>,
  origin: Origin,
): ObjectType {
  if (names.size === 0) return given;
  const object = withRequiredArms(given, names);
  const declared = new Set(allProperties(object).map(({ name }) => name));
  const added = [...names]
    .filter((name) => !declared.has(name))
    .map((name) => plainProperty(name, undeclaredType(object, name), true, origin));
  const own = object.properties.map((property) =>
    names.has(property.name) ? { ...property, required: true } : property,
  );
  return { ...object, properties: sortProperties([...own, ...added]) };
}

/** An arm that is required is the only one that can be set, and so a property; two of one group are left alone. */
function withRequiredArms(object: ObjectType, names: ReadonlySet<string>): ObjectType {
  const isSettled = ({ arms }: OneofGroup): boolean =>
    arms.filter(({ name }) => names.has(name)).length === 1;
  if (!object.groups.some(isSettled)) return object;
  const arms = object.groups.filter(isSettled).flatMap((group) => group.arms);
  const settled = arms.filter(({ name }) => names.has(name));
  return {
    ...object,
    properties: [...object.properties, ...settled],
    groups: object.groups.filter((group) => !isSettled(group)),
  };
}

const noNames: ReadonlySet<string> = new Set();

/** The names that a schema requires. */
export function requiredNames(schema: JsonObject): ReadonlySet<string> {
  const listed = listOf(schema["required"]);
  return listed.length === 0 ? noNames : new Set(listed.filter((name) => typeof name === "string"));
}

/** Sorted by wire name, so that the order of keys in a document is not seen in the output. */
export function sortProperties(properties: readonly Property[]): readonly Property[] {
  // As they mostly are, for they were read in this order.
  const isSorted = properties.every(
    ({ name }, index) => index === 0 || (properties[index - 1]?.name ?? "") < name,
  );
  return isSorted ? properties : properties.toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

/** Lowers one member of `properties`. */
export function lowerProperty(
  name: string,
  schema: Located,
  required: boolean,
  context: LowerContext,
  scope: Scope,
): Property {
  const { value } = schema;
  // Annotations count wherever the value is described, so also behind a reference.
  const described = isObject(value) ? (context.resolve(schema)?.value ?? null) : null;
  const property: Property = {
    name,
    type: lowerInline(schema, context, { ...scope, path: [...scope.path, name] }),
    required,
    readOnly: says(value, "readOnly") || says(described, "readOnly"),
    writeOnly: says(value, "writeOnly") || says(described, "writeOnly"),
    docs: docsOf(value),
    origin: schema.origin,
  };
  const given = isObject(value) ? value["default"] : undefined;
  const expansion = lowerExpansion(name, schema, context);
  if (given === undefined && expansion === undefined) return property;
  return { ...property, ...optional("default", given), ...expansion };
}

function says(schema: JsonValue, keyword: string): boolean {
  return isObject(schema) && schema[keyword] === true;
}

/** Reads `properties`, sorted by name, none of them required yet. */
export function lowerProperties(
  schema: Located<JsonObject>,
  context: LowerContext,
  scope: Scope,
): readonly Property[] {
  return context
    .entries(schema, "properties")
    .map(([name, property]) => lowerProperty(name, property, false, context, scope));
}

/** Reads `additionalProperties`, or `unevaluatedProperties`: what other names hold (JSON Schema 2020-12, 10.3.2.3). */
export function lowerAdditional(
  schema: Located<JsonObject>,
  keyword: string,
  context: LowerContext,
  scope: Scope,
): ObjectType["additional"] | undefined {
  const rest = context.child(schema, keyword);
  if (rest === undefined) return undefined;
  const type = lowerInline(rest, context, inValues(scope));
  return type.kind === "never" ? "none" : type;
}

/** Reads `patternProperties`: what names hold that match a pattern (JSON Schema 2020-12, 10.3.2.2). */
export function lowerPatterns(
  schema: Located<JsonObject>,
  context: LowerContext,
  scope: Scope,
): readonly PatternProperty[] {
  return context
    .entries(schema, "patternProperties")
    .map(([pattern, member]) => ({ pattern, type: lowerInline(member, context, inValues(scope)) }));
}

function inValues(scope: Scope): Scope {
  return { ...scope, path: [...scope.path, "value"] };
}

/**
 * Reads a choice as a oneof group: every variant is an inline object that declares and requires
 * one property, but for at most one in which none is set.
 *
 * @returns undefined for any other choice
 */
export function lowerGroup(
  schema: Located<JsonObject>,
  context: LowerContext,
  scope: Scope,
): OneofGroup | undefined {
  const variants = context.list(schema, "oneOf");
  const names = variants.map(({ value }) => armName(value));
  const arms = names.filter((name) => name !== undefined);
  const unset = variants.find(
    ({ value }, index) => names[index] === undefined && isUnset(value, arms),
  );
  // Arms that forbid all other names forbid those that the schema declares beside them.
  const isClosed = variants.some(
    ({ value }) => isObject(value) && value["additionalProperties"] === false,
  );
  if (isClosed && ["properties", "allOf", "$ref"].some((keyword) => keyword in schema.value))
    return undefined;
  const complete = arms.length + (unset === undefined ? 0 : 1) === variants.length;
  if (!complete || arms.length === 0 || new Set(arms).size !== arms.length) return undefined;
  if (unset === undefined && arms.length < 2) return undefined;
  const properties = variants.flatMap((variant, index) => {
    const name = names[index];
    const declared = name === undefined ? undefined : context.child(variant, "properties", name);
    if (name === undefined || declared === undefined) return [];
    const property = lowerProperty(name, declared, false, context, scope);
    const nullable = unset !== undefined && isNullArm(unset.value, name);
    const type: IrType =
      nullable && property.type.kind !== "nullable"
        ? { kind: "nullable", inner: property.type }
        : property.type;
    return [{ ...property, type }];
  });
  const name = schema.value[oneofNameKeyword];
  return {
    ...optional("name", typeof name === "string" ? name : undefined),
    arms: sortProperties(properties),
    required: unset === undefined,
  };
}

function armName(variant: JsonValue): string | undefined {
  if (!isObject(variant) || !isObject(variant["properties"])) return undefined;
  const names = Object.keys(variant["properties"]);
  const [name] = names;
  const required = listOf(variant["required"]);
  const plain = Object.keys(variant).every(
    (keyword) =>
      isAnnotation(keyword) ||
      ["type", "properties", "required", "additionalProperties"].includes(keyword),
  );
  return plain && names.length === 1 && required.length === 1 && required[0] === name
    ? name
    : undefined;
}

function isUnset(variant: JsonValue, arms: readonly string[]): boolean {
  if (!isObject(variant) || !isObject(variant["properties"]) || variant["required"] !== undefined)
    return false;
  const properties = Object.entries(variant["properties"]);
  return (
    properties.length === arms.length &&
    properties.every(
      ([name, type]) =>
        arms.includes(name) && (type === false || (isObject(type) && type["type"] === "null")),
    )
  );
}

function isNullArm(unset: JsonValue, name: string): boolean {
  const properties = isObject(unset) ? unset["properties"] : undefined;
  return isObject(properties) && properties[name] !== false;
}
