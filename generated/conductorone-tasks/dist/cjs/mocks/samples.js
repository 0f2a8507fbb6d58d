"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.provisionTargetSample = exports.provisionPolicySample = exports.provisionInstanceStateSample = exports.provisionInstanceSample = exports.provisionSample = exports.policyStepsSample = exports.policyStepInstanceStateSample = exports.policyStepInstanceSample = exports.policyStepSample = exports.policyPostActionsSample = exports.policyInstanceSample = exports.policyTypeSample = exports.policySample = exports.multiStepSample = exports.manualProvisionSample = exports.managerApprovalSample = exports.externalTicketProvisionSample = exports.expressionApprovalSample = exports.escalationInstanceReplacePolicySample = exports.escalationInstanceReassignToApproversSample = exports.escalationInstanceSample = exports.escalationReplacePolicySample = exports.escalationReassignToApproversSample = exports.escalationSample = exports.erroredActionSample = exports.entitlementOwnerApprovalSample = exports.deniedActionSample = exports.delegatedProvisionSample = exports.saveToVaultSample = exports.doNotSaveSample = exports.deleteAccountSample = exports.defaultBehaviorSample = exports.accountProvisionSample = exports.connectorProvisionSample = exports.completedActionSample = exports.cancelledActionSample = exports.approvedActionSample = exports.approvalInstanceStateSample = exports.approvalInstanceSample = exports.approvalSample = exports.appOwnerApprovalSample = exports.appGroupApprovalSample = exports.appEntitlementReferenceSample = exports.agentApprovalAgentModeSample = exports.agentApprovalSample = exports.acceptInstanceSample = exports.acceptSample = exports.taskAuditSuccessResultSample = exports.taskAuditErrorResultSample = exports.taskAuditCancelledResultSample = void 0;
exports.taskActionsServiceSkipStepRequestSample = exports.taskActionsServiceRestartResponseSample = exports.taskActionsServiceRestartRequestSample = exports.taskActionsServiceReassignResponseSample = exports.taskActionsServiceReassignRequestSample = exports.taskActionsServiceProcessNowResponseSample = exports.taskActionsServiceProcessNowRequestSample = exports.taskActionsServiceHardResetResponseSample = exports.taskActionsServiceHardResetRequestSample = exports.taskActionsServiceEscalateToEmergencyAccessRequestSample = exports.taskActionsServiceDenyResponseSample = exports.taskActionsServiceDenyRequestSample = exports.taskActionsServiceCommentResponseSample = exports.taskActionsServiceCommentRequestSample = exports.taskActionsServiceCloseResponseSample = exports.taskActionsServiceCloseRequestSample = exports.taskActionsServiceApproveWithStepUpResponseSample = exports.taskActionsServiceApproveWithStepUpRequestSample = exports.taskActionsServiceApproveResponseSample = exports.taskActionsServiceApproveRequestSample = exports.taskActionActionTypeSample = exports.taskActionSample = exports.taskStateSample = exports.taskRecommendationSample = exports.taskProcessingSample = exports.taskOriginSample = exports.taskActionsItemSample = exports.taskSample = exports.externalRefSourceSample = exports.externalRefSample = exports.webhookProvisionSample = exports.webhookApprovalSample = exports.waitInstanceStateSample = exports.conditionTimedOutSample = exports.conditionSucceededSample = exports.waitInstanceSample = exports.waitConditionInstanceSample = exports.waitConditionSample = exports.waitSample = exports.userApprovalSample = exports.unconfiguredProvisionSample = exports.skippedActionSample = exports.selfApprovalSample = exports.ruleSample = exports.restartActionSample = exports.resourceOwnerApprovalSample = exports.rejectInstanceSample = exports.rejectSample = exports.reassignedByErrorActionSample = exports.reassignedActionSample = void 0;
exports.taskAuditWaitForAnalysisStepTimedOutSample = exports.taskAuditWaitForAnalysisStepSuccessSample = exports.taskAuditViewRefSample = exports.taskAuditViewSourceSample = exports.taskAuditViewEventTypeSample = exports.taskAuditViewCurrentStateSample = exports.taskAuditViewSample = exports.taskAuditStepUpApprovalSample = exports.taskAuditStepSkippedSample = exports.taskAuditStateChangePreviousStateSample = exports.taskAuditStateChangeSample = exports.taskAuditStartedConnectorActionsSample = exports.taskAuditSLAEscalationSample = exports.taskAuditRevokeOutcomeOutcomeSample = exports.taskAuditRevokeOutcomeSample = exports.taskAuditRestartSample = exports.taskAuditReassignmentListErrorSample = exports.taskAuditReassignedToDelegateSample = exports.taskAuditPolicyProvisionReassignedSample = exports.taskAuditPolicyProvisionErrorSample = exports.taskAuditPolicyEvaluationStepSample = exports.taskAuditPolicyChangedSample = exports.taskAuditPolicyApprovalReassignedSample = exports.taskAuditNewTaskSample = exports.taskAuditMetaDataSample = exports.taskAuditListResponseSample = exports.taskAuditListRequestSample = exports.taskAuditHardResetSample = exports.taskAuditGrantOutcomeOutcomeSample = exports.taskAuditGrantOutcomeSample = exports.taskAuditFinishedConnectorActionsSample = exports.taskAuditExternalTicketTriggeredSample = exports.taskAuditExternalTicketProvisionStepResolvedSample = exports.taskAuditExternalTicketErrorSample = exports.taskAuditExternalTicketCreatedSample = exports.taskAuditExpressionPolicyStepErrorSample = exports.taskAuditEscalateToEmergencyAccessSample = exports.taskAuditConnectorActionResultSample = exports.taskAuditConditionalPolicyExecutionResultSample = exports.taskAuditCommentSample = exports.taskAuditCertifyOutcomeOutcomeSample = exports.taskAuditCertifyOutcomeSample = exports.taskAuditBulkActionErrorSample = exports.taskAuditApprovalInstanceChangeSample = exports.taskAuditApprovalHappenedAutomaticallySample = exports.taskAuditApprovalAutoRejectedByPolicySample = exports.taskAuditApprovalAutoAcceptedByPolicySample = exports.taskAuditActionSubmittedSample = exports.taskAuditAccessRequestOutcomeOutcomeSample = exports.taskAuditAccessRequestOutcomeSample = void 0;
exports.taskTypeOffboardingOutcomeSample = exports.taskTypeOffboardingOutcomeInputSample = exports.taskTypeOffboardingSample = exports.taskTypeOffboardingInputSample = exports.taskTypeGrantOutcomeSample = exports.taskTypeGrantOutcomeInputSample = exports.taskTypeGrantSample = exports.taskTypeGrantInputSample = exports.taskTypeCertifyOutcomeSample = exports.taskTypeCertifyOutcomeInputSample = exports.taskTypeCertifySample = exports.taskTypeCertifyInputSample = exports.taskTypeSample = exports.taskTypeInputSample = exports.taskServiceGetResponseSample = exports.taskServiceCreateRevokeResponseSample = exports.taskServiceCreateRevokeRequestSample = exports.taskServiceCreateOffboardingResponseSample = exports.taskServiceCreateOffboardingRequestSample = exports.taskServiceCreateGrantResponseSample = exports.taskServiceCreateGrantRequestSample = exports.taskServiceActionResponseSample = exports.taskSearchResponseSample = exports.taskSearchRequestTaskStatesItemSample = exports.taskSearchRequestStepApprovalTypesItemSample = exports.taskSearchRequestSortBySample = exports.taskSearchRequestEmergencyStatusSample = exports.taskSearchRequestCurrentStepSample = exports.taskSearchRequestAccountTypesItemSample = exports.taskSearchRequestSample = exports.taskRevokeSourceReviewSample = exports.taskRevokeSourceRequestSample = exports.taskRevokeSourceNonUsageSample = exports.taskRevokeSourceExpiredSample = exports.taskRevokeSourceSample = exports.taskRefSample = exports.taskGrantSourceSample = exports.taskExpandMaskPathsItemSample = exports.taskExpandMaskSample = exports.taskAuditWebhookTriggeredSample = exports.taskAuditWebhookSuccessSample = exports.taskAuditWebhookAttemptSample = exports.taskAuditWebhookApprovalTriggeredSample = exports.taskAuditWebhookApprovalSuccessSample = exports.taskAuditWebhookApprovalBadResponseSample = exports.taskAuditWebhookApprovalAttemptSample = exports.taskAuditWaitStepWaitingSample = exports.taskAuditWaitStepTimedOutSample = exports.taskAuditWaitStepSuccessSample = exports.taskAuditWaitForAnalysisStepWaitingSample = void 0;
exports.statusSample = exports.protobufAnySample = exports.userAttributeMappingSourceSample = exports.userTypeSample = exports.userStatusSample = exports.userDirectoryStatusSample = exports.userSample = exports.taskViewSample = exports.taskTypeRevokeOutcomeSample = exports.taskTypeRevokeOutcomeInputSample = exports.taskTypeRevokeSample = exports.taskTypeRevokeInputSample = void 0;
exports.taskAuditCancelledResultSample = { value: {} };
exports.taskAuditErrorResultSample = { value: {
        errorCount: "errorCount",
        errorReason: "errorReason"
    } };
