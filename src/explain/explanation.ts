import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { Api, Origin } from "../ir/types.js";
import type { GivenName } from "../naming/name-decision.js";
import type { NameTable } from "../naming/names.js";

/** What is known of a package when something in it is to be explained. */
export interface ExplainFacts {
  readonly api: Api;
  readonly names: NameTable;
  /** Every name that was given. */
  readonly given: readonly GivenName[];
  /** The files of the package's sources. */
  readonly files: readonly PackageFile[];
  /** The documents of the description; the first is the one that it begins in. */
  readonly documents: readonly { readonly name: string; readonly value: unknown }[];
  /** What was said of the description while it was read. */
  readonly diagnostics: readonly Diagnostic[];
  /** Whether the configuration names the client. */
  readonly isClientConfigured: boolean;
}

/** A file of a package, with the names that it exports. */
export interface PackageFile {
  readonly path: string;
  readonly exports: readonly string[];
}

/** What kind of thing an explanation is about. */
export type ExplainedKind =
  | "schema"
  | "operation"
  | "webhook"
  | "callback"
  | "property"
  | "parameter"
  | "group"
  | "client"
  | "helper"
  | "file";

/** A name in the package, and why it is that. */
export interface ExplainedName {
  readonly name: string;
  /** What it names, such as `type`. */
  readonly what: string;
  /** The files that export it, relative to the package's folder. */
  readonly files: readonly string[];
  /** Sentences, the rule first and then what else decided it. */
  readonly why: readonly string[];
  /** In the explanation of a file: what the name was made from. */
  readonly of?: { readonly title: string; readonly origin: Origin | undefined };
}

/** Where something comes from, what it becomes, and why it is called so. */
export interface Explanation {
  readonly kind: ExplainedKind;
  readonly title: string;
  /** Undefined for what no single place of the description leads to. */
  readonly origin: Origin | undefined;
  /** Sentences that say what it is on the wire and what else there is to know. */
  readonly facts: readonly string[];
  readonly names: readonly ExplainedName[];
  /** What was repaired there when the description was read. */
  readonly repairs: readonly string[];
}

/** What came of looking for something. */
export interface ExplainAnswer {
  /** All that it can mean; empty where there is nothing of that name. */
  readonly explanations: readonly Explanation[];
  /** Names that are near, where there is nothing of that name. */
  readonly suggestions: readonly string[];
}
