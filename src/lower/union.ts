import { acceptsNull, withoutNull } from "../normalize/nullable.js";
import type { Discriminator, IrType, JsonObject, JsonValue } from "../ir/types.js";
import { isObject } from "../normalize/structure.js";
import { parsePointer } from "../support/json-pointer.js";
import { optional, type Located, type LowerContext, type Scope } from "./context.js";
import { lowerInline } from "./declare.js";
import { simplifyUnion } from "./simplify.js";

type Tag = string | number | boolean;

/** Lowers `oneOf` or `anyOf` to a union (JSON Schema 2020-12, 10.2.1), with its discriminator if it has one. */
export function lowerChoice(
  schema: Located<JsonObject>,
  keyword: "oneOf" | "anyOf",
  context: LowerContext,
  scope: Scope,
): IrType {
  const members = context.list(schema, keyword);
  const values = members.filter(({ value }) => !isNull(value));
  const discriminator = values.length > 1 ? findDiscriminator(schema, values, context) : undefined;
  const variants = values.map((member, index) =>
    lowerInline(member, context, {
      ...scope,
      path: [...scope.path, ...variantName(member, discriminator, index)],
    }),
  );
  const exclusive = keyword === "oneOf";
  // Variants that allow null themselves, or that coincide, do not line up with the tags any more.
  const aligned = variants.every(
    (variant) => variant.kind === "reference" || variant.kind === "object",
  );
  const tagged = discriminator !== undefined && aligned ? discriminator : undefined;
  const union = simplifyUnion({
    kind: "union",
    variants,
    exclusive,
    ...optional("discriminator", tagged),
  });
  return values.length === members.length
    ? union
    : simplifyUnion({
        kind: "union",
        variants: [union, { kind: "null" }],
        exclusive,
      });
}

function isNull(schema: JsonValue): boolean {
  return isObject(schema) && schema["type"] === "null";
}

// An inline variant is named by its title or its tag; what has neither is told apart by its place.
function variantName(
  member: Located,
  discriminator: Discriminator | undefined,
  index: number,
): readonly string[] {
  const title = isObject(member.value) ? member.value["title"] : undefined;
  if (typeof title === "string" && title.trim() !== "") return [title];
  const tag = discriminator?.mapping.find((entry) => entry.variant === index)?.tag;
  return [tag === undefined ? `variant ${index + 1}` : String(tag)];
}

/**
 * Finds what tells the variants apart: the `discriminator` keyword (OpenAPI 3.1, 4.8.25), or else a
 * property that holds a different constant in each.
 */
function findDiscriminator(
  schema: Located<JsonObject>,
  variants: readonly Located[],
  context: LowerContext,
): Discriminator | undefined {
  const declared = schema.value["discriminator"];
  if (isObject(declared) && typeof declared["propertyName"] === "string") {
    const property = declared["propertyName"];
    const mapping = isObject(declared["mapping"]) ? declared["mapping"] : {};
    reportUnknownTargets(schema, mapping, context);
    const tags = variants.map((variant) => declaredTags(variant, property, mapping, context));
    return tags.every((list) => list.length > 0) ? discriminatorOf(property, tags) : undefined;
  }
  return inferDiscriminator(variants, context);
}

function discriminatorOf(property: string, tags: readonly (readonly Tag[])[]): Discriminator {
  return {
    property,
    mapping: tags.flatMap((list, variant) => list.map((tag) => ({ tag, variant }))),
  };
}

function reportUnknownTargets(
  schema: Located<JsonObject>,
  mapping: JsonObject,
  context: LowerContext,
): void {
  for (const [tag, target] of Object.entries(mapping)) {
    if (typeof target !== "string" || mappingTarget(target, context) !== undefined) continue;
    const at = context.child(schema, "discriminator", "mapping", tag) ?? schema;
    context.report("discriminator/mapping-not-found", { tag, ref: target }, at);
  }
}

/** Where an entry of a mapping leads; normalizing has made references of names. */
function mappingTarget(target: string, context: LowerContext): string | undefined {
  return context.target(target)?.pointer;
}

/**
 * Precedence: the explicit mapping, then the variant's own constant, then the component's name. A
 * variant that is a choice itself has the tags of its own variants.
 */
function declaredTags(
  variant: Located,
  property: string,
  mapping: JsonObject,
  context: LowerContext,
  above: ReadonlySet<string> = new Set(),
): readonly Tag[] {
  const reference = isObject(variant.value) ? variant.value["$ref"] : undefined;
  const pointer = typeof reference === "string" ? context.target(reference)?.pointer : undefined;
  if (pointer !== undefined) {
    const mapped = Object.keys(mapping)
      .filter((tag) => mappingTarget(String(mapping[tag]), context) === pointer)
      .toSorted();
    if (mapped.length > 0) return mapped;
  }
  const own = constantsOf(variant, context, "any").get(property);
  if (own !== undefined) return own;
  const target = context.resolve(variant);
  if (target !== undefined && !above.has(target.pointer)) {
    const members = [...context.list(target, "oneOf"), ...context.list(target, "anyOf")].filter(
      ({ value }) => !isNull(value),
    );
    const inner = context.child(target, "discriminator", "mapping")?.value ?? {};
    const path = new Set([...above, target.pointer]);
    const tags = members.flatMap((member) =>
      declaredTags(member, property, isObject(inner) ? inner : {}, context, path),
    );
    if (tags.length > 0) return [...new Set(tags)];
  }
  const name = pointer === undefined ? undefined : parsePointer(pointer).at(-1);
  return name === undefined ? [] : [name];
}

function inferDiscriminator(
  variants: readonly Located[],
  context: LowerContext,
): Discriminator | undefined {
  const constants = variants.map((variant) => constantsOf(variant, context, "required"));
  const candidates = [...(constants[0]?.keys() ?? [])].toSorted();
  for (const property of candidates) {
    const tags = constants.map((map) => map.get(property) ?? []);
    const all = tags.flat();
    if (tags.every((list) => list.length === 1) && new Set(all).size === all.length)
      return discriminatorOf(property, tags);
  }
  return undefined;
}

/** The properties of an object schema that hold constants, `allOf` and references included. */
function constantsOf(
  schema: Located,
  context: LowerContext,
  which: "required" | "any",
): ReadonlyMap<string, readonly Tag[]> {
  const found = new Map<string, readonly Tag[]>();
  const required = new Set<string>();
  const visited = new Set<string>();
  const visit = (node: Located): void => {
    const target = context.resolve(node);
    if (target === undefined || !isObject(target.value) || visited.has(target.pointer)) return;
    visited.add(target.pointer);
    for (const member of context.list(target, "allOf")) visit(member);
    if (Array.isArray(target.value["required"]))
      target.value["required"].forEach((name) => required.add(String(name)));
    for (const [name, property] of context.entries(target, "properties")) {
      const values = constantValues(context.resolve(property)?.value ?? null);
      if (values.length > 0) found.set(name, values);
    }
  };
  visit(schema);
  return which === "any" ? found : new Map([...found].filter(([name]) => required.has(name)));
}

function constantValues(given: JsonValue): readonly Tag[] {
  if (!isObject(given)) return [];
  const schema = acceptsNull(given) ? withoutNull(given) : given;
  const values =
    "const" in schema ? [schema["const"]] : Array.isArray(schema["enum"]) ? schema["enum"] : [];
  const scalars = values.filter(
    (value) => typeof value === "string" || typeof value === "number" || typeof value === "boolean",
  );
  return scalars.length === values.length ? (scalars as readonly Tag[]) : [];
}
