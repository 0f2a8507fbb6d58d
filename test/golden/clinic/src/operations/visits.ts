import type { CallError } from "../core/call-error.js";
import type { Call, Received } from "../core/call.js";
import type { Client } from "../core/client.js";
import type { OperationSpec } from "../core/operation.js";
import type { CallOptions } from "../core/options.js";
import { placeInHeader } from "../core/place.js";
import { readHeaders } from "../core/response-headers.js";
import type { VisitsBookVisitBody } from "../models/operations.js";
import type { Visit } from "../models/schemas.js";

/** What `bookVisit` sends. */
export type VisitsBookVisitParams = VisitsBookVisitBody;

/** What `bookVisit` is answered with. */
export type VisitsBookVisitResponse = Received<Visit, 201, string, { readonly location?: string }>;

/** What `bookVisit` throws. */
export type VisitsBookVisitError = CallError;

const bookVisitSpec: OperationSpec = {
  id: "bookVisit",
  method: "POST",
  path: "/visits",
  body: { mediaType: "application/json", required: true },
  headers: { "201": { location: { name: "Location", as: "text" } } },
  readHeaders,
};

/**
 * `POST /visits`
 */
export function bookVisit(
  client: Client,
  params: VisitsBookVisitParams,
  options?: CallOptions,
): Call<Visit, VisitsBookVisitError, 201, VisitsBookVisitResponse> {
  return client.call(bookVisitSpec, params, options);
}

/** What `getVisit` sends. */
export interface VisitsGetVisitParams {
  visitId: string;
}

/** What `getVisit` throws. */
export type VisitsGetVisitError = CallError;

const getVisitSpec: OperationSpec = {
  id: "getVisit",
  method: "GET",
  path: "/visits/{visit-id}",
  parameters: [{ argument: "visitId", name: "visit-id", in: "path" }],
};

/**
 * `GET /visits/{visit-id}`
 */
export function getVisit(
  client: Client,
  params: VisitsGetVisitParams,
  options?: CallOptions,
): Call<Visit, VisitsGetVisitError, 200> {
  return client.call(getVisitSpec, params, options);
}

/** What `followUp` sends. */
export interface VisitsFollowUpParams {
  visitId: string;
  xOrigin?: string;
}

/** What `followUp` throws. */
export type VisitsFollowUpError = CallError;

const followUpSpec: OperationSpec = {
  id: "followUp",
  method: "PUT",
  path: "/visits/{visit-id}",
  parameters: [
    { argument: "visitId", name: "visit-id", in: "path" },
    { argument: "xOrigin", name: "X-Origin", in: "header", place: placeInHeader },
  ],
};

/**
 * `PUT /visits/{visit-id}`
 */
export function followUp(
  client: Client,
  params: VisitsFollowUpParams,
  options?: CallOptions,
): Call<undefined, VisitsFollowUpError, 204> {
  return client.call(followUpSpec, params, options);
}
