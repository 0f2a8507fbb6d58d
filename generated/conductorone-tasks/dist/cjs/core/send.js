"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.send = send;
const { wait, withTimeout } = require("./abort.js");
const { attempt } = require("./attempt.js");
const { chooseIdentities } = require("./credential.js");
const { CallAbortedError, CallTimeoutError, orRequestError, SdkError } = require("./errors.js");
const { UnauthorizedError } = require("./http-error.js");
const { randomHex } = require("./random.js");
const { buildRequest } = require("./request.js");
const { findRetryDelay } = require("./retry.js");
/**
* Carries out one call: builds its request once, then makes attempts at it until one succeeds, fails
* for good, or time is over.
*
* It rejects with the errors of CallError and nothing else.
*/
async function send(context, values) {
	const { options, callOptions, spec } = context;
	const { signal } = callOptions;
	const state = orRequestError(spec.id, () => prepare(context, values));
	const timeout = callOptions.timeout ?? options.timeout ?? 6e4;
	const totalTimeout = callOptions.totalTimeout ?? options.totalTimeout ?? Infinity;
	const begin = performance.now();
	const fail = (error) => {
		const isAbort = signal?.aborted && error === signal.reason;
		const reason = isAbort ? new CallAbortedError(spec.id, "the call was aborted", { cause: error }) : error;
		throw reason instanceof SdkError ? Object.assign(reason, { attempts: state.attempts }) : reason;
	};
	let rejected;
	for (let retries = 0;;) {
		const left = totalTimeout - (performance.now() - begin);
		const limit = timeout > 0 ? Math.min(timeout, left) : left;
		try {
			const toError = () => new CallTimeoutError(spec.id, `no whole response within ${Math.ceil(limit)} ms`);
			const attempted = rejected;
			return await withTimeout(limit, signal, toError, (either) => attempt(state, attempted, either));
		} catch (error) {
			if (isRenewable(error, state)) {
				state.refusal = error;
				rejected = state.credentials;
				continue;
			}
			rejected = undefined;
			const elapsed = performance.now() - begin;
			const delay = findDelay(error, state, retries++, elapsed);
			if (delay === undefined || elapsed + delay >= totalTimeout) return fail(error);
			await wait(delay, signal).catch(fail);
		}
	}
}
/** Makes everything of a call that its attempts share. */
function prepare(context, values) {
	const { config, options, callOptions, spec } = context;
	const baseUrl = callOptions.baseUrl ?? findBaseUrl(context);
	const request = buildRequest(spec, values, {
		baseUrl,
		userAgent: isBrowser() ? undefined : options.userAgent ?? config.userAgent,
		clientHeaders: options.headers,
		callHeaders: callOptions.headers
	});
	const { headers } = request;
	const alternatives = spec.security ?? config.defaultSecurity;
	const identities = chooseIdentities(config.security, alternatives, options.auth);
	// RFC 9110, 9.2.2, and QUERY of its successor.
	const isIdempotent = /^(GET|HEAD|OPTIONS|TRACE|PUT|DELETE|QUERY)$/.test(spec.method);
	const key = spec.idempotencyHeader ?? config.idempotencyHeader;
	if (!isIdempotent && key && !headers.has(key)) headers.set(key, randomHex());
	const isRepeatable = isIdempotent || key !== undefined && headers.has(key);
	return {
		context,
		baseUrl,
		request,
		identities,
		isRepeatable,
		attempts: 0,
		credentials: []
	};
}
/** Finds how long to wait before the next attempt; undefined where there is to be none. */
function findDelay(error, { context: { options, callOptions, spec }, request, isRepeatable }, retries, elapsed) {
	const chosen = callOptions.retry ?? options.retry ?? spec.retry;
	if (chosen === false || !request.isReplayable) return undefined;
	const given = [
		spec.retry,
		options.retry,
		callOptions.retry
	].map((it) => it || {});
	return findRetryDelay(error, {
		options: Object.assign({}, ...given),
		retries,
		elapsed,
		isRepeatable
	});
}
/** Tells an answer that another credential may mend, where one can be had and was not yet. */
function isRenewable(error, state) {
	const canRenew = state.identities.some(({ credential }) => typeof credential === "function");
	return error instanceof UnauthorizedError && canRenew && state.request.isReplayable && state.refusal === undefined;
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
/** Tells whether User-Agent is the browser's own; setting it there makes requests preflighted. */
function isBrowser() {
	return globalThis.navigator?.userAgent?.startsWith("Mozilla/") ?? false;
}
