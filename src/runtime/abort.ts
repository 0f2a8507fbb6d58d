/**
 * Runs work that ends early when the signal aborts or its time is over.
 *
 * @param ms time that the work may take; Infinity, and more than timers can count, is no limit
 * @param toError gives what the work is ended with when its time is over; where there is none, the
 * work has then been done
 * @param work gets a signal that aborts for either reason
 */
export async function withTimeout<T = void>(
  ms: number,
  signal: AbortSignal | undefined,
  toError: (() => Error) | undefined,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  signal?.throwIfAborted();
  const own = new AbortController();
  let stop = (): void => {};
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    return await new Promise<T>((resolve, reject) => {
      // Not by a listener to the own signal, which takes Node as long as all the rest of this.
      const end = (reason: unknown): void => {
        own.abort(reason);
        reject(reason);
      };
      stop = () => end(signal?.reason);
      signal?.addEventListener("abort", stop);
      const finish = (): void => (toError ? end(toError()) : resolve(undefined as T));
      if (ms < 2 ** 31) timer = setTimeout(finish, ms);
      work(own.signal).then(resolve, reject);
    });
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener("abort", stop);
  }
}

/** Waits some milliseconds, or until the signal aborts, and then rejects with its reason. */
export function wait(ms: number, signal: AbortSignal | undefined): Promise<void> {
  return withTimeout(ms, signal, undefined, () => new Promise(() => {}));
}

/**
 * Runs work that ends early, with the signal's reason, when the signal aborts, whether or not the
 * work itself listens to the signal. Work is not begun where the signal has aborted already.
 */
export function raceAbort<T>(work: () => Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  return withTimeout(Infinity, signal, undefined, work);
}
