import { type PlacedViolation } from "./check-violation.js";
import { DecodeError, RequestError } from "./errors.js";
/** The arguments of a call are not what the description says; nothing was sent, and nothing is retried. */
export declare class RequestValidationError extends RequestError {
	override readonly name = "RequestValidationError";
	readonly violations: readonly PlacedViolation[];
	constructor(operation: string, violations: readonly PlacedViolation[]);
}
/** The body of a success, or an item of one, is not what the description says. */
export declare class ResponseValidationError extends DecodeError {
	override readonly name = "ResponseValidationError";
	readonly violations: readonly PlacedViolation[];
	/** What was received, parsed. */
	readonly value: unknown;
	constructor(operation: string, response: Response, text: string, violations: readonly PlacedViolation[], value: unknown);
}
/** Tells the first of some violations, and how many others there are. */
export declare function violationsText(violations: readonly PlacedViolation[]): string;
