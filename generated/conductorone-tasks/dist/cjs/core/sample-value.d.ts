/**
* The values that samples are expanded to: JSON, and what is not JSON as it is.
*/
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
