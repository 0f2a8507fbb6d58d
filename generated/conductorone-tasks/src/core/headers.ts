/** Headers by name; those that are undefined are not sent. */
export type HeaderValues = Readonly<Record<string, string | undefined>>;

/** The headers of a request in the order in which they are set, each replacing one of the same name. */
export type RequestHeaders = [name: string, value: string | undefined][];

/** Makes headers, as {@link setHeader} sets them. */
export function toHeaders(values: Readonly<RequestHeaders>): Headers {
  const headers = new Headers();
  for (const [name, value] of values) setHeader(headers, name, value);
  return headers;
}

/**
 * Sets a header, replacing one of the same name; does nothing where the value is undefined.
 *
 * @throws TypeError that names the header and does not hold its value, which may be a credential:
 * the platform's own error repeats it
 */
export function setHeader(headers: Headers, name: string, value: string | undefined): void {
  try {
    if (value !== undefined) headers.set(name, value);
  } catch {
    throw new TypeError(`the header '${name}' is malformed`);
  }
}
