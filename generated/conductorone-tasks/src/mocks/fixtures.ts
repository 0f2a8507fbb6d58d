import { variants } from "../core/samples.js";
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
export function app(): App[] {
  return variants(appSample);
}

/** Values of {@link AppIdentityMatching} that together show every arm. */
export function appIdentityMatching(): AppIdentityMatching[] {
  return variants(appIdentityMatchingSample);
}

/** Values of {@link AppEntitlement} that together show every arm. */
export function appEntitlement(): AppEntitlement[] {
  return variants(appEntitlementSample);
}

/** Values of {@link AppEntitlementPurpose} that together show every arm. */
export function appEntitlementPurpose(): AppEntitlementPurpose[] {
  return variants(appEntitlementPurposeSample);
}

/** Values of {@link AppUser} that together show every arm. */
export function appUser(): AppUser[] {
  return variants(appUserSample);
}

/** Values of {@link AppUserType} that together show every arm. */
export function appUserType(): AppUserType[] {
  return variants(appUserTypeSample);
}

/** Values of {@link AppUserStatus} that together show every arm. */
export function appUserStatus(): AppUserStatus[] {
  return variants(appUserStatusSample);
}

/** Values of {@link AppUserStatusStatus} that together show every arm. */
export function appUserStatusStatus(): AppUserStatusStatus[] {
  return variants(appUserStatusStatusSample);
}

/** Values of {@link TaskAuditCancelledResult} that together show every arm. */
export function taskAuditCancelledResult(): TaskAuditCancelledResult[] {
  return variants(taskAuditCancelledResultSample);
}

/** Values of {@link TaskAuditErrorResult} that together show every arm. */
export function taskAuditErrorResult(): TaskAuditErrorResult[] {
  return variants(taskAuditErrorResultSample);
}

/** Values of {@link TaskAuditSuccessResult} that together show every arm. */
export function taskAuditSuccessResult(): TaskAuditSuccessResult[] {
  return variants(taskAuditSuccessResultSample);
}

/** Values of {@link Accept} that together show every arm. */
export function accept(): Accept[] {
  return variants(acceptSample);
}

/** Values of {@link AcceptInstance} that together show every arm. */
export function acceptInstance(): AcceptInstance[] {
  return variants(acceptInstanceSample);
}

/** Values of {@link AgentApproval} that together show every arm. */
export function agentApproval(): AgentApproval[] {
  return variants(agentApprovalSample);
}

/** Values of {@link AgentApprovalAgentMode} that together show every arm. */
export function agentApprovalAgentMode(): AgentApprovalAgentMode[] {
  return variants(agentApprovalAgentModeSample);
}

/** Values of {@link AppEntitlementReference} that together show every arm. */
export function appEntitlementReference(): AppEntitlementReference[] {
  return variants(appEntitlementReferenceSample);
}

/** Values of {@link AppGroupApproval} that together show every arm. */
export function appGroupApproval(): AppGroupApproval[] {
  return variants(appGroupApprovalSample);
}

/** Values of {@link AppOwnerApproval} that together show every arm. */
export function appOwnerApproval(): AppOwnerApproval[] {
  return variants(appOwnerApprovalSample);
}

/** Values of {@link Approval} that together show every arm. */
export function approval(): Approval[] {
  return variants(approvalSample);
}

/** Values of {@link ApprovalInstance} that together show every arm. */
export function approvalInstance(): ApprovalInstance[] {
  return variants(approvalInstanceSample);
}

/** Values of {@link ApprovalInstanceState} that together show every arm. */
export function approvalInstanceState(): ApprovalInstanceState[] {
  return variants(approvalInstanceStateSample);
}

/** Values of {@link ApprovedAction} that together show every arm. */
export function approvedAction(): ApprovedAction[] {
  return variants(approvedActionSample);
}

/** Values of {@link CancelledAction} that together show every arm. */
export function cancelledAction(): CancelledAction[] {
  return variants(cancelledActionSample);
}

/** Values of {@link CompletedAction} that together show every arm. */
export function completedAction(): CompletedAction[] {
  return variants(completedActionSample);
}

/** Values of {@link ConnectorProvision} that together show every arm. */
export function connectorProvision(): ConnectorProvision[] {
  return variants(connectorProvisionSample);
}

/** Values of {@link AccountProvision} that together show every arm. */
export function accountProvision(): AccountProvision[] {
  return variants(accountProvisionSample);
}

/** Values of {@link DefaultBehavior} that together show every arm. */
export function defaultBehavior(): DefaultBehavior[] {
  return variants(defaultBehaviorSample);
}

/** Values of {@link DeleteAccount} that together show every arm. */
export function deleteAccount(): DeleteAccount[] {
  return variants(deleteAccountSample);
}

/** Values of {@link DoNotSave} that together show every arm. */
export function doNotSave(): DoNotSave[] {
  return variants(doNotSaveSample);
}

/** Values of {@link SaveToVault} that together show every arm. */
export function saveToVault(): SaveToVault[] {
  return variants(saveToVaultSample);
}

/** Values of {@link DelegatedProvision} that together show every arm. */
export function delegatedProvision(): DelegatedProvision[] {
  return variants(delegatedProvisionSample);
}

/** Values of {@link DeniedAction} that together show every arm. */
export function deniedAction(): DeniedAction[] {
  return variants(deniedActionSample);
}

/** Values of {@link EntitlementOwnerApproval} that together show every arm. */
export function entitlementOwnerApproval(): EntitlementOwnerApproval[] {
  return variants(entitlementOwnerApprovalSample);
}