exports.taskAuditSuccessResultSample = { value: { annotations: [() => exports.protobufAnySample] } };
exports.acceptSample = { value: { acceptMessage: "acceptMessage" } };
exports.acceptInstanceSample = { value: { acceptMessage: "acceptMessage" } };
exports.agentApprovalSample = { value: {
        agentMode: "APPROVAL_AGENT_MODE_UNSPECIFIED",
        agentUserId: "agentUserId",
        instructions: "instructions",
        policyIds: ["string"]
    } };
exports.agentApprovalAgentModeSample = { value: "APPROVAL_AGENT_MODE_UNSPECIFIED" };
exports.appEntitlementReferenceSample = { value: {
        appEntitlementId: "appEntitlementId",
        appId: "appId"
    } };
exports.appGroupApprovalSample = { value: {
        allowSelfApproval: true,
        appGroupId: "appGroupId",
        appId: "appId",
        fallback: true,
        fallbackUserIds: ["string"]
    } };
exports.appOwnerApprovalSample = { value: { allowSelfApproval: true } };
exports.approvalSample = {
    value: {
        allowReassignment: true,
        allowedReassignees: ["string"],
        assigned: true,
        escalation: () => exports.escalationSample,
        escalationEnabled: true,
        requireApprovalReason: true,
        requireDenialReason: true,
        requireReassignmentReason: true,
        requiresStepUpProviderId: "requiresStepUpProviderId"
    },
    groups: [{
            agent: () => exports.agentApprovalSample,
            appOwners: () => exports.appOwnerApprovalSample,
            entitlementOwners: () => exports.entitlementOwnerApprovalSample,
            expression: () => exports.expressionApprovalSample,
            group: () => exports.appGroupApprovalSample,
            manager: () => exports.managerApprovalSample,
            resourceOwners: () => exports.resourceOwnerApprovalSample,
            self: () => exports.selfApprovalSample,
            users: () => exports.userApprovalSample,
            webhook: () => exports.webhookApprovalSample
        }]
};
exports.approvalInstanceSample = {
    value: {
        approval: () => exports.approvalSample,
        escalationInstance: () => exports.escalationInstanceSample,
        state: "APPROVAL_INSTANCE_STATE_UNSPECIFIED"
    },
    groups: [{
            approved: () => exports.approvedActionSample,
            denied: () => exports.deniedActionSample,
            reassigned: () => exports.reassignedActionSample,
            reassignedByError: () => exports.reassignedByErrorActionSample,
            restarted: () => exports.restartActionSample,
            skipped: () => exports.skippedActionSample
        }]
};
exports.approvalInstanceStateSample = { value: "APPROVAL_INSTANCE_STATE_UNSPECIFIED" };
exports.approvedActionSample = { value: {
        approvedAt: "2019-12-27T18:11:19.117Z",
        entitlements: [() => exports.appEntitlementReferenceSample],
        stepUpTransactionId: "stepUpTransactionId",
        userId: "userId"
    } };
exports.cancelledActionSample = { value: {
        cancelledAt: "2019-12-27T18:11:19.117Z",
        cancelledByUserId: "cancelledByUserId"
    } };
exports.completedActionSample = { value: {
        completedAt: "2019-12-27T18:11:19.117Z",
        entitlements: [() => exports.appEntitlementReferenceSample],
        userId: "userId"
    } };
exports.connectorProvisionSample = {
    value: {},
    groups: [{
            account: () => exports.accountProvisionSample,
            defaultBehavior: () => exports.defaultBehaviorSample,
            deleteAccount: () => exports.deleteAccountSample
        }]
};
exports.accountProvisionSample = {
    value: {
        config: { foo: "bar" },
        connectorId: "connectorId",
        schemaId: "schemaId"
    },
    groups: [{
            doNotSave: () => exports.doNotSaveSample,
            saveToVault: () => exports.saveToVaultSample
        }]
};
exports.defaultBehaviorSample = { value: { connectorId: "connectorId" } };
exports.deleteAccountSample = { value: { connectorId: "connectorId" } };
exports.doNotSaveSample = { value: {} };
exports.saveToVaultSample = { value: { vaultIds: ["string"] } };
exports.delegatedProvisionSample = { value: {
        appId: "appId",
        entitlementId: "entitlementId",
        implicit: true
    } };
exports.deniedActionSample = { value: {
        deniedAt: "2019-12-27T18:11:19.117Z",
        userId: "userId"
    } };
