"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.randomHex = randomHex;
/** Gives 128 random bits in hexadecimal, from the platform's source for keys. */
function randomHex() {
	const bytes = crypto.getRandomValues(new Uint8Array(16));
	return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