/** Values of {@link ErroredAction} that together show every arm. */
export function erroredAction(): ErroredAction[] {
  return variants(erroredActionSample);
}

/** Values of {@link Escalation} that together show every arm. */
export function escalation(): Escalation[] {
  return variants(escalationSample);
}

/** Values of {@link EscalationReassignToApprovers} that together show every arm. */
export function escalationReassignToApprovers(): EscalationReassignToApprovers[] {
  return variants(escalationReassignToApproversSample);
}

/** Values of {@link EscalationReplacePolicy} that together show every arm. */
export function escalationReplacePolicy(): EscalationReplacePolicy[] {
  return variants(escalationReplacePolicySample);
}

/** Values of {@link EscalationInstance} that together show every arm. */
export function escalationInstance(): EscalationInstance[] {
  return variants(escalationInstanceSample);
}

/** Values of {@link EscalationInstanceReassignToApprovers} that together show every arm. */
export function escalationInstanceReassignToApprovers(): EscalationInstanceReassignToApprovers[] {
  return variants(escalationInstanceReassignToApproversSample);
}

/** Values of {@link EscalationInstanceReplacePolicy} that together show every arm. */
export function escalationInstanceReplacePolicy(): EscalationInstanceReplacePolicy[] {
  return variants(escalationInstanceReplacePolicySample);
}

/** Values of {@link ExpressionApproval} that together show every arm. */
export function expressionApproval(): ExpressionApproval[] {
  return variants(expressionApprovalSample);
}

/** Values of {@link ExternalTicketProvision} that together show every arm. */
export function externalTicketProvision(): ExternalTicketProvision[] {
  return variants(externalTicketProvisionSample);
}

/** Values of {@link ManagerApproval} that together show every arm. */
export function managerApproval(): ManagerApproval[] {
  return variants(managerApprovalSample);
}

/** Values of {@link ManualProvision} that together show every arm. */
export function manualProvision(): ManualProvision[] {
  return variants(manualProvisionSample);
}

/** Values of {@link MultiStep} that together show every arm. */
export function multiStep(): MultiStep[] {
  return variants(multiStepSample);
}

/** Values of {@link Policy} that together show every arm. */
export function policy(): Policy[] {
  return variants(policySample);
}

/** Values of {@link PolicyType} that together show every arm. */
export function policyType(): PolicyType[] {
  return variants(policyTypeSample);
}

/** Values of {@link PolicyInstance} that together show every arm. */
export function policyInstance(): PolicyInstance[] {
  return variants(policyInstanceSample);
}

/** Values of {@link PolicyPostActions} that together show every arm. */
export function policyPostActions(): PolicyPostActions[] {
  return variants(policyPostActionsSample);
}

/** Values of {@link PolicyStep} that together show every arm. */
export function policyStep(): PolicyStep[] {
  return variants(policyStepSample);
}

/** Values of {@link PolicyStepInstance} that together show every arm. */
export function policyStepInstance(): PolicyStepInstance[] {
  return variants(policyStepInstanceSample);
}

/** Values of {@link PolicyStepInstanceState} that together show every arm. */
export function policyStepInstanceState(): PolicyStepInstanceState[] {
  return variants(policyStepInstanceStateSample);
}

/** Values of {@link PolicySteps} that together show every arm. */
export function policySteps(): PolicySteps[] {
  return variants(policyStepsSample);
}

/** Values of {@link Provision} that together show every arm. */
export function provision(): Provision[] {
  return variants(provisionSample);
}

/** Values of {@link ProvisionInstance} that together show every arm. */
export function provisionInstance(): ProvisionInstance[] {
  return variants(provisionInstanceSample);
}

/** Values of {@link ProvisionInstanceState} that together show every arm. */
export function provisionInstanceState(): ProvisionInstanceState[] {
  return variants(provisionInstanceStateSample);
}

/** Values of {@link ProvisionPolicy} that together show every arm. */
export function provisionPolicy(): ProvisionPolicy[] {
  return variants(provisionPolicySample);
}

/** Values of {@link ProvisionTarget} that together show every arm. */
export function provisionTarget(): ProvisionTarget[] {
  return variants(provisionTargetSample);
}

/** Values of {@link ReassignedAction} that together show every arm. */
export function reassignedAction(): ReassignedAction[] {
  return variants(reassignedActionSample);
}

/** Values of {@link ReassignedByErrorAction} that together show every arm. */
export function reassignedByErrorAction(): ReassignedByErrorAction[] {
  return variants(reassignedByErrorActionSample);
}

/** Values of {@link Reject} that together show every arm. */
export function reject(): Reject[] {
  return variants(rejectSample);
}

/** Values of {@link RejectInstance} that together show every arm. */
export function rejectInstance(): RejectInstance[] {
  return variants(rejectInstanceSample);
}

/** Values of {@link ResourceOwnerApproval} that together show every arm. */
export function resourceOwnerApproval(): ResourceOwnerApproval[] {
  return variants(resourceOwnerApprovalSample);
}

/** Values of {@link RestartAction} that together show every arm. */
export function restartAction(): RestartAction[] {
  return variants(restartActionSample);
}

/** Values of {@link Rule} that together show every arm. */
export function rule(): Rule[] {
  return variants(ruleSample);
}

/** Values of {@link SelfApproval} that together show every arm. */
export function selfApproval(): SelfApproval[] {
  return variants(selfApprovalSample);
}

/** Values of {@link SkippedAction} that together show every arm. */
export function skippedAction(): SkippedAction[] {
  return variants(skippedActionSample);
}

