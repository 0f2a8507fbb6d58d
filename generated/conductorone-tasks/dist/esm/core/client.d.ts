import { type Call } from "./call.js";
import type { OperationSpec } from "./operation.js";
import type { CallOptions, ClientConfig, ClientOptions } from "./options.js";
/** What the functions of a generated package call through. */
export interface Client {
	/**
	* Calls an operation; the request is sent when the result is first awaited.
	*
	* `T` and `E` are what the description promises of the response, and are not checked at run time.
	*/
	call<
		T,
		E
	>(spec: OperationSpec, values?: object, options?: CallOptions): Call<T, E>;
}
/** Makes the client of a description; nothing is checked or sent until a call is awaited. */
export declare function createCoreClient(config: ClientConfig, options?: ClientOptions): Client;
