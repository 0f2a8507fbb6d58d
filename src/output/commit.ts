import { dirname, join } from "node:path";
import { isOwnerFile } from "./claim.js";
import { attempt, findOnDisk, type FileSystem } from "./file-system.js";
import { sha256 } from "./manifest.js";
import { findPathProblem } from "./package-path.js";

/** One file of a swap, or a new folder with all that is in it, as the staging folder keeps it until the swap is done. */
export interface CommitStep {
  /** Relative to the package's root. */
  readonly path: string;
  /** The name of the new text or folder in the staging folder; absent for a file that is removed. */
  readonly staged?: string;
  /** The name that a removed file gets in the staging folder. */
  readonly backup?: string;
  /** SHA-256 of every content that the file may have while the swap is under way; none of a folder, which is new. */
  readonly known: readonly string[];
}

/** What a swap is going to do; once it is written, the swap is to be finished and not to be undone. */
export interface Commit {
  readonly steps: readonly CommitStep[];
}

const fileName = "commit.json";

/** Writes what a swap is going to do, by a rename, so that it is there as a whole or not at all. */
export function writeCommit(root: string, stage: string, commit: Commit, fs: FileSystem): void {
  const path = join(stage, fileName);
  attempt(root, () => {
    fs.writeFileSync(`${path}.new`, JSON.stringify(commit));
    fs.renameSync(`${path}.new`, path);
  });
}

/** Takes back what `writeCommit` wrote, since the swap is undone. */
export function dropCommit(stage: string, fs: FileSystem): void {
  try {
    fs.rmSync(join(stage, fileName), { force: true });
  } catch {
    // It counts only where this process is killed before the staging folder is removed as a whole.
  }
}

/**
 * Removes what a process that is gone had staged and nobody needs any more. What says what was to be done with it
 * goes first: without the rest, it would be taken for done.
 */
export function clearStage(stage: string, fs: FileSystem): void {
  const commit = join(stage, fileName);
  attempt(commit, () => fs.rmSync(commit, { force: true }));
  for (const name of attempt(stage, () => fs.readdirSync(stage))) {
    const path = join(stage, name);
    if (!isOwnerFile(name)) attempt(path, () => fs.rmSync(path, { recursive: true, force: true }));
  }
}

/**
 * Finishes the swap of a process that was killed in the middle of it, from what it left in the staging
 * folder. A swap that had not begun leaves the old package, and there is nothing to do.
 *
 * Where a file was changed since by somebody else, nothing is done: the manifest of the time of the
 * swap tells the next write which files are ours.
 *
 * @returns whether there was something to finish
 * @throws UnwritableError where the operating system refuses a step; a later run may go on
 */
export function finishSwap(root: string, stage: string, fs: FileSystem): boolean {
  const commit = readCommit(stage, fs);
  if (commit === undefined) return false;
  const pending = commit.steps.filter((step) => !isDone(step, stage, fs));
  if (pending.length === 0) return false;
  const isNew = (step: CommitStep): boolean => !pending.includes(step) && step.known.length === 0;
  // What is in a new folder that is in its place may be edited: nothing is put there again.
  if (!commit.steps.every((step) => isNew(step) || isKnown(root, step, fs))) return false;
  for (const step of pending) {
    const target = join(root, step.path);
    attempt(target, () => {
      if (step.staged === undefined) return moveAway(target, backupOf(step, stage), fs);
      fs.mkdirSync(dirname(target), { recursive: true });
      return fs.renameSync(join(stage, step.staged), target);
    });
  }
  return true;
}

/** A text that is staged no more is in its place; a file whose backup is there was removed. */
function isDone(step: CommitStep, stage: string, fs: FileSystem): boolean {
  const path = step.staged === undefined ? backupOf(step, stage) : join(stage, step.staged);
  const isThere = findOnDisk(path, () => fs.lstatSync(path)) !== undefined;
  return isThere === (step.staged === undefined);
}

function backupOf({ backup = "" }: CommitStep, stage: string): string {
  return join(stage, backup);
}

function moveAway(target: string, backup: string, fs: FileSystem): void {
  if (findOnDisk(target, () => fs.lstatSync(target)) !== undefined) fs.renameSync(target, backup);
}

function isKnown(root: string, { path, known }: CommitStep, fs: FileSystem): boolean {
  const target = join(root, path);
  const stats = findOnDisk(target, () => fs.statSync(target));
  if (stats === undefined) return true;
  return stats.isFile() && known.includes(sha256(attempt(target, () => fs.readFileSync(target))));
}

/** What does not read as a commit was not finished, and so nothing of the swap was begun. */
function readCommit(stage: string, fs: FileSystem): Commit | undefined {
  const path = join(stage, fileName);
  const text = findOnDisk(path, () => fs.readFileSync(path, "utf8"));
  if (text === undefined) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return isCommit(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isCommit(value: unknown): value is Commit {
  const steps = (value as Partial<Commit> | null)?.steps;
  return (
    Array.isArray(steps) &&
    steps.every(
      ({ path, staged, backup, known }: Partial<CommitStep>) =>
        typeof path === "string" &&
        findPathProblem(path) === undefined &&
        /^\d+$/.test(staged ?? backup ?? "") &&
        Array.isArray(known),
    )
  );
}
