import type { Origin } from "../ir/types.js";

/** One thing that wants a name: by itself if it can have it, else by the next candidate. */
export interface NameRequest {
  /** Identity; also what the last resort is made from, so that it never depends on a counter. */
  readonly id: string;
  /** From most to least wanted. Empty ones are skipped. */
  readonly candidates: readonly string[];
  /** The name as the description writes it: whoever is written exactly so has the right to it. */
  readonly written?: string;
  /** The place that the name belongs to, where there is one. */
  readonly origin?: Origin;
}
