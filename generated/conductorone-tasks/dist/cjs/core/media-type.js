"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.isJson = isJson;
/** Tells JSON and the types that are built on it by their suffix (RFC 6839, 3.1). */
function isJson(mediaType) {
	return /[/+]json *(;|$)/i.test(mediaType);
}
