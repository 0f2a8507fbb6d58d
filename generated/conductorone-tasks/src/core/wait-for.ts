import { wait, withTimeout } from "./abort.js";
import type { Received } from "./call.js";
import { CallAbortedError, SdkError } from "./errors.js";
import { findRetryAfter } from "./retry.js";

/** How {@link waitFor} waits; times are in milliseconds. */
export interface WaitOptions {
  /** Ends the wait with a CallAbortedError. */
  readonly signal?: AbortSignal | undefined;
  /** Between the first look and the second; every further wait is half as long again. Default: 1 000 */
  readonly interval?: number | undefined;
  /** The longest wait, unless the service asks for more. Default: 15 000 */
  readonly maxInterval?: number | undefined;
  /** Ends the wait with a WaitTimeoutError; 0 for no limit. Default: 600 000, which is ten minutes */
  readonly timeout?: number | undefined;
}

/** What was waited for did not come about in time. */
export class WaitTimeoutError<Value = unknown> extends SdkError {
  override readonly name = "WaitTimeoutError";
  override readonly kind = "timeout" as const;
  declare readonly status?: never;
  /** What the last look showed; undefined where not even the first was over in time. */
  readonly last: Value | undefined;

  constructor(message: string, last: Value | undefined) {
    super(undefined, message);
    this.last = last;
  }
}

/** A look at something that changes; it should end early when the signal aborts. */
type Look<Value> = (signal: AbortSignal) => PromiseLike<Value>;

/**
 * Looks at something again and again until it is as wanted, and gives what it then saw; the first
 * look is at once.
 *
 * Where the look is a call of a client, Retry-After and `retry-after-ms` of its response say when the
 * next one is due. A look that fails ends the wait with its error, for calls repeat by themselves what
 * may pass.
 *
 * @param until narrows the type of the result where it is a type predicate
 * @throws WaitTimeoutError with what was seen last, CallAbortedError, and what `look` and `until` throw
 */
export async function waitFor<Value, Wanted extends Value>(
  look: Look<Value>,
  until: (value: Value) => value is Wanted,
  options?: WaitOptions,
): Promise<Wanted>;
export async function waitFor<Value>(
  look: Look<Value>,
  until: (value: Value) => boolean,
  options?: WaitOptions,
): Promise<Value>;
export async function waitFor<Value>(
  look: Look<Value>,
  until: (value: Value) => boolean,
  { signal, interval = 1000, maxInterval = 15_000, timeout = 600_000 }: WaitOptions = {},
): Promise<Value> {
  let last: Value | undefined;
  const toError = (): Error =>
    new WaitTimeoutError(`what was waited for did not come about within ${timeout} ms`, last);
  const watch = async (either: AbortSignal): Promise<Value> => {
    for (let delay = interval; ; delay *= 1.5) {
      const { data, response } = await receive(look(either));
      last = data;
      if (until(data)) return data;
      const asked = response && findRetryAfter(response.headers);
      await wait(asked ?? Math.min(delay, maxInterval), either);
    }
  };
  try {
    return await withTimeout(timeout || Infinity, signal, toError, watch);
  } catch (error) {
    if (!signal?.aborted || error !== signal.reason) throw error;
    throw new CallAbortedError(undefined, "the wait was aborted", { cause: error });
  }
}

/** Takes the response along where the look is a call of a client. */
async function receive<Value>(
  seen: PromiseLike<Value> & { readonly withResponse?: () => Promise<Received<Value>> },
): Promise<{ readonly data: Value; readonly response?: Response }> {
  return seen.withResponse ? seen.withResponse() : { data: await seen };
}
