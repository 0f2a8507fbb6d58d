import { type FixtureBuilder, fixtureBuilder } from "../core/samples.js";
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

export const app: FixtureBuilder<App> = /* @__PURE__ */ fixtureBuilder(appSample);

export const appIdentityMatching: FixtureBuilder<AppIdentityMatching> =
  /* @__PURE__ */ fixtureBuilder(appIdentityMatchingSample);

export const appEntitlement: FixtureBuilder<AppEntitlement> =
  /* @__PURE__ */ fixtureBuilder(appEntitlementSample);

export const appEntitlementPurpose: FixtureBuilder<AppEntitlementPurpose> =
  /* @__PURE__ */ fixtureBuilder(appEntitlementPurposeSample);

export const appUser: FixtureBuilder<AppUser> = /* @__PURE__ */ fixtureBuilder(appUserSample);

export const appUserType: FixtureBuilder<AppUserType> =
  /* @__PURE__ */ fixtureBuilder(appUserTypeSample);

export const appUserStatus: FixtureBuilder<AppUserStatus> =
  /* @__PURE__ */ fixtureBuilder(appUserStatusSample);

export const appUserStatusStatus: FixtureBuilder<AppUserStatusStatus> =
  /* @__PURE__ */ fixtureBuilder(appUserStatusStatusSample);

export const taskAuditCancelledResult: FixtureBuilder<TaskAuditCancelledResult> =
  /* @__PURE__ */ fixtureBuilder(taskAuditCancelledResultSample);

export const taskAuditErrorResult: FixtureBuilder<TaskAuditErrorResult> =
  /* @__PURE__ */ fixtureBuilder(taskAuditErrorResultSample);

export const taskAuditSuccessResult: FixtureBuilder<TaskAuditSuccessResult> =
  /* @__PURE__ */ fixtureBuilder(taskAuditSuccessResultSample);

export const accept: FixtureBuilder<Accept> = /* @__PURE__ */ fixtureBuilder(acceptSample);

export const acceptInstance: FixtureBuilder<AcceptInstance> =
  /* @__PURE__ */ fixtureBuilder(acceptInstanceSample);

export const agentApproval: FixtureBuilder<AgentApproval> =
  /* @__PURE__ */ fixtureBuilder(agentApprovalSample);

export const agentApprovalAgentMode: FixtureBuilder<AgentApprovalAgentMode> =
  /* @__PURE__ */ fixtureBuilder(agentApprovalAgentModeSample);

export const appEntitlementReference: FixtureBuilder<AppEntitlementReference> =
  /* @__PURE__ */ fixtureBuilder(appEntitlementReferenceSample);

export const appGroupApproval: FixtureBuilder<AppGroupApproval> =
  /* @__PURE__ */ fixtureBuilder(appGroupApprovalSample);

export const appOwnerApproval: FixtureBuilder<AppOwnerApproval> =
  /* @__PURE__ */ fixtureBuilder(appOwnerApprovalSample);

export const approval: FixtureBuilder<Approval> = /* @__PURE__ */ fixtureBuilder(approvalSample);

export const approvalInstance: FixtureBuilder<ApprovalInstance> =
  /* @__PURE__ */ fixtureBuilder(approvalInstanceSample);

export const approvalInstanceState: FixtureBuilder<ApprovalInstanceState> =
  /* @__PURE__ */ fixtureBuilder(approvalInstanceStateSample);

export const approvedAction: FixtureBuilder<ApprovedAction> =
  /* @__PURE__ */ fixtureBuilder(approvedActionSample);

export const cancelledAction: FixtureBuilder<CancelledAction> =
  /* @__PURE__ */ fixtureBuilder(cancelledActionSample);

export const completedAction: FixtureBuilder<CompletedAction> =
  /* @__PURE__ */ fixtureBuilder(completedActionSample);

export const connectorProvision: FixtureBuilder<ConnectorProvision> =
  /* @__PURE__ */ fixtureBuilder(connectorProvisionSample);

export const accountProvision: FixtureBuilder<AccountProvision> =
  /* @__PURE__ */ fixtureBuilder(accountProvisionSample);

export const defaultBehavior: FixtureBuilder<DefaultBehavior> =
  /* @__PURE__ */ fixtureBuilder(defaultBehaviorSample);

export const deleteAccount: FixtureBuilder<DeleteAccount> =
  /* @__PURE__ */ fixtureBuilder(deleteAccountSample);

export const doNotSave: FixtureBuilder<DoNotSave> = /* @__PURE__ */ fixtureBuilder(doNotSaveSample);

export const saveToVault: FixtureBuilder<SaveToVault> =
  /* @__PURE__ */ fixtureBuilder(saveToVaultSample);

export const delegatedProvision: FixtureBuilder<DelegatedProvision> =
  /* @__PURE__ */ fixtureBuilder(delegatedProvisionSample);

export const deniedAction: FixtureBuilder<DeniedAction> =
  /* @__PURE__ */ fixtureBuilder(deniedActionSample);

