/** A specification of the scenarios, as the OpenAPI emitter gave it. */
export interface CompiledSpec {
  /** Its folder, such as `parameters/path`. */
  readonly name: string;
  /** The version of OpenAPI that it was compiled to. */
  readonly version: string;
  /** One for each version of the API; the latest comes last. */
  readonly documents: readonly JsonObject[];
  /** What the emitter says that it left out or changed. */
  readonly warnings: readonly string[];
  /** The scenarios that are in no document, each with what the emitter says of it. */
  readonly refused: readonly { readonly scenario: string; readonly problem: string }[];
}

/** One request of a scenario, as the scenario's own definition has it, with the expected response. */
export interface RequestDefinition {
  readonly spec: string;
  readonly scenario: string;
  /** In upper case. */
  readonly method: string;
  /** As it is on the wire, without the query. */
  readonly path: string;
  readonly query: Readonly<Record<string, unknown>>;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body?: ContentDefinition | FormDefinition;
  readonly response: ResponseDefinition;
}

/** What a request has to be answered with. */
export interface ResponseDefinition {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body?: ContentDefinition;
}

/** A body as bytes. */
export interface ContentDefinition {
  readonly contentType: string;
  readonly base64: string;
  readonly parts?: never;
}

/** A body in parts. */
export interface FormDefinition {
  readonly contentType: string;
  readonly parts: Readonly<Record<string, unknown>>;
  readonly files: readonly FileDefinition[];
  readonly base64?: never;
}

/** A part that is a file. */
export interface FileDefinition {
  readonly property: string;
  readonly fileName: string;
  readonly contentType: string;
  readonly base64: string;
}

/** An object of a parsed document. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** Tells whether a value of a parsed document is an object. */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The value itself, or what its `$ref` leads to in the document; empty where that is no object. */
export function resolveObject(document: JsonObject, value: unknown): JsonObject {
  if (!isJsonObject(value)) return {};
  const { $ref: reference } = value;
  if (typeof reference !== "string") return value;
  const tokens = reference.slice(2).split("/");
  const target = tokens.reduce<unknown>(
    (holder, token) =>
      isJsonObject(holder) ? holder[token.replaceAll("~1", "/").replaceAll("~0", "~")] : undefined,
    document,
  );
  return resolveObject(document, target);
}
