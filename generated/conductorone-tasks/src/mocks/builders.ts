import { type Builder, builder } from "../core/builder.js";
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

export const app: Builder<App> = /* @__PURE__ */ builder<App>(appSample);

export const appIdentityMatching: Builder<AppIdentityMatching> =
  /* @__PURE__ */ builder<AppIdentityMatching>(appIdentityMatchingSample);

export const appEntitlement: Builder<AppEntitlement, AppEntitlementArms> = /* @__PURE__ */ builder<
  AppEntitlement,
  AppEntitlementArms
>(appEntitlementSample);

export const appEntitlementPurpose: Builder<AppEntitlementPurpose> =
  /* @__PURE__ */ builder<AppEntitlementPurpose>(appEntitlementPurposeSample);

export const appUser: Builder<AppUser> = /* @__PURE__ */ builder<AppUser>(appUserSample);

export const appUserType: Builder<AppUserType> =
  /* @__PURE__ */ builder<AppUserType>(appUserTypeSample);

export const appUserStatus: Builder<AppUserStatus> =
  /* @__PURE__ */ builder<AppUserStatus>(appUserStatusSample);

export const appUserStatusStatus: Builder<AppUserStatusStatus> =
  /* @__PURE__ */ builder<AppUserStatusStatus>(appUserStatusStatusSample);

export const taskAuditCancelledResult: Builder<TaskAuditCancelledResult> =
  /* @__PURE__ */ builder<TaskAuditCancelledResult>(taskAuditCancelledResultSample);

export const taskAuditErrorResult: Builder<TaskAuditErrorResult> =
  /* @__PURE__ */ builder<TaskAuditErrorResult>(taskAuditErrorResultSample);

export const taskAuditSuccessResult: Builder<TaskAuditSuccessResult> =
  /* @__PURE__ */ builder<TaskAuditSuccessResult>(taskAuditSuccessResultSample);

export const accept: Builder<Accept> = /* @__PURE__ */ builder<Accept>(acceptSample);

export const acceptInstance: Builder<AcceptInstance> =
  /* @__PURE__ */ builder<AcceptInstance>(acceptInstanceSample);

export const agentApproval: Builder<AgentApproval> =
  /* @__PURE__ */ builder<AgentApproval>(agentApprovalSample);

export const agentApprovalAgentMode: Builder<AgentApprovalAgentMode> =
  /* @__PURE__ */ builder<AgentApprovalAgentMode>(agentApprovalAgentModeSample);

export const appEntitlementReference: Builder<AppEntitlementReference> =
  /* @__PURE__ */ builder<AppEntitlementReference>(appEntitlementReferenceSample);

export const appGroupApproval: Builder<AppGroupApproval> =
  /* @__PURE__ */ builder<AppGroupApproval>(appGroupApprovalSample);

export const appOwnerApproval: Builder<AppOwnerApproval> =
  /* @__PURE__ */ builder<AppOwnerApproval>(appOwnerApprovalSample);

export const approval: Builder<Approval, ApprovalArms> = /* @__PURE__ */ builder<
  Approval,
  ApprovalArms
>(approvalSample);

export const approvalInstance: Builder<ApprovalInstance, ApprovalInstanceArms> =
  /* @__PURE__ */ builder<ApprovalInstance, ApprovalInstanceArms>(approvalInstanceSample);

export const approvalInstanceState: Builder<ApprovalInstanceState> =
  /* @__PURE__ */ builder<ApprovalInstanceState>(approvalInstanceStateSample);

export const approvedAction: Builder<ApprovedAction> =
  /* @__PURE__ */ builder<ApprovedAction>(approvedActionSample);

export const cancelledAction: Builder<CancelledAction> =
  /* @__PURE__ */ builder<CancelledAction>(cancelledActionSample);

export const completedAction: Builder<CompletedAction> =
  /* @__PURE__ */ builder<CompletedAction>(completedActionSample);

export const connectorProvision: Builder<ConnectorProvision, ConnectorProvisionArms> =
  /* @__PURE__ */ builder<ConnectorProvision, ConnectorProvisionArms>(connectorProvisionSample);

export const accountProvision: Builder<AccountProvision, AccountProvisionArms> =
  /* @__PURE__ */ builder<AccountProvision, AccountProvisionArms>(accountProvisionSample);

export const defaultBehavior: Builder<DefaultBehavior> =
  /* @__PURE__ */ builder<DefaultBehavior>(defaultBehaviorSample);

export const deleteAccount: Builder<DeleteAccount> =
  /* @__PURE__ */ builder<DeleteAccount>(deleteAccountSample);

export const doNotSave: Builder<DoNotSave> = /* @__PURE__ */ builder<DoNotSave>(doNotSaveSample);

export const saveToVault: Builder<SaveToVault> =
  /* @__PURE__ */ builder<SaveToVault>(saveToVaultSample);

export const delegatedProvision: Builder<DelegatedProvision> =
  /* @__PURE__ */ builder<DelegatedProvision>(delegatedProvisionSample);

export const deniedAction: Builder<DeniedAction> =
  /* @__PURE__ */ builder<DeniedAction>(deniedActionSample);

export const entitlementOwnerApproval: Builder<EntitlementOwnerApproval> =
  /* @__PURE__ */ builder<EntitlementOwnerApproval>(entitlementOwnerApprovalSample);

export const erroredAction: Builder<ErroredAction> =
  /* @__PURE__ */ builder<ErroredAction>(erroredActionSample);

