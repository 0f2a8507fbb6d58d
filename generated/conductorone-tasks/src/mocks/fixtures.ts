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

/** Values of {@link App} that together show every arm. */
export function app(options?: SampleOptions): App[] {
  return variants(appSample, options);
}

/** Values of {@link AppIdentityMatching} that together show every arm. */
export function appIdentityMatching(options?: SampleOptions): AppIdentityMatching[] {
  return variants(appIdentityMatchingSample, options);
}

/** Values of {@link AppEntitlement} that together show every arm. */
export function appEntitlement(options?: SampleOptions): AppEntitlement[] {
  return variants(appEntitlementSample, options);
}

/** Values of {@link AppEntitlementPurpose} that together show every arm. */
export function appEntitlementPurpose(options?: SampleOptions): AppEntitlementPurpose[] {
  return variants(appEntitlementPurposeSample, options);
}

/** Values of {@link AppUser} that together show every arm. */
export function appUser(options?: SampleOptions): AppUser[] {
  return variants(appUserSample, options);
}

/** Values of {@link AppUserType} that together show every arm. */
export function appUserType(options?: SampleOptions): AppUserType[] {
  return variants(appUserTypeSample, options);
}

/** Values of {@link AppUserStatus} that together show every arm. */
export function appUserStatus(options?: SampleOptions): AppUserStatus[] {
  return variants(appUserStatusSample, options);
}

/** Values of {@link AppUserStatusStatus} that together show every arm. */
export function appUserStatusStatus(options?: SampleOptions): AppUserStatusStatus[] {
  return variants(appUserStatusStatusSample, options);
}

/** Values of {@link TaskAuditCancelledResult} that together show every arm. */
export function taskAuditCancelledResult(options?: SampleOptions): TaskAuditCancelledResult[] {
  return variants(taskAuditCancelledResultSample, options);
}

/** Values of {@link TaskAuditErrorResult} that together show every arm. */
export function taskAuditErrorResult(options?: SampleOptions): TaskAuditErrorResult[] {
  return variants(taskAuditErrorResultSample, options);
}

/** Values of {@link TaskAuditSuccessResult} that together show every arm. */
export function taskAuditSuccessResult(options?: SampleOptions): TaskAuditSuccessResult[] {
  return variants(taskAuditSuccessResultSample, options);
}

/** Values of {@link Accept} that together show every arm. */
export function accept(options?: SampleOptions): Accept[] {
  return variants(acceptSample, options);
}

/** Values of {@link AcceptInstance} that together show every arm. */
export function acceptInstance(options?: SampleOptions): AcceptInstance[] {
  return variants(acceptInstanceSample, options);
}

/** Values of {@link AgentApproval} that together show every arm. */
export function agentApproval(options?: SampleOptions): AgentApproval[] {
  return variants(agentApprovalSample, options);
}

/** Values of {@link AgentApprovalAgentMode} that together show every arm. */
export function agentApprovalAgentMode(options?: SampleOptions): AgentApprovalAgentMode[] {
  return variants(agentApprovalAgentModeSample, options);
}

/** Values of {@link AppEntitlementReference} that together show every arm. */
export function appEntitlementReference(options?: SampleOptions): AppEntitlementReference[] {
  return variants(appEntitlementReferenceSample, options);
}

/** Values of {@link AppGroupApproval} that together show every arm. */
export function appGroupApproval(options?: SampleOptions): AppGroupApproval[] {
  return variants(appGroupApprovalSample, options);
}

/** Values of {@link AppOwnerApproval} that together show every arm. */
export function appOwnerApproval(options?: SampleOptions): AppOwnerApproval[] {
  return variants(appOwnerApprovalSample, options);
}

/** Values of {@link Approval} that together show every arm. */
export function approval(options?: SampleOptions): Approval[] {
  return variants(approvalSample, options);
}

/** Values of {@link ApprovalInstance} that together show every arm. */
export function approvalInstance(options?: SampleOptions): ApprovalInstance[] {
  return variants(approvalInstanceSample, options);
}

/** Values of {@link ApprovalInstanceState} that together show every arm. */
export function approvalInstanceState(options?: SampleOptions): ApprovalInstanceState[] {
  return variants(approvalInstanceStateSample, options);
}

/** Values of {@link ApprovedAction} that together show every arm. */
export function approvedAction(options?: SampleOptions): ApprovedAction[] {
  return variants(approvedActionSample, options);
}

/** Values of {@link CancelledAction} that together show every arm. */
export function cancelledAction(options?: SampleOptions): CancelledAction[] {
  return variants(cancelledActionSample, options);
}

/** Values of {@link CompletedAction} that together show every arm. */
export function completedAction(options?: SampleOptions): CompletedAction[] {
  return variants(completedActionSample, options);
}

/** Values of {@link ConnectorProvision} that together show every arm. */
export function connectorProvision(options?: SampleOptions): ConnectorProvision[] {
  return variants(connectorProvisionSample, options);
}

/** Values of {@link AccountProvision} that together show every arm. */
export function accountProvision(options?: SampleOptions): AccountProvision[] {
  return variants(accountProvisionSample, options);
}

/** Values of {@link DefaultBehavior} that together show every arm. */
export function defaultBehavior(options?: SampleOptions): DefaultBehavior[] {
  return variants(defaultBehaviorSample, options);
}

/** Values of {@link DeleteAccount} that together show every arm. */
export function deleteAccount(options?: SampleOptions): DeleteAccount[] {
  return variants(deleteAccountSample, options);
}

/** Values of {@link DoNotSave} that together show every arm. */
export function doNotSave(options?: SampleOptions): DoNotSave[] {
  return variants(doNotSaveSample, options);
}

/** Values of {@link SaveToVault} that together show every arm. */
export function saveToVault(options?: SampleOptions): SaveToVault[] {
  return variants(saveToVaultSample, options);
}

/** Values of {@link DelegatedProvision} that together show every arm. */
export function delegatedProvision(options?: SampleOptions): DelegatedProvision[] {
  return variants(delegatedProvisionSample, options);
}

/** Values of {@link DeniedAction} that together show every arm. */
export function deniedAction(options?: SampleOptions): DeniedAction[] {
  return variants(deniedActionSample, options);
}

/** Values of {@link EntitlementOwnerApproval} that together show every arm. */
export function entitlementOwnerApproval(options?: SampleOptions): EntitlementOwnerApproval[] {
  return variants(entitlementOwnerApprovalSample, options);
}

