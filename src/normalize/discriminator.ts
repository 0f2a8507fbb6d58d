import type { JsonObject, JsonValue } from "../ir/types.js";
import { decodePercent } from "../support/decode-percent.js";
import { escapeToken, parsePointer } from "../support/json-pointer.js";
import { ownTypes } from "./composed-types.js";
import { listOf, omit, type SchemaRepair } from "./repair.js";
import { isObject } from "./structure.js";

/**
 * Brings a Discriminator Object into one form: an object (in Swagger 2.0 it is a text) whose mapping
 * leads to component schemas by reference.
 *
 * A mapping may name a component, refer to it within the document, or refer to a file that holds it
 * (OpenAPI 3.1, 4.8.25.3). What is both a name and a reference counts as a name. One whose property holds no texts is left out. A file that is not
 * there any more, as in a bundled document, stands for the component that is called like it.
 */
export const repairDiscriminator: SchemaRepair = (schema, context) => {
  const given = schema["discriminator"];
  const property = isObject(given) ? given["propertyName"] : given;
  const type = typeof property === "string" ? structureOf(property, schema) : undefined;
  if (type !== undefined) {
    context.report("discriminator/no-tag", { property: String(property), type }, "discriminator");
    return omit(schema, "discriminator");
  }
  if (typeof given === "string") return { ...schema, discriminator: { propertyName: given } };
  if (!isObject(given)) return schema;
  const mapping = isObject(given["mapping"]) ? given["mapping"] : {};
  const entries = Object.entries(mapping).map(([tag, target]): [string, JsonValue] => [
    tag,
    plainTarget(target, context.facts.componentNames),
  ]);
  const fallback = plainTarget(given["defaultMapping"] ?? null, context.facts.componentNames);
  const isPlain =
    fallback === (given["defaultMapping"] ?? null) &&
    entries.every(([tag, target]) => target === mapping[tag]);
  if (isPlain) return schema;
  const discriminator: JsonObject = {
    ...given,
    ...(entries.length === 0 ? {} : { mapping: Object.fromEntries(entries) }),
    ...(fallback === null ? {} : { defaultMapping: fallback }),
  };
  return { ...schema, discriminator };
};

/** What a property holds, where that can be no tag. */
function structureOf(name: string, { properties }: JsonObject): string | undefined {
  const declared =
    isObject(properties) && Object.hasOwn(properties, name) ? properties[name] : undefined;
  const types = [...((isObject(declared) && ownTypes(declared)) || [])];
  const isStructure = types.every((type) => ["array", "object", "null"].includes(type));
  return isStructure ? types.find((type) => type !== "null") : undefined;
}

function plainTarget(target: JsonValue, names: ReadonlySet<string>): JsonValue {
  if (typeof target !== "string") return target;
  const name = candidatesOf(target).find((candidate) => names.has(candidate));
  if (name === undefined) return target;
  return `#/components/schemas/${escapeToken(name).replaceAll("%", "%25")}`;
}

/** The names that a mapping's value may mean, the most likely first. */
function candidatesOf(target: string): readonly string[] {
  const [path = "", fragment = ""] = target.split("#", 2);
  if (target.startsWith("#/components/schemas/")) return [target];
  const file = path.split("/").at(-1) ?? "";
  const token = fragment.startsWith("/") ? parsePointer(decodePercent(fragment)).at(-1) : fragment;
  return [target, ...(token === undefined || token === "" ? [] : [token]), ...stemsOf(file)];
}

/** A file's name without its extensions, of which `Pet.schema.json` has two. */
function stemsOf(file: string): readonly string[] {
  const name = decodePercent(file);
  const stem = name.replace(/\.(ya?ml|json)$/i, "");
  return stem === name ? [] : [stem, stem.replace(/\.[^.]*$/, "")];
}

/**
 * Moves a discriminator to the choice that it tells about: down, where the choice is the only one in
 * the `allOf` beside it, and up, where a member of `allOf` has one without a choice of its own.
 */
export const repairDiscriminatorPlace: SchemaRepair = (schema) => {
  const members = listOf(schema["allOf"]);
  if (members.length === 0 || isChoice(schema)) return schema;
  const given = schema["discriminator"];
  if (given !== undefined) {
    const choices = members.filter((member) => isObject(member) && isChoice(member));
    const [only] = choices;
    if (choices.length !== 1 || !isObject(only) || "discriminator" in only) return schema;
    const told = members.map((member) =>
      member === only ? { ...only, discriminator: given } : member,
    );
    return { ...omit(schema, "discriminator"), allOf: told };
  }
  const telling = members.filter(
    (member) => isObject(member) && isObject(member["discriminator"]) && !isChoice(member),
  );
  const [first] = telling;
  if (telling.length !== 1 || !isObject(first)) return schema;
  const rest = members.map((member) => (member === first ? omit(first, "discriminator") : member));
  return { ...schema, allOf: rest, discriminator: first["discriminator"] ?? {} };
};

function isChoice(schema: JsonObject): boolean {
  return listOf(schema["oneOf"]).length > 0 || listOf(schema["anyOf"]).length > 0;
}

// AutoRest and OpenAPI Generator have these for schemas that inherit their discriminator.
const tagKeywords = ["x-ms-discriminator-value", "x-discriminator-value"];

/** The tag that a schema says it has by an extension of some vendor; undefined where it says nothing. */
export function readTagHint(schema: JsonObject): string | undefined {
  const places = [schema, ...listOf(schema["allOf"]).filter(isObject)];
  return places
    .flatMap((place) => tagKeywords.map((keyword) => place[keyword]))
    .find((value) => typeof value === "string");
}
