import type { CallError } from "../core/call-error.js";
import type { Call } from "../core/call.js";
import type { Client } from "../core/client.js";
import { readDeclared } from "../core/declared.js";
import type { OperationSpec } from "../core/operation.js";
import type { CallOptions } from "../core/options.js";

/** What `getHealth` throws. */
export type GetHealthError = CallError;

const getHealthSpec: OperationSpec = {
  id: "GET /health",
  method: "GET",
  path: "/health",
  accept: "text/plain",
  responses: { "200": { "text/plain": "text" } },
  read: readDeclared,
};

/**
 * Is it up?
 *
 * `GET /health`
 */
export function getHealth(
  client: Client,
  options?: CallOptions,
): Call<string, GetHealthError, 200> {
  return client.call(getHealthSpec, undefined, options);
}
