import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { ResolvedTarget } from "../config/types.js";
import { type KeptSamples, noSamples } from "../emit/kept-samples.js";
import { saveCacheFile } from "../output/cache-file.js";
import { findCacheFolder } from "../output/cache-folder.js";
import type { KeptWork } from "../output/kept-work.js";
import { sha256 } from "../output/manifest.js";

/** The package that something is kept for. */
type KeptFor = Pick<ResolvedTarget, "outDir" | "lockPath">;

/** The file of one kind for one package; undefined where nothing can be kept. */
function keptPath(kind: string, { outDir, lockPath }: KeptFor): string | undefined {
  const folder = findCacheFolder(dirname(lockPath));
  const name = createHash("sha256").update(outDir).digest("hex").slice(0, 16);
  return folder === undefined ? undefined : join(folder, kind, `${name}.json`);
}

/**
 * Where the samples of a package are kept, which hold for one recipe: the generator and the options that samples
 * depend on. A hash before them tells that they are of this recipe, and as they were saved.
 */
export class SampleStore {
  readonly #path: string | undefined;
  readonly #recipe: string;

  /** @param recipe undefined where nothing may be kept */
  constructor(target: KeptFor, recipe: string | undefined) {
    this.#path = recipe === undefined ? undefined : keptPath("samples", target);
    this.#recipe = recipe ?? "";
  }

  /** Loads what is kept; nothing where there is none, or it was made otherwise, or is damaged. */
  load(): KeptSamples {
    if (this.#path === undefined) return noSamples;
    try {
      const text = readFileSync(this.#path, "utf8");
      const end = text.indexOf("\n");
      const samples = text.slice(end + 1);
      if (text.slice(0, end) !== this.#hash(samples)) return noSamples;
      return JSON.parse(samples) as KeptSamples;
    } catch {
      return noSamples;
    }
  }

  /** Saves what the next run need not make again. */
  save(samples: KeptSamples): void {
    if (this.#path === undefined) return;
    const text = JSON.stringify(samples);
    saveCacheFile(this.#path, `${this.#hash(text)}\n${text}`);
  }

  #hash(samples: string): string {
    return sha256(`${this.#recipe}\n${samples}`);
  }
}

/**
 * Where it is kept what became of each emitted file of a package: of one package as much as its last
 * run made, so that it does not grow.
 */
export class WorkStore {
  readonly #path: string | undefined;

  constructor(target: KeptFor) {
    this.#path = keptPath("work", target);
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
