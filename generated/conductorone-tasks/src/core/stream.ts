import { SdkError } from "./errors.js";
import type { ReadContext } from "./operation.js";

/**
 * The items of a response's body, one after the other as they arrive.
 *
 * It is read once, by `for await`. Leaving the loop cancels the body and frees its connection; one
 * that is not read at all is to be cancelled. Reading throws a CallAbortedError when the call's
 * signal aborts, a ConnectionError when the body breaks off, and a DecodeError for an item that is
 * not what the description promises; no item comes after an error. It is never asked for anew: only
 * the caller knows whether the items so far may come a second time.
 */
export interface ItemStream<T> extends AsyncIterable<T> {
  /** Ends the stream, also while it is read: whoever reads it gets no further item. */
  cancel(): Promise<void>;
}

/** What a parser of items gives in place of one where nothing that follows counts. */
export const endOfStream: unique symbol = Symbol("end of stream");

/**
 * Gives the items that are complete with one more piece of a body's text.
 *
 * @param isLast true for the last piece, which may be empty
 */
export type ParseItems<T> = (text: string, isLast: boolean) => Iterable<T | typeof endOfStream>;

/** A {@link ItemStream} over the body of a response, as UTF-8 with malformed bytes replaced. */
export class BodyStream<T> implements ItemStream<T> {
  readonly #parse: ParseItems<T>;
  readonly #context: ReadContext;
  readonly #response: Response;
  #reader: ReadableStreamDefaultReader<Uint8Array> | undefined;
  #isTaken = false;
  #isCancelled = false;
  // Not as cancelled by its reader, who is told of the abort.
  readonly #stop = (): void => void this.#end();

  constructor(response: Response, context: ReadContext, parse: ParseItems<T>) {
    this.#response = response;
    this.#context = context;
    this.#parse = parse;
    // Also before it is read: the call is over, and its fetch listens no longer.
    context.signal?.addEventListener("abort", this.#stop);
  }

  /**
   * Begins to read the body.
   *
   * @throws TypeError for the second time
   */
  [Symbol.asyncIterator](): AsyncIterator<T, undefined> {
    if (this.#isTaken) throw new TypeError("a stream is read only once");
    this.#isTaken = true;
    const items = this.#items();
    return {
      next: () => items.next(),
      // Not the generator's own alone, which does nothing before the first item and waits for the next.
      return: async () => {
        await this.cancel();
        return items.return(undefined);
      },
    };
  }

  /** Ends the stream, begun or not; the second time does nothing. */
  cancel(): Promise<void> {
    this.#isTaken = true;
    this.#isCancelled = true;
    return this.#end();
  }

  async #end(): Promise<void> {
    this.#context.signal?.removeEventListener("abort", this.#stop);
    try {
      await (this.#reader ?? this.#response.body)?.cancel();
    } catch {
      // A body that is broken has nothing left to cancel; what broke it is told to its reader.
    }
  }

  /**
   * Tells whether the reader has cancelled.
   *
   * @throws the reason of a signal that has aborted before
   */
  #isOver(): boolean {
    const { signal } = this.#context;
    if (!this.#isCancelled && signal?.aborted) throw signal.reason;
    return this.#isCancelled;
  }

  async *#items(): AsyncGenerator<T, undefined> {
    const { attempts, toError } = this.#context;
    try {
      if (this.#isOver()) return;
      this.#reader = this.#response.body?.getReader();
      const decoder = new TextDecoder();
      for (let isLast = false; !isLast;) {
        const chunk = await this.#reader?.read();
        isLast = chunk?.done !== false;
        // Platforms without streams of bytes, such as React Native, have the text whole.
        const text = chunk
          ? decoder.decode(chunk.value, { stream: !isLast })
          : await this.#response.text();
        if (this.#isOver()) return;
        for (const item of this.#parse(text, isLast)) {
          if (item === endOfStream) return;
          yield item;
          // In the meantime much may have happened, with further items already there.
          if (this.#isOver()) return;
        }
      }
    } catch (error) {
      throw Object.assign(error instanceof SdkError ? error : toError(error), { attempts });
    } finally {
      // Not waited for: a body that cannot be cancelled must not keep its reader.
      void this.cancel();
    }
  }
}
