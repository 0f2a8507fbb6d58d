/**
 * What the core needs to know of one operation to call it. Generated packages hold one such
 * constant per operation, as plain data, with everything left out that is the default.
 */
export interface OperationSpec {
  /** The operationId of the description, or `METHOD path` where it has none; for logs and errors. */
  readonly id: string;
  /** Upper case. */
  readonly method: string;
  /** The path template with the wire's names in braces, starting with a slash. */
  readonly path: string;
  readonly parameters?: readonly ParameterSpec[];
  readonly body?: BodySpec;
  /**
   * How a response body is read, by status pattern (`200`, `2XX`, `default`), then media type.
   * Left out where every response is JSON or empty, which the response's Content-Type tells as well.
   */
  readonly responses?: Readonly<Record<string, Readonly<Record<string, ResponseReading>>>>;
  /**
   * Names of the security schemes that satisfy the call: alternatives of sets. Left out where the
   * client's own default applies; empty where the operation takes no credentials.
   */
  readonly security?: readonly (readonly string[])[];
}

export type ResponseReading = "json" | "text" | "binary" | "none";

export interface ParameterSpec {
  /** The property of the call's argument object that holds the value. */
  readonly argument: string;
  /** The wire's name; left out where it is the same as `argument`. */
  readonly name?: string;
  readonly in: "path" | "query" | "header" | "cookie";
  /** OpenAPI 3.1, 4.8.12; left out for the location's default (simple for path and header, form for query and cookie). */
  readonly style?:
    | "matrix"
    | "label"
    | "simple"
    | "form"
    | "spaceDelimited"
    | "pipeDelimited"
    | "deepObject";
  /** Left out for the style's default: true for form, false for the others. */
  readonly explode?: boolean;
  readonly allowReserved?: boolean;
  /** Set where the parameter is serialized by a media type instead of a style. */
  readonly mediaType?: string;
}

export interface BodySpec {
  readonly mediaType: string;
  /**
   * The property of the argument object that holds the body. Left out where the body's properties
   * are flat in the argument object: then the body is what no parameter takes.
   */
  readonly argument?: string;
  /** Multipart and form bodies: how single properties are written (OpenAPI 3.1, 4.8.15). */
  readonly encoding?: Readonly<Record<string, EncodingSpec>>;
}

export interface EncodingSpec {
  readonly contentType?: string;
  readonly style?: "form" | "spaceDelimited" | "pipeDelimited" | "deepObject";
  readonly explode?: boolean;
}
