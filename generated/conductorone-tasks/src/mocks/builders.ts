import { type Builder, builder } from "../core/samples.js";
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
  AccountProvisionArms,
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
  ApprovalArms,
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
  ApprovalInstanceArms,
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
  ConnectorProvisionArms,
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
  EscalationArms,
  EscalationComment,
  EscalationExpiration,
  EscalationInstance,
  EscalationInstanceAlreadyEscalated,
  EscalationInstanceArms,
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
  PolicyPostActionsArms,
  PolicyPostActionsCertifyRemediateImmediately,
  PolicyPostActionsItem,
  PolicyPostActionsType,
  PolicyReassignTasksToDelegates,
  PolicyRules,
  PolicyRulesItem,
  PolicyStep,
  PolicyStepAccept,
  PolicyStepApproval,
  PolicyStepArms,
  PolicyStepInstance,
  PolicyStepInstanceAccept,
  PolicyStepInstanceApproval,
  PolicyStepInstanceArms,
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
  ProvisionInstanceArms,
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
  ProvisionPolicyArms,
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
  WaitArms,
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
  WaitInstanceOutcomeArms,
  WaitInstanceSkipped,
  WaitInstanceStartedWaitingAt,
  WaitInstanceState,
  WaitInstanceSucceeded,
  WaitInstanceTimedOut,
  WaitInstanceTimeout,
  WaitInstanceTimeoutDuration,
  WaitInstanceUntilArms,
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
  TaskAuditConnectorActionResultArms,
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
  TaskAuditViewArms,
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
  TaskRevokeSourceArms,
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
  TaskTypeArms,
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
  TaskTypeInputArms,
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

export const taskSearchSearch4XxResponse: Builder<TaskSearchSearch4XxResponse> =
  /* @__PURE__ */ builder<TaskSearchSearch4XxResponse>(taskSearchSearch4XxResponseSample);

export const taskSearchSearch5XxResponse: Builder<TaskSearchSearch5XxResponse> =
  /* @__PURE__ */ builder<TaskSearchSearch5XxResponse>(taskSearchSearch5XxResponseSample);

export const taskAuditCancelledResult: Builder<TaskAuditCancelledResult> =
  /* @__PURE__ */ builder<TaskAuditCancelledResult>(taskAuditCancelledResultSample);

export const taskAuditErrorResult: Builder<TaskAuditErrorResult> =
  /* @__PURE__ */ builder<TaskAuditErrorResult>(taskAuditErrorResultSample);

export const taskAuditErrorResultErrorCount: Builder<TaskAuditErrorResultErrorCount> =
  /* @__PURE__ */ builder<TaskAuditErrorResultErrorCount>(taskAuditErrorResultErrorCountSample);

export const taskAuditErrorResultErrorReason: Builder<TaskAuditErrorResultErrorReason> =
  /* @__PURE__ */ builder<TaskAuditErrorResultErrorReason>(taskAuditErrorResultErrorReasonSample);

export const taskAuditSuccessResult: Builder<TaskAuditSuccessResult> =
  /* @__PURE__ */ builder<TaskAuditSuccessResult>(taskAuditSuccessResultSample);

export const taskAuditSuccessResultAnnotations: Builder<TaskAuditSuccessResultAnnotations> =
  /* @__PURE__ */ builder<TaskAuditSuccessResultAnnotations>(
    taskAuditSuccessResultAnnotationsSample,
  );

export const taskAuditSuccessResultAnnotationsItem: Builder<TaskAuditSuccessResultAnnotationsItem> =
  /* @__PURE__ */ builder<TaskAuditSuccessResultAnnotationsItem>(
    taskAuditSuccessResultAnnotationsItemSample,
  );

export const accept: Builder<Accept> = /* @__PURE__ */ builder<Accept>(acceptSample);

export const acceptMessage: Builder<AcceptMessage> =
  /* @__PURE__ */ builder<AcceptMessage>(acceptMessageSample);

export const acceptInstance: Builder<AcceptInstance> =
  /* @__PURE__ */ builder<AcceptInstance>(acceptInstanceSample);

export const acceptInstanceAcceptMessage: Builder<AcceptInstanceAcceptMessage> =
  /* @__PURE__ */ builder<AcceptInstanceAcceptMessage>(acceptInstanceAcceptMessageSample);

export const agentApproval: Builder<AgentApproval> =
  /* @__PURE__ */ builder<AgentApproval>(agentApprovalSample);

export const agentApprovalAgentMode: Builder<AgentApprovalAgentMode> =
  /* @__PURE__ */ builder<AgentApprovalAgentMode>(agentApprovalAgentModeSample);

export const agentApprovalAgentUserId: Builder<AgentApprovalAgentUserId> =
  /* @__PURE__ */ builder<AgentApprovalAgentUserId>(agentApprovalAgentUserIdSample);

export const agentApprovalInstructions: Builder<AgentApprovalInstructions> =
  /* @__PURE__ */ builder<AgentApprovalInstructions>(agentApprovalInstructionsSample);

export const agentApprovalPolicyIds: Builder<AgentApprovalPolicyIds> =
  /* @__PURE__ */ builder<AgentApprovalPolicyIds>(agentApprovalPolicyIdsSample);

export const agentApprovalPolicyIdsItem: Builder<AgentApprovalPolicyIdsItem> =
  /* @__PURE__ */ builder<AgentApprovalPolicyIdsItem>(agentApprovalPolicyIdsItemSample);

export const appEntitlementReference: Builder<AppEntitlementReference> =
  /* @__PURE__ */ builder<AppEntitlementReference>(appEntitlementReferenceSample);

export const appEntitlementReferenceAppEntitlementId: Builder<AppEntitlementReferenceAppEntitlementId> =
  /* @__PURE__ */ builder<AppEntitlementReferenceAppEntitlementId>(
    appEntitlementReferenceAppEntitlementIdSample,
  );

export const appEntitlementReferenceAppId: Builder<AppEntitlementReferenceAppId> =
  /* @__PURE__ */ builder<AppEntitlementReferenceAppId>(appEntitlementReferenceAppIdSample);

export const appGroupApproval: Builder<AppGroupApproval> =
  /* @__PURE__ */ builder<AppGroupApproval>(appGroupApprovalSample);

export const appGroupApprovalAllowSelfApproval: Builder<AppGroupApprovalAllowSelfApproval> =
  /* @__PURE__ */ builder<AppGroupApprovalAllowSelfApproval>(
    appGroupApprovalAllowSelfApprovalSample,
  );

export const appGroupApprovalAppGroupId: Builder<AppGroupApprovalAppGroupId> =
  /* @__PURE__ */ builder<AppGroupApprovalAppGroupId>(appGroupApprovalAppGroupIdSample);

export const appGroupApprovalAppId: Builder<AppGroupApprovalAppId> =
  /* @__PURE__ */ builder<AppGroupApprovalAppId>(appGroupApprovalAppIdSample);

export const appGroupApprovalFallback: Builder<AppGroupApprovalFallback> =
  /* @__PURE__ */ builder<AppGroupApprovalFallback>(appGroupApprovalFallbackSample);

export const appGroupApprovalFallbackUserIds: Builder<AppGroupApprovalFallbackUserIds> =
  /* @__PURE__ */ builder<AppGroupApprovalFallbackUserIds>(appGroupApprovalFallbackUserIdsSample);

export const appGroupApprovalFallbackUserIdsItem: Builder<AppGroupApprovalFallbackUserIdsItem> =
  /* @__PURE__ */ builder<AppGroupApprovalFallbackUserIdsItem>(
    appGroupApprovalFallbackUserIdsItemSample,
  );

export const appOwnerApproval: Builder<AppOwnerApproval> =
  /* @__PURE__ */ builder<AppOwnerApproval>(appOwnerApprovalSample);

export const appOwnerApprovalAllowSelfApproval: Builder<AppOwnerApprovalAllowSelfApproval> =
  /* @__PURE__ */ builder<AppOwnerApprovalAllowSelfApproval>(
    appOwnerApprovalAllowSelfApprovalSample,
  );

export const approval: Builder<Approval, ApprovalArms> = /* @__PURE__ */ builder<
  Approval,
  ApprovalArms
>(approvalSample);

export const approvalUsers: Builder<ApprovalUsers> =
  /* @__PURE__ */ builder<ApprovalUsers>(approvalUsersSample);

export const approvalManager: Builder<ApprovalManager> =
  /* @__PURE__ */ builder<ApprovalManager>(approvalManagerSample);

export const approvalAppOwners: Builder<ApprovalAppOwners> =
  /* @__PURE__ */ builder<ApprovalAppOwners>(approvalAppOwnersSample);

export const approvalGroup: Builder<ApprovalGroup> =
  /* @__PURE__ */ builder<ApprovalGroup>(approvalGroupSample);

export const approvalSelf: Builder<ApprovalSelf> =
  /* @__PURE__ */ builder<ApprovalSelf>(approvalSelfSample);

export const approvalEntitlementOwners: Builder<ApprovalEntitlementOwners> =
  /* @__PURE__ */ builder<ApprovalEntitlementOwners>(approvalEntitlementOwnersSample);

export const approvalExpression: Builder<ApprovalExpression> =
  /* @__PURE__ */ builder<ApprovalExpression>(approvalExpressionSample);

export const approvalWebhook: Builder<ApprovalWebhook> =
  /* @__PURE__ */ builder<ApprovalWebhook>(approvalWebhookSample);

export const approvalResourceOwners: Builder<ApprovalResourceOwners> =
  /* @__PURE__ */ builder<ApprovalResourceOwners>(approvalResourceOwnersSample);

export const approvalAgent: Builder<ApprovalAgent> =
  /* @__PURE__ */ builder<ApprovalAgent>(approvalAgentSample);

export const approvalAllowReassignment: Builder<ApprovalAllowReassignment> =
  /* @__PURE__ */ builder<ApprovalAllowReassignment>(approvalAllowReassignmentSample);

export const approvalAllowedReassignees: Builder<ApprovalAllowedReassignees> =
  /* @__PURE__ */ builder<ApprovalAllowedReassignees>(approvalAllowedReassigneesSample);

export const approvalAllowedReassigneesItem: Builder<ApprovalAllowedReassigneesItem> =
  /* @__PURE__ */ builder<ApprovalAllowedReassigneesItem>(approvalAllowedReassigneesItemSample);

export const approvalAssigned: Builder<ApprovalAssigned> =
  /* @__PURE__ */ builder<ApprovalAssigned>(approvalAssignedSample);

export const approvalEscalation: Builder<ApprovalEscalation> =
  /* @__PURE__ */ builder<ApprovalEscalation>(approvalEscalationSample);

export const approvalEscalationEnabled: Builder<ApprovalEscalationEnabled> =
  /* @__PURE__ */ builder<ApprovalEscalationEnabled>(approvalEscalationEnabledSample);

export const approvalRequireApprovalReason: Builder<ApprovalRequireApprovalReason> =
  /* @__PURE__ */ builder<ApprovalRequireApprovalReason>(approvalRequireApprovalReasonSample);

export const approvalRequireDenialReason: Builder<ApprovalRequireDenialReason> =
  /* @__PURE__ */ builder<ApprovalRequireDenialReason>(approvalRequireDenialReasonSample);

export const approvalRequireReassignmentReason: Builder<ApprovalRequireReassignmentReason> =
  /* @__PURE__ */ builder<ApprovalRequireReassignmentReason>(
    approvalRequireReassignmentReasonSample,
  );

export const approvalRequiresStepUpProviderId: Builder<ApprovalRequiresStepUpProviderId> =
  /* @__PURE__ */ builder<ApprovalRequiresStepUpProviderId>(approvalRequiresStepUpProviderIdSample);

export const approvalInstance: Builder<ApprovalInstance, ApprovalInstanceArms> =
  /* @__PURE__ */ builder<ApprovalInstance, ApprovalInstanceArms>(approvalInstanceSample);

export const approvalInstanceApproved: Builder<ApprovalInstanceApproved> =
  /* @__PURE__ */ builder<ApprovalInstanceApproved>(approvalInstanceApprovedSample);

export const approvalInstanceDenied: Builder<ApprovalInstanceDenied> =
  /* @__PURE__ */ builder<ApprovalInstanceDenied>(approvalInstanceDeniedSample);

export const approvalInstanceReassigned: Builder<ApprovalInstanceReassigned> =
  /* @__PURE__ */ builder<ApprovalInstanceReassigned>(approvalInstanceReassignedSample);

export const approvalInstanceRestarted: Builder<ApprovalInstanceRestarted> =
  /* @__PURE__ */ builder<ApprovalInstanceRestarted>(approvalInstanceRestartedSample);

export const approvalInstanceReassignedByError: Builder<ApprovalInstanceReassignedByError> =
  /* @__PURE__ */ builder<ApprovalInstanceReassignedByError>(
    approvalInstanceReassignedByErrorSample,
  );

export const approvalInstanceSkipped: Builder<ApprovalInstanceSkipped> =
  /* @__PURE__ */ builder<ApprovalInstanceSkipped>(approvalInstanceSkippedSample);

export const approvalInstanceApproval: Builder<ApprovalInstanceApproval> =
  /* @__PURE__ */ builder<ApprovalInstanceApproval>(approvalInstanceApprovalSample);

export const approvalInstanceApprovalVariant1: Builder<ApprovalInstanceApprovalVariant1> =
  /* @__PURE__ */ builder<ApprovalInstanceApprovalVariant1>(approvalInstanceApprovalVariant1Sample);

export const approvalInstanceEscalationInstance: Builder<ApprovalInstanceEscalationInstance> =
  /* @__PURE__ */ builder<ApprovalInstanceEscalationInstance>(
    approvalInstanceEscalationInstanceSample,
  );

export const approvalInstanceState: Builder<ApprovalInstanceState> =
  /* @__PURE__ */ builder<ApprovalInstanceState>(approvalInstanceStateSample);

export const approvedAction: Builder<ApprovedAction> =
  /* @__PURE__ */ builder<ApprovedAction>(approvedActionSample);

export const approvedActionApprovedAt: Builder<ApprovedActionApprovedAt> =
  /* @__PURE__ */ builder<ApprovedActionApprovedAt>(approvedActionApprovedAtSample);

export const approvedActionEntitlements: Builder<ApprovedActionEntitlements> =
  /* @__PURE__ */ builder<ApprovedActionEntitlements>(approvedActionEntitlementsSample);

export const approvedActionEntitlementsItem: Builder<ApprovedActionEntitlementsItem> =
  /* @__PURE__ */ builder<ApprovedActionEntitlementsItem>(approvedActionEntitlementsItemSample);

export const approvedActionStepUpTransactionId: Builder<ApprovedActionStepUpTransactionId> =
  /* @__PURE__ */ builder<ApprovedActionStepUpTransactionId>(
    approvedActionStepUpTransactionIdSample,
  );

export const approvedActionUserId: Builder<ApprovedActionUserId> =
  /* @__PURE__ */ builder<ApprovedActionUserId>(approvedActionUserIdSample);

export const cancelledAction: Builder<CancelledAction> =
  /* @__PURE__ */ builder<CancelledAction>(cancelledActionSample);

export const cancelledActionCancelledAt: Builder<CancelledActionCancelledAt> =
  /* @__PURE__ */ builder<CancelledActionCancelledAt>(cancelledActionCancelledAtSample);

export const cancelledActionCancelledByUserId: Builder<CancelledActionCancelledByUserId> =
  /* @__PURE__ */ builder<CancelledActionCancelledByUserId>(cancelledActionCancelledByUserIdSample);

export const completedAction: Builder<CompletedAction> =
  /* @__PURE__ */ builder<CompletedAction>(completedActionSample);

export const completedActionCompletedAt: Builder<CompletedActionCompletedAt> =
  /* @__PURE__ */ builder<CompletedActionCompletedAt>(completedActionCompletedAtSample);

export const completedActionEntitlements: Builder<CompletedActionEntitlements> =
  /* @__PURE__ */ builder<CompletedActionEntitlements>(completedActionEntitlementsSample);

export const completedActionEntitlementsItem: Builder<CompletedActionEntitlementsItem> =
  /* @__PURE__ */ builder<CompletedActionEntitlementsItem>(completedActionEntitlementsItemSample);

export const completedActionUserId: Builder<CompletedActionUserId> =
  /* @__PURE__ */ builder<CompletedActionUserId>(completedActionUserIdSample);

export const connectorProvision: Builder<ConnectorProvision, ConnectorProvisionArms> =
  /* @__PURE__ */ builder<ConnectorProvision, ConnectorProvisionArms>(connectorProvisionSample);

export const accountProvision: Builder<AccountProvision, AccountProvisionArms> =
  /* @__PURE__ */ builder<AccountProvision, AccountProvisionArms>(accountProvisionSample);

export const accountProvisionSaveToVault: Builder<AccountProvisionSaveToVault> =
  /* @__PURE__ */ builder<AccountProvisionSaveToVault>(accountProvisionSaveToVaultSample);

export const accountProvisionDoNotSave: Builder<AccountProvisionDoNotSave> =
  /* @__PURE__ */ builder<AccountProvisionDoNotSave>(accountProvisionDoNotSaveSample);

export const accountProvisionConfig: Builder<AccountProvisionConfig> =
  /* @__PURE__ */ builder<AccountProvisionConfig>(accountProvisionConfigSample);

export const accountProvisionConfigValue: Builder<AccountProvisionConfigValue> =
  /* @__PURE__ */ builder<AccountProvisionConfigValue>(accountProvisionConfigValueSample);

export const accountProvisionConnectorId: Builder<AccountProvisionConnectorId> =
  /* @__PURE__ */ builder<AccountProvisionConnectorId>(accountProvisionConnectorIdSample);

export const accountProvisionSchemaId: Builder<AccountProvisionSchemaId> =
  /* @__PURE__ */ builder<AccountProvisionSchemaId>(accountProvisionSchemaIdSample);

export const defaultBehavior: Builder<DefaultBehavior> =
  /* @__PURE__ */ builder<DefaultBehavior>(defaultBehaviorSample);

export const defaultBehaviorConnectorId: Builder<DefaultBehaviorConnectorId> =
  /* @__PURE__ */ builder<DefaultBehaviorConnectorId>(defaultBehaviorConnectorIdSample);

export const deleteAccount: Builder<DeleteAccount> =
  /* @__PURE__ */ builder<DeleteAccount>(deleteAccountSample);

export const deleteAccountConnectorId: Builder<DeleteAccountConnectorId> =
  /* @__PURE__ */ builder<DeleteAccountConnectorId>(deleteAccountConnectorIdSample);

export const doNotSave: Builder<DoNotSave> = /* @__PURE__ */ builder<DoNotSave>(doNotSaveSample);

export const saveToVault: Builder<SaveToVault> =
  /* @__PURE__ */ builder<SaveToVault>(saveToVaultSample);

export const saveToVaultVaultIds: Builder<SaveToVaultVaultIds> =
  /* @__PURE__ */ builder<SaveToVaultVaultIds>(saveToVaultVaultIdsSample);

export const saveToVaultVaultIdsItem: Builder<SaveToVaultVaultIdsItem> =
  /* @__PURE__ */ builder<SaveToVaultVaultIdsItem>(saveToVaultVaultIdsItemSample);

export const connectorProvisionDefaultBehavior: Builder<ConnectorProvisionDefaultBehavior> =
  /* @__PURE__ */ builder<ConnectorProvisionDefaultBehavior>(
    connectorProvisionDefaultBehaviorSample,
  );

export const connectorProvisionAccount: Builder<ConnectorProvisionAccount> =
  /* @__PURE__ */ builder<ConnectorProvisionAccount>(connectorProvisionAccountSample);

export const connectorProvisionDeleteAccount: Builder<ConnectorProvisionDeleteAccount> =
  /* @__PURE__ */ builder<ConnectorProvisionDeleteAccount>(connectorProvisionDeleteAccountSample);

export const delegatedProvision: Builder<DelegatedProvision> =
  /* @__PURE__ */ builder<DelegatedProvision>(delegatedProvisionSample);

export const delegatedProvisionAppId: Builder<DelegatedProvisionAppId> =
  /* @__PURE__ */ builder<DelegatedProvisionAppId>(delegatedProvisionAppIdSample);

export const delegatedProvisionEntitlementId: Builder<DelegatedProvisionEntitlementId> =
  /* @__PURE__ */ builder<DelegatedProvisionEntitlementId>(delegatedProvisionEntitlementIdSample);

export const delegatedProvisionImplicit: Builder<DelegatedProvisionImplicit> =
  /* @__PURE__ */ builder<DelegatedProvisionImplicit>(delegatedProvisionImplicitSample);

export const deniedAction: Builder<DeniedAction> =
  /* @__PURE__ */ builder<DeniedAction>(deniedActionSample);

export const deniedActionDeniedAt: Builder<DeniedActionDeniedAt> =
  /* @__PURE__ */ builder<DeniedActionDeniedAt>(deniedActionDeniedAtSample);

export const deniedActionUserId: Builder<DeniedActionUserId> =
  /* @__PURE__ */ builder<DeniedActionUserId>(deniedActionUserIdSample);

export const entitlementOwnerApproval: Builder<EntitlementOwnerApproval> =
  /* @__PURE__ */ builder<EntitlementOwnerApproval>(entitlementOwnerApprovalSample);

export const entitlementOwnerApprovalAllowSelfApproval: Builder<EntitlementOwnerApprovalAllowSelfApproval> =
  /* @__PURE__ */ builder<EntitlementOwnerApprovalAllowSelfApproval>(
    entitlementOwnerApprovalAllowSelfApprovalSample,
  );

export const entitlementOwnerApprovalFallback: Builder<EntitlementOwnerApprovalFallback> =
  /* @__PURE__ */ builder<EntitlementOwnerApprovalFallback>(entitlementOwnerApprovalFallbackSample);

export const entitlementOwnerApprovalFallbackUserIds: Builder<EntitlementOwnerApprovalFallbackUserIds> =
  /* @__PURE__ */ builder<EntitlementOwnerApprovalFallbackUserIds>(
    entitlementOwnerApprovalFallbackUserIdsSample,
  );

export const entitlementOwnerApprovalFallbackUserIdsItem: Builder<EntitlementOwnerApprovalFallbackUserIdsItem> =
  /* @__PURE__ */ builder<EntitlementOwnerApprovalFallbackUserIdsItem>(
    entitlementOwnerApprovalFallbackUserIdsItemSample,
  );

export const erroredAction: Builder<ErroredAction> =
  /* @__PURE__ */ builder<ErroredAction>(erroredActionSample);

export const erroredActionDescription: Builder<ErroredActionDescription> =
  /* @__PURE__ */ builder<ErroredActionDescription>(erroredActionDescriptionSample);

export const erroredActionErrorCode: Builder<ErroredActionErrorCode> =
  /* @__PURE__ */ builder<ErroredActionErrorCode>(erroredActionErrorCodeSample);

export const erroredActionErroredAt: Builder<ErroredActionErroredAt> =
  /* @__PURE__ */ builder<ErroredActionErroredAt>(erroredActionErroredAtSample);

export const escalation: Builder<Escalation, EscalationArms> = /* @__PURE__ */ builder<
  Escalation,
  EscalationArms
>(escalationSample);

export const escalationReassignToApprovers: Builder<EscalationReassignToApprovers> =
  /* @__PURE__ */ builder<EscalationReassignToApprovers>(escalationReassignToApproversSample);

export const escalationReassignToApproversApproverIds: Builder<EscalationReassignToApproversApproverIds> =
  /* @__PURE__ */ builder<EscalationReassignToApproversApproverIds>(
    escalationReassignToApproversApproverIdsSample,
  );

export const escalationReassignToApproversApproverIdsItem: Builder<EscalationReassignToApproversApproverIdsItem> =
  /* @__PURE__ */ builder<EscalationReassignToApproversApproverIdsItem>(
    escalationReassignToApproversApproverIdsItemSample,
  );

export const escalationReplacePolicy: Builder<EscalationReplacePolicy> =
  /* @__PURE__ */ builder<EscalationReplacePolicy>(escalationReplacePolicySample);

export const escalationReplacePolicyPolicyId: Builder<EscalationReplacePolicyPolicyId> =
  /* @__PURE__ */ builder<EscalationReplacePolicyPolicyId>(escalationReplacePolicyPolicyIdSample);

export const escalationReplacePolicyType: Builder<EscalationReplacePolicyType> =
  /* @__PURE__ */ builder<EscalationReplacePolicyType>(escalationReplacePolicyTypeSample);

export const escalationReassignToApproversType: Builder<EscalationReassignToApproversType> =
  /* @__PURE__ */ builder<EscalationReassignToApproversType>(
    escalationReassignToApproversTypeSample,
  );

export const escalationComment: Builder<EscalationComment> =
  /* @__PURE__ */ builder<EscalationComment>(escalationCommentSample);

export const escalationExpiration: Builder<EscalationExpiration> =
  /* @__PURE__ */ builder<EscalationExpiration>(escalationExpirationSample);

export const escalationInstance: Builder<EscalationInstance, EscalationInstanceArms> =
  /* @__PURE__ */ builder<EscalationInstance, EscalationInstanceArms>(escalationInstanceSample);

export const escalationInstanceReassignToApprovers: Builder<EscalationInstanceReassignToApprovers> =
  /* @__PURE__ */ builder<EscalationInstanceReassignToApprovers>(
    escalationInstanceReassignToApproversSample,
  );

export const escalationInstanceReassignToApproversApproverIds: Builder<EscalationInstanceReassignToApproversApproverIds> =
  /* @__PURE__ */ builder<EscalationInstanceReassignToApproversApproverIds>(
    escalationInstanceReassignToApproversApproverIdsSample,
  );

export const escalationInstanceReassignToApproversApproverIdsItem: Builder<EscalationInstanceReassignToApproversApproverIdsItem> =
  /* @__PURE__ */ builder<EscalationInstanceReassignToApproversApproverIdsItem>(
    escalationInstanceReassignToApproversApproverIdsItemSample,
  );

export const escalationInstanceReplacePolicy: Builder<EscalationInstanceReplacePolicy> =
  /* @__PURE__ */ builder<EscalationInstanceReplacePolicy>(escalationInstanceReplacePolicySample);

export const escalationInstanceReplacePolicyPolicyId: Builder<EscalationInstanceReplacePolicyPolicyId> =
  /* @__PURE__ */ builder<EscalationInstanceReplacePolicyPolicyId>(
    escalationInstanceReplacePolicyPolicyIdSample,
  );

export const escalationInstanceReplacePolicyType: Builder<EscalationInstanceReplacePolicyType> =
  /* @__PURE__ */ builder<EscalationInstanceReplacePolicyType>(
    escalationInstanceReplacePolicyTypeSample,
  );

export const escalationInstanceReassignToApproversType: Builder<EscalationInstanceReassignToApproversType> =
  /* @__PURE__ */ builder<EscalationInstanceReassignToApproversType>(
    escalationInstanceReassignToApproversTypeSample,
  );

