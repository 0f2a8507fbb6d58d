import type { Diagnostic, Severity } from "./diagnostic.js";
import { type FindDocument, resolvePlace } from "./resolve-place.js";

/** What a program reads of a diagnostic. Members are only ever added. */
export interface JsonDiagnostic {
  readonly severity: Severity;
  readonly code: string;
  readonly message: string;
  readonly help: string | null;
  /** The document's name as it was given; null for a finding about no document. */
  readonly source: string | null;
  /** A JSON Pointer (RFC 6901); null where the place has none. */
  readonly pointer: string | null;
  /** One-based; null where the place in the text is not known. */
  readonly line: number | null;
  /** One-based, in UTF-16 code units; null where the place in the text is not known. */
  readonly column: number | null;
  /** Lines that show it, such as a diff; null where there are none. */
  readonly detail: string | null;
}

// Valid in JSON as they are, but a terminal or a build server would act on them.
const unsafe = /[\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]|##(?=(?:vso|teamcity)?\[)/gi;

/** Writes a value as one line of JSON that holds no character which a terminal obeys. */
export function jsonLine(value: unknown): string {
  const escapeAll = (text: string): string =>
    [...text].map((char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`).join("");
  return `${JSON.stringify(value).replace(unsafe, escapeAll)}\n`;
}

/**
 * Renders diagnostics for programs: a JSON object per line (https://jsonlines.org), each with
 * every member of `JsonDiagnostic` in the order declared there.
 *
 * @returns text that ends with a line feed; empty where there are no diagnostics
 */
export function renderJson(
  diagnostics: readonly Diagnostic[],
  { findDocument }: { readonly findDocument: FindDocument },
): string {
  return diagnostics.map((diagnostic) => jsonLine(toJson(diagnostic, findDocument))).join("");
}

/** Writes a diagnostic as a program reads it. */
export function toJson(diagnostic: Diagnostic, findDocument: FindDocument): JsonDiagnostic {
  const place = resolvePlace(diagnostic, findDocument);
  return {
    severity: diagnostic.severity,
    code: diagnostic.code,
    message: diagnostic.message,
    help: diagnostic.help ?? null,
    source: place?.source ?? null,
    pointer: place?.pointer ?? null,
    line: place?.position?.line ?? null,
    column: place?.position?.column ?? null,
    detail: diagnostic.detail ?? null,
  };
}
