/**
* Runs work that ends early when the signal aborts or its time is over.
*
* @param ms time that the work may take; Infinity, and more than timers can count, is no limit
* @param toError gives what the work is ended with when its time is over; where there is none, the
* work has then been done
* @param work gets a signal that aborts for either reason; it rejects where it fails, and throws nothing
*/
export declare function withTimeout<T = void>(ms: number, signal: AbortSignal | undefined, toError: (() => Error) | undefined, work: (signal: AbortSignal) => Promise<T>): Promise<T>;
/** Waits some milliseconds, or until the signal aborts, and then rejects with its reason. */
export declare function wait(ms: number, signal: AbortSignal | undefined): Promise<void>;
/**
* Runs work that ends early, with the signal's reason, when the signal aborts, whether or not the
* work itself listens to the signal. Work is not begun where the signal has aborted already.
*/
export declare function raceAbort<T>(work: () => Promise<T>, signal: AbortSignal | undefined): Promise<T>;
