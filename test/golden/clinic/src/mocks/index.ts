export * from "./build.js";
export * as handlers from "./handlers.js";
export * from "./all-handlers.js";
export * from "./stateful-handlers.js";
export type {
  OperationHandler,
  OperationHandlers,
  RequestResolver,
} from "../core/mock-handlers.js";
export type { HandlerOptions, ReceivedRequest, ResponseOptions } from "../core/mock-types.js";