exports.entitlementOwnerApprovalSample = { value: {
        allowSelfApproval: true,
        fallback: true,
        fallbackUserIds: ["string"]
    } };
exports.erroredActionSample = { value: {
        description: "description",
        errorCode: "errorCode",
        erroredAt: "2019-12-27T18:11:19.117Z"
    } };
exports.escalationSample = {
    value: {
        escalationComment: "escalationComment",
        expiration: "expiration"
    },
    groups: [{
            reassignToApprovers: () => exports.escalationReassignToApproversSample,
            replacePolicy: () => exports.escalationReplacePolicySample
        }]
};
exports.escalationReassignToApproversSample = { value: { approverIds: ["string"] } };
exports.escalationReplacePolicySample = { value: { policyId: "policyId" } };
exports.escalationInstanceSample = {
    value: {
        alreadyEscalated: true,
        escalationComment: "escalationComment",
        expiresAt: "2019-12-27T18:11:19.117Z"
    },
    groups: [{
            reassignToApprovers: () => exports.escalationInstanceReassignToApproversSample,
            replacePolicy: () => exports.escalationInstanceReplacePolicySample
        }]
};
exports.escalationInstanceReassignToApproversSample = { value: { approverIds: ["string"] } };
exports.escalationInstanceReplacePolicySample = { value: { policyId: "policyId" } };
exports.expressionApprovalSample = { value: {
        allowSelfApproval: true,
        assignedUserIds: ["string"],
        expressions: ["string"],
        fallback: true,
        fallbackUserIds: ["string"]
    } };
exports.externalTicketProvisionSample = { value: {
        appId: "appId",
        connectorId: "connectorId",
        externalTicketProvisionerConfigId: "externalTicketProvisionerConfigId",
        instructions: "instructions"
    } };
exports.managerApprovalSample = { value: {
        allowSelfApproval: true,
        assignedUserIds: ["string"],
        fallback: true,
        fallbackUserIds: ["string"]
    } };
exports.manualProvisionSample = { value: {
        instructions: "instructions",
        userIds: ["string"]
    } };
exports.multiStepSample = {
    value: { provisionSteps: [] },
    recursive: { provisionSteps: [() => exports.provisionPolicySample] },
    minimal: {}
};
exports.policySample = { value: {
        createdAt: "2019-12-27T18:11:19.117Z",
        deletedAt: "2019-12-27T18:11:19.117Z",
        description: "description",
        displayName: "displayName",
        id: "id",
        policySteps: { foo: () => exports.policyStepsSample },
        policyType: "POLICY_TYPE_UNSPECIFIED",
        postActions: [() => exports.policyPostActionsSample],
        reassignTasksToDelegates: true,
        rules: [() => exports.ruleSample],
        systemBuiltin: true,
        updatedAt: "2019-12-27T18:11:19.117Z"
    } };
exports.policyTypeSample = { value: "POLICY_TYPE_UNSPECIFIED" };
exports.policyInstanceSample = {
    value: {
        current: () => exports.policyStepInstanceSample,
        history: [() => exports.policyStepInstanceSample],
        next: [() => exports.policyStepSample],
        policy: () => exports.policySample
    },
    minimal: {}
};
exports.policyPostActionsSample = {
    value: {},
    groups: [{ certifyRemediateImmediately: true }]
};
exports.policyStepSample = {
    value: {},
    groups: [{
            accept: () => exports.acceptSample,
            approval: () => exports.approvalSample,
            provision: () => exports.provisionSample,
            reject: () => exports.rejectSample,
            wait: () => exports.waitSample
        }]
};
exports.policyStepInstanceSample = {
    value: {
        id: "id",
        policyGenerationId: "policyGenerationId",
        state: "POLICY_STEP_STATE_UNSPECIFIED"
    },
    groups: [{
            accept: () => exports.acceptInstanceSample,
            approval: () => exports.approvalInstanceSample,
            provision: () => exports.provisionInstanceSample,
            reject: () => exports.rejectInstanceSample,
            wait: () => exports.waitInstanceSample
        }]
};
exports.policyStepInstanceStateSample = { value: "POLICY_STEP_STATE_UNSPECIFIED" };
exports.policyStepsSample = { value: { steps: [() => exports.policyStepSample] } };
exports.provisionSample = { value: {
        assigned: true,
        provisionPolicy: () => exports.provisionPolicySample,
        provisionTarget: () => exports.provisionTargetSample
    } };
exports.provisionInstanceSample = {
    value: {
        externalTicketId: "externalTicketId",
        externalTicketProvisionerConfigId: "externalTicketProvisionerConfigId",
        notificationId: "notificationId",
        provision: () => exports.provisionSample,
        state: "PROVISION_INSTANCE_STATE_UNSPECIFIED",
        webhookId: "webhookId",
        webhookInstanceId: "webhookInstanceId"
    },
    groups: [{
            cancelled: () => exports.cancelledActionSample,
            completed: () => exports.completedActionSample,
            errored: () => exports.erroredActionSample,
            reassignedByError: () => exports.reassignedByErrorActionSample,
            skipped: () => exports.skippedActionSample
        }]
};
exports.provisionInstanceStateSample = { value: "PROVISION_INSTANCE_STATE_UNSPECIFIED" };
exports.provisionPolicySample = {
    value: {},
    groups: [{
            connector: () => exports.connectorProvisionSample,
            delegated: () => exports.delegatedProvisionSample,
            externalTicket: () => exports.externalTicketProvisionSample,
            manual: () => exports.manualProvisionSample,
            multiStep: () => exports.multiStepSample,
            unconfigured: () => exports.unconfiguredProvisionSample,
            webhook: () => exports.webhookProvisionSample
        }],
    minimal: {}
};
exports.provisionTargetSample = { value: {
        appEntitlementId: "appEntitlementId",
        appId: "appId",
        appUserId: "appUserId",
        grantDuration: "grantDuration"
    } };
exports.reassignedActionSample = { value: {
        newPolicyStepId: "newPolicyStepId",
        reassignedAt: "2019-12-27T18:11:19.117Z",
        userId: "userId"
    } };
exports.reassignedByErrorActionSample = { value: {
        description: "description",
        errorCode: "errorCode",
        errorUserId: "errorUserId",
        erroredAt: "2019-12-27T18:11:19.117Z",
        newPolicyStepId: "newPolicyStepId",
        reassignedAt: "2019-12-27T18:11:19.117Z"
    } };
exports.rejectSample = { value: { rejectMessage: "rejectMessage" } };
exports.rejectInstanceSample = { value: { rejectMessage: "rejectMessage" } };
exports.resourceOwnerApprovalSample = { value: {
        allowSelfApproval: true,
        fallback: true,
        fallbackUserIds: ["string"]
    } };
exports.restartActionSample = { value: {
        oldPolicyStepId: "oldPolicyStepId",
        restartedAt: "2019-12-27T18:11:19.117Z",
        userId: "userId"
    } };
