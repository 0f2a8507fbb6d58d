import type { Sample } from "../core/samples.js";
import type {
  TaskAuditCancelledResult,
  TaskAuditErrorResult,
  TaskAuditErrorResultErrorCount,
  TaskAuditErrorResultErrorReason,
  TaskAuditSuccessResult,
  TaskAuditSuccessResultAnnotations,
  TaskAuditSuccessResultAnnotationsItem,
} from "../models/c1.api.app.v1.js";
import type {
  Accept,
  AcceptInstance,
  AcceptInstanceAcceptMessage,
  AcceptMessage,
  AccountProvision,
  AccountProvisionConfig,
  AccountProvisionConfigValue,
  AccountProvisionConnectorId,
  AccountProvisionDoNotSave,
  AccountProvisionSaveToVault,
  AccountProvisionSchemaId,
  AgentApproval,
  AgentApprovalAgentMode,
  AgentApprovalAgentUserId,
  AgentApprovalInstructions,
  AgentApprovalPolicyIds,
  AgentApprovalPolicyIdsItem,
  AppEntitlementReference,
  AppEntitlementReferenceAppEntitlementId,
  AppEntitlementReferenceAppId,
  AppGroupApproval,
  AppGroupApprovalAllowSelfApproval,
  AppGroupApprovalAppGroupId,
  AppGroupApprovalAppId,
  AppGroupApprovalFallback,
  AppGroupApprovalFallbackUserIds,
  AppGroupApprovalFallbackUserIdsItem,
  AppOwnerApproval,
  AppOwnerApprovalAllowSelfApproval,
  Approval,
  ApprovalAgent,
  ApprovalAllowReassignment,
  ApprovalAllowedReassignees,
  ApprovalAllowedReassigneesItem,
  ApprovalAppOwners,
  ApprovalAssigned,
  ApprovalEntitlementOwners,
  ApprovalEscalation,
  ApprovalEscalationEnabled,
  ApprovalExpression,
  ApprovalGroup,
  ApprovalInstance,
  ApprovalInstanceApproval,
  ApprovalInstanceApprovalVariant1,
  ApprovalInstanceApproved,
  ApprovalInstanceDenied,
  ApprovalInstanceEscalationInstance,
  ApprovalInstanceReassigned,
  ApprovalInstanceReassignedByError,
  ApprovalInstanceRestarted,
  ApprovalInstanceSkipped,
  ApprovalInstanceState,
  ApprovalManager,
  ApprovalRequireApprovalReason,
  ApprovalRequireDenialReason,
  ApprovalRequireReassignmentReason,
  ApprovalRequiresStepUpProviderId,
  ApprovalResourceOwners,
  ApprovalSelf,
  ApprovalUsers,
  ApprovalWebhook,
  ApprovedAction,
  ApprovedActionApprovedAt,
  ApprovedActionEntitlements,
  ApprovedActionEntitlementsItem,
  ApprovedActionStepUpTransactionId,
  ApprovedActionUserId,
  CancelledAction,
  CancelledActionCancelledAt,
  CancelledActionCancelledByUserId,
  CompletedAction,
  CompletedActionCompletedAt,
  CompletedActionEntitlements,
  CompletedActionEntitlementsItem,
  CompletedActionUserId,
  ConditionSucceeded,
  ConditionSucceededSucceededAt,
  ConditionTimedOut,
  ConditionTimedOutTimedOutAt,
  ConnectorProvision,
  ConnectorProvisionAccount,
  ConnectorProvisionDefaultBehavior,
  ConnectorProvisionDeleteAccount,
  DefaultBehavior,
  DefaultBehaviorConnectorId,
  DelegatedProvision,
  DelegatedProvisionAppId,
  DelegatedProvisionEntitlementId,
  DelegatedProvisionImplicit,
  DeleteAccount,
  DeleteAccountConnectorId,
  DeniedAction,
  DeniedActionDeniedAt,
  DeniedActionUserId,
  DoNotSave,
  EntitlementOwnerApproval,
  EntitlementOwnerApprovalAllowSelfApproval,
  EntitlementOwnerApprovalFallback,
  EntitlementOwnerApprovalFallbackUserIds,
  EntitlementOwnerApprovalFallbackUserIdsItem,
  ErroredAction,
  ErroredActionDescription,
  ErroredActionErrorCode,
  ErroredActionErroredAt,
  Escalation,
  EscalationComment,
  EscalationExpiration,
  EscalationInstance,
  EscalationInstanceAlreadyEscalated,
  EscalationInstanceEscalationComment,
  EscalationInstanceExpiresAt,
  EscalationInstanceReassignToApprovers,
  EscalationInstanceReassignToApproversApproverIds,
  EscalationInstanceReassignToApproversApproverIdsItem,
  EscalationInstanceReassignToApproversType,
  EscalationInstanceReplacePolicy,
  EscalationInstanceReplacePolicyPolicyId,
  EscalationInstanceReplacePolicyType,
  EscalationReassignToApprovers,
  EscalationReassignToApproversApproverIds,
  EscalationReassignToApproversApproverIdsItem,
  EscalationReassignToApproversType,
  EscalationReplacePolicy,
  EscalationReplacePolicyPolicyId,
  EscalationReplacePolicyType,
  ExpressionApproval,
  ExpressionApprovalAllowSelfApproval,
  ExpressionApprovalAssignedUserIds,
  ExpressionApprovalAssignedUserIdsItem,
  ExpressionApprovalExpressions,
  ExpressionApprovalExpressionsItem,
  ExpressionApprovalFallback,
  ExpressionApprovalFallbackUserIds,
  ExpressionApprovalFallbackUserIdsItem,
  ExternalTicketProvision,
  ExternalTicketProvisionAppId,
  ExternalTicketProvisionConnectorId,
  ExternalTicketProvisionInstructions,
  ExternalTicketProvisionerConfigId,
  ManagerApproval,
  ManagerApprovalAllowSelfApproval,
  ManagerApprovalAssignedUserIds,
  ManagerApprovalAssignedUserIdsItem,
  ManagerApprovalFallback,
  ManagerApprovalFallbackUserIds,
  ManagerApprovalFallbackUserIdsItem,
  ManualProvision,
  ManualProvisionInstructions,
  ManualProvisionUserIds,
  ManualProvisionUserIdsItem,
  MultiStep,
  MultiStepProvisionSteps,
  MultiStepProvisionStepsItem,
  Policy,
  PolicyCreatedAt,
  PolicyDeletedAt,
  PolicyDescription,
  PolicyDisplayName,
  PolicyId,
  PolicyInstance,
  PolicyInstanceCurrent,
  PolicyInstanceHistory,
  PolicyInstanceHistoryItem,
  PolicyInstanceNext,
  PolicyInstanceNextItem,
  PolicyInstancePolicy,
  PolicyPolicySteps,
  PolicyPostActions,
  PolicyPostActionsCertifyRemediateImmediately,
  PolicyPostActionsItem,
  PolicyPostActionsType,
  PolicyReassignTasksToDelegates,
  PolicyRules,
  PolicyRulesItem,
  PolicyStep,
  PolicyStepAccept,
  PolicyStepApproval,
  PolicyStepInstance,
  PolicyStepInstanceAccept,
  PolicyStepInstanceApproval,
  PolicyStepInstanceId,
  PolicyStepInstancePolicyGenerationId,
  PolicyStepInstanceProvision,
  PolicyStepInstanceReject,
  PolicyStepInstanceState,
  PolicyStepInstanceWait,
  PolicyStepProvision,
  PolicyStepReject,
  PolicyStepWait,
  PolicySteps,
  PolicyStepsSteps,
  PolicyStepsStepsItem,
  PolicyStepsValue,
  PolicySystemBuiltin,
  PolicyType,
  PolicyUpdatedAt,
  Provision,
  ProvisionAssigned,
  ProvisionInstance,
  ProvisionInstanceCancelled,
  ProvisionInstanceCompleted,
  ProvisionInstanceErrored,
  ProvisionInstanceExternalTicketId,
  ProvisionInstanceExternalTicketProvisionerConfigId,
  ProvisionInstanceNotificationId,
  ProvisionInstanceProvision,
  ProvisionInstanceProvisionVariant1,
  ProvisionInstanceReassignedByError,
  ProvisionInstanceSkipped,
  ProvisionInstanceState,
  ProvisionInstanceWebhookId,
  ProvisionInstanceWebhookInstanceId,
  ProvisionPolicy,
  ProvisionPolicyConnector,
  ProvisionPolicyDelegated,
  ProvisionPolicyExternalTicket,
  ProvisionPolicyManual,
  ProvisionPolicyMultiStep,
  ProvisionPolicyUnconfigured,
  ProvisionPolicyWebhook,
  ProvisionProvisionPolicy,
  ProvisionProvisionTarget,
  ProvisionTarget,
  ProvisionTargetAppEntitlementId,
  ProvisionTargetAppId,
  ProvisionTargetAppUserId,
  ProvisionTargetGrantDuration,
  ReassignedAction,
  ReassignedActionNewPolicyStepId,
  ReassignedActionReassignedAt,
  ReassignedActionUserId,
  ReassignedByErrorAction,
  ReassignedByErrorActionDescription,
  ReassignedByErrorActionErrorCode,
  ReassignedByErrorActionErrorUserId,
  ReassignedByErrorActionErroredAt,
  ReassignedByErrorActionNewPolicyStepId,
  ReassignedByErrorActionReassignedAt,
  Reject,
  RejectInstance,
  RejectInstanceRejectMessage,
  RejectMessage,
  ResourceOwnerApproval,
  ResourceOwnerApprovalAllowSelfApproval,
  ResourceOwnerApprovalFallback,
  ResourceOwnerApprovalFallbackUserIds,
  ResourceOwnerApprovalFallbackUserIdsItem,
  RestartAction,
  RestartActionOldPolicyStepId,
  RestartActionRestartedAt,
  RestartActionUserId,
  Rule,
  RuleCondition,
  RulePolicyKey,
  SaveToVault,
  SaveToVaultVaultIds,
  SaveToVaultVaultIdsItem,
  SelfApproval,
  SelfApprovalAssignedUserIds,
  SelfApprovalAssignedUserIdsItem,
  SelfApprovalFallback,
  SelfApprovalFallbackUserIds,
  SelfApprovalFallbackUserIdsItem,
  SkippedAction,
  SkippedActionNewPolicyStepId,
  SkippedActionSkippedAt,
  SkippedActionUserId,
  UnconfiguredProvision,
  UserApproval,
  UserApprovalAllowSelfApproval,
  UserApprovalUserIds,
  UserApprovalUserIdsItem,
  Wait,
  WaitCommentOnFirstWait,
  WaitCommentOnTimeout,
  WaitCondition,
  WaitConditionCondition,
  WaitConditionInstance,
  WaitConditionInstanceCondition,
  WaitConditionType,
  WaitInstance,
  WaitInstanceCommentOnFirstWait,
  WaitInstanceCommentOnTimeout,
  WaitInstanceCondition,
  WaitInstanceName,
  WaitInstanceSkipped,
  WaitInstanceStartedWaitingAt,
  WaitInstanceState,
  WaitInstanceSucceeded,
  WaitInstanceTimedOut,
  WaitInstanceTimeout,
  WaitInstanceTimeoutDuration,
  WaitName,
  WaitTimeoutDuration,
  WebhookApproval,
  WebhookApprovalWebhookId,
  WebhookProvision,
  WebhookProvisionWebhookId,
} from "../models/c1.api.policy.v1.js";
import type {
  ExternalRef,
  ExternalRefName,
  ExternalRefSource,
  ExternalRefUrl,
  Task,
  TaskAction,
  TaskActionActionType,
  TaskActionBulkActionId,
  TaskActionCreatedAt,
  TaskActionDeletedAt,
  TaskActionId,
  TaskActionPolicyStepId,
  TaskActionUpdatedAt,
  TaskActionUserId,
  TaskActions,
  TaskActionsItem,
  TaskActionsServiceApproveRequest,
  TaskActionsServiceApproveRequestComment,
  TaskActionsServiceApproveRequestExpandMask,
  TaskActionsServiceApproveRequestPolicyStepId,
  TaskActionsServiceApproveResponse,
  TaskActionsServiceApproveResponseExpanded,
  TaskActionsServiceApproveResponseExpandedItem,
  TaskActionsServiceApproveResponseTaskView,
  TaskActionsServiceApproveResponseTicketActionId,
  TaskActionsServiceApproveWithStepUpRequest,
  TaskActionsServiceApproveWithStepUpRequestComment,
  TaskActionsServiceApproveWithStepUpRequestExpandMask,
  TaskActionsServiceApproveWithStepUpRequestPolicyStepId,
  TaskActionsServiceApproveWithStepUpRequestStepUpTransactionId,
  TaskActionsServiceApproveWithStepUpResponse,
  TaskActionsServiceApproveWithStepUpResponseExpanded,
  TaskActionsServiceApproveWithStepUpResponseExpandedItem,
  TaskActionsServiceApproveWithStepUpResponseRedirectUrl,
  TaskActionsServiceApproveWithStepUpResponseTaskView,
  TaskActionsServiceApproveWithStepUpResponseTicketActionId,
  TaskActionsServiceCloseRequest,
  TaskActionsServiceCloseRequestComment,
  TaskActionsServiceCloseRequestExpandMask,
  TaskActionsServiceCloseResponse,
  TaskActionsServiceCloseResponseExpanded,
  TaskActionsServiceCloseResponseExpandedItem,
  TaskActionsServiceCloseResponseTaskActionId,
  TaskActionsServiceCloseResponseTaskView,
  TaskActionsServiceCommentRequest,
  TaskActionsServiceCommentRequestComment,
  TaskActionsServiceCommentRequestExpandMask,
  TaskActionsServiceCommentResponse,
  TaskActionsServiceCommentResponseExpanded,
  TaskActionsServiceCommentResponseExpandedItem,
  TaskActionsServiceCommentResponseTaskView,
  TaskActionsServiceDenyRequest,
  TaskActionsServiceDenyRequestComment,
  TaskActionsServiceDenyRequestExpandMask,
  TaskActionsServiceDenyRequestPolicyStepId,
  TaskActionsServiceDenyResponse,
  TaskActionsServiceDenyResponseExpanded,
  TaskActionsServiceDenyResponseExpandedItem,
  TaskActionsServiceDenyResponseTaskView,
  TaskActionsServiceDenyResponseTicketActionId,
  TaskActionsServiceEscalateToEmergencyAccessRequest,
  TaskActionsServiceEscalateToEmergencyAccessRequestComment,
  TaskActionsServiceEscalateToEmergencyAccessRequestExpandMask,
  TaskActionsServiceEscalateToEmergencyAccessRequestPolicyStepId,
  TaskActionsServiceHardResetRequest,
  TaskActionsServiceHardResetRequestComment,
  TaskActionsServiceHardResetRequestExpandMask,
  TaskActionsServiceHardResetResponse,
  TaskActionsServiceHardResetResponseExpanded,
  TaskActionsServiceHardResetResponseExpandedItem,
  TaskActionsServiceHardResetResponseTaskView,
  TaskActionsServiceHardResetResponseTicketActionId,
  TaskActionsServiceProcessNowRequest,
  TaskActionsServiceProcessNowRequestExpandMask,
  TaskActionsServiceProcessNowResponse,
  TaskActionsServiceProcessNowResponseExpanded,
  TaskActionsServiceProcessNowResponseExpandedItem,
  TaskActionsServiceProcessNowResponseTaskView,
  TaskActionsServiceReassignRequest,
  TaskActionsServiceReassignRequestComment,
  TaskActionsServiceReassignRequestExpandMask,
  TaskActionsServiceReassignRequestNewStepUserIds,
  TaskActionsServiceReassignRequestNewStepUserIdsItem,
  TaskActionsServiceReassignRequestPolicyStepId,
  TaskActionsServiceReassignResponse,
  TaskActionsServiceReassignResponseExpanded,
  TaskActionsServiceReassignResponseExpandedItem,
  TaskActionsServiceReassignResponseTaskView,
  TaskActionsServiceReassignResponseTicketActionId,
  TaskActionsServiceRestartRequest,
  TaskActionsServiceRestartRequestComment,
  TaskActionsServiceRestartRequestExpandMask,
  TaskActionsServiceRestartRequestPolicyStepId,
  TaskActionsServiceRestartResponse,
  TaskActionsServiceRestartResponseExpanded,
  TaskActionsServiceRestartResponseExpandedItem,
  TaskActionsServiceRestartResponseTaskView,
  TaskActionsServiceRestartResponseTicketActionId,
  TaskActionsServiceSkipStepRequest,
  TaskActionsServiceSkipStepRequestComment,
  TaskActionsServiceSkipStepRequestExpandMask,
  TaskActionsServiceSkipStepRequestPolicyStepId,
  TaskAnalysisId,
  TaskAnnotations,
  TaskAnnotationsItem,
  TaskAuditAccessRequestOutcome,
  TaskAuditAccessRequestOutcomeOutcome,
  TaskAuditActionSubmitted,
  TaskAuditActionSubmittedAction,
  TaskAuditApprovalAutoAcceptedByPolicy,
  TaskAuditApprovalAutoRejectedByPolicy,
  TaskAuditApprovalHappenedAutomatically,
  TaskAuditApprovalInstanceChange,
  TaskAuditApprovalInstanceChangeInstance,
  TaskAuditApprovalInstanceChangeInstanceVariant1,
  TaskAuditBulkActionError,
  TaskAuditBulkActionErrorError,
  TaskAuditCertifyOutcome,
  TaskAuditCertifyOutcomeOutcome,
  TaskAuditComment,
  TaskAuditCommentComment,
  TaskAuditCommentUpdatedAt,
  TaskAuditCommentUpdatedBy,
  TaskAuditConditionalPolicyExecutionResult,
  TaskAuditConditionalPolicyExecutionResultCondition,
  TaskAuditConditionalPolicyExecutionResultConditionMatched,
  TaskAuditConditionalPolicyExecutionResultDefaultCondition,
  TaskAuditConditionalPolicyExecutionResultError,
  TaskAuditConditionalPolicyExecutionResultPolicyKey,
  TaskAuditConnectorActionResult,
  TaskAuditConnectorActionResultAppEntitlementId,
  TaskAuditConnectorActionResultAppId,
  TaskAuditConnectorActionResultCancelled,
  TaskAuditConnectorActionResultConnectorActionId,
  TaskAuditConnectorActionResultConnectorId,
  TaskAuditConnectorActionResultError,
  TaskAuditConnectorActionResultSuccess,
  TaskAuditEscalateToEmergencyAccess,
  TaskAuditEscalateToEmergencyAccessOldPolicyId,
  TaskAuditEscalateToEmergencyAccessOldPolicyStepId,
  TaskAuditExpressionPolicyStepError,
  TaskAuditExpressionPolicyStepErrorError,
  TaskAuditExternalTicketCreated,
  TaskAuditExternalTicketCreatedAppId,
  TaskAuditExternalTicketCreatedConnectorId,
  TaskAuditExternalTicketCreatedExternalTicketId,
  TaskAuditExternalTicketCreatedExternalTicketProvisionerConfigId,
  TaskAuditExternalTicketCreatedExternalTicketProvisionerConfigName,
  TaskAuditExternalTicketCreatedExternalTicketUrl,
  TaskAuditExternalTicketError,
  TaskAuditExternalTicketErrorErrorMessage,
  TaskAuditExternalTicketProvisionStepResolved,
  TaskAuditExternalTicketProvisionStepResolvedAppId,
  TaskAuditExternalTicketProvisionStepResolvedConnectorId,
  TaskAuditExternalTicketProvisionStepResolvedExternalTicketId,
  TaskAuditExternalTicketProvisionStepResolvedExternalTicketProvisionerConfigId,
  TaskAuditExternalTicketProvisionStepResolvedExternalTicketUrl,
  TaskAuditExternalTicketTriggered,
  TaskAuditExternalTicketTriggeredAppId,
  TaskAuditExternalTicketTriggeredConnectorId,
  TaskAuditExternalTicketTriggeredExternalTicketId,
  TaskAuditExternalTicketTriggeredExternalTicketProvisionerConfigId,
  TaskAuditExternalTicketTriggeredExternalTicketProvisionerConfigName,
  TaskAuditFinishedConnectorActions,
  TaskAuditFinishedConnectorActionsPolicyStepId,
  TaskAuditGrantOutcome,
  TaskAuditGrantOutcomeOutcome,
  TaskAuditHardReset,
  TaskAuditHardResetOldPolicyStepId,
  TaskAuditListRequest,
  TaskAuditListRequestPageSize,
  TaskAuditListRequestPageToken,
  TaskAuditListRequestRefs,
  TaskAuditListRequestRefsItem,
  TaskAuditListRequestTaskId,
  TaskAuditListResponse,
  TaskAuditListResponseList,
  TaskAuditListResponseListItem,
  TaskAuditListResponseNextPageToken,
  TaskAuditMetaData,
  TaskAuditMetaDataUser,
  TaskAuditNewTask,
  TaskAuditPolicyApprovalReassigned,
  TaskAuditPolicyApprovalReassignedNewPolicyStepId,
  TaskAuditPolicyApprovalReassignedNewUsers,
  TaskAuditPolicyApprovalReassignedNewUsersItem,
  TaskAuditPolicyApprovalReassignedOldPolicyStepId,
  TaskAuditPolicyApprovalReassignedUsers,
  TaskAuditPolicyApprovalReassignedUsersItem,
  TaskAuditPolicyChanged,
  TaskAuditPolicyChangedNewPolicyId,
  TaskAuditPolicyChangedOldPolicyId,
  TaskAuditPolicyEvaluationStep,
  TaskAuditPolicyEvaluationStepStepComment,
  TaskAuditPolicyProvisionError,
  TaskAuditPolicyProvisionErrorError,
  TaskAuditPolicyProvisionReassigned,
  TaskAuditPolicyProvisionReassignedNewPolicyStepId,
  TaskAuditPolicyProvisionReassignedNewUsers,
  TaskAuditPolicyProvisionReassignedNewUsersItem,
  TaskAuditPolicyProvisionReassignedOldPolicyStepId,
  TaskAuditPolicyProvisionReassignedUsers,
  TaskAuditPolicyProvisionReassignedUsersItem,
  TaskAuditReassignedToDelegate,
  TaskAuditReassignedToDelegateDelegatedAssigneeUser,
  TaskAuditReassignedToDelegateDelegatedAssigneeUserId,
  TaskAuditReassignedToDelegateOriginalAssigneeUser,
  TaskAuditReassignedToDelegateOriginalAssigneeUserId,
  TaskAuditReassignmentListError,
  TaskAuditReassignmentListErrorErrorMessage,
  TaskAuditRestart,
  TaskAuditRestartOldPolicyStepId,
  TaskAuditRevokeOutcome,
  TaskAuditRevokeOutcomeOutcome,
  TaskAuditSLAEscalation,
  TaskAuditSLAEscalationMessage,
  TaskAuditStartedConnectorActions,
  TaskAuditStartedConnectorActionsPolicyStepId,
  TaskAuditStateChange,
  TaskAuditStateChangePreviousState,
  TaskAuditStepSkipped,
  TaskAuditStepSkippedSkippedBy,
  TaskAuditStepUpApproval,
  TaskAuditStepUpApprovalStepUpTransactionId,
  TaskAuditView,
  TaskAuditViewAccessRequestOutcome,
  TaskAuditViewActionResult,
  TaskAuditViewActionSubmitted,
  TaskAuditViewApprovalAutoAcceptedByPolicy,
  TaskAuditViewApprovalAutoRejectedByPolicy,
  TaskAuditViewApprovalInstanceChange,
  TaskAuditViewApprovalReassigned,
  TaskAuditViewApprovedAutomatically,
  TaskAuditViewBulkActionError,
  TaskAuditViewCertifyOutcome,
  TaskAuditViewComment,
  TaskAuditViewConditionalPolicyExecutionResult,
  TaskAuditViewConnectorActionsEnd,
  TaskAuditViewConnectorActionsStart,
  TaskAuditViewCreated,
  TaskAuditViewCurrentState,
  TaskAuditViewEventType,
  TaskAuditViewExpressionPolicyStepError,
  TaskAuditViewExternalTicketCreated,
  TaskAuditViewExternalTicketError,
  TaskAuditViewExternalTicketProvisionStepResolved,
  TaskAuditViewExternalTicketTriggered,
  TaskAuditViewGrantOutcome,
  TaskAuditViewHardReset,
  TaskAuditViewId,
  TaskAuditViewMetadata,
  TaskAuditViewPolicyChanged,
  TaskAuditViewPolicyEvaluationStep,
  TaskAuditViewProvisionError,
  TaskAuditViewProvisionReassigned,
  TaskAuditViewReassignedToDelegate,
  TaskAuditViewReassignmentListError,
  TaskAuditViewRef,
  TaskAuditViewRefId,
  TaskAuditViewRevokeOutcome,
  TaskAuditViewSlaEscalation,
  TaskAuditViewSource,
  TaskAuditViewStateChange,
  TaskAuditViewStepSkipped,
  TaskAuditViewStepUpApproval,
  TaskAuditViewTaskCreated,
  TaskAuditViewTaskEscalated,
  TaskAuditViewTaskRestarted,
  TaskAuditViewTicketId,
  TaskAuditViewUserId,
  TaskAuditViewWaitStepAnalysisSuccess,
  TaskAuditViewWaitStepAnalysisTimedOut,
  TaskAuditViewWaitStepAnalysisWaiting,
  TaskAuditViewWaitStepSuccess,
  TaskAuditViewWaitStepTimedOut,
  TaskAuditViewWaitStepWaiting,
  TaskAuditViewWebhookApprovalAttempt,
  TaskAuditViewWebhookApprovalBadResponse,
  TaskAuditViewWebhookApprovalSuccess,
  TaskAuditViewWebhookApprovalTriggered,
  TaskAuditViewWebhookAttempt,
  TaskAuditViewWebhookSuccess,
  TaskAuditViewWebhookTriggered,
  TaskAuditViewWorkflowStep,
  TaskAuditWaitForAnalysisStepSuccess,
  TaskAuditWaitForAnalysisStepSuccessStepId,
  TaskAuditWaitForAnalysisStepSuccessSucceededAt,
  TaskAuditWaitForAnalysisStepTimedOut,
  TaskAuditWaitForAnalysisStepTimedOutStepId,
  TaskAuditWaitForAnalysisStepTimedOutTimedOutAt,
  TaskAuditWaitForAnalysisStepWaiting,
  TaskAuditWaitForAnalysisStepWaitingStepId,
  TaskAuditWaitStepSuccess,
  TaskAuditWaitStepSuccessCondition,
  TaskAuditWaitStepSuccessStepId,
  TaskAuditWaitStepSuccessSucceededAt,
  TaskAuditWaitStepTimedOut,
  TaskAuditWaitStepTimedOutCondition,
  TaskAuditWaitStepTimedOutStepId,
  TaskAuditWaitStepTimedOutTimedOutAt,
  TaskAuditWaitStepWaiting,
  TaskAuditWaitStepWaitingCondition,
  TaskAuditWaitStepWaitingStepId,
  TaskAuditWebhookApprovalAttempt,
  TaskAuditWebhookApprovalAttemptWebhookId,
  TaskAuditWebhookApprovalAttemptWebhookInstanceId,
  TaskAuditWebhookApprovalAttemptWebhookName,
  TaskAuditWebhookApprovalAttemptWebhookUrl,
  TaskAuditWebhookApprovalBadResponse,
  TaskAuditWebhookApprovalBadResponseError,
  TaskAuditWebhookApprovalBadResponseWebhookId,
  TaskAuditWebhookApprovalBadResponseWebhookInstanceId,
  TaskAuditWebhookApprovalBadResponseWebhookName,
  TaskAuditWebhookApprovalBadResponseWebhookUrl,
  TaskAuditWebhookApprovalSuccess,
  TaskAuditWebhookApprovalSuccessWebhookId,
  TaskAuditWebhookApprovalSuccessWebhookInstanceId,
  TaskAuditWebhookApprovalSuccessWebhookName,
  TaskAuditWebhookApprovalSuccessWebhookUrl,
  TaskAuditWebhookApprovalTriggered,
  TaskAuditWebhookApprovalTriggeredWebhookId,
  TaskAuditWebhookApprovalTriggeredWebhookInstanceId,
  TaskAuditWebhookApprovalTriggeredWebhookName,
  TaskAuditWebhookApprovalTriggeredWebhookUrl,
  TaskAuditWebhookAttempt,
  TaskAuditWebhookAttemptWebhookId,
  TaskAuditWebhookAttemptWebhookInstanceId,
  TaskAuditWebhookAttemptWebhookName,
  TaskAuditWebhookAttemptWebhookUrl,
  TaskAuditWebhookSuccess,
  TaskAuditWebhookSuccessWebhookId,
  TaskAuditWebhookSuccessWebhookInstanceId,
  TaskAuditWebhookSuccessWebhookName,
  TaskAuditWebhookSuccessWebhookUrl,
  TaskAuditWebhookTriggered,
  TaskAuditWebhookTriggeredWebhookId,
  TaskAuditWebhookTriggeredWebhookInstanceId,
  TaskAuditWebhookTriggeredWebhookName,
  TaskAuditWebhookTriggeredWebhookUrl,
  TaskCommentCount,
  TaskCreatedAt,
  TaskCreatedByUserId,
  TaskDeletedAt,
  TaskDescription,
  TaskDisplayName,
  TaskEmergencyAccess,
  TaskExpandMask,
  TaskExpandMaskPaths,
  TaskExpandMaskPathsItem,
  TaskExternalRefs,
  TaskExternalRefsItem,
  TaskGrantSource,
  TaskGrantSourceExternalUrl,
  TaskGrantSourceIntegrationId,
  TaskGrantSourceRequestId,
  TaskId,
  TaskInsightIds,
  TaskInsightIdsItem,
  TaskNumericId,
  TaskOrigin,
  TaskPolicy,
  TaskPolicyGenerationId,
  TaskProcessing,
  TaskRecommendation,
  TaskRef,
  TaskRefId,
  TaskRevokeSource,
  TaskRevokeSourceExpired,
  TaskRevokeSourceExpiredExpiredAt,
  TaskRevokeSourceExpiredType,
  TaskRevokeSourceNonUsage,
  TaskRevokeSourceNonUsageExpiresAt,
  TaskRevokeSourceNonUsageLastLogin,
  TaskRevokeSourceNonUsageType,
  TaskRevokeSourceRequest,
  TaskRevokeSourceRequestRequestUserId,
  TaskRevokeSourceRequestType,
  TaskRevokeSourceReview,
  TaskRevokeSourceReviewAccessReviewId,
  TaskRevokeSourceReviewCertTicketId,
  TaskRevokeSourceReviewType,
  TaskSearchRequest,
  TaskSearchRequestAccessReviewIds,
  TaskSearchRequestAccessReviewIdsItem,
  TaskSearchRequestAccountOwnerIds,
  TaskSearchRequestAccountOwnerIdsItem,
  TaskSearchRequestAccountTypes,
  TaskSearchRequestAccountTypesItem,
  TaskSearchRequestActorId,
  TaskSearchRequestAppEntitlementIds,
  TaskSearchRequestAppEntitlementIdsItem,
  TaskSearchRequestAppResourceIds,
  TaskSearchRequestAppResourceIdsItem,
  TaskSearchRequestAppResourceTypeIds,
  TaskSearchRequestAppResourceTypeIdsItem,
  TaskSearchRequestAppUserSubjectIds,
  TaskSearchRequestAppUserSubjectIdsItem,
  TaskSearchRequestApplicationIds,
  TaskSearchRequestApplicationIdsItem,
  TaskSearchRequestAssignedOrStepApproverUserId,
  TaskSearchRequestAssigneesInIds,
  TaskSearchRequestAssigneesInIdsItem,
  TaskSearchRequestCreatedAfter,
  TaskSearchRequestCreatedBefore,
  TaskSearchRequestCurrentStep,
  TaskSearchRequestEmergencyStatus,
  TaskSearchRequestExcludeAppEntitlementIds,
  TaskSearchRequestExcludeAppEntitlementIdsItem,
  TaskSearchRequestExcludeAppResourceTypeIds,
  TaskSearchRequestExcludeAppResourceTypeIdsItem,
  TaskSearchRequestExcludeIds,
  TaskSearchRequestExcludeIdsItem,
  TaskSearchRequestExpandMask,
  TaskSearchRequestIncludeDeleted,
  TaskSearchRequestMyWorkUserIds,
  TaskSearchRequestMyWorkUserIdsItem,
  TaskSearchRequestOlderThanDuration,
  TaskSearchRequestOpenerIds,
  TaskSearchRequestOpenerIdsItem,
  TaskSearchRequestOpenerOrSubjectUserId,
  TaskSearchRequestPageSize,
  TaskSearchRequestPageToken,
  TaskSearchRequestPreviouslyActedOnIds,
  TaskSearchRequestPreviouslyActedOnIdsItem,
  TaskSearchRequestQuery,
  TaskSearchRequestRefs,
  TaskSearchRequestRefsItem,
  TaskSearchRequestSortBy,
  TaskSearchRequestStepApprovalTypes,
  TaskSearchRequestStepApprovalTypesItem,
  TaskSearchRequestSubjectIds,
  TaskSearchRequestSubjectIdsItem,
  TaskSearchRequestTaskStates,
  TaskSearchRequestTaskStatesItem,
  TaskSearchRequestTaskTypes,
  TaskSearchRequestTaskTypesItem,
  TaskSearchRequestUserEmploymentStatuses,
  TaskSearchRequestUserEmploymentStatusesItem,
  TaskSearchResponse,
  TaskSearchResponseExpanded,
  TaskSearchResponseExpandedItem,
  TaskSearchResponseList,
  TaskSearchResponseListItem,
  TaskSearchResponseNextPageToken,
  TaskServiceActionResponse,
  TaskServiceActionResponseExpanded,
  TaskServiceActionResponseExpandedItem,
  TaskServiceActionResponseTaskView,
  TaskServiceActionResponseTicketActionId,
  TaskServiceCreateGrantRequest,
  TaskServiceCreateGrantRequestAppEntitlementId,
  TaskServiceCreateGrantRequestAppId,
  TaskServiceCreateGrantRequestAppUserId,
  TaskServiceCreateGrantRequestDescription,
  TaskServiceCreateGrantRequestEmergencyAccess,
  TaskServiceCreateGrantRequestExpandMask,
  TaskServiceCreateGrantRequestGrantDuration,
  TaskServiceCreateGrantRequestIdentityUserId,
  TaskServiceCreateGrantRequestSource,
  TaskServiceCreateGrantResponse,
  TaskServiceCreateGrantResponseExpanded,
  TaskServiceCreateGrantResponseExpandedItem,
  TaskServiceCreateGrantResponseTaskView,
  TaskServiceCreateOffboardingRequest,
  TaskServiceCreateOffboardingRequestDescription,
  TaskServiceCreateOffboardingRequestExpandMask,
  TaskServiceCreateOffboardingRequestSubjectUserId,
  TaskServiceCreateOffboardingResponse,
  TaskServiceCreateOffboardingResponseExpanded,
  TaskServiceCreateOffboardingResponseExpandedItem,
  TaskServiceCreateOffboardingResponseTaskView,
  TaskServiceCreateRevokeRequest,
  TaskServiceCreateRevokeRequestAppEntitlementId,
  TaskServiceCreateRevokeRequestAppId,
  TaskServiceCreateRevokeRequestAppUserId,
  TaskServiceCreateRevokeRequestDescription,
  TaskServiceCreateRevokeRequestExpandMask,
  TaskServiceCreateRevokeRequestIdentityUserId,
  TaskServiceCreateRevokeResponse,
  TaskServiceCreateRevokeResponseExpanded,
  TaskServiceCreateRevokeResponseExpandedItem,
  TaskServiceCreateRevokeResponseTaskView,
  TaskServiceGetResponse,
  TaskServiceGetResponseExpanded,
  TaskServiceGetResponseExpandedItem,
  TaskServiceGetResponseTaskView,
  TaskState,
  TaskStepApproverIds,
  TaskStepApproverIdsItem,
  TaskType,
  TaskTypeCertify,
  TaskTypeCertifyAccessReviewId,
  TaskTypeCertifyAccessReviewSelection,
  TaskTypeCertifyAppEntitlementId,
  TaskTypeCertifyAppId,
  TaskTypeCertifyAppUserId,
  TaskTypeCertifyIdentityUserId,
  TaskTypeCertifyInput,
  TaskTypeCertifyOutcome,
  TaskTypeCertifyOutcomeInput,
  TaskTypeCertifyOutcomeTime,
  TaskTypeCertifyType,
  TaskTypeGrant,
  TaskTypeGrantAppEntitlementId,
  TaskTypeGrantAppId,
  TaskTypeGrantAppUserId,
  TaskTypeGrantGrantDuration,
  TaskTypeGrantIdentityUserId,
  TaskTypeGrantInput,
  TaskTypeGrantOutcome,
  TaskTypeGrantOutcomeInput,
  TaskTypeGrantOutcomeTime,
  TaskTypeGrantSource,
  TaskTypeGrantType,
  TaskTypeInput,
  TaskTypeOffboarding,
  TaskTypeOffboardingInput,
  TaskTypeOffboardingOutcome,
  TaskTypeOffboardingOutcomeInput,
  TaskTypeOffboardingOutcomeTime,
  TaskTypeOffboardingSubjectUserId,
  TaskTypeOffboardingType,
  TaskTypeRevoke,
  TaskTypeRevokeAppEntitlementId,
  TaskTypeRevokeAppId,
  TaskTypeRevokeAppUserId,
  TaskTypeRevokeIdentityUserId,
  TaskTypeRevokeInput,
  TaskTypeRevokeOutcome,
  TaskTypeRevokeOutcomeInput,
  TaskTypeRevokeOutcomeTime,
  TaskTypeRevokeSource,
  TaskTypeRevokeType,
  TaskTypeType,
  TaskUpdatedAt,
  TaskUserId,
  TaskView,
  TaskViewAccessReviewPath,
  TaskViewAppPath,
  TaskViewAppUserPath,
  TaskViewCreatedByUserPath,
  TaskViewEntitlementsPath,
  TaskViewIdentityUserPath,
  TaskViewInsightsPath,
  TaskViewStepApproversPath,
  TaskViewTask,
  TaskViewUserPath,
} from "../models/c1.api.task.v1.js";
import type {
  User,
  UserAttributeMappingSource,
  UserAttributeMappingSourceAppId,
  UserAttributeMappingSourceAppUserId,
  UserAttributeMappingSourceAppUserProfileAttributeKey,
  UserAttributeMappingSourceUserAttributeMappingId,
  UserAttributeMappingSourceValue,
  UserCreatedAt,
  UserDelegatedUserId,
  UserDeletedAt,
  UserDepartment,
  UserDepartmentSources,
  UserDepartmentSourcesItem,
  UserDirectoryIds,
  UserDirectoryIdsItem,
  UserDirectoryStatus,
  UserDirectoryStatusSources,
  UserDirectoryStatusSourcesItem,
  UserDisplayName,
  UserEmail,
  UserEmailSources,
  UserEmailSourcesItem,
  UserEmails,
  UserEmailsItem,
  UserEmployeeIdSources,
  UserEmployeeIdSourcesItem,
  UserEmployeeIds,
  UserEmployeeIdsItem,
  UserEmploymentStatus,
  UserEmploymentStatusSources,
  UserEmploymentStatusSourcesItem,
  UserEmploymentType,
  UserEmploymentTypeSources,
  UserEmploymentTypeSourcesItem,
  UserId,
  UserJobTitle,
  UserJobTitleSources,
  UserJobTitleSourcesItem,
  UserManagerIds,
  UserManagerIdsItem,
  UserManagerSources,
  UserManagerSourcesItem,
  UserProfile,
  UserProfileValue,
  UserRoleIds,
  UserRoleIdsItem,
  UserStatus,
  UserType,
  UserUpdatedAt,
  Username,
  UsernameSources,
  UsernameSourcesItem,
  Usernames,
  UsernamesItem,
} from "../models/c1.api.user.v1.js";
import type { ProtobufAny, ProtobufAnyType, ProtobufAnyValue } from "../models/google.protobuf.js";
import type {
  Status,
  StatusCode,
  StatusDetails,
  StatusDetailsItem,
  StatusMessage,
} from "../models/google.rpc.js";
import type {
  TaskActionsApprove200Response,
  TaskActionsApproveBody,
  TaskActionsApproveTaskId,
  TaskActionsApproveWithStepUp200Response,
  TaskActionsApproveWithStepUpBody,
  TaskActionsApproveWithStepUpTaskId,
  TaskActionsClose200Response,
  TaskActionsCloseBody,
  TaskActionsCloseTaskId,
  TaskActionsComment200Response,
  TaskActionsCommentBody,
  TaskActionsCommentTaskId,
  TaskActionsDeny200Response,
  TaskActionsDenyBody,
  TaskActionsDenyTaskId,
  TaskActionsEscalateToEmergencyAccess200Response,
  TaskActionsEscalateToEmergencyAccessBody,
  TaskActionsEscalateToEmergencyAccessTaskId,
  TaskActionsHardReset200Response,
  TaskActionsHardResetBody,
  TaskActionsHardResetTaskId,
  TaskActionsProcessNow200Response,
  TaskActionsProcessNowBody,
  TaskActionsProcessNowTaskId,
  TaskActionsReassign200Response,
  TaskActionsReassignBody,
  TaskActionsReassignTaskId,
  TaskActionsRestart200Response,
  TaskActionsRestartBody,
  TaskActionsRestartTaskId,
  TaskActionsSkipStep200Response,
  TaskActionsSkipStepBody,
  TaskActionsSkipStepTaskId,
  TaskAuditList200Response,
  TaskAuditListBody,
  TaskSearchSearch200Response,
  TaskSearchSearch4XxResponse,
  TaskSearchSearch5XxResponse,
  TaskSearchSearchBody,
  TaskServiceCreateGrantTask200Response,
  TaskServiceCreateGrantTaskBody,
  TaskServiceCreateOffboardingTask200Response,
  TaskServiceCreateOffboardingTaskBody,
  TaskServiceCreateRevokeTask200Response,
  TaskServiceCreateRevokeTaskBody,
  TaskServiceGet200Response,
  TaskServiceGetId,
} from "../models/operations.js";

