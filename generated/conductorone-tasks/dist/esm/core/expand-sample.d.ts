/**
* The values of samples: templates expanded, with overrides, in the size that is wanted.
*/
import { type SampleOptions, type SampleSource } from "./sample-shape.js";
/** Stands for the override of an arm that is wanted as the sample has it; a builder gives it. */
export declare const asSampled: unique symbol;
/**
* Builds the values of a sample: of every arm or the first; at least one.
*
* @param isShared whether values may hold the same objects, for those who only read them
*/
export declare function expandRoot(source: SampleSource, override: unknown, all: boolean, { size, seed }: SampleOptions, isShared?: boolean): unknown[];
