/**
 * Decodes the bytes of a text file: UTF-8, or UTF-16 where a byte order mark says so (YAML 1.2,
 * section 5.2). The mark itself is left out, so that columns start at the first character.
 *
 * @returns undefined where the bytes are not text of that encoding
 */
export function decodeText(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return "utf-8";
}
