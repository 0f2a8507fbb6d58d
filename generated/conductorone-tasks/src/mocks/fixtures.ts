import { type SampleOptions, variants } from "../core/samples.js";
import type {
  App,
  AppEntitlement,
  AppEntitlementPurpose,
  AppIdentityMatching,
  AppUser,
  AppUserStatus,
  AppUserStatusStatus,
  AppUserType,
  TaskAuditCancelledResult,
  TaskAuditErrorResult,
  TaskAuditSuccessResult,
} from "../models/c1.api.app.v1.js";
import type {
  Accept,
  AcceptInstance,
  AccountProvision,
  AgentApproval,
  AgentApprovalAgentMode,
  AppEntitlementReference,
  AppGroupApproval,
  AppOwnerApproval,
  Approval,
  ApprovalInstance,
  ApprovalInstanceState,
  ApprovedAction,
  CancelledAction,
  CompletedAction,
  ConditionSucceeded,
  ConditionTimedOut,
  ConnectorProvision,
  DefaultBehavior,
  DelegatedProvision,
  DeleteAccount,
  DeniedAction,
  DoNotSave,
  EntitlementOwnerApproval,
  ErroredAction,
  Escalation,
  EscalationInstance,
  EscalationInstanceReassignToApprovers,
  EscalationInstanceReplacePolicy,
  EscalationReassignToApprovers,
  EscalationReplacePolicy,
  ExpressionApproval,
  ExternalTicketProvision,
  ManagerApproval,
  ManualProvision,
  MultiStep,
  Policy,
  PolicyInstance,
  PolicyPostActions,
  PolicyStep,
  PolicyStepInstance,
  PolicyStepInstanceState,
  PolicySteps,
  PolicyType,
  Provision,
  ProvisionInstance,
  ProvisionInstanceState,
  ProvisionPolicy,
  ProvisionTarget,
  ReassignedAction,
  ReassignedByErrorAction,
  Reject,
  RejectInstance,
  ResourceOwnerApproval,
  RestartAction,
  Rule,
  SaveToVault,
  SelfApproval,
  SkippedAction,
  UnconfiguredProvision,
  UserApproval,
  Wait,
  WaitCondition,
  WaitConditionInstance,
  WaitInstance,
  WaitInstanceState,
  WebhookApproval,
  WebhookProvision,
} from "../models/c1.api.policy.v1.js";
import type {
  ExpandedApp,
  ExpandedAppEntitlement,
  ExpandedAppUser,
  ExpandedObject,
  ExpandedUser,
  ExternalRef,
  ExternalRefSource,
  Task,
  TaskAction,
  TaskActionActionType,
  TaskActionsItem,
  TaskActionsServiceApproveRequest,
  TaskActionsServiceApproveResponse,
  TaskActionsServiceApproveWithStepUpRequest,
  TaskActionsServiceApproveWithStepUpResponse,
  TaskActionsServiceCloseRequest,
  TaskActionsServiceCloseResponse,
  TaskActionsServiceCommentRequest,
  TaskActionsServiceCommentResponse,
  TaskActionsServiceDenyRequest,
  TaskActionsServiceDenyResponse,
  TaskActionsServiceEscalateToEmergencyAccessRequest,
  TaskActionsServiceHardResetRequest,
  TaskActionsServiceHardResetResponse,
  TaskActionsServiceProcessNowRequest,
  TaskActionsServiceProcessNowResponse,
  TaskActionsServiceReassignRequest,
  TaskActionsServiceReassignResponse,
  TaskActionsServiceRestartRequest,
  TaskActionsServiceRestartResponse,
  TaskActionsServiceSkipStepRequest,
  TaskAuditAccessRequestOutcome,
  TaskAuditAccessRequestOutcomeOutcome,
  TaskAuditActionSubmitted,
  TaskAuditApprovalAutoAcceptedByPolicy,
  TaskAuditApprovalAutoRejectedByPolicy,
  TaskAuditApprovalHappenedAutomatically,
  TaskAuditApprovalInstanceChange,
  TaskAuditBulkActionError,
  TaskAuditCertifyOutcome,
  TaskAuditCertifyOutcomeOutcome,
  TaskAuditComment,
  TaskAuditConditionalPolicyExecutionResult,
  TaskAuditConnectorActionResult,
  TaskAuditEscalateToEmergencyAccess,
  TaskAuditExpressionPolicyStepError,
  TaskAuditExternalTicketCreated,
  TaskAuditExternalTicketError,
  TaskAuditExternalTicketProvisionStepResolved,
  TaskAuditExternalTicketTriggered,
  TaskAuditFinishedConnectorActions,
  TaskAuditGrantOutcome,
  TaskAuditGrantOutcomeOutcome,
  TaskAuditHardReset,
  TaskAuditListRequest,
  TaskAuditListResponse,
  TaskAuditMetaData,
  TaskAuditNewTask,
  TaskAuditPolicyApprovalReassigned,
  TaskAuditPolicyChanged,
  TaskAuditPolicyEvaluationStep,
  TaskAuditPolicyProvisionError,
  TaskAuditPolicyProvisionReassigned,
  TaskAuditReassignedToDelegate,
  TaskAuditReassignmentListError,
  TaskAuditRestart,
  TaskAuditRevokeOutcome,
  TaskAuditRevokeOutcomeOutcome,
  TaskAuditSLAEscalation,
  TaskAuditStartedConnectorActions,
  TaskAuditStateChange,
  TaskAuditStateChangePreviousState,
  TaskAuditStepSkipped,
  TaskAuditStepUpApproval,
  TaskAuditView,
  TaskAuditViewCurrentState,
  TaskAuditViewEventType,
  TaskAuditViewRef,
  TaskAuditViewSource,
  TaskAuditWaitForAnalysisStepSuccess,
  TaskAuditWaitForAnalysisStepTimedOut,
  TaskAuditWaitForAnalysisStepWaiting,
  TaskAuditWaitStepSuccess,
  TaskAuditWaitStepTimedOut,
  TaskAuditWaitStepWaiting,
  TaskAuditWebhookApprovalAttempt,
  TaskAuditWebhookApprovalBadResponse,
  TaskAuditWebhookApprovalSuccess,
  TaskAuditWebhookApprovalTriggered,
  TaskAuditWebhookAttempt,
  TaskAuditWebhookSuccess,
  TaskAuditWebhookTriggered,
  TaskExpandMask,
  TaskExpandMaskPathsItem,
  TaskGrantSource,
  TaskOrigin,
  TaskProcessing,
  TaskRecommendation,
  TaskRef,
  TaskRevokeSource,
  TaskRevokeSourceExpired,
  TaskRevokeSourceNonUsage,
  TaskRevokeSourceRequest,
  TaskRevokeSourceReview,
  TaskSearchRequest,
  TaskSearchRequestAccountTypesItem,
  TaskSearchRequestCurrentStep,
  TaskSearchRequestEmergencyStatus,
  TaskSearchRequestSortBy,
  TaskSearchRequestStepApprovalTypesItem,
  TaskSearchRequestTaskStatesItem,
  TaskSearchResponse,
  TaskServiceActionResponse,
  TaskServiceCreateGrantRequest,
  TaskServiceCreateGrantResponse,
  TaskServiceCreateOffboardingRequest,
  TaskServiceCreateOffboardingResponse,
  TaskServiceCreateRevokeRequest,
  TaskServiceCreateRevokeResponse,
  TaskServiceGetResponse,
  TaskState,
  TaskType,
  TaskTypeCertify,
  TaskTypeCertifyInput,
  TaskTypeCertifyOutcome,
  TaskTypeGrant,
  TaskTypeGrantInput,
  TaskTypeGrantOutcome,
  TaskTypeInput,
  TaskTypeOffboarding,
  TaskTypeOffboardingInput,
  TaskTypeOffboardingOutcome,
  TaskTypeRevoke,
  TaskTypeRevokeInput,
  TaskTypeRevokeOutcome,
  TaskView,
} from "../models/c1.api.task.v1.js";
import type {
  User,
  UserAttributeMappingSource,
  UserDirectoryStatus,
  UserStatus,
  UserType,
} from "../models/c1.api.user.v1.js";
import type { ProtobufAny } from "../models/google.protobuf.js";
import type { Status } from "../models/google.rpc.js";
import {
  acceptInstanceSample,
  acceptSample,
  accountProvisionSample,
  agentApprovalAgentModeSample,
  agentApprovalSample,
  appEntitlementPurposeSample,
  appEntitlementReferenceSample,
  appEntitlementSample,
  appGroupApprovalSample,
  appIdentityMatchingSample,
  appOwnerApprovalSample,
  appSample,
  appUserSample,
  appUserStatusSample,
  appUserStatusStatusSample,
  appUserTypeSample,
  approvalInstanceSample,
  approvalInstanceStateSample,
  approvalSample,
  approvedActionSample,
  cancelledActionSample,
  completedActionSample,
  conditionSucceededSample,
  conditionTimedOutSample,
  connectorProvisionSample,
  defaultBehaviorSample,
  delegatedProvisionSample,
  deleteAccountSample,
  deniedActionSample,
  doNotSaveSample,
  entitlementOwnerApprovalSample,
  erroredActionSample,
  escalationInstanceReassignToApproversSample,
  escalationInstanceReplacePolicySample,
  escalationInstanceSample,
  escalationReassignToApproversSample,
  escalationReplacePolicySample,
  escalationSample,
  expandedAppEntitlementSample,
  expandedAppSample,
  expandedAppUserSample,
  expandedObjectSample,
  expandedUserSample,
  expressionApprovalSample,
  externalRefSample,
  externalRefSourceSample,
  externalTicketProvisionSample,
  managerApprovalSample,
  manualProvisionSample,
  multiStepSample,
  policyInstanceSample,
  policyPostActionsSample,
  policySample,
  policyStepInstanceSample,
  policyStepInstanceStateSample,
  policyStepSample,
  policyStepsSample,
  policyTypeSample,
  protobufAnySample,
  provisionInstanceSample,
  provisionInstanceStateSample,
  provisionPolicySample,
  provisionSample,
  provisionTargetSample,
  reassignedActionSample,
  reassignedByErrorActionSample,
  rejectInstanceSample,
  rejectSample,
  resourceOwnerApprovalSample,
  restartActionSample,
  ruleSample,
  saveToVaultSample,
  selfApprovalSample,
  skippedActionSample,
  statusSample,
  taskActionActionTypeSample,
  taskActionSample,
  taskActionsItemSample,
  taskActionsServiceApproveRequestSample,
  taskActionsServiceApproveResponseSample,
  taskActionsServiceApproveWithStepUpRequestSample,
  taskActionsServiceApproveWithStepUpResponseSample,
  taskActionsServiceCloseRequestSample,
  taskActionsServiceCloseResponseSample,
  taskActionsServiceCommentRequestSample,
  taskActionsServiceCommentResponseSample,
  taskActionsServiceDenyRequestSample,
  taskActionsServiceDenyResponseSample,
  taskActionsServiceEscalateToEmergencyAccessRequestSample,
  taskActionsServiceHardResetRequestSample,
  taskActionsServiceHardResetResponseSample,
  taskActionsServiceProcessNowRequestSample,
  taskActionsServiceProcessNowResponseSample,
  taskActionsServiceReassignRequestSample,
  taskActionsServiceReassignResponseSample,
  taskActionsServiceRestartRequestSample,
  taskActionsServiceRestartResponseSample,
  taskActionsServiceSkipStepRequestSample,
  taskAuditAccessRequestOutcomeOutcomeSample,
  taskAuditAccessRequestOutcomeSample,
  taskAuditActionSubmittedSample,
  taskAuditApprovalAutoAcceptedByPolicySample,
  taskAuditApprovalAutoRejectedByPolicySample,
  taskAuditApprovalHappenedAutomaticallySample,
  taskAuditApprovalInstanceChangeSample,
  taskAuditBulkActionErrorSample,
  taskAuditCancelledResultSample,
  taskAuditCertifyOutcomeOutcomeSample,
  taskAuditCertifyOutcomeSample,
  taskAuditCommentSample,
  taskAuditConditionalPolicyExecutionResultSample,
  taskAuditConnectorActionResultSample,
  taskAuditErrorResultSample,
  taskAuditEscalateToEmergencyAccessSample,
  taskAuditExpressionPolicyStepErrorSample,
  taskAuditExternalTicketCreatedSample,
  taskAuditExternalTicketErrorSample,
  taskAuditExternalTicketProvisionStepResolvedSample,
  taskAuditExternalTicketTriggeredSample,
  taskAuditFinishedConnectorActionsSample,
  taskAuditGrantOutcomeOutcomeSample,
  taskAuditGrantOutcomeSample,
  taskAuditHardResetSample,
  taskAuditListRequestSample,
  taskAuditListResponseSample,
  taskAuditMetaDataSample,
  taskAuditNewTaskSample,
  taskAuditPolicyApprovalReassignedSample,
  taskAuditPolicyChangedSample,
  taskAuditPolicyEvaluationStepSample,
  taskAuditPolicyProvisionErrorSample,
  taskAuditPolicyProvisionReassignedSample,
  taskAuditReassignedToDelegateSample,
  taskAuditReassignmentListErrorSample,
  taskAuditRestartSample,
  taskAuditRevokeOutcomeOutcomeSample,
  taskAuditRevokeOutcomeSample,
  taskAuditSLAEscalationSample,
  taskAuditStartedConnectorActionsSample,
  taskAuditStateChangePreviousStateSample,
  taskAuditStateChangeSample,
  taskAuditStepSkippedSample,
  taskAuditStepUpApprovalSample,
  taskAuditSuccessResultSample,
  taskAuditViewCurrentStateSample,
  taskAuditViewEventTypeSample,
  taskAuditViewRefSample,
  taskAuditViewSample,
  taskAuditViewSourceSample,
  taskAuditWaitForAnalysisStepSuccessSample,
  taskAuditWaitForAnalysisStepTimedOutSample,
  taskAuditWaitForAnalysisStepWaitingSample,
  taskAuditWaitStepSuccessSample,
  taskAuditWaitStepTimedOutSample,
  taskAuditWaitStepWaitingSample,
  taskAuditWebhookApprovalAttemptSample,
  taskAuditWebhookApprovalBadResponseSample,
  taskAuditWebhookApprovalSuccessSample,
  taskAuditWebhookApprovalTriggeredSample,
  taskAuditWebhookAttemptSample,
  taskAuditWebhookSuccessSample,
  taskAuditWebhookTriggeredSample,
  taskExpandMaskPathsItemSample,
  taskExpandMaskSample,
  taskGrantSourceSample,
  taskOriginSample,
  taskProcessingSample,
  taskRecommendationSample,
  taskRefSample,
  taskRevokeSourceExpiredSample,
  taskRevokeSourceNonUsageSample,
  taskRevokeSourceRequestSample,
  taskRevokeSourceReviewSample,
  taskRevokeSourceSample,
  taskSample,
  taskSearchRequestAccountTypesItemSample,
  taskSearchRequestCurrentStepSample,
  taskSearchRequestEmergencyStatusSample,
  taskSearchRequestSample,
  taskSearchRequestSortBySample,
  taskSearchRequestStepApprovalTypesItemSample,
  taskSearchRequestTaskStatesItemSample,
  taskSearchResponseSample,
  taskServiceActionResponseSample,
  taskServiceCreateGrantRequestSample,
  taskServiceCreateGrantResponseSample,
  taskServiceCreateOffboardingRequestSample,
  taskServiceCreateOffboardingResponseSample,
  taskServiceCreateRevokeRequestSample,
  taskServiceCreateRevokeResponseSample,
  taskServiceGetResponseSample,
  taskStateSample,
  taskTypeCertifyInputSample,
  taskTypeCertifyOutcomeSample,
  taskTypeCertifySample,
  taskTypeGrantInputSample,
  taskTypeGrantOutcomeSample,
  taskTypeGrantSample,
  taskTypeInputSample,
  taskTypeOffboardingInputSample,
  taskTypeOffboardingOutcomeSample,
  taskTypeOffboardingSample,
  taskTypeRevokeInputSample,
  taskTypeRevokeOutcomeSample,
  taskTypeRevokeSample,
  taskTypeSample,
  taskViewSample,
  unconfiguredProvisionSample,
  userApprovalSample,
  userAttributeMappingSourceSample,
  userDirectoryStatusSample,
  userSample,
  userStatusSample,
  userTypeSample,
  waitConditionInstanceSample,
  waitConditionSample,
  waitInstanceSample,
  waitInstanceStateSample,
  waitSample,
  webhookApprovalSample,
  webhookProvisionSample,
} from "./samples.js";

