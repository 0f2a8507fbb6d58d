import { type Encode } from "./encode.js";
import type { ParameterSpec } from "./operation.js";
/** Tells whether a value is there: outside of JSON, null counts as undefined (RFC 6570, 2.3). */
export declare function isSet(value: unknown): boolean;
/** Writes a value as text: dates in ISO 8601, objects and arrays as JSON, anything else as it is. */
export declare function toText(value: unknown): string;
/**
* Serializes one parameter (OpenAPI 3.1, Parameter Object, Style Examples).
*
* Query and cookie parameters give any number of `name=value`, for the caller to join with those of
* other parameters; path and header parameters give one text. An undefined or null value, and an
* array or object without a value in it, gives nothing.
*
* @throws RangeError for an invalid Date, URIError for half of a surrogate pair, TypeError for what
* JSON cannot hold
*/
export declare function serializeParameter(spec: ParameterSpec, value: unknown): string[];
/** Writes a scalar, or each of several, as text; what is undefined or null gives nothing. */
export declare function writePlain(value: unknown, encode: Encode): string[];