export const escalationInstanceAlreadyEscalated: Builder<EscalationInstanceAlreadyEscalated> =
  /* @__PURE__ */ builder<EscalationInstanceAlreadyEscalated>(
    escalationInstanceAlreadyEscalatedSample,
  );

export const escalationInstanceEscalationComment: Builder<EscalationInstanceEscalationComment> =
  /* @__PURE__ */ builder<EscalationInstanceEscalationComment>(
    escalationInstanceEscalationCommentSample,
  );

export const escalationInstanceExpiresAt: Builder<EscalationInstanceExpiresAt> =
  /* @__PURE__ */ builder<EscalationInstanceExpiresAt>(escalationInstanceExpiresAtSample);

export const expressionApproval: Builder<ExpressionApproval> =
  /* @__PURE__ */ builder<ExpressionApproval>(expressionApprovalSample);

export const expressionApprovalAllowSelfApproval: Builder<ExpressionApprovalAllowSelfApproval> =
  /* @__PURE__ */ builder<ExpressionApprovalAllowSelfApproval>(
    expressionApprovalAllowSelfApprovalSample,
  );

export const expressionApprovalAssignedUserIds: Builder<ExpressionApprovalAssignedUserIds> =
  /* @__PURE__ */ builder<ExpressionApprovalAssignedUserIds>(
    expressionApprovalAssignedUserIdsSample,
  );

export const expressionApprovalAssignedUserIdsItem: Builder<ExpressionApprovalAssignedUserIdsItem> =
  /* @__PURE__ */ builder<ExpressionApprovalAssignedUserIdsItem>(
    expressionApprovalAssignedUserIdsItemSample,
  );

export const expressionApprovalExpressions: Builder<ExpressionApprovalExpressions> =
  /* @__PURE__ */ builder<ExpressionApprovalExpressions>(expressionApprovalExpressionsSample);

export const expressionApprovalExpressionsItem: Builder<ExpressionApprovalExpressionsItem> =
  /* @__PURE__ */ builder<ExpressionApprovalExpressionsItem>(
    expressionApprovalExpressionsItemSample,
  );

export const expressionApprovalFallback: Builder<ExpressionApprovalFallback> =
  /* @__PURE__ */ builder<ExpressionApprovalFallback>(expressionApprovalFallbackSample);

export const expressionApprovalFallbackUserIds: Builder<ExpressionApprovalFallbackUserIds> =
  /* @__PURE__ */ builder<ExpressionApprovalFallbackUserIds>(
    expressionApprovalFallbackUserIdsSample,
  );

export const expressionApprovalFallbackUserIdsItem: Builder<ExpressionApprovalFallbackUserIdsItem> =
  /* @__PURE__ */ builder<ExpressionApprovalFallbackUserIdsItem>(
    expressionApprovalFallbackUserIdsItemSample,
  );

export const externalTicketProvision: Builder<ExternalTicketProvision> =
  /* @__PURE__ */ builder<ExternalTicketProvision>(externalTicketProvisionSample);

export const externalTicketProvisionAppId: Builder<ExternalTicketProvisionAppId> =
  /* @__PURE__ */ builder<ExternalTicketProvisionAppId>(externalTicketProvisionAppIdSample);

export const externalTicketProvisionConnectorId: Builder<ExternalTicketProvisionConnectorId> =
  /* @__PURE__ */ builder<ExternalTicketProvisionConnectorId>(
    externalTicketProvisionConnectorIdSample,
  );

export const externalTicketProvisionerConfigId: Builder<ExternalTicketProvisionerConfigId> =
  /* @__PURE__ */ builder<ExternalTicketProvisionerConfigId>(
    externalTicketProvisionerConfigIdSample,
  );

export const externalTicketProvisionInstructions: Builder<ExternalTicketProvisionInstructions> =
  /* @__PURE__ */ builder<ExternalTicketProvisionInstructions>(
    externalTicketProvisionInstructionsSample,
  );

export const managerApproval: Builder<ManagerApproval> =
  /* @__PURE__ */ builder<ManagerApproval>(managerApprovalSample);

export const managerApprovalAllowSelfApproval: Builder<ManagerApprovalAllowSelfApproval> =
  /* @__PURE__ */ builder<ManagerApprovalAllowSelfApproval>(managerApprovalAllowSelfApprovalSample);

export const managerApprovalAssignedUserIds: Builder<ManagerApprovalAssignedUserIds> =
  /* @__PURE__ */ builder<ManagerApprovalAssignedUserIds>(managerApprovalAssignedUserIdsSample);

export const managerApprovalAssignedUserIdsItem: Builder<ManagerApprovalAssignedUserIdsItem> =
  /* @__PURE__ */ builder<ManagerApprovalAssignedUserIdsItem>(
    managerApprovalAssignedUserIdsItemSample,
  );

export const managerApprovalFallback: Builder<ManagerApprovalFallback> =
  /* @__PURE__ */ builder<ManagerApprovalFallback>(managerApprovalFallbackSample);

export const managerApprovalFallbackUserIds: Builder<ManagerApprovalFallbackUserIds> =
  /* @__PURE__ */ builder<ManagerApprovalFallbackUserIds>(managerApprovalFallbackUserIdsSample);

export const managerApprovalFallbackUserIdsItem: Builder<ManagerApprovalFallbackUserIdsItem> =
  /* @__PURE__ */ builder<ManagerApprovalFallbackUserIdsItem>(
    managerApprovalFallbackUserIdsItemSample,
  );

export const manualProvision: Builder<ManualProvision> =
  /* @__PURE__ */ builder<ManualProvision>(manualProvisionSample);

export const manualProvisionInstructions: Builder<ManualProvisionInstructions> =
  /* @__PURE__ */ builder<ManualProvisionInstructions>(manualProvisionInstructionsSample);

export const manualProvisionUserIds: Builder<ManualProvisionUserIds> =
  /* @__PURE__ */ builder<ManualProvisionUserIds>(manualProvisionUserIdsSample);

export const manualProvisionUserIdsItem: Builder<ManualProvisionUserIdsItem> =
  /* @__PURE__ */ builder<ManualProvisionUserIdsItem>(manualProvisionUserIdsItemSample);

export const multiStep: Builder<MultiStep> = /* @__PURE__ */ builder<MultiStep>(multiStepSample);

export const multiStepProvisionSteps: Builder<MultiStepProvisionSteps> =
  /* @__PURE__ */ builder<MultiStepProvisionSteps>(multiStepProvisionStepsSample);

export const multiStepProvisionStepsItem: Builder<MultiStepProvisionStepsItem> =
  /* @__PURE__ */ builder<MultiStepProvisionStepsItem>(multiStepProvisionStepsItemSample);

export const policy: Builder<Policy> = /* @__PURE__ */ builder<Policy>(policySample);

export const policyCreatedAt: Builder<PolicyCreatedAt> =
  /* @__PURE__ */ builder<PolicyCreatedAt>(policyCreatedAtSample);

export const policyDeletedAt: Builder<PolicyDeletedAt> =
  /* @__PURE__ */ builder<PolicyDeletedAt>(policyDeletedAtSample);

export const policyDescription: Builder<PolicyDescription> =
  /* @__PURE__ */ builder<PolicyDescription>(policyDescriptionSample);

export const policyDisplayName: Builder<PolicyDisplayName> =
  /* @__PURE__ */ builder<PolicyDisplayName>(policyDisplayNameSample);

export const policyId: Builder<PolicyId> = /* @__PURE__ */ builder<PolicyId>(policyIdSample);

export const policyPolicySteps: Builder<PolicyPolicySteps> =
  /* @__PURE__ */ builder<PolicyPolicySteps>(policyPolicyStepsSample);

export const policyStepsValue: Builder<PolicyStepsValue> =
  /* @__PURE__ */ builder<PolicyStepsValue>(policyStepsValueSample);

export const policyType: Builder<PolicyType> =
  /* @__PURE__ */ builder<PolicyType>(policyTypeSample);

export const policyPostActionsType: Builder<PolicyPostActionsType> =
  /* @__PURE__ */ builder<PolicyPostActionsType>(policyPostActionsTypeSample);

export const policyPostActionsItem: Builder<PolicyPostActionsItem> =
  /* @__PURE__ */ builder<PolicyPostActionsItem>(policyPostActionsItemSample);

export const policyReassignTasksToDelegates: Builder<PolicyReassignTasksToDelegates> =
  /* @__PURE__ */ builder<PolicyReassignTasksToDelegates>(policyReassignTasksToDelegatesSample);

export const policyRules: Builder<PolicyRules> =
  /* @__PURE__ */ builder<PolicyRules>(policyRulesSample);

export const policyRulesItem: Builder<PolicyRulesItem> =
  /* @__PURE__ */ builder<PolicyRulesItem>(policyRulesItemSample);

export const policySystemBuiltin: Builder<PolicySystemBuiltin> =
  /* @__PURE__ */ builder<PolicySystemBuiltin>(policySystemBuiltinSample);

export const policyUpdatedAt: Builder<PolicyUpdatedAt> =
  /* @__PURE__ */ builder<PolicyUpdatedAt>(policyUpdatedAtSample);

export const policyInstance: Builder<PolicyInstance> =
  /* @__PURE__ */ builder<PolicyInstance>(policyInstanceSample);

export const policyInstanceCurrent: Builder<PolicyInstanceCurrent> =
  /* @__PURE__ */ builder<PolicyInstanceCurrent>(policyInstanceCurrentSample);

export const policyInstanceHistory: Builder<PolicyInstanceHistory> =
  /* @__PURE__ */ builder<PolicyInstanceHistory>(policyInstanceHistorySample);

export const policyInstanceHistoryItem: Builder<PolicyInstanceHistoryItem> =
  /* @__PURE__ */ builder<PolicyInstanceHistoryItem>(policyInstanceHistoryItemSample);

export const policyInstanceNext: Builder<PolicyInstanceNext> =
  /* @__PURE__ */ builder<PolicyInstanceNext>(policyInstanceNextSample);

export const policyInstanceNextItem: Builder<PolicyInstanceNextItem> =
  /* @__PURE__ */ builder<PolicyInstanceNextItem>(policyInstanceNextItemSample);

export const policyInstancePolicy: Builder<PolicyInstancePolicy> =
  /* @__PURE__ */ builder<PolicyInstancePolicy>(policyInstancePolicySample);

export const policyPostActions: Builder<PolicyPostActions, PolicyPostActionsArms> =
  /* @__PURE__ */ builder<PolicyPostActions, PolicyPostActionsArms>(policyPostActionsSample);

export const policyPostActionsCertifyRemediateImmediately: Builder<PolicyPostActionsCertifyRemediateImmediately> =
  /* @__PURE__ */ builder<PolicyPostActionsCertifyRemediateImmediately>(
    policyPostActionsCertifyRemediateImmediatelySample,
  );

export const policyStep: Builder<PolicyStep, PolicyStepArms> = /* @__PURE__ */ builder<
  PolicyStep,
  PolicyStepArms
>(policyStepSample);

export const policyStepApproval: Builder<PolicyStepApproval> =
  /* @__PURE__ */ builder<PolicyStepApproval>(policyStepApprovalSample);

export const policyStepProvision: Builder<PolicyStepProvision> =
  /* @__PURE__ */ builder<PolicyStepProvision>(policyStepProvisionSample);

export const policyStepAccept: Builder<PolicyStepAccept> =
  /* @__PURE__ */ builder<PolicyStepAccept>(policyStepAcceptSample);

export const policyStepReject: Builder<PolicyStepReject> =
  /* @__PURE__ */ builder<PolicyStepReject>(policyStepRejectSample);

export const policyStepWait: Builder<PolicyStepWait> =
  /* @__PURE__ */ builder<PolicyStepWait>(policyStepWaitSample);

export const policyStepInstance: Builder<PolicyStepInstance, PolicyStepInstanceArms> =
  /* @__PURE__ */ builder<PolicyStepInstance, PolicyStepInstanceArms>(policyStepInstanceSample);

export const policyStepInstanceApproval: Builder<PolicyStepInstanceApproval> =
  /* @__PURE__ */ builder<PolicyStepInstanceApproval>(policyStepInstanceApprovalSample);

export const policyStepInstanceProvision: Builder<PolicyStepInstanceProvision> =
  /* @__PURE__ */ builder<PolicyStepInstanceProvision>(policyStepInstanceProvisionSample);

export const policyStepInstanceAccept: Builder<PolicyStepInstanceAccept> =
  /* @__PURE__ */ builder<PolicyStepInstanceAccept>(policyStepInstanceAcceptSample);

export const policyStepInstanceReject: Builder<PolicyStepInstanceReject> =
  /* @__PURE__ */ builder<PolicyStepInstanceReject>(policyStepInstanceRejectSample);

export const policyStepInstanceWait: Builder<PolicyStepInstanceWait> =
  /* @__PURE__ */ builder<PolicyStepInstanceWait>(policyStepInstanceWaitSample);

export const policyStepInstanceId: Builder<PolicyStepInstanceId> =
  /* @__PURE__ */ builder<PolicyStepInstanceId>(policyStepInstanceIdSample);

export const policyStepInstancePolicyGenerationId: Builder<PolicyStepInstancePolicyGenerationId> =
  /* @__PURE__ */ builder<PolicyStepInstancePolicyGenerationId>(
    policyStepInstancePolicyGenerationIdSample,
  );

export const policyStepInstanceState: Builder<PolicyStepInstanceState> =
  /* @__PURE__ */ builder<PolicyStepInstanceState>(policyStepInstanceStateSample);

export const policySteps: Builder<PolicySteps> =
  /* @__PURE__ */ builder<PolicySteps>(policyStepsSample);

export const policyStepsSteps: Builder<PolicyStepsSteps> =
  /* @__PURE__ */ builder<PolicyStepsSteps>(policyStepsStepsSample);

export const policyStepsStepsItem: Builder<PolicyStepsStepsItem> =
  /* @__PURE__ */ builder<PolicyStepsStepsItem>(policyStepsStepsItemSample);

export const provision: Builder<Provision> = /* @__PURE__ */ builder<Provision>(provisionSample);

export const provisionAssigned: Builder<ProvisionAssigned> =
  /* @__PURE__ */ builder<ProvisionAssigned>(provisionAssignedSample);

export const provisionProvisionPolicy: Builder<ProvisionProvisionPolicy> =
  /* @__PURE__ */ builder<ProvisionProvisionPolicy>(provisionProvisionPolicySample);

export const provisionProvisionTarget: Builder<ProvisionProvisionTarget> =
  /* @__PURE__ */ builder<ProvisionProvisionTarget>(provisionProvisionTargetSample);

export const provisionInstance: Builder<ProvisionInstance, ProvisionInstanceArms> =
  /* @__PURE__ */ builder<ProvisionInstance, ProvisionInstanceArms>(provisionInstanceSample);

export const provisionInstanceCompleted: Builder<ProvisionInstanceCompleted> =
  /* @__PURE__ */ builder<ProvisionInstanceCompleted>(provisionInstanceCompletedSample);

export const provisionInstanceCancelled: Builder<ProvisionInstanceCancelled> =
  /* @__PURE__ */ builder<ProvisionInstanceCancelled>(provisionInstanceCancelledSample);

export const provisionInstanceErrored: Builder<ProvisionInstanceErrored> =
  /* @__PURE__ */ builder<ProvisionInstanceErrored>(provisionInstanceErroredSample);

export const provisionInstanceReassignedByError: Builder<ProvisionInstanceReassignedByError> =
  /* @__PURE__ */ builder<ProvisionInstanceReassignedByError>(
    provisionInstanceReassignedByErrorSample,
  );

export const provisionInstanceSkipped: Builder<ProvisionInstanceSkipped> =
  /* @__PURE__ */ builder<ProvisionInstanceSkipped>(provisionInstanceSkippedSample);

export const provisionInstanceExternalTicketId: Builder<ProvisionInstanceExternalTicketId> =
  /* @__PURE__ */ builder<ProvisionInstanceExternalTicketId>(
    provisionInstanceExternalTicketIdSample,
  );

export const provisionInstanceExternalTicketProvisionerConfigId: Builder<ProvisionInstanceExternalTicketProvisionerConfigId> =
  /* @__PURE__ */ builder<ProvisionInstanceExternalTicketProvisionerConfigId>(
    provisionInstanceExternalTicketProvisionerConfigIdSample,
  );

export const provisionInstanceNotificationId: Builder<ProvisionInstanceNotificationId> =
  /* @__PURE__ */ builder<ProvisionInstanceNotificationId>(provisionInstanceNotificationIdSample);

export const provisionInstanceProvision: Builder<ProvisionInstanceProvision> =
  /* @__PURE__ */ builder<ProvisionInstanceProvision>(provisionInstanceProvisionSample);

export const provisionInstanceProvisionVariant1: Builder<ProvisionInstanceProvisionVariant1> =
  /* @__PURE__ */ builder<ProvisionInstanceProvisionVariant1>(
    provisionInstanceProvisionVariant1Sample,
  );

export const provisionInstanceState: Builder<ProvisionInstanceState> =
  /* @__PURE__ */ builder<ProvisionInstanceState>(provisionInstanceStateSample);

export const provisionInstanceWebhookId: Builder<ProvisionInstanceWebhookId> =
  /* @__PURE__ */ builder<ProvisionInstanceWebhookId>(provisionInstanceWebhookIdSample);

export const provisionInstanceWebhookInstanceId: Builder<ProvisionInstanceWebhookInstanceId> =
  /* @__PURE__ */ builder<ProvisionInstanceWebhookInstanceId>(
    provisionInstanceWebhookInstanceIdSample,
  );

export const provisionPolicy: Builder<ProvisionPolicy, ProvisionPolicyArms> =
  /* @__PURE__ */ builder<ProvisionPolicy, ProvisionPolicyArms>(provisionPolicySample);

export const provisionPolicyConnector: Builder<ProvisionPolicyConnector> =
  /* @__PURE__ */ builder<ProvisionPolicyConnector>(provisionPolicyConnectorSample);

export const provisionPolicyManual: Builder<ProvisionPolicyManual> =
  /* @__PURE__ */ builder<ProvisionPolicyManual>(provisionPolicyManualSample);

export const provisionPolicyDelegated: Builder<ProvisionPolicyDelegated> =
  /* @__PURE__ */ builder<ProvisionPolicyDelegated>(provisionPolicyDelegatedSample);

export const provisionPolicyWebhook: Builder<ProvisionPolicyWebhook> =
  /* @__PURE__ */ builder<ProvisionPolicyWebhook>(provisionPolicyWebhookSample);

export const provisionPolicyMultiStep: Builder<ProvisionPolicyMultiStep> =
  /* @__PURE__ */ builder<ProvisionPolicyMultiStep>(provisionPolicyMultiStepSample);

export const provisionPolicyExternalTicket: Builder<ProvisionPolicyExternalTicket> =
  /* @__PURE__ */ builder<ProvisionPolicyExternalTicket>(provisionPolicyExternalTicketSample);

export const provisionPolicyUnconfigured: Builder<ProvisionPolicyUnconfigured> =
  /* @__PURE__ */ builder<ProvisionPolicyUnconfigured>(provisionPolicyUnconfiguredSample);

export const provisionTarget: Builder<ProvisionTarget> =
  /* @__PURE__ */ builder<ProvisionTarget>(provisionTargetSample);

export const provisionTargetAppEntitlementId: Builder<ProvisionTargetAppEntitlementId> =
  /* @__PURE__ */ builder<ProvisionTargetAppEntitlementId>(provisionTargetAppEntitlementIdSample);

export const provisionTargetAppId: Builder<ProvisionTargetAppId> =
  /* @__PURE__ */ builder<ProvisionTargetAppId>(provisionTargetAppIdSample);

export const provisionTargetAppUserId: Builder<ProvisionTargetAppUserId> =
  /* @__PURE__ */ builder<ProvisionTargetAppUserId>(provisionTargetAppUserIdSample);

export const provisionTargetGrantDuration: Builder<ProvisionTargetGrantDuration> =
  /* @__PURE__ */ builder<ProvisionTargetGrantDuration>(provisionTargetGrantDurationSample);

export const reassignedAction: Builder<ReassignedAction> =
  /* @__PURE__ */ builder<ReassignedAction>(reassignedActionSample);

export const reassignedActionNewPolicyStepId: Builder<ReassignedActionNewPolicyStepId> =
  /* @__PURE__ */ builder<ReassignedActionNewPolicyStepId>(reassignedActionNewPolicyStepIdSample);

export const reassignedActionReassignedAt: Builder<ReassignedActionReassignedAt> =
  /* @__PURE__ */ builder<ReassignedActionReassignedAt>(reassignedActionReassignedAtSample);

export const reassignedActionUserId: Builder<ReassignedActionUserId> =
  /* @__PURE__ */ builder<ReassignedActionUserId>(reassignedActionUserIdSample);

export const reassignedByErrorAction: Builder<ReassignedByErrorAction> =
  /* @__PURE__ */ builder<ReassignedByErrorAction>(reassignedByErrorActionSample);

export const reassignedByErrorActionDescription: Builder<ReassignedByErrorActionDescription> =
  /* @__PURE__ */ builder<ReassignedByErrorActionDescription>(
    reassignedByErrorActionDescriptionSample,
  );

export const reassignedByErrorActionErrorCode: Builder<ReassignedByErrorActionErrorCode> =
  /* @__PURE__ */ builder<ReassignedByErrorActionErrorCode>(reassignedByErrorActionErrorCodeSample);

export const reassignedByErrorActionErrorUserId: Builder<ReassignedByErrorActionErrorUserId> =
  /* @__PURE__ */ builder<ReassignedByErrorActionErrorUserId>(
    reassignedByErrorActionErrorUserIdSample,
  );

export const reassignedByErrorActionErroredAt: Builder<ReassignedByErrorActionErroredAt> =
  /* @__PURE__ */ builder<ReassignedByErrorActionErroredAt>(reassignedByErrorActionErroredAtSample);

export const reassignedByErrorActionNewPolicyStepId: Builder<ReassignedByErrorActionNewPolicyStepId> =
  /* @__PURE__ */ builder<ReassignedByErrorActionNewPolicyStepId>(
    reassignedByErrorActionNewPolicyStepIdSample,
  );

export const reassignedByErrorActionReassignedAt: Builder<ReassignedByErrorActionReassignedAt> =
  /* @__PURE__ */ builder<ReassignedByErrorActionReassignedAt>(
    reassignedByErrorActionReassignedAtSample,
  );

export const reject: Builder<Reject> = /* @__PURE__ */ builder<Reject>(rejectSample);

export const rejectMessage: Builder<RejectMessage> =
  /* @__PURE__ */ builder<RejectMessage>(rejectMessageSample);

export const rejectInstance: Builder<RejectInstance> =
  /* @__PURE__ */ builder<RejectInstance>(rejectInstanceSample);

export const rejectInstanceRejectMessage: Builder<RejectInstanceRejectMessage> =
  /* @__PURE__ */ builder<RejectInstanceRejectMessage>(rejectInstanceRejectMessageSample);

export const resourceOwnerApproval: Builder<ResourceOwnerApproval> =
  /* @__PURE__ */ builder<ResourceOwnerApproval>(resourceOwnerApprovalSample);

export const resourceOwnerApprovalAllowSelfApproval: Builder<ResourceOwnerApprovalAllowSelfApproval> =
  /* @__PURE__ */ builder<ResourceOwnerApprovalAllowSelfApproval>(
    resourceOwnerApprovalAllowSelfApprovalSample,
  );

export const resourceOwnerApprovalFallback: Builder<ResourceOwnerApprovalFallback> =
  /* @__PURE__ */ builder<ResourceOwnerApprovalFallback>(resourceOwnerApprovalFallbackSample);

export const resourceOwnerApprovalFallbackUserIds: Builder<ResourceOwnerApprovalFallbackUserIds> =
  /* @__PURE__ */ builder<ResourceOwnerApprovalFallbackUserIds>(
    resourceOwnerApprovalFallbackUserIdsSample,
  );

export const resourceOwnerApprovalFallbackUserIdsItem: Builder<ResourceOwnerApprovalFallbackUserIdsItem> =
  /* @__PURE__ */ builder<ResourceOwnerApprovalFallbackUserIdsItem>(
    resourceOwnerApprovalFallbackUserIdsItemSample,
  );

export const restartAction: Builder<RestartAction> =
  /* @__PURE__ */ builder<RestartAction>(restartActionSample);

export const restartActionOldPolicyStepId: Builder<RestartActionOldPolicyStepId> =
  /* @__PURE__ */ builder<RestartActionOldPolicyStepId>(restartActionOldPolicyStepIdSample);

export const restartActionRestartedAt: Builder<RestartActionRestartedAt> =
  /* @__PURE__ */ builder<RestartActionRestartedAt>(restartActionRestartedAtSample);

export const restartActionUserId: Builder<RestartActionUserId> =
  /* @__PURE__ */ builder<RestartActionUserId>(restartActionUserIdSample);

export const rule: Builder<Rule> = /* @__PURE__ */ builder<Rule>(ruleSample);

export const ruleCondition: Builder<RuleCondition> =
  /* @__PURE__ */ builder<RuleCondition>(ruleConditionSample);

export const rulePolicyKey: Builder<RulePolicyKey> =
  /* @__PURE__ */ builder<RulePolicyKey>(rulePolicyKeySample);

export const selfApproval: Builder<SelfApproval> =
  /* @__PURE__ */ builder<SelfApproval>(selfApprovalSample);

export const selfApprovalAssignedUserIds: Builder<SelfApprovalAssignedUserIds> =
  /* @__PURE__ */ builder<SelfApprovalAssignedUserIds>(selfApprovalAssignedUserIdsSample);

export const selfApprovalAssignedUserIdsItem: Builder<SelfApprovalAssignedUserIdsItem> =
  /* @__PURE__ */ builder<SelfApprovalAssignedUserIdsItem>(selfApprovalAssignedUserIdsItemSample);

export const selfApprovalFallback: Builder<SelfApprovalFallback> =
  /* @__PURE__ */ builder<SelfApprovalFallback>(selfApprovalFallbackSample);

export const selfApprovalFallbackUserIds: Builder<SelfApprovalFallbackUserIds> =
  /* @__PURE__ */ builder<SelfApprovalFallbackUserIds>(selfApprovalFallbackUserIdsSample);

export const selfApprovalFallbackUserIdsItem: Builder<SelfApprovalFallbackUserIdsItem> =
  /* @__PURE__ */ builder<SelfApprovalFallbackUserIdsItem>(selfApprovalFallbackUserIdsItemSample);

export const skippedAction: Builder<SkippedAction> =
  /* @__PURE__ */ builder<SkippedAction>(skippedActionSample);

