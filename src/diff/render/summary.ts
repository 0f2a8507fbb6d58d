import { printableLine } from "../../support/printable.js";
import type { Change } from "../change.js";
import { whomText } from "../report.js";
import { chaptersOf, shownLevels, untold } from "./sections.js";

/** How many changes are told. */
const told = 40;

/** Tells changes in a line each, the worst first, as far as there is room for them. */
export function summaryOf(changes: readonly Change[]): string {
  const all = chaptersOf(changes, shownLevels(false)).flatMap(({ level, sections }) =>
    sections.flatMap(({ label, changes: own }) =>
      own
        .filter(({ kind }) => !untold.has(kind))
        .map((change) => `${level}  ${lineOf(label, change)}`),
    ),
  );
  const rest = all.length - told;
  return [
    ...all.slice(0, told),
    ...(rest > 0 ? [`(${rest} more ${rest === 1 ? "change" : "changes"})`] : []),
  ].join("\n");
}

function lineOf(label: string, change: Change): string {
  const { path, message, whom } = change;
  const breaks = whom.length === 0 ? "" : ` (breaks ${whomText(change)})`;
  return printableLine(`${[label, ...path].join(" › ")}: ${message}${breaks}`);
}
