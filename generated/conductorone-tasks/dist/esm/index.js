export { ConductorOneTasks } from "./sdk.js";
export * from "./core/index.js";
export * from "./models/index.js";
export { TaskActionsService } from "./services/task-actions.js";
export { TaskAuditService } from "./services/task-audit.js";
export { TaskSearchService } from "./services/task-search.js";
export { TaskService } from "./services/task-service.js";
