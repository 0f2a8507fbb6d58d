import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { ResolvedTarget } from "../config/types.js";
import { saveCacheFile } from "../output/cache-file.js";
import { findCacheFolder } from "../output/cache-folder.js";
import { sha256 } from "../output/manifest.js";

/** The package that something is kept for. */
export type KeptFor = Pick<ResolvedTarget, "outDir" | "lockPath">;

/**
 * A file that keeps something of the last run for the next one: of one package as much as that run used, so that
 * it does not grow. A hash before it tells that it holds for the same recipe, such as the same build of the
 * generator, and is as it was saved; anything else counts as nothing.
 */
export class WorkStore<Work> {
  readonly #path: string | undefined;
  readonly #recipe: string;

  /**
   * @param kind the folder's name
   * @param recipe undefined where nothing may be kept
   */
  constructor(kind: string, { outDir, lockPath }: KeptFor, recipe: string | undefined) {
    const folder = recipe === undefined ? undefined : findCacheFolder(dirname(lockPath));
    const name = createHash("sha256").update(outDir).digest("hex").slice(0, 16);
    this.#path = folder === undefined ? undefined : join(folder, kind, `${name}.json`);
    this.#recipe = recipe ?? "";
  }

  /** Loads what is kept; undefined where there is none, or it was made by another recipe, or is damaged. */
  load(): Work | undefined {
    if (this.#path === undefined) return undefined;
    try {
      const text = readFileSync(this.#path, "utf8");
      const end = text.indexOf("\n");
      const kept = text.slice(end + 1);
      return text.slice(0, end) === this.#hash(kept) ? (JSON.parse(kept) as Work) : undefined;
    } catch {
      return undefined;
    }
  }

  /** Saves what the next run need not make again. */
  save(work: Work): void {
    if (this.#path === undefined) return;
    const text = JSON.stringify(work);
    saveCacheFile(this.#path, `${this.#hash(text)}\n${text}`);
  }

  #hash(kept: string): string {
    return sha256(`${this.#recipe}\n${kept}`);
  }
}
