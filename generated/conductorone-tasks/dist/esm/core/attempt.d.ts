import type { Received } from "./call.js";
import type { Identity } from "./credential.js";
import { type HttpError } from "./http-error.js";
import type { UnsignedRequest } from "./request.js";
import type { CallContext } from "./send.js";
/** What the attempts at one call share. */
export interface CallState {
	readonly context: CallContext;
	readonly baseUrl: string;
	readonly request: UnsignedRequest;
	readonly identities: readonly Identity[];
	/** Whether a second request has no further effect: by its method, or by its idempotency key. */
	readonly isRepeatable: boolean;
	/** How many requests were sent. */
	attempts: number;
	/** What the last of them was signed with, in the order of `identities`. */
	credentials: readonly string[];
	/** The answer for which the call asks for other credentials, which it does once. */
	refusal?: HttpError;
}
/**
* Sends a request once, with fresh credentials, and reads the whole response.
*
* @param rejected the credentials that are to be renewed, in the order of the call's identities
* @param signal goes on listening where the response's body is a stream
* @throws the call's refusal where the renewed credentials are the rejected ones
*/
export declare function attempt(state: CallState, rejected: readonly string[] | undefined, signal: AbortSignal): Promise<Received<unknown>>;
