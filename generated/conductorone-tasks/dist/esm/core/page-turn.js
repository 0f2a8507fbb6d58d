import { readNumber, readSource, toNumber } from "./page-source.js";
import { findPath } from "./record.js";
/** Turns to the page of the token in the response (such as AIP-158, `next_page_token`). */
export function turnByToken(spec, page) {
	const token = readSource(spec.token, page);
	// Also null, false, empty text and zero, with which no page but the first begins.
	return token === undefined || Number(token) === 0 ? undefined : turnTo(token, spec, page);
}
/** Turns to the page that begins after the last item. */
export function turnByItem(spec, page) {
	const name = findPath(page.items.at(-1), spec.key);
	return name === undefined || name === null ? undefined : turnTo(name, spec, page);
}
/**
* Turns to the page that begins after all items so far. Where the service does not count them, the
* last page is the one that is empty, or the same as the one before it.
*/
export function turnByOffset(spec, page) {
	const { first = 0, argument } = spec;
	const end = (toNumber(findPath(page.values, argument)) ?? first) + page.items.length;
	const total = readNumber(spec.total, page);
	const isLast = total === undefined ? repeats(page) : end - first >= total;
	return isLast || page.items.length === 0 ? undefined : turnTo(end, spec, page);
}
/**
* Turns to the page with the next number. Where the service counts neither pages nor items, the last
* page is the one that is empty, or the same as the one before it.
*/
export function turnByNumber(spec, page) {
	const start = page.first ?? page;
	const askedFor = ({ values }) => toNumber(findPath(values, spec.argument));
	// What a service calls the page that nobody asked for by number is how it counts.
	const shown = askedFor(start) === undefined ? readNumber(spec.current, start) : undefined;
	const first = spec.first ?? shown ?? 1;
	const number = askedFor(page) ?? first;
	const index = number - first;
	const pages = readNumber(spec.pages, page);
	const total = readNumber(spec.total, page);
	const { length } = page.items;
	// Every page before the last is as long as the first.
	const count = index * Math.max(length, start.items.length) + length;
	const isCounted = pages !== undefined || total !== undefined;
	const isLast = index + 1 >= (pages ?? Infinity) || count >= (total ?? Infinity);
	const isOver = isCounted ? isLast : repeats(page);
	return isOver || length === 0 ? undefined : turnTo(number + 1, spec, page);
}
/** Tells a page that a service without heed for the argument gives again and again. */
function repeats({ items, before }) {
	return before !== undefined && JSON.stringify(items) === JSON.stringify(before);
}
function turnTo(value, { argument }, { values }) {
	return {
		from: findPath(values, argument),
		to: value,
		next: { values: withValue(values, argument, value) }
	};
}
function withValue(values, [name = "", ...rest], value) {
	if (rest.length === 0) return {
		...values,
		[name]: value
	};
	const inner = findPath(values, [name]);
	const outer = typeof inner === "object" ? inner ?? {} : {};
	return {
		...values,
		[name]: withValue(outer, rest, value)
	};
}
