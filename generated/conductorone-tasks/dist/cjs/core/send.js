"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.send = send;
const { raceAbort } = require("./abort.js");
const { findScheme, placeCredential } = require("./credential.js");
const { CallAbortedError, ConnectionError, DecodeError, RequestError } = require("./errors.js");
const { createHttpError, describeBody } = require("./http-error.js");
const { essenceOf } = require("./media-type.js");
const { redact, redactError } = require("./redaction.js");
const { buildRequest } = require("./request.js");
const { readJson } = require("./response.js");
/**
* Carries out one call: builds its request once, then makes an attempt at it.
*
* It rejects with the errors of CallError and nothing else.
*/
async function send(context, values) {
	const { config, options, callOptions, spec } = context;
	const { signal } = callOptions;
	const request = buildOrFail(spec, () => buildRequest(spec, values, {
		baseUrl: callOptions.baseUrl ?? findBaseUrl(context),
		userAgent: isBrowser() ? undefined : options.userAgent ?? config.userAgent,
		clientHeaders: options.headers,
		callHeaders: callOptions.headers
	}));
	try {
		return await raceAbort(() => attempt(context, request), signal);
	} catch (error) {
		if (!signal?.aborted || error !== signal.reason) throw error;
		throw new CallAbortedError(spec.id, "the call was aborted", { cause: error });
	}
}
/** Sends a request once, with a fresh credential, and reads the whole response. */
async function attempt(context, { url, origin, headers: unsigned, init }) {
	const { config, options, callOptions, spec } = context;
	const scheme = findScheme(config.security, spec.security ?? config.defaultSecurity);
	const credential = scheme && await obtainCredential(spec, options.auth);
	const headers = new Headers(unsigned);
	const signed = scheme && credential ? buildOrFail(spec, () => placeCredential(scheme, credential, url, headers)) : url;
	const secrets = [
		credential,
		headers.get("authorization"),
		headers.get("cookie")
	];
	// Not called as a method, which the fetch of browsers refuses.
	const request = options.fetch ?? fetch;
	let response;
	let body;
	try {
		response = await request(signed, {
			...init,
			headers,
			signal: callOptions.signal ?? null
		});
		body = await (spec.read ? spec.read(spec.responses, response) : readJson(response));
	} catch (error) {
		// The query first, whole, as long as it is what was sent.
		const cause = redactError(error, [signed.replace(/^[^?]*/, ""), ...secrets]);
		throw new ConnectionError(spec.id, `no whole response from ${origin}`, { cause });
	}
	const { value, text } = body;
	const { ok, status } = response;
	if (!ok) {
		// Shortened last, since half of a secret would not be recognized.
		const reason = redact(describeBody(value, text), secrets).slice(0, 200);
		throw createHttpError(spec.id, {
			status,
			headers: response.headers,
			// What a redirection or 304 carries is for the platform, and no part of the description.
			body: status < 400 ? undefined : value,
			text,
			reason
		});
	}
	if (body.isMalformed) throw new DecodeError(spec.id, response, text);
	return {
		data: value,
		status,
		contentType: essenceOf(response.headers.get("content-type") ?? ""),
		headers: spec.readHeaders ? spec.readHeaders(spec.headers, response) : {},
		response
	};
}
/** The base URL of an operation, where the call does not choose one. */
function findBaseUrl({ config, options, callOptions, spec }) {
	const base = {
		given: options.baseUrl,
		declared: config.baseUrl
	};
	const { server } = spec;
	if (!server) return base.given ?? base.declared;
	return server.resolve(server, base, callOptions.server ?? {});
}
/** Runs what makes a request of arguments and options; whatever it throws is theirs to mend. */
function buildOrFail(spec, build) {
	try {
		return build();
	} catch (cause) {
		throw new RequestError(spec.id, cause instanceof Error ? cause.message : String(cause), { cause });
	}
}
async function obtainCredential(spec, auth) {
	if (auth === undefined) return undefined;
	let credential;
	try {
		credential = typeof auth === "function" ? await auth() : auth;
	} catch (cause) {
		throw new RequestError(spec.id, "the credential could not be obtained", { cause });
	}
	// An empty one comes of an unset variable; the server would refuse it with less of a reason.
	if (!credential) throw new RequestError(spec.id, "the credential is empty");
	return credential;
}
/** Tells whether User-Agent is the browser's own; setting it there makes requests preflighted. */
function isBrowser() {
	return globalThis.navigator?.userAgent?.startsWith("Mozilla/") ?? false;
}
