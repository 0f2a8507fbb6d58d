/** Tells whether a text is in a format; one that is not known is not checked. */
export declare function isInFormat(text: string, format: string): boolean;
/**
* Finds the regular expression of a pattern, in Unicode mode (JSON Schema 2020-12 core, 6.4) or without
* it where only that is valid; undefined where it is none.
*/
export declare function findRegExp(pattern: string): RegExp | undefined;