/** Values of `App` that together show every arm. */
export function app(options?: SampleOptions): App[] {
  return variants(appSample, options);
}

/** Values of `AppIdentityMatching` that together show every arm. */
export function appIdentityMatching(options?: SampleOptions): AppIdentityMatching[] {
  return variants(appIdentityMatchingSample, options);
}

/** Values of `AppEntitlement` that together show every arm. */
export function appEntitlement(options?: SampleOptions): AppEntitlement[] {
  return variants(appEntitlementSample, options);
}

/** Values of `AppEntitlementPurpose` that together show every arm. */
export function appEntitlementPurpose(options?: SampleOptions): AppEntitlementPurpose[] {
  return variants(appEntitlementPurposeSample, options);
}

/** Values of `AppUser` that together show every arm. */
export function appUser(options?: SampleOptions): AppUser[] {
  return variants(appUserSample, options);
}

/** Values of `AppUserType` that together show every arm. */
export function appUserType(options?: SampleOptions): AppUserType[] {
  return variants(appUserTypeSample, options);
}

/** Values of `AppUserStatus` that together show every arm. */
export function appUserStatus(options?: SampleOptions): AppUserStatus[] {
  return variants(appUserStatusSample, options);
}

/** Values of `AppUserStatusStatus` that together show every arm. */
export function appUserStatusStatus(options?: SampleOptions): AppUserStatusStatus[] {
  return variants(appUserStatusStatusSample, options);
}

