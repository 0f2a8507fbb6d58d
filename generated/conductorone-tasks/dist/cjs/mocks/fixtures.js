"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
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
exports.taskTypeCertifyOutcomeInput = taskTypeCertifyOutcomeInput;
exports.taskTypeCertifyOutcome = taskTypeCertifyOutcome;
exports.taskTypeGrantInput = taskTypeGrantInput;
exports.taskTypeGrant = taskTypeGrant;
exports.taskTypeGrantOutcomeInput = taskTypeGrantOutcomeInput;
exports.taskTypeGrantOutcome = taskTypeGrantOutcome;
exports.taskTypeOffboardingInput = taskTypeOffboardingInput;
exports.taskTypeOffboarding = taskTypeOffboarding;
exports.taskTypeOffboardingOutcomeInput = taskTypeOffboardingOutcomeInput;
exports.taskTypeOffboardingOutcome = taskTypeOffboardingOutcome;
exports.taskTypeRevokeInput = taskTypeRevokeInput;
exports.taskTypeRevoke = taskTypeRevoke;
exports.taskTypeRevokeOutcomeInput = taskTypeRevokeOutcomeInput;
exports.taskTypeRevokeOutcome = taskTypeRevokeOutcome;
exports.taskView = taskView;
exports.user = user;
exports.userDirectoryStatus = userDirectoryStatus;
exports.userStatus = userStatus;
exports.userType = userType;
exports.userAttributeMappingSource = userAttributeMappingSource;
exports.protobufAny = protobufAny;
exports.status = status;
const samples_js_1 = require("../core/samples.js");
const samples_js_2 = require("./samples.js");
/** Values of {@link TaskAuditCancelledResult} that together show every arm. */
function taskAuditCancelledResult() {
    return (0, samples_js_1.variants)(samples_js_2.taskAuditCancelledResultSample);
}
/** Values of {@link TaskAuditErrorResult} that together show every arm. */
function taskAuditErrorResult() {
    return (0, samples_js_1.variants)(samples_js_2.taskAuditErrorResultSample);
}
/** Values of {@link TaskAuditSuccessResult} that together show every arm. */
function taskAuditSuccessResult() {
    return (0, samples_js_1.variants)(samples_js_2.taskAuditSuccessResultSample);
}
/** Values of {@link Accept} that together show every arm. */
function accept() {
    return (0, samples_js_1.variants)(samples_js_2.acceptSample);
}
/** Values of {@link AcceptInstance} that together show every arm. */
function acceptInstance() {
    return (0, samples_js_1.variants)(samples_js_2.acceptInstanceSample);
}
/** Values of {@link AgentApproval} that together show every arm. */
function agentApproval() {
    return (0, samples_js_1.variants)(samples_js_2.agentApprovalSample);
}
/** Values of {@link AgentApprovalAgentMode} that together show every arm. */
function agentApprovalAgentMode() {
    return (0, samples_js_1.variants)(samples_js_2.agentApprovalAgentModeSample);
}
/** Values of {@link AppEntitlementReference} that together show every arm. */
function appEntitlementReference() {
    return (0, samples_js_1.variants)(samples_js_2.appEntitlementReferenceSample);
}
/** Values of {@link AppGroupApproval} that together show every arm. */
function appGroupApproval() {
    return (0, samples_js_1.variants)(samples_js_2.appGroupApprovalSample);
}
/** Values of {@link AppOwnerApproval} that together show every arm. */
function appOwnerApproval() {
    return (0, samples_js_1.variants)(samples_js_2.appOwnerApprovalSample);
}
/** Values of {@link Approval} that together show every arm. */
function approval() {
    return (0, samples_js_1.variants)(samples_js_2.approvalSample);
}
/** Values of {@link ApprovalInstance} that together show every arm. */
function approvalInstance() {
    return (0, samples_js_1.variants)(samples_js_2.approvalInstanceSample);
}
/** Values of {@link ApprovalInstanceState} that together show every arm. */
function approvalInstanceState() {
    return (0, samples_js_1.variants)(samples_js_2.approvalInstanceStateSample);
}
/** Values of {@link ApprovedAction} that together show every arm. */
function approvedAction() {
    return (0, samples_js_1.variants)(samples_js_2.approvedActionSample);
}
/** Values of {@link CancelledAction} that together show every arm. */
function cancelledAction() {
    return (0, samples_js_1.variants)(samples_js_2.cancelledActionSample);
}
/** Values of {@link CompletedAction} that together show every arm. */
function completedAction() {
    return (0, samples_js_1.variants)(samples_js_2.completedActionSample);
}
/** Values of {@link ConnectorProvision} that together show every arm. */
function connectorProvision() {
    return (0, samples_js_1.variants)(samples_js_2.connectorProvisionSample);
}
/** Values of {@link AccountProvision} that together show every arm. */
function accountProvision() {
    return (0, samples_js_1.variants)(samples_js_2.accountProvisionSample);
}
/** Values of {@link DefaultBehavior} that together show every arm. */
function defaultBehavior() {
    return (0, samples_js_1.variants)(samples_js_2.defaultBehaviorSample);
}
/** Values of {@link DeleteAccount} that together show every arm. */
function deleteAccount() {
    return (0, samples_js_1.variants)(samples_js_2.deleteAccountSample);
}
/** Values of {@link DoNotSave} that together show every arm. */
function doNotSave() {
    return (0, samples_js_1.variants)(samples_js_2.doNotSaveSample);
}
/** Values of {@link SaveToVault} that together show every arm. */
function saveToVault() {
    return (0, samples_js_1.variants)(samples_js_2.saveToVaultSample);
}
/** Values of {@link DelegatedProvision} that together show every arm. */
function delegatedProvision() {
    return (0, samples_js_1.variants)(samples_js_2.delegatedProvisionSample);
}
/** Values of {@link DeniedAction} that together show every arm. */
function deniedAction() {
    return (0, samples_js_1.variants)(samples_js_2.deniedActionSample);
}
/** Values of {@link EntitlementOwnerApproval} that together show every arm. */
function entitlementOwnerApproval() {
    return (0, samples_js_1.variants)(samples_js_2.entitlementOwnerApprovalSample);
}
/** Values of {@link ErroredAction} that together show every arm. */
function erroredAction() {
    return (0, samples_js_1.variants)(samples_js_2.erroredActionSample);
}
/** Values of {@link Escalation} that together show every arm. */
function escalation() {
    return (0, samples_js_1.variants)(samples_js_2.escalationSample);
}
/** Values of {@link EscalationReassignToApprovers} that together show every arm. */
function escalationReassignToApprovers() {
    return (0, samples_js_1.variants)(samples_js_2.escalationReassignToApproversSample);
}
/** Values of {@link EscalationReplacePolicy} that together show every arm. */
function escalationReplacePolicy() {
    return (0, samples_js_1.variants)(samples_js_2.escalationReplacePolicySample);
}
/** Values of {@link EscalationInstance} that together show every arm. */
function escalationInstance() {
    return (0, samples_js_1.variants)(samples_js_2.escalationInstanceSample);
}
/** Values of {@link EscalationInstanceReassignToApprovers} that together show every arm. */
function escalationInstanceReassignToApprovers() {
    return (0, samples_js_1.variants)(samples_js_2.escalationInstanceReassignToApproversSample);
}
/** Values of {@link EscalationInstanceReplacePolicy} that together show every arm. */
function escalationInstanceReplacePolicy() {
    return (0, samples_js_1.variants)(samples_js_2.escalationInstanceReplacePolicySample);
}
/** Values of {@link ExpressionApproval} that together show every arm. */
function expressionApproval() {
    return (0, samples_js_1.variants)(samples_js_2.expressionApprovalSample);
}
/** Values of {@link ExternalTicketProvision} that together show every arm. */
function externalTicketProvision() {
    return (0, samples_js_1.variants)(samples_js_2.externalTicketProvisionSample);
}
/** Values of {@link ManagerApproval} that together show every arm. */
function managerApproval() {
    return (0, samples_js_1.variants)(samples_js_2.managerApprovalSample);
}
/** Values of {@link ManualProvision} that together show every arm. */
function manualProvision() {
    return (0, samples_js_1.variants)(samples_js_2.manualProvisionSample);
}
/** Values of {@link MultiStep} that together show every arm. */
function multiStep() {
    return (0, samples_js_1.variants)(samples_js_2.multiStepSample);
}
/** Values of {@link Policy} that together show every arm. */
function policy() {
    return (0, samples_js_1.variants)(samples_js_2.policySample);
}
/** Values of {@link PolicyType} that together show every arm. */
function policyType() {
    return (0, samples_js_1.variants)(samples_js_2.policyTypeSample);
}
/** Values of {@link PolicyInstance} that together show every arm. */
function policyInstance() {
    return (0, samples_js_1.variants)(samples_js_2.policyInstanceSample);
}
/** Values of {@link PolicyPostActions} that together show every arm. */
function policyPostActions() {
    return (0, samples_js_1.variants)(samples_js_2.policyPostActionsSample);
}
/** Values of {@link PolicyStep} that together show every arm. */
function policyStep() {
    return (0, samples_js_1.variants)(samples_js_2.policyStepSample);
}
/** Values of {@link PolicyStepInstance} that together show every arm. */
function policyStepInstance() {
    return (0, samples_js_1.variants)(samples_js_2.policyStepInstanceSample);
}
/** Values of {@link PolicyStepInstanceState} that together show every arm. */
function policyStepInstanceState() {
    return (0, samples_js_1.variants)(samples_js_2.policyStepInstanceStateSample);
}
/** Values of {@link PolicySteps} that together show every arm. */
function policySteps() {
    return (0, samples_js_1.variants)(samples_js_2.policyStepsSample);
}
/** Values of {@link Provision} that together show every arm. */
function provision() {
    return (0, samples_js_1.variants)(samples_js_2.provisionSample);
}
/** Values of {@link ProvisionInstance} that together show every arm. */
function provisionInstance() {
    return (0, samples_js_1.variants)(samples_js_2.provisionInstanceSample);
}
/** Values of {@link ProvisionInstanceState} that together show every arm. */
function provisionInstanceState() {
    return (0, samples_js_1.variants)(samples_js_2.provisionInstanceStateSample);
}
/** Values of {@link ProvisionPolicy} that together show every arm. */
function provisionPolicy() {
    return (0, samples_js_1.variants)(samples_js_2.provisionPolicySample);
}
/** Values of {@link ProvisionTarget} that together show every arm. */
function provisionTarget() {
    return (0, samples_js_1.variants)(samples_js_2.provisionTargetSample);
}
/** Values of {@link ReassignedAction} that together show every arm. */
function reassignedAction() {
    return (0, samples_js_1.variants)(samples_js_2.reassignedActionSample);
}
/** Values of {@link ReassignedByErrorAction} that together show every arm. */
function reassignedByErrorAction() {
    return (0, samples_js_1.variants)(samples_js_2.reassignedByErrorActionSample);
}
/** Values of {@link Reject} that together show every arm. */
function reject() {
    return (0, samples_js_1.variants)(samples_js_2.rejectSample);
}
/** Values of {@link RejectInstance} that together show every arm. */
function rejectInstance() {
    return (0, samples_js_1.variants)(samples_js_2.rejectInstanceSample);
}
/** Values of {@link ResourceOwnerApproval} that together show every arm. */
function resourceOwnerApproval() {
    return (0, samples_js_1.variants)(samples_js_2.resourceOwnerApprovalSample);
}
/** Values of {@link RestartAction} that together show every arm. */
function restartAction() {
    return (0, samples_js_1.variants)(samples_js_2.restartActionSample);
}
/** Values of {@link Rule} that together show every arm. */
function rule() {
    return (0, samples_js_1.variants)(samples_js_2.ruleSample);
}
/** Values of {@link SelfApproval} that together show every arm. */
function selfApproval() {
    return (0, samples_js_1.variants)(samples_js_2.selfApprovalSample);
}
/** Values of {@link SkippedAction} that together show every arm. */
function skippedAction() {
    return (0, samples_js_1.variants)(samples_js_2.skippedActionSample);
}
/** Values of {@link UnconfiguredProvision} that together show every arm. */
function unconfiguredProvision() {
    return (0, samples_js_1.variants)(samples_js_2.unconfiguredProvisionSample);
}
/** Values of {@link UserApproval} that together show every arm. */
function userApproval() {
    return (0, samples_js_1.variants)(samples_js_2.userApprovalSample);
}
/** Values of {@link Wait} that together show every arm. */
function wait() {
    return (0, samples_js_1.variants)(samples_js_2.waitSample);
}
/** Values of {@link WaitCondition} that together show every arm. */
function waitCondition() {
    return (0, samples_js_1.variants)(samples_js_2.waitConditionSample);
}
/** Values of {@link WaitConditionInstance} that together show every arm. */
function waitConditionInstance() {
    return (0, samples_js_1.variants)(samples_js_2.waitConditionInstanceSample);
}
/** Values of {@link WaitInstance} that together show every arm. */
function waitInstance() {
    return (0, samples_js_1.variants)(samples_js_2.waitInstanceSample);
}
/** Values of {@link ConditionSucceeded} that together show every arm. */
function conditionSucceeded() {
    return (0, samples_js_1.variants)(samples_js_2.conditionSucceededSample);
}
/** Values of {@link ConditionTimedOut} that together show every arm. */
function conditionTimedOut() {
    return (0, samples_js_1.variants)(samples_js_2.conditionTimedOutSample);
}
/** Values of {@link WaitInstanceState} that together show every arm. */
function waitInstanceState() {
    return (0, samples_js_1.variants)(samples_js_2.waitInstanceStateSample);
}
/** Values of {@link WebhookApproval} that together show every arm. */
function webhookApproval() {
    return (0, samples_js_1.variants)(samples_js_2.webhookApprovalSample);
}
/** Values of {@link WebhookProvision} that together show every arm. */
function webhookProvision() {
    return (0, samples_js_1.variants)(samples_js_2.webhookProvisionSample);
}
/** Values of {@link ExternalRef} that together show every arm. */
function externalRef() {
    return (0, samples_js_1.variants)(samples_js_2.externalRefSample);
}
/** Values of {@link ExternalRefSource} that together show every arm. */
function externalRefSource() {
    return (0, samples_js_1.variants)(samples_js_2.externalRefSourceSample);
}
/** Values of {@link Task} that together show every arm. */
function task() {
    return (0, samples_js_1.variants)(samples_js_2.taskSample);
}
/** Values of {@link TaskActionsItem} that together show every arm. */
function taskActionsItem() {
    return (0, samples_js_1.variants)(samples_js_2.taskActionsItemSample);
}
/** Values of {@link TaskOrigin} that together show every arm. */
function taskOrigin() {
    return (0, samples_js_1.variants)(samples_js_2.taskOriginSample);
}
/** Values of {@link TaskProcessing} that together show every arm. */
function taskProcessing() {
    return (0, samples_js_1.variants)(samples_js_2.taskProcessingSample);
}
/** Values of {@link TaskRecommendation} that together show every arm. */
function taskRecommendation() {
    return (0, samples_js_1.variants)(samples_js_2.taskRecommendationSample);
}
/** Values of {@link TaskState} that together show every arm. */
function taskState() {
    return (0, samples_js_1.variants)(samples_js_2.taskStateSample);
}
/** Values of {@link TaskAction} that together show every arm. */
function taskAction() {
    return (0, samples_js_1.variants)(samples_js_2.taskActionSample);
}
/** Values of {@link TaskActionActionType} that together show every arm. */
function taskActionActionType() {
    return (0, samples_js_1.variants)(samples_js_2.taskActionActionTypeSample);
}
/** Values of {@link TaskActionsServiceApproveRequest} that together show every arm. */
function taskActionsServiceApproveRequest() {
    return (0, samples_js_1.variants)(samples_js_2.taskActionsServiceApproveRequestSample);
}
/** Values of {@link TaskActionsServiceApproveResponse} that together show every arm. */
function taskActionsServiceApproveResponse() {
    return (0, samples_js_1.variants)(samples_js_2.taskActionsServiceApproveResponseSample);
}
/** Values of {@link TaskActionsServiceApproveWithStepUpRequest} that together show every arm. */
function taskActionsServiceApproveWithStepUpRequest() {
    return (0, samples_js_1.variants)(samples_js_2.taskActionsServiceApproveWithStepUpRequestSample);
}
/** Values of {@link TaskActionsServiceApproveWithStepUpResponse} that together show every arm. */
function taskActionsServiceApproveWithStepUpResponse() {
    return (0, samples_js_1.variants)(samples_js_2.taskActionsServiceApproveWithStepUpResponseSample);
}
/** Values of {@link TaskActionsServiceCloseRequest} that together show every arm. */
function taskActionsServiceCloseRequest() {
    return (0, samples_js_1.variants)(samples_js_2.taskActionsServiceCloseRequestSample);
}
/** Values of {@link TaskActionsServiceCloseResponse} that together show every arm. */
function taskActionsServiceCloseResponse() {
    return (0, samples_js_1.variants)(samples_js_2.taskActionsServiceCloseResponseSample);
}
/** Values of {@link TaskActionsServiceCommentRequest} that together show every arm. */
function taskActionsServiceCommentRequest() {
    return (0, samples_js_1.variants)(samples_js_2.taskActionsServiceCommentRequestSample);
}
/** Values of {@link TaskActionsServiceCommentResponse} that together show every arm. */
function taskActionsServiceCommentResponse() {
    return (0, samples_js_1.variants)(samples_js_2.taskActionsServiceCommentResponseSample);
}
/** Values of {@link TaskActionsServiceDenyRequest} that together show every arm. */
function taskActionsServiceDenyRequest() {
    return (0, samples_js_1.variants)(samples_js_2.taskActionsServiceDenyRequestSample);
}
/** Values of {@link TaskActionsServiceDenyResponse} that together show every arm. */
function taskActionsServiceDenyResponse() {
    return (0, samples_js_1.variants)(samples_js_2.taskActionsServiceDenyResponseSample);
}
/** Values of {@link TaskActionsServiceEscalateToEmergencyAccessRequest} that together show every arm. */
function taskActionsServiceEscalateToEmergencyAccessRequest() {
    return (0, samples_js_1.variants)(samples_js_2.taskActionsServiceEscalateToEmergencyAccessRequestSample);
}
/** Values of {@link TaskActionsServiceHardResetRequest} that together show every arm. */
function taskActionsServiceHardResetRequest() {
    return (0, samples_js_1.variants)(samples_js_2.taskActionsServiceHardResetRequestSample);
}
/** Values of {@link TaskActionsServiceHardResetResponse} that together show every arm. */
function taskActionsServiceHardResetResponse() {
    return (0, samples_js_1.variants)(samples_js_2.taskActionsServiceHardResetResponseSample);
}
/** Values of {@link TaskActionsServiceProcessNowRequest} that together show every arm. */
function taskActionsServiceProcessNowRequest() {
    return (0, samples_js_1.variants)(samples_js_2.taskActionsServiceProcessNowRequestSample);
}
/** Values of {@link TaskActionsServiceProcessNowResponse} that together show every arm. */
function taskActionsServiceProcessNowResponse() {
    return (0, samples_js_1.variants)(samples_js_2.taskActionsServiceProcessNowResponseSample);
}
/** Values of {@link TaskActionsServiceReassignRequest} that together show every arm. */
function taskActionsServiceReassignRequest() {
    return (0, samples_js_1.variants)(samples_js_2.taskActionsServiceReassignRequestSample);
}
/** Values of {@link TaskActionsServiceReassignResponse} that together show every arm. */
function taskActionsServiceReassignResponse() {
    return (0, samples_js_1.variants)(samples_js_2.taskActionsServiceReassignResponseSample);
}
/** Values of {@link TaskActionsServiceRestartRequest} that together show every arm. */
function taskActionsServiceRestartRequest() {
    return (0, samples_js_1.variants)(samples_js_2.taskActionsServiceRestartRequestSample);
}
/** Values of {@link TaskActionsServiceRestartResponse} that together show every arm. */
function taskActionsServiceRestartResponse() {
    return (0, samples_js_1.variants)(samples_js_2.taskActionsServiceRestartResponseSample);
}
/** Values of {@link TaskActionsServiceSkipStepRequest} that together show every arm. */
function taskActionsServiceSkipStepRequest() {
    return (0, samples_js_1.variants)(samples_js_2.taskActionsServiceSkipStepRequestSample);
}
/** Values of {@link TaskAuditAccessRequestOutcome} that together show every arm. */
function taskAuditAccessRequestOutcome() {
    return (0, samples_js_1.variants)(samples_js_2.taskAuditAccessRequestOutcomeSample);
}
/** Values of {@link TaskAuditAccessRequestOutcomeOutcome} that together show every arm. */
function taskAuditAccessRequestOutcomeOutcome() {
    return (0, samples_js_1.variants)(samples_js_2.taskAuditAccessRequestOutcomeOutcomeSample);
}
/** Values of {@link TaskAuditActionSubmitted} that together show every arm. */
function taskAuditActionSubmitted() {
    return (0, samples_js_1.variants)(samples_js_2.taskAuditActionSubmittedSample);
}
/** Values of {@link TaskAuditApprovalAutoAcceptedByPolicy} that together show every arm. */
function taskAuditApprovalAutoAcceptedByPolicy() {
    return (0, samples_js_1.variants)(samples_js_2.taskAuditApprovalAutoAcceptedByPolicySample);
}
/** Values of {@link TaskAuditApprovalAutoRejectedByPolicy} that together show every arm. */
function taskAuditApprovalAutoRejectedByPolicy() {
    return (0, samples_js_1.variants)(samples_js_2.taskAuditApprovalAutoRejectedByPolicySample);
}
/** Values of {@link TaskAuditApprovalHappenedAutomatically} that together show every arm. */
function taskAuditApprovalHappenedAutomatically() {
    return (0, samples_js_1.variants)(samples_js_2.taskAuditApprovalHappenedAutomaticallySample);
}
/** Values of {@link TaskAuditApprovalInstanceChange} that together show every arm. */
function taskAuditApprovalInstanceChange() {
    return (0, samples_js_1.variants)(samples_js_2.taskAuditApprovalInstanceChangeSample);
}
/** Values of {@link TaskAuditBulkActionError} that together show every arm. */
function taskAuditBulkActionError() {
    return (0, samples_js_1.variants)(samples_js_2.taskAuditBulkActionErrorSample);
}
/** Values of {@link TaskAuditCertifyOutcome} that together show every arm. */
function taskAuditCertifyOutcome() {
    return (0, samples_js_1.variants)(samples_js_2.taskAuditCertifyOutcomeSample);
}
/** Values of {@link TaskAuditCertifyOutcomeOutcome} that together show every arm. */
function taskAuditCertifyOutcomeOutcome() {
    return (0, samples_js_1.variants)(samples_js_2.taskAuditCertifyOutcomeOutcomeSample);
}
/** Values of {@link TaskAuditComment} that together show every arm. */
function taskAuditComment() {
    return (0, samples_js_1.variants)(samples_js_2.taskAuditCommentSample);
}
/** Values of {@link TaskAuditConditionalPolicyExecutionResult} that together show every arm. */
function taskAuditConditionalPolicyExecutionResult() {
    return (0, samples_js_1.variants)(samples_js_2.taskAuditConditionalPolicyExecutionResultSample);
}
/** Values of {@link TaskAuditConnectorActionResult} that together show every arm. */
function taskAuditConnectorActionResult() {
    return (0, samples_js_1.variants)(samples_js_2.taskAuditConnectorActionResultSample);
}
/** Values of {@link TaskAuditEscalateToEmergencyAccess} that together show every arm. */
function taskAuditEscalateToEmergencyAccess() {
    return (0, samples_js_1.variants)(samples_js_2.taskAuditEscalateToEmergencyAccessSample);
}
/** Values of {@link TaskAuditExpressionPolicyStepError} that together show every arm. */
function taskAuditExpressionPolicyStepError() {
    return (0, samples_js_1.variants)(samples_js_2.taskAuditExpressionPolicyStepErrorSample);
}
/** Values of {@link TaskAuditExternalTicketCreated} that together show every arm. */
function taskAuditExternalTicketCreated() {
    return (0, samples_js_1.variants)(samples_js_2.taskAuditExternalTicketCreatedSample);
}
/** Values of {@link TaskAuditExternalTicketError} that together show every arm. */
function taskAuditExternalTicketError() {
    return (0, samples_js_1.variants)(samples_js_2.taskAuditExternalTicketErrorSample);
}
/** Values of {@link TaskAuditExternalTicketProvisionStepResolved} that together show every arm. */
function taskAuditExternalTicketProvisionStepResolved() {
    return (0, samples_js_1.variants)(samples_js_2.taskAuditExternalTicketProvisionStepResolvedSample);
}
/** Values of {@link TaskAuditExternalTicketTriggered} that together show every arm. */
function taskAuditExternalTicketTriggered() {
    return (0, samples_js_1.variants)(samples_js_2.taskAuditExternalTicketTriggeredSample);
}
/** Values of {@link TaskAuditFinishedConnectorActions} that together show every arm. */
function taskAuditFinishedConnectorActions() {
    return (0, samples_js_1.variants)(samples_js_2.taskAuditFinishedConnectorActionsSample);
}
/** Values of {@link TaskAuditGrantOutcome} that together show every arm. */
function taskAuditGrantOutcome() {
    return (0, samples_js_1.variants)(samples_js_2.taskAuditGrantOutcomeSample);
}
/** Values of {@link TaskAuditGrantOutcomeOutcome} that together show every arm. */
function taskAuditGrantOutcomeOutcome() {
    return (0, samples_js_1.variants)(samples_js_2.taskAuditGrantOutcomeOutcomeSample);
}
/** Values of {@link TaskAuditHardReset} that together show every arm. */
function taskAuditHardReset() {
    return (0, samples_js_1.variants)(samples_js_2.taskAuditHardResetSample);
}
/** Values of {@link TaskAuditListRequest} that together show every arm. */
function taskAuditListRequest() {
    return (0, samples_js_1.variants)(samples_js_2.taskAuditListRequestSample);
}
/** Values of {@link TaskAuditListResponse} that together show every arm. */
function taskAuditListResponse() {
    return (0, samples_js_1.variants)(samples_js_2.taskAuditListResponseSample);
}
/** Values of {@link TaskAuditMetaData} that together show every arm. */
function taskAuditMetaData() {
    return (0, samples_js_1.variants)(samples_js_2.taskAuditMetaDataSample);
}
/** Values of {@link TaskAuditNewTask} that together show every arm. */
function taskAuditNewTask() {
    return (0, samples_js_1.variants)(samples_js_2.taskAuditNewTaskSample);
}
/** Values of {@link TaskAuditPolicyApprovalReassigned} that together show every arm. */
function taskAuditPolicyApprovalReassigned() {
    return (0, samples_js_1.variants)(samples_js_2.taskAuditPolicyApprovalReassignedSample);
}
/** Values of {@link TaskAuditPolicyChanged} that together show every arm. */
function taskAuditPolicyChanged() {
    return (0, samples_js_1.variants)(samples_js_2.taskAuditPolicyChangedSample);
}
/** Values of {@link TaskAuditPolicyEvaluationStep} that together show every arm. */
function taskAuditPolicyEvaluationStep() {
    return (0, samples_js_1.variants)(samples_js_2.taskAuditPolicyEvaluationStepSample);
}
/** Values of {@link TaskAuditPolicyProvisionError} that together show every arm. */
function taskAuditPolicyProvisionError() {
    return (0, samples_js_1.variants)(samples_js_2.taskAuditPolicyProvisionErrorSample);
}
/** Values of {@link TaskAuditPolicyProvisionReassigned} that together show every arm. */
function taskAuditPolicyProvisionReassigned() {
    return (0, samples_js_1.variants)(samples_js_2.taskAuditPolicyProvisionReassignedSample);
}
/** Values of {@link TaskAuditReassignedToDelegate} that together show every arm. */
function taskAuditReassignedToDelegate() {
    return (0, samples_js_1.variants)(samples_js_2.taskAuditReassignedToDelegateSample);
}
/** Values of {@link TaskAuditReassignmentListError} that together show every arm. */
function taskAuditReassignmentListError() {
    return (0, samples_js_1.variants)(samples_js_2.taskAuditReassignmentListErrorSample);
}
/** Values of {@link TaskAuditRestart} that together show every arm. */
function taskAuditRestart() {
    return (0, samples_js_1.variants)(samples_js_2.taskAuditRestartSample);
}
/** Values of {@link TaskAuditRevokeOutcome} that together show every arm. */
function taskAuditRevokeOutcome() {
    return (0, samples_js_1.variants)(samples_js_2.taskAuditRevokeOutcomeSample);
}
/** Values of {@link TaskAuditRevokeOutcomeOutcome} that together show every arm. */
function taskAuditRevokeOutcomeOutcome() {
    return (0, samples_js_1.variants)(samples_js_2.taskAuditRevokeOutcomeOutcomeSample);
}
/** Values of {@link TaskAuditSLAEscalation} that together show every arm. */
function taskAuditSLAEscalation() {
    return (0, samples_js_1.variants)(samples_js_2.taskAuditSLAEscalationSample);
}
/** Values of {@link TaskAuditStartedConnectorActions} that together show every arm. */
function taskAuditStartedConnectorActions() {
    return (0, samples_js_1.variants)(samples_js_2.taskAuditStartedConnectorActionsSample);
}
/** Values of {@link TaskAuditStateChange} that together show every arm. */
function taskAuditStateChange() {
    return (0, samples_js_1.variants)(samples_js_2.taskAuditStateChangeSample);
}
/** Values of {@link TaskAuditStateChangePreviousState} that together show every arm. */
function taskAuditStateChangePreviousState() {
    return (0, samples_js_1.variants)(samples_js_2.taskAuditStateChangePreviousStateSample);
}
/** Values of {@link TaskAuditStepSkipped} that together show every arm. */
function taskAuditStepSkipped() {
    return (0, samples_js_1.variants)(samples_js_2.taskAuditStepSkippedSample);
}
/** Values of {@link TaskAuditStepUpApproval} that together show every arm. */
function taskAuditStepUpApproval() {
    return (0, samples_js_1.variants)(samples_js_2.taskAuditStepUpApprovalSample);
}
/** Values of {@link TaskAuditView} that together show every arm. */
function taskAuditView() {
    return (0, samples_js_1.variants)(samples_js_2.taskAuditViewSample);
}
/** Values of {@link TaskAuditViewCurrentState} that together show every arm. */
function taskAuditViewCurrentState() {
    return (0, samples_js_1.variants)(samples_js_2.taskAuditViewCurrentStateSample);
}
/** Values of {@link TaskAuditViewEventType} that together show every arm. */
function taskAuditViewEventType() {
    return (0, samples_js_1.variants)(samples_js_2.taskAuditViewEventTypeSample);
}
/** Values of {@link TaskAuditViewSource} that together show every arm. */
function taskAuditViewSource() {
    return (0, samples_js_1.variants)(samples_js_2.taskAuditViewSourceSample);
}
/** Values of {@link TaskAuditViewRef} that together show every arm. */
function taskAuditViewRef() {
    return (0, samples_js_1.variants)(samples_js_2.taskAuditViewRefSample);
}
/** Values of {@link TaskAuditWaitForAnalysisStepSuccess} that together show every arm. */
function taskAuditWaitForAnalysisStepSuccess() {
    return (0, samples_js_1.variants)(samples_js_2.taskAuditWaitForAnalysisStepSuccessSample);
}
/** Values of {@link TaskAuditWaitForAnalysisStepTimedOut} that together show every arm. */
function taskAuditWaitForAnalysisStepTimedOut() {
    return (0, samples_js_1.variants)(samples_js_2.taskAuditWaitForAnalysisStepTimedOutSample);
}
/** Values of {@link TaskAuditWaitForAnalysisStepWaiting} that together show every arm. */
function taskAuditWaitForAnalysisStepWaiting() {
    return (0, samples_js_1.variants)(samples_js_2.taskAuditWaitForAnalysisStepWaitingSample);
}
/** Values of {@link TaskAuditWaitStepSuccess} that together show every arm. */
function taskAuditWaitStepSuccess() {
    return (0, samples_js_1.variants)(samples_js_2.taskAuditWaitStepSuccessSample);
}
/** Values of {@link TaskAuditWaitStepTimedOut} that together show every arm. */
function taskAuditWaitStepTimedOut() {
    return (0, samples_js_1.variants)(samples_js_2.taskAuditWaitStepTimedOutSample);
}
/** Values of {@link TaskAuditWaitStepWaiting} that together show every arm. */
function taskAuditWaitStepWaiting() {
    return (0, samples_js_1.variants)(samples_js_2.taskAuditWaitStepWaitingSample);
}
/** Values of {@link TaskAuditWebhookApprovalAttempt} that together show every arm. */
function taskAuditWebhookApprovalAttempt() {
    return (0, samples_js_1.variants)(samples_js_2.taskAuditWebhookApprovalAttemptSample);
}
/** Values of {@link TaskAuditWebhookApprovalBadResponse} that together show every arm. */
function taskAuditWebhookApprovalBadResponse() {
    return (0, samples_js_1.variants)(samples_js_2.taskAuditWebhookApprovalBadResponseSample);
}
/** Values of {@link TaskAuditWebhookApprovalSuccess} that together show every arm. */
function taskAuditWebhookApprovalSuccess() {
    return (0, samples_js_1.variants)(samples_js_2.taskAuditWebhookApprovalSuccessSample);
}
/** Values of {@link TaskAuditWebhookApprovalTriggered} that together show every arm. */
function taskAuditWebhookApprovalTriggered() {
    return (0, samples_js_1.variants)(samples_js_2.taskAuditWebhookApprovalTriggeredSample);
}
/** Values of {@link TaskAuditWebhookAttempt} that together show every arm. */
function taskAuditWebhookAttempt() {
    return (0, samples_js_1.variants)(samples_js_2.taskAuditWebhookAttemptSample);
}
/** Values of {@link TaskAuditWebhookSuccess} that together show every arm. */
function taskAuditWebhookSuccess() {
    return (0, samples_js_1.variants)(samples_js_2.taskAuditWebhookSuccessSample);
}
/** Values of {@link TaskAuditWebhookTriggered} that together show every arm. */
function taskAuditWebhookTriggered() {
    return (0, samples_js_1.variants)(samples_js_2.taskAuditWebhookTriggeredSample);
}
/** Values of {@link TaskExpandMask} that together show every arm. */
function taskExpandMask() {
    return (0, samples_js_1.variants)(samples_js_2.taskExpandMaskSample);
}
/** Values of {@link TaskExpandMaskPathsItem} that together show every arm. */
function taskExpandMaskPathsItem() {
    return (0, samples_js_1.variants)(samples_js_2.taskExpandMaskPathsItemSample);
}
/** Values of {@link TaskGrantSource} that together show every arm. */
function taskGrantSource() {
    return (0, samples_js_1.variants)(samples_js_2.taskGrantSourceSample);
}
/** Values of {@link TaskRef} that together show every arm. */
function taskRef() {
    return (0, samples_js_1.variants)(samples_js_2.taskRefSample);
}
/** Values of {@link TaskRevokeSource} that together show every arm. */
function taskRevokeSource() {
    return (0, samples_js_1.variants)(samples_js_2.taskRevokeSourceSample);
}
/** Values of {@link TaskRevokeSourceExpired} that together show every arm. */
function taskRevokeSourceExpired() {
    return (0, samples_js_1.variants)(samples_js_2.taskRevokeSourceExpiredSample);
}
/** Values of {@link TaskRevokeSourceNonUsage} that together show every arm. */
function taskRevokeSourceNonUsage() {
    return (0, samples_js_1.variants)(samples_js_2.taskRevokeSourceNonUsageSample);
}
/** Values of {@link TaskRevokeSourceRequest} that together show every arm. */
function taskRevokeSourceRequest() {
    return (0, samples_js_1.variants)(samples_js_2.taskRevokeSourceRequestSample);
}
/** Values of {@link TaskRevokeSourceReview} that together show every arm. */
function taskRevokeSourceReview() {
    return (0, samples_js_1.variants)(samples_js_2.taskRevokeSourceReviewSample);
}
/** Values of {@link TaskSearchRequest} that together show every arm. */
function taskSearchRequest() {
    return (0, samples_js_1.variants)(samples_js_2.taskSearchRequestSample);
}
/** Values of {@link TaskSearchRequestAccountTypesItem} that together show every arm. */
function taskSearchRequestAccountTypesItem() {
    return (0, samples_js_1.variants)(samples_js_2.taskSearchRequestAccountTypesItemSample);
}
/** Values of {@link TaskSearchRequestCurrentStep} that together show every arm. */
function taskSearchRequestCurrentStep() {
    return (0, samples_js_1.variants)(samples_js_2.taskSearchRequestCurrentStepSample);
}
/** Values of {@link TaskSearchRequestEmergencyStatus} that together show every arm. */
function taskSearchRequestEmergencyStatus() {
    return (0, samples_js_1.variants)(samples_js_2.taskSearchRequestEmergencyStatusSample);
}
/** Values of {@link TaskSearchRequestSortBy} that together show every arm. */
function taskSearchRequestSortBy() {
    return (0, samples_js_1.variants)(samples_js_2.taskSearchRequestSortBySample);
}
/** Values of {@link TaskSearchRequestStepApprovalTypesItem} that together show every arm. */
function taskSearchRequestStepApprovalTypesItem() {
    return (0, samples_js_1.variants)(samples_js_2.taskSearchRequestStepApprovalTypesItemSample);
}
/** Values of {@link TaskSearchRequestTaskStatesItem} that together show every arm. */
function taskSearchRequestTaskStatesItem() {
    return (0, samples_js_1.variants)(samples_js_2.taskSearchRequestTaskStatesItemSample);
}
/** Values of {@link TaskSearchResponse} that together show every arm. */
function taskSearchResponse() {
    return (0, samples_js_1.variants)(samples_js_2.taskSearchResponseSample);
}
/** Values of {@link TaskServiceActionResponse} that together show every arm. */
function taskServiceActionResponse() {
    return (0, samples_js_1.variants)(samples_js_2.taskServiceActionResponseSample);
}
/** Values of {@link TaskServiceCreateGrantRequest} that together show every arm. */
function taskServiceCreateGrantRequest() {
    return (0, samples_js_1.variants)(samples_js_2.taskServiceCreateGrantRequestSample);
}
/** Values of {@link TaskServiceCreateGrantResponse} that together show every arm. */
function taskServiceCreateGrantResponse() {
    return (0, samples_js_1.variants)(samples_js_2.taskServiceCreateGrantResponseSample);
}
/** Values of {@link TaskServiceCreateOffboardingRequest} that together show every arm. */
function taskServiceCreateOffboardingRequest() {
    return (0, samples_js_1.variants)(samples_js_2.taskServiceCreateOffboardingRequestSample);
}
/** Values of {@link TaskServiceCreateOffboardingResponse} that together show every arm. */
function taskServiceCreateOffboardingResponse() {
    return (0, samples_js_1.variants)(samples_js_2.taskServiceCreateOffboardingResponseSample);
}
/** Values of {@link TaskServiceCreateRevokeRequest} that together show every arm. */
function taskServiceCreateRevokeRequest() {
    return (0, samples_js_1.variants)(samples_js_2.taskServiceCreateRevokeRequestSample);
}
/** Values of {@link TaskServiceCreateRevokeResponse} that together show every arm. */
function taskServiceCreateRevokeResponse() {
    return (0, samples_js_1.variants)(samples_js_2.taskServiceCreateRevokeResponseSample);
}
/** Values of {@link TaskServiceGetResponse} that together show every arm. */
function taskServiceGetResponse() {
    return (0, samples_js_1.variants)(samples_js_2.taskServiceGetResponseSample);
}
/** Values of {@link TaskTypeInput} that together show every arm. */
function taskTypeInput() {
    return (0, samples_js_1.variants)(samples_js_2.taskTypeInputSample);
}
/** Values of {@link TaskType} that together show every arm. */
function taskType() {
    return (0, samples_js_1.variants)(samples_js_2.taskTypeSample);
}
/** Values of {@link TaskTypeCertifyInput} that together show every arm. */
function taskTypeCertifyInput() {
    return (0, samples_js_1.variants)(samples_js_2.taskTypeCertifyInputSample);
}
/** Values of {@link TaskTypeCertify} that together show every arm. */
function taskTypeCertify() {
    return (0, samples_js_1.variants)(samples_js_2.taskTypeCertifySample);
}
/** Values of {@link TaskTypeCertifyOutcomeInput} that together show every arm. */
function taskTypeCertifyOutcomeInput() {
    return (0, samples_js_1.variants)(samples_js_2.taskTypeCertifyOutcomeInputSample);
}
/** Values of {@link TaskTypeCertifyOutcome} that together show every arm. */
function taskTypeCertifyOutcome() {
    return (0, samples_js_1.variants)(samples_js_2.taskTypeCertifyOutcomeSample);
}
/** Values of {@link TaskTypeGrantInput} that together show every arm. */
function taskTypeGrantInput() {
    return (0, samples_js_1.variants)(samples_js_2.taskTypeGrantInputSample);
}
/** Values of {@link TaskTypeGrant} that together show every arm. */
function taskTypeGrant() {
    return (0, samples_js_1.variants)(samples_js_2.taskTypeGrantSample);
}
/** Values of {@link TaskTypeGrantOutcomeInput} that together show every arm. */
function taskTypeGrantOutcomeInput() {
    return (0, samples_js_1.variants)(samples_js_2.taskTypeGrantOutcomeInputSample);
}
/** Values of {@link TaskTypeGrantOutcome} that together show every arm. */
function taskTypeGrantOutcome() {
    return (0, samples_js_1.variants)(samples_js_2.taskTypeGrantOutcomeSample);
}
/** Values of {@link TaskTypeOffboardingInput} that together show every arm. */
function taskTypeOffboardingInput() {
    return (0, samples_js_1.variants)(samples_js_2.taskTypeOffboardingInputSample);
}
/** Values of {@link TaskTypeOffboarding} that together show every arm. */
function taskTypeOffboarding() {
    return (0, samples_js_1.variants)(samples_js_2.taskTypeOffboardingSample);
}
/** Values of {@link TaskTypeOffboardingOutcomeInput} that together show every arm. */
function taskTypeOffboardingOutcomeInput() {
    return (0, samples_js_1.variants)(samples_js_2.taskTypeOffboardingOutcomeInputSample);
}
/** Values of {@link TaskTypeOffboardingOutcome} that together show every arm. */
function taskTypeOffboardingOutcome() {
    return (0, samples_js_1.variants)(samples_js_2.taskTypeOffboardingOutcomeSample);
}
/** Values of {@link TaskTypeRevokeInput} that together show every arm. */
function taskTypeRevokeInput() {
    return (0, samples_js_1.variants)(samples_js_2.taskTypeRevokeInputSample);
}
/** Values of {@link TaskTypeRevoke} that together show every arm. */
function taskTypeRevoke() {
    return (0, samples_js_1.variants)(samples_js_2.taskTypeRevokeSample);
}
/** Values of {@link TaskTypeRevokeOutcomeInput} that together show every arm. */
function taskTypeRevokeOutcomeInput() {
    return (0, samples_js_1.variants)(samples_js_2.taskTypeRevokeOutcomeInputSample);
}
/** Values of {@link TaskTypeRevokeOutcome} that together show every arm. */
function taskTypeRevokeOutcome() {
    return (0, samples_js_1.variants)(samples_js_2.taskTypeRevokeOutcomeSample);
}
/** Values of {@link TaskView} that together show every arm. */
function taskView() {
    return (0, samples_js_1.variants)(samples_js_2.taskViewSample);
}
/** Values of {@link User} that together show every arm. */
function user() {
    return (0, samples_js_1.variants)(samples_js_2.userSample);
}
/** Values of {@link UserDirectoryStatus} that together show every arm. */
function userDirectoryStatus() {
    return (0, samples_js_1.variants)(samples_js_2.userDirectoryStatusSample);
}
/** Values of {@link UserStatus} that together show every arm. */
function userStatus() {
    return (0, samples_js_1.variants)(samples_js_2.userStatusSample);
}
/** Values of {@link UserType} that together show every arm. */
function userType() {
    return (0, samples_js_1.variants)(samples_js_2.userTypeSample);
}
/** Values of {@link UserAttributeMappingSource} that together show every arm. */
function userAttributeMappingSource() {
    return (0, samples_js_1.variants)(samples_js_2.userAttributeMappingSourceSample);
}
/** Values of {@link ProtobufAny} that together show every arm. */
function protobufAny() {
    return (0, samples_js_1.variants)(samples_js_2.protobufAnySample);
}
/** Values of {@link Status} that together show every arm. */
function status() {
    return (0, samples_js_1.variants)(samples_js_2.statusSample);
}
