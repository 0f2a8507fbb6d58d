import type { CallContext } from "./call-context.js";
/** A request without its credential. */
export interface UnsignedRequest {
	readonly url: string;
	/** Scheme, host and port, which are safe to show. */
	readonly origin: string;
	readonly headers: Headers;
	/** Method and body. */
	readonly init: RequestInit;
	/** False where the body is a stream, which can be read once. */
	readonly isReplayable: boolean;
	/** Lets go of what a stream reads from, where the call ends before the stream does. */
	readonly release: (() => Promise<void>) | undefined;
}
/**
* Builds the request of one call, all but its credential.
*
* Headers come, by rising precedence, from the operation, the client, the call's arguments and the
* call's options. The path is appended to the base URL's, and the query to its query.
*
* @throws TypeError, RangeError or URIError where an argument or option cannot be serialized
*/
export declare function buildRequest({ config, options, callOptions, spec }: CallContext, values: Readonly<Record<string, unknown>>, baseUrl: string): UnsignedRequest;
