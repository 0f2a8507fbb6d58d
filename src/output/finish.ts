import type { EmittedFile } from "../support/emitted-file.js";
import { assembleFiles } from "./assemble.js";
import { compileModules } from "./compile.js";
import type { DiskReader } from "./disk-state.js";
import type { Formatter } from "./format.js";
import { findKept, type Hashes, hashRecipe, type KeptFile, type KeptWork } from "./kept-work.js";
import { hashedContent, type HashedContent } from "./plan.js";

/** How emitted files become those of a package. */
export interface FinishOptions {
  readonly formatter: Formatter;
  /** What tells one build of the generator from another; undefined where all is to be made anew. */
  readonly generator: string | undefined;
  /** What an earlier run made. */
  readonly kept: KeptWork;
  /** The package on disk; undefined where there is none. */
  readonly disk: DiskReader | undefined;
  /** Called when a part of the work begins, with a name for people. */
  readonly onStage: (stage: string) => void;
}

/** A package, ready to be written. */
export interface FinishedFiles {
  /** All files: the texts of those that were made, the hashes of those that are on disk already. */
  readonly files: ReadonlyMap<string, HashedContent>;
  /** What the next run need not make again. */
  readonly work: KeptWork;
}

/**
 * Assembles, formats and compiles what the emitters made. Only those files are laid out that are not on disk
 * already, made of the same.
 *
 * @throws InternalError as `assembleFiles` and `compileModules` do
 */
export async function finishFiles(
  emitted: readonly EmittedFile[],
  options: FinishOptions,
): Promise<FinishedFiles> {
  const { formatter, generator, kept, disk, onStage } = options;
  onStage("formatting");
  const recipes = new Map<string, string>();
  if (generator !== undefined)
    for (const file of emitted) recipes.set(file.path, hashRecipe(file, formatter, generator));
  const laidOut = findKept(recipes, kept, disk);
  const texts = await assembleFiles(
    emitted.filter(({ path }) => !laidOut.has(path)),
    formatter,
  );

  onStage("compiling");
  const sources = emitted.map(({ path }) => path).toSorted();
  const compiled = compileModules(
    new Map(sources.map((path) => [path, texts.get(path) ?? textOnDisk(path, disk)])),
  );
  const files = new Map<string, HashedContent>();
  for (const made of [texts, compiled])
    for (const [path, text] of made) files.set(path, hashedContent(text));
  for (const [path, hash] of laidOut) files.set(path, { hash });
  return { files, work: workOf(recipes, files) };
}

function textOnDisk(path: string, disk: DiskReader | undefined): string {
  const state = disk?.read(path);
  return state?.kind === "file" ? state.content.toString("utf8") : "";
}

function workOf(recipes: Hashes, files: ReadonlyMap<string, HashedContent>): KeptWork {
  return new Map(
    [...recipes].map(([path, recipe]): [string, KeptFile] => {
      return [path, { recipe, hash: files.get(path)?.hash ?? "" }];
    }),
  );
}
