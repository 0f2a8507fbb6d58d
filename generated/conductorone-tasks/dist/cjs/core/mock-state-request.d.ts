import type { RequestDocument } from "./mock-state-plan.js";
import type { ReceivedRequest } from "./mock-types.js";
/**
* How the text of a parameter is read: as a number, a boolean or JSON, as the values of all parameters
* of that name, as the parameters `name[member]`, as all parameters by their names, or as a list with that separator.
*/
export type ReadAs = "number" | "boolean" | "json" | "all" | "members" | "fields" | "," | " " | "|";
/** The parameters that effects ask for and that are no plain texts, by their places, such as `/query/limit`. */
export type Reads = Readonly<Record<string, ReadAs>>;
/** Makes the document of a request that the places of a plan lead into. */
export declare function documentOf(received: ReceivedRequest, places: readonly string[], reads: Reads): RequestDocument;
