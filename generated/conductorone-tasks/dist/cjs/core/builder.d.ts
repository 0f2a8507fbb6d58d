import { type DeepPartial, type Sample, type SampleOptions } from "./samples.js";
/** A function that builds a T, with a method per arm, by the arm's name on the wire. */
export type Builder<
	T,
	Arms = Record<never, never>
> = ((overrides?: DeepPartial<T>, options?: SampleOptions) => T) & { readonly [Arm in keyof Arms]: (overrides?: DeepPartial<Arms[Arm]>, options?: SampleOptions) => T };
/**
* Makes the builder of a sample. Its methods are the arms of the sample's own groups and tags,
* each of which builds a value with that arm: `build.taskType.grant({ duration: "3600s" })`. What
* else is wanted of a value, such as its size, comes second: `build.task({}, { size: "minimal" })`.
*/
export declare function builder<
	T,
	Arms = Record<never, never>
>(sample: Sample<T>): Builder<T, Arms>;
