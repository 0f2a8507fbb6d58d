"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
const taskSearchSearch4XxResponseSample = { value: () => statusSample };
const taskSearchSearch5XxResponseSample = { value: () => statusSample };
const taskAuditCancelledResultSample = { value: {} };
const taskAuditErrorResultSample = { value: {
	errorCount: "errorCount",
	errorReason: "errorReason"
} };
const taskAuditErrorResultErrorCountSample = { value: "string" };
const taskAuditErrorResultErrorReasonSample = { value: "string" };
const taskAuditSuccessResultSample = { value: { annotations: [() => protobufAnySample] } };
const taskAuditSuccessResultAnnotationsSample = { value: [() => protobufAnySample] };
const taskAuditSuccessResultAnnotationsItemSample = { value: () => protobufAnySample };
const acceptSample = { value: { acceptMessage: "acceptMessage" } };
const acceptMessageSample = { value: "string" };
const acceptInstanceSample = { value: { acceptMessage: "acceptMessage" } };
const acceptInstanceAcceptMessageSample = { value: "string" };
const agentApprovalSample = { value: {
	agentMode: "APPROVAL_AGENT_MODE_UNSPECIFIED",
	agentUserId: "agentUserId",
	instructions: "instructions",
	policyIds: ["string"]
} };
const agentApprovalAgentModeSample = { value: "APPROVAL_AGENT_MODE_UNSPECIFIED" };
const agentApprovalAgentUserIdSample = { value: "string" };
const agentApprovalInstructionsSample = { value: "string" };
const agentApprovalPolicyIdsSample = { value: ["string"] };
const agentApprovalPolicyIdsItemSample = { value: "string" };
const appEntitlementReferenceSample = { value: {
	appEntitlementId: "appEntitlementId",
	appId: "appId"
} };
const appEntitlementReferenceAppEntitlementIdSample = { value: "string" };
const appEntitlementReferenceAppIdSample = { value: "string" };
const appGroupApprovalSample = { value: {
	allowSelfApproval: true,
	appGroupId: "appGroupId",
	appId: "appId",
	fallback: true,
	fallbackUserIds: ["string"]
} };
const appGroupApprovalAllowSelfApprovalSample = { value: true };
const appGroupApprovalAppGroupIdSample = { value: "string" };
const appGroupApprovalAppIdSample = { value: "string" };
const appGroupApprovalFallbackSample = { value: true };
const appGroupApprovalFallbackUserIdsSample = { value: ["string"] };
const appGroupApprovalFallbackUserIdsItemSample = { value: "string" };
const appOwnerApprovalSample = { value: { allowSelfApproval: true } };
const appOwnerApprovalAllowSelfApprovalSample = { value: true };
const approvalSample = {
	value: {
		allowReassignment: true,
		allowedReassignees: ["string"],
		assigned: true,
		escalation: () => escalationSample,
		escalationEnabled: true,
		requireApprovalReason: true,
		requireDenialReason: true,
		requireReassignmentReason: true,
		requiresStepUpProviderId: "requiresStepUpProviderId"
	},
	groups: [{
		agent: () => agentApprovalSample,
		appOwners: () => appOwnerApprovalSample,
		entitlementOwners: () => entitlementOwnerApprovalSample,
		expression: () => expressionApprovalSample,
		group: () => appGroupApprovalSample,
		manager: () => managerApprovalSample,
		resourceOwners: () => resourceOwnerApprovalSample,
		self: () => selfApprovalSample,
		users: () => userApprovalSample,
		webhook: () => webhookApprovalSample
	}]
};
const approvalUsersSample = { value: () => userApprovalSample };
const approvalManagerSample = { value: () => managerApprovalSample };
const approvalAppOwnersSample = { value: () => appOwnerApprovalSample };
const approvalGroupSample = { value: () => appGroupApprovalSample };
const approvalSelfSample = { value: () => selfApprovalSample };
const approvalEntitlementOwnersSample = { value: () => entitlementOwnerApprovalSample };
const approvalExpressionSample = { value: () => expressionApprovalSample };
const approvalWebhookSample = { value: () => webhookApprovalSample };
const approvalResourceOwnersSample = { value: () => resourceOwnerApprovalSample };
const approvalAgentSample = { value: () => agentApprovalSample };
const approvalAllowReassignmentSample = { value: true };
const approvalAllowedReassigneesSample = { value: ["string"] };
const approvalAllowedReassigneesItemSample = { value: "string" };
const approvalAssignedSample = { value: true };
const approvalEscalationSample = { value: () => escalationSample };
const approvalEscalationEnabledSample = { value: true };
const approvalRequireApprovalReasonSample = { value: true };
const approvalRequireDenialReasonSample = { value: true };
const approvalRequireReassignmentReasonSample = { value: true };
const approvalRequiresStepUpProviderIdSample = { value: "string" };
const approvalInstanceSample = {
	value: {
		approval: () => approvalSample,
		escalationInstance: () => escalationInstanceSample,
		state: "APPROVAL_INSTANCE_STATE_UNSPECIFIED"
	},
	groups: [{
		approved: () => approvedActionSample,
		denied: () => deniedActionSample,
		reassigned: () => reassignedActionSample,
		reassignedByError: () => reassignedByErrorActionSample,
		restarted: () => restartActionSample,
		skipped: () => skippedActionSample
	}]
};
const approvalInstanceApprovedSample = { value: () => approvedActionSample };
const approvalInstanceDeniedSample = { value: () => deniedActionSample };
const approvalInstanceReassignedSample = { value: () => reassignedActionSample };
const approvalInstanceRestartedSample = { value: () => restartActionSample };
const approvalInstanceReassignedByErrorSample = { value: () => reassignedByErrorActionSample };
const approvalInstanceSkippedSample = { value: () => skippedActionSample };
const approvalInstanceApprovalSample = { value: () => approvalSample };
const approvalInstanceApprovalVariant1Sample = { value: () => approvalSample };
const approvalInstanceEscalationInstanceSample = { value: () => escalationInstanceSample };
const approvalInstanceStateSample = { value: "APPROVAL_INSTANCE_STATE_UNSPECIFIED" };
const approvedActionSample = { value: {
	approvedAt: "2019-12-27T18:11:19.117Z",
	entitlements: [() => appEntitlementReferenceSample],
	stepUpTransactionId: "stepUpTransactionId",
	userId: "userId"
} };
const approvedActionApprovedAtSample = { value: "2019-12-27T18:11:19.117Z" };
const approvedActionEntitlementsSample = { value: [() => appEntitlementReferenceSample] };
const approvedActionEntitlementsItemSample = { value: () => appEntitlementReferenceSample };
const approvedActionStepUpTransactionIdSample = { value: "string" };
const approvedActionUserIdSample = { value: "string" };
const cancelledActionSample = { value: {
	cancelledAt: "2019-12-27T18:11:19.117Z",
	cancelledByUserId: "cancelledByUserId"
} };
const cancelledActionCancelledAtSample = { value: "2019-12-27T18:11:19.117Z" };
const cancelledActionCancelledByUserIdSample = { value: "string" };
const completedActionSample = { value: {
	completedAt: "2019-12-27T18:11:19.117Z",
	entitlements: [() => appEntitlementReferenceSample],
	userId: "userId"
} };
const completedActionCompletedAtSample = { value: "2019-12-27T18:11:19.117Z" };
const completedActionEntitlementsSample = { value: [() => appEntitlementReferenceSample] };
const completedActionEntitlementsItemSample = { value: () => appEntitlementReferenceSample };
const completedActionUserIdSample = { value: "string" };
const connectorProvisionSample = {
	value: {},
	groups: [{
		account: () => accountProvisionSample,
		defaultBehavior: () => defaultBehaviorSample,
		deleteAccount: () => deleteAccountSample
	}]
};
const accountProvisionSample = {
	value: {
		config: { foo: "bar" },
		connectorId: "connectorId",
		schemaId: "schemaId"
	},
	groups: [{
		doNotSave: () => doNotSaveSample,
		saveToVault: () => saveToVaultSample
	}]
};
const accountProvisionSaveToVaultSample = { value: () => saveToVaultSample };
const accountProvisionDoNotSaveSample = { value: () => doNotSaveSample };
const accountProvisionConfigSample = { value: { foo: "bar" } };
const accountProvisionConfigValueSample = { value: {} };
const accountProvisionConnectorIdSample = { value: "string" };
const accountProvisionSchemaIdSample = { value: "string" };
const defaultBehaviorSample = { value: { connectorId: "connectorId" } };
const defaultBehaviorConnectorIdSample = { value: "string" };
const deleteAccountSample = { value: { connectorId: "connectorId" } };
const deleteAccountConnectorIdSample = { value: "string" };
const doNotSaveSample = { value: {} };
const saveToVaultSample = { value: { vaultIds: ["string"] } };
const saveToVaultVaultIdsSample = { value: ["string"] };
const saveToVaultVaultIdsItemSample = { value: "string" };
const connectorProvisionDefaultBehaviorSample = { value: () => defaultBehaviorSample };
const connectorProvisionAccountSample = { value: () => accountProvisionSample };
const connectorProvisionDeleteAccountSample = { value: () => deleteAccountSample };
const delegatedProvisionSample = { value: {
	appId: "appId",
	entitlementId: "entitlementId",
	implicit: true
} };
const delegatedProvisionAppIdSample = { value: "string" };
const delegatedProvisionEntitlementIdSample = { value: "string" };
const delegatedProvisionImplicitSample = { value: true };
const deniedActionSample = { value: {
	deniedAt: "2019-12-27T18:11:19.117Z",
	userId: "userId"
} };
const deniedActionDeniedAtSample = { value: "2019-12-27T18:11:19.117Z" };
const deniedActionUserIdSample = { value: "string" };
const entitlementOwnerApprovalSample = { value: {
	allowSelfApproval: true,
	fallback: true,
	fallbackUserIds: ["string"]
} };
const entitlementOwnerApprovalAllowSelfApprovalSample = { value: true };
const entitlementOwnerApprovalFallbackSample = { value: true };
const entitlementOwnerApprovalFallbackUserIdsSample = { value: ["string"] };
const entitlementOwnerApprovalFallbackUserIdsItemSample = { value: "string" };
const erroredActionSample = { value: {
	description: "description",
	errorCode: "errorCode",
	erroredAt: "2019-12-27T18:11:19.117Z"
} };
const erroredActionDescriptionSample = { value: "string" };
const erroredActionErrorCodeSample = { value: "string" };
const erroredActionErroredAtSample = { value: "2019-12-27T18:11:19.117Z" };
const escalationSample = {
	value: {
		escalationComment: "escalationComment",
		expiration: "expiration"
	},
	groups: [{
		reassignToApprovers: () => escalationReassignToApproversSample,
		replacePolicy: () => escalationReplacePolicySample
	}]
};
const escalationReassignToApproversSample = { value: { approverIds: ["string"] } };
const escalationReassignToApproversApproverIdsSample = { value: ["string"] };
const escalationReassignToApproversApproverIdsItemSample = { value: "string" };
const escalationReplacePolicySample = { value: { policyId: "policyId" } };
const escalationReplacePolicyPolicyIdSample = { value: "string" };
const escalationReplacePolicyTypeSample = { value: () => escalationReplacePolicySample };
const escalationReassignToApproversTypeSample = { value: () => escalationReassignToApproversSample };
const escalationCommentSample = { value: "string" };
const escalationExpirationSample = { value: "string" };
const escalationInstanceSample = {
	value: {
		alreadyEscalated: true,
		escalationComment: "escalationComment",
		expiresAt: "2019-12-27T18:11:19.117Z"
	},
	groups: [{
		reassignToApprovers: () => escalationInstanceReassignToApproversSample,
		replacePolicy: () => escalationInstanceReplacePolicySample
	}]
};
const escalationInstanceReassignToApproversSample = { value: { approverIds: ["string"] } };
const escalationInstanceReassignToApproversApproverIdsSample = { value: ["string"] };
const escalationInstanceReassignToApproversApproverIdsItemSample = { value: "string" };
const escalationInstanceReplacePolicySample = { value: { policyId: "policyId" } };
const escalationInstanceReplacePolicyPolicyIdSample = { value: "string" };
const escalationInstanceReplacePolicyTypeSample = { value: () => escalationInstanceReplacePolicySample };
const escalationInstanceReassignToApproversTypeSample = { value: () => escalationInstanceReassignToApproversSample };
const escalationInstanceAlreadyEscalatedSample = { value: true };
const escalationInstanceEscalationCommentSample = { value: "string" };
const escalationInstanceExpiresAtSample = { value: "2019-12-27T18:11:19.117Z" };
const expressionApprovalSample = { value: {
	allowSelfApproval: true,
	assignedUserIds: ["string"],
	expressions: ["string"],
	fallback: true,
	fallbackUserIds: ["string"]
} };
const expressionApprovalAllowSelfApprovalSample = { value: true };
const expressionApprovalAssignedUserIdsSample = { value: ["string"] };
const expressionApprovalAssignedUserIdsItemSample = { value: "string" };
const expressionApprovalExpressionsSample = { value: ["string"] };
const expressionApprovalExpressionsItemSample = { value: "string" };
const expressionApprovalFallbackSample = { value: true };
const expressionApprovalFallbackUserIdsSample = { value: ["string"] };
const expressionApprovalFallbackUserIdsItemSample = { value: "string" };
const externalTicketProvisionSample = { value: {
	appId: "appId",
	connectorId: "connectorId",
	externalTicketProvisionerConfigId: "externalTicketProvisionerConfigId",
	instructions: "instructions"
} };
const externalTicketProvisionAppIdSample = { value: "string" };
const externalTicketProvisionConnectorIdSample = { value: "string" };
const externalTicketProvisionerConfigIdSample = { value: "string" };
const externalTicketProvisionInstructionsSample = { value: "string" };
const managerApprovalSample = { value: {
	allowSelfApproval: true,
	assignedUserIds: ["string"],
	fallback: true,
	fallbackUserIds: ["string"]
} };
const managerApprovalAllowSelfApprovalSample = { value: true };
const managerApprovalAssignedUserIdsSample = { value: ["string"] };
const managerApprovalAssignedUserIdsItemSample = { value: "string" };
const managerApprovalFallbackSample = { value: true };
const managerApprovalFallbackUserIdsSample = { value: ["string"] };
const managerApprovalFallbackUserIdsItemSample = { value: "string" };
const manualProvisionSample = { value: {
	instructions: "instructions",
	userIds: ["string"]
} };
const manualProvisionInstructionsSample = { value: "string" };
const manualProvisionUserIdsSample = { value: ["string"] };
const manualProvisionUserIdsItemSample = { value: "string" };
const multiStepSample = {
	value: { provisionSteps: [] },
	recursive: { provisionSteps: [() => provisionPolicySample] },
	minimal: {}
};
const multiStepProvisionStepsSample = { value: [() => provisionPolicySample] };
const multiStepProvisionStepsItemSample = { value: () => provisionPolicySample };
const policySample = { value: {
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
	updatedAt: "2019-12-27T18:11:19.117Z"
} };
const policyCreatedAtSample = { value: "2019-12-27T18:11:19.117Z" };
const policyDeletedAtSample = { value: "2019-12-27T18:11:19.117Z" };
const policyDescriptionSample = { value: "string" };
const policyDisplayNameSample = { value: "string" };
const policyIdSample = { value: "string" };
const policyPolicyStepsSample = { value: { foo: () => policyStepsSample } };
const policyStepsValueSample = { value: () => policyStepsSample };
const policyTypeSample = { value: "POLICY_TYPE_UNSPECIFIED" };
const policyPostActionsTypeSample = { value: [() => policyPostActionsSample] };
const policyPostActionsItemSample = { value: () => policyPostActionsSample };
const policyReassignTasksToDelegatesSample = { value: true };
const policyRulesSample = { value: [() => ruleSample] };
const policyRulesItemSample = { value: () => ruleSample };
const policySystemBuiltinSample = { value: true };
const policyUpdatedAtSample = { value: "2019-12-27T18:11:19.117Z" };
const policyInstanceSample = {
	value: {
		current: () => policyStepInstanceSample,
		history: [() => policyStepInstanceSample],
		next: [() => policyStepSample],
		policy: () => policySample
	},
	minimal: {}
};
const policyInstanceCurrentSample = { value: () => policyStepInstanceSample };
const policyInstanceHistorySample = { value: [() => policyStepInstanceSample] };
const policyInstanceHistoryItemSample = { value: () => policyStepInstanceSample };
const policyInstanceNextSample = { value: [() => policyStepSample] };
const policyInstanceNextItemSample = { value: () => policyStepSample };
const policyInstancePolicySample = { value: () => policySample };
const policyPostActionsSample = {
	value: {},
	groups: [{ certifyRemediateImmediately: true }]
};
const policyPostActionsCertifyRemediateImmediatelySample = { value: true };
const policyStepSample = {
	value: {},
	groups: [{
		accept: () => acceptSample,
		approval: () => approvalSample,
		provision: () => provisionSample,
		reject: () => rejectSample,
		wait: () => waitSample
	}]
};
const policyStepApprovalSample = { value: () => approvalSample };
const policyStepProvisionSample = { value: () => provisionSample };
const policyStepAcceptSample = { value: () => acceptSample };
const policyStepRejectSample = { value: () => rejectSample };
const policyStepWaitSample = { value: () => waitSample };
const policyStepInstanceSample = {
	value: {
		id: "id",
		policyGenerationId: "policyGenerationId",
		state: "POLICY_STEP_STATE_UNSPECIFIED"
	},
	groups: [{
		accept: () => acceptInstanceSample,
		approval: () => approvalInstanceSample,
		provision: () => provisionInstanceSample,
		reject: () => rejectInstanceSample,
		wait: () => waitInstanceSample
	}]
};
const policyStepInstanceApprovalSample = { value: () => approvalInstanceSample };
const policyStepInstanceProvisionSample = { value: () => provisionInstanceSample };
const policyStepInstanceAcceptSample = { value: () => acceptInstanceSample };
const policyStepInstanceRejectSample = { value: () => rejectInstanceSample };
const policyStepInstanceWaitSample = { value: () => waitInstanceSample };
const policyStepInstanceIdSample = { value: "string" };
const policyStepInstancePolicyGenerationIdSample = { value: "string" };
const policyStepInstanceStateSample = { value: "POLICY_STEP_STATE_UNSPECIFIED" };
const policyStepsSample = { value: { steps: [() => policyStepSample] } };
const policyStepsStepsSample = { value: [() => policyStepSample] };
const policyStepsStepsItemSample = { value: () => policyStepSample };
const provisionSample = { value: {
	assigned: true,
	provisionPolicy: () => provisionPolicySample,
	provisionTarget: () => provisionTargetSample
} };
const provisionAssignedSample = { value: true };
const provisionProvisionPolicySample = { value: () => provisionPolicySample };
const provisionProvisionTargetSample = { value: () => provisionTargetSample };
const provisionInstanceSample = {
	value: {
		externalTicketId: "externalTicketId",
		externalTicketProvisionerConfigId: "externalTicketProvisionerConfigId",
		notificationId: "notificationId",
		provision: () => provisionSample,
		state: "PROVISION_INSTANCE_STATE_UNSPECIFIED",
		webhookId: "webhookId",
		webhookInstanceId: "webhookInstanceId"
	},
	groups: [{
		cancelled: () => cancelledActionSample,
		completed: () => completedActionSample,
		errored: () => erroredActionSample,
		reassignedByError: () => reassignedByErrorActionSample,
		skipped: () => skippedActionSample
	}]
};
const provisionInstanceCompletedSample = { value: () => completedActionSample };
const provisionInstanceCancelledSample = { value: () => cancelledActionSample };
const provisionInstanceErroredSample = { value: () => erroredActionSample };
const provisionInstanceReassignedByErrorSample = { value: () => reassignedByErrorActionSample };
const provisionInstanceSkippedSample = { value: () => skippedActionSample };
const provisionInstanceExternalTicketIdSample = { value: "string" };
const provisionInstanceExternalTicketProvisionerConfigIdSample = { value: "string" };
const provisionInstanceNotificationIdSample = { value: "string" };
const provisionInstanceProvisionSample = { value: () => provisionSample };
const provisionInstanceProvisionVariant1Sample = { value: () => provisionSample };
const provisionInstanceStateSample = { value: "PROVISION_INSTANCE_STATE_UNSPECIFIED" };
const provisionInstanceWebhookIdSample = { value: "string" };
const provisionInstanceWebhookInstanceIdSample = { value: "string" };
const provisionPolicySample = {
	value: {},
	groups: [{
		connector: () => connectorProvisionSample,
		delegated: () => delegatedProvisionSample,
		externalTicket: () => externalTicketProvisionSample,
		manual: () => manualProvisionSample,
		multiStep: () => multiStepSample,
		unconfigured: () => unconfiguredProvisionSample,
		webhook: () => webhookProvisionSample
	}],
	minimal: {}
};
const provisionPolicyConnectorSample = { value: () => connectorProvisionSample };
const provisionPolicyManualSample = { value: () => manualProvisionSample };
const provisionPolicyDelegatedSample = { value: () => delegatedProvisionSample };
const provisionPolicyWebhookSample = { value: () => webhookProvisionSample };
const provisionPolicyMultiStepSample = { value: () => multiStepSample };
const provisionPolicyExternalTicketSample = { value: () => externalTicketProvisionSample };
const provisionPolicyUnconfiguredSample = { value: () => unconfiguredProvisionSample };
const provisionTargetSample = { value: {
	appEntitlementId: "appEntitlementId",
	appId: "appId",
	appUserId: "appUserId",
	grantDuration: "grantDuration"
} };
const provisionTargetAppEntitlementIdSample = { value: "string" };
const provisionTargetAppIdSample = { value: "string" };
const provisionTargetAppUserIdSample = { value: "string" };
const provisionTargetGrantDurationSample = { value: "string" };
const reassignedActionSample = { value: {
	newPolicyStepId: "newPolicyStepId",
	reassignedAt: "2019-12-27T18:11:19.117Z",
	userId: "userId"
} };
const reassignedActionNewPolicyStepIdSample = { value: "string" };
const reassignedActionReassignedAtSample = { value: "2019-12-27T18:11:19.117Z" };
const reassignedActionUserIdSample = { value: "string" };
const reassignedByErrorActionSample = { value: {
	description: "description",
	errorCode: "errorCode",
	errorUserId: "errorUserId",
	erroredAt: "2019-12-27T18:11:19.117Z",
	newPolicyStepId: "newPolicyStepId",
	reassignedAt: "2019-12-27T18:11:19.117Z"
} };
const reassignedByErrorActionDescriptionSample = { value: "string" };
const reassignedByErrorActionErrorCodeSample = { value: "string" };
const reassignedByErrorActionErrorUserIdSample = { value: "string" };
const reassignedByErrorActionErroredAtSample = { value: "2019-12-27T18:11:19.117Z" };
const reassignedByErrorActionNewPolicyStepIdSample = { value: "string" };
const reassignedByErrorActionReassignedAtSample = { value: "2019-12-27T18:11:19.117Z" };
const rejectSample = { value: { rejectMessage: "rejectMessage" } };
const rejectMessageSample = { value: "string" };
const rejectInstanceSample = { value: { rejectMessage: "rejectMessage" } };
const rejectInstanceRejectMessageSample = { value: "string" };
const resourceOwnerApprovalSample = { value: {
	allowSelfApproval: true,
	fallback: true,
	fallbackUserIds: ["string"]
} };
const resourceOwnerApprovalAllowSelfApprovalSample = { value: true };
const resourceOwnerApprovalFallbackSample = { value: true };
const resourceOwnerApprovalFallbackUserIdsSample = { value: ["string"] };
const resourceOwnerApprovalFallbackUserIdsItemSample = { value: "string" };
const restartActionSample = { value: {
	oldPolicyStepId: "oldPolicyStepId",
	restartedAt: "2019-12-27T18:11:19.117Z",
	userId: "userId"
} };
const restartActionOldPolicyStepIdSample = { value: "string" };
const restartActionRestartedAtSample = { value: "2019-12-27T18:11:19.117Z" };
const restartActionUserIdSample = { value: "string" };
const ruleSample = { value: {
	condition: "condition",
	policyKey: "policyKey"
} };
const ruleConditionSample = { value: "string" };
const rulePolicyKeySample = { value: "string" };
const selfApprovalSample = { value: {
	assignedUserIds: ["string"],
	fallback: true,
	fallbackUserIds: ["string"]
} };
const selfApprovalAssignedUserIdsSample = { value: ["string"] };
const selfApprovalAssignedUserIdsItemSample = { value: "string" };
const selfApprovalFallbackSample = { value: true };
const selfApprovalFallbackUserIdsSample = { value: ["string"] };
const selfApprovalFallbackUserIdsItemSample = { value: "string" };
const skippedActionSample = { value: {
	newPolicyStepId: "newPolicyStepId",
	skippedAt: "2019-12-27T18:11:19.117Z",
	userId: "userId"
} };
const skippedActionNewPolicyStepIdSample = { value: "string" };
const skippedActionSkippedAtSample = { value: "2019-12-27T18:11:19.117Z" };
const skippedActionUserIdSample = { value: "string" };
const unconfiguredProvisionSample = { value: {} };
const userApprovalSample = { value: {
	allowSelfApproval: true,
	userIds: ["string"]
} };
const userApprovalAllowSelfApprovalSample = { value: true };
const userApprovalUserIdsSample = { value: ["string"] };
const userApprovalUserIdsItemSample = { value: "string" };
const waitSample = {
	value: {
		commentOnFirstWait: "commentOnFirstWait",
		commentOnTimeout: "commentOnTimeout",
		name: "name",
		timeoutDuration: "timeoutDuration"
	},
	groups: [{ condition: () => waitConditionSample }]
};
const waitConditionTypeSample = { value: () => waitConditionSample };
const waitCommentOnFirstWaitSample = { value: "string" };
const waitCommentOnTimeoutSample = { value: "string" };
const waitNameSample = { value: "string" };
const waitTimeoutDurationSample = { value: "string" };
const waitConditionSample = { value: { condition: "condition" } };
const waitConditionConditionSample = { value: "string" };
const waitConditionInstanceSample = { value: { condition: "condition" } };
const waitConditionInstanceConditionSample = { value: "string" };
const waitInstanceSample = {
	value: {
		commentOnFirstWait: "commentOnFirstWait",
		commentOnTimeout: "commentOnTimeout",
		name: "name",
		startedWaitingAt: "2019-12-27T18:11:19.117Z",
		state: "WAIT_INSTANCE_STATE_UNSPECIFIED",
		timeout: "2019-12-27T18:11:19.117Z",
		timeoutDuration: "timeoutDuration"
	},
	groups: [{ condition: () => waitConditionInstanceSample }, {
		skipped: () => skippedActionSample,
		succeeded: () => conditionSucceededSample,
		timedOut: () => conditionTimedOutSample
	}]
};
const conditionSucceededSample = { value: { succeededAt: "2019-12-27T18:11:19.117Z" } };
const conditionSucceededSucceededAtSample = { value: "2019-12-27T18:11:19.117Z" };
const conditionTimedOutSample = { value: { timedOutAt: "2019-12-27T18:11:19.117Z" } };
const conditionTimedOutTimedOutAtSample = { value: "2019-12-27T18:11:19.117Z" };
const waitInstanceConditionSample = { value: () => waitConditionInstanceSample };
const waitInstanceSucceededSample = { value: () => conditionSucceededSample };
const waitInstanceTimedOutSample = { value: () => conditionTimedOutSample };
const waitInstanceSkippedSample = { value: () => skippedActionSample };
const waitInstanceCommentOnFirstWaitSample = { value: "string" };
const waitInstanceCommentOnTimeoutSample = { value: "string" };
const waitInstanceNameSample = { value: "string" };
const waitInstanceStartedWaitingAtSample = { value: "2019-12-27T18:11:19.117Z" };
const waitInstanceStateSample = { value: "WAIT_INSTANCE_STATE_UNSPECIFIED" };
const waitInstanceTimeoutSample = { value: "2019-12-27T18:11:19.117Z" };
const waitInstanceTimeoutDurationSample = { value: "string" };
const webhookApprovalSample = { value: { webhookId: "webhookId" } };
const webhookApprovalWebhookIdSample = { value: "string" };
const webhookProvisionSample = { value: { webhookId: "webhookId" } };
const webhookProvisionWebhookIdSample = { value: "string" };
const externalRefSample = { value: {
	externalRefSource: "UNSPECIFIED",
	name: "name",
	url: "url"
} };
const externalRefSourceSample = { value: "UNSPECIFIED" };
const externalRefNameSample = { value: "string" };
const externalRefUrlSample = { value: "string" };
const taskSample = {
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
		userId: "userId"
	},
	minimal: {}
};
const taskActionsSample = { value: ["TASK_ACTION_TYPE_UNSPECIFIED"] };
const taskActionsItemSample = { value: "TASK_ACTION_TYPE_UNSPECIFIED" };
const taskAnalysisIdSample = { value: "string" };
const taskAnnotationsSample = { value: [() => protobufAnySample] };
const taskAnnotationsItemSample = { value: () => protobufAnySample };
const taskCommentCountSample = { value: 0 };
const taskCreatedAtSample = { value: "2019-12-27T18:11:19.117Z" };
const taskCreatedByUserIdSample = { value: "string" };
const taskDeletedAtSample = { value: "2019-12-27T18:11:19.117Z" };
const taskDescriptionSample = { value: "string" };
const taskDisplayNameSample = { value: "string" };
const taskEmergencyAccessSample = { value: true };
const taskExternalRefsSample = { value: [() => externalRefSample] };
const taskExternalRefsItemSample = { value: () => externalRefSample };
const taskIdSample = { value: "string" };
const taskInsightIdsSample = { value: ["string"] };
const taskInsightIdsItemSample = { value: "string" };
const taskNumericIdSample = { value: "string" };
const taskOriginSample = { value: "TASK_ORIGIN_UNSPECIFIED" };
const taskPolicySample = {
	value: () => policyInstanceSample,
	minimal: () => policyInstanceSample
};
const taskPolicyGenerationIdSample = { value: "string" };
const taskProcessingSample = { value: "TASK_PROCESSING_TYPE_UNSPECIFIED" };
const taskRecommendationSample = { value: "INSIGHT_RECOMMENDATION_UNSPECIFIED" };
const taskStateSample = { value: "TASK_STATE_UNSPECIFIED" };
const taskStepApproverIdsSample = { value: ["string"] };
const taskStepApproverIdsItemSample = { value: "string" };
const taskTypeTypeSample = { value: () => taskTypeSample };
const taskUpdatedAtSample = { value: "2019-12-27T18:11:19.117Z" };
const taskUserIdSample = { value: "string" };
const taskActionSample = { value: {
	actionType: "TASK_ACTION_TYPE_UNSPECIFIED",
	bulkActionId: "bulkActionId",
	createdAt: "2019-12-27T18:11:19.117Z",
	deletedAt: "2019-12-27T18:11:19.117Z",
	id: "id",
	policyStepId: "policyStepId",
	updatedAt: "2019-12-27T18:11:19.117Z",
	userId: "userId"
} };
const taskActionActionTypeSample = { value: "TASK_ACTION_TYPE_UNSPECIFIED" };
const taskActionBulkActionIdSample = { value: "string" };
const taskActionCreatedAtSample = { value: "2019-12-27T18:11:19.117Z" };
const taskActionDeletedAtSample = { value: "2019-12-27T18:11:19.117Z" };
const taskActionIdSample = { value: "string" };
const taskActionPolicyStepIdSample = { value: "string" };
const taskActionUpdatedAtSample = { value: "2019-12-27T18:11:19.117Z" };
const taskActionUserIdSample = { value: "string" };
const taskActionsServiceApproveRequestSample = { value: {
	comment: "comment",
	expandMask: () => taskExpandMaskSample,
	policyStepId: "policyStepId"
} };
const taskActionsServiceApproveRequestCommentSample = { value: "string" };
const taskActionsServiceApproveRequestExpandMaskSample = { value: () => taskExpandMaskSample };
const taskActionsServiceApproveRequestPolicyStepIdSample = { value: "string" };
const taskActionsServiceApproveResponseSample = {
	value: {
		expanded: [() => protobufAnySample],
		taskView: () => taskViewSample,
		ticketActionId: "ticketActionId"
	},
	minimal: {}
};
const taskActionsServiceApproveResponseExpandedSample = { value: [() => protobufAnySample] };
const taskActionsServiceApproveResponseExpandedItemSample = { value: () => protobufAnySample };
const taskActionsServiceApproveResponseTaskViewSample = {
	value: () => taskViewSample,
	minimal: () => taskViewSample
};
const taskActionsServiceApproveResponseTicketActionIdSample = { value: "string" };
const taskActionsServiceApproveWithStepUpRequestSample = { value: {
	comment: "comment",
	expandMask: () => taskExpandMaskSample,
	policyStepId: "policyStepId",
	stepUpTransactionId: "stepUpTransactionId"
} };
const taskActionsServiceApproveWithStepUpRequestCommentSample = { value: "string" };
const taskActionsServiceApproveWithStepUpRequestExpandMaskSample = { value: () => taskExpandMaskSample };
const taskActionsServiceApproveWithStepUpRequestPolicyStepIdSample = { value: "string" };
const taskActionsServiceApproveWithStepUpRequestStepUpTransactionIdSample = { value: "string" };
const taskActionsServiceApproveWithStepUpResponseSample = {
	value: {
		expanded: [() => protobufAnySample],
		redirectUrl: "redirectUrl",
		taskView: () => taskViewSample,
		ticketActionId: "ticketActionId"
	},
	minimal: {}
};
const taskActionsServiceApproveWithStepUpResponseExpandedSample = { value: [() => protobufAnySample] };
const taskActionsServiceApproveWithStepUpResponseExpandedItemSample = { value: () => protobufAnySample };
const taskActionsServiceApproveWithStepUpResponseRedirectUrlSample = { value: "string" };
const taskActionsServiceApproveWithStepUpResponseTaskViewSample = {
	value: () => taskViewSample,
	minimal: () => taskViewSample
};
const taskActionsServiceApproveWithStepUpResponseTicketActionIdSample = { value: "string" };
const taskActionsServiceCloseRequestSample = { value: {
	comment: "comment",
	expandMask: () => taskExpandMaskSample
} };
const taskActionsServiceCloseRequestCommentSample = { value: "string" };
const taskActionsServiceCloseRequestExpandMaskSample = { value: () => taskExpandMaskSample };
const taskActionsServiceCloseResponseSample = {
	value: {
		expanded: [() => protobufAnySample],
		taskActionId: "taskActionId",
		taskView: () => taskViewSample
	},
	minimal: {}
};
const taskActionsServiceCloseResponseExpandedSample = { value: [() => protobufAnySample] };
const taskActionsServiceCloseResponseExpandedItemSample = { value: () => protobufAnySample };
const taskActionsServiceCloseResponseTaskActionIdSample = { value: "string" };
const taskActionsServiceCloseResponseTaskViewSample = {
	value: () => taskViewSample,
	minimal: () => taskViewSample
};
const taskActionsServiceCommentRequestSample = { value: {
	comment: "comment",
	expandMask: () => taskExpandMaskSample
} };
const taskActionsServiceCommentRequestCommentSample = { value: "string" };
const taskActionsServiceCommentRequestExpandMaskSample = { value: () => taskExpandMaskSample };
const taskActionsServiceCommentResponseSample = {
	value: {
		expanded: [() => protobufAnySample],
		taskView: () => taskViewSample
	},
	minimal: {}
};
const taskActionsServiceCommentResponseExpandedSample = { value: [() => protobufAnySample] };
const taskActionsServiceCommentResponseExpandedItemSample = { value: () => protobufAnySample };
const taskActionsServiceCommentResponseTaskViewSample = {
	value: () => taskViewSample,
	minimal: () => taskViewSample
};
const taskActionsServiceDenyRequestSample = { value: {
	comment: "comment",
	expandMask: () => taskExpandMaskSample,
	policyStepId: "policyStepId"
} };
const taskActionsServiceDenyRequestCommentSample = { value: "string" };
const taskActionsServiceDenyRequestExpandMaskSample = { value: () => taskExpandMaskSample };
const taskActionsServiceDenyRequestPolicyStepIdSample = { value: "string" };
const taskActionsServiceDenyResponseSample = {
	value: {
		expanded: [() => protobufAnySample],
		taskView: () => taskViewSample,
		ticketActionId: "ticketActionId"
	},
	minimal: {}
};
const taskActionsServiceDenyResponseExpandedSample = { value: [() => protobufAnySample] };
const taskActionsServiceDenyResponseExpandedItemSample = { value: () => protobufAnySample };
const taskActionsServiceDenyResponseTaskViewSample = {
	value: () => taskViewSample,
	minimal: () => taskViewSample
};
const taskActionsServiceDenyResponseTicketActionIdSample = { value: "string" };
const taskActionsServiceEscalateToEmergencyAccessRequestSample = { value: {
	comment: "comment",
	expandMask: () => taskExpandMaskSample,
	policyStepId: "policyStepId"
} };
const taskActionsServiceEscalateToEmergencyAccessRequestCommentSample = { value: "string" };
const taskActionsServiceEscalateToEmergencyAccessRequestExpandMaskSample = { value: () => taskExpandMaskSample };
const taskActionsServiceEscalateToEmergencyAccessRequestPolicyStepIdSample = { value: "string" };
const taskActionsServiceHardResetRequestSample = { value: {
	comment: "comment",
	expandMask: () => taskExpandMaskSample
} };
const taskActionsServiceHardResetRequestCommentSample = { value: "string" };
const taskActionsServiceHardResetRequestExpandMaskSample = { value: () => taskExpandMaskSample };
const taskActionsServiceHardResetResponseSample = {
	value: {
		expanded: [() => protobufAnySample],
		taskView: () => taskViewSample,
		ticketActionId: "ticketActionId"
	},
	minimal: {}
};
const taskActionsServiceHardResetResponseExpandedSample = { value: [() => protobufAnySample] };
const taskActionsServiceHardResetResponseExpandedItemSample = { value: () => protobufAnySample };
const taskActionsServiceHardResetResponseTaskViewSample = {
	value: () => taskViewSample,
	minimal: () => taskViewSample
};
const taskActionsServiceHardResetResponseTicketActionIdSample = { value: "string" };
const taskActionsServiceProcessNowRequestSample = { value: { expandMask: () => taskExpandMaskSample } };
const taskActionsServiceProcessNowRequestExpandMaskSample = { value: () => taskExpandMaskSample };
const taskActionsServiceProcessNowResponseSample = {
	value: {
		expanded: [() => protobufAnySample],
		taskView: () => taskViewSample
	},
	minimal: {}
};
const taskActionsServiceProcessNowResponseExpandedSample = { value: [() => protobufAnySample] };
const taskActionsServiceProcessNowResponseExpandedItemSample = { value: () => protobufAnySample };
const taskActionsServiceProcessNowResponseTaskViewSample = {
	value: () => taskViewSample,
	minimal: () => taskViewSample
};
const taskActionsServiceReassignRequestSample = { value: {
	comment: "comment",
	expandMask: () => taskExpandMaskSample,
	newStepUserIds: ["string"],
	policyStepId: "policyStepId"
} };
const taskActionsServiceReassignRequestCommentSample = { value: "string" };
const taskActionsServiceReassignRequestExpandMaskSample = { value: () => taskExpandMaskSample };
const taskActionsServiceReassignRequestNewStepUserIdsSample = { value: ["string"] };
const taskActionsServiceReassignRequestNewStepUserIdsItemSample = { value: "string" };
const taskActionsServiceReassignRequestPolicyStepIdSample = { value: "string" };
const taskActionsServiceReassignResponseSample = {
	value: {
		expanded: [() => protobufAnySample],
		taskView: () => taskViewSample,
		ticketActionId: "ticketActionId"
	},
	minimal: {}
};
const taskActionsServiceReassignResponseExpandedSample = { value: [() => protobufAnySample] };
const taskActionsServiceReassignResponseExpandedItemSample = { value: () => protobufAnySample };
const taskActionsServiceReassignResponseTaskViewSample = {
	value: () => taskViewSample,
	minimal: () => taskViewSample
};
const taskActionsServiceReassignResponseTicketActionIdSample = { value: "string" };
const taskActionsServiceRestartRequestSample = { value: {
	comment: "comment",
	expandMask: () => taskExpandMaskSample,
	policyStepId: "policyStepId"
} };
const taskActionsServiceRestartRequestCommentSample = { value: "string" };
const taskActionsServiceRestartRequestExpandMaskSample = { value: () => taskExpandMaskSample };
const taskActionsServiceRestartRequestPolicyStepIdSample = { value: "string" };
const taskActionsServiceRestartResponseSample = {
	value: {
		expanded: [() => protobufAnySample],
		taskView: () => taskViewSample,
		ticketActionId: "ticketActionId"
	},
	minimal: {}
};
const taskActionsServiceRestartResponseExpandedSample = { value: [() => protobufAnySample] };
const taskActionsServiceRestartResponseExpandedItemSample = { value: () => protobufAnySample };
const taskActionsServiceRestartResponseTaskViewSample = {
	value: () => taskViewSample,
	minimal: () => taskViewSample
};
const taskActionsServiceRestartResponseTicketActionIdSample = { value: "string" };
const taskActionsServiceSkipStepRequestSample = { value: {
	comment: "comment",
	expandMask: () => taskExpandMaskSample,
	policyStepId: "policyStepId"
} };
const taskActionsServiceSkipStepRequestCommentSample = { value: "string" };
const taskActionsServiceSkipStepRequestExpandMaskSample = { value: () => taskExpandMaskSample };
const taskActionsServiceSkipStepRequestPolicyStepIdSample = { value: "string" };
const taskAuditAccessRequestOutcomeSample = { value: { outcome: "ACCESS_REQUEST_OUTCOME_UNSPECIFIED" } };
const taskAuditAccessRequestOutcomeOutcomeSample = { value: "ACCESS_REQUEST_OUTCOME_UNSPECIFIED" };
const taskAuditActionSubmittedSample = { value: { action: () => taskActionSample } };
const taskAuditActionSubmittedActionSample = { value: () => taskActionSample };
const taskAuditApprovalAutoAcceptedByPolicySample = { value: {} };
const taskAuditApprovalAutoRejectedByPolicySample = { value: {} };
const taskAuditApprovalHappenedAutomaticallySample = { value: {} };
const taskAuditApprovalInstanceChangeSample = { value: { instance: () => approvalInstanceSample } };
const taskAuditApprovalInstanceChangeInstanceSample = { value: () => approvalInstanceSample };
const taskAuditApprovalInstanceChangeInstanceVariant1Sample = { value: () => approvalInstanceSample };
const taskAuditBulkActionErrorSample = { value: { error: "error" } };
const taskAuditBulkActionErrorErrorSample = { value: "string" };
const taskAuditCertifyOutcomeSample = { value: { outcome: "CERTIFY_OUTCOME_UNSPECIFIED" } };
const taskAuditCertifyOutcomeOutcomeSample = { value: "CERTIFY_OUTCOME_UNSPECIFIED" };
const taskAuditCommentSample = { value: {
	comment: "comment",
	updatedAt: "2019-12-27T18:11:19.117Z",
	updatedBy: "updatedBy"
} };
const taskAuditCommentCommentSample = { value: "string" };
const taskAuditCommentUpdatedAtSample = { value: "2019-12-27T18:11:19.117Z" };
const taskAuditCommentUpdatedBySample = { value: "string" };
const taskAuditConditionalPolicyExecutionResultSample = { value: {
	condition: "condition",
	conditionMatched: true,
	defaultCondition: true,
	error: "error",
	policyKey: "policyKey"
} };
const taskAuditConditionalPolicyExecutionResultConditionSample = { value: "string" };
const taskAuditConditionalPolicyExecutionResultConditionMatchedSample = { value: true };
const taskAuditConditionalPolicyExecutionResultDefaultConditionSample = { value: true };
const taskAuditConditionalPolicyExecutionResultErrorSample = { value: "string" };
const taskAuditConditionalPolicyExecutionResultPolicyKeySample = { value: "string" };
const taskAuditConnectorActionResultSample = {
	value: {
		appEntitlementId: "appEntitlementId",
		appId: "appId",
		connectorActionId: "connectorActionId",
		connectorId: "connectorId"
	},
	groups: [{
		cancelled: () => taskAuditCancelledResultSample,
		error: () => taskAuditErrorResultSample,
		success: () => taskAuditSuccessResultSample
	}]
};
const taskAuditConnectorActionResultSuccessSample = { value: () => taskAuditSuccessResultSample };
const taskAuditConnectorActionResultErrorSample = { value: () => taskAuditErrorResultSample };
const taskAuditConnectorActionResultCancelledSample = { value: () => taskAuditCancelledResultSample };
const taskAuditConnectorActionResultAppEntitlementIdSample = { value: "string" };
const taskAuditConnectorActionResultAppIdSample = { value: "string" };
const taskAuditConnectorActionResultConnectorActionIdSample = { value: "string" };
const taskAuditConnectorActionResultConnectorIdSample = { value: "string" };
const taskAuditEscalateToEmergencyAccessSample = { value: {
	oldPolicyId: "oldPolicyId",
	oldPolicyStepId: "oldPolicyStepId"
} };
const taskAuditEscalateToEmergencyAccessOldPolicyIdSample = { value: "string" };
const taskAuditEscalateToEmergencyAccessOldPolicyStepIdSample = { value: "string" };
const taskAuditExpressionPolicyStepErrorSample = { value: { error: "error" } };
const taskAuditExpressionPolicyStepErrorErrorSample = { value: "string" };
const taskAuditExternalTicketCreatedSample = { value: {
	appId: "appId",
	connectorId: "connectorId",
	externalTicketId: "externalTicketId",
	externalTicketProvisionerConfigId: "externalTicketProvisionerConfigId",
	externalTicketProvisionerConfigName: "externalTicketProvisionerConfigName",
	externalTicketUrl: "externalTicketUrl"
} };
const taskAuditExternalTicketCreatedAppIdSample = { value: "string" };
const taskAuditExternalTicketCreatedConnectorIdSample = { value: "string" };
const taskAuditExternalTicketCreatedExternalTicketIdSample = { value: "string" };
const taskAuditExternalTicketCreatedExternalTicketProvisionerConfigIdSample = { value: "string" };
const taskAuditExternalTicketCreatedExternalTicketProvisionerConfigNameSample = { value: "string" };
const taskAuditExternalTicketCreatedExternalTicketUrlSample = { value: "string" };
const taskAuditExternalTicketErrorSample = { value: { errorMessage: "errorMessage" } };
const taskAuditExternalTicketErrorErrorMessageSample = { value: "string" };
const taskAuditExternalTicketProvisionStepResolvedSample = { value: {
	appId: "appId",
	connectorId: "connectorId",
	externalTicketId: "externalTicketId",
	externalTicketProvisionerConfigId: "externalTicketProvisionerConfigId",
	externalTicketUrl: "externalTicketUrl"
} };
const taskAuditExternalTicketProvisionStepResolvedAppIdSample = { value: "string" };
const taskAuditExternalTicketProvisionStepResolvedConnectorIdSample = { value: "string" };
const taskAuditExternalTicketProvisionStepResolvedExternalTicketIdSample = { value: "string" };
const taskAuditExternalTicketProvisionStepResolvedExternalTicketProvisionerConfigIdSample = { value: "string" };
const taskAuditExternalTicketProvisionStepResolvedExternalTicketUrlSample = { value: "string" };
const taskAuditExternalTicketTriggeredSample = { value: {
	appId: "appId",
	connectorId: "connectorId",
	externalTicketId: "externalTicketId",
	externalTicketProvisionerConfigId: "externalTicketProvisionerConfigId",
	externalTicketProvisionerConfigName: "externalTicketProvisionerConfigName"
} };
const taskAuditExternalTicketTriggeredAppIdSample = { value: "string" };
const taskAuditExternalTicketTriggeredConnectorIdSample = { value: "string" };
const taskAuditExternalTicketTriggeredExternalTicketIdSample = { value: "string" };
const taskAuditExternalTicketTriggeredExternalTicketProvisionerConfigIdSample = { value: "string" };
const taskAuditExternalTicketTriggeredExternalTicketProvisionerConfigNameSample = { value: "string" };
const taskAuditFinishedConnectorActionsSample = { value: { policyStepId: "policyStepId" } };
const taskAuditFinishedConnectorActionsPolicyStepIdSample = { value: "string" };
const taskAuditGrantOutcomeSample = { value: { outcome: "GRANT_OUTCOME_UNSPECIFIED" } };
const taskAuditGrantOutcomeOutcomeSample = { value: "GRANT_OUTCOME_UNSPECIFIED" };
const taskAuditHardResetSample = { value: { oldPolicyStepId: "oldPolicyStepId" } };
const taskAuditHardResetOldPolicyStepIdSample = { value: "string" };
const taskAuditListRequestSample = { value: {
	pageSize: 0,
	pageToken: "pageToken",
	refs: [() => taskAuditViewRefSample],
	taskId: "taskId"
} };
const taskAuditListRequestPageSizeSample = { value: 0 };
const taskAuditListRequestPageTokenSample = { value: "string" };
const taskAuditListRequestRefsSample = { value: [() => taskAuditViewRefSample] };
const taskAuditListRequestRefsItemSample = { value: () => taskAuditViewRefSample };
const taskAuditListRequestTaskIdSample = { value: "string" };
const taskAuditListResponseSample = {
	value: {
		list: [() => taskAuditViewSample],
		nextPageToken: "nextPageToken"
	},
	minimal: {}
};
const taskAuditListResponseListSample = {
	value: [() => taskAuditViewSample],
	minimal: []
};
const taskAuditListResponseListItemSample = {
	value: () => taskAuditViewSample,
	minimal: () => taskAuditViewSample
};
const taskAuditListResponseNextPageTokenSample = { value: "string" };
const taskAuditMetaDataSample = { value: { user: () => userSample } };
const taskAuditMetaDataUserSample = { value: () => userSample };
const taskAuditNewTaskSample = { value: {} };
const taskAuditPolicyApprovalReassignedSample = { value: {
	newPolicyStepId: "newPolicyStepId",
	newUsers: ["string"],
	oldPolicyStepId: "oldPolicyStepId",
	users: [() => userSample]
} };
const taskAuditPolicyApprovalReassignedNewPolicyStepIdSample = { value: "string" };
const taskAuditPolicyApprovalReassignedNewUsersSample = { value: ["string"] };
const taskAuditPolicyApprovalReassignedNewUsersItemSample = { value: "string" };
const taskAuditPolicyApprovalReassignedOldPolicyStepIdSample = { value: "string" };
const taskAuditPolicyApprovalReassignedUsersSample = { value: [() => userSample] };
const taskAuditPolicyApprovalReassignedUsersItemSample = { value: () => userSample };
const taskAuditPolicyChangedSample = { value: {
	newPolicyId: "newPolicyId",
	oldPolicyId: "oldPolicyId"
} };
const taskAuditPolicyChangedNewPolicyIdSample = { value: "string" };
const taskAuditPolicyChangedOldPolicyIdSample = { value: "string" };
const taskAuditPolicyEvaluationStepSample = { value: { stepComment: "stepComment" } };
const taskAuditPolicyEvaluationStepStepCommentSample = { value: "string" };
const taskAuditPolicyProvisionErrorSample = { value: { error: "error" } };
const taskAuditPolicyProvisionErrorErrorSample = { value: "string" };
const taskAuditPolicyProvisionReassignedSample = { value: {
	newPolicyStepId: "newPolicyStepId",
	newUsers: ["string"],
	oldPolicyStepId: "oldPolicyStepId",
	users: [() => userSample]
} };
const taskAuditPolicyProvisionReassignedNewPolicyStepIdSample = { value: "string" };
const taskAuditPolicyProvisionReassignedNewUsersSample = { value: ["string"] };
const taskAuditPolicyProvisionReassignedNewUsersItemSample = { value: "string" };
const taskAuditPolicyProvisionReassignedOldPolicyStepIdSample = { value: "string" };
const taskAuditPolicyProvisionReassignedUsersSample = { value: [() => userSample] };
const taskAuditPolicyProvisionReassignedUsersItemSample = { value: () => userSample };
const taskAuditReassignedToDelegateSample = { value: {
	delegatedAssigneeUser: () => userSample,
	delegatedAssigneeUserId: "delegatedAssigneeUserId",
	originalAssigneeUser: () => userSample,
	originalAssigneeUserId: "originalAssigneeUserId"
} };
const taskAuditReassignedToDelegateDelegatedAssigneeUserSample = { value: () => userSample };
const taskAuditReassignedToDelegateDelegatedAssigneeUserIdSample = { value: "string" };
const taskAuditReassignedToDelegateOriginalAssigneeUserSample = { value: () => userSample };
const taskAuditReassignedToDelegateOriginalAssigneeUserIdSample = { value: "string" };
const taskAuditReassignmentListErrorSample = { value: { errorMessage: "errorMessage" } };
const taskAuditReassignmentListErrorErrorMessageSample = { value: "string" };
const taskAuditRestartSample = { value: { oldPolicyStepId: "oldPolicyStepId" } };
const taskAuditRestartOldPolicyStepIdSample = { value: "string" };
const taskAuditRevokeOutcomeSample = { value: { outcome: "REVOKE_OUTCOME_UNSPECIFIED" } };
const taskAuditRevokeOutcomeOutcomeSample = { value: "REVOKE_OUTCOME_UNSPECIFIED" };
const taskAuditSLAEscalationSample = { value: { message: "message" } };
const taskAuditSLAEscalationMessageSample = { value: "string" };
const taskAuditStartedConnectorActionsSample = { value: { policyStepId: "policyStepId" } };
const taskAuditStartedConnectorActionsPolicyStepIdSample = { value: "string" };
const taskAuditStateChangeSample = { value: { previousState: "TASK_STATE_UNSPECIFIED" } };
const taskAuditStateChangePreviousStateSample = { value: "TASK_STATE_UNSPECIFIED" };
const taskAuditStepSkippedSample = { value: { skippedBy: "skippedBy" } };
const taskAuditStepSkippedSkippedBySample = { value: "string" };
const taskAuditStepUpApprovalSample = { value: { stepUpTransactionId: "stepUpTransactionId" } };
const taskAuditStepUpApprovalStepUpTransactionIdSample = { value: "string" };
const taskAuditViewSample = {
	value: {
		created: "2019-12-27T18:11:19.117Z",
		currentState: "TASK_STATE_UNSPECIFIED",
		eventType: "TASK_AUDIT_EVENT_TYPE_UNSPECIFIED",
		id: "id",
		metadata: () => taskAuditMetaDataSample,
		source: "SOURCE_UNSPECIFIED",
		ticketId: "ticketId",
		userId: "userId",
		workflowStep: 0
	},
	groups: [{
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
		webhookTriggered: () => taskAuditWebhookTriggeredSample
	}],
	minimal: {}
};
const taskAuditViewCommentSample = { value: () => taskAuditCommentSample };
const taskAuditViewStateChangeSample = { value: () => taskAuditStateChangeSample };
const taskAuditViewRevokeOutcomeSample = { value: () => taskAuditRevokeOutcomeSample };
const taskAuditViewApprovalReassignedSample = { value: () => taskAuditPolicyApprovalReassignedSample };
const taskAuditViewTaskRestartedSample = { value: () => taskAuditRestartSample };
const taskAuditViewAccessRequestOutcomeSample = { value: () => taskAuditAccessRequestOutcomeSample };
const taskAuditViewProvisionReassignedSample = { value: () => taskAuditPolicyProvisionReassignedSample };
const taskAuditViewProvisionErrorSample = { value: () => taskAuditPolicyProvisionErrorSample };
const taskAuditViewApprovedAutomaticallySample = { value: () => taskAuditApprovalHappenedAutomaticallySample };
const taskAuditViewReassignedToDelegateSample = { value: () => taskAuditReassignedToDelegateSample };
const taskAuditViewHardResetSample = { value: () => taskAuditHardResetSample };
const taskAuditViewTaskEscalatedSample = { value: () => taskAuditEscalateToEmergencyAccessSample };
const taskAuditViewApprovalInstanceChangeSample = { value: () => taskAuditApprovalInstanceChangeSample };
const taskAuditViewConditionalPolicyExecutionResultSample = { value: () => taskAuditConditionalPolicyExecutionResultSample };
const taskAuditViewExpressionPolicyStepErrorSample = { value: () => taskAuditExpressionPolicyStepErrorSample };
const taskAuditViewApprovalAutoAcceptedByPolicySample = { value: () => taskAuditApprovalAutoAcceptedByPolicySample };
const taskAuditViewApprovalAutoRejectedByPolicySample = { value: () => taskAuditApprovalAutoRejectedByPolicySample };
const taskAuditViewBulkActionErrorSample = { value: () => taskAuditBulkActionErrorSample };
const taskAuditViewWebhookTriggeredSample = { value: () => taskAuditWebhookTriggeredSample };
const taskAuditViewWebhookAttemptSample = { value: () => taskAuditWebhookAttemptSample };
const taskAuditViewWebhookSuccessSample = { value: () => taskAuditWebhookSuccessSample };
const taskAuditViewPolicyEvaluationStepSample = { value: () => taskAuditPolicyEvaluationStepSample };
const taskAuditViewWaitStepSuccessSample = { value: () => taskAuditWaitStepSuccessSample };
const taskAuditViewConnectorActionsStartSample = { value: () => taskAuditStartedConnectorActionsSample };
const taskAuditViewWaitStepWaitingSample = { value: () => taskAuditWaitStepWaitingSample };
const taskAuditViewWaitStepTimedOutSample = { value: () => taskAuditWaitStepTimedOutSample };
const taskAuditViewWebhookApprovalTriggeredSample = { value: () => taskAuditWebhookApprovalTriggeredSample };
const taskAuditViewWebhookApprovalAttemptSample = { value: () => taskAuditWebhookApprovalAttemptSample };
const taskAuditViewWebhookApprovalSuccessSample = { value: () => taskAuditWebhookApprovalSuccessSample };
const taskAuditViewWebhookApprovalBadResponseSample = { value: () => taskAuditWebhookApprovalBadResponseSample };
const taskAuditViewExternalTicketTriggeredSample = { value: () => taskAuditExternalTicketTriggeredSample };
const taskAuditViewExternalTicketCreatedSample = { value: () => taskAuditExternalTicketCreatedSample };
const taskAuditViewExternalTicketErrorSample = { value: () => taskAuditExternalTicketErrorSample };
const taskAuditViewWaitStepAnalysisSuccessSample = { value: () => taskAuditWaitForAnalysisStepSuccessSample };
const taskAuditViewConnectorActionsEndSample = { value: () => taskAuditFinishedConnectorActionsSample };
const taskAuditViewWaitStepAnalysisWaitingSample = { value: () => taskAuditWaitForAnalysisStepWaitingSample };
const taskAuditViewWaitStepAnalysisTimedOutSample = { value: () => taskAuditWaitForAnalysisStepTimedOutSample };
const taskAuditViewStepUpApprovalSample = { value: () => taskAuditStepUpApprovalSample };
const taskAuditViewExternalTicketProvisionStepResolvedSample = { value: () => taskAuditExternalTicketProvisionStepResolvedSample };
const taskAuditViewStepSkippedSample = { value: () => taskAuditStepSkippedSample };
const taskAuditViewReassignmentListErrorSample = { value: () => taskAuditReassignmentListErrorSample };
const taskAuditViewSlaEscalationSample = { value: () => taskAuditSLAEscalationSample };
const taskAuditViewPolicyChangedSample = { value: () => taskAuditPolicyChangedSample };
const taskAuditViewActionResultSample = { value: () => taskAuditConnectorActionResultSample };
const taskAuditViewTaskCreatedSample = { value: () => taskAuditNewTaskSample };
const taskAuditViewCertifyOutcomeSample = { value: () => taskAuditCertifyOutcomeSample };
const taskAuditViewActionSubmittedSample = { value: () => taskAuditActionSubmittedSample };
const taskAuditViewGrantOutcomeSample = { value: () => taskAuditGrantOutcomeSample };
const taskAuditViewCreatedSample = { value: "2019-12-27T18:11:19.117Z" };
const taskAuditViewCurrentStateSample = { value: "TASK_STATE_UNSPECIFIED" };
const taskAuditViewEventTypeSample = { value: "TASK_AUDIT_EVENT_TYPE_UNSPECIFIED" };
const taskAuditViewIdSample = { value: "string" };
const taskAuditViewMetadataSample = { value: () => taskAuditMetaDataSample };
const taskAuditViewSourceSample = { value: "SOURCE_UNSPECIFIED" };
const taskAuditViewTicketIdSample = { value: "string" };
const taskAuditViewUserIdSample = { value: "string" };
const taskAuditViewWorkflowStepSample = { value: 0 };
const taskAuditViewRefSample = { value: { id: "id" } };
const taskAuditViewRefIdSample = { value: "string" };
const taskAuditWaitForAnalysisStepSuccessSample = { value: {
	stepId: "stepId",
	succeededAt: "2019-12-27T18:11:19.117Z"
} };
const taskAuditWaitForAnalysisStepSuccessStepIdSample = { value: "string" };
const taskAuditWaitForAnalysisStepSuccessSucceededAtSample = { value: "2019-12-27T18:11:19.117Z" };
const taskAuditWaitForAnalysisStepTimedOutSample = { value: {
	stepId: "stepId",
	timedOutAt: "2019-12-27T18:11:19.117Z"
} };
const taskAuditWaitForAnalysisStepTimedOutStepIdSample = { value: "string" };
const taskAuditWaitForAnalysisStepTimedOutTimedOutAtSample = { value: "2019-12-27T18:11:19.117Z" };
const taskAuditWaitForAnalysisStepWaitingSample = { value: { stepId: "stepId" } };
const taskAuditWaitForAnalysisStepWaitingStepIdSample = { value: "string" };
const taskAuditWaitStepSuccessSample = { value: {
	condition: "condition",
	stepId: "stepId",
	succeededAt: "2019-12-27T18:11:19.117Z"
} };
const taskAuditWaitStepSuccessConditionSample = { value: "string" };
const taskAuditWaitStepSuccessStepIdSample = { value: "string" };
const taskAuditWaitStepSuccessSucceededAtSample = { value: "2019-12-27T18:11:19.117Z" };
const taskAuditWaitStepTimedOutSample = { value: {
	condition: "condition",
	stepId: "stepId",
	timedOutAt: "2019-12-27T18:11:19.117Z"
} };
const taskAuditWaitStepTimedOutConditionSample = { value: "string" };
const taskAuditWaitStepTimedOutStepIdSample = { value: "string" };
const taskAuditWaitStepTimedOutTimedOutAtSample = { value: "2019-12-27T18:11:19.117Z" };
const taskAuditWaitStepWaitingSample = { value: {
	condition: "condition",
	stepId: "stepId"
} };
const taskAuditWaitStepWaitingConditionSample = { value: "string" };
const taskAuditWaitStepWaitingStepIdSample = { value: "string" };
const taskAuditWebhookApprovalAttemptSample = { value: {
	webhookId: "webhookId",
	webhookInstanceId: "webhookInstanceId",
	webhookName: "webhookName",
	webhookUrl: "webhookUrl"
} };
const taskAuditWebhookApprovalAttemptWebhookIdSample = { value: "string" };
const taskAuditWebhookApprovalAttemptWebhookInstanceIdSample = { value: "string" };
const taskAuditWebhookApprovalAttemptWebhookNameSample = { value: "string" };
const taskAuditWebhookApprovalAttemptWebhookUrlSample = { value: "string" };
const taskAuditWebhookApprovalBadResponseSample = { value: {
	error: "error",
	webhookId: "webhookId",
	webhookInstanceId: "webhookInstanceId",
	webhookName: "webhookName",
	webhookUrl: "webhookUrl"
} };
const taskAuditWebhookApprovalBadResponseErrorSample = { value: "string" };
const taskAuditWebhookApprovalBadResponseWebhookIdSample = { value: "string" };
const taskAuditWebhookApprovalBadResponseWebhookInstanceIdSample = { value: "string" };
const taskAuditWebhookApprovalBadResponseWebhookNameSample = { value: "string" };
const taskAuditWebhookApprovalBadResponseWebhookUrlSample = { value: "string" };
const taskAuditWebhookApprovalSuccessSample = { value: {
	webhookId: "webhookId",
	webhookInstanceId: "webhookInstanceId",
	webhookName: "webhookName",
	webhookUrl: "webhookUrl"
} };
const taskAuditWebhookApprovalSuccessWebhookIdSample = { value: "string" };
const taskAuditWebhookApprovalSuccessWebhookInstanceIdSample = { value: "string" };
const taskAuditWebhookApprovalSuccessWebhookNameSample = { value: "string" };
const taskAuditWebhookApprovalSuccessWebhookUrlSample = { value: "string" };
const taskAuditWebhookApprovalTriggeredSample = { value: {
	webhookId: "webhookId",
	webhookInstanceId: "webhookInstanceId",
	webhookName: "webhookName",
	webhookUrl: "webhookUrl"
} };
const taskAuditWebhookApprovalTriggeredWebhookIdSample = { value: "string" };
const taskAuditWebhookApprovalTriggeredWebhookInstanceIdSample = { value: "string" };
const taskAuditWebhookApprovalTriggeredWebhookNameSample = { value: "string" };
const taskAuditWebhookApprovalTriggeredWebhookUrlSample = { value: "string" };
const taskAuditWebhookAttemptSample = { value: {
	webhookId: "webhookId",
	webhookInstanceId: "webhookInstanceId",
	webhookName: "webhookName",
	webhookUrl: "webhookUrl"
} };
const taskAuditWebhookAttemptWebhookIdSample = { value: "string" };
const taskAuditWebhookAttemptWebhookInstanceIdSample = { value: "string" };
const taskAuditWebhookAttemptWebhookNameSample = { value: "string" };
const taskAuditWebhookAttemptWebhookUrlSample = { value: "string" };
const taskAuditWebhookSuccessSample = { value: {
	webhookId: "webhookId",
	webhookInstanceId: "webhookInstanceId",
	webhookName: "webhookName",
	webhookUrl: "webhookUrl"
} };
const taskAuditWebhookSuccessWebhookIdSample = { value: "string" };
const taskAuditWebhookSuccessWebhookInstanceIdSample = { value: "string" };
const taskAuditWebhookSuccessWebhookNameSample = { value: "string" };
const taskAuditWebhookSuccessWebhookUrlSample = { value: "string" };
const taskAuditWebhookTriggeredSample = { value: {
	webhookId: "webhookId",
	webhookInstanceId: "webhookInstanceId",
	webhookName: "webhookName",
	webhookUrl: "webhookUrl"
} };
const taskAuditWebhookTriggeredWebhookIdSample = { value: "string" };
const taskAuditWebhookTriggeredWebhookInstanceIdSample = { value: "string" };
const taskAuditWebhookTriggeredWebhookNameSample = { value: "string" };
const taskAuditWebhookTriggeredWebhookUrlSample = { value: "string" };
const taskExpandMaskSample = { value: { paths: ["*"] } };
const taskExpandMaskPathsSample = { value: ["*"] };
const taskExpandMaskPathsItemSample = { value: "*" };
const taskGrantSourceSample = { value: {
	externalUrl: "externalUrl",
	integrationId: "integrationId",
	requestId: "requestId"
} };
const taskGrantSourceExternalUrlSample = { value: "string" };
const taskGrantSourceIntegrationIdSample = { value: "string" };
const taskGrantSourceRequestIdSample = { value: "string" };
const taskRefSample = { value: { id: "id" } };
const taskRefIdSample = { value: "string" };
const taskRevokeSourceSample = {
	value: {},
	groups: [{
		expired: () => taskRevokeSourceExpiredSample,
		nonUsage: () => taskRevokeSourceNonUsageSample,
		request: () => taskRevokeSourceRequestSample,
		review: () => taskRevokeSourceReviewSample
	}]
};
const taskRevokeSourceReviewTypeSample = { value: () => taskRevokeSourceReviewSample };
const taskRevokeSourceRequestTypeSample = { value: () => taskRevokeSourceRequestSample };
const taskRevokeSourceExpiredTypeSample = { value: () => taskRevokeSourceExpiredSample };
const taskRevokeSourceNonUsageTypeSample = { value: () => taskRevokeSourceNonUsageSample };
const taskRevokeSourceExpiredSample = { value: { expiredAt: "2019-12-27T18:11:19.117Z" } };
const taskRevokeSourceExpiredExpiredAtSample = { value: "2019-12-27T18:11:19.117Z" };
const taskRevokeSourceNonUsageSample = { value: {
	expiresAt: "2019-12-27T18:11:19.117Z",
	lastLogin: "2019-12-27T18:11:19.117Z"
} };
const taskRevokeSourceNonUsageExpiresAtSample = { value: "2019-12-27T18:11:19.117Z" };
const taskRevokeSourceNonUsageLastLoginSample = { value: "2019-12-27T18:11:19.117Z" };
const taskRevokeSourceRequestSample = { value: { requestUserId: "requestUserId" } };
const taskRevokeSourceRequestRequestUserIdSample = { value: "string" };
const taskRevokeSourceReviewSample = { value: {
	accessReviewId: "accessReviewId",
	certTicketId: "certTicketId"
} };
const taskRevokeSourceReviewAccessReviewIdSample = { value: "string" };
const taskRevokeSourceReviewCertTicketIdSample = { value: "string" };
const taskSearchRequestSample = { value: {
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
	userEmploymentStatuses: ["string"]
} };
const taskSearchRequestAccessReviewIdsSample = { value: ["string"] };
const taskSearchRequestAccessReviewIdsItemSample = { value: "string" };
const taskSearchRequestAccountOwnerIdsSample = { value: ["string"] };
const taskSearchRequestAccountOwnerIdsItemSample = { value: "string" };
const taskSearchRequestAccountTypesSample = { value: ["APP_USER_TYPE_UNSPECIFIED"] };
const taskSearchRequestAccountTypesItemSample = { value: "APP_USER_TYPE_UNSPECIFIED" };
const taskSearchRequestActorIdSample = { value: "string" };
const taskSearchRequestAppEntitlementIdsSample = { value: ["string"] };
const taskSearchRequestAppEntitlementIdsItemSample = { value: "string" };
const taskSearchRequestAppResourceIdsSample = { value: ["string"] };
const taskSearchRequestAppResourceIdsItemSample = { value: "string" };
const taskSearchRequestAppResourceTypeIdsSample = { value: ["string"] };
const taskSearchRequestAppResourceTypeIdsItemSample = { value: "string" };
const taskSearchRequestAppUserSubjectIdsSample = { value: ["string"] };
const taskSearchRequestAppUserSubjectIdsItemSample = { value: "string" };
const taskSearchRequestApplicationIdsSample = { value: ["string"] };
const taskSearchRequestApplicationIdsItemSample = { value: "string" };
const taskSearchRequestAssignedOrStepApproverUserIdSample = { value: "string" };
const taskSearchRequestAssigneesInIdsSample = { value: ["string"] };
const taskSearchRequestAssigneesInIdsItemSample = { value: "string" };
const taskSearchRequestCreatedAfterSample = { value: "2019-12-27T18:11:19.117Z" };
const taskSearchRequestCreatedBeforeSample = { value: "2019-12-27T18:11:19.117Z" };
const taskSearchRequestCurrentStepSample = { value: "TASK_SEARCH_CURRENT_STEP_UNSPECIFIED" };
const taskSearchRequestEmergencyStatusSample = { value: "UNSPECIFIED" };
const taskSearchRequestExcludeAppEntitlementIdsSample = { value: ["string"] };
const taskSearchRequestExcludeAppEntitlementIdsItemSample = { value: "string" };
const taskSearchRequestExcludeAppResourceTypeIdsSample = { value: ["string"] };
const taskSearchRequestExcludeAppResourceTypeIdsItemSample = { value: "string" };
const taskSearchRequestExcludeIdsSample = { value: ["string"] };
const taskSearchRequestExcludeIdsItemSample = { value: "string" };
const taskSearchRequestExpandMaskSample = { value: () => taskExpandMaskSample };
const taskSearchRequestIncludeDeletedSample = { value: true };
const taskSearchRequestMyWorkUserIdsSample = { value: ["string"] };
const taskSearchRequestMyWorkUserIdsItemSample = { value: "string" };
const taskSearchRequestOlderThanDurationSample = { value: "string" };
const taskSearchRequestOpenerIdsSample = { value: ["string"] };
const taskSearchRequestOpenerIdsItemSample = { value: "string" };
const taskSearchRequestOpenerOrSubjectUserIdSample = { value: "string" };
const taskSearchRequestPageSizeSample = { value: 0 };
const taskSearchRequestPageTokenSample = { value: "string" };
const taskSearchRequestPreviouslyActedOnIdsSample = { value: ["string"] };
const taskSearchRequestPreviouslyActedOnIdsItemSample = { value: "string" };
const taskSearchRequestQuerySample = { value: "string" };
const taskSearchRequestRefsSample = { value: [() => taskRefSample] };
const taskSearchRequestRefsItemSample = { value: () => taskRefSample };
const taskSearchRequestSortBySample = { value: "TASK_SEARCH_SORT_BY_UNSPECIFIED" };
const taskSearchRequestStepApprovalTypesSample = { value: ["STEP_APPROVAL_TYPE_UNSPECIFIED"] };
const taskSearchRequestStepApprovalTypesItemSample = { value: "STEP_APPROVAL_TYPE_UNSPECIFIED" };
const taskSearchRequestSubjectIdsSample = { value: ["string"] };
const taskSearchRequestSubjectIdsItemSample = { value: "string" };
const taskSearchRequestTaskStatesSample = { value: ["TASK_STATE_UNSPECIFIED"] };
const taskSearchRequestTaskStatesItemSample = { value: "TASK_STATE_UNSPECIFIED" };
const taskSearchRequestTaskTypesSample = { value: [() => taskTypeSample] };
const taskSearchRequestTaskTypesItemSample = { value: () => taskTypeSample };
const taskSearchRequestUserEmploymentStatusesSample = { value: ["string"] };
const taskSearchRequestUserEmploymentStatusesItemSample = { value: "string" };
const taskSearchResponseSample = {
	value: {
		expanded: [() => protobufAnySample],
		list: [() => taskViewSample],
		nextPageToken: "nextPageToken"
	},
	minimal: {}
};
const taskSearchResponseExpandedSample = { value: [() => protobufAnySample] };
const taskSearchResponseExpandedItemSample = { value: () => protobufAnySample };
const taskSearchResponseListSample = {
	value: [() => taskViewSample],
	minimal: []
};
const taskSearchResponseListItemSample = {
	value: () => taskViewSample,
	minimal: () => taskViewSample
};
const taskSearchResponseNextPageTokenSample = { value: "string" };
const taskServiceActionResponseSample = {
	value: {
		expanded: [() => protobufAnySample],
		taskView: () => taskViewSample,
		ticketActionId: "ticketActionId"
	},
	minimal: {}
};
const taskServiceActionResponseExpandedSample = { value: [() => protobufAnySample] };
const taskServiceActionResponseExpandedItemSample = { value: () => protobufAnySample };
const taskServiceActionResponseTaskViewSample = {
	value: () => taskViewSample,
	minimal: () => taskViewSample
};
const taskServiceActionResponseTicketActionIdSample = { value: "string" };
const taskServiceCreateGrantRequestSample = { value: {
	appEntitlementId: "appEntitlementId",
	appId: "appId",
	appUserId: "appUserId",
	description: "description",
	emergencyAccess: true,
	expandMask: () => taskExpandMaskSample,
	grantDuration: "grantDuration",
	identityUserId: "identityUserId",
	source: () => taskGrantSourceSample
} };
const taskServiceCreateGrantRequestAppEntitlementIdSample = { value: "string" };
const taskServiceCreateGrantRequestAppIdSample = { value: "string" };
const taskServiceCreateGrantRequestAppUserIdSample = { value: "string" };
const taskServiceCreateGrantRequestDescriptionSample = { value: "string" };
const taskServiceCreateGrantRequestEmergencyAccessSample = { value: true };
const taskServiceCreateGrantRequestExpandMaskSample = { value: () => taskExpandMaskSample };
const taskServiceCreateGrantRequestGrantDurationSample = { value: "string" };
const taskServiceCreateGrantRequestIdentityUserIdSample = { value: "string" };
const taskServiceCreateGrantRequestSourceSample = { value: () => taskGrantSourceSample };
const taskServiceCreateGrantResponseSample = {
	value: {
		expanded: [() => protobufAnySample],
		taskView: () => taskViewSample
	},
	minimal: {}
};
const taskServiceCreateGrantResponseExpandedSample = { value: [() => protobufAnySample] };
const taskServiceCreateGrantResponseExpandedItemSample = { value: () => protobufAnySample };
const taskServiceCreateGrantResponseTaskViewSample = {
	value: () => taskViewSample,
	minimal: () => taskViewSample
};
const taskServiceCreateOffboardingRequestSample = { value: {
	description: "description",
	expandMask: () => taskExpandMaskSample,
	subjectUserId: "subjectUserId"
} };
const taskServiceCreateOffboardingRequestDescriptionSample = { value: "string" };
const taskServiceCreateOffboardingRequestExpandMaskSample = { value: () => taskExpandMaskSample };
const taskServiceCreateOffboardingRequestSubjectUserIdSample = { value: "string" };
const taskServiceCreateOffboardingResponseSample = {
	value: {
		expanded: [() => protobufAnySample],
		taskView: () => taskViewSample
	},
	minimal: {}
};
const taskServiceCreateOffboardingResponseExpandedSample = { value: [() => protobufAnySample] };
const taskServiceCreateOffboardingResponseExpandedItemSample = { value: () => protobufAnySample };
const taskServiceCreateOffboardingResponseTaskViewSample = {
	value: () => taskViewSample,
	minimal: () => taskViewSample
};
const taskServiceCreateRevokeRequestSample = { value: {
	appEntitlementId: "appEntitlementId",
	appId: "appId",
	appUserId: "appUserId",
	description: "description",
	expandMask: () => taskExpandMaskSample,
	identityUserId: "identityUserId"
} };
const taskServiceCreateRevokeRequestAppEntitlementIdSample = { value: "string" };
const taskServiceCreateRevokeRequestAppIdSample = { value: "string" };
const taskServiceCreateRevokeRequestAppUserIdSample = { value: "string" };
const taskServiceCreateRevokeRequestDescriptionSample = { value: "string" };
const taskServiceCreateRevokeRequestExpandMaskSample = { value: () => taskExpandMaskSample };
const taskServiceCreateRevokeRequestIdentityUserIdSample = { value: "string" };
const taskServiceCreateRevokeResponseSample = {
	value: {
		expanded: [() => protobufAnySample],
		taskView: () => taskViewSample
	},
	minimal: {}
};
const taskServiceCreateRevokeResponseExpandedSample = { value: [() => protobufAnySample] };
const taskServiceCreateRevokeResponseExpandedItemSample = { value: () => protobufAnySample };
const taskServiceCreateRevokeResponseTaskViewSample = {
	value: () => taskViewSample,
	minimal: () => taskViewSample
};
const taskServiceGetResponseSample = {
	value: {
		expanded: [() => protobufAnySample],
		taskView: () => taskViewSample
	},
	minimal: {}
};
const taskServiceGetResponseExpandedSample = { value: [() => protobufAnySample] };
const taskServiceGetResponseExpandedItemSample = { value: () => protobufAnySample };
const taskServiceGetResponseTaskViewSample = {
	value: () => taskViewSample,
	minimal: () => taskViewSample
};
const taskTypeInputSample = {
	value: {},
	groups: [{
		certify: () => taskTypeCertifyInputSample,
		grant: () => taskTypeGrantInputSample,
		offboarding: () => taskTypeOffboardingInputSample,
		revoke: () => taskTypeRevokeInputSample
	}]
};
const taskTypeSample = {
	value: {},
	groups: [{
		certify: () => taskTypeCertifySample,
		grant: () => taskTypeGrantSample,
		offboarding: () => taskTypeOffboardingSample,
		revoke: () => taskTypeRevokeSample
	}]
};
const taskTypeGrantTypeSample = { value: () => taskTypeGrantSample };
const taskTypeRevokeTypeSample = { value: () => taskTypeRevokeSample };
const taskTypeCertifyTypeSample = { value: () => taskTypeCertifySample };
const taskTypeOffboardingTypeSample = { value: () => taskTypeOffboardingSample };
const taskTypeCertifyInputSample = { value: {} };
const taskTypeCertifySample = { value: {
	accessReviewId: "accessReviewId",
	accessReviewSelection: "accessReviewSelection",
	appEntitlementId: "appEntitlementId",
	appId: "appId",
	appUserId: "appUserId",
	identityUserId: "identityUserId",
	outcome: "CERTIFY_OUTCOME_UNSPECIFIED",
	outcomeTime: "2019-12-27T18:11:19.117Z"
} };
const taskTypeCertifyAccessReviewIdSample = { value: "string" };
const taskTypeCertifyAccessReviewSelectionSample = { value: "string" };
const taskTypeCertifyAppEntitlementIdSample = { value: "string" };
const taskTypeCertifyAppIdSample = { value: "string" };
const taskTypeCertifyAppUserIdSample = { value: "string" };
const taskTypeCertifyIdentityUserIdSample = { value: "string" };
const taskTypeCertifyOutcomeInputSample = { value: "CERTIFY_OUTCOME_UNSPECIFIED" };
const taskTypeCertifyOutcomeSample = { value: "CERTIFY_OUTCOME_UNSPECIFIED" };
const taskTypeCertifyOutcomeTimeSample = { value: "2019-12-27T18:11:19.117Z" };
const taskTypeGrantInputSample = { value: { source: () => taskGrantSourceSample } };
const taskTypeGrantSample = { value: {
	appEntitlementId: "appEntitlementId",
	appId: "appId",
	appUserId: "appUserId",
	grantDuration: "grantDuration",
	identityUserId: "identityUserId",
	outcome: "GRANT_OUTCOME_UNSPECIFIED",
	outcomeTime: "2019-12-27T18:11:19.117Z",
	source: () => taskGrantSourceSample
} };
const taskTypeGrantAppEntitlementIdSample = { value: "string" };
const taskTypeGrantAppIdSample = { value: "string" };
const taskTypeGrantAppUserIdSample = { value: "string" };
const taskTypeGrantGrantDurationSample = { value: "string" };
const taskTypeGrantIdentityUserIdSample = { value: "string" };
const taskTypeGrantOutcomeInputSample = { value: "GRANT_OUTCOME_UNSPECIFIED" };
const taskTypeGrantOutcomeSample = { value: "GRANT_OUTCOME_UNSPECIFIED" };
const taskTypeGrantOutcomeTimeSample = { value: "2019-12-27T18:11:19.117Z" };
const taskTypeGrantSourceSample = { value: () => taskGrantSourceSample };
const taskTypeOffboardingInputSample = { value: {} };
const taskTypeOffboardingSample = { value: {
	outcome: "OFFBOARDING_OUTCOME_UNSPECIFIED",
	outcomeTime: "2019-12-27T18:11:19.117Z",
	subjectUserId: "subjectUserId"
} };
const taskTypeOffboardingOutcomeInputSample = { value: "OFFBOARDING_OUTCOME_UNSPECIFIED" };
const taskTypeOffboardingOutcomeSample = { value: "OFFBOARDING_OUTCOME_UNSPECIFIED" };
const taskTypeOffboardingOutcomeTimeSample = { value: "2019-12-27T18:11:19.117Z" };
const taskTypeOffboardingSubjectUserIdSample = { value: "string" };
const taskTypeRevokeInputSample = { value: { source: () => taskRevokeSourceSample } };
const taskTypeRevokeSample = { value: {
	appEntitlementId: "appEntitlementId",
	appId: "appId",
	appUserId: "appUserId",
	identityUserId: "identityUserId",
	outcome: "REVOKE_OUTCOME_UNSPECIFIED",
	outcomeTime: "2019-12-27T18:11:19.117Z",
	source: () => taskRevokeSourceSample
} };
const taskTypeRevokeAppEntitlementIdSample = { value: "string" };
const taskTypeRevokeAppIdSample = { value: "string" };
const taskTypeRevokeAppUserIdSample = { value: "string" };
const taskTypeRevokeIdentityUserIdSample = { value: "string" };
const taskTypeRevokeOutcomeInputSample = { value: "REVOKE_OUTCOME_UNSPECIFIED" };
const taskTypeRevokeOutcomeSample = { value: "REVOKE_OUTCOME_UNSPECIFIED" };
const taskTypeRevokeOutcomeTimeSample = { value: "2019-12-27T18:11:19.117Z" };
const taskTypeRevokeSourceSample = { value: () => taskRevokeSourceSample };
const taskViewSample = {
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
		userPath: "userPath"
	},
	minimal: {}
};
const taskViewAccessReviewPathSample = { value: "string" };
const taskViewAppPathSample = { value: "string" };
const taskViewAppUserPathSample = { value: "string" };
const taskViewCreatedByUserPathSample = { value: "string" };
const taskViewEntitlementsPathSample = { value: "string" };
const taskViewIdentityUserPathSample = { value: "string" };
const taskViewInsightsPathSample = { value: "string" };
const taskViewStepApproversPathSample = { value: "string" };
const taskViewTaskSample = {
	value: () => taskSample,
	minimal: () => taskSample
};
const taskViewUserPathSample = { value: "string" };
const userSample = { value: {
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
	usernames: ["string"]
} };
const userCreatedAtSample = { value: "2019-12-27T18:11:19.117Z" };
const userDelegatedUserIdSample = { value: "string" };
const userDeletedAtSample = { value: "2019-12-27T18:11:19.117Z" };
const userDepartmentSample = { value: "string" };
const userDepartmentSourcesSample = { value: [() => userAttributeMappingSourceSample] };
const userDepartmentSourcesItemSample = { value: () => userAttributeMappingSourceSample };
const userDirectoryIdsSample = { value: ["string"] };
const userDirectoryIdsItemSample = { value: "string" };
const userDirectoryStatusSample = { value: "UNKNOWN" };
const userDirectoryStatusSourcesSample = { value: [() => userAttributeMappingSourceSample] };
const userDirectoryStatusSourcesItemSample = { value: () => userAttributeMappingSourceSample };
const userDisplayNameSample = { value: "string" };
const userEmailSample = { value: "string" };
const userEmailSourcesSample = { value: [() => userAttributeMappingSourceSample] };
const userEmailSourcesItemSample = { value: () => userAttributeMappingSourceSample };
const userEmailsSample = { value: ["string"] };
const userEmailsItemSample = { value: "string" };
const userEmployeeIdSourcesSample = { value: [() => userAttributeMappingSourceSample] };
const userEmployeeIdSourcesItemSample = { value: () => userAttributeMappingSourceSample };
const userEmployeeIdsSample = { value: ["string"] };
const userEmployeeIdsItemSample = { value: "string" };
const userEmploymentStatusSample = { value: "string" };
const userEmploymentStatusSourcesSample = { value: [() => userAttributeMappingSourceSample] };
const userEmploymentStatusSourcesItemSample = { value: () => userAttributeMappingSourceSample };
const userEmploymentTypeSample = { value: "string" };
const userEmploymentTypeSourcesSample = { value: [() => userAttributeMappingSourceSample] };
const userEmploymentTypeSourcesItemSample = { value: () => userAttributeMappingSourceSample };
const userIdSample = { value: "string" };
const userJobTitleSample = { value: "string" };
const userJobTitleSourcesSample = { value: [() => userAttributeMappingSourceSample] };
const userJobTitleSourcesItemSample = { value: () => userAttributeMappingSourceSample };
const userManagerIdsSample = { value: ["string"] };
const userManagerIdsItemSample = { value: "string" };
const userManagerSourcesSample = { value: [() => userAttributeMappingSourceSample] };
const userManagerSourcesItemSample = { value: () => userAttributeMappingSourceSample };
const userProfileSample = { value: { foo: "bar" } };
const userProfileValueSample = { value: {} };
const userRoleIdsSample = { value: ["string"] };
const userRoleIdsItemSample = { value: "string" };
const userStatusSample = { value: "UNKNOWN" };
const userTypeSample = { value: "USER_TYPE_UNSPECIFIED" };
const userUpdatedAtSample = { value: "2019-12-27T18:11:19.117Z" };
const usernameSample = { value: "string" };
const usernameSourcesSample = { value: [() => userAttributeMappingSourceSample] };
const usernameSourcesItemSample = { value: () => userAttributeMappingSourceSample };
const usernamesSample = { value: ["string"] };
const usernamesItemSample = { value: "string" };
const userAttributeMappingSourceSample = { value: {
	appId: "appId",
	appUserId: "appUserId",
	appUserProfileAttributeKey: "appUserProfileAttributeKey",
	userAttributeMappingId: "userAttributeMappingId",
	value: "value"
} };
const userAttributeMappingSourceAppIdSample = { value: "string" };
const userAttributeMappingSourceAppUserIdSample = { value: "string" };
const userAttributeMappingSourceAppUserProfileAttributeKeySample = { value: "string" };
const userAttributeMappingSourceUserAttributeMappingIdSample = { value: "string" };
const userAttributeMappingSourceValueSample = { value: "string" };
const protobufAnySample = { value: { "@type": "@type" } };
const protobufAnyValueSample = { value: {} };
const protobufAnyTypeSample = { value: "string" };
const statusSample = { value: {
	code: 0,
	details: [() => protobufAnySample],
	message: "message"
} };
const statusCodeSample = { value: 0 };
const statusDetailsSample = { value: [() => protobufAnySample] };
const statusDetailsItemSample = { value: () => protobufAnySample };
const statusMessageSample = { value: "string" };
const taskSearchSearchBodySample = { value: () => taskSearchRequestSample };
const taskSearchSearch200ResponseSample = {
	value: () => taskSearchResponseSample,
	minimal: () => taskSearchResponseSample
};
const taskServiceGetIdSample = { value: "string" };
const taskServiceGet200ResponseSample = {
	value: () => taskServiceGetResponseSample,
	minimal: () => taskServiceGetResponseSample
};
const taskActionsApproveWithStepUpTaskIdSample = { value: "string" };
const taskActionsApproveWithStepUpBodySample = { value: () => taskActionsServiceApproveWithStepUpRequestSample };
const taskActionsApproveWithStepUp200ResponseSample = {
	value: () => taskActionsServiceApproveWithStepUpResponseSample,
	minimal: () => taskActionsServiceApproveWithStepUpResponseSample
};
const taskActionsApproveTaskIdSample = { value: "string" };
const taskActionsApproveBodySample = { value: () => taskActionsServiceApproveRequestSample };
const taskActionsApprove200ResponseSample = {
	value: () => taskActionsServiceApproveResponseSample,
	minimal: () => taskActionsServiceApproveResponseSample
};
const taskActionsCloseTaskIdSample = { value: "string" };
const taskActionsCloseBodySample = { value: () => taskActionsServiceCloseRequestSample };
const taskActionsClose200ResponseSample = {
	value: () => taskActionsServiceCloseResponseSample,
	minimal: () => taskActionsServiceCloseResponseSample
};
const taskActionsCommentTaskIdSample = { value: "string" };
const taskActionsCommentBodySample = { value: () => taskActionsServiceCommentRequestSample };
const taskActionsComment200ResponseSample = {
	value: () => taskActionsServiceCommentResponseSample,
	minimal: () => taskActionsServiceCommentResponseSample
};
const taskActionsDenyTaskIdSample = { value: "string" };
const taskActionsDenyBodySample = { value: () => taskActionsServiceDenyRequestSample };
const taskActionsDeny200ResponseSample = {
	value: () => taskActionsServiceDenyResponseSample,
	minimal: () => taskActionsServiceDenyResponseSample
};
const taskActionsEscalateToEmergencyAccessTaskIdSample = { value: "string" };
const taskActionsEscalateToEmergencyAccessBodySample = { value: () => taskActionsServiceEscalateToEmergencyAccessRequestSample };
const taskActionsEscalateToEmergencyAccess200ResponseSample = {
	value: () => taskServiceActionResponseSample,
	minimal: () => taskServiceActionResponseSample
};
const taskActionsProcessNowTaskIdSample = { value: "string" };
const taskActionsProcessNowBodySample = { value: () => taskActionsServiceProcessNowRequestSample };
const taskActionsProcessNow200ResponseSample = {
	value: () => taskActionsServiceProcessNowResponseSample,
	minimal: () => taskActionsServiceProcessNowResponseSample
};
const taskActionsReassignTaskIdSample = { value: "string" };
const taskActionsReassignBodySample = { value: () => taskActionsServiceReassignRequestSample };
const taskActionsReassign200ResponseSample = {
	value: () => taskActionsServiceReassignResponseSample,
	minimal: () => taskActionsServiceReassignResponseSample
};
const taskActionsHardResetTaskIdSample = { value: "string" };
const taskActionsHardResetBodySample = { value: () => taskActionsServiceHardResetRequestSample };
const taskActionsHardReset200ResponseSample = {
	value: () => taskActionsServiceHardResetResponseSample,
	minimal: () => taskActionsServiceHardResetResponseSample
};
const taskActionsRestartTaskIdSample = { value: "string" };
const taskActionsRestartBodySample = { value: () => taskActionsServiceRestartRequestSample };
const taskActionsRestart200ResponseSample = {
	value: () => taskActionsServiceRestartResponseSample,
	minimal: () => taskActionsServiceRestartResponseSample
};
const taskActionsSkipStepTaskIdSample = { value: "string" };
const taskActionsSkipStepBodySample = { value: () => taskActionsServiceSkipStepRequestSample };
const taskActionsSkipStep200ResponseSample = {
	value: () => taskServiceActionResponseSample,
	minimal: () => taskServiceActionResponseSample
};
const taskAuditListBodySample = { value: () => taskAuditListRequestSample };
const taskAuditList200ResponseSample = {
	value: () => taskAuditListResponseSample,
	minimal: () => taskAuditListResponseSample
};
const taskServiceCreateGrantTaskBodySample = { value: () => taskServiceCreateGrantRequestSample };
const taskServiceCreateGrantTask200ResponseSample = {
	value: () => taskServiceCreateGrantResponseSample,
	minimal: () => taskServiceCreateGrantResponseSample
};
const taskServiceCreateOffboardingTaskBodySample = { value: () => taskServiceCreateOffboardingRequestSample };
const taskServiceCreateOffboardingTask200ResponseSample = {
	value: () => taskServiceCreateOffboardingResponseSample,
	minimal: () => taskServiceCreateOffboardingResponseSample
};
const taskServiceCreateRevokeTaskBodySample = { value: () => taskServiceCreateRevokeRequestSample };
const taskServiceCreateRevokeTask200ResponseSample = {
	value: () => taskServiceCreateRevokeResponseSample,
	minimal: () => taskServiceCreateRevokeResponseSample
};
exports.taskSearchSearch4XxResponseSample = taskSearchSearch4XxResponseSample;
exports.taskSearchSearch5XxResponseSample = taskSearchSearch5XxResponseSample;
exports.taskAuditCancelledResultSample = taskAuditCancelledResultSample;
exports.taskAuditErrorResultSample = taskAuditErrorResultSample;
exports.taskAuditErrorResultErrorCountSample = taskAuditErrorResultErrorCountSample;
exports.taskAuditErrorResultErrorReasonSample = taskAuditErrorResultErrorReasonSample;
exports.taskAuditSuccessResultSample = taskAuditSuccessResultSample;
exports.taskAuditSuccessResultAnnotationsSample = taskAuditSuccessResultAnnotationsSample;
exports.taskAuditSuccessResultAnnotationsItemSample = taskAuditSuccessResultAnnotationsItemSample;
exports.acceptSample = acceptSample;
exports.acceptMessageSample = acceptMessageSample;
exports.acceptInstanceSample = acceptInstanceSample;
exports.acceptInstanceAcceptMessageSample = acceptInstanceAcceptMessageSample;
exports.agentApprovalSample = agentApprovalSample;
exports.agentApprovalAgentModeSample = agentApprovalAgentModeSample;
exports.agentApprovalAgentUserIdSample = agentApprovalAgentUserIdSample;
exports.agentApprovalInstructionsSample = agentApprovalInstructionsSample;
exports.agentApprovalPolicyIdsSample = agentApprovalPolicyIdsSample;
exports.agentApprovalPolicyIdsItemSample = agentApprovalPolicyIdsItemSample;
exports.appEntitlementReferenceSample = appEntitlementReferenceSample;
exports.appEntitlementReferenceAppEntitlementIdSample = appEntitlementReferenceAppEntitlementIdSample;
exports.appEntitlementReferenceAppIdSample = appEntitlementReferenceAppIdSample;
exports.appGroupApprovalSample = appGroupApprovalSample;
exports.appGroupApprovalAllowSelfApprovalSample = appGroupApprovalAllowSelfApprovalSample;
exports.appGroupApprovalAppGroupIdSample = appGroupApprovalAppGroupIdSample;
exports.appGroupApprovalAppIdSample = appGroupApprovalAppIdSample;
exports.appGroupApprovalFallbackSample = appGroupApprovalFallbackSample;
exports.appGroupApprovalFallbackUserIdsSample = appGroupApprovalFallbackUserIdsSample;
exports.appGroupApprovalFallbackUserIdsItemSample = appGroupApprovalFallbackUserIdsItemSample;
exports.appOwnerApprovalSample = appOwnerApprovalSample;
exports.appOwnerApprovalAllowSelfApprovalSample = appOwnerApprovalAllowSelfApprovalSample;
exports.approvalSample = approvalSample;
exports.approvalUsersSample = approvalUsersSample;
exports.approvalManagerSample = approvalManagerSample;
exports.approvalAppOwnersSample = approvalAppOwnersSample;
exports.approvalGroupSample = approvalGroupSample;
exports.approvalSelfSample = approvalSelfSample;
exports.approvalEntitlementOwnersSample = approvalEntitlementOwnersSample;
exports.approvalExpressionSample = approvalExpressionSample;
exports.approvalWebhookSample = approvalWebhookSample;
exports.approvalResourceOwnersSample = approvalResourceOwnersSample;
exports.approvalAgentSample = approvalAgentSample;
exports.approvalAllowReassignmentSample = approvalAllowReassignmentSample;
exports.approvalAllowedReassigneesSample = approvalAllowedReassigneesSample;
exports.approvalAllowedReassigneesItemSample = approvalAllowedReassigneesItemSample;
exports.approvalAssignedSample = approvalAssignedSample;
exports.approvalEscalationSample = approvalEscalationSample;
exports.approvalEscalationEnabledSample = approvalEscalationEnabledSample;
exports.approvalRequireApprovalReasonSample = approvalRequireApprovalReasonSample;
exports.approvalRequireDenialReasonSample = approvalRequireDenialReasonSample;
exports.approvalRequireReassignmentReasonSample = approvalRequireReassignmentReasonSample;
exports.approvalRequiresStepUpProviderIdSample = approvalRequiresStepUpProviderIdSample;
exports.approvalInstanceSample = approvalInstanceSample;
exports.approvalInstanceApprovedSample = approvalInstanceApprovedSample;
exports.approvalInstanceDeniedSample = approvalInstanceDeniedSample;
exports.approvalInstanceReassignedSample = approvalInstanceReassignedSample;
exports.approvalInstanceRestartedSample = approvalInstanceRestartedSample;
exports.approvalInstanceReassignedByErrorSample = approvalInstanceReassignedByErrorSample;
exports.approvalInstanceSkippedSample = approvalInstanceSkippedSample;
exports.approvalInstanceApprovalSample = approvalInstanceApprovalSample;
exports.approvalInstanceApprovalVariant1Sample = approvalInstanceApprovalVariant1Sample;
exports.approvalInstanceEscalationInstanceSample = approvalInstanceEscalationInstanceSample;
exports.approvalInstanceStateSample = approvalInstanceStateSample;
exports.approvedActionSample = approvedActionSample;
exports.approvedActionApprovedAtSample = approvedActionApprovedAtSample;
exports.approvedActionEntitlementsSample = approvedActionEntitlementsSample;
exports.approvedActionEntitlementsItemSample = approvedActionEntitlementsItemSample;
exports.approvedActionStepUpTransactionIdSample = approvedActionStepUpTransactionIdSample;
exports.approvedActionUserIdSample = approvedActionUserIdSample;
exports.cancelledActionSample = cancelledActionSample;
exports.cancelledActionCancelledAtSample = cancelledActionCancelledAtSample;
exports.cancelledActionCancelledByUserIdSample = cancelledActionCancelledByUserIdSample;
exports.completedActionSample = completedActionSample;
exports.completedActionCompletedAtSample = completedActionCompletedAtSample;
exports.completedActionEntitlementsSample = completedActionEntitlementsSample;
exports.completedActionEntitlementsItemSample = completedActionEntitlementsItemSample;
exports.completedActionUserIdSample = completedActionUserIdSample;
exports.connectorProvisionSample = connectorProvisionSample;
exports.accountProvisionSample = accountProvisionSample;
exports.accountProvisionSaveToVaultSample = accountProvisionSaveToVaultSample;
exports.accountProvisionDoNotSaveSample = accountProvisionDoNotSaveSample;
exports.accountProvisionConfigSample = accountProvisionConfigSample;
exports.accountProvisionConfigValueSample = accountProvisionConfigValueSample;
exports.accountProvisionConnectorIdSample = accountProvisionConnectorIdSample;
exports.accountProvisionSchemaIdSample = accountProvisionSchemaIdSample;
exports.defaultBehaviorSample = defaultBehaviorSample;
exports.defaultBehaviorConnectorIdSample = defaultBehaviorConnectorIdSample;
exports.deleteAccountSample = deleteAccountSample;
exports.deleteAccountConnectorIdSample = deleteAccountConnectorIdSample;
exports.doNotSaveSample = doNotSaveSample;
exports.saveToVaultSample = saveToVaultSample;
exports.saveToVaultVaultIdsSample = saveToVaultVaultIdsSample;
exports.saveToVaultVaultIdsItemSample = saveToVaultVaultIdsItemSample;
exports.connectorProvisionDefaultBehaviorSample = connectorProvisionDefaultBehaviorSample;
exports.connectorProvisionAccountSample = connectorProvisionAccountSample;
exports.connectorProvisionDeleteAccountSample = connectorProvisionDeleteAccountSample;
exports.delegatedProvisionSample = delegatedProvisionSample;
exports.delegatedProvisionAppIdSample = delegatedProvisionAppIdSample;
exports.delegatedProvisionEntitlementIdSample = delegatedProvisionEntitlementIdSample;
exports.delegatedProvisionImplicitSample = delegatedProvisionImplicitSample;
exports.deniedActionSample = deniedActionSample;
exports.deniedActionDeniedAtSample = deniedActionDeniedAtSample;
exports.deniedActionUserIdSample = deniedActionUserIdSample;
exports.entitlementOwnerApprovalSample = entitlementOwnerApprovalSample;
exports.entitlementOwnerApprovalAllowSelfApprovalSample = entitlementOwnerApprovalAllowSelfApprovalSample;
exports.entitlementOwnerApprovalFallbackSample = entitlementOwnerApprovalFallbackSample;
exports.entitlementOwnerApprovalFallbackUserIdsSample = entitlementOwnerApprovalFallbackUserIdsSample;
exports.entitlementOwnerApprovalFallbackUserIdsItemSample = entitlementOwnerApprovalFallbackUserIdsItemSample;
exports.erroredActionSample = erroredActionSample;
exports.erroredActionDescriptionSample = erroredActionDescriptionSample;
exports.erroredActionErrorCodeSample = erroredActionErrorCodeSample;
exports.erroredActionErroredAtSample = erroredActionErroredAtSample;
exports.escalationSample = escalationSample;
exports.escalationReassignToApproversSample = escalationReassignToApproversSample;
exports.escalationReassignToApproversApproverIdsSample = escalationReassignToApproversApproverIdsSample;
exports.escalationReassignToApproversApproverIdsItemSample = escalationReassignToApproversApproverIdsItemSample;
exports.escalationReplacePolicySample = escalationReplacePolicySample;
exports.escalationReplacePolicyPolicyIdSample = escalationReplacePolicyPolicyIdSample;
exports.escalationReplacePolicyTypeSample = escalationReplacePolicyTypeSample;
exports.escalationReassignToApproversTypeSample = escalationReassignToApproversTypeSample;
exports.escalationCommentSample = escalationCommentSample;
exports.escalationExpirationSample = escalationExpirationSample;
exports.escalationInstanceSample = escalationInstanceSample;
exports.escalationInstanceReassignToApproversSample = escalationInstanceReassignToApproversSample;
exports.escalationInstanceReassignToApproversApproverIdsSample = escalationInstanceReassignToApproversApproverIdsSample;
exports.escalationInstanceReassignToApproversApproverIdsItemSample = escalationInstanceReassignToApproversApproverIdsItemSample;
exports.escalationInstanceReplacePolicySample = escalationInstanceReplacePolicySample;
exports.escalationInstanceReplacePolicyPolicyIdSample = escalationInstanceReplacePolicyPolicyIdSample;
exports.escalationInstanceReplacePolicyTypeSample = escalationInstanceReplacePolicyTypeSample;
exports.escalationInstanceReassignToApproversTypeSample = escalationInstanceReassignToApproversTypeSample;
exports.escalationInstanceAlreadyEscalatedSample = escalationInstanceAlreadyEscalatedSample;
exports.escalationInstanceEscalationCommentSample = escalationInstanceEscalationCommentSample;
exports.escalationInstanceExpiresAtSample = escalationInstanceExpiresAtSample;
exports.expressionApprovalSample = expressionApprovalSample;
exports.expressionApprovalAllowSelfApprovalSample = expressionApprovalAllowSelfApprovalSample;
exports.expressionApprovalAssignedUserIdsSample = expressionApprovalAssignedUserIdsSample;
exports.expressionApprovalAssignedUserIdsItemSample = expressionApprovalAssignedUserIdsItemSample;
exports.expressionApprovalExpressionsSample = expressionApprovalExpressionsSample;
exports.expressionApprovalExpressionsItemSample = expressionApprovalExpressionsItemSample;
exports.expressionApprovalFallbackSample = expressionApprovalFallbackSample;
exports.expressionApprovalFallbackUserIdsSample = expressionApprovalFallbackUserIdsSample;
exports.expressionApprovalFallbackUserIdsItemSample = expressionApprovalFallbackUserIdsItemSample;
exports.externalTicketProvisionSample = externalTicketProvisionSample;
exports.externalTicketProvisionAppIdSample = externalTicketProvisionAppIdSample;
exports.externalTicketProvisionConnectorIdSample = externalTicketProvisionConnectorIdSample;
exports.externalTicketProvisionerConfigIdSample = externalTicketProvisionerConfigIdSample;
exports.externalTicketProvisionInstructionsSample = externalTicketProvisionInstructionsSample;
exports.managerApprovalSample = managerApprovalSample;
exports.managerApprovalAllowSelfApprovalSample = managerApprovalAllowSelfApprovalSample;
exports.managerApprovalAssignedUserIdsSample = managerApprovalAssignedUserIdsSample;
exports.managerApprovalAssignedUserIdsItemSample = managerApprovalAssignedUserIdsItemSample;
exports.managerApprovalFallbackSample = managerApprovalFallbackSample;
exports.managerApprovalFallbackUserIdsSample = managerApprovalFallbackUserIdsSample;
exports.managerApprovalFallbackUserIdsItemSample = managerApprovalFallbackUserIdsItemSample;
exports.manualProvisionSample = manualProvisionSample;
exports.manualProvisionInstructionsSample = manualProvisionInstructionsSample;
exports.manualProvisionUserIdsSample = manualProvisionUserIdsSample;
exports.manualProvisionUserIdsItemSample = manualProvisionUserIdsItemSample;
exports.multiStepSample = multiStepSample;
exports.multiStepProvisionStepsSample = multiStepProvisionStepsSample;
exports.multiStepProvisionStepsItemSample = multiStepProvisionStepsItemSample;
exports.policySample = policySample;
exports.policyCreatedAtSample = policyCreatedAtSample;
exports.policyDeletedAtSample = policyDeletedAtSample;
exports.policyDescriptionSample = policyDescriptionSample;
exports.policyDisplayNameSample = policyDisplayNameSample;
exports.policyIdSample = policyIdSample;
exports.policyPolicyStepsSample = policyPolicyStepsSample;
exports.policyStepsValueSample = policyStepsValueSample;
exports.policyTypeSample = policyTypeSample;
exports.policyPostActionsTypeSample = policyPostActionsTypeSample;
exports.policyPostActionsItemSample = policyPostActionsItemSample;
exports.policyReassignTasksToDelegatesSample = policyReassignTasksToDelegatesSample;
exports.policyRulesSample = policyRulesSample;
exports.policyRulesItemSample = policyRulesItemSample;
exports.policySystemBuiltinSample = policySystemBuiltinSample;
exports.policyUpdatedAtSample = policyUpdatedAtSample;
exports.policyInstanceSample = policyInstanceSample;
exports.policyInstanceCurrentSample = policyInstanceCurrentSample;
exports.policyInstanceHistorySample = policyInstanceHistorySample;
exports.policyInstanceHistoryItemSample = policyInstanceHistoryItemSample;
exports.policyInstanceNextSample = policyInstanceNextSample;
exports.policyInstanceNextItemSample = policyInstanceNextItemSample;
exports.policyInstancePolicySample = policyInstancePolicySample;
exports.policyPostActionsSample = policyPostActionsSample;
exports.policyPostActionsCertifyRemediateImmediatelySample = policyPostActionsCertifyRemediateImmediatelySample;
exports.policyStepSample = policyStepSample;
exports.policyStepApprovalSample = policyStepApprovalSample;
exports.policyStepProvisionSample = policyStepProvisionSample;
exports.policyStepAcceptSample = policyStepAcceptSample;
exports.policyStepRejectSample = policyStepRejectSample;
exports.policyStepWaitSample = policyStepWaitSample;
exports.policyStepInstanceSample = policyStepInstanceSample;
exports.policyStepInstanceApprovalSample = policyStepInstanceApprovalSample;
exports.policyStepInstanceProvisionSample = policyStepInstanceProvisionSample;
exports.policyStepInstanceAcceptSample = policyStepInstanceAcceptSample;
exports.policyStepInstanceRejectSample = policyStepInstanceRejectSample;
exports.policyStepInstanceWaitSample = policyStepInstanceWaitSample;
exports.policyStepInstanceIdSample = policyStepInstanceIdSample;
exports.policyStepInstancePolicyGenerationIdSample = policyStepInstancePolicyGenerationIdSample;
exports.policyStepInstanceStateSample = policyStepInstanceStateSample;
exports.policyStepsSample = policyStepsSample;
exports.policyStepsStepsSample = policyStepsStepsSample;
exports.policyStepsStepsItemSample = policyStepsStepsItemSample;
exports.provisionSample = provisionSample;
exports.provisionAssignedSample = provisionAssignedSample;
exports.provisionProvisionPolicySample = provisionProvisionPolicySample;
exports.provisionProvisionTargetSample = provisionProvisionTargetSample;
exports.provisionInstanceSample = provisionInstanceSample;
exports.provisionInstanceCompletedSample = provisionInstanceCompletedSample;
exports.provisionInstanceCancelledSample = provisionInstanceCancelledSample;
exports.provisionInstanceErroredSample = provisionInstanceErroredSample;
exports.provisionInstanceReassignedByErrorSample = provisionInstanceReassignedByErrorSample;
exports.provisionInstanceSkippedSample = provisionInstanceSkippedSample;
exports.provisionInstanceExternalTicketIdSample = provisionInstanceExternalTicketIdSample;
exports.provisionInstanceExternalTicketProvisionerConfigIdSample = provisionInstanceExternalTicketProvisionerConfigIdSample;
exports.provisionInstanceNotificationIdSample = provisionInstanceNotificationIdSample;
exports.provisionInstanceProvisionSample = provisionInstanceProvisionSample;
exports.provisionInstanceProvisionVariant1Sample = provisionInstanceProvisionVariant1Sample;
exports.provisionInstanceStateSample = provisionInstanceStateSample;
exports.provisionInstanceWebhookIdSample = provisionInstanceWebhookIdSample;
exports.provisionInstanceWebhookInstanceIdSample = provisionInstanceWebhookInstanceIdSample;
exports.provisionPolicySample = provisionPolicySample;
exports.provisionPolicyConnectorSample = provisionPolicyConnectorSample;
exports.provisionPolicyManualSample = provisionPolicyManualSample;
exports.provisionPolicyDelegatedSample = provisionPolicyDelegatedSample;
exports.provisionPolicyWebhookSample = provisionPolicyWebhookSample;
exports.provisionPolicyMultiStepSample = provisionPolicyMultiStepSample;
exports.provisionPolicyExternalTicketSample = provisionPolicyExternalTicketSample;
exports.provisionPolicyUnconfiguredSample = provisionPolicyUnconfiguredSample;
exports.provisionTargetSample = provisionTargetSample;
exports.provisionTargetAppEntitlementIdSample = provisionTargetAppEntitlementIdSample;
exports.provisionTargetAppIdSample = provisionTargetAppIdSample;
exports.provisionTargetAppUserIdSample = provisionTargetAppUserIdSample;
exports.provisionTargetGrantDurationSample = provisionTargetGrantDurationSample;
exports.reassignedActionSample = reassignedActionSample;
exports.reassignedActionNewPolicyStepIdSample = reassignedActionNewPolicyStepIdSample;
exports.reassignedActionReassignedAtSample = reassignedActionReassignedAtSample;
exports.reassignedActionUserIdSample = reassignedActionUserIdSample;
exports.reassignedByErrorActionSample = reassignedByErrorActionSample;
exports.reassignedByErrorActionDescriptionSample = reassignedByErrorActionDescriptionSample;
exports.reassignedByErrorActionErrorCodeSample = reassignedByErrorActionErrorCodeSample;
exports.reassignedByErrorActionErrorUserIdSample = reassignedByErrorActionErrorUserIdSample;
exports.reassignedByErrorActionErroredAtSample = reassignedByErrorActionErroredAtSample;
exports.reassignedByErrorActionNewPolicyStepIdSample = reassignedByErrorActionNewPolicyStepIdSample;
exports.reassignedByErrorActionReassignedAtSample = reassignedByErrorActionReassignedAtSample;
exports.rejectSample = rejectSample;
exports.rejectMessageSample = rejectMessageSample;
exports.rejectInstanceSample = rejectInstanceSample;
exports.rejectInstanceRejectMessageSample = rejectInstanceRejectMessageSample;
exports.resourceOwnerApprovalSample = resourceOwnerApprovalSample;
exports.resourceOwnerApprovalAllowSelfApprovalSample = resourceOwnerApprovalAllowSelfApprovalSample;
exports.resourceOwnerApprovalFallbackSample = resourceOwnerApprovalFallbackSample;
exports.resourceOwnerApprovalFallbackUserIdsSample = resourceOwnerApprovalFallbackUserIdsSample;
exports.resourceOwnerApprovalFallbackUserIdsItemSample = resourceOwnerApprovalFallbackUserIdsItemSample;
exports.restartActionSample = restartActionSample;
exports.restartActionOldPolicyStepIdSample = restartActionOldPolicyStepIdSample;
exports.restartActionRestartedAtSample = restartActionRestartedAtSample;
exports.restartActionUserIdSample = restartActionUserIdSample;
exports.ruleSample = ruleSample;
exports.ruleConditionSample = ruleConditionSample;
exports.rulePolicyKeySample = rulePolicyKeySample;
exports.selfApprovalSample = selfApprovalSample;
exports.selfApprovalAssignedUserIdsSample = selfApprovalAssignedUserIdsSample;
exports.selfApprovalAssignedUserIdsItemSample = selfApprovalAssignedUserIdsItemSample;
exports.selfApprovalFallbackSample = selfApprovalFallbackSample;
exports.selfApprovalFallbackUserIdsSample = selfApprovalFallbackUserIdsSample;
exports.selfApprovalFallbackUserIdsItemSample = selfApprovalFallbackUserIdsItemSample;
exports.skippedActionSample = skippedActionSample;
exports.skippedActionNewPolicyStepIdSample = skippedActionNewPolicyStepIdSample;
exports.skippedActionSkippedAtSample = skippedActionSkippedAtSample;
exports.skippedActionUserIdSample = skippedActionUserIdSample;
exports.unconfiguredProvisionSample = unconfiguredProvisionSample;
exports.userApprovalSample = userApprovalSample;
exports.userApprovalAllowSelfApprovalSample = userApprovalAllowSelfApprovalSample;
exports.userApprovalUserIdsSample = userApprovalUserIdsSample;
exports.userApprovalUserIdsItemSample = userApprovalUserIdsItemSample;
exports.waitSample = waitSample;
exports.waitConditionTypeSample = waitConditionTypeSample;
exports.waitCommentOnFirstWaitSample = waitCommentOnFirstWaitSample;
exports.waitCommentOnTimeoutSample = waitCommentOnTimeoutSample;
exports.waitNameSample = waitNameSample;
exports.waitTimeoutDurationSample = waitTimeoutDurationSample;
exports.waitConditionSample = waitConditionSample;
exports.waitConditionConditionSample = waitConditionConditionSample;
exports.waitConditionInstanceSample = waitConditionInstanceSample;
exports.waitConditionInstanceConditionSample = waitConditionInstanceConditionSample;
exports.waitInstanceSample = waitInstanceSample;
exports.conditionSucceededSample = conditionSucceededSample;
exports.conditionSucceededSucceededAtSample = conditionSucceededSucceededAtSample;
exports.conditionTimedOutSample = conditionTimedOutSample;
exports.conditionTimedOutTimedOutAtSample = conditionTimedOutTimedOutAtSample;
exports.waitInstanceConditionSample = waitInstanceConditionSample;
exports.waitInstanceSucceededSample = waitInstanceSucceededSample;
exports.waitInstanceTimedOutSample = waitInstanceTimedOutSample;
exports.waitInstanceSkippedSample = waitInstanceSkippedSample;
exports.waitInstanceCommentOnFirstWaitSample = waitInstanceCommentOnFirstWaitSample;
exports.waitInstanceCommentOnTimeoutSample = waitInstanceCommentOnTimeoutSample;
exports.waitInstanceNameSample = waitInstanceNameSample;
exports.waitInstanceStartedWaitingAtSample = waitInstanceStartedWaitingAtSample;
exports.waitInstanceStateSample = waitInstanceStateSample;
exports.waitInstanceTimeoutSample = waitInstanceTimeoutSample;
exports.waitInstanceTimeoutDurationSample = waitInstanceTimeoutDurationSample;
exports.webhookApprovalSample = webhookApprovalSample;
exports.webhookApprovalWebhookIdSample = webhookApprovalWebhookIdSample;
exports.webhookProvisionSample = webhookProvisionSample;
exports.webhookProvisionWebhookIdSample = webhookProvisionWebhookIdSample;
exports.externalRefSample = externalRefSample;
exports.externalRefSourceSample = externalRefSourceSample;
exports.externalRefNameSample = externalRefNameSample;
exports.externalRefUrlSample = externalRefUrlSample;
exports.taskSample = taskSample;
exports.taskActionsSample = taskActionsSample;
exports.taskActionsItemSample = taskActionsItemSample;
exports.taskAnalysisIdSample = taskAnalysisIdSample;
exports.taskAnnotationsSample = taskAnnotationsSample;
exports.taskAnnotationsItemSample = taskAnnotationsItemSample;
exports.taskCommentCountSample = taskCommentCountSample;
exports.taskCreatedAtSample = taskCreatedAtSample;
exports.taskCreatedByUserIdSample = taskCreatedByUserIdSample;
exports.taskDeletedAtSample = taskDeletedAtSample;
exports.taskDescriptionSample = taskDescriptionSample;
exports.taskDisplayNameSample = taskDisplayNameSample;
exports.taskEmergencyAccessSample = taskEmergencyAccessSample;
exports.taskExternalRefsSample = taskExternalRefsSample;
exports.taskExternalRefsItemSample = taskExternalRefsItemSample;
exports.taskIdSample = taskIdSample;
exports.taskInsightIdsSample = taskInsightIdsSample;
exports.taskInsightIdsItemSample = taskInsightIdsItemSample;
exports.taskNumericIdSample = taskNumericIdSample;
exports.taskOriginSample = taskOriginSample;
exports.taskPolicySample = taskPolicySample;
exports.taskPolicyGenerationIdSample = taskPolicyGenerationIdSample;
exports.taskProcessingSample = taskProcessingSample;
exports.taskRecommendationSample = taskRecommendationSample;
exports.taskStateSample = taskStateSample;
exports.taskStepApproverIdsSample = taskStepApproverIdsSample;
exports.taskStepApproverIdsItemSample = taskStepApproverIdsItemSample;
exports.taskTypeTypeSample = taskTypeTypeSample;
exports.taskUpdatedAtSample = taskUpdatedAtSample;
exports.taskUserIdSample = taskUserIdSample;
exports.taskActionSample = taskActionSample;
exports.taskActionActionTypeSample = taskActionActionTypeSample;
exports.taskActionBulkActionIdSample = taskActionBulkActionIdSample;
exports.taskActionCreatedAtSample = taskActionCreatedAtSample;
exports.taskActionDeletedAtSample = taskActionDeletedAtSample;
exports.taskActionIdSample = taskActionIdSample;
exports.taskActionPolicyStepIdSample = taskActionPolicyStepIdSample;
exports.taskActionUpdatedAtSample = taskActionUpdatedAtSample;
exports.taskActionUserIdSample = taskActionUserIdSample;
exports.taskActionsServiceApproveRequestSample = taskActionsServiceApproveRequestSample;
exports.taskActionsServiceApproveRequestCommentSample = taskActionsServiceApproveRequestCommentSample;
exports.taskActionsServiceApproveRequestExpandMaskSample = taskActionsServiceApproveRequestExpandMaskSample;
exports.taskActionsServiceApproveRequestPolicyStepIdSample = taskActionsServiceApproveRequestPolicyStepIdSample;
exports.taskActionsServiceApproveResponseSample = taskActionsServiceApproveResponseSample;
exports.taskActionsServiceApproveResponseExpandedSample = taskActionsServiceApproveResponseExpandedSample;
exports.taskActionsServiceApproveResponseExpandedItemSample = taskActionsServiceApproveResponseExpandedItemSample;
exports.taskActionsServiceApproveResponseTaskViewSample = taskActionsServiceApproveResponseTaskViewSample;
exports.taskActionsServiceApproveResponseTicketActionIdSample = taskActionsServiceApproveResponseTicketActionIdSample;
exports.taskActionsServiceApproveWithStepUpRequestSample = taskActionsServiceApproveWithStepUpRequestSample;
exports.taskActionsServiceApproveWithStepUpRequestCommentSample = taskActionsServiceApproveWithStepUpRequestCommentSample;
exports.taskActionsServiceApproveWithStepUpRequestExpandMaskSample = taskActionsServiceApproveWithStepUpRequestExpandMaskSample;
exports.taskActionsServiceApproveWithStepUpRequestPolicyStepIdSample = taskActionsServiceApproveWithStepUpRequestPolicyStepIdSample;
exports.taskActionsServiceApproveWithStepUpRequestStepUpTransactionIdSample = taskActionsServiceApproveWithStepUpRequestStepUpTransactionIdSample;
exports.taskActionsServiceApproveWithStepUpResponseSample = taskActionsServiceApproveWithStepUpResponseSample;
exports.taskActionsServiceApproveWithStepUpResponseExpandedSample = taskActionsServiceApproveWithStepUpResponseExpandedSample;
exports.taskActionsServiceApproveWithStepUpResponseExpandedItemSample = taskActionsServiceApproveWithStepUpResponseExpandedItemSample;
exports.taskActionsServiceApproveWithStepUpResponseRedirectUrlSample = taskActionsServiceApproveWithStepUpResponseRedirectUrlSample;
exports.taskActionsServiceApproveWithStepUpResponseTaskViewSample = taskActionsServiceApproveWithStepUpResponseTaskViewSample;
exports.taskActionsServiceApproveWithStepUpResponseTicketActionIdSample = taskActionsServiceApproveWithStepUpResponseTicketActionIdSample;
exports.taskActionsServiceCloseRequestSample = taskActionsServiceCloseRequestSample;
exports.taskActionsServiceCloseRequestCommentSample = taskActionsServiceCloseRequestCommentSample;
exports.taskActionsServiceCloseRequestExpandMaskSample = taskActionsServiceCloseRequestExpandMaskSample;
exports.taskActionsServiceCloseResponseSample = taskActionsServiceCloseResponseSample;
exports.taskActionsServiceCloseResponseExpandedSample = taskActionsServiceCloseResponseExpandedSample;
exports.taskActionsServiceCloseResponseExpandedItemSample = taskActionsServiceCloseResponseExpandedItemSample;
exports.taskActionsServiceCloseResponseTaskActionIdSample = taskActionsServiceCloseResponseTaskActionIdSample;
exports.taskActionsServiceCloseResponseTaskViewSample = taskActionsServiceCloseResponseTaskViewSample;
exports.taskActionsServiceCommentRequestSample = taskActionsServiceCommentRequestSample;
exports.taskActionsServiceCommentRequestCommentSample = taskActionsServiceCommentRequestCommentSample;
exports.taskActionsServiceCommentRequestExpandMaskSample = taskActionsServiceCommentRequestExpandMaskSample;
exports.taskActionsServiceCommentResponseSample = taskActionsServiceCommentResponseSample;
exports.taskActionsServiceCommentResponseExpandedSample = taskActionsServiceCommentResponseExpandedSample;
exports.taskActionsServiceCommentResponseExpandedItemSample = taskActionsServiceCommentResponseExpandedItemSample;
exports.taskActionsServiceCommentResponseTaskViewSample = taskActionsServiceCommentResponseTaskViewSample;
exports.taskActionsServiceDenyRequestSample = taskActionsServiceDenyRequestSample;
exports.taskActionsServiceDenyRequestCommentSample = taskActionsServiceDenyRequestCommentSample;
exports.taskActionsServiceDenyRequestExpandMaskSample = taskActionsServiceDenyRequestExpandMaskSample;
exports.taskActionsServiceDenyRequestPolicyStepIdSample = taskActionsServiceDenyRequestPolicyStepIdSample;
exports.taskActionsServiceDenyResponseSample = taskActionsServiceDenyResponseSample;
exports.taskActionsServiceDenyResponseExpandedSample = taskActionsServiceDenyResponseExpandedSample;
exports.taskActionsServiceDenyResponseExpandedItemSample = taskActionsServiceDenyResponseExpandedItemSample;
exports.taskActionsServiceDenyResponseTaskViewSample = taskActionsServiceDenyResponseTaskViewSample;
exports.taskActionsServiceDenyResponseTicketActionIdSample = taskActionsServiceDenyResponseTicketActionIdSample;
exports.taskActionsServiceEscalateToEmergencyAccessRequestSample = taskActionsServiceEscalateToEmergencyAccessRequestSample;
exports.taskActionsServiceEscalateToEmergencyAccessRequestCommentSample = taskActionsServiceEscalateToEmergencyAccessRequestCommentSample;
exports.taskActionsServiceEscalateToEmergencyAccessRequestExpandMaskSample = taskActionsServiceEscalateToEmergencyAccessRequestExpandMaskSample;
exports.taskActionsServiceEscalateToEmergencyAccessRequestPolicyStepIdSample = taskActionsServiceEscalateToEmergencyAccessRequestPolicyStepIdSample;
exports.taskActionsServiceHardResetRequestSample = taskActionsServiceHardResetRequestSample;
exports.taskActionsServiceHardResetRequestCommentSample = taskActionsServiceHardResetRequestCommentSample;
exports.taskActionsServiceHardResetRequestExpandMaskSample = taskActionsServiceHardResetRequestExpandMaskSample;
exports.taskActionsServiceHardResetResponseSample = taskActionsServiceHardResetResponseSample;
exports.taskActionsServiceHardResetResponseExpandedSample = taskActionsServiceHardResetResponseExpandedSample;
exports.taskActionsServiceHardResetResponseExpandedItemSample = taskActionsServiceHardResetResponseExpandedItemSample;
exports.taskActionsServiceHardResetResponseTaskViewSample = taskActionsServiceHardResetResponseTaskViewSample;
exports.taskActionsServiceHardResetResponseTicketActionIdSample = taskActionsServiceHardResetResponseTicketActionIdSample;
exports.taskActionsServiceProcessNowRequestSample = taskActionsServiceProcessNowRequestSample;
exports.taskActionsServiceProcessNowRequestExpandMaskSample = taskActionsServiceProcessNowRequestExpandMaskSample;
exports.taskActionsServiceProcessNowResponseSample = taskActionsServiceProcessNowResponseSample;
exports.taskActionsServiceProcessNowResponseExpandedSample = taskActionsServiceProcessNowResponseExpandedSample;
exports.taskActionsServiceProcessNowResponseExpandedItemSample = taskActionsServiceProcessNowResponseExpandedItemSample;
exports.taskActionsServiceProcessNowResponseTaskViewSample = taskActionsServiceProcessNowResponseTaskViewSample;
exports.taskActionsServiceReassignRequestSample = taskActionsServiceReassignRequestSample;
exports.taskActionsServiceReassignRequestCommentSample = taskActionsServiceReassignRequestCommentSample;
exports.taskActionsServiceReassignRequestExpandMaskSample = taskActionsServiceReassignRequestExpandMaskSample;
exports.taskActionsServiceReassignRequestNewStepUserIdsSample = taskActionsServiceReassignRequestNewStepUserIdsSample;
exports.taskActionsServiceReassignRequestNewStepUserIdsItemSample = taskActionsServiceReassignRequestNewStepUserIdsItemSample;
exports.taskActionsServiceReassignRequestPolicyStepIdSample = taskActionsServiceReassignRequestPolicyStepIdSample;
exports.taskActionsServiceReassignResponseSample = taskActionsServiceReassignResponseSample;
exports.taskActionsServiceReassignResponseExpandedSample = taskActionsServiceReassignResponseExpandedSample;
exports.taskActionsServiceReassignResponseExpandedItemSample = taskActionsServiceReassignResponseExpandedItemSample;
exports.taskActionsServiceReassignResponseTaskViewSample = taskActionsServiceReassignResponseTaskViewSample;
exports.taskActionsServiceReassignResponseTicketActionIdSample = taskActionsServiceReassignResponseTicketActionIdSample;
exports.taskActionsServiceRestartRequestSample = taskActionsServiceRestartRequestSample;
exports.taskActionsServiceRestartRequestCommentSample = taskActionsServiceRestartRequestCommentSample;
exports.taskActionsServiceRestartRequestExpandMaskSample = taskActionsServiceRestartRequestExpandMaskSample;
exports.taskActionsServiceRestartRequestPolicyStepIdSample = taskActionsServiceRestartRequestPolicyStepIdSample;
exports.taskActionsServiceRestartResponseSample = taskActionsServiceRestartResponseSample;
exports.taskActionsServiceRestartResponseExpandedSample = taskActionsServiceRestartResponseExpandedSample;
exports.taskActionsServiceRestartResponseExpandedItemSample = taskActionsServiceRestartResponseExpandedItemSample;
exports.taskActionsServiceRestartResponseTaskViewSample = taskActionsServiceRestartResponseTaskViewSample;
exports.taskActionsServiceRestartResponseTicketActionIdSample = taskActionsServiceRestartResponseTicketActionIdSample;
exports.taskActionsServiceSkipStepRequestSample = taskActionsServiceSkipStepRequestSample;
exports.taskActionsServiceSkipStepRequestCommentSample = taskActionsServiceSkipStepRequestCommentSample;
exports.taskActionsServiceSkipStepRequestExpandMaskSample = taskActionsServiceSkipStepRequestExpandMaskSample;
exports.taskActionsServiceSkipStepRequestPolicyStepIdSample = taskActionsServiceSkipStepRequestPolicyStepIdSample;
exports.taskAuditAccessRequestOutcomeSample = taskAuditAccessRequestOutcomeSample;
exports.taskAuditAccessRequestOutcomeOutcomeSample = taskAuditAccessRequestOutcomeOutcomeSample;
exports.taskAuditActionSubmittedSample = taskAuditActionSubmittedSample;
exports.taskAuditActionSubmittedActionSample = taskAuditActionSubmittedActionSample;
exports.taskAuditApprovalAutoAcceptedByPolicySample = taskAuditApprovalAutoAcceptedByPolicySample;
exports.taskAuditApprovalAutoRejectedByPolicySample = taskAuditApprovalAutoRejectedByPolicySample;
exports.taskAuditApprovalHappenedAutomaticallySample = taskAuditApprovalHappenedAutomaticallySample;
exports.taskAuditApprovalInstanceChangeSample = taskAuditApprovalInstanceChangeSample;
exports.taskAuditApprovalInstanceChangeInstanceSample = taskAuditApprovalInstanceChangeInstanceSample;
exports.taskAuditApprovalInstanceChangeInstanceVariant1Sample = taskAuditApprovalInstanceChangeInstanceVariant1Sample;
exports.taskAuditBulkActionErrorSample = taskAuditBulkActionErrorSample;
exports.taskAuditBulkActionErrorErrorSample = taskAuditBulkActionErrorErrorSample;
exports.taskAuditCertifyOutcomeSample = taskAuditCertifyOutcomeSample;
exports.taskAuditCertifyOutcomeOutcomeSample = taskAuditCertifyOutcomeOutcomeSample;
exports.taskAuditCommentSample = taskAuditCommentSample;
exports.taskAuditCommentCommentSample = taskAuditCommentCommentSample;
exports.taskAuditCommentUpdatedAtSample = taskAuditCommentUpdatedAtSample;
exports.taskAuditCommentUpdatedBySample = taskAuditCommentUpdatedBySample;
exports.taskAuditConditionalPolicyExecutionResultSample = taskAuditConditionalPolicyExecutionResultSample;
exports.taskAuditConditionalPolicyExecutionResultConditionSample = taskAuditConditionalPolicyExecutionResultConditionSample;
exports.taskAuditConditionalPolicyExecutionResultConditionMatchedSample = taskAuditConditionalPolicyExecutionResultConditionMatchedSample;
exports.taskAuditConditionalPolicyExecutionResultDefaultConditionSample = taskAuditConditionalPolicyExecutionResultDefaultConditionSample;
exports.taskAuditConditionalPolicyExecutionResultErrorSample = taskAuditConditionalPolicyExecutionResultErrorSample;
exports.taskAuditConditionalPolicyExecutionResultPolicyKeySample = taskAuditConditionalPolicyExecutionResultPolicyKeySample;
exports.taskAuditConnectorActionResultSample = taskAuditConnectorActionResultSample;
exports.taskAuditConnectorActionResultSuccessSample = taskAuditConnectorActionResultSuccessSample;
exports.taskAuditConnectorActionResultErrorSample = taskAuditConnectorActionResultErrorSample;
exports.taskAuditConnectorActionResultCancelledSample = taskAuditConnectorActionResultCancelledSample;
exports.taskAuditConnectorActionResultAppEntitlementIdSample = taskAuditConnectorActionResultAppEntitlementIdSample;
exports.taskAuditConnectorActionResultAppIdSample = taskAuditConnectorActionResultAppIdSample;
exports.taskAuditConnectorActionResultConnectorActionIdSample = taskAuditConnectorActionResultConnectorActionIdSample;
exports.taskAuditConnectorActionResultConnectorIdSample = taskAuditConnectorActionResultConnectorIdSample;
exports.taskAuditEscalateToEmergencyAccessSample = taskAuditEscalateToEmergencyAccessSample;
exports.taskAuditEscalateToEmergencyAccessOldPolicyIdSample = taskAuditEscalateToEmergencyAccessOldPolicyIdSample;
exports.taskAuditEscalateToEmergencyAccessOldPolicyStepIdSample = taskAuditEscalateToEmergencyAccessOldPolicyStepIdSample;
exports.taskAuditExpressionPolicyStepErrorSample = taskAuditExpressionPolicyStepErrorSample;
exports.taskAuditExpressionPolicyStepErrorErrorSample = taskAuditExpressionPolicyStepErrorErrorSample;
exports.taskAuditExternalTicketCreatedSample = taskAuditExternalTicketCreatedSample;
exports.taskAuditExternalTicketCreatedAppIdSample = taskAuditExternalTicketCreatedAppIdSample;
exports.taskAuditExternalTicketCreatedConnectorIdSample = taskAuditExternalTicketCreatedConnectorIdSample;
exports.taskAuditExternalTicketCreatedExternalTicketIdSample = taskAuditExternalTicketCreatedExternalTicketIdSample;
exports.taskAuditExternalTicketCreatedExternalTicketProvisionerConfigIdSample = taskAuditExternalTicketCreatedExternalTicketProvisionerConfigIdSample;
exports.taskAuditExternalTicketCreatedExternalTicketProvisionerConfigNameSample = taskAuditExternalTicketCreatedExternalTicketProvisionerConfigNameSample;
exports.taskAuditExternalTicketCreatedExternalTicketUrlSample = taskAuditExternalTicketCreatedExternalTicketUrlSample;
exports.taskAuditExternalTicketErrorSample = taskAuditExternalTicketErrorSample;
exports.taskAuditExternalTicketErrorErrorMessageSample = taskAuditExternalTicketErrorErrorMessageSample;
exports.taskAuditExternalTicketProvisionStepResolvedSample = taskAuditExternalTicketProvisionStepResolvedSample;
exports.taskAuditExternalTicketProvisionStepResolvedAppIdSample = taskAuditExternalTicketProvisionStepResolvedAppIdSample;
exports.taskAuditExternalTicketProvisionStepResolvedConnectorIdSample = taskAuditExternalTicketProvisionStepResolvedConnectorIdSample;
exports.taskAuditExternalTicketProvisionStepResolvedExternalTicketIdSample = taskAuditExternalTicketProvisionStepResolvedExternalTicketIdSample;
exports.taskAuditExternalTicketProvisionStepResolvedExternalTicketProvisionerConfigIdSample = taskAuditExternalTicketProvisionStepResolvedExternalTicketProvisionerConfigIdSample;
exports.taskAuditExternalTicketProvisionStepResolvedExternalTicketUrlSample = taskAuditExternalTicketProvisionStepResolvedExternalTicketUrlSample;
exports.taskAuditExternalTicketTriggeredSample = taskAuditExternalTicketTriggeredSample;
exports.taskAuditExternalTicketTriggeredAppIdSample = taskAuditExternalTicketTriggeredAppIdSample;
exports.taskAuditExternalTicketTriggeredConnectorIdSample = taskAuditExternalTicketTriggeredConnectorIdSample;
exports.taskAuditExternalTicketTriggeredExternalTicketIdSample = taskAuditExternalTicketTriggeredExternalTicketIdSample;
exports.taskAuditExternalTicketTriggeredExternalTicketProvisionerConfigIdSample = taskAuditExternalTicketTriggeredExternalTicketProvisionerConfigIdSample;
exports.taskAuditExternalTicketTriggeredExternalTicketProvisionerConfigNameSample = taskAuditExternalTicketTriggeredExternalTicketProvisionerConfigNameSample;
exports.taskAuditFinishedConnectorActionsSample = taskAuditFinishedConnectorActionsSample;
exports.taskAuditFinishedConnectorActionsPolicyStepIdSample = taskAuditFinishedConnectorActionsPolicyStepIdSample;
exports.taskAuditGrantOutcomeSample = taskAuditGrantOutcomeSample;
exports.taskAuditGrantOutcomeOutcomeSample = taskAuditGrantOutcomeOutcomeSample;
exports.taskAuditHardResetSample = taskAuditHardResetSample;
exports.taskAuditHardResetOldPolicyStepIdSample = taskAuditHardResetOldPolicyStepIdSample;
exports.taskAuditListRequestSample = taskAuditListRequestSample;
exports.taskAuditListRequestPageSizeSample = taskAuditListRequestPageSizeSample;
exports.taskAuditListRequestPageTokenSample = taskAuditListRequestPageTokenSample;
exports.taskAuditListRequestRefsSample = taskAuditListRequestRefsSample;
exports.taskAuditListRequestRefsItemSample = taskAuditListRequestRefsItemSample;
exports.taskAuditListRequestTaskIdSample = taskAuditListRequestTaskIdSample;
exports.taskAuditListResponseSample = taskAuditListResponseSample;
exports.taskAuditListResponseListSample = taskAuditListResponseListSample;
exports.taskAuditListResponseListItemSample = taskAuditListResponseListItemSample;
exports.taskAuditListResponseNextPageTokenSample = taskAuditListResponseNextPageTokenSample;
exports.taskAuditMetaDataSample = taskAuditMetaDataSample;
exports.taskAuditMetaDataUserSample = taskAuditMetaDataUserSample;
exports.taskAuditNewTaskSample = taskAuditNewTaskSample;
exports.taskAuditPolicyApprovalReassignedSample = taskAuditPolicyApprovalReassignedSample;
exports.taskAuditPolicyApprovalReassignedNewPolicyStepIdSample = taskAuditPolicyApprovalReassignedNewPolicyStepIdSample;
exports.taskAuditPolicyApprovalReassignedNewUsersSample = taskAuditPolicyApprovalReassignedNewUsersSample;
exports.taskAuditPolicyApprovalReassignedNewUsersItemSample = taskAuditPolicyApprovalReassignedNewUsersItemSample;
exports.taskAuditPolicyApprovalReassignedOldPolicyStepIdSample = taskAuditPolicyApprovalReassignedOldPolicyStepIdSample;
exports.taskAuditPolicyApprovalReassignedUsersSample = taskAuditPolicyApprovalReassignedUsersSample;
exports.taskAuditPolicyApprovalReassignedUsersItemSample = taskAuditPolicyApprovalReassignedUsersItemSample;
exports.taskAuditPolicyChangedSample = taskAuditPolicyChangedSample;
exports.taskAuditPolicyChangedNewPolicyIdSample = taskAuditPolicyChangedNewPolicyIdSample;
exports.taskAuditPolicyChangedOldPolicyIdSample = taskAuditPolicyChangedOldPolicyIdSample;
exports.taskAuditPolicyEvaluationStepSample = taskAuditPolicyEvaluationStepSample;
exports.taskAuditPolicyEvaluationStepStepCommentSample = taskAuditPolicyEvaluationStepStepCommentSample;
exports.taskAuditPolicyProvisionErrorSample = taskAuditPolicyProvisionErrorSample;
exports.taskAuditPolicyProvisionErrorErrorSample = taskAuditPolicyProvisionErrorErrorSample;
exports.taskAuditPolicyProvisionReassignedSample = taskAuditPolicyProvisionReassignedSample;
exports.taskAuditPolicyProvisionReassignedNewPolicyStepIdSample = taskAuditPolicyProvisionReassignedNewPolicyStepIdSample;
exports.taskAuditPolicyProvisionReassignedNewUsersSample = taskAuditPolicyProvisionReassignedNewUsersSample;
exports.taskAuditPolicyProvisionReassignedNewUsersItemSample = taskAuditPolicyProvisionReassignedNewUsersItemSample;
exports.taskAuditPolicyProvisionReassignedOldPolicyStepIdSample = taskAuditPolicyProvisionReassignedOldPolicyStepIdSample;
exports.taskAuditPolicyProvisionReassignedUsersSample = taskAuditPolicyProvisionReassignedUsersSample;
exports.taskAuditPolicyProvisionReassignedUsersItemSample = taskAuditPolicyProvisionReassignedUsersItemSample;
exports.taskAuditReassignedToDelegateSample = taskAuditReassignedToDelegateSample;
exports.taskAuditReassignedToDelegateDelegatedAssigneeUserSample = taskAuditReassignedToDelegateDelegatedAssigneeUserSample;
exports.taskAuditReassignedToDelegateDelegatedAssigneeUserIdSample = taskAuditReassignedToDelegateDelegatedAssigneeUserIdSample;
exports.taskAuditReassignedToDelegateOriginalAssigneeUserSample = taskAuditReassignedToDelegateOriginalAssigneeUserSample;
exports.taskAuditReassignedToDelegateOriginalAssigneeUserIdSample = taskAuditReassignedToDelegateOriginalAssigneeUserIdSample;
exports.taskAuditReassignmentListErrorSample = taskAuditReassignmentListErrorSample;
exports.taskAuditReassignmentListErrorErrorMessageSample = taskAuditReassignmentListErrorErrorMessageSample;
exports.taskAuditRestartSample = taskAuditRestartSample;
exports.taskAuditRestartOldPolicyStepIdSample = taskAuditRestartOldPolicyStepIdSample;
exports.taskAuditRevokeOutcomeSample = taskAuditRevokeOutcomeSample;
exports.taskAuditRevokeOutcomeOutcomeSample = taskAuditRevokeOutcomeOutcomeSample;
exports.taskAuditSLAEscalationSample = taskAuditSLAEscalationSample;
exports.taskAuditSLAEscalationMessageSample = taskAuditSLAEscalationMessageSample;
exports.taskAuditStartedConnectorActionsSample = taskAuditStartedConnectorActionsSample;
exports.taskAuditStartedConnectorActionsPolicyStepIdSample = taskAuditStartedConnectorActionsPolicyStepIdSample;
exports.taskAuditStateChangeSample = taskAuditStateChangeSample;
exports.taskAuditStateChangePreviousStateSample = taskAuditStateChangePreviousStateSample;
exports.taskAuditStepSkippedSample = taskAuditStepSkippedSample;
exports.taskAuditStepSkippedSkippedBySample = taskAuditStepSkippedSkippedBySample;
exports.taskAuditStepUpApprovalSample = taskAuditStepUpApprovalSample;
exports.taskAuditStepUpApprovalStepUpTransactionIdSample = taskAuditStepUpApprovalStepUpTransactionIdSample;
exports.taskAuditViewSample = taskAuditViewSample;
exports.taskAuditViewCommentSample = taskAuditViewCommentSample;
exports.taskAuditViewStateChangeSample = taskAuditViewStateChangeSample;
exports.taskAuditViewRevokeOutcomeSample = taskAuditViewRevokeOutcomeSample;
exports.taskAuditViewApprovalReassignedSample = taskAuditViewApprovalReassignedSample;
exports.taskAuditViewTaskRestartedSample = taskAuditViewTaskRestartedSample;
exports.taskAuditViewAccessRequestOutcomeSample = taskAuditViewAccessRequestOutcomeSample;
exports.taskAuditViewProvisionReassignedSample = taskAuditViewProvisionReassignedSample;
exports.taskAuditViewProvisionErrorSample = taskAuditViewProvisionErrorSample;
exports.taskAuditViewApprovedAutomaticallySample = taskAuditViewApprovedAutomaticallySample;
exports.taskAuditViewReassignedToDelegateSample = taskAuditViewReassignedToDelegateSample;
exports.taskAuditViewHardResetSample = taskAuditViewHardResetSample;
exports.taskAuditViewTaskEscalatedSample = taskAuditViewTaskEscalatedSample;
exports.taskAuditViewApprovalInstanceChangeSample = taskAuditViewApprovalInstanceChangeSample;
exports.taskAuditViewConditionalPolicyExecutionResultSample = taskAuditViewConditionalPolicyExecutionResultSample;
exports.taskAuditViewExpressionPolicyStepErrorSample = taskAuditViewExpressionPolicyStepErrorSample;
exports.taskAuditViewApprovalAutoAcceptedByPolicySample = taskAuditViewApprovalAutoAcceptedByPolicySample;
exports.taskAuditViewApprovalAutoRejectedByPolicySample = taskAuditViewApprovalAutoRejectedByPolicySample;
exports.taskAuditViewBulkActionErrorSample = taskAuditViewBulkActionErrorSample;
exports.taskAuditViewWebhookTriggeredSample = taskAuditViewWebhookTriggeredSample;
exports.taskAuditViewWebhookAttemptSample = taskAuditViewWebhookAttemptSample;
exports.taskAuditViewWebhookSuccessSample = taskAuditViewWebhookSuccessSample;
exports.taskAuditViewPolicyEvaluationStepSample = taskAuditViewPolicyEvaluationStepSample;
exports.taskAuditViewWaitStepSuccessSample = taskAuditViewWaitStepSuccessSample;
exports.taskAuditViewConnectorActionsStartSample = taskAuditViewConnectorActionsStartSample;
exports.taskAuditViewWaitStepWaitingSample = taskAuditViewWaitStepWaitingSample;
exports.taskAuditViewWaitStepTimedOutSample = taskAuditViewWaitStepTimedOutSample;
exports.taskAuditViewWebhookApprovalTriggeredSample = taskAuditViewWebhookApprovalTriggeredSample;
exports.taskAuditViewWebhookApprovalAttemptSample = taskAuditViewWebhookApprovalAttemptSample;
exports.taskAuditViewWebhookApprovalSuccessSample = taskAuditViewWebhookApprovalSuccessSample;
exports.taskAuditViewWebhookApprovalBadResponseSample = taskAuditViewWebhookApprovalBadResponseSample;
exports.taskAuditViewExternalTicketTriggeredSample = taskAuditViewExternalTicketTriggeredSample;
exports.taskAuditViewExternalTicketCreatedSample = taskAuditViewExternalTicketCreatedSample;
exports.taskAuditViewExternalTicketErrorSample = taskAuditViewExternalTicketErrorSample;
exports.taskAuditViewWaitStepAnalysisSuccessSample = taskAuditViewWaitStepAnalysisSuccessSample;
exports.taskAuditViewConnectorActionsEndSample = taskAuditViewConnectorActionsEndSample;
exports.taskAuditViewWaitStepAnalysisWaitingSample = taskAuditViewWaitStepAnalysisWaitingSample;
exports.taskAuditViewWaitStepAnalysisTimedOutSample = taskAuditViewWaitStepAnalysisTimedOutSample;
exports.taskAuditViewStepUpApprovalSample = taskAuditViewStepUpApprovalSample;
exports.taskAuditViewExternalTicketProvisionStepResolvedSample = taskAuditViewExternalTicketProvisionStepResolvedSample;
exports.taskAuditViewStepSkippedSample = taskAuditViewStepSkippedSample;
exports.taskAuditViewReassignmentListErrorSample = taskAuditViewReassignmentListErrorSample;
exports.taskAuditViewSlaEscalationSample = taskAuditViewSlaEscalationSample;
exports.taskAuditViewPolicyChangedSample = taskAuditViewPolicyChangedSample;
exports.taskAuditViewActionResultSample = taskAuditViewActionResultSample;
exports.taskAuditViewTaskCreatedSample = taskAuditViewTaskCreatedSample;
exports.taskAuditViewCertifyOutcomeSample = taskAuditViewCertifyOutcomeSample;
exports.taskAuditViewActionSubmittedSample = taskAuditViewActionSubmittedSample;
exports.taskAuditViewGrantOutcomeSample = taskAuditViewGrantOutcomeSample;
exports.taskAuditViewCreatedSample = taskAuditViewCreatedSample;
exports.taskAuditViewCurrentStateSample = taskAuditViewCurrentStateSample;
exports.taskAuditViewEventTypeSample = taskAuditViewEventTypeSample;
exports.taskAuditViewIdSample = taskAuditViewIdSample;
exports.taskAuditViewMetadataSample = taskAuditViewMetadataSample;
exports.taskAuditViewSourceSample = taskAuditViewSourceSample;
exports.taskAuditViewTicketIdSample = taskAuditViewTicketIdSample;
exports.taskAuditViewUserIdSample = taskAuditViewUserIdSample;
exports.taskAuditViewWorkflowStepSample = taskAuditViewWorkflowStepSample;
exports.taskAuditViewRefSample = taskAuditViewRefSample;
exports.taskAuditViewRefIdSample = taskAuditViewRefIdSample;
exports.taskAuditWaitForAnalysisStepSuccessSample = taskAuditWaitForAnalysisStepSuccessSample;
exports.taskAuditWaitForAnalysisStepSuccessStepIdSample = taskAuditWaitForAnalysisStepSuccessStepIdSample;
exports.taskAuditWaitForAnalysisStepSuccessSucceededAtSample = taskAuditWaitForAnalysisStepSuccessSucceededAtSample;
exports.taskAuditWaitForAnalysisStepTimedOutSample = taskAuditWaitForAnalysisStepTimedOutSample;
exports.taskAuditWaitForAnalysisStepTimedOutStepIdSample = taskAuditWaitForAnalysisStepTimedOutStepIdSample;
exports.taskAuditWaitForAnalysisStepTimedOutTimedOutAtSample = taskAuditWaitForAnalysisStepTimedOutTimedOutAtSample;
exports.taskAuditWaitForAnalysisStepWaitingSample = taskAuditWaitForAnalysisStepWaitingSample;
exports.taskAuditWaitForAnalysisStepWaitingStepIdSample = taskAuditWaitForAnalysisStepWaitingStepIdSample;
exports.taskAuditWaitStepSuccessSample = taskAuditWaitStepSuccessSample;
exports.taskAuditWaitStepSuccessConditionSample = taskAuditWaitStepSuccessConditionSample;
exports.taskAuditWaitStepSuccessStepIdSample = taskAuditWaitStepSuccessStepIdSample;
exports.taskAuditWaitStepSuccessSucceededAtSample = taskAuditWaitStepSuccessSucceededAtSample;
exports.taskAuditWaitStepTimedOutSample = taskAuditWaitStepTimedOutSample;
exports.taskAuditWaitStepTimedOutConditionSample = taskAuditWaitStepTimedOutConditionSample;
exports.taskAuditWaitStepTimedOutStepIdSample = taskAuditWaitStepTimedOutStepIdSample;
exports.taskAuditWaitStepTimedOutTimedOutAtSample = taskAuditWaitStepTimedOutTimedOutAtSample;
exports.taskAuditWaitStepWaitingSample = taskAuditWaitStepWaitingSample;
exports.taskAuditWaitStepWaitingConditionSample = taskAuditWaitStepWaitingConditionSample;
exports.taskAuditWaitStepWaitingStepIdSample = taskAuditWaitStepWaitingStepIdSample;
exports.taskAuditWebhookApprovalAttemptSample = taskAuditWebhookApprovalAttemptSample;
exports.taskAuditWebhookApprovalAttemptWebhookIdSample = taskAuditWebhookApprovalAttemptWebhookIdSample;
exports.taskAuditWebhookApprovalAttemptWebhookInstanceIdSample = taskAuditWebhookApprovalAttemptWebhookInstanceIdSample;
exports.taskAuditWebhookApprovalAttemptWebhookNameSample = taskAuditWebhookApprovalAttemptWebhookNameSample;
exports.taskAuditWebhookApprovalAttemptWebhookUrlSample = taskAuditWebhookApprovalAttemptWebhookUrlSample;
exports.taskAuditWebhookApprovalBadResponseSample = taskAuditWebhookApprovalBadResponseSample;
exports.taskAuditWebhookApprovalBadResponseErrorSample = taskAuditWebhookApprovalBadResponseErrorSample;
exports.taskAuditWebhookApprovalBadResponseWebhookIdSample = taskAuditWebhookApprovalBadResponseWebhookIdSample;
exports.taskAuditWebhookApprovalBadResponseWebhookInstanceIdSample = taskAuditWebhookApprovalBadResponseWebhookInstanceIdSample;
exports.taskAuditWebhookApprovalBadResponseWebhookNameSample = taskAuditWebhookApprovalBadResponseWebhookNameSample;
exports.taskAuditWebhookApprovalBadResponseWebhookUrlSample = taskAuditWebhookApprovalBadResponseWebhookUrlSample;
exports.taskAuditWebhookApprovalSuccessSample = taskAuditWebhookApprovalSuccessSample;
exports.taskAuditWebhookApprovalSuccessWebhookIdSample = taskAuditWebhookApprovalSuccessWebhookIdSample;
exports.taskAuditWebhookApprovalSuccessWebhookInstanceIdSample = taskAuditWebhookApprovalSuccessWebhookInstanceIdSample;
exports.taskAuditWebhookApprovalSuccessWebhookNameSample = taskAuditWebhookApprovalSuccessWebhookNameSample;
exports.taskAuditWebhookApprovalSuccessWebhookUrlSample = taskAuditWebhookApprovalSuccessWebhookUrlSample;
exports.taskAuditWebhookApprovalTriggeredSample = taskAuditWebhookApprovalTriggeredSample;
exports.taskAuditWebhookApprovalTriggeredWebhookIdSample = taskAuditWebhookApprovalTriggeredWebhookIdSample;
exports.taskAuditWebhookApprovalTriggeredWebhookInstanceIdSample = taskAuditWebhookApprovalTriggeredWebhookInstanceIdSample;
exports.taskAuditWebhookApprovalTriggeredWebhookNameSample = taskAuditWebhookApprovalTriggeredWebhookNameSample;
exports.taskAuditWebhookApprovalTriggeredWebhookUrlSample = taskAuditWebhookApprovalTriggeredWebhookUrlSample;
exports.taskAuditWebhookAttemptSample = taskAuditWebhookAttemptSample;
exports.taskAuditWebhookAttemptWebhookIdSample = taskAuditWebhookAttemptWebhookIdSample;
exports.taskAuditWebhookAttemptWebhookInstanceIdSample = taskAuditWebhookAttemptWebhookInstanceIdSample;
exports.taskAuditWebhookAttemptWebhookNameSample = taskAuditWebhookAttemptWebhookNameSample;
exports.taskAuditWebhookAttemptWebhookUrlSample = taskAuditWebhookAttemptWebhookUrlSample;
exports.taskAuditWebhookSuccessSample = taskAuditWebhookSuccessSample;
exports.taskAuditWebhookSuccessWebhookIdSample = taskAuditWebhookSuccessWebhookIdSample;
exports.taskAuditWebhookSuccessWebhookInstanceIdSample = taskAuditWebhookSuccessWebhookInstanceIdSample;
exports.taskAuditWebhookSuccessWebhookNameSample = taskAuditWebhookSuccessWebhookNameSample;
exports.taskAuditWebhookSuccessWebhookUrlSample = taskAuditWebhookSuccessWebhookUrlSample;
exports.taskAuditWebhookTriggeredSample = taskAuditWebhookTriggeredSample;
exports.taskAuditWebhookTriggeredWebhookIdSample = taskAuditWebhookTriggeredWebhookIdSample;
exports.taskAuditWebhookTriggeredWebhookInstanceIdSample = taskAuditWebhookTriggeredWebhookInstanceIdSample;
exports.taskAuditWebhookTriggeredWebhookNameSample = taskAuditWebhookTriggeredWebhookNameSample;
exports.taskAuditWebhookTriggeredWebhookUrlSample = taskAuditWebhookTriggeredWebhookUrlSample;
exports.taskExpandMaskSample = taskExpandMaskSample;
exports.taskExpandMaskPathsSample = taskExpandMaskPathsSample;
exports.taskExpandMaskPathsItemSample = taskExpandMaskPathsItemSample;
exports.taskGrantSourceSample = taskGrantSourceSample;
exports.taskGrantSourceExternalUrlSample = taskGrantSourceExternalUrlSample;
exports.taskGrantSourceIntegrationIdSample = taskGrantSourceIntegrationIdSample;
exports.taskGrantSourceRequestIdSample = taskGrantSourceRequestIdSample;
exports.taskRefSample = taskRefSample;
exports.taskRefIdSample = taskRefIdSample;
exports.taskRevokeSourceSample = taskRevokeSourceSample;
exports.taskRevokeSourceReviewTypeSample = taskRevokeSourceReviewTypeSample;
exports.taskRevokeSourceRequestTypeSample = taskRevokeSourceRequestTypeSample;
exports.taskRevokeSourceExpiredTypeSample = taskRevokeSourceExpiredTypeSample;
exports.taskRevokeSourceNonUsageTypeSample = taskRevokeSourceNonUsageTypeSample;
exports.taskRevokeSourceExpiredSample = taskRevokeSourceExpiredSample;
exports.taskRevokeSourceExpiredExpiredAtSample = taskRevokeSourceExpiredExpiredAtSample;
exports.taskRevokeSourceNonUsageSample = taskRevokeSourceNonUsageSample;
exports.taskRevokeSourceNonUsageExpiresAtSample = taskRevokeSourceNonUsageExpiresAtSample;
exports.taskRevokeSourceNonUsageLastLoginSample = taskRevokeSourceNonUsageLastLoginSample;
exports.taskRevokeSourceRequestSample = taskRevokeSourceRequestSample;
exports.taskRevokeSourceRequestRequestUserIdSample = taskRevokeSourceRequestRequestUserIdSample;
exports.taskRevokeSourceReviewSample = taskRevokeSourceReviewSample;
exports.taskRevokeSourceReviewAccessReviewIdSample = taskRevokeSourceReviewAccessReviewIdSample;
exports.taskRevokeSourceReviewCertTicketIdSample = taskRevokeSourceReviewCertTicketIdSample;
exports.taskSearchRequestSample = taskSearchRequestSample;
exports.taskSearchRequestAccessReviewIdsSample = taskSearchRequestAccessReviewIdsSample;
exports.taskSearchRequestAccessReviewIdsItemSample = taskSearchRequestAccessReviewIdsItemSample;
exports.taskSearchRequestAccountOwnerIdsSample = taskSearchRequestAccountOwnerIdsSample;
exports.taskSearchRequestAccountOwnerIdsItemSample = taskSearchRequestAccountOwnerIdsItemSample;
exports.taskSearchRequestAccountTypesSample = taskSearchRequestAccountTypesSample;
exports.taskSearchRequestAccountTypesItemSample = taskSearchRequestAccountTypesItemSample;
exports.taskSearchRequestActorIdSample = taskSearchRequestActorIdSample;
exports.taskSearchRequestAppEntitlementIdsSample = taskSearchRequestAppEntitlementIdsSample;
exports.taskSearchRequestAppEntitlementIdsItemSample = taskSearchRequestAppEntitlementIdsItemSample;
exports.taskSearchRequestAppResourceIdsSample = taskSearchRequestAppResourceIdsSample;
exports.taskSearchRequestAppResourceIdsItemSample = taskSearchRequestAppResourceIdsItemSample;
exports.taskSearchRequestAppResourceTypeIdsSample = taskSearchRequestAppResourceTypeIdsSample;
exports.taskSearchRequestAppResourceTypeIdsItemSample = taskSearchRequestAppResourceTypeIdsItemSample;
exports.taskSearchRequestAppUserSubjectIdsSample = taskSearchRequestAppUserSubjectIdsSample;
exports.taskSearchRequestAppUserSubjectIdsItemSample = taskSearchRequestAppUserSubjectIdsItemSample;
exports.taskSearchRequestApplicationIdsSample = taskSearchRequestApplicationIdsSample;
exports.taskSearchRequestApplicationIdsItemSample = taskSearchRequestApplicationIdsItemSample;
exports.taskSearchRequestAssignedOrStepApproverUserIdSample = taskSearchRequestAssignedOrStepApproverUserIdSample;
exports.taskSearchRequestAssigneesInIdsSample = taskSearchRequestAssigneesInIdsSample;
exports.taskSearchRequestAssigneesInIdsItemSample = taskSearchRequestAssigneesInIdsItemSample;
exports.taskSearchRequestCreatedAfterSample = taskSearchRequestCreatedAfterSample;
exports.taskSearchRequestCreatedBeforeSample = taskSearchRequestCreatedBeforeSample;
exports.taskSearchRequestCurrentStepSample = taskSearchRequestCurrentStepSample;
exports.taskSearchRequestEmergencyStatusSample = taskSearchRequestEmergencyStatusSample;
exports.taskSearchRequestExcludeAppEntitlementIdsSample = taskSearchRequestExcludeAppEntitlementIdsSample;
exports.taskSearchRequestExcludeAppEntitlementIdsItemSample = taskSearchRequestExcludeAppEntitlementIdsItemSample;
exports.taskSearchRequestExcludeAppResourceTypeIdsSample = taskSearchRequestExcludeAppResourceTypeIdsSample;
exports.taskSearchRequestExcludeAppResourceTypeIdsItemSample = taskSearchRequestExcludeAppResourceTypeIdsItemSample;
exports.taskSearchRequestExcludeIdsSample = taskSearchRequestExcludeIdsSample;
exports.taskSearchRequestExcludeIdsItemSample = taskSearchRequestExcludeIdsItemSample;
exports.taskSearchRequestExpandMaskSample = taskSearchRequestExpandMaskSample;
exports.taskSearchRequestIncludeDeletedSample = taskSearchRequestIncludeDeletedSample;
exports.taskSearchRequestMyWorkUserIdsSample = taskSearchRequestMyWorkUserIdsSample;
exports.taskSearchRequestMyWorkUserIdsItemSample = taskSearchRequestMyWorkUserIdsItemSample;
exports.taskSearchRequestOlderThanDurationSample = taskSearchRequestOlderThanDurationSample;
exports.taskSearchRequestOpenerIdsSample = taskSearchRequestOpenerIdsSample;
exports.taskSearchRequestOpenerIdsItemSample = taskSearchRequestOpenerIdsItemSample;
exports.taskSearchRequestOpenerOrSubjectUserIdSample = taskSearchRequestOpenerOrSubjectUserIdSample;
exports.taskSearchRequestPageSizeSample = taskSearchRequestPageSizeSample;
exports.taskSearchRequestPageTokenSample = taskSearchRequestPageTokenSample;
exports.taskSearchRequestPreviouslyActedOnIdsSample = taskSearchRequestPreviouslyActedOnIdsSample;
exports.taskSearchRequestPreviouslyActedOnIdsItemSample = taskSearchRequestPreviouslyActedOnIdsItemSample;
exports.taskSearchRequestQuerySample = taskSearchRequestQuerySample;
exports.taskSearchRequestRefsSample = taskSearchRequestRefsSample;
exports.taskSearchRequestRefsItemSample = taskSearchRequestRefsItemSample;
exports.taskSearchRequestSortBySample = taskSearchRequestSortBySample;
exports.taskSearchRequestStepApprovalTypesSample = taskSearchRequestStepApprovalTypesSample;
exports.taskSearchRequestStepApprovalTypesItemSample = taskSearchRequestStepApprovalTypesItemSample;
exports.taskSearchRequestSubjectIdsSample = taskSearchRequestSubjectIdsSample;
exports.taskSearchRequestSubjectIdsItemSample = taskSearchRequestSubjectIdsItemSample;
exports.taskSearchRequestTaskStatesSample = taskSearchRequestTaskStatesSample;
exports.taskSearchRequestTaskStatesItemSample = taskSearchRequestTaskStatesItemSample;
exports.taskSearchRequestTaskTypesSample = taskSearchRequestTaskTypesSample;
exports.taskSearchRequestTaskTypesItemSample = taskSearchRequestTaskTypesItemSample;
exports.taskSearchRequestUserEmploymentStatusesSample = taskSearchRequestUserEmploymentStatusesSample;
exports.taskSearchRequestUserEmploymentStatusesItemSample = taskSearchRequestUserEmploymentStatusesItemSample;
exports.taskSearchResponseSample = taskSearchResponseSample;
exports.taskSearchResponseExpandedSample = taskSearchResponseExpandedSample;
exports.taskSearchResponseExpandedItemSample = taskSearchResponseExpandedItemSample;
exports.taskSearchResponseListSample = taskSearchResponseListSample;
exports.taskSearchResponseListItemSample = taskSearchResponseListItemSample;
exports.taskSearchResponseNextPageTokenSample = taskSearchResponseNextPageTokenSample;
exports.taskServiceActionResponseSample = taskServiceActionResponseSample;
exports.taskServiceActionResponseExpandedSample = taskServiceActionResponseExpandedSample;
exports.taskServiceActionResponseExpandedItemSample = taskServiceActionResponseExpandedItemSample;
exports.taskServiceActionResponseTaskViewSample = taskServiceActionResponseTaskViewSample;
exports.taskServiceActionResponseTicketActionIdSample = taskServiceActionResponseTicketActionIdSample;
exports.taskServiceCreateGrantRequestSample = taskServiceCreateGrantRequestSample;
exports.taskServiceCreateGrantRequestAppEntitlementIdSample = taskServiceCreateGrantRequestAppEntitlementIdSample;
exports.taskServiceCreateGrantRequestAppIdSample = taskServiceCreateGrantRequestAppIdSample;
exports.taskServiceCreateGrantRequestAppUserIdSample = taskServiceCreateGrantRequestAppUserIdSample;
exports.taskServiceCreateGrantRequestDescriptionSample = taskServiceCreateGrantRequestDescriptionSample;
exports.taskServiceCreateGrantRequestEmergencyAccessSample = taskServiceCreateGrantRequestEmergencyAccessSample;
exports.taskServiceCreateGrantRequestExpandMaskSample = taskServiceCreateGrantRequestExpandMaskSample;
exports.taskServiceCreateGrantRequestGrantDurationSample = taskServiceCreateGrantRequestGrantDurationSample;
exports.taskServiceCreateGrantRequestIdentityUserIdSample = taskServiceCreateGrantRequestIdentityUserIdSample;
exports.taskServiceCreateGrantRequestSourceSample = taskServiceCreateGrantRequestSourceSample;
exports.taskServiceCreateGrantResponseSample = taskServiceCreateGrantResponseSample;
exports.taskServiceCreateGrantResponseExpandedSample = taskServiceCreateGrantResponseExpandedSample;
exports.taskServiceCreateGrantResponseExpandedItemSample = taskServiceCreateGrantResponseExpandedItemSample;
exports.taskServiceCreateGrantResponseTaskViewSample = taskServiceCreateGrantResponseTaskViewSample;
exports.taskServiceCreateOffboardingRequestSample = taskServiceCreateOffboardingRequestSample;
exports.taskServiceCreateOffboardingRequestDescriptionSample = taskServiceCreateOffboardingRequestDescriptionSample;
exports.taskServiceCreateOffboardingRequestExpandMaskSample = taskServiceCreateOffboardingRequestExpandMaskSample;
exports.taskServiceCreateOffboardingRequestSubjectUserIdSample = taskServiceCreateOffboardingRequestSubjectUserIdSample;
exports.taskServiceCreateOffboardingResponseSample = taskServiceCreateOffboardingResponseSample;
exports.taskServiceCreateOffboardingResponseExpandedSample = taskServiceCreateOffboardingResponseExpandedSample;
exports.taskServiceCreateOffboardingResponseExpandedItemSample = taskServiceCreateOffboardingResponseExpandedItemSample;
exports.taskServiceCreateOffboardingResponseTaskViewSample = taskServiceCreateOffboardingResponseTaskViewSample;
exports.taskServiceCreateRevokeRequestSample = taskServiceCreateRevokeRequestSample;
exports.taskServiceCreateRevokeRequestAppEntitlementIdSample = taskServiceCreateRevokeRequestAppEntitlementIdSample;
exports.taskServiceCreateRevokeRequestAppIdSample = taskServiceCreateRevokeRequestAppIdSample;
exports.taskServiceCreateRevokeRequestAppUserIdSample = taskServiceCreateRevokeRequestAppUserIdSample;
exports.taskServiceCreateRevokeRequestDescriptionSample = taskServiceCreateRevokeRequestDescriptionSample;
exports.taskServiceCreateRevokeRequestExpandMaskSample = taskServiceCreateRevokeRequestExpandMaskSample;
exports.taskServiceCreateRevokeRequestIdentityUserIdSample = taskServiceCreateRevokeRequestIdentityUserIdSample;
exports.taskServiceCreateRevokeResponseSample = taskServiceCreateRevokeResponseSample;
exports.taskServiceCreateRevokeResponseExpandedSample = taskServiceCreateRevokeResponseExpandedSample;
exports.taskServiceCreateRevokeResponseExpandedItemSample = taskServiceCreateRevokeResponseExpandedItemSample;
exports.taskServiceCreateRevokeResponseTaskViewSample = taskServiceCreateRevokeResponseTaskViewSample;
exports.taskServiceGetResponseSample = taskServiceGetResponseSample;
exports.taskServiceGetResponseExpandedSample = taskServiceGetResponseExpandedSample;
exports.taskServiceGetResponseExpandedItemSample = taskServiceGetResponseExpandedItemSample;
exports.taskServiceGetResponseTaskViewSample = taskServiceGetResponseTaskViewSample;
exports.taskTypeInputSample = taskTypeInputSample;
exports.taskTypeSample = taskTypeSample;
exports.taskTypeGrantTypeSample = taskTypeGrantTypeSample;
exports.taskTypeRevokeTypeSample = taskTypeRevokeTypeSample;
exports.taskTypeCertifyTypeSample = taskTypeCertifyTypeSample;
exports.taskTypeOffboardingTypeSample = taskTypeOffboardingTypeSample;
exports.taskTypeCertifyInputSample = taskTypeCertifyInputSample;
exports.taskTypeCertifySample = taskTypeCertifySample;
exports.taskTypeCertifyAccessReviewIdSample = taskTypeCertifyAccessReviewIdSample;
exports.taskTypeCertifyAccessReviewSelectionSample = taskTypeCertifyAccessReviewSelectionSample;
exports.taskTypeCertifyAppEntitlementIdSample = taskTypeCertifyAppEntitlementIdSample;
exports.taskTypeCertifyAppIdSample = taskTypeCertifyAppIdSample;
exports.taskTypeCertifyAppUserIdSample = taskTypeCertifyAppUserIdSample;
exports.taskTypeCertifyIdentityUserIdSample = taskTypeCertifyIdentityUserIdSample;
exports.taskTypeCertifyOutcomeInputSample = taskTypeCertifyOutcomeInputSample;
exports.taskTypeCertifyOutcomeSample = taskTypeCertifyOutcomeSample;
exports.taskTypeCertifyOutcomeTimeSample = taskTypeCertifyOutcomeTimeSample;
exports.taskTypeGrantInputSample = taskTypeGrantInputSample;
exports.taskTypeGrantSample = taskTypeGrantSample;
exports.taskTypeGrantAppEntitlementIdSample = taskTypeGrantAppEntitlementIdSample;
exports.taskTypeGrantAppIdSample = taskTypeGrantAppIdSample;
exports.taskTypeGrantAppUserIdSample = taskTypeGrantAppUserIdSample;
exports.taskTypeGrantGrantDurationSample = taskTypeGrantGrantDurationSample;
exports.taskTypeGrantIdentityUserIdSample = taskTypeGrantIdentityUserIdSample;
exports.taskTypeGrantOutcomeInputSample = taskTypeGrantOutcomeInputSample;
exports.taskTypeGrantOutcomeSample = taskTypeGrantOutcomeSample;
exports.taskTypeGrantOutcomeTimeSample = taskTypeGrantOutcomeTimeSample;
exports.taskTypeGrantSourceSample = taskTypeGrantSourceSample;
exports.taskTypeOffboardingInputSample = taskTypeOffboardingInputSample;
exports.taskTypeOffboardingSample = taskTypeOffboardingSample;
exports.taskTypeOffboardingOutcomeInputSample = taskTypeOffboardingOutcomeInputSample;
exports.taskTypeOffboardingOutcomeSample = taskTypeOffboardingOutcomeSample;
exports.taskTypeOffboardingOutcomeTimeSample = taskTypeOffboardingOutcomeTimeSample;
exports.taskTypeOffboardingSubjectUserIdSample = taskTypeOffboardingSubjectUserIdSample;
exports.taskTypeRevokeInputSample = taskTypeRevokeInputSample;
exports.taskTypeRevokeSample = taskTypeRevokeSample;
exports.taskTypeRevokeAppEntitlementIdSample = taskTypeRevokeAppEntitlementIdSample;
exports.taskTypeRevokeAppIdSample = taskTypeRevokeAppIdSample;
exports.taskTypeRevokeAppUserIdSample = taskTypeRevokeAppUserIdSample;
exports.taskTypeRevokeIdentityUserIdSample = taskTypeRevokeIdentityUserIdSample;
exports.taskTypeRevokeOutcomeInputSample = taskTypeRevokeOutcomeInputSample;
exports.taskTypeRevokeOutcomeSample = taskTypeRevokeOutcomeSample;
exports.taskTypeRevokeOutcomeTimeSample = taskTypeRevokeOutcomeTimeSample;
exports.taskTypeRevokeSourceSample = taskTypeRevokeSourceSample;
exports.taskViewSample = taskViewSample;
exports.taskViewAccessReviewPathSample = taskViewAccessReviewPathSample;
exports.taskViewAppPathSample = taskViewAppPathSample;
exports.taskViewAppUserPathSample = taskViewAppUserPathSample;
exports.taskViewCreatedByUserPathSample = taskViewCreatedByUserPathSample;
exports.taskViewEntitlementsPathSample = taskViewEntitlementsPathSample;
exports.taskViewIdentityUserPathSample = taskViewIdentityUserPathSample;
exports.taskViewInsightsPathSample = taskViewInsightsPathSample;
exports.taskViewStepApproversPathSample = taskViewStepApproversPathSample;
exports.taskViewTaskSample = taskViewTaskSample;
exports.taskViewUserPathSample = taskViewUserPathSample;
exports.userSample = userSample;
exports.userCreatedAtSample = userCreatedAtSample;
exports.userDelegatedUserIdSample = userDelegatedUserIdSample;
exports.userDeletedAtSample = userDeletedAtSample;
exports.userDepartmentSample = userDepartmentSample;
exports.userDepartmentSourcesSample = userDepartmentSourcesSample;
exports.userDepartmentSourcesItemSample = userDepartmentSourcesItemSample;
exports.userDirectoryIdsSample = userDirectoryIdsSample;
exports.userDirectoryIdsItemSample = userDirectoryIdsItemSample;
exports.userDirectoryStatusSample = userDirectoryStatusSample;
exports.userDirectoryStatusSourcesSample = userDirectoryStatusSourcesSample;
exports.userDirectoryStatusSourcesItemSample = userDirectoryStatusSourcesItemSample;
exports.userDisplayNameSample = userDisplayNameSample;
exports.userEmailSample = userEmailSample;
exports.userEmailSourcesSample = userEmailSourcesSample;
exports.userEmailSourcesItemSample = userEmailSourcesItemSample;
exports.userEmailsSample = userEmailsSample;
exports.userEmailsItemSample = userEmailsItemSample;
exports.userEmployeeIdSourcesSample = userEmployeeIdSourcesSample;
exports.userEmployeeIdSourcesItemSample = userEmployeeIdSourcesItemSample;
exports.userEmployeeIdsSample = userEmployeeIdsSample;
exports.userEmployeeIdsItemSample = userEmployeeIdsItemSample;
exports.userEmploymentStatusSample = userEmploymentStatusSample;
exports.userEmploymentStatusSourcesSample = userEmploymentStatusSourcesSample;
exports.userEmploymentStatusSourcesItemSample = userEmploymentStatusSourcesItemSample;
exports.userEmploymentTypeSample = userEmploymentTypeSample;
exports.userEmploymentTypeSourcesSample = userEmploymentTypeSourcesSample;
exports.userEmploymentTypeSourcesItemSample = userEmploymentTypeSourcesItemSample;
exports.userIdSample = userIdSample;
exports.userJobTitleSample = userJobTitleSample;
exports.userJobTitleSourcesSample = userJobTitleSourcesSample;
exports.userJobTitleSourcesItemSample = userJobTitleSourcesItemSample;
exports.userManagerIdsSample = userManagerIdsSample;
exports.userManagerIdsItemSample = userManagerIdsItemSample;
exports.userManagerSourcesSample = userManagerSourcesSample;
exports.userManagerSourcesItemSample = userManagerSourcesItemSample;
exports.userProfileSample = userProfileSample;
exports.userProfileValueSample = userProfileValueSample;
exports.userRoleIdsSample = userRoleIdsSample;
exports.userRoleIdsItemSample = userRoleIdsItemSample;
exports.userStatusSample = userStatusSample;
exports.userTypeSample = userTypeSample;
exports.userUpdatedAtSample = userUpdatedAtSample;
exports.usernameSample = usernameSample;
exports.usernameSourcesSample = usernameSourcesSample;
exports.usernameSourcesItemSample = usernameSourcesItemSample;
exports.usernamesSample = usernamesSample;
exports.usernamesItemSample = usernamesItemSample;
exports.userAttributeMappingSourceSample = userAttributeMappingSourceSample;
exports.userAttributeMappingSourceAppIdSample = userAttributeMappingSourceAppIdSample;
exports.userAttributeMappingSourceAppUserIdSample = userAttributeMappingSourceAppUserIdSample;
exports.userAttributeMappingSourceAppUserProfileAttributeKeySample = userAttributeMappingSourceAppUserProfileAttributeKeySample;
exports.userAttributeMappingSourceUserAttributeMappingIdSample = userAttributeMappingSourceUserAttributeMappingIdSample;
exports.userAttributeMappingSourceValueSample = userAttributeMappingSourceValueSample;
exports.protobufAnySample = protobufAnySample;
exports.protobufAnyValueSample = protobufAnyValueSample;
exports.protobufAnyTypeSample = protobufAnyTypeSample;
exports.statusSample = statusSample;
exports.statusCodeSample = statusCodeSample;
exports.statusDetailsSample = statusDetailsSample;
exports.statusDetailsItemSample = statusDetailsItemSample;
exports.statusMessageSample = statusMessageSample;
exports.taskSearchSearchBodySample = taskSearchSearchBodySample;
exports.taskSearchSearch200ResponseSample = taskSearchSearch200ResponseSample;
exports.taskServiceGetIdSample = taskServiceGetIdSample;
exports.taskServiceGet200ResponseSample = taskServiceGet200ResponseSample;
exports.taskActionsApproveWithStepUpTaskIdSample = taskActionsApproveWithStepUpTaskIdSample;
exports.taskActionsApproveWithStepUpBodySample = taskActionsApproveWithStepUpBodySample;
exports.taskActionsApproveWithStepUp200ResponseSample = taskActionsApproveWithStepUp200ResponseSample;
exports.taskActionsApproveTaskIdSample = taskActionsApproveTaskIdSample;
exports.taskActionsApproveBodySample = taskActionsApproveBodySample;
exports.taskActionsApprove200ResponseSample = taskActionsApprove200ResponseSample;
exports.taskActionsCloseTaskIdSample = taskActionsCloseTaskIdSample;
exports.taskActionsCloseBodySample = taskActionsCloseBodySample;
exports.taskActionsClose200ResponseSample = taskActionsClose200ResponseSample;
exports.taskActionsCommentTaskIdSample = taskActionsCommentTaskIdSample;
exports.taskActionsCommentBodySample = taskActionsCommentBodySample;
exports.taskActionsComment200ResponseSample = taskActionsComment200ResponseSample;
exports.taskActionsDenyTaskIdSample = taskActionsDenyTaskIdSample;
exports.taskActionsDenyBodySample = taskActionsDenyBodySample;
exports.taskActionsDeny200ResponseSample = taskActionsDeny200ResponseSample;
exports.taskActionsEscalateToEmergencyAccessTaskIdSample = taskActionsEscalateToEmergencyAccessTaskIdSample;
exports.taskActionsEscalateToEmergencyAccessBodySample = taskActionsEscalateToEmergencyAccessBodySample;
exports.taskActionsEscalateToEmergencyAccess200ResponseSample = taskActionsEscalateToEmergencyAccess200ResponseSample;
exports.taskActionsProcessNowTaskIdSample = taskActionsProcessNowTaskIdSample;
exports.taskActionsProcessNowBodySample = taskActionsProcessNowBodySample;
exports.taskActionsProcessNow200ResponseSample = taskActionsProcessNow200ResponseSample;
exports.taskActionsReassignTaskIdSample = taskActionsReassignTaskIdSample;
exports.taskActionsReassignBodySample = taskActionsReassignBodySample;
exports.taskActionsReassign200ResponseSample = taskActionsReassign200ResponseSample;
exports.taskActionsHardResetTaskIdSample = taskActionsHardResetTaskIdSample;
exports.taskActionsHardResetBodySample = taskActionsHardResetBodySample;
exports.taskActionsHardReset200ResponseSample = taskActionsHardReset200ResponseSample;
exports.taskActionsRestartTaskIdSample = taskActionsRestartTaskIdSample;
exports.taskActionsRestartBodySample = taskActionsRestartBodySample;
exports.taskActionsRestart200ResponseSample = taskActionsRestart200ResponseSample;
exports.taskActionsSkipStepTaskIdSample = taskActionsSkipStepTaskIdSample;
exports.taskActionsSkipStepBodySample = taskActionsSkipStepBodySample;
exports.taskActionsSkipStep200ResponseSample = taskActionsSkipStep200ResponseSample;
exports.taskAuditListBodySample = taskAuditListBodySample;
exports.taskAuditList200ResponseSample = taskAuditList200ResponseSample;
exports.taskServiceCreateGrantTaskBodySample = taskServiceCreateGrantTaskBodySample;
exports.taskServiceCreateGrantTask200ResponseSample = taskServiceCreateGrantTask200ResponseSample;
exports.taskServiceCreateOffboardingTaskBodySample = taskServiceCreateOffboardingTaskBodySample;
exports.taskServiceCreateOffboardingTask200ResponseSample = taskServiceCreateOffboardingTask200ResponseSample;
exports.taskServiceCreateRevokeTaskBodySample = taskServiceCreateRevokeTaskBodySample;
exports.taskServiceCreateRevokeTask200ResponseSample = taskServiceCreateRevokeTask200ResponseSample;
