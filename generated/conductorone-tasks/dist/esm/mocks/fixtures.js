import { variants } from "../core/samples.js";
import { acceptInstanceSample, acceptSample, accountProvisionSample, agentApprovalAgentModeSample, agentApprovalSample, appEntitlementPurposeSample, appEntitlementReferenceSample, appEntitlementSample, appGroupApprovalSample, appIdentityMatchingSample, appOwnerApprovalSample, appSample, appUserSample, appUserStatusSample, appUserStatusStatusSample, appUserTypeSample, approvalInstanceSample, approvalInstanceStateSample, approvalSample, approvedActionSample, cancelledActionSample, completedActionSample, conditionSucceededSample, conditionTimedOutSample, connectorProvisionSample, defaultBehaviorSample, delegatedProvisionSample, deleteAccountSample, deniedActionSample, doNotSaveSample, entitlementOwnerApprovalSample, erroredActionSample, escalationInstanceReassignToApproversSample, escalationInstanceReplacePolicySample, escalationInstanceSample, escalationReassignToApproversSample, escalationReplacePolicySample, escalationSample, expandedAppEntitlementSample, expandedAppSample, expandedAppUserSample, expandedObjectSample, expandedUserSample, expressionApprovalSample, externalRefSample, externalRefSourceSample, externalTicketProvisionSample, managerApprovalSample, manualProvisionSample, multiStepSample, policyInstanceSample, policyPostActionsSample, policySample, policyStepInstanceSample, policyStepInstanceStateSample, policyStepSample, policyStepsSample, policyTypeSample, protobufAnySample, provisionInstanceSample, provisionInstanceStateSample, provisionPolicySample, provisionSample, provisionTargetSample, reassignedActionSample, reassignedByErrorActionSample, rejectInstanceSample, rejectSample, resourceOwnerApprovalSample, restartActionSample, ruleSample, saveToVaultSample, selfApprovalSample, skippedActionSample, statusSample, taskActionActionTypeSample, taskActionSample, taskActionsItemSample, taskActionsServiceApproveRequestSample, taskActionsServiceApproveResponseSample, taskActionsServiceApproveWithStepUpRequestSample, taskActionsServiceApproveWithStepUpResponseSample, taskActionsServiceCloseRequestSample, taskActionsServiceCloseResponseSample, taskActionsServiceCommentRequestSample, taskActionsServiceCommentResponseSample, taskActionsServiceDenyRequestSample, taskActionsServiceDenyResponseSample, taskActionsServiceEscalateToEmergencyAccessRequestSample, taskActionsServiceHardResetRequestSample, taskActionsServiceHardResetResponseSample, taskActionsServiceProcessNowRequestSample, taskActionsServiceProcessNowResponseSample, taskActionsServiceReassignRequestSample, taskActionsServiceReassignResponseSample, taskActionsServiceRestartRequestSample, taskActionsServiceRestartResponseSample, taskActionsServiceSkipStepRequestSample, taskAuditAccessRequestOutcomeOutcomeSample, taskAuditAccessRequestOutcomeSample, taskAuditActionSubmittedSample, taskAuditApprovalAutoAcceptedByPolicySample, taskAuditApprovalAutoRejectedByPolicySample, taskAuditApprovalHappenedAutomaticallySample, taskAuditApprovalInstanceChangeSample, taskAuditBulkActionErrorSample, taskAuditCancelledResultSample, taskAuditCertifyOutcomeOutcomeSample, taskAuditCertifyOutcomeSample, taskAuditCommentSample, taskAuditConditionalPolicyExecutionResultSample, taskAuditConnectorActionResultSample, taskAuditErrorResultSample, taskAuditEscalateToEmergencyAccessSample, taskAuditExpressionPolicyStepErrorSample, taskAuditExternalTicketCreatedSample, taskAuditExternalTicketErrorSample, taskAuditExternalTicketProvisionStepResolvedSample, taskAuditExternalTicketTriggeredSample, taskAuditFinishedConnectorActionsSample, taskAuditGrantOutcomeOutcomeSample, taskAuditGrantOutcomeSample, taskAuditHardResetSample, taskAuditListRequestSample, taskAuditListResponseSample, taskAuditMetaDataSample, taskAuditNewTaskSample, taskAuditPolicyApprovalReassignedSample, taskAuditPolicyChangedSample, taskAuditPolicyEvaluationStepSample, taskAuditPolicyProvisionErrorSample, taskAuditPolicyProvisionReassignedSample, taskAuditReassignedToDelegateSample, taskAuditReassignmentListErrorSample, taskAuditRestartSample, taskAuditRevokeOutcomeOutcomeSample, taskAuditRevokeOutcomeSample, taskAuditSLAEscalationSample, taskAuditStartedConnectorActionsSample, taskAuditStateChangePreviousStateSample, taskAuditStateChangeSample, taskAuditStepSkippedSample, taskAuditStepUpApprovalSample, taskAuditSuccessResultSample, taskAuditViewCurrentStateSample, taskAuditViewEventTypeSample, taskAuditViewRefSample, taskAuditViewSample, taskAuditViewSourceSample, taskAuditWaitForAnalysisStepSuccessSample, taskAuditWaitForAnalysisStepTimedOutSample, taskAuditWaitForAnalysisStepWaitingSample, taskAuditWaitStepSuccessSample, taskAuditWaitStepTimedOutSample, taskAuditWaitStepWaitingSample, taskAuditWebhookApprovalAttemptSample, taskAuditWebhookApprovalBadResponseSample, taskAuditWebhookApprovalSuccessSample, taskAuditWebhookApprovalTriggeredSample, taskAuditWebhookAttemptSample, taskAuditWebhookSuccessSample, taskAuditWebhookTriggeredSample, taskExpandMaskPathsItemSample, taskExpandMaskSample, taskGrantSourceSample, taskOriginSample, taskProcessingSample, taskRecommendationSample, taskRefSample, taskRevokeSourceExpiredSample, taskRevokeSourceNonUsageSample, taskRevokeSourceRequestSample, taskRevokeSourceReviewSample, taskRevokeSourceSample, taskSample, taskSearchRequestAccountTypesItemSample, taskSearchRequestCurrentStepSample, taskSearchRequestEmergencyStatusSample, taskSearchRequestSample, taskSearchRequestSortBySample, taskSearchRequestStepApprovalTypesItemSample, taskSearchRequestTaskStatesItemSample, taskSearchResponseSample, taskServiceActionResponseSample, taskServiceCreateGrantRequestSample, taskServiceCreateGrantResponseSample, taskServiceCreateOffboardingRequestSample, taskServiceCreateOffboardingResponseSample, taskServiceCreateRevokeRequestSample, taskServiceCreateRevokeResponseSample, taskServiceGetResponseSample, taskStateSample, taskTypeCertifyInputSample, taskTypeCertifyOutcomeSample, taskTypeCertifySample, taskTypeGrantInputSample, taskTypeGrantOutcomeSample, taskTypeGrantSample, taskTypeInputSample, taskTypeOffboardingInputSample, taskTypeOffboardingOutcomeSample, taskTypeOffboardingSample, taskTypeRevokeInputSample, taskTypeRevokeOutcomeSample, taskTypeRevokeSample, taskTypeSample, taskViewSample, unconfiguredProvisionSample, userApprovalSample, userAttributeMappingSourceSample, userDirectoryStatusSample, userSample, userStatusSample, userTypeSample, waitConditionInstanceSample, waitConditionSample, waitInstanceSample, waitInstanceStateSample, waitSample, webhookApprovalSample, webhookProvisionSample } from "./samples.js";
/** Values of `App` that together show every arm. */
export function app(options) {
	return variants(appSample, options);
}
/** Values of `AppIdentityMatching` that together show every arm. */
export function appIdentityMatching(options) {
	return variants(appIdentityMatchingSample, options);
}
/** Values of `AppEntitlement` that together show every arm. */
export function appEntitlement(options) {
	return variants(appEntitlementSample, options);
}
/** Values of `AppEntitlementPurpose` that together show every arm. */
export function appEntitlementPurpose(options) {
	return variants(appEntitlementPurposeSample, options);
}
/** Values of `AppUser` that together show every arm. */
export function appUser(options) {
	return variants(appUserSample, options);
}
/** Values of `AppUserType` that together show every arm. */
export function appUserType(options) {
	return variants(appUserTypeSample, options);
}
/** Values of `AppUserStatus` that together show every arm. */
export function appUserStatus(options) {
	return variants(appUserStatusSample, options);
}
/** Values of `AppUserStatusStatus` that together show every arm. */
export function appUserStatusStatus(options) {
	return variants(appUserStatusStatusSample, options);
}
/** Values of `TaskAuditCancelledResult` that together show every arm. */
export function taskAuditCancelledResult(options) {
	return variants(taskAuditCancelledResultSample, options);
}
/** Values of `TaskAuditErrorResult` that together show every arm. */
export function taskAuditErrorResult(options) {
	return variants(taskAuditErrorResultSample, options);
}
/** Values of `TaskAuditSuccessResult` that together show every arm. */
export function taskAuditSuccessResult(options) {
	return variants(taskAuditSuccessResultSample, options);
}
/** Values of `Accept` that together show every arm. */
export function accept(options) {
	return variants(acceptSample, options);
}
/** Values of `AcceptInstance` that together show every arm. */
export function acceptInstance(options) {
	return variants(acceptInstanceSample, options);
}
/** Values of `AgentApproval` that together show every arm. */
export function agentApproval(options) {
	return variants(agentApprovalSample, options);
}
/** Values of `AgentApprovalAgentMode` that together show every arm. */
export function agentApprovalAgentMode(options) {
	return variants(agentApprovalAgentModeSample, options);
}
/** Values of `AppEntitlementReference` that together show every arm. */
export function appEntitlementReference(options) {
	return variants(appEntitlementReferenceSample, options);
}
/** Values of `AppGroupApproval` that together show every arm. */
export function appGroupApproval(options) {
	return variants(appGroupApprovalSample, options);
}
/** Values of `AppOwnerApproval` that together show every arm. */
export function appOwnerApproval(options) {
	return variants(appOwnerApprovalSample, options);
}
/** Values of `Approval` that together show every arm. */
export function approval(options) {
	return variants(approvalSample, options);
}
/** Values of `ApprovalInstance` that together show every arm. */
export function approvalInstance(options) {
	return variants(approvalInstanceSample, options);
}
/** Values of `ApprovalInstanceState` that together show every arm. */
export function approvalInstanceState(options) {
	return variants(approvalInstanceStateSample, options);
}
/** Values of `ApprovedAction` that together show every arm. */
export function approvedAction(options) {
	return variants(approvedActionSample, options);
}
/** Values of `CancelledAction` that together show every arm. */
export function cancelledAction(options) {
	return variants(cancelledActionSample, options);
}
/** Values of `CompletedAction` that together show every arm. */
export function completedAction(options) {
	return variants(completedActionSample, options);
}
/** Values of `ConnectorProvision` that together show every arm. */
export function connectorProvision(options) {
	return variants(connectorProvisionSample, options);
}
/** Values of `AccountProvision` that together show every arm. */
export function accountProvision(options) {
	return variants(accountProvisionSample, options);
}
/** Values of `DefaultBehavior` that together show every arm. */
export function defaultBehavior(options) {
	return variants(defaultBehaviorSample, options);
}
/** Values of `DeleteAccount` that together show every arm. */
export function deleteAccount(options) {
	return variants(deleteAccountSample, options);
}
/** Values of `DoNotSave` that together show every arm. */
export function doNotSave(options) {
	return variants(doNotSaveSample, options);
}
/** Values of `SaveToVault` that together show every arm. */
export function saveToVault(options) {
	return variants(saveToVaultSample, options);
}
/** Values of `DelegatedProvision` that together show every arm. */
export function delegatedProvision(options) {
	return variants(delegatedProvisionSample, options);
}
/** Values of `DeniedAction` that together show every arm. */
export function deniedAction(options) {
	return variants(deniedActionSample, options);
}
/** Values of `EntitlementOwnerApproval` that together show every arm. */
export function entitlementOwnerApproval(options) {
	return variants(entitlementOwnerApprovalSample, options);
}
/** Values of `ErroredAction` that together show every arm. */
export function erroredAction(options) {
	return variants(erroredActionSample, options);
}
/** Values of `Escalation` that together show every arm. */
export function escalation(options) {
	return variants(escalationSample, options);
}
/** Values of `EscalationReassignToApprovers` that together show every arm. */
export function escalationReassignToApprovers(options) {
	return variants(escalationReassignToApproversSample, options);
}
/** Values of `EscalationReplacePolicy` that together show every arm. */
export function escalationReplacePolicy(options) {
	return variants(escalationReplacePolicySample, options);
}
/** Values of `EscalationInstance` that together show every arm. */
export function escalationInstance(options) {
	return variants(escalationInstanceSample, options);
}
/** Values of `EscalationInstanceReassignToApprovers` that together show every arm. */
export function escalationInstanceReassignToApprovers(options) {
	return variants(escalationInstanceReassignToApproversSample, options);
}
/** Values of `EscalationInstanceReplacePolicy` that together show every arm. */
export function escalationInstanceReplacePolicy(options) {
	return variants(escalationInstanceReplacePolicySample, options);
}
/** Values of `ExpressionApproval` that together show every arm. */
export function expressionApproval(options) {
	return variants(expressionApprovalSample, options);
}
/** Values of `ExternalTicketProvision` that together show every arm. */
export function externalTicketProvision(options) {
	return variants(externalTicketProvisionSample, options);
}
/** Values of `ManagerApproval` that together show every arm. */
export function managerApproval(options) {
	return variants(managerApprovalSample, options);
}
/** Values of `ManualProvision` that together show every arm. */
export function manualProvision(options) {
	return variants(manualProvisionSample, options);
}
/** Values of `MultiStep` that together show every arm. */
export function multiStep(options) {
	return variants(multiStepSample, options);
}
/** Values of `Policy` that together show every arm. */
export function policy(options) {
	return variants(policySample, options);
}
/** Values of `PolicyType` that together show every arm. */
export function policyType(options) {
	return variants(policyTypeSample, options);
}
/** Values of `PolicyInstance` that together show every arm. */
export function policyInstance(options) {
	return variants(policyInstanceSample, options);
}
/** Values of `PolicyPostActions` that together show every arm. */
export function policyPostActions(options) {
	return variants(policyPostActionsSample, options);
}
/** Values of `PolicyStep` that together show every arm. */
export function policyStep(options) {
	return variants(policyStepSample, options);
}
/** Values of `PolicyStepInstance` that together show every arm. */
export function policyStepInstance(options) {
	return variants(policyStepInstanceSample, options);
}
/** Values of `PolicyStepInstanceState` that together show every arm. */
export function policyStepInstanceState(options) {
	return variants(policyStepInstanceStateSample, options);
}
/** Values of `PolicySteps` that together show every arm. */
export function policySteps(options) {
	return variants(policyStepsSample, options);
}
/** Values of `Provision` that together show every arm. */
export function provision(options) {
	return variants(provisionSample, options);
}
/** Values of `ProvisionInstance` that together show every arm. */
export function provisionInstance(options) {
	return variants(provisionInstanceSample, options);
}
/** Values of `ProvisionInstanceState` that together show every arm. */
export function provisionInstanceState(options) {
	return variants(provisionInstanceStateSample, options);
}
/** Values of `ProvisionPolicy` that together show every arm. */
export function provisionPolicy(options) {
	return variants(provisionPolicySample, options);
}
/** Values of `ProvisionTarget` that together show every arm. */
export function provisionTarget(options) {
	return variants(provisionTargetSample, options);
}
/** Values of `ReassignedAction` that together show every arm. */
export function reassignedAction(options) {
	return variants(reassignedActionSample, options);
}
/** Values of `ReassignedByErrorAction` that together show every arm. */
export function reassignedByErrorAction(options) {
	return variants(reassignedByErrorActionSample, options);
}
/** Values of `Reject` that together show every arm. */
export function reject(options) {
	return variants(rejectSample, options);
}
/** Values of `RejectInstance` that together show every arm. */
export function rejectInstance(options) {
	return variants(rejectInstanceSample, options);
}
/** Values of `ResourceOwnerApproval` that together show every arm. */
export function resourceOwnerApproval(options) {
	return variants(resourceOwnerApprovalSample, options);
}
/** Values of `RestartAction` that together show every arm. */
export function restartAction(options) {
	return variants(restartActionSample, options);
}
/** Values of `Rule` that together show every arm. */
export function rule(options) {
	return variants(ruleSample, options);
}
/** Values of `SelfApproval` that together show every arm. */
export function selfApproval(options) {
	return variants(selfApprovalSample, options);
}
/** Values of `SkippedAction` that together show every arm. */
export function skippedAction(options) {
	return variants(skippedActionSample, options);
}
/** Values of `UnconfiguredProvision` that together show every arm. */
export function unconfiguredProvision(options) {
	return variants(unconfiguredProvisionSample, options);
}
/** Values of `UserApproval` that together show every arm. */
export function userApproval(options) {
	return variants(userApprovalSample, options);
}
/** Values of `Wait` that together show every arm. */
export function wait(options) {
	return variants(waitSample, options);
}
/** Values of `WaitCondition` that together show every arm. */
export function waitCondition(options) {
	return variants(waitConditionSample, options);
}
/** Values of `WaitConditionInstance` that together show every arm. */
export function waitConditionInstance(options) {
	return variants(waitConditionInstanceSample, options);
}
/** Values of `WaitInstance` that together show every arm. */
export function waitInstance(options) {
	return variants(waitInstanceSample, options);
}
/** Values of `ConditionSucceeded` that together show every arm. */
export function conditionSucceeded(options) {
	return variants(conditionSucceededSample, options);
}
/** Values of `ConditionTimedOut` that together show every arm. */
export function conditionTimedOut(options) {
	return variants(conditionTimedOutSample, options);
}
/** Values of `WaitInstanceState` that together show every arm. */
export function waitInstanceState(options) {
	return variants(waitInstanceStateSample, options);
}
/** Values of `WebhookApproval` that together show every arm. */
export function webhookApproval(options) {
	return variants(webhookApprovalSample, options);
}
/** Values of `WebhookProvision` that together show every arm. */
export function webhookProvision(options) {
	return variants(webhookProvisionSample, options);
}
/** Values of `ExpandedApp` that together show every arm. */
export function expandedApp(options) {
	return variants(expandedAppSample, options);
}
/** Values of `ExpandedAppEntitlement` that together show every arm. */
export function expandedAppEntitlement(options) {
	return variants(expandedAppEntitlementSample, options);
}
/** Values of `ExpandedAppUser` that together show every arm. */
export function expandedAppUser(options) {
	return variants(expandedAppUserSample, options);
}
/** Values of `ExpandedObject` that together show every arm. */
export function expandedObject(options) {
	return variants(expandedObjectSample, options);
}
/** Values of `ExpandedUser` that together show every arm. */
export function expandedUser(options) {
	return variants(expandedUserSample, options);
}
/** Values of `ExternalRef` that together show every arm. */
export function externalRef(options) {
	return variants(externalRefSample, options);
}
/** Values of `ExternalRefSource` that together show every arm. */
export function externalRefSource(options) {
	return variants(externalRefSourceSample, options);
}
/** Values of `Task` that together show every arm. */
export function task(options) {
	return variants(taskSample, options);
}
/** Values of `TaskActionsItem` that together show every arm. */
export function taskActionsItem(options) {
	return variants(taskActionsItemSample, options);
}
/** Values of `TaskOrigin` that together show every arm. */
export function taskOrigin(options) {
	return variants(taskOriginSample, options);
}
/** Values of `TaskProcessing` that together show every arm. */
export function taskProcessing(options) {
	return variants(taskProcessingSample, options);
}
/** Values of `TaskRecommendation` that together show every arm. */
export function taskRecommendation(options) {
	return variants(taskRecommendationSample, options);
}
/** Values of `TaskState` that together show every arm. */
export function taskState(options) {
	return variants(taskStateSample, options);
}
/** Values of `TaskAction` that together show every arm. */
export function taskAction(options) {
	return variants(taskActionSample, options);
}
/** Values of `TaskActionActionType` that together show every arm. */
export function taskActionActionType(options) {
	return variants(taskActionActionTypeSample, options);
}
/** Values of `TaskActionsServiceApproveRequest` that together show every arm. */
export function taskActionsServiceApproveRequest(options) {
	return variants(taskActionsServiceApproveRequestSample, options);
}
/** Values of `TaskActionsServiceApproveResponse` that together show every arm. */
export function taskActionsServiceApproveResponse(options) {
	return variants(taskActionsServiceApproveResponseSample, options);
}
/** Values of `TaskActionsServiceApproveWithStepUpRequest` that together show every arm. */
export function taskActionsServiceApproveWithStepUpRequest(options) {
	return variants(taskActionsServiceApproveWithStepUpRequestSample, options);
}
/** Values of `TaskActionsServiceApproveWithStepUpResponse` that together show every arm. */
export function taskActionsServiceApproveWithStepUpResponse(options) {
	return variants(taskActionsServiceApproveWithStepUpResponseSample, options);
}
/** Values of `TaskActionsServiceCloseRequest` that together show every arm. */
export function taskActionsServiceCloseRequest(options) {
	return variants(taskActionsServiceCloseRequestSample, options);
}
/** Values of `TaskActionsServiceCloseResponse` that together show every arm. */
export function taskActionsServiceCloseResponse(options) {
	return variants(taskActionsServiceCloseResponseSample, options);
}
/** Values of `TaskActionsServiceCommentRequest` that together show every arm. */
export function taskActionsServiceCommentRequest(options) {
	return variants(taskActionsServiceCommentRequestSample, options);
}
/** Values of `TaskActionsServiceCommentResponse` that together show every arm. */
export function taskActionsServiceCommentResponse(options) {
	return variants(taskActionsServiceCommentResponseSample, options);
}
/** Values of `TaskActionsServiceDenyRequest` that together show every arm. */
export function taskActionsServiceDenyRequest(options) {
	return variants(taskActionsServiceDenyRequestSample, options);
}
/** Values of `TaskActionsServiceDenyResponse` that together show every arm. */
export function taskActionsServiceDenyResponse(options) {
	return variants(taskActionsServiceDenyResponseSample, options);
}
/** Values of `TaskActionsServiceEscalateToEmergencyAccessRequest` that together show every arm. */
export function taskActionsServiceEscalateToEmergencyAccessRequest(options) {
	return variants(taskActionsServiceEscalateToEmergencyAccessRequestSample, options);
}
/** Values of `TaskActionsServiceHardResetRequest` that together show every arm. */
export function taskActionsServiceHardResetRequest(options) {
	return variants(taskActionsServiceHardResetRequestSample, options);
}
/** Values of `TaskActionsServiceHardResetResponse` that together show every arm. */
export function taskActionsServiceHardResetResponse(options) {
	return variants(taskActionsServiceHardResetResponseSample, options);
}
/** Values of `TaskActionsServiceProcessNowRequest` that together show every arm. */
export function taskActionsServiceProcessNowRequest(options) {
	return variants(taskActionsServiceProcessNowRequestSample, options);
}
/** Values of `TaskActionsServiceProcessNowResponse` that together show every arm. */
export function taskActionsServiceProcessNowResponse(options) {
	return variants(taskActionsServiceProcessNowResponseSample, options);
}
/** Values of `TaskActionsServiceReassignRequest` that together show every arm. */
export function taskActionsServiceReassignRequest(options) {
	return variants(taskActionsServiceReassignRequestSample, options);
}
/** Values of `TaskActionsServiceReassignResponse` that together show every arm. */
export function taskActionsServiceReassignResponse(options) {
	return variants(taskActionsServiceReassignResponseSample, options);
}
/** Values of `TaskActionsServiceRestartRequest` that together show every arm. */
export function taskActionsServiceRestartRequest(options) {
	return variants(taskActionsServiceRestartRequestSample, options);
}
/** Values of `TaskActionsServiceRestartResponse` that together show every arm. */
export function taskActionsServiceRestartResponse(options) {
	return variants(taskActionsServiceRestartResponseSample, options);
}
/** Values of `TaskActionsServiceSkipStepRequest` that together show every arm. */
export function taskActionsServiceSkipStepRequest(options) {
	return variants(taskActionsServiceSkipStepRequestSample, options);
}
/** Values of `TaskAuditAccessRequestOutcome` that together show every arm. */
export function taskAuditAccessRequestOutcome(options) {
	return variants(taskAuditAccessRequestOutcomeSample, options);
}
/** Values of `TaskAuditAccessRequestOutcomeOutcome` that together show every arm. */
export function taskAuditAccessRequestOutcomeOutcome(options) {
	return variants(taskAuditAccessRequestOutcomeOutcomeSample, options);
}
/** Values of `TaskAuditActionSubmitted` that together show every arm. */
export function taskAuditActionSubmitted(options) {
	return variants(taskAuditActionSubmittedSample, options);
}
/** Values of `TaskAuditApprovalAutoAcceptedByPolicy` that together show every arm. */
export function taskAuditApprovalAutoAcceptedByPolicy(options) {
	return variants(taskAuditApprovalAutoAcceptedByPolicySample, options);
}
/** Values of `TaskAuditApprovalAutoRejectedByPolicy` that together show every arm. */
export function taskAuditApprovalAutoRejectedByPolicy(options) {
	return variants(taskAuditApprovalAutoRejectedByPolicySample, options);
}
/** Values of `TaskAuditApprovalHappenedAutomatically` that together show every arm. */
export function taskAuditApprovalHappenedAutomatically(options) {
	return variants(taskAuditApprovalHappenedAutomaticallySample, options);
}
/** Values of `TaskAuditApprovalInstanceChange` that together show every arm. */
export function taskAuditApprovalInstanceChange(options) {
	return variants(taskAuditApprovalInstanceChangeSample, options);
}
/** Values of `TaskAuditBulkActionError` that together show every arm. */
export function taskAuditBulkActionError(options) {
	return variants(taskAuditBulkActionErrorSample, options);
}
/** Values of `TaskAuditCertifyOutcome` that together show every arm. */
export function taskAuditCertifyOutcome(options) {
	return variants(taskAuditCertifyOutcomeSample, options);
}
/** Values of `TaskAuditCertifyOutcomeOutcome` that together show every arm. */
export function taskAuditCertifyOutcomeOutcome(options) {
	return variants(taskAuditCertifyOutcomeOutcomeSample, options);
}
/** Values of `TaskAuditComment` that together show every arm. */
export function taskAuditComment(options) {
	return variants(taskAuditCommentSample, options);
}
/** Values of `TaskAuditConditionalPolicyExecutionResult` that together show every arm. */
export function taskAuditConditionalPolicyExecutionResult(options) {
	return variants(taskAuditConditionalPolicyExecutionResultSample, options);
}
/** Values of `TaskAuditConnectorActionResult` that together show every arm. */
export function taskAuditConnectorActionResult(options) {
	return variants(taskAuditConnectorActionResultSample, options);
}
/** Values of `TaskAuditEscalateToEmergencyAccess` that together show every arm. */
export function taskAuditEscalateToEmergencyAccess(options) {
	return variants(taskAuditEscalateToEmergencyAccessSample, options);
}
/** Values of `TaskAuditExpressionPolicyStepError` that together show every arm. */
export function taskAuditExpressionPolicyStepError(options) {
	return variants(taskAuditExpressionPolicyStepErrorSample, options);
}
/** Values of `TaskAuditExternalTicketCreated` that together show every arm. */
export function taskAuditExternalTicketCreated(options) {
	return variants(taskAuditExternalTicketCreatedSample, options);
}
/** Values of `TaskAuditExternalTicketError` that together show every arm. */
export function taskAuditExternalTicketError(options) {
	return variants(taskAuditExternalTicketErrorSample, options);
}
/** Values of `TaskAuditExternalTicketProvisionStepResolved` that together show every arm. */
export function taskAuditExternalTicketProvisionStepResolved(options) {
	return variants(taskAuditExternalTicketProvisionStepResolvedSample, options);
}
/** Values of `TaskAuditExternalTicketTriggered` that together show every arm. */
export function taskAuditExternalTicketTriggered(options) {
	return variants(taskAuditExternalTicketTriggeredSample, options);
}
/** Values of `TaskAuditFinishedConnectorActions` that together show every arm. */
export function taskAuditFinishedConnectorActions(options) {
	return variants(taskAuditFinishedConnectorActionsSample, options);
}
/** Values of `TaskAuditGrantOutcome` that together show every arm. */
export function taskAuditGrantOutcome(options) {
	return variants(taskAuditGrantOutcomeSample, options);
}
/** Values of `TaskAuditGrantOutcomeOutcome` that together show every arm. */
export function taskAuditGrantOutcomeOutcome(options) {
	return variants(taskAuditGrantOutcomeOutcomeSample, options);
}
/** Values of `TaskAuditHardReset` that together show every arm. */
export function taskAuditHardReset(options) {
	return variants(taskAuditHardResetSample, options);
}
/** Values of `TaskAuditListRequest` that together show every arm. */
export function taskAuditListRequest(options) {
	return variants(taskAuditListRequestSample, options);
}
/** Values of `TaskAuditListResponse` that together show every arm. */
export function taskAuditListResponse(options) {
	return variants(taskAuditListResponseSample, options);
}
/** Values of `TaskAuditMetaData` that together show every arm. */
export function taskAuditMetaData(options) {
	return variants(taskAuditMetaDataSample, options);
}
/** Values of `TaskAuditNewTask` that together show every arm. */
export function taskAuditNewTask(options) {
	return variants(taskAuditNewTaskSample, options);
}
/** Values of `TaskAuditPolicyApprovalReassigned` that together show every arm. */
export function taskAuditPolicyApprovalReassigned(options) {
	return variants(taskAuditPolicyApprovalReassignedSample, options);
}
/** Values of `TaskAuditPolicyChanged` that together show every arm. */
export function taskAuditPolicyChanged(options) {
	return variants(taskAuditPolicyChangedSample, options);
}
/** Values of `TaskAuditPolicyEvaluationStep` that together show every arm. */
export function taskAuditPolicyEvaluationStep(options) {
	return variants(taskAuditPolicyEvaluationStepSample, options);
}
/** Values of `TaskAuditPolicyProvisionError` that together show every arm. */
export function taskAuditPolicyProvisionError(options) {
	return variants(taskAuditPolicyProvisionErrorSample, options);
}
/** Values of `TaskAuditPolicyProvisionReassigned` that together show every arm. */
export function taskAuditPolicyProvisionReassigned(options) {
	return variants(taskAuditPolicyProvisionReassignedSample, options);
}
/** Values of `TaskAuditReassignedToDelegate` that together show every arm. */
export function taskAuditReassignedToDelegate(options) {
	return variants(taskAuditReassignedToDelegateSample, options);
}
/** Values of `TaskAuditReassignmentListError` that together show every arm. */
export function taskAuditReassignmentListError(options) {
	return variants(taskAuditReassignmentListErrorSample, options);
}
/** Values of `TaskAuditRestart` that together show every arm. */
export function taskAuditRestart(options) {
	return variants(taskAuditRestartSample, options);
}
/** Values of `TaskAuditRevokeOutcome` that together show every arm. */
export function taskAuditRevokeOutcome(options) {
	return variants(taskAuditRevokeOutcomeSample, options);
}
/** Values of `TaskAuditRevokeOutcomeOutcome` that together show every arm. */
export function taskAuditRevokeOutcomeOutcome(options) {
	return variants(taskAuditRevokeOutcomeOutcomeSample, options);
}
/** Values of `TaskAuditSLAEscalation` that together show every arm. */
export function taskAuditSLAEscalation(options) {
	return variants(taskAuditSLAEscalationSample, options);
}
/** Values of `TaskAuditStartedConnectorActions` that together show every arm. */
export function taskAuditStartedConnectorActions(options) {
	return variants(taskAuditStartedConnectorActionsSample, options);
}
/** Values of `TaskAuditStateChange` that together show every arm. */
export function taskAuditStateChange(options) {
	return variants(taskAuditStateChangeSample, options);
}
/** Values of `TaskAuditStateChangePreviousState` that together show every arm. */
export function taskAuditStateChangePreviousState(options) {
	return variants(taskAuditStateChangePreviousStateSample, options);
}
/** Values of `TaskAuditStepSkipped` that together show every arm. */
export function taskAuditStepSkipped(options) {
	return variants(taskAuditStepSkippedSample, options);
}
/** Values of `TaskAuditStepUpApproval` that together show every arm. */
export function taskAuditStepUpApproval(options) {
	return variants(taskAuditStepUpApprovalSample, options);
}
/** Values of `TaskAuditView` that together show every arm. */
export function taskAuditView(options) {
	return variants(taskAuditViewSample, options);
}
/** Values of `TaskAuditViewCurrentState` that together show every arm. */
export function taskAuditViewCurrentState(options) {
	return variants(taskAuditViewCurrentStateSample, options);
}
/** Values of `TaskAuditViewEventType` that together show every arm. */
export function taskAuditViewEventType(options) {
	return variants(taskAuditViewEventTypeSample, options);
}
/** Values of `TaskAuditViewSource` that together show every arm. */
export function taskAuditViewSource(options) {
	return variants(taskAuditViewSourceSample, options);
}
/** Values of `TaskAuditViewRef` that together show every arm. */
export function taskAuditViewRef(options) {
	return variants(taskAuditViewRefSample, options);
}
/** Values of `TaskAuditWaitForAnalysisStepSuccess` that together show every arm. */
export function taskAuditWaitForAnalysisStepSuccess(options) {
	return variants(taskAuditWaitForAnalysisStepSuccessSample, options);
}
/** Values of `TaskAuditWaitForAnalysisStepTimedOut` that together show every arm. */
export function taskAuditWaitForAnalysisStepTimedOut(options) {
	return variants(taskAuditWaitForAnalysisStepTimedOutSample, options);
}
/** Values of `TaskAuditWaitForAnalysisStepWaiting` that together show every arm. */
export function taskAuditWaitForAnalysisStepWaiting(options) {
	return variants(taskAuditWaitForAnalysisStepWaitingSample, options);
}
/** Values of `TaskAuditWaitStepSuccess` that together show every arm. */
export function taskAuditWaitStepSuccess(options) {
	return variants(taskAuditWaitStepSuccessSample, options);
}
/** Values of `TaskAuditWaitStepTimedOut` that together show every arm. */
export function taskAuditWaitStepTimedOut(options) {
	return variants(taskAuditWaitStepTimedOutSample, options);
}
/** Values of `TaskAuditWaitStepWaiting` that together show every arm. */
export function taskAuditWaitStepWaiting(options) {
	return variants(taskAuditWaitStepWaitingSample, options);
}
/** Values of `TaskAuditWebhookApprovalAttempt` that together show every arm. */
export function taskAuditWebhookApprovalAttempt(options) {
	return variants(taskAuditWebhookApprovalAttemptSample, options);
}
/** Values of `TaskAuditWebhookApprovalBadResponse` that together show every arm. */
export function taskAuditWebhookApprovalBadResponse(options) {
	return variants(taskAuditWebhookApprovalBadResponseSample, options);
}
/** Values of `TaskAuditWebhookApprovalSuccess` that together show every arm. */
export function taskAuditWebhookApprovalSuccess(options) {
	return variants(taskAuditWebhookApprovalSuccessSample, options);
}
/** Values of `TaskAuditWebhookApprovalTriggered` that together show every arm. */
export function taskAuditWebhookApprovalTriggered(options) {
	return variants(taskAuditWebhookApprovalTriggeredSample, options);
}
/** Values of `TaskAuditWebhookAttempt` that together show every arm. */
export function taskAuditWebhookAttempt(options) {
	return variants(taskAuditWebhookAttemptSample, options);
}
/** Values of `TaskAuditWebhookSuccess` that together show every arm. */
export function taskAuditWebhookSuccess(options) {
	return variants(taskAuditWebhookSuccessSample, options);
}
/** Values of `TaskAuditWebhookTriggered` that together show every arm. */
export function taskAuditWebhookTriggered(options) {
	return variants(taskAuditWebhookTriggeredSample, options);
}
/** Values of `TaskExpandMask` that together show every arm. */
export function taskExpandMask(options) {
	return variants(taskExpandMaskSample, options);
}
/** Values of `TaskExpandMaskPathsItem` that together show every arm. */
export function taskExpandMaskPathsItem(options) {
	return variants(taskExpandMaskPathsItemSample, options);
}
/** Values of `TaskGrantSource` that together show every arm. */
export function taskGrantSource(options) {
	return variants(taskGrantSourceSample, options);
}
/** Values of `TaskRef` that together show every arm. */
export function taskRef(options) {
	return variants(taskRefSample, options);
}
/** Values of `TaskRevokeSource` that together show every arm. */
export function taskRevokeSource(options) {
	return variants(taskRevokeSourceSample, options);
}
/** Values of `TaskRevokeSourceExpired` that together show every arm. */
export function taskRevokeSourceExpired(options) {
	return variants(taskRevokeSourceExpiredSample, options);
}
/** Values of `TaskRevokeSourceNonUsage` that together show every arm. */
export function taskRevokeSourceNonUsage(options) {
	return variants(taskRevokeSourceNonUsageSample, options);
}
/** Values of `TaskRevokeSourceRequest` that together show every arm. */
export function taskRevokeSourceRequest(options) {
	return variants(taskRevokeSourceRequestSample, options);
}
/** Values of `TaskRevokeSourceReview` that together show every arm. */
export function taskRevokeSourceReview(options) {
	return variants(taskRevokeSourceReviewSample, options);
}
/** Values of `TaskSearchRequest` that together show every arm. */
export function taskSearchRequest(options) {
	return variants(taskSearchRequestSample, options);
}
/** Values of `TaskSearchRequestAccountTypesItem` that together show every arm. */
export function taskSearchRequestAccountTypesItem(options) {
	return variants(taskSearchRequestAccountTypesItemSample, options);
}
/** Values of `TaskSearchRequestCurrentStep` that together show every arm. */
export function taskSearchRequestCurrentStep(options) {
	return variants(taskSearchRequestCurrentStepSample, options);
}
/** Values of `TaskSearchRequestEmergencyStatus` that together show every arm. */
export function taskSearchRequestEmergencyStatus(options) {
	return variants(taskSearchRequestEmergencyStatusSample, options);
}
/** Values of `TaskSearchRequestSortBy` that together show every arm. */
export function taskSearchRequestSortBy(options) {
	return variants(taskSearchRequestSortBySample, options);
}
/** Values of `TaskSearchRequestStepApprovalTypesItem` that together show every arm. */
export function taskSearchRequestStepApprovalTypesItem(options) {
	return variants(taskSearchRequestStepApprovalTypesItemSample, options);
}
/** Values of `TaskSearchRequestTaskStatesItem` that together show every arm. */
export function taskSearchRequestTaskStatesItem(options) {
	return variants(taskSearchRequestTaskStatesItemSample, options);
}
/** Values of `TaskSearchResponse` that together show every arm. */
export function taskSearchResponse(options) {
	return variants(taskSearchResponseSample, options);
}
/** Values of `TaskServiceActionResponse` that together show every arm. */
export function taskServiceActionResponse(options) {
	return variants(taskServiceActionResponseSample, options);
}
/** Values of `TaskServiceCreateGrantRequest` that together show every arm. */
export function taskServiceCreateGrantRequest(options) {
	return variants(taskServiceCreateGrantRequestSample, options);
}
/** Values of `TaskServiceCreateGrantResponse` that together show every arm. */
export function taskServiceCreateGrantResponse(options) {
	return variants(taskServiceCreateGrantResponseSample, options);
}
/** Values of `TaskServiceCreateOffboardingRequest` that together show every arm. */
export function taskServiceCreateOffboardingRequest(options) {
	return variants(taskServiceCreateOffboardingRequestSample, options);
}
/** Values of `TaskServiceCreateOffboardingResponse` that together show every arm. */
export function taskServiceCreateOffboardingResponse(options) {
	return variants(taskServiceCreateOffboardingResponseSample, options);
}
/** Values of `TaskServiceCreateRevokeRequest` that together show every arm. */
export function taskServiceCreateRevokeRequest(options) {
	return variants(taskServiceCreateRevokeRequestSample, options);
}
/** Values of `TaskServiceCreateRevokeResponse` that together show every arm. */
export function taskServiceCreateRevokeResponse(options) {
	return variants(taskServiceCreateRevokeResponseSample, options);
}
/** Values of `TaskServiceGetResponse` that together show every arm. */
export function taskServiceGetResponse(options) {
	return variants(taskServiceGetResponseSample, options);
}
/** Values of `TaskTypeInput` that together show every arm. */
export function taskTypeInput(options) {
	return variants(taskTypeInputSample, options);
}
/** Values of `TaskType` that together show every arm. */
export function taskType(options) {
	return variants(taskTypeSample, options);
}
/** Values of `TaskTypeCertifyInput` that together show every arm. */
export function taskTypeCertifyInput(options) {
	return variants(taskTypeCertifyInputSample, options);
}
/** Values of `TaskTypeCertify` that together show every arm. */
export function taskTypeCertify(options) {
	return variants(taskTypeCertifySample, options);
}
/** Values of `TaskTypeCertifyOutcome` that together show every arm. */
export function taskTypeCertifyOutcome(options) {
	return variants(taskTypeCertifyOutcomeSample, options);
}
/** Values of `TaskTypeGrantInput` that together show every arm. */
export function taskTypeGrantInput(options) {
	return variants(taskTypeGrantInputSample, options);
}
/** Values of `TaskTypeGrant` that together show every arm. */
export function taskTypeGrant(options) {
	return variants(taskTypeGrantSample, options);
}
/** Values of `TaskTypeGrantOutcome` that together show every arm. */
export function taskTypeGrantOutcome(options) {
	return variants(taskTypeGrantOutcomeSample, options);
}
/** Values of `TaskTypeOffboardingInput` that together show every arm. */
export function taskTypeOffboardingInput(options) {
	return variants(taskTypeOffboardingInputSample, options);
}
/** Values of `TaskTypeOffboarding` that together show every arm. */
export function taskTypeOffboarding(options) {
	return variants(taskTypeOffboardingSample, options);
}
/** Values of `TaskTypeOffboardingOutcome` that together show every arm. */
export function taskTypeOffboardingOutcome(options) {
	return variants(taskTypeOffboardingOutcomeSample, options);
}
/** Values of `TaskTypeRevokeInput` that together show every arm. */
export function taskTypeRevokeInput(options) {
	return variants(taskTypeRevokeInputSample, options);
}
/** Values of `TaskTypeRevoke` that together show every arm. */
export function taskTypeRevoke(options) {
	return variants(taskTypeRevokeSample, options);
}
/** Values of `TaskTypeRevokeOutcome` that together show every arm. */
export function taskTypeRevokeOutcome(options) {
	return variants(taskTypeRevokeOutcomeSample, options);
}
/** Values of `TaskView` that together show every arm. */
export function taskView(options) {
	return variants(taskViewSample, options);
}
/** Values of `User` that together show every arm. */
export function user(options) {
	return variants(userSample, options);
}
/** Values of `UserDirectoryStatus` that together show every arm. */
export function userDirectoryStatus(options) {
	return variants(userDirectoryStatusSample, options);
}
/** Values of `UserStatus` that together show every arm. */
export function userStatus(options) {
	return variants(userStatusSample, options);
}
/** Values of `UserType` that together show every arm. */
export function userType(options) {
	return variants(userTypeSample, options);
}
/** Values of `UserAttributeMappingSource` that together show every arm. */
export function userAttributeMappingSource(options) {
	return variants(userAttributeMappingSourceSample, options);
}
/** Values of `ProtobufAny` that together show every arm. */
export function protobufAny(options) {
	return variants(protobufAnySample, options);
}
/** Values of `Status` that together show every arm. */
export function status(options) {
	return variants(statusSample, options);
}
