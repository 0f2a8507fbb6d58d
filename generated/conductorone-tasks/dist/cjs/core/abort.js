"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.raceAbort = raceAbort;
exports.withTimeout = withTimeout;
exports.wait = wait;
/**
* Runs work that ends early, with the signal's reason, when the signal aborts, whether or not the
* work itself listens to the signal. Work is not begun where the signal has aborted already.
*/
async function raceAbort(work, signal) {
	if (!signal) return work();
	signal.throwIfAborted();
	return new Promise((resolve, reject) => {
		const stop = () => reject(signal.reason);
		signal.addEventListener("abort", stop);
		void work().then(resolve, reject).finally(() => signal.removeEventListener("abort", stop));
	});
}
/**
* Runs work that ends early when the signal aborts or its time is over.
*
* @param ms time that the work may take; none, or more than timers can count, is no limit
* @param toError gives what the work is ended with when its time is over
* @param work gets a signal that aborts for either reason, and goes on listening to the caller's
* when the work is done
*/
async function withTimeout(ms, signal, toError, work) {
	const own = new AbortController();
	const either = signal ? AbortSignal.any([signal, own.signal]) : own.signal;
	const hasLimit = ms > 0 && ms < 2 ** 31;
	const timer = hasLimit ? setTimeout(() => own.abort(toError()), ms) : undefined;
	try {
		return await raceAbort(() => work(either), either);
	} finally {
		clearTimeout(timer);
	}
}
/** Waits some milliseconds, or until the signal aborts, and then rejects with its reason. */
async function wait(ms, signal) {
	let timer;
	const sleep = () => new Promise((resolve) => {
		timer = setTimeout(resolve, ms);
	});
	try {
		await raceAbort(sleep, signal);
	} finally {
		clearTimeout(timer);
	}
}
