/**
 * Runs work that ends early when the signal aborts or its time is over.
 *
 * @param ms time that the work may take; Infinity, and more than timers can count, is no limit
 * @param toError gives what the work is ended with when its time is over; where there is none, the
 * work has then been done
 * @param work gets a signal that aborts for either reason; it rejects where it fails, and throws nothing
 */
export function withTimeout<T = void>(
  ms: number,
  signal: AbortSignal | undefined,
  toError: (() => Error) | undefined,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const own = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const settle =
      <V>(by: (value: V) => void) =>
      (value: V): void => {
        clearTimeout(timer);
        signal?.removeEventListener("abort", stop);
        by(value);
      };
    const fail = settle(reject);
    // Not by a listener to the own signal, which takes Node as long as all the rest of this.
    const end = (reason: unknown): void => {
      own.abort(reason);
      fail(reason);
    };
    const stop = (): void => end(signal?.reason);
    // Nothing but what the oldest signals have: React Native's throw and tell no reason.
    if (signal?.aborted) return stop();
    signal?.addEventListener("abort", stop);
    const succeed = settle(resolve);
    const finish = (): void => (toError ? end(toError()) : succeed(undefined as T));
    if (ms < 2 ** 31) timer = setTimeout(finish, ms);
    work(own.signal).then(succeed, fail);
  });
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
