import type { TextPosition } from "../support/line-index.js";
import type { DiagnosticCode } from "./catalog.js";
import type { Severity } from "./severity.js";

export type { Severity } from "./severity.js";

/** The place a diagnostic is about. */
export interface DiagnosticPlace {
  /** The document's name: a path as the user gave it, a URL, or `<stdin>`. */
  readonly source: string;
  /** A JSON Pointer (RFC 6901) to the node that is wrong. */
  readonly pointer?: string;
  /** The key of that node rather than its value, where the key is what is wrong. */
  readonly onKey?: boolean;
  /** One-based, where the place is known in the text itself (a syntax error has no pointer). */
  readonly position?: TextPosition;
  /** The whole text that `position` is about, where it could not be made into a document. */
  readonly text?: string;
}

/** One finding about the input, ready to be rendered. */
export interface Diagnostic {
  readonly code: DiagnosticCode;
  readonly severity: Severity;
  /** One sentence that says what is the matter. */
  readonly message: string;
  /** Lines that show it, such as a diff. */
  readonly detail?: string;
  /** One sentence that says what to do. */
  readonly help?: string;
  readonly place?: DiagnosticPlace;
}
