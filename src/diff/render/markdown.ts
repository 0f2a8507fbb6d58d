import { printableLine } from "../../support/printable.js";
import type { Change } from "../change.js";
import {
  countLevels,
  countText,
  type DiffReport,
  operationsText,
  placeTexts,
  whomText,
} from "../report.js";
import { chaptersOf, sentenceOf, shownLevels } from "./sections.js";
import type { TextOptions } from "./text.js";

/**
 * Renders a report as GitHub Flavored Markdown, such as for a comment on a pull request. No text of a
 * document can end what it stands in.
 */
export function renderMarkdown(report: DiffReport, { verbose }: TextOptions): string {
  const { changes, old, next } = report;
  const lines = [
    `# ${escapeMarkdown(old)} → ${escapeMarkdown(next)}`,
    "",
    `${countText(countLevels(changes))}.`,
  ];
  for (const { title, sections } of chaptersOf(changes, shownLevels(verbose))) {
    lines.push("", `## ${title}`);
    for (const { label, call, changes: list } of sections) {
      const called = call === undefined ? "" : ` (${escapeMarkdown(call)})`;
      lines.push("", `### ${escapeMarkdown(label)}${called}`, "");
      for (const change of list) lines.push(...itemOf(change, report));
    }
  }
  return `${lines.join("\n")}\n`;
}

function itemOf(change: Change, report: DiffReport): readonly string[] {
  const [where, what] = sentenceOf(change);
  const at = where === "" ? "" : `**${escapeMarkdown(where)}**: `;
  const breaks = change.whom.length === 0 ? "" : ` Breaks ${whomText(change)}.`;
  const places = placeTexts(change, report);
  const reached = operationsText(change);
  const details = [
    ...(change.migration === undefined ? [] : [escapeMarkdown(change.migration)]),
    ...(reached === undefined ? [] : [`Reached by ${escapeMarkdown(reached)}.`]),
    `\`${change.kind}\`${places.length === 0 ? "" : `, ${escapeMarkdown(places.join(" → "))}`}`,
  ];
  return [`- ${at}${escapeMarkdown(what)}${breaks}`, ...details.map((line) => `  - ${line}`)];
}

/**
 * Makes a text one line of Markdown that says just that (CommonMark 0.31, 2.4). An underscore within a word means
 * nothing (6.2), and names read better without a backslash.
 */
export function escapeMarkdown(text: string): string {
  return printableLine(text).replaceAll(
    /[\\`*{}[\]<>|~#&@!]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g,
    "\\$&",
  );
}
