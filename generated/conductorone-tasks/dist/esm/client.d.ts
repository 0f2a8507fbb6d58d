import { type Client } from "./core/client.js";
import type { ClientOptions } from "./core/options.js";
/** What a client is made with. */
export interface ApiClientOptions extends ClientOptions<"bearerAuth" | "oauth"> {
	/**
	* Name of the tenant, which is the first part of its host name.
	*
	* Default: `example`
	*/
	readonly tenantDomain?: string | undefined;
}
/**
* Makes a client for the standalone operations. Nothing is sent until a call is awaited.
*/
export declare function createClient(options?: ApiClientOptions): Client;
