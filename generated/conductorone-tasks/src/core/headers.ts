/** Headers by name; those that are undefined are not sent. */
export type HeaderValues = Readonly<Record<string, string | undefined>>;

/** Sets headers, replacing those of the same names, as {@link setHeader} does. */
export function setHeaders(headers: Headers, values: HeaderValues = {}): void {
  for (const [name, value] of Object.entries(values)) setHeader(headers, name, value);
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
