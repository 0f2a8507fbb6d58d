import type { JsonObject, JsonValue } from "../ir/types.js";
import { joinPointer, resolvePointer } from "../support/json-pointer.js";
import { setMember } from "../support/set-member.js";
import { TreePath } from "./tree-path.js";
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
export type Structure = Readonly<Partial<Record<NodeKind, ReadonlyMap<string, Child>>>>;

/** A field that holds a node. */
export const one = (kind: NodeKind): Child => ({ shape: "one", kind });
/** A field that holds a list of nodes. */
export const list = (kind: NodeKind): Child => ({ shape: "list", kind });
/** A field that holds nodes by name. */
export const map = (kind: NodeKind): Child => ({ shape: "map", kind });

const fields = (children: Readonly<Record<string, Child>>): ReadonlyMap<string, Child> =>
  new Map(Object.entries(children));

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
const schemaFields = fields({
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
});

/** The structure of OpenAPI 3.0, 3.1 and 3.2, which have no field that means something else in another. */
export const openapiStructure: Structure = {
  document: fields({
    paths: map("pathItem"),
    webhooks: map("pathItem"),
    // What descriptions have where their version knows no webhooks yet.
    "x-webhooks": map("pathItem"),
    // Where Swagger 2.0 and JSON Schema have schemas by name.
    definitions: map("schema"),
    components: one("components"),
  }),
  components: fields({
    schemas: map("schema"),
    responses: map("response"),
    parameters: map("parameter"),
    requestBodies: map("requestBody"),
    headers: map("parameter"),
    callbacks: map("callback"),
    links: map("link"),
    pathItems: map("pathItem"),
    mediaTypes: map("mediaType"),
  }),
  pathItem: fields({
    parameters: list("parameter"),
    additionalOperations: map("operation"),
    ...operations,
  }),
  operation: fields({
    parameters: list("parameter"),
    requestBody: one("requestBody"),
    responses: map("response"),
    callbacks: map("callback"),
  }),
  callback: fields({ "*": one("pathItem") }),
  parameter: fields({ schema: one("schema"), content: map("mediaType") }),
  requestBody: fields({ content: map("mediaType") }),
  response: fields({ headers: map("parameter"), content: map("mediaType"), links: map("link") }),
  link: fields({}),
  mediaType: fields({
    schema: one("schema"),
    itemSchema: one("schema"),
    encoding: map("encoding"),
    prefixEncoding: list("encoding"),
    itemEncoding: one("encoding"),
  }),
  encoding: fields({
    headers: map("parameter"),
    encoding: map("encoding"),
    prefixEncoding: list("encoding"),
    itemEncoding: one("encoding"),
  }),
  schema: schemaFields,
};

/**
 * The structure of Swagger 2.0 (section "Schema"). Items Objects count as schemas, whose subset they
 * are, and Header Objects as parameters.
 */
