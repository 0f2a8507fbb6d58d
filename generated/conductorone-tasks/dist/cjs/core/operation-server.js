"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.resolveServer = resolveServer;
const { expandServerUrl, parseBaseUrl } = require("./server-url.js");
/**
* Finds the base URL of an operation that has a server of its own.
*
* A base URL that the client was given counts for such operations as well, so that one option leads
* all calls to a test server or a proxy. A relative URL is resolved against the client's (RFC 3986,
* 5.2).
*
* @param values the caller's choice of variables
* @throws RequestError for a variable that is missing or not allowed, TypeError for a relative URL
* without a base
*/
function resolveServer(server, base, values) {
	const chosen = Object.entries(values).filter(([, value]) => value !== undefined);
	const variables = {
		...server.variables,
		...Object.fromEntries(chosen)
	};
	const url = expandServerUrl(server.url, variables);
	if (/^[a-z][a-z\d+.-]*:/i.test(url)) return base.given ?? url;
	return new URL(url, parseBaseUrl(base.given ?? base.declared)).href;
}
