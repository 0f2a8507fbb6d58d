/** Writes a name or a value for the place it goes to, such as by percent-encoding it. */
export type Encode = (text: string) => string;

/** Writes a text as it is, for places outside of URIs. */
export const keepText: Encode = (text) => text;

/**
 * Percent-encodes all but the unreserved characters (RFC 3986, 2.3), as RFC 6570 3.2.1 asks.
 *
 * @throws URIError where the text holds half of a surrogate pair
 */
export function encodeStrictly(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/**
 * Percent-encodes a query's value for `allowReserved`: reserved characters and percent-encoded
 * triples pass (RFC 6570, 3.2.3), except those that OpenAPI 3.1.1 leaves to the application since a
 * query cannot hold them (`#`, `[`, `]`) or gives them a meaning of its own (`&`, `+`).
 *
 * @throws URIError where the text holds half of a surrogate pair
 */
export function encodeReserved(text: string): string {
  return encodeURI(text)
    .replace(/%25([\da-f]{2})/gi, "%$1")
    .replace(/[#&+]/g, encodeStrictly);
}

/**
 * Percent-encodes a path's value for `allowReserved`: reserved characters, slashes among them, and
 * percent-encoded triples pass (RFC 6570, 3.2.3), except those that would end the path.
 *
 * @throws URIError where the text holds half of a surrogate pair
 */
export function encodeReservedPath(text: string): string {
  return encodeURI(text)
    .replace(/%25([\da-f]{2})/gi, "%$1")
    .replace(/[#?]/g, encodeStrictly);
}

/**
 * Writes a cookie's value as it is, which is what the style `cookie` of OpenAPI 3.2 asks for.
 *
 * @throws TypeError where the text has a character that ends a cookie
 */
export function keepCookie(text: string): string {
  if (/[;\r\n\0]/.test(text)) throw new TypeError("a cookie cannot hold ';' or a line break");
  return text;
}
