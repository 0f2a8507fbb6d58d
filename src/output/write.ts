import { basename, dirname, join, relative, resolve } from "node:path";
import { setTimeout } from "node:timers/promises";
import type { DiagnosticSink } from "../diagnostics/sink.js";
import { type Claim, claimFolder, isClaim, stagePath } from "./claim.js";
import { clearStage, finishSwap } from "./commit.js";
import { DiskReader, type DiskState } from "./disk-state.js";
import { attempt, diskFileSystem, errnoOf, findOnDisk, UnwritableError } from "./file-system.js";
import type { FileSystem } from "./file-system.js";
import { InternalError } from "./internal-error.js";
import { manifestPath, type ManifestInfo } from "./manifest.js";
import { assertPackagePaths } from "./package-path.js";
import { planWrite } from "./plan.js";
import type { FileState, PackageFiles, PlannedFile, WritePlan } from "./plan.js";
import { reportStale } from "./stale.js";
import { applyPlan, removeEmpty } from "./swap.js";

/**
 * What to do with the difference between the package and the disk: make it go away, report it as
 * stale output, or only say what would be done.
 */
export type WriteMode = "write" | "check" | "dry-run";

/** What became, or would become, of one file. */
export interface FileOutcome {
  /** Relative to the package's root. */
  readonly path: string;
  readonly state: FileState;
  /** The SHA-256 of what it holds, or would hold; absent for a file that is removed. */
  readonly hash?: string;
}

/** How a package is written. */
export interface WriteOptions {
  readonly mode: WriteMode;
  /** Whether files of ours are replaced and removed although they were edited by hand; false by default. */
  readonly force?: boolean;
  /** A stand-in for the file system, for tests. */
  readonly fs?: FileSystem;
  /** How many milliseconds to wait for another process that writes the same package; 10 s by default. */
  readonly patience?: number;
  /** What has read files of the package already in this run. */
  readonly disk?: DiskReader | undefined;
  /** What messages call the package's folder; its path by default. */
  readonly name?: string;
}

/**
 * Writes a package, all of it or nothing.
 *
 * Only files that the manifest on disk lists are replaced or deleted. A file of another origin in
 * the way, or one of ours that was edited by hand, is reported and stops the run before anything is
 * touched. Files that are right already are left alone, with their modification times; where all
 * are, nothing is written at all. One process at a time writes: another one waits for it.
 *
 * - `write` reports `output/foreign-file`, `output/edited-file`, `output/unwritable` and `output/busy`.
 * - `dry-run` reports the same, except the last, and writes nothing.
 * - `check` writes nothing and reports `output/stale` for what is missing, different, or no longer
 *   generated, whatever the reason.
 *
 * @param outDir the package's folder; created where it does not exist
 * @param files the package's texts by path, without the manifest
 * @returns what became of each file, sorted by path, the manifest included. After an error nothing
 * was written: the states are then those of the plan, or there are none where a step failed.
 * @throws InternalError where a path leaves the package or two paths are the same file
 */
export async function writePackage(
  outDir: string,
  files: PackageFiles,
  info: ManifestInfo,
  options: WriteOptions,
  sink: DiagnosticSink,
): Promise<FileOutcome[]> {
  assertPackagePaths([...files.keys(), manifestPath]);
  const { mode, force = false, fs = diskFileSystem, patience = defaultPatience } = options;
  const { name = outDir } = options;
  const outcomes = await withRoot({ outDir, name, fs }, sink, async (root) => {
    const { disk = new DiskReader(root, fs) } = options;
    let plan = planWrite(root, files, info, fs, { force, disk });
    const isCurrent = plan.files.every((file) => file.state === "unchanged");
    if (mode === "check") await reportStale(name, plan.files, disk, sink);
    else if (mode === "dry-run" || isCurrent) await reportRefusals(name, plan.files, sink);
    else {
      const turn = { root, name, fs, patience };
      await withClaim(turn, sink, async (stage) => {
        // What was written in the meantime counts, by another process or by hand.
        const { isSame, disk: now } = lookAgain(disk, plan);
        if (!isSame) plan = planWrite(root, files, info, fs, { force, disk: now });
        if (await reportRefusals(name, plan.files, sink)) return;
        if (plan.files.some((file) => file.state !== "unchanged")) applyPlan(root, stage, plan, fs);
      });
    }
    return plan.files.map(({ path, state, hash }) =>
      hash === undefined ? { path, state } : { path, state, hash },
    );
  });
  return outcomes ?? [];
}

