import type { OperationHandler } from "../core/mock-handlers.js";
import { type StatefulOptions, handleStatefully } from "../core/mock-state.js";
import { bills, visits } from "./handlers.js";
import { stateMock } from "./state.js";

/**
 * A handler for every operation, with one memory that is new: what is made can be fetched, listed, changed and removed. The others answer with their first success.
 */
export function statefulHandlers(options?: StatefulOptions): OperationHandler[] {
  return handleStatefully({ bills, visits }, stateMock, options);
}
