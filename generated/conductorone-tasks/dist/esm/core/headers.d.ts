/** Headers by name; those that are undefined are not sent. */
export type HeaderValues = Readonly<Record<string, string | undefined>>;
/** Sets headers, replacing those of the same names, as {@link setHeader} does. */
export declare function setHeaders(headers: Headers, values?: HeaderValues): void;
/**
* Sets a header, replacing one of the same name; does nothing where the value is undefined.
*
* @throws TypeError that names the header and does not hold its value, which may be a credential:
* the platform's own error repeats it
*/
export declare function setHeader(headers: Headers, name: string, value: string | undefined): void;
