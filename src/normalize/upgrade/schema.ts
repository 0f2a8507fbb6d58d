import type { JsonObject, JsonValue } from "../../ir/types.js";
import { escapeToken, parsePointer } from "../../support/json-pointer.js";
import { localPointer, plainReference } from "../references.js";
import { listOf, omit } from "../repair.js";
import { isObject } from "../structure.js";

/** What schemas have to know of the whole document: for each base, its variants by their tag. */
export type VariantTags = ReadonlyMap<string, ReadonlyMap<string, string>>;

/**
 * Upgrades the keywords of one Schema Object of Swagger 2.0 that OpenAPI 3 has in another form:
 * `type: file`, `discriminator` as a text, and the extension `x-example`. What JSON Schema itself has
 * changed since, and `x-nullable`, are repaired later, as they are for OpenAPI 3.0.
 *
 * @param pointer the schema's place in the document
 */
export function upgradeSchema(schema: JsonObject, pointer: string, tags: VariantTags): JsonObject {
  return [upgradeFile, upgradeExample, upgradeDiscriminator].reduce(
    (upgraded, rule) => rule(upgraded, pointer, tags),
    schema,
  );
}

function upgradeFile(schema: JsonObject): JsonObject {
  return schema["type"] === "file" ? { ...schema, type: "string", format: "binary" } : schema;
}

function upgradeExample(schema: JsonObject): JsonObject {
  const example = schema["x-example"];
  if (example === undefined || schema["example"] !== undefined) return schema;
  return { ...omit(schema, "x-example"), example };
}

/** The name of the property that tells subtypes apart becomes a Discriminator Object (OpenAPI 3.0, 4.7.25). */
function upgradeDiscriminator(schema: JsonObject, pointer: string, tags: VariantTags): JsonObject {
  const given = schema["discriminator"];
  const propertyName = isObject(given) ? given["propertyName"] : given;
  if (typeof propertyName !== "string" || (isObject(given) && "mapping" in given)) return schema;
  const own = tags.get(pointer);
  const mapping = own === undefined ? {} : { mapping: Object.fromEntries(own) };
  return { ...schema, discriminator: { propertyName, ...mapping } };
}

const tagKeywords = ["x-discriminator-value", "x-ms-discriminator-value"];

/**
 * Finds the tags that definitions ask for by an extension, instead of their names, for every base that
 * they are composed of by `allOf`, at whatever distance (Swagger 2.0, "Composition and Inheritance").
 */
export function findVariantTags(root: JsonObject): VariantTags {
  const definitions = root["definitions"];
  const found = new Map<string, Map<string, string>>();
  if (!isObject(definitions)) return found;
  for (const [name, schema] of Object.entries(definitions)) {
    const tag = tagOf(schema);
    if (tag === undefined) continue;
    for (const base of basesOf(schema, definitions, root)) {
      const pointer = `/definitions/${escapeToken(base)}`;
      const tags = found.get(pointer) ?? new Map<string, string>();
      found.set(pointer, tags.set(tag, referenceTo("/definitions", name)));
    }
  }
  return found;
}

function tagOf(schema: JsonValue): string | undefined {
  const places = isObject(schema) ? [schema, ...listOf(schema["allOf"])] : [];
  for (const place of places) {
    for (const keyword of tagKeywords) {
      const tag = isObject(place) ? place[keyword] : undefined;
      if (typeof tag === "string") return tag;
    }
  }
  return undefined;
}

function basesOf(
  schema: JsonValue,
  definitions: JsonObject,
  root: JsonObject,
): ReadonlySet<string> {
  const found = new Set<string>();
  const pending = [schema];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    for (const member of isObject(next) ? listOf(next["allOf"]) : []) {
      const reference = isObject(member) ? member["$ref"] : undefined;
      const pointer =
        typeof reference === "string" ? localPointer(plainReference(root, reference)) : undefined;
      const [container, name, ...rest] = parsePointer(pointer ?? "");
      if (container !== "definitions" || name === undefined || rest.length > 0) continue;
      if (found.has(name) || !Object.hasOwn(definitions, name)) continue;
      found.add(name);
      pending.push(definitions[name] ?? null);
    }
  }
  return found;
}

function referenceTo(container: string, name: string): string {
  return `#${container}/${escapeToken(name).replaceAll("%", "%25")}`;
}
