import { CallAbortedError } from "./errors.js";
import { readSource } from "./page-source.js";
import { findPath } from "./record.js";
/**
* Calls an operation that answers page by page; nothing is sent until the result is awaited or
* iterated over. An iteration begins with the page that the call itself gives.
*/
export function callPaged(client, spec, params = {}, options = {}) {
	const values = params;
	const start = ({ values: sent, locate }) => client.call(locate ? {
		...spec,
		locate
	} : spec, sent, options);
	const call = start({ values });
	const pages = () => iteratePages(spec.paging, values, (next) => (next ? start(next) : call).withResponse());
	async function* items() {
		for await (const page of pages()) {
			for (const item of page.items) {
				if (options.signal?.aborted) throw toAborted(spec, options.signal);
				yield item;
			}
		}
		return undefined;
	}
	const toArray = async ({ limit = Infinity } = {}) => {
		const found = [];
		if (limit < 1) return found;
		for await (const item of items()) if (found.push(item) >= limit) break;
		return found;
	};
	return Object.assign(call, {
		pages,
		toArray,
		[Symbol.asyncIterator]: items
	});
}
function toAborted({ id }, { reason }) {
	return new CallAbortedError(id, "the call was aborted", { cause: reason });
}
/** @param fetchPage gets nothing for the first page where that is asked for the first time */
function iteratePages(spec, values, fetchPage) {
	let next = { values };
	let isBegun = false;
	let state;
	const known = new Set();
	const step = async () => {
		if (!next) return {
			done: true,
			value: undefined
		};
		const asked = isBegun ? next : undefined;
		isBegun = true;
		const received = await fetchPage(asked);
		const items = itemsOf(spec, received);
		const { data, response } = received;
		const first = state?.first ?? state;
		state = {
			data,
			response,
			items,
			values: next.values,
			before: state?.items,
			first
		};
		next = findNext(spec, state, known);
		return {
			done: false,
			value: {
				...received,
				items
			}
		};
	};
	// In turn, also where somebody asks for several pages at once.
	let last = Promise.resolve();
	const iterator = {
		next: () => {
			const result = last.then(step, step);
			last = result;
			return result;
		},
		[Symbol.asyncIterator]: () => iterator
	};
	return iterator;
}
/** A list that is missing, null or something else is an empty page. */
function itemsOf({ items }, { data }) {
	const found = findPath(data, items);
	return Array.isArray(found) ? found : [];
}
function findNext(spec, state, known) {
	// A next page that is announced by its URL is none where that is null or empty.
	if (spec.more && [
		false,
		null,
		""
	].includes(readSource(spec.more, state))) return undefined;
	if (spec.last && readSource(spec.last, state) === true) return undefined;
	// Each turn is the one that its own kind of spec names.
	const turn = spec.turn(spec, state);
	if (!turn) return undefined;
	if (!state.first) known.add(JSON.stringify(turn.from));
	const key = JSON.stringify(turn.to);
	if (known.has(key)) return undefined;
	known.add(key);
	return turn.next;
}
