import { HttpHandler } from "msw";
import { wait } from "./runtime.js";
import { receiveRequest } from "./mock-request.js";
import { createResponse } from "./mock-response.js";
import { matchRoute } from "./mock-routes.js";
/**
* Makes the handlers of an operation; nothing is answered before MSW has one of them.
*
* `Handlers` are {@link OperationHandlers} of a shape, as the declaration says that they are assigned to:
* so the compiler has nothing to infer or to compare, which would be the bodies of all 500 statuses.
*/
export function handleOperation(data) {
	const mock = data;
	const create = (reply, options) => createHandler(mock, reply, options);
	const respond = (response) => create(({ headers }) => createResponse(mock, response, headers.get("accept") ?? undefined), response);
	const handlers = {
		mock,
		ok: (overrides, options) => respond({
			...options,
			overrides
		}),
		error: (status, overrides, options) => respond({
			...options,
			status,
			overrides
		}),
		respond: (status, overrides, options) => respond({
			...options,
			status,
			overrides
		}),
		networkError: (options) => create(() => Response.error(), options),
		sequence: (...steps) => {
			let count = 0;
			return create((received) => replyOf(steps[Math.min(count++, steps.length - 1)], received));
		},
		resolve: (resolver, options) => create(async (received) => {
			const resolved = await resolver(received);
			return resolved instanceof Response ? resolved : replyOf(resolved, received);
		}, options)
	};
	return handlers;
}
/** The handlers of all operations of some groups. */
export function handlersOf(groups) {
	return Object.values(groups).flatMap((group) => Object.values(group));
}
/** Makes a handler for every operation of some groups: its first success. */
export function handleAll(groups, options) {
	return handlersOf(groups).map((operation) => operation.ok(undefined, options));
}
/** Makes a handler of an operation that answers as a function says. */
export function createHandler(mock, reply, options) {
	return new RoutedHandler(mock, reply, options);
}
class RoutedHandler extends HttpHandler {
	requests = [];
	#reply;
	#delay;
	constructor(mock, reply, options = {}) {
		const { routes, route } = mock;
		const { once = false, delay = 0, baseUrl } = options;
		super(route.slice(0, route.indexOf(" ")), ({ request }) => {
			const params = matchRoute(routes, route, request, baseUrl);
			return params === undefined ? false : {
				matches: true,
				params
			};
		}, async ({ request, params }) => {
			const received = await receiveRequest(request, params);
			this.requests.push(received);
			return this.answer(received);
		}, { once });
		this.info.header = route;
		this.#reply = reply;
		this.#delay = delay;
	}
	async answer(received) {
		const { signal } = received.request;
		// Nobody hears of a response to a request that was aborted.
		if (this.#delay > 0) await wait(this.#delay, signal).catch(() => undefined);
		return signal.aborted ? Response.error() : this.#reply(received);
	}
}
function replyOf(handler, received) {
	return handler instanceof RoutedHandler ? handler.answer(received) : undefined;
}
