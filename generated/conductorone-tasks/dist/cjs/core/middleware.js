"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.fetchThrough = fetchThrough;
const { redact } = require("./redaction.js");
/**
* Gives the client's fetch with its middleware around it, the first of it outermost.
*
* @param secrets what `redact` strikes out; they may still become more
* @param wrap what is to be between the two, if anything
*/
function fetchThrough({ fetch: plain = fetch, middleware = [] }, operation, attempt, secrets, wrap) {
	const send = wrap ? wrap(plain) : plain;
	if (middleware.length === 0) return send;
	const context = {
		operation,
		attempt,
		redact: (text) => redact(text, secrets)
	};
	const chain = middleware.reduceRight(
		(next, run) => async (request) => run(request, next, context),
		// Not called as a method, which the fetch of browsers refuses.
		(request) => send(request)
	);
	return (input, init) => chain(new Request(input, init));
}
