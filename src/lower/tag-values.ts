import type { JsonObject, JsonValue, TagValue } from "../ir/types.js";
import { acceptsNull, isNullSchema, withoutNull } from "../normalize/nullable.js";
import { listOf } from "../normalize/repair.js";
import { isObject } from "../normalize/structure.js";
import { CyclicWalk } from "../support/cyclic-walk.js";
import { lazily } from "../support/lazily.js";
import type { Located, LowerContext } from "./context.js";

/** What an object schema says about one of its properties, as far as it may be a tag; few are asked further. */
export interface TagProperty {
  /** The values it may have; empty where they are not listed. */
  readonly values: () => readonly TagValue[];
  /** The types of values it may have; empty where nothing says so. */
  readonly types: () => ReadonlySet<string>;
  readonly required: boolean;
}

type TagProperties = ReadonlyMap<string, TagProperty>;

const choices = ["oneOf", "anyOf"] as const;

/** What was found out about schemas of one document; many choices share variants, and variants what they refer to. */
interface Walks {
  readonly properties: CyclicWalk<JsonObject, TagProperties>;
  readonly values: CyclicWalk<JsonObject, readonly TagValue[] | undefined>;
  readonly objects: CyclicWalk<JsonObject, boolean>;
}

const walks = new WeakMap<LowerContext, Walks>();

function walksOf(context: LowerContext): Walks {
  const known = walks.get(context);
  if (known !== undefined) return known;
  const made = {
    properties: new CyclicWalk<JsonObject, TagProperties>(),
    values: new CyclicWalk<JsonObject, readonly TagValue[] | undefined>(),
    objects: new CyclicWalk<JsonObject, boolean>(),
  };
  walks.set(context, made);
  return made;
}

/**
 * The properties of an object schema, of all that it is composed of, and of what all variants of a
 * choice have in common. What a schema says itself counts more than what its `allOf` says.
 */
export function tagPropertiesOf(schema: Located, context: LowerContext): TagProperties {
  const { value } = schema;
  if (!isObject(value)) return new Map();
  return walksOf(context).properties.find(value, new Map(), () =>
    readProperties({ ...schema, value }, context),
  );
}

function readProperties(schema: Located<JsonObject>, context: LowerContext): TagProperties {
  const found = new Map<string, TagProperty>();
  const merge = (properties: TagProperties): void => {
    for (const [name, property] of properties)
      found.set(name, mergeProperty(found.get(name), property));
  };
  const reference = schema.value["$ref"];
  const target = typeof reference === "string" ? context.target(reference) : undefined;
  if (target !== undefined) merge(tagPropertiesOf(target, context));
  for (const member of context.list(schema, "allOf")) merge(tagPropertiesOf(member, context));
  for (const keyword of choices) merge(commonProperties(schema, keyword, context));
  merge(ownProperties(schema, context));
  // A name may be required where another part declares it.
  for (const given of listOf(schema.value["required"])) {
    const name = String(given);
    found.set(name, { ...(found.get(name) ?? unsaid), required: true });
  }
  return found;
}

const unsaid: TagProperty = { values: () => [], types: () => new Set(), required: false };

function ownProperties(schema: Located, context: LowerContext): TagProperties {
  return new Map(
    context.entries(schema, "properties").map(([name, property]) => [
      name,
      {
        values: lazily(() => valuesOf(property, context) ?? []),
        types: lazily(() => typesOf(property, context)),
        required: false,
      },
    ]),
  );
}

function mergeProperty(earlier: TagProperty | undefined, later: TagProperty): TagProperty {
  if (earlier === undefined) return later;
  return {
    values: lazily(() => (later.values().length > 0 ? later.values() : earlier.values())),
    types: lazily(() => (later.types().size > 0 ? later.types() : earlier.types())),
    required: earlier.required || later.required,
  };
}

function commonProperties(
  schema: Located,
  keyword: (typeof choices)[number],
  context: LowerContext,
): TagProperties {
  const [first, ...others] = context
    .list(schema, keyword)
    .filter(({ value }) => !isNullSchema(value))
    .map((member) => tagPropertiesOf(member, context));
  const common = new Map<string, TagProperty>();
  for (const [name, property] of first ?? []) {
    const all = [property, ...others.map((properties) => properties.get(name))];
    const known = all.filter((each) => each !== undefined);
    if (known.length < all.length) continue;
    common.set(name, {
      values: lazily(() => {
        const isListed = known.every(({ values }) => values().length > 0);
        return isListed ? [...new Set(known.flatMap(({ values }) => values()))] : [];
      }),
      types: lazily(() => new Set(known.flatMap(({ types }) => [...types()]))),
      required: known.every(({ required }) => required),
    });
  }
  return common;
}

// What may say which values there are.
const listing = ["const", "enum", "$ref", "allOf", ...choices];

/** The scalars that a schema lists, null aside; undefined where it lists none. */
function valuesOf(schema: Located, context: LowerContext): readonly TagValue[] | undefined {
  const { value } = schema;
  if (!isObject(value) || !listing.some((keyword) => keyword in value)) return undefined;
  return walksOf(context).values.find(value, undefined, () =>
    readValues({ ...schema, value: acceptsNull(value) ? withoutNull(value) : value }, context),
  );
}

function readValues(
  node: Located<JsonObject>,
  context: LowerContext,
): readonly TagValue[] | undefined {
  const { value } = node;
  if ("const" in value) return scalars([value["const"] ?? null]);
  if (Array.isArray(value["enum"])) return scalars(listOf(value["enum"]));
  const reference = value["$ref"];
  const target = typeof reference === "string" ? context.target(reference) : undefined;
  const parts = [...(target === undefined ? [] : [target]), ...context.list(node, "allOf")];
  const [part] = parts.flatMap((each) => {
    const values = valuesOf(each, context);
    return values === undefined ? [] : [values];
  });
  if (part !== undefined) return part;
  for (const keyword of choices) {
    const members = context.list(node, keyword).filter((member) => !isNullSchema(member.value));
    const lists = members.map((member) => valuesOf(member, context));
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
export function allowsObjects(schema: Located, context: LowerContext): boolean {
  const target = context.resolve(schema);
  const value = target?.value;
  if (target === undefined || !isObject(value)) return false;
  const { type } = value;
  if (type !== undefined) return type === "object" || listOf(type).includes("object");
  if ("const" in value || "enum" in value || "items" in value || "prefixItems" in value)
    return false;
  return walksOf(context).objects.find(value, false, () => {
    const members = [...choices, "allOf"].map((keyword) => context.list(target, keyword));
    return members.every(
      (list) => list.length === 0 || list.some((member) => allowsObjects(member, context)),
    );
  });
}
