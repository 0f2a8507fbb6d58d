/**
 * Writes a URI in the one way that its equivalents have in common (RFC 3986, section 6.2.2): characters
 * that need no percent sign have none, and what is encoded has capital letters.
 */
export function plainUri(uri: string): string {
  return uri.replaceAll(/%[0-9a-f]{2}/gi, (escape) => {
    const character = String.fromCharCode(Number.parseInt(escape.slice(1), 16));
    return /[\w.~-]/.test(character) ? character : escape.toUpperCase();
  });
}
