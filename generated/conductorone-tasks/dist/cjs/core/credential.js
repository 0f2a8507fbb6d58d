"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.findScheme = findScheme;
exports.placeCredential = placeCredential;
const { encodeStrictly } = require("./encode.js");
const { setHeaders } = require("./headers.js");
const { appendQuery } = require("./query.js");
const { findOwn } = require("./record.js");
/**
* Finds the scheme that a single credential satisfies: that of the first alternative which asks
* for exactly one scheme.
*/
function findScheme(schemes, alternatives) {
	return alternatives.map(([name = "", ...others]) => others.length > 0 ? undefined : findOwn(schemes, name)).find((scheme) => scheme);
}
/**
* Puts a credential where its scheme says: bearer (RFC 6750, 2.1), basic (RFC 7617, 2) or a key.
* A header that the caller has set by hand is left as it is.
*
* @param headers is changed
* @returns the URL, with the credential where the scheme wants it there
* @throws TypeError where the credential has characters that a header cannot carry
*/
function placeCredential(scheme, credential, url, headers) {
	if (scheme.type !== "apiKey") {
		const isBasic = scheme.type === "basic";
		const value = isBasic ? `Basic ${toBase64(credential)}` : `Bearer ${credential}`;
		const authorization = {
			type: "apiKey",
			in: "header",
			name: "authorization"
		};
		return placeCredential(authorization, value, url, headers);
	}
	const { name } = scheme;
	const pair = `${encodeStrictly(name)}=${encodeStrictly(credential)}`;
	if (scheme.in === "query") return appendQuery(url, [pair]);
	const cookies = [headers.get("cookie") ?? [], pair].flat().join("; ");
	if (scheme.in === "cookie") setHeaders(headers, { cookie: cookies });
	else if (!headers.has(name)) setHeaders(headers, { [name]: credential });
	return url;
}
/** Encodes a text's UTF-8 bytes in base64 (RFC 7617, 2.1 on the charset). */
function toBase64(text) {
	return btoa(String.fromCharCode(...new TextEncoder().encode(text)));
}
