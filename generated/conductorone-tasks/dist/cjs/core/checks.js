"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.createChecks = createChecks;
const { RequestValidationError, ResponseValidationError, violationsText } = require("./check-error.js");
const { inspectRequest } = require("./check-request.js");
const { inspect } = require("./check-value.js");
const { violationText } = require("./check-violation.js");
const { orRequestError } = require("./runtime.js");
const { essenceOf } = require("./runtime.js");
const { findOwn } = require("./runtime.js");
const { readJson } = require("./runtime.js");
const { findByStatus } = require("./status.js");
/**
* Makes what checks the calls of a client, or one call.
*
* A violation is logged once for each operation and place; so is what an HttpError carries, and what is
* not in its format. No value is ever logged.
*
* @param operations the {@link OperationChecks} of the package
*/
function createChecks(operations, mode) {
	const options = typeof mode === "string" ? {
		requests: mode,
		responses: mode
	} : mode;
	const { requests = "warn", responses = "warn", logger = console } = options;
	const warn = createWarning(logger);
	return (spec, values) => {
		const check = findOwn(operations, spec.id);
		if (!check) return spec;
		if (requests !== "off") {
			const given = values;
			const { violations, remarks } = orRequestError(spec.id, () => inspectRequest(check, spec, given));
			const isRefused = requests === "error" && violations.length > 0;
			if (isRefused) throw new RequestValidationError(spec.id, violations);
			warn(`${spec.id}: the arguments`, [...violations, ...remarks]);
		}
		if (responses === "off" || !check.responses) return spec;
		return withCheckedResponses(spec, check.responses, responses, warn);
	};
}
/** How many different violations are logged; whoever reads more of them has long known. */
const mostWarnings = 1e3;
function createWarning(logger) {
	const known = new Set();
	return (what, violations) => {
		const fresh = violations.filter((violation) => {
			const kind = `${what} ${violationText(violation).replace(/\/\d+(?=[/:])/g, "/0")}`;
			if (known.has(kind) || known.size >= mostWarnings) return false;
			known.add(kind);
			return true;
		});
		if (fresh.length > 0) logger.warn(`${what} are not as described: ${violationsText(fresh)}`);
	};
}
/** Gives the operation with a reader that looks at what it has read. */
function withCheckedResponses({ responses = {}, read, ...spec }, checks, mode, warn) {
	const judge = (check, value, place, response, context) => {
		const { operation, redact, attempts } = context;
		const found = inspect(check, value, "response");
		const [violations, remarks] = [found.violations, found.remarks].map((list) => list.map((violation) => ({
			in: place,
			...violation
		})));
		if (mode === "error" && response.ok && violations.length > 0) {
			const text = redact(JSON.stringify(value) ?? "");
			const error = new ResponseValidationError(operation, response, text, violations, value);
			throw Object.assign(error, { attempts });
		}
		warn(`${operation}: parts of the ${response.status} response`, [...violations, ...remarks]);
	};
	return {
		...spec,
		responses,
		read: async (readings, response, context) => {
			const body = await (read ? read(readings, response, context) : readJson(readings, response));
			const check = chooseCheck(checks, response);
			if (check !== undefined && spec.method !== "HEAD" && !body.isMalformed) judgeBody(check, body, response, context, judge);
			return body;
		}
	};
}
function chooseCheck(checks, { status, headers }) {
	const byType = findByStatus(checks, status);
	const type = essenceOf(headers.get("content-type") ?? "");
	const range = type.replace(/\/.*/, "/*");
	return byType && (findOwn(byType, type) ?? findOwn(byType, range) ?? findOwn(byType, "*/*") ?? Object.values(byType)[0]);
}
function judgeBody(check, { value }, response, context, judge) {
	if (typeof check === "object" && "is" in check && check.is === "items") {
		if (!isStream(value)) return;
		judgeItems(value, (item) => judge(check.of, item, "item", response, context));
	} else if (value !== undefined || response.ok && ![204, 205].includes(response.status)) judge(check, value, "body", response, context);
}
function isStream(value) {
	return typeof value === "object" && value !== null && Symbol.asyncIterator in value;
}
/** Has a stream look at each item before its reader does; the stream is new, and nobody has it yet. */
function judgeItems(stream, judge) {
	const iterate = stream[Symbol.asyncIterator].bind(stream);
	const events = stream.events?.bind(stream);
	let isWhole = false;
	stream[Symbol.asyncIterator] = () => {
		const items = iterate();
		return {
			next: async () => {
				const result = await items.next();
				const item = result.value;
				const data = isWhole ? item.data : item;
				try {
					if (result.done !== true && data !== undefined) judge(data);
				} catch (error) {
					// No item comes after an error.
					await stream.cancel();
					throw error;
				}
				return result;
			},
			return: async () => await items.return?.() ?? {
				done: true,
				value: undefined
			}
		};
	};
	if (events) stream.events = () => {
		isWhole = true;
		return events();
	};
}
