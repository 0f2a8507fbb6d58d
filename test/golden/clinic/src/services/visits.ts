import type { Call } from "../core/call.js";
import type { Client } from "../core/client.js";
import type { CallOptions } from "../core/options.js";
import type { Visit } from "../models/schemas.js";
import {
  type VisitsBookVisitError,
  type VisitsBookVisitParams,
  type VisitsBookVisitResponse,
  type VisitsFollowUpError,
  type VisitsFollowUpParams,
  type VisitsGetVisitError,
  type VisitsGetVisitParams,
  bookVisit,
  followUp,
  getVisit,
} from "../operations/visits.js";

/** The operations of Visits. */
export class VisitsService {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /**
   * `POST /visits`
   */
  bookVisit(
    params: VisitsBookVisitParams,
    options?: CallOptions,
  ): Call<Visit, VisitsBookVisitError, 201, VisitsBookVisitResponse> {
    return bookVisit(this.#client, params, options);
  }

  /**
   * `GET /visits/{visit-id}`
   */
  getVisit(
    params: VisitsGetVisitParams,
    options?: CallOptions,
  ): Call<Visit, VisitsGetVisitError, 200> {
    return getVisit(this.#client, params, options);
  }

  /**
   * `PUT /visits/{visit-id}`
   */
  followUp(
    params: VisitsFollowUpParams,
    options?: CallOptions,
  ): Call<undefined, VisitsFollowUpError, 204> {
    return followUp(this.#client, params, options);
  }
}
