import { isAsyncIterable, isBuffer, type BinaryBody, type FileSource } from "./binary.js";
import { keepText } from "./encode.js";
import { joinChunks, type BodyChunk } from "./joined-chunks.js";
import { isJson } from "./media-type.js";
import type { EncodingSpec, WrittenBody, WrittenBodySpec } from "./operation.js";
import { isSet, toText } from "./parameters.js";
import { randomHex } from "./random.js";
import { findOwn, isRecord } from "./record.js";
import { expand } from "./styles.js";

/** A part as it is sent. */
export interface BodyPart {
  /** Left out in bodies whose parts have none. */
  readonly name: string | undefined;
  readonly content: BodyChunk;
  readonly type?: string | undefined;
  /** Tells the server that the part is a file. */
  readonly fileName?: string;
  readonly headers?: EncodingSpec["headers"];
}

/**
 * Writes a multipart body, one part per property and per item of an array (RFC 7578, 4; OpenAPI
 * 3.1, Encoding Object). Undefined and null are left out. A body that is an array itself has a part
 * for every item, without names (RFC 2046, 5.1.3), each by the encoding of its position.
 *
 * Bytes are files: their name and type are those that a {@link FileSource} gives them, else the Blob's
 * own, else the type is what the description declares. An object is JSON. Other values are text. A
 * property whose encoding has a style is expanded by it. A part that is a body itself is written as one.
 *
 * @returns a stream where some bytes are one, else a Blob, which can be sent more than once
 */
export function writeMultipart(spec: WrittenBodySpec, value: unknown): WrittenBody {
  const { encoding = {} } = spec;
  const { contentType, frame, end } = frameParts(spec);
  const parts: BodyPart[] = Array.isArray(value)
    ? value.flatMap((item: unknown, index) => partsAt(spec, index, item))
    : Object.entries(value ?? {}).flatMap(([name, held]) =>
        toParts(name, held, findOwn(encoding, name) ?? {}),
      );
  return { ...joinChunks([...parts.flatMap(frame), end]), contentType };
}

/** Gives a body a boundary: what comes around each of its parts, and what after the last. */
export function frameParts({ mediaType }: WrittenBodySpec): {
  readonly contentType: string;
  readonly frame: (part: BodyPart) => readonly BodyChunk[];
  readonly end: string;
} {
  // Written here, because FormData gives a part its type only along with a file name.
  const boundary = randomHex();
  // A declared boundary is an example, and need not be absent from the parts.
  const bare = mediaType.replace(/ *; *boundary=("[^"]*"|[^;]*)/gi, "");
  return {
    contentType: `${bare}; boundary=${boundary}`,
    frame: (part) => [`--${boundary}\r\n${describePart(part)}\r\n`, part.content, "\r\n"],
    end: `--${boundary}--\r\n`,
  };
}

/** The part of an item, by the encoding of its position; none where it is undefined or null. */
export function partsAt(spec: WrittenBodySpec, index: number, item: unknown): BodyPart[] {
  return toParts(undefined, item, spec.prefixEncoding?.[index] ?? spec.itemEncoding ?? {});
}

/** The header fields of a part, each with its line break; those that are declared in place of ours. */
function describePart({ name, fileName, type, headers = [] }: BodyPart): string {
  const own = headers.find((field) => /^content-disposition$/i.test(field.name));
  const named = own?.value ?? (name === undefined ? undefined : `form-data; name="${quote(name)}"`);
  const isTold = fileName === undefined || /; *filename\*?=/i.test(own?.value ?? "");
  const file = isTold ? "" : `; filename="${quote(fileName)}"`;
  const disposition = named ?? (file && "attachment");
  const fields = [
    disposition && { name: "Content-Disposition", value: disposition + file },
    type && { name: "Content-Type", value: type },
    ...headers.filter((field) => field !== own),
  ];
  return fields
    .map((field) => (field ? `${oneLine(field.name)}: ${oneLine(field.value)}\r\n` : ""))
    .join("");
}

/** A text that cannot begin another header field. */
function oneLine(text: string): string {
  return text.replace(/[\r\n\0]+/g, " ");
}

function toParts(name: string | undefined, held: unknown, encoding: EncodingSpec): BodyPart[] {
  const { contentType = "", style = "form", explode, headers, write } = encoding;
  const described = headers ? { headers } : {};
  if (name !== undefined && (style !== "form" || explode !== undefined)) {
    const parts = expand(name, held, style, explode ?? style === "form", keepText, "[]");
    return parts.map((part) => ({ name, ...part, ...described, content: part.text }));
  }
  // A list offers a choice and a range names no type; neither says what this part is.
  const declared = /[,*]|^$/.test(contentType) ? undefined : contentType;
  const items: unknown[] = Array.isArray(held) && name !== undefined ? held : [held];
  return items.filter(isSet).map((item) => ({
    ...(write && !isBytes(item)
      ? toNested(name, item, { ...encoding, mediaType: contentType, write })
      : toPart(name, item, declared)),
    ...described,
  }));
}

/** A part that is a body itself. */
function toNested(name: string | undefined, item: unknown, spec: WrittenBodySpec): BodyPart {
  const { content, contentType, length } = spec.write(spec, item);
  const isStream = content instanceof ReadableStream;
  return {
    name,
    content: isStream ? { stream: content, size: length } : (content as BodyChunk),
    type: contentType,
  };
}

function toPart(name: string | undefined, item: unknown, declared: string | undefined): BodyPart {
  if (isBytes(item)) return toFilePart(name, { data: item }, declared);
  // JSON has no bytes, so this is no part that is an object.
  if (isRecord(item) && isBytes(item["data"])) {
    return toFilePart(name, item as object as FileSource, declared);
  }
  if (declared ? isJson(declared) : isRecord(item) || Array.isArray(item)) {
    return { name, content: JSON.stringify(item), type: declared ?? "application/json" };
  }
  return { name, content: toText(item), type: declared };
}

function isBytes(value: unknown): value is BinaryBody {
  const isStream = value instanceof ReadableStream || isAsyncIterable(value);
  return isStream || value instanceof Blob || isBuffer(value);
}

function toFilePart(
  name: string | undefined,
  { data, name: given, type, size }: FileSource,
  declared: string | undefined,
): BodyPart {
  const isWhole = data instanceof Blob || isBuffer(data);
  const ownType = data instanceof Blob ? data.type : "";
  const ownName = data instanceof File ? data.name : "blob";
  return {
    name,
    content: isWhole ? data : { stream: data, size },
    type: type ?? (ownType || declared || "application/octet-stream"),
    fileName: given ?? ownName,
  };
}

/** Escapes a name as browsers do (HTML, multipart/form-data encoding algorithm). */
function quote(name: string): string {
  return name.replace(/[\r\n"]/g, encodeURIComponent);
}
