import { itemSequence } from "../ir/item-sequence.js";
import { kindOf } from "../ir/media-kind.js";
import { partEncodings } from "../ir/part-encodings.js";
import type { Api, MediaContent } from "../ir/types.js";
import { isXmlMedia } from "../support/media-type.js";
import { toBytes } from "./message.js";
import { jsonText, withTexts } from "./json-value.js";
import { writeParts } from "./written-parts.js";
import { elementName, xmlText } from "./xml-text.js";

/** A body as it is sent: whole, or in the chunks of a stream; and its media type with what that needs. */
export interface WrittenBody {
  readonly contentType: string;
  readonly body: Uint8Array | readonly Uint8Array[];
}

/**
 * Writes a value as a media type has it: the reverse of what a client reads.
 *
 * @param values the value; of a stream, its items
 */
export function writeBody(
  content: MediaContent,
  contentType: string,
  values: readonly unknown[],
  api: Api,
): WrittenBody {
  const sequence = itemSequence(content, api);
  if (sequence !== undefined) {
    const { format, events } = sequence;
    const write = format === "events" ? eventText : format === "records" ? recordText : lineText;
    const end = events?.sentinel === undefined ? [] : [toBytes(`data: ${events.sentinel}\n\n`)];
    const chunks = values.map((item) => toBytes(write(item, events?.whole === true)));
    return { contentType, body: [...chunks, ...end] };
  }
  const [value] = values;
  if (value instanceof Uint8Array) return { contentType, body: value };
  switch (kindOf(content, api)) {
    case "json":
      return { contentType, body: toBytes(jsonText(value)) };
    case "fields":
      return { contentType, body: toBytes(formText(value)) };
    case "multipart":
      return writeParts(contentType, value, partEncodings(content, api));
    default:
      return { contentType, body: toBytes(plainText(content, value)) };
  }
}

function plainText({ mediaType, type }: MediaContent, value: unknown): string {
  if (typeof value === "string") return value;
  if (!isXmlMedia(mediaType)) return jsonText(value);
  const name =
    type.kind === "reference" ? type.target.slice(type.target.lastIndexOf("/") + 1) : "root";
  const root = elementName(name);
  return Array.isArray(value)
    ? `<${root}>${xmlText("item", withTexts(value))}</${root}>`
    : xmlText(root, withTexts(value));
}

function lineText(item: unknown): string {
  return `${jsonText(item)}\n`;
}

/** RFC 7464, 2.2. */
function recordText(item: unknown): string {
  return `\u001e${jsonText(item)}\n`;
}

/** An event as HTML, 9.2.6 has it; `isWhole` where the item has the event's own fields. */
function eventText(item: unknown, isWhole: boolean): string {
  const fields =
    isWhole && typeof item === "object" && item !== null
      ? // By habit the data comes last.
        Object.entries(item).toSorted(([a], [b]) => Number(a === "data") - Number(b === "data"))
      : [["data", item] as const];
  const lines = fields.flatMap(([name, value]) => {
    if (value === null || value === undefined) return [];
    const text = typeof value === "string" ? value : jsonText(value);
    return text.split(/\r\n|\r|\n/).map((line) => `${name}: ${line}\n`);
  });
  return `${lines.join("")}\n`;
}

function formText(value: unknown): string {
  const pairs = new URLSearchParams();
  for (const [name, member] of Object.entries(Object(value) as object)) {
    for (const item of [member].flat()) {
      pairs.append(name, typeof item === "string" ? item : jsonText(item));
    }
  }
  return pairs.toString();
}
