import { type OperationHandler, handleAll } from "../core/mock-handlers.js";
import type { HandlerOptions } from "../core/mock-types.js";
import { taskActions, taskAudit, taskSearch, taskService } from "./handlers.js";

/** A handler for every operation, which answers with its first success. */
export function allHandlers(options?: HandlerOptions): OperationHandler[] {
  return handleAll({ taskActions, taskAudit, taskSearch, taskService }, options);
}
