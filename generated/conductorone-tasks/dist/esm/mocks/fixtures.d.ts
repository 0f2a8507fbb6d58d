import { type SampleOptions } from "../core/samples.js";
import type { App, AppEntitlement, AppEntitlementPurpose, AppIdentityMatching, AppUser, AppUserStatus, AppUserStatusStatus, AppUserType, TaskAuditCancelledResult, TaskAuditErrorResult, TaskAuditSuccessResult } from "../models/c1.api.app.v1.js";
import type { Accept, AcceptInstance, AccountProvision, AgentApproval, AgentApprovalAgentMode, AppEntitlementReference, AppGroupApproval, AppOwnerApproval, Approval, ApprovalInstance, ApprovalInstanceState, ApprovedAction, CancelledAction, CompletedAction, ConditionSucceeded, ConditionTimedOut, ConnectorProvision, DefaultBehavior, DelegatedProvision, DeleteAccount, DeniedAction, DoNotSave, EntitlementOwnerApproval, ErroredAction, Escalation, EscalationInstance, EscalationInstanceReassignToApprovers, EscalationInstanceReplacePolicy, EscalationReassignToApprovers, EscalationReplacePolicy, ExpressionApproval, ExternalTicketProvision, ManagerApproval, ManualProvision, MultiStep, Policy, PolicyInstance, PolicyPostActions, PolicyStep, PolicyStepInstance, PolicyStepInstanceState, PolicySteps, PolicyType, Provision, ProvisionInstance, ProvisionInstanceState, ProvisionPolicy, ProvisionTarget, ReassignedAction, ReassignedByErrorAction, Reject, RejectInstance, ResourceOwnerApproval, RestartAction, Rule, SaveToVault, SelfApproval, SkippedAction, UnconfiguredProvision, UserApproval, Wait, WaitCondition, WaitConditionInstance, WaitInstance, WaitInstanceState, WebhookApproval, WebhookProvision } from "../models/c1.api.policy.v1.js";
import type { ExpandedApp, ExpandedAppEntitlement, ExpandedAppUser, ExpandedObject, ExpandedUser, ExternalRef, ExternalRefSource, Task, TaskAction, TaskActionActionType, TaskActionsItem, TaskActionsServiceApproveRequest, TaskActionsServiceApproveResponse, TaskActionsServiceApproveWithStepUpRequest, TaskActionsServiceApproveWithStepUpResponse, TaskActionsServiceCloseRequest, TaskActionsServiceCloseResponse, TaskActionsServiceCommentRequest, TaskActionsServiceCommentResponse, TaskActionsServiceDenyRequest, TaskActionsServiceDenyResponse, TaskActionsServiceEscalateToEmergencyAccessRequest, TaskActionsServiceHardResetRequest, TaskActionsServiceHardResetResponse, TaskActionsServiceProcessNowRequest, TaskActionsServiceProcessNowResponse, TaskActionsServiceReassignRequest, TaskActionsServiceReassignResponse, TaskActionsServiceRestartRequest, TaskActionsServiceRestartResponse, TaskActionsServiceSkipStepRequest, TaskAuditAccessRequestOutcome, TaskAuditAccessRequestOutcomeOutcome, TaskAuditActionSubmitted, TaskAuditApprovalAutoAcceptedByPolicy, TaskAuditApprovalAutoRejectedByPolicy, TaskAuditApprovalHappenedAutomatically, TaskAuditApprovalInstanceChange, TaskAuditBulkActionError, TaskAuditCertifyOutcome, TaskAuditCertifyOutcomeOutcome, TaskAuditComment, TaskAuditConditionalPolicyExecutionResult, TaskAuditConnectorActionResult, TaskAuditEscalateToEmergencyAccess, TaskAuditExpressionPolicyStepError, TaskAuditExternalTicketCreated, TaskAuditExternalTicketError, TaskAuditExternalTicketProvisionStepResolved, TaskAuditExternalTicketTriggered, TaskAuditFinishedConnectorActions, TaskAuditGrantOutcome, TaskAuditGrantOutcomeOutcome, TaskAuditHardReset, TaskAuditListRequest, TaskAuditListResponse, TaskAuditMetaData, TaskAuditNewTask, TaskAuditPolicyApprovalReassigned, TaskAuditPolicyChanged, TaskAuditPolicyEvaluationStep, TaskAuditPolicyProvisionError, TaskAuditPolicyProvisionReassigned, TaskAuditReassignedToDelegate, TaskAuditReassignmentListError, TaskAuditRestart, TaskAuditRevokeOutcome, TaskAuditRevokeOutcomeOutcome, TaskAuditSLAEscalation, TaskAuditStartedConnectorActions, TaskAuditStateChange, TaskAuditStateChangePreviousState, TaskAuditStepSkipped, TaskAuditStepUpApproval, TaskAuditView, TaskAuditViewCurrentState, TaskAuditViewEventType, TaskAuditViewRef, TaskAuditViewSource, TaskAuditWaitForAnalysisStepSuccess, TaskAuditWaitForAnalysisStepTimedOut, TaskAuditWaitForAnalysisStepWaiting, TaskAuditWaitStepSuccess, TaskAuditWaitStepTimedOut, TaskAuditWaitStepWaiting, TaskAuditWebhookApprovalAttempt, TaskAuditWebhookApprovalBadResponse, TaskAuditWebhookApprovalSuccess, TaskAuditWebhookApprovalTriggered, TaskAuditWebhookAttempt, TaskAuditWebhookSuccess, TaskAuditWebhookTriggered, TaskExpandMask, TaskExpandMaskPathsItem, TaskGrantSource, TaskOrigin, TaskProcessing, TaskRecommendation, TaskRef, TaskRevokeSource, TaskRevokeSourceExpired, TaskRevokeSourceNonUsage, TaskRevokeSourceRequest, TaskRevokeSourceReview, TaskSearchRequest, TaskSearchRequestAccountTypesItem, TaskSearchRequestCurrentStep, TaskSearchRequestEmergencyStatus, TaskSearchRequestSortBy, TaskSearchRequestStepApprovalTypesItem, TaskSearchRequestTaskStatesItem, TaskSearchResponse, TaskServiceActionResponse, TaskServiceCreateGrantRequest, TaskServiceCreateGrantResponse, TaskServiceCreateOffboardingRequest, TaskServiceCreateOffboardingResponse, TaskServiceCreateRevokeRequest, TaskServiceCreateRevokeResponse, TaskServiceGetResponse, TaskState, TaskType, TaskTypeCertify, TaskTypeCertifyInput, TaskTypeCertifyOutcome, TaskTypeGrant, TaskTypeGrantInput, TaskTypeGrantOutcome, TaskTypeInput, TaskTypeOffboarding, TaskTypeOffboardingInput, TaskTypeOffboardingOutcome, TaskTypeRevoke, TaskTypeRevokeInput, TaskTypeRevokeOutcome, TaskView } from "../models/c1.api.task.v1.js";
import type { User, UserAttributeMappingSource, UserDirectoryStatus, UserStatus, UserType } from "../models/c1.api.user.v1.js";
import type { ProtobufAny } from "../models/google.protobuf.js";
import type { Status } from "../models/google.rpc.js";
/** Values of {@link App} that together show every arm. */
export declare function app(options?: SampleOptions): App[];
/** Values of {@link AppIdentityMatching} that together show every arm. */
export declare function appIdentityMatching(options?: SampleOptions): AppIdentityMatching[];
/** Values of {@link AppEntitlement} that together show every arm. */
export declare function appEntitlement(options?: SampleOptions): AppEntitlement[];
/** Values of {@link AppEntitlementPurpose} that together show every arm. */
export declare function appEntitlementPurpose(options?: SampleOptions): AppEntitlementPurpose[];
/** Values of {@link AppUser} that together show every arm. */
export declare function appUser(options?: SampleOptions): AppUser[];
/** Values of {@link AppUserType} that together show every arm. */
export declare function appUserType(options?: SampleOptions): AppUserType[];
/** Values of {@link AppUserStatus} that together show every arm. */
export declare function appUserStatus(options?: SampleOptions): AppUserStatus[];
/** Values of {@link AppUserStatusStatus} that together show every arm. */
export declare function appUserStatusStatus(options?: SampleOptions): AppUserStatusStatus[];
/** Values of {@link TaskAuditCancelledResult} that together show every arm. */
export declare function taskAuditCancelledResult(options?: SampleOptions): TaskAuditCancelledResult[];
/** Values of {@link TaskAuditErrorResult} that together show every arm. */
export declare function taskAuditErrorResult(options?: SampleOptions): TaskAuditErrorResult[];
/** Values of {@link TaskAuditSuccessResult} that together show every arm. */
export declare function taskAuditSuccessResult(options?: SampleOptions): TaskAuditSuccessResult[];
/** Values of {@link Accept} that together show every arm. */
export declare function accept(options?: SampleOptions): Accept[];
/** Values of {@link AcceptInstance} that together show every arm. */
export declare function acceptInstance(options?: SampleOptions): AcceptInstance[];
/** Values of {@link AgentApproval} that together show every arm. */
export declare function agentApproval(options?: SampleOptions): AgentApproval[];
/** Values of {@link AgentApprovalAgentMode} that together show every arm. */
export declare function agentApprovalAgentMode(options?: SampleOptions): AgentApprovalAgentMode[];
/** Values of {@link AppEntitlementReference} that together show every arm. */
export declare function appEntitlementReference(options?: SampleOptions): AppEntitlementReference[];
/** Values of {@link AppGroupApproval} that together show every arm. */
export declare function appGroupApproval(options?: SampleOptions): AppGroupApproval[];
/** Values of {@link AppOwnerApproval} that together show every arm. */
export declare function appOwnerApproval(options?: SampleOptions): AppOwnerApproval[];
/** Values of {@link Approval} that together show every arm. */
export declare function approval(options?: SampleOptions): Approval[];
/** Values of {@link ApprovalInstance} that together show every arm. */
export declare function approvalInstance(options?: SampleOptions): ApprovalInstance[];
/** Values of {@link ApprovalInstanceState} that together show every arm. */
export declare function approvalInstanceState(options?: SampleOptions): ApprovalInstanceState[];
/** Values of {@link ApprovedAction} that together show every arm. */
export declare function approvedAction(options?: SampleOptions): ApprovedAction[];
/** Values of {@link CancelledAction} that together show every arm. */
export declare function cancelledAction(options?: SampleOptions): CancelledAction[];
/** Values of {@link CompletedAction} that together show every arm. */
export declare function completedAction(options?: SampleOptions): CompletedAction[];
/** Values of {@link ConnectorProvision} that together show every arm. */
export declare function connectorProvision(options?: SampleOptions): ConnectorProvision[];
/** Values of {@link AccountProvision} that together show every arm. */
export declare function accountProvision(options?: SampleOptions): AccountProvision[];
/** Values of {@link DefaultBehavior} that together show every arm. */
export declare function defaultBehavior(options?: SampleOptions): DefaultBehavior[];
/** Values of {@link DeleteAccount} that together show every arm. */
export declare function deleteAccount(options?: SampleOptions): DeleteAccount[];
/** Values of {@link DoNotSave} that together show every arm. */
export declare function doNotSave(options?: SampleOptions): DoNotSave[];
/** Values of {@link SaveToVault} that together show every arm. */
export declare function saveToVault(options?: SampleOptions): SaveToVault[];
/** Values of {@link DelegatedProvision} that together show every arm. */
export declare function delegatedProvision(options?: SampleOptions): DelegatedProvision[];
/** Values of {@link DeniedAction} that together show every arm. */
export declare function deniedAction(options?: SampleOptions): DeniedAction[];
/** Values of {@link EntitlementOwnerApproval} that together show every arm. */
export declare function entitlementOwnerApproval(options?: SampleOptions): EntitlementOwnerApproval[];
/** Values of {@link ErroredAction} that together show every arm. */
export declare function erroredAction(options?: SampleOptions): ErroredAction[];
/** Values of {@link Escalation} that together show every arm. */
export declare function escalation(options?: SampleOptions): Escalation[];
/** Values of {@link EscalationReassignToApprovers} that together show every arm. */
export declare function escalationReassignToApprovers(options?: SampleOptions): EscalationReassignToApprovers[];
/** Values of {@link EscalationReplacePolicy} that together show every arm. */
export declare function escalationReplacePolicy(options?: SampleOptions): EscalationReplacePolicy[];
/** Values of {@link EscalationInstance} that together show every arm. */
export declare function escalationInstance(options?: SampleOptions): EscalationInstance[];
/** Values of {@link EscalationInstanceReassignToApprovers} that together show every arm. */
export declare function escalationInstanceReassignToApprovers(options?: SampleOptions): EscalationInstanceReassignToApprovers[];
/** Values of {@link EscalationInstanceReplacePolicy} that together show every arm. */
export declare function escalationInstanceReplacePolicy(options?: SampleOptions): EscalationInstanceReplacePolicy[];
/** Values of {@link ExpressionApproval} that together show every arm. */
export declare function expressionApproval(options?: SampleOptions): ExpressionApproval[];
/** Values of {@link ExternalTicketProvision} that together show every arm. */
export declare function externalTicketProvision(options?: SampleOptions): ExternalTicketProvision[];
/** Values of {@link ManagerApproval} that together show every arm. */
export declare function managerApproval(options?: SampleOptions): ManagerApproval[];
/** Values of {@link ManualProvision} that together show every arm. */
export declare function manualProvision(options?: SampleOptions): ManualProvision[];
/** Values of {@link MultiStep} that together show every arm. */
export declare function multiStep(options?: SampleOptions): MultiStep[];
/** Values of {@link Policy} that together show every arm. */
export declare function policy(options?: SampleOptions): Policy[];
/** Values of {@link PolicyType} that together show every arm. */
export declare function policyType(options?: SampleOptions): PolicyType[];
/** Values of {@link PolicyInstance} that together show every arm. */
export declare function policyInstance(options?: SampleOptions): PolicyInstance[];
/** Values of {@link PolicyPostActions} that together show every arm. */
export declare function policyPostActions(options?: SampleOptions): PolicyPostActions[];
/** Values of {@link PolicyStep} that together show every arm. */
export declare function policyStep(options?: SampleOptions): PolicyStep[];
/** Values of {@link PolicyStepInstance} that together show every arm. */
export declare function policyStepInstance(options?: SampleOptions): PolicyStepInstance[];
/** Values of {@link PolicyStepInstanceState} that together show every arm. */
export declare function policyStepInstanceState(options?: SampleOptions): PolicyStepInstanceState[];
/** Values of {@link PolicySteps} that together show every arm. */
export declare function policySteps(options?: SampleOptions): PolicySteps[];
/** Values of {@link Provision} that together show every arm. */
export declare function provision(options?: SampleOptions): Provision[];
/** Values of {@link ProvisionInstance} that together show every arm. */
export declare function provisionInstance(options?: SampleOptions): ProvisionInstance[];
/** Values of {@link ProvisionInstanceState} that together show every arm. */
export declare function provisionInstanceState(options?: SampleOptions): ProvisionInstanceState[];
/** Values of {@link ProvisionPolicy} that together show every arm. */
export declare function provisionPolicy(options?: SampleOptions): ProvisionPolicy[];
/** Values of {@link ProvisionTarget} that together show every arm. */
export declare function provisionTarget(options?: SampleOptions): ProvisionTarget[];
/** Values of {@link ReassignedAction} that together show every arm. */
export declare function reassignedAction(options?: SampleOptions): ReassignedAction[];
/** Values of {@link ReassignedByErrorAction} that together show every arm. */
export declare function reassignedByErrorAction(options?: SampleOptions): ReassignedByErrorAction[];
/** Values of {@link Reject} that together show every arm. */
export declare function reject(options?: SampleOptions): Reject[];
/** Values of {@link RejectInstance} that together show every arm. */
export declare function rejectInstance(options?: SampleOptions): RejectInstance[];
/** Values of {@link ResourceOwnerApproval} that together show every arm. */
export declare function resourceOwnerApproval(options?: SampleOptions): ResourceOwnerApproval[];
/** Values of {@link RestartAction} that together show every arm. */
export declare function restartAction(options?: SampleOptions): RestartAction[];
/** Values of {@link Rule} that together show every arm. */
export declare function rule(options?: SampleOptions): Rule[];
/** Values of {@link SelfApproval} that together show every arm. */
export declare function selfApproval(options?: SampleOptions): SelfApproval[];
/** Values of {@link SkippedAction} that together show every arm. */
export declare function skippedAction(options?: SampleOptions): SkippedAction[];
/** Values of {@link UnconfiguredProvision} that together show every arm. */
export declare function unconfiguredProvision(options?: SampleOptions): UnconfiguredProvision[];
/** Values of {@link UserApproval} that together show every arm. */
export declare function userApproval(options?: SampleOptions): UserApproval[];
/** Values of {@link Wait} that together show every arm. */
export declare function wait(options?: SampleOptions): Wait[];
/** Values of {@link WaitCondition} that together show every arm. */
export declare function waitCondition(options?: SampleOptions): WaitCondition[];
/** Values of {@link WaitConditionInstance} that together show every arm. */
export declare function waitConditionInstance(options?: SampleOptions): WaitConditionInstance[];
/** Values of {@link WaitInstance} that together show every arm. */
export declare function waitInstance(options?: SampleOptions): WaitInstance[];
/** Values of {@link ConditionSucceeded} that together show every arm. */
export declare function conditionSucceeded(options?: SampleOptions): ConditionSucceeded[];
/** Values of {@link ConditionTimedOut} that together show every arm. */
export declare function conditionTimedOut(options?: SampleOptions): ConditionTimedOut[];
/** Values of {@link WaitInstanceState} that together show every arm. */
export declare function waitInstanceState(options?: SampleOptions): WaitInstanceState[];
/** Values of {@link WebhookApproval} that together show every arm. */
export declare function webhookApproval(options?: SampleOptions): WebhookApproval[];
/** Values of {@link WebhookProvision} that together show every arm. */
export declare function webhookProvision(options?: SampleOptions): WebhookProvision[];
/** Values of {@link ExpandedApp} that together show every arm. */
export declare function expandedApp(options?: SampleOptions): ExpandedApp[];
/** Values of {@link ExpandedAppEntitlement} that together show every arm. */
export declare function expandedAppEntitlement(options?: SampleOptions): ExpandedAppEntitlement[];
/** Values of {@link ExpandedAppUser} that together show every arm. */
export declare function expandedAppUser(options?: SampleOptions): ExpandedAppUser[];
/** Values of {@link ExpandedObject} that together show every arm. */
export declare function expandedObject(options?: SampleOptions): ExpandedObject[];
/** Values of {@link ExpandedUser} that together show every arm. */
export declare function expandedUser(options?: SampleOptions): ExpandedUser[];
/** Values of {@link ExternalRef} that together show every arm. */
export declare function externalRef(options?: SampleOptions): ExternalRef[];
/** Values of {@link ExternalRefSource} that together show every arm. */
export declare function externalRefSource(options?: SampleOptions): ExternalRefSource[];
/** Values of {@link Task} that together show every arm. */
export declare function task(options?: SampleOptions): Task[];
/** Values of {@link TaskActionsItem} that together show every arm. */
export declare function taskActionsItem(options?: SampleOptions): TaskActionsItem[];
/** Values of {@link TaskOrigin} that together show every arm. */
export declare function taskOrigin(options?: SampleOptions): TaskOrigin[];
/** Values of {@link TaskProcessing} that together show every arm. */
export declare function taskProcessing(options?: SampleOptions): TaskProcessing[];
/** Values of {@link TaskRecommendation} that together show every arm. */
export declare function taskRecommendation(options?: SampleOptions): TaskRecommendation[];
/** Values of {@link TaskState} that together show every arm. */
export declare function taskState(options?: SampleOptions): TaskState[];
/** Values of {@link TaskAction} that together show every arm. */
export declare function taskAction(options?: SampleOptions): TaskAction[];
/** Values of {@link TaskActionActionType} that together show every arm. */
export declare function taskActionActionType(options?: SampleOptions): TaskActionActionType[];
/** Values of {@link TaskActionsServiceApproveRequest} that together show every arm. */
export declare function taskActionsServiceApproveRequest(options?: SampleOptions): TaskActionsServiceApproveRequest[];
/** Values of {@link TaskActionsServiceApproveResponse} that together show every arm. */
export declare function taskActionsServiceApproveResponse(options?: SampleOptions): TaskActionsServiceApproveResponse[];
/** Values of {@link TaskActionsServiceApproveWithStepUpRequest} that together show every arm. */
export declare function taskActionsServiceApproveWithStepUpRequest(options?: SampleOptions): TaskActionsServiceApproveWithStepUpRequest[];
/** Values of {@link TaskActionsServiceApproveWithStepUpResponse} that together show every arm. */
export declare function taskActionsServiceApproveWithStepUpResponse(options?: SampleOptions): TaskActionsServiceApproveWithStepUpResponse[];
/** Values of {@link TaskActionsServiceCloseRequest} that together show every arm. */
export declare function taskActionsServiceCloseRequest(options?: SampleOptions): TaskActionsServiceCloseRequest[];
/** Values of {@link TaskActionsServiceCloseResponse} that together show every arm. */
export declare function taskActionsServiceCloseResponse(options?: SampleOptions): TaskActionsServiceCloseResponse[];
/** Values of {@link TaskActionsServiceCommentRequest} that together show every arm. */
export declare function taskActionsServiceCommentRequest(options?: SampleOptions): TaskActionsServiceCommentRequest[];
/** Values of {@link TaskActionsServiceCommentResponse} that together show every arm. */
export declare function taskActionsServiceCommentResponse(options?: SampleOptions): TaskActionsServiceCommentResponse[];
/** Values of {@link TaskActionsServiceDenyRequest} that together show every arm. */
export declare function taskActionsServiceDenyRequest(options?: SampleOptions): TaskActionsServiceDenyRequest[];
/** Values of {@link TaskActionsServiceDenyResponse} that together show every arm. */
export declare function taskActionsServiceDenyResponse(options?: SampleOptions): TaskActionsServiceDenyResponse[];
/** Values of {@link TaskActionsServiceEscalateToEmergencyAccessRequest} that together show every arm. */
export declare function taskActionsServiceEscalateToEmergencyAccessRequest(options?: SampleOptions): TaskActionsServiceEscalateToEmergencyAccessRequest[];
/** Values of {@link TaskActionsServiceHardResetRequest} that together show every arm. */
export declare function taskActionsServiceHardResetRequest(options?: SampleOptions): TaskActionsServiceHardResetRequest[];
/** Values of {@link TaskActionsServiceHardResetResponse} that together show every arm. */
export declare function taskActionsServiceHardResetResponse(options?: SampleOptions): TaskActionsServiceHardResetResponse[];
/** Values of {@link TaskActionsServiceProcessNowRequest} that together show every arm. */
export declare function taskActionsServiceProcessNowRequest(options?: SampleOptions): TaskActionsServiceProcessNowRequest[];
/** Values of {@link TaskActionsServiceProcessNowResponse} that together show every arm. */
export declare function taskActionsServiceProcessNowResponse(options?: SampleOptions): TaskActionsServiceProcessNowResponse[];
/** Values of {@link TaskActionsServiceReassignRequest} that together show every arm. */
export declare function taskActionsServiceReassignRequest(options?: SampleOptions): TaskActionsServiceReassignRequest[];
/** Values of {@link TaskActionsServiceReassignResponse} that together show every arm. */
export declare function taskActionsServiceReassignResponse(options?: SampleOptions): TaskActionsServiceReassignResponse[];
/** Values of {@link TaskActionsServiceRestartRequest} that together show every arm. */
export declare function taskActionsServiceRestartRequest(options?: SampleOptions): TaskActionsServiceRestartRequest[];
/** Values of {@link TaskActionsServiceRestartResponse} that together show every arm. */
export declare function taskActionsServiceRestartResponse(options?: SampleOptions): TaskActionsServiceRestartResponse[];
/** Values of {@link TaskActionsServiceSkipStepRequest} that together show every arm. */
export declare function taskActionsServiceSkipStepRequest(options?: SampleOptions): TaskActionsServiceSkipStepRequest[];
/** Values of {@link TaskAuditAccessRequestOutcome} that together show every arm. */
export declare function taskAuditAccessRequestOutcome(options?: SampleOptions): TaskAuditAccessRequestOutcome[];
/** Values of {@link TaskAuditAccessRequestOutcomeOutcome} that together show every arm. */
export declare function taskAuditAccessRequestOutcomeOutcome(options?: SampleOptions): TaskAuditAccessRequestOutcomeOutcome[];
/** Values of {@link TaskAuditActionSubmitted} that together show every arm. */
export declare function taskAuditActionSubmitted(options?: SampleOptions): TaskAuditActionSubmitted[];
/** Values of {@link TaskAuditApprovalAutoAcceptedByPolicy} that together show every arm. */
export declare function taskAuditApprovalAutoAcceptedByPolicy(options?: SampleOptions): TaskAuditApprovalAutoAcceptedByPolicy[];
/** Values of {@link TaskAuditApprovalAutoRejectedByPolicy} that together show every arm. */
export declare function taskAuditApprovalAutoRejectedByPolicy(options?: SampleOptions): TaskAuditApprovalAutoRejectedByPolicy[];
/** Values of {@link TaskAuditApprovalHappenedAutomatically} that together show every arm. */
export declare function taskAuditApprovalHappenedAutomatically(options?: SampleOptions): TaskAuditApprovalHappenedAutomatically[];
/** Values of {@link TaskAuditApprovalInstanceChange} that together show every arm. */
export declare function taskAuditApprovalInstanceChange(options?: SampleOptions): TaskAuditApprovalInstanceChange[];
/** Values of {@link TaskAuditBulkActionError} that together show every arm. */
export declare function taskAuditBulkActionError(options?: SampleOptions): TaskAuditBulkActionError[];
/** Values of {@link TaskAuditCertifyOutcome} that together show every arm. */
export declare function taskAuditCertifyOutcome(options?: SampleOptions): TaskAuditCertifyOutcome[];
/** Values of {@link TaskAuditCertifyOutcomeOutcome} that together show every arm. */
export declare function taskAuditCertifyOutcomeOutcome(options?: SampleOptions): TaskAuditCertifyOutcomeOutcome[];
/** Values of {@link TaskAuditComment} that together show every arm. */
export declare function taskAuditComment(options?: SampleOptions): TaskAuditComment[];
/** Values of {@link TaskAuditConditionalPolicyExecutionResult} that together show every arm. */
export declare function taskAuditConditionalPolicyExecutionResult(options?: SampleOptions): TaskAuditConditionalPolicyExecutionResult[];
/** Values of {@link TaskAuditConnectorActionResult} that together show every arm. */
export declare function taskAuditConnectorActionResult(options?: SampleOptions): TaskAuditConnectorActionResult[];
/** Values of {@link TaskAuditEscalateToEmergencyAccess} that together show every arm. */
export declare function taskAuditEscalateToEmergencyAccess(options?: SampleOptions): TaskAuditEscalateToEmergencyAccess[];
/** Values of {@link TaskAuditExpressionPolicyStepError} that together show every arm. */
export declare function taskAuditExpressionPolicyStepError(options?: SampleOptions): TaskAuditExpressionPolicyStepError[];
/** Values of {@link TaskAuditExternalTicketCreated} that together show every arm. */
export declare function taskAuditExternalTicketCreated(options?: SampleOptions): TaskAuditExternalTicketCreated[];
/** Values of {@link TaskAuditExternalTicketError} that together show every arm. */
export declare function taskAuditExternalTicketError(options?: SampleOptions): TaskAuditExternalTicketError[];
/** Values of {@link TaskAuditExternalTicketProvisionStepResolved} that together show every arm. */
export declare function taskAuditExternalTicketProvisionStepResolved(options?: SampleOptions): TaskAuditExternalTicketProvisionStepResolved[];
/** Values of {@link TaskAuditExternalTicketTriggered} that together show every arm. */
export declare function taskAuditExternalTicketTriggered(options?: SampleOptions): TaskAuditExternalTicketTriggered[];
/** Values of {@link TaskAuditFinishedConnectorActions} that together show every arm. */
export declare function taskAuditFinishedConnectorActions(options?: SampleOptions): TaskAuditFinishedConnectorActions[];
/** Values of {@link TaskAuditGrantOutcome} that together show every arm. */
export declare function taskAuditGrantOutcome(options?: SampleOptions): TaskAuditGrantOutcome[];
/** Values of {@link TaskAuditGrantOutcomeOutcome} that together show every arm. */
export declare function taskAuditGrantOutcomeOutcome(options?: SampleOptions): TaskAuditGrantOutcomeOutcome[];
/** Values of {@link TaskAuditHardReset} that together show every arm. */
export declare function taskAuditHardReset(options?: SampleOptions): TaskAuditHardReset[];
/** Values of {@link TaskAuditListRequest} that together show every arm. */
export declare function taskAuditListRequest(options?: SampleOptions): TaskAuditListRequest[];
/** Values of {@link TaskAuditListResponse} that together show every arm. */
export declare function taskAuditListResponse(options?: SampleOptions): TaskAuditListResponse[];
/** Values of {@link TaskAuditMetaData} that together show every arm. */
export declare function taskAuditMetaData(options?: SampleOptions): TaskAuditMetaData[];
/** Values of {@link TaskAuditNewTask} that together show every arm. */
export declare function taskAuditNewTask(options?: SampleOptions): TaskAuditNewTask[];
/** Values of {@link TaskAuditPolicyApprovalReassigned} that together show every arm. */
export declare function taskAuditPolicyApprovalReassigned(options?: SampleOptions): TaskAuditPolicyApprovalReassigned[];
/** Values of {@link TaskAuditPolicyChanged} that together show every arm. */
export declare function taskAuditPolicyChanged(options?: SampleOptions): TaskAuditPolicyChanged[];
/** Values of {@link TaskAuditPolicyEvaluationStep} that together show every arm. */
export declare function taskAuditPolicyEvaluationStep(options?: SampleOptions): TaskAuditPolicyEvaluationStep[];
/** Values of {@link TaskAuditPolicyProvisionError} that together show every arm. */
export declare function taskAuditPolicyProvisionError(options?: SampleOptions): TaskAuditPolicyProvisionError[];
/** Values of {@link TaskAuditPolicyProvisionReassigned} that together show every arm. */
export declare function taskAuditPolicyProvisionReassigned(options?: SampleOptions): TaskAuditPolicyProvisionReassigned[];
/** Values of {@link TaskAuditReassignedToDelegate} that together show every arm. */
export declare function taskAuditReassignedToDelegate(options?: SampleOptions): TaskAuditReassignedToDelegate[];
/** Values of {@link TaskAuditReassignmentListError} that together show every arm. */
export declare function taskAuditReassignmentListError(options?: SampleOptions): TaskAuditReassignmentListError[];
/** Values of {@link TaskAuditRestart} that together show every arm. */
export declare function taskAuditRestart(options?: SampleOptions): TaskAuditRestart[];
/** Values of {@link TaskAuditRevokeOutcome} that together show every arm. */
export declare function taskAuditRevokeOutcome(options?: SampleOptions): TaskAuditRevokeOutcome[];
/** Values of {@link TaskAuditRevokeOutcomeOutcome} that together show every arm. */
export declare function taskAuditRevokeOutcomeOutcome(options?: SampleOptions): TaskAuditRevokeOutcomeOutcome[];
/** Values of {@link TaskAuditSLAEscalation} that together show every arm. */
export declare function taskAuditSLAEscalation(options?: SampleOptions): TaskAuditSLAEscalation[];
/** Values of {@link TaskAuditStartedConnectorActions} that together show every arm. */
export declare function taskAuditStartedConnectorActions(options?: SampleOptions): TaskAuditStartedConnectorActions[];
/** Values of {@link TaskAuditStateChange} that together show every arm. */
export declare function taskAuditStateChange(options?: SampleOptions): TaskAuditStateChange[];
/** Values of {@link TaskAuditStateChangePreviousState} that together show every arm. */
export declare function taskAuditStateChangePreviousState(options?: SampleOptions): TaskAuditStateChangePreviousState[];
/** Values of {@link TaskAuditStepSkipped} that together show every arm. */
export declare function taskAuditStepSkipped(options?: SampleOptions): TaskAuditStepSkipped[];
/** Values of {@link TaskAuditStepUpApproval} that together show every arm. */
export declare function taskAuditStepUpApproval(options?: SampleOptions): TaskAuditStepUpApproval[];
/** Values of {@link TaskAuditView} that together show every arm. */
export declare function taskAuditView(options?: SampleOptions): TaskAuditView[];
/** Values of {@link TaskAuditViewCurrentState} that together show every arm. */
export declare function taskAuditViewCurrentState(options?: SampleOptions): TaskAuditViewCurrentState[];
/** Values of {@link TaskAuditViewEventType} that together show every arm. */
export declare function taskAuditViewEventType(options?: SampleOptions): TaskAuditViewEventType[];
/** Values of {@link TaskAuditViewSource} that together show every arm. */
export declare function taskAuditViewSource(options?: SampleOptions): TaskAuditViewSource[];
/** Values of {@link TaskAuditViewRef} that together show every arm. */
export declare function taskAuditViewRef(options?: SampleOptions): TaskAuditViewRef[];
/** Values of {@link TaskAuditWaitForAnalysisStepSuccess} that together show every arm. */
export declare function taskAuditWaitForAnalysisStepSuccess(options?: SampleOptions): TaskAuditWaitForAnalysisStepSuccess[];
/** Values of {@link TaskAuditWaitForAnalysisStepTimedOut} that together show every arm. */
export declare function taskAuditWaitForAnalysisStepTimedOut(options?: SampleOptions): TaskAuditWaitForAnalysisStepTimedOut[];
/** Values of {@link TaskAuditWaitForAnalysisStepWaiting} that together show every arm. */
export declare function taskAuditWaitForAnalysisStepWaiting(options?: SampleOptions): TaskAuditWaitForAnalysisStepWaiting[];
/** Values of {@link TaskAuditWaitStepSuccess} that together show every arm. */
export declare function taskAuditWaitStepSuccess(options?: SampleOptions): TaskAuditWaitStepSuccess[];
/** Values of {@link TaskAuditWaitStepTimedOut} that together show every arm. */
export declare function taskAuditWaitStepTimedOut(options?: SampleOptions): TaskAuditWaitStepTimedOut[];
/** Values of {@link TaskAuditWaitStepWaiting} that together show every arm. */
export declare function taskAuditWaitStepWaiting(options?: SampleOptions): TaskAuditWaitStepWaiting[];
/** Values of {@link TaskAuditWebhookApprovalAttempt} that together show every arm. */
export declare function taskAuditWebhookApprovalAttempt(options?: SampleOptions): TaskAuditWebhookApprovalAttempt[];
/** Values of {@link TaskAuditWebhookApprovalBadResponse} that together show every arm. */
export declare function taskAuditWebhookApprovalBadResponse(options?: SampleOptions): TaskAuditWebhookApprovalBadResponse[];
/** Values of {@link TaskAuditWebhookApprovalSuccess} that together show every arm. */
export declare function taskAuditWebhookApprovalSuccess(options?: SampleOptions): TaskAuditWebhookApprovalSuccess[];
/** Values of {@link TaskAuditWebhookApprovalTriggered} that together show every arm. */
export declare function taskAuditWebhookApprovalTriggered(options?: SampleOptions): TaskAuditWebhookApprovalTriggered[];
/** Values of {@link TaskAuditWebhookAttempt} that together show every arm. */
export declare function taskAuditWebhookAttempt(options?: SampleOptions): TaskAuditWebhookAttempt[];
/** Values of {@link TaskAuditWebhookSuccess} that together show every arm. */
export declare function taskAuditWebhookSuccess(options?: SampleOptions): TaskAuditWebhookSuccess[];
/** Values of {@link TaskAuditWebhookTriggered} that together show every arm. */
export declare function taskAuditWebhookTriggered(options?: SampleOptions): TaskAuditWebhookTriggered[];
/** Values of {@link TaskExpandMask} that together show every arm. */
export declare function taskExpandMask(options?: SampleOptions): TaskExpandMask[];
/** Values of {@link TaskExpandMaskPathsItem} that together show every arm. */
export declare function taskExpandMaskPathsItem(options?: SampleOptions): TaskExpandMaskPathsItem[];
/** Values of {@link TaskGrantSource} that together show every arm. */
export declare function taskGrantSource(options?: SampleOptions): TaskGrantSource[];
/** Values of {@link TaskRef} that together show every arm. */
export declare function taskRef(options?: SampleOptions): TaskRef[];
/** Values of {@link TaskRevokeSource} that together show every arm. */
export declare function taskRevokeSource(options?: SampleOptions): TaskRevokeSource[];
/** Values of {@link TaskRevokeSourceExpired} that together show every arm. */
export declare function taskRevokeSourceExpired(options?: SampleOptions): TaskRevokeSourceExpired[];
/** Values of {@link TaskRevokeSourceNonUsage} that together show every arm. */
export declare function taskRevokeSourceNonUsage(options?: SampleOptions): TaskRevokeSourceNonUsage[];
/** Values of {@link TaskRevokeSourceRequest} that together show every arm. */
export declare function taskRevokeSourceRequest(options?: SampleOptions): TaskRevokeSourceRequest[];
/** Values of {@link TaskRevokeSourceReview} that together show every arm. */
export declare function taskRevokeSourceReview(options?: SampleOptions): TaskRevokeSourceReview[];
/** Values of {@link TaskSearchRequest} that together show every arm. */
export declare function taskSearchRequest(options?: SampleOptions): TaskSearchRequest[];
/** Values of {@link TaskSearchRequestAccountTypesItem} that together show every arm. */
export declare function taskSearchRequestAccountTypesItem(options?: SampleOptions): TaskSearchRequestAccountTypesItem[];
/** Values of {@link TaskSearchRequestCurrentStep} that together show every arm. */
export declare function taskSearchRequestCurrentStep(options?: SampleOptions): TaskSearchRequestCurrentStep[];
/** Values of {@link TaskSearchRequestEmergencyStatus} that together show every arm. */
export declare function taskSearchRequestEmergencyStatus(options?: SampleOptions): TaskSearchRequestEmergencyStatus[];
/** Values of {@link TaskSearchRequestSortBy} that together show every arm. */
export declare function taskSearchRequestSortBy(options?: SampleOptions): TaskSearchRequestSortBy[];
/** Values of {@link TaskSearchRequestStepApprovalTypesItem} that together show every arm. */
export declare function taskSearchRequestStepApprovalTypesItem(options?: SampleOptions): TaskSearchRequestStepApprovalTypesItem[];
/** Values of {@link TaskSearchRequestTaskStatesItem} that together show every arm. */
export declare function taskSearchRequestTaskStatesItem(options?: SampleOptions): TaskSearchRequestTaskStatesItem[];
/** Values of {@link TaskSearchResponse} that together show every arm. */
export declare function taskSearchResponse(options?: SampleOptions): TaskSearchResponse[];
/** Values of {@link TaskServiceActionResponse} that together show every arm. */
export declare function taskServiceActionResponse(options?: SampleOptions): TaskServiceActionResponse[];
/** Values of {@link TaskServiceCreateGrantRequest} that together show every arm. */
export declare function taskServiceCreateGrantRequest(options?: SampleOptions): TaskServiceCreateGrantRequest[];
/** Values of {@link TaskServiceCreateGrantResponse} that together show every arm. */
export declare function taskServiceCreateGrantResponse(options?: SampleOptions): TaskServiceCreateGrantResponse[];
/** Values of {@link TaskServiceCreateOffboardingRequest} that together show every arm. */
export declare function taskServiceCreateOffboardingRequest(options?: SampleOptions): TaskServiceCreateOffboardingRequest[];
/** Values of {@link TaskServiceCreateOffboardingResponse} that together show every arm. */
export declare function taskServiceCreateOffboardingResponse(options?: SampleOptions): TaskServiceCreateOffboardingResponse[];
/** Values of {@link TaskServiceCreateRevokeRequest} that together show every arm. */
export declare function taskServiceCreateRevokeRequest(options?: SampleOptions): TaskServiceCreateRevokeRequest[];
/** Values of {@link TaskServiceCreateRevokeResponse} that together show every arm. */
export declare function taskServiceCreateRevokeResponse(options?: SampleOptions): TaskServiceCreateRevokeResponse[];
/** Values of {@link TaskServiceGetResponse} that together show every arm. */
export declare function taskServiceGetResponse(options?: SampleOptions): TaskServiceGetResponse[];
/** Values of {@link TaskTypeInput} that together show every arm. */
export declare function taskTypeInput(options?: SampleOptions): TaskTypeInput[];
/** Values of {@link TaskType} that together show every arm. */
export declare function taskType(options?: SampleOptions): TaskType[];
/** Values of {@link TaskTypeCertifyInput} that together show every arm. */
export declare function taskTypeCertifyInput(options?: SampleOptions): TaskTypeCertifyInput[];
/** Values of {@link TaskTypeCertify} that together show every arm. */
export declare function taskTypeCertify(options?: SampleOptions): TaskTypeCertify[];
/** Values of {@link TaskTypeCertifyOutcome} that together show every arm. */
export declare function taskTypeCertifyOutcome(options?: SampleOptions): TaskTypeCertifyOutcome[];
/** Values of {@link TaskTypeGrantInput} that together show every arm. */
export declare function taskTypeGrantInput(options?: SampleOptions): TaskTypeGrantInput[];
/** Values of {@link TaskTypeGrant} that together show every arm. */
export declare function taskTypeGrant(options?: SampleOptions): TaskTypeGrant[];
/** Values of {@link TaskTypeGrantOutcome} that together show every arm. */
export declare function taskTypeGrantOutcome(options?: SampleOptions): TaskTypeGrantOutcome[];
/** Values of {@link TaskTypeOffboardingInput} that together show every arm. */
export declare function taskTypeOffboardingInput(options?: SampleOptions): TaskTypeOffboardingInput[];
/** Values of {@link TaskTypeOffboarding} that together show every arm. */
export declare function taskTypeOffboarding(options?: SampleOptions): TaskTypeOffboarding[];
/** Values of {@link TaskTypeOffboardingOutcome} that together show every arm. */
export declare function taskTypeOffboardingOutcome(options?: SampleOptions): TaskTypeOffboardingOutcome[];
/** Values of {@link TaskTypeRevokeInput} that together show every arm. */
export declare function taskTypeRevokeInput(options?: SampleOptions): TaskTypeRevokeInput[];
/** Values of {@link TaskTypeRevoke} that together show every arm. */
export declare function taskTypeRevoke(options?: SampleOptions): TaskTypeRevoke[];
/** Values of {@link TaskTypeRevokeOutcome} that together show every arm. */
export declare function taskTypeRevokeOutcome(options?: SampleOptions): TaskTypeRevokeOutcome[];
/** Values of {@link TaskView} that together show every arm. */
export declare function taskView(options?: SampleOptions): TaskView[];
/** Values of {@link User} that together show every arm. */
export declare function user(options?: SampleOptions): User[];
/** Values of {@link UserDirectoryStatus} that together show every arm. */
export declare function userDirectoryStatus(options?: SampleOptions): UserDirectoryStatus[];
/** Values of {@link UserStatus} that together show every arm. */
export declare function userStatus(options?: SampleOptions): UserStatus[];
/** Values of {@link UserType} that together show every arm. */
export declare function userType(options?: SampleOptions): UserType[];
/** Values of {@link UserAttributeMappingSource} that together show every arm. */
export declare function userAttributeMappingSource(options?: SampleOptions): UserAttributeMappingSource[];
/** Values of {@link ProtobufAny} that together show every arm. */
export declare function protobufAny(options?: SampleOptions): ProtobufAny[];
/** Values of {@link Status} that together show every arm. */
export declare function status(options?: SampleOptions): Status[];
