import { CallTimeoutError, ConnectionError, RequestError, type SdkError } from "./errors.js";
import { HttpError } from "./http-error.js";

/** When a failed attempt is repeated. */
export interface RetryOptions {
  /** How often an attempt is repeated at most. Default: 2 */
  readonly maxRetries?: number | undefined;
  /** Milliseconds that the first wait takes at most; the limit doubles with each. Default: 500 */
  readonly initialDelay?: number | undefined;
  /** Milliseconds that any wait takes at most, where the service does not ask for one. Default: 8 000 */
  readonly maxDelay?: number | undefined;
  /** A service that asks to wait longer than these milliseconds ends the call. Default: 60 000 */
  readonly maxRetryAfter?: number | undefined;
  /** No attempt begins later than these milliseconds after the first. Default: 120 000 */
  readonly budget?: number | undefined;
  /** Statuses that are repeated besides 408, 429 and 5XX, such as 409. */
  readonly statuses?: readonly number[] | undefined;
  /**
   * Whether POST, PATCH and other methods that are not idempotent are repeated where the lost attempt
   * may have had its effect: after a broken connection, a timeout or a 5XX other than 503. Default: true
   */
  readonly unsafe?: boolean | undefined;
}

/**
 * Finds how many milliseconds to wait before a failed attempt is repeated; undefined where it is not.
 *
 * The service's own word counts first: `x-should-retry`, then the time of `retry-after-ms` or
 * Retry-After, in seconds or as a date (RFC 9110, 10.2.3). Without one the wait is exponential with
 * full jitter, so that clients which failed together do not come back together.
 *
 * @param retries how often an attempt was repeated so far
 * @param elapsed milliseconds since the first began
 * @param isRepeatable whether a second request has no further effect: by its method or its key
 */
export function findRetryDelay(
  error: SdkError,
  options: RetryOptions,
  retries: number,
  elapsed: number,
  isRepeatable: boolean,
): number | undefined {
  const { maxRetries = 2, initialDelay = 500, maxDelay = 8000, statuses = [] } = options;
  const { maxRetryAfter = 60_000, budget = 120_000 } = options;
  // What a credential's source failed with tells whether the source may succeed next time.
  const isUnsent = error instanceof RequestError;
  const reason = isUnsent ? error.cause : error;
  const isSafe = isUnsent || isRepeatable || options.unsafe !== false;
  if (retries >= maxRetries || !isRetryable(reason, isSafe, statuses)) return undefined;
  const asked = reason instanceof HttpError ? findRetryAfter(reason.headers) : undefined;
  const delay = asked ?? Math.random() * Math.min(maxDelay, initialDelay * 2 ** retries);
  return (asked ?? 0) > maxRetryAfter || elapsed + delay > budget ? undefined : delay;
}

function isRetryable(error: unknown, isSafe: boolean, statuses: readonly number[]): boolean {
  if (!(error instanceof HttpError))
    return isSafe && (error instanceof ConnectionError || error instanceof CallTimeoutError);
  const { status, headers } = error;
  const asked = headers.get("x-should-retry");
  const isUsual = [408, 429, 503, ...statuses].includes(status) || (isSafe && status >= 500);
  return asked === "true" || (isUsual && asked !== "false");
}

/** Finds the milliseconds that `retry-after-ms` or Retry-After ask to wait (RFC 9110, 10.2.3). */
export function findRetryAfter(headers: Headers): number | undefined {
  const ms = Number.parseFloat(headers.get("retry-after-ms") ?? "");
  if (ms >= 0) return ms;
  const text = headers.get("retry-after") ?? "";
  // Only a date has a colon, and parsers of dates find one in almost any other text as well.
  const wait = text.includes(":")
    ? Math.max(0, Date.parse(text) - Date.now())
    : Number.parseFloat(text) * 1000;
  return wait >= 0 ? wait : undefined;
}
