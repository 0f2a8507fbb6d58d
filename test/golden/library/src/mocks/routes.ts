import type { MockRoutes } from "../core/mock-routes.js";

/** The method and the path of every operation, by which a request is known. */
export const routes: MockRoutes = {
  bases: ["/v2"],
  routes: [
    "DELETE /items/{item-id}",
    "GET /health",
    "GET /items",
    "POST /items",
    "PUT /items/{item-id}/cover",
  ],
};
