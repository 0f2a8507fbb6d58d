"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.setHeaders = setHeaders;
/**
* Sets headers, replacing those of the same names.
*
* @throws TypeError that names the header and does not hold its value, which may be a credential:
* the platform's own error repeats it
*/
function setHeaders(headers, values = {}) {
	for (const [name, value] of Object.entries(values)) {
		if (value === undefined) continue;
		try {
			headers.set(name, value);
		} catch {
			throw new TypeError(`the header '${name}' is malformed`);
		}
	}
}
