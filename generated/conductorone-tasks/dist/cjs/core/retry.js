"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.findRetryDelay = findRetryDelay;
const { CallTimeoutError, ConnectionError, RequestError } = require("./errors.js");
const { HttpError } = require("./http-error.js");
/**
* Finds how many milliseconds to wait before a failed attempt is repeated; undefined where it is not.
*
* The service's own word counts first: `x-should-retry`, then the time of `retry-after-ms` or
* Retry-After, in seconds or as a date (RFC 9110, 10.2.3). Without one the wait is exponential with
* full jitter, so that clients which failed together do not come back together.
*/
function findRetryDelay(error, state) {
	const { options, retries, elapsed } = state;
	const { maxRetries = 2, initialDelay = 500, maxDelay = 8e3, maxRetryAfter = 6e4, budget = 12e4 } = options;
	// What a credential's source failed with tells whether the source may succeed next time.
	const isUnsent = error instanceof RequestError;
	const reason = isUnsent ? error.cause : error;
	const isSafe = isUnsent || state.isRepeatable || options.unsafe !== false;
	if (retries >= maxRetries || !isRetryable(reason, isSafe, options)) return undefined;
	const asked = reason instanceof HttpError ? findRetryAfter(reason.headers) : undefined;
	if (asked !== undefined && asked > maxRetryAfter) return undefined;
	const limit = Math.min(maxDelay, initialDelay * 2 ** retries);
	const delay = asked ?? Math.random() * limit;
	return elapsed + delay > budget ? undefined : delay;
}
function isRetryable(error, isSafe, options) {
	if (error instanceof ConnectionError || error instanceof CallTimeoutError) return isSafe;
	if (!(error instanceof HttpError)) return false;
	const { status, headers } = error;
	const asked = headers.get("x-should-retry");
	if (asked === "true" || asked === "false") return asked === "true";
	if ([
		408,
		429,
		503
	].includes(status) || options.statuses?.includes(status)) return true;
	return isSafe && status >= 500;
}
function findRetryAfter(headers) {
	const ms = Number.parseFloat(headers.get("retry-after-ms") ?? "");
	if (ms >= 0) return ms;
	const text = headers.get("retry-after") ?? "";
	const wait = /^\s*\d/.test(text) ? Number.parseFloat(text) * 1e3 : Date.parse(text) - Date.now();
	return Number.isNaN(wait) ? undefined : Math.max(0, wait);
}
