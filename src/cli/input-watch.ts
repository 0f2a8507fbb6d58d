import { type FSWatcher, statSync, watch } from "node:fs";
import { dirname, join, sep } from "node:path";

/** How long nothing may change before a change counts: an editor or a checkout writes in several steps. */
const settling = 100;

/**
 * Watches files by the folders that they are in, so that a file is seen that an editor replaces, and
 * one that is not there yet; and these folders by those that they are in, as a checkout replaces whole folders.
 */
export class InputWatch {
  readonly #root: string;
  readonly #watchers: FSWatcher[] = [];
  #paths: ReadonlySet<string> = new Set();
  /** The folders of the paths, with all that they are in as far as the root. */
  #folders: ReadonlySet<string> = new Set();
  #timer: NodeJS.Timeout | undefined;
  #isChanged = false;
  #wake: (() => void) | undefined;

  /** @param root the folder above which a folder of a path is not watched for */
  constructor(root: string) {
    this.#root = root;
  }

  /**
   * Watches these paths from now on, and no others. What changed since a time counts as a change.
   *
   * @param paths absolute paths of files and folders
   * @param since in milliseconds
   */
  follow(paths: readonly string[], since: number): void {
    this.#paths = new Set(paths);
    const nearest = paths.map((path) => (isFolder(path) ? path : dirname(path)));
    this.#folders = new Set(nearest.flatMap((folder) => this.#upFrom(folder)));
    // All anew: a watcher stays with its folder where that is moved away and another one takes its place.
    this.#unwatch();
    for (const folder of this.#folders) this.#watchFolder(folder);
    if (paths.some((path) => changeTime(path) > since)) this.#changed();
  }

  /** Waits until something changes, and then until nothing does for a moment. */
  async next(): Promise<void> {
    if (!this.#isChanged) await new Promise<void>((wake) => (this.#wake = wake));
    this.#isChanged = false;
    this.#wake = undefined;
  }

  /** Stops watching, so that nothing keeps the process alive. */
  close(): void {
    clearTimeout(this.#timer);
    this.#unwatch();
  }

  #unwatch(): void {
    for (const watcher of this.#watchers.splice(0)) watcher.close();
  }

  #upFrom(folder: string): readonly string[] {
    if (!folder.startsWith(join(this.#root, sep))) return [folder];
    return [folder, ...this.#upFrom(dirname(folder))];
  }

  #watchFolder(folder: string): void {
    // One that is not there is seen when it is made, in the folder above it.
    if (!isFolder(folder)) return;
    const watcher = watch(folder, (_, name) => {
      const place = join(folder, name ?? "");
      const isOurs =
        name === null ||
        this.#paths.has(place) ||
        this.#paths.has(folder) ||
        this.#folders.has(place);
      if (isOurs) this.#changed();
    });
    // A folder that is removed; what was read from it is reported by the run.
    watcher.on("error", () => this.#changed());
    this.#watchers.push(watcher);
  }

  #changed(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#isChanged = true;
      this.#wake?.();
    }, settling);
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

function changeTime(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
