import type { DiagnosticSink } from "../diagnostics/sink.js";
import { linkSample, type LinkedSamples, linkSamples } from "../fixtures/link.js";
import { SampleContext } from "../fixtures/sample-context.js";
import { sampleDeclarations, sampleType } from "../fixtures/sample-declarations.js";
import type { Direction } from "../ir/forms.js";
import type { Api, IrType, Origin } from "../ir/types.js";
import { instantiate, variants, type Sample } from "../runtime/samples.js";
import { toBytes } from "./message.js";

/**
 * The values that a mock server answers with, or shows as requests: fixtures, as a generated package has
 * them. Samples are made when the first one is needed.
 */
export class FixtureValues {
  readonly #api: Api;
  readonly #direction: Direction;
  readonly #sink: DiagnosticSink;
  readonly #seed: number;
  #samples: Samples | undefined;

  /**
   * @param sink takes what has no value
   * @param seed gives other values; 0 for those of the documentation style
   */
  constructor(api: Api, direction: Direction, sink: DiagnosticSink, seed = 0) {
    this.#seed = seed;
    this.#api = api;
    this.#direction = direction;
    this.#sink = sink;
  }

  /** The fixture of a type; `name` is what a plain text holds. */
  value(type: IrType, name: string, origin?: Origin): unknown {
    const sample = this.#sampleOf(type, name, origin);
    return "blob" in sample ? toBytes(sample.blob) : instantiate(sample);
  }

  /** Values of a type that together show every arm. */
  variants(type: IrType, name: string, origin?: Origin): readonly unknown[] {
    const sample = this.#sampleOf(type, name, origin);
    return "blob" in sample ? [toBytes(sample.blob)] : variants(sample);
  }

  #sampleOf(type: IrType, name: string, origin: Origin | undefined): Sample {
    this.#samples ??= makeSamples(this.#api, this.#direction, this.#sink, this.#seed);
    const { context, linked } = this.#samples;
    return linkSample(sampleType(type, name, context, origin), linked);
  }
}

interface Samples {
  readonly context: SampleContext;
  readonly linked: LinkedSamples;
}

function makeSamples(api: Api, direction: Direction, sink: DiagnosticSink, seed: number): Samples {
  const options = seed === 0 ? {} : { seed: String(seed) };
  const context = new SampleContext(api, direction, sink, options);
  return { context, linked: linkSamples(sampleDeclarations(context)) };
}
