import type { TextPosition } from "./line-index.js";

/** Why a text could not be parsed, or not used although it could. */
export type TextProblem =
  | { readonly kind: "empty" }
  | { readonly kind: "syntax"; readonly reason: string; readonly position: TextPosition }
  | {
      readonly kind: "duplicate-key";
      readonly key: string;
      readonly position: TextPosition;
      readonly first: TextPosition;
    }
  | { readonly kind: "cyclic-alias"; readonly alias: string; readonly position: TextPosition }
  | {
      readonly kind: "too-many-aliases";
      readonly limit: number;
      readonly position: TextPosition;
    }
  | { readonly kind: "too-deep"; readonly limit: number; readonly position: TextPosition }
  | { readonly kind: "too-large"; readonly what: string; readonly limit: number };

/** What is doubtful about a text that was parsed all the same. */
export type TextRemark =
  | {
      /** A name that a JSON object has twice, of which the last one counts. */
      readonly kind: "shadowed-name";
      readonly name: string;
      readonly position: TextPosition;
      readonly first: TextPosition;
    }
  | {
      /** A line that YAML wants indented further. */
      readonly kind: "indentation";
      readonly position: TextPosition;
    };

/** A text that was parsed. */
export interface ParsedText {
  readonly kind: "parsed";
  /** Plain objects, arrays and scalars; `__proto__` is a member like any other. */
  readonly value: unknown;
  readonly remarks: readonly TextRemark[];
  /**
   * Finds the place of a node; positions are made when this is first called.
   *
   * @param pointer a JSON Pointer (RFC 6901); where it leads nowhere, its nearest ancestor is found
   * @param onKey the place of the node's key instead of its value
   */
  locate(pointer: string, onKey?: boolean): TextPosition;
}

/** The largest nesting of collections that a text may have. */
export const maximumDepth = 1000;

/** How many lines of YAML a text may have, together with the commas that separate items within them. */
export const maximumLines = 6_000_000;

/** How many values a text may hold once every alias is replaced by what it stands for. */
export const maximumValues = 2_000_000;
