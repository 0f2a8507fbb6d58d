/**
* Runs work that ends early when the signal aborts or its time is over.
*
* @param ms time that the work may take; Infinity, and more than timers can count, is no limit
* @param toError gives what the work is ended with when its time is over; where there is none, the
* work has then been done
* @param work gets a signal that aborts for either reason
*/
export async function withTimeout(ms, signal, toError, work) {
	signal?.throwIfAborted();
	const own = new AbortController();
	let stop = () => {};
	let timer;
	try {
		return await new Promise((resolve, reject) => {
			// Not by a listener to the own signal, which takes Node as long as all the rest of this.
			const end = (reason) => {
				own.abort(reason);
				reject(reason);
			};
			stop = () => end(signal?.reason);
			signal?.addEventListener("abort", stop);
			const finish = () => toError ? end(toError()) : resolve(undefined);
			if (ms < 2 ** 31) timer = setTimeout(finish, ms);
			work(own.signal).then(resolve, reject);
		});
	} finally {
		clearTimeout(timer);
		signal?.removeEventListener("abort", stop);
	}
}
/** Waits some milliseconds, or until the signal aborts, and then rejects with its reason. */
export function wait(ms, signal) {
	return withTimeout(ms, signal, undefined, () => new Promise(() => {}));
}
/**
* Runs work that ends early, with the signal's reason, when the signal aborts, whether or not the
* work itself listens to the signal. Work is not begun where the signal has aborted already.
*/
export function raceAbort(work, signal) {
	return withTimeout(Infinity, signal, undefined, work);
}
