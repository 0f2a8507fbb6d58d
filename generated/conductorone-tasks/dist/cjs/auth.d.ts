import type { CredentialSource } from "./core/credential.js";
export { TokenError } from "./core/token-error.js";
export type { CredentialSource } from "./core/credential.js";
/** What every way of getting a token takes. */
export interface TokenOptions {
	/** As ConductorOne shows it: `name@tenant.conductor.one/suffix`. */
	readonly clientId: string;
	/**
	* Where tokens come from. Default: the host of the client ID; or that of the client's `baseUrl`, where
	* that is none of ConductorOne's, such as a proxy or a test server
	*/
	readonly tokenUrl?: string | undefined;
	/** Milliseconds that one token request may take, 0 for no limit. Default: 30 000 */
	readonly timeout?: number | undefined;
}
/** What client credentials are made of. */
export interface ClientCredentialsOptions extends TokenOptions {
	/** As ConductorOne shows it, once: `secret-token:conductorone.com:v1:` and a key. It is never sent. */
	readonly clientSecret: string;
}
/** What a workload proves its identity with. */
export interface WorkloadIdentityOptions extends TokenOptions {
	/** The token of the workload's own OIDC provider, or a function that is asked for one whenever one is needed. */
	readonly oidcToken: string | (() => string | Promise<string>);
}
/**
* Makes a credential of a client ID and secret. The secret is a key: it signs an assertion (RFC 7523), which
* is exchanged for an access token, once for any number of calls.
*
* Signing takes Ed25519 in Web Cryptography: Node.js 20, Bun, Deno, workers, and browsers since Chrome 137,
* Firefox 129 and Safari 17. Elsewhere, and where the ID or the secret is malformed, calls reject with a
* RequestError whose `cause` says so; what the service answers in refusing is a TokenError there.
*/
export declare function clientCredentials(options: ClientCredentialsOptions): CredentialSource;
/**
* Makes a credential of a workload's identity: exchanges the token of its OIDC provider for an access token
* (RFC 8693), once for any number of calls.
*
* A provider's token ends as well, so give a function where the process lives longer than it.
*/
export declare function workloadIdentity(options: WorkloadIdentityOptions): CredentialSource;
/** The options of a client that the environment gives. */
export interface EnvironmentOptions {
	readonly auth: string | CredentialSource;
	readonly tenantDomain?: string;
	readonly baseUrl?: string;
}
/**
* Makes the options of a client from environment variables, the same that ConductorOne's other tools read:
*
* - who calls: `CONDUCTORONE_ACCESS_TOKEN`; or `CONDUCTORONE_OIDC_TOKEN` with `CONDUCTORONE_CLIENT_ID`; or
*   `CONDUCTORONE_CLIENT_ID` with `CONDUCTORONE_CLIENT_SECRET`
* - where: `CONDUCTORONE_SERVER_URL`; or `CONDUCTORONE_TENANT_DOMAIN`; or the host of the client ID; without
*   any of them, the options do not say
*
* @param environment in place of `process.env`, such as the bindings of a worker
* @throws TypeError that names the variables, where they are missing or the client ID is malformed
*/
export declare function fromEnv(environment?: Environment): EnvironmentOptions;
/** Variables by name. */
export type Environment = Readonly<Record<string, string | undefined>>;
