"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.writeQueryString = writeQueryString;
const { encodeStrictly } = require("./runtime.js");
const { writeFields } = require("./form.js");
const { isSet } = require("./runtime.js");
const { toMedia } = require("./styles.js");
/**
* Serializes a value that is the whole query (OpenAPI 3.2, `in: querystring`): an object as a form's
* fields where that is its media type, anything else as one percent-encoded text.
*/
function writeQueryString({ mediaType = "" }, value) {
	if (!isSet(value)) return [];
	const isForm = /^application\/x-www-form-urlencoded/i.test(mediaType);
	const text = isForm ? writeFields({}, value) : encodeStrictly(toMedia(mediaType, value));
	return text === "" ? [] : [text];
}
