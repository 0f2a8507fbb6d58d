"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.taskAuditConnectorActionResultCase = taskAuditConnectorActionResultCase;
exports.taskAuditViewCase = taskAuditViewCase;
exports.taskRevokeSourceCase = taskRevokeSourceCase;
exports.taskTypeCase = taskTypeCase;
const { oneofCase } = require("../core/runtime.js");
/**
* Tells which of {@link TaskAuditConnectorActionResultArms} is set, for an exhaustive `switch` over `case`.
*/
function taskAuditConnectorActionResultCase(value) {
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
function taskAuditViewCase(value) {
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
function taskRevokeSourceCase(value) {
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
function taskTypeCase(value) {
	return oneofCase(value, [
		"certify",
		"grant",
		"offboarding",
		"revoke"
	], []);
}
