import { ConnectionError } from "./runtime.js";
import { toHeaders } from "./runtime.js";
import { essenceOf } from "./runtime.js";
import { isRecord } from "./runtime.js";
import { redact, redactError, redactValue } from "./runtime.js";
import { TokenError } from "./token-error.js";
/** The fields that hold what nobody may see. */
const secretField = /(secret|password|assertion|token|key|code)$/i;
/** Types of tokens that prove nothing by themselves (RFC 6749, 7.1; RFC 8693, 2.2.1). */
const unusableType = /^(dpop|mac|pop|n_a)$/i;
/**
* Asks a token endpoint for a token (RFC 6749, 3.2), through the client's fetch and its middleware.
*
* The answer counts by what it is, whatever its Content-Type says. `expires_in` may be a string; one that
* is no positive number says nothing. The type of the token is a bearer's by any name, unless it is one
* that needs a proof. Redirects are not followed, since the secret would go with them.
*
* @throws TokenError where there is no usable token in the answer, ConnectionError where there is no
* answer; neither holds a secret
*/
export async function requestToken(endpoint, { fields, headers: own = {}, secrets: given = [] }, { fetch, signal, hide }) {
	const form = Object.entries(fields).flatMap(([name, value]) => value === undefined ? [] : [[name, value]]);
	const hidden = form.flatMap(([name, value]) => secretField.test(name) ? [value] : []);
	const secrets = [
		...given,
		...hidden,
		own["authorization"] ?? ""
	].flatMap((secret) => [secret, encodeForm(secret)]);
	for (const secret of secrets) hide?.(secret);
	const hideAll = (text) => redact(text, secrets);
	const headers = toHeaders([
		["accept", "application/json"],
		["content-type", "application/x-www-form-urlencoded"],
		...Object.entries(own)
	]);
	const init = {
		method: "POST",
		headers,
		body: new URLSearchParams(form).toString(),
		redirect: "manual",
		...signal && { signal }
	};
	try {
		const response = await fetch(endpoint, init);
		return readToken(response, await response.text(), hideAll);
	} catch (error) {
		if (error instanceof TokenError) throw error;
		const { origin } = new URL(endpoint);
		throw new ConnectionError(undefined, `no whole response from ${origin}`, { cause: redactError(error, hideAll) });
	}
}
function readToken(response, text, hideAll) {
	const { ok, status, headers } = response;
	const value = parseRecord(text);
	const type = essenceOf(headers.get("content-type") ?? "") || "of no type";
	const fail = (reason) => {
		// What came with a success may be a token by another name.
		const body = ok ? undefined : redactValue(value, hideAll);
		const told = ok ? "" : hideAll(text);
		throw new TokenError({
			status,
			headers,
			body,
			text: told,
			reason
		});
	};
	if (!ok) return fail(`the token endpoint's answer is ${type}`);
	const { access_token: accessToken, token_type: kind, refresh_token: refreshToken } = value ?? {};
	if (typeof accessToken !== "string" || accessToken === "") return fail(`the token endpoint's answer, which is ${type}, has no access_token`);
	if (typeof kind === "string" && unusableType.test(kind)) return fail(`the token endpoint gave a token of type '${kind}', which is no bearer's`);
	const seconds = Number(value?.["expires_in"] ?? NaN);
	return {
		accessToken,
		expiresIn: seconds > 0 && seconds < Infinity ? seconds : undefined,
		refreshToken: typeof refreshToken === "string" && refreshToken ? refreshToken : undefined
	};
}
function parseRecord(text) {
	try {
		const value = JSON.parse(text);
		return isRecord(value) ? value : undefined;
	} catch {
		return undefined;
	}
}
/** Encodes a text as a form does (URL Standard, application/x-www-form-urlencoded). */
export function encodeForm(text) {
	return new URLSearchParams([["", text]]).toString().slice(1);
}
/**
* Resolves the URL of a token endpoint against where the client's calls go (RFC 3986, 5.2).
*
* @throws TypeError where that is no URL of HTTP, or holds a user and password, which fetch refuses
*/
export function resolveTokenUrl(tokenUrl, baseUrl) {
	const url = URL.canParse(tokenUrl, baseUrl) ? new URL(tokenUrl, baseUrl) : undefined;
	if (url && /^https?:$/.test(url.protocol) && !url.username && !url.password) return url.href;
	throw new TypeError("pass tokenUrl, the URL of the token endpoint, such as https://auth.example.com/oauth/token");
}
