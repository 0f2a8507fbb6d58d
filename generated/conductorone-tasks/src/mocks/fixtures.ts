import { variants } from "../core/samples.js";
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
import {
  acceptInstanceAcceptMessageSample,
  acceptInstanceSample,
  acceptMessageSample,
  acceptSample,
  accountProvisionConfigSample,
  accountProvisionConfigValueSample,
  accountProvisionConnectorIdSample,
  accountProvisionDoNotSaveSample,
  accountProvisionSample,
  accountProvisionSaveToVaultSample,
  accountProvisionSchemaIdSample,
  agentApprovalAgentModeSample,
  agentApprovalAgentUserIdSample,
  agentApprovalInstructionsSample,
  agentApprovalPolicyIdsItemSample,
  agentApprovalPolicyIdsSample,
  agentApprovalSample,
  appEntitlementReferenceAppEntitlementIdSample,
  appEntitlementReferenceAppIdSample,
  appEntitlementReferenceSample,
  appGroupApprovalAllowSelfApprovalSample,
  appGroupApprovalAppGroupIdSample,
  appGroupApprovalAppIdSample,
  appGroupApprovalFallbackSample,
  appGroupApprovalFallbackUserIdsItemSample,
  appGroupApprovalFallbackUserIdsSample,
  appGroupApprovalSample,
  appOwnerApprovalAllowSelfApprovalSample,
  appOwnerApprovalSample,
  approvalAgentSample,
  approvalAllowReassignmentSample,
  approvalAllowedReassigneesItemSample,
  approvalAllowedReassigneesSample,
  approvalAppOwnersSample,
  approvalAssignedSample,
  approvalEntitlementOwnersSample,
  approvalEscalationEnabledSample,
  approvalEscalationSample,
  approvalExpressionSample,
  approvalGroupSample,
  approvalInstanceApprovalSample,
  approvalInstanceApprovalVariant1Sample,
  approvalInstanceApprovedSample,
  approvalInstanceDeniedSample,
  approvalInstanceEscalationInstanceSample,
  approvalInstanceReassignedByErrorSample,
  approvalInstanceReassignedSample,
  approvalInstanceRestartedSample,
  approvalInstanceSample,
  approvalInstanceSkippedSample,
  approvalInstanceStateSample,
  approvalManagerSample,
  approvalRequireApprovalReasonSample,
  approvalRequireDenialReasonSample,
  approvalRequireReassignmentReasonSample,
  approvalRequiresStepUpProviderIdSample,
  approvalResourceOwnersSample,
  approvalSample,
  approvalSelfSample,
  approvalUsersSample,
  approvalWebhookSample,
  approvedActionApprovedAtSample,
  approvedActionEntitlementsItemSample,
  approvedActionEntitlementsSample,
  approvedActionSample,
  approvedActionStepUpTransactionIdSample,
  approvedActionUserIdSample,
  cancelledActionCancelledAtSample,
  cancelledActionCancelledByUserIdSample,
  cancelledActionSample,
  completedActionCompletedAtSample,
  completedActionEntitlementsItemSample,
  completedActionEntitlementsSample,
  completedActionSample,
  completedActionUserIdSample,
  conditionSucceededSample,
  conditionSucceededSucceededAtSample,
  conditionTimedOutSample,
  conditionTimedOutTimedOutAtSample,
  connectorProvisionAccountSample,
  connectorProvisionDefaultBehaviorSample,
  connectorProvisionDeleteAccountSample,
  connectorProvisionSample,
  defaultBehaviorConnectorIdSample,
  defaultBehaviorSample,
  delegatedProvisionAppIdSample,
  delegatedProvisionEntitlementIdSample,
  delegatedProvisionImplicitSample,
  delegatedProvisionSample,
  deleteAccountConnectorIdSample,
  deleteAccountSample,
  deniedActionDeniedAtSample,
  deniedActionSample,
  deniedActionUserIdSample,
  doNotSaveSample,
  entitlementOwnerApprovalAllowSelfApprovalSample,
  entitlementOwnerApprovalFallbackSample,
  entitlementOwnerApprovalFallbackUserIdsItemSample,
  entitlementOwnerApprovalFallbackUserIdsSample,
  entitlementOwnerApprovalSample,
  erroredActionDescriptionSample,
  erroredActionErrorCodeSample,
  erroredActionErroredAtSample,
  erroredActionSample,
  escalationCommentSample,
  escalationExpirationSample,
  escalationInstanceAlreadyEscalatedSample,
  escalationInstanceEscalationCommentSample,
  escalationInstanceExpiresAtSample,
  escalationInstanceReassignToApproversApproverIdsItemSample,
  escalationInstanceReassignToApproversApproverIdsSample,
  escalationInstanceReassignToApproversSample,
  escalationInstanceReassignToApproversTypeSample,
  escalationInstanceReplacePolicyPolicyIdSample,
  escalationInstanceReplacePolicySample,
  escalationInstanceReplacePolicyTypeSample,
  escalationInstanceSample,
  escalationReassignToApproversApproverIdsItemSample,
  escalationReassignToApproversApproverIdsSample,
  escalationReassignToApproversSample,
  escalationReassignToApproversTypeSample,
  escalationReplacePolicyPolicyIdSample,
  escalationReplacePolicySample,
  escalationReplacePolicyTypeSample,
  escalationSample,
  expressionApprovalAllowSelfApprovalSample,
  expressionApprovalAssignedUserIdsItemSample,
  expressionApprovalAssignedUserIdsSample,
  expressionApprovalExpressionsItemSample,
  expressionApprovalExpressionsSample,
  expressionApprovalFallbackSample,
  expressionApprovalFallbackUserIdsItemSample,
  expressionApprovalFallbackUserIdsSample,
  expressionApprovalSample,
  externalRefNameSample,
  externalRefSample,
  externalRefSourceSample,
  externalRefUrlSample,
  externalTicketProvisionAppIdSample,
  externalTicketProvisionConnectorIdSample,
  externalTicketProvisionInstructionsSample,
  externalTicketProvisionSample,
  externalTicketProvisionerConfigIdSample,
  managerApprovalAllowSelfApprovalSample,
  managerApprovalAssignedUserIdsItemSample,
  managerApprovalAssignedUserIdsSample,
  managerApprovalFallbackSample,
  managerApprovalFallbackUserIdsItemSample,
  managerApprovalFallbackUserIdsSample,
  managerApprovalSample,
  manualProvisionInstructionsSample,
  manualProvisionSample,
  manualProvisionUserIdsItemSample,
  manualProvisionUserIdsSample,
  multiStepProvisionStepsItemSample,
  multiStepProvisionStepsSample,
  multiStepSample,
  policyCreatedAtSample,
  policyDeletedAtSample,
  policyDescriptionSample,
  policyDisplayNameSample,
  policyIdSample,
  policyInstanceCurrentSample,
  policyInstanceHistoryItemSample,
  policyInstanceHistorySample,
  policyInstanceNextItemSample,
  policyInstanceNextSample,
  policyInstancePolicySample,
  policyInstanceSample,
  policyPolicyStepsSample,
  policyPostActionsCertifyRemediateImmediatelySample,
  policyPostActionsItemSample,
  policyPostActionsSample,
  policyPostActionsTypeSample,
  policyReassignTasksToDelegatesSample,
  policyRulesItemSample,
  policyRulesSample,
  policySample,
  policyStepAcceptSample,
  policyStepApprovalSample,
  policyStepInstanceAcceptSample,
  policyStepInstanceApprovalSample,
  policyStepInstanceIdSample,
  policyStepInstancePolicyGenerationIdSample,
  policyStepInstanceProvisionSample,
  policyStepInstanceRejectSample,
  policyStepInstanceSample,
  policyStepInstanceStateSample,
  policyStepInstanceWaitSample,
  policyStepProvisionSample,
  policyStepRejectSample,
  policyStepSample,
  policyStepWaitSample,
  policyStepsSample,
  policyStepsStepsItemSample,
  policyStepsStepsSample,
  policyStepsValueSample,
  policySystemBuiltinSample,
  policyTypeSample,
  policyUpdatedAtSample,
  protobufAnySample,
  protobufAnyTypeSample,
  protobufAnyValueSample,
  provisionAssignedSample,
  provisionInstanceCancelledSample,
  provisionInstanceCompletedSample,
  provisionInstanceErroredSample,
  provisionInstanceExternalTicketIdSample,
  provisionInstanceExternalTicketProvisionerConfigIdSample,
  provisionInstanceNotificationIdSample,
  provisionInstanceProvisionSample,
  provisionInstanceProvisionVariant1Sample,
  provisionInstanceReassignedByErrorSample,
  provisionInstanceSample,
  provisionInstanceSkippedSample,
  provisionInstanceStateSample,
  provisionInstanceWebhookIdSample,
  provisionInstanceWebhookInstanceIdSample,
  provisionPolicyConnectorSample,
  provisionPolicyDelegatedSample,
  provisionPolicyExternalTicketSample,
  provisionPolicyManualSample,
  provisionPolicyMultiStepSample,
  provisionPolicySample,
  provisionPolicyUnconfiguredSample,
  provisionPolicyWebhookSample,
  provisionProvisionPolicySample,
  provisionProvisionTargetSample,
  provisionSample,
  provisionTargetAppEntitlementIdSample,
  provisionTargetAppIdSample,
  provisionTargetAppUserIdSample,
  provisionTargetGrantDurationSample,
  provisionTargetSample,
  reassignedActionNewPolicyStepIdSample,
  reassignedActionReassignedAtSample,
  reassignedActionSample,
  reassignedActionUserIdSample,
  reassignedByErrorActionDescriptionSample,
  reassignedByErrorActionErrorCodeSample,
  reassignedByErrorActionErrorUserIdSample,
  reassignedByErrorActionErroredAtSample,
  reassignedByErrorActionNewPolicyStepIdSample,
  reassignedByErrorActionReassignedAtSample,
  reassignedByErrorActionSample,
  rejectInstanceRejectMessageSample,
  rejectInstanceSample,
  rejectMessageSample,
  rejectSample,
  resourceOwnerApprovalAllowSelfApprovalSample,
  resourceOwnerApprovalFallbackSample,
  resourceOwnerApprovalFallbackUserIdsItemSample,
  resourceOwnerApprovalFallbackUserIdsSample,
  resourceOwnerApprovalSample,
  restartActionOldPolicyStepIdSample,
  restartActionRestartedAtSample,
  restartActionSample,
  restartActionUserIdSample,
  ruleConditionSample,
  rulePolicyKeySample,
  ruleSample,
  saveToVaultSample,
  saveToVaultVaultIdsItemSample,
  saveToVaultVaultIdsSample,
  selfApprovalAssignedUserIdsItemSample,
  selfApprovalAssignedUserIdsSample,
  selfApprovalFallbackSample,
  selfApprovalFallbackUserIdsItemSample,
  selfApprovalFallbackUserIdsSample,
  selfApprovalSample,
  skippedActionNewPolicyStepIdSample,
  skippedActionSample,
  skippedActionSkippedAtSample,
  skippedActionUserIdSample,
  statusCodeSample,
  statusDetailsItemSample,
  statusDetailsSample,
  statusMessageSample,
  statusSample,
  taskActionActionTypeSample,
  taskActionBulkActionIdSample,
  taskActionCreatedAtSample,
  taskActionDeletedAtSample,
  taskActionIdSample,
  taskActionPolicyStepIdSample,
  taskActionSample,
  taskActionUpdatedAtSample,
  taskActionUserIdSample,
  taskActionsApprove200ResponseSample,
  taskActionsApproveBodySample,
  taskActionsApproveTaskIdSample,
  taskActionsApproveWithStepUp200ResponseSample,
  taskActionsApproveWithStepUpBodySample,
  taskActionsApproveWithStepUpTaskIdSample,
  taskActionsClose200ResponseSample,
  taskActionsCloseBodySample,
  taskActionsCloseTaskIdSample,
  taskActionsComment200ResponseSample,
  taskActionsCommentBodySample,
  taskActionsCommentTaskIdSample,
  taskActionsDeny200ResponseSample,
  taskActionsDenyBodySample,
  taskActionsDenyTaskIdSample,
  taskActionsEscalateToEmergencyAccess200ResponseSample,
  taskActionsEscalateToEmergencyAccessBodySample,
  taskActionsEscalateToEmergencyAccessTaskIdSample,
  taskActionsHardReset200ResponseSample,
  taskActionsHardResetBodySample,
  taskActionsHardResetTaskIdSample,
  taskActionsItemSample,
  taskActionsProcessNow200ResponseSample,
  taskActionsProcessNowBodySample,
  taskActionsProcessNowTaskIdSample,
  taskActionsReassign200ResponseSample,
  taskActionsReassignBodySample,
  taskActionsReassignTaskIdSample,
  taskActionsRestart200ResponseSample,
  taskActionsRestartBodySample,
  taskActionsRestartTaskIdSample,
  taskActionsSample,
  taskActionsServiceApproveRequestCommentSample,
  taskActionsServiceApproveRequestExpandMaskSample,
  taskActionsServiceApproveRequestPolicyStepIdSample,
  taskActionsServiceApproveRequestSample,
  taskActionsServiceApproveResponseExpandedItemSample,
  taskActionsServiceApproveResponseExpandedSample,
  taskActionsServiceApproveResponseSample,
  taskActionsServiceApproveResponseTaskViewSample,
  taskActionsServiceApproveResponseTicketActionIdSample,
  taskActionsServiceApproveWithStepUpRequestCommentSample,
  taskActionsServiceApproveWithStepUpRequestExpandMaskSample,
  taskActionsServiceApproveWithStepUpRequestPolicyStepIdSample,
  taskActionsServiceApproveWithStepUpRequestSample,
  taskActionsServiceApproveWithStepUpRequestStepUpTransactionIdSample,
  taskActionsServiceApproveWithStepUpResponseExpandedItemSample,
  taskActionsServiceApproveWithStepUpResponseExpandedSample,
  taskActionsServiceApproveWithStepUpResponseRedirectUrlSample,
  taskActionsServiceApproveWithStepUpResponseSample,
  taskActionsServiceApproveWithStepUpResponseTaskViewSample,
  taskActionsServiceApproveWithStepUpResponseTicketActionIdSample,
  taskActionsServiceCloseRequestCommentSample,
  taskActionsServiceCloseRequestExpandMaskSample,
  taskActionsServiceCloseRequestSample,
  taskActionsServiceCloseResponseExpandedItemSample,
  taskActionsServiceCloseResponseExpandedSample,
  taskActionsServiceCloseResponseSample,
  taskActionsServiceCloseResponseTaskActionIdSample,
  taskActionsServiceCloseResponseTaskViewSample,
  taskActionsServiceCommentRequestCommentSample,
  taskActionsServiceCommentRequestExpandMaskSample,
  taskActionsServiceCommentRequestSample,
  taskActionsServiceCommentResponseExpandedItemSample,
  taskActionsServiceCommentResponseExpandedSample,
  taskActionsServiceCommentResponseSample,
  taskActionsServiceCommentResponseTaskViewSample,
  taskActionsServiceDenyRequestCommentSample,
  taskActionsServiceDenyRequestExpandMaskSample,
  taskActionsServiceDenyRequestPolicyStepIdSample,
  taskActionsServiceDenyRequestSample,
  taskActionsServiceDenyResponseExpandedItemSample,
  taskActionsServiceDenyResponseExpandedSample,
  taskActionsServiceDenyResponseSample,
  taskActionsServiceDenyResponseTaskViewSample,
  taskActionsServiceDenyResponseTicketActionIdSample,
  taskActionsServiceEscalateToEmergencyAccessRequestCommentSample,
  taskActionsServiceEscalateToEmergencyAccessRequestExpandMaskSample,
  taskActionsServiceEscalateToEmergencyAccessRequestPolicyStepIdSample,
  taskActionsServiceEscalateToEmergencyAccessRequestSample,
  taskActionsServiceHardResetRequestCommentSample,
  taskActionsServiceHardResetRequestExpandMaskSample,
  taskActionsServiceHardResetRequestSample,
  taskActionsServiceHardResetResponseExpandedItemSample,
  taskActionsServiceHardResetResponseExpandedSample,
  taskActionsServiceHardResetResponseSample,
  taskActionsServiceHardResetResponseTaskViewSample,
  taskActionsServiceHardResetResponseTicketActionIdSample,
  taskActionsServiceProcessNowRequestExpandMaskSample,
  taskActionsServiceProcessNowRequestSample,
  taskActionsServiceProcessNowResponseExpandedItemSample,
  taskActionsServiceProcessNowResponseExpandedSample,
  taskActionsServiceProcessNowResponseSample,
  taskActionsServiceProcessNowResponseTaskViewSample,
  taskActionsServiceReassignRequestCommentSample,
  taskActionsServiceReassignRequestExpandMaskSample,
  taskActionsServiceReassignRequestNewStepUserIdsItemSample,
  taskActionsServiceReassignRequestNewStepUserIdsSample,
  taskActionsServiceReassignRequestPolicyStepIdSample,
  taskActionsServiceReassignRequestSample,
  taskActionsServiceReassignResponseExpandedItemSample,
  taskActionsServiceReassignResponseExpandedSample,
  taskActionsServiceReassignResponseSample,
  taskActionsServiceReassignResponseTaskViewSample,
  taskActionsServiceReassignResponseTicketActionIdSample,
  taskActionsServiceRestartRequestCommentSample,
  taskActionsServiceRestartRequestExpandMaskSample,
  taskActionsServiceRestartRequestPolicyStepIdSample,
  taskActionsServiceRestartRequestSample,
  taskActionsServiceRestartResponseExpandedItemSample,
  taskActionsServiceRestartResponseExpandedSample,
  taskActionsServiceRestartResponseSample,
  taskActionsServiceRestartResponseTaskViewSample,
  taskActionsServiceRestartResponseTicketActionIdSample,
  taskActionsServiceSkipStepRequestCommentSample,
  taskActionsServiceSkipStepRequestExpandMaskSample,
  taskActionsServiceSkipStepRequestPolicyStepIdSample,
  taskActionsServiceSkipStepRequestSample,
  taskActionsSkipStep200ResponseSample,
  taskActionsSkipStepBodySample,
  taskActionsSkipStepTaskIdSample,
  taskAnalysisIdSample,
  taskAnnotationsItemSample,
  taskAnnotationsSample,
  taskAuditAccessRequestOutcomeOutcomeSample,
  taskAuditAccessRequestOutcomeSample,
  taskAuditActionSubmittedActionSample,
  taskAuditActionSubmittedSample,
  taskAuditApprovalAutoAcceptedByPolicySample,
  taskAuditApprovalAutoRejectedByPolicySample,
  taskAuditApprovalHappenedAutomaticallySample,
  taskAuditApprovalInstanceChangeInstanceSample,
  taskAuditApprovalInstanceChangeInstanceVariant1Sample,
  taskAuditApprovalInstanceChangeSample,
  taskAuditBulkActionErrorErrorSample,
  taskAuditBulkActionErrorSample,
  taskAuditCancelledResultSample,
  taskAuditCertifyOutcomeOutcomeSample,
  taskAuditCertifyOutcomeSample,
  taskAuditCommentCommentSample,
  taskAuditCommentSample,
  taskAuditCommentUpdatedAtSample,
  taskAuditCommentUpdatedBySample,
  taskAuditConditionalPolicyExecutionResultConditionMatchedSample,
  taskAuditConditionalPolicyExecutionResultConditionSample,
  taskAuditConditionalPolicyExecutionResultDefaultConditionSample,
  taskAuditConditionalPolicyExecutionResultErrorSample,
  taskAuditConditionalPolicyExecutionResultPolicyKeySample,
  taskAuditConditionalPolicyExecutionResultSample,
  taskAuditConnectorActionResultAppEntitlementIdSample,
  taskAuditConnectorActionResultAppIdSample,
  taskAuditConnectorActionResultCancelledSample,
  taskAuditConnectorActionResultConnectorActionIdSample,
  taskAuditConnectorActionResultConnectorIdSample,
  taskAuditConnectorActionResultErrorSample,
  taskAuditConnectorActionResultSample,
  taskAuditConnectorActionResultSuccessSample,
  taskAuditErrorResultErrorCountSample,
  taskAuditErrorResultErrorReasonSample,
  taskAuditErrorResultSample,
  taskAuditEscalateToEmergencyAccessOldPolicyIdSample,
  taskAuditEscalateToEmergencyAccessOldPolicyStepIdSample,
  taskAuditEscalateToEmergencyAccessSample,
  taskAuditExpressionPolicyStepErrorErrorSample,
  taskAuditExpressionPolicyStepErrorSample,
  taskAuditExternalTicketCreatedAppIdSample,
  taskAuditExternalTicketCreatedConnectorIdSample,
  taskAuditExternalTicketCreatedExternalTicketIdSample,
  taskAuditExternalTicketCreatedExternalTicketProvisionerConfigIdSample,
  taskAuditExternalTicketCreatedExternalTicketProvisionerConfigNameSample,
  taskAuditExternalTicketCreatedExternalTicketUrlSample,
  taskAuditExternalTicketCreatedSample,
  taskAuditExternalTicketErrorErrorMessageSample,
  taskAuditExternalTicketErrorSample,
  taskAuditExternalTicketProvisionStepResolvedAppIdSample,
  taskAuditExternalTicketProvisionStepResolvedConnectorIdSample,
  taskAuditExternalTicketProvisionStepResolvedExternalTicketIdSample,
  taskAuditExternalTicketProvisionStepResolvedExternalTicketProvisionerConfigIdSample,
  taskAuditExternalTicketProvisionStepResolvedExternalTicketUrlSample,
  taskAuditExternalTicketProvisionStepResolvedSample,
  taskAuditExternalTicketTriggeredAppIdSample,
  taskAuditExternalTicketTriggeredConnectorIdSample,
  taskAuditExternalTicketTriggeredExternalTicketIdSample,
  taskAuditExternalTicketTriggeredExternalTicketProvisionerConfigIdSample,
  taskAuditExternalTicketTriggeredExternalTicketProvisionerConfigNameSample,
  taskAuditExternalTicketTriggeredSample,
  taskAuditFinishedConnectorActionsPolicyStepIdSample,
  taskAuditFinishedConnectorActionsSample,
  taskAuditGrantOutcomeOutcomeSample,
  taskAuditGrantOutcomeSample,
  taskAuditHardResetOldPolicyStepIdSample,
  taskAuditHardResetSample,
  taskAuditList200ResponseSample,
  taskAuditListBodySample,
  taskAuditListRequestPageSizeSample,
  taskAuditListRequestPageTokenSample,
  taskAuditListRequestRefsItemSample,
  taskAuditListRequestRefsSample,
  taskAuditListRequestSample,
  taskAuditListRequestTaskIdSample,
  taskAuditListResponseListItemSample,
  taskAuditListResponseListSample,
  taskAuditListResponseNextPageTokenSample,
  taskAuditListResponseSample,
  taskAuditMetaDataSample,
  taskAuditMetaDataUserSample,
  taskAuditNewTaskSample,
  taskAuditPolicyApprovalReassignedNewPolicyStepIdSample,
  taskAuditPolicyApprovalReassignedNewUsersItemSample,
  taskAuditPolicyApprovalReassignedNewUsersSample,
  taskAuditPolicyApprovalReassignedOldPolicyStepIdSample,
  taskAuditPolicyApprovalReassignedSample,
  taskAuditPolicyApprovalReassignedUsersItemSample,
  taskAuditPolicyApprovalReassignedUsersSample,
  taskAuditPolicyChangedNewPolicyIdSample,
  taskAuditPolicyChangedOldPolicyIdSample,
  taskAuditPolicyChangedSample,
  taskAuditPolicyEvaluationStepSample,
  taskAuditPolicyEvaluationStepStepCommentSample,
  taskAuditPolicyProvisionErrorErrorSample,
  taskAuditPolicyProvisionErrorSample,
  taskAuditPolicyProvisionReassignedNewPolicyStepIdSample,
  taskAuditPolicyProvisionReassignedNewUsersItemSample,
  taskAuditPolicyProvisionReassignedNewUsersSample,
  taskAuditPolicyProvisionReassignedOldPolicyStepIdSample,
  taskAuditPolicyProvisionReassignedSample,
  taskAuditPolicyProvisionReassignedUsersItemSample,
  taskAuditPolicyProvisionReassignedUsersSample,
  taskAuditReassignedToDelegateDelegatedAssigneeUserIdSample,
  taskAuditReassignedToDelegateDelegatedAssigneeUserSample,
  taskAuditReassignedToDelegateOriginalAssigneeUserIdSample,
  taskAuditReassignedToDelegateOriginalAssigneeUserSample,
  taskAuditReassignedToDelegateSample,
  taskAuditReassignmentListErrorErrorMessageSample,
  taskAuditReassignmentListErrorSample,
  taskAuditRestartOldPolicyStepIdSample,
  taskAuditRestartSample,
  taskAuditRevokeOutcomeOutcomeSample,
  taskAuditRevokeOutcomeSample,
  taskAuditSLAEscalationMessageSample,
  taskAuditSLAEscalationSample,
  taskAuditStartedConnectorActionsPolicyStepIdSample,
  taskAuditStartedConnectorActionsSample,
  taskAuditStateChangePreviousStateSample,
  taskAuditStateChangeSample,
  taskAuditStepSkippedSample,
  taskAuditStepSkippedSkippedBySample,
  taskAuditStepUpApprovalSample,
  taskAuditStepUpApprovalStepUpTransactionIdSample,
  taskAuditSuccessResultAnnotationsItemSample,
  taskAuditSuccessResultAnnotationsSample,
  taskAuditSuccessResultSample,
  taskAuditViewAccessRequestOutcomeSample,
  taskAuditViewActionResultSample,
  taskAuditViewActionSubmittedSample,
  taskAuditViewApprovalAutoAcceptedByPolicySample,
  taskAuditViewApprovalAutoRejectedByPolicySample,
  taskAuditViewApprovalInstanceChangeSample,
  taskAuditViewApprovalReassignedSample,
  taskAuditViewApprovedAutomaticallySample,
  taskAuditViewBulkActionErrorSample,
  taskAuditViewCertifyOutcomeSample,
  taskAuditViewCommentSample,
  taskAuditViewConditionalPolicyExecutionResultSample,
  taskAuditViewConnectorActionsEndSample,
  taskAuditViewConnectorActionsStartSample,
  taskAuditViewCreatedSample,
  taskAuditViewCurrentStateSample,
  taskAuditViewEventTypeSample,
  taskAuditViewExpressionPolicyStepErrorSample,
  taskAuditViewExternalTicketCreatedSample,
  taskAuditViewExternalTicketErrorSample,
  taskAuditViewExternalTicketProvisionStepResolvedSample,
  taskAuditViewExternalTicketTriggeredSample,
  taskAuditViewGrantOutcomeSample,
  taskAuditViewHardResetSample,
  taskAuditViewIdSample,
  taskAuditViewMetadataSample,
  taskAuditViewPolicyChangedSample,
  taskAuditViewPolicyEvaluationStepSample,
  taskAuditViewProvisionErrorSample,
  taskAuditViewProvisionReassignedSample,
  taskAuditViewReassignedToDelegateSample,
  taskAuditViewReassignmentListErrorSample,
  taskAuditViewRefIdSample,
  taskAuditViewRefSample,
  taskAuditViewRevokeOutcomeSample,
  taskAuditViewSample,
  taskAuditViewSlaEscalationSample,
  taskAuditViewSourceSample,
  taskAuditViewStateChangeSample,
  taskAuditViewStepSkippedSample,
  taskAuditViewStepUpApprovalSample,
  taskAuditViewTaskCreatedSample,
  taskAuditViewTaskEscalatedSample,
  taskAuditViewTaskRestartedSample,
  taskAuditViewTicketIdSample,
  taskAuditViewUserIdSample,
  taskAuditViewWaitStepAnalysisSuccessSample,
  taskAuditViewWaitStepAnalysisTimedOutSample,
  taskAuditViewWaitStepAnalysisWaitingSample,
  taskAuditViewWaitStepSuccessSample,
  taskAuditViewWaitStepTimedOutSample,
  taskAuditViewWaitStepWaitingSample,
  taskAuditViewWebhookApprovalAttemptSample,
  taskAuditViewWebhookApprovalBadResponseSample,
  taskAuditViewWebhookApprovalSuccessSample,
  taskAuditViewWebhookApprovalTriggeredSample,
  taskAuditViewWebhookAttemptSample,
  taskAuditViewWebhookSuccessSample,
  taskAuditViewWebhookTriggeredSample,
  taskAuditViewWorkflowStepSample,
  taskAuditWaitForAnalysisStepSuccessSample,
  taskAuditWaitForAnalysisStepSuccessStepIdSample,
  taskAuditWaitForAnalysisStepSuccessSucceededAtSample,
  taskAuditWaitForAnalysisStepTimedOutSample,
  taskAuditWaitForAnalysisStepTimedOutStepIdSample,
  taskAuditWaitForAnalysisStepTimedOutTimedOutAtSample,
  taskAuditWaitForAnalysisStepWaitingSample,
  taskAuditWaitForAnalysisStepWaitingStepIdSample,
  taskAuditWaitStepSuccessConditionSample,
  taskAuditWaitStepSuccessSample,
  taskAuditWaitStepSuccessStepIdSample,
  taskAuditWaitStepSuccessSucceededAtSample,
  taskAuditWaitStepTimedOutConditionSample,
  taskAuditWaitStepTimedOutSample,
  taskAuditWaitStepTimedOutStepIdSample,
  taskAuditWaitStepTimedOutTimedOutAtSample,
  taskAuditWaitStepWaitingConditionSample,
  taskAuditWaitStepWaitingSample,
  taskAuditWaitStepWaitingStepIdSample,
  taskAuditWebhookApprovalAttemptSample,
  taskAuditWebhookApprovalAttemptWebhookIdSample,
  taskAuditWebhookApprovalAttemptWebhookInstanceIdSample,
  taskAuditWebhookApprovalAttemptWebhookNameSample,
  taskAuditWebhookApprovalAttemptWebhookUrlSample,
  taskAuditWebhookApprovalBadResponseErrorSample,
  taskAuditWebhookApprovalBadResponseSample,
  taskAuditWebhookApprovalBadResponseWebhookIdSample,
  taskAuditWebhookApprovalBadResponseWebhookInstanceIdSample,
  taskAuditWebhookApprovalBadResponseWebhookNameSample,
  taskAuditWebhookApprovalBadResponseWebhookUrlSample,
  taskAuditWebhookApprovalSuccessSample,
  taskAuditWebhookApprovalSuccessWebhookIdSample,
  taskAuditWebhookApprovalSuccessWebhookInstanceIdSample,
  taskAuditWebhookApprovalSuccessWebhookNameSample,
  taskAuditWebhookApprovalSuccessWebhookUrlSample,
  taskAuditWebhookApprovalTriggeredSample,
  taskAuditWebhookApprovalTriggeredWebhookIdSample,
  taskAuditWebhookApprovalTriggeredWebhookInstanceIdSample,
  taskAuditWebhookApprovalTriggeredWebhookNameSample,
  taskAuditWebhookApprovalTriggeredWebhookUrlSample,
  taskAuditWebhookAttemptSample,
  taskAuditWebhookAttemptWebhookIdSample,
  taskAuditWebhookAttemptWebhookInstanceIdSample,
  taskAuditWebhookAttemptWebhookNameSample,
  taskAuditWebhookAttemptWebhookUrlSample,
  taskAuditWebhookSuccessSample,
  taskAuditWebhookSuccessWebhookIdSample,
  taskAuditWebhookSuccessWebhookInstanceIdSample,
  taskAuditWebhookSuccessWebhookNameSample,
  taskAuditWebhookSuccessWebhookUrlSample,
  taskAuditWebhookTriggeredSample,
  taskAuditWebhookTriggeredWebhookIdSample,
  taskAuditWebhookTriggeredWebhookInstanceIdSample,
  taskAuditWebhookTriggeredWebhookNameSample,
  taskAuditWebhookTriggeredWebhookUrlSample,
  taskCommentCountSample,
  taskCreatedAtSample,
  taskCreatedByUserIdSample,
  taskDeletedAtSample,
  taskDescriptionSample,
  taskDisplayNameSample,
  taskEmergencyAccessSample,
  taskExpandMaskPathsItemSample,
  taskExpandMaskPathsSample,
  taskExpandMaskSample,
  taskExternalRefsItemSample,
  taskExternalRefsSample,
  taskGrantSourceExternalUrlSample,
  taskGrantSourceIntegrationIdSample,
  taskGrantSourceRequestIdSample,
  taskGrantSourceSample,
  taskIdSample,
  taskInsightIdsItemSample,
  taskInsightIdsSample,
  taskNumericIdSample,
  taskOriginSample,
  taskPolicyGenerationIdSample,
  taskPolicySample,
  taskProcessingSample,
  taskRecommendationSample,
  taskRefIdSample,
  taskRefSample,
  taskRevokeSourceExpiredExpiredAtSample,
  taskRevokeSourceExpiredSample,
  taskRevokeSourceExpiredTypeSample,
  taskRevokeSourceNonUsageExpiresAtSample,
  taskRevokeSourceNonUsageLastLoginSample,
  taskRevokeSourceNonUsageSample,
  taskRevokeSourceNonUsageTypeSample,
  taskRevokeSourceRequestRequestUserIdSample,
  taskRevokeSourceRequestSample,
  taskRevokeSourceRequestTypeSample,
  taskRevokeSourceReviewAccessReviewIdSample,
  taskRevokeSourceReviewCertTicketIdSample,
  taskRevokeSourceReviewSample,
  taskRevokeSourceReviewTypeSample,
  taskRevokeSourceSample,
  taskSample,
  taskSearchRequestAccessReviewIdsItemSample,
  taskSearchRequestAccessReviewIdsSample,
  taskSearchRequestAccountOwnerIdsItemSample,
  taskSearchRequestAccountOwnerIdsSample,
  taskSearchRequestAccountTypesItemSample,
  taskSearchRequestAccountTypesSample,
  taskSearchRequestActorIdSample,
  taskSearchRequestAppEntitlementIdsItemSample,
  taskSearchRequestAppEntitlementIdsSample,
  taskSearchRequestAppResourceIdsItemSample,
  taskSearchRequestAppResourceIdsSample,
  taskSearchRequestAppResourceTypeIdsItemSample,
  taskSearchRequestAppResourceTypeIdsSample,
  taskSearchRequestAppUserSubjectIdsItemSample,
  taskSearchRequestAppUserSubjectIdsSample,
  taskSearchRequestApplicationIdsItemSample,
  taskSearchRequestApplicationIdsSample,
  taskSearchRequestAssignedOrStepApproverUserIdSample,
  taskSearchRequestAssigneesInIdsItemSample,
  taskSearchRequestAssigneesInIdsSample,
  taskSearchRequestCreatedAfterSample,
  taskSearchRequestCreatedBeforeSample,
  taskSearchRequestCurrentStepSample,
  taskSearchRequestEmergencyStatusSample,
  taskSearchRequestExcludeAppEntitlementIdsItemSample,
  taskSearchRequestExcludeAppEntitlementIdsSample,
  taskSearchRequestExcludeAppResourceTypeIdsItemSample,
  taskSearchRequestExcludeAppResourceTypeIdsSample,
  taskSearchRequestExcludeIdsItemSample,
  taskSearchRequestExcludeIdsSample,
  taskSearchRequestExpandMaskSample,
  taskSearchRequestIncludeDeletedSample,
  taskSearchRequestMyWorkUserIdsItemSample,
  taskSearchRequestMyWorkUserIdsSample,
  taskSearchRequestOlderThanDurationSample,
  taskSearchRequestOpenerIdsItemSample,
  taskSearchRequestOpenerIdsSample,
  taskSearchRequestOpenerOrSubjectUserIdSample,
  taskSearchRequestPageSizeSample,
  taskSearchRequestPageTokenSample,
  taskSearchRequestPreviouslyActedOnIdsItemSample,
  taskSearchRequestPreviouslyActedOnIdsSample,
  taskSearchRequestQuerySample,
  taskSearchRequestRefsItemSample,
  taskSearchRequestRefsSample,
  taskSearchRequestSample,
  taskSearchRequestSortBySample,
  taskSearchRequestStepApprovalTypesItemSample,
  taskSearchRequestStepApprovalTypesSample,
  taskSearchRequestSubjectIdsItemSample,
  taskSearchRequestSubjectIdsSample,
  taskSearchRequestTaskStatesItemSample,
  taskSearchRequestTaskStatesSample,
  taskSearchRequestTaskTypesItemSample,
  taskSearchRequestTaskTypesSample,
  taskSearchRequestUserEmploymentStatusesItemSample,
  taskSearchRequestUserEmploymentStatusesSample,
  taskSearchResponseExpandedItemSample,
  taskSearchResponseExpandedSample,
  taskSearchResponseListItemSample,
  taskSearchResponseListSample,
  taskSearchResponseNextPageTokenSample,
  taskSearchResponseSample,
  taskSearchSearch200ResponseSample,
  taskSearchSearch4XxResponseSample,
  taskSearchSearch5XxResponseSample,
  taskSearchSearchBodySample,
  taskServiceActionResponseExpandedItemSample,
  taskServiceActionResponseExpandedSample,
  taskServiceActionResponseSample,
  taskServiceActionResponseTaskViewSample,
  taskServiceActionResponseTicketActionIdSample,
  taskServiceCreateGrantRequestAppEntitlementIdSample,
  taskServiceCreateGrantRequestAppIdSample,
  taskServiceCreateGrantRequestAppUserIdSample,
  taskServiceCreateGrantRequestDescriptionSample,
  taskServiceCreateGrantRequestEmergencyAccessSample,
  taskServiceCreateGrantRequestExpandMaskSample,
  taskServiceCreateGrantRequestGrantDurationSample,
  taskServiceCreateGrantRequestIdentityUserIdSample,
  taskServiceCreateGrantRequestSample,
  taskServiceCreateGrantRequestSourceSample,
  taskServiceCreateGrantResponseExpandedItemSample,
  taskServiceCreateGrantResponseExpandedSample,
  taskServiceCreateGrantResponseSample,
  taskServiceCreateGrantResponseTaskViewSample,
  taskServiceCreateGrantTask200ResponseSample,
  taskServiceCreateGrantTaskBodySample,
  taskServiceCreateOffboardingRequestDescriptionSample,
  taskServiceCreateOffboardingRequestExpandMaskSample,
  taskServiceCreateOffboardingRequestSample,
  taskServiceCreateOffboardingRequestSubjectUserIdSample,
  taskServiceCreateOffboardingResponseExpandedItemSample,
  taskServiceCreateOffboardingResponseExpandedSample,
  taskServiceCreateOffboardingResponseSample,
  taskServiceCreateOffboardingResponseTaskViewSample,
  taskServiceCreateOffboardingTask200ResponseSample,
  taskServiceCreateOffboardingTaskBodySample,
  taskServiceCreateRevokeRequestAppEntitlementIdSample,
  taskServiceCreateRevokeRequestAppIdSample,
  taskServiceCreateRevokeRequestAppUserIdSample,
  taskServiceCreateRevokeRequestDescriptionSample,
  taskServiceCreateRevokeRequestExpandMaskSample,
  taskServiceCreateRevokeRequestIdentityUserIdSample,
  taskServiceCreateRevokeRequestSample,
  taskServiceCreateRevokeResponseExpandedItemSample,
  taskServiceCreateRevokeResponseExpandedSample,
  taskServiceCreateRevokeResponseSample,
  taskServiceCreateRevokeResponseTaskViewSample,
  taskServiceCreateRevokeTask200ResponseSample,
  taskServiceCreateRevokeTaskBodySample,
  taskServiceGet200ResponseSample,
  taskServiceGetIdSample,
  taskServiceGetResponseExpandedItemSample,
  taskServiceGetResponseExpandedSample,
  taskServiceGetResponseSample,
  taskServiceGetResponseTaskViewSample,
  taskStateSample,
  taskStepApproverIdsItemSample,
  taskStepApproverIdsSample,
  taskTypeCertifyAccessReviewIdSample,
  taskTypeCertifyAccessReviewSelectionSample,
  taskTypeCertifyAppEntitlementIdSample,
  taskTypeCertifyAppIdSample,
  taskTypeCertifyAppUserIdSample,
  taskTypeCertifyIdentityUserIdSample,
  taskTypeCertifyInputSample,
  taskTypeCertifyOutcomeInputSample,
  taskTypeCertifyOutcomeSample,
  taskTypeCertifyOutcomeTimeSample,
  taskTypeCertifySample,
  taskTypeCertifyTypeSample,
  taskTypeGrantAppEntitlementIdSample,
  taskTypeGrantAppIdSample,
  taskTypeGrantAppUserIdSample,
  taskTypeGrantGrantDurationSample,
  taskTypeGrantIdentityUserIdSample,
  taskTypeGrantInputSample,
  taskTypeGrantOutcomeInputSample,
  taskTypeGrantOutcomeSample,
  taskTypeGrantOutcomeTimeSample,
  taskTypeGrantSample,
  taskTypeGrantSourceSample,
  taskTypeGrantTypeSample,
  taskTypeInputSample,
  taskTypeOffboardingInputSample,
  taskTypeOffboardingOutcomeInputSample,
  taskTypeOffboardingOutcomeSample,
  taskTypeOffboardingOutcomeTimeSample,
  taskTypeOffboardingSample,
  taskTypeOffboardingSubjectUserIdSample,
  taskTypeOffboardingTypeSample,
  taskTypeRevokeAppEntitlementIdSample,
  taskTypeRevokeAppIdSample,
  taskTypeRevokeAppUserIdSample,
  taskTypeRevokeIdentityUserIdSample,
  taskTypeRevokeInputSample,
  taskTypeRevokeOutcomeInputSample,
  taskTypeRevokeOutcomeSample,
  taskTypeRevokeOutcomeTimeSample,
  taskTypeRevokeSample,
  taskTypeRevokeSourceSample,
  taskTypeRevokeTypeSample,
  taskTypeSample,
  taskTypeTypeSample,
  taskUpdatedAtSample,
  taskUserIdSample,
  taskViewAccessReviewPathSample,
  taskViewAppPathSample,
  taskViewAppUserPathSample,
  taskViewCreatedByUserPathSample,
  taskViewEntitlementsPathSample,
  taskViewIdentityUserPathSample,
  taskViewInsightsPathSample,
  taskViewSample,
  taskViewStepApproversPathSample,
  taskViewTaskSample,
  taskViewUserPathSample,
  unconfiguredProvisionSample,
  userApprovalAllowSelfApprovalSample,
  userApprovalSample,
  userApprovalUserIdsItemSample,
  userApprovalUserIdsSample,
  userAttributeMappingSourceAppIdSample,
  userAttributeMappingSourceAppUserIdSample,
  userAttributeMappingSourceAppUserProfileAttributeKeySample,
  userAttributeMappingSourceSample,
  userAttributeMappingSourceUserAttributeMappingIdSample,
  userAttributeMappingSourceValueSample,
  userCreatedAtSample,
  userDelegatedUserIdSample,
  userDeletedAtSample,
  userDepartmentSample,
  userDepartmentSourcesItemSample,
  userDepartmentSourcesSample,
  userDirectoryIdsItemSample,
  userDirectoryIdsSample,
  userDirectoryStatusSample,
  userDirectoryStatusSourcesItemSample,
  userDirectoryStatusSourcesSample,
  userDisplayNameSample,
  userEmailSample,
  userEmailSourcesItemSample,
  userEmailSourcesSample,
  userEmailsItemSample,
  userEmailsSample,
  userEmployeeIdSourcesItemSample,
  userEmployeeIdSourcesSample,
  userEmployeeIdsItemSample,
  userEmployeeIdsSample,
  userEmploymentStatusSample,
  userEmploymentStatusSourcesItemSample,
  userEmploymentStatusSourcesSample,
  userEmploymentTypeSample,
  userEmploymentTypeSourcesItemSample,
  userEmploymentTypeSourcesSample,
  userIdSample,
  userJobTitleSample,
  userJobTitleSourcesItemSample,
  userJobTitleSourcesSample,
  userManagerIdsItemSample,
  userManagerIdsSample,
  userManagerSourcesItemSample,
  userManagerSourcesSample,
  userProfileSample,
  userProfileValueSample,
  userRoleIdsItemSample,
  userRoleIdsSample,
  userSample,
  userStatusSample,
  userTypeSample,
  userUpdatedAtSample,
  usernameSample,
  usernameSourcesItemSample,
  usernameSourcesSample,
  usernamesItemSample,
  usernamesSample,
  waitCommentOnFirstWaitSample,
  waitCommentOnTimeoutSample,
  waitConditionConditionSample,
  waitConditionInstanceConditionSample,
  waitConditionInstanceSample,
  waitConditionSample,
  waitConditionTypeSample,
  waitInstanceCommentOnFirstWaitSample,
  waitInstanceCommentOnTimeoutSample,
  waitInstanceConditionSample,
  waitInstanceNameSample,
  waitInstanceSample,
  waitInstanceSkippedSample,
  waitInstanceStartedWaitingAtSample,
  waitInstanceStateSample,
  waitInstanceSucceededSample,
  waitInstanceTimedOutSample,
  waitInstanceTimeoutDurationSample,
  waitInstanceTimeoutSample,
  waitNameSample,
  waitSample,
  waitTimeoutDurationSample,
  webhookApprovalSample,
  webhookApprovalWebhookIdSample,
  webhookProvisionSample,
  webhookProvisionWebhookIdSample,
} from "./samples.js";