/** Values of `TaskAuditCancelledResult` that together show every arm. */
export function taskAuditCancelledResult(options?: SampleOptions): TaskAuditCancelledResult[] {
  return variants(taskAuditCancelledResultSample, options);
}

/** Values of `TaskAuditErrorResult` that together show every arm. */
export function taskAuditErrorResult(options?: SampleOptions): TaskAuditErrorResult[] {
  return variants(taskAuditErrorResultSample, options);
}

/** Values of `TaskAuditSuccessResult` that together show every arm. */
export function taskAuditSuccessResult(options?: SampleOptions): TaskAuditSuccessResult[] {
  return variants(taskAuditSuccessResultSample, options);
}

/** Values of `Accept` that together show every arm. */
export function accept(options?: SampleOptions): Accept[] {
  return variants(acceptSample, options);
}

/** Values of `AcceptInstance` that together show every arm. */
export function acceptInstance(options?: SampleOptions): AcceptInstance[] {
  return variants(acceptInstanceSample, options);
}

/** Values of `AgentApproval` that together show every arm. */
export function agentApproval(options?: SampleOptions): AgentApproval[] {
  return variants(agentApprovalSample, options);
}

/** Values of `AgentApprovalAgentMode` that together show every arm. */
export function agentApprovalAgentMode(options?: SampleOptions): AgentApprovalAgentMode[] {
  return variants(agentApprovalAgentModeSample, options);
}

/** Values of `AppEntitlementReference` that together show every arm. */
export function appEntitlementReference(options?: SampleOptions): AppEntitlementReference[] {
  return variants(appEntitlementReferenceSample, options);
}

/** Values of `AppGroupApproval` that together show every arm. */
export function appGroupApproval(options?: SampleOptions): AppGroupApproval[] {
  return variants(appGroupApprovalSample, options);
}

/** Values of `AppOwnerApproval` that together show every arm. */
export function appOwnerApproval(options?: SampleOptions): AppOwnerApproval[] {
  return variants(appOwnerApprovalSample, options);
}

/** Values of `Approval` that together show every arm. */
export function approval(options?: SampleOptions): Approval[] {
  return variants(approvalSample, options);
}

/** Values of `ApprovalInstance` that together show every arm. */
export function approvalInstance(options?: SampleOptions): ApprovalInstance[] {
  return variants(approvalInstanceSample, options);
}

/** Values of `ApprovalInstanceState` that together show every arm. */
export function approvalInstanceState(options?: SampleOptions): ApprovalInstanceState[] {
  return variants(approvalInstanceStateSample, options);
}

/** Values of `ApprovedAction` that together show every arm. */
export function approvedAction(options?: SampleOptions): ApprovedAction[] {
  return variants(approvedActionSample, options);
}

/** Values of `CancelledAction` that together show every arm. */
export function cancelledAction(options?: SampleOptions): CancelledAction[] {
  return variants(cancelledActionSample, options);
}

/** Values of `CompletedAction` that together show every arm. */
export function completedAction(options?: SampleOptions): CompletedAction[] {
  return variants(completedActionSample, options);
}

/** Values of `ConnectorProvision` that together show every arm. */
export function connectorProvision(options?: SampleOptions): ConnectorProvision[] {
  return variants(connectorProvisionSample, options);
}

/** Values of `AccountProvision` that together show every arm. */
export function accountProvision(options?: SampleOptions): AccountProvision[] {
  return variants(accountProvisionSample, options);
}

/** Values of `DefaultBehavior` that together show every arm. */
export function defaultBehavior(options?: SampleOptions): DefaultBehavior[] {
  return variants(defaultBehaviorSample, options);
}

/** Values of `DeleteAccount` that together show every arm. */
export function deleteAccount(options?: SampleOptions): DeleteAccount[] {
  return variants(deleteAccountSample, options);
}

/** Values of `DoNotSave` that together show every arm. */
export function doNotSave(options?: SampleOptions): DoNotSave[] {
  return variants(doNotSaveSample, options);
}

/** Values of `SaveToVault` that together show every arm. */
export function saveToVault(options?: SampleOptions): SaveToVault[] {
  return variants(saveToVaultSample, options);
}

/** Values of `DelegatedProvision` that together show every arm. */
export function delegatedProvision(options?: SampleOptions): DelegatedProvision[] {
  return variants(delegatedProvisionSample, options);
}

/** Values of `DeniedAction` that together show every arm. */
export function deniedAction(options?: SampleOptions): DeniedAction[] {
  return variants(deniedActionSample, options);
}

/** Values of `EntitlementOwnerApproval` that together show every arm. */
export function entitlementOwnerApproval(options?: SampleOptions): EntitlementOwnerApproval[] {
  return variants(entitlementOwnerApprovalSample, options);
}

/** Values of `ErroredAction` that together show every arm. */
export function erroredAction(options?: SampleOptions): ErroredAction[] {
  return variants(erroredActionSample, options);
}

/** Values of `Escalation` that together show every arm. */
export function escalation(options?: SampleOptions): Escalation[] {
  return variants(escalationSample, options);
}

/** Values of `EscalationReassignToApprovers` that together show every arm. */
export function escalationReassignToApprovers(
  options?: SampleOptions,
): EscalationReassignToApprovers[] {
  return variants(escalationReassignToApproversSample, options);
}

/** Values of `EscalationReplacePolicy` that together show every arm. */
export function escalationReplacePolicy(options?: SampleOptions): EscalationReplacePolicy[] {
  return variants(escalationReplacePolicySample, options);
}

/** Values of `EscalationInstance` that together show every arm. */
export function escalationInstance(options?: SampleOptions): EscalationInstance[] {
  return variants(escalationInstanceSample, options);
}

/** Values of `EscalationInstanceReassignToApprovers` that together show every arm. */
export function escalationInstanceReassignToApprovers(
  options?: SampleOptions,
): EscalationInstanceReassignToApprovers[] {
  return variants(escalationInstanceReassignToApproversSample, options);
}

/** Values of `EscalationInstanceReplacePolicy` that together show every arm. */
export function escalationInstanceReplacePolicy(
  options?: SampleOptions,
): EscalationInstanceReplacePolicy[] {
  return variants(escalationInstanceReplacePolicySample, options);
}

/** Values of `ExpressionApproval` that together show every arm. */
export function expressionApproval(options?: SampleOptions): ExpressionApproval[] {
  return variants(expressionApprovalSample, options);
}

/** Values of `ExternalTicketProvision` that together show every arm. */
export function externalTicketProvision(options?: SampleOptions): ExternalTicketProvision[] {
  return variants(externalTicketProvisionSample, options);
}

