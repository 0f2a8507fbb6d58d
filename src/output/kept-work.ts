import type { EmittedFile } from "../support/emitted-file.js";
import type { DiskReader } from "./disk-state.js";
import type { Formatter } from "./format.js";
import { sha256 } from "./manifest.js";

/** The SHA-256 of something, by path. */
export type Hashes = ReadonlyMap<string, string>;

/** A file that was made. */
export interface KeptFile {
  /** The hash of everything that it was made from, the generator included. */
  readonly recipe: string;
  /** The SHA-256 of what was made. */
  readonly hash: string;
}

/** What an earlier run made, by the path of each file that takes long to make. */
export type KeptWork = ReadonlyMap<string, KeptFile>;

/** Hashes what an emitted file is made from. */
export function hashRecipe(file: EmittedFile, formatter: Formatter, generator: string): string {
  const content =
    file.kind === "text"
      ? [file.format, file.text]
      : [file.banner ?? "", JSON.stringify(file.imports), file.body];
  return sha256([generator, formatter, file.kind, file.path, ...content].join("\0"));
}

/**
 * Finds the files that need not be made, because they were made of the same before and are on disk as
 * they were written.
 *
 * @param recipes the hash of what each file is to be made from
 * @returns the hashes of these files
 */
export function findKept(recipes: Hashes, work: KeptWork, disk: DiskReader | undefined): Hashes {
  const kept = new Map<string, string>();
  for (const [path, recipe] of recipes) {
    const known = work.get(path);
    const state = known?.recipe === recipe ? disk?.read(path) : undefined;
    if (state?.kind === "file" && state.hash === known?.hash) kept.set(path, state.hash);
  }
  return kept;
}
