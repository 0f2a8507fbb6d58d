import type { IrType, JsonObject, ObjectType, Origin, Property } from "../ir/types.js";
import { allProperties } from "../ir/visit.js";
import { listOf, splitAnnotations } from "../normalize/repair.js";
import { isObject } from "../normalize/structure.js";
import { applyConditions, exceptions, without } from "./apply-conditions.js";
import { closedWays } from "./closed-ways.js";
import type { Collection, Condition } from "./collection.js";
import type { Located, LowerContext } from "./context.js";
import { lowerExactly } from "./exact.js";
import { subtract, withExceptions } from "./exclusion.js";
import { intersect, type OnContradiction } from "./intersect.js";
import { jsonTypesOf } from "./json-types.js";
import { mergeObjects, withLooseProperties } from "./merge-objects.js";
import { withRequired } from "./object.js";
import { nullableOf } from "./simplify.js";

const bareObject: ObjectType = {
  kind: "object",
  properties: [],
  groups: [],
  additional: "unspecified",
};

/**
 * Puts together all that a schema says to one type.
 *
 * Objects are merged into one, references included, because that is what a reader wants to see and
 * what never contradicts itself; anything else is intersected. What contradicts itself is `never`,
 * and reported.
 */
export function combine(
  from: Collection,
  schema: Located<JsonObject>,
  acceptsNull: boolean,
): IrType {
  const { context } = from;
  const onContradiction: OnContradiction = (reason) => {
    context.report("schema/contradiction", { reason }, schema);
  };
  const merged = objectOf(from, schema.origin, onContradiction);
  const { choices, left } = applyConditions(from.conditions, merged, (type) =>
    listedValues(type, context),
  );
  const forbidden = from.excluded.flatMap((one) => forbiddenNames(one.schema));
  const ways = isClosedByWhole(from, merged)
    ? closedWays(withDeclared(merged, from), choices, left, from.required, schema.origin)
    : undefined;
  const loose = ways === undefined ? withLoose(merged, left) : undefined;
  const object = withForbidden(loose, forbidden, schema.origin);
  const own = from.unevaluated === "none" ? from.others.map(sealed) : from.others;
  const conditioned = ways === undefined ? choices : [ways];
  const others = [...own, ...conditioned, ...forbidden.flatMap(choiceOfMissing)];
  const parts = object === undefined ? others : [object, ...others];
  const base = parts.length > 0 ? intersect(parts, onContradiction) : emptyBase(from, left);
  const limited = from.limits.reduce<IrType>((type, limit) => withLimit(type, limit), base);
  const conditional =
    ways === undefined ? withExceptions(limited, left.flatMap(exceptions)) : limited;
  const type = from.excluded
    .filter((one) => forbiddenNames(one.schema).length === 0)
    .reduce((rest, one) => withoutExcluded(rest, one, context), conditional);
  return acceptsNull ? nullableOf(type) : type;

  function choiceOfMissing(names: readonly string[]): readonly IrType[] {
    if (names.length === 1 && object !== undefined) return [];
    const variants = names.map((name) => without([name], schema.origin));
    const [only] = variants;
    if (only === undefined) return [];
    return [variants.length === 1 ? only : { kind: "union", variants, exclusive: false }];
  }
}

/** Whether an object beside conditions is closed by what is said of the whole, and by no part of it. */
function isClosedByWhole(from: Collection, merged: ObjectType | undefined): merged is ObjectType {
  if (merged === undefined || from.conditions.length === 0) return false;
  return merged.additional === "none" && from.objects.every((one) => one.additional !== "none");
}

/** An object without the names that are only required, which the ways of conditions may declare. */
function withDeclared(object: ObjectType, { objects }: Collection): ObjectType {
  const declared = new Set(objects.flatMap(allProperties).map(({ name }) => name));
  const properties = object.properties.filter(({ name }) => declared.has(name));
  return { ...object, properties };
}

/** A choice whose values have no names but declared ones (JSON Schema 2020-12 core, 11.3). */
function sealed(type: IrType): IrType {
  return type.kind === "union" ? { ...type, sealed: true } : type;
}

/** The object that a collection comes to; undefined where nothing in it is one. */
export function objectOf(
  from: Collection,
  origin: Origin,
  onContradiction?: OnContradiction,
): ObjectType | undefined {
  const { objects, groups, required, unevaluated } = from;
  const added = withoutTags(from);
  const isKnown = objects.length > 0 || groups.length > 0 || added.size > 0;
  if (!isKnown && unevaluated === undefined) return undefined;
  const merged =
    objects.length === 0 ? bareObject : mergeObjects(objects, onContradiction, required);
  // What a closed part forbids is not invited by the whole.
  const isOpen = unevaluated === "none" || objects.every((one) => one.additional !== "none");
  const additional =
    unevaluated !== undefined &&
    isOpen &&
    merged.additional === "unspecified" &&
    from.others.length === 0
      ? unevaluated
      : merged.additional;
  const limited = objects.length < 2 ? merged : withPropertyLimits(merged, from);
  const object = { ...limited, groups: [...merged.groups, ...groups], additional };
  // A name that only variants beside the object declare is required of each.
  return withRequired(object, added, origin);
}