export const entitlementOwnerApproval: FixtureBuilder<EntitlementOwnerApproval> =
  /* @__PURE__ */ fixtureBuilder(entitlementOwnerApprovalSample);

export const erroredAction: FixtureBuilder<ErroredAction> =
  /* @__PURE__ */ fixtureBuilder(erroredActionSample);

export const escalation: FixtureBuilder<Escalation> =
  /* @__PURE__ */ fixtureBuilder(escalationSample);

export const escalationReassignToApprovers: FixtureBuilder<EscalationReassignToApprovers> =
  /* @__PURE__ */ fixtureBuilder(escalationReassignToApproversSample);

export const escalationReplacePolicy: FixtureBuilder<EscalationReplacePolicy> =
  /* @__PURE__ */ fixtureBuilder(escalationReplacePolicySample);

export const escalationInstance: FixtureBuilder<EscalationInstance> =
  /* @__PURE__ */ fixtureBuilder(escalationInstanceSample);

export const escalationInstanceReassignToApprovers: FixtureBuilder<EscalationInstanceReassignToApprovers> =
  /* @__PURE__ */ fixtureBuilder(escalationInstanceReassignToApproversSample);

export const escalationInstanceReplacePolicy: FixtureBuilder<EscalationInstanceReplacePolicy> =
  /* @__PURE__ */ fixtureBuilder(escalationInstanceReplacePolicySample);

export const expressionApproval: FixtureBuilder<ExpressionApproval> =
  /* @__PURE__ */ fixtureBuilder(expressionApprovalSample);

export const externalTicketProvision: FixtureBuilder<ExternalTicketProvision> =
  /* @__PURE__ */ fixtureBuilder(externalTicketProvisionSample);

export const managerApproval: FixtureBuilder<ManagerApproval> =
  /* @__PURE__ */ fixtureBuilder(managerApprovalSample);

export const manualProvision: FixtureBuilder<ManualProvision> =
  /* @__PURE__ */ fixtureBuilder(manualProvisionSample);

export const multiStep: FixtureBuilder<MultiStep> = /* @__PURE__ */ fixtureBuilder(multiStepSample);

export const policy: FixtureBuilder<Policy> = /* @__PURE__ */ fixtureBuilder(policySample);

export const policyType: FixtureBuilder<PolicyType> =
  /* @__PURE__ */ fixtureBuilder(policyTypeSample);

export const policyInstance: FixtureBuilder<PolicyInstance> =
  /* @__PURE__ */ fixtureBuilder(policyInstanceSample);

export const policyPostActions: FixtureBuilder<PolicyPostActions> =
  /* @__PURE__ */ fixtureBuilder(policyPostActionsSample);

export const policyStep: FixtureBuilder<PolicyStep> =
  /* @__PURE__ */ fixtureBuilder(policyStepSample);

export const policyStepInstance: FixtureBuilder<PolicyStepInstance> =
  /* @__PURE__ */ fixtureBuilder(policyStepInstanceSample);

export const policyStepInstanceState: FixtureBuilder<PolicyStepInstanceState> =
  /* @__PURE__ */ fixtureBuilder(policyStepInstanceStateSample);

export const policySteps: FixtureBuilder<PolicySteps> =
  /* @__PURE__ */ fixtureBuilder(policyStepsSample);

export const provision: FixtureBuilder<Provision> = /* @__PURE__ */ fixtureBuilder(provisionSample);

export const provisionInstance: FixtureBuilder<ProvisionInstance> =
  /* @__PURE__ */ fixtureBuilder(provisionInstanceSample);

export const provisionInstanceState: FixtureBuilder<ProvisionInstanceState> =
  /* @__PURE__ */ fixtureBuilder(provisionInstanceStateSample);

export const provisionPolicy: FixtureBuilder<ProvisionPolicy> =
  /* @__PURE__ */ fixtureBuilder(provisionPolicySample);

export const provisionTarget: FixtureBuilder<ProvisionTarget> =
  /* @__PURE__ */ fixtureBuilder(provisionTargetSample);

export const reassignedAction: FixtureBuilder<ReassignedAction> =
  /* @__PURE__ */ fixtureBuilder(reassignedActionSample);

export const reassignedByErrorAction: FixtureBuilder<ReassignedByErrorAction> =
  /* @__PURE__ */ fixtureBuilder(reassignedByErrorActionSample);

export const reject: FixtureBuilder<Reject> = /* @__PURE__ */ fixtureBuilder(rejectSample);

export const rejectInstance: FixtureBuilder<RejectInstance> =
  /* @__PURE__ */ fixtureBuilder(rejectInstanceSample);

export const resourceOwnerApproval: FixtureBuilder<ResourceOwnerApproval> =
  /* @__PURE__ */ fixtureBuilder(resourceOwnerApprovalSample);

export const restartAction: FixtureBuilder<RestartAction> =
  /* @__PURE__ */ fixtureBuilder(restartActionSample);

export const rule: FixtureBuilder<Rule> = /* @__PURE__ */ fixtureBuilder(ruleSample);

