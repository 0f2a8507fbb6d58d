"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
const { HttpError } = require("./runtime.js");
const { isRecord } = require("./runtime.js");
/**
* A token endpoint gave no token (RFC 6749, 5.2): it refused, failed, or answered with something else.
*
* It is the `cause` of the RequestError that calls reject with.
*/
class TokenError extends HttpError {
	name = "TokenError";
	/** The endpoint's code, such as `invalid_client` or `invalid_grant`; undefined where it gave none. */
	error;
	/** The endpoint's words for a developer, if any. */
	errorDescription;
	constructor({ status, headers, body, text, reason }) {
		const { error, error_description: description } = isRecord(body) ? body : {};
		const told = [error, description].filter((it) => typeof it === "string" && it !== "");
		super(undefined, {
			status,
			headers,
			body,
			text,
			reason: (told.join(": ") || reason).slice(0, 200)
		});
		this.error = typeof error === "string" ? error : undefined;
		this.errorDescription = typeof description === "string" ? description : undefined;
	}
}
exports.TokenError = TokenError;
