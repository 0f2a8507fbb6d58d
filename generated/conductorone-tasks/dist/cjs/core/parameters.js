"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.isSet = isSet;
exports.toText = toText;
exports.serializeParameter = serializeParameter;
const { encodeStrictly, keepText } = require("./encode.js");
/** Tells whether a value is there: outside of JSON, null counts as undefined (RFC 6570, 2.3). */
function isSet(value) {
	return value !== undefined && value !== null;
}
/** Writes a value as text: dates in ISO 8601, objects and arrays as JSON, anything else as it is. */
function toText(value) {
	if (value instanceof Date) return value.toISOString();
	return typeof value === "object" ? JSON.stringify(value) : String(value);
}
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
function serializeParameter(spec, value) {
	if (spec.write) return spec.write(spec, value);
	const values = Array.isArray(value) ? value : [value];
	// A header's value is no part of a URI, so it is not percent-encoded (OpenAPI 3.1.1, appendix D).
	const encode = spec.in === "header" ? keepText : encodeStrictly;
	const texts = values.filter(isSet).map((it) => encode(toText(it)));
	if (spec.in === "query" || spec.in === "cookie") {
		const name = encodeStrictly(spec.name ?? spec.argument);
		return texts.map((text) => `${name}=${text}`);
	}
	return texts.length > 0 ? [texts.join(",")] : [];
}
