/**
* Sample values, built from small templates.
*
* A template is JSON in which a function stands for another sample. Functions make the reference
* lazy, so samples may be declared in any order, in any file, and may lead back to themselves.
* Nothing here validates: the generator writes templates whose values satisfy their schema.
*/
import type { FilePart } from "./binary.js";
declare const sampledType: unique symbol;
/** JSON in which a function stands for another sample. */
export type Template = null | boolean | number | string | readonly Template[] | TemplateObject | SampleReference;
/** An object of templates by property name. A name such as `__proto__` is an own property. */
export interface TemplateObject {
	readonly [name: string]: Template;
}
/** Leads to another sample, or holds one that has no name: `() => ({ variants: ["a", 1] })`. */
export type SampleReference = () => Sample<unknown>;
/** The value of a discriminator's property. */
export type Tag = string | number | boolean;
interface Sampled<T> {
	/** Never set; it carries the type of the values that the sample builds. */
	readonly [sampledType]?: T;
	/**
	* The smallest value, without a way back to this sample. It stands where the sample is entered
	* again while it is being built, and where values would become too large. Left out where neither
	* can happen.
	*/
	readonly minimal?: Template;
}
/** A sample with one template, to which an object may add alternatives for some properties. */
export interface ValueSample<T> extends Sampled<T> {
	readonly value: Template;
	/**
	* Properties that lead back to this sample or to one that holds it. Each replaces the property
	* of `value` of that name, or adds one, unless its template enters a sample that is being built.
	*/
	readonly recursive?: TemplateObject;
	/** Oneof groups: of each, one arm joins the properties of `value`. */
	readonly groups?: readonly TemplateObject[];
}
/** A sample that is one of several templates: a union. */
export interface UnionSample<T> extends Sampled<T> {
	/** The property that tells the `arms` apart; set on every value that is built from one. */
	readonly tag?: string;
	/** The alternatives that a tag tells apart, the one that is built by default first. */
	readonly arms?: readonly (readonly [tag: Tag, template: Template])[];
	/** The alternatives without a tag; they come after `arms`. */
	readonly variants?: readonly Template[];
}
/** A sample that is a Blob with this text. */
export interface BlobSample<T> extends Sampled<T> {
	readonly blob: string;
}
/** What values of type T are built from, as plain data. */
export type Sample<T> = ValueSample<T> | UnionSample<T> | BlobSample<T>;
type Whole = string | number | bigint | boolean | symbol | null | undefined | FilePart | Date;
/**
* What can be said about a T to change a sample of it. Objects are partial at every depth and
* `undefined` takes a property away; everything else, arrays included, is given as a whole.
*/
export type DeepPartial<T> = T extends Whole | readonly unknown[] | ((...args: never) => unknown) ? T : T extends object ? { [Name in keyof T]?: DeepPartial<T[Name]> | undefined } : T;
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
export declare function instantiate<T>(sample: Sample<T>, overrides?: DeepPartial<T>): T;
/**
* Builds the values that together show every arm: merged deeply, they hold every arm at every path.
*
* A group or union gives the values of all its arms, one after the other. An object gives as many
* values as its richest property, and the i-th value takes the i-th value of each property,
* starting again where a property has fewer.
*
* @returns at least one value; none shares an object with another
*/
export declare function variants<T>(sample: Sample<T>): T[];
/** Stands for the override of an arm that is wanted as the sample has it; a builder gives it. */
export declare const asSampled: unique symbol;
export {};
