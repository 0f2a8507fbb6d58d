import { bumpOf } from "../version.js";
import { countLevels, type DiffReport, placesOf } from "../report.js";

/**
 * Gives a report as programs read it. Members are only ever added; a place that is not known is null.
 */
export function jsonReport(report: DiffReport): object {
  const { old, next, changes, proof } = report;
  return {
    old,
    new: next,
    counts: countLevels(changes),
    bump: bumpOf(changes),
    proof: proof ?? null,
    changes: changes.map((change) => {
      const places = placesOf(change, report);
      const { kind, level, whom, directions, subject, path, message } = change;
      return {
        code: kind,
        level,
        whom,
        directions,
        subject,
        path,
        message,
        migration: change.migration ?? null,
        before: change.before ?? null,
        after: change.after ?? null,
        old: places.old ?? null,
        new: places.next ?? null,
        operations: change.operations,
      };
    }),
  };
}
