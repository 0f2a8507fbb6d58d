import type { Sample } from "../core/samples.js";
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

export const appSample: Sample<App> = {
  value: {
    appAccountId: "appAccountId",
    appAccountName: "appAccountName",
    appOwners: [() => userSample],
    certifyPolicyId: "certifyPolicyId",
    connectorVersion: 0,
    createdAt: "2019-12-27T18:11:19.117Z",
    defaultRequestCatalogId: "defaultRequestCatalogId",
    deletedAt: "2019-12-27T18:11:19.117Z",
    description: "description",
    displayName: "displayName",
    fieldMask: "fieldMask",
    grantPolicyId: "grantPolicyId",
    iconUrl: "iconUrl",
    id: "id",
    identityMatching: "APP_USER_IDENTITY_MATCHING_UNSPECIFIED",
    instructions: "instructions",
    isDirectory: true,
    isManuallyManaged: true,
    logoUri: "logoUri",
    monthlyCostUsd: 0,
    parentAppId: "parentAppId",
    revokePolicyId: "revokePolicyId",
    strictAccessEntitlementProvisioning: true,
    updatedAt: "2019-12-27T18:11:19.117Z",
    userCount: "userCount",
  },
};

export const appIdentityMatchingSample: Sample<AppIdentityMatching> = {
  value: "APP_USER_IDENTITY_MATCHING_UNSPECIFIED",
};

export const appEntitlementSample: Sample<AppEntitlement> = {
  value: {
    alias: "alias",
    appId: "appId",
    appResourceId: "appResourceId",
    appResourceTypeId: "appResourceTypeId",
    certifyPolicyId: "certifyPolicyId",
    complianceFrameworkValueIds: ["string"],
    createdAt: "2019-12-27T18:11:19.117Z",
    defaultValuesApplied: true,
    deletedAt: "2019-12-27T18:11:19.117Z",
    deprovisionerPolicy: () => provisionPolicySample,
    description: "description",
    displayName: "displayName",
    emergencyGrantEnabled: true,
    emergencyGrantPolicyId: "emergencyGrantPolicyId",
    grantCount: "grantCount",
    grantPolicyId: "grantPolicyId",
    id: "id",
    isAutomationEnabled: true,
    isManuallyManaged: true,
    matchBatonId: "matchBatonId",
    overrideAccessRequestsDefaults: true,
    provisionerPolicy: () => provisionPolicySample,
    purpose: "APP_ENTITLEMENT_PURPOSE_VALUE_UNSPECIFIED",
    revokePolicyId: "revokePolicyId",
    riskLevelValueId: "riskLevelValueId",
    slug: "slug",
    sourceConnectorIds: { foo: "string" },
    systemBuiltin: true,
    updatedAt: "2019-12-27T18:11:19.117Z",
    userEditedMask: "userEditedMask",
  },
  groups: [{ durationGrant: "durationGrant", durationUnset: {} }],
};

export const appEntitlementPurposeSample: Sample<AppEntitlementPurpose> = {
  value: "APP_ENTITLEMENT_PURPOSE_VALUE_UNSPECIFIED",
};

export const appUserSample: Sample<AppUser> = {
  value: {
    appId: "appId",
    appUserType: "APP_USER_TYPE_UNSPECIFIED",
    createdAt: "2019-12-27T18:11:19.117Z",
    deletedAt: "2019-12-27T18:11:19.117Z",
    displayName: "displayName",
    email: "email",
    emails: ["string"],
    employeeIds: ["string"],
    id: "id",
    identityUserId: "identityUserId",
    isExternal: true,
    profile: { foo: "bar" },
    status: () => appUserStatusSample,
    updatedAt: "2019-12-27T18:11:19.117Z",
    username: "username",
    usernames: ["string"],
  },
};

export const appUserTypeSample: Sample<AppUserType> = { value: "APP_USER_TYPE_UNSPECIFIED" };

export const appUserStatusSample: Sample<AppUserStatus> = {
  value: { details: "details", status: "STATUS_UNSPECIFIED" },
};

export const appUserStatusStatusSample: Sample<AppUserStatusStatus> = {
  value: "STATUS_UNSPECIFIED",
};

export const taskAuditCancelledResultSample: Sample<TaskAuditCancelledResult> = { value: {} };

export const taskAuditErrorResultSample: Sample<TaskAuditErrorResult> = {
  value: { errorCount: "errorCount", errorReason: "errorReason" },
};

export const taskAuditSuccessResultSample: Sample<TaskAuditSuccessResult> = {
  value: { annotations: [() => protobufAnySample] },
};

export const acceptSample: Sample<Accept> = { value: { acceptMessage: "acceptMessage" } };

export const acceptInstanceSample: Sample<AcceptInstance> = {
  value: { acceptMessage: "acceptMessage" },
};

export const agentApprovalSample: Sample<AgentApproval> = {
  value: {
    agentMode: "APPROVAL_AGENT_MODE_UNSPECIFIED",
    agentUserId: "agentUserId",
    instructions: "instructions",
    policyIds: ["string"],
  },
};

export const agentApprovalAgentModeSample: Sample<AgentApprovalAgentMode> = {
  value: "APPROVAL_AGENT_MODE_UNSPECIFIED",
};

export const appEntitlementReferenceSample: Sample<AppEntitlementReference> = {
  value: { appEntitlementId: "appEntitlementId", appId: "appId" },
};

export const appGroupApprovalSample: Sample<AppGroupApproval> = {
  value: {
    allowSelfApproval: true,
    appGroupId: "appGroupId",
    appId: "appId",
    fallback: true,
    fallbackUserIds: ["string"],
  },
};

export const appOwnerApprovalSample: Sample<AppOwnerApproval> = {
  value: { allowSelfApproval: true },
};

export const approvalSample: Sample<Approval> = {
  value: {
    allowReassignment: true,
    allowedReassignees: ["string"],
    assigned: true,
    escalation: () => escalationSample,
    escalationEnabled: true,
    requireApprovalReason: true,
    requireDenialReason: true,
    requireReassignmentReason: true,
    requiresStepUpProviderId: "requiresStepUpProviderId",
  },
  groups: [
    {
      agent: () => agentApprovalSample,
      appOwners: () => appOwnerApprovalSample,
      entitlementOwners: () => entitlementOwnerApprovalSample,
      expression: () => expressionApprovalSample,
      group: () => appGroupApprovalSample,
      manager: () => managerApprovalSample,
      resourceOwners: () => resourceOwnerApprovalSample,
      self: () => selfApprovalSample,
      users: () => userApprovalSample,
      webhook: () => webhookApprovalSample,
    },
  ],
};

export const approvalInstanceSample: Sample<ApprovalInstance> = {
  value: {
    approval: () => approvalSample,
    escalationInstance: () => escalationInstanceSample,
    state: "APPROVAL_INSTANCE_STATE_UNSPECIFIED",
  },
  groups: [
    {
      approved: () => approvedActionSample,
      denied: () => deniedActionSample,
      reassigned: () => reassignedActionSample,
      reassignedByError: () => reassignedByErrorActionSample,
      restarted: () => restartActionSample,
      skipped: () => skippedActionSample,
    },
  ],
};

export const approvalInstanceStateSample: Sample<ApprovalInstanceState> = {
  value: "APPROVAL_INSTANCE_STATE_UNSPECIFIED",
};

export const approvedActionSample: Sample<ApprovedAction> = {
  value: {
    approvedAt: "2019-12-27T18:11:19.117Z",
    entitlements: [() => appEntitlementReferenceSample],
    stepUpTransactionId: "stepUpTransactionId",
    userId: "userId",
  },
};

export const cancelledActionSample: Sample<CancelledAction> = {
  value: { cancelledAt: "2019-12-27T18:11:19.117Z", cancelledByUserId: "cancelledByUserId" },
};

