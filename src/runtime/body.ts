import { encodeStrictly } from "./encode.js";
import { isJson } from "./media-type.js";
import { encodeMultipart } from "./multipart.js";
import type { BodySpec, EncodingSpec, ParameterSpec } from "./operation.js";
import { expand, toText, type Part } from "./parameters.js";
import { findOwn, isRecord } from "./record.js";

/** A request's body and the header that describes it; either may be left out. */
export interface RequestBody {
  readonly content?: BodyInit;
  readonly contentType?: string;
}

/**
 * Serializes the body of a request by its media type.
 *
 * Where the body's properties are flat in the argument object, they are what no parameter takes.
 * If the caller gives none of them, the body is left out unless it is required, and Content-Type is
 * sent all the same: servers that route by it refuse the call otherwise. Where the body is one
 * argument and that is undefined, there is neither body nor Content-Type.
 *
 * @throws TypeError for what JSON cannot hold
 */
export function serializeBody(
  spec: BodySpec,
  parameters: readonly ParameterSpec[],
  values: Readonly<Record<string, unknown>>,
): RequestBody {
  const value =
    spec.argument === undefined
      ? findFlatBody(spec, parameters, values)
      : findOwn(values, spec.argument);
  if (value !== undefined) return write(spec, value);
  // A multipart type would lack its boundary without a body.
  const isBare = spec.argument === undefined && !spec.mediaType.startsWith("multipart/");
  return isBare ? { contentType: spec.mediaType } : {};
}

function findFlatBody(
  spec: BodySpec,
  parameters: readonly ParameterSpec[],
  values: Readonly<Record<string, unknown>>,
): unknown {
  const rest = Object.entries(values).filter(
    ([name, value]) => value !== undefined && !parameters.some((it) => it.argument === name),
  );
  return rest.length > 0 || spec.required ? Object.fromEntries(rest) : undefined;
}

function write({ mediaType, encoding = {} }: BodySpec, value: unknown): RequestBody {
  if (isJson(mediaType)) return { content: JSON.stringify(value), contentType: mediaType };
  if (isRecord(value)) {
    if (/^multipart\//i.test(mediaType)) return encodeMultipart(mediaType, value, encoding);
    if (/^application\/x-www-form-urlencoded/i.test(mediaType)) {
      return { content: encodeForm(value, encoding), contentType: mediaType };
    }
  }
  // A media type range describes the body without naming its type, which a Blob then does itself.
  const isRange = mediaType.includes("*");
  const ownType = (value instanceof Blob && value.type) || "application/octet-stream";
  return { content: toContent(value), contentType: isRange ? ownType : mediaType };
}

/** Bytes, streams and text are sent as they are; a value that fetch could not send, as its text. */
function toContent(value: unknown): BodyInit {
  const isValue = typeof value !== "object" || Array.isArray(value) || isRecord(value);
  return isValue || value instanceof Date ? toText(value) : (value as BodyInit);
}
