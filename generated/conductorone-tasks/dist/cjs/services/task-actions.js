"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
const { approve, approveWithStepUp, close, comment, deny, escalateToEmergencyAccess, hardReset, processNow, reassign, restart, skipStep } = require("../operations/task-actions.js");
/** Decisions and other actions on an existing task, most of them on its current policy step. */
class TaskActionsService {
	#client;
	constructor(client) {
		this.#client = client;
	}
	/**
	* Approve a policy step
	*
	* Approves one step of a task, after which the task moves on to what its policy holds next.
	*
	* `POST /api/v1/tasks/{task_id}/action/approve`
	*/
	approve(params, options) {
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
	approveWithStepUp(params, options) {
		return approveWithStepUp(this.#client, params, options);
	}
	/**
	* Close a task
	*
	* Ends or cancels a task before its policy has run to the end.
	*
	* `POST /api/v1/tasks/{task_id}/action/close`
	*/
	close(params, options) {
		return close(this.#client, params, options);
	}
	/**
	* Comment on a task
	*
	* Adds a comment to a task and leaves its state as it is.
	*
	* `POST /api/v1/tasks/{task_id}/action/comment`
	*/
	comment(params, options) {
		return comment(this.#client, params, options);
	}
	/**
	* Deny a policy step
	*
	* Turns down one step of a task. What follows depends on the task's policy.
	*
	* `POST /api/v1/tasks/{task_id}/action/deny`
	*/
	deny(params, options) {
		return deny(this.#client, params, options);
	}
	/**
	* Escalate a task to emergency access
	*
	* Moves a grant task from its ordinary policy to the emergency access policy.
	*
	* `POST /api/v1/tasks/{task_id}/action/escalate`
	*/
	escalateToEmergencyAccess(params, options) {
		return escalateToEmergencyAccess(this.#client, params, options);
	}
	/**
	* Process a task now
	*
	* Has a task processed at once instead of at its next scheduled time.
	*
	* `POST /api/v1/tasks/{task_id}/action/process`
	*/
	processNow(params, options) {
		return processNow(this.#client, params, options);
	}
	/**
	* Reassign a policy step
	*
	* Hands the current step of a task to other users.
	*
	* `POST /api/v1/tasks/{task_id}/action/reassign`
	*/
	reassign(params, options) {
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
	hardReset(params, options) {
		return hardReset(this.#client, params, options);
	}
	/**
	* Restart a task
	*
	* Runs the policy that a task already has again from the first step.
	*
	* `POST /api/v1/tasks/{task_id}/action/restart`
	*/
	restart(params, options) {
		return restart(this.#client, params, options);
	}
	/**
	* Skip a policy step
	*
	* Passes over one step of a task and goes on with the one after it.
	*
	* `POST /api/v1/tasks/{task_id}/action/skip-step`
	*/
	skipStep(params, options) {
		return skipStep(this.#client, params, options);
	}
}
exports.TaskActionsService = TaskActionsService;
