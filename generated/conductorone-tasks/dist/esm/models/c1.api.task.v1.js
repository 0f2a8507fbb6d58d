import { oneofCase } from "../core/runtime.js";
/**
* Tells which of {@link TaskAuditConnectorActionResultArms} is set, for an exhaustive `switch` over `case`.
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
* Tells which of {@link TaskAuditViewArms} is set, for an exhaustive `switch` over `case`.
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
* Tells which of {@link TaskRevokeSourceArms} is set, for an exhaustive `switch` over `case`.
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
* Tells which of {@link TaskTypeArms} is set, for an exhaustive `switch` over `case`.
*/
export function taskTypeCase(value) {
	return oneofCase(value, [
		"certify",
		"grant",
		"offboarding",
		"revoke"
	], []);
}
