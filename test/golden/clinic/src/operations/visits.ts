import type { CallError } from "../core/call-error.js";
import type { Call, Received } from "../core/call.js";
import type { Client } from "../core/client.js";
import type { OperationSpec } from "../core/operation.js";
import type { CallOptions } from "../core/options.js";
import { placeInHeader } from "../core/place.js";
import { readHeaders } from "../core/response-headers.js";
import type { BookVisitBody } from "../models/operations.js";
import type { Visit } from "../models/schemas.js";

/** What `bookVisit` sends. */
export type BookVisitParams = BookVisitBody;

/** What `bookVisit` is answered with. */
export type BookVisitResponse = Received<Visit, 201, string, { readonly location?: string }>;

/** What `bookVisit` throws. */
export type BookVisitError = CallError;

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
  params: BookVisitParams,
  options?: CallOptions,
): Call<Visit, BookVisitError, 201, BookVisitResponse> {
  return client.call(bookVisitSpec, params, options);
}

/** What `getVisit` sends. */
export interface GetVisitParams {
  visitId: string;
}

/** What `getVisit` throws. */
export type GetVisitError = CallError;

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
  params: GetVisitParams,
  options?: CallOptions,
): Call<Visit, GetVisitError, 200> {
  return client.call(getVisitSpec, params, options);
}

/** What `followUp` sends. */
export interface FollowUpParams {
  visitId: string;
  xOrigin?: string;
}

/** What `followUp` throws. */
export type FollowUpError = CallError;

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
  params: FollowUpParams,
  options?: CallOptions,
): Call<undefined, FollowUpError, 204> {
  return client.call(followUpSpec, params, options);
}
