import type { EmitContext } from "../emit/emit-context.js";
import type { EmitSources } from "../emit/emit.js";
import { type KeptSamples, noSamples } from "../emit/kept-samples.js";
import type { DiskReader } from "../output/disk-state.js";
import type { KeptFile, KeptWork } from "../output/kept-work.js";
import { openPackage } from "../output/write.js";
import { generatorIdentity } from "./generator-files.js";
import { findStorePlace, type KeptFor, WorkStore } from "./work-store.js";

/** What a run keeps of a package for the next one. */
export class KeptPackage {
  /** What tells this build of the generator from another; undefined where nothing is kept. */
  readonly generator: string | undefined;
  /** What the last run made of emitted files. */
  readonly work: KeptWork;
  /** The package on disk; undefined where there is none. */
  readonly disk: DiskReader | undefined;
  readonly samples: NonNullable<EmitSources["samples"]>;
  readonly #works: WorkStore<SavedWork>;
  readonly #samples: WorkStore<KeptSamples>;
  #samplesOf: (() => KeptSamples) | undefined;

  constructor(target: KeptFor, context: EmitContext) {
    const place = findStorePlace(target);
    this.generator = place && generatorIdentity();
    this.#works = new WorkStore("work", place, this.generator);
    this.#samples = new WorkStore("samples", place, recipeOfSamples(context, this.generator));
    const saved = this.#works.load();
    this.work = saved === undefined ? { files: new Map() } : workOf(saved);
    this.disk = openPackage(target.outDir);
    this.samples = {
      known: this.#samples.load() ?? noSamples,
      keep: (samplesOf) => {
        // It holds on to all that samples were made of.
        if (this.#samples.isKept) this.#samplesOf = samplesOf;
      },
    };
  }

  /** Keeps the samples that were made, and no longer holds on to what they were made of. They are right whatever becomes of the run. */
  saveSamples(): void {
    if (this.#samplesOf !== undefined) this.#samples.save(this.#samplesOf);
    this.#samplesOf = undefined;
  }

  /** Keeps what a run made of emitted files that went well. */
  saveWork(describeWork: () => KeptWork): void {
    this.#works.save(() => savedOf(describeWork()));
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
  readonly compiled?: {
    readonly hashes: SavedMap<string>;
    readonly shapes: SavedMap<string>;
    readonly codes: SavedMap<string>;
    readonly targets: SavedMap<string>;
    readonly entries: readonly string[];
    readonly references: SavedMap<readonly string[]>;
  };
}

type SavedMap<Value> = readonly (readonly [string, Value])[];

function savedOf({ files, compiled }: KeptWork): SavedWork {
  return {
    files: [...files].map(([path, { recipe, hash }]) => [path, recipe, hash]),
    ...(compiled && {
      compiled: {
        hashes: [...compiled.hashes],
        shapes: [...compiled.shapes],
        codes: [...compiled.codes],
        targets: [...compiled.targets],
        entries: compiled.entries,
        references: [...compiled.references],
      },
    }),
  };
}

function workOf({ files, compiled }: SavedWork): KeptWork {
  const made = new Map(
    files.map(([path, recipe, hash]): [string, KeptFile] => [path, { recipe, hash }]),
  );
  if (compiled === undefined) return { files: made };
  const { hashes, shapes, codes, targets, entries, references } = compiled;
  return {
    files: made,
    compiled: {
      hashes: new Map(hashes),
      shapes: new Map(shapes),
      codes: new Map(codes),
      targets: new Map(targets),
      entries,
      references: new Map(references),
    },
  };
}
