"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.placeRandomKey = placeRandomKey;
const { randomHex } = require("./random.js");
/**
* Gives a call a key of its own, a random UUID (RFC 9562, 5.4), unless the caller has set that header.
* A service that knows the key carries out the call once, however often it is sent.
*/
function placeRandomKey({ header }, headers) {
	const isSame = (name) => name.toLowerCase() === header.toLowerCase();
	if (headers.some(([name, value]) => value !== undefined && isSame(name))) return;
	// Not by crypto.randomUUID, which browsers have in secure contexts only.
	const key = randomHex().replace(/^(.{8})(.{4}).(.{3}).(.{3})/, "$1-$2-4$3-a$4-");
	headers.push([header, key]);
}
