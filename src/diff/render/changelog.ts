import { printableLine } from "../../support/printable.js";
import type { Change } from "../change.js";
import { exampleOf } from "../examples.js";
import { operationsText, whomText } from "../report.js";
import { type Level, titleOf } from "../terms.js";
import { escapeMarkdown } from "./markdown.js";
import { untold } from "./sections.js";

const chapters: readonly (readonly [level: Level, title: string])[] = [
  ["breaking", "Breaking changes"],
  ["addition", "Added"],
];

/**
 * Renders what a release changes, for its readers: a heading for each operation, or for each schema that
 * several use, what breaks before what is new, with code before and after each breaking change.
 *
 * @returns Markdown that begins with the version as a heading of level 2, and ends with a line feed
 */
export function renderEntry(version: string, changes: readonly Change[]): string {
  const lines = [`## ${version}`];
  for (const [level, title] of chapters) {
    const own = changes.filter((change) => change.level === level && !untold.has(change.kind));
    if (own.length === 0) continue;
    lines.push("", `### ${title}`);
    for (const [heading, list] of groupsOf(own, callsOf(changes))) {
      lines.push("", `#### ${heading}`, "");
      for (const change of list) lines.push(...itemOf(change));
    }
  }
  const notices = changes.filter(({ level }) => level === "notice").length;
  if (notices > 0) lines.push("", `### Other`, "", `- ${noticeText(changes, notices)}`);
  if (lines.length === 1) lines.push("", "No changes of the API.");
  return `${lines
    .join("\n")
    .replaceAll(/\n{3,}/g, "\n\n")
    .trimEnd()}\n`;
}

/** Groups changes by the operation that they reach, or by the schema where they reach several. */
function groupsOf(
  changes: readonly Change[],
  calls: ReadonlyMap<string, string>,
): ReadonlyMap<string, readonly Change[]> {
  const groups = new Map<string, Change[]>();
  for (const change of changes) {
    const heading = headingOf(change, calls);
    const group = groups.get(heading);
    if (group === undefined) groups.set(heading, [change]);
    else group.push(change);
  }
  return groups;
}

/** What code calls the operations that changes are about. */
function callsOf(changes: readonly Change[]): ReadonlyMap<string, string> {
  return new Map(
    changes.flatMap(({ subject: { kind, label, call } }) =>
      kind === "operation" && call !== undefined ? [[label, call] as const] : [],
    ),
  );
}

function headingOf(change: Change, calls: ReadonlyMap<string, string>): string {
  const { subject, operations } = change;
  const ofOperation = (label: string, call = calls.get(label)): string =>
    call === undefined ? code(label) : `${code(label)}: ${code(`client.${call}`)}`;
  if (subject.kind === "operation") return ofOperation(subject.label, subject.call);
  const [only] = operations;
  if (only !== undefined && operations.length === 1) return ofOperation(only);
  const used = operationsText(change);
  return used === undefined || subject.kind === "api"
    ? escapeMarkdown(titleOf(subject))
    : `${code(titleOf(subject))}, used by ${escapeMarkdown(used)}`;
}

function itemOf(change: Change): readonly string[] {
  const { path, message, subject, level, migration, whom, operations } = change;
  const isElsewhere = subject.kind === "schema" && operations.length === 1;
  const steps = isElsewhere ? [titleOf(subject), ...path] : path;
  const where = steps.length === 0 ? "" : `${code(steps.join(" › "))}: `;
  const breaks = level !== "breaking" && whom.length > 0 ? ` (breaks ${whomText(change)})` : "";
  const item = `- ${where}${escapeMarkdown(message)}${breaks}`;
  if (level !== "breaking") return [item];
  const told = item + (migration === undefined ? "" : ` ${escapeMarkdown(migration)}`);
  const example = exampleOf(change);
  if (example === undefined) return [told];
  const { before, after } = example;
  return [told, "", "  ```diff", `  - ${inFence(before)}`, `  + ${inFence(after)}`, "  ```", ""];
}

function noticeText(changes: readonly Change[], count: number): string {
  const docs = changes.filter(({ kind }) => kind === "docs/changed").length;
  const rest = changes
    .filter(({ level, kind }) => level === "notice" && kind !== "docs/changed")
    .slice(0, 20)
    .map(({ subject, path, message }) =>
      escapeMarkdown(`${[titleOf(subject), ...path].join(" › ")}: ${message}`),
    );
  const told = docs === 0 ? [] : [`Descriptions: ${docs} ${docs === 1 ? "change" : "changes"}.`];
  const left = count - docs - rest.length;
  return [...told, ...rest, ...(left > 0 ? [`And ${left} more.`] : [])].join("\n- ");
}

/** A text as code within a line (CommonMark 0.31, 6.1). */
function code(text: string): string {
  const line = printableLine(text);
  const ticks = "`".repeat(longestTicks(line) + 1);
  return ticks.length === 1 ? `\`${line}\`` : `${ticks} ${line} ${ticks}`;
}

function longestTicks(text: string): number {
  return Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
}

function inFence(text: string): string {
  return printableLine(text).replaceAll("```", "'''");
}

const title = "# Changelog\n";
const heading = /^## \[?v?(\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?)/m;

/** Finds the version of the newest entry; undefined where there is none. */
export function findNewestVersion(changelog: string): string | undefined {
  return heading.exec(changelog)?.[1];
}

/** Finds the versions of all entries, the newest first. */
export function findVersions(changelog: string): readonly string[] {
  return [...changelog.matchAll(new RegExp(heading, "gm"))].map(([, version = ""]) => version);
}

/** Whether the newest entry of a changelog is this one. */
export function startsWithEntry(changelog: string, entry: string): boolean {
  return splitChangelog(changelog).newest.trimEnd() === entry.trimEnd();
}

/** Adds an entry before all others. What stands above the first one stays there. */
export function insertEntry(changelog: string, entry: string): string {
  const { above, newest, below } = splitChangelog(changelog);
  return joinChangelog(above, entry, newest + below);
}

/** Puts an entry in the place of the newest one. */
export function replaceEntry(changelog: string, entry: string): string {
  const { above, below } = splitChangelog(changelog);
  return joinChangelog(above, entry, below);
}

function splitChangelog(text: string): Readonly<Record<"above" | "newest" | "below", string>> {
  const start = heading.exec(text)?.index ?? text.length;
  const [newest = "", ...below] = text.slice(start).split(/^(?=## )/m);
  return { above: text.slice(0, start), newest, below: below.join("") };
}

function joinChangelog(above: string, entry: string, below: string): string {
  const start = above.trim() === "" && below === "" ? title : above.trimEnd();
  return [start, entry, below]
    .filter((part) => part !== "")
    .map((part) => part.trimEnd())
    .join("\n\n")
    .concat("\n");
}
