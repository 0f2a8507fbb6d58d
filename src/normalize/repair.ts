import type { DiagnosticCode, DiagnosticParams } from "../diagnostics/catalog.js";
import type { JsonObject, JsonValue } from "../ir/types.js";
import type { Version } from "./upgrade/version.js";

/** What is known of a whole document before any of it is repaired. */
export interface DocumentFacts {
  /** The version that the document declares: some keywords mean different things. */
  readonly version: Version;
  /** True for a document that was generated from protocol buffers. */
  readonly protobuf: boolean;
  /** True where references lead to alternatives of `oneOf`, by their index. */
  readonly refersToAlternatives: () => boolean;
  /** The names of the component schemas. */
  readonly componentNames: ReadonlySet<string>;
  /** Pointers to the component schemas that accept null. */
  readonly nullableComponents: ReadonlySet<string>;
  /** What these pointers lead to. */
  readonly nullableSchemas: ReadonlySet<unknown>;
  /** Whether the schema at a pointer leads back to itself through nothing but references, or compositions of one. */
  readonly isCircular: (pointer: string) => boolean;
  /** The names of the component schemas that declare a discriminator for others, or inherit one. */
  readonly families: ReadonlySet<string>;
}

/** What a repair may know and do besides looking at its node. */
export interface RepairContext {
  readonly facts: DocumentFacts;
  /** The node's JSON Pointer in the whole document. */
  readonly pointer: string;
  /** The node that the document has there, before any of it was repaired. */
  readonly given: JsonObject;
  /** The types of values that what a schema refers to, or is composed of, allows; undefined for any. */
  composedTypes(schema: JsonObject): ReadonlySet<string> | undefined;
  /** What a reference leads to; undefined where it leads nowhere. */
  targetOf(reference: string): JsonValue | undefined;
  /** Notes that a new node stands for one of the whole document, for the places of diagnostics. */
  setOrigin(node: JsonObject, pointer: string): void;
  /** Reports a repair at the node, or at one of its keywords. */
  report<Code extends DiagnosticCode>(
    code: Code,
    params: DiagnosticParams<Code>,
    keyword?: string,
  ): void;
  /** Reports a repair at the node, unless the very same was said of another one. */
  reportOnce<Code extends DiagnosticCode>(code: Code, params: DiagnosticParams<Code>): void;
}

/**
 * Rewrites one Schema Object into the normalized dialect. Returns the very same object where there
 * is nothing to repair.
 */
export type SchemaRepair = (schema: JsonObject, context: RepairContext) => JsonObject;

/** Keywords that describe a value without restricting it (JSON Schema 2020-12 validation, section 9). */
const annotations: ReadonlySet<string> = new Set([
  "title",
  "description",
  "default",
  "deprecated",
  "readOnly",
  "writeOnly",
  "examples",
  "example",
  "externalDocs",
  "xml",
]);

/** True for a keyword that describes a value without restricting it, extensions included. */
export function isAnnotation(keyword: string): boolean {
  return annotations.has(keyword) || keyword.startsWith("x-");
}

/** Splits a schema into the keywords that restrict values and those that describe them. */
export function splitAnnotations(
  schema: JsonObject,
): [restricting: JsonObject, describing: JsonObject] {
  const entries = Object.entries(schema);
  return [
    Object.fromEntries(entries.filter(([keyword]) => !isAnnotation(keyword))),
    Object.fromEntries(entries.filter(([keyword]) => isAnnotation(keyword))),
  ];
}

/** Copies an object without some of its members. */
export function omit(object: JsonObject, ...names: readonly string[]): JsonObject {
  return Object.fromEntries(Object.entries(object).filter(([name]) => !names.includes(name)));
}

/** Reads a list member; anything else counts as an empty list. */
export function listOf(value: JsonValue | undefined): readonly JsonValue[] {
  return Array.isArray(value) ? (value as readonly JsonValue[]) : [];
}