/** Values of {@link UnconfiguredProvision} that together show every arm. */
export function unconfiguredProvision(): UnconfiguredProvision[] {
  return variants(unconfiguredProvisionSample);
}

/** Values of {@link UserApproval} that together show every arm. */
export function userApproval(): UserApproval[] {
  return variants(userApprovalSample);
}

/** Values of {@link Wait} that together show every arm. */
export function wait(): Wait[] {
  return variants(waitSample);
}

/** Values of {@link WaitCondition} that together show every arm. */
export function waitCondition(): WaitCondition[] {
  return variants(waitConditionSample);
}

/** Values of {@link WaitConditionInstance} that together show every arm. */
export function waitConditionInstance(): WaitConditionInstance[] {
  return variants(waitConditionInstanceSample);
}

/** Values of {@link WaitInstance} that together show every arm. */
export function waitInstance(): WaitInstance[] {
  return variants(waitInstanceSample);
}

/** Values of {@link ConditionSucceeded} that together show every arm. */
export function conditionSucceeded(): ConditionSucceeded[] {
  return variants(conditionSucceededSample);
}

/** Values of {@link ConditionTimedOut} that together show every arm. */
export function conditionTimedOut(): ConditionTimedOut[] {
  return variants(conditionTimedOutSample);
}

/** Values of {@link WaitInstanceState} that together show every arm. */
export function waitInstanceState(): WaitInstanceState[] {
  return variants(waitInstanceStateSample);
}

/** Values of {@link WebhookApproval} that together show every arm. */
export function webhookApproval(): WebhookApproval[] {
  return variants(webhookApprovalSample);
}

/** Values of {@link WebhookProvision} that together show every arm. */
export function webhookProvision(): WebhookProvision[] {
  return variants(webhookProvisionSample);
}

/** Values of {@link ExpandedApp} that together show every arm. */
export function expandedApp(): ExpandedApp[] {
  return variants(expandedAppSample);
}

/** Values of {@link ExpandedAppEntitlement} that together show every arm. */
export function expandedAppEntitlement(): ExpandedAppEntitlement[] {
  return variants(expandedAppEntitlementSample);
}

/** Values of {@link ExpandedAppUser} that together show every arm. */
export function expandedAppUser(): ExpandedAppUser[] {
  return variants(expandedAppUserSample);
}

/** Values of {@link ExpandedObject} that together show every arm. */
export function expandedObject(): ExpandedObject[] {
  return variants(expandedObjectSample);
}

/** Values of {@link ExpandedUser} that together show every arm. */
export function expandedUser(): ExpandedUser[] {
  return variants(expandedUserSample);
}

/** Values of {@link ExternalRef} that together show every arm. */
export function externalRef(): ExternalRef[] {
  return variants(externalRefSample);
}

/** Values of {@link ExternalRefSource} that together show every arm. */
export function externalRefSource(): ExternalRefSource[] {
  return variants(externalRefSourceSample);
}

/** Values of {@link Task} that together show every arm. */
export function task(): Task[] {
  return variants(taskSample);
}

/** Values of {@link TaskActionsItem} that together show every arm. */
export function taskActionsItem(): TaskActionsItem[] {
  return variants(taskActionsItemSample);
}

/** Values of {@link TaskOrigin} that together show every arm. */
export function taskOrigin(): TaskOrigin[] {
  return variants(taskOriginSample);
}

/** Values of {@link TaskProcessing} that together show every arm. */
export function taskProcessing(): TaskProcessing[] {
  return variants(taskProcessingSample);
}

/** Values of {@link TaskRecommendation} that together show every arm. */
export function taskRecommendation(): TaskRecommendation[] {
  return variants(taskRecommendationSample);
}

/** Values of {@link TaskState} that together show every arm. */
export function taskState(): TaskState[] {
  return variants(taskStateSample);
}

/** Values of {@link TaskAction} that together show every arm. */
export function taskAction(): TaskAction[] {
  return variants(taskActionSample);
}

/** Values of {@link TaskActionActionType} that together show every arm. */
export function taskActionActionType(): TaskActionActionType[] {
  return variants(taskActionActionTypeSample);
}

/** Values of {@link TaskActionsServiceApproveRequest} that together show every arm. */
export function taskActionsServiceApproveRequest(): TaskActionsServiceApproveRequest[] {
  return variants(taskActionsServiceApproveRequestSample);
}

/** Values of {@link TaskActionsServiceApproveResponse} that together show every arm. */
export function taskActionsServiceApproveResponse(): TaskActionsServiceApproveResponse[] {
  return variants(taskActionsServiceApproveResponseSample);
}

/** Values of {@link TaskActionsServiceApproveWithStepUpRequest} that together show every arm. */
export function taskActionsServiceApproveWithStepUpRequest(): TaskActionsServiceApproveWithStepUpRequest[] {
  return variants(taskActionsServiceApproveWithStepUpRequestSample);
}

/** Values of {@link TaskActionsServiceApproveWithStepUpResponse} that together show every arm. */
export function taskActionsServiceApproveWithStepUpResponse(): TaskActionsServiceApproveWithStepUpResponse[] {
  return variants(taskActionsServiceApproveWithStepUpResponseSample);
}

/** Values of {@link TaskActionsServiceCloseRequest} that together show every arm. */
export function taskActionsServiceCloseRequest(): TaskActionsServiceCloseRequest[] {
  return variants(taskActionsServiceCloseRequestSample);
}

/** Values of {@link TaskActionsServiceCloseResponse} that together show every arm. */
export function taskActionsServiceCloseResponse(): TaskActionsServiceCloseResponse[] {
  return variants(taskActionsServiceCloseResponseSample);
}