export const escalation: Builder<Escalation, EscalationArms> = /* @__PURE__ */ builder<
  Escalation,
  EscalationArms
>(escalationSample);

export const escalationReassignToApprovers: Builder<EscalationReassignToApprovers> =
  /* @__PURE__ */ builder<EscalationReassignToApprovers>(escalationReassignToApproversSample);

export const escalationReplacePolicy: Builder<EscalationReplacePolicy> =
  /* @__PURE__ */ builder<EscalationReplacePolicy>(escalationReplacePolicySample);

export const escalationInstance: Builder<EscalationInstance, EscalationInstanceArms> =
  /* @__PURE__ */ builder<EscalationInstance, EscalationInstanceArms>(escalationInstanceSample);

export const escalationInstanceReassignToApprovers: Builder<EscalationInstanceReassignToApprovers> =
  /* @__PURE__ */ builder<EscalationInstanceReassignToApprovers>(
    escalationInstanceReassignToApproversSample,
  );

export const escalationInstanceReplacePolicy: Builder<EscalationInstanceReplacePolicy> =
  /* @__PURE__ */ builder<EscalationInstanceReplacePolicy>(escalationInstanceReplacePolicySample);

export const expressionApproval: Builder<ExpressionApproval> =
  /* @__PURE__ */ builder<ExpressionApproval>(expressionApprovalSample);

export const externalTicketProvision: Builder<ExternalTicketProvision> =
  /* @__PURE__ */ builder<ExternalTicketProvision>(externalTicketProvisionSample);

export const managerApproval: Builder<ManagerApproval> =
  /* @__PURE__ */ builder<ManagerApproval>(managerApprovalSample);

export const manualProvision: Builder<ManualProvision> =
  /* @__PURE__ */ builder<ManualProvision>(manualProvisionSample);

export const multiStep: Builder<MultiStep> = /* @__PURE__ */ builder<MultiStep>(multiStepSample);

export const policy: Builder<Policy> = /* @__PURE__ */ builder<Policy>(policySample);

export const policyType: Builder<PolicyType> =
  /* @__PURE__ */ builder<PolicyType>(policyTypeSample);

export const policyInstance: Builder<PolicyInstance> =
  /* @__PURE__ */ builder<PolicyInstance>(policyInstanceSample);

export const policyPostActions: Builder<PolicyPostActions, PolicyPostActionsArms> =
  /* @__PURE__ */ builder<PolicyPostActions, PolicyPostActionsArms>(policyPostActionsSample);

export const policyStep: Builder<PolicyStep, PolicyStepArms> = /* @__PURE__ */ builder<
  PolicyStep,
  PolicyStepArms
>(policyStepSample);

export const policyStepInstance: Builder<PolicyStepInstance, PolicyStepInstanceArms> =
  /* @__PURE__ */ builder<PolicyStepInstance, PolicyStepInstanceArms>(policyStepInstanceSample);

export const policyStepInstanceState: Builder<PolicyStepInstanceState> =
  /* @__PURE__ */ builder<PolicyStepInstanceState>(policyStepInstanceStateSample);

export const policySteps: Builder<PolicySteps> =
  /* @__PURE__ */ builder<PolicySteps>(policyStepsSample);

export const provision: Builder<Provision> = /* @__PURE__ */ builder<Provision>(provisionSample);

export const provisionInstance: Builder<ProvisionInstance, ProvisionInstanceArms> =
  /* @__PURE__ */ builder<ProvisionInstance, ProvisionInstanceArms>(provisionInstanceSample);

export const provisionInstanceState: Builder<ProvisionInstanceState> =
  /* @__PURE__ */ builder<ProvisionInstanceState>(provisionInstanceStateSample);

export const provisionPolicy: Builder<ProvisionPolicy, ProvisionPolicyArms> =
  /* @__PURE__ */ builder<ProvisionPolicy, ProvisionPolicyArms>(provisionPolicySample);

export const provisionTarget: Builder<ProvisionTarget> =
  /* @__PURE__ */ builder<ProvisionTarget>(provisionTargetSample);

export const reassignedAction: Builder<ReassignedAction> =
  /* @__PURE__ */ builder<ReassignedAction>(reassignedActionSample);

export const reassignedByErrorAction: Builder<ReassignedByErrorAction> =
  /* @__PURE__ */ builder<ReassignedByErrorAction>(reassignedByErrorActionSample);

export const reject: Builder<Reject> = /* @__PURE__ */ builder<Reject>(rejectSample);

export const rejectInstance: Builder<RejectInstance> =
  /* @__PURE__ */ builder<RejectInstance>(rejectInstanceSample);

export const resourceOwnerApproval: Builder<ResourceOwnerApproval> =
  /* @__PURE__ */ builder<ResourceOwnerApproval>(resourceOwnerApprovalSample);

export const restartAction: Builder<RestartAction> =
  /* @__PURE__ */ builder<RestartAction>(restartActionSample);

export const rule: Builder<Rule> = /* @__PURE__ */ builder<Rule>(ruleSample);

export const selfApproval: Builder<SelfApproval> =
  /* @__PURE__ */ builder<SelfApproval>(selfApprovalSample);

export const skippedAction: Builder<SkippedAction> =
  /* @__PURE__ */ builder<SkippedAction>(skippedActionSample);

export const unconfiguredProvision: Builder<UnconfiguredProvision> =
  /* @__PURE__ */ builder<UnconfiguredProvision>(unconfiguredProvisionSample);

