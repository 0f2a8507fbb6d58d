import type { WrapFetch, WrittenBody } from "./operation.js";

/** Bytes that come one chunk after the other, such as a file that is read while it is sent. */
export type ByteStream = ReadableStream<Uint8Array> | AsyncIterable<Uint8Array>;

/**
 * Bytes as a call sends them: all that fetch takes as a body and that is not text, and anything that
 * gives bytes in chunks, as the streams of Node.js do. A stream can be sent once, so a call that sends
 * one is not retried.
 */
export type BinaryBody = Blob | ArrayBuffer | ArrayBufferView | ByteStream;

/** Bytes as a part of a form: a Blob, or a File, whose name the server is told, a buffer, or a stream. */
export type FilePart = BinaryBody | FileSource;

/** Bytes with what they do not say themselves. */
export interface FileSource {
  readonly data: BinaryBody;
  /** The name that the server is told. */
  readonly name?: string;
  /** The media type; the Blob's own, or what the description declares, where it is left out. */
  readonly type?: string;
  /**
   * How many bytes a stream gives. Where that is known of all streams of a body, the request has a
   * Content-Length, which some servers ask for, and sending another number of bytes fails.
   */
  readonly size?: number;
}

/** Items as a call sends them one after the other, or the text or bytes of all of them. */
export type ItemsBody<Item> = Iterable<Item> | AsyncIterable<Item> | BinaryBody | string;

/** The parts of a body without names, as a call sends them one after the other. */
export type PartsBody<Part> = Iterable<Part> | AsyncIterable<Part>;

/** Tells what gives its chunks or items asynchronously. */
export function isAsyncIterable(value: unknown): value is AsyncIterable<unknown> {
  return typeof value === "object" && value !== null && Symbol.asyncIterator in value;
}

/** Tells bytes that are there as a whole. */
export function isBuffer(value: unknown): value is ArrayBuffer | ArrayBufferView {
  return value instanceof ArrayBuffer || ArrayBuffer.isView(value);
}

/**
 * Writes a body of chunks, text among them as UTF-8. They are asked for one by one as they are sent,
 * none of them before; whoever gives them is told when the request ends early. What they fail with
 * ends the request.
 */
export function writeChunks(
  chunks: AsyncIterable<Uint8Array | string>,
): Omit<WrittenBody, "contentType"> {
  let iterator: AsyncIterator<Uint8Array | string> | undefined;
  const failed = new AbortController();
  const encoder = new TextEncoder();
  const release = async (): Promise<void> => {
    try {
      await iterator?.return?.();
    } catch {
      // What the source has to say at its end changes nothing: the call has failed already.
    }
  };
  const content = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        try {
          iterator ??= chunks[Symbol.asyncIterator]();
          const { done, value } = await iterator.next();
          if (done) controller.close();
          else controller.enqueue(typeof value === "string" ? encoder.encode(value) : value);
        } catch (reason) {
          failed.abort(reason);
          throw reason;
        }
      },
      cancel: release,
    },
    { highWaterMark: 0 },
  );
  // Not every platform ends a request whose body fails: some send what there was as the whole.
  const wrap: WrapFetch = (send) => (input, init) => {
    const signals = [init?.signal ?? (input as Request).signal, failed.signal];
    return send(input, { ...init, signal: AbortSignal.any(signals) });
  };
  return { content, duplex: "half", release, wrap };
}