/** Values of {@link TaskActionsServiceCommentRequest} that together show every arm. */
export function taskActionsServiceCommentRequest(): TaskActionsServiceCommentRequest[] {
  return variants(taskActionsServiceCommentRequestSample);
}

/** Values of {@link TaskActionsServiceCommentResponse} that together show every arm. */
export function taskActionsServiceCommentResponse(): TaskActionsServiceCommentResponse[] {
  return variants(taskActionsServiceCommentResponseSample);
}

/** Values of {@link TaskActionsServiceDenyRequest} that together show every arm. */
export function taskActionsServiceDenyRequest(): TaskActionsServiceDenyRequest[] {
  return variants(taskActionsServiceDenyRequestSample);
}

/** Values of {@link TaskActionsServiceDenyResponse} that together show every arm. */
export function taskActionsServiceDenyResponse(): TaskActionsServiceDenyResponse[] {
  return variants(taskActionsServiceDenyResponseSample);
}

/** Values of {@link TaskActionsServiceEscalateToEmergencyAccessRequest} that together show every arm. */
export function taskActionsServiceEscalateToEmergencyAccessRequest(): TaskActionsServiceEscalateToEmergencyAccessRequest[] {
  return variants(taskActionsServiceEscalateToEmergencyAccessRequestSample);
}

/** Values of {@link TaskActionsServiceHardResetRequest} that together show every arm. */
export function taskActionsServiceHardResetRequest(): TaskActionsServiceHardResetRequest[] {
  return variants(taskActionsServiceHardResetRequestSample);
}

/** Values of {@link TaskActionsServiceHardResetResponse} that together show every arm. */
export function taskActionsServiceHardResetResponse(): TaskActionsServiceHardResetResponse[] {
  return variants(taskActionsServiceHardResetResponseSample);
}

/** Values of {@link TaskActionsServiceProcessNowRequest} that together show every arm. */
export function taskActionsServiceProcessNowRequest(): TaskActionsServiceProcessNowRequest[] {
  return variants(taskActionsServiceProcessNowRequestSample);
}

/** Values of {@link TaskActionsServiceProcessNowResponse} that together show every arm. */
export function taskActionsServiceProcessNowResponse(): TaskActionsServiceProcessNowResponse[] {
  return variants(taskActionsServiceProcessNowResponseSample);
}

/** Values of {@link TaskActionsServiceReassignRequest} that together show every arm. */
export function taskActionsServiceReassignRequest(): TaskActionsServiceReassignRequest[] {
  return variants(taskActionsServiceReassignRequestSample);
}

/** Values of {@link TaskActionsServiceReassignResponse} that together show every arm. */
export function taskActionsServiceReassignResponse(): TaskActionsServiceReassignResponse[] {
  return variants(taskActionsServiceReassignResponseSample);
}

/** Values of {@link TaskActionsServiceRestartRequest} that together show every arm. */
export function taskActionsServiceRestartRequest(): TaskActionsServiceRestartRequest[] {
  return variants(taskActionsServiceRestartRequestSample);
}

/** Values of {@link TaskActionsServiceRestartResponse} that together show every arm. */
export function taskActionsServiceRestartResponse(): TaskActionsServiceRestartResponse[] {
  return variants(taskActionsServiceRestartResponseSample);
}

/** Values of {@link TaskActionsServiceSkipStepRequest} that together show every arm. */
export function taskActionsServiceSkipStepRequest(): TaskActionsServiceSkipStepRequest[] {
  return variants(taskActionsServiceSkipStepRequestSample);
}

/** Values of {@link TaskAuditAccessRequestOutcome} that together show every arm. */
export function taskAuditAccessRequestOutcome(): TaskAuditAccessRequestOutcome[] {
  return variants(taskAuditAccessRequestOutcomeSample);
}

/** Values of {@link TaskAuditAccessRequestOutcomeOutcome} that together show every arm. */
export function taskAuditAccessRequestOutcomeOutcome(): TaskAuditAccessRequestOutcomeOutcome[] {
  return variants(taskAuditAccessRequestOutcomeOutcomeSample);
}

/** Values of {@link TaskAuditActionSubmitted} that together show every arm. */
export function taskAuditActionSubmitted(): TaskAuditActionSubmitted[] {
  return variants(taskAuditActionSubmittedSample);
}

/** Values of {@link TaskAuditApprovalAutoAcceptedByPolicy} that together show every arm. */
export function taskAuditApprovalAutoAcceptedByPolicy(): TaskAuditApprovalAutoAcceptedByPolicy[] {
  return variants(taskAuditApprovalAutoAcceptedByPolicySample);
}

/** Values of {@link TaskAuditApprovalAutoRejectedByPolicy} that together show every arm. */
export function taskAuditApprovalAutoRejectedByPolicy(): TaskAuditApprovalAutoRejectedByPolicy[] {
  return variants(taskAuditApprovalAutoRejectedByPolicySample);
}

/** Values of {@link TaskAuditApprovalHappenedAutomatically} that together show every arm. */
export function taskAuditApprovalHappenedAutomatically(): TaskAuditApprovalHappenedAutomatically[] {
  return variants(taskAuditApprovalHappenedAutomaticallySample);
}

/** Values of {@link TaskAuditApprovalInstanceChange} that together show every arm. */
export function taskAuditApprovalInstanceChange(): TaskAuditApprovalInstanceChange[] {
  return variants(taskAuditApprovalInstanceChangeSample);
}

