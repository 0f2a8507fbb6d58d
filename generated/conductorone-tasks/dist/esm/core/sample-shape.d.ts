/**
* What sample values are built from.
*
* A template is JSON in which a function stands for another sample. Functions make the reference
* lazy, so samples may be declared in any order, in any file, and may lead back to themselves.
*/
import type { FilePart } from "./binary.js";
/** JSON in which a function stands for another sample. */
export type Template = null | boolean | number | string | readonly Template[] | TemplateObject | SampleReference;
/** An object of templates by property name. A name such as `__proto__` is an own property. */
export interface TemplateObject {
	readonly [name: string]: Template;
}
/**
* Makes another sample, an equal one whenever it is asked, or one that has no name:
* `() => ({ variants: ["a", 1] })`. A sample is known by the function that makes it.
*/
export type SampleReference = () => SampleData;
/** The value of a discriminator's property. */
export type Tag = string | number | boolean;
/**
* How much a value holds: `minimal` what it must hold, and of each union the smallest arm;
* `documentation` every property that is declared, and one item of every list; `maximal` also what
* is allowed beside, and several items of every list that may have them.
*/
export type SampleSize = "minimal" | "documentation" | "maximal";
/** How values are built. */
export interface SampleOptions {
	/** `documentation` where it is left out. */
	readonly size?: SampleSize;
	/** Any number: chooses the arms of unions and groups, which else are the first ones. */
	readonly seed?: number;
}
interface Sized {
	/**
	* The smallest value, which also stands where the sample is entered again while it is being built,
	* and where values would become too large. Where it is left out it is what follows from the rest:
	* of an object the `required` properties, of a union its first arm, a list or a map without entries.
	*/
	readonly minimal?: Template;
	/**
	* The largest value, taken as it is written; of an object only the properties that it has beside the
	* others, or in their place. Where it is left out, lists with one item have two.
	*/
	readonly maximal?: Template;
}
/** A sample with one template, to which an object may add alternatives for some properties. */
export interface ValueSample extends Sized {
	readonly value: Template;
	/** The properties that the smallest object holds, where it has any. */
	readonly required?: readonly string[];
	/**
	* Properties that lead back to this sample or to one that holds it. Each replaces the property
	* of `value` of that name, or adds one, unless its template enters a sample that is being built.
	*/
	readonly recursive?: TemplateObject;
	/** Oneof groups: of each, one arm joins the properties of `value`. */
	readonly groups?: readonly TemplateObject[];
}
/** A sample that is one of several templates: a union. */
export interface UnionSample extends Sized {
	/** The property that tells the `arms` apart; set on every value that is built from one. */
	readonly tag?: string;
	/** The alternatives that a tag tells apart, the one that is built by default first. */
	readonly arms?: readonly (readonly [tag: Tag, template: Template])[];
	/** The alternatives without a tag; they come after `arms`. */
	readonly variants?: readonly Template[];
}
/** A sample that is a Blob with this text. */
export interface BlobSample extends Sized {
	readonly blob: string;
}
/**
* What values are built from, as plain data. It does not say of which type they are: what uses it does, and so
* TypeScript need not compare the types of all samples that stand in one list.
*/
export type Sample = ValueSample | UnionSample | BlobSample;
/**
* A sample as generated modules hold it. That it is one is the generator's duty: to hold every literal
* of it against `Sample` takes compilers longer than to check the rest of a package.
*/
export type SampleData = unknown;
/** A sample, or what makes it. */
export type SampleSource = Sample | SampleReference;
/** The sample of a source. */
export declare function sampleOf(source: SampleSource): Sample;
type Whole = string | number | bigint | boolean | symbol | null | undefined | FilePart | Date;
/**
* What can be said about a T to change a sample of it. Objects are partial at every depth and
* `undefined` takes a property away; everything else, arrays included, is given as a whole.
*/
export type DeepPartial<T> = T extends Whole | readonly unknown[] | ((...args: never) => unknown) ? T : T extends object ? { [Name in keyof T]?: DeepPartial<T[Name]> | undefined } : T;
export {};
