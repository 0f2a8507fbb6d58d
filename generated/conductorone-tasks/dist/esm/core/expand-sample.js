/**
* The values of samples: templates expanded, with overrides, in the size that is wanted.
*/
import { sampleOf } from "./sample-shape.js";
import { countOf, isPlain, set } from "./sample-value.js";
import { chooseArms, firstOf } from "./seeded-arm.js";
/** Stands for the override of an arm that is wanted as the sample has it; a builder gives it. */
export const asSampled = Symbol("as sampled");
/** Thrown, and caught in this file, where one call makes more values than it may. */
const tooLarge = Symbol("too large");
/** How many JSON values one sample may hold; the body of a large response has some hundreds. */
const largestValue = 2e4;
/** How many JSON values all variants of one sample may hold together. */
const largestCovering = 2e5;
/**
* How many samples may be inside one another; where that leads to too many values, the largest of the
* smaller numbers that does not. A graph of samples that hold each other would otherwise unfold to
* exponentially many. As those are tried from the smallest on, only one more attempt is in vain.
*/
const largestDepth = 64;
const smallerDepths = [
	1,
	2,
	3,
	4,
	6,
	8,
	12
];
/**
* Builds the values of a sample: of every arm or the first; at least one.
*
* @param shared where values may hold the same objects, as they are only read
*/
export function expandRoot(source, override, all, { size = "documentation", seed }, shared) {
	const build = (depth, left, repeats) => enter(source, override, {
		all,
		size,
		seed,
		reading: "written",
		repeats,
		closing: false,
		depth,
		open: shared === undefined ? new Set() : shared.begin(),
		budget: { left },
		shared,
		pins: new WeakSet()
	});
	const attempt = (depth, repeats = false) => {
		try {
			return build(depth, all ? largestCovering : largestValue, repeats);
		} catch (error) {
			if (error === tooLarge) return undefined;
			throw error;
		}
	};
	let found = attempt(largestDepth, true);
	// Every arm is worth more than several items.
	if (found === undefined && size === "maximal") found = attempt(largestDepth);
	if (found !== undefined) return found;
	for (const depth of smallerDepths) {
		const next = attempt(depth);
		if (next === undefined) break;
		found = next;
	}
	// Or else only this sample's own template is built, from minimal values.
	return found ?? build(1, Infinity, false);
}
function enter(source, override, build) {
	const { shared } = build;
	return shared === undefined || override !== undefined ? makeValues(source, override, build) : shared.values(source, build, makeValues);
}
function makeValues(source, override, build) {
	const entered = build.open.has(source);
	const closing = build.closing || entered || build.open.size >= build.depth;
	// What the caller overrides is built in full, as far as the caller's own value goes.
	const isOwn = isPlain(override) && !build.pins.has(override);
	const isLeast = build.size === "minimal" || closing && !isOwn;
	const reading = isLeast ? "least" : readingOf(build, closing);
	const inner = closing === build.closing && reading === build.reading ? build : {
		...build,
		all: build.all && !closing,
		closing,
		reading
	};
	if (isLeast) return expandLeast(sampleOf(source), override, inner);
	build.open.add(source);
	const values = expandSample(sampleOf(source), override, inner);
	if (!entered) build.open.delete(source);
	return values;
}
function readingOf({ size, repeats }, closing) {
	return size === "maximal" && repeats && !closing ? "most" : "written";
}
function expandSample(sample, override, build) {
	if ("blob" in sample) {
		return [override === undefined ? new Blob([sample.blob]) : copy(override, build)];
	}
	const maximal = build.size === "maximal" && !build.closing ? sample.maximal : undefined;
	const isWhole = !("value" in sample) || !isPlain(sample.value) || !isPlain(maximal);
	if (maximal !== undefined && isWhole) {
		return expand(maximal, override, {
			...build,
			reading: "written"
		});
	}
	if (!("value" in sample)) return expandUnion(sample, override, build);
	if (!isPlain(sample.value)) return expand(sample.value, override, build);
	if (override !== undefined && !isPlain(override)) return [copy(override, build)];
	const widened = isPlain(maximal) ? widen(sample, maximal) : sample;
	return expandObject(widened, override, build, maximal);
}
/** The smallest value of a sample, or the smallest with what the override names. */
function expandLeast(declared, override, build) {
	const sample = behindAliases(declared, override);
	if ("blob" in sample) return expandSample(sample, override, build);
	const { minimal } = sample;
	if (!("value" in sample)) {
		const isChosen = isPlain(override) && (!build.pins.has(override) || hasArm(sample, override));
		return minimal === undefined || isChosen ? expandUnion(sample, override, {
			...build,
			all: false
		}) : expand(minimal, override, {
			...build,
			reading: "written"
		});
	}
	if (!isPlain(sample.value)) {
		return minimal === undefined || isPlain(override) ? expand(sample.value, override, build) : expand(minimal, override, {
			...build,
			reading: "written"
		});
	}
	if (override !== undefined && !isPlain(override)) return [copy(override, build)];
	if (minimal !== undefined && !isPlain(minimal) && override === undefined) {
		return expand(minimal, undefined, {
			...build,
			reading: "written"
		});
	}
	const written = isPlain(minimal) ? minimal : undefined;
	const names = [...written === undefined ? sample.required ?? [] : Object.keys(written), ...Object.keys(override ?? nothing)];
	const held = {};
	for (const name of new Set(names)) {
		const template = findProperty(name, written ?? {}, sample);
		if (template !== undefined) set(held, name, template);
	}
	return expandObject({ value: held }, override, build, written);
}
/**
* The sample that one which only leads to another comes to. Not by recursion: nothing bounds how many
* lead to one another, and inside a smallest value they are not counted as open.
*/
function behindAliases(declared, override) {
	let sample = declared;
	while ("value" in sample && typeof sample.value === "function") {
		if (sample.minimal !== undefined && !isPlain(override)) break;
		sample = sampleOf(sample.value);
	}
	return sample;
}
/** The template of a property, wherever a sample has it. */
function findProperty(name, written, { value, recursive = {}, groups = [] }) {
	return [
		written,
		value,
		recursive,
		...groups
	].find((one) => Object.hasOwn(one, name))?.[name];
}
/** An object with the properties that only its largest value has, or has otherwise. */
function widen(sample, maximal) {
	const value = { ...sample.value };
	const recursive = { ...sample.recursive };
	const groups = (sample.groups ?? []).map((group) => ({ ...group }));
	for (const [name, template] of Object.entries(maximal)) {
		const holder = [recursive, ...groups].find((one) => Object.hasOwn(one, name)) ?? value;
		set(holder, name, template);
	}
	return {
		value,
		recursive,
		groups
	};
}
/** All values of a template under an override; `undefined` is no override. */
function expand(template, override, build) {
	if (typeof template === "function") return enter(template, override, build);
	if (isPlain(template) && (override === undefined || isPlain(override))) {
		const object = { value: template };
		if (build.reading !== "least") return expandObject(object, override, build);
		if (override !== undefined) return expandObject(object, override, {
			...build,
			reading: "written"
		});
		spend(build);
		return [{}];
	}
	if (override !== undefined) return [copy(override, build)];
	spend(build);
	if (!isList(template)) return [template];
	if (build.reading === "least") return [[]];
	const columns = template.map((item) => expand(item, undefined, build));
	const [only] = template;
	if (build.reading === "most" && only !== undefined && template.length === 1) {
		// Of several arms the second item shows the next one.
		const [first, ...others] = expand(only, undefined, build);
		columns.push([...others, first]);
	}
	return rows(columns, build);
}
// Most objects are built without overrides, and there are many of them: so nothing is made that is not kept.
function expandObject(sample, override, build, written = nothing) {
	spend(build);
	const { value, recursive, groups = [] } = sample;
	const given = isPlain(override) ? override : nothing;
	const templates = recursive === undefined ? value : withRecursive(value, recursive, given, build);
	const columns = [];
	const valuesOf = (name, from) => {
		const over = given !== nothing && Object.hasOwn(given, name) ? given[name] : undefined;
		const template = from[name];
		const isWritten = written !== nothing && Object.hasOwn(written, name) && written[name] === template;
		const inner = isWritten ? {
			...build,
			reading: "written"
		} : build;
		return expand(template, over === asSampled ? undefined : over, inner);
	};
	const addArms = (arms, from) => {
		const names = [];
		const values = [];
		for (const arm of arms) {
			for (const item of valuesOf(arm, from)) {
				names.push(arm);
				values.push(item);
			}
		}
		if (values.length > 0) columns.push({
			name: names,
			values
		});
	};
	const isRemoved = (name) => given !== nothing && Object.hasOwn(given, name) && given[name] === undefined;
	for (const name of Object.keys(templates)) {
		const values = isRemoved(name) ? [] : valuesOf(name, templates);
		if (values.length > 0) columns.push({
			name,
			values
		});
	}
	for (const group of groups) {
		const arms = Object.keys(group);
		const named = arms.filter((arm) => Object.hasOwn(given, arm) && given[arm] !== undefined);
		const chosen = chooseArms(arms, (arm) => arm, build);
		if (named.length > 0) for (const arm of named) addArms([arm], group);
		else addArms(chosen.filter((arm) => !isRemoved(arm)), group);
	}
	for (const name of Object.keys(given)) {
		const isKnown = Object.hasOwn(templates, name) || groups.some((group) => Object.hasOwn(group, name));
		if (!isKnown && !isRemoved(name)) {
			columns.push({
				name,
				values: [copy(given[name], build)]
			});
		}
	}
	return objects(columns, build);
}
const nothing = {};
/** The templates of an object with those that lead back to it and may do so here. */
function withRecursive(value, recursive, given, build) {
	const templates = { ...value };
	for (const name of Object.keys(recursive)) {
		const template = recursive[name];
		if (Object.hasOwn(given, name) || !leadsBack(template, build)) set(templates, name, template);
	}
	return templates;
}
/** Whether a template, short of other samples' own, enters a sample that is being built. */
function leadsBack(template, build) {
	if (build.closing || build.open.size >= build.depth) return true;
	spend(build);
	if (typeof template === "function") return build.open.has(template);
	if (template === null || typeof template !== "object") return false;
	return Object.values(template).some((item) => leadsBack(item, build));
}
function expandUnion(sample, override, build) {
	const { tag: property = "", arms = [], variants: plain = [] } = sample;
	const expandArm = ([tag, template]) => {
		const pinned = {
			...override,
			[property]: tag
		};
		if (!isPlain(override) || build.pins.has(override)) build.pins.add(pinned);
		return expand(template, pinned, build);
	};
	const expandPlain = (template) => expand(template, override, build);
	if (override === undefined || isPlain(override) && Object.keys(override).length === 0) {
		const values = [...arms.map((arm) => [String(arm[0]), () => expandArm(arm)]), ...plain.map((item, index) => [`${index}`, () => expandPlain(item)])];
		return chooseArms(values, ([name]) => name, build).flatMap(([, expandOne]) => expandOne());
	}
	if (!isPlain(override)) return [copy(override, build)];
	const given = new Map(entriesOf(override));
	const tag = given.get(property);
	const tagged = tag === undefined ? firstOf(arms, build) : arms.filter((arm) => arm[0] === tag);
	if (tagged.length > 0) return tagged.flatMap(expandArm);
	const fitting = firstOf(plain.filter((template) => hasAll(template, given, build)), build);
	if (fitting.length > 0) return fitting.flatMap(expandPlain);
	// The tag of an outer union that this one does not know; its own tags are the better ones.
	if (build.pins.has(override)) return expandUnion(sample, undefined, build);
	return [copy(override, build)];
}
/** Whether an override holds the tag of an arm. */
function hasArm({ tag = "", arms = [] }, override) {
	const given = new Map(Object.entries(override)).get(tag);
	return arms.some(([own]) => own === given);
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
	return Array.from({ length: longest(filled) }, (_, row) => filled.map((column) => itemOf(column, row, build)));
}
/** The same for the properties of objects. */
function objects(columns, build) {
	let count = 1;
	for (const { values } of columns) count = Math.max(count, values.length);
	const list = [];
	for (let row = 0; row < count; row += 1) {
		const object = {};
		for (const { name, values } of columns) {
			// A property that is written again counts as its name and itself, beside what it holds.
			if (row >= values.length) spend(build, 2);
			const own = typeof name === "string" ? name : name[row % name.length];
			set(object, own, itemOf(values, row, build));
		}
		list.push(object);
	}
	return list;
}
function longest(columns) {
	return columns.reduce((most, column) => Math.max(most, column.length), 1);
}
function itemOf(column, row, build) {
	const item = column[row % column.length];
	if (row < column.length) return item;
	if (build.shared === undefined) return copy(item, build);
	// As many as a copy would make, so that as much is built as with copies.
	spend(build, countOf(item, build.shared.counts));
	return item;
}
function spend(build, count = 1) {
	build.budget.left -= count;
	if (build.budget.left < 0) throw tooLarge;
}
/** Copies JSON; what is not JSON, such as a Blob, is kept. */
function copy(value, build) {
	spend(build);
	if (Array.isArray(value)) return value.map((item) => copy(item, build));
	if (!isPlain(value)) return value;
	const object = {};
	for (const name of Object.keys(value)) set(object, name, copy(value[name], build));
	return object;
}
function entriesOf(value) {
	return isPlain(value) ? Object.entries(value) : [];
}
function isList(value) {
	return Array.isArray(value);
}
