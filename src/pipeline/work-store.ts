import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { ResolvedTarget } from "../config/types.js";
import { saveCacheFile } from "../output/cache-file.js";
import { findCacheFolder } from "../output/cache-folder.js";
import type { KeptWork } from "../output/kept-work.js";

/**
 * Where it is kept what became of each emitted file of a package: of one package as much as its last
 * run made, so that it does not grow.
 */
export class WorkStore {
  readonly #path: string | undefined;

  constructor({ outDir, lockPath }: Pick<ResolvedTarget, "outDir" | "lockPath">) {
    const folder = findCacheFolder(dirname(lockPath));
    const name = createHash("sha256").update(outDir).digest("hex").slice(0, 16);
    this.#path = folder === undefined ? undefined : join(folder, "work", `${name}.json`);
  }

  /** Loads what is kept; nothing where there is none, or not in the form in which it was saved. */
  load(): KeptWork {
    if (this.#path === undefined) return new Map();
    try {
      const value: unknown = JSON.parse(readFileSync(this.#path, "utf8"));
      return isSaved(value)
        ? new Map(value.map(([path, recipe, hash]) => [path, { recipe, hash }]))
        : new Map();
    } catch {
      return new Map();
    }
  }

  /** Saves what the next run need not make again. */
  save(work: KeptWork): void {
    if (this.#path === undefined) return;
    const saved = [...work].map(([path, { recipe, hash }]): SavedFile => [path, recipe, hash]);
    saveCacheFile(this.#path, JSON.stringify(saved));
  }
}

type SavedFile = readonly [path: string, recipe: string, hash: string];

function isSaved(value: unknown): value is readonly SavedFile[] {
  return (
    Array.isArray(value) &&
    value.every(
      (file) =>
        Array.isArray(file) && file.length === 3 && file.every((part) => typeof part === "string"),
    )
  );
}
