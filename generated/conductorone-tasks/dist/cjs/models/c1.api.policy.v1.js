"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.approvalCase = approvalCase;
exports.approvalInstanceCase = approvalInstanceCase;
exports.connectorProvisionCase = connectorProvisionCase;
exports.accountProvisionCase = accountProvisionCase;
exports.escalationCase = escalationCase;
exports.escalationInstanceCase = escalationInstanceCase;
exports.policyPostActionsCase = policyPostActionsCase;
exports.policyStepCase = policyStepCase;
exports.policyStepInstanceCase = policyStepInstanceCase;
exports.provisionInstanceCase = provisionInstanceCase;
exports.provisionPolicyCase = provisionPolicyCase;
exports.waitCase = waitCase;
exports.waitInstanceUntilCase = waitInstanceUntilCase;
exports.waitInstanceOutcomeCase = waitInstanceOutcomeCase;
const { oneofCase } = require("../core/runtime.js");
/**
* Tells which of {@link ApprovalArms} is set, for an exhaustive `switch` over `case`.
*/
function approvalCase(value) {
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
* Tells which of {@link ApprovalInstanceArms} is set, for an exhaustive `switch` over `case`.
*/
function approvalInstanceCase(value) {
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
* Tells which of {@link ConnectorProvisionArms} is set, for an exhaustive `switch` over `case`.
*/
function connectorProvisionCase(value) {
	return oneofCase(value, [
		"account",
		"defaultBehavior",
		"deleteAccount"
	], []);
}
/**
* Tells which of {@link AccountProvisionArms} is set, for an exhaustive `switch` over `case`.
*/
function accountProvisionCase(value) {
	return oneofCase(value, ["doNotSave", "saveToVault"], [
		"config",
		"connectorId",
		"schemaId"
	]);
}
/**
* Tells which of {@link EscalationArms} is set, for an exhaustive `switch` over `case`.
*/
function escalationCase(value) {
	return oneofCase(value, ["reassignToApprovers", "replacePolicy"], ["escalationComment", "expiration"]);
}
/**
* Tells which of {@link EscalationInstanceArms} is set, for an exhaustive `switch` over `case`.
*/
function escalationInstanceCase(value) {
	return oneofCase(value, ["reassignToApprovers", "replacePolicy"], [
		"alreadyEscalated",
		"escalationComment",
		"expiresAt"
	]);
}
/**
* Tells which of {@link PolicyPostActionsArms} is set, for an exhaustive `switch` over `case`.
*/
function policyPostActionsCase(value) {
	return oneofCase(value, ["certifyRemediateImmediately"], []);
}
/**
* Tells which of {@link PolicyStepArms} is set, for an exhaustive `switch` over `case`.
*/
function policyStepCase(value) {
	return oneofCase(value, [
		"accept",
		"approval",
		"provision",
		"reject",
		"wait"
	], []);
}
/**
* Tells which of {@link PolicyStepInstanceArms} is set, for an exhaustive `switch` over `case`.
*/
function policyStepInstanceCase(value) {
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
* Tells which of {@link ProvisionInstanceArms} is set, for an exhaustive `switch` over `case`.
*/
function provisionInstanceCase(value) {
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
* Tells which of {@link ProvisionPolicyArms} is set, for an exhaustive `switch` over `case`.
*/
function provisionPolicyCase(value) {
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
* Tells which of {@link WaitArms} is set, for an exhaustive `switch` over `case`.
*/
function waitCase(value) {
	return oneofCase(value, ["condition"], [
		"commentOnFirstWait",
		"commentOnTimeout",
		"name",
		"timeoutDuration"
	]);
}
/**
* Tells which of {@link WaitInstanceUntilArms} is set, for an exhaustive `switch` over `case`.
*/
function waitInstanceUntilCase(value) {
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
* Tells which of {@link WaitInstanceOutcomeArms} is set, for an exhaustive `switch` over `case`.
*/
function waitInstanceOutcomeCase(value) {
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
