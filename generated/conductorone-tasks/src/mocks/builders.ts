import { type ArmBuilder, type Builder, builder } from "../core/builder.js";
import type {
  App,
  AppEntitlement,
  AppEntitlementArms,
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
  AccountProvisionArms,
  AgentApproval,
  AgentApprovalAgentMode,
  AppEntitlementReference,
  AppGroupApproval,
  AppOwnerApproval,
  Approval,
  ApprovalArms,
  ApprovalInstance,
  ApprovalInstanceArms,
  ApprovalInstanceState,
  ApprovedAction,
  CancelledAction,
  CompletedAction,
  ConditionSucceeded,
  ConditionTimedOut,
  ConnectorProvision,
  ConnectorProvisionArms,
  DefaultBehavior,
  DelegatedProvision,
  DeleteAccount,
  DeniedAction,
  DoNotSave,
  EntitlementOwnerApproval,
  ErroredAction,
  Escalation,
  EscalationArms,
  EscalationInstance,
  EscalationInstanceArms,
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
  PolicyPostActionsArms,
  PolicyStep,
  PolicyStepArms,
  PolicyStepInstance,
  PolicyStepInstanceArms,
  PolicyStepInstanceState,
  PolicySteps,
  PolicyType,
  Provision,
  ProvisionInstance,
  ProvisionInstanceArms,
  ProvisionInstanceState,
  ProvisionPolicy,
  ProvisionPolicyArms,
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
  WaitArms,
  WaitCondition,
  WaitConditionInstance,
  WaitInstance,
  WaitInstanceOutcomeArms,
  WaitInstanceState,
  WaitInstanceUntilArms,
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
  TaskAuditConnectorActionResultArms,
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
  TaskAuditViewArms,
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
  TaskRevokeSourceArms,
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
  TaskTypeArms,
  TaskTypeCertify,
  TaskTypeCertifyInput,
  TaskTypeCertifyOutcome,
  TaskTypeGrant,
  TaskTypeGrantInput,
  TaskTypeGrantOutcome,
  TaskTypeInput,
  TaskTypeInputArms,
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

export const app: Builder<App> = /* @__PURE__ */ builder(appSample);

export const appIdentityMatching: Builder<AppIdentityMatching> =
  /* @__PURE__ */ builder(appIdentityMatchingSample);

export const appEntitlement: ArmBuilder<AppEntitlement, AppEntitlementArms> =
  /* @__PURE__ */ builder(appEntitlementSample);

export const appEntitlementPurpose: Builder<AppEntitlementPurpose> = /* @__PURE__ */ builder(
  appEntitlementPurposeSample,
);

export const appUser: Builder<AppUser> = /* @__PURE__ */ builder(appUserSample);

export const appUserType: Builder<AppUserType> = /* @__PURE__ */ builder(appUserTypeSample);

export const appUserStatus: Builder<AppUserStatus> = /* @__PURE__ */ builder(appUserStatusSample);

export const appUserStatusStatus: Builder<AppUserStatusStatus> =
  /* @__PURE__ */ builder(appUserStatusStatusSample);

export const taskAuditCancelledResult: Builder<TaskAuditCancelledResult> = /* @__PURE__ */ builder(
  taskAuditCancelledResultSample,
);

export const taskAuditErrorResult: Builder<TaskAuditErrorResult> = /* @__PURE__ */ builder(
  taskAuditErrorResultSample,
);

export const taskAuditSuccessResult: Builder<TaskAuditSuccessResult> = /* @__PURE__ */ builder(
  taskAuditSuccessResultSample,
);

export const accept: Builder<Accept> = /* @__PURE__ */ builder(acceptSample);

export const acceptInstance: Builder<AcceptInstance> =
  /* @__PURE__ */ builder(acceptInstanceSample);

export const agentApproval: Builder<AgentApproval> = /* @__PURE__ */ builder(agentApprovalSample);

export const agentApprovalAgentMode: Builder<AgentApprovalAgentMode> = /* @__PURE__ */ builder(
  agentApprovalAgentModeSample,
);

export const appEntitlementReference: Builder<AppEntitlementReference> = /* @__PURE__ */ builder(
  appEntitlementReferenceSample,
);

export const appGroupApproval: Builder<AppGroupApproval> =
  /* @__PURE__ */ builder(appGroupApprovalSample);

export const appOwnerApproval: Builder<AppOwnerApproval> =
  /* @__PURE__ */ builder(appOwnerApprovalSample);

export const approval: ArmBuilder<Approval, ApprovalArms> = /* @__PURE__ */ builder(approvalSample);

export const approvalInstance: ArmBuilder<ApprovalInstance, ApprovalInstanceArms> =
  /* @__PURE__ */ builder(approvalInstanceSample);

export const approvalInstanceState: Builder<ApprovalInstanceState> = /* @__PURE__ */ builder(
  approvalInstanceStateSample,
);

export const approvedAction: Builder<ApprovedAction> =
  /* @__PURE__ */ builder(approvedActionSample);

export const cancelledAction: Builder<CancelledAction> =
  /* @__PURE__ */ builder(cancelledActionSample);

export const completedAction: Builder<CompletedAction> =
  /* @__PURE__ */ builder(completedActionSample);

export const connectorProvision: ArmBuilder<ConnectorProvision, ConnectorProvisionArms> =
  /* @__PURE__ */ builder(connectorProvisionSample);

export const accountProvision: ArmBuilder<AccountProvision, AccountProvisionArms> =
  /* @__PURE__ */ builder(accountProvisionSample);

export const defaultBehavior: Builder<DefaultBehavior> =
  /* @__PURE__ */ builder(defaultBehaviorSample);

export const deleteAccount: Builder<DeleteAccount> = /* @__PURE__ */ builder(deleteAccountSample);

export const doNotSave: Builder<DoNotSave> = /* @__PURE__ */ builder(doNotSaveSample);

export const saveToVault: Builder<SaveToVault> = /* @__PURE__ */ builder(saveToVaultSample);

export const delegatedProvision: Builder<DelegatedProvision> =
  /* @__PURE__ */ builder(delegatedProvisionSample);

export const deniedAction: Builder<DeniedAction> = /* @__PURE__ */ builder(deniedActionSample);

export const entitlementOwnerApproval: Builder<EntitlementOwnerApproval> = /* @__PURE__ */ builder(
  entitlementOwnerApprovalSample,
);

export const erroredAction: Builder<ErroredAction> = /* @__PURE__ */ builder(erroredActionSample);

export const escalation: ArmBuilder<Escalation, EscalationArms> =
  /* @__PURE__ */ builder(escalationSample);

export const escalationReassignToApprovers: Builder<EscalationReassignToApprovers> =
  /* @__PURE__ */ builder(escalationReassignToApproversSample);

export const escalationReplacePolicy: Builder<EscalationReplacePolicy> = /* @__PURE__ */ builder(
  escalationReplacePolicySample,
);

export const escalationInstance: ArmBuilder<EscalationInstance, EscalationInstanceArms> =
  /* @__PURE__ */ builder(escalationInstanceSample);

export const escalationInstanceReassignToApprovers: Builder<EscalationInstanceReassignToApprovers> =
  /* @__PURE__ */ builder(escalationInstanceReassignToApproversSample);

export const escalationInstanceReplacePolicy: Builder<EscalationInstanceReplacePolicy> =
  /* @__PURE__ */ builder(escalationInstanceReplacePolicySample);

export const expressionApproval: Builder<ExpressionApproval> =
  /* @__PURE__ */ builder(expressionApprovalSample);

export const externalTicketProvision: Builder<ExternalTicketProvision> = /* @__PURE__ */ builder(
  externalTicketProvisionSample,
);

export const managerApproval: Builder<ManagerApproval> =
  /* @__PURE__ */ builder(managerApprovalSample);

export const manualProvision: Builder<ManualProvision> =
  /* @__PURE__ */ builder(manualProvisionSample);

export const multiStep: Builder<MultiStep> = /* @__PURE__ */ builder(multiStepSample);

export const policy: Builder<Policy> = /* @__PURE__ */ builder(policySample);

export const policyType: Builder<PolicyType> = /* @__PURE__ */ builder(policyTypeSample);

export const policyInstance: Builder<PolicyInstance> =
  /* @__PURE__ */ builder(policyInstanceSample);

export const policyPostActions: ArmBuilder<PolicyPostActions, PolicyPostActionsArms> =
  /* @__PURE__ */ builder(policyPostActionsSample);

export const policyStep: ArmBuilder<PolicyStep, PolicyStepArms> =
  /* @__PURE__ */ builder(policyStepSample);

export const policyStepInstance: ArmBuilder<PolicyStepInstance, PolicyStepInstanceArms> =
  /* @__PURE__ */ builder(policyStepInstanceSample);

export const policyStepInstanceState: Builder<PolicyStepInstanceState> = /* @__PURE__ */ builder(
  policyStepInstanceStateSample,
);

export const policySteps: Builder<PolicySteps> = /* @__PURE__ */ builder(policyStepsSample);

export const provision: Builder<Provision> = /* @__PURE__ */ builder(provisionSample);

export const provisionInstance: ArmBuilder<ProvisionInstance, ProvisionInstanceArms> =
  /* @__PURE__ */ builder(provisionInstanceSample);

export const provisionInstanceState: Builder<ProvisionInstanceState> = /* @__PURE__ */ builder(
  provisionInstanceStateSample,
);

export const provisionPolicy: ArmBuilder<ProvisionPolicy, ProvisionPolicyArms> =
  /* @__PURE__ */ builder(provisionPolicySample);

export const provisionTarget: Builder<ProvisionTarget> =
  /* @__PURE__ */ builder(provisionTargetSample);

export const reassignedAction: Builder<ReassignedAction> =
  /* @__PURE__ */ builder(reassignedActionSample);

export const reassignedByErrorAction: Builder<ReassignedByErrorAction> = /* @__PURE__ */ builder(
  reassignedByErrorActionSample,
);

export const reject: Builder<Reject> = /* @__PURE__ */ builder(rejectSample);

export const rejectInstance: Builder<RejectInstance> =
  /* @__PURE__ */ builder(rejectInstanceSample);

export const resourceOwnerApproval: Builder<ResourceOwnerApproval> = /* @__PURE__ */ builder(
  resourceOwnerApprovalSample,
);

export const restartAction: Builder<RestartAction> = /* @__PURE__ */ builder(restartActionSample);

export const rule: Builder<Rule> = /* @__PURE__ */ builder(ruleSample);

export const selfApproval: Builder<SelfApproval> = /* @__PURE__ */ builder(selfApprovalSample);

export const skippedAction: Builder<SkippedAction> = /* @__PURE__ */ builder(skippedActionSample);

export const unconfiguredProvision: Builder<UnconfiguredProvision> = /* @__PURE__ */ builder(
  unconfiguredProvisionSample,
);

export const userApproval: Builder<UserApproval> = /* @__PURE__ */ builder(userApprovalSample);

export const wait: ArmBuilder<Wait, WaitArms> = /* @__PURE__ */ builder(waitSample);

export const waitCondition: Builder<WaitCondition> = /* @__PURE__ */ builder(waitConditionSample);

export const waitConditionInstance: Builder<WaitConditionInstance> = /* @__PURE__ */ builder(
  waitConditionInstanceSample,
);

export const waitInstance: ArmBuilder<
  WaitInstance,
  WaitInstanceUntilArms & WaitInstanceOutcomeArms
> = /* @__PURE__ */ builder(waitInstanceSample);

export const conditionSucceeded: Builder<ConditionSucceeded> =
  /* @__PURE__ */ builder(conditionSucceededSample);

export const conditionTimedOut: Builder<ConditionTimedOut> =
  /* @__PURE__ */ builder(conditionTimedOutSample);

export const waitInstanceState: Builder<WaitInstanceState> =
  /* @__PURE__ */ builder(waitInstanceStateSample);

export const webhookApproval: Builder<WebhookApproval> =
  /* @__PURE__ */ builder(webhookApprovalSample);

export const webhookProvision: Builder<WebhookProvision> =
  /* @__PURE__ */ builder(webhookProvisionSample);

export const expandedApp: Builder<ExpandedApp> = /* @__PURE__ */ builder(expandedAppSample);

export const expandedAppEntitlement: ArmBuilder<ExpandedAppEntitlement, AppEntitlementArms> =
  /* @__PURE__ */ builder(expandedAppEntitlementSample);

export const expandedAppUser: Builder<ExpandedAppUser> =
  /* @__PURE__ */ builder(expandedAppUserSample);

export const expandedObject: ArmBuilder<
  ExpandedObject,
  {
    "type.googleapis.com/c1.api.app.v1.App": ExpandedApp;
    "type.googleapis.com/c1.api.app.v1.AppEntitlement": ExpandedAppEntitlement;
    "type.googleapis.com/c1.api.app.v1.AppUser": ExpandedAppUser;
    "type.googleapis.com/c1.api.user.v1.User": ExpandedUser;
  }
> = /* @__PURE__ */ builder(expandedObjectSample);

export const expandedUser: Builder<ExpandedUser> = /* @__PURE__ */ builder(expandedUserSample);

export const externalRef: Builder<ExternalRef> = /* @__PURE__ */ builder(externalRefSample);

export const externalRefSource: Builder<ExternalRefSource> =
  /* @__PURE__ */ builder(externalRefSourceSample);

export const task: Builder<Task> = /* @__PURE__ */ builder(taskSample);

export const taskActionsItem: Builder<TaskActionsItem> =
  /* @__PURE__ */ builder(taskActionsItemSample);

export const taskOrigin: Builder<TaskOrigin> = /* @__PURE__ */ builder(taskOriginSample);

export const taskProcessing: Builder<TaskProcessing> =
  /* @__PURE__ */ builder(taskProcessingSample);

export const taskRecommendation: Builder<TaskRecommendation> =
  /* @__PURE__ */ builder(taskRecommendationSample);

export const taskState: Builder<TaskState> = /* @__PURE__ */ builder(taskStateSample);

export const taskAction: Builder<TaskAction> = /* @__PURE__ */ builder(taskActionSample);

export const taskActionActionType: Builder<TaskActionActionType> = /* @__PURE__ */ builder(
  taskActionActionTypeSample,
);

export const taskActionsServiceApproveRequest: Builder<TaskActionsServiceApproveRequest> =
  /* @__PURE__ */ builder(taskActionsServiceApproveRequestSample);

export const taskActionsServiceApproveResponse: Builder<TaskActionsServiceApproveResponse> =
  /* @__PURE__ */ builder(taskActionsServiceApproveResponseSample);

export const taskActionsServiceApproveWithStepUpRequest: Builder<TaskActionsServiceApproveWithStepUpRequest> =
  /* @__PURE__ */ builder(taskActionsServiceApproveWithStepUpRequestSample);

export const taskActionsServiceApproveWithStepUpResponse: Builder<TaskActionsServiceApproveWithStepUpResponse> =
  /* @__PURE__ */ builder(taskActionsServiceApproveWithStepUpResponseSample);

export const taskActionsServiceCloseRequest: Builder<TaskActionsServiceCloseRequest> =
  /* @__PURE__ */ builder(taskActionsServiceCloseRequestSample);

export const taskActionsServiceCloseResponse: Builder<TaskActionsServiceCloseResponse> =
  /* @__PURE__ */ builder(taskActionsServiceCloseResponseSample);

export const taskActionsServiceCommentRequest: Builder<TaskActionsServiceCommentRequest> =
  /* @__PURE__ */ builder(taskActionsServiceCommentRequestSample);

export const taskActionsServiceCommentResponse: Builder<TaskActionsServiceCommentResponse> =
  /* @__PURE__ */ builder(taskActionsServiceCommentResponseSample);

export const taskActionsServiceDenyRequest: Builder<TaskActionsServiceDenyRequest> =
  /* @__PURE__ */ builder(taskActionsServiceDenyRequestSample);

export const taskActionsServiceDenyResponse: Builder<TaskActionsServiceDenyResponse> =
  /* @__PURE__ */ builder(taskActionsServiceDenyResponseSample);

export const taskActionsServiceEscalateToEmergencyAccessRequest: Builder<TaskActionsServiceEscalateToEmergencyAccessRequest> =
  /* @__PURE__ */ builder(taskActionsServiceEscalateToEmergencyAccessRequestSample);

export const taskActionsServiceHardResetRequest: Builder<TaskActionsServiceHardResetRequest> =
  /* @__PURE__ */ builder(taskActionsServiceHardResetRequestSample);

export const taskActionsServiceHardResetResponse: Builder<TaskActionsServiceHardResetResponse> =
  /* @__PURE__ */ builder(taskActionsServiceHardResetResponseSample);

export const taskActionsServiceProcessNowRequest: Builder<TaskActionsServiceProcessNowRequest> =
  /* @__PURE__ */ builder(taskActionsServiceProcessNowRequestSample);

export const taskActionsServiceProcessNowResponse: Builder<TaskActionsServiceProcessNowResponse> =
  /* @__PURE__ */ builder(taskActionsServiceProcessNowResponseSample);

export const taskActionsServiceReassignRequest: Builder<TaskActionsServiceReassignRequest> =
  /* @__PURE__ */ builder(taskActionsServiceReassignRequestSample);

export const taskActionsServiceReassignResponse: Builder<TaskActionsServiceReassignResponse> =
  /* @__PURE__ */ builder(taskActionsServiceReassignResponseSample);

export const taskActionsServiceRestartRequest: Builder<TaskActionsServiceRestartRequest> =
  /* @__PURE__ */ builder(taskActionsServiceRestartRequestSample);

export const taskActionsServiceRestartResponse: Builder<TaskActionsServiceRestartResponse> =
  /* @__PURE__ */ builder(taskActionsServiceRestartResponseSample);

export const taskActionsServiceSkipStepRequest: Builder<TaskActionsServiceSkipStepRequest> =
  /* @__PURE__ */ builder(taskActionsServiceSkipStepRequestSample);

export const taskAuditAccessRequestOutcome: Builder<TaskAuditAccessRequestOutcome> =
  /* @__PURE__ */ builder(taskAuditAccessRequestOutcomeSample);

export const taskAuditAccessRequestOutcomeOutcome: Builder<TaskAuditAccessRequestOutcomeOutcome> =
  /* @__PURE__ */ builder(taskAuditAccessRequestOutcomeOutcomeSample);

export const taskAuditActionSubmitted: Builder<TaskAuditActionSubmitted> = /* @__PURE__ */ builder(
  taskAuditActionSubmittedSample,
);

export const taskAuditApprovalAutoAcceptedByPolicy: Builder<TaskAuditApprovalAutoAcceptedByPolicy> =
  /* @__PURE__ */ builder(taskAuditApprovalAutoAcceptedByPolicySample);

export const taskAuditApprovalAutoRejectedByPolicy: Builder<TaskAuditApprovalAutoRejectedByPolicy> =
  /* @__PURE__ */ builder(taskAuditApprovalAutoRejectedByPolicySample);

export const taskAuditApprovalHappenedAutomatically: Builder<TaskAuditApprovalHappenedAutomatically> =
  /* @__PURE__ */ builder(taskAuditApprovalHappenedAutomaticallySample);

export const taskAuditApprovalInstanceChange: Builder<TaskAuditApprovalInstanceChange> =
  /* @__PURE__ */ builder(taskAuditApprovalInstanceChangeSample);

export const taskAuditBulkActionError: Builder<TaskAuditBulkActionError> = /* @__PURE__ */ builder(
  taskAuditBulkActionErrorSample,
);

export const taskAuditCertifyOutcome: Builder<TaskAuditCertifyOutcome> = /* @__PURE__ */ builder(
  taskAuditCertifyOutcomeSample,
);

export const taskAuditCertifyOutcomeOutcome: Builder<TaskAuditCertifyOutcomeOutcome> =
  /* @__PURE__ */ builder(taskAuditCertifyOutcomeOutcomeSample);

export const taskAuditComment: Builder<TaskAuditComment> =
  /* @__PURE__ */ builder(taskAuditCommentSample);

export const taskAuditConditionalPolicyExecutionResult: Builder<TaskAuditConditionalPolicyExecutionResult> =
  /* @__PURE__ */ builder(taskAuditConditionalPolicyExecutionResultSample);

export const taskAuditConnectorActionResult: ArmBuilder<
  TaskAuditConnectorActionResult,
  TaskAuditConnectorActionResultArms
> = /* @__PURE__ */ builder(taskAuditConnectorActionResultSample);

export const taskAuditEscalateToEmergencyAccess: Builder<TaskAuditEscalateToEmergencyAccess> =
  /* @__PURE__ */ builder(taskAuditEscalateToEmergencyAccessSample);

export const taskAuditExpressionPolicyStepError: Builder<TaskAuditExpressionPolicyStepError> =
  /* @__PURE__ */ builder(taskAuditExpressionPolicyStepErrorSample);

export const taskAuditExternalTicketCreated: Builder<TaskAuditExternalTicketCreated> =
  /* @__PURE__ */ builder(taskAuditExternalTicketCreatedSample);

export const taskAuditExternalTicketError: Builder<TaskAuditExternalTicketError> =
  /* @__PURE__ */ builder(taskAuditExternalTicketErrorSample);

export const taskAuditExternalTicketProvisionStepResolved: Builder<TaskAuditExternalTicketProvisionStepResolved> =
  /* @__PURE__ */ builder(taskAuditExternalTicketProvisionStepResolvedSample);

export const taskAuditExternalTicketTriggered: Builder<TaskAuditExternalTicketTriggered> =
  /* @__PURE__ */ builder(taskAuditExternalTicketTriggeredSample);

export const taskAuditFinishedConnectorActions: Builder<TaskAuditFinishedConnectorActions> =
  /* @__PURE__ */ builder(taskAuditFinishedConnectorActionsSample);

export const taskAuditGrantOutcome: Builder<TaskAuditGrantOutcome> = /* @__PURE__ */ builder(
  taskAuditGrantOutcomeSample,
);

export const taskAuditGrantOutcomeOutcome: Builder<TaskAuditGrantOutcomeOutcome> =
  /* @__PURE__ */ builder(taskAuditGrantOutcomeOutcomeSample);

export const taskAuditHardReset: Builder<TaskAuditHardReset> =
  /* @__PURE__ */ builder(taskAuditHardResetSample);

export const taskAuditListRequest: Builder<TaskAuditListRequest> = /* @__PURE__ */ builder(
  taskAuditListRequestSample,
);

export const taskAuditListResponse: Builder<TaskAuditListResponse> = /* @__PURE__ */ builder(
  taskAuditListResponseSample,
);

export const taskAuditMetaData: Builder<TaskAuditMetaData> =
  /* @__PURE__ */ builder(taskAuditMetaDataSample);

export const taskAuditNewTask: Builder<TaskAuditNewTask> =
  /* @__PURE__ */ builder(taskAuditNewTaskSample);

export const taskAuditPolicyApprovalReassigned: Builder<TaskAuditPolicyApprovalReassigned> =
  /* @__PURE__ */ builder(taskAuditPolicyApprovalReassignedSample);

export const taskAuditPolicyChanged: Builder<TaskAuditPolicyChanged> = /* @__PURE__ */ builder(
  taskAuditPolicyChangedSample,
);

export const taskAuditPolicyEvaluationStep: Builder<TaskAuditPolicyEvaluationStep> =
  /* @__PURE__ */ builder(taskAuditPolicyEvaluationStepSample);

export const taskAuditPolicyProvisionError: Builder<TaskAuditPolicyProvisionError> =
  /* @__PURE__ */ builder(taskAuditPolicyProvisionErrorSample);

export const taskAuditPolicyProvisionReassigned: Builder<TaskAuditPolicyProvisionReassigned> =
  /* @__PURE__ */ builder(taskAuditPolicyProvisionReassignedSample);

export const taskAuditReassignedToDelegate: Builder<TaskAuditReassignedToDelegate> =
  /* @__PURE__ */ builder(taskAuditReassignedToDelegateSample);

export const taskAuditReassignmentListError: Builder<TaskAuditReassignmentListError> =
  /* @__PURE__ */ builder(taskAuditReassignmentListErrorSample);

export const taskAuditRestart: Builder<TaskAuditRestart> =
  /* @__PURE__ */ builder(taskAuditRestartSample);

export const taskAuditRevokeOutcome: Builder<TaskAuditRevokeOutcome> = /* @__PURE__ */ builder(
  taskAuditRevokeOutcomeSample,
);

export const taskAuditRevokeOutcomeOutcome: Builder<TaskAuditRevokeOutcomeOutcome> =
  /* @__PURE__ */ builder(taskAuditRevokeOutcomeOutcomeSample);

export const taskAuditSLAEscalation: Builder<TaskAuditSLAEscalation> = /* @__PURE__ */ builder(
  taskAuditSLAEscalationSample,
);

export const taskAuditStartedConnectorActions: Builder<TaskAuditStartedConnectorActions> =
  /* @__PURE__ */ builder(taskAuditStartedConnectorActionsSample);

export const taskAuditStateChange: Builder<TaskAuditStateChange> = /* @__PURE__ */ builder(
  taskAuditStateChangeSample,
);

export const taskAuditStateChangePreviousState: Builder<TaskAuditStateChangePreviousState> =
  /* @__PURE__ */ builder(taskAuditStateChangePreviousStateSample);

export const taskAuditStepSkipped: Builder<TaskAuditStepSkipped> = /* @__PURE__ */ builder(
  taskAuditStepSkippedSample,
);

export const taskAuditStepUpApproval: Builder<TaskAuditStepUpApproval> = /* @__PURE__ */ builder(
  taskAuditStepUpApprovalSample,
);

export const taskAuditView: ArmBuilder<TaskAuditView, TaskAuditViewArms> =
  /* @__PURE__ */ builder(taskAuditViewSample);

export const taskAuditViewCurrentState: Builder<TaskAuditViewCurrentState> =
  /* @__PURE__ */ builder(taskAuditViewCurrentStateSample);

export const taskAuditViewEventType: Builder<TaskAuditViewEventType> = /* @__PURE__ */ builder(
  taskAuditViewEventTypeSample,
);

export const taskAuditViewSource: Builder<TaskAuditViewSource> =
  /* @__PURE__ */ builder(taskAuditViewSourceSample);

export const taskAuditViewRef: Builder<TaskAuditViewRef> =
  /* @__PURE__ */ builder(taskAuditViewRefSample);

export const taskAuditWaitForAnalysisStepSuccess: Builder<TaskAuditWaitForAnalysisStepSuccess> =
  /* @__PURE__ */ builder(taskAuditWaitForAnalysisStepSuccessSample);

export const taskAuditWaitForAnalysisStepTimedOut: Builder<TaskAuditWaitForAnalysisStepTimedOut> =
  /* @__PURE__ */ builder(taskAuditWaitForAnalysisStepTimedOutSample);

export const taskAuditWaitForAnalysisStepWaiting: Builder<TaskAuditWaitForAnalysisStepWaiting> =
  /* @__PURE__ */ builder(taskAuditWaitForAnalysisStepWaitingSample);

export const taskAuditWaitStepSuccess: Builder<TaskAuditWaitStepSuccess> = /* @__PURE__ */ builder(
  taskAuditWaitStepSuccessSample,
);

export const taskAuditWaitStepTimedOut: Builder<TaskAuditWaitStepTimedOut> =
  /* @__PURE__ */ builder(taskAuditWaitStepTimedOutSample);

export const taskAuditWaitStepWaiting: Builder<TaskAuditWaitStepWaiting> = /* @__PURE__ */ builder(
  taskAuditWaitStepWaitingSample,
);

export const taskAuditWebhookApprovalAttempt: Builder<TaskAuditWebhookApprovalAttempt> =
  /* @__PURE__ */ builder(taskAuditWebhookApprovalAttemptSample);

export const taskAuditWebhookApprovalBadResponse: Builder<TaskAuditWebhookApprovalBadResponse> =
  /* @__PURE__ */ builder(taskAuditWebhookApprovalBadResponseSample);

export const taskAuditWebhookApprovalSuccess: Builder<TaskAuditWebhookApprovalSuccess> =
  /* @__PURE__ */ builder(taskAuditWebhookApprovalSuccessSample);

export const taskAuditWebhookApprovalTriggered: Builder<TaskAuditWebhookApprovalTriggered> =
  /* @__PURE__ */ builder(taskAuditWebhookApprovalTriggeredSample);

export const taskAuditWebhookAttempt: Builder<TaskAuditWebhookAttempt> = /* @__PURE__ */ builder(
  taskAuditWebhookAttemptSample,
);

export const taskAuditWebhookSuccess: Builder<TaskAuditWebhookSuccess> = /* @__PURE__ */ builder(
  taskAuditWebhookSuccessSample,
);

export const taskAuditWebhookTriggered: Builder<TaskAuditWebhookTriggered> =
  /* @__PURE__ */ builder(taskAuditWebhookTriggeredSample);

export const taskExpandMask: Builder<TaskExpandMask> =
  /* @__PURE__ */ builder(taskExpandMaskSample);

export const taskExpandMaskPathsItem: Builder<TaskExpandMaskPathsItem> = /* @__PURE__ */ builder(
  taskExpandMaskPathsItemSample,
);

export const taskGrantSource: Builder<TaskGrantSource> =
  /* @__PURE__ */ builder(taskGrantSourceSample);

export const taskRef: Builder<TaskRef> = /* @__PURE__ */ builder(taskRefSample);

export const taskRevokeSource: ArmBuilder<TaskRevokeSource, TaskRevokeSourceArms> =
  /* @__PURE__ */ builder(taskRevokeSourceSample);

export const taskRevokeSourceExpired: Builder<TaskRevokeSourceExpired> = /* @__PURE__ */ builder(
  taskRevokeSourceExpiredSample,
);

export const taskRevokeSourceNonUsage: Builder<TaskRevokeSourceNonUsage> = /* @__PURE__ */ builder(
  taskRevokeSourceNonUsageSample,
);

export const taskRevokeSourceRequest: Builder<TaskRevokeSourceRequest> = /* @__PURE__ */ builder(
  taskRevokeSourceRequestSample,
);

export const taskRevokeSourceReview: Builder<TaskRevokeSourceReview> = /* @__PURE__ */ builder(
  taskRevokeSourceReviewSample,
);

export const taskSearchRequest: Builder<TaskSearchRequest> =
  /* @__PURE__ */ builder(taskSearchRequestSample);

export const taskSearchRequestAccountTypesItem: Builder<TaskSearchRequestAccountTypesItem> =
  /* @__PURE__ */ builder(taskSearchRequestAccountTypesItemSample);

export const taskSearchRequestCurrentStep: Builder<TaskSearchRequestCurrentStep> =
  /* @__PURE__ */ builder(taskSearchRequestCurrentStepSample);

export const taskSearchRequestEmergencyStatus: Builder<TaskSearchRequestEmergencyStatus> =
  /* @__PURE__ */ builder(taskSearchRequestEmergencyStatusSample);

export const taskSearchRequestSortBy: Builder<TaskSearchRequestSortBy> = /* @__PURE__ */ builder(
  taskSearchRequestSortBySample,
);

export const taskSearchRequestStepApprovalTypesItem: Builder<TaskSearchRequestStepApprovalTypesItem> =
  /* @__PURE__ */ builder(taskSearchRequestStepApprovalTypesItemSample);

export const taskSearchRequestTaskStatesItem: Builder<TaskSearchRequestTaskStatesItem> =
  /* @__PURE__ */ builder(taskSearchRequestTaskStatesItemSample);

export const taskSearchResponse: Builder<TaskSearchResponse> =
  /* @__PURE__ */ builder(taskSearchResponseSample);

export const taskServiceActionResponse: Builder<TaskServiceActionResponse> =
  /* @__PURE__ */ builder(taskServiceActionResponseSample);

export const taskServiceCreateGrantRequest: Builder<TaskServiceCreateGrantRequest> =
  /* @__PURE__ */ builder(taskServiceCreateGrantRequestSample);

export const taskServiceCreateGrantResponse: Builder<TaskServiceCreateGrantResponse> =
  /* @__PURE__ */ builder(taskServiceCreateGrantResponseSample);

export const taskServiceCreateOffboardingRequest: Builder<TaskServiceCreateOffboardingRequest> =
  /* @__PURE__ */ builder(taskServiceCreateOffboardingRequestSample);

export const taskServiceCreateOffboardingResponse: Builder<TaskServiceCreateOffboardingResponse> =
  /* @__PURE__ */ builder(taskServiceCreateOffboardingResponseSample);

export const taskServiceCreateRevokeRequest: Builder<TaskServiceCreateRevokeRequest> =
  /* @__PURE__ */ builder(taskServiceCreateRevokeRequestSample);

export const taskServiceCreateRevokeResponse: Builder<TaskServiceCreateRevokeResponse> =
  /* @__PURE__ */ builder(taskServiceCreateRevokeResponseSample);

export const taskServiceGetResponse: Builder<TaskServiceGetResponse> = /* @__PURE__ */ builder(
  taskServiceGetResponseSample,
);

export const taskTypeInput: ArmBuilder<TaskTypeInput, TaskTypeInputArms> =
  /* @__PURE__ */ builder(taskTypeInputSample);

export const taskType: ArmBuilder<TaskType, TaskTypeArms> = /* @__PURE__ */ builder(taskTypeSample);

export const taskTypeCertifyInput: Builder<TaskTypeCertifyInput> = /* @__PURE__ */ builder(
  taskTypeCertifyInputSample,
);

export const taskTypeCertify: Builder<TaskTypeCertify> =
  /* @__PURE__ */ builder(taskTypeCertifySample);

export const taskTypeCertifyOutcome: Builder<TaskTypeCertifyOutcome> = /* @__PURE__ */ builder(
  taskTypeCertifyOutcomeSample,
);

export const taskTypeGrantInput: Builder<TaskTypeGrantInput> =
  /* @__PURE__ */ builder(taskTypeGrantInputSample);

export const taskTypeGrant: Builder<TaskTypeGrant> = /* @__PURE__ */ builder(taskTypeGrantSample);

export const taskTypeGrantOutcome: Builder<TaskTypeGrantOutcome> = /* @__PURE__ */ builder(
  taskTypeGrantOutcomeSample,
);

export const taskTypeOffboardingInput: Builder<TaskTypeOffboardingInput> = /* @__PURE__ */ builder(
  taskTypeOffboardingInputSample,
);

export const taskTypeOffboarding: Builder<TaskTypeOffboarding> =
  /* @__PURE__ */ builder(taskTypeOffboardingSample);

export const taskTypeOffboardingOutcome: Builder<TaskTypeOffboardingOutcome> =
  /* @__PURE__ */ builder(taskTypeOffboardingOutcomeSample);

export const taskTypeRevokeInput: Builder<TaskTypeRevokeInput> =
  /* @__PURE__ */ builder(taskTypeRevokeInputSample);

export const taskTypeRevoke: Builder<TaskTypeRevoke> =
  /* @__PURE__ */ builder(taskTypeRevokeSample);

export const taskTypeRevokeOutcome: Builder<TaskTypeRevokeOutcome> = /* @__PURE__ */ builder(
  taskTypeRevokeOutcomeSample,
);

export const taskView: Builder<TaskView> = /* @__PURE__ */ builder(taskViewSample);

export const user: Builder<User> = /* @__PURE__ */ builder(userSample);

export const userDirectoryStatus: Builder<UserDirectoryStatus> =
  /* @__PURE__ */ builder(userDirectoryStatusSample);

export const userStatus: Builder<UserStatus> = /* @__PURE__ */ builder(userStatusSample);

export const userType: Builder<UserType> = /* @__PURE__ */ builder(userTypeSample);

export const userAttributeMappingSource: Builder<UserAttributeMappingSource> =
  /* @__PURE__ */ builder(userAttributeMappingSourceSample);

export const protobufAny: Builder<ProtobufAny> = /* @__PURE__ */ builder(protobufAnySample);

export const status: Builder<Status> = /* @__PURE__ */ builder(statusSample);
