import type { Call } from "../core/call.js";
import type { Client } from "../core/client.js";
import type { CallOptions } from "../core/options.js";
import type {
  TaskActionsServiceApproveResponse,
  TaskActionsServiceApproveWithStepUpResponse,
  TaskActionsServiceCloseResponse,
  TaskActionsServiceCommentResponse,
  TaskActionsServiceDenyResponse,
  TaskActionsServiceHardResetResponse,
  TaskActionsServiceProcessNowResponse,
  TaskActionsServiceReassignResponse,
  TaskActionsServiceRestartResponse,
  TaskServiceActionResponse,
} from "../models/c1.api.task.v1.js";
import {
  type TaskActionsApproveError,
  type TaskActionsApproveParams,
  type TaskActionsApproveWithStepUpError,
  type TaskActionsApproveWithStepUpParams,
  type TaskActionsCloseError,
  type TaskActionsCloseParams,
  type TaskActionsCommentError,
  type TaskActionsCommentParams,
  type TaskActionsDenyError,
  type TaskActionsDenyParams,
  type TaskActionsEscalateToEmergencyAccessError,
  type TaskActionsEscalateToEmergencyAccessParams,
  type TaskActionsHardResetError,
  type TaskActionsHardResetParams,
  type TaskActionsProcessNowError,
  type TaskActionsProcessNowParams,
  type TaskActionsReassignError,
  type TaskActionsReassignParams,
  type TaskActionsRestartError,
  type TaskActionsRestartParams,
  type TaskActionsSkipStepError,
  type TaskActionsSkipStepParams,
  approve,
  approveWithStepUp,
  close,
  comment,
  deny,
  escalateToEmergencyAccess,
  hardReset,
  processNow,
  reassign,
  restart,
  skipStep,
} from "../operations/task-actions.js";

/** Decisions and other actions on an existing task, most of them on its current policy step. */
export class TaskActionsService {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /**
   * Approve a policy step
   *
   * Approves one step of a task, after which the task moves on to what its policy holds next.
   *
   * `POST /api/v1/tasks/{task_id}/action/approve`
   */
  approve(
    params: TaskActionsApproveParams,
    options?: CallOptions,
  ): Call<TaskActionsServiceApproveResponse, TaskActionsApproveError, 200> {
    return approve(this.#client, params, options);
  }

  /**
   * Approve a policy step with step-up authentication
   *
   * Approves a step that demands an extra login. Without proof of that login the answer only says
   * where to authenticate.
   *
   * `POST /api/v1/tasks/{task_id}/action/approve-with-step-up`
   */
  approveWithStepUp(
    params: TaskActionsApproveWithStepUpParams,
    options?: CallOptions,
  ): Call<TaskActionsServiceApproveWithStepUpResponse, TaskActionsApproveWithStepUpError, 200> {
    return approveWithStepUp(this.#client, params, options);
  }

  /**
   * Close a task
   *
   * Ends or cancels a task before its policy has run to the end.
   *
   * `POST /api/v1/tasks/{task_id}/action/close`
   */
  close(
    params: TaskActionsCloseParams,
    options?: CallOptions,
  ): Call<TaskActionsServiceCloseResponse, TaskActionsCloseError, 200> {
    return close(this.#client, params, options);
  }

  /**
   * Comment on a task
   *
   * Adds a comment to a task and leaves its state as it is.
   *
   * `POST /api/v1/tasks/{task_id}/action/comment`
   */
  comment(
    params: TaskActionsCommentParams,
    options?: CallOptions,
  ): Call<TaskActionsServiceCommentResponse, TaskActionsCommentError, 200> {
    return comment(this.#client, params, options);
  }

  /**
   * Deny a policy step
   *
   * Turns down one step of a task. What follows depends on the task's policy.
   *
   * `POST /api/v1/tasks/{task_id}/action/deny`
   */
  deny(
    params: TaskActionsDenyParams,
    options?: CallOptions,
  ): Call<TaskActionsServiceDenyResponse, TaskActionsDenyError, 200> {
    return deny(this.#client, params, options);
  }

  /**
   * Escalate a task to emergency access
   *
   * Moves a grant task from its ordinary policy to the emergency access policy.
   *
   * `POST /api/v1/tasks/{task_id}/action/escalate`
   */
  escalateToEmergencyAccess(
    params: TaskActionsEscalateToEmergencyAccessParams,
    options?: CallOptions,
  ): Call<TaskServiceActionResponse, TaskActionsEscalateToEmergencyAccessError, 200> {
    return escalateToEmergencyAccess(this.#client, params, options);
  }

  /**
   * Process a task now
   *
   * Has a task processed at once instead of at its next scheduled time.
   *
   * `POST /api/v1/tasks/{task_id}/action/process`
   */
  processNow(
    params: TaskActionsProcessNowParams,
    options?: CallOptions,
  ): Call<TaskActionsServiceProcessNowResponse, TaskActionsProcessNowError, 200> {
    return processNow(this.#client, params, options);
  }

  /**
   * Reassign a policy step
   *
   * Hands the current step of a task to other users.
   *
   * `POST /api/v1/tasks/{task_id}/action/reassign`
   */
  reassign(
    params: TaskActionsReassignParams,
    options?: CallOptions,
  ): Call<TaskActionsServiceReassignResponse, TaskActionsReassignError, 200> {
    return reassign(this.#client, params, options);
  }

  /**
   * Hard reset a task
   *
   * Starts a task over: the applicable policy is determined anew and run from its first step. To
   * keep the policy, restart the task instead.
   *
   * `POST /api/v1/tasks/{task_id}/action/reset`
   */
  hardReset(
    params: TaskActionsHardResetParams,
    options?: CallOptions,
  ): Call<TaskActionsServiceHardResetResponse, TaskActionsHardResetError, 200> {
    return hardReset(this.#client, params, options);
  }

  /**
   * Restart a task
   *
   * Runs the policy that a task already has again from the first step.
   *
   * `POST /api/v1/tasks/{task_id}/action/restart`
   */
  restart(
    params: TaskActionsRestartParams,
    options?: CallOptions,
  ): Call<TaskActionsServiceRestartResponse, TaskActionsRestartError, 200> {
    return restart(this.#client, params, options);
  }

  /**
   * Skip a policy step
   *
   * Passes over one step of a task and goes on with the one after it.
   *
   * `POST /api/v1/tasks/{task_id}/action/skip-step`
   */
  skipStep(
    params: TaskActionsSkipStepParams,
    options?: CallOptions,
  ): Call<TaskServiceActionResponse, TaskActionsSkipStepError, 200> {
    return skipStep(this.#client, params, options);
  }
}
