/**
 * Runs work that ends early, with the signal's reason, when the signal aborts, whether or not the
 * work itself listens to the signal. Work is not begun where the signal has aborted already.
 */
export async function raceAbort<T>(
  work: () => Promise<T>,
  signal: AbortSignal | undefined,
): Promise<T> {
  if (!signal) return work();
  signal.throwIfAborted();
  return new Promise<T>((resolve, reject) => {
    const stop = (): void => reject(signal.reason);
    signal.addEventListener("abort", stop);
    void work()
      .then(resolve, reject)
      .finally(() => signal.removeEventListener("abort", stop));
  });
}
