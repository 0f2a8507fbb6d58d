import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { ResolvedTarget } from "../config/types.js";
import { saveCacheFile } from "../output/cache-file.js";
import { findCacheFolder } from "../output/cache-folder.js";
import { sha256 } from "../output/manifest.js";

/** The package that something is kept for. */
export type KeptFor = Pick<ResolvedTarget, "outDir" | "lockPath">;

/** Where things of one package are kept: a folder, and the name of its file in one of each kind. */
export interface StorePlace {
  readonly folder: string;
  readonly name: string;
}

/** Finds where things of a package are kept; undefined where there is no place for that. */
export function findStorePlace({ outDir, lockPath }: KeptFor): StorePlace | undefined {
  const folder = findCacheFolder(dirname(lockPath));
  return folder === undefined ? undefined : { folder, name: `${sha256(outDir).slice(0, 16)}.json` };
}

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
   * @param place undefined where there is none
   * @param recipe undefined where nothing may be kept
   */
  constructor(kind: string, place: StorePlace | undefined, recipe: string | undefined) {
    const isKept = place !== undefined && recipe !== undefined;
    this.#path = isKept ? join(place.folder, kind, place.name) : undefined;
    this.#recipe = recipe ?? "";
  }

  /** Whether anything is kept at all. */
  get isKept(): boolean {
    return this.#path !== undefined;
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

  /** Saves what the next run need not make again; where there is no place for it, it is not made. */
  save(make: () => Work): void {
    if (this.#path === undefined) return;
    const text = JSON.stringify(make());
    saveCacheFile(this.#path, `${this.#hash(text)}\n${text}`);
  }

  #hash(kept: string): string {
    return sha256(`${this.#recipe}\n${kept}`);
  }
}
