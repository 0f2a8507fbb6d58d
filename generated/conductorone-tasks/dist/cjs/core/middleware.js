"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.withMiddleware = withMiddleware;
/** Gives a fetch that runs middleware around another one, the first of it outermost. */
function withMiddleware(send, middleware, context) {
	if (!middleware?.length) return send;
	const chain = middleware.reduceRight(
		(next, run) => async (request) => run(request, next, context),
		// Not called as a method, which the fetch of browsers refuses.
		(request) => send(request)
	);
	return (input, init) => chain(new Request(input, init));
}
