import { dereference } from "../ir/dereference.js";
import { itemSequence } from "../ir/item-sequence.js";
import { kindOf, type MediaKind } from "../ir/media-kind.js";
import type { Api, JsonObject, MediaContent } from "../ir/types.js";
import { escapePattern } from "../support/escape-pattern.js";
import { essenceOf, parseMediaType } from "../support/media-type.js";
import { joinPointer } from "../support/json-pointer.js";
import type { Finding } from "./explain-errors.js";
import { readForm } from "./form-fields.js";
import { headerOf, type MockRequest } from "./message.js";
import type { MockContent, MockOperation } from "./mock-operation.js";
import { readParts } from "./body-parts.js";
import type { SchemaJudge } from "./schema-judge.js";
import { decodeUtf8, parseJson, Unreadable } from "./unreadable.js";
import { readWritten } from "./written-value.js";

/** What became of the body of a request. */
export type BodyOutcome =
  | { readonly kind: "none" }
  | { readonly kind: "read"; readonly value: unknown; readonly findings: readonly Finding[] }
  /** It is not what its media type says it is. */
  | { readonly kind: "unreadable"; readonly message: string }
  | { readonly kind: "missing" }
  /** No media type of the description covers it. */
  | { readonly kind: "unsupported"; readonly contentType: string };

/** What bodies are read with. */
export interface BodyContext {
  readonly api: Api;
  readonly judge: SchemaJudge;
  readonly root: JsonObject;
}

/** Reads the body of a request and holds it against its schema. */
export function readBody(
  { bodies, isBodyRequired }: MockOperation,
  request: MockRequest,
  context: BodyContext,
): BodyOutcome {
  if (request.body.length === 0 && !isWritten(request))
    return isBodyRequired ? { kind: "missing" } : { kind: "none" };
  // A body that nobody describes is nobody's business.
  if (bodies.length === 0) return { kind: "none" };
  const contentType = headerOf(request, "content-type")?.trim() ?? "";
  const described = findContent(bodies, contentType);
  if (described === undefined) return { kind: "unsupported", contentType };
  try {
    return {
      kind: "read",
      ...readers[readerOf(described, context.api)](request, described, context),
    };
  } catch (error) {
    if (error instanceof Unreadable) return { kind: "unreadable", message: error.message };
    throw error;
  }
}

/** True where an empty body is one: of a text, of a file. */
function isWritten(request: MockRequest): boolean {
  const type = essenceOf(headerOf(request, "content-type") ?? "");
  return request.headers.has("content-length") && /^(text\/|application\/octet-stream)/.test(type);
}

/**
 * Finds what describes a media type: itself, with its parameters, before one without, and ranges last,
 * the narrowest first (OpenAPI 3.1, 4.8.14). What has no Content-Type is bytes (RFC 9110, 8.3).
 */
export function findContent(
  contents: readonly MockContent[],
  contentType: string,
): MockContent | undefined {
  const sent = parseMediaType(contentType === "" ? "application/octet-stream" : contentType);
  if (sent === undefined) return undefined;
  const rank = ({ content: { mediaType } }: MockContent): number => {
    const essence = essenceOf(mediaType);
    if (normalized(mediaType) === normalized(contentType)) return 4;
    if (essence === sent.essence) return mediaType.includes(";") ? 2 : 3;
    return covers(essence, sent.essence) ? (essence === "*/*" ? 0 : 1) : -1;
  };
  const [best] = contents.filter((one) => rank(one) >= 0).toSorted((a, b) => rank(b) - rank(a));
  return best;
}

/** Whether a media type or range, without parameters, covers a media type. */
export function covers(range: string, mediaType: string): boolean {
  if (range === mediaType || range === "*/*" || range === "*") return true;
  if (!range.includes("*")) return false;
  const source = range.split("*").map(escapePattern).join(".*");
  return new RegExp(`^${source}$`).test(mediaType);
}

