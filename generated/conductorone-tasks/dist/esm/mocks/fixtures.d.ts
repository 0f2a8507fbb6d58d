import { type SampleOptions } from "../core/samples.js";
import type { App, AppEntitlement, AppEntitlementPurpose, AppIdentityMatching, AppUser, AppUserStatus, AppUserStatusStatus, AppUserType, TaskAuditCancelledResult, TaskAuditErrorResult, TaskAuditSuccessResult } from "../models/c1.api.app.v1.js";
import type { Accept, AcceptInstance, AccountProvision, AgentApproval, AgentApprovalAgentMode, AppEntitlementReference, AppGroupApproval, AppOwnerApproval, Approval, ApprovalInstance, ApprovalInstanceState, ApprovedAction, CancelledAction, CompletedAction, ConditionSucceeded, ConditionTimedOut, ConnectorProvision, DefaultBehavior, DelegatedProvision, DeleteAccount, DeniedAction, DoNotSave, EntitlementOwnerApproval, ErroredAction, Escalation, EscalationInstance, EscalationInstanceReassignToApprovers, EscalationInstanceReplacePolicy, EscalationReassignToApprovers, EscalationReplacePolicy, ExpressionApproval, ExternalTicketProvision, ManagerApproval, ManualProvision, MultiStep, Policy, PolicyInstance, PolicyPostActions, PolicyStep, PolicyStepInstance, PolicyStepInstanceState, PolicySteps, PolicyType, Provision, ProvisionInstance, ProvisionInstanceState, ProvisionPolicy, ProvisionTarget, ReassignedAction, ReassignedByErrorAction, Reject, RejectInstance, ResourceOwnerApproval, RestartAction, Rule, SaveToVault, SelfApproval, SkippedAction, UnconfiguredProvision, UserApproval, Wait, WaitCondition, WaitConditionInstance, WaitInstance, WaitInstanceState, WebhookApproval, WebhookProvision } from "../models/c1.api.policy.v1.js";
import type { ExpandedApp, ExpandedAppEntitlement, ExpandedAppUser, ExpandedObject, ExpandedUser, ExternalRef, ExternalRefSource, Task, TaskAction, TaskActionActionType, TaskActionsItem, TaskActionsServiceApproveRequest, TaskActionsServiceApproveResponse, TaskActionsServiceApproveWithStepUpRequest, TaskActionsServiceApproveWithStepUpResponse, TaskActionsServiceCloseRequest, TaskActionsServiceCloseResponse, TaskActionsServiceCommentRequest, TaskActionsServiceCommentResponse, TaskActionsServiceDenyRequest, TaskActionsServiceDenyResponse, TaskActionsServiceEscalateToEmergencyAccessRequest, TaskActionsServiceHardResetRequest, TaskActionsServiceHardResetResponse, TaskActionsServiceProcessNowRequest, TaskActionsServiceProcessNowResponse, TaskActionsServiceReassignRequest, TaskActionsServiceReassignResponse, TaskActionsServiceRestartRequest, TaskActionsServiceRestartResponse, TaskActionsServiceSkipStepRequest, TaskAuditAccessRequestOutcome, TaskAuditAccessRequestOutcomeOutcome, TaskAuditActionSubmitted, TaskAuditApprovalAutoAcceptedByPolicy, TaskAuditApprovalAutoRejectedByPolicy, TaskAuditApprovalHappenedAutomatically, TaskAuditApprovalInstanceChange, TaskAuditBulkActionError, TaskAuditCertifyOutcome, TaskAuditCertifyOutcomeOutcome, TaskAuditComment, TaskAuditConditionalPolicyExecutionResult, TaskAuditConnectorActionResult, TaskAuditEscalateToEmergencyAccess, TaskAuditExpressionPolicyStepError, TaskAuditExternalTicketCreated, TaskAuditExternalTicketError, TaskAuditExternalTicketProvisionStepResolved, TaskAuditExternalTicketTriggered, TaskAuditFinishedConnectorActions, TaskAuditGrantOutcome, TaskAuditGrantOutcomeOutcome, TaskAuditHardReset, TaskAuditListRequest, TaskAuditListResponse, TaskAuditMetaData, TaskAuditNewTask, TaskAuditPolicyApprovalReassigned, TaskAuditPolicyChanged, TaskAuditPolicyEvaluationStep, TaskAuditPolicyProvisionError, TaskAuditPolicyProvisionReassigned, TaskAuditReassignedToDelegate, TaskAuditReassignmentListError, TaskAuditRestart, TaskAuditRevokeOutcome, TaskAuditRevokeOutcomeOutcome, TaskAuditSLAEscalation, TaskAuditStartedConnectorActions, TaskAuditStateChange, TaskAuditStateChangePreviousState, TaskAuditStepSkipped, TaskAuditStepUpApproval, TaskAuditView, TaskAuditViewCurrentState, TaskAuditViewEventType, TaskAuditViewRef, TaskAuditViewSource, TaskAuditWaitForAnalysisStepSuccess, TaskAuditWaitForAnalysisStepTimedOut, TaskAuditWaitForAnalysisStepWaiting, TaskAuditWaitStepSuccess, TaskAuditWaitStepTimedOut, TaskAuditWaitStepWaiting, TaskAuditWebhookApprovalAttempt, TaskAuditWebhookApprovalBadResponse, TaskAuditWebhookApprovalSuccess, TaskAuditWebhookApprovalTriggered, TaskAuditWebhookAttempt, TaskAuditWebhookSuccess, TaskAuditWebhookTriggered, TaskExpandMask, TaskExpandMaskPathsItem, TaskGrantSource, TaskOrigin, TaskProcessing, TaskRecommendation, TaskRef, TaskRevokeSource, TaskRevokeSourceExpired, TaskRevokeSourceNonUsage, TaskRevokeSourceRequest, TaskRevokeSourceReview, TaskSearchRequest, TaskSearchRequestAccountTypesItem, TaskSearchRequestCurrentStep, TaskSearchRequestEmergencyStatus, TaskSearchRequestSortBy, TaskSearchRequestStepApprovalTypesItem, TaskSearchRequestTaskStatesItem, TaskSearchResponse, TaskServiceActionResponse, TaskServiceCreateGrantRequest, TaskServiceCreateGrantResponse, TaskServiceCreateOffboardingRequest, TaskServiceCreateOffboardingResponse, TaskServiceCreateRevokeRequest, TaskServiceCreateRevokeResponse, TaskServiceGetResponse, TaskState, TaskType, TaskTypeCertify, TaskTypeCertifyInput, TaskTypeCertifyOutcome, TaskTypeGrant, TaskTypeGrantInput, TaskTypeGrantOutcome, TaskTypeInput, TaskTypeOffboarding, TaskTypeOffboardingInput, TaskTypeOffboardingOutcome, TaskTypeRevoke, TaskTypeRevokeInput, TaskTypeRevokeOutcome, TaskView } from "../models/c1.api.task.v1.js";
import type { User, UserAttributeMappingSource, UserDirectoryStatus, UserStatus, UserType } from "../models/c1.api.user.v1.js";
import type { ProtobufAny } from "../models/google.protobuf.js";
import type { Status } from "../models/google.rpc.js";
/** Values of `App` that together show every arm. */
export declare function app(options?: SampleOptions): App[];
/** Values of `AppIdentityMatching` that together show every arm. */
export declare function appIdentityMatching(options?: SampleOptions): AppIdentityMatching[];
/** Values of `AppEntitlement` that together show every arm. */
export declare function appEntitlement(options?: SampleOptions): AppEntitlement[];
/** Values of `AppEntitlementPurpose` that together show every arm. */
export declare function appEntitlementPurpose(options?: SampleOptions): AppEntitlementPurpose[];
/** Values of `AppUser` that together show every arm. */
export declare function appUser(options?: SampleOptions): AppUser[];
/** Values of `AppUserType` that together show every arm. */
export declare function appUserType(options?: SampleOptions): AppUserType[];
/** Values of `AppUserStatus` that together show every arm. */
export declare function appUserStatus(options?: SampleOptions): AppUserStatus[];
/** Values of `AppUserStatusStatus` that together show every arm. */
export declare function appUserStatusStatus(options?: SampleOptions): AppUserStatusStatus[];
/** Values of `TaskAuditCancelledResult` that together show every arm. */
export declare function taskAuditCancelledResult(options?: SampleOptions): TaskAuditCancelledResult[];
/** Values of `TaskAuditErrorResult` that together show every arm. */
export declare function taskAuditErrorResult(options?: SampleOptions): TaskAuditErrorResult[];
/** Values of `TaskAuditSuccessResult` that together show every arm. */
export declare function taskAuditSuccessResult(options?: SampleOptions): TaskAuditSuccessResult[];
/** Values of `Accept` that together show every arm. */
export declare function accept(options?: SampleOptions): Accept[];
/** Values of `AcceptInstance` that together show every arm. */
export declare function acceptInstance(options?: SampleOptions): AcceptInstance[];
/** Values of `AgentApproval` that together show every arm. */
export declare function agentApproval(options?: SampleOptions): AgentApproval[];
/** Values of `AgentApprovalAgentMode` that together show every arm. */
export declare function agentApprovalAgentMode(options?: SampleOptions): AgentApprovalAgentMode[];
/** Values of `AppEntitlementReference` that together show every arm. */
export declare function appEntitlementReference(options?: SampleOptions): AppEntitlementReference[];
/** Values of `AppGroupApproval` that together show every arm. */
export declare function appGroupApproval(options?: SampleOptions): AppGroupApproval[];
/** Values of `AppOwnerApproval` that together show every arm. */
export declare function appOwnerApproval(options?: SampleOptions): AppOwnerApproval[];
/** Values of `Approval` that together show every arm. */
export declare function approval(options?: SampleOptions): Approval[];
/** Values of `ApprovalInstance` that together show every arm. */
export declare function approvalInstance(options?: SampleOptions): ApprovalInstance[];
/** Values of `ApprovalInstanceState` that together show every arm. */
export declare function approvalInstanceState(options?: SampleOptions): ApprovalInstanceState[];
/** Values of `ApprovedAction` that together show every arm. */
export declare function approvedAction(options?: SampleOptions): ApprovedAction[];
/** Values of `CancelledAction` that together show every arm. */
export declare function cancelledAction(options?: SampleOptions): CancelledAction[];
/** Values of `CompletedAction` that together show every arm. */
export declare function completedAction(options?: SampleOptions): CompletedAction[];
/** Values of `ConnectorProvision` that together show every arm. */
export declare function connectorProvision(options?: SampleOptions): ConnectorProvision[];
/** Values of `AccountProvision` that together show every arm. */
export declare function accountProvision(options?: SampleOptions): AccountProvision[];
/** Values of `DefaultBehavior` that together show every arm. */
export declare function defaultBehavior(options?: SampleOptions): DefaultBehavior[];
/** Values of `DeleteAccount` that together show every arm. */
export declare function deleteAccount(options?: SampleOptions): DeleteAccount[];
/** Values of `DoNotSave` that together show every arm. */
export declare function doNotSave(options?: SampleOptions): DoNotSave[];
/** Values of `SaveToVault` that together show every arm. */
export declare function saveToVault(options?: SampleOptions): SaveToVault[];
/** Values of `DelegatedProvision` that together show every arm. */
export declare function delegatedProvision(options?: SampleOptions): DelegatedProvision[];
/** Values of `DeniedAction` that together show every arm. */
export declare function deniedAction(options?: SampleOptions): DeniedAction[];
/** Values of `EntitlementOwnerApproval` that together show every arm. */
export declare function entitlementOwnerApproval(options?: SampleOptions): EntitlementOwnerApproval[];
/** Values of `ErroredAction` that together show every arm. */
export declare function erroredAction(options?: SampleOptions): ErroredAction[];
/** Values of `Escalation` that together show every arm. */
export declare function escalation(options?: SampleOptions): Escalation[];
/** Values of `EscalationReassignToApprovers` that together show every arm. */
export declare function escalationReassignToApprovers(options?: SampleOptions): EscalationReassignToApprovers[];
/** Values of `EscalationReplacePolicy` that together show every arm. */
export declare function escalationReplacePolicy(options?: SampleOptions): EscalationReplacePolicy[];
/** Values of `EscalationInstance` that together show every arm. */
export declare function escalationInstance(options?: SampleOptions): EscalationInstance[];
/** Values of `EscalationInstanceReassignToApprovers` that together show every arm. */
export declare function escalationInstanceReassignToApprovers(options?: SampleOptions): EscalationInstanceReassignToApprovers[];
/** Values of `EscalationInstanceReplacePolicy` that together show every arm. */
export declare function escalationInstanceReplacePolicy(options?: SampleOptions): EscalationInstanceReplacePolicy[];
/** Values of `ExpressionApproval` that together show every arm. */
export declare function expressionApproval(options?: SampleOptions): ExpressionApproval[];
/** Values of `ExternalTicketProvision` that together show every arm. */
export declare function externalTicketProvision(options?: SampleOptions): ExternalTicketProvision[];
/** Values of `ManagerApproval` that together show every arm. */
export declare function managerApproval(options?: SampleOptions): ManagerApproval[];
/** Values of `ManualProvision` that together show every arm. */
export declare function manualProvision(options?: SampleOptions): ManualProvision[];
/** Values of `MultiStep` that together show every arm. */
export declare function multiStep(options?: SampleOptions): MultiStep[];
/** Values of `Policy` that together show every arm. */
export declare function policy(options?: SampleOptions): Policy[];
/** Values of `PolicyType` that together show every arm. */
export declare function policyType(options?: SampleOptions): PolicyType[];
/** Values of `PolicyInstance` that together show every arm. */
export declare function policyInstance(options?: SampleOptions): PolicyInstance[];
/** Values of `PolicyPostActions` that together show every arm. */
export declare function policyPostActions(options?: SampleOptions): PolicyPostActions[];
/** Values of `PolicyStep` that together show every arm. */
export declare function policyStep(options?: SampleOptions): PolicyStep[];
/** Values of `PolicyStepInstance` that together show every arm. */
export declare function policyStepInstance(options?: SampleOptions): PolicyStepInstance[];
/** Values of `PolicyStepInstanceState` that together show every arm. */
export declare function policyStepInstanceState(options?: SampleOptions): PolicyStepInstanceState[];
/** Values of `PolicySteps` that together show every arm. */
export declare function policySteps(options?: SampleOptions): PolicySteps[];
/** Values of `Provision` that together show every arm. */
export declare function provision(options?: SampleOptions): Provision[];
/** Values of `ProvisionInstance` that together show every arm. */
export declare function provisionInstance(options?: SampleOptions): ProvisionInstance[];
/** Values of `ProvisionInstanceState` that together show every arm. */
export declare function provisionInstanceState(options?: SampleOptions): ProvisionInstanceState[];
/** Values of `ProvisionPolicy` that together show every arm. */
export declare function provisionPolicy(options?: SampleOptions): ProvisionPolicy[];
/** Values of `ProvisionTarget` that together show every arm. */
export declare function provisionTarget(options?: SampleOptions): ProvisionTarget[];
/** Values of `ReassignedAction` that together show every arm. */
export declare function reassignedAction(options?: SampleOptions): ReassignedAction[];
/** Values of `ReassignedByErrorAction` that together show every arm. */
export declare function reassignedByErrorAction(options?: SampleOptions): ReassignedByErrorAction[];
/** Values of `Reject` that together show every arm. */
export declare function reject(options?: SampleOptions): Reject[];
/** Values of `RejectInstance` that together show every arm. */
export declare function rejectInstance(options?: SampleOptions): RejectInstance[];
/** Values of `ResourceOwnerApproval` that together show every arm. */
export declare function resourceOwnerApproval(options?: SampleOptions): ResourceOwnerApproval[];
/** Values of `RestartAction` that together show every arm. */
export declare function restartAction(options?: SampleOptions): RestartAction[];
/** Values of `Rule` that together show every arm. */
export declare function rule(options?: SampleOptions): Rule[];
/** Values of `SelfApproval` that together show every arm. */
export declare function selfApproval(options?: SampleOptions): SelfApproval[];
/** Values of `SkippedAction` that together show every arm. */
export declare function skippedAction(options?: SampleOptions): SkippedAction[];
/** Values of `UnconfiguredProvision` that together show every arm. */
export declare function unconfiguredProvision(options?: SampleOptions): UnconfiguredProvision[];
/** Values of `UserApproval` that together show every arm. */
export declare function userApproval(options?: SampleOptions): UserApproval[];
/** Values of `Wait` that together show every arm. */
export declare function wait(options?: SampleOptions): Wait[];
/** Values of `WaitCondition` that together show every arm. */
export declare function waitCondition(options?: SampleOptions): WaitCondition[];
/** Values of `WaitConditionInstance` that together show every arm. */
export declare function waitConditionInstance(options?: SampleOptions): WaitConditionInstance[];
/** Values of `WaitInstance` that together show every arm. */
export declare function waitInstance(options?: SampleOptions): WaitInstance[];
/** Values of `ConditionSucceeded` that together show every arm. */
export declare function conditionSucceeded(options?: SampleOptions): ConditionSucceeded[];
/** Values of `ConditionTimedOut` that together show every arm. */
export declare function conditionTimedOut(options?: SampleOptions): ConditionTimedOut[];
/** Values of `WaitInstanceState` that together show every arm. */
export declare function waitInstanceState(options?: SampleOptions): WaitInstanceState[];
/** Values of `WebhookApproval` that together show every arm. */
export declare function webhookApproval(options?: SampleOptions): WebhookApproval[];
/** Values of `WebhookProvision` that together show every arm. */
export declare function webhookProvision(options?: SampleOptions): WebhookProvision[];
/** Values of `ExpandedApp` that together show every arm. */
export declare function expandedApp(options?: SampleOptions): ExpandedApp[];
/** Values of `ExpandedAppEntitlement` that together show every arm. */
export declare function expandedAppEntitlement(options?: SampleOptions): ExpandedAppEntitlement[];
/** Values of `ExpandedAppUser` that together show every arm. */
export declare function expandedAppUser(options?: SampleOptions): ExpandedAppUser[];
/** Values of `ExpandedObject` that together show every arm. */
export declare function expandedObject(options?: SampleOptions): ExpandedObject[];
/** Values of `ExpandedUser` that together show every arm. */
export declare function expandedUser(options?: SampleOptions): ExpandedUser[];
/** Values of `ExternalRef` that together show every arm. */
export declare function externalRef(options?: SampleOptions): ExternalRef[];
/** Values of `ExternalRefSource` that together show every arm. */
export declare function externalRefSource(options?: SampleOptions): ExternalRefSource[];
/** Values of `Task` that together show every arm. */
export declare function task(options?: SampleOptions): Task[];
/** Values of `TaskActionsItem` that together show every arm. */
export declare function taskActionsItem(options?: SampleOptions): TaskActionsItem[];
/** Values of `TaskOrigin` that together show every arm. */
export declare function taskOrigin(options?: SampleOptions): TaskOrigin[];
/** Values of `TaskProcessing` that together show every arm. */
export declare function taskProcessing(options?: SampleOptions): TaskProcessing[];
/** Values of `TaskRecommendation` that together show every arm. */
export declare function taskRecommendation(options?: SampleOptions): TaskRecommendation[];
/** Values of `TaskState` that together show every arm. */
export declare function taskState(options?: SampleOptions): TaskState[];
/** Values of `TaskAction` that together show every arm. */
export declare function taskAction(options?: SampleOptions): TaskAction[];
/** Values of `TaskActionActionType` that together show every arm. */
export declare function taskActionActionType(options?: SampleOptions): TaskActionActionType[];
/** Values of `TaskActionsServiceApproveRequest` that together show every arm. */
export declare function taskActionsServiceApproveRequest(options?: SampleOptions): TaskActionsServiceApproveRequest[];
/** Values of `TaskActionsServiceApproveResponse` that together show every arm. */
export declare function taskActionsServiceApproveResponse(options?: SampleOptions): TaskActionsServiceApproveResponse[];
/** Values of `TaskActionsServiceApproveWithStepUpRequest` that together show every arm. */
export declare function taskActionsServiceApproveWithStepUpRequest(options?: SampleOptions): TaskActionsServiceApproveWithStepUpRequest[];
/** Values of `TaskActionsServiceApproveWithStepUpResponse` that together show every arm. */
export declare function taskActionsServiceApproveWithStepUpResponse(options?: SampleOptions): TaskActionsServiceApproveWithStepUpResponse[];
/** Values of `TaskActionsServiceCloseRequest` that together show every arm. */
export declare function taskActionsServiceCloseRequest(options?: SampleOptions): TaskActionsServiceCloseRequest[];
/** Values of `TaskActionsServiceCloseResponse` that together show every arm. */
export declare function taskActionsServiceCloseResponse(options?: SampleOptions): TaskActionsServiceCloseResponse[];
/** Values of `TaskActionsServiceCommentRequest` that together show every arm. */
export declare function taskActionsServiceCommentRequest(options?: SampleOptions): TaskActionsServiceCommentRequest[];
/** Values of `TaskActionsServiceCommentResponse` that together show every arm. */
export declare function taskActionsServiceCommentResponse(options?: SampleOptions): TaskActionsServiceCommentResponse[];
/** Values of `TaskActionsServiceDenyRequest` that together show every arm. */
export declare function taskActionsServiceDenyRequest(options?: SampleOptions): TaskActionsServiceDenyRequest[];
/** Values of `TaskActionsServiceDenyResponse` that together show every arm. */
export declare function taskActionsServiceDenyResponse(options?: SampleOptions): TaskActionsServiceDenyResponse[];
/** Values of `TaskActionsServiceEscalateToEmergencyAccessRequest` that together show every arm. */
export declare function taskActionsServiceEscalateToEmergencyAccessRequest(options?: SampleOptions): TaskActionsServiceEscalateToEmergencyAccessRequest[];
/** Values of `TaskActionsServiceHardResetRequest` that together show every arm. */
export declare function taskActionsServiceHardResetRequest(options?: SampleOptions): TaskActionsServiceHardResetRequest[];
/** Values of `TaskActionsServiceHardResetResponse` that together show every arm. */
export declare function taskActionsServiceHardResetResponse(options?: SampleOptions): TaskActionsServiceHardResetResponse[];
/** Values of `TaskActionsServiceProcessNowRequest` that together show every arm. */
export declare function taskActionsServiceProcessNowRequest(options?: SampleOptions): TaskActionsServiceProcessNowRequest[];
/** Values of `TaskActionsServiceProcessNowResponse` that together show every arm. */
export declare function taskActionsServiceProcessNowResponse(options?: SampleOptions): TaskActionsServiceProcessNowResponse[];
/** Values of `TaskActionsServiceReassignRequest` that together show every arm. */
export declare function taskActionsServiceReassignRequest(options?: SampleOptions): TaskActionsServiceReassignRequest[];
/** Values of `TaskActionsServiceReassignResponse` that together show every arm. */
export declare function taskActionsServiceReassignResponse(options?: SampleOptions): TaskActionsServiceReassignResponse[];
/** Values of `TaskActionsServiceRestartRequest` that together show every arm. */
export declare function taskActionsServiceRestartRequest(options?: SampleOptions): TaskActionsServiceRestartRequest[];
/** Values of `TaskActionsServiceRestartResponse` that together show every arm. */
export declare function taskActionsServiceRestartResponse(options?: SampleOptions): TaskActionsServiceRestartResponse[];
/** Values of `TaskActionsServiceSkipStepRequest` that together show every arm. */
export declare function taskActionsServiceSkipStepRequest(options?: SampleOptions): TaskActionsServiceSkipStepRequest[];
/** Values of `TaskAuditAccessRequestOutcome` that together show every arm. */
export declare function taskAuditAccessRequestOutcome(options?: SampleOptions): TaskAuditAccessRequestOutcome[];
/** Values of `TaskAuditAccessRequestOutcomeOutcome` that together show every arm. */
export declare function taskAuditAccessRequestOutcomeOutcome(options?: SampleOptions): TaskAuditAccessRequestOutcomeOutcome[];
/** Values of `TaskAuditActionSubmitted` that together show every arm. */
export declare function taskAuditActionSubmitted(options?: SampleOptions): TaskAuditActionSubmitted[];
/** Values of `TaskAuditApprovalAutoAcceptedByPolicy` that together show every arm. */
export declare function taskAuditApprovalAutoAcceptedByPolicy(options?: SampleOptions): TaskAuditApprovalAutoAcceptedByPolicy[];
/** Values of `TaskAuditApprovalAutoRejectedByPolicy` that together show every arm. */
export declare function taskAuditApprovalAutoRejectedByPolicy(options?: SampleOptions): TaskAuditApprovalAutoRejectedByPolicy[];
/** Values of `TaskAuditApprovalHappenedAutomatically` that together show every arm. */
export declare function taskAuditApprovalHappenedAutomatically(options?: SampleOptions): TaskAuditApprovalHappenedAutomatically[];
/** Values of `TaskAuditApprovalInstanceChange` that together show every arm. */
export declare function taskAuditApprovalInstanceChange(options?: SampleOptions): TaskAuditApprovalInstanceChange[];
/** Values of `TaskAuditBulkActionError` that together show every arm. */
export declare function taskAuditBulkActionError(options?: SampleOptions): TaskAuditBulkActionError[];
/** Values of `TaskAuditCertifyOutcome` that together show every arm. */
export declare function taskAuditCertifyOutcome(options?: SampleOptions): TaskAuditCertifyOutcome[];
/** Values of `TaskAuditCertifyOutcomeOutcome` that together show every arm. */
export declare function taskAuditCertifyOutcomeOutcome(options?: SampleOptions): TaskAuditCertifyOutcomeOutcome[];
/** Values of `TaskAuditComment` that together show every arm. */
export declare function taskAuditComment(options?: SampleOptions): TaskAuditComment[];
/** Values of `TaskAuditConditionalPolicyExecutionResult` that together show every arm. */
export declare function taskAuditConditionalPolicyExecutionResult(options?: SampleOptions): TaskAuditConditionalPolicyExecutionResult[];
/** Values of `TaskAuditConnectorActionResult` that together show every arm. */
export declare function taskAuditConnectorActionResult(options?: SampleOptions): TaskAuditConnectorActionResult[];
/** Values of `TaskAuditEscalateToEmergencyAccess` that together show every arm. */
export declare function taskAuditEscalateToEmergencyAccess(options?: SampleOptions): TaskAuditEscalateToEmergencyAccess[];
/** Values of `TaskAuditExpressionPolicyStepError` that together show every arm. */
export declare function taskAuditExpressionPolicyStepError(options?: SampleOptions): TaskAuditExpressionPolicyStepError[];
/** Values of `TaskAuditExternalTicketCreated` that together show every arm. */
export declare function taskAuditExternalTicketCreated(options?: SampleOptions): TaskAuditExternalTicketCreated[];
/** Values of `TaskAuditExternalTicketError` that together show every arm. */
export declare function taskAuditExternalTicketError(options?: SampleOptions): TaskAuditExternalTicketError[];
/** Values of `TaskAuditExternalTicketProvisionStepResolved` that together show every arm. */
export declare function taskAuditExternalTicketProvisionStepResolved(options?: SampleOptions): TaskAuditExternalTicketProvisionStepResolved[];
/** Values of `TaskAuditExternalTicketTriggered` that together show every arm. */
export declare function taskAuditExternalTicketTriggered(options?: SampleOptions): TaskAuditExternalTicketTriggered[];
/** Values of `TaskAuditFinishedConnectorActions` that together show every arm. */
export declare function taskAuditFinishedConnectorActions(options?: SampleOptions): TaskAuditFinishedConnectorActions[];
/** Values of `TaskAuditGrantOutcome` that together show every arm. */
export declare function taskAuditGrantOutcome(options?: SampleOptions): TaskAuditGrantOutcome[];
/** Values of `TaskAuditGrantOutcomeOutcome` that together show every arm. */
export declare function taskAuditGrantOutcomeOutcome(options?: SampleOptions): TaskAuditGrantOutcomeOutcome[];
/** Values of `TaskAuditHardReset` that together show every arm. */
export declare function taskAuditHardReset(options?: SampleOptions): TaskAuditHardReset[];
/** Values of `TaskAuditListRequest` that together show every arm. */
export declare function taskAuditListRequest(options?: SampleOptions): TaskAuditListRequest[];
/** Values of `TaskAuditListResponse` that together show every arm. */
export declare function taskAuditListResponse(options?: SampleOptions): TaskAuditListResponse[];
/** Values of `TaskAuditMetaData` that together show every arm. */
export declare function taskAuditMetaData(options?: SampleOptions): TaskAuditMetaData[];
/** Values of `TaskAuditNewTask` that together show every arm. */
export declare function taskAuditNewTask(options?: SampleOptions): TaskAuditNewTask[];
/** Values of `TaskAuditPolicyApprovalReassigned` that together show every arm. */
export declare function taskAuditPolicyApprovalReassigned(options?: SampleOptions): TaskAuditPolicyApprovalReassigned[];
/** Values of `TaskAuditPolicyChanged` that together show every arm. */
export declare function taskAuditPolicyChanged(options?: SampleOptions): TaskAuditPolicyChanged[];
/** Values of `TaskAuditPolicyEvaluationStep` that together show every arm. */
export declare function taskAuditPolicyEvaluationStep(options?: SampleOptions): TaskAuditPolicyEvaluationStep[];
/** Values of `TaskAuditPolicyProvisionError` that together show every arm. */
export declare function taskAuditPolicyProvisionError(options?: SampleOptions): TaskAuditPolicyProvisionError[];
/** Values of `TaskAuditPolicyProvisionReassigned` that together show every arm. */
export declare function taskAuditPolicyProvisionReassigned(options?: SampleOptions): TaskAuditPolicyProvisionReassigned[];
/** Values of `TaskAuditReassignedToDelegate` that together show every arm. */
export declare function taskAuditReassignedToDelegate(options?: SampleOptions): TaskAuditReassignedToDelegate[];
/** Values of `TaskAuditReassignmentListError` that together show every arm. */
export declare function taskAuditReassignmentListError(options?: SampleOptions): TaskAuditReassignmentListError[];
/** Values of `TaskAuditRestart` that together show every arm. */
export declare function taskAuditRestart(options?: SampleOptions): TaskAuditRestart[];
/** Values of `TaskAuditRevokeOutcome` that together show every arm. */
export declare function taskAuditRevokeOutcome(options?: SampleOptions): TaskAuditRevokeOutcome[];
/** Values of `TaskAuditRevokeOutcomeOutcome` that together show every arm. */
export declare function taskAuditRevokeOutcomeOutcome(options?: SampleOptions): TaskAuditRevokeOutcomeOutcome[];
/** Values of `TaskAuditSLAEscalation` that together show every arm. */
export declare function taskAuditSLAEscalation(options?: SampleOptions): TaskAuditSLAEscalation[];
/** Values of `TaskAuditStartedConnectorActions` that together show every arm. */
export declare function taskAuditStartedConnectorActions(options?: SampleOptions): TaskAuditStartedConnectorActions[];
/** Values of `TaskAuditStateChange` that together show every arm. */
export declare function taskAuditStateChange(options?: SampleOptions): TaskAuditStateChange[];
/** Values of `TaskAuditStateChangePreviousState` that together show every arm. */
export declare function taskAuditStateChangePreviousState(options?: SampleOptions): TaskAuditStateChangePreviousState[];
/** Values of `TaskAuditStepSkipped` that together show every arm. */
export declare function taskAuditStepSkipped(options?: SampleOptions): TaskAuditStepSkipped[];
/** Values of `TaskAuditStepUpApproval` that together show every arm. */
export declare function taskAuditStepUpApproval(options?: SampleOptions): TaskAuditStepUpApproval[];
/** Values of `TaskAuditView` that together show every arm. */
export declare function taskAuditView(options?: SampleOptions): TaskAuditView[];
/** Values of `TaskAuditViewCurrentState` that together show every arm. */
export declare function taskAuditViewCurrentState(options?: SampleOptions): TaskAuditViewCurrentState[];
/** Values of `TaskAuditViewEventType` that together show every arm. */
export declare function taskAuditViewEventType(options?: SampleOptions): TaskAuditViewEventType[];
/** Values of `TaskAuditViewSource` that together show every arm. */
export declare function taskAuditViewSource(options?: SampleOptions): TaskAuditViewSource[];
/** Values of `TaskAuditViewRef` that together show every arm. */
export declare function taskAuditViewRef(options?: SampleOptions): TaskAuditViewRef[];
/** Values of `TaskAuditWaitForAnalysisStepSuccess` that together show every arm. */
export declare function taskAuditWaitForAnalysisStepSuccess(options?: SampleOptions): TaskAuditWaitForAnalysisStepSuccess[];
/** Values of `TaskAuditWaitForAnalysisStepTimedOut` that together show every arm. */
export declare function taskAuditWaitForAnalysisStepTimedOut(options?: SampleOptions): TaskAuditWaitForAnalysisStepTimedOut[];
/** Values of `TaskAuditWaitForAnalysisStepWaiting` that together show every arm. */
export declare function taskAuditWaitForAnalysisStepWaiting(options?: SampleOptions): TaskAuditWaitForAnalysisStepWaiting[];
/** Values of `TaskAuditWaitStepSuccess` that together show every arm. */
export declare function taskAuditWaitStepSuccess(options?: SampleOptions): TaskAuditWaitStepSuccess[];
/** Values of `TaskAuditWaitStepTimedOut` that together show every arm. */
export declare function taskAuditWaitStepTimedOut(options?: SampleOptions): TaskAuditWaitStepTimedOut[];
/** Values of `TaskAuditWaitStepWaiting` that together show every arm. */
export declare function taskAuditWaitStepWaiting(options?: SampleOptions): TaskAuditWaitStepWaiting[];
/** Values of `TaskAuditWebhookApprovalAttempt` that together show every arm. */
export declare function taskAuditWebhookApprovalAttempt(options?: SampleOptions): TaskAuditWebhookApprovalAttempt[];
/** Values of `TaskAuditWebhookApprovalBadResponse` that together show every arm. */
export declare function taskAuditWebhookApprovalBadResponse(options?: SampleOptions): TaskAuditWebhookApprovalBadResponse[];
/** Values of `TaskAuditWebhookApprovalSuccess` that together show every arm. */
export declare function taskAuditWebhookApprovalSuccess(options?: SampleOptions): TaskAuditWebhookApprovalSuccess[];
/** Values of `TaskAuditWebhookApprovalTriggered` that together show every arm. */
export declare function taskAuditWebhookApprovalTriggered(options?: SampleOptions): TaskAuditWebhookApprovalTriggered[];
/** Values of `TaskAuditWebhookAttempt` that together show every arm. */
export declare function taskAuditWebhookAttempt(options?: SampleOptions): TaskAuditWebhookAttempt[];
/** Values of `TaskAuditWebhookSuccess` that together show every arm. */
export declare function taskAuditWebhookSuccess(options?: SampleOptions): TaskAuditWebhookSuccess[];
/** Values of `TaskAuditWebhookTriggered` that together show every arm. */
export declare function taskAuditWebhookTriggered(options?: SampleOptions): TaskAuditWebhookTriggered[];
/** Values of `TaskExpandMask` that together show every arm. */
export declare function taskExpandMask(options?: SampleOptions): TaskExpandMask[];
/** Values of `TaskExpandMaskPathsItem` that together show every arm. */
export declare function taskExpandMaskPathsItem(options?: SampleOptions): TaskExpandMaskPathsItem[];
/** Values of `TaskGrantSource` that together show every arm. */
export declare function taskGrantSource(options?: SampleOptions): TaskGrantSource[];
/** Values of `TaskRef` that together show every arm. */
export declare function taskRef(options?: SampleOptions): TaskRef[];
/** Values of `TaskRevokeSource` that together show every arm. */
export declare function taskRevokeSource(options?: SampleOptions): TaskRevokeSource[];
/** Values of `TaskRevokeSourceExpired` that together show every arm. */
export declare function taskRevokeSourceExpired(options?: SampleOptions): TaskRevokeSourceExpired[];
/** Values of `TaskRevokeSourceNonUsage` that together show every arm. */
export declare function taskRevokeSourceNonUsage(options?: SampleOptions): TaskRevokeSourceNonUsage[];
/** Values of `TaskRevokeSourceRequest` that together show every arm. */
export declare function taskRevokeSourceRequest(options?: SampleOptions): TaskRevokeSourceRequest[];
/** Values of `TaskRevokeSourceReview` that together show every arm. */
export declare function taskRevokeSourceReview(options?: SampleOptions): TaskRevokeSourceReview[];
/** Values of `TaskSearchRequest` that together show every arm. */
export declare function taskSearchRequest(options?: SampleOptions): TaskSearchRequest[];
/** Values of `TaskSearchRequestAccountTypesItem` that together show every arm. */
export declare function taskSearchRequestAccountTypesItem(options?: SampleOptions): TaskSearchRequestAccountTypesItem[];
/** Values of `TaskSearchRequestCurrentStep` that together show every arm. */
export declare function taskSearchRequestCurrentStep(options?: SampleOptions): TaskSearchRequestCurrentStep[];
/** Values of `TaskSearchRequestEmergencyStatus` that together show every arm. */
export declare function taskSearchRequestEmergencyStatus(options?: SampleOptions): TaskSearchRequestEmergencyStatus[];
/** Values of `TaskSearchRequestSortBy` that together show every arm. */
export declare function taskSearchRequestSortBy(options?: SampleOptions): TaskSearchRequestSortBy[];
/** Values of `TaskSearchRequestStepApprovalTypesItem` that together show every arm. */
export declare function taskSearchRequestStepApprovalTypesItem(options?: SampleOptions): TaskSearchRequestStepApprovalTypesItem[];
/** Values of `TaskSearchRequestTaskStatesItem` that together show every arm. */
export declare function taskSearchRequestTaskStatesItem(options?: SampleOptions): TaskSearchRequestTaskStatesItem[];
/** Values of `TaskSearchResponse` that together show every arm. */
export declare function taskSearchResponse(options?: SampleOptions): TaskSearchResponse[];
/** Values of `TaskServiceActionResponse` that together show every arm. */
export declare function taskServiceActionResponse(options?: SampleOptions): TaskServiceActionResponse[];
/** Values of `TaskServiceCreateGrantRequest` that together show every arm. */
export declare function taskServiceCreateGrantRequest(options?: SampleOptions): TaskServiceCreateGrantRequest[];
/** Values of `TaskServiceCreateGrantResponse` that together show every arm. */
export declare function taskServiceCreateGrantResponse(options?: SampleOptions): TaskServiceCreateGrantResponse[];
/** Values of `TaskServiceCreateOffboardingRequest` that together show every arm. */
export declare function taskServiceCreateOffboardingRequest(options?: SampleOptions): TaskServiceCreateOffboardingRequest[];
/** Values of `TaskServiceCreateOffboardingResponse` that together show every arm. */
export declare function taskServiceCreateOffboardingResponse(options?: SampleOptions): TaskServiceCreateOffboardingResponse[];
/** Values of `TaskServiceCreateRevokeRequest` that together show every arm. */
export declare function taskServiceCreateRevokeRequest(options?: SampleOptions): TaskServiceCreateRevokeRequest[];
/** Values of `TaskServiceCreateRevokeResponse` that together show every arm. */
export declare function taskServiceCreateRevokeResponse(options?: SampleOptions): TaskServiceCreateRevokeResponse[];
/** Values of `TaskServiceGetResponse` that together show every arm. */
export declare function taskServiceGetResponse(options?: SampleOptions): TaskServiceGetResponse[];
/** Values of `TaskTypeInput` that together show every arm. */
export declare function taskTypeInput(options?: SampleOptions): TaskTypeInput[];
/** Values of `TaskType` that together show every arm. */
export declare function taskType(options?: SampleOptions): TaskType[];
/** Values of `TaskTypeCertifyInput` that together show every arm. */
export declare function taskTypeCertifyInput(options?: SampleOptions): TaskTypeCertifyInput[];
/** Values of `TaskTypeCertify` that together show every arm. */
export declare function taskTypeCertify(options?: SampleOptions): TaskTypeCertify[];
/** Values of `TaskTypeCertifyOutcome` that together show every arm. */
export declare function taskTypeCertifyOutcome(options?: SampleOptions): TaskTypeCertifyOutcome[];
/** Values of `TaskTypeGrantInput` that together show every arm. */
export declare function taskTypeGrantInput(options?: SampleOptions): TaskTypeGrantInput[];
/** Values of `TaskTypeGrant` that together show every arm. */
export declare function taskTypeGrant(options?: SampleOptions): TaskTypeGrant[];
/** Values of `TaskTypeGrantOutcome` that together show every arm. */
export declare function taskTypeGrantOutcome(options?: SampleOptions): TaskTypeGrantOutcome[];
/** Values of `TaskTypeOffboardingInput` that together show every arm. */
export declare function taskTypeOffboardingInput(options?: SampleOptions): TaskTypeOffboardingInput[];
/** Values of `TaskTypeOffboarding` that together show every arm. */
export declare function taskTypeOffboarding(options?: SampleOptions): TaskTypeOffboarding[];
/** Values of `TaskTypeOffboardingOutcome` that together show every arm. */
export declare function taskTypeOffboardingOutcome(options?: SampleOptions): TaskTypeOffboardingOutcome[];
/** Values of `TaskTypeRevokeInput` that together show every arm. */
export declare function taskTypeRevokeInput(options?: SampleOptions): TaskTypeRevokeInput[];
/** Values of `TaskTypeRevoke` that together show every arm. */
export declare function taskTypeRevoke(options?: SampleOptions): TaskTypeRevoke[];
/** Values of `TaskTypeRevokeOutcome` that together show every arm. */
export declare function taskTypeRevokeOutcome(options?: SampleOptions): TaskTypeRevokeOutcome[];
/** Values of `TaskView` that together show every arm. */
export declare function taskView(options?: SampleOptions): TaskView[];
/** Values of `User` that together show every arm. */
export declare function user(options?: SampleOptions): User[];
/** Values of `UserDirectoryStatus` that together show every arm. */
export declare function userDirectoryStatus(options?: SampleOptions): UserDirectoryStatus[];
/** Values of `UserStatus` that together show every arm. */
export declare function userStatus(options?: SampleOptions): UserStatus[];
/** Values of `UserType` that together show every arm. */
export declare function userType(options?: SampleOptions): UserType[];
/** Values of `UserAttributeMappingSource` that together show every arm. */
export declare function userAttributeMappingSource(options?: SampleOptions): UserAttributeMappingSource[];
/** Values of `ProtobufAny` that together show every arm. */
export declare function protobufAny(options?: SampleOptions): ProtobufAny[];
/** Values of `Status` that together show every arm. */
export declare function status(options?: SampleOptions): Status[];