export const taskSearchSearch4XxResponseSample: Sample<TaskSearchSearch4XxResponse> = {
  value: () => statusSample,
};

export const taskSearchSearch5XxResponseSample: Sample<TaskSearchSearch5XxResponse> = {
  value: () => statusSample,
};

export const taskAuditCancelledResultSample: Sample<TaskAuditCancelledResult> = { value: {} };

export const taskAuditErrorResultSample: Sample<TaskAuditErrorResult> = {
  value: { errorCount: "errorCount", errorReason: "errorReason" },
};

export const taskAuditErrorResultErrorCountSample: Sample<TaskAuditErrorResultErrorCount> = {
  value: "string",
};

export const taskAuditErrorResultErrorReasonSample: Sample<TaskAuditErrorResultErrorReason> = {
  value: "string",
};

export const taskAuditSuccessResultSample: Sample<TaskAuditSuccessResult> = {
  value: { annotations: [() => protobufAnySample] },
};

export const taskAuditSuccessResultAnnotationsSample: Sample<TaskAuditSuccessResultAnnotations> = {
  value: [() => protobufAnySample],
};

export const taskAuditSuccessResultAnnotationsItemSample: Sample<TaskAuditSuccessResultAnnotationsItem> =
  { value: () => protobufAnySample };

export const acceptSample: Sample<Accept> = { value: { acceptMessage: "acceptMessage" } };

export const acceptMessageSample: Sample<AcceptMessage> = { value: "string" };

export const acceptInstanceSample: Sample<AcceptInstance> = {
  value: { acceptMessage: "acceptMessage" },
};