/** Values of {@link TaskSearchSearch4XxResponse} that together show every arm. */
export function taskSearchSearch4XxResponse(): TaskSearchSearch4XxResponse[] {
  return variants(taskSearchSearch4XxResponseSample);
}

/** Values of {@link TaskSearchSearch5XxResponse} that together show every arm. */
export function taskSearchSearch5XxResponse(): TaskSearchSearch5XxResponse[] {
  return variants(taskSearchSearch5XxResponseSample);
}

/** Values of {@link TaskAuditCancelledResult} that together show every arm. */
export function taskAuditCancelledResult(): TaskAuditCancelledResult[] {
  return variants(taskAuditCancelledResultSample);
}

/** Values of {@link TaskAuditErrorResult} that together show every arm. */
export function taskAuditErrorResult(): TaskAuditErrorResult[] {
  return variants(taskAuditErrorResultSample);
}

/** Values of {@link TaskAuditErrorResultErrorCount} that together show every arm. */
export function taskAuditErrorResultErrorCount(): TaskAuditErrorResultErrorCount[] {
  return variants(taskAuditErrorResultErrorCountSample);
}

/** Values of {@link TaskAuditErrorResultErrorReason} that together show every arm. */
export function taskAuditErrorResultErrorReason(): TaskAuditErrorResultErrorReason[] {
  return variants(taskAuditErrorResultErrorReasonSample);
}

/** Values of {@link TaskAuditSuccessResult} that together show every arm. */
export function taskAuditSuccessResult(): TaskAuditSuccessResult[] {
  return variants(taskAuditSuccessResultSample);
}

/** Values of {@link TaskAuditSuccessResultAnnotations} that together show every arm. */
export function taskAuditSuccessResultAnnotations(): TaskAuditSuccessResultAnnotations[] {
  return variants(taskAuditSuccessResultAnnotationsSample);
}

/** Values of {@link TaskAuditSuccessResultAnnotationsItem} that together show every arm. */
export function taskAuditSuccessResultAnnotationsItem(): TaskAuditSuccessResultAnnotationsItem[] {
  return variants(taskAuditSuccessResultAnnotationsItemSample);
}

/** Values of {@link Accept} that together show every arm. */
export function accept(): Accept[] {
  return variants(acceptSample);
}

/** Values of {@link AcceptMessage} that together show every arm. */
export function acceptMessage(): AcceptMessage[] {
  return variants(acceptMessageSample);
}

/** Values of {@link AcceptInstance} that together show every arm. */
export function acceptInstance(): AcceptInstance[] {
  return variants(acceptInstanceSample);
}

/** Values of {@link AcceptInstanceAcceptMessage} that together show every arm. */
export function acceptInstanceAcceptMessage(): AcceptInstanceAcceptMessage[] {
  return variants(acceptInstanceAcceptMessageSample);
}

/** Values of {@link AgentApproval} that together show every arm. */
export function agentApproval(): AgentApproval[] {
  return variants(agentApprovalSample);
}

/** Values of {@link AgentApprovalAgentMode} that together show every arm. */
export function agentApprovalAgentMode(): AgentApprovalAgentMode[] {
  return variants(agentApprovalAgentModeSample);
}

/** Values of {@link AgentApprovalAgentUserId} that together show every arm. */
export function agentApprovalAgentUserId(): AgentApprovalAgentUserId[] {
  return variants(agentApprovalAgentUserIdSample);
}

/** Values of {@link AgentApprovalInstructions} that together show every arm. */
export function agentApprovalInstructions(): AgentApprovalInstructions[] {
  return variants(agentApprovalInstructionsSample);
}

/** Values of {@link AgentApprovalPolicyIds} that together show every arm. */
export function agentApprovalPolicyIds(): AgentApprovalPolicyIds[] {
  return variants(agentApprovalPolicyIdsSample);
}

/** Values of {@link AgentApprovalPolicyIdsItem} that together show every arm. */
export function agentApprovalPolicyIdsItem(): AgentApprovalPolicyIdsItem[] {
  return variants(agentApprovalPolicyIdsItemSample);
}

/** Values of {@link AppEntitlementReference} that together show every arm. */
export function appEntitlementReference(): AppEntitlementReference[] {
  return variants(appEntitlementReferenceSample);
}

/** Values of {@link AppEntitlementReferenceAppEntitlementId} that together show every arm. */
export function appEntitlementReferenceAppEntitlementId(): AppEntitlementReferenceAppEntitlementId[] {
  return variants(appEntitlementReferenceAppEntitlementIdSample);
}

/** Values of {@link AppEntitlementReferenceAppId} that together show every arm. */
export function appEntitlementReferenceAppId(): AppEntitlementReferenceAppId[] {
  return variants(appEntitlementReferenceAppIdSample);
}

/** Values of {@link AppGroupApproval} that together show every arm. */
export function appGroupApproval(): AppGroupApproval[] {
  return variants(appGroupApprovalSample);
}

/** Values of {@link AppGroupApprovalAllowSelfApproval} that together show every arm. */
export function appGroupApprovalAllowSelfApproval(): AppGroupApprovalAllowSelfApproval[] {
  return variants(appGroupApprovalAllowSelfApprovalSample);
}

/** Values of {@link AppGroupApprovalAppGroupId} that together show every arm. */
export function appGroupApprovalAppGroupId(): AppGroupApprovalAppGroupId[] {
  return variants(appGroupApprovalAppGroupIdSample);
}

/** Values of {@link AppGroupApprovalAppId} that together show every arm. */
export function appGroupApprovalAppId(): AppGroupApprovalAppId[] {
  return variants(appGroupApprovalAppIdSample);
}

/** Values of {@link AppGroupApprovalFallback} that together show every arm. */
export function appGroupApprovalFallback(): AppGroupApprovalFallback[] {
  return variants(appGroupApprovalFallbackSample);
}

/** Values of {@link AppGroupApprovalFallbackUserIds} that together show every arm. */
export function appGroupApprovalFallbackUserIds(): AppGroupApprovalFallbackUserIds[] {
  return variants(appGroupApprovalFallbackUserIdsSample);
}

/** Values of {@link AppGroupApprovalFallbackUserIdsItem} that together show every arm. */
export function appGroupApprovalFallbackUserIdsItem(): AppGroupApprovalFallbackUserIdsItem[] {
  return variants(appGroupApprovalFallbackUserIdsItemSample);
}

/** Values of {@link AppOwnerApproval} that together show every arm. */
export function appOwnerApproval(): AppOwnerApproval[] {
  return variants(appOwnerApprovalSample);
}

/** Values of {@link AppOwnerApprovalAllowSelfApproval} that together show every arm. */
export function appOwnerApprovalAllowSelfApproval(): AppOwnerApprovalAllowSelfApproval[] {
  return variants(appOwnerApprovalAllowSelfApprovalSample);
}

/** Values of {@link Approval} that together show every arm. */
export function approval(): Approval[] {
  return variants(approvalSample);
}

/** Values of {@link ApprovalUsers} that together show every arm. */
export function approvalUsers(): ApprovalUsers[] {
  return variants(approvalUsersSample);
}

/** Values of {@link ApprovalManager} that together show every arm. */
export function approvalManager(): ApprovalManager[] {
  return variants(approvalManagerSample);
}

/** Values of {@link ApprovalAppOwners} that together show every arm. */
export function approvalAppOwners(): ApprovalAppOwners[] {
  return variants(approvalAppOwnersSample);
}

/** Values of {@link ApprovalGroup} that together show every arm. */
export function approvalGroup(): ApprovalGroup[] {
  return variants(approvalGroupSample);
}

/** Values of {@link ApprovalSelf} that together show every arm. */
export function approvalSelf(): ApprovalSelf[] {
  return variants(approvalSelfSample);
}

/** Values of {@link ApprovalEntitlementOwners} that together show every arm. */
export function approvalEntitlementOwners(): ApprovalEntitlementOwners[] {
  return variants(approvalEntitlementOwnersSample);
}

/** Values of {@link ApprovalExpression} that together show every arm. */
export function approvalExpression(): ApprovalExpression[] {
  return variants(approvalExpressionSample);
}

/** Values of {@link ApprovalWebhook} that together show every arm. */
export function approvalWebhook(): ApprovalWebhook[] {
  return variants(approvalWebhookSample);
}

/** Values of {@link ApprovalResourceOwners} that together show every arm. */
export function approvalResourceOwners(): ApprovalResourceOwners[] {
  return variants(approvalResourceOwnersSample);
}

/** Values of {@link ApprovalAgent} that together show every arm. */
export function approvalAgent(): ApprovalAgent[] {
  return variants(approvalAgentSample);
}

/** Values of {@link ApprovalAllowReassignment} that together show every arm. */
export function approvalAllowReassignment(): ApprovalAllowReassignment[] {
  return variants(approvalAllowReassignmentSample);
}

/** Values of {@link ApprovalAllowedReassignees} that together show every arm. */
export function approvalAllowedReassignees(): ApprovalAllowedReassignees[] {
  return variants(approvalAllowedReassigneesSample);
}

/** Values of {@link ApprovalAllowedReassigneesItem} that together show every arm. */
export function approvalAllowedReassigneesItem(): ApprovalAllowedReassigneesItem[] {
  return variants(approvalAllowedReassigneesItemSample);
}

/** Values of {@link ApprovalAssigned} that together show every arm. */
export function approvalAssigned(): ApprovalAssigned[] {
  return variants(approvalAssignedSample);
}

/** Values of {@link ApprovalEscalation} that together show every arm. */
export function approvalEscalation(): ApprovalEscalation[] {
  return variants(approvalEscalationSample);
}

/** Values of {@link ApprovalEscalationEnabled} that together show every arm. */
export function approvalEscalationEnabled(): ApprovalEscalationEnabled[] {
  return variants(approvalEscalationEnabledSample);
}

/** Values of {@link ApprovalRequireApprovalReason} that together show every arm. */
export function approvalRequireApprovalReason(): ApprovalRequireApprovalReason[] {
  return variants(approvalRequireApprovalReasonSample);
}

/** Values of {@link ApprovalRequireDenialReason} that together show every arm. */
export function approvalRequireDenialReason(): ApprovalRequireDenialReason[] {
  return variants(approvalRequireDenialReasonSample);
}

/** Values of {@link ApprovalRequireReassignmentReason} that together show every arm. */
export function approvalRequireReassignmentReason(): ApprovalRequireReassignmentReason[] {
  return variants(approvalRequireReassignmentReasonSample);
}

/** Values of {@link ApprovalRequiresStepUpProviderId} that together show every arm. */
export function approvalRequiresStepUpProviderId(): ApprovalRequiresStepUpProviderId[] {
  return variants(approvalRequiresStepUpProviderIdSample);
}

/** Values of {@link ApprovalInstance} that together show every arm. */
export function approvalInstance(): ApprovalInstance[] {
  return variants(approvalInstanceSample);
}

/** Values of {@link ApprovalInstanceApproved} that together show every arm. */
export function approvalInstanceApproved(): ApprovalInstanceApproved[] {
  return variants(approvalInstanceApprovedSample);
}

/** Values of {@link ApprovalInstanceDenied} that together show every arm. */
export function approvalInstanceDenied(): ApprovalInstanceDenied[] {
  return variants(approvalInstanceDeniedSample);
}

/** Values of {@link ApprovalInstanceReassigned} that together show every arm. */
export function approvalInstanceReassigned(): ApprovalInstanceReassigned[] {
  return variants(approvalInstanceReassignedSample);
}

/** Values of {@link ApprovalInstanceRestarted} that together show every arm. */
export function approvalInstanceRestarted(): ApprovalInstanceRestarted[] {
  return variants(approvalInstanceRestartedSample);
}

/** Values of {@link ApprovalInstanceReassignedByError} that together show every arm. */
export function approvalInstanceReassignedByError(): ApprovalInstanceReassignedByError[] {
  return variants(approvalInstanceReassignedByErrorSample);
}

/** Values of {@link ApprovalInstanceSkipped} that together show every arm. */
export function approvalInstanceSkipped(): ApprovalInstanceSkipped[] {
  return variants(approvalInstanceSkippedSample);
}

/** Values of {@link ApprovalInstanceApproval} that together show every arm. */
export function approvalInstanceApproval(): ApprovalInstanceApproval[] {
  return variants(approvalInstanceApprovalSample);
}

/** Values of {@link ApprovalInstanceApprovalVariant1} that together show every arm. */
export function approvalInstanceApprovalVariant1(): ApprovalInstanceApprovalVariant1[] {
  return variants(approvalInstanceApprovalVariant1Sample);
}

/** Values of {@link ApprovalInstanceEscalationInstance} that together show every arm. */
export function approvalInstanceEscalationInstance(): ApprovalInstanceEscalationInstance[] {
  return variants(approvalInstanceEscalationInstanceSample);
}

/** Values of {@link ApprovalInstanceState} that together show every arm. */
export function approvalInstanceState(): ApprovalInstanceState[] {
  return variants(approvalInstanceStateSample);
}

/** Values of {@link ApprovedAction} that together show every arm. */
export function approvedAction(): ApprovedAction[] {
  return variants(approvedActionSample);
}

/** Values of {@link ApprovedActionApprovedAt} that together show every arm. */
export function approvedActionApprovedAt(): ApprovedActionApprovedAt[] {
  return variants(approvedActionApprovedAtSample);
}

/** Values of {@link ApprovedActionEntitlements} that together show every arm. */
export function approvedActionEntitlements(): ApprovedActionEntitlements[] {
  return variants(approvedActionEntitlementsSample);
}

/** Values of {@link ApprovedActionEntitlementsItem} that together show every arm. */
export function approvedActionEntitlementsItem(): ApprovedActionEntitlementsItem[] {
  return variants(approvedActionEntitlementsItemSample);
}

/** Values of {@link ApprovedActionStepUpTransactionId} that together show every arm. */
export function approvedActionStepUpTransactionId(): ApprovedActionStepUpTransactionId[] {
  return variants(approvedActionStepUpTransactionIdSample);
}

/** Values of {@link ApprovedActionUserId} that together show every arm. */
export function approvedActionUserId(): ApprovedActionUserId[] {
  return variants(approvedActionUserIdSample);
}

/** Values of {@link CancelledAction} that together show every arm. */
export function cancelledAction(): CancelledAction[] {
  return variants(cancelledActionSample);
}

/** Values of {@link CancelledActionCancelledAt} that together show every arm. */
export function cancelledActionCancelledAt(): CancelledActionCancelledAt[] {
  return variants(cancelledActionCancelledAtSample);
}

/** Values of {@link CancelledActionCancelledByUserId} that together show every arm. */
export function cancelledActionCancelledByUserId(): CancelledActionCancelledByUserId[] {
  return variants(cancelledActionCancelledByUserIdSample);
}

/** Values of {@link CompletedAction} that together show every arm. */
export function completedAction(): CompletedAction[] {
  return variants(completedActionSample);
}

/** Values of {@link CompletedActionCompletedAt} that together show every arm. */
export function completedActionCompletedAt(): CompletedActionCompletedAt[] {
  return variants(completedActionCompletedAtSample);
}

/** Values of {@link CompletedActionEntitlements} that together show every arm. */
export function completedActionEntitlements(): CompletedActionEntitlements[] {
  return variants(completedActionEntitlementsSample);
}

/** Values of {@link CompletedActionEntitlementsItem} that together show every arm. */
export function completedActionEntitlementsItem(): CompletedActionEntitlementsItem[] {
  return variants(completedActionEntitlementsItemSample);
}

/** Values of {@link CompletedActionUserId} that together show every arm. */
export function completedActionUserId(): CompletedActionUserId[] {
  return variants(completedActionUserIdSample);
}

/** Values of {@link ConnectorProvision} that together show every arm. */
export function connectorProvision(): ConnectorProvision[] {
  return variants(connectorProvisionSample);
}

/** Values of {@link AccountProvision} that together show every arm. */
export function accountProvision(): AccountProvision[] {
  return variants(accountProvisionSample);
}

/** Values of {@link AccountProvisionSaveToVault} that together show every arm. */
export function accountProvisionSaveToVault(): AccountProvisionSaveToVault[] {
  return variants(accountProvisionSaveToVaultSample);
}

/** Values of {@link AccountProvisionDoNotSave} that together show every arm. */
export function accountProvisionDoNotSave(): AccountProvisionDoNotSave[] {
  return variants(accountProvisionDoNotSaveSample);
}

/** Values of {@link AccountProvisionConfig} that together show every arm. */
export function accountProvisionConfig(): AccountProvisionConfig[] {
  return variants(accountProvisionConfigSample);
}

/** Values of {@link AccountProvisionConfigValue} that together show every arm. */
export function accountProvisionConfigValue(): AccountProvisionConfigValue[] {
  return variants(accountProvisionConfigValueSample);
}

/** Values of {@link AccountProvisionConnectorId} that together show every arm. */
export function accountProvisionConnectorId(): AccountProvisionConnectorId[] {
  return variants(accountProvisionConnectorIdSample);
}

/** Values of {@link AccountProvisionSchemaId} that together show every arm. */
export function accountProvisionSchemaId(): AccountProvisionSchemaId[] {
  return variants(accountProvisionSchemaIdSample);
}

/** Values of {@link DefaultBehavior} that together show every arm. */
export function defaultBehavior(): DefaultBehavior[] {
  return variants(defaultBehaviorSample);
}

/** Values of {@link DefaultBehaviorConnectorId} that together show every arm. */
export function defaultBehaviorConnectorId(): DefaultBehaviorConnectorId[] {
  return variants(defaultBehaviorConnectorIdSample);
}

/** Values of {@link DeleteAccount} that together show every arm. */
export function deleteAccount(): DeleteAccount[] {
  return variants(deleteAccountSample);
}

/** Values of {@link DeleteAccountConnectorId} that together show every arm. */
export function deleteAccountConnectorId(): DeleteAccountConnectorId[] {
  return variants(deleteAccountConnectorIdSample);
}

/** Values of {@link DoNotSave} that together show every arm. */
export function doNotSave(): DoNotSave[] {
  return variants(doNotSaveSample);
}

/** Values of {@link SaveToVault} that together show every arm. */
export function saveToVault(): SaveToVault[] {
  return variants(saveToVaultSample);
}

/** Values of {@link SaveToVaultVaultIds} that together show every arm. */
export function saveToVaultVaultIds(): SaveToVaultVaultIds[] {
  return variants(saveToVaultVaultIdsSample);
}

/** Values of {@link SaveToVaultVaultIdsItem} that together show every arm. */
export function saveToVaultVaultIdsItem(): SaveToVaultVaultIdsItem[] {
  return variants(saveToVaultVaultIdsItemSample);
}

/** Values of {@link ConnectorProvisionDefaultBehavior} that together show every arm. */
export function connectorProvisionDefaultBehavior(): ConnectorProvisionDefaultBehavior[] {
  return variants(connectorProvisionDefaultBehaviorSample);
}

/** Values of {@link ConnectorProvisionAccount} that together show every arm. */
export function connectorProvisionAccount(): ConnectorProvisionAccount[] {
  return variants(connectorProvisionAccountSample);
}

/** Values of {@link ConnectorProvisionDeleteAccount} that together show every arm. */
export function connectorProvisionDeleteAccount(): ConnectorProvisionDeleteAccount[] {
  return variants(connectorProvisionDeleteAccountSample);
}

/** Values of {@link DelegatedProvision} that together show every arm. */
export function delegatedProvision(): DelegatedProvision[] {
  return variants(delegatedProvisionSample);
}

/** Values of {@link DelegatedProvisionAppId} that together show every arm. */
export function delegatedProvisionAppId(): DelegatedProvisionAppId[] {
  return variants(delegatedProvisionAppIdSample);
}

/** Values of {@link DelegatedProvisionEntitlementId} that together show every arm. */
export function delegatedProvisionEntitlementId(): DelegatedProvisionEntitlementId[] {
  return variants(delegatedProvisionEntitlementIdSample);
}

/** Values of {@link DelegatedProvisionImplicit} that together show every arm. */
export function delegatedProvisionImplicit(): DelegatedProvisionImplicit[] {
  return variants(delegatedProvisionImplicitSample);
}

/** Values of {@link DeniedAction} that together show every arm. */
export function deniedAction(): DeniedAction[] {
  return variants(deniedActionSample);
}