export const selfApproval: FixtureBuilder<SelfApproval> =
  /* @__PURE__ */ fixtureBuilder(selfApprovalSample);

export const skippedAction: FixtureBuilder<SkippedAction> =
  /* @__PURE__ */ fixtureBuilder(skippedActionSample);

export const unconfiguredProvision: FixtureBuilder<UnconfiguredProvision> =
  /* @__PURE__ */ fixtureBuilder(unconfiguredProvisionSample);

export const userApproval: FixtureBuilder<UserApproval> =
  /* @__PURE__ */ fixtureBuilder(userApprovalSample);

export const wait: FixtureBuilder<Wait> = /* @__PURE__ */ fixtureBuilder(waitSample);

export const waitCondition: FixtureBuilder<WaitCondition> =
  /* @__PURE__ */ fixtureBuilder(waitConditionSample);

export const waitConditionInstance: FixtureBuilder<WaitConditionInstance> =
  /* @__PURE__ */ fixtureBuilder(waitConditionInstanceSample);

export const waitInstance: FixtureBuilder<WaitInstance> =
  /* @__PURE__ */ fixtureBuilder(waitInstanceSample);

export const conditionSucceeded: FixtureBuilder<ConditionSucceeded> =
  /* @__PURE__ */ fixtureBuilder(conditionSucceededSample);

export const conditionTimedOut: FixtureBuilder<ConditionTimedOut> =
  /* @__PURE__ */ fixtureBuilder(conditionTimedOutSample);

export const waitInstanceState: FixtureBuilder<WaitInstanceState> =
  /* @__PURE__ */ fixtureBuilder(waitInstanceStateSample);

export const webhookApproval: FixtureBuilder<WebhookApproval> =
  /* @__PURE__ */ fixtureBuilder(webhookApprovalSample);

export const webhookProvision: FixtureBuilder<WebhookProvision> =
  /* @__PURE__ */ fixtureBuilder(webhookProvisionSample);

export const expandedApp: FixtureBuilder<ExpandedApp> =
  /* @__PURE__ */ fixtureBuilder(expandedAppSample);

export const expandedAppEntitlement: FixtureBuilder<ExpandedAppEntitlement> =
  /* @__PURE__ */ fixtureBuilder(expandedAppEntitlementSample);

export const expandedAppUser: FixtureBuilder<ExpandedAppUser> =
  /* @__PURE__ */ fixtureBuilder(expandedAppUserSample);

export const expandedObject: FixtureBuilder<ExpandedObject> =
  /* @__PURE__ */ fixtureBuilder(expandedObjectSample);

export const expandedUser: FixtureBuilder<ExpandedUser> =
  /* @__PURE__ */ fixtureBuilder(expandedUserSample);

export const externalRef: FixtureBuilder<ExternalRef> =
  /* @__PURE__ */ fixtureBuilder(externalRefSample);

export const externalRefSource: FixtureBuilder<ExternalRefSource> =
  /* @__PURE__ */ fixtureBuilder(externalRefSourceSample);

export const task: FixtureBuilder<Task> = /* @__PURE__ */ fixtureBuilder(taskSample);

export const taskActionsItem: FixtureBuilder<TaskActionsItem> =
  /* @__PURE__ */ fixtureBuilder(taskActionsItemSample);

export const taskOrigin: FixtureBuilder<TaskOrigin> =
  /* @__PURE__ */ fixtureBuilder(taskOriginSample);

export const taskProcessing: FixtureBuilder<TaskProcessing> =
  /* @__PURE__ */ fixtureBuilder(taskProcessingSample);

export const taskRecommendation: FixtureBuilder<TaskRecommendation> =
  /* @__PURE__ */ fixtureBuilder(taskRecommendationSample);

export const taskState: FixtureBuilder<TaskState> = /* @__PURE__ */ fixtureBuilder(taskStateSample);

export const taskAction: FixtureBuilder<TaskAction> =
  /* @__PURE__ */ fixtureBuilder(taskActionSample);

export const taskActionActionType: FixtureBuilder<TaskActionActionType> =
  /* @__PURE__ */ fixtureBuilder(taskActionActionTypeSample);

export const taskActionsServiceApproveRequest: FixtureBuilder<TaskActionsServiceApproveRequest> =
  /* @__PURE__ */ fixtureBuilder(taskActionsServiceApproveRequestSample);

export const taskActionsServiceApproveResponse: FixtureBuilder<TaskActionsServiceApproveResponse> =
  /* @__PURE__ */ fixtureBuilder(taskActionsServiceApproveResponseSample);

export const taskActionsServiceApproveWithStepUpRequest: FixtureBuilder<TaskActionsServiceApproveWithStepUpRequest> =
  /* @__PURE__ */ fixtureBuilder(taskActionsServiceApproveWithStepUpRequestSample);

export const taskActionsServiceApproveWithStepUpResponse: FixtureBuilder<TaskActionsServiceApproveWithStepUpResponse> =
  /* @__PURE__ */ fixtureBuilder(taskActionsServiceApproveWithStepUpResponseSample);

