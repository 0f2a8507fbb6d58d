import type { Call } from "../core/call.js";
import type { Client } from "../core/client.js";
import type { CallOptions } from "../core/options.js";
import type { Visit } from "../models/schemas.js";
import {
  type BookVisitError,
  type BookVisitParams,
  type BookVisitResponse,
  type FollowUpError,
  type FollowUpParams,
  type GetVisitError,
  type GetVisitParams,
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
    params: BookVisitParams,
    options?: CallOptions,
  ): Call<Visit, BookVisitError, 201, BookVisitResponse> {
    return bookVisit(this.#client, params, options);
  }

  /**
   * `GET /visits/{visit-id}`
   */
  getVisit(params: GetVisitParams, options?: CallOptions): Call<Visit, GetVisitError, 200> {
    return getVisit(this.#client, params, options);
  }

  /**
   * `PUT /visits/{visit-id}`
   */
  followUp(params: FollowUpParams, options?: CallOptions): Call<undefined, FollowUpError, 204> {
    return followUp(this.#client, params, options);
  }
}
