import type { JsonObject, JsonValue } from "../ir/types.js";
import { parsePointer } from "../support/json-pointer.js";
import { lazily } from "../support/lazily.js";
import {
  isObject,
  type NodeKind,
  openapiStructure,
  type Structure,
  structureOf,
  swaggerStructure,
} from "./structure.js";

/** The kinds of object that may be referred to, or hold what may be. */
export type ReferenceKind = NodeKind | "example" | "link" | "securityScheme" | "plain";

/** What stands in one place: a node of a kind, or a list or mapping of them. */
export interface NodeType {
  readonly shape: "one" | "list" | "map" | "oneOrList";
  readonly kind: ReferenceKind;
}

type Fields = ReadonlyMap<string, NodeType>;

/** Where references may stand in documents of one version. */
export type ReferenceStructure = Readonly<Partial<Record<ReferenceKind, Fields>>>;

const known = new Map<ReferenceKind, Map<NodeType["shape"], NodeType>>();

/** The one object that stands for a type, of which every place of a document has one. */
function typeOf(shape: NodeType["shape"], kind: ReferenceKind): NodeType {
  let ofKind = known.get(kind);
  if (ofKind === undefined) known.set(kind, (ofKind = new Map()));
  let type = ofKind.get(shape);
  if (type === undefined) ofKind.set(shape, (type = { shape, kind }));
  return type;
}

const one = (kind: ReferenceKind): NodeType => typeOf("one", kind);
const map = (kind: ReferenceKind): NodeType => typeOf("map", kind);

/** The keywords whose references depend on where they are come from (JSON Schema 2020-12 and 2019-09). */
export const dynamicKeywords: readonly string[] = ["$dynamicRef", "$recursiveRef"];

/** The type of a whole description. */
export const documentType: NodeType = one("document");

// What the standards allow no reference for is often in a file of its own all the same.
const plainParts: Readonly<Record<string, NodeType>> = {
  info: one("plain"),
  servers: typeOf("list", "plain"),
  tags: typeOf("list", "plain"),
  security: one("plain"),
  externalDocs: one("plain"),
};

/** Objects that mean nothing to types, but may be shared by reference like those that do. */
const furtherFields: Readonly<
  Record<"openapi" | "swagger", Readonly<Record<string, Readonly<Record<string, NodeType>>>>>
> = {
  openapi: {
    document: plainParts,
    components: {
      examples: map("example"),
      links: map("link"),
      securitySchemes: map("securityScheme"),
    },
    parameter: { examples: map("example") },
    mediaType: { examples: map("example") },
    response: { links: map("link") },
  },
  swagger: {
    document: { ...plainParts, securityDefinitions: map("securityScheme") },
  },
};

function extend(
  structure: Structure,
  further: (typeof furtherFields)["openapi"],
): ReferenceStructure {
  const kinds = Object.keys({ ...structure, ...further }) as ReferenceKind[];
  return Object.fromEntries(
    kinds.map((kind): [ReferenceKind, Fields] => {
      const own = [...(structure[kind as NodeKind] ?? [])].map(
        ([name, child]) => [name, typeOf(child.shape, child.kind)] as const,
      );
      return [kind, new Map([...Object.entries(further[kind] ?? {}), ...own])];
    }),
  );
}

const structures = {
  openapi: lazily(() => extend(openapiStructure, furtherFields.openapi)),
  swagger: lazily(() => extend(swaggerStructure, furtherFields.swagger)),
};

/** The structure of a document with every place that a reference may stand in. */
export function referenceStructureOf(document: JsonObject): ReferenceStructure {
  return structures[isSwagger(document) ? "swagger" : "openapi"]();
}

/** True for a Swagger 2.0 document. */
export function isSwagger(document: JsonObject): boolean {
  return structureOf(document) === swaggerStructure;
}

/** The type of a member; undefined where no reference may stand. */
export function typeBelow(
  { shape, kind }: NodeType,
  holder: JsonValue,
  token: string,
  structure: ReferenceStructure,
): NodeType | undefined {
  const list = shape === "list" || (shape === "oneOrList" && Array.isArray(holder));
  if (list) return one(kind);
  if (shape === "map") {
    const isExtension = extensible.has(kind) && token.startsWith("x-");
    return isExtension ? undefined : one(kind);
  }
  const fields = structure[kind];
  if (fields === undefined || token === "$ref") return undefined;
  const type = fields.get(token);
  if (type !== undefined) return type;
  const every = fields.get("*");
  return every === undefined || token.startsWith("x-") ? undefined : every;
}

// Paths, responses and callbacks may have extensions among them; a schema or a header may be called x-.
const extensible: ReadonlySet<ReferenceKind> = new Set(["pathItem", "response", "callback"]);

/**
 * The type of what a pointer leads to, as the standard has it.
 *
 * @param type the type of `holder`, which the pointer starts from
 * @param stop called with each member on the way; true where what is below it does not count
 * @returns undefined where the standard has nothing to say about the place
 */
export function typeAt(
  holder: JsonValue,
  type: NodeType,
  pointer: string,
  structure: ReferenceStructure,
  stop: (type: NodeType, token: string) => boolean = () => false,
): NodeType | undefined {
  let value = holder;
  let current: NodeType | undefined = type;
  for (const token of parsePointer(pointer)) {
    if (current === undefined || stop(current, token)) return undefined;
    // A mapping that is a reference has its members elsewhere.
    if (!isHolder(value) || !Object.hasOwn(value, token)) return undefined;
    current = typeBelow(current, value, token, structure);
    value = (value as Readonly<Record<string, JsonValue>>)[token] ?? null;
  }
  return current && settled(current, value);
}

/** A type that says whether a value is one node or a list of them. */
export function settled(type: NodeType, value: JsonValue): NodeType {
  if (type.shape !== "oneOrList") return type;
  return typeOf(Array.isArray(value) ? "list" : "one", type.kind);
}

/**
 * Where a document keeps what is shared of a kind, as tokens from its root; undefined for what it
 * cannot share, so that a reference to it is replaced by what it leads to.
 */
export function sectionOf(
  { shape, kind }: NodeType,
  value: JsonValue,
  structure: ReferenceStructure,
): readonly string[] | undefined {
  if (shape !== "one") return undefined;
  // Header Objects are parameters without a place.
  const isHeader = kind === "parameter" && isObject(value) && typeof value["in"] !== "string";
  const name = isHeader ? "headers" : sections[kind];
  if (name === undefined) return undefined;
  if (structure.document?.has("components") === true) {
    return structure.components?.has(name) !== true ? undefined : ["components", name];
  }
  const older = name === "schemas" ? "definitions" : name;
  return structure.document?.has(older) !== true ? undefined : [older];
}

const sections: Readonly<Partial<Record<ReferenceKind, string>>> = {
  schema: "schemas",
  response: "responses",
  parameter: "parameters",
  requestBody: "requestBodies",
  callback: "callbacks",
  pathItem: "pathItems",
  example: "examples",
  link: "links",
  securityScheme: "securitySchemes",
};

/** True for an object or a list. */
export function isHolder(value: JsonValue): value is JsonObject | readonly JsonValue[] {
  return isObject(value) || Array.isArray(value);
}

/** The text of a value's `$ref`, where it is a reference. */
export function referenceOf(value: JsonValue | undefined): string | undefined {
  const reference = isObject(value) ? value["$ref"] : undefined;
  return typeof reference === "string" ? reference : undefined;
}