/** Values of {@link ErroredAction} that together show every arm. */
export function erroredAction(options?: SampleOptions): ErroredAction[] {
  return variants(erroredActionSample, options);
}

/** Values of {@link Escalation} that together show every arm. */
export function escalation(options?: SampleOptions): Escalation[] {
  return variants(escalationSample, options);
}

/** Values of {@link EscalationReassignToApprovers} that together show every arm. */
export function escalationReassignToApprovers(
  options?: SampleOptions,
): EscalationReassignToApprovers[] {
  return variants(escalationReassignToApproversSample, options);
}

/** Values of {@link EscalationReplacePolicy} that together show every arm. */
export function escalationReplacePolicy(options?: SampleOptions): EscalationReplacePolicy[] {
  return variants(escalationReplacePolicySample, options);
}

/** Values of {@link EscalationInstance} that together show every arm. */
export function escalationInstance(options?: SampleOptions): EscalationInstance[] {
  return variants(escalationInstanceSample, options);
}

/** Values of {@link EscalationInstanceReassignToApprovers} that together show every arm. */
export function escalationInstanceReassignToApprovers(
  options?: SampleOptions,
): EscalationInstanceReassignToApprovers[] {
  return variants(escalationInstanceReassignToApproversSample, options);
}

/** Values of {@link EscalationInstanceReplacePolicy} that together show every arm. */
export function escalationInstanceReplacePolicy(
  options?: SampleOptions,
): EscalationInstanceReplacePolicy[] {
  return variants(escalationInstanceReplacePolicySample, options);
}

/** Values of {@link ExpressionApproval} that together show every arm. */
export function expressionApproval(options?: SampleOptions): ExpressionApproval[] {
  return variants(expressionApprovalSample, options);
}

/** Values of {@link ExternalTicketProvision} that together show every arm. */
export function externalTicketProvision(options?: SampleOptions): ExternalTicketProvision[] {
  return variants(externalTicketProvisionSample, options);
}

/** Values of {@link ManagerApproval} that together show every arm. */
export function managerApproval(options?: SampleOptions): ManagerApproval[] {
  return variants(managerApprovalSample, options);
}

/** Values of {@link ManualProvision} that together show every arm. */
export function manualProvision(options?: SampleOptions): ManualProvision[] {
  return variants(manualProvisionSample, options);
}

/** Values of {@link MultiStep} that together show every arm. */
export function multiStep(options?: SampleOptions): MultiStep[] {
  return variants(multiStepSample, options);
}

/** Values of {@link Policy} that together show every arm. */
export function policy(options?: SampleOptions): Policy[] {
  return variants(policySample, options);
}

/** Values of {@link PolicyType} that together show every arm. */
export function policyType(options?: SampleOptions): PolicyType[] {
  return variants(policyTypeSample, options);
}

/** Values of {@link PolicyInstance} that together show every arm. */
export function policyInstance(options?: SampleOptions): PolicyInstance[] {
  return variants(policyInstanceSample, options);
}

/** Values of {@link PolicyPostActions} that together show every arm. */
export function policyPostActions(options?: SampleOptions): PolicyPostActions[] {
  return variants(policyPostActionsSample, options);
}

/** Values of {@link PolicyStep} that together show every arm. */
export function policyStep(options?: SampleOptions): PolicyStep[] {
  return variants(policyStepSample, options);
}

/** Values of {@link PolicyStepInstance} that together show every arm. */
export function policyStepInstance(options?: SampleOptions): PolicyStepInstance[] {
  return variants(policyStepInstanceSample, options);
}

/** Values of {@link PolicyStepInstanceState} that together show every arm. */
export function policyStepInstanceState(options?: SampleOptions): PolicyStepInstanceState[] {
  return variants(policyStepInstanceStateSample, options);
}

/** Values of {@link PolicySteps} that together show every arm. */
export function policySteps(options?: SampleOptions): PolicySteps[] {
  return variants(policyStepsSample, options);
}

/** Values of {@link Provision} that together show every arm. */
export function provision(options?: SampleOptions): Provision[] {
  return variants(provisionSample, options);
}

/** Values of {@link ProvisionInstance} that together show every arm. */
export function provisionInstance(options?: SampleOptions): ProvisionInstance[] {
  return variants(provisionInstanceSample, options);
}

/** Values of {@link ProvisionInstanceState} that together show every arm. */
export function provisionInstanceState(options?: SampleOptions): ProvisionInstanceState[] {
  return variants(provisionInstanceStateSample, options);
}

/** Values of {@link ProvisionPolicy} that together show every arm. */
export function provisionPolicy(options?: SampleOptions): ProvisionPolicy[] {
  return variants(provisionPolicySample, options);
}

/** Values of {@link ProvisionTarget} that together show every arm. */
export function provisionTarget(options?: SampleOptions): ProvisionTarget[] {
  return variants(provisionTargetSample, options);
}

/** Values of {@link ReassignedAction} that together show every arm. */
export function reassignedAction(options?: SampleOptions): ReassignedAction[] {
  return variants(reassignedActionSample, options);
}

/** Values of {@link ReassignedByErrorAction} that together show every arm. */
export function reassignedByErrorAction(options?: SampleOptions): ReassignedByErrorAction[] {
  return variants(reassignedByErrorActionSample, options);
}

/** Values of {@link Reject} that together show every arm. */
export function reject(options?: SampleOptions): Reject[] {
  return variants(rejectSample, options);
}

/** Values of {@link RejectInstance} that together show every arm. */
export function rejectInstance(options?: SampleOptions): RejectInstance[] {
  return variants(rejectInstanceSample, options);
}

/** Values of {@link ResourceOwnerApproval} that together show every arm. */
export function resourceOwnerApproval(options?: SampleOptions): ResourceOwnerApproval[] {
  return variants(resourceOwnerApprovalSample, options);
}

/** Values of {@link RestartAction} that together show every arm. */
export function restartAction(options?: SampleOptions): RestartAction[] {
  return variants(restartActionSample, options);
}

/** Values of {@link Rule} that together show every arm. */
export function rule(options?: SampleOptions): Rule[] {
  return variants(ruleSample, options);
}

/** Values of {@link SelfApproval} that together show every arm. */
export function selfApproval(options?: SampleOptions): SelfApproval[] {
  return variants(selfApprovalSample, options);
}