export const taskActionsServiceCloseRequest: FixtureBuilder<TaskActionsServiceCloseRequest> =
  /* @__PURE__ */ fixtureBuilder(taskActionsServiceCloseRequestSample);

export const taskActionsServiceCloseResponse: FixtureBuilder<TaskActionsServiceCloseResponse> =
  /* @__PURE__ */ fixtureBuilder(taskActionsServiceCloseResponseSample);

export const taskActionsServiceCommentRequest: FixtureBuilder<TaskActionsServiceCommentRequest> =
  /* @__PURE__ */ fixtureBuilder(taskActionsServiceCommentRequestSample);

export const taskActionsServiceCommentResponse: FixtureBuilder<TaskActionsServiceCommentResponse> =
  /* @__PURE__ */ fixtureBuilder(taskActionsServiceCommentResponseSample);

export const taskActionsServiceDenyRequest: FixtureBuilder<TaskActionsServiceDenyRequest> =
  /* @__PURE__ */ fixtureBuilder(taskActionsServiceDenyRequestSample);

export const taskActionsServiceDenyResponse: FixtureBuilder<TaskActionsServiceDenyResponse> =
  /* @__PURE__ */ fixtureBuilder(taskActionsServiceDenyResponseSample);

export const taskActionsServiceEscalateToEmergencyAccessRequest: FixtureBuilder<TaskActionsServiceEscalateToEmergencyAccessRequest> =
  /* @__PURE__ */ fixtureBuilder(taskActionsServiceEscalateToEmergencyAccessRequestSample);

export const taskActionsServiceHardResetRequest: FixtureBuilder<TaskActionsServiceHardResetRequest> =
  /* @__PURE__ */ fixtureBuilder(taskActionsServiceHardResetRequestSample);

export const taskActionsServiceHardResetResponse: FixtureBuilder<TaskActionsServiceHardResetResponse> =
  /* @__PURE__ */ fixtureBuilder(taskActionsServiceHardResetResponseSample);

export const taskActionsServiceProcessNowRequest: FixtureBuilder<TaskActionsServiceProcessNowRequest> =
  /* @__PURE__ */ fixtureBuilder(taskActionsServiceProcessNowRequestSample);

export const taskActionsServiceProcessNowResponse: FixtureBuilder<TaskActionsServiceProcessNowResponse> =
  /* @__PURE__ */ fixtureBuilder(taskActionsServiceProcessNowResponseSample);

export const taskActionsServiceReassignRequest: FixtureBuilder<TaskActionsServiceReassignRequest> =
  /* @__PURE__ */ fixtureBuilder(taskActionsServiceReassignRequestSample);

export const taskActionsServiceReassignResponse: FixtureBuilder<TaskActionsServiceReassignResponse> =
  /* @__PURE__ */ fixtureBuilder(taskActionsServiceReassignResponseSample);

export const taskActionsServiceRestartRequest: FixtureBuilder<TaskActionsServiceRestartRequest> =
  /* @__PURE__ */ fixtureBuilder(taskActionsServiceRestartRequestSample);

export const taskActionsServiceRestartResponse: FixtureBuilder<TaskActionsServiceRestartResponse> =
  /* @__PURE__ */ fixtureBuilder(taskActionsServiceRestartResponseSample);

export const taskActionsServiceSkipStepRequest: FixtureBuilder<TaskActionsServiceSkipStepRequest> =
  /* @__PURE__ */ fixtureBuilder(taskActionsServiceSkipStepRequestSample);

export const taskAuditAccessRequestOutcome: FixtureBuilder<TaskAuditAccessRequestOutcome> =
  /* @__PURE__ */ fixtureBuilder(taskAuditAccessRequestOutcomeSample);

export const taskAuditAccessRequestOutcomeOutcome: FixtureBuilder<TaskAuditAccessRequestOutcomeOutcome> =
  /* @__PURE__ */ fixtureBuilder(taskAuditAccessRequestOutcomeOutcomeSample);

export const taskAuditActionSubmitted: FixtureBuilder<TaskAuditActionSubmitted> =
  /* @__PURE__ */ fixtureBuilder(taskAuditActionSubmittedSample);

export const taskAuditApprovalAutoAcceptedByPolicy: FixtureBuilder<TaskAuditApprovalAutoAcceptedByPolicy> =
  /* @__PURE__ */ fixtureBuilder(taskAuditApprovalAutoAcceptedByPolicySample);

export const taskAuditApprovalAutoRejectedByPolicy: FixtureBuilder<TaskAuditApprovalAutoRejectedByPolicy> =
  /* @__PURE__ */ fixtureBuilder(taskAuditApprovalAutoRejectedByPolicySample);

export const taskAuditApprovalHappenedAutomatically: FixtureBuilder<TaskAuditApprovalHappenedAutomatically> =
  /* @__PURE__ */ fixtureBuilder(taskAuditApprovalHappenedAutomaticallySample);

