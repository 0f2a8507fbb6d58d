"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.findRetryDelay = findRetryDelay;
exports.findRetryAfter = findRetryAfter;
const { CallTimeoutError, ConnectionError, RequestError } = require("./errors.js");
const { HttpError } = require("./http-error.js");
/**
* Finds how many milliseconds to wait before a failed attempt is repeated; undefined where it is not.
*
* The service's own word counts first: `x-should-retry`, then the time of `retry-after-ms` or
* Retry-After, in seconds or as a date (RFC 9110, 10.2.3). Without one the wait is exponential with
* full jitter, so that clients which failed together do not come back together.
*
* @param retries how often an attempt was repeated so far
* @param elapsed milliseconds since the first began
* @param isRepeatable whether a second request has no further effect: by its method or its key
*/
function findRetryDelay(error, options, retries, elapsed, isRepeatable) {
	const { maxRetries = 2, initialDelay = 500, maxDelay = 8e3, statuses = [] } = options;
	const { maxRetryAfter = 6e4, budget = 12e4 } = options;
	// What a credential's source failed with tells whether the source may succeed next time.
	const isUnsent = error instanceof RequestError;
	const reason = isUnsent ? error.cause : error;
	const isSafe = isUnsent || isRepeatable || options.unsafe !== false;
	if (retries >= maxRetries || !isRetryable(reason, isSafe, statuses)) return undefined;
	const asked = reason instanceof HttpError ? findRetryAfter(reason.headers) : undefined;
	const delay = asked ?? Math.random() * Math.min(maxDelay, initialDelay * 2 ** retries);
	return (asked ?? 0) > maxRetryAfter || elapsed + delay > budget ? undefined : delay;
}
function isRetryable(error, isSafe, statuses) {
	if (!(error instanceof HttpError)) return isSafe && (error instanceof ConnectionError || error instanceof CallTimeoutError);
	const { status, headers } = error;
	const asked = headers.get("x-should-retry");
	const isUsual = [
		408,
		429,
		503,
		...statuses
	].includes(status) || isSafe && status >= 500;
	return asked === "true" || isUsual && asked !== "false";
}
/** Finds the milliseconds that `retry-after-ms` or Retry-After ask to wait (RFC 9110, 10.2.3). */
function findRetryAfter(headers) {
	const ms = Number.parseFloat(headers.get("retry-after-ms") ?? "");
	if (ms >= 0) return ms;
	const text = headers.get("retry-after") ?? "";
	// Only a date has a colon, and parsers of dates find one in almost any other text as well.
	const wait = text.includes(":") ? Math.max(0, Date.parse(text) - Date.now()) : Number.parseFloat(text) * 1e3;
	return wait >= 0 ? wait : undefined;
}
