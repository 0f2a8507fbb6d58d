/**
* Runs work that ends early, with the signal's reason, when the signal aborts, whether or not the
* work itself listens to the signal. Work is not begun where the signal has aborted already.
*/
export declare function raceAbort<T>(work: () => Promise<T>, signal: AbortSignal | undefined): Promise<T>;
