"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.instantiate = instantiate;
exports.variants = variants;
exports.fixtureBuilder = fixtureBuilder;
/**
* Sample values, built from small templates.
*
* Nothing here validates: the generator writes templates whose values satisfy their schema.
*/
const { expandRoot } = require("./expand-sample.js");
exports.asSampled = require("./expand-sample.js").asSampled;
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
function instantiate(sample, overrides, options = {}) {
	return expandRoot(sample, overrides, false, options)[0];
}
/**
* Builds the values that together show every arm: merged deeply, they hold every arm at every path.
*
* A group or union gives the values of all its arms, one after the other. An object gives as many
* values as its richest property, and the i-th value takes the i-th value of each property,
* starting again where a property has fewer. Of the size `minimal` there is one value, the smallest.
*
* @returns at least one value; none shares an object with another
*/
function variants(sample, options = {}) {
	return expandRoot(sample, undefined, options.size !== "minimal", options);
}
/** Makes the fixture of a sample, which builds its {@link variants} anew with every call. */
function fixtureBuilder(sample) {
	return (options) => variants(sample, options);
}
