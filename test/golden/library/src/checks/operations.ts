import type { CheckData } from "../core/check.js";
import {
  conflictCheck,
  errorCheck,
  itemCheck,
  kindCheck,
  listItems200ResponseCheck,
  listItemsFilterCheck,
  uploadCoverBodyCheck,
} from "./types.js";

export const operations: CheckData = {
  listItems: {
    parameters: {
      cursor: "string",
      filter: listItemsFilterCheck,
      kinds: { is: "list", items: kindCheck },
      pageSize: { is: "integer", maximum: 100 },
      xTrace: "string",
    },
    responses: {
      "200": { "application/json": listItems200ResponseCheck },
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
    body: { "multipart/form-data": uploadCoverBodyCheck },
  },
};
