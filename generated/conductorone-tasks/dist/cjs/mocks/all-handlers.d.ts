import { type OperationHandler } from "../core/mock-handlers.js";
import type { HandlerOptions } from "../core/mock-types.js";
/** A handler for every operation, which answers with its first success. */
export declare function allHandlers(options?: HandlerOptions): OperationHandler[];
