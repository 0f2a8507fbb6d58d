"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.turnByUrl = turnByUrl;
exports.turnByLink = turnByLink;
exports.locatePage = locatePage;
const { findLink } = require("./link-header.js");
const { readSource } = require("./runtime.js");
/** Turns to the page whose URL is in the response. */
function turnByUrl(spec, page) {
	const url = readSource(spec.url, page);
	return typeof url === "string" ? turnToUrl(url, page) : undefined;
}
/** Turns to the page that the response's Link header calls the next one (RFC 8288, 3). */
function turnByLink(_, page) {
	return turnToUrl(findLink(page.response.headers.get("link") ?? "", "next") ?? "", page);
}
function turnToUrl(reference, page) {
	if (reference.trim() === "") return undefined;
	const { response, values } = page;
	const at = {
		from: response.url,
		first: (page.first ?? page).response.url
	};
	return {
		from: response.url,
		to: resolve(reference, response.url),
		next: {
			values,
			locate: (usual) => locatePage(reference, usual, at)
		}
	};
}
/** Makes URLs comparable; what is none is left as it is, for the error to name. */
function resolve(reference, base) {
	const from = base === "" ? undefined : base;
	return URL.canParse(reference, from) ? new URL(reference, from).href : reference;
}
/**
* Resolves the URL of the next page against the one that it was received from (RFC 3986, 5.1.3).
*
* The request carries the caller's credentials, so it goes to the origin of the first one, and never
* from https to http: behind a proxy, services often take their own URLs to be http.
*
* @param usual the URL of the first page, without its credential
* @throws TypeError where it is no URL, or of another origin
*/
function locatePage(reference, usual, { from, first }) {
	const own = new URL(usual);
	const url = new URL(reference, from || usual);
	if (url.protocol === "http:") url.protocol = own.protocol;
	if (url.origin !== own.origin) throw new TypeError(`the next page is at another origin, ${url.origin}`);
	// What the first request had beside its arguments is a credential, and is placed again.
	for (const name of new URL(first || usual).searchParams.keys()) if (!own.searchParams.has(name) && url.searchParams.has(name)) url.searchParams.delete(name);
	return url.href;
}
