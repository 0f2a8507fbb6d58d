import type { TaskAuditCancelledResult, TaskAuditErrorResult, TaskAuditErrorResultErrorCount, TaskAuditErrorResultErrorReason, TaskAuditSuccessResult, TaskAuditSuccessResultAnnotations, TaskAuditSuccessResultAnnotationsItem } from "../models/c1.api.app.v1.js";
import type { Accept, AcceptInstance, AcceptInstanceAcceptMessage, AcceptMessage, AccountProvision, AccountProvisionConfig, AccountProvisionConfigValue, AccountProvisionConnectorId, AccountProvisionDoNotSave, AccountProvisionSaveToVault, AccountProvisionSchemaId, AgentApproval, AgentApprovalAgentMode, AgentApprovalAgentUserId, AgentApprovalInstructions, AgentApprovalPolicyIds, AgentApprovalPolicyIdsItem, AppEntitlementReference, AppEntitlementReferenceAppEntitlementId, AppEntitlementReferenceAppId, AppGroupApproval, AppGroupApprovalAllowSelfApproval, AppGroupApprovalAppGroupId, AppGroupApprovalAppId, AppGroupApprovalFallback, AppGroupApprovalFallbackUserIds, AppGroupApprovalFallbackUserIdsItem, AppOwnerApproval, AppOwnerApprovalAllowSelfApproval, Approval, ApprovalAgent, ApprovalAllowReassignment, ApprovalAllowedReassignees, ApprovalAllowedReassigneesItem, ApprovalAppOwners, ApprovalAssigned, ApprovalEntitlementOwners, ApprovalEscalation, ApprovalEscalationEnabled, ApprovalExpression, ApprovalGroup, ApprovalInstance, ApprovalInstanceApproval, ApprovalInstanceApprovalVariant1, ApprovalInstanceApproved, ApprovalInstanceDenied, ApprovalInstanceEscalationInstance, ApprovalInstanceReassigned, ApprovalInstanceReassignedByError, ApprovalInstanceRestarted, ApprovalInstanceSkipped, ApprovalInstanceState, ApprovalManager, ApprovalRequireApprovalReason, ApprovalRequireDenialReason, ApprovalRequireReassignmentReason, ApprovalRequiresStepUpProviderId, ApprovalResourceOwners, ApprovalSelf, ApprovalUsers, ApprovalWebhook, ApprovedAction, ApprovedActionApprovedAt, ApprovedActionEntitlements, ApprovedActionEntitlementsItem, ApprovedActionStepUpTransactionId, ApprovedActionUserId, CancelledAction, CancelledActionCancelledAt, CancelledActionCancelledByUserId, CompletedAction, CompletedActionCompletedAt, CompletedActionEntitlements, CompletedActionEntitlementsItem, CompletedActionUserId, ConditionSucceeded, ConditionSucceededSucceededAt, ConditionTimedOut, ConditionTimedOutTimedOutAt, ConnectorProvision, ConnectorProvisionAccount, ConnectorProvisionDefaultBehavior, ConnectorProvisionDeleteAccount, DefaultBehavior, DefaultBehaviorConnectorId, DelegatedProvision, DelegatedProvisionAppId, DelegatedProvisionEntitlementId, DelegatedProvisionImplicit, DeleteAccount, DeleteAccountConnectorId, DeniedAction, DeniedActionDeniedAt, DeniedActionUserId, DoNotSave, EntitlementOwnerApproval, EntitlementOwnerApprovalAllowSelfApproval, EntitlementOwnerApprovalFallback, EntitlementOwnerApprovalFallbackUserIds, EntitlementOwnerApprovalFallbackUserIdsItem, ErroredAction, ErroredActionDescription, ErroredActionErrorCode, ErroredActionErroredAt, Escalation, EscalationComment, EscalationExpiration, EscalationInstance, EscalationInstanceAlreadyEscalated, EscalationInstanceEscalationComment, EscalationInstanceExpiresAt, EscalationInstanceReassignToApprovers, EscalationInstanceReassignToApproversApproverIds, EscalationInstanceReassignToApproversApproverIdsItem, EscalationInstanceReassignToApproversType, EscalationInstanceReplacePolicy, EscalationInstanceReplacePolicyPolicyId, EscalationInstanceReplacePolicyType, EscalationReassignToApprovers, EscalationReassignToApproversApproverIds, EscalationReassignToApproversApproverIdsItem, EscalationReassignToApproversType, EscalationReplacePolicy, EscalationReplacePolicyPolicyId, EscalationReplacePolicyType, ExpressionApproval, ExpressionApprovalAllowSelfApproval, ExpressionApprovalAssignedUserIds, ExpressionApprovalAssignedUserIdsItem, ExpressionApprovalExpressions, ExpressionApprovalExpressionsItem, ExpressionApprovalFallback, ExpressionApprovalFallbackUserIds, ExpressionApprovalFallbackUserIdsItem, ExternalTicketProvision, ExternalTicketProvisionAppId, ExternalTicketProvisionConnectorId, ExternalTicketProvisionInstructions, ExternalTicketProvisionerConfigId, ManagerApproval, ManagerApprovalAllowSelfApproval, ManagerApprovalAssignedUserIds, ManagerApprovalAssignedUserIdsItem, ManagerApprovalFallback, ManagerApprovalFallbackUserIds, ManagerApprovalFallbackUserIdsItem, ManualProvision, ManualProvisionInstructions, ManualProvisionUserIds, ManualProvisionUserIdsItem, MultiStep, MultiStepProvisionSteps, MultiStepProvisionStepsItem, Policy, PolicyCreatedAt, PolicyDeletedAt, PolicyDescription, PolicyDisplayName, PolicyId, PolicyInstance, PolicyInstanceCurrent, PolicyInstanceHistory, PolicyInstanceHistoryItem, PolicyInstanceNext, PolicyInstanceNextItem, PolicyInstancePolicy, PolicyPolicySteps, PolicyPostActions, PolicyPostActionsCertifyRemediateImmediately, PolicyPostActionsItem, PolicyPostActionsType, PolicyReassignTasksToDelegates, PolicyRules, PolicyRulesItem, PolicyStep, PolicyStepAccept, PolicyStepApproval, PolicyStepInstance, PolicyStepInstanceAccept, PolicyStepInstanceApproval, PolicyStepInstanceId, PolicyStepInstancePolicyGenerationId, PolicyStepInstanceProvision, PolicyStepInstanceReject, PolicyStepInstanceState, PolicyStepInstanceWait, PolicyStepProvision, PolicyStepReject, PolicyStepWait, PolicySteps, PolicyStepsSteps, PolicyStepsStepsItem, PolicyStepsValue, PolicySystemBuiltin, PolicyType, PolicyUpdatedAt, Provision, ProvisionAssigned, ProvisionInstance, ProvisionInstanceCancelled, ProvisionInstanceCompleted, ProvisionInstanceErrored, ProvisionInstanceExternalTicketId, ProvisionInstanceExternalTicketProvisionerConfigId, ProvisionInstanceNotificationId, ProvisionInstanceProvision, ProvisionInstanceProvisionVariant1, ProvisionInstanceReassignedByError, ProvisionInstanceSkipped, ProvisionInstanceState, ProvisionInstanceWebhookId, ProvisionInstanceWebhookInstanceId, ProvisionPolicy, ProvisionPolicyConnector, ProvisionPolicyDelegated, ProvisionPolicyExternalTicket, ProvisionPolicyManual, ProvisionPolicyMultiStep, ProvisionPolicyUnconfigured, ProvisionPolicyWebhook, ProvisionProvisionPolicy, ProvisionProvisionTarget, ProvisionTarget, ProvisionTargetAppEntitlementId, ProvisionTargetAppId, ProvisionTargetAppUserId, ProvisionTargetGrantDuration, ReassignedAction, ReassignedActionNewPolicyStepId, ReassignedActionReassignedAt, ReassignedActionUserId, ReassignedByErrorAction, ReassignedByErrorActionDescription, ReassignedByErrorActionErrorCode, ReassignedByErrorActionErrorUserId, ReassignedByErrorActionErroredAt, ReassignedByErrorActionNewPolicyStepId, ReassignedByErrorActionReassignedAt, Reject, RejectInstance, RejectInstanceRejectMessage, RejectMessage, ResourceOwnerApproval, ResourceOwnerApprovalAllowSelfApproval, ResourceOwnerApprovalFallback, ResourceOwnerApprovalFallbackUserIds, ResourceOwnerApprovalFallbackUserIdsItem, RestartAction, RestartActionOldPolicyStepId, RestartActionRestartedAt, RestartActionUserId, Rule, RuleCondition, RulePolicyKey, SaveToVault, SaveToVaultVaultIds, SaveToVaultVaultIdsItem, SelfApproval, SelfApprovalAssignedUserIds, SelfApprovalAssignedUserIdsItem, SelfApprovalFallback, SelfApprovalFallbackUserIds, SelfApprovalFallbackUserIdsItem, SkippedAction, SkippedActionNewPolicyStepId, SkippedActionSkippedAt, SkippedActionUserId, UnconfiguredProvision, UserApproval, UserApprovalAllowSelfApproval, UserApprovalUserIds, UserApprovalUserIdsItem, Wait, WaitCommentOnFirstWait, WaitCommentOnTimeout, WaitCondition, WaitConditionCondition, WaitConditionInstance, WaitConditionInstanceCondition, WaitConditionType, WaitInstance, WaitInstanceCommentOnFirstWait, WaitInstanceCommentOnTimeout, WaitInstanceCondition, WaitInstanceName, WaitInstanceSkipped, WaitInstanceStartedWaitingAt, WaitInstanceState, WaitInstanceSucceeded, WaitInstanceTimedOut, WaitInstanceTimeout, WaitInstanceTimeoutDuration, WaitName, WaitTimeoutDuration, WebhookApproval, WebhookApprovalWebhookId, WebhookProvision, WebhookProvisionWebhookId } from "../models/c1.api.policy.v1.js";
import type { ExternalRef, ExternalRefName, ExternalRefSource, ExternalRefUrl, Task, TaskAction, TaskActionActionType, TaskActionBulkActionId, TaskActionCreatedAt, TaskActionDeletedAt, TaskActionId, TaskActionPolicyStepId, TaskActionUpdatedAt, TaskActionUserId, TaskActions, TaskActionsItem, TaskActionsServiceApproveRequest, TaskActionsServiceApproveRequestComment, TaskActionsServiceApproveRequestExpandMask, TaskActionsServiceApproveRequestPolicyStepId, TaskActionsServiceApproveResponse, TaskActionsServiceApproveResponseExpanded, TaskActionsServiceApproveResponseExpandedItem, TaskActionsServiceApproveResponseTaskView, TaskActionsServiceApproveResponseTicketActionId, TaskActionsServiceApproveWithStepUpRequest, TaskActionsServiceApproveWithStepUpRequestComment, TaskActionsServiceApproveWithStepUpRequestExpandMask, TaskActionsServiceApproveWithStepUpRequestPolicyStepId, TaskActionsServiceApproveWithStepUpRequestStepUpTransactionId, TaskActionsServiceApproveWithStepUpResponse, TaskActionsServiceApproveWithStepUpResponseExpanded, TaskActionsServiceApproveWithStepUpResponseExpandedItem, TaskActionsServiceApproveWithStepUpResponseRedirectUrl, TaskActionsServiceApproveWithStepUpResponseTaskView, TaskActionsServiceApproveWithStepUpResponseTicketActionId, TaskActionsServiceCloseRequest, TaskActionsServiceCloseRequestComment, TaskActionsServiceCloseRequestExpandMask, TaskActionsServiceCloseResponse, TaskActionsServiceCloseResponseExpanded, TaskActionsServiceCloseResponseExpandedItem, TaskActionsServiceCloseResponseTaskActionId, TaskActionsServiceCloseResponseTaskView, TaskActionsServiceCommentRequest, TaskActionsServiceCommentRequestComment, TaskActionsServiceCommentRequestExpandMask, TaskActionsServiceCommentResponse, TaskActionsServiceCommentResponseExpanded, TaskActionsServiceCommentResponseExpandedItem, TaskActionsServiceCommentResponseTaskView, TaskActionsServiceDenyRequest, TaskActionsServiceDenyRequestComment, TaskActionsServiceDenyRequestExpandMask, TaskActionsServiceDenyRequestPolicyStepId, TaskActionsServiceDenyResponse, TaskActionsServiceDenyResponseExpanded, TaskActionsServiceDenyResponseExpandedItem, TaskActionsServiceDenyResponseTaskView, TaskActionsServiceDenyResponseTicketActionId, TaskActionsServiceEscalateToEmergencyAccessRequest, TaskActionsServiceEscalateToEmergencyAccessRequestComment, TaskActionsServiceEscalateToEmergencyAccessRequestExpandMask, TaskActionsServiceEscalateToEmergencyAccessRequestPolicyStepId, TaskActionsServiceHardResetRequest, TaskActionsServiceHardResetRequestComment, TaskActionsServiceHardResetRequestExpandMask, TaskActionsServiceHardResetResponse, TaskActionsServiceHardResetResponseExpanded, TaskActionsServiceHardResetResponseExpandedItem, TaskActionsServiceHardResetResponseTaskView, TaskActionsServiceHardResetResponseTicketActionId, TaskActionsServiceProcessNowRequest, TaskActionsServiceProcessNowRequestExpandMask, TaskActionsServiceProcessNowResponse, TaskActionsServiceProcessNowResponseExpanded, TaskActionsServiceProcessNowResponseExpandedItem, TaskActionsServiceProcessNowResponseTaskView, TaskActionsServiceReassignRequest, TaskActionsServiceReassignRequestComment, TaskActionsServiceReassignRequestExpandMask, TaskActionsServiceReassignRequestNewStepUserIds, TaskActionsServiceReassignRequestNewStepUserIdsItem, TaskActionsServiceReassignRequestPolicyStepId, TaskActionsServiceReassignResponse, TaskActionsServiceReassignResponseExpanded, TaskActionsServiceReassignResponseExpandedItem, TaskActionsServiceReassignResponseTaskView, TaskActionsServiceReassignResponseTicketActionId, TaskActionsServiceRestartRequest, TaskActionsServiceRestartRequestComment, TaskActionsServiceRestartRequestExpandMask, TaskActionsServiceRestartRequestPolicyStepId, TaskActionsServiceRestartResponse, TaskActionsServiceRestartResponseExpanded, TaskActionsServiceRestartResponseExpandedItem, TaskActionsServiceRestartResponseTaskView, TaskActionsServiceRestartResponseTicketActionId, TaskActionsServiceSkipStepRequest, TaskActionsServiceSkipStepRequestComment, TaskActionsServiceSkipStepRequestExpandMask, TaskActionsServiceSkipStepRequestPolicyStepId, TaskAnalysisId, TaskAnnotations, TaskAnnotationsItem, TaskAuditAccessRequestOutcome, TaskAuditAccessRequestOutcomeOutcome, TaskAuditActionSubmitted, TaskAuditActionSubmittedAction, TaskAuditApprovalAutoAcceptedByPolicy, TaskAuditApprovalAutoRejectedByPolicy, TaskAuditApprovalHappenedAutomatically, TaskAuditApprovalInstanceChange, TaskAuditApprovalInstanceChangeInstance, TaskAuditApprovalInstanceChangeInstanceVariant1, TaskAuditBulkActionError, TaskAuditBulkActionErrorError, TaskAuditCertifyOutcome, TaskAuditCertifyOutcomeOutcome, TaskAuditComment, TaskAuditCommentComment, TaskAuditCommentUpdatedAt, TaskAuditCommentUpdatedBy, TaskAuditConditionalPolicyExecutionResult, TaskAuditConditionalPolicyExecutionResultCondition, TaskAuditConditionalPolicyExecutionResultConditionMatched, TaskAuditConditionalPolicyExecutionResultDefaultCondition, TaskAuditConditionalPolicyExecutionResultError, TaskAuditConditionalPolicyExecutionResultPolicyKey, TaskAuditConnectorActionResult, TaskAuditConnectorActionResultAppEntitlementId, TaskAuditConnectorActionResultAppId, TaskAuditConnectorActionResultCancelled, TaskAuditConnectorActionResultConnectorActionId, TaskAuditConnectorActionResultConnectorId, TaskAuditConnectorActionResultError, TaskAuditConnectorActionResultSuccess, TaskAuditEscalateToEmergencyAccess, TaskAuditEscalateToEmergencyAccessOldPolicyId, TaskAuditEscalateToEmergencyAccessOldPolicyStepId, TaskAuditExpressionPolicyStepError, TaskAuditExpressionPolicyStepErrorError, TaskAuditExternalTicketCreated, TaskAuditExternalTicketCreatedAppId, TaskAuditExternalTicketCreatedConnectorId, TaskAuditExternalTicketCreatedExternalTicketId, TaskAuditExternalTicketCreatedExternalTicketProvisionerConfigId, TaskAuditExternalTicketCreatedExternalTicketProvisionerConfigName, TaskAuditExternalTicketCreatedExternalTicketUrl, TaskAuditExternalTicketError, TaskAuditExternalTicketErrorErrorMessage, TaskAuditExternalTicketProvisionStepResolved, TaskAuditExternalTicketProvisionStepResolvedAppId, TaskAuditExternalTicketProvisionStepResolvedConnectorId, TaskAuditExternalTicketProvisionStepResolvedExternalTicketId, TaskAuditExternalTicketProvisionStepResolvedExternalTicketProvisionerConfigId, TaskAuditExternalTicketProvisionStepResolvedExternalTicketUrl, TaskAuditExternalTicketTriggered, TaskAuditExternalTicketTriggeredAppId, TaskAuditExternalTicketTriggeredConnectorId, TaskAuditExternalTicketTriggeredExternalTicketId, TaskAuditExternalTicketTriggeredExternalTicketProvisionerConfigId, TaskAuditExternalTicketTriggeredExternalTicketProvisionerConfigName, TaskAuditFinishedConnectorActions, TaskAuditFinishedConnectorActionsPolicyStepId, TaskAuditGrantOutcome, TaskAuditGrantOutcomeOutcome, TaskAuditHardReset, TaskAuditHardResetOldPolicyStepId, TaskAuditListRequest, TaskAuditListRequestPageSize, TaskAuditListRequestPageToken, TaskAuditListRequestRefs, TaskAuditListRequestRefsItem, TaskAuditListRequestTaskId, TaskAuditListResponse, TaskAuditListResponseList, TaskAuditListResponseListItem, TaskAuditListResponseNextPageToken, TaskAuditMetaData, TaskAuditMetaDataUser, TaskAuditNewTask, TaskAuditPolicyApprovalReassigned, TaskAuditPolicyApprovalReassignedNewPolicyStepId, TaskAuditPolicyApprovalReassignedNewUsers, TaskAuditPolicyApprovalReassignedNewUsersItem, TaskAuditPolicyApprovalReassignedOldPolicyStepId, TaskAuditPolicyApprovalReassignedUsers, TaskAuditPolicyApprovalReassignedUsersItem, TaskAuditPolicyChanged, TaskAuditPolicyChangedNewPolicyId, TaskAuditPolicyChangedOldPolicyId, TaskAuditPolicyEvaluationStep, TaskAuditPolicyEvaluationStepStepComment, TaskAuditPolicyProvisionError, TaskAuditPolicyProvisionErrorError, TaskAuditPolicyProvisionReassigned, TaskAuditPolicyProvisionReassignedNewPolicyStepId, TaskAuditPolicyProvisionReassignedNewUsers, TaskAuditPolicyProvisionReassignedNewUsersItem, TaskAuditPolicyProvisionReassignedOldPolicyStepId, TaskAuditPolicyProvisionReassignedUsers, TaskAuditPolicyProvisionReassignedUsersItem, TaskAuditReassignedToDelegate, TaskAuditReassignedToDelegateDelegatedAssigneeUser, TaskAuditReassignedToDelegateDelegatedAssigneeUserId, TaskAuditReassignedToDelegateOriginalAssigneeUser, TaskAuditReassignedToDelegateOriginalAssigneeUserId, TaskAuditReassignmentListError, TaskAuditReassignmentListErrorErrorMessage, TaskAuditRestart, TaskAuditRestartOldPolicyStepId, TaskAuditRevokeOutcome, TaskAuditRevokeOutcomeOutcome, TaskAuditSLAEscalation, TaskAuditSLAEscalationMessage, TaskAuditStartedConnectorActions, TaskAuditStartedConnectorActionsPolicyStepId, TaskAuditStateChange, TaskAuditStateChangePreviousState, TaskAuditStepSkipped, TaskAuditStepSkippedSkippedBy, TaskAuditStepUpApproval, TaskAuditStepUpApprovalStepUpTransactionId, TaskAuditView, TaskAuditViewAccessRequestOutcome, TaskAuditViewActionResult, TaskAuditViewActionSubmitted, TaskAuditViewApprovalAutoAcceptedByPolicy, TaskAuditViewApprovalAutoRejectedByPolicy, TaskAuditViewApprovalInstanceChange, TaskAuditViewApprovalReassigned, TaskAuditViewApprovedAutomatically, TaskAuditViewBulkActionError, TaskAuditViewCertifyOutcome, TaskAuditViewComment, TaskAuditViewConditionalPolicyExecutionResult, TaskAuditViewConnectorActionsEnd, TaskAuditViewConnectorActionsStart, TaskAuditViewCreated, TaskAuditViewCurrentState, TaskAuditViewEventType, TaskAuditViewExpressionPolicyStepError, TaskAuditViewExternalTicketCreated, TaskAuditViewExternalTicketError, TaskAuditViewExternalTicketProvisionStepResolved, TaskAuditViewExternalTicketTriggered, TaskAuditViewGrantOutcome, TaskAuditViewHardReset, TaskAuditViewId, TaskAuditViewMetadata, TaskAuditViewPolicyChanged, TaskAuditViewPolicyEvaluationStep, TaskAuditViewProvisionError, TaskAuditViewProvisionReassigned, TaskAuditViewReassignedToDelegate, TaskAuditViewReassignmentListError, TaskAuditViewRef, TaskAuditViewRefId, TaskAuditViewRevokeOutcome, TaskAuditViewSlaEscalation, TaskAuditViewSource, TaskAuditViewStateChange, TaskAuditViewStepSkipped, TaskAuditViewStepUpApproval, TaskAuditViewTaskCreated, TaskAuditViewTaskEscalated, TaskAuditViewTaskRestarted, TaskAuditViewTicketId, TaskAuditViewUserId, TaskAuditViewWaitStepAnalysisSuccess, TaskAuditViewWaitStepAnalysisTimedOut, TaskAuditViewWaitStepAnalysisWaiting, TaskAuditViewWaitStepSuccess, TaskAuditViewWaitStepTimedOut, TaskAuditViewWaitStepWaiting, TaskAuditViewWebhookApprovalAttempt, TaskAuditViewWebhookApprovalBadResponse, TaskAuditViewWebhookApprovalSuccess, TaskAuditViewWebhookApprovalTriggered, TaskAuditViewWebhookAttempt, TaskAuditViewWebhookSuccess, TaskAuditViewWebhookTriggered, TaskAuditViewWorkflowStep, TaskAuditWaitForAnalysisStepSuccess, TaskAuditWaitForAnalysisStepSuccessStepId, TaskAuditWaitForAnalysisStepSuccessSucceededAt, TaskAuditWaitForAnalysisStepTimedOut, TaskAuditWaitForAnalysisStepTimedOutStepId, TaskAuditWaitForAnalysisStepTimedOutTimedOutAt, TaskAuditWaitForAnalysisStepWaiting, TaskAuditWaitForAnalysisStepWaitingStepId, TaskAuditWaitStepSuccess, TaskAuditWaitStepSuccessCondition, TaskAuditWaitStepSuccessStepId, TaskAuditWaitStepSuccessSucceededAt, TaskAuditWaitStepTimedOut, TaskAuditWaitStepTimedOutCondition, TaskAuditWaitStepTimedOutStepId, TaskAuditWaitStepTimedOutTimedOutAt, TaskAuditWaitStepWaiting, TaskAuditWaitStepWaitingCondition, TaskAuditWaitStepWaitingStepId, TaskAuditWebhookApprovalAttempt, TaskAuditWebhookApprovalAttemptWebhookId, TaskAuditWebhookApprovalAttemptWebhookInstanceId, TaskAuditWebhookApprovalAttemptWebhookName, TaskAuditWebhookApprovalAttemptWebhookUrl, TaskAuditWebhookApprovalBadResponse, TaskAuditWebhookApprovalBadResponseError, TaskAuditWebhookApprovalBadResponseWebhookId, TaskAuditWebhookApprovalBadResponseWebhookInstanceId, TaskAuditWebhookApprovalBadResponseWebhookName, TaskAuditWebhookApprovalBadResponseWebhookUrl, TaskAuditWebhookApprovalSuccess, TaskAuditWebhookApprovalSuccessWebhookId, TaskAuditWebhookApprovalSuccessWebhookInstanceId, TaskAuditWebhookApprovalSuccessWebhookName, TaskAuditWebhookApprovalSuccessWebhookUrl, TaskAuditWebhookApprovalTriggered, TaskAuditWebhookApprovalTriggeredWebhookId, TaskAuditWebhookApprovalTriggeredWebhookInstanceId, TaskAuditWebhookApprovalTriggeredWebhookName, TaskAuditWebhookApprovalTriggeredWebhookUrl, TaskAuditWebhookAttempt, TaskAuditWebhookAttemptWebhookId, TaskAuditWebhookAttemptWebhookInstanceId, TaskAuditWebhookAttemptWebhookName, TaskAuditWebhookAttemptWebhookUrl, TaskAuditWebhookSuccess, TaskAuditWebhookSuccessWebhookId, TaskAuditWebhookSuccessWebhookInstanceId, TaskAuditWebhookSuccessWebhookName, TaskAuditWebhookSuccessWebhookUrl, TaskAuditWebhookTriggered, TaskAuditWebhookTriggeredWebhookId, TaskAuditWebhookTriggeredWebhookInstanceId, TaskAuditWebhookTriggeredWebhookName, TaskAuditWebhookTriggeredWebhookUrl, TaskCommentCount, TaskCreatedAt, TaskCreatedByUserId, TaskDeletedAt, TaskDescription, TaskDisplayName, TaskEmergencyAccess, TaskExpandMask, TaskExpandMaskPaths, TaskExpandMaskPathsItem, TaskExternalRefs, TaskExternalRefsItem, TaskGrantSource, TaskGrantSourceExternalUrl, TaskGrantSourceIntegrationId, TaskGrantSourceRequestId, TaskId, TaskInsightIds, TaskInsightIdsItem, TaskNumericId, TaskOrigin, TaskPolicy, TaskPolicyGenerationId, TaskProcessing, TaskRecommendation, TaskRef, TaskRefId, TaskRevokeSource, TaskRevokeSourceExpired, TaskRevokeSourceExpiredExpiredAt, TaskRevokeSourceExpiredType, TaskRevokeSourceNonUsage, TaskRevokeSourceNonUsageExpiresAt, TaskRevokeSourceNonUsageLastLogin, TaskRevokeSourceNonUsageType, TaskRevokeSourceRequest, TaskRevokeSourceRequestRequestUserId, TaskRevokeSourceRequestType, TaskRevokeSourceReview, TaskRevokeSourceReviewAccessReviewId, TaskRevokeSourceReviewCertTicketId, TaskRevokeSourceReviewType, TaskSearchRequest, TaskSearchRequestAccessReviewIds, TaskSearchRequestAccessReviewIdsItem, TaskSearchRequestAccountOwnerIds, TaskSearchRequestAccountOwnerIdsItem, TaskSearchRequestAccountTypes, TaskSearchRequestAccountTypesItem, TaskSearchRequestActorId, TaskSearchRequestAppEntitlementIds, TaskSearchRequestAppEntitlementIdsItem, TaskSearchRequestAppResourceIds, TaskSearchRequestAppResourceIdsItem, TaskSearchRequestAppResourceTypeIds, TaskSearchRequestAppResourceTypeIdsItem, TaskSearchRequestAppUserSubjectIds, TaskSearchRequestAppUserSubjectIdsItem, TaskSearchRequestApplicationIds, TaskSearchRequestApplicationIdsItem, TaskSearchRequestAssignedOrStepApproverUserId, TaskSearchRequestAssigneesInIds, TaskSearchRequestAssigneesInIdsItem, TaskSearchRequestCreatedAfter, TaskSearchRequestCreatedBefore, TaskSearchRequestCurrentStep, TaskSearchRequestEmergencyStatus, TaskSearchRequestExcludeAppEntitlementIds, TaskSearchRequestExcludeAppEntitlementIdsItem, TaskSearchRequestExcludeAppResourceTypeIds, TaskSearchRequestExcludeAppResourceTypeIdsItem, TaskSearchRequestExcludeIds, TaskSearchRequestExcludeIdsItem, TaskSearchRequestExpandMask, TaskSearchRequestIncludeDeleted, TaskSearchRequestMyWorkUserIds, TaskSearchRequestMyWorkUserIdsItem, TaskSearchRequestOlderThanDuration, TaskSearchRequestOpenerIds, TaskSearchRequestOpenerIdsItem, TaskSearchRequestOpenerOrSubjectUserId, TaskSearchRequestPageSize, TaskSearchRequestPageToken, TaskSearchRequestPreviouslyActedOnIds, TaskSearchRequestPreviouslyActedOnIdsItem, TaskSearchRequestQuery, TaskSearchRequestRefs, TaskSearchRequestRefsItem, TaskSearchRequestSortBy, TaskSearchRequestStepApprovalTypes, TaskSearchRequestStepApprovalTypesItem, TaskSearchRequestSubjectIds, TaskSearchRequestSubjectIdsItem, TaskSearchRequestTaskStates, TaskSearchRequestTaskStatesItem, TaskSearchRequestTaskTypes, TaskSearchRequestTaskTypesItem, TaskSearchRequestUserEmploymentStatuses, TaskSearchRequestUserEmploymentStatusesItem, TaskSearchResponse, TaskSearchResponseExpanded, TaskSearchResponseExpandedItem, TaskSearchResponseList, TaskSearchResponseListItem, TaskSearchResponseNextPageToken, TaskServiceActionResponse, TaskServiceActionResponseExpanded, TaskServiceActionResponseExpandedItem, TaskServiceActionResponseTaskView, TaskServiceActionResponseTicketActionId, TaskServiceCreateGrantRequest, TaskServiceCreateGrantRequestAppEntitlementId, TaskServiceCreateGrantRequestAppId, TaskServiceCreateGrantRequestAppUserId, TaskServiceCreateGrantRequestDescription, TaskServiceCreateGrantRequestEmergencyAccess, TaskServiceCreateGrantRequestExpandMask, TaskServiceCreateGrantRequestGrantDuration, TaskServiceCreateGrantRequestIdentityUserId, TaskServiceCreateGrantRequestSource, TaskServiceCreateGrantResponse, TaskServiceCreateGrantResponseExpanded, TaskServiceCreateGrantResponseExpandedItem, TaskServiceCreateGrantResponseTaskView, TaskServiceCreateOffboardingRequest, TaskServiceCreateOffboardingRequestDescription, TaskServiceCreateOffboardingRequestExpandMask, TaskServiceCreateOffboardingRequestSubjectUserId, TaskServiceCreateOffboardingResponse, TaskServiceCreateOffboardingResponseExpanded, TaskServiceCreateOffboardingResponseExpandedItem, TaskServiceCreateOffboardingResponseTaskView, TaskServiceCreateRevokeRequest, TaskServiceCreateRevokeRequestAppEntitlementId, TaskServiceCreateRevokeRequestAppId, TaskServiceCreateRevokeRequestAppUserId, TaskServiceCreateRevokeRequestDescription, TaskServiceCreateRevokeRequestExpandMask, TaskServiceCreateRevokeRequestIdentityUserId, TaskServiceCreateRevokeResponse, TaskServiceCreateRevokeResponseExpanded, TaskServiceCreateRevokeResponseExpandedItem, TaskServiceCreateRevokeResponseTaskView, TaskServiceGetResponse, TaskServiceGetResponseExpanded, TaskServiceGetResponseExpandedItem, TaskServiceGetResponseTaskView, TaskState, TaskStepApproverIds, TaskStepApproverIdsItem, TaskType, TaskTypeCertify, TaskTypeCertifyAccessReviewId, TaskTypeCertifyAccessReviewSelection, TaskTypeCertifyAppEntitlementId, TaskTypeCertifyAppId, TaskTypeCertifyAppUserId, TaskTypeCertifyIdentityUserId, TaskTypeCertifyInput, TaskTypeCertifyOutcome, TaskTypeCertifyOutcomeInput, TaskTypeCertifyOutcomeTime, TaskTypeCertifyType, TaskTypeGrant, TaskTypeGrantAppEntitlementId, TaskTypeGrantAppId, TaskTypeGrantAppUserId, TaskTypeGrantGrantDuration, TaskTypeGrantIdentityUserId, TaskTypeGrantInput, TaskTypeGrantOutcome, TaskTypeGrantOutcomeInput, TaskTypeGrantOutcomeTime, TaskTypeGrantSource, TaskTypeGrantType, TaskTypeInput, TaskTypeOffboarding, TaskTypeOffboardingInput, TaskTypeOffboardingOutcome, TaskTypeOffboardingOutcomeInput, TaskTypeOffboardingOutcomeTime, TaskTypeOffboardingSubjectUserId, TaskTypeOffboardingType, TaskTypeRevoke, TaskTypeRevokeAppEntitlementId, TaskTypeRevokeAppId, TaskTypeRevokeAppUserId, TaskTypeRevokeIdentityUserId, TaskTypeRevokeInput, TaskTypeRevokeOutcome, TaskTypeRevokeOutcomeInput, TaskTypeRevokeOutcomeTime, TaskTypeRevokeSource, TaskTypeRevokeType, TaskTypeType, TaskUpdatedAt, TaskUserId, TaskView, TaskViewAccessReviewPath, TaskViewAppPath, TaskViewAppUserPath, TaskViewCreatedByUserPath, TaskViewEntitlementsPath, TaskViewIdentityUserPath, TaskViewInsightsPath, TaskViewStepApproversPath, TaskViewTask, TaskViewUserPath } from "../models/c1.api.task.v1.js";
import type { User, UserAttributeMappingSource, UserAttributeMappingSourceAppId, UserAttributeMappingSourceAppUserId, UserAttributeMappingSourceAppUserProfileAttributeKey, UserAttributeMappingSourceUserAttributeMappingId, UserAttributeMappingSourceValue, UserCreatedAt, UserDelegatedUserId, UserDeletedAt, UserDepartment, UserDepartmentSources, UserDepartmentSourcesItem, UserDirectoryIds, UserDirectoryIdsItem, UserDirectoryStatus, UserDirectoryStatusSources, UserDirectoryStatusSourcesItem, UserDisplayName, UserEmail, UserEmailSources, UserEmailSourcesItem, UserEmails, UserEmailsItem, UserEmployeeIdSources, UserEmployeeIdSourcesItem, UserEmployeeIds, UserEmployeeIdsItem, UserEmploymentStatus, UserEmploymentStatusSources, UserEmploymentStatusSourcesItem, UserEmploymentType, UserEmploymentTypeSources, UserEmploymentTypeSourcesItem, UserId, UserJobTitle, UserJobTitleSources, UserJobTitleSourcesItem, UserManagerIds, UserManagerIdsItem, UserManagerSources, UserManagerSourcesItem, UserProfile, UserProfileValue, UserRoleIds, UserRoleIdsItem, UserStatus, UserType, UserUpdatedAt, Username, UsernameSources, UsernameSourcesItem, Usernames, UsernamesItem } from "../models/c1.api.user.v1.js";
import type { ProtobufAny, ProtobufAnyType, ProtobufAnyValue } from "../models/google.protobuf.js";
import type { Status, StatusCode, StatusDetails, StatusDetailsItem, StatusMessage } from "../models/google.rpc.js";
import type { TaskActionsApprove200Response, TaskActionsApproveBody, TaskActionsApproveTaskId, TaskActionsApproveWithStepUp200Response, TaskActionsApproveWithStepUpBody, TaskActionsApproveWithStepUpTaskId, TaskActionsClose200Response, TaskActionsCloseBody, TaskActionsCloseTaskId, TaskActionsComment200Response, TaskActionsCommentBody, TaskActionsCommentTaskId, TaskActionsDeny200Response, TaskActionsDenyBody, TaskActionsDenyTaskId, TaskActionsEscalateToEmergencyAccess200Response, TaskActionsEscalateToEmergencyAccessBody, TaskActionsEscalateToEmergencyAccessTaskId, TaskActionsHardReset200Response, TaskActionsHardResetBody, TaskActionsHardResetTaskId, TaskActionsProcessNow200Response, TaskActionsProcessNowBody, TaskActionsProcessNowTaskId, TaskActionsReassign200Response, TaskActionsReassignBody, TaskActionsReassignTaskId, TaskActionsRestart200Response, TaskActionsRestartBody, TaskActionsRestartTaskId, TaskActionsSkipStep200Response, TaskActionsSkipStepBody, TaskActionsSkipStepTaskId, TaskAuditList200Response, TaskAuditListBody, TaskSearchSearch200Response, TaskSearchSearch4XxResponse, TaskSearchSearch5XxResponse, TaskSearchSearchBody, TaskServiceCreateGrantTask200Response, TaskServiceCreateGrantTaskBody, TaskServiceCreateOffboardingTask200Response, TaskServiceCreateOffboardingTaskBody, TaskServiceCreateRevokeTask200Response, TaskServiceCreateRevokeTaskBody, TaskServiceGet200Response, TaskServiceGetId } from "../models/operations.js";
/** Values of {@link TaskSearchSearch4XxResponse} that together show every arm. */
export declare function taskSearchSearch4XxResponse(): TaskSearchSearch4XxResponse[];
/** Values of {@link TaskSearchSearch5XxResponse} that together show every arm. */
export declare function taskSearchSearch5XxResponse(): TaskSearchSearch5XxResponse[];
/** Values of {@link TaskAuditCancelledResult} that together show every arm. */
export declare function taskAuditCancelledResult(): TaskAuditCancelledResult[];
/** Values of {@link TaskAuditErrorResult} that together show every arm. */
export declare function taskAuditErrorResult(): TaskAuditErrorResult[];
/** Values of {@link TaskAuditErrorResultErrorCount} that together show every arm. */
export declare function taskAuditErrorResultErrorCount(): TaskAuditErrorResultErrorCount[];
/** Values of {@link TaskAuditErrorResultErrorReason} that together show every arm. */
export declare function taskAuditErrorResultErrorReason(): TaskAuditErrorResultErrorReason[];
/** Values of {@link TaskAuditSuccessResult} that together show every arm. */
export declare function taskAuditSuccessResult(): TaskAuditSuccessResult[];
/** Values of {@link TaskAuditSuccessResultAnnotations} that together show every arm. */
export declare function taskAuditSuccessResultAnnotations(): TaskAuditSuccessResultAnnotations[];
/** Values of {@link TaskAuditSuccessResultAnnotationsItem} that together show every arm. */
export declare function taskAuditSuccessResultAnnotationsItem(): TaskAuditSuccessResultAnnotationsItem[];
/** Values of {@link Accept} that together show every arm. */
export declare function accept(): Accept[];
/** Values of {@link AcceptMessage} that together show every arm. */
export declare function acceptMessage(): AcceptMessage[];
/** Values of {@link AcceptInstance} that together show every arm. */
export declare function acceptInstance(): AcceptInstance[];
/** Values of {@link AcceptInstanceAcceptMessage} that together show every arm. */
export declare function acceptInstanceAcceptMessage(): AcceptInstanceAcceptMessage[];
/** Values of {@link AgentApproval} that together show every arm. */
export declare function agentApproval(): AgentApproval[];
/** Values of {@link AgentApprovalAgentMode} that together show every arm. */
export declare function agentApprovalAgentMode(): AgentApprovalAgentMode[];
/** Values of {@link AgentApprovalAgentUserId} that together show every arm. */
export declare function agentApprovalAgentUserId(): AgentApprovalAgentUserId[];
/** Values of {@link AgentApprovalInstructions} that together show every arm. */
export declare function agentApprovalInstructions(): AgentApprovalInstructions[];
/** Values of {@link AgentApprovalPolicyIds} that together show every arm. */
export declare function agentApprovalPolicyIds(): AgentApprovalPolicyIds[];
/** Values of {@link AgentApprovalPolicyIdsItem} that together show every arm. */
export declare function agentApprovalPolicyIdsItem(): AgentApprovalPolicyIdsItem[];
/** Values of {@link AppEntitlementReference} that together show every arm. */
export declare function appEntitlementReference(): AppEntitlementReference[];
/** Values of {@link AppEntitlementReferenceAppEntitlementId} that together show every arm. */
export declare function appEntitlementReferenceAppEntitlementId(): AppEntitlementReferenceAppEntitlementId[];
/** Values of {@link AppEntitlementReferenceAppId} that together show every arm. */
export declare function appEntitlementReferenceAppId(): AppEntitlementReferenceAppId[];
/** Values of {@link AppGroupApproval} that together show every arm. */
export declare function appGroupApproval(): AppGroupApproval[];
/** Values of {@link AppGroupApprovalAllowSelfApproval} that together show every arm. */
export declare function appGroupApprovalAllowSelfApproval(): AppGroupApprovalAllowSelfApproval[];
/** Values of {@link AppGroupApprovalAppGroupId} that together show every arm. */
export declare function appGroupApprovalAppGroupId(): AppGroupApprovalAppGroupId[];
/** Values of {@link AppGroupApprovalAppId} that together show every arm. */
export declare function appGroupApprovalAppId(): AppGroupApprovalAppId[];
/** Values of {@link AppGroupApprovalFallback} that together show every arm. */
export declare function appGroupApprovalFallback(): AppGroupApprovalFallback[];
/** Values of {@link AppGroupApprovalFallbackUserIds} that together show every arm. */
export declare function appGroupApprovalFallbackUserIds(): AppGroupApprovalFallbackUserIds[];
/** Values of {@link AppGroupApprovalFallbackUserIdsItem} that together show every arm. */
export declare function appGroupApprovalFallbackUserIdsItem(): AppGroupApprovalFallbackUserIdsItem[];
/** Values of {@link AppOwnerApproval} that together show every arm. */
export declare function appOwnerApproval(): AppOwnerApproval[];
/** Values of {@link AppOwnerApprovalAllowSelfApproval} that together show every arm. */
export declare function appOwnerApprovalAllowSelfApproval(): AppOwnerApprovalAllowSelfApproval[];
/** Values of {@link Approval} that together show every arm. */
export declare function approval(): Approval[];
/** Values of {@link ApprovalUsers} that together show every arm. */
export declare function approvalUsers(): ApprovalUsers[];
/** Values of {@link ApprovalManager} that together show every arm. */
export declare function approvalManager(): ApprovalManager[];
/** Values of {@link ApprovalAppOwners} that together show every arm. */
export declare function approvalAppOwners(): ApprovalAppOwners[];
/** Values of {@link ApprovalGroup} that together show every arm. */
export declare function approvalGroup(): ApprovalGroup[];
/** Values of {@link ApprovalSelf} that together show every arm. */
export declare function approvalSelf(): ApprovalSelf[];
/** Values of {@link ApprovalEntitlementOwners} that together show every arm. */
export declare function approvalEntitlementOwners(): ApprovalEntitlementOwners[];
/** Values of {@link ApprovalExpression} that together show every arm. */
export declare function approvalExpression(): ApprovalExpression[];
/** Values of {@link ApprovalWebhook} that together show every arm. */
export declare function approvalWebhook(): ApprovalWebhook[];
/** Values of {@link ApprovalResourceOwners} that together show every arm. */
export declare function approvalResourceOwners(): ApprovalResourceOwners[];
/** Values of {@link ApprovalAgent} that together show every arm. */
export declare function approvalAgent(): ApprovalAgent[];
/** Values of {@link ApprovalAllowReassignment} that together show every arm. */
export declare function approvalAllowReassignment(): ApprovalAllowReassignment[];
/** Values of {@link ApprovalAllowedReassignees} that together show every arm. */
export declare function approvalAllowedReassignees(): ApprovalAllowedReassignees[];
/** Values of {@link ApprovalAllowedReassigneesItem} that together show every arm. */
export declare function approvalAllowedReassigneesItem(): ApprovalAllowedReassigneesItem[];
/** Values of {@link ApprovalAssigned} that together show every arm. */
export declare function approvalAssigned(): ApprovalAssigned[];
/** Values of {@link ApprovalEscalation} that together show every arm. */
export declare function approvalEscalation(): ApprovalEscalation[];
/** Values of {@link ApprovalEscalationEnabled} that together show every arm. */
export declare function approvalEscalationEnabled(): ApprovalEscalationEnabled[];
/** Values of {@link ApprovalRequireApprovalReason} that together show every arm. */
export declare function approvalRequireApprovalReason(): ApprovalRequireApprovalReason[];
/** Values of {@link ApprovalRequireDenialReason} that together show every arm. */
export declare function approvalRequireDenialReason(): ApprovalRequireDenialReason[];
/** Values of {@link ApprovalRequireReassignmentReason} that together show every arm. */
export declare function approvalRequireReassignmentReason(): ApprovalRequireReassignmentReason[];
/** Values of {@link ApprovalRequiresStepUpProviderId} that together show every arm. */
export declare function approvalRequiresStepUpProviderId(): ApprovalRequiresStepUpProviderId[];
/** Values of {@link ApprovalInstance} that together show every arm. */
export declare function approvalInstance(): ApprovalInstance[];
/** Values of {@link ApprovalInstanceApproved} that together show every arm. */
export declare function approvalInstanceApproved(): ApprovalInstanceApproved[];
/** Values of {@link ApprovalInstanceDenied} that together show every arm. */
export declare function approvalInstanceDenied(): ApprovalInstanceDenied[];
/** Values of {@link ApprovalInstanceReassigned} that together show every arm. */
export declare function approvalInstanceReassigned(): ApprovalInstanceReassigned[];
/** Values of {@link ApprovalInstanceRestarted} that together show every arm. */
export declare function approvalInstanceRestarted(): ApprovalInstanceRestarted[];
/** Values of {@link ApprovalInstanceReassignedByError} that together show every arm. */
export declare function approvalInstanceReassignedByError(): ApprovalInstanceReassignedByError[];
/** Values of {@link ApprovalInstanceSkipped} that together show every arm. */
export declare function approvalInstanceSkipped(): ApprovalInstanceSkipped[];
/** Values of {@link ApprovalInstanceApproval} that together show every arm. */
export declare function approvalInstanceApproval(): ApprovalInstanceApproval[];
/** Values of {@link ApprovalInstanceApprovalVariant1} that together show every arm. */
export declare function approvalInstanceApprovalVariant1(): ApprovalInstanceApprovalVariant1[];
/** Values of {@link ApprovalInstanceEscalationInstance} that together show every arm. */
export declare function approvalInstanceEscalationInstance(): ApprovalInstanceEscalationInstance[];
/** Values of {@link ApprovalInstanceState} that together show every arm. */
export declare function approvalInstanceState(): ApprovalInstanceState[];
/** Values of {@link ApprovedAction} that together show every arm. */
export declare function approvedAction(): ApprovedAction[];
/** Values of {@link ApprovedActionApprovedAt} that together show every arm. */
export declare function approvedActionApprovedAt(): ApprovedActionApprovedAt[];
/** Values of {@link ApprovedActionEntitlements} that together show every arm. */
export declare function approvedActionEntitlements(): ApprovedActionEntitlements[];
/** Values of {@link ApprovedActionEntitlementsItem} that together show every arm. */
export declare function approvedActionEntitlementsItem(): ApprovedActionEntitlementsItem[];
/** Values of {@link ApprovedActionStepUpTransactionId} that together show every arm. */
export declare function approvedActionStepUpTransactionId(): ApprovedActionStepUpTransactionId[];
/** Values of {@link ApprovedActionUserId} that together show every arm. */
export declare function approvedActionUserId(): ApprovedActionUserId[];
/** Values of {@link CancelledAction} that together show every arm. */
export declare function cancelledAction(): CancelledAction[];
/** Values of {@link CancelledActionCancelledAt} that together show every arm. */
export declare function cancelledActionCancelledAt(): CancelledActionCancelledAt[];
/** Values of {@link CancelledActionCancelledByUserId} that together show every arm. */
export declare function cancelledActionCancelledByUserId(): CancelledActionCancelledByUserId[];
/** Values of {@link CompletedAction} that together show every arm. */
export declare function completedAction(): CompletedAction[];
/** Values of {@link CompletedActionCompletedAt} that together show every arm. */
export declare function completedActionCompletedAt(): CompletedActionCompletedAt[];
/** Values of {@link CompletedActionEntitlements} that together show every arm. */
export declare function completedActionEntitlements(): CompletedActionEntitlements[];
/** Values of {@link CompletedActionEntitlementsItem} that together show every arm. */
export declare function completedActionEntitlementsItem(): CompletedActionEntitlementsItem[];
/** Values of {@link CompletedActionUserId} that together show every arm. */
export declare function completedActionUserId(): CompletedActionUserId[];
/** Values of {@link ConnectorProvision} that together show every arm. */
export declare function connectorProvision(): ConnectorProvision[];
/** Values of {@link AccountProvision} that together show every arm. */
export declare function accountProvision(): AccountProvision[];
/** Values of {@link AccountProvisionSaveToVault} that together show every arm. */
export declare function accountProvisionSaveToVault(): AccountProvisionSaveToVault[];
/** Values of {@link AccountProvisionDoNotSave} that together show every arm. */
export declare function accountProvisionDoNotSave(): AccountProvisionDoNotSave[];
/** Values of {@link AccountProvisionConfig} that together show every arm. */
export declare function accountProvisionConfig(): AccountProvisionConfig[];
/** Values of {@link AccountProvisionConfigValue} that together show every arm. */
export declare function accountProvisionConfigValue(): AccountProvisionConfigValue[];
/** Values of {@link AccountProvisionConnectorId} that together show every arm. */
export declare function accountProvisionConnectorId(): AccountProvisionConnectorId[];
/** Values of {@link AccountProvisionSchemaId} that together show every arm. */
export declare function accountProvisionSchemaId(): AccountProvisionSchemaId[];
/** Values of {@link DefaultBehavior} that together show every arm. */
export declare function defaultBehavior(): DefaultBehavior[];
/** Values of {@link DefaultBehaviorConnectorId} that together show every arm. */
export declare function defaultBehaviorConnectorId(): DefaultBehaviorConnectorId[];
/** Values of {@link DeleteAccount} that together show every arm. */
export declare function deleteAccount(): DeleteAccount[];
/** Values of {@link DeleteAccountConnectorId} that together show every arm. */
export declare function deleteAccountConnectorId(): DeleteAccountConnectorId[];
/** Values of {@link DoNotSave} that together show every arm. */
export declare function doNotSave(): DoNotSave[];
/** Values of {@link SaveToVault} that together show every arm. */
export declare function saveToVault(): SaveToVault[];
/** Values of {@link SaveToVaultVaultIds} that together show every arm. */
export declare function saveToVaultVaultIds(): SaveToVaultVaultIds[];
/** Values of {@link SaveToVaultVaultIdsItem} that together show every arm. */
export declare function saveToVaultVaultIdsItem(): SaveToVaultVaultIdsItem[];
/** Values of {@link ConnectorProvisionDefaultBehavior} that together show every arm. */
export declare function connectorProvisionDefaultBehavior(): ConnectorProvisionDefaultBehavior[];
/** Values of {@link ConnectorProvisionAccount} that together show every arm. */
export declare function connectorProvisionAccount(): ConnectorProvisionAccount[];
/** Values of {@link ConnectorProvisionDeleteAccount} that together show every arm. */
export declare function connectorProvisionDeleteAccount(): ConnectorProvisionDeleteAccount[];
/** Values of {@link DelegatedProvision} that together show every arm. */
export declare function delegatedProvision(): DelegatedProvision[];
/** Values of {@link DelegatedProvisionAppId} that together show every arm. */
export declare function delegatedProvisionAppId(): DelegatedProvisionAppId[];
/** Values of {@link DelegatedProvisionEntitlementId} that together show every arm. */
export declare function delegatedProvisionEntitlementId(): DelegatedProvisionEntitlementId[];
/** Values of {@link DelegatedProvisionImplicit} that together show every arm. */
export declare function delegatedProvisionImplicit(): DelegatedProvisionImplicit[];
/** Values of {@link DeniedAction} that together show every arm. */
export declare function deniedAction(): DeniedAction[];
/** Values of {@link DeniedActionDeniedAt} that together show every arm. */
export declare function deniedActionDeniedAt(): DeniedActionDeniedAt[];
/** Values of {@link DeniedActionUserId} that together show every arm. */
export declare function deniedActionUserId(): DeniedActionUserId[];
/** Values of {@link EntitlementOwnerApproval} that together show every arm. */
export declare function entitlementOwnerApproval(): EntitlementOwnerApproval[];
/** Values of {@link EntitlementOwnerApprovalAllowSelfApproval} that together show every arm. */
export declare function entitlementOwnerApprovalAllowSelfApproval(): EntitlementOwnerApprovalAllowSelfApproval[];
/** Values of {@link EntitlementOwnerApprovalFallback} that together show every arm. */
export declare function entitlementOwnerApprovalFallback(): EntitlementOwnerApprovalFallback[];
/** Values of {@link EntitlementOwnerApprovalFallbackUserIds} that together show every arm. */
export declare function entitlementOwnerApprovalFallbackUserIds(): EntitlementOwnerApprovalFallbackUserIds[];
/** Values of {@link EntitlementOwnerApprovalFallbackUserIdsItem} that together show every arm. */
export declare function entitlementOwnerApprovalFallbackUserIdsItem(): EntitlementOwnerApprovalFallbackUserIdsItem[];
/** Values of {@link ErroredAction} that together show every arm. */
export declare function erroredAction(): ErroredAction[];
/** Values of {@link ErroredActionDescription} that together show every arm. */
export declare function erroredActionDescription(): ErroredActionDescription[];
/** Values of {@link ErroredActionErrorCode} that together show every arm. */
export declare function erroredActionErrorCode(): ErroredActionErrorCode[];
/** Values of {@link ErroredActionErroredAt} that together show every arm. */
export declare function erroredActionErroredAt(): ErroredActionErroredAt[];
/** Values of {@link Escalation} that together show every arm. */
export declare function escalation(): Escalation[];
/** Values of {@link EscalationReassignToApprovers} that together show every arm. */
export declare function escalationReassignToApprovers(): EscalationReassignToApprovers[];
/** Values of {@link EscalationReassignToApproversApproverIds} that together show every arm. */
export declare function escalationReassignToApproversApproverIds(): EscalationReassignToApproversApproverIds[];
/** Values of {@link EscalationReassignToApproversApproverIdsItem} that together show every arm. */
export declare function escalationReassignToApproversApproverIdsItem(): EscalationReassignToApproversApproverIdsItem[];
/** Values of {@link EscalationReplacePolicy} that together show every arm. */
export declare function escalationReplacePolicy(): EscalationReplacePolicy[];
/** Values of {@link EscalationReplacePolicyPolicyId} that together show every arm. */
export declare function escalationReplacePolicyPolicyId(): EscalationReplacePolicyPolicyId[];
/** Values of {@link EscalationReplacePolicyType} that together show every arm. */
export declare function escalationReplacePolicyType(): EscalationReplacePolicyType[];
/** Values of {@link EscalationReassignToApproversType} that together show every arm. */
export declare function escalationReassignToApproversType(): EscalationReassignToApproversType[];
/** Values of {@link EscalationComment} that together show every arm. */
export declare function escalationComment(): EscalationComment[];
/** Values of {@link EscalationExpiration} that together show every arm. */
export declare function escalationExpiration(): EscalationExpiration[];
/** Values of {@link EscalationInstance} that together show every arm. */
export declare function escalationInstance(): EscalationInstance[];
/** Values of {@link EscalationInstanceReassignToApprovers} that together show every arm. */
export declare function escalationInstanceReassignToApprovers(): EscalationInstanceReassignToApprovers[];
/** Values of {@link EscalationInstanceReassignToApproversApproverIds} that together show every arm. */
export declare function escalationInstanceReassignToApproversApproverIds(): EscalationInstanceReassignToApproversApproverIds[];
/** Values of {@link EscalationInstanceReassignToApproversApproverIdsItem} that together show every arm. */
export declare function escalationInstanceReassignToApproversApproverIdsItem(): EscalationInstanceReassignToApproversApproverIdsItem[];
/** Values of {@link EscalationInstanceReplacePolicy} that together show every arm. */
export declare function escalationInstanceReplacePolicy(): EscalationInstanceReplacePolicy[];
/** Values of {@link EscalationInstanceReplacePolicyPolicyId} that together show every arm. */
export declare function escalationInstanceReplacePolicyPolicyId(): EscalationInstanceReplacePolicyPolicyId[];
/** Values of {@link EscalationInstanceReplacePolicyType} that together show every arm. */
export declare function escalationInstanceReplacePolicyType(): EscalationInstanceReplacePolicyType[];
/** Values of {@link EscalationInstanceReassignToApproversType} that together show every arm. */
export declare function escalationInstanceReassignToApproversType(): EscalationInstanceReassignToApproversType[];
/** Values of {@link EscalationInstanceAlreadyEscalated} that together show every arm. */
export declare function escalationInstanceAlreadyEscalated(): EscalationInstanceAlreadyEscalated[];
/** Values of {@link EscalationInstanceEscalationComment} that together show every arm. */
export declare function escalationInstanceEscalationComment(): EscalationInstanceEscalationComment[];
/** Values of {@link EscalationInstanceExpiresAt} that together show every arm. */
export declare function escalationInstanceExpiresAt(): EscalationInstanceExpiresAt[];
/** Values of {@link ExpressionApproval} that together show every arm. */
export declare function expressionApproval(): ExpressionApproval[];
/** Values of {@link ExpressionApprovalAllowSelfApproval} that together show every arm. */
export declare function expressionApprovalAllowSelfApproval(): ExpressionApprovalAllowSelfApproval[];
/** Values of {@link ExpressionApprovalAssignedUserIds} that together show every arm. */
export declare function expressionApprovalAssignedUserIds(): ExpressionApprovalAssignedUserIds[];
/** Values of {@link ExpressionApprovalAssignedUserIdsItem} that together show every arm. */
export declare function expressionApprovalAssignedUserIdsItem(): ExpressionApprovalAssignedUserIdsItem[];
/** Values of {@link ExpressionApprovalExpressions} that together show every arm. */
export declare function expressionApprovalExpressions(): ExpressionApprovalExpressions[];
/** Values of {@link ExpressionApprovalExpressionsItem} that together show every arm. */
export declare function expressionApprovalExpressionsItem(): ExpressionApprovalExpressionsItem[];
/** Values of {@link ExpressionApprovalFallback} that together show every arm. */
export declare function expressionApprovalFallback(): ExpressionApprovalFallback[];
/** Values of {@link ExpressionApprovalFallbackUserIds} that together show every arm. */
export declare function expressionApprovalFallbackUserIds(): ExpressionApprovalFallbackUserIds[];
/** Values of {@link ExpressionApprovalFallbackUserIdsItem} that together show every arm. */
export declare function expressionApprovalFallbackUserIdsItem(): ExpressionApprovalFallbackUserIdsItem[];
/** Values of {@link ExternalTicketProvision} that together show every arm. */
export declare function externalTicketProvision(): ExternalTicketProvision[];
/** Values of {@link ExternalTicketProvisionAppId} that together show every arm. */
export declare function externalTicketProvisionAppId(): ExternalTicketProvisionAppId[];
/** Values of {@link ExternalTicketProvisionConnectorId} that together show every arm. */
export declare function externalTicketProvisionConnectorId(): ExternalTicketProvisionConnectorId[];
/** Values of {@link ExternalTicketProvisionerConfigId} that together show every arm. */
export declare function externalTicketProvisionerConfigId(): ExternalTicketProvisionerConfigId[];
/** Values of {@link ExternalTicketProvisionInstructions} that together show every arm. */
export declare function externalTicketProvisionInstructions(): ExternalTicketProvisionInstructions[];
/** Values of {@link ManagerApproval} that together show every arm. */
export declare function managerApproval(): ManagerApproval[];
/** Values of {@link ManagerApprovalAllowSelfApproval} that together show every arm. */
export declare function managerApprovalAllowSelfApproval(): ManagerApprovalAllowSelfApproval[];
/** Values of {@link ManagerApprovalAssignedUserIds} that together show every arm. */
export declare function managerApprovalAssignedUserIds(): ManagerApprovalAssignedUserIds[];
/** Values of {@link ManagerApprovalAssignedUserIdsItem} that together show every arm. */
export declare function managerApprovalAssignedUserIdsItem(): ManagerApprovalAssignedUserIdsItem[];
/** Values of {@link ManagerApprovalFallback} that together show every arm. */
export declare function managerApprovalFallback(): ManagerApprovalFallback[];
/** Values of {@link ManagerApprovalFallbackUserIds} that together show every arm. */
export declare function managerApprovalFallbackUserIds(): ManagerApprovalFallbackUserIds[];
/** Values of {@link ManagerApprovalFallbackUserIdsItem} that together show every arm. */
export declare function managerApprovalFallbackUserIdsItem(): ManagerApprovalFallbackUserIdsItem[];
/** Values of {@link ManualProvision} that together show every arm. */
export declare function manualProvision(): ManualProvision[];
/** Values of {@link ManualProvisionInstructions} that together show every arm. */
export declare function manualProvisionInstructions(): ManualProvisionInstructions[];
/** Values of {@link ManualProvisionUserIds} that together show every arm. */
export declare function manualProvisionUserIds(): ManualProvisionUserIds[];
/** Values of {@link ManualProvisionUserIdsItem} that together show every arm. */
export declare function manualProvisionUserIdsItem(): ManualProvisionUserIdsItem[];
/** Values of {@link MultiStep} that together show every arm. */
export declare function multiStep(): MultiStep[];
/** Values of {@link MultiStepProvisionSteps} that together show every arm. */
export declare function multiStepProvisionSteps(): MultiStepProvisionSteps[];
/** Values of {@link MultiStepProvisionStepsItem} that together show every arm. */
export declare function multiStepProvisionStepsItem(): MultiStepProvisionStepsItem[];
/** Values of {@link Policy} that together show every arm. */
export declare function policy(): Policy[];
/** Values of {@link PolicyCreatedAt} that together show every arm. */
export declare function policyCreatedAt(): PolicyCreatedAt[];
/** Values of {@link PolicyDeletedAt} that together show every arm. */
export declare function policyDeletedAt(): PolicyDeletedAt[];
/** Values of {@link PolicyDescription} that together show every arm. */
export declare function policyDescription(): PolicyDescription[];
/** Values of {@link PolicyDisplayName} that together show every arm. */
export declare function policyDisplayName(): PolicyDisplayName[];
/** Values of {@link PolicyId} that together show every arm. */
export declare function policyId(): PolicyId[];
/** Values of {@link PolicyPolicySteps} that together show every arm. */
export declare function policyPolicySteps(): PolicyPolicySteps[];
/** Values of {@link PolicyStepsValue} that together show every arm. */
export declare function policyStepsValue(): PolicyStepsValue[];
/** Values of {@link PolicyType} that together show every arm. */
export declare function policyType(): PolicyType[];
/** Values of {@link PolicyPostActionsType} that together show every arm. */
export declare function policyPostActionsType(): PolicyPostActionsType[];
/** Values of {@link PolicyPostActionsItem} that together show every arm. */
export declare function policyPostActionsItem(): PolicyPostActionsItem[];
/** Values of {@link PolicyReassignTasksToDelegates} that together show every arm. */
export declare function policyReassignTasksToDelegates(): PolicyReassignTasksToDelegates[];
/** Values of {@link PolicyRules} that together show every arm. */
export declare function policyRules(): PolicyRules[];
/** Values of {@link PolicyRulesItem} that together show every arm. */
export declare function policyRulesItem(): PolicyRulesItem[];
/** Values of {@link PolicySystemBuiltin} that together show every arm. */
export declare function policySystemBuiltin(): PolicySystemBuiltin[];
/** Values of {@link PolicyUpdatedAt} that together show every arm. */
export declare function policyUpdatedAt(): PolicyUpdatedAt[];
/** Values of {@link PolicyInstance} that together show every arm. */
export declare function policyInstance(): PolicyInstance[];
/** Values of {@link PolicyInstanceCurrent} that together show every arm. */
export declare function policyInstanceCurrent(): PolicyInstanceCurrent[];
/** Values of {@link PolicyInstanceHistory} that together show every arm. */
export declare function policyInstanceHistory(): PolicyInstanceHistory[];
/** Values of {@link PolicyInstanceHistoryItem} that together show every arm. */
export declare function policyInstanceHistoryItem(): PolicyInstanceHistoryItem[];
/** Values of {@link PolicyInstanceNext} that together show every arm. */
export declare function policyInstanceNext(): PolicyInstanceNext[];
/** Values of {@link PolicyInstanceNextItem} that together show every arm. */
export declare function policyInstanceNextItem(): PolicyInstanceNextItem[];
/** Values of {@link PolicyInstancePolicy} that together show every arm. */
export declare function policyInstancePolicy(): PolicyInstancePolicy[];
/** Values of {@link PolicyPostActions} that together show every arm. */
export declare function policyPostActions(): PolicyPostActions[];
/** Values of {@link PolicyPostActionsCertifyRemediateImmediately} that together show every arm. */
export declare function policyPostActionsCertifyRemediateImmediately(): PolicyPostActionsCertifyRemediateImmediately[];
/** Values of {@link PolicyStep} that together show every arm. */
export declare function policyStep(): PolicyStep[];
/** Values of {@link PolicyStepApproval} that together show every arm. */
export declare function policyStepApproval(): PolicyStepApproval[];
/** Values of {@link PolicyStepProvision} that together show every arm. */
export declare function policyStepProvision(): PolicyStepProvision[];
/** Values of {@link PolicyStepAccept} that together show every arm. */
export declare function policyStepAccept(): PolicyStepAccept[];
/** Values of {@link PolicyStepReject} that together show every arm. */
export declare function policyStepReject(): PolicyStepReject[];
/** Values of {@link PolicyStepWait} that together show every arm. */
export declare function policyStepWait(): PolicyStepWait[];
/** Values of {@link PolicyStepInstance} that together show every arm. */
export declare function policyStepInstance(): PolicyStepInstance[];
/** Values of {@link PolicyStepInstanceApproval} that together show every arm. */
export declare function policyStepInstanceApproval(): PolicyStepInstanceApproval[];
/** Values of {@link PolicyStepInstanceProvision} that together show every arm. */
export declare function policyStepInstanceProvision(): PolicyStepInstanceProvision[];
/** Values of {@link PolicyStepInstanceAccept} that together show every arm. */
export declare function policyStepInstanceAccept(): PolicyStepInstanceAccept[];
/** Values of {@link PolicyStepInstanceReject} that together show every arm. */
export declare function policyStepInstanceReject(): PolicyStepInstanceReject[];
/** Values of {@link PolicyStepInstanceWait} that together show every arm. */
export declare function policyStepInstanceWait(): PolicyStepInstanceWait[];
/** Values of {@link PolicyStepInstanceId} that together show every arm. */
export declare function policyStepInstanceId(): PolicyStepInstanceId[];
/** Values of {@link PolicyStepInstancePolicyGenerationId} that together show every arm. */
export declare function policyStepInstancePolicyGenerationId(): PolicyStepInstancePolicyGenerationId[];
/** Values of {@link PolicyStepInstanceState} that together show every arm. */
export declare function policyStepInstanceState(): PolicyStepInstanceState[];
/** Values of {@link PolicySteps} that together show every arm. */
export declare function policySteps(): PolicySteps[];
/** Values of {@link PolicyStepsSteps} that together show every arm. */
export declare function policyStepsSteps(): PolicyStepsSteps[];
/** Values of {@link PolicyStepsStepsItem} that together show every arm. */
export declare function policyStepsStepsItem(): PolicyStepsStepsItem[];
/** Values of {@link Provision} that together show every arm. */
export declare function provision(): Provision[];
/** Values of {@link ProvisionAssigned} that together show every arm. */
export declare function provisionAssigned(): ProvisionAssigned[];
/** Values of {@link ProvisionProvisionPolicy} that together show every arm. */
export declare function provisionProvisionPolicy(): ProvisionProvisionPolicy[];
/** Values of {@link ProvisionProvisionTarget} that together show every arm. */
export declare function provisionProvisionTarget(): ProvisionProvisionTarget[];
/** Values of {@link ProvisionInstance} that together show every arm. */
export declare function provisionInstance(): ProvisionInstance[];
/** Values of {@link ProvisionInstanceCompleted} that together show every arm. */
export declare function provisionInstanceCompleted(): ProvisionInstanceCompleted[];
/** Values of {@link ProvisionInstanceCancelled} that together show every arm. */
export declare function provisionInstanceCancelled(): ProvisionInstanceCancelled[];
/** Values of {@link ProvisionInstanceErrored} that together show every arm. */
export declare function provisionInstanceErrored(): ProvisionInstanceErrored[];
/** Values of {@link ProvisionInstanceReassignedByError} that together show every arm. */
export declare function provisionInstanceReassignedByError(): ProvisionInstanceReassignedByError[];
/** Values of {@link ProvisionInstanceSkipped} that together show every arm. */
export declare function provisionInstanceSkipped(): ProvisionInstanceSkipped[];
/** Values of {@link ProvisionInstanceExternalTicketId} that together show every arm. */
export declare function provisionInstanceExternalTicketId(): ProvisionInstanceExternalTicketId[];
/** Values of {@link ProvisionInstanceExternalTicketProvisionerConfigId} that together show every arm. */
export declare function provisionInstanceExternalTicketProvisionerConfigId(): ProvisionInstanceExternalTicketProvisionerConfigId[];
/** Values of {@link ProvisionInstanceNotificationId} that together show every arm. */
export declare function provisionInstanceNotificationId(): ProvisionInstanceNotificationId[];
/** Values of {@link ProvisionInstanceProvision} that together show every arm. */
export declare function provisionInstanceProvision(): ProvisionInstanceProvision[];
/** Values of {@link ProvisionInstanceProvisionVariant1} that together show every arm. */
export declare function provisionInstanceProvisionVariant1(): ProvisionInstanceProvisionVariant1[];
/** Values of {@link ProvisionInstanceState} that together show every arm. */
export declare function provisionInstanceState(): ProvisionInstanceState[];
/** Values of {@link ProvisionInstanceWebhookId} that together show every arm. */
export declare function provisionInstanceWebhookId(): ProvisionInstanceWebhookId[];
/** Values of {@link ProvisionInstanceWebhookInstanceId} that together show every arm. */
export declare function provisionInstanceWebhookInstanceId(): ProvisionInstanceWebhookInstanceId[];
/** Values of {@link ProvisionPolicy} that together show every arm. */
export declare function provisionPolicy(): ProvisionPolicy[];
/** Values of {@link ProvisionPolicyConnector} that together show every arm. */
export declare function provisionPolicyConnector(): ProvisionPolicyConnector[];
/** Values of {@link ProvisionPolicyManual} that together show every arm. */
export declare function provisionPolicyManual(): ProvisionPolicyManual[];
/** Values of {@link ProvisionPolicyDelegated} that together show every arm. */
export declare function provisionPolicyDelegated(): ProvisionPolicyDelegated[];
/** Values of {@link ProvisionPolicyWebhook} that together show every arm. */
export declare function provisionPolicyWebhook(): ProvisionPolicyWebhook[];
/** Values of {@link ProvisionPolicyMultiStep} that together show every arm. */
export declare function provisionPolicyMultiStep(): ProvisionPolicyMultiStep[];
/** Values of {@link ProvisionPolicyExternalTicket} that together show every arm. */
export declare function provisionPolicyExternalTicket(): ProvisionPolicyExternalTicket[];
/** Values of {@link ProvisionPolicyUnconfigured} that together show every arm. */
export declare function provisionPolicyUnconfigured(): ProvisionPolicyUnconfigured[];
/** Values of {@link ProvisionTarget} that together show every arm. */
export declare function provisionTarget(): ProvisionTarget[];
/** Values of {@link ProvisionTargetAppEntitlementId} that together show every arm. */
export declare function provisionTargetAppEntitlementId(): ProvisionTargetAppEntitlementId[];
/** Values of {@link ProvisionTargetAppId} that together show every arm. */
export declare function provisionTargetAppId(): ProvisionTargetAppId[];
/** Values of {@link ProvisionTargetAppUserId} that together show every arm. */
export declare function provisionTargetAppUserId(): ProvisionTargetAppUserId[];
/** Values of {@link ProvisionTargetGrantDuration} that together show every arm. */
export declare function provisionTargetGrantDuration(): ProvisionTargetGrantDuration[];
/** Values of {@link ReassignedAction} that together show every arm. */
export declare function reassignedAction(): ReassignedAction[];
/** Values of {@link ReassignedActionNewPolicyStepId} that together show every arm. */
export declare function reassignedActionNewPolicyStepId(): ReassignedActionNewPolicyStepId[];
/** Values of {@link ReassignedActionReassignedAt} that together show every arm. */
export declare function reassignedActionReassignedAt(): ReassignedActionReassignedAt[];
/** Values of {@link ReassignedActionUserId} that together show every arm. */
export declare function reassignedActionUserId(): ReassignedActionUserId[];
/** Values of {@link ReassignedByErrorAction} that together show every arm. */
export declare function reassignedByErrorAction(): ReassignedByErrorAction[];
/** Values of {@link ReassignedByErrorActionDescription} that together show every arm. */
export declare function reassignedByErrorActionDescription(): ReassignedByErrorActionDescription[];
/** Values of {@link ReassignedByErrorActionErrorCode} that together show every arm. */
export declare function reassignedByErrorActionErrorCode(): ReassignedByErrorActionErrorCode[];
/** Values of {@link ReassignedByErrorActionErrorUserId} that together show every arm. */
export declare function reassignedByErrorActionErrorUserId(): ReassignedByErrorActionErrorUserId[];
/** Values of {@link ReassignedByErrorActionErroredAt} that together show every arm. */
export declare function reassignedByErrorActionErroredAt(): ReassignedByErrorActionErroredAt[];
/** Values of {@link ReassignedByErrorActionNewPolicyStepId} that together show every arm. */
export declare function reassignedByErrorActionNewPolicyStepId(): ReassignedByErrorActionNewPolicyStepId[];
/** Values of {@link ReassignedByErrorActionReassignedAt} that together show every arm. */
export declare function reassignedByErrorActionReassignedAt(): ReassignedByErrorActionReassignedAt[];
/** Values of {@link Reject} that together show every arm. */
export declare function reject(): Reject[];
/** Values of {@link RejectMessage} that together show every arm. */
export declare function rejectMessage(): RejectMessage[];
/** Values of {@link RejectInstance} that together show every arm. */
export declare function rejectInstance(): RejectInstance[];
/** Values of {@link RejectInstanceRejectMessage} that together show every arm. */
export declare function rejectInstanceRejectMessage(): RejectInstanceRejectMessage[];
/** Values of {@link ResourceOwnerApproval} that together show every arm. */
export declare function resourceOwnerApproval(): ResourceOwnerApproval[];
/** Values of {@link ResourceOwnerApprovalAllowSelfApproval} that together show every arm. */
export declare function resourceOwnerApprovalAllowSelfApproval(): ResourceOwnerApprovalAllowSelfApproval[];
/** Values of {@link ResourceOwnerApprovalFallback} that together show every arm. */
export declare function resourceOwnerApprovalFallback(): ResourceOwnerApprovalFallback[];
/** Values of {@link ResourceOwnerApprovalFallbackUserIds} that together show every arm. */
export declare function resourceOwnerApprovalFallbackUserIds(): ResourceOwnerApprovalFallbackUserIds[];
/** Values of {@link ResourceOwnerApprovalFallbackUserIdsItem} that together show every arm. */
export declare function resourceOwnerApprovalFallbackUserIdsItem(): ResourceOwnerApprovalFallbackUserIdsItem[];
/** Values of {@link RestartAction} that together show every arm. */
export declare function restartAction(): RestartAction[];
/** Values of {@link RestartActionOldPolicyStepId} that together show every arm. */
export declare function restartActionOldPolicyStepId(): RestartActionOldPolicyStepId[];
/** Values of {@link RestartActionRestartedAt} that together show every arm. */
export declare function restartActionRestartedAt(): RestartActionRestartedAt[];
/** Values of {@link RestartActionUserId} that together show every arm. */
export declare function restartActionUserId(): RestartActionUserId[];
/** Values of {@link Rule} that together show every arm. */
export declare function rule(): Rule[];
/** Values of {@link RuleCondition} that together show every arm. */
export declare function ruleCondition(): RuleCondition[];
/** Values of {@link RulePolicyKey} that together show every arm. */
export declare function rulePolicyKey(): RulePolicyKey[];
/** Values of {@link SelfApproval} that together show every arm. */
export declare function selfApproval(): SelfApproval[];
/** Values of {@link SelfApprovalAssignedUserIds} that together show every arm. */
export declare function selfApprovalAssignedUserIds(): SelfApprovalAssignedUserIds[];
/** Values of {@link SelfApprovalAssignedUserIdsItem} that together show every arm. */
export declare function selfApprovalAssignedUserIdsItem(): SelfApprovalAssignedUserIdsItem[];
/** Values of {@link SelfApprovalFallback} that together show every arm. */
export declare function selfApprovalFallback(): SelfApprovalFallback[];
/** Values of {@link SelfApprovalFallbackUserIds} that together show every arm. */
export declare function selfApprovalFallbackUserIds(): SelfApprovalFallbackUserIds[];
/** Values of {@link SelfApprovalFallbackUserIdsItem} that together show every arm. */
export declare function selfApprovalFallbackUserIdsItem(): SelfApprovalFallbackUserIdsItem[];
/** Values of {@link SkippedAction} that together show every arm. */
export declare function skippedAction(): SkippedAction[];
/** Values of {@link SkippedActionNewPolicyStepId} that together show every arm. */
export declare function skippedActionNewPolicyStepId(): SkippedActionNewPolicyStepId[];
/** Values of {@link SkippedActionSkippedAt} that together show every arm. */
export declare function skippedActionSkippedAt(): SkippedActionSkippedAt[];
/** Values of {@link SkippedActionUserId} that together show every arm. */
export declare function skippedActionUserId(): SkippedActionUserId[];
/** Values of {@link UnconfiguredProvision} that together show every arm. */
export declare function unconfiguredProvision(): UnconfiguredProvision[];
/** Values of {@link UserApproval} that together show every arm. */
export declare function userApproval(): UserApproval[];
/** Values of {@link UserApprovalAllowSelfApproval} that together show every arm. */
export declare function userApprovalAllowSelfApproval(): UserApprovalAllowSelfApproval[];
/** Values of {@link UserApprovalUserIds} that together show every arm. */
export declare function userApprovalUserIds(): UserApprovalUserIds[];
/** Values of {@link UserApprovalUserIdsItem} that together show every arm. */
export declare function userApprovalUserIdsItem(): UserApprovalUserIdsItem[];
/** Values of {@link Wait} that together show every arm. */
export declare function wait(): Wait[];
/** Values of {@link WaitConditionType} that together show every arm. */
export declare function waitConditionType(): WaitConditionType[];
/** Values of {@link WaitCommentOnFirstWait} that together show every arm. */
export declare function waitCommentOnFirstWait(): WaitCommentOnFirstWait[];
/** Values of {@link WaitCommentOnTimeout} that together show every arm. */
export declare function waitCommentOnTimeout(): WaitCommentOnTimeout[];
/** Values of {@link WaitName} that together show every arm. */
export declare function waitName(): WaitName[];
/** Values of {@link WaitTimeoutDuration} that together show every arm. */
export declare function waitTimeoutDuration(): WaitTimeoutDuration[];
/** Values of {@link WaitCondition} that together show every arm. */
export declare function waitCondition(): WaitCondition[];
/** Values of {@link WaitConditionCondition} that together show every arm. */
export declare function waitConditionCondition(): WaitConditionCondition[];
/** Values of {@link WaitConditionInstance} that together show every arm. */
export declare function waitConditionInstance(): WaitConditionInstance[];
/** Values of {@link WaitConditionInstanceCondition} that together show every arm. */
export declare function waitConditionInstanceCondition(): WaitConditionInstanceCondition[];
/** Values of {@link WaitInstance} that together show every arm. */
export declare function waitInstance(): WaitInstance[];
/** Values of {@link ConditionSucceeded} that together show every arm. */
export declare function conditionSucceeded(): ConditionSucceeded[];
/** Values of {@link ConditionSucceededSucceededAt} that together show every arm. */
export declare function conditionSucceededSucceededAt(): ConditionSucceededSucceededAt[];
/** Values of {@link ConditionTimedOut} that together show every arm. */
export declare function conditionTimedOut(): ConditionTimedOut[];
/** Values of {@link ConditionTimedOutTimedOutAt} that together show every arm. */
export declare function conditionTimedOutTimedOutAt(): ConditionTimedOutTimedOutAt[];
/** Values of {@link WaitInstanceCondition} that together show every arm. */
export declare function waitInstanceCondition(): WaitInstanceCondition[];
/** Values of {@link WaitInstanceSucceeded} that together show every arm. */
export declare function waitInstanceSucceeded(): WaitInstanceSucceeded[];
/** Values of {@link WaitInstanceTimedOut} that together show every arm. */
export declare function waitInstanceTimedOut(): WaitInstanceTimedOut[];
/** Values of {@link WaitInstanceSkipped} that together show every arm. */
export declare function waitInstanceSkipped(): WaitInstanceSkipped[];
/** Values of {@link WaitInstanceCommentOnFirstWait} that together show every arm. */
export declare function waitInstanceCommentOnFirstWait(): WaitInstanceCommentOnFirstWait[];
/** Values of {@link WaitInstanceCommentOnTimeout} that together show every arm. */
export declare function waitInstanceCommentOnTimeout(): WaitInstanceCommentOnTimeout[];
/** Values of {@link WaitInstanceName} that together show every arm. */
export declare function waitInstanceName(): WaitInstanceName[];
/** Values of {@link WaitInstanceStartedWaitingAt} that together show every arm. */
export declare function waitInstanceStartedWaitingAt(): WaitInstanceStartedWaitingAt[];
/** Values of {@link WaitInstanceState} that together show every arm. */
export declare function waitInstanceState(): WaitInstanceState[];
/** Values of {@link WaitInstanceTimeout} that together show every arm. */
export declare function waitInstanceTimeout(): WaitInstanceTimeout[];
/** Values of {@link WaitInstanceTimeoutDuration} that together show every arm. */
export declare function waitInstanceTimeoutDuration(): WaitInstanceTimeoutDuration[];
/** Values of {@link WebhookApproval} that together show every arm. */
export declare function webhookApproval(): WebhookApproval[];
/** Values of {@link WebhookApprovalWebhookId} that together show every arm. */
export declare function webhookApprovalWebhookId(): WebhookApprovalWebhookId[];
/** Values of {@link WebhookProvision} that together show every arm. */
export declare function webhookProvision(): WebhookProvision[];
/** Values of {@link WebhookProvisionWebhookId} that together show every arm. */
export declare function webhookProvisionWebhookId(): WebhookProvisionWebhookId[];
/** Values of {@link ExternalRef} that together show every arm. */
export declare function externalRef(): ExternalRef[];
/** Values of {@link ExternalRefSource} that together show every arm. */
export declare function externalRefSource(): ExternalRefSource[];
/** Values of {@link ExternalRefName} that together show every arm. */
export declare function externalRefName(): ExternalRefName[];
/** Values of {@link ExternalRefUrl} that together show every arm. */
export declare function externalRefUrl(): ExternalRefUrl[];
/** Values of {@link Task} that together show every arm. */
export declare function task(): Task[];
/** Values of {@link TaskActions} that together show every arm. */
export declare function taskActions(): TaskActions[];
/** Values of {@link TaskActionsItem} that together show every arm. */
export declare function taskActionsItem(): TaskActionsItem[];
/** Values of {@link TaskAnalysisId} that together show every arm. */
export declare function taskAnalysisId(): TaskAnalysisId[];
/** Values of {@link TaskAnnotations} that together show every arm. */
export declare function taskAnnotations(): TaskAnnotations[];
/** Values of {@link TaskAnnotationsItem} that together show every arm. */
export declare function taskAnnotationsItem(): TaskAnnotationsItem[];
/** Values of {@link TaskCommentCount} that together show every arm. */
export declare function taskCommentCount(): TaskCommentCount[];
/** Values of {@link TaskCreatedAt} that together show every arm. */
export declare function taskCreatedAt(): TaskCreatedAt[];
/** Values of {@link TaskCreatedByUserId} that together show every arm. */
export declare function taskCreatedByUserId(): TaskCreatedByUserId[];
/** Values of {@link TaskDeletedAt} that together show every arm. */
export declare function taskDeletedAt(): TaskDeletedAt[];
/** Values of {@link TaskDescription} that together show every arm. */
export declare function taskDescription(): TaskDescription[];
/** Values of {@link TaskDisplayName} that together show every arm. */
export declare function taskDisplayName(): TaskDisplayName[];
/** Values of {@link TaskEmergencyAccess} that together show every arm. */
export declare function taskEmergencyAccess(): TaskEmergencyAccess[];
/** Values of {@link TaskExternalRefs} that together show every arm. */
export declare function taskExternalRefs(): TaskExternalRefs[];
/** Values of {@link TaskExternalRefsItem} that together show every arm. */
export declare function taskExternalRefsItem(): TaskExternalRefsItem[];
/** Values of {@link TaskId} that together show every arm. */
export declare function taskId(): TaskId[];
/** Values of {@link TaskInsightIds} that together show every arm. */
export declare function taskInsightIds(): TaskInsightIds[];
/** Values of {@link TaskInsightIdsItem} that together show every arm. */
export declare function taskInsightIdsItem(): TaskInsightIdsItem[];
/** Values of {@link TaskNumericId} that together show every arm. */
export declare function taskNumericId(): TaskNumericId[];
/** Values of {@link TaskOrigin} that together show every arm. */
export declare function taskOrigin(): TaskOrigin[];
/** Values of {@link TaskPolicy} that together show every arm. */
export declare function taskPolicy(): TaskPolicy[];
/** Values of {@link TaskPolicyGenerationId} that together show every arm. */
export declare function taskPolicyGenerationId(): TaskPolicyGenerationId[];
/** Values of {@link TaskProcessing} that together show every arm. */
export declare function taskProcessing(): TaskProcessing[];
/** Values of {@link TaskRecommendation} that together show every arm. */
export declare function taskRecommendation(): TaskRecommendation[];
/** Values of {@link TaskState} that together show every arm. */
export declare function taskState(): TaskState[];
/** Values of {@link TaskStepApproverIds} that together show every arm. */
export declare function taskStepApproverIds(): TaskStepApproverIds[];
/** Values of {@link TaskStepApproverIdsItem} that together show every arm. */
export declare function taskStepApproverIdsItem(): TaskStepApproverIdsItem[];
/** Values of {@link TaskTypeType} that together show every arm. */
export declare function taskTypeType(): TaskTypeType[];
/** Values of {@link TaskUpdatedAt} that together show every arm. */
export declare function taskUpdatedAt(): TaskUpdatedAt[];
/** Values of {@link TaskUserId} that together show every arm. */
export declare function taskUserId(): TaskUserId[];
/** Values of {@link TaskAction} that together show every arm. */
export declare function taskAction(): TaskAction[];
/** Values of {@link TaskActionActionType} that together show every arm. */
export declare function taskActionActionType(): TaskActionActionType[];
/** Values of {@link TaskActionBulkActionId} that together show every arm. */
export declare function taskActionBulkActionId(): TaskActionBulkActionId[];
/** Values of {@link TaskActionCreatedAt} that together show every arm. */
export declare function taskActionCreatedAt(): TaskActionCreatedAt[];
/** Values of {@link TaskActionDeletedAt} that together show every arm. */
export declare function taskActionDeletedAt(): TaskActionDeletedAt[];
/** Values of {@link TaskActionId} that together show every arm. */
export declare function taskActionId(): TaskActionId[];
/** Values of {@link TaskActionPolicyStepId} that together show every arm. */
export declare function taskActionPolicyStepId(): TaskActionPolicyStepId[];
/** Values of {@link TaskActionUpdatedAt} that together show every arm. */
export declare function taskActionUpdatedAt(): TaskActionUpdatedAt[];
/** Values of {@link TaskActionUserId} that together show every arm. */
export declare function taskActionUserId(): TaskActionUserId[];
/** Values of {@link TaskActionsServiceApproveRequest} that together show every arm. */
export declare function taskActionsServiceApproveRequest(): TaskActionsServiceApproveRequest[];
/** Values of {@link TaskActionsServiceApproveRequestComment} that together show every arm. */
export declare function taskActionsServiceApproveRequestComment(): TaskActionsServiceApproveRequestComment[];
/** Values of {@link TaskActionsServiceApproveRequestExpandMask} that together show every arm. */
export declare function taskActionsServiceApproveRequestExpandMask(): TaskActionsServiceApproveRequestExpandMask[];
/** Values of {@link TaskActionsServiceApproveRequestPolicyStepId} that together show every arm. */
export declare function taskActionsServiceApproveRequestPolicyStepId(): TaskActionsServiceApproveRequestPolicyStepId[];
/** Values of {@link TaskActionsServiceApproveResponse} that together show every arm. */
export declare function taskActionsServiceApproveResponse(): TaskActionsServiceApproveResponse[];
/** Values of {@link TaskActionsServiceApproveResponseExpanded} that together show every arm. */
export declare function taskActionsServiceApproveResponseExpanded(): TaskActionsServiceApproveResponseExpanded[];
/** Values of {@link TaskActionsServiceApproveResponseExpandedItem} that together show every arm. */
export declare function taskActionsServiceApproveResponseExpandedItem(): TaskActionsServiceApproveResponseExpandedItem[];
/** Values of {@link TaskActionsServiceApproveResponseTaskView} that together show every arm. */
export declare function taskActionsServiceApproveResponseTaskView(): TaskActionsServiceApproveResponseTaskView[];
/** Values of {@link TaskActionsServiceApproveResponseTicketActionId} that together show every arm. */
export declare function taskActionsServiceApproveResponseTicketActionId(): TaskActionsServiceApproveResponseTicketActionId[];
/** Values of {@link TaskActionsServiceApproveWithStepUpRequest} that together show every arm. */
export declare function taskActionsServiceApproveWithStepUpRequest(): TaskActionsServiceApproveWithStepUpRequest[];
/** Values of {@link TaskActionsServiceApproveWithStepUpRequestComment} that together show every arm. */
export declare function taskActionsServiceApproveWithStepUpRequestComment(): TaskActionsServiceApproveWithStepUpRequestComment[];
/** Values of {@link TaskActionsServiceApproveWithStepUpRequestExpandMask} that together show every arm. */
export declare function taskActionsServiceApproveWithStepUpRequestExpandMask(): TaskActionsServiceApproveWithStepUpRequestExpandMask[];
/** Values of {@link TaskActionsServiceApproveWithStepUpRequestPolicyStepId} that together show every arm. */
export declare function taskActionsServiceApproveWithStepUpRequestPolicyStepId(): TaskActionsServiceApproveWithStepUpRequestPolicyStepId[];
/** Values of {@link TaskActionsServiceApproveWithStepUpRequestStepUpTransactionId} that together show every arm. */
export declare function taskActionsServiceApproveWithStepUpRequestStepUpTransactionId(): TaskActionsServiceApproveWithStepUpRequestStepUpTransactionId[];
/** Values of {@link TaskActionsServiceApproveWithStepUpResponse} that together show every arm. */
export declare function taskActionsServiceApproveWithStepUpResponse(): TaskActionsServiceApproveWithStepUpResponse[];
/** Values of {@link TaskActionsServiceApproveWithStepUpResponseExpanded} that together show every arm. */
export declare function taskActionsServiceApproveWithStepUpResponseExpanded(): TaskActionsServiceApproveWithStepUpResponseExpanded[];
/** Values of {@link TaskActionsServiceApproveWithStepUpResponseExpandedItem} that together show every arm. */
export declare function taskActionsServiceApproveWithStepUpResponseExpandedItem(): TaskActionsServiceApproveWithStepUpResponseExpandedItem[];
/** Values of {@link TaskActionsServiceApproveWithStepUpResponseRedirectUrl} that together show every arm. */
export declare function taskActionsServiceApproveWithStepUpResponseRedirectUrl(): TaskActionsServiceApproveWithStepUpResponseRedirectUrl[];
/** Values of {@link TaskActionsServiceApproveWithStepUpResponseTaskView} that together show every arm. */
export declare function taskActionsServiceApproveWithStepUpResponseTaskView(): TaskActionsServiceApproveWithStepUpResponseTaskView[];
/** Values of {@link TaskActionsServiceApproveWithStepUpResponseTicketActionId} that together show every arm. */
export declare function taskActionsServiceApproveWithStepUpResponseTicketActionId(): TaskActionsServiceApproveWithStepUpResponseTicketActionId[];
/** Values of {@link TaskActionsServiceCloseRequest} that together show every arm. */
export declare function taskActionsServiceCloseRequest(): TaskActionsServiceCloseRequest[];
/** Values of {@link TaskActionsServiceCloseRequestComment} that together show every arm. */
export declare function taskActionsServiceCloseRequestComment(): TaskActionsServiceCloseRequestComment[];
/** Values of {@link TaskActionsServiceCloseRequestExpandMask} that together show every arm. */
export declare function taskActionsServiceCloseRequestExpandMask(): TaskActionsServiceCloseRequestExpandMask[];
/** Values of {@link TaskActionsServiceCloseResponse} that together show every arm. */
export declare function taskActionsServiceCloseResponse(): TaskActionsServiceCloseResponse[];
/** Values of {@link TaskActionsServiceCloseResponseExpanded} that together show every arm. */
export declare function taskActionsServiceCloseResponseExpanded(): TaskActionsServiceCloseResponseExpanded[];
/** Values of {@link TaskActionsServiceCloseResponseExpandedItem} that together show every arm. */
export declare function taskActionsServiceCloseResponseExpandedItem(): TaskActionsServiceCloseResponseExpandedItem[];
/** Values of {@link TaskActionsServiceCloseResponseTaskActionId} that together show every arm. */
export declare function taskActionsServiceCloseResponseTaskActionId(): TaskActionsServiceCloseResponseTaskActionId[];
/** Values of {@link TaskActionsServiceCloseResponseTaskView} that together show every arm. */
export declare function taskActionsServiceCloseResponseTaskView(): TaskActionsServiceCloseResponseTaskView[];
/** Values of {@link TaskActionsServiceCommentRequest} that together show every arm. */
export declare function taskActionsServiceCommentRequest(): TaskActionsServiceCommentRequest[];
/** Values of {@link TaskActionsServiceCommentRequestComment} that together show every arm. */
export declare function taskActionsServiceCommentRequestComment(): TaskActionsServiceCommentRequestComment[];
/** Values of {@link TaskActionsServiceCommentRequestExpandMask} that together show every arm. */
export declare function taskActionsServiceCommentRequestExpandMask(): TaskActionsServiceCommentRequestExpandMask[];
/** Values of {@link TaskActionsServiceCommentResponse} that together show every arm. */
export declare function taskActionsServiceCommentResponse(): TaskActionsServiceCommentResponse[];
/** Values of {@link TaskActionsServiceCommentResponseExpanded} that together show every arm. */
export declare function taskActionsServiceCommentResponseExpanded(): TaskActionsServiceCommentResponseExpanded[];
/** Values of {@link TaskActionsServiceCommentResponseExpandedItem} that together show every arm. */
export declare function taskActionsServiceCommentResponseExpandedItem(): TaskActionsServiceCommentResponseExpandedItem[];
/** Values of {@link TaskActionsServiceCommentResponseTaskView} that together show every arm. */
export declare function taskActionsServiceCommentResponseTaskView(): TaskActionsServiceCommentResponseTaskView[];
/** Values of {@link TaskActionsServiceDenyRequest} that together show every arm. */
export declare function taskActionsServiceDenyRequest(): TaskActionsServiceDenyRequest[];
/** Values of {@link TaskActionsServiceDenyRequestComment} that together show every arm. */
export declare function taskActionsServiceDenyRequestComment(): TaskActionsServiceDenyRequestComment[];
/** Values of {@link TaskActionsServiceDenyRequestExpandMask} that together show every arm. */
export declare function taskActionsServiceDenyRequestExpandMask(): TaskActionsServiceDenyRequestExpandMask[];
/** Values of {@link TaskActionsServiceDenyRequestPolicyStepId} that together show every arm. */
export declare function taskActionsServiceDenyRequestPolicyStepId(): TaskActionsServiceDenyRequestPolicyStepId[];
/** Values of {@link TaskActionsServiceDenyResponse} that together show every arm. */
export declare function taskActionsServiceDenyResponse(): TaskActionsServiceDenyResponse[];
/** Values of {@link TaskActionsServiceDenyResponseExpanded} that together show every arm. */
export declare function taskActionsServiceDenyResponseExpanded(): TaskActionsServiceDenyResponseExpanded[];
/** Values of {@link TaskActionsServiceDenyResponseExpandedItem} that together show every arm. */
export declare function taskActionsServiceDenyResponseExpandedItem(): TaskActionsServiceDenyResponseExpandedItem[];
/** Values of {@link TaskActionsServiceDenyResponseTaskView} that together show every arm. */
export declare function taskActionsServiceDenyResponseTaskView(): TaskActionsServiceDenyResponseTaskView[];
/** Values of {@link TaskActionsServiceDenyResponseTicketActionId} that together show every arm. */
export declare function taskActionsServiceDenyResponseTicketActionId(): TaskActionsServiceDenyResponseTicketActionId[];
/** Values of {@link TaskActionsServiceEscalateToEmergencyAccessRequest} that together show every arm. */
export declare function taskActionsServiceEscalateToEmergencyAccessRequest(): TaskActionsServiceEscalateToEmergencyAccessRequest[];
/** Values of {@link TaskActionsServiceEscalateToEmergencyAccessRequestComment} that together show every arm. */
export declare function taskActionsServiceEscalateToEmergencyAccessRequestComment(): TaskActionsServiceEscalateToEmergencyAccessRequestComment[];
/** Values of {@link TaskActionsServiceEscalateToEmergencyAccessRequestExpandMask} that together show every arm. */
export declare function taskActionsServiceEscalateToEmergencyAccessRequestExpandMask(): TaskActionsServiceEscalateToEmergencyAccessRequestExpandMask[];
/** Values of {@link TaskActionsServiceEscalateToEmergencyAccessRequestPolicyStepId} that together show every arm. */
export declare function taskActionsServiceEscalateToEmergencyAccessRequestPolicyStepId(): TaskActionsServiceEscalateToEmergencyAccessRequestPolicyStepId[];
/** Values of {@link TaskActionsServiceHardResetRequest} that together show every arm. */
export declare function taskActionsServiceHardResetRequest(): TaskActionsServiceHardResetRequest[];
/** Values of {@link TaskActionsServiceHardResetRequestComment} that together show every arm. */
export declare function taskActionsServiceHardResetRequestComment(): TaskActionsServiceHardResetRequestComment[];
/** Values of {@link TaskActionsServiceHardResetRequestExpandMask} that together show every arm. */
export declare function taskActionsServiceHardResetRequestExpandMask(): TaskActionsServiceHardResetRequestExpandMask[];
/** Values of {@link TaskActionsServiceHardResetResponse} that together show every arm. */
export declare function taskActionsServiceHardResetResponse(): TaskActionsServiceHardResetResponse[];
/** Values of {@link TaskActionsServiceHardResetResponseExpanded} that together show every arm. */
export declare function taskActionsServiceHardResetResponseExpanded(): TaskActionsServiceHardResetResponseExpanded[];
/** Values of {@link TaskActionsServiceHardResetResponseExpandedItem} that together show every arm. */
export declare function taskActionsServiceHardResetResponseExpandedItem(): TaskActionsServiceHardResetResponseExpandedItem[];
/** Values of {@link TaskActionsServiceHardResetResponseTaskView} that together show every arm. */
export declare function taskActionsServiceHardResetResponseTaskView(): TaskActionsServiceHardResetResponseTaskView[];
/** Values of {@link TaskActionsServiceHardResetResponseTicketActionId} that together show every arm. */
export declare function taskActionsServiceHardResetResponseTicketActionId(): TaskActionsServiceHardResetResponseTicketActionId[];
/** Values of {@link TaskActionsServiceProcessNowRequest} that together show every arm. */
export declare function taskActionsServiceProcessNowRequest(): TaskActionsServiceProcessNowRequest[];
/** Values of {@link TaskActionsServiceProcessNowRequestExpandMask} that together show every arm. */
export declare function taskActionsServiceProcessNowRequestExpandMask(): TaskActionsServiceProcessNowRequestExpandMask[];
/** Values of {@link TaskActionsServiceProcessNowResponse} that together show every arm. */
export declare function taskActionsServiceProcessNowResponse(): TaskActionsServiceProcessNowResponse[];
/** Values of {@link TaskActionsServiceProcessNowResponseExpanded} that together show every arm. */
export declare function taskActionsServiceProcessNowResponseExpanded(): TaskActionsServiceProcessNowResponseExpanded[];
/** Values of {@link TaskActionsServiceProcessNowResponseExpandedItem} that together show every arm. */
export declare function taskActionsServiceProcessNowResponseExpandedItem(): TaskActionsServiceProcessNowResponseExpandedItem[];
/** Values of {@link TaskActionsServiceProcessNowResponseTaskView} that together show every arm. */
export declare function taskActionsServiceProcessNowResponseTaskView(): TaskActionsServiceProcessNowResponseTaskView[];
/** Values of {@link TaskActionsServiceReassignRequest} that together show every arm. */
export declare function taskActionsServiceReassignRequest(): TaskActionsServiceReassignRequest[];
/** Values of {@link TaskActionsServiceReassignRequestComment} that together show every arm. */
export declare function taskActionsServiceReassignRequestComment(): TaskActionsServiceReassignRequestComment[];
/** Values of {@link TaskActionsServiceReassignRequestExpandMask} that together show every arm. */
export declare function taskActionsServiceReassignRequestExpandMask(): TaskActionsServiceReassignRequestExpandMask[];
/** Values of {@link TaskActionsServiceReassignRequestNewStepUserIds} that together show every arm. */
export declare function taskActionsServiceReassignRequestNewStepUserIds(): TaskActionsServiceReassignRequestNewStepUserIds[];
/** Values of {@link TaskActionsServiceReassignRequestNewStepUserIdsItem} that together show every arm. */
export declare function taskActionsServiceReassignRequestNewStepUserIdsItem(): TaskActionsServiceReassignRequestNewStepUserIdsItem[];
/** Values of {@link TaskActionsServiceReassignRequestPolicyStepId} that together show every arm. */
export declare function taskActionsServiceReassignRequestPolicyStepId(): TaskActionsServiceReassignRequestPolicyStepId[];
/** Values of {@link TaskActionsServiceReassignResponse} that together show every arm. */
export declare function taskActionsServiceReassignResponse(): TaskActionsServiceReassignResponse[];
/** Values of {@link TaskActionsServiceReassignResponseExpanded} that together show every arm. */
export declare function taskActionsServiceReassignResponseExpanded(): TaskActionsServiceReassignResponseExpanded[];
/** Values of {@link TaskActionsServiceReassignResponseExpandedItem} that together show every arm. */
export declare function taskActionsServiceReassignResponseExpandedItem(): TaskActionsServiceReassignResponseExpandedItem[];
/** Values of {@link TaskActionsServiceReassignResponseTaskView} that together show every arm. */
export declare function taskActionsServiceReassignResponseTaskView(): TaskActionsServiceReassignResponseTaskView[];
/** Values of {@link TaskActionsServiceReassignResponseTicketActionId} that together show every arm. */
export declare function taskActionsServiceReassignResponseTicketActionId(): TaskActionsServiceReassignResponseTicketActionId[];
/** Values of {@link TaskActionsServiceRestartRequest} that together show every arm. */
export declare function taskActionsServiceRestartRequest(): TaskActionsServiceRestartRequest[];
/** Values of {@link TaskActionsServiceRestartRequestComment} that together show every arm. */
export declare function taskActionsServiceRestartRequestComment(): TaskActionsServiceRestartRequestComment[];
/** Values of {@link TaskActionsServiceRestartRequestExpandMask} that together show every arm. */
export declare function taskActionsServiceRestartRequestExpandMask(): TaskActionsServiceRestartRequestExpandMask[];
/** Values of {@link TaskActionsServiceRestartRequestPolicyStepId} that together show every arm. */
export declare function taskActionsServiceRestartRequestPolicyStepId(): TaskActionsServiceRestartRequestPolicyStepId[];
/** Values of {@link TaskActionsServiceRestartResponse} that together show every arm. */
export declare function taskActionsServiceRestartResponse(): TaskActionsServiceRestartResponse[];
/** Values of {@link TaskActionsServiceRestartResponseExpanded} that together show every arm. */
export declare function taskActionsServiceRestartResponseExpanded(): TaskActionsServiceRestartResponseExpanded[];
/** Values of {@link TaskActionsServiceRestartResponseExpandedItem} that together show every arm. */
export declare function taskActionsServiceRestartResponseExpandedItem(): TaskActionsServiceRestartResponseExpandedItem[];
/** Values of {@link TaskActionsServiceRestartResponseTaskView} that together show every arm. */
export declare function taskActionsServiceRestartResponseTaskView(): TaskActionsServiceRestartResponseTaskView[];
/** Values of {@link TaskActionsServiceRestartResponseTicketActionId} that together show every arm. */
export declare function taskActionsServiceRestartResponseTicketActionId(): TaskActionsServiceRestartResponseTicketActionId[];
/** Values of {@link TaskActionsServiceSkipStepRequest} that together show every arm. */
export declare function taskActionsServiceSkipStepRequest(): TaskActionsServiceSkipStepRequest[];
/** Values of {@link TaskActionsServiceSkipStepRequestComment} that together show every arm. */
export declare function taskActionsServiceSkipStepRequestComment(): TaskActionsServiceSkipStepRequestComment[];
/** Values of {@link TaskActionsServiceSkipStepRequestExpandMask} that together show every arm. */
export declare function taskActionsServiceSkipStepRequestExpandMask(): TaskActionsServiceSkipStepRequestExpandMask[];
/** Values of {@link TaskActionsServiceSkipStepRequestPolicyStepId} that together show every arm. */
export declare function taskActionsServiceSkipStepRequestPolicyStepId(): TaskActionsServiceSkipStepRequestPolicyStepId[];
/** Values of {@link TaskAuditAccessRequestOutcome} that together show every arm. */
export declare function taskAuditAccessRequestOutcome(): TaskAuditAccessRequestOutcome[];
/** Values of {@link TaskAuditAccessRequestOutcomeOutcome} that together show every arm. */
export declare function taskAuditAccessRequestOutcomeOutcome(): TaskAuditAccessRequestOutcomeOutcome[];
/** Values of {@link TaskAuditActionSubmitted} that together show every arm. */
export declare function taskAuditActionSubmitted(): TaskAuditActionSubmitted[];
/** Values of {@link TaskAuditActionSubmittedAction} that together show every arm. */
export declare function taskAuditActionSubmittedAction(): TaskAuditActionSubmittedAction[];
/** Values of {@link TaskAuditApprovalAutoAcceptedByPolicy} that together show every arm. */
export declare function taskAuditApprovalAutoAcceptedByPolicy(): TaskAuditApprovalAutoAcceptedByPolicy[];
/** Values of {@link TaskAuditApprovalAutoRejectedByPolicy} that together show every arm. */
export declare function taskAuditApprovalAutoRejectedByPolicy(): TaskAuditApprovalAutoRejectedByPolicy[];
/** Values of {@link TaskAuditApprovalHappenedAutomatically} that together show every arm. */
export declare function taskAuditApprovalHappenedAutomatically(): TaskAuditApprovalHappenedAutomatically[];
/** Values of {@link TaskAuditApprovalInstanceChange} that together show every arm. */
export declare function taskAuditApprovalInstanceChange(): TaskAuditApprovalInstanceChange[];
/** Values of {@link TaskAuditApprovalInstanceChangeInstance} that together show every arm. */
export declare function taskAuditApprovalInstanceChangeInstance(): TaskAuditApprovalInstanceChangeInstance[];
/** Values of {@link TaskAuditApprovalInstanceChangeInstanceVariant1} that together show every arm. */
export declare function taskAuditApprovalInstanceChangeInstanceVariant1(): TaskAuditApprovalInstanceChangeInstanceVariant1[];
/** Values of {@link TaskAuditBulkActionError} that together show every arm. */
export declare function taskAuditBulkActionError(): TaskAuditBulkActionError[];
/** Values of {@link TaskAuditBulkActionErrorError} that together show every arm. */
export declare function taskAuditBulkActionErrorError(): TaskAuditBulkActionErrorError[];
/** Values of {@link TaskAuditCertifyOutcome} that together show every arm. */
export declare function taskAuditCertifyOutcome(): TaskAuditCertifyOutcome[];
/** Values of {@link TaskAuditCertifyOutcomeOutcome} that together show every arm. */
export declare function taskAuditCertifyOutcomeOutcome(): TaskAuditCertifyOutcomeOutcome[];
/** Values of {@link TaskAuditComment} that together show every arm. */
export declare function taskAuditComment(): TaskAuditComment[];
/** Values of {@link TaskAuditCommentComment} that together show every arm. */
export declare function taskAuditCommentComment(): TaskAuditCommentComment[];
/** Values of {@link TaskAuditCommentUpdatedAt} that together show every arm. */
export declare function taskAuditCommentUpdatedAt(): TaskAuditCommentUpdatedAt[];
/** Values of {@link TaskAuditCommentUpdatedBy} that together show every arm. */
export declare function taskAuditCommentUpdatedBy(): TaskAuditCommentUpdatedBy[];
/** Values of {@link TaskAuditConditionalPolicyExecutionResult} that together show every arm. */
export declare function taskAuditConditionalPolicyExecutionResult(): TaskAuditConditionalPolicyExecutionResult[];
/** Values of {@link TaskAuditConditionalPolicyExecutionResultCondition} that together show every arm. */
export declare function taskAuditConditionalPolicyExecutionResultCondition(): TaskAuditConditionalPolicyExecutionResultCondition[];
/** Values of {@link TaskAuditConditionalPolicyExecutionResultConditionMatched} that together show every arm. */
export declare function taskAuditConditionalPolicyExecutionResultConditionMatched(): TaskAuditConditionalPolicyExecutionResultConditionMatched[];
/** Values of {@link TaskAuditConditionalPolicyExecutionResultDefaultCondition} that together show every arm. */
export declare function taskAuditConditionalPolicyExecutionResultDefaultCondition(): TaskAuditConditionalPolicyExecutionResultDefaultCondition[];
/** Values of {@link TaskAuditConditionalPolicyExecutionResultError} that together show every arm. */
export declare function taskAuditConditionalPolicyExecutionResultError(): TaskAuditConditionalPolicyExecutionResultError[];
/** Values of {@link TaskAuditConditionalPolicyExecutionResultPolicyKey} that together show every arm. */
export declare function taskAuditConditionalPolicyExecutionResultPolicyKey(): TaskAuditConditionalPolicyExecutionResultPolicyKey[];
/** Values of {@link TaskAuditConnectorActionResult} that together show every arm. */
export declare function taskAuditConnectorActionResult(): TaskAuditConnectorActionResult[];
/** Values of {@link TaskAuditConnectorActionResultSuccess} that together show every arm. */
export declare function taskAuditConnectorActionResultSuccess(): TaskAuditConnectorActionResultSuccess[];
/** Values of {@link TaskAuditConnectorActionResultError} that together show every arm. */
export declare function taskAuditConnectorActionResultError(): TaskAuditConnectorActionResultError[];
/** Values of {@link TaskAuditConnectorActionResultCancelled} that together show every arm. */
export declare function taskAuditConnectorActionResultCancelled(): TaskAuditConnectorActionResultCancelled[];
/** Values of {@link TaskAuditConnectorActionResultAppEntitlementId} that together show every arm. */
export declare function taskAuditConnectorActionResultAppEntitlementId(): TaskAuditConnectorActionResultAppEntitlementId[];
/** Values of {@link TaskAuditConnectorActionResultAppId} that together show every arm. */
export declare function taskAuditConnectorActionResultAppId(): TaskAuditConnectorActionResultAppId[];
/** Values of {@link TaskAuditConnectorActionResultConnectorActionId} that together show every arm. */
export declare function taskAuditConnectorActionResultConnectorActionId(): TaskAuditConnectorActionResultConnectorActionId[];
/** Values of {@link TaskAuditConnectorActionResultConnectorId} that together show every arm. */
export declare function taskAuditConnectorActionResultConnectorId(): TaskAuditConnectorActionResultConnectorId[];
/** Values of {@link TaskAuditEscalateToEmergencyAccess} that together show every arm. */
export declare function taskAuditEscalateToEmergencyAccess(): TaskAuditEscalateToEmergencyAccess[];
/** Values of {@link TaskAuditEscalateToEmergencyAccessOldPolicyId} that together show every arm. */
export declare function taskAuditEscalateToEmergencyAccessOldPolicyId(): TaskAuditEscalateToEmergencyAccessOldPolicyId[];
/** Values of {@link TaskAuditEscalateToEmergencyAccessOldPolicyStepId} that together show every arm. */
export declare function taskAuditEscalateToEmergencyAccessOldPolicyStepId(): TaskAuditEscalateToEmergencyAccessOldPolicyStepId[];
/** Values of {@link TaskAuditExpressionPolicyStepError} that together show every arm. */
export declare function taskAuditExpressionPolicyStepError(): TaskAuditExpressionPolicyStepError[];
/** Values of {@link TaskAuditExpressionPolicyStepErrorError} that together show every arm. */
export declare function taskAuditExpressionPolicyStepErrorError(): TaskAuditExpressionPolicyStepErrorError[];
/** Values of {@link TaskAuditExternalTicketCreated} that together show every arm. */
export declare function taskAuditExternalTicketCreated(): TaskAuditExternalTicketCreated[];
/** Values of {@link TaskAuditExternalTicketCreatedAppId} that together show every arm. */
export declare function taskAuditExternalTicketCreatedAppId(): TaskAuditExternalTicketCreatedAppId[];
/** Values of {@link TaskAuditExternalTicketCreatedConnectorId} that together show every arm. */
export declare function taskAuditExternalTicketCreatedConnectorId(): TaskAuditExternalTicketCreatedConnectorId[];
/** Values of {@link TaskAuditExternalTicketCreatedExternalTicketId} that together show every arm. */
export declare function taskAuditExternalTicketCreatedExternalTicketId(): TaskAuditExternalTicketCreatedExternalTicketId[];
/** Values of {@link TaskAuditExternalTicketCreatedExternalTicketProvisionerConfigId} that together show every arm. */
export declare function taskAuditExternalTicketCreatedExternalTicketProvisionerConfigId(): TaskAuditExternalTicketCreatedExternalTicketProvisionerConfigId[];
/** Values of {@link TaskAuditExternalTicketCreatedExternalTicketProvisionerConfigName} that together show every arm. */
export declare function taskAuditExternalTicketCreatedExternalTicketProvisionerConfigName(): TaskAuditExternalTicketCreatedExternalTicketProvisionerConfigName[];
/** Values of {@link TaskAuditExternalTicketCreatedExternalTicketUrl} that together show every arm. */
export declare function taskAuditExternalTicketCreatedExternalTicketUrl(): TaskAuditExternalTicketCreatedExternalTicketUrl[];
/** Values of {@link TaskAuditExternalTicketError} that together show every arm. */
export declare function taskAuditExternalTicketError(): TaskAuditExternalTicketError[];
/** Values of {@link TaskAuditExternalTicketErrorErrorMessage} that together show every arm. */
export declare function taskAuditExternalTicketErrorErrorMessage(): TaskAuditExternalTicketErrorErrorMessage[];
/** Values of {@link TaskAuditExternalTicketProvisionStepResolved} that together show every arm. */
export declare function taskAuditExternalTicketProvisionStepResolved(): TaskAuditExternalTicketProvisionStepResolved[];
/** Values of {@link TaskAuditExternalTicketProvisionStepResolvedAppId} that together show every arm. */
export declare function taskAuditExternalTicketProvisionStepResolvedAppId(): TaskAuditExternalTicketProvisionStepResolvedAppId[];
/** Values of {@link TaskAuditExternalTicketProvisionStepResolvedConnectorId} that together show every arm. */
export declare function taskAuditExternalTicketProvisionStepResolvedConnectorId(): TaskAuditExternalTicketProvisionStepResolvedConnectorId[];
/** Values of {@link TaskAuditExternalTicketProvisionStepResolvedExternalTicketId} that together show every arm. */
export declare function taskAuditExternalTicketProvisionStepResolvedExternalTicketId(): TaskAuditExternalTicketProvisionStepResolvedExternalTicketId[];
/** Values of {@link TaskAuditExternalTicketProvisionStepResolvedExternalTicketProvisionerConfigId} that together show every arm. */
export declare function taskAuditExternalTicketProvisionStepResolvedExternalTicketProvisionerConfigId(): TaskAuditExternalTicketProvisionStepResolvedExternalTicketProvisionerConfigId[];
/** Values of {@link TaskAuditExternalTicketProvisionStepResolvedExternalTicketUrl} that together show every arm. */
export declare function taskAuditExternalTicketProvisionStepResolvedExternalTicketUrl(): TaskAuditExternalTicketProvisionStepResolvedExternalTicketUrl[];
/** Values of {@link TaskAuditExternalTicketTriggered} that together show every arm. */
export declare function taskAuditExternalTicketTriggered(): TaskAuditExternalTicketTriggered[];
/** Values of {@link TaskAuditExternalTicketTriggeredAppId} that together show every arm. */
export declare function taskAuditExternalTicketTriggeredAppId(): TaskAuditExternalTicketTriggeredAppId[];
/** Values of {@link TaskAuditExternalTicketTriggeredConnectorId} that together show every arm. */
export declare function taskAuditExternalTicketTriggeredConnectorId(): TaskAuditExternalTicketTriggeredConnectorId[];
/** Values of {@link TaskAuditExternalTicketTriggeredExternalTicketId} that together show every arm. */
export declare function taskAuditExternalTicketTriggeredExternalTicketId(): TaskAuditExternalTicketTriggeredExternalTicketId[];
/** Values of {@link TaskAuditExternalTicketTriggeredExternalTicketProvisionerConfigId} that together show every arm. */
export declare function taskAuditExternalTicketTriggeredExternalTicketProvisionerConfigId(): TaskAuditExternalTicketTriggeredExternalTicketProvisionerConfigId[];
/** Values of {@link TaskAuditExternalTicketTriggeredExternalTicketProvisionerConfigName} that together show every arm. */
export declare function taskAuditExternalTicketTriggeredExternalTicketProvisionerConfigName(): TaskAuditExternalTicketTriggeredExternalTicketProvisionerConfigName[];
/** Values of {@link TaskAuditFinishedConnectorActions} that together show every arm. */
export declare function taskAuditFinishedConnectorActions(): TaskAuditFinishedConnectorActions[];
/** Values of {@link TaskAuditFinishedConnectorActionsPolicyStepId} that together show every arm. */
export declare function taskAuditFinishedConnectorActionsPolicyStepId(): TaskAuditFinishedConnectorActionsPolicyStepId[];
/** Values of {@link TaskAuditGrantOutcome} that together show every arm. */
export declare function taskAuditGrantOutcome(): TaskAuditGrantOutcome[];
/** Values of {@link TaskAuditGrantOutcomeOutcome} that together show every arm. */
export declare function taskAuditGrantOutcomeOutcome(): TaskAuditGrantOutcomeOutcome[];
/** Values of {@link TaskAuditHardReset} that together show every arm. */
export declare function taskAuditHardReset(): TaskAuditHardReset[];
/** Values of {@link TaskAuditHardResetOldPolicyStepId} that together show every arm. */
export declare function taskAuditHardResetOldPolicyStepId(): TaskAuditHardResetOldPolicyStepId[];
/** Values of {@link TaskAuditListRequest} that together show every arm. */
export declare function taskAuditListRequest(): TaskAuditListRequest[];
/** Values of {@link TaskAuditListRequestPageSize} that together show every arm. */
export declare function taskAuditListRequestPageSize(): TaskAuditListRequestPageSize[];
/** Values of {@link TaskAuditListRequestPageToken} that together show every arm. */
export declare function taskAuditListRequestPageToken(): TaskAuditListRequestPageToken[];
/** Values of {@link TaskAuditListRequestRefs} that together show every arm. */
export declare function taskAuditListRequestRefs(): TaskAuditListRequestRefs[];
/** Values of {@link TaskAuditListRequestRefsItem} that together show every arm. */
export declare function taskAuditListRequestRefsItem(): TaskAuditListRequestRefsItem[];
/** Values of {@link TaskAuditListRequestTaskId} that together show every arm. */
export declare function taskAuditListRequestTaskId(): TaskAuditListRequestTaskId[];
/** Values of {@link TaskAuditListResponse} that together show every arm. */
export declare function taskAuditListResponse(): TaskAuditListResponse[];
/** Values of {@link TaskAuditListResponseList} that together show every arm. */
export declare function taskAuditListResponseList(): TaskAuditListResponseList[];
/** Values of {@link TaskAuditListResponseListItem} that together show every arm. */
export declare function taskAuditListResponseListItem(): TaskAuditListResponseListItem[];
/** Values of {@link TaskAuditListResponseNextPageToken} that together show every arm. */
export declare function taskAuditListResponseNextPageToken(): TaskAuditListResponseNextPageToken[];
/** Values of {@link TaskAuditMetaData} that together show every arm. */
export declare function taskAuditMetaData(): TaskAuditMetaData[];
/** Values of {@link TaskAuditMetaDataUser} that together show every arm. */
export declare function taskAuditMetaDataUser(): TaskAuditMetaDataUser[];
/** Values of {@link TaskAuditNewTask} that together show every arm. */
export declare function taskAuditNewTask(): TaskAuditNewTask[];
/** Values of {@link TaskAuditPolicyApprovalReassigned} that together show every arm. */
export declare function taskAuditPolicyApprovalReassigned(): TaskAuditPolicyApprovalReassigned[];
/** Values of {@link TaskAuditPolicyApprovalReassignedNewPolicyStepId} that together show every arm. */
export declare function taskAuditPolicyApprovalReassignedNewPolicyStepId(): TaskAuditPolicyApprovalReassignedNewPolicyStepId[];
/** Values of {@link TaskAuditPolicyApprovalReassignedNewUsers} that together show every arm. */
export declare function taskAuditPolicyApprovalReassignedNewUsers(): TaskAuditPolicyApprovalReassignedNewUsers[];
/** Values of {@link TaskAuditPolicyApprovalReassignedNewUsersItem} that together show every arm. */
export declare function taskAuditPolicyApprovalReassignedNewUsersItem(): TaskAuditPolicyApprovalReassignedNewUsersItem[];
/** Values of {@link TaskAuditPolicyApprovalReassignedOldPolicyStepId} that together show every arm. */
export declare function taskAuditPolicyApprovalReassignedOldPolicyStepId(): TaskAuditPolicyApprovalReassignedOldPolicyStepId[];
/** Values of {@link TaskAuditPolicyApprovalReassignedUsers} that together show every arm. */
export declare function taskAuditPolicyApprovalReassignedUsers(): TaskAuditPolicyApprovalReassignedUsers[];
/** Values of {@link TaskAuditPolicyApprovalReassignedUsersItem} that together show every arm. */
export declare function taskAuditPolicyApprovalReassignedUsersItem(): TaskAuditPolicyApprovalReassignedUsersItem[];
/** Values of {@link TaskAuditPolicyChanged} that together show every arm. */
export declare function taskAuditPolicyChanged(): TaskAuditPolicyChanged[];
/** Values of {@link TaskAuditPolicyChangedNewPolicyId} that together show every arm. */
export declare function taskAuditPolicyChangedNewPolicyId(): TaskAuditPolicyChangedNewPolicyId[];
/** Values of {@link TaskAuditPolicyChangedOldPolicyId} that together show every arm. */
export declare function taskAuditPolicyChangedOldPolicyId(): TaskAuditPolicyChangedOldPolicyId[];
/** Values of {@link TaskAuditPolicyEvaluationStep} that together show every arm. */
export declare function taskAuditPolicyEvaluationStep(): TaskAuditPolicyEvaluationStep[];
/** Values of {@link TaskAuditPolicyEvaluationStepStepComment} that together show every arm. */
export declare function taskAuditPolicyEvaluationStepStepComment(): TaskAuditPolicyEvaluationStepStepComment[];
/** Values of {@link TaskAuditPolicyProvisionError} that together show every arm. */
export declare function taskAuditPolicyProvisionError(): TaskAuditPolicyProvisionError[];
/** Values of {@link TaskAuditPolicyProvisionErrorError} that together show every arm. */
export declare function taskAuditPolicyProvisionErrorError(): TaskAuditPolicyProvisionErrorError[];
/** Values of {@link TaskAuditPolicyProvisionReassigned} that together show every arm. */
export declare function taskAuditPolicyProvisionReassigned(): TaskAuditPolicyProvisionReassigned[];
/** Values of {@link TaskAuditPolicyProvisionReassignedNewPolicyStepId} that together show every arm. */
export declare function taskAuditPolicyProvisionReassignedNewPolicyStepId(): TaskAuditPolicyProvisionReassignedNewPolicyStepId[];
/** Values of {@link TaskAuditPolicyProvisionReassignedNewUsers} that together show every arm. */
export declare function taskAuditPolicyProvisionReassignedNewUsers(): TaskAuditPolicyProvisionReassignedNewUsers[];
/** Values of {@link TaskAuditPolicyProvisionReassignedNewUsersItem} that together show every arm. */
export declare function taskAuditPolicyProvisionReassignedNewUsersItem(): TaskAuditPolicyProvisionReassignedNewUsersItem[];
/** Values of {@link TaskAuditPolicyProvisionReassignedOldPolicyStepId} that together show every arm. */
export declare function taskAuditPolicyProvisionReassignedOldPolicyStepId(): TaskAuditPolicyProvisionReassignedOldPolicyStepId[];
/** Values of {@link TaskAuditPolicyProvisionReassignedUsers} that together show every arm. */
export declare function taskAuditPolicyProvisionReassignedUsers(): TaskAuditPolicyProvisionReassignedUsers[];
/** Values of {@link TaskAuditPolicyProvisionReassignedUsersItem} that together show every arm. */
export declare function taskAuditPolicyProvisionReassignedUsersItem(): TaskAuditPolicyProvisionReassignedUsersItem[];
/** Values of {@link TaskAuditReassignedToDelegate} that together show every arm. */
export declare function taskAuditReassignedToDelegate(): TaskAuditReassignedToDelegate[];
/** Values of {@link TaskAuditReassignedToDelegateDelegatedAssigneeUser} that together show every arm. */
export declare function taskAuditReassignedToDelegateDelegatedAssigneeUser(): TaskAuditReassignedToDelegateDelegatedAssigneeUser[];
/** Values of {@link TaskAuditReassignedToDelegateDelegatedAssigneeUserId} that together show every arm. */
export declare function taskAuditReassignedToDelegateDelegatedAssigneeUserId(): TaskAuditReassignedToDelegateDelegatedAssigneeUserId[];
/** Values of {@link TaskAuditReassignedToDelegateOriginalAssigneeUser} that together show every arm. */
export declare function taskAuditReassignedToDelegateOriginalAssigneeUser(): TaskAuditReassignedToDelegateOriginalAssigneeUser[];
/** Values of {@link TaskAuditReassignedToDelegateOriginalAssigneeUserId} that together show every arm. */
export declare function taskAuditReassignedToDelegateOriginalAssigneeUserId(): TaskAuditReassignedToDelegateOriginalAssigneeUserId[];
/** Values of {@link TaskAuditReassignmentListError} that together show every arm. */
export declare function taskAuditReassignmentListError(): TaskAuditReassignmentListError[];
/** Values of {@link TaskAuditReassignmentListErrorErrorMessage} that together show every arm. */
export declare function taskAuditReassignmentListErrorErrorMessage(): TaskAuditReassignmentListErrorErrorMessage[];
/** Values of {@link TaskAuditRestart} that together show every arm. */
export declare function taskAuditRestart(): TaskAuditRestart[];
/** Values of {@link TaskAuditRestartOldPolicyStepId} that together show every arm. */
export declare function taskAuditRestartOldPolicyStepId(): TaskAuditRestartOldPolicyStepId[];
/** Values of {@link TaskAuditRevokeOutcome} that together show every arm. */
export declare function taskAuditRevokeOutcome(): TaskAuditRevokeOutcome[];
/** Values of {@link TaskAuditRevokeOutcomeOutcome} that together show every arm. */
export declare function taskAuditRevokeOutcomeOutcome(): TaskAuditRevokeOutcomeOutcome[];
/** Values of {@link TaskAuditSLAEscalation} that together show every arm. */
export declare function taskAuditSLAEscalation(): TaskAuditSLAEscalation[];
/** Values of {@link TaskAuditSLAEscalationMessage} that together show every arm. */
export declare function taskAuditSLAEscalationMessage(): TaskAuditSLAEscalationMessage[];
/** Values of {@link TaskAuditStartedConnectorActions} that together show every arm. */
export declare function taskAuditStartedConnectorActions(): TaskAuditStartedConnectorActions[];
/** Values of {@link TaskAuditStartedConnectorActionsPolicyStepId} that together show every arm. */
export declare function taskAuditStartedConnectorActionsPolicyStepId(): TaskAuditStartedConnectorActionsPolicyStepId[];
/** Values of {@link TaskAuditStateChange} that together show every arm. */
export declare function taskAuditStateChange(): TaskAuditStateChange[];
/** Values of {@link TaskAuditStateChangePreviousState} that together show every arm. */
export declare function taskAuditStateChangePreviousState(): TaskAuditStateChangePreviousState[];
/** Values of {@link TaskAuditStepSkipped} that together show every arm. */
export declare function taskAuditStepSkipped(): TaskAuditStepSkipped[];
/** Values of {@link TaskAuditStepSkippedSkippedBy} that together show every arm. */
export declare function taskAuditStepSkippedSkippedBy(): TaskAuditStepSkippedSkippedBy[];
/** Values of {@link TaskAuditStepUpApproval} that together show every arm. */
export declare function taskAuditStepUpApproval(): TaskAuditStepUpApproval[];
/** Values of {@link TaskAuditStepUpApprovalStepUpTransactionId} that together show every arm. */
export declare function taskAuditStepUpApprovalStepUpTransactionId(): TaskAuditStepUpApprovalStepUpTransactionId[];
/** Values of {@link TaskAuditView} that together show every arm. */
export declare function taskAuditView(): TaskAuditView[];
/** Values of {@link TaskAuditViewComment} that together show every arm. */
export declare function taskAuditViewComment(): TaskAuditViewComment[];
/** Values of {@link TaskAuditViewStateChange} that together show every arm. */
export declare function taskAuditViewStateChange(): TaskAuditViewStateChange[];
/** Values of {@link TaskAuditViewRevokeOutcome} that together show every arm. */
export declare function taskAuditViewRevokeOutcome(): TaskAuditViewRevokeOutcome[];
/** Values of {@link TaskAuditViewApprovalReassigned} that together show every arm. */
export declare function taskAuditViewApprovalReassigned(): TaskAuditViewApprovalReassigned[];
/** Values of {@link TaskAuditViewTaskRestarted} that together show every arm. */
export declare function taskAuditViewTaskRestarted(): TaskAuditViewTaskRestarted[];
/** Values of {@link TaskAuditViewAccessRequestOutcome} that together show every arm. */
export declare function taskAuditViewAccessRequestOutcome(): TaskAuditViewAccessRequestOutcome[];
/** Values of {@link TaskAuditViewProvisionReassigned} that together show every arm. */
export declare function taskAuditViewProvisionReassigned(): TaskAuditViewProvisionReassigned[];
/** Values of {@link TaskAuditViewProvisionError} that together show every arm. */
export declare function taskAuditViewProvisionError(): TaskAuditViewProvisionError[];
/** Values of {@link TaskAuditViewApprovedAutomatically} that together show every arm. */
export declare function taskAuditViewApprovedAutomatically(): TaskAuditViewApprovedAutomatically[];
/** Values of {@link TaskAuditViewReassignedToDelegate} that together show every arm. */
export declare function taskAuditViewReassignedToDelegate(): TaskAuditViewReassignedToDelegate[];
/** Values of {@link TaskAuditViewHardReset} that together show every arm. */
export declare function taskAuditViewHardReset(): TaskAuditViewHardReset[];
/** Values of {@link TaskAuditViewTaskEscalated} that together show every arm. */
export declare function taskAuditViewTaskEscalated(): TaskAuditViewTaskEscalated[];
/** Values of {@link TaskAuditViewApprovalInstanceChange} that together show every arm. */
export declare function taskAuditViewApprovalInstanceChange(): TaskAuditViewApprovalInstanceChange[];
/** Values of {@link TaskAuditViewConditionalPolicyExecutionResult} that together show every arm. */
export declare function taskAuditViewConditionalPolicyExecutionResult(): TaskAuditViewConditionalPolicyExecutionResult[];
/** Values of {@link TaskAuditViewExpressionPolicyStepError} that together show every arm. */
export declare function taskAuditViewExpressionPolicyStepError(): TaskAuditViewExpressionPolicyStepError[];
/** Values of {@link TaskAuditViewApprovalAutoAcceptedByPolicy} that together show every arm. */
export declare function taskAuditViewApprovalAutoAcceptedByPolicy(): TaskAuditViewApprovalAutoAcceptedByPolicy[];
/** Values of {@link TaskAuditViewApprovalAutoRejectedByPolicy} that together show every arm. */
export declare function taskAuditViewApprovalAutoRejectedByPolicy(): TaskAuditViewApprovalAutoRejectedByPolicy[];
/** Values of {@link TaskAuditViewBulkActionError} that together show every arm. */
export declare function taskAuditViewBulkActionError(): TaskAuditViewBulkActionError[];
/** Values of {@link TaskAuditViewWebhookTriggered} that together show every arm. */
export declare function taskAuditViewWebhookTriggered(): TaskAuditViewWebhookTriggered[];
/** Values of {@link TaskAuditViewWebhookAttempt} that together show every arm. */
export declare function taskAuditViewWebhookAttempt(): TaskAuditViewWebhookAttempt[];
/** Values of {@link TaskAuditViewWebhookSuccess} that together show every arm. */
export declare function taskAuditViewWebhookSuccess(): TaskAuditViewWebhookSuccess[];
/** Values of {@link TaskAuditViewPolicyEvaluationStep} that together show every arm. */
export declare function taskAuditViewPolicyEvaluationStep(): TaskAuditViewPolicyEvaluationStep[];
/** Values of {@link TaskAuditViewWaitStepSuccess} that together show every arm. */
export declare function taskAuditViewWaitStepSuccess(): TaskAuditViewWaitStepSuccess[];
/** Values of {@link TaskAuditViewConnectorActionsStart} that together show every arm. */
export declare function taskAuditViewConnectorActionsStart(): TaskAuditViewConnectorActionsStart[];
/** Values of {@link TaskAuditViewWaitStepWaiting} that together show every arm. */
export declare function taskAuditViewWaitStepWaiting(): TaskAuditViewWaitStepWaiting[];
/** Values of {@link TaskAuditViewWaitStepTimedOut} that together show every arm. */
export declare function taskAuditViewWaitStepTimedOut(): TaskAuditViewWaitStepTimedOut[];
/** Values of {@link TaskAuditViewWebhookApprovalTriggered} that together show every arm. */
export declare function taskAuditViewWebhookApprovalTriggered(): TaskAuditViewWebhookApprovalTriggered[];
/** Values of {@link TaskAuditViewWebhookApprovalAttempt} that together show every arm. */
export declare function taskAuditViewWebhookApprovalAttempt(): TaskAuditViewWebhookApprovalAttempt[];
/** Values of {@link TaskAuditViewWebhookApprovalSuccess} that together show every arm. */
export declare function taskAuditViewWebhookApprovalSuccess(): TaskAuditViewWebhookApprovalSuccess[];
/** Values of {@link TaskAuditViewWebhookApprovalBadResponse} that together show every arm. */
export declare function taskAuditViewWebhookApprovalBadResponse(): TaskAuditViewWebhookApprovalBadResponse[];
/** Values of {@link TaskAuditViewExternalTicketTriggered} that together show every arm. */
export declare function taskAuditViewExternalTicketTriggered(): TaskAuditViewExternalTicketTriggered[];
/** Values of {@link TaskAuditViewExternalTicketCreated} that together show every arm. */
export declare function taskAuditViewExternalTicketCreated(): TaskAuditViewExternalTicketCreated[];
/** Values of {@link TaskAuditViewExternalTicketError} that together show every arm. */
export declare function taskAuditViewExternalTicketError(): TaskAuditViewExternalTicketError[];
/** Values of {@link TaskAuditViewWaitStepAnalysisSuccess} that together show every arm. */
export declare function taskAuditViewWaitStepAnalysisSuccess(): TaskAuditViewWaitStepAnalysisSuccess[];
/** Values of {@link TaskAuditViewConnectorActionsEnd} that together show every arm. */
export declare function taskAuditViewConnectorActionsEnd(): TaskAuditViewConnectorActionsEnd[];
/** Values of {@link TaskAuditViewWaitStepAnalysisWaiting} that together show every arm. */
export declare function taskAuditViewWaitStepAnalysisWaiting(): TaskAuditViewWaitStepAnalysisWaiting[];
/** Values of {@link TaskAuditViewWaitStepAnalysisTimedOut} that together show every arm. */
export declare function taskAuditViewWaitStepAnalysisTimedOut(): TaskAuditViewWaitStepAnalysisTimedOut[];
/** Values of {@link TaskAuditViewStepUpApproval} that together show every arm. */
export declare function taskAuditViewStepUpApproval(): TaskAuditViewStepUpApproval[];
/** Values of {@link TaskAuditViewExternalTicketProvisionStepResolved} that together show every arm. */
export declare function taskAuditViewExternalTicketProvisionStepResolved(): TaskAuditViewExternalTicketProvisionStepResolved[];
/** Values of {@link TaskAuditViewStepSkipped} that together show every arm. */
export declare function taskAuditViewStepSkipped(): TaskAuditViewStepSkipped[];
/** Values of {@link TaskAuditViewReassignmentListError} that together show every arm. */
export declare function taskAuditViewReassignmentListError(): TaskAuditViewReassignmentListError[];
/** Values of {@link TaskAuditViewSlaEscalation} that together show every arm. */
export declare function taskAuditViewSlaEscalation(): TaskAuditViewSlaEscalation[];
/** Values of {@link TaskAuditViewPolicyChanged} that together show every arm. */
export declare function taskAuditViewPolicyChanged(): TaskAuditViewPolicyChanged[];
/** Values of {@link TaskAuditViewActionResult} that together show every arm. */
export declare function taskAuditViewActionResult(): TaskAuditViewActionResult[];
/** Values of {@link TaskAuditViewTaskCreated} that together show every arm. */
export declare function taskAuditViewTaskCreated(): TaskAuditViewTaskCreated[];
/** Values of {@link TaskAuditViewCertifyOutcome} that together show every arm. */
export declare function taskAuditViewCertifyOutcome(): TaskAuditViewCertifyOutcome[];
/** Values of {@link TaskAuditViewActionSubmitted} that together show every arm. */
export declare function taskAuditViewActionSubmitted(): TaskAuditViewActionSubmitted[];
/** Values of {@link TaskAuditViewGrantOutcome} that together show every arm. */
export declare function taskAuditViewGrantOutcome(): TaskAuditViewGrantOutcome[];
/** Values of {@link TaskAuditViewCreated} that together show every arm. */
export declare function taskAuditViewCreated(): TaskAuditViewCreated[];
/** Values of {@link TaskAuditViewCurrentState} that together show every arm. */
export declare function taskAuditViewCurrentState(): TaskAuditViewCurrentState[];
/** Values of {@link TaskAuditViewEventType} that together show every arm. */
export declare function taskAuditViewEventType(): TaskAuditViewEventType[];
/** Values of {@link TaskAuditViewId} that together show every arm. */
export declare function taskAuditViewId(): TaskAuditViewId[];
/** Values of {@link TaskAuditViewMetadata} that together show every arm. */
export declare function taskAuditViewMetadata(): TaskAuditViewMetadata[];
/** Values of {@link TaskAuditViewSource} that together show every arm. */
export declare function taskAuditViewSource(): TaskAuditViewSource[];
/** Values of {@link TaskAuditViewTicketId} that together show every arm. */
export declare function taskAuditViewTicketId(): TaskAuditViewTicketId[];
/** Values of {@link TaskAuditViewUserId} that together show every arm. */
export declare function taskAuditViewUserId(): TaskAuditViewUserId[];
/** Values of {@link TaskAuditViewWorkflowStep} that together show every arm. */
export declare function taskAuditViewWorkflowStep(): TaskAuditViewWorkflowStep[];
/** Values of {@link TaskAuditViewRef} that together show every arm. */
export declare function taskAuditViewRef(): TaskAuditViewRef[];
/** Values of {@link TaskAuditViewRefId} that together show every arm. */
export declare function taskAuditViewRefId(): TaskAuditViewRefId[];
/** Values of {@link TaskAuditWaitForAnalysisStepSuccess} that together show every arm. */
export declare function taskAuditWaitForAnalysisStepSuccess(): TaskAuditWaitForAnalysisStepSuccess[];
/** Values of {@link TaskAuditWaitForAnalysisStepSuccessStepId} that together show every arm. */
export declare function taskAuditWaitForAnalysisStepSuccessStepId(): TaskAuditWaitForAnalysisStepSuccessStepId[];
/** Values of {@link TaskAuditWaitForAnalysisStepSuccessSucceededAt} that together show every arm. */
export declare function taskAuditWaitForAnalysisStepSuccessSucceededAt(): TaskAuditWaitForAnalysisStepSuccessSucceededAt[];
/** Values of {@link TaskAuditWaitForAnalysisStepTimedOut} that together show every arm. */
export declare function taskAuditWaitForAnalysisStepTimedOut(): TaskAuditWaitForAnalysisStepTimedOut[];
/** Values of {@link TaskAuditWaitForAnalysisStepTimedOutStepId} that together show every arm. */
export declare function taskAuditWaitForAnalysisStepTimedOutStepId(): TaskAuditWaitForAnalysisStepTimedOutStepId[];
/** Values of {@link TaskAuditWaitForAnalysisStepTimedOutTimedOutAt} that together show every arm. */
export declare function taskAuditWaitForAnalysisStepTimedOutTimedOutAt(): TaskAuditWaitForAnalysisStepTimedOutTimedOutAt[];
/** Values of {@link TaskAuditWaitForAnalysisStepWaiting} that together show every arm. */
export declare function taskAuditWaitForAnalysisStepWaiting(): TaskAuditWaitForAnalysisStepWaiting[];
/** Values of {@link TaskAuditWaitForAnalysisStepWaitingStepId} that together show every arm. */
export declare function taskAuditWaitForAnalysisStepWaitingStepId(): TaskAuditWaitForAnalysisStepWaitingStepId[];
/** Values of {@link TaskAuditWaitStepSuccess} that together show every arm. */
export declare function taskAuditWaitStepSuccess(): TaskAuditWaitStepSuccess[];
/** Values of {@link TaskAuditWaitStepSuccessCondition} that together show every arm. */
export declare function taskAuditWaitStepSuccessCondition(): TaskAuditWaitStepSuccessCondition[];
/** Values of {@link TaskAuditWaitStepSuccessStepId} that together show every arm. */
export declare function taskAuditWaitStepSuccessStepId(): TaskAuditWaitStepSuccessStepId[];
/** Values of {@link TaskAuditWaitStepSuccessSucceededAt} that together show every arm. */
export declare function taskAuditWaitStepSuccessSucceededAt(): TaskAuditWaitStepSuccessSucceededAt[];
/** Values of {@link TaskAuditWaitStepTimedOut} that together show every arm. */
export declare function taskAuditWaitStepTimedOut(): TaskAuditWaitStepTimedOut[];
/** Values of {@link TaskAuditWaitStepTimedOutCondition} that together show every arm. */
export declare function taskAuditWaitStepTimedOutCondition(): TaskAuditWaitStepTimedOutCondition[];
/** Values of {@link TaskAuditWaitStepTimedOutStepId} that together show every arm. */
export declare function taskAuditWaitStepTimedOutStepId(): TaskAuditWaitStepTimedOutStepId[];
/** Values of {@link TaskAuditWaitStepTimedOutTimedOutAt} that together show every arm. */
export declare function taskAuditWaitStepTimedOutTimedOutAt(): TaskAuditWaitStepTimedOutTimedOutAt[];
/** Values of {@link TaskAuditWaitStepWaiting} that together show every arm. */
export declare function taskAuditWaitStepWaiting(): TaskAuditWaitStepWaiting[];
/** Values of {@link TaskAuditWaitStepWaitingCondition} that together show every arm. */
export declare function taskAuditWaitStepWaitingCondition(): TaskAuditWaitStepWaitingCondition[];
/** Values of {@link TaskAuditWaitStepWaitingStepId} that together show every arm. */
export declare function taskAuditWaitStepWaitingStepId(): TaskAuditWaitStepWaitingStepId[];
/** Values of {@link TaskAuditWebhookApprovalAttempt} that together show every arm. */
export declare function taskAuditWebhookApprovalAttempt(): TaskAuditWebhookApprovalAttempt[];
/** Values of {@link TaskAuditWebhookApprovalAttemptWebhookId} that together show every arm. */
export declare function taskAuditWebhookApprovalAttemptWebhookId(): TaskAuditWebhookApprovalAttemptWebhookId[];
/** Values of {@link TaskAuditWebhookApprovalAttemptWebhookInstanceId} that together show every arm. */
export declare function taskAuditWebhookApprovalAttemptWebhookInstanceId(): TaskAuditWebhookApprovalAttemptWebhookInstanceId[];
/** Values of {@link TaskAuditWebhookApprovalAttemptWebhookName} that together show every arm. */
export declare function taskAuditWebhookApprovalAttemptWebhookName(): TaskAuditWebhookApprovalAttemptWebhookName[];
/** Values of {@link TaskAuditWebhookApprovalAttemptWebhookUrl} that together show every arm. */
export declare function taskAuditWebhookApprovalAttemptWebhookUrl(): TaskAuditWebhookApprovalAttemptWebhookUrl[];
/** Values of {@link TaskAuditWebhookApprovalBadResponse} that together show every arm. */
export declare function taskAuditWebhookApprovalBadResponse(): TaskAuditWebhookApprovalBadResponse[];
/** Values of {@link TaskAuditWebhookApprovalBadResponseError} that together show every arm. */
export declare function taskAuditWebhookApprovalBadResponseError(): TaskAuditWebhookApprovalBadResponseError[];
/** Values of {@link TaskAuditWebhookApprovalBadResponseWebhookId} that together show every arm. */
export declare function taskAuditWebhookApprovalBadResponseWebhookId(): TaskAuditWebhookApprovalBadResponseWebhookId[];
/** Values of {@link TaskAuditWebhookApprovalBadResponseWebhookInstanceId} that together show every arm. */
export declare function taskAuditWebhookApprovalBadResponseWebhookInstanceId(): TaskAuditWebhookApprovalBadResponseWebhookInstanceId[];
/** Values of {@link TaskAuditWebhookApprovalBadResponseWebhookName} that together show every arm. */
export declare function taskAuditWebhookApprovalBadResponseWebhookName(): TaskAuditWebhookApprovalBadResponseWebhookName[];
/** Values of {@link TaskAuditWebhookApprovalBadResponseWebhookUrl} that together show every arm. */
export declare function taskAuditWebhookApprovalBadResponseWebhookUrl(): TaskAuditWebhookApprovalBadResponseWebhookUrl[];
/** Values of {@link TaskAuditWebhookApprovalSuccess} that together show every arm. */
export declare function taskAuditWebhookApprovalSuccess(): TaskAuditWebhookApprovalSuccess[];
/** Values of {@link TaskAuditWebhookApprovalSuccessWebhookId} that together show every arm. */
export declare function taskAuditWebhookApprovalSuccessWebhookId(): TaskAuditWebhookApprovalSuccessWebhookId[];
/** Values of {@link TaskAuditWebhookApprovalSuccessWebhookInstanceId} that together show every arm. */
export declare function taskAuditWebhookApprovalSuccessWebhookInstanceId(): TaskAuditWebhookApprovalSuccessWebhookInstanceId[];
/** Values of {@link TaskAuditWebhookApprovalSuccessWebhookName} that together show every arm. */
export declare function taskAuditWebhookApprovalSuccessWebhookName(): TaskAuditWebhookApprovalSuccessWebhookName[];
/** Values of {@link TaskAuditWebhookApprovalSuccessWebhookUrl} that together show every arm. */
export declare function taskAuditWebhookApprovalSuccessWebhookUrl(): TaskAuditWebhookApprovalSuccessWebhookUrl[];
/** Values of {@link TaskAuditWebhookApprovalTriggered} that together show every arm. */
export declare function taskAuditWebhookApprovalTriggered(): TaskAuditWebhookApprovalTriggered[];
/** Values of {@link TaskAuditWebhookApprovalTriggeredWebhookId} that together show every arm. */
export declare function taskAuditWebhookApprovalTriggeredWebhookId(): TaskAuditWebhookApprovalTriggeredWebhookId[];
/** Values of {@link TaskAuditWebhookApprovalTriggeredWebhookInstanceId} that together show every arm. */
export declare function taskAuditWebhookApprovalTriggeredWebhookInstanceId(): TaskAuditWebhookApprovalTriggeredWebhookInstanceId[];
/** Values of {@link TaskAuditWebhookApprovalTriggeredWebhookName} that together show every arm. */
export declare function taskAuditWebhookApprovalTriggeredWebhookName(): TaskAuditWebhookApprovalTriggeredWebhookName[];
/** Values of {@link TaskAuditWebhookApprovalTriggeredWebhookUrl} that together show every arm. */
export declare function taskAuditWebhookApprovalTriggeredWebhookUrl(): TaskAuditWebhookApprovalTriggeredWebhookUrl[];
/** Values of {@link TaskAuditWebhookAttempt} that together show every arm. */
export declare function taskAuditWebhookAttempt(): TaskAuditWebhookAttempt[];
/** Values of {@link TaskAuditWebhookAttemptWebhookId} that together show every arm. */
export declare function taskAuditWebhookAttemptWebhookId(): TaskAuditWebhookAttemptWebhookId[];
/** Values of {@link TaskAuditWebhookAttemptWebhookInstanceId} that together show every arm. */
export declare function taskAuditWebhookAttemptWebhookInstanceId(): TaskAuditWebhookAttemptWebhookInstanceId[];
/** Values of {@link TaskAuditWebhookAttemptWebhookName} that together show every arm. */
export declare function taskAuditWebhookAttemptWebhookName(): TaskAuditWebhookAttemptWebhookName[];
/** Values of {@link TaskAuditWebhookAttemptWebhookUrl} that together show every arm. */
export declare function taskAuditWebhookAttemptWebhookUrl(): TaskAuditWebhookAttemptWebhookUrl[];
/** Values of {@link TaskAuditWebhookSuccess} that together show every arm. */
export declare function taskAuditWebhookSuccess(): TaskAuditWebhookSuccess[];
/** Values of {@link TaskAuditWebhookSuccessWebhookId} that together show every arm. */
export declare function taskAuditWebhookSuccessWebhookId(): TaskAuditWebhookSuccessWebhookId[];
/** Values of {@link TaskAuditWebhookSuccessWebhookInstanceId} that together show every arm. */
export declare function taskAuditWebhookSuccessWebhookInstanceId(): TaskAuditWebhookSuccessWebhookInstanceId[];
/** Values of {@link TaskAuditWebhookSuccessWebhookName} that together show every arm. */
export declare function taskAuditWebhookSuccessWebhookName(): TaskAuditWebhookSuccessWebhookName[];
/** Values of {@link TaskAuditWebhookSuccessWebhookUrl} that together show every arm. */
export declare function taskAuditWebhookSuccessWebhookUrl(): TaskAuditWebhookSuccessWebhookUrl[];
/** Values of {@link TaskAuditWebhookTriggered} that together show every arm. */
export declare function taskAuditWebhookTriggered(): TaskAuditWebhookTriggered[];
/** Values of {@link TaskAuditWebhookTriggeredWebhookId} that together show every arm. */
export declare function taskAuditWebhookTriggeredWebhookId(): TaskAuditWebhookTriggeredWebhookId[];
/** Values of {@link TaskAuditWebhookTriggeredWebhookInstanceId} that together show every arm. */
export declare function taskAuditWebhookTriggeredWebhookInstanceId(): TaskAuditWebhookTriggeredWebhookInstanceId[];
/** Values of {@link TaskAuditWebhookTriggeredWebhookName} that together show every arm. */
export declare function taskAuditWebhookTriggeredWebhookName(): TaskAuditWebhookTriggeredWebhookName[];
/** Values of {@link TaskAuditWebhookTriggeredWebhookUrl} that together show every arm. */
export declare function taskAuditWebhookTriggeredWebhookUrl(): TaskAuditWebhookTriggeredWebhookUrl[];
/** Values of {@link TaskExpandMask} that together show every arm. */
export declare function taskExpandMask(): TaskExpandMask[];
/** Values of {@link TaskExpandMaskPaths} that together show every arm. */
export declare function taskExpandMaskPaths(): TaskExpandMaskPaths[];
/** Values of {@link TaskExpandMaskPathsItem} that together show every arm. */
export declare function taskExpandMaskPathsItem(): TaskExpandMaskPathsItem[];
/** Values of {@link TaskGrantSource} that together show every arm. */
export declare function taskGrantSource(): TaskGrantSource[];
/** Values of {@link TaskGrantSourceExternalUrl} that together show every arm. */
export declare function taskGrantSourceExternalUrl(): TaskGrantSourceExternalUrl[];
/** Values of {@link TaskGrantSourceIntegrationId} that together show every arm. */
export declare function taskGrantSourceIntegrationId(): TaskGrantSourceIntegrationId[];
/** Values of {@link TaskGrantSourceRequestId} that together show every arm. */
export declare function taskGrantSourceRequestId(): TaskGrantSourceRequestId[];
/** Values of {@link TaskRef} that together show every arm. */
export declare function taskRef(): TaskRef[];
/** Values of {@link TaskRefId} that together show every arm. */
export declare function taskRefId(): TaskRefId[];
/** Values of {@link TaskRevokeSource} that together show every arm. */
export declare function taskRevokeSource(): TaskRevokeSource[];
/** Values of {@link TaskRevokeSourceReviewType} that together show every arm. */
export declare function taskRevokeSourceReviewType(): TaskRevokeSourceReviewType[];
/** Values of {@link TaskRevokeSourceRequestType} that together show every arm. */
export declare function taskRevokeSourceRequestType(): TaskRevokeSourceRequestType[];
/** Values of {@link TaskRevokeSourceExpiredType} that together show every arm. */
export declare function taskRevokeSourceExpiredType(): TaskRevokeSourceExpiredType[];
/** Values of {@link TaskRevokeSourceNonUsageType} that together show every arm. */
export declare function taskRevokeSourceNonUsageType(): TaskRevokeSourceNonUsageType[];
/** Values of {@link TaskRevokeSourceExpired} that together show every arm. */
export declare function taskRevokeSourceExpired(): TaskRevokeSourceExpired[];
/** Values of {@link TaskRevokeSourceExpiredExpiredAt} that together show every arm. */
export declare function taskRevokeSourceExpiredExpiredAt(): TaskRevokeSourceExpiredExpiredAt[];
/** Values of {@link TaskRevokeSourceNonUsage} that together show every arm. */
export declare function taskRevokeSourceNonUsage(): TaskRevokeSourceNonUsage[];
/** Values of {@link TaskRevokeSourceNonUsageExpiresAt} that together show every arm. */
export declare function taskRevokeSourceNonUsageExpiresAt(): TaskRevokeSourceNonUsageExpiresAt[];
/** Values of {@link TaskRevokeSourceNonUsageLastLogin} that together show every arm. */
export declare function taskRevokeSourceNonUsageLastLogin(): TaskRevokeSourceNonUsageLastLogin[];
/** Values of {@link TaskRevokeSourceRequest} that together show every arm. */
export declare function taskRevokeSourceRequest(): TaskRevokeSourceRequest[];
/** Values of {@link TaskRevokeSourceRequestRequestUserId} that together show every arm. */
export declare function taskRevokeSourceRequestRequestUserId(): TaskRevokeSourceRequestRequestUserId[];
/** Values of {@link TaskRevokeSourceReview} that together show every arm. */
export declare function taskRevokeSourceReview(): TaskRevokeSourceReview[];
/** Values of {@link TaskRevokeSourceReviewAccessReviewId} that together show every arm. */
export declare function taskRevokeSourceReviewAccessReviewId(): TaskRevokeSourceReviewAccessReviewId[];
/** Values of {@link TaskRevokeSourceReviewCertTicketId} that together show every arm. */
export declare function taskRevokeSourceReviewCertTicketId(): TaskRevokeSourceReviewCertTicketId[];
/** Values of {@link TaskSearchRequest} that together show every arm. */
export declare function taskSearchRequest(): TaskSearchRequest[];
/** Values of {@link TaskSearchRequestAccessReviewIds} that together show every arm. */
export declare function taskSearchRequestAccessReviewIds(): TaskSearchRequestAccessReviewIds[];
/** Values of {@link TaskSearchRequestAccessReviewIdsItem} that together show every arm. */
export declare function taskSearchRequestAccessReviewIdsItem(): TaskSearchRequestAccessReviewIdsItem[];
/** Values of {@link TaskSearchRequestAccountOwnerIds} that together show every arm. */
export declare function taskSearchRequestAccountOwnerIds(): TaskSearchRequestAccountOwnerIds[];
/** Values of {@link TaskSearchRequestAccountOwnerIdsItem} that together show every arm. */
export declare function taskSearchRequestAccountOwnerIdsItem(): TaskSearchRequestAccountOwnerIdsItem[];
/** Values of {@link TaskSearchRequestAccountTypes} that together show every arm. */
export declare function taskSearchRequestAccountTypes(): TaskSearchRequestAccountTypes[];
/** Values of {@link TaskSearchRequestAccountTypesItem} that together show every arm. */
export declare function taskSearchRequestAccountTypesItem(): TaskSearchRequestAccountTypesItem[];
/** Values of {@link TaskSearchRequestActorId} that together show every arm. */
export declare function taskSearchRequestActorId(): TaskSearchRequestActorId[];
/** Values of {@link TaskSearchRequestAppEntitlementIds} that together show every arm. */
export declare function taskSearchRequestAppEntitlementIds(): TaskSearchRequestAppEntitlementIds[];
/** Values of {@link TaskSearchRequestAppEntitlementIdsItem} that together show every arm. */
export declare function taskSearchRequestAppEntitlementIdsItem(): TaskSearchRequestAppEntitlementIdsItem[];
/** Values of {@link TaskSearchRequestAppResourceIds} that together show every arm. */
export declare function taskSearchRequestAppResourceIds(): TaskSearchRequestAppResourceIds[];
/** Values of {@link TaskSearchRequestAppResourceIdsItem} that together show every arm. */
export declare function taskSearchRequestAppResourceIdsItem(): TaskSearchRequestAppResourceIdsItem[];
/** Values of {@link TaskSearchRequestAppResourceTypeIds} that together show every arm. */
export declare function taskSearchRequestAppResourceTypeIds(): TaskSearchRequestAppResourceTypeIds[];
/** Values of {@link TaskSearchRequestAppResourceTypeIdsItem} that together show every arm. */
export declare function taskSearchRequestAppResourceTypeIdsItem(): TaskSearchRequestAppResourceTypeIdsItem[];
/** Values of {@link TaskSearchRequestAppUserSubjectIds} that together show every arm. */
export declare function taskSearchRequestAppUserSubjectIds(): TaskSearchRequestAppUserSubjectIds[];
/** Values of {@link TaskSearchRequestAppUserSubjectIdsItem} that together show every arm. */
export declare function taskSearchRequestAppUserSubjectIdsItem(): TaskSearchRequestAppUserSubjectIdsItem[];
/** Values of {@link TaskSearchRequestApplicationIds} that together show every arm. */
export declare function taskSearchRequestApplicationIds(): TaskSearchRequestApplicationIds[];
/** Values of {@link TaskSearchRequestApplicationIdsItem} that together show every arm. */
export declare function taskSearchRequestApplicationIdsItem(): TaskSearchRequestApplicationIdsItem[];
/** Values of {@link TaskSearchRequestAssignedOrStepApproverUserId} that together show every arm. */
export declare function taskSearchRequestAssignedOrStepApproverUserId(): TaskSearchRequestAssignedOrStepApproverUserId[];
/** Values of {@link TaskSearchRequestAssigneesInIds} that together show every arm. */
export declare function taskSearchRequestAssigneesInIds(): TaskSearchRequestAssigneesInIds[];
/** Values of {@link TaskSearchRequestAssigneesInIdsItem} that together show every arm. */
export declare function taskSearchRequestAssigneesInIdsItem(): TaskSearchRequestAssigneesInIdsItem[];
/** Values of {@link TaskSearchRequestCreatedAfter} that together show every arm. */
export declare function taskSearchRequestCreatedAfter(): TaskSearchRequestCreatedAfter[];
/** Values of {@link TaskSearchRequestCreatedBefore} that together show every arm. */
export declare function taskSearchRequestCreatedBefore(): TaskSearchRequestCreatedBefore[];
/** Values of {@link TaskSearchRequestCurrentStep} that together show every arm. */
export declare function taskSearchRequestCurrentStep(): TaskSearchRequestCurrentStep[];
/** Values of {@link TaskSearchRequestEmergencyStatus} that together show every arm. */
export declare function taskSearchRequestEmergencyStatus(): TaskSearchRequestEmergencyStatus[];
/** Values of {@link TaskSearchRequestExcludeAppEntitlementIds} that together show every arm. */
export declare function taskSearchRequestExcludeAppEntitlementIds(): TaskSearchRequestExcludeAppEntitlementIds[];
/** Values of {@link TaskSearchRequestExcludeAppEntitlementIdsItem} that together show every arm. */
export declare function taskSearchRequestExcludeAppEntitlementIdsItem(): TaskSearchRequestExcludeAppEntitlementIdsItem[];
/** Values of {@link TaskSearchRequestExcludeAppResourceTypeIds} that together show every arm. */
export declare function taskSearchRequestExcludeAppResourceTypeIds(): TaskSearchRequestExcludeAppResourceTypeIds[];
/** Values of {@link TaskSearchRequestExcludeAppResourceTypeIdsItem} that together show every arm. */
export declare function taskSearchRequestExcludeAppResourceTypeIdsItem(): TaskSearchRequestExcludeAppResourceTypeIdsItem[];
/** Values of {@link TaskSearchRequestExcludeIds} that together show every arm. */
export declare function taskSearchRequestExcludeIds(): TaskSearchRequestExcludeIds[];
/** Values of {@link TaskSearchRequestExcludeIdsItem} that together show every arm. */
export declare function taskSearchRequestExcludeIdsItem(): TaskSearchRequestExcludeIdsItem[];
/** Values of {@link TaskSearchRequestExpandMask} that together show every arm. */
export declare function taskSearchRequestExpandMask(): TaskSearchRequestExpandMask[];
/** Values of {@link TaskSearchRequestIncludeDeleted} that together show every arm. */
export declare function taskSearchRequestIncludeDeleted(): TaskSearchRequestIncludeDeleted[];
/** Values of {@link TaskSearchRequestMyWorkUserIds} that together show every arm. */
export declare function taskSearchRequestMyWorkUserIds(): TaskSearchRequestMyWorkUserIds[];
/** Values of {@link TaskSearchRequestMyWorkUserIdsItem} that together show every arm. */
export declare function taskSearchRequestMyWorkUserIdsItem(): TaskSearchRequestMyWorkUserIdsItem[];
/** Values of {@link TaskSearchRequestOlderThanDuration} that together show every arm. */
export declare function taskSearchRequestOlderThanDuration(): TaskSearchRequestOlderThanDuration[];
/** Values of {@link TaskSearchRequestOpenerIds} that together show every arm. */
export declare function taskSearchRequestOpenerIds(): TaskSearchRequestOpenerIds[];
/** Values of {@link TaskSearchRequestOpenerIdsItem} that together show every arm. */
export declare function taskSearchRequestOpenerIdsItem(): TaskSearchRequestOpenerIdsItem[];
/** Values of {@link TaskSearchRequestOpenerOrSubjectUserId} that together show every arm. */
export declare function taskSearchRequestOpenerOrSubjectUserId(): TaskSearchRequestOpenerOrSubjectUserId[];
/** Values of {@link TaskSearchRequestPageSize} that together show every arm. */
export declare function taskSearchRequestPageSize(): TaskSearchRequestPageSize[];
/** Values of {@link TaskSearchRequestPageToken} that together show every arm. */
export declare function taskSearchRequestPageToken(): TaskSearchRequestPageToken[];
/** Values of {@link TaskSearchRequestPreviouslyActedOnIds} that together show every arm. */
export declare function taskSearchRequestPreviouslyActedOnIds(): TaskSearchRequestPreviouslyActedOnIds[];
/** Values of {@link TaskSearchRequestPreviouslyActedOnIdsItem} that together show every arm. */
export declare function taskSearchRequestPreviouslyActedOnIdsItem(): TaskSearchRequestPreviouslyActedOnIdsItem[];
/** Values of {@link TaskSearchRequestQuery} that together show every arm. */
export declare function taskSearchRequestQuery(): TaskSearchRequestQuery[];
/** Values of {@link TaskSearchRequestRefs} that together show every arm. */
export declare function taskSearchRequestRefs(): TaskSearchRequestRefs[];
/** Values of {@link TaskSearchRequestRefsItem} that together show every arm. */
export declare function taskSearchRequestRefsItem(): TaskSearchRequestRefsItem[];
/** Values of {@link TaskSearchRequestSortBy} that together show every arm. */
export declare function taskSearchRequestSortBy(): TaskSearchRequestSortBy[];
/** Values of {@link TaskSearchRequestStepApprovalTypes} that together show every arm. */
export declare function taskSearchRequestStepApprovalTypes(): TaskSearchRequestStepApprovalTypes[];
/** Values of {@link TaskSearchRequestStepApprovalTypesItem} that together show every arm. */
export declare function taskSearchRequestStepApprovalTypesItem(): TaskSearchRequestStepApprovalTypesItem[];
/** Values of {@link TaskSearchRequestSubjectIds} that together show every arm. */
export declare function taskSearchRequestSubjectIds(): TaskSearchRequestSubjectIds[];
/** Values of {@link TaskSearchRequestSubjectIdsItem} that together show every arm. */
export declare function taskSearchRequestSubjectIdsItem(): TaskSearchRequestSubjectIdsItem[];
/** Values of {@link TaskSearchRequestTaskStates} that together show every arm. */
export declare function taskSearchRequestTaskStates(): TaskSearchRequestTaskStates[];
/** Values of {@link TaskSearchRequestTaskStatesItem} that together show every arm. */
export declare function taskSearchRequestTaskStatesItem(): TaskSearchRequestTaskStatesItem[];
/** Values of {@link TaskSearchRequestTaskTypes} that together show every arm. */
export declare function taskSearchRequestTaskTypes(): TaskSearchRequestTaskTypes[];
/** Values of {@link TaskSearchRequestTaskTypesItem} that together show every arm. */
export declare function taskSearchRequestTaskTypesItem(): TaskSearchRequestTaskTypesItem[];
/** Values of {@link TaskSearchRequestUserEmploymentStatuses} that together show every arm. */
export declare function taskSearchRequestUserEmploymentStatuses(): TaskSearchRequestUserEmploymentStatuses[];
/** Values of {@link TaskSearchRequestUserEmploymentStatusesItem} that together show every arm. */
export declare function taskSearchRequestUserEmploymentStatusesItem(): TaskSearchRequestUserEmploymentStatusesItem[];
/** Values of {@link TaskSearchResponse} that together show every arm. */
export declare function taskSearchResponse(): TaskSearchResponse[];
/** Values of {@link TaskSearchResponseExpanded} that together show every arm. */
export declare function taskSearchResponseExpanded(): TaskSearchResponseExpanded[];
/** Values of {@link TaskSearchResponseExpandedItem} that together show every arm. */
export declare function taskSearchResponseExpandedItem(): TaskSearchResponseExpandedItem[];
/** Values of {@link TaskSearchResponseList} that together show every arm. */
export declare function taskSearchResponseList(): TaskSearchResponseList[];
/** Values of {@link TaskSearchResponseListItem} that together show every arm. */
export declare function taskSearchResponseListItem(): TaskSearchResponseListItem[];
/** Values of {@link TaskSearchResponseNextPageToken} that together show every arm. */
export declare function taskSearchResponseNextPageToken(): TaskSearchResponseNextPageToken[];
/** Values of {@link TaskServiceActionResponse} that together show every arm. */
export declare function taskServiceActionResponse(): TaskServiceActionResponse[];
/** Values of {@link TaskServiceActionResponseExpanded} that together show every arm. */
export declare function taskServiceActionResponseExpanded(): TaskServiceActionResponseExpanded[];
/** Values of {@link TaskServiceActionResponseExpandedItem} that together show every arm. */
export declare function taskServiceActionResponseExpandedItem(): TaskServiceActionResponseExpandedItem[];
/** Values of {@link TaskServiceActionResponseTaskView} that together show every arm. */
export declare function taskServiceActionResponseTaskView(): TaskServiceActionResponseTaskView[];
/** Values of {@link TaskServiceActionResponseTicketActionId} that together show every arm. */
export declare function taskServiceActionResponseTicketActionId(): TaskServiceActionResponseTicketActionId[];
/** Values of {@link TaskServiceCreateGrantRequest} that together show every arm. */
export declare function taskServiceCreateGrantRequest(): TaskServiceCreateGrantRequest[];
/** Values of {@link TaskServiceCreateGrantRequestAppEntitlementId} that together show every arm. */
export declare function taskServiceCreateGrantRequestAppEntitlementId(): TaskServiceCreateGrantRequestAppEntitlementId[];
/** Values of {@link TaskServiceCreateGrantRequestAppId} that together show every arm. */
export declare function taskServiceCreateGrantRequestAppId(): TaskServiceCreateGrantRequestAppId[];
/** Values of {@link TaskServiceCreateGrantRequestAppUserId} that together show every arm. */
export declare function taskServiceCreateGrantRequestAppUserId(): TaskServiceCreateGrantRequestAppUserId[];
/** Values of {@link TaskServiceCreateGrantRequestDescription} that together show every arm. */
export declare function taskServiceCreateGrantRequestDescription(): TaskServiceCreateGrantRequestDescription[];
/** Values of {@link TaskServiceCreateGrantRequestEmergencyAccess} that together show every arm. */
export declare function taskServiceCreateGrantRequestEmergencyAccess(): TaskServiceCreateGrantRequestEmergencyAccess[];
/** Values of {@link TaskServiceCreateGrantRequestExpandMask} that together show every arm. */
export declare function taskServiceCreateGrantRequestExpandMask(): TaskServiceCreateGrantRequestExpandMask[];
/** Values of {@link TaskServiceCreateGrantRequestGrantDuration} that together show every arm. */
export declare function taskServiceCreateGrantRequestGrantDuration(): TaskServiceCreateGrantRequestGrantDuration[];
/** Values of {@link TaskServiceCreateGrantRequestIdentityUserId} that together show every arm. */
export declare function taskServiceCreateGrantRequestIdentityUserId(): TaskServiceCreateGrantRequestIdentityUserId[];
/** Values of {@link TaskServiceCreateGrantRequestSource} that together show every arm. */
export declare function taskServiceCreateGrantRequestSource(): TaskServiceCreateGrantRequestSource[];
/** Values of {@link TaskServiceCreateGrantResponse} that together show every arm. */
export declare function taskServiceCreateGrantResponse(): TaskServiceCreateGrantResponse[];
/** Values of {@link TaskServiceCreateGrantResponseExpanded} that together show every arm. */
export declare function taskServiceCreateGrantResponseExpanded(): TaskServiceCreateGrantResponseExpanded[];
/** Values of {@link TaskServiceCreateGrantResponseExpandedItem} that together show every arm. */
export declare function taskServiceCreateGrantResponseExpandedItem(): TaskServiceCreateGrantResponseExpandedItem[];
/** Values of {@link TaskServiceCreateGrantResponseTaskView} that together show every arm. */
export declare function taskServiceCreateGrantResponseTaskView(): TaskServiceCreateGrantResponseTaskView[];
/** Values of {@link TaskServiceCreateOffboardingRequest} that together show every arm. */
export declare function taskServiceCreateOffboardingRequest(): TaskServiceCreateOffboardingRequest[];
/** Values of {@link TaskServiceCreateOffboardingRequestDescription} that together show every arm. */
export declare function taskServiceCreateOffboardingRequestDescription(): TaskServiceCreateOffboardingRequestDescription[];
/** Values of {@link TaskServiceCreateOffboardingRequestExpandMask} that together show every arm. */
export declare function taskServiceCreateOffboardingRequestExpandMask(): TaskServiceCreateOffboardingRequestExpandMask[];
/** Values of {@link TaskServiceCreateOffboardingRequestSubjectUserId} that together show every arm. */
export declare function taskServiceCreateOffboardingRequestSubjectUserId(): TaskServiceCreateOffboardingRequestSubjectUserId[];
/** Values of {@link TaskServiceCreateOffboardingResponse} that together show every arm. */
export declare function taskServiceCreateOffboardingResponse(): TaskServiceCreateOffboardingResponse[];
/** Values of {@link TaskServiceCreateOffboardingResponseExpanded} that together show every arm. */
export declare function taskServiceCreateOffboardingResponseExpanded(): TaskServiceCreateOffboardingResponseExpanded[];
/** Values of {@link TaskServiceCreateOffboardingResponseExpandedItem} that together show every arm. */
export declare function taskServiceCreateOffboardingResponseExpandedItem(): TaskServiceCreateOffboardingResponseExpandedItem[];
/** Values of {@link TaskServiceCreateOffboardingResponseTaskView} that together show every arm. */
export declare function taskServiceCreateOffboardingResponseTaskView(): TaskServiceCreateOffboardingResponseTaskView[];
/** Values of {@link TaskServiceCreateRevokeRequest} that together show every arm. */
export declare function taskServiceCreateRevokeRequest(): TaskServiceCreateRevokeRequest[];
/** Values of {@link TaskServiceCreateRevokeRequestAppEntitlementId} that together show every arm. */
export declare function taskServiceCreateRevokeRequestAppEntitlementId(): TaskServiceCreateRevokeRequestAppEntitlementId[];
/** Values of {@link TaskServiceCreateRevokeRequestAppId} that together show every arm. */
export declare function taskServiceCreateRevokeRequestAppId(): TaskServiceCreateRevokeRequestAppId[];
/** Values of {@link TaskServiceCreateRevokeRequestAppUserId} that together show every arm. */
export declare function taskServiceCreateRevokeRequestAppUserId(): TaskServiceCreateRevokeRequestAppUserId[];
/** Values of {@link TaskServiceCreateRevokeRequestDescription} that together show every arm. */
export declare function taskServiceCreateRevokeRequestDescription(): TaskServiceCreateRevokeRequestDescription[];
/** Values of {@link TaskServiceCreateRevokeRequestExpandMask} that together show every arm. */
export declare function taskServiceCreateRevokeRequestExpandMask(): TaskServiceCreateRevokeRequestExpandMask[];
/** Values of {@link TaskServiceCreateRevokeRequestIdentityUserId} that together show every arm. */
export declare function taskServiceCreateRevokeRequestIdentityUserId(): TaskServiceCreateRevokeRequestIdentityUserId[];
/** Values of {@link TaskServiceCreateRevokeResponse} that together show every arm. */
export declare function taskServiceCreateRevokeResponse(): TaskServiceCreateRevokeResponse[];
/** Values of {@link TaskServiceCreateRevokeResponseExpanded} that together show every arm. */
export declare function taskServiceCreateRevokeResponseExpanded(): TaskServiceCreateRevokeResponseExpanded[];
/** Values of {@link TaskServiceCreateRevokeResponseExpandedItem} that together show every arm. */
export declare function taskServiceCreateRevokeResponseExpandedItem(): TaskServiceCreateRevokeResponseExpandedItem[];
/** Values of {@link TaskServiceCreateRevokeResponseTaskView} that together show every arm. */
export declare function taskServiceCreateRevokeResponseTaskView(): TaskServiceCreateRevokeResponseTaskView[];
/** Values of {@link TaskServiceGetResponse} that together show every arm. */
export declare function taskServiceGetResponse(): TaskServiceGetResponse[];
/** Values of {@link TaskServiceGetResponseExpanded} that together show every arm. */
export declare function taskServiceGetResponseExpanded(): TaskServiceGetResponseExpanded[];
/** Values of {@link TaskServiceGetResponseExpandedItem} that together show every arm. */
export declare function taskServiceGetResponseExpandedItem(): TaskServiceGetResponseExpandedItem[];
/** Values of {@link TaskServiceGetResponseTaskView} that together show every arm. */
export declare function taskServiceGetResponseTaskView(): TaskServiceGetResponseTaskView[];
/** Values of {@link TaskTypeInput} that together show every arm. */
export declare function taskTypeInput(): TaskTypeInput[];
/** Values of {@link TaskType} that together show every arm. */
export declare function taskType(): TaskType[];
/** Values of {@link TaskTypeGrantType} that together show every arm. */
export declare function taskTypeGrantType(): TaskTypeGrantType[];
/** Values of {@link TaskTypeRevokeType} that together show every arm. */
export declare function taskTypeRevokeType(): TaskTypeRevokeType[];
/** Values of {@link TaskTypeCertifyType} that together show every arm. */
export declare function taskTypeCertifyType(): TaskTypeCertifyType[];
/** Values of {@link TaskTypeOffboardingType} that together show every arm. */
export declare function taskTypeOffboardingType(): TaskTypeOffboardingType[];
/** Values of {@link TaskTypeCertifyInput} that together show every arm. */
export declare function taskTypeCertifyInput(): TaskTypeCertifyInput[];
/** Values of {@link TaskTypeCertify} that together show every arm. */
export declare function taskTypeCertify(): TaskTypeCertify[];
/** Values of {@link TaskTypeCertifyAccessReviewId} that together show every arm. */
export declare function taskTypeCertifyAccessReviewId(): TaskTypeCertifyAccessReviewId[];
/** Values of {@link TaskTypeCertifyAccessReviewSelection} that together show every arm. */
export declare function taskTypeCertifyAccessReviewSelection(): TaskTypeCertifyAccessReviewSelection[];
/** Values of {@link TaskTypeCertifyAppEntitlementId} that together show every arm. */
export declare function taskTypeCertifyAppEntitlementId(): TaskTypeCertifyAppEntitlementId[];
/** Values of {@link TaskTypeCertifyAppId} that together show every arm. */
export declare function taskTypeCertifyAppId(): TaskTypeCertifyAppId[];
/** Values of {@link TaskTypeCertifyAppUserId} that together show every arm. */
export declare function taskTypeCertifyAppUserId(): TaskTypeCertifyAppUserId[];
/** Values of {@link TaskTypeCertifyIdentityUserId} that together show every arm. */
export declare function taskTypeCertifyIdentityUserId(): TaskTypeCertifyIdentityUserId[];
/** Values of {@link TaskTypeCertifyOutcomeInput} that together show every arm. */
export declare function taskTypeCertifyOutcomeInput(): TaskTypeCertifyOutcomeInput[];
/** Values of {@link TaskTypeCertifyOutcome} that together show every arm. */
export declare function taskTypeCertifyOutcome(): TaskTypeCertifyOutcome[];
/** Values of {@link TaskTypeCertifyOutcomeTime} that together show every arm. */
export declare function taskTypeCertifyOutcomeTime(): TaskTypeCertifyOutcomeTime[];
/** Values of {@link TaskTypeGrantInput} that together show every arm. */
export declare function taskTypeGrantInput(): TaskTypeGrantInput[];
/** Values of {@link TaskTypeGrant} that together show every arm. */
export declare function taskTypeGrant(): TaskTypeGrant[];
/** Values of {@link TaskTypeGrantAppEntitlementId} that together show every arm. */
export declare function taskTypeGrantAppEntitlementId(): TaskTypeGrantAppEntitlementId[];
/** Values of {@link TaskTypeGrantAppId} that together show every arm. */
export declare function taskTypeGrantAppId(): TaskTypeGrantAppId[];
/** Values of {@link TaskTypeGrantAppUserId} that together show every arm. */
export declare function taskTypeGrantAppUserId(): TaskTypeGrantAppUserId[];
/** Values of {@link TaskTypeGrantGrantDuration} that together show every arm. */
export declare function taskTypeGrantGrantDuration(): TaskTypeGrantGrantDuration[];
/** Values of {@link TaskTypeGrantIdentityUserId} that together show every arm. */
export declare function taskTypeGrantIdentityUserId(): TaskTypeGrantIdentityUserId[];
/** Values of {@link TaskTypeGrantOutcomeInput} that together show every arm. */
export declare function taskTypeGrantOutcomeInput(): TaskTypeGrantOutcomeInput[];
/** Values of {@link TaskTypeGrantOutcome} that together show every arm. */
export declare function taskTypeGrantOutcome(): TaskTypeGrantOutcome[];
/** Values of {@link TaskTypeGrantOutcomeTime} that together show every arm. */
export declare function taskTypeGrantOutcomeTime(): TaskTypeGrantOutcomeTime[];
/** Values of {@link TaskTypeGrantSource} that together show every arm. */
export declare function taskTypeGrantSource(): TaskTypeGrantSource[];
/** Values of {@link TaskTypeOffboardingInput} that together show every arm. */
export declare function taskTypeOffboardingInput(): TaskTypeOffboardingInput[];
/** Values of {@link TaskTypeOffboarding} that together show every arm. */
export declare function taskTypeOffboarding(): TaskTypeOffboarding[];
/** Values of {@link TaskTypeOffboardingOutcomeInput} that together show every arm. */
export declare function taskTypeOffboardingOutcomeInput(): TaskTypeOffboardingOutcomeInput[];
/** Values of {@link TaskTypeOffboardingOutcome} that together show every arm. */
export declare function taskTypeOffboardingOutcome(): TaskTypeOffboardingOutcome[];
/** Values of {@link TaskTypeOffboardingOutcomeTime} that together show every arm. */
export declare function taskTypeOffboardingOutcomeTime(): TaskTypeOffboardingOutcomeTime[];
/** Values of {@link TaskTypeOffboardingSubjectUserId} that together show every arm. */
export declare function taskTypeOffboardingSubjectUserId(): TaskTypeOffboardingSubjectUserId[];
/** Values of {@link TaskTypeRevokeInput} that together show every arm. */
export declare function taskTypeRevokeInput(): TaskTypeRevokeInput[];
/** Values of {@link TaskTypeRevoke} that together show every arm. */
export declare function taskTypeRevoke(): TaskTypeRevoke[];
/** Values of {@link TaskTypeRevokeAppEntitlementId} that together show every arm. */
export declare function taskTypeRevokeAppEntitlementId(): TaskTypeRevokeAppEntitlementId[];
/** Values of {@link TaskTypeRevokeAppId} that together show every arm. */
export declare function taskTypeRevokeAppId(): TaskTypeRevokeAppId[];
/** Values of {@link TaskTypeRevokeAppUserId} that together show every arm. */
export declare function taskTypeRevokeAppUserId(): TaskTypeRevokeAppUserId[];
/** Values of {@link TaskTypeRevokeIdentityUserId} that together show every arm. */
export declare function taskTypeRevokeIdentityUserId(): TaskTypeRevokeIdentityUserId[];
/** Values of {@link TaskTypeRevokeOutcomeInput} that together show every arm. */
export declare function taskTypeRevokeOutcomeInput(): TaskTypeRevokeOutcomeInput[];
/** Values of {@link TaskTypeRevokeOutcome} that together show every arm. */
export declare function taskTypeRevokeOutcome(): TaskTypeRevokeOutcome[];
/** Values of {@link TaskTypeRevokeOutcomeTime} that together show every arm. */
export declare function taskTypeRevokeOutcomeTime(): TaskTypeRevokeOutcomeTime[];
/** Values of {@link TaskTypeRevokeSource} that together show every arm. */
export declare function taskTypeRevokeSource(): TaskTypeRevokeSource[];
/** Values of {@link TaskView} that together show every arm. */
export declare function taskView(): TaskView[];
/** Values of {@link TaskViewAccessReviewPath} that together show every arm. */
export declare function taskViewAccessReviewPath(): TaskViewAccessReviewPath[];
/** Values of {@link TaskViewAppPath} that together show every arm. */
export declare function taskViewAppPath(): TaskViewAppPath[];
/** Values of {@link TaskViewAppUserPath} that together show every arm. */
export declare function taskViewAppUserPath(): TaskViewAppUserPath[];
/** Values of {@link TaskViewCreatedByUserPath} that together show every arm. */
export declare function taskViewCreatedByUserPath(): TaskViewCreatedByUserPath[];
/** Values of {@link TaskViewEntitlementsPath} that together show every arm. */
export declare function taskViewEntitlementsPath(): TaskViewEntitlementsPath[];
/** Values of {@link TaskViewIdentityUserPath} that together show every arm. */
export declare function taskViewIdentityUserPath(): TaskViewIdentityUserPath[];
/** Values of {@link TaskViewInsightsPath} that together show every arm. */
export declare function taskViewInsightsPath(): TaskViewInsightsPath[];
/** Values of {@link TaskViewStepApproversPath} that together show every arm. */
export declare function taskViewStepApproversPath(): TaskViewStepApproversPath[];
/** Values of {@link TaskViewTask} that together show every arm. */
export declare function taskViewTask(): TaskViewTask[];
/** Values of {@link TaskViewUserPath} that together show every arm. */
export declare function taskViewUserPath(): TaskViewUserPath[];
/** Values of {@link User} that together show every arm. */
export declare function user(): User[];
/** Values of {@link UserCreatedAt} that together show every arm. */
export declare function userCreatedAt(): UserCreatedAt[];
/** Values of {@link UserDelegatedUserId} that together show every arm. */
export declare function userDelegatedUserId(): UserDelegatedUserId[];
/** Values of {@link UserDeletedAt} that together show every arm. */
export declare function userDeletedAt(): UserDeletedAt[];
/** Values of {@link UserDepartment} that together show every arm. */
export declare function userDepartment(): UserDepartment[];
/** Values of {@link UserDepartmentSources} that together show every arm. */
export declare function userDepartmentSources(): UserDepartmentSources[];
/** Values of {@link UserDepartmentSourcesItem} that together show every arm. */
export declare function userDepartmentSourcesItem(): UserDepartmentSourcesItem[];
/** Values of {@link UserDirectoryIds} that together show every arm. */
export declare function userDirectoryIds(): UserDirectoryIds[];
/** Values of {@link UserDirectoryIdsItem} that together show every arm. */
export declare function userDirectoryIdsItem(): UserDirectoryIdsItem[];
/** Values of {@link UserDirectoryStatus} that together show every arm. */
export declare function userDirectoryStatus(): UserDirectoryStatus[];
/** Values of {@link UserDirectoryStatusSources} that together show every arm. */
export declare function userDirectoryStatusSources(): UserDirectoryStatusSources[];
/** Values of {@link UserDirectoryStatusSourcesItem} that together show every arm. */
export declare function userDirectoryStatusSourcesItem(): UserDirectoryStatusSourcesItem[];
/** Values of {@link UserDisplayName} that together show every arm. */
export declare function userDisplayName(): UserDisplayName[];
/** Values of {@link UserEmail} that together show every arm. */
export declare function userEmail(): UserEmail[];
/** Values of {@link UserEmailSources} that together show every arm. */
export declare function userEmailSources(): UserEmailSources[];
/** Values of {@link UserEmailSourcesItem} that together show every arm. */
export declare function userEmailSourcesItem(): UserEmailSourcesItem[];
/** Values of {@link UserEmails} that together show every arm. */
export declare function userEmails(): UserEmails[];
/** Values of {@link UserEmailsItem} that together show every arm. */
export declare function userEmailsItem(): UserEmailsItem[];
/** Values of {@link UserEmployeeIdSources} that together show every arm. */
export declare function userEmployeeIdSources(): UserEmployeeIdSources[];
/** Values of {@link UserEmployeeIdSourcesItem} that together show every arm. */
export declare function userEmployeeIdSourcesItem(): UserEmployeeIdSourcesItem[];
/** Values of {@link UserEmployeeIds} that together show every arm. */
export declare function userEmployeeIds(): UserEmployeeIds[];
/** Values of {@link UserEmployeeIdsItem} that together show every arm. */
export declare function userEmployeeIdsItem(): UserEmployeeIdsItem[];
/** Values of {@link UserEmploymentStatus} that together show every arm. */
export declare function userEmploymentStatus(): UserEmploymentStatus[];
/** Values of {@link UserEmploymentStatusSources} that together show every arm. */
export declare function userEmploymentStatusSources(): UserEmploymentStatusSources[];
/** Values of {@link UserEmploymentStatusSourcesItem} that together show every arm. */
export declare function userEmploymentStatusSourcesItem(): UserEmploymentStatusSourcesItem[];
/** Values of {@link UserEmploymentType} that together show every arm. */
export declare function userEmploymentType(): UserEmploymentType[];
/** Values of {@link UserEmploymentTypeSources} that together show every arm. */
export declare function userEmploymentTypeSources(): UserEmploymentTypeSources[];
/** Values of {@link UserEmploymentTypeSourcesItem} that together show every arm. */
export declare function userEmploymentTypeSourcesItem(): UserEmploymentTypeSourcesItem[];
/** Values of {@link UserId} that together show every arm. */
export declare function userId(): UserId[];
/** Values of {@link UserJobTitle} that together show every arm. */
export declare function userJobTitle(): UserJobTitle[];
/** Values of {@link UserJobTitleSources} that together show every arm. */
export declare function userJobTitleSources(): UserJobTitleSources[];
/** Values of {@link UserJobTitleSourcesItem} that together show every arm. */
export declare function userJobTitleSourcesItem(): UserJobTitleSourcesItem[];
/** Values of {@link UserManagerIds} that together show every arm. */
export declare function userManagerIds(): UserManagerIds[];
/** Values of {@link UserManagerIdsItem} that together show every arm. */
export declare function userManagerIdsItem(): UserManagerIdsItem[];
/** Values of {@link UserManagerSources} that together show every arm. */
export declare function userManagerSources(): UserManagerSources[];
/** Values of {@link UserManagerSourcesItem} that together show every arm. */
export declare function userManagerSourcesItem(): UserManagerSourcesItem[];
/** Values of {@link UserProfile} that together show every arm. */
export declare function userProfile(): UserProfile[];
/** Values of {@link UserProfileValue} that together show every arm. */
export declare function userProfileValue(): UserProfileValue[];
/** Values of {@link UserRoleIds} that together show every arm. */
export declare function userRoleIds(): UserRoleIds[];
/** Values of {@link UserRoleIdsItem} that together show every arm. */
export declare function userRoleIdsItem(): UserRoleIdsItem[];
/** Values of {@link UserStatus} that together show every arm. */
export declare function userStatus(): UserStatus[];
/** Values of {@link UserType} that together show every arm. */
export declare function userType(): UserType[];
/** Values of {@link UserUpdatedAt} that together show every arm. */
export declare function userUpdatedAt(): UserUpdatedAt[];
/** Values of {@link Username} that together show every arm. */
export declare function username(): Username[];
/** Values of {@link UsernameSources} that together show every arm. */
export declare function usernameSources(): UsernameSources[];
/** Values of {@link UsernameSourcesItem} that together show every arm. */
export declare function usernameSourcesItem(): UsernameSourcesItem[];
/** Values of {@link Usernames} that together show every arm. */
export declare function usernames(): Usernames[];
/** Values of {@link UsernamesItem} that together show every arm. */
export declare function usernamesItem(): UsernamesItem[];
/** Values of {@link UserAttributeMappingSource} that together show every arm. */
export declare function userAttributeMappingSource(): UserAttributeMappingSource[];
/** Values of {@link UserAttributeMappingSourceAppId} that together show every arm. */
export declare function userAttributeMappingSourceAppId(): UserAttributeMappingSourceAppId[];
/** Values of {@link UserAttributeMappingSourceAppUserId} that together show every arm. */
export declare function userAttributeMappingSourceAppUserId(): UserAttributeMappingSourceAppUserId[];
/** Values of {@link UserAttributeMappingSourceAppUserProfileAttributeKey} that together show every arm. */
export declare function userAttributeMappingSourceAppUserProfileAttributeKey(): UserAttributeMappingSourceAppUserProfileAttributeKey[];
/** Values of {@link UserAttributeMappingSourceUserAttributeMappingId} that together show every arm. */
export declare function userAttributeMappingSourceUserAttributeMappingId(): UserAttributeMappingSourceUserAttributeMappingId[];
/** Values of {@link UserAttributeMappingSourceValue} that together show every arm. */
export declare function userAttributeMappingSourceValue(): UserAttributeMappingSourceValue[];
/** Values of {@link ProtobufAny} that together show every arm. */
export declare function protobufAny(): ProtobufAny[];
/** Values of {@link ProtobufAnyValue} that together show every arm. */
export declare function protobufAnyValue(): ProtobufAnyValue[];
/** Values of {@link ProtobufAnyType} that together show every arm. */
export declare function protobufAnyType(): ProtobufAnyType[];
/** Values of {@link Status} that together show every arm. */
export declare function status(): Status[];
/** Values of {@link StatusCode} that together show every arm. */
export declare function statusCode(): StatusCode[];
/** Values of {@link StatusDetails} that together show every arm. */
export declare function statusDetails(): StatusDetails[];
/** Values of {@link StatusDetailsItem} that together show every arm. */
export declare function statusDetailsItem(): StatusDetailsItem[];
/** Values of {@link StatusMessage} that together show every arm. */
export declare function statusMessage(): StatusMessage[];
/** Values of {@link TaskSearchSearchBody} that together show every arm. */
export declare function taskSearchSearchBody(): TaskSearchSearchBody[];
/** Values of {@link TaskSearchSearch200Response} that together show every arm. */
export declare function taskSearchSearch200Response(): TaskSearchSearch200Response[];
/** Values of {@link TaskServiceGetId} that together show every arm. */
export declare function taskServiceGetId(): TaskServiceGetId[];
/** Values of {@link TaskServiceGet200Response} that together show every arm. */
export declare function taskServiceGet200Response(): TaskServiceGet200Response[];
/** Values of {@link TaskActionsApproveWithStepUpTaskId} that together show every arm. */
export declare function taskActionsApproveWithStepUpTaskId(): TaskActionsApproveWithStepUpTaskId[];
/** Values of {@link TaskActionsApproveWithStepUpBody} that together show every arm. */
export declare function taskActionsApproveWithStepUpBody(): TaskActionsApproveWithStepUpBody[];
/** Values of {@link TaskActionsApproveWithStepUp200Response} that together show every arm. */
export declare function taskActionsApproveWithStepUp200Response(): TaskActionsApproveWithStepUp200Response[];
/** Values of {@link TaskActionsApproveTaskId} that together show every arm. */
export declare function taskActionsApproveTaskId(): TaskActionsApproveTaskId[];
/** Values of {@link TaskActionsApproveBody} that together show every arm. */
export declare function taskActionsApproveBody(): TaskActionsApproveBody[];
/** Values of {@link TaskActionsApprove200Response} that together show every arm. */
export declare function taskActionsApprove200Response(): TaskActionsApprove200Response[];
/** Values of {@link TaskActionsCloseTaskId} that together show every arm. */
export declare function taskActionsCloseTaskId(): TaskActionsCloseTaskId[];
/** Values of {@link TaskActionsCloseBody} that together show every arm. */
export declare function taskActionsCloseBody(): TaskActionsCloseBody[];
/** Values of {@link TaskActionsClose200Response} that together show every arm. */
export declare function taskActionsClose200Response(): TaskActionsClose200Response[];
/** Values of {@link TaskActionsCommentTaskId} that together show every arm. */
export declare function taskActionsCommentTaskId(): TaskActionsCommentTaskId[];
/** Values of {@link TaskActionsCommentBody} that together show every arm. */
export declare function taskActionsCommentBody(): TaskActionsCommentBody[];
/** Values of {@link TaskActionsComment200Response} that together show every arm. */
export declare function taskActionsComment200Response(): TaskActionsComment200Response[];
/** Values of {@link TaskActionsDenyTaskId} that together show every arm. */
export declare function taskActionsDenyTaskId(): TaskActionsDenyTaskId[];
/** Values of {@link TaskActionsDenyBody} that together show every arm. */
export declare function taskActionsDenyBody(): TaskActionsDenyBody[];
/** Values of {@link TaskActionsDeny200Response} that together show every arm. */
export declare function taskActionsDeny200Response(): TaskActionsDeny200Response[];
/** Values of {@link TaskActionsEscalateToEmergencyAccessTaskId} that together show every arm. */
export declare function taskActionsEscalateToEmergencyAccessTaskId(): TaskActionsEscalateToEmergencyAccessTaskId[];
/** Values of {@link TaskActionsEscalateToEmergencyAccessBody} that together show every arm. */
export declare function taskActionsEscalateToEmergencyAccessBody(): TaskActionsEscalateToEmergencyAccessBody[];
/** Values of {@link TaskActionsEscalateToEmergencyAccess200Response} that together show every arm. */
export declare function taskActionsEscalateToEmergencyAccess200Response(): TaskActionsEscalateToEmergencyAccess200Response[];
/** Values of {@link TaskActionsProcessNowTaskId} that together show every arm. */
export declare function taskActionsProcessNowTaskId(): TaskActionsProcessNowTaskId[];
/** Values of {@link TaskActionsProcessNowBody} that together show every arm. */
export declare function taskActionsProcessNowBody(): TaskActionsProcessNowBody[];
/** Values of {@link TaskActionsProcessNow200Response} that together show every arm. */
export declare function taskActionsProcessNow200Response(): TaskActionsProcessNow200Response[];
/** Values of {@link TaskActionsReassignTaskId} that together show every arm. */
export declare function taskActionsReassignTaskId(): TaskActionsReassignTaskId[];
/** Values of {@link TaskActionsReassignBody} that together show every arm. */
export declare function taskActionsReassignBody(): TaskActionsReassignBody[];
/** Values of {@link TaskActionsReassign200Response} that together show every arm. */
export declare function taskActionsReassign200Response(): TaskActionsReassign200Response[];
/** Values of {@link TaskActionsHardResetTaskId} that together show every arm. */
export declare function taskActionsHardResetTaskId(): TaskActionsHardResetTaskId[];
/** Values of {@link TaskActionsHardResetBody} that together show every arm. */
export declare function taskActionsHardResetBody(): TaskActionsHardResetBody[];
/** Values of {@link TaskActionsHardReset200Response} that together show every arm. */
export declare function taskActionsHardReset200Response(): TaskActionsHardReset200Response[];
/** Values of {@link TaskActionsRestartTaskId} that together show every arm. */
export declare function taskActionsRestartTaskId(): TaskActionsRestartTaskId[];
/** Values of {@link TaskActionsRestartBody} that together show every arm. */
export declare function taskActionsRestartBody(): TaskActionsRestartBody[];
/** Values of {@link TaskActionsRestart200Response} that together show every arm. */
export declare function taskActionsRestart200Response(): TaskActionsRestart200Response[];
/** Values of {@link TaskActionsSkipStepTaskId} that together show every arm. */
export declare function taskActionsSkipStepTaskId(): TaskActionsSkipStepTaskId[];
/** Values of {@link TaskActionsSkipStepBody} that together show every arm. */
export declare function taskActionsSkipStepBody(): TaskActionsSkipStepBody[];
/** Values of {@link TaskActionsSkipStep200Response} that together show every arm. */
export declare function taskActionsSkipStep200Response(): TaskActionsSkipStep200Response[];
/** Values of {@link TaskAuditListBody} that together show every arm. */
export declare function taskAuditListBody(): TaskAuditListBody[];
/** Values of {@link TaskAuditList200Response} that together show every arm. */
export declare function taskAuditList200Response(): TaskAuditList200Response[];
/** Values of {@link TaskServiceCreateGrantTaskBody} that together show every arm. */
export declare function taskServiceCreateGrantTaskBody(): TaskServiceCreateGrantTaskBody[];
/** Values of {@link TaskServiceCreateGrantTask200Response} that together show every arm. */
export declare function taskServiceCreateGrantTask200Response(): TaskServiceCreateGrantTask200Response[];
/** Values of {@link TaskServiceCreateOffboardingTaskBody} that together show every arm. */
export declare function taskServiceCreateOffboardingTaskBody(): TaskServiceCreateOffboardingTaskBody[];
/** Values of {@link TaskServiceCreateOffboardingTask200Response} that together show every arm. */
export declare function taskServiceCreateOffboardingTask200Response(): TaskServiceCreateOffboardingTask200Response[];
/** Values of {@link TaskServiceCreateRevokeTaskBody} that together show every arm. */
export declare function taskServiceCreateRevokeTaskBody(): TaskServiceCreateRevokeTaskBody[];
/** Values of {@link TaskServiceCreateRevokeTask200Response} that together show every arm. */
export declare function taskServiceCreateRevokeTask200Response(): TaskServiceCreateRevokeTask200Response[];
