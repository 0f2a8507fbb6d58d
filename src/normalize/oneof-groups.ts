import type { JsonObject, JsonValue } from "../ir/types.js";
import { joinPointer } from "../support/json-pointer.js";
import { acceptsNull, withoutNull } from "./nullable.js";
import { isAnnotation, listOf, omit, type RepairContext, type SchemaRepair } from "./repair.js";
import { isObject } from "./structure.js";

/** Extension keyword that carries a oneof group's name beside its `oneOf`. */
export const oneofNameKeyword = "x-sdkwright-oneof";

// The sentence that protobuf-to-OpenAPI generators put into a message's description.
const oneofProse =
  /\s*This message contains a oneof named (\S+)\. Only a single field of the following list may be set at a time:\n((?:[ \t]*- \S+[ \t]*(?:\n|$))*)\s*/g;

/** A oneof group as a text or an extension tells it. */
export interface ToldGroup {
  readonly name?: string;
  readonly arms: readonly string[];
}

/** Finds the oneof groups that a description tells in the sentence of protocol buffers' generators. */
export function findOneofProse(description: string): readonly ToldGroup[] {
  if (!description.includes("contains a oneof named")) return [];
  return [...description.matchAll(oneofProse)].map((match) => ({
    name: match[1] ?? "",
    arms: (match[2] ?? "")
      .split("\n")
      .map((line) => line.replace(/^\s*-\s*/, "").trim())
      .filter(Boolean),
  }));
}

/** A description without the sentences that `findOneofProse` finds. */
export function withoutOneofProse(description: string): string {
  return description.replaceAll(oneofProse, "\n\n").trim();
}

/**
 * A oneof group that a description tells only in prose becomes a real `oneOf`: a variant for each
 * arm that declares and requires it, and a last one in which none is set.
 */
export const repairOneofProse: SchemaRepair = (schema, context) => {
  const description = schema["description"];
  if (typeof description !== "string") return schema;
  let repaired: JsonObject = schema;
  for (const { name = "", arms } of findOneofProse(description)) {
    const known = knownArms(repaired, name, arms, "description", context);
    if (known.length === 0) continue;
    context.report("normalize/oneof-prose", { group: name, arms: known.join(", ") }, "description");
    repaired = withGroup(repaired, known, { name, required: false }, context);
  }
  if (repaired === schema) return schema;
  const prose = withoutOneofProse(description);
  return prose === "" ? omit(repaired, "description") : { ...repaired, description: prose };
};

/** Extension keyword that lists the oneof groups of a schema: objects with `arms` and mostly a `name`. */
export const oneofsKeyword = "x-sdkwright-oneofs";

/** A oneof group that a schema lists becomes a real `oneOf`, as one in prose does. */
export const repairListedOneofs: SchemaRepair = (schema, context) => {
  const groups = listOf(schema[oneofsKeyword]).filter(isObject);
  let repaired: JsonObject = schema;
  for (const { name, arms, required } of groups) {
    const listed = listOf(arms).filter((arm) => typeof arm === "string");
    const title = typeof name === "string" ? name : listed.join(" or ");
    const known = knownArms(repaired, title, listed, oneofsKeyword, context);
    if (known.length === 0) continue;
    const named = typeof name === "string" ? { name } : {};
    repaired = withGroup(repaired, known, { ...named, required: required === true }, context);
  }
  return repaired === schema ? schema : omit(repaired, oneofsKeyword);
};

function knownArms(
  schema: JsonObject,
  group: string,
  arms: readonly string[],
  keyword: string,
  context: RepairContext,
): string[] {
  const properties = schema["properties"];
  return arms.filter((arm) => {
    if (isObject(properties) && Object.hasOwn(properties, arm)) return true;
    context.report("normalize/oneof-unknown-arm", { group, arm }, keyword);
    return false;
  });
}

