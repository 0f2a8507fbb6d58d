import type {
  Encoding,
  EncodingStyle,
  JsonValue,
  PartHeader,
  PropertyEncoding,
} from "../ir/types.js";
import { isObject } from "../normalize/structure.js";
import { essenceOf } from "../support/media-type.js";
import { optional, type Located, type LowerContext } from "./context.js";

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
  const hasHeaders = essenceOf(mediaType).startsWith("multipart/");
  return context.entries(media, "encoding").map(([property, encoding]) => ({
    property,
    ...lowerEncoding(property, encoding, context),
    ...(hasHeaders ? lowerPartHeaders(property, encoding, context) : {}),
  }));
}

/** Lowers an Encoding Object (OpenAPI 3.1, 4.8.15). */
function lowerEncoding(property: string, node: Located, context: LowerContext): Encoding {
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
  return {
    ...optional("contentType", typeof contentType === "string" ? contentType : undefined),
    ...optional("style", isStyle ? (style as EncodingStyle) : undefined),
    ...optional("explode", typeof explode === "boolean" ? explode : undefined),
    ...optional("allowReserved", allowReserved === true ? true : undefined),
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
