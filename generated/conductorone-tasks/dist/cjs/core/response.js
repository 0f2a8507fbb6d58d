"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.readJson = readJson;
/**
* Reads the body of a response as JSON, whatever its Content-Type says: servers mislabel JSON, and
* an HTML page from a proxy or a wrong base URL must not pass as data. An empty body is undefined.
*/
async function readJson(response) {
	const text = await response.text();
	try {
		return {
			value: text ? JSON.parse(text) : undefined,
			text
		};
	} catch {
		return {
			text,
			isMalformed: true
		};
	}
}