export const userApproval: Builder<UserApproval> =
  /* @__PURE__ */ builder<UserApproval>(userApprovalSample);

export const wait: Builder<Wait, WaitArms> = /* @__PURE__ */ builder<Wait, WaitArms>(waitSample);

export const waitCondition: Builder<WaitCondition> =
  /* @__PURE__ */ builder<WaitCondition>(waitConditionSample);

export const waitConditionInstance: Builder<WaitConditionInstance> =
  /* @__PURE__ */ builder<WaitConditionInstance>(waitConditionInstanceSample);

export const waitInstance: Builder<WaitInstance, WaitInstanceUntilArms & WaitInstanceOutcomeArms> =
  /* @__PURE__ */ builder<WaitInstance, WaitInstanceUntilArms & WaitInstanceOutcomeArms>(
    waitInstanceSample,
  );

export const conditionSucceeded: Builder<ConditionSucceeded> =
  /* @__PURE__ */ builder<ConditionSucceeded>(conditionSucceededSample);

export const conditionTimedOut: Builder<ConditionTimedOut> =
  /* @__PURE__ */ builder<ConditionTimedOut>(conditionTimedOutSample);

export const waitInstanceState: Builder<WaitInstanceState> =
  /* @__PURE__ */ builder<WaitInstanceState>(waitInstanceStateSample);

export const webhookApproval: Builder<WebhookApproval> =
  /* @__PURE__ */ builder<WebhookApproval>(webhookApprovalSample);

export const webhookProvision: Builder<WebhookProvision> =
  /* @__PURE__ */ builder<WebhookProvision>(webhookProvisionSample);

export const expandedApp: Builder<ExpandedApp> =
  /* @__PURE__ */ builder<ExpandedApp>(expandedAppSample);

export const expandedAppEntitlement: Builder<ExpandedAppEntitlement, AppEntitlementArms> =
  /* @__PURE__ */ builder<ExpandedAppEntitlement, AppEntitlementArms>(expandedAppEntitlementSample);

export const expandedAppUser: Builder<ExpandedAppUser> =
  /* @__PURE__ */ builder<ExpandedAppUser>(expandedAppUserSample);

export const expandedObject: Builder<
  ExpandedObject,
  {
    "type.googleapis.com/c1.api.app.v1.App": ExpandedApp;
    "type.googleapis.com/c1.api.app.v1.AppEntitlement": ExpandedAppEntitlement;
    "type.googleapis.com/c1.api.app.v1.AppUser": ExpandedAppUser;
    "type.googleapis.com/c1.api.user.v1.User": ExpandedUser;
  }
> = /* @__PURE__ */ builder<
  ExpandedObject,
  {
    "type.googleapis.com/c1.api.app.v1.App": ExpandedApp;
    "type.googleapis.com/c1.api.app.v1.AppEntitlement": ExpandedAppEntitlement;
    "type.googleapis.com/c1.api.app.v1.AppUser": ExpandedAppUser;
    "type.googleapis.com/c1.api.user.v1.User": ExpandedUser;
  }
>(expandedObjectSample);

export const expandedUser: Builder<ExpandedUser> =
  /* @__PURE__ */ builder<ExpandedUser>(expandedUserSample);

export const externalRef: Builder<ExternalRef> =
  /* @__PURE__ */ builder<ExternalRef>(externalRefSample);

export const externalRefSource: Builder<ExternalRefSource> =
  /* @__PURE__ */ builder<ExternalRefSource>(externalRefSourceSample);

export const task: Builder<Task> = /* @__PURE__ */ builder<Task>(taskSample);

export const taskActionsItem: Builder<TaskActionsItem> =
  /* @__PURE__ */ builder<TaskActionsItem>(taskActionsItemSample);

export const taskOrigin: Builder<TaskOrigin> =
  /* @__PURE__ */ builder<TaskOrigin>(taskOriginSample);

export const taskProcessing: Builder<TaskProcessing> =
  /* @__PURE__ */ builder<TaskProcessing>(taskProcessingSample);

export const taskRecommendation: Builder<TaskRecommendation> =
  /* @__PURE__ */ builder<TaskRecommendation>(taskRecommendationSample);

export const taskState: Builder<TaskState> = /* @__PURE__ */ builder<TaskState>(taskStateSample);

export const taskAction: Builder<TaskAction> =
  /* @__PURE__ */ builder<TaskAction>(taskActionSample);

export const taskActionActionType: Builder<TaskActionActionType> =
  /* @__PURE__ */ builder<TaskActionActionType>(taskActionActionTypeSample);

export const taskActionsServiceApproveRequest: Builder<TaskActionsServiceApproveRequest> =
  /* @__PURE__ */ builder<TaskActionsServiceApproveRequest>(taskActionsServiceApproveRequestSample);

export const taskActionsServiceApproveResponse: Builder<TaskActionsServiceApproveResponse> =
  /* @__PURE__ */ builder<TaskActionsServiceApproveResponse>(
    taskActionsServiceApproveResponseSample,
  );

export const taskActionsServiceApproveWithStepUpRequest: Builder<TaskActionsServiceApproveWithStepUpRequest> =
  /* @__PURE__ */ builder<TaskActionsServiceApproveWithStepUpRequest>(
    taskActionsServiceApproveWithStepUpRequestSample,
  );

