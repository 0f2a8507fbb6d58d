/** Headers by name; those that are undefined are not sent. */
export type HeaderValues = Readonly<Record<string, string | undefined>>;
/** The headers of a request in the order in which they are set, each replacing one of the same name. */
export type RequestHeaders = [name: string, value: string | undefined][];
/** Makes headers, as {@link setHeader} sets them. */
export declare function toHeaders(values: Readonly<RequestHeaders>): Headers;
/**
* Sets a header, replacing one of the same name; does nothing where the value is undefined.
*
* @throws TypeError that names the header and does not hold its value, which may be a credential:
* the platform's own error repeats it
*/
export declare function setHeader(headers: Headers, name: string, value: string | undefined): void;
