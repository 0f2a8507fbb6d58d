import type {
  Expansion,
  IrType,
  JsonObject,
  JsonValue,
  ObjectType,
  OneofGroup,
  Property,
} from "../ir/types.js";
import { oneofNameKeyword } from "../normalize/oneof-groups.js";
import { isAnnotation, listOf } from "../normalize/repair.js";
import { isObject } from "../normalize/structure.js";
import { docsOf, optional, type Located, type LowerContext, type Scope } from "./context.js";
import { lowerInline } from "./declare.js";
import { numberOf } from "./scalar.js";
import { simplifyUnion } from "./simplify.js";

/** Lowers an object schema that nothing is composed with. */
export function lowerObject(
  schema: Located<JsonObject>,
  context: LowerContext,
  scope: Scope,
): ObjectType {
  const required = requiredNames(schema.value);
  const declared = context
    .entries(schema, "properties")
    .map(([name, property]) => lowerProperty(name, property, required.has(name), context, scope));
  const additional = lowerAdditional(schema, context, scope);
  const undeclared = undeclaredRequired(
    schema,
    new Set(declared.map(({ name }) => name)),
    additional,
  );
  return {
    kind: "object",
    properties: sortProperties([...declared, ...undeclared]),
    groups: [],
    additional,
    ...optional("minProperties", numberOf(schema.value["minProperties"])),
    ...optional("maxProperties", numberOf(schema.value["maxProperties"])),
  };
}

/** The names that a schema requires. */
export function requiredNames(schema: JsonObject): ReadonlySet<string> {
  return new Set(listOf(schema["required"]).filter((name) => typeof name === "string"));
}

/** Sorted by wire name, so that the order of keys in a document is not seen in the output. */
export function sortProperties(properties: readonly Property[]): readonly Property[] {
  return properties.toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

// A name may be required without being declared: then any value will do (JSON Schema 2020-12 validation, 6.5.3).
function undeclaredRequired(
  schema: Located<JsonObject>,
  declared: ReadonlySet<string>,
  additional: ObjectType["additional"],
): Property[] {
  const type: IrType = typeof additional === "string" ? { kind: "unknown" } : additional;
  return [...requiredNames(schema.value)]
    .filter((name) => !declared.has(name))
    .map((name) => ({
      name,
      type,
      required: true,
      readOnly: false,
      writeOnly: false,
      docs: {},
      origin: schema.origin,
    }));
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
  const described = isObject(value) ? [value, context.resolve(schema)?.value ?? null] : [];
  const flag = (keyword: string): boolean =>
    described.some((place) => isObject(place) && place[keyword] === true);
  return {
    name,
    type: lowerInline(schema, context, { ...scope, path: [...scope.path, name] }),
    required,
    readOnly: flag("readOnly"),
    writeOnly: flag("writeOnly"),
    docs: docsOf(value),
    origin: schema.origin,
    ...optional("default", isObject(value) ? value["default"] : undefined),
    ...optional("expands", readExpansion(value)),
  };
}

/** Reads the extension that marks a JSONPath field with the object it leads to. */
function readExpansion(schema: JsonValue): Expansion | undefined {
  const expands = isObject(schema) ? schema["x-sdkwright-expands"] : undefined;
  if (!isObject(expands) || typeof expands["target"] !== "string") return undefined;
  return { target: expands["target"], many: expands["many"] === true };
}

/** What names beyond the declared ones may hold (JSON Schema 2020-12, 10.3.2). */
export function lowerAdditional(
  schema: Located<JsonObject>,
  context: LowerContext,
  scope: Scope,
): ObjectType["additional"] {
  const inValues: Scope = { ...scope, path: [...scope.path, "value"] };
  const patterns = context.entries(schema, "patternProperties").map(([, pattern]) => pattern);
  const rest =
    context.child(schema, "additionalProperties") ?? context.child(schema, "unevaluatedProperties");
  if (patterns.length === 0) {
    if (rest === undefined) return "unspecified";
    return rest.value === false ? "none" : lowerInline(rest, context, inValues);
  }
  const types = patterns.map((pattern) => lowerInline(pattern, context, inValues));
  // Names that match no pattern are free unless they are forbidden.
  if (rest?.value !== false) {
    types.push(rest === undefined ? { kind: "unknown" } : lowerInline(rest, context, inValues));
  }
  return simplifyUnion({ kind: "union", variants: types, exclusive: false });
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
