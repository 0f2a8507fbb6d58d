import type { CredentialRequest } from "./credential.js";
import { type HeaderValues } from "./headers.js";
import type { AccessToken } from "./token-source.js";
/** What a token endpoint answered (RFC 6749, 5.1). */
export interface TokenResponse extends AccessToken {
	readonly refreshToken?: string | undefined;
}
/** What is sent to a token endpoint. */
export interface TokenRequest {
	/** Fields of the form; those that are undefined are left out. */
	readonly fields: Readonly<Record<string, string | undefined>>;
	/** Beside those of a form. */
	readonly headers?: HeaderValues;
	/** What nobody may see, beside the fields that are called so and Authorization. */
	readonly secrets?: readonly string[];
}
/**
* Asks a token endpoint for a token (RFC 6749, 3.2), through the client's fetch and its middleware.
*
* The answer counts by what it is, whatever its Content-Type says. `expires_in` may be a string; one that
* is no positive number says nothing. The type of the token is a bearer's by any name, unless it is one
* that needs a proof. Redirects are not followed, since the secret would go with them.
*
* @throws TokenError where there is no usable token in the answer, ConnectionError where there is no
* answer; neither holds a secret
*/
export declare function requestToken(endpoint: string, { fields, headers: own, secrets: given }: TokenRequest, { fetch, signal, hide }: CredentialRequest): Promise<TokenResponse>;
/** Encodes a text as a form does (URL Standard, application/x-www-form-urlencoded). */
export declare function encodeForm(text: string): string;
/**
* Resolves the URL of a token endpoint against where the client's calls go (RFC 3986, 5.2).
*
* @throws TypeError where that is no URL of HTTP, or holds a user and password, which fetch refuses
*/
export declare function resolveTokenUrl(tokenUrl: string, baseUrl: string): string;