/** Moves properties of a schema into a oneof group. A second group puts both into `allOf`. */
function withGroup(
  schema: JsonObject,
  arms: readonly string[],
  group: { readonly name?: string; readonly required: boolean },
  context: RepairContext,
): JsonObject {
  const properties = schema["properties"] as JsonObject;
  const variants: JsonObject[] = arms.map((arm) => {
    const declared = properties[arm];
    const type = isObject(declared) ? withoutNull(declared) : (declared ?? true);
    if (isObject(type)) context.setOrigin(type, joinPointer(context.pointer, "properties", arm));
    return { type: "object", required: [arm], properties: { [arm]: type } };
  });
  // Null counts as unset, but only where the arm may be null at all.
  const unset = arms.map((arm): [string, JsonValue] => [
    arm,
    acceptsNull(properties[arm] ?? null) ? { type: "null" } : false,
  ]);
  const none: JsonObject = {
    type: "object",
    properties: Object.fromEntries(unset),
  };
  const choice: JsonObject = {
    oneOf: group.required ? variants : [...variants, none],
    ...(group.name === undefined ? {} : { [oneofNameKeyword]: group.name }),
  };
  const { additionalProperties, ...open } = withoutProperties(schema, arms);
  const rest: JsonObject =
    additionalProperties === undefined
      ? open
      : { ...open, unevaluatedProperties: additionalProperties };
  if (rest["oneOf"] === undefined && rest["allOf"] === undefined) return { ...rest, ...choice };
  const earlier = rest["oneOf"] === undefined ? [] : [pick(rest, "oneOf", oneofNameKeyword)];
  return {
    ...omit(rest, "oneOf", oneofNameKeyword),
    allOf: [...listOf(rest["allOf"]), ...earlier, choice],
  };
}

function withoutProperties(schema: JsonObject, names: readonly string[]): JsonObject {
  const properties = omit(schema["properties"] as JsonObject, ...names);
  const required = listOf(schema["required"]).filter((name) => !names.includes(String(name)));
  const rest = omit(schema, "properties", "required");
  return {
    ...rest,
    ...(Object.keys(properties).length === 0 ? {} : { properties }),
    ...(required.length === 0 ? {} : { required }),
  };
}

function pick(object: JsonObject, ...names: readonly string[]): JsonObject {
  return Object.fromEntries(Object.entries(object).filter(([name]) => names.includes(name)));
}

/**
 * Alternatives that only require one property each, beside the properties themselves, are a oneof
 * group as well: `oneOf` of them, or `anyOf` of them with a `not` that stands for none.
 */
export const repairRequiredAlternatives: SchemaRepair = (schema, context) => {
  for (const keyword of ["oneOf", "anyOf"] as const) {
    const members = listOf(schema[keyword]);
    const arms = members.map(requiredAlone).filter((arm) => arm !== undefined);
    const none = members.filter(isNot);
    const complete =
      arms.length >= 2 && arms.length + none.length === members.length && none.length <= 1;
    const exclusive = excludesAll(schema["not"], arms);
    if (!complete || (keyword === "anyOf" && none.length === 0 && !exclusive)) continue;
    const properties = schema["properties"];
    if (!isObject(properties) || !arms.every((arm) => Object.hasOwn(properties, arm))) continue;
    if (new Set(arms).size !== arms.length) continue;
    return withGroup(
      omit(schema, keyword, ...(exclusive ? ["not"] : [])),
      arms,
      { required: none.length === 0 },
      context,
    );
  }
  return schema;
};

function requiredAlone(member: JsonValue): string | undefined {
  if (!isObject(member)) return undefined;
  const [name, ...others] = listOf(member["required"]);
  const plain = Object.keys(member).every(
    (keyword) => isAnnotation(keyword) || keyword === "required" || keyword === "type",
  );
  return plain && typeof name === "string" && others.length === 0 ? name : undefined;
}

function isNot(member: JsonValue): boolean {
  return isObject(member) && isObject(member["not"] ?? null);
}

function excludesAll(not: JsonValue | undefined, arms: readonly string[]): boolean {
  const required = listOf(isObject(not ?? null) ? (not as JsonObject)["required"] : undefined);
  return arms.length === 2 && required.length === 2 && arms.every((arm) => required.includes(arm));
}
