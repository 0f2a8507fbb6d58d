import { SdkError } from "./errors.js";
/** What a call came to, without anything thrown; narrow it by `ok`. */
export type Result<
	T,
	E = SdkError
> = {
	readonly ok: true;
	readonly data: T;
	readonly response: Response;
} | {
	readonly ok: false;
	readonly error: E;
};
/** A response whose body has been read. */
export interface Received<T> {
	readonly data: T;
	/** Status, headers and URL; its body is used up. */
	readonly response: Response;
}
/**
* One call of an operation, which sends its request when it is first awaited.
*
* It may be awaited any number of times and in any of its forms; there is one request. It rejects
* with the members of `E` and leaves no unhandled rejection of its own: a call that nobody awaits
* is never sent. It has the type of a Promise, so that it can be given to what expects one.
*/
export interface Call<
	T,
	E = SdkError
> extends Promise<T> {
	/**
	* Resolves to the data or to the typed error. It rejects only with what is not an
	* {@link SdkError}, which would be a bug of this package.
	*/
	result(): Promise<Result<T, E>>;
	/** Resolves to the data and to the response that carried it; rejects as the call itself does. */
	withResponse(): Promise<Received<T>>;
}
/**
* Makes a call of a function that sends the request and reads the response.
*
* @param send runs at most once, when the call is first awaited
*/
export declare function createCall<
	T,
	E
>(send: () => Promise<Received<T>>): Call<T, E>;
