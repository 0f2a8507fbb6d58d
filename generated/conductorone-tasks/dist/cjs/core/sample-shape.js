"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.sampleOf = sampleOf;
/** The sample of a source. */
function sampleOf(source) {
	return typeof source === "function" ? source() : source;
}
