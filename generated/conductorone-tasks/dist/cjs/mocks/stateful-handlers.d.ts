import type { OperationHandler } from "../core/mock-handlers.js";
import { type StatefulOptions } from "../core/mock-state.js";
/**
* A handler for every operation, with one memory that is new: what is made can be fetched, listed, changed and removed. The others answer with their first success.
*/
export declare function statefulHandlers(options?: StatefulOptions): OperationHandler[];
