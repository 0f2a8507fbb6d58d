export * from "./build.js";
export * as handlers from "./handlers.js";
export * from "./all-handlers.js";
