import { mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** How many files of one kind are kept; those that were written last. */
const keptFiles = 100;

/**
 * Saves what may be lost: at once, so that a reader finds all of it or what was there before. That it
 * cannot be saved, as on a read-only or full disk, is no failure: the next run makes it anew.
 */
export function saveCacheFile(path: string, text: string): void {
  const staged = `${path}.${process.pid}`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(staged, text);
    renameSync(staged, path);
    prune(dirname(path));
  } catch {
    rmSync(staged, { force: true });
  }
}

function prune(folder: string): void {
  const names = readdirSync(folder);
  if (names.length <= keptFiles) return;
  const byAge = names
    .map((name) => join(folder, name))
    .map((path) => ({ path, time: statSync(path).mtimeMs }))
    .sort((left, right) => right.time - left.time);
  for (const { path } of byAge.slice(keptFiles)) rmSync(path, { force: true });
}
