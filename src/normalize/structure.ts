import type { JsonObject, JsonValue } from "../ir/types.js";
import { joinPointer, resolvePointer } from "../support/json-pointer.js";
import { lazily } from "../support/lazily.js";
import { readVersion } from "./upgrade/version.js";

/** The kinds of object in an OpenAPI document that hold others (OpenAPI 3.2, section 4). */
export type NodeKind =
  | "document"
  | "components"
  | "pathItem"
  | "operation"
  | "callback"
  | "parameter"
  | "requestBody"
  | "response"
  | "link"
  | "mediaType"
  | "encoding"
  | "schema";

/** How a field holds nodes: one of them, a list, a map by name, or either one or a list. */
export interface Child {
  readonly shape: "one" | "list" | "map" | "oneOrList";
  readonly kind: NodeKind;
}

/** Where nodes of which kind are found in documents of one version. `"*"` stands for every field. */
export type Structure = Readonly<Partial<Record<NodeKind, Readonly<Record<string, Child>>>>>;

/** A field that holds a node. */
export const one = (kind: NodeKind): Child => ({ shape: "one", kind });
/** A field that holds a list of nodes. */
export const list = (kind: NodeKind): Child => ({ shape: "list", kind });
/** A field that holds nodes by name. */
export const map = (kind: NodeKind): Child => ({ shape: "map", kind });

/** The fields of a Path Item Object that hold operations (OpenAPI 3.2, 4.9.1). */
export const httpMethods: readonly string[] = [
  "get",
  "put",
  "post",
  "delete",
  "options",
  "head",
  "patch",
  "trace",
  "query",
];

const operations = Object.fromEntries(httpMethods.map((method) => [method, one("operation")]));

/** The keywords of a Schema Object that hold schemas, in any version of OpenAPI. */
const schemaFields: Readonly<Record<string, Child>> = {
  $defs: map("schema"),
  definitions: map("schema"),
  properties: map("schema"),
  patternProperties: map("schema"),
  dependentSchemas: map("schema"),
  // Of drafts before 2019-09: names or schemas.
  dependencies: map("schema"),
  // Of draft 3, which had no allOf.
  extends: { shape: "oneOrList", kind: "schema" },
  prefixItems: list("schema"),
  allOf: list("schema"),
  anyOf: list("schema"),
  oneOf: list("schema"),
  // A list of them until JSON Schema 2019-09, where it makes a tuple.
  items: { shape: "oneOrList", kind: "schema" },
  additionalItems: one("schema"),
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
};

/** The structure of OpenAPI 3.0, 3.1 and 3.2, which have no field that means something else in another. */
export const openapiStructure: Structure = {
  document: {
    paths: map("pathItem"),
    webhooks: map("pathItem"),
    // What descriptions have where their version knows no webhooks yet.
    "x-webhooks": map("pathItem"),
    // Where Swagger 2.0 and JSON Schema have schemas by name.
    definitions: map("schema"),
    components: one("components"),
  },
  components: {
    schemas: map("schema"),
    responses: map("response"),
    parameters: map("parameter"),
    requestBodies: map("requestBody"),
    headers: map("parameter"),
    callbacks: map("callback"),
    links: map("link"),
    pathItems: map("pathItem"),
    mediaTypes: map("mediaType"),
  },
  pathItem: {
    parameters: list("parameter"),
    additionalOperations: map("operation"),
    ...operations,
  },
  operation: {
    parameters: list("parameter"),
    requestBody: one("requestBody"),
    responses: map("response"),
    callbacks: map("callback"),
  },
  callback: { "*": one("pathItem") },
  parameter: { schema: one("schema"), content: map("mediaType") },
  requestBody: { content: map("mediaType") },
  response: { headers: map("parameter"), content: map("mediaType"), links: map("link") },
  link: {},
  mediaType: {
    schema: one("schema"),
    itemSchema: one("schema"),
    encoding: map("encoding"),
    prefixEncoding: list("encoding"),
    itemEncoding: one("encoding"),
  },
  encoding: {
    headers: map("parameter"),
    encoding: map("encoding"),
    prefixEncoding: list("encoding"),
    itemEncoding: one("encoding"),
  },
  schema: schemaFields,
};

