"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.createResponse = createResponse;
exports.findSuccess = findSuccess;
const { findOwn } = require("./runtime.js");
const { instantiate, variants } = require("./samples.js");
const { findByStatus } = require("./status.js");
/**
* Makes a response of an operation from its samples.
*
* A body that the description does not declare for the status is the override, as JSON. Of several bodies it is the
* one that is accepted before others, where nothing says which.
*
* @param accept the media types that the request accepts, the preferred first
* @throws TypeError for a media type that the response does not have
*/
function createResponse({ responses, route }, wanted, accept = "") {
	const { status: asked, headers, overrides } = wanted;
	const status = asked ?? firstSuccess(Object.keys(responses));
	const response = findByStatus(responses, status);
	const contents = response?.contents ?? (response === undefined ? [undeclared] : []);
	const find = (type) => contents.find(({ mediaType = json }) => mediaType === type);
	const [first = ""] = overrides === undefined ? accept.split(/[,;]/) : [];
	const { contentType } = wanted;
	const content = contentType === undefined ? find(first.trim()) ?? contents[0] : find(contentType);
	if (contentType !== undefined && content === undefined) {
		throw new TypeError(`'${route}' has no ${contentType} for ${status}`);
	}
	const body = content === undefined || isBodiless(status) ? undefined : writeContent(content, wanted);
	const all = new Headers(body?.type === undefined ? {} : { "content-type": body.type });
	for (const [name, value] of Object.entries({
		...response?.headers,
		...headers
	})) {
		all.set(name, value);
	}
	return new Response(body?.content ?? null, {
		status,
		headers: all
	});
}
/** Finds the response of the success that the description lists first. */
function findSuccess({ responses }) {
	return findByStatus(responses, firstSuccess(Object.keys(responses)));
}
const json = "application/json";
/** What a status has that the description says nothing of. */
const undeclared = { as: "any" };
function firstSuccess(statuses) {
	const found = statuses.find((status) => status.startsWith("2"));
	return found === undefined || found === "2XX" ? 200 : Number(found);
}
/** Statuses whose responses have no body (Fetch Standard, null body status). */
function isBodiless(status) {
	return [
		204,
		205,
		304
	].includes(status);
}
function writeContent(content, wanted) {
	const { overrides, change = (body) => body } = wanted;
	const { mediaType: type = json, sample = { value: null }, as } = content;
	switch (as) {
		case undefined: return {
			type,
			content: toJson(change(instantiate(sample, overrides, wanted)))
		};
		case "text": return {
			type,
			content: overrides ?? "text"
		};
		case "binary": return {
			type,
			content: overrides ?? new Blob(["binary"])
		};
		case "any": return writeAny(content, overrides);
		case "lines": return {
			type,
			content: writeItems(sample, wanted, (item) => `${toJson(item)}\n`)
		};
		case "records": return {
			type,
			content: writeItems(sample, wanted, (item) => `\u001e${toJson(item)}\n`)
		};
		default: return {
			type,
			content: writeEvents(as, sample, wanted)
		};
	}
}
/** Writes a body of which nothing is known but, perhaps, its media type. */
function writeAny({ mediaType }, overrides) {
	if (overrides === undefined) {
		return mediaType === undefined ? undefined : {
			type: mediaType,
			content: "any"
		};
	}
	if (overrides instanceof Blob) {
		return {
			type: mediaType ?? (overrides.type || "application/octet-stream"),
			content: overrides
		};
	}
	return {
		type: json,
		content: toJson(overrides)
	};
}
function writeItems(sample, wanted, write) {
	const { overrides } = wanted;
	const items = Array.isArray(overrides) ? overrides.map((item) => instantiate(sample, item, wanted)) : variants(sample, wanted);
	return items.map(write).join("");
}
/** Writes items as server-sent events (HTML, 9.2.5), ended as the description says. */
function writeEvents(mock, sample, wanted) {
	const last = mock.sentinel === undefined ? "" : `data: ${mock.sentinel}\n\n`;
	return writeItems(sample, wanted, (item) => `${eventText(item, mock)}\n`) + last;
}
function eventText(item, { whole, data = "json", dataOf = {} }) {
	if (whole !== true) return dataText(item, data);
	const { data: value, ...fields } = item;
	const form = findOwn(dataOf, String(fields["event"])) ?? data;
	const lines = Object.entries(fields).filter(([name, field]) => [
		"event",
		"id",
		"retry"
	].includes(name) && field !== null).map(([name, field]) => `${name}: ${String(field)}\n`);
	return lines.join("") + dataText(value, form);
}
function dataText(value, form) {
	const text = typeof value === "string" && form !== "json" ? value : toJson(value);
	return text.split(/\r\n|\r|\n/).map((line) => `data: ${line}\n`).join("");
}
function toJson(value) {
	return JSON.stringify(value) ?? "null";
}
