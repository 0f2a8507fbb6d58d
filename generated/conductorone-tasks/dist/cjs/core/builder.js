"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.builder = builder;
const { sampleOf } = require("./sample-shape.js");
const { asSampled, instantiate } = require("./samples.js");
/**
* Makes the builder of a sample. Its methods are the arms of the sample's own groups and tags,
* each of which builds a value with that arm: `build.taskType.grant({ duration: "3600s" })`. What
* else is wanted of a value, such as its size, comes second: `build.task({}, { size: "minimal" })`.
* `build.task.list(3)` makes a list, `build.task.list(3, (index) => ({ id: `t-${index}` }))` one whose
* values differ.
*
* `Made` is a {@link Builder} or an {@link ArmBuilder}, as the declaration says that it is assigned to:
* so the compiler has nothing to infer or to compare.
*/
function builder(source) {
	const build = (overrides, options) => instantiate(source, overrides, options);
	const add = (arm, override) => {
		const value = (given, options) => build(override(given), options);
		Object.defineProperty(build, arm, {
			value,
			enumerable: true,
			configurable: true
		});
	};
	Object.defineProperty(build, "list", {
		value: (of, overrides, options) => Array.from({ length: typeof of === "number" ? of : of.length }, (_, index) => {
			const given = typeof overrides === "function" ? overrides(index) : overrides;
			// Of a seed each value has its own.
			const { seed } = options ?? {};
			const own = seed === undefined ? options : {
				...options,
				seed: seed + index
			};
			return build(typeof of === "number" ? given : of[index], own);
		}),
		enumerable: false,
		configurable: true
	});
	const sample = sampleOf(source);
	if ("value" in sample) {
		for (const arm of (sample.groups ?? []).flatMap(Object.keys)) {
			add(arm, (given) => ({ [arm]: given === undefined ? asSampled : given }));
		}
	} else if ("arms" in sample) {
		const property = sample.tag ?? "";
		for (const [tag] of sample.arms ?? []) {
			add(String(tag), (given) => ({
				...given,
				[property]: tag
			}));
		}
	}
	return build;
}
