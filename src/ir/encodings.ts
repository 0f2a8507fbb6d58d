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

/** How one property of a form is written (OpenAPI 3.2, 4.14.5.1). */
export interface PropertyEncoding extends Encoding {
  readonly property: string;
}

/** A header of a multipart body's part, with the value that the description fixes. */
export interface PartHeader {
  readonly name: string;
  readonly value: string;
}