export const taskActionsServiceApproveWithStepUpResponse: Builder<TaskActionsServiceApproveWithStepUpResponse> =
  /* @__PURE__ */ builder<TaskActionsServiceApproveWithStepUpResponse>(
    taskActionsServiceApproveWithStepUpResponseSample,
  );

export const taskActionsServiceCloseRequest: Builder<TaskActionsServiceCloseRequest> =
  /* @__PURE__ */ builder<TaskActionsServiceCloseRequest>(taskActionsServiceCloseRequestSample);

export const taskActionsServiceCloseResponse: Builder<TaskActionsServiceCloseResponse> =
  /* @__PURE__ */ builder<TaskActionsServiceCloseResponse>(taskActionsServiceCloseResponseSample);

export const taskActionsServiceCommentRequest: Builder<TaskActionsServiceCommentRequest> =
  /* @__PURE__ */ builder<TaskActionsServiceCommentRequest>(taskActionsServiceCommentRequestSample);

export const taskActionsServiceCommentResponse: Builder<TaskActionsServiceCommentResponse> =
  /* @__PURE__ */ builder<TaskActionsServiceCommentResponse>(
    taskActionsServiceCommentResponseSample,
  );

export const taskActionsServiceDenyRequest: Builder<TaskActionsServiceDenyRequest> =
  /* @__PURE__ */ builder<TaskActionsServiceDenyRequest>(taskActionsServiceDenyRequestSample);

export const taskActionsServiceDenyResponse: Builder<TaskActionsServiceDenyResponse> =
  /* @__PURE__ */ builder<TaskActionsServiceDenyResponse>(taskActionsServiceDenyResponseSample);

export const taskActionsServiceEscalateToEmergencyAccessRequest: Builder<TaskActionsServiceEscalateToEmergencyAccessRequest> =
  /* @__PURE__ */ builder<TaskActionsServiceEscalateToEmergencyAccessRequest>(
    taskActionsServiceEscalateToEmergencyAccessRequestSample,
  );

export const taskActionsServiceHardResetRequest: Builder<TaskActionsServiceHardResetRequest> =
  /* @__PURE__ */ builder<TaskActionsServiceHardResetRequest>(
    taskActionsServiceHardResetRequestSample,
  );

export const taskActionsServiceHardResetResponse: Builder<TaskActionsServiceHardResetResponse> =
  /* @__PURE__ */ builder<TaskActionsServiceHardResetResponse>(
    taskActionsServiceHardResetResponseSample,
  );

export const taskActionsServiceProcessNowRequest: Builder<TaskActionsServiceProcessNowRequest> =
  /* @__PURE__ */ builder<TaskActionsServiceProcessNowRequest>(
    taskActionsServiceProcessNowRequestSample,
  );

export const taskActionsServiceProcessNowResponse: Builder<TaskActionsServiceProcessNowResponse> =
  /* @__PURE__ */ builder<TaskActionsServiceProcessNowResponse>(
    taskActionsServiceProcessNowResponseSample,
  );

export const taskActionsServiceReassignRequest: Builder<TaskActionsServiceReassignRequest> =
  /* @__PURE__ */ builder<TaskActionsServiceReassignRequest>(
    taskActionsServiceReassignRequestSample,
  );

export const taskActionsServiceReassignResponse: Builder<TaskActionsServiceReassignResponse> =
  /* @__PURE__ */ builder<TaskActionsServiceReassignResponse>(
    taskActionsServiceReassignResponseSample,
  );

export const taskActionsServiceRestartRequest: Builder<TaskActionsServiceRestartRequest> =
  /* @__PURE__ */ builder<TaskActionsServiceRestartRequest>(taskActionsServiceRestartRequestSample);

export const taskActionsServiceRestartResponse: Builder<TaskActionsServiceRestartResponse> =
  /* @__PURE__ */ builder<TaskActionsServiceRestartResponse>(
    taskActionsServiceRestartResponseSample,
  );

export const taskActionsServiceSkipStepRequest: Builder<TaskActionsServiceSkipStepRequest> =
  /* @__PURE__ */ builder<TaskActionsServiceSkipStepRequest>(
    taskActionsServiceSkipStepRequestSample,
  );

export const taskAuditAccessRequestOutcome: Builder<TaskAuditAccessRequestOutcome> =
  /* @__PURE__ */ builder<TaskAuditAccessRequestOutcome>(taskAuditAccessRequestOutcomeSample);

export const taskAuditAccessRequestOutcomeOutcome: Builder<TaskAuditAccessRequestOutcomeOutcome> =
  /* @__PURE__ */ builder<TaskAuditAccessRequestOutcomeOutcome>(
    taskAuditAccessRequestOutcomeOutcomeSample,
  );

export const taskAuditActionSubmitted: Builder<TaskAuditActionSubmitted> =
  /* @__PURE__ */ builder<TaskAuditActionSubmitted>(taskAuditActionSubmittedSample);

export const taskAuditApprovalAutoAcceptedByPolicy: Builder<TaskAuditApprovalAutoAcceptedByPolicy> =
  /* @__PURE__ */ builder<TaskAuditApprovalAutoAcceptedByPolicy>(
    taskAuditApprovalAutoAcceptedByPolicySample,
  );

export const taskAuditApprovalAutoRejectedByPolicy: Builder<TaskAuditApprovalAutoRejectedByPolicy> =
  /* @__PURE__ */ builder<TaskAuditApprovalAutoRejectedByPolicy>(
    taskAuditApprovalAutoRejectedByPolicySample,
  );