/** Values of {@link SkippedAction} that together show every arm. */
export function skippedAction(options?: SampleOptions): SkippedAction[] {
  return variants(skippedActionSample, options);
}

/** Values of {@link UnconfiguredProvision} that together show every arm. */
export function unconfiguredProvision(options?: SampleOptions): UnconfiguredProvision[] {
  return variants(unconfiguredProvisionSample, options);
}

/** Values of {@link UserApproval} that together show every arm. */
export function userApproval(options?: SampleOptions): UserApproval[] {
  return variants(userApprovalSample, options);
}

/** Values of {@link Wait} that together show every arm. */
export function wait(options?: SampleOptions): Wait[] {
  return variants(waitSample, options);
}

/** Values of {@link WaitCondition} that together show every arm. */
export function waitCondition(options?: SampleOptions): WaitCondition[] {
  return variants(waitConditionSample, options);
}

/** Values of {@link WaitConditionInstance} that together show every arm. */
export function waitConditionInstance(options?: SampleOptions): WaitConditionInstance[] {
  return variants(waitConditionInstanceSample, options);
}

/** Values of {@link WaitInstance} that together show every arm. */
export function waitInstance(options?: SampleOptions): WaitInstance[] {
  return variants(waitInstanceSample, options);
}

/** Values of {@link ConditionSucceeded} that together show every arm. */
export function conditionSucceeded(options?: SampleOptions): ConditionSucceeded[] {
  return variants(conditionSucceededSample, options);
}

/** Values of {@link ConditionTimedOut} that together show every arm. */
export function conditionTimedOut(options?: SampleOptions): ConditionTimedOut[] {
  return variants(conditionTimedOutSample, options);
}

/** Values of {@link WaitInstanceState} that together show every arm. */
export function waitInstanceState(options?: SampleOptions): WaitInstanceState[] {
  return variants(waitInstanceStateSample, options);
}

/** Values of {@link WebhookApproval} that together show every arm. */
export function webhookApproval(options?: SampleOptions): WebhookApproval[] {
  return variants(webhookApprovalSample, options);
}

/** Values of {@link WebhookProvision} that together show every arm. */
export function webhookProvision(options?: SampleOptions): WebhookProvision[] {
  return variants(webhookProvisionSample, options);
}

/** Values of {@link ExpandedApp} that together show every arm. */
export function expandedApp(options?: SampleOptions): ExpandedApp[] {
  return variants(expandedAppSample, options);
}

/** Values of {@link ExpandedAppEntitlement} that together show every arm. */
export function expandedAppEntitlement(options?: SampleOptions): ExpandedAppEntitlement[] {
  return variants(expandedAppEntitlementSample, options);
}

/** Values of {@link ExpandedAppUser} that together show every arm. */
export function expandedAppUser(options?: SampleOptions): ExpandedAppUser[] {
  return variants(expandedAppUserSample, options);
}

/** Values of {@link ExpandedObject} that together show every arm. */
export function expandedObject(options?: SampleOptions): ExpandedObject[] {
  return variants(expandedObjectSample, options);
}

/** Values of {@link ExpandedUser} that together show every arm. */
export function expandedUser(options?: SampleOptions): ExpandedUser[] {
  return variants(expandedUserSample, options);
}

/** Values of {@link ExternalRef} that together show every arm. */
export function externalRef(options?: SampleOptions): ExternalRef[] {
  return variants(externalRefSample, options);
}

/** Values of {@link ExternalRefSource} that together show every arm. */
export function externalRefSource(options?: SampleOptions): ExternalRefSource[] {
  return variants(externalRefSourceSample, options);
}

/** Values of {@link Task} that together show every arm. */
export function task(options?: SampleOptions): Task[] {
  return variants(taskSample, options);
}

/** Values of {@link TaskActionsItem} that together show every arm. */
export function taskActionsItem(options?: SampleOptions): TaskActionsItem[] {
  return variants(taskActionsItemSample, options);
}

/** Values of {@link TaskOrigin} that together show every arm. */
export function taskOrigin(options?: SampleOptions): TaskOrigin[] {
  return variants(taskOriginSample, options);
}

/** Values of {@link TaskProcessing} that together show every arm. */
export function taskProcessing(options?: SampleOptions): TaskProcessing[] {
  return variants(taskProcessingSample, options);
}

/** Values of {@link TaskRecommendation} that together show every arm. */
export function taskRecommendation(options?: SampleOptions): TaskRecommendation[] {
  return variants(taskRecommendationSample, options);
}

/** Values of {@link TaskState} that together show every arm. */
export function taskState(options?: SampleOptions): TaskState[] {
  return variants(taskStateSample, options);
}

/** Values of {@link TaskAction} that together show every arm. */
export function taskAction(options?: SampleOptions): TaskAction[] {
  return variants(taskActionSample, options);
}

/** Values of {@link TaskActionActionType} that together show every arm. */
export function taskActionActionType(options?: SampleOptions): TaskActionActionType[] {
  return variants(taskActionActionTypeSample, options);
}

/** Values of {@link TaskActionsServiceApproveRequest} that together show every arm. */
export function taskActionsServiceApproveRequest(
  options?: SampleOptions,
): TaskActionsServiceApproveRequest[] {
  return variants(taskActionsServiceApproveRequestSample, options);
}

/** Values of {@link TaskActionsServiceApproveResponse} that together show every arm. */
export function taskActionsServiceApproveResponse(
  options?: SampleOptions,
): TaskActionsServiceApproveResponse[] {
  return variants(taskActionsServiceApproveResponseSample, options);
}

/** Values of {@link TaskActionsServiceApproveWithStepUpRequest} that together show every arm. */
export function taskActionsServiceApproveWithStepUpRequest(
  options?: SampleOptions,
): TaskActionsServiceApproveWithStepUpRequest[] {
  return variants(taskActionsServiceApproveWithStepUpRequestSample, options);
}

/** Values of {@link TaskActionsServiceApproveWithStepUpResponse} that together show every arm. */
export function taskActionsServiceApproveWithStepUpResponse(
  options?: SampleOptions,
): TaskActionsServiceApproveWithStepUpResponse[] {
  return variants(taskActionsServiceApproveWithStepUpResponseSample, options);
}

/** Values of {@link TaskActionsServiceCloseRequest} that together show every arm. */
export function taskActionsServiceCloseRequest(
  options?: SampleOptions,
): TaskActionsServiceCloseRequest[] {
  return variants(taskActionsServiceCloseRequestSample, options);
}

