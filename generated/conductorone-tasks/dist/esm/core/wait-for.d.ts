import { SdkError } from "./errors.js";
/** How {@link waitFor} waits; times are in milliseconds. */
export interface WaitOptions {
	/** Ends the wait with a CallAbortedError. */
	readonly signal?: AbortSignal | undefined;
	/** Between the first look and the second; every further wait is half as long again. Default: 1 000 */
	readonly interval?: number | undefined;
	/** The longest wait, unless the service asks for more. Default: 15 000 */
	readonly maxInterval?: number | undefined;
	/** Ends the wait with a WaitTimeoutError; 0 for no limit. Default: 600 000, which is ten minutes */
	readonly timeout?: number | undefined;
}
/** What was waited for did not come about in time. */
export declare class WaitTimeoutError<Value = unknown> extends SdkError {
	override readonly name = "WaitTimeoutError";
	override readonly kind: "timeout";
	readonly status?: never;
	/** What the last look showed; undefined where not even the first was over in time. */
	readonly last: Value | undefined;
	constructor(message: string, last: Value | undefined);
}
/** A look at something that changes; it should end early when the signal aborts. */
type Look<Value> = (signal: AbortSignal) => PromiseLike<Value>;
/**
* Looks at something again and again until it is as wanted, and gives what it then saw; the first
* look is at once.
*
* Where the look is a call of a client, Retry-After and `retry-after-ms` of its response say when the
* next one is due. A look that fails ends the wait with its error, for calls repeat by themselves what
* may pass.
*
* @param until narrows the type of the result where it is a type predicate
* @throws WaitTimeoutError with what was seen last, CallAbortedError, and what `look` and `until` throw
*/
export declare function waitFor<
	Value,
	Wanted extends Value
>(look: Look<Value>, until: (value: Value) => value is Wanted, options?: WaitOptions): Promise<Wanted>;
export declare function waitFor<Value>(look: Look<Value>, until: (value: Value) => boolean, options?: WaitOptions): Promise<Value>;
export {};
