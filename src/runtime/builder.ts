import { sampleOf } from "./sample-shape.js";
import {
  asSampled,
  instantiate,
  type DeepPartial,
  type SampleOptions,
  type SampleSource,
} from "./samples.js";

/** Makes lists of values. */
interface ListBuilder<T> {
  readonly list: {
    /** Makes so many values; a function gives the overrides of each, from its index, which begins at 0. */
    (
      count: number,
      overrides?: DeepPartial<T> | ((index: number) => DeepPartial<T>),
      options?: SampleOptions,
    ): T[];
    /** Makes a value for each of the overrides. */
    (items: readonly DeepPartial<T>[], overrides?: undefined, options?: SampleOptions): T[];
  };
}

/** A function that builds a T, and with `list` many of them. */
export interface Builder<T> extends ListBuilder<T> {
  (overrides?: DeepPartial<T>, options?: SampleOptions): T;
}

/** The same with a method per arm, by the arm's name on the wire; one may take the place of `list`. */
export type ArmBuilder<T, Arms> = ((overrides?: DeepPartial<T>, options?: SampleOptions) => T) & {
  readonly [Arm in keyof Arms]: (overrides?: DeepPartial<Arms[Arm]>, options?: SampleOptions) => T;
} & Omit<ListBuilder<T>, keyof Arms>;

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
export function builder<Made>(source: SampleSource): Made {
  const build = (overrides?: unknown, options?: SampleOptions): unknown =>
    instantiate(source, overrides, options);
  const add = (arm: string, override: (given: unknown) => unknown): void => {
    const value = (given?: unknown, options?: SampleOptions): unknown =>
      build(override(given), options);
    Object.defineProperty(build, arm, { value, enumerable: true, configurable: true });
  };
  Object.defineProperty(build, "list", {
    value: (of: number | readonly unknown[], overrides?: unknown, options?: SampleOptions) =>
      Array.from({ length: typeof of === "number" ? of : of.length }, (_, index) => {
        const given: unknown = typeof overrides === "function" ? overrides(index) : overrides;
        // Of a seed each value has its own.
        const { seed } = options ?? {};
        const own = seed === undefined ? options : { ...options, seed: seed + index };
        return build(typeof of === "number" ? given : of[index], own);
      }),
    enumerable: false,
    configurable: true,
  });
  const sample = sampleOf(source);
  if ("value" in sample) {
    for (const arm of (sample.groups ?? []).flatMap(Object.keys)) {
      add(arm, (given) => ({ [arm]: given === undefined ? asSampled : given }));
    }
  } else if ("arms" in sample) {
    const property = sample.tag ?? "";
    for (const [tag] of sample.arms ?? []) {
      add(String(tag), (given) => ({ ...(given as object), [property]: tag }));
    }
  }
  return build as Made;
}
