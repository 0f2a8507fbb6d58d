import type { IdempotencySpec } from "./operation.js";
import { randomHex } from "./random.js";

/**
 * Gives a call a key of its own unless the caller has set that
 * header. A service that knows the key carries out the call once, however often it is sent.
 */
export function placeRandomKey({ header }: IdempotencySpec, headers: Headers): void {
  if (!headers.has(header)) headers.set(header, randomHex());
}