/** The required names without those that tell the variants of a choice beside them apart, which all have them. */
function withoutTags({ required, others }: Collection): ReadonlySet<string> {
  const tags = others.flatMap((type) =>
    type.kind === "union" ? (type.discriminator?.property ?? []) : [],
  );
  return tags.length === 0
    ? required
    : new Set([...required].filter((name) => !tags.includes(name)));
}

/** An object with limits that one part sets to properties of which another one names the type. */
function withPropertyLimits(object: ObjectType, { propertyLimits }: Collection): ObjectType {
  const properties = object.properties.map((property): Property => {
    const limits = propertyLimits.filter(({ name }) => name === property.name);
    const type = limits.flatMap((one) => one.limits).reduce<IrType>(withLimit, property.type);
    return type === property.type ? property : { ...property, type };
  });
  return { ...object, properties };
}

/** What is said of objects where a condition holds; the properties are there, whether it holds or not. */
function withLoose(
  object: ObjectType | undefined,
  conditions: readonly Condition[],
): ObjectType | undefined {
  const loose = conditions.flatMap(({ then, otherwise }) =>
    [then?.object, otherwise?.object].filter((one) => one !== undefined),
  );
  return object === undefined ? undefined : withLooseProperties(object, loose);
}

/** The type of a schema that says nothing but conditions: what both ways lead to. */
function emptyBase(from: Collection, conditions: readonly Condition[]): IrType {
  if (from.isObject) {
    return withLoose(bareObject, conditions) ?? bareObject;
  }
  const [only] = conditions;
  const { when, then, otherwise } = only ?? {};
  if (conditions.length !== 1 || when === undefined || otherwise === undefined) {
    return { kind: "unknown" };
  }
  const either = [then?.type ?? when, otherwise.type].filter((type) => type.kind !== "never");
  const [first = { kind: "never" }] = either;
  return either.length < 2 ? first : { kind: "union", variants: either, exclusive: false };
}

/** Applies a limit to strings, or numbers, if that is what the type is about. */
function withLimit(type: IrType, limit: IrType): IrType {
  if (type.kind === limit.kind) return intersect([type, limit]);
  if (type.kind === "nullable") return { ...type, inner: withLimit(type.inner, limit) };
  if (type.kind === "union" && type.discriminator === undefined) {
    return { ...type, variants: type.variants.map((variant) => withLimit(variant, limit)) };
  }
  return type;
}

/** Takes out what `not` excludes. */
function withoutExcluded(
  type: IrType,
  { schema, scope }: Collection["excluded"][number],
  context: LowerContext,
): IrType {
  // Where values are of known types, that a reference leads to those only makes no difference.
  const isKnown =
    jsonTypesOf(type) !== undefined && isObject(schema.value) && "$ref" in schema.value;
  const excluded = isKnown
    ? context.lower(schema, { ...scope, nameless: true, exact: true })
    : lowerExactly(schema, context, scope);
  return subtract(type, excluded);
}

/** The names that `not` with `required` forbids to be there together; empty for any other `not`. */
function forbiddenNames({ value }: Located): readonly (readonly string[])[] {
  if (!isObject(value)) return [];
  const [restricting] = splitAnnotations(value);
  const { required, type, ...rest } = restricting;
  const names = listOf(required).filter((name) => typeof name === "string");
  const isPlain = Object.keys(rest).length === 0 && (type === undefined || type === "object");
  return isPlain && names.length > 0 && names.length <= 4 ? [names] : [];
}

function withForbidden(
  object: ObjectType | undefined,
  forbidden: readonly (readonly string[])[],
  origin: Origin,
): ObjectType | undefined {
  if (object === undefined) return undefined;
  const alone = forbidden.filter((names) => names.length === 1).flat();
  return alone.length === 0 ? object : mergeObjects([object, without(alone, origin)]);
}

/** The values that a type lists, also where they are those of a declaration. */
function listedValues(
  type: IrType,
  context: LowerContext,
): readonly (string | number | boolean)[] | undefined {
  if (type.kind === "literal") return [type.value];
  if (type.kind === "enum") return type.members.map(({ value }) => value);
  if (type.kind !== "reference") return undefined;
  const target = context.target(`#${type.target.replaceAll("%", "%25")}`);
  const schema = target === undefined ? undefined : context.resolve(target)?.value;
  const values = isObject(schema)
    ? "const" in schema
      ? [schema["const"]]
      : listOf(schema["enum"])
    : [];
  const scalars = values.filter(
    (value) => typeof value === "string" || typeof value === "number" || typeof value === "boolean",
  );
  return scalars.length === 0 || scalars.length < values.length ? undefined : scalars;
}
