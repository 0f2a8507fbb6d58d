"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.writeRaw = writeRaw;
const { isAsyncIterable, writeChunks } = require("./binary.js");
const { toText } = require("./runtime.js");
const { isRecord } = require("./runtime.js");
/**
* Writes a body that is one text or a run of bytes: strings, Blobs, buffers and streams as they
* are, and a value that fetch cannot send as its text. What gives bytes asynchronously is a stream.
*
* A media type range (`image/*`) describes the body without naming its type, which is then that of
* the Blob, or what the value suggests.
*/
function writeRaw({ mediaType }, value) {
	const isForeign = isAsyncIterable(value) && !(value instanceof ReadableStream);
	const isJsonValue = !isForeign && (Array.isArray(value) || isRecord(value));
	const isText = isJsonValue || typeof value !== "object" || value instanceof Date;
	const ownType = value instanceof Blob && value.type || "application/octet-stream";
	const impliedType = isJsonValue ? "application/json" : isText ? "text/plain" : ownType;
	const contentType = mediaType.includes("*") ? impliedType : mediaType;
	if (isForeign) return {
		...writeChunks(value),
		contentType
	};
	return {
		content: isText ? toText(value) : value,
		contentType,
		...value instanceof ReadableStream && { duplex: "half" }
	};
}
