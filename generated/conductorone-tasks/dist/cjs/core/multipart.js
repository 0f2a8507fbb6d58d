"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.writeMultipart = writeMultipart;
const { keepText } = require("./encode.js");
const { isJson } = require("./media-type.js");
const { isSet, toText } = require("./parameters.js");
const { findOwn, isRecord } = require("./record.js");
const { expand } = require("./styles.js");
/**
* Writes a multipart body, one part per property and per item of an array (RFC 7578, 4; OpenAPI
* 3.1, Encoding Object). Undefined and null are left out.
*
* Bytes are files: their type is the Blob's own, else what the description declares. An object is
* JSON. Other values are text. A property whose encoding has a style is expanded by it.
*
* @returns a Blob, whose length is known and which can be sent more than once
*/
function writeMultipart(spec, value) {
	const { mediaType, encoding = {} } = spec;
	// Written here, because FormData gives a part its type only along with a file name.
	const random = crypto.getRandomValues(new Uint8Array(16));
	const boundary = Array.from(random, (byte) => byte.toString(16).padStart(2, "0")).join("");
	const chunks = Object.entries(value ?? {}).flatMap(([name, held]) => toParts(name, held, findOwn(encoding, name) ?? {})).flatMap(({ name, content, type, fileName }) => [
		`--${boundary}\r\nContent-Disposition: form-data; name="${quote(name)}"`,
		fileName === undefined ? "" : `; filename="${quote(fileName)}"`,
		type ? `\r\nContent-Type: ${type}\r\n\r\n` : "\r\n\r\n",
		content,
		"\r\n"
	]);
	return {
		content: new Blob([...chunks, `--${boundary}--\r\n`]),
		contentType: `${mediaType}; boundary=${boundary}`
	};
}
function toParts(name, held, encoding) {
	const { contentType = "", style = "form", explode } = encoding;
	if (style !== "form" || explode !== undefined) {
		const parts = expand(name, held, style, explode ?? style === "form", keepText);
		return parts.map((part) => ({
			name,
			...part,
			content: part.text
		}));
	}
	// A list offers a choice and a range names no type; neither says what this part is.
	const declared = /[,*]|^$/.test(contentType) ? undefined : contentType;
	const items = Array.isArray(held) ? held : [held];
	return items.filter(isSet).map((item) => toPart(name, item, declared));
}
function toPart(name, item, declared) {
	if (item instanceof Blob) {
		const type = item.type || declared || "application/octet-stream";
		return {
			name,
			content: item,
			type,
			fileName: item instanceof File ? item.name : "blob"
		};
	}
	if (item instanceof ArrayBuffer || ArrayBuffer.isView(item)) {
		return toPart(name, new Blob([item]), declared);
	}
	if (declared ? isJson(declared) : isRecord(item) || Array.isArray(item)) {
		return {
			name,
			content: JSON.stringify(item),
			type: declared ?? "application/json"
		};
	}
	return {
		name,
		content: toText(item),
		type: declared
	};
}
/** Escapes a name as browsers do (HTML, multipart/form-data encoding algorithm). */
function quote(name) {
	return name.replace(/[\r\n"]/g, encodeURIComponent);
}
