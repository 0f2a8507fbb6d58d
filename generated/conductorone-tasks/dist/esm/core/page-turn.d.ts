import { type PageSource } from "./page-source.js";
/** Where a page was found to be, and how it was asked for. */
export interface PageState {
	/** The arguments that it was asked for with. */
	readonly values: Readonly<Record<string, unknown>>;
	readonly data: unknown;
	readonly response: Response;
	readonly items: readonly unknown[];
	/** The items of the page before it, unless it is the first. */
	readonly before?: readonly unknown[] | undefined;
	/** The first page, unless that is it. */
	readonly first?: PageState | undefined;
}
/** How a page is asked for. */
export interface NextPage {
	readonly values: Readonly<Record<string, unknown>>;
	/** Gives the whole URL of the request, in place of the one that the arguments make. */
	readonly locate?: (usual: string) => string;
}
/** The way from one page to the next; pages are told apart by `from` and `to`. */
export interface PageTurn {
	readonly from: unknown;
	readonly to: unknown;
	readonly next: NextPage;
}
/** What every way of paging has. */
export interface PagingPlaces {
	/** Names that lead to the list in the body of a response; none where the body is the list. */
	readonly items: readonly string[];
	/** Where false, null or an empty text says that there is no next page. */
	readonly more?: PageSource;
	/** Where true says that there is no next page. */
	readonly last?: PageSource;
}
interface ArgumentPlace extends PagingPlaces {
	/** Names that lead to what chooses the page, in the argument object of the call. */
	readonly argument: readonly string[];
}
/** Each response has the token of the next page; empty, zero or missing on the last. */
export interface TokenPaging extends ArgumentPlace {
	readonly turn: typeof turnByToken;
	readonly token: PageSource;
}
/** A page begins after the item that the call names, such as the last one of the page before. */
export interface ItemPaging extends ArgumentPlace {
	readonly turn: typeof turnByItem;
	/** Names that lead to an item's own name in it. */
	readonly key: readonly string[];
}
/** A page begins after some number of items. */
export interface OffsetPaging extends ArgumentPlace {
	readonly turn: typeof turnByOffset;
	/** What the first item counts as; 0 where it is left out. */
	readonly first?: number;
	/** The number of all items. */
	readonly total?: PageSource;
}
/** Pages have numbers. */
export interface NumberPaging extends ArgumentPlace {
	readonly turn: typeof turnByNumber;
	/** The number of the first page; where it is left out, `current` of the first page, or 1. */
	readonly first?: number;
	/** The number of this page, as the service counts. */
	readonly current?: PageSource;
	/** The number of all pages. */
	readonly pages?: PageSource;
	/** The number of all items. */
	readonly total?: PageSource;
}
/** Turns to the page of the token in the response (such as AIP-158, `next_page_token`). */
export declare function turnByToken(spec: TokenPaging, page: PageState): PageTurn | undefined;
/** Turns to the page that begins after the last item. */
export declare function turnByItem(spec: ItemPaging, page: PageState): PageTurn | undefined;
/**
* Turns to the page that begins after all items so far. Where the service does not count them, the
* last page is the one that is empty, or the same as the one before it.
*/
export declare function turnByOffset(spec: OffsetPaging, page: PageState): PageTurn | undefined;
/**
* Turns to the page with the next number. Where the service counts neither pages nor items, the last
* page is the one that is empty, or the same as the one before it.
*/
export declare function turnByNumber(spec: NumberPaging, page: PageState): PageTurn | undefined;
export {};
