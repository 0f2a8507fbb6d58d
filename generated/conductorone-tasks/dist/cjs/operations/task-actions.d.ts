import type { CallError } from "../core/call-error.js";
import type { Call } from "../core/call.js";
import type { Client } from "../core/client.js";
import type { AllOrNone } from "../core/oneof.js";
import type { CallOptions } from "../core/options.js";
import type { TaskActionsServiceApproveRequest, TaskActionsServiceApproveResponse, TaskActionsServiceApproveWithStepUpRequest, TaskActionsServiceApproveWithStepUpResponse, TaskActionsServiceCloseRequest, TaskActionsServiceCloseResponse, TaskActionsServiceCommentRequest, TaskActionsServiceCommentResponse, TaskActionsServiceDenyRequest, TaskActionsServiceDenyResponse, TaskActionsServiceEscalateToEmergencyAccessRequest, TaskActionsServiceHardResetRequest, TaskActionsServiceHardResetResponse, TaskActionsServiceProcessNowRequest, TaskActionsServiceProcessNowResponse, TaskActionsServiceReassignRequest, TaskActionsServiceReassignResponse, TaskActionsServiceRestartRequest, TaskActionsServiceRestartResponse, TaskActionsServiceSkipStepRequest, TaskServiceActionResponse } from "../models/c1.api.task.v1.js";
import type { Status } from "../models/google.rpc.js";
/** What `approve` sends. */
export type TaskActionsApproveParams = {
	/** Task that the step belongs to, by its ID or numeric ID. */
	taskId: string;
} & AllOrNone<TaskActionsServiceApproveRequest>;
/** What `approve` throws. */
export type TaskActionsApproveError = CallError<Record<"4XX", Status> & Record<"5XX", Status>>;
/**
* Approve a policy step
*
* Approves one step of a task, after which the task moves on to what its policy holds next.
*
* `POST /api/v1/tasks/{task_id}/action/approve`
*/
export declare function approve(client: Client, params: TaskActionsApproveParams, options?: CallOptions): Call<TaskActionsServiceApproveResponse, TaskActionsApproveError, 200>;
/** What `approveWithStepUp` sends. */
export type TaskActionsApproveWithStepUpParams = {
	/** Task that the step belongs to, by its ID or numeric ID. */
	taskId: string;
} & AllOrNone<TaskActionsServiceApproveWithStepUpRequest>;
/** What `approveWithStepUp` throws. */
export type TaskActionsApproveWithStepUpError = CallError<Record<"4XX", Status> & Record<"5XX", Status>>;
/**
* Approve a policy step with step-up authentication
*
* Approves a step that demands an extra login. Without proof of that login the answer only says
* where to authenticate.
*
* `POST /api/v1/tasks/{task_id}/action/approve-with-step-up`
*/
export declare function approveWithStepUp(client: Client, params: TaskActionsApproveWithStepUpParams, options?: CallOptions): Call<TaskActionsServiceApproveWithStepUpResponse, TaskActionsApproveWithStepUpError, 200>;
/** What `close` sends. */
export interface TaskActionsCloseParams extends TaskActionsServiceCloseRequest {
	/** Task to close, by its ID or numeric ID. */
	taskId: string;
}
/** What `close` throws. */
export type TaskActionsCloseError = CallError<Record<"4XX", Status> & Record<"5XX", Status>>;
/**
* Close a task
*
* Ends or cancels a task before its policy has run to the end.
*
* `POST /api/v1/tasks/{task_id}/action/close`
*/
export declare function close(client: Client, params: TaskActionsCloseParams, options?: CallOptions): Call<TaskActionsServiceCloseResponse, TaskActionsCloseError, 200>;
/** What `comment` sends. */
export interface TaskActionsCommentParams extends TaskActionsServiceCommentRequest {
	/** Task to comment on, by its ID or numeric ID. */
	taskId: string;
}
/** What `comment` throws. */
export type TaskActionsCommentError = CallError<Record<"4XX", Status> & Record<"5XX", Status>>;
/**
* Comment on a task
*
* Adds a comment to a task and leaves its state as it is.
*
* `POST /api/v1/tasks/{task_id}/action/comment`
*/
export declare function comment(client: Client, params: TaskActionsCommentParams, options?: CallOptions): Call<TaskActionsServiceCommentResponse, TaskActionsCommentError, 200>;
/** What `deny` sends. */
export interface TaskActionsDenyParams extends TaskActionsServiceDenyRequest {
	/** Task that the step belongs to, by its ID or numeric ID. */
	taskId: string;
}
/** What `deny` throws. */
export type TaskActionsDenyError = CallError<Record<"4XX", Status> & Record<"5XX", Status>>;
/**
* Deny a policy step
*
* Turns down one step of a task. What follows depends on the task's policy.
*
* `POST /api/v1/tasks/{task_id}/action/deny`
*/
export declare function deny(client: Client, params: TaskActionsDenyParams, options?: CallOptions): Call<TaskActionsServiceDenyResponse, TaskActionsDenyError, 200>;
/** What `escalateToEmergencyAccess` sends. */
export interface TaskActionsEscalateToEmergencyAccessParams extends TaskActionsServiceEscalateToEmergencyAccessRequest {
	/** Task to escalate, by its ID or numeric ID. */
	taskId: string;
}
/** What `escalateToEmergencyAccess` throws. */
export type TaskActionsEscalateToEmergencyAccessError = CallError<Record<"4XX", Status> & Record<"5XX", Status>>;
/**
* Escalate a task to emergency access
*
* Moves a grant task from its ordinary policy to the emergency access policy.
*
* `POST /api/v1/tasks/{task_id}/action/escalate`
*/
export declare function escalateToEmergencyAccess(client: Client, params: TaskActionsEscalateToEmergencyAccessParams, options?: CallOptions): Call<TaskServiceActionResponse, TaskActionsEscalateToEmergencyAccessError, 200>;
/** What `processNow` sends. */
export interface TaskActionsProcessNowParams extends TaskActionsServiceProcessNowRequest {
	/** Task to process, by its ID or numeric ID. */
	taskId: string;
}
/** What `processNow` throws. */
export type TaskActionsProcessNowError = CallError<Record<"4XX", Status> & Record<"5XX", Status>>;
/**
* Process a task now
*
* Has a task processed at once instead of at its next scheduled time.
*
* `POST /api/v1/tasks/{task_id}/action/process`
*/
export declare function processNow(client: Client, params: TaskActionsProcessNowParams, options?: CallOptions): Call<TaskActionsServiceProcessNowResponse, TaskActionsProcessNowError, 200>;
/** What `reassign` sends. */
export interface TaskActionsReassignParams extends TaskActionsServiceReassignRequest {
	/** Task that the step belongs to, by its ID or numeric ID. */
	taskId: string;
}
/** What `reassign` throws. */
export type TaskActionsReassignError = CallError<Record<"4XX", Status> & Record<"5XX", Status>>;
/**
* Reassign a policy step
*
* Hands the current step of a task to other users.
*
* `POST /api/v1/tasks/{task_id}/action/reassign`
*/
export declare function reassign(client: Client, params: TaskActionsReassignParams, options?: CallOptions): Call<TaskActionsServiceReassignResponse, TaskActionsReassignError, 200>;
/** What `hardReset` sends. */
export interface TaskActionsHardResetParams extends TaskActionsServiceHardResetRequest {
	/** Task to start over, by its ID or numeric ID. */
	taskId: string;
}
/** What `hardReset` throws. */
export type TaskActionsHardResetError = CallError<Record<"4XX", Status> & Record<"5XX", Status>>;
/**
* Hard reset a task
*
* Starts a task over: the applicable policy is determined anew and run from its first step. To
* keep the policy, restart the task instead.
*
* `POST /api/v1/tasks/{task_id}/action/reset`
*/
export declare function hardReset(client: Client, params: TaskActionsHardResetParams, options?: CallOptions): Call<TaskActionsServiceHardResetResponse, TaskActionsHardResetError, 200>;
/** What `restart` sends. */
export interface TaskActionsRestartParams extends TaskActionsServiceRestartRequest {
	/** Task to restart, by its ID or numeric ID. */
	taskId: string;
}
/** What `restart` throws. */
export type TaskActionsRestartError = CallError<Record<"4XX", Status> & Record<"5XX", Status>>;
/**
* Restart a task
*
* Runs the policy that a task already has again from the first step.
*
* `POST /api/v1/tasks/{task_id}/action/restart`
*/
export declare function restart(client: Client, params: TaskActionsRestartParams, options?: CallOptions): Call<TaskActionsServiceRestartResponse, TaskActionsRestartError, 200>;
/** What `skipStep` sends. */
export type TaskActionsSkipStepParams = {
	/** Task that the step belongs to, by its ID or numeric ID. */
	taskId: string;
} & AllOrNone<TaskActionsServiceSkipStepRequest>;
/** What `skipStep` throws. */
export type TaskActionsSkipStepError = CallError<Record<"4XX", Status> & Record<"5XX", Status>>;
/**
* Skip a policy step
*
* Passes over one step of a task and goes on with the one after it.
*
* `POST /api/v1/tasks/{task_id}/action/skip-step`
*/
export declare function skipStep(client: Client, params: TaskActionsSkipStepParams, options?: CallOptions): Call<TaskServiceActionResponse, TaskActionsSkipStepError, 200>;
