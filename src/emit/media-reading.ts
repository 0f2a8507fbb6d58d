import { dereference } from "../ir/body-shape.js";
import type { Api, MediaContent, StatusPattern } from "../ir/types.js";

/** The form that a body has in a program: parsed JSON, a string, or a Blob. */
export type Reading = "json" | "text" | "binary";

/** The type and subtype of a media type, without parameters (RFC 9110, 8.3.1). */
export function essenceOf(mediaType: string): string {
  return (mediaType.split(";")[0] ?? "").trim().toLowerCase();
}

const textual =
  /^text\/|[/+]xml$|^application\/(x-www-form-urlencoded|graphql|javascript|yaml|x-yaml)$/;

/** How a body of some content is read. A range of media types is read as its schema suggests. */
export function readingOf({ mediaType, type }: MediaContent, api: Api): Reading {
  const essence = essenceOf(mediaType);
  if (/[/+]json$/.test(essence)) return "json";
  if (!essence.endsWith("/*")) return textual.test(essence) ? "text" : "binary";
  if (essence.startsWith("text/")) return "text";
  const described = dereference(type, api)?.kind;
  if (described === "binary" || described === undefined) return "binary";
  return described === "string" ? "text" : "json";
}

/** The media type that a body is sent with: a range cannot be sent, so it becomes a type within it. */
export function sentMediaType(content: MediaContent, api: Api): string {
  const reading = readingOf(content, api);
  if (!essenceOf(content.mediaType).endsWith("/*")) {
    return reading === "json" ? content.mediaType.toLowerCase() : content.mediaType;
  }
  if (reading === "json") return "application/json";
  return reading === "text" ? "text/plain" : "application/octet-stream";
}

/** True for the status, or range of statuses, of a call that went well (RFC 9110, 15.3). */
export function isSuccess(status: StatusPattern): boolean {
  return status.startsWith("2");
}
