import { givenOf } from "./record.js";
/**
* Sets headers, replacing those of the same names.
*
* @throws TypeError that names the header and does not hold its value, which may be a credential:
* the platform's own error repeats it
*/
export function setHeaders(headers, values) {
	for (const [name, value] of givenOf(values)) {
		try {
			headers.set(name, value);
		} catch {
			throw new TypeError(`the header '${name}' is malformed`);
		}
	}
}
