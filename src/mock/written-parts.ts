import type { Encodings, PartEncoding } from "../ir/types.js";
import { isJsonMedia, isMultipart } from "../support/media-type.js";
import { jsonText } from "./json-value.js";

const boundary = "sdkwright-mock-boundary";

interface WrittenParts {
  /** The media type with its boundary. */
  readonly contentType: string;
  readonly body: Uint8Array;
}

/**
 * Writes the parts of a multipart body: of a list one after the other, of an object by their names, each
 * in the media type that its encoding names (OpenAPI 3.2, 4.14.5).
 */
export function writeParts(
  contentType: string,
  value: unknown,
  encodings: Encodings,
  ownBoundary: string = boundary,
): WrittenParts {
  const { encoding = [], prefixEncoding = [], itemEncoding } = encodings;
  const parts = Array.isArray(value)
    ? value.map((item: unknown, index) =>
        partBytes([], item, prefixEncoding[index] ?? itemEncoding ?? {}, ownBoundary),
      )
    : Object.entries(Object(value) as object).flatMap(([name, member]) => {
        const how = encoding.find(({ property }) => property === name) ?? {};
        const disposition = `form-data; name="${name.replaceAll('"', "%22").replaceAll(/[\r\n]/g, " ")}"`;
        return [member]
          .flat()
          .map((item: unknown) =>
            partBytes([`content-disposition: ${disposition}`], item, how, ownBoundary),
          );
      });
  const [essence] = contentType.split(";");
  return {
    contentType: `${essence}; boundary=${ownBoundary}`,
    body: Buffer.concat([...parts, Buffer.from(`--${ownBoundary}--\r\n`)]),
  };
}

function partBytes(
  lines: readonly string[],
  item: unknown,
  encoding: PartEncoding,
  ownBoundary: string,
): Buffer {
  const { contentType, body } = writePart(item, encoding, ownBoundary);
  const headers = (encoding.headers ?? []).map(({ name, value }) => `${name}: ${value}`);
  const isNamed = headers.some((line) => /^content-disposition:/i.test(line));
  const head = [
    `--${ownBoundary}`,
    ...(isNamed ? [] : lines),
    `content-type: ${contentType}`,
    ...headers,
  ];
  const text = head.map((line) => `${line.replaceAll(/[\r\n]+/g, " ")}\r\n`).join("");
  return Buffer.concat([Buffer.from(`${text}\r\n`), body, Buffer.from("\r\n")]);
}

function writePart(item: unknown, encoding: PartEncoding, ownBoundary: string): WrittenParts {
  const { contentType = "" } = encoding;
  // What begins with the outer boundary would end a part of it (RFC 2046, 5.1.1).
  if (isMultipart(contentType) && typeof item === "object")
    return writeParts(contentType, item, encoding, `inner-${ownBoundary}`);
  const declared = /[,*]|^$/.test(contentType) ? undefined : contentType;
  if (item instanceof Uint8Array || item instanceof Blob)
    return { contentType: declared ?? "application/octet-stream", body: bytesOf(item) };
  const isText = typeof item === "string" && !isJsonMedia(declared ?? "");
  const usual = isText ? "text/plain; charset=utf-8" : "application/json";
  return {
    contentType: declared ?? usual,
    body: Buffer.from(isText ? item : jsonText(item)),
  };
}

/** A fixture of a file is a Blob, which gives its bytes to nobody who does not wait for them. */
function bytesOf(file: Uint8Array | Blob): Uint8Array {
  return file instanceof Blob ? Buffer.from("binary") : file;
}