export const completedActionSample: Sample<CompletedAction> = {
  value: {
    completedAt: "2019-12-27T18:11:19.117Z",
    entitlements: [() => appEntitlementReferenceSample],
    userId: "userId",
  },
};

export const connectorProvisionSample: Sample<ConnectorProvision> = {
  value: {},
  groups: [
    {
      account: () => accountProvisionSample,
      defaultBehavior: () => defaultBehaviorSample,
      deleteAccount: () => deleteAccountSample,
    },
  ],
};

export const accountProvisionSample: Sample<AccountProvision> = {
  value: { config: { foo: "bar" }, connectorId: "connectorId", schemaId: "schemaId" },
  groups: [{ doNotSave: () => doNotSaveSample, saveToVault: () => saveToVaultSample }],
};

export const defaultBehaviorSample: Sample<DefaultBehavior> = {
  value: { connectorId: "connectorId" },
};

export const deleteAccountSample: Sample<DeleteAccount> = { value: { connectorId: "connectorId" } };

export const doNotSaveSample: Sample<DoNotSave> = { value: {} };

export const saveToVaultSample: Sample<SaveToVault> = { value: { vaultIds: ["string"] } };

export const delegatedProvisionSample: Sample<DelegatedProvision> = {
  value: { appId: "appId", entitlementId: "entitlementId", implicit: true },
};

export const deniedActionSample: Sample<DeniedAction> = {
  value: { deniedAt: "2019-12-27T18:11:19.117Z", userId: "userId" },
};

export const entitlementOwnerApprovalSample: Sample<EntitlementOwnerApproval> = {
  value: { allowSelfApproval: true, fallback: true, fallbackUserIds: ["string"] },
};

export const erroredActionSample: Sample<ErroredAction> = {
  value: {
    description: "description",
    errorCode: "errorCode",
    erroredAt: "2019-12-27T18:11:19.117Z",
  },
};

export const escalationSample: Sample<Escalation> = {
  value: { escalationComment: "escalationComment", expiration: "expiration" },
  groups: [
    {
      reassignToApprovers: () => escalationReassignToApproversSample,
      replacePolicy: () => escalationReplacePolicySample,
    },
  ],
};

export const escalationReassignToApproversSample: Sample<EscalationReassignToApprovers> = {
  value: { approverIds: ["string"] },
};

export const escalationReplacePolicySample: Sample<EscalationReplacePolicy> = {
  value: { policyId: "policyId" },
};

export const escalationInstanceSample: Sample<EscalationInstance> = {
  value: {
    alreadyEscalated: true,
    escalationComment: "escalationComment",
    expiresAt: "2019-12-27T18:11:19.117Z",
  },
  groups: [
    {
      reassignToApprovers: () => escalationInstanceReassignToApproversSample,
      replacePolicy: () => escalationInstanceReplacePolicySample,
    },
  ],
};

export const escalationInstanceReassignToApproversSample: Sample<EscalationInstanceReassignToApprovers> =
  { value: { approverIds: ["string"] } };

export const escalationInstanceReplacePolicySample: Sample<EscalationInstanceReplacePolicy> = {
  value: { policyId: "policyId" },
};

export const expressionApprovalSample: Sample<ExpressionApproval> = {
  value: {
    allowSelfApproval: true,
    assignedUserIds: ["string"],
    expressions: ["string"],
    fallback: true,
    fallbackUserIds: ["string"],
  },
};

export const externalTicketProvisionSample: Sample<ExternalTicketProvision> = {
  value: {
    appId: "appId",
    connectorId: "connectorId",
    externalTicketProvisionerConfigId: "externalTicketProvisionerConfigId",
    instructions: "instructions",
  },
};

export const managerApprovalSample: Sample<ManagerApproval> = {
  value: {
    allowSelfApproval: true,
    assignedUserIds: ["string"],
    fallback: true,
    fallbackUserIds: ["string"],
  },
};

export const manualProvisionSample: Sample<ManualProvision> = {
  value: { instructions: "instructions", userIds: ["string"] },
};

export const multiStepSample: Sample<MultiStep> = {
  value: { provisionSteps: [] },
  recursive: { provisionSteps: [() => provisionPolicySample] },
};

export const policySample: Sample<Policy> = {
  value: {
    createdAt: "2019-12-27T18:11:19.117Z",
    deletedAt: "2019-12-27T18:11:19.117Z",
    description: "description",
    displayName: "displayName",
    id: "id",
    policySteps: { foo: () => policyStepsSample },
    policyType: "POLICY_TYPE_UNSPECIFIED",
    postActions: [() => policyPostActionsSample],
    reassignTasksToDelegates: true,
    rules: [() => ruleSample],
    systemBuiltin: true,
    updatedAt: "2019-12-27T18:11:19.117Z",
  },
};

export const policyTypeSample: Sample<PolicyType> = { value: "POLICY_TYPE_UNSPECIFIED" };

export const policyInstanceSample: Sample<PolicyInstance> = {
  value: {
    current: () => policyStepInstanceSample,
    history: [() => policyStepInstanceSample],
    next: [() => policyStepSample],
    policy: () => policySample,
  },
};

export const policyPostActionsSample: Sample<PolicyPostActions> = {
  value: {},
  groups: [{ certifyRemediateImmediately: true }],
};

export const policyStepSample: Sample<PolicyStep> = {
  value: {},
  groups: [
    {
      accept: () => acceptSample,
      approval: () => approvalSample,
      provision: () => provisionSample,
      reject: () => rejectSample,
      wait: () => waitSample,
    },
  ],
};

export const policyStepInstanceSample: Sample<PolicyStepInstance> = {
  value: {
    id: "id",
    policyGenerationId: "policyGenerationId",
    state: "POLICY_STEP_STATE_UNSPECIFIED",
  },
  groups: [
    {
      accept: () => acceptInstanceSample,
      approval: () => approvalInstanceSample,
      provision: () => provisionInstanceSample,
      reject: () => rejectInstanceSample,
      wait: () => waitInstanceSample,
    },
  ],
};

export const policyStepInstanceStateSample: Sample<PolicyStepInstanceState> = {
  value: "POLICY_STEP_STATE_UNSPECIFIED",
};

export const policyStepsSample: Sample<PolicySteps> = {
  value: { steps: [() => policyStepSample] },
};

export const provisionSample: Sample<Provision> = {
  value: {
    assigned: true,
    provisionPolicy: () => provisionPolicySample,
    provisionTarget: () => provisionTargetSample,
  },
};

export const provisionInstanceSample: Sample<ProvisionInstance> = {
  value: {
    externalTicketId: "externalTicketId",
    externalTicketProvisionerConfigId: "externalTicketProvisionerConfigId",
    notificationId: "notificationId",
    provision: () => provisionSample,
    state: "PROVISION_INSTANCE_STATE_UNSPECIFIED",
    webhookId: "webhookId",
    webhookInstanceId: "webhookInstanceId",
  },
  groups: [
    {
      cancelled: () => cancelledActionSample,
      completed: () => completedActionSample,
      errored: () => erroredActionSample,
      reassignedByError: () => reassignedByErrorActionSample,
      skipped: () => skippedActionSample,
    },
  ],
};

export const provisionInstanceStateSample: Sample<ProvisionInstanceState> = {
  value: "PROVISION_INSTANCE_STATE_UNSPECIFIED",
};

export const provisionPolicySample: Sample<ProvisionPolicy> = {
  value: {},
  groups: [
    {
      connector: () => connectorProvisionSample,
      delegated: () => delegatedProvisionSample,
      externalTicket: () => externalTicketProvisionSample,
      manual: () => manualProvisionSample,
      multiStep: () => multiStepSample,
      unconfigured: () => unconfiguredProvisionSample,
      webhook: () => webhookProvisionSample,
    },
  ],
};

export const provisionTargetSample: Sample<ProvisionTarget> = {
  value: {
    appEntitlementId: "appEntitlementId",
    appId: "appId",
    appUserId: "appUserId",
    grantDuration: "grantDuration",
  },
};

