import type { DiagnosticCode } from "../../src/diagnostics/catalog.js";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.js";
import type { LocatableDocument } from "../../src/diagnostics/resolve-place.js";
import { cliCases } from "./cli.cases.js";
import { configCases } from "./config.cases.js";
import { sourceCases } from "./source.cases.js";

/** What an input that fails is answered with. */
export interface Provoked {
  readonly diagnostics: readonly Diagnostic[];
  findDocument(source: string): LocatableDocument | undefined;
}

/** An input that leads to a diagnostic of one code. */
export interface DiagnosticCase {
  readonly code: DiagnosticCode;
  /** Tells this case from others with the same code. */
  readonly name?: string;
  /** Runs the stage, or the whole program, on the input. */
  readonly provoke: () => Promise<Provoked>;
  readonly want: {
    readonly message: string;
    readonly help?: string;
    /** `line:column`; undefined where the diagnostic has no place in a text. */
    readonly at?: string;
    readonly pointer?: string;
    /** How many diagnostics of this code there are; one by default. */
    readonly count?: number;
  };
}

/** Every case there is. */
export const diagnosticCases: readonly DiagnosticCase[] = [
  ...sourceCases,
  ...configCases,
  ...cliCases,
];

/**
 * Codes whose stage has no case yet. Remove a code here when its case is added: a test fails where
 * a code is in both places, or in neither.
 */
export const codesWithoutCase: readonly DiagnosticCode[] = [
  "discriminator/mapping-not-found",
  "document/invalid",
  "name/collision",
  "normalize/nullable",
  "normalize/oneof-prose",
  "normalize/oneof-unknown-arm",
  "normalize/protobuf-any",
  "normalize/protobuf-duration",
  "normalize/single-all-of",
  "operation/media-type-unsupported",
  "operation/missing-path-parameter",
  "operation/undeclared-in-path",
  "output/edited-file",
  "output/foreign-file",
  "output/stale",
  "output/unwritable",
  "ref/cycle",
  "ref/not-found",
  "ref/unsupported",
  "schema/keyword-ignored",
  "schema/unsatisfiable",
  "security/unknown-scheme",
  "source/not-openapi",
  "source/unsupported-version",
];