/** Values of {@link DeniedActionDeniedAt} that together show every arm. */
export function deniedActionDeniedAt(): DeniedActionDeniedAt[] {
  return variants(deniedActionDeniedAtSample);
}

/** Values of {@link DeniedActionUserId} that together show every arm. */
export function deniedActionUserId(): DeniedActionUserId[] {
  return variants(deniedActionUserIdSample);
}

/** Values of {@link EntitlementOwnerApproval} that together show every arm. */
export function entitlementOwnerApproval(): EntitlementOwnerApproval[] {
  return variants(entitlementOwnerApprovalSample);
}

/** Values of {@link EntitlementOwnerApprovalAllowSelfApproval} that together show every arm. */
export function entitlementOwnerApprovalAllowSelfApproval(): EntitlementOwnerApprovalAllowSelfApproval[] {
  return variants(entitlementOwnerApprovalAllowSelfApprovalSample);
}

/** Values of {@link EntitlementOwnerApprovalFallback} that together show every arm. */
export function entitlementOwnerApprovalFallback(): EntitlementOwnerApprovalFallback[] {
  return variants(entitlementOwnerApprovalFallbackSample);
}

/** Values of {@link EntitlementOwnerApprovalFallbackUserIds} that together show every arm. */
export function entitlementOwnerApprovalFallbackUserIds(): EntitlementOwnerApprovalFallbackUserIds[] {
  return variants(entitlementOwnerApprovalFallbackUserIdsSample);
}

/** Values of {@link EntitlementOwnerApprovalFallbackUserIdsItem} that together show every arm. */
export function entitlementOwnerApprovalFallbackUserIdsItem(): EntitlementOwnerApprovalFallbackUserIdsItem[] {
  return variants(entitlementOwnerApprovalFallbackUserIdsItemSample);
}

/** Values of {@link ErroredAction} that together show every arm. */
export function erroredAction(): ErroredAction[] {
  return variants(erroredActionSample);
}

/** Values of {@link ErroredActionDescription} that together show every arm. */
export function erroredActionDescription(): ErroredActionDescription[] {
  return variants(erroredActionDescriptionSample);
}

/** Values of {@link ErroredActionErrorCode} that together show every arm. */
export function erroredActionErrorCode(): ErroredActionErrorCode[] {
  return variants(erroredActionErrorCodeSample);
}

/** Values of {@link ErroredActionErroredAt} that together show every arm. */
export function erroredActionErroredAt(): ErroredActionErroredAt[] {
  return variants(erroredActionErroredAtSample);
}

/** Values of {@link Escalation} that together show every arm. */
export function escalation(): Escalation[] {
  return variants(escalationSample);
}

/** Values of {@link EscalationReassignToApprovers} that together show every arm. */
export function escalationReassignToApprovers(): EscalationReassignToApprovers[] {
  return variants(escalationReassignToApproversSample);
}

/** Values of {@link EscalationReassignToApproversApproverIds} that together show every arm. */
export function escalationReassignToApproversApproverIds(): EscalationReassignToApproversApproverIds[] {
  return variants(escalationReassignToApproversApproverIdsSample);
}

/** Values of {@link EscalationReassignToApproversApproverIdsItem} that together show every arm. */
export function escalationReassignToApproversApproverIdsItem(): EscalationReassignToApproversApproverIdsItem[] {
  return variants(escalationReassignToApproversApproverIdsItemSample);
}

/** Values of {@link EscalationReplacePolicy} that together show every arm. */
export function escalationReplacePolicy(): EscalationReplacePolicy[] {
  return variants(escalationReplacePolicySample);
}

/** Values of {@link EscalationReplacePolicyPolicyId} that together show every arm. */
export function escalationReplacePolicyPolicyId(): EscalationReplacePolicyPolicyId[] {
  return variants(escalationReplacePolicyPolicyIdSample);
}

/** Values of {@link EscalationReplacePolicyType} that together show every arm. */
export function escalationReplacePolicyType(): EscalationReplacePolicyType[] {
  return variants(escalationReplacePolicyTypeSample);
}

/** Values of {@link EscalationReassignToApproversType} that together show every arm. */
export function escalationReassignToApproversType(): EscalationReassignToApproversType[] {
  return variants(escalationReassignToApproversTypeSample);
}

/** Values of {@link EscalationComment} that together show every arm. */
export function escalationComment(): EscalationComment[] {
  return variants(escalationCommentSample);
}

/** Values of {@link EscalationExpiration} that together show every arm. */
export function escalationExpiration(): EscalationExpiration[] {
  return variants(escalationExpirationSample);
}

/** Values of {@link EscalationInstance} that together show every arm. */
export function escalationInstance(): EscalationInstance[] {
  return variants(escalationInstanceSample);
}

/** Values of {@link EscalationInstanceReassignToApprovers} that together show every arm. */
export function escalationInstanceReassignToApprovers(): EscalationInstanceReassignToApprovers[] {
  return variants(escalationInstanceReassignToApproversSample);
}

/** Values of {@link EscalationInstanceReassignToApproversApproverIds} that together show every arm. */
export function escalationInstanceReassignToApproversApproverIds(): EscalationInstanceReassignToApproversApproverIds[] {
  return variants(escalationInstanceReassignToApproversApproverIdsSample);
}

/** Values of {@link EscalationInstanceReassignToApproversApproverIdsItem} that together show every arm. */
export function escalationInstanceReassignToApproversApproverIdsItem(): EscalationInstanceReassignToApproversApproverIdsItem[] {
  return variants(escalationInstanceReassignToApproversApproverIdsItemSample);
}

/** Values of {@link EscalationInstanceReplacePolicy} that together show every arm. */
export function escalationInstanceReplacePolicy(): EscalationInstanceReplacePolicy[] {
  return variants(escalationInstanceReplacePolicySample);
}

/** Values of {@link EscalationInstanceReplacePolicyPolicyId} that together show every arm. */
export function escalationInstanceReplacePolicyPolicyId(): EscalationInstanceReplacePolicyPolicyId[] {
  return variants(escalationInstanceReplacePolicyPolicyIdSample);
}

/** Values of {@link EscalationInstanceReplacePolicyType} that together show every arm. */
export function escalationInstanceReplacePolicyType(): EscalationInstanceReplacePolicyType[] {
  return variants(escalationInstanceReplacePolicyTypeSample);
}

/** Values of {@link EscalationInstanceReassignToApproversType} that together show every arm. */
export function escalationInstanceReassignToApproversType(): EscalationInstanceReassignToApproversType[] {
  return variants(escalationInstanceReassignToApproversTypeSample);
}

/** Values of {@link EscalationInstanceAlreadyEscalated} that together show every arm. */
export function escalationInstanceAlreadyEscalated(): EscalationInstanceAlreadyEscalated[] {
  return variants(escalationInstanceAlreadyEscalatedSample);
}

/** Values of {@link EscalationInstanceEscalationComment} that together show every arm. */
export function escalationInstanceEscalationComment(): EscalationInstanceEscalationComment[] {
  return variants(escalationInstanceEscalationCommentSample);
}

/** Values of {@link EscalationInstanceExpiresAt} that together show every arm. */
export function escalationInstanceExpiresAt(): EscalationInstanceExpiresAt[] {
  return variants(escalationInstanceExpiresAtSample);
}

/** Values of {@link ExpressionApproval} that together show every arm. */
export function expressionApproval(): ExpressionApproval[] {
  return variants(expressionApprovalSample);
}

/** Values of {@link ExpressionApprovalAllowSelfApproval} that together show every arm. */
export function expressionApprovalAllowSelfApproval(): ExpressionApprovalAllowSelfApproval[] {
  return variants(expressionApprovalAllowSelfApprovalSample);
}

/** Values of {@link ExpressionApprovalAssignedUserIds} that together show every arm. */
export function expressionApprovalAssignedUserIds(): ExpressionApprovalAssignedUserIds[] {
  return variants(expressionApprovalAssignedUserIdsSample);
}

/** Values of {@link ExpressionApprovalAssignedUserIdsItem} that together show every arm. */
export function expressionApprovalAssignedUserIdsItem(): ExpressionApprovalAssignedUserIdsItem[] {
  return variants(expressionApprovalAssignedUserIdsItemSample);
}

/** Values of {@link ExpressionApprovalExpressions} that together show every arm. */
export function expressionApprovalExpressions(): ExpressionApprovalExpressions[] {
  return variants(expressionApprovalExpressionsSample);
}

/** Values of {@link ExpressionApprovalExpressionsItem} that together show every arm. */
export function expressionApprovalExpressionsItem(): ExpressionApprovalExpressionsItem[] {
  return variants(expressionApprovalExpressionsItemSample);
}

/** Values of {@link ExpressionApprovalFallback} that together show every arm. */
export function expressionApprovalFallback(): ExpressionApprovalFallback[] {
  return variants(expressionApprovalFallbackSample);
}

/** Values of {@link ExpressionApprovalFallbackUserIds} that together show every arm. */
export function expressionApprovalFallbackUserIds(): ExpressionApprovalFallbackUserIds[] {
  return variants(expressionApprovalFallbackUserIdsSample);
}

/** Values of {@link ExpressionApprovalFallbackUserIdsItem} that together show every arm. */
export function expressionApprovalFallbackUserIdsItem(): ExpressionApprovalFallbackUserIdsItem[] {
  return variants(expressionApprovalFallbackUserIdsItemSample);
}

/** Values of {@link ExternalTicketProvision} that together show every arm. */
export function externalTicketProvision(): ExternalTicketProvision[] {
  return variants(externalTicketProvisionSample);
}

/** Values of {@link ExternalTicketProvisionAppId} that together show every arm. */
export function externalTicketProvisionAppId(): ExternalTicketProvisionAppId[] {
  return variants(externalTicketProvisionAppIdSample);
}

/** Values of {@link ExternalTicketProvisionConnectorId} that together show every arm. */
export function externalTicketProvisionConnectorId(): ExternalTicketProvisionConnectorId[] {
  return variants(externalTicketProvisionConnectorIdSample);
}

/** Values of {@link ExternalTicketProvisionerConfigId} that together show every arm. */
export function externalTicketProvisionerConfigId(): ExternalTicketProvisionerConfigId[] {
  return variants(externalTicketProvisionerConfigIdSample);
}

/** Values of {@link ExternalTicketProvisionInstructions} that together show every arm. */
export function externalTicketProvisionInstructions(): ExternalTicketProvisionInstructions[] {
  return variants(externalTicketProvisionInstructionsSample);
}

/** Values of {@link ManagerApproval} that together show every arm. */
export function managerApproval(): ManagerApproval[] {
  return variants(managerApprovalSample);
}

/** Values of {@link ManagerApprovalAllowSelfApproval} that together show every arm. */
export function managerApprovalAllowSelfApproval(): ManagerApprovalAllowSelfApproval[] {
  return variants(managerApprovalAllowSelfApprovalSample);
}

/** Values of {@link ManagerApprovalAssignedUserIds} that together show every arm. */
export function managerApprovalAssignedUserIds(): ManagerApprovalAssignedUserIds[] {
  return variants(managerApprovalAssignedUserIdsSample);
}

/** Values of {@link ManagerApprovalAssignedUserIdsItem} that together show every arm. */
export function managerApprovalAssignedUserIdsItem(): ManagerApprovalAssignedUserIdsItem[] {
  return variants(managerApprovalAssignedUserIdsItemSample);
}

/** Values of {@link ManagerApprovalFallback} that together show every arm. */
export function managerApprovalFallback(): ManagerApprovalFallback[] {
  return variants(managerApprovalFallbackSample);
}

/** Values of {@link ManagerApprovalFallbackUserIds} that together show every arm. */
export function managerApprovalFallbackUserIds(): ManagerApprovalFallbackUserIds[] {
  return variants(managerApprovalFallbackUserIdsSample);
}

/** Values of {@link ManagerApprovalFallbackUserIdsItem} that together show every arm. */
export function managerApprovalFallbackUserIdsItem(): ManagerApprovalFallbackUserIdsItem[] {
  return variants(managerApprovalFallbackUserIdsItemSample);
}

/** Values of {@link ManualProvision} that together show every arm. */
export function manualProvision(): ManualProvision[] {
  return variants(manualProvisionSample);
}

/** Values of {@link ManualProvisionInstructions} that together show every arm. */
export function manualProvisionInstructions(): ManualProvisionInstructions[] {
  return variants(manualProvisionInstructionsSample);
}

/** Values of {@link ManualProvisionUserIds} that together show every arm. */
export function manualProvisionUserIds(): ManualProvisionUserIds[] {
  return variants(manualProvisionUserIdsSample);
}

/** Values of {@link ManualProvisionUserIdsItem} that together show every arm. */
export function manualProvisionUserIdsItem(): ManualProvisionUserIdsItem[] {
  return variants(manualProvisionUserIdsItemSample);
}

/** Values of {@link MultiStep} that together show every arm. */
export function multiStep(): MultiStep[] {
  return variants(multiStepSample);
}

/** Values of {@link MultiStepProvisionSteps} that together show every arm. */
export function multiStepProvisionSteps(): MultiStepProvisionSteps[] {
  return variants(multiStepProvisionStepsSample);
}

/** Values of {@link MultiStepProvisionStepsItem} that together show every arm. */
export function multiStepProvisionStepsItem(): MultiStepProvisionStepsItem[] {
  return variants(multiStepProvisionStepsItemSample);
}

/** Values of {@link Policy} that together show every arm. */
export function policy(): Policy[] {
  return variants(policySample);
}

/** Values of {@link PolicyCreatedAt} that together show every arm. */
export function policyCreatedAt(): PolicyCreatedAt[] {
  return variants(policyCreatedAtSample);
}

/** Values of {@link PolicyDeletedAt} that together show every arm. */
export function policyDeletedAt(): PolicyDeletedAt[] {
  return variants(policyDeletedAtSample);
}

/** Values of {@link PolicyDescription} that together show every arm. */
export function policyDescription(): PolicyDescription[] {
  return variants(policyDescriptionSample);
}

/** Values of {@link PolicyDisplayName} that together show every arm. */
export function policyDisplayName(): PolicyDisplayName[] {
  return variants(policyDisplayNameSample);
}

/** Values of {@link PolicyId} that together show every arm. */
export function policyId(): PolicyId[] {
  return variants(policyIdSample);
}

/** Values of {@link PolicyPolicySteps} that together show every arm. */
export function policyPolicySteps(): PolicyPolicySteps[] {
  return variants(policyPolicyStepsSample);
}

/** Values of {@link PolicyStepsValue} that together show every arm. */
export function policyStepsValue(): PolicyStepsValue[] {
  return variants(policyStepsValueSample);
}

/** Values of {@link PolicyType} that together show every arm. */
export function policyType(): PolicyType[] {
  return variants(policyTypeSample);
}

/** Values of {@link PolicyPostActionsType} that together show every arm. */
export function policyPostActionsType(): PolicyPostActionsType[] {
  return variants(policyPostActionsTypeSample);
}

/** Values of {@link PolicyPostActionsItem} that together show every arm. */
export function policyPostActionsItem(): PolicyPostActionsItem[] {
  return variants(policyPostActionsItemSample);
}

/** Values of {@link PolicyReassignTasksToDelegates} that together show every arm. */
export function policyReassignTasksToDelegates(): PolicyReassignTasksToDelegates[] {
  return variants(policyReassignTasksToDelegatesSample);
}

/** Values of {@link PolicyRules} that together show every arm. */
export function policyRules(): PolicyRules[] {
  return variants(policyRulesSample);
}

/** Values of {@link PolicyRulesItem} that together show every arm. */
export function policyRulesItem(): PolicyRulesItem[] {
  return variants(policyRulesItemSample);
}

/** Values of {@link PolicySystemBuiltin} that together show every arm. */
export function policySystemBuiltin(): PolicySystemBuiltin[] {
  return variants(policySystemBuiltinSample);
}

/** Values of {@link PolicyUpdatedAt} that together show every arm. */
export function policyUpdatedAt(): PolicyUpdatedAt[] {
  return variants(policyUpdatedAtSample);
}

/** Values of {@link PolicyInstance} that together show every arm. */
export function policyInstance(): PolicyInstance[] {
  return variants(policyInstanceSample);
}

/** Values of {@link PolicyInstanceCurrent} that together show every arm. */
export function policyInstanceCurrent(): PolicyInstanceCurrent[] {
  return variants(policyInstanceCurrentSample);
}

/** Values of {@link PolicyInstanceHistory} that together show every arm. */
export function policyInstanceHistory(): PolicyInstanceHistory[] {
  return variants(policyInstanceHistorySample);
}

/** Values of {@link PolicyInstanceHistoryItem} that together show every arm. */
export function policyInstanceHistoryItem(): PolicyInstanceHistoryItem[] {
  return variants(policyInstanceHistoryItemSample);
}

/** Values of {@link PolicyInstanceNext} that together show every arm. */
export function policyInstanceNext(): PolicyInstanceNext[] {
  return variants(policyInstanceNextSample);
}

/** Values of {@link PolicyInstanceNextItem} that together show every arm. */
export function policyInstanceNextItem(): PolicyInstanceNextItem[] {
  return variants(policyInstanceNextItemSample);
}

/** Values of {@link PolicyInstancePolicy} that together show every arm. */
export function policyInstancePolicy(): PolicyInstancePolicy[] {
  return variants(policyInstancePolicySample);
}

/** Values of {@link PolicyPostActions} that together show every arm. */
export function policyPostActions(): PolicyPostActions[] {
  return variants(policyPostActionsSample);
}

/** Values of {@link PolicyPostActionsCertifyRemediateImmediately} that together show every arm. */
export function policyPostActionsCertifyRemediateImmediately(): PolicyPostActionsCertifyRemediateImmediately[] {
  return variants(policyPostActionsCertifyRemediateImmediatelySample);
}

/** Values of {@link PolicyStep} that together show every arm. */
export function policyStep(): PolicyStep[] {
  return variants(policyStepSample);
}

/** Values of {@link PolicyStepApproval} that together show every arm. */
export function policyStepApproval(): PolicyStepApproval[] {
  return variants(policyStepApprovalSample);
}

/** Values of {@link PolicyStepProvision} that together show every arm. */
export function policyStepProvision(): PolicyStepProvision[] {
  return variants(policyStepProvisionSample);
}

/** Values of {@link PolicyStepAccept} that together show every arm. */
export function policyStepAccept(): PolicyStepAccept[] {
  return variants(policyStepAcceptSample);
}

/** Values of {@link PolicyStepReject} that together show every arm. */
export function policyStepReject(): PolicyStepReject[] {
  return variants(policyStepRejectSample);
}

/** Values of {@link PolicyStepWait} that together show every arm. */
export function policyStepWait(): PolicyStepWait[] {
  return variants(policyStepWaitSample);
}

/** Values of {@link PolicyStepInstance} that together show every arm. */
export function policyStepInstance(): PolicyStepInstance[] {
  return variants(policyStepInstanceSample);
}

/** Values of {@link PolicyStepInstanceApproval} that together show every arm. */
export function policyStepInstanceApproval(): PolicyStepInstanceApproval[] {
  return variants(policyStepInstanceApprovalSample);
}

/** Values of {@link PolicyStepInstanceProvision} that together show every arm. */
export function policyStepInstanceProvision(): PolicyStepInstanceProvision[] {
  return variants(policyStepInstanceProvisionSample);
}

/** Values of {@link PolicyStepInstanceAccept} that together show every arm. */
export function policyStepInstanceAccept(): PolicyStepInstanceAccept[] {
  return variants(policyStepInstanceAcceptSample);
}

/** Values of {@link PolicyStepInstanceReject} that together show every arm. */
export function policyStepInstanceReject(): PolicyStepInstanceReject[] {
  return variants(policyStepInstanceRejectSample);
}

/** Values of {@link PolicyStepInstanceWait} that together show every arm. */
export function policyStepInstanceWait(): PolicyStepInstanceWait[] {
  return variants(policyStepInstanceWaitSample);
}

/** Values of {@link PolicyStepInstanceId} that together show every arm. */
export function policyStepInstanceId(): PolicyStepInstanceId[] {
  return variants(policyStepInstanceIdSample);
}

/** Values of {@link PolicyStepInstancePolicyGenerationId} that together show every arm. */
export function policyStepInstancePolicyGenerationId(): PolicyStepInstancePolicyGenerationId[] {
  return variants(policyStepInstancePolicyGenerationIdSample);
}

/** Values of {@link PolicyStepInstanceState} that together show every arm. */
export function policyStepInstanceState(): PolicyStepInstanceState[] {
  return variants(policyStepInstanceStateSample);
}

/** Values of {@link PolicySteps} that together show every arm. */
export function policySteps(): PolicySteps[] {
  return variants(policyStepsSample);
}

/** Values of {@link PolicyStepsSteps} that together show every arm. */
export function policyStepsSteps(): PolicyStepsSteps[] {
  return variants(policyStepsStepsSample);
}

/** Values of {@link PolicyStepsStepsItem} that together show every arm. */
export function policyStepsStepsItem(): PolicyStepsStepsItem[] {
  return variants(policyStepsStepsItemSample);
}

/** Values of {@link Provision} that together show every arm. */
export function provision(): Provision[] {
  return variants(provisionSample);
}

/** Values of {@link ProvisionAssigned} that together show every arm. */
export function provisionAssigned(): ProvisionAssigned[] {
  return variants(provisionAssignedSample);
}

/** Values of {@link ProvisionProvisionPolicy} that together show every arm. */
export function provisionProvisionPolicy(): ProvisionProvisionPolicy[] {
  return variants(provisionProvisionPolicySample);
}

/** Values of {@link ProvisionProvisionTarget} that together show every arm. */
export function provisionProvisionTarget(): ProvisionProvisionTarget[] {
  return variants(provisionProvisionTargetSample);
}

/** Values of {@link ProvisionInstance} that together show every arm. */
export function provisionInstance(): ProvisionInstance[] {
  return variants(provisionInstanceSample);
}

/** Values of {@link ProvisionInstanceCompleted} that together show every arm. */
export function provisionInstanceCompleted(): ProvisionInstanceCompleted[] {
  return variants(provisionInstanceCompletedSample);
}

/** Values of {@link ProvisionInstanceCancelled} that together show every arm. */
export function provisionInstanceCancelled(): ProvisionInstanceCancelled[] {
  return variants(provisionInstanceCancelledSample);
}

/** Values of {@link ProvisionInstanceErrored} that together show every arm. */
export function provisionInstanceErrored(): ProvisionInstanceErrored[] {
  return variants(provisionInstanceErroredSample);
}

/** Values of {@link ProvisionInstanceReassignedByError} that together show every arm. */
export function provisionInstanceReassignedByError(): ProvisionInstanceReassignedByError[] {
  return variants(provisionInstanceReassignedByErrorSample);
}

/** Values of {@link ProvisionInstanceSkipped} that together show every arm. */
export function provisionInstanceSkipped(): ProvisionInstanceSkipped[] {
  return variants(provisionInstanceSkippedSample);
}

/** Values of {@link ProvisionInstanceExternalTicketId} that together show every arm. */
export function provisionInstanceExternalTicketId(): ProvisionInstanceExternalTicketId[] {
  return variants(provisionInstanceExternalTicketIdSample);
}

/** Values of {@link ProvisionInstanceExternalTicketProvisionerConfigId} that together show every arm. */
export function provisionInstanceExternalTicketProvisionerConfigId(): ProvisionInstanceExternalTicketProvisionerConfigId[] {
  return variants(provisionInstanceExternalTicketProvisionerConfigIdSample);
}

/** Values of {@link ProvisionInstanceNotificationId} that together show every arm. */
export function provisionInstanceNotificationId(): ProvisionInstanceNotificationId[] {
  return variants(provisionInstanceNotificationIdSample);
}

/** Values of {@link ProvisionInstanceProvision} that together show every arm. */
export function provisionInstanceProvision(): ProvisionInstanceProvision[] {
  return variants(provisionInstanceProvisionSample);
}

/** Values of {@link ProvisionInstanceProvisionVariant1} that together show every arm. */
export function provisionInstanceProvisionVariant1(): ProvisionInstanceProvisionVariant1[] {
  return variants(provisionInstanceProvisionVariant1Sample);
}

/** Values of {@link ProvisionInstanceState} that together show every arm. */
export function provisionInstanceState(): ProvisionInstanceState[] {
  return variants(provisionInstanceStateSample);
}

/** Values of {@link ProvisionInstanceWebhookId} that together show every arm. */
export function provisionInstanceWebhookId(): ProvisionInstanceWebhookId[] {
  return variants(provisionInstanceWebhookIdSample);
}

/** Values of {@link ProvisionInstanceWebhookInstanceId} that together show every arm. */
export function provisionInstanceWebhookInstanceId(): ProvisionInstanceWebhookInstanceId[] {
  return variants(provisionInstanceWebhookInstanceIdSample);
}

/** Values of {@link ProvisionPolicy} that together show every arm. */
export function provisionPolicy(): ProvisionPolicy[] {
  return variants(provisionPolicySample);
}

/** Values of {@link ProvisionPolicyConnector} that together show every arm. */
export function provisionPolicyConnector(): ProvisionPolicyConnector[] {
  return variants(provisionPolicyConnectorSample);
}

/** Values of {@link ProvisionPolicyManual} that together show every arm. */
export function provisionPolicyManual(): ProvisionPolicyManual[] {
  return variants(provisionPolicyManualSample);
}

/** Values of {@link ProvisionPolicyDelegated} that together show every arm. */
export function provisionPolicyDelegated(): ProvisionPolicyDelegated[] {
  return variants(provisionPolicyDelegatedSample);
}

/** Values of {@link ProvisionPolicyWebhook} that together show every arm. */
export function provisionPolicyWebhook(): ProvisionPolicyWebhook[] {
  return variants(provisionPolicyWebhookSample);
}

/** Values of {@link ProvisionPolicyMultiStep} that together show every arm. */
export function provisionPolicyMultiStep(): ProvisionPolicyMultiStep[] {
  return variants(provisionPolicyMultiStepSample);
}

/** Values of {@link ProvisionPolicyExternalTicket} that together show every arm. */
export function provisionPolicyExternalTicket(): ProvisionPolicyExternalTicket[] {
  return variants(provisionPolicyExternalTicketSample);
}

/** Values of {@link ProvisionPolicyUnconfigured} that together show every arm. */
export function provisionPolicyUnconfigured(): ProvisionPolicyUnconfigured[] {
  return variants(provisionPolicyUnconfiguredSample);
}

/** Values of {@link ProvisionTarget} that together show every arm. */
export function provisionTarget(): ProvisionTarget[] {
  return variants(provisionTargetSample);
}

/** Values of {@link ProvisionTargetAppEntitlementId} that together show every arm. */
export function provisionTargetAppEntitlementId(): ProvisionTargetAppEntitlementId[] {
  return variants(provisionTargetAppEntitlementIdSample);
}

/** Values of {@link ProvisionTargetAppId} that together show every arm. */
export function provisionTargetAppId(): ProvisionTargetAppId[] {
  return variants(provisionTargetAppIdSample);
}

/** Values of {@link ProvisionTargetAppUserId} that together show every arm. */
export function provisionTargetAppUserId(): ProvisionTargetAppUserId[] {
  return variants(provisionTargetAppUserIdSample);
}

/** Values of {@link ProvisionTargetGrantDuration} that together show every arm. */
export function provisionTargetGrantDuration(): ProvisionTargetGrantDuration[] {
  return variants(provisionTargetGrantDurationSample);
}

/** Values of {@link ReassignedAction} that together show every arm. */
export function reassignedAction(): ReassignedAction[] {
  return variants(reassignedActionSample);
}

/** Values of {@link ReassignedActionNewPolicyStepId} that together show every arm. */
export function reassignedActionNewPolicyStepId(): ReassignedActionNewPolicyStepId[] {
  return variants(reassignedActionNewPolicyStepIdSample);
}

/** Values of {@link ReassignedActionReassignedAt} that together show every arm. */
export function reassignedActionReassignedAt(): ReassignedActionReassignedAt[] {
  return variants(reassignedActionReassignedAtSample);
}

/** Values of {@link ReassignedActionUserId} that together show every arm. */
export function reassignedActionUserId(): ReassignedActionUserId[] {
  return variants(reassignedActionUserIdSample);
}

/** Values of {@link ReassignedByErrorAction} that together show every arm. */
export function reassignedByErrorAction(): ReassignedByErrorAction[] {
  return variants(reassignedByErrorActionSample);
}

/** Values of {@link ReassignedByErrorActionDescription} that together show every arm. */
export function reassignedByErrorActionDescription(): ReassignedByErrorActionDescription[] {
  return variants(reassignedByErrorActionDescriptionSample);
}

/** Values of {@link ReassignedByErrorActionErrorCode} that together show every arm. */
export function reassignedByErrorActionErrorCode(): ReassignedByErrorActionErrorCode[] {
  return variants(reassignedByErrorActionErrorCodeSample);
}

/** Values of {@link ReassignedByErrorActionErrorUserId} that together show every arm. */
export function reassignedByErrorActionErrorUserId(): ReassignedByErrorActionErrorUserId[] {
  return variants(reassignedByErrorActionErrorUserIdSample);
}

/** Values of {@link ReassignedByErrorActionErroredAt} that together show every arm. */
export function reassignedByErrorActionErroredAt(): ReassignedByErrorActionErroredAt[] {
  return variants(reassignedByErrorActionErroredAtSample);
}

/** Values of {@link ReassignedByErrorActionNewPolicyStepId} that together show every arm. */
export function reassignedByErrorActionNewPolicyStepId(): ReassignedByErrorActionNewPolicyStepId[] {
  return variants(reassignedByErrorActionNewPolicyStepIdSample);
}

/** Values of {@link ReassignedByErrorActionReassignedAt} that together show every arm. */
export function reassignedByErrorActionReassignedAt(): ReassignedByErrorActionReassignedAt[] {
  return variants(reassignedByErrorActionReassignedAtSample);
}

/** Values of {@link Reject} that together show every arm. */
export function reject(): Reject[] {
  return variants(rejectSample);
}

/** Values of {@link RejectMessage} that together show every arm. */
export function rejectMessage(): RejectMessage[] {
  return variants(rejectMessageSample);
}

/** Values of {@link RejectInstance} that together show every arm. */
export function rejectInstance(): RejectInstance[] {
  return variants(rejectInstanceSample);
}

/** Values of {@link RejectInstanceRejectMessage} that together show every arm. */
export function rejectInstanceRejectMessage(): RejectInstanceRejectMessage[] {
  return variants(rejectInstanceRejectMessageSample);
}

/** Values of {@link ResourceOwnerApproval} that together show every arm. */
export function resourceOwnerApproval(): ResourceOwnerApproval[] {
  return variants(resourceOwnerApprovalSample);
}

/** Values of {@link ResourceOwnerApprovalAllowSelfApproval} that together show every arm. */
export function resourceOwnerApprovalAllowSelfApproval(): ResourceOwnerApprovalAllowSelfApproval[] {
  return variants(resourceOwnerApprovalAllowSelfApprovalSample);
}

/** Values of {@link ResourceOwnerApprovalFallback} that together show every arm. */
export function resourceOwnerApprovalFallback(): ResourceOwnerApprovalFallback[] {
  return variants(resourceOwnerApprovalFallbackSample);
}

/** Values of {@link ResourceOwnerApprovalFallbackUserIds} that together show every arm. */
export function resourceOwnerApprovalFallbackUserIds(): ResourceOwnerApprovalFallbackUserIds[] {
  return variants(resourceOwnerApprovalFallbackUserIdsSample);
}

/** Values of {@link ResourceOwnerApprovalFallbackUserIdsItem} that together show every arm. */
export function resourceOwnerApprovalFallbackUserIdsItem(): ResourceOwnerApprovalFallbackUserIdsItem[] {
  return variants(resourceOwnerApprovalFallbackUserIdsItemSample);
}

/** Values of {@link RestartAction} that together show every arm. */
export function restartAction(): RestartAction[] {
  return variants(restartActionSample);
}

/** Values of {@link RestartActionOldPolicyStepId} that together show every arm. */
export function restartActionOldPolicyStepId(): RestartActionOldPolicyStepId[] {
  return variants(restartActionOldPolicyStepIdSample);
}

/** Values of {@link RestartActionRestartedAt} that together show every arm. */
export function restartActionRestartedAt(): RestartActionRestartedAt[] {
  return variants(restartActionRestartedAtSample);
}

/** Values of {@link RestartActionUserId} that together show every arm. */
export function restartActionUserId(): RestartActionUserId[] {
  return variants(restartActionUserIdSample);
}

/** Values of {@link Rule} that together show every arm. */
export function rule(): Rule[] {
  return variants(ruleSample);
}

/** Values of {@link RuleCondition} that together show every arm. */
export function ruleCondition(): RuleCondition[] {
  return variants(ruleConditionSample);
}

