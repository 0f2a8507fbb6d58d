import type { CallError } from "../core/call-error.js";
import type { Call } from "../core/call.js";
import type { Client } from "../core/client.js";
import type { AllOrNone } from "../core/oneof.js";
import type { OperationSpec } from "../core/operation.js";
import type { CallOptions } from "../core/options.js";
import type {
  TaskActionsServiceApproveRequest,
  TaskActionsServiceApproveResponse,
  TaskActionsServiceApproveWithStepUpRequest,
  TaskActionsServiceApproveWithStepUpResponse,
  TaskActionsServiceCloseRequest,
  TaskActionsServiceCloseResponse,
  TaskActionsServiceCommentRequest,
  TaskActionsServiceCommentResponse,
  TaskActionsServiceDenyRequest,
  TaskActionsServiceDenyResponse,
  TaskActionsServiceEscalateToEmergencyAccessRequest,
  TaskActionsServiceHardResetRequest,
  TaskActionsServiceHardResetResponse,
  TaskActionsServiceProcessNowRequest,
  TaskActionsServiceProcessNowResponse,
  TaskActionsServiceReassignRequest,
  TaskActionsServiceReassignResponse,
  TaskActionsServiceRestartRequest,
  TaskActionsServiceRestartResponse,
  TaskActionsServiceSkipStepRequest,
  TaskServiceActionResponse,
} from "../models/c1.api.task.v1.js";
import type { Status } from "../models/google.rpc.js";

/** What `approve` sends. */
export type TaskActionsApproveParams = {
  /** Task that the step belongs to, by its ID or numeric ID. */
  taskId: string;
} & AllOrNone<TaskActionsServiceApproveRequest>;

/** What `approve` throws. */
export type TaskActionsApproveError = CallError<Record<"4XX", Status> & Record<"5XX", Status>>;

const approveSpec: OperationSpec = {
  id: "c1.api.task.v1.TaskActionsService.Approve",
  method: "POST",
  path: "/api/v1/tasks/{task_id}/action/approve",
  parameters: [{ argument: "taskId", name: "task_id", in: "path" }],
  body: { mediaType: "application/json", whole: true },
};

/**
 * Approve a policy step
 *
 * Approves one step of a task, after which the task moves on to what its policy holds next.
 *
 * `POST /api/v1/tasks/{task_id}/action/approve`
 */
export function approve(
  client: Client,
  params: TaskActionsApproveParams,
  options?: CallOptions,
): Call<TaskActionsServiceApproveResponse, TaskActionsApproveError, 200> {
  return client.call(approveSpec, params, options);
}

/** What `approveWithStepUp` sends. */
export type TaskActionsApproveWithStepUpParams = {
  /** Task that the step belongs to, by its ID or numeric ID. */
  taskId: string;
} & AllOrNone<TaskActionsServiceApproveWithStepUpRequest>;

/** What `approveWithStepUp` throws. */
export type TaskActionsApproveWithStepUpError = CallError<
  Record<"4XX", Status> & Record<"5XX", Status>
>;

const approveWithStepUpSpec: OperationSpec = {
  id: "c1.api.task.v1.TaskActionsService.ApproveWithStepUp",
  method: "POST",
  path: "/api/v1/tasks/{task_id}/action/approve-with-step-up",
  parameters: [{ argument: "taskId", name: "task_id", in: "path" }],
  body: { mediaType: "application/json", whole: true },
};

/**
 * Approve a policy step with step-up authentication
 *
 * Approves a step that demands an extra login. Without proof of that login the answer only says
 * where to authenticate.
 *
 * `POST /api/v1/tasks/{task_id}/action/approve-with-step-up`
 */
export function approveWithStepUp(
  client: Client,
  params: TaskActionsApproveWithStepUpParams,
  options?: CallOptions,
): Call<TaskActionsServiceApproveWithStepUpResponse, TaskActionsApproveWithStepUpError, 200> {
  return client.call(approveWithStepUpSpec, params, options);
}

/** What `close` sends. */
export interface TaskActionsCloseParams extends TaskActionsServiceCloseRequest {
  /** Task to close, by its ID or numeric ID. */
  taskId: string;
}

/** What `close` throws. */
export type TaskActionsCloseError = CallError<Record<"4XX", Status> & Record<"5XX", Status>>;

const closeSpec: OperationSpec = {
  id: "c1.api.task.v1.TaskActionsService.Close",
  method: "POST",
  path: "/api/v1/tasks/{task_id}/action/close",
  parameters: [{ argument: "taskId", name: "task_id", in: "path" }],
  body: { mediaType: "application/json" },
};

/**
 * Close a task
 *
 * Ends or cancels a task before its policy has run to the end.
 *
 * `POST /api/v1/tasks/{task_id}/action/close`
 */
