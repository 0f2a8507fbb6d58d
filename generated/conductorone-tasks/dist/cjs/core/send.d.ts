import type { Received } from "./call.js";
import type { OperationSpec } from "./operation.js";
import type { CallOptions, ClientConfig, ClientOptions } from "./options.js";
/** Everything about one call but its arguments. */
export interface CallContext {
	readonly config: ClientConfig;
	readonly options: ClientOptions;
	readonly callOptions: CallOptions<object>;
	readonly spec: OperationSpec;
	/** Set to leave the body of a success unread. */
	readonly isRaw: boolean;
}
/**
* Carries out one call: builds its request once, then makes attempts at it until one succeeds, fails
* for good, or time is over.
*
* It rejects with the errors of CallError and nothing else.
*/
export declare function send(context: CallContext, values: object): Promise<Received<unknown>>;
