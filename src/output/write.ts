import { basename, dirname, join, relative, resolve } from "node:path";
import type { DiagnosticSink } from "../diagnostics/sink.js";
import { attempt, diskFileSystem, findOnDisk, UnwritableError } from "./file-system.js";
import type { FileSystem } from "./file-system.js";
import { manifestPath, type ManifestInfo } from "./manifest.js";
import { assertPackagePaths } from "./package-path.js";
import { planWrite, type FileState, type PlannedFile } from "./plan.js";
import { applyPlan } from "./swap.js";

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
}

/**
 * Writes a package, all of it or nothing.
 *
 * Only files that the manifest on disk lists are replaced or deleted. A file of another origin in
 * the way, or one of ours that was edited by hand, is reported and stops the run before anything is
 * touched. Files that are right already are left alone, with their modification times; where all
 * are, nothing is written at all.
 *
 * - `write` reports `output/foreign-file`, `output/edited-file` and `output/unwritable`.
 * - `dry-run` reports the same and writes nothing.
 * - `check` writes nothing and reports `output/stale` for each file that is missing, different, or
 *   no longer generated, whatever the reason.
 *
 * @param outDir the package's folder; created where it does not exist
 * @param files the package's texts by path, without the manifest
 * @param fs a stand-in for the file system, for tests
 * @returns what became of each file, sorted by path, the manifest included. After an error nothing
 * was written: the states are then those of the plan, or there are none where a step failed.
 * @throws InternalError where a path leaves the package or two paths are the same file
 */
export async function writePackage(
  outDir: string,
  files: ReadonlyMap<string, string>,
  info: ManifestInfo,
  mode: WriteMode,
  sink: DiagnosticSink,
  fs: FileSystem = diskFileSystem,
): Promise<FileOutcome[]> {
  assertPackagePaths([...files.keys(), manifestPath]);
  let root: string | undefined;
  try {
    root = resolveRoot(outDir, fs);
    const plan = planWrite(root, files, info, fs);
    if (mode === "check") {
      reportStale(outDir, plan.files, sink);
    } else if (!reportRefusals(outDir, plan.files, sink) && mode === "write") {
      if (plan.files.some((file) => file.state !== "unchanged")) applyPlan(root, plan, fs);
    }
    return plan.files.map(({ path, state }) => ({ path, state }));
  } catch (error) {
    if (!(error instanceof UnwritableError)) throw error;
    // The user knows the folder by the name they gave it, not by where a link leads.
    const path = root === undefined ? error.path : join(outDir, relative(root, error.path));
    sink.report("output/unwritable", { path, reason: error.reason });
    return [];
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

/** Each completes the sentence "this file is ...". */
const staleState: Readonly<Record<Exclude<FileState, "unchanged">, string>> = {
  added: "missing",
  changed: "out of date",
  removed: "no longer generated",
  refused: "different from what would be generated",
};

function reportStale(outDir: string, files: readonly PlannedFile[], sink: DiagnosticSink): void {
  for (const { path, state } of files) {
    if (state === "unchanged") continue;
    sink.report("output/stale", { path: join(outDir, path), state: staleState[state] });
  }
}

/** @returns whether there was anything to report */
function reportRefusals(
  outDir: string,
  files: readonly PlannedFile[],
  sink: DiagnosticSink,
): boolean {
  const refused = files.filter((file) => file.refusal !== undefined);
  for (const { path: relativePath, refusal } of refused) {
    const path = join(outDir, relativePath);
    if (refusal?.code === "output/unwritable") {
      sink.report(refusal.code, { path, reason: refusal.reason });
    } else if (refusal !== undefined) {
      sink.report(refusal.code, { path });
    }
  }
  return refused.length > 0;
}