/** Values of {@link RulePolicyKey} that together show every arm. */
export function rulePolicyKey(): RulePolicyKey[] {
  return variants(rulePolicyKeySample);
}

/** Values of {@link SelfApproval} that together show every arm. */
export function selfApproval(): SelfApproval[] {
  return variants(selfApprovalSample);
}

/** Values of {@link SelfApprovalAssignedUserIds} that together show every arm. */
export function selfApprovalAssignedUserIds(): SelfApprovalAssignedUserIds[] {
  return variants(selfApprovalAssignedUserIdsSample);
}

/** Values of {@link SelfApprovalAssignedUserIdsItem} that together show every arm. */
export function selfApprovalAssignedUserIdsItem(): SelfApprovalAssignedUserIdsItem[] {
  return variants(selfApprovalAssignedUserIdsItemSample);
}

/** Values of {@link SelfApprovalFallback} that together show every arm. */
export function selfApprovalFallback(): SelfApprovalFallback[] {
  return variants(selfApprovalFallbackSample);
}

/** Values of {@link SelfApprovalFallbackUserIds} that together show every arm. */
export function selfApprovalFallbackUserIds(): SelfApprovalFallbackUserIds[] {
  return variants(selfApprovalFallbackUserIdsSample);
}

/** Values of {@link SelfApprovalFallbackUserIdsItem} that together show every arm. */
export function selfApprovalFallbackUserIdsItem(): SelfApprovalFallbackUserIdsItem[] {
  return variants(selfApprovalFallbackUserIdsItemSample);
}

/** Values of {@link SkippedAction} that together show every arm. */
export function skippedAction(): SkippedAction[] {
  return variants(skippedActionSample);
}

/** Values of {@link SkippedActionNewPolicyStepId} that together show every arm. */
export function skippedActionNewPolicyStepId(): SkippedActionNewPolicyStepId[] {
  return variants(skippedActionNewPolicyStepIdSample);
}

/** Values of {@link SkippedActionSkippedAt} that together show every arm. */
export function skippedActionSkippedAt(): SkippedActionSkippedAt[] {
  return variants(skippedActionSkippedAtSample);
}

/** Values of {@link SkippedActionUserId} that together show every arm. */
export function skippedActionUserId(): SkippedActionUserId[] {
  return variants(skippedActionUserIdSample);
}

/** Values of {@link UnconfiguredProvision} that together show every arm. */
export function unconfiguredProvision(): UnconfiguredProvision[] {
  return variants(unconfiguredProvisionSample);
}

/** Values of {@link UserApproval} that together show every arm. */
export function userApproval(): UserApproval[] {
  return variants(userApprovalSample);
}

/** Values of {@link UserApprovalAllowSelfApproval} that together show every arm. */
export function userApprovalAllowSelfApproval(): UserApprovalAllowSelfApproval[] {
  return variants(userApprovalAllowSelfApprovalSample);
}

/** Values of {@link UserApprovalUserIds} that together show every arm. */
export function userApprovalUserIds(): UserApprovalUserIds[] {
  return variants(userApprovalUserIdsSample);
}

/** Values of {@link UserApprovalUserIdsItem} that together show every arm. */
export function userApprovalUserIdsItem(): UserApprovalUserIdsItem[] {
  return variants(userApprovalUserIdsItemSample);
}

/** Values of {@link Wait} that together show every arm. */
export function wait(): Wait[] {
  return variants(waitSample);
}

/** Values of {@link WaitConditionType} that together show every arm. */
export function waitConditionType(): WaitConditionType[] {
  return variants(waitConditionTypeSample);
}

/** Values of {@link WaitCommentOnFirstWait} that together show every arm. */
export function waitCommentOnFirstWait(): WaitCommentOnFirstWait[] {
  return variants(waitCommentOnFirstWaitSample);
}

/** Values of {@link WaitCommentOnTimeout} that together show every arm. */
export function waitCommentOnTimeout(): WaitCommentOnTimeout[] {
  return variants(waitCommentOnTimeoutSample);
}

/** Values of {@link WaitName} that together show every arm. */
export function waitName(): WaitName[] {
  return variants(waitNameSample);
}

/** Values of {@link WaitTimeoutDuration} that together show every arm. */
export function waitTimeoutDuration(): WaitTimeoutDuration[] {
  return variants(waitTimeoutDurationSample);
}

/** Values of {@link WaitCondition} that together show every arm. */
export function waitCondition(): WaitCondition[] {
  return variants(waitConditionSample);
}

/** Values of {@link WaitConditionCondition} that together show every arm. */
export function waitConditionCondition(): WaitConditionCondition[] {
  return variants(waitConditionConditionSample);
}

/** Values of {@link WaitConditionInstance} that together show every arm. */
export function waitConditionInstance(): WaitConditionInstance[] {
  return variants(waitConditionInstanceSample);
}

/** Values of {@link WaitConditionInstanceCondition} that together show every arm. */
export function waitConditionInstanceCondition(): WaitConditionInstanceCondition[] {
  return variants(waitConditionInstanceConditionSample);
}

/** Values of {@link WaitInstance} that together show every arm. */
export function waitInstance(): WaitInstance[] {
  return variants(waitInstanceSample);
}

/** Values of {@link ConditionSucceeded} that together show every arm. */
export function conditionSucceeded(): ConditionSucceeded[] {
  return variants(conditionSucceededSample);
}

/** Values of {@link ConditionSucceededSucceededAt} that together show every arm. */
export function conditionSucceededSucceededAt(): ConditionSucceededSucceededAt[] {
  return variants(conditionSucceededSucceededAtSample);
}

/** Values of {@link ConditionTimedOut} that together show every arm. */
export function conditionTimedOut(): ConditionTimedOut[] {
  return variants(conditionTimedOutSample);
}

/** Values of {@link ConditionTimedOutTimedOutAt} that together show every arm. */
export function conditionTimedOutTimedOutAt(): ConditionTimedOutTimedOutAt[] {
  return variants(conditionTimedOutTimedOutAtSample);
}

/** Values of {@link WaitInstanceCondition} that together show every arm. */
export function waitInstanceCondition(): WaitInstanceCondition[] {
  return variants(waitInstanceConditionSample);
}

/** Values of {@link WaitInstanceSucceeded} that together show every arm. */
export function waitInstanceSucceeded(): WaitInstanceSucceeded[] {
  return variants(waitInstanceSucceededSample);
}

/** Values of {@link WaitInstanceTimedOut} that together show every arm. */
export function waitInstanceTimedOut(): WaitInstanceTimedOut[] {
  return variants(waitInstanceTimedOutSample);
}

/** Values of {@link WaitInstanceSkipped} that together show every arm. */
export function waitInstanceSkipped(): WaitInstanceSkipped[] {
  return variants(waitInstanceSkippedSample);
}

/** Values of {@link WaitInstanceCommentOnFirstWait} that together show every arm. */
export function waitInstanceCommentOnFirstWait(): WaitInstanceCommentOnFirstWait[] {
  return variants(waitInstanceCommentOnFirstWaitSample);
}

/** Values of {@link WaitInstanceCommentOnTimeout} that together show every arm. */
export function waitInstanceCommentOnTimeout(): WaitInstanceCommentOnTimeout[] {
  return variants(waitInstanceCommentOnTimeoutSample);
}

/** Values of {@link WaitInstanceName} that together show every arm. */
export function waitInstanceName(): WaitInstanceName[] {
  return variants(waitInstanceNameSample);
}

/** Values of {@link WaitInstanceStartedWaitingAt} that together show every arm. */
export function waitInstanceStartedWaitingAt(): WaitInstanceStartedWaitingAt[] {
  return variants(waitInstanceStartedWaitingAtSample);
}

/** Values of {@link WaitInstanceState} that together show every arm. */
export function waitInstanceState(): WaitInstanceState[] {
  return variants(waitInstanceStateSample);
}

/** Values of {@link WaitInstanceTimeout} that together show every arm. */
export function waitInstanceTimeout(): WaitInstanceTimeout[] {
  return variants(waitInstanceTimeoutSample);
}

/** Values of {@link WaitInstanceTimeoutDuration} that together show every arm. */
export function waitInstanceTimeoutDuration(): WaitInstanceTimeoutDuration[] {
  return variants(waitInstanceTimeoutDurationSample);
}

/** Values of {@link WebhookApproval} that together show every arm. */
export function webhookApproval(): WebhookApproval[] {
  return variants(webhookApprovalSample);
}

/** Values of {@link WebhookApprovalWebhookId} that together show every arm. */
export function webhookApprovalWebhookId(): WebhookApprovalWebhookId[] {
  return variants(webhookApprovalWebhookIdSample);
}

/** Values of {@link WebhookProvision} that together show every arm. */
export function webhookProvision(): WebhookProvision[] {
  return variants(webhookProvisionSample);
}

/** Values of {@link WebhookProvisionWebhookId} that together show every arm. */
export function webhookProvisionWebhookId(): WebhookProvisionWebhookId[] {
  return variants(webhookProvisionWebhookIdSample);
}

/** Values of {@link ExternalRef} that together show every arm. */
export function externalRef(): ExternalRef[] {
  return variants(externalRefSample);
}

/** Values of {@link ExternalRefSource} that together show every arm. */
export function externalRefSource(): ExternalRefSource[] {
  return variants(externalRefSourceSample);
}

/** Values of {@link ExternalRefName} that together show every arm. */
export function externalRefName(): ExternalRefName[] {
  return variants(externalRefNameSample);
}

/** Values of {@link ExternalRefUrl} that together show every arm. */
export function externalRefUrl(): ExternalRefUrl[] {
  return variants(externalRefUrlSample);
}

/** Values of {@link Task} that together show every arm. */
export function task(): Task[] {
  return variants(taskSample);
}

/** Values of {@link TaskActions} that together show every arm. */
export function taskActions(): TaskActions[] {
  return variants(taskActionsSample);
}

/** Values of {@link TaskActionsItem} that together show every arm. */
export function taskActionsItem(): TaskActionsItem[] {
  return variants(taskActionsItemSample);
}

/** Values of {@link TaskAnalysisId} that together show every arm. */
export function taskAnalysisId(): TaskAnalysisId[] {
  return variants(taskAnalysisIdSample);
}

/** Values of {@link TaskAnnotations} that together show every arm. */
export function taskAnnotations(): TaskAnnotations[] {
  return variants(taskAnnotationsSample);
}

/** Values of {@link TaskAnnotationsItem} that together show every arm. */
export function taskAnnotationsItem(): TaskAnnotationsItem[] {
  return variants(taskAnnotationsItemSample);
}

/** Values of {@link TaskCommentCount} that together show every arm. */
export function taskCommentCount(): TaskCommentCount[] {
  return variants(taskCommentCountSample);
}

/** Values of {@link TaskCreatedAt} that together show every arm. */
export function taskCreatedAt(): TaskCreatedAt[] {
  return variants(taskCreatedAtSample);
}

/** Values of {@link TaskCreatedByUserId} that together show every arm. */
export function taskCreatedByUserId(): TaskCreatedByUserId[] {
  return variants(taskCreatedByUserIdSample);
}

/** Values of {@link TaskDeletedAt} that together show every arm. */
export function taskDeletedAt(): TaskDeletedAt[] {
  return variants(taskDeletedAtSample);
}

/** Values of {@link TaskDescription} that together show every arm. */
export function taskDescription(): TaskDescription[] {
  return variants(taskDescriptionSample);
}

/** Values of {@link TaskDisplayName} that together show every arm. */
export function taskDisplayName(): TaskDisplayName[] {
  return variants(taskDisplayNameSample);
}

/** Values of {@link TaskEmergencyAccess} that together show every arm. */
export function taskEmergencyAccess(): TaskEmergencyAccess[] {
  return variants(taskEmergencyAccessSample);
}

/** Values of {@link TaskExternalRefs} that together show every arm. */
export function taskExternalRefs(): TaskExternalRefs[] {
  return variants(taskExternalRefsSample);
}

/** Values of {@link TaskExternalRefsItem} that together show every arm. */
export function taskExternalRefsItem(): TaskExternalRefsItem[] {
  return variants(taskExternalRefsItemSample);
}

/** Values of {@link TaskId} that together show every arm. */
export function taskId(): TaskId[] {
  return variants(taskIdSample);
}

/** Values of {@link TaskInsightIds} that together show every arm. */
export function taskInsightIds(): TaskInsightIds[] {
  return variants(taskInsightIdsSample);
}

/** Values of {@link TaskInsightIdsItem} that together show every arm. */
export function taskInsightIdsItem(): TaskInsightIdsItem[] {
  return variants(taskInsightIdsItemSample);
}

/** Values of {@link TaskNumericId} that together show every arm. */
export function taskNumericId(): TaskNumericId[] {
  return variants(taskNumericIdSample);
}

/** Values of {@link TaskOrigin} that together show every arm. */
export function taskOrigin(): TaskOrigin[] {
  return variants(taskOriginSample);
}

/** Values of {@link TaskPolicy} that together show every arm. */
export function taskPolicy(): TaskPolicy[] {
  return variants(taskPolicySample);
}