/** Values of {@link TaskAuditBulkActionError} that together show every arm. */
export function taskAuditBulkActionError(): TaskAuditBulkActionError[] {
  return variants(taskAuditBulkActionErrorSample);
}

/** Values of {@link TaskAuditCertifyOutcome} that together show every arm. */
export function taskAuditCertifyOutcome(): TaskAuditCertifyOutcome[] {
  return variants(taskAuditCertifyOutcomeSample);
}

/** Values of {@link TaskAuditCertifyOutcomeOutcome} that together show every arm. */
export function taskAuditCertifyOutcomeOutcome(): TaskAuditCertifyOutcomeOutcome[] {
  return variants(taskAuditCertifyOutcomeOutcomeSample);
}

/** Values of {@link TaskAuditComment} that together show every arm. */
export function taskAuditComment(): TaskAuditComment[] {
  return variants(taskAuditCommentSample);
}

/** Values of {@link TaskAuditConditionalPolicyExecutionResult} that together show every arm. */
export function taskAuditConditionalPolicyExecutionResult(): TaskAuditConditionalPolicyExecutionResult[] {
  return variants(taskAuditConditionalPolicyExecutionResultSample);
}

/** Values of {@link TaskAuditConnectorActionResult} that together show every arm. */
export function taskAuditConnectorActionResult(): TaskAuditConnectorActionResult[] {
  return variants(taskAuditConnectorActionResultSample);
}

/** Values of {@link TaskAuditEscalateToEmergencyAccess} that together show every arm. */
export function taskAuditEscalateToEmergencyAccess(): TaskAuditEscalateToEmergencyAccess[] {
  return variants(taskAuditEscalateToEmergencyAccessSample);
}

/** Values of {@link TaskAuditExpressionPolicyStepError} that together show every arm. */
export function taskAuditExpressionPolicyStepError(): TaskAuditExpressionPolicyStepError[] {
  return variants(taskAuditExpressionPolicyStepErrorSample);
}

/** Values of {@link TaskAuditExternalTicketCreated} that together show every arm. */
export function taskAuditExternalTicketCreated(): TaskAuditExternalTicketCreated[] {
  return variants(taskAuditExternalTicketCreatedSample);
}

/** Values of {@link TaskAuditExternalTicketError} that together show every arm. */
export function taskAuditExternalTicketError(): TaskAuditExternalTicketError[] {
  return variants(taskAuditExternalTicketErrorSample);
}

/** Values of {@link TaskAuditExternalTicketProvisionStepResolved} that together show every arm. */
export function taskAuditExternalTicketProvisionStepResolved(): TaskAuditExternalTicketProvisionStepResolved[] {
  return variants(taskAuditExternalTicketProvisionStepResolvedSample);
}

/** Values of {@link TaskAuditExternalTicketTriggered} that together show every arm. */
export function taskAuditExternalTicketTriggered(): TaskAuditExternalTicketTriggered[] {
  return variants(taskAuditExternalTicketTriggeredSample);
}

/** Values of {@link TaskAuditFinishedConnectorActions} that together show every arm. */
export function taskAuditFinishedConnectorActions(): TaskAuditFinishedConnectorActions[] {
  return variants(taskAuditFinishedConnectorActionsSample);
}

/** Values of {@link TaskAuditGrantOutcome} that together show every arm. */
export function taskAuditGrantOutcome(): TaskAuditGrantOutcome[] {
  return variants(taskAuditGrantOutcomeSample);
}

/** Values of {@link TaskAuditGrantOutcomeOutcome} that together show every arm. */
export function taskAuditGrantOutcomeOutcome(): TaskAuditGrantOutcomeOutcome[] {
  return variants(taskAuditGrantOutcomeOutcomeSample);
}

/** Values of {@link TaskAuditHardReset} that together show every arm. */
export function taskAuditHardReset(): TaskAuditHardReset[] {
  return variants(taskAuditHardResetSample);
}

/** Values of {@link TaskAuditListRequest} that together show every arm. */
export function taskAuditListRequest(): TaskAuditListRequest[] {
  return variants(taskAuditListRequestSample);
}

/** Values of {@link TaskAuditListResponse} that together show every arm. */
export function taskAuditListResponse(): TaskAuditListResponse[] {
  return variants(taskAuditListResponseSample);
}

/** Values of {@link TaskAuditMetaData} that together show every arm. */
export function taskAuditMetaData(): TaskAuditMetaData[] {
  return variants(taskAuditMetaDataSample);
}

/** Values of {@link TaskAuditNewTask} that together show every arm. */
export function taskAuditNewTask(): TaskAuditNewTask[] {
  return variants(taskAuditNewTaskSample);
}

/** Values of {@link TaskAuditPolicyApprovalReassigned} that together show every arm. */
export function taskAuditPolicyApprovalReassigned(): TaskAuditPolicyApprovalReassigned[] {
  return variants(taskAuditPolicyApprovalReassignedSample);
}

/** Values of {@link TaskAuditPolicyChanged} that together show every arm. */
export function taskAuditPolicyChanged(): TaskAuditPolicyChanged[] {
  return variants(taskAuditPolicyChangedSample);
}

/** Values of {@link TaskAuditPolicyEvaluationStep} that together show every arm. */
export function taskAuditPolicyEvaluationStep(): TaskAuditPolicyEvaluationStep[] {
  return variants(taskAuditPolicyEvaluationStepSample);
}

/** Values of {@link TaskAuditPolicyProvisionError} that together show every arm. */
export function taskAuditPolicyProvisionError(): TaskAuditPolicyProvisionError[] {
  return variants(taskAuditPolicyProvisionErrorSample);
}

