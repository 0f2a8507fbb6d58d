import type { IrType, JsonObject, ObjectType, Property } from "../ir/types.js";
import { listOf, splitAnnotations } from "../normalize/repair.js";
import { isObject } from "../normalize/structure.js";
import type { AcceptsNull, At, Collection, Condition, Consequence, Tags } from "./collection.js";
import { combine, objectOf } from "./combine.js";
import { optional, type Located } from "./context.js";
import { lowerExactly } from "./exact.js";

/** Adds `if` with `then` and `else` (JSON Schema 2020-12, 10.2.2.1). */
export function collectCondition(
  schema: Located<JsonObject>,
  into: Collection,
  at: At,
): AcceptsNull {
  const { context } = into;
  const condition = context.child(schema, "if");
  if (condition === undefined) return undefined;
  const always = condition.value === true ? "then" : condition.value === false ? "else" : undefined;
  if (always !== undefined) return collectAlways(context.child(schema, always), into, at);
  const then = consequence(context.child(schema, "then"), into, at);
  const otherwise = consequence(context.child(schema, "else"), into, at);
  if (then === undefined && otherwise === undefined) return undefined;
  const meant = context.lower(condition, { ...at.scope, nameless: true });
  // Limits without a type, which types are not made of.
  const when = meant.kind === "unknown" ? lowerExactly(condition, context, at.scope) : meant;
  if (when.kind === "unknown") return collectAlways(context.child(schema, "then"), into, at);
  into.conditions.push({
    when,
    ...optional("tags", readTags(condition)),
    ...optional("then", then),
    ...optional("otherwise", otherwise),
  });
  return undefined;
}

/** A condition that every value meets, or none, makes no difference but the one. */
function collectAlways(schema: Located | undefined, into: Collection, at: At): AcceptsNull {
  if (schema?.value === false) into.others.push({ kind: "never" });
  if (schema === undefined || !isObject(schema.value)) return undefined;
  return into.collect({ ...schema, value: schema.value }, at);
}

/** Reads a condition on the values of one property, which is what most of them are. */
function readTags({ value }: Located): Tags | undefined {
  if (!isObject(value)) return undefined;
  const [restricting] = splitAnnotations(value);
  const { properties, required, type, ...rest } = restricting;
  if (Object.keys(rest).length > 0 || (type !== undefined && type !== "object")) return undefined;
  const [[property, schema] = ["", null], ...others] = Object.entries(
    isObject(properties) ? properties : {},
  );
  const values = isObject(schema)
    ? "const" in schema
      ? [schema["const"]]
      : listOf(schema["enum"])
    : [];
  const names = listOf(required);
  if (values.length === 0 || others.length > 0 || names.some((name) => name !== property)) {
    return undefined;
  }
  const scalars = values.filter(
    (one) => typeof one === "string" || typeof one === "number" || typeof one === "boolean",
  );
  if (scalars.length < values.length) return undefined;
  return { property, values: scalars, required: names.length > 0 };
}

function consequence(
  schema: Located | undefined,
  into: Collection,
  at: At,
): Consequence | undefined {
  if (schema === undefined || schema.value === true) return undefined;
  if (!isObject(schema.value)) return { type: { kind: "never" } };
  const [restricting] = splitAnnotations(schema.value);
  if (Object.keys(restricting).length === 0) return undefined;
  const located = { ...schema, value: schema.value };
  const own = into.fresh();
  const acceptsNull = own.collect(located, at) === true;
  const meant = combine(own, located, acceptsNull);
  const type = meant.kind === "unknown" ? lowerExactly(located, into.context, at.scope) : meant;
  return { type, ...optional("object", objectOf(own, located.origin)) };
}

/** Adds `dependentSchemas` or `dependentRequired`: what holds where a property is present. */
export function collectDependencies(
  keyword: "dependentSchemas" | "dependentRequired",
): (schema: Located<JsonObject>, into: Collection, at: At) => AcceptsNull {
  return (schema, into, at) => {
    for (const [name, dependent] of into.context.entries(schema, keyword)) {
      const then =
        keyword === "dependentSchemas"
          ? consequence(dependent, into, at)
          : requiring(listOf(dependent.value).map(String), dependent);
      const when = requiring([name], dependent).type;
      if (then !== undefined) into.conditions.push({ when, then } satisfies Condition);
    }
    return undefined;
  };
}

function requiring(names: readonly string[], { origin }: Located): Consequence & { type: IrType } {
  const properties = [...new Set(names)].toSorted().map((name): Property => ({
    name,
    type: { kind: "unknown" },
    required: true,
    readOnly: false,
    writeOnly: false,
    docs: {},
    origin,
  }));
  const type: ObjectType = { kind: "object", properties, groups: [], additional: "unspecified" };
  return { type, object: type };
}
