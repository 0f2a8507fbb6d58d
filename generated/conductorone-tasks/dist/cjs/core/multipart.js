"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.writeMultipart = writeMultipart;
const { isAsyncIterable, isBuffer } = require("./binary.js");
const { keepText } = require("./runtime.js");
const { joinChunks } = require("./joined-chunks.js");
const { isJson } = require("./runtime.js");
const { isSet, toText } = require("./runtime.js");
const { randomHex } = require("./random.js");
const { findOwn, isRecord } = require("./runtime.js");
const { expand } = require("./styles.js");
/**
* Writes a multipart body, one part per property and per item of an array (RFC 7578, 4; OpenAPI
* 3.1, Encoding Object). Undefined and null are left out. A body that is an array itself has a part
* for every item, without names (RFC 2046, 5.1.3).
*
* Bytes are files: their name and type are those that a {@link FileSource} gives them, else the Blob's
* own, else the type is what the description declares. An object is JSON. Other values are text. A
* property whose encoding has a style is expanded by it.
*
* @returns a stream where some bytes are one, else a Blob, which can be sent more than once
*/
function writeMultipart(spec, value) {
	const { mediaType, encoding = {} } = spec;
	// Written here, because FormData gives a part its type only along with a file name.
	const boundary = randomHex();
	const entries = Array.isArray(value) ? value.map((item) => [undefined, item]) : Object.entries(value ?? {});
	const chunks = entries.flatMap(([name, held]) => toParts(name, held, findOwn(encoding, name ?? "") ?? {})).flatMap((part) => [
		`--${boundary}\r\n${describePart(part)}\r\n`,
		part.content,
		"\r\n"
	]);
	// A declared boundary is an example, and need not be absent from the parts.
	const bare = mediaType.replace(/ *; *boundary=("[^"]*"|[^;]*)/gi, "");
	return {
		...joinChunks([...chunks, `--${boundary}--\r\n`]),
		contentType: `${bare}; boundary=${boundary}`
	};
}
/** The header fields of a part, each with its line break. */
function describePart({ name, fileName, type, headers = [] }) {
	const named = name === undefined ? undefined : `form-data; name="${quote(name)}"`;
	const file = fileName === undefined ? "" : `; filename="${quote(fileName)}"`;
	const disposition = named ?? (file && "attachment");
	const fields = [
		disposition && {
			name: "Content-Disposition",
			value: disposition + file
		},
		type && {
			name: "Content-Type",
			value: type
		},
		...headers
	];
	return fields.map((field) => field ? `${oneLine(field.name)}: ${oneLine(field.value)}\r\n` : "").join("");
}
/** A text that cannot begin another header field. */
function oneLine(text) {
	return text.replace(/[\r\n\0]+/g, " ");
}
function toParts(name, held, encoding) {
	const { contentType = "", style = "form", explode, headers } = encoding;
	const described = headers ? { headers } : {};
	if (name !== undefined && (style !== "form" || explode !== undefined)) {
		const parts = expand(name, held, style, explode ?? style === "form", keepText);
		return parts.map((part) => ({
			name,
			...part,
			...described,
			content: part.text
		}));
	}
	// A list offers a choice and a range names no type; neither says what this part is.
	const declared = /[,*]|^$/.test(contentType) ? undefined : contentType;
	const items = Array.isArray(held) && name !== undefined ? held : [held];
	return items.filter(isSet).map((item) => ({
		...toPart(name, item, declared),
		...described
	}));
}
function toPart(name, item, declared) {
	if (isBytes(item)) return toFilePart(name, { data: item }, declared);
	// JSON has no bytes, so this is no part that is an object.
	if (isRecord(item) && isBytes(item["data"])) {
		return toFilePart(name, item, declared);
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
function isBytes(value) {
	const isStream = value instanceof ReadableStream || isAsyncIterable(value);
	return isStream || value instanceof Blob || isBuffer(value);
}
function toFilePart(name, { data, name: given, type, size }, declared) {
	const isWhole = data instanceof Blob || isBuffer(data);
	const ownType = data instanceof Blob ? data.type : "";
	const ownName = data instanceof File ? data.name : "blob";
	return {
		name,
		content: isWhole ? data : {
			stream: data,
			size
		},
		type: type ?? (ownType || declared || "application/octet-stream"),
		fileName: given ?? ownName
	};
}
/** Escapes a name as browsers do (HTML, multipart/form-data encoding algorithm). */
function quote(name) {
	return name.replace(/[\r\n"]/g, encodeURIComponent);
}