/** Values of {@link TaskAuditPolicyProvisionReassigned} that together show every arm. */
export function taskAuditPolicyProvisionReassigned(): TaskAuditPolicyProvisionReassigned[] {
  return variants(taskAuditPolicyProvisionReassignedSample);
}

/** Values of {@link TaskAuditReassignedToDelegate} that together show every arm. */
export function taskAuditReassignedToDelegate(): TaskAuditReassignedToDelegate[] {
  return variants(taskAuditReassignedToDelegateSample);
}

/** Values of {@link TaskAuditReassignmentListError} that together show every arm. */
export function taskAuditReassignmentListError(): TaskAuditReassignmentListError[] {
  return variants(taskAuditReassignmentListErrorSample);
}

/** Values of {@link TaskAuditRestart} that together show every arm. */
export function taskAuditRestart(): TaskAuditRestart[] {
  return variants(taskAuditRestartSample);
}

/** Values of {@link TaskAuditRevokeOutcome} that together show every arm. */
export function taskAuditRevokeOutcome(): TaskAuditRevokeOutcome[] {
  return variants(taskAuditRevokeOutcomeSample);
}

/** Values of {@link TaskAuditRevokeOutcomeOutcome} that together show every arm. */
export function taskAuditRevokeOutcomeOutcome(): TaskAuditRevokeOutcomeOutcome[] {
  return variants(taskAuditRevokeOutcomeOutcomeSample);
}

/** Values of {@link TaskAuditSLAEscalation} that together show every arm. */
export function taskAuditSLAEscalation(): TaskAuditSLAEscalation[] {
  return variants(taskAuditSLAEscalationSample);
}

/** Values of {@link TaskAuditStartedConnectorActions} that together show every arm. */
export function taskAuditStartedConnectorActions(): TaskAuditStartedConnectorActions[] {
  return variants(taskAuditStartedConnectorActionsSample);
}

/** Values of {@link TaskAuditStateChange} that together show every arm. */
export function taskAuditStateChange(): TaskAuditStateChange[] {
  return variants(taskAuditStateChangeSample);
}

/** Values of {@link TaskAuditStateChangePreviousState} that together show every arm. */
export function taskAuditStateChangePreviousState(): TaskAuditStateChangePreviousState[] {
  return variants(taskAuditStateChangePreviousStateSample);
}

/** Values of {@link TaskAuditStepSkipped} that together show every arm. */
export function taskAuditStepSkipped(): TaskAuditStepSkipped[] {
  return variants(taskAuditStepSkippedSample);
}

/** Values of {@link TaskAuditStepUpApproval} that together show every arm. */
export function taskAuditStepUpApproval(): TaskAuditStepUpApproval[] {
  return variants(taskAuditStepUpApprovalSample);
}

/** Values of {@link TaskAuditView} that together show every arm. */
export function taskAuditView(): TaskAuditView[] {
  return variants(taskAuditViewSample);
}

/** Values of {@link TaskAuditViewCurrentState} that together show every arm. */
export function taskAuditViewCurrentState(): TaskAuditViewCurrentState[] {
  return variants(taskAuditViewCurrentStateSample);
}

/** Values of {@link TaskAuditViewEventType} that together show every arm. */
export function taskAuditViewEventType(): TaskAuditViewEventType[] {
  return variants(taskAuditViewEventTypeSample);
}

/** Values of {@link TaskAuditViewSource} that together show every arm. */
export function taskAuditViewSource(): TaskAuditViewSource[] {
  return variants(taskAuditViewSourceSample);
}

/** Values of {@link TaskAuditViewRef} that together show every arm. */
export function taskAuditViewRef(): TaskAuditViewRef[] {
  return variants(taskAuditViewRefSample);
}

/** Values of {@link TaskAuditWaitForAnalysisStepSuccess} that together show every arm. */
export function taskAuditWaitForAnalysisStepSuccess(): TaskAuditWaitForAnalysisStepSuccess[] {
  return variants(taskAuditWaitForAnalysisStepSuccessSample);
}

/** Values of {@link TaskAuditWaitForAnalysisStepTimedOut} that together show every arm. */
export function taskAuditWaitForAnalysisStepTimedOut(): TaskAuditWaitForAnalysisStepTimedOut[] {
  return variants(taskAuditWaitForAnalysisStepTimedOutSample);
}

/** Values of {@link TaskAuditWaitForAnalysisStepWaiting} that together show every arm. */
export function taskAuditWaitForAnalysisStepWaiting(): TaskAuditWaitForAnalysisStepWaiting[] {
  return variants(taskAuditWaitForAnalysisStepWaitingSample);
}

/** Values of {@link TaskAuditWaitStepSuccess} that together show every arm. */
export function taskAuditWaitStepSuccess(): TaskAuditWaitStepSuccess[] {
  return variants(taskAuditWaitStepSuccessSample);
}

/** Values of {@link TaskAuditWaitStepTimedOut} that together show every arm. */
export function taskAuditWaitStepTimedOut(): TaskAuditWaitStepTimedOut[] {
  return variants(taskAuditWaitStepTimedOutSample);
}

/** Values of {@link TaskAuditWaitStepWaiting} that together show every arm. */
export function taskAuditWaitStepWaiting(): TaskAuditWaitStepWaiting[] {
  return variants(taskAuditWaitStepWaitingSample);
}

/** Values of {@link TaskAuditWebhookApprovalAttempt} that together show every arm. */
export function taskAuditWebhookApprovalAttempt(): TaskAuditWebhookApprovalAttempt[] {
  return variants(taskAuditWebhookApprovalAttemptSample);
}

