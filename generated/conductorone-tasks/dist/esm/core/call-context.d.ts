import type { OperationSpec } from "./operation.js";
import type { CallOptions, ClientConfig, ClientOptions } from "./options.js";
/** Everything about one call but its arguments. */
export interface CallContext {
	readonly config: ClientConfig;
	readonly options: ClientOptions;
	readonly callOptions: CallOptions<object>;
	/** What the client was given, until it is checked. */
	spec: OperationSpec;
	/** Set to leave the body of a success unread. */
	readonly isRaw: boolean;
}
