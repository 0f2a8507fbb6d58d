import type { ErrorObject } from "ajv/dist/2020.js";
import type { JsonObject, JsonValue } from "../ir/types.js";
import { localPointer } from "../normalize/references.js";
import { listOf } from "../normalize/repair.js";
import { isObject } from "../normalize/structure.js";
import { resolvePointer } from "../support/json-pointer.js";

/**
 * Whether a value fits several alternatives of `oneOf` and nothing speaks against it but that. By the letter it then fits
 * none (JSON Schema 2020-12 core, 10.2.1.3); but where alternatives are open and require little, that is so of every value that
 * anybody would send, and services take it. So one is refused only if it has parts of several: an object with properties
 * that alternatives know which it fits, but no one of them all.
 *
 * @param error of ajv, with the schema and the value that it is about
 */
export function isHarmlessOverlap(
  { keyword, params, schema, data }: ErrorObject,
  root: JsonObject,
): boolean {
  const fitting: unknown = keyword === "oneOf" ? params["passingSchemas"] : undefined;
  if (!Array.isArray(fitting)) return false;
  if (!isObject(data as JsonValue)) return true;
  const alternatives = listOf(schema as JsonValue);
  const known = fitting.map((index) => {
    const names = new Set<string>();
    collectNames(alternatives[Number(index)], root, names, new Set());
    return names;
  });
  const told = Object.keys(data as JsonObject).filter((name) => known.some((one) => one.has(name)));
  return known.some((one) => told.every((name) => one.has(name)));
}

/** Adds the names of the properties that a schema, and what it is composed of, declares. */
function collectNames(
  schema: JsonValue | undefined,
  root: JsonObject,
  known: Set<string>,
  visited: Set<JsonValue>,
): void {
  if (!isObject(schema) || visited.has(schema)) return;
  visited.add(schema);
  const { $ref: reference, properties } = schema;
  for (const name of Object.keys(isObject(properties) ? properties : {})) known.add(name);
  const pointer = typeof reference === "string" ? localPointer(reference) : undefined;
  const target = pointer === undefined ? undefined : resolvePointer(root, pointer);
  const parts = ["allOf", "anyOf", "oneOf"].flatMap((composition) => listOf(schema[composition]));
  for (const part of [target as JsonValue | undefined, ...parts])
    collectNames(part, root, known, visited);
}
