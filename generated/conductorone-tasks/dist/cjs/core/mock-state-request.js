"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.documentOf = documentOf;
const { parsePlace } = require("./mock-state-json.js");
const { afterName } = require("./mock-state-page.js");
const { patchOf } = require("./mock-state-patch.js");
const { findOwn } = require("./runtime.js");
/** Makes the document of a request that the places of a plan lead into. */
function documentOf(received, places, reads) {
	const { url, headers, body } = received;
	const parts = {
		path: {},
		query: {},
		header: {},
		cookie: {}
	};
	for (const place of places) {
		const [part = "", name = ""] = parsePlace(place);
		const read = Object.hasOwn(parts, part) ? readers[part] : undefined;
		const value = read?.(received, name, findOwn(reads, placeOf(part, name)));
		if (value !== undefined) set(parts[part], name, value);
	}
	const after = url.searchParams.get(afterName);
	if (after !== null) set(parts.query, afterName, after);
	return {
		...parts,
		// Values of the path are also what objects are found by that others are within.
		path: {
			...received.path,
			...parts.path
		},
		body: bodyOf(body),
		now: new Date().toISOString(),
		patch: patchOf(headers.get("content-type") ?? ""),
		linkTo: (token) => {
			const next = new URL(url);
			next.searchParams.set(afterName, token);
			return next.href;
		}
	};
}
function placeOf(part, name) {
	return `/${part}/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`;
}
const readers = {
	path: ({ path }, name, as) => readText(findOwn(path, name), as),
	query: ({ url: { searchParams } }, name, as) => {
		if (as === "all") return searchParams.has(name) ? searchParams.getAll(name) : undefined;
		if (as === "fields") return Object.fromEntries(searchParams);
		if (as === "members") return membersOf(searchParams, name);
		return readText(searchParams.get(name) ?? undefined, as);
	},
	header: ({ headers }, name, as) => readText(headers.get(name) ?? undefined, as),
	cookie: ({ headers }, name, as) => {
		const pairs = (headers.get("cookie") ?? "").split("; ").map((pair) => pair.split("="));
		const found = pairs.find(([key]) => key === name);
		return readText(found?.slice(1).join("="), as);
	}
};
/** The members of an object that is written as `name[member]=value` (OpenAPI 3.1, `deepObject`). */
function membersOf(query, name) {
	const members = [...query].flatMap(([key, value]) => key.startsWith(`${name}[`) && key.endsWith("]") ? [[key.slice(name.length + 1, -1), value]] : []);
	return members.length === 0 ? undefined : Object.fromEntries(members);
}
/** A text as what it is read as; one that is not that stays a text. */
function readText(text, as) {
	if (text === undefined) return undefined;
	switch (as) {
		case "number": return text.trim() === "" || Number.isNaN(Number(text)) ? text : Number(text);
		case "boolean": return text === "true" ? true : text === "false" ? false : text;
		case "json": return parse(text);
		case ",":
		case " ":
		case "|": return text === "" ? [] : text.split(as);
		default: return text;
	}
}
function parse(text) {
	try {
		return JSON.parse(text);
	} catch {
		return text;
	}
}
/** A body as JSON; of a form, the texts in it by name. */
function bodyOf(body) {
	if (!(body instanceof URLSearchParams) && !(body instanceof FormData)) return body;
	const texts = [...body].filter(([, value]) => typeof value === "string");
	return Object.fromEntries(texts);
}
function set(part, name, value) {
	// As a property of its own, `__proto__` too.
	Object.defineProperty(part, name, {
		value,
		enumerable: true,
		configurable: true
	});
}
