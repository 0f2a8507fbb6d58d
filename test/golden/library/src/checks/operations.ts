import type { CheckData } from "../core/check.js";
import {
  conflictCheck,
  errorCheck,
  itemCheck,
  itemsListItems200ResponseCheck,
  itemsListItemsFilterCheck,
  itemsUploadCoverBodyCheck,
  kindCheck,
} from "./types.js";

export const operations: CheckData = {
  listItems: {
    parameters: {
      cursor: "string",
      filter: itemsListItemsFilterCheck,
      kinds: { is: "list", items: kindCheck },
      pageSize: { is: "integer", maximum: 100 },
      xTrace: "string",
    },
    responses: {
      "200": { "application/json": itemsListItems200ResponseCheck },
      default: { "application/problem+json": errorCheck },
    },
  },
  addItem: {
    body: { "application/json": itemCheck },
    bodyRequired: true,
    responses: {
      "201": { "application/json": itemCheck },
      "409": { "application/json": conflictCheck },
      default: { "application/problem+json": errorCheck },
    },
  },
  delete: { parameters: { itemId: { is: "string", format: "uuid" } }, required: ["itemId"] },
  uploadCover: {
    parameters: { itemId: "string" },
    required: ["itemId"],
    body: { "multipart/form-data": itemsUploadCoverBodyCheck },
  },
};
