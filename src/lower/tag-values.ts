import type { JsonObject, JsonValue, TagValue } from "../ir/types.js";
import { acceptsNull, isNullSchema, withoutNull } from "../normalize/nullable.js";
import { listOf } from "../normalize/repair.js";
import { isObject } from "../normalize/structure.js";
import type { Located, LowerContext } from "./context.js";

/** What an object schema says about one of its properties, as far as it may be a tag. */
export interface TagProperty {
  /** The values it may have; empty where they are not listed. */
  readonly values: readonly TagValue[];
  /** The types of values it may have; empty where nothing says so. */
  readonly types: ReadonlySet<string>;
  readonly required: boolean;
}

type TagProperties = ReadonlyMap<string, TagProperty>;

const choices = ["oneOf", "anyOf"] as const;

/**
 * The properties of an object schema, of all that it is composed of, and of what all variants of a
 * choice have in common. What a schema says itself counts more than what its `allOf` says.
 */
export function tagPropertiesOf(
  schema: Located,
  context: LowerContext,
  above: ReadonlySet<string> = new Set(),
): TagProperties {
  const found = new Map<string, TagProperty>();
  if (!isObject(schema.value) || above.has(schema.pointer)) return found;
  const path = new Set([...above, schema.pointer]);
  const merge = (properties: TagProperties): void => {
    for (const [name, property] of properties)
      found.set(name, mergeProperty(found.get(name), property));
  };
  const reference = schema.value["$ref"];
  const target = typeof reference === "string" ? context.target(reference) : undefined;
  if (target !== undefined) merge(tagPropertiesOf(target, context, path));
  for (const member of context.list(schema, "allOf")) merge(tagPropertiesOf(member, context, path));
  for (const keyword of choices) merge(commonProperties(schema, keyword, context, path));
  merge(ownProperties(schema, context));
  // A name may be required where another part declares it.
  merge(
    new Map(
      listOf(schema.value["required"]).map((name) => [
        String(name),
        { values: [], types: new Set<string>(), required: true },
      ]),
    ),
  );
  return found;
}

function ownProperties(schema: Located, context: LowerContext): TagProperties {
  return new Map(
    context.entries(schema, "properties").map(([name, property]) => {
      const values = valuesOf(property, context) ?? [];
      return [name, { values, types: typesOf(property, context), required: false }];
    }),
  );
}

function mergeProperty(earlier: TagProperty | undefined, later: TagProperty): TagProperty {
  if (earlier === undefined) return later;
  return {
    values: later.values.length > 0 ? later.values : earlier.values,
    types: later.types.size > 0 ? later.types : earlier.types,
    required: earlier.required || later.required,
  };
}

function commonProperties(
  schema: Located,
  keyword: (typeof choices)[number],
  context: LowerContext,
  above: ReadonlySet<string>,
): TagProperties {
  const [first, ...others] = context
    .list(schema, keyword)
    .filter(({ value }) => !isNullSchema(value))
    .map((member) => tagPropertiesOf(member, context, above));
  const common = new Map<string, TagProperty>();
  for (const [name, property] of first ?? []) {
    const all = [property, ...others.map((properties) => properties.get(name))];
    const known = all.filter((each) => each !== undefined);
    if (known.length < all.length) continue;
    const isListed = known.every(({ values }) => values.length > 0);
    common.set(name, {
      values: isListed ? [...new Set(known.flatMap(({ values }) => values))] : [],
      types: new Set(known.flatMap(({ types }) => [...types])),
      required: known.every(({ required }) => required),
    });
  }
  return common;
}

/** The scalars that a schema lists, null aside; undefined where it lists none. */
function valuesOf(
  schema: Located,
  context: LowerContext,
  above: ReadonlySet<string> = new Set(),
): readonly TagValue[] | undefined {
  if (!isObject(schema.value) || above.has(schema.pointer)) return undefined;
  const path = new Set([...above, schema.pointer]);
  const value: JsonObject = acceptsNull(schema.value) ? withoutNull(schema.value) : schema.value;
  const node = { ...schema, value };
  if ("const" in value) return scalars([value["const"] ?? null]);
  if (Array.isArray(value["enum"])) return scalars(listOf(value["enum"]));
  const reference = value["$ref"];
  const target = typeof reference === "string" ? context.target(reference) : undefined;
  const parts = [...(target === undefined ? [] : [target]), ...context.list(node, "allOf")];
  const [part] = parts.flatMap((each) => {
    const values = valuesOf(each, context, path);
    return values === undefined ? [] : [values];
  });
  if (part !== undefined) return part;
  for (const keyword of choices) {
    const members = context.list(node, keyword).filter((member) => !isNullSchema(member.value));
    const lists = members.map((member) => valuesOf(member, context, path));
    if (lists.length > 0 && lists.every((list) => list !== undefined)) {
      return [...new Set(lists.flatMap((list) => list ?? []))];
    }
  }
  return undefined;
}

function scalars(values: readonly JsonValue[]): readonly TagValue[] | undefined {
  const given = values.filter((value) => value !== null);
  const found = given.filter((value) => typeof value !== "object") as readonly TagValue[];
  return found.length === given.length && found.length > 0 ? found : undefined;
}

/** The names of the types that a schema allows, behind references; empty where it allows any. */
function typesOf(schema: Located, context: LowerContext): ReadonlySet<string> {
  const values = valuesOf(schema, context);
  if (values !== undefined) return new Set(values.map((value) => typeof value));
  const target = context.resolve(schema);
  if (target === undefined || !isObject(target.value)) return new Set();
  const { type } = target.value;
  const types = typeof type === "string" ? [type] : listOf(type).map(String);
  return new Set(types.filter((name) => name !== "null"));
}

/** Whether a schema allows objects, which alone have tags. */
export function allowsObjects(
  schema: Located,
  context: LowerContext,
  above: ReadonlySet<string> = new Set(),
): boolean {
  const target = context.resolve(schema);
  if (target === undefined || !isObject(target.value) || above.has(target.pointer)) return false;
  const { value } = target;
  const { type } = value;
  if (type !== undefined) return type === "object" || listOf(type).includes("object");
  if ("const" in value || "enum" in value || "items" in value || "prefixItems" in value)
    return false;
  const path = new Set([...above, target.pointer]);
  const members = [...choices, "allOf"].map((keyword) => context.list(target, keyword));
  return members.every(
    (list) => list.length === 0 || list.some((member) => allowsObjects(member, context, path)),
  );
}
