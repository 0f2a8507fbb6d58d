"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.findScheme = findScheme;
exports.placeCredential = placeCredential;
const encode_js_1 = require("./encode.js");
const headers_js_1 = require("./headers.js");
const query_js_1 = require("./query.js");
const record_js_1 = require("./record.js");
/**
* Finds the scheme that a single credential satisfies: that of the first alternative which asks
* for exactly one scheme.
*/
function findScheme(schemes, alternatives) {
    return alternatives.map(([name = "", ...others]) => others.length > 0 ? undefined : (0, record_js_1.findOwn)(schemes, name)).find((scheme) => scheme);
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
    const pair = `${(0, encode_js_1.encodeStrictly)(name)}=${(0, encode_js_1.encodeStrictly)(credential)}`;
    if (scheme.in === "query")
        return (0, query_js_1.appendQuery)(url, [pair]);
    const cookies = [headers.get("cookie") ?? [], pair].flat().join("; ");
    if (scheme.in === "cookie")
        (0, headers_js_1.setHeaders)(headers, { cookie: cookies });
    else if (!headers.has(name))
        (0, headers_js_1.setHeaders)(headers, { [name]: credential });
    return url;
}
/** Encodes a text's UTF-8 bytes in base64 (RFC 7617, 2.1 on the charset). */
function toBase64(text) {
    return btoa(String.fromCharCode(...new TextEncoder().encode(text)));
}
