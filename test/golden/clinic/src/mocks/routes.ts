import type { MockRoutes } from "../core/mock-routes.js";

/** The method and the path of every operation, by which a request is known. */
export const routes: MockRoutes = {
  bases: [""],
  routes: [
    "GET /visits/{visit-id}",
    "GET /visits/{visit-id}/bill",
    "POST /visits",
    "PUT /visits/{visit-id}",
  ],
};
