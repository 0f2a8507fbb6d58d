"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.writeRaw = writeRaw;
const { toText } = require("./parameters.js");
const { isRecord } = require("./record.js");
/**
* Writes a body that is one text or a run of bytes: strings, Blobs, buffers and streams as they
* are, and a value that fetch cannot send as its text.
*
* A media type range (`image/*`) describes the body without naming its type, which is then that of
* the Blob, or application/octet-stream.
*/
function writeRaw({ mediaType }, value) {
	const ownType = value instanceof Blob && value.type || "application/octet-stream";
	const isValue = typeof value !== "object" || Array.isArray(value) || isRecord(value);
	return {
		content: isValue || value instanceof Date ? toText(value) : value,
		contentType: mediaType.includes("*") ? ownType : mediaType
	};
}
