import {
  resolveObject,
  type FileDefinition,
  type JsonObject,
  type RequestDefinition,
} from "./definition.js";
import type { MatchedOperation } from "./match.js";
import { propertyOf, typesOf } from "./schema-value.js";

const json = /^application\/([^;]*\+)?json\b/i;
const text = /^text\/|[/+]xml\b|\/(jsonl|x-ndjson)\b/i;

/**
 * The media type that a request's body has in the description: that of its Content-Type, or of the
 * definition, where the operation takes it; else the first one that the operation takes.
 */
export function mediaTypeOf(
  { body }: RequestDefinition,
  { document, operation }: MatchedOperation,
  header: string | undefined,
): string {
  const { content } = resolveObject(document, operation["requestBody"]);
  const declared = Object.keys(resolveObject(document, content));
  const wanted = [header ?? [], body?.contentType ?? []].flat();
  return (
    wanted.find((it) => declared.includes(it)) ??
    (declared.some((it) => it.includes("*")) ? wanted[0] : undefined) ??
    declared[0] ??
    wanted[0] ??
    ""
  );
}

/** The value of a request's body, as a generated function takes it. */
export function deriveBody(
  { body }: RequestDefinition,
  { document, operation }: MatchedOperation,
  mediaType: string,
): unknown {
  if (body === undefined) return undefined;
  const { content } = resolveObject(document, operation["requestBody"]);
  const media = resolveObject(document, resolveObject(document, content)[mediaType]);
  const schema = resolveObject(document, media["schema"]);
  if (body.parts !== undefined) return deriveForm(document, schema, body.parts, body.files);
  const bytes = Buffer.from(body.base64, "base64");
  if (json.test(body.contentType)) return JSON.parse(bytes.toString()) as unknown;
  if (text.test(body.contentType)) return bytes.toString();
  return new Blob([bytes], { type: body.contentType });
}

/** The properties of a form: files under their names, several as an array, other parts by their types. */
function deriveForm(
  document: JsonObject,
  schema: JsonObject,
  parts: Readonly<Record<string, unknown>>,
  files: readonly FileDefinition[],
): Readonly<Record<string, unknown>> {
  const form: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(parts)) {
    const isText = typesOf(document, propertyOf(document, schema, name)).has("string");
    form[name] = isText && typeof value !== "object" ? String(value) : value;
  }
  for (const { property, fileName, contentType, base64 } of files) {
    const file = new File([Buffer.from(base64, "base64")], fileName, { type: contentType });
    const isList = typesOf(document, propertyOf(document, schema, property)).has("array");
    form[property] = isList ? [form[property] ?? [], file].flat() : file;
  }
  return form;
}

/**
 * The parts of a form that its description cannot have: OpenAPI writes an array as a part for every
 * item (3.1.1, Encoding Object), and this is one part that holds an array.
 */
export function listArrayParts({ body }: RequestDefinition): readonly string[] {
  return Object.entries(body?.parts ?? {})
    .filter(([, value]) => Array.isArray(value))
    .map(([name]) => `part '${name}' that holds a whole array`);
}
