"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.expandServerUrl = expandServerUrl;
exports.parseBaseUrl = parseBaseUrl;
const { RequestError } = require("./errors.js");
const { findOwn } = require("./record.js");
/**
* Expands the template of a server's URL (OpenAPI 3.1, Server Object).
*
* A value in the scheme or authority may hold letters, digits, dots and hyphens only, so that it
* cannot end the host, name a user or a port, or start a path. A value after the authority is
* percent-encoded but for its slashes. A variable that stands for a whole URL (`{url}/v1`) is taken
* as it is.
*
* @throws RequestError that names the variable, where it is missing or its value is not allowed
*/
function expandServerUrl(template, variables) {
	const fail = (name, problem) => {
		throw new RequestError(undefined, `the server variable '${name}' ${problem}`);
	};
	// Backslashes end a host as slashes do (URL Standard, host state). A template that is neither
	// absolute nor a path is careful throughout, since a URL parser may still find a host in it.
	const prefix = /^([^/\\]*:\/\/[^/?#\\]*|\/(?![/\\]))/.exec(template)?.[0];
	const pathStart = prefix?.length ?? template.length;
	const startsWithUrl = prefix === undefined && /^\{[^{}]*\}(\/|$)/.test(template);
	return template.replace(/\{([^{}]*)\}/g, (_, name, offset) => {
		const value = findOwn(variables, name);
		if (value === undefined) return fail(name, "is missing");
		if (startsWithUrl && offset === 0) return value;
		if (offset >= pathStart) return value.split("/").map(encodeURIComponent).join("/");
		if (/^[a-z\d.-]+$/i.test(value)) return value;
		return fail(name, "may hold letters, digits, dots and hyphens only");
	});
}
/**
* Parses the URL that the paths of operations are appended to.
*
* @throws TypeError where it is missing, relative, of another scheme than HTTP's, or holds a user
* and password, which fetch refuses and which belong in the client's `auth`
*/
function parseBaseUrl(baseUrl) {
	const url = /^https?:/i.test(baseUrl) && URL.canParse(baseUrl) ? new URL(baseUrl) : undefined;
	if (url && !url.username && !url.password) return url;
	throw new TypeError("pass baseUrl, an absolute URL without user and password, such as https://api.example.com");
}