/** Values of {@link TaskAuditWebhookApprovalBadResponse} that together show every arm. */
export function taskAuditWebhookApprovalBadResponse(): TaskAuditWebhookApprovalBadResponse[] {
  return variants(taskAuditWebhookApprovalBadResponseSample);
}

/** Values of {@link TaskAuditWebhookApprovalSuccess} that together show every arm. */
export function taskAuditWebhookApprovalSuccess(): TaskAuditWebhookApprovalSuccess[] {
  return variants(taskAuditWebhookApprovalSuccessSample);
}

/** Values of {@link TaskAuditWebhookApprovalTriggered} that together show every arm. */
export function taskAuditWebhookApprovalTriggered(): TaskAuditWebhookApprovalTriggered[] {
  return variants(taskAuditWebhookApprovalTriggeredSample);
}

/** Values of {@link TaskAuditWebhookAttempt} that together show every arm. */
export function taskAuditWebhookAttempt(): TaskAuditWebhookAttempt[] {
  return variants(taskAuditWebhookAttemptSample);
}

/** Values of {@link TaskAuditWebhookSuccess} that together show every arm. */
export function taskAuditWebhookSuccess(): TaskAuditWebhookSuccess[] {
  return variants(taskAuditWebhookSuccessSample);
}

/** Values of {@link TaskAuditWebhookTriggered} that together show every arm. */
export function taskAuditWebhookTriggered(): TaskAuditWebhookTriggered[] {
  return variants(taskAuditWebhookTriggeredSample);
}

/** Values of {@link TaskExpandMask} that together show every arm. */
export function taskExpandMask(): TaskExpandMask[] {
  return variants(taskExpandMaskSample);
}

/** Values of {@link TaskExpandMaskPathsItem} that together show every arm. */
export function taskExpandMaskPathsItem(): TaskExpandMaskPathsItem[] {
  return variants(taskExpandMaskPathsItemSample);
}

/** Values of {@link TaskGrantSource} that together show every arm. */
export function taskGrantSource(): TaskGrantSource[] {
  return variants(taskGrantSourceSample);
}

/** Values of {@link TaskRef} that together show every arm. */
export function taskRef(): TaskRef[] {
  return variants(taskRefSample);
}

/** Values of {@link TaskRevokeSource} that together show every arm. */
export function taskRevokeSource(): TaskRevokeSource[] {
  return variants(taskRevokeSourceSample);
}

/** Values of {@link TaskRevokeSourceExpired} that together show every arm. */
export function taskRevokeSourceExpired(): TaskRevokeSourceExpired[] {
  return variants(taskRevokeSourceExpiredSample);
}

/** Values of {@link TaskRevokeSourceNonUsage} that together show every arm. */
export function taskRevokeSourceNonUsage(): TaskRevokeSourceNonUsage[] {
  return variants(taskRevokeSourceNonUsageSample);
}

/** Values of {@link TaskRevokeSourceRequest} that together show every arm. */
export function taskRevokeSourceRequest(): TaskRevokeSourceRequest[] {
  return variants(taskRevokeSourceRequestSample);
}

/** Values of {@link TaskRevokeSourceReview} that together show every arm. */
export function taskRevokeSourceReview(): TaskRevokeSourceReview[] {
  return variants(taskRevokeSourceReviewSample);
}

/** Values of {@link TaskSearchRequest} that together show every arm. */
export function taskSearchRequest(): TaskSearchRequest[] {
  return variants(taskSearchRequestSample);
}

/** Values of {@link TaskSearchRequestAccountTypesItem} that together show every arm. */
export function taskSearchRequestAccountTypesItem(): TaskSearchRequestAccountTypesItem[] {
  return variants(taskSearchRequestAccountTypesItemSample);
}

/** Values of {@link TaskSearchRequestCurrentStep} that together show every arm. */
export function taskSearchRequestCurrentStep(): TaskSearchRequestCurrentStep[] {
  return variants(taskSearchRequestCurrentStepSample);
}

/** Values of {@link TaskSearchRequestEmergencyStatus} that together show every arm. */
export function taskSearchRequestEmergencyStatus(): TaskSearchRequestEmergencyStatus[] {
  return variants(taskSearchRequestEmergencyStatusSample);
}

/** Values of {@link TaskSearchRequestSortBy} that together show every arm. */
export function taskSearchRequestSortBy(): TaskSearchRequestSortBy[] {
  return variants(taskSearchRequestSortBySample);
}

/** Values of {@link TaskSearchRequestStepApprovalTypesItem} that together show every arm. */
export function taskSearchRequestStepApprovalTypesItem(): TaskSearchRequestStepApprovalTypesItem[] {
  return variants(taskSearchRequestStepApprovalTypesItemSample);
}

/** Values of {@link TaskSearchRequestTaskStatesItem} that together show every arm. */
export function taskSearchRequestTaskStatesItem(): TaskSearchRequestTaskStatesItem[] {
  return variants(taskSearchRequestTaskStatesItemSample);
}

/** Values of {@link TaskSearchResponse} that together show every arm. */
export function taskSearchResponse(): TaskSearchResponse[] {
  return variants(taskSearchResponseSample);
}

/** Values of {@link TaskServiceActionResponse} that together show every arm. */
export function taskServiceActionResponse(): TaskServiceActionResponse[] {
  return variants(taskServiceActionResponseSample);
}

