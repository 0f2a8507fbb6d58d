import type { Call } from "../core/call.js";
import type { Client } from "../core/client.js";
import type { CallOptions } from "../core/options.js";
import type { PagedCall } from "../core/paging.js";
import type { ListItems200Response } from "../models/operations.js";
import type { Item } from "../models/schemas.js";
import {
  type AddItemError,
  type AddItemParams,
  type ItemsDeleteError,
  type ItemsDeleteParams,
  type ListItemsError,
  type ListItemsParams,
  type UploadCoverError,
  type UploadCoverParams,
  addItem,
  delete_,
  listItems,
  uploadCover,
} from "../operations/items.js";

/** What can be lent. */
export class ItemsService {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /**
   * Find items
   *
   * `GET /items`
   */
  listItems(
    params?: ListItemsParams,
    options?: CallOptions,
  ): PagedCall<Item, ListItems200Response, ListItemsError, 200> {
    return listItems(this.#client, params, options);
  }

  /**
   * `POST /items`
   *
   * @deprecated
   */
  addItem(params: AddItemParams, options?: CallOptions): Call<Item, AddItemError, 201> {
    return addItem(this.#client, params, options);
  }

  /**
   * `DELETE /items/{item-id}`
   */
  delete(params: ItemsDeleteParams, options?: CallOptions): Call<undefined, ItemsDeleteError, 204> {
    return delete_(this.#client, params, options);
  }

  /**
   * `PUT /items/{item-id}/cover`
   */
  uploadCover(params: UploadCoverParams, options?: CallOptions): Call<Blob, UploadCoverError, 200> {
    return uploadCover(this.#client, params, options);
  }
}