exports.ruleSample = { value: {
        condition: "condition",
        policyKey: "policyKey"
    } };
exports.selfApprovalSample = { value: {
        assignedUserIds: ["string"],
        fallback: true,
        fallbackUserIds: ["string"]
    } };
exports.skippedActionSample = { value: {
        newPolicyStepId: "newPolicyStepId",
        skippedAt: "2019-12-27T18:11:19.117Z",
        userId: "userId"
    } };
exports.unconfiguredProvisionSample = { value: {} };
exports.userApprovalSample = { value: {
        allowSelfApproval: true,
        userIds: ["string"]
    } };
exports.waitSample = {
    value: {
        commentOnFirstWait: "commentOnFirstWait",
        commentOnTimeout: "commentOnTimeout",
        name: "name",
        timeoutDuration: "timeoutDuration"
    },
    groups: [{ condition: () => exports.waitConditionSample }]
};
exports.waitConditionSample = { value: { condition: "condition" } };
exports.waitConditionInstanceSample = { value: { condition: "condition" } };
exports.waitInstanceSample = {
    value: {
        commentOnFirstWait: "commentOnFirstWait",
        commentOnTimeout: "commentOnTimeout",
        name: "name",
        startedWaitingAt: "2019-12-27T18:11:19.117Z",
        state: "WAIT_INSTANCE_STATE_UNSPECIFIED",
        timeout: "2019-12-27T18:11:19.117Z",
        timeoutDuration: "timeoutDuration"
    },
    groups: [{ condition: () => exports.waitConditionInstanceSample }, {
            skipped: () => exports.skippedActionSample,
            succeeded: () => exports.conditionSucceededSample,
            timedOut: () => exports.conditionTimedOutSample
        }]
};
exports.conditionSucceededSample = { value: { succeededAt: "2019-12-27T18:11:19.117Z" } };
exports.conditionTimedOutSample = { value: { timedOutAt: "2019-12-27T18:11:19.117Z" } };
exports.waitInstanceStateSample = { value: "WAIT_INSTANCE_STATE_UNSPECIFIED" };
exports.webhookApprovalSample = { value: { webhookId: "webhookId" } };
exports.webhookProvisionSample = { value: { webhookId: "webhookId" } };
exports.externalRefSample = { value: {
        externalRefSource: "UNSPECIFIED",
        name: "name",
        url: "url"
    } };
exports.externalRefSourceSample = { value: "UNSPECIFIED" };
exports.taskSample = {
    value: {
        actions: ["TASK_ACTION_TYPE_UNSPECIFIED"],
        analysisId: "analysisId",
        annotations: [() => exports.protobufAnySample],
        commentCount: 0,
        createdAt: "2019-12-27T18:11:19.117Z",
        createdByUserId: "createdByUserId",
        deletedAt: "2019-12-27T18:11:19.117Z",
        description: "description",
        displayName: "displayName",
        emergencyAccess: true,
        externalRefs: [() => exports.externalRefSample],
        id: "id",
        insightIds: ["string"],
        numericId: "numericId",
        origin: "TASK_ORIGIN_UNSPECIFIED",
        policy: () => exports.policyInstanceSample,
        policyGenerationId: "policyGenerationId",
        processing: "TASK_PROCESSING_TYPE_UNSPECIFIED",
        recommendation: "INSIGHT_RECOMMENDATION_UNSPECIFIED",
        state: "TASK_STATE_UNSPECIFIED",
        stepApproverIds: ["string"],
        type: () => exports.taskTypeSample,
        updatedAt: "2019-12-27T18:11:19.117Z",
        userId: "userId"
    },
    minimal: {}
};
exports.taskActionsItemSample = { value: "TASK_ACTION_TYPE_UNSPECIFIED" };
exports.taskOriginSample = { value: "TASK_ORIGIN_UNSPECIFIED" };
exports.taskProcessingSample = { value: "TASK_PROCESSING_TYPE_UNSPECIFIED" };
exports.taskRecommendationSample = { value: "INSIGHT_RECOMMENDATION_UNSPECIFIED" };
exports.taskStateSample = { value: "TASK_STATE_UNSPECIFIED" };
exports.taskActionSample = { value: {
        actionType: "TASK_ACTION_TYPE_UNSPECIFIED",
        bulkActionId: "bulkActionId",
        createdAt: "2019-12-27T18:11:19.117Z",
        deletedAt: "2019-12-27T18:11:19.117Z",
        id: "id",
        policyStepId: "policyStepId",
        updatedAt: "2019-12-27T18:11:19.117Z",
        userId: "userId"
    } };
exports.taskActionActionTypeSample = { value: "TASK_ACTION_TYPE_UNSPECIFIED" };
exports.taskActionsServiceApproveRequestSample = { value: {
        comment: "comment",
        expandMask: () => exports.taskExpandMaskSample,
        policyStepId: "policyStepId"
    } };
exports.taskActionsServiceApproveResponseSample = {
    value: {
        expanded: [() => exports.protobufAnySample],
        taskView: () => exports.taskViewSample,
        ticketActionId: "ticketActionId"
    },
    minimal: {}
};
exports.taskActionsServiceApproveWithStepUpRequestSample = { value: {
        comment: "comment",
        expandMask: () => exports.taskExpandMaskSample,
        policyStepId: "policyStepId",
        stepUpTransactionId: "stepUpTransactionId"
    } };
exports.taskActionsServiceApproveWithStepUpResponseSample = {
    value: {
        expanded: [() => exports.protobufAnySample],
        redirectUrl: "redirectUrl",
        taskView: () => exports.taskViewSample,
        ticketActionId: "ticketActionId"
    },
    minimal: {}
};
exports.taskActionsServiceCloseRequestSample = { value: {
        comment: "comment",
        expandMask: () => exports.taskExpandMaskSample
    } };
exports.taskActionsServiceCloseResponseSample = {
    value: {
        expanded: [() => exports.protobufAnySample],
        taskActionId: "taskActionId",
        taskView: () => exports.taskViewSample
    },
    minimal: {}
};
exports.taskActionsServiceCommentRequestSample = { value: {
        comment: "comment",
        expandMask: () => exports.taskExpandMaskSample
    } };
exports.taskActionsServiceCommentResponseSample = {
    value: {
        expanded: [() => exports.protobufAnySample],
        taskView: () => exports.taskViewSample
    },
    minimal: {}
};
exports.taskActionsServiceDenyRequestSample = { value: {
        comment: "comment",
        expandMask: () => exports.taskExpandMaskSample,
        policyStepId: "policyStepId"
    } };
exports.taskActionsServiceDenyResponseSample = {
    value: {
        expanded: [() => exports.protobufAnySample],
        taskView: () => exports.taskViewSample,
        ticketActionId: "ticketActionId"
    },
    minimal: {}
};
exports.taskActionsServiceEscalateToEmergencyAccessRequestSample = { value: {
        comment: "comment",
        expandMask: () => exports.taskExpandMaskSample,
        policyStepId: "policyStepId"
    } };
