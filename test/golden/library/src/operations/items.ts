import type { CallError } from "../core/call-error.js";
import type { Call } from "../core/call.js";
import type { Client } from "../core/client.js";
import { readDeclared } from "../core/declared.js";
import { writeMultipart } from "../core/multipart.js";
import type { AllOrNone } from "../core/oneof.js";
import type { OperationSpec } from "../core/operation.js";
import type { CallOptions } from "../core/options.js";
import { turnByToken } from "../core/page-turn.js";
import { type PagedCall, type PagedOperationSpec, callPaged } from "../core/paging.js";
import { placeInHeader, placeInQuery } from "../core/place.js";
import { writeStyled } from "../core/styles.js";
import type {
  ListItems200Response,
  ListItemsFilter,
  UploadCoverBody,
} from "../models/operations.js";
import type { Conflict, Error, Item, ItemInput, Kind } from "../models/schemas.js";

/** What `listItems` sends. */
export interface ListItemsParams {
  /** The `next` of the page before. */
  cursor?: string;
  filter?: ListItemsFilter;
  kinds?: Kind[];
  /** Default: `20` */
  pageSize?: number;
  xTrace?: string;
}

/** What `listItems` throws. */
export type ListItemsError = CallError<Record<"default", Error>>;

const listItemsSpec: PagedOperationSpec = {
  id: "listItems",
  method: "GET",
  path: "/items",
  parameters: [
    { argument: "cursor", in: "query", place: placeInQuery },
    {
      argument: "filter",
      in: "query",
      style: "deepObject",
      write: writeStyled,
      place: placeInQuery,
    },
    { argument: "kinds", in: "query", explode: false, write: writeStyled, place: placeInQuery },
    { argument: "pageSize", name: "page_size", in: "query", place: placeInQuery },
    { argument: "xTrace", name: "X-Trace", in: "header", place: placeInHeader },
  ],
  accept: "application/json, application/problem+json;q=0.9",
  paging: { items: ["items"], turn: turnByToken, argument: ["cursor"], token: ["next"] },
};

/**
 * Find items
 *
 * `GET /items`
 */
export function listItems(
  client: Client,
  params?: ListItemsParams,
  options?: CallOptions,
): PagedCall<Item, ListItems200Response, ListItemsError, 200> {
  return callPaged(client, listItemsSpec, params, options);
}

/** What `addItem` sends. */
export interface AddItemParams {
  body: ItemInput;
}

/** What `addItem` throws. */
export type AddItemError = CallError<Record<409, Conflict> & Record<"default", Error>>;

const addItemSpec: OperationSpec = {
  id: "addItem",
  method: "POST",
  path: "/items",
  body: { mediaType: "application/json", argument: "body" },
  accept: "application/json, application/problem+json;q=0.9",
};

/**
 * `POST /items`
 *
 * @deprecated
 */
export function addItem(
  client: Client,
  params: AddItemParams,
  options?: CallOptions,
): Call<Item, AddItemError, 201> {
  return client.call(addItemSpec, params, options);
}

/** What `delete_` sends. */
export interface ItemsDeleteParams {
  itemId: string;
}

/** What `delete_` throws. */
export type ItemsDeleteError = CallError;

const deleteSpec: OperationSpec = {
  id: "delete",
  method: "DELETE",
  path: "/items/{item-id}",
  parameters: [{ argument: "itemId", name: "item-id", in: "path" }],
  security: [],
};

/**
 * `DELETE /items/{item-id}`
 */
export function delete_(
  client: Client,
  params: ItemsDeleteParams,
  options?: CallOptions,
): Call<undefined, ItemsDeleteError, 204> {
  return client.call(deleteSpec, params, options);
}

/** What `uploadCover` sends. */
export type UploadCoverParams = {
  itemId: string;
} & AllOrNone<UploadCoverBody>;

/** What `uploadCover` throws. */
export type UploadCoverError = CallError;

const uploadCoverSpec: OperationSpec = {
  id: "uploadCover",
  method: "PUT",
  path: "/items/{item-id}/cover",
  parameters: [{ argument: "itemId", name: "item-id", in: "path" }],
  body: {
    mediaType: "multipart/form-data",
    whole: true,
    encoding: { image: { contentType: "image/png" } },
    write: writeMultipart,
  },
  accept: "image/png",
  responses: { "200": { "image/png": "binary" } },
  read: readDeclared,
};

/**
 * `PUT /items/{item-id}/cover`
 */
export function uploadCover(
  client: Client,
  params: UploadCoverParams,
  options?: CallOptions,
): Call<Blob, UploadCoverError, 200> {
  return client.call(uploadCoverSpec, params, options);
}
