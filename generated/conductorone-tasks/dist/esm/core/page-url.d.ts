import { type PageSource } from "./page-source.js";
import type { PageState, PageTurn, PagingPlaces } from "./page-turn.js";
/** Each response has the URL of the next page; empty or missing on the last. */
export interface UrlPaging extends PagingPlaces {
	readonly turn: typeof turnByUrl;
	readonly url: PageSource;
}
/** Each response links to the next page in its header (RFC 8288). */
export interface LinkPaging extends PagingPlaces {
	readonly turn: typeof turnByLink;
}
/** Turns to the page whose URL is in the response. */
export declare function turnByUrl(spec: UrlPaging, page: PageState): PageTurn | undefined;
/** Turns to the page that the response's Link header calls the next one (RFC 8288, 3). */
export declare function turnByLink(_: LinkPaging, page: PageState): PageTurn | undefined;
/** Where pages were received from; empty where the platform's fetch does not say. */
export interface PageOrigin {
	readonly from: string;
	readonly first: string;
}
/**
* Resolves the URL of the next page against the one that it was received from (RFC 3986, 5.1.3).
*
* The request carries the caller's credentials, so it goes to the origin of the first one, and never
* from https to http: behind a proxy, services often take their own URLs to be http.
*
* @param usual the URL of the first page, without its credential
* @throws TypeError where it is no URL, or of another origin
*/
export declare function locatePage(reference: string, usual: string, { from, first }: PageOrigin): string;
