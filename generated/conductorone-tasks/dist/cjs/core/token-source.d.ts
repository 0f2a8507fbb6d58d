import type { CredentialRequest, CredentialSource } from "./credential.js";
/** An access token, as a token endpoint hands it out. */
export interface AccessToken {
	readonly accessToken: string;
	/** Seconds that it is good for, from when it was asked for; undefined where nobody said. */
	readonly expiresIn?: number | undefined;
}
/** How a {@link CredentialSource} comes to its tokens. */
export interface TokenSourceInit {
	/** Where tokens for a base URL come from; calls whose tokens come from one place share them. */
	readonly endpoint: (baseUrl: string) => string;
	/** Asks for a token; what it throws is the `cause` of the RequestError of every call that waits for it. */
	readonly obtain: (endpoint: string, request: CredentialRequest) => Promise<AccessToken>;
	/** Milliseconds that one request for a token may take, 0 for no limit. Default: 30 000 */
	readonly timeout?: number | undefined;
	/** Set where a request is not to be broken off, since what it gives can be had only once. */
	readonly finishes?: boolean;
}
/**
* Makes a source of tokens that asks for one however many calls wait for it, keeps it, and renews it
* when a call comes shortly before its end, or after the service has refused it.
*
* A token is renewed when a tenth of its life is left, at most a minute; one whose life is unknown when
* it is refused. A call that ends early ends its own wait only: the request goes on for the others, and
* is aborted where there are none, unless it `finishes`.
*
* A refusal, which is any 4XX but 408 and 429, is kept for ten seconds: calls within that time fail with
* it, without a request, since a wrong secret does not become right by asking more often, and endpoints
* lock out clients that try. Any other failure is not kept, so the next call asks again.
*/
export declare function createTokenSource(init: TokenSourceInit): CredentialSource;