export const skippedActionNewPolicyStepId: Builder<SkippedActionNewPolicyStepId> =
  /* @__PURE__ */ builder<SkippedActionNewPolicyStepId>(skippedActionNewPolicyStepIdSample);

export const skippedActionSkippedAt: Builder<SkippedActionSkippedAt> =
  /* @__PURE__ */ builder<SkippedActionSkippedAt>(skippedActionSkippedAtSample);

export const skippedActionUserId: Builder<SkippedActionUserId> =
  /* @__PURE__ */ builder<SkippedActionUserId>(skippedActionUserIdSample);

export const unconfiguredProvision: Builder<UnconfiguredProvision> =
  /* @__PURE__ */ builder<UnconfiguredProvision>(unconfiguredProvisionSample);

export const userApproval: Builder<UserApproval> =
  /* @__PURE__ */ builder<UserApproval>(userApprovalSample);

export const userApprovalAllowSelfApproval: Builder<UserApprovalAllowSelfApproval> =
  /* @__PURE__ */ builder<UserApprovalAllowSelfApproval>(userApprovalAllowSelfApprovalSample);

export const userApprovalUserIds: Builder<UserApprovalUserIds> =
  /* @__PURE__ */ builder<UserApprovalUserIds>(userApprovalUserIdsSample);

export const userApprovalUserIdsItem: Builder<UserApprovalUserIdsItem> =
  /* @__PURE__ */ builder<UserApprovalUserIdsItem>(userApprovalUserIdsItemSample);

export const wait: Builder<Wait, WaitArms> = /* @__PURE__ */ builder<Wait, WaitArms>(waitSample);

export const waitConditionType: Builder<WaitConditionType> =
  /* @__PURE__ */ builder<WaitConditionType>(waitConditionTypeSample);

export const waitCommentOnFirstWait: Builder<WaitCommentOnFirstWait> =
  /* @__PURE__ */ builder<WaitCommentOnFirstWait>(waitCommentOnFirstWaitSample);

export const waitCommentOnTimeout: Builder<WaitCommentOnTimeout> =
  /* @__PURE__ */ builder<WaitCommentOnTimeout>(waitCommentOnTimeoutSample);

export const waitName: Builder<WaitName> = /* @__PURE__ */ builder<WaitName>(waitNameSample);

export const waitTimeoutDuration: Builder<WaitTimeoutDuration> =
  /* @__PURE__ */ builder<WaitTimeoutDuration>(waitTimeoutDurationSample);

export const waitCondition: Builder<WaitCondition> =
  /* @__PURE__ */ builder<WaitCondition>(waitConditionSample);

export const waitConditionCondition: Builder<WaitConditionCondition> =
  /* @__PURE__ */ builder<WaitConditionCondition>(waitConditionConditionSample);

export const waitConditionInstance: Builder<WaitConditionInstance> =
  /* @__PURE__ */ builder<WaitConditionInstance>(waitConditionInstanceSample);

export const waitConditionInstanceCondition: Builder<WaitConditionInstanceCondition> =
  /* @__PURE__ */ builder<WaitConditionInstanceCondition>(waitConditionInstanceConditionSample);

export const waitInstance: Builder<WaitInstance, WaitInstanceUntilArms & WaitInstanceOutcomeArms> =
  /* @__PURE__ */ builder<WaitInstance, WaitInstanceUntilArms & WaitInstanceOutcomeArms>(
    waitInstanceSample,
  );

export const conditionSucceeded: Builder<ConditionSucceeded> =
  /* @__PURE__ */ builder<ConditionSucceeded>(conditionSucceededSample);

export const conditionSucceededSucceededAt: Builder<ConditionSucceededSucceededAt> =
  /* @__PURE__ */ builder<ConditionSucceededSucceededAt>(conditionSucceededSucceededAtSample);

export const conditionTimedOut: Builder<ConditionTimedOut> =
  /* @__PURE__ */ builder<ConditionTimedOut>(conditionTimedOutSample);

export const conditionTimedOutTimedOutAt: Builder<ConditionTimedOutTimedOutAt> =
  /* @__PURE__ */ builder<ConditionTimedOutTimedOutAt>(conditionTimedOutTimedOutAtSample);

export const waitInstanceCondition: Builder<WaitInstanceCondition> =
  /* @__PURE__ */ builder<WaitInstanceCondition>(waitInstanceConditionSample);

export const waitInstanceSucceeded: Builder<WaitInstanceSucceeded> =
  /* @__PURE__ */ builder<WaitInstanceSucceeded>(waitInstanceSucceededSample);

export const waitInstanceTimedOut: Builder<WaitInstanceTimedOut> =
  /* @__PURE__ */ builder<WaitInstanceTimedOut>(waitInstanceTimedOutSample);

export const waitInstanceSkipped: Builder<WaitInstanceSkipped> =
  /* @__PURE__ */ builder<WaitInstanceSkipped>(waitInstanceSkippedSample);

export const waitInstanceCommentOnFirstWait: Builder<WaitInstanceCommentOnFirstWait> =
  /* @__PURE__ */ builder<WaitInstanceCommentOnFirstWait>(waitInstanceCommentOnFirstWaitSample);

export const waitInstanceCommentOnTimeout: Builder<WaitInstanceCommentOnTimeout> =
  /* @__PURE__ */ builder<WaitInstanceCommentOnTimeout>(waitInstanceCommentOnTimeoutSample);

export const waitInstanceName: Builder<WaitInstanceName> =
  /* @__PURE__ */ builder<WaitInstanceName>(waitInstanceNameSample);

export const waitInstanceStartedWaitingAt: Builder<WaitInstanceStartedWaitingAt> =
  /* @__PURE__ */ builder<WaitInstanceStartedWaitingAt>(waitInstanceStartedWaitingAtSample);

export const waitInstanceState: Builder<WaitInstanceState> =
  /* @__PURE__ */ builder<WaitInstanceState>(waitInstanceStateSample);

export const waitInstanceTimeout: Builder<WaitInstanceTimeout> =
  /* @__PURE__ */ builder<WaitInstanceTimeout>(waitInstanceTimeoutSample);

export const waitInstanceTimeoutDuration: Builder<WaitInstanceTimeoutDuration> =
  /* @__PURE__ */ builder<WaitInstanceTimeoutDuration>(waitInstanceTimeoutDurationSample);

export const webhookApproval: Builder<WebhookApproval> =
  /* @__PURE__ */ builder<WebhookApproval>(webhookApprovalSample);

export const webhookApprovalWebhookId: Builder<WebhookApprovalWebhookId> =
  /* @__PURE__ */ builder<WebhookApprovalWebhookId>(webhookApprovalWebhookIdSample);

export const webhookProvision: Builder<WebhookProvision> =
  /* @__PURE__ */ builder<WebhookProvision>(webhookProvisionSample);

export const webhookProvisionWebhookId: Builder<WebhookProvisionWebhookId> =
  /* @__PURE__ */ builder<WebhookProvisionWebhookId>(webhookProvisionWebhookIdSample);

export const externalRef: Builder<ExternalRef> =
  /* @__PURE__ */ builder<ExternalRef>(externalRefSample);

export const externalRefSource: Builder<ExternalRefSource> =
  /* @__PURE__ */ builder<ExternalRefSource>(externalRefSourceSample);

export const externalRefName: Builder<ExternalRefName> =
  /* @__PURE__ */ builder<ExternalRefName>(externalRefNameSample);

export const externalRefUrl: Builder<ExternalRefUrl> =
  /* @__PURE__ */ builder<ExternalRefUrl>(externalRefUrlSample);

export const task: Builder<Task> = /* @__PURE__ */ builder<Task>(taskSample);

export const taskActions: Builder<TaskActions> =
  /* @__PURE__ */ builder<TaskActions>(taskActionsSample);

export const taskActionsItem: Builder<TaskActionsItem> =
  /* @__PURE__ */ builder<TaskActionsItem>(taskActionsItemSample);

export const taskAnalysisId: Builder<TaskAnalysisId> =
  /* @__PURE__ */ builder<TaskAnalysisId>(taskAnalysisIdSample);

export const taskAnnotations: Builder<TaskAnnotations> =
  /* @__PURE__ */ builder<TaskAnnotations>(taskAnnotationsSample);

export const taskAnnotationsItem: Builder<TaskAnnotationsItem> =
  /* @__PURE__ */ builder<TaskAnnotationsItem>(taskAnnotationsItemSample);

export const taskCommentCount: Builder<TaskCommentCount> =
  /* @__PURE__ */ builder<TaskCommentCount>(taskCommentCountSample);

export const taskCreatedAt: Builder<TaskCreatedAt> =
  /* @__PURE__ */ builder<TaskCreatedAt>(taskCreatedAtSample);

export const taskCreatedByUserId: Builder<TaskCreatedByUserId> =
  /* @__PURE__ */ builder<TaskCreatedByUserId>(taskCreatedByUserIdSample);

export const taskDeletedAt: Builder<TaskDeletedAt> =
  /* @__PURE__ */ builder<TaskDeletedAt>(taskDeletedAtSample);

export const taskDescription: Builder<TaskDescription> =
  /* @__PURE__ */ builder<TaskDescription>(taskDescriptionSample);

export const taskDisplayName: Builder<TaskDisplayName> =
  /* @__PURE__ */ builder<TaskDisplayName>(taskDisplayNameSample);

export const taskEmergencyAccess: Builder<TaskEmergencyAccess> =
  /* @__PURE__ */ builder<TaskEmergencyAccess>(taskEmergencyAccessSample);

export const taskExternalRefs: Builder<TaskExternalRefs> =
  /* @__PURE__ */ builder<TaskExternalRefs>(taskExternalRefsSample);

export const taskExternalRefsItem: Builder<TaskExternalRefsItem> =
  /* @__PURE__ */ builder<TaskExternalRefsItem>(taskExternalRefsItemSample);

export const taskId: Builder<TaskId> = /* @__PURE__ */ builder<TaskId>(taskIdSample);

export const taskInsightIds: Builder<TaskInsightIds> =
  /* @__PURE__ */ builder<TaskInsightIds>(taskInsightIdsSample);

export const taskInsightIdsItem: Builder<TaskInsightIdsItem> =
  /* @__PURE__ */ builder<TaskInsightIdsItem>(taskInsightIdsItemSample);

export const taskNumericId: Builder<TaskNumericId> =
  /* @__PURE__ */ builder<TaskNumericId>(taskNumericIdSample);

export const taskOrigin: Builder<TaskOrigin> =
  /* @__PURE__ */ builder<TaskOrigin>(taskOriginSample);

export const taskPolicy: Builder<TaskPolicy> =
  /* @__PURE__ */ builder<TaskPolicy>(taskPolicySample);

export const taskPolicyGenerationId: Builder<TaskPolicyGenerationId> =
  /* @__PURE__ */ builder<TaskPolicyGenerationId>(taskPolicyGenerationIdSample);

export const taskProcessing: Builder<TaskProcessing> =
  /* @__PURE__ */ builder<TaskProcessing>(taskProcessingSample);

export const taskRecommendation: Builder<TaskRecommendation> =
  /* @__PURE__ */ builder<TaskRecommendation>(taskRecommendationSample);

export const taskState: Builder<TaskState> = /* @__PURE__ */ builder<TaskState>(taskStateSample);

export const taskStepApproverIds: Builder<TaskStepApproverIds> =
  /* @__PURE__ */ builder<TaskStepApproverIds>(taskStepApproverIdsSample);

export const taskStepApproverIdsItem: Builder<TaskStepApproverIdsItem> =
  /* @__PURE__ */ builder<TaskStepApproverIdsItem>(taskStepApproverIdsItemSample);

export const taskTypeType: Builder<TaskTypeType> =
  /* @__PURE__ */ builder<TaskTypeType>(taskTypeTypeSample);

export const taskUpdatedAt: Builder<TaskUpdatedAt> =
  /* @__PURE__ */ builder<TaskUpdatedAt>(taskUpdatedAtSample);

export const taskUserId: Builder<TaskUserId> =
  /* @__PURE__ */ builder<TaskUserId>(taskUserIdSample);

export const taskAction: Builder<TaskAction> =
  /* @__PURE__ */ builder<TaskAction>(taskActionSample);

export const taskActionActionType: Builder<TaskActionActionType> =
  /* @__PURE__ */ builder<TaskActionActionType>(taskActionActionTypeSample);

export const taskActionBulkActionId: Builder<TaskActionBulkActionId> =
  /* @__PURE__ */ builder<TaskActionBulkActionId>(taskActionBulkActionIdSample);

export const taskActionCreatedAt: Builder<TaskActionCreatedAt> =
  /* @__PURE__ */ builder<TaskActionCreatedAt>(taskActionCreatedAtSample);

export const taskActionDeletedAt: Builder<TaskActionDeletedAt> =
  /* @__PURE__ */ builder<TaskActionDeletedAt>(taskActionDeletedAtSample);

export const taskActionId: Builder<TaskActionId> =
  /* @__PURE__ */ builder<TaskActionId>(taskActionIdSample);

export const taskActionPolicyStepId: Builder<TaskActionPolicyStepId> =
  /* @__PURE__ */ builder<TaskActionPolicyStepId>(taskActionPolicyStepIdSample);

export const taskActionUpdatedAt: Builder<TaskActionUpdatedAt> =
  /* @__PURE__ */ builder<TaskActionUpdatedAt>(taskActionUpdatedAtSample);

export const taskActionUserId: Builder<TaskActionUserId> =
  /* @__PURE__ */ builder<TaskActionUserId>(taskActionUserIdSample);

export const taskActionsServiceApproveRequest: Builder<TaskActionsServiceApproveRequest> =
  /* @__PURE__ */ builder<TaskActionsServiceApproveRequest>(taskActionsServiceApproveRequestSample);

export const taskActionsServiceApproveRequestComment: Builder<TaskActionsServiceApproveRequestComment> =
  /* @__PURE__ */ builder<TaskActionsServiceApproveRequestComment>(
    taskActionsServiceApproveRequestCommentSample,
  );

export const taskActionsServiceApproveRequestExpandMask: Builder<TaskActionsServiceApproveRequestExpandMask> =
  /* @__PURE__ */ builder<TaskActionsServiceApproveRequestExpandMask>(
    taskActionsServiceApproveRequestExpandMaskSample,
  );

export const taskActionsServiceApproveRequestPolicyStepId: Builder<TaskActionsServiceApproveRequestPolicyStepId> =
  /* @__PURE__ */ builder<TaskActionsServiceApproveRequestPolicyStepId>(
    taskActionsServiceApproveRequestPolicyStepIdSample,
  );

export const taskActionsServiceApproveResponse: Builder<TaskActionsServiceApproveResponse> =
  /* @__PURE__ */ builder<TaskActionsServiceApproveResponse>(
    taskActionsServiceApproveResponseSample,
  );

export const taskActionsServiceApproveResponseExpanded: Builder<TaskActionsServiceApproveResponseExpanded> =
  /* @__PURE__ */ builder<TaskActionsServiceApproveResponseExpanded>(
    taskActionsServiceApproveResponseExpandedSample,
  );

export const taskActionsServiceApproveResponseExpandedItem: Builder<TaskActionsServiceApproveResponseExpandedItem> =
  /* @__PURE__ */ builder<TaskActionsServiceApproveResponseExpandedItem>(
    taskActionsServiceApproveResponseExpandedItemSample,
  );

export const taskActionsServiceApproveResponseTaskView: Builder<TaskActionsServiceApproveResponseTaskView> =
  /* @__PURE__ */ builder<TaskActionsServiceApproveResponseTaskView>(
    taskActionsServiceApproveResponseTaskViewSample,
  );

export const taskActionsServiceApproveResponseTicketActionId: Builder<TaskActionsServiceApproveResponseTicketActionId> =
  /* @__PURE__ */ builder<TaskActionsServiceApproveResponseTicketActionId>(
    taskActionsServiceApproveResponseTicketActionIdSample,
  );

export const taskActionsServiceApproveWithStepUpRequest: Builder<TaskActionsServiceApproveWithStepUpRequest> =
  /* @__PURE__ */ builder<TaskActionsServiceApproveWithStepUpRequest>(
    taskActionsServiceApproveWithStepUpRequestSample,
  );

export const taskActionsServiceApproveWithStepUpRequestComment: Builder<TaskActionsServiceApproveWithStepUpRequestComment> =
  /* @__PURE__ */ builder<TaskActionsServiceApproveWithStepUpRequestComment>(
    taskActionsServiceApproveWithStepUpRequestCommentSample,
  );

export const taskActionsServiceApproveWithStepUpRequestExpandMask: Builder<TaskActionsServiceApproveWithStepUpRequestExpandMask> =
  /* @__PURE__ */ builder<TaskActionsServiceApproveWithStepUpRequestExpandMask>(
    taskActionsServiceApproveWithStepUpRequestExpandMaskSample,
  );

export const taskActionsServiceApproveWithStepUpRequestPolicyStepId: Builder<TaskActionsServiceApproveWithStepUpRequestPolicyStepId> =
  /* @__PURE__ */ builder<TaskActionsServiceApproveWithStepUpRequestPolicyStepId>(
    taskActionsServiceApproveWithStepUpRequestPolicyStepIdSample,
  );

export const taskActionsServiceApproveWithStepUpRequestStepUpTransactionId: Builder<TaskActionsServiceApproveWithStepUpRequestStepUpTransactionId> =
  /* @__PURE__ */ builder<TaskActionsServiceApproveWithStepUpRequestStepUpTransactionId>(
    taskActionsServiceApproveWithStepUpRequestStepUpTransactionIdSample,
  );

export const taskActionsServiceApproveWithStepUpResponse: Builder<TaskActionsServiceApproveWithStepUpResponse> =
  /* @__PURE__ */ builder<TaskActionsServiceApproveWithStepUpResponse>(
    taskActionsServiceApproveWithStepUpResponseSample,
  );

export const taskActionsServiceApproveWithStepUpResponseExpanded: Builder<TaskActionsServiceApproveWithStepUpResponseExpanded> =
  /* @__PURE__ */ builder<TaskActionsServiceApproveWithStepUpResponseExpanded>(
    taskActionsServiceApproveWithStepUpResponseExpandedSample,
  );

export const taskActionsServiceApproveWithStepUpResponseExpandedItem: Builder<TaskActionsServiceApproveWithStepUpResponseExpandedItem> =
  /* @__PURE__ */ builder<TaskActionsServiceApproveWithStepUpResponseExpandedItem>(
    taskActionsServiceApproveWithStepUpResponseExpandedItemSample,
  );

export const taskActionsServiceApproveWithStepUpResponseRedirectUrl: Builder<TaskActionsServiceApproveWithStepUpResponseRedirectUrl> =
  /* @__PURE__ */ builder<TaskActionsServiceApproveWithStepUpResponseRedirectUrl>(
    taskActionsServiceApproveWithStepUpResponseRedirectUrlSample,
  );

export const taskActionsServiceApproveWithStepUpResponseTaskView: Builder<TaskActionsServiceApproveWithStepUpResponseTaskView> =
  /* @__PURE__ */ builder<TaskActionsServiceApproveWithStepUpResponseTaskView>(
    taskActionsServiceApproveWithStepUpResponseTaskViewSample,
  );

export const taskActionsServiceApproveWithStepUpResponseTicketActionId: Builder<TaskActionsServiceApproveWithStepUpResponseTicketActionId> =
  /* @__PURE__ */ builder<TaskActionsServiceApproveWithStepUpResponseTicketActionId>(
    taskActionsServiceApproveWithStepUpResponseTicketActionIdSample,
  );

export const taskActionsServiceCloseRequest: Builder<TaskActionsServiceCloseRequest> =
  /* @__PURE__ */ builder<TaskActionsServiceCloseRequest>(taskActionsServiceCloseRequestSample);

export const taskActionsServiceCloseRequestComment: Builder<TaskActionsServiceCloseRequestComment> =
  /* @__PURE__ */ builder<TaskActionsServiceCloseRequestComment>(
    taskActionsServiceCloseRequestCommentSample,
  );

export const taskActionsServiceCloseRequestExpandMask: Builder<TaskActionsServiceCloseRequestExpandMask> =
  /* @__PURE__ */ builder<TaskActionsServiceCloseRequestExpandMask>(
    taskActionsServiceCloseRequestExpandMaskSample,
  );

export const taskActionsServiceCloseResponse: Builder<TaskActionsServiceCloseResponse> =
  /* @__PURE__ */ builder<TaskActionsServiceCloseResponse>(taskActionsServiceCloseResponseSample);

export const taskActionsServiceCloseResponseExpanded: Builder<TaskActionsServiceCloseResponseExpanded> =
  /* @__PURE__ */ builder<TaskActionsServiceCloseResponseExpanded>(
    taskActionsServiceCloseResponseExpandedSample,
  );

export const taskActionsServiceCloseResponseExpandedItem: Builder<TaskActionsServiceCloseResponseExpandedItem> =
  /* @__PURE__ */ builder<TaskActionsServiceCloseResponseExpandedItem>(
    taskActionsServiceCloseResponseExpandedItemSample,
  );

export const taskActionsServiceCloseResponseTaskActionId: Builder<TaskActionsServiceCloseResponseTaskActionId> =
  /* @__PURE__ */ builder<TaskActionsServiceCloseResponseTaskActionId>(
    taskActionsServiceCloseResponseTaskActionIdSample,
  );

export const taskActionsServiceCloseResponseTaskView: Builder<TaskActionsServiceCloseResponseTaskView> =
  /* @__PURE__ */ builder<TaskActionsServiceCloseResponseTaskView>(
    taskActionsServiceCloseResponseTaskViewSample,
  );

export const taskActionsServiceCommentRequest: Builder<TaskActionsServiceCommentRequest> =
  /* @__PURE__ */ builder<TaskActionsServiceCommentRequest>(taskActionsServiceCommentRequestSample);

export const taskActionsServiceCommentRequestComment: Builder<TaskActionsServiceCommentRequestComment> =
  /* @__PURE__ */ builder<TaskActionsServiceCommentRequestComment>(
    taskActionsServiceCommentRequestCommentSample,
  );

export const taskActionsServiceCommentRequestExpandMask: Builder<TaskActionsServiceCommentRequestExpandMask> =
  /* @__PURE__ */ builder<TaskActionsServiceCommentRequestExpandMask>(
    taskActionsServiceCommentRequestExpandMaskSample,
  );

export const taskActionsServiceCommentResponse: Builder<TaskActionsServiceCommentResponse> =
  /* @__PURE__ */ builder<TaskActionsServiceCommentResponse>(
    taskActionsServiceCommentResponseSample,
  );

export const taskActionsServiceCommentResponseExpanded: Builder<TaskActionsServiceCommentResponseExpanded> =
  /* @__PURE__ */ builder<TaskActionsServiceCommentResponseExpanded>(
    taskActionsServiceCommentResponseExpandedSample,
  );

export const taskActionsServiceCommentResponseExpandedItem: Builder<TaskActionsServiceCommentResponseExpandedItem> =
  /* @__PURE__ */ builder<TaskActionsServiceCommentResponseExpandedItem>(
    taskActionsServiceCommentResponseExpandedItemSample,
  );

export const taskActionsServiceCommentResponseTaskView: Builder<TaskActionsServiceCommentResponseTaskView> =
  /* @__PURE__ */ builder<TaskActionsServiceCommentResponseTaskView>(
    taskActionsServiceCommentResponseTaskViewSample,
  );

export const taskActionsServiceDenyRequest: Builder<TaskActionsServiceDenyRequest> =
  /* @__PURE__ */ builder<TaskActionsServiceDenyRequest>(taskActionsServiceDenyRequestSample);

export const taskActionsServiceDenyRequestComment: Builder<TaskActionsServiceDenyRequestComment> =
  /* @__PURE__ */ builder<TaskActionsServiceDenyRequestComment>(
    taskActionsServiceDenyRequestCommentSample,
  );

export const taskActionsServiceDenyRequestExpandMask: Builder<TaskActionsServiceDenyRequestExpandMask> =
  /* @__PURE__ */ builder<TaskActionsServiceDenyRequestExpandMask>(
    taskActionsServiceDenyRequestExpandMaskSample,
  );

export const taskActionsServiceDenyRequestPolicyStepId: Builder<TaskActionsServiceDenyRequestPolicyStepId> =
  /* @__PURE__ */ builder<TaskActionsServiceDenyRequestPolicyStepId>(
    taskActionsServiceDenyRequestPolicyStepIdSample,
  );

export const taskActionsServiceDenyResponse: Builder<TaskActionsServiceDenyResponse> =
  /* @__PURE__ */ builder<TaskActionsServiceDenyResponse>(taskActionsServiceDenyResponseSample);

export const taskActionsServiceDenyResponseExpanded: Builder<TaskActionsServiceDenyResponseExpanded> =
  /* @__PURE__ */ builder<TaskActionsServiceDenyResponseExpanded>(
    taskActionsServiceDenyResponseExpandedSample,
  );

export const taskActionsServiceDenyResponseExpandedItem: Builder<TaskActionsServiceDenyResponseExpandedItem> =
  /* @__PURE__ */ builder<TaskActionsServiceDenyResponseExpandedItem>(
    taskActionsServiceDenyResponseExpandedItemSample,
  );

export const taskActionsServiceDenyResponseTaskView: Builder<TaskActionsServiceDenyResponseTaskView> =
  /* @__PURE__ */ builder<TaskActionsServiceDenyResponseTaskView>(
    taskActionsServiceDenyResponseTaskViewSample,
  );

export const taskActionsServiceDenyResponseTicketActionId: Builder<TaskActionsServiceDenyResponseTicketActionId> =
  /* @__PURE__ */ builder<TaskActionsServiceDenyResponseTicketActionId>(
    taskActionsServiceDenyResponseTicketActionIdSample,
  );

export const taskActionsServiceEscalateToEmergencyAccessRequest: Builder<TaskActionsServiceEscalateToEmergencyAccessRequest> =
  /* @__PURE__ */ builder<TaskActionsServiceEscalateToEmergencyAccessRequest>(
    taskActionsServiceEscalateToEmergencyAccessRequestSample,
  );

export const taskActionsServiceEscalateToEmergencyAccessRequestComment: Builder<TaskActionsServiceEscalateToEmergencyAccessRequestComment> =
  /* @__PURE__ */ builder<TaskActionsServiceEscalateToEmergencyAccessRequestComment>(
    taskActionsServiceEscalateToEmergencyAccessRequestCommentSample,
  );

export const taskActionsServiceEscalateToEmergencyAccessRequestExpandMask: Builder<TaskActionsServiceEscalateToEmergencyAccessRequestExpandMask> =
  /* @__PURE__ */ builder<TaskActionsServiceEscalateToEmergencyAccessRequestExpandMask>(
    taskActionsServiceEscalateToEmergencyAccessRequestExpandMaskSample,
  );

