import type { Fetch, WrapFetch } from "./operation.js";
import type { Redact } from "./redaction.js";
/** What a {@link Middleware} is told beside the request. */
export interface MiddlewareContext {
	/** The operation that is called; undefined for a request that gets a credential. */
	readonly operation: string | undefined;
	/** The number of the attempt, from 1. */
	readonly attempt: number;
	/** Strikes the credentials of this request out of a text, as for a log. */
	readonly redact: Redact;
}
/**
* Runs around one HTTP request: it may change the request, pass it on by `next` any number of times,
* answer it by itself, or change the response. What it throws ends the attempt as a failed fetch does.
*/
export type Middleware = (request: Request, next: (request: Request) => Promise<Response>, context: MiddlewareContext) => Promise<Response>;
/** What a client's requests go through. */
interface FetchOptions {
	readonly fetch?: Fetch | undefined;
	readonly middleware?: readonly Middleware[] | undefined;
}
/**
* Gives the client's fetch with its middleware around it, the first of it outermost.
*
* @param wrap what is to be between the two, if anything
*/
export declare function fetchThrough({ fetch: plain, middleware }: FetchOptions, operation: string | undefined, attempt: number, redact: Redact, wrap?: WrapFetch): Fetch;
export {};
