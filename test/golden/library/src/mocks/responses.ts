import { type SampleOptions, variants } from "../core/samples.js";
import type { ListItems200Response } from "../models/operations.js";
import type { Conflict, Error, Item } from "../models/schemas.js";
import { conflictSample, errorSample, itemSample, listItems200ResponseSample } from "./samples.js";

/** The bodies of the responses of `health`, or the items of streams, by operation and status. */
export const health = { getHealth: { "200": (): string[] => ["text"] } };

/** The bodies of the responses of `items`, or the items of streams, by operation and status. */
export const items = {
  listItems: {
    "200": (options?: SampleOptions): ListItems200Response[] =>
      variants(listItems200ResponseSample, options),
    default: (options?: SampleOptions): Error[] => variants(errorSample, options),
  },
  addItem: {
    "201": (options?: SampleOptions): Item[] => variants(itemSample, options),
    "409": (options?: SampleOptions): Conflict[] => variants(conflictSample, options),
    default: (options?: SampleOptions): Error[] => variants(errorSample, options),
  },
  delete: {},
  uploadCover: { "200": (): Blob[] => [new Blob(["binary"])] },
};