/** Values of {@link TaskActionsServiceCloseResponse} that together show every arm. */
export function taskActionsServiceCloseResponse(
  options?: SampleOptions,
): TaskActionsServiceCloseResponse[] {
  return variants(taskActionsServiceCloseResponseSample, options);
}

/** Values of {@link TaskActionsServiceCommentRequest} that together show every arm. */
export function taskActionsServiceCommentRequest(
  options?: SampleOptions,
): TaskActionsServiceCommentRequest[] {
  return variants(taskActionsServiceCommentRequestSample, options);
}

/** Values of {@link TaskActionsServiceCommentResponse} that together show every arm. */
export function taskActionsServiceCommentResponse(
  options?: SampleOptions,
): TaskActionsServiceCommentResponse[] {
  return variants(taskActionsServiceCommentResponseSample, options);
}

/** Values of {@link TaskActionsServiceDenyRequest} that together show every arm. */
export function taskActionsServiceDenyRequest(
  options?: SampleOptions,
): TaskActionsServiceDenyRequest[] {
  return variants(taskActionsServiceDenyRequestSample, options);
}

/** Values of {@link TaskActionsServiceDenyResponse} that together show every arm. */
export function taskActionsServiceDenyResponse(
  options?: SampleOptions,
): TaskActionsServiceDenyResponse[] {
  return variants(taskActionsServiceDenyResponseSample, options);
}

/** Values of {@link TaskActionsServiceEscalateToEmergencyAccessRequest} that together show every arm. */
export function taskActionsServiceEscalateToEmergencyAccessRequest(
  options?: SampleOptions,
): TaskActionsServiceEscalateToEmergencyAccessRequest[] {
  return variants(taskActionsServiceEscalateToEmergencyAccessRequestSample, options);
}

/** Values of {@link TaskActionsServiceHardResetRequest} that together show every arm. */
export function taskActionsServiceHardResetRequest(
  options?: SampleOptions,
): TaskActionsServiceHardResetRequest[] {
  return variants(taskActionsServiceHardResetRequestSample, options);
}

/** Values of {@link TaskActionsServiceHardResetResponse} that together show every arm. */
export function taskActionsServiceHardResetResponse(
  options?: SampleOptions,
): TaskActionsServiceHardResetResponse[] {
  return variants(taskActionsServiceHardResetResponseSample, options);
}

/** Values of {@link TaskActionsServiceProcessNowRequest} that together show every arm. */
export function taskActionsServiceProcessNowRequest(
  options?: SampleOptions,
): TaskActionsServiceProcessNowRequest[] {
  return variants(taskActionsServiceProcessNowRequestSample, options);
}

/** Values of {@link TaskActionsServiceProcessNowResponse} that together show every arm. */
export function taskActionsServiceProcessNowResponse(
  options?: SampleOptions,
): TaskActionsServiceProcessNowResponse[] {
  return variants(taskActionsServiceProcessNowResponseSample, options);
}

/** Values of {@link TaskActionsServiceReassignRequest} that together show every arm. */
export function taskActionsServiceReassignRequest(
  options?: SampleOptions,
): TaskActionsServiceReassignRequest[] {
  return variants(taskActionsServiceReassignRequestSample, options);
}

/** Values of {@link TaskActionsServiceReassignResponse} that together show every arm. */
export function taskActionsServiceReassignResponse(
  options?: SampleOptions,
): TaskActionsServiceReassignResponse[] {
  return variants(taskActionsServiceReassignResponseSample, options);
}

/** Values of {@link TaskActionsServiceRestartRequest} that together show every arm. */
export function taskActionsServiceRestartRequest(
  options?: SampleOptions,
): TaskActionsServiceRestartRequest[] {
  return variants(taskActionsServiceRestartRequestSample, options);
}

/** Values of {@link TaskActionsServiceRestartResponse} that together show every arm. */
export function taskActionsServiceRestartResponse(
  options?: SampleOptions,
): TaskActionsServiceRestartResponse[] {
  return variants(taskActionsServiceRestartResponseSample, options);
}

/** Values of {@link TaskActionsServiceSkipStepRequest} that together show every arm. */
export function taskActionsServiceSkipStepRequest(
  options?: SampleOptions,
): TaskActionsServiceSkipStepRequest[] {
  return variants(taskActionsServiceSkipStepRequestSample, options);
}

/** Values of {@link TaskAuditAccessRequestOutcome} that together show every arm. */
export function taskAuditAccessRequestOutcome(
  options?: SampleOptions,
): TaskAuditAccessRequestOutcome[] {
  return variants(taskAuditAccessRequestOutcomeSample, options);
}

/** Values of {@link TaskAuditAccessRequestOutcomeOutcome} that together show every arm. */
export function taskAuditAccessRequestOutcomeOutcome(
  options?: SampleOptions,
): TaskAuditAccessRequestOutcomeOutcome[] {
  return variants(taskAuditAccessRequestOutcomeOutcomeSample, options);
}

/** Values of {@link TaskAuditActionSubmitted} that together show every arm. */
export function taskAuditActionSubmitted(options?: SampleOptions): TaskAuditActionSubmitted[] {
  return variants(taskAuditActionSubmittedSample, options);
}

/** Values of {@link TaskAuditApprovalAutoAcceptedByPolicy} that together show every arm. */
export function taskAuditApprovalAutoAcceptedByPolicy(
  options?: SampleOptions,
): TaskAuditApprovalAutoAcceptedByPolicy[] {
  return variants(taskAuditApprovalAutoAcceptedByPolicySample, options);
}

/** Values of {@link TaskAuditApprovalAutoRejectedByPolicy} that together show every arm. */
export function taskAuditApprovalAutoRejectedByPolicy(
  options?: SampleOptions,
): TaskAuditApprovalAutoRejectedByPolicy[] {
  return variants(taskAuditApprovalAutoRejectedByPolicySample, options);
}

/** Values of {@link TaskAuditApprovalHappenedAutomatically} that together show every arm. */
export function taskAuditApprovalHappenedAutomatically(
  options?: SampleOptions,
): TaskAuditApprovalHappenedAutomatically[] {
  return variants(taskAuditApprovalHappenedAutomaticallySample, options);
}

