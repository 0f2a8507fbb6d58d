import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import type { DiagnosticSink } from "../diagnostics/sink.js";
import { canonicalJson } from "../support/canonical-json.js";
import { errorCode, explainFileError } from "../support/file-error.js";

/** A text that was fetched. */
export interface LockedText {
  /** Where it was found in the end; references in it are relative to this. */
  readonly location: string;
  /** SHA-256 of the text's UTF-8 bytes, in hexadecimal. */
  readonly sha256: string;
  readonly text: string;
}

/** A text with the packages that are made of it, so that it goes when none is. */
export interface LockEntry extends LockedText {
  /** The packages' folders, relative to the lock's, sorted. */
  readonly usedBy: readonly string[];
}

/** What was fetched, by the URL that was asked for. */
export type Lock = ReadonlyMap<string, LockEntry>;

/** A text as a lock keeps it. */
export function lockText(location: string, text: string): LockedText {
  return { location, sha256: createHash("sha256").update(text).digest("hex"), text };
}

/**
 * Reads a lock. One that is not there is an empty one; an entry whose text is not what its hash says
 * is left out, so that nothing is generated from it.
 *
 * @returns undefined, with an error in the sink, where the file is no lock
 */
export async function loadLock(
  path: string,
  name: string,
  sink: DiagnosticSink,
): Promise<Lock | undefined> {
  let content: string;
  try {
    content = await readFile(path, "utf8");
  } catch (error) {
    if (errorCode(error) === "ENOENT") return new Map();
    sink.report("source/lock-unreadable", { path: name, reason: explainFileError(error) });
    return undefined;
  }
  const entries = parseLock(content);
  if (entries === undefined) {
    const reason = "it is not what the generator wrote";
    sink.report("source/lock-unreadable", { path: name, reason }, { source: name });
  }
  return entries;
}

function parseLock(content: string): Lock | undefined {
  let value: unknown;
  try {
    value = JSON.parse(content);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
  if (!isRecord(value) || !isRecord(value["documents"])) return undefined;
  const lock = new Map<string, LockEntry>();
  for (const [url, entry] of Object.entries(value["documents"])) {
    if (!isRecord(entry)) return undefined;
    const { location, sha256, text, usedBy } = entry;
    if (typeof location !== "string" || typeof text !== "string") return undefined;
    if (!Array.isArray(usedBy) || !usedBy.every((one) => typeof one === "string")) return undefined;
    const locked = lockText(location, text);
    if (locked.sha256 !== sha256) return undefined;
    lock.set(url, { ...locked, usedBy });
  }
  return lock;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * The lock after a package was made: with what the package is made of now, and without what neither it nor
 * another one needs any more.
 */
export function updateLock(lock: Lock, used: ReadonlyMap<string, LockedText>, user: string): Lock {
  const updated = new Map<string, LockEntry>();
  for (const url of new Set([...lock.keys(), ...used.keys()])) {
    const before = lock.get(url);
    const now = used.get(url);
    const others = (before?.usedBy ?? []).filter((one) => one !== user);
    const usedBy = now === undefined ? others : [...others, user].toSorted();
    const entry = now ?? before;
    if (entry !== undefined && usedBy.length > 0) updated.set(url, { ...entry, usedBy });
  }
  return updated;
}

/** Renders a lock as JSON, sorted by URL. */
export function renderLock(lock: Lock): string {
  const documents = Object.fromEntries([...lock].map(([url, entry]) => [url, { ...entry }]));
  const sorted: unknown = JSON.parse(canonicalJson({ documents }));
  return `${JSON.stringify(sorted, undefined, 2)}\n`;
}
