import type { Origin } from "../ir/types.js";
import type { Change } from "./change.js";
import type { Level } from "./terms.js";

/** A place in a document, as far as it is known. */
export interface Place {
  readonly source: string;
  readonly pointer: string;
  /** One-based. */
  readonly line: number;
  readonly column: number;
}

/** What came of compiling a consumer of the old package against the new one. */
export interface CompiledProof {
  /** The names that only one of the packages exports, sorted. */
  readonly removed: readonly string[];
  readonly added: readonly string[];
  /** How many uses of exported names were compiled. */
  readonly uses: number;
  readonly failures: readonly ProbeFailure[];
  /** The failures that no breaking change is about. */
  readonly unexplained: readonly ProbeFailure[];
}

/** A use of the old package that the new one does not take. */
export interface ProbeFailure {
  /** The exported name that was used. */
  readonly name: string;
  /** What was done with it. */
  readonly use: string;
  /** As TypeScript words it, on one line. */
  readonly message: string;
}

/** All that is different between two descriptions. */
export interface DiffReport {
  /** The descriptions' names, as they were given. */
  readonly old: string;
  readonly next: string;
  readonly changes: readonly Change[];
  /** Set where it was asked for. */
  readonly proof?: CompiledProof;
  /** Finds a place in one of the descriptions; called only for what is shown. */
  locate(side: "old" | "next", origin: Origin): Place | undefined;
}

/** How many changes there are of each level. */
export function countLevels(changes: readonly Change[]): Readonly<Record<Level, number>> {
  const counts = { breaking: 0, addition: 0, notice: 0 };
  for (const { level } of changes) counts[level] += 1;
  return counts;
}

/** Both places of a change. */
export function placesOf(
  { old, next }: Change,
  report: DiffReport,
): { readonly old: Place | undefined; readonly next: Place | undefined } {
  return {
    old: old && report.locate("old", old),
    next: next && report.locate("next", next),
  };
}

/** Both places of a change as text; the top of a description says nothing of where something is. */
export function placeTexts(change: Change, report: DiffReport): readonly string[] {
  const { old, next } = placesOf(change, report);
  return [old, next].flatMap((place) =>
    place === undefined || place.pointer === ""
      ? []
      : [`${place.source}:${place.line}:${place.column}`],
  );
}

/** Words counts: `2 breaking changes, 1 addition`. */
export function countText(counts: Readonly<Record<Level, number>>): string {
  const words = { breaking: "breaking change", addition: "addition", notice: "notice" };
  const parts = (Object.keys(words) as Level[])
    .filter((level) => counts[level] > 0)
    .map((level) => `${counts[level]} ${words[level]}${counts[level] === 1 ? "" : "s"}`);
  return parts.length === 0 ? "no changes" : parts.join(", ");
}

/** Whom a change breaks, in words. */
export function whomText({ whom }: Change): string {
  const words = { caller: "who calls", reader: "who reads", mocks: "mocks" };
  return whom.length === 0 ? "nobody" : whom.map((party) => words[party]).join(", ");
}

/** The operations that a change reaches, the first few by name. */
export function operationsText({ operations, subject }: Change, most = 3): string | undefined {
  if (subject.kind === "operation" || operations.length === 0) return undefined;
  const named = operations.slice(0, most).join(", ");
  return operations.length > most ? `${named} and ${operations.length - most} more` : named;
}
