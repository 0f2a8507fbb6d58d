import type { EmittedFile } from "../support/emitted-file.js";
import type { CompiledBefore } from "./compile.js";
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

/** What an earlier run made. */
export interface KeptWork {
  /** By the path of each file that was emitted. */
  readonly files: ReadonlyMap<string, KeptFile>;
  /** What these were compiled to; undefined where that is not known. */
  readonly compiled?: KeptCompiled;
}

/** What the modules of a package were compiled to. */
export interface KeptCompiled extends CompiledBefore {
  /** The SHA-256 of every compiled file, by path. */
  readonly hashes: Hashes;
}

/** Hashes what an emitted file is made from. */
export function hashRecipe(file: EmittedFile, formatter: Formatter, generator: string): string {
  const content =
    file.kind === "text"
      ? [file.format, file.text]
      : [file.banner ?? "", JSON.stringify(file.imports), file.body];
  return sha256([generator, formatter, file.kind, file.path, ...content].join("\0"));
}

/**
 * Finds out whether a file need not be made, because it was made of the same before and is on disk as it was
 * written.
 *
 * @returns the hash of what is on disk; undefined where it has to be made
 */
export function findKept(
  path: string,
  recipe: string,
  work: KeptWork,
  disk: DiskReader | undefined,
): string | undefined {
  const known = work.files.get(path);
  const state = known?.recipe === recipe ? disk?.read(path) : undefined;
  return state?.kind === "file" && state.hash === known?.hash ? state.hash : undefined;
}
