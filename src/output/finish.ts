import type { CompiledModule, EmittedFile } from "../support/emitted-file.js";
import { layOut } from "./assemble.js";
import {
  compileModule,
  type CompiledBefore,
  compileModules,
  isModule,
  nameOf,
  recompileModules,
} from "./compile.js";
import type { DiskReader } from "./disk-state.js";
import type { Format, Formatter } from "./format.js";
import { findKept, type Hashes, hashRecipe, type KeptFile, type KeptWork } from "./kept-work.js";
import { assertPackagePaths } from "./package-path.js";
import { hashedContent, type HashedContent } from "./plan.js";
import { findEntries } from "./reachable.js";

const packageJsonPath = "package.json";

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
  /** Describes what the next run need not make again. */
  readonly describeWork: () => KeptWork;
}

/**
 * Assembles, formats and compiles what the emitters make. Only those files are laid out that are not on disk
 * already, made of the same; that begins with each as it is added, in other threads.
 */
export class PackageFinisher {
  readonly #options: FinishOptions;
  readonly #format: Format;
  /** Those of all files that were added. */
  readonly paths: string[] = [];
  readonly #texts = new Map<string, Promise<string>>();
  readonly #recipes = new Map<string, string>();
  readonly #laidOut = new Map<string, string>();
  readonly #compiled = new Map<string, CompiledModule | Promise<CompiledModule>>();

  /** @param format as `loadFormat` gives it, of the formatter that the options name */
  constructor(options: FinishOptions, format: Format) {
    this.#options = options;
    this.#format = format;
  }

  /** Begins with files; what is wrong with one is thrown by `finish`. */
  add(files: readonly EmittedFile[]): void {
    const { formatter, generator, kept, disk } = this.#options;
    for (const file of files) {
      this.paths.push(file.path);
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
      this.#texts.set(file.path, text);
      if (isModule(file.path) && !this.#compiled.has(file.path))
        this.#compiled.set(
          file.path,
          text.then((final) => compileModule(file.path, final)),
        );
      // A run that stops before it asks for them has said why.
      for (const made of [text, this.#compiled.get(file.path)])
        if (made instanceof Promise) made.catch(() => undefined);
    }
  }

  /** Whether most files have to be made, so that finishing takes its time and its memory. */
  get makesMost(): boolean {
    return this.#texts.size > this.#laidOut.size;
  }

  /**
   * Finishes the package.
   *
   * @throws InternalError as `assembleFiles` and `compileModules` do
   */
  async finish(): Promise<FinishedFiles> {
    const { onStage } = this.#options;
    assertPackagePaths(this.paths);
    onStage("formatting");
    const texts = new Map<string, string>();
    const files = new Map<string, HashedContent>();
    for (const [path, laidOut] of this.#texts) {
      const text = await laidOut;
      texts.set(path, text);
      files.set(path, hashedContent(text));
    }

    onStage("compiling");
    for (const [path, hash] of this.#laidOut) files.set(path, { hash });
    const entries = findEntries(this.#textOf(packageJsonPath, texts));
    const compiled =
      (await this.#recompile(texts, entries)) ?? (await this.#compile(texts, entries));
    for (const [path, content] of compiled.files) files.set(path, content);
    return { files, describeWork: () => this.#describeWork(files, compiled) };
  }

  #describeWork(
    files: FinishedFiles["files"],
    { files: made, describe }: CompiledContents,
  ): KeptWork {
    const hashes = new Map([...made].map(([path, { hash }]) => [path, hash]));
    return { files: filesOf(this.#recipes, files), compiled: { hashes, ...describe() } };
  }

  #textOf(path: string, texts: ReadonlyMap<string, string>): string {
    return texts.get(path) ?? textOnDisk(path, this.#options.disk);
  }

  /** Compiles everything. */
  async #compile(
    texts: ReadonlyMap<string, string>,
    entries: readonly string[],
  ): Promise<CompiledContents> {
    const sources = this.paths.toSorted();
    const { files, describe } = await compileModules(
      new Map(sources.map((path) => [path, this.#textOf(path, texts)])),
      entries,
      this.#compiled,
    );
    return { files: contentsOf(files), describe };
  }

  /** Compiles what has changed; undefined where that is not enough, or what was compiled is not on disk as it was. */
  async #recompile(
    texts: ReadonlyMap<string, string>,
    entries: readonly string[],
  ): Promise<CompiledContents | undefined> {
    const { disk, generator, kept } = this.#options;
    const before = kept.compiled;
    if (generator === undefined || before === undefined) return undefined;
    const modules = this.paths.filter(isModule);
    const isSame =
      modules.length === before.shapes.size &&
      modules.every((path) => before.shapes.has(nameOf(path)));
    if (!isSame) return undefined;
    const changed = new Map([...texts].filter(([path]) => isModule(path)));
    // Of many modules some have another shape, and it would have been for nothing.
    if (changed.size > modules.length / 2) return undefined;
    const made = await recompileModules(changed, entries, before, this.#compiled);
    if (made === undefined) return undefined;
    const files = new Map<string, HashedContent>();
    for (const [path, hash] of before.hashes) {
      const text = made.files.get(path);
      const onDisk = text === undefined ? disk?.read(path) : undefined;
      if (text === undefined && (onDisk?.kind !== "file" || onDisk.hash !== hash)) return undefined;
      files.set(path, text === undefined ? { hash } : hashedContent(text));
    }
    return { files, describe: made.describe };
  }
}

/** Compiled files with their hashes, and without their texts where they are on disk. */
interface CompiledContents {
  readonly files: ReadonlyMap<string, HashedContent>;
  readonly describe: () => CompiledBefore;
}

function contentsOf(texts: ReadonlyMap<string, string>): ReadonlyMap<string, HashedContent> {
  const contents = new Map<string, HashedContent>();
  for (const [path, text] of texts) {
    // Declarations are the same in both formats.
    const other = contents.get(path.replace(/^dist\/esm\//, "dist/cjs/"));
    contents.set(path, other?.text === text ? other : hashedContent(text));
  }
  return contents;
}

function textOnDisk(path: string, disk: DiskReader | undefined): string {
  const state = disk?.read(path);
  return state?.kind === "file" ? state.content.toString("utf8") : "";
}

function filesOf(recipes: Hashes, files: ReadonlyMap<string, HashedContent>): KeptWork["files"] {
  return new Map(
    [...recipes].map(([path, recipe]): [string, KeptFile] => {
      return [path, { recipe, hash: files.get(path)?.hash ?? "" }];
    }),
  );
}
