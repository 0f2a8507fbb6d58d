import type { StatusOfClass } from "./status.js";
/** Tells the errors of a call apart without `instanceof`. */
export type ErrorKind = "request" | "connection" | "timeout" | "aborted" | "decode" | "http";
/**
* The base of everything a call rejects with.
*
* No message holds a credential: neither what the client was given as `auth`, nor a query string.
*/
export declare abstract class SdkError extends Error {
	override readonly name: string;
	abstract readonly kind: ErrorKind;
	/** The operation that was called; undefined where none was, as in expanding a server URL. */
	readonly operation: string | undefined;
	/** The response's status, where there was a response. */
	abstract readonly status?: number;
	/** How many requests were sent for the operation; those for credentials are not counted. */
	readonly attempts: number;
	constructor(operation: string | undefined, message: string, options?: {
		readonly cause?: unknown;
	});
}
/**
* The request could not be made of the arguments, the options or the credential; nothing was sent.
*/
export declare class RequestError extends SdkError {
	override readonly name: string;
	override readonly kind: "request";
	readonly status?: never;
}
/**
* No whole response arrived: the name did not resolve, the connection was refused or broke, or the
* platform's fetch refused the request. `cause` holds its reason.
*/
export declare class ConnectionError extends SdkError {
	override readonly name = "ConnectionError";
	override readonly kind: "connection";
	readonly status?: never;
}
/** An attempt, or the whole call, took longer than its `timeout` or `totalTimeout` allows. */
export declare class CallTimeoutError extends SdkError {
	override readonly name = "CallTimeoutError";
	override readonly kind: "timeout";
	readonly status?: never;
}
/** The caller's signal aborted the call; `cause` holds the signal's reason. */
export declare class CallAbortedError extends SdkError {
	override readonly name = "CallAbortedError";
	override readonly kind: "aborted";
	readonly status?: never;
}
/** A successful response whose body is not what the description promises. */
export declare class DecodeError extends SdkError {
	override readonly name: string;
	override readonly kind: "decode";
	readonly status: StatusOfClass<2>;
	readonly headers: Headers;
	/** The server's name for this request, from `x-request-id` or one of its relatives. */
	readonly requestId: string | undefined;
	/** The first 200 characters of the body, or of the item. */
	readonly excerpt: string;
	constructor(operation: string, response: Response, text: string, finding?: string);
}
/** Finds the server's name for a request among the headers of its response. */
export declare function findRequestId(headers: Headers): string | undefined;
/** Runs what makes a request of arguments and options; whatever it throws is theirs to mend. */
export declare function orRequestError<T>(operation: string, build: () => T): T;