/** Values of `ManagerApproval` that together show every arm. */
export function managerApproval(options?: SampleOptions): ManagerApproval[] {
  return variants(managerApprovalSample, options);
}

/** Values of `ManualProvision` that together show every arm. */
export function manualProvision(options?: SampleOptions): ManualProvision[] {
  return variants(manualProvisionSample, options);
}

/** Values of `MultiStep` that together show every arm. */
export function multiStep(options?: SampleOptions): MultiStep[] {
  return variants(multiStepSample, options);
}

/** Values of `Policy` that together show every arm. */
export function policy(options?: SampleOptions): Policy[] {
  return variants(policySample, options);
}

/** Values of `PolicyType` that together show every arm. */
export function policyType(options?: SampleOptions): PolicyType[] {
  return variants(policyTypeSample, options);
}

/** Values of `PolicyInstance` that together show every arm. */
export function policyInstance(options?: SampleOptions): PolicyInstance[] {
  return variants(policyInstanceSample, options);
}

/** Values of `PolicyPostActions` that together show every arm. */
export function policyPostActions(options?: SampleOptions): PolicyPostActions[] {
  return variants(policyPostActionsSample, options);
}

/** Values of `PolicyStep` that together show every arm. */
export function policyStep(options?: SampleOptions): PolicyStep[] {
  return variants(policyStepSample, options);
}

/** Values of `PolicyStepInstance` that together show every arm. */
export function policyStepInstance(options?: SampleOptions): PolicyStepInstance[] {
  return variants(policyStepInstanceSample, options);
}

/** Values of `PolicyStepInstanceState` that together show every arm. */
export function policyStepInstanceState(options?: SampleOptions): PolicyStepInstanceState[] {
  return variants(policyStepInstanceStateSample, options);
}

/** Values of `PolicySteps` that together show every arm. */
export function policySteps(options?: SampleOptions): PolicySteps[] {
  return variants(policyStepsSample, options);
}

/** Values of `Provision` that together show every arm. */
export function provision(options?: SampleOptions): Provision[] {
  return variants(provisionSample, options);
}

/** Values of `ProvisionInstance` that together show every arm. */
export function provisionInstance(options?: SampleOptions): ProvisionInstance[] {
  return variants(provisionInstanceSample, options);
}

/** Values of `ProvisionInstanceState` that together show every arm. */
export function provisionInstanceState(options?: SampleOptions): ProvisionInstanceState[] {
  return variants(provisionInstanceStateSample, options);
}

/** Values of `ProvisionPolicy` that together show every arm. */
export function provisionPolicy(options?: SampleOptions): ProvisionPolicy[] {
  return variants(provisionPolicySample, options);
}

/** Values of `ProvisionTarget` that together show every arm. */
export function provisionTarget(options?: SampleOptions): ProvisionTarget[] {
  return variants(provisionTargetSample, options);
}

/** Values of `ReassignedAction` that together show every arm. */
export function reassignedAction(options?: SampleOptions): ReassignedAction[] {
  return variants(reassignedActionSample, options);
}

/** Values of `ReassignedByErrorAction` that together show every arm. */
export function reassignedByErrorAction(options?: SampleOptions): ReassignedByErrorAction[] {
  return variants(reassignedByErrorActionSample, options);
}

/** Values of `Reject` that together show every arm. */
export function reject(options?: SampleOptions): Reject[] {
  return variants(rejectSample, options);
}

/** Values of `RejectInstance` that together show every arm. */
export function rejectInstance(options?: SampleOptions): RejectInstance[] {
  return variants(rejectInstanceSample, options);
}

/** Values of `ResourceOwnerApproval` that together show every arm. */
export function resourceOwnerApproval(options?: SampleOptions): ResourceOwnerApproval[] {
  return variants(resourceOwnerApprovalSample, options);
}

/** Values of `RestartAction` that together show every arm. */
export function restartAction(options?: SampleOptions): RestartAction[] {
  return variants(restartActionSample, options);
}

/** Values of `Rule` that together show every arm. */
export function rule(options?: SampleOptions): Rule[] {
  return variants(ruleSample, options);
}

/** Values of `SelfApproval` that together show every arm. */
export function selfApproval(options?: SampleOptions): SelfApproval[] {
  return variants(selfApprovalSample, options);
}

/** Values of `SkippedAction` that together show every arm. */
export function skippedAction(options?: SampleOptions): SkippedAction[] {
  return variants(skippedActionSample, options);
}

/** Values of `UnconfiguredProvision` that together show every arm. */
export function unconfiguredProvision(options?: SampleOptions): UnconfiguredProvision[] {
  return variants(unconfiguredProvisionSample, options);
}

/** Values of `UserApproval` that together show every arm. */
export function userApproval(options?: SampleOptions): UserApproval[] {
  return variants(userApprovalSample, options);
}

/** Values of `Wait` that together show every arm. */
export function wait(options?: SampleOptions): Wait[] {
  return variants(waitSample, options);
}

/** Values of `WaitCondition` that together show every arm. */
export function waitCondition(options?: SampleOptions): WaitCondition[] {
  return variants(waitConditionSample, options);
}

/** Values of `WaitConditionInstance` that together show every arm. */
export function waitConditionInstance(options?: SampleOptions): WaitConditionInstance[] {
  return variants(waitConditionInstanceSample, options);
}

/** Values of `WaitInstance` that together show every arm. */
export function waitInstance(options?: SampleOptions): WaitInstance[] {
  return variants(waitInstanceSample, options);
}

/** Values of `ConditionSucceeded` that together show every arm. */
export function conditionSucceeded(options?: SampleOptions): ConditionSucceeded[] {
  return variants(conditionSucceededSample, options);
}

/** Values of `ConditionTimedOut` that together show every arm. */
export function conditionTimedOut(options?: SampleOptions): ConditionTimedOut[] {
  return variants(conditionTimedOutSample, options);
}

/** Values of `WaitInstanceState` that together show every arm. */
export function waitInstanceState(options?: SampleOptions): WaitInstanceState[] {
  return variants(waitInstanceStateSample, options);
}

/** Values of `WebhookApproval` that together show every arm. */
export function webhookApproval(options?: SampleOptions): WebhookApproval[] {
  return variants(webhookApprovalSample, options);
}

/** Values of `WebhookProvision` that together show every arm. */
export function webhookProvision(options?: SampleOptions): WebhookProvision[] {
  return variants(webhookProvisionSample, options);
}

/** Values of `ExpandedApp` that together show every arm. */
export function expandedApp(options?: SampleOptions): ExpandedApp[] {
  return variants(expandedAppSample, options);
}

/** Values of `ExpandedAppEntitlement` that together show every arm. */
export function expandedAppEntitlement(options?: SampleOptions): ExpandedAppEntitlement[] {
  return variants(expandedAppEntitlementSample, options);
}

/** Values of `ExpandedAppUser` that together show every arm. */
export function expandedAppUser(options?: SampleOptions): ExpandedAppUser[] {
  return variants(expandedAppUserSample, options);
}

/** Values of `ExpandedObject` that together show every arm. */
export function expandedObject(options?: SampleOptions): ExpandedObject[] {
  return variants(expandedObjectSample, options);
}

/** Values of `ExpandedUser` that together show every arm. */
export function expandedUser(options?: SampleOptions): ExpandedUser[] {
  return variants(expandedUserSample, options);
}

/** Values of `ExternalRef` that together show every arm. */
export function externalRef(options?: SampleOptions): ExternalRef[] {
  return variants(externalRefSample, options);
}

/** Values of `ExternalRefSource` that together show every arm. */
export function externalRefSource(options?: SampleOptions): ExternalRefSource[] {
  return variants(externalRefSourceSample, options);
}

/** Values of `Task` that together show every arm. */
export function task(options?: SampleOptions): Task[] {
  return variants(taskSample, options);
}

/** Values of `TaskActionsItem` that together show every arm. */
export function taskActionsItem(options?: SampleOptions): TaskActionsItem[] {
  return variants(taskActionsItemSample, options);
}

/** Values of `TaskOrigin` that together show every arm. */
export function taskOrigin(options?: SampleOptions): TaskOrigin[] {
  return variants(taskOriginSample, options);
}

/** Values of `TaskProcessing` that together show every arm. */
export function taskProcessing(options?: SampleOptions): TaskProcessing[] {
  return variants(taskProcessingSample, options);
}