/** What is on disk now. */
interface SecondLook {
  /** Whether a plan would be the same. */
  readonly isSame: boolean;
  /** What to read it by; undefined where all has to be read again. */
  readonly disk: DiskReader | undefined;
}

/** Only that is read again that is to be touched, unless another process wrote the package. */
function lookAgain(disk: DiskReader, { files, newFolders }: WritePlan): SecondLook {
  const touched = files.filter(({ state }) => state !== "unchanged").map(({ path }) => path);
  const manifest = disk.read(manifestPath);
  const before = touched.map((path) => disk.read(path));
  disk.forget([manifestPath, ...touched]);
  if (!isSameState(manifest, disk.read(manifestPath))) return { isSame: false, disk: undefined };
  const isSame =
    touched.every((path, index) => isSameState(before[index]!, disk.read(path))) &&
    newFolders.every((folder) => disk.isAbsent(folder));
  return { isSame, disk };
}

/** What is in the way of a file has to be looked at again. */
function isSameState(before: DiskState, now: DiskState): boolean {
  if (before.kind === "file") return now.kind === "file" && now.hash === before.hash;
  return before.kind === "absent" && now.kind === "absent";
}

/** Opens a package to see what is on disk of it; undefined where there is no folder that can be read. */
export function openPackage(
  outDir: string,
  fs: FileSystem = diskFileSystem,
): DiskReader | undefined {
  try {
    const disk = new DiskReader(fs.realpathSync(resolve(outDir)), fs);
    // Before any other file, so that it tells whether another process wrote the package after these were read.
    disk.read(manifestPath);
    return disk;
  } catch (error) {
    if (errnoOf(error) !== undefined) return undefined;
    throw error;
  }
}

/**
 * Finishes what a killed process was writing, if there is something to finish. What keeps it from being
 * finished is reported as `output/unwritable`.
 */
export async function recoverPackage(
  outDir: string,
  sink: DiagnosticSink,
  { name = outDir, fs = diskFileSystem }: Pick<WriteOptions, "name" | "fs"> = {},
): Promise<void> {
  await withRoot({ outDir, name, fs }, sink, async (root) => {
    const stage = stagePath(root, fs);
    if (findOnDisk(stage, () => fs.lstatSync(stage)) === undefined) return;
    // Where another process is at it, that one finishes it, or this one when it comes to writing.
    await withClaim({ root, name, fs, patience: undefined }, sink, async () => undefined);
  });
}

const defaultPatience = 10_000;
const pollInterval = 25;

/** A package's folder. */
interface PackageFolder {
  readonly outDir: string;
  /** What messages call it. */
  readonly name: string;
  readonly fs: FileSystem;
}

/** A package's folder that a process wants to itself. */
interface Turn extends Omit<PackageFolder, "outDir"> {
  /** Its real path. */
  readonly root: string;
  /** How many milliseconds to wait; undefined to go without the claim where another has it. */
  readonly patience: number | undefined;
}

