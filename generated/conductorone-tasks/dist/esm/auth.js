import { randomHex } from "./core/random.js";
import { findOwn, isRecord } from "./core/runtime.js";
import { requestToken, resolveTokenUrl } from "./core/token-request.js";
import { createTokenSource } from "./core/token-source.js";
export { TokenError } from "./core/token-error.js";
/**
* Makes a credential of a client ID and secret. The secret is a key: it signs an assertion (RFC 7523), which
* is exchanged for an access token, once for any number of calls.
*
* Signing takes Ed25519 in Web Cryptography: Node.js 20, Bun, Deno, workers, and browsers since Chrome 137,
* Firefox 129 and Safari 17. Elsewhere, and where the ID or the secret is malformed, calls reject with a
* RequestError whose `cause` says so; what the service answers in refusing is a TokenError there.
*/
export function clientCredentials(options) {
	const { clientId, clientSecret } = options;
	return createSource(options, async (host, endpoint, request) => {
		const fields = {
			client_id: clientId,
			grant_type: "client_credentials",
			client_assertion_type: "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
			client_assertion: await signAssertion(clientId, hostname(host), clientSecret)
		};
		return requestToken(endpoint, { fields }, request);
	});
}
/**
* Makes a credential of a workload's identity: exchanges the token of its OIDC provider for an access token
* (RFC 8693), once for any number of calls.
*
* A provider's token ends as well, so give a function where the process lives longer than it.
*/
export function workloadIdentity(options) {
	const { clientId, oidcToken } = options;
	return createSource(options, async (_, endpoint, request) => {
		const subject = typeof oidcToken === "function" ? await oidcToken() : oidcToken;
		if (!subject) throw new TypeError("the OIDC token is empty");
		const fields = {
			client_id: clientId,
			grant_type: "urn:ietf:params:oauth:grant-type:token-exchange",
			subject_token: subject,
			subject_token_type: "urn:ietf:params:oauth:token-type:jwt"
		};
		return requestToken(endpoint, { fields }, request);
	});
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
export function fromEnv(environment = processEnvironment()) {
	const read = (name) => findOwn(environment, `CONDUCTORONE_${name}`)?.trim() || undefined;
	const clientId = read("CLIENT_ID");
	return {
		auth: findCredential(read),
		...findServer(read("SERVER_URL"), read("TENANT_DOMAIN"), clientId)
	};
}
function processEnvironment() {
	return globalThis.process?.env ?? {};
}
function findCredential(read) {
	const accessToken = read("ACCESS_TOKEN");
	if (accessToken !== undefined) return accessToken;
	const oidcToken = read("OIDC_TOKEN");
	const clientId = read("CLIENT_ID");
	const clientSecret = read("CLIENT_SECRET");
	if (clientId !== undefined && oidcToken !== undefined) return workloadIdentity({
		clientId,
		oidcToken
	});
	if (clientId !== undefined && clientSecret !== undefined) return clientCredentials({
		clientId,
		clientSecret
	});
	throw new TypeError("set CONDUCTORONE_ACCESS_TOKEN, or CONDUCTORONE_CLIENT_ID with CONDUCTORONE_OIDC_TOKEN or CONDUCTORONE_CLIENT_SECRET");
}
function findServer(serverUrl, tenant, clientId) {
	// Either may be given without a scheme, and a tenant as a whole host.
	const place = serverUrl ?? tenant ?? (clientId && hostOf(clientId));
	if (place === undefined) return {};
	const bare = place.replace(/^https:\/\//i, "").replace(/\/+$/, "");
	const [, name] = /^([a-z\d-]+)(?:\.conductor\.one)?$/i.exec(bare) ?? [];
	if (name !== undefined) return { tenantDomain: name.toLowerCase() };
	return { baseUrl: /^https?:\/\//i.test(place) ? place : `https://${place}` };
}
/** A source of tokens for a client ID; `obtain` gets the ID's host and the token endpoint. */
function createSource({ clientId, tokenUrl, timeout }, obtain) {
	return createTokenSource({
		timeout,
		endpoint: (baseUrl) => {
			const host = hostOf(clientId);
			const { hostname: called } = new URL(baseUrl);
			// A client that was made for no tenant calls one all the same, which need not be the ID's.
			const base = /\.conductor\.one$/i.test(called) ? `https://${host}` : baseUrl;
			return resolveTokenUrl(tokenUrl ?? "/auth/v1/token", base);
		},
		obtain: (endpoint, request) => obtain(hostOf(clientId), endpoint, request)
	});
}
/** The host in a client ID, with its port if it has one. */
function hostOf(clientId) {
	const [, host] = /^[^@/\s]+@([a-z\d.-]+(?::\d+)?)\/[^@/\s]+$/i.exec(clientId) ?? [];
	if (host !== undefined) return host;
	throw new TypeError("the client ID is not like 'name@tenant.conductor.one/suffix'");
}
/** The name of a host without its port, which an audience does not have. */
function hostname(host) {
	return host.replace(/:\d+$/, "");
}
/** Signs an assertion of who the client is (RFC 7523, 3; RFC 8037, 3.1), good for two minutes. */
async function signAssertion(clientId, audience, secret) {
	const key = await readKey(secret);
	const now = Math.floor(Date.now() / 1e3);
	const claims = {
		iss: clientId,
		sub: clientId,
		aud: [audience],
		iat: now,
		nbf: now - 120,
		exp: now + 120
	};
	const header = {
		alg: "EdDSA",
		typ: "JWT",
		nonce: randomHex()
	};
	const signed = [header, claims].map((part) => encode(utf8(JSON.stringify(part)))).join(".");
	const signature = await crypto.subtle.sign("Ed25519", key, utf8(signed));
	return `${signed}.${encode(new Uint8Array(signature))}`;
}
/** Reads the key in a client secret: a JSON Web Key (RFC 8037, 2) as base64url. */
async function readKey(secret) {
	const [, text] = /^secret-token:conductorone\.com:v1:([\w-]+)=*$/.exec(secret.trim()) ?? [];
	const { kty, crv, x, d } = parseKey(text ?? "");
	// Not the parser's own error, which may hold a part of the key.
	if (kty !== "OKP" || crv !== "Ed25519" || typeof x !== "string" || typeof d !== "string") throw new TypeError("the client secret is not like 'secret-token:conductorone.com:v1:...'");
	// Pages that did not come by HTTPS have none.
	const { subtle } = globalThis.crypto;
	let isMissing = subtle === undefined;
	const imported = await subtle?.importKey("jwk", {
		kty,
		crv,
		x,
		d
	}, "Ed25519", false, ["sign"]).catch((error) => {
		isMissing = error instanceof Error && error.name === "NotSupportedError";
		return undefined;
	});
	if (imported !== undefined) return imported;
	throw new TypeError(isMissing ? "this platform's Web Cryptography has no Ed25519, which signs the assertion" : "the key in the client secret is no Ed25519 key");
}
function parseKey(text) {
	try {
		const bytes = Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (character) => character.charCodeAt(0));
		const value = JSON.parse(new TextDecoder().decode(bytes));
		return isRecord(value) ? value : {};
	} catch {
		return {};
	}
}
function utf8(text) {
	return new Uint8Array(new TextEncoder().encode(text));
}
/** Encodes bytes as base64url without padding (RFC 7515, 2). */
function encode(bytes) {
	const text = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
	return text.replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}
