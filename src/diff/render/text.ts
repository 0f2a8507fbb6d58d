import { printable, printableLine } from "../../support/printable.js";
import type { Change } from "../change.js";
import {
  type CompiledProof,
  countLevels,
  countText,
  type DiffReport,
  operationsText,
  placeTexts,
  whomText,
} from "../report.js";
import { chaptersOf, type Section, shownLevels } from "./sections.js";

/** How much of a report is shown. */
export interface TextOptions {
  /** Also what code sees nothing of. */
  readonly verbose: boolean;
}

/**
 * Renders a report for people: the worst first, what it is about as a heading, then its changes, each with both
 * places and what to do. Whatever came from a document is made printable.
 *
 * @returns text that ends with a line feed
 */
export function renderText(report: DiffReport, { verbose }: TextOptions): string {
  const { changes, old, next } = report;
  const lines: string[] = [];
  for (const { title, sections } of chaptersOf(changes, shownLevels(verbose))) {
    lines.push(title, "");
    for (const section of sections)
      lines.push(
        headingOf(section),
        ...section.changes.flatMap((change) => linesOf(change, report)),
        "",
      );
  }
  const counts = countLevels(changes);
  const hidden = verbose || counts.notice === 0 ? "" : " (--verbose shows notices)";
  lines.push(`${old} -> ${next}: ${countText(counts)}${hidden}`);
  if (report.proof !== undefined) lines.push(...proofLines(report.proof));
  return `${printable(lines.join("\n"))}\n`;
}

function proofLines({ uses, failures, unexplained }: CompiledProof): readonly string[] {
  const count = `${failures.length} of ${uses} uses of the old package do not compile with the new one`;
  const told = unexplained
    .slice(0, 20)
    .map(({ name, use, message }) =>
      printableLine(`  no breaking change explains ${name}, ${use}: ${message}`),
    );
  return [`proof: ${count}`, ...told];
}

function headingOf({ label, call }: Section): string {
  return printableLine(call === undefined ? label : `${label}  ${call}`);
}

function linesOf(change: Change, report: DiffReport): readonly string[] {
  const { level, kind, path, message, migration } = change;
  const where = path.length === 0 ? "" : `${path.join(" › ")}: `;
  const breaks = change.whom.length === 0 ? "" : ` [breaks ${whomText(change)}]`;
  const reached = operationsText(change);
  const details = [
    placeTexts(change, report).join(" -> "),
    ...(reached === undefined ? [] : [`reached by ${reached}`]),
    ...(migration === undefined ? [] : [`do: ${migration}`]),
  ].filter((line) => line !== "");
  return [
    `  ${level}  ${kind}${breaks}`,
    `    ${printableLine(where + message)}`,
    ...details.map((line) => `      ${printableLine(line)}`),
  ];
}
