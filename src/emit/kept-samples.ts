import type { SampleTree } from "../fixtures/tree.js";
import type { JsonValue } from "../ir/types.js";

/**
 * What an earlier run made of samples, by keys of all that it was made from. It holds data alone, so that it can
 * be written as JSON, and as much as one run used.
 */
export interface KeptSamples {
  /** The samples of declarations; that of a response is left out where it is that of a request. */
  readonly declarations: Readonly<Record<string, KeptTrees>>;
  /** The operations whose types were sampled, and whether they can be called; null where nobody asked. */
  readonly operations: Readonly<Record<string, boolean | null>>;
  /** Samples of types in place, values of examples and texts of fixtures. */
  readonly made: Readonly<Record<string, Kept>>;
  /** How many merged types the API took at most, of which there is a limit. */
  readonly merged: number;
}

/** The samples of a declaration. */
export type KeptTrees = readonly [request: SampleTree, response?: SampleTree];

/** What was made: JSON, or a sample; null stands for nothing. */
export type Kept = JsonValue | SampleTree;

/** Nothing, which is kept before the first run. */
export const noSamples: KeptSamples = { declarations: {}, operations: {}, made: {}, merged: 0 };