exports.taskActionsServiceHardResetRequestSample = { value: {
        comment: "comment",
        expandMask: () => exports.taskExpandMaskSample
    } };
exports.taskActionsServiceHardResetResponseSample = {
    value: {
        expanded: [() => exports.protobufAnySample],
        taskView: () => exports.taskViewSample,
        ticketActionId: "ticketActionId"
    },
    minimal: {}
};
exports.taskActionsServiceProcessNowRequestSample = { value: { expandMask: () => exports.taskExpandMaskSample } };
exports.taskActionsServiceProcessNowResponseSample = {
    value: {
        expanded: [() => exports.protobufAnySample],
        taskView: () => exports.taskViewSample
    },
    minimal: {}
};
exports.taskActionsServiceReassignRequestSample = { value: {
        comment: "comment",
        expandMask: () => exports.taskExpandMaskSample,
        newStepUserIds: ["string"],
        policyStepId: "policyStepId"
    } };
exports.taskActionsServiceReassignResponseSample = {
    value: {
        expanded: [() => exports.protobufAnySample],
        taskView: () => exports.taskViewSample,
        ticketActionId: "ticketActionId"
    },
    minimal: {}
};
exports.taskActionsServiceRestartRequestSample = { value: {
        comment: "comment",
        expandMask: () => exports.taskExpandMaskSample,
        policyStepId: "policyStepId"
    } };
exports.taskActionsServiceRestartResponseSample = {
    value: {
        expanded: [() => exports.protobufAnySample],
        taskView: () => exports.taskViewSample,
        ticketActionId: "ticketActionId"
    },
    minimal: {}
};
exports.taskActionsServiceSkipStepRequestSample = { value: {
        comment: "comment",
        expandMask: () => exports.taskExpandMaskSample,
        policyStepId: "policyStepId"
    } };
exports.taskAuditAccessRequestOutcomeSample = { value: { outcome: "ACCESS_REQUEST_OUTCOME_UNSPECIFIED" } };
exports.taskAuditAccessRequestOutcomeOutcomeSample = { value: "ACCESS_REQUEST_OUTCOME_UNSPECIFIED" };
exports.taskAuditActionSubmittedSample = { value: { action: () => exports.taskActionSample } };
exports.taskAuditApprovalAutoAcceptedByPolicySample = { value: {} };
exports.taskAuditApprovalAutoRejectedByPolicySample = { value: {} };
exports.taskAuditApprovalHappenedAutomaticallySample = { value: {} };
exports.taskAuditApprovalInstanceChangeSample = { value: { instance: () => exports.approvalInstanceSample } };
exports.taskAuditBulkActionErrorSample = { value: { error: "error" } };
exports.taskAuditCertifyOutcomeSample = { value: { outcome: "CERTIFY_OUTCOME_UNSPECIFIED" } };
exports.taskAuditCertifyOutcomeOutcomeSample = { value: "CERTIFY_OUTCOME_UNSPECIFIED" };
exports.taskAuditCommentSample = { value: {
        comment: "comment",
        updatedAt: "2019-12-27T18:11:19.117Z",
        updatedBy: "updatedBy"
    } };
exports.taskAuditConditionalPolicyExecutionResultSample = { value: {
        condition: "condition",
        conditionMatched: true,
        defaultCondition: true,
        error: "error",
        policyKey: "policyKey"
    } };
exports.taskAuditConnectorActionResultSample = {
    value: {
        appEntitlementId: "appEntitlementId",
        appId: "appId",
        connectorActionId: "connectorActionId",
        connectorId: "connectorId"
    },
    groups: [{
            cancelled: () => exports.taskAuditCancelledResultSample,
            error: () => exports.taskAuditErrorResultSample,
            success: () => exports.taskAuditSuccessResultSample
        }]
};
exports.taskAuditEscalateToEmergencyAccessSample = { value: {
        oldPolicyId: "oldPolicyId",
        oldPolicyStepId: "oldPolicyStepId"
    } };
exports.taskAuditExpressionPolicyStepErrorSample = { value: { error: "error" } };
exports.taskAuditExternalTicketCreatedSample = { value: {
        appId: "appId",
        connectorId: "connectorId",
        externalTicketId: "externalTicketId",
        externalTicketProvisionerConfigId: "externalTicketProvisionerConfigId",
        externalTicketProvisionerConfigName: "externalTicketProvisionerConfigName",
        externalTicketUrl: "externalTicketUrl"
    } };
exports.taskAuditExternalTicketErrorSample = { value: { errorMessage: "errorMessage" } };
exports.taskAuditExternalTicketProvisionStepResolvedSample = { value: {
        appId: "appId",
        connectorId: "connectorId",
        externalTicketId: "externalTicketId",
        externalTicketProvisionerConfigId: "externalTicketProvisionerConfigId",
        externalTicketUrl: "externalTicketUrl"
    } };
exports.taskAuditExternalTicketTriggeredSample = { value: {
        appId: "appId",
        connectorId: "connectorId",
        externalTicketId: "externalTicketId",
        externalTicketProvisionerConfigId: "externalTicketProvisionerConfigId",
        externalTicketProvisionerConfigName: "externalTicketProvisionerConfigName"
    } };
exports.taskAuditFinishedConnectorActionsSample = { value: { policyStepId: "policyStepId" } };
exports.taskAuditGrantOutcomeSample = { value: { outcome: "GRANT_OUTCOME_UNSPECIFIED" } };
exports.taskAuditGrantOutcomeOutcomeSample = { value: "GRANT_OUTCOME_UNSPECIFIED" };
exports.taskAuditHardResetSample = { value: { oldPolicyStepId: "oldPolicyStepId" } };
exports.taskAuditListRequestSample = { value: {
        pageSize: 0,
        pageToken: "pageToken",
        refs: [() => exports.taskAuditViewRefSample],
        taskId: "taskId"
    } };
exports.taskAuditListResponseSample = {
    value: {
        list: [() => exports.taskAuditViewSample],
        nextPageToken: "nextPageToken"
    },
    minimal: {}
};
exports.taskAuditMetaDataSample = { value: { user: () => exports.userSample } };
exports.taskAuditNewTaskSample = { value: {} };
exports.taskAuditPolicyApprovalReassignedSample = { value: {
        newPolicyStepId: "newPolicyStepId",
        newUsers: ["string"],
        oldPolicyStepId: "oldPolicyStepId",
        users: [() => exports.userSample]
    } };
exports.taskAuditPolicyChangedSample = { value: {
        newPolicyId: "newPolicyId",
        oldPolicyId: "oldPolicyId"
    } };
