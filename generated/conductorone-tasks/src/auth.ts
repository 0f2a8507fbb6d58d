import type { CredentialSource } from "./core/credential.js";
import { type ClientCredentialsOptions, createClientCredentials } from "./core/oauth2.js";

/**
 * Gets access tokens for the client itself, by the client credentials grant (RFC 6749, 4.4): a
 * credential for `oauth`. There is one token request for any number of calls, and another before a
 * token ends.
 */
export function clientCredentials(options: ClientCredentialsOptions): CredentialSource {
  return createClientCredentials("/auth/v1/token", options);
}

export * from "./core/token-index.js";
