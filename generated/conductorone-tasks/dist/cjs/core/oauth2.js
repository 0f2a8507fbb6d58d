"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.createClientCredentials = createClientCredentials;
exports.createRefreshToken = createRefreshToken;
const { encodeForm, requestToken, resolveTokenUrl } = require("./token-request.js");
const { createTokenSource } = require("./token-source.js");
/**
* Makes a credential of a client's own identity: tokens by the client credentials grant (RFC 6749, 4.4),
* one token request for any number of calls.
*
* @param tokenUrl the token endpoint, where the options do not name one
*/
function createClientCredentials(tokenUrl, options) {
	return createTokenSource({
		endpoint: (baseUrl) => resolveTokenUrl(options.tokenUrl ?? tokenUrl, baseUrl),
		timeout: options.timeout,
		obtain: async (endpoint, request) => {
			assertGiven("clientSecret", options.clientSecret);
			const fields = {
				grant_type: "client_credentials",
				audience: options.audience
			};
			return requestToken(endpoint, createRequest(options, fields), request);
		}
	});
}
/**
* Makes a credential of a refresh token: access tokens by the refresh token grant (RFC 6749, 6), one token
* request for any number of calls. A refresh token that the service replaces is used no more.
*
* @param tokenUrl the token endpoint, where the options do not name one
*/
function createRefreshToken(tokenUrl, options) {
	let { refreshToken, accessToken } = options;
	return createTokenSource({
		endpoint: (baseUrl) => resolveTokenUrl(options.tokenUrl ?? tokenUrl, baseUrl),
		timeout: options.timeout,
		// A replaced refresh token whose answer nobody reads would be lost.
		finishes: true,
		obtain: async (endpoint, request) => {
			const given = accessToken;
			accessToken = undefined;
			if (given !== undefined && given !== "" && given !== request.rejected) return { accessToken: given };
			assertGiven("refreshToken", refreshToken);
			const fields = {
				grant_type: "refresh_token",
				refresh_token: refreshToken
			};
			const token = await requestToken(endpoint, createRequest(options, fields), request);
			if (token.refreshToken !== undefined && token.refreshToken !== refreshToken) {
				refreshToken = token.refreshToken;
				await options.onRotate?.(refreshToken);
			}
			return token;
		}
	});
}
function createRequest(options, fields) {
	const { clientId, clientSecret, scopes, parameters, clientAuthentication } = options;
	assertGiven("clientId", clientId);
	const own = {
		...fields,
		scope: scopes?.length ? scopes.join(" ") : undefined
	};
	const given = Object.entries(own).filter(([, value]) => value !== undefined);
	const form = {
		...parameters,
		...Object.fromEntries(given)
	};
	const isPublic = clientSecret === undefined || clientSecret === "";
	if (isPublic || clientAuthentication === "client_secret_post") return { fields: {
		...form,
		client_id: clientId,
		client_secret: clientSecret || undefined
	} };
	// Both are encoded before they are joined (RFC 6749, 2.3.1), so they are ASCII by then.
	const pair = btoa(`${encodeForm(clientId)}:${encodeForm(clientSecret)}`);
	return {
		fields: form,
		headers: { authorization: `Basic ${pair}` },
		secrets: [clientSecret]
	};
}
// An unset variable would otherwise be refused by the service, with less of a reason.
function assertGiven(name, value) {
	if (!value) throw new TypeError(`${name} is empty`);
}