export const taskActionsServiceEscalateToEmergencyAccessRequestPolicyStepId: Builder<TaskActionsServiceEscalateToEmergencyAccessRequestPolicyStepId> =
  /* @__PURE__ */ builder<TaskActionsServiceEscalateToEmergencyAccessRequestPolicyStepId>(
    taskActionsServiceEscalateToEmergencyAccessRequestPolicyStepIdSample,
  );

export const taskActionsServiceHardResetRequest: Builder<TaskActionsServiceHardResetRequest> =
  /* @__PURE__ */ builder<TaskActionsServiceHardResetRequest>(
    taskActionsServiceHardResetRequestSample,
  );

export const taskActionsServiceHardResetRequestComment: Builder<TaskActionsServiceHardResetRequestComment> =
  /* @__PURE__ */ builder<TaskActionsServiceHardResetRequestComment>(
    taskActionsServiceHardResetRequestCommentSample,
  );

export const taskActionsServiceHardResetRequestExpandMask: Builder<TaskActionsServiceHardResetRequestExpandMask> =
  /* @__PURE__ */ builder<TaskActionsServiceHardResetRequestExpandMask>(
    taskActionsServiceHardResetRequestExpandMaskSample,
  );

export const taskActionsServiceHardResetResponse: Builder<TaskActionsServiceHardResetResponse> =
  /* @__PURE__ */ builder<TaskActionsServiceHardResetResponse>(
    taskActionsServiceHardResetResponseSample,
  );

export const taskActionsServiceHardResetResponseExpanded: Builder<TaskActionsServiceHardResetResponseExpanded> =
  /* @__PURE__ */ builder<TaskActionsServiceHardResetResponseExpanded>(
    taskActionsServiceHardResetResponseExpandedSample,
  );

export const taskActionsServiceHardResetResponseExpandedItem: Builder<TaskActionsServiceHardResetResponseExpandedItem> =
  /* @__PURE__ */ builder<TaskActionsServiceHardResetResponseExpandedItem>(
    taskActionsServiceHardResetResponseExpandedItemSample,
  );

export const taskActionsServiceHardResetResponseTaskView: Builder<TaskActionsServiceHardResetResponseTaskView> =
  /* @__PURE__ */ builder<TaskActionsServiceHardResetResponseTaskView>(
    taskActionsServiceHardResetResponseTaskViewSample,
  );

export const taskActionsServiceHardResetResponseTicketActionId: Builder<TaskActionsServiceHardResetResponseTicketActionId> =
  /* @__PURE__ */ builder<TaskActionsServiceHardResetResponseTicketActionId>(
    taskActionsServiceHardResetResponseTicketActionIdSample,
  );

export const taskActionsServiceProcessNowRequest: Builder<TaskActionsServiceProcessNowRequest> =
  /* @__PURE__ */ builder<TaskActionsServiceProcessNowRequest>(
    taskActionsServiceProcessNowRequestSample,
  );

export const taskActionsServiceProcessNowRequestExpandMask: Builder<TaskActionsServiceProcessNowRequestExpandMask> =
  /* @__PURE__ */ builder<TaskActionsServiceProcessNowRequestExpandMask>(
    taskActionsServiceProcessNowRequestExpandMaskSample,
  );

export const taskActionsServiceProcessNowResponse: Builder<TaskActionsServiceProcessNowResponse> =
  /* @__PURE__ */ builder<TaskActionsServiceProcessNowResponse>(
    taskActionsServiceProcessNowResponseSample,
  );

export const taskActionsServiceProcessNowResponseExpanded: Builder<TaskActionsServiceProcessNowResponseExpanded> =
  /* @__PURE__ */ builder<TaskActionsServiceProcessNowResponseExpanded>(
    taskActionsServiceProcessNowResponseExpandedSample,
  );

export const taskActionsServiceProcessNowResponseExpandedItem: Builder<TaskActionsServiceProcessNowResponseExpandedItem> =
  /* @__PURE__ */ builder<TaskActionsServiceProcessNowResponseExpandedItem>(
    taskActionsServiceProcessNowResponseExpandedItemSample,
  );

export const taskActionsServiceProcessNowResponseTaskView: Builder<TaskActionsServiceProcessNowResponseTaskView> =
  /* @__PURE__ */ builder<TaskActionsServiceProcessNowResponseTaskView>(
    taskActionsServiceProcessNowResponseTaskViewSample,
  );

export const taskActionsServiceReassignRequest: Builder<TaskActionsServiceReassignRequest> =
  /* @__PURE__ */ builder<TaskActionsServiceReassignRequest>(
    taskActionsServiceReassignRequestSample,
  );

export const taskActionsServiceReassignRequestComment: Builder<TaskActionsServiceReassignRequestComment> =
  /* @__PURE__ */ builder<TaskActionsServiceReassignRequestComment>(
    taskActionsServiceReassignRequestCommentSample,
  );

export const taskActionsServiceReassignRequestExpandMask: Builder<TaskActionsServiceReassignRequestExpandMask> =
  /* @__PURE__ */ builder<TaskActionsServiceReassignRequestExpandMask>(
    taskActionsServiceReassignRequestExpandMaskSample,
  );

export const taskActionsServiceReassignRequestNewStepUserIds: Builder<TaskActionsServiceReassignRequestNewStepUserIds> =
  /* @__PURE__ */ builder<TaskActionsServiceReassignRequestNewStepUserIds>(
    taskActionsServiceReassignRequestNewStepUserIdsSample,
  );

export const taskActionsServiceReassignRequestNewStepUserIdsItem: Builder<TaskActionsServiceReassignRequestNewStepUserIdsItem> =
  /* @__PURE__ */ builder<TaskActionsServiceReassignRequestNewStepUserIdsItem>(
    taskActionsServiceReassignRequestNewStepUserIdsItemSample,
  );

export const taskActionsServiceReassignRequestPolicyStepId: Builder<TaskActionsServiceReassignRequestPolicyStepId> =
  /* @__PURE__ */ builder<TaskActionsServiceReassignRequestPolicyStepId>(
    taskActionsServiceReassignRequestPolicyStepIdSample,
  );

export const taskActionsServiceReassignResponse: Builder<TaskActionsServiceReassignResponse> =
  /* @__PURE__ */ builder<TaskActionsServiceReassignResponse>(
    taskActionsServiceReassignResponseSample,
  );

export const taskActionsServiceReassignResponseExpanded: Builder<TaskActionsServiceReassignResponseExpanded> =
  /* @__PURE__ */ builder<TaskActionsServiceReassignResponseExpanded>(
    taskActionsServiceReassignResponseExpandedSample,
  );

export const taskActionsServiceReassignResponseExpandedItem: Builder<TaskActionsServiceReassignResponseExpandedItem> =
  /* @__PURE__ */ builder<TaskActionsServiceReassignResponseExpandedItem>(
    taskActionsServiceReassignResponseExpandedItemSample,
  );

export const taskActionsServiceReassignResponseTaskView: Builder<TaskActionsServiceReassignResponseTaskView> =
  /* @__PURE__ */ builder<TaskActionsServiceReassignResponseTaskView>(
    taskActionsServiceReassignResponseTaskViewSample,
  );

export const taskActionsServiceReassignResponseTicketActionId: Builder<TaskActionsServiceReassignResponseTicketActionId> =
  /* @__PURE__ */ builder<TaskActionsServiceReassignResponseTicketActionId>(
    taskActionsServiceReassignResponseTicketActionIdSample,
  );

export const taskActionsServiceRestartRequest: Builder<TaskActionsServiceRestartRequest> =
  /* @__PURE__ */ builder<TaskActionsServiceRestartRequest>(taskActionsServiceRestartRequestSample);

export const taskActionsServiceRestartRequestComment: Builder<TaskActionsServiceRestartRequestComment> =
  /* @__PURE__ */ builder<TaskActionsServiceRestartRequestComment>(
    taskActionsServiceRestartRequestCommentSample,
  );

export const taskActionsServiceRestartRequestExpandMask: Builder<TaskActionsServiceRestartRequestExpandMask> =
  /* @__PURE__ */ builder<TaskActionsServiceRestartRequestExpandMask>(
    taskActionsServiceRestartRequestExpandMaskSample,
  );

export const taskActionsServiceRestartRequestPolicyStepId: Builder<TaskActionsServiceRestartRequestPolicyStepId> =
  /* @__PURE__ */ builder<TaskActionsServiceRestartRequestPolicyStepId>(
    taskActionsServiceRestartRequestPolicyStepIdSample,
  );

export const taskActionsServiceRestartResponse: Builder<TaskActionsServiceRestartResponse> =
  /* @__PURE__ */ builder<TaskActionsServiceRestartResponse>(
    taskActionsServiceRestartResponseSample,
  );

export const taskActionsServiceRestartResponseExpanded: Builder<TaskActionsServiceRestartResponseExpanded> =
  /* @__PURE__ */ builder<TaskActionsServiceRestartResponseExpanded>(
    taskActionsServiceRestartResponseExpandedSample,
  );

export const taskActionsServiceRestartResponseExpandedItem: Builder<TaskActionsServiceRestartResponseExpandedItem> =
  /* @__PURE__ */ builder<TaskActionsServiceRestartResponseExpandedItem>(
    taskActionsServiceRestartResponseExpandedItemSample,
  );

export const taskActionsServiceRestartResponseTaskView: Builder<TaskActionsServiceRestartResponseTaskView> =
  /* @__PURE__ */ builder<TaskActionsServiceRestartResponseTaskView>(
    taskActionsServiceRestartResponseTaskViewSample,
  );

export const taskActionsServiceRestartResponseTicketActionId: Builder<TaskActionsServiceRestartResponseTicketActionId> =
  /* @__PURE__ */ builder<TaskActionsServiceRestartResponseTicketActionId>(
    taskActionsServiceRestartResponseTicketActionIdSample,
  );

export const taskActionsServiceSkipStepRequest: Builder<TaskActionsServiceSkipStepRequest> =
  /* @__PURE__ */ builder<TaskActionsServiceSkipStepRequest>(
    taskActionsServiceSkipStepRequestSample,
  );

export const taskActionsServiceSkipStepRequestComment: Builder<TaskActionsServiceSkipStepRequestComment> =
  /* @__PURE__ */ builder<TaskActionsServiceSkipStepRequestComment>(
    taskActionsServiceSkipStepRequestCommentSample,
  );

export const taskActionsServiceSkipStepRequestExpandMask: Builder<TaskActionsServiceSkipStepRequestExpandMask> =
  /* @__PURE__ */ builder<TaskActionsServiceSkipStepRequestExpandMask>(
    taskActionsServiceSkipStepRequestExpandMaskSample,
  );

export const taskActionsServiceSkipStepRequestPolicyStepId: Builder<TaskActionsServiceSkipStepRequestPolicyStepId> =
  /* @__PURE__ */ builder<TaskActionsServiceSkipStepRequestPolicyStepId>(
    taskActionsServiceSkipStepRequestPolicyStepIdSample,
  );

export const taskAuditAccessRequestOutcome: Builder<TaskAuditAccessRequestOutcome> =
  /* @__PURE__ */ builder<TaskAuditAccessRequestOutcome>(taskAuditAccessRequestOutcomeSample);

export const taskAuditAccessRequestOutcomeOutcome: Builder<TaskAuditAccessRequestOutcomeOutcome> =
  /* @__PURE__ */ builder<TaskAuditAccessRequestOutcomeOutcome>(
    taskAuditAccessRequestOutcomeOutcomeSample,
  );

export const taskAuditActionSubmitted: Builder<TaskAuditActionSubmitted> =
  /* @__PURE__ */ builder<TaskAuditActionSubmitted>(taskAuditActionSubmittedSample);

export const taskAuditActionSubmittedAction: Builder<TaskAuditActionSubmittedAction> =
  /* @__PURE__ */ builder<TaskAuditActionSubmittedAction>(taskAuditActionSubmittedActionSample);

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

export const taskAuditApprovalInstanceChangeInstance: Builder<TaskAuditApprovalInstanceChangeInstance> =
  /* @__PURE__ */ builder<TaskAuditApprovalInstanceChangeInstance>(
    taskAuditApprovalInstanceChangeInstanceSample,
  );

export const taskAuditApprovalInstanceChangeInstanceVariant1: Builder<TaskAuditApprovalInstanceChangeInstanceVariant1> =
  /* @__PURE__ */ builder<TaskAuditApprovalInstanceChangeInstanceVariant1>(
    taskAuditApprovalInstanceChangeInstanceVariant1Sample,
  );

export const taskAuditBulkActionError: Builder<TaskAuditBulkActionError> =
  /* @__PURE__ */ builder<TaskAuditBulkActionError>(taskAuditBulkActionErrorSample);

export const taskAuditBulkActionErrorError: Builder<TaskAuditBulkActionErrorError> =
  /* @__PURE__ */ builder<TaskAuditBulkActionErrorError>(taskAuditBulkActionErrorErrorSample);

export const taskAuditCertifyOutcome: Builder<TaskAuditCertifyOutcome> =
  /* @__PURE__ */ builder<TaskAuditCertifyOutcome>(taskAuditCertifyOutcomeSample);

export const taskAuditCertifyOutcomeOutcome: Builder<TaskAuditCertifyOutcomeOutcome> =
  /* @__PURE__ */ builder<TaskAuditCertifyOutcomeOutcome>(taskAuditCertifyOutcomeOutcomeSample);

export const taskAuditComment: Builder<TaskAuditComment> =
  /* @__PURE__ */ builder<TaskAuditComment>(taskAuditCommentSample);

export const taskAuditCommentComment: Builder<TaskAuditCommentComment> =
  /* @__PURE__ */ builder<TaskAuditCommentComment>(taskAuditCommentCommentSample);

export const taskAuditCommentUpdatedAt: Builder<TaskAuditCommentUpdatedAt> =
  /* @__PURE__ */ builder<TaskAuditCommentUpdatedAt>(taskAuditCommentUpdatedAtSample);

export const taskAuditCommentUpdatedBy: Builder<TaskAuditCommentUpdatedBy> =
  /* @__PURE__ */ builder<TaskAuditCommentUpdatedBy>(taskAuditCommentUpdatedBySample);

export const taskAuditConditionalPolicyExecutionResult: Builder<TaskAuditConditionalPolicyExecutionResult> =
  /* @__PURE__ */ builder<TaskAuditConditionalPolicyExecutionResult>(
    taskAuditConditionalPolicyExecutionResultSample,
  );

export const taskAuditConditionalPolicyExecutionResultCondition: Builder<TaskAuditConditionalPolicyExecutionResultCondition> =
  /* @__PURE__ */ builder<TaskAuditConditionalPolicyExecutionResultCondition>(
    taskAuditConditionalPolicyExecutionResultConditionSample,
  );

export const taskAuditConditionalPolicyExecutionResultConditionMatched: Builder<TaskAuditConditionalPolicyExecutionResultConditionMatched> =
  /* @__PURE__ */ builder<TaskAuditConditionalPolicyExecutionResultConditionMatched>(
    taskAuditConditionalPolicyExecutionResultConditionMatchedSample,
  );

export const taskAuditConditionalPolicyExecutionResultDefaultCondition: Builder<TaskAuditConditionalPolicyExecutionResultDefaultCondition> =
  /* @__PURE__ */ builder<TaskAuditConditionalPolicyExecutionResultDefaultCondition>(
    taskAuditConditionalPolicyExecutionResultDefaultConditionSample,
  );

export const taskAuditConditionalPolicyExecutionResultError: Builder<TaskAuditConditionalPolicyExecutionResultError> =
  /* @__PURE__ */ builder<TaskAuditConditionalPolicyExecutionResultError>(
    taskAuditConditionalPolicyExecutionResultErrorSample,
  );

export const taskAuditConditionalPolicyExecutionResultPolicyKey: Builder<TaskAuditConditionalPolicyExecutionResultPolicyKey> =
  /* @__PURE__ */ builder<TaskAuditConditionalPolicyExecutionResultPolicyKey>(
    taskAuditConditionalPolicyExecutionResultPolicyKeySample,
  );

export const taskAuditConnectorActionResult: Builder<
  TaskAuditConnectorActionResult,
  TaskAuditConnectorActionResultArms
> = /* @__PURE__ */ builder<TaskAuditConnectorActionResult, TaskAuditConnectorActionResultArms>(
  taskAuditConnectorActionResultSample,
);

export const taskAuditConnectorActionResultSuccess: Builder<TaskAuditConnectorActionResultSuccess> =
  /* @__PURE__ */ builder<TaskAuditConnectorActionResultSuccess>(
    taskAuditConnectorActionResultSuccessSample,
  );

export const taskAuditConnectorActionResultError: Builder<TaskAuditConnectorActionResultError> =
  /* @__PURE__ */ builder<TaskAuditConnectorActionResultError>(
    taskAuditConnectorActionResultErrorSample,
  );

export const taskAuditConnectorActionResultCancelled: Builder<TaskAuditConnectorActionResultCancelled> =
  /* @__PURE__ */ builder<TaskAuditConnectorActionResultCancelled>(
    taskAuditConnectorActionResultCancelledSample,
  );

export const taskAuditConnectorActionResultAppEntitlementId: Builder<TaskAuditConnectorActionResultAppEntitlementId> =
  /* @__PURE__ */ builder<TaskAuditConnectorActionResultAppEntitlementId>(
    taskAuditConnectorActionResultAppEntitlementIdSample,
  );

export const taskAuditConnectorActionResultAppId: Builder<TaskAuditConnectorActionResultAppId> =
  /* @__PURE__ */ builder<TaskAuditConnectorActionResultAppId>(
    taskAuditConnectorActionResultAppIdSample,
  );

export const taskAuditConnectorActionResultConnectorActionId: Builder<TaskAuditConnectorActionResultConnectorActionId> =
  /* @__PURE__ */ builder<TaskAuditConnectorActionResultConnectorActionId>(
    taskAuditConnectorActionResultConnectorActionIdSample,
  );

export const taskAuditConnectorActionResultConnectorId: Builder<TaskAuditConnectorActionResultConnectorId> =
  /* @__PURE__ */ builder<TaskAuditConnectorActionResultConnectorId>(
    taskAuditConnectorActionResultConnectorIdSample,
  );

export const taskAuditEscalateToEmergencyAccess: Builder<TaskAuditEscalateToEmergencyAccess> =
  /* @__PURE__ */ builder<TaskAuditEscalateToEmergencyAccess>(
    taskAuditEscalateToEmergencyAccessSample,
  );

export const taskAuditEscalateToEmergencyAccessOldPolicyId: Builder<TaskAuditEscalateToEmergencyAccessOldPolicyId> =
  /* @__PURE__ */ builder<TaskAuditEscalateToEmergencyAccessOldPolicyId>(
    taskAuditEscalateToEmergencyAccessOldPolicyIdSample,
  );

export const taskAuditEscalateToEmergencyAccessOldPolicyStepId: Builder<TaskAuditEscalateToEmergencyAccessOldPolicyStepId> =
  /* @__PURE__ */ builder<TaskAuditEscalateToEmergencyAccessOldPolicyStepId>(
    taskAuditEscalateToEmergencyAccessOldPolicyStepIdSample,
  );

export const taskAuditExpressionPolicyStepError: Builder<TaskAuditExpressionPolicyStepError> =
  /* @__PURE__ */ builder<TaskAuditExpressionPolicyStepError>(
    taskAuditExpressionPolicyStepErrorSample,
  );

export const taskAuditExpressionPolicyStepErrorError: Builder<TaskAuditExpressionPolicyStepErrorError> =
  /* @__PURE__ */ builder<TaskAuditExpressionPolicyStepErrorError>(
    taskAuditExpressionPolicyStepErrorErrorSample,
  );

export const taskAuditExternalTicketCreated: Builder<TaskAuditExternalTicketCreated> =
  /* @__PURE__ */ builder<TaskAuditExternalTicketCreated>(taskAuditExternalTicketCreatedSample);

export const taskAuditExternalTicketCreatedAppId: Builder<TaskAuditExternalTicketCreatedAppId> =
  /* @__PURE__ */ builder<TaskAuditExternalTicketCreatedAppId>(
    taskAuditExternalTicketCreatedAppIdSample,
  );

export const taskAuditExternalTicketCreatedConnectorId: Builder<TaskAuditExternalTicketCreatedConnectorId> =
  /* @__PURE__ */ builder<TaskAuditExternalTicketCreatedConnectorId>(
    taskAuditExternalTicketCreatedConnectorIdSample,
  );

export const taskAuditExternalTicketCreatedExternalTicketId: Builder<TaskAuditExternalTicketCreatedExternalTicketId> =
  /* @__PURE__ */ builder<TaskAuditExternalTicketCreatedExternalTicketId>(
    taskAuditExternalTicketCreatedExternalTicketIdSample,
  );

export const taskAuditExternalTicketCreatedExternalTicketProvisionerConfigId: Builder<TaskAuditExternalTicketCreatedExternalTicketProvisionerConfigId> =
  /* @__PURE__ */ builder<TaskAuditExternalTicketCreatedExternalTicketProvisionerConfigId>(
    taskAuditExternalTicketCreatedExternalTicketProvisionerConfigIdSample,
  );

export const taskAuditExternalTicketCreatedExternalTicketProvisionerConfigName: Builder<TaskAuditExternalTicketCreatedExternalTicketProvisionerConfigName> =
  /* @__PURE__ */ builder<TaskAuditExternalTicketCreatedExternalTicketProvisionerConfigName>(
    taskAuditExternalTicketCreatedExternalTicketProvisionerConfigNameSample,
  );

export const taskAuditExternalTicketCreatedExternalTicketUrl: Builder<TaskAuditExternalTicketCreatedExternalTicketUrl> =
  /* @__PURE__ */ builder<TaskAuditExternalTicketCreatedExternalTicketUrl>(
    taskAuditExternalTicketCreatedExternalTicketUrlSample,
  );

export const taskAuditExternalTicketError: Builder<TaskAuditExternalTicketError> =
  /* @__PURE__ */ builder<TaskAuditExternalTicketError>(taskAuditExternalTicketErrorSample);

export const taskAuditExternalTicketErrorErrorMessage: Builder<TaskAuditExternalTicketErrorErrorMessage> =
  /* @__PURE__ */ builder<TaskAuditExternalTicketErrorErrorMessage>(
    taskAuditExternalTicketErrorErrorMessageSample,
  );

export const taskAuditExternalTicketProvisionStepResolved: Builder<TaskAuditExternalTicketProvisionStepResolved> =
  /* @__PURE__ */ builder<TaskAuditExternalTicketProvisionStepResolved>(
    taskAuditExternalTicketProvisionStepResolvedSample,
  );

export const taskAuditExternalTicketProvisionStepResolvedAppId: Builder<TaskAuditExternalTicketProvisionStepResolvedAppId> =
  /* @__PURE__ */ builder<TaskAuditExternalTicketProvisionStepResolvedAppId>(
    taskAuditExternalTicketProvisionStepResolvedAppIdSample,
  );

export const taskAuditExternalTicketProvisionStepResolvedConnectorId: Builder<TaskAuditExternalTicketProvisionStepResolvedConnectorId> =
  /* @__PURE__ */ builder<TaskAuditExternalTicketProvisionStepResolvedConnectorId>(
    taskAuditExternalTicketProvisionStepResolvedConnectorIdSample,
  );

export const taskAuditExternalTicketProvisionStepResolvedExternalTicketId: Builder<TaskAuditExternalTicketProvisionStepResolvedExternalTicketId> =
  /* @__PURE__ */ builder<TaskAuditExternalTicketProvisionStepResolvedExternalTicketId>(
    taskAuditExternalTicketProvisionStepResolvedExternalTicketIdSample,
  );

export const taskAuditExternalTicketProvisionStepResolvedExternalTicketProvisionerConfigId: Builder<TaskAuditExternalTicketProvisionStepResolvedExternalTicketProvisionerConfigId> =
  /* @__PURE__ */ builder<TaskAuditExternalTicketProvisionStepResolvedExternalTicketProvisionerConfigId>(
    taskAuditExternalTicketProvisionStepResolvedExternalTicketProvisionerConfigIdSample,
  );

export const taskAuditExternalTicketProvisionStepResolvedExternalTicketUrl: Builder<TaskAuditExternalTicketProvisionStepResolvedExternalTicketUrl> =
  /* @__PURE__ */ builder<TaskAuditExternalTicketProvisionStepResolvedExternalTicketUrl>(
    taskAuditExternalTicketProvisionStepResolvedExternalTicketUrlSample,
  );

export const taskAuditExternalTicketTriggered: Builder<TaskAuditExternalTicketTriggered> =
  /* @__PURE__ */ builder<TaskAuditExternalTicketTriggered>(taskAuditExternalTicketTriggeredSample);

export const taskAuditExternalTicketTriggeredAppId: Builder<TaskAuditExternalTicketTriggeredAppId> =
  /* @__PURE__ */ builder<TaskAuditExternalTicketTriggeredAppId>(
    taskAuditExternalTicketTriggeredAppIdSample,
  );

export const taskAuditExternalTicketTriggeredConnectorId: Builder<TaskAuditExternalTicketTriggeredConnectorId> =
  /* @__PURE__ */ builder<TaskAuditExternalTicketTriggeredConnectorId>(
    taskAuditExternalTicketTriggeredConnectorIdSample,
  );

export const taskAuditExternalTicketTriggeredExternalTicketId: Builder<TaskAuditExternalTicketTriggeredExternalTicketId> =
  /* @__PURE__ */ builder<TaskAuditExternalTicketTriggeredExternalTicketId>(
    taskAuditExternalTicketTriggeredExternalTicketIdSample,
  );

export const taskAuditExternalTicketTriggeredExternalTicketProvisionerConfigId: Builder<TaskAuditExternalTicketTriggeredExternalTicketProvisionerConfigId> =
  /* @__PURE__ */ builder<TaskAuditExternalTicketTriggeredExternalTicketProvisionerConfigId>(
    taskAuditExternalTicketTriggeredExternalTicketProvisionerConfigIdSample,
  );

export const taskAuditExternalTicketTriggeredExternalTicketProvisionerConfigName: Builder<TaskAuditExternalTicketTriggeredExternalTicketProvisionerConfigName> =
  /* @__PURE__ */ builder<TaskAuditExternalTicketTriggeredExternalTicketProvisionerConfigName>(
    taskAuditExternalTicketTriggeredExternalTicketProvisionerConfigNameSample,
  );

export const taskAuditFinishedConnectorActions: Builder<TaskAuditFinishedConnectorActions> =
  /* @__PURE__ */ builder<TaskAuditFinishedConnectorActions>(
    taskAuditFinishedConnectorActionsSample,
  );

export const taskAuditFinishedConnectorActionsPolicyStepId: Builder<TaskAuditFinishedConnectorActionsPolicyStepId> =
  /* @__PURE__ */ builder<TaskAuditFinishedConnectorActionsPolicyStepId>(
    taskAuditFinishedConnectorActionsPolicyStepIdSample,
  );

