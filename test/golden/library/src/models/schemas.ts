import { type AtMostOne, type OneofCase, oneofCase } from "../core/oneof.js";
import type { UnrecognizedVariant } from "../core/open.js";

export interface Base {
  id: string;
  kind: string;
  /** What the staff wrote. */
  notes?: Notes | null;
  /** Default: `"new"` */
  shelf: string;
}

/** The form that is sent. */
export interface BookInput {
  isbn?: string;
  kind: "book";
  /** What the staff wrote. */
  notes?: Notes | null;
  /** Default: `"new"` */
  shelf?: string;
  /** Ends a comment? *\/ No. */
  title: string;
}

export interface Book {
  id: string;
  isbn?: string;
  kind: "book";
  /** What the staff wrote. */
  notes?: Notes | null;
  /** Default: `"new"` */
  shelf: string;
  /** Ends a comment? *\/ No. */
  title: string;
}

export interface Conflict {
  existing?: Item;
}

export interface Error {
  status?: number;
  title: string;
}

/** The form that is sent. */
export interface FilmInput {
  kind: "film";
  minutes?: number;
  /** What the staff wrote. */
  notes?: Notes | null;
  secret?: string;
  /** Default: `"new"` */
  shelf?: string;
}

export interface Film {
  id: string;
  kind: "film";
  minutes?: number;
  /** What the staff wrote. */
  notes?: Notes | null;
  /** Default: `"new"` */
  shelf: string;
}

/**
 * Something to lend.
 *
 * The form that is sent.
 */
export type ItemInput = BookInput | FilmInput;

/** Something to lend. */
export type Item = Book | Film | UnrecognizedVariant<"kind">;

export type Kind = "book" | "film" | "board-game";

/** What can be set in `Loan`: one of these at most. */
export interface LoanArms {
  date: string | null;
  recalled: LoanRecalled | null;
}

/** A loan. */
export type Loan = {
  extra?: {
    [key: string]: number;
  };
  history?: Loan[];
} & AtMostOne<LoanArms>;

/**
 * Tells which of `LoanArms` is set, for an exhaustive `switch` over `case`.
 */
export function loanCase(value: Loan | null | undefined): OneofCase<LoanArms> {
  return oneofCase(value, ["date", "recalled"], ["extra", "history"]);
}

export interface LoanRecalled {
  by?: string;
}

export type Notes = string[];