/** Values of {@link TaskAuditApprovalInstanceChange} that together show every arm. */
export function taskAuditApprovalInstanceChange(
  options?: SampleOptions,
): TaskAuditApprovalInstanceChange[] {
  return variants(taskAuditApprovalInstanceChangeSample, options);
}

/** Values of {@link TaskAuditBulkActionError} that together show every arm. */
export function taskAuditBulkActionError(options?: SampleOptions): TaskAuditBulkActionError[] {
  return variants(taskAuditBulkActionErrorSample, options);
}

/** Values of {@link TaskAuditCertifyOutcome} that together show every arm. */
export function taskAuditCertifyOutcome(options?: SampleOptions): TaskAuditCertifyOutcome[] {
  return variants(taskAuditCertifyOutcomeSample, options);
}

/** Values of {@link TaskAuditCertifyOutcomeOutcome} that together show every arm. */
export function taskAuditCertifyOutcomeOutcome(
  options?: SampleOptions,
): TaskAuditCertifyOutcomeOutcome[] {
  return variants(taskAuditCertifyOutcomeOutcomeSample, options);
}

/** Values of {@link TaskAuditComment} that together show every arm. */
export function taskAuditComment(options?: SampleOptions): TaskAuditComment[] {
  return variants(taskAuditCommentSample, options);
}

/** Values of {@link TaskAuditConditionalPolicyExecutionResult} that together show every arm. */
export function taskAuditConditionalPolicyExecutionResult(
  options?: SampleOptions,
): TaskAuditConditionalPolicyExecutionResult[] {
  return variants(taskAuditConditionalPolicyExecutionResultSample, options);
}

/** Values of {@link TaskAuditConnectorActionResult} that together show every arm. */
export function taskAuditConnectorActionResult(
  options?: SampleOptions,
): TaskAuditConnectorActionResult[] {
  return variants(taskAuditConnectorActionResultSample, options);
}

/** Values of {@link TaskAuditEscalateToEmergencyAccess} that together show every arm. */
export function taskAuditEscalateToEmergencyAccess(
  options?: SampleOptions,
): TaskAuditEscalateToEmergencyAccess[] {
  return variants(taskAuditEscalateToEmergencyAccessSample, options);
}

/** Values of {@link TaskAuditExpressionPolicyStepError} that together show every arm. */
export function taskAuditExpressionPolicyStepError(
  options?: SampleOptions,
): TaskAuditExpressionPolicyStepError[] {
  return variants(taskAuditExpressionPolicyStepErrorSample, options);
}

/** Values of {@link TaskAuditExternalTicketCreated} that together show every arm. */
export function taskAuditExternalTicketCreated(
  options?: SampleOptions,
): TaskAuditExternalTicketCreated[] {
  return variants(taskAuditExternalTicketCreatedSample, options);
}

/** Values of {@link TaskAuditExternalTicketError} that together show every arm. */
export function taskAuditExternalTicketError(
  options?: SampleOptions,
): TaskAuditExternalTicketError[] {
  return variants(taskAuditExternalTicketErrorSample, options);
}

/** Values of {@link TaskAuditExternalTicketProvisionStepResolved} that together show every arm. */
export function taskAuditExternalTicketProvisionStepResolved(
  options?: SampleOptions,
): TaskAuditExternalTicketProvisionStepResolved[] {
  return variants(taskAuditExternalTicketProvisionStepResolvedSample, options);
}

/** Values of {@link TaskAuditExternalTicketTriggered} that together show every arm. */
export function taskAuditExternalTicketTriggered(
  options?: SampleOptions,
): TaskAuditExternalTicketTriggered[] {
  return variants(taskAuditExternalTicketTriggeredSample, options);
}

/** Values of {@link TaskAuditFinishedConnectorActions} that together show every arm. */
export function taskAuditFinishedConnectorActions(
  options?: SampleOptions,
): TaskAuditFinishedConnectorActions[] {
  return variants(taskAuditFinishedConnectorActionsSample, options);
}

/** Values of {@link TaskAuditGrantOutcome} that together show every arm. */
export function taskAuditGrantOutcome(options?: SampleOptions): TaskAuditGrantOutcome[] {
  return variants(taskAuditGrantOutcomeSample, options);
}

/** Values of {@link TaskAuditGrantOutcomeOutcome} that together show every arm. */
export function taskAuditGrantOutcomeOutcome(
  options?: SampleOptions,
): TaskAuditGrantOutcomeOutcome[] {
  return variants(taskAuditGrantOutcomeOutcomeSample, options);
}

/** Values of {@link TaskAuditHardReset} that together show every arm. */
export function taskAuditHardReset(options?: SampleOptions): TaskAuditHardReset[] {
  return variants(taskAuditHardResetSample, options);
}

/** Values of {@link TaskAuditListRequest} that together show every arm. */
export function taskAuditListRequest(options?: SampleOptions): TaskAuditListRequest[] {
  return variants(taskAuditListRequestSample, options);
}

/** Values of {@link TaskAuditListResponse} that together show every arm. */
export function taskAuditListResponse(options?: SampleOptions): TaskAuditListResponse[] {
  return variants(taskAuditListResponseSample, options);
}

/** Values of {@link TaskAuditMetaData} that together show every arm. */
export function taskAuditMetaData(options?: SampleOptions): TaskAuditMetaData[] {
  return variants(taskAuditMetaDataSample, options);
}

/** Values of {@link TaskAuditNewTask} that together show every arm. */
export function taskAuditNewTask(options?: SampleOptions): TaskAuditNewTask[] {
  return variants(taskAuditNewTaskSample, options);
}

/** Values of {@link TaskAuditPolicyApprovalReassigned} that together show every arm. */
export function taskAuditPolicyApprovalReassigned(
  options?: SampleOptions,
): TaskAuditPolicyApprovalReassigned[] {
  return variants(taskAuditPolicyApprovalReassignedSample, options);
}

/** Values of {@link TaskAuditPolicyChanged} that together show every arm. */
export function taskAuditPolicyChanged(options?: SampleOptions): TaskAuditPolicyChanged[] {
  return variants(taskAuditPolicyChangedSample, options);
}

/** Values of {@link TaskAuditPolicyEvaluationStep} that together show every arm. */
export function taskAuditPolicyEvaluationStep(
  options?: SampleOptions,
): TaskAuditPolicyEvaluationStep[] {
  return variants(taskAuditPolicyEvaluationStepSample, options);
}

