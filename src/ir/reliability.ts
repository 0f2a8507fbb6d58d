/** When a failed attempt at an operation is repeated; what is left out is the client's own choice. */
export interface RetryHint {
  readonly maxRetries?: number;
  /** Milliseconds, as the others. */
  readonly initialDelay?: number;
  readonly maxDelay?: number;
  readonly budget?: number;
  /** Statuses that are repeated besides the usual ones. */
  readonly statuses?: readonly number[];
  readonly unsafe?: boolean;
}

/** What a description says of repeating an operation. */
export interface Reliability {
  /** False where it is never repeated. */
  readonly retry?: RetryHint | false;
  /** The header that carries a key of its own for each call, by which the service knows a repeated one. */
  readonly idempotencyHeader?: string;
}
