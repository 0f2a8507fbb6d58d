import type { ResolvedTarget } from "../config/types.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { LocatableDocument } from "../diagnostics/resolve-place.js";
import type { NetworkUse } from "../source/remote-texts.js";

/** Which description to read, and how. */
export interface DescriptionRequest {
  readonly target: ResolvedTarget;
  /** How URLs are read; `compare` by default. */
  readonly network?: NetworkUse;
  /** Called when a stage begins, with a name for people. */
  readonly onStage?: (stage: string) => void;
}

/** What every request comes to, whatever was asked for. */
export interface StageResult {
  readonly diagnostics: readonly Diagnostic[];
  /** Finds a document that was read, by the name that diagnostics know it by. */
  findDocument(source: string): LocatableDocument | undefined;
  /** False where an error was found. */
  readonly ok: boolean;
}

/** What to generate, and how far to go. */
export interface GenerateRequest extends DescriptionRequest {
  /**
   * `write` brings the folder up to date; `check` reports what is not, as errors; `dry-run` only
   * says what `write` would do.
   */
  readonly mode: "write" | "check" | "dry-run";
  /** Whether generated files that were edited by hand are replaced; false by default. */
  readonly force?: boolean;
}

/** A file of the generated package, and what happened to it or would happen. */
export interface GeneratedFile {
  /** Relative to the folder that is generated into, with forward slashes. */
  readonly path: string;
  readonly state: "written" | "unchanged" | "deleted";
}

/** What came of a request to generate; nothing was written where an error was found. */
export interface GenerateResult extends StageResult {
  readonly files: readonly GeneratedFile[];
  /** The SHA-256 of every file of the package, by path. */
  readonly hashes: ReadonlyMap<string, string>;
  /**
   * Absolute paths of every file and folder that was read or looked for; undefined where that is not
   * all that the result depends on.
   */
  readonly inputs: readonly string[] | undefined;
}

/** Generates one package. Throws only for what is a fault of the generator. */
export type Generate = (request: GenerateRequest) => Promise<GenerateResult>;
