import type { Call } from "../core/call.js";
import type { Client } from "../core/client.js";
import type { CallOptions } from "../core/options.js";
import type { TaskActionsServiceApproveResponse, TaskActionsServiceApproveWithStepUpResponse, TaskActionsServiceCloseResponse, TaskActionsServiceCommentResponse, TaskActionsServiceDenyResponse, TaskActionsServiceHardResetResponse, TaskActionsServiceProcessNowResponse, TaskActionsServiceReassignResponse, TaskActionsServiceRestartResponse, TaskServiceActionResponse } from "../models/c1.api.task.v1.js";
import { type TaskActionsApproveError, type TaskActionsApproveParams, type TaskActionsApproveWithStepUpError, type TaskActionsApproveWithStepUpParams, type TaskActionsCloseError, type TaskActionsCloseParams, type TaskActionsCommentError, type TaskActionsCommentParams, type TaskActionsDenyError, type TaskActionsDenyParams, type TaskActionsEscalateToEmergencyAccessError, type TaskActionsEscalateToEmergencyAccessParams, type TaskActionsHardResetError, type TaskActionsHardResetParams, type TaskActionsProcessNowError, type TaskActionsProcessNowParams, type TaskActionsReassignError, type TaskActionsReassignParams, type TaskActionsRestartError, type TaskActionsRestartParams, type TaskActionsSkipStepError, type TaskActionsSkipStepParams } from "../operations/task-actions.js";
/** Decisions and other actions on an existing task, most of them on its current policy step. */
export declare class TaskActionsService {
	#private;
	constructor(client: Client);
	/**
	* Approve a policy step
	*
	* Approves one step of a task, after which the task moves on to what its policy holds next.
	*
	* `POST /api/v1/tasks/{task_id}/action/approve`
	*/
	approve(params: TaskActionsApproveParams, options?: CallOptions): Call<TaskActionsServiceApproveResponse, TaskActionsApproveError, 200>;
	/**
	* Approve a policy step with step-up authentication
	*
	* Approves a step that demands an extra login. Without proof of that login the answer only says
	* where to authenticate.
	*
	* `POST /api/v1/tasks/{task_id}/action/approve-with-step-up`
	*/
	approveWithStepUp(params: TaskActionsApproveWithStepUpParams, options?: CallOptions): Call<TaskActionsServiceApproveWithStepUpResponse, TaskActionsApproveWithStepUpError, 200>;
	/**
	* Close a task
	*
	* Ends or cancels a task before its policy has run to the end.
	*
	* `POST /api/v1/tasks/{task_id}/action/close`
	*/
	close(params: TaskActionsCloseParams, options?: CallOptions): Call<TaskActionsServiceCloseResponse, TaskActionsCloseError, 200>;
	/**
	* Comment on a task
	*
	* Adds a comment to a task and leaves its state as it is.
	*
	* `POST /api/v1/tasks/{task_id}/action/comment`
	*/
	comment(params: TaskActionsCommentParams, options?: CallOptions): Call<TaskActionsServiceCommentResponse, TaskActionsCommentError, 200>;
	/**
	* Deny a policy step
	*
	* Turns down one step of a task. What follows depends on the task's policy.
	*
	* `POST /api/v1/tasks/{task_id}/action/deny`
	*/
	deny(params: TaskActionsDenyParams, options?: CallOptions): Call<TaskActionsServiceDenyResponse, TaskActionsDenyError, 200>;
	/**
	* Escalate a task to emergency access
	*
	* Moves a grant task from its ordinary policy to the emergency access policy.
	*
	* `POST /api/v1/tasks/{task_id}/action/escalate`
	*/
	escalateToEmergencyAccess(params: TaskActionsEscalateToEmergencyAccessParams, options?: CallOptions): Call<TaskServiceActionResponse, TaskActionsEscalateToEmergencyAccessError, 200>;
	/**
	* Process a task now
	*
	* Has a task processed at once instead of at its next scheduled time.
	*
	* `POST /api/v1/tasks/{task_id}/action/process`
	*/
	processNow(params: TaskActionsProcessNowParams, options?: CallOptions): Call<TaskActionsServiceProcessNowResponse, TaskActionsProcessNowError, 200>;
	/**
	* Reassign a policy step
	*
	* Hands the current step of a task to other users.
	*
	* `POST /api/v1/tasks/{task_id}/action/reassign`
	*/
	reassign(params: TaskActionsReassignParams, options?: CallOptions): Call<TaskActionsServiceReassignResponse, TaskActionsReassignError, 200>;
	/**
	* Hard reset a task
	*
	* Starts a task over: the applicable policy is determined anew and run from its first step. To
	* keep the policy, restart the task instead.
	*
	* `POST /api/v1/tasks/{task_id}/action/reset`
	*/
	hardReset(params: TaskActionsHardResetParams, options?: CallOptions): Call<TaskActionsServiceHardResetResponse, TaskActionsHardResetError, 200>;
	/**
	* Restart a task
	*
	* Runs the policy that a task already has again from the first step.
	*
	* `POST /api/v1/tasks/{task_id}/action/restart`
	*/
	restart(params: TaskActionsRestartParams, options?: CallOptions): Call<TaskActionsServiceRestartResponse, TaskActionsRestartError, 200>;
	/**
	* Skip a policy step
	*
	* Passes over one step of a task and goes on with the one after it.
	*
	* `POST /api/v1/tasks/{task_id}/action/skip-step`
	*/
	skipStep(params: TaskActionsSkipStepParams, options?: CallOptions): Call<TaskServiceActionResponse, TaskActionsSkipStepError, 200>;
}