export const reassignedActionSample: Sample<ReassignedAction> = {
  value: {
    newPolicyStepId: "newPolicyStepId",
    reassignedAt: "2019-12-27T18:11:19.117Z",
    userId: "userId",
  },
};

export const reassignedByErrorActionSample: Sample<ReassignedByErrorAction> = {
  value: {
    description: "description",
    errorCode: "errorCode",
    errorUserId: "errorUserId",
    erroredAt: "2019-12-27T18:11:19.117Z",
    newPolicyStepId: "newPolicyStepId",
    reassignedAt: "2019-12-27T18:11:19.117Z",
  },
};

export const rejectSample: Sample<Reject> = { value: { rejectMessage: "rejectMessage" } };

export const rejectInstanceSample: Sample<RejectInstance> = {
  value: { rejectMessage: "rejectMessage" },
};

export const resourceOwnerApprovalSample: Sample<ResourceOwnerApproval> = {
  value: { allowSelfApproval: true, fallback: true, fallbackUserIds: ["string"] },
};

export const restartActionSample: Sample<RestartAction> = {
  value: {
    oldPolicyStepId: "oldPolicyStepId",
    restartedAt: "2019-12-27T18:11:19.117Z",
    userId: "userId",
  },
};

export const ruleSample: Sample<Rule> = {
  value: { condition: "condition", policyKey: "policyKey" },
};

export const selfApprovalSample: Sample<SelfApproval> = {
  value: { assignedUserIds: ["string"], fallback: true, fallbackUserIds: ["string"] },
};

export const skippedActionSample: Sample<SkippedAction> = {
  value: {
    newPolicyStepId: "newPolicyStepId",
    skippedAt: "2019-12-27T18:11:19.117Z",
    userId: "userId",
  },
};

export const unconfiguredProvisionSample: Sample<UnconfiguredProvision> = { value: {} };

export const userApprovalSample: Sample<UserApproval> = {
  value: { allowSelfApproval: true, userIds: ["string"] },
};

export const waitSample: Sample<Wait> = {
  value: {
    commentOnFirstWait: "commentOnFirstWait",
    commentOnTimeout: "commentOnTimeout",
    name: "name",
    timeoutDuration: "timeoutDuration",
  },
  groups: [{ condition: () => waitConditionSample }],
};

export const waitConditionSample: Sample<WaitCondition> = { value: { condition: "condition" } };

export const waitConditionInstanceSample: Sample<WaitConditionInstance> = {
  value: { condition: "condition" },
};

export const waitInstanceSample: Sample<WaitInstance> = {
  value: {
    commentOnFirstWait: "commentOnFirstWait",
    commentOnTimeout: "commentOnTimeout",
    name: "name",
    startedWaitingAt: "2019-12-27T18:11:19.117Z",
    state: "WAIT_INSTANCE_STATE_UNSPECIFIED",
    timeout: "2019-12-27T18:11:19.117Z",
    timeoutDuration: "timeoutDuration",
  },
  groups: [
    { condition: () => waitConditionInstanceSample },
    {
      skipped: () => skippedActionSample,
      succeeded: () => conditionSucceededSample,
      timedOut: () => conditionTimedOutSample,
    },
  ],
};

export const conditionSucceededSample: Sample<ConditionSucceeded> = {
  value: { succeededAt: "2019-12-27T18:11:19.117Z" },
};

export const conditionTimedOutSample: Sample<ConditionTimedOut> = {
  value: { timedOutAt: "2019-12-27T18:11:19.117Z" },
};

export const waitInstanceStateSample: Sample<WaitInstanceState> = {
  value: "WAIT_INSTANCE_STATE_UNSPECIFIED",
};

export const webhookApprovalSample: Sample<WebhookApproval> = { value: { webhookId: "webhookId" } };

export const webhookProvisionSample: Sample<WebhookProvision> = {
  value: { webhookId: "webhookId" },
};

export const expandedAppSample: Sample<ExpandedApp> = {
  value: {
    "@type": "type.googleapis.com/c1.api.app.v1.App",
    appAccountId: "appAccountId",
    appAccountName: "appAccountName",
    appOwners: [() => userSample],
    certifyPolicyId: "certifyPolicyId",
    connectorVersion: 0,
    createdAt: "2019-12-27T18:11:19.117Z",
    defaultRequestCatalogId: "defaultRequestCatalogId",
    deletedAt: "2019-12-27T18:11:19.117Z",
    description: "description",
    displayName: "displayName",
    fieldMask: "fieldMask",
    grantPolicyId: "grantPolicyId",
    iconUrl: "iconUrl",
    id: "id",
    identityMatching: "APP_USER_IDENTITY_MATCHING_UNSPECIFIED",
    instructions: "instructions",
    isDirectory: true,
    isManuallyManaged: true,
    logoUri: "logoUri",
    monthlyCostUsd: 0,
    parentAppId: "parentAppId",
    revokePolicyId: "revokePolicyId",
    strictAccessEntitlementProvisioning: true,
    updatedAt: "2019-12-27T18:11:19.117Z",
    userCount: "userCount",
  },
  required: ["@type"],
};

export const expandedAppEntitlementSample: Sample<ExpandedAppEntitlement> = {
  value: {
    "@type": "type.googleapis.com/c1.api.app.v1.AppEntitlement",
    alias: "alias",
    appId: "appId",
    appResourceId: "appResourceId",
    appResourceTypeId: "appResourceTypeId",
    certifyPolicyId: "certifyPolicyId",
    complianceFrameworkValueIds: ["string"],
    createdAt: "2019-12-27T18:11:19.117Z",
    defaultValuesApplied: true,
    deletedAt: "2019-12-27T18:11:19.117Z",
    deprovisionerPolicy: () => provisionPolicySample,
    description: "description",
    displayName: "displayName",
    emergencyGrantEnabled: true,
    emergencyGrantPolicyId: "emergencyGrantPolicyId",
    grantCount: "grantCount",
    grantPolicyId: "grantPolicyId",
    id: "id",
    isAutomationEnabled: true,
    isManuallyManaged: true,
    matchBatonId: "matchBatonId",
    overrideAccessRequestsDefaults: true,
    provisionerPolicy: () => provisionPolicySample,
    purpose: "APP_ENTITLEMENT_PURPOSE_VALUE_UNSPECIFIED",
    revokePolicyId: "revokePolicyId",
    riskLevelValueId: "riskLevelValueId",
    slug: "slug",
    sourceConnectorIds: { foo: "string" },
    systemBuiltin: true,
    updatedAt: "2019-12-27T18:11:19.117Z",
    userEditedMask: "userEditedMask",
  },
  required: ["@type"],
  groups: [{ durationGrant: "durationGrant", durationUnset: {} }],
};

export const expandedAppUserSample: Sample<ExpandedAppUser> = {
  value: {
    "@type": "type.googleapis.com/c1.api.app.v1.AppUser",
    appId: "appId",
    appUserType: "APP_USER_TYPE_UNSPECIFIED",
    createdAt: "2019-12-27T18:11:19.117Z",
    deletedAt: "2019-12-27T18:11:19.117Z",
    displayName: "displayName",
    email: "email",
    emails: ["string"],
    employeeIds: ["string"],
    id: "id",
    identityUserId: "identityUserId",
    isExternal: true,
    profile: { foo: "bar" },
    status: () => appUserStatusSample,
    updatedAt: "2019-12-27T18:11:19.117Z",
    username: "username",
    usernames: ["string"],
  },
  required: ["@type"],
};

export const expandedObjectSample: Sample<ExpandedObject> = {
  tag: "@type",
  arms: [
    ["type.googleapis.com/c1.api.app.v1.App", () => expandedAppSample],
    ["type.googleapis.com/c1.api.app.v1.AppEntitlement", () => expandedAppEntitlementSample],
    ["type.googleapis.com/c1.api.app.v1.AppUser", () => expandedAppUserSample],
    ["type.googleapis.com/c1.api.user.v1.User", () => expandedUserSample],
  ],
};

