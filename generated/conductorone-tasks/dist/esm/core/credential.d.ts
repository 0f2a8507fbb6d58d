/**
* What the client proves its identity with: a token or key, `user:password` for basic
* authentication, or a function that gives one and is asked before every attempt.
*/
export type Credential = string | (() => string | Promise<string>);
/** Where a security scheme puts a credential (OpenAPI 3.1, Security Scheme Object). */
export type SecuritySchemeSpec = {
	readonly type: "bearer";
} | {
	readonly type: "basic";
} | {
	readonly type: "apiKey";
	readonly in: "header" | "query" | "cookie";
	readonly name: string;
};
/**
* Finds the scheme that a single credential satisfies: that of the first alternative which asks
* for exactly one scheme.
*/
export declare function findScheme(schemes: Readonly<Record<string, SecuritySchemeSpec>>, alternatives: readonly (readonly string[])[]): SecuritySchemeSpec | undefined;
/**
* Puts a credential where its scheme says: bearer (RFC 6750, 2.1), basic (RFC 7617, 2) or a key.
* A header that the caller has set by hand is left as it is.
*
* @param headers is changed
* @returns the URL, with the credential where the scheme wants it there
* @throws TypeError where the credential has characters that a header cannot carry
*/
export declare function placeCredential(scheme: SecuritySchemeSpec, credential: string, url: string, headers: Headers): string;
