import type { Call } from "../core/call.js";
import type { Client } from "../core/client.js";
import type { CallOptions } from "../core/options.js";
import { type GetHealthError, getHealth } from "../operations/health.js";

/** The operations of health. */
export class HealthService {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /**
   * Is it up?
   *
   * `GET /health`
   */
  getHealth(options?: CallOptions): Call<string, GetHealthError, 200> {
    return getHealth(this.#client, options);
  }
}