export const expandedUserSample: Sample<ExpandedUser> = {
  value: {
    "@type": "type.googleapis.com/c1.api.user.v1.User",
    createdAt: "2019-12-27T18:11:19.117Z",
    delegatedUserId: "delegatedUserId",
    deletedAt: "2019-12-27T18:11:19.117Z",
    department: "department",
    departmentSources: [() => userAttributeMappingSourceSample],
    directoryIds: ["string"],
    directoryStatus: "UNKNOWN",
    directoryStatusSources: [() => userAttributeMappingSourceSample],
    displayName: "displayName",
    email: "email",
    emailSources: [() => userAttributeMappingSourceSample],
    emails: ["string"],
    employeeIdSources: [() => userAttributeMappingSourceSample],
    employeeIds: ["string"],
    employmentStatus: "employmentStatus",
    employmentStatusSources: [() => userAttributeMappingSourceSample],
    employmentType: "employmentType",
    employmentTypeSources: [() => userAttributeMappingSourceSample],
    id: "id",
    jobTitle: "jobTitle",
    jobTitleSources: [() => userAttributeMappingSourceSample],
    managerIds: ["string"],
    managerSources: [() => userAttributeMappingSourceSample],
    profile: { foo: "bar" },
    roleIds: ["string"],
    status: "UNKNOWN",
    type: "USER_TYPE_UNSPECIFIED",
    updatedAt: "2019-12-27T18:11:19.117Z",
    username: "username",
    usernameSources: [() => userAttributeMappingSourceSample],
    usernames: ["string"],
  },
  required: ["@type"],
};

export const externalRefSample: Sample<ExternalRef> = {
  value: { externalRefSource: "UNSPECIFIED", name: "name", url: "url" },
};

export const externalRefSourceSample: Sample<ExternalRefSource> = { value: "UNSPECIFIED" };

export const taskSample: Sample<Task> = {
  value: {
    actions: ["TASK_ACTION_TYPE_UNSPECIFIED"],
    analysisId: "analysisId",
    annotations: [() => protobufAnySample],
    commentCount: 0,
    createdAt: "2019-12-27T18:11:19.117Z",
    createdByUserId: "createdByUserId",
    deletedAt: "2019-12-27T18:11:19.117Z",
    description: "description",
    displayName: "displayName",
    emergencyAccess: true,
    externalRefs: [() => externalRefSample],
    id: "id",
    insightIds: ["string"],
    numericId: "numericId",
    origin: "TASK_ORIGIN_UNSPECIFIED",
    policy: () => policyInstanceSample,
    policyGenerationId: "policyGenerationId",
    processing: "TASK_PROCESSING_TYPE_UNSPECIFIED",
    recommendation: "INSIGHT_RECOMMENDATION_UNSPECIFIED",
    state: "TASK_STATE_UNSPECIFIED",
    stepApproverIds: ["string"],
    type: () => taskTypeSample,
    updatedAt: "2019-12-27T18:11:19.117Z",
    userId: "userId",
  },
};

export const taskActionsItemSample: Sample<TaskActionsItem> = {
  value: "TASK_ACTION_TYPE_UNSPECIFIED",
};

export const taskOriginSample: Sample<TaskOrigin> = { value: "TASK_ORIGIN_UNSPECIFIED" };

export const taskProcessingSample: Sample<TaskProcessing> = {
  value: "TASK_PROCESSING_TYPE_UNSPECIFIED",
};

export const taskRecommendationSample: Sample<TaskRecommendation> = {
  value: "INSIGHT_RECOMMENDATION_UNSPECIFIED",
};

export const taskStateSample: Sample<TaskState> = { value: "TASK_STATE_UNSPECIFIED" };

export const taskActionSample: Sample<TaskAction> = {
  value: {
    actionType: "TASK_ACTION_TYPE_UNSPECIFIED",
    bulkActionId: "bulkActionId",
    createdAt: "2019-12-27T18:11:19.117Z",
    deletedAt: "2019-12-27T18:11:19.117Z",
    id: "id",
    policyStepId: "policyStepId",
    updatedAt: "2019-12-27T18:11:19.117Z",
    userId: "userId",
  },
};

export const taskActionActionTypeSample: Sample<TaskActionActionType> = {
  value: "TASK_ACTION_TYPE_UNSPECIFIED",
};

export const taskActionsServiceApproveRequestSample: Sample<TaskActionsServiceApproveRequest> = {
  value: {
    comment: "comment",
    expandMask: () => taskExpandMaskSample,
    policyStepId: "policyStepId",
  },
  required: ["policyStepId"],
};

export const taskActionsServiceApproveResponseSample: Sample<TaskActionsServiceApproveResponse> = {
  value: {
    expanded: [() => protobufAnySample],
    taskView: () => taskViewSample,
    ticketActionId: "ticketActionId",
  },
};

export const taskActionsServiceApproveWithStepUpRequestSample: Sample<TaskActionsServiceApproveWithStepUpRequest> =
  {
    value: {
      comment: "comment",
      expandMask: () => taskExpandMaskSample,
      policyStepId: "policyStepId",
      stepUpTransactionId: "stepUpTransactionId",
    },
    required: ["policyStepId", "stepUpTransactionId"],
  };

export const taskActionsServiceApproveWithStepUpResponseSample: Sample<TaskActionsServiceApproveWithStepUpResponse> =
  {
    value: {
      expanded: [() => protobufAnySample],
      redirectUrl: "redirectUrl",
      taskView: () => taskViewSample,
      ticketActionId: "ticketActionId",
    },
  };

export const taskActionsServiceCloseRequestSample: Sample<TaskActionsServiceCloseRequest> = {
  value: { comment: "comment", expandMask: () => taskExpandMaskSample },
};

export const taskActionsServiceCloseResponseSample: Sample<TaskActionsServiceCloseResponse> = {
  value: {
    expanded: [() => protobufAnySample],
    taskActionId: "taskActionId",
    taskView: () => taskViewSample,
  },
};

export const taskActionsServiceCommentRequestSample: Sample<TaskActionsServiceCommentRequest> = {
  value: { comment: "comment", expandMask: () => taskExpandMaskSample },
};

export const taskActionsServiceCommentResponseSample: Sample<TaskActionsServiceCommentResponse> = {
  value: { expanded: [() => protobufAnySample], taskView: () => taskViewSample },
};

export const taskActionsServiceDenyRequestSample: Sample<TaskActionsServiceDenyRequest> = {
  value: {
    comment: "comment",
    expandMask: () => taskExpandMaskSample,
    policyStepId: "policyStepId",
  },
};

export const taskActionsServiceDenyResponseSample: Sample<TaskActionsServiceDenyResponse> = {
  value: {
    expanded: [() => protobufAnySample],
    taskView: () => taskViewSample,
    ticketActionId: "ticketActionId",
  },
};

export const taskActionsServiceEscalateToEmergencyAccessRequestSample: Sample<TaskActionsServiceEscalateToEmergencyAccessRequest> =
  {
    value: {
      comment: "comment",
      expandMask: () => taskExpandMaskSample,
      policyStepId: "policyStepId",
    },
  };

export const taskActionsServiceHardResetRequestSample: Sample<TaskActionsServiceHardResetRequest> =
  { value: { comment: "comment", expandMask: () => taskExpandMaskSample } };

export const taskActionsServiceHardResetResponseSample: Sample<TaskActionsServiceHardResetResponse> =
  {
    value: {
      expanded: [() => protobufAnySample],
      taskView: () => taskViewSample,
      ticketActionId: "ticketActionId",
    },
  };

export const taskActionsServiceProcessNowRequestSample: Sample<TaskActionsServiceProcessNowRequest> =
  { value: { expandMask: () => taskExpandMaskSample } };

export const taskActionsServiceProcessNowResponseSample: Sample<TaskActionsServiceProcessNowResponse> =
  { value: { expanded: [() => protobufAnySample], taskView: () => taskViewSample } };

