export * from "./build.js";
export * as handlers from "./handlers.js";
export * from "./all-handlers.js";
export * from "./stateful-handlers.js";