/** Values of `TaskRecommendation` that together show every arm. */
export function taskRecommendation(options?: SampleOptions): TaskRecommendation[] {
  return variants(taskRecommendationSample, options);
}

/** Values of `TaskState` that together show every arm. */
export function taskState(options?: SampleOptions): TaskState[] {
  return variants(taskStateSample, options);
}

/** Values of `TaskAction` that together show every arm. */
export function taskAction(options?: SampleOptions): TaskAction[] {
  return variants(taskActionSample, options);
}

/** Values of `TaskActionActionType` that together show every arm. */
export function taskActionActionType(options?: SampleOptions): TaskActionActionType[] {
  return variants(taskActionActionTypeSample, options);
}

/** Values of `TaskActionsServiceApproveRequest` that together show every arm. */
export function taskActionsServiceApproveRequest(
  options?: SampleOptions,
): TaskActionsServiceApproveRequest[] {
  return variants(taskActionsServiceApproveRequestSample, options);
}

/** Values of `TaskActionsServiceApproveResponse` that together show every arm. */
export function taskActionsServiceApproveResponse(
  options?: SampleOptions,
): TaskActionsServiceApproveResponse[] {
  return variants(taskActionsServiceApproveResponseSample, options);
}

/** Values of `TaskActionsServiceApproveWithStepUpRequest` that together show every arm. */
export function taskActionsServiceApproveWithStepUpRequest(
  options?: SampleOptions,
): TaskActionsServiceApproveWithStepUpRequest[] {
  return variants(taskActionsServiceApproveWithStepUpRequestSample, options);
}

/** Values of `TaskActionsServiceApproveWithStepUpResponse` that together show every arm. */
export function taskActionsServiceApproveWithStepUpResponse(
  options?: SampleOptions,
): TaskActionsServiceApproveWithStepUpResponse[] {
  return variants(taskActionsServiceApproveWithStepUpResponseSample, options);
}

/** Values of `TaskActionsServiceCloseRequest` that together show every arm. */
export function taskActionsServiceCloseRequest(
  options?: SampleOptions,
): TaskActionsServiceCloseRequest[] {
  return variants(taskActionsServiceCloseRequestSample, options);
}

/** Values of `TaskActionsServiceCloseResponse` that together show every arm. */
export function taskActionsServiceCloseResponse(
  options?: SampleOptions,
): TaskActionsServiceCloseResponse[] {
  return variants(taskActionsServiceCloseResponseSample, options);
}

/** Values of `TaskActionsServiceCommentRequest` that together show every arm. */
export function taskActionsServiceCommentRequest(
  options?: SampleOptions,
): TaskActionsServiceCommentRequest[] {
  return variants(taskActionsServiceCommentRequestSample, options);
}

/** Values of `TaskActionsServiceCommentResponse` that together show every arm. */
export function taskActionsServiceCommentResponse(
  options?: SampleOptions,
): TaskActionsServiceCommentResponse[] {
  return variants(taskActionsServiceCommentResponseSample, options);
}

/** Values of `TaskActionsServiceDenyRequest` that together show every arm. */
export function taskActionsServiceDenyRequest(
  options?: SampleOptions,
): TaskActionsServiceDenyRequest[] {
  return variants(taskActionsServiceDenyRequestSample, options);
}

/** Values of `TaskActionsServiceDenyResponse` that together show every arm. */
export function taskActionsServiceDenyResponse(
  options?: SampleOptions,
): TaskActionsServiceDenyResponse[] {
  return variants(taskActionsServiceDenyResponseSample, options);
}

/** Values of `TaskActionsServiceEscalateToEmergencyAccessRequest` that together show every arm. */
export function taskActionsServiceEscalateToEmergencyAccessRequest(
  options?: SampleOptions,
): TaskActionsServiceEscalateToEmergencyAccessRequest[] {
  return variants(taskActionsServiceEscalateToEmergencyAccessRequestSample, options);
}

/** Values of `TaskActionsServiceHardResetRequest` that together show every arm. */
export function taskActionsServiceHardResetRequest(
  options?: SampleOptions,
): TaskActionsServiceHardResetRequest[] {
  return variants(taskActionsServiceHardResetRequestSample, options);
}

/** Values of `TaskActionsServiceHardResetResponse` that together show every arm. */
export function taskActionsServiceHardResetResponse(
  options?: SampleOptions,
): TaskActionsServiceHardResetResponse[] {
  return variants(taskActionsServiceHardResetResponseSample, options);
}

/** Values of `TaskActionsServiceProcessNowRequest` that together show every arm. */
export function taskActionsServiceProcessNowRequest(
  options?: SampleOptions,
): TaskActionsServiceProcessNowRequest[] {
  return variants(taskActionsServiceProcessNowRequestSample, options);
}

/** Values of `TaskActionsServiceProcessNowResponse` that together show every arm. */
export function taskActionsServiceProcessNowResponse(
  options?: SampleOptions,
): TaskActionsServiceProcessNowResponse[] {
  return variants(taskActionsServiceProcessNowResponseSample, options);
}

/** Values of `TaskActionsServiceReassignRequest` that together show every arm. */
export function taskActionsServiceReassignRequest(
  options?: SampleOptions,
): TaskActionsServiceReassignRequest[] {
  return variants(taskActionsServiceReassignRequestSample, options);
}

/** Values of `TaskActionsServiceReassignResponse` that together show every arm. */
export function taskActionsServiceReassignResponse(
  options?: SampleOptions,
): TaskActionsServiceReassignResponse[] {
  return variants(taskActionsServiceReassignResponseSample, options);
}

/** Values of `TaskActionsServiceRestartRequest` that together show every arm. */
export function taskActionsServiceRestartRequest(
  options?: SampleOptions,
): TaskActionsServiceRestartRequest[] {
  return variants(taskActionsServiceRestartRequestSample, options);
}

/** Values of `TaskActionsServiceRestartResponse` that together show every arm. */
export function taskActionsServiceRestartResponse(
  options?: SampleOptions,
): TaskActionsServiceRestartResponse[] {
  return variants(taskActionsServiceRestartResponseSample, options);
}

/** Values of `TaskActionsServiceSkipStepRequest` that together show every arm. */
export function taskActionsServiceSkipStepRequest(
  options?: SampleOptions,
): TaskActionsServiceSkipStepRequest[] {
  return variants(taskActionsServiceSkipStepRequestSample, options);
}

/** Values of `TaskAuditAccessRequestOutcome` that together show every arm. */
export function taskAuditAccessRequestOutcome(
  options?: SampleOptions,
): TaskAuditAccessRequestOutcome[] {
  return variants(taskAuditAccessRequestOutcomeSample, options);
}

/** Values of `TaskAuditAccessRequestOutcomeOutcome` that together show every arm. */
export function taskAuditAccessRequestOutcomeOutcome(
  options?: SampleOptions,
): TaskAuditAccessRequestOutcomeOutcome[] {
  return variants(taskAuditAccessRequestOutcomeOutcomeSample, options);
}

/** Values of `TaskAuditActionSubmitted` that together show every arm. */
export function taskAuditActionSubmitted(options?: SampleOptions): TaskAuditActionSubmitted[] {
  return variants(taskAuditActionSubmittedSample, options);
}

/** Values of `TaskAuditApprovalAutoAcceptedByPolicy` that together show every arm. */
export function taskAuditApprovalAutoAcceptedByPolicy(
  options?: SampleOptions,
): TaskAuditApprovalAutoAcceptedByPolicy[] {
  return variants(taskAuditApprovalAutoAcceptedByPolicySample, options);
}

/** Values of `TaskAuditApprovalAutoRejectedByPolicy` that together show every arm. */
export function taskAuditApprovalAutoRejectedByPolicy(
  options?: SampleOptions,
): TaskAuditApprovalAutoRejectedByPolicy[] {
  return variants(taskAuditApprovalAutoRejectedByPolicySample, options);
}

/** Values of `TaskAuditApprovalHappenedAutomatically` that together show every arm. */
export function taskAuditApprovalHappenedAutomatically(
  options?: SampleOptions,
): TaskAuditApprovalHappenedAutomatically[] {
  return variants(taskAuditApprovalHappenedAutomaticallySample, options);
}

