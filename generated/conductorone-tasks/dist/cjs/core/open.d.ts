/**
* A string that the description does not list: a value that a newer server sends.
*
* The enum is ambient, so it leaves no code and cannot be used as a value; it exists because its
* member is a unit type, which leaves narrowing by the listed literals intact where `string` would
* not. At run time such a value is any string, which is what it is assignable to.
*/
export declare enum Unrecognized {
	value = ""
}
/** A number that the description does not list; see {@link Unrecognized}. */
export declare enum UnrecognizedNumber {
	value = 0
}
/**
* The variant of a tagged union that a newer server sends: its tag is {@link Unrecognized}, or what
* `Value` says of tags that are no strings, and nothing is known of its other properties.
*/
export type UnrecognizedVariant<
	Tag extends string,
	Value = Unrecognized
> = { [K in Tag]: Value } & {
	[key: string]: unknown;
};
