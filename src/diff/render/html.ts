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

const style = `body { font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
code { font-size: 0.9em; }
li { margin: 0.5rem 0; }
small { color: #666; display: block; }
.breaking h2 { color: #b00020; }
@media (prefers-color-scheme: dark) { body { background: #111; color: #eee; } small { color: #aaa; } }`;

/**
 * Renders a report as one HTML document that needs nothing else: no script, no font, no request. Whatever
 * came from a document is escaped.
 */
export function renderHtml(report: DiffReport, { verbose }: TextOptions): string {
  const { changes, old, next } = report;
  const title = `${escapeHtml(old)} → ${escapeHtml(next)}`;
  const chapters = chaptersOf(changes, shownLevels(verbose)).map(
    ({ level, title: name, sections }) => {
      const parts = sections.map(({ label, call, changes: list }) => {
        const called = call === undefined ? "" : ` <code>${escapeHtml(call)}</code>`;
        const items = list.map((change) => itemOf(change, report)).join("\n");
        return `<h3>${escapeHtml(label)}${called}</h3>\n<ul>\n${items}\n</ul>`;
      });
      return `<section class="${level}">\n<h2>${name}</h2>\n${parts.join("\n")}\n</section>`;
    },
  );
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>
${style}
</style>
</head>
<body>
<h1>${title}</h1>
<p>${countText(countLevels(changes))}.</p>
${chapters.join("\n")}
</body>
</html>
`;
}

function itemOf(change: Change, report: DiffReport): string {
  const [where, what] = sentenceOf(change);
  const at = where === "" ? "" : `<strong>${escapeHtml(where)}</strong>: `;
  const breaks = change.whom.length === 0 ? "" : ` <em>Breaks ${whomText(change)}.</em>`;
  const migration = change.migration === undefined ? "" : `<br>${escapeHtml(change.migration)}`;
  const reached = operationsText(change, 20);
  const notes = [
    `<code>${change.kind}</code>`,
    ...placeTexts(change, report).map(escapeHtml),
    ...(reached === undefined ? [] : [`reached by ${escapeHtml(reached)}`]),
  ];
  return `<li>${at}${escapeHtml(what)}${breaks}${migration}<small>${notes.join(" · ")}</small></li>`;
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function escapeHtml(text: string): string {
  return printableLine(text).replaceAll(/[&<>"']/g, (char) => entities[char] ?? "");
}
