import { type OperationHandlers, handleOperation } from "../core/mock-handlers.js";
import type { BookVisitBody } from "../models/operations.js";
import type { Visit } from "../models/schemas.js";
import { routes } from "./routes.js";
import { visitSample } from "./samples.js";

/** Makes handlers for the operations of `bills`. */
export const bills: {
  readonly getBill: OperationHandlers<{
    readonly path: { readonly "visit-id": string };
    readonly query: "currency" | "vet";
    readonly body: undefined;
    readonly responses: { readonly 200: { readonly "application/json": number } };
  }>;
} = {
  getBill: /* @__PURE__ */ handleOperation({
    routes,
    route: "GET /visits/{visit-id}/bill",
    responses: { "200": { contents: [{ sample: { value: 0 } }] } },
  }),
};

/** Makes handlers for the operations of `visits`. */
export const visits: {
  readonly bookVisit: OperationHandlers<{
    readonly path: Record<never, never>;
    readonly query: never;
    readonly body: BookVisitBody;
    readonly responses: { readonly 201: { readonly "application/json": Visit } };
  }>;
  readonly getVisit: OperationHandlers<{
    readonly path: { readonly "visit-id": string };
    readonly query: never;
    readonly body: undefined;
    readonly responses: { readonly 200: { readonly "application/json": Visit } };
  }>;
  readonly followUp: OperationHandlers<{
    readonly path: { readonly "visit-id": string };
    readonly query: never;
    readonly body: undefined;
    readonly responses: { readonly 204: Record<never, never> };
  }>;
} = {
  bookVisit: /* @__PURE__ */ handleOperation({
    routes,
    route: "POST /visits",
    responses: { "201": { contents: [{ sample: visitSample }], headers: { Location: "string" } } },
  }),
  getVisit: /* @__PURE__ */ handleOperation({
    routes,
    route: "GET /visits/{visit-id}",
    responses: { "200": { contents: [{ sample: visitSample }] } },
  }),
  followUp: /* @__PURE__ */ handleOperation({
    routes,
    route: "PUT /visits/{visit-id}",
    responses: { "204": {} },
  }),
};
