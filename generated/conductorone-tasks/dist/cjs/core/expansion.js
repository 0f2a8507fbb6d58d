"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.expandOneResponse = expandOneResponse;
exports.expandListResponse = expandListResponse;
exports.relatedOf = relatedOf;
const { isSet } = require("./runtime.js");
const { findOwn, isRecord } = require("./runtime.js");
/**
* Expands the one object that a response holds: puts what its JSONPaths lead to in their place, one
* object or several, and nothing where a path is not set, leads nowhere, or is of a kind that is not
* known here. A response without the object gives an empty one.
*/
function expandOneResponse(response, specs) {
	const [property, spec] = findHolder(response, specs);
	return expandView(property, response, spec);
}
/** Expands every object of the list that a response holds, as {@link expandOneResponse} does one. */
function expandListResponse(response, specs) {
	const [list, spec] = findHolder(response, specs);
	return Array.isArray(list) ? list.map((view) => expandView(view, response, spec)) : [];
}
/** The related objects that a response holds under one of some names; none where it holds none. */
function relatedOf(response, lists) {
	const held = lists.map((list) => findOwn(response, list));
	return held.flatMap((list) => Array.isArray(list) ? list.filter(isRecord) : []);
}
function findHolder(response, specs) {
	const entries = Object.entries(specs);
	const held = (name) => response[name];
	const [name = "", spec] = entries.find(([it]) => isSet(held(it))) ?? entries[0] ?? [];
	return [held(name), spec ?? {
		list: "",
		relations: {}
	}];
}
function expandView(view, response, { list, relations }) {
	const expanded = [];
	for (const [property, value] of Object.entries(view ?? {})) {
		const relation = findOwn(relations, property);
		if (!relation) expanded.push([property, value]);
		else if (typeof value === "string" && value !== "") {
			const nodes = followPath(value, response, list).filter(isRecord);
			if (relation.many) expanded.push([relation.name, nodes]);
			else if (nodes[0]) expanded.push([relation.name, nodes[0]]);
		}
	}
	return Object.fromEntries(expanded);
}
/** A segment of a JSONPath (RFC 9535, 2.5.1): `.name`, or one or several selectors in brackets. */
const segment = /\.([A-Za-z_]\w*)|\[((?:'[^'\\]*'|"[^"\\]*"|[-\d:*\s,])+)\]/y;
/**
* Follows a JSONPath of names, indices, slices and wildcards (RFC 9535, 2.3); it gives nothing for a path
* with anything else in it. A path that begins with an index starts from the list.
*/
function followPath(path, response, list) {
	if (!path.startsWith("$")) return [];
	let nodes = [/^\$\[[-\d*]/.test(path) ? findOwn(response, list) : response];
	for (segment.lastIndex = 1; segment.lastIndex < path.length;) {
		const found = segment.exec(path);
		if (!found) return [];
		const [, name, selectors = ""] = found;
		nodes = nodes.flatMap((node) => name === undefined ? selectors.split(",").flatMap((selector) => select(node, selector.trim())) : member(node, name));
	}
	return nodes;
}
function select(node, selector) {
	if (/^['"]/.test(selector)) return member(node, selector.slice(1, -1));
	if (!Array.isArray(node)) return [];
	if (selector === "*") return node;
	const [start, end] = selector.split(":").map((it) => it === "" ? undefined : Number(it));
	if (end !== undefined || selector.includes(":")) return node.slice(start, end);
	const item = node.at(start ?? Number.NaN);
	return item === undefined ? [] : [item];
}
function member(node, name) {
	const value = isRecord(node) ? findOwn(node, name) : undefined;
	return value === undefined ? [] : [value];
}
