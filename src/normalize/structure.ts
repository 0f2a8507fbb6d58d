import type { JsonObject, JsonValue } from "../ir/types.js";
import { joinPointer } from "../support/json-pointer.js";

/** The kinds of object in an OpenAPI 3.1 document that hold others (OpenAPI 3.1, section 4.8). */
export type NodeKind =
  | "document"
  | "components"
  | "pathItem"
  | "operation"
  | "callback"
  | "parameter"
  | "requestBody"
  | "response"
  | "mediaType"
  | "encoding"
  | "schema";

/** How a field holds nodes: one of them, a list, or a map by name. */
interface Child {
  readonly shape: "one" | "list" | "map";
  readonly kind: NodeKind;
}

const one = (kind: NodeKind): Child => ({ shape: "one", kind });
const list = (kind: NodeKind): Child => ({ shape: "list", kind });
const map = (kind: NodeKind): Child => ({ shape: "map", kind });

/** The fields of a Path Item Object that hold operations (OpenAPI 3.1, 4.8.9.1). */
export const httpMethods: readonly string[] = [
  "get",
  "put",
  "post",
  "delete",
  "options",
  "head",
  "patch",
  "trace",
];

const operations = Object.fromEntries(httpMethods.map((method) => [method, one("operation")]));

/**
 * Where nodes of which kind are found: the one place that knows the shape of a document.
 * `"*"` stands for every field.
 */
const structure: Readonly<Record<NodeKind, Readonly<Record<string, Child>>>> = {
  document: {
    paths: map("pathItem"),
    webhooks: map("pathItem"),
    components: one("components"),
  },
  components: {
    schemas: map("schema"),
    responses: map("response"),
    parameters: map("parameter"),
    requestBodies: map("requestBody"),
    headers: map("parameter"),
    callbacks: map("callback"),
    pathItems: map("pathItem"),
  },
  pathItem: { parameters: list("parameter"), ...operations },
  operation: {
    parameters: list("parameter"),
    requestBody: one("requestBody"),
    responses: map("response"),
    callbacks: map("callback"),
  },
  callback: { "*": one("pathItem") },
  parameter: { schema: one("schema"), content: map("mediaType") },
  requestBody: { content: map("mediaType") },
  response: { headers: map("parameter"), content: map("mediaType") },
  mediaType: { schema: one("schema"), encoding: map("encoding") },
  encoding: { headers: map("parameter") },
  schema: {
    $defs: map("schema"),
    definitions: map("schema"),
    properties: map("schema"),
    patternProperties: map("schema"),
    dependentSchemas: map("schema"),
    prefixItems: list("schema"),
    allOf: list("schema"),
    anyOf: list("schema"),
    oneOf: list("schema"),
    items: one("schema"),
    contains: one("schema"),
    additionalProperties: one("schema"),
    propertyNames: one("schema"),
    unevaluatedItems: one("schema"),
    unevaluatedProperties: one("schema"),
    contentSchema: one("schema"),
    not: one("schema"),
    if: one("schema"),
    then: one("schema"),
    else: one("schema"),
  },
};

/** True for a JSON object: not null, not an array. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The component schemas of a document by name; empty where it has none. */
export function componentSchemas(document: JsonObject): JsonObject {
  const components = document["components"];
  const schemas = isObject(components) ? components["schemas"] : undefined;
  return isObject(schemas) ? schemas : {};
}

/** A node directly below another, or what is wrong with the place where there should be some. */
export type Member = { readonly path: readonly (string | number)[] } & (
  | { readonly kind: NodeKind; readonly value: JsonValue; readonly problem?: undefined }
  | { readonly problem: string }
);

/** The nodes directly below a node, as the standard has them. */
export function membersOf(node: JsonObject, kind: NodeKind): readonly Member[] {
  return Object.entries(node).flatMap(([name, value]): readonly Member[] => {
    const child = childOf(kind, name);
    if (child === undefined || (child.shape !== "one" && value === null)) return [];
    if (child.shape === "one") return [{ path: [name], kind: child.kind, value }];
    if (child.shape === "list") {
      if (!Array.isArray(value)) return [{ path: [name], problem: `'${name}' must be a list` }];
      return (value as readonly JsonValue[]).map((item, index) => ({
        path: [name, index],
        kind: child.kind,
        value: item,
      }));
    }
    if (!isObject(value)) return [{ path: [name], problem: `'${name}' must be a mapping` }];
    return Object.entries(value)
      .filter(([key]) => !isExtension(key, child.kind))
      .map(([key, item]) => ({ path: [name, key], kind: child.kind, value: item }));
  });
}

// Paths, responses and callbacks may have extensions among them; a schema or a header may be called x-.
function isExtension(key: string, kind: NodeKind): boolean {
  return key.startsWith("x-") && ["pathItem", "response", "callback"].includes(kind);
}

/** Called once per node; returns what stands in its place, which may be the node itself. */
export type NodeMapper = (node: JsonObject, kind: NodeKind, pointer: string) => JsonValue;

/**
 * Rebuilds a document with every node mapped, children before parents. The input is not changed,
 * and a node that is shared (a YAML alias) is mapped once for each place it stands in.
 */
export function mapDocument(document: JsonObject, mapper: NodeMapper): JsonValue {
  return mapNode(document, "document", "", mapper);
}

function mapNode(node: JsonValue, kind: NodeKind, pointer: string, mapper: NodeMapper): JsonValue {
  if (!isObject(node)) return node;
  const mapped = Object.entries(node).flatMap(([name, value]): [string, JsonValue][] => {
    const child = childOf(kind, name);
    if (child === undefined) return [[name, value]];
    // An empty value for a list or a mapping is an empty one.
    if (value === null && child.shape !== "one") return [];
    return [[name, mapChild(value, child, joinPointer(pointer, name), mapper)]];
  });
  return mapper(Object.fromEntries(mapped), kind, pointer);
}

function childOf(kind: NodeKind, name: string): Child | undefined {
  const fields = structure[kind];
  const every = name.startsWith("x-") || name === "$ref" ? undefined : fields["*"];
  return fieldOf(fields, name) ?? every;
}

// Own fields only: a document may well have a member called `constructor`.
function fieldOf(fields: Readonly<Record<string, Child>>, name: string): Child | undefined {
  return Object.hasOwn(fields, name) && name !== "*" ? fields[name] : undefined;
}

function mapChild(value: JsonValue, child: Child, pointer: string, mapper: NodeMapper): JsonValue {
  if (child.shape === "list" && Array.isArray(value)) {
    return (value as readonly JsonValue[]).map((item, index) =>
      mapNode(item, child.kind, joinPointer(pointer, index), mapper),
    );
  }
  if (child.shape === "map" && isObject(value)) {
    return Object.fromEntries(
      Object.entries(value).map(([name, item]) => [
        name,
        mapNode(item, child.kind, joinPointer(pointer, name), mapper),
      ]),
    );
  }
  return child.shape === "one" ? mapNode(value, child.kind, pointer, mapper) : value;
}
