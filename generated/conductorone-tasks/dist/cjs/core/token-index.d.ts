/** What the module of a package's credentials re-exports of the core: what callers name in their own code. */
export type { CredentialSource } from "./credential.js";
export type { ClientCredentialsOptions, GrantOptions, RefreshTokenOptions } from "./oauth2.js";
export { TokenError, type TokenErrorInit } from "./token-error.js";
