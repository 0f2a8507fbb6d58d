import type { JsonObject, JsonValue } from "../ir/types.js";
import { commonTypes, ownTypes } from "../normalize/composed-types.js";
import { localPointer } from "../normalize/references.js";
import { listOf, omit } from "../normalize/repair.js";
import { isObject, mapDocument } from "../normalize/structure.js";
import { formatPointer, parsePointer, resolvePointer } from "../support/json-pointer.js";
import { withTaggedChoice } from "./tagged-choice.js";

/** Which properties may be left out of values although they are required. */
export type Omissible = "readOnly" | "writeOnly" | "readOnly or defaulted";

/**
 * A normalized description whose schemas are about values that go one way only: what is readOnly is
 * not required of requests, nor what is writeOnly of responses (OpenAPI 3.1, 4.8.24.1). Examples, which
 * may look like schemas, are gone, and so are references that lead nowhere. Choices with a discriminator are decided by it.
 */
export function schemasWithout(root: JsonObject, omissible: Omissible): JsonObject {
  const flag = omissible === "writeOnly" ? "writeOnly" : "readOnly";
  const isHidden: IsHidden = (property) =>
    hasFlag(property, flag, root) ||
    (omissible === "readOnly or defaulted" && hasDefault(property));
  const mapped = mapDocument(root, (node, kind, pointer) => {
    const plain = omit(node, "example", "examples");
    if (kind !== "schema") return plain;
    const judged = withTaggedChoice(withoutDangling(plain, root));
    return withoutHidden(judged, pointer, isHidden, root);
  });
  return mapped as JsonObject;
}

type IsHidden = (property: JsonValue) => boolean;

function withoutDangling(schema: JsonObject, root: JsonObject): JsonObject {
  const target = targetPointer(schema);
  return target !== undefined && resolvePointer(root, target) === undefined
    ? omit(schema, "$ref")
    : schema;
}

function withoutHidden(
  schema: JsonObject,
  pointer: string,
  isHidden: IsHidden,
  root: JsonObject,
): JsonObject {
  const required = listOf(schema["required"]);
  if (required.length === 0) return schema;
  const hidden = new Set<string>();
  collectHidden(outermost(pointer, root), isHidden, root, hidden, new Set());
  const rest = required.filter((name) => !hidden.has(String(name)));
  return rest.length === required.length ? schema : { ...schema, required: rest };
}

const compositions: readonly string[] = ["allOf", "anyOf", "oneOf"];

/** The schema that another is composed into: one part may require what another part declares. */
function outermost(pointer: string, root: JsonObject): JsonValue | undefined {
  const tokens = parsePointer(pointer);
  while (compositions.includes(tokens.at(-2) ?? "") && /^\d+$/.test(tokens.at(-1) ?? "")) {
    tokens.splice(-2);
  }
  return resolvePointer(root, formatPointer(tokens)) as JsonValue | undefined;
}

function collectHidden(
  schema: JsonValue | undefined,
  isHidden: IsHidden,
  root: JsonObject,
  hidden: Set<string>,
  visited: Set<JsonValue>,
): void {
  if (!isObject(schema) || visited.has(schema)) return;
  visited.add(schema);
  const { properties } = schema;
  for (const [name, property] of Object.entries(isObject(properties) ? properties : {})) {
    if (isHidden(property)) hidden.add(name);
  }
  const parts = compositions.flatMap((keyword) => listOf(schema[keyword]));
  for (const part of [...parts, targetOf(schema, root)]) {
    collectHidden(part, isHidden, root, hidden, visited);
  }
}

/** One of another type, such as null for a text, says that there is none. */
function hasDefault(schema: JsonValue): boolean {
  if (!isObject(schema) || schema["default"] === undefined) return false;
  const [types, own] = [ownTypes(schema), ownTypes({ enum: [schema["default"]] })];
  return types === undefined || own === undefined || commonTypes(types, own).size > 0;
}

function hasFlag(schema: JsonValue, flag: string, root: JsonObject): boolean {
  const visited = new Set<JsonValue>();
  let link: JsonValue | undefined = schema;
  while (isObject(link) && !visited.has(link)) {
    if (link[flag] === true) return true;
    visited.add(link);
    link = targetOf(link, root);
  }
  return false;
}

function targetOf(schema: JsonObject, root: JsonObject): JsonValue | undefined {
  const pointer = targetPointer(schema);
  return pointer === undefined ? undefined : (resolvePointer(root, pointer) as JsonValue);
}

function targetPointer({ $ref: reference }: JsonObject): string | undefined {
  return typeof reference === "string" ? localPointer(reference) : undefined;
}
