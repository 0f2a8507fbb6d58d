/**
* The values that samples are expanded to: JSON, and what is not JSON as it is.
*/
import type { SampleSize, SampleSource } from "./sample-shape.js";
/** What is built of a sample, and how. */
export interface Build {
	/** Whether every arm is wanted, or the first. */
	readonly all: boolean;
	readonly size: SampleSize;
	readonly seed: number | undefined;
	/**
	* How what stands in a template itself is read: as it is written; or by what a list or map may be at
	* least, or at most.
	*/
	readonly reading: "written" | "least" | "most";
	/** Whether lists with one item may have two. */
	readonly repeats: boolean;
	/** Set inside a minimal value, which holds minimal values only. */
	readonly closing: boolean;
	readonly depth: number;
	/** The samples that are being built, from the outermost to the innermost. */
	readonly open: OpenSamples;
	readonly budget: {
		left: number;
	};
	/** Where equal values may be one object; undefined where each is to be an object of its own. */
	readonly shared: SharedValues | undefined;
	/** The overrides that hold nothing but a tag, and so are not the caller's. */
	readonly pins: WeakSet<object>;
}
/** A set of samples. */
interface OpenSamples {
	readonly size: number;
	has(source: SampleSource): boolean;
	add(source: SampleSource): unknown;
	delete(source: SampleSource): unknown;
}
/** What was built before, for those who only read values. */
export interface SharedValues {
	/** Counts of the values that objects hold. */
	readonly counts: WeakMap<object, number>;
	/** Begins with no sample open. */
	readonly begin: () => OpenSamples;
	/** The values of a sample without overrides: those of before, where they would be the same, or else new ones. */
	readonly values: (source: SampleSource, build: Build, make: (source: SampleSource, override: undefined, build: Build) => unknown[]) => unknown[];
}
/** Sets an own property, `__proto__` too. */
export declare function set(object: Record<string, unknown>, name: string, value: unknown): void;
/** True for an object of names and values, and so for none that a class makes. */
export declare function isPlain(value: unknown): value is Record<string, unknown>;
/**
* How many JSON values a value is made of, itself included.
*
* @param counts what is known already
*/
export declare function countOf(value: unknown, counts: WeakMap<object, number>): number;
export {};