export const taskAuditApprovalInstanceChange: FixtureBuilder<TaskAuditApprovalInstanceChange> =
  /* @__PURE__ */ fixtureBuilder(taskAuditApprovalInstanceChangeSample);

export const taskAuditBulkActionError: FixtureBuilder<TaskAuditBulkActionError> =
  /* @__PURE__ */ fixtureBuilder(taskAuditBulkActionErrorSample);

export const taskAuditCertifyOutcome: FixtureBuilder<TaskAuditCertifyOutcome> =
  /* @__PURE__ */ fixtureBuilder(taskAuditCertifyOutcomeSample);

export const taskAuditCertifyOutcomeOutcome: FixtureBuilder<TaskAuditCertifyOutcomeOutcome> =
  /* @__PURE__ */ fixtureBuilder(taskAuditCertifyOutcomeOutcomeSample);

export const taskAuditComment: FixtureBuilder<TaskAuditComment> =
  /* @__PURE__ */ fixtureBuilder(taskAuditCommentSample);

export const taskAuditConditionalPolicyExecutionResult: FixtureBuilder<TaskAuditConditionalPolicyExecutionResult> =
  /* @__PURE__ */ fixtureBuilder(taskAuditConditionalPolicyExecutionResultSample);

export const taskAuditConnectorActionResult: FixtureBuilder<TaskAuditConnectorActionResult> =
  /* @__PURE__ */ fixtureBuilder(taskAuditConnectorActionResultSample);

export const taskAuditEscalateToEmergencyAccess: FixtureBuilder<TaskAuditEscalateToEmergencyAccess> =
  /* @__PURE__ */ fixtureBuilder(taskAuditEscalateToEmergencyAccessSample);

export const taskAuditExpressionPolicyStepError: FixtureBuilder<TaskAuditExpressionPolicyStepError> =
  /* @__PURE__ */ fixtureBuilder(taskAuditExpressionPolicyStepErrorSample);

export const taskAuditExternalTicketCreated: FixtureBuilder<TaskAuditExternalTicketCreated> =
  /* @__PURE__ */ fixtureBuilder(taskAuditExternalTicketCreatedSample);

export const taskAuditExternalTicketError: FixtureBuilder<TaskAuditExternalTicketError> =
  /* @__PURE__ */ fixtureBuilder(taskAuditExternalTicketErrorSample);

export const taskAuditExternalTicketProvisionStepResolved: FixtureBuilder<TaskAuditExternalTicketProvisionStepResolved> =
  /* @__PURE__ */ fixtureBuilder(taskAuditExternalTicketProvisionStepResolvedSample);

export const taskAuditExternalTicketTriggered: FixtureBuilder<TaskAuditExternalTicketTriggered> =
  /* @__PURE__ */ fixtureBuilder(taskAuditExternalTicketTriggeredSample);

export const taskAuditFinishedConnectorActions: FixtureBuilder<TaskAuditFinishedConnectorActions> =
  /* @__PURE__ */ fixtureBuilder(taskAuditFinishedConnectorActionsSample);

export const taskAuditGrantOutcome: FixtureBuilder<TaskAuditGrantOutcome> =
  /* @__PURE__ */ fixtureBuilder(taskAuditGrantOutcomeSample);

export const taskAuditGrantOutcomeOutcome: FixtureBuilder<TaskAuditGrantOutcomeOutcome> =
  /* @__PURE__ */ fixtureBuilder(taskAuditGrantOutcomeOutcomeSample);

export const taskAuditHardReset: FixtureBuilder<TaskAuditHardReset> =
  /* @__PURE__ */ fixtureBuilder(taskAuditHardResetSample);

export const taskAuditListRequest: FixtureBuilder<TaskAuditListRequest> =
  /* @__PURE__ */ fixtureBuilder(taskAuditListRequestSample);

export const taskAuditListResponse: FixtureBuilder<TaskAuditListResponse> =
  /* @__PURE__ */ fixtureBuilder(taskAuditListResponseSample);

export const taskAuditMetaData: FixtureBuilder<TaskAuditMetaData> =
  /* @__PURE__ */ fixtureBuilder(taskAuditMetaDataSample);

export const taskAuditNewTask: FixtureBuilder<TaskAuditNewTask> =
  /* @__PURE__ */ fixtureBuilder(taskAuditNewTaskSample);

export const taskAuditPolicyApprovalReassigned: FixtureBuilder<TaskAuditPolicyApprovalReassigned> =
  /* @__PURE__ */ fixtureBuilder(taskAuditPolicyApprovalReassignedSample);

export const taskAuditPolicyChanged: FixtureBuilder<TaskAuditPolicyChanged> =
  /* @__PURE__ */ fixtureBuilder(taskAuditPolicyChangedSample);

export const taskAuditPolicyEvaluationStep: FixtureBuilder<TaskAuditPolicyEvaluationStep> =
  /* @__PURE__ */ fixtureBuilder(taskAuditPolicyEvaluationStepSample);

