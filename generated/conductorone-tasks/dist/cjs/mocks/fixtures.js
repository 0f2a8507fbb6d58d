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
function app(options) {
	return variants(appSample, options);
}
/** Values of {@link AppIdentityMatching} that together show every arm. */
function appIdentityMatching(options) {
	return variants(appIdentityMatchingSample, options);
}
/** Values of {@link AppEntitlement} that together show every arm. */
function appEntitlement(options) {
	return variants(appEntitlementSample, options);
}
/** Values of {@link AppEntitlementPurpose} that together show every arm. */
function appEntitlementPurpose(options) {
	return variants(appEntitlementPurposeSample, options);
}
/** Values of {@link AppUser} that together show every arm. */
function appUser(options) {
	return variants(appUserSample, options);
}
/** Values of {@link AppUserType} that together show every arm. */
function appUserType(options) {
	return variants(appUserTypeSample, options);
}
/** Values of {@link AppUserStatus} that together show every arm. */
function appUserStatus(options) {
	return variants(appUserStatusSample, options);
}
/** Values of {@link AppUserStatusStatus} that together show every arm. */
function appUserStatusStatus(options) {
	return variants(appUserStatusStatusSample, options);
}
/** Values of {@link TaskAuditCancelledResult} that together show every arm. */
function taskAuditCancelledResult(options) {
	return variants(taskAuditCancelledResultSample, options);
}
/** Values of {@link TaskAuditErrorResult} that together show every arm. */
function taskAuditErrorResult(options) {
	return variants(taskAuditErrorResultSample, options);
}
/** Values of {@link TaskAuditSuccessResult} that together show every arm. */
function taskAuditSuccessResult(options) {
	return variants(taskAuditSuccessResultSample, options);
}
/** Values of {@link Accept} that together show every arm. */
function accept(options) {
	return variants(acceptSample, options);
}
/** Values of {@link AcceptInstance} that together show every arm. */
function acceptInstance(options) {
	return variants(acceptInstanceSample, options);
}
/** Values of {@link AgentApproval} that together show every arm. */
function agentApproval(options) {
	return variants(agentApprovalSample, options);
}
/** Values of {@link AgentApprovalAgentMode} that together show every arm. */
function agentApprovalAgentMode(options) {
	return variants(agentApprovalAgentModeSample, options);
}
/** Values of {@link AppEntitlementReference} that together show every arm. */
function appEntitlementReference(options) {
	return variants(appEntitlementReferenceSample, options);
}
/** Values of {@link AppGroupApproval} that together show every arm. */
function appGroupApproval(options) {
	return variants(appGroupApprovalSample, options);
}
/** Values of {@link AppOwnerApproval} that together show every arm. */
function appOwnerApproval(options) {
	return variants(appOwnerApprovalSample, options);
}
/** Values of {@link Approval} that together show every arm. */
function approval(options) {
	return variants(approvalSample, options);
}
/** Values of {@link ApprovalInstance} that together show every arm. */
function approvalInstance(options) {
	return variants(approvalInstanceSample, options);
}
/** Values of {@link ApprovalInstanceState} that together show every arm. */
function approvalInstanceState(options) {
	return variants(approvalInstanceStateSample, options);
}
/** Values of {@link ApprovedAction} that together show every arm. */
function approvedAction(options) {
	return variants(approvedActionSample, options);
}
/** Values of {@link CancelledAction} that together show every arm. */
function cancelledAction(options) {
	return variants(cancelledActionSample, options);
}
/** Values of {@link CompletedAction} that together show every arm. */
function completedAction(options) {
	return variants(completedActionSample, options);
}
/** Values of {@link ConnectorProvision} that together show every arm. */
function connectorProvision(options) {
	return variants(connectorProvisionSample, options);
}
/** Values of {@link AccountProvision} that together show every arm. */
function accountProvision(options) {
	return variants(accountProvisionSample, options);
}
/** Values of {@link DefaultBehavior} that together show every arm. */
function defaultBehavior(options) {
	return variants(defaultBehaviorSample, options);
}
/** Values of {@link DeleteAccount} that together show every arm. */
function deleteAccount(options) {
	return variants(deleteAccountSample, options);
}
/** Values of {@link DoNotSave} that together show every arm. */
function doNotSave(options) {
	return variants(doNotSaveSample, options);
}
/** Values of {@link SaveToVault} that together show every arm. */
function saveToVault(options) {
	return variants(saveToVaultSample, options);
}
/** Values of {@link DelegatedProvision} that together show every arm. */
function delegatedProvision(options) {
	return variants(delegatedProvisionSample, options);
}
/** Values of {@link DeniedAction} that together show every arm. */
function deniedAction(options) {
	return variants(deniedActionSample, options);
}
/** Values of {@link EntitlementOwnerApproval} that together show every arm. */
function entitlementOwnerApproval(options) {
	return variants(entitlementOwnerApprovalSample, options);
}
/** Values of {@link ErroredAction} that together show every arm. */
function erroredAction(options) {
	return variants(erroredActionSample, options);
}
/** Values of {@link Escalation} that together show every arm. */
function escalation(options) {
	return variants(escalationSample, options);
}
/** Values of {@link EscalationReassignToApprovers} that together show every arm. */
function escalationReassignToApprovers(options) {
	return variants(escalationReassignToApproversSample, options);
}
/** Values of {@link EscalationReplacePolicy} that together show every arm. */
function escalationReplacePolicy(options) {
	return variants(escalationReplacePolicySample, options);
}
/** Values of {@link EscalationInstance} that together show every arm. */
function escalationInstance(options) {
	return variants(escalationInstanceSample, options);
}
/** Values of {@link EscalationInstanceReassignToApprovers} that together show every arm. */
function escalationInstanceReassignToApprovers(options) {
	return variants(escalationInstanceReassignToApproversSample, options);
}
/** Values of {@link EscalationInstanceReplacePolicy} that together show every arm. */
function escalationInstanceReplacePolicy(options) {
	return variants(escalationInstanceReplacePolicySample, options);
}
/** Values of {@link ExpressionApproval} that together show every arm. */
function expressionApproval(options) {
	return variants(expressionApprovalSample, options);
}
/** Values of {@link ExternalTicketProvision} that together show every arm. */
function externalTicketProvision(options) {
	return variants(externalTicketProvisionSample, options);
}
/** Values of {@link ManagerApproval} that together show every arm. */
function managerApproval(options) {
	return variants(managerApprovalSample, options);
}
/** Values of {@link ManualProvision} that together show every arm. */
function manualProvision(options) {
	return variants(manualProvisionSample, options);
}
/** Values of {@link MultiStep} that together show every arm. */
function multiStep(options) {
	return variants(multiStepSample, options);
}
/** Values of {@link Policy} that together show every arm. */
function policy(options) {
	return variants(policySample, options);
}
/** Values of {@link PolicyType} that together show every arm. */
function policyType(options) {
	return variants(policyTypeSample, options);
}
/** Values of {@link PolicyInstance} that together show every arm. */
function policyInstance(options) {
	return variants(policyInstanceSample, options);
}
/** Values of {@link PolicyPostActions} that together show every arm. */
function policyPostActions(options) {
	return variants(policyPostActionsSample, options);
}
/** Values of {@link PolicyStep} that together show every arm. */
function policyStep(options) {
	return variants(policyStepSample, options);
}
/** Values of {@link PolicyStepInstance} that together show every arm. */
function policyStepInstance(options) {
	return variants(policyStepInstanceSample, options);
}
/** Values of {@link PolicyStepInstanceState} that together show every arm. */
function policyStepInstanceState(options) {
	return variants(policyStepInstanceStateSample, options);
}
/** Values of {@link PolicySteps} that together show every arm. */
function policySteps(options) {
	return variants(policyStepsSample, options);
}
/** Values of {@link Provision} that together show every arm. */
function provision(options) {
	return variants(provisionSample, options);
}
/** Values of {@link ProvisionInstance} that together show every arm. */
function provisionInstance(options) {
	return variants(provisionInstanceSample, options);
}
/** Values of {@link ProvisionInstanceState} that together show every arm. */
function provisionInstanceState(options) {
	return variants(provisionInstanceStateSample, options);
}
/** Values of {@link ProvisionPolicy} that together show every arm. */
function provisionPolicy(options) {
	return variants(provisionPolicySample, options);
}
/** Values of {@link ProvisionTarget} that together show every arm. */
function provisionTarget(options) {
	return variants(provisionTargetSample, options);
}
/** Values of {@link ReassignedAction} that together show every arm. */
function reassignedAction(options) {
	return variants(reassignedActionSample, options);
}
/** Values of {@link ReassignedByErrorAction} that together show every arm. */
function reassignedByErrorAction(options) {
	return variants(reassignedByErrorActionSample, options);
}
/** Values of {@link Reject} that together show every arm. */
function reject(options) {
	return variants(rejectSample, options);
}
/** Values of {@link RejectInstance} that together show every arm. */
function rejectInstance(options) {
	return variants(rejectInstanceSample, options);
}
/** Values of {@link ResourceOwnerApproval} that together show every arm. */
function resourceOwnerApproval(options) {
	return variants(resourceOwnerApprovalSample, options);
}
/** Values of {@link RestartAction} that together show every arm. */
function restartAction(options) {
	return variants(restartActionSample, options);
}
/** Values of {@link Rule} that together show every arm. */
function rule(options) {
	return variants(ruleSample, options);
}
/** Values of {@link SelfApproval} that together show every arm. */
function selfApproval(options) {
	return variants(selfApprovalSample, options);
}
/** Values of {@link SkippedAction} that together show every arm. */
function skippedAction(options) {
	return variants(skippedActionSample, options);
}
/** Values of {@link UnconfiguredProvision} that together show every arm. */
function unconfiguredProvision(options) {
	return variants(unconfiguredProvisionSample, options);
}
/** Values of {@link UserApproval} that together show every arm. */
function userApproval(options) {
	return variants(userApprovalSample, options);
}
/** Values of {@link Wait} that together show every arm. */
function wait(options) {
	return variants(waitSample, options);
}
/** Values of {@link WaitCondition} that together show every arm. */
function waitCondition(options) {
	return variants(waitConditionSample, options);
}
/** Values of {@link WaitConditionInstance} that together show every arm. */
function waitConditionInstance(options) {
	return variants(waitConditionInstanceSample, options);
}
/** Values of {@link WaitInstance} that together show every arm. */
function waitInstance(options) {
	return variants(waitInstanceSample, options);
}
/** Values of {@link ConditionSucceeded} that together show every arm. */
function conditionSucceeded(options) {
	return variants(conditionSucceededSample, options);
}
/** Values of {@link ConditionTimedOut} that together show every arm. */
function conditionTimedOut(options) {
	return variants(conditionTimedOutSample, options);
}
/** Values of {@link WaitInstanceState} that together show every arm. */
function waitInstanceState(options) {
	return variants(waitInstanceStateSample, options);
}
/** Values of {@link WebhookApproval} that together show every arm. */
function webhookApproval(options) {
	return variants(webhookApprovalSample, options);
}
/** Values of {@link WebhookProvision} that together show every arm. */
function webhookProvision(options) {
	return variants(webhookProvisionSample, options);
}
/** Values of {@link ExpandedApp} that together show every arm. */
function expandedApp(options) {
	return variants(expandedAppSample, options);
}
/** Values of {@link ExpandedAppEntitlement} that together show every arm. */
function expandedAppEntitlement(options) {
	return variants(expandedAppEntitlementSample, options);
}
/** Values of {@link ExpandedAppUser} that together show every arm. */
function expandedAppUser(options) {
	return variants(expandedAppUserSample, options);
}
/** Values of {@link ExpandedObject} that together show every arm. */
function expandedObject(options) {
	return variants(expandedObjectSample, options);
}
/** Values of {@link ExpandedUser} that together show every arm. */
function expandedUser(options) {
	return variants(expandedUserSample, options);
}
/** Values of {@link ExternalRef} that together show every arm. */
function externalRef(options) {
	return variants(externalRefSample, options);
}
/** Values of {@link ExternalRefSource} that together show every arm. */
function externalRefSource(options) {
	return variants(externalRefSourceSample, options);
}
/** Values of {@link Task} that together show every arm. */
function task(options) {
	return variants(taskSample, options);
}
/** Values of {@link TaskActionsItem} that together show every arm. */
function taskActionsItem(options) {
	return variants(taskActionsItemSample, options);
}
/** Values of {@link TaskOrigin} that together show every arm. */
function taskOrigin(options) {
	return variants(taskOriginSample, options);
}
/** Values of {@link TaskProcessing} that together show every arm. */
function taskProcessing(options) {
	return variants(taskProcessingSample, options);
}
/** Values of {@link TaskRecommendation} that together show every arm. */
function taskRecommendation(options) {
	return variants(taskRecommendationSample, options);
}
/** Values of {@link TaskState} that together show every arm. */
function taskState(options) {
	return variants(taskStateSample, options);
}
/** Values of {@link TaskAction} that together show every arm. */
function taskAction(options) {
	return variants(taskActionSample, options);
}
/** Values of {@link TaskActionActionType} that together show every arm. */
function taskActionActionType(options) {
	return variants(taskActionActionTypeSample, options);
}
/** Values of {@link TaskActionsServiceApproveRequest} that together show every arm. */
function taskActionsServiceApproveRequest(options) {
	return variants(taskActionsServiceApproveRequestSample, options);
}
/** Values of {@link TaskActionsServiceApproveResponse} that together show every arm. */
function taskActionsServiceApproveResponse(options) {
	return variants(taskActionsServiceApproveResponseSample, options);
}
/** Values of {@link TaskActionsServiceApproveWithStepUpRequest} that together show every arm. */
function taskActionsServiceApproveWithStepUpRequest(options) {
	return variants(taskActionsServiceApproveWithStepUpRequestSample, options);
}
/** Values of {@link TaskActionsServiceApproveWithStepUpResponse} that together show every arm. */
function taskActionsServiceApproveWithStepUpResponse(options) {
	return variants(taskActionsServiceApproveWithStepUpResponseSample, options);
}
/** Values of {@link TaskActionsServiceCloseRequest} that together show every arm. */
function taskActionsServiceCloseRequest(options) {
	return variants(taskActionsServiceCloseRequestSample, options);
}
/** Values of {@link TaskActionsServiceCloseResponse} that together show every arm. */
function taskActionsServiceCloseResponse(options) {
	return variants(taskActionsServiceCloseResponseSample, options);
}
/** Values of {@link TaskActionsServiceCommentRequest} that together show every arm. */
function taskActionsServiceCommentRequest(options) {
	return variants(taskActionsServiceCommentRequestSample, options);
}
/** Values of {@link TaskActionsServiceCommentResponse} that together show every arm. */
function taskActionsServiceCommentResponse(options) {
	return variants(taskActionsServiceCommentResponseSample, options);
}
/** Values of {@link TaskActionsServiceDenyRequest} that together show every arm. */
function taskActionsServiceDenyRequest(options) {
	return variants(taskActionsServiceDenyRequestSample, options);
}
/** Values of {@link TaskActionsServiceDenyResponse} that together show every arm. */
function taskActionsServiceDenyResponse(options) {
	return variants(taskActionsServiceDenyResponseSample, options);
}
/** Values of {@link TaskActionsServiceEscalateToEmergencyAccessRequest} that together show every arm. */
function taskActionsServiceEscalateToEmergencyAccessRequest(options) {
	return variants(taskActionsServiceEscalateToEmergencyAccessRequestSample, options);
}
/** Values of {@link TaskActionsServiceHardResetRequest} that together show every arm. */
function taskActionsServiceHardResetRequest(options) {
	return variants(taskActionsServiceHardResetRequestSample, options);
}
/** Values of {@link TaskActionsServiceHardResetResponse} that together show every arm. */
function taskActionsServiceHardResetResponse(options) {
	return variants(taskActionsServiceHardResetResponseSample, options);
}
/** Values of {@link TaskActionsServiceProcessNowRequest} that together show every arm. */
function taskActionsServiceProcessNowRequest(options) {
	return variants(taskActionsServiceProcessNowRequestSample, options);
}
/** Values of {@link TaskActionsServiceProcessNowResponse} that together show every arm. */
function taskActionsServiceProcessNowResponse(options) {
	return variants(taskActionsServiceProcessNowResponseSample, options);
}
/** Values of {@link TaskActionsServiceReassignRequest} that together show every arm. */
function taskActionsServiceReassignRequest(options) {
	return variants(taskActionsServiceReassignRequestSample, options);
}
/** Values of {@link TaskActionsServiceReassignResponse} that together show every arm. */
function taskActionsServiceReassignResponse(options) {
	return variants(taskActionsServiceReassignResponseSample, options);
}
/** Values of {@link TaskActionsServiceRestartRequest} that together show every arm. */
function taskActionsServiceRestartRequest(options) {
	return variants(taskActionsServiceRestartRequestSample, options);
}
/** Values of {@link TaskActionsServiceRestartResponse} that together show every arm. */
function taskActionsServiceRestartResponse(options) {
	return variants(taskActionsServiceRestartResponseSample, options);
}
/** Values of {@link TaskActionsServiceSkipStepRequest} that together show every arm. */
function taskActionsServiceSkipStepRequest(options) {
	return variants(taskActionsServiceSkipStepRequestSample, options);
}
/** Values of {@link TaskAuditAccessRequestOutcome} that together show every arm. */
function taskAuditAccessRequestOutcome(options) {
	return variants(taskAuditAccessRequestOutcomeSample, options);
}
/** Values of {@link TaskAuditAccessRequestOutcomeOutcome} that together show every arm. */
function taskAuditAccessRequestOutcomeOutcome(options) {
	return variants(taskAuditAccessRequestOutcomeOutcomeSample, options);
}
/** Values of {@link TaskAuditActionSubmitted} that together show every arm. */
function taskAuditActionSubmitted(options) {
	return variants(taskAuditActionSubmittedSample, options);
}
/** Values of {@link TaskAuditApprovalAutoAcceptedByPolicy} that together show every arm. */
function taskAuditApprovalAutoAcceptedByPolicy(options) {
	return variants(taskAuditApprovalAutoAcceptedByPolicySample, options);
}
/** Values of {@link TaskAuditApprovalAutoRejectedByPolicy} that together show every arm. */
function taskAuditApprovalAutoRejectedByPolicy(options) {
	return variants(taskAuditApprovalAutoRejectedByPolicySample, options);
}
/** Values of {@link TaskAuditApprovalHappenedAutomatically} that together show every arm. */
function taskAuditApprovalHappenedAutomatically(options) {
	return variants(taskAuditApprovalHappenedAutomaticallySample, options);
}
/** Values of {@link TaskAuditApprovalInstanceChange} that together show every arm. */
function taskAuditApprovalInstanceChange(options) {
	return variants(taskAuditApprovalInstanceChangeSample, options);
}
/** Values of {@link TaskAuditBulkActionError} that together show every arm. */
function taskAuditBulkActionError(options) {
	return variants(taskAuditBulkActionErrorSample, options);
}
/** Values of {@link TaskAuditCertifyOutcome} that together show every arm. */
function taskAuditCertifyOutcome(options) {
	return variants(taskAuditCertifyOutcomeSample, options);
}
/** Values of {@link TaskAuditCertifyOutcomeOutcome} that together show every arm. */
function taskAuditCertifyOutcomeOutcome(options) {
	return variants(taskAuditCertifyOutcomeOutcomeSample, options);
}
/** Values of {@link TaskAuditComment} that together show every arm. */
function taskAuditComment(options) {
	return variants(taskAuditCommentSample, options);
}
/** Values of {@link TaskAuditConditionalPolicyExecutionResult} that together show every arm. */
function taskAuditConditionalPolicyExecutionResult(options) {
	return variants(taskAuditConditionalPolicyExecutionResultSample, options);
}
/** Values of {@link TaskAuditConnectorActionResult} that together show every arm. */
function taskAuditConnectorActionResult(options) {
	return variants(taskAuditConnectorActionResultSample, options);
}
/** Values of {@link TaskAuditEscalateToEmergencyAccess} that together show every arm. */
function taskAuditEscalateToEmergencyAccess(options) {
	return variants(taskAuditEscalateToEmergencyAccessSample, options);
}
/** Values of {@link TaskAuditExpressionPolicyStepError} that together show every arm. */
function taskAuditExpressionPolicyStepError(options) {
	return variants(taskAuditExpressionPolicyStepErrorSample, options);
}
/** Values of {@link TaskAuditExternalTicketCreated} that together show every arm. */
function taskAuditExternalTicketCreated(options) {
	return variants(taskAuditExternalTicketCreatedSample, options);
}
/** Values of {@link TaskAuditExternalTicketError} that together show every arm. */
function taskAuditExternalTicketError(options) {
	return variants(taskAuditExternalTicketErrorSample, options);
}
/** Values of {@link TaskAuditExternalTicketProvisionStepResolved} that together show every arm. */
function taskAuditExternalTicketProvisionStepResolved(options) {
	return variants(taskAuditExternalTicketProvisionStepResolvedSample, options);
}
/** Values of {@link TaskAuditExternalTicketTriggered} that together show every arm. */
function taskAuditExternalTicketTriggered(options) {
	return variants(taskAuditExternalTicketTriggeredSample, options);
}
/** Values of {@link TaskAuditFinishedConnectorActions} that together show every arm. */
function taskAuditFinishedConnectorActions(options) {
	return variants(taskAuditFinishedConnectorActionsSample, options);
}
/** Values of {@link TaskAuditGrantOutcome} that together show every arm. */
function taskAuditGrantOutcome(options) {
	return variants(taskAuditGrantOutcomeSample, options);
}
/** Values of {@link TaskAuditGrantOutcomeOutcome} that together show every arm. */
function taskAuditGrantOutcomeOutcome(options) {
	return variants(taskAuditGrantOutcomeOutcomeSample, options);
}
/** Values of {@link TaskAuditHardReset} that together show every arm. */
function taskAuditHardReset(options) {
	return variants(taskAuditHardResetSample, options);
}
/** Values of {@link TaskAuditListRequest} that together show every arm. */
function taskAuditListRequest(options) {
	return variants(taskAuditListRequestSample, options);
}
/** Values of {@link TaskAuditListResponse} that together show every arm. */
function taskAuditListResponse(options) {
	return variants(taskAuditListResponseSample, options);
}
/** Values of {@link TaskAuditMetaData} that together show every arm. */
function taskAuditMetaData(options) {
	return variants(taskAuditMetaDataSample, options);
}
/** Values of {@link TaskAuditNewTask} that together show every arm. */
function taskAuditNewTask(options) {
	return variants(taskAuditNewTaskSample, options);
}
/** Values of {@link TaskAuditPolicyApprovalReassigned} that together show every arm. */
function taskAuditPolicyApprovalReassigned(options) {
	return variants(taskAuditPolicyApprovalReassignedSample, options);
}
/** Values of {@link TaskAuditPolicyChanged} that together show every arm. */
function taskAuditPolicyChanged(options) {
	return variants(taskAuditPolicyChangedSample, options);
}
/** Values of {@link TaskAuditPolicyEvaluationStep} that together show every arm. */
function taskAuditPolicyEvaluationStep(options) {
	return variants(taskAuditPolicyEvaluationStepSample, options);
}
/** Values of {@link TaskAuditPolicyProvisionError} that together show every arm. */
function taskAuditPolicyProvisionError(options) {
	return variants(taskAuditPolicyProvisionErrorSample, options);
}
/** Values of {@link TaskAuditPolicyProvisionReassigned} that together show every arm. */
function taskAuditPolicyProvisionReassigned(options) {
	return variants(taskAuditPolicyProvisionReassignedSample, options);
}
/** Values of {@link TaskAuditReassignedToDelegate} that together show every arm. */
function taskAuditReassignedToDelegate(options) {
	return variants(taskAuditReassignedToDelegateSample, options);
}
/** Values of {@link TaskAuditReassignmentListError} that together show every arm. */
function taskAuditReassignmentListError(options) {
	return variants(taskAuditReassignmentListErrorSample, options);
}
/** Values of {@link TaskAuditRestart} that together show every arm. */
function taskAuditRestart(options) {
	return variants(taskAuditRestartSample, options);
}
/** Values of {@link TaskAuditRevokeOutcome} that together show every arm. */
function taskAuditRevokeOutcome(options) {
	return variants(taskAuditRevokeOutcomeSample, options);
}
/** Values of {@link TaskAuditRevokeOutcomeOutcome} that together show every arm. */
function taskAuditRevokeOutcomeOutcome(options) {
	return variants(taskAuditRevokeOutcomeOutcomeSample, options);
}
/** Values of {@link TaskAuditSLAEscalation} that together show every arm. */
function taskAuditSLAEscalation(options) {
	return variants(taskAuditSLAEscalationSample, options);
}
/** Values of {@link TaskAuditStartedConnectorActions} that together show every arm. */
function taskAuditStartedConnectorActions(options) {
	return variants(taskAuditStartedConnectorActionsSample, options);
}
/** Values of {@link TaskAuditStateChange} that together show every arm. */
function taskAuditStateChange(options) {
	return variants(taskAuditStateChangeSample, options);
}
/** Values of {@link TaskAuditStateChangePreviousState} that together show every arm. */
function taskAuditStateChangePreviousState(options) {
	return variants(taskAuditStateChangePreviousStateSample, options);
}
/** Values of {@link TaskAuditStepSkipped} that together show every arm. */
function taskAuditStepSkipped(options) {
	return variants(taskAuditStepSkippedSample, options);
}
/** Values of {@link TaskAuditStepUpApproval} that together show every arm. */
function taskAuditStepUpApproval(options) {
	return variants(taskAuditStepUpApprovalSample, options);
}
/** Values of {@link TaskAuditView} that together show every arm. */
function taskAuditView(options) {
	return variants(taskAuditViewSample, options);
}
/** Values of {@link TaskAuditViewCurrentState} that together show every arm. */
function taskAuditViewCurrentState(options) {
	return variants(taskAuditViewCurrentStateSample, options);
}
/** Values of {@link TaskAuditViewEventType} that together show every arm. */
function taskAuditViewEventType(options) {
	return variants(taskAuditViewEventTypeSample, options);
}
/** Values of {@link TaskAuditViewSource} that together show every arm. */
function taskAuditViewSource(options) {
	return variants(taskAuditViewSourceSample, options);
}
/** Values of {@link TaskAuditViewRef} that together show every arm. */
function taskAuditViewRef(options) {
	return variants(taskAuditViewRefSample, options);
}
/** Values of {@link TaskAuditWaitForAnalysisStepSuccess} that together show every arm. */
function taskAuditWaitForAnalysisStepSuccess(options) {
	return variants(taskAuditWaitForAnalysisStepSuccessSample, options);
}
/** Values of {@link TaskAuditWaitForAnalysisStepTimedOut} that together show every arm. */
function taskAuditWaitForAnalysisStepTimedOut(options) {
	return variants(taskAuditWaitForAnalysisStepTimedOutSample, options);
}
/** Values of {@link TaskAuditWaitForAnalysisStepWaiting} that together show every arm. */
function taskAuditWaitForAnalysisStepWaiting(options) {
	return variants(taskAuditWaitForAnalysisStepWaitingSample, options);
}
/** Values of {@link TaskAuditWaitStepSuccess} that together show every arm. */
function taskAuditWaitStepSuccess(options) {
	return variants(taskAuditWaitStepSuccessSample, options);
}
/** Values of {@link TaskAuditWaitStepTimedOut} that together show every arm. */
function taskAuditWaitStepTimedOut(options) {
	return variants(taskAuditWaitStepTimedOutSample, options);
}
/** Values of {@link TaskAuditWaitStepWaiting} that together show every arm. */
function taskAuditWaitStepWaiting(options) {
	return variants(taskAuditWaitStepWaitingSample, options);
}
/** Values of {@link TaskAuditWebhookApprovalAttempt} that together show every arm. */
function taskAuditWebhookApprovalAttempt(options) {
	return variants(taskAuditWebhookApprovalAttemptSample, options);
}
/** Values of {@link TaskAuditWebhookApprovalBadResponse} that together show every arm. */
function taskAuditWebhookApprovalBadResponse(options) {
	return variants(taskAuditWebhookApprovalBadResponseSample, options);
}
/** Values of {@link TaskAuditWebhookApprovalSuccess} that together show every arm. */
function taskAuditWebhookApprovalSuccess(options) {
	return variants(taskAuditWebhookApprovalSuccessSample, options);
}
/** Values of {@link TaskAuditWebhookApprovalTriggered} that together show every arm. */
function taskAuditWebhookApprovalTriggered(options) {
	return variants(taskAuditWebhookApprovalTriggeredSample, options);
}
/** Values of {@link TaskAuditWebhookAttempt} that together show every arm. */
function taskAuditWebhookAttempt(options) {
	return variants(taskAuditWebhookAttemptSample, options);
}
/** Values of {@link TaskAuditWebhookSuccess} that together show every arm. */
function taskAuditWebhookSuccess(options) {
	return variants(taskAuditWebhookSuccessSample, options);
}
/** Values of {@link TaskAuditWebhookTriggered} that together show every arm. */
function taskAuditWebhookTriggered(options) {
	return variants(taskAuditWebhookTriggeredSample, options);
}
/** Values of {@link TaskExpandMask} that together show every arm. */
function taskExpandMask(options) {
	return variants(taskExpandMaskSample, options);
}
/** Values of {@link TaskExpandMaskPathsItem} that together show every arm. */
function taskExpandMaskPathsItem(options) {
	return variants(taskExpandMaskPathsItemSample, options);
}
/** Values of {@link TaskGrantSource} that together show every arm. */
function taskGrantSource(options) {
	return variants(taskGrantSourceSample, options);
}
/** Values of {@link TaskRef} that together show every arm. */
function taskRef(options) {
	return variants(taskRefSample, options);
}
/** Values of {@link TaskRevokeSource} that together show every arm. */
function taskRevokeSource(options) {
	return variants(taskRevokeSourceSample, options);
}
/** Values of {@link TaskRevokeSourceExpired} that together show every arm. */
function taskRevokeSourceExpired(options) {
	return variants(taskRevokeSourceExpiredSample, options);
}
/** Values of {@link TaskRevokeSourceNonUsage} that together show every arm. */
function taskRevokeSourceNonUsage(options) {
	return variants(taskRevokeSourceNonUsageSample, options);
}
/** Values of {@link TaskRevokeSourceRequest} that together show every arm. */
function taskRevokeSourceRequest(options) {
	return variants(taskRevokeSourceRequestSample, options);
}
/** Values of {@link TaskRevokeSourceReview} that together show every arm. */
function taskRevokeSourceReview(options) {
	return variants(taskRevokeSourceReviewSample, options);
}
/** Values of {@link TaskSearchRequest} that together show every arm. */
function taskSearchRequest(options) {
	return variants(taskSearchRequestSample, options);
}
/** Values of {@link TaskSearchRequestAccountTypesItem} that together show every arm. */
function taskSearchRequestAccountTypesItem(options) {
	return variants(taskSearchRequestAccountTypesItemSample, options);
}
/** Values of {@link TaskSearchRequestCurrentStep} that together show every arm. */
function taskSearchRequestCurrentStep(options) {
	return variants(taskSearchRequestCurrentStepSample, options);
}
/** Values of {@link TaskSearchRequestEmergencyStatus} that together show every arm. */
function taskSearchRequestEmergencyStatus(options) {
	return variants(taskSearchRequestEmergencyStatusSample, options);
}
/** Values of {@link TaskSearchRequestSortBy} that together show every arm. */
function taskSearchRequestSortBy(options) {
	return variants(taskSearchRequestSortBySample, options);
}
/** Values of {@link TaskSearchRequestStepApprovalTypesItem} that together show every arm. */
function taskSearchRequestStepApprovalTypesItem(options) {
	return variants(taskSearchRequestStepApprovalTypesItemSample, options);
}
/** Values of {@link TaskSearchRequestTaskStatesItem} that together show every arm. */
function taskSearchRequestTaskStatesItem(options) {
	return variants(taskSearchRequestTaskStatesItemSample, options);
}
/** Values of {@link TaskSearchResponse} that together show every arm. */
function taskSearchResponse(options) {
	return variants(taskSearchResponseSample, options);
}
/** Values of {@link TaskServiceActionResponse} that together show every arm. */
function taskServiceActionResponse(options) {
	return variants(taskServiceActionResponseSample, options);
}
/** Values of {@link TaskServiceCreateGrantRequest} that together show every arm. */
function taskServiceCreateGrantRequest(options) {
	return variants(taskServiceCreateGrantRequestSample, options);
}
/** Values of {@link TaskServiceCreateGrantResponse} that together show every arm. */
function taskServiceCreateGrantResponse(options) {
	return variants(taskServiceCreateGrantResponseSample, options);
}
/** Values of {@link TaskServiceCreateOffboardingRequest} that together show every arm. */
function taskServiceCreateOffboardingRequest(options) {
	return variants(taskServiceCreateOffboardingRequestSample, options);
}
/** Values of {@link TaskServiceCreateOffboardingResponse} that together show every arm. */
function taskServiceCreateOffboardingResponse(options) {
	return variants(taskServiceCreateOffboardingResponseSample, options);
}
/** Values of {@link TaskServiceCreateRevokeRequest} that together show every arm. */
function taskServiceCreateRevokeRequest(options) {
	return variants(taskServiceCreateRevokeRequestSample, options);
}
/** Values of {@link TaskServiceCreateRevokeResponse} that together show every arm. */
function taskServiceCreateRevokeResponse(options) {
	return variants(taskServiceCreateRevokeResponseSample, options);
}
/** Values of {@link TaskServiceGetResponse} that together show every arm. */
function taskServiceGetResponse(options) {
	return variants(taskServiceGetResponseSample, options);
}
/** Values of {@link TaskTypeInput} that together show every arm. */
function taskTypeInput(options) {
	return variants(taskTypeInputSample, options);
}
/** Values of {@link TaskType} that together show every arm. */
function taskType(options) {
	return variants(taskTypeSample, options);
}
/** Values of {@link TaskTypeCertifyInput} that together show every arm. */
function taskTypeCertifyInput(options) {
	return variants(taskTypeCertifyInputSample, options);
}
/** Values of {@link TaskTypeCertify} that together show every arm. */
function taskTypeCertify(options) {
	return variants(taskTypeCertifySample, options);
}
/** Values of {@link TaskTypeCertifyOutcome} that together show every arm. */
function taskTypeCertifyOutcome(options) {
	return variants(taskTypeCertifyOutcomeSample, options);
}
/** Values of {@link TaskTypeGrantInput} that together show every arm. */
function taskTypeGrantInput(options) {
	return variants(taskTypeGrantInputSample, options);
}
/** Values of {@link TaskTypeGrant} that together show every arm. */
function taskTypeGrant(options) {
	return variants(taskTypeGrantSample, options);
}
/** Values of {@link TaskTypeGrantOutcome} that together show every arm. */
function taskTypeGrantOutcome(options) {
	return variants(taskTypeGrantOutcomeSample, options);
}
/** Values of {@link TaskTypeOffboardingInput} that together show every arm. */
function taskTypeOffboardingInput(options) {
	return variants(taskTypeOffboardingInputSample, options);
}
/** Values of {@link TaskTypeOffboarding} that together show every arm. */
function taskTypeOffboarding(options) {
	return variants(taskTypeOffboardingSample, options);
}
/** Values of {@link TaskTypeOffboardingOutcome} that together show every arm. */
function taskTypeOffboardingOutcome(options) {
	return variants(taskTypeOffboardingOutcomeSample, options);
}
/** Values of {@link TaskTypeRevokeInput} that together show every arm. */
function taskTypeRevokeInput(options) {
	return variants(taskTypeRevokeInputSample, options);
}
/** Values of {@link TaskTypeRevoke} that together show every arm. */
function taskTypeRevoke(options) {
	return variants(taskTypeRevokeSample, options);
}
/** Values of {@link TaskTypeRevokeOutcome} that together show every arm. */
function taskTypeRevokeOutcome(options) {
	return variants(taskTypeRevokeOutcomeSample, options);
}
/** Values of {@link TaskView} that together show every arm. */
function taskView(options) {
	return variants(taskViewSample, options);
}
/** Values of {@link User} that together show every arm. */
function user(options) {
	return variants(userSample, options);
}
/** Values of {@link UserDirectoryStatus} that together show every arm. */
function userDirectoryStatus(options) {
	return variants(userDirectoryStatusSample, options);
}
/** Values of {@link UserStatus} that together show every arm. */
function userStatus(options) {
	return variants(userStatusSample, options);
}
/** Values of {@link UserType} that together show every arm. */
function userType(options) {
	return variants(userTypeSample, options);
}
/** Values of {@link UserAttributeMappingSource} that together show every arm. */
function userAttributeMappingSource(options) {
	return variants(userAttributeMappingSourceSample, options);
}
/** Values of {@link ProtobufAny} that together show every arm. */
function protobufAny(options) {
	return variants(protobufAnySample, options);
}
/** Values of {@link Status} that together show every arm. */
function status(options) {
	return variants(statusSample, options);
}
