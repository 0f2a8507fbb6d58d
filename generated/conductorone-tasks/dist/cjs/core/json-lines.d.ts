import type { ReadBody, ReadContext, StreamReading } from "./operation.js";
/**
* Reads a body of JSON texts, each on a line of its own (JSON Lines; NDJSON). Empty lines are passed
* over, and the last line need not end.
*/
export declare function readJsonLines(_: StreamReading, response: Response, context: ReadContext): ReadBody;
/**
* Reads a JSON text sequence (RFC 7464): each text follows a record separator and ends with a line
* feed. An item is given as soon as its line feed is there.
*/
export declare function readJsonSequence(_: StreamReading, response: Response, context: ReadContext): ReadBody;
/**
* Parses an item of a stream.
*
* @throws DecodeError with an excerpt of the item
*/
export declare function parseItem(text: string, response: Response, { operation, redact }: ReadContext, excerpt?: string): unknown;
/** Parses a JSON text; undefined where it is none. */
export declare function findJson(text: string): {
	readonly value: unknown;
} | undefined;
