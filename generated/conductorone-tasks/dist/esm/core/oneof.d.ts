/**
* Exactly one of the arms is set.
*
* `Arms` is an interface with one required property per arm, whose type includes `null` where the
* wire allows null for that arm. Null means unset, so the arm that is set is never null and every
* other arm is absent, or null where the wire allows it. Two arms at once do not compile.
*/
export type OneOf<Arms extends object> = { [K in keyof Arms]: { [P in K]: NonNullable<Arms[P]> } & { [P in keyof Arms]?: P extends K ? unknown : Extract<Arms[P], null> } }[keyof Arms];
/** None of the arms is set: each is absent, or null where the wire allows null for it. */
export type NoneOf<Arms extends object> = { [K in keyof Arms]?: Extract<Arms[K], null> };
/** One of the arms is set, or none; the shape of a protocol buffers oneof in JSON. */
export type AtMostOne<Arms extends object> = OneOf<Arms> | NoneOf<Arms>;
/** All of a T or none of its properties: what stands flat beside others and may be left out. */
export type AllOrNone<T extends object> = T | { [K in keyof T]?: never };
/** The arm that a value has set, as something to `switch` over; the result of {@link oneofCase}. */
export type OneofCase<Arms extends object> = { [K in keyof Arms & string]-?: {
	readonly case: K;
	readonly value: NonNullable<Arms[K]>;
} }[keyof Arms & string] | {
	/** An arm that the server knows and this package does not. */
	readonly case: "unknown";
	/** The wire's name of that arm. */
	readonly name: string;
	readonly value: unknown;
} | {
	/** No arm is set. */
	readonly case: undefined;
};
/**
* Finds the arm that is set.
*
* An arm counts as set where the object itself has it with a value other than null and undefined;
* of several (which the types forbid) the first in the order of `arms` is taken. Where no arm is
* set, the first other property with such a value that `known` does not list is reported as
* `unknown`: a newer server's arm.
*
* @param arms the wire's names of the arms
* @param known the wire's names of the properties that the description declares beside the arms
*/
export declare function oneofCase<Arms extends object>(value: object | null | undefined, arms: readonly (keyof Arms & string)[], known: readonly string[]): OneofCase<Arms>;
