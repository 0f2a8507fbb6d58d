import { type Check } from "./check.js";
/** Whether a value is sent or received. */
export type CheckDirection = "request" | "response";
/**
* A place where a value is not what the description says, without the value itself: whoever reads
* it may not be meant to see what was sent.
*/
export interface Violation {
	/** A JSON Pointer (RFC 6901) into the value; empty for the value as a whole. */
	readonly pointer: string;
	/** What the description has there, such as `a string`. */
	readonly wanted: string;
	/** The kind of what is there, such as `null`, or `nothing`. */
	readonly found: string;
}
/** A violation, and where a message has the value that it is about. */
export interface PlacedViolation extends Violation {
	/** What the value is: the body, an item of a stream, or a parameter by its place. */
	readonly in: "body" | "item" | "path" | "query" | "header" | "cookie";
	/** The wire's name of the parameter; undefined elsewhere. */
	readonly name?: string | undefined;
}
/** Writes a violation on one line. */
export declare function violationText({ in: place, name, pointer, wanted, found }: PlacedViolation): string;
/** Writes a JSON Pointer (RFC 6901, section 3). */
export declare function pointerText(path: readonly (string | number)[]): string;
/** Says what a value is, without saying the value. */
export declare function kindText(value: unknown): string;
/** Says what a check wants, without its limits. */
export declare function checkText(check: Check, depth?: number): string;
/** Joins texts to a choice, of which the first ones are shown. */
export declare function choiceText(texts: readonly string[]): string;
