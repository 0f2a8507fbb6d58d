/** A media type, or a range of them, in its parts (RFC 9110, 8.3.1 and 12.5.1). */
export interface MediaType {
  /** `type/subtype` in lower case, without parameters. */
  readonly essence: string;
  /** True for a range, such as `*\/*`, `image/*` and `application/*+json`. */
  readonly isRange: boolean;
}

// A type and a subtype are tokens (RFC 9110, 5.6.2); parameters are left as they are.
const syntax = /^([!#$%&'*+.^_`|~\w-]+\/[!#$%&'*+.^_`|~\w-]+)[ \t]*(;[^\u0000-\u001f\u007f]*)?$/;

/** Parses a media type; undefined where the text is none, such as `json` or a list of two. */
export function parseMediaType(text: string): MediaType | undefined {
  const essence = syntax.exec(text.trim())?.[1]?.toLowerCase();
  if (essence === undefined) return undefined;
  return { essence, isRange: essence.includes("*") };
}

/** The type and subtype of a media type, without parameters (RFC 9110, 8.3.1). */
export function essenceOf(mediaType: string): string {
  return (mediaType.split(";")[0] ?? "").trim().toLowerCase();
}

/** True for a range of media types (RFC 9110, 12.5.1), also in the form `application/*+json`. */
export function isMediaRange(mediaType: string): boolean {
  return essenceOf(mediaType).includes("*");
}

/** True for JSON, and for what is written in it (RFC 6839, 3.1), such as `application/problem+json`. */
export function isJsonMedia(mediaType: string): boolean {
  return /[/+]json$/.test(essenceOf(mediaType));
}

/** True for XML, and for what is written in it (RFC 7303, 4.2), such as `image/svg+xml`. */
export function isXmlMedia(mediaType: string): boolean {
  return /[/+]xml$/.test(essenceOf(mediaType));
}

/** True for a media type of parts (RFC 2046, 5.1). */
export function isMultipart(mediaType: string): boolean {
  return essenceOf(mediaType).startsWith("multipart/");
}