export function close(
  client: Client,
  params: TaskActionsCloseParams,
  options?: CallOptions,
): Call<TaskActionsServiceCloseResponse, TaskActionsCloseError, 200> {
  return client.call(closeSpec, params, options);
}

/** What `comment` sends. */
export interface TaskActionsCommentParams extends TaskActionsServiceCommentRequest {
  /** Task to comment on, by its ID or numeric ID. */
  taskId: string;
}

/** What `comment` throws. */
export type TaskActionsCommentError = CallError<Record<"4XX", Status> & Record<"5XX", Status>>;

const commentSpec: OperationSpec = {
  id: "c1.api.task.v1.TaskActionsService.Comment",
  method: "POST",
  path: "/api/v1/tasks/{task_id}/action/comment",
  parameters: [{ argument: "taskId", name: "task_id", in: "path" }],
  body: { mediaType: "application/json" },
};

/**
 * Comment on a task
 *
 * Adds a comment to a task and leaves its state as it is.
 *
 * `POST /api/v1/tasks/{task_id}/action/comment`
 */
export function comment(
  client: Client,
  params: TaskActionsCommentParams,
  options?: CallOptions,
): Call<TaskActionsServiceCommentResponse, TaskActionsCommentError, 200> {
  return client.call(commentSpec, params, options);
}

/** What `deny` sends. */
export interface TaskActionsDenyParams extends TaskActionsServiceDenyRequest {
  /** Task that the step belongs to, by its ID or numeric ID. */
  taskId: string;
}

/** What `deny` throws. */
export type TaskActionsDenyError = CallError<Record<"4XX", Status> & Record<"5XX", Status>>;

const denySpec: OperationSpec = {
  id: "c1.api.task.v1.TaskActionsService.Deny",
  method: "POST",
  path: "/api/v1/tasks/{task_id}/action/deny",
  parameters: [{ argument: "taskId", name: "task_id", in: "path" }],
  body: { mediaType: "application/json" },
};

/**
 * Deny a policy step
 *
 * Turns down one step of a task. What follows depends on the task's policy.
 *
 * `POST /api/v1/tasks/{task_id}/action/deny`
 */
export function deny(
  client: Client,
  params: TaskActionsDenyParams,
  options?: CallOptions,
): Call<TaskActionsServiceDenyResponse, TaskActionsDenyError, 200> {
  return client.call(denySpec, params, options);
}

/** What `escalateToEmergencyAccess` sends. */
export interface TaskActionsEscalateToEmergencyAccessParams extends TaskActionsServiceEscalateToEmergencyAccessRequest {
  /** Task to escalate, by its ID or numeric ID. */
  taskId: string;
}

/** What `escalateToEmergencyAccess` throws. */
export type TaskActionsEscalateToEmergencyAccessError = CallError<
  Record<"4XX", Status> & Record<"5XX", Status>
>;

const escalateToEmergencyAccessSpec: OperationSpec = {
  id: "c1.api.task.v1.TaskActionsService.EscalateToEmergencyAccess",
  method: "POST",
  path: "/api/v1/tasks/{task_id}/action/escalate",
  parameters: [{ argument: "taskId", name: "task_id", in: "path" }],
  body: { mediaType: "application/json" },
};

/**
 * Escalate a task to emergency access
 *
 * Moves a grant task from its ordinary policy to the emergency access policy.
 *
 * `POST /api/v1/tasks/{task_id}/action/escalate`
 */
export function escalateToEmergencyAccess(
  client: Client,
  params: TaskActionsEscalateToEmergencyAccessParams,
  options?: CallOptions,
): Call<TaskServiceActionResponse, TaskActionsEscalateToEmergencyAccessError, 200> {
  return client.call(escalateToEmergencyAccessSpec, params, options);
}

/** What `processNow` sends. */
export interface TaskActionsProcessNowParams extends TaskActionsServiceProcessNowRequest {
  /** Task to process, by its ID or numeric ID. */
  taskId: string;
}

/** What `processNow` throws. */
export type TaskActionsProcessNowError = CallError<Record<"4XX", Status> & Record<"5XX", Status>>;

const processNowSpec: OperationSpec = {
  id: "c1.api.task.v1.TaskActionsService.ProcessNow",
  method: "POST",
  path: "/api/v1/tasks/{task_id}/action/process",
  parameters: [{ argument: "taskId", name: "task_id", in: "path" }],
  body: { mediaType: "application/json" },
};

/**
 * Process a task now
 *
 * Has a task processed at once instead of at its next scheduled time.
 *
 * `POST /api/v1/tasks/{task_id}/action/process`
 */
