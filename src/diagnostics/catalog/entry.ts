import type { Severity } from "../severity.js";

/** What a message says, and what to do about it. */
export interface Description {
  /** One sentence that says what is the matter. */
  readonly message: string;
  /** Lines that show it, such as a diff. */
  readonly detail?: string;
  /** One clause that says what to do, in lower case and without a full stop. */
  readonly help?: string;
}

/** Parameters of a message that is always the same. */
export type NoParams = Readonly<Record<never, never>>;

/** Everything there is to say about one code. */
export interface CatalogEntry<Params> {
  readonly severity: Severity;
  /** Why this is reported: one paragraph of the code's documentation page. */
  readonly cause: string;
  /** How to make it go away: one paragraph of the code's documentation page. */
  readonly fix: string;
  /** Parameters that make the documentation page's example message. */
  readonly example: Params;
  readonly describe: (params: Params) => Description;
}

/** The entries of one area: exactly one for each code that its parameter table lists. */
export type CatalogPart<ParamsByCode> = {
  readonly [Code in keyof ParamsByCode]: CatalogEntry<ParamsByCode[Code]>;
};

/**
 * Words the help of a "did you mean".
 *
 * @returns nothing to spread where there is no suggestion
 */
export function didYouMean(suggestion: string | undefined): { readonly help?: string } {
  return suggestion === undefined ? {} : { help: `did you mean '${suggestion}'?` };
}

const longestShown = 60;

/** A text of a description as a message has room for it, such as a pattern. */
export function shortened(text: string): string {
  return text.length > longestShown ? `${text.slice(0, longestShown - 1)}…` : text;
}
