import { kindOf } from "../ir/media-kind.js";
import type { Api, IrType, MediaContent, PartEncoding } from "../ir/types.js";

type Parts = Pick<MediaContent, "type" | "itemType">;

/**
 * The parts of a multipart body that have no type of their own are bytes where their encoding names
 * media types of bytes: a schema without a type is what OpenAPI has for them (3.2, 4.15.1.1).
 */
export function typeParts(
  { type, itemType }: Parts,
  { prefixEncoding = [], itemEncoding }: Pick<MediaContent, "prefixEncoding" | "itemEncoding">,
  api: Pick<Api, "declarations">,
): Parts {
  if (prefixEncoding.length === 0 && itemEncoding === undefined)
    return { type, ...(itemType && { itemType }) };
  const typed = (inner: IrType, encoding: PartEncoding = {}): IrType =>
    inner.kind === "unknown" && isBytes(encoding, api)
      ? { kind: "binary" }
      : typeParts({ type: inner }, encoding, api).type;
  const items = itemType && { itemType: typed(itemType, itemEncoding) };
  if (type.kind === "tuple") {
    const { prefix, rest } = type;
    const first = prefix.map((part, index) => typed(part, prefixEncoding[index] ?? itemEncoding));
    const others = rest && { rest: typed(rest, itemEncoding) };
    return { ...items, type: { ...type, prefix: first, ...others } };
  }
  // Types of arrays say one thing of all items, encodings perhaps another of the first.
  if (type.kind !== "array" || prefixEncoding.length > 0) return { ...items, type };
  return { ...items, type: { ...type, items: typed(type.items, itemEncoding) } };
}

function isBytes({ contentType }: PartEncoding, api: Pick<Api, "declarations">): boolean {
  const mediaTypes = contentType?.split(",") ?? [];
  const type: IrType = { kind: "unknown" };
  const isOne = (text: string): boolean =>
    kindOf({ mediaType: text.trim(), type }, api) === "bytes";
  return mediaTypes.length > 0 && mediaTypes.every(isOne);
}
