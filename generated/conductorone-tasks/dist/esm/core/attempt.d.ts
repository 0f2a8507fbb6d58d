import type { Received } from "./call.js";
import type { CallState } from "./call-state.js";
/**
* Sends a request once, with fresh credentials, and reads the whole response.
*
* @param rejected the credentials that are to be renewed, in the order of the call's identities
* @param signal goes on listening where the response's body is a stream
* @throws the call's refusal where the renewed credentials are the rejected ones
*/
export declare function attempt(state: CallState, rejected: readonly string[] | undefined, signal: AbortSignal): Promise<Received<unknown>>;
