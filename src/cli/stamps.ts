import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { setTimeout } from "node:timers/promises";
import { saveCacheFile } from "../output/cache-file.js";
import { clockTick, type RunRecord, type Stamp } from "./run-record.js";

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
 * Compares the content where the times differ, and where nothing differs keeps the new times for the
 * next run.
 *
 * @returns whether nothing differs
 */
export function renewStamps(path: string, record: RunRecord, doubtful: readonly Stamp[]): boolean {
  const at = Date.now();
  const renewed = new Map<string, Stamp>();
  for (const [file, size, , , hash] of doubtful) {
    const stamp = tryStamp(file);
    if (stamp === undefined || stamp[4] !== hash || (stamp[1] === -1) !== (size === -1))
      return false;
    renewed.set(file, stamp);
  }
  const stamps = record.stamps.map((stamp) => renewed.get(stamp[0]) ?? stamp);
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
  /** What was made, with the SHA-256 of each file. */
  readonly made: ReadonlyMap<string, string>;
}

/**
 * Takes the stamps of a run that ended well.
 *
 * @param began when the run began, in milliseconds
 * @returns undefined where something that was read has changed since, so that it is not known what the
 * run had read
 */
export async function takeStamps(
  { read, own, made }: RunFiles,
  began: number,
): Promise<readonly Stamp[] | undefined> {
  const inputs = [...new Set(read)].map((path) => stampOf(path));
  if (inputs.some((stamp) => latest(stamp) > began - clockTick)) return undefined;
  const program = own.map((path) => stampOf(path));
  const outputs = [...made].map(([path, hash]) => stampOf(path, hash));
  // By then no change can hide in the same tick of the clock as what was written here.
  const newest = outputs.reduce((time, stamp) => Math.max(time, latest(stamp)), 0);
  const wait = newest + 2 * clockTick - Date.now();
  if (wait > 0 && wait <= 2 * clockTick) await setTimeout(wait);
  return [...inputs, ...program, ...outputs];
}

function latest([, , modified, changed]: Stamp): number {
  return Math.max(modified, changed);
}
