import { HttpError } from "./http-error.js";
/** What a {@link TokenError} is made of; its texts hold no secrets any more. */
export interface TokenErrorInit {
	readonly status: number;
	readonly headers: Headers;
	readonly body: unknown;
	readonly text: string;
	/** What is wrong, where the answer itself does not say. */
	readonly reason: string;
}
/**
* A token endpoint gave no token (RFC 6749, 5.2): it refused, failed, or answered with something else.
*
* It is the `cause` of the RequestError that calls reject with.
*/
export declare class TokenError extends HttpError {
	override readonly name = "TokenError";
	/** The endpoint's code, such as `invalid_client` or `invalid_grant`; undefined where it gave none. */
	readonly error: string | undefined;
	/** The endpoint's words for a developer, if any. */
	readonly errorDescription: string | undefined;
	constructor({ status, headers, body, text, reason }: TokenErrorInit);
}
