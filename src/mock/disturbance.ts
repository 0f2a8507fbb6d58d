import { RandomNumbers } from "./random-numbers.js";

/** A share of requests that fail with a status. */
export interface Failure {
  readonly status: number;
  /** From 0 to 1. */
  readonly share: number;
}

/** How long answers are held back, in milliseconds. */
export interface Latency {
  readonly from: number;
  readonly to: number;
}

/** What a mock server does worse than it could. */
export interface Disturbances {
  readonly failures: readonly Failure[];
  readonly latency?: Latency | undefined;
  readonly seed: number;
}

/** Reads a failure as a command line has it: `503`, `429@10%`; undefined where it makes no sense. */
export function parseFailure(text: string): Failure | undefined {
  const [, status = "", share] = /^([45]\d\d)(?:@(\d+(?:\.\d+)?)%)?$/.exec(text) ?? [];
  if (status === "" || Number(share ?? 100) > 100) return undefined;
  return { status: Number(status), share: Number(share ?? 100) / 100 };
}

/** Reads a latency as a command line has it: `50`, `50..200`; undefined where it makes no sense. */
export function parseLatency(text: string): Latency | undefined {
  const [, from = "", to] = /^(\d{1,6})(?:\.\.(\d{1,6}))?$/.exec(text) ?? [];
  if (from === "" || Number(to ?? from) < Number(from)) return undefined;
  return { from: Number(from), to: Number(to ?? from) };
}

/** Decides request by request, in the order in which they arrive: the same seed decides the same. */
export class Disturber {
  readonly #failures: readonly Failure[];
  readonly #latency: Latency | undefined;
  readonly #random: RandomNumbers;

  constructor({ failures, latency, seed }: Disturbances) {
    this.#failures = failures;
    this.#latency = latency;
    this.#random = new RandomNumbers(seed);
  }

  /** Decides about the next request: the status that it fails with, if it does, and how long it takes. */
  next(): { readonly status: number | undefined; readonly delay: number } {
    // As many numbers for each request, so that one option does not change what another does.
    const chance = this.#random.next();
    const position = this.#random.next();
    let before = 0;
    const failure = this.#failures.find(({ share }) => chance < (before += share));
    const { from, to } = this.#latency ?? { from: 0, to: 0 };
    return { status: failure?.status, delay: Math.round(from + position * (to - from)) };
  }
}
