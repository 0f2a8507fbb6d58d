"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.raceAbort = raceAbort;
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
