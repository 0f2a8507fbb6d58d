"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.chooseBody = chooseBody;
const { essenceOf } = require("./runtime.js");
const { findOwn } = require("./runtime.js");
/**
* Finds the body that the caller asks for by its media type, or the operation's preferred one where
* the caller does not say. A media type beats the ranges that hold it (RFC 9110, 12.5.1).
*
* @throws TypeError for a media type that the operation does not take
*/
function chooseBody(spec, values) {
	const given = findOwn(values, spec.contentType ?? "");
	if (given === undefined || given === null) return spec;
	const mediaType = String(given).trim().toLowerCase();
	const type = essenceOf(mediaType);
	const specs = [spec, ...spec.others ?? []];
	const found = specs.find((it) => it.mediaType.toLowerCase() === mediaType) ?? specs.find((it) => essenceOf(it.mediaType) === type) ?? specs.find(({ range }) => range !== undefined && isWithin(type, range));
	if (!found) throw new TypeError(`a body of the type '${mediaType}' is not taken here`);
	// What was found by its range or its type is sent as what the caller calls it.
	return {
		...found,
		mediaType: String(given).trim()
	};
}
/** Tells whether a media type is one of a range such as `image/*` or `application/*+json`. */
function isWithin(type, range) {
	const [before = "", ...after] = range.toLowerCase().split("*");
	const suffix = after.at(-1) ?? "";
	return type.startsWith(before) && type.endsWith(suffix) && type.includes("/");
}
