import type { Fetch, WrapFetch } from "./operation.js";
/**
* What the client proves its identity with: a token or key, `user:password` for basic
* authentication, or a function that gives one and is asked before every attempt.
*/
export type Credential = string | CredentialSource;
/** Gives a credential for one attempt; what it throws ends the call with a RequestError. */
export type CredentialSource = (request: CredentialRequest) => string | Promise<string>;
/** What a {@link CredentialSource} may need to know of the call that asks it. */
export interface CredentialRequest {
	/**
	* The source's own credential, where the service has just answered 401 to it. A source that can
	* renew it gives another, with which the call is repeated once; the same again ends the call.
	*/
	readonly rejected?: string | undefined;
	/** Where the paths of operations begin. */
	readonly baseUrl: string;
	/** For requests of the source's own: the client's fetch, with its middleware around it. */
	readonly fetch: Fetch;
	/** Aborts when the call does, or when its time is over. */
	readonly signal?: AbortSignal;
	/** Names a secret of the source's own requests, for `redact` of the middleware to strike out. */
	readonly hide?: (secret: string) => void;
}
/** One credential for the scheme that asks for a single one, or those of several schemes by name. */
export type Credentials<Scheme extends string = string> = Credential | Readonly<Partial<Record<Scheme, Credential | undefined>>>;
/** How a security scheme places a credential (OpenAPI 3.1, Security Scheme Object). */
export type SecuritySchemeSpec = {
	readonly place: typeof placeBearer | typeof placeBasic;
} | {
	readonly place: typeof placeScheme;
	/** The authentication scheme (RFC 9110, 11.1). */
	readonly scheme: string;
} | {
	readonly place: typeof placeKey;
	readonly in: "header" | "query" | "cookie";
	readonly name: string;
};
/** A security scheme with what satisfies it. */
export interface Identity {
	readonly scheme: SecuritySchemeSpec;
	readonly credential: Credential;
}
/**
* Chooses the first alternative that the credentials satisfy, and gives an identity for each of its
* schemes (OpenAPI 3.1, Security Requirement Object: alternatives of sets).
*
* A credential without a scheme's name satisfies the first alternative that is a single scheme. Where
* there are no credentials, or none is asked for, nothing is chosen.
*
* @throws TypeError that names the schemes, where credentials were given and satisfy no alternative
*/
export declare function chooseIdentities(schemes: Readonly<Record<string, SecuritySchemeSpec>>, alternatives: readonly (readonly string[])[], credentials: Credentials | undefined): readonly Identity[];
/** A request as credentials are placed in it. */
export interface Unsigned {
	url: string;
	readonly headers: Headers;
	/** What the request is to be sent through, where a placed credential asks for more than fetch. */
	wrap?: WrapFetch | undefined;
}
/**
* Places a token in Authorization (RFC 6750, 2.1), unless the caller has set that header by hand.
*
* @throws TypeError where the token has characters that a header cannot carry
*/
export declare function placeBearer(_: unknown, token: string, request: Unsigned): void;
/**
* Places `user:password` in Authorization, as base64 of its UTF-8 bytes (RFC 7617, 2), unless the
* caller has set that header by hand. A text without a colon is a user without a password, as which many
* services take a key.
*/
export declare function placeBasic(_: unknown, credential: string, request: Unsigned): void;
/**
* Places a credential of any other authentication scheme in Authorization, after the scheme's name
* (RFC 9110, 11.6.2), unless the caller has set that header by hand.
*
* @throws TypeError where the credential has characters that a header cannot carry
*/
export declare function placeScheme({ scheme }: {
	readonly scheme: string;
}, credential: string, request: Unsigned): void;
/**
* Places a key in a header, the query or a cookie. What the caller has set by hand, or given as a parameter of the same
* name, is left as it is.
*
* @throws TypeError where the key has characters that a header cannot carry
*/
export declare function placeKey(scheme: {
	readonly in: "header" | "query" | "cookie";
	readonly name: string;
}, key: string, request: Unsigned): void;
