import type { MockRoutes } from "../core/mock-routes.js";
/** The method and the path of every operation, by which a request is known. */
export declare const routes: MockRoutes;