export const taskAuditApprovalHappenedAutomatically: Builder<TaskAuditApprovalHappenedAutomatically> =
  /* @__PURE__ */ builder<TaskAuditApprovalHappenedAutomatically>(
    taskAuditApprovalHappenedAutomaticallySample,
  );

export const taskAuditApprovalInstanceChange: Builder<TaskAuditApprovalInstanceChange> =
  /* @__PURE__ */ builder<TaskAuditApprovalInstanceChange>(taskAuditApprovalInstanceChangeSample);

export const taskAuditBulkActionError: Builder<TaskAuditBulkActionError> =
  /* @__PURE__ */ builder<TaskAuditBulkActionError>(taskAuditBulkActionErrorSample);

export const taskAuditCertifyOutcome: Builder<TaskAuditCertifyOutcome> =
  /* @__PURE__ */ builder<TaskAuditCertifyOutcome>(taskAuditCertifyOutcomeSample);

export const taskAuditCertifyOutcomeOutcome: Builder<TaskAuditCertifyOutcomeOutcome> =
  /* @__PURE__ */ builder<TaskAuditCertifyOutcomeOutcome>(taskAuditCertifyOutcomeOutcomeSample);

export const taskAuditComment: Builder<TaskAuditComment> =
  /* @__PURE__ */ builder<TaskAuditComment>(taskAuditCommentSample);

export const taskAuditConditionalPolicyExecutionResult: Builder<TaskAuditConditionalPolicyExecutionResult> =
  /* @__PURE__ */ builder<TaskAuditConditionalPolicyExecutionResult>(
    taskAuditConditionalPolicyExecutionResultSample,
  );

export const taskAuditConnectorActionResult: Builder<
  TaskAuditConnectorActionResult,
  TaskAuditConnectorActionResultArms
> = /* @__PURE__ */ builder<TaskAuditConnectorActionResult, TaskAuditConnectorActionResultArms>(
  taskAuditConnectorActionResultSample,
);

export const taskAuditEscalateToEmergencyAccess: Builder<TaskAuditEscalateToEmergencyAccess> =
  /* @__PURE__ */ builder<TaskAuditEscalateToEmergencyAccess>(
    taskAuditEscalateToEmergencyAccessSample,
  );

export const taskAuditExpressionPolicyStepError: Builder<TaskAuditExpressionPolicyStepError> =
  /* @__PURE__ */ builder<TaskAuditExpressionPolicyStepError>(
    taskAuditExpressionPolicyStepErrorSample,
  );

export const taskAuditExternalTicketCreated: Builder<TaskAuditExternalTicketCreated> =
  /* @__PURE__ */ builder<TaskAuditExternalTicketCreated>(taskAuditExternalTicketCreatedSample);

export const taskAuditExternalTicketError: Builder<TaskAuditExternalTicketError> =
  /* @__PURE__ */ builder<TaskAuditExternalTicketError>(taskAuditExternalTicketErrorSample);

export const taskAuditExternalTicketProvisionStepResolved: Builder<TaskAuditExternalTicketProvisionStepResolved> =
  /* @__PURE__ */ builder<TaskAuditExternalTicketProvisionStepResolved>(
    taskAuditExternalTicketProvisionStepResolvedSample,
  );

export const taskAuditExternalTicketTriggered: Builder<TaskAuditExternalTicketTriggered> =
  /* @__PURE__ */ builder<TaskAuditExternalTicketTriggered>(taskAuditExternalTicketTriggeredSample);

export const taskAuditFinishedConnectorActions: Builder<TaskAuditFinishedConnectorActions> =
  /* @__PURE__ */ builder<TaskAuditFinishedConnectorActions>(
    taskAuditFinishedConnectorActionsSample,
  );

export const taskAuditGrantOutcome: Builder<TaskAuditGrantOutcome> =
  /* @__PURE__ */ builder<TaskAuditGrantOutcome>(taskAuditGrantOutcomeSample);

export const taskAuditGrantOutcomeOutcome: Builder<TaskAuditGrantOutcomeOutcome> =
  /* @__PURE__ */ builder<TaskAuditGrantOutcomeOutcome>(taskAuditGrantOutcomeOutcomeSample);

export const taskAuditHardReset: Builder<TaskAuditHardReset> =
  /* @__PURE__ */ builder<TaskAuditHardReset>(taskAuditHardResetSample);

export const taskAuditListRequest: Builder<TaskAuditListRequest> =
  /* @__PURE__ */ builder<TaskAuditListRequest>(taskAuditListRequestSample);

export const taskAuditListResponse: Builder<TaskAuditListResponse> =
  /* @__PURE__ */ builder<TaskAuditListResponse>(taskAuditListResponseSample);

export const taskAuditMetaData: Builder<TaskAuditMetaData> =
  /* @__PURE__ */ builder<TaskAuditMetaData>(taskAuditMetaDataSample);

export const taskAuditNewTask: Builder<TaskAuditNewTask> =
  /* @__PURE__ */ builder<TaskAuditNewTask>(taskAuditNewTaskSample);

export const taskAuditPolicyApprovalReassigned: Builder<TaskAuditPolicyApprovalReassigned> =
  /* @__PURE__ */ builder<TaskAuditPolicyApprovalReassigned>(
    taskAuditPolicyApprovalReassignedSample,
  );

export const taskAuditPolicyChanged: Builder<TaskAuditPolicyChanged> =
  /* @__PURE__ */ builder<TaskAuditPolicyChanged>(taskAuditPolicyChangedSample);

