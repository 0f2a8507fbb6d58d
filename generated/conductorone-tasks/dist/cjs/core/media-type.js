"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.essenceOf = essenceOf;
exports.isJson = isJson;
/** The type and subtype of a media type in lower case, without parameters (RFC 9110, 8.3.1). */
function essenceOf(mediaType) {
	return mediaType.replace(/;.*/s, "").trim().toLowerCase();
}
/** Tells JSON and the types that are built on it by their suffix (RFC 6839, 3.1). */
function isJson(mediaType) {
	return /[/+]json *(;|$)/i.test(mediaType);
}
