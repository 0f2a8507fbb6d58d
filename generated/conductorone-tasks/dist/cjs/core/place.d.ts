import type { PlaceParameter } from "./operation.js";
/** Appends a parameter to the query. */
export declare const placeInQuery: PlaceParameter;
/** Sets a header, in place of the client's own of that name. */
export declare const placeInHeader: PlaceParameter;
/** Adds a cookie to those of the parameters before, all in place of the client's own. */
export declare const placeInCookie: PlaceParameter;