exports.taskAuditPolicyEvaluationStepSample = { value: { stepComment: "stepComment" } };
exports.taskAuditPolicyProvisionErrorSample = { value: { error: "error" } };
exports.taskAuditPolicyProvisionReassignedSample = { value: {
        newPolicyStepId: "newPolicyStepId",
        newUsers: ["string"],
        oldPolicyStepId: "oldPolicyStepId",
        users: [() => exports.userSample]
    } };
exports.taskAuditReassignedToDelegateSample = { value: {
        delegatedAssigneeUser: () => exports.userSample,
        delegatedAssigneeUserId: "delegatedAssigneeUserId",
        originalAssigneeUser: () => exports.userSample,
        originalAssigneeUserId: "originalAssigneeUserId"
    } };
exports.taskAuditReassignmentListErrorSample = { value: { errorMessage: "errorMessage" } };
exports.taskAuditRestartSample = { value: { oldPolicyStepId: "oldPolicyStepId" } };
exports.taskAuditRevokeOutcomeSample = { value: { outcome: "REVOKE_OUTCOME_UNSPECIFIED" } };
exports.taskAuditRevokeOutcomeOutcomeSample = { value: "REVOKE_OUTCOME_UNSPECIFIED" };
exports.taskAuditSLAEscalationSample = { value: { message: "message" } };
exports.taskAuditStartedConnectorActionsSample = { value: { policyStepId: "policyStepId" } };
exports.taskAuditStateChangeSample = { value: { previousState: "TASK_STATE_UNSPECIFIED" } };
exports.taskAuditStateChangePreviousStateSample = { value: "TASK_STATE_UNSPECIFIED" };
exports.taskAuditStepSkippedSample = { value: { skippedBy: "skippedBy" } };
exports.taskAuditStepUpApprovalSample = { value: { stepUpTransactionId: "stepUpTransactionId" } };
exports.taskAuditViewSample = {
    value: {
        created: "2019-12-27T18:11:19.117Z",
        currentState: "TASK_STATE_UNSPECIFIED",
        eventType: "TASK_AUDIT_EVENT_TYPE_UNSPECIFIED",
        id: "id",
        metadata: () => exports.taskAuditMetaDataSample,
        source: "SOURCE_UNSPECIFIED",
        ticketId: "ticketId",
        userId: "userId",
        workflowStep: 0
    },
    groups: [{
            accessRequestOutcome: () => exports.taskAuditAccessRequestOutcomeSample,
            actionResult: () => exports.taskAuditConnectorActionResultSample,
            actionSubmitted: () => exports.taskAuditActionSubmittedSample,
            approvalAutoAcceptedByPolicy: () => exports.taskAuditApprovalAutoAcceptedByPolicySample,
            approvalAutoRejectedByPolicy: () => exports.taskAuditApprovalAutoRejectedByPolicySample,
            approvalInstanceChange: () => exports.taskAuditApprovalInstanceChangeSample,
            approvalReassigned: () => exports.taskAuditPolicyApprovalReassignedSample,
            approvedAutomatically: () => exports.taskAuditApprovalHappenedAutomaticallySample,
            bulkActionError: () => exports.taskAuditBulkActionErrorSample,
            certifyOutcome: () => exports.taskAuditCertifyOutcomeSample,
            comment: () => exports.taskAuditCommentSample,
            conditionalPolicyExecutionResult: () => exports.taskAuditConditionalPolicyExecutionResultSample,
            connectorActionsEnd: () => exports.taskAuditFinishedConnectorActionsSample,
            connectorActionsStart: () => exports.taskAuditStartedConnectorActionsSample,
            expressionPolicyStepError: () => exports.taskAuditExpressionPolicyStepErrorSample,
            externalTicketCreated: () => exports.taskAuditExternalTicketCreatedSample,
            externalTicketError: () => exports.taskAuditExternalTicketErrorSample,
            externalTicketProvisionStepResolved: () => exports.taskAuditExternalTicketProvisionStepResolvedSample,
            externalTicketTriggered: () => exports.taskAuditExternalTicketTriggeredSample,
            grantOutcome: () => exports.taskAuditGrantOutcomeSample,
            hardReset: () => exports.taskAuditHardResetSample,
            policyChanged: () => exports.taskAuditPolicyChangedSample,
            policyEvaluationStep: () => exports.taskAuditPolicyEvaluationStepSample,
            provisionError: () => exports.taskAuditPolicyProvisionErrorSample,
            provisionReassigned: () => exports.taskAuditPolicyProvisionReassignedSample,
            reassignedToDelegate: () => exports.taskAuditReassignedToDelegateSample,
            reassignmentListError: () => exports.taskAuditReassignmentListErrorSample,
            revokeOutcome: () => exports.taskAuditRevokeOutcomeSample,
            slaEscalation: () => exports.taskAuditSLAEscalationSample,
            stateChange: () => exports.taskAuditStateChangeSample,
            stepSkipped: () => exports.taskAuditStepSkippedSample,
            stepUpApproval: () => exports.taskAuditStepUpApprovalSample,
            taskCreated: () => exports.taskAuditNewTaskSample,
            taskEscalated: () => exports.taskAuditEscalateToEmergencyAccessSample,
            taskRestarted: () => exports.taskAuditRestartSample,
            waitStepAnalysisSuccess: () => exports.taskAuditWaitForAnalysisStepSuccessSample,
            waitStepAnalysisTimedOut: () => exports.taskAuditWaitForAnalysisStepTimedOutSample,
            waitStepAnalysisWaiting: () => exports.taskAuditWaitForAnalysisStepWaitingSample,
            waitStepSuccess: () => exports.taskAuditWaitStepSuccessSample,
            waitStepTimedOut: () => exports.taskAuditWaitStepTimedOutSample,
            waitStepWaiting: () => exports.taskAuditWaitStepWaitingSample,
            webhookApprovalAttempt: () => exports.taskAuditWebhookApprovalAttemptSample,
            webhookApprovalBadResponse: () => exports.taskAuditWebhookApprovalBadResponseSample,
            webhookApprovalSuccess: () => exports.taskAuditWebhookApprovalSuccessSample,
            webhookApprovalTriggered: () => exports.taskAuditWebhookApprovalTriggeredSample,
            webhookAttempt: () => exports.taskAuditWebhookAttemptSample,
            webhookSuccess: () => exports.taskAuditWebhookSuccessSample,
            webhookTriggered: () => exports.taskAuditWebhookTriggeredSample
        }],
    minimal: {}
};
exports.taskAuditViewCurrentStateSample = { value: "TASK_STATE_UNSPECIFIED" };
exports.taskAuditViewEventTypeSample = { value: "TASK_AUDIT_EVENT_TYPE_UNSPECIFIED" };
exports.taskAuditViewSourceSample = { value: "SOURCE_UNSPECIFIED" };
exports.taskAuditViewRefSample = { value: { id: "id" } };
exports.taskAuditWaitForAnalysisStepSuccessSample = { value: {
        stepId: "stepId",
        succeededAt: "2019-12-27T18:11:19.117Z"
    } };