export const taskAuditPolicyProvisionError: FixtureBuilder<TaskAuditPolicyProvisionError> =
  /* @__PURE__ */ fixtureBuilder(taskAuditPolicyProvisionErrorSample);

export const taskAuditPolicyProvisionReassigned: FixtureBuilder<TaskAuditPolicyProvisionReassigned> =
  /* @__PURE__ */ fixtureBuilder(taskAuditPolicyProvisionReassignedSample);

export const taskAuditReassignedToDelegate: FixtureBuilder<TaskAuditReassignedToDelegate> =
  /* @__PURE__ */ fixtureBuilder(taskAuditReassignedToDelegateSample);

export const taskAuditReassignmentListError: FixtureBuilder<TaskAuditReassignmentListError> =
  /* @__PURE__ */ fixtureBuilder(taskAuditReassignmentListErrorSample);

export const taskAuditRestart: FixtureBuilder<TaskAuditRestart> =
  /* @__PURE__ */ fixtureBuilder(taskAuditRestartSample);

export const taskAuditRevokeOutcome: FixtureBuilder<TaskAuditRevokeOutcome> =
  /* @__PURE__ */ fixtureBuilder(taskAuditRevokeOutcomeSample);

export const taskAuditRevokeOutcomeOutcome: FixtureBuilder<TaskAuditRevokeOutcomeOutcome> =
  /* @__PURE__ */ fixtureBuilder(taskAuditRevokeOutcomeOutcomeSample);

export const taskAuditSLAEscalation: FixtureBuilder<TaskAuditSLAEscalation> =
  /* @__PURE__ */ fixtureBuilder(taskAuditSLAEscalationSample);

export const taskAuditStartedConnectorActions: FixtureBuilder<TaskAuditStartedConnectorActions> =
  /* @__PURE__ */ fixtureBuilder(taskAuditStartedConnectorActionsSample);

export const taskAuditStateChange: FixtureBuilder<TaskAuditStateChange> =
  /* @__PURE__ */ fixtureBuilder(taskAuditStateChangeSample);

export const taskAuditStateChangePreviousState: FixtureBuilder<TaskAuditStateChangePreviousState> =
  /* @__PURE__ */ fixtureBuilder(taskAuditStateChangePreviousStateSample);

export const taskAuditStepSkipped: FixtureBuilder<TaskAuditStepSkipped> =
  /* @__PURE__ */ fixtureBuilder(taskAuditStepSkippedSample);

export const taskAuditStepUpApproval: FixtureBuilder<TaskAuditStepUpApproval> =
  /* @__PURE__ */ fixtureBuilder(taskAuditStepUpApprovalSample);

export const taskAuditView: FixtureBuilder<TaskAuditView> =
  /* @__PURE__ */ fixtureBuilder(taskAuditViewSample);

export const taskAuditViewCurrentState: FixtureBuilder<TaskAuditViewCurrentState> =
  /* @__PURE__ */ fixtureBuilder(taskAuditViewCurrentStateSample);

export const taskAuditViewEventType: FixtureBuilder<TaskAuditViewEventType> =
  /* @__PURE__ */ fixtureBuilder(taskAuditViewEventTypeSample);

export const taskAuditViewSource: FixtureBuilder<TaskAuditViewSource> =
  /* @__PURE__ */ fixtureBuilder(taskAuditViewSourceSample);

export const taskAuditViewRef: FixtureBuilder<TaskAuditViewRef> =
  /* @__PURE__ */ fixtureBuilder(taskAuditViewRefSample);

export const taskAuditWaitForAnalysisStepSuccess: FixtureBuilder<TaskAuditWaitForAnalysisStepSuccess> =
  /* @__PURE__ */ fixtureBuilder(taskAuditWaitForAnalysisStepSuccessSample);

export const taskAuditWaitForAnalysisStepTimedOut: FixtureBuilder<TaskAuditWaitForAnalysisStepTimedOut> =
  /* @__PURE__ */ fixtureBuilder(taskAuditWaitForAnalysisStepTimedOutSample);

export const taskAuditWaitForAnalysisStepWaiting: FixtureBuilder<TaskAuditWaitForAnalysisStepWaiting> =
  /* @__PURE__ */ fixtureBuilder(taskAuditWaitForAnalysisStepWaitingSample);

export const taskAuditWaitStepSuccess: FixtureBuilder<TaskAuditWaitStepSuccess> =
  /* @__PURE__ */ fixtureBuilder(taskAuditWaitStepSuccessSample);

export const taskAuditWaitStepTimedOut: FixtureBuilder<TaskAuditWaitStepTimedOut> =
  /* @__PURE__ */ fixtureBuilder(taskAuditWaitStepTimedOutSample);

export const taskAuditWaitStepWaiting: FixtureBuilder<TaskAuditWaitStepWaiting> =
  /* @__PURE__ */ fixtureBuilder(taskAuditWaitStepWaitingSample);

