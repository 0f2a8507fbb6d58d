/** A JSON value (RFC 8259, 3). */
export type Json = null | boolean | number | string | readonly Json[] | JsonRecord;
/** A JSON object. */
export interface JsonRecord {
	readonly [name: string]: Json;
}
/** True for a JSON object. */
export declare function isJsonObject(value: unknown): value is JsonRecord;
/** Splits a JSON Pointer into its tokens (RFC 6901, 4). */
export declare function parsePlace(pointer: string): readonly string[];
/** Extends a JSON Pointer by a name. */
export declare function joinPlace(pointer: string, name: string): string;
/** Finds what a JSON Pointer leads to, by own members only; undefined where it leads nowhere. */
export declare function valueAt(document: unknown, pointer: string): unknown;
/** A document in which a place has another value; objects that are missing on the way are made. */
export declare function withValue(document: Json, pointer: string, value: Json): Json;
/** A document without a place; the same one where there is none. */
export declare function withoutValue(document: Json, pointer: string): Json;
/** A list with other items in the place of one. */
export declare function replaced<Item>(list: readonly Item[], index: number, items: readonly Item[]): readonly Item[];
/**
* Merges a patch into a value (RFC 7396, 2).
*
* @param removes whether null takes a member away, as it does in a merge patch; or is a value
*/
export declare function mergePatch(target: Json, patch: Json, removes: boolean): Json;
