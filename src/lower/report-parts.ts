import { kindOf } from "../ir/media-kind.js";
import { isObject } from "../normalize/structure.js";
import { essenceOf, isMultipart } from "../support/media-type.js";
import type { Located, LowerContext } from "./context.js";
import { formMediaType } from "./encoding.js";
import { shapeOf } from "./parameter-style.js";

/** Reports what is declared of the parts or fields of a body that no call can send so. */
export function reportParts(body: Located, context: LowerContext): void {
  for (const [mediaType, declared] of context.entries(body, "content")) {
    const media = context.resolve(declared);
    if (media === undefined) continue;
    if (isMultipart(mediaType)) {
      reportUndivided(media, mediaType, context);
      reportNameless(media, mediaType, context);
    } else if (essenceOf(mediaType) !== formMediaType) continue;
    for (const part of [...namedParts(media, context), ...placedParts(media, context)])
      reportUnwritten(part, context);
  }
}

/** Types of values that a body of several parts cannot be made of (OpenAPI 3.1, 4.8.14.4). */
const undivided: ReadonlySet<unknown> = new Set(["string", "number", "integer", "boolean"]);

function reportUndivided(media: Located, mediaType: string, context: LowerContext): void {
  const schema = context.child(media, "schema");
  const described = schema && context.resolve(schema)?.value;
  if (schema === undefined || !isObject(described) || !undivided.has(described["type"])) return;
  const params = { mediaType, type: String(described["type"]) };
  context.report("operation/multipart-without-parts", params, schema);
}

/** Parts of form data have names (RFC 7578, 4.2); those of a list have one where their encoding fixes it. */
function reportNameless(media: Located, mediaType: string, context: LowerContext): void {
  const schema = context.child(media, "schema");
  const resolved = schema && context.resolve(schema);
  const isList = shapeOf(resolved?.value) === "array" || context.child(media, "itemSchema");
  if (essenceOf(mediaType) !== "multipart/form-data" || !isList) return;
  const item = context.child(media, "itemEncoding");
  const first = context.list(media, "prefixEncoding");
  const hasRest = !isObject(resolved?.value) || resolved.value["items"] !== false;
  const encodings = [...first, ...(hasRest ? [item] : [])];
  const isNamed = (encoding: Located | undefined): boolean =>
    encoding !== undefined &&
    context.entries(encoding, "headers").some(([name]) => /^content-disposition$/i.test(name));
  if (encodings.length > 0 && encodings.every(isNamed)) return;
  context.report("operation/part-without-name", {}, schema ?? media, true);
}

/** A part or field with an encoding, and the schema of its value. */
interface EncodedPart {
  readonly name: string;
  readonly encoding: Located;
  readonly schema: Located | undefined;
}

function namedParts(media: Located, context: LowerContext): readonly EncodedPart[] {
  const schema = context.child(media, "schema");
  const holder = schema && context.resolve(schema);
  const properties = holder && context.child(holder, "properties");
  return context.entries(media, "encoding").map(([name, encoding]) => {
    const property = properties && context.child(properties, name);
    const resolved = property && context.resolve(property);
    const items = resolved && context.child(resolved, "items");
    const isList = shapeOf(resolved?.value) === "array";
    return { name, encoding, schema: isList ? items : resolved };
  });
}

function placedParts(media: Located, context: LowerContext): readonly EncodedPart[] {
  const schema = context.child(media, "schema");
  const holder = schema && context.resolve(schema);
  const items = holder ? context.child(holder, "items") : context.child(media, "itemSchema");
  const first = holder ? context.list(holder, "prefixItems") : [];
  const item = context.child(media, "itemEncoding");
  return [
    ...context
      .list(media, "prefixEncoding")
      .map((encoding, index) => ({ name: String(index), encoding, schema: first[index] ?? items })),
    ...(item === undefined ? [] : [{ name: "items", encoding: item, schema: items }]),
  ];
}

/** What is made of several values is written as JSON, or as a body or form of its own. */
function reportUnwritten({ name, encoding, schema }: EncodedPart, context: LowerContext): void {
  const { contentType, style, explode } = isObject(encoding.value) ? encoding.value : {};
  if (typeof contentType !== "string" || /[,*]/.test(contentType)) return;
  if (style !== undefined || explode !== undefined) return;
  const kind = kindOf({ mediaType: contentType, type: { kind: "unknown" } }, context);
  const shape = shapeOf(schema && context.resolve(schema)?.value);
  if (!["text", "bytes"].includes(kind) || (shape !== "object" && shape !== "array")) return;
  const at = context.child(encoding, "contentType") ?? encoding;
  context.report("operation/part-as-json", { name, contentType, shape }, at);
}