export const taskAuditWebhookApprovalAttempt: FixtureBuilder<TaskAuditWebhookApprovalAttempt> =
  /* @__PURE__ */ fixtureBuilder(taskAuditWebhookApprovalAttemptSample);

export const taskAuditWebhookApprovalBadResponse: FixtureBuilder<TaskAuditWebhookApprovalBadResponse> =
  /* @__PURE__ */ fixtureBuilder(taskAuditWebhookApprovalBadResponseSample);

export const taskAuditWebhookApprovalSuccess: FixtureBuilder<TaskAuditWebhookApprovalSuccess> =
  /* @__PURE__ */ fixtureBuilder(taskAuditWebhookApprovalSuccessSample);

export const taskAuditWebhookApprovalTriggered: FixtureBuilder<TaskAuditWebhookApprovalTriggered> =
  /* @__PURE__ */ fixtureBuilder(taskAuditWebhookApprovalTriggeredSample);

export const taskAuditWebhookAttempt: FixtureBuilder<TaskAuditWebhookAttempt> =
  /* @__PURE__ */ fixtureBuilder(taskAuditWebhookAttemptSample);

export const taskAuditWebhookSuccess: FixtureBuilder<TaskAuditWebhookSuccess> =
  /* @__PURE__ */ fixtureBuilder(taskAuditWebhookSuccessSample);

export const taskAuditWebhookTriggered: FixtureBuilder<TaskAuditWebhookTriggered> =
  /* @__PURE__ */ fixtureBuilder(taskAuditWebhookTriggeredSample);

export const taskExpandMask: FixtureBuilder<TaskExpandMask> =
  /* @__PURE__ */ fixtureBuilder(taskExpandMaskSample);

export const taskExpandMaskPathsItem: FixtureBuilder<TaskExpandMaskPathsItem> =
  /* @__PURE__ */ fixtureBuilder(taskExpandMaskPathsItemSample);

export const taskGrantSource: FixtureBuilder<TaskGrantSource> =
  /* @__PURE__ */ fixtureBuilder(taskGrantSourceSample);

export const taskRef: FixtureBuilder<TaskRef> = /* @__PURE__ */ fixtureBuilder(taskRefSample);

export const taskRevokeSource: FixtureBuilder<TaskRevokeSource> =
  /* @__PURE__ */ fixtureBuilder(taskRevokeSourceSample);

export const taskRevokeSourceExpired: FixtureBuilder<TaskRevokeSourceExpired> =
  /* @__PURE__ */ fixtureBuilder(taskRevokeSourceExpiredSample);

export const taskRevokeSourceNonUsage: FixtureBuilder<TaskRevokeSourceNonUsage> =
  /* @__PURE__ */ fixtureBuilder(taskRevokeSourceNonUsageSample);

export const taskRevokeSourceRequest: FixtureBuilder<TaskRevokeSourceRequest> =
  /* @__PURE__ */ fixtureBuilder(taskRevokeSourceRequestSample);

export const taskRevokeSourceReview: FixtureBuilder<TaskRevokeSourceReview> =
  /* @__PURE__ */ fixtureBuilder(taskRevokeSourceReviewSample);

export const taskSearchRequest: FixtureBuilder<TaskSearchRequest> =
  /* @__PURE__ */ fixtureBuilder(taskSearchRequestSample);

export const taskSearchRequestAccountTypesItem: FixtureBuilder<TaskSearchRequestAccountTypesItem> =
  /* @__PURE__ */ fixtureBuilder(taskSearchRequestAccountTypesItemSample);

export const taskSearchRequestCurrentStep: FixtureBuilder<TaskSearchRequestCurrentStep> =
  /* @__PURE__ */ fixtureBuilder(taskSearchRequestCurrentStepSample);

export const taskSearchRequestEmergencyStatus: FixtureBuilder<TaskSearchRequestEmergencyStatus> =
  /* @__PURE__ */ fixtureBuilder(taskSearchRequestEmergencyStatusSample);

export const taskSearchRequestSortBy: FixtureBuilder<TaskSearchRequestSortBy> =
  /* @__PURE__ */ fixtureBuilder(taskSearchRequestSortBySample);

export const taskSearchRequestStepApprovalTypesItem: FixtureBuilder<TaskSearchRequestStepApprovalTypesItem> =
  /* @__PURE__ */ fixtureBuilder(taskSearchRequestStepApprovalTypesItemSample);

export const taskSearchRequestTaskStatesItem: FixtureBuilder<TaskSearchRequestTaskStatesItem> =
  /* @__PURE__ */ fixtureBuilder(taskSearchRequestTaskStatesItemSample);

export const taskSearchResponse: FixtureBuilder<TaskSearchResponse> =
  /* @__PURE__ */ fixtureBuilder(taskSearchResponseSample);

export const taskServiceActionResponse: FixtureBuilder<TaskServiceActionResponse> =
  /* @__PURE__ */ fixtureBuilder(taskServiceActionResponseSample);

