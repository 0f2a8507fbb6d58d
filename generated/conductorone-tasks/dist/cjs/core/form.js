"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.writeForm = writeForm;
exports.writeFields = writeFields;
const { encodeReserved, encodeStrictly } = require("./runtime.js");
const { isJson } = require("./runtime.js");
const { findOwn, isRecord } = require("./runtime.js");
const { expand } = require("./styles.js");
/**
* Writes application/x-www-form-urlencoded, with spaces as `%20`, which a server decodes as it does
* `+`.
*
* A property whose encoding has a style is expanded by it, and then its media type is ignored;
* without one, an object and whatever is declared as JSON is written as JSON, an array item by item
* (OpenAPI 3.1, Encoding Object). Undefined and null are left out.
*/
function writeForm(spec, value) {
	const { mediaType, encoding = {} } = spec;
	return {
		content: writeFields(encoding, value),
		contentType: mediaType
	};
}
/** Writes the fields of a form by the encodings of its properties, under the contract of {@link writeForm}. */
function writeFields(encoding, value) {
	return Object.entries(value ?? {}).flatMap(([name, held]) => {
		const how = findOwn(encoding, name) ?? {};
		const { contentType = "", style = "form", explode, allowReserved } = how;
		const isStyled = style !== "form" || explode !== undefined || allowReserved !== undefined;
		const isText = !isStyled && (isRecord(held) || isJson(contentType));
		const encode = allowReserved ? encodeReserved : encodeStrictly;
		const written = isText ? JSON.stringify(held) : held;
		return expand(name, written, style, explode ?? style === "form", encode);
	}).map(({ name = "", text }) => `${encodeStrictly(name)}=${text}`).join("&");
}
