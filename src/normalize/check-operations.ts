import type { JsonObject, JsonValue } from "../ir/types.js";
import { resolvePointer } from "../support/json-pointer.js";
import type { CheckContext } from "./check-context.js";
import { valueLimits } from "./check-fields.js";
import { localPointer } from "./references.js";
import { listOf } from "./repair.js";
import { httpMethods, isObject } from "./structure.js";
import type { TreePath } from "./tree-path.js";

/** Looks at the paths of a document: each begins with a slash, and no two are the same template. */
export function checkPaths(document: JsonObject, at: TreePath, context: CheckContext): void {
  const { paths } = document;
  if (!isObject(paths)) return;
  const holder = at.below("paths");
  const templates = new Map<string, string>();
  for (const key of Object.keys(paths)) {
    if (key.startsWith("x-")) continue;
    const place = holder.below(key);
    if (!key.startsWith("/")) context.report("path/no-slash", { path: key }, place, true);
    // Templates are the same whatever their expressions are called (OpenAPI 3.1, 4.8.8).
    const template = key.replace(/\{[^{}]*\}/g, "{}");
    const other = templates.get(template);
    if (other !== undefined)
      context.report("path/same-template", { path: key, other }, place, true);
    else templates.set(template, key);
  }
}

/** Looks for operations that have the same id (OpenAPI 3.1, 4.8.10.1). */
export function checkDuplicates(document: JsonObject, at: TreePath, context: CheckContext): void {
  const first = new Map<string, string>();
  for (const [key, item] of Object.entries(isObject(document["paths"]) ? document["paths"] : {})) {
    if (!isObject(item)) continue;
    for (const method of httpMethods) {
      const operation = item[method];
      const id = isObject(operation) ? operation["operationId"] : undefined;
      if (typeof id !== "string" || id === "") continue;
      const name = `${method.toUpperCase()} ${key}`;
      const other = first.get(id);
      if (other === undefined) first.set(id, name);
      else {
        const place = at.below("paths").below(key).below(method).below("operationId");
        context.report("operation/duplicate-id", { id, other }, place);
      }
    }
  }
}

/** Looks at an operation's responses, and at parameters that are none. */
export function checkOperation(operation: JsonObject, at: TreePath, context: CheckContext): void {
  const { responses } = operation;
  if ((responses ?? null) === null) {
    context.report("document/missing-field", { field: "responses", of: "an operation" }, at, true);
  }
  for (const status of Object.keys(isObject(responses) ? responses : {})) {
    if (status.startsWith("x-") || /^([1-5](\d\d|XX)|default)$/i.test(status)) continue;
    const place = at.below("responses").below(status);
    context.report("operation/unknown-status", { status }, place, true);
  }
  if (context.version >= 3) moveBodyParameters(operation, at, context);
}

/** What a local reference leads to, or the value itself. */
function targetOf(value: JsonValue, root: JsonObject): JsonValue {
  const reference = isObject(value) ? value["$ref"] : undefined;
  if (typeof reference !== "string") return value;
  const pointer = localPointer(reference);
  return ((pointer && resolvePointer(root, pointer)) ?? null) as JsonValue;
}

/** Fields that Swagger 2.0 has beside a parameter's name, and OpenAPI 3 inside its schema. */
const valueFields: ReadonlySet<string> = new Set(["items", ...Object.keys(valueLimits)]);

function schemaOf(parameter: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(parameter).filter(([name]) => valueFields.has(name)));
}

/** Looks at whether a parameter of OpenAPI 3 says what it holds, and at whether it is required. */
export function checkParameter(parameter: JsonObject, at: TreePath, context: CheckContext): void {
  const { name, in: location } = parameter;
  // A header has neither.
  if (context.version < 3 || typeof name !== "string" || typeof location !== "string") return;
  if (location === "path" && parameter["required"] !== true) {
    context.report("operation/path-parameter-optional", { name }, at);
  }
  if (location === "body" || location === "formData") return;
  if (parameter["schema"] !== undefined || parameter["content"] !== undefined) return;
  const schema = schemaOf(parameter);
  const read = Object.keys(schema).length === 0 ? "anything" : "what it says as Swagger 2.0 has it";
  context.report("operation/parameter-without-schema", { name, read }, at);
  context.edits.replace(at.below("schema").tokens, schema);
  for (const field of Object.keys(schema)) context.edits.remove(at.below(field).tokens);
}

/**
 * Reads parameters in the body, which Swagger 2.0 has and OpenAPI 3 has not, as the request body that
 * they stand for, unless there is one.
 */
function moveBodyParameters(operation: JsonObject, at: TreePath, context: CheckContext): void {
  const parameters = listOf(operation["parameters"]).map((declared, index) => ({
    parameter: targetOf(declared, context.root),
    index,
  }));
  const inBody = parameters.flatMap(({ parameter, index }) =>
    isObject(parameter) && (parameter["in"] === "body" || parameter["in"] === "formData")
      ? [{ parameter, index }]
      : [],
  );
  if (inBody.length === 0) return;
  for (const { parameter, index } of inBody) {
    const place = at.below("parameters").below(index);
    const params = { name: String(parameter["name"]), location: String(parameter["in"]) };
    context.report("operation/body-parameter", params, place);
    context.edits.remove(place.tokens);
  }
  if (operation["requestBody"] !== undefined) return;
  const body = bodyOf(inBody.map(({ parameter }) => parameter));
  context.edits.replace(at.below("requestBody").tokens, body);
}

function bodyOf(parameters: readonly JsonObject[]): JsonObject {
  const required = parameters.some((parameter) => parameter["required"] === true);
  const body = parameters.find((parameter) => parameter["in"] === "body");
  if (body !== undefined) {
    return { required, content: { "application/json": { schema: body["schema"] ?? {} } } };
  }
  const hasFile = parameters.some((parameter) => parameter["type"] === "file");
  const properties = parameters.map((parameter): [string, JsonValue] => [
    String(parameter["name"]),
    { ...(isObject(parameter["schema"]) ? parameter["schema"] : {}), ...schemaOf(parameter) },
  ]);
  const schema = {
    type: "object",
    required: parameters
      .filter((parameter) => parameter["required"] === true)
      .map((parameter) => String(parameter["name"])),
    properties: Object.fromEntries(properties),
  };
  const mediaType = hasFile ? "multipart/form-data" : "application/x-www-form-urlencoded";
  return { required, content: { [mediaType]: { schema } } };
}
