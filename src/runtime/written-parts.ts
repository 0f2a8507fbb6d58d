import { writeChunks } from "./binary.js";
import { readAll } from "./joined-chunks.js";
import { frameParts, partsAt, writeMultipart } from "./multipart.js";
import type { WrittenBody, WrittenBodySpec } from "./operation.js";

/**
 * Writes a multipart body of parts without names that come one after the other (OpenAPI 3.2, Streaming
 * Sequential Media Types), under the contract of {@link writeMultipart}.
 *
 * An array is written at once; any other iterable is asked for each part as it is sent, and can be sent
 * once.
 *
 * @throws TypeError for what gives no parts
 */
export function writeParts(spec: WrittenBodySpec, value: unknown): WrittenBody {
  if (Array.isArray(value)) return writeMultipart(spec, value);
  const isGiven = typeof value === "object" && value !== null;
  if (!isGiven || !(Symbol.asyncIterator in value || Symbol.iterator in value)) {
    throw new TypeError("a body of parts takes an array or an iterable");
  }
  const items = value as AsyncIterable<unknown> | Iterable<unknown>;
  const { contentType, frame, end } = frameParts(spec);
  async function* chunks(): AsyncGenerator<Uint8Array | string> {
    let index = 0;
    for await (const item of items) {
      yield* readAll(partsAt(spec, index, item).flatMap(frame));
      index += 1;
    }
    yield end;
  }
  return { ...writeChunks(chunks()), contentType };
}
