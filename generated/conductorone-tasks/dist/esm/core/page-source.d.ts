/** Where a response says something: names that lead into its body, or the name of a header. */
export type PageSource = readonly string[] | string;
/** Reads what a response says at a place; undefined where it says nothing. */
export declare function readSource(source: PageSource, { data, response }: {
	readonly data: unknown;
	readonly response: Response;
}): unknown;
/** Reads a number at a place, which headers and some bodies have as text. */
export declare function readNumber(source: PageSource | undefined, from: {
	readonly data: unknown;
	readonly response: Response;
}): number | undefined;
/** Takes a value for a number, also where it is one as text. */
export declare function toNumber(value: unknown): number | undefined;
