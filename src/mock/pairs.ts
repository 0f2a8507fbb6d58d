import type { Decode, RawPairs } from "./styled-text.js";

/** Splits a query, or the fields of a form, into its pairs, which stay encoded. */
export function splitPairs(text: string): RawPairs {
  return text
    .split("&")
    .filter((part) => part !== "")
    .map((part) => {
      const at = part.indexOf("=");
      return at < 0 ? [part, ""] : [part.slice(0, at), part.slice(at + 1)];
    });
}

/** Decodes a part of a query or a form, where a plus sign is a space; throws a `URIError`. */
export const decodePair: Decode = (raw) => decodeURIComponent(raw.replaceAll("+", " "));

/** Decodes as {@link decodePair} does; what cannot be decoded stays as it is. */
export function decodePairLeniently(raw: string): string {
  try {
    return decodePair(raw);
  } catch {
    return raw;
  }
}
