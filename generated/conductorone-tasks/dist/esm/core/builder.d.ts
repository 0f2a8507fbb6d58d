import { type DeepPartial, type SampleOptions, type SampleSource } from "./samples.js";
/** Makes lists of values. */
interface ListBuilder<T> {
	readonly list: {
		/** Makes so many values; a function gives the overrides of each, from its index, which begins at 0. */
		(count: number, overrides?: DeepPartial<T> | ((index: number) => DeepPartial<T>), options?: SampleOptions): T[];
		/** Makes a value for each of the overrides. */
		(items: readonly DeepPartial<T>[], overrides?: undefined, options?: SampleOptions): T[];
	};
}
/** A function that builds a T, and with `list` many of them. */
export interface Builder<T> extends ListBuilder<T> {
	(overrides?: DeepPartial<T>, options?: SampleOptions): T;
}
/** The same with a method per arm, by the arm's name on the wire; one may take the place of `list`. */
export type ArmBuilder<
	T,
	Arms
> = ((overrides?: DeepPartial<T>, options?: SampleOptions) => T) & { readonly [Arm in keyof Arms]: (overrides?: DeepPartial<Arms[Arm]>, options?: SampleOptions) => T } & Omit<ListBuilder<T>, keyof Arms>;
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
export declare function builder<Made>(source: SampleSource): Made;
export {};
