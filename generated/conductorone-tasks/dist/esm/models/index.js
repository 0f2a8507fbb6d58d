export * from "./c1.api.app.v1.js";
export * from "./c1.api.policy.v1.js";
export * from "./c1.api.task.v1.js";