exports.taskAuditWaitForAnalysisStepTimedOutSample = { value: {
        stepId: "stepId",
        timedOutAt: "2019-12-27T18:11:19.117Z"
    } };
exports.taskAuditWaitForAnalysisStepWaitingSample = { value: { stepId: "stepId" } };
exports.taskAuditWaitStepSuccessSample = { value: {
        condition: "condition",
        stepId: "stepId",
        succeededAt: "2019-12-27T18:11:19.117Z"
    } };
exports.taskAuditWaitStepTimedOutSample = { value: {
        condition: "condition",
        stepId: "stepId",
        timedOutAt: "2019-12-27T18:11:19.117Z"
    } };
exports.taskAuditWaitStepWaitingSample = { value: {
        condition: "condition",
        stepId: "stepId"
    } };
exports.taskAuditWebhookApprovalAttemptSample = { value: {
        webhookId: "webhookId",
        webhookInstanceId: "webhookInstanceId",
        webhookName: "webhookName",
        webhookUrl: "webhookUrl"
    } };
exports.taskAuditWebhookApprovalBadResponseSample = { value: {
        error: "error",
        webhookId: "webhookId",
        webhookInstanceId: "webhookInstanceId",
        webhookName: "webhookName",
        webhookUrl: "webhookUrl"
    } };
exports.taskAuditWebhookApprovalSuccessSample = { value: {
        webhookId: "webhookId",
        webhookInstanceId: "webhookInstanceId",
        webhookName: "webhookName",
        webhookUrl: "webhookUrl"
    } };
exports.taskAuditWebhookApprovalTriggeredSample = { value: {
        webhookId: "webhookId",
        webhookInstanceId: "webhookInstanceId",
        webhookName: "webhookName",
        webhookUrl: "webhookUrl"
    } };
exports.taskAuditWebhookAttemptSample = { value: {
        webhookId: "webhookId",
        webhookInstanceId: "webhookInstanceId",
        webhookName: "webhookName",
        webhookUrl: "webhookUrl"
    } };
exports.taskAuditWebhookSuccessSample = { value: {
        webhookId: "webhookId",
        webhookInstanceId: "webhookInstanceId",
        webhookName: "webhookName",
        webhookUrl: "webhookUrl"
    } };
exports.taskAuditWebhookTriggeredSample = { value: {
        webhookId: "webhookId",
        webhookInstanceId: "webhookInstanceId",
        webhookName: "webhookName",
        webhookUrl: "webhookUrl"
    } };
exports.taskExpandMaskSample = { value: { paths: ["*"] } };
exports.taskExpandMaskPathsItemSample = { value: "*" };
exports.taskGrantSourceSample = { value: {
        externalUrl: "externalUrl",
        integrationId: "integrationId",
        requestId: "requestId"
    } };
exports.taskRefSample = { value: { id: "id" } };
exports.taskRevokeSourceSample = {
    value: {},
    groups: [{
            expired: () => exports.taskRevokeSourceExpiredSample,
            nonUsage: () => exports.taskRevokeSourceNonUsageSample,
            request: () => exports.taskRevokeSourceRequestSample,
            review: () => exports.taskRevokeSourceReviewSample
        }]
};
exports.taskRevokeSourceExpiredSample = { value: { expiredAt: "2019-12-27T18:11:19.117Z" } };
exports.taskRevokeSourceNonUsageSample = { value: {
        expiresAt: "2019-12-27T18:11:19.117Z",
        lastLogin: "2019-12-27T18:11:19.117Z"
    } };
exports.taskRevokeSourceRequestSample = { value: { requestUserId: "requestUserId" } };
exports.taskRevokeSourceReviewSample = { value: {
        accessReviewId: "accessReviewId",
        certTicketId: "certTicketId"
    } };
exports.taskSearchRequestSample = { value: {
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
        expandMask: () => exports.taskExpandMaskSample,
        includeDeleted: true,
        myWorkUserIds: ["string"],
        olderThanDuration: "olderThanDuration",
        openerIds: ["string"],
        openerOrSubjectUserId: "openerOrSubjectUserId",
        pageSize: 0,
        pageToken: "pageToken",
        previouslyActedOnIds: ["string"],
        query: "query",
        refs: [() => exports.taskRefSample],
        sortBy: "TASK_SEARCH_SORT_BY_UNSPECIFIED",
        stepApprovalTypes: ["STEP_APPROVAL_TYPE_UNSPECIFIED"],
        subjectIds: ["string"],
        taskStates: ["TASK_STATE_UNSPECIFIED"],
        taskTypes: [() => exports.taskTypeInputSample],
        userEmploymentStatuses: ["string"]
    } };
exports.taskSearchRequestAccountTypesItemSample = { value: "APP_USER_TYPE_UNSPECIFIED" };
exports.taskSearchRequestCurrentStepSample = { value: "TASK_SEARCH_CURRENT_STEP_UNSPECIFIED" };
exports.taskSearchRequestEmergencyStatusSample = { value: "UNSPECIFIED" };
exports.taskSearchRequestSortBySample = { value: "TASK_SEARCH_SORT_BY_UNSPECIFIED" };
exports.taskSearchRequestStepApprovalTypesItemSample = { value: "STEP_APPROVAL_TYPE_UNSPECIFIED" };
exports.taskSearchRequestTaskStatesItemSample = { value: "TASK_STATE_UNSPECIFIED" };
exports.taskSearchResponseSample = {
    value: {
        expanded: [() => exports.protobufAnySample],
        list: [() => exports.taskViewSample],
        nextPageToken: "nextPageToken"
    },
    minimal: {}
};
exports.taskServiceActionResponseSample = {
    value: {
        expanded: [() => exports.protobufAnySample],
        taskView: () => exports.taskViewSample,
        ticketActionId: "ticketActionId"
    },
    minimal: {}
};
exports.taskServiceCreateGrantRequestSample = { value: {
        appEntitlementId: "appEntitlementId",
        appId: "appId",
        appUserId: "appUserId",
        description: "description",
        emergencyAccess: true,
        expandMask: () => exports.taskExpandMaskSample,
        grantDuration: "grantDuration",
        identityUserId: "identityUserId",
        source: () => exports.taskGrantSourceSample
    } };
exports.taskServiceCreateGrantResponseSample = {
    value: {
        expanded: [() => exports.protobufAnySample],
        taskView: () => exports.taskViewSample
    },
    minimal: {}
};
exports.taskServiceCreateOffboardingRequestSample = { value: {
        description: "description",
        expandMask: () => exports.taskExpandMaskSample,
        subjectUserId: "subjectUserId"
    } };
