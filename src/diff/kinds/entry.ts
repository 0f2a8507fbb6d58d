import type { Direction } from "../../ir/forms.js";
import type { Level, Party } from "../terms.js";

/** Whom something breaks, and so how much it matters. */
export interface Verdict {
  readonly level: Level;
  readonly whom: readonly Party[];
}

/** What a change is worded with. */
export interface Facts {
  /** What changed, as readers know it: a property, a parameter, a value. */
  readonly name: string;
  readonly before?: string | undefined;
  readonly after?: string | undefined;
  /** Of a parameter: what callers write for it. */
  readonly argument?: ArgumentNames;
}

/** What callers write for a parameter before and after a change; undefined where there is no such parameter. */
export interface ArgumentNames {
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** All there is to say of one kind of change. */
export interface KindEntry {
  readonly verdict: Verdict | Readonly<Record<Direction, Verdict>>;
  /** Set where no type shows it: of a schema that nothing sends or receives, nobody sees anything of it. */
  readonly untyped?: true;
  /** One sentence on what is different. */
  readonly says: (facts: Facts) => string;
  /** One sentence on what to do; left out where there is nothing to do. */
  readonly migrate?: (facts: Facts) => string;
}

/** Breaks who calls. */
export const breaksCaller: Verdict = { level: "breaking", whom: ["caller"] };
/** Breaks who reads. */
export const breaksReader: Verdict = { level: "breaking", whom: ["reader"] };
/** Breaks who reads, and who writes such values in tests. */
export const breaksReaderAndMocks: Verdict = { level: "breaking", whom: ["reader", "mocks"] };
/** Breaks who calls and who reads. */
export const breaksBoth: Verdict = { level: "breaking", whom: ["caller", "reader"] };
/** Breaks nobody but who writes received values by hand. */
export const breaksMocks: Verdict = { level: "addition", whom: ["mocks"] };
/** Breaks nobody; there is something new. */
export const adds: Verdict = { level: "addition", whom: [] };
/** Breaks nobody; code sees nothing of it. */
export const notice: Verdict = { level: "notice", whom: [] };

/** What is sent may widen, what is received may not. */
export const widens: Readonly<Record<Direction, Verdict>> = {
  request: adds,
  response: breaksReader,
};
/** What is received may narrow, what is sent may not. */
export const narrows: Readonly<Record<Direction, Verdict>> = {
  request: breaksCaller,
  response: breaksMocks,
};
/** Neither holds the other, or nobody can tell. */
export const differs: Readonly<Record<Direction, Verdict>> = {
  request: breaksCaller,
  response: breaksReader,
};
/** A limit that no type shows: what is received may only become less. */
export const limits: Readonly<
  Record<"tightened" | "loosened", Readonly<Record<Direction, Verdict>>>
> = {
  tightened: { request: breaksCaller, response: notice },
  loosened: { request: adds, response: breaksReader },
};

/** ` from x to y`, as far as both are known. */
export function fromTo({ before, after }: Facts): string {
  if (before !== undefined && after !== undefined) return ` from ${before} to ${after}`;
  return after === undefined ? "" : ` to ${after}`;
}

/** `: y instead of x`, as far as both are known: for sentences that do not say that something changed. */
export function insteadOf({ before, after }: Facts): string {
  if (before !== undefined && after !== undefined) return `: ${after} instead of ${before}`;
  return after === undefined ? "" : `: ${after}`;
}
