import { encodeStrictly } from "./encode.js";
import { setHeaders } from "./headers.js";
import { appendQuery } from "./query.js";
import { findOwn } from "./record.js";
import { followSafely } from "./redirect.js";
/**
* Chooses the first alternative that the credentials satisfy, and gives an identity for each of its
* schemes (OpenAPI 3.1, Security Requirement Object: alternatives of sets).
*
* A credential without a scheme's name satisfies the first alternative that is a single scheme. Where
* there are no credentials, or none is asked for, nothing is chosen.
*
* @throws TypeError that names the schemes, where credentials were given and satisfy no alternative
*/
export function chooseIdentities(schemes, alternatives, credentials) {
	if (credentials === undefined) return [];
	const isNamed = typeof credentials === "object";
	for (const names of alternatives) {
		const found = [];
		for (const name of names) {
			const scheme = findOwn(schemes, name);
			const credential = isNamed ? findOwn(credentials, name) : credentials;
			if (scheme && credential !== undefined) found.push({
				scheme,
				credential
			});
		}
		if (found.length === names.length && (isNamed ? found.length > 0 : found.length === 1)) return found;
	}
	// Only now, for a call that may be made without credentials is better made with them.
	if (alternatives.length === 0 || alternatives.some((names) => names.length === 0)) return [];
	throw new TypeError(`auth has no credential for ${alternatives.join(" or ")}`);
}
/**
* Places a token in Authorization (RFC 6750, 2.1), unless the caller has set that header by hand.
*
* @throws TypeError where the token has characters that a header cannot carry
*/
export function placeBearer(_, token, request) {
	placeHeader("authorization", `Bearer ${token}`, request);
}
/**
* Places `user:password` in Authorization, as base64 of its UTF-8 bytes (RFC 7617, 2), unless the
* caller has set that header by hand.
*/
export function placeBasic(_, credential, request) {
	const bytes = String.fromCharCode(...new TextEncoder().encode(credential));
	placeHeader("authorization", `Basic ${btoa(bytes)}`, request);
}
/**
* Places a credential of any other authentication scheme in Authorization, after the scheme's name
* (RFC 9110, 11.6.2), unless the caller has set that header by hand.
*
* @throws TypeError where the credential has characters that a header cannot carry
*/
export function placeScheme({ scheme }, credential, request) {
	placeHeader("authorization", `${scheme} ${credential}`, request);
}
/**
* Places a key in a header, the query or a cookie. A header that the caller has set by hand is left
* as it is.
*
* @throws TypeError where the key has characters that a header cannot carry
*/
export function placeKey(scheme, key, request) {
	const { name } = scheme;
	const { wrap } = request;
	if (scheme.in !== "query") request.wrap = wrap ? (send) => wrap(followSafely(send)) : followSafely;
	if (scheme.in === "header") return placeHeader(name, key, request);
	const pair = `${encodeStrictly(name)}=${encodeStrictly(key)}`;
	if (scheme.in === "query") request.url = appendQuery(request.url, [pair]);
	else {
		const cookies = [request.headers.get("cookie") ?? [], pair].flat().join("; ");
		setHeaders(request.headers, { cookie: cookies });
	}
}
function placeHeader(name, value, { headers }) {
	if (!headers.has(name)) setHeaders(headers, { [name]: value });
}
