import { findRequestId, SdkError } from "./errors.js";
import { findRpcStatus } from "./rpc-status.js";
import { isRecord } from "./record.js";
/** The server answered with a status that is not a success (RFC 9110, 15). */
export class HttpError extends SdkError {
	name = "HttpError";
	kind = "http";
	constructor(operation, init) {
		const { status, headers, body, text, reason } = init;
		super(operation, reason ? `status ${status}: ${reason}` : `status ${status}`);
		this.status = status;
		this.headers = headers;
		this.body = body;
		this.text = text;
		this.requestId = findRequestId(headers);
		this.rpcStatus = findRpcStatus(body);
	}
}
/** Status 400 (RFC 9110, 15.5.1): the server does not accept the request as it is. */
export class BadRequestError extends HttpError {
	name = "BadRequestError";
}
/** Status 401 (RFC 9110, 15.5.2): the credential is missing, wrong or expired. */
export class UnauthorizedError extends HttpError {
	name = "UnauthorizedError";
}
/** Status 403 (RFC 9110, 15.5.4): the credential does not permit this call. */
export class ForbiddenError extends HttpError {
	name = "ForbiddenError";
}
/** Status 404 (RFC 9110, 15.5.5): there is no such resource, or none the caller may know of. */
export class NotFoundError extends HttpError {
	name = "NotFoundError";
}
/** Status 409 (RFC 9110, 15.5.10): the resource's state does not permit this call. */
export class ConflictError extends HttpError {
	name = "ConflictError";
}
/** Status 422 (RFC 9110, 15.5.21): the request is well formed and makes no sense to the server. */
export class UnprocessableEntityError extends HttpError {
	name = "UnprocessableEntityError";
}
/** Status 429 (RFC 6585, 4): too many requests. */
export class RateLimitedError extends HttpError {
	name = "RateLimitedError";
}
/** Any 5XX status (RFC 9110, 15.6): the server, or a gateway before it, failed. */
export class ServerError extends HttpError {
	name = "ServerError";
}
/** Makes the error of a status, of the class that CallError promises for it. */
export function createHttpError(operation, init) {
	const classes = {
		400: BadRequestError,
		401: UnauthorizedError,
		403: ForbiddenError,
		404: NotFoundError,
		409: ConflictError,
		422: UnprocessableEntityError,
		429: RateLimitedError
	};
	const byStatus = init.status >= 500 ? ServerError : classes[init.status] ?? HttpError;
	// The table pairs each class with its status, which its type cannot tell.
	return new byStatus(operation, init);
}
/**
* Finds the sentence that says what went wrong in an error's body.
*
* It looks where google.rpc.Status, problem details (RFC 9457, 3.1), OAuth 2.0 (RFC 6749, 5.2) and
* the usual `{error: {message}}` put it, and otherwise takes the text, unless that is markup.
*/
export function describeBody(body, text) {
	const { message, error, error_description, detail, title } = isRecord(body) ? body : {};
	const inner = isRecord(error) ? error["message"] : undefined;
	const places = [
		message,
		inner,
		error_description,
		detail,
		title,
		error
	];
	const sentence = places.find((it) => typeof it === "string" && it !== "");
	return sentence ?? (text.startsWith("<") ? "" : text);
}
