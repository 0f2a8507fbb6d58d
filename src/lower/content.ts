import type {
  JsonValue,
  MediaContent,
  ParameterStyle,
  PartHeader,
  PropertyEncoding,
  SymbolId,
} from "../ir/types.js";
import { isObject } from "../normalize/structure.js";
import { parseMediaType } from "../support/media-type.js";
import { optional, type Located, type LowerContext } from "./context.js";
import { lowerInline } from "./declare.js";

/**
 * Lowers a map of media types (OpenAPI 3.1, 4.8.14), sorted by media type. A key that is no media
 * type counts as any: the schema and the other side say what it is.
 */
export function lowerContent(
  id: SymbolId,
  path: readonly string[],
  node: Located,
  context: LowerContext,
): readonly MediaContent[] {
  const entries = context.entries(node, "content");
  const found = new Map<string, MediaContent>();
  for (const [key, declared] of entries) {
    const media = context.resolve(declared);
    if (media === undefined) continue;
    const isValid = parseMediaType(key) !== undefined;
    if (!isValid) context.report("operation/media-type-invalid", { text: key }, declared, true);
    const mediaType = isValid ? key : "*/*";
    // Type, subtype and names of parameters have no case (RFC 9110, 8.3.1).
    if (found.has(mediaType.toLowerCase())) continue;
    const schema = context.child(media, "schema");
    const scope = { parent: id, path: entries.length > 1 ? [...path, key] : path };
    found.set(mediaType.toLowerCase(), {
      mediaType,
      type: schema === undefined ? { kind: "unknown" } : lowerInline(schema, context, scope),
      origin: media.origin,
      encoding: context
        .entries(media, "encoding")
        .map(([property, encoding]) => lowerEncoding(property, encoding, context)),
    });
  }
  return [...found.values()];
}

const encodingStyles: ReadonlySet<string> = new Set([
  "form",
  "spaceDelimited",
  "pipeDelimited",
  "tabDelimited",
  "deepObject",
]);

/** Lowers an Encoding Object (OpenAPI 3.1, 4.8.15). */
function lowerEncoding(property: string, node: Located, context: LowerContext): PropertyEncoding {
  const encoding = isObject(node.value) ? node.value : {};
  const { contentType, style, explode, allowReserved } = encoding;
  const isStyle = typeof style === "string" && encodingStyles.has(style);
  if (style !== undefined && !isStyle) {
    const params = {
      name: property,
      style: String(style),
      reason: "it does not exist",
      used: "form",
    };
    context.report("operation/style-undefined", params, context.child(node, "style") ?? node);
  }
  const headers = lowerPartHeaders(property, node, context);
  return {
    property,
    ...optional("contentType", typeof contentType === "string" ? contentType : undefined),
    ...optional("style", isStyle ? (style as ParameterStyle) : undefined),
    ...optional("explode", typeof explode === "boolean" ? explode : undefined),
    ...optional("allowReserved", allowReserved === true ? true : undefined),
    ...optional("headers", headers.length === 0 ? undefined : headers),
  };
}

/** The headers of a part whose value the description fixes; there is no argument for any other. */
function lowerPartHeaders(
  property: string,
  node: Located,
  context: LowerContext,
): readonly PartHeader[] {
  return context.entries(node, "headers").flatMap(([name, declared]) => {
    // Told by `contentType` (OpenAPI 3.1, 4.8.15.1).
    if (name.toLowerCase() === "content-type") return [];
    const header = context.resolve(declared);
    const schema = header && context.child(header, "schema");
    const value = fixedValue(schema && context.resolve(schema)?.value);
    if (value !== undefined) return [{ name, value }];
    context.report("operation/part-header-ignored", { name, property }, declared, true);
    return [];
  });
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
