import { byPreference } from "../ir/body-shape.js";
import { type FixedParameter, tellingParameters } from "../ir/needed-parameter.js";
import { findStreamFlag, type StreamFlag } from "../ir/stream-flag.js";
import type {
  Api,
  JsonObject,
  JsonValue,
  MediaContent,
  Operation,
  Parameter,
} from "../ir/types.js";
import { localPointer } from "../normalize/references.js";
import { isObject } from "../normalize/structure.js";
import {
  formatPointer,
  joinPointer,
  parsePointer,
  resolvePointer,
} from "../support/json-pointer.js";

/** A node of the normalized description, and the JSON Pointer to it. */
export interface Located {
  readonly pointer: string;
  readonly value: JsonObject;
}

/** A parameter with the schema that its value has to satisfy. */
export interface MockParameter {
  readonly parameter: Parameter;
  readonly required: boolean;
  /** OpenAPI 3.1, 4.8.12.2.1, `allowEmptyValue`: there may be a name without a value. */
  readonly allowsEmpty: boolean;
  /** A JSON Pointer into the normalized description; undefined where there is no schema. */
  readonly schema: string | undefined;
}

/** A media type of a body, with where it is described. */
export interface MockContent {
  readonly content: MediaContent;
  readonly node: Located;
  /** JSON Pointers to the schema of the body, and of an item of it. */
  readonly schema: string | undefined;
  readonly itemSchema: string | undefined;
}

/** What an operation answers with a status. */
export interface MockResponse {
  readonly status: string;
  readonly contents: readonly MockContent[];
  readonly headers: readonly Parameter[];
}

/** An operation of the IR together with the schemas of the description that it was made from. */
export interface MockOperation {
  readonly operation: Operation;
  /** Its method and its path template, for people. */
  readonly name: string;
  readonly node: Located;
  readonly parameters: readonly MockParameter[];
  readonly bodies: readonly MockContent[];
  readonly isBodyRequired: boolean;
  readonly responses: readonly MockResponse[];
  /** What of a request chooses between items and a whole; undefined where nothing does. */
  readonly streamFlag: StreamFlag | undefined;
  /** What tells its requests from those of others of its method and path. */
  readonly telling: readonly FixedParameter[];
}

/** Joins every operation of an API with its places in the normalized description. */
export function joinOperations(api: Api, root: JsonObject): readonly MockOperation[] {
  return api.operations.map((operation) => joinOperation(operation, api, root));
}

function joinOperation(operation: Operation, api: Api, root: JsonObject): MockOperation {
  const tokens = parsePointer(operation.id);
  const item = follow(root, formatPointer(tokens.slice(0, 2)));
  const node = follow(root, joinPointer(item.pointer, ...tokens.slice(2)));
  const declared = [item, node].flatMap((holder) => parameterNodes(root, holder));
  const body = follow(root, joinPointer(node.pointer, "requestBody"));
  return {
    operation,
    name: `${operation.method} ${operation.path}`,
    node,
    parameters: operation.parameters.map((parameter) => joinParameter(parameter, declared)),
    bodies: joinContents(operation.body?.content ?? [], body, root),
    // One of GET or HEAD has no meaning that a client could rely on, and fetch sends none (RFC 9110, 9.3.1).
    isBodyRequired: operation.body?.required === true,
    responses: operation.responses.map((response) => {
      const responses = node.value["responses"];
      const key = Object.keys(isObject(responses) ? responses : {}).find(
        (name) => name.toUpperCase() === response.status.toUpperCase(),
      );
      const holder = follow(root, joinPointer(node.pointer, "responses", key ?? response.status));
      return {
        status: response.status,
        // What is sent to a client that does not choose comes first.
        contents: joinContents(byPreference(response.content), holder, root),
        headers: response.headers,
      };
    }),
    streamFlag: findStreamFlag(operation, api),
    telling: tellingParameters(operation, api),
  };
}

function joinContents(
  contents: readonly MediaContent[],
  holder: Located,
  root: JsonObject,
): readonly MockContent[] {
  return contents.map((content) => {
    const node = follow(root, joinPointer(holder.pointer, "content", content.mediaType));
    return {
      content,
      node,
      schema: schemaIn(node, "schema"),
      itemSchema: schemaIn(node, "itemSchema"),
    };
  });
}

function schemaIn({ pointer, value }: Located, name: string): string | undefined {
  return Object.hasOwn(value, name) ? joinPointer(pointer, name) : undefined;
}

function parameterNodes(root: JsonObject, { pointer, value }: Located): readonly Located[] {
  const list = value["parameters"];
  if (!Array.isArray(list)) return [];
  return list.map((_, index) => follow(root, joinPointer(pointer, "parameters", index)));
}

function joinParameter(parameter: Parameter, declared: readonly Located[]): MockParameter {
  const { name, location } = parameter;
  const candidatesIn = (wanted: string): readonly Located[] =>
    declared.filter(({ value }) => {
      const place = value["in"] === "querystring" ? "query" : value["in"];
      return place === wanted && typeof value["name"] === "string";
    });
  const nameOf = ({ value }: Located): string => String(value["name"]);
  const candidates = candidatesIn(location);
  const node =
    candidates.findLast((one) => nameOf(one) === name) ??
    candidates.findLast((one) => plain(nameOf(one)) === plain(name)) ??
    // What stands in a query behind the path is declared to be in the query.
    candidatesIn("query").findLast((one) => location === "path" && nameOf(one) === name);
  return {
    parameter,
    // A key for repeated requests is optional in the IR, since the client makes one up. A required parameter
    // is sent with its default, but for null, which nothing writes.
    required:
      location === "path" || (node?.value["required"] === true && parameter.default !== null),
    allowsEmpty: node?.value["allowEmptyValue"] === true,
    schema: node === undefined ? undefined : parameterSchema(node),
  };
}

function parameterSchema({ pointer, value }: Located): string | undefined {
  if (Object.hasOwn(value, "schema")) return joinPointer(pointer, "schema");
  const content = value["content"];
  const [mediaType] = isObject(content) ? Object.keys(content) : [];
  if (mediaType === undefined || !isObject(content)) return undefined;
  const media = content[mediaType];
  if (!isObject(media) || !Object.hasOwn(media, "schema")) return undefined;
  return joinPointer(pointer, "content", mediaType, "schema");
}

function plain(name: string): string {
  return name.replaceAll(/[\s_.-]/g, "").toLowerCase();
}

const nothing: JsonObject = {};

/** The object that a pointer leads to, through any number of references; an empty one where it leads to none. */
export function follow(root: JsonObject, pointer: string): Located {
  const visited = new Set<string>();
  let place = pointer;
  for (;;) {
    const node = resolvePointer(root, place) as JsonValue | undefined;
    if (!isObject(node)) return { pointer: place, value: nothing };
    const reference = node["$ref"];
    const next = typeof reference === "string" ? localPointer(reference) : undefined;
    if (next === undefined || visited.has(next)) return { pointer: place, value: node };
    visited.add(next);
    place = next;
  }
}
