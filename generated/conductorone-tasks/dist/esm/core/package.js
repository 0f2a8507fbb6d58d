import { createCoreClient } from "./runtime.js";
import { placeBearer } from "./runtime.js";
import { toHostPart } from "./runtime.js";
import { turnByToken } from "./runtime.js";
import { callPaged } from "./runtime.js";
import { oneofCase } from "./runtime.js";
const config = {
	baseUrl: "",
	security: {
		bearerAuth: { place: placeBearer },
		oauth: { place: placeBearer }
	},
	defaultSecurity: [["bearerAuth"], ["oauth"]],
	userAgent: "sdkwright-conductorone-tasks/0.1.0"
};
/**
* Makes a client for the standalone operations. Nothing is sent until a call is awaited.
*/
export function createClient(options = {}) {
	const baseUrl = options.baseUrl ?? "https://" + toHostPart("tenantDomain", options.tenantDomain ?? "example") + ".conductor.one";
	return createCoreClient({
		...config,
		baseUrl
	}, options);
}
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
export function approve(client, params, options) {
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
export function approveWithStepUp(client, params, options) {
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
export function close(client, params, options) {
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
export function comment(client, params, options) {
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
export function deny(client, params, options) {
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
export function escalateToEmergencyAccess(client, params, options) {
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
export function processNow(client, params, options) {
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
export function reassign(client, params, options) {
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
export function hardReset(client, params, options) {
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
export function restart(client, params, options) {
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
export function skipStep(client, params, options) {
	return client.call(skipStepSpec, params, options);
}
/** Decisions and other actions on an existing task, most of them on its current policy step. */
export class TaskActionsService {
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
const listSpec = {
	id: "c1.api.task.v1.TaskAudit.List",
	method: "POST",
	path: "/api/v1/task/audits",
	body: { mediaType: "application/json" },
	paging: {
		items: ["list"],
		turn: turnByToken,
		argument: ["pageToken"],
		token: ["nextPageToken"]
	}
};
/**
* List the audit events of a task
*
* Returns what has happened to a task, event by event and page by page.
*
* `POST /api/v1/task/audits`
*/
export function list(client, params, options) {
	return callPaged(client, listSpec, params, options);
}
/** The history of a task, as a list of events. */
export class TaskAuditService {
	#client;
	constructor(client) {
		this.#client = client;
	}
	/**
	* List the audit events of a task
	*
	* Returns what has happened to a task, event by event and page by page.
	*
	* `POST /api/v1/task/audits`
	*/
	list(params, options) {
		return list(this.#client, params, options);
	}
}
const searchSpec = {
	id: "c1.api.task.v1.TaskSearchService.Search",
	method: "POST",
	path: "/api/v1/search/tasks",
	body: { mediaType: "application/json" },
	paging: {
		items: ["list"],
		turn: turnByToken,
		argument: ["pageToken"],
		token: ["nextPageToken"]
	}
};
/**
* Search tasks
*
* Finds tasks by the filters in the request and returns them page by page.
*
* `POST /api/v1/search/tasks`
*/
export function search(client, params, options) {
	return callPaged(client, searchSpec, params, options);
}
/** Finding tasks by many kinds of filter. */
export class TaskSearchService {
	#client;
	constructor(client) {
		this.#client = client;
	}
	/**
	* Search tasks
	*
	* Finds tasks by the filters in the request and returns them page by page.
	*
	* `POST /api/v1/search/tasks`
	*/
	search(params, options) {
		return search(this.#client, params, options);
	}
}
const createGrantTaskSpec = {
	id: "c1.api.task.v1.TaskService.CreateGrantTask",
	method: "POST",
	path: "/api/v1/task/grant",
	body: {
		mediaType: "application/json",
		whole: true
	}
};
/**
* Open a grant task
*
* Asks for an entitlement on behalf of a user or an account. The new task goes through the policy
* that governs such requests.
*
* `POST /api/v1/task/grant`
*/
export function createGrantTask(client, params, options) {
	return client.call(createGrantTaskSpec, params, options);
}
const createOffboardingTaskSpec = {
	id: "c1.api.task.v1.TaskService.CreateOffboardingTask",
	method: "POST",
	path: "/api/v1/task/offboarding",
	body: { mediaType: "application/json" }
};
/**
* Open an offboarding task
*
* Starts the removal of all access that a departing user has.
*
* `POST /api/v1/task/offboarding`
*/
export function createOffboardingTask(client, params, options) {
	return client.call(createOffboardingTaskSpec, params, options);
}
const createRevokeTaskSpec = {
	id: "c1.api.task.v1.TaskService.CreateRevokeTask",
	method: "POST",
	path: "/api/v1/task/revoke",
	body: {
		mediaType: "application/json",
		whole: true
	}
};
/**
* Open a revoke task
*
* Asks for an entitlement to be taken away from a user or an account.
*
* `POST /api/v1/task/revoke`
*/
export function createRevokeTask(client, params, options) {
	return client.call(createRevokeTaskSpec, params, options);
}
const getSpec = {
	id: "c1.api.task.v1.TaskService.Get",
	method: "GET",
	path: "/api/v1/tasks/{id}",
	parameters: [{
		argument: "id",
		in: "path"
	}]
};
/**
* Fetch a task
*
* Returns a single task and the paths to its related objects.
*
* `GET /api/v1/tasks/{id}`
*/
export function get(client, params, options) {
	return client.call(getSpec, params, options);
}
/** Opening tasks and fetching them one by one. */
export class TaskService {
	#client;
	constructor(client) {
		this.#client = client;
	}
	/**
	* Open a grant task
	*
	* Asks for an entitlement on behalf of a user or an account. The new task goes through the policy
	* that governs such requests.
	*
	* `POST /api/v1/task/grant`
	*/
	createGrantTask(params, options) {
		return createGrantTask(this.#client, params, options);
	}
	/**
	* Open an offboarding task
	*
	* Starts the removal of all access that a departing user has.
	*
	* `POST /api/v1/task/offboarding`
	*/
	createOffboardingTask(params, options) {
		return createOffboardingTask(this.#client, params, options);
	}
	/**
	* Open a revoke task
	*
	* Asks for an entitlement to be taken away from a user or an account.
	*
	* `POST /api/v1/task/revoke`
	*/
	createRevokeTask(params, options) {
		return createRevokeTask(this.#client, params, options);
	}
	/**
	* Fetch a task
	*
	* Returns a single task and the paths to its related objects.
	*
	* `GET /api/v1/tasks/{id}`
	*/
	get(params, options) {
		return get(this.#client, params, options);
	}
}
/**
* ConductorOne Tasks, with a property for every group of operations.
*
* Tasks of ConductorOne: opening, finding and fetching them, acting on them, and reading their
* history. A task grants, revokes or certifies access, or offboards a user, and goes through the
* steps of a policy.
*/
export class ConductorOneTasks {
	/** Decisions and other actions on an existing task, most of them on its current policy step. */
	taskActions;
	/** The history of a task, as a list of events. */
	taskAudit;
	/** Finding tasks by many kinds of filter. */
	taskSearch;
	/** Opening tasks and fetching them one by one. */
	taskService;
	constructor(options = {}) {
		const client = createClient(options);
		this.taskActions = new TaskActionsService(client);
		this.taskAudit = new TaskAuditService(client);
		this.taskSearch = new TaskSearchService(client);
		this.taskService = new TaskService(client);
	}
}
/**
* Tells which of `AppEntitlementArms` is set, for an exhaustive `switch` over `case`.
*/
export function appEntitlementCase(value) {
	return oneofCase(value, ["durationGrant", "durationUnset"], [
		"alias",
		"appId",
		"appResourceId",
		"appResourceTypeId",
		"certifyPolicyId",
		"complianceFrameworkValueIds",
		"createdAt",
		"defaultValuesApplied",
		"deletedAt",
		"deprovisionerPolicy",
		"description",
		"displayName",
		"emergencyGrantEnabled",
		"emergencyGrantPolicyId",
		"grantCount",
		"grantPolicyId",
		"id",
		"isAutomationEnabled",
		"isManuallyManaged",
		"matchBatonId",
		"overrideAccessRequestsDefaults",
		"provisionerPolicy",
		"purpose",
		"revokePolicyId",
		"riskLevelValueId",
		"slug",
		"sourceConnectorIds",
		"systemBuiltin",
		"updatedAt",
		"userEditedMask",
		"@type"
	]);
}
/**
* Tells which of `ApprovalArms` is set, for an exhaustive `switch` over `case`.
*/
export function approvalCase(value) {
	return oneofCase(value, [
		"agent",
		"appOwners",
		"entitlementOwners",
		"expression",
		"group",
		"manager",
		"resourceOwners",
		"self",
		"users",
		"webhook"
	], [
		"allowReassignment",
		"allowedReassignees",
		"assigned",
		"escalation",
		"escalationEnabled",
		"requireApprovalReason",
		"requireDenialReason",
		"requireReassignmentReason",
		"requiresStepUpProviderId"
	]);
}
/**
* Tells which of `ApprovalInstanceArms` is set, for an exhaustive `switch` over `case`.
*/
export function approvalInstanceCase(value) {
	return oneofCase(value, [
		"approved",
		"denied",
		"reassigned",
		"reassignedByError",
		"restarted",
		"skipped"
	], [
		"approval",
		"escalationInstance",
		"state"
	]);
}
/**
* Tells which of `ConnectorProvisionArms` is set, for an exhaustive `switch` over `case`.
*/
export function connectorProvisionCase(value) {
	return oneofCase(value, [
		"account",
		"defaultBehavior",
		"deleteAccount"
	], []);
}
/**
* Tells which of `AccountProvisionArms` is set, for an exhaustive `switch` over `case`.
*/
export function accountProvisionCase(value) {
	return oneofCase(value, ["doNotSave", "saveToVault"], [
		"config",
		"connectorId",
		"schemaId"
	]);
}
/**
* Tells which of `EscalationArms` is set, for an exhaustive `switch` over `case`.
*/
export function escalationCase(value) {
	return oneofCase(value, ["reassignToApprovers", "replacePolicy"], ["escalationComment", "expiration"]);
}
/**
* Tells which of `EscalationInstanceArms` is set, for an exhaustive `switch` over `case`.
*/
export function escalationInstanceCase(value) {
	return oneofCase(value, ["reassignToApprovers", "replacePolicy"], [
		"alreadyEscalated",
		"escalationComment",
		"expiresAt"
	]);
}
/**
* Tells which of `PolicyPostActionsArms` is set, for an exhaustive `switch` over `case`.
*/
export function policyPostActionsCase(value) {
	return oneofCase(value, ["certifyRemediateImmediately"], []);
}
/**
* Tells which of `PolicyStepArms` is set, for an exhaustive `switch` over `case`.
*/
export function policyStepCase(value) {
	return oneofCase(value, [
		"accept",
		"approval",
		"provision",
		"reject",
		"wait"
	], []);
}
/**
* Tells which of `PolicyStepInstanceArms` is set, for an exhaustive `switch` over `case`.
*/
export function policyStepInstanceCase(value) {
	return oneofCase(value, [
		"accept",
		"approval",
		"provision",
		"reject",
		"wait"
	], [
		"id",
		"policyGenerationId",
		"state"
	]);
}
/**
* Tells which of `ProvisionInstanceArms` is set, for an exhaustive `switch` over `case`.
*/
export function provisionInstanceCase(value) {
	return oneofCase(value, [
		"cancelled",
		"completed",
		"errored",
		"reassignedByError",
		"skipped"
	], [
		"externalTicketId",
		"externalTicketProvisionerConfigId",
		"notificationId",
		"provision",
		"state",
		"webhookId",
		"webhookInstanceId"
	]);
}
/**
* Tells which of `ProvisionPolicyArms` is set, for an exhaustive `switch` over `case`.
*/
export function provisionPolicyCase(value) {
	return oneofCase(value, [
		"connector",
		"delegated",
		"externalTicket",
		"manual",
		"multiStep",
		"unconfigured",
		"webhook"
	], []);
}
/**
* Tells which of `WaitArms` is set, for an exhaustive `switch` over `case`.
*/
export function waitCase(value) {
	return oneofCase(value, ["condition"], [
		"commentOnFirstWait",
		"commentOnTimeout",
		"name",
		"timeoutDuration"
	]);
}
/**
* Tells which of `WaitInstanceUntilArms` is set, for an exhaustive `switch` over `case`.
*/
export function waitInstanceUntilCase(value) {
	return oneofCase(value, ["condition"], [
		"commentOnFirstWait",
		"commentOnTimeout",
		"name",
		"startedWaitingAt",
		"state",
		"timeout",
		"timeoutDuration",
		"skipped",
		"succeeded",
		"timedOut"
	]);
}
/**
* Tells which of `WaitInstanceOutcomeArms` is set, for an exhaustive `switch` over `case`.
*/
export function waitInstanceOutcomeCase(value) {
	return oneofCase(value, [
		"skipped",
		"succeeded",
		"timedOut"
	], [
		"commentOnFirstWait",
		"commentOnTimeout",
		"name",
		"startedWaitingAt",
		"state",
		"timeout",
		"timeoutDuration",
		"condition"
	]);
}
/**
* Tells which of `TaskAuditConnectorActionResultArms` is set, for an exhaustive `switch` over `case`.
*/
export function taskAuditConnectorActionResultCase(value) {
	return oneofCase(value, [
		"cancelled",
		"error",
		"success"
	], [
		"appEntitlementId",
		"appId",
		"connectorActionId",
		"connectorId"
	]);
}
/**
* Tells which of `TaskAuditViewArms` is set, for an exhaustive `switch` over `case`.
*/
export function taskAuditViewCase(value) {
	return oneofCase(value, [
		"accessRequestOutcome",
		"actionResult",
		"actionSubmitted",
		"approvalAutoAcceptedByPolicy",
		"approvalAutoRejectedByPolicy",
		"approvalInstanceChange",
		"approvalReassigned",
		"approvedAutomatically",
		"bulkActionError",
		"certifyOutcome",
		"comment",
		"conditionalPolicyExecutionResult",
		"connectorActionsEnd",
		"connectorActionsStart",
		"expressionPolicyStepError",
		"externalTicketCreated",
		"externalTicketError",
		"externalTicketProvisionStepResolved",
		"externalTicketTriggered",
		"grantOutcome",
		"hardReset",
		"policyChanged",
		"policyEvaluationStep",
		"provisionError",
		"provisionReassigned",
		"reassignedToDelegate",
		"reassignmentListError",
		"revokeOutcome",
		"slaEscalation",
		"stateChange",
		"stepSkipped",
		"stepUpApproval",
		"taskCreated",
		"taskEscalated",
		"taskRestarted",
		"waitStepAnalysisSuccess",
		"waitStepAnalysisTimedOut",
		"waitStepAnalysisWaiting",
		"waitStepSuccess",
		"waitStepTimedOut",
		"waitStepWaiting",
		"webhookApprovalAttempt",
		"webhookApprovalBadResponse",
		"webhookApprovalSuccess",
		"webhookApprovalTriggered",
		"webhookAttempt",
		"webhookSuccess",
		"webhookTriggered"
	], [
		"created",
		"currentState",
		"eventType",
		"id",
		"metadata",
		"source",
		"ticketId",
		"userId",
		"workflowStep"
	]);
}
/**
* Tells which of `TaskRevokeSourceArms` is set, for an exhaustive `switch` over `case`.
*/
export function taskRevokeSourceCase(value) {
	return oneofCase(value, [
		"expired",
		"nonUsage",
		"request",
		"review"
	], []);
}
/**
* Tells which of `TaskTypeArms` is set, for an exhaustive `switch` over `case`.
*/
export function taskTypeCase(value) {
	return oneofCase(value, [
		"certify",
		"grant",
		"offboarding",
		"revoke"
	], []);
}
