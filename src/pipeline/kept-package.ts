import type { EmitContext } from "../emit/emit-context.js";
import type { EmitSources } from "../emit/emit.js";
import { type KeptSamples, noSamples } from "../emit/kept-samples.js";
import type { DiskReader } from "../output/disk-state.js";
import type { KeptFile, KeptWork } from "../output/kept-work.js";
import { openPackage } from "../output/write.js";
import { type KeptFor, WorkStore } from "./work-store.js";

/** What a run keeps of a package for the next one. */
export class KeptPackage {
  /** What the last run made of emitted files. */
  readonly work: KeptWork;
  /** The package on disk; undefined where there is none. */
  readonly disk: DiskReader | undefined;
  readonly samples: NonNullable<EmitSources["samples"]>;
  readonly #works: WorkStore<SavedWork>;
  readonly #samples: WorkStore<KeptSamples>;
  #samplesOf: (() => KeptSamples) | undefined;

  /** @param generator what tells one build of the generator from another; undefined where nothing is to be kept */
  constructor(target: KeptFor, context: EmitContext, generator: string | undefined) {
    this.#works = new WorkStore("work", target, generator);
    this.#samples = new WorkStore("samples", target, recipeOfSamples(context, generator));
    const saved = this.#works.load();
    this.work = saved === undefined ? { files: new Map() } : workOf(saved);
    this.disk = openPackage(target.outDir);
    this.samples = {
      known: this.#samples.load() ?? noSamples,
      keep: (samplesOf) => void (this.#samplesOf = samplesOf),
    };
  }

  /** Keeps what a run made that went well. */
  save({ files, compiled }: KeptWork): void {
    this.#works.save({
      files: [...files].map(([path, { recipe, hash }]) => [path, recipe, hash]),
      ...(compiled && {
        compiled: [compiled.hashes, compiled.shapes, compiled.codes, compiled.targets].map(
          (map) => [...map],
        ),
      }),
    });
    if (this.#samplesOf !== undefined) this.#samples.save(this.#samplesOf());
  }
}

/** What samples depend on besides the description; undefined where they cannot be kept. */
function recipeOfSamples(
  { api, package: { seed, faker } }: EmitContext,
  generator: string | undefined,
): string | undefined {
  // What faker makes depends on a version of it that nobody tells.
  if (generator === undefined || faker !== undefined) return undefined;
  return JSON.stringify([generator, seed ?? null, api.examples !== undefined]);
}

/** The same as JSON. */
interface SavedWork {
  readonly files: readonly (readonly [path: string, recipe: string, hash: string])[];
  /** Hashes, shapes, codes and targets of `KeptCompiled`. */
  readonly compiled?: readonly (readonly (readonly [string, string])[])[];
}

function workOf({ files, compiled }: SavedWork): KeptWork {
  const made = new Map(
    files.map(([path, recipe, hash]): [string, KeptFile] => [path, { recipe, hash }]),
  );
  if (compiled === undefined) return { files: made };
  const [hashes, shapes, codes, targets] = compiled.map((entries) => new Map(entries));
  if (!hashes || !shapes || !codes || !targets) return { files: made };
  return { files: made, compiled: { hashes, shapes, codes, targets } };
}