export const taskActionsServiceReassignRequestSample: Sample<TaskActionsServiceReassignRequest> = {
  value: {
    comment: "comment",
    expandMask: () => taskExpandMaskSample,
    newStepUserIds: ["string"],
    policyStepId: "policyStepId",
  },
};

export const taskActionsServiceReassignResponseSample: Sample<TaskActionsServiceReassignResponse> =
  {
    value: {
      expanded: [() => protobufAnySample],
      taskView: () => taskViewSample,
      ticketActionId: "ticketActionId",
    },
  };

export const taskActionsServiceRestartRequestSample: Sample<TaskActionsServiceRestartRequest> = {
  value: {
    comment: "comment",
    expandMask: () => taskExpandMaskSample,
    policyStepId: "policyStepId",
  },
};

export const taskActionsServiceRestartResponseSample: Sample<TaskActionsServiceRestartResponse> = {
  value: {
    expanded: [() => protobufAnySample],
    taskView: () => taskViewSample,
    ticketActionId: "ticketActionId",
  },
};

export const taskActionsServiceSkipStepRequestSample: Sample<TaskActionsServiceSkipStepRequest> = {
  value: {
    comment: "comment",
    expandMask: () => taskExpandMaskSample,
    policyStepId: "policyStepId",
  },
  required: ["policyStepId"],
};

export const taskAuditAccessRequestOutcomeSample: Sample<TaskAuditAccessRequestOutcome> = {
  value: { outcome: "ACCESS_REQUEST_OUTCOME_UNSPECIFIED" },
};

export const taskAuditAccessRequestOutcomeOutcomeSample: Sample<TaskAuditAccessRequestOutcomeOutcome> =
  { value: "ACCESS_REQUEST_OUTCOME_UNSPECIFIED" };

export const taskAuditActionSubmittedSample: Sample<TaskAuditActionSubmitted> = {
  value: { action: () => taskActionSample },
};

export const taskAuditApprovalAutoAcceptedByPolicySample: Sample<TaskAuditApprovalAutoAcceptedByPolicy> =
  { value: {} };

export const taskAuditApprovalAutoRejectedByPolicySample: Sample<TaskAuditApprovalAutoRejectedByPolicy> =
  { value: {} };

export const taskAuditApprovalHappenedAutomaticallySample: Sample<TaskAuditApprovalHappenedAutomatically> =
  { value: {} };

export const taskAuditApprovalInstanceChangeSample: Sample<TaskAuditApprovalInstanceChange> = {
  value: { instance: () => approvalInstanceSample },
};

export const taskAuditBulkActionErrorSample: Sample<TaskAuditBulkActionError> = {
  value: { error: "error" },
};

export const taskAuditCertifyOutcomeSample: Sample<TaskAuditCertifyOutcome> = {
  value: { outcome: "CERTIFY_OUTCOME_UNSPECIFIED" },
};

export const taskAuditCertifyOutcomeOutcomeSample: Sample<TaskAuditCertifyOutcomeOutcome> = {
  value: "CERTIFY_OUTCOME_UNSPECIFIED",
};

export const taskAuditCommentSample: Sample<TaskAuditComment> = {
  value: { comment: "comment", updatedAt: "2019-12-27T18:11:19.117Z", updatedBy: "updatedBy" },
};

export const taskAuditConditionalPolicyExecutionResultSample: Sample<TaskAuditConditionalPolicyExecutionResult> =
  {
    value: {
      condition: "condition",
      conditionMatched: true,
      defaultCondition: true,
      error: "error",
      policyKey: "policyKey",
    },
  };

export const taskAuditConnectorActionResultSample: Sample<TaskAuditConnectorActionResult> = {
  value: {
    appEntitlementId: "appEntitlementId",
    appId: "appId",
    connectorActionId: "connectorActionId",
    connectorId: "connectorId",
  },
  groups: [
    {
      cancelled: () => taskAuditCancelledResultSample,
      error: () => taskAuditErrorResultSample,
      success: () => taskAuditSuccessResultSample,
    },
  ],
};

export const taskAuditEscalateToEmergencyAccessSample: Sample<TaskAuditEscalateToEmergencyAccess> =
  { value: { oldPolicyId: "oldPolicyId", oldPolicyStepId: "oldPolicyStepId" } };

export const taskAuditExpressionPolicyStepErrorSample: Sample<TaskAuditExpressionPolicyStepError> =
  { value: { error: "error" } };

export const taskAuditExternalTicketCreatedSample: Sample<TaskAuditExternalTicketCreated> = {
  value: {
    appId: "appId",
    connectorId: "connectorId",
    externalTicketId: "externalTicketId",
    externalTicketProvisionerConfigId: "externalTicketProvisionerConfigId",
    externalTicketProvisionerConfigName: "externalTicketProvisionerConfigName",
    externalTicketUrl: "externalTicketUrl",
  },
};

export const taskAuditExternalTicketErrorSample: Sample<TaskAuditExternalTicketError> = {
  value: { errorMessage: "errorMessage" },
};

export const taskAuditExternalTicketProvisionStepResolvedSample: Sample<TaskAuditExternalTicketProvisionStepResolved> =
  {
    value: {
      appId: "appId",
      connectorId: "connectorId",
      externalTicketId: "externalTicketId",
      externalTicketProvisionerConfigId: "externalTicketProvisionerConfigId",
      externalTicketUrl: "externalTicketUrl",
    },
  };

export const taskAuditExternalTicketTriggeredSample: Sample<TaskAuditExternalTicketTriggered> = {
  value: {
    appId: "appId",
    connectorId: "connectorId",
    externalTicketId: "externalTicketId",
    externalTicketProvisionerConfigId: "externalTicketProvisionerConfigId",
    externalTicketProvisionerConfigName: "externalTicketProvisionerConfigName",
  },
};

export const taskAuditFinishedConnectorActionsSample: Sample<TaskAuditFinishedConnectorActions> = {
  value: { policyStepId: "policyStepId" },
};

export const taskAuditGrantOutcomeSample: Sample<TaskAuditGrantOutcome> = {
  value: { outcome: "GRANT_OUTCOME_UNSPECIFIED" },
};

export const taskAuditGrantOutcomeOutcomeSample: Sample<TaskAuditGrantOutcomeOutcome> = {
  value: "GRANT_OUTCOME_UNSPECIFIED",
};

export const taskAuditHardResetSample: Sample<TaskAuditHardReset> = {
  value: { oldPolicyStepId: "oldPolicyStepId" },
};

export const taskAuditListRequestSample: Sample<TaskAuditListRequest> = {
  value: {
    pageSize: 0,
    pageToken: "pageToken",
    refs: [() => taskAuditViewRefSample],
    taskId: "taskId",
  },
};

export const taskAuditListResponseSample: Sample<TaskAuditListResponse> = {
  value: { list: [() => taskAuditViewSample], nextPageToken: "nextPageToken" },
};

export const taskAuditMetaDataSample: Sample<TaskAuditMetaData> = {
  value: { user: () => userSample },
};

export const taskAuditNewTaskSample: Sample<TaskAuditNewTask> = { value: {} };

export const taskAuditPolicyApprovalReassignedSample: Sample<TaskAuditPolicyApprovalReassigned> = {
  value: {
    newPolicyStepId: "newPolicyStepId",
    newUsers: ["string"],
    oldPolicyStepId: "oldPolicyStepId",
    users: [() => userSample],
  },
};

export const taskAuditPolicyChangedSample: Sample<TaskAuditPolicyChanged> = {
  value: { newPolicyId: "newPolicyId", oldPolicyId: "oldPolicyId" },
};

export const taskAuditPolicyEvaluationStepSample: Sample<TaskAuditPolicyEvaluationStep> = {
  value: { stepComment: "stepComment" },
};

export const taskAuditPolicyProvisionErrorSample: Sample<TaskAuditPolicyProvisionError> = {
  value: { error: "error" },
};