export const taskAuditGrantOutcome: Builder<TaskAuditGrantOutcome> =
  /* @__PURE__ */ builder<TaskAuditGrantOutcome>(taskAuditGrantOutcomeSample);

export const taskAuditGrantOutcomeOutcome: Builder<TaskAuditGrantOutcomeOutcome> =
  /* @__PURE__ */ builder<TaskAuditGrantOutcomeOutcome>(taskAuditGrantOutcomeOutcomeSample);

export const taskAuditHardReset: Builder<TaskAuditHardReset> =
  /* @__PURE__ */ builder<TaskAuditHardReset>(taskAuditHardResetSample);

export const taskAuditHardResetOldPolicyStepId: Builder<TaskAuditHardResetOldPolicyStepId> =
  /* @__PURE__ */ builder<TaskAuditHardResetOldPolicyStepId>(
    taskAuditHardResetOldPolicyStepIdSample,
  );

export const taskAuditListRequest: Builder<TaskAuditListRequest> =
  /* @__PURE__ */ builder<TaskAuditListRequest>(taskAuditListRequestSample);

export const taskAuditListRequestPageSize: Builder<TaskAuditListRequestPageSize> =
  /* @__PURE__ */ builder<TaskAuditListRequestPageSize>(taskAuditListRequestPageSizeSample);

export const taskAuditListRequestPageToken: Builder<TaskAuditListRequestPageToken> =
  /* @__PURE__ */ builder<TaskAuditListRequestPageToken>(taskAuditListRequestPageTokenSample);

export const taskAuditListRequestRefs: Builder<TaskAuditListRequestRefs> =
  /* @__PURE__ */ builder<TaskAuditListRequestRefs>(taskAuditListRequestRefsSample);

export const taskAuditListRequestRefsItem: Builder<TaskAuditListRequestRefsItem> =
  /* @__PURE__ */ builder<TaskAuditListRequestRefsItem>(taskAuditListRequestRefsItemSample);

export const taskAuditListRequestTaskId: Builder<TaskAuditListRequestTaskId> =
  /* @__PURE__ */ builder<TaskAuditListRequestTaskId>(taskAuditListRequestTaskIdSample);

export const taskAuditListResponse: Builder<TaskAuditListResponse> =
  /* @__PURE__ */ builder<TaskAuditListResponse>(taskAuditListResponseSample);

export const taskAuditListResponseList: Builder<TaskAuditListResponseList> =
  /* @__PURE__ */ builder<TaskAuditListResponseList>(taskAuditListResponseListSample);

export const taskAuditListResponseListItem: Builder<TaskAuditListResponseListItem> =
  /* @__PURE__ */ builder<TaskAuditListResponseListItem>(taskAuditListResponseListItemSample);

export const taskAuditListResponseNextPageToken: Builder<TaskAuditListResponseNextPageToken> =
  /* @__PURE__ */ builder<TaskAuditListResponseNextPageToken>(
    taskAuditListResponseNextPageTokenSample,
  );

export const taskAuditMetaData: Builder<TaskAuditMetaData> =
  /* @__PURE__ */ builder<TaskAuditMetaData>(taskAuditMetaDataSample);

export const taskAuditMetaDataUser: Builder<TaskAuditMetaDataUser> =
  /* @__PURE__ */ builder<TaskAuditMetaDataUser>(taskAuditMetaDataUserSample);

export const taskAuditNewTask: Builder<TaskAuditNewTask> =
  /* @__PURE__ */ builder<TaskAuditNewTask>(taskAuditNewTaskSample);

export const taskAuditPolicyApprovalReassigned: Builder<TaskAuditPolicyApprovalReassigned> =
  /* @__PURE__ */ builder<TaskAuditPolicyApprovalReassigned>(
    taskAuditPolicyApprovalReassignedSample,
  );

export const taskAuditPolicyApprovalReassignedNewPolicyStepId: Builder<TaskAuditPolicyApprovalReassignedNewPolicyStepId> =
  /* @__PURE__ */ builder<TaskAuditPolicyApprovalReassignedNewPolicyStepId>(
    taskAuditPolicyApprovalReassignedNewPolicyStepIdSample,
  );

export const taskAuditPolicyApprovalReassignedNewUsers: Builder<TaskAuditPolicyApprovalReassignedNewUsers> =
  /* @__PURE__ */ builder<TaskAuditPolicyApprovalReassignedNewUsers>(
    taskAuditPolicyApprovalReassignedNewUsersSample,
  );

export const taskAuditPolicyApprovalReassignedNewUsersItem: Builder<TaskAuditPolicyApprovalReassignedNewUsersItem> =
  /* @__PURE__ */ builder<TaskAuditPolicyApprovalReassignedNewUsersItem>(
    taskAuditPolicyApprovalReassignedNewUsersItemSample,
  );

export const taskAuditPolicyApprovalReassignedOldPolicyStepId: Builder<TaskAuditPolicyApprovalReassignedOldPolicyStepId> =
  /* @__PURE__ */ builder<TaskAuditPolicyApprovalReassignedOldPolicyStepId>(
    taskAuditPolicyApprovalReassignedOldPolicyStepIdSample,
  );

export const taskAuditPolicyApprovalReassignedUsers: Builder<TaskAuditPolicyApprovalReassignedUsers> =
  /* @__PURE__ */ builder<TaskAuditPolicyApprovalReassignedUsers>(
    taskAuditPolicyApprovalReassignedUsersSample,
  );

export const taskAuditPolicyApprovalReassignedUsersItem: Builder<TaskAuditPolicyApprovalReassignedUsersItem> =
  /* @__PURE__ */ builder<TaskAuditPolicyApprovalReassignedUsersItem>(
    taskAuditPolicyApprovalReassignedUsersItemSample,
  );

export const taskAuditPolicyChanged: Builder<TaskAuditPolicyChanged> =
  /* @__PURE__ */ builder<TaskAuditPolicyChanged>(taskAuditPolicyChangedSample);

export const taskAuditPolicyChangedNewPolicyId: Builder<TaskAuditPolicyChangedNewPolicyId> =
  /* @__PURE__ */ builder<TaskAuditPolicyChangedNewPolicyId>(
    taskAuditPolicyChangedNewPolicyIdSample,
  );

export const taskAuditPolicyChangedOldPolicyId: Builder<TaskAuditPolicyChangedOldPolicyId> =
  /* @__PURE__ */ builder<TaskAuditPolicyChangedOldPolicyId>(
    taskAuditPolicyChangedOldPolicyIdSample,
  );

export const taskAuditPolicyEvaluationStep: Builder<TaskAuditPolicyEvaluationStep> =
  /* @__PURE__ */ builder<TaskAuditPolicyEvaluationStep>(taskAuditPolicyEvaluationStepSample);

export const taskAuditPolicyEvaluationStepStepComment: Builder<TaskAuditPolicyEvaluationStepStepComment> =
  /* @__PURE__ */ builder<TaskAuditPolicyEvaluationStepStepComment>(
    taskAuditPolicyEvaluationStepStepCommentSample,
  );

export const taskAuditPolicyProvisionError: Builder<TaskAuditPolicyProvisionError> =
  /* @__PURE__ */ builder<TaskAuditPolicyProvisionError>(taskAuditPolicyProvisionErrorSample);

export const taskAuditPolicyProvisionErrorError: Builder<TaskAuditPolicyProvisionErrorError> =
  /* @__PURE__ */ builder<TaskAuditPolicyProvisionErrorError>(
    taskAuditPolicyProvisionErrorErrorSample,
  );

export const taskAuditPolicyProvisionReassigned: Builder<TaskAuditPolicyProvisionReassigned> =
  /* @__PURE__ */ builder<TaskAuditPolicyProvisionReassigned>(
    taskAuditPolicyProvisionReassignedSample,
  );

export const taskAuditPolicyProvisionReassignedNewPolicyStepId: Builder<TaskAuditPolicyProvisionReassignedNewPolicyStepId> =
  /* @__PURE__ */ builder<TaskAuditPolicyProvisionReassignedNewPolicyStepId>(
    taskAuditPolicyProvisionReassignedNewPolicyStepIdSample,
  );

export const taskAuditPolicyProvisionReassignedNewUsers: Builder<TaskAuditPolicyProvisionReassignedNewUsers> =
  /* @__PURE__ */ builder<TaskAuditPolicyProvisionReassignedNewUsers>(
    taskAuditPolicyProvisionReassignedNewUsersSample,
  );

export const taskAuditPolicyProvisionReassignedNewUsersItem: Builder<TaskAuditPolicyProvisionReassignedNewUsersItem> =
  /* @__PURE__ */ builder<TaskAuditPolicyProvisionReassignedNewUsersItem>(
    taskAuditPolicyProvisionReassignedNewUsersItemSample,
  );

export const taskAuditPolicyProvisionReassignedOldPolicyStepId: Builder<TaskAuditPolicyProvisionReassignedOldPolicyStepId> =
  /* @__PURE__ */ builder<TaskAuditPolicyProvisionReassignedOldPolicyStepId>(
    taskAuditPolicyProvisionReassignedOldPolicyStepIdSample,
  );

export const taskAuditPolicyProvisionReassignedUsers: Builder<TaskAuditPolicyProvisionReassignedUsers> =
  /* @__PURE__ */ builder<TaskAuditPolicyProvisionReassignedUsers>(
    taskAuditPolicyProvisionReassignedUsersSample,
  );

export const taskAuditPolicyProvisionReassignedUsersItem: Builder<TaskAuditPolicyProvisionReassignedUsersItem> =
  /* @__PURE__ */ builder<TaskAuditPolicyProvisionReassignedUsersItem>(
    taskAuditPolicyProvisionReassignedUsersItemSample,
  );

export const taskAuditReassignedToDelegate: Builder<TaskAuditReassignedToDelegate> =
  /* @__PURE__ */ builder<TaskAuditReassignedToDelegate>(taskAuditReassignedToDelegateSample);

export const taskAuditReassignedToDelegateDelegatedAssigneeUser: Builder<TaskAuditReassignedToDelegateDelegatedAssigneeUser> =
  /* @__PURE__ */ builder<TaskAuditReassignedToDelegateDelegatedAssigneeUser>(
    taskAuditReassignedToDelegateDelegatedAssigneeUserSample,
  );

export const taskAuditReassignedToDelegateDelegatedAssigneeUserId: Builder<TaskAuditReassignedToDelegateDelegatedAssigneeUserId> =
  /* @__PURE__ */ builder<TaskAuditReassignedToDelegateDelegatedAssigneeUserId>(
    taskAuditReassignedToDelegateDelegatedAssigneeUserIdSample,
  );

export const taskAuditReassignedToDelegateOriginalAssigneeUser: Builder<TaskAuditReassignedToDelegateOriginalAssigneeUser> =
  /* @__PURE__ */ builder<TaskAuditReassignedToDelegateOriginalAssigneeUser>(
    taskAuditReassignedToDelegateOriginalAssigneeUserSample,
  );

export const taskAuditReassignedToDelegateOriginalAssigneeUserId: Builder<TaskAuditReassignedToDelegateOriginalAssigneeUserId> =
  /* @__PURE__ */ builder<TaskAuditReassignedToDelegateOriginalAssigneeUserId>(
    taskAuditReassignedToDelegateOriginalAssigneeUserIdSample,
  );

export const taskAuditReassignmentListError: Builder<TaskAuditReassignmentListError> =
  /* @__PURE__ */ builder<TaskAuditReassignmentListError>(taskAuditReassignmentListErrorSample);

export const taskAuditReassignmentListErrorErrorMessage: Builder<TaskAuditReassignmentListErrorErrorMessage> =
  /* @__PURE__ */ builder<TaskAuditReassignmentListErrorErrorMessage>(
    taskAuditReassignmentListErrorErrorMessageSample,
  );

export const taskAuditRestart: Builder<TaskAuditRestart> =
  /* @__PURE__ */ builder<TaskAuditRestart>(taskAuditRestartSample);

export const taskAuditRestartOldPolicyStepId: Builder<TaskAuditRestartOldPolicyStepId> =
  /* @__PURE__ */ builder<TaskAuditRestartOldPolicyStepId>(taskAuditRestartOldPolicyStepIdSample);

export const taskAuditRevokeOutcome: Builder<TaskAuditRevokeOutcome> =
  /* @__PURE__ */ builder<TaskAuditRevokeOutcome>(taskAuditRevokeOutcomeSample);

export const taskAuditRevokeOutcomeOutcome: Builder<TaskAuditRevokeOutcomeOutcome> =
  /* @__PURE__ */ builder<TaskAuditRevokeOutcomeOutcome>(taskAuditRevokeOutcomeOutcomeSample);

export const taskAuditSLAEscalation: Builder<TaskAuditSLAEscalation> =
  /* @__PURE__ */ builder<TaskAuditSLAEscalation>(taskAuditSLAEscalationSample);

export const taskAuditSLAEscalationMessage: Builder<TaskAuditSLAEscalationMessage> =
  /* @__PURE__ */ builder<TaskAuditSLAEscalationMessage>(taskAuditSLAEscalationMessageSample);

export const taskAuditStartedConnectorActions: Builder<TaskAuditStartedConnectorActions> =
  /* @__PURE__ */ builder<TaskAuditStartedConnectorActions>(taskAuditStartedConnectorActionsSample);

export const taskAuditStartedConnectorActionsPolicyStepId: Builder<TaskAuditStartedConnectorActionsPolicyStepId> =
  /* @__PURE__ */ builder<TaskAuditStartedConnectorActionsPolicyStepId>(
    taskAuditStartedConnectorActionsPolicyStepIdSample,
  );

export const taskAuditStateChange: Builder<TaskAuditStateChange> =
  /* @__PURE__ */ builder<TaskAuditStateChange>(taskAuditStateChangeSample);

export const taskAuditStateChangePreviousState: Builder<TaskAuditStateChangePreviousState> =
  /* @__PURE__ */ builder<TaskAuditStateChangePreviousState>(
    taskAuditStateChangePreviousStateSample,
  );

export const taskAuditStepSkipped: Builder<TaskAuditStepSkipped> =
  /* @__PURE__ */ builder<TaskAuditStepSkipped>(taskAuditStepSkippedSample);

export const taskAuditStepSkippedSkippedBy: Builder<TaskAuditStepSkippedSkippedBy> =
  /* @__PURE__ */ builder<TaskAuditStepSkippedSkippedBy>(taskAuditStepSkippedSkippedBySample);

export const taskAuditStepUpApproval: Builder<TaskAuditStepUpApproval> =
  /* @__PURE__ */ builder<TaskAuditStepUpApproval>(taskAuditStepUpApprovalSample);

export const taskAuditStepUpApprovalStepUpTransactionId: Builder<TaskAuditStepUpApprovalStepUpTransactionId> =
  /* @__PURE__ */ builder<TaskAuditStepUpApprovalStepUpTransactionId>(
    taskAuditStepUpApprovalStepUpTransactionIdSample,
  );

export const taskAuditView: Builder<TaskAuditView, TaskAuditViewArms> = /* @__PURE__ */ builder<
  TaskAuditView,
  TaskAuditViewArms
>(taskAuditViewSample);

export const taskAuditViewComment: Builder<TaskAuditViewComment> =
  /* @__PURE__ */ builder<TaskAuditViewComment>(taskAuditViewCommentSample);

export const taskAuditViewStateChange: Builder<TaskAuditViewStateChange> =
  /* @__PURE__ */ builder<TaskAuditViewStateChange>(taskAuditViewStateChangeSample);

export const taskAuditViewRevokeOutcome: Builder<TaskAuditViewRevokeOutcome> =
  /* @__PURE__ */ builder<TaskAuditViewRevokeOutcome>(taskAuditViewRevokeOutcomeSample);

export const taskAuditViewApprovalReassigned: Builder<TaskAuditViewApprovalReassigned> =
  /* @__PURE__ */ builder<TaskAuditViewApprovalReassigned>(taskAuditViewApprovalReassignedSample);

export const taskAuditViewTaskRestarted: Builder<TaskAuditViewTaskRestarted> =
  /* @__PURE__ */ builder<TaskAuditViewTaskRestarted>(taskAuditViewTaskRestartedSample);

export const taskAuditViewAccessRequestOutcome: Builder<TaskAuditViewAccessRequestOutcome> =
  /* @__PURE__ */ builder<TaskAuditViewAccessRequestOutcome>(
    taskAuditViewAccessRequestOutcomeSample,
  );

export const taskAuditViewProvisionReassigned: Builder<TaskAuditViewProvisionReassigned> =
  /* @__PURE__ */ builder<TaskAuditViewProvisionReassigned>(taskAuditViewProvisionReassignedSample);

export const taskAuditViewProvisionError: Builder<TaskAuditViewProvisionError> =
  /* @__PURE__ */ builder<TaskAuditViewProvisionError>(taskAuditViewProvisionErrorSample);

export const taskAuditViewApprovedAutomatically: Builder<TaskAuditViewApprovedAutomatically> =
  /* @__PURE__ */ builder<TaskAuditViewApprovedAutomatically>(
    taskAuditViewApprovedAutomaticallySample,
  );

export const taskAuditViewReassignedToDelegate: Builder<TaskAuditViewReassignedToDelegate> =
  /* @__PURE__ */ builder<TaskAuditViewReassignedToDelegate>(
    taskAuditViewReassignedToDelegateSample,
  );

export const taskAuditViewHardReset: Builder<TaskAuditViewHardReset> =
  /* @__PURE__ */ builder<TaskAuditViewHardReset>(taskAuditViewHardResetSample);

export const taskAuditViewTaskEscalated: Builder<TaskAuditViewTaskEscalated> =
  /* @__PURE__ */ builder<TaskAuditViewTaskEscalated>(taskAuditViewTaskEscalatedSample);

export const taskAuditViewApprovalInstanceChange: Builder<TaskAuditViewApprovalInstanceChange> =
  /* @__PURE__ */ builder<TaskAuditViewApprovalInstanceChange>(
    taskAuditViewApprovalInstanceChangeSample,
  );

export const taskAuditViewConditionalPolicyExecutionResult: Builder<TaskAuditViewConditionalPolicyExecutionResult> =
  /* @__PURE__ */ builder<TaskAuditViewConditionalPolicyExecutionResult>(
    taskAuditViewConditionalPolicyExecutionResultSample,
  );

export const taskAuditViewExpressionPolicyStepError: Builder<TaskAuditViewExpressionPolicyStepError> =
  /* @__PURE__ */ builder<TaskAuditViewExpressionPolicyStepError>(
    taskAuditViewExpressionPolicyStepErrorSample,
  );

export const taskAuditViewApprovalAutoAcceptedByPolicy: Builder<TaskAuditViewApprovalAutoAcceptedByPolicy> =
  /* @__PURE__ */ builder<TaskAuditViewApprovalAutoAcceptedByPolicy>(
    taskAuditViewApprovalAutoAcceptedByPolicySample,
  );

export const taskAuditViewApprovalAutoRejectedByPolicy: Builder<TaskAuditViewApprovalAutoRejectedByPolicy> =
  /* @__PURE__ */ builder<TaskAuditViewApprovalAutoRejectedByPolicy>(
    taskAuditViewApprovalAutoRejectedByPolicySample,
  );

export const taskAuditViewBulkActionError: Builder<TaskAuditViewBulkActionError> =
  /* @__PURE__ */ builder<TaskAuditViewBulkActionError>(taskAuditViewBulkActionErrorSample);

export const taskAuditViewWebhookTriggered: Builder<TaskAuditViewWebhookTriggered> =
  /* @__PURE__ */ builder<TaskAuditViewWebhookTriggered>(taskAuditViewWebhookTriggeredSample);

export const taskAuditViewWebhookAttempt: Builder<TaskAuditViewWebhookAttempt> =
  /* @__PURE__ */ builder<TaskAuditViewWebhookAttempt>(taskAuditViewWebhookAttemptSample);

export const taskAuditViewWebhookSuccess: Builder<TaskAuditViewWebhookSuccess> =
  /* @__PURE__ */ builder<TaskAuditViewWebhookSuccess>(taskAuditViewWebhookSuccessSample);

export const taskAuditViewPolicyEvaluationStep: Builder<TaskAuditViewPolicyEvaluationStep> =
  /* @__PURE__ */ builder<TaskAuditViewPolicyEvaluationStep>(
    taskAuditViewPolicyEvaluationStepSample,
  );

export const taskAuditViewWaitStepSuccess: Builder<TaskAuditViewWaitStepSuccess> =
  /* @__PURE__ */ builder<TaskAuditViewWaitStepSuccess>(taskAuditViewWaitStepSuccessSample);

export const taskAuditViewConnectorActionsStart: Builder<TaskAuditViewConnectorActionsStart> =
  /* @__PURE__ */ builder<TaskAuditViewConnectorActionsStart>(
    taskAuditViewConnectorActionsStartSample,
  );

export const taskAuditViewWaitStepWaiting: Builder<TaskAuditViewWaitStepWaiting> =
  /* @__PURE__ */ builder<TaskAuditViewWaitStepWaiting>(taskAuditViewWaitStepWaitingSample);

export const taskAuditViewWaitStepTimedOut: Builder<TaskAuditViewWaitStepTimedOut> =
  /* @__PURE__ */ builder<TaskAuditViewWaitStepTimedOut>(taskAuditViewWaitStepTimedOutSample);

export const taskAuditViewWebhookApprovalTriggered: Builder<TaskAuditViewWebhookApprovalTriggered> =
  /* @__PURE__ */ builder<TaskAuditViewWebhookApprovalTriggered>(
    taskAuditViewWebhookApprovalTriggeredSample,
  );

export const taskAuditViewWebhookApprovalAttempt: Builder<TaskAuditViewWebhookApprovalAttempt> =
  /* @__PURE__ */ builder<TaskAuditViewWebhookApprovalAttempt>(
    taskAuditViewWebhookApprovalAttemptSample,
  );

export const taskAuditViewWebhookApprovalSuccess: Builder<TaskAuditViewWebhookApprovalSuccess> =
  /* @__PURE__ */ builder<TaskAuditViewWebhookApprovalSuccess>(
    taskAuditViewWebhookApprovalSuccessSample,
  );

export const taskAuditViewWebhookApprovalBadResponse: Builder<TaskAuditViewWebhookApprovalBadResponse> =
  /* @__PURE__ */ builder<TaskAuditViewWebhookApprovalBadResponse>(
    taskAuditViewWebhookApprovalBadResponseSample,
  );

export const taskAuditViewExternalTicketTriggered: Builder<TaskAuditViewExternalTicketTriggered> =
  /* @__PURE__ */ builder<TaskAuditViewExternalTicketTriggered>(
    taskAuditViewExternalTicketTriggeredSample,
  );

export const taskAuditViewExternalTicketCreated: Builder<TaskAuditViewExternalTicketCreated> =
  /* @__PURE__ */ builder<TaskAuditViewExternalTicketCreated>(
    taskAuditViewExternalTicketCreatedSample,
  );

export const taskAuditViewExternalTicketError: Builder<TaskAuditViewExternalTicketError> =
  /* @__PURE__ */ builder<TaskAuditViewExternalTicketError>(taskAuditViewExternalTicketErrorSample);

export const taskAuditViewWaitStepAnalysisSuccess: Builder<TaskAuditViewWaitStepAnalysisSuccess> =
  /* @__PURE__ */ builder<TaskAuditViewWaitStepAnalysisSuccess>(
    taskAuditViewWaitStepAnalysisSuccessSample,
  );

export const taskAuditViewConnectorActionsEnd: Builder<TaskAuditViewConnectorActionsEnd> =
  /* @__PURE__ */ builder<TaskAuditViewConnectorActionsEnd>(taskAuditViewConnectorActionsEndSample);

export const taskAuditViewWaitStepAnalysisWaiting: Builder<TaskAuditViewWaitStepAnalysisWaiting> =
  /* @__PURE__ */ builder<TaskAuditViewWaitStepAnalysisWaiting>(
    taskAuditViewWaitStepAnalysisWaitingSample,
  );

export const taskAuditViewWaitStepAnalysisTimedOut: Builder<TaskAuditViewWaitStepAnalysisTimedOut> =
  /* @__PURE__ */ builder<TaskAuditViewWaitStepAnalysisTimedOut>(
    taskAuditViewWaitStepAnalysisTimedOutSample,
  );

export const taskAuditViewStepUpApproval: Builder<TaskAuditViewStepUpApproval> =
  /* @__PURE__ */ builder<TaskAuditViewStepUpApproval>(taskAuditViewStepUpApprovalSample);

export const taskAuditViewExternalTicketProvisionStepResolved: Builder<TaskAuditViewExternalTicketProvisionStepResolved> =
  /* @__PURE__ */ builder<TaskAuditViewExternalTicketProvisionStepResolved>(
    taskAuditViewExternalTicketProvisionStepResolvedSample,
  );

export const taskAuditViewStepSkipped: Builder<TaskAuditViewStepSkipped> =
  /* @__PURE__ */ builder<TaskAuditViewStepSkipped>(taskAuditViewStepSkippedSample);

export const taskAuditViewReassignmentListError: Builder<TaskAuditViewReassignmentListError> =
  /* @__PURE__ */ builder<TaskAuditViewReassignmentListError>(
    taskAuditViewReassignmentListErrorSample,
  );

export const taskAuditViewSlaEscalation: Builder<TaskAuditViewSlaEscalation> =
  /* @__PURE__ */ builder<TaskAuditViewSlaEscalation>(taskAuditViewSlaEscalationSample);

export const taskAuditViewPolicyChanged: Builder<TaskAuditViewPolicyChanged> =
  /* @__PURE__ */ builder<TaskAuditViewPolicyChanged>(taskAuditViewPolicyChangedSample);

export const taskAuditViewActionResult: Builder<TaskAuditViewActionResult> =
  /* @__PURE__ */ builder<TaskAuditViewActionResult>(taskAuditViewActionResultSample);

export const taskAuditViewTaskCreated: Builder<TaskAuditViewTaskCreated> =
  /* @__PURE__ */ builder<TaskAuditViewTaskCreated>(taskAuditViewTaskCreatedSample);

export const taskAuditViewCertifyOutcome: Builder<TaskAuditViewCertifyOutcome> =
  /* @__PURE__ */ builder<TaskAuditViewCertifyOutcome>(taskAuditViewCertifyOutcomeSample);

export const taskAuditViewActionSubmitted: Builder<TaskAuditViewActionSubmitted> =
  /* @__PURE__ */ builder<TaskAuditViewActionSubmitted>(taskAuditViewActionSubmittedSample);

export const taskAuditViewGrantOutcome: Builder<TaskAuditViewGrantOutcome> =
  /* @__PURE__ */ builder<TaskAuditViewGrantOutcome>(taskAuditViewGrantOutcomeSample);

