import { variants } from "../core/samples.js";
import { acceptInstanceSample, acceptSample, accountProvisionSample, agentApprovalAgentModeSample, agentApprovalSample, appEntitlementPurposeSample, appEntitlementReferenceSample, appEntitlementSample, appGroupApprovalSample, appIdentityMatchingSample, appOwnerApprovalSample, appSample, appUserSample, appUserStatusSample, appUserStatusStatusSample, appUserTypeSample, approvalInstanceSample, approvalInstanceStateSample, approvalSample, approvedActionSample, cancelledActionSample, completedActionSample, conditionSucceededSample, conditionTimedOutSample, connectorProvisionSample, defaultBehaviorSample, delegatedProvisionSample, deleteAccountSample, deniedActionSample, doNotSaveSample, entitlementOwnerApprovalSample, erroredActionSample, escalationInstanceReassignToApproversSample, escalationInstanceReplacePolicySample, escalationInstanceSample, escalationReassignToApproversSample, escalationReplacePolicySample, escalationSample, expandedAppEntitlementSample, expandedAppSample, expandedAppUserSample, expandedObjectSample, expandedUserSample, expressionApprovalSample, externalRefSample, externalRefSourceSample, externalTicketProvisionSample, managerApprovalSample, manualProvisionSample, multiStepSample, policyInstanceSample, policyPostActionsSample, policySample, policyStepInstanceSample, policyStepInstanceStateSample, policyStepSample, policyStepsSample, policyTypeSample, protobufAnySample, provisionInstanceSample, provisionInstanceStateSample, provisionPolicySample, provisionSample, provisionTargetSample, reassignedActionSample, reassignedByErrorActionSample, rejectInstanceSample, rejectSample, resourceOwnerApprovalSample, restartActionSample, ruleSample, saveToVaultSample, selfApprovalSample, skippedActionSample, statusSample, taskActionActionTypeSample, taskActionSample, taskActionsItemSample, taskActionsServiceApproveRequestSample, taskActionsServiceApproveResponseSample, taskActionsServiceApproveWithStepUpRequestSample, taskActionsServiceApproveWithStepUpResponseSample, taskActionsServiceCloseRequestSample, taskActionsServiceCloseResponseSample, taskActionsServiceCommentRequestSample, taskActionsServiceCommentResponseSample, taskActionsServiceDenyRequestSample, taskActionsServiceDenyResponseSample, taskActionsServiceEscalateToEmergencyAccessRequestSample, taskActionsServiceHardResetRequestSample, taskActionsServiceHardResetResponseSample, taskActionsServiceProcessNowRequestSample, taskActionsServiceProcessNowResponseSample, taskActionsServiceReassignRequestSample, taskActionsServiceReassignResponseSample, taskActionsServiceRestartRequestSample, taskActionsServiceRestartResponseSample, taskActionsServiceSkipStepRequestSample, taskAuditAccessRequestOutcomeOutcomeSample, taskAuditAccessRequestOutcomeSample, taskAuditActionSubmittedSample, taskAuditApprovalAutoAcceptedByPolicySample, taskAuditApprovalAutoRejectedByPolicySample, taskAuditApprovalHappenedAutomaticallySample, taskAuditApprovalInstanceChangeSample, taskAuditBulkActionErrorSample, taskAuditCancelledResultSample, taskAuditCertifyOutcomeOutcomeSample, taskAuditCertifyOutcomeSample, taskAuditCommentSample, taskAuditConditionalPolicyExecutionResultSample, taskAuditConnectorActionResultSample, taskAuditErrorResultSample, taskAuditEscalateToEmergencyAccessSample, taskAuditExpressionPolicyStepErrorSample, taskAuditExternalTicketCreatedSample, taskAuditExternalTicketErrorSample, taskAuditExternalTicketProvisionStepResolvedSample, taskAuditExternalTicketTriggeredSample, taskAuditFinishedConnectorActionsSample, taskAuditGrantOutcomeOutcomeSample, taskAuditGrantOutcomeSample, taskAuditHardResetSample, taskAuditListRequestSample, taskAuditListResponseSample, taskAuditMetaDataSample, taskAuditNewTaskSample, taskAuditPolicyApprovalReassignedSample, taskAuditPolicyChangedSample, taskAuditPolicyEvaluationStepSample, taskAuditPolicyProvisionErrorSample, taskAuditPolicyProvisionReassignedSample, taskAuditReassignedToDelegateSample, taskAuditReassignmentListErrorSample, taskAuditRestartSample, taskAuditRevokeOutcomeOutcomeSample, taskAuditRevokeOutcomeSample, taskAuditSLAEscalationSample, taskAuditStartedConnectorActionsSample, taskAuditStateChangePreviousStateSample, taskAuditStateChangeSample, taskAuditStepSkippedSample, taskAuditStepUpApprovalSample, taskAuditSuccessResultSample, taskAuditViewCurrentStateSample, taskAuditViewEventTypeSample, taskAuditViewRefSample, taskAuditViewSample, taskAuditViewSourceSample, taskAuditWaitForAnalysisStepSuccessSample, taskAuditWaitForAnalysisStepTimedOutSample, taskAuditWaitForAnalysisStepWaitingSample, taskAuditWaitStepSuccessSample, taskAuditWaitStepTimedOutSample, taskAuditWaitStepWaitingSample, taskAuditWebhookApprovalAttemptSample, taskAuditWebhookApprovalBadResponseSample, taskAuditWebhookApprovalSuccessSample, taskAuditWebhookApprovalTriggeredSample, taskAuditWebhookAttemptSample, taskAuditWebhookSuccessSample, taskAuditWebhookTriggeredSample, taskExpandMaskPathsItemSample, taskExpandMaskSample, taskGrantSourceSample, taskOriginSample, taskProcessingSample, taskRecommendationSample, taskRefSample, taskRevokeSourceExpiredSample, taskRevokeSourceNonUsageSample, taskRevokeSourceRequestSample, taskRevokeSourceReviewSample, taskRevokeSourceSample, taskSample, taskSearchRequestAccountTypesItemSample, taskSearchRequestCurrentStepSample, taskSearchRequestEmergencyStatusSample, taskSearchRequestSample, taskSearchRequestSortBySample, taskSearchRequestStepApprovalTypesItemSample, taskSearchRequestTaskStatesItemSample, taskSearchResponseSample, taskServiceActionResponseSample, taskServiceCreateGrantRequestSample, taskServiceCreateGrantResponseSample, taskServiceCreateOffboardingRequestSample, taskServiceCreateOffboardingResponseSample, taskServiceCreateRevokeRequestSample, taskServiceCreateRevokeResponseSample, taskServiceGetResponseSample, taskStateSample, taskTypeCertifyInputSample, taskTypeCertifyOutcomeSample, taskTypeCertifySample, taskTypeGrantInputSample, taskTypeGrantOutcomeSample, taskTypeGrantSample, taskTypeInputSample, taskTypeOffboardingInputSample, taskTypeOffboardingOutcomeSample, taskTypeOffboardingSample, taskTypeRevokeInputSample, taskTypeRevokeOutcomeSample, taskTypeRevokeSample, taskTypeSample, taskViewSample, unconfiguredProvisionSample, userApprovalSample, userAttributeMappingSourceSample, userDirectoryStatusSample, userSample, userStatusSample, userTypeSample, waitConditionInstanceSample, waitConditionSample, waitInstanceSample, waitInstanceStateSample, waitSample, webhookApprovalSample, webhookProvisionSample } from "./samples.js";
/** Values of {@link App} that together show every arm. */
export function app() {
	return variants(appSample);
}
/** Values of {@link AppIdentityMatching} that together show every arm. */
export function appIdentityMatching() {
	return variants(appIdentityMatchingSample);
}
/** Values of {@link AppEntitlement} that together show every arm. */
export function appEntitlement() {
	return variants(appEntitlementSample);
}
/** Values of {@link AppEntitlementPurpose} that together show every arm. */
export function appEntitlementPurpose() {
	return variants(appEntitlementPurposeSample);
}
/** Values of {@link AppUser} that together show every arm. */
export function appUser() {
	return variants(appUserSample);
}
/** Values of {@link AppUserType} that together show every arm. */
export function appUserType() {
	return variants(appUserTypeSample);
}
/** Values of {@link AppUserStatus} that together show every arm. */
export function appUserStatus() {
	return variants(appUserStatusSample);
}
/** Values of {@link AppUserStatusStatus} that together show every arm. */
export function appUserStatusStatus() {
	return variants(appUserStatusStatusSample);
}
/** Values of {@link TaskAuditCancelledResult} that together show every arm. */
export function taskAuditCancelledResult() {
	return variants(taskAuditCancelledResultSample);
}
/** Values of {@link TaskAuditErrorResult} that together show every arm. */
export function taskAuditErrorResult() {
	return variants(taskAuditErrorResultSample);
}
/** Values of {@link TaskAuditSuccessResult} that together show every arm. */
export function taskAuditSuccessResult() {
	return variants(taskAuditSuccessResultSample);
}
/** Values of {@link Accept} that together show every arm. */
export function accept() {
	return variants(acceptSample);
}
/** Values of {@link AcceptInstance} that together show every arm. */
export function acceptInstance() {
	return variants(acceptInstanceSample);
}
/** Values of {@link AgentApproval} that together show every arm. */
export function agentApproval() {
	return variants(agentApprovalSample);
}
/** Values of {@link AgentApprovalAgentMode} that together show every arm. */
export function agentApprovalAgentMode() {
	return variants(agentApprovalAgentModeSample);
}
/** Values of {@link AppEntitlementReference} that together show every arm. */
export function appEntitlementReference() {
	return variants(appEntitlementReferenceSample);
}
/** Values of {@link AppGroupApproval} that together show every arm. */
export function appGroupApproval() {
	return variants(appGroupApprovalSample);
}
/** Values of {@link AppOwnerApproval} that together show every arm. */
export function appOwnerApproval() {
	return variants(appOwnerApprovalSample);
}
/** Values of {@link Approval} that together show every arm. */
export function approval() {
	return variants(approvalSample);
}
/** Values of {@link ApprovalInstance} that together show every arm. */
export function approvalInstance() {
	return variants(approvalInstanceSample);
}
/** Values of {@link ApprovalInstanceState} that together show every arm. */
export function approvalInstanceState() {
	return variants(approvalInstanceStateSample);
}
/** Values of {@link ApprovedAction} that together show every arm. */
export function approvedAction() {
	return variants(approvedActionSample);
}
/** Values of {@link CancelledAction} that together show every arm. */
export function cancelledAction() {
	return variants(cancelledActionSample);
}
/** Values of {@link CompletedAction} that together show every arm. */
export function completedAction() {
	return variants(completedActionSample);
}
/** Values of {@link ConnectorProvision} that together show every arm. */
export function connectorProvision() {
	return variants(connectorProvisionSample);
}
/** Values of {@link AccountProvision} that together show every arm. */
export function accountProvision() {
	return variants(accountProvisionSample);
}
/** Values of {@link DefaultBehavior} that together show every arm. */
export function defaultBehavior() {
	return variants(defaultBehaviorSample);
}
/** Values of {@link DeleteAccount} that together show every arm. */
export function deleteAccount() {
	return variants(deleteAccountSample);
}
/** Values of {@link DoNotSave} that together show every arm. */
export function doNotSave() {
	return variants(doNotSaveSample);
}
/** Values of {@link SaveToVault} that together show every arm. */
export function saveToVault() {
	return variants(saveToVaultSample);
}
/** Values of {@link DelegatedProvision} that together show every arm. */
export function delegatedProvision() {
	return variants(delegatedProvisionSample);
}
/** Values of {@link DeniedAction} that together show every arm. */
export function deniedAction() {
	return variants(deniedActionSample);
}
/** Values of {@link EntitlementOwnerApproval} that together show every arm. */
export function entitlementOwnerApproval() {
	return variants(entitlementOwnerApprovalSample);
}
/** Values of {@link ErroredAction} that together show every arm. */
export function erroredAction() {
	return variants(erroredActionSample);
}
/** Values of {@link Escalation} that together show every arm. */
export function escalation() {
	return variants(escalationSample);
}
/** Values of {@link EscalationReassignToApprovers} that together show every arm. */
export function escalationReassignToApprovers() {
	return variants(escalationReassignToApproversSample);
}
/** Values of {@link EscalationReplacePolicy} that together show every arm. */
export function escalationReplacePolicy() {
	return variants(escalationReplacePolicySample);
}
/** Values of {@link EscalationInstance} that together show every arm. */
export function escalationInstance() {
	return variants(escalationInstanceSample);
}
/** Values of {@link EscalationInstanceReassignToApprovers} that together show every arm. */
export function escalationInstanceReassignToApprovers() {
	return variants(escalationInstanceReassignToApproversSample);
}
/** Values of {@link EscalationInstanceReplacePolicy} that together show every arm. */
export function escalationInstanceReplacePolicy() {
	return variants(escalationInstanceReplacePolicySample);
}
/** Values of {@link ExpressionApproval} that together show every arm. */
export function expressionApproval() {
	return variants(expressionApprovalSample);
}
/** Values of {@link ExternalTicketProvision} that together show every arm. */
export function externalTicketProvision() {
	return variants(externalTicketProvisionSample);
}
/** Values of {@link ManagerApproval} that together show every arm. */
export function managerApproval() {
	return variants(managerApprovalSample);
}
/** Values of {@link ManualProvision} that together show every arm. */
export function manualProvision() {
	return variants(manualProvisionSample);
}
/** Values of {@link MultiStep} that together show every arm. */
export function multiStep() {
	return variants(multiStepSample);
}
/** Values of {@link Policy} that together show every arm. */
export function policy() {
	return variants(policySample);
}
/** Values of {@link PolicyType} that together show every arm. */
export function policyType() {
	return variants(policyTypeSample);
}
/** Values of {@link PolicyInstance} that together show every arm. */
export function policyInstance() {
	return variants(policyInstanceSample);
}
/** Values of {@link PolicyPostActions} that together show every arm. */
export function policyPostActions() {
	return variants(policyPostActionsSample);
}
/** Values of {@link PolicyStep} that together show every arm. */
export function policyStep() {
	return variants(policyStepSample);
}
/** Values of {@link PolicyStepInstance} that together show every arm. */
export function policyStepInstance() {
	return variants(policyStepInstanceSample);
}
/** Values of {@link PolicyStepInstanceState} that together show every arm. */
export function policyStepInstanceState() {
	return variants(policyStepInstanceStateSample);
}
/** Values of {@link PolicySteps} that together show every arm. */
export function policySteps() {
	return variants(policyStepsSample);
}
/** Values of {@link Provision} that together show every arm. */
export function provision() {
	return variants(provisionSample);
}
/** Values of {@link ProvisionInstance} that together show every arm. */
export function provisionInstance() {
	return variants(provisionInstanceSample);
}
/** Values of {@link ProvisionInstanceState} that together show every arm. */
export function provisionInstanceState() {
	return variants(provisionInstanceStateSample);
}
/** Values of {@link ProvisionPolicy} that together show every arm. */
export function provisionPolicy() {
	return variants(provisionPolicySample);
}
/** Values of {@link ProvisionTarget} that together show every arm. */
export function provisionTarget() {
	return variants(provisionTargetSample);
}
/** Values of {@link ReassignedAction} that together show every arm. */
export function reassignedAction() {
	return variants(reassignedActionSample);
}
/** Values of {@link ReassignedByErrorAction} that together show every arm. */
export function reassignedByErrorAction() {
	return variants(reassignedByErrorActionSample);
}
/** Values of {@link Reject} that together show every arm. */
export function reject() {
	return variants(rejectSample);
}
/** Values of {@link RejectInstance} that together show every arm. */
export function rejectInstance() {
	return variants(rejectInstanceSample);
}
/** Values of {@link ResourceOwnerApproval} that together show every arm. */
export function resourceOwnerApproval() {
	return variants(resourceOwnerApprovalSample);
}
/** Values of {@link RestartAction} that together show every arm. */
export function restartAction() {
	return variants(restartActionSample);
}
/** Values of {@link Rule} that together show every arm. */
export function rule() {
	return variants(ruleSample);
}
/** Values of {@link SelfApproval} that together show every arm. */
export function selfApproval() {
	return variants(selfApprovalSample);
}
/** Values of {@link SkippedAction} that together show every arm. */
export function skippedAction() {
	return variants(skippedActionSample);
}
/** Values of {@link UnconfiguredProvision} that together show every arm. */
export function unconfiguredProvision() {
	return variants(unconfiguredProvisionSample);
}
/** Values of {@link UserApproval} that together show every arm. */
export function userApproval() {
	return variants(userApprovalSample);
}
/** Values of {@link Wait} that together show every arm. */
export function wait() {
	return variants(waitSample);
}
/** Values of {@link WaitCondition} that together show every arm. */
export function waitCondition() {
	return variants(waitConditionSample);
}
/** Values of {@link WaitConditionInstance} that together show every arm. */
export function waitConditionInstance() {
	return variants(waitConditionInstanceSample);
}
/** Values of {@link WaitInstance} that together show every arm. */
export function waitInstance() {
	return variants(waitInstanceSample);
}
/** Values of {@link ConditionSucceeded} that together show every arm. */
export function conditionSucceeded() {
	return variants(conditionSucceededSample);
}
/** Values of {@link ConditionTimedOut} that together show every arm. */
export function conditionTimedOut() {
	return variants(conditionTimedOutSample);
}
/** Values of {@link WaitInstanceState} that together show every arm. */
export function waitInstanceState() {
	return variants(waitInstanceStateSample);
}
/** Values of {@link WebhookApproval} that together show every arm. */
export function webhookApproval() {
	return variants(webhookApprovalSample);
}
/** Values of {@link WebhookProvision} that together show every arm. */
export function webhookProvision() {
	return variants(webhookProvisionSample);
}
/** Values of {@link ExpandedApp} that together show every arm. */
export function expandedApp() {
	return variants(expandedAppSample);
}
/** Values of {@link ExpandedAppEntitlement} that together show every arm. */
export function expandedAppEntitlement() {
	return variants(expandedAppEntitlementSample);
}
/** Values of {@link ExpandedAppUser} that together show every arm. */
export function expandedAppUser() {
	return variants(expandedAppUserSample);
}
/** Values of {@link ExpandedObject} that together show every arm. */
export function expandedObject() {
	return variants(expandedObjectSample);
}
/** Values of {@link ExpandedUser} that together show every arm. */
export function expandedUser() {
	return variants(expandedUserSample);
}
/** Values of {@link ExternalRef} that together show every arm. */
export function externalRef() {
	return variants(externalRefSample);
}
/** Values of {@link ExternalRefSource} that together show every arm. */
export function externalRefSource() {
	return variants(externalRefSourceSample);
}
/** Values of {@link Task} that together show every arm. */
export function task() {
	return variants(taskSample);
}
/** Values of {@link TaskActionsItem} that together show every arm. */
export function taskActionsItem() {
	return variants(taskActionsItemSample);
}
/** Values of {@link TaskOrigin} that together show every arm. */
export function taskOrigin() {
	return variants(taskOriginSample);
}
/** Values of {@link TaskProcessing} that together show every arm. */
export function taskProcessing() {
	return variants(taskProcessingSample);
}
/** Values of {@link TaskRecommendation} that together show every arm. */
export function taskRecommendation() {
	return variants(taskRecommendationSample);
}
/** Values of {@link TaskState} that together show every arm. */
export function taskState() {
	return variants(taskStateSample);
}
/** Values of {@link TaskAction} that together show every arm. */
export function taskAction() {
	return variants(taskActionSample);
}
/** Values of {@link TaskActionActionType} that together show every arm. */
export function taskActionActionType() {
	return variants(taskActionActionTypeSample);
}
/** Values of {@link TaskActionsServiceApproveRequest} that together show every arm. */
export function taskActionsServiceApproveRequest() {
	return variants(taskActionsServiceApproveRequestSample);
}
/** Values of {@link TaskActionsServiceApproveResponse} that together show every arm. */
export function taskActionsServiceApproveResponse() {
	return variants(taskActionsServiceApproveResponseSample);
}
/** Values of {@link TaskActionsServiceApproveWithStepUpRequest} that together show every arm. */
export function taskActionsServiceApproveWithStepUpRequest() {
	return variants(taskActionsServiceApproveWithStepUpRequestSample);
}
/** Values of {@link TaskActionsServiceApproveWithStepUpResponse} that together show every arm. */
export function taskActionsServiceApproveWithStepUpResponse() {
	return variants(taskActionsServiceApproveWithStepUpResponseSample);
}
/** Values of {@link TaskActionsServiceCloseRequest} that together show every arm. */
export function taskActionsServiceCloseRequest() {
	return variants(taskActionsServiceCloseRequestSample);
}
/** Values of {@link TaskActionsServiceCloseResponse} that together show every arm. */
export function taskActionsServiceCloseResponse() {
	return variants(taskActionsServiceCloseResponseSample);
}
/** Values of {@link TaskActionsServiceCommentRequest} that together show every arm. */
export function taskActionsServiceCommentRequest() {
	return variants(taskActionsServiceCommentRequestSample);
}
/** Values of {@link TaskActionsServiceCommentResponse} that together show every arm. */
export function taskActionsServiceCommentResponse() {
	return variants(taskActionsServiceCommentResponseSample);
}
/** Values of {@link TaskActionsServiceDenyRequest} that together show every arm. */
export function taskActionsServiceDenyRequest() {
	return variants(taskActionsServiceDenyRequestSample);
}
/** Values of {@link TaskActionsServiceDenyResponse} that together show every arm. */
export function taskActionsServiceDenyResponse() {
	return variants(taskActionsServiceDenyResponseSample);
}
/** Values of {@link TaskActionsServiceEscalateToEmergencyAccessRequest} that together show every arm. */
export function taskActionsServiceEscalateToEmergencyAccessRequest() {
	return variants(taskActionsServiceEscalateToEmergencyAccessRequestSample);
}
/** Values of {@link TaskActionsServiceHardResetRequest} that together show every arm. */
export function taskActionsServiceHardResetRequest() {
	return variants(taskActionsServiceHardResetRequestSample);
}
/** Values of {@link TaskActionsServiceHardResetResponse} that together show every arm. */
export function taskActionsServiceHardResetResponse() {
	return variants(taskActionsServiceHardResetResponseSample);
}
/** Values of {@link TaskActionsServiceProcessNowRequest} that together show every arm. */
export function taskActionsServiceProcessNowRequest() {
	return variants(taskActionsServiceProcessNowRequestSample);
}
/** Values of {@link TaskActionsServiceProcessNowResponse} that together show every arm. */
export function taskActionsServiceProcessNowResponse() {
	return variants(taskActionsServiceProcessNowResponseSample);
}
/** Values of {@link TaskActionsServiceReassignRequest} that together show every arm. */
export function taskActionsServiceReassignRequest() {
	return variants(taskActionsServiceReassignRequestSample);
}
/** Values of {@link TaskActionsServiceReassignResponse} that together show every arm. */
export function taskActionsServiceReassignResponse() {
	return variants(taskActionsServiceReassignResponseSample);
}
/** Values of {@link TaskActionsServiceRestartRequest} that together show every arm. */
export function taskActionsServiceRestartRequest() {
	return variants(taskActionsServiceRestartRequestSample);
}
/** Values of {@link TaskActionsServiceRestartResponse} that together show every arm. */
export function taskActionsServiceRestartResponse() {
	return variants(taskActionsServiceRestartResponseSample);
}
/** Values of {@link TaskActionsServiceSkipStepRequest} that together show every arm. */
export function taskActionsServiceSkipStepRequest() {
	return variants(taskActionsServiceSkipStepRequestSample);
}
/** Values of {@link TaskAuditAccessRequestOutcome} that together show every arm. */
export function taskAuditAccessRequestOutcome() {
	return variants(taskAuditAccessRequestOutcomeSample);
}
/** Values of {@link TaskAuditAccessRequestOutcomeOutcome} that together show every arm. */
export function taskAuditAccessRequestOutcomeOutcome() {
	return variants(taskAuditAccessRequestOutcomeOutcomeSample);
}
/** Values of {@link TaskAuditActionSubmitted} that together show every arm. */
export function taskAuditActionSubmitted() {
	return variants(taskAuditActionSubmittedSample);
}
/** Values of {@link TaskAuditApprovalAutoAcceptedByPolicy} that together show every arm. */
export function taskAuditApprovalAutoAcceptedByPolicy() {
	return variants(taskAuditApprovalAutoAcceptedByPolicySample);
}
/** Values of {@link TaskAuditApprovalAutoRejectedByPolicy} that together show every arm. */
export function taskAuditApprovalAutoRejectedByPolicy() {
	return variants(taskAuditApprovalAutoRejectedByPolicySample);
}
/** Values of {@link TaskAuditApprovalHappenedAutomatically} that together show every arm. */
export function taskAuditApprovalHappenedAutomatically() {
	return variants(taskAuditApprovalHappenedAutomaticallySample);
}
/** Values of {@link TaskAuditApprovalInstanceChange} that together show every arm. */
export function taskAuditApprovalInstanceChange() {
	return variants(taskAuditApprovalInstanceChangeSample);
}
/** Values of {@link TaskAuditBulkActionError} that together show every arm. */
export function taskAuditBulkActionError() {
	return variants(taskAuditBulkActionErrorSample);
}
/** Values of {@link TaskAuditCertifyOutcome} that together show every arm. */
export function taskAuditCertifyOutcome() {
	return variants(taskAuditCertifyOutcomeSample);
}
/** Values of {@link TaskAuditCertifyOutcomeOutcome} that together show every arm. */
export function taskAuditCertifyOutcomeOutcome() {
	return variants(taskAuditCertifyOutcomeOutcomeSample);
}
/** Values of {@link TaskAuditComment} that together show every arm. */
export function taskAuditComment() {
	return variants(taskAuditCommentSample);
}
/** Values of {@link TaskAuditConditionalPolicyExecutionResult} that together show every arm. */
export function taskAuditConditionalPolicyExecutionResult() {
	return variants(taskAuditConditionalPolicyExecutionResultSample);
}
/** Values of {@link TaskAuditConnectorActionResult} that together show every arm. */
export function taskAuditConnectorActionResult() {
	return variants(taskAuditConnectorActionResultSample);
}
/** Values of {@link TaskAuditEscalateToEmergencyAccess} that together show every arm. */
export function taskAuditEscalateToEmergencyAccess() {
	return variants(taskAuditEscalateToEmergencyAccessSample);
}
/** Values of {@link TaskAuditExpressionPolicyStepError} that together show every arm. */
export function taskAuditExpressionPolicyStepError() {
	return variants(taskAuditExpressionPolicyStepErrorSample);
}
/** Values of {@link TaskAuditExternalTicketCreated} that together show every arm. */
export function taskAuditExternalTicketCreated() {
	return variants(taskAuditExternalTicketCreatedSample);
}
/** Values of {@link TaskAuditExternalTicketError} that together show every arm. */
export function taskAuditExternalTicketError() {
	return variants(taskAuditExternalTicketErrorSample);
}
/** Values of {@link TaskAuditExternalTicketProvisionStepResolved} that together show every arm. */
export function taskAuditExternalTicketProvisionStepResolved() {
	return variants(taskAuditExternalTicketProvisionStepResolvedSample);
}
/** Values of {@link TaskAuditExternalTicketTriggered} that together show every arm. */
export function taskAuditExternalTicketTriggered() {
	return variants(taskAuditExternalTicketTriggeredSample);
}
/** Values of {@link TaskAuditFinishedConnectorActions} that together show every arm. */
export function taskAuditFinishedConnectorActions() {
	return variants(taskAuditFinishedConnectorActionsSample);
}
/** Values of {@link TaskAuditGrantOutcome} that together show every arm. */
export function taskAuditGrantOutcome() {
	return variants(taskAuditGrantOutcomeSample);
}
/** Values of {@link TaskAuditGrantOutcomeOutcome} that together show every arm. */
export function taskAuditGrantOutcomeOutcome() {
	return variants(taskAuditGrantOutcomeOutcomeSample);
}
/** Values of {@link TaskAuditHardReset} that together show every arm. */
export function taskAuditHardReset() {
	return variants(taskAuditHardResetSample);
}
/** Values of {@link TaskAuditListRequest} that together show every arm. */
export function taskAuditListRequest() {
	return variants(taskAuditListRequestSample);
}
/** Values of {@link TaskAuditListResponse} that together show every arm. */
export function taskAuditListResponse() {
	return variants(taskAuditListResponseSample);
}
/** Values of {@link TaskAuditMetaData} that together show every arm. */
export function taskAuditMetaData() {
	return variants(taskAuditMetaDataSample);
}
/** Values of {@link TaskAuditNewTask} that together show every arm. */
export function taskAuditNewTask() {
	return variants(taskAuditNewTaskSample);
}
/** Values of {@link TaskAuditPolicyApprovalReassigned} that together show every arm. */
export function taskAuditPolicyApprovalReassigned() {
	return variants(taskAuditPolicyApprovalReassignedSample);
}
/** Values of {@link TaskAuditPolicyChanged} that together show every arm. */
export function taskAuditPolicyChanged() {
	return variants(taskAuditPolicyChangedSample);
}
/** Values of {@link TaskAuditPolicyEvaluationStep} that together show every arm. */
export function taskAuditPolicyEvaluationStep() {
	return variants(taskAuditPolicyEvaluationStepSample);
}
/** Values of {@link TaskAuditPolicyProvisionError} that together show every arm. */
export function taskAuditPolicyProvisionError() {
	return variants(taskAuditPolicyProvisionErrorSample);
}
/** Values of {@link TaskAuditPolicyProvisionReassigned} that together show every arm. */
export function taskAuditPolicyProvisionReassigned() {
	return variants(taskAuditPolicyProvisionReassignedSample);
}
/** Values of {@link TaskAuditReassignedToDelegate} that together show every arm. */
export function taskAuditReassignedToDelegate() {
	return variants(taskAuditReassignedToDelegateSample);
}
/** Values of {@link TaskAuditReassignmentListError} that together show every arm. */
export function taskAuditReassignmentListError() {
	return variants(taskAuditReassignmentListErrorSample);
}
/** Values of {@link TaskAuditRestart} that together show every arm. */
export function taskAuditRestart() {
	return variants(taskAuditRestartSample);
}
/** Values of {@link TaskAuditRevokeOutcome} that together show every arm. */
export function taskAuditRevokeOutcome() {
	return variants(taskAuditRevokeOutcomeSample);
}
/** Values of {@link TaskAuditRevokeOutcomeOutcome} that together show every arm. */
export function taskAuditRevokeOutcomeOutcome() {
	return variants(taskAuditRevokeOutcomeOutcomeSample);
}
/** Values of {@link TaskAuditSLAEscalation} that together show every arm. */
export function taskAuditSLAEscalation() {
	return variants(taskAuditSLAEscalationSample);
}
/** Values of {@link TaskAuditStartedConnectorActions} that together show every arm. */
export function taskAuditStartedConnectorActions() {
	return variants(taskAuditStartedConnectorActionsSample);
}
/** Values of {@link TaskAuditStateChange} that together show every arm. */
export function taskAuditStateChange() {
	return variants(taskAuditStateChangeSample);
}
/** Values of {@link TaskAuditStateChangePreviousState} that together show every arm. */
export function taskAuditStateChangePreviousState() {
	return variants(taskAuditStateChangePreviousStateSample);
}
/** Values of {@link TaskAuditStepSkipped} that together show every arm. */
export function taskAuditStepSkipped() {
	return variants(taskAuditStepSkippedSample);
}
/** Values of {@link TaskAuditStepUpApproval} that together show every arm. */
export function taskAuditStepUpApproval() {
	return variants(taskAuditStepUpApprovalSample);
}
/** Values of {@link TaskAuditView} that together show every arm. */
export function taskAuditView() {
	return variants(taskAuditViewSample);
}
/** Values of {@link TaskAuditViewCurrentState} that together show every arm. */
export function taskAuditViewCurrentState() {
	return variants(taskAuditViewCurrentStateSample);
}
/** Values of {@link TaskAuditViewEventType} that together show every arm. */
export function taskAuditViewEventType() {
	return variants(taskAuditViewEventTypeSample);
}
/** Values of {@link TaskAuditViewSource} that together show every arm. */
export function taskAuditViewSource() {
	return variants(taskAuditViewSourceSample);
}
/** Values of {@link TaskAuditViewRef} that together show every arm. */
export function taskAuditViewRef() {
	return variants(taskAuditViewRefSample);
}
/** Values of {@link TaskAuditWaitForAnalysisStepSuccess} that together show every arm. */
export function taskAuditWaitForAnalysisStepSuccess() {
	return variants(taskAuditWaitForAnalysisStepSuccessSample);
}
/** Values of {@link TaskAuditWaitForAnalysisStepTimedOut} that together show every arm. */
export function taskAuditWaitForAnalysisStepTimedOut() {
	return variants(taskAuditWaitForAnalysisStepTimedOutSample);
}
/** Values of {@link TaskAuditWaitForAnalysisStepWaiting} that together show every arm. */
export function taskAuditWaitForAnalysisStepWaiting() {
	return variants(taskAuditWaitForAnalysisStepWaitingSample);
}
/** Values of {@link TaskAuditWaitStepSuccess} that together show every arm. */
export function taskAuditWaitStepSuccess() {
	return variants(taskAuditWaitStepSuccessSample);
}
/** Values of {@link TaskAuditWaitStepTimedOut} that together show every arm. */
export function taskAuditWaitStepTimedOut() {
	return variants(taskAuditWaitStepTimedOutSample);
}
/** Values of {@link TaskAuditWaitStepWaiting} that together show every arm. */
export function taskAuditWaitStepWaiting() {
	return variants(taskAuditWaitStepWaitingSample);
}
/** Values of {@link TaskAuditWebhookApprovalAttempt} that together show every arm. */
export function taskAuditWebhookApprovalAttempt() {
	return variants(taskAuditWebhookApprovalAttemptSample);
}
/** Values of {@link TaskAuditWebhookApprovalBadResponse} that together show every arm. */
export function taskAuditWebhookApprovalBadResponse() {
	return variants(taskAuditWebhookApprovalBadResponseSample);
}
/** Values of {@link TaskAuditWebhookApprovalSuccess} that together show every arm. */
export function taskAuditWebhookApprovalSuccess() {
	return variants(taskAuditWebhookApprovalSuccessSample);
}
/** Values of {@link TaskAuditWebhookApprovalTriggered} that together show every arm. */
export function taskAuditWebhookApprovalTriggered() {
	return variants(taskAuditWebhookApprovalTriggeredSample);
}
/** Values of {@link TaskAuditWebhookAttempt} that together show every arm. */
export function taskAuditWebhookAttempt() {
	return variants(taskAuditWebhookAttemptSample);
}
/** Values of {@link TaskAuditWebhookSuccess} that together show every arm. */
export function taskAuditWebhookSuccess() {
	return variants(taskAuditWebhookSuccessSample);
}
/** Values of {@link TaskAuditWebhookTriggered} that together show every arm. */
export function taskAuditWebhookTriggered() {
	return variants(taskAuditWebhookTriggeredSample);
}
/** Values of {@link TaskExpandMask} that together show every arm. */
export function taskExpandMask() {
	return variants(taskExpandMaskSample);
}
/** Values of {@link TaskExpandMaskPathsItem} that together show every arm. */
export function taskExpandMaskPathsItem() {
	return variants(taskExpandMaskPathsItemSample);
}
/** Values of {@link TaskGrantSource} that together show every arm. */
export function taskGrantSource() {
	return variants(taskGrantSourceSample);
}
/** Values of {@link TaskRef} that together show every arm. */
export function taskRef() {
	return variants(taskRefSample);
}
/** Values of {@link TaskRevokeSource} that together show every arm. */
export function taskRevokeSource() {
	return variants(taskRevokeSourceSample);
}
/** Values of {@link TaskRevokeSourceExpired} that together show every arm. */
export function taskRevokeSourceExpired() {
	return variants(taskRevokeSourceExpiredSample);
}
/** Values of {@link TaskRevokeSourceNonUsage} that together show every arm. */
export function taskRevokeSourceNonUsage() {
	return variants(taskRevokeSourceNonUsageSample);
}
/** Values of {@link TaskRevokeSourceRequest} that together show every arm. */
export function taskRevokeSourceRequest() {
	return variants(taskRevokeSourceRequestSample);
}
/** Values of {@link TaskRevokeSourceReview} that together show every arm. */
export function taskRevokeSourceReview() {
	return variants(taskRevokeSourceReviewSample);
}
/** Values of {@link TaskSearchRequest} that together show every arm. */
export function taskSearchRequest() {
	return variants(taskSearchRequestSample);
}
/** Values of {@link TaskSearchRequestAccountTypesItem} that together show every arm. */
export function taskSearchRequestAccountTypesItem() {
	return variants(taskSearchRequestAccountTypesItemSample);
}
/** Values of {@link TaskSearchRequestCurrentStep} that together show every arm. */
export function taskSearchRequestCurrentStep() {
	return variants(taskSearchRequestCurrentStepSample);
}
/** Values of {@link TaskSearchRequestEmergencyStatus} that together show every arm. */
export function taskSearchRequestEmergencyStatus() {
	return variants(taskSearchRequestEmergencyStatusSample);
}
/** Values of {@link TaskSearchRequestSortBy} that together show every arm. */
export function taskSearchRequestSortBy() {
	return variants(taskSearchRequestSortBySample);
}
/** Values of {@link TaskSearchRequestStepApprovalTypesItem} that together show every arm. */
export function taskSearchRequestStepApprovalTypesItem() {
	return variants(taskSearchRequestStepApprovalTypesItemSample);
}
/** Values of {@link TaskSearchRequestTaskStatesItem} that together show every arm. */
export function taskSearchRequestTaskStatesItem() {
	return variants(taskSearchRequestTaskStatesItemSample);
}
/** Values of {@link TaskSearchResponse} that together show every arm. */
export function taskSearchResponse() {
	return variants(taskSearchResponseSample);
}
/** Values of {@link TaskServiceActionResponse} that together show every arm. */
export function taskServiceActionResponse() {
	return variants(taskServiceActionResponseSample);
}
/** Values of {@link TaskServiceCreateGrantRequest} that together show every arm. */
export function taskServiceCreateGrantRequest() {
	return variants(taskServiceCreateGrantRequestSample);
}
/** Values of {@link TaskServiceCreateGrantResponse} that together show every arm. */
export function taskServiceCreateGrantResponse() {
	return variants(taskServiceCreateGrantResponseSample);
}
/** Values of {@link TaskServiceCreateOffboardingRequest} that together show every arm. */
export function taskServiceCreateOffboardingRequest() {
	return variants(taskServiceCreateOffboardingRequestSample);
}
/** Values of {@link TaskServiceCreateOffboardingResponse} that together show every arm. */
export function taskServiceCreateOffboardingResponse() {
	return variants(taskServiceCreateOffboardingResponseSample);
}
/** Values of {@link TaskServiceCreateRevokeRequest} that together show every arm. */
export function taskServiceCreateRevokeRequest() {
	return variants(taskServiceCreateRevokeRequestSample);
}
/** Values of {@link TaskServiceCreateRevokeResponse} that together show every arm. */
export function taskServiceCreateRevokeResponse() {
	return variants(taskServiceCreateRevokeResponseSample);
}
/** Values of {@link TaskServiceGetResponse} that together show every arm. */
export function taskServiceGetResponse() {
	return variants(taskServiceGetResponseSample);
}
/** Values of {@link TaskTypeInput} that together show every arm. */
export function taskTypeInput() {
	return variants(taskTypeInputSample);
}
/** Values of {@link TaskType} that together show every arm. */
export function taskType() {
	return variants(taskTypeSample);
}
/** Values of {@link TaskTypeCertifyInput} that together show every arm. */
export function taskTypeCertifyInput() {
	return variants(taskTypeCertifyInputSample);
}
/** Values of {@link TaskTypeCertify} that together show every arm. */
export function taskTypeCertify() {
	return variants(taskTypeCertifySample);
}
/** Values of {@link TaskTypeCertifyOutcome} that together show every arm. */
export function taskTypeCertifyOutcome() {
	return variants(taskTypeCertifyOutcomeSample);
}
/** Values of {@link TaskTypeGrantInput} that together show every arm. */
export function taskTypeGrantInput() {
	return variants(taskTypeGrantInputSample);
}
/** Values of {@link TaskTypeGrant} that together show every arm. */
export function taskTypeGrant() {
	return variants(taskTypeGrantSample);
}
/** Values of {@link TaskTypeGrantOutcome} that together show every arm. */
export function taskTypeGrantOutcome() {
	return variants(taskTypeGrantOutcomeSample);
}
/** Values of {@link TaskTypeOffboardingInput} that together show every arm. */
export function taskTypeOffboardingInput() {
	return variants(taskTypeOffboardingInputSample);
}
/** Values of {@link TaskTypeOffboarding} that together show every arm. */
export function taskTypeOffboarding() {
	return variants(taskTypeOffboardingSample);
}
/** Values of {@link TaskTypeOffboardingOutcome} that together show every arm. */
export function taskTypeOffboardingOutcome() {
	return variants(taskTypeOffboardingOutcomeSample);
}
/** Values of {@link TaskTypeRevokeInput} that together show every arm. */
export function taskTypeRevokeInput() {
	return variants(taskTypeRevokeInputSample);
}
/** Values of {@link TaskTypeRevoke} that together show every arm. */
export function taskTypeRevoke() {
	return variants(taskTypeRevokeSample);
}
/** Values of {@link TaskTypeRevokeOutcome} that together show every arm. */
export function taskTypeRevokeOutcome() {
	return variants(taskTypeRevokeOutcomeSample);
}
/** Values of {@link TaskView} that together show every arm. */
export function taskView() {
	return variants(taskViewSample);
}
/** Values of {@link User} that together show every arm. */
export function user() {
	return variants(userSample);
}
/** Values of {@link UserDirectoryStatus} that together show every arm. */
export function userDirectoryStatus() {
	return variants(userDirectoryStatusSample);
}
/** Values of {@link UserStatus} that together show every arm. */
export function userStatus() {
	return variants(userStatusSample);
}
/** Values of {@link UserType} that together show every arm. */
export function userType() {
	return variants(userTypeSample);
}
/** Values of {@link UserAttributeMappingSource} that together show every arm. */
export function userAttributeMappingSource() {
	return variants(userAttributeMappingSourceSample);
}
/** Values of {@link ProtobufAny} that together show every arm. */
export function protobufAny() {
	return variants(protobufAnySample);
}
/** Values of {@link Status} that together show every arm. */
export function status() {
	return variants(statusSample);
}