export const taskAuditPolicyEvaluationStep: Builder<TaskAuditPolicyEvaluationStep> =
  /* @__PURE__ */ builder<TaskAuditPolicyEvaluationStep>(taskAuditPolicyEvaluationStepSample);

export const taskAuditPolicyProvisionError: Builder<TaskAuditPolicyProvisionError> =
  /* @__PURE__ */ builder<TaskAuditPolicyProvisionError>(taskAuditPolicyProvisionErrorSample);

export const taskAuditPolicyProvisionReassigned: Builder<TaskAuditPolicyProvisionReassigned> =
  /* @__PURE__ */ builder<TaskAuditPolicyProvisionReassigned>(
    taskAuditPolicyProvisionReassignedSample,
  );

export const taskAuditReassignedToDelegate: Builder<TaskAuditReassignedToDelegate> =
  /* @__PURE__ */ builder<TaskAuditReassignedToDelegate>(taskAuditReassignedToDelegateSample);

export const taskAuditReassignmentListError: Builder<TaskAuditReassignmentListError> =
  /* @__PURE__ */ builder<TaskAuditReassignmentListError>(taskAuditReassignmentListErrorSample);

export const taskAuditRestart: Builder<TaskAuditRestart> =
  /* @__PURE__ */ builder<TaskAuditRestart>(taskAuditRestartSample);

export const taskAuditRevokeOutcome: Builder<TaskAuditRevokeOutcome> =
  /* @__PURE__ */ builder<TaskAuditRevokeOutcome>(taskAuditRevokeOutcomeSample);

export const taskAuditRevokeOutcomeOutcome: Builder<TaskAuditRevokeOutcomeOutcome> =
  /* @__PURE__ */ builder<TaskAuditRevokeOutcomeOutcome>(taskAuditRevokeOutcomeOutcomeSample);

export const taskAuditSLAEscalation: Builder<TaskAuditSLAEscalation> =
  /* @__PURE__ */ builder<TaskAuditSLAEscalation>(taskAuditSLAEscalationSample);

export const taskAuditStartedConnectorActions: Builder<TaskAuditStartedConnectorActions> =
  /* @__PURE__ */ builder<TaskAuditStartedConnectorActions>(taskAuditStartedConnectorActionsSample);

export const taskAuditStateChange: Builder<TaskAuditStateChange> =
  /* @__PURE__ */ builder<TaskAuditStateChange>(taskAuditStateChangeSample);

export const taskAuditStateChangePreviousState: Builder<TaskAuditStateChangePreviousState> =
  /* @__PURE__ */ builder<TaskAuditStateChangePreviousState>(
    taskAuditStateChangePreviousStateSample,
  );

export const taskAuditStepSkipped: Builder<TaskAuditStepSkipped> =
  /* @__PURE__ */ builder<TaskAuditStepSkipped>(taskAuditStepSkippedSample);

export const taskAuditStepUpApproval: Builder<TaskAuditStepUpApproval> =
  /* @__PURE__ */ builder<TaskAuditStepUpApproval>(taskAuditStepUpApprovalSample);

export const taskAuditView: Builder<TaskAuditView, TaskAuditViewArms> = /* @__PURE__ */ builder<
  TaskAuditView,
  TaskAuditViewArms
>(taskAuditViewSample);

export const taskAuditViewCurrentState: Builder<TaskAuditViewCurrentState> =
  /* @__PURE__ */ builder<TaskAuditViewCurrentState>(taskAuditViewCurrentStateSample);

export const taskAuditViewEventType: Builder<TaskAuditViewEventType> =
  /* @__PURE__ */ builder<TaskAuditViewEventType>(taskAuditViewEventTypeSample);

export const taskAuditViewSource: Builder<TaskAuditViewSource> =
  /* @__PURE__ */ builder<TaskAuditViewSource>(taskAuditViewSourceSample);

export const taskAuditViewRef: Builder<TaskAuditViewRef> =
  /* @__PURE__ */ builder<TaskAuditViewRef>(taskAuditViewRefSample);

export const taskAuditWaitForAnalysisStepSuccess: Builder<TaskAuditWaitForAnalysisStepSuccess> =
  /* @__PURE__ */ builder<TaskAuditWaitForAnalysisStepSuccess>(
    taskAuditWaitForAnalysisStepSuccessSample,
  );

export const taskAuditWaitForAnalysisStepTimedOut: Builder<TaskAuditWaitForAnalysisStepTimedOut> =
  /* @__PURE__ */ builder<TaskAuditWaitForAnalysisStepTimedOut>(
    taskAuditWaitForAnalysisStepTimedOutSample,
  );

export const taskAuditWaitForAnalysisStepWaiting: Builder<TaskAuditWaitForAnalysisStepWaiting> =
  /* @__PURE__ */ builder<TaskAuditWaitForAnalysisStepWaiting>(
    taskAuditWaitForAnalysisStepWaitingSample,
  );

export const taskAuditWaitStepSuccess: Builder<TaskAuditWaitStepSuccess> =
  /* @__PURE__ */ builder<TaskAuditWaitStepSuccess>(taskAuditWaitStepSuccessSample);

export const taskAuditWaitStepTimedOut: Builder<TaskAuditWaitStepTimedOut> =
  /* @__PURE__ */ builder<TaskAuditWaitStepTimedOut>(taskAuditWaitStepTimedOutSample);

