import { type FSWatcher, statSync, watch } from "node:fs";
import { dirname, join } from "node:path";

/** How long nothing may change before a change counts: an editor or a checkout writes in several steps. */
const settling = 100;

/**
 * Watches files by the folders that they are in, so that a file is seen that an editor replaces, and
 * one that is not there yet.
 */
export class InputWatch {
  readonly #watchers = new Map<string, FSWatcher>();
  #paths: ReadonlySet<string> = new Set();
  #timer: NodeJS.Timeout | undefined;
  #isChanged = false;
  #wake: (() => void) | undefined;

  /**
   * Watches these paths from now on, and no others. What changed since a time counts as a change.
   *
   * @param paths absolute paths of files and folders
   * @param since in milliseconds
   */
  follow(paths: readonly string[], since: number): void {
    this.#paths = new Set(paths);
    const folders = new Set(paths.flatMap((path) => (isFolder(path) ? [path] : [dirname(path)])));
    for (const [folder, watcher] of this.#watchers) {
      if (folders.has(folder)) continue;
      watcher.close();
      this.#watchers.delete(folder);
    }
    for (const folder of folders) if (!this.#watchers.has(folder)) this.#watchFolder(folder);
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
    for (const watcher of this.#watchers.values()) watcher.close();
  }

  #watchFolder(folder: string): void {
    // A folder that is not there is made with its files, if ever; the one above it is not watched.
    if (!isFolder(folder)) return;
    const watcher = watch(folder, (_, name) => {
      const isOurs =
        name === null || this.#paths.has(join(folder, name)) || this.#paths.has(folder);
      if (isOurs) this.#changed();
    });
    // A folder that is removed; what was read from it is reported by the run.
    watcher.on("error", () => this.#changed());
    this.#watchers.set(folder, watcher);
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