export const swaggerStructure: Structure = {
  document: fields({
    paths: map("pathItem"),
    definitions: map("schema"),
    parameters: map("parameter"),
    responses: map("response"),
  }),
  pathItem: fields({ parameters: list("parameter"), ...operations }),
  operation: fields({ parameters: list("parameter"), responses: map("response") }),
  parameter: fields({ schema: one("schema"), items: one("schema") }),
  response: fields({ schema: one("schema"), headers: map("parameter") }),
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

/** A node with its place, or what is wrong with a place that should hold some. */
export class Member extends TreePath {
  readonly value: JsonValue;
  readonly kind: NodeKind;
  /** Set where the place holds no nodes as it should. */
  readonly problem: string | undefined;

  constructor(
    value: JsonValue,
    kind: NodeKind,
    parent?: TreePath,
    token?: string | number,
    problem?: string,
  ) {
    super(parent, token);
    this.value = value;
    this.kind = kind;
    this.problem = problem;
  }
}

/** The nodes directly below a node, as the standard has them. */
export function membersOf(
  node: JsonObject,
  kind: NodeKind,
  at: TreePath,
  structure: Structure = openapiStructure,
): readonly Member[] {
  const found: Member[] = [];
  const known = structure[kind];
  if (known === undefined) return found;
  for (const name of Object.keys(node)) {
    const child = childOf(known, name);
    if (child !== undefined) addMembers(found, at, name, node[name] as JsonValue, kind, child);
  }
  return found;
}

/** Adds the nodes in one field of a node, or what is wrong with it. */
export function addMembers(
  found: Member[],
  at: TreePath,
  name: string,
  value: JsonValue,
  kind: NodeKind,
  child: Child,
): void {
  const shape = shapeFor(child, value);
  if (shape !== "one" && value === null) return;
  if (kind === "schema" && mixed.has(name)) {
    addSchemasAmong(found, at, name, value);
  } else if (shape === "one") {
    found.push(new Member(value, child.kind, at, name));
  } else if (shape === "list") {
    if (Array.isArray(value)) addItems(found, at.below(name), value, child.kind);
    else found.push(new Member(null, child.kind, at, name, `'${name}' must be a list`));
  } else if (isObject(value)) {
    const holder = at.below(name);
    for (const key of Object.keys(value)) {
      if (!isExtension(key, child.kind))
        found.push(new Member(value[key] as JsonValue, child.kind, holder, key));
    }
    // An extension may be anything.
  } else if (!name.startsWith("x-"))
    found.push(new Member(null, child.kind, at, name, `'${name}' must be a mapping`));
}

function addItems(
  found: Member[],
  holder: TreePath,
  items: readonly JsonValue[],
  kind: NodeKind,
): void {
  for (let index = 0; index < items.length; index += 1)
    found.push(new Member(items[index] as JsonValue, kind, holder, index));
}

// Keywords of older drafts which hold schemas among other things, as a mapping, a list or alone.
const mixed: ReadonlySet<string> = new Set(["dependencies", "extends"]);

function addSchemasAmong(found: Member[], at: TreePath, name: string, value: JsonValue): void {
  const add = (item: JsonValue, parent: TreePath, token: string | number): void => {
    if (isObject(item)) found.push(new Member(item, "schema", parent, token));
  };
  const holder = at.below(name);
  if (Array.isArray(value)) {
    for (const [index, item] of (value as readonly JsonValue[]).entries()) add(item, holder, index);
  } else if (name === "extends" || !isObject(value)) add(value, at, name);
  else for (const [key, item] of Object.entries(value)) add(item, holder, key);
}

// Paths, responses and callbacks may have extensions among them; a schema or a header may be called x-.
function isExtension(key: string, kind: NodeKind): boolean {
  return key.startsWith("x-") && ["pathItem", "response", "callback"].includes(kind);
}

/** Visits every node of a document, parents before children and in the document's order. */
export function* visitNodes(
  root: JsonValue,
  structure: Structure = openapiStructure,
): Generator<Member, void, undefined> {
  const pending = [new Member(root, "document")];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    yield next;
    if (next.problem !== undefined || !isObject(next.value)) continue;
    const members = membersOf(next.value, next.kind, next, structure);
    // Backwards, because the last one is looked at first.
    for (let at = members.length - 1; at >= 0; at -= 1) pending.push(members[at]!);
  }
}

/**
 * Visits every node of a document that is a mapping, parents before children and in the document's order. It
 * takes less than `visitNodes`, which says of each where it is.
 */