/** Values of {@link TaskServiceCreateGrantRequest} that together show every arm. */
export function taskServiceCreateGrantRequest(): TaskServiceCreateGrantRequest[] {
  return variants(taskServiceCreateGrantRequestSample);
}

/** Values of {@link TaskServiceCreateGrantResponse} that together show every arm. */
export function taskServiceCreateGrantResponse(): TaskServiceCreateGrantResponse[] {
  return variants(taskServiceCreateGrantResponseSample);
}

/** Values of {@link TaskServiceCreateOffboardingRequest} that together show every arm. */
export function taskServiceCreateOffboardingRequest(): TaskServiceCreateOffboardingRequest[] {
  return variants(taskServiceCreateOffboardingRequestSample);
}

/** Values of {@link TaskServiceCreateOffboardingResponse} that together show every arm. */
export function taskServiceCreateOffboardingResponse(): TaskServiceCreateOffboardingResponse[] {
  return variants(taskServiceCreateOffboardingResponseSample);
}

/** Values of {@link TaskServiceCreateRevokeRequest} that together show every arm. */
export function taskServiceCreateRevokeRequest(): TaskServiceCreateRevokeRequest[] {
  return variants(taskServiceCreateRevokeRequestSample);
}

/** Values of {@link TaskServiceCreateRevokeResponse} that together show every arm. */
export function taskServiceCreateRevokeResponse(): TaskServiceCreateRevokeResponse[] {
  return variants(taskServiceCreateRevokeResponseSample);
}

/** Values of {@link TaskServiceGetResponse} that together show every arm. */
export function taskServiceGetResponse(): TaskServiceGetResponse[] {
  return variants(taskServiceGetResponseSample);
}

/** Values of {@link TaskTypeInput} that together show every arm. */
export function taskTypeInput(): TaskTypeInput[] {
  return variants(taskTypeInputSample);
}

/** Values of {@link TaskType} that together show every arm. */
export function taskType(): TaskType[] {
  return variants(taskTypeSample);
}

/** Values of {@link TaskTypeCertifyInput} that together show every arm. */
export function taskTypeCertifyInput(): TaskTypeCertifyInput[] {
  return variants(taskTypeCertifyInputSample);
}

/** Values of {@link TaskTypeCertify} that together show every arm. */
export function taskTypeCertify(): TaskTypeCertify[] {
  return variants(taskTypeCertifySample);
}

/** Values of {@link TaskTypeCertifyOutcome} that together show every arm. */
export function taskTypeCertifyOutcome(): TaskTypeCertifyOutcome[] {
  return variants(taskTypeCertifyOutcomeSample);
}

/** Values of {@link TaskTypeGrantInput} that together show every arm. */
export function taskTypeGrantInput(): TaskTypeGrantInput[] {
  return variants(taskTypeGrantInputSample);
}

/** Values of {@link TaskTypeGrant} that together show every arm. */
export function taskTypeGrant(): TaskTypeGrant[] {
  return variants(taskTypeGrantSample);
}

/** Values of {@link TaskTypeGrantOutcome} that together show every arm. */
export function taskTypeGrantOutcome(): TaskTypeGrantOutcome[] {
  return variants(taskTypeGrantOutcomeSample);
}

/** Values of {@link TaskTypeOffboardingInput} that together show every arm. */
export function taskTypeOffboardingInput(): TaskTypeOffboardingInput[] {
  return variants(taskTypeOffboardingInputSample);
}

/** Values of {@link TaskTypeOffboarding} that together show every arm. */
export function taskTypeOffboarding(): TaskTypeOffboarding[] {
  return variants(taskTypeOffboardingSample);
}

/** Values of {@link TaskTypeOffboardingOutcome} that together show every arm. */
export function taskTypeOffboardingOutcome(): TaskTypeOffboardingOutcome[] {
  return variants(taskTypeOffboardingOutcomeSample);
}

/** Values of {@link TaskTypeRevokeInput} that together show every arm. */
export function taskTypeRevokeInput(): TaskTypeRevokeInput[] {
  return variants(taskTypeRevokeInputSample);
}

/** Values of {@link TaskTypeRevoke} that together show every arm. */
export function taskTypeRevoke(): TaskTypeRevoke[] {
  return variants(taskTypeRevokeSample);
}

/** Values of {@link TaskTypeRevokeOutcome} that together show every arm. */
export function taskTypeRevokeOutcome(): TaskTypeRevokeOutcome[] {
  return variants(taskTypeRevokeOutcomeSample);
}

/** Values of {@link TaskView} that together show every arm. */
export function taskView(): TaskView[] {
  return variants(taskViewSample);
}

/** Values of {@link User} that together show every arm. */
export function user(): User[] {
  return variants(userSample);
}

/** Values of {@link UserDirectoryStatus} that together show every arm. */
export function userDirectoryStatus(): UserDirectoryStatus[] {
  return variants(userDirectoryStatusSample);
}

/** Values of {@link UserStatus} that together show every arm. */
export function userStatus(): UserStatus[] {
  return variants(userStatusSample);
}

/** Values of {@link UserType} that together show every arm. */
export function userType(): UserType[] {
  return variants(userTypeSample);
}

/** Values of {@link UserAttributeMappingSource} that together show every arm. */
export function userAttributeMappingSource(): UserAttributeMappingSource[] {
  return variants(userAttributeMappingSourceSample);
}

/** Values of {@link ProtobufAny} that together show every arm. */
export function protobufAny(): ProtobufAny[] {
  return variants(protobufAnySample);
}

/** Values of {@link Status} that together show every arm. */
export function status(): Status[] {
  return variants(statusSample);
}