/**
 * The structure of Swagger 2.0 (section "Schema"). Items Objects count as schemas, whose subset they
 * are, and Header Objects as parameters.
 */
export const swaggerStructure: Structure = {
  document: {
    paths: map("pathItem"),
    definitions: map("schema"),
    parameters: map("parameter"),
    responses: map("response"),
  },
  pathItem: { parameters: list("parameter"), ...operations },
  operation: { parameters: list("parameter"), responses: map("response") },
  parameter: { schema: one("schema"), items: one("schema") },
  response: { schema: one("schema"), headers: map("parameter") },
  schema: schemaFields,
};

/** The structure that a document has by the version it declares. */
export function structureOf(document: JsonObject): Structure {
  return readVersion(document)?.version === "2.0" ? swaggerStructure : openapiStructure;
}

/** True for a JSON object: not null, not an array. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The pointer to the mapping that holds a document's named schemas. */
export function schemaContainer(document: JsonObject): string {
  return structureOf(document) === swaggerStructure ? "/definitions" : "/components/schemas";
}

/** The named schemas of a document; empty where it has none. */
export function componentSchemas(document: JsonObject): JsonObject {
  const schemas = resolvePointer(document, schemaContainer(document));
  return isObject(schemas) ? schemas : {};
}

/** A node directly below another, or what is wrong with the place where there should be some. */
export type Member = { readonly path: readonly (string | number)[] } & (
  | { readonly kind: NodeKind; readonly value: JsonValue; readonly problem?: undefined }
  | { readonly problem: string }
);

/** The nodes directly below a node, as the standard has them. */
export function membersOf(
  node: JsonObject,
  kind: NodeKind,
  structure: Structure = openapiStructure,
): readonly Member[] {
  const found: Member[] = [];
  for (const name of Object.keys(node)) {
    const child = childOf(kind, name, structure);
    if (child !== undefined) addMembers(found, name, node[name] as JsonValue, kind, child);
  }
  return found;
}

function addMembers(
  found: Member[],
  name: string,
  value: JsonValue,
  kind: NodeKind,
  child: Child,
): void {
  const shape = shapeFor(child, value);
  if (shape !== "one" && value === null) return;
  if (kind === "schema" && mixed.has(name)) found.push(...schemasAmong(name, value));
  else if (shape === "one") found.push({ path: [name], kind: child.kind, value });
  else if (shape === "list") {
    if (!Array.isArray(value)) found.push({ path: [name], problem: `'${name}' must be a list` });
    else
      for (const [index, item] of (value as readonly JsonValue[]).entries())
        found.push({ path: [name, index], kind: child.kind, value: item });
  } else if (isObject(value)) {
    for (const key of Object.keys(value)) {
      if (isExtension(key, child.kind)) continue;
      found.push({ path: [name, key], kind: child.kind, value: value[key] as JsonValue });
    }
    // An extension may be anything.
  } else if (!name.startsWith("x-"))
    found.push({ path: [name], problem: `'${name}' must be a mapping` });
}

// Keywords of older drafts which hold schemas among other things, as a mapping, a list or alone.
const mixed: ReadonlySet<string> = new Set(["dependencies", "extends"]);

function schemasAmong(name: string, value: JsonValue): readonly Member[] {
  const member = (path: readonly (string | number)[], item: JsonValue): readonly Member[] =>
    isObject(item) ? [{ path, kind: "schema", value: item }] : [];
  if (Array.isArray(value)) {
    return (value as readonly JsonValue[]).flatMap((item, index) => member([name, index], item));
  }
  if (name === "extends" || !isObject(value)) return member([name], value);
  return Object.entries(value).flatMap(([key, item]) => member([name, key], item));
}

// Paths, responses and callbacks may have extensions among them; a schema or a header may be called x-.
function isExtension(key: string, kind: NodeKind): boolean {
  return key.startsWith("x-") && ["pathItem", "response", "callback"].includes(kind);
}