export const acceptInstanceAcceptMessageSample: Sample<AcceptInstanceAcceptMessage> = {
  value: "string",
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

export const agentApprovalAgentUserIdSample: Sample<AgentApprovalAgentUserId> = { value: "string" };

export const agentApprovalInstructionsSample: Sample<AgentApprovalInstructions> = {
  value: "string",
};

export const agentApprovalPolicyIdsSample: Sample<AgentApprovalPolicyIds> = { value: ["string"] };

export const agentApprovalPolicyIdsItemSample: Sample<AgentApprovalPolicyIdsItem> = {
  value: "string",
};

export const appEntitlementReferenceSample: Sample<AppEntitlementReference> = {
  value: { appEntitlementId: "appEntitlementId", appId: "appId" },
};

export const appEntitlementReferenceAppEntitlementIdSample: Sample<AppEntitlementReferenceAppEntitlementId> =
  { value: "string" };

export const appEntitlementReferenceAppIdSample: Sample<AppEntitlementReferenceAppId> = {
  value: "string",
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

export const appGroupApprovalAllowSelfApprovalSample: Sample<AppGroupApprovalAllowSelfApproval> = {
  value: true,
};

export const appGroupApprovalAppGroupIdSample: Sample<AppGroupApprovalAppGroupId> = {
  value: "string",
};

export const appGroupApprovalAppIdSample: Sample<AppGroupApprovalAppId> = { value: "string" };

export const appGroupApprovalFallbackSample: Sample<AppGroupApprovalFallback> = { value: true };

export const appGroupApprovalFallbackUserIdsSample: Sample<AppGroupApprovalFallbackUserIds> = {
  value: ["string"],
};

export const appGroupApprovalFallbackUserIdsItemSample: Sample<AppGroupApprovalFallbackUserIdsItem> =
  { value: "string" };

export const appOwnerApprovalSample: Sample<AppOwnerApproval> = {
  value: { allowSelfApproval: true },
};

export const appOwnerApprovalAllowSelfApprovalSample: Sample<AppOwnerApprovalAllowSelfApproval> = {
  value: true,
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

export const approvalUsersSample: Sample<ApprovalUsers> = { value: () => userApprovalSample };

export const approvalManagerSample: Sample<ApprovalManager> = {
  value: () => managerApprovalSample,
};

export const approvalAppOwnersSample: Sample<ApprovalAppOwners> = {
  value: () => appOwnerApprovalSample,
};

export const approvalGroupSample: Sample<ApprovalGroup> = { value: () => appGroupApprovalSample };

export const approvalSelfSample: Sample<ApprovalSelf> = { value: () => selfApprovalSample };

export const approvalEntitlementOwnersSample: Sample<ApprovalEntitlementOwners> = {
  value: () => entitlementOwnerApprovalSample,
};

export const approvalExpressionSample: Sample<ApprovalExpression> = {
  value: () => expressionApprovalSample,
};

export const approvalWebhookSample: Sample<ApprovalWebhook> = {
  value: () => webhookApprovalSample,
};

export const approvalResourceOwnersSample: Sample<ApprovalResourceOwners> = {
  value: () => resourceOwnerApprovalSample,
};

export const approvalAgentSample: Sample<ApprovalAgent> = { value: () => agentApprovalSample };

export const approvalAllowReassignmentSample: Sample<ApprovalAllowReassignment> = { value: true };

export const approvalAllowedReassigneesSample: Sample<ApprovalAllowedReassignees> = {
  value: ["string"],
};

export const approvalAllowedReassigneesItemSample: Sample<ApprovalAllowedReassigneesItem> = {
  value: "string",
};

export const approvalAssignedSample: Sample<ApprovalAssigned> = { value: true };

export const approvalEscalationSample: Sample<ApprovalEscalation> = {
  value: () => escalationSample,
};

export const approvalEscalationEnabledSample: Sample<ApprovalEscalationEnabled> = { value: true };

export const approvalRequireApprovalReasonSample: Sample<ApprovalRequireApprovalReason> = {
  value: true,
};

export const approvalRequireDenialReasonSample: Sample<ApprovalRequireDenialReason> = {
  value: true,
};

export const approvalRequireReassignmentReasonSample: Sample<ApprovalRequireReassignmentReason> = {
  value: true,
};

export const approvalRequiresStepUpProviderIdSample: Sample<ApprovalRequiresStepUpProviderId> = {
  value: "string",
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

export const approvalInstanceApprovedSample: Sample<ApprovalInstanceApproved> = {
  value: () => approvedActionSample,
};

export const approvalInstanceDeniedSample: Sample<ApprovalInstanceDenied> = {
  value: () => deniedActionSample,
};

export const approvalInstanceReassignedSample: Sample<ApprovalInstanceReassigned> = {
  value: () => reassignedActionSample,
};

export const approvalInstanceRestartedSample: Sample<ApprovalInstanceRestarted> = {
  value: () => restartActionSample,
};

export const approvalInstanceReassignedByErrorSample: Sample<ApprovalInstanceReassignedByError> = {
  value: () => reassignedByErrorActionSample,
};

export const approvalInstanceSkippedSample: Sample<ApprovalInstanceSkipped> = {
  value: () => skippedActionSample,
};

export const approvalInstanceApprovalSample: Sample<ApprovalInstanceApproval> = {
  value: () => approvalSample,
};

export const approvalInstanceApprovalVariant1Sample: Sample<ApprovalInstanceApprovalVariant1> = {
  value: () => approvalSample,
};

export const approvalInstanceEscalationInstanceSample: Sample<ApprovalInstanceEscalationInstance> =
  { value: () => escalationInstanceSample };

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

export const approvedActionApprovedAtSample: Sample<ApprovedActionApprovedAt> = {
  value: "2019-12-27T18:11:19.117Z",
};

export const approvedActionEntitlementsSample: Sample<ApprovedActionEntitlements> = {
  value: [() => appEntitlementReferenceSample],
};

export const approvedActionEntitlementsItemSample: Sample<ApprovedActionEntitlementsItem> = {
  value: () => appEntitlementReferenceSample,
};

export const approvedActionStepUpTransactionIdSample: Sample<ApprovedActionStepUpTransactionId> = {
  value: "string",
};

export const approvedActionUserIdSample: Sample<ApprovedActionUserId> = { value: "string" };

export const cancelledActionSample: Sample<CancelledAction> = {
  value: { cancelledAt: "2019-12-27T18:11:19.117Z", cancelledByUserId: "cancelledByUserId" },
};

export const cancelledActionCancelledAtSample: Sample<CancelledActionCancelledAt> = {
  value: "2019-12-27T18:11:19.117Z",
};

export const cancelledActionCancelledByUserIdSample: Sample<CancelledActionCancelledByUserId> = {
  value: "string",
};

export const completedActionSample: Sample<CompletedAction> = {
  value: {
    completedAt: "2019-12-27T18:11:19.117Z",
    entitlements: [() => appEntitlementReferenceSample],
    userId: "userId",
  },
};

export const completedActionCompletedAtSample: Sample<CompletedActionCompletedAt> = {
  value: "2019-12-27T18:11:19.117Z",
};

export const completedActionEntitlementsSample: Sample<CompletedActionEntitlements> = {
  value: [() => appEntitlementReferenceSample],
};

export const completedActionEntitlementsItemSample: Sample<CompletedActionEntitlementsItem> = {
  value: () => appEntitlementReferenceSample,
};

export const completedActionUserIdSample: Sample<CompletedActionUserId> = { value: "string" };

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

export const accountProvisionSaveToVaultSample: Sample<AccountProvisionSaveToVault> = {
  value: () => saveToVaultSample,
};

export const accountProvisionDoNotSaveSample: Sample<AccountProvisionDoNotSave> = {
  value: () => doNotSaveSample,
};

export const accountProvisionConfigSample: Sample<AccountProvisionConfig> = {
  value: { foo: "bar" },
};

export const accountProvisionConfigValueSample: Sample<AccountProvisionConfigValue> = { value: {} };

export const accountProvisionConnectorIdSample: Sample<AccountProvisionConnectorId> = {
  value: "string",
};

export const accountProvisionSchemaIdSample: Sample<AccountProvisionSchemaId> = { value: "string" };

export const defaultBehaviorSample: Sample<DefaultBehavior> = {
  value: { connectorId: "connectorId" },
};

export const defaultBehaviorConnectorIdSample: Sample<DefaultBehaviorConnectorId> = {
  value: "string",
};

export const deleteAccountSample: Sample<DeleteAccount> = { value: { connectorId: "connectorId" } };

export const deleteAccountConnectorIdSample: Sample<DeleteAccountConnectorId> = { value: "string" };

export const doNotSaveSample: Sample<DoNotSave> = { value: {} };

export const saveToVaultSample: Sample<SaveToVault> = { value: { vaultIds: ["string"] } };

export const saveToVaultVaultIdsSample: Sample<SaveToVaultVaultIds> = { value: ["string"] };

export const saveToVaultVaultIdsItemSample: Sample<SaveToVaultVaultIdsItem> = { value: "string" };

export const connectorProvisionDefaultBehaviorSample: Sample<ConnectorProvisionDefaultBehavior> = {
  value: () => defaultBehaviorSample,
};

export const connectorProvisionAccountSample: Sample<ConnectorProvisionAccount> = {
  value: () => accountProvisionSample,
};

export const connectorProvisionDeleteAccountSample: Sample<ConnectorProvisionDeleteAccount> = {
  value: () => deleteAccountSample,
};

export const delegatedProvisionSample: Sample<DelegatedProvision> = {
  value: { appId: "appId", entitlementId: "entitlementId", implicit: true },
};

export const delegatedProvisionAppIdSample: Sample<DelegatedProvisionAppId> = { value: "string" };

export const delegatedProvisionEntitlementIdSample: Sample<DelegatedProvisionEntitlementId> = {
  value: "string",
};

export const delegatedProvisionImplicitSample: Sample<DelegatedProvisionImplicit> = { value: true };

export const deniedActionSample: Sample<DeniedAction> = {
  value: { deniedAt: "2019-12-27T18:11:19.117Z", userId: "userId" },
};

export const deniedActionDeniedAtSample: Sample<DeniedActionDeniedAt> = {
  value: "2019-12-27T18:11:19.117Z",
};

export const deniedActionUserIdSample: Sample<DeniedActionUserId> = { value: "string" };

export const entitlementOwnerApprovalSample: Sample<EntitlementOwnerApproval> = {
  value: { allowSelfApproval: true, fallback: true, fallbackUserIds: ["string"] },
};

export const entitlementOwnerApprovalAllowSelfApprovalSample: Sample<EntitlementOwnerApprovalAllowSelfApproval> =
  { value: true };

export const entitlementOwnerApprovalFallbackSample: Sample<EntitlementOwnerApprovalFallback> = {
  value: true,
};

export const entitlementOwnerApprovalFallbackUserIdsSample: Sample<EntitlementOwnerApprovalFallbackUserIds> =
  { value: ["string"] };

export const entitlementOwnerApprovalFallbackUserIdsItemSample: Sample<EntitlementOwnerApprovalFallbackUserIdsItem> =
  { value: "string" };

export const erroredActionSample: Sample<ErroredAction> = {
  value: {
    description: "description",
    errorCode: "errorCode",
    erroredAt: "2019-12-27T18:11:19.117Z",
  },
};

export const erroredActionDescriptionSample: Sample<ErroredActionDescription> = { value: "string" };

export const erroredActionErrorCodeSample: Sample<ErroredActionErrorCode> = { value: "string" };

export const erroredActionErroredAtSample: Sample<ErroredActionErroredAt> = {
  value: "2019-12-27T18:11:19.117Z",
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

export const escalationReassignToApproversApproverIdsSample: Sample<EscalationReassignToApproversApproverIds> =
  { value: ["string"] };

export const escalationReassignToApproversApproverIdsItemSample: Sample<EscalationReassignToApproversApproverIdsItem> =
  { value: "string" };

export const escalationReplacePolicySample: Sample<EscalationReplacePolicy> = {
  value: { policyId: "policyId" },
};

export const escalationReplacePolicyPolicyIdSample: Sample<EscalationReplacePolicyPolicyId> = {
  value: "string",
};

export const escalationReplacePolicyTypeSample: Sample<EscalationReplacePolicyType> = {
  value: () => escalationReplacePolicySample,
};

export const escalationReassignToApproversTypeSample: Sample<EscalationReassignToApproversType> = {
  value: () => escalationReassignToApproversSample,
};

export const escalationCommentSample: Sample<EscalationComment> = { value: "string" };

export const escalationExpirationSample: Sample<EscalationExpiration> = { value: "string" };

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

export const escalationInstanceReassignToApproversApproverIdsSample: Sample<EscalationInstanceReassignToApproversApproverIds> =
  { value: ["string"] };

export const escalationInstanceReassignToApproversApproverIdsItemSample: Sample<EscalationInstanceReassignToApproversApproverIdsItem> =
  { value: "string" };

export const escalationInstanceReplacePolicySample: Sample<EscalationInstanceReplacePolicy> = {
  value: { policyId: "policyId" },
};

export const escalationInstanceReplacePolicyPolicyIdSample: Sample<EscalationInstanceReplacePolicyPolicyId> =
  { value: "string" };

export const escalationInstanceReplacePolicyTypeSample: Sample<EscalationInstanceReplacePolicyType> =
  { value: () => escalationInstanceReplacePolicySample };

export const escalationInstanceReassignToApproversTypeSample: Sample<EscalationInstanceReassignToApproversType> =
  { value: () => escalationInstanceReassignToApproversSample };

export const escalationInstanceAlreadyEscalatedSample: Sample<EscalationInstanceAlreadyEscalated> =
  { value: true };

export const escalationInstanceEscalationCommentSample: Sample<EscalationInstanceEscalationComment> =
  { value: "string" };

export const escalationInstanceExpiresAtSample: Sample<EscalationInstanceExpiresAt> = {
  value: "2019-12-27T18:11:19.117Z",
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

export const expressionApprovalAllowSelfApprovalSample: Sample<ExpressionApprovalAllowSelfApproval> =
  { value: true };

export const expressionApprovalAssignedUserIdsSample: Sample<ExpressionApprovalAssignedUserIds> = {
  value: ["string"],
};

export const expressionApprovalAssignedUserIdsItemSample: Sample<ExpressionApprovalAssignedUserIdsItem> =
  { value: "string" };

export const expressionApprovalExpressionsSample: Sample<ExpressionApprovalExpressions> = {
  value: ["string"],
};

export const expressionApprovalExpressionsItemSample: Sample<ExpressionApprovalExpressionsItem> = {
  value: "string",
};

export const expressionApprovalFallbackSample: Sample<ExpressionApprovalFallback> = { value: true };

export const expressionApprovalFallbackUserIdsSample: Sample<ExpressionApprovalFallbackUserIds> = {
  value: ["string"],
};

export const expressionApprovalFallbackUserIdsItemSample: Sample<ExpressionApprovalFallbackUserIdsItem> =
  { value: "string" };

export const externalTicketProvisionSample: Sample<ExternalTicketProvision> = {
  value: {
    appId: "appId",
    connectorId: "connectorId",
    externalTicketProvisionerConfigId: "externalTicketProvisionerConfigId",
    instructions: "instructions",
  },
};

export const externalTicketProvisionAppIdSample: Sample<ExternalTicketProvisionAppId> = {
  value: "string",
};

export const externalTicketProvisionConnectorIdSample: Sample<ExternalTicketProvisionConnectorId> =
  { value: "string" };

export const externalTicketProvisionerConfigIdSample: Sample<ExternalTicketProvisionerConfigId> = {
  value: "string",
};

export const externalTicketProvisionInstructionsSample: Sample<ExternalTicketProvisionInstructions> =
  { value: "string" };

export const managerApprovalSample: Sample<ManagerApproval> = {
  value: {
    allowSelfApproval: true,
    assignedUserIds: ["string"],
    fallback: true,
    fallbackUserIds: ["string"],
  },
};

export const managerApprovalAllowSelfApprovalSample: Sample<ManagerApprovalAllowSelfApproval> = {
  value: true,
};

export const managerApprovalAssignedUserIdsSample: Sample<ManagerApprovalAssignedUserIds> = {
  value: ["string"],
};

export const managerApprovalAssignedUserIdsItemSample: Sample<ManagerApprovalAssignedUserIdsItem> =
  { value: "string" };

export const managerApprovalFallbackSample: Sample<ManagerApprovalFallback> = { value: true };

export const managerApprovalFallbackUserIdsSample: Sample<ManagerApprovalFallbackUserIds> = {
  value: ["string"],
};

export const managerApprovalFallbackUserIdsItemSample: Sample<ManagerApprovalFallbackUserIdsItem> =
  { value: "string" };

export const manualProvisionSample: Sample<ManualProvision> = {
  value: { instructions: "instructions", userIds: ["string"] },
};

export const manualProvisionInstructionsSample: Sample<ManualProvisionInstructions> = {
  value: "string",
};

export const manualProvisionUserIdsSample: Sample<ManualProvisionUserIds> = { value: ["string"] };

export const manualProvisionUserIdsItemSample: Sample<ManualProvisionUserIdsItem> = {
  value: "string",
};

export const multiStepSample: Sample<MultiStep> = {
  value: { provisionSteps: [] },
  recursive: { provisionSteps: [() => provisionPolicySample] },
  minimal: {},
};

export const multiStepProvisionStepsSample: Sample<MultiStepProvisionSteps> = {
  value: [() => provisionPolicySample],
};

export const multiStepProvisionStepsItemSample: Sample<MultiStepProvisionStepsItem> = {
  value: () => provisionPolicySample,
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

export const policyCreatedAtSample: Sample<PolicyCreatedAt> = { value: "2019-12-27T18:11:19.117Z" };

export const policyDeletedAtSample: Sample<PolicyDeletedAt> = { value: "2019-12-27T18:11:19.117Z" };

export const policyDescriptionSample: Sample<PolicyDescription> = { value: "string" };

export const policyDisplayNameSample: Sample<PolicyDisplayName> = { value: "string" };

export const policyIdSample: Sample<PolicyId> = { value: "string" };

export const policyPolicyStepsSample: Sample<PolicyPolicySteps> = {
  value: { foo: () => policyStepsSample },
};

export const policyStepsValueSample: Sample<PolicyStepsValue> = { value: () => policyStepsSample };

export const policyTypeSample: Sample<PolicyType> = { value: "POLICY_TYPE_UNSPECIFIED" };

export const policyPostActionsTypeSample: Sample<PolicyPostActionsType> = {
  value: [() => policyPostActionsSample],
};

export const policyPostActionsItemSample: Sample<PolicyPostActionsItem> = {
  value: () => policyPostActionsSample,
};

export const policyReassignTasksToDelegatesSample: Sample<PolicyReassignTasksToDelegates> = {
  value: true,
};

export const policyRulesSample: Sample<PolicyRules> = { value: [() => ruleSample] };

export const policyRulesItemSample: Sample<PolicyRulesItem> = { value: () => ruleSample };

export const policySystemBuiltinSample: Sample<PolicySystemBuiltin> = { value: true };

export const policyUpdatedAtSample: Sample<PolicyUpdatedAt> = { value: "2019-12-27T18:11:19.117Z" };

export const policyInstanceSample: Sample<PolicyInstance> = {
  value: {
    current: () => policyStepInstanceSample,
    history: [() => policyStepInstanceSample],
    next: [() => policyStepSample],
    policy: () => policySample,
  },
  minimal: {},
};

export const policyInstanceCurrentSample: Sample<PolicyInstanceCurrent> = {
  value: () => policyStepInstanceSample,
};

export const policyInstanceHistorySample: Sample<PolicyInstanceHistory> = {
  value: [() => policyStepInstanceSample],
};

export const policyInstanceHistoryItemSample: Sample<PolicyInstanceHistoryItem> = {
  value: () => policyStepInstanceSample,
};

export const policyInstanceNextSample: Sample<PolicyInstanceNext> = {
  value: [() => policyStepSample],
};

export const policyInstanceNextItemSample: Sample<PolicyInstanceNextItem> = {
  value: () => policyStepSample,
};

export const policyInstancePolicySample: Sample<PolicyInstancePolicy> = {
  value: () => policySample,
};

export const policyPostActionsSample: Sample<PolicyPostActions> = {
  value: {},
  groups: [{ certifyRemediateImmediately: true }],
};

export const policyPostActionsCertifyRemediateImmediatelySample: Sample<PolicyPostActionsCertifyRemediateImmediately> =
  { value: true };

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

export const policyStepApprovalSample: Sample<PolicyStepApproval> = { value: () => approvalSample };

export const policyStepProvisionSample: Sample<PolicyStepProvision> = {
  value: () => provisionSample,
};

export const policyStepAcceptSample: Sample<PolicyStepAccept> = { value: () => acceptSample };

export const policyStepRejectSample: Sample<PolicyStepReject> = { value: () => rejectSample };

export const policyStepWaitSample: Sample<PolicyStepWait> = { value: () => waitSample };

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

export const policyStepInstanceApprovalSample: Sample<PolicyStepInstanceApproval> = {
  value: () => approvalInstanceSample,
};

export const policyStepInstanceProvisionSample: Sample<PolicyStepInstanceProvision> = {
  value: () => provisionInstanceSample,
};

export const policyStepInstanceAcceptSample: Sample<PolicyStepInstanceAccept> = {
  value: () => acceptInstanceSample,
};

export const policyStepInstanceRejectSample: Sample<PolicyStepInstanceReject> = {
  value: () => rejectInstanceSample,
};

export const policyStepInstanceWaitSample: Sample<PolicyStepInstanceWait> = {
  value: () => waitInstanceSample,
};

export const policyStepInstanceIdSample: Sample<PolicyStepInstanceId> = { value: "string" };

export const policyStepInstancePolicyGenerationIdSample: Sample<PolicyStepInstancePolicyGenerationId> =
  { value: "string" };

export const policyStepInstanceStateSample: Sample<PolicyStepInstanceState> = {
  value: "POLICY_STEP_STATE_UNSPECIFIED",
};

export const policyStepsSample: Sample<PolicySteps> = {
  value: { steps: [() => policyStepSample] },
};

export const policyStepsStepsSample: Sample<PolicyStepsSteps> = { value: [() => policyStepSample] };

export const policyStepsStepsItemSample: Sample<PolicyStepsStepsItem> = {
  value: () => policyStepSample,
};

export const provisionSample: Sample<Provision> = {
  value: {
    assigned: true,
    provisionPolicy: () => provisionPolicySample,
    provisionTarget: () => provisionTargetSample,
  },
};

export const provisionAssignedSample: Sample<ProvisionAssigned> = { value: true };

export const provisionProvisionPolicySample: Sample<ProvisionProvisionPolicy> = {
  value: () => provisionPolicySample,
};

export const provisionProvisionTargetSample: Sample<ProvisionProvisionTarget> = {
  value: () => provisionTargetSample,
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

export const provisionInstanceCompletedSample: Sample<ProvisionInstanceCompleted> = {
  value: () => completedActionSample,
};

export const provisionInstanceCancelledSample: Sample<ProvisionInstanceCancelled> = {
  value: () => cancelledActionSample,
};

export const provisionInstanceErroredSample: Sample<ProvisionInstanceErrored> = {
  value: () => erroredActionSample,
};

export const provisionInstanceReassignedByErrorSample: Sample<ProvisionInstanceReassignedByError> =
  { value: () => reassignedByErrorActionSample };

export const provisionInstanceSkippedSample: Sample<ProvisionInstanceSkipped> = {
  value: () => skippedActionSample,
};

export const provisionInstanceExternalTicketIdSample: Sample<ProvisionInstanceExternalTicketId> = {
  value: "string",
};

export const provisionInstanceExternalTicketProvisionerConfigIdSample: Sample<ProvisionInstanceExternalTicketProvisionerConfigId> =
  { value: "string" };

export const provisionInstanceNotificationIdSample: Sample<ProvisionInstanceNotificationId> = {
  value: "string",
};

export const provisionInstanceProvisionSample: Sample<ProvisionInstanceProvision> = {
  value: () => provisionSample,
};

export const provisionInstanceProvisionVariant1Sample: Sample<ProvisionInstanceProvisionVariant1> =
  { value: () => provisionSample };

export const provisionInstanceStateSample: Sample<ProvisionInstanceState> = {
  value: "PROVISION_INSTANCE_STATE_UNSPECIFIED",
};

export const provisionInstanceWebhookIdSample: Sample<ProvisionInstanceWebhookId> = {
  value: "string",
};

export const provisionInstanceWebhookInstanceIdSample: Sample<ProvisionInstanceWebhookInstanceId> =
  { value: "string" };

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
  minimal: {},
};

export const provisionPolicyConnectorSample: Sample<ProvisionPolicyConnector> = {
  value: () => connectorProvisionSample,
};

export const provisionPolicyManualSample: Sample<ProvisionPolicyManual> = {
  value: () => manualProvisionSample,
};

export const provisionPolicyDelegatedSample: Sample<ProvisionPolicyDelegated> = {
  value: () => delegatedProvisionSample,
};

export const provisionPolicyWebhookSample: Sample<ProvisionPolicyWebhook> = {
  value: () => webhookProvisionSample,
};

export const provisionPolicyMultiStepSample: Sample<ProvisionPolicyMultiStep> = {
  value: () => multiStepSample,
};

export const provisionPolicyExternalTicketSample: Sample<ProvisionPolicyExternalTicket> = {
  value: () => externalTicketProvisionSample,
};

export const provisionPolicyUnconfiguredSample: Sample<ProvisionPolicyUnconfigured> = {
  value: () => unconfiguredProvisionSample,
};

export const provisionTargetSample: Sample<ProvisionTarget> = {
  value: {
    appEntitlementId: "appEntitlementId",
    appId: "appId",
    appUserId: "appUserId",
    grantDuration: "grantDuration",
  },
};

export const provisionTargetAppEntitlementIdSample: Sample<ProvisionTargetAppEntitlementId> = {
  value: "string",
};

export const provisionTargetAppIdSample: Sample<ProvisionTargetAppId> = { value: "string" };

export const provisionTargetAppUserIdSample: Sample<ProvisionTargetAppUserId> = { value: "string" };

export const provisionTargetGrantDurationSample: Sample<ProvisionTargetGrantDuration> = {
  value: "string",
};

export const reassignedActionSample: Sample<ReassignedAction> = {
  value: {
    newPolicyStepId: "newPolicyStepId",
    reassignedAt: "2019-12-27T18:11:19.117Z",
    userId: "userId",
  },
};

export const reassignedActionNewPolicyStepIdSample: Sample<ReassignedActionNewPolicyStepId> = {
  value: "string",
};

export const reassignedActionReassignedAtSample: Sample<ReassignedActionReassignedAt> = {
  value: "2019-12-27T18:11:19.117Z",
};

export const reassignedActionUserIdSample: Sample<ReassignedActionUserId> = { value: "string" };

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

export const reassignedByErrorActionDescriptionSample: Sample<ReassignedByErrorActionDescription> =
  { value: "string" };

export const reassignedByErrorActionErrorCodeSample: Sample<ReassignedByErrorActionErrorCode> = {
  value: "string",
};

export const reassignedByErrorActionErrorUserIdSample: Sample<ReassignedByErrorActionErrorUserId> =
  { value: "string" };

export const reassignedByErrorActionErroredAtSample: Sample<ReassignedByErrorActionErroredAt> = {
  value: "2019-12-27T18:11:19.117Z",
};

export const reassignedByErrorActionNewPolicyStepIdSample: Sample<ReassignedByErrorActionNewPolicyStepId> =
  { value: "string" };

export const reassignedByErrorActionReassignedAtSample: Sample<ReassignedByErrorActionReassignedAt> =
  { value: "2019-12-27T18:11:19.117Z" };

export const rejectSample: Sample<Reject> = { value: { rejectMessage: "rejectMessage" } };

export const rejectMessageSample: Sample<RejectMessage> = { value: "string" };

export const rejectInstanceSample: Sample<RejectInstance> = {
  value: { rejectMessage: "rejectMessage" },
};

export const rejectInstanceRejectMessageSample: Sample<RejectInstanceRejectMessage> = {
  value: "string",
};

export const resourceOwnerApprovalSample: Sample<ResourceOwnerApproval> = {
  value: { allowSelfApproval: true, fallback: true, fallbackUserIds: ["string"] },
};

export const resourceOwnerApprovalAllowSelfApprovalSample: Sample<ResourceOwnerApprovalAllowSelfApproval> =
  { value: true };

export const resourceOwnerApprovalFallbackSample: Sample<ResourceOwnerApprovalFallback> = {
  value: true,
};

export const resourceOwnerApprovalFallbackUserIdsSample: Sample<ResourceOwnerApprovalFallbackUserIds> =
  { value: ["string"] };

export const resourceOwnerApprovalFallbackUserIdsItemSample: Sample<ResourceOwnerApprovalFallbackUserIdsItem> =
  { value: "string" };

export const restartActionSample: Sample<RestartAction> = {
  value: {
    oldPolicyStepId: "oldPolicyStepId",
    restartedAt: "2019-12-27T18:11:19.117Z",
    userId: "userId",
  },
};

export const restartActionOldPolicyStepIdSample: Sample<RestartActionOldPolicyStepId> = {
  value: "string",
};

export const restartActionRestartedAtSample: Sample<RestartActionRestartedAt> = {
  value: "2019-12-27T18:11:19.117Z",
};

export const restartActionUserIdSample: Sample<RestartActionUserId> = { value: "string" };

export const ruleSample: Sample<Rule> = {
  value: { condition: "condition", policyKey: "policyKey" },
};

export const ruleConditionSample: Sample<RuleCondition> = { value: "string" };

export const rulePolicyKeySample: Sample<RulePolicyKey> = { value: "string" };

export const selfApprovalSample: Sample<SelfApproval> = {
  value: { assignedUserIds: ["string"], fallback: true, fallbackUserIds: ["string"] },
};

export const selfApprovalAssignedUserIdsSample: Sample<SelfApprovalAssignedUserIds> = {
  value: ["string"],
};

export const selfApprovalAssignedUserIdsItemSample: Sample<SelfApprovalAssignedUserIdsItem> = {
  value: "string",
};

export const selfApprovalFallbackSample: Sample<SelfApprovalFallback> = { value: true };

export const selfApprovalFallbackUserIdsSample: Sample<SelfApprovalFallbackUserIds> = {
  value: ["string"],
};

export const selfApprovalFallbackUserIdsItemSample: Sample<SelfApprovalFallbackUserIdsItem> = {
  value: "string",
};

export const skippedActionSample: Sample<SkippedAction> = {
  value: {
    newPolicyStepId: "newPolicyStepId",
    skippedAt: "2019-12-27T18:11:19.117Z",
    userId: "userId",
  },
};

export const skippedActionNewPolicyStepIdSample: Sample<SkippedActionNewPolicyStepId> = {
  value: "string",
};

export const skippedActionSkippedAtSample: Sample<SkippedActionSkippedAt> = {
  value: "2019-12-27T18:11:19.117Z",
};

export const skippedActionUserIdSample: Sample<SkippedActionUserId> = { value: "string" };

export const unconfiguredProvisionSample: Sample<UnconfiguredProvision> = { value: {} };

export const userApprovalSample: Sample<UserApproval> = {
  value: { allowSelfApproval: true, userIds: ["string"] },
};

export const userApprovalAllowSelfApprovalSample: Sample<UserApprovalAllowSelfApproval> = {
  value: true,
};

export const userApprovalUserIdsSample: Sample<UserApprovalUserIds> = { value: ["string"] };

export const userApprovalUserIdsItemSample: Sample<UserApprovalUserIdsItem> = { value: "string" };

export const waitSample: Sample<Wait> = {
  value: {
    commentOnFirstWait: "commentOnFirstWait",
    commentOnTimeout: "commentOnTimeout",
    name: "name",
    timeoutDuration: "timeoutDuration",
  },
  groups: [{ condition: () => waitConditionSample }],
};

export const waitConditionTypeSample: Sample<WaitConditionType> = {
  value: () => waitConditionSample,
};

export const waitCommentOnFirstWaitSample: Sample<WaitCommentOnFirstWait> = { value: "string" };

export const waitCommentOnTimeoutSample: Sample<WaitCommentOnTimeout> = { value: "string" };

export const waitNameSample: Sample<WaitName> = { value: "string" };

export const waitTimeoutDurationSample: Sample<WaitTimeoutDuration> = { value: "string" };

export const waitConditionSample: Sample<WaitCondition> = { value: { condition: "condition" } };

export const waitConditionConditionSample: Sample<WaitConditionCondition> = { value: "string" };

export const waitConditionInstanceSample: Sample<WaitConditionInstance> = {
  value: { condition: "condition" },
};

export const waitConditionInstanceConditionSample: Sample<WaitConditionInstanceCondition> = {
  value: "string",
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

export const conditionSucceededSucceededAtSample: Sample<ConditionSucceededSucceededAt> = {
  value: "2019-12-27T18:11:19.117Z",
};

export const conditionTimedOutSample: Sample<ConditionTimedOut> = {
  value: { timedOutAt: "2019-12-27T18:11:19.117Z" },
};

export const conditionTimedOutTimedOutAtSample: Sample<ConditionTimedOutTimedOutAt> = {
  value: "2019-12-27T18:11:19.117Z",
};

export const waitInstanceConditionSample: Sample<WaitInstanceCondition> = {
  value: () => waitConditionInstanceSample,
};

export const waitInstanceSucceededSample: Sample<WaitInstanceSucceeded> = {
  value: () => conditionSucceededSample,
};

export const waitInstanceTimedOutSample: Sample<WaitInstanceTimedOut> = {
  value: () => conditionTimedOutSample,
};

export const waitInstanceSkippedSample: Sample<WaitInstanceSkipped> = {
  value: () => skippedActionSample,
};

export const waitInstanceCommentOnFirstWaitSample: Sample<WaitInstanceCommentOnFirstWait> = {
  value: "string",
};

export const waitInstanceCommentOnTimeoutSample: Sample<WaitInstanceCommentOnTimeout> = {
  value: "string",
};

export const waitInstanceNameSample: Sample<WaitInstanceName> = { value: "string" };

export const waitInstanceStartedWaitingAtSample: Sample<WaitInstanceStartedWaitingAt> = {
  value: "2019-12-27T18:11:19.117Z",
};

export const waitInstanceStateSample: Sample<WaitInstanceState> = {
  value: "WAIT_INSTANCE_STATE_UNSPECIFIED",
};

export const waitInstanceTimeoutSample: Sample<WaitInstanceTimeout> = {
  value: "2019-12-27T18:11:19.117Z",
};

export const waitInstanceTimeoutDurationSample: Sample<WaitInstanceTimeoutDuration> = {
  value: "string",
};

export const webhookApprovalSample: Sample<WebhookApproval> = { value: { webhookId: "webhookId" } };

export const webhookApprovalWebhookIdSample: Sample<WebhookApprovalWebhookId> = { value: "string" };

export const webhookProvisionSample: Sample<WebhookProvision> = {
  value: { webhookId: "webhookId" },
};

export const webhookProvisionWebhookIdSample: Sample<WebhookProvisionWebhookId> = {
  value: "string",
};

export const externalRefSample: Sample<ExternalRef> = {
  value: { externalRefSource: "UNSPECIFIED", name: "name", url: "url" },
};

export const externalRefSourceSample: Sample<ExternalRefSource> = { value: "UNSPECIFIED" };

export const externalRefNameSample: Sample<ExternalRefName> = { value: "string" };

export const externalRefUrlSample: Sample<ExternalRefUrl> = { value: "string" };

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
  minimal: {},
};

export const taskActionsSample: Sample<TaskActions> = { value: ["TASK_ACTION_TYPE_UNSPECIFIED"] };

export const taskActionsItemSample: Sample<TaskActionsItem> = {
  value: "TASK_ACTION_TYPE_UNSPECIFIED",
};

export const taskAnalysisIdSample: Sample<TaskAnalysisId> = { value: "string" };

export const taskAnnotationsSample: Sample<TaskAnnotations> = { value: [() => protobufAnySample] };

export const taskAnnotationsItemSample: Sample<TaskAnnotationsItem> = {
  value: () => protobufAnySample,
};

export const taskCommentCountSample: Sample<TaskCommentCount> = { value: 0 };

export const taskCreatedAtSample: Sample<TaskCreatedAt> = { value: "2019-12-27T18:11:19.117Z" };

export const taskCreatedByUserIdSample: Sample<TaskCreatedByUserId> = { value: "string" };

export const taskDeletedAtSample: Sample<TaskDeletedAt> = { value: "2019-12-27T18:11:19.117Z" };

export const taskDescriptionSample: Sample<TaskDescription> = { value: "string" };

export const taskDisplayNameSample: Sample<TaskDisplayName> = { value: "string" };

export const taskEmergencyAccessSample: Sample<TaskEmergencyAccess> = { value: true };

export const taskExternalRefsSample: Sample<TaskExternalRefs> = {
  value: [() => externalRefSample],
};

export const taskExternalRefsItemSample: Sample<TaskExternalRefsItem> = {
  value: () => externalRefSample,
};

export const taskIdSample: Sample<TaskId> = { value: "string" };

export const taskInsightIdsSample: Sample<TaskInsightIds> = { value: ["string"] };

export const taskInsightIdsItemSample: Sample<TaskInsightIdsItem> = { value: "string" };

export const taskNumericIdSample: Sample<TaskNumericId> = { value: "string" };

export const taskOriginSample: Sample<TaskOrigin> = { value: "TASK_ORIGIN_UNSPECIFIED" };

export const taskPolicySample: Sample<TaskPolicy> = {
  value: () => policyInstanceSample,
  minimal: () => policyInstanceSample,
};

export const taskPolicyGenerationIdSample: Sample<TaskPolicyGenerationId> = { value: "string" };

export const taskProcessingSample: Sample<TaskProcessing> = {
  value: "TASK_PROCESSING_TYPE_UNSPECIFIED",
};

export const taskRecommendationSample: Sample<TaskRecommendation> = {
  value: "INSIGHT_RECOMMENDATION_UNSPECIFIED",
};

export const taskStateSample: Sample<TaskState> = { value: "TASK_STATE_UNSPECIFIED" };

export const taskStepApproverIdsSample: Sample<TaskStepApproverIds> = { value: ["string"] };

export const taskStepApproverIdsItemSample: Sample<TaskStepApproverIdsItem> = { value: "string" };

export const taskTypeTypeSample: Sample<TaskTypeType> = { value: () => taskTypeSample };

export const taskUpdatedAtSample: Sample<TaskUpdatedAt> = { value: "2019-12-27T18:11:19.117Z" };

export const taskUserIdSample: Sample<TaskUserId> = { value: "string" };

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

export const taskActionBulkActionIdSample: Sample<TaskActionBulkActionId> = { value: "string" };

export const taskActionCreatedAtSample: Sample<TaskActionCreatedAt> = {
  value: "2019-12-27T18:11:19.117Z",
};

export const taskActionDeletedAtSample: Sample<TaskActionDeletedAt> = {
  value: "2019-12-27T18:11:19.117Z",
};

export const taskActionIdSample: Sample<TaskActionId> = { value: "string" };

export const taskActionPolicyStepIdSample: Sample<TaskActionPolicyStepId> = { value: "string" };

export const taskActionUpdatedAtSample: Sample<TaskActionUpdatedAt> = {
  value: "2019-12-27T18:11:19.117Z",
};

export const taskActionUserIdSample: Sample<TaskActionUserId> = { value: "string" };

export const taskActionsServiceApproveRequestSample: Sample<TaskActionsServiceApproveRequest> = {
  value: {
    comment: "comment",
    expandMask: () => taskExpandMaskSample,
    policyStepId: "policyStepId",
  },
};

export const taskActionsServiceApproveRequestCommentSample: Sample<TaskActionsServiceApproveRequestComment> =
  { value: "string" };

export const taskActionsServiceApproveRequestExpandMaskSample: Sample<TaskActionsServiceApproveRequestExpandMask> =
  { value: () => taskExpandMaskSample };

export const taskActionsServiceApproveRequestPolicyStepIdSample: Sample<TaskActionsServiceApproveRequestPolicyStepId> =
  { value: "string" };

export const taskActionsServiceApproveResponseSample: Sample<TaskActionsServiceApproveResponse> = {
  value: {
    expanded: [() => protobufAnySample],
    taskView: () => taskViewSample,
    ticketActionId: "ticketActionId",
  },
  minimal: {},
};

export const taskActionsServiceApproveResponseExpandedSample: Sample<TaskActionsServiceApproveResponseExpanded> =
  { value: [() => protobufAnySample] };

export const taskActionsServiceApproveResponseExpandedItemSample: Sample<TaskActionsServiceApproveResponseExpandedItem> =
  { value: () => protobufAnySample };

export const taskActionsServiceApproveResponseTaskViewSample: Sample<TaskActionsServiceApproveResponseTaskView> =
  { value: () => taskViewSample, minimal: () => taskViewSample };

export const taskActionsServiceApproveResponseTicketActionIdSample: Sample<TaskActionsServiceApproveResponseTicketActionId> =
  { value: "string" };

export const taskActionsServiceApproveWithStepUpRequestSample: Sample<TaskActionsServiceApproveWithStepUpRequest> =
  {
    value: {
      comment: "comment",
      expandMask: () => taskExpandMaskSample,
      policyStepId: "policyStepId",
      stepUpTransactionId: "stepUpTransactionId",
    },
  };

export const taskActionsServiceApproveWithStepUpRequestCommentSample: Sample<TaskActionsServiceApproveWithStepUpRequestComment> =
  { value: "string" };

export const taskActionsServiceApproveWithStepUpRequestExpandMaskSample: Sample<TaskActionsServiceApproveWithStepUpRequestExpandMask> =
  { value: () => taskExpandMaskSample };

export const taskActionsServiceApproveWithStepUpRequestPolicyStepIdSample: Sample<TaskActionsServiceApproveWithStepUpRequestPolicyStepId> =
  { value: "string" };

export const taskActionsServiceApproveWithStepUpRequestStepUpTransactionIdSample: Sample<TaskActionsServiceApproveWithStepUpRequestStepUpTransactionId> =
  { value: "string" };

export const taskActionsServiceApproveWithStepUpResponseSample: Sample<TaskActionsServiceApproveWithStepUpResponse> =
  {
    value: {
      expanded: [() => protobufAnySample],
      redirectUrl: "redirectUrl",
      taskView: () => taskViewSample,
      ticketActionId: "ticketActionId",
    },
    minimal: {},
  };

export const taskActionsServiceApproveWithStepUpResponseExpandedSample: Sample<TaskActionsServiceApproveWithStepUpResponseExpanded> =
  { value: [() => protobufAnySample] };

export const taskActionsServiceApproveWithStepUpResponseExpandedItemSample: Sample<TaskActionsServiceApproveWithStepUpResponseExpandedItem> =
  { value: () => protobufAnySample };

export const taskActionsServiceApproveWithStepUpResponseRedirectUrlSample: Sample<TaskActionsServiceApproveWithStepUpResponseRedirectUrl> =
  { value: "string" };

export const taskActionsServiceApproveWithStepUpResponseTaskViewSample: Sample<TaskActionsServiceApproveWithStepUpResponseTaskView> =
  { value: () => taskViewSample, minimal: () => taskViewSample };

export const taskActionsServiceApproveWithStepUpResponseTicketActionIdSample: Sample<TaskActionsServiceApproveWithStepUpResponseTicketActionId> =
  { value: "string" };

export const taskActionsServiceCloseRequestSample: Sample<TaskActionsServiceCloseRequest> = {
  value: { comment: "comment", expandMask: () => taskExpandMaskSample },
};

export const taskActionsServiceCloseRequestCommentSample: Sample<TaskActionsServiceCloseRequestComment> =
  { value: "string" };

export const taskActionsServiceCloseRequestExpandMaskSample: Sample<TaskActionsServiceCloseRequestExpandMask> =
  { value: () => taskExpandMaskSample };

export const taskActionsServiceCloseResponseSample: Sample<TaskActionsServiceCloseResponse> = {
  value: {
    expanded: [() => protobufAnySample],
    taskActionId: "taskActionId",
    taskView: () => taskViewSample,
  },
  minimal: {},
};

export const taskActionsServiceCloseResponseExpandedSample: Sample<TaskActionsServiceCloseResponseExpanded> =
  { value: [() => protobufAnySample] };

export const taskActionsServiceCloseResponseExpandedItemSample: Sample<TaskActionsServiceCloseResponseExpandedItem> =
  { value: () => protobufAnySample };

export const taskActionsServiceCloseResponseTaskActionIdSample: Sample<TaskActionsServiceCloseResponseTaskActionId> =
  { value: "string" };

export const taskActionsServiceCloseResponseTaskViewSample: Sample<TaskActionsServiceCloseResponseTaskView> =
  { value: () => taskViewSample, minimal: () => taskViewSample };

export const taskActionsServiceCommentRequestSample: Sample<TaskActionsServiceCommentRequest> = {
  value: { comment: "comment", expandMask: () => taskExpandMaskSample },
};

export const taskActionsServiceCommentRequestCommentSample: Sample<TaskActionsServiceCommentRequestComment> =
  { value: "string" };

export const taskActionsServiceCommentRequestExpandMaskSample: Sample<TaskActionsServiceCommentRequestExpandMask> =
  { value: () => taskExpandMaskSample };

export const taskActionsServiceCommentResponseSample: Sample<TaskActionsServiceCommentResponse> = {
  value: { expanded: [() => protobufAnySample], taskView: () => taskViewSample },
  minimal: {},
};

export const taskActionsServiceCommentResponseExpandedSample: Sample<TaskActionsServiceCommentResponseExpanded> =
  { value: [() => protobufAnySample] };

export const taskActionsServiceCommentResponseExpandedItemSample: Sample<TaskActionsServiceCommentResponseExpandedItem> =
  { value: () => protobufAnySample };

export const taskActionsServiceCommentResponseTaskViewSample: Sample<TaskActionsServiceCommentResponseTaskView> =
  { value: () => taskViewSample, minimal: () => taskViewSample };

export const taskActionsServiceDenyRequestSample: Sample<TaskActionsServiceDenyRequest> = {
  value: {
    comment: "comment",
    expandMask: () => taskExpandMaskSample,
    policyStepId: "policyStepId",
  },
};

export const taskActionsServiceDenyRequestCommentSample: Sample<TaskActionsServiceDenyRequestComment> =
  { value: "string" };

export const taskActionsServiceDenyRequestExpandMaskSample: Sample<TaskActionsServiceDenyRequestExpandMask> =
  { value: () => taskExpandMaskSample };

export const taskActionsServiceDenyRequestPolicyStepIdSample: Sample<TaskActionsServiceDenyRequestPolicyStepId> =
  { value: "string" };

export const taskActionsServiceDenyResponseSample: Sample<TaskActionsServiceDenyResponse> = {
  value: {
    expanded: [() => protobufAnySample],
    taskView: () => taskViewSample,
    ticketActionId: "ticketActionId",
  },
  minimal: {},
};

export const taskActionsServiceDenyResponseExpandedSample: Sample<TaskActionsServiceDenyResponseExpanded> =
  { value: [() => protobufAnySample] };

export const taskActionsServiceDenyResponseExpandedItemSample: Sample<TaskActionsServiceDenyResponseExpandedItem> =
  { value: () => protobufAnySample };

export const taskActionsServiceDenyResponseTaskViewSample: Sample<TaskActionsServiceDenyResponseTaskView> =
  { value: () => taskViewSample, minimal: () => taskViewSample };

export const taskActionsServiceDenyResponseTicketActionIdSample: Sample<TaskActionsServiceDenyResponseTicketActionId> =
  { value: "string" };

export const taskActionsServiceEscalateToEmergencyAccessRequestSample: Sample<TaskActionsServiceEscalateToEmergencyAccessRequest> =
  {
    value: {
      comment: "comment",
      expandMask: () => taskExpandMaskSample,
      policyStepId: "policyStepId",
    },
  };

export const taskActionsServiceEscalateToEmergencyAccessRequestCommentSample: Sample<TaskActionsServiceEscalateToEmergencyAccessRequestComment> =
  { value: "string" };

export const taskActionsServiceEscalateToEmergencyAccessRequestExpandMaskSample: Sample<TaskActionsServiceEscalateToEmergencyAccessRequestExpandMask> =
  { value: () => taskExpandMaskSample };

export const taskActionsServiceEscalateToEmergencyAccessRequestPolicyStepIdSample: Sample<TaskActionsServiceEscalateToEmergencyAccessRequestPolicyStepId> =
  { value: "string" };

export const taskActionsServiceHardResetRequestSample: Sample<TaskActionsServiceHardResetRequest> =
  { value: { comment: "comment", expandMask: () => taskExpandMaskSample } };

export const taskActionsServiceHardResetRequestCommentSample: Sample<TaskActionsServiceHardResetRequestComment> =
  { value: "string" };

export const taskActionsServiceHardResetRequestExpandMaskSample: Sample<TaskActionsServiceHardResetRequestExpandMask> =
  { value: () => taskExpandMaskSample };

export const taskActionsServiceHardResetResponseSample: Sample<TaskActionsServiceHardResetResponse> =
  {
    value: {
      expanded: [() => protobufAnySample],
      taskView: () => taskViewSample,
      ticketActionId: "ticketActionId",
    },
    minimal: {},
  };

export const taskActionsServiceHardResetResponseExpandedSample: Sample<TaskActionsServiceHardResetResponseExpanded> =
  { value: [() => protobufAnySample] };

export const taskActionsServiceHardResetResponseExpandedItemSample: Sample<TaskActionsServiceHardResetResponseExpandedItem> =
  { value: () => protobufAnySample };

export const taskActionsServiceHardResetResponseTaskViewSample: Sample<TaskActionsServiceHardResetResponseTaskView> =
  { value: () => taskViewSample, minimal: () => taskViewSample };

export const taskActionsServiceHardResetResponseTicketActionIdSample: Sample<TaskActionsServiceHardResetResponseTicketActionId> =
  { value: "string" };

export const taskActionsServiceProcessNowRequestSample: Sample<TaskActionsServiceProcessNowRequest> =
  { value: { expandMask: () => taskExpandMaskSample } };

export const taskActionsServiceProcessNowRequestExpandMaskSample: Sample<TaskActionsServiceProcessNowRequestExpandMask> =
  { value: () => taskExpandMaskSample };

export const taskActionsServiceProcessNowResponseSample: Sample<TaskActionsServiceProcessNowResponse> =
  { value: { expanded: [() => protobufAnySample], taskView: () => taskViewSample }, minimal: {} };

export const taskActionsServiceProcessNowResponseExpandedSample: Sample<TaskActionsServiceProcessNowResponseExpanded> =
  { value: [() => protobufAnySample] };

export const taskActionsServiceProcessNowResponseExpandedItemSample: Sample<TaskActionsServiceProcessNowResponseExpandedItem> =
  { value: () => protobufAnySample };

export const taskActionsServiceProcessNowResponseTaskViewSample: Sample<TaskActionsServiceProcessNowResponseTaskView> =
  { value: () => taskViewSample, minimal: () => taskViewSample };

export const taskActionsServiceReassignRequestSample: Sample<TaskActionsServiceReassignRequest> = {
  value: {
    comment: "comment",
    expandMask: () => taskExpandMaskSample,
    newStepUserIds: ["string"],
    policyStepId: "policyStepId",
  },
};

export const taskActionsServiceReassignRequestCommentSample: Sample<TaskActionsServiceReassignRequestComment> =
  { value: "string" };

export const taskActionsServiceReassignRequestExpandMaskSample: Sample<TaskActionsServiceReassignRequestExpandMask> =
  { value: () => taskExpandMaskSample };

export const taskActionsServiceReassignRequestNewStepUserIdsSample: Sample<TaskActionsServiceReassignRequestNewStepUserIds> =
  { value: ["string"] };

export const taskActionsServiceReassignRequestNewStepUserIdsItemSample: Sample<TaskActionsServiceReassignRequestNewStepUserIdsItem> =
  { value: "string" };

export const taskActionsServiceReassignRequestPolicyStepIdSample: Sample<TaskActionsServiceReassignRequestPolicyStepId> =
  { value: "string" };

export const taskActionsServiceReassignResponseSample: Sample<TaskActionsServiceReassignResponse> =
  {
    value: {
      expanded: [() => protobufAnySample],
      taskView: () => taskViewSample,
      ticketActionId: "ticketActionId",
    },
    minimal: {},
  };

export const taskActionsServiceReassignResponseExpandedSample: Sample<TaskActionsServiceReassignResponseExpanded> =
  { value: [() => protobufAnySample] };

export const taskActionsServiceReassignResponseExpandedItemSample: Sample<TaskActionsServiceReassignResponseExpandedItem> =
  { value: () => protobufAnySample };

export const taskActionsServiceReassignResponseTaskViewSample: Sample<TaskActionsServiceReassignResponseTaskView> =
  { value: () => taskViewSample, minimal: () => taskViewSample };

export const taskActionsServiceReassignResponseTicketActionIdSample: Sample<TaskActionsServiceReassignResponseTicketActionId> =
  { value: "string" };

export const taskActionsServiceRestartRequestSample: Sample<TaskActionsServiceRestartRequest> = {
  value: {
    comment: "comment",
    expandMask: () => taskExpandMaskSample,
    policyStepId: "policyStepId",
  },
};

export const taskActionsServiceRestartRequestCommentSample: Sample<TaskActionsServiceRestartRequestComment> =
  { value: "string" };

export const taskActionsServiceRestartRequestExpandMaskSample: Sample<TaskActionsServiceRestartRequestExpandMask> =
  { value: () => taskExpandMaskSample };

export const taskActionsServiceRestartRequestPolicyStepIdSample: Sample<TaskActionsServiceRestartRequestPolicyStepId> =
  { value: "string" };

export const taskActionsServiceRestartResponseSample: Sample<TaskActionsServiceRestartResponse> = {
  value: {
    expanded: [() => protobufAnySample],
    taskView: () => taskViewSample,
    ticketActionId: "ticketActionId",
  },
  minimal: {},
};

export const taskActionsServiceRestartResponseExpandedSample: Sample<TaskActionsServiceRestartResponseExpanded> =
  { value: [() => protobufAnySample] };

export const taskActionsServiceRestartResponseExpandedItemSample: Sample<TaskActionsServiceRestartResponseExpandedItem> =
  { value: () => protobufAnySample };

export const taskActionsServiceRestartResponseTaskViewSample: Sample<TaskActionsServiceRestartResponseTaskView> =
  { value: () => taskViewSample, minimal: () => taskViewSample };

export const taskActionsServiceRestartResponseTicketActionIdSample: Sample<TaskActionsServiceRestartResponseTicketActionId> =
  { value: "string" };

export const taskActionsServiceSkipStepRequestSample: Sample<TaskActionsServiceSkipStepRequest> = {
  value: {
    comment: "comment",
    expandMask: () => taskExpandMaskSample,
    policyStepId: "policyStepId",
  },
};

export const taskActionsServiceSkipStepRequestCommentSample: Sample<TaskActionsServiceSkipStepRequestComment> =
  { value: "string" };

export const taskActionsServiceSkipStepRequestExpandMaskSample: Sample<TaskActionsServiceSkipStepRequestExpandMask> =
  { value: () => taskExpandMaskSample };

export const taskActionsServiceSkipStepRequestPolicyStepIdSample: Sample<TaskActionsServiceSkipStepRequestPolicyStepId> =
  { value: "string" };

export const taskAuditAccessRequestOutcomeSample: Sample<TaskAuditAccessRequestOutcome> = {
  value: { outcome: "ACCESS_REQUEST_OUTCOME_UNSPECIFIED" },
};

export const taskAuditAccessRequestOutcomeOutcomeSample: Sample<TaskAuditAccessRequestOutcomeOutcome> =
  { value: "ACCESS_REQUEST_OUTCOME_UNSPECIFIED" };

export const taskAuditActionSubmittedSample: Sample<TaskAuditActionSubmitted> = {
  value: { action: () => taskActionSample },
};

export const taskAuditActionSubmittedActionSample: Sample<TaskAuditActionSubmittedAction> = {
  value: () => taskActionSample,
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

export const taskAuditApprovalInstanceChangeInstanceSample: Sample<TaskAuditApprovalInstanceChangeInstance> =
  { value: () => approvalInstanceSample };

export const taskAuditApprovalInstanceChangeInstanceVariant1Sample: Sample<TaskAuditApprovalInstanceChangeInstanceVariant1> =
  { value: () => approvalInstanceSample };

export const taskAuditBulkActionErrorSample: Sample<TaskAuditBulkActionError> = {
  value: { error: "error" },
};

export const taskAuditBulkActionErrorErrorSample: Sample<TaskAuditBulkActionErrorError> = {
  value: "string",
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

export const taskAuditCommentCommentSample: Sample<TaskAuditCommentComment> = { value: "string" };

export const taskAuditCommentUpdatedAtSample: Sample<TaskAuditCommentUpdatedAt> = {
  value: "2019-12-27T18:11:19.117Z",
};

export const taskAuditCommentUpdatedBySample: Sample<TaskAuditCommentUpdatedBy> = {
  value: "string",
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

export const taskAuditConditionalPolicyExecutionResultConditionSample: Sample<TaskAuditConditionalPolicyExecutionResultCondition> =
  { value: "string" };

export const taskAuditConditionalPolicyExecutionResultConditionMatchedSample: Sample<TaskAuditConditionalPolicyExecutionResultConditionMatched> =
  { value: true };

export const taskAuditConditionalPolicyExecutionResultDefaultConditionSample: Sample<TaskAuditConditionalPolicyExecutionResultDefaultCondition> =
  { value: true };

export const taskAuditConditionalPolicyExecutionResultErrorSample: Sample<TaskAuditConditionalPolicyExecutionResultError> =
  { value: "string" };

export const taskAuditConditionalPolicyExecutionResultPolicyKeySample: Sample<TaskAuditConditionalPolicyExecutionResultPolicyKey> =
  { value: "string" };

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

export const taskAuditConnectorActionResultSuccessSample: Sample<TaskAuditConnectorActionResultSuccess> =
  { value: () => taskAuditSuccessResultSample };

export const taskAuditConnectorActionResultErrorSample: Sample<TaskAuditConnectorActionResultError> =
  { value: () => taskAuditErrorResultSample };

export const taskAuditConnectorActionResultCancelledSample: Sample<TaskAuditConnectorActionResultCancelled> =
  { value: () => taskAuditCancelledResultSample };

export const taskAuditConnectorActionResultAppEntitlementIdSample: Sample<TaskAuditConnectorActionResultAppEntitlementId> =
  { value: "string" };

export const taskAuditConnectorActionResultAppIdSample: Sample<TaskAuditConnectorActionResultAppId> =
  { value: "string" };

export const taskAuditConnectorActionResultConnectorActionIdSample: Sample<TaskAuditConnectorActionResultConnectorActionId> =
  { value: "string" };

export const taskAuditConnectorActionResultConnectorIdSample: Sample<TaskAuditConnectorActionResultConnectorId> =
  { value: "string" };

export const taskAuditEscalateToEmergencyAccessSample: Sample<TaskAuditEscalateToEmergencyAccess> =
  { value: { oldPolicyId: "oldPolicyId", oldPolicyStepId: "oldPolicyStepId" } };

export const taskAuditEscalateToEmergencyAccessOldPolicyIdSample: Sample<TaskAuditEscalateToEmergencyAccessOldPolicyId> =
  { value: "string" };

export const taskAuditEscalateToEmergencyAccessOldPolicyStepIdSample: Sample<TaskAuditEscalateToEmergencyAccessOldPolicyStepId> =
  { value: "string" };

export const taskAuditExpressionPolicyStepErrorSample: Sample<TaskAuditExpressionPolicyStepError> =
  { value: { error: "error" } };

export const taskAuditExpressionPolicyStepErrorErrorSample: Sample<TaskAuditExpressionPolicyStepErrorError> =
  { value: "string" };

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

export const taskAuditExternalTicketCreatedAppIdSample: Sample<TaskAuditExternalTicketCreatedAppId> =
  { value: "string" };

export const taskAuditExternalTicketCreatedConnectorIdSample: Sample<TaskAuditExternalTicketCreatedConnectorId> =
  { value: "string" };

export const taskAuditExternalTicketCreatedExternalTicketIdSample: Sample<TaskAuditExternalTicketCreatedExternalTicketId> =
  { value: "string" };

export const taskAuditExternalTicketCreatedExternalTicketProvisionerConfigIdSample: Sample<TaskAuditExternalTicketCreatedExternalTicketProvisionerConfigId> =
  { value: "string" };

export const taskAuditExternalTicketCreatedExternalTicketProvisionerConfigNameSample: Sample<TaskAuditExternalTicketCreatedExternalTicketProvisionerConfigName> =
  { value: "string" };

export const taskAuditExternalTicketCreatedExternalTicketUrlSample: Sample<TaskAuditExternalTicketCreatedExternalTicketUrl> =
  { value: "string" };

export const taskAuditExternalTicketErrorSample: Sample<TaskAuditExternalTicketError> = {
  value: { errorMessage: "errorMessage" },
};

export const taskAuditExternalTicketErrorErrorMessageSample: Sample<TaskAuditExternalTicketErrorErrorMessage> =
  { value: "string" };

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

export const taskAuditExternalTicketProvisionStepResolvedAppIdSample: Sample<TaskAuditExternalTicketProvisionStepResolvedAppId> =
  { value: "string" };

export const taskAuditExternalTicketProvisionStepResolvedConnectorIdSample: Sample<TaskAuditExternalTicketProvisionStepResolvedConnectorId> =
  { value: "string" };

export const taskAuditExternalTicketProvisionStepResolvedExternalTicketIdSample: Sample<TaskAuditExternalTicketProvisionStepResolvedExternalTicketId> =
  { value: "string" };

export const taskAuditExternalTicketProvisionStepResolvedExternalTicketProvisionerConfigIdSample: Sample<TaskAuditExternalTicketProvisionStepResolvedExternalTicketProvisionerConfigId> =
  { value: "string" };

export const taskAuditExternalTicketProvisionStepResolvedExternalTicketUrlSample: Sample<TaskAuditExternalTicketProvisionStepResolvedExternalTicketUrl> =
  { value: "string" };

export const taskAuditExternalTicketTriggeredSample: Sample<TaskAuditExternalTicketTriggered> = {
  value: {
    appId: "appId",
    connectorId: "connectorId",
    externalTicketId: "externalTicketId",
    externalTicketProvisionerConfigId: "externalTicketProvisionerConfigId",
    externalTicketProvisionerConfigName: "externalTicketProvisionerConfigName",
  },
};

export const taskAuditExternalTicketTriggeredAppIdSample: Sample<TaskAuditExternalTicketTriggeredAppId> =
  { value: "string" };

export const taskAuditExternalTicketTriggeredConnectorIdSample: Sample<TaskAuditExternalTicketTriggeredConnectorId> =
  { value: "string" };

export const taskAuditExternalTicketTriggeredExternalTicketIdSample: Sample<TaskAuditExternalTicketTriggeredExternalTicketId> =
  { value: "string" };

export const taskAuditExternalTicketTriggeredExternalTicketProvisionerConfigIdSample: Sample<TaskAuditExternalTicketTriggeredExternalTicketProvisionerConfigId> =
  { value: "string" };

export const taskAuditExternalTicketTriggeredExternalTicketProvisionerConfigNameSample: Sample<TaskAuditExternalTicketTriggeredExternalTicketProvisionerConfigName> =
  { value: "string" };

export const taskAuditFinishedConnectorActionsSample: Sample<TaskAuditFinishedConnectorActions> = {
  value: { policyStepId: "policyStepId" },
};

export const taskAuditFinishedConnectorActionsPolicyStepIdSample: Sample<TaskAuditFinishedConnectorActionsPolicyStepId> =
  { value: "string" };

export const taskAuditGrantOutcomeSample: Sample<TaskAuditGrantOutcome> = {
  value: { outcome: "GRANT_OUTCOME_UNSPECIFIED" },
};

export const taskAuditGrantOutcomeOutcomeSample: Sample<TaskAuditGrantOutcomeOutcome> = {
  value: "GRANT_OUTCOME_UNSPECIFIED",
};

export const taskAuditHardResetSample: Sample<TaskAuditHardReset> = {
  value: { oldPolicyStepId: "oldPolicyStepId" },
};

export const taskAuditHardResetOldPolicyStepIdSample: Sample<TaskAuditHardResetOldPolicyStepId> = {
  value: "string",
};

export const taskAuditListRequestSample: Sample<TaskAuditListRequest> = {
  value: {
    pageSize: 0,
    pageToken: "pageToken",
    refs: [() => taskAuditViewRefSample],
    taskId: "taskId",
  },
};

export const taskAuditListRequestPageSizeSample: Sample<TaskAuditListRequestPageSize> = {
  value: 0,
};

export const taskAuditListRequestPageTokenSample: Sample<TaskAuditListRequestPageToken> = {
  value: "string",
};

export const taskAuditListRequestRefsSample: Sample<TaskAuditListRequestRefs> = {
  value: [() => taskAuditViewRefSample],
};

export const taskAuditListRequestRefsItemSample: Sample<TaskAuditListRequestRefsItem> = {
  value: () => taskAuditViewRefSample,
};

export const taskAuditListRequestTaskIdSample: Sample<TaskAuditListRequestTaskId> = {
  value: "string",
};

export const taskAuditListResponseSample: Sample<TaskAuditListResponse> = {
  value: { list: [() => taskAuditViewSample], nextPageToken: "nextPageToken" },
  minimal: {},
};

export const taskAuditListResponseListSample: Sample<TaskAuditListResponseList> = {
  value: [() => taskAuditViewSample],
  minimal: [],
};

export const taskAuditListResponseListItemSample: Sample<TaskAuditListResponseListItem> = {
  value: () => taskAuditViewSample,
  minimal: () => taskAuditViewSample,
};

export const taskAuditListResponseNextPageTokenSample: Sample<TaskAuditListResponseNextPageToken> =
  { value: "string" };

export const taskAuditMetaDataSample: Sample<TaskAuditMetaData> = {
  value: { user: () => userSample },
};

export const taskAuditMetaDataUserSample: Sample<TaskAuditMetaDataUser> = {
  value: () => userSample,
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

export const taskAuditPolicyApprovalReassignedNewPolicyStepIdSample: Sample<TaskAuditPolicyApprovalReassignedNewPolicyStepId> =
  { value: "string" };

export const taskAuditPolicyApprovalReassignedNewUsersSample: Sample<TaskAuditPolicyApprovalReassignedNewUsers> =
  { value: ["string"] };

export const taskAuditPolicyApprovalReassignedNewUsersItemSample: Sample<TaskAuditPolicyApprovalReassignedNewUsersItem> =
  { value: "string" };

export const taskAuditPolicyApprovalReassignedOldPolicyStepIdSample: Sample<TaskAuditPolicyApprovalReassignedOldPolicyStepId> =
  { value: "string" };

export const taskAuditPolicyApprovalReassignedUsersSample: Sample<TaskAuditPolicyApprovalReassignedUsers> =
  { value: [() => userSample] };

export const taskAuditPolicyApprovalReassignedUsersItemSample: Sample<TaskAuditPolicyApprovalReassignedUsersItem> =
  { value: () => userSample };

export const taskAuditPolicyChangedSample: Sample<TaskAuditPolicyChanged> = {
  value: { newPolicyId: "newPolicyId", oldPolicyId: "oldPolicyId" },
};

export const taskAuditPolicyChangedNewPolicyIdSample: Sample<TaskAuditPolicyChangedNewPolicyId> = {
  value: "string",
};

export const taskAuditPolicyChangedOldPolicyIdSample: Sample<TaskAuditPolicyChangedOldPolicyId> = {
  value: "string",
};

export const taskAuditPolicyEvaluationStepSample: Sample<TaskAuditPolicyEvaluationStep> = {
  value: { stepComment: "stepComment" },
};

export const taskAuditPolicyEvaluationStepStepCommentSample: Sample<TaskAuditPolicyEvaluationStepStepComment> =
  { value: "string" };

export const taskAuditPolicyProvisionErrorSample: Sample<TaskAuditPolicyProvisionError> = {
  value: { error: "error" },
};

export const taskAuditPolicyProvisionErrorErrorSample: Sample<TaskAuditPolicyProvisionErrorError> =
  { value: "string" };

export const taskAuditPolicyProvisionReassignedSample: Sample<TaskAuditPolicyProvisionReassigned> =
  {
    value: {
      newPolicyStepId: "newPolicyStepId",
      newUsers: ["string"],
      oldPolicyStepId: "oldPolicyStepId",
      users: [() => userSample],
    },
  };

export const taskAuditPolicyProvisionReassignedNewPolicyStepIdSample: Sample<TaskAuditPolicyProvisionReassignedNewPolicyStepId> =
  { value: "string" };

export const taskAuditPolicyProvisionReassignedNewUsersSample: Sample<TaskAuditPolicyProvisionReassignedNewUsers> =
  { value: ["string"] };

export const taskAuditPolicyProvisionReassignedNewUsersItemSample: Sample<TaskAuditPolicyProvisionReassignedNewUsersItem> =
  { value: "string" };

export const taskAuditPolicyProvisionReassignedOldPolicyStepIdSample: Sample<TaskAuditPolicyProvisionReassignedOldPolicyStepId> =
  { value: "string" };

export const taskAuditPolicyProvisionReassignedUsersSample: Sample<TaskAuditPolicyProvisionReassignedUsers> =
  { value: [() => userSample] };

export const taskAuditPolicyProvisionReassignedUsersItemSample: Sample<TaskAuditPolicyProvisionReassignedUsersItem> =
  { value: () => userSample };

export const taskAuditReassignedToDelegateSample: Sample<TaskAuditReassignedToDelegate> = {
  value: {
    delegatedAssigneeUser: () => userSample,
    delegatedAssigneeUserId: "delegatedAssigneeUserId",
    originalAssigneeUser: () => userSample,
    originalAssigneeUserId: "originalAssigneeUserId",
  },
};

export const taskAuditReassignedToDelegateDelegatedAssigneeUserSample: Sample<TaskAuditReassignedToDelegateDelegatedAssigneeUser> =
  { value: () => userSample };

export const taskAuditReassignedToDelegateDelegatedAssigneeUserIdSample: Sample<TaskAuditReassignedToDelegateDelegatedAssigneeUserId> =
  { value: "string" };

export const taskAuditReassignedToDelegateOriginalAssigneeUserSample: Sample<TaskAuditReassignedToDelegateOriginalAssigneeUser> =
  { value: () => userSample };

export const taskAuditReassignedToDelegateOriginalAssigneeUserIdSample: Sample<TaskAuditReassignedToDelegateOriginalAssigneeUserId> =
  { value: "string" };

export const taskAuditReassignmentListErrorSample: Sample<TaskAuditReassignmentListError> = {
  value: { errorMessage: "errorMessage" },
};

export const taskAuditReassignmentListErrorErrorMessageSample: Sample<TaskAuditReassignmentListErrorErrorMessage> =
  { value: "string" };

export const taskAuditRestartSample: Sample<TaskAuditRestart> = {
  value: { oldPolicyStepId: "oldPolicyStepId" },
};

export const taskAuditRestartOldPolicyStepIdSample: Sample<TaskAuditRestartOldPolicyStepId> = {
  value: "string",
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

export const taskAuditSLAEscalationMessageSample: Sample<TaskAuditSLAEscalationMessage> = {
  value: "string",
};

export const taskAuditStartedConnectorActionsSample: Sample<TaskAuditStartedConnectorActions> = {
  value: { policyStepId: "policyStepId" },
};

export const taskAuditStartedConnectorActionsPolicyStepIdSample: Sample<TaskAuditStartedConnectorActionsPolicyStepId> =
  { value: "string" };

export const taskAuditStateChangeSample: Sample<TaskAuditStateChange> = {
  value: { previousState: "TASK_STATE_UNSPECIFIED" },
};

export const taskAuditStateChangePreviousStateSample: Sample<TaskAuditStateChangePreviousState> = {
  value: "TASK_STATE_UNSPECIFIED",
};

export const taskAuditStepSkippedSample: Sample<TaskAuditStepSkipped> = {
  value: { skippedBy: "skippedBy" },
};

export const taskAuditStepSkippedSkippedBySample: Sample<TaskAuditStepSkippedSkippedBy> = {
  value: "string",
};

export const taskAuditStepUpApprovalSample: Sample<TaskAuditStepUpApproval> = {
  value: { stepUpTransactionId: "stepUpTransactionId" },
};

export const taskAuditStepUpApprovalStepUpTransactionIdSample: Sample<TaskAuditStepUpApprovalStepUpTransactionId> =
  { value: "string" };

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
  minimal: {},
};

export const taskAuditViewCommentSample: Sample<TaskAuditViewComment> = {
  value: () => taskAuditCommentSample,
};

export const taskAuditViewStateChangeSample: Sample<TaskAuditViewStateChange> = {
  value: () => taskAuditStateChangeSample,
};

export const taskAuditViewRevokeOutcomeSample: Sample<TaskAuditViewRevokeOutcome> = {
  value: () => taskAuditRevokeOutcomeSample,
};

export const taskAuditViewApprovalReassignedSample: Sample<TaskAuditViewApprovalReassigned> = {
  value: () => taskAuditPolicyApprovalReassignedSample,
};

export const taskAuditViewTaskRestartedSample: Sample<TaskAuditViewTaskRestarted> = {
  value: () => taskAuditRestartSample,
};

export const taskAuditViewAccessRequestOutcomeSample: Sample<TaskAuditViewAccessRequestOutcome> = {
  value: () => taskAuditAccessRequestOutcomeSample,
};

export const taskAuditViewProvisionReassignedSample: Sample<TaskAuditViewProvisionReassigned> = {
  value: () => taskAuditPolicyProvisionReassignedSample,
};

export const taskAuditViewProvisionErrorSample: Sample<TaskAuditViewProvisionError> = {
  value: () => taskAuditPolicyProvisionErrorSample,
};

export const taskAuditViewApprovedAutomaticallySample: Sample<TaskAuditViewApprovedAutomatically> =
  { value: () => taskAuditApprovalHappenedAutomaticallySample };

export const taskAuditViewReassignedToDelegateSample: Sample<TaskAuditViewReassignedToDelegate> = {
  value: () => taskAuditReassignedToDelegateSample,
};

export const taskAuditViewHardResetSample: Sample<TaskAuditViewHardReset> = {
  value: () => taskAuditHardResetSample,
};

export const taskAuditViewTaskEscalatedSample: Sample<TaskAuditViewTaskEscalated> = {
  value: () => taskAuditEscalateToEmergencyAccessSample,
};

export const taskAuditViewApprovalInstanceChangeSample: Sample<TaskAuditViewApprovalInstanceChange> =
  { value: () => taskAuditApprovalInstanceChangeSample };

export const taskAuditViewConditionalPolicyExecutionResultSample: Sample<TaskAuditViewConditionalPolicyExecutionResult> =
  { value: () => taskAuditConditionalPolicyExecutionResultSample };

export const taskAuditViewExpressionPolicyStepErrorSample: Sample<TaskAuditViewExpressionPolicyStepError> =
  { value: () => taskAuditExpressionPolicyStepErrorSample };

export const taskAuditViewApprovalAutoAcceptedByPolicySample: Sample<TaskAuditViewApprovalAutoAcceptedByPolicy> =
  { value: () => taskAuditApprovalAutoAcceptedByPolicySample };

export const taskAuditViewApprovalAutoRejectedByPolicySample: Sample<TaskAuditViewApprovalAutoRejectedByPolicy> =
  { value: () => taskAuditApprovalAutoRejectedByPolicySample };

export const taskAuditViewBulkActionErrorSample: Sample<TaskAuditViewBulkActionError> = {
  value: () => taskAuditBulkActionErrorSample,
};

export const taskAuditViewWebhookTriggeredSample: Sample<TaskAuditViewWebhookTriggered> = {
  value: () => taskAuditWebhookTriggeredSample,
};

export const taskAuditViewWebhookAttemptSample: Sample<TaskAuditViewWebhookAttempt> = {
  value: () => taskAuditWebhookAttemptSample,
};

export const taskAuditViewWebhookSuccessSample: Sample<TaskAuditViewWebhookSuccess> = {
  value: () => taskAuditWebhookSuccessSample,
};

export const taskAuditViewPolicyEvaluationStepSample: Sample<TaskAuditViewPolicyEvaluationStep> = {
  value: () => taskAuditPolicyEvaluationStepSample,
};

export const taskAuditViewWaitStepSuccessSample: Sample<TaskAuditViewWaitStepSuccess> = {
  value: () => taskAuditWaitStepSuccessSample,
};

export const taskAuditViewConnectorActionsStartSample: Sample<TaskAuditViewConnectorActionsStart> =
  { value: () => taskAuditStartedConnectorActionsSample };

export const taskAuditViewWaitStepWaitingSample: Sample<TaskAuditViewWaitStepWaiting> = {
  value: () => taskAuditWaitStepWaitingSample,
};

export const taskAuditViewWaitStepTimedOutSample: Sample<TaskAuditViewWaitStepTimedOut> = {
  value: () => taskAuditWaitStepTimedOutSample,
};

export const taskAuditViewWebhookApprovalTriggeredSample: Sample<TaskAuditViewWebhookApprovalTriggered> =
  { value: () => taskAuditWebhookApprovalTriggeredSample };

export const taskAuditViewWebhookApprovalAttemptSample: Sample<TaskAuditViewWebhookApprovalAttempt> =
  { value: () => taskAuditWebhookApprovalAttemptSample };

export const taskAuditViewWebhookApprovalSuccessSample: Sample<TaskAuditViewWebhookApprovalSuccess> =
  { value: () => taskAuditWebhookApprovalSuccessSample };

export const taskAuditViewWebhookApprovalBadResponseSample: Sample<TaskAuditViewWebhookApprovalBadResponse> =
  { value: () => taskAuditWebhookApprovalBadResponseSample };

export const taskAuditViewExternalTicketTriggeredSample: Sample<TaskAuditViewExternalTicketTriggered> =
  { value: () => taskAuditExternalTicketTriggeredSample };

export const taskAuditViewExternalTicketCreatedSample: Sample<TaskAuditViewExternalTicketCreated> =
  { value: () => taskAuditExternalTicketCreatedSample };

export const taskAuditViewExternalTicketErrorSample: Sample<TaskAuditViewExternalTicketError> = {
  value: () => taskAuditExternalTicketErrorSample,
};

export const taskAuditViewWaitStepAnalysisSuccessSample: Sample<TaskAuditViewWaitStepAnalysisSuccess> =
  { value: () => taskAuditWaitForAnalysisStepSuccessSample };

export const taskAuditViewConnectorActionsEndSample: Sample<TaskAuditViewConnectorActionsEnd> = {
  value: () => taskAuditFinishedConnectorActionsSample,
};

export const taskAuditViewWaitStepAnalysisWaitingSample: Sample<TaskAuditViewWaitStepAnalysisWaiting> =
  { value: () => taskAuditWaitForAnalysisStepWaitingSample };

export const taskAuditViewWaitStepAnalysisTimedOutSample: Sample<TaskAuditViewWaitStepAnalysisTimedOut> =
  { value: () => taskAuditWaitForAnalysisStepTimedOutSample };

export const taskAuditViewStepUpApprovalSample: Sample<TaskAuditViewStepUpApproval> = {
  value: () => taskAuditStepUpApprovalSample,
};

export const taskAuditViewExternalTicketProvisionStepResolvedSample: Sample<TaskAuditViewExternalTicketProvisionStepResolved> =
  { value: () => taskAuditExternalTicketProvisionStepResolvedSample };

export const taskAuditViewStepSkippedSample: Sample<TaskAuditViewStepSkipped> = {
  value: () => taskAuditStepSkippedSample,
};

export const taskAuditViewReassignmentListErrorSample: Sample<TaskAuditViewReassignmentListError> =
  { value: () => taskAuditReassignmentListErrorSample };

export const taskAuditViewSlaEscalationSample: Sample<TaskAuditViewSlaEscalation> = {
  value: () => taskAuditSLAEscalationSample,
};

export const taskAuditViewPolicyChangedSample: Sample<TaskAuditViewPolicyChanged> = {
  value: () => taskAuditPolicyChangedSample,
};

export const taskAuditViewActionResultSample: Sample<TaskAuditViewActionResult> = {
  value: () => taskAuditConnectorActionResultSample,
};

export const taskAuditViewTaskCreatedSample: Sample<TaskAuditViewTaskCreated> = {
  value: () => taskAuditNewTaskSample,
};

export const taskAuditViewCertifyOutcomeSample: Sample<TaskAuditViewCertifyOutcome> = {
  value: () => taskAuditCertifyOutcomeSample,
};

export const taskAuditViewActionSubmittedSample: Sample<TaskAuditViewActionSubmitted> = {
  value: () => taskAuditActionSubmittedSample,
};

export const taskAuditViewGrantOutcomeSample: Sample<TaskAuditViewGrantOutcome> = {
  value: () => taskAuditGrantOutcomeSample,
};

export const taskAuditViewCreatedSample: Sample<TaskAuditViewCreated> = {
  value: "2019-12-27T18:11:19.117Z",
};

export const taskAuditViewCurrentStateSample: Sample<TaskAuditViewCurrentState> = {
  value: "TASK_STATE_UNSPECIFIED",
};

export const taskAuditViewEventTypeSample: Sample<TaskAuditViewEventType> = {
  value: "TASK_AUDIT_EVENT_TYPE_UNSPECIFIED",
};

export const taskAuditViewIdSample: Sample<TaskAuditViewId> = { value: "string" };

export const taskAuditViewMetadataSample: Sample<TaskAuditViewMetadata> = {
  value: () => taskAuditMetaDataSample,
};

export const taskAuditViewSourceSample: Sample<TaskAuditViewSource> = {
  value: "SOURCE_UNSPECIFIED",
};

export const taskAuditViewTicketIdSample: Sample<TaskAuditViewTicketId> = { value: "string" };

export const taskAuditViewUserIdSample: Sample<TaskAuditViewUserId> = { value: "string" };

export const taskAuditViewWorkflowStepSample: Sample<TaskAuditViewWorkflowStep> = { value: 0 };

export const taskAuditViewRefSample: Sample<TaskAuditViewRef> = { value: { id: "id" } };

export const taskAuditViewRefIdSample: Sample<TaskAuditViewRefId> = { value: "string" };

export const taskAuditWaitForAnalysisStepSuccessSample: Sample<TaskAuditWaitForAnalysisStepSuccess> =
  { value: { stepId: "stepId", succeededAt: "2019-12-27T18:11:19.117Z" } };

export const taskAuditWaitForAnalysisStepSuccessStepIdSample: Sample<TaskAuditWaitForAnalysisStepSuccessStepId> =
  { value: "string" };

export const taskAuditWaitForAnalysisStepSuccessSucceededAtSample: Sample<TaskAuditWaitForAnalysisStepSuccessSucceededAt> =
  { value: "2019-12-27T18:11:19.117Z" };

export const taskAuditWaitForAnalysisStepTimedOutSample: Sample<TaskAuditWaitForAnalysisStepTimedOut> =
  { value: { stepId: "stepId", timedOutAt: "2019-12-27T18:11:19.117Z" } };

export const taskAuditWaitForAnalysisStepTimedOutStepIdSample: Sample<TaskAuditWaitForAnalysisStepTimedOutStepId> =
  { value: "string" };

export const taskAuditWaitForAnalysisStepTimedOutTimedOutAtSample: Sample<TaskAuditWaitForAnalysisStepTimedOutTimedOutAt> =
  { value: "2019-12-27T18:11:19.117Z" };

export const taskAuditWaitForAnalysisStepWaitingSample: Sample<TaskAuditWaitForAnalysisStepWaiting> =
  { value: { stepId: "stepId" } };

export const taskAuditWaitForAnalysisStepWaitingStepIdSample: Sample<TaskAuditWaitForAnalysisStepWaitingStepId> =
  { value: "string" };

export const taskAuditWaitStepSuccessSample: Sample<TaskAuditWaitStepSuccess> = {
  value: { condition: "condition", stepId: "stepId", succeededAt: "2019-12-27T18:11:19.117Z" },
};

export const taskAuditWaitStepSuccessConditionSample: Sample<TaskAuditWaitStepSuccessCondition> = {
  value: "string",
};

export const taskAuditWaitStepSuccessStepIdSample: Sample<TaskAuditWaitStepSuccessStepId> = {
  value: "string",
};

export const taskAuditWaitStepSuccessSucceededAtSample: Sample<TaskAuditWaitStepSuccessSucceededAt> =
  { value: "2019-12-27T18:11:19.117Z" };

export const taskAuditWaitStepTimedOutSample: Sample<TaskAuditWaitStepTimedOut> = {
  value: { condition: "condition", stepId: "stepId", timedOutAt: "2019-12-27T18:11:19.117Z" },
};

export const taskAuditWaitStepTimedOutConditionSample: Sample<TaskAuditWaitStepTimedOutCondition> =
  { value: "string" };

export const taskAuditWaitStepTimedOutStepIdSample: Sample<TaskAuditWaitStepTimedOutStepId> = {
  value: "string",
};

export const taskAuditWaitStepTimedOutTimedOutAtSample: Sample<TaskAuditWaitStepTimedOutTimedOutAt> =
  { value: "2019-12-27T18:11:19.117Z" };

export const taskAuditWaitStepWaitingSample: Sample<TaskAuditWaitStepWaiting> = {
  value: { condition: "condition", stepId: "stepId" },
};

export const taskAuditWaitStepWaitingConditionSample: Sample<TaskAuditWaitStepWaitingCondition> = {
  value: "string",
};

export const taskAuditWaitStepWaitingStepIdSample: Sample<TaskAuditWaitStepWaitingStepId> = {
  value: "string",
};

export const taskAuditWebhookApprovalAttemptSample: Sample<TaskAuditWebhookApprovalAttempt> = {
  value: {
    webhookId: "webhookId",
    webhookInstanceId: "webhookInstanceId",
    webhookName: "webhookName",
    webhookUrl: "webhookUrl",
  },
};

export const taskAuditWebhookApprovalAttemptWebhookIdSample: Sample<TaskAuditWebhookApprovalAttemptWebhookId> =
  { value: "string" };

export const taskAuditWebhookApprovalAttemptWebhookInstanceIdSample: Sample<TaskAuditWebhookApprovalAttemptWebhookInstanceId> =
  { value: "string" };

export const taskAuditWebhookApprovalAttemptWebhookNameSample: Sample<TaskAuditWebhookApprovalAttemptWebhookName> =
  { value: "string" };

export const taskAuditWebhookApprovalAttemptWebhookUrlSample: Sample<TaskAuditWebhookApprovalAttemptWebhookUrl> =
  { value: "string" };

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

export const taskAuditWebhookApprovalBadResponseErrorSample: Sample<TaskAuditWebhookApprovalBadResponseError> =
  { value: "string" };

export const taskAuditWebhookApprovalBadResponseWebhookIdSample: Sample<TaskAuditWebhookApprovalBadResponseWebhookId> =
  { value: "string" };

export const taskAuditWebhookApprovalBadResponseWebhookInstanceIdSample: Sample<TaskAuditWebhookApprovalBadResponseWebhookInstanceId> =
  { value: "string" };

export const taskAuditWebhookApprovalBadResponseWebhookNameSample: Sample<TaskAuditWebhookApprovalBadResponseWebhookName> =
  { value: "string" };

export const taskAuditWebhookApprovalBadResponseWebhookUrlSample: Sample<TaskAuditWebhookApprovalBadResponseWebhookUrl> =
  { value: "string" };

export const taskAuditWebhookApprovalSuccessSample: Sample<TaskAuditWebhookApprovalSuccess> = {
  value: {
    webhookId: "webhookId",
    webhookInstanceId: "webhookInstanceId",
    webhookName: "webhookName",
    webhookUrl: "webhookUrl",
  },
};

export const taskAuditWebhookApprovalSuccessWebhookIdSample: Sample<TaskAuditWebhookApprovalSuccessWebhookId> =
  { value: "string" };

export const taskAuditWebhookApprovalSuccessWebhookInstanceIdSample: Sample<TaskAuditWebhookApprovalSuccessWebhookInstanceId> =
  { value: "string" };

export const taskAuditWebhookApprovalSuccessWebhookNameSample: Sample<TaskAuditWebhookApprovalSuccessWebhookName> =
  { value: "string" };

export const taskAuditWebhookApprovalSuccessWebhookUrlSample: Sample<TaskAuditWebhookApprovalSuccessWebhookUrl> =
  { value: "string" };

export const taskAuditWebhookApprovalTriggeredSample: Sample<TaskAuditWebhookApprovalTriggered> = {
  value: {
    webhookId: "webhookId",
    webhookInstanceId: "webhookInstanceId",
    webhookName: "webhookName",
    webhookUrl: "webhookUrl",
  },
};

export const taskAuditWebhookApprovalTriggeredWebhookIdSample: Sample<TaskAuditWebhookApprovalTriggeredWebhookId> =
  { value: "string" };

export const taskAuditWebhookApprovalTriggeredWebhookInstanceIdSample: Sample<TaskAuditWebhookApprovalTriggeredWebhookInstanceId> =
  { value: "string" };

export const taskAuditWebhookApprovalTriggeredWebhookNameSample: Sample<TaskAuditWebhookApprovalTriggeredWebhookName> =
  { value: "string" };

export const taskAuditWebhookApprovalTriggeredWebhookUrlSample: Sample<TaskAuditWebhookApprovalTriggeredWebhookUrl> =
  { value: "string" };

export const taskAuditWebhookAttemptSample: Sample<TaskAuditWebhookAttempt> = {
  value: {
    webhookId: "webhookId",
    webhookInstanceId: "webhookInstanceId",
    webhookName: "webhookName",
    webhookUrl: "webhookUrl",
  },
};

export const taskAuditWebhookAttemptWebhookIdSample: Sample<TaskAuditWebhookAttemptWebhookId> = {
  value: "string",
};

export const taskAuditWebhookAttemptWebhookInstanceIdSample: Sample<TaskAuditWebhookAttemptWebhookInstanceId> =
  { value: "string" };

export const taskAuditWebhookAttemptWebhookNameSample: Sample<TaskAuditWebhookAttemptWebhookName> =
  { value: "string" };

export const taskAuditWebhookAttemptWebhookUrlSample: Sample<TaskAuditWebhookAttemptWebhookUrl> = {
  value: "string",
};

export const taskAuditWebhookSuccessSample: Sample<TaskAuditWebhookSuccess> = {
  value: {
    webhookId: "webhookId",
    webhookInstanceId: "webhookInstanceId",
    webhookName: "webhookName",
    webhookUrl: "webhookUrl",
  },
};

export const taskAuditWebhookSuccessWebhookIdSample: Sample<TaskAuditWebhookSuccessWebhookId> = {
  value: "string",
};

export const taskAuditWebhookSuccessWebhookInstanceIdSample: Sample<TaskAuditWebhookSuccessWebhookInstanceId> =
  { value: "string" };

export const taskAuditWebhookSuccessWebhookNameSample: Sample<TaskAuditWebhookSuccessWebhookName> =
  { value: "string" };

export const taskAuditWebhookSuccessWebhookUrlSample: Sample<TaskAuditWebhookSuccessWebhookUrl> = {
  value: "string",
};

export const taskAuditWebhookTriggeredSample: Sample<TaskAuditWebhookTriggered> = {
  value: {
    webhookId: "webhookId",
    webhookInstanceId: "webhookInstanceId",
    webhookName: "webhookName",
    webhookUrl: "webhookUrl",
  },
};

export const taskAuditWebhookTriggeredWebhookIdSample: Sample<TaskAuditWebhookTriggeredWebhookId> =
  { value: "string" };

export const taskAuditWebhookTriggeredWebhookInstanceIdSample: Sample<TaskAuditWebhookTriggeredWebhookInstanceId> =
  { value: "string" };

export const taskAuditWebhookTriggeredWebhookNameSample: Sample<TaskAuditWebhookTriggeredWebhookName> =
  { value: "string" };

export const taskAuditWebhookTriggeredWebhookUrlSample: Sample<TaskAuditWebhookTriggeredWebhookUrl> =
  { value: "string" };

export const taskExpandMaskSample: Sample<TaskExpandMask> = { value: { paths: ["*"] } };

export const taskExpandMaskPathsSample: Sample<TaskExpandMaskPaths> = { value: ["*"] };

export const taskExpandMaskPathsItemSample: Sample<TaskExpandMaskPathsItem> = { value: "*" };

export const taskGrantSourceSample: Sample<TaskGrantSource> = {
  value: { externalUrl: "externalUrl", integrationId: "integrationId", requestId: "requestId" },
};

export const taskGrantSourceExternalUrlSample: Sample<TaskGrantSourceExternalUrl> = {
  value: "string",
};

export const taskGrantSourceIntegrationIdSample: Sample<TaskGrantSourceIntegrationId> = {
  value: "string",
};

export const taskGrantSourceRequestIdSample: Sample<TaskGrantSourceRequestId> = { value: "string" };

export const taskRefSample: Sample<TaskRef> = { value: { id: "id" } };

export const taskRefIdSample: Sample<TaskRefId> = { value: "string" };

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

export const taskRevokeSourceReviewTypeSample: Sample<TaskRevokeSourceReviewType> = {
  value: () => taskRevokeSourceReviewSample,
};

export const taskRevokeSourceRequestTypeSample: Sample<TaskRevokeSourceRequestType> = {
  value: () => taskRevokeSourceRequestSample,
};

export const taskRevokeSourceExpiredTypeSample: Sample<TaskRevokeSourceExpiredType> = {
  value: () => taskRevokeSourceExpiredSample,
};

export const taskRevokeSourceNonUsageTypeSample: Sample<TaskRevokeSourceNonUsageType> = {
  value: () => taskRevokeSourceNonUsageSample,
};

export const taskRevokeSourceExpiredSample: Sample<TaskRevokeSourceExpired> = {
  value: { expiredAt: "2019-12-27T18:11:19.117Z" },
};

export const taskRevokeSourceExpiredExpiredAtSample: Sample<TaskRevokeSourceExpiredExpiredAt> = {
  value: "2019-12-27T18:11:19.117Z",
};

export const taskRevokeSourceNonUsageSample: Sample<TaskRevokeSourceNonUsage> = {
  value: { expiresAt: "2019-12-27T18:11:19.117Z", lastLogin: "2019-12-27T18:11:19.117Z" },
};

export const taskRevokeSourceNonUsageExpiresAtSample: Sample<TaskRevokeSourceNonUsageExpiresAt> = {
  value: "2019-12-27T18:11:19.117Z",
};

export const taskRevokeSourceNonUsageLastLoginSample: Sample<TaskRevokeSourceNonUsageLastLogin> = {
  value: "2019-12-27T18:11:19.117Z",
};

export const taskRevokeSourceRequestSample: Sample<TaskRevokeSourceRequest> = {
  value: { requestUserId: "requestUserId" },
};

export const taskRevokeSourceRequestRequestUserIdSample: Sample<TaskRevokeSourceRequestRequestUserId> =
  { value: "string" };

export const taskRevokeSourceReviewSample: Sample<TaskRevokeSourceReview> = {
  value: { accessReviewId: "accessReviewId", certTicketId: "certTicketId" },
};

export const taskRevokeSourceReviewAccessReviewIdSample: Sample<TaskRevokeSourceReviewAccessReviewId> =
  { value: "string" };

export const taskRevokeSourceReviewCertTicketIdSample: Sample<TaskRevokeSourceReviewCertTicketId> =
  { value: "string" };

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

export const taskSearchRequestAccessReviewIdsSample: Sample<TaskSearchRequestAccessReviewIds> = {
  value: ["string"],
};

export const taskSearchRequestAccessReviewIdsItemSample: Sample<TaskSearchRequestAccessReviewIdsItem> =
  { value: "string" };

export const taskSearchRequestAccountOwnerIdsSample: Sample<TaskSearchRequestAccountOwnerIds> = {
  value: ["string"],
};

export const taskSearchRequestAccountOwnerIdsItemSample: Sample<TaskSearchRequestAccountOwnerIdsItem> =
  { value: "string" };

export const taskSearchRequestAccountTypesSample: Sample<TaskSearchRequestAccountTypes> = {
  value: ["APP_USER_TYPE_UNSPECIFIED"],
};

export const taskSearchRequestAccountTypesItemSample: Sample<TaskSearchRequestAccountTypesItem> = {
  value: "APP_USER_TYPE_UNSPECIFIED",
};

export const taskSearchRequestActorIdSample: Sample<TaskSearchRequestActorId> = { value: "string" };

export const taskSearchRequestAppEntitlementIdsSample: Sample<TaskSearchRequestAppEntitlementIds> =
  { value: ["string"] };

export const taskSearchRequestAppEntitlementIdsItemSample: Sample<TaskSearchRequestAppEntitlementIdsItem> =
  { value: "string" };

export const taskSearchRequestAppResourceIdsSample: Sample<TaskSearchRequestAppResourceIds> = {
  value: ["string"],
};

export const taskSearchRequestAppResourceIdsItemSample: Sample<TaskSearchRequestAppResourceIdsItem> =
  { value: "string" };

export const taskSearchRequestAppResourceTypeIdsSample: Sample<TaskSearchRequestAppResourceTypeIds> =
  { value: ["string"] };

export const taskSearchRequestAppResourceTypeIdsItemSample: Sample<TaskSearchRequestAppResourceTypeIdsItem> =
  { value: "string" };

export const taskSearchRequestAppUserSubjectIdsSample: Sample<TaskSearchRequestAppUserSubjectIds> =
  { value: ["string"] };

export const taskSearchRequestAppUserSubjectIdsItemSample: Sample<TaskSearchRequestAppUserSubjectIdsItem> =
  { value: "string" };

export const taskSearchRequestApplicationIdsSample: Sample<TaskSearchRequestApplicationIds> = {
  value: ["string"],
};

export const taskSearchRequestApplicationIdsItemSample: Sample<TaskSearchRequestApplicationIdsItem> =
  { value: "string" };

export const taskSearchRequestAssignedOrStepApproverUserIdSample: Sample<TaskSearchRequestAssignedOrStepApproverUserId> =
  { value: "string" };

export const taskSearchRequestAssigneesInIdsSample: Sample<TaskSearchRequestAssigneesInIds> = {
  value: ["string"],
};

export const taskSearchRequestAssigneesInIdsItemSample: Sample<TaskSearchRequestAssigneesInIdsItem> =
  { value: "string" };

export const taskSearchRequestCreatedAfterSample: Sample<TaskSearchRequestCreatedAfter> = {
  value: "2019-12-27T18:11:19.117Z",
};

export const taskSearchRequestCreatedBeforeSample: Sample<TaskSearchRequestCreatedBefore> = {
  value: "2019-12-27T18:11:19.117Z",
};

export const taskSearchRequestCurrentStepSample: Sample<TaskSearchRequestCurrentStep> = {
  value: "TASK_SEARCH_CURRENT_STEP_UNSPECIFIED",
};

export const taskSearchRequestEmergencyStatusSample: Sample<TaskSearchRequestEmergencyStatus> = {
  value: "UNSPECIFIED",
};

export const taskSearchRequestExcludeAppEntitlementIdsSample: Sample<TaskSearchRequestExcludeAppEntitlementIds> =
  { value: ["string"] };

export const taskSearchRequestExcludeAppEntitlementIdsItemSample: Sample<TaskSearchRequestExcludeAppEntitlementIdsItem> =
  { value: "string" };

export const taskSearchRequestExcludeAppResourceTypeIdsSample: Sample<TaskSearchRequestExcludeAppResourceTypeIds> =
  { value: ["string"] };

export const taskSearchRequestExcludeAppResourceTypeIdsItemSample: Sample<TaskSearchRequestExcludeAppResourceTypeIdsItem> =
  { value: "string" };

export const taskSearchRequestExcludeIdsSample: Sample<TaskSearchRequestExcludeIds> = {
  value: ["string"],
};

export const taskSearchRequestExcludeIdsItemSample: Sample<TaskSearchRequestExcludeIdsItem> = {
  value: "string",
};

export const taskSearchRequestExpandMaskSample: Sample<TaskSearchRequestExpandMask> = {
  value: () => taskExpandMaskSample,
};

export const taskSearchRequestIncludeDeletedSample: Sample<TaskSearchRequestIncludeDeleted> = {
  value: true,
};

export const taskSearchRequestMyWorkUserIdsSample: Sample<TaskSearchRequestMyWorkUserIds> = {
  value: ["string"],
};

export const taskSearchRequestMyWorkUserIdsItemSample: Sample<TaskSearchRequestMyWorkUserIdsItem> =
  { value: "string" };

export const taskSearchRequestOlderThanDurationSample: Sample<TaskSearchRequestOlderThanDuration> =
  { value: "string" };

export const taskSearchRequestOpenerIdsSample: Sample<TaskSearchRequestOpenerIds> = {
  value: ["string"],
};

export const taskSearchRequestOpenerIdsItemSample: Sample<TaskSearchRequestOpenerIdsItem> = {
  value: "string",
};

export const taskSearchRequestOpenerOrSubjectUserIdSample: Sample<TaskSearchRequestOpenerOrSubjectUserId> =
  { value: "string" };

export const taskSearchRequestPageSizeSample: Sample<TaskSearchRequestPageSize> = { value: 0 };

export const taskSearchRequestPageTokenSample: Sample<TaskSearchRequestPageToken> = {
  value: "string",
};

export const taskSearchRequestPreviouslyActedOnIdsSample: Sample<TaskSearchRequestPreviouslyActedOnIds> =
  { value: ["string"] };

export const taskSearchRequestPreviouslyActedOnIdsItemSample: Sample<TaskSearchRequestPreviouslyActedOnIdsItem> =
  { value: "string" };

export const taskSearchRequestQuerySample: Sample<TaskSearchRequestQuery> = { value: "string" };

export const taskSearchRequestRefsSample: Sample<TaskSearchRequestRefs> = {
  value: [() => taskRefSample],
};

export const taskSearchRequestRefsItemSample: Sample<TaskSearchRequestRefsItem> = {
  value: () => taskRefSample,
};

export const taskSearchRequestSortBySample: Sample<TaskSearchRequestSortBy> = {
  value: "TASK_SEARCH_SORT_BY_UNSPECIFIED",
};

export const taskSearchRequestStepApprovalTypesSample: Sample<TaskSearchRequestStepApprovalTypes> =
  { value: ["STEP_APPROVAL_TYPE_UNSPECIFIED"] };

export const taskSearchRequestStepApprovalTypesItemSample: Sample<TaskSearchRequestStepApprovalTypesItem> =
  { value: "STEP_APPROVAL_TYPE_UNSPECIFIED" };

export const taskSearchRequestSubjectIdsSample: Sample<TaskSearchRequestSubjectIds> = {
  value: ["string"],
};

export const taskSearchRequestSubjectIdsItemSample: Sample<TaskSearchRequestSubjectIdsItem> = {
  value: "string",
};

export const taskSearchRequestTaskStatesSample: Sample<TaskSearchRequestTaskStates> = {
  value: ["TASK_STATE_UNSPECIFIED"],
};

export const taskSearchRequestTaskStatesItemSample: Sample<TaskSearchRequestTaskStatesItem> = {
  value: "TASK_STATE_UNSPECIFIED",
};

export const taskSearchRequestTaskTypesSample: Sample<TaskSearchRequestTaskTypes> = {
  value: [() => taskTypeSample],
};

export const taskSearchRequestTaskTypesItemSample: Sample<TaskSearchRequestTaskTypesItem> = {
  value: () => taskTypeSample,
};

export const taskSearchRequestUserEmploymentStatusesSample: Sample<TaskSearchRequestUserEmploymentStatuses> =
  { value: ["string"] };

export const taskSearchRequestUserEmploymentStatusesItemSample: Sample<TaskSearchRequestUserEmploymentStatusesItem> =
  { value: "string" };

export const taskSearchResponseSample: Sample<TaskSearchResponse> = {
  value: {
    expanded: [() => protobufAnySample],
    list: [() => taskViewSample],
    nextPageToken: "nextPageToken",
  },
  minimal: {},
};

export const taskSearchResponseExpandedSample: Sample<TaskSearchResponseExpanded> = {
  value: [() => protobufAnySample],
};

export const taskSearchResponseExpandedItemSample: Sample<TaskSearchResponseExpandedItem> = {
  value: () => protobufAnySample,
};

export const taskSearchResponseListSample: Sample<TaskSearchResponseList> = {
  value: [() => taskViewSample],
  minimal: [],
};

export const taskSearchResponseListItemSample: Sample<TaskSearchResponseListItem> = {
  value: () => taskViewSample,
  minimal: () => taskViewSample,
};

export const taskSearchResponseNextPageTokenSample: Sample<TaskSearchResponseNextPageToken> = {
  value: "string",
};

export const taskServiceActionResponseSample: Sample<TaskServiceActionResponse> = {
  value: {
    expanded: [() => protobufAnySample],
    taskView: () => taskViewSample,
    ticketActionId: "ticketActionId",
  },
  minimal: {},
};

export const taskServiceActionResponseExpandedSample: Sample<TaskServiceActionResponseExpanded> = {
  value: [() => protobufAnySample],
};

export const taskServiceActionResponseExpandedItemSample: Sample<TaskServiceActionResponseExpandedItem> =
  { value: () => protobufAnySample };

export const taskServiceActionResponseTaskViewSample: Sample<TaskServiceActionResponseTaskView> = {
  value: () => taskViewSample,
  minimal: () => taskViewSample,
};

export const taskServiceActionResponseTicketActionIdSample: Sample<TaskServiceActionResponseTicketActionId> =
  { value: "string" };

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
};

export const taskServiceCreateGrantRequestAppEntitlementIdSample: Sample<TaskServiceCreateGrantRequestAppEntitlementId> =
  { value: "string" };

export const taskServiceCreateGrantRequestAppIdSample: Sample<TaskServiceCreateGrantRequestAppId> =
  { value: "string" };

export const taskServiceCreateGrantRequestAppUserIdSample: Sample<TaskServiceCreateGrantRequestAppUserId> =
  { value: "string" };

export const taskServiceCreateGrantRequestDescriptionSample: Sample<TaskServiceCreateGrantRequestDescription> =
  { value: "string" };

export const taskServiceCreateGrantRequestEmergencyAccessSample: Sample<TaskServiceCreateGrantRequestEmergencyAccess> =
  { value: true };

export const taskServiceCreateGrantRequestExpandMaskSample: Sample<TaskServiceCreateGrantRequestExpandMask> =
  { value: () => taskExpandMaskSample };

export const taskServiceCreateGrantRequestGrantDurationSample: Sample<TaskServiceCreateGrantRequestGrantDuration> =
  { value: "string" };

export const taskServiceCreateGrantRequestIdentityUserIdSample: Sample<TaskServiceCreateGrantRequestIdentityUserId> =
  { value: "string" };

export const taskServiceCreateGrantRequestSourceSample: Sample<TaskServiceCreateGrantRequestSource> =
  { value: () => taskGrantSourceSample };

export const taskServiceCreateGrantResponseSample: Sample<TaskServiceCreateGrantResponse> = {
  value: { expanded: [() => protobufAnySample], taskView: () => taskViewSample },
  minimal: {},
};

export const taskServiceCreateGrantResponseExpandedSample: Sample<TaskServiceCreateGrantResponseExpanded> =
  { value: [() => protobufAnySample] };

export const taskServiceCreateGrantResponseExpandedItemSample: Sample<TaskServiceCreateGrantResponseExpandedItem> =
  { value: () => protobufAnySample };

export const taskServiceCreateGrantResponseTaskViewSample: Sample<TaskServiceCreateGrantResponseTaskView> =
  { value: () => taskViewSample, minimal: () => taskViewSample };

export const taskServiceCreateOffboardingRequestSample: Sample<TaskServiceCreateOffboardingRequest> =
  {
    value: {
      description: "description",
      expandMask: () => taskExpandMaskSample,
      subjectUserId: "subjectUserId",
    },
  };

export const taskServiceCreateOffboardingRequestDescriptionSample: Sample<TaskServiceCreateOffboardingRequestDescription> =
  { value: "string" };

export const taskServiceCreateOffboardingRequestExpandMaskSample: Sample<TaskServiceCreateOffboardingRequestExpandMask> =
  { value: () => taskExpandMaskSample };

export const taskServiceCreateOffboardingRequestSubjectUserIdSample: Sample<TaskServiceCreateOffboardingRequestSubjectUserId> =
  { value: "string" };

export const taskServiceCreateOffboardingResponseSample: Sample<TaskServiceCreateOffboardingResponse> =
  { value: { expanded: [() => protobufAnySample], taskView: () => taskViewSample }, minimal: {} };

export const taskServiceCreateOffboardingResponseExpandedSample: Sample<TaskServiceCreateOffboardingResponseExpanded> =
  { value: [() => protobufAnySample] };

export const taskServiceCreateOffboardingResponseExpandedItemSample: Sample<TaskServiceCreateOffboardingResponseExpandedItem> =
  { value: () => protobufAnySample };

export const taskServiceCreateOffboardingResponseTaskViewSample: Sample<TaskServiceCreateOffboardingResponseTaskView> =
  { value: () => taskViewSample, minimal: () => taskViewSample };

export const taskServiceCreateRevokeRequestSample: Sample<TaskServiceCreateRevokeRequest> = {
  value: {
    appEntitlementId: "appEntitlementId",
    appId: "appId",
    appUserId: "appUserId",
    description: "description",
    expandMask: () => taskExpandMaskSample,
    identityUserId: "identityUserId",
  },
};

export const taskServiceCreateRevokeRequestAppEntitlementIdSample: Sample<TaskServiceCreateRevokeRequestAppEntitlementId> =
  { value: "string" };

export const taskServiceCreateRevokeRequestAppIdSample: Sample<TaskServiceCreateRevokeRequestAppId> =
  { value: "string" };

export const taskServiceCreateRevokeRequestAppUserIdSample: Sample<TaskServiceCreateRevokeRequestAppUserId> =
  { value: "string" };

export const taskServiceCreateRevokeRequestDescriptionSample: Sample<TaskServiceCreateRevokeRequestDescription> =
  { value: "string" };

export const taskServiceCreateRevokeRequestExpandMaskSample: Sample<TaskServiceCreateRevokeRequestExpandMask> =
  { value: () => taskExpandMaskSample };

export const taskServiceCreateRevokeRequestIdentityUserIdSample: Sample<TaskServiceCreateRevokeRequestIdentityUserId> =
  { value: "string" };

export const taskServiceCreateRevokeResponseSample: Sample<TaskServiceCreateRevokeResponse> = {
  value: { expanded: [() => protobufAnySample], taskView: () => taskViewSample },
  minimal: {},
};

export const taskServiceCreateRevokeResponseExpandedSample: Sample<TaskServiceCreateRevokeResponseExpanded> =
  { value: [() => protobufAnySample] };

export const taskServiceCreateRevokeResponseExpandedItemSample: Sample<TaskServiceCreateRevokeResponseExpandedItem> =
  { value: () => protobufAnySample };

export const taskServiceCreateRevokeResponseTaskViewSample: Sample<TaskServiceCreateRevokeResponseTaskView> =
  { value: () => taskViewSample, minimal: () => taskViewSample };

export const taskServiceGetResponseSample: Sample<TaskServiceGetResponse> = {
  value: { expanded: [() => protobufAnySample], taskView: () => taskViewSample },
  minimal: {},
};

export const taskServiceGetResponseExpandedSample: Sample<TaskServiceGetResponseExpanded> = {
  value: [() => protobufAnySample],
};

export const taskServiceGetResponseExpandedItemSample: Sample<TaskServiceGetResponseExpandedItem> =
  { value: () => protobufAnySample };

export const taskServiceGetResponseTaskViewSample: Sample<TaskServiceGetResponseTaskView> = {
  value: () => taskViewSample,
  minimal: () => taskViewSample,
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

export const taskTypeGrantTypeSample: Sample<TaskTypeGrantType> = {
  value: () => taskTypeGrantSample,
};

export const taskTypeRevokeTypeSample: Sample<TaskTypeRevokeType> = {
  value: () => taskTypeRevokeSample,
};

export const taskTypeCertifyTypeSample: Sample<TaskTypeCertifyType> = {
  value: () => taskTypeCertifySample,
};

export const taskTypeOffboardingTypeSample: Sample<TaskTypeOffboardingType> = {
  value: () => taskTypeOffboardingSample,
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

export const taskTypeCertifyAccessReviewIdSample: Sample<TaskTypeCertifyAccessReviewId> = {
  value: "string",
};

export const taskTypeCertifyAccessReviewSelectionSample: Sample<TaskTypeCertifyAccessReviewSelection> =
  { value: "string" };

export const taskTypeCertifyAppEntitlementIdSample: Sample<TaskTypeCertifyAppEntitlementId> = {
  value: "string",
};

export const taskTypeCertifyAppIdSample: Sample<TaskTypeCertifyAppId> = { value: "string" };

export const taskTypeCertifyAppUserIdSample: Sample<TaskTypeCertifyAppUserId> = { value: "string" };

export const taskTypeCertifyIdentityUserIdSample: Sample<TaskTypeCertifyIdentityUserId> = {
  value: "string",
};

export const taskTypeCertifyOutcomeInputSample: Sample<TaskTypeCertifyOutcomeInput> = {
  value: "CERTIFY_OUTCOME_UNSPECIFIED",
};

export const taskTypeCertifyOutcomeSample: Sample<TaskTypeCertifyOutcome> = {
  value: "CERTIFY_OUTCOME_UNSPECIFIED",
};

export const taskTypeCertifyOutcomeTimeSample: Sample<TaskTypeCertifyOutcomeTime> = {
  value: "2019-12-27T18:11:19.117Z",
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

export const taskTypeGrantAppEntitlementIdSample: Sample<TaskTypeGrantAppEntitlementId> = {
  value: "string",
};

export const taskTypeGrantAppIdSample: Sample<TaskTypeGrantAppId> = { value: "string" };

export const taskTypeGrantAppUserIdSample: Sample<TaskTypeGrantAppUserId> = { value: "string" };

export const taskTypeGrantGrantDurationSample: Sample<TaskTypeGrantGrantDuration> = {
  value: "string",
};

export const taskTypeGrantIdentityUserIdSample: Sample<TaskTypeGrantIdentityUserId> = {
  value: "string",
};

export const taskTypeGrantOutcomeInputSample: Sample<TaskTypeGrantOutcomeInput> = {
  value: "GRANT_OUTCOME_UNSPECIFIED",
};

export const taskTypeGrantOutcomeSample: Sample<TaskTypeGrantOutcome> = {
  value: "GRANT_OUTCOME_UNSPECIFIED",
};

export const taskTypeGrantOutcomeTimeSample: Sample<TaskTypeGrantOutcomeTime> = {
  value: "2019-12-27T18:11:19.117Z",
};

export const taskTypeGrantSourceSample: Sample<TaskTypeGrantSource> = {
  value: () => taskGrantSourceSample,
};

export const taskTypeOffboardingInputSample: Sample<TaskTypeOffboardingInput> = { value: {} };

export const taskTypeOffboardingSample: Sample<TaskTypeOffboarding> = {
  value: {
    outcome: "OFFBOARDING_OUTCOME_UNSPECIFIED",
    outcomeTime: "2019-12-27T18:11:19.117Z",
    subjectUserId: "subjectUserId",
  },
};

export const taskTypeOffboardingOutcomeInputSample: Sample<TaskTypeOffboardingOutcomeInput> = {
  value: "OFFBOARDING_OUTCOME_UNSPECIFIED",
};

export const taskTypeOffboardingOutcomeSample: Sample<TaskTypeOffboardingOutcome> = {
  value: "OFFBOARDING_OUTCOME_UNSPECIFIED",
};

export const taskTypeOffboardingOutcomeTimeSample: Sample<TaskTypeOffboardingOutcomeTime> = {
  value: "2019-12-27T18:11:19.117Z",
};

export const taskTypeOffboardingSubjectUserIdSample: Sample<TaskTypeOffboardingSubjectUserId> = {
  value: "string",
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

export const taskTypeRevokeAppEntitlementIdSample: Sample<TaskTypeRevokeAppEntitlementId> = {
  value: "string",
};

export const taskTypeRevokeAppIdSample: Sample<TaskTypeRevokeAppId> = { value: "string" };

export const taskTypeRevokeAppUserIdSample: Sample<TaskTypeRevokeAppUserId> = { value: "string" };

export const taskTypeRevokeIdentityUserIdSample: Sample<TaskTypeRevokeIdentityUserId> = {
  value: "string",
};

export const taskTypeRevokeOutcomeInputSample: Sample<TaskTypeRevokeOutcomeInput> = {
  value: "REVOKE_OUTCOME_UNSPECIFIED",
};

export const taskTypeRevokeOutcomeSample: Sample<TaskTypeRevokeOutcome> = {
  value: "REVOKE_OUTCOME_UNSPECIFIED",
};

export const taskTypeRevokeOutcomeTimeSample: Sample<TaskTypeRevokeOutcomeTime> = {
  value: "2019-12-27T18:11:19.117Z",
};

export const taskTypeRevokeSourceSample: Sample<TaskTypeRevokeSource> = {
  value: () => taskRevokeSourceSample,
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
  minimal: {},
};

export const taskViewAccessReviewPathSample: Sample<TaskViewAccessReviewPath> = { value: "string" };

export const taskViewAppPathSample: Sample<TaskViewAppPath> = { value: "string" };

export const taskViewAppUserPathSample: Sample<TaskViewAppUserPath> = { value: "string" };

export const taskViewCreatedByUserPathSample: Sample<TaskViewCreatedByUserPath> = {
  value: "string",
};

export const taskViewEntitlementsPathSample: Sample<TaskViewEntitlementsPath> = { value: "string" };

export const taskViewIdentityUserPathSample: Sample<TaskViewIdentityUserPath> = { value: "string" };

export const taskViewInsightsPathSample: Sample<TaskViewInsightsPath> = { value: "string" };

export const taskViewStepApproversPathSample: Sample<TaskViewStepApproversPath> = {
  value: "string",
};

export const taskViewTaskSample: Sample<TaskViewTask> = {
  value: () => taskSample,
  minimal: () => taskSample,
};

export const taskViewUserPathSample: Sample<TaskViewUserPath> = { value: "string" };

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

export const userCreatedAtSample: Sample<UserCreatedAt> = { value: "2019-12-27T18:11:19.117Z" };

export const userDelegatedUserIdSample: Sample<UserDelegatedUserId> = { value: "string" };

export const userDeletedAtSample: Sample<UserDeletedAt> = { value: "2019-12-27T18:11:19.117Z" };

export const userDepartmentSample: Sample<UserDepartment> = { value: "string" };

export const userDepartmentSourcesSample: Sample<UserDepartmentSources> = {
  value: [() => userAttributeMappingSourceSample],
};

export const userDepartmentSourcesItemSample: Sample<UserDepartmentSourcesItem> = {
  value: () => userAttributeMappingSourceSample,
};

export const userDirectoryIdsSample: Sample<UserDirectoryIds> = { value: ["string"] };

export const userDirectoryIdsItemSample: Sample<UserDirectoryIdsItem> = { value: "string" };

export const userDirectoryStatusSample: Sample<UserDirectoryStatus> = { value: "UNKNOWN" };

export const userDirectoryStatusSourcesSample: Sample<UserDirectoryStatusSources> = {
  value: [() => userAttributeMappingSourceSample],
};

export const userDirectoryStatusSourcesItemSample: Sample<UserDirectoryStatusSourcesItem> = {
  value: () => userAttributeMappingSourceSample,
};

export const userDisplayNameSample: Sample<UserDisplayName> = { value: "string" };

export const userEmailSample: Sample<UserEmail> = { value: "string" };

export const userEmailSourcesSample: Sample<UserEmailSources> = {
  value: [() => userAttributeMappingSourceSample],
};

export const userEmailSourcesItemSample: Sample<UserEmailSourcesItem> = {
  value: () => userAttributeMappingSourceSample,
};

export const userEmailsSample: Sample<UserEmails> = { value: ["string"] };

export const userEmailsItemSample: Sample<UserEmailsItem> = { value: "string" };

export const userEmployeeIdSourcesSample: Sample<UserEmployeeIdSources> = {
  value: [() => userAttributeMappingSourceSample],
};

export const userEmployeeIdSourcesItemSample: Sample<UserEmployeeIdSourcesItem> = {
  value: () => userAttributeMappingSourceSample,
};

export const userEmployeeIdsSample: Sample<UserEmployeeIds> = { value: ["string"] };

export const userEmployeeIdsItemSample: Sample<UserEmployeeIdsItem> = { value: "string" };

export const userEmploymentStatusSample: Sample<UserEmploymentStatus> = { value: "string" };

export const userEmploymentStatusSourcesSample: Sample<UserEmploymentStatusSources> = {
  value: [() => userAttributeMappingSourceSample],
};

export const userEmploymentStatusSourcesItemSample: Sample<UserEmploymentStatusSourcesItem> = {
  value: () => userAttributeMappingSourceSample,
};

export const userEmploymentTypeSample: Sample<UserEmploymentType> = { value: "string" };

export const userEmploymentTypeSourcesSample: Sample<UserEmploymentTypeSources> = {
  value: [() => userAttributeMappingSourceSample],
};

export const userEmploymentTypeSourcesItemSample: Sample<UserEmploymentTypeSourcesItem> = {
  value: () => userAttributeMappingSourceSample,
};

export const userIdSample: Sample<UserId> = { value: "string" };

export const userJobTitleSample: Sample<UserJobTitle> = { value: "string" };

export const userJobTitleSourcesSample: Sample<UserJobTitleSources> = {
  value: [() => userAttributeMappingSourceSample],
};

export const userJobTitleSourcesItemSample: Sample<UserJobTitleSourcesItem> = {
  value: () => userAttributeMappingSourceSample,
};

export const userManagerIdsSample: Sample<UserManagerIds> = { value: ["string"] };

export const userManagerIdsItemSample: Sample<UserManagerIdsItem> = { value: "string" };

export const userManagerSourcesSample: Sample<UserManagerSources> = {
  value: [() => userAttributeMappingSourceSample],
};

export const userManagerSourcesItemSample: Sample<UserManagerSourcesItem> = {
  value: () => userAttributeMappingSourceSample,
};

export const userProfileSample: Sample<UserProfile> = { value: { foo: "bar" } };

export const userProfileValueSample: Sample<UserProfileValue> = { value: {} };

export const userRoleIdsSample: Sample<UserRoleIds> = { value: ["string"] };

export const userRoleIdsItemSample: Sample<UserRoleIdsItem> = { value: "string" };

export const userStatusSample: Sample<UserStatus> = { value: "UNKNOWN" };

export const userTypeSample: Sample<UserType> = { value: "USER_TYPE_UNSPECIFIED" };

export const userUpdatedAtSample: Sample<UserUpdatedAt> = { value: "2019-12-27T18:11:19.117Z" };

export const usernameSample: Sample<Username> = { value: "string" };

export const usernameSourcesSample: Sample<UsernameSources> = {
  value: [() => userAttributeMappingSourceSample],
};

export const usernameSourcesItemSample: Sample<UsernameSourcesItem> = {
  value: () => userAttributeMappingSourceSample,
};

export const usernamesSample: Sample<Usernames> = { value: ["string"] };

export const usernamesItemSample: Sample<UsernamesItem> = { value: "string" };

export const userAttributeMappingSourceSample: Sample<UserAttributeMappingSource> = {
  value: {
    appId: "appId",
    appUserId: "appUserId",
    appUserProfileAttributeKey: "appUserProfileAttributeKey",
    userAttributeMappingId: "userAttributeMappingId",
    value: "value",
  },
};

export const userAttributeMappingSourceAppIdSample: Sample<UserAttributeMappingSourceAppId> = {
  value: "string",
};

export const userAttributeMappingSourceAppUserIdSample: Sample<UserAttributeMappingSourceAppUserId> =
  { value: "string" };

export const userAttributeMappingSourceAppUserProfileAttributeKeySample: Sample<UserAttributeMappingSourceAppUserProfileAttributeKey> =
  { value: "string" };

export const userAttributeMappingSourceUserAttributeMappingIdSample: Sample<UserAttributeMappingSourceUserAttributeMappingId> =
  { value: "string" };

export const userAttributeMappingSourceValueSample: Sample<UserAttributeMappingSourceValue> = {
  value: "string",
};

export const protobufAnySample: Sample<ProtobufAny> = { value: { "@type": "@type" } };

export const protobufAnyValueSample: Sample<ProtobufAnyValue> = { value: {} };

export const protobufAnyTypeSample: Sample<ProtobufAnyType> = { value: "string" };

export const statusSample: Sample<Status> = {
  value: { code: 0, details: [() => protobufAnySample], message: "message" },
};

export const statusCodeSample: Sample<StatusCode> = { value: 0 };

export const statusDetailsSample: Sample<StatusDetails> = { value: [() => protobufAnySample] };

export const statusDetailsItemSample: Sample<StatusDetailsItem> = {
  value: () => protobufAnySample,
};

export const statusMessageSample: Sample<StatusMessage> = { value: "string" };

export const taskSearchSearchBodySample: Sample<TaskSearchSearchBody> = {
  value: () => taskSearchRequestSample,
};

export const taskSearchSearch200ResponseSample: Sample<TaskSearchSearch200Response> = {
  value: () => taskSearchResponseSample,
  minimal: () => taskSearchResponseSample,
};

export const taskServiceGetIdSample: Sample<TaskServiceGetId> = { value: "string" };

export const taskServiceGet200ResponseSample: Sample<TaskServiceGet200Response> = {
  value: () => taskServiceGetResponseSample,
  minimal: () => taskServiceGetResponseSample,
};

export const taskActionsApproveWithStepUpTaskIdSample: Sample<TaskActionsApproveWithStepUpTaskId> =
  { value: "string" };

export const taskActionsApproveWithStepUpBodySample: Sample<TaskActionsApproveWithStepUpBody> = {
  value: () => taskActionsServiceApproveWithStepUpRequestSample,
};

export const taskActionsApproveWithStepUp200ResponseSample: Sample<TaskActionsApproveWithStepUp200Response> =
  {
    value: () => taskActionsServiceApproveWithStepUpResponseSample,
    minimal: () => taskActionsServiceApproveWithStepUpResponseSample,
  };

export const taskActionsApproveTaskIdSample: Sample<TaskActionsApproveTaskId> = { value: "string" };

export const taskActionsApproveBodySample: Sample<TaskActionsApproveBody> = {
  value: () => taskActionsServiceApproveRequestSample,
};

export const taskActionsApprove200ResponseSample: Sample<TaskActionsApprove200Response> = {
  value: () => taskActionsServiceApproveResponseSample,
  minimal: () => taskActionsServiceApproveResponseSample,
};

export const taskActionsCloseTaskIdSample: Sample<TaskActionsCloseTaskId> = { value: "string" };

export const taskActionsCloseBodySample: Sample<TaskActionsCloseBody> = {
  value: () => taskActionsServiceCloseRequestSample,
};

export const taskActionsClose200ResponseSample: Sample<TaskActionsClose200Response> = {
  value: () => taskActionsServiceCloseResponseSample,
  minimal: () => taskActionsServiceCloseResponseSample,
};

export const taskActionsCommentTaskIdSample: Sample<TaskActionsCommentTaskId> = { value: "string" };

export const taskActionsCommentBodySample: Sample<TaskActionsCommentBody> = {
  value: () => taskActionsServiceCommentRequestSample,
};

export const taskActionsComment200ResponseSample: Sample<TaskActionsComment200Response> = {
  value: () => taskActionsServiceCommentResponseSample,
  minimal: () => taskActionsServiceCommentResponseSample,
};

export const taskActionsDenyTaskIdSample: Sample<TaskActionsDenyTaskId> = { value: "string" };

export const taskActionsDenyBodySample: Sample<TaskActionsDenyBody> = {
  value: () => taskActionsServiceDenyRequestSample,
};

export const taskActionsDeny200ResponseSample: Sample<TaskActionsDeny200Response> = {
  value: () => taskActionsServiceDenyResponseSample,
  minimal: () => taskActionsServiceDenyResponseSample,
};

export const taskActionsEscalateToEmergencyAccessTaskIdSample: Sample<TaskActionsEscalateToEmergencyAccessTaskId> =
  { value: "string" };

export const taskActionsEscalateToEmergencyAccessBodySample: Sample<TaskActionsEscalateToEmergencyAccessBody> =
  { value: () => taskActionsServiceEscalateToEmergencyAccessRequestSample };

export const taskActionsEscalateToEmergencyAccess200ResponseSample: Sample<TaskActionsEscalateToEmergencyAccess200Response> =
  { value: () => taskServiceActionResponseSample, minimal: () => taskServiceActionResponseSample };

export const taskActionsProcessNowTaskIdSample: Sample<TaskActionsProcessNowTaskId> = {
  value: "string",
};

export const taskActionsProcessNowBodySample: Sample<TaskActionsProcessNowBody> = {
  value: () => taskActionsServiceProcessNowRequestSample,
};

export const taskActionsProcessNow200ResponseSample: Sample<TaskActionsProcessNow200Response> = {
  value: () => taskActionsServiceProcessNowResponseSample,
  minimal: () => taskActionsServiceProcessNowResponseSample,
};

export const taskActionsReassignTaskIdSample: Sample<TaskActionsReassignTaskId> = {
  value: "string",
};

export const taskActionsReassignBodySample: Sample<TaskActionsReassignBody> = {
  value: () => taskActionsServiceReassignRequestSample,
};

export const taskActionsReassign200ResponseSample: Sample<TaskActionsReassign200Response> = {
  value: () => taskActionsServiceReassignResponseSample,
  minimal: () => taskActionsServiceReassignResponseSample,
};

export const taskActionsHardResetTaskIdSample: Sample<TaskActionsHardResetTaskId> = {
  value: "string",
};

export const taskActionsHardResetBodySample: Sample<TaskActionsHardResetBody> = {
  value: () => taskActionsServiceHardResetRequestSample,
};

export const taskActionsHardReset200ResponseSample: Sample<TaskActionsHardReset200Response> = {
  value: () => taskActionsServiceHardResetResponseSample,
  minimal: () => taskActionsServiceHardResetResponseSample,
};

export const taskActionsRestartTaskIdSample: Sample<TaskActionsRestartTaskId> = { value: "string" };

export const taskActionsRestartBodySample: Sample<TaskActionsRestartBody> = {
  value: () => taskActionsServiceRestartRequestSample,
};

export const taskActionsRestart200ResponseSample: Sample<TaskActionsRestart200Response> = {
  value: () => taskActionsServiceRestartResponseSample,
  minimal: () => taskActionsServiceRestartResponseSample,
};

export const taskActionsSkipStepTaskIdSample: Sample<TaskActionsSkipStepTaskId> = {
  value: "string",
};

export const taskActionsSkipStepBodySample: Sample<TaskActionsSkipStepBody> = {
  value: () => taskActionsServiceSkipStepRequestSample,
};

export const taskActionsSkipStep200ResponseSample: Sample<TaskActionsSkipStep200Response> = {
  value: () => taskServiceActionResponseSample,
  minimal: () => taskServiceActionResponseSample,
};

export const taskAuditListBodySample: Sample<TaskAuditListBody> = {
  value: () => taskAuditListRequestSample,
};

export const taskAuditList200ResponseSample: Sample<TaskAuditList200Response> = {
  value: () => taskAuditListResponseSample,
  minimal: () => taskAuditListResponseSample,
};

export const taskServiceCreateGrantTaskBodySample: Sample<TaskServiceCreateGrantTaskBody> = {
  value: () => taskServiceCreateGrantRequestSample,
};

export const taskServiceCreateGrantTask200ResponseSample: Sample<TaskServiceCreateGrantTask200Response> =
  {
    value: () => taskServiceCreateGrantResponseSample,
    minimal: () => taskServiceCreateGrantResponseSample,
  };

export const taskServiceCreateOffboardingTaskBodySample: Sample<TaskServiceCreateOffboardingTaskBody> =
  { value: () => taskServiceCreateOffboardingRequestSample };

export const taskServiceCreateOffboardingTask200ResponseSample: Sample<TaskServiceCreateOffboardingTask200Response> =
  {
    value: () => taskServiceCreateOffboardingResponseSample,
    minimal: () => taskServiceCreateOffboardingResponseSample,
  };

export const taskServiceCreateRevokeTaskBodySample: Sample<TaskServiceCreateRevokeTaskBody> = {
  value: () => taskServiceCreateRevokeRequestSample,
};

export const taskServiceCreateRevokeTask200ResponseSample: Sample<TaskServiceCreateRevokeTask200Response> =
  {
    value: () => taskServiceCreateRevokeResponseSample,
    minimal: () => taskServiceCreateRevokeResponseSample,
  };