/** Values of {@link TaskAuditPolicyProvisionError} that together show every arm. */
export function taskAuditPolicyProvisionError(
  options?: SampleOptions,
): TaskAuditPolicyProvisionError[] {
  return variants(taskAuditPolicyProvisionErrorSample, options);
}

/** Values of {@link TaskAuditPolicyProvisionReassigned} that together show every arm. */
export function taskAuditPolicyProvisionReassigned(
  options?: SampleOptions,
): TaskAuditPolicyProvisionReassigned[] {
  return variants(taskAuditPolicyProvisionReassignedSample, options);
}

/** Values of {@link TaskAuditReassignedToDelegate} that together show every arm. */
export function taskAuditReassignedToDelegate(
  options?: SampleOptions,
): TaskAuditReassignedToDelegate[] {
  return variants(taskAuditReassignedToDelegateSample, options);
}

/** Values of {@link TaskAuditReassignmentListError} that together show every arm. */
export function taskAuditReassignmentListError(
  options?: SampleOptions,
): TaskAuditReassignmentListError[] {
  return variants(taskAuditReassignmentListErrorSample, options);
}

/** Values of {@link TaskAuditRestart} that together show every arm. */
export function taskAuditRestart(options?: SampleOptions): TaskAuditRestart[] {
  return variants(taskAuditRestartSample, options);
}

/** Values of {@link TaskAuditRevokeOutcome} that together show every arm. */
export function taskAuditRevokeOutcome(options?: SampleOptions): TaskAuditRevokeOutcome[] {
  return variants(taskAuditRevokeOutcomeSample, options);
}

/** Values of {@link TaskAuditRevokeOutcomeOutcome} that together show every arm. */
export function taskAuditRevokeOutcomeOutcome(
  options?: SampleOptions,
): TaskAuditRevokeOutcomeOutcome[] {
  return variants(taskAuditRevokeOutcomeOutcomeSample, options);
}

/** Values of {@link TaskAuditSLAEscalation} that together show every arm. */
export function taskAuditSLAEscalation(options?: SampleOptions): TaskAuditSLAEscalation[] {
  return variants(taskAuditSLAEscalationSample, options);
}

/** Values of {@link TaskAuditStartedConnectorActions} that together show every arm. */
export function taskAuditStartedConnectorActions(
  options?: SampleOptions,
): TaskAuditStartedConnectorActions[] {
  return variants(taskAuditStartedConnectorActionsSample, options);
}

/** Values of {@link TaskAuditStateChange} that together show every arm. */
export function taskAuditStateChange(options?: SampleOptions): TaskAuditStateChange[] {
  return variants(taskAuditStateChangeSample, options);
}

/** Values of {@link TaskAuditStateChangePreviousState} that together show every arm. */
export function taskAuditStateChangePreviousState(
  options?: SampleOptions,
): TaskAuditStateChangePreviousState[] {
  return variants(taskAuditStateChangePreviousStateSample, options);
}

/** Values of {@link TaskAuditStepSkipped} that together show every arm. */
export function taskAuditStepSkipped(options?: SampleOptions): TaskAuditStepSkipped[] {
  return variants(taskAuditStepSkippedSample, options);
}

/** Values of {@link TaskAuditStepUpApproval} that together show every arm. */
export function taskAuditStepUpApproval(options?: SampleOptions): TaskAuditStepUpApproval[] {
  return variants(taskAuditStepUpApprovalSample, options);
}

/** Values of {@link TaskAuditView} that together show every arm. */
export function taskAuditView(options?: SampleOptions): TaskAuditView[] {
  return variants(taskAuditViewSample, options);
}

/** Values of {@link TaskAuditViewCurrentState} that together show every arm. */
export function taskAuditViewCurrentState(options?: SampleOptions): TaskAuditViewCurrentState[] {
  return variants(taskAuditViewCurrentStateSample, options);
}

/** Values of {@link TaskAuditViewEventType} that together show every arm. */
export function taskAuditViewEventType(options?: SampleOptions): TaskAuditViewEventType[] {
  return variants(taskAuditViewEventTypeSample, options);
}

/** Values of {@link TaskAuditViewSource} that together show every arm. */
export function taskAuditViewSource(options?: SampleOptions): TaskAuditViewSource[] {
  return variants(taskAuditViewSourceSample, options);
}

/** Values of {@link TaskAuditViewRef} that together show every arm. */
export function taskAuditViewRef(options?: SampleOptions): TaskAuditViewRef[] {
  return variants(taskAuditViewRefSample, options);
}

/** Values of {@link TaskAuditWaitForAnalysisStepSuccess} that together show every arm. */
export function taskAuditWaitForAnalysisStepSuccess(
  options?: SampleOptions,
): TaskAuditWaitForAnalysisStepSuccess[] {
  return variants(taskAuditWaitForAnalysisStepSuccessSample, options);
}

/** Values of {@link TaskAuditWaitForAnalysisStepTimedOut} that together show every arm. */
export function taskAuditWaitForAnalysisStepTimedOut(
  options?: SampleOptions,
): TaskAuditWaitForAnalysisStepTimedOut[] {
  return variants(taskAuditWaitForAnalysisStepTimedOutSample, options);
}

/** Values of {@link TaskAuditWaitForAnalysisStepWaiting} that together show every arm. */
export function taskAuditWaitForAnalysisStepWaiting(
  options?: SampleOptions,
): TaskAuditWaitForAnalysisStepWaiting[] {
  return variants(taskAuditWaitForAnalysisStepWaitingSample, options);
}

/** Values of {@link TaskAuditWaitStepSuccess} that together show every arm. */
export function taskAuditWaitStepSuccess(options?: SampleOptions): TaskAuditWaitStepSuccess[] {
  return variants(taskAuditWaitStepSuccessSample, options);
}

/** Values of {@link TaskAuditWaitStepTimedOut} that together show every arm. */
export function taskAuditWaitStepTimedOut(options?: SampleOptions): TaskAuditWaitStepTimedOut[] {
  return variants(taskAuditWaitStepTimedOutSample, options);
}

/** Values of {@link TaskAuditWaitStepWaiting} that together show every arm. */
export function taskAuditWaitStepWaiting(options?: SampleOptions): TaskAuditWaitStepWaiting[] {
  return variants(taskAuditWaitStepWaitingSample, options);
}