/** Values of `TaskAuditApprovalInstanceChange` that together show every arm. */
export function taskAuditApprovalInstanceChange(
  options?: SampleOptions,
): TaskAuditApprovalInstanceChange[] {
  return variants(taskAuditApprovalInstanceChangeSample, options);
}

/** Values of `TaskAuditBulkActionError` that together show every arm. */
export function taskAuditBulkActionError(options?: SampleOptions): TaskAuditBulkActionError[] {
  return variants(taskAuditBulkActionErrorSample, options);
}

/** Values of `TaskAuditCertifyOutcome` that together show every arm. */
export function taskAuditCertifyOutcome(options?: SampleOptions): TaskAuditCertifyOutcome[] {
  return variants(taskAuditCertifyOutcomeSample, options);
}

/** Values of `TaskAuditCertifyOutcomeOutcome` that together show every arm. */
export function taskAuditCertifyOutcomeOutcome(
  options?: SampleOptions,
): TaskAuditCertifyOutcomeOutcome[] {
  return variants(taskAuditCertifyOutcomeOutcomeSample, options);
}

/** Values of `TaskAuditComment` that together show every arm. */
export function taskAuditComment(options?: SampleOptions): TaskAuditComment[] {
  return variants(taskAuditCommentSample, options);
}

/** Values of `TaskAuditConditionalPolicyExecutionResult` that together show every arm. */
export function taskAuditConditionalPolicyExecutionResult(
  options?: SampleOptions,
): TaskAuditConditionalPolicyExecutionResult[] {
  return variants(taskAuditConditionalPolicyExecutionResultSample, options);
}

/** Values of `TaskAuditConnectorActionResult` that together show every arm. */
export function taskAuditConnectorActionResult(
  options?: SampleOptions,
): TaskAuditConnectorActionResult[] {
  return variants(taskAuditConnectorActionResultSample, options);
}

/** Values of `TaskAuditEscalateToEmergencyAccess` that together show every arm. */
export function taskAuditEscalateToEmergencyAccess(
  options?: SampleOptions,
): TaskAuditEscalateToEmergencyAccess[] {
  return variants(taskAuditEscalateToEmergencyAccessSample, options);
}

/** Values of `TaskAuditExpressionPolicyStepError` that together show every arm. */
export function taskAuditExpressionPolicyStepError(
  options?: SampleOptions,
): TaskAuditExpressionPolicyStepError[] {
  return variants(taskAuditExpressionPolicyStepErrorSample, options);
}

/** Values of `TaskAuditExternalTicketCreated` that together show every arm. */
export function taskAuditExternalTicketCreated(
  options?: SampleOptions,
): TaskAuditExternalTicketCreated[] {
  return variants(taskAuditExternalTicketCreatedSample, options);
}

/** Values of `TaskAuditExternalTicketError` that together show every arm. */
export function taskAuditExternalTicketError(
  options?: SampleOptions,
): TaskAuditExternalTicketError[] {
  return variants(taskAuditExternalTicketErrorSample, options);
}

/** Values of `TaskAuditExternalTicketProvisionStepResolved` that together show every arm. */
export function taskAuditExternalTicketProvisionStepResolved(
  options?: SampleOptions,
): TaskAuditExternalTicketProvisionStepResolved[] {
  return variants(taskAuditExternalTicketProvisionStepResolvedSample, options);
}

/** Values of `TaskAuditExternalTicketTriggered` that together show every arm. */
export function taskAuditExternalTicketTriggered(
  options?: SampleOptions,
): TaskAuditExternalTicketTriggered[] {
  return variants(taskAuditExternalTicketTriggeredSample, options);
}

/** Values of `TaskAuditFinishedConnectorActions` that together show every arm. */
export function taskAuditFinishedConnectorActions(
  options?: SampleOptions,
): TaskAuditFinishedConnectorActions[] {
  return variants(taskAuditFinishedConnectorActionsSample, options);
}

/** Values of `TaskAuditGrantOutcome` that together show every arm. */
export function taskAuditGrantOutcome(options?: SampleOptions): TaskAuditGrantOutcome[] {
  return variants(taskAuditGrantOutcomeSample, options);
}

/** Values of `TaskAuditGrantOutcomeOutcome` that together show every arm. */
export function taskAuditGrantOutcomeOutcome(
  options?: SampleOptions,
): TaskAuditGrantOutcomeOutcome[] {
  return variants(taskAuditGrantOutcomeOutcomeSample, options);
}

/** Values of `TaskAuditHardReset` that together show every arm. */
export function taskAuditHardReset(options?: SampleOptions): TaskAuditHardReset[] {
  return variants(taskAuditHardResetSample, options);
}

/** Values of `TaskAuditListRequest` that together show every arm. */
export function taskAuditListRequest(options?: SampleOptions): TaskAuditListRequest[] {
  return variants(taskAuditListRequestSample, options);
}

/** Values of `TaskAuditListResponse` that together show every arm. */
export function taskAuditListResponse(options?: SampleOptions): TaskAuditListResponse[] {
  return variants(taskAuditListResponseSample, options);
}

/** Values of `TaskAuditMetaData` that together show every arm. */
export function taskAuditMetaData(options?: SampleOptions): TaskAuditMetaData[] {
  return variants(taskAuditMetaDataSample, options);
}

/** Values of `TaskAuditNewTask` that together show every arm. */
export function taskAuditNewTask(options?: SampleOptions): TaskAuditNewTask[] {
  return variants(taskAuditNewTaskSample, options);
}

/** Values of `TaskAuditPolicyApprovalReassigned` that together show every arm. */
export function taskAuditPolicyApprovalReassigned(
  options?: SampleOptions,
): TaskAuditPolicyApprovalReassigned[] {
  return variants(taskAuditPolicyApprovalReassignedSample, options);
}

/** Values of `TaskAuditPolicyChanged` that together show every arm. */
export function taskAuditPolicyChanged(options?: SampleOptions): TaskAuditPolicyChanged[] {
  return variants(taskAuditPolicyChangedSample, options);
}

/** Values of `TaskAuditPolicyEvaluationStep` that together show every arm. */
export function taskAuditPolicyEvaluationStep(
  options?: SampleOptions,
): TaskAuditPolicyEvaluationStep[] {
  return variants(taskAuditPolicyEvaluationStepSample, options);
}

/** Values of `TaskAuditPolicyProvisionError` that together show every arm. */
export function taskAuditPolicyProvisionError(
  options?: SampleOptions,
): TaskAuditPolicyProvisionError[] {
  return variants(taskAuditPolicyProvisionErrorSample, options);
}

/** Values of `TaskAuditPolicyProvisionReassigned` that together show every arm. */
export function taskAuditPolicyProvisionReassigned(
  options?: SampleOptions,
): TaskAuditPolicyProvisionReassigned[] {
  return variants(taskAuditPolicyProvisionReassignedSample, options);
}

/** Values of `TaskAuditReassignedToDelegate` that together show every arm. */
export function taskAuditReassignedToDelegate(
  options?: SampleOptions,
): TaskAuditReassignedToDelegate[] {
  return variants(taskAuditReassignedToDelegateSample, options);
}

/** Values of `TaskAuditReassignmentListError` that together show every arm. */
export function taskAuditReassignmentListError(
  options?: SampleOptions,
): TaskAuditReassignmentListError[] {
  return variants(taskAuditReassignmentListErrorSample, options);
}

/** Values of `TaskAuditRestart` that together show every arm. */
export function taskAuditRestart(options?: SampleOptions): TaskAuditRestart[] {
  return variants(taskAuditRestartSample, options);
}

/** Values of `TaskAuditRevokeOutcome` that together show every arm. */
export function taskAuditRevokeOutcome(options?: SampleOptions): TaskAuditRevokeOutcome[] {
  return variants(taskAuditRevokeOutcomeSample, options);
}

/** Values of `TaskAuditRevokeOutcomeOutcome` that together show every arm. */
export function taskAuditRevokeOutcomeOutcome(
  options?: SampleOptions,
): TaskAuditRevokeOutcomeOutcome[] {
  return variants(taskAuditRevokeOutcomeOutcomeSample, options);
}

/** Values of `TaskAuditSLAEscalation` that together show every arm. */
export function taskAuditSLAEscalation(options?: SampleOptions): TaskAuditSLAEscalation[] {
  return variants(taskAuditSLAEscalationSample, options);
}

