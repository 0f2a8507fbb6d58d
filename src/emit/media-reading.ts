import { kindOf, type MediaKind } from "../ir/media-kind.js";
import type { Api, IrType, MediaContent } from "../ir/types.js";
import { essenceOf, isMediaRange } from "../support/media-type.js";
import { literalText } from "./ts/text.js";

/**
 * The form that a whole received body has in a program: parsed JSON, a string, a Blob, or what its
 * Content-Type says. Of a success, a body of items is a stream instead (`item-stream.ts`).
 */
export type Reading = "json" | "text" | "binary" | "any";

const readings: Readonly<Record<MediaKind, Reading>> = {
  json: "json",
  fields: "text",
  text: "text",
  multipart: "binary",
  bytes: "binary",
  any: "any",
};

/** How a body of some content is read. */
export function readingOf(content: MediaContent, api: Api): Reading {
  return readings[kindOf(content, api)];
}

const readTypes: Readonly<Record<Exclude<Reading, "json">, IrType>> = {
  text: { kind: "string" },
  binary: { kind: "binary" },
  any: { kind: "unknown" },
};

/** The type of what a body is read into that may be in any of some media types. */
export function receivedType(contents: readonly MediaContent[], api: Api): IrType {
  const variants = contents.map((content) => {
    const reading = readingOf(content, api);
    return reading === "json" ? content.type : readTypes[reading];
  });
  const [only, ...others] = variants;
  if (only !== undefined && others.length === 0) return only;
  return { kind: "union", variants, exclusive: false };
}

/**
 * The media type that a body is sent with. A range cannot be sent, so it becomes a type within it;
 * one of bytes stays, and the runtime takes what the bytes say of themselves.
 */
export function sentMediaType(content: MediaContent, api: Api): string {
  const { mediaType } = content;
  const kind = kindOf(content, api);
  if (!isMediaRange(mediaType)) {
    const spaced = mediaType.trim().replace(/\s*;\s*/g, "; ");
    // Parameters may have a case, as a boundary or a profile does.
    return kind === "json" ? spaced.replace(/^[^;]*/, (type) => type.toLowerCase()) : spaced;
  }
  const essence = essenceOf(mediaType);
  if (kind === "json") return "application/json";
  if (kind === "multipart") return "multipart/form-data";
  if (kind !== "text") return mediaType;
  return /xml/.test(essence) ? "application/xml" : "text/plain";
}

/** A media type as a literal type, a range as a template of those in it. */
export function mediaTypeText(mediaType: string): string {
  if (!isMediaRange(mediaType)) return literalText(mediaType);
  const escaped = essenceOf(mediaType).replaceAll(/[`\\$]/g, (char) => `\\${char}`);
  return `\`${escaped.replaceAll("*", "${string}")}\``;
}