export const taskAuditViewCreated: Builder<TaskAuditViewCreated> =
  /* @__PURE__ */ builder<TaskAuditViewCreated>(taskAuditViewCreatedSample);

export const taskAuditViewCurrentState: Builder<TaskAuditViewCurrentState> =
  /* @__PURE__ */ builder<TaskAuditViewCurrentState>(taskAuditViewCurrentStateSample);

export const taskAuditViewEventType: Builder<TaskAuditViewEventType> =
  /* @__PURE__ */ builder<TaskAuditViewEventType>(taskAuditViewEventTypeSample);

export const taskAuditViewId: Builder<TaskAuditViewId> =
  /* @__PURE__ */ builder<TaskAuditViewId>(taskAuditViewIdSample);

export const taskAuditViewMetadata: Builder<TaskAuditViewMetadata> =
  /* @__PURE__ */ builder<TaskAuditViewMetadata>(taskAuditViewMetadataSample);

export const taskAuditViewSource: Builder<TaskAuditViewSource> =
  /* @__PURE__ */ builder<TaskAuditViewSource>(taskAuditViewSourceSample);

export const taskAuditViewTicketId: Builder<TaskAuditViewTicketId> =
  /* @__PURE__ */ builder<TaskAuditViewTicketId>(taskAuditViewTicketIdSample);

export const taskAuditViewUserId: Builder<TaskAuditViewUserId> =
  /* @__PURE__ */ builder<TaskAuditViewUserId>(taskAuditViewUserIdSample);

export const taskAuditViewWorkflowStep: Builder<TaskAuditViewWorkflowStep> =
  /* @__PURE__ */ builder<TaskAuditViewWorkflowStep>(taskAuditViewWorkflowStepSample);

export const taskAuditViewRef: Builder<TaskAuditViewRef> =
  /* @__PURE__ */ builder<TaskAuditViewRef>(taskAuditViewRefSample);

export const taskAuditViewRefId: Builder<TaskAuditViewRefId> =
  /* @__PURE__ */ builder<TaskAuditViewRefId>(taskAuditViewRefIdSample);

export const taskAuditWaitForAnalysisStepSuccess: Builder<TaskAuditWaitForAnalysisStepSuccess> =
  /* @__PURE__ */ builder<TaskAuditWaitForAnalysisStepSuccess>(
    taskAuditWaitForAnalysisStepSuccessSample,
  );

export const taskAuditWaitForAnalysisStepSuccessStepId: Builder<TaskAuditWaitForAnalysisStepSuccessStepId> =
  /* @__PURE__ */ builder<TaskAuditWaitForAnalysisStepSuccessStepId>(
    taskAuditWaitForAnalysisStepSuccessStepIdSample,
  );

export const taskAuditWaitForAnalysisStepSuccessSucceededAt: Builder<TaskAuditWaitForAnalysisStepSuccessSucceededAt> =
  /* @__PURE__ */ builder<TaskAuditWaitForAnalysisStepSuccessSucceededAt>(
    taskAuditWaitForAnalysisStepSuccessSucceededAtSample,
  );

export const taskAuditWaitForAnalysisStepTimedOut: Builder<TaskAuditWaitForAnalysisStepTimedOut> =
  /* @__PURE__ */ builder<TaskAuditWaitForAnalysisStepTimedOut>(
    taskAuditWaitForAnalysisStepTimedOutSample,
  );

export const taskAuditWaitForAnalysisStepTimedOutStepId: Builder<TaskAuditWaitForAnalysisStepTimedOutStepId> =
  /* @__PURE__ */ builder<TaskAuditWaitForAnalysisStepTimedOutStepId>(
    taskAuditWaitForAnalysisStepTimedOutStepIdSample,
  );

export const taskAuditWaitForAnalysisStepTimedOutTimedOutAt: Builder<TaskAuditWaitForAnalysisStepTimedOutTimedOutAt> =
  /* @__PURE__ */ builder<TaskAuditWaitForAnalysisStepTimedOutTimedOutAt>(
    taskAuditWaitForAnalysisStepTimedOutTimedOutAtSample,
  );

export const taskAuditWaitForAnalysisStepWaiting: Builder<TaskAuditWaitForAnalysisStepWaiting> =
  /* @__PURE__ */ builder<TaskAuditWaitForAnalysisStepWaiting>(
    taskAuditWaitForAnalysisStepWaitingSample,
  );

export const taskAuditWaitForAnalysisStepWaitingStepId: Builder<TaskAuditWaitForAnalysisStepWaitingStepId> =
  /* @__PURE__ */ builder<TaskAuditWaitForAnalysisStepWaitingStepId>(
    taskAuditWaitForAnalysisStepWaitingStepIdSample,
  );

export const taskAuditWaitStepSuccess: Builder<TaskAuditWaitStepSuccess> =
  /* @__PURE__ */ builder<TaskAuditWaitStepSuccess>(taskAuditWaitStepSuccessSample);

export const taskAuditWaitStepSuccessCondition: Builder<TaskAuditWaitStepSuccessCondition> =
  /* @__PURE__ */ builder<TaskAuditWaitStepSuccessCondition>(
    taskAuditWaitStepSuccessConditionSample,
  );

export const taskAuditWaitStepSuccessStepId: Builder<TaskAuditWaitStepSuccessStepId> =
  /* @__PURE__ */ builder<TaskAuditWaitStepSuccessStepId>(taskAuditWaitStepSuccessStepIdSample);

export const taskAuditWaitStepSuccessSucceededAt: Builder<TaskAuditWaitStepSuccessSucceededAt> =
  /* @__PURE__ */ builder<TaskAuditWaitStepSuccessSucceededAt>(
    taskAuditWaitStepSuccessSucceededAtSample,
  );

export const taskAuditWaitStepTimedOut: Builder<TaskAuditWaitStepTimedOut> =
  /* @__PURE__ */ builder<TaskAuditWaitStepTimedOut>(taskAuditWaitStepTimedOutSample);

export const taskAuditWaitStepTimedOutCondition: Builder<TaskAuditWaitStepTimedOutCondition> =
  /* @__PURE__ */ builder<TaskAuditWaitStepTimedOutCondition>(
    taskAuditWaitStepTimedOutConditionSample,
  );

export const taskAuditWaitStepTimedOutStepId: Builder<TaskAuditWaitStepTimedOutStepId> =
  /* @__PURE__ */ builder<TaskAuditWaitStepTimedOutStepId>(taskAuditWaitStepTimedOutStepIdSample);

export const taskAuditWaitStepTimedOutTimedOutAt: Builder<TaskAuditWaitStepTimedOutTimedOutAt> =
  /* @__PURE__ */ builder<TaskAuditWaitStepTimedOutTimedOutAt>(
    taskAuditWaitStepTimedOutTimedOutAtSample,
  );

export const taskAuditWaitStepWaiting: Builder<TaskAuditWaitStepWaiting> =
  /* @__PURE__ */ builder<TaskAuditWaitStepWaiting>(taskAuditWaitStepWaitingSample);

export const taskAuditWaitStepWaitingCondition: Builder<TaskAuditWaitStepWaitingCondition> =
  /* @__PURE__ */ builder<TaskAuditWaitStepWaitingCondition>(
    taskAuditWaitStepWaitingConditionSample,
  );

export const taskAuditWaitStepWaitingStepId: Builder<TaskAuditWaitStepWaitingStepId> =
  /* @__PURE__ */ builder<TaskAuditWaitStepWaitingStepId>(taskAuditWaitStepWaitingStepIdSample);

export const taskAuditWebhookApprovalAttempt: Builder<TaskAuditWebhookApprovalAttempt> =
  /* @__PURE__ */ builder<TaskAuditWebhookApprovalAttempt>(taskAuditWebhookApprovalAttemptSample);

export const taskAuditWebhookApprovalAttemptWebhookId: Builder<TaskAuditWebhookApprovalAttemptWebhookId> =
  /* @__PURE__ */ builder<TaskAuditWebhookApprovalAttemptWebhookId>(
    taskAuditWebhookApprovalAttemptWebhookIdSample,
  );

export const taskAuditWebhookApprovalAttemptWebhookInstanceId: Builder<TaskAuditWebhookApprovalAttemptWebhookInstanceId> =
  /* @__PURE__ */ builder<TaskAuditWebhookApprovalAttemptWebhookInstanceId>(
    taskAuditWebhookApprovalAttemptWebhookInstanceIdSample,
  );

export const taskAuditWebhookApprovalAttemptWebhookName: Builder<TaskAuditWebhookApprovalAttemptWebhookName> =
  /* @__PURE__ */ builder<TaskAuditWebhookApprovalAttemptWebhookName>(
    taskAuditWebhookApprovalAttemptWebhookNameSample,
  );

export const taskAuditWebhookApprovalAttemptWebhookUrl: Builder<TaskAuditWebhookApprovalAttemptWebhookUrl> =
  /* @__PURE__ */ builder<TaskAuditWebhookApprovalAttemptWebhookUrl>(
    taskAuditWebhookApprovalAttemptWebhookUrlSample,
  );

export const taskAuditWebhookApprovalBadResponse: Builder<TaskAuditWebhookApprovalBadResponse> =
  /* @__PURE__ */ builder<TaskAuditWebhookApprovalBadResponse>(
    taskAuditWebhookApprovalBadResponseSample,
  );

export const taskAuditWebhookApprovalBadResponseError: Builder<TaskAuditWebhookApprovalBadResponseError> =
  /* @__PURE__ */ builder<TaskAuditWebhookApprovalBadResponseError>(
    taskAuditWebhookApprovalBadResponseErrorSample,
  );

export const taskAuditWebhookApprovalBadResponseWebhookId: Builder<TaskAuditWebhookApprovalBadResponseWebhookId> =
  /* @__PURE__ */ builder<TaskAuditWebhookApprovalBadResponseWebhookId>(
    taskAuditWebhookApprovalBadResponseWebhookIdSample,
  );

export const taskAuditWebhookApprovalBadResponseWebhookInstanceId: Builder<TaskAuditWebhookApprovalBadResponseWebhookInstanceId> =
  /* @__PURE__ */ builder<TaskAuditWebhookApprovalBadResponseWebhookInstanceId>(
    taskAuditWebhookApprovalBadResponseWebhookInstanceIdSample,
  );

export const taskAuditWebhookApprovalBadResponseWebhookName: Builder<TaskAuditWebhookApprovalBadResponseWebhookName> =
  /* @__PURE__ */ builder<TaskAuditWebhookApprovalBadResponseWebhookName>(
    taskAuditWebhookApprovalBadResponseWebhookNameSample,
  );

export const taskAuditWebhookApprovalBadResponseWebhookUrl: Builder<TaskAuditWebhookApprovalBadResponseWebhookUrl> =
  /* @__PURE__ */ builder<TaskAuditWebhookApprovalBadResponseWebhookUrl>(
    taskAuditWebhookApprovalBadResponseWebhookUrlSample,
  );

export const taskAuditWebhookApprovalSuccess: Builder<TaskAuditWebhookApprovalSuccess> =
  /* @__PURE__ */ builder<TaskAuditWebhookApprovalSuccess>(taskAuditWebhookApprovalSuccessSample);

export const taskAuditWebhookApprovalSuccessWebhookId: Builder<TaskAuditWebhookApprovalSuccessWebhookId> =
  /* @__PURE__ */ builder<TaskAuditWebhookApprovalSuccessWebhookId>(
    taskAuditWebhookApprovalSuccessWebhookIdSample,
  );

export const taskAuditWebhookApprovalSuccessWebhookInstanceId: Builder<TaskAuditWebhookApprovalSuccessWebhookInstanceId> =
  /* @__PURE__ */ builder<TaskAuditWebhookApprovalSuccessWebhookInstanceId>(
    taskAuditWebhookApprovalSuccessWebhookInstanceIdSample,
  );

export const taskAuditWebhookApprovalSuccessWebhookName: Builder<TaskAuditWebhookApprovalSuccessWebhookName> =
  /* @__PURE__ */ builder<TaskAuditWebhookApprovalSuccessWebhookName>(
    taskAuditWebhookApprovalSuccessWebhookNameSample,
  );

export const taskAuditWebhookApprovalSuccessWebhookUrl: Builder<TaskAuditWebhookApprovalSuccessWebhookUrl> =
  /* @__PURE__ */ builder<TaskAuditWebhookApprovalSuccessWebhookUrl>(
    taskAuditWebhookApprovalSuccessWebhookUrlSample,
  );

export const taskAuditWebhookApprovalTriggered: Builder<TaskAuditWebhookApprovalTriggered> =
  /* @__PURE__ */ builder<TaskAuditWebhookApprovalTriggered>(
    taskAuditWebhookApprovalTriggeredSample,
  );

export const taskAuditWebhookApprovalTriggeredWebhookId: Builder<TaskAuditWebhookApprovalTriggeredWebhookId> =
  /* @__PURE__ */ builder<TaskAuditWebhookApprovalTriggeredWebhookId>(
    taskAuditWebhookApprovalTriggeredWebhookIdSample,
  );

export const taskAuditWebhookApprovalTriggeredWebhookInstanceId: Builder<TaskAuditWebhookApprovalTriggeredWebhookInstanceId> =
  /* @__PURE__ */ builder<TaskAuditWebhookApprovalTriggeredWebhookInstanceId>(
    taskAuditWebhookApprovalTriggeredWebhookInstanceIdSample,
  );

export const taskAuditWebhookApprovalTriggeredWebhookName: Builder<TaskAuditWebhookApprovalTriggeredWebhookName> =
  /* @__PURE__ */ builder<TaskAuditWebhookApprovalTriggeredWebhookName>(
    taskAuditWebhookApprovalTriggeredWebhookNameSample,
  );

export const taskAuditWebhookApprovalTriggeredWebhookUrl: Builder<TaskAuditWebhookApprovalTriggeredWebhookUrl> =
  /* @__PURE__ */ builder<TaskAuditWebhookApprovalTriggeredWebhookUrl>(
    taskAuditWebhookApprovalTriggeredWebhookUrlSample,
  );

export const taskAuditWebhookAttempt: Builder<TaskAuditWebhookAttempt> =
  /* @__PURE__ */ builder<TaskAuditWebhookAttempt>(taskAuditWebhookAttemptSample);

export const taskAuditWebhookAttemptWebhookId: Builder<TaskAuditWebhookAttemptWebhookId> =
  /* @__PURE__ */ builder<TaskAuditWebhookAttemptWebhookId>(taskAuditWebhookAttemptWebhookIdSample);

export const taskAuditWebhookAttemptWebhookInstanceId: Builder<TaskAuditWebhookAttemptWebhookInstanceId> =
  /* @__PURE__ */ builder<TaskAuditWebhookAttemptWebhookInstanceId>(
    taskAuditWebhookAttemptWebhookInstanceIdSample,
  );

export const taskAuditWebhookAttemptWebhookName: Builder<TaskAuditWebhookAttemptWebhookName> =
  /* @__PURE__ */ builder<TaskAuditWebhookAttemptWebhookName>(
    taskAuditWebhookAttemptWebhookNameSample,
  );

export const taskAuditWebhookAttemptWebhookUrl: Builder<TaskAuditWebhookAttemptWebhookUrl> =
  /* @__PURE__ */ builder<TaskAuditWebhookAttemptWebhookUrl>(
    taskAuditWebhookAttemptWebhookUrlSample,
  );

export const taskAuditWebhookSuccess: Builder<TaskAuditWebhookSuccess> =
  /* @__PURE__ */ builder<TaskAuditWebhookSuccess>(taskAuditWebhookSuccessSample);

export const taskAuditWebhookSuccessWebhookId: Builder<TaskAuditWebhookSuccessWebhookId> =
  /* @__PURE__ */ builder<TaskAuditWebhookSuccessWebhookId>(taskAuditWebhookSuccessWebhookIdSample);

export const taskAuditWebhookSuccessWebhookInstanceId: Builder<TaskAuditWebhookSuccessWebhookInstanceId> =
  /* @__PURE__ */ builder<TaskAuditWebhookSuccessWebhookInstanceId>(
    taskAuditWebhookSuccessWebhookInstanceIdSample,
  );

export const taskAuditWebhookSuccessWebhookName: Builder<TaskAuditWebhookSuccessWebhookName> =
  /* @__PURE__ */ builder<TaskAuditWebhookSuccessWebhookName>(
    taskAuditWebhookSuccessWebhookNameSample,
  );

export const taskAuditWebhookSuccessWebhookUrl: Builder<TaskAuditWebhookSuccessWebhookUrl> =
  /* @__PURE__ */ builder<TaskAuditWebhookSuccessWebhookUrl>(
    taskAuditWebhookSuccessWebhookUrlSample,
  );

export const taskAuditWebhookTriggered: Builder<TaskAuditWebhookTriggered> =
  /* @__PURE__ */ builder<TaskAuditWebhookTriggered>(taskAuditWebhookTriggeredSample);

export const taskAuditWebhookTriggeredWebhookId: Builder<TaskAuditWebhookTriggeredWebhookId> =
  /* @__PURE__ */ builder<TaskAuditWebhookTriggeredWebhookId>(
    taskAuditWebhookTriggeredWebhookIdSample,
  );

export const taskAuditWebhookTriggeredWebhookInstanceId: Builder<TaskAuditWebhookTriggeredWebhookInstanceId> =
  /* @__PURE__ */ builder<TaskAuditWebhookTriggeredWebhookInstanceId>(
    taskAuditWebhookTriggeredWebhookInstanceIdSample,
  );

export const taskAuditWebhookTriggeredWebhookName: Builder<TaskAuditWebhookTriggeredWebhookName> =
  /* @__PURE__ */ builder<TaskAuditWebhookTriggeredWebhookName>(
    taskAuditWebhookTriggeredWebhookNameSample,
  );

export const taskAuditWebhookTriggeredWebhookUrl: Builder<TaskAuditWebhookTriggeredWebhookUrl> =
  /* @__PURE__ */ builder<TaskAuditWebhookTriggeredWebhookUrl>(
    taskAuditWebhookTriggeredWebhookUrlSample,
  );

export const taskExpandMask: Builder<TaskExpandMask> =
  /* @__PURE__ */ builder<TaskExpandMask>(taskExpandMaskSample);

export const taskExpandMaskPaths: Builder<TaskExpandMaskPaths> =
  /* @__PURE__ */ builder<TaskExpandMaskPaths>(taskExpandMaskPathsSample);

export const taskExpandMaskPathsItem: Builder<TaskExpandMaskPathsItem> =
  /* @__PURE__ */ builder<TaskExpandMaskPathsItem>(taskExpandMaskPathsItemSample);

export const taskGrantSource: Builder<TaskGrantSource> =
  /* @__PURE__ */ builder<TaskGrantSource>(taskGrantSourceSample);

export const taskGrantSourceExternalUrl: Builder<TaskGrantSourceExternalUrl> =
  /* @__PURE__ */ builder<TaskGrantSourceExternalUrl>(taskGrantSourceExternalUrlSample);

export const taskGrantSourceIntegrationId: Builder<TaskGrantSourceIntegrationId> =
  /* @__PURE__ */ builder<TaskGrantSourceIntegrationId>(taskGrantSourceIntegrationIdSample);

export const taskGrantSourceRequestId: Builder<TaskGrantSourceRequestId> =
  /* @__PURE__ */ builder<TaskGrantSourceRequestId>(taskGrantSourceRequestIdSample);

export const taskRef: Builder<TaskRef> = /* @__PURE__ */ builder<TaskRef>(taskRefSample);

export const taskRefId: Builder<TaskRefId> = /* @__PURE__ */ builder<TaskRefId>(taskRefIdSample);

export const taskRevokeSource: Builder<TaskRevokeSource, TaskRevokeSourceArms> =
  /* @__PURE__ */ builder<TaskRevokeSource, TaskRevokeSourceArms>(taskRevokeSourceSample);

export const taskRevokeSourceReviewType: Builder<TaskRevokeSourceReviewType> =
  /* @__PURE__ */ builder<TaskRevokeSourceReviewType>(taskRevokeSourceReviewTypeSample);

export const taskRevokeSourceRequestType: Builder<TaskRevokeSourceRequestType> =
  /* @__PURE__ */ builder<TaskRevokeSourceRequestType>(taskRevokeSourceRequestTypeSample);

export const taskRevokeSourceExpiredType: Builder<TaskRevokeSourceExpiredType> =
  /* @__PURE__ */ builder<TaskRevokeSourceExpiredType>(taskRevokeSourceExpiredTypeSample);

export const taskRevokeSourceNonUsageType: Builder<TaskRevokeSourceNonUsageType> =
  /* @__PURE__ */ builder<TaskRevokeSourceNonUsageType>(taskRevokeSourceNonUsageTypeSample);

export const taskRevokeSourceExpired: Builder<TaskRevokeSourceExpired> =
  /* @__PURE__ */ builder<TaskRevokeSourceExpired>(taskRevokeSourceExpiredSample);

export const taskRevokeSourceExpiredExpiredAt: Builder<TaskRevokeSourceExpiredExpiredAt> =
  /* @__PURE__ */ builder<TaskRevokeSourceExpiredExpiredAt>(taskRevokeSourceExpiredExpiredAtSample);

export const taskRevokeSourceNonUsage: Builder<TaskRevokeSourceNonUsage> =
  /* @__PURE__ */ builder<TaskRevokeSourceNonUsage>(taskRevokeSourceNonUsageSample);

export const taskRevokeSourceNonUsageExpiresAt: Builder<TaskRevokeSourceNonUsageExpiresAt> =
  /* @__PURE__ */ builder<TaskRevokeSourceNonUsageExpiresAt>(
    taskRevokeSourceNonUsageExpiresAtSample,
  );

export const taskRevokeSourceNonUsageLastLogin: Builder<TaskRevokeSourceNonUsageLastLogin> =
  /* @__PURE__ */ builder<TaskRevokeSourceNonUsageLastLogin>(
    taskRevokeSourceNonUsageLastLoginSample,
  );

export const taskRevokeSourceRequest: Builder<TaskRevokeSourceRequest> =
  /* @__PURE__ */ builder<TaskRevokeSourceRequest>(taskRevokeSourceRequestSample);

export const taskRevokeSourceRequestRequestUserId: Builder<TaskRevokeSourceRequestRequestUserId> =
  /* @__PURE__ */ builder<TaskRevokeSourceRequestRequestUserId>(
    taskRevokeSourceRequestRequestUserIdSample,
  );

export const taskRevokeSourceReview: Builder<TaskRevokeSourceReview> =
  /* @__PURE__ */ builder<TaskRevokeSourceReview>(taskRevokeSourceReviewSample);

export const taskRevokeSourceReviewAccessReviewId: Builder<TaskRevokeSourceReviewAccessReviewId> =
  /* @__PURE__ */ builder<TaskRevokeSourceReviewAccessReviewId>(
    taskRevokeSourceReviewAccessReviewIdSample,
  );

export const taskRevokeSourceReviewCertTicketId: Builder<TaskRevokeSourceReviewCertTicketId> =
  /* @__PURE__ */ builder<TaskRevokeSourceReviewCertTicketId>(
    taskRevokeSourceReviewCertTicketIdSample,
  );

export const taskSearchRequest: Builder<TaskSearchRequest> =
  /* @__PURE__ */ builder<TaskSearchRequest>(taskSearchRequestSample);

export const taskSearchRequestAccessReviewIds: Builder<TaskSearchRequestAccessReviewIds> =
  /* @__PURE__ */ builder<TaskSearchRequestAccessReviewIds>(taskSearchRequestAccessReviewIdsSample);

export const taskSearchRequestAccessReviewIdsItem: Builder<TaskSearchRequestAccessReviewIdsItem> =
  /* @__PURE__ */ builder<TaskSearchRequestAccessReviewIdsItem>(
    taskSearchRequestAccessReviewIdsItemSample,
  );

export const taskSearchRequestAccountOwnerIds: Builder<TaskSearchRequestAccountOwnerIds> =
  /* @__PURE__ */ builder<TaskSearchRequestAccountOwnerIds>(taskSearchRequestAccountOwnerIdsSample);

export const taskSearchRequestAccountOwnerIdsItem: Builder<TaskSearchRequestAccountOwnerIdsItem> =
  /* @__PURE__ */ builder<TaskSearchRequestAccountOwnerIdsItem>(
    taskSearchRequestAccountOwnerIdsItemSample,
  );

export const taskSearchRequestAccountTypes: Builder<TaskSearchRequestAccountTypes> =
  /* @__PURE__ */ builder<TaskSearchRequestAccountTypes>(taskSearchRequestAccountTypesSample);

export const taskSearchRequestAccountTypesItem: Builder<TaskSearchRequestAccountTypesItem> =
  /* @__PURE__ */ builder<TaskSearchRequestAccountTypesItem>(
    taskSearchRequestAccountTypesItemSample,
  );

export const taskSearchRequestActorId: Builder<TaskSearchRequestActorId> =
  /* @__PURE__ */ builder<TaskSearchRequestActorId>(taskSearchRequestActorIdSample);

export const taskSearchRequestAppEntitlementIds: Builder<TaskSearchRequestAppEntitlementIds> =
  /* @__PURE__ */ builder<TaskSearchRequestAppEntitlementIds>(
    taskSearchRequestAppEntitlementIdsSample,
  );

export const taskSearchRequestAppEntitlementIdsItem: Builder<TaskSearchRequestAppEntitlementIdsItem> =
  /* @__PURE__ */ builder<TaskSearchRequestAppEntitlementIdsItem>(
    taskSearchRequestAppEntitlementIdsItemSample,
  );

export const taskSearchRequestAppResourceIds: Builder<TaskSearchRequestAppResourceIds> =
  /* @__PURE__ */ builder<TaskSearchRequestAppResourceIds>(taskSearchRequestAppResourceIdsSample);

export const taskSearchRequestAppResourceIdsItem: Builder<TaskSearchRequestAppResourceIdsItem> =
  /* @__PURE__ */ builder<TaskSearchRequestAppResourceIdsItem>(
    taskSearchRequestAppResourceIdsItemSample,
  );

export const taskSearchRequestAppResourceTypeIds: Builder<TaskSearchRequestAppResourceTypeIds> =
  /* @__PURE__ */ builder<TaskSearchRequestAppResourceTypeIds>(
    taskSearchRequestAppResourceTypeIdsSample,
  );

export const taskSearchRequestAppResourceTypeIdsItem: Builder<TaskSearchRequestAppResourceTypeIdsItem> =
  /* @__PURE__ */ builder<TaskSearchRequestAppResourceTypeIdsItem>(
    taskSearchRequestAppResourceTypeIdsItemSample,
  );

export const taskSearchRequestAppUserSubjectIds: Builder<TaskSearchRequestAppUserSubjectIds> =
  /* @__PURE__ */ builder<TaskSearchRequestAppUserSubjectIds>(
    taskSearchRequestAppUserSubjectIdsSample,
  );

