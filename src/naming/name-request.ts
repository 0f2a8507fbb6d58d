import type { Origin } from "../ir/types.js";

/** One thing that wants a name: by itself if it can have it, else by the next candidate. */
export interface NameRequest {
  /** Identity; also what the last resort is made from, so that it never depends on a counter. */
  readonly id: string;
  /** From most to least wanted. Empty ones are skipped. */
  readonly candidates: readonly string[];
  /** More of them, made only where none of these can be had: that takes work, and few need it. */
  readonly further?: () => readonly string[];
  /** The name as the description writes it: whoever is written exactly so has the right to it. */
  readonly written?: string;
  /** The place that the name belongs to, where there is one. */
  readonly origin?: Origin;
}

/** Names from most to least wanted, of which all but the first are made only where that cannot be had. */
export function wantedNames(
  first: string,
  others: readonly (() => string)[],
): Pick<NameRequest, "candidates" | "further"> {
  return { candidates: [first], further: () => others.map((make) => make()) };
}

/** A request with all that it wants. */
export function withFurther({ further, ...request }: NameRequest): NameRequest {
  if (further === undefined) return request;
  return { ...request, candidates: [...request.candidates, ...further()] };
}
