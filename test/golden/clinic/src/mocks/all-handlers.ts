import { type OperationHandler, handleAll } from "../core/mock-handlers.js";
import type { HandlerOptions } from "../core/mock-types.js";
import { bills, visits } from "./handlers.js";

/** A handler for every operation, which answers with its first success. */
export function allHandlers(options?: HandlerOptions): OperationHandler[] {
  return handleAll({ bills, visits }, options);
}
