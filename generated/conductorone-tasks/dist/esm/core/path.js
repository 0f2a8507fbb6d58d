import { serializeParameter } from "./parameters.js";
import { findOwn } from "./record.js";
/**
* Expands a path template (OpenAPI 3.1, Path Templating).
*
* A value stays within its segment, unless its parameter allows reserved characters: it is
* percent-encoded, and one that is missing, that is empty, or that makes a segment `.` or `..`
* (which a URL parser removes; RFC 3986, 5.2.4) is rejected, for the request would reach another
* operation.
*
* @throws TypeError that names the segment and does not hold its value
*/
export function expandPath(template, parameters, values) {
	const path = template.replace(/[^/]+/g, (segment) => {
		let isComplete = true;
		const expanded = segment.replace(/\{([^{}]*)\}/g, (_, name) => {
			const spec = parameters.find((it) => it.in === "path" && (it.name ?? it.argument) === name);
			const value = spec && findOwn(values, spec.argument);
			const [text = ""] = spec ? serializeParameter(spec, value) : [];
			isComplete &&= text !== "" && value !== "";
			return text;
		});
		// What a URL parser takes for `.` or `..` (URL Standard, single-dot path segment).
		if (isComplete && !/(^|\/)(\.|%2e){1,2}(\/|$)/i.test(expanded)) return expanded;
		throw new TypeError(`the path's '${segment}' needs a value, not dots`);
	});
	// One slash in front, whatever the template has, or the path would run into the host.
	return `/${path.replace(/^\/+/, "")}`;
}
