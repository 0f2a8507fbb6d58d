/** The type and subtype of a media type in lower case, without parameters (RFC 9110, 8.3.1). */
export function essenceOf(mediaType: string): string {
  return mediaType.replace(/;.*/s, "").trim().toLowerCase();
}

/** Tells JSON and the types that are built on it by their suffix (RFC 6839, 3.1). */
export function isJson(mediaType: string): boolean {
  return /[/+]json *(;|$)/i.test(mediaType);
}
