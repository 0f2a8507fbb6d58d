import type { Received } from "./call.js";
import type { OperationSpec } from "./operation.js";
import type { CallOptions, ClientConfig, ClientOptions } from "./options.js";
/** Everything about one call but its arguments. */
export interface CallContext {
	readonly config: ClientConfig;
	readonly options: ClientOptions;
	readonly callOptions: CallOptions<object>;
	readonly spec: OperationSpec;
}
/**
* Carries out one call: builds its request once, then makes an attempt at it.
*
* It rejects with the errors of CallError and nothing else.
*/
export declare function send(context: CallContext, values: object): Promise<Received<unknown>>;
