import { type DeepPartial, type Sample } from "./samples.js";
/** A function that builds a T, with a method per arm, by the arm's name on the wire. */
export type Builder<
	T,
	Arms = Record<never, never>
> = ((overrides?: DeepPartial<T>) => T) & { readonly [Arm in keyof Arms]: (overrides?: DeepPartial<Arms[Arm]>) => T };
/**
* Makes the builder of a sample. Its methods are the arms of the sample's own groups and tags,
* each of which builds a value with that arm: `build.taskType.grant({ duration: "3600s" })`.
*/
export declare function builder<
	T,
	Arms = Record<never, never>
>(sample: Sample<T>): Builder<T, Arms>;
