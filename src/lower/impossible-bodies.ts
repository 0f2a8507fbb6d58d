import { dereference } from "../ir/dereference.js";
import { kindOf } from "../ir/media-kind.js";
import type { Api, IrType, MediaContent } from "../ir/types.js";
import { allProperties } from "../ir/visit.js";

/**
 * Leaves out the media types of bodies that could never be sent: where a form of parts requires bytes, the same object as
 * JSON, or as the fields of a form, has no way of holding them. Elysia lists all three for every body.
 */
export function withoutImpossibleBodies(api: Api): Api {
  const operations = api.operations.map((operation) => {
    const { body } = operation;
    if (body === undefined || body.content.length < 2) return operation;
    const content = possibleContent(body.content, api);
    return content.length === body.content.length
      ? operation
      : { ...operation, body: { ...body, content } };
  });
  return { ...api, operations };
}

function possibleContent(content: readonly MediaContent[], api: Api): readonly MediaContent[] {
  const parts = content.find((media) => kindOf(media, api) === "multipart");
  if (parts === undefined || !requiresBytes(parts.type, api)) return content;
  const same = JSON.stringify(parts.type);
  return content.filter(
    (media) =>
      !["json", "fields"].includes(kindOf(media, api)) || JSON.stringify(media.type) !== same,
  );
}

function requiresBytes(type: IrType, api: Api): boolean {
  const object = dereference(type, api);
  return (
    object?.kind === "object" &&
    allProperties(object).some((property) => property.required && isOfBytes(property.type, api))
  );
}

function isOfBytes(type: IrType, api: Api): boolean {
  const value = dereference(type, api);
  const item = value?.kind === "array" ? dereference(value.items, api) : value;
  return item?.kind === "binary";
}
