"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.redact = redact;
exports.redactError = redactError;
const { encodeStrictly } = require("./encode.js");
/**
* Strikes secrets out of a text: as they are, percent-encoded, and without the authentication
* scheme that they start with.
*
* Servers and platforms repeat what they were sent: in the body of an error, or in the message of
* a failed fetch, which with some holds the whole URL.
*/
function redact(text, secrets) {
	let rest = text;
	for (const secret of secrets) {
		const sent = secret?.trim() ?? "";
		const bare = sent.replace(/^\w+ +/, "");
		for (const form of [
			sent,
			bare,
			encodeStrictly(bare)
		]) {
			if (form !== "") rest = rest.replaceAll(form, "[redacted]");
		}
	}
	return rest;
}
/** Gives an error as it is, or in its place one that tells the same without the secrets. */
function redactError(error, secrets) {
	const told = String(error);
	const safe = redact(told, secrets);
	return safe === told ? error : new Error(safe);
}
