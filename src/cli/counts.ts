import type { Diagnostic, Severity } from "../diagnostics/diagnostic.js";
import type { GeneratedFile } from "../pipeline/types.js";

const wordBySeverity: Readonly<Record<Severity, string>> = {
  error: "error",
  warning: "warning",
  info: "note",
};

/** Counts diagnostics by severity, worst first, leaving out severities that do not occur. */
export function severityCounts(
  diagnostics: readonly Diagnostic[],
): (readonly [severity: Severity, count: number])[] {
  return (["error", "warning", "info"] as const).flatMap((severity) => {
    const count = diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
    return count === 0 ? [] : [[severity, count] as const];
  });
}

/** Words counts, such as `2 errors, 1 warning`. */
export function countText(counts: readonly (readonly [Severity, number])[]): string {
  return counts
    .map(([severity, count]) => `${count} ${wordBySeverity[severity]}${count === 1 ? "" : "s"}`)
    .join(", ");
}

/** Counts files by what happened to them. */
export function fileCounts(
  files: readonly GeneratedFile[],
): Readonly<Record<GeneratedFile["state"], number>> {
  const counts = { written: 0, deleted: 0, unchanged: 0 };
  for (const { state } of files) counts[state] += 1;
  return counts;
}
