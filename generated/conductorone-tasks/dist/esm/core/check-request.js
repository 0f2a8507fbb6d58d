import { inspect } from "./check-value.js";
import { checkText } from "./check-violation.js";
import { essenceOf } from "./runtime.js";
import { isSet } from "./runtime.js";
import { findOwn } from "./runtime.js";
/**
* Holds the arguments of a call against the checks of its operation: every parameter, and the body in
* the media type that it is sent in.
*
* @throws TypeError for a media type that the operation does not take
*/
export function inspectRequest(check, spec, values) {
	const all = [...inspectParameters(check, spec, values), inspectBody(check, spec, values)];
	return {
		violations: all.flatMap(({ violations }) => violations),
		remarks: all.flatMap(({ remarks }) => remarks)
	};
}
function inspectParameters({ parameters: checks = {}, required = [] }, { parameters = [] }, values) {
	return parameters.map(({ argument, name = argument, in: place }) => {
		const value = findOwn(values, argument);
		const check = findOwn(checks, argument) ?? "any";
		if (isSet(value)) return inspectPlaced(check, value, {
			in: place,
			name
		});
		return required.includes(argument) ? missing(check, {
			in: place,
			name
		}) : nothing;
	});
}
function inspectBody({ body: checks = {}, bodyRequired }, { body: declared, parameters = [] }, values) {
	if (!declared) return nothing;
	const chosen = declared.choose ? declared.choose(declared, values) : declared;
	const { argument, required, range, mediaType } = chosen;
	const taken = new Set([declared.contentType, ...parameters.map((it) => it.argument)]);
	const rest = Object.entries(values).filter(([name, value]) => value !== undefined && !taken.has(name));
	// As `serializeBody` has it.
	const flat = rest.length > 0 || required ? Object.fromEntries(rest) : undefined;
	const value = argument === undefined ? flat : findOwn(values, argument);
	const check = findOwn(checks, essenceOf(range ?? mediaType)) ?? "any";
	if (value !== undefined) return inspectPlaced(check, value, { in: "body" });
	return bodyRequired ? missing(check, { in: "body" }) : nothing;
}
const nothing = {
	violations: [],
	remarks: []
};
function missing(check, place) {
	const violation = {
		...place,
		pointer: "",
		wanted: checkText(check),
		found: "nothing"
	};
	return {
		violations: [violation],
		remarks: []
	};
}
function inspectPlaced(check, value, place) {
	const { violations, remarks } = inspect(check, value, "request");
	return {
		violations: violations.map((violation) => ({
			...place,
			...violation
		})),
		remarks: remarks.map((remark) => ({
			...place,
			...remark
		}))
	};
}
