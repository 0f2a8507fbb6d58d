"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.app = app;
exports.appIdentityMatching = appIdentityMatching;
exports.appEntitlement = appEntitlement;
exports.appEntitlementPurpose = appEntitlementPurpose;
exports.appUser = appUser;
exports.appUserType = appUserType;
exports.appUserStatus = appUserStatus;
exports.appUserStatusStatus = appUserStatusStatus;
exports.taskAuditCancelledResult = taskAuditCancelledResult;
exports.taskAuditErrorResult = taskAuditErrorResult;
exports.taskAuditSuccessResult = taskAuditSuccessResult;
exports.accept = accept;
exports.acceptInstance = acceptInstance;
exports.agentApproval = agentApproval;
exports.agentApprovalAgentMode = agentApprovalAgentMode;
exports.appEntitlementReference = appEntitlementReference;
exports.appGroupApproval = appGroupApproval;
exports.appOwnerApproval = appOwnerApproval;
exports.approval = approval;
exports.approvalInstance = approvalInstance;
exports.approvalInstanceState = approvalInstanceState;
exports.approvedAction = approvedAction;
exports.cancelledAction = cancelledAction;
exports.completedAction = completedAction;
exports.connectorProvision = connectorProvision;
exports.accountProvision = accountProvision;
exports.defaultBehavior = defaultBehavior;
exports.deleteAccount = deleteAccount;
exports.doNotSave = doNotSave;
exports.saveToVault = saveToVault;
exports.delegatedProvision = delegatedProvision;
exports.deniedAction = deniedAction;
exports.entitlementOwnerApproval = entitlementOwnerApproval;
exports.erroredAction = erroredAction;
exports.escalation = escalation;
exports.escalationReassignToApprovers = escalationReassignToApprovers;
exports.escalationReplacePolicy = escalationReplacePolicy;
exports.escalationInstance = escalationInstance;
exports.escalationInstanceReassignToApprovers = escalationInstanceReassignToApprovers;
exports.escalationInstanceReplacePolicy = escalationInstanceReplacePolicy;
exports.expressionApproval = expressionApproval;
exports.externalTicketProvision = externalTicketProvision;
exports.managerApproval = managerApproval;
exports.manualProvision = manualProvision;
exports.multiStep = multiStep;
exports.policy = policy;
exports.policyType = policyType;
exports.policyInstance = policyInstance;
exports.policyPostActions = policyPostActions;
exports.policyStep = policyStep;
exports.policyStepInstance = policyStepInstance;
exports.policyStepInstanceState = policyStepInstanceState;
exports.policySteps = policySteps;
exports.provision = provision;
exports.provisionInstance = provisionInstance;
exports.provisionInstanceState = provisionInstanceState;
exports.provisionPolicy = provisionPolicy;
exports.provisionTarget = provisionTarget;
exports.reassignedAction = reassignedAction;
exports.reassignedByErrorAction = reassignedByErrorAction;
exports.reject = reject;
exports.rejectInstance = rejectInstance;
exports.resourceOwnerApproval = resourceOwnerApproval;
exports.restartAction = restartAction;
exports.rule = rule;
exports.selfApproval = selfApproval;
exports.skippedAction = skippedAction;
exports.unconfiguredProvision = unconfiguredProvision;
exports.userApproval = userApproval;
exports.wait = wait;
exports.waitCondition = waitCondition;
exports.waitConditionInstance = waitConditionInstance;
exports.waitInstance = waitInstance;
exports.conditionSucceeded = conditionSucceeded;
exports.conditionTimedOut = conditionTimedOut;
exports.waitInstanceState = waitInstanceState;
exports.webhookApproval = webhookApproval;
exports.webhookProvision = webhookProvision;
exports.expandedApp = expandedApp;
exports.expandedAppEntitlement = expandedAppEntitlement;
exports.expandedAppUser = expandedAppUser;
exports.expandedObject = expandedObject;
exports.expandedUser = expandedUser;
exports.externalRef = externalRef;
exports.externalRefSource = externalRefSource;
exports.task = task;
exports.taskActionsItem = taskActionsItem;
exports.taskOrigin = taskOrigin;
exports.taskProcessing = taskProcessing;
exports.taskRecommendation = taskRecommendation;
exports.taskState = taskState;
exports.taskAction = taskAction;
exports.taskActionActionType = taskActionActionType;
exports.taskActionsServiceApproveRequest = taskActionsServiceApproveRequest;
exports.taskActionsServiceApproveResponse = taskActionsServiceApproveResponse;
exports.taskActionsServiceApproveWithStepUpRequest = taskActionsServiceApproveWithStepUpRequest;
exports.taskActionsServiceApproveWithStepUpResponse = taskActionsServiceApproveWithStepUpResponse;
exports.taskActionsServiceCloseRequest = taskActionsServiceCloseRequest;
exports.taskActionsServiceCloseResponse = taskActionsServiceCloseResponse;
exports.taskActionsServiceCommentRequest = taskActionsServiceCommentRequest;
exports.taskActionsServiceCommentResponse = taskActionsServiceCommentResponse;
exports.taskActionsServiceDenyRequest = taskActionsServiceDenyRequest;
exports.taskActionsServiceDenyResponse = taskActionsServiceDenyResponse;
exports.taskActionsServiceEscalateToEmergencyAccessRequest = taskActionsServiceEscalateToEmergencyAccessRequest;
exports.taskActionsServiceHardResetRequest = taskActionsServiceHardResetRequest;
exports.taskActionsServiceHardResetResponse = taskActionsServiceHardResetResponse;
exports.taskActionsServiceProcessNowRequest = taskActionsServiceProcessNowRequest;
exports.taskActionsServiceProcessNowResponse = taskActionsServiceProcessNowResponse;
exports.taskActionsServiceReassignRequest = taskActionsServiceReassignRequest;
exports.taskActionsServiceReassignResponse = taskActionsServiceReassignResponse;
exports.taskActionsServiceRestartRequest = taskActionsServiceRestartRequest;
exports.taskActionsServiceRestartResponse = taskActionsServiceRestartResponse;
exports.taskActionsServiceSkipStepRequest = taskActionsServiceSkipStepRequest;
exports.taskAuditAccessRequestOutcome = taskAuditAccessRequestOutcome;
exports.taskAuditAccessRequestOutcomeOutcome = taskAuditAccessRequestOutcomeOutcome;
exports.taskAuditActionSubmitted = taskAuditActionSubmitted;
exports.taskAuditApprovalAutoAcceptedByPolicy = taskAuditApprovalAutoAcceptedByPolicy;
exports.taskAuditApprovalAutoRejectedByPolicy = taskAuditApprovalAutoRejectedByPolicy;
exports.taskAuditApprovalHappenedAutomatically = taskAuditApprovalHappenedAutomatically;
exports.taskAuditApprovalInstanceChange = taskAuditApprovalInstanceChange;
exports.taskAuditBulkActionError = taskAuditBulkActionError;
exports.taskAuditCertifyOutcome = taskAuditCertifyOutcome;
exports.taskAuditCertifyOutcomeOutcome = taskAuditCertifyOutcomeOutcome;
exports.taskAuditComment = taskAuditComment;
exports.taskAuditConditionalPolicyExecutionResult = taskAuditConditionalPolicyExecutionResult;
exports.taskAuditConnectorActionResult = taskAuditConnectorActionResult;
exports.taskAuditEscalateToEmergencyAccess = taskAuditEscalateToEmergencyAccess;
exports.taskAuditExpressionPolicyStepError = taskAuditExpressionPolicyStepError;
exports.taskAuditExternalTicketCreated = taskAuditExternalTicketCreated;
exports.taskAuditExternalTicketError = taskAuditExternalTicketError;
exports.taskAuditExternalTicketProvisionStepResolved = taskAuditExternalTicketProvisionStepResolved;
exports.taskAuditExternalTicketTriggered = taskAuditExternalTicketTriggered;
exports.taskAuditFinishedConnectorActions = taskAuditFinishedConnectorActions;
exports.taskAuditGrantOutcome = taskAuditGrantOutcome;
exports.taskAuditGrantOutcomeOutcome = taskAuditGrantOutcomeOutcome;
exports.taskAuditHardReset = taskAuditHardReset;
exports.taskAuditListRequest = taskAuditListRequest;
exports.taskAuditListResponse = taskAuditListResponse;
exports.taskAuditMetaData = taskAuditMetaData;
exports.taskAuditNewTask = taskAuditNewTask;
exports.taskAuditPolicyApprovalReassigned = taskAuditPolicyApprovalReassigned;
exports.taskAuditPolicyChanged = taskAuditPolicyChanged;
exports.taskAuditPolicyEvaluationStep = taskAuditPolicyEvaluationStep;
exports.taskAuditPolicyProvisionError = taskAuditPolicyProvisionError;
exports.taskAuditPolicyProvisionReassigned = taskAuditPolicyProvisionReassigned;
exports.taskAuditReassignedToDelegate = taskAuditReassignedToDelegate;
exports.taskAuditReassignmentListError = taskAuditReassignmentListError;
exports.taskAuditRestart = taskAuditRestart;
exports.taskAuditRevokeOutcome = taskAuditRevokeOutcome;
exports.taskAuditRevokeOutcomeOutcome = taskAuditRevokeOutcomeOutcome;
exports.taskAuditSLAEscalation = taskAuditSLAEscalation;
exports.taskAuditStartedConnectorActions = taskAuditStartedConnectorActions;
exports.taskAuditStateChange = taskAuditStateChange;
exports.taskAuditStateChangePreviousState = taskAuditStateChangePreviousState;
exports.taskAuditStepSkipped = taskAuditStepSkipped;
exports.taskAuditStepUpApproval = taskAuditStepUpApproval;
exports.taskAuditView = taskAuditView;
exports.taskAuditViewCurrentState = taskAuditViewCurrentState;
exports.taskAuditViewEventType = taskAuditViewEventType;
exports.taskAuditViewSource = taskAuditViewSource;
exports.taskAuditViewRef = taskAuditViewRef;
exports.taskAuditWaitForAnalysisStepSuccess = taskAuditWaitForAnalysisStepSuccess;
exports.taskAuditWaitForAnalysisStepTimedOut = taskAuditWaitForAnalysisStepTimedOut;
exports.taskAuditWaitForAnalysisStepWaiting = taskAuditWaitForAnalysisStepWaiting;
exports.taskAuditWaitStepSuccess = taskAuditWaitStepSuccess;
exports.taskAuditWaitStepTimedOut = taskAuditWaitStepTimedOut;
exports.taskAuditWaitStepWaiting = taskAuditWaitStepWaiting;
exports.taskAuditWebhookApprovalAttempt = taskAuditWebhookApprovalAttempt;
exports.taskAuditWebhookApprovalBadResponse = taskAuditWebhookApprovalBadResponse;
exports.taskAuditWebhookApprovalSuccess = taskAuditWebhookApprovalSuccess;
exports.taskAuditWebhookApprovalTriggered = taskAuditWebhookApprovalTriggered;
exports.taskAuditWebhookAttempt = taskAuditWebhookAttempt;
exports.taskAuditWebhookSuccess = taskAuditWebhookSuccess;
exports.taskAuditWebhookTriggered = taskAuditWebhookTriggered;
exports.taskExpandMask = taskExpandMask;
exports.taskExpandMaskPathsItem = taskExpandMaskPathsItem;
exports.taskGrantSource = taskGrantSource;
exports.taskRef = taskRef;
exports.taskRevokeSource = taskRevokeSource;
exports.taskRevokeSourceExpired = taskRevokeSourceExpired;
exports.taskRevokeSourceNonUsage = taskRevokeSourceNonUsage;
exports.taskRevokeSourceRequest = taskRevokeSourceRequest;
exports.taskRevokeSourceReview = taskRevokeSourceReview;
exports.taskSearchRequest = taskSearchRequest;
exports.taskSearchRequestAccountTypesItem = taskSearchRequestAccountTypesItem;
exports.taskSearchRequestCurrentStep = taskSearchRequestCurrentStep;
exports.taskSearchRequestEmergencyStatus = taskSearchRequestEmergencyStatus;
exports.taskSearchRequestSortBy = taskSearchRequestSortBy;
exports.taskSearchRequestStepApprovalTypesItem = taskSearchRequestStepApprovalTypesItem;
exports.taskSearchRequestTaskStatesItem = taskSearchRequestTaskStatesItem;
exports.taskSearchResponse = taskSearchResponse;
exports.taskServiceActionResponse = taskServiceActionResponse;
exports.taskServiceCreateGrantRequest = taskServiceCreateGrantRequest;
exports.taskServiceCreateGrantResponse = taskServiceCreateGrantResponse;
exports.taskServiceCreateOffboardingRequest = taskServiceCreateOffboardingRequest;
exports.taskServiceCreateOffboardingResponse = taskServiceCreateOffboardingResponse;
exports.taskServiceCreateRevokeRequest = taskServiceCreateRevokeRequest;
exports.taskServiceCreateRevokeResponse = taskServiceCreateRevokeResponse;
exports.taskServiceGetResponse = taskServiceGetResponse;
exports.taskTypeInput = taskTypeInput;
exports.taskType = taskType;
exports.taskTypeCertifyInput = taskTypeCertifyInput;
exports.taskTypeCertify = taskTypeCertify;
exports.taskTypeCertifyOutcome = taskTypeCertifyOutcome;
exports.taskTypeGrantInput = taskTypeGrantInput;
exports.taskTypeGrant = taskTypeGrant;
exports.taskTypeGrantOutcome = taskTypeGrantOutcome;
exports.taskTypeOffboardingInput = taskTypeOffboardingInput;
exports.taskTypeOffboarding = taskTypeOffboarding;
exports.taskTypeOffboardingOutcome = taskTypeOffboardingOutcome;
exports.taskTypeRevokeInput = taskTypeRevokeInput;
exports.taskTypeRevoke = taskTypeRevoke;
exports.taskTypeRevokeOutcome = taskTypeRevokeOutcome;
exports.taskView = taskView;
exports.user = user;
exports.userDirectoryStatus = userDirectoryStatus;
exports.userStatus = userStatus;
exports.userType = userType;
exports.userAttributeMappingSource = userAttributeMappingSource;
exports.protobufAny = protobufAny;
exports.status = status;
const { variants } = require("../core/samples.js");
const { acceptInstanceSample, acceptSample, accountProvisionSample, agentApprovalAgentModeSample, agentApprovalSample, appEntitlementPurposeSample, appEntitlementReferenceSample, appEntitlementSample, appGroupApprovalSample, appIdentityMatchingSample, appOwnerApprovalSample, appSample, appUserSample, appUserStatusSample, appUserStatusStatusSample, appUserTypeSample, approvalInstanceSample, approvalInstanceStateSample, approvalSample, approvedActionSample, cancelledActionSample, completedActionSample, conditionSucceededSample, conditionTimedOutSample, connectorProvisionSample, defaultBehaviorSample, delegatedProvisionSample, deleteAccountSample, deniedActionSample, doNotSaveSample, entitlementOwnerApprovalSample, erroredActionSample, escalationInstanceReassignToApproversSample, escalationInstanceReplacePolicySample, escalationInstanceSample, escalationReassignToApproversSample, escalationReplacePolicySample, escalationSample, expandedAppEntitlementSample, expandedAppSample, expandedAppUserSample, expandedObjectSample, expandedUserSample, expressionApprovalSample, externalRefSample, externalRefSourceSample, externalTicketProvisionSample, managerApprovalSample, manualProvisionSample, multiStepSample, policyInstanceSample, policyPostActionsSample, policySample, policyStepInstanceSample, policyStepInstanceStateSample, policyStepSample, policyStepsSample, policyTypeSample, protobufAnySample, provisionInstanceSample, provisionInstanceStateSample, provisionPolicySample, provisionSample, provisionTargetSample, reassignedActionSample, reassignedByErrorActionSample, rejectInstanceSample, rejectSample, resourceOwnerApprovalSample, restartActionSample, ruleSample, saveToVaultSample, selfApprovalSample, skippedActionSample, statusSample, taskActionActionTypeSample, taskActionSample, taskActionsItemSample, taskActionsServiceApproveRequestSample, taskActionsServiceApproveResponseSample, taskActionsServiceApproveWithStepUpRequestSample, taskActionsServiceApproveWithStepUpResponseSample, taskActionsServiceCloseRequestSample, taskActionsServiceCloseResponseSample, taskActionsServiceCommentRequestSample, taskActionsServiceCommentResponseSample, taskActionsServiceDenyRequestSample, taskActionsServiceDenyResponseSample, taskActionsServiceEscalateToEmergencyAccessRequestSample, taskActionsServiceHardResetRequestSample, taskActionsServiceHardResetResponseSample, taskActionsServiceProcessNowRequestSample, taskActionsServiceProcessNowResponseSample, taskActionsServiceReassignRequestSample, taskActionsServiceReassignResponseSample, taskActionsServiceRestartRequestSample, taskActionsServiceRestartResponseSample, taskActionsServiceSkipStepRequestSample, taskAuditAccessRequestOutcomeOutcomeSample, taskAuditAccessRequestOutcomeSample, taskAuditActionSubmittedSample, taskAuditApprovalAutoAcceptedByPolicySample, taskAuditApprovalAutoRejectedByPolicySample, taskAuditApprovalHappenedAutomaticallySample, taskAuditApprovalInstanceChangeSample, taskAuditBulkActionErrorSample, taskAuditCancelledResultSample, taskAuditCertifyOutcomeOutcomeSample, taskAuditCertifyOutcomeSample, taskAuditCommentSample, taskAuditConditionalPolicyExecutionResultSample, taskAuditConnectorActionResultSample, taskAuditErrorResultSample, taskAuditEscalateToEmergencyAccessSample, taskAuditExpressionPolicyStepErrorSample, taskAuditExternalTicketCreatedSample, taskAuditExternalTicketErrorSample, taskAuditExternalTicketProvisionStepResolvedSample, taskAuditExternalTicketTriggeredSample, taskAuditFinishedConnectorActionsSample, taskAuditGrantOutcomeOutcomeSample, taskAuditGrantOutcomeSample, taskAuditHardResetSample, taskAuditListRequestSample, taskAuditListResponseSample, taskAuditMetaDataSample, taskAuditNewTaskSample, taskAuditPolicyApprovalReassignedSample, taskAuditPolicyChangedSample, taskAuditPolicyEvaluationStepSample, taskAuditPolicyProvisionErrorSample, taskAuditPolicyProvisionReassignedSample, taskAuditReassignedToDelegateSample, taskAuditReassignmentListErrorSample, taskAuditRestartSample, taskAuditRevokeOutcomeOutcomeSample, taskAuditRevokeOutcomeSample, taskAuditSLAEscalationSample, taskAuditStartedConnectorActionsSample, taskAuditStateChangePreviousStateSample, taskAuditStateChangeSample, taskAuditStepSkippedSample, taskAuditStepUpApprovalSample, taskAuditSuccessResultSample, taskAuditViewCurrentStateSample, taskAuditViewEventTypeSample, taskAuditViewRefSample, taskAuditViewSample, taskAuditViewSourceSample, taskAuditWaitForAnalysisStepSuccessSample, taskAuditWaitForAnalysisStepTimedOutSample, taskAuditWaitForAnalysisStepWaitingSample, taskAuditWaitStepSuccessSample, taskAuditWaitStepTimedOutSample, taskAuditWaitStepWaitingSample, taskAuditWebhookApprovalAttemptSample, taskAuditWebhookApprovalBadResponseSample, taskAuditWebhookApprovalSuccessSample, taskAuditWebhookApprovalTriggeredSample, taskAuditWebhookAttemptSample, taskAuditWebhookSuccessSample, taskAuditWebhookTriggeredSample, taskExpandMaskPathsItemSample, taskExpandMaskSample, taskGrantSourceSample, taskOriginSample, taskProcessingSample, taskRecommendationSample, taskRefSample, taskRevokeSourceExpiredSample, taskRevokeSourceNonUsageSample, taskRevokeSourceRequestSample, taskRevokeSourceReviewSample, taskRevokeSourceSample, taskSample, taskSearchRequestAccountTypesItemSample, taskSearchRequestCurrentStepSample, taskSearchRequestEmergencyStatusSample, taskSearchRequestSample, taskSearchRequestSortBySample, taskSearchRequestStepApprovalTypesItemSample, taskSearchRequestTaskStatesItemSample, taskSearchResponseSample, taskServiceActionResponseSample, taskServiceCreateGrantRequestSample, taskServiceCreateGrantResponseSample, taskServiceCreateOffboardingRequestSample, taskServiceCreateOffboardingResponseSample, taskServiceCreateRevokeRequestSample, taskServiceCreateRevokeResponseSample, taskServiceGetResponseSample, taskStateSample, taskTypeCertifyInputSample, taskTypeCertifyOutcomeSample, taskTypeCertifySample, taskTypeGrantInputSample, taskTypeGrantOutcomeSample, taskTypeGrantSample, taskTypeInputSample, taskTypeOffboardingInputSample, taskTypeOffboardingOutcomeSample, taskTypeOffboardingSample, taskTypeRevokeInputSample, taskTypeRevokeOutcomeSample, taskTypeRevokeSample, taskTypeSample, taskViewSample, unconfiguredProvisionSample, userApprovalSample, userAttributeMappingSourceSample, userDirectoryStatusSample, userSample, userStatusSample, userTypeSample, waitConditionInstanceSample, waitConditionSample, waitInstanceSample, waitInstanceStateSample, waitSample, webhookApprovalSample, webhookProvisionSample } = require("./samples.js");
/** Values of {@link App} that together show every arm. */
function app() {
	return variants(appSample);
}
/** Values of {@link AppIdentityMatching} that together show every arm. */
function appIdentityMatching() {
	return variants(appIdentityMatchingSample);
}
/** Values of {@link AppEntitlement} that together show every arm. */
function appEntitlement() {
	return variants(appEntitlementSample);
}
/** Values of {@link AppEntitlementPurpose} that together show every arm. */
function appEntitlementPurpose() {
	return variants(appEntitlementPurposeSample);
}
/** Values of {@link AppUser} that together show every arm. */
function appUser() {
	return variants(appUserSample);
}
/** Values of {@link AppUserType} that together show every arm. */
function appUserType() {
	return variants(appUserTypeSample);
}
/** Values of {@link AppUserStatus} that together show every arm. */
function appUserStatus() {
	return variants(appUserStatusSample);
}
/** Values of {@link AppUserStatusStatus} that together show every arm. */
function appUserStatusStatus() {
	return variants(appUserStatusStatusSample);
}
/** Values of {@link TaskAuditCancelledResult} that together show every arm. */
function taskAuditCancelledResult() {
	return variants(taskAuditCancelledResultSample);
}
/** Values of {@link TaskAuditErrorResult} that together show every arm. */
function taskAuditErrorResult() {
	return variants(taskAuditErrorResultSample);
}
/** Values of {@link TaskAuditSuccessResult} that together show every arm. */
function taskAuditSuccessResult() {
	return variants(taskAuditSuccessResultSample);
}
/** Values of {@link Accept} that together show every arm. */
function accept() {
	return variants(acceptSample);
}
/** Values of {@link AcceptInstance} that together show every arm. */
function acceptInstance() {
	return variants(acceptInstanceSample);
}
/** Values of {@link AgentApproval} that together show every arm. */
function agentApproval() {
	return variants(agentApprovalSample);
}
/** Values of {@link AgentApprovalAgentMode} that together show every arm. */
function agentApprovalAgentMode() {
	return variants(agentApprovalAgentModeSample);
}
/** Values of {@link AppEntitlementReference} that together show every arm. */
function appEntitlementReference() {
	return variants(appEntitlementReferenceSample);
}
/** Values of {@link AppGroupApproval} that together show every arm. */
function appGroupApproval() {
	return variants(appGroupApprovalSample);
}
/** Values of {@link AppOwnerApproval} that together show every arm. */
function appOwnerApproval() {
	return variants(appOwnerApprovalSample);
}
/** Values of {@link Approval} that together show every arm. */
function approval() {
	return variants(approvalSample);
}
/** Values of {@link ApprovalInstance} that together show every arm. */
function approvalInstance() {
	return variants(approvalInstanceSample);
}
/** Values of {@link ApprovalInstanceState} that together show every arm. */
function approvalInstanceState() {
	return variants(approvalInstanceStateSample);
}
/** Values of {@link ApprovedAction} that together show every arm. */
function approvedAction() {
	return variants(approvedActionSample);
}
/** Values of {@link CancelledAction} that together show every arm. */
function cancelledAction() {
	return variants(cancelledActionSample);
}
/** Values of {@link CompletedAction} that together show every arm. */
function completedAction() {
	return variants(completedActionSample);
}
/** Values of {@link ConnectorProvision} that together show every arm. */
function connectorProvision() {
	return variants(connectorProvisionSample);
}
/** Values of {@link AccountProvision} that together show every arm. */
function accountProvision() {
	return variants(accountProvisionSample);
}
/** Values of {@link DefaultBehavior} that together show every arm. */
function defaultBehavior() {
	return variants(defaultBehaviorSample);
}
/** Values of {@link DeleteAccount} that together show every arm. */
function deleteAccount() {
	return variants(deleteAccountSample);
}
/** Values of {@link DoNotSave} that together show every arm. */
function doNotSave() {
	return variants(doNotSaveSample);
}
/** Values of {@link SaveToVault} that together show every arm. */
function saveToVault() {
	return variants(saveToVaultSample);
}
/** Values of {@link DelegatedProvision} that together show every arm. */
function delegatedProvision() {
	return variants(delegatedProvisionSample);
}
/** Values of {@link DeniedAction} that together show every arm. */
function deniedAction() {
	return variants(deniedActionSample);
}
/** Values of {@link EntitlementOwnerApproval} that together show every arm. */
function entitlementOwnerApproval() {
	return variants(entitlementOwnerApprovalSample);
}
/** Values of {@link ErroredAction} that together show every arm. */
function erroredAction() {
	return variants(erroredActionSample);
}
/** Values of {@link Escalation} that together show every arm. */
function escalation() {
	return variants(escalationSample);
}
/** Values of {@link EscalationReassignToApprovers} that together show every arm. */
function escalationReassignToApprovers() {
	return variants(escalationReassignToApproversSample);
}
/** Values of {@link EscalationReplacePolicy} that together show every arm. */
function escalationReplacePolicy() {
	return variants(escalationReplacePolicySample);
}
/** Values of {@link EscalationInstance} that together show every arm. */
function escalationInstance() {
	return variants(escalationInstanceSample);
}
/** Values of {@link EscalationInstanceReassignToApprovers} that together show every arm. */
function escalationInstanceReassignToApprovers() {
	return variants(escalationInstanceReassignToApproversSample);
}
/** Values of {@link EscalationInstanceReplacePolicy} that together show every arm. */
function escalationInstanceReplacePolicy() {
	return variants(escalationInstanceReplacePolicySample);
}
/** Values of {@link ExpressionApproval} that together show every arm. */
function expressionApproval() {
	return variants(expressionApprovalSample);
}
/** Values of {@link ExternalTicketProvision} that together show every arm. */
function externalTicketProvision() {
	return variants(externalTicketProvisionSample);
}
/** Values of {@link ManagerApproval} that together show every arm. */
function managerApproval() {
	return variants(managerApprovalSample);
}
/** Values of {@link ManualProvision} that together show every arm. */
function manualProvision() {
	return variants(manualProvisionSample);
}
/** Values of {@link MultiStep} that together show every arm. */
function multiStep() {
	return variants(multiStepSample);
}
/** Values of {@link Policy} that together show every arm. */
function policy() {
	return variants(policySample);
}
/** Values of {@link PolicyType} that together show every arm. */
function policyType() {
	return variants(policyTypeSample);
}
/** Values of {@link PolicyInstance} that together show every arm. */
function policyInstance() {
	return variants(policyInstanceSample);
}
/** Values of {@link PolicyPostActions} that together show every arm. */
function policyPostActions() {
	return variants(policyPostActionsSample);
}
/** Values of {@link PolicyStep} that together show every arm. */
function policyStep() {
	return variants(policyStepSample);
}
/** Values of {@link PolicyStepInstance} that together show every arm. */
function policyStepInstance() {
	return variants(policyStepInstanceSample);
}
/** Values of {@link PolicyStepInstanceState} that together show every arm. */
function policyStepInstanceState() {
	return variants(policyStepInstanceStateSample);
}
/** Values of {@link PolicySteps} that together show every arm. */
function policySteps() {
	return variants(policyStepsSample);
}
/** Values of {@link Provision} that together show every arm. */
function provision() {
	return variants(provisionSample);
}
/** Values of {@link ProvisionInstance} that together show every arm. */
function provisionInstance() {
	return variants(provisionInstanceSample);
}
/** Values of {@link ProvisionInstanceState} that together show every arm. */
function provisionInstanceState() {
	return variants(provisionInstanceStateSample);
}
/** Values of {@link ProvisionPolicy} that together show every arm. */
function provisionPolicy() {
	return variants(provisionPolicySample);
}
/** Values of {@link ProvisionTarget} that together show every arm. */
function provisionTarget() {
	return variants(provisionTargetSample);
}
/** Values of {@link ReassignedAction} that together show every arm. */
function reassignedAction() {
	return variants(reassignedActionSample);
}
/** Values of {@link ReassignedByErrorAction} that together show every arm. */
function reassignedByErrorAction() {
	return variants(reassignedByErrorActionSample);
}
/** Values of {@link Reject} that together show every arm. */
function reject() {
	return variants(rejectSample);
}
/** Values of {@link RejectInstance} that together show every arm. */
function rejectInstance() {
	return variants(rejectInstanceSample);
}
/** Values of {@link ResourceOwnerApproval} that together show every arm. */
function resourceOwnerApproval() {
	return variants(resourceOwnerApprovalSample);
}
/** Values of {@link RestartAction} that together show every arm. */
function restartAction() {
	return variants(restartActionSample);
}
/** Values of {@link Rule} that together show every arm. */
function rule() {
	return variants(ruleSample);
}
/** Values of {@link SelfApproval} that together show every arm. */
function selfApproval() {
	return variants(selfApprovalSample);
}
/** Values of {@link SkippedAction} that together show every arm. */
function skippedAction() {
	return variants(skippedActionSample);
}
/** Values of {@link UnconfiguredProvision} that together show every arm. */
function unconfiguredProvision() {
	return variants(unconfiguredProvisionSample);
}
/** Values of {@link UserApproval} that together show every arm. */
function userApproval() {
	return variants(userApprovalSample);
}
/** Values of {@link Wait} that together show every arm. */
function wait() {
	return variants(waitSample);
}
/** Values of {@link WaitCondition} that together show every arm. */
function waitCondition() {
	return variants(waitConditionSample);
}
/** Values of {@link WaitConditionInstance} that together show every arm. */
function waitConditionInstance() {
	return variants(waitConditionInstanceSample);
}
/** Values of {@link WaitInstance} that together show every arm. */
function waitInstance() {
	return variants(waitInstanceSample);
}
/** Values of {@link ConditionSucceeded} that together show every arm. */
function conditionSucceeded() {
	return variants(conditionSucceededSample);
}
/** Values of {@link ConditionTimedOut} that together show every arm. */
function conditionTimedOut() {
	return variants(conditionTimedOutSample);
}
/** Values of {@link WaitInstanceState} that together show every arm. */
function waitInstanceState() {
	return variants(waitInstanceStateSample);
}
/** Values of {@link WebhookApproval} that together show every arm. */
function webhookApproval() {
	return variants(webhookApprovalSample);
}
/** Values of {@link WebhookProvision} that together show every arm. */
function webhookProvision() {
	return variants(webhookProvisionSample);
}
/** Values of {@link ExpandedApp} that together show every arm. */
function expandedApp() {
	return variants(expandedAppSample);
}
/** Values of {@link ExpandedAppEntitlement} that together show every arm. */
function expandedAppEntitlement() {
	return variants(expandedAppEntitlementSample);
}
/** Values of {@link ExpandedAppUser} that together show every arm. */
function expandedAppUser() {
	return variants(expandedAppUserSample);
}
/** Values of {@link ExpandedObject} that together show every arm. */
function expandedObject() {
	return variants(expandedObjectSample);
}
/** Values of {@link ExpandedUser} that together show every arm. */
function expandedUser() {
	return variants(expandedUserSample);
}
/** Values of {@link ExternalRef} that together show every arm. */
function externalRef() {
	return variants(externalRefSample);
}
/** Values of {@link ExternalRefSource} that together show every arm. */
function externalRefSource() {
	return variants(externalRefSourceSample);
}
/** Values of {@link Task} that together show every arm. */
function task() {
	return variants(taskSample);
}
/** Values of {@link TaskActionsItem} that together show every arm. */
function taskActionsItem() {
	return variants(taskActionsItemSample);
}
/** Values of {@link TaskOrigin} that together show every arm. */
function taskOrigin() {
	return variants(taskOriginSample);
}
/** Values of {@link TaskProcessing} that together show every arm. */
function taskProcessing() {
	return variants(taskProcessingSample);
}
/** Values of {@link TaskRecommendation} that together show every arm. */
function taskRecommendation() {
	return variants(taskRecommendationSample);
}
/** Values of {@link TaskState} that together show every arm. */
function taskState() {
	return variants(taskStateSample);
}
/** Values of {@link TaskAction} that together show every arm. */
function taskAction() {
	return variants(taskActionSample);
}
/** Values of {@link TaskActionActionType} that together show every arm. */
function taskActionActionType() {
	return variants(taskActionActionTypeSample);
}
/** Values of {@link TaskActionsServiceApproveRequest} that together show every arm. */
function taskActionsServiceApproveRequest() {
	return variants(taskActionsServiceApproveRequestSample);
}
/** Values of {@link TaskActionsServiceApproveResponse} that together show every arm. */
function taskActionsServiceApproveResponse() {
	return variants(taskActionsServiceApproveResponseSample);
}
/** Values of {@link TaskActionsServiceApproveWithStepUpRequest} that together show every arm. */
function taskActionsServiceApproveWithStepUpRequest() {
	return variants(taskActionsServiceApproveWithStepUpRequestSample);
}
/** Values of {@link TaskActionsServiceApproveWithStepUpResponse} that together show every arm. */
function taskActionsServiceApproveWithStepUpResponse() {
	return variants(taskActionsServiceApproveWithStepUpResponseSample);
}
/** Values of {@link TaskActionsServiceCloseRequest} that together show every arm. */
function taskActionsServiceCloseRequest() {
	return variants(taskActionsServiceCloseRequestSample);
}
/** Values of {@link TaskActionsServiceCloseResponse} that together show every arm. */
function taskActionsServiceCloseResponse() {
	return variants(taskActionsServiceCloseResponseSample);
}
/** Values of {@link TaskActionsServiceCommentRequest} that together show every arm. */
function taskActionsServiceCommentRequest() {
	return variants(taskActionsServiceCommentRequestSample);
}
/** Values of {@link TaskActionsServiceCommentResponse} that together show every arm. */
function taskActionsServiceCommentResponse() {
	return variants(taskActionsServiceCommentResponseSample);
}
/** Values of {@link TaskActionsServiceDenyRequest} that together show every arm. */
function taskActionsServiceDenyRequest() {
	return variants(taskActionsServiceDenyRequestSample);
}
/** Values of {@link TaskActionsServiceDenyResponse} that together show every arm. */
function taskActionsServiceDenyResponse() {
	return variants(taskActionsServiceDenyResponseSample);
}
/** Values of {@link TaskActionsServiceEscalateToEmergencyAccessRequest} that together show every arm. */
function taskActionsServiceEscalateToEmergencyAccessRequest() {
	return variants(taskActionsServiceEscalateToEmergencyAccessRequestSample);
}
/** Values of {@link TaskActionsServiceHardResetRequest} that together show every arm. */
function taskActionsServiceHardResetRequest() {
	return variants(taskActionsServiceHardResetRequestSample);
}
/** Values of {@link TaskActionsServiceHardResetResponse} that together show every arm. */
function taskActionsServiceHardResetResponse() {
	return variants(taskActionsServiceHardResetResponseSample);
}
/** Values of {@link TaskActionsServiceProcessNowRequest} that together show every arm. */
function taskActionsServiceProcessNowRequest() {
	return variants(taskActionsServiceProcessNowRequestSample);
}
/** Values of {@link TaskActionsServiceProcessNowResponse} that together show every arm. */
function taskActionsServiceProcessNowResponse() {
	return variants(taskActionsServiceProcessNowResponseSample);
}
/** Values of {@link TaskActionsServiceReassignRequest} that together show every arm. */
function taskActionsServiceReassignRequest() {
	return variants(taskActionsServiceReassignRequestSample);
}
/** Values of {@link TaskActionsServiceReassignResponse} that together show every arm. */
function taskActionsServiceReassignResponse() {
	return variants(taskActionsServiceReassignResponseSample);
}
/** Values of {@link TaskActionsServiceRestartRequest} that together show every arm. */
function taskActionsServiceRestartRequest() {
	return variants(taskActionsServiceRestartRequestSample);
}
/** Values of {@link TaskActionsServiceRestartResponse} that together show every arm. */
function taskActionsServiceRestartResponse() {
	return variants(taskActionsServiceRestartResponseSample);
}
/** Values of {@link TaskActionsServiceSkipStepRequest} that together show every arm. */
function taskActionsServiceSkipStepRequest() {
	return variants(taskActionsServiceSkipStepRequestSample);
}
/** Values of {@link TaskAuditAccessRequestOutcome} that together show every arm. */
function taskAuditAccessRequestOutcome() {
	return variants(taskAuditAccessRequestOutcomeSample);
}
/** Values of {@link TaskAuditAccessRequestOutcomeOutcome} that together show every arm. */
function taskAuditAccessRequestOutcomeOutcome() {
	return variants(taskAuditAccessRequestOutcomeOutcomeSample);
}
/** Values of {@link TaskAuditActionSubmitted} that together show every arm. */
function taskAuditActionSubmitted() {
	return variants(taskAuditActionSubmittedSample);
}
/** Values of {@link TaskAuditApprovalAutoAcceptedByPolicy} that together show every arm. */
function taskAuditApprovalAutoAcceptedByPolicy() {
	return variants(taskAuditApprovalAutoAcceptedByPolicySample);
}
/** Values of {@link TaskAuditApprovalAutoRejectedByPolicy} that together show every arm. */
function taskAuditApprovalAutoRejectedByPolicy() {
	return variants(taskAuditApprovalAutoRejectedByPolicySample);
}
/** Values of {@link TaskAuditApprovalHappenedAutomatically} that together show every arm. */
function taskAuditApprovalHappenedAutomatically() {
	return variants(taskAuditApprovalHappenedAutomaticallySample);
}
/** Values of {@link TaskAuditApprovalInstanceChange} that together show every arm. */
function taskAuditApprovalInstanceChange() {
	return variants(taskAuditApprovalInstanceChangeSample);
}
/** Values of {@link TaskAuditBulkActionError} that together show every arm. */
function taskAuditBulkActionError() {
	return variants(taskAuditBulkActionErrorSample);
}
/** Values of {@link TaskAuditCertifyOutcome} that together show every arm. */
function taskAuditCertifyOutcome() {
	return variants(taskAuditCertifyOutcomeSample);
}
/** Values of {@link TaskAuditCertifyOutcomeOutcome} that together show every arm. */
function taskAuditCertifyOutcomeOutcome() {
	return variants(taskAuditCertifyOutcomeOutcomeSample);
}
/** Values of {@link TaskAuditComment} that together show every arm. */
function taskAuditComment() {
	return variants(taskAuditCommentSample);
}
/** Values of {@link TaskAuditConditionalPolicyExecutionResult} that together show every arm. */
function taskAuditConditionalPolicyExecutionResult() {
	return variants(taskAuditConditionalPolicyExecutionResultSample);
}
/** Values of {@link TaskAuditConnectorActionResult} that together show every arm. */
function taskAuditConnectorActionResult() {
	return variants(taskAuditConnectorActionResultSample);
}
/** Values of {@link TaskAuditEscalateToEmergencyAccess} that together show every arm. */
function taskAuditEscalateToEmergencyAccess() {
	return variants(taskAuditEscalateToEmergencyAccessSample);
}
/** Values of {@link TaskAuditExpressionPolicyStepError} that together show every arm. */
function taskAuditExpressionPolicyStepError() {
	return variants(taskAuditExpressionPolicyStepErrorSample);
}
/** Values of {@link TaskAuditExternalTicketCreated} that together show every arm. */
function taskAuditExternalTicketCreated() {
	return variants(taskAuditExternalTicketCreatedSample);
}
/** Values of {@link TaskAuditExternalTicketError} that together show every arm. */
function taskAuditExternalTicketError() {
	return variants(taskAuditExternalTicketErrorSample);
}
/** Values of {@link TaskAuditExternalTicketProvisionStepResolved} that together show every arm. */
function taskAuditExternalTicketProvisionStepResolved() {
	return variants(taskAuditExternalTicketProvisionStepResolvedSample);
}
/** Values of {@link TaskAuditExternalTicketTriggered} that together show every arm. */
function taskAuditExternalTicketTriggered() {
	return variants(taskAuditExternalTicketTriggeredSample);
}
/** Values of {@link TaskAuditFinishedConnectorActions} that together show every arm. */
function taskAuditFinishedConnectorActions() {
	return variants(taskAuditFinishedConnectorActionsSample);
}
/** Values of {@link TaskAuditGrantOutcome} that together show every arm. */
function taskAuditGrantOutcome() {
	return variants(taskAuditGrantOutcomeSample);
}
/** Values of {@link TaskAuditGrantOutcomeOutcome} that together show every arm. */
function taskAuditGrantOutcomeOutcome() {
	return variants(taskAuditGrantOutcomeOutcomeSample);
}
/** Values of {@link TaskAuditHardReset} that together show every arm. */
function taskAuditHardReset() {
	return variants(taskAuditHardResetSample);
}
/** Values of {@link TaskAuditListRequest} that together show every arm. */
function taskAuditListRequest() {
	return variants(taskAuditListRequestSample);
}
/** Values of {@link TaskAuditListResponse} that together show every arm. */
function taskAuditListResponse() {
	return variants(taskAuditListResponseSample);
}
/** Values of {@link TaskAuditMetaData} that together show every arm. */
function taskAuditMetaData() {
	return variants(taskAuditMetaDataSample);
}
/** Values of {@link TaskAuditNewTask} that together show every arm. */
function taskAuditNewTask() {
	return variants(taskAuditNewTaskSample);
}
/** Values of {@link TaskAuditPolicyApprovalReassigned} that together show every arm. */
function taskAuditPolicyApprovalReassigned() {
	return variants(taskAuditPolicyApprovalReassignedSample);
}
/** Values of {@link TaskAuditPolicyChanged} that together show every arm. */
function taskAuditPolicyChanged() {
	return variants(taskAuditPolicyChangedSample);
}
/** Values of {@link TaskAuditPolicyEvaluationStep} that together show every arm. */
function taskAuditPolicyEvaluationStep() {
	return variants(taskAuditPolicyEvaluationStepSample);
}
/** Values of {@link TaskAuditPolicyProvisionError} that together show every arm. */
function taskAuditPolicyProvisionError() {
	return variants(taskAuditPolicyProvisionErrorSample);
}
/** Values of {@link TaskAuditPolicyProvisionReassigned} that together show every arm. */
function taskAuditPolicyProvisionReassigned() {
	return variants(taskAuditPolicyProvisionReassignedSample);
}
/** Values of {@link TaskAuditReassignedToDelegate} that together show every arm. */
function taskAuditReassignedToDelegate() {
	return variants(taskAuditReassignedToDelegateSample);
}
/** Values of {@link TaskAuditReassignmentListError} that together show every arm. */
function taskAuditReassignmentListError() {
	return variants(taskAuditReassignmentListErrorSample);
}
/** Values of {@link TaskAuditRestart} that together show every arm. */
function taskAuditRestart() {
	return variants(taskAuditRestartSample);
}
/** Values of {@link TaskAuditRevokeOutcome} that together show every arm. */
function taskAuditRevokeOutcome() {
	return variants(taskAuditRevokeOutcomeSample);
}
/** Values of {@link TaskAuditRevokeOutcomeOutcome} that together show every arm. */
function taskAuditRevokeOutcomeOutcome() {
	return variants(taskAuditRevokeOutcomeOutcomeSample);
}
/** Values of {@link TaskAuditSLAEscalation} that together show every arm. */
function taskAuditSLAEscalation() {
	return variants(taskAuditSLAEscalationSample);
}
/** Values of {@link TaskAuditStartedConnectorActions} that together show every arm. */
function taskAuditStartedConnectorActions() {
	return variants(taskAuditStartedConnectorActionsSample);
}
/** Values of {@link TaskAuditStateChange} that together show every arm. */
function taskAuditStateChange() {
	return variants(taskAuditStateChangeSample);
}
/** Values of {@link TaskAuditStateChangePreviousState} that together show every arm. */
function taskAuditStateChangePreviousState() {
	return variants(taskAuditStateChangePreviousStateSample);
}
/** Values of {@link TaskAuditStepSkipped} that together show every arm. */
function taskAuditStepSkipped() {
	return variants(taskAuditStepSkippedSample);
}
/** Values of {@link TaskAuditStepUpApproval} that together show every arm. */
function taskAuditStepUpApproval() {
	return variants(taskAuditStepUpApprovalSample);
}
/** Values of {@link TaskAuditView} that together show every arm. */
function taskAuditView() {
	return variants(taskAuditViewSample);
}
/** Values of {@link TaskAuditViewCurrentState} that together show every arm. */
function taskAuditViewCurrentState() {
	return variants(taskAuditViewCurrentStateSample);
}
/** Values of {@link TaskAuditViewEventType} that together show every arm. */
function taskAuditViewEventType() {
	return variants(taskAuditViewEventTypeSample);
}
/** Values of {@link TaskAuditViewSource} that together show every arm. */
function taskAuditViewSource() {
	return variants(taskAuditViewSourceSample);
}
/** Values of {@link TaskAuditViewRef} that together show every arm. */
function taskAuditViewRef() {
	return variants(taskAuditViewRefSample);
}
/** Values of {@link TaskAuditWaitForAnalysisStepSuccess} that together show every arm. */
function taskAuditWaitForAnalysisStepSuccess() {
	return variants(taskAuditWaitForAnalysisStepSuccessSample);
}
/** Values of {@link TaskAuditWaitForAnalysisStepTimedOut} that together show every arm. */
function taskAuditWaitForAnalysisStepTimedOut() {
	return variants(taskAuditWaitForAnalysisStepTimedOutSample);
}
/** Values of {@link TaskAuditWaitForAnalysisStepWaiting} that together show every arm. */
function taskAuditWaitForAnalysisStepWaiting() {
	return variants(taskAuditWaitForAnalysisStepWaitingSample);
}
/** Values of {@link TaskAuditWaitStepSuccess} that together show every arm. */
function taskAuditWaitStepSuccess() {
	return variants(taskAuditWaitStepSuccessSample);
}
/** Values of {@link TaskAuditWaitStepTimedOut} that together show every arm. */
function taskAuditWaitStepTimedOut() {
	return variants(taskAuditWaitStepTimedOutSample);
}
/** Values of {@link TaskAuditWaitStepWaiting} that together show every arm. */
function taskAuditWaitStepWaiting() {
	return variants(taskAuditWaitStepWaitingSample);
}
/** Values of {@link TaskAuditWebhookApprovalAttempt} that together show every arm. */
function taskAuditWebhookApprovalAttempt() {
	return variants(taskAuditWebhookApprovalAttemptSample);
}
/** Values of {@link TaskAuditWebhookApprovalBadResponse} that together show every arm. */
function taskAuditWebhookApprovalBadResponse() {
	return variants(taskAuditWebhookApprovalBadResponseSample);
}
/** Values of {@link TaskAuditWebhookApprovalSuccess} that together show every arm. */
function taskAuditWebhookApprovalSuccess() {
	return variants(taskAuditWebhookApprovalSuccessSample);
}
/** Values of {@link TaskAuditWebhookApprovalTriggered} that together show every arm. */
function taskAuditWebhookApprovalTriggered() {
	return variants(taskAuditWebhookApprovalTriggeredSample);
}
/** Values of {@link TaskAuditWebhookAttempt} that together show every arm. */
function taskAuditWebhookAttempt() {
	return variants(taskAuditWebhookAttemptSample);
}
/** Values of {@link TaskAuditWebhookSuccess} that together show every arm. */
function taskAuditWebhookSuccess() {
	return variants(taskAuditWebhookSuccessSample);
}
/** Values of {@link TaskAuditWebhookTriggered} that together show every arm. */
function taskAuditWebhookTriggered() {
	return variants(taskAuditWebhookTriggeredSample);
}
/** Values of {@link TaskExpandMask} that together show every arm. */
function taskExpandMask() {
	return variants(taskExpandMaskSample);
}
/** Values of {@link TaskExpandMaskPathsItem} that together show every arm. */
function taskExpandMaskPathsItem() {
	return variants(taskExpandMaskPathsItemSample);
}
/** Values of {@link TaskGrantSource} that together show every arm. */
function taskGrantSource() {
	return variants(taskGrantSourceSample);
}
/** Values of {@link TaskRef} that together show every arm. */
function taskRef() {
	return variants(taskRefSample);
}
/** Values of {@link TaskRevokeSource} that together show every arm. */
function taskRevokeSource() {
	return variants(taskRevokeSourceSample);
}
/** Values of {@link TaskRevokeSourceExpired} that together show every arm. */
function taskRevokeSourceExpired() {
	return variants(taskRevokeSourceExpiredSample);
}
/** Values of {@link TaskRevokeSourceNonUsage} that together show every arm. */
function taskRevokeSourceNonUsage() {
	return variants(taskRevokeSourceNonUsageSample);
}
/** Values of {@link TaskRevokeSourceRequest} that together show every arm. */
function taskRevokeSourceRequest() {
	return variants(taskRevokeSourceRequestSample);
}
/** Values of {@link TaskRevokeSourceReview} that together show every arm. */
function taskRevokeSourceReview() {
	return variants(taskRevokeSourceReviewSample);
}
/** Values of {@link TaskSearchRequest} that together show every arm. */
function taskSearchRequest() {
	return variants(taskSearchRequestSample);
}
/** Values of {@link TaskSearchRequestAccountTypesItem} that together show every arm. */
function taskSearchRequestAccountTypesItem() {
	return variants(taskSearchRequestAccountTypesItemSample);
}
/** Values of {@link TaskSearchRequestCurrentStep} that together show every arm. */
function taskSearchRequestCurrentStep() {
	return variants(taskSearchRequestCurrentStepSample);
}
/** Values of {@link TaskSearchRequestEmergencyStatus} that together show every arm. */
function taskSearchRequestEmergencyStatus() {
	return variants(taskSearchRequestEmergencyStatusSample);
}
/** Values of {@link TaskSearchRequestSortBy} that together show every arm. */
function taskSearchRequestSortBy() {
	return variants(taskSearchRequestSortBySample);
}
/** Values of {@link TaskSearchRequestStepApprovalTypesItem} that together show every arm. */
function taskSearchRequestStepApprovalTypesItem() {
	return variants(taskSearchRequestStepApprovalTypesItemSample);
}
/** Values of {@link TaskSearchRequestTaskStatesItem} that together show every arm. */
function taskSearchRequestTaskStatesItem() {
	return variants(taskSearchRequestTaskStatesItemSample);
}
/** Values of {@link TaskSearchResponse} that together show every arm. */
function taskSearchResponse() {
	return variants(taskSearchResponseSample);
}
/** Values of {@link TaskServiceActionResponse} that together show every arm. */
function taskServiceActionResponse() {
	return variants(taskServiceActionResponseSample);
}
/** Values of {@link TaskServiceCreateGrantRequest} that together show every arm. */
function taskServiceCreateGrantRequest() {
	return variants(taskServiceCreateGrantRequestSample);
}
/** Values of {@link TaskServiceCreateGrantResponse} that together show every arm. */
function taskServiceCreateGrantResponse() {
	return variants(taskServiceCreateGrantResponseSample);
}
/** Values of {@link TaskServiceCreateOffboardingRequest} that together show every arm. */
function taskServiceCreateOffboardingRequest() {
	return variants(taskServiceCreateOffboardingRequestSample);
}
/** Values of {@link TaskServiceCreateOffboardingResponse} that together show every arm. */
function taskServiceCreateOffboardingResponse() {
	return variants(taskServiceCreateOffboardingResponseSample);
}
/** Values of {@link TaskServiceCreateRevokeRequest} that together show every arm. */
function taskServiceCreateRevokeRequest() {
	return variants(taskServiceCreateRevokeRequestSample);
}
/** Values of {@link TaskServiceCreateRevokeResponse} that together show every arm. */
function taskServiceCreateRevokeResponse() {
	return variants(taskServiceCreateRevokeResponseSample);
}
/** Values of {@link TaskServiceGetResponse} that together show every arm. */
function taskServiceGetResponse() {
	return variants(taskServiceGetResponseSample);
}
/** Values of {@link TaskTypeInput} that together show every arm. */
function taskTypeInput() {
	return variants(taskTypeInputSample);
}
/** Values of {@link TaskType} that together show every arm. */
function taskType() {
	return variants(taskTypeSample);
}
/** Values of {@link TaskTypeCertifyInput} that together show every arm. */
function taskTypeCertifyInput() {
	return variants(taskTypeCertifyInputSample);
}
/** Values of {@link TaskTypeCertify} that together show every arm. */
function taskTypeCertify() {
	return variants(taskTypeCertifySample);
}
/** Values of {@link TaskTypeCertifyOutcome} that together show every arm. */
function taskTypeCertifyOutcome() {
	return variants(taskTypeCertifyOutcomeSample);
}
/** Values of {@link TaskTypeGrantInput} that together show every arm. */
function taskTypeGrantInput() {
	return variants(taskTypeGrantInputSample);
}
/** Values of {@link TaskTypeGrant} that together show every arm. */
function taskTypeGrant() {
	return variants(taskTypeGrantSample);
}
/** Values of {@link TaskTypeGrantOutcome} that together show every arm. */
function taskTypeGrantOutcome() {
	return variants(taskTypeGrantOutcomeSample);
}
/** Values of {@link TaskTypeOffboardingInput} that together show every arm. */
function taskTypeOffboardingInput() {
	return variants(taskTypeOffboardingInputSample);
}
/** Values of {@link TaskTypeOffboarding} that together show every arm. */
function taskTypeOffboarding() {
	return variants(taskTypeOffboardingSample);
}
/** Values of {@link TaskTypeOffboardingOutcome} that together show every arm. */
function taskTypeOffboardingOutcome() {
	return variants(taskTypeOffboardingOutcomeSample);
}
/** Values of {@link TaskTypeRevokeInput} that together show every arm. */
function taskTypeRevokeInput() {
	return variants(taskTypeRevokeInputSample);
}
/** Values of {@link TaskTypeRevoke} that together show every arm. */
function taskTypeRevoke() {
	return variants(taskTypeRevokeSample);
}
/** Values of {@link TaskTypeRevokeOutcome} that together show every arm. */
function taskTypeRevokeOutcome() {
	return variants(taskTypeRevokeOutcomeSample);
}
/** Values of {@link TaskView} that together show every arm. */
function taskView() {
	return variants(taskViewSample);
}
/** Values of {@link User} that together show every arm. */
function user() {
	return variants(userSample);
}
/** Values of {@link UserDirectoryStatus} that together show every arm. */
function userDirectoryStatus() {
	return variants(userDirectoryStatusSample);
}
/** Values of {@link UserStatus} that together show every arm. */
function userStatus() {
	return variants(userStatusSample);
}
/** Values of {@link UserType} that together show every arm. */
function userType() {
	return variants(userTypeSample);
}
/** Values of {@link UserAttributeMappingSource} that together show every arm. */
function userAttributeMappingSource() {
	return variants(userAttributeMappingSourceSample);
}
/** Values of {@link ProtobufAny} that together show every arm. */
function protobufAny() {
	return variants(protobufAnySample);
}
/** Values of {@link Status} that together show every arm. */
function status() {
	return variants(statusSample);
}
