"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.findRequestId = findRequestId;
exports.orRequestError = orRequestError;
/**
* The base of everything a call rejects with.
*
* No message holds a credential: neither what the client was given as `auth`, nor a query string.
*/
class SdkError extends Error {
	name = "SdkError";
	/** How many requests were sent for the operation; those for credentials are not counted. */
	attempts = 0;
	constructor(operation, message, options) {
		super(operation === undefined ? message : `${operation}: ${message}`, options);
		this.operation = operation;
	}
}
/**
* The request could not be made of the arguments, the options or the credential; nothing was sent.
*/
class RequestError extends SdkError {
	name = "RequestError";
	kind = "request";
}
/**
* No whole response arrived: the name did not resolve, the connection was refused or broke, or the
* platform's fetch refused the request. `cause` holds its reason.
*/
class ConnectionError extends SdkError {
	name = "ConnectionError";
	kind = "connection";
}
/** An attempt, or the whole call, took longer than its `timeout` or `totalTimeout` allows. */
class CallTimeoutError extends SdkError {
	name = "CallTimeoutError";
	kind = "timeout";
}
/** The caller's signal aborted the call; `cause` holds the signal's reason. */
class CallAbortedError extends SdkError {
	name = "CallAbortedError";
	kind = "aborted";
}
/** A successful response whose body is not what the description promises. */
class DecodeError extends SdkError {
	name = "DecodeError";
	kind = "decode";
	constructor(operation, response, text, finding = `the ${response.status} response is not valid JSON`) {
		// The excerpt stays out of the message, for a body may hold what should not be logged.
		super(operation, finding);
		this.status = response.status;
		this.headers = response.headers;
		this.requestId = findRequestId(response.headers);
		this.excerpt = text.slice(0, 200);
	}
}
/** Finds the server's name for a request among the headers of its response. */
function findRequestId(headers) {
	for (const name of [
		"x-request-id",
		"request-id",
		"x-correlation-id"
	]) {
		const id = headers.get(name);
		if (id) return id;
	}
	return undefined;
}
/** Runs what makes a request of arguments and options; whatever it throws is theirs to mend. */
function orRequestError(operation, build) {
	try {
		return build();
	} catch (cause) {
		throw new RequestError(operation, String(cause?.message ?? cause), { cause });
	}
}
exports.SdkError = SdkError;
exports.RequestError = RequestError;
exports.ConnectionError = ConnectionError;
exports.CallTimeoutError = CallTimeoutError;
exports.CallAbortedError = CallAbortedError;
exports.DecodeError = DecodeError;
