import type { Discriminator, IrType, JsonObject, JsonValue, TagValue } from "../ir/types.js";
import { isNullSchema } from "../normalize/nullable.js";
import { splitAnnotations } from "../normalize/repair.js";
import { isObject } from "../normalize/structure.js";
import { optional, type Located, type LowerContext, type Scope } from "./context.js";
import { lowerInline } from "./declare.js";
import { hasMemberHints } from "./enum-hints.js";
import { withExceptions } from "./exclusion.js";
import { impossibleMembers } from "./impossible-members.js";
import { nullableOf, simplifyUnion } from "./simplify.js";
import { findTagging, type Tagging } from "./tags.js";

type Choice = "oneOf" | "anyOf";

/** Lowers `oneOf` or `anyOf` to a union (JSON Schema 2020-12, 10.2.1), with its discriminator if it has one. */
export function lowerChoice(
  schema: Located<JsonObject>,
  keyword: Choice,
  context: LowerContext,
  scope: Scope,
): IrType {
  const members = membersOf(schema, keyword, context);
  const values = members.filter(({ value }) => !isNullSchema(value));
  const tagging = findTagging(schema, values, context);
  const names = variantNames(values, tagging);
  const takesAnyText = values.some(({ value }) => isAnyText(value));
  const variants = values.map((member, index) => {
    // The only one beside null is called like the choice.
    const isAlone = values.length === 1 && tagging === undefined;
    const within = isAlone ? scope : { ...scope, path: [...scope.path, names[index] ?? ""] };
    return takesAnyText && listsValues(member.value)
      ? lowerSuggested(member, context, within)
      : lowerInline(member, context, within);
  });
  const exclusive = keyword === "oneOf";
  const choice =
    tagging === undefined
      ? simplifyUnion({ kind: "union", variants, exclusive })
      : taggedUnion(variants, tagging, exclusive);
  const union = withoutImpossible(choice, schema, keyword, { values, variants }, context);
  return values.length === members.length
    ? union
    : simplifyUnion({ kind: "union", variants: [union, { kind: "null" }], exclusive });
}

/**
 * A choice of which `type` beside it makes some alternatives impossible: those stay in the type, as that
 * is what is meant, and fixtures are chosen around them.
 */
function withoutImpossible(
  choice: IrType,
  schema: Located,
  keyword: Choice,
  {
    values,
    variants,
  }: { readonly values: readonly Located[]; readonly variants: readonly IrType[] },
  context: LowerContext,
): IrType {
  const impossible = impossibleMembers(schema, values, context);
  const [first] = impossible;
  if (first === undefined) return choice;
  const reason = `alternative ${first + 1} of '${keyword}' is of another type`;
  const at = context.child(schema, "type") ?? schema;
  context.report("schema/keyword-ignored", { keyword: "type", reason }, at);
  const except = impossible.flatMap((index) => variants[index] ?? []);
  return withExceptions(choice, except);
}

/** The members of a choice; one that is nothing but a choice of the same kind stands for its own. */
function membersOf(schema: Located, keyword: Choice, context: LowerContext): readonly Located[] {
  return context.list(schema, keyword).flatMap((member) => {
    const [restricting] = splitAnnotations(isObject(member.value) ? member.value : {});
    const keywords = Object.keys(restricting);
    const isSame = keywords.length === 1 && keywords[0] === keyword;
    return isSame ? membersOf(member, keyword, context) : [member];
  });
}

// An inline variant is named by its title, its tag or its only property, or as the only one that lists values; what has
// none of that is told apart by its place.
function variantNames(
  members: readonly Located[],
  tagging: Tagging | undefined,
): readonly string[] {
  const properties = members.map(({ value }) => onlyProperty(value));
  const seen = new Set<string | undefined>();
  const shared = new Set<string | undefined>();
  for (const name of properties) (seen.has(name) ? shared : seen).add(name);
  const isOnlyList = members.filter(({ value }) => listsValues(value)).length === 1;
  return members.map(({ value }, index) => {
    const title = isObject(value) ? value["title"] : undefined;
    if (typeof title === "string" && title.trim() !== "") return title;
    const tag = tagging?.tags[index]?.[0];
    if (tag !== undefined) return String(tag);
    if (isOnlyList && listsValues(value)) return "value";
    const only = properties[index];
    return only === undefined || shared.has(only) ? `variant ${index + 1}` : only;
  });
}

function listsValues(schema: JsonValue | undefined): boolean {
  return isObject(schema) && Array.isArray(schema["enum"]);
}

function isAnyText(schema: JsonValue): boolean {
  const [restricting] = splitAnnotations(isObject(schema) ? schema : {});
  return restricting["type"] === "string" && Object.keys(restricting).length === 1;
}

/**
 * The values of an enum beside any text, of which they are those that are known: a text that is not listed is the other
 * alternative, so the list is closed. It needs a name only where there is something to say of its values.
 */
function lowerSuggested(schema: Located, context: LowerContext, scope: Scope): IrType {
  if (isObject(schema.value) && hasMemberHints(schema.value))
    return lowerInline(schema, context, scope);
  const type = context.lower(schema, scope);
  return type.kind === "enum" ? { ...type, closed: true } : type;
}

/** The property of an object that has one, as Rust's serde writes a variant: it is called like that. */
function onlyProperty(schema: JsonValue | undefined): string | undefined {
  const properties = isObject(schema) ? schema["properties"] : undefined;
  const [only, ...others] = Object.keys(isObject(properties) ? properties : {});
  return others.length === 0 && only !== undefined && /\p{L}/u.test(only) ? only : undefined;
}

interface Entry {
  readonly type: IrType;
  readonly tags: Set<TagValue>;
  isFallback: boolean;
}

/**
 * A union whose variants line up with their tags: null moves out, what is said twice is one variant
 * with the tags of both, and what is no object has none.
 */
function taggedUnion(variants: readonly IrType[], tagging: Tagging, exclusive: boolean): IrType {
  const entries = new Map<string, Entry>();
  let nullable = false;
  const add = (type: IrType, index: number): void => {
    if (type.kind === "nullable" || type.kind === "null") nullable = true;
    if (type.kind === "null" || type.kind === "never") return;
    if (type.kind === "nullable") return add(type.inner, index);
    if (type.kind === "union" && type.discriminator === undefined)
      return type.variants.forEach((inner) => add(inner, index));
    const key = JSON.stringify(type);
    const entry = entries.get(key) ?? { type, tags: new Set(), isFallback: false };
    entries.set(key, entry);
    if (index === tagging.fallback) entry.isFallback = true;
    if (taggable.has(type.kind)) tagging.tags[index]?.forEach((tag) => entry.tags.add(tag));
  };
  variants.forEach(add);
  const list = [...entries.values()];
  const fallback = list.findIndex(({ isFallback }) => isFallback);
  const discriminator: Discriminator = {
    property: tagging.property,
    mapping: list.flatMap(({ tags }, variant) => [...tags].map((tag) => ({ tag, variant }))),
    ...optional("fallback", fallback < 0 ? undefined : fallback),
  };
  const types = list.map(({ type }) => type);
  const plain = { kind: "union", variants: types, exclusive } as const;
  const isTold = discriminator.mapping.length > 0 && types.every(({ kind }) => kind !== "unknown");
  const union = isTold ? { ...plain, discriminator } : simplifyUnion(plain);
  return nullable ? nullableOf(union) : union;
}

const taggable: ReadonlySet<IrType["kind"]> = new Set([
  "reference",
  "object",
  "union",
  "intersection",
]);
