import type { CompiledModule, EmittedFile } from "../support/emitted-file.js";
import { layOut } from "./assemble.js";
import { compileModules } from "./compile.js";
import type { DiskReader } from "./disk-state.js";
import { type Format, type Formatter, loadFormat } from "./format.js";
import { findKept, type Hashes, hashRecipe, type KeptFile, type KeptWork } from "./kept-work.js";
import { assertPackagePaths } from "./package-path.js";
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
 * Assembles, formats and compiles what the emitters make. Only those files are laid out that are not on disk
 * already, made of the same; that begins with each as it is added, in other threads.
 */
export class PackageFinisher {
  readonly #options: FinishOptions;
  readonly #format: Format;
  readonly #paths: string[] = [];
  readonly #texts = new Map<string, Promise<string>>();
  readonly #recipes = new Map<string, string>();
  readonly #laidOut = new Map<string, string>();
  readonly #compiled = new Map<string, CompiledModule>();

  private constructor(options: FinishOptions, format: Format) {
    this.#options = options;
    this.#format = format;
  }

  /** Loads what is needed to lay files out. */
  static async load(options: FinishOptions): Promise<PackageFinisher> {
    return new PackageFinisher(options, await loadFormat(options.formatter));
  }

  /** Begins with files; what is wrong with one is thrown by `finish`. */
  add(files: readonly EmittedFile[]): void {
    const { formatter, generator, kept, disk } = this.#options;
    for (const file of files) {
      this.#paths.push(file.path);
      if (file.kind === "text" && file.compiled !== undefined)
        this.#compiled.set(file.path, file.compiled);
      if (generator !== undefined) {
        const recipe = hashRecipe(file, formatter, generator);
        this.#recipes.set(file.path, recipe);
        const hash = findKept(file.path, recipe, kept, disk);
        if (hash !== undefined) {
          this.#laidOut.set(file.path, hash);
          continue;
        }
      }
      const text = layOut(file, this.#format);
      // A run that stops before it asks for the text has said why.
      text.catch(() => undefined);
      this.#texts.set(file.path, text);
    }
  }

  /**
   * Finishes the package.
   *
   * @throws InternalError as `assembleFiles` and `compileModules` do
   */
  async finish(): Promise<FinishedFiles> {
    const { disk, onStage } = this.#options;
    assertPackagePaths(this.#paths);
    onStage("formatting");
    const texts = new Map<string, string>();
    for (const [path, text] of this.#texts) texts.set(path, await text);

    onStage("compiling");
    const sources = this.#paths.toSorted();
    const compiled = await compileModules(
      new Map(sources.map((path) => [path, texts.get(path) ?? textOnDisk(path, disk)])),
      this.#compiled,
    );
    const files = new Map<string, HashedContent>();
    for (const made of [texts, compiled])
      for (const [path, text] of made) files.set(path, hashedContent(text));
    for (const [path, hash] of this.#laidOut) files.set(path, { hash });
    return { files, work: workOf(this.#recipes, files) };
  }
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
