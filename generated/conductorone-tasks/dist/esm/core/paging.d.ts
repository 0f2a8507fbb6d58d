import type { Call, Received } from "./call.js";
import type { Client } from "./client.js";
import { type SdkError } from "./errors.js";
import type { OperationSpec } from "./operation.js";
import type { CallOptions } from "./options.js";
import type { ItemPaging, NumberPaging, OffsetPaging, TokenPaging } from "./page-turn.js";
import type { LinkPaging, UrlPaging } from "./page-url.js";
import type { StatusOfClass } from "./status.js";
/** One page of a list: what was received, and the items in it. */
export type ReceivedPage<
	Item,
	R = Received<unknown>
> = R & {
	readonly items: readonly Item[];
};
/**
* A call of an operation that answers with one page of a list. Awaiting it gives the first page;
* iterating over it gives the items of that page and of all that follow, each page fetched when it is
* needed, by a call of its own with the same options.
*
* An iteration rejects as the calls do, when it comes to the page that cannot be had; by then all
* items before it were given. It ends where the service says so, where it repeats itself, and with a
* CallAbortedError as soon as the caller's signal aborts.
*/
export interface PagedCall<
	Item,
	T,
	E = SdkError,
	Status extends StatusOfClass<2> = StatusOfClass<2>,
	R extends Received<T> = Received<T, Status>
> extends Call<T, E, Status, R>, AsyncIterable<Item> {
	/**
	* Iterates over the pages. After an error, or a `break`, the same iterator goes on where it was: with
	* the page that could not be had, or the one after the last.
	*/
	pages(): AsyncIterableIterator<ReceivedPage<Item, R>>;
	/** Collects the items of all pages, or as many of them as `limit` says. */
	toArray(options?: {
		readonly limit?: number | undefined;
	}): Promise<Item[]>;
}
/**
* How an operation is gone through page by page. It is data, but for the function that finds the next
* page: so a bundle holds only the kinds that its operations need.
*/
export type PagingSpec = TokenPaging | ItemPaging | OffsetPaging | NumberPaging | UrlPaging | LinkPaging;
/** An operation that answers page by page. */
export type PagedOperationSpec = OperationSpec & {
	readonly paging: PagingSpec;
};
/**
* Calls an operation that answers page by page; nothing is sent until the result is awaited or
* iterated over. An iteration begins with the page that the call itself gives.
*/
export declare function callPaged<
	Item,
	T,
	E,
	Status extends StatusOfClass<2> = StatusOfClass<2>,
	R extends Received<T> = Received<T, Status>
>(client: Client, spec: PagedOperationSpec, params?: object, options?: CallOptions<object>): PagedCall<Item, T, E, Status, R>;
