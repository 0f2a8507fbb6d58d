"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.violationsText = violationsText;
const { violationText } = require("./check-violation.js");
const { DecodeError, RequestError } = require("./runtime.js");
/** The arguments of a call are not what the description says; nothing was sent, and nothing is retried. */
class RequestValidationError extends RequestError {
	name = "RequestValidationError";
	constructor(operation, violations) {
		super(operation, `the arguments are not as described: ${violationsText(violations)}`);
		this.violations = violations;
	}
}
/** The body of a success, or an item of one, is not what the description says. */
class ResponseValidationError extends DecodeError {
	name = "ResponseValidationError";
	constructor(operation, response, text, violations, value) {
		const { status } = response;
		super(operation, response, text, `the ${status} response is not as described: ${violationsText(violations)}`);
		this.violations = violations;
		this.value = value;
	}
}
const mostTold = 3;
/** Tells the first of some violations, and how many others there are. */
function violationsText(violations) {
	const told = violations.slice(0, mostTold).map(violationText).join("; ");
	const rest = violations.length - mostTold;
	return rest > 0 ? `${told}; and ${rest} more` : told;
}
exports.RequestValidationError = RequestValidationError;
exports.ResponseValidationError = ResponseValidationError;
