import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { setTimeout } from "node:timers/promises";
import { saveCacheFile } from "../output/cache-file.js";
import { clockTick, hasTimesOf, type RunRecord, type Stamp } from "./run-record.js";

/** Takes the stamp of a file, of a folder, or of nothing. */
export function stampOf(path: string, hash?: string): Stamp {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) return [path, -1, 0, 0, ""];
  const { mtimeMs, ctimeMs, size } = stats;
  const content = hash ?? hashOf(stats.isDirectory() ? listing(path) : readFileSync(path));
  return [path, stats.isDirectory() ? 0 : size, mtimeMs, ctimeMs, content];
}

function listing(folder: string): string {
  return JSON.stringify(readdirSync(folder).toSorted());
}

function hashOf(content: string | Buffer): string {
  return createHash("sha256").update(content).digest("hex");
}

/**
 * Compares the content where the times differ, up to the first file that is another, and where none is keeps the
 * new times for the next run.
 *
 * @param first the index of the first stamp of which the times differ
 * @returns whether nothing differs
 */
export function renewStamps(path: string, record: RunRecord, first: number): boolean {
  const at = Date.now();
  const stamps = [...record.stamps];
  for (let index = first; index < stamps.length; index++) {
    const known = stamps[index]!;
    if (index > first && hasTimesOf(known, record.at)) continue;
    const stamp = tryStamp(known[0]);
    const isSame =
      stamp !== undefined && stamp[4] === known[4] && (stamp[1] === -1) === (known[1] === -1);
    if (!isSame) return false;
    stamps[index] = stamp;
  }
  saveRecord(path, { ...record, at, stamps });
  return true;
}

/** What cannot be read is for the run itself to report. */
function tryStamp(path: string): Stamp | undefined {
  try {
    return stampOf(path);
  } catch {
    return undefined;
  }
}

/** Saves a record for the next run. */
export function saveRecord(path: string, record: RunRecord): void {
  saveCacheFile(path, JSON.stringify(record));
}

/** What a run depended on and made. */
export interface RunFiles {
  /** Absolute paths of what was read or looked for. */
  readonly read: readonly string[];
  /** Absolute paths of what the generator itself is made of. */
  readonly own: readonly string[];
  /** What was made. */
  readonly made: readonly MadeFile[];
  /** Absolute paths of the manifests, which are among what was made: each changes before another file of its package does. */
  readonly manifests: readonly string[];
}

/** A file of a package as a run left it. */
export interface MadeFile {
  /** Absolute. */
  readonly path: string;
  /** The SHA-256 of its content. */
  readonly hash: string;
  /** Whether the run wrote it, at its end; else the run had read it before. */
  readonly isWritten: boolean;
}

/**
 * Takes the stamps of a run that ended well.
 *
 * @param began when the run began, in milliseconds
 * @returns undefined where something that was read or made has changed since, by hand or by another
 * run, so that it is not known what this run had read or would find
 */
export async function takeStamps(
  { read, own, made, manifests }: RunFiles,
  began: number,
): Promise<readonly Stamp[] | undefined> {
  const inputs = [...new Set(read)].map((path) => stampOf(path));
  if (inputs.some((stamp) => latest(stamp) > began - clockTick)) return undefined;
  const program = own.map((path) => stampOf(path));
  const outputs = made.map((file) => stampOfMade(file, began));
  const hashes = new Map(outputs.map((stamp) => [stamp[0], stamp[4]]));
  // Read last: as long as it is this run's, no other run has begun to put its files in place.
  for (const path of manifests) hashes.set(path, stampOf(path)[4]);
  if (made.some(({ path, hash }) => hashes.get(path) !== hash)) return undefined;
  // By then no change can hide in the same tick of the clock as what was written here, the locks among the last.
  const newest = [...program, ...outputs].reduce((time, stamp) => Math.max(time, latest(stamp)), 0);
  const wait = newest + clockTick + 2 - Date.now();
  if (wait > 0 && wait <= 2 * clockTick) await setTimeout(wait);
  return [...inputs, ...program, ...outputs];
}

/** What was read, and not written, may have changed while the run was made. */
function stampOfMade({ path, hash, isWritten }: MadeFile, began: number): Stamp {
  const stamp = stampOf(path, hash);
  return isWritten || latest(stamp) < began - clockTick ? stamp : stampOf(path);
}

function latest([, , modified, changed]: Stamp): number {
  return Math.max(modified, changed);
}
