import type { CallError } from "../core/call-error.js";
import type { Call } from "../core/call.js";
import type { Client } from "../core/client.js";
import type { OperationSpec } from "../core/operation.js";
import type { CallOptions } from "../core/options.js";
import { placeInQuery } from "../core/place.js";

/** What `getBill` sends. */
export interface GetBillParams {
  visitId: string;
  currency?: string;
  vet?: string;
}

/** What `getBill` throws. */
export type GetBillError = CallError;

const getBillSpec: OperationSpec = {
  id: "getBill",
  method: "GET",
  path: "/visits/{visit-id}/bill",
  parameters: [
    { argument: "visitId", name: "visit-id", in: "path" },
    { argument: "currency", in: "query", place: placeInQuery },
    { argument: "vet", in: "query", place: placeInQuery },
  ],
};

/**
 * `GET /visits/{visit-id}/bill`
 */
export function getBill(
  client: Client,
  params: GetBillParams,
  options?: CallOptions,
): Call<number, GetBillError, 200> {
  return client.call(getBillSpec, params, options);
}
