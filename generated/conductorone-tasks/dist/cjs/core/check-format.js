"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.isInFormat = isInFormat;
exports.findRegExp = findRegExp;
/**
* The formats that tell by themselves what is valid (JSON Schema 2020-12 validation, 7.3; OpenAPI's
* registry of formats). A format says what a text means and need not be heeded by validators, so what is not
* in its format is worth a remark and no more.
*/
const formats = {
	"date-time": /^\d{4}-[01]\d-[0-3]\dT[012]\d:[0-5]\d:[0-6]\d(\.\d+)?(Z|[+-][012]\d:[0-5]\d)$/i,
	date: /^\d{4}-[01]\d-[0-3]\d$/,
	time: /^[012]\d:[0-5]\d:[0-6]\d(\.\d+)?(Z|[+-][012]\d:[0-5]\d)$/i,
	uuid: /^[\da-f]{8}-([\da-f]{4}-){3}[\da-f]{12}$/i,
	ipv4: /^((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(?!$)|$)){4}$/,
	byte: /^([A-Za-z\d+/]{4})*([A-Za-z\d+/]{2}==|[A-Za-z\d+/]{3}=)?$/,
	int32: /^-?\d+$/,
	int64: /^-?\d+$/,
	uint32: /^\d+$/,
	uint64: /^\d+$/
};
/** Tells whether a text is in a format; one that is not known is not checked. */
function isInFormat(text, format) {
	const pattern = Object.hasOwn(formats, format) ? formats[format] : undefined;
	return pattern?.test(text) !== false;
}
const compiled = new Map();
/**
* Finds the regular expression of a pattern, in Unicode mode (JSON Schema 2020-12 core, 6.4) or without
* it where only that is valid; undefined where it is none.
*/
function findRegExp(pattern) {
	if (!compiled.has(pattern)) compiled.set(pattern, compile(pattern, "u") ?? compile(pattern));
	return compiled.get(pattern);
}
function compile(pattern, flags) {
	try {
		return new RegExp(pattern, flags);
	} catch {
		return undefined;
	}
}