export const taskAuditPolicyProvisionReassignedSample: Sample<TaskAuditPolicyProvisionReassigned> =
  {
    value: {
      newPolicyStepId: "newPolicyStepId",
      newUsers: ["string"],
      oldPolicyStepId: "oldPolicyStepId",
      users: [() => userSample],
    },
  };

export const taskAuditReassignedToDelegateSample: Sample<TaskAuditReassignedToDelegate> = {
  value: {
    delegatedAssigneeUser: () => userSample,
    delegatedAssigneeUserId: "delegatedAssigneeUserId",
    originalAssigneeUser: () => userSample,
    originalAssigneeUserId: "originalAssigneeUserId",
  },
};

export const taskAuditReassignmentListErrorSample: Sample<TaskAuditReassignmentListError> = {
  value: { errorMessage: "errorMessage" },
};

export const taskAuditRestartSample: Sample<TaskAuditRestart> = {
  value: { oldPolicyStepId: "oldPolicyStepId" },
};

export const taskAuditRevokeOutcomeSample: Sample<TaskAuditRevokeOutcome> = {
  value: { outcome: "REVOKE_OUTCOME_UNSPECIFIED" },
};

export const taskAuditRevokeOutcomeOutcomeSample: Sample<TaskAuditRevokeOutcomeOutcome> = {
  value: "REVOKE_OUTCOME_UNSPECIFIED",
};

export const taskAuditSLAEscalationSample: Sample<TaskAuditSLAEscalation> = {
  value: { message: "message" },
};

export const taskAuditStartedConnectorActionsSample: Sample<TaskAuditStartedConnectorActions> = {
  value: { policyStepId: "policyStepId" },
};

export const taskAuditStateChangeSample: Sample<TaskAuditStateChange> = {
  value: { previousState: "TASK_STATE_UNSPECIFIED" },
};

export const taskAuditStateChangePreviousStateSample: Sample<TaskAuditStateChangePreviousState> = {
  value: "TASK_STATE_UNSPECIFIED",
};

export const taskAuditStepSkippedSample: Sample<TaskAuditStepSkipped> = {
  value: { skippedBy: "skippedBy" },
};

export const taskAuditStepUpApprovalSample: Sample<TaskAuditStepUpApproval> = {
  value: { stepUpTransactionId: "stepUpTransactionId" },
};

export const taskAuditViewSample: Sample<TaskAuditView> = {
  value: {
    created: "2019-12-27T18:11:19.117Z",
    currentState: "TASK_STATE_UNSPECIFIED",
    eventType: "TASK_AUDIT_EVENT_TYPE_UNSPECIFIED",
    id: "id",
    metadata: () => taskAuditMetaDataSample,
    source: "SOURCE_UNSPECIFIED",
    ticketId: "ticketId",
    userId: "userId",
    workflowStep: 0,
  },
  groups: [
    {
      accessRequestOutcome: () => taskAuditAccessRequestOutcomeSample,
      actionResult: () => taskAuditConnectorActionResultSample,
      actionSubmitted: () => taskAuditActionSubmittedSample,
      approvalAutoAcceptedByPolicy: () => taskAuditApprovalAutoAcceptedByPolicySample,
      approvalAutoRejectedByPolicy: () => taskAuditApprovalAutoRejectedByPolicySample,
      approvalInstanceChange: () => taskAuditApprovalInstanceChangeSample,
      approvalReassigned: () => taskAuditPolicyApprovalReassignedSample,
      approvedAutomatically: () => taskAuditApprovalHappenedAutomaticallySample,
      bulkActionError: () => taskAuditBulkActionErrorSample,
      certifyOutcome: () => taskAuditCertifyOutcomeSample,
      comment: () => taskAuditCommentSample,
      conditionalPolicyExecutionResult: () => taskAuditConditionalPolicyExecutionResultSample,
      connectorActionsEnd: () => taskAuditFinishedConnectorActionsSample,
      connectorActionsStart: () => taskAuditStartedConnectorActionsSample,
      expressionPolicyStepError: () => taskAuditExpressionPolicyStepErrorSample,
      externalTicketCreated: () => taskAuditExternalTicketCreatedSample,
      externalTicketError: () => taskAuditExternalTicketErrorSample,
      externalTicketProvisionStepResolved: () => taskAuditExternalTicketProvisionStepResolvedSample,
      externalTicketTriggered: () => taskAuditExternalTicketTriggeredSample,
      grantOutcome: () => taskAuditGrantOutcomeSample,
      hardReset: () => taskAuditHardResetSample,
      policyChanged: () => taskAuditPolicyChangedSample,
      policyEvaluationStep: () => taskAuditPolicyEvaluationStepSample,
      provisionError: () => taskAuditPolicyProvisionErrorSample,
      provisionReassigned: () => taskAuditPolicyProvisionReassignedSample,
      reassignedToDelegate: () => taskAuditReassignedToDelegateSample,
      reassignmentListError: () => taskAuditReassignmentListErrorSample,
      revokeOutcome: () => taskAuditRevokeOutcomeSample,
      slaEscalation: () => taskAuditSLAEscalationSample,
      stateChange: () => taskAuditStateChangeSample,
      stepSkipped: () => taskAuditStepSkippedSample,
      stepUpApproval: () => taskAuditStepUpApprovalSample,
      taskCreated: () => taskAuditNewTaskSample,
      taskEscalated: () => taskAuditEscalateToEmergencyAccessSample,
      taskRestarted: () => taskAuditRestartSample,
      waitStepAnalysisSuccess: () => taskAuditWaitForAnalysisStepSuccessSample,
      waitStepAnalysisTimedOut: () => taskAuditWaitForAnalysisStepTimedOutSample,
      waitStepAnalysisWaiting: () => taskAuditWaitForAnalysisStepWaitingSample,
      waitStepSuccess: () => taskAuditWaitStepSuccessSample,
      waitStepTimedOut: () => taskAuditWaitStepTimedOutSample,
      waitStepWaiting: () => taskAuditWaitStepWaitingSample,
      webhookApprovalAttempt: () => taskAuditWebhookApprovalAttemptSample,
      webhookApprovalBadResponse: () => taskAuditWebhookApprovalBadResponseSample,
      webhookApprovalSuccess: () => taskAuditWebhookApprovalSuccessSample,
      webhookApprovalTriggered: () => taskAuditWebhookApprovalTriggeredSample,
      webhookAttempt: () => taskAuditWebhookAttemptSample,
      webhookSuccess: () => taskAuditWebhookSuccessSample,
      webhookTriggered: () => taskAuditWebhookTriggeredSample,
    },
  ],
};

export const taskAuditViewCurrentStateSample: Sample<TaskAuditViewCurrentState> = {
  value: "TASK_STATE_UNSPECIFIED",
};

export const taskAuditViewEventTypeSample: Sample<TaskAuditViewEventType> = {
  value: "TASK_AUDIT_EVENT_TYPE_UNSPECIFIED",
};

export const taskAuditViewSourceSample: Sample<TaskAuditViewSource> = {
  value: "SOURCE_UNSPECIFIED",
};

export const taskAuditViewRefSample: Sample<TaskAuditViewRef> = { value: { id: "id" } };

export const taskAuditWaitForAnalysisStepSuccessSample: Sample<TaskAuditWaitForAnalysisStepSuccess> =
  { value: { stepId: "stepId", succeededAt: "2019-12-27T18:11:19.117Z" } };

export const taskAuditWaitForAnalysisStepTimedOutSample: Sample<TaskAuditWaitForAnalysisStepTimedOut> =
  { value: { stepId: "stepId", timedOutAt: "2019-12-27T18:11:19.117Z" } };

export const taskAuditWaitForAnalysisStepWaitingSample: Sample<TaskAuditWaitForAnalysisStepWaiting> =
  { value: { stepId: "stepId" } };

