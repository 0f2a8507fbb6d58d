import { fstatSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { findCacheFolder } from "../output/cache-folder.js";

// A run with nothing to do loads this module, so it imports next to nothing.

/**
 * What a file or folder was when a run ended: its path, size, times of change of content and of
 * anything, and a hash of its content (of its list of names, for a folder). A path at which nothing
 * was has a size of -1. A tuple, since a run has thousands of them.
 */
export type Stamp = readonly [
  path: string,
  size: number,
  modified: number,
  changed: number,
  hash: string,
];

/** What a run was asked: everything that what it prints depends on, besides files. */
export interface RunQuestion {
  readonly argv: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** A run that ended well: what it depended on and made, and what it would print if asked again. */
export interface RunRecord {
  /** The question, as `questionText` writes it. */
  readonly question: string;
  /** When the stamps were taken, in milliseconds. */
  readonly at: number;
  readonly stamps: readonly Stamp[];
  readonly stdout: string;
  readonly stderr: string;
}

const relevantVariables = ["CI", "FORCE_COLOR", "GITHUB_WORKSPACE", "NO_COLOR", "TERM"];

/** Writes a question as a text that is the same for the same question. */
export function questionText({ argv, cwd, env }: RunQuestion): string {
  const values = relevantVariables.map((name) => env[name] ?? null);
  return JSON.stringify([argv, cwd, isDevice(), values]);
}

/** Whether standard error is a terminal, or another device: asking which of them loads many modules. */
function isDevice(): boolean {
  try {
    return fstatSync(2).isCharacterDevice();
  } catch {
    // It is closed.
    return false;
  }
}

/**
 * Where the record of a run is kept: in the nearest node_modules, as it belongs to one machine.
 *
 * @returns undefined where there is no such folder
 */
export function recordPath(cwd: string, question: string): string | undefined {
  const cache = findCacheFolder(cwd);
  return cache === undefined ? undefined : join(cache, "runs", `${shortHash(question)}.json`);
}

/** FNV-1a in 52 bits: only a file name, as the record holds the question itself; loading a real hash takes milliseconds. */
function shortHash(text: string): string {
  let [high, low] = [0x811c9dc5, 0x1000193];
  for (let index = 0; index < text.length; index++) {
    high = Math.imul(high ^ text.charCodeAt(index), 0x01000193);
    low = Math.imul(low ^ high, 0x85ebca6b);
  }
  return [high, low].map((part) => (part >>> 0).toString(16).padStart(8, "0")).join("");
}

/** Loads the record of a question; undefined where there is none that can be read. */
export function loadRecord(path: string, question: string): RunRecord | undefined {
  try {
    const record = JSON.parse(readFileSync(path, "utf8")) as RunRecord;
    return record.question === question && Array.isArray(record.stamps) ? record : undefined;
  } catch {
    // It is not there, or not what was written: the run is made in full, and writes it anew.
    return undefined;
  }
}

/**
 * How long before a record its files have to be older to be trusted by their times, in milliseconds:
 * within one tick of a file system's clock a file can change without its times changing.
 */
export const clockTick = 25;

/** True for a file that has the times and size of its stamp, and for nothing where nothing was. */
export function hasTimesOf(stamp: Stamp, at: number): boolean {
  const [path, size, modified, changed] = stamp;
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined || size === -1) return stats === undefined && size === -1;
  return (
    stats.mtimeMs === modified &&
    stats.ctimeMs === changed &&
    (stats.isDirectory() || stats.size === size) &&
    Math.max(modified, changed) < at - clockTick
  );
}
