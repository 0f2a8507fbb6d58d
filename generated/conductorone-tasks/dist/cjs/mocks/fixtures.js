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
/** Values of `App` that together show every arm. */
function app(options) {
	return variants(appSample, options);
}
/** Values of `AppIdentityMatching` that together show every arm. */
function appIdentityMatching(options) {
	return variants(appIdentityMatchingSample, options);
}
/** Values of `AppEntitlement` that together show every arm. */
function appEntitlement(options) {
	return variants(appEntitlementSample, options);
}
/** Values of `AppEntitlementPurpose` that together show every arm. */
function appEntitlementPurpose(options) {
	return variants(appEntitlementPurposeSample, options);
}
/** Values of `AppUser` that together show every arm. */
function appUser(options) {
	return variants(appUserSample, options);
}
/** Values of `AppUserType` that together show every arm. */
function appUserType(options) {
	return variants(appUserTypeSample, options);
}
/** Values of `AppUserStatus` that together show every arm. */
function appUserStatus(options) {
	return variants(appUserStatusSample, options);
}
/** Values of `AppUserStatusStatus` that together show every arm. */
function appUserStatusStatus(options) {
	return variants(appUserStatusStatusSample, options);
}
/** Values of `TaskAuditCancelledResult` that together show every arm. */
function taskAuditCancelledResult(options) {
	return variants(taskAuditCancelledResultSample, options);
}
/** Values of `TaskAuditErrorResult` that together show every arm. */
function taskAuditErrorResult(options) {
	return variants(taskAuditErrorResultSample, options);
}
/** Values of `TaskAuditSuccessResult` that together show every arm. */
function taskAuditSuccessResult(options) {
	return variants(taskAuditSuccessResultSample, options);
}
/** Values of `Accept` that together show every arm. */
function accept(options) {
	return variants(acceptSample, options);
}
/** Values of `AcceptInstance` that together show every arm. */
function acceptInstance(options) {
	return variants(acceptInstanceSample, options);
}
/** Values of `AgentApproval` that together show every arm. */
function agentApproval(options) {
	return variants(agentApprovalSample, options);
}
/** Values of `AgentApprovalAgentMode` that together show every arm. */
function agentApprovalAgentMode(options) {
	return variants(agentApprovalAgentModeSample, options);
}
/** Values of `AppEntitlementReference` that together show every arm. */
function appEntitlementReference(options) {
	return variants(appEntitlementReferenceSample, options);
}
/** Values of `AppGroupApproval` that together show every arm. */
function appGroupApproval(options) {
	return variants(appGroupApprovalSample, options);
}
/** Values of `AppOwnerApproval` that together show every arm. */
function appOwnerApproval(options) {
	return variants(appOwnerApprovalSample, options);
}
/** Values of `Approval` that together show every arm. */
function approval(options) {
	return variants(approvalSample, options);
}
/** Values of `ApprovalInstance` that together show every arm. */
function approvalInstance(options) {
	return variants(approvalInstanceSample, options);
}
/** Values of `ApprovalInstanceState` that together show every arm. */
function approvalInstanceState(options) {
	return variants(approvalInstanceStateSample, options);
}
/** Values of `ApprovedAction` that together show every arm. */
function approvedAction(options) {
	return variants(approvedActionSample, options);
}
/** Values of `CancelledAction` that together show every arm. */
function cancelledAction(options) {
	return variants(cancelledActionSample, options);
}
/** Values of `CompletedAction` that together show every arm. */
function completedAction(options) {
	return variants(completedActionSample, options);
}
/** Values of `ConnectorProvision` that together show every arm. */
function connectorProvision(options) {
	return variants(connectorProvisionSample, options);
}
/** Values of `AccountProvision` that together show every arm. */
function accountProvision(options) {
	return variants(accountProvisionSample, options);
}
/** Values of `DefaultBehavior` that together show every arm. */
function defaultBehavior(options) {
	return variants(defaultBehaviorSample, options);
}
/** Values of `DeleteAccount` that together show every arm. */
function deleteAccount(options) {
	return variants(deleteAccountSample, options);
}
/** Values of `DoNotSave` that together show every arm. */
function doNotSave(options) {
	return variants(doNotSaveSample, options);
}
/** Values of `SaveToVault` that together show every arm. */
function saveToVault(options) {
	return variants(saveToVaultSample, options);
}
/** Values of `DelegatedProvision` that together show every arm. */
function delegatedProvision(options) {
	return variants(delegatedProvisionSample, options);
}
/** Values of `DeniedAction` that together show every arm. */
function deniedAction(options) {
	return variants(deniedActionSample, options);
}
/** Values of `EntitlementOwnerApproval` that together show every arm. */
function entitlementOwnerApproval(options) {
	return variants(entitlementOwnerApprovalSample, options);
}
/** Values of `ErroredAction` that together show every arm. */
function erroredAction(options) {
	return variants(erroredActionSample, options);
}
/** Values of `Escalation` that together show every arm. */
function escalation(options) {
	return variants(escalationSample, options);
}
/** Values of `EscalationReassignToApprovers` that together show every arm. */
function escalationReassignToApprovers(options) {
	return variants(escalationReassignToApproversSample, options);
}
/** Values of `EscalationReplacePolicy` that together show every arm. */
function escalationReplacePolicy(options) {
	return variants(escalationReplacePolicySample, options);
}
/** Values of `EscalationInstance` that together show every arm. */
function escalationInstance(options) {
	return variants(escalationInstanceSample, options);
}
/** Values of `EscalationInstanceReassignToApprovers` that together show every arm. */
function escalationInstanceReassignToApprovers(options) {
	return variants(escalationInstanceReassignToApproversSample, options);
}
/** Values of `EscalationInstanceReplacePolicy` that together show every arm. */
function escalationInstanceReplacePolicy(options) {
	return variants(escalationInstanceReplacePolicySample, options);
}
/** Values of `ExpressionApproval` that together show every arm. */
function expressionApproval(options) {
	return variants(expressionApprovalSample, options);
}
/** Values of `ExternalTicketProvision` that together show every arm. */
function externalTicketProvision(options) {
	return variants(externalTicketProvisionSample, options);
}
/** Values of `ManagerApproval` that together show every arm. */
function managerApproval(options) {
	return variants(managerApprovalSample, options);
}
/** Values of `ManualProvision` that together show every arm. */
function manualProvision(options) {
	return variants(manualProvisionSample, options);
}
/** Values of `MultiStep` that together show every arm. */
function multiStep(options) {
	return variants(multiStepSample, options);
}
/** Values of `Policy` that together show every arm. */
function policy(options) {
	return variants(policySample, options);
}
/** Values of `PolicyType` that together show every arm. */
function policyType(options) {
	return variants(policyTypeSample, options);
}
/** Values of `PolicyInstance` that together show every arm. */
function policyInstance(options) {
	return variants(policyInstanceSample, options);
}
/** Values of `PolicyPostActions` that together show every arm. */
function policyPostActions(options) {
	return variants(policyPostActionsSample, options);
}
/** Values of `PolicyStep` that together show every arm. */
function policyStep(options) {
	return variants(policyStepSample, options);
}
/** Values of `PolicyStepInstance` that together show every arm. */
function policyStepInstance(options) {
	return variants(policyStepInstanceSample, options);
}
/** Values of `PolicyStepInstanceState` that together show every arm. */
function policyStepInstanceState(options) {
	return variants(policyStepInstanceStateSample, options);
}
/** Values of `PolicySteps` that together show every arm. */
function policySteps(options) {
	return variants(policyStepsSample, options);
}
/** Values of `Provision` that together show every arm. */
function provision(options) {
	return variants(provisionSample, options);
}
/** Values of `ProvisionInstance` that together show every arm. */
function provisionInstance(options) {
	return variants(provisionInstanceSample, options);
}
/** Values of `ProvisionInstanceState` that together show every arm. */
function provisionInstanceState(options) {
	return variants(provisionInstanceStateSample, options);
}
/** Values of `ProvisionPolicy` that together show every arm. */
function provisionPolicy(options) {
	return variants(provisionPolicySample, options);
}
/** Values of `ProvisionTarget` that together show every arm. */
function provisionTarget(options) {
	return variants(provisionTargetSample, options);
}
/** Values of `ReassignedAction` that together show every arm. */
function reassignedAction(options) {
	return variants(reassignedActionSample, options);
}
/** Values of `ReassignedByErrorAction` that together show every arm. */
function reassignedByErrorAction(options) {
	return variants(reassignedByErrorActionSample, options);
}
/** Values of `Reject` that together show every arm. */
function reject(options) {
	return variants(rejectSample, options);
}
/** Values of `RejectInstance` that together show every arm. */
function rejectInstance(options) {
	return variants(rejectInstanceSample, options);
}
/** Values of `ResourceOwnerApproval` that together show every arm. */
function resourceOwnerApproval(options) {
	return variants(resourceOwnerApprovalSample, options);
}
/** Values of `RestartAction` that together show every arm. */
function restartAction(options) {
	return variants(restartActionSample, options);
}
/** Values of `Rule` that together show every arm. */
function rule(options) {
	return variants(ruleSample, options);
}
/** Values of `SelfApproval` that together show every arm. */
function selfApproval(options) {
	return variants(selfApprovalSample, options);
}
/** Values of `SkippedAction` that together show every arm. */
function skippedAction(options) {
	return variants(skippedActionSample, options);
}
/** Values of `UnconfiguredProvision` that together show every arm. */
function unconfiguredProvision(options) {
	return variants(unconfiguredProvisionSample, options);
}
/** Values of `UserApproval` that together show every arm. */
function userApproval(options) {
	return variants(userApprovalSample, options);
}
/** Values of `Wait` that together show every arm. */
function wait(options) {
	return variants(waitSample, options);
}
/** Values of `WaitCondition` that together show every arm. */
function waitCondition(options) {
	return variants(waitConditionSample, options);
}
/** Values of `WaitConditionInstance` that together show every arm. */
function waitConditionInstance(options) {
	return variants(waitConditionInstanceSample, options);
}
/** Values of `WaitInstance` that together show every arm. */
function waitInstance(options) {
	return variants(waitInstanceSample, options);
}
/** Values of `ConditionSucceeded` that together show every arm. */
function conditionSucceeded(options) {
	return variants(conditionSucceededSample, options);
}
/** Values of `ConditionTimedOut` that together show every arm. */
function conditionTimedOut(options) {
	return variants(conditionTimedOutSample, options);
}
/** Values of `WaitInstanceState` that together show every arm. */
function waitInstanceState(options) {
	return variants(waitInstanceStateSample, options);
}
/** Values of `WebhookApproval` that together show every arm. */
function webhookApproval(options) {
	return variants(webhookApprovalSample, options);
}
/** Values of `WebhookProvision` that together show every arm. */
function webhookProvision(options) {
	return variants(webhookProvisionSample, options);
}
/** Values of `ExpandedApp` that together show every arm. */
function expandedApp(options) {
	return variants(expandedAppSample, options);
}
/** Values of `ExpandedAppEntitlement` that together show every arm. */
function expandedAppEntitlement(options) {
	return variants(expandedAppEntitlementSample, options);
}
/** Values of `ExpandedAppUser` that together show every arm. */
function expandedAppUser(options) {
	return variants(expandedAppUserSample, options);
}
/** Values of `ExpandedObject` that together show every arm. */
function expandedObject(options) {
	return variants(expandedObjectSample, options);
}
/** Values of `ExpandedUser` that together show every arm. */
function expandedUser(options) {
	return variants(expandedUserSample, options);
}
/** Values of `ExternalRef` that together show every arm. */
function externalRef(options) {
	return variants(externalRefSample, options);
}
/** Values of `ExternalRefSource` that together show every arm. */
function externalRefSource(options) {
	return variants(externalRefSourceSample, options);
}
/** Values of `Task` that together show every arm. */
function task(options) {
	return variants(taskSample, options);
}
/** Values of `TaskActionsItem` that together show every arm. */
function taskActionsItem(options) {
	return variants(taskActionsItemSample, options);
}
/** Values of `TaskOrigin` that together show every arm. */
function taskOrigin(options) {
	return variants(taskOriginSample, options);
}
/** Values of `TaskProcessing` that together show every arm. */
function taskProcessing(options) {
	return variants(taskProcessingSample, options);
}
/** Values of `TaskRecommendation` that together show every arm. */
function taskRecommendation(options) {
	return variants(taskRecommendationSample, options);
}
/** Values of `TaskState` that together show every arm. */
function taskState(options) {
	return variants(taskStateSample, options);
}
/** Values of `TaskAction` that together show every arm. */
function taskAction(options) {
	return variants(taskActionSample, options);
}
/** Values of `TaskActionActionType` that together show every arm. */
function taskActionActionType(options) {
	return variants(taskActionActionTypeSample, options);
}
/** Values of `TaskActionsServiceApproveRequest` that together show every arm. */
function taskActionsServiceApproveRequest(options) {
	return variants(taskActionsServiceApproveRequestSample, options);
}
/** Values of `TaskActionsServiceApproveResponse` that together show every arm. */
function taskActionsServiceApproveResponse(options) {
	return variants(taskActionsServiceApproveResponseSample, options);
}
/** Values of `TaskActionsServiceApproveWithStepUpRequest` that together show every arm. */
function taskActionsServiceApproveWithStepUpRequest(options) {
	return variants(taskActionsServiceApproveWithStepUpRequestSample, options);
}
/** Values of `TaskActionsServiceApproveWithStepUpResponse` that together show every arm. */
function taskActionsServiceApproveWithStepUpResponse(options) {
	return variants(taskActionsServiceApproveWithStepUpResponseSample, options);
}
/** Values of `TaskActionsServiceCloseRequest` that together show every arm. */
function taskActionsServiceCloseRequest(options) {
	return variants(taskActionsServiceCloseRequestSample, options);
}
/** Values of `TaskActionsServiceCloseResponse` that together show every arm. */
function taskActionsServiceCloseResponse(options) {
	return variants(taskActionsServiceCloseResponseSample, options);
}
/** Values of `TaskActionsServiceCommentRequest` that together show every arm. */
function taskActionsServiceCommentRequest(options) {
	return variants(taskActionsServiceCommentRequestSample, options);
}
/** Values of `TaskActionsServiceCommentResponse` that together show every arm. */
function taskActionsServiceCommentResponse(options) {
	return variants(taskActionsServiceCommentResponseSample, options);
}
/** Values of `TaskActionsServiceDenyRequest` that together show every arm. */
function taskActionsServiceDenyRequest(options) {
	return variants(taskActionsServiceDenyRequestSample, options);
}
/** Values of `TaskActionsServiceDenyResponse` that together show every arm. */
function taskActionsServiceDenyResponse(options) {
	return variants(taskActionsServiceDenyResponseSample, options);
}
/** Values of `TaskActionsServiceEscalateToEmergencyAccessRequest` that together show every arm. */
function taskActionsServiceEscalateToEmergencyAccessRequest(options) {
	return variants(taskActionsServiceEscalateToEmergencyAccessRequestSample, options);
}
/** Values of `TaskActionsServiceHardResetRequest` that together show every arm. */
function taskActionsServiceHardResetRequest(options) {
	return variants(taskActionsServiceHardResetRequestSample, options);
}
/** Values of `TaskActionsServiceHardResetResponse` that together show every arm. */
function taskActionsServiceHardResetResponse(options) {
	return variants(taskActionsServiceHardResetResponseSample, options);
}
/** Values of `TaskActionsServiceProcessNowRequest` that together show every arm. */
function taskActionsServiceProcessNowRequest(options) {
	return variants(taskActionsServiceProcessNowRequestSample, options);
}
/** Values of `TaskActionsServiceProcessNowResponse` that together show every arm. */
function taskActionsServiceProcessNowResponse(options) {
	return variants(taskActionsServiceProcessNowResponseSample, options);
}
/** Values of `TaskActionsServiceReassignRequest` that together show every arm. */
function taskActionsServiceReassignRequest(options) {
	return variants(taskActionsServiceReassignRequestSample, options);
}
/** Values of `TaskActionsServiceReassignResponse` that together show every arm. */
function taskActionsServiceReassignResponse(options) {
	return variants(taskActionsServiceReassignResponseSample, options);
}
/** Values of `TaskActionsServiceRestartRequest` that together show every arm. */
function taskActionsServiceRestartRequest(options) {
	return variants(taskActionsServiceRestartRequestSample, options);
}
/** Values of `TaskActionsServiceRestartResponse` that together show every arm. */
function taskActionsServiceRestartResponse(options) {
	return variants(taskActionsServiceRestartResponseSample, options);
}
/** Values of `TaskActionsServiceSkipStepRequest` that together show every arm. */
function taskActionsServiceSkipStepRequest(options) {
	return variants(taskActionsServiceSkipStepRequestSample, options);
}
/** Values of `TaskAuditAccessRequestOutcome` that together show every arm. */
function taskAuditAccessRequestOutcome(options) {
	return variants(taskAuditAccessRequestOutcomeSample, options);
}
/** Values of `TaskAuditAccessRequestOutcomeOutcome` that together show every arm. */
function taskAuditAccessRequestOutcomeOutcome(options) {
	return variants(taskAuditAccessRequestOutcomeOutcomeSample, options);
}
/** Values of `TaskAuditActionSubmitted` that together show every arm. */
function taskAuditActionSubmitted(options) {
	return variants(taskAuditActionSubmittedSample, options);
}
/** Values of `TaskAuditApprovalAutoAcceptedByPolicy` that together show every arm. */
function taskAuditApprovalAutoAcceptedByPolicy(options) {
	return variants(taskAuditApprovalAutoAcceptedByPolicySample, options);
}
/** Values of `TaskAuditApprovalAutoRejectedByPolicy` that together show every arm. */
function taskAuditApprovalAutoRejectedByPolicy(options) {
	return variants(taskAuditApprovalAutoRejectedByPolicySample, options);
}
/** Values of `TaskAuditApprovalHappenedAutomatically` that together show every arm. */
function taskAuditApprovalHappenedAutomatically(options) {
	return variants(taskAuditApprovalHappenedAutomaticallySample, options);
}
/** Values of `TaskAuditApprovalInstanceChange` that together show every arm. */
function taskAuditApprovalInstanceChange(options) {
	return variants(taskAuditApprovalInstanceChangeSample, options);
}
/** Values of `TaskAuditBulkActionError` that together show every arm. */
function taskAuditBulkActionError(options) {
	return variants(taskAuditBulkActionErrorSample, options);
}
/** Values of `TaskAuditCertifyOutcome` that together show every arm. */
function taskAuditCertifyOutcome(options) {
	return variants(taskAuditCertifyOutcomeSample, options);
}
/** Values of `TaskAuditCertifyOutcomeOutcome` that together show every arm. */
function taskAuditCertifyOutcomeOutcome(options) {
	return variants(taskAuditCertifyOutcomeOutcomeSample, options);
}
/** Values of `TaskAuditComment` that together show every arm. */
function taskAuditComment(options) {
	return variants(taskAuditCommentSample, options);
}
/** Values of `TaskAuditConditionalPolicyExecutionResult` that together show every arm. */
function taskAuditConditionalPolicyExecutionResult(options) {
	return variants(taskAuditConditionalPolicyExecutionResultSample, options);
}
/** Values of `TaskAuditConnectorActionResult` that together show every arm. */
function taskAuditConnectorActionResult(options) {
	return variants(taskAuditConnectorActionResultSample, options);
}
/** Values of `TaskAuditEscalateToEmergencyAccess` that together show every arm. */
function taskAuditEscalateToEmergencyAccess(options) {
	return variants(taskAuditEscalateToEmergencyAccessSample, options);
}
/** Values of `TaskAuditExpressionPolicyStepError` that together show every arm. */
function taskAuditExpressionPolicyStepError(options) {
	return variants(taskAuditExpressionPolicyStepErrorSample, options);
}
/** Values of `TaskAuditExternalTicketCreated` that together show every arm. */
function taskAuditExternalTicketCreated(options) {
	return variants(taskAuditExternalTicketCreatedSample, options);
}
/** Values of `TaskAuditExternalTicketError` that together show every arm. */
function taskAuditExternalTicketError(options) {
	return variants(taskAuditExternalTicketErrorSample, options);
}
/** Values of `TaskAuditExternalTicketProvisionStepResolved` that together show every arm. */
function taskAuditExternalTicketProvisionStepResolved(options) {
	return variants(taskAuditExternalTicketProvisionStepResolvedSample, options);
}
/** Values of `TaskAuditExternalTicketTriggered` that together show every arm. */
function taskAuditExternalTicketTriggered(options) {
	return variants(taskAuditExternalTicketTriggeredSample, options);
}
/** Values of `TaskAuditFinishedConnectorActions` that together show every arm. */
function taskAuditFinishedConnectorActions(options) {
	return variants(taskAuditFinishedConnectorActionsSample, options);
}
/** Values of `TaskAuditGrantOutcome` that together show every arm. */
function taskAuditGrantOutcome(options) {
	return variants(taskAuditGrantOutcomeSample, options);
}
/** Values of `TaskAuditGrantOutcomeOutcome` that together show every arm. */
function taskAuditGrantOutcomeOutcome(options) {
	return variants(taskAuditGrantOutcomeOutcomeSample, options);
}
/** Values of `TaskAuditHardReset` that together show every arm. */
function taskAuditHardReset(options) {
	return variants(taskAuditHardResetSample, options);
}
/** Values of `TaskAuditListRequest` that together show every arm. */
function taskAuditListRequest(options) {
	return variants(taskAuditListRequestSample, options);
}
/** Values of `TaskAuditListResponse` that together show every arm. */
function taskAuditListResponse(options) {
	return variants(taskAuditListResponseSample, options);
}
/** Values of `TaskAuditMetaData` that together show every arm. */
function taskAuditMetaData(options) {
	return variants(taskAuditMetaDataSample, options);
}
/** Values of `TaskAuditNewTask` that together show every arm. */
function taskAuditNewTask(options) {
	return variants(taskAuditNewTaskSample, options);
}
/** Values of `TaskAuditPolicyApprovalReassigned` that together show every arm. */
function taskAuditPolicyApprovalReassigned(options) {
	return variants(taskAuditPolicyApprovalReassignedSample, options);
}
/** Values of `TaskAuditPolicyChanged` that together show every arm. */
function taskAuditPolicyChanged(options) {
	return variants(taskAuditPolicyChangedSample, options);
}
/** Values of `TaskAuditPolicyEvaluationStep` that together show every arm. */
function taskAuditPolicyEvaluationStep(options) {
	return variants(taskAuditPolicyEvaluationStepSample, options);
}
/** Values of `TaskAuditPolicyProvisionError` that together show every arm. */
function taskAuditPolicyProvisionError(options) {
	return variants(taskAuditPolicyProvisionErrorSample, options);
}
/** Values of `TaskAuditPolicyProvisionReassigned` that together show every arm. */
function taskAuditPolicyProvisionReassigned(options) {
	return variants(taskAuditPolicyProvisionReassignedSample, options);
}
/** Values of `TaskAuditReassignedToDelegate` that together show every arm. */
function taskAuditReassignedToDelegate(options) {
	return variants(taskAuditReassignedToDelegateSample, options);
}
/** Values of `TaskAuditReassignmentListError` that together show every arm. */
function taskAuditReassignmentListError(options) {
	return variants(taskAuditReassignmentListErrorSample, options);
}
/** Values of `TaskAuditRestart` that together show every arm. */
function taskAuditRestart(options) {
	return variants(taskAuditRestartSample, options);
}
/** Values of `TaskAuditRevokeOutcome` that together show every arm. */
function taskAuditRevokeOutcome(options) {
	return variants(taskAuditRevokeOutcomeSample, options);
}
/** Values of `TaskAuditRevokeOutcomeOutcome` that together show every arm. */
function taskAuditRevokeOutcomeOutcome(options) {
	return variants(taskAuditRevokeOutcomeOutcomeSample, options);
}
/** Values of `TaskAuditSLAEscalation` that together show every arm. */
function taskAuditSLAEscalation(options) {
	return variants(taskAuditSLAEscalationSample, options);
}
/** Values of `TaskAuditStartedConnectorActions` that together show every arm. */
function taskAuditStartedConnectorActions(options) {
	return variants(taskAuditStartedConnectorActionsSample, options);
}
/** Values of `TaskAuditStateChange` that together show every arm. */
function taskAuditStateChange(options) {
	return variants(taskAuditStateChangeSample, options);
}
/** Values of `TaskAuditStateChangePreviousState` that together show every arm. */
function taskAuditStateChangePreviousState(options) {
	return variants(taskAuditStateChangePreviousStateSample, options);
}
/** Values of `TaskAuditStepSkipped` that together show every arm. */
function taskAuditStepSkipped(options) {
	return variants(taskAuditStepSkippedSample, options);
}
/** Values of `TaskAuditStepUpApproval` that together show every arm. */
function taskAuditStepUpApproval(options) {
	return variants(taskAuditStepUpApprovalSample, options);
}
/** Values of `TaskAuditView` that together show every arm. */
function taskAuditView(options) {
	return variants(taskAuditViewSample, options);
}
/** Values of `TaskAuditViewCurrentState` that together show every arm. */
function taskAuditViewCurrentState(options) {
	return variants(taskAuditViewCurrentStateSample, options);
}
/** Values of `TaskAuditViewEventType` that together show every arm. */
function taskAuditViewEventType(options) {
	return variants(taskAuditViewEventTypeSample, options);
}
/** Values of `TaskAuditViewSource` that together show every arm. */
function taskAuditViewSource(options) {
	return variants(taskAuditViewSourceSample, options);
}
/** Values of `TaskAuditViewRef` that together show every arm. */
function taskAuditViewRef(options) {
	return variants(taskAuditViewRefSample, options);
}
/** Values of `TaskAuditWaitForAnalysisStepSuccess` that together show every arm. */
function taskAuditWaitForAnalysisStepSuccess(options) {
	return variants(taskAuditWaitForAnalysisStepSuccessSample, options);
}
/** Values of `TaskAuditWaitForAnalysisStepTimedOut` that together show every arm. */
function taskAuditWaitForAnalysisStepTimedOut(options) {
	return variants(taskAuditWaitForAnalysisStepTimedOutSample, options);
}
/** Values of `TaskAuditWaitForAnalysisStepWaiting` that together show every arm. */
function taskAuditWaitForAnalysisStepWaiting(options) {
	return variants(taskAuditWaitForAnalysisStepWaitingSample, options);
}
/** Values of `TaskAuditWaitStepSuccess` that together show every arm. */
function taskAuditWaitStepSuccess(options) {
	return variants(taskAuditWaitStepSuccessSample, options);
}
/** Values of `TaskAuditWaitStepTimedOut` that together show every arm. */
function taskAuditWaitStepTimedOut(options) {
	return variants(taskAuditWaitStepTimedOutSample, options);
}
/** Values of `TaskAuditWaitStepWaiting` that together show every arm. */
function taskAuditWaitStepWaiting(options) {
	return variants(taskAuditWaitStepWaitingSample, options);
}
/** Values of `TaskAuditWebhookApprovalAttempt` that together show every arm. */
function taskAuditWebhookApprovalAttempt(options) {
	return variants(taskAuditWebhookApprovalAttemptSample, options);
}
/** Values of `TaskAuditWebhookApprovalBadResponse` that together show every arm. */
function taskAuditWebhookApprovalBadResponse(options) {
	return variants(taskAuditWebhookApprovalBadResponseSample, options);
}
/** Values of `TaskAuditWebhookApprovalSuccess` that together show every arm. */
function taskAuditWebhookApprovalSuccess(options) {
	return variants(taskAuditWebhookApprovalSuccessSample, options);
}
/** Values of `TaskAuditWebhookApprovalTriggered` that together show every arm. */
function taskAuditWebhookApprovalTriggered(options) {
	return variants(taskAuditWebhookApprovalTriggeredSample, options);
}
/** Values of `TaskAuditWebhookAttempt` that together show every arm. */
function taskAuditWebhookAttempt(options) {
	return variants(taskAuditWebhookAttemptSample, options);
}
/** Values of `TaskAuditWebhookSuccess` that together show every arm. */
function taskAuditWebhookSuccess(options) {
	return variants(taskAuditWebhookSuccessSample, options);
}
/** Values of `TaskAuditWebhookTriggered` that together show every arm. */
function taskAuditWebhookTriggered(options) {
	return variants(taskAuditWebhookTriggeredSample, options);
}
/** Values of `TaskExpandMask` that together show every arm. */
function taskExpandMask(options) {
	return variants(taskExpandMaskSample, options);
}
/** Values of `TaskExpandMaskPathsItem` that together show every arm. */
function taskExpandMaskPathsItem(options) {
	return variants(taskExpandMaskPathsItemSample, options);
}
/** Values of `TaskGrantSource` that together show every arm. */
function taskGrantSource(options) {
	return variants(taskGrantSourceSample, options);
}
/** Values of `TaskRef` that together show every arm. */
function taskRef(options) {
	return variants(taskRefSample, options);
}
/** Values of `TaskRevokeSource` that together show every arm. */
function taskRevokeSource(options) {
	return variants(taskRevokeSourceSample, options);
}
/** Values of `TaskRevokeSourceExpired` that together show every arm. */
function taskRevokeSourceExpired(options) {
	return variants(taskRevokeSourceExpiredSample, options);
}
/** Values of `TaskRevokeSourceNonUsage` that together show every arm. */
function taskRevokeSourceNonUsage(options) {
	return variants(taskRevokeSourceNonUsageSample, options);
}
/** Values of `TaskRevokeSourceRequest` that together show every arm. */
function taskRevokeSourceRequest(options) {
	return variants(taskRevokeSourceRequestSample, options);
}
/** Values of `TaskRevokeSourceReview` that together show every arm. */
function taskRevokeSourceReview(options) {
	return variants(taskRevokeSourceReviewSample, options);
}
/** Values of `TaskSearchRequest` that together show every arm. */
function taskSearchRequest(options) {
	return variants(taskSearchRequestSample, options);
}
/** Values of `TaskSearchRequestAccountTypesItem` that together show every arm. */
function taskSearchRequestAccountTypesItem(options) {
	return variants(taskSearchRequestAccountTypesItemSample, options);
}
/** Values of `TaskSearchRequestCurrentStep` that together show every arm. */
function taskSearchRequestCurrentStep(options) {
	return variants(taskSearchRequestCurrentStepSample, options);
}
/** Values of `TaskSearchRequestEmergencyStatus` that together show every arm. */
function taskSearchRequestEmergencyStatus(options) {
	return variants(taskSearchRequestEmergencyStatusSample, options);
}
/** Values of `TaskSearchRequestSortBy` that together show every arm. */
function taskSearchRequestSortBy(options) {
	return variants(taskSearchRequestSortBySample, options);
}
/** Values of `TaskSearchRequestStepApprovalTypesItem` that together show every arm. */
function taskSearchRequestStepApprovalTypesItem(options) {
	return variants(taskSearchRequestStepApprovalTypesItemSample, options);
}
/** Values of `TaskSearchRequestTaskStatesItem` that together show every arm. */
function taskSearchRequestTaskStatesItem(options) {
	return variants(taskSearchRequestTaskStatesItemSample, options);
}
/** Values of `TaskSearchResponse` that together show every arm. */
function taskSearchResponse(options) {
	return variants(taskSearchResponseSample, options);
}
/** Values of `TaskServiceActionResponse` that together show every arm. */
function taskServiceActionResponse(options) {
	return variants(taskServiceActionResponseSample, options);
}
/** Values of `TaskServiceCreateGrantRequest` that together show every arm. */
function taskServiceCreateGrantRequest(options) {
	return variants(taskServiceCreateGrantRequestSample, options);
}
/** Values of `TaskServiceCreateGrantResponse` that together show every arm. */
function taskServiceCreateGrantResponse(options) {
	return variants(taskServiceCreateGrantResponseSample, options);
}
/** Values of `TaskServiceCreateOffboardingRequest` that together show every arm. */
function taskServiceCreateOffboardingRequest(options) {
	return variants(taskServiceCreateOffboardingRequestSample, options);
}
/** Values of `TaskServiceCreateOffboardingResponse` that together show every arm. */
function taskServiceCreateOffboardingResponse(options) {
	return variants(taskServiceCreateOffboardingResponseSample, options);
}
/** Values of `TaskServiceCreateRevokeRequest` that together show every arm. */
function taskServiceCreateRevokeRequest(options) {
	return variants(taskServiceCreateRevokeRequestSample, options);
}
/** Values of `TaskServiceCreateRevokeResponse` that together show every arm. */
function taskServiceCreateRevokeResponse(options) {
	return variants(taskServiceCreateRevokeResponseSample, options);
}
/** Values of `TaskServiceGetResponse` that together show every arm. */
function taskServiceGetResponse(options) {
	return variants(taskServiceGetResponseSample, options);
}
/** Values of `TaskTypeInput` that together show every arm. */
function taskTypeInput(options) {
	return variants(taskTypeInputSample, options);
}
/** Values of `TaskType` that together show every arm. */
function taskType(options) {
	return variants(taskTypeSample, options);
}
/** Values of `TaskTypeCertifyInput` that together show every arm. */
function taskTypeCertifyInput(options) {
	return variants(taskTypeCertifyInputSample, options);
}
/** Values of `TaskTypeCertify` that together show every arm. */
function taskTypeCertify(options) {
	return variants(taskTypeCertifySample, options);
}
/** Values of `TaskTypeCertifyOutcome` that together show every arm. */
function taskTypeCertifyOutcome(options) {
	return variants(taskTypeCertifyOutcomeSample, options);
}
/** Values of `TaskTypeGrantInput` that together show every arm. */
function taskTypeGrantInput(options) {
	return variants(taskTypeGrantInputSample, options);
}
/** Values of `TaskTypeGrant` that together show every arm. */
function taskTypeGrant(options) {
	return variants(taskTypeGrantSample, options);
}
/** Values of `TaskTypeGrantOutcome` that together show every arm. */
function taskTypeGrantOutcome(options) {
	return variants(taskTypeGrantOutcomeSample, options);
}
/** Values of `TaskTypeOffboardingInput` that together show every arm. */
function taskTypeOffboardingInput(options) {
	return variants(taskTypeOffboardingInputSample, options);
}
/** Values of `TaskTypeOffboarding` that together show every arm. */
function taskTypeOffboarding(options) {
	return variants(taskTypeOffboardingSample, options);
}
/** Values of `TaskTypeOffboardingOutcome` that together show every arm. */
function taskTypeOffboardingOutcome(options) {
	return variants(taskTypeOffboardingOutcomeSample, options);
}
/** Values of `TaskTypeRevokeInput` that together show every arm. */
function taskTypeRevokeInput(options) {
	return variants(taskTypeRevokeInputSample, options);
}
/** Values of `TaskTypeRevoke` that together show every arm. */
function taskTypeRevoke(options) {
	return variants(taskTypeRevokeSample, options);
}
/** Values of `TaskTypeRevokeOutcome` that together show every arm. */
function taskTypeRevokeOutcome(options) {
	return variants(taskTypeRevokeOutcomeSample, options);
}
/** Values of `TaskView` that together show every arm. */
function taskView(options) {
	return variants(taskViewSample, options);
}
/** Values of `User` that together show every arm. */
function user(options) {
	return variants(userSample, options);
}
/** Values of `UserDirectoryStatus` that together show every arm. */
function userDirectoryStatus(options) {
	return variants(userDirectoryStatusSample, options);
}
/** Values of `UserStatus` that together show every arm. */
function userStatus(options) {
	return variants(userStatusSample, options);
}
/** Values of `UserType` that together show every arm. */
function userType(options) {
	return variants(userTypeSample, options);
}
/** Values of `UserAttributeMappingSource` that together show every arm. */
function userAttributeMappingSource(options) {
	return variants(userAttributeMappingSourceSample, options);
}
/** Values of `ProtobufAny` that together show every arm. */
function protobufAny(options) {
	return variants(protobufAnySample, options);
}
/** Values of `Status` that together show every arm. */
function status(options) {
	return variants(statusSample, options);
}
