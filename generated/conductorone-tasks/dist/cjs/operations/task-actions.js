"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.approve = approve;
exports.approveWithStepUp = approveWithStepUp;
exports.close = close;
exports.comment = comment;
exports.deny = deny;
exports.escalateToEmergencyAccess = escalateToEmergencyAccess;
exports.processNow = processNow;
exports.reassign = reassign;
exports.hardReset = hardReset;
exports.restart = restart;
exports.skipStep = skipStep;
const approveSpec = {
	id: "c1.api.task.v1.TaskActionsService.Approve",
	method: "POST",
	path: "/api/v1/tasks/{task_id}/action/approve",
	parameters: [{
		argument: "taskId",
		name: "task_id",
		in: "path"
	}],
	body: {
		mediaType: "application/json",
		whole: true
	}
};
/**
* Approve a policy step
*
* Approves one step of a task, after which the task moves on to what its policy holds next.
*
* `POST /api/v1/tasks/{task_id}/action/approve`
*/
function approve(client, params, options) {
	return client.call(approveSpec, params, options);
}
const approveWithStepUpSpec = {
	id: "c1.api.task.v1.TaskActionsService.ApproveWithStepUp",
	method: "POST",
	path: "/api/v1/tasks/{task_id}/action/approve-with-step-up",
	parameters: [{
		argument: "taskId",
		name: "task_id",
		in: "path"
	}],
	body: {
		mediaType: "application/json",
		whole: true
	}
};
/**
* Approve a policy step with step-up authentication
*
* Approves a step that demands an extra login. Without proof of that login the answer only says
* where to authenticate.
*
* `POST /api/v1/tasks/{task_id}/action/approve-with-step-up`
*/
function approveWithStepUp(client, params, options) {
	return client.call(approveWithStepUpSpec, params, options);
}
const closeSpec = {
	id: "c1.api.task.v1.TaskActionsService.Close",
	method: "POST",
	path: "/api/v1/tasks/{task_id}/action/close",
	parameters: [{
		argument: "taskId",
		name: "task_id",
		in: "path"
	}],
	body: { mediaType: "application/json" }
};
/**
* Close a task
*
* Ends or cancels a task before its policy has run to the end.
*
* `POST /api/v1/tasks/{task_id}/action/close`
*/
function close(client, params, options) {
	return client.call(closeSpec, params, options);
}
const commentSpec = {
	id: "c1.api.task.v1.TaskActionsService.Comment",
	method: "POST",
	path: "/api/v1/tasks/{task_id}/action/comment",
	parameters: [{
		argument: "taskId",
		name: "task_id",
		in: "path"
	}],
	body: { mediaType: "application/json" }
};
/**
* Comment on a task
*
* Adds a comment to a task and leaves its state as it is.
*
* `POST /api/v1/tasks/{task_id}/action/comment`
*/
function comment(client, params, options) {
	return client.call(commentSpec, params, options);
}
const denySpec = {
	id: "c1.api.task.v1.TaskActionsService.Deny",
	method: "POST",
	path: "/api/v1/tasks/{task_id}/action/deny",
	parameters: [{
		argument: "taskId",
		name: "task_id",
		in: "path"
	}],
	body: { mediaType: "application/json" }
};
/**
* Deny a policy step
*
* Turns down one step of a task. What follows depends on the task's policy.
*
* `POST /api/v1/tasks/{task_id}/action/deny`
*/
function deny(client, params, options) {
	return client.call(denySpec, params, options);
}
const escalateToEmergencyAccessSpec = {
	id: "c1.api.task.v1.TaskActionsService.EscalateToEmergencyAccess",
	method: "POST",
	path: "/api/v1/tasks/{task_id}/action/escalate",
	parameters: [{
		argument: "taskId",
		name: "task_id",
		in: "path"
	}],
	body: { mediaType: "application/json" }
};
/**
* Escalate a task to emergency access
*
* Moves a grant task from its ordinary policy to the emergency access policy.
*
* `POST /api/v1/tasks/{task_id}/action/escalate`
*/
function escalateToEmergencyAccess(client, params, options) {
	return client.call(escalateToEmergencyAccessSpec, params, options);
}
const processNowSpec = {
	id: "c1.api.task.v1.TaskActionsService.ProcessNow",
	method: "POST",
	path: "/api/v1/tasks/{task_id}/action/process",
	parameters: [{
		argument: "taskId",
		name: "task_id",
		in: "path"
	}],
	body: { mediaType: "application/json" }
};
/**
* Process a task now
*
* Has a task processed at once instead of at its next scheduled time.
*
* `POST /api/v1/tasks/{task_id}/action/process`
*/
function processNow(client, params, options) {
	return client.call(processNowSpec, params, options);
}
const reassignSpec = {
	id: "c1.api.task.v1.TaskActionsService.Reassign",
	method: "POST",
	path: "/api/v1/tasks/{task_id}/action/reassign",
	parameters: [{
		argument: "taskId",
		name: "task_id",
		in: "path"
	}],
	body: { mediaType: "application/json" }
};
/**
* Reassign a policy step
*
* Hands the current step of a task to other users.
*
* `POST /api/v1/tasks/{task_id}/action/reassign`
*/
function reassign(client, params, options) {
	return client.call(reassignSpec, params, options);
}
const hardResetSpec = {
	id: "c1.api.task.v1.TaskActionsService.HardReset",
	method: "POST",
	path: "/api/v1/tasks/{task_id}/action/reset",
	parameters: [{
		argument: "taskId",
		name: "task_id",
		in: "path"
	}],
	body: { mediaType: "application/json" }
};
/**
* Hard reset a task
*
* Starts a task over: the applicable policy is determined anew and run from its first step. To
* keep the policy, restart the task instead.
*
* `POST /api/v1/tasks/{task_id}/action/reset`
*/
function hardReset(client, params, options) {
	return client.call(hardResetSpec, params, options);
}
const restartSpec = {
	id: "c1.api.task.v1.TaskActionsService.Restart",
	method: "POST",
	path: "/api/v1/tasks/{task_id}/action/restart",
	parameters: [{
		argument: "taskId",
		name: "task_id",
		in: "path"
	}],
	body: { mediaType: "application/json" }
};
/**
* Restart a task
*
* Runs the policy that a task already has again from the first step.
*
* `POST /api/v1/tasks/{task_id}/action/restart`
*/
function restart(client, params, options) {
	return client.call(restartSpec, params, options);
}
const skipStepSpec = {
	id: "c1.api.task.v1.TaskActionsService.SkipStep",
	method: "POST",
	path: "/api/v1/tasks/{task_id}/action/skip-step",
	parameters: [{
		argument: "taskId",
		name: "task_id",
		in: "path"
	}],
	body: {
		mediaType: "application/json",
		whole: true
	}
};
/**
* Skip a policy step
*
* Passes over one step of a task and goes on with the one after it.
*
* `POST /api/v1/tasks/{task_id}/action/skip-step`
*/
function skipStep(client, params, options) {
	return client.call(skipStepSpec, params, options);
}
