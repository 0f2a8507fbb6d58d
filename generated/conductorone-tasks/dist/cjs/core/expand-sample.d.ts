/**
* The values of samples: templates expanded, with overrides, in the size that is wanted.
*/
import { type SampleOptions, type SampleSource } from "./sample-shape.js";
import { type SharedValues } from "./sample-value.js";
/** Stands for the override of an arm that is wanted as the sample has it; a builder gives it. */
export declare const asSampled: unique symbol;
/**
* Builds the values of a sample: of every arm or the first; at least one.
*
* @param shared where values may hold the same objects, as they are only read
*/
export declare function expandRoot(source: SampleSource, override: unknown, all: boolean, { size, seed }: SampleOptions, shared?: SharedValues): unknown[];
