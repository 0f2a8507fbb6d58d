import { valueAt, withValue, withoutValue } from "./mock-state-json.js";
/**
* Makes candidates for ids of a kind, by their number: the same number gives the same id. What `fits`
* rejects is passed over; where nothing fits, the id is the number itself.
*/
export function makeId(plan, number, fits) {
	const id = candidates(plan, number).find(fits);
	return id ?? (plan.kind === "number" ? number + 1 : String(number + 1));
}
function candidates(plan, number) {
	if (plan.kind === "number") {
		const { from, step } = plan;
		return [
			Math.ceil(from / step) * step + number * step,
			number,
			number + 1
		];
	}
	if (plan.kind === "choice") return plan.values;
	const { format } = plan;
	if (format === "uuid" || format === "guid") return [uuidOf(number)];
	if (format === "int64" || format === "int32") return [String(1e3 + number)];
	if (format === "date-time") return [new Date(Date.UTC(2020, 0, 1) + number * 1e3).toISOString()];
	// Of the lengths and letters that ids usually have.
	return [
		`new-${number + 1}`,
		`${number + 1}`,
		letters(number, 27),
		letters(number, 24, "0123456789abcdef"),
		letters(number, 36, "0123456789abcdef"),
		uuidOf(number),
		letters(number, 8),
		letters(number, 4),
		letters(number, 12, "ABCDEFGHJKMNPQRSTVWXYZ"),
		letters(number, 3, "abcdefghijklmnopqrstuvwxyz"),
		letters(number, 16, "0123456789")
	];
}
/** A number of a fixed length in the digits of an alphabet. */
function letters(number, length, alphabet = "0123456789abcdefghijkmnpqrstuvwxyz") {
	let rest = number + 1;
	let text = "";
	while (text.length < length) {
		text = (alphabet[rest % alphabet.length] ?? "0") + text;
		rest = Math.floor(rest / alphabet.length);
	}
	return text;
}
/** A UUID of version 8, whose bits are anybody's own (RFC 9562, 5.8). */
function uuidOf(number) {
	return `00000000-0000-8000-8000-${(number + 1).toString(16).padStart(12, "0")}`;
}
/**
* Makes the objects that a resource begins with out of fixtures: as many as its plan has at most, with
* its changes, and each with an id of its own.
*/
export function makeSeeds({ keys, most = usualSeeds, begin = [] }, fixtures, newId) {
	const taken = new Set();
	return fixtures.slice(0, most).map((one) => keys.reduce((seed, key, index) => {
		const own = valueAt(seed, key);
		// What nobody looks for by an alias need not have it.
		if (own === undefined && index > 0) return seed;
		let id = own ?? newId(0);
		for (let number = 1; taken.has(`${key} ${String(id)}`); number += 1) {
			id = index === 0 ? newId(number) : String(number + 1);
		}
		taken.add(`${key} ${String(id)}`);
		return withValue(seed, key, id);
	}, begin.reduce(applyConstant, one)));
}
/** How many objects a resource begins with, unless its plan says it. */
const usualSeeds = 5;
function applyConstant(value, change) {
	if ("remove" in change) return withoutValue(value, change.at);
	return "value" in change ? withValue(value, change.at, change.value) : value;
}
