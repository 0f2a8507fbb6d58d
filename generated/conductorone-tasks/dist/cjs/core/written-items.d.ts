import type { WrittenBody, WrittenBodySpec } from "./operation.js";
/**
* Writes items as JSON texts, each on a line of its own (JSON Lines; NDJSON).
*
* An array is written at once, and can be sent again; any other iterable is asked for each item as it
* is sent. Text and bytes are sent as they are, and so are chunks of bytes among the items.
*
* @throws TypeError for an item that JSON cannot hold
*/
export declare function writeJsonLines(spec: WrittenBodySpec, value: unknown): WrittenBody;
/** Writes items as a JSON text sequence (RFC 7464, 2.2), under the contract of {@link writeJsonLines}. */
export declare function writeJsonSequence(spec: WrittenBodySpec, value: unknown): WrittenBody;
