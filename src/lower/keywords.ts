import type { IrType, JsonObject } from "../ir/types.js";
import { isObject } from "../normalize/structure.js";
import { lowerItems, evaluatedItems, lowerPrefix, type ArrayFacets } from "./array.js";
import type { AcceptsNull, At, Collection } from "./collection.js";
import { collectAllOf, collectChoice, collectNot, collectReference } from "./composition.js";
import { collectCondition, collectDependencies } from "./conditions.js";
import { optional, type Located, type LowerContext, type Scope } from "./context.js";
import { lowerInline } from "./declare.js";
import { lowerAdditional, lowerPatterns, lowerProperties, type ObjectFacets } from "./object.js";
import { numberFacet, textFacet, type NumberFacets, type StringFacets } from "./scalar.js";

/** What the keywords of each type of value come to. */
interface Facets {
  readonly string: StringFacets;
  readonly number: NumberFacets;
  readonly array: ArrayFacets;
  readonly object: ObjectFacets;
}

type Read<Family extends keyof Facets> = (
  schema: Located<JsonObject>,
  context: LowerContext,
  scope: Scope,
) => Facets[Family];

/** Adds what a keyword says to the collection of a schema that has it. */
type CollectPart = (schema: Located<JsonObject>, into: Collection, at: At) => AcceptsNull;

/**
 * What a keyword does when a schema that has it is lowered:
 *
 * - `part` adds a part to what the schema is put together from;
 * - `facet` limits values of some types, or says what is in them;
 * - `beside` is read by another keyword's rule, the one it names, which it means nothing without;
 * - `own` is read with the facets, as it decides which of them count (`own.ts`);
 * - `ignored` would say something of the values, but does not here, which is reported;
 * - `none` has no effect on types: it describes, names, or organizes.
 */
export type KeywordRule =
  | { readonly does: "part"; readonly collect: CollectPart }
  | { readonly does: "facet"; readonly of: { readonly [F in keyof Facets]?: Read<F> } }
  | { readonly does: "beside"; readonly keyword: string }
  | { readonly does: "own" }
  | { readonly does: "ignored"; readonly reason: string }
  | { readonly does: "none" };

const own: KeywordRule = { does: "own" };
const none: KeywordRule = { does: "none" };
const ignored = (reason: string): KeywordRule => ({ does: "ignored", reason });
const beside = (keyword: string): KeywordRule => ({ does: "beside", keyword });
const part = (collect: CollectPart): KeywordRule => ({ does: "part", collect });
const string = (read: Read<"string">): KeywordRule => ({ does: "facet", of: { string: read } });
const number = (read: Read<"number">): KeywordRule => ({ does: "facet", of: { number: read } });
const array = (read: Read<"array">): KeywordRule => ({ does: "facet", of: { array: read } });
const object = (read: Read<"object">): KeywordRule => ({ does: "facet", of: { object: read } });

/**
 * Every keyword of a Schema Object and what it does: those of the vocabularies of JSON Schema
 * 2020-12, and those that OpenAPI 3.1 adds (4.8.24). A keyword that is not listed is reported.
 *
 * Parts are put together in this order, in which later ones win where two contradict each other.
 */
export const keywordRules: ReadonlyMap<string, KeywordRule> = new Map<string, KeywordRule>([
  // Validation vocabulary, any type.
  ["type", own],
  ["enum", own],
  ["const", own],
  // Core vocabulary.
  ["$ref", part(collectReference)],
  ["$id", none],
  ["$schema", none],
  ["$vocabulary", none],
  ["$anchor", none],
  ["$dynamicAnchor", none],
  ["$dynamicRef", ignored("references that depend on who refers are not followed")],
  ["$comment", none],
  ["$defs", none],
  ["definitions", none],
  // Applicator vocabulary, for any type.
  ["allOf", part(collectAllOf)],
  ["oneOf", part(collectChoice("oneOf"))],
  ["anyOf", part(collectChoice("anyOf"))],
  ["not", part(collectNot)],
  ["if", part(collectCondition)],
  ["then", beside("if")],
  ["else", beside("if")],
  ["dependentSchemas", part(collectDependencies("dependentSchemas"))],
  ["dependentRequired", part(collectDependencies("dependentRequired"))],
  // Numbers.
  ["minimum", number(numberFacet("minimum"))],
  ["maximum", number(numberFacet("maximum"))],
  ["exclusiveMinimum", number(numberFacet("exclusiveMinimum"))],
  ["exclusiveMaximum", number(numberFacet("exclusiveMaximum"))],
  ["multipleOf", number(numberFacet("multipleOf"))],
  // Strings.
  ["minLength", string(numberFacet("minLength"))],
  ["maxLength", string(numberFacet("maxLength"))],
  ["pattern", string(textFacet("pattern"))],
  ["format", { does: "facet", of: { string: textFacet("format"), number: textFacet("format") } }],
  ["contentEncoding", string(textFacet("contentEncoding"))],
  ["contentMediaType", string(textFacet("contentMediaType"))],
  ["contentSchema", string(contentFacet)],
  // Arrays.
  [
    "prefixItems",
    array((schema, context, scope) => ({ prefix: lowerPrefix(schema, context, scope) })),
  ],
  [
    "items",
    array((schema, context, scope) =>
      optional("items", lowerItems(schema, "items", context, scope)),
    ),
  ],
  [
    "unevaluatedItems",
    array((schema, context, scope) => ({
      ...optional("unevaluated", lowerItems(schema, "unevaluatedItems", context, scope)),
      evaluated: evaluatedItems(schema, context),
    })),
  ],
  [
    "contains",
    array((schema, context, scope) =>
      optional("contains", lowerUnseen(schema, "contains", context, scope)),
    ),
  ],
  ["minContains", array(numberFacet("minContains"))],
  ["maxContains", array(numberFacet("maxContains"))],
  ["minItems", array(numberFacet("minItems"))],
  ["maxItems", array(numberFacet("maxItems"))],
  [
    "uniqueItems",
    array(({ value }) => optional("uniqueItems", value["uniqueItems"] === true ? true : undefined)),
  ],
  // Objects.
  [
    "properties",
    object((schema, context, scope) => ({ properties: lowerProperties(schema, context, scope) })),
  ],
  ["required", own],
  [
    "additionalProperties",
    object((schema, context, scope) =>
      optional("additional", lowerAdditional(schema, "additionalProperties", context, scope)),
    ),
  ],
  [
    "unevaluatedProperties",
    object((schema, context, scope) =>
      optional("unevaluated", lowerAdditional(schema, "unevaluatedProperties", context, scope)),
    ),
  ],
  [
    "patternProperties",
    object((schema, context, scope) => ({ patterns: lowerPatterns(schema, context, scope) })),
  ],
  [
    "propertyNames",
    object((schema, context, scope) => optional("names", lowerNames(schema, context, scope))),
  ],
  ["minProperties", object(numberFacet("minProperties"))],
  ["maxProperties", object(numberFacet("maxProperties"))],
  // Meta-data vocabulary, and what OpenAPI adds: read where a property or declaration is lowered.
  ["title", none],
  ["description", none],
  ["default", none],
  ["deprecated", none],
  ["readOnly", none],
  ["writeOnly", none],
  ["examples", none],
  ["example", none],
  ["externalDocs", none],
  ["xml", none],
  ["discriminator", beside("oneOf")],
]);

