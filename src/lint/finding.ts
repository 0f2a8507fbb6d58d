import type { DiagnosticParams } from "../diagnostics/catalog.js";
import type { LintCode } from "../diagnostics/catalog/lint.js";
import type { Diagnostic, DiagnosticPlace } from "../diagnostics/diagnostic.js";
import type { FixAction } from "./fix.js";
import type { LintSubject } from "./subject.js";

/** Something in a description that makes its package worse, found by one rule. */
export interface Found<Code extends LintCode> {
  readonly params: DiagnosticParams<Code>;
  readonly place: DiagnosticPlace;
  /** What makes it vanish, in order; left out where only its owner can know. */
  readonly fix?: readonly FixAction[];
}

/** Finds everything of one code. Takes time in proportion to the description's size, and no more. */
export type LintRule<Code extends LintCode> = (subject: LintSubject) => Iterable<Found<Code>>;

/** A finding as it is reported. */
export interface Finding {
  readonly diagnostic: Diagnostic;
  readonly fix?: readonly FixAction[];
}