export const taskAuditWaitStepSuccessSample: Sample<TaskAuditWaitStepSuccess> = {
  value: { condition: "condition", stepId: "stepId", succeededAt: "2019-12-27T18:11:19.117Z" },
};

export const taskAuditWaitStepTimedOutSample: Sample<TaskAuditWaitStepTimedOut> = {
  value: { condition: "condition", stepId: "stepId", timedOutAt: "2019-12-27T18:11:19.117Z" },
};

export const taskAuditWaitStepWaitingSample: Sample<TaskAuditWaitStepWaiting> = {
  value: { condition: "condition", stepId: "stepId" },
};

export const taskAuditWebhookApprovalAttemptSample: Sample<TaskAuditWebhookApprovalAttempt> = {
  value: {
    webhookId: "webhookId",
    webhookInstanceId: "webhookInstanceId",
    webhookName: "webhookName",
    webhookUrl: "webhookUrl",
  },
};

export const taskAuditWebhookApprovalBadResponseSample: Sample<TaskAuditWebhookApprovalBadResponse> =
  {
    value: {
      error: "error",
      webhookId: "webhookId",
      webhookInstanceId: "webhookInstanceId",
      webhookName: "webhookName",
      webhookUrl: "webhookUrl",
    },
  };

export const taskAuditWebhookApprovalSuccessSample: Sample<TaskAuditWebhookApprovalSuccess> = {
  value: {
    webhookId: "webhookId",
    webhookInstanceId: "webhookInstanceId",
    webhookName: "webhookName",
    webhookUrl: "webhookUrl",
  },
};

export const taskAuditWebhookApprovalTriggeredSample: Sample<TaskAuditWebhookApprovalTriggered> = {
  value: {
    webhookId: "webhookId",
    webhookInstanceId: "webhookInstanceId",
    webhookName: "webhookName",
    webhookUrl: "webhookUrl",
  },
};

export const taskAuditWebhookAttemptSample: Sample<TaskAuditWebhookAttempt> = {
  value: {
    webhookId: "webhookId",
    webhookInstanceId: "webhookInstanceId",
    webhookName: "webhookName",
    webhookUrl: "webhookUrl",
  },
};

export const taskAuditWebhookSuccessSample: Sample<TaskAuditWebhookSuccess> = {
  value: {
    webhookId: "webhookId",
    webhookInstanceId: "webhookInstanceId",
    webhookName: "webhookName",
    webhookUrl: "webhookUrl",
  },
};

export const taskAuditWebhookTriggeredSample: Sample<TaskAuditWebhookTriggered> = {
  value: {
    webhookId: "webhookId",
    webhookInstanceId: "webhookInstanceId",
    webhookName: "webhookName",
    webhookUrl: "webhookUrl",
  },
};

export const taskExpandMaskSample: Sample<TaskExpandMask> = { value: { paths: ["*"] } };

export const taskExpandMaskPathsItemSample: Sample<TaskExpandMaskPathsItem> = { value: "*" };

export const taskGrantSourceSample: Sample<TaskGrantSource> = {
  value: { externalUrl: "externalUrl", integrationId: "integrationId", requestId: "requestId" },
};

export const taskRefSample: Sample<TaskRef> = { value: { id: "id" } };

export const taskRevokeSourceSample: Sample<TaskRevokeSource> = {
  value: {},
  groups: [
    {
      expired: () => taskRevokeSourceExpiredSample,
      nonUsage: () => taskRevokeSourceNonUsageSample,
      request: () => taskRevokeSourceRequestSample,
      review: () => taskRevokeSourceReviewSample,
    },
  ],
};

export const taskRevokeSourceExpiredSample: Sample<TaskRevokeSourceExpired> = {
  value: { expiredAt: "2019-12-27T18:11:19.117Z" },
};

export const taskRevokeSourceNonUsageSample: Sample<TaskRevokeSourceNonUsage> = {
  value: { expiresAt: "2019-12-27T18:11:19.117Z", lastLogin: "2019-12-27T18:11:19.117Z" },
};

export const taskRevokeSourceRequestSample: Sample<TaskRevokeSourceRequest> = {
  value: { requestUserId: "requestUserId" },
};

export const taskRevokeSourceReviewSample: Sample<TaskRevokeSourceReview> = {
  value: { accessReviewId: "accessReviewId", certTicketId: "certTicketId" },
};

export const taskSearchRequestSample: Sample<TaskSearchRequest> = {
  value: {
    accessReviewIds: ["string"],
    accountOwnerIds: ["string"],
    accountTypes: ["APP_USER_TYPE_UNSPECIFIED"],
    actorId: "actorId",
    appEntitlementIds: ["string"],
    appResourceIds: ["string"],
    appResourceTypeIds: ["string"],
    appUserSubjectIds: ["string"],
    applicationIds: ["string"],
    assignedOrStepApproverUserId: "assignedOrStepApproverUserId",
    assigneesInIds: ["string"],
    createdAfter: "2019-12-27T18:11:19.117Z",
    createdBefore: "2019-12-27T18:11:19.117Z",
    currentStep: "TASK_SEARCH_CURRENT_STEP_UNSPECIFIED",
    emergencyStatus: "UNSPECIFIED",
    excludeAppEntitlementIds: ["string"],
    excludeAppResourceTypeIds: ["string"],
    excludeIds: ["string"],
    expandMask: () => taskExpandMaskSample,
    includeDeleted: true,
    myWorkUserIds: ["string"],
    olderThanDuration: "olderThanDuration",
    openerIds: ["string"],
    openerOrSubjectUserId: "openerOrSubjectUserId",
    pageSize: 0,
    pageToken: "pageToken",
    previouslyActedOnIds: ["string"],
    query: "query",
    refs: [() => taskRefSample],
    sortBy: "TASK_SEARCH_SORT_BY_UNSPECIFIED",
    stepApprovalTypes: ["STEP_APPROVAL_TYPE_UNSPECIFIED"],
    subjectIds: ["string"],
    taskStates: ["TASK_STATE_UNSPECIFIED"],
    taskTypes: [() => taskTypeInputSample],
    userEmploymentStatuses: ["string"],
  },
};

export const taskSearchRequestAccountTypesItemSample: Sample<TaskSearchRequestAccountTypesItem> = {
  value: "APP_USER_TYPE_UNSPECIFIED",
};

export const taskSearchRequestCurrentStepSample: Sample<TaskSearchRequestCurrentStep> = {
  value: "TASK_SEARCH_CURRENT_STEP_UNSPECIFIED",
};

export const taskSearchRequestEmergencyStatusSample: Sample<TaskSearchRequestEmergencyStatus> = {
  value: "UNSPECIFIED",
};

export const taskSearchRequestSortBySample: Sample<TaskSearchRequestSortBy> = {
  value: "TASK_SEARCH_SORT_BY_UNSPECIFIED",
};

export const taskSearchRequestStepApprovalTypesItemSample: Sample<TaskSearchRequestStepApprovalTypesItem> =
  { value: "STEP_APPROVAL_TYPE_UNSPECIFIED" };

export const taskSearchRequestTaskStatesItemSample: Sample<TaskSearchRequestTaskStatesItem> = {
  value: "TASK_STATE_UNSPECIFIED",
};

export const taskSearchResponseSample: Sample<TaskSearchResponse> = {
  value: {
    expanded: [() => protobufAnySample],
    list: [() => taskViewSample],
    nextPageToken: "nextPageToken",
  },
};

export const taskServiceActionResponseSample: Sample<TaskServiceActionResponse> = {
  value: {
    expanded: [() => protobufAnySample],
    taskView: () => taskViewSample,
    ticketActionId: "ticketActionId",
  },
};

export const taskServiceCreateGrantRequestSample: Sample<TaskServiceCreateGrantRequest> = {
  value: {
    appEntitlementId: "appEntitlementId",
    appId: "appId",
    appUserId: "appUserId",
    description: "description",
    emergencyAccess: true,
    expandMask: () => taskExpandMaskSample,
    grantDuration: "grantDuration",
    identityUserId: "identityUserId",
    source: () => taskGrantSourceSample,
  },
  required: ["appEntitlementId", "appId"],
};

