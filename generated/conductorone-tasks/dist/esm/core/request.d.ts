import type { CallContext } from "./call-context.js";
import type { ParameterPlaces, WrittenBody } from "./operation.js";
/** A request without its credential, with all that its body asks for, so that fetch takes it but for the headers. */
export interface UnsignedRequest extends ParameterPlaces, Partial<WrittenBody> {
	readonly method: string;
	/** Scheme, host and port, which are safe to show. */
	readonly origin: string;
	readonly body: WrittenBody["content"] | null;
}
/**
* Builds the request of one call, all but its credential.
*
* Headers come, by rising precedence, from the operation, the client, the call's arguments and the
* call's options. The path is appended to the base URL's, and the query to its query.
*
* @throws TypeError, RangeError or URIError where an argument or option cannot be serialized
*/
export declare function buildRequest({ config, options, callOptions, spec }: CallContext, values: Readonly<Record<string, unknown>>, baseUrl: string): UnsignedRequest;
