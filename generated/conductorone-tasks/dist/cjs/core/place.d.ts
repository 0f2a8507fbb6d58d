import type { RequestHeaders } from "./headers.js";
import type { ParameterSpec } from "./operation.js";
/** What parameters are placed in. */
export interface ParameterPlaces {
	url: string;
	readonly fields: RequestHeaders;
	/** The cookies placed so far. */
	cookie?: string;
}
/** Places the value of a parameter; one that gives nothing leaves no trace. */
export type PlaceParameter = (spec: ParameterSpec, value: unknown, request: ParameterPlaces) => void;
/** Appends a parameter to the query. */
export declare const placeInQuery: PlaceParameter;
/** Sets a header, in place of the client's own of that name. */
export declare const placeInHeader: PlaceParameter;
/** Adds a cookie to those of the parameters before, all in place of the client's own. */
export declare const placeInCookie: PlaceParameter;
