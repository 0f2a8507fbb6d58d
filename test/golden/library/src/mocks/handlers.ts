import { type OperationHandlers, handleOperation } from "../core/mock-handlers.js";
import type { ListItems200Response } from "../models/operations.js";
import type { Conflict, Error, Item, ItemInput } from "../models/schemas.js";
import { routes } from "./routes.js";
import { conflictSample, errorSample, itemSample, listItems200ResponseSample } from "./samples.js";

/** Makes handlers for the operations of `health`. */
export const health: {
  readonly getHealth: OperationHandlers<{
    readonly path: Record<never, never>;
    readonly query: never;
    readonly body: undefined;
    readonly responses: { readonly 200: { readonly "text/plain": string } };
  }>;
} = {
  getHealth: /* @__PURE__ */ handleOperation({
    routes,
    route: "GET /health",
    responses: { "200": { contents: [{ mediaType: "text/plain", as: "text" }] } },
  }),
};

/** Makes handlers for the operations of `items`. */
export const items: {
  readonly listItems: OperationHandlers<{
    readonly path: Record<never, never>;
    readonly query: string;
    readonly body: undefined;
    readonly responses: {
      readonly 200: { readonly "application/json": ListItems200Response };
      readonly default: { readonly "application/problem+json": Error };
    };
  }>;
  readonly addItem: OperationHandlers<{
    readonly path: Record<never, never>;
    readonly query: never;
    readonly body: ItemInput;
    readonly responses: {
      readonly 201: { readonly "application/json": Item };
      readonly 409: { readonly "application/json": Conflict };
      readonly default: { readonly "application/problem+json": Error };
    };
  }>;
  readonly delete: OperationHandlers<{
    readonly path: { readonly "item-id": string };
    readonly query: never;
    readonly body: undefined;
    readonly responses: { readonly 204: Record<never, never> };
  }>;
  readonly uploadCover: OperationHandlers<{
    readonly path: { readonly "item-id": string };
    readonly query: never;
    readonly body: FormData | undefined;
    readonly responses: { readonly 200: { readonly "image/png": Blob } };
  }>;
} = {
  listItems: /* @__PURE__ */ handleOperation({
    routes,
    route: "GET /items",
    responses: {
      "200": { contents: [{ sample: listItems200ResponseSample }] },
      default: { contents: [{ mediaType: "application/problem+json", sample: errorSample }] },
    },
  }),
  addItem: /* @__PURE__ */ handleOperation({
    routes,
    route: "POST /items",
    responses: {
      "201": { contents: [{ sample: itemSample }] },
      "409": { contents: [{ sample: conflictSample }] },
      default: { contents: [{ mediaType: "application/problem+json", sample: errorSample }] },
    },
  }),
  delete: /* @__PURE__ */ handleOperation({
    routes,
    route: "DELETE /items/{item-id}",
    responses: { "204": {} },
  }),
  uploadCover: /* @__PURE__ */ handleOperation({
    routes,
    route: "PUT /items/{item-id}/cover",
    responses: { "200": { contents: [{ mediaType: "image/png", as: "binary" }] } },
  }),
};