function normalized(mediaType: string): string {
  return mediaType
    .toLowerCase()
    .replaceAll(/\s|"/g, "")
    .replace(/;charset=utf-?8/, "");
}

type BodyReader = MediaKind | "items";

function readerOf({ content }: MockContent, api: Api): BodyReader {
  const sequence = itemSequence(content, api);
  return sequence !== undefined && sequence.format !== "events" ? "items" : kindOf(content, api);
}

type ReadBody = (
  request: MockRequest,
  described: MockContent,
  context: BodyContext,
) => { readonly value: unknown; readonly findings: readonly Finding[] };

const readers: Readonly<Record<BodyReader, ReadBody>> = {
  json: ({ body }, { schema }, { judge }) => judged(parseJson(decodeUtf8(body)), schema, judge),
  items: ({ body }, { content, schema, itemSchema }, { judge, api }) => {
    const format = itemSequence(content, api)?.format;
    const separator = format === "records" ? "\u001e" : "\n";
    const items = decodeUtf8(body)
      .split(separator)
      .filter((line) => line.trim() !== "")
      .map(parseJson);
    const described = itemSchema ?? schema;
    const findings = items.flatMap((item, index) =>
      described === undefined ? [] : within(judge.judge(described, item), String(index)),
    );
    return { value: items, findings };
  },
  fields: ({ body }, described, context) => readFields(decodeUtf8(body), described, context),
  multipart: (request, described, context) => readMultipart(request, described, context),
  text: ({ body }, { content, schema }, { judge, api }) => {
    const text = decodeUtf8(body);
    // A whole document in a language that JSON Schema knows nothing of, or an object in a way that nothing tells.
    const isDocument = /[/+](xml|yaml|graphql|javascript)/.test(essenceOf(content.mediaType));
    if (isDocument || dereference(content.type, api)?.kind === "object")
      return { value: text, findings: [] };
    return judged(readWritten({ kind: "scalar", text }, content.type, api), schema, judge);
  },
  bytes: ({ body }) => ({ value: body, findings: [] }),
  any: ({ body }) => ({ value: body, findings: [] }),
};

function judged(
  value: unknown,
  schema: string | undefined,
  judge: SchemaJudge,
): { readonly value: unknown; readonly findings: readonly Finding[] } {
  return { value, findings: schema === undefined ? [] : judge.judge(schema, value) };
}

function within(findings: readonly Finding[], name: string): readonly Finding[] {
  return findings.map((one) => ({ ...one, pointer: joinPointer("", name) + one.pointer }));
}

/** The schema of a form, unless it describes a text, of which nobody knows how it is one. */
function fieldsSchema(
  schema: string | undefined,
  { type }: MediaContent,
  api: Api,
): string | undefined {
  const kind = dereference(type, api)?.kind ?? "unknown";
  return ["string", "number", "boolean", "binary"].includes(kind) ? undefined : schema;
}

/** Reads the fields of a form and holds them against its schema. */
function readFields(
  text: string,
  { content, schema }: MockContent,
  { api, judge }: BodyContext,
): { readonly value: unknown; readonly findings: readonly Finding[] } {
  return judged(readForm(text.trim(), content, api), fieldsSchema(schema, content, api), judge);
}

/** Reads the parts of a multipart body and holds them against its schema. */
function readMultipart(
  { body, headers }: MockRequest,
  { content, schema, itemSchema }: MockContent,
  { api, judge }: BodyContext,
): { readonly value: unknown; readonly findings: readonly Finding[] } {
  const value = readParts(body, headers.get("content-type")?.[0] ?? "", content.type, api);
  const whole = judged(value, fieldsSchema(schema, content, api), judge);
  if (itemSchema === undefined || !Array.isArray(value)) return whole;
  const findings = value.flatMap((item, index) =>
    within(judge.judge(itemSchema, item), String(index)),
  );
  return { value, findings: [...whole.findings, ...findings] };
}