export const taskServiceCreateGrantResponseSample: Sample<TaskServiceCreateGrantResponse> = {
  value: { expanded: [() => protobufAnySample], taskView: () => taskViewSample },
};

export const taskServiceCreateOffboardingRequestSample: Sample<TaskServiceCreateOffboardingRequest> =
  {
    value: {
      description: "description",
      expandMask: () => taskExpandMaskSample,
      subjectUserId: "subjectUserId",
    },
  };

export const taskServiceCreateOffboardingResponseSample: Sample<TaskServiceCreateOffboardingResponse> =
  { value: { expanded: [() => protobufAnySample], taskView: () => taskViewSample } };

export const taskServiceCreateRevokeRequestSample: Sample<TaskServiceCreateRevokeRequest> = {
  value: {
    appEntitlementId: "appEntitlementId",
    appId: "appId",
    appUserId: "appUserId",
    description: "description",
    expandMask: () => taskExpandMaskSample,
    identityUserId: "identityUserId",
  },
  required: ["appEntitlementId", "appId"],
};

export const taskServiceCreateRevokeResponseSample: Sample<TaskServiceCreateRevokeResponse> = {
  value: { expanded: [() => protobufAnySample], taskView: () => taskViewSample },
};

export const taskServiceGetResponseSample: Sample<TaskServiceGetResponse> = {
  value: { expanded: [() => protobufAnySample], taskView: () => taskViewSample },
};

export const taskTypeInputSample: Sample<TaskTypeInput> = {
  value: {},
  groups: [
    {
      certify: () => taskTypeCertifyInputSample,
      grant: () => taskTypeGrantInputSample,
      offboarding: () => taskTypeOffboardingInputSample,
      revoke: () => taskTypeRevokeInputSample,
    },
  ],
};

export const taskTypeSample: Sample<TaskType> = {
  value: {},
  groups: [
    {
      certify: () => taskTypeCertifySample,
      grant: () => taskTypeGrantSample,
      offboarding: () => taskTypeOffboardingSample,
      revoke: () => taskTypeRevokeSample,
    },
  ],
};

export const taskTypeCertifyInputSample: Sample<TaskTypeCertifyInput> = { value: {} };

export const taskTypeCertifySample: Sample<TaskTypeCertify> = {
  value: {
    accessReviewId: "accessReviewId",
    accessReviewSelection: "accessReviewSelection",
    appEntitlementId: "appEntitlementId",
    appId: "appId",
    appUserId: "appUserId",
    identityUserId: "identityUserId",
    outcome: "CERTIFY_OUTCOME_UNSPECIFIED",
    outcomeTime: "2019-12-27T18:11:19.117Z",
  },
};

export const taskTypeCertifyOutcomeSample: Sample<TaskTypeCertifyOutcome> = {
  value: "CERTIFY_OUTCOME_UNSPECIFIED",
};

export const taskTypeGrantInputSample: Sample<TaskTypeGrantInput> = {
  value: { source: () => taskGrantSourceSample },
};

export const taskTypeGrantSample: Sample<TaskTypeGrant> = {
  value: {
    appEntitlementId: "appEntitlementId",
    appId: "appId",
    appUserId: "appUserId",
    grantDuration: "grantDuration",
    identityUserId: "identityUserId",
    outcome: "GRANT_OUTCOME_UNSPECIFIED",
    outcomeTime: "2019-12-27T18:11:19.117Z",
    source: () => taskGrantSourceSample,
  },
};

export const taskTypeGrantOutcomeSample: Sample<TaskTypeGrantOutcome> = {
  value: "GRANT_OUTCOME_UNSPECIFIED",
};

export const taskTypeOffboardingInputSample: Sample<TaskTypeOffboardingInput> = { value: {} };

export const taskTypeOffboardingSample: Sample<TaskTypeOffboarding> = {
  value: {
    outcome: "OFFBOARDING_OUTCOME_UNSPECIFIED",
    outcomeTime: "2019-12-27T18:11:19.117Z",
    subjectUserId: "subjectUserId",
  },
};

export const taskTypeOffboardingOutcomeSample: Sample<TaskTypeOffboardingOutcome> = {
  value: "OFFBOARDING_OUTCOME_UNSPECIFIED",
};

export const taskTypeRevokeInputSample: Sample<TaskTypeRevokeInput> = {
  value: { source: () => taskRevokeSourceSample },
};

export const taskTypeRevokeSample: Sample<TaskTypeRevoke> = {
  value: {
    appEntitlementId: "appEntitlementId",
    appId: "appId",
    appUserId: "appUserId",
    identityUserId: "identityUserId",
    outcome: "REVOKE_OUTCOME_UNSPECIFIED",
    outcomeTime: "2019-12-27T18:11:19.117Z",
    source: () => taskRevokeSourceSample,
  },
};

export const taskTypeRevokeOutcomeSample: Sample<TaskTypeRevokeOutcome> = {
  value: "REVOKE_OUTCOME_UNSPECIFIED",
};

export const taskViewSample: Sample<TaskView> = {
  value: {
    accessReviewPath: "accessReviewPath",
    appPath: "appPath",
    appUserPath: "appUserPath",
    createdByUserPath: "createdByUserPath",
    entitlementsPath: "entitlementsPath",
    identityUserPath: "identityUserPath",
    insightsPath: "insightsPath",
    stepApproversPath: "stepApproversPath",
    task: () => taskSample,
    userPath: "userPath",
  },
};

export const userSample: Sample<User> = {
  value: {
    createdAt: "2019-12-27T18:11:19.117Z",
    delegatedUserId: "delegatedUserId",
    deletedAt: "2019-12-27T18:11:19.117Z",
    department: "department",
    departmentSources: [() => userAttributeMappingSourceSample],
    directoryIds: ["string"],
    directoryStatus: "UNKNOWN",
    directoryStatusSources: [() => userAttributeMappingSourceSample],
    displayName: "displayName",
    email: "email",
    emailSources: [() => userAttributeMappingSourceSample],
    emails: ["string"],
    employeeIdSources: [() => userAttributeMappingSourceSample],
    employeeIds: ["string"],
    employmentStatus: "employmentStatus",
    employmentStatusSources: [() => userAttributeMappingSourceSample],
    employmentType: "employmentType",
    employmentTypeSources: [() => userAttributeMappingSourceSample],
    id: "id",
    jobTitle: "jobTitle",
    jobTitleSources: [() => userAttributeMappingSourceSample],
    managerIds: ["string"],
    managerSources: [() => userAttributeMappingSourceSample],
    profile: { foo: "bar" },
    roleIds: ["string"],
    status: "UNKNOWN",
    type: "USER_TYPE_UNSPECIFIED",
    updatedAt: "2019-12-27T18:11:19.117Z",
    username: "username",
    usernameSources: [() => userAttributeMappingSourceSample],
    usernames: ["string"],
  },
};

export const userDirectoryStatusSample: Sample<UserDirectoryStatus> = { value: "UNKNOWN" };

export const userStatusSample: Sample<UserStatus> = { value: "UNKNOWN" };

export const userTypeSample: Sample<UserType> = { value: "USER_TYPE_UNSPECIFIED" };

export const userAttributeMappingSourceSample: Sample<UserAttributeMappingSource> = {
  value: {
    appId: "appId",
    appUserId: "appUserId",
    appUserProfileAttributeKey: "appUserProfileAttributeKey",
    userAttributeMappingId: "userAttributeMappingId",
    value: "value",
  },
};

export const protobufAnySample: Sample<ProtobufAny> = {
  value: { "@type": "@type" },
  maximal: { foo: "bar" },
};

export const statusSample: Sample<Status> = {
  value: { code: 0, details: [() => protobufAnySample], message: "message" },
};
