import type { ListCheck, NumberCheck, ObjectCheck, TextCheck } from "./check.js";
/** What a limit wants of a value, and what the value is instead. */
export type Excess = readonly [wanted: string, found: string];
/** Finds the limit that a text breaks; undefined where it keeps all of them. */
export declare function findTextExcess(check: TextCheck, value: string): Excess | undefined;
/** Finds the limit that a number breaks; undefined where it keeps all of them. */
export declare function findNumberExcess(check: NumberCheck, value: number): Excess | undefined;
/** Finds the limit that a list breaks, its items aside; undefined where it keeps all of them. */
export declare function findListExcess(check: ListCheck, value: readonly unknown[]): Excess | undefined;
/** Finds the limit that the number of an object's properties breaks. */
export declare function findSizeExcess(check: ObjectCheck, size: number): Excess | undefined;
/** Finds a format that a value is not in; what no limit says is no violation. */
export declare function findFormatExcess({ format }: TextCheck | NumberCheck, value: string | number): Excess | undefined;
