import { isAsyncIterable, isBuffer, writeChunks } from "./binary.js";
import { writeRaw } from "./raw.js";
/**
* Writes items as JSON texts, each on a line of its own (JSON Lines; NDJSON).
*
* An array is written at once, and can be sent again; any other iterable is asked for each item as it
* is sent. Text and bytes are sent as they are, and so are chunks of bytes among the items.
*
* @throws TypeError for an item that JSON cannot hold
*/
export function writeJsonLines(spec, value) {
	return writeItems(spec, value, "");
}
/** Writes items as a JSON text sequence (RFC 7464, 2.2), under the contract of {@link writeJsonLines}. */
export function writeJsonSequence(spec, value) {
	return writeItems(spec, value, "");
}
function writeItems(spec, value, before) {
	const isWhole = value instanceof Blob || value instanceof ReadableStream || isBuffer(value);
	if (isWhole || typeof value !== "object" || value === null) return writeRaw(spec, value);
	const write = (item) => {
		if (item instanceof Uint8Array) return item;
		const text = JSON.stringify(item);
		if (text === undefined) throw new TypeError(`an item cannot be ${typeof item}`);
		return `${before}${text}\n`;
	};
	const contentType = spec.mediaType;
	if (Array.isArray(value)) return {
		content: value.map(write).join(""),
		contentType
	};
	if (!isAsyncIterable(value) && !(Symbol.iterator in value)) {
		throw new TypeError("a body of items takes an array, an iterable, text or bytes");
	}
	const items = value;
	async function* chunks() {
		for await (const item of items) yield write(item);
	}
	return {
		...writeChunks(chunks()),
		contentType
	};
}
