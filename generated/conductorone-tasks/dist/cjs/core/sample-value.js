"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.set = set;
exports.isPlain = isPlain;
exports.countOf = countOf;
/** Sets an own property, `__proto__` too. */
function set(object, name, value) {
	if (name !== "__proto__") object[name] = value;
	else Object.defineProperty(object, name, {
		value,
		...plainProperty
	});
}
const plainProperty = {
	writable: true,
	enumerable: true,
	configurable: true
};
/** True for an object of names and values, and so for none that a class makes. */
function isPlain(value) {
	if (value === null || typeof value !== "object") return false;
	const prototype = Object.getPrototypeOf(value);
	return prototype === Object.prototype || prototype === null;
}
/**
* How many JSON values a value is made of, itself included.
*
* @param counts what is known already
*/
function countOf(value, counts) {
	if (!Array.isArray(value) && !isPlain(value)) return 1;
	const known = counts.get(value);
	if (known !== undefined) return known;
	let count = 1;
	for (const item of Object.values(value)) count += countOf(item, counts);
	counts.set(value, count);
	return count;
}
