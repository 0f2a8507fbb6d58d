/** What of a request cannot be read, and why: the rest of a sentence that begins with its name. */
export class Unreadable extends Error {}

const utf8 = new TextDecoder("utf-8", { fatal: true });

/**
 * Decodes what a request says in UTF-8.
 *
 * @throws Unreadable where it is none
 */
export function decodeUtf8(bytes: Uint8Array): string {
  try {
    return utf8.decode(bytes);
  } catch {
    throw new Unreadable("is not UTF-8");
  }
}

/**
 * Parses JSON of a request (RFC 8259).
 *
 * @throws Unreadable where it is none
 */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw new Unreadable(`is not JSON: ${error instanceof Error ? error.message : ""}`);
  }
}
