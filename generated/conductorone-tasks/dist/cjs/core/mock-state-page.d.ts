import { type Json } from "./mock-state-json.js";
import type { PagePlan, RequestDocument } from "./mock-state-plan.js";
/** One page of a list. */
export interface Page {
	readonly items: readonly Json[];
	/** Says in a body, as the operation's paging has it, what page this is and whether there is another. */
	readonly write: (body: Json) => Json;
	/** What says it in a header, by lower-case name. */
	readonly headers: ReadonlyMap<string, string>;
}
/** The name in queries of URLs that lead to the next page: nobody's own. */
export declare const afterName = "sdkwright-after";
/**
* Takes the page that a request asks for out of a list.
*
* @param key where objects have their id: a token is the id of the last object, so that it leads to the
*   same place whatever is made or removed before it
*/
export declare function pageOf(objects: readonly Json[], plan: PagePlan, request: RequestDocument, key: string): Page;
