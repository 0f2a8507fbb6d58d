import type { Received } from "./call.js";
import type { CallState } from "./call-state.js";
/**
* Sends a request once, with fresh credentials, and reads the whole response.
*
* @throws the call's refusal where the renewed credentials are the rejected ones
*/
export declare function attempt(state: CallState, signal: AbortSignal): Promise<Received<unknown>>;
