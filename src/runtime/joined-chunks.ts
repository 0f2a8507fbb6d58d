import { writeChunks, type ByteStream } from "./binary.js";
import type { WrittenBody } from "./operation.js";

/** A stream within a body, with the number of its bytes where that is known. */
export interface SizedStream {
  readonly stream: ByteStream;
  readonly size: number | undefined;
}

/** A piece of a body. */
export type BodyChunk = string | Blob | ArrayBuffer | ArrayBufferView | SizedStream;

/**
 * Makes one body of pieces. Without streams it is a Blob, which knows its length and can be sent again;
 * with one it is a stream that reads each piece when its turn comes, so that no file is ever whole in
 * memory.
 */
export function joinChunks(chunks: readonly BodyChunk[]): Omit<WrittenBody, "contentType"> {
  const whole = chunks.filter((chunk) => !isStream(chunk));
  if (whole.length === chunks.length) return { content: new Blob(whole as BlobPart[]) };
  const sizes = chunks.map(sizeOf);
  const length = sizes.every((size) => size !== undefined)
    ? sizes.reduce((sum, size) => sum + size, 0)
    : undefined;
  return { ...writeChunks(readAll(chunks)), ...(length === undefined ? {} : { length }) };
}

function isStream(chunk: BodyChunk): chunk is SizedStream {
  return typeof chunk === "object" && "stream" in chunk && typeof chunk.stream !== "function";
}

function sizeOf(chunk: BodyChunk): number | undefined {
  if (isStream(chunk)) return chunk.size;
  if (typeof chunk === "string") return new TextEncoder().encode(chunk).length;
  return chunk instanceof Blob ? chunk.size : chunk.byteLength;
}

/** The bytes and texts of pieces, each read when its turn comes. */
export async function* readAll(chunks: readonly BodyChunk[]): AsyncGenerator<Uint8Array | string> {
  for (const chunk of chunks) {
    if (typeof chunk === "string") yield chunk;
    else if (chunk instanceof Blob) yield* readStream(chunk.stream());
    else if (isStream(chunk)) yield* readStream(chunk.stream);
    else if (chunk instanceof ArrayBuffer) yield new Uint8Array(chunk);
    else yield new Uint8Array(chunk.buffer, chunk.byteOffset, chunk.byteLength);
  }
}

/** Reads a stream, which not every platform can iterate over, and cancels it where it is left. */
async function* readStream(stream: ByteStream): AsyncGenerator<Uint8Array, void> {
  if (!(stream instanceof ReadableStream)) return yield* stream;
  const reader = stream.getReader();
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) yield read.value;
  } finally {
    await reader.cancel();
  }
}