/** The keywords that add a part, in the order in which parts are put together. */
export const partRules: readonly (readonly [keyword: string, collect: CollectPart])[] = [
  ...keywordRules,
].flatMap(([keyword, rule]) => (rule.does === "part" ? [[keyword, rule.collect] as const] : []));

const partKeywords: ReadonlySet<string> = new Set(partRules.map(([keyword]) => keyword));

/** Whether a schema has a keyword that adds a part. */
export function hasParts(schema: JsonObject): boolean {
  for (const keyword in schema)
    if (partKeywords.has(keyword) && schema[keyword] !== undefined) return true;
  return false;
}

/** The keywords that are about each type of value, and what reads them. */
const readers: { readonly [F in keyof Facets]: ReadonlyMap<string, Read<F>> } = {
  string: readersOf("string"),
  number: readersOf("number"),
  array: readersOf("array"),
  object: readersOf("object"),
};

function readersOf<Family extends keyof Facets>(family: Family): ReadonlyMap<string, Read<Family>> {
  const found = new Map<string, Read<Family>>();
  for (const [keyword, rule] of keywordRules) {
    const read = rule.does === "facet" ? rule.of[family] : undefined;
    if (read !== undefined) found.set(keyword, read);
  }
  return found;
}

/** Lowers what is written in a string, which gets a name although the string has none. */
function contentFacet(
  schema: Located<JsonObject>,
  context: LowerContext,
  scope: Scope,
): Pick<StringFacets, "content"> {
  const content = context.child(schema, "contentSchema");
  return optional("content", content && lowerInline(content, context, scope));
}

/** Lowers what no type is written for: what a list must hold some of, what names must be. */
function lowerUnseen(
  schema: Located<JsonObject>,
  keyword: string,
  context: LowerContext,
  scope: Scope,
): IrType | undefined {
  const inner = context.child(schema, keyword);
  return inner && context.lower(inner, { ...scope, nameless: true });
}

/** Lowers what names must be; that they are strings need not be said. */
function lowerNames(
  schema: Located<JsonObject>,
  context: LowerContext,
  scope: Scope,
): IrType | undefined {
  const names = context.child(schema, "propertyNames");
  if (names === undefined || !isObject(names.value)) {
    return lowerUnseen(schema, "propertyNames", context, scope);
  }
  const isLimited = hasFacets("string", names.value) && names.value["type"] === undefined;
  const value = isLimited ? { ...names.value, type: "string" } : names.value;
  return context.lower({ ...names, value }, { ...scope, nameless: true });
}

/** Reads all keywords of a schema that are about one type of value. */
export function readFacets<Family extends keyof Facets>(
  family: Family,
  schema: Located<JsonObject>,
  context: LowerContext,
  scope: Scope,
): Facets[Family] {
  const facets: Facets[Family] = {};
  const reads: ReadonlyMap<string, Read<Family>> = readers[family];
  for (const keyword of Object.keys(schema.value)) {
    const read = reads.get(keyword);
    if (read !== undefined) Object.assign(facets, read(schema, context, scope));
  }
  return facets;
}

/** Whether a schema has a keyword that is about one type of value. */
export function hasFacets(family: keyof Facets, schema: JsonObject): boolean {
  const reads = readers[family];
  for (const keyword in schema) if (reads.has(keyword)) return true;
  return false;
}

/** Whether a keyword is about values of some types. */
export function isFacet(keyword: string): boolean {
  return keywordRules.get(keyword)?.does === "facet";
}
