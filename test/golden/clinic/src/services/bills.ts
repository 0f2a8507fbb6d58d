import type { Call } from "../core/call.js";
import type { Client } from "../core/client.js";
import type { CallOptions } from "../core/options.js";
import { type GetBillError, type GetBillParams, getBill } from "../operations/bills.js";

/** The operations of Bills. */
export class BillsService {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /**
   * `GET /visits/{visit-id}/bill`
   */
  getBill(params: GetBillParams, options?: CallOptions): Call<number, GetBillError, 200> {
    return getBill(this.#client, params, options);
  }
}
