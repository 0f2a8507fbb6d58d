"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.expandServerUrl = expandServerUrl;
exports.toHostPart = toHostPart;
exports.parseBaseUrl = parseBaseUrl;
const { RequestError } = require("./errors.js");
const { findOwn } = require("./record.js");
/**
* Expands the template of a server's URL (OpenAPI 3.1, Server Object).
*
* A value in the scheme or authority is held to {@link toHostPart}. A value after the authority is
* percent-encoded but for its slashes. A variable that stands for a whole URL (`{url}/v1`) is taken
* as it is.
*
* @throws RequestError that names the variable, where it is missing or its value is not allowed
*/
function expandServerUrl(template, variables) {
	// Backslashes end a host as slashes do (URL Standard, host state). A template that is neither
	// absolute nor a path is careful throughout, since a URL parser may still find a host in it.
	const prefix = /^([^/\\]*:\/\/[^/?#\\]*|\/(?![/\\]))/.exec(template)?.[0];
	const pathStart = prefix?.length ?? template.length;
	const startsWithUrl = prefix === undefined && /^\{[^{}]*\}(\/|$)/.test(template);
	return template.replace(/\{([^{}]*)\}/g, (_, name, offset) => {
		const value = findOwn(variables, name);
		if (value === undefined) throw new RequestError(undefined, `the server variable '${name}' is missing`);
		if (startsWithUrl && offset === 0) return value;
		if (offset >= pathStart) return value.split("/").map(encodeURIComponent).join("/");
		return toHostPart(name, value);
	});
}
/**
* Gives the value of a variable for the scheme or authority of a URL: letters, digits, dots and
* hyphens, so that it cannot end the host, name a user or a port, or start a path.
*
* @throws RequestError that names the variable, for any other value
*/
function toHostPart(name, value) {
	if (/^[a-z\d.-]+$/i.test(value)) return value;
	throw new RequestError(undefined, `the server variable '${name}' may hold letters, digits, dots and hyphens`);
}
/**
* Parses the URL that the paths of operations are appended to.
*
* @throws TypeError where it is missing, relative, of another scheme than HTTP's, or holds a user
* and password, which fetch refuses and which belong in the client's `auth`
*/
function parseBaseUrl(baseUrl) {
	if (parsed && parsedText === baseUrl) return parsed;
	const url = /^https?:/i.test(baseUrl) && URL.canParse(baseUrl) ? new URL(baseUrl) : undefined;
	if (!url || url.username || url.password) throw new TypeError("pass baseUrl, an absolute URL without a user");
	parsedText = baseUrl;
	return parsed = url;
}
// The last one: parsing takes long, and nearly all calls of a program have the same.
let parsedText;
let parsed;
