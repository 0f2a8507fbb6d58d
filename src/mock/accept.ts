import { essenceOf, isMediaRange } from "../support/media-type.js";
import { covers } from "./request-body.js";

interface AcceptedRange {
  readonly range: string;
  readonly quality: number;
}

/**
 * Chooses among media types by an Accept header (RFC 9110, 12.5.1): the one with the highest quality; of
 * several with the same one, the first.
 *
 * @param accept undefined where there is no such header, so that anything will do
 * @returns undefined where none is acceptable
 */
export function chooseMediaType<Item extends { readonly mediaType: string }>(
  items: readonly Item[],
  accept: string | undefined,
): Item | undefined {
  if (accept === undefined || accept.trim() === "") return items[0];
  const ranges = parseAccept(accept);
  let best: { readonly item: Item; readonly quality: number } | undefined;
  for (const item of items) {
    const quality = qualityOf(essenceOf(item.mediaType), ranges);
    if (quality > (best?.quality ?? 0)) best = { item, quality };
  }
  return best?.item;
}

function parseAccept(accept: string): readonly AcceptedRange[] {
  return accept.split(",").map((part) => {
    const quality = /;\s*q\s*=\s*([\d.]+)/i.exec(part)?.[1];
    return { range: essenceOf(part), quality: quality === undefined ? 1 : Number(quality) };
  });
}

/** The quality of the most specific range that covers a media type. */
function qualityOf(mediaType: string, ranges: readonly AcceptedRange[]): number {
  const specificity = (range: string): number =>
    range === "*/*" || range === "*" ? 0 : range.includes("*") ? 1 : 2;
  const [best] = ranges
    .filter(({ range }) => covers(range, mediaType) || coversRange(mediaType, range))
    .toSorted((a, b) => specificity(b.range) - specificity(a.range));
  return best?.quality ?? 0;
}

/** A range that the description offers covers what is asked for in particular. */
function coversRange(offered: string, asked: string): boolean {
  return isMediaRange(offered) && covers(offered, asked);
}

/** The media type that is sent for one of the description's: of a range, the one that was asked for. */
export function concreteMediaType(mediaType: string, accept: string | undefined): string {
  if (!isMediaRange(mediaType)) return mediaType;
  const range = essenceOf(mediaType);
  const asked = parseAccept(accept ?? "").find(
    (one) => one.quality > 0 && !one.range.includes("*") && covers(range, one.range),
  );
  if (asked !== undefined && asked.range !== "") return asked.range;
  const ends = range.slice(range.indexOf("/") + 1);
  if (ends.endsWith("json")) return "application/json";
  return byType[range.split("/")[0] ?? ""] ?? "application/octet-stream";
}

const byType: Readonly<Record<string, string>> = {
  text: "text/plain",
  image: "image/png",
  audio: "audio/mpeg",
  video: "video/mp4",
};
