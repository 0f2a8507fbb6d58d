import { type Call, type Received } from "./call.js";
import type { OperationSpec } from "./operation.js";
import type { CallOptions, ClientConfig, ClientOptions } from "./options.js";
/** What the functions of a generated package call through. */
export interface Client {
	/**
	* Calls an operation; the request is sent when the result is first awaited.
	*
	* `T`, `E` and `R` are what the description promises of the response, and are not checked at run time.
	*/
	call<
		T,
		E,
		R extends Received<T> = Received<T>
	>(spec: OperationSpec, values?: object, options?: CallOptions<object>): Call<T, E, R>;
}
/** Makes the client of a description; nothing is checked or sent until a call is awaited. */
export declare function createCoreClient(config: ClientConfig, options?: ClientOptions): Client;