exports.taskServiceCreateOffboardingResponseSample = {
    value: {
        expanded: [() => exports.protobufAnySample],
        taskView: () => exports.taskViewSample
    },
    minimal: {}
};
exports.taskServiceCreateRevokeRequestSample = { value: {
        appEntitlementId: "appEntitlementId",
        appId: "appId",
        appUserId: "appUserId",
        description: "description",
        expandMask: () => exports.taskExpandMaskSample,
        identityUserId: "identityUserId"
    } };
exports.taskServiceCreateRevokeResponseSample = {
    value: {
        expanded: [() => exports.protobufAnySample],
        taskView: () => exports.taskViewSample
    },
    minimal: {}
};
exports.taskServiceGetResponseSample = {
    value: {
        expanded: [() => exports.protobufAnySample],
        taskView: () => exports.taskViewSample
    },
    minimal: {}
};
exports.taskTypeInputSample = {
    value: {},
    groups: [{
            certify: () => exports.taskTypeCertifyInputSample,
            grant: () => exports.taskTypeGrantInputSample,
            offboarding: () => exports.taskTypeOffboardingInputSample,
            revoke: () => exports.taskTypeRevokeInputSample
        }]
};
exports.taskTypeSample = {
    value: {},
    groups: [{
            certify: () => exports.taskTypeCertifySample,
            grant: () => exports.taskTypeGrantSample,
            offboarding: () => exports.taskTypeOffboardingSample,
            revoke: () => exports.taskTypeRevokeSample
        }]
};
exports.taskTypeCertifyInputSample = { value: {} };
exports.taskTypeCertifySample = { value: {
        accessReviewId: "accessReviewId",
        accessReviewSelection: "accessReviewSelection",
        appEntitlementId: "appEntitlementId",
        appId: "appId",
        appUserId: "appUserId",
        identityUserId: "identityUserId",
        outcome: "CERTIFY_OUTCOME_UNSPECIFIED",
        outcomeTime: "2019-12-27T18:11:19.117Z"
    } };
exports.taskTypeCertifyOutcomeInputSample = { value: "CERTIFY_OUTCOME_UNSPECIFIED" };
exports.taskTypeCertifyOutcomeSample = { value: "CERTIFY_OUTCOME_UNSPECIFIED" };
exports.taskTypeGrantInputSample = { value: { source: () => exports.taskGrantSourceSample } };
exports.taskTypeGrantSample = { value: {
        appEntitlementId: "appEntitlementId",
        appId: "appId",
        appUserId: "appUserId",
        grantDuration: "grantDuration",
        identityUserId: "identityUserId",
        outcome: "GRANT_OUTCOME_UNSPECIFIED",
        outcomeTime: "2019-12-27T18:11:19.117Z",
        source: () => exports.taskGrantSourceSample
    } };
exports.taskTypeGrantOutcomeInputSample = { value: "GRANT_OUTCOME_UNSPECIFIED" };
exports.taskTypeGrantOutcomeSample = { value: "GRANT_OUTCOME_UNSPECIFIED" };
exports.taskTypeOffboardingInputSample = { value: {} };
exports.taskTypeOffboardingSample = { value: {
        outcome: "OFFBOARDING_OUTCOME_UNSPECIFIED",
        outcomeTime: "2019-12-27T18:11:19.117Z",
        subjectUserId: "subjectUserId"
    } };
exports.taskTypeOffboardingOutcomeInputSample = { value: "OFFBOARDING_OUTCOME_UNSPECIFIED" };
exports.taskTypeOffboardingOutcomeSample = { value: "OFFBOARDING_OUTCOME_UNSPECIFIED" };
exports.taskTypeRevokeInputSample = { value: { source: () => exports.taskRevokeSourceSample } };
exports.taskTypeRevokeSample = { value: {
        appEntitlementId: "appEntitlementId",
        appId: "appId",
        appUserId: "appUserId",
        identityUserId: "identityUserId",
        outcome: "REVOKE_OUTCOME_UNSPECIFIED",
        outcomeTime: "2019-12-27T18:11:19.117Z",
        source: () => exports.taskRevokeSourceSample
    } };
exports.taskTypeRevokeOutcomeInputSample = { value: "REVOKE_OUTCOME_UNSPECIFIED" };
exports.taskTypeRevokeOutcomeSample = { value: "REVOKE_OUTCOME_UNSPECIFIED" };
exports.taskViewSample = {
    value: {
        accessReviewPath: "accessReviewPath",
        appPath: "appPath",
        appUserPath: "appUserPath",
        createdByUserPath: "createdByUserPath",
        entitlementsPath: "entitlementsPath",
        identityUserPath: "identityUserPath",
        insightsPath: "insightsPath",
        stepApproversPath: "stepApproversPath",
        task: () => exports.taskSample,
        userPath: "userPath"
    },
    minimal: {}
};
exports.userSample = { value: {
        createdAt: "2019-12-27T18:11:19.117Z",
        delegatedUserId: "delegatedUserId",
        deletedAt: "2019-12-27T18:11:19.117Z",
        department: "department",
        departmentSources: [() => exports.userAttributeMappingSourceSample],
        directoryIds: ["string"],
        directoryStatus: "UNKNOWN",
        directoryStatusSources: [() => exports.userAttributeMappingSourceSample],
        displayName: "displayName",
        email: "email",
        emailSources: [() => exports.userAttributeMappingSourceSample],
        emails: ["string"],
        employeeIdSources: [() => exports.userAttributeMappingSourceSample],
        employeeIds: ["string"],
        employmentStatus: "employmentStatus",
        employmentStatusSources: [() => exports.userAttributeMappingSourceSample],
        employmentType: "employmentType",
        employmentTypeSources: [() => exports.userAttributeMappingSourceSample],
        id: "id",
        jobTitle: "jobTitle",
        jobTitleSources: [() => exports.userAttributeMappingSourceSample],
        managerIds: ["string"],
        managerSources: [() => exports.userAttributeMappingSourceSample],
        profile: { foo: "bar" },
        roleIds: ["string"],
        status: "UNKNOWN",
        type: "USER_TYPE_UNSPECIFIED",
        updatedAt: "2019-12-27T18:11:19.117Z",
        username: "username",
        usernameSources: [() => exports.userAttributeMappingSourceSample],
        usernames: ["string"]
    } };
exports.userDirectoryStatusSample = { value: "UNKNOWN" };
exports.userStatusSample = { value: "UNKNOWN" };
exports.userTypeSample = { value: "USER_TYPE_UNSPECIFIED" };
exports.userAttributeMappingSourceSample = { value: {
        appId: "appId",
        appUserId: "appUserId",
        appUserProfileAttributeKey: "appUserProfileAttributeKey",
        userAttributeMappingId: "userAttributeMappingId",
        value: "value"
    } };
exports.protobufAnySample = { value: { "@type": "@type" } };
exports.statusSample = { value: {
        code: 0,
        details: [() => exports.protobufAnySample],
        message: "message"
    } };