/** Values of `TaskAuditStartedConnectorActions` that together show every arm. */
export function taskAuditStartedConnectorActions(
  options?: SampleOptions,
): TaskAuditStartedConnectorActions[] {
  return variants(taskAuditStartedConnectorActionsSample, options);
}

/** Values of `TaskAuditStateChange` that together show every arm. */
export function taskAuditStateChange(options?: SampleOptions): TaskAuditStateChange[] {
  return variants(taskAuditStateChangeSample, options);
}

/** Values of `TaskAuditStateChangePreviousState` that together show every arm. */
export function taskAuditStateChangePreviousState(
  options?: SampleOptions,
): TaskAuditStateChangePreviousState[] {
  return variants(taskAuditStateChangePreviousStateSample, options);
}

/** Values of `TaskAuditStepSkipped` that together show every arm. */
export function taskAuditStepSkipped(options?: SampleOptions): TaskAuditStepSkipped[] {
  return variants(taskAuditStepSkippedSample, options);
}

/** Values of `TaskAuditStepUpApproval` that together show every arm. */
export function taskAuditStepUpApproval(options?: SampleOptions): TaskAuditStepUpApproval[] {
  return variants(taskAuditStepUpApprovalSample, options);
}

/** Values of `TaskAuditView` that together show every arm. */
export function taskAuditView(options?: SampleOptions): TaskAuditView[] {
  return variants(taskAuditViewSample, options);
}

/** Values of `TaskAuditViewCurrentState` that together show every arm. */
export function taskAuditViewCurrentState(options?: SampleOptions): TaskAuditViewCurrentState[] {
  return variants(taskAuditViewCurrentStateSample, options);
}

/** Values of `TaskAuditViewEventType` that together show every arm. */
export function taskAuditViewEventType(options?: SampleOptions): TaskAuditViewEventType[] {
  return variants(taskAuditViewEventTypeSample, options);
}

/** Values of `TaskAuditViewSource` that together show every arm. */
export function taskAuditViewSource(options?: SampleOptions): TaskAuditViewSource[] {
  return variants(taskAuditViewSourceSample, options);
}

/** Values of `TaskAuditViewRef` that together show every arm. */
export function taskAuditViewRef(options?: SampleOptions): TaskAuditViewRef[] {
  return variants(taskAuditViewRefSample, options);
}

/** Values of `TaskAuditWaitForAnalysisStepSuccess` that together show every arm. */
export function taskAuditWaitForAnalysisStepSuccess(
  options?: SampleOptions,
): TaskAuditWaitForAnalysisStepSuccess[] {
  return variants(taskAuditWaitForAnalysisStepSuccessSample, options);
}

/** Values of `TaskAuditWaitForAnalysisStepTimedOut` that together show every arm. */
export function taskAuditWaitForAnalysisStepTimedOut(
  options?: SampleOptions,
): TaskAuditWaitForAnalysisStepTimedOut[] {
  return variants(taskAuditWaitForAnalysisStepTimedOutSample, options);
}

/** Values of `TaskAuditWaitForAnalysisStepWaiting` that together show every arm. */
export function taskAuditWaitForAnalysisStepWaiting(
  options?: SampleOptions,
): TaskAuditWaitForAnalysisStepWaiting[] {
  return variants(taskAuditWaitForAnalysisStepWaitingSample, options);
}

/** Values of `TaskAuditWaitStepSuccess` that together show every arm. */
export function taskAuditWaitStepSuccess(options?: SampleOptions): TaskAuditWaitStepSuccess[] {
  return variants(taskAuditWaitStepSuccessSample, options);
}

/** Values of `TaskAuditWaitStepTimedOut` that together show every arm. */
export function taskAuditWaitStepTimedOut(options?: SampleOptions): TaskAuditWaitStepTimedOut[] {
  return variants(taskAuditWaitStepTimedOutSample, options);
}

/** Values of `TaskAuditWaitStepWaiting` that together show every arm. */
export function taskAuditWaitStepWaiting(options?: SampleOptions): TaskAuditWaitStepWaiting[] {
  return variants(taskAuditWaitStepWaitingSample, options);
}

/** Values of `TaskAuditWebhookApprovalAttempt` that together show every arm. */
export function taskAuditWebhookApprovalAttempt(
  options?: SampleOptions,
): TaskAuditWebhookApprovalAttempt[] {
  return variants(taskAuditWebhookApprovalAttemptSample, options);
}

/** Values of `TaskAuditWebhookApprovalBadResponse` that together show every arm. */
export function taskAuditWebhookApprovalBadResponse(
  options?: SampleOptions,
): TaskAuditWebhookApprovalBadResponse[] {
  return variants(taskAuditWebhookApprovalBadResponseSample, options);
}

/** Values of `TaskAuditWebhookApprovalSuccess` that together show every arm. */
export function taskAuditWebhookApprovalSuccess(
  options?: SampleOptions,
): TaskAuditWebhookApprovalSuccess[] {
  return variants(taskAuditWebhookApprovalSuccessSample, options);
}

/** Values of `TaskAuditWebhookApprovalTriggered` that together show every arm. */
export function taskAuditWebhookApprovalTriggered(
  options?: SampleOptions,
): TaskAuditWebhookApprovalTriggered[] {
  return variants(taskAuditWebhookApprovalTriggeredSample, options);
}

/** Values of `TaskAuditWebhookAttempt` that together show every arm. */
export function taskAuditWebhookAttempt(options?: SampleOptions): TaskAuditWebhookAttempt[] {
  return variants(taskAuditWebhookAttemptSample, options);
}

/** Values of `TaskAuditWebhookSuccess` that together show every arm. */
export function taskAuditWebhookSuccess(options?: SampleOptions): TaskAuditWebhookSuccess[] {
  return variants(taskAuditWebhookSuccessSample, options);
}

/** Values of `TaskAuditWebhookTriggered` that together show every arm. */
export function taskAuditWebhookTriggered(options?: SampleOptions): TaskAuditWebhookTriggered[] {
  return variants(taskAuditWebhookTriggeredSample, options);
}

/** Values of `TaskExpandMask` that together show every arm. */
export function taskExpandMask(options?: SampleOptions): TaskExpandMask[] {
  return variants(taskExpandMaskSample, options);
}

/** Values of `TaskExpandMaskPathsItem` that together show every arm. */
export function taskExpandMaskPathsItem(options?: SampleOptions): TaskExpandMaskPathsItem[] {
  return variants(taskExpandMaskPathsItemSample, options);
}

/** Values of `TaskGrantSource` that together show every arm. */
export function taskGrantSource(options?: SampleOptions): TaskGrantSource[] {
  return variants(taskGrantSourceSample, options);
}

/** Values of `TaskRef` that together show every arm. */
export function taskRef(options?: SampleOptions): TaskRef[] {
  return variants(taskRefSample, options);
}

/** Values of `TaskRevokeSource` that together show every arm. */
export function taskRevokeSource(options?: SampleOptions): TaskRevokeSource[] {
  return variants(taskRevokeSourceSample, options);
}

/** Values of `TaskRevokeSourceExpired` that together show every arm. */
export function taskRevokeSourceExpired(options?: SampleOptions): TaskRevokeSourceExpired[] {
  return variants(taskRevokeSourceExpiredSample, options);
}

/** Values of `TaskRevokeSourceNonUsage` that together show every arm. */
export function taskRevokeSourceNonUsage(options?: SampleOptions): TaskRevokeSourceNonUsage[] {
  return variants(taskRevokeSourceNonUsageSample, options);
}

/** Values of `TaskRevokeSourceRequest` that together show every arm. */
export function taskRevokeSourceRequest(options?: SampleOptions): TaskRevokeSourceRequest[] {
  return variants(taskRevokeSourceRequestSample, options);
}

/** Values of `TaskRevokeSourceReview` that together show every arm. */
export function taskRevokeSourceReview(options?: SampleOptions): TaskRevokeSourceReview[] {
  return variants(taskRevokeSourceReviewSample, options);
}

/** Values of `TaskSearchRequest` that together show every arm. */
export function taskSearchRequest(options?: SampleOptions): TaskSearchRequest[] {
  return variants(taskSearchRequestSample, options);
}

