import type { Answer, Received } from "./call.js";
import type { CallState } from "./call-state.js";
import type { OperationSpec } from "./operation.js";
/** An answer with what it was read by. */
export interface ReadAnswer extends Answer {
	readonly spec: OperationSpec;
}
/**
* Sends a request once, with fresh credentials, and reads the whole response.
*
* @throws the call's refusal where the renewed credentials are the rejected ones
*/
export declare function attempt(state: CallState, signal: AbortSignal): Promise<ReadAnswer>;
/** Gives all that is told of an answer. */
export declare function toReceived({ data, response, spec }: ReadAnswer): Received<unknown>;