/** Values of {@link TaskAuditWebhookApprovalAttempt} that together show every arm. */
export function taskAuditWebhookApprovalAttempt(
  options?: SampleOptions,
): TaskAuditWebhookApprovalAttempt[] {
  return variants(taskAuditWebhookApprovalAttemptSample, options);
}

/** Values of {@link TaskAuditWebhookApprovalBadResponse} that together show every arm. */
export function taskAuditWebhookApprovalBadResponse(
  options?: SampleOptions,
): TaskAuditWebhookApprovalBadResponse[] {
  return variants(taskAuditWebhookApprovalBadResponseSample, options);
}

/** Values of {@link TaskAuditWebhookApprovalSuccess} that together show every arm. */
export function taskAuditWebhookApprovalSuccess(
  options?: SampleOptions,
): TaskAuditWebhookApprovalSuccess[] {
  return variants(taskAuditWebhookApprovalSuccessSample, options);
}

/** Values of {@link TaskAuditWebhookApprovalTriggered} that together show every arm. */
export function taskAuditWebhookApprovalTriggered(
  options?: SampleOptions,
): TaskAuditWebhookApprovalTriggered[] {
  return variants(taskAuditWebhookApprovalTriggeredSample, options);
}

/** Values of {@link TaskAuditWebhookAttempt} that together show every arm. */
export function taskAuditWebhookAttempt(options?: SampleOptions): TaskAuditWebhookAttempt[] {
  return variants(taskAuditWebhookAttemptSample, options);
}

/** Values of {@link TaskAuditWebhookSuccess} that together show every arm. */
export function taskAuditWebhookSuccess(options?: SampleOptions): TaskAuditWebhookSuccess[] {
  return variants(taskAuditWebhookSuccessSample, options);
}

/** Values of {@link TaskAuditWebhookTriggered} that together show every arm. */
export function taskAuditWebhookTriggered(options?: SampleOptions): TaskAuditWebhookTriggered[] {
  return variants(taskAuditWebhookTriggeredSample, options);
}

/** Values of {@link TaskExpandMask} that together show every arm. */
export function taskExpandMask(options?: SampleOptions): TaskExpandMask[] {
  return variants(taskExpandMaskSample, options);
}

/** Values of {@link TaskExpandMaskPathsItem} that together show every arm. */
export function taskExpandMaskPathsItem(options?: SampleOptions): TaskExpandMaskPathsItem[] {
  return variants(taskExpandMaskPathsItemSample, options);
}

/** Values of {@link TaskGrantSource} that together show every arm. */
export function taskGrantSource(options?: SampleOptions): TaskGrantSource[] {
  return variants(taskGrantSourceSample, options);
}

/** Values of {@link TaskRef} that together show every arm. */
export function taskRef(options?: SampleOptions): TaskRef[] {
  return variants(taskRefSample, options);
}

/** Values of {@link TaskRevokeSource} that together show every arm. */
export function taskRevokeSource(options?: SampleOptions): TaskRevokeSource[] {
  return variants(taskRevokeSourceSample, options);
}

/** Values of {@link TaskRevokeSourceExpired} that together show every arm. */
export function taskRevokeSourceExpired(options?: SampleOptions): TaskRevokeSourceExpired[] {
  return variants(taskRevokeSourceExpiredSample, options);
}

/** Values of {@link TaskRevokeSourceNonUsage} that together show every arm. */
export function taskRevokeSourceNonUsage(options?: SampleOptions): TaskRevokeSourceNonUsage[] {
  return variants(taskRevokeSourceNonUsageSample, options);
}

/** Values of {@link TaskRevokeSourceRequest} that together show every arm. */
export function taskRevokeSourceRequest(options?: SampleOptions): TaskRevokeSourceRequest[] {
  return variants(taskRevokeSourceRequestSample, options);
}

/** Values of {@link TaskRevokeSourceReview} that together show every arm. */
export function taskRevokeSourceReview(options?: SampleOptions): TaskRevokeSourceReview[] {
  return variants(taskRevokeSourceReviewSample, options);
}

/** Values of {@link TaskSearchRequest} that together show every arm. */
export function taskSearchRequest(options?: SampleOptions): TaskSearchRequest[] {
  return variants(taskSearchRequestSample, options);
}

/** Values of {@link TaskSearchRequestAccountTypesItem} that together show every arm. */
export function taskSearchRequestAccountTypesItem(
  options?: SampleOptions,
): TaskSearchRequestAccountTypesItem[] {
  return variants(taskSearchRequestAccountTypesItemSample, options);
}

/** Values of {@link TaskSearchRequestCurrentStep} that together show every arm. */
export function taskSearchRequestCurrentStep(
  options?: SampleOptions,
): TaskSearchRequestCurrentStep[] {
  return variants(taskSearchRequestCurrentStepSample, options);
}

/** Values of {@link TaskSearchRequestEmergencyStatus} that together show every arm. */
export function taskSearchRequestEmergencyStatus(
  options?: SampleOptions,
): TaskSearchRequestEmergencyStatus[] {
  return variants(taskSearchRequestEmergencyStatusSample, options);
}

/** Values of {@link TaskSearchRequestSortBy} that together show every arm. */
export function taskSearchRequestSortBy(options?: SampleOptions): TaskSearchRequestSortBy[] {
  return variants(taskSearchRequestSortBySample, options);
}

/** Values of {@link TaskSearchRequestStepApprovalTypesItem} that together show every arm. */
export function taskSearchRequestStepApprovalTypesItem(
  options?: SampleOptions,
): TaskSearchRequestStepApprovalTypesItem[] {
  return variants(taskSearchRequestStepApprovalTypesItemSample, options);
}

/** Values of {@link TaskSearchRequestTaskStatesItem} that together show every arm. */
export function taskSearchRequestTaskStatesItem(
  options?: SampleOptions,
): TaskSearchRequestTaskStatesItem[] {
  return variants(taskSearchRequestTaskStatesItemSample, options);
}

/** Values of {@link TaskSearchResponse} that together show every arm. */
export function taskSearchResponse(options?: SampleOptions): TaskSearchResponse[] {
  return variants(taskSearchResponseSample, options);
}

/** Values of {@link TaskServiceActionResponse} that together show every arm. */
export function taskServiceActionResponse(options?: SampleOptions): TaskServiceActionResponse[] {
  return variants(taskServiceActionResponseSample, options);
}

