/**
 * Decodes percent-encoded text (RFC 3986, section 2.1). A stray percent sign is no encoding: a text
 * that cannot be decoded is returned as it is.
 */
export function decodePercent(text: string): string {
  if (!text.includes("%")) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
