"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.waitFor = waitFor;
const { wait, withTimeout } = require("./abort.js");
const { CallAbortedError, SdkError } = require("./errors.js");
const { findRetryAfter } = require("./retry.js");
/** What was waited for did not come about in time. */
class WaitTimeoutError extends SdkError {
	name = "WaitTimeoutError";
	kind = "timeout";
	/** What the last look showed; undefined where not even the first was over in time. */
	last;
	constructor(message, last) {
		super(undefined, message);
		this.last = last;
	}
}
async function waitFor(look, until, { signal, interval = 1e3, maxInterval = 15e3, timeout = 6e5 } = {}) {
	let last;
	const toError = () => new WaitTimeoutError(`what was waited for did not come about within ${timeout} ms`, last);
	const watch = async (either) => {
		for (let delay = interval;; delay *= 1.5) {
			const { data, response } = await receive(look(either));
			last = data;
			if (until(data)) return data;
			const asked = response && findRetryAfter(response.headers);
			await wait(asked ?? Math.min(delay, maxInterval), either);
		}
	};
	try {
		return await withTimeout(timeout || Infinity, signal, toError, watch);
	} catch (error) {
		if (!signal?.aborted || error !== signal.reason) throw error;
		throw new CallAbortedError(undefined, "the wait was aborted", { cause: error });
	}
}
/** Takes the response along where the look is a call of a client. */
async function receive(seen) {
	return seen.withResponse ? seen.withResponse() : { data: await seen };
}
exports.WaitTimeoutError = WaitTimeoutError;
