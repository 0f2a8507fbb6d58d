import type {
  Encoding,
  Encodings,
  EncodingStyle,
  JsonValue,
  PartEncoding,
  PartHeader,
  PropertyEncoding,
} from "../ir/types.js";
import { isObject } from "../normalize/structure.js";
import { essenceOf, isMultipart } from "../support/media-type.js";
import { optional, type Located, type LowerContext } from "./context.js";
import { shapeOf } from "./parameter-style.js";

/** The media type of forms that are one text (WHATWG URL, 5). */
export const formMediaType = "application/x-www-form-urlencoded";

const encodingStyles: ReadonlySet<string> = new Set([
  "form",
  "spaceDelimited",
  "pipeDelimited",
  "tabDelimited",
  "deepObject",
]);

/**
 * Lowers how single properties of a form are written (OpenAPI 3.2, 4.14.5.1), by their names. Only parts
 * of a multipart body have headers.
 */
export function lowerEncodings(
  media: Located,
  mediaType: string,
  context: LowerContext,
): readonly PropertyEncoding[] {
  return context.entries(media, "encoding").map(([property, encoding]) => ({
    property,
    ...lowerEncoding(property, encoding, mediaType, context),
  }));
}

/**
 * Lowers how the parts of a multipart body are written that is an array (OpenAPI 3.2, 4.14.5.2), by their
 * positions. Anything else has no such parts, which is reported.
 */
export function lowerPositions(
  media: Located,
  mediaType: string,
  context: LowerContext,
): Pick<Encodings, "prefixEncoding" | "itemEncoding"> {
  const prefix = context.list(media, "prefixEncoding");
  const item = context.child(media, "itemEncoding");
  const problem = !isMultipart(mediaType)
    ? `a body in ${mediaType} has no parts`
    : isList(media, context)
      ? undefined
      : "its schema is no array, so that parts have names and no positions";
  if (problem !== undefined) {
    reportIgnored(["prefixEncoding", "itemEncoding"], problem, media, context);
    return {};
  }
  const reason = "its schema is an array, so that parts have positions and no names";
  reportIgnored(["encoding"], reason, media, context);
  return lowerParts(prefix, item, mediaType, context);
}

function reportIgnored(
  keywords: readonly string[],
  reason: string,
  node: Located,
  context: LowerContext,
): void {
  for (const keyword of keywords) {
    const at = context.child(node, keyword);
    if (at !== undefined) context.report("schema/keyword-ignored", { keyword, reason }, at, true);
  }
}

function lowerParts(
  prefix: readonly Located[],
  item: Located | undefined,
  mediaType: string,
  context: LowerContext,
): Pick<Encodings, "prefixEncoding" | "itemEncoding"> {
  const prefixEncoding = prefix.map((node, index) =>
    lowerEncoding(String(index), node, mediaType, context),
  );
  return {
    ...(prefixEncoding.length === 0 ? {} : { prefixEncoding }),
    ...(item && { itemEncoding: lowerEncoding("items", item, mediaType, context) }),
  };
}

function isList(media: Located, context: LowerContext): boolean {
  const schema = context.child(media, "schema");
  if (schema === undefined) return context.child(media, "itemSchema") !== undefined;
  return shapeOf(context.resolve(schema)?.value) === "array";
}

/** Lowers an Encoding Object (OpenAPI 3.2, 4.15), with those of what is in the value. */
function lowerEncoding(
  name: string,
  node: Located,
  mediaType: string,
  context: LowerContext,
): PartEncoding {
  const encoding = isObject(node.value) ? node.value : {};
  const { contentType: declared, style, explode, allowReserved } = encoding;
  const isStyle = typeof style === "string" && encodingStyles.has(style);
  if (style !== undefined && !isStyle) {
    const params = { name, style: String(style), reason: "it does not exist", used: "form" };
    context.report("operation/style-undefined", params, context.child(node, "style") ?? node);
  }
  const contentType = typeof declared === "string" ? declared : undefined;
  return {
    ...optional("contentType", contentType),
    ...optional("style", isStyle ? (style as EncodingStyle) : undefined),
    ...optional("explode", typeof explode === "boolean" ? explode : undefined),
    ...optional("allowReserved", allowReserved === true ? true : undefined),
    ...(isMultipart(mediaType) ? lowerPartHeaders(name, node, context) : {}),
    ...(contentType === undefined ? {} : lowerNested(node, contentType, context)),
  };
}

/** How what is in a part is written, where that is a multipart body or a form itself (4.15.2). */
function lowerNested(node: Located, contentType: string, context: LowerContext): Encodings {
  if (!isMultipart(contentType) && essenceOf(contentType) !== formMediaType) {
    const reason = `a part in ${contentType} has neither parts nor fields`;
    reportIgnored(["encoding", "prefixEncoding", "itemEncoding"], reason, node, context);
    return {};
  }
  const encoding = lowerEncodings(node, contentType, context);
  const item = context.child(node, "itemEncoding");
  return {
    ...(encoding.length === 0 ? {} : { encoding }),
    ...(isMultipart(contentType)
      ? lowerParts(context.list(node, "prefixEncoding"), item, contentType, context)
      : {}),
  };
}

/** The headers of a part whose value the description fixes; there is no argument for any other. */
function lowerPartHeaders(
  property: string,
  node: Located,
  context: LowerContext,
): Pick<Encoding, "headers"> {
  const headers = context
    .entries(node, "headers")
    .flatMap(([name, declared]): readonly PartHeader[] => {
      // Told by `contentType` (OpenAPI 3.1, 4.8.15.1).
      if (name.toLowerCase() === "content-type") return [];
      const header = context.resolve(declared);
      const schema = header && context.child(header, "schema");
      const value = fixedValue(schema && context.resolve(schema)?.value);
      if (value !== undefined) return [{ name, value }];
      context.report("operation/part-header-ignored", { name, property }, declared, true);
      return [];
    });
  return headers.length === 0 ? {} : { headers };
}

function fixedValue(schema: JsonValue | undefined): string | undefined {
  if (!isObject(schema)) return undefined;
  const { enum: list } = schema;
  const only: JsonValue | undefined =
    Array.isArray(list) && list.length === 1 ? (list as readonly JsonValue[])[0] : undefined;
  const value = schema["const"] ?? only ?? schema["default"];
  return value === undefined || value === null || typeof value === "object"
    ? undefined
    : String(value);
}