/** A node with its place, or what is wrong with a place that should hold some. */
export type Visited = { readonly pointer: string } & (
  | { readonly kind: NodeKind; readonly value: JsonValue; readonly problem?: undefined }
  | { readonly problem: string }
);

/** Visits every node of a document, parents before children and in the document's order. */
export function* visitNodes(
  root: JsonValue,
  structure: Structure = openapiStructure,
): Generator<Visited, void, undefined> {
  const pending: Visited[] = [visitOf({ value: root, kind: "document", path: [] }, undefined)];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    yield next;
    if (next.problem !== undefined || !isObject(next.value)) continue;
    const members = membersOf(next.value, next.kind, structure);
    // Backwards, because the last one is looked at first.
    for (let at = members.length - 1; at >= 0; at -= 1) pending.push(visitOf(members[at]!, next));
  }
}

/** A node with its place, which is seldom asked for and takes longer to write than the node to visit. */
function visitOf(member: Member, parent: Visited | undefined): Visited {
  const pointer = lazily(() => joinPointer(parent?.pointer ?? "", ...member.path));
  return {
    ...member,
    get pointer() {
      return pointer();
    },
  };
}

/**
 * Called once per node; returns what stands in its place, which may be the node itself.
 *
 * @param given the node as it was before the nodes below it were mapped
 */
export type NodeMapper = (
  node: JsonObject,
  kind: NodeKind,
  pointer: string,
  given: JsonObject,
) => JsonValue;

/**
 * Rebuilds a document with every node mapped, children before parents. The input is not changed,
 * and a node that is shared (a YAML alias) is mapped once for each place it stands in.
 */
export function mapDocument(
  document: JsonObject,
  mapper: NodeMapper,
  structure: Structure = openapiStructure,
): JsonValue {
  const mapNode = (node: JsonValue, kind: NodeKind, pointer: string): JsonValue => {
    if (!isObject(node)) return node;
    const mapped: [string, JsonValue][] = [];
    for (const name of Object.keys(node)) {
      const value = node[name] as JsonValue;
      const child = childOf(kind, name, structure);
      if (child === undefined) mapped.push([name, value]);
      // An empty value for a list or a mapping is an empty one.
      else if (value !== null || shapeFor(child, value) === "one")
        mapped.push([name, mapChild(value, child, joinPointer(pointer, name), mapNode)]);
    }
    return mapper(Object.fromEntries(mapped), kind, pointer, node);
  };
  return mapNode(document, "document", "");
}

/** What a field of a node holds; undefined where it holds no nodes. */
export function childOf(kind: NodeKind, name: string, structure: Structure): Child | undefined {
  const fields = structure[kind] ?? {};
  const every = name.startsWith("x-") || name === "$ref" ? undefined : fields["*"];
  return fieldOf(fields, name) ?? every;
}

// Own fields only: a document may well have a member called `constructor`.
function fieldOf(fields: Readonly<Record<string, Child>>, name: string): Child | undefined {
  return Object.hasOwn(fields, name) && name !== "*" ? fields[name] : undefined;
}

/** How a field that holds nodes does so with this value. */
export function shapeFor({ shape }: Child, value: JsonValue): "one" | "list" | "map" {
  if (shape !== "oneOrList") return shape;
  return Array.isArray(value) ? "list" : "one";
}

function mapChild(
  value: JsonValue,
  child: Child,
  pointer: string,
  mapNode: (node: JsonValue, kind: NodeKind, pointer: string) => JsonValue,
): JsonValue {
  const shape = shapeFor(child, value);
  if (shape === "list" && Array.isArray(value)) {
    return (value as readonly JsonValue[]).map((item, index) =>
      mapNode(item, child.kind, joinPointer(pointer, index)),
    );
  }
  if (shape === "map" && isObject(value)) {
    return Object.fromEntries(
      Object.keys(value).map((name) => [
        name,
        mapNode(value[name] as JsonValue, child.kind, joinPointer(pointer, name)),
      ]),
    );
  }
  return shape === "one" ? mapNode(value, child.kind, pointer) : value;
}