export function visitMappings(
  root: JsonObject,
  visit: (node: JsonObject) => void,
  structure: Structure = openapiStructure,
): void {
  const enter = (node: JsonValue, kind: NodeKind): void => {
    if (!isObject(node)) return;
    visit(node);
    const known = structure[kind] ?? noFields;
    for (const name of Object.keys(node)) {
      const child = childOf(known, name);
      if (child === undefined) continue;
      const value = node[name] as JsonValue;
      if (child.shape === "map") enterMembers(value, child.kind);
      else if (Array.isArray(value)) {
        if (child.shape === "one") continue;
        for (const item of value as readonly JsonValue[]) enter(item, child.kind);
      } else if (child.shape !== "list") enter(value, child.kind);
    }
  };
  const enterMembers = (members: JsonValue, kind: NodeKind): void => {
    if (!isObject(members)) return;
    for (const key of Object.keys(members))
      if (!isExtension(key, kind)) enter(members[key] as JsonValue, kind);
  };
  enter(root, "document");
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
 * Rebuilds a document with every node mapped, children before parents. The input is not changed: what is
 * the same afterwards is shared with it. A node that is shared within it (a YAML alias) is mapped once for
 * each place it stands in.
 */
export function mapDocument(
  document: JsonObject,
  mapper: NodeMapper,
  structure: Structure = openapiStructure,
): JsonValue {
  const mapNode = (node: JsonValue, kind: NodeKind, pointer: string): JsonValue => {
    if (!isObject(node)) return node;
    let mapped: Record<string, JsonValue> | undefined;
    const known = structure[kind] ?? noFields;
    for (const name of Object.keys(node)) {
      const child = childOf(known, name);
      if (child === undefined) continue;
      const value = node[name] as JsonValue;
      if (value === null && shapeFor(child, value) !== "one") {
        // An empty value for a list or a mapping is an empty one.
        mapped ??= { ...node };
        delete mapped[name];
        continue;
      }
      const below = mapChild(value, child, joinPointer(pointer, name), mapNode);
      if (below === value) continue;
      mapped ??= { ...node };
      setMember(mapped, name, below);
    }
    return mapper(mapped ?? node, kind, pointer, node);
  };
  return mapNode(document, "document", "");
}

const noFields: ReadonlyMap<string, Child> = new Map();

/** What a field of a node holds, by the fields of its kind; undefined where it holds no nodes. */
export function childOf(known: ReadonlyMap<string, Child>, name: string): Child | undefined {
  const child = known.get(name);
  if (child !== undefined) return child;
  const every = known.get("*");
  return every === undefined || name.startsWith("x-") || name === "$ref" ? undefined : every;
}

/** How a field that holds nodes does so with this value. */
export function shapeFor({ shape }: Child, value: JsonValue): "one" | "list" | "map" {
  if (shape !== "oneOrList") return shape;
  return Array.isArray(value) ? "list" : "one";
}

type MapNode = (node: JsonValue, kind: NodeKind, pointer: string) => JsonValue;

function mapChild(
  value: JsonValue,
  { shape, kind }: Child,
  pointer: string,
  mapNode: MapNode,
): JsonValue {
  if (Array.isArray(value) && (shape === "list" || shape === "oneOrList"))
    return mapItems(value, kind, pointer, mapNode);
  if (shape === "map") {
    if (!isObject(value)) return value;
    return mapMembers(value, (member, name) => mapNode(member, kind, joinPointer(pointer, name)));
  }
  return shape === "list" ? value : mapNode(value, kind, pointer);
}

function mapItems(
  items: readonly JsonValue[],
  kind: NodeKind,
  pointer: string,
  mapNode: MapNode,
): JsonValue {
  let mapped: JsonValue[] | undefined;
  for (let index = 0; index < items.length; index += 1) {
    const item = items[index] as JsonValue;
    const below = mapNode(item, kind, joinPointer(pointer, index));
    if (below === item) continue;
    mapped ??= [...items];
    mapped[index] = below;
  }
  return mapped ?? items;
}

/** Maps what a mapping holds by name; gives the very same mapping where all stays. */
export function mapMembers(
  members: JsonObject,
  mapMember: (member: JsonValue, name: string) => JsonValue,
): JsonObject {
  let mapped: Record<string, JsonValue> | undefined;
  for (const name of Object.keys(members)) {
    const member = members[name] as JsonValue;
    const below = mapMember(member, name);
    if (below === member) continue;
    mapped ??= { ...members };
    setMember(mapped, name, below);
  }
  return mapped ?? members;
}