export const taskServiceCreateGrantRequest: FixtureBuilder<TaskServiceCreateGrantRequest> =
  /* @__PURE__ */ fixtureBuilder(taskServiceCreateGrantRequestSample);

export const taskServiceCreateGrantResponse: FixtureBuilder<TaskServiceCreateGrantResponse> =
  /* @__PURE__ */ fixtureBuilder(taskServiceCreateGrantResponseSample);

export const taskServiceCreateOffboardingRequest: FixtureBuilder<TaskServiceCreateOffboardingRequest> =
  /* @__PURE__ */ fixtureBuilder(taskServiceCreateOffboardingRequestSample);

export const taskServiceCreateOffboardingResponse: FixtureBuilder<TaskServiceCreateOffboardingResponse> =
  /* @__PURE__ */ fixtureBuilder(taskServiceCreateOffboardingResponseSample);

export const taskServiceCreateRevokeRequest: FixtureBuilder<TaskServiceCreateRevokeRequest> =
  /* @__PURE__ */ fixtureBuilder(taskServiceCreateRevokeRequestSample);

export const taskServiceCreateRevokeResponse: FixtureBuilder<TaskServiceCreateRevokeResponse> =
  /* @__PURE__ */ fixtureBuilder(taskServiceCreateRevokeResponseSample);

export const taskServiceGetResponse: FixtureBuilder<TaskServiceGetResponse> =
  /* @__PURE__ */ fixtureBuilder(taskServiceGetResponseSample);

export const taskTypeInput: FixtureBuilder<TaskTypeInput> =
  /* @__PURE__ */ fixtureBuilder(taskTypeInputSample);

export const taskType: FixtureBuilder<TaskType> = /* @__PURE__ */ fixtureBuilder(taskTypeSample);

export const taskTypeCertifyInput: FixtureBuilder<TaskTypeCertifyInput> =
  /* @__PURE__ */ fixtureBuilder(taskTypeCertifyInputSample);

export const taskTypeCertify: FixtureBuilder<TaskTypeCertify> =
  /* @__PURE__ */ fixtureBuilder(taskTypeCertifySample);

export const taskTypeCertifyOutcome: FixtureBuilder<TaskTypeCertifyOutcome> =
  /* @__PURE__ */ fixtureBuilder(taskTypeCertifyOutcomeSample);

export const taskTypeGrantInput: FixtureBuilder<TaskTypeGrantInput> =
  /* @__PURE__ */ fixtureBuilder(taskTypeGrantInputSample);

export const taskTypeGrant: FixtureBuilder<TaskTypeGrant> =
  /* @__PURE__ */ fixtureBuilder(taskTypeGrantSample);

export const taskTypeGrantOutcome: FixtureBuilder<TaskTypeGrantOutcome> =
  /* @__PURE__ */ fixtureBuilder(taskTypeGrantOutcomeSample);

export const taskTypeOffboardingInput: FixtureBuilder<TaskTypeOffboardingInput> =
  /* @__PURE__ */ fixtureBuilder(taskTypeOffboardingInputSample);

export const taskTypeOffboarding: FixtureBuilder<TaskTypeOffboarding> =
  /* @__PURE__ */ fixtureBuilder(taskTypeOffboardingSample);

export const taskTypeOffboardingOutcome: FixtureBuilder<TaskTypeOffboardingOutcome> =
  /* @__PURE__ */ fixtureBuilder(taskTypeOffboardingOutcomeSample);

export const taskTypeRevokeInput: FixtureBuilder<TaskTypeRevokeInput> =
  /* @__PURE__ */ fixtureBuilder(taskTypeRevokeInputSample);

export const taskTypeRevoke: FixtureBuilder<TaskTypeRevoke> =
  /* @__PURE__ */ fixtureBuilder(taskTypeRevokeSample);

export const taskTypeRevokeOutcome: FixtureBuilder<TaskTypeRevokeOutcome> =
  /* @__PURE__ */ fixtureBuilder(taskTypeRevokeOutcomeSample);

export const taskView: FixtureBuilder<TaskView> = /* @__PURE__ */ fixtureBuilder(taskViewSample);

export const user: FixtureBuilder<User> = /* @__PURE__ */ fixtureBuilder(userSample);

export const userDirectoryStatus: FixtureBuilder<UserDirectoryStatus> =
  /* @__PURE__ */ fixtureBuilder(userDirectoryStatusSample);

export const userStatus: FixtureBuilder<UserStatus> =
  /* @__PURE__ */ fixtureBuilder(userStatusSample);

export const userType: FixtureBuilder<UserType> = /* @__PURE__ */ fixtureBuilder(userTypeSample);

export const userAttributeMappingSource: FixtureBuilder<UserAttributeMappingSource> =
  /* @__PURE__ */ fixtureBuilder(userAttributeMappingSourceSample);

export const protobufAny: FixtureBuilder<ProtobufAny> =
  /* @__PURE__ */ fixtureBuilder(protobufAnySample);

export const status: FixtureBuilder<Status> = /* @__PURE__ */ fixtureBuilder(statusSample);
