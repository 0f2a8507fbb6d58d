import { raceAbort, withTimeout } from "./runtime.js";
import { CallTimeoutError } from "./runtime.js";
import { HttpError } from "./runtime.js";
/**
* Makes a source of tokens that asks for one however many calls wait for it, keeps it, and renews it
* when a call comes shortly before its end, or after the service has refused it.
*
* A token is renewed when a tenth of its life is left, at most a minute; one whose life is unknown when
* it is refused. A call that ends early ends its own wait only: the request goes on for the others, and
* is aborted where there are none, unless it `finishes`.
*
* A refusal, which is any 4XX but 408 and 429, is kept for ten seconds: calls within that time fail with
* it, without a request, since a wrong secret does not become right by asking more often, and endpoints
* lock out clients that try. Any other failure is not kept, so the next call asks again.
*/
export function createTokenSource(init) {
	const stores = new Map();
	return async (request) => {
		const endpoint = init.endpoint(request.baseUrl);
		const store = stores.get(endpoint) ?? new TokenStore(endpoint, init);
		stores.set(endpoint, store);
		return store.get(request);
	};
}
/** Milliseconds that a refusal is kept. */
const refusalTime = 1e4;
/** The token of one endpoint. */
class TokenStore {
	#endpoint;
	#init;
	#held;
	#refusal;
	#renewal;
	constructor(endpoint, init) {
		this.#endpoint = endpoint;
		this.#init = init;
	}
	async get(request) {
		const held = this.#held;
		// A token that another call has renewed in the meantime is not the rejected one.
		if (held && held.value !== request.rejected && Date.now() < held.renewAt) return held.value;
		this.#held = undefined;
		if (this.#refusal && Date.now() < this.#refusal.until) throw this.#refusal.error;
		const renewal = this.#renewal ??= this.#renew(request);
		renewal.waiting += 1;
		try {
			return await raceAbort(() => renewal.token, request.signal);
		} finally {
			renewal.waiting -= 1;
			const isAbandoned = renewal.waiting === 0 && this.#renewal === renewal;
			if (isAbandoned && !this.#init.finishes) {
				this.#renewal = undefined;
				renewal.controller.abort();
			}
		}
	}
	#renew(request) {
		const controller = new AbortController();
		const token = this.#obtain(request, controller.signal);
		// For when every call that waits ends early.
		token.catch(() => undefined);
		return {
			token,
			controller,
			waiting: 0
		};
	}
	async #obtain(request, abandoned) {
		const { timeout = 3e4, obtain } = this.#init;
		const toError = () => new CallTimeoutError(undefined, `no token within ${timeout} ms`);
		try {
			const begin = Date.now();
			const { accessToken, expiresIn } = await withTimeout(timeout || Infinity, abandoned, toError, async (signal) => obtain(this.#endpoint, {
				...request,
				signal
			}));
			// By now this may be a request that nobody waits for any more, after which another began.
			if (abandoned.aborted) throw abandoned.reason;
			this.#held = {
				value: accessToken,
				renewAt: begin + usableTime(expiresIn)
			};
			return accessToken;
		} catch (error) {
			if (isRefusal(error)) this.#refusal = {
				error,
				until: Date.now() + refusalTime
			};
			throw error;
		} finally {
			if (!abandoned.aborted) this.#renewal = undefined;
		}
	}
}
/** Tells an answer that will be the same the next time from one that says to come back. */
function isRefusal(error) {
	return error instanceof HttpError && /^4(?!08|29)/.test(String(error.status));
}
/** How many milliseconds a token is used before it is renewed. */
function usableTime(seconds) {
	if (seconds === undefined) return Infinity;
	return (seconds - Math.min(60, seconds / 10)) * 1e3;
}
