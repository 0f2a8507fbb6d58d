"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.readHeaders = readHeaders;
const { findOwn } = require("./runtime.js");
const { findByStatus } = require("./status.js");
/**
* Reads the headers that the description declares for a response's status, in the style `simple`
* (OpenAPI 3.1, Header Object).
*
* A header that is not there or not of its declared type has no property: a response is not lost
* for a flaw in what comes beside it, and the platform's `headers` still have the text.
*/
function readHeaders(declared, { status, headers }) {
	const found = Object.entries(findByStatus(declared, status) ?? {}).map(([property, spec]) => [property, readHeader(headers.get(spec.name), spec)]);
	return Object.fromEntries(found.filter(([, value]) => value !== undefined));
}
function readHeader(text, spec) {
	if (text === null) return undefined;
	return spec.as === "object" ? parseObject(text, spec) : parsers[spec.as](text.trim());
}
const parsers = {
	text: (text) => text,
	number: parseNumber,
	boolean: parseBoolean,
	json: parseJson,
	texts: (text) => parseList(text, (item) => item),
	numbers: (text) => parseList(text, parseNumber),
	booleans: (text) => parseList(text, parseBoolean)
};
function parseNumber(text) {
	return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text) ? Number(text) : undefined;
}
function parseBoolean(text) {
	return /^(true|false)$/i.test(text) ? text.toLowerCase() === "true" : undefined;
}
function parseJson(text) {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}
/** Parses a list (RFC 9110, 5.6.1); undefined where one of its items is malformed. */
function parseList(text, parse) {
	const items = text.split(",").map((item) => item.trim());
	const parsed = items.filter((item) => item !== "").map(parse);
	return parsed.includes(undefined) ? undefined : parsed;
}
/** Parses an object; undefined where it is none, or one of its values is malformed. */
function parseObject(text, { explode, properties = {} }) {
	const items = text.split(",").map((item) => item.trim());
	const pairs = explode ? items.map(parsePair) : toPairs(items);
	const entries = pairs.map(([name = "", value]) => [name, value === undefined ? value : parsers[findOwn(properties, name) ?? "text"](value)]);
	return entries.every(([, value]) => value !== undefined) ? Object.fromEntries(entries) : undefined;
}
/** Only the first `=` parts; any other is of the value. */
function parsePair(item) {
	const at = item.indexOf("=");
	return at < 0 ? [item] : [item.slice(0, at), item.slice(at + 1)];
}
function toPairs(items) {
	return items.flatMap((_, index) => index % 2 === 0 ? [items.slice(index, index + 2)] : []);
}
