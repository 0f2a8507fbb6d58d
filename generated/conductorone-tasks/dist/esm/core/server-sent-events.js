import { findJson, parseItem } from "./json-lines.js";
import { essenceOf, isJson } from "./runtime.js";
import { findOwn } from "./runtime.js";
import { BodyStream, endOfStream } from "./stream.js";
/**
* Reads server-sent events (HTML, 9.2).
*
* Where data is JSON, an event whose data is empty has none, and the text `[DONE]`, which is no JSON
* and a widespread way of saying so, ends the stream, unless the description says which text does. A body that says it is JSON or HTML is no
* stream of events, and must not pass as an empty one.
*/
export async function readEvents(reading, response, context) {
	const type = essenceOf(response.headers.get("content-type") ?? "");
	if (isJson(type) || type === "text/html") {
		return {
			text: await response.text(),
			isMalformed: true
		};
	}
	const state = {
		lastEventId: "",
		retry: undefined,
		isWhole: reading.whole === true
	};
	const parseText = createEventParser(state);
	function* parse(text) {
		for (const event of parseText(text)) {
			const { data: sent, ...fields } = event;
			const form = formOf(reading, fields.event);
			// A text may be any, unless the description says which is none.
			const isLast = sent === (reading.sentinel ?? (form === "text" ? undefined : "[DONE]"));
			if (isLast) {
				yield endOfStream;
				return;
			}
			const data = form === "text" ? sent : parseData(sent, form, response, context);
			if (state.isWhole) yield data === undefined ? fields : {
				...fields,
				data
			};
			else if (data !== undefined) yield data;
		}
	}
	return {
		value: new EventBodyStream(response, context, state, parse),
		text: ""
	};
}
function formOf({ data = "json", dataOf = {} }, event = "message") {
	return findOwn(dataOf, event) ?? data;
}
function parseData(data, form, response, context) {
	if (form === "any") {
		const found = findJson(data);
		return found ? found.value : data;
	}
	return data === "" ? undefined : parseItem(data, response, context);
}
class EventBodyStream extends BodyStream {
	#state;
	constructor(response, context, state, parse) {
		super(response, context, parse);
		this.#state = state;
	}
	get lastEventId() {
		return this.#state.lastEventId;
	}
	get retry() {
		return this.#state.retry;
	}
	events() {
		return { [Symbol.asyncIterator]: () => {
			this.#state.isWhole = true;
			// By what was set, items are events from here on.
			return this[Symbol.asyncIterator]();
		} };
	}
}
/**
* Makes a parser of an event stream (HTML, 9.2.5 and 9.2.6), which takes the text in pieces and gives
* the events that end in each. What follows the last empty line is no event.
*
* @param state is kept up to date; an id counts from the end of its block on, a wait at once
*/
export function createEventParser(state) {
	let rest = "";
	let endsWithReturn = false;
	let { lastEventId } = state;
	let fields = {};
	const setField = {
		event: (value) => fields.event = value,
		data: (value) => fields.data = fields.data === undefined ? value : `${fields.data}\n${value}`,
		id: (value) => {
			if (!value.includes("\0")) lastEventId = fields.id = value;
		},
		retry: (value) => {
			if (/^\d+$/.test(value)) state.retry = fields.retry = Number(value);
		}
	};
	return function* parse(text) {
		if (text === "") return;
		// A line feed belongs to the carriage return before it, also across pieces.
		const piece = endsWithReturn && text.startsWith("\n") ? text.slice(1) : text;
		endsWithReturn = text.endsWith("\r");
		const [first = "", ...lines] = piece.split(/\r\n|\n|\r/);
		lines.unshift(rest + first);
		rest = lines.pop() ?? "";
		for (const line of lines) {
			if (line !== "") {
				const colon = line.indexOf(":");
				const name = colon < 0 ? line : line.slice(0, colon);
				findOwn(setField, name)?.(colon < 0 ? "" : line.slice(colon + 1).replace(/^ /, ""));
				continue;
			}
			const { event, data, ...others } = fields;
			fields = {};
			state.lastEventId = lastEventId;
			if (data !== undefined) yield {
				...event ? { event } : {},
				data,
				...others
			};
		}
	};
}
