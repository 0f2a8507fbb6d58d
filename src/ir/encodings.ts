/** How a parameter that is not a plain text is written (OpenAPI 3.2, 4.12.3); tabs are Swagger 2.0's. */
export type ParameterStyle =
  | "matrix"
  | "label"
  | "simple"
  | "form"
  | "spaceDelimited"
  | "pipeDelimited"
  | "tabDelimited"
  | "deepObject"
  | "cookie";

/** How a value of a form is written in several fields or parts; the standard has these for queries. */
export type EncodingStyle = Extract<
  ParameterStyle,
  "form" | "spaceDelimited" | "pipeDelimited" | "tabDelimited" | "deepObject"
>;

/** How one value of a form or of a multipart body is written (OpenAPI 3.2, 4.15). */
export interface Encoding {
  readonly contentType?: string;
  readonly style?: EncodingStyle;
  readonly explode?: boolean;
  readonly allowReserved?: boolean;
  readonly headers?: readonly PartHeader[];
}

/** How one field of a form is written. */
export interface FieldEncoding extends Encoding {
  readonly property: string;
}

/** How the values in a body are written, where that is not the default. */
export interface Encodings {
  /** Of a form: by property (OpenAPI 3.2, 4.14.5.1). */
  readonly encoding?: readonly PropertyEncoding[];
  /** Of a multipart body that is an array: its first parts, by position (4.14.5.2). */
  readonly prefixEncoding?: readonly PartEncoding[];
  /** The parts after those. */
  readonly itemEncoding?: PartEncoding;
}

/** How a part is written, and what is in it where that is a body itself (4.15.2). */
export interface PartEncoding extends Encoding, Encodings {}

/** How one property of a form is written, as a field or as parts. */
export interface PropertyEncoding extends FieldEncoding, Encodings {}

/** A header of a multipart body's part, with the value that the description fixes. */
export interface PartHeader {
  readonly name: string;
  readonly value: string;
}