/** Values of {@link TaskPolicyGenerationId} that together show every arm. */
export function taskPolicyGenerationId(): TaskPolicyGenerationId[] {
  return variants(taskPolicyGenerationIdSample);
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

/** Values of {@link TaskStepApproverIds} that together show every arm. */
export function taskStepApproverIds(): TaskStepApproverIds[] {
  return variants(taskStepApproverIdsSample);
}

/** Values of {@link TaskStepApproverIdsItem} that together show every arm. */
export function taskStepApproverIdsItem(): TaskStepApproverIdsItem[] {
  return variants(taskStepApproverIdsItemSample);
}

/** Values of {@link TaskTypeType} that together show every arm. */
export function taskTypeType(): TaskTypeType[] {
  return variants(taskTypeTypeSample);
}

/** Values of {@link TaskUpdatedAt} that together show every arm. */
export function taskUpdatedAt(): TaskUpdatedAt[] {
  return variants(taskUpdatedAtSample);
}

/** Values of {@link TaskUserId} that together show every arm. */
export function taskUserId(): TaskUserId[] {
  return variants(taskUserIdSample);
}

/** Values of {@link TaskAction} that together show every arm. */
export function taskAction(): TaskAction[] {
  return variants(taskActionSample);
}

/** Values of {@link TaskActionActionType} that together show every arm. */
export function taskActionActionType(): TaskActionActionType[] {
  return variants(taskActionActionTypeSample);
}

/** Values of {@link TaskActionBulkActionId} that together show every arm. */
export function taskActionBulkActionId(): TaskActionBulkActionId[] {
  return variants(taskActionBulkActionIdSample);
}

/** Values of {@link TaskActionCreatedAt} that together show every arm. */
export function taskActionCreatedAt(): TaskActionCreatedAt[] {
  return variants(taskActionCreatedAtSample);
}

/** Values of {@link TaskActionDeletedAt} that together show every arm. */
export function taskActionDeletedAt(): TaskActionDeletedAt[] {
  return variants(taskActionDeletedAtSample);
}

/** Values of {@link TaskActionId} that together show every arm. */
export function taskActionId(): TaskActionId[] {
  return variants(taskActionIdSample);
}

/** Values of {@link TaskActionPolicyStepId} that together show every arm. */
export function taskActionPolicyStepId(): TaskActionPolicyStepId[] {
  return variants(taskActionPolicyStepIdSample);
}

/** Values of {@link TaskActionUpdatedAt} that together show every arm. */
export function taskActionUpdatedAt(): TaskActionUpdatedAt[] {
  return variants(taskActionUpdatedAtSample);
}

/** Values of {@link TaskActionUserId} that together show every arm. */
export function taskActionUserId(): TaskActionUserId[] {
  return variants(taskActionUserIdSample);
}

/** Values of {@link TaskActionsServiceApproveRequest} that together show every arm. */
export function taskActionsServiceApproveRequest(): TaskActionsServiceApproveRequest[] {
  return variants(taskActionsServiceApproveRequestSample);
}

/** Values of {@link TaskActionsServiceApproveRequestComment} that together show every arm. */
export function taskActionsServiceApproveRequestComment(): TaskActionsServiceApproveRequestComment[] {
  return variants(taskActionsServiceApproveRequestCommentSample);
}

/** Values of {@link TaskActionsServiceApproveRequestExpandMask} that together show every arm. */
export function taskActionsServiceApproveRequestExpandMask(): TaskActionsServiceApproveRequestExpandMask[] {
  return variants(taskActionsServiceApproveRequestExpandMaskSample);
}

/** Values of {@link TaskActionsServiceApproveRequestPolicyStepId} that together show every arm. */
export function taskActionsServiceApproveRequestPolicyStepId(): TaskActionsServiceApproveRequestPolicyStepId[] {
  return variants(taskActionsServiceApproveRequestPolicyStepIdSample);
}

/** Values of {@link TaskActionsServiceApproveResponse} that together show every arm. */
export function taskActionsServiceApproveResponse(): TaskActionsServiceApproveResponse[] {
  return variants(taskActionsServiceApproveResponseSample);
}

/** Values of {@link TaskActionsServiceApproveResponseExpanded} that together show every arm. */
export function taskActionsServiceApproveResponseExpanded(): TaskActionsServiceApproveResponseExpanded[] {
  return variants(taskActionsServiceApproveResponseExpandedSample);
}

/** Values of {@link TaskActionsServiceApproveResponseExpandedItem} that together show every arm. */
export function taskActionsServiceApproveResponseExpandedItem(): TaskActionsServiceApproveResponseExpandedItem[] {
  return variants(taskActionsServiceApproveResponseExpandedItemSample);
}

/** Values of {@link TaskActionsServiceApproveResponseTaskView} that together show every arm. */
export function taskActionsServiceApproveResponseTaskView(): TaskActionsServiceApproveResponseTaskView[] {
  return variants(taskActionsServiceApproveResponseTaskViewSample);
}

/** Values of {@link TaskActionsServiceApproveResponseTicketActionId} that together show every arm. */
export function taskActionsServiceApproveResponseTicketActionId(): TaskActionsServiceApproveResponseTicketActionId[] {
  return variants(taskActionsServiceApproveResponseTicketActionIdSample);
}

/** Values of {@link TaskActionsServiceApproveWithStepUpRequest} that together show every arm. */
export function taskActionsServiceApproveWithStepUpRequest(): TaskActionsServiceApproveWithStepUpRequest[] {
  return variants(taskActionsServiceApproveWithStepUpRequestSample);
}

/** Values of {@link TaskActionsServiceApproveWithStepUpRequestComment} that together show every arm. */
export function taskActionsServiceApproveWithStepUpRequestComment(): TaskActionsServiceApproveWithStepUpRequestComment[] {
  return variants(taskActionsServiceApproveWithStepUpRequestCommentSample);
}

/** Values of {@link TaskActionsServiceApproveWithStepUpRequestExpandMask} that together show every arm. */
export function taskActionsServiceApproveWithStepUpRequestExpandMask(): TaskActionsServiceApproveWithStepUpRequestExpandMask[] {
  return variants(taskActionsServiceApproveWithStepUpRequestExpandMaskSample);
}

/** Values of {@link TaskActionsServiceApproveWithStepUpRequestPolicyStepId} that together show every arm. */
export function taskActionsServiceApproveWithStepUpRequestPolicyStepId(): TaskActionsServiceApproveWithStepUpRequestPolicyStepId[] {
  return variants(taskActionsServiceApproveWithStepUpRequestPolicyStepIdSample);
}

/** Values of {@link TaskActionsServiceApproveWithStepUpRequestStepUpTransactionId} that together show every arm. */
export function taskActionsServiceApproveWithStepUpRequestStepUpTransactionId(): TaskActionsServiceApproveWithStepUpRequestStepUpTransactionId[] {
  return variants(taskActionsServiceApproveWithStepUpRequestStepUpTransactionIdSample);
}

/** Values of {@link TaskActionsServiceApproveWithStepUpResponse} that together show every arm. */
export function taskActionsServiceApproveWithStepUpResponse(): TaskActionsServiceApproveWithStepUpResponse[] {
  return variants(taskActionsServiceApproveWithStepUpResponseSample);
}

/** Values of {@link TaskActionsServiceApproveWithStepUpResponseExpanded} that together show every arm. */
export function taskActionsServiceApproveWithStepUpResponseExpanded(): TaskActionsServiceApproveWithStepUpResponseExpanded[] {
  return variants(taskActionsServiceApproveWithStepUpResponseExpandedSample);
}

/** Values of {@link TaskActionsServiceApproveWithStepUpResponseExpandedItem} that together show every arm. */
export function taskActionsServiceApproveWithStepUpResponseExpandedItem(): TaskActionsServiceApproveWithStepUpResponseExpandedItem[] {
  return variants(taskActionsServiceApproveWithStepUpResponseExpandedItemSample);
}

/** Values of {@link TaskActionsServiceApproveWithStepUpResponseRedirectUrl} that together show every arm. */
export function taskActionsServiceApproveWithStepUpResponseRedirectUrl(): TaskActionsServiceApproveWithStepUpResponseRedirectUrl[] {
  return variants(taskActionsServiceApproveWithStepUpResponseRedirectUrlSample);
}

/** Values of {@link TaskActionsServiceApproveWithStepUpResponseTaskView} that together show every arm. */
export function taskActionsServiceApproveWithStepUpResponseTaskView(): TaskActionsServiceApproveWithStepUpResponseTaskView[] {
  return variants(taskActionsServiceApproveWithStepUpResponseTaskViewSample);
}

/** Values of {@link TaskActionsServiceApproveWithStepUpResponseTicketActionId} that together show every arm. */
export function taskActionsServiceApproveWithStepUpResponseTicketActionId(): TaskActionsServiceApproveWithStepUpResponseTicketActionId[] {
  return variants(taskActionsServiceApproveWithStepUpResponseTicketActionIdSample);
}

/** Values of {@link TaskActionsServiceCloseRequest} that together show every arm. */
export function taskActionsServiceCloseRequest(): TaskActionsServiceCloseRequest[] {
  return variants(taskActionsServiceCloseRequestSample);
}

/** Values of {@link TaskActionsServiceCloseRequestComment} that together show every arm. */
export function taskActionsServiceCloseRequestComment(): TaskActionsServiceCloseRequestComment[] {
  return variants(taskActionsServiceCloseRequestCommentSample);
}

/** Values of {@link TaskActionsServiceCloseRequestExpandMask} that together show every arm. */
export function taskActionsServiceCloseRequestExpandMask(): TaskActionsServiceCloseRequestExpandMask[] {
  return variants(taskActionsServiceCloseRequestExpandMaskSample);
}

/** Values of {@link TaskActionsServiceCloseResponse} that together show every arm. */
export function taskActionsServiceCloseResponse(): TaskActionsServiceCloseResponse[] {
  return variants(taskActionsServiceCloseResponseSample);
}

/** Values of {@link TaskActionsServiceCloseResponseExpanded} that together show every arm. */
export function taskActionsServiceCloseResponseExpanded(): TaskActionsServiceCloseResponseExpanded[] {
  return variants(taskActionsServiceCloseResponseExpandedSample);
}

/** Values of {@link TaskActionsServiceCloseResponseExpandedItem} that together show every arm. */
export function taskActionsServiceCloseResponseExpandedItem(): TaskActionsServiceCloseResponseExpandedItem[] {
  return variants(taskActionsServiceCloseResponseExpandedItemSample);
}

/** Values of {@link TaskActionsServiceCloseResponseTaskActionId} that together show every arm. */
export function taskActionsServiceCloseResponseTaskActionId(): TaskActionsServiceCloseResponseTaskActionId[] {
  return variants(taskActionsServiceCloseResponseTaskActionIdSample);
}

/** Values of {@link TaskActionsServiceCloseResponseTaskView} that together show every arm. */
export function taskActionsServiceCloseResponseTaskView(): TaskActionsServiceCloseResponseTaskView[] {
  return variants(taskActionsServiceCloseResponseTaskViewSample);
}

/** Values of {@link TaskActionsServiceCommentRequest} that together show every arm. */
export function taskActionsServiceCommentRequest(): TaskActionsServiceCommentRequest[] {
  return variants(taskActionsServiceCommentRequestSample);
}

/** Values of {@link TaskActionsServiceCommentRequestComment} that together show every arm. */
export function taskActionsServiceCommentRequestComment(): TaskActionsServiceCommentRequestComment[] {
  return variants(taskActionsServiceCommentRequestCommentSample);
}

/** Values of {@link TaskActionsServiceCommentRequestExpandMask} that together show every arm. */
export function taskActionsServiceCommentRequestExpandMask(): TaskActionsServiceCommentRequestExpandMask[] {
  return variants(taskActionsServiceCommentRequestExpandMaskSample);
}

/** Values of {@link TaskActionsServiceCommentResponse} that together show every arm. */
export function taskActionsServiceCommentResponse(): TaskActionsServiceCommentResponse[] {
  return variants(taskActionsServiceCommentResponseSample);
}

/** Values of {@link TaskActionsServiceCommentResponseExpanded} that together show every arm. */
export function taskActionsServiceCommentResponseExpanded(): TaskActionsServiceCommentResponseExpanded[] {
  return variants(taskActionsServiceCommentResponseExpandedSample);
}

/** Values of {@link TaskActionsServiceCommentResponseExpandedItem} that together show every arm. */
export function taskActionsServiceCommentResponseExpandedItem(): TaskActionsServiceCommentResponseExpandedItem[] {
  return variants(taskActionsServiceCommentResponseExpandedItemSample);
}

/** Values of {@link TaskActionsServiceCommentResponseTaskView} that together show every arm. */
export function taskActionsServiceCommentResponseTaskView(): TaskActionsServiceCommentResponseTaskView[] {
  return variants(taskActionsServiceCommentResponseTaskViewSample);
}

/** Values of {@link TaskActionsServiceDenyRequest} that together show every arm. */
export function taskActionsServiceDenyRequest(): TaskActionsServiceDenyRequest[] {
  return variants(taskActionsServiceDenyRequestSample);
}

/** Values of {@link TaskActionsServiceDenyRequestComment} that together show every arm. */
export function taskActionsServiceDenyRequestComment(): TaskActionsServiceDenyRequestComment[] {
  return variants(taskActionsServiceDenyRequestCommentSample);
}

/** Values of {@link TaskActionsServiceDenyRequestExpandMask} that together show every arm. */
export function taskActionsServiceDenyRequestExpandMask(): TaskActionsServiceDenyRequestExpandMask[] {
  return variants(taskActionsServiceDenyRequestExpandMaskSample);
}

/** Values of {@link TaskActionsServiceDenyRequestPolicyStepId} that together show every arm. */
export function taskActionsServiceDenyRequestPolicyStepId(): TaskActionsServiceDenyRequestPolicyStepId[] {
  return variants(taskActionsServiceDenyRequestPolicyStepIdSample);
}

/** Values of {@link TaskActionsServiceDenyResponse} that together show every arm. */
export function taskActionsServiceDenyResponse(): TaskActionsServiceDenyResponse[] {
  return variants(taskActionsServiceDenyResponseSample);
}

/** Values of {@link TaskActionsServiceDenyResponseExpanded} that together show every arm. */
export function taskActionsServiceDenyResponseExpanded(): TaskActionsServiceDenyResponseExpanded[] {
  return variants(taskActionsServiceDenyResponseExpandedSample);
}

/** Values of {@link TaskActionsServiceDenyResponseExpandedItem} that together show every arm. */
export function taskActionsServiceDenyResponseExpandedItem(): TaskActionsServiceDenyResponseExpandedItem[] {
  return variants(taskActionsServiceDenyResponseExpandedItemSample);
}

/** Values of {@link TaskActionsServiceDenyResponseTaskView} that together show every arm. */
export function taskActionsServiceDenyResponseTaskView(): TaskActionsServiceDenyResponseTaskView[] {
  return variants(taskActionsServiceDenyResponseTaskViewSample);
}

/** Values of {@link TaskActionsServiceDenyResponseTicketActionId} that together show every arm. */
export function taskActionsServiceDenyResponseTicketActionId(): TaskActionsServiceDenyResponseTicketActionId[] {
  return variants(taskActionsServiceDenyResponseTicketActionIdSample);
}

/** Values of {@link TaskActionsServiceEscalateToEmergencyAccessRequest} that together show every arm. */
export function taskActionsServiceEscalateToEmergencyAccessRequest(): TaskActionsServiceEscalateToEmergencyAccessRequest[] {
  return variants(taskActionsServiceEscalateToEmergencyAccessRequestSample);
}

/** Values of {@link TaskActionsServiceEscalateToEmergencyAccessRequestComment} that together show every arm. */
export function taskActionsServiceEscalateToEmergencyAccessRequestComment(): TaskActionsServiceEscalateToEmergencyAccessRequestComment[] {
  return variants(taskActionsServiceEscalateToEmergencyAccessRequestCommentSample);
}

/** Values of {@link TaskActionsServiceEscalateToEmergencyAccessRequestExpandMask} that together show every arm. */
export function taskActionsServiceEscalateToEmergencyAccessRequestExpandMask(): TaskActionsServiceEscalateToEmergencyAccessRequestExpandMask[] {
  return variants(taskActionsServiceEscalateToEmergencyAccessRequestExpandMaskSample);
}

/** Values of {@link TaskActionsServiceEscalateToEmergencyAccessRequestPolicyStepId} that together show every arm. */
export function taskActionsServiceEscalateToEmergencyAccessRequestPolicyStepId(): TaskActionsServiceEscalateToEmergencyAccessRequestPolicyStepId[] {
  return variants(taskActionsServiceEscalateToEmergencyAccessRequestPolicyStepIdSample);
}

/** Values of {@link TaskActionsServiceHardResetRequest} that together show every arm. */
export function taskActionsServiceHardResetRequest(): TaskActionsServiceHardResetRequest[] {
  return variants(taskActionsServiceHardResetRequestSample);
}

/** Values of {@link TaskActionsServiceHardResetRequestComment} that together show every arm. */
export function taskActionsServiceHardResetRequestComment(): TaskActionsServiceHardResetRequestComment[] {
  return variants(taskActionsServiceHardResetRequestCommentSample);
}

/** Values of {@link TaskActionsServiceHardResetRequestExpandMask} that together show every arm. */
export function taskActionsServiceHardResetRequestExpandMask(): TaskActionsServiceHardResetRequestExpandMask[] {
  return variants(taskActionsServiceHardResetRequestExpandMaskSample);
}

/** Values of {@link TaskActionsServiceHardResetResponse} that together show every arm. */
export function taskActionsServiceHardResetResponse(): TaskActionsServiceHardResetResponse[] {
  return variants(taskActionsServiceHardResetResponseSample);
}

/** Values of {@link TaskActionsServiceHardResetResponseExpanded} that together show every arm. */
export function taskActionsServiceHardResetResponseExpanded(): TaskActionsServiceHardResetResponseExpanded[] {
  return variants(taskActionsServiceHardResetResponseExpandedSample);
}

/** Values of {@link TaskActionsServiceHardResetResponseExpandedItem} that together show every arm. */
export function taskActionsServiceHardResetResponseExpandedItem(): TaskActionsServiceHardResetResponseExpandedItem[] {
  return variants(taskActionsServiceHardResetResponseExpandedItemSample);
}

/** Values of {@link TaskActionsServiceHardResetResponseTaskView} that together show every arm. */
export function taskActionsServiceHardResetResponseTaskView(): TaskActionsServiceHardResetResponseTaskView[] {
  return variants(taskActionsServiceHardResetResponseTaskViewSample);
}

/** Values of {@link TaskActionsServiceHardResetResponseTicketActionId} that together show every arm. */
export function taskActionsServiceHardResetResponseTicketActionId(): TaskActionsServiceHardResetResponseTicketActionId[] {
  return variants(taskActionsServiceHardResetResponseTicketActionIdSample);
}

/** Values of {@link TaskActionsServiceProcessNowRequest} that together show every arm. */
export function taskActionsServiceProcessNowRequest(): TaskActionsServiceProcessNowRequest[] {
  return variants(taskActionsServiceProcessNowRequestSample);
}

/** Values of {@link TaskActionsServiceProcessNowRequestExpandMask} that together show every arm. */
export function taskActionsServiceProcessNowRequestExpandMask(): TaskActionsServiceProcessNowRequestExpandMask[] {
  return variants(taskActionsServiceProcessNowRequestExpandMaskSample);
}

/** Values of {@link TaskActionsServiceProcessNowResponse} that together show every arm. */
export function taskActionsServiceProcessNowResponse(): TaskActionsServiceProcessNowResponse[] {
  return variants(taskActionsServiceProcessNowResponseSample);
}

/** Values of {@link TaskActionsServiceProcessNowResponseExpanded} that together show every arm. */
export function taskActionsServiceProcessNowResponseExpanded(): TaskActionsServiceProcessNowResponseExpanded[] {
  return variants(taskActionsServiceProcessNowResponseExpandedSample);
}

/** Values of {@link TaskActionsServiceProcessNowResponseExpandedItem} that together show every arm. */
export function taskActionsServiceProcessNowResponseExpandedItem(): TaskActionsServiceProcessNowResponseExpandedItem[] {
  return variants(taskActionsServiceProcessNowResponseExpandedItemSample);
}

/** Values of {@link TaskActionsServiceProcessNowResponseTaskView} that together show every arm. */
export function taskActionsServiceProcessNowResponseTaskView(): TaskActionsServiceProcessNowResponseTaskView[] {
  return variants(taskActionsServiceProcessNowResponseTaskViewSample);
}

/** Values of {@link TaskActionsServiceReassignRequest} that together show every arm. */
export function taskActionsServiceReassignRequest(): TaskActionsServiceReassignRequest[] {
  return variants(taskActionsServiceReassignRequestSample);
}

/** Values of {@link TaskActionsServiceReassignRequestComment} that together show every arm. */
export function taskActionsServiceReassignRequestComment(): TaskActionsServiceReassignRequestComment[] {
  return variants(taskActionsServiceReassignRequestCommentSample);
}

/** Values of {@link TaskActionsServiceReassignRequestExpandMask} that together show every arm. */
export function taskActionsServiceReassignRequestExpandMask(): TaskActionsServiceReassignRequestExpandMask[] {
  return variants(taskActionsServiceReassignRequestExpandMaskSample);
}

/** Values of {@link TaskActionsServiceReassignRequestNewStepUserIds} that together show every arm. */
export function taskActionsServiceReassignRequestNewStepUserIds(): TaskActionsServiceReassignRequestNewStepUserIds[] {
  return variants(taskActionsServiceReassignRequestNewStepUserIdsSample);
}

/** Values of {@link TaskActionsServiceReassignRequestNewStepUserIdsItem} that together show every arm. */
export function taskActionsServiceReassignRequestNewStepUserIdsItem(): TaskActionsServiceReassignRequestNewStepUserIdsItem[] {
  return variants(taskActionsServiceReassignRequestNewStepUserIdsItemSample);
}

/** Values of {@link TaskActionsServiceReassignRequestPolicyStepId} that together show every arm. */
export function taskActionsServiceReassignRequestPolicyStepId(): TaskActionsServiceReassignRequestPolicyStepId[] {
  return variants(taskActionsServiceReassignRequestPolicyStepIdSample);
}

/** Values of {@link TaskActionsServiceReassignResponse} that together show every arm. */
export function taskActionsServiceReassignResponse(): TaskActionsServiceReassignResponse[] {
  return variants(taskActionsServiceReassignResponseSample);
}

/** Values of {@link TaskActionsServiceReassignResponseExpanded} that together show every arm. */
export function taskActionsServiceReassignResponseExpanded(): TaskActionsServiceReassignResponseExpanded[] {
  return variants(taskActionsServiceReassignResponseExpandedSample);
}

/** Values of {@link TaskActionsServiceReassignResponseExpandedItem} that together show every arm. */
export function taskActionsServiceReassignResponseExpandedItem(): TaskActionsServiceReassignResponseExpandedItem[] {
  return variants(taskActionsServiceReassignResponseExpandedItemSample);
}

/** Values of {@link TaskActionsServiceReassignResponseTaskView} that together show every arm. */
export function taskActionsServiceReassignResponseTaskView(): TaskActionsServiceReassignResponseTaskView[] {
  return variants(taskActionsServiceReassignResponseTaskViewSample);
}

/** Values of {@link TaskActionsServiceReassignResponseTicketActionId} that together show every arm. */
export function taskActionsServiceReassignResponseTicketActionId(): TaskActionsServiceReassignResponseTicketActionId[] {
  return variants(taskActionsServiceReassignResponseTicketActionIdSample);
}

/** Values of {@link TaskActionsServiceRestartRequest} that together show every arm. */
export function taskActionsServiceRestartRequest(): TaskActionsServiceRestartRequest[] {
  return variants(taskActionsServiceRestartRequestSample);
}

/** Values of {@link TaskActionsServiceRestartRequestComment} that together show every arm. */
export function taskActionsServiceRestartRequestComment(): TaskActionsServiceRestartRequestComment[] {
  return variants(taskActionsServiceRestartRequestCommentSample);
}

/** Values of {@link TaskActionsServiceRestartRequestExpandMask} that together show every arm. */
export function taskActionsServiceRestartRequestExpandMask(): TaskActionsServiceRestartRequestExpandMask[] {
  return variants(taskActionsServiceRestartRequestExpandMaskSample);
}

/** Values of {@link TaskActionsServiceRestartRequestPolicyStepId} that together show every arm. */
export function taskActionsServiceRestartRequestPolicyStepId(): TaskActionsServiceRestartRequestPolicyStepId[] {
  return variants(taskActionsServiceRestartRequestPolicyStepIdSample);
}

/** Values of {@link TaskActionsServiceRestartResponse} that together show every arm. */
export function taskActionsServiceRestartResponse(): TaskActionsServiceRestartResponse[] {
  return variants(taskActionsServiceRestartResponseSample);
}

/** Values of {@link TaskActionsServiceRestartResponseExpanded} that together show every arm. */
export function taskActionsServiceRestartResponseExpanded(): TaskActionsServiceRestartResponseExpanded[] {
  return variants(taskActionsServiceRestartResponseExpandedSample);
}

/** Values of {@link TaskActionsServiceRestartResponseExpandedItem} that together show every arm. */
export function taskActionsServiceRestartResponseExpandedItem(): TaskActionsServiceRestartResponseExpandedItem[] {
  return variants(taskActionsServiceRestartResponseExpandedItemSample);
}

/** Values of {@link TaskActionsServiceRestartResponseTaskView} that together show every arm. */
export function taskActionsServiceRestartResponseTaskView(): TaskActionsServiceRestartResponseTaskView[] {
  return variants(taskActionsServiceRestartResponseTaskViewSample);
}

/** Values of {@link TaskActionsServiceRestartResponseTicketActionId} that together show every arm. */
export function taskActionsServiceRestartResponseTicketActionId(): TaskActionsServiceRestartResponseTicketActionId[] {
  return variants(taskActionsServiceRestartResponseTicketActionIdSample);
}

/** Values of {@link TaskActionsServiceSkipStepRequest} that together show every arm. */
export function taskActionsServiceSkipStepRequest(): TaskActionsServiceSkipStepRequest[] {
  return variants(taskActionsServiceSkipStepRequestSample);
}

/** Values of {@link TaskActionsServiceSkipStepRequestComment} that together show every arm. */
export function taskActionsServiceSkipStepRequestComment(): TaskActionsServiceSkipStepRequestComment[] {
  return variants(taskActionsServiceSkipStepRequestCommentSample);
}

/** Values of {@link TaskActionsServiceSkipStepRequestExpandMask} that together show every arm. */
export function taskActionsServiceSkipStepRequestExpandMask(): TaskActionsServiceSkipStepRequestExpandMask[] {
  return variants(taskActionsServiceSkipStepRequestExpandMaskSample);
}

/** Values of {@link TaskActionsServiceSkipStepRequestPolicyStepId} that together show every arm. */
export function taskActionsServiceSkipStepRequestPolicyStepId(): TaskActionsServiceSkipStepRequestPolicyStepId[] {
  return variants(taskActionsServiceSkipStepRequestPolicyStepIdSample);
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

/** Values of {@link TaskAuditActionSubmittedAction} that together show every arm. */
export function taskAuditActionSubmittedAction(): TaskAuditActionSubmittedAction[] {
  return variants(taskAuditActionSubmittedActionSample);
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

/** Values of {@link TaskAuditApprovalInstanceChangeInstance} that together show every arm. */
export function taskAuditApprovalInstanceChangeInstance(): TaskAuditApprovalInstanceChangeInstance[] {
  return variants(taskAuditApprovalInstanceChangeInstanceSample);
}

/** Values of {@link TaskAuditApprovalInstanceChangeInstanceVariant1} that together show every arm. */
export function taskAuditApprovalInstanceChangeInstanceVariant1(): TaskAuditApprovalInstanceChangeInstanceVariant1[] {
  return variants(taskAuditApprovalInstanceChangeInstanceVariant1Sample);
}

/** Values of {@link TaskAuditBulkActionError} that together show every arm. */
export function taskAuditBulkActionError(): TaskAuditBulkActionError[] {
  return variants(taskAuditBulkActionErrorSample);
}

/** Values of {@link TaskAuditBulkActionErrorError} that together show every arm. */
export function taskAuditBulkActionErrorError(): TaskAuditBulkActionErrorError[] {
  return variants(taskAuditBulkActionErrorErrorSample);
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

/** Values of {@link TaskAuditCommentComment} that together show every arm. */
export function taskAuditCommentComment(): TaskAuditCommentComment[] {
  return variants(taskAuditCommentCommentSample);
}

/** Values of {@link TaskAuditCommentUpdatedAt} that together show every arm. */
export function taskAuditCommentUpdatedAt(): TaskAuditCommentUpdatedAt[] {
  return variants(taskAuditCommentUpdatedAtSample);
}

/** Values of {@link TaskAuditCommentUpdatedBy} that together show every arm. */
export function taskAuditCommentUpdatedBy(): TaskAuditCommentUpdatedBy[] {
  return variants(taskAuditCommentUpdatedBySample);
}

/** Values of {@link TaskAuditConditionalPolicyExecutionResult} that together show every arm. */
export function taskAuditConditionalPolicyExecutionResult(): TaskAuditConditionalPolicyExecutionResult[] {
  return variants(taskAuditConditionalPolicyExecutionResultSample);
}

/** Values of {@link TaskAuditConditionalPolicyExecutionResultCondition} that together show every arm. */
export function taskAuditConditionalPolicyExecutionResultCondition(): TaskAuditConditionalPolicyExecutionResultCondition[] {
  return variants(taskAuditConditionalPolicyExecutionResultConditionSample);
}

/** Values of {@link TaskAuditConditionalPolicyExecutionResultConditionMatched} that together show every arm. */
export function taskAuditConditionalPolicyExecutionResultConditionMatched(): TaskAuditConditionalPolicyExecutionResultConditionMatched[] {
  return variants(taskAuditConditionalPolicyExecutionResultConditionMatchedSample);
}

/** Values of {@link TaskAuditConditionalPolicyExecutionResultDefaultCondition} that together show every arm. */
export function taskAuditConditionalPolicyExecutionResultDefaultCondition(): TaskAuditConditionalPolicyExecutionResultDefaultCondition[] {
  return variants(taskAuditConditionalPolicyExecutionResultDefaultConditionSample);
}

/** Values of {@link TaskAuditConditionalPolicyExecutionResultError} that together show every arm. */
export function taskAuditConditionalPolicyExecutionResultError(): TaskAuditConditionalPolicyExecutionResultError[] {
  return variants(taskAuditConditionalPolicyExecutionResultErrorSample);
}

/** Values of {@link TaskAuditConditionalPolicyExecutionResultPolicyKey} that together show every arm. */
export function taskAuditConditionalPolicyExecutionResultPolicyKey(): TaskAuditConditionalPolicyExecutionResultPolicyKey[] {
  return variants(taskAuditConditionalPolicyExecutionResultPolicyKeySample);
}

/** Values of {@link TaskAuditConnectorActionResult} that together show every arm. */
export function taskAuditConnectorActionResult(): TaskAuditConnectorActionResult[] {
  return variants(taskAuditConnectorActionResultSample);
}

/** Values of {@link TaskAuditConnectorActionResultSuccess} that together show every arm. */
export function taskAuditConnectorActionResultSuccess(): TaskAuditConnectorActionResultSuccess[] {
  return variants(taskAuditConnectorActionResultSuccessSample);
}

/** Values of {@link TaskAuditConnectorActionResultError} that together show every arm. */
export function taskAuditConnectorActionResultError(): TaskAuditConnectorActionResultError[] {
  return variants(taskAuditConnectorActionResultErrorSample);
}

/** Values of {@link TaskAuditConnectorActionResultCancelled} that together show every arm. */
export function taskAuditConnectorActionResultCancelled(): TaskAuditConnectorActionResultCancelled[] {
  return variants(taskAuditConnectorActionResultCancelledSample);
}

/** Values of {@link TaskAuditConnectorActionResultAppEntitlementId} that together show every arm. */
export function taskAuditConnectorActionResultAppEntitlementId(): TaskAuditConnectorActionResultAppEntitlementId[] {
  return variants(taskAuditConnectorActionResultAppEntitlementIdSample);
}

/** Values of {@link TaskAuditConnectorActionResultAppId} that together show every arm. */
export function taskAuditConnectorActionResultAppId(): TaskAuditConnectorActionResultAppId[] {
  return variants(taskAuditConnectorActionResultAppIdSample);
}

/** Values of {@link TaskAuditConnectorActionResultConnectorActionId} that together show every arm. */
export function taskAuditConnectorActionResultConnectorActionId(): TaskAuditConnectorActionResultConnectorActionId[] {
  return variants(taskAuditConnectorActionResultConnectorActionIdSample);
}

/** Values of {@link TaskAuditConnectorActionResultConnectorId} that together show every arm. */
export function taskAuditConnectorActionResultConnectorId(): TaskAuditConnectorActionResultConnectorId[] {
  return variants(taskAuditConnectorActionResultConnectorIdSample);
}

/** Values of {@link TaskAuditEscalateToEmergencyAccess} that together show every arm. */
export function taskAuditEscalateToEmergencyAccess(): TaskAuditEscalateToEmergencyAccess[] {
  return variants(taskAuditEscalateToEmergencyAccessSample);
}

/** Values of {@link TaskAuditEscalateToEmergencyAccessOldPolicyId} that together show every arm. */
export function taskAuditEscalateToEmergencyAccessOldPolicyId(): TaskAuditEscalateToEmergencyAccessOldPolicyId[] {
  return variants(taskAuditEscalateToEmergencyAccessOldPolicyIdSample);
}

/** Values of {@link TaskAuditEscalateToEmergencyAccessOldPolicyStepId} that together show every arm. */
export function taskAuditEscalateToEmergencyAccessOldPolicyStepId(): TaskAuditEscalateToEmergencyAccessOldPolicyStepId[] {
  return variants(taskAuditEscalateToEmergencyAccessOldPolicyStepIdSample);
}

/** Values of {@link TaskAuditExpressionPolicyStepError} that together show every arm. */
export function taskAuditExpressionPolicyStepError(): TaskAuditExpressionPolicyStepError[] {
  return variants(taskAuditExpressionPolicyStepErrorSample);
}

/** Values of {@link TaskAuditExpressionPolicyStepErrorError} that together show every arm. */
export function taskAuditExpressionPolicyStepErrorError(): TaskAuditExpressionPolicyStepErrorError[] {
  return variants(taskAuditExpressionPolicyStepErrorErrorSample);
}

/** Values of {@link TaskAuditExternalTicketCreated} that together show every arm. */
export function taskAuditExternalTicketCreated(): TaskAuditExternalTicketCreated[] {
  return variants(taskAuditExternalTicketCreatedSample);
}

/** Values of {@link TaskAuditExternalTicketCreatedAppId} that together show every arm. */
export function taskAuditExternalTicketCreatedAppId(): TaskAuditExternalTicketCreatedAppId[] {
  return variants(taskAuditExternalTicketCreatedAppIdSample);
}

/** Values of {@link TaskAuditExternalTicketCreatedConnectorId} that together show every arm. */
export function taskAuditExternalTicketCreatedConnectorId(): TaskAuditExternalTicketCreatedConnectorId[] {
  return variants(taskAuditExternalTicketCreatedConnectorIdSample);
}

/** Values of {@link TaskAuditExternalTicketCreatedExternalTicketId} that together show every arm. */
export function taskAuditExternalTicketCreatedExternalTicketId(): TaskAuditExternalTicketCreatedExternalTicketId[] {
  return variants(taskAuditExternalTicketCreatedExternalTicketIdSample);
}

/** Values of {@link TaskAuditExternalTicketCreatedExternalTicketProvisionerConfigId} that together show every arm. */
export function taskAuditExternalTicketCreatedExternalTicketProvisionerConfigId(): TaskAuditExternalTicketCreatedExternalTicketProvisionerConfigId[] {
  return variants(taskAuditExternalTicketCreatedExternalTicketProvisionerConfigIdSample);
}

/** Values of {@link TaskAuditExternalTicketCreatedExternalTicketProvisionerConfigName} that together show every arm. */
export function taskAuditExternalTicketCreatedExternalTicketProvisionerConfigName(): TaskAuditExternalTicketCreatedExternalTicketProvisionerConfigName[] {
  return variants(taskAuditExternalTicketCreatedExternalTicketProvisionerConfigNameSample);
}

/** Values of {@link TaskAuditExternalTicketCreatedExternalTicketUrl} that together show every arm. */
export function taskAuditExternalTicketCreatedExternalTicketUrl(): TaskAuditExternalTicketCreatedExternalTicketUrl[] {
  return variants(taskAuditExternalTicketCreatedExternalTicketUrlSample);
}

/** Values of {@link TaskAuditExternalTicketError} that together show every arm. */
export function taskAuditExternalTicketError(): TaskAuditExternalTicketError[] {
  return variants(taskAuditExternalTicketErrorSample);
}

/** Values of {@link TaskAuditExternalTicketErrorErrorMessage} that together show every arm. */
export function taskAuditExternalTicketErrorErrorMessage(): TaskAuditExternalTicketErrorErrorMessage[] {
  return variants(taskAuditExternalTicketErrorErrorMessageSample);
}

/** Values of {@link TaskAuditExternalTicketProvisionStepResolved} that together show every arm. */
export function taskAuditExternalTicketProvisionStepResolved(): TaskAuditExternalTicketProvisionStepResolved[] {
  return variants(taskAuditExternalTicketProvisionStepResolvedSample);
}

/** Values of {@link TaskAuditExternalTicketProvisionStepResolvedAppId} that together show every arm. */
export function taskAuditExternalTicketProvisionStepResolvedAppId(): TaskAuditExternalTicketProvisionStepResolvedAppId[] {
  return variants(taskAuditExternalTicketProvisionStepResolvedAppIdSample);
}

/** Values of {@link TaskAuditExternalTicketProvisionStepResolvedConnectorId} that together show every arm. */
export function taskAuditExternalTicketProvisionStepResolvedConnectorId(): TaskAuditExternalTicketProvisionStepResolvedConnectorId[] {
  return variants(taskAuditExternalTicketProvisionStepResolvedConnectorIdSample);
}

/** Values of {@link TaskAuditExternalTicketProvisionStepResolvedExternalTicketId} that together show every arm. */
export function taskAuditExternalTicketProvisionStepResolvedExternalTicketId(): TaskAuditExternalTicketProvisionStepResolvedExternalTicketId[] {
  return variants(taskAuditExternalTicketProvisionStepResolvedExternalTicketIdSample);
}

/** Values of {@link TaskAuditExternalTicketProvisionStepResolvedExternalTicketProvisionerConfigId} that together show every arm. */
export function taskAuditExternalTicketProvisionStepResolvedExternalTicketProvisionerConfigId(): TaskAuditExternalTicketProvisionStepResolvedExternalTicketProvisionerConfigId[] {
  return variants(
    taskAuditExternalTicketProvisionStepResolvedExternalTicketProvisionerConfigIdSample,
  );
}

/** Values of {@link TaskAuditExternalTicketProvisionStepResolvedExternalTicketUrl} that together show every arm. */
export function taskAuditExternalTicketProvisionStepResolvedExternalTicketUrl(): TaskAuditExternalTicketProvisionStepResolvedExternalTicketUrl[] {
  return variants(taskAuditExternalTicketProvisionStepResolvedExternalTicketUrlSample);
}

/** Values of {@link TaskAuditExternalTicketTriggered} that together show every arm. */
export function taskAuditExternalTicketTriggered(): TaskAuditExternalTicketTriggered[] {
  return variants(taskAuditExternalTicketTriggeredSample);
}

/** Values of {@link TaskAuditExternalTicketTriggeredAppId} that together show every arm. */
export function taskAuditExternalTicketTriggeredAppId(): TaskAuditExternalTicketTriggeredAppId[] {
  return variants(taskAuditExternalTicketTriggeredAppIdSample);
}

/** Values of {@link TaskAuditExternalTicketTriggeredConnectorId} that together show every arm. */
export function taskAuditExternalTicketTriggeredConnectorId(): TaskAuditExternalTicketTriggeredConnectorId[] {
  return variants(taskAuditExternalTicketTriggeredConnectorIdSample);
}

/** Values of {@link TaskAuditExternalTicketTriggeredExternalTicketId} that together show every arm. */
export function taskAuditExternalTicketTriggeredExternalTicketId(): TaskAuditExternalTicketTriggeredExternalTicketId[] {
  return variants(taskAuditExternalTicketTriggeredExternalTicketIdSample);
}

/** Values of {@link TaskAuditExternalTicketTriggeredExternalTicketProvisionerConfigId} that together show every arm. */
export function taskAuditExternalTicketTriggeredExternalTicketProvisionerConfigId(): TaskAuditExternalTicketTriggeredExternalTicketProvisionerConfigId[] {
  return variants(taskAuditExternalTicketTriggeredExternalTicketProvisionerConfigIdSample);
}

/** Values of {@link TaskAuditExternalTicketTriggeredExternalTicketProvisionerConfigName} that together show every arm. */
export function taskAuditExternalTicketTriggeredExternalTicketProvisionerConfigName(): TaskAuditExternalTicketTriggeredExternalTicketProvisionerConfigName[] {
  return variants(taskAuditExternalTicketTriggeredExternalTicketProvisionerConfigNameSample);
}

/** Values of {@link TaskAuditFinishedConnectorActions} that together show every arm. */
export function taskAuditFinishedConnectorActions(): TaskAuditFinishedConnectorActions[] {
  return variants(taskAuditFinishedConnectorActionsSample);
}

/** Values of {@link TaskAuditFinishedConnectorActionsPolicyStepId} that together show every arm. */
export function taskAuditFinishedConnectorActionsPolicyStepId(): TaskAuditFinishedConnectorActionsPolicyStepId[] {
  return variants(taskAuditFinishedConnectorActionsPolicyStepIdSample);
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

/** Values of {@link TaskAuditHardResetOldPolicyStepId} that together show every arm. */
export function taskAuditHardResetOldPolicyStepId(): TaskAuditHardResetOldPolicyStepId[] {
  return variants(taskAuditHardResetOldPolicyStepIdSample);
}

/** Values of {@link TaskAuditListRequest} that together show every arm. */
export function taskAuditListRequest(): TaskAuditListRequest[] {
  return variants(taskAuditListRequestSample);
}

/** Values of {@link TaskAuditListRequestPageSize} that together show every arm. */
export function taskAuditListRequestPageSize(): TaskAuditListRequestPageSize[] {
  return variants(taskAuditListRequestPageSizeSample);
}

/** Values of {@link TaskAuditListRequestPageToken} that together show every arm. */
export function taskAuditListRequestPageToken(): TaskAuditListRequestPageToken[] {
  return variants(taskAuditListRequestPageTokenSample);
}

/** Values of {@link TaskAuditListRequestRefs} that together show every arm. */
export function taskAuditListRequestRefs(): TaskAuditListRequestRefs[] {
  return variants(taskAuditListRequestRefsSample);
}

/** Values of {@link TaskAuditListRequestRefsItem} that together show every arm. */
export function taskAuditListRequestRefsItem(): TaskAuditListRequestRefsItem[] {
  return variants(taskAuditListRequestRefsItemSample);
}

/** Values of {@link TaskAuditListRequestTaskId} that together show every arm. */
export function taskAuditListRequestTaskId(): TaskAuditListRequestTaskId[] {
  return variants(taskAuditListRequestTaskIdSample);
}

/** Values of {@link TaskAuditListResponse} that together show every arm. */
export function taskAuditListResponse(): TaskAuditListResponse[] {
  return variants(taskAuditListResponseSample);
}

/** Values of {@link TaskAuditListResponseList} that together show every arm. */
export function taskAuditListResponseList(): TaskAuditListResponseList[] {
  return variants(taskAuditListResponseListSample);
}

/** Values of {@link TaskAuditListResponseListItem} that together show every arm. */
export function taskAuditListResponseListItem(): TaskAuditListResponseListItem[] {
  return variants(taskAuditListResponseListItemSample);
}

/** Values of {@link TaskAuditListResponseNextPageToken} that together show every arm. */
export function taskAuditListResponseNextPageToken(): TaskAuditListResponseNextPageToken[] {
  return variants(taskAuditListResponseNextPageTokenSample);
}

/** Values of {@link TaskAuditMetaData} that together show every arm. */
export function taskAuditMetaData(): TaskAuditMetaData[] {
  return variants(taskAuditMetaDataSample);
}

/** Values of {@link TaskAuditMetaDataUser} that together show every arm. */
export function taskAuditMetaDataUser(): TaskAuditMetaDataUser[] {
  return variants(taskAuditMetaDataUserSample);
}

/** Values of {@link TaskAuditNewTask} that together show every arm. */
export function taskAuditNewTask(): TaskAuditNewTask[] {
  return variants(taskAuditNewTaskSample);
}

/** Values of {@link TaskAuditPolicyApprovalReassigned} that together show every arm. */
export function taskAuditPolicyApprovalReassigned(): TaskAuditPolicyApprovalReassigned[] {
  return variants(taskAuditPolicyApprovalReassignedSample);
}

/** Values of {@link TaskAuditPolicyApprovalReassignedNewPolicyStepId} that together show every arm. */
export function taskAuditPolicyApprovalReassignedNewPolicyStepId(): TaskAuditPolicyApprovalReassignedNewPolicyStepId[] {
  return variants(taskAuditPolicyApprovalReassignedNewPolicyStepIdSample);
}

/** Values of {@link TaskAuditPolicyApprovalReassignedNewUsers} that together show every arm. */
export function taskAuditPolicyApprovalReassignedNewUsers(): TaskAuditPolicyApprovalReassignedNewUsers[] {
  return variants(taskAuditPolicyApprovalReassignedNewUsersSample);
}

/** Values of {@link TaskAuditPolicyApprovalReassignedNewUsersItem} that together show every arm. */
export function taskAuditPolicyApprovalReassignedNewUsersItem(): TaskAuditPolicyApprovalReassignedNewUsersItem[] {
  return variants(taskAuditPolicyApprovalReassignedNewUsersItemSample);
}

/** Values of {@link TaskAuditPolicyApprovalReassignedOldPolicyStepId} that together show every arm. */
export function taskAuditPolicyApprovalReassignedOldPolicyStepId(): TaskAuditPolicyApprovalReassignedOldPolicyStepId[] {
  return variants(taskAuditPolicyApprovalReassignedOldPolicyStepIdSample);
}

/** Values of {@link TaskAuditPolicyApprovalReassignedUsers} that together show every arm. */
export function taskAuditPolicyApprovalReassignedUsers(): TaskAuditPolicyApprovalReassignedUsers[] {
  return variants(taskAuditPolicyApprovalReassignedUsersSample);
}

/** Values of {@link TaskAuditPolicyApprovalReassignedUsersItem} that together show every arm. */
export function taskAuditPolicyApprovalReassignedUsersItem(): TaskAuditPolicyApprovalReassignedUsersItem[] {
  return variants(taskAuditPolicyApprovalReassignedUsersItemSample);
}

/** Values of {@link TaskAuditPolicyChanged} that together show every arm. */
export function taskAuditPolicyChanged(): TaskAuditPolicyChanged[] {
  return variants(taskAuditPolicyChangedSample);
}

/** Values of {@link TaskAuditPolicyChangedNewPolicyId} that together show every arm. */
export function taskAuditPolicyChangedNewPolicyId(): TaskAuditPolicyChangedNewPolicyId[] {
  return variants(taskAuditPolicyChangedNewPolicyIdSample);
}

/** Values of {@link TaskAuditPolicyChangedOldPolicyId} that together show every arm. */
export function taskAuditPolicyChangedOldPolicyId(): TaskAuditPolicyChangedOldPolicyId[] {
  return variants(taskAuditPolicyChangedOldPolicyIdSample);
}

/** Values of {@link TaskAuditPolicyEvaluationStep} that together show every arm. */
export function taskAuditPolicyEvaluationStep(): TaskAuditPolicyEvaluationStep[] {
  return variants(taskAuditPolicyEvaluationStepSample);
}

/** Values of {@link TaskAuditPolicyEvaluationStepStepComment} that together show every arm. */
export function taskAuditPolicyEvaluationStepStepComment(): TaskAuditPolicyEvaluationStepStepComment[] {
  return variants(taskAuditPolicyEvaluationStepStepCommentSample);
}

/** Values of {@link TaskAuditPolicyProvisionError} that together show every arm. */
export function taskAuditPolicyProvisionError(): TaskAuditPolicyProvisionError[] {
  return variants(taskAuditPolicyProvisionErrorSample);
}

/** Values of {@link TaskAuditPolicyProvisionErrorError} that together show every arm. */
export function taskAuditPolicyProvisionErrorError(): TaskAuditPolicyProvisionErrorError[] {
  return variants(taskAuditPolicyProvisionErrorErrorSample);
}

/** Values of {@link TaskAuditPolicyProvisionReassigned} that together show every arm. */
export function taskAuditPolicyProvisionReassigned(): TaskAuditPolicyProvisionReassigned[] {
  return variants(taskAuditPolicyProvisionReassignedSample);
}

/** Values of {@link TaskAuditPolicyProvisionReassignedNewPolicyStepId} that together show every arm. */
export function taskAuditPolicyProvisionReassignedNewPolicyStepId(): TaskAuditPolicyProvisionReassignedNewPolicyStepId[] {
  return variants(taskAuditPolicyProvisionReassignedNewPolicyStepIdSample);
}

/** Values of {@link TaskAuditPolicyProvisionReassignedNewUsers} that together show every arm. */
export function taskAuditPolicyProvisionReassignedNewUsers(): TaskAuditPolicyProvisionReassignedNewUsers[] {
  return variants(taskAuditPolicyProvisionReassignedNewUsersSample);
}

/** Values of {@link TaskAuditPolicyProvisionReassignedNewUsersItem} that together show every arm. */
export function taskAuditPolicyProvisionReassignedNewUsersItem(): TaskAuditPolicyProvisionReassignedNewUsersItem[] {
  return variants(taskAuditPolicyProvisionReassignedNewUsersItemSample);
}

/** Values of {@link TaskAuditPolicyProvisionReassignedOldPolicyStepId} that together show every arm. */
export function taskAuditPolicyProvisionReassignedOldPolicyStepId(): TaskAuditPolicyProvisionReassignedOldPolicyStepId[] {
  return variants(taskAuditPolicyProvisionReassignedOldPolicyStepIdSample);
}

/** Values of {@link TaskAuditPolicyProvisionReassignedUsers} that together show every arm. */
export function taskAuditPolicyProvisionReassignedUsers(): TaskAuditPolicyProvisionReassignedUsers[] {
  return variants(taskAuditPolicyProvisionReassignedUsersSample);
}

/** Values of {@link TaskAuditPolicyProvisionReassignedUsersItem} that together show every arm. */
export function taskAuditPolicyProvisionReassignedUsersItem(): TaskAuditPolicyProvisionReassignedUsersItem[] {
  return variants(taskAuditPolicyProvisionReassignedUsersItemSample);
}

/** Values of {@link TaskAuditReassignedToDelegate} that together show every arm. */
export function taskAuditReassignedToDelegate(): TaskAuditReassignedToDelegate[] {
  return variants(taskAuditReassignedToDelegateSample);
}

/** Values of {@link TaskAuditReassignedToDelegateDelegatedAssigneeUser} that together show every arm. */
export function taskAuditReassignedToDelegateDelegatedAssigneeUser(): TaskAuditReassignedToDelegateDelegatedAssigneeUser[] {
  return variants(taskAuditReassignedToDelegateDelegatedAssigneeUserSample);
}

/** Values of {@link TaskAuditReassignedToDelegateDelegatedAssigneeUserId} that together show every arm. */
export function taskAuditReassignedToDelegateDelegatedAssigneeUserId(): TaskAuditReassignedToDelegateDelegatedAssigneeUserId[] {
  return variants(taskAuditReassignedToDelegateDelegatedAssigneeUserIdSample);
}

/** Values of {@link TaskAuditReassignedToDelegateOriginalAssigneeUser} that together show every arm. */
export function taskAuditReassignedToDelegateOriginalAssigneeUser(): TaskAuditReassignedToDelegateOriginalAssigneeUser[] {
  return variants(taskAuditReassignedToDelegateOriginalAssigneeUserSample);
}

/** Values of {@link TaskAuditReassignedToDelegateOriginalAssigneeUserId} that together show every arm. */
export function taskAuditReassignedToDelegateOriginalAssigneeUserId(): TaskAuditReassignedToDelegateOriginalAssigneeUserId[] {
  return variants(taskAuditReassignedToDelegateOriginalAssigneeUserIdSample);
}

/** Values of {@link TaskAuditReassignmentListError} that together show every arm. */
export function taskAuditReassignmentListError(): TaskAuditReassignmentListError[] {
  return variants(taskAuditReassignmentListErrorSample);
}

/** Values of {@link TaskAuditReassignmentListErrorErrorMessage} that together show every arm. */
export function taskAuditReassignmentListErrorErrorMessage(): TaskAuditReassignmentListErrorErrorMessage[] {
  return variants(taskAuditReassignmentListErrorErrorMessageSample);
}

/** Values of {@link TaskAuditRestart} that together show every arm. */
export function taskAuditRestart(): TaskAuditRestart[] {
  return variants(taskAuditRestartSample);
}

/** Values of {@link TaskAuditRestartOldPolicyStepId} that together show every arm. */
export function taskAuditRestartOldPolicyStepId(): TaskAuditRestartOldPolicyStepId[] {
  return variants(taskAuditRestartOldPolicyStepIdSample);
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

/** Values of {@link TaskAuditSLAEscalationMessage} that together show every arm. */
export function taskAuditSLAEscalationMessage(): TaskAuditSLAEscalationMessage[] {
  return variants(taskAuditSLAEscalationMessageSample);
}

/** Values of {@link TaskAuditStartedConnectorActions} that together show every arm. */
export function taskAuditStartedConnectorActions(): TaskAuditStartedConnectorActions[] {
  return variants(taskAuditStartedConnectorActionsSample);
}

/** Values of {@link TaskAuditStartedConnectorActionsPolicyStepId} that together show every arm. */
export function taskAuditStartedConnectorActionsPolicyStepId(): TaskAuditStartedConnectorActionsPolicyStepId[] {
  return variants(taskAuditStartedConnectorActionsPolicyStepIdSample);
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

/** Values of {@link TaskAuditStepSkippedSkippedBy} that together show every arm. */
export function taskAuditStepSkippedSkippedBy(): TaskAuditStepSkippedSkippedBy[] {
  return variants(taskAuditStepSkippedSkippedBySample);
}

/** Values of {@link TaskAuditStepUpApproval} that together show every arm. */
export function taskAuditStepUpApproval(): TaskAuditStepUpApproval[] {
  return variants(taskAuditStepUpApprovalSample);
}

/** Values of {@link TaskAuditStepUpApprovalStepUpTransactionId} that together show every arm. */
export function taskAuditStepUpApprovalStepUpTransactionId(): TaskAuditStepUpApprovalStepUpTransactionId[] {
  return variants(taskAuditStepUpApprovalStepUpTransactionIdSample);
}

/** Values of {@link TaskAuditView} that together show every arm. */
export function taskAuditView(): TaskAuditView[] {
  return variants(taskAuditViewSample);
}

/** Values of {@link TaskAuditViewComment} that together show every arm. */
export function taskAuditViewComment(): TaskAuditViewComment[] {
  return variants(taskAuditViewCommentSample);
}

/** Values of {@link TaskAuditViewStateChange} that together show every arm. */
export function taskAuditViewStateChange(): TaskAuditViewStateChange[] {
  return variants(taskAuditViewStateChangeSample);
}

/** Values of {@link TaskAuditViewRevokeOutcome} that together show every arm. */
export function taskAuditViewRevokeOutcome(): TaskAuditViewRevokeOutcome[] {
  return variants(taskAuditViewRevokeOutcomeSample);
}

/** Values of {@link TaskAuditViewApprovalReassigned} that together show every arm. */
export function taskAuditViewApprovalReassigned(): TaskAuditViewApprovalReassigned[] {
  return variants(taskAuditViewApprovalReassignedSample);
}

/** Values of {@link TaskAuditViewTaskRestarted} that together show every arm. */
export function taskAuditViewTaskRestarted(): TaskAuditViewTaskRestarted[] {
  return variants(taskAuditViewTaskRestartedSample);
}

/** Values of {@link TaskAuditViewAccessRequestOutcome} that together show every arm. */
export function taskAuditViewAccessRequestOutcome(): TaskAuditViewAccessRequestOutcome[] {
  return variants(taskAuditViewAccessRequestOutcomeSample);
}

/** Values of {@link TaskAuditViewProvisionReassigned} that together show every arm. */
export function taskAuditViewProvisionReassigned(): TaskAuditViewProvisionReassigned[] {
  return variants(taskAuditViewProvisionReassignedSample);
}

/** Values of {@link TaskAuditViewProvisionError} that together show every arm. */
export function taskAuditViewProvisionError(): TaskAuditViewProvisionError[] {
  return variants(taskAuditViewProvisionErrorSample);
}

/** Values of {@link TaskAuditViewApprovedAutomatically} that together show every arm. */
export function taskAuditViewApprovedAutomatically(): TaskAuditViewApprovedAutomatically[] {
  return variants(taskAuditViewApprovedAutomaticallySample);
}

/** Values of {@link TaskAuditViewReassignedToDelegate} that together show every arm. */
export function taskAuditViewReassignedToDelegate(): TaskAuditViewReassignedToDelegate[] {
  return variants(taskAuditViewReassignedToDelegateSample);
}

/** Values of {@link TaskAuditViewHardReset} that together show every arm. */
export function taskAuditViewHardReset(): TaskAuditViewHardReset[] {
  return variants(taskAuditViewHardResetSample);
}

/** Values of {@link TaskAuditViewTaskEscalated} that together show every arm. */
export function taskAuditViewTaskEscalated(): TaskAuditViewTaskEscalated[] {
  return variants(taskAuditViewTaskEscalatedSample);
}

/** Values of {@link TaskAuditViewApprovalInstanceChange} that together show every arm. */
export function taskAuditViewApprovalInstanceChange(): TaskAuditViewApprovalInstanceChange[] {
  return variants(taskAuditViewApprovalInstanceChangeSample);
}

/** Values of {@link TaskAuditViewConditionalPolicyExecutionResult} that together show every arm. */
export function taskAuditViewConditionalPolicyExecutionResult(): TaskAuditViewConditionalPolicyExecutionResult[] {
  return variants(taskAuditViewConditionalPolicyExecutionResultSample);
}

/** Values of {@link TaskAuditViewExpressionPolicyStepError} that together show every arm. */
export function taskAuditViewExpressionPolicyStepError(): TaskAuditViewExpressionPolicyStepError[] {
  return variants(taskAuditViewExpressionPolicyStepErrorSample);
}

/** Values of {@link TaskAuditViewApprovalAutoAcceptedByPolicy} that together show every arm. */
export function taskAuditViewApprovalAutoAcceptedByPolicy(): TaskAuditViewApprovalAutoAcceptedByPolicy[] {
  return variants(taskAuditViewApprovalAutoAcceptedByPolicySample);
}

/** Values of {@link TaskAuditViewApprovalAutoRejectedByPolicy} that together show every arm. */
export function taskAuditViewApprovalAutoRejectedByPolicy(): TaskAuditViewApprovalAutoRejectedByPolicy[] {
  return variants(taskAuditViewApprovalAutoRejectedByPolicySample);
}

/** Values of {@link TaskAuditViewBulkActionError} that together show every arm. */
export function taskAuditViewBulkActionError(): TaskAuditViewBulkActionError[] {
  return variants(taskAuditViewBulkActionErrorSample);
}

/** Values of {@link TaskAuditViewWebhookTriggered} that together show every arm. */
export function taskAuditViewWebhookTriggered(): TaskAuditViewWebhookTriggered[] {
  return variants(taskAuditViewWebhookTriggeredSample);
}

/** Values of {@link TaskAuditViewWebhookAttempt} that together show every arm. */
export function taskAuditViewWebhookAttempt(): TaskAuditViewWebhookAttempt[] {
  return variants(taskAuditViewWebhookAttemptSample);
}

/** Values of {@link TaskAuditViewWebhookSuccess} that together show every arm. */
export function taskAuditViewWebhookSuccess(): TaskAuditViewWebhookSuccess[] {
  return variants(taskAuditViewWebhookSuccessSample);
}

/** Values of {@link TaskAuditViewPolicyEvaluationStep} that together show every arm. */
export function taskAuditViewPolicyEvaluationStep(): TaskAuditViewPolicyEvaluationStep[] {
  return variants(taskAuditViewPolicyEvaluationStepSample);
}

/** Values of {@link TaskAuditViewWaitStepSuccess} that together show every arm. */
export function taskAuditViewWaitStepSuccess(): TaskAuditViewWaitStepSuccess[] {
  return variants(taskAuditViewWaitStepSuccessSample);
}

/** Values of {@link TaskAuditViewConnectorActionsStart} that together show every arm. */
export function taskAuditViewConnectorActionsStart(): TaskAuditViewConnectorActionsStart[] {
  return variants(taskAuditViewConnectorActionsStartSample);
}

/** Values of {@link TaskAuditViewWaitStepWaiting} that together show every arm. */
export function taskAuditViewWaitStepWaiting(): TaskAuditViewWaitStepWaiting[] {
  return variants(taskAuditViewWaitStepWaitingSample);
}

/** Values of {@link TaskAuditViewWaitStepTimedOut} that together show every arm. */
export function taskAuditViewWaitStepTimedOut(): TaskAuditViewWaitStepTimedOut[] {
  return variants(taskAuditViewWaitStepTimedOutSample);
}

/** Values of {@link TaskAuditViewWebhookApprovalTriggered} that together show every arm. */
export function taskAuditViewWebhookApprovalTriggered(): TaskAuditViewWebhookApprovalTriggered[] {
  return variants(taskAuditViewWebhookApprovalTriggeredSample);
}

/** Values of {@link TaskAuditViewWebhookApprovalAttempt} that together show every arm. */
export function taskAuditViewWebhookApprovalAttempt(): TaskAuditViewWebhookApprovalAttempt[] {
  return variants(taskAuditViewWebhookApprovalAttemptSample);
}

/** Values of {@link TaskAuditViewWebhookApprovalSuccess} that together show every arm. */
export function taskAuditViewWebhookApprovalSuccess(): TaskAuditViewWebhookApprovalSuccess[] {
  return variants(taskAuditViewWebhookApprovalSuccessSample);
}

/** Values of {@link TaskAuditViewWebhookApprovalBadResponse} that together show every arm. */
export function taskAuditViewWebhookApprovalBadResponse(): TaskAuditViewWebhookApprovalBadResponse[] {
  return variants(taskAuditViewWebhookApprovalBadResponseSample);
}

/** Values of {@link TaskAuditViewExternalTicketTriggered} that together show every arm. */
export function taskAuditViewExternalTicketTriggered(): TaskAuditViewExternalTicketTriggered[] {
  return variants(taskAuditViewExternalTicketTriggeredSample);
}

/** Values of {@link TaskAuditViewExternalTicketCreated} that together show every arm. */
export function taskAuditViewExternalTicketCreated(): TaskAuditViewExternalTicketCreated[] {
  return variants(taskAuditViewExternalTicketCreatedSample);
}

/** Values of {@link TaskAuditViewExternalTicketError} that together show every arm. */
export function taskAuditViewExternalTicketError(): TaskAuditViewExternalTicketError[] {
  return variants(taskAuditViewExternalTicketErrorSample);
}

/** Values of {@link TaskAuditViewWaitStepAnalysisSuccess} that together show every arm. */
export function taskAuditViewWaitStepAnalysisSuccess(): TaskAuditViewWaitStepAnalysisSuccess[] {
  return variants(taskAuditViewWaitStepAnalysisSuccessSample);
}

/** Values of {@link TaskAuditViewConnectorActionsEnd} that together show every arm. */
export function taskAuditViewConnectorActionsEnd(): TaskAuditViewConnectorActionsEnd[] {
  return variants(taskAuditViewConnectorActionsEndSample);
}

/** Values of {@link TaskAuditViewWaitStepAnalysisWaiting} that together show every arm. */
export function taskAuditViewWaitStepAnalysisWaiting(): TaskAuditViewWaitStepAnalysisWaiting[] {
  return variants(taskAuditViewWaitStepAnalysisWaitingSample);
}

/** Values of {@link TaskAuditViewWaitStepAnalysisTimedOut} that together show every arm. */
export function taskAuditViewWaitStepAnalysisTimedOut(): TaskAuditViewWaitStepAnalysisTimedOut[] {
  return variants(taskAuditViewWaitStepAnalysisTimedOutSample);
}

/** Values of {@link TaskAuditViewStepUpApproval} that together show every arm. */
export function taskAuditViewStepUpApproval(): TaskAuditViewStepUpApproval[] {
  return variants(taskAuditViewStepUpApprovalSample);
}

/** Values of {@link TaskAuditViewExternalTicketProvisionStepResolved} that together show every arm. */
export function taskAuditViewExternalTicketProvisionStepResolved(): TaskAuditViewExternalTicketProvisionStepResolved[] {
  return variants(taskAuditViewExternalTicketProvisionStepResolvedSample);
}

/** Values of {@link TaskAuditViewStepSkipped} that together show every arm. */
export function taskAuditViewStepSkipped(): TaskAuditViewStepSkipped[] {
  return variants(taskAuditViewStepSkippedSample);
}

/** Values of {@link TaskAuditViewReassignmentListError} that together show every arm. */
export function taskAuditViewReassignmentListError(): TaskAuditViewReassignmentListError[] {
  return variants(taskAuditViewReassignmentListErrorSample);
}

/** Values of {@link TaskAuditViewSlaEscalation} that together show every arm. */
export function taskAuditViewSlaEscalation(): TaskAuditViewSlaEscalation[] {
  return variants(taskAuditViewSlaEscalationSample);
}

/** Values of {@link TaskAuditViewPolicyChanged} that together show every arm. */
export function taskAuditViewPolicyChanged(): TaskAuditViewPolicyChanged[] {
  return variants(taskAuditViewPolicyChangedSample);
}

/** Values of {@link TaskAuditViewActionResult} that together show every arm. */
export function taskAuditViewActionResult(): TaskAuditViewActionResult[] {
  return variants(taskAuditViewActionResultSample);
}

/** Values of {@link TaskAuditViewTaskCreated} that together show every arm. */
export function taskAuditViewTaskCreated(): TaskAuditViewTaskCreated[] {
  return variants(taskAuditViewTaskCreatedSample);
}

/** Values of {@link TaskAuditViewCertifyOutcome} that together show every arm. */
export function taskAuditViewCertifyOutcome(): TaskAuditViewCertifyOutcome[] {
  return variants(taskAuditViewCertifyOutcomeSample);
}

/** Values of {@link TaskAuditViewActionSubmitted} that together show every arm. */
export function taskAuditViewActionSubmitted(): TaskAuditViewActionSubmitted[] {
  return variants(taskAuditViewActionSubmittedSample);
}

/** Values of {@link TaskAuditViewGrantOutcome} that together show every arm. */
export function taskAuditViewGrantOutcome(): TaskAuditViewGrantOutcome[] {
  return variants(taskAuditViewGrantOutcomeSample);
}

/** Values of {@link TaskAuditViewCreated} that together show every arm. */
export function taskAuditViewCreated(): TaskAuditViewCreated[] {
  return variants(taskAuditViewCreatedSample);
}

/** Values of {@link TaskAuditViewCurrentState} that together show every arm. */
export function taskAuditViewCurrentState(): TaskAuditViewCurrentState[] {
  return variants(taskAuditViewCurrentStateSample);
}

/** Values of {@link TaskAuditViewEventType} that together show every arm. */
export function taskAuditViewEventType(): TaskAuditViewEventType[] {
  return variants(taskAuditViewEventTypeSample);
}

/** Values of {@link TaskAuditViewId} that together show every arm. */
export function taskAuditViewId(): TaskAuditViewId[] {
  return variants(taskAuditViewIdSample);
}

/** Values of {@link TaskAuditViewMetadata} that together show every arm. */
export function taskAuditViewMetadata(): TaskAuditViewMetadata[] {
  return variants(taskAuditViewMetadataSample);
}

/** Values of {@link TaskAuditViewSource} that together show every arm. */
export function taskAuditViewSource(): TaskAuditViewSource[] {
  return variants(taskAuditViewSourceSample);
}

/** Values of {@link TaskAuditViewTicketId} that together show every arm. */
export function taskAuditViewTicketId(): TaskAuditViewTicketId[] {
  return variants(taskAuditViewTicketIdSample);
}

/** Values of {@link TaskAuditViewUserId} that together show every arm. */
export function taskAuditViewUserId(): TaskAuditViewUserId[] {
  return variants(taskAuditViewUserIdSample);
}

/** Values of {@link TaskAuditViewWorkflowStep} that together show every arm. */
export function taskAuditViewWorkflowStep(): TaskAuditViewWorkflowStep[] {
  return variants(taskAuditViewWorkflowStepSample);
}

/** Values of {@link TaskAuditViewRef} that together show every arm. */
export function taskAuditViewRef(): TaskAuditViewRef[] {
  return variants(taskAuditViewRefSample);
}

/** Values of {@link TaskAuditViewRefId} that together show every arm. */
export function taskAuditViewRefId(): TaskAuditViewRefId[] {
  return variants(taskAuditViewRefIdSample);
}

/** Values of {@link TaskAuditWaitForAnalysisStepSuccess} that together show every arm. */
export function taskAuditWaitForAnalysisStepSuccess(): TaskAuditWaitForAnalysisStepSuccess[] {
  return variants(taskAuditWaitForAnalysisStepSuccessSample);
}

/** Values of {@link TaskAuditWaitForAnalysisStepSuccessStepId} that together show every arm. */
export function taskAuditWaitForAnalysisStepSuccessStepId(): TaskAuditWaitForAnalysisStepSuccessStepId[] {
  return variants(taskAuditWaitForAnalysisStepSuccessStepIdSample);
}

/** Values of {@link TaskAuditWaitForAnalysisStepSuccessSucceededAt} that together show every arm. */
export function taskAuditWaitForAnalysisStepSuccessSucceededAt(): TaskAuditWaitForAnalysisStepSuccessSucceededAt[] {
  return variants(taskAuditWaitForAnalysisStepSuccessSucceededAtSample);
}

/** Values of {@link TaskAuditWaitForAnalysisStepTimedOut} that together show every arm. */
export function taskAuditWaitForAnalysisStepTimedOut(): TaskAuditWaitForAnalysisStepTimedOut[] {
  return variants(taskAuditWaitForAnalysisStepTimedOutSample);
}

/** Values of {@link TaskAuditWaitForAnalysisStepTimedOutStepId} that together show every arm. */
export function taskAuditWaitForAnalysisStepTimedOutStepId(): TaskAuditWaitForAnalysisStepTimedOutStepId[] {
  return variants(taskAuditWaitForAnalysisStepTimedOutStepIdSample);
}

/** Values of {@link TaskAuditWaitForAnalysisStepTimedOutTimedOutAt} that together show every arm. */
export function taskAuditWaitForAnalysisStepTimedOutTimedOutAt(): TaskAuditWaitForAnalysisStepTimedOutTimedOutAt[] {
  return variants(taskAuditWaitForAnalysisStepTimedOutTimedOutAtSample);
}

/** Values of {@link TaskAuditWaitForAnalysisStepWaiting} that together show every arm. */
export function taskAuditWaitForAnalysisStepWaiting(): TaskAuditWaitForAnalysisStepWaiting[] {
  return variants(taskAuditWaitForAnalysisStepWaitingSample);
}

/** Values of {@link TaskAuditWaitForAnalysisStepWaitingStepId} that together show every arm. */
export function taskAuditWaitForAnalysisStepWaitingStepId(): TaskAuditWaitForAnalysisStepWaitingStepId[] {
  return variants(taskAuditWaitForAnalysisStepWaitingStepIdSample);
}

/** Values of {@link TaskAuditWaitStepSuccess} that together show every arm. */
export function taskAuditWaitStepSuccess(): TaskAuditWaitStepSuccess[] {
  return variants(taskAuditWaitStepSuccessSample);
}

/** Values of {@link TaskAuditWaitStepSuccessCondition} that together show every arm. */
export function taskAuditWaitStepSuccessCondition(): TaskAuditWaitStepSuccessCondition[] {
  return variants(taskAuditWaitStepSuccessConditionSample);
}

/** Values of {@link TaskAuditWaitStepSuccessStepId} that together show every arm. */
export function taskAuditWaitStepSuccessStepId(): TaskAuditWaitStepSuccessStepId[] {
  return variants(taskAuditWaitStepSuccessStepIdSample);
}

/** Values of {@link TaskAuditWaitStepSuccessSucceededAt} that together show every arm. */
export function taskAuditWaitStepSuccessSucceededAt(): TaskAuditWaitStepSuccessSucceededAt[] {
  return variants(taskAuditWaitStepSuccessSucceededAtSample);
}

/** Values of {@link TaskAuditWaitStepTimedOut} that together show every arm. */
export function taskAuditWaitStepTimedOut(): TaskAuditWaitStepTimedOut[] {
  return variants(taskAuditWaitStepTimedOutSample);
}

/** Values of {@link TaskAuditWaitStepTimedOutCondition} that together show every arm. */
export function taskAuditWaitStepTimedOutCondition(): TaskAuditWaitStepTimedOutCondition[] {
  return variants(taskAuditWaitStepTimedOutConditionSample);
}

/** Values of {@link TaskAuditWaitStepTimedOutStepId} that together show every arm. */
export function taskAuditWaitStepTimedOutStepId(): TaskAuditWaitStepTimedOutStepId[] {
  return variants(taskAuditWaitStepTimedOutStepIdSample);
}

/** Values of {@link TaskAuditWaitStepTimedOutTimedOutAt} that together show every arm. */
export function taskAuditWaitStepTimedOutTimedOutAt(): TaskAuditWaitStepTimedOutTimedOutAt[] {
  return variants(taskAuditWaitStepTimedOutTimedOutAtSample);
}

/** Values of {@link TaskAuditWaitStepWaiting} that together show every arm. */
export function taskAuditWaitStepWaiting(): TaskAuditWaitStepWaiting[] {
  return variants(taskAuditWaitStepWaitingSample);
}

/** Values of {@link TaskAuditWaitStepWaitingCondition} that together show every arm. */
export function taskAuditWaitStepWaitingCondition(): TaskAuditWaitStepWaitingCondition[] {
  return variants(taskAuditWaitStepWaitingConditionSample);
}

/** Values of {@link TaskAuditWaitStepWaitingStepId} that together show every arm. */
export function taskAuditWaitStepWaitingStepId(): TaskAuditWaitStepWaitingStepId[] {
  return variants(taskAuditWaitStepWaitingStepIdSample);
}

/** Values of {@link TaskAuditWebhookApprovalAttempt} that together show every arm. */
export function taskAuditWebhookApprovalAttempt(): TaskAuditWebhookApprovalAttempt[] {
  return variants(taskAuditWebhookApprovalAttemptSample);
}

/** Values of {@link TaskAuditWebhookApprovalAttemptWebhookId} that together show every arm. */
export function taskAuditWebhookApprovalAttemptWebhookId(): TaskAuditWebhookApprovalAttemptWebhookId[] {
  return variants(taskAuditWebhookApprovalAttemptWebhookIdSample);
}

/** Values of {@link TaskAuditWebhookApprovalAttemptWebhookInstanceId} that together show every arm. */
export function taskAuditWebhookApprovalAttemptWebhookInstanceId(): TaskAuditWebhookApprovalAttemptWebhookInstanceId[] {
  return variants(taskAuditWebhookApprovalAttemptWebhookInstanceIdSample);
}

/** Values of {@link TaskAuditWebhookApprovalAttemptWebhookName} that together show every arm. */
export function taskAuditWebhookApprovalAttemptWebhookName(): TaskAuditWebhookApprovalAttemptWebhookName[] {
  return variants(taskAuditWebhookApprovalAttemptWebhookNameSample);
}

/** Values of {@link TaskAuditWebhookApprovalAttemptWebhookUrl} that together show every arm. */
export function taskAuditWebhookApprovalAttemptWebhookUrl(): TaskAuditWebhookApprovalAttemptWebhookUrl[] {
  return variants(taskAuditWebhookApprovalAttemptWebhookUrlSample);
}

/** Values of {@link TaskAuditWebhookApprovalBadResponse} that together show every arm. */
export function taskAuditWebhookApprovalBadResponse(): TaskAuditWebhookApprovalBadResponse[] {
  return variants(taskAuditWebhookApprovalBadResponseSample);
}

/** Values of {@link TaskAuditWebhookApprovalBadResponseError} that together show every arm. */
export function taskAuditWebhookApprovalBadResponseError(): TaskAuditWebhookApprovalBadResponseError[] {
  return variants(taskAuditWebhookApprovalBadResponseErrorSample);
}

/** Values of {@link TaskAuditWebhookApprovalBadResponseWebhookId} that together show every arm. */
export function taskAuditWebhookApprovalBadResponseWebhookId(): TaskAuditWebhookApprovalBadResponseWebhookId[] {
  return variants(taskAuditWebhookApprovalBadResponseWebhookIdSample);
}

/** Values of {@link TaskAuditWebhookApprovalBadResponseWebhookInstanceId} that together show every arm. */
export function taskAuditWebhookApprovalBadResponseWebhookInstanceId(): TaskAuditWebhookApprovalBadResponseWebhookInstanceId[] {
  return variants(taskAuditWebhookApprovalBadResponseWebhookInstanceIdSample);
}

/** Values of {@link TaskAuditWebhookApprovalBadResponseWebhookName} that together show every arm. */
export function taskAuditWebhookApprovalBadResponseWebhookName(): TaskAuditWebhookApprovalBadResponseWebhookName[] {
  return variants(taskAuditWebhookApprovalBadResponseWebhookNameSample);
}

/** Values of {@link TaskAuditWebhookApprovalBadResponseWebhookUrl} that together show every arm. */
export function taskAuditWebhookApprovalBadResponseWebhookUrl(): TaskAuditWebhookApprovalBadResponseWebhookUrl[] {
  return variants(taskAuditWebhookApprovalBadResponseWebhookUrlSample);
}

/** Values of {@link TaskAuditWebhookApprovalSuccess} that together show every arm. */
export function taskAuditWebhookApprovalSuccess(): TaskAuditWebhookApprovalSuccess[] {
  return variants(taskAuditWebhookApprovalSuccessSample);
}

/** Values of {@link TaskAuditWebhookApprovalSuccessWebhookId} that together show every arm. */
export function taskAuditWebhookApprovalSuccessWebhookId(): TaskAuditWebhookApprovalSuccessWebhookId[] {
  return variants(taskAuditWebhookApprovalSuccessWebhookIdSample);
}

/** Values of {@link TaskAuditWebhookApprovalSuccessWebhookInstanceId} that together show every arm. */
export function taskAuditWebhookApprovalSuccessWebhookInstanceId(): TaskAuditWebhookApprovalSuccessWebhookInstanceId[] {
  return variants(taskAuditWebhookApprovalSuccessWebhookInstanceIdSample);
}

/** Values of {@link TaskAuditWebhookApprovalSuccessWebhookName} that together show every arm. */
export function taskAuditWebhookApprovalSuccessWebhookName(): TaskAuditWebhookApprovalSuccessWebhookName[] {
  return variants(taskAuditWebhookApprovalSuccessWebhookNameSample);
}

/** Values of {@link TaskAuditWebhookApprovalSuccessWebhookUrl} that together show every arm. */
export function taskAuditWebhookApprovalSuccessWebhookUrl(): TaskAuditWebhookApprovalSuccessWebhookUrl[] {
  return variants(taskAuditWebhookApprovalSuccessWebhookUrlSample);
}

/** Values of {@link TaskAuditWebhookApprovalTriggered} that together show every arm. */
export function taskAuditWebhookApprovalTriggered(): TaskAuditWebhookApprovalTriggered[] {
  return variants(taskAuditWebhookApprovalTriggeredSample);
}

/** Values of {@link TaskAuditWebhookApprovalTriggeredWebhookId} that together show every arm. */
export function taskAuditWebhookApprovalTriggeredWebhookId(): TaskAuditWebhookApprovalTriggeredWebhookId[] {
  return variants(taskAuditWebhookApprovalTriggeredWebhookIdSample);
}

/** Values of {@link TaskAuditWebhookApprovalTriggeredWebhookInstanceId} that together show every arm. */
export function taskAuditWebhookApprovalTriggeredWebhookInstanceId(): TaskAuditWebhookApprovalTriggeredWebhookInstanceId[] {
  return variants(taskAuditWebhookApprovalTriggeredWebhookInstanceIdSample);
}

/** Values of {@link TaskAuditWebhookApprovalTriggeredWebhookName} that together show every arm. */
export function taskAuditWebhookApprovalTriggeredWebhookName(): TaskAuditWebhookApprovalTriggeredWebhookName[] {
  return variants(taskAuditWebhookApprovalTriggeredWebhookNameSample);
}

/** Values of {@link TaskAuditWebhookApprovalTriggeredWebhookUrl} that together show every arm. */
export function taskAuditWebhookApprovalTriggeredWebhookUrl(): TaskAuditWebhookApprovalTriggeredWebhookUrl[] {
  return variants(taskAuditWebhookApprovalTriggeredWebhookUrlSample);
}

/** Values of {@link TaskAuditWebhookAttempt} that together show every arm. */
export function taskAuditWebhookAttempt(): TaskAuditWebhookAttempt[] {
  return variants(taskAuditWebhookAttemptSample);
}

/** Values of {@link TaskAuditWebhookAttemptWebhookId} that together show every arm. */
export function taskAuditWebhookAttemptWebhookId(): TaskAuditWebhookAttemptWebhookId[] {
  return variants(taskAuditWebhookAttemptWebhookIdSample);
}

/** Values of {@link TaskAuditWebhookAttemptWebhookInstanceId} that together show every arm. */
export function taskAuditWebhookAttemptWebhookInstanceId(): TaskAuditWebhookAttemptWebhookInstanceId[] {
  return variants(taskAuditWebhookAttemptWebhookInstanceIdSample);
}

/** Values of {@link TaskAuditWebhookAttemptWebhookName} that together show every arm. */
export function taskAuditWebhookAttemptWebhookName(): TaskAuditWebhookAttemptWebhookName[] {
  return variants(taskAuditWebhookAttemptWebhookNameSample);
}

/** Values of {@link TaskAuditWebhookAttemptWebhookUrl} that together show every arm. */
export function taskAuditWebhookAttemptWebhookUrl(): TaskAuditWebhookAttemptWebhookUrl[] {
  return variants(taskAuditWebhookAttemptWebhookUrlSample);
}

/** Values of {@link TaskAuditWebhookSuccess} that together show every arm. */
export function taskAuditWebhookSuccess(): TaskAuditWebhookSuccess[] {
  return variants(taskAuditWebhookSuccessSample);
}

/** Values of {@link TaskAuditWebhookSuccessWebhookId} that together show every arm. */
export function taskAuditWebhookSuccessWebhookId(): TaskAuditWebhookSuccessWebhookId[] {
  return variants(taskAuditWebhookSuccessWebhookIdSample);
}

/** Values of {@link TaskAuditWebhookSuccessWebhookInstanceId} that together show every arm. */
export function taskAuditWebhookSuccessWebhookInstanceId(): TaskAuditWebhookSuccessWebhookInstanceId[] {
  return variants(taskAuditWebhookSuccessWebhookInstanceIdSample);
}

/** Values of {@link TaskAuditWebhookSuccessWebhookName} that together show every arm. */
export function taskAuditWebhookSuccessWebhookName(): TaskAuditWebhookSuccessWebhookName[] {
  return variants(taskAuditWebhookSuccessWebhookNameSample);
}

/** Values of {@link TaskAuditWebhookSuccessWebhookUrl} that together show every arm. */
export function taskAuditWebhookSuccessWebhookUrl(): TaskAuditWebhookSuccessWebhookUrl[] {
  return variants(taskAuditWebhookSuccessWebhookUrlSample);
}

/** Values of {@link TaskAuditWebhookTriggered} that together show every arm. */
export function taskAuditWebhookTriggered(): TaskAuditWebhookTriggered[] {
  return variants(taskAuditWebhookTriggeredSample);
}

/** Values of {@link TaskAuditWebhookTriggeredWebhookId} that together show every arm. */
export function taskAuditWebhookTriggeredWebhookId(): TaskAuditWebhookTriggeredWebhookId[] {
  return variants(taskAuditWebhookTriggeredWebhookIdSample);
}

/** Values of {@link TaskAuditWebhookTriggeredWebhookInstanceId} that together show every arm. */
export function taskAuditWebhookTriggeredWebhookInstanceId(): TaskAuditWebhookTriggeredWebhookInstanceId[] {
  return variants(taskAuditWebhookTriggeredWebhookInstanceIdSample);
}

/** Values of {@link TaskAuditWebhookTriggeredWebhookName} that together show every arm. */
export function taskAuditWebhookTriggeredWebhookName(): TaskAuditWebhookTriggeredWebhookName[] {
  return variants(taskAuditWebhookTriggeredWebhookNameSample);
}

/** Values of {@link TaskAuditWebhookTriggeredWebhookUrl} that together show every arm. */
export function taskAuditWebhookTriggeredWebhookUrl(): TaskAuditWebhookTriggeredWebhookUrl[] {
  return variants(taskAuditWebhookTriggeredWebhookUrlSample);
}

/** Values of {@link TaskExpandMask} that together show every arm. */
export function taskExpandMask(): TaskExpandMask[] {
  return variants(taskExpandMaskSample);
}

/** Values of {@link TaskExpandMaskPaths} that together show every arm. */
export function taskExpandMaskPaths(): TaskExpandMaskPaths[] {
  return variants(taskExpandMaskPathsSample);
}

/** Values of {@link TaskExpandMaskPathsItem} that together show every arm. */
export function taskExpandMaskPathsItem(): TaskExpandMaskPathsItem[] {
  return variants(taskExpandMaskPathsItemSample);
}

/** Values of {@link TaskGrantSource} that together show every arm. */
export function taskGrantSource(): TaskGrantSource[] {
  return variants(taskGrantSourceSample);
}

/** Values of {@link TaskGrantSourceExternalUrl} that together show every arm. */
export function taskGrantSourceExternalUrl(): TaskGrantSourceExternalUrl[] {
  return variants(taskGrantSourceExternalUrlSample);
}

/** Values of {@link TaskGrantSourceIntegrationId} that together show every arm. */
export function taskGrantSourceIntegrationId(): TaskGrantSourceIntegrationId[] {
  return variants(taskGrantSourceIntegrationIdSample);
}

/** Values of {@link TaskGrantSourceRequestId} that together show every arm. */
export function taskGrantSourceRequestId(): TaskGrantSourceRequestId[] {
  return variants(taskGrantSourceRequestIdSample);
}

/** Values of {@link TaskRef} that together show every arm. */
export function taskRef(): TaskRef[] {
  return variants(taskRefSample);
}

/** Values of {@link TaskRefId} that together show every arm. */
export function taskRefId(): TaskRefId[] {
  return variants(taskRefIdSample);
}

/** Values of {@link TaskRevokeSource} that together show every arm. */
export function taskRevokeSource(): TaskRevokeSource[] {
  return variants(taskRevokeSourceSample);
}

/** Values of {@link TaskRevokeSourceReviewType} that together show every arm. */
export function taskRevokeSourceReviewType(): TaskRevokeSourceReviewType[] {
  return variants(taskRevokeSourceReviewTypeSample);
}

/** Values of {@link TaskRevokeSourceRequestType} that together show every arm. */
export function taskRevokeSourceRequestType(): TaskRevokeSourceRequestType[] {
  return variants(taskRevokeSourceRequestTypeSample);
}

/** Values of {@link TaskRevokeSourceExpiredType} that together show every arm. */
export function taskRevokeSourceExpiredType(): TaskRevokeSourceExpiredType[] {
  return variants(taskRevokeSourceExpiredTypeSample);
}

/** Values of {@link TaskRevokeSourceNonUsageType} that together show every arm. */
export function taskRevokeSourceNonUsageType(): TaskRevokeSourceNonUsageType[] {
  return variants(taskRevokeSourceNonUsageTypeSample);
}

/** Values of {@link TaskRevokeSourceExpired} that together show every arm. */
export function taskRevokeSourceExpired(): TaskRevokeSourceExpired[] {
  return variants(taskRevokeSourceExpiredSample);
}

/** Values of {@link TaskRevokeSourceExpiredExpiredAt} that together show every arm. */
export function taskRevokeSourceExpiredExpiredAt(): TaskRevokeSourceExpiredExpiredAt[] {
  return variants(taskRevokeSourceExpiredExpiredAtSample);
}

/** Values of {@link TaskRevokeSourceNonUsage} that together show every arm. */
export function taskRevokeSourceNonUsage(): TaskRevokeSourceNonUsage[] {
  return variants(taskRevokeSourceNonUsageSample);
}

/** Values of {@link TaskRevokeSourceNonUsageExpiresAt} that together show every arm. */
export function taskRevokeSourceNonUsageExpiresAt(): TaskRevokeSourceNonUsageExpiresAt[] {
  return variants(taskRevokeSourceNonUsageExpiresAtSample);
}

/** Values of {@link TaskRevokeSourceNonUsageLastLogin} that together show every arm. */
export function taskRevokeSourceNonUsageLastLogin(): TaskRevokeSourceNonUsageLastLogin[] {
  return variants(taskRevokeSourceNonUsageLastLoginSample);
}

/** Values of {@link TaskRevokeSourceRequest} that together show every arm. */
export function taskRevokeSourceRequest(): TaskRevokeSourceRequest[] {
  return variants(taskRevokeSourceRequestSample);
}

/** Values of {@link TaskRevokeSourceRequestRequestUserId} that together show every arm. */
export function taskRevokeSourceRequestRequestUserId(): TaskRevokeSourceRequestRequestUserId[] {
  return variants(taskRevokeSourceRequestRequestUserIdSample);
}

/** Values of {@link TaskRevokeSourceReview} that together show every arm. */
export function taskRevokeSourceReview(): TaskRevokeSourceReview[] {
  return variants(taskRevokeSourceReviewSample);
}

/** Values of {@link TaskRevokeSourceReviewAccessReviewId} that together show every arm. */
export function taskRevokeSourceReviewAccessReviewId(): TaskRevokeSourceReviewAccessReviewId[] {
  return variants(taskRevokeSourceReviewAccessReviewIdSample);
}

/** Values of {@link TaskRevokeSourceReviewCertTicketId} that together show every arm. */
export function taskRevokeSourceReviewCertTicketId(): TaskRevokeSourceReviewCertTicketId[] {
  return variants(taskRevokeSourceReviewCertTicketIdSample);
}

/** Values of {@link TaskSearchRequest} that together show every arm. */
export function taskSearchRequest(): TaskSearchRequest[] {
  return variants(taskSearchRequestSample);
}

/** Values of {@link TaskSearchRequestAccessReviewIds} that together show every arm. */
export function taskSearchRequestAccessReviewIds(): TaskSearchRequestAccessReviewIds[] {
  return variants(taskSearchRequestAccessReviewIdsSample);
}

/** Values of {@link TaskSearchRequestAccessReviewIdsItem} that together show every arm. */
export function taskSearchRequestAccessReviewIdsItem(): TaskSearchRequestAccessReviewIdsItem[] {
  return variants(taskSearchRequestAccessReviewIdsItemSample);
}

/** Values of {@link TaskSearchRequestAccountOwnerIds} that together show every arm. */
export function taskSearchRequestAccountOwnerIds(): TaskSearchRequestAccountOwnerIds[] {
  return variants(taskSearchRequestAccountOwnerIdsSample);
}

/** Values of {@link TaskSearchRequestAccountOwnerIdsItem} that together show every arm. */
export function taskSearchRequestAccountOwnerIdsItem(): TaskSearchRequestAccountOwnerIdsItem[] {
  return variants(taskSearchRequestAccountOwnerIdsItemSample);
}

/** Values of {@link TaskSearchRequestAccountTypes} that together show every arm. */
export function taskSearchRequestAccountTypes(): TaskSearchRequestAccountTypes[] {
  return variants(taskSearchRequestAccountTypesSample);
}

/** Values of {@link TaskSearchRequestAccountTypesItem} that together show every arm. */
export function taskSearchRequestAccountTypesItem(): TaskSearchRequestAccountTypesItem[] {
  return variants(taskSearchRequestAccountTypesItemSample);
}

/** Values of {@link TaskSearchRequestActorId} that together show every arm. */
export function taskSearchRequestActorId(): TaskSearchRequestActorId[] {
  return variants(taskSearchRequestActorIdSample);
}

/** Values of {@link TaskSearchRequestAppEntitlementIds} that together show every arm. */
export function taskSearchRequestAppEntitlementIds(): TaskSearchRequestAppEntitlementIds[] {
  return variants(taskSearchRequestAppEntitlementIdsSample);
}

/** Values of {@link TaskSearchRequestAppEntitlementIdsItem} that together show every arm. */
export function taskSearchRequestAppEntitlementIdsItem(): TaskSearchRequestAppEntitlementIdsItem[] {
  return variants(taskSearchRequestAppEntitlementIdsItemSample);
}

/** Values of {@link TaskSearchRequestAppResourceIds} that together show every arm. */
export function taskSearchRequestAppResourceIds(): TaskSearchRequestAppResourceIds[] {
  return variants(taskSearchRequestAppResourceIdsSample);
}

/** Values of {@link TaskSearchRequestAppResourceIdsItem} that together show every arm. */
export function taskSearchRequestAppResourceIdsItem(): TaskSearchRequestAppResourceIdsItem[] {
  return variants(taskSearchRequestAppResourceIdsItemSample);
}

/** Values of {@link TaskSearchRequestAppResourceTypeIds} that together show every arm. */
export function taskSearchRequestAppResourceTypeIds(): TaskSearchRequestAppResourceTypeIds[] {
  return variants(taskSearchRequestAppResourceTypeIdsSample);
}

/** Values of {@link TaskSearchRequestAppResourceTypeIdsItem} that together show every arm. */
export function taskSearchRequestAppResourceTypeIdsItem(): TaskSearchRequestAppResourceTypeIdsItem[] {
  return variants(taskSearchRequestAppResourceTypeIdsItemSample);
}

/** Values of {@link TaskSearchRequestAppUserSubjectIds} that together show every arm. */
export function taskSearchRequestAppUserSubjectIds(): TaskSearchRequestAppUserSubjectIds[] {
  return variants(taskSearchRequestAppUserSubjectIdsSample);
}

/** Values of {@link TaskSearchRequestAppUserSubjectIdsItem} that together show every arm. */
export function taskSearchRequestAppUserSubjectIdsItem(): TaskSearchRequestAppUserSubjectIdsItem[] {
  return variants(taskSearchRequestAppUserSubjectIdsItemSample);
}

/** Values of {@link TaskSearchRequestApplicationIds} that together show every arm. */
export function taskSearchRequestApplicationIds(): TaskSearchRequestApplicationIds[] {
  return variants(taskSearchRequestApplicationIdsSample);
}

/** Values of {@link TaskSearchRequestApplicationIdsItem} that together show every arm. */
export function taskSearchRequestApplicationIdsItem(): TaskSearchRequestApplicationIdsItem[] {
  return variants(taskSearchRequestApplicationIdsItemSample);
}

/** Values of {@link TaskSearchRequestAssignedOrStepApproverUserId} that together show every arm. */
export function taskSearchRequestAssignedOrStepApproverUserId(): TaskSearchRequestAssignedOrStepApproverUserId[] {
  return variants(taskSearchRequestAssignedOrStepApproverUserIdSample);
}

/** Values of {@link TaskSearchRequestAssigneesInIds} that together show every arm. */
export function taskSearchRequestAssigneesInIds(): TaskSearchRequestAssigneesInIds[] {
  return variants(taskSearchRequestAssigneesInIdsSample);
}

/** Values of {@link TaskSearchRequestAssigneesInIdsItem} that together show every arm. */
export function taskSearchRequestAssigneesInIdsItem(): TaskSearchRequestAssigneesInIdsItem[] {
  return variants(taskSearchRequestAssigneesInIdsItemSample);
}

/** Values of {@link TaskSearchRequestCreatedAfter} that together show every arm. */
export function taskSearchRequestCreatedAfter(): TaskSearchRequestCreatedAfter[] {
  return variants(taskSearchRequestCreatedAfterSample);
}

/** Values of {@link TaskSearchRequestCreatedBefore} that together show every arm. */
export function taskSearchRequestCreatedBefore(): TaskSearchRequestCreatedBefore[] {
  return variants(taskSearchRequestCreatedBeforeSample);
}

/** Values of {@link TaskSearchRequestCurrentStep} that together show every arm. */
export function taskSearchRequestCurrentStep(): TaskSearchRequestCurrentStep[] {
  return variants(taskSearchRequestCurrentStepSample);
}

/** Values of {@link TaskSearchRequestEmergencyStatus} that together show every arm. */
export function taskSearchRequestEmergencyStatus(): TaskSearchRequestEmergencyStatus[] {
  return variants(taskSearchRequestEmergencyStatusSample);
}

/** Values of {@link TaskSearchRequestExcludeAppEntitlementIds} that together show every arm. */
export function taskSearchRequestExcludeAppEntitlementIds(): TaskSearchRequestExcludeAppEntitlementIds[] {
  return variants(taskSearchRequestExcludeAppEntitlementIdsSample);
}

/** Values of {@link TaskSearchRequestExcludeAppEntitlementIdsItem} that together show every arm. */
export function taskSearchRequestExcludeAppEntitlementIdsItem(): TaskSearchRequestExcludeAppEntitlementIdsItem[] {
  return variants(taskSearchRequestExcludeAppEntitlementIdsItemSample);
}

/** Values of {@link TaskSearchRequestExcludeAppResourceTypeIds} that together show every arm. */
export function taskSearchRequestExcludeAppResourceTypeIds(): TaskSearchRequestExcludeAppResourceTypeIds[] {
  return variants(taskSearchRequestExcludeAppResourceTypeIdsSample);
}

/** Values of {@link TaskSearchRequestExcludeAppResourceTypeIdsItem} that together show every arm. */
export function taskSearchRequestExcludeAppResourceTypeIdsItem(): TaskSearchRequestExcludeAppResourceTypeIdsItem[] {
  return variants(taskSearchRequestExcludeAppResourceTypeIdsItemSample);
}

/** Values of {@link TaskSearchRequestExcludeIds} that together show every arm. */
export function taskSearchRequestExcludeIds(): TaskSearchRequestExcludeIds[] {
  return variants(taskSearchRequestExcludeIdsSample);
}

/** Values of {@link TaskSearchRequestExcludeIdsItem} that together show every arm. */
export function taskSearchRequestExcludeIdsItem(): TaskSearchRequestExcludeIdsItem[] {
  return variants(taskSearchRequestExcludeIdsItemSample);
}

/** Values of {@link TaskSearchRequestExpandMask} that together show every arm. */
export function taskSearchRequestExpandMask(): TaskSearchRequestExpandMask[] {
  return variants(taskSearchRequestExpandMaskSample);
}

/** Values of {@link TaskSearchRequestIncludeDeleted} that together show every arm. */
export function taskSearchRequestIncludeDeleted(): TaskSearchRequestIncludeDeleted[] {
  return variants(taskSearchRequestIncludeDeletedSample);
}

/** Values of {@link TaskSearchRequestMyWorkUserIds} that together show every arm. */
export function taskSearchRequestMyWorkUserIds(): TaskSearchRequestMyWorkUserIds[] {
  return variants(taskSearchRequestMyWorkUserIdsSample);
}

/** Values of {@link TaskSearchRequestMyWorkUserIdsItem} that together show every arm. */
export function taskSearchRequestMyWorkUserIdsItem(): TaskSearchRequestMyWorkUserIdsItem[] {
  return variants(taskSearchRequestMyWorkUserIdsItemSample);
}

/** Values of {@link TaskSearchRequestOlderThanDuration} that together show every arm. */
export function taskSearchRequestOlderThanDuration(): TaskSearchRequestOlderThanDuration[] {
  return variants(taskSearchRequestOlderThanDurationSample);
}

/** Values of {@link TaskSearchRequestOpenerIds} that together show every arm. */
export function taskSearchRequestOpenerIds(): TaskSearchRequestOpenerIds[] {
  return variants(taskSearchRequestOpenerIdsSample);
}

/** Values of {@link TaskSearchRequestOpenerIdsItem} that together show every arm. */
export function taskSearchRequestOpenerIdsItem(): TaskSearchRequestOpenerIdsItem[] {
  return variants(taskSearchRequestOpenerIdsItemSample);
}

/** Values of {@link TaskSearchRequestOpenerOrSubjectUserId} that together show every arm. */
export function taskSearchRequestOpenerOrSubjectUserId(): TaskSearchRequestOpenerOrSubjectUserId[] {
  return variants(taskSearchRequestOpenerOrSubjectUserIdSample);
}

/** Values of {@link TaskSearchRequestPageSize} that together show every arm. */
export function taskSearchRequestPageSize(): TaskSearchRequestPageSize[] {
  return variants(taskSearchRequestPageSizeSample);
}

/** Values of {@link TaskSearchRequestPageToken} that together show every arm. */
export function taskSearchRequestPageToken(): TaskSearchRequestPageToken[] {
  return variants(taskSearchRequestPageTokenSample);
}

/** Values of {@link TaskSearchRequestPreviouslyActedOnIds} that together show every arm. */
export function taskSearchRequestPreviouslyActedOnIds(): TaskSearchRequestPreviouslyActedOnIds[] {
  return variants(taskSearchRequestPreviouslyActedOnIdsSample);
}

/** Values of {@link TaskSearchRequestPreviouslyActedOnIdsItem} that together show every arm. */
export function taskSearchRequestPreviouslyActedOnIdsItem(): TaskSearchRequestPreviouslyActedOnIdsItem[] {
  return variants(taskSearchRequestPreviouslyActedOnIdsItemSample);
}

/** Values of {@link TaskSearchRequestQuery} that together show every arm. */
export function taskSearchRequestQuery(): TaskSearchRequestQuery[] {
  return variants(taskSearchRequestQuerySample);
}

/** Values of {@link TaskSearchRequestRefs} that together show every arm. */
export function taskSearchRequestRefs(): TaskSearchRequestRefs[] {
  return variants(taskSearchRequestRefsSample);
}

/** Values of {@link TaskSearchRequestRefsItem} that together show every arm. */
export function taskSearchRequestRefsItem(): TaskSearchRequestRefsItem[] {
  return variants(taskSearchRequestRefsItemSample);
}

/** Values of {@link TaskSearchRequestSortBy} that together show every arm. */
export function taskSearchRequestSortBy(): TaskSearchRequestSortBy[] {
  return variants(taskSearchRequestSortBySample);
}

/** Values of {@link TaskSearchRequestStepApprovalTypes} that together show every arm. */
export function taskSearchRequestStepApprovalTypes(): TaskSearchRequestStepApprovalTypes[] {
  return variants(taskSearchRequestStepApprovalTypesSample);
}

/** Values of {@link TaskSearchRequestStepApprovalTypesItem} that together show every arm. */
export function taskSearchRequestStepApprovalTypesItem(): TaskSearchRequestStepApprovalTypesItem[] {
  return variants(taskSearchRequestStepApprovalTypesItemSample);
}

/** Values of {@link TaskSearchRequestSubjectIds} that together show every arm. */
export function taskSearchRequestSubjectIds(): TaskSearchRequestSubjectIds[] {
  return variants(taskSearchRequestSubjectIdsSample);
}

/** Values of {@link TaskSearchRequestSubjectIdsItem} that together show every arm. */
export function taskSearchRequestSubjectIdsItem(): TaskSearchRequestSubjectIdsItem[] {
  return variants(taskSearchRequestSubjectIdsItemSample);
}

/** Values of {@link TaskSearchRequestTaskStates} that together show every arm. */
export function taskSearchRequestTaskStates(): TaskSearchRequestTaskStates[] {
  return variants(taskSearchRequestTaskStatesSample);
}

/** Values of {@link TaskSearchRequestTaskStatesItem} that together show every arm. */
export function taskSearchRequestTaskStatesItem(): TaskSearchRequestTaskStatesItem[] {
  return variants(taskSearchRequestTaskStatesItemSample);
}

/** Values of {@link TaskSearchRequestTaskTypes} that together show every arm. */
export function taskSearchRequestTaskTypes(): TaskSearchRequestTaskTypes[] {
  return variants(taskSearchRequestTaskTypesSample);
}

/** Values of {@link TaskSearchRequestTaskTypesItem} that together show every arm. */
export function taskSearchRequestTaskTypesItem(): TaskSearchRequestTaskTypesItem[] {
  return variants(taskSearchRequestTaskTypesItemSample);
}

/** Values of {@link TaskSearchRequestUserEmploymentStatuses} that together show every arm. */
export function taskSearchRequestUserEmploymentStatuses(): TaskSearchRequestUserEmploymentStatuses[] {
  return variants(taskSearchRequestUserEmploymentStatusesSample);
}

/** Values of {@link TaskSearchRequestUserEmploymentStatusesItem} that together show every arm. */
export function taskSearchRequestUserEmploymentStatusesItem(): TaskSearchRequestUserEmploymentStatusesItem[] {
  return variants(taskSearchRequestUserEmploymentStatusesItemSample);
}

/** Values of {@link TaskSearchResponse} that together show every arm. */
export function taskSearchResponse(): TaskSearchResponse[] {
  return variants(taskSearchResponseSample);
}

/** Values of {@link TaskSearchResponseExpanded} that together show every arm. */
export function taskSearchResponseExpanded(): TaskSearchResponseExpanded[] {
  return variants(taskSearchResponseExpandedSample);
}

/** Values of {@link TaskSearchResponseExpandedItem} that together show every arm. */
export function taskSearchResponseExpandedItem(): TaskSearchResponseExpandedItem[] {
  return variants(taskSearchResponseExpandedItemSample);
}

/** Values of {@link TaskSearchResponseList} that together show every arm. */
export function taskSearchResponseList(): TaskSearchResponseList[] {
  return variants(taskSearchResponseListSample);
}

/** Values of {@link TaskSearchResponseListItem} that together show every arm. */
export function taskSearchResponseListItem(): TaskSearchResponseListItem[] {
  return variants(taskSearchResponseListItemSample);
}

/** Values of {@link TaskSearchResponseNextPageToken} that together show every arm. */
export function taskSearchResponseNextPageToken(): TaskSearchResponseNextPageToken[] {
  return variants(taskSearchResponseNextPageTokenSample);
}

/** Values of {@link TaskServiceActionResponse} that together show every arm. */
export function taskServiceActionResponse(): TaskServiceActionResponse[] {
  return variants(taskServiceActionResponseSample);
}

/** Values of {@link TaskServiceActionResponseExpanded} that together show every arm. */
export function taskServiceActionResponseExpanded(): TaskServiceActionResponseExpanded[] {
  return variants(taskServiceActionResponseExpandedSample);
}

/** Values of {@link TaskServiceActionResponseExpandedItem} that together show every arm. */
export function taskServiceActionResponseExpandedItem(): TaskServiceActionResponseExpandedItem[] {
  return variants(taskServiceActionResponseExpandedItemSample);
}

/** Values of {@link TaskServiceActionResponseTaskView} that together show every arm. */
export function taskServiceActionResponseTaskView(): TaskServiceActionResponseTaskView[] {
  return variants(taskServiceActionResponseTaskViewSample);
}

/** Values of {@link TaskServiceActionResponseTicketActionId} that together show every arm. */
export function taskServiceActionResponseTicketActionId(): TaskServiceActionResponseTicketActionId[] {
  return variants(taskServiceActionResponseTicketActionIdSample);
}

/** Values of {@link TaskServiceCreateGrantRequest} that together show every arm. */
export function taskServiceCreateGrantRequest(): TaskServiceCreateGrantRequest[] {
  return variants(taskServiceCreateGrantRequestSample);
}

/** Values of {@link TaskServiceCreateGrantRequestAppEntitlementId} that together show every arm. */
export function taskServiceCreateGrantRequestAppEntitlementId(): TaskServiceCreateGrantRequestAppEntitlementId[] {
  return variants(taskServiceCreateGrantRequestAppEntitlementIdSample);
}

/** Values of {@link TaskServiceCreateGrantRequestAppId} that together show every arm. */
export function taskServiceCreateGrantRequestAppId(): TaskServiceCreateGrantRequestAppId[] {
  return variants(taskServiceCreateGrantRequestAppIdSample);
}

/** Values of {@link TaskServiceCreateGrantRequestAppUserId} that together show every arm. */
export function taskServiceCreateGrantRequestAppUserId(): TaskServiceCreateGrantRequestAppUserId[] {
  return variants(taskServiceCreateGrantRequestAppUserIdSample);
}

/** Values of {@link TaskServiceCreateGrantRequestDescription} that together show every arm. */
export function taskServiceCreateGrantRequestDescription(): TaskServiceCreateGrantRequestDescription[] {
  return variants(taskServiceCreateGrantRequestDescriptionSample);
}

/** Values of {@link TaskServiceCreateGrantRequestEmergencyAccess} that together show every arm. */
export function taskServiceCreateGrantRequestEmergencyAccess(): TaskServiceCreateGrantRequestEmergencyAccess[] {
  return variants(taskServiceCreateGrantRequestEmergencyAccessSample);
}

/** Values of {@link TaskServiceCreateGrantRequestExpandMask} that together show every arm. */
export function taskServiceCreateGrantRequestExpandMask(): TaskServiceCreateGrantRequestExpandMask[] {
  return variants(taskServiceCreateGrantRequestExpandMaskSample);
}

/** Values of {@link TaskServiceCreateGrantRequestGrantDuration} that together show every arm. */
export function taskServiceCreateGrantRequestGrantDuration(): TaskServiceCreateGrantRequestGrantDuration[] {
  return variants(taskServiceCreateGrantRequestGrantDurationSample);
}

/** Values of {@link TaskServiceCreateGrantRequestIdentityUserId} that together show every arm. */
export function taskServiceCreateGrantRequestIdentityUserId(): TaskServiceCreateGrantRequestIdentityUserId[] {
  return variants(taskServiceCreateGrantRequestIdentityUserIdSample);
}

/** Values of {@link TaskServiceCreateGrantRequestSource} that together show every arm. */
export function taskServiceCreateGrantRequestSource(): TaskServiceCreateGrantRequestSource[] {
  return variants(taskServiceCreateGrantRequestSourceSample);
}

/** Values of {@link TaskServiceCreateGrantResponse} that together show every arm. */
export function taskServiceCreateGrantResponse(): TaskServiceCreateGrantResponse[] {
  return variants(taskServiceCreateGrantResponseSample);
}

/** Values of {@link TaskServiceCreateGrantResponseExpanded} that together show every arm. */
export function taskServiceCreateGrantResponseExpanded(): TaskServiceCreateGrantResponseExpanded[] {
  return variants(taskServiceCreateGrantResponseExpandedSample);
}

/** Values of {@link TaskServiceCreateGrantResponseExpandedItem} that together show every arm. */
export function taskServiceCreateGrantResponseExpandedItem(): TaskServiceCreateGrantResponseExpandedItem[] {
  return variants(taskServiceCreateGrantResponseExpandedItemSample);
}

/** Values of {@link TaskServiceCreateGrantResponseTaskView} that together show every arm. */
export function taskServiceCreateGrantResponseTaskView(): TaskServiceCreateGrantResponseTaskView[] {
  return variants(taskServiceCreateGrantResponseTaskViewSample);
}

/** Values of {@link TaskServiceCreateOffboardingRequest} that together show every arm. */
export function taskServiceCreateOffboardingRequest(): TaskServiceCreateOffboardingRequest[] {
  return variants(taskServiceCreateOffboardingRequestSample);
}

/** Values of {@link TaskServiceCreateOffboardingRequestDescription} that together show every arm. */
export function taskServiceCreateOffboardingRequestDescription(): TaskServiceCreateOffboardingRequestDescription[] {
  return variants(taskServiceCreateOffboardingRequestDescriptionSample);
}

/** Values of {@link TaskServiceCreateOffboardingRequestExpandMask} that together show every arm. */
export function taskServiceCreateOffboardingRequestExpandMask(): TaskServiceCreateOffboardingRequestExpandMask[] {
  return variants(taskServiceCreateOffboardingRequestExpandMaskSample);
}

/** Values of {@link TaskServiceCreateOffboardingRequestSubjectUserId} that together show every arm. */
export function taskServiceCreateOffboardingRequestSubjectUserId(): TaskServiceCreateOffboardingRequestSubjectUserId[] {
  return variants(taskServiceCreateOffboardingRequestSubjectUserIdSample);
}

/** Values of {@link TaskServiceCreateOffboardingResponse} that together show every arm. */
export function taskServiceCreateOffboardingResponse(): TaskServiceCreateOffboardingResponse[] {
  return variants(taskServiceCreateOffboardingResponseSample);
}

/** Values of {@link TaskServiceCreateOffboardingResponseExpanded} that together show every arm. */
export function taskServiceCreateOffboardingResponseExpanded(): TaskServiceCreateOffboardingResponseExpanded[] {
  return variants(taskServiceCreateOffboardingResponseExpandedSample);
}

/** Values of {@link TaskServiceCreateOffboardingResponseExpandedItem} that together show every arm. */
export function taskServiceCreateOffboardingResponseExpandedItem(): TaskServiceCreateOffboardingResponseExpandedItem[] {
  return variants(taskServiceCreateOffboardingResponseExpandedItemSample);
}

/** Values of {@link TaskServiceCreateOffboardingResponseTaskView} that together show every arm. */
export function taskServiceCreateOffboardingResponseTaskView(): TaskServiceCreateOffboardingResponseTaskView[] {
  return variants(taskServiceCreateOffboardingResponseTaskViewSample);
}

/** Values of {@link TaskServiceCreateRevokeRequest} that together show every arm. */
export function taskServiceCreateRevokeRequest(): TaskServiceCreateRevokeRequest[] {
  return variants(taskServiceCreateRevokeRequestSample);
}

/** Values of {@link TaskServiceCreateRevokeRequestAppEntitlementId} that together show every arm. */
export function taskServiceCreateRevokeRequestAppEntitlementId(): TaskServiceCreateRevokeRequestAppEntitlementId[] {
  return variants(taskServiceCreateRevokeRequestAppEntitlementIdSample);
}

/** Values of {@link TaskServiceCreateRevokeRequestAppId} that together show every arm. */
export function taskServiceCreateRevokeRequestAppId(): TaskServiceCreateRevokeRequestAppId[] {
  return variants(taskServiceCreateRevokeRequestAppIdSample);
}

/** Values of {@link TaskServiceCreateRevokeRequestAppUserId} that together show every arm. */
export function taskServiceCreateRevokeRequestAppUserId(): TaskServiceCreateRevokeRequestAppUserId[] {
  return variants(taskServiceCreateRevokeRequestAppUserIdSample);
}

/** Values of {@link TaskServiceCreateRevokeRequestDescription} that together show every arm. */
export function taskServiceCreateRevokeRequestDescription(): TaskServiceCreateRevokeRequestDescription[] {
  return variants(taskServiceCreateRevokeRequestDescriptionSample);
}

/** Values of {@link TaskServiceCreateRevokeRequestExpandMask} that together show every arm. */
export function taskServiceCreateRevokeRequestExpandMask(): TaskServiceCreateRevokeRequestExpandMask[] {
  return variants(taskServiceCreateRevokeRequestExpandMaskSample);
}

/** Values of {@link TaskServiceCreateRevokeRequestIdentityUserId} that together show every arm. */
export function taskServiceCreateRevokeRequestIdentityUserId(): TaskServiceCreateRevokeRequestIdentityUserId[] {
  return variants(taskServiceCreateRevokeRequestIdentityUserIdSample);
}

/** Values of {@link TaskServiceCreateRevokeResponse} that together show every arm. */
export function taskServiceCreateRevokeResponse(): TaskServiceCreateRevokeResponse[] {
  return variants(taskServiceCreateRevokeResponseSample);
}

/** Values of {@link TaskServiceCreateRevokeResponseExpanded} that together show every arm. */
export function taskServiceCreateRevokeResponseExpanded(): TaskServiceCreateRevokeResponseExpanded[] {
  return variants(taskServiceCreateRevokeResponseExpandedSample);
}

/** Values of {@link TaskServiceCreateRevokeResponseExpandedItem} that together show every arm. */
export function taskServiceCreateRevokeResponseExpandedItem(): TaskServiceCreateRevokeResponseExpandedItem[] {
  return variants(taskServiceCreateRevokeResponseExpandedItemSample);
}

/** Values of {@link TaskServiceCreateRevokeResponseTaskView} that together show every arm. */
export function taskServiceCreateRevokeResponseTaskView(): TaskServiceCreateRevokeResponseTaskView[] {
  return variants(taskServiceCreateRevokeResponseTaskViewSample);
}

/** Values of {@link TaskServiceGetResponse} that together show every arm. */
export function taskServiceGetResponse(): TaskServiceGetResponse[] {
  return variants(taskServiceGetResponseSample);
}

/** Values of {@link TaskServiceGetResponseExpanded} that together show every arm. */
export function taskServiceGetResponseExpanded(): TaskServiceGetResponseExpanded[] {
  return variants(taskServiceGetResponseExpandedSample);
}

/** Values of {@link TaskServiceGetResponseExpandedItem} that together show every arm. */
export function taskServiceGetResponseExpandedItem(): TaskServiceGetResponseExpandedItem[] {
  return variants(taskServiceGetResponseExpandedItemSample);
}

/** Values of {@link TaskServiceGetResponseTaskView} that together show every arm. */
export function taskServiceGetResponseTaskView(): TaskServiceGetResponseTaskView[] {
  return variants(taskServiceGetResponseTaskViewSample);
}

/** Values of {@link TaskTypeInput} that together show every arm. */
export function taskTypeInput(): TaskTypeInput[] {
  return variants(taskTypeInputSample);
}

/** Values of {@link TaskType} that together show every arm. */
export function taskType(): TaskType[] {
  return variants(taskTypeSample);
}

/** Values of {@link TaskTypeGrantType} that together show every arm. */
export function taskTypeGrantType(): TaskTypeGrantType[] {
  return variants(taskTypeGrantTypeSample);
}

/** Values of {@link TaskTypeRevokeType} that together show every arm. */
export function taskTypeRevokeType(): TaskTypeRevokeType[] {
  return variants(taskTypeRevokeTypeSample);
}

/** Values of {@link TaskTypeCertifyType} that together show every arm. */
export function taskTypeCertifyType(): TaskTypeCertifyType[] {
  return variants(taskTypeCertifyTypeSample);
}

/** Values of {@link TaskTypeOffboardingType} that together show every arm. */
export function taskTypeOffboardingType(): TaskTypeOffboardingType[] {
  return variants(taskTypeOffboardingTypeSample);
}

/** Values of {@link TaskTypeCertifyInput} that together show every arm. */
export function taskTypeCertifyInput(): TaskTypeCertifyInput[] {
  return variants(taskTypeCertifyInputSample);
}

/** Values of {@link TaskTypeCertify} that together show every arm. */
export function taskTypeCertify(): TaskTypeCertify[] {
  return variants(taskTypeCertifySample);
}

/** Values of {@link TaskTypeCertifyAccessReviewId} that together show every arm. */
export function taskTypeCertifyAccessReviewId(): TaskTypeCertifyAccessReviewId[] {
  return variants(taskTypeCertifyAccessReviewIdSample);
}

/** Values of {@link TaskTypeCertifyAccessReviewSelection} that together show every arm. */
export function taskTypeCertifyAccessReviewSelection(): TaskTypeCertifyAccessReviewSelection[] {
  return variants(taskTypeCertifyAccessReviewSelectionSample);
}

/** Values of {@link TaskTypeCertifyAppEntitlementId} that together show every arm. */
export function taskTypeCertifyAppEntitlementId(): TaskTypeCertifyAppEntitlementId[] {
  return variants(taskTypeCertifyAppEntitlementIdSample);
}

/** Values of {@link TaskTypeCertifyAppId} that together show every arm. */
export function taskTypeCertifyAppId(): TaskTypeCertifyAppId[] {
  return variants(taskTypeCertifyAppIdSample);
}

/** Values of {@link TaskTypeCertifyAppUserId} that together show every arm. */
export function taskTypeCertifyAppUserId(): TaskTypeCertifyAppUserId[] {
  return variants(taskTypeCertifyAppUserIdSample);
}

/** Values of {@link TaskTypeCertifyIdentityUserId} that together show every arm. */
export function taskTypeCertifyIdentityUserId(): TaskTypeCertifyIdentityUserId[] {
  return variants(taskTypeCertifyIdentityUserIdSample);
}

/** Values of {@link TaskTypeCertifyOutcomeInput} that together show every arm. */
export function taskTypeCertifyOutcomeInput(): TaskTypeCertifyOutcomeInput[] {
  return variants(taskTypeCertifyOutcomeInputSample);
}

/** Values of {@link TaskTypeCertifyOutcome} that together show every arm. */
export function taskTypeCertifyOutcome(): TaskTypeCertifyOutcome[] {
  return variants(taskTypeCertifyOutcomeSample);
}

/** Values of {@link TaskTypeCertifyOutcomeTime} that together show every arm. */
export function taskTypeCertifyOutcomeTime(): TaskTypeCertifyOutcomeTime[] {
  return variants(taskTypeCertifyOutcomeTimeSample);
}

/** Values of {@link TaskTypeGrantInput} that together show every arm. */
export function taskTypeGrantInput(): TaskTypeGrantInput[] {
  return variants(taskTypeGrantInputSample);
}

/** Values of {@link TaskTypeGrant} that together show every arm. */
export function taskTypeGrant(): TaskTypeGrant[] {
  return variants(taskTypeGrantSample);
}

/** Values of {@link TaskTypeGrantAppEntitlementId} that together show every arm. */
export function taskTypeGrantAppEntitlementId(): TaskTypeGrantAppEntitlementId[] {
  return variants(taskTypeGrantAppEntitlementIdSample);
}

/** Values of {@link TaskTypeGrantAppId} that together show every arm. */
export function taskTypeGrantAppId(): TaskTypeGrantAppId[] {
  return variants(taskTypeGrantAppIdSample);
}

/** Values of {@link TaskTypeGrantAppUserId} that together show every arm. */
export function taskTypeGrantAppUserId(): TaskTypeGrantAppUserId[] {
  return variants(taskTypeGrantAppUserIdSample);
}

/** Values of {@link TaskTypeGrantGrantDuration} that together show every arm. */
export function taskTypeGrantGrantDuration(): TaskTypeGrantGrantDuration[] {
  return variants(taskTypeGrantGrantDurationSample);
}

/** Values of {@link TaskTypeGrantIdentityUserId} that together show every arm. */
export function taskTypeGrantIdentityUserId(): TaskTypeGrantIdentityUserId[] {
  return variants(taskTypeGrantIdentityUserIdSample);
}

/** Values of {@link TaskTypeGrantOutcomeInput} that together show every arm. */
export function taskTypeGrantOutcomeInput(): TaskTypeGrantOutcomeInput[] {
  return variants(taskTypeGrantOutcomeInputSample);
}

/** Values of {@link TaskTypeGrantOutcome} that together show every arm. */
export function taskTypeGrantOutcome(): TaskTypeGrantOutcome[] {
  return variants(taskTypeGrantOutcomeSample);
}

/** Values of {@link TaskTypeGrantOutcomeTime} that together show every arm. */
export function taskTypeGrantOutcomeTime(): TaskTypeGrantOutcomeTime[] {
  return variants(taskTypeGrantOutcomeTimeSample);
}

/** Values of {@link TaskTypeGrantSource} that together show every arm. */
export function taskTypeGrantSource(): TaskTypeGrantSource[] {
  return variants(taskTypeGrantSourceSample);
}

/** Values of {@link TaskTypeOffboardingInput} that together show every arm. */
export function taskTypeOffboardingInput(): TaskTypeOffboardingInput[] {
  return variants(taskTypeOffboardingInputSample);
}

/** Values of {@link TaskTypeOffboarding} that together show every arm. */
export function taskTypeOffboarding(): TaskTypeOffboarding[] {
  return variants(taskTypeOffboardingSample);
}

/** Values of {@link TaskTypeOffboardingOutcomeInput} that together show every arm. */
export function taskTypeOffboardingOutcomeInput(): TaskTypeOffboardingOutcomeInput[] {
  return variants(taskTypeOffboardingOutcomeInputSample);
}

/** Values of {@link TaskTypeOffboardingOutcome} that together show every arm. */
export function taskTypeOffboardingOutcome(): TaskTypeOffboardingOutcome[] {
  return variants(taskTypeOffboardingOutcomeSample);
}

/** Values of {@link TaskTypeOffboardingOutcomeTime} that together show every arm. */
export function taskTypeOffboardingOutcomeTime(): TaskTypeOffboardingOutcomeTime[] {
  return variants(taskTypeOffboardingOutcomeTimeSample);
}

/** Values of {@link TaskTypeOffboardingSubjectUserId} that together show every arm. */
export function taskTypeOffboardingSubjectUserId(): TaskTypeOffboardingSubjectUserId[] {
  return variants(taskTypeOffboardingSubjectUserIdSample);
}

/** Values of {@link TaskTypeRevokeInput} that together show every arm. */
export function taskTypeRevokeInput(): TaskTypeRevokeInput[] {
  return variants(taskTypeRevokeInputSample);
}

/** Values of {@link TaskTypeRevoke} that together show every arm. */
export function taskTypeRevoke(): TaskTypeRevoke[] {
  return variants(taskTypeRevokeSample);
}

/** Values of {@link TaskTypeRevokeAppEntitlementId} that together show every arm. */
export function taskTypeRevokeAppEntitlementId(): TaskTypeRevokeAppEntitlementId[] {
  return variants(taskTypeRevokeAppEntitlementIdSample);
}

/** Values of {@link TaskTypeRevokeAppId} that together show every arm. */
export function taskTypeRevokeAppId(): TaskTypeRevokeAppId[] {
  return variants(taskTypeRevokeAppIdSample);
}

/** Values of {@link TaskTypeRevokeAppUserId} that together show every arm. */
export function taskTypeRevokeAppUserId(): TaskTypeRevokeAppUserId[] {
  return variants(taskTypeRevokeAppUserIdSample);
}

/** Values of {@link TaskTypeRevokeIdentityUserId} that together show every arm. */
export function taskTypeRevokeIdentityUserId(): TaskTypeRevokeIdentityUserId[] {
  return variants(taskTypeRevokeIdentityUserIdSample);
}

/** Values of {@link TaskTypeRevokeOutcomeInput} that together show every arm. */
export function taskTypeRevokeOutcomeInput(): TaskTypeRevokeOutcomeInput[] {
  return variants(taskTypeRevokeOutcomeInputSample);
}

/** Values of {@link TaskTypeRevokeOutcome} that together show every arm. */
export function taskTypeRevokeOutcome(): TaskTypeRevokeOutcome[] {
  return variants(taskTypeRevokeOutcomeSample);
}

/** Values of {@link TaskTypeRevokeOutcomeTime} that together show every arm. */
export function taskTypeRevokeOutcomeTime(): TaskTypeRevokeOutcomeTime[] {
  return variants(taskTypeRevokeOutcomeTimeSample);
}

/** Values of {@link TaskTypeRevokeSource} that together show every arm. */
export function taskTypeRevokeSource(): TaskTypeRevokeSource[] {
  return variants(taskTypeRevokeSourceSample);
}

/** Values of {@link TaskView} that together show every arm. */
export function taskView(): TaskView[] {
  return variants(taskViewSample);
}

/** Values of {@link TaskViewAccessReviewPath} that together show every arm. */
export function taskViewAccessReviewPath(): TaskViewAccessReviewPath[] {
  return variants(taskViewAccessReviewPathSample);
}

/** Values of {@link TaskViewAppPath} that together show every arm. */
export function taskViewAppPath(): TaskViewAppPath[] {
  return variants(taskViewAppPathSample);
}

/** Values of {@link TaskViewAppUserPath} that together show every arm. */
export function taskViewAppUserPath(): TaskViewAppUserPath[] {
  return variants(taskViewAppUserPathSample);
}

/** Values of {@link TaskViewCreatedByUserPath} that together show every arm. */
export function taskViewCreatedByUserPath(): TaskViewCreatedByUserPath[] {
  return variants(taskViewCreatedByUserPathSample);
}

/** Values of {@link TaskViewEntitlementsPath} that together show every arm. */
export function taskViewEntitlementsPath(): TaskViewEntitlementsPath[] {
  return variants(taskViewEntitlementsPathSample);
}

/** Values of {@link TaskViewIdentityUserPath} that together show every arm. */
export function taskViewIdentityUserPath(): TaskViewIdentityUserPath[] {
  return variants(taskViewIdentityUserPathSample);
}

/** Values of {@link TaskViewInsightsPath} that together show every arm. */
export function taskViewInsightsPath(): TaskViewInsightsPath[] {
  return variants(taskViewInsightsPathSample);
}

/** Values of {@link TaskViewStepApproversPath} that together show every arm. */
export function taskViewStepApproversPath(): TaskViewStepApproversPath[] {
  return variants(taskViewStepApproversPathSample);
}

/** Values of {@link TaskViewTask} that together show every arm. */
export function taskViewTask(): TaskViewTask[] {
  return variants(taskViewTaskSample);
}

/** Values of {@link TaskViewUserPath} that together show every arm. */
export function taskViewUserPath(): TaskViewUserPath[] {
  return variants(taskViewUserPathSample);
}

/** Values of {@link User} that together show every arm. */
export function user(): User[] {
  return variants(userSample);
}

/** Values of {@link UserCreatedAt} that together show every arm. */
export function userCreatedAt(): UserCreatedAt[] {
  return variants(userCreatedAtSample);
}

/** Values of {@link UserDelegatedUserId} that together show every arm. */
export function userDelegatedUserId(): UserDelegatedUserId[] {
  return variants(userDelegatedUserIdSample);
}

/** Values of {@link UserDeletedAt} that together show every arm. */
export function userDeletedAt(): UserDeletedAt[] {
  return variants(userDeletedAtSample);
}

/** Values of {@link UserDepartment} that together show every arm. */
export function userDepartment(): UserDepartment[] {
  return variants(userDepartmentSample);
}

/** Values of {@link UserDepartmentSources} that together show every arm. */
export function userDepartmentSources(): UserDepartmentSources[] {
  return variants(userDepartmentSourcesSample);
}

/** Values of {@link UserDepartmentSourcesItem} that together show every arm. */
export function userDepartmentSourcesItem(): UserDepartmentSourcesItem[] {
  return variants(userDepartmentSourcesItemSample);
}

/** Values of {@link UserDirectoryIds} that together show every arm. */
export function userDirectoryIds(): UserDirectoryIds[] {
  return variants(userDirectoryIdsSample);
}

/** Values of {@link UserDirectoryIdsItem} that together show every arm. */
export function userDirectoryIdsItem(): UserDirectoryIdsItem[] {
  return variants(userDirectoryIdsItemSample);
}

/** Values of {@link UserDirectoryStatus} that together show every arm. */
export function userDirectoryStatus(): UserDirectoryStatus[] {
  return variants(userDirectoryStatusSample);
}

/** Values of {@link UserDirectoryStatusSources} that together show every arm. */
export function userDirectoryStatusSources(): UserDirectoryStatusSources[] {
  return variants(userDirectoryStatusSourcesSample);
}

/** Values of {@link UserDirectoryStatusSourcesItem} that together show every arm. */
export function userDirectoryStatusSourcesItem(): UserDirectoryStatusSourcesItem[] {
  return variants(userDirectoryStatusSourcesItemSample);
}

/** Values of {@link UserDisplayName} that together show every arm. */
export function userDisplayName(): UserDisplayName[] {
  return variants(userDisplayNameSample);
}

/** Values of {@link UserEmail} that together show every arm. */
export function userEmail(): UserEmail[] {
  return variants(userEmailSample);
}

/** Values of {@link UserEmailSources} that together show every arm. */
export function userEmailSources(): UserEmailSources[] {
  return variants(userEmailSourcesSample);
}

/** Values of {@link UserEmailSourcesItem} that together show every arm. */
export function userEmailSourcesItem(): UserEmailSourcesItem[] {
  return variants(userEmailSourcesItemSample);
}

/** Values of {@link UserEmails} that together show every arm. */
export function userEmails(): UserEmails[] {
  return variants(userEmailsSample);
}

/** Values of {@link UserEmailsItem} that together show every arm. */
export function userEmailsItem(): UserEmailsItem[] {
  return variants(userEmailsItemSample);
}

/** Values of {@link UserEmployeeIdSources} that together show every arm. */
export function userEmployeeIdSources(): UserEmployeeIdSources[] {
  return variants(userEmployeeIdSourcesSample);
}

/** Values of {@link UserEmployeeIdSourcesItem} that together show every arm. */
export function userEmployeeIdSourcesItem(): UserEmployeeIdSourcesItem[] {
  return variants(userEmployeeIdSourcesItemSample);
}

/** Values of {@link UserEmployeeIds} that together show every arm. */
export function userEmployeeIds(): UserEmployeeIds[] {
  return variants(userEmployeeIdsSample);
}

/** Values of {@link UserEmployeeIdsItem} that together show every arm. */
export function userEmployeeIdsItem(): UserEmployeeIdsItem[] {
  return variants(userEmployeeIdsItemSample);
}

/** Values of {@link UserEmploymentStatus} that together show every arm. */
export function userEmploymentStatus(): UserEmploymentStatus[] {
  return variants(userEmploymentStatusSample);
}

/** Values of {@link UserEmploymentStatusSources} that together show every arm. */
export function userEmploymentStatusSources(): UserEmploymentStatusSources[] {
  return variants(userEmploymentStatusSourcesSample);
}

/** Values of {@link UserEmploymentStatusSourcesItem} that together show every arm. */
export function userEmploymentStatusSourcesItem(): UserEmploymentStatusSourcesItem[] {
  return variants(userEmploymentStatusSourcesItemSample);
}

/** Values of {@link UserEmploymentType} that together show every arm. */
export function userEmploymentType(): UserEmploymentType[] {
  return variants(userEmploymentTypeSample);
}

/** Values of {@link UserEmploymentTypeSources} that together show every arm. */
export function userEmploymentTypeSources(): UserEmploymentTypeSources[] {
  return variants(userEmploymentTypeSourcesSample);
}

/** Values of {@link UserEmploymentTypeSourcesItem} that together show every arm. */
export function userEmploymentTypeSourcesItem(): UserEmploymentTypeSourcesItem[] {
  return variants(userEmploymentTypeSourcesItemSample);
}

/** Values of {@link UserId} that together show every arm. */
export function userId(): UserId[] {
  return variants(userIdSample);
}

/** Values of {@link UserJobTitle} that together show every arm. */
export function userJobTitle(): UserJobTitle[] {
  return variants(userJobTitleSample);
}

/** Values of {@link UserJobTitleSources} that together show every arm. */
export function userJobTitleSources(): UserJobTitleSources[] {
  return variants(userJobTitleSourcesSample);
}

/** Values of {@link UserJobTitleSourcesItem} that together show every arm. */
export function userJobTitleSourcesItem(): UserJobTitleSourcesItem[] {
  return variants(userJobTitleSourcesItemSample);
}

/** Values of {@link UserManagerIds} that together show every arm. */
export function userManagerIds(): UserManagerIds[] {
  return variants(userManagerIdsSample);
}

/** Values of {@link UserManagerIdsItem} that together show every arm. */
export function userManagerIdsItem(): UserManagerIdsItem[] {
  return variants(userManagerIdsItemSample);
}

/** Values of {@link UserManagerSources} that together show every arm. */
export function userManagerSources(): UserManagerSources[] {
  return variants(userManagerSourcesSample);
}

/** Values of {@link UserManagerSourcesItem} that together show every arm. */
export function userManagerSourcesItem(): UserManagerSourcesItem[] {
  return variants(userManagerSourcesItemSample);
}

/** Values of {@link UserProfile} that together show every arm. */
export function userProfile(): UserProfile[] {
  return variants(userProfileSample);
}

/** Values of {@link UserProfileValue} that together show every arm. */
export function userProfileValue(): UserProfileValue[] {
  return variants(userProfileValueSample);
}

/** Values of {@link UserRoleIds} that together show every arm. */
export function userRoleIds(): UserRoleIds[] {
  return variants(userRoleIdsSample);
}

/** Values of {@link UserRoleIdsItem} that together show every arm. */
export function userRoleIdsItem(): UserRoleIdsItem[] {
  return variants(userRoleIdsItemSample);
}

/** Values of {@link UserStatus} that together show every arm. */
export function userStatus(): UserStatus[] {
  return variants(userStatusSample);
}

/** Values of {@link UserType} that together show every arm. */
export function userType(): UserType[] {
  return variants(userTypeSample);
}

/** Values of {@link UserUpdatedAt} that together show every arm. */
export function userUpdatedAt(): UserUpdatedAt[] {
  return variants(userUpdatedAtSample);
}

/** Values of {@link Username} that together show every arm. */
export function username(): Username[] {
  return variants(usernameSample);
}

/** Values of {@link UsernameSources} that together show every arm. */
export function usernameSources(): UsernameSources[] {
  return variants(usernameSourcesSample);
}

/** Values of {@link UsernameSourcesItem} that together show every arm. */
export function usernameSourcesItem(): UsernameSourcesItem[] {
  return variants(usernameSourcesItemSample);
}

/** Values of {@link Usernames} that together show every arm. */
export function usernames(): Usernames[] {
  return variants(usernamesSample);
}

/** Values of {@link UsernamesItem} that together show every arm. */
export function usernamesItem(): UsernamesItem[] {
  return variants(usernamesItemSample);
}

/** Values of {@link UserAttributeMappingSource} that together show every arm. */
export function userAttributeMappingSource(): UserAttributeMappingSource[] {
  return variants(userAttributeMappingSourceSample);
}

/** Values of {@link UserAttributeMappingSourceAppId} that together show every arm. */
export function userAttributeMappingSourceAppId(): UserAttributeMappingSourceAppId[] {
  return variants(userAttributeMappingSourceAppIdSample);
}

/** Values of {@link UserAttributeMappingSourceAppUserId} that together show every arm. */
export function userAttributeMappingSourceAppUserId(): UserAttributeMappingSourceAppUserId[] {
  return variants(userAttributeMappingSourceAppUserIdSample);
}

/** Values of {@link UserAttributeMappingSourceAppUserProfileAttributeKey} that together show every arm. */
export function userAttributeMappingSourceAppUserProfileAttributeKey(): UserAttributeMappingSourceAppUserProfileAttributeKey[] {
  return variants(userAttributeMappingSourceAppUserProfileAttributeKeySample);
}

/** Values of {@link UserAttributeMappingSourceUserAttributeMappingId} that together show every arm. */
export function userAttributeMappingSourceUserAttributeMappingId(): UserAttributeMappingSourceUserAttributeMappingId[] {
  return variants(userAttributeMappingSourceUserAttributeMappingIdSample);
}

/** Values of {@link UserAttributeMappingSourceValue} that together show every arm. */
export function userAttributeMappingSourceValue(): UserAttributeMappingSourceValue[] {
  return variants(userAttributeMappingSourceValueSample);
}

/** Values of {@link ProtobufAny} that together show every arm. */
export function protobufAny(): ProtobufAny[] {
  return variants(protobufAnySample);
}

/** Values of {@link ProtobufAnyValue} that together show every arm. */
export function protobufAnyValue(): ProtobufAnyValue[] {
  return variants(protobufAnyValueSample);
}

/** Values of {@link ProtobufAnyType} that together show every arm. */
export function protobufAnyType(): ProtobufAnyType[] {
  return variants(protobufAnyTypeSample);
}

/** Values of {@link Status} that together show every arm. */
export function status(): Status[] {
  return variants(statusSample);
}

/** Values of {@link StatusCode} that together show every arm. */
export function statusCode(): StatusCode[] {
  return variants(statusCodeSample);
}

/** Values of {@link StatusDetails} that together show every arm. */
export function statusDetails(): StatusDetails[] {
  return variants(statusDetailsSample);
}

/** Values of {@link StatusDetailsItem} that together show every arm. */
export function statusDetailsItem(): StatusDetailsItem[] {
  return variants(statusDetailsItemSample);
}

/** Values of {@link StatusMessage} that together show every arm. */
export function statusMessage(): StatusMessage[] {
  return variants(statusMessageSample);
}

/** Values of {@link TaskSearchSearchBody} that together show every arm. */
export function taskSearchSearchBody(): TaskSearchSearchBody[] {
  return variants(taskSearchSearchBodySample);
}

/** Values of {@link TaskSearchSearch200Response} that together show every arm. */
export function taskSearchSearch200Response(): TaskSearchSearch200Response[] {
  return variants(taskSearchSearch200ResponseSample);
}

/** Values of {@link TaskServiceGetId} that together show every arm. */
export function taskServiceGetId(): TaskServiceGetId[] {
  return variants(taskServiceGetIdSample);
}

/** Values of {@link TaskServiceGet200Response} that together show every arm. */
export function taskServiceGet200Response(): TaskServiceGet200Response[] {
  return variants(taskServiceGet200ResponseSample);
}

/** Values of {@link TaskActionsApproveWithStepUpTaskId} that together show every arm. */
export function taskActionsApproveWithStepUpTaskId(): TaskActionsApproveWithStepUpTaskId[] {
  return variants(taskActionsApproveWithStepUpTaskIdSample);
}

/** Values of {@link TaskActionsApproveWithStepUpBody} that together show every arm. */
export function taskActionsApproveWithStepUpBody(): TaskActionsApproveWithStepUpBody[] {
  return variants(taskActionsApproveWithStepUpBodySample);
}

/** Values of {@link TaskActionsApproveWithStepUp200Response} that together show every arm. */
export function taskActionsApproveWithStepUp200Response(): TaskActionsApproveWithStepUp200Response[] {
  return variants(taskActionsApproveWithStepUp200ResponseSample);
}

/** Values of {@link TaskActionsApproveTaskId} that together show every arm. */
export function taskActionsApproveTaskId(): TaskActionsApproveTaskId[] {
  return variants(taskActionsApproveTaskIdSample);
}

/** Values of {@link TaskActionsApproveBody} that together show every arm. */
export function taskActionsApproveBody(): TaskActionsApproveBody[] {
  return variants(taskActionsApproveBodySample);
}

/** Values of {@link TaskActionsApprove200Response} that together show every arm. */
export function taskActionsApprove200Response(): TaskActionsApprove200Response[] {
  return variants(taskActionsApprove200ResponseSample);
}

/** Values of {@link TaskActionsCloseTaskId} that together show every arm. */
export function taskActionsCloseTaskId(): TaskActionsCloseTaskId[] {
  return variants(taskActionsCloseTaskIdSample);
}

/** Values of {@link TaskActionsCloseBody} that together show every arm. */
export function taskActionsCloseBody(): TaskActionsCloseBody[] {
  return variants(taskActionsCloseBodySample);
}

/** Values of {@link TaskActionsClose200Response} that together show every arm. */
export function taskActionsClose200Response(): TaskActionsClose200Response[] {
  return variants(taskActionsClose200ResponseSample);
}

/** Values of {@link TaskActionsCommentTaskId} that together show every arm. */
export function taskActionsCommentTaskId(): TaskActionsCommentTaskId[] {
  return variants(taskActionsCommentTaskIdSample);
}

/** Values of {@link TaskActionsCommentBody} that together show every arm. */
export function taskActionsCommentBody(): TaskActionsCommentBody[] {
  return variants(taskActionsCommentBodySample);
}

/** Values of {@link TaskActionsComment200Response} that together show every arm. */
export function taskActionsComment200Response(): TaskActionsComment200Response[] {
  return variants(taskActionsComment200ResponseSample);
}

/** Values of {@link TaskActionsDenyTaskId} that together show every arm. */
export function taskActionsDenyTaskId(): TaskActionsDenyTaskId[] {
  return variants(taskActionsDenyTaskIdSample);
}

/** Values of {@link TaskActionsDenyBody} that together show every arm. */
export function taskActionsDenyBody(): TaskActionsDenyBody[] {
  return variants(taskActionsDenyBodySample);
}

/** Values of {@link TaskActionsDeny200Response} that together show every arm. */
export function taskActionsDeny200Response(): TaskActionsDeny200Response[] {
  return variants(taskActionsDeny200ResponseSample);
}

/** Values of {@link TaskActionsEscalateToEmergencyAccessTaskId} that together show every arm. */
export function taskActionsEscalateToEmergencyAccessTaskId(): TaskActionsEscalateToEmergencyAccessTaskId[] {
  return variants(taskActionsEscalateToEmergencyAccessTaskIdSample);
}

/** Values of {@link TaskActionsEscalateToEmergencyAccessBody} that together show every arm. */
export function taskActionsEscalateToEmergencyAccessBody(): TaskActionsEscalateToEmergencyAccessBody[] {
  return variants(taskActionsEscalateToEmergencyAccessBodySample);
}

/** Values of {@link TaskActionsEscalateToEmergencyAccess200Response} that together show every arm. */
export function taskActionsEscalateToEmergencyAccess200Response(): TaskActionsEscalateToEmergencyAccess200Response[] {
  return variants(taskActionsEscalateToEmergencyAccess200ResponseSample);
}

/** Values of {@link TaskActionsProcessNowTaskId} that together show every arm. */
export function taskActionsProcessNowTaskId(): TaskActionsProcessNowTaskId[] {
  return variants(taskActionsProcessNowTaskIdSample);
}

/** Values of {@link TaskActionsProcessNowBody} that together show every arm. */
export function taskActionsProcessNowBody(): TaskActionsProcessNowBody[] {
  return variants(taskActionsProcessNowBodySample);
}

/** Values of {@link TaskActionsProcessNow200Response} that together show every arm. */
export function taskActionsProcessNow200Response(): TaskActionsProcessNow200Response[] {
  return variants(taskActionsProcessNow200ResponseSample);
}

/** Values of {@link TaskActionsReassignTaskId} that together show every arm. */
export function taskActionsReassignTaskId(): TaskActionsReassignTaskId[] {
  return variants(taskActionsReassignTaskIdSample);
}

/** Values of {@link TaskActionsReassignBody} that together show every arm. */
export function taskActionsReassignBody(): TaskActionsReassignBody[] {
  return variants(taskActionsReassignBodySample);
}

/** Values of {@link TaskActionsReassign200Response} that together show every arm. */
export function taskActionsReassign200Response(): TaskActionsReassign200Response[] {
  return variants(taskActionsReassign200ResponseSample);
}

/** Values of {@link TaskActionsHardResetTaskId} that together show every arm. */
export function taskActionsHardResetTaskId(): TaskActionsHardResetTaskId[] {
  return variants(taskActionsHardResetTaskIdSample);
}

/** Values of {@link TaskActionsHardResetBody} that together show every arm. */
export function taskActionsHardResetBody(): TaskActionsHardResetBody[] {
  return variants(taskActionsHardResetBodySample);
}

/** Values of {@link TaskActionsHardReset200Response} that together show every arm. */
export function taskActionsHardReset200Response(): TaskActionsHardReset200Response[] {
  return variants(taskActionsHardReset200ResponseSample);
}

/** Values of {@link TaskActionsRestartTaskId} that together show every arm. */
export function taskActionsRestartTaskId(): TaskActionsRestartTaskId[] {
  return variants(taskActionsRestartTaskIdSample);
}

/** Values of {@link TaskActionsRestartBody} that together show every arm. */
export function taskActionsRestartBody(): TaskActionsRestartBody[] {
  return variants(taskActionsRestartBodySample);
}

/** Values of {@link TaskActionsRestart200Response} that together show every arm. */
export function taskActionsRestart200Response(): TaskActionsRestart200Response[] {
  return variants(taskActionsRestart200ResponseSample);
}

/** Values of {@link TaskActionsSkipStepTaskId} that together show every arm. */
export function taskActionsSkipStepTaskId(): TaskActionsSkipStepTaskId[] {
  return variants(taskActionsSkipStepTaskIdSample);
}

/** Values of {@link TaskActionsSkipStepBody} that together show every arm. */
export function taskActionsSkipStepBody(): TaskActionsSkipStepBody[] {
  return variants(taskActionsSkipStepBodySample);
}

/** Values of {@link TaskActionsSkipStep200Response} that together show every arm. */
export function taskActionsSkipStep200Response(): TaskActionsSkipStep200Response[] {
  return variants(taskActionsSkipStep200ResponseSample);
}

/** Values of {@link TaskAuditListBody} that together show every arm. */
export function taskAuditListBody(): TaskAuditListBody[] {
  return variants(taskAuditListBodySample);
}

/** Values of {@link TaskAuditList200Response} that together show every arm. */
export function taskAuditList200Response(): TaskAuditList200Response[] {
  return variants(taskAuditList200ResponseSample);
}

/** Values of {@link TaskServiceCreateGrantTaskBody} that together show every arm. */
export function taskServiceCreateGrantTaskBody(): TaskServiceCreateGrantTaskBody[] {
  return variants(taskServiceCreateGrantTaskBodySample);
}

/** Values of {@link TaskServiceCreateGrantTask200Response} that together show every arm. */
export function taskServiceCreateGrantTask200Response(): TaskServiceCreateGrantTask200Response[] {
  return variants(taskServiceCreateGrantTask200ResponseSample);
}

/** Values of {@link TaskServiceCreateOffboardingTaskBody} that together show every arm. */
export function taskServiceCreateOffboardingTaskBody(): TaskServiceCreateOffboardingTaskBody[] {
  return variants(taskServiceCreateOffboardingTaskBodySample);
}

/** Values of {@link TaskServiceCreateOffboardingTask200Response} that together show every arm. */
export function taskServiceCreateOffboardingTask200Response(): TaskServiceCreateOffboardingTask200Response[] {
  return variants(taskServiceCreateOffboardingTask200ResponseSample);
}

/** Values of {@link TaskServiceCreateRevokeTaskBody} that together show every arm. */
export function taskServiceCreateRevokeTaskBody(): TaskServiceCreateRevokeTaskBody[] {
  return variants(taskServiceCreateRevokeTaskBodySample);
}

/** Values of {@link TaskServiceCreateRevokeTask200Response} that together show every arm. */
export function taskServiceCreateRevokeTask200Response(): TaskServiceCreateRevokeTask200Response[] {
  return variants(taskServiceCreateRevokeTask200ResponseSample);
}
