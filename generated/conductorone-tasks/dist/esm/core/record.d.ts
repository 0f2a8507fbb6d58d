/**
* Tells an object with properties (a JSON object) from arrays, null and the objects that stand for
* one value, such as Date and Blob.
*/
export declare function isRecord(value: unknown): value is Record<string, unknown>;
/**
* The object's own property of that name, or undefined.
*
* Names come from descriptions and responses; one called `constructor` must not find what every
* object inherits.
*/
export declare function findOwn<Value>(object: Readonly<Record<string, Value>>, name: string): Value | undefined;
/** Lists the object's own properties that are not undefined; none where there is no object. */
export declare function givenOf<T extends object>(object: T | false | undefined): [name: string, value: Exclude<T[keyof T], undefined>][];
/** Follows names and indexes into a value; undefined where one of them leads nowhere. */
export declare function findPath(value: unknown, path: readonly string[]): unknown;
