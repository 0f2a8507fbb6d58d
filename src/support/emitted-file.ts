/**
 * What emitters hand to `output`: a file's text, and for TypeScript modules the names that the
 * text uses from other modules. `output` turns those into import statements, last of all.
 */
export type EmittedFile = EmittedModule | EmittedText;

/** A TypeScript module whose imports are still to be written. */
export interface EmittedModule {
  readonly kind: "module";
  /** Relative to the package's root, with forward slashes, ending in `.ts`. */
  readonly path: string;
  /** Statements without imports, not yet formatted. */
  readonly body: string;
  readonly imports: readonly ImportedName[];
  /** What it exports by name, as far as that is known. */
  readonly exports?: readonly ExportedName[];
  /** The paragraph at the top of the file, as plain text. */
  readonly banner?: string;
}

/** A name that a module exports. */
export interface ExportedName {
  readonly name: string;
  readonly isType: boolean;
  /** The module specifier that it is exported from; undefined where it is declared in the module itself. */
  readonly from?: string;
}

/** One name that a module's body uses. The same name may be listed more than once. */
export interface ImportedName {
  readonly name: string;
  /** Path of the module that exports it, relative to the package's root, ending in `.ts`. */
  readonly from: string;
  /** True where the body uses it as a value; a name that is only ever a type is imported as one. */
  readonly value: boolean;
}

/** A file that is written as it is, after formatting by its kind. */
export interface EmittedText {
  readonly kind: "text";
  readonly path: string;
  readonly text: string;
  readonly format: "json" | "markdown" | "typescript" | "none";
  /** What a module is compiled to, where that is known. */
  readonly compiled?: CompiledModule;
}

/** What a compiler makes of one module. */
export interface CompiledModule {
  /** The script, an ES module. */
  readonly code: string;
  readonly declaration: string;
}
