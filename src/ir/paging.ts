import type { ParameterLocation } from "./terms.js";

/** What chooses a page: a parameter, a property of one, or names that lead into the body. */
export type PagingInput =
  | {
      readonly kind: "parameter";
      readonly location: ParameterLocation;
      readonly name: string;
      /** The property of its object. */
      readonly member?: string;
    }
  | { readonly kind: "body"; readonly path: readonly string[] };

/** Where a response says something of its page: names that lead into the body, or a header. */
export type PagingOutput =
  | { readonly kind: "body"; readonly path: readonly string[] }
  | { readonly kind: "header"; readonly name: string };

/** How the page after a page is asked for. */
export type PagingTurn =
  /** By a token that the response holds. */
  | { readonly kind: "token"; readonly input: PagingInput; readonly token: PagingOutput }
  /** By what the last item is called; names lead to that in the item. */
  | { readonly kind: "item"; readonly input: PagingInput; readonly key: readonly string[] }
  /** By the number of items before it. */
  | {
      readonly kind: "offset";
      readonly input: PagingInput;
      /** What the first item counts as; 0 where it is left out. */
      readonly first?: number;
      readonly total?: PagingOutput;
    }
  /** By its number. */
  | {
      readonly kind: "number";
      readonly input: PagingInput;
      /** The number of the first page; undefined where the description does not say. */
      readonly first?: number;
      /** The number of the page that was received. */
      readonly current?: PagingOutput;
      readonly pages?: PagingOutput;
      readonly total?: PagingOutput;
    }
  /** By a URL that the response holds. */
  | { readonly kind: "url"; readonly url: PagingOutput }
  /** By the link in the response's header (RFC 8288). */
  | { readonly kind: "link" };

/** How an operation is gone through page by page. */
export interface Paging {
  /** Names that lead to the list of a page in the body of a response; none where the body is the list. */
  readonly items: readonly string[];
  readonly turn: PagingTurn;
  /** Where false, null or an empty text says that the page is the last. */
  readonly more?: PagingOutput;
  /** Where true says that the page is the last. */
  readonly last?: PagingOutput;
}
