/** The place in a source document that a node was lowered from. */
export interface Origin {
  /** The document's name as diagnostics print it. */
  readonly source: string;
  /** A JSON Pointer (RFC 6901) into that document. */
  readonly pointer: string;
}

/** Identity of a declaration or operation: where it stands in the normalized description. */
export type SymbolId = string;

/** What the name of a declaration is derived from. */
export interface NameParts {
  /** A name that the description asks for; wins over everything that is derived. */
  readonly hint?: string;
  /** What holds an inline schema that others refer to; comes before the way to it. */
  readonly property?: string;
  /** The component's own name, or for an inline schema its parent and the path below it. */
  readonly path: readonly string[];
  /** Set for inline schemas: the declaration or operation that holds it. */
  readonly parent?: SymbolId;
}

/** Any value that JSON can hold (RFC 8259, section 3). */
export type JsonValue = null | boolean | number | string | readonly JsonValue[] | JsonObject;
/** A JSON object by member name. Look names up as own members: a document may hold any. */
export interface JsonObject {
  readonly [key: string]: JsonValue;
}

/** Prose and annotations that a reader sees and no type depends on. */
export interface Docs {
  readonly title?: string;
  readonly summary?: string;
  readonly description?: string;
  readonly deprecated?: boolean;
  readonly externalUrl?: string;
}

/** One value of a choice, and for readers what it is called where that is not the value itself. */
export interface EnumMember {
  readonly value: string | number | boolean;
  readonly name?: string;
  readonly description?: string;
}

/** Where a parameter stands in a request (OpenAPI 3.1, 4.8.12.1). */
export type ParameterLocation = "path" | "query" | "header" | "cookie";

/** `200`, a range such as `4XX`, or `default`. */
export type StatusPattern = string;

/** What a JSONPath of an object leads to. */
export interface Expansion {
  /** What the related objects are called beside the object's own properties. */
  readonly name: string;
  readonly many: boolean;
  readonly docs: Docs;
  /** The declaration of their type; undefined where it is that of the list's items. */
  readonly target?: SymbolId;
}

/** A label of operations (OpenAPI 3.2, Tag Object). */
export interface Tag {
  readonly name: string;
  readonly summary?: string;
  readonly description?: string;
  /** The name of the tag that it is part of. */
  readonly parent?: string;
  /** What it is for, such as `nav` or `audience`. */
  readonly kind?: string;
}
