import { isAbsolute, join, posix, relative } from "node:path";
import { attempt, errnoOf, findOnDisk, UnwritableError, type FileSystem } from "./file-system.js";
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

/** What is in a folder, as far as it spares looking at each file. */
interface FolderListing {
  readonly kind: "folder";
  readonly isEmpty: boolean;
  /** The names of regular files, no links among them. */
  readonly files: ReadonlySet<string>;
  /** The names of folders, no links among them. */
  readonly folders: ReadonlySet<string>;
}

/**
 * Reads the files of a package from disk and follows a symbolic link only where it stays inside
 * the package's folder. Each is looked at once, so it holds for one run only.
 */
export class DiskReader {
  readonly #root: string;
  readonly #fs: FileSystem;
  readonly #folders = new Map<string, DiskState | FolderListing>();
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

  /** Whether a folder, relative to the root, is not there; false where something is in its way. */
  isAbsent(folder: string): boolean {
    return this.#folderState(folder).kind === "absent";
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
    if (folder.kind !== "folder") return folder;
    if (folder.isEmpty) return { kind: "absent" };
    // What is listed needs no second look. What is not may be there all the same, under another spelling.
    if (folder.files.has(posix.basename(path)))
      return this.#contentOf(path, join(this.#root, path));
    const target = this.#resolve(path);
    if (target === undefined) return { kind: "absent" };
    const stats = attempt(path, () => this.#fs.statSync(target));
    if (stats.isDirectory()) return obstacle(path, "a folder is in the way");
    if (!stats.isFile()) {
      return obstacle(path, "something that is not a regular file is in the way");
    }
    return this.#contentOf(path, target);
  }

  #contentOf(path: string, target: string): DiskState {
    // It may be gone since it was seen.
    const content = findOnDisk(path, () => this.#fs.readFileSync(target));
    if (content === undefined) return { kind: "absent" };
    return { kind: "file", content, hash: sha256(content) };
  }

  #folderState(folder: string): DiskState | FolderListing {
    const known = this.#folders.get(folder);
    if (known !== undefined) return known;
    const parent = folder === "." ? undefined : this.#folderState(posix.dirname(folder));
    const state = this.#stateBelow(parent, folder);
    this.#folders.set(folder, state);
    return state;
  }

  #stateBelow(
    parent: DiskState | FolderListing | undefined,
    folder: string,
  ): DiskState | FolderListing {
    if (parent === undefined) return this.#readFolder(folder);
    if (parent.kind !== "folder") return parent;
    if (parent.folders.has(posix.basename(folder))) return this.#list(join(this.#root, folder));
    return parent.isEmpty ? { kind: "absent" } : this.#readFolder(folder);
  }

  /** What is in the way of a folder is in the way of all its files, and is one obstacle. */
  #readFolder(folder: string): DiskState | FolderListing {
    try {
      return this.#inspectFolder(folder);
    } catch (error) {
      if (error instanceof UnwritableError) return obstacle(folder, error.reason);
      throw error;
    }
  }

  #inspectFolder(folder: string): DiskState | FolderListing {
    const target = this.#resolve(folder);
    if (target === undefined) return { kind: "absent" };
    if (!attempt(folder, () => this.#fs.statSync(target)).isDirectory())
      return obstacle(folder, "a file is where a folder is needed");
    return this.#list(target);
  }

  #list(folder: string): FolderListing {
    try {
      const files = new Set<string>();
      const folders = new Set<string>();
      const entries = this.#fs.readdirSync(folder, { withFileTypes: true });
      for (const entry of entries) {
        if (entry.isFile()) files.add(entry.name);
        else if (entry.isDirectory()) folders.add(entry.name);
      }
      return { kind: "folder", isEmpty: entries.length === 0, files, folders };
    } catch (error) {
      if (errnoOf(error) === undefined) throw error;
      // What is in a folder that cannot be listed can be looked at one by one, or is reported then.
      return { kind: "folder", isEmpty: false, files: new Set(), folders: new Set() };
    }
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
