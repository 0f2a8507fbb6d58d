"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.setHeaders = setHeaders;
const { givenOf } = require("./record.js");
/**
* Sets headers, replacing those of the same names.
*
* @throws TypeError that names the header and does not hold its value, which may be a credential:
* the platform's own error repeats it
*/
function setHeaders(headers, values) {
	for (const [name, value] of givenOf(values)) {
		try {
			headers.set(name, value);
		} catch {
			throw new TypeError(`the header '${name}' is malformed`);
		}
	}
}
