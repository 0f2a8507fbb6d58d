import { essenceOf } from "../support/media-type.js";

/** Tells a JSON merge patch by its media type (RFC 7396, 5). */
export function isMergePatch(mediaType: string): boolean {
  return essenceOf(mediaType) === "application/merge-patch+json";
}
