/** How the value of a header is read: as it is, parsed, or as a comma-separated list of such. */
export type HeaderReading = "text" | "number" | "boolean" | "json" | "texts" | "numbers" | "booleans";
/** A declared header of a response. */
export type ResponseHeaderSpec = ValueHeaderSpec | ObjectHeaderSpec;
interface ValueHeaderSpec {
	/** The header's name; its case does not matter. */
	readonly name: string;
	readonly as: HeaderReading;
}
/** A header that holds an object (OpenAPI 3.1, Style Examples: `R,100,G,200`). */
interface ObjectHeaderSpec {
	readonly name: string;
	readonly as: "object";
	/** Set where names and values are parted by `=`: `R=100,G=200`. */
	readonly explode?: true;
	/** How the values are read, where they are no text. */
	readonly properties?: Readonly<Record<string, HeaderReading>>;
}
/** The declared headers by status pattern (`200`, `2XX`, `default`), then by property. */
export type ResponseHeaderSpecs = Readonly<Record<string, Readonly<Record<string, ResponseHeaderSpec>>>>;
/**
* Reads the headers that the description declares for a response's status, in the style `simple`
* (OpenAPI 3.1, Header Object).
*
* A header that is not there or not of its declared type has no property: a response is not lost
* for a flaw in what comes beside it, and the platform's `headers` still have the text.
*/
export declare function readHeaders(declared: ResponseHeaderSpecs, { status, headers }: Response): Readonly<Record<string, unknown>>;
export {};