export const taskAuditWaitStepWaiting: Builder<TaskAuditWaitStepWaiting> =
  /* @__PURE__ */ builder<TaskAuditWaitStepWaiting>(taskAuditWaitStepWaitingSample);

export const taskAuditWebhookApprovalAttempt: Builder<TaskAuditWebhookApprovalAttempt> =
  /* @__PURE__ */ builder<TaskAuditWebhookApprovalAttempt>(taskAuditWebhookApprovalAttemptSample);

export const taskAuditWebhookApprovalBadResponse: Builder<TaskAuditWebhookApprovalBadResponse> =
  /* @__PURE__ */ builder<TaskAuditWebhookApprovalBadResponse>(
    taskAuditWebhookApprovalBadResponseSample,
  );

export const taskAuditWebhookApprovalSuccess: Builder<TaskAuditWebhookApprovalSuccess> =
  /* @__PURE__ */ builder<TaskAuditWebhookApprovalSuccess>(taskAuditWebhookApprovalSuccessSample);

export const taskAuditWebhookApprovalTriggered: Builder<TaskAuditWebhookApprovalTriggered> =
  /* @__PURE__ */ builder<TaskAuditWebhookApprovalTriggered>(
    taskAuditWebhookApprovalTriggeredSample,
  );

export const taskAuditWebhookAttempt: Builder<TaskAuditWebhookAttempt> =
  /* @__PURE__ */ builder<TaskAuditWebhookAttempt>(taskAuditWebhookAttemptSample);

export const taskAuditWebhookSuccess: Builder<TaskAuditWebhookSuccess> =
  /* @__PURE__ */ builder<TaskAuditWebhookSuccess>(taskAuditWebhookSuccessSample);

export const taskAuditWebhookTriggered: Builder<TaskAuditWebhookTriggered> =
  /* @__PURE__ */ builder<TaskAuditWebhookTriggered>(taskAuditWebhookTriggeredSample);

export const taskExpandMask: Builder<TaskExpandMask> =
  /* @__PURE__ */ builder<TaskExpandMask>(taskExpandMaskSample);

export const taskExpandMaskPathsItem: Builder<TaskExpandMaskPathsItem> =
  /* @__PURE__ */ builder<TaskExpandMaskPathsItem>(taskExpandMaskPathsItemSample);

export const taskGrantSource: Builder<TaskGrantSource> =
  /* @__PURE__ */ builder<TaskGrantSource>(taskGrantSourceSample);

export const taskRef: Builder<TaskRef> = /* @__PURE__ */ builder<TaskRef>(taskRefSample);

export const taskRevokeSource: Builder<TaskRevokeSource, TaskRevokeSourceArms> =
  /* @__PURE__ */ builder<TaskRevokeSource, TaskRevokeSourceArms>(taskRevokeSourceSample);

export const taskRevokeSourceExpired: Builder<TaskRevokeSourceExpired> =
  /* @__PURE__ */ builder<TaskRevokeSourceExpired>(taskRevokeSourceExpiredSample);

export const taskRevokeSourceNonUsage: Builder<TaskRevokeSourceNonUsage> =
  /* @__PURE__ */ builder<TaskRevokeSourceNonUsage>(taskRevokeSourceNonUsageSample);

export const taskRevokeSourceRequest: Builder<TaskRevokeSourceRequest> =
  /* @__PURE__ */ builder<TaskRevokeSourceRequest>(taskRevokeSourceRequestSample);

export const taskRevokeSourceReview: Builder<TaskRevokeSourceReview> =
  /* @__PURE__ */ builder<TaskRevokeSourceReview>(taskRevokeSourceReviewSample);

export const taskSearchRequest: Builder<TaskSearchRequest> =
  /* @__PURE__ */ builder<TaskSearchRequest>(taskSearchRequestSample);

export const taskSearchRequestAccountTypesItem: Builder<TaskSearchRequestAccountTypesItem> =
  /* @__PURE__ */ builder<TaskSearchRequestAccountTypesItem>(
    taskSearchRequestAccountTypesItemSample,
  );

export const taskSearchRequestCurrentStep: Builder<TaskSearchRequestCurrentStep> =
  /* @__PURE__ */ builder<TaskSearchRequestCurrentStep>(taskSearchRequestCurrentStepSample);

export const taskSearchRequestEmergencyStatus: Builder<TaskSearchRequestEmergencyStatus> =
  /* @__PURE__ */ builder<TaskSearchRequestEmergencyStatus>(taskSearchRequestEmergencyStatusSample);

export const taskSearchRequestSortBy: Builder<TaskSearchRequestSortBy> =
  /* @__PURE__ */ builder<TaskSearchRequestSortBy>(taskSearchRequestSortBySample);

export const taskSearchRequestStepApprovalTypesItem: Builder<TaskSearchRequestStepApprovalTypesItem> =
  /* @__PURE__ */ builder<TaskSearchRequestStepApprovalTypesItem>(
    taskSearchRequestStepApprovalTypesItemSample,
  );

export const taskSearchRequestTaskStatesItem: Builder<TaskSearchRequestTaskStatesItem> =
  /* @__PURE__ */ builder<TaskSearchRequestTaskStatesItem>(taskSearchRequestTaskStatesItemSample);

export const taskSearchResponse: Builder<TaskSearchResponse> =
  /* @__PURE__ */ builder<TaskSearchResponse>(taskSearchResponseSample);