/** Values of `TaskSearchRequestAccountTypesItem` that together show every arm. */
export function taskSearchRequestAccountTypesItem(
  options?: SampleOptions,
): TaskSearchRequestAccountTypesItem[] {
  return variants(taskSearchRequestAccountTypesItemSample, options);
}

/** Values of `TaskSearchRequestCurrentStep` that together show every arm. */
export function taskSearchRequestCurrentStep(
  options?: SampleOptions,
): TaskSearchRequestCurrentStep[] {
  return variants(taskSearchRequestCurrentStepSample, options);
}

/** Values of `TaskSearchRequestEmergencyStatus` that together show every arm. */
export function taskSearchRequestEmergencyStatus(
  options?: SampleOptions,
): TaskSearchRequestEmergencyStatus[] {
  return variants(taskSearchRequestEmergencyStatusSample, options);
}

/** Values of `TaskSearchRequestSortBy` that together show every arm. */
export function taskSearchRequestSortBy(options?: SampleOptions): TaskSearchRequestSortBy[] {
  return variants(taskSearchRequestSortBySample, options);
}

/** Values of `TaskSearchRequestStepApprovalTypesItem` that together show every arm. */
export function taskSearchRequestStepApprovalTypesItem(
  options?: SampleOptions,
): TaskSearchRequestStepApprovalTypesItem[] {
  return variants(taskSearchRequestStepApprovalTypesItemSample, options);
}

/** Values of `TaskSearchRequestTaskStatesItem` that together show every arm. */
export function taskSearchRequestTaskStatesItem(
  options?: SampleOptions,
): TaskSearchRequestTaskStatesItem[] {
  return variants(taskSearchRequestTaskStatesItemSample, options);
}

/** Values of `TaskSearchResponse` that together show every arm. */
export function taskSearchResponse(options?: SampleOptions): TaskSearchResponse[] {
  return variants(taskSearchResponseSample, options);
}

/** Values of `TaskServiceActionResponse` that together show every arm. */
export function taskServiceActionResponse(options?: SampleOptions): TaskServiceActionResponse[] {
  return variants(taskServiceActionResponseSample, options);
}

/** Values of `TaskServiceCreateGrantRequest` that together show every arm. */
export function taskServiceCreateGrantRequest(
  options?: SampleOptions,
): TaskServiceCreateGrantRequest[] {
  return variants(taskServiceCreateGrantRequestSample, options);
}

/** Values of `TaskServiceCreateGrantResponse` that together show every arm. */
export function taskServiceCreateGrantResponse(
  options?: SampleOptions,
): TaskServiceCreateGrantResponse[] {
  return variants(taskServiceCreateGrantResponseSample, options);
}

/** Values of `TaskServiceCreateOffboardingRequest` that together show every arm. */
export function taskServiceCreateOffboardingRequest(
  options?: SampleOptions,
): TaskServiceCreateOffboardingRequest[] {
  return variants(taskServiceCreateOffboardingRequestSample, options);
}

/** Values of `TaskServiceCreateOffboardingResponse` that together show every arm. */
export function taskServiceCreateOffboardingResponse(
  options?: SampleOptions,
): TaskServiceCreateOffboardingResponse[] {
  return variants(taskServiceCreateOffboardingResponseSample, options);
}

/** Values of `TaskServiceCreateRevokeRequest` that together show every arm. */
export function taskServiceCreateRevokeRequest(
  options?: SampleOptions,
): TaskServiceCreateRevokeRequest[] {
  return variants(taskServiceCreateRevokeRequestSample, options);
}

/** Values of `TaskServiceCreateRevokeResponse` that together show every arm. */
export function taskServiceCreateRevokeResponse(
  options?: SampleOptions,
): TaskServiceCreateRevokeResponse[] {
  return variants(taskServiceCreateRevokeResponseSample, options);
}

/** Values of `TaskServiceGetResponse` that together show every arm. */
export function taskServiceGetResponse(options?: SampleOptions): TaskServiceGetResponse[] {
  return variants(taskServiceGetResponseSample, options);
}

/** Values of `TaskTypeInput` that together show every arm. */
export function taskTypeInput(options?: SampleOptions): TaskTypeInput[] {
  return variants(taskTypeInputSample, options);
}

/** Values of `TaskType` that together show every arm. */
export function taskType(options?: SampleOptions): TaskType[] {
  return variants(taskTypeSample, options);
}

/** Values of `TaskTypeCertifyInput` that together show every arm. */
export function taskTypeCertifyInput(options?: SampleOptions): TaskTypeCertifyInput[] {
  return variants(taskTypeCertifyInputSample, options);
}

/** Values of `TaskTypeCertify` that together show every arm. */
export function taskTypeCertify(options?: SampleOptions): TaskTypeCertify[] {
  return variants(taskTypeCertifySample, options);
}

/** Values of `TaskTypeCertifyOutcome` that together show every arm. */
export function taskTypeCertifyOutcome(options?: SampleOptions): TaskTypeCertifyOutcome[] {
  return variants(taskTypeCertifyOutcomeSample, options);
}

/** Values of `TaskTypeGrantInput` that together show every arm. */
export function taskTypeGrantInput(options?: SampleOptions): TaskTypeGrantInput[] {
  return variants(taskTypeGrantInputSample, options);
}

/** Values of `TaskTypeGrant` that together show every arm. */
export function taskTypeGrant(options?: SampleOptions): TaskTypeGrant[] {
  return variants(taskTypeGrantSample, options);
}

/** Values of `TaskTypeGrantOutcome` that together show every arm. */
export function taskTypeGrantOutcome(options?: SampleOptions): TaskTypeGrantOutcome[] {
  return variants(taskTypeGrantOutcomeSample, options);
}

/** Values of `TaskTypeOffboardingInput` that together show every arm. */
export function taskTypeOffboardingInput(options?: SampleOptions): TaskTypeOffboardingInput[] {
  return variants(taskTypeOffboardingInputSample, options);
}

/** Values of `TaskTypeOffboarding` that together show every arm. */
export function taskTypeOffboarding(options?: SampleOptions): TaskTypeOffboarding[] {
  return variants(taskTypeOffboardingSample, options);
}

/** Values of `TaskTypeOffboardingOutcome` that together show every arm. */
export function taskTypeOffboardingOutcome(options?: SampleOptions): TaskTypeOffboardingOutcome[] {
  return variants(taskTypeOffboardingOutcomeSample, options);
}

/** Values of `TaskTypeRevokeInput` that together show every arm. */
export function taskTypeRevokeInput(options?: SampleOptions): TaskTypeRevokeInput[] {
  return variants(taskTypeRevokeInputSample, options);
}

/** Values of `TaskTypeRevoke` that together show every arm. */
export function taskTypeRevoke(options?: SampleOptions): TaskTypeRevoke[] {
  return variants(taskTypeRevokeSample, options);
}

/** Values of `TaskTypeRevokeOutcome` that together show every arm. */
export function taskTypeRevokeOutcome(options?: SampleOptions): TaskTypeRevokeOutcome[] {
  return variants(taskTypeRevokeOutcomeSample, options);
}

/** Values of `TaskView` that together show every arm. */
export function taskView(options?: SampleOptions): TaskView[] {
  return variants(taskViewSample, options);
}

/** Values of `User` that together show every arm. */
export function user(options?: SampleOptions): User[] {
  return variants(userSample, options);
}

/** Values of `UserDirectoryStatus` that together show every arm. */
export function userDirectoryStatus(options?: SampleOptions): UserDirectoryStatus[] {
  return variants(userDirectoryStatusSample, options);
}

/** Values of `UserStatus` that together show every arm. */
export function userStatus(options?: SampleOptions): UserStatus[] {
  return variants(userStatusSample, options);
}

/** Values of `UserType` that together show every arm. */
export function userType(options?: SampleOptions): UserType[] {
  return variants(userTypeSample, options);
}

/** Values of `UserAttributeMappingSource` that together show every arm. */
export function userAttributeMappingSource(options?: SampleOptions): UserAttributeMappingSource[] {
  return variants(userAttributeMappingSourceSample, options);
}

/** Values of `ProtobufAny` that together show every arm. */
export function protobufAny(options?: SampleOptions): ProtobufAny[] {
  return variants(protobufAnySample, options);
}

/** Values of `Status` that together show every arm. */
export function status(options?: SampleOptions): Status[] {
  return variants(statusSample, options);
}
