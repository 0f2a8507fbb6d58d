import { CallTimeoutError, ConnectionError, RequestError } from "./errors.js";
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

/** What the choice to repeat an attempt depends on besides its error. */
export interface RetryState {
  readonly options: RetryOptions;
  /** How often an attempt was repeated so far. */
  readonly retries: number;
  /** Milliseconds since the first began. */
  readonly elapsed: number;
  /** Whether a second request has no further effect: by its method, or by its idempotency key. */
  readonly isRepeatable: boolean;
}

/**
 * Finds how many milliseconds to wait before a failed attempt is repeated; undefined where it is not.
 *
 * The service's own word counts first: `x-should-retry`, then the time of `retry-after-ms` or
 * Retry-After, in seconds or as a date (RFC 9110, 10.2.3). Without one the wait is exponential with
 * full jitter, so that clients which failed together do not come back together.
 */
export function findRetryDelay(error: unknown, state: RetryState): number | undefined {
  const { options, retries, elapsed } = state;
  const {
    maxRetries = 2,
    initialDelay = 500,
    maxDelay = 8000,
    maxRetryAfter = 60_000,
    budget = 120_000,
  } = options;
  // What a credential's source failed with tells whether the source may succeed next time.
  const isUnsent = error instanceof RequestError;
  const reason = isUnsent ? error.cause : error;
  const isSafe = isUnsent || state.isRepeatable || options.unsafe !== false;
  if (retries >= maxRetries || !isRetryable(reason, isSafe, options)) return undefined;
  const asked = reason instanceof HttpError ? findRetryAfter(reason.headers) : undefined;
  if (asked !== undefined && asked > maxRetryAfter) return undefined;
  const limit = Math.min(maxDelay, initialDelay * 2 ** retries);
  const delay = asked ?? Math.random() * limit;
  return elapsed + delay > budget ? undefined : delay;
}

function isRetryable(error: unknown, isSafe: boolean, options: RetryOptions): boolean {
  if (error instanceof ConnectionError || error instanceof CallTimeoutError) return isSafe;
  if (!(error instanceof HttpError)) return false;
  const { status, headers } = error;
  const asked = headers.get("x-should-retry");
  if (asked === "true" || asked === "false") return asked === "true";
  if ([408, 429, 503].includes(status) || options.statuses?.includes(status)) return true;
  return isSafe && status >= 500;
}

function findRetryAfter(headers: Headers): number | undefined {
  const ms = Number.parseFloat(headers.get("retry-after-ms") ?? "");
  if (ms >= 0) return ms;
  const text = headers.get("retry-after") ?? "";
  const wait = /^\s*\d/.test(text) ? Number.parseFloat(text) * 1000 : Date.parse(text) - Date.now();
  return Number.isNaN(wait) ? undefined : Math.max(0, wait);
}
