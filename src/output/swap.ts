import { dirname, join } from "node:path";
import { attempt, errnoOf, findOnDisk, type FileSystem } from "./file-system.js";
import { InternalError } from "./internal-error.js";
import { manifestPath } from "./manifest.js";
import type { PlannedFile, WritePlan } from "./plan.js";

/**
 * Carries a plan out: all new texts are written to a staging folder first, then each file is put in
 * place by one rename. The old files are kept in the staging folder until the end, and where any step
 * fails they are put back, with their times, before the failure is reported.
 *
 * @param root the real path of the package's folder
 * @throws UnwritableError where the operating system refuses a step; the output is as it was
 * @throws InternalError where even putting the old files back fails; it names the staging folder,
 * which is then kept, because the old files are in it
 */
export function applyPlan(root: string, plan: WritePlan, fs: FileSystem): void {
  const journal = new Journal(fs);
  let stage: string | undefined;
  try {
    createFolder(root, journal, fs);
    stage = createStage(root, fs);
    new Swap(root, stage, journal, fs).run(plan);
  } catch (error) {
    journal.rollBack(stage, error);
    discardStage(stage, fs);
    throw error;
  }
  discardStage(stage, fs);
  removeEmptyFolders(root, plan, fs);
}

/** What was done so far, as the steps that undo it. */
class Journal {
  readonly #fs: FileSystem;
  readonly #undo: (() => void)[] = [];

  constructor(fs: FileSystem) {
    this.#fs = fs;
  }

  createdFolder(path: string): void {
    this.#undo.push(() => this.#fs.rmdirSync(path));
  }

  addedFile(path: string): void {
    this.#undo.push(() => this.#fs.rmSync(path));
  }

  /** The file that was at `path` is at `backup`, or both are the same file. */
  savedFile(path: string, backup: string): void {
    this.#undo.push(() => {
      try {
        this.#fs.renameSync(backup, path);
      } catch {
        // A file system on which nothing can be renamed any more may still let it be written.
        copyWithTimes(backup, path, this.#fs);
      }
    });
  }

  rollBack(stage: string | undefined, cause: unknown): void {
    const failures: unknown[] = [];
    for (const undo of this.#undo.toReversed()) {
      try {
        undo();
      } catch (error) {
        failures.push(error);
      }
    }
    if (failures.length === 0) return;
    const reason = failures[0] instanceof Error ? failures[0].message : String(failures[0]);
    throw new InternalError(
      `The write failed and could not be undone (${reason}). The old files are in '${stage}'.`,
      { cause },
    );
  }
}

class Swap {
  readonly #root: string;
  readonly #stage: string;
  readonly #journal: Journal;
  readonly #fs: FileSystem;
  #staged = 0;

  constructor(root: string, stage: string, journal: Journal, fs: FileSystem) {
    this.#root = root;
    this.#stage = stage;
    this.#journal = journal;
    this.#fs = fs;
  }

  run(plan: WritePlan): void {
    const touched = plan.files.filter((file) => file.state !== "unchanged");
    const installs = touched
      .filter((file) => file.text !== undefined && file.path !== manifestPath)
      .map((file) => this.#stageText(file, file.text!));
    // A manifest that stays as it is vouches for every new file already.
    const manifest = touched.find((file) => file.path === manifestPath);
    const interim = manifest && this.#stageText(manifest, plan.interimManifest);
    const final = manifest && this.#stageText({ ...manifest, state: "changed" }, manifest.text!);

    interim?.();
    // Removals come first: a path that changes only by case may be the same file on disk.
    for (const file of touched) if (file.state === "removed") this.#remove(file.path);
    for (const install of installs) install();
    final?.();
  }

  /** Writes a text to the staging folder and returns the step that puts it in place. */
  #stageText(file: PlannedFile, text: string): () => void {
    const staged = this.#stagingPath();
    attempt(join(this.#root, file.path), () => this.#fs.writeFileSync(staged, text));
    return () => this.#install(file, staged);
  }

  #install({ path, state }: PlannedFile, staged: string): void {
    const target = join(this.#root, path);
    createFolder(dirname(target), this.#journal, this.#fs);
    const backup = state === "changed" ? this.#backUp(target) : undefined;
    attempt(target, () => this.#fs.renameSync(staged, target));
    if (backup === undefined) this.#journal.addedFile(target);
    else this.#journal.savedFile(target, backup);
  }

  /** Keeps a second name of a file, so that the rename over the first leaves no moment without it. */
  #backUp(target: string): string | undefined {
    const backup = this.#stagingPath();
    try {
      this.#fs.linkSync(target, backup);
    } catch (error) {
      if (errnoOf(error) === "ENOENT") return undefined;
      // Not every file system has hard links.
      attempt(target, () => copyWithTimes(target, backup, this.#fs));
    }
    return backup;
  }

  #remove(path: string): void {
    const target = join(this.#root, path);
    const backup = this.#stagingPath();
    attempt(target, () => this.#fs.renameSync(target, backup));
    this.#journal.savedFile(target, backup);
  }

  // Numbers rather than paths, so that staging needs no folders and no name can be too long.
  #stagingPath(): string {
    return join(this.#stage, String(this.#staged++));
  }
}

function copyWithTimes(from: string, to: string, fs: FileSystem): void {
  const { atime, mtime } = fs.statSync(from);
  fs.copyFileSync(from, to);
  fs.utimesSync(to, atime, mtime);
}

/** Creates a folder and those above it, one by one, so that a rollback removes exactly these. */
function createFolder(path: string, journal: Journal, fs: FileSystem): void {
  if (findOnDisk(path, () => fs.statSync(path))?.isDirectory() === true) return;
  createFolder(dirname(path), journal, fs);
  attempt(path, () => fs.mkdirSync(path));
  journal.createdFolder(path);
}

/**
 * The staging folder lies beside the package's folder, or inside it where that is another file
 * system (a mounted volume), because a rename works within one file system only.
 */
function createStage(root: string, fs: FileSystem): string {
  const parent = dirname(root);
  const sameDevice = fs.statSync(parent).dev === fs.statSync(root).dev;
  const base = sameDevice ? parent : root;
  return attempt(base, () => fs.mkdtempSync(join(base, ".sdkwright-stage-")));
}

function discardStage(stage: string | undefined, fs: FileSystem): void {
  if (stage === undefined) return;
  try {
    fs.rmSync(stage, { recursive: true, force: true });
  } catch {
    // The output is complete or restored either way; a leftover folder is no reason to fail.
  }
}

/** An empty folder that cannot be removed does no harm, so nothing here can fail a finished write. */
function removeEmptyFolders(root: string, plan: WritePlan, fs: FileSystem): void {
  for (const { path, state } of plan.files) {
    if (state !== "removed") continue;
    try {
      for (let at = dirname(join(root, path)); at !== root; at = dirname(at)) fs.rmdirSync(at);
    } catch {
      // Not empty, which ends the way up.
    }
  }
}