export function processNow(
  client: Client,
  params: TaskActionsProcessNowParams,
  options?: CallOptions,
): Call<TaskActionsServiceProcessNowResponse, TaskActionsProcessNowError, 200> {
  return client.call(processNowSpec, params, options);
}

/** What `reassign` sends. */
export interface TaskActionsReassignParams extends TaskActionsServiceReassignRequest {
  /** Task that the step belongs to, by its ID or numeric ID. */
  taskId: string;
}

/** What `reassign` throws. */
export type TaskActionsReassignError = CallError<Record<"4XX", Status> & Record<"5XX", Status>>;

const reassignSpec: OperationSpec = {
  id: "c1.api.task.v1.TaskActionsService.Reassign",
  method: "POST",
  path: "/api/v1/tasks/{task_id}/action/reassign",
  parameters: [{ argument: "taskId", name: "task_id", in: "path" }],
  body: { mediaType: "application/json" },
};

/**
 * Reassign a policy step
 *
 * Hands the current step of a task to other users.
 *
 * `POST /api/v1/tasks/{task_id}/action/reassign`
 */
export function reassign(
  client: Client,
  params: TaskActionsReassignParams,
  options?: CallOptions,
): Call<TaskActionsServiceReassignResponse, TaskActionsReassignError, 200> {
  return client.call(reassignSpec, params, options);
}

/** What `hardReset` sends. */
export interface TaskActionsHardResetParams extends TaskActionsServiceHardResetRequest {
  /** Task to start over, by its ID or numeric ID. */
  taskId: string;
}

/** What `hardReset` throws. */
export type TaskActionsHardResetError = CallError<Record<"4XX", Status> & Record<"5XX", Status>>;

const hardResetSpec: OperationSpec = {
  id: "c1.api.task.v1.TaskActionsService.HardReset",
  method: "POST",
  path: "/api/v1/tasks/{task_id}/action/reset",
  parameters: [{ argument: "taskId", name: "task_id", in: "path" }],
  body: { mediaType: "application/json" },
};

/**
 * Hard reset a task
 *
 * Starts a task over: the applicable policy is determined anew and run from its first step. To
 * keep the policy, restart the task instead.
 *
 * `POST /api/v1/tasks/{task_id}/action/reset`
 */
export function hardReset(
  client: Client,
  params: TaskActionsHardResetParams,
  options?: CallOptions,
): Call<TaskActionsServiceHardResetResponse, TaskActionsHardResetError, 200> {
  return client.call(hardResetSpec, params, options);
}

/** What `restart` sends. */
export interface TaskActionsRestartParams extends TaskActionsServiceRestartRequest {
  /** Task to restart, by its ID or numeric ID. */
  taskId: string;
}

/** What `restart` throws. */
export type TaskActionsRestartError = CallError<Record<"4XX", Status> & Record<"5XX", Status>>;

const restartSpec: OperationSpec = {
  id: "c1.api.task.v1.TaskActionsService.Restart",
  method: "POST",
  path: "/api/v1/tasks/{task_id}/action/restart",
  parameters: [{ argument: "taskId", name: "task_id", in: "path" }],
  body: { mediaType: "application/json" },
};

/**
 * Restart a task
 *
 * Runs the policy that a task already has again from the first step.
 *
 * `POST /api/v1/tasks/{task_id}/action/restart`
 */
export function restart(
  client: Client,
  params: TaskActionsRestartParams,
  options?: CallOptions,
): Call<TaskActionsServiceRestartResponse, TaskActionsRestartError, 200> {
  return client.call(restartSpec, params, options);
}

/** What `skipStep` sends. */
export type TaskActionsSkipStepParams = {
  /** Task that the step belongs to, by its ID or numeric ID. */
  taskId: string;
} & AllOrNone<TaskActionsServiceSkipStepRequest>;

/** What `skipStep` throws. */
export type TaskActionsSkipStepError = CallError<Record<"4XX", Status> & Record<"5XX", Status>>;

const skipStepSpec: OperationSpec = {
  id: "c1.api.task.v1.TaskActionsService.SkipStep",
  method: "POST",
  path: "/api/v1/tasks/{task_id}/action/skip-step",
  parameters: [{ argument: "taskId", name: "task_id", in: "path" }],
  body: { mediaType: "application/json", whole: true },
};

/**
 * Skip a policy step
 *
 * Passes over one step of a task and goes on with the one after it.
 *
 * `POST /api/v1/tasks/{task_id}/action/skip-step`
 */
export function skipStep(
  client: Client,
  params: TaskActionsSkipStepParams,
  options?: CallOptions,
): Call<TaskServiceActionResponse, TaskActionsSkipStepError, 200> {
  return client.call(skipStepSpec, params, options);
}
