/**
* Tells an object with properties (a JSON object) from arrays, null and the objects that stand for
* one value, such as Date and Blob.
*/
export function isRecord(value) {
	// By tag, which also recognizes objects of another realm and of the caller's classes.
	return Object.prototype.toString.call(value) === "[object Object]";
}
/**
* The object's own property of that name, or undefined.
*
* Names come from descriptions and responses; one called `constructor` must not find what every
* object inherits.
*/
export function findOwn(object, name) {
	return Object.hasOwn(object, name) ? object[name] : undefined;
}
/** Lists the object's own properties that are not undefined; none where there is no object. */
export function givenOf(object) {
	const own = object || {};
	return Object.entries(own).filter(([, value]) => value !== undefined);
}
/** Follows names and indexes into a value; undefined where one of them leads nowhere. */
export function findPath(value, path) {
	let found = value;
	for (const name of path) {
		if (typeof found !== "object" || found === null) return undefined;
		found = findOwn(found, name);
	}
	return found;
}
