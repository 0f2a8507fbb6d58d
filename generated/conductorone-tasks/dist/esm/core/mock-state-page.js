import { valueAt, withoutValue, withValue } from "./mock-state-json.js";
/** How many objects a page has where the request does not say it. */
const usualSize = 20;
/** How many it has at most. */
const largestSize = 1e3;
/** The name in queries of URLs that lead to the next page: nobody's own. */
export const afterName = "sdkwright-after";
/**
* Takes the page that a request asks for out of a list.
*
* @param key where objects have their id: a token is the id of the last object, so that it leads to the
*   same place whatever is made or removed before it
*/
export function pageOf(objects, plan, request, key) {
	const asked = plan.size === undefined ? undefined : Number(valueAt(request, plan.size));
	const size = asked !== undefined && asked >= 1 ? Math.min(asked, largestSize) : usualSize;
	const begin = Math.max(0, beginOf({
		plan,
		objects,
		size,
		request,
		key
	}));
	const items = objects.slice(begin, begin + size);
	const end = begin + items.length;
	const isLast = end >= objects.length;
	const last = isLast ? undefined : String(valueAt(items.at(-1), key));
	const token = last === undefined ? undefined : plan.counts ? end : encodeToken(last);
	const url = token === undefined ? undefined : request.linkTo(String(token));
	const { by, first = 1, notes = [] } = plan;
	const facts = {
		token,
		url,
		total: objects.length,
		current: Math.floor(begin / size) + first,
		pages: Math.ceil(objects.length / size),
		more: !isLast,
		last: isLast
	};
	const link = by === "link" && url !== undefined ? [["link", `<${url}>; rel="next"`]] : [];
	return {
		items,
		write: (body) => notes.reduce((value, note) => {
			if ("header" in note) return value;
			const fact = facts[note.says];
			return fact === undefined ? withoutToken(value, note.at) : withValue(value, note.at, fact);
		}, body),
		headers: new Map([...link, ...notes.flatMap((note) => {
			const fact = facts[note.says];
			return "header" in note && fact !== undefined ? [[note.header.toLowerCase(), String(fact)]] : [];
		})])
	};
}
/** Without a next page there is no token; a null or an empty text says the same where one has to be there. */
function withoutToken(body, place) {
	const before = valueAt(body, place);
	return typeof before === "string" ? withValue(body, place, "") : withoutValue(body, place);
}
function beginOf({ plan, objects, size, request, key }) {
	const { by, from, first, counts } = plan;
	const indexAfter = (id, place) => objects.findIndex((value) => String(valueAt(value, place)) === String(id)) + 1;
	const isLinked = by === "url" || by === "link";
	const said = isLinked ? request.query[afterName] : from === undefined ? undefined : valueAt(request, from);
	if (said === undefined || said === null || said === "") return 0;
	switch (by) {
		case "item": return indexAfter(said, plan.key ?? key);
		case "offset": return Number(said) - (first ?? 0);
		case "number": return (Number(said) - (first ?? 1)) * size;
		default: return counts ? Number(said) || 0 : indexAfter(decodeToken(String(said)), key);
	}
}
/** Writes a text as base64url of its UTF-8 (RFC 4648, 5). */
function encodeToken(text) {
	const bytes = [...new TextEncoder().encode(text)].map((byte) => String.fromCharCode(byte));
	return btoa(bytes.join("")).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}
/** Reads what {@link encodeToken} wrote; what is something else is the token of no page. */
function decodeToken(token) {
	try {
		const bytes = atob(token.replaceAll("-", "+").replaceAll("_", "/"));
		return new TextDecoder().decode(Uint8Array.from(bytes, (byte) => byte.charCodeAt(0)));
	} catch {
		return undefined;
	}
}