export const taskServiceActionResponse: Builder<TaskServiceActionResponse> =
  /* @__PURE__ */ builder<TaskServiceActionResponse>(taskServiceActionResponseSample);

export const taskServiceCreateGrantRequest: Builder<TaskServiceCreateGrantRequest> =
  /* @__PURE__ */ builder<TaskServiceCreateGrantRequest>(taskServiceCreateGrantRequestSample);

export const taskServiceCreateGrantResponse: Builder<TaskServiceCreateGrantResponse> =
  /* @__PURE__ */ builder<TaskServiceCreateGrantResponse>(taskServiceCreateGrantResponseSample);

export const taskServiceCreateOffboardingRequest: Builder<TaskServiceCreateOffboardingRequest> =
  /* @__PURE__ */ builder<TaskServiceCreateOffboardingRequest>(
    taskServiceCreateOffboardingRequestSample,
  );

export const taskServiceCreateOffboardingResponse: Builder<TaskServiceCreateOffboardingResponse> =
  /* @__PURE__ */ builder<TaskServiceCreateOffboardingResponse>(
    taskServiceCreateOffboardingResponseSample,
  );

export const taskServiceCreateRevokeRequest: Builder<TaskServiceCreateRevokeRequest> =
  /* @__PURE__ */ builder<TaskServiceCreateRevokeRequest>(taskServiceCreateRevokeRequestSample);

export const taskServiceCreateRevokeResponse: Builder<TaskServiceCreateRevokeResponse> =
  /* @__PURE__ */ builder<TaskServiceCreateRevokeResponse>(taskServiceCreateRevokeResponseSample);

export const taskServiceGetResponse: Builder<TaskServiceGetResponse> =
  /* @__PURE__ */ builder<TaskServiceGetResponse>(taskServiceGetResponseSample);

export const taskTypeInput: Builder<TaskTypeInput, TaskTypeInputArms> = /* @__PURE__ */ builder<
  TaskTypeInput,
  TaskTypeInputArms
>(taskTypeInputSample);

export const taskType: Builder<TaskType, TaskTypeArms> = /* @__PURE__ */ builder<
  TaskType,
  TaskTypeArms
>(taskTypeSample);

export const taskTypeCertifyInput: Builder<TaskTypeCertifyInput> =
  /* @__PURE__ */ builder<TaskTypeCertifyInput>(taskTypeCertifyInputSample);

export const taskTypeCertify: Builder<TaskTypeCertify> =
  /* @__PURE__ */ builder<TaskTypeCertify>(taskTypeCertifySample);

export const taskTypeCertifyOutcome: Builder<TaskTypeCertifyOutcome> =
  /* @__PURE__ */ builder<TaskTypeCertifyOutcome>(taskTypeCertifyOutcomeSample);

export const taskTypeGrantInput: Builder<TaskTypeGrantInput> =
  /* @__PURE__ */ builder<TaskTypeGrantInput>(taskTypeGrantInputSample);

export const taskTypeGrant: Builder<TaskTypeGrant> =
  /* @__PURE__ */ builder<TaskTypeGrant>(taskTypeGrantSample);

export const taskTypeGrantOutcome: Builder<TaskTypeGrantOutcome> =
  /* @__PURE__ */ builder<TaskTypeGrantOutcome>(taskTypeGrantOutcomeSample);

export const taskTypeOffboardingInput: Builder<TaskTypeOffboardingInput> =
  /* @__PURE__ */ builder<TaskTypeOffboardingInput>(taskTypeOffboardingInputSample);

export const taskTypeOffboarding: Builder<TaskTypeOffboarding> =
  /* @__PURE__ */ builder<TaskTypeOffboarding>(taskTypeOffboardingSample);

export const taskTypeOffboardingOutcome: Builder<TaskTypeOffboardingOutcome> =
  /* @__PURE__ */ builder<TaskTypeOffboardingOutcome>(taskTypeOffboardingOutcomeSample);

export const taskTypeRevokeInput: Builder<TaskTypeRevokeInput> =
  /* @__PURE__ */ builder<TaskTypeRevokeInput>(taskTypeRevokeInputSample);

export const taskTypeRevoke: Builder<TaskTypeRevoke> =
  /* @__PURE__ */ builder<TaskTypeRevoke>(taskTypeRevokeSample);

export const taskTypeRevokeOutcome: Builder<TaskTypeRevokeOutcome> =
  /* @__PURE__ */ builder<TaskTypeRevokeOutcome>(taskTypeRevokeOutcomeSample);

export const taskView: Builder<TaskView> = /* @__PURE__ */ builder<TaskView>(taskViewSample);

export const user: Builder<User> = /* @__PURE__ */ builder<User>(userSample);

export const userDirectoryStatus: Builder<UserDirectoryStatus> =
  /* @__PURE__ */ builder<UserDirectoryStatus>(userDirectoryStatusSample);

export const userStatus: Builder<UserStatus> =
  /* @__PURE__ */ builder<UserStatus>(userStatusSample);

export const userType: Builder<UserType> = /* @__PURE__ */ builder<UserType>(userTypeSample);

export const userAttributeMappingSource: Builder<UserAttributeMappingSource> =
  /* @__PURE__ */ builder<UserAttributeMappingSource>(userAttributeMappingSourceSample);

export const protobufAny: Builder<ProtobufAny> =
  /* @__PURE__ */ builder<ProtobufAny>(protobufAnySample);

export const status: Builder<Status> = /* @__PURE__ */ builder<Status>(statusSample);
