import { essenceOf, isMultipart } from "../support/media-type.js";
import { alternatives, itemType, memberNames, memberType } from "./alternatives.js";
import type {
  Api,
  Encodings,
  IrType,
  MediaContent,
  PartEncoding,
  PropertyEncoding,
} from "./types.js";

/** What the characters of a string are called that stand for bytes; `byte` is base64 (OpenAPI 3.0, 4.7). */
const encodedFormats: ReadonlySet<string> = new Set([
  "byte",
  "base64url",
  "base32",
  "base32hex",
  "base16",
  "quoted-printable",
]);

/** The encodings that are transfer encodings as well, by what their strings are called (RFC 2045, 6.1). */
const transferEncodings: ReadonlyMap<string, string> = new Map([
  ["byte", "base64"],
  ["quoted-printable", "quoted-printable"],
]);

/**
 * The encodings of a multipart body with what a part's type says where its encoding is silent: a string
 * that stands for bytes is `application/octet-stream` (OpenAPI 3.2, 4.15.1.1; 3.0.4 of `format: byte`).
 * Its Content-Transfer-Encoding says how (4.15.4.2), but in form data, where nobody is to send one (RFC
 * 7578, 4.7).
 */
export function partEncodings(
  content: Pick<MediaContent, "mediaType" | "type"> & Encodings,
  api: Api,
): Encodings {
  const { mediaType, type: whole, encoding, prefixEncoding, itemEncoding } = content;
  if (!isMultipart(mediaType))
    return encoding === undefined || encoding.length === 0 ? {} : { encoding };
  const types = alternatives(whole, api);
  // A range is sent as what most forms are.
  const isForm = /^multipart\/(form-data|\*)$/.test(essenceOf(mediaType));
  const complete = (one: PartEncoding, type: IrType): PartEncoding =>
    withDefaults(one, type, isForm, api);
  const isList = types.some(isListType) && types.every(({ kind }) => kind !== "object");
  return isList
    ? byPosition(prefixEncoding, itemEncoding, types, complete)
    : byName(encoding, types, complete, api);
}

function isListType({ kind }: IrType): boolean {
  return kind === "array" || kind === "tuple";
}

type Complete = (encoding: PartEncoding, type: IrType) => PartEncoding;

function byName(
  encoding: readonly PropertyEncoding[] = [],
  types: readonly IrType[],
  complete: Complete,
  api: Api,
): Encodings {
  const declared = new Map(encoding.map((one) => [one.property, one]));
  const names = new Set([...declared.keys(), ...memberNames(types)]);
  const all = [...names].toSorted().map((property) => {
    const type = memberType(types, property);
    const lists = alternatives(type, api).filter(isListType);
    // Of a list each item is a part (RFC 7578, 4.3).
    const part = lists.length === 0 ? type : itemType(lists, 0);
    return { property, ...complete(declared.get(property) ?? {}, part) };
  });
  const written = all.filter((one) => declared.has(one.property) || Object.keys(one).length > 1);
  return written.length === 0 ? {} : { encoding: written };
}

function byPosition(
  prefixEncoding: readonly PartEncoding[] = [],
  itemEncoding: PartEncoding = {},
  types: readonly IrType[],
  complete: Complete,
): Encodings {
  const counts = types.map((type) => (type.kind === "tuple" ? type.prefix.length : 0));
  const length = Math.max(prefixEncoding.length, ...counts);
  const at = (index: number): PartEncoding =>
    complete(prefixEncoding[index] ?? itemEncoding, itemType(types, index));
  const rest = at(length);
  const prefix = Array.from({ length }, (_, index) => at(index));
  const restText = JSON.stringify(rest);
  // Those that are as all after them need no mention.
  const last = prefix.findLastIndex((one) => JSON.stringify(one) !== restText);
  return {
    ...(last < 0 ? {} : { prefixEncoding: prefix.slice(0, last + 1) }),
    ...(restText === "{}" ? {} : { itemEncoding: rest }),
  };
}

function withDefaults(
  encoding: PartEncoding,
  type: IrType,
  isForm: boolean,
  api: Api,
): PartEncoding {
  const { contentType, style = "form", explode, headers = [] } = encoding;
  // What has a style has no media type.
  if (isForm && (style !== "form" || explode !== undefined)) return encoding;
  const nested =
    contentType === undefined
      ? {}
      : partEncodings({ ...encoding, mediaType: contentType, type }, api);
  const format = encodedFormat(type, api);
  if (format === undefined) return { ...encoding, ...nested };
  const value = isForm ? undefined : transferEncodings.get(format);
  const isTold = headers.some(({ name }) => /^content-transfer-encoding$/i.test(name));
  return {
    contentType: "application/octet-stream",
    ...encoding,
    ...nested,
    ...(value === undefined || isTold
      ? {}
      : { headers: [...headers, { name: "Content-Transfer-Encoding", value }] }),
  };
}

/** What all strings of a type are called, where they stand for bytes and there is nothing else. */
function encodedFormat(type: IrType, api: Api): string | undefined {
  const types = alternatives(type, api).filter(({ kind }) => kind !== "null");
  const formats = types.map((one) => (one.kind === "string" ? one.format : undefined));
  const [format] = formats;
  const isOne = format !== undefined && formats.every((other) => other === format);
  return isOne && encodedFormats.has(format) ? format : undefined;
}