/** Claims a package, finishes what was left half done, and runs an action that may use the staging folder. */
async function withClaim(
  { root, name, fs, patience }: Turn,
  sink: DiagnosticSink,
  action: (stage: string) => Promise<void>,
): Promise<void> {
  const created = attempt(root, () => fs.mkdirSync(dirname(root), { recursive: true }));
  try {
    const until = Date.now() + (patience ?? 0);
    let claim = claimFolder(root, fs);
    while (!isClaim(claim) && Date.now() < until) {
      await setTimeout(pollInterval);
      claim = claimFolder(root, fs);
    }
    if (isClaim(claim)) await useClaim(claim, root, fs, action);
    else if (patience !== undefined) {
      const { pid, host } = claim;
      sink.report("output/busy", { path: name, pid, host, stage: stagePath(root, fs) });
    }
  } finally {
    // The folders above the package were made for nothing where there is no package.
    if (created !== undefined) removeEmpty(dirname(root), dirname(created), fs);
  }
}

async function useClaim(
  claim: Claim,
  root: string,
  fs: FileSystem,
  action: (stage: string) => Promise<void>,
): Promise<void> {
  try {
    if (claim.isInherited) finishSwap(root, claim.stage, fs);
    clearStage(claim.stage, fs);
  } catch (error) {
    claim.leave();
    throw error;
  }
  try {
    await action(claim.stage);
  } catch (error) {
    // The old files are in the staging folder, and the message says so.
    if (error instanceof InternalError) claim.leave();
    else claim.release();
    throw error;
  }
  claim.release();
}

/** Runs an action with the real path of a package's folder, and reports what it finds unwritable. */
async function withRoot<Result>(
  { outDir, name, fs }: PackageFolder,
  sink: DiagnosticSink,
  action: (root: string) => Promise<Result>,
): Promise<Result | undefined> {
  let root: string | undefined;
  try {
    root = resolveRoot(outDir, fs);
    return await action(root);
  } catch (error) {
    if (!(error instanceof UnwritableError)) throw error;
    // The user knows the folder by the name they gave it, not by where a link leads.
    let { path } = error;
    if (root !== undefined) path = join(name, relative(root, path));
    else if (path === outDir) path = name;
    sink.report("output/unwritable", { path, reason: error.reason });
    return undefined;
  }
}

/**
 * The real path of the package's folder. Where the folder does not exist yet, that of the nearest
 * folder above it counts, since any of them may be a link.
 */
function resolveRoot(outDir: string, fs: FileSystem): string {
  const absolute = resolve(outDir);
  const real = findOnDisk(outDir, () => fs.realpathSync(absolute));
  if (real === undefined) return join(resolveRoot(dirname(absolute), fs), basename(absolute));
  if (!attempt(outDir, () => fs.statSync(real)).isDirectory()) {
    throw new UnwritableError(outDir, "a file is where a folder is needed");
  }
  return real;
}

/**
 * @param name what messages call the package's folder
 * @returns whether there was anything to report
 */
async function reportRefusals(
  name: string,
  files: readonly PlannedFile[],
  sink: DiagnosticSink,
): Promise<boolean> {
  const refused = files.filter((file) => file.refusal !== undefined);
  const obstacles = new Set<string>();
  for (const { path, text, refusal } of refused) {
    const place = { source: join(name, path) };
    if (refusal?.code === "output/unwritable") {
      // A folder that cannot be used is one thing to put right, however many files belong into it.
      if (obstacles.has(refusal.path)) continue;
      obstacles.add(refusal.path);
      const { reason } = refusal;
      sink.report("output/unwritable", { path: join(name, refusal.path), reason });
    } else if (refusal?.code === "output/edited-file") {
      const diff = await diffOfEdit(text, refusal.onDisk);
      sink.report("output/edited-file", { path: place.source, diff }, place);
    } else if (refusal !== undefined) {
      sink.report(refusal.code, { path: place.source }, place);
    }
  }
  return refused.length > 0;
}

/** What was edited, as far as it can be told: what was generated then is not kept. */
async function diffOfEdit(text: string | undefined, onDisk: string): Promise<string | undefined> {
  if (text === undefined) return undefined;
  const { renderDiff } = await import("./text-diff.js");
  return renderDiff(text, onDisk);
}
