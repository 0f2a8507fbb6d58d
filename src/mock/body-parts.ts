import { alternatives, itemType, memberType } from "../ir/alternatives.js";
import type { Api, IrType } from "../ir/types.js";
import { isJsonMedia, isMultipart } from "../support/media-type.js";
import { parseMultipart, type BodyPart } from "./multipart-body.js";
import { decodeUtf8, parseJson, Unreadable } from "./unreadable.js";
import { readWritten, shapesOf } from "./written-value.js";

/**
 * Reads the parts of a multipart body: of a list one after the other (OpenAPI 3.2, 4.14.5.2), else by
 * their names. A file is a text of as many characters as it has bytes; a part may be such a body itself.
 *
 * @throws Unreadable where it is not what it says it is
 */
export function readParts(bytes: Uint8Array, contentType: string, type: IrType, api: Api): unknown {
  const parts = parseMultipart(bytes, contentType);
  const types = alternatives(type, api);
  const isList = shapesOf(type, api).includes("list") && !shapesOf(type, api).includes("fields");
  if (isList) return parts.map((part, index) => readPart(part, itemType(types, index), api));
  const isForm = /^multipart\/form-data\b/i.test(contentType.trim());
  return isForm ? readNamed(parts, types, api) : parts;
}

function readNamed(parts: readonly BodyPart[], types: readonly IrType[], api: Api): unknown {
  const byName = new Map<string, [BodyPart, ...BodyPart[]]>();
  for (const part of parts) {
    if (part.name === undefined) throw new Unreadable("has a part without a name");
    const known = byName.get(part.name);
    if (known === undefined) byName.set(part.name, [part]);
    else known.push(part);
  }
  return Object.fromEntries(
    [...byName].map(([name, found]) => [name, readAll(found, memberType(types, name), api)]),
  );
}

/** The parts of one name: the items of a list, but for one that is JSON and may be the list itself. */
function readAll(found: readonly [BodyPart, ...BodyPart[]], type: IrType, api: Api): unknown {
  if (!shapesOf(type, api).includes("list")) return readPart(found.at(-1) ?? found[0], type, api);
  const types = alternatives(type, api);
  const items = found.map((part, index) => readPart(part, itemType(types, index), api));
  return items.length === 1 && Array.isArray(items[0]) ? (items[0] as unknown) : items;
}

function isJsonPart({ contentType }: BodyPart): boolean {
  return isJsonMedia(contentType ?? "");
}

function readPart(part: BodyPart, type: IrType, api: Api): unknown {
  const { contentType = "", bytes, fileName } = part;
  if (isMultipart(contentType)) return readParts(bytes, contentType, type, api);
  const text = partText(part);
  if (isJsonPart(part)) return parseJson(text);
  // An object is JSON where nothing says what it is.
  if (shapesOf(type, api)[0] === "fields" && fileName === undefined) return parseJson(text);
  return readWritten({ kind: "scalar", text }, type, api);
}

function partText(part: BodyPart): string {
  const { bytes, contentType, fileName } = part;
  const isJson = isJsonPart(part);
  const isText = contentType === undefined || contentType.startsWith("text/") || isJson;
  if (!isText || (fileName !== undefined && !isJson)) return Buffer.from(bytes).toString("latin1");
  return decodeUtf8(bytes);
}
