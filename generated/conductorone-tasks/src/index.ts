export { ConductorOneTasks } from "./sdk.js";
export type { ApiClientOptions } from "./client.js";
export * from "./core/index.js";
export type { PagedCall, ReceivedPage } from "./core/paging.js";
export * from "./models/index.js";
export type {
  TaskActionsApproveError,
  TaskActionsApproveParams,
  TaskActionsApproveWithStepUpError,
  TaskActionsApproveWithStepUpParams,
  TaskActionsCloseError,
  TaskActionsCloseParams,
  TaskActionsCommentError,
  TaskActionsCommentParams,
  TaskActionsDenyError,
  TaskActionsDenyParams,
  TaskActionsEscalateToEmergencyAccessError,
  TaskActionsEscalateToEmergencyAccessParams,
  TaskActionsHardResetError,
  TaskActionsHardResetParams,
  TaskActionsProcessNowError,
  TaskActionsProcessNowParams,
  TaskActionsReassignError,
  TaskActionsReassignParams,
  TaskActionsRestartError,
  TaskActionsRestartParams,
  TaskActionsSkipStepError,
  TaskActionsSkipStepParams,
} from "./operations/task-actions.js";
export type { TaskAuditListError, TaskAuditListParams } from "./operations/task-audit.js";
export type { TaskSearchSearchError, TaskSearchSearchParams } from "./operations/task-search.js";
export type {
  TaskServiceCreateGrantTaskError,
  TaskServiceCreateGrantTaskParams,
  TaskServiceCreateOffboardingTaskError,
  TaskServiceCreateOffboardingTaskParams,
  TaskServiceCreateRevokeTaskError,
  TaskServiceCreateRevokeTaskParams,
  TaskServiceGetError,
  TaskServiceGetParams,
} from "./operations/task-service.js";
export { TaskActionsService } from "./services/task-actions.js";
export { TaskAuditService } from "./services/task-audit.js";
export { TaskSearchService } from "./services/task-search.js";
export { TaskService } from "./services/task-service.js";
