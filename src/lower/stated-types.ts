import type { JsonValue } from "../ir/types.js";
import { listOf } from "../normalize/repair.js";
import { isObject } from "../normalize/structure.js";
import type { Located, LowerContext } from "./context.js";
import { jsonTypeOf } from "./json-types.js";

/**
 * The types, as JSON Schema names them, that a schema says its values have, behind references too. An
 * integer counts as a number.
 *
 * @returns undefined where it does not say so plainly
 */
export function statedTypes(
  schema: Located,
  context: LowerContext,
  above: ReadonlySet<string> = new Set(),
): ReadonlySet<string> | undefined {
  const { value, pointer } = schema;
  if (!isObject(value) || above.has(pointer)) return undefined;
  const own = ownTypes(value["type"], value);
  if (own !== undefined) return own;
  const path = new Set([...above, pointer]);
  const reference = value["$ref"];
  const target = typeof reference === "string" ? context.target(reference) : undefined;
  if (target !== undefined) return statedTypes(target, context, path);
  for (const keyword of ["oneOf", "anyOf"]) {
    const lists = context.list(schema, keyword).map((one) => statedTypes(one, context, path));
    const known = lists.filter((list) => list !== undefined);
    if (known.length === 0 || known.length < lists.length) continue;
    return new Set(known.flatMap((list) => [...list]));
  }
  return undefined;
}

function ownTypes(type: JsonValue | undefined, schema: object): ReadonlySet<string> | undefined {
  if (type !== undefined) {
    const names = typeof type === "string" ? [type] : listOf(type).map(String);
    return new Set(names.map((name) => (name === "integer" ? "number" : name)));
  }
  const { const: constant, enum: listed } = schema as Readonly<Record<string, JsonValue>>;
  if (constant !== undefined) return new Set([jsonTypeOf(constant)]);
  return Array.isArray(listed) ? new Set(listed.map(jsonTypeOf)) : undefined;
}

/** The alternatives of a choice that no value can be of, as the schema itself states other types than they do. */
export function impossibleMembers(
  schema: Located,
  members: readonly Located[],
  context: LowerContext,
): readonly number[] {
  const stated = isObject(schema.value) ? ownTypes(schema.value["type"], schema.value) : undefined;
  if (stated === undefined) return [];
  return [...members.keys()].filter((index) => {
    const member = members[index];
    const types = member && statedTypes(member, context);
    return types !== undefined && ![...types].some((name) => stated.has(name));
  });
}
