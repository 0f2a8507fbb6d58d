import type { App, AppEntitlement, AppEntitlementPurpose, AppIdentityMatching, AppUser, AppUserStatus, AppUserStatusStatus, AppUserType, TaskAuditCancelledResult, TaskAuditErrorResult, TaskAuditSuccessResult } from "../models/c1.api.app.v1.js";
import type { Accept, AcceptInstance, AccountProvision, AgentApproval, AgentApprovalAgentMode, AppEntitlementReference, AppGroupApproval, AppOwnerApproval, Approval, ApprovalInstance, ApprovalInstanceState, ApprovedAction, CancelledAction, CompletedAction, ConditionSucceeded, ConditionTimedOut, ConnectorProvision, DefaultBehavior, DelegatedProvision, DeleteAccount, DeniedAction, DoNotSave, EntitlementOwnerApproval, ErroredAction, Escalation, EscalationInstance, EscalationInstanceReassignToApprovers, EscalationInstanceReplacePolicy, EscalationReassignToApprovers, EscalationReplacePolicy, ExpressionApproval, ExternalTicketProvision, ManagerApproval, ManualProvision, MultiStep, Policy, PolicyInstance, PolicyPostActions, PolicyStep, PolicyStepInstance, PolicyStepInstanceState, PolicySteps, PolicyType, Provision, ProvisionInstance, ProvisionInstanceState, ProvisionPolicy, ProvisionTarget, ReassignedAction, ReassignedByErrorAction, Reject, RejectInstance, ResourceOwnerApproval, RestartAction, Rule, SaveToVault, SelfApproval, SkippedAction, UnconfiguredProvision, UserApproval, Wait, WaitCondition, WaitConditionInstance, WaitInstance, WaitInstanceState, WebhookApproval, WebhookProvision } from "../models/c1.api.policy.v1.js";
import type { ExpandedApp, ExpandedAppEntitlement, ExpandedAppUser, ExpandedObject, ExpandedUser, ExternalRef, ExternalRefSource, Task, TaskAction, TaskActionActionType, TaskActionsItem, TaskActionsServiceApproveRequest, TaskActionsServiceApproveResponse, TaskActionsServiceApproveWithStepUpRequest, TaskActionsServiceApproveWithStepUpResponse, TaskActionsServiceCloseRequest, TaskActionsServiceCloseResponse, TaskActionsServiceCommentRequest, TaskActionsServiceCommentResponse, TaskActionsServiceDenyRequest, TaskActionsServiceDenyResponse, TaskActionsServiceEscalateToEmergencyAccessRequest, TaskActionsServiceHardResetRequest, TaskActionsServiceHardResetResponse, TaskActionsServiceProcessNowRequest, TaskActionsServiceProcessNowResponse, TaskActionsServiceReassignRequest, TaskActionsServiceReassignResponse, TaskActionsServiceRestartRequest, TaskActionsServiceRestartResponse, TaskActionsServiceSkipStepRequest, TaskAuditAccessRequestOutcome, TaskAuditAccessRequestOutcomeOutcome, TaskAuditActionSubmitted, TaskAuditApprovalAutoAcceptedByPolicy, TaskAuditApprovalAutoRejectedByPolicy, TaskAuditApprovalHappenedAutomatically, TaskAuditApprovalInstanceChange, TaskAuditBulkActionError, TaskAuditCertifyOutcome, TaskAuditCertifyOutcomeOutcome, TaskAuditComment, TaskAuditConditionalPolicyExecutionResult, TaskAuditConnectorActionResult, TaskAuditEscalateToEmergencyAccess, TaskAuditExpressionPolicyStepError, TaskAuditExternalTicketCreated, TaskAuditExternalTicketError, TaskAuditExternalTicketProvisionStepResolved, TaskAuditExternalTicketTriggered, TaskAuditFinishedConnectorActions, TaskAuditGrantOutcome, TaskAuditGrantOutcomeOutcome, TaskAuditHardReset, TaskAuditListRequest, TaskAuditListResponse, TaskAuditMetaData, TaskAuditNewTask, TaskAuditPolicyApprovalReassigned, TaskAuditPolicyChanged, TaskAuditPolicyEvaluationStep, TaskAuditPolicyProvisionError, TaskAuditPolicyProvisionReassigned, TaskAuditReassignedToDelegate, TaskAuditReassignmentListError, TaskAuditRestart, TaskAuditRevokeOutcome, TaskAuditRevokeOutcomeOutcome, TaskAuditSLAEscalation, TaskAuditStartedConnectorActions, TaskAuditStateChange, TaskAuditStateChangePreviousState, TaskAuditStepSkipped, TaskAuditStepUpApproval, TaskAuditView, TaskAuditViewCurrentState, TaskAuditViewEventType, TaskAuditViewRef, TaskAuditViewSource, TaskAuditWaitForAnalysisStepSuccess, TaskAuditWaitForAnalysisStepTimedOut, TaskAuditWaitForAnalysisStepWaiting, TaskAuditWaitStepSuccess, TaskAuditWaitStepTimedOut, TaskAuditWaitStepWaiting, TaskAuditWebhookApprovalAttempt, TaskAuditWebhookApprovalBadResponse, TaskAuditWebhookApprovalSuccess, TaskAuditWebhookApprovalTriggered, TaskAuditWebhookAttempt, TaskAuditWebhookSuccess, TaskAuditWebhookTriggered, TaskExpandMask, TaskExpandMaskPathsItem, TaskGrantSource, TaskOrigin, TaskProcessing, TaskRecommendation, TaskRef, TaskRevokeSource, TaskRevokeSourceExpired, TaskRevokeSourceNonUsage, TaskRevokeSourceRequest, TaskRevokeSourceReview, TaskSearchRequest, TaskSearchRequestAccountTypesItem, TaskSearchRequestCurrentStep, TaskSearchRequestEmergencyStatus, TaskSearchRequestSortBy, TaskSearchRequestStepApprovalTypesItem, TaskSearchRequestTaskStatesItem, TaskSearchResponse, TaskServiceActionResponse, TaskServiceCreateGrantRequest, TaskServiceCreateGrantResponse, TaskServiceCreateOffboardingRequest, TaskServiceCreateOffboardingResponse, TaskServiceCreateRevokeRequest, TaskServiceCreateRevokeResponse, TaskServiceGetResponse, TaskState, TaskType, TaskTypeCertify, TaskTypeCertifyInput, TaskTypeCertifyOutcome, TaskTypeGrant, TaskTypeGrantInput, TaskTypeGrantOutcome, TaskTypeInput, TaskTypeOffboarding, TaskTypeOffboardingInput, TaskTypeOffboardingOutcome, TaskTypeRevoke, TaskTypeRevokeInput, TaskTypeRevokeOutcome, TaskView } from "../models/c1.api.task.v1.js";
import type { User, UserAttributeMappingSource, UserDirectoryStatus, UserStatus, UserType } from "../models/c1.api.user.v1.js";
import type { ProtobufAny } from "../models/google.protobuf.js";
import type { Status } from "../models/google.rpc.js";
/** Values of {@link App} that together show every arm. */
export declare function app(): App[];
/** Values of {@link AppIdentityMatching} that together show every arm. */
export declare function appIdentityMatching(): AppIdentityMatching[];
/** Values of {@link AppEntitlement} that together show every arm. */
export declare function appEntitlement(): AppEntitlement[];
/** Values of {@link AppEntitlementPurpose} that together show every arm. */
export declare function appEntitlementPurpose(): AppEntitlementPurpose[];
/** Values of {@link AppUser} that together show every arm. */
export declare function appUser(): AppUser[];
/** Values of {@link AppUserType} that together show every arm. */
export declare function appUserType(): AppUserType[];
/** Values of {@link AppUserStatus} that together show every arm. */
export declare function appUserStatus(): AppUserStatus[];
/** Values of {@link AppUserStatusStatus} that together show every arm. */
export declare function appUserStatusStatus(): AppUserStatusStatus[];
/** Values of {@link TaskAuditCancelledResult} that together show every arm. */
export declare function taskAuditCancelledResult(): TaskAuditCancelledResult[];
/** Values of {@link TaskAuditErrorResult} that together show every arm. */
export declare function taskAuditErrorResult(): TaskAuditErrorResult[];
/** Values of {@link TaskAuditSuccessResult} that together show every arm. */
export declare function taskAuditSuccessResult(): TaskAuditSuccessResult[];
/** Values of {@link Accept} that together show every arm. */
export declare function accept(): Accept[];
/** Values of {@link AcceptInstance} that together show every arm. */
export declare function acceptInstance(): AcceptInstance[];
/** Values of {@link AgentApproval} that together show every arm. */
export declare function agentApproval(): AgentApproval[];
/** Values of {@link AgentApprovalAgentMode} that together show every arm. */
export declare function agentApprovalAgentMode(): AgentApprovalAgentMode[];
/** Values of {@link AppEntitlementReference} that together show every arm. */
export declare function appEntitlementReference(): AppEntitlementReference[];
/** Values of {@link AppGroupApproval} that together show every arm. */
export declare function appGroupApproval(): AppGroupApproval[];
/** Values of {@link AppOwnerApproval} that together show every arm. */
export declare function appOwnerApproval(): AppOwnerApproval[];
/** Values of {@link Approval} that together show every arm. */
export declare function approval(): Approval[];
/** Values of {@link ApprovalInstance} that together show every arm. */
export declare function approvalInstance(): ApprovalInstance[];
/** Values of {@link ApprovalInstanceState} that together show every arm. */
export declare function approvalInstanceState(): ApprovalInstanceState[];
/** Values of {@link ApprovedAction} that together show every arm. */
export declare function approvedAction(): ApprovedAction[];
/** Values of {@link CancelledAction} that together show every arm. */
export declare function cancelledAction(): CancelledAction[];
/** Values of {@link CompletedAction} that together show every arm. */
export declare function completedAction(): CompletedAction[];
/** Values of {@link ConnectorProvision} that together show every arm. */
export declare function connectorProvision(): ConnectorProvision[];
/** Values of {@link AccountProvision} that together show every arm. */
export declare function accountProvision(): AccountProvision[];
/** Values of {@link DefaultBehavior} that together show every arm. */
export declare function defaultBehavior(): DefaultBehavior[];
/** Values of {@link DeleteAccount} that together show every arm. */
export declare function deleteAccount(): DeleteAccount[];
/** Values of {@link DoNotSave} that together show every arm. */
export declare function doNotSave(): DoNotSave[];
/** Values of {@link SaveToVault} that together show every arm. */
export declare function saveToVault(): SaveToVault[];
/** Values of {@link DelegatedProvision} that together show every arm. */
export declare function delegatedProvision(): DelegatedProvision[];
/** Values of {@link DeniedAction} that together show every arm. */
export declare function deniedAction(): DeniedAction[];
/** Values of {@link EntitlementOwnerApproval} that together show every arm. */
export declare function entitlementOwnerApproval(): EntitlementOwnerApproval[];
/** Values of {@link ErroredAction} that together show every arm. */
export declare function erroredAction(): ErroredAction[];
/** Values of {@link Escalation} that together show every arm. */
export declare function escalation(): Escalation[];
/** Values of {@link EscalationReassignToApprovers} that together show every arm. */
export declare function escalationReassignToApprovers(): EscalationReassignToApprovers[];
/** Values of {@link EscalationReplacePolicy} that together show every arm. */
export declare function escalationReplacePolicy(): EscalationReplacePolicy[];
/** Values of {@link EscalationInstance} that together show every arm. */
export declare function escalationInstance(): EscalationInstance[];
/** Values of {@link EscalationInstanceReassignToApprovers} that together show every arm. */
export declare function escalationInstanceReassignToApprovers(): EscalationInstanceReassignToApprovers[];
/** Values of {@link EscalationInstanceReplacePolicy} that together show every arm. */
export declare function escalationInstanceReplacePolicy(): EscalationInstanceReplacePolicy[];
/** Values of {@link ExpressionApproval} that together show every arm. */
export declare function expressionApproval(): ExpressionApproval[];
/** Values of {@link ExternalTicketProvision} that together show every arm. */
export declare function externalTicketProvision(): ExternalTicketProvision[];
/** Values of {@link ManagerApproval} that together show every arm. */
export declare function managerApproval(): ManagerApproval[];
/** Values of {@link ManualProvision} that together show every arm. */
export declare function manualProvision(): ManualProvision[];
/** Values of {@link MultiStep} that together show every arm. */
export declare function multiStep(): MultiStep[];
/** Values of {@link Policy} that together show every arm. */
export declare function policy(): Policy[];
/** Values of {@link PolicyType} that together show every arm. */
export declare function policyType(): PolicyType[];
/** Values of {@link PolicyInstance} that together show every arm. */
export declare function policyInstance(): PolicyInstance[];
/** Values of {@link PolicyPostActions} that together show every arm. */
export declare function policyPostActions(): PolicyPostActions[];
/** Values of {@link PolicyStep} that together show every arm. */
export declare function policyStep(): PolicyStep[];
/** Values of {@link PolicyStepInstance} that together show every arm. */
export declare function policyStepInstance(): PolicyStepInstance[];
/** Values of {@link PolicyStepInstanceState} that together show every arm. */
export declare function policyStepInstanceState(): PolicyStepInstanceState[];
/** Values of {@link PolicySteps} that together show every arm. */
export declare function policySteps(): PolicySteps[];
/** Values of {@link Provision} that together show every arm. */
export declare function provision(): Provision[];
/** Values of {@link ProvisionInstance} that together show every arm. */
export declare function provisionInstance(): ProvisionInstance[];
/** Values of {@link ProvisionInstanceState} that together show every arm. */
export declare function provisionInstanceState(): ProvisionInstanceState[];
/** Values of {@link ProvisionPolicy} that together show every arm. */
export declare function provisionPolicy(): ProvisionPolicy[];
/** Values of {@link ProvisionTarget} that together show every arm. */
export declare function provisionTarget(): ProvisionTarget[];
/** Values of {@link ReassignedAction} that together show every arm. */
export declare function reassignedAction(): ReassignedAction[];
/** Values of {@link ReassignedByErrorAction} that together show every arm. */
export declare function reassignedByErrorAction(): ReassignedByErrorAction[];
/** Values of {@link Reject} that together show every arm. */
export declare function reject(): Reject[];
/** Values of {@link RejectInstance} that together show every arm. */
export declare function rejectInstance(): RejectInstance[];
/** Values of {@link ResourceOwnerApproval} that together show every arm. */
export declare function resourceOwnerApproval(): ResourceOwnerApproval[];
/** Values of {@link RestartAction} that together show every arm. */
export declare function restartAction(): RestartAction[];
/** Values of {@link Rule} that together show every arm. */
export declare function rule(): Rule[];
/** Values of {@link SelfApproval} that together show every arm. */
export declare function selfApproval(): SelfApproval[];
/** Values of {@link SkippedAction} that together show every arm. */
export declare function skippedAction(): SkippedAction[];
/** Values of {@link UnconfiguredProvision} that together show every arm. */
export declare function unconfiguredProvision(): UnconfiguredProvision[];
/** Values of {@link UserApproval} that together show every arm. */
export declare function userApproval(): UserApproval[];
/** Values of {@link Wait} that together show every arm. */
export declare function wait(): Wait[];
/** Values of {@link WaitCondition} that together show every arm. */
export declare function waitCondition(): WaitCondition[];
/** Values of {@link WaitConditionInstance} that together show every arm. */
export declare function waitConditionInstance(): WaitConditionInstance[];
/** Values of {@link WaitInstance} that together show every arm. */
export declare function waitInstance(): WaitInstance[];
/** Values of {@link ConditionSucceeded} that together show every arm. */
export declare function conditionSucceeded(): ConditionSucceeded[];
/** Values of {@link ConditionTimedOut} that together show every arm. */
export declare function conditionTimedOut(): ConditionTimedOut[];
/** Values of {@link WaitInstanceState} that together show every arm. */
export declare function waitInstanceState(): WaitInstanceState[];
/** Values of {@link WebhookApproval} that together show every arm. */
export declare function webhookApproval(): WebhookApproval[];
/** Values of {@link WebhookProvision} that together show every arm. */
export declare function webhookProvision(): WebhookProvision[];
/** Values of {@link ExpandedApp} that together show every arm. */
export declare function expandedApp(): ExpandedApp[];
/** Values of {@link ExpandedAppEntitlement} that together show every arm. */
export declare function expandedAppEntitlement(): ExpandedAppEntitlement[];
/** Values of {@link ExpandedAppUser} that together show every arm. */
export declare function expandedAppUser(): ExpandedAppUser[];
/** Values of {@link ExpandedObject} that together show every arm. */
export declare function expandedObject(): ExpandedObject[];
/** Values of {@link ExpandedUser} that together show every arm. */
export declare function expandedUser(): ExpandedUser[];
/** Values of {@link ExternalRef} that together show every arm. */
export declare function externalRef(): ExternalRef[];
/** Values of {@link ExternalRefSource} that together show every arm. */
export declare function externalRefSource(): ExternalRefSource[];
/** Values of {@link Task} that together show every arm. */
export declare function task(): Task[];
/** Values of {@link TaskActionsItem} that together show every arm. */
export declare function taskActionsItem(): TaskActionsItem[];
/** Values of {@link TaskOrigin} that together show every arm. */
export declare function taskOrigin(): TaskOrigin[];
/** Values of {@link TaskProcessing} that together show every arm. */
export declare function taskProcessing(): TaskProcessing[];
/** Values of {@link TaskRecommendation} that together show every arm. */
export declare function taskRecommendation(): TaskRecommendation[];
/** Values of {@link TaskState} that together show every arm. */
export declare function taskState(): TaskState[];
/** Values of {@link TaskAction} that together show every arm. */
export declare function taskAction(): TaskAction[];
/** Values of {@link TaskActionActionType} that together show every arm. */
export declare function taskActionActionType(): TaskActionActionType[];
/** Values of {@link TaskActionsServiceApproveRequest} that together show every arm. */
export declare function taskActionsServiceApproveRequest(): TaskActionsServiceApproveRequest[];
/** Values of {@link TaskActionsServiceApproveResponse} that together show every arm. */
export declare function taskActionsServiceApproveResponse(): TaskActionsServiceApproveResponse[];
/** Values of {@link TaskActionsServiceApproveWithStepUpRequest} that together show every arm. */
export declare function taskActionsServiceApproveWithStepUpRequest(): TaskActionsServiceApproveWithStepUpRequest[];
/** Values of {@link TaskActionsServiceApproveWithStepUpResponse} that together show every arm. */
export declare function taskActionsServiceApproveWithStepUpResponse(): TaskActionsServiceApproveWithStepUpResponse[];
/** Values of {@link TaskActionsServiceCloseRequest} that together show every arm. */
export declare function taskActionsServiceCloseRequest(): TaskActionsServiceCloseRequest[];
/** Values of {@link TaskActionsServiceCloseResponse} that together show every arm. */
export declare function taskActionsServiceCloseResponse(): TaskActionsServiceCloseResponse[];
/** Values of {@link TaskActionsServiceCommentRequest} that together show every arm. */
export declare function taskActionsServiceCommentRequest(): TaskActionsServiceCommentRequest[];
/** Values of {@link TaskActionsServiceCommentResponse} that together show every arm. */
export declare function taskActionsServiceCommentResponse(): TaskActionsServiceCommentResponse[];
/** Values of {@link TaskActionsServiceDenyRequest} that together show every arm. */
export declare function taskActionsServiceDenyRequest(): TaskActionsServiceDenyRequest[];
/** Values of {@link TaskActionsServiceDenyResponse} that together show every arm. */
export declare function taskActionsServiceDenyResponse(): TaskActionsServiceDenyResponse[];
/** Values of {@link TaskActionsServiceEscalateToEmergencyAccessRequest} that together show every arm. */
export declare function taskActionsServiceEscalateToEmergencyAccessRequest(): TaskActionsServiceEscalateToEmergencyAccessRequest[];
/** Values of {@link TaskActionsServiceHardResetRequest} that together show every arm. */
export declare function taskActionsServiceHardResetRequest(): TaskActionsServiceHardResetRequest[];
/** Values of {@link TaskActionsServiceHardResetResponse} that together show every arm. */
export declare function taskActionsServiceHardResetResponse(): TaskActionsServiceHardResetResponse[];
/** Values of {@link TaskActionsServiceProcessNowRequest} that together show every arm. */
export declare function taskActionsServiceProcessNowRequest(): TaskActionsServiceProcessNowRequest[];
/** Values of {@link TaskActionsServiceProcessNowResponse} that together show every arm. */
export declare function taskActionsServiceProcessNowResponse(): TaskActionsServiceProcessNowResponse[];
/** Values of {@link TaskActionsServiceReassignRequest} that together show every arm. */
export declare function taskActionsServiceReassignRequest(): TaskActionsServiceReassignRequest[];
/** Values of {@link TaskActionsServiceReassignResponse} that together show every arm. */
export declare function taskActionsServiceReassignResponse(): TaskActionsServiceReassignResponse[];
/** Values of {@link TaskActionsServiceRestartRequest} that together show every arm. */
export declare function taskActionsServiceRestartRequest(): TaskActionsServiceRestartRequest[];
/** Values of {@link TaskActionsServiceRestartResponse} that together show every arm. */
export declare function taskActionsServiceRestartResponse(): TaskActionsServiceRestartResponse[];
/** Values of {@link TaskActionsServiceSkipStepRequest} that together show every arm. */
export declare function taskActionsServiceSkipStepRequest(): TaskActionsServiceSkipStepRequest[];
/** Values of {@link TaskAuditAccessRequestOutcome} that together show every arm. */
export declare function taskAuditAccessRequestOutcome(): TaskAuditAccessRequestOutcome[];
/** Values of {@link TaskAuditAccessRequestOutcomeOutcome} that together show every arm. */
export declare function taskAuditAccessRequestOutcomeOutcome(): TaskAuditAccessRequestOutcomeOutcome[];
/** Values of {@link TaskAuditActionSubmitted} that together show every arm. */
export declare function taskAuditActionSubmitted(): TaskAuditActionSubmitted[];
/** Values of {@link TaskAuditApprovalAutoAcceptedByPolicy} that together show every arm. */
export declare function taskAuditApprovalAutoAcceptedByPolicy(): TaskAuditApprovalAutoAcceptedByPolicy[];
/** Values of {@link TaskAuditApprovalAutoRejectedByPolicy} that together show every arm. */
export declare function taskAuditApprovalAutoRejectedByPolicy(): TaskAuditApprovalAutoRejectedByPolicy[];
/** Values of {@link TaskAuditApprovalHappenedAutomatically} that together show every arm. */
export declare function taskAuditApprovalHappenedAutomatically(): TaskAuditApprovalHappenedAutomatically[];
/** Values of {@link TaskAuditApprovalInstanceChange} that together show every arm. */
export declare function taskAuditApprovalInstanceChange(): TaskAuditApprovalInstanceChange[];
/** Values of {@link TaskAuditBulkActionError} that together show every arm. */
export declare function taskAuditBulkActionError(): TaskAuditBulkActionError[];
/** Values of {@link TaskAuditCertifyOutcome} that together show every arm. */
export declare function taskAuditCertifyOutcome(): TaskAuditCertifyOutcome[];
/** Values of {@link TaskAuditCertifyOutcomeOutcome} that together show every arm. */
export declare function taskAuditCertifyOutcomeOutcome(): TaskAuditCertifyOutcomeOutcome[];
/** Values of {@link TaskAuditComment} that together show every arm. */
export declare function taskAuditComment(): TaskAuditComment[];
/** Values of {@link TaskAuditConditionalPolicyExecutionResult} that together show every arm. */
export declare function taskAuditConditionalPolicyExecutionResult(): TaskAuditConditionalPolicyExecutionResult[];
/** Values of {@link TaskAuditConnectorActionResult} that together show every arm. */
export declare function taskAuditConnectorActionResult(): TaskAuditConnectorActionResult[];
/** Values of {@link TaskAuditEscalateToEmergencyAccess} that together show every arm. */
export declare function taskAuditEscalateToEmergencyAccess(): TaskAuditEscalateToEmergencyAccess[];
/** Values of {@link TaskAuditExpressionPolicyStepError} that together show every arm. */
export declare function taskAuditExpressionPolicyStepError(): TaskAuditExpressionPolicyStepError[];
/** Values of {@link TaskAuditExternalTicketCreated} that together show every arm. */
export declare function taskAuditExternalTicketCreated(): TaskAuditExternalTicketCreated[];
/** Values of {@link TaskAuditExternalTicketError} that together show every arm. */
export declare function taskAuditExternalTicketError(): TaskAuditExternalTicketError[];
/** Values of {@link TaskAuditExternalTicketProvisionStepResolved} that together show every arm. */
export declare function taskAuditExternalTicketProvisionStepResolved(): TaskAuditExternalTicketProvisionStepResolved[];
/** Values of {@link TaskAuditExternalTicketTriggered} that together show every arm. */
export declare function taskAuditExternalTicketTriggered(): TaskAuditExternalTicketTriggered[];
/** Values of {@link TaskAuditFinishedConnectorActions} that together show every arm. */
export declare function taskAuditFinishedConnectorActions(): TaskAuditFinishedConnectorActions[];
/** Values of {@link TaskAuditGrantOutcome} that together show every arm. */
export declare function taskAuditGrantOutcome(): TaskAuditGrantOutcome[];
/** Values of {@link TaskAuditGrantOutcomeOutcome} that together show every arm. */
export declare function taskAuditGrantOutcomeOutcome(): TaskAuditGrantOutcomeOutcome[];
/** Values of {@link TaskAuditHardReset} that together show every arm. */
export declare function taskAuditHardReset(): TaskAuditHardReset[];
/** Values of {@link TaskAuditListRequest} that together show every arm. */
export declare function taskAuditListRequest(): TaskAuditListRequest[];
/** Values of {@link TaskAuditListResponse} that together show every arm. */
export declare function taskAuditListResponse(): TaskAuditListResponse[];
/** Values of {@link TaskAuditMetaData} that together show every arm. */
export declare function taskAuditMetaData(): TaskAuditMetaData[];
/** Values of {@link TaskAuditNewTask} that together show every arm. */
export declare function taskAuditNewTask(): TaskAuditNewTask[];
/** Values of {@link TaskAuditPolicyApprovalReassigned} that together show every arm. */
export declare function taskAuditPolicyApprovalReassigned(): TaskAuditPolicyApprovalReassigned[];
/** Values of {@link TaskAuditPolicyChanged} that together show every arm. */
export declare function taskAuditPolicyChanged(): TaskAuditPolicyChanged[];
/** Values of {@link TaskAuditPolicyEvaluationStep} that together show every arm. */
export declare function taskAuditPolicyEvaluationStep(): TaskAuditPolicyEvaluationStep[];
/** Values of {@link TaskAuditPolicyProvisionError} that together show every arm. */
export declare function taskAuditPolicyProvisionError(): TaskAuditPolicyProvisionError[];
/** Values of {@link TaskAuditPolicyProvisionReassigned} that together show every arm. */
export declare function taskAuditPolicyProvisionReassigned(): TaskAuditPolicyProvisionReassigned[];
/** Values of {@link TaskAuditReassignedToDelegate} that together show every arm. */
export declare function taskAuditReassignedToDelegate(): TaskAuditReassignedToDelegate[];
/** Values of {@link TaskAuditReassignmentListError} that together show every arm. */
export declare function taskAuditReassignmentListError(): TaskAuditReassignmentListError[];
/** Values of {@link TaskAuditRestart} that together show every arm. */
export declare function taskAuditRestart(): TaskAuditRestart[];
/** Values of {@link TaskAuditRevokeOutcome} that together show every arm. */
export declare function taskAuditRevokeOutcome(): TaskAuditRevokeOutcome[];
/** Values of {@link TaskAuditRevokeOutcomeOutcome} that together show every arm. */
export declare function taskAuditRevokeOutcomeOutcome(): TaskAuditRevokeOutcomeOutcome[];
/** Values of {@link TaskAuditSLAEscalation} that together show every arm. */
export declare function taskAuditSLAEscalation(): TaskAuditSLAEscalation[];
/** Values of {@link TaskAuditStartedConnectorActions} that together show every arm. */
export declare function taskAuditStartedConnectorActions(): TaskAuditStartedConnectorActions[];
/** Values of {@link TaskAuditStateChange} that together show every arm. */
export declare function taskAuditStateChange(): TaskAuditStateChange[];
/** Values of {@link TaskAuditStateChangePreviousState} that together show every arm. */
export declare function taskAuditStateChangePreviousState(): TaskAuditStateChangePreviousState[];
/** Values of {@link TaskAuditStepSkipped} that together show every arm. */
export declare function taskAuditStepSkipped(): TaskAuditStepSkipped[];
/** Values of {@link TaskAuditStepUpApproval} that together show every arm. */
export declare function taskAuditStepUpApproval(): TaskAuditStepUpApproval[];
/** Values of {@link TaskAuditView} that together show every arm. */
export declare function taskAuditView(): TaskAuditView[];
/** Values of {@link TaskAuditViewCurrentState} that together show every arm. */
export declare function taskAuditViewCurrentState(): TaskAuditViewCurrentState[];
/** Values of {@link TaskAuditViewEventType} that together show every arm. */
export declare function taskAuditViewEventType(): TaskAuditViewEventType[];
/** Values of {@link TaskAuditViewSource} that together show every arm. */
export declare function taskAuditViewSource(): TaskAuditViewSource[];
/** Values of {@link TaskAuditViewRef} that together show every arm. */
export declare function taskAuditViewRef(): TaskAuditViewRef[];
/** Values of {@link TaskAuditWaitForAnalysisStepSuccess} that together show every arm. */
export declare function taskAuditWaitForAnalysisStepSuccess(): TaskAuditWaitForAnalysisStepSuccess[];
/** Values of {@link TaskAuditWaitForAnalysisStepTimedOut} that together show every arm. */
export declare function taskAuditWaitForAnalysisStepTimedOut(): TaskAuditWaitForAnalysisStepTimedOut[];
/** Values of {@link TaskAuditWaitForAnalysisStepWaiting} that together show every arm. */
export declare function taskAuditWaitForAnalysisStepWaiting(): TaskAuditWaitForAnalysisStepWaiting[];
/** Values of {@link TaskAuditWaitStepSuccess} that together show every arm. */
export declare function taskAuditWaitStepSuccess(): TaskAuditWaitStepSuccess[];
/** Values of {@link TaskAuditWaitStepTimedOut} that together show every arm. */
export declare function taskAuditWaitStepTimedOut(): TaskAuditWaitStepTimedOut[];
/** Values of {@link TaskAuditWaitStepWaiting} that together show every arm. */
export declare function taskAuditWaitStepWaiting(): TaskAuditWaitStepWaiting[];
/** Values of {@link TaskAuditWebhookApprovalAttempt} that together show every arm. */
export declare function taskAuditWebhookApprovalAttempt(): TaskAuditWebhookApprovalAttempt[];
/** Values of {@link TaskAuditWebhookApprovalBadResponse} that together show every arm. */
export declare function taskAuditWebhookApprovalBadResponse(): TaskAuditWebhookApprovalBadResponse[];
/** Values of {@link TaskAuditWebhookApprovalSuccess} that together show every arm. */
export declare function taskAuditWebhookApprovalSuccess(): TaskAuditWebhookApprovalSuccess[];
/** Values of {@link TaskAuditWebhookApprovalTriggered} that together show every arm. */
export declare function taskAuditWebhookApprovalTriggered(): TaskAuditWebhookApprovalTriggered[];
/** Values of {@link TaskAuditWebhookAttempt} that together show every arm. */
export declare function taskAuditWebhookAttempt(): TaskAuditWebhookAttempt[];
/** Values of {@link TaskAuditWebhookSuccess} that together show every arm. */
export declare function taskAuditWebhookSuccess(): TaskAuditWebhookSuccess[];
/** Values of {@link TaskAuditWebhookTriggered} that together show every arm. */
export declare function taskAuditWebhookTriggered(): TaskAuditWebhookTriggered[];
/** Values of {@link TaskExpandMask} that together show every arm. */
export declare function taskExpandMask(): TaskExpandMask[];
/** Values of {@link TaskExpandMaskPathsItem} that together show every arm. */
export declare function taskExpandMaskPathsItem(): TaskExpandMaskPathsItem[];
/** Values of {@link TaskGrantSource} that together show every arm. */
export declare function taskGrantSource(): TaskGrantSource[];
/** Values of {@link TaskRef} that together show every arm. */
export declare function taskRef(): TaskRef[];
/** Values of {@link TaskRevokeSource} that together show every arm. */
export declare function taskRevokeSource(): TaskRevokeSource[];
/** Values of {@link TaskRevokeSourceExpired} that together show every arm. */
export declare function taskRevokeSourceExpired(): TaskRevokeSourceExpired[];
/** Values of {@link TaskRevokeSourceNonUsage} that together show every arm. */
export declare function taskRevokeSourceNonUsage(): TaskRevokeSourceNonUsage[];
/** Values of {@link TaskRevokeSourceRequest} that together show every arm. */
export declare function taskRevokeSourceRequest(): TaskRevokeSourceRequest[];
/** Values of {@link TaskRevokeSourceReview} that together show every arm. */
export declare function taskRevokeSourceReview(): TaskRevokeSourceReview[];
/** Values of {@link TaskSearchRequest} that together show every arm. */
export declare function taskSearchRequest(): TaskSearchRequest[];
/** Values of {@link TaskSearchRequestAccountTypesItem} that together show every arm. */
export declare function taskSearchRequestAccountTypesItem(): TaskSearchRequestAccountTypesItem[];
/** Values of {@link TaskSearchRequestCurrentStep} that together show every arm. */
export declare function taskSearchRequestCurrentStep(): TaskSearchRequestCurrentStep[];
/** Values of {@link TaskSearchRequestEmergencyStatus} that together show every arm. */
export declare function taskSearchRequestEmergencyStatus(): TaskSearchRequestEmergencyStatus[];
/** Values of {@link TaskSearchRequestSortBy} that together show every arm. */
export declare function taskSearchRequestSortBy(): TaskSearchRequestSortBy[];
/** Values of {@link TaskSearchRequestStepApprovalTypesItem} that together show every arm. */
export declare function taskSearchRequestStepApprovalTypesItem(): TaskSearchRequestStepApprovalTypesItem[];
/** Values of {@link TaskSearchRequestTaskStatesItem} that together show every arm. */
export declare function taskSearchRequestTaskStatesItem(): TaskSearchRequestTaskStatesItem[];
/** Values of {@link TaskSearchResponse} that together show every arm. */
export declare function taskSearchResponse(): TaskSearchResponse[];
/** Values of {@link TaskServiceActionResponse} that together show every arm. */
export declare function taskServiceActionResponse(): TaskServiceActionResponse[];
/** Values of {@link TaskServiceCreateGrantRequest} that together show every arm. */
export declare function taskServiceCreateGrantRequest(): TaskServiceCreateGrantRequest[];
/** Values of {@link TaskServiceCreateGrantResponse} that together show every arm. */
export declare function taskServiceCreateGrantResponse(): TaskServiceCreateGrantResponse[];
/** Values of {@link TaskServiceCreateOffboardingRequest} that together show every arm. */
export declare function taskServiceCreateOffboardingRequest(): TaskServiceCreateOffboardingRequest[];
/** Values of {@link TaskServiceCreateOffboardingResponse} that together show every arm. */
export declare function taskServiceCreateOffboardingResponse(): TaskServiceCreateOffboardingResponse[];
/** Values of {@link TaskServiceCreateRevokeRequest} that together show every arm. */
export declare function taskServiceCreateRevokeRequest(): TaskServiceCreateRevokeRequest[];
/** Values of {@link TaskServiceCreateRevokeResponse} that together show every arm. */
export declare function taskServiceCreateRevokeResponse(): TaskServiceCreateRevokeResponse[];
/** Values of {@link TaskServiceGetResponse} that together show every arm. */
export declare function taskServiceGetResponse(): TaskServiceGetResponse[];
/** Values of {@link TaskTypeInput} that together show every arm. */
export declare function taskTypeInput(): TaskTypeInput[];
/** Values of {@link TaskType} that together show every arm. */
export declare function taskType(): TaskType[];
/** Values of {@link TaskTypeCertifyInput} that together show every arm. */
export declare function taskTypeCertifyInput(): TaskTypeCertifyInput[];
/** Values of {@link TaskTypeCertify} that together show every arm. */
export declare function taskTypeCertify(): TaskTypeCertify[];
/** Values of {@link TaskTypeCertifyOutcome} that together show every arm. */
export declare function taskTypeCertifyOutcome(): TaskTypeCertifyOutcome[];
/** Values of {@link TaskTypeGrantInput} that together show every arm. */
export declare function taskTypeGrantInput(): TaskTypeGrantInput[];
/** Values of {@link TaskTypeGrant} that together show every arm. */
export declare function taskTypeGrant(): TaskTypeGrant[];
/** Values of {@link TaskTypeGrantOutcome} that together show every arm. */
export declare function taskTypeGrantOutcome(): TaskTypeGrantOutcome[];
/** Values of {@link TaskTypeOffboardingInput} that together show every arm. */
export declare function taskTypeOffboardingInput(): TaskTypeOffboardingInput[];
/** Values of {@link TaskTypeOffboarding} that together show every arm. */
export declare function taskTypeOffboarding(): TaskTypeOffboarding[];
/** Values of {@link TaskTypeOffboardingOutcome} that together show every arm. */
export declare function taskTypeOffboardingOutcome(): TaskTypeOffboardingOutcome[];
/** Values of {@link TaskTypeRevokeInput} that together show every arm. */
export declare function taskTypeRevokeInput(): TaskTypeRevokeInput[];
/** Values of {@link TaskTypeRevoke} that together show every arm. */
export declare function taskTypeRevoke(): TaskTypeRevoke[];
/** Values of {@link TaskTypeRevokeOutcome} that together show every arm. */
export declare function taskTypeRevokeOutcome(): TaskTypeRevokeOutcome[];
/** Values of {@link TaskView} that together show every arm. */
export declare function taskView(): TaskView[];
/** Values of {@link User} that together show every arm. */
export declare function user(): User[];
/** Values of {@link UserDirectoryStatus} that together show every arm. */
export declare function userDirectoryStatus(): UserDirectoryStatus[];
/** Values of {@link UserStatus} that together show every arm. */
export declare function userStatus(): UserStatus[];
/** Values of {@link UserType} that together show every arm. */
export declare function userType(): UserType[];
/** Values of {@link UserAttributeMappingSource} that together show every arm. */
export declare function userAttributeMappingSource(): UserAttributeMappingSource[];
/** Values of {@link ProtobufAny} that together show every arm. */
export declare function protobufAny(): ProtobufAny[];
/** Values of {@link Status} that together show every arm. */
export declare function status(): Status[];
