import { ConnectionError } from "../../../src/runtime/errors.js";
import type { ReadContext } from "../../../src/runtime/operation.js";

/** A stream's text or bytes in the chunks that it arrives in. */
export type Split = (given: string | Uint8Array) => readonly Uint8Array[];

const bytesOf = (given: string | Uint8Array): Uint8Array =>
  typeof given === "string" ? new TextEncoder().encode(given) : given;

/** All of it at once. */
export const inOneChunk: Split = (given) => [bytesOf(given)];

/** Each byte by itself. */
export const bytewise: Split = (given) => [...bytesOf(given)].map((byte) => Uint8Array.of(byte));

/** Chunks of zero to seven bytes, always the same ones for a seed. */
export function inRandomChunks(seed: number): Split {
  return (given) => {
    let state = seed * 2_654_435_761;
    const next = (): number => (state = (state * 1_103_515_245 + 12_345) % 2 ** 31);
    const chunks: Uint8Array[] = [];
    for (let rest = bytesOf(given); rest.length > 0;) {
      const size = Math.floor((next() / 2 ** 31) * 8);
      chunks.push(rest.slice(0, size));
      rest = rest.slice(size);
    }
    return chunks;
  };
}

/** A response whose body arrives in chunks. */
export function streamOf(chunks: readonly Uint8Array[], type = "text/event-stream"): Response {
  const pending = [...chunks];
  const body = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      const chunk = pending.shift();
      if (chunk === undefined) controller.close();
      else controller.enqueue(chunk);
    },
  });
  return new Response(body, { headers: { "content-type": type } });
}

/** The context of a call that nothing happens to, unless a signal says otherwise. */
export function readContext(signal: AbortSignal = new AbortController().signal): ReadContext {
  return {
    operation: "watch",
    attempts: 2,
    signal,
    redact: (text) => text.replaceAll("s3cret", "[redacted]"),
    toError: (cause) => new ConnectionError("watch", "broken", { cause }),
  };
}
