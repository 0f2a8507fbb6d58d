import { dirname, join } from "node:path";
import { dropCommit, writeCommit } from "./commit.js";
import { attempt, errnoOf, findOnDisk, type FileSystem } from "./file-system.js";
import { InternalError } from "./internal-error.js";
import { manifestPath, sha256 } from "./manifest.js";
import type { PlannedFile, WritePlan } from "./plan.js";

/**
 * Carries a plan out: all new texts are written to a staging folder first, then each file is put in
 * place by one rename, and so is a new folder with all that is in it: a new package takes a single one. The old files are kept in the staging folder until the end, and where any step
 * fails they are put back, with their times, before the failure is reported. A process that is killed
 * before the first rename leaves the old package; after it, `finishSwap` makes the new one.
 *
 * @param root the real path of the package's folder
 * @param stage the staging folder, which exists
 * @throws UnwritableError where the operating system refuses a step; the output is as it was
 * @throws InternalError where even putting the old files back fails; it names the staging folder,
 * which has to be kept then, because the old files are in it
 */
export function applyPlan(root: string, stage: string, plan: WritePlan, fs: FileSystem): void {
  const journal = new Journal(fs);
  try {
    new Swap(root, stage, journal, fs).run(plan);
  } catch (error) {
    journal.rollBack(stage, error);
    throw error;
  }
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

  /** The folder that was at `staged` is at `path`, where none was. */
  movedFolder(path: string, staged: string): void {
    this.#undo.push(() => {
      try {
        this.#fs.renameSync(path, staged);
      } catch {
        this.#fs.rmSync(path, { recursive: true });
      }
    });
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

  rollBack(stage: string, cause: unknown): void {
    const failures: unknown[] = [];
    dropCommit(stage, this.#fs);
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

/** A text, or a folder of texts, that waits in the staging folder for its place. */
interface Staged {
  readonly path: string;
  readonly staged: string;
  readonly kind: "new" | "replacement" | "folder";
}

/** A file that has to go, and where it is kept until the swap is done. */
interface StagedRemoval {
  readonly path: string;
  readonly backup: string;
}

class Swap {
  readonly #root: string;
  readonly #stage: string;
  readonly #journal: Journal;
  readonly #fs: FileSystem;
  readonly #folders = new Set<string>();
  #staged = 0;

  constructor(root: string, stage: string, journal: Journal, fs: FileSystem) {
    this.#root = root;
    this.#stage = stage;
    this.#journal = journal;
    this.#fs = fs;
  }

  run(plan: WritePlan): void {
    const touched = plan.files.filter((file) => file.state !== "unchanged");
    if (plan.newFolders.includes(".")) return this.#install(this.#stageFolder(".", touched));
    // A manifest that stays as it is vouches for every new file already.
    const manifest = touched.find((file) => file.path === manifestPath);
    const removed = touched.filter((file) => file.state === "removed");
    const written = touched.filter((file) => file.text !== undefined && file !== manifest);
    const { loose, folders } = groupByFolder(written, plan.newFolders);

    const installs = loose.map((file) => this.#stageText(file, file.text!));
    const moves = folders.map(([folder, files]) => this.#stageFolder(folder, files));
    const interimText = manifest && plan.interimManifest();
    const interim = manifest && this.#stageText(manifest, interimText!);
    const final = manifest && {
      ...this.#stageText(manifest, manifest.text!),
      kind: "replacement" as const,
    };
    const removals = removed.map(({ path }) => ({ path, backup: this.#stagingName() }));
    const steps = [
      ...removals.map((removal, index) => ({ ...removal, known: knownOf(removed[index]!) })),
      ...installs.map((install, index) => ({ ...install, known: knownOf(loose[index]!) })),
      ...moves.map((move) => ({ ...move, known: [] })),
      ...(final === undefined
        ? []
        : [{ ...final, known: [...knownOf(manifest!), sha256(interimText!)] }]),
    ];
    writeCommit(this.#root, this.#stage, { steps }, this.#fs);

    if (interim !== undefined) this.#install(interim);
    // Removals come first: a path that changes only by case may be the same file on disk.
    for (const removal of removals) this.#remove(removal);
    for (const install of [...installs, ...moves]) this.#install(install);
    if (final !== undefined) this.#install(final);
  }

  #stageText(file: PlannedFile, text: string): Staged {
    const staged = this.#stagingName();
    this.#write(file.path, join(this.#stage, staged), text);
    return { path: file.path, staged, kind: file.state === "changed" ? "replacement" : "new" };
  }

  /** Stages a folder as it is going to be. */
  #stageFolder(folder: string, files: readonly PlannedFile[]): Staged {
    const staged = this.#stagingName();
    const made = new Set<string>();
    const begin = folder === "." ? 0 : folder.length + 1;
    for (const { path, text } of files) {
      const place = join(this.#stage, staged, path.slice(begin));
      const parent = dirname(place);
      if (!made.has(parent)) {
        attempt(join(this.#root, dirname(path)), () =>
          this.#fs.mkdirSync(parent, { recursive: true }),
        );
        made.add(parent);
      }
      this.#write(path, place, text!);
    }
    return { path: folder, staged, kind: "folder" };
  }

  #write(path: string, place: string, text: string): void {
    attempt(join(this.#root, path), () => this.#fs.writeFileSync(place, text));
  }

  #install({ path, staged, kind }: Staged): void {
    const target = join(this.#root, path);
    const source = join(this.#stage, staged);
    // Of a new package, that is there already.
    if (path !== ".") this.#createFolder(dirname(target));
    const backup = kind === "replacement" ? this.#backUp(target) : undefined;
    attempt(target, () => this.#fs.renameSync(source, target));
    if (kind === "folder") this.#journal.movedFolder(target, source);
    else if (backup === undefined) this.#journal.addedFile(target);
    else this.#journal.savedFile(target, backup);
  }

  #createFolder(path: string): void {
    if (this.#folders.has(path)) return;
    createFolder(path, this.#journal, this.#fs);
    this.#folders.add(path);
  }

  /** Keeps a second name of a file, so that the rename over the first leaves no moment without it. */
  #backUp(target: string): string | undefined {
    const backup = join(this.#stage, this.#stagingName());
    try {
      this.#fs.linkSync(target, backup);
    } catch (error) {
      if (errnoOf(error) === "ENOENT") return undefined;
      // Not every file system has hard links.
      attempt(target, () => copyWithTimes(target, backup, this.#fs));
    }
    return backup;
  }

  #remove({ path, backup }: StagedRemoval): void {
    const target = join(this.#root, path);
    const kept = join(this.#stage, backup);
    attempt(target, () => this.#fs.renameSync(target, kept));
    this.#journal.savedFile(target, kept);
  }

  // Numbers rather than paths, so that staging needs no folders and no name can be too long.
  #stagingName(): string {
    return String(this.#staged++);
  }
}

/** Tells the files of new folders from all others; both are sorted by path. */
function groupByFolder(
  files: readonly PlannedFile[],
  folders: readonly string[],
): {
  readonly loose: readonly PlannedFile[];
  readonly folders: readonly (readonly [folder: string, files: readonly PlannedFile[]])[];
} {
  const groups = new Map(folders.map((folder): [string, PlannedFile[]] => [folder, []]));
  const loose: PlannedFile[] = [];
  for (const file of files) {
    let folder = dirname(file.path);
    while (folder !== "." && !groups.has(folder)) folder = dirname(folder);
    (groups.get(folder) ?? loose).push(file);
  }
  return { loose, folders: [...groups] };
}

/** The hashes that a file may have while it is being replaced or removed. */
function knownOf({ before, text, hash }: PlannedFile): string[] {
  const isNew = text !== undefined && hash !== undefined;
  return [...(before === undefined ? [] : [before]), ...(isNew ? [hash] : [])];
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

function removeEmptyFolders(root: string, plan: WritePlan, fs: FileSystem): void {
  for (const { path, state } of plan.files) {
    if (state === "removed") removeEmpty(dirname(join(root, path)), root, fs);
  }
}

/**
 * Removes a folder and those above it, up to one that stays, as far as they are empty. One that cannot
 * be removed does no harm, so this never fails.
 */
export function removeEmpty(folder: string, stays: string, fs: FileSystem): void {
  try {
    for (let at = folder; at !== stays && at !== dirname(at); at = dirname(at)) fs.rmdirSync(at);
  } catch {
    // Not empty, which ends the way up.
  }
}
