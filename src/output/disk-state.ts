import { isAbsolute, join, posix, relative } from "node:path";
import { attempt, findOnDisk, UnwritableError, type FileSystem } from "./file-system.js";
import { sha256 } from "./manifest.js";

/** What is on disk where a file of the package belongs. */
export type DiskState =
  | { readonly kind: "absent" }
  | { readonly kind: "file"; readonly content: Buffer; readonly hash: string }
  /** Something that can be neither compared nor replaced, such as a folder of that name. */
  | {
      readonly kind: "obstacle";
      /** What is in the way, relative to the package's root: the path itself or a folder above it. */
      readonly path: string;
      readonly reason: string;
    };

/**
 * Reads the files of a package from disk and follows a symbolic link only where it stays inside
 * the package's folder. Each is looked at once, so it holds for one run only.
 */
export class DiskReader {
  readonly #root: string;
  readonly #fs: FileSystem;
  readonly #folders = new Map<string, DiskState | "folder">();
  readonly #files = new Map<string, DiskState>();

  /** @param root the real path of the package's folder, which need not exist */
  constructor(root: string, fs: FileSystem) {
    this.#root = root;
    this.#fs = fs;
  }

  /** Reads what is at `path`, relative to the root; anything unreadable comes back as an obstacle. */
  read(path: string): DiskState {
    const known = this.#files.get(path);
    if (known !== undefined) return known;
    const state = this.#readAnew(path);
    this.#files.set(path, state);
    return state;
  }

  /** Looks again at these files, and at all folders, when they are asked for the next time. */
  forget(paths: readonly string[]): void {
    for (const path of paths) this.#files.delete(path);
    this.#folders.clear();
  }

  #readAnew(path: string): DiskState {
    try {
      return this.#readFile(path);
    } catch (error) {
      if (error instanceof UnwritableError) return obstacle(error.path, error.reason);
      throw error;
    }
  }

  #readFile(path: string): DiskState {
    const folder = this.#folderState(posix.dirname(path));
    if (folder !== "folder") return folder;
    const target = this.#resolve(path);
    if (target === undefined) return { kind: "absent" };
    const stats = attempt(path, () => this.#fs.statSync(target));
    if (stats.isDirectory()) return obstacle(path, "a folder is in the way");
    if (!stats.isFile()) {
      return obstacle(path, "something that is not a regular file is in the way");
    }
    const content = attempt(path, () => this.#fs.readFileSync(target));
    return { kind: "file", content, hash: sha256(content) };
  }

  #folderState(folder: string): DiskState | "folder" {
    const known = this.#folders.get(folder);
    if (known !== undefined) return known;
    const parent = folder === "." ? "folder" : this.#folderState(posix.dirname(folder));
    const state = parent === "folder" ? this.#readFolder(folder) : parent;
    this.#folders.set(folder, state);
    return state;
  }

  /** What is in the way of a folder is in the way of all its files, and is one obstacle. */
  #readFolder(folder: string): DiskState | "folder" {
    try {
      return this.#inspectFolder(folder);
    } catch (error) {
      if (error instanceof UnwritableError) return obstacle(folder, error.reason);
      throw error;
    }
  }

  #inspectFolder(folder: string): DiskState | "folder" {
    const target = this.#resolve(folder);
    if (target === undefined) return { kind: "absent" };
    if (attempt(folder, () => this.#fs.statSync(target)).isDirectory()) return "folder";
    return obstacle(folder, "a file is where a folder is needed");
  }

  /** The absolute path behind a possible link; undefined where nothing is there. */
  #resolve(path: string): string | undefined {
    const absolute = join(this.#root, path);
    const stats = findOnDisk(path, () => this.#fs.lstatSync(absolute));
    if (stats?.isSymbolicLink() !== true) return stats === undefined ? undefined : absolute;
    const target = findOnDisk(path, () => this.#fs.realpathSync(absolute));
    if (target === undefined) {
      throw new UnwritableError(path, "it is a symbolic link that leads nowhere");
    }
    if (!isInside(this.#root, target)) {
      throw new UnwritableError(path, "it is a symbolic link that leads out of the package");
    }
    return target;
  }
}

function obstacle(path: string, reason: string): DiskState {
  return { kind: "obstacle", path, reason };
}

function isInside(root: string, path: string): boolean {
  const way = relative(root, path);
  return way !== ".." && !/^\.\.[\\/]/.test(way) && !isAbsolute(way);
}
