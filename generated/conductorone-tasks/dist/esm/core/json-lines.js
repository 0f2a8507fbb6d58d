import { DecodeError } from "./runtime.js";
import { BodyStream } from "./stream.js";
/**
* Reads a body of JSON texts, each on a line of its own (JSON Lines; NDJSON). Empty lines are passed
* over, and the last line need not end.
*/
export function readJsonLines(_, response, context) {
	// Grows piece by piece: only the new piece is searched, however long a line is.
	let rest = "";
	function* parse(text, isLast) {
		const [first = "", ...lines] = text.split("\n");
		lines.unshift(rest + first);
		rest = isLast ? "" : lines.pop() ?? "";
		for (const line of lines) {
			if (line.trim() !== "") yield parseItem(line, response, context);
		}
	}
	return {
		value: new BodyStream(response, context, parse),
		text: ""
	};
}
/**
* Reads a JSON text sequence (RFC 7464): each text follows a record separator and ends with a line
* feed. An item is given as soon as its line feed is there.
*/
export function readJsonSequence(_, response, context) {
	let rest = "";
	function* parse(text, isLast) {
		const [first = "", ...parts] = text.split("");
		parts.unshift(rest + first);
		rest = isLast ? "" : parts.pop() ?? "";
		for (const part of parts) {
			if (part.trim() === "") continue;
			// A number or a word without a space after it may be half of one (RFC 7464, 2.4).
			const isWhole = /[\s"\]}]$/.test(part);
			yield parseItem(isWhole ? part : "", response, context, part);
		}
		// Line feeds are also within a text, so only a text that parses is a whole one.
		const found = rest.endsWith("\n") && rest.trim() !== "" ? findJson(rest) : undefined;
		if (found === undefined) return;
		rest = "";
		yield found.value;
	}
	return {
		value: new BodyStream(response, context, parse),
		text: ""
	};
}
/**
* Parses an item of a stream.
*
* @throws DecodeError with an excerpt of the item
*/
export function parseItem(text, response, { operation, redact }, excerpt = text) {
	const found = findJson(text);
	if (found) return found.value;
	throw new DecodeError(operation, response, redact(excerpt), "an item of the stream is not valid JSON");
}
/** Parses a JSON text; undefined where it is none. */
export function findJson(text) {
	try {
		return { value: JSON.parse(text) };
	} catch {
		return undefined;
	}
}
