"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.instantiate = instantiate;
exports.variants = variants;
exports.builder = builder;
/**
* Builds one value: the first arm of every group and union, and what the overrides say.
*
* Plain objects are merged into the sample's, anything else replaces it, and `undefined` removes
* the property. An override that names an arm of a group takes the place of the first arm. An
* override of a union goes to the arm whose tag it holds, else to the first arm; in a union without
* tags it goes to the first alternative that has all of its properties, and where there is none
* it is the value itself.
*
* @returns a value that shares no object with the sample, the overrides or an earlier value
*/
function instantiate(sample, overrides) {
	return expandRoot(sample, overrides, false)[0];
}
/**
* Builds the values that together show every arm: merged deeply, they hold every arm at every path.
*
* A group or union gives the values of all its arms, one after the other. An object gives as many
* values as its richest property, and the i-th value takes the i-th value of each property,
* starting again where a property has fewer.
*
* @returns at least one value; none shares an object with another
*/
function variants(sample) {
	return expandRoot(sample, undefined, true);
}
/**
* Makes the builder of a sample. Its methods are the arms of the sample's own groups and tags,
* each of which builds a value with that arm: `build.taskType.grant({ duration: "3600s" })`.
*/
function builder(sample) {
	const build = (overrides) => instantiate(sample, overrides);
	const add = (arm, override) => {
		const value = (given) => expandRoot(sample, override(given), false)[0];
		Object.defineProperty(build, arm, {
			value,
			enumerable: true,
			configurable: true
		});
	};
	if ("value" in sample) {
		for (const arm of (sample.groups ?? []).flatMap(Object.keys)) {
			add(arm, (given) => toObject([[arm, given === undefined ? asSampled : given]]));
		}
	} else if ("arms" in sample) {
		const property = sample.tag ?? "";
		for (const [tag] of sample.arms ?? []) {
			add(String(tag), (given) => toObject([...entriesOf(given), [property, tag]]));
		}
	}
	return build;
}
// ---------------------------------------------------------------------------------------------
/** Stands for the override of an arm that is wanted as the sample has it. */
const asSampled = Symbol("as sampled");
/** Thrown, and caught in this file, where one call makes more values than it may. */
const tooLarge = Symbol("too large");
/** How many JSON values one sample may hold; the body of a large response has some hundreds. */
const largestValue = 2e4;
/** How many JSON values all variants of one sample may hold together. */
const largestCovering = 2e5;
/**
* How many samples may be inside one another, tried in turn until the result is not too large.
* A graph of samples that hold each other would otherwise unfold to exponentially many values.
*/
const depths = [
	64,
	12,
	8,
	6,
	4,
	3,
	2,
	1
];
function expandRoot(sample, override, all) {
	const attempt = (depth, left) => enter(sample, override, {
		all,
		closing: false,
		depth,
		open: new Set(),
		budget: { left },
		pins: new WeakSet()
	});
	for (const depth of depths) {
		try {
			return attempt(depth, all ? largestCovering : largestValue);
		} catch (error) {
			if (error !== tooLarge) throw error;
		}
	}
	// Only this sample's own template is built now, from minimal values.
	return attempt(1, Infinity);
}
function enter(sample, override, build) {
	const entered = build.open.has(sample);
	const closing = build.closing || entered || build.open.size >= build.depth;
	const inner = closing === build.closing ? build : {
		...build,
		all: false,
		closing
	};
	// What the caller overrides is built in full, as far as the caller's own value goes.
	if (closing && (!isPlain(override) || build.pins.has(override))) {
		if (sample.minimal !== undefined) return expand(sample.minimal, override, inner);
		if (entered) return [override === undefined ? null : copy(override, build)];
	}
	build.open.add(sample);
	const values = expandSample(sample, override, inner);
	if (!entered) build.open.delete(sample);
	return values;
}
function expandSample(sample, override, build) {
	if ("blob" in sample) {
		return [override === undefined ? new Blob([sample.blob]) : copy(override, build)];
	}
	if (!("value" in sample)) return expandUnion(sample, override, build);
	if (!isPlain(sample.value)) return expand(sample.value, override, build);
	if (override !== undefined && !isPlain(override)) return [copy(override, build)];
	return expandObject(sample, override, build);
}
/** All values of a template under an override; `undefined` is no override. */
function expand(template, override, build) {
	if (typeof template === "function") return enter(template(), override, build);
	if (isPlain(template) && (override === undefined || isPlain(override))) {
		return expandObject({ value: template }, override, build);
	}
	if (override !== undefined) return [copy(override, build)];
	spend(build);
	if (!isList(template)) return [template];
	const columns = template.map((item) => expand(item, undefined, build));
	return rows(columns, build);
}
function expandObject(sample, override, build) {
	spend(build);
	const { value, recursive = {}, groups = [] } = sample;
	const given = new Map(entriesOf(override));
	const columns = [];
	const addColumn = (templates) => {
		columns.push(templates.flatMap(([name, template]) => {
			const over = given.get(name);
			const values = expand(template, over === asSampled ? undefined : over, build);
			return values.map((item) => [name, item]);
		}));
	};
	const isRemoved = (name) => given.has(name) && given.get(name) === undefined;
	const templates = new Map(Object.entries(value));
	for (const [name, template] of Object.entries(recursive)) {
		if (given.has(name) || !leadsBack(template, build)) templates.set(name, template);
	}
	for (const entry of templates) if (!isRemoved(entry[0])) addColumn([entry]);
	for (const group of groups) {
		const arms = Object.entries(group);
		const named = arms.filter(([arm]) => given.get(arm) !== undefined);
		const chosen = build.all ? arms : arms.slice(0, 1);
		if (named.length > 0) for (const arm of named) addColumn([arm]);
		else addColumn(chosen.filter(([arm]) => !isRemoved(arm)));
		for (const [arm, template] of arms) templates.set(arm, template);
	}
	for (const [name, item] of given) {
		if (!templates.has(name) && item !== undefined) columns.push([[name, copy(item, build)]]);
	}
	return rows(columns, build).map(toObject);
}
/** Whether a template, short of other samples' own, enters a sample that is being built. */
function leadsBack(template, build) {
	if (build.closing || build.open.size >= build.depth) return true;
	spend(build);
	if (typeof template === "function") return build.open.has(template());
	if (template === null || typeof template !== "object") return false;
	return Object.values(template).some((item) => leadsBack(item, build));
}
function expandUnion(sample, override, build) {
	const { tag: property = "", arms = [], variants: plain = [] } = sample;
	const choose = (list) => build.all ? list : list.slice(0, 1);
	const expandArm = ([tag, template]) => {
		const pinned = toObject([...entriesOf(override), [property, tag]]);
		if (!isPlain(override) || build.pins.has(override)) build.pins.add(pinned);
		return expand(template, pinned, build);
	};
	const expandPlain = (template) => expand(template, override, build);
	if (override === undefined) {
		const values = choose([...arms.map((arm) => () => expandArm(arm)), ...plain.map((item) => () => expandPlain(item))]);
		return values.flatMap((arm) => arm());
	}
	if (!isPlain(override)) return [copy(override, build)];
	const given = new Map(entriesOf(override));
	const tag = given.get(property);
	const tagged = tag === undefined ? choose(arms) : arms.filter((arm) => arm[0] === tag);
	if (tagged.length > 0) return tagged.flatMap(expandArm);
	const fitting = choose(plain.filter((template) => hasAll(template, given, build)));
	if (fitting.length > 0) return fitting.flatMap(expandPlain);
	// The tag of an outer union that this one does not know; its own tags are the better ones.
	if (build.pins.has(override)) return expandUnion(sample, undefined, build);
	return [copy(override, build)];
}
/** Whether a template builds an object that has all properties of an override. */
function hasAll(template, given, build) {
	const [value] = expand(template, undefined, {
		...build,
		all: false
	});
	return isPlain(value) && [...given.keys()].every((name) => Object.hasOwn(value, name));
}
/** Row i holds item i of each column; a shorter column starts again, with copies. */
function rows(columns, build) {
	const filled = columns.filter((column) => column.length > 0);
	const count = filled.reduce((most, column) => Math.max(most, column.length), 1);
	return Array.from({ length: count }, (_, row) => filled.map((column) => {
		const item = column[row % column.length];
		return row < column.length ? item : copy(item, build);
	}));
}
function spend(build) {
	build.budget.left -= 1;
	if (build.budget.left < 0) throw tooLarge;
}
/** Copies JSON; what is not JSON, such as a Blob, is kept. */
function copy(value, build) {
	spend(build);
	if (Array.isArray(value)) return value.map((item) => copy(item, build));
	if (!isPlain(value)) return value;
	return toObject(entriesOf(value).map(([name, item]) => [name, copy(item, build)]));
}
function entriesOf(value) {
	return isPlain(value) ? Object.entries(value) : [];
}
/** Makes an object whose properties are all its own, `__proto__` too; the last of a name wins. */
function toObject(entries) {
	return Object.fromEntries(entries);
}
function isList(value) {
	return Array.isArray(value);
}
function isPlain(value) {
	if (value === null || typeof value !== "object") return false;
	const prototype = Object.getPrototypeOf(value);
	return prototype === Object.prototype || prototype === null;
}
