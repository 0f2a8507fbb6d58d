import { existsSync, readFileSync } from "node:fs";
import type { Outcome } from "./outcome.js";

/** A document that is known not to be valid. */
export interface InvalidDocument {
  /** Relative to the corpus. */
  readonly path: string;
  /** The code of the first error. */
  readonly code: string;
  readonly reason: string;
  /** Another tool that rejects it, and what that says. */
  readonly tool: string;
  readonly complaint: string;
}

const columns = ["path", "code", "reason", "tool", "complaint"] as const;

/** Reads the committed list; there are no documents on a list that does not exist. */
export function loadInvalidList(path: string): ReadonlyMap<string, InvalidDocument> {
  return parseInvalidList(existsSync(path) ? readFileSync(path, "utf8") : "");
}

/** Parses a list: a table with a heading, its columns separated by tabs. */
export function parseInvalidList(text: string): ReadonlyMap<string, InvalidDocument> {
  const [, ...rows] = text.split("\n").filter((line) => line !== "");
  return new Map(
    rows.map((row) => {
      const [path = "", code = "", reason = "", tool = "", complaint = ""] = row.split("\t");
      return [path, { path, code, reason, tool, complaint }];
    }),
  );
}

/** Renders a list, sorted by path. */
export function renderInvalidList(list: ReadonlyMap<string, InvalidDocument>): string {
  const rows = [...list.values()].toSorted((a, b) => (a.path < b.path ? -1 : 1));
  return [columns.join("\t"), ...rows.map((row) => columns.map((name) => row[name]).join("\t"))]
    .map((line) => `${line}\n`)
    .join("");
}

/**
 * A list with what was found out about some documents: those that another tool rejects as well are on
 * it, the others are not. What it says of documents that were not looked at stays.
 */
export function updateInvalidList(
  list: ReadonlyMap<string, InvalidDocument>,
  outcomes: readonly Outcome[],
): ReadonlyMap<string, InvalidDocument> {
  const updated = new Map(list);
  for (const outcome of outcomes) {
    const entry = invalidEntry(outcome);
    if (entry === undefined) updated.delete(outcome.path);
    else updated.set(outcome.path, entry);
  }
  return updated;
}

/** The entry of a document that we and another tool reject; undefined for any other. */
export function invalidEntry({ path, generated, judged }: Outcome): InvalidDocument | undefined {
  const [first] = generated.errors;
  const judgement = judged?.find(({ complaint }) => complaint !== undefined);
  if (generated.status !== "rejected" || first === undefined) return undefined;
  if (judgement?.complaint === undefined) return undefined;
  return {
    path,
    code: first.code,
    reason: cell(`${first.pointer} ${first.message}`),
    tool: judgement.tool,
    complaint: cell(judgement.complaint),
  };
}

/** A text on one line, of a length that can be read. */
function cell(text: string): string {
  const line = text.replace(/[\s\p{C}]+/gu, " ").trim();
  return line.length > 200 ? `${line.slice(0, 199)}…` : line;
}
