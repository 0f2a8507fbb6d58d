import type { DiagnosticSink } from "../diagnostics/sink.js";
import type { JsonObject, JsonValue } from "../ir/types.js";
import { joinPointer } from "../support/json-pointer.js";
import { isJsonMedia } from "../support/media-type.js";
import type { NodePlaces } from "./node-places.js";
import { isObject, mapMembers, type NodeKind } from "./structure.js";

/** The extension by which a media type that is no sequence of items by itself says that its body is one. */
export const sequenceKeyword = "x-sdkwright-sequence";

const fernKeyword = "x-fern-streaming";

/** Where nodes came from, and whom to tell of what was read otherwise. */
interface Context {
  readonly places: NodePlaces;
  readonly sink: DiagnosticSink;
}

type Format = "lines" | "events";

/**
 * Marks the JSON bodies of a node that are sent item by item, which their generator says elsewhere: protoc-gen-openapiv2
 * and -openapiv3 of grpc-gateway at the end of a description, where each item is a line; Fern by `x-fern-streaming` of an
 * operation.
 *
 * @param node a node whose children are mapped already
 * @returns the very same object where there is nothing to mark
 */
export function markSequences(
  node: JsonObject,
  kind: NodeKind,
  pointer: string,
  context: Context,
): JsonObject {
  if (kind === "operation") return markOperation(node, pointer, context);
  if (kind !== "response" && kind !== "requestBody") return node;
  const { description } = node;
  if (typeof description !== "string") return node;
  const said = kind === "response" ? "(streaming responses)" : "(streaming inputs)";
  if (!description.trimEnd().endsWith(said)) return node;
  const at = joinPointer(pointer, "description");
  return markBody(node, "lines", at, context);
}

function markOperation(operation: JsonObject, pointer: string, context: Context): JsonObject {
  const format = fernFormat(operation[fernKeyword]);
  const { responses } = operation;
  if (format === undefined || !isObject(responses)) return operation;
  const at = joinPointer(pointer, fernKeyword);
  const marked = mapMembers(responses, (response, status) =>
    /^2(\d\d|XX)$/i.test(status) && isObject(response)
      ? markBody(response, format, at, context)
      : response,
  );
  return marked === responses ? operation : { ...operation, responses: marked };
}

/** How a successful answer is a stream; undefined where a field of the request decides whether it is one. */
function fernFormat(streaming: JsonValue | undefined): Format | undefined {
  if (streaming === true) return "lines";
  if (!isObject(streaming) || "stream-condition" in streaming) return undefined;
  return streaming["format"] === "sse" ? "events" : "lines";
}

/** @param at the pointer of what says it */
function markBody(
  body: JsonObject,
  format: Format,
  at: string,
  { places, sink }: Context,
): JsonObject {
  const { content } = body;
  if (!isObject(content)) return body;
  const marked = mapMembers(content, (media, mediaType) => {
    if (!isJsonMedia(mediaType) || !isObject(media)) return media;
    if (["$ref", "itemSchema", sequenceKeyword].some((field) => field in media)) return media;
    sink.report("normalize/sequence", { mediaType, read: reads[format] }, places.at(at));
    const node = { ...media, [sequenceKeyword]: format };
    places.copy(media, node);
    return node;
  });
  if (marked === content) return body;
  const node = { ...body, content: marked };
  places.copy(body, node);
  return node;
}

const reads: Readonly<Record<Format, string>> = {
  lines: "JSON on lines",
  events: "server-sent events",
};