export const taskSearchRequestAppUserSubjectIdsItem: Builder<TaskSearchRequestAppUserSubjectIdsItem> =
  /* @__PURE__ */ builder<TaskSearchRequestAppUserSubjectIdsItem>(
    taskSearchRequestAppUserSubjectIdsItemSample,
  );

export const taskSearchRequestApplicationIds: Builder<TaskSearchRequestApplicationIds> =
  /* @__PURE__ */ builder<TaskSearchRequestApplicationIds>(taskSearchRequestApplicationIdsSample);

export const taskSearchRequestApplicationIdsItem: Builder<TaskSearchRequestApplicationIdsItem> =
  /* @__PURE__ */ builder<TaskSearchRequestApplicationIdsItem>(
    taskSearchRequestApplicationIdsItemSample,
  );

export const taskSearchRequestAssignedOrStepApproverUserId: Builder<TaskSearchRequestAssignedOrStepApproverUserId> =
  /* @__PURE__ */ builder<TaskSearchRequestAssignedOrStepApproverUserId>(
    taskSearchRequestAssignedOrStepApproverUserIdSample,
  );

export const taskSearchRequestAssigneesInIds: Builder<TaskSearchRequestAssigneesInIds> =
  /* @__PURE__ */ builder<TaskSearchRequestAssigneesInIds>(taskSearchRequestAssigneesInIdsSample);

export const taskSearchRequestAssigneesInIdsItem: Builder<TaskSearchRequestAssigneesInIdsItem> =
  /* @__PURE__ */ builder<TaskSearchRequestAssigneesInIdsItem>(
    taskSearchRequestAssigneesInIdsItemSample,
  );

export const taskSearchRequestCreatedAfter: Builder<TaskSearchRequestCreatedAfter> =
  /* @__PURE__ */ builder<TaskSearchRequestCreatedAfter>(taskSearchRequestCreatedAfterSample);

export const taskSearchRequestCreatedBefore: Builder<TaskSearchRequestCreatedBefore> =
  /* @__PURE__ */ builder<TaskSearchRequestCreatedBefore>(taskSearchRequestCreatedBeforeSample);

export const taskSearchRequestCurrentStep: Builder<TaskSearchRequestCurrentStep> =
  /* @__PURE__ */ builder<TaskSearchRequestCurrentStep>(taskSearchRequestCurrentStepSample);

export const taskSearchRequestEmergencyStatus: Builder<TaskSearchRequestEmergencyStatus> =
  /* @__PURE__ */ builder<TaskSearchRequestEmergencyStatus>(taskSearchRequestEmergencyStatusSample);

export const taskSearchRequestExcludeAppEntitlementIds: Builder<TaskSearchRequestExcludeAppEntitlementIds> =
  /* @__PURE__ */ builder<TaskSearchRequestExcludeAppEntitlementIds>(
    taskSearchRequestExcludeAppEntitlementIdsSample,
  );

export const taskSearchRequestExcludeAppEntitlementIdsItem: Builder<TaskSearchRequestExcludeAppEntitlementIdsItem> =
  /* @__PURE__ */ builder<TaskSearchRequestExcludeAppEntitlementIdsItem>(
    taskSearchRequestExcludeAppEntitlementIdsItemSample,
  );

export const taskSearchRequestExcludeAppResourceTypeIds: Builder<TaskSearchRequestExcludeAppResourceTypeIds> =
  /* @__PURE__ */ builder<TaskSearchRequestExcludeAppResourceTypeIds>(
    taskSearchRequestExcludeAppResourceTypeIdsSample,
  );

export const taskSearchRequestExcludeAppResourceTypeIdsItem: Builder<TaskSearchRequestExcludeAppResourceTypeIdsItem> =
  /* @__PURE__ */ builder<TaskSearchRequestExcludeAppResourceTypeIdsItem>(
    taskSearchRequestExcludeAppResourceTypeIdsItemSample,
  );

export const taskSearchRequestExcludeIds: Builder<TaskSearchRequestExcludeIds> =
  /* @__PURE__ */ builder<TaskSearchRequestExcludeIds>(taskSearchRequestExcludeIdsSample);

export const taskSearchRequestExcludeIdsItem: Builder<TaskSearchRequestExcludeIdsItem> =
  /* @__PURE__ */ builder<TaskSearchRequestExcludeIdsItem>(taskSearchRequestExcludeIdsItemSample);

export const taskSearchRequestExpandMask: Builder<TaskSearchRequestExpandMask> =
  /* @__PURE__ */ builder<TaskSearchRequestExpandMask>(taskSearchRequestExpandMaskSample);

export const taskSearchRequestIncludeDeleted: Builder<TaskSearchRequestIncludeDeleted> =
  /* @__PURE__ */ builder<TaskSearchRequestIncludeDeleted>(taskSearchRequestIncludeDeletedSample);

export const taskSearchRequestMyWorkUserIds: Builder<TaskSearchRequestMyWorkUserIds> =
  /* @__PURE__ */ builder<TaskSearchRequestMyWorkUserIds>(taskSearchRequestMyWorkUserIdsSample);

export const taskSearchRequestMyWorkUserIdsItem: Builder<TaskSearchRequestMyWorkUserIdsItem> =
  /* @__PURE__ */ builder<TaskSearchRequestMyWorkUserIdsItem>(
    taskSearchRequestMyWorkUserIdsItemSample,
  );

export const taskSearchRequestOlderThanDuration: Builder<TaskSearchRequestOlderThanDuration> =
  /* @__PURE__ */ builder<TaskSearchRequestOlderThanDuration>(
    taskSearchRequestOlderThanDurationSample,
  );

export const taskSearchRequestOpenerIds: Builder<TaskSearchRequestOpenerIds> =
  /* @__PURE__ */ builder<TaskSearchRequestOpenerIds>(taskSearchRequestOpenerIdsSample);

export const taskSearchRequestOpenerIdsItem: Builder<TaskSearchRequestOpenerIdsItem> =
  /* @__PURE__ */ builder<TaskSearchRequestOpenerIdsItem>(taskSearchRequestOpenerIdsItemSample);

export const taskSearchRequestOpenerOrSubjectUserId: Builder<TaskSearchRequestOpenerOrSubjectUserId> =
  /* @__PURE__ */ builder<TaskSearchRequestOpenerOrSubjectUserId>(
    taskSearchRequestOpenerOrSubjectUserIdSample,
  );

export const taskSearchRequestPageSize: Builder<TaskSearchRequestPageSize> =
  /* @__PURE__ */ builder<TaskSearchRequestPageSize>(taskSearchRequestPageSizeSample);

export const taskSearchRequestPageToken: Builder<TaskSearchRequestPageToken> =
  /* @__PURE__ */ builder<TaskSearchRequestPageToken>(taskSearchRequestPageTokenSample);

export const taskSearchRequestPreviouslyActedOnIds: Builder<TaskSearchRequestPreviouslyActedOnIds> =
  /* @__PURE__ */ builder<TaskSearchRequestPreviouslyActedOnIds>(
    taskSearchRequestPreviouslyActedOnIdsSample,
  );

export const taskSearchRequestPreviouslyActedOnIdsItem: Builder<TaskSearchRequestPreviouslyActedOnIdsItem> =
  /* @__PURE__ */ builder<TaskSearchRequestPreviouslyActedOnIdsItem>(
    taskSearchRequestPreviouslyActedOnIdsItemSample,
  );

export const taskSearchRequestQuery: Builder<TaskSearchRequestQuery> =
  /* @__PURE__ */ builder<TaskSearchRequestQuery>(taskSearchRequestQuerySample);

export const taskSearchRequestRefs: Builder<TaskSearchRequestRefs> =
  /* @__PURE__ */ builder<TaskSearchRequestRefs>(taskSearchRequestRefsSample);

export const taskSearchRequestRefsItem: Builder<TaskSearchRequestRefsItem> =
  /* @__PURE__ */ builder<TaskSearchRequestRefsItem>(taskSearchRequestRefsItemSample);

export const taskSearchRequestSortBy: Builder<TaskSearchRequestSortBy> =
  /* @__PURE__ */ builder<TaskSearchRequestSortBy>(taskSearchRequestSortBySample);

export const taskSearchRequestStepApprovalTypes: Builder<TaskSearchRequestStepApprovalTypes> =
  /* @__PURE__ */ builder<TaskSearchRequestStepApprovalTypes>(
    taskSearchRequestStepApprovalTypesSample,
  );

export const taskSearchRequestStepApprovalTypesItem: Builder<TaskSearchRequestStepApprovalTypesItem> =
  /* @__PURE__ */ builder<TaskSearchRequestStepApprovalTypesItem>(
    taskSearchRequestStepApprovalTypesItemSample,
  );

export const taskSearchRequestSubjectIds: Builder<TaskSearchRequestSubjectIds> =
  /* @__PURE__ */ builder<TaskSearchRequestSubjectIds>(taskSearchRequestSubjectIdsSample);

export const taskSearchRequestSubjectIdsItem: Builder<TaskSearchRequestSubjectIdsItem> =
  /* @__PURE__ */ builder<TaskSearchRequestSubjectIdsItem>(taskSearchRequestSubjectIdsItemSample);

export const taskSearchRequestTaskStates: Builder<TaskSearchRequestTaskStates> =
  /* @__PURE__ */ builder<TaskSearchRequestTaskStates>(taskSearchRequestTaskStatesSample);

export const taskSearchRequestTaskStatesItem: Builder<TaskSearchRequestTaskStatesItem> =
  /* @__PURE__ */ builder<TaskSearchRequestTaskStatesItem>(taskSearchRequestTaskStatesItemSample);

export const taskSearchRequestTaskTypes: Builder<TaskSearchRequestTaskTypes> =
  /* @__PURE__ */ builder<TaskSearchRequestTaskTypes>(taskSearchRequestTaskTypesSample);

export const taskSearchRequestTaskTypesItem: Builder<TaskSearchRequestTaskTypesItem> =
  /* @__PURE__ */ builder<TaskSearchRequestTaskTypesItem>(taskSearchRequestTaskTypesItemSample);

export const taskSearchRequestUserEmploymentStatuses: Builder<TaskSearchRequestUserEmploymentStatuses> =
  /* @__PURE__ */ builder<TaskSearchRequestUserEmploymentStatuses>(
    taskSearchRequestUserEmploymentStatusesSample,
  );

export const taskSearchRequestUserEmploymentStatusesItem: Builder<TaskSearchRequestUserEmploymentStatusesItem> =
  /* @__PURE__ */ builder<TaskSearchRequestUserEmploymentStatusesItem>(
    taskSearchRequestUserEmploymentStatusesItemSample,
  );

export const taskSearchResponse: Builder<TaskSearchResponse> =
  /* @__PURE__ */ builder<TaskSearchResponse>(taskSearchResponseSample);

export const taskSearchResponseExpanded: Builder<TaskSearchResponseExpanded> =
  /* @__PURE__ */ builder<TaskSearchResponseExpanded>(taskSearchResponseExpandedSample);

export const taskSearchResponseExpandedItem: Builder<TaskSearchResponseExpandedItem> =
  /* @__PURE__ */ builder<TaskSearchResponseExpandedItem>(taskSearchResponseExpandedItemSample);

export const taskSearchResponseList: Builder<TaskSearchResponseList> =
  /* @__PURE__ */ builder<TaskSearchResponseList>(taskSearchResponseListSample);

export const taskSearchResponseListItem: Builder<TaskSearchResponseListItem> =
  /* @__PURE__ */ builder<TaskSearchResponseListItem>(taskSearchResponseListItemSample);

export const taskSearchResponseNextPageToken: Builder<TaskSearchResponseNextPageToken> =
  /* @__PURE__ */ builder<TaskSearchResponseNextPageToken>(taskSearchResponseNextPageTokenSample);

export const taskServiceActionResponse: Builder<TaskServiceActionResponse> =
  /* @__PURE__ */ builder<TaskServiceActionResponse>(taskServiceActionResponseSample);

export const taskServiceActionResponseExpanded: Builder<TaskServiceActionResponseExpanded> =
  /* @__PURE__ */ builder<TaskServiceActionResponseExpanded>(
    taskServiceActionResponseExpandedSample,
  );

export const taskServiceActionResponseExpandedItem: Builder<TaskServiceActionResponseExpandedItem> =
  /* @__PURE__ */ builder<TaskServiceActionResponseExpandedItem>(
    taskServiceActionResponseExpandedItemSample,
  );

export const taskServiceActionResponseTaskView: Builder<TaskServiceActionResponseTaskView> =
  /* @__PURE__ */ builder<TaskServiceActionResponseTaskView>(
    taskServiceActionResponseTaskViewSample,
  );

export const taskServiceActionResponseTicketActionId: Builder<TaskServiceActionResponseTicketActionId> =
  /* @__PURE__ */ builder<TaskServiceActionResponseTicketActionId>(
    taskServiceActionResponseTicketActionIdSample,
  );

export const taskServiceCreateGrantRequest: Builder<TaskServiceCreateGrantRequest> =
  /* @__PURE__ */ builder<TaskServiceCreateGrantRequest>(taskServiceCreateGrantRequestSample);

export const taskServiceCreateGrantRequestAppEntitlementId: Builder<TaskServiceCreateGrantRequestAppEntitlementId> =
  /* @__PURE__ */ builder<TaskServiceCreateGrantRequestAppEntitlementId>(
    taskServiceCreateGrantRequestAppEntitlementIdSample,
  );

export const taskServiceCreateGrantRequestAppId: Builder<TaskServiceCreateGrantRequestAppId> =
  /* @__PURE__ */ builder<TaskServiceCreateGrantRequestAppId>(
    taskServiceCreateGrantRequestAppIdSample,
  );

export const taskServiceCreateGrantRequestAppUserId: Builder<TaskServiceCreateGrantRequestAppUserId> =
  /* @__PURE__ */ builder<TaskServiceCreateGrantRequestAppUserId>(
    taskServiceCreateGrantRequestAppUserIdSample,
  );

export const taskServiceCreateGrantRequestDescription: Builder<TaskServiceCreateGrantRequestDescription> =
  /* @__PURE__ */ builder<TaskServiceCreateGrantRequestDescription>(
    taskServiceCreateGrantRequestDescriptionSample,
  );

export const taskServiceCreateGrantRequestEmergencyAccess: Builder<TaskServiceCreateGrantRequestEmergencyAccess> =
  /* @__PURE__ */ builder<TaskServiceCreateGrantRequestEmergencyAccess>(
    taskServiceCreateGrantRequestEmergencyAccessSample,
  );

export const taskServiceCreateGrantRequestExpandMask: Builder<TaskServiceCreateGrantRequestExpandMask> =
  /* @__PURE__ */ builder<TaskServiceCreateGrantRequestExpandMask>(
    taskServiceCreateGrantRequestExpandMaskSample,
  );

export const taskServiceCreateGrantRequestGrantDuration: Builder<TaskServiceCreateGrantRequestGrantDuration> =
  /* @__PURE__ */ builder<TaskServiceCreateGrantRequestGrantDuration>(
    taskServiceCreateGrantRequestGrantDurationSample,
  );

export const taskServiceCreateGrantRequestIdentityUserId: Builder<TaskServiceCreateGrantRequestIdentityUserId> =
  /* @__PURE__ */ builder<TaskServiceCreateGrantRequestIdentityUserId>(
    taskServiceCreateGrantRequestIdentityUserIdSample,
  );

export const taskServiceCreateGrantRequestSource: Builder<TaskServiceCreateGrantRequestSource> =
  /* @__PURE__ */ builder<TaskServiceCreateGrantRequestSource>(
    taskServiceCreateGrantRequestSourceSample,
  );

export const taskServiceCreateGrantResponse: Builder<TaskServiceCreateGrantResponse> =
  /* @__PURE__ */ builder<TaskServiceCreateGrantResponse>(taskServiceCreateGrantResponseSample);

export const taskServiceCreateGrantResponseExpanded: Builder<TaskServiceCreateGrantResponseExpanded> =
  /* @__PURE__ */ builder<TaskServiceCreateGrantResponseExpanded>(
    taskServiceCreateGrantResponseExpandedSample,
  );

export const taskServiceCreateGrantResponseExpandedItem: Builder<TaskServiceCreateGrantResponseExpandedItem> =
  /* @__PURE__ */ builder<TaskServiceCreateGrantResponseExpandedItem>(
    taskServiceCreateGrantResponseExpandedItemSample,
  );

export const taskServiceCreateGrantResponseTaskView: Builder<TaskServiceCreateGrantResponseTaskView> =
  /* @__PURE__ */ builder<TaskServiceCreateGrantResponseTaskView>(
    taskServiceCreateGrantResponseTaskViewSample,
  );

export const taskServiceCreateOffboardingRequest: Builder<TaskServiceCreateOffboardingRequest> =
  /* @__PURE__ */ builder<TaskServiceCreateOffboardingRequest>(
    taskServiceCreateOffboardingRequestSample,
  );

export const taskServiceCreateOffboardingRequestDescription: Builder<TaskServiceCreateOffboardingRequestDescription> =
  /* @__PURE__ */ builder<TaskServiceCreateOffboardingRequestDescription>(
    taskServiceCreateOffboardingRequestDescriptionSample,
  );

export const taskServiceCreateOffboardingRequestExpandMask: Builder<TaskServiceCreateOffboardingRequestExpandMask> =
  /* @__PURE__ */ builder<TaskServiceCreateOffboardingRequestExpandMask>(
    taskServiceCreateOffboardingRequestExpandMaskSample,
  );

export const taskServiceCreateOffboardingRequestSubjectUserId: Builder<TaskServiceCreateOffboardingRequestSubjectUserId> =
  /* @__PURE__ */ builder<TaskServiceCreateOffboardingRequestSubjectUserId>(
    taskServiceCreateOffboardingRequestSubjectUserIdSample,
  );

export const taskServiceCreateOffboardingResponse: Builder<TaskServiceCreateOffboardingResponse> =
  /* @__PURE__ */ builder<TaskServiceCreateOffboardingResponse>(
    taskServiceCreateOffboardingResponseSample,
  );

export const taskServiceCreateOffboardingResponseExpanded: Builder<TaskServiceCreateOffboardingResponseExpanded> =
  /* @__PURE__ */ builder<TaskServiceCreateOffboardingResponseExpanded>(
    taskServiceCreateOffboardingResponseExpandedSample,
  );

export const taskServiceCreateOffboardingResponseExpandedItem: Builder<TaskServiceCreateOffboardingResponseExpandedItem> =
  /* @__PURE__ */ builder<TaskServiceCreateOffboardingResponseExpandedItem>(
    taskServiceCreateOffboardingResponseExpandedItemSample,
  );

export const taskServiceCreateOffboardingResponseTaskView: Builder<TaskServiceCreateOffboardingResponseTaskView> =
  /* @__PURE__ */ builder<TaskServiceCreateOffboardingResponseTaskView>(
    taskServiceCreateOffboardingResponseTaskViewSample,
  );

export const taskServiceCreateRevokeRequest: Builder<TaskServiceCreateRevokeRequest> =
  /* @__PURE__ */ builder<TaskServiceCreateRevokeRequest>(taskServiceCreateRevokeRequestSample);

export const taskServiceCreateRevokeRequestAppEntitlementId: Builder<TaskServiceCreateRevokeRequestAppEntitlementId> =
  /* @__PURE__ */ builder<TaskServiceCreateRevokeRequestAppEntitlementId>(
    taskServiceCreateRevokeRequestAppEntitlementIdSample,
  );

export const taskServiceCreateRevokeRequestAppId: Builder<TaskServiceCreateRevokeRequestAppId> =
  /* @__PURE__ */ builder<TaskServiceCreateRevokeRequestAppId>(
    taskServiceCreateRevokeRequestAppIdSample,
  );

export const taskServiceCreateRevokeRequestAppUserId: Builder<TaskServiceCreateRevokeRequestAppUserId> =
  /* @__PURE__ */ builder<TaskServiceCreateRevokeRequestAppUserId>(
    taskServiceCreateRevokeRequestAppUserIdSample,
  );

export const taskServiceCreateRevokeRequestDescription: Builder<TaskServiceCreateRevokeRequestDescription> =
  /* @__PURE__ */ builder<TaskServiceCreateRevokeRequestDescription>(
    taskServiceCreateRevokeRequestDescriptionSample,
  );

export const taskServiceCreateRevokeRequestExpandMask: Builder<TaskServiceCreateRevokeRequestExpandMask> =
  /* @__PURE__ */ builder<TaskServiceCreateRevokeRequestExpandMask>(
    taskServiceCreateRevokeRequestExpandMaskSample,
  );

export const taskServiceCreateRevokeRequestIdentityUserId: Builder<TaskServiceCreateRevokeRequestIdentityUserId> =
  /* @__PURE__ */ builder<TaskServiceCreateRevokeRequestIdentityUserId>(
    taskServiceCreateRevokeRequestIdentityUserIdSample,
  );

export const taskServiceCreateRevokeResponse: Builder<TaskServiceCreateRevokeResponse> =
  /* @__PURE__ */ builder<TaskServiceCreateRevokeResponse>(taskServiceCreateRevokeResponseSample);

export const taskServiceCreateRevokeResponseExpanded: Builder<TaskServiceCreateRevokeResponseExpanded> =
  /* @__PURE__ */ builder<TaskServiceCreateRevokeResponseExpanded>(
    taskServiceCreateRevokeResponseExpandedSample,
  );

export const taskServiceCreateRevokeResponseExpandedItem: Builder<TaskServiceCreateRevokeResponseExpandedItem> =
  /* @__PURE__ */ builder<TaskServiceCreateRevokeResponseExpandedItem>(
    taskServiceCreateRevokeResponseExpandedItemSample,
  );

export const taskServiceCreateRevokeResponseTaskView: Builder<TaskServiceCreateRevokeResponseTaskView> =
  /* @__PURE__ */ builder<TaskServiceCreateRevokeResponseTaskView>(
    taskServiceCreateRevokeResponseTaskViewSample,
  );

export const taskServiceGetResponse: Builder<TaskServiceGetResponse> =
  /* @__PURE__ */ builder<TaskServiceGetResponse>(taskServiceGetResponseSample);

export const taskServiceGetResponseExpanded: Builder<TaskServiceGetResponseExpanded> =
  /* @__PURE__ */ builder<TaskServiceGetResponseExpanded>(taskServiceGetResponseExpandedSample);

export const taskServiceGetResponseExpandedItem: Builder<TaskServiceGetResponseExpandedItem> =
  /* @__PURE__ */ builder<TaskServiceGetResponseExpandedItem>(
    taskServiceGetResponseExpandedItemSample,
  );

export const taskServiceGetResponseTaskView: Builder<TaskServiceGetResponseTaskView> =
  /* @__PURE__ */ builder<TaskServiceGetResponseTaskView>(taskServiceGetResponseTaskViewSample);

export const taskTypeInput: Builder<TaskTypeInput, TaskTypeInputArms> = /* @__PURE__ */ builder<
  TaskTypeInput,
  TaskTypeInputArms
>(taskTypeInputSample);

export const taskType: Builder<TaskType, TaskTypeArms> = /* @__PURE__ */ builder<
  TaskType,
  TaskTypeArms
>(taskTypeSample);

export const taskTypeGrantType: Builder<TaskTypeGrantType> =
  /* @__PURE__ */ builder<TaskTypeGrantType>(taskTypeGrantTypeSample);

export const taskTypeRevokeType: Builder<TaskTypeRevokeType> =
  /* @__PURE__ */ builder<TaskTypeRevokeType>(taskTypeRevokeTypeSample);

export const taskTypeCertifyType: Builder<TaskTypeCertifyType> =
  /* @__PURE__ */ builder<TaskTypeCertifyType>(taskTypeCertifyTypeSample);

export const taskTypeOffboardingType: Builder<TaskTypeOffboardingType> =
  /* @__PURE__ */ builder<TaskTypeOffboardingType>(taskTypeOffboardingTypeSample);

export const taskTypeCertifyInput: Builder<TaskTypeCertifyInput> =
  /* @__PURE__ */ builder<TaskTypeCertifyInput>(taskTypeCertifyInputSample);

export const taskTypeCertify: Builder<TaskTypeCertify> =
  /* @__PURE__ */ builder<TaskTypeCertify>(taskTypeCertifySample);

export const taskTypeCertifyAccessReviewId: Builder<TaskTypeCertifyAccessReviewId> =
  /* @__PURE__ */ builder<TaskTypeCertifyAccessReviewId>(taskTypeCertifyAccessReviewIdSample);

export const taskTypeCertifyAccessReviewSelection: Builder<TaskTypeCertifyAccessReviewSelection> =
  /* @__PURE__ */ builder<TaskTypeCertifyAccessReviewSelection>(
    taskTypeCertifyAccessReviewSelectionSample,
  );

export const taskTypeCertifyAppEntitlementId: Builder<TaskTypeCertifyAppEntitlementId> =
  /* @__PURE__ */ builder<TaskTypeCertifyAppEntitlementId>(taskTypeCertifyAppEntitlementIdSample);

export const taskTypeCertifyAppId: Builder<TaskTypeCertifyAppId> =
  /* @__PURE__ */ builder<TaskTypeCertifyAppId>(taskTypeCertifyAppIdSample);

export const taskTypeCertifyAppUserId: Builder<TaskTypeCertifyAppUserId> =
  /* @__PURE__ */ builder<TaskTypeCertifyAppUserId>(taskTypeCertifyAppUserIdSample);

export const taskTypeCertifyIdentityUserId: Builder<TaskTypeCertifyIdentityUserId> =
  /* @__PURE__ */ builder<TaskTypeCertifyIdentityUserId>(taskTypeCertifyIdentityUserIdSample);

export const taskTypeCertifyOutcomeInput: Builder<TaskTypeCertifyOutcomeInput> =
  /* @__PURE__ */ builder<TaskTypeCertifyOutcomeInput>(taskTypeCertifyOutcomeInputSample);

export const taskTypeCertifyOutcome: Builder<TaskTypeCertifyOutcome> =
  /* @__PURE__ */ builder<TaskTypeCertifyOutcome>(taskTypeCertifyOutcomeSample);

export const taskTypeCertifyOutcomeTime: Builder<TaskTypeCertifyOutcomeTime> =
  /* @__PURE__ */ builder<TaskTypeCertifyOutcomeTime>(taskTypeCertifyOutcomeTimeSample);

export const taskTypeGrantInput: Builder<TaskTypeGrantInput> =
  /* @__PURE__ */ builder<TaskTypeGrantInput>(taskTypeGrantInputSample);

export const taskTypeGrant: Builder<TaskTypeGrant> =
  /* @__PURE__ */ builder<TaskTypeGrant>(taskTypeGrantSample);

