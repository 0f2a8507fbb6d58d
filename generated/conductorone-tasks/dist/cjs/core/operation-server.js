"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.resolveServer = resolveServer;
const { givenOf } = require("./runtime.js");
const { expandServerUrl, parseBaseUrl } = require("./runtime.js");
/**
* Finds the base URL of an operation that has a server of its own.
*
* A base URL that the client was given counts for such operations as well, so that one option leads
* all calls to a test server or a proxy. A relative URL is resolved against the client's (RFC 3986,
* 5.2).
*
* @throws RequestError for a variable that is missing or not allowed, TypeError for a relative URL
* without a base
*/
function resolveServer(server, { options, config, callOptions }) {
	const chosen = Object.fromEntries(givenOf(callOptions.server));
	const variables = {
		...server.variables,
		...chosen
	};
	const url = expandServerUrl(server.url, variables);
	if (/^[a-z][a-z\d+.-]*:/i.test(url)) return options.baseUrl ?? url;
	const baseUrl = options.baseUrl ?? config.baseUrl;
	parseBaseUrl(baseUrl);
	return new URL(url, baseUrl).href;
}
