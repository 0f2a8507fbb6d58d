import type { CredentialSource } from "./credential.js";
/** What every grant of OAuth 2.0 takes. `Scope` holds the scopes of the description. */
export interface GrantOptions<Scope extends string = string> {
	readonly clientId: string;
	/** The token endpoint, absolute or relative to the client's base URL; where the description names one, that. */
	readonly tokenUrl?: string | undefined;
	/** What the token is to permit; left out, the service decides. */
	readonly scopes?: readonly Scope[] | undefined;
	/** Further fields of the token request, such as `resource`. */
	readonly parameters?: Readonly<Record<string, string | undefined>> | undefined;
	/** How the client proves who it is (RFC 6749, 2.3.1). Default: `client_secret_basic` */
	readonly clientAuthentication?: "client_secret_basic" | "client_secret_post" | undefined;
	/** Milliseconds that one token request may take, 0 for no limit. Default: 30 000 */
	readonly timeout?: number | undefined;
}
/** What the client credentials grant takes (RFC 6749, 4.4). */
export interface ClientCredentialsOptions<Scope extends string = string> extends GrantOptions<Scope> {
	readonly clientSecret: string;
	/** Whom the token is for, where the service wants to know. */
	readonly audience?: string | undefined;
}
/** What renewing by a refresh token takes (RFC 6749, 6). */
export interface RefreshTokenOptions<Scope extends string = string> extends GrantOptions<Scope> {
	readonly refreshToken: string;
	/** Left out for a public client, which has none. */
	readonly clientSecret?: string | undefined;
	/** One that is still good, if there is any; it is used until the service refuses it. */
	readonly accessToken?: string | undefined;
	/** Called with the refresh token that replaces the last one, to keep it; calls wait for it and fail with it. */
	readonly onRotate?: ((refreshToken: string) => void | Promise<void>) | undefined;
}
/**
* Makes a credential of a client's own identity: tokens by the client credentials grant (RFC 6749, 4.4),
* one token request for any number of calls.
*
* @param tokenUrl the token endpoint, where the options do not name one
*/
export declare function createClientCredentials(tokenUrl: string, options: ClientCredentialsOptions): CredentialSource;
/**
* Makes a credential of a refresh token: access tokens by the refresh token grant (RFC 6749, 6), one token
* request for any number of calls. A refresh token that the service replaces is used no more.
*
* @param tokenUrl the token endpoint, where the options do not name one
*/
export declare function createRefreshToken(tokenUrl: string, options: RefreshTokenOptions): CredentialSource;