export const taskTypeGrantAppEntitlementId: Builder<TaskTypeGrantAppEntitlementId> =
  /* @__PURE__ */ builder<TaskTypeGrantAppEntitlementId>(taskTypeGrantAppEntitlementIdSample);

export const taskTypeGrantAppId: Builder<TaskTypeGrantAppId> =
  /* @__PURE__ */ builder<TaskTypeGrantAppId>(taskTypeGrantAppIdSample);

export const taskTypeGrantAppUserId: Builder<TaskTypeGrantAppUserId> =
  /* @__PURE__ */ builder<TaskTypeGrantAppUserId>(taskTypeGrantAppUserIdSample);

export const taskTypeGrantGrantDuration: Builder<TaskTypeGrantGrantDuration> =
  /* @__PURE__ */ builder<TaskTypeGrantGrantDuration>(taskTypeGrantGrantDurationSample);

export const taskTypeGrantIdentityUserId: Builder<TaskTypeGrantIdentityUserId> =
  /* @__PURE__ */ builder<TaskTypeGrantIdentityUserId>(taskTypeGrantIdentityUserIdSample);

export const taskTypeGrantOutcomeInput: Builder<TaskTypeGrantOutcomeInput> =
  /* @__PURE__ */ builder<TaskTypeGrantOutcomeInput>(taskTypeGrantOutcomeInputSample);

export const taskTypeGrantOutcome: Builder<TaskTypeGrantOutcome> =
  /* @__PURE__ */ builder<TaskTypeGrantOutcome>(taskTypeGrantOutcomeSample);

export const taskTypeGrantOutcomeTime: Builder<TaskTypeGrantOutcomeTime> =
  /* @__PURE__ */ builder<TaskTypeGrantOutcomeTime>(taskTypeGrantOutcomeTimeSample);

export const taskTypeGrantSource: Builder<TaskTypeGrantSource> =
  /* @__PURE__ */ builder<TaskTypeGrantSource>(taskTypeGrantSourceSample);

export const taskTypeOffboardingInput: Builder<TaskTypeOffboardingInput> =
  /* @__PURE__ */ builder<TaskTypeOffboardingInput>(taskTypeOffboardingInputSample);

export const taskTypeOffboarding: Builder<TaskTypeOffboarding> =
  /* @__PURE__ */ builder<TaskTypeOffboarding>(taskTypeOffboardingSample);

export const taskTypeOffboardingOutcomeInput: Builder<TaskTypeOffboardingOutcomeInput> =
  /* @__PURE__ */ builder<TaskTypeOffboardingOutcomeInput>(taskTypeOffboardingOutcomeInputSample);

export const taskTypeOffboardingOutcome: Builder<TaskTypeOffboardingOutcome> =
  /* @__PURE__ */ builder<TaskTypeOffboardingOutcome>(taskTypeOffboardingOutcomeSample);

export const taskTypeOffboardingOutcomeTime: Builder<TaskTypeOffboardingOutcomeTime> =
  /* @__PURE__ */ builder<TaskTypeOffboardingOutcomeTime>(taskTypeOffboardingOutcomeTimeSample);

export const taskTypeOffboardingSubjectUserId: Builder<TaskTypeOffboardingSubjectUserId> =
  /* @__PURE__ */ builder<TaskTypeOffboardingSubjectUserId>(taskTypeOffboardingSubjectUserIdSample);

export const taskTypeRevokeInput: Builder<TaskTypeRevokeInput> =
  /* @__PURE__ */ builder<TaskTypeRevokeInput>(taskTypeRevokeInputSample);

export const taskTypeRevoke: Builder<TaskTypeRevoke> =
  /* @__PURE__ */ builder<TaskTypeRevoke>(taskTypeRevokeSample);

export const taskTypeRevokeAppEntitlementId: Builder<TaskTypeRevokeAppEntitlementId> =
  /* @__PURE__ */ builder<TaskTypeRevokeAppEntitlementId>(taskTypeRevokeAppEntitlementIdSample);

export const taskTypeRevokeAppId: Builder<TaskTypeRevokeAppId> =
  /* @__PURE__ */ builder<TaskTypeRevokeAppId>(taskTypeRevokeAppIdSample);

export const taskTypeRevokeAppUserId: Builder<TaskTypeRevokeAppUserId> =
  /* @__PURE__ */ builder<TaskTypeRevokeAppUserId>(taskTypeRevokeAppUserIdSample);

export const taskTypeRevokeIdentityUserId: Builder<TaskTypeRevokeIdentityUserId> =
  /* @__PURE__ */ builder<TaskTypeRevokeIdentityUserId>(taskTypeRevokeIdentityUserIdSample);

export const taskTypeRevokeOutcomeInput: Builder<TaskTypeRevokeOutcomeInput> =
  /* @__PURE__ */ builder<TaskTypeRevokeOutcomeInput>(taskTypeRevokeOutcomeInputSample);

export const taskTypeRevokeOutcome: Builder<TaskTypeRevokeOutcome> =
  /* @__PURE__ */ builder<TaskTypeRevokeOutcome>(taskTypeRevokeOutcomeSample);

export const taskTypeRevokeOutcomeTime: Builder<TaskTypeRevokeOutcomeTime> =
  /* @__PURE__ */ builder<TaskTypeRevokeOutcomeTime>(taskTypeRevokeOutcomeTimeSample);

export const taskTypeRevokeSource: Builder<TaskTypeRevokeSource> =
  /* @__PURE__ */ builder<TaskTypeRevokeSource>(taskTypeRevokeSourceSample);

export const taskView: Builder<TaskView> = /* @__PURE__ */ builder<TaskView>(taskViewSample);

export const taskViewAccessReviewPath: Builder<TaskViewAccessReviewPath> =
  /* @__PURE__ */ builder<TaskViewAccessReviewPath>(taskViewAccessReviewPathSample);

export const taskViewAppPath: Builder<TaskViewAppPath> =
  /* @__PURE__ */ builder<TaskViewAppPath>(taskViewAppPathSample);

export const taskViewAppUserPath: Builder<TaskViewAppUserPath> =
  /* @__PURE__ */ builder<TaskViewAppUserPath>(taskViewAppUserPathSample);

export const taskViewCreatedByUserPath: Builder<TaskViewCreatedByUserPath> =
  /* @__PURE__ */ builder<TaskViewCreatedByUserPath>(taskViewCreatedByUserPathSample);

export const taskViewEntitlementsPath: Builder<TaskViewEntitlementsPath> =
  /* @__PURE__ */ builder<TaskViewEntitlementsPath>(taskViewEntitlementsPathSample);

export const taskViewIdentityUserPath: Builder<TaskViewIdentityUserPath> =
  /* @__PURE__ */ builder<TaskViewIdentityUserPath>(taskViewIdentityUserPathSample);

export const taskViewInsightsPath: Builder<TaskViewInsightsPath> =
  /* @__PURE__ */ builder<TaskViewInsightsPath>(taskViewInsightsPathSample);

export const taskViewStepApproversPath: Builder<TaskViewStepApproversPath> =
  /* @__PURE__ */ builder<TaskViewStepApproversPath>(taskViewStepApproversPathSample);

export const taskViewTask: Builder<TaskViewTask> =
  /* @__PURE__ */ builder<TaskViewTask>(taskViewTaskSample);

export const taskViewUserPath: Builder<TaskViewUserPath> =
  /* @__PURE__ */ builder<TaskViewUserPath>(taskViewUserPathSample);

export const user: Builder<User> = /* @__PURE__ */ builder<User>(userSample);

export const userCreatedAt: Builder<UserCreatedAt> =
  /* @__PURE__ */ builder<UserCreatedAt>(userCreatedAtSample);

export const userDelegatedUserId: Builder<UserDelegatedUserId> =
  /* @__PURE__ */ builder<UserDelegatedUserId>(userDelegatedUserIdSample);

export const userDeletedAt: Builder<UserDeletedAt> =
  /* @__PURE__ */ builder<UserDeletedAt>(userDeletedAtSample);

export const userDepartment: Builder<UserDepartment> =
  /* @__PURE__ */ builder<UserDepartment>(userDepartmentSample);

export const userDepartmentSources: Builder<UserDepartmentSources> =
  /* @__PURE__ */ builder<UserDepartmentSources>(userDepartmentSourcesSample);

export const userDepartmentSourcesItem: Builder<UserDepartmentSourcesItem> =
  /* @__PURE__ */ builder<UserDepartmentSourcesItem>(userDepartmentSourcesItemSample);

export const userDirectoryIds: Builder<UserDirectoryIds> =
  /* @__PURE__ */ builder<UserDirectoryIds>(userDirectoryIdsSample);

export const userDirectoryIdsItem: Builder<UserDirectoryIdsItem> =
  /* @__PURE__ */ builder<UserDirectoryIdsItem>(userDirectoryIdsItemSample);

export const userDirectoryStatus: Builder<UserDirectoryStatus> =
  /* @__PURE__ */ builder<UserDirectoryStatus>(userDirectoryStatusSample);

export const userDirectoryStatusSources: Builder<UserDirectoryStatusSources> =
  /* @__PURE__ */ builder<UserDirectoryStatusSources>(userDirectoryStatusSourcesSample);

export const userDirectoryStatusSourcesItem: Builder<UserDirectoryStatusSourcesItem> =
  /* @__PURE__ */ builder<UserDirectoryStatusSourcesItem>(userDirectoryStatusSourcesItemSample);

export const userDisplayName: Builder<UserDisplayName> =
  /* @__PURE__ */ builder<UserDisplayName>(userDisplayNameSample);

export const userEmail: Builder<UserEmail> = /* @__PURE__ */ builder<UserEmail>(userEmailSample);

export const userEmailSources: Builder<UserEmailSources> =
  /* @__PURE__ */ builder<UserEmailSources>(userEmailSourcesSample);

export const userEmailSourcesItem: Builder<UserEmailSourcesItem> =
  /* @__PURE__ */ builder<UserEmailSourcesItem>(userEmailSourcesItemSample);

export const userEmails: Builder<UserEmails> =
  /* @__PURE__ */ builder<UserEmails>(userEmailsSample);

export const userEmailsItem: Builder<UserEmailsItem> =
  /* @__PURE__ */ builder<UserEmailsItem>(userEmailsItemSample);

export const userEmployeeIdSources: Builder<UserEmployeeIdSources> =
  /* @__PURE__ */ builder<UserEmployeeIdSources>(userEmployeeIdSourcesSample);

export const userEmployeeIdSourcesItem: Builder<UserEmployeeIdSourcesItem> =
  /* @__PURE__ */ builder<UserEmployeeIdSourcesItem>(userEmployeeIdSourcesItemSample);

export const userEmployeeIds: Builder<UserEmployeeIds> =
  /* @__PURE__ */ builder<UserEmployeeIds>(userEmployeeIdsSample);

export const userEmployeeIdsItem: Builder<UserEmployeeIdsItem> =
  /* @__PURE__ */ builder<UserEmployeeIdsItem>(userEmployeeIdsItemSample);

export const userEmploymentStatus: Builder<UserEmploymentStatus> =
  /* @__PURE__ */ builder<UserEmploymentStatus>(userEmploymentStatusSample);

export const userEmploymentStatusSources: Builder<UserEmploymentStatusSources> =
  /* @__PURE__ */ builder<UserEmploymentStatusSources>(userEmploymentStatusSourcesSample);

export const userEmploymentStatusSourcesItem: Builder<UserEmploymentStatusSourcesItem> =
  /* @__PURE__ */ builder<UserEmploymentStatusSourcesItem>(userEmploymentStatusSourcesItemSample);

export const userEmploymentType: Builder<UserEmploymentType> =
  /* @__PURE__ */ builder<UserEmploymentType>(userEmploymentTypeSample);

export const userEmploymentTypeSources: Builder<UserEmploymentTypeSources> =
  /* @__PURE__ */ builder<UserEmploymentTypeSources>(userEmploymentTypeSourcesSample);

export const userEmploymentTypeSourcesItem: Builder<UserEmploymentTypeSourcesItem> =
  /* @__PURE__ */ builder<UserEmploymentTypeSourcesItem>(userEmploymentTypeSourcesItemSample);

export const userId: Builder<UserId> = /* @__PURE__ */ builder<UserId>(userIdSample);

export const userJobTitle: Builder<UserJobTitle> =
  /* @__PURE__ */ builder<UserJobTitle>(userJobTitleSample);

export const userJobTitleSources: Builder<UserJobTitleSources> =
  /* @__PURE__ */ builder<UserJobTitleSources>(userJobTitleSourcesSample);

export const userJobTitleSourcesItem: Builder<UserJobTitleSourcesItem> =
  /* @__PURE__ */ builder<UserJobTitleSourcesItem>(userJobTitleSourcesItemSample);

export const userManagerIds: Builder<UserManagerIds> =
  /* @__PURE__ */ builder<UserManagerIds>(userManagerIdsSample);

export const userManagerIdsItem: Builder<UserManagerIdsItem> =
  /* @__PURE__ */ builder<UserManagerIdsItem>(userManagerIdsItemSample);

export const userManagerSources: Builder<UserManagerSources> =
  /* @__PURE__ */ builder<UserManagerSources>(userManagerSourcesSample);

export const userManagerSourcesItem: Builder<UserManagerSourcesItem> =
  /* @__PURE__ */ builder<UserManagerSourcesItem>(userManagerSourcesItemSample);

export const userProfile: Builder<UserProfile> =
  /* @__PURE__ */ builder<UserProfile>(userProfileSample);

export const userProfileValue: Builder<UserProfileValue> =
  /* @__PURE__ */ builder<UserProfileValue>(userProfileValueSample);

export const userRoleIds: Builder<UserRoleIds> =
  /* @__PURE__ */ builder<UserRoleIds>(userRoleIdsSample);

export const userRoleIdsItem: Builder<UserRoleIdsItem> =
  /* @__PURE__ */ builder<UserRoleIdsItem>(userRoleIdsItemSample);

export const userStatus: Builder<UserStatus> =
  /* @__PURE__ */ builder<UserStatus>(userStatusSample);

export const userType: Builder<UserType> = /* @__PURE__ */ builder<UserType>(userTypeSample);

export const userUpdatedAt: Builder<UserUpdatedAt> =
  /* @__PURE__ */ builder<UserUpdatedAt>(userUpdatedAtSample);

export const username: Builder<Username> = /* @__PURE__ */ builder<Username>(usernameSample);

export const usernameSources: Builder<UsernameSources> =
  /* @__PURE__ */ builder<UsernameSources>(usernameSourcesSample);

export const usernameSourcesItem: Builder<UsernameSourcesItem> =
  /* @__PURE__ */ builder<UsernameSourcesItem>(usernameSourcesItemSample);

export const usernames: Builder<Usernames> = /* @__PURE__ */ builder<Usernames>(usernamesSample);

export const usernamesItem: Builder<UsernamesItem> =
  /* @__PURE__ */ builder<UsernamesItem>(usernamesItemSample);

export const userAttributeMappingSource: Builder<UserAttributeMappingSource> =
  /* @__PURE__ */ builder<UserAttributeMappingSource>(userAttributeMappingSourceSample);

export const userAttributeMappingSourceAppId: Builder<UserAttributeMappingSourceAppId> =
  /* @__PURE__ */ builder<UserAttributeMappingSourceAppId>(userAttributeMappingSourceAppIdSample);

export const userAttributeMappingSourceAppUserId: Builder<UserAttributeMappingSourceAppUserId> =
  /* @__PURE__ */ builder<UserAttributeMappingSourceAppUserId>(
    userAttributeMappingSourceAppUserIdSample,
  );

export const userAttributeMappingSourceAppUserProfileAttributeKey: Builder<UserAttributeMappingSourceAppUserProfileAttributeKey> =
  /* @__PURE__ */ builder<UserAttributeMappingSourceAppUserProfileAttributeKey>(
    userAttributeMappingSourceAppUserProfileAttributeKeySample,
  );

export const userAttributeMappingSourceUserAttributeMappingId: Builder<UserAttributeMappingSourceUserAttributeMappingId> =
  /* @__PURE__ */ builder<UserAttributeMappingSourceUserAttributeMappingId>(
    userAttributeMappingSourceUserAttributeMappingIdSample,
  );

export const userAttributeMappingSourceValue: Builder<UserAttributeMappingSourceValue> =
  /* @__PURE__ */ builder<UserAttributeMappingSourceValue>(userAttributeMappingSourceValueSample);

export const protobufAny: Builder<ProtobufAny> =
  /* @__PURE__ */ builder<ProtobufAny>(protobufAnySample);

export const protobufAnyValue: Builder<ProtobufAnyValue> =
  /* @__PURE__ */ builder<ProtobufAnyValue>(protobufAnyValueSample);

export const protobufAnyType: Builder<ProtobufAnyType> =
  /* @__PURE__ */ builder<ProtobufAnyType>(protobufAnyTypeSample);

export const status: Builder<Status> = /* @__PURE__ */ builder<Status>(statusSample);

export const statusCode: Builder<StatusCode> =
  /* @__PURE__ */ builder<StatusCode>(statusCodeSample);

export const statusDetails: Builder<StatusDetails> =
  /* @__PURE__ */ builder<StatusDetails>(statusDetailsSample);

export const statusDetailsItem: Builder<StatusDetailsItem> =
  /* @__PURE__ */ builder<StatusDetailsItem>(statusDetailsItemSample);

export const statusMessage: Builder<StatusMessage> =
  /* @__PURE__ */ builder<StatusMessage>(statusMessageSample);

export const taskSearchSearchBody: Builder<TaskSearchSearchBody> =
  /* @__PURE__ */ builder<TaskSearchSearchBody>(taskSearchSearchBodySample);

export const taskSearchSearch200Response: Builder<TaskSearchSearch200Response> =
  /* @__PURE__ */ builder<TaskSearchSearch200Response>(taskSearchSearch200ResponseSample);

export const taskServiceGetId: Builder<TaskServiceGetId> =
  /* @__PURE__ */ builder<TaskServiceGetId>(taskServiceGetIdSample);

export const taskServiceGet200Response: Builder<TaskServiceGet200Response> =
  /* @__PURE__ */ builder<TaskServiceGet200Response>(taskServiceGet200ResponseSample);

export const taskActionsApproveWithStepUpTaskId: Builder<TaskActionsApproveWithStepUpTaskId> =
  /* @__PURE__ */ builder<TaskActionsApproveWithStepUpTaskId>(
    taskActionsApproveWithStepUpTaskIdSample,
  );

export const taskActionsApproveWithStepUpBody: Builder<TaskActionsApproveWithStepUpBody> =
  /* @__PURE__ */ builder<TaskActionsApproveWithStepUpBody>(taskActionsApproveWithStepUpBodySample);

export const taskActionsApproveWithStepUp200Response: Builder<TaskActionsApproveWithStepUp200Response> =
  /* @__PURE__ */ builder<TaskActionsApproveWithStepUp200Response>(
    taskActionsApproveWithStepUp200ResponseSample,
  );

export const taskActionsApproveTaskId: Builder<TaskActionsApproveTaskId> =
  /* @__PURE__ */ builder<TaskActionsApproveTaskId>(taskActionsApproveTaskIdSample);

export const taskActionsApproveBody: Builder<TaskActionsApproveBody> =
  /* @__PURE__ */ builder<TaskActionsApproveBody>(taskActionsApproveBodySample);

export const taskActionsApprove200Response: Builder<TaskActionsApprove200Response> =
  /* @__PURE__ */ builder<TaskActionsApprove200Response>(taskActionsApprove200ResponseSample);

export const taskActionsCloseTaskId: Builder<TaskActionsCloseTaskId> =
  /* @__PURE__ */ builder<TaskActionsCloseTaskId>(taskActionsCloseTaskIdSample);

export const taskActionsCloseBody: Builder<TaskActionsCloseBody> =
  /* @__PURE__ */ builder<TaskActionsCloseBody>(taskActionsCloseBodySample);

export const taskActionsClose200Response: Builder<TaskActionsClose200Response> =
  /* @__PURE__ */ builder<TaskActionsClose200Response>(taskActionsClose200ResponseSample);

export const taskActionsCommentTaskId: Builder<TaskActionsCommentTaskId> =
  /* @__PURE__ */ builder<TaskActionsCommentTaskId>(taskActionsCommentTaskIdSample);

export const taskActionsCommentBody: Builder<TaskActionsCommentBody> =
  /* @__PURE__ */ builder<TaskActionsCommentBody>(taskActionsCommentBodySample);

export const taskActionsComment200Response: Builder<TaskActionsComment200Response> =
  /* @__PURE__ */ builder<TaskActionsComment200Response>(taskActionsComment200ResponseSample);

export const taskActionsDenyTaskId: Builder<TaskActionsDenyTaskId> =
  /* @__PURE__ */ builder<TaskActionsDenyTaskId>(taskActionsDenyTaskIdSample);

export const taskActionsDenyBody: Builder<TaskActionsDenyBody> =
  /* @__PURE__ */ builder<TaskActionsDenyBody>(taskActionsDenyBodySample);

export const taskActionsDeny200Response: Builder<TaskActionsDeny200Response> =
  /* @__PURE__ */ builder<TaskActionsDeny200Response>(taskActionsDeny200ResponseSample);

export const taskActionsEscalateToEmergencyAccessTaskId: Builder<TaskActionsEscalateToEmergencyAccessTaskId> =
  /* @__PURE__ */ builder<TaskActionsEscalateToEmergencyAccessTaskId>(
    taskActionsEscalateToEmergencyAccessTaskIdSample,
  );

export const taskActionsEscalateToEmergencyAccessBody: Builder<TaskActionsEscalateToEmergencyAccessBody> =
  /* @__PURE__ */ builder<TaskActionsEscalateToEmergencyAccessBody>(
    taskActionsEscalateToEmergencyAccessBodySample,
  );

export const taskActionsEscalateToEmergencyAccess200Response: Builder<TaskActionsEscalateToEmergencyAccess200Response> =
  /* @__PURE__ */ builder<TaskActionsEscalateToEmergencyAccess200Response>(
    taskActionsEscalateToEmergencyAccess200ResponseSample,
  );

export const taskActionsProcessNowTaskId: Builder<TaskActionsProcessNowTaskId> =
  /* @__PURE__ */ builder<TaskActionsProcessNowTaskId>(taskActionsProcessNowTaskIdSample);

export const taskActionsProcessNowBody: Builder<TaskActionsProcessNowBody> =
  /* @__PURE__ */ builder<TaskActionsProcessNowBody>(taskActionsProcessNowBodySample);

export const taskActionsProcessNow200Response: Builder<TaskActionsProcessNow200Response> =
  /* @__PURE__ */ builder<TaskActionsProcessNow200Response>(taskActionsProcessNow200ResponseSample);

export const taskActionsReassignTaskId: Builder<TaskActionsReassignTaskId> =
  /* @__PURE__ */ builder<TaskActionsReassignTaskId>(taskActionsReassignTaskIdSample);

export const taskActionsReassignBody: Builder<TaskActionsReassignBody> =
  /* @__PURE__ */ builder<TaskActionsReassignBody>(taskActionsReassignBodySample);

export const taskActionsReassign200Response: Builder<TaskActionsReassign200Response> =
  /* @__PURE__ */ builder<TaskActionsReassign200Response>(taskActionsReassign200ResponseSample);

export const taskActionsHardResetTaskId: Builder<TaskActionsHardResetTaskId> =
  /* @__PURE__ */ builder<TaskActionsHardResetTaskId>(taskActionsHardResetTaskIdSample);

export const taskActionsHardResetBody: Builder<TaskActionsHardResetBody> =
  /* @__PURE__ */ builder<TaskActionsHardResetBody>(taskActionsHardResetBodySample);

export const taskActionsHardReset200Response: Builder<TaskActionsHardReset200Response> =
  /* @__PURE__ */ builder<TaskActionsHardReset200Response>(taskActionsHardReset200ResponseSample);

export const taskActionsRestartTaskId: Builder<TaskActionsRestartTaskId> =
  /* @__PURE__ */ builder<TaskActionsRestartTaskId>(taskActionsRestartTaskIdSample);

export const taskActionsRestartBody: Builder<TaskActionsRestartBody> =
  /* @__PURE__ */ builder<TaskActionsRestartBody>(taskActionsRestartBodySample);

export const taskActionsRestart200Response: Builder<TaskActionsRestart200Response> =
  /* @__PURE__ */ builder<TaskActionsRestart200Response>(taskActionsRestart200ResponseSample);

export const taskActionsSkipStepTaskId: Builder<TaskActionsSkipStepTaskId> =
  /* @__PURE__ */ builder<TaskActionsSkipStepTaskId>(taskActionsSkipStepTaskIdSample);

export const taskActionsSkipStepBody: Builder<TaskActionsSkipStepBody> =
  /* @__PURE__ */ builder<TaskActionsSkipStepBody>(taskActionsSkipStepBodySample);

export const taskActionsSkipStep200Response: Builder<TaskActionsSkipStep200Response> =
  /* @__PURE__ */ builder<TaskActionsSkipStep200Response>(taskActionsSkipStep200ResponseSample);

export const taskAuditListBody: Builder<TaskAuditListBody> =
  /* @__PURE__ */ builder<TaskAuditListBody>(taskAuditListBodySample);

export const taskAuditList200Response: Builder<TaskAuditList200Response> =
  /* @__PURE__ */ builder<TaskAuditList200Response>(taskAuditList200ResponseSample);

export const taskServiceCreateGrantTaskBody: Builder<TaskServiceCreateGrantTaskBody> =
  /* @__PURE__ */ builder<TaskServiceCreateGrantTaskBody>(taskServiceCreateGrantTaskBodySample);

export const taskServiceCreateGrantTask200Response: Builder<TaskServiceCreateGrantTask200Response> =
  /* @__PURE__ */ builder<TaskServiceCreateGrantTask200Response>(
    taskServiceCreateGrantTask200ResponseSample,
  );

export const taskServiceCreateOffboardingTaskBody: Builder<TaskServiceCreateOffboardingTaskBody> =
  /* @__PURE__ */ builder<TaskServiceCreateOffboardingTaskBody>(
    taskServiceCreateOffboardingTaskBodySample,
  );

export const taskServiceCreateOffboardingTask200Response: Builder<TaskServiceCreateOffboardingTask200Response> =
  /* @__PURE__ */ builder<TaskServiceCreateOffboardingTask200Response>(
    taskServiceCreateOffboardingTask200ResponseSample,
  );

export const taskServiceCreateRevokeTaskBody: Builder<TaskServiceCreateRevokeTaskBody> =
  /* @__PURE__ */ builder<TaskServiceCreateRevokeTaskBody>(taskServiceCreateRevokeTaskBodySample);

export const taskServiceCreateRevokeTask200Response: Builder<TaskServiceCreateRevokeTask200Response> =
  /* @__PURE__ */ builder<TaskServiceCreateRevokeTask200Response>(
    taskServiceCreateRevokeTask200ResponseSample,
  );