/** Values of {@link TaskServiceCreateGrantRequest} that together show every arm. */
export function taskServiceCreateGrantRequest(
  options?: SampleOptions,
): TaskServiceCreateGrantRequest[] {
  return variants(taskServiceCreateGrantRequestSample, options);
}

/** Values of {@link TaskServiceCreateGrantResponse} that together show every arm. */
export function taskServiceCreateGrantResponse(
  options?: SampleOptions,
): TaskServiceCreateGrantResponse[] {
  return variants(taskServiceCreateGrantResponseSample, options);
}

/** Values of {@link TaskServiceCreateOffboardingRequest} that together show every arm. */
export function taskServiceCreateOffboardingRequest(
  options?: SampleOptions,
): TaskServiceCreateOffboardingRequest[] {
  return variants(taskServiceCreateOffboardingRequestSample, options);
}

/** Values of {@link TaskServiceCreateOffboardingResponse} that together show every arm. */
export function taskServiceCreateOffboardingResponse(
  options?: SampleOptions,
): TaskServiceCreateOffboardingResponse[] {
  return variants(taskServiceCreateOffboardingResponseSample, options);
}

/** Values of {@link TaskServiceCreateRevokeRequest} that together show every arm. */
export function taskServiceCreateRevokeRequest(
  options?: SampleOptions,
): TaskServiceCreateRevokeRequest[] {
  return variants(taskServiceCreateRevokeRequestSample, options);
}

/** Values of {@link TaskServiceCreateRevokeResponse} that together show every arm. */
export function taskServiceCreateRevokeResponse(
  options?: SampleOptions,
): TaskServiceCreateRevokeResponse[] {
  return variants(taskServiceCreateRevokeResponseSample, options);
}

/** Values of {@link TaskServiceGetResponse} that together show every arm. */
export function taskServiceGetResponse(options?: SampleOptions): TaskServiceGetResponse[] {
  return variants(taskServiceGetResponseSample, options);
}

/** Values of {@link TaskTypeInput} that together show every arm. */
export function taskTypeInput(options?: SampleOptions): TaskTypeInput[] {
  return variants(taskTypeInputSample, options);
}

/** Values of {@link TaskType} that together show every arm. */
export function taskType(options?: SampleOptions): TaskType[] {
  return variants(taskTypeSample, options);
}

/** Values of {@link TaskTypeCertifyInput} that together show every arm. */
export function taskTypeCertifyInput(options?: SampleOptions): TaskTypeCertifyInput[] {
  return variants(taskTypeCertifyInputSample, options);
}

/** Values of {@link TaskTypeCertify} that together show every arm. */
export function taskTypeCertify(options?: SampleOptions): TaskTypeCertify[] {
  return variants(taskTypeCertifySample, options);
}

/** Values of {@link TaskTypeCertifyOutcome} that together show every arm. */
export function taskTypeCertifyOutcome(options?: SampleOptions): TaskTypeCertifyOutcome[] {
  return variants(taskTypeCertifyOutcomeSample, options);
}

/** Values of {@link TaskTypeGrantInput} that together show every arm. */
export function taskTypeGrantInput(options?: SampleOptions): TaskTypeGrantInput[] {
  return variants(taskTypeGrantInputSample, options);
}

/** Values of {@link TaskTypeGrant} that together show every arm. */
export function taskTypeGrant(options?: SampleOptions): TaskTypeGrant[] {
  return variants(taskTypeGrantSample, options);
}

/** Values of {@link TaskTypeGrantOutcome} that together show every arm. */
export function taskTypeGrantOutcome(options?: SampleOptions): TaskTypeGrantOutcome[] {
  return variants(taskTypeGrantOutcomeSample, options);
}

/** Values of {@link TaskTypeOffboardingInput} that together show every arm. */
export function taskTypeOffboardingInput(options?: SampleOptions): TaskTypeOffboardingInput[] {
  return variants(taskTypeOffboardingInputSample, options);
}

/** Values of {@link TaskTypeOffboarding} that together show every arm. */
export function taskTypeOffboarding(options?: SampleOptions): TaskTypeOffboarding[] {
  return variants(taskTypeOffboardingSample, options);
}

/** Values of {@link TaskTypeOffboardingOutcome} that together show every arm. */
export function taskTypeOffboardingOutcome(options?: SampleOptions): TaskTypeOffboardingOutcome[] {
  return variants(taskTypeOffboardingOutcomeSample, options);
}

/** Values of {@link TaskTypeRevokeInput} that together show every arm. */
export function taskTypeRevokeInput(options?: SampleOptions): TaskTypeRevokeInput[] {
  return variants(taskTypeRevokeInputSample, options);
}

/** Values of {@link TaskTypeRevoke} that together show every arm. */
export function taskTypeRevoke(options?: SampleOptions): TaskTypeRevoke[] {
  return variants(taskTypeRevokeSample, options);
}

/** Values of {@link TaskTypeRevokeOutcome} that together show every arm. */
export function taskTypeRevokeOutcome(options?: SampleOptions): TaskTypeRevokeOutcome[] {
  return variants(taskTypeRevokeOutcomeSample, options);
}

/** Values of {@link TaskView} that together show every arm. */
export function taskView(options?: SampleOptions): TaskView[] {
  return variants(taskViewSample, options);
}

/** Values of {@link User} that together show every arm. */
export function user(options?: SampleOptions): User[] {
  return variants(userSample, options);
}

/** Values of {@link UserDirectoryStatus} that together show every arm. */
export function userDirectoryStatus(options?: SampleOptions): UserDirectoryStatus[] {
  return variants(userDirectoryStatusSample, options);
}

/** Values of {@link UserStatus} that together show every arm. */
export function userStatus(options?: SampleOptions): UserStatus[] {
  return variants(userStatusSample, options);
}

/** Values of {@link UserType} that together show every arm. */
export function userType(options?: SampleOptions): UserType[] {
  return variants(userTypeSample, options);
}

/** Values of {@link UserAttributeMappingSource} that together show every arm. */
export function userAttributeMappingSource(options?: SampleOptions): UserAttributeMappingSource[] {
  return variants(userAttributeMappingSourceSample, options);
}

/** Values of {@link ProtobufAny} that together show every arm. */
export function protobufAny(options?: SampleOptions): ProtobufAny[] {
  return variants(protobufAnySample, options);
}

/** Values of {@link Status} that together show every arm. */
export function status(options?: SampleOptions): Status[] {
  return variants(statusSample, options);
}
