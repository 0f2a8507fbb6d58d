import type {
  Docs,
  JsonValue,
  Origin,
  ParameterLocation,
  StatusPattern,
  SymbolId,
} from "./terms.js";

/** A way from the response of one operation to another operation (OpenAPI 3.1, 4.8.20). */
export interface Link {
  readonly id: SymbolId;
  readonly name: string;
  /** The operation that the link begins at, and the status of the response that has it. */
  readonly operation: SymbolId;
  readonly status: StatusPattern;
  /** The operation that the link leads to. */
  readonly target: SymbolId;
  readonly docs: Docs;
  readonly parameters: readonly LinkParameter[];
  readonly body?: LinkValue;
  readonly origin: Origin;
}

/** What a link gives to one parameter of its target. */
export interface LinkParameter {
  readonly location: ParameterLocation;
  readonly name: string;
  readonly value: LinkValue;
  /** What the value has to be made, where its source may have another type than the parameter. */
  readonly convert?: "string" | "number" | "boolean";
  /** True where the source always has a value. */
  readonly certain: boolean;
}

/** Where a value of a link comes from. Paths are the names that lead into a value, one by one. */
export type LinkValue =
  | { readonly kind: "constant"; readonly value: JsonValue }
  | { readonly kind: "url" }
  | { readonly kind: "statusCode" }
  | {
      readonly kind: "requestParameter";
      readonly location: ParameterLocation;
      readonly name: string;
    }
  | { readonly kind: "requestBody"; readonly path: readonly string[] }
  | { readonly kind: "responseHeader"; readonly name: string }
  | { readonly kind: "responseBody"; readonly path: readonly string[] }
  | { readonly kind: "text"; readonly parts: readonly LinkValue[] };
