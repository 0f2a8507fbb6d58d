export const taskSearchSearch4XxResponseSample = { value: () => statusSample };
export const taskSearchSearch5XxResponseSample = { value: () => statusSample };
export const taskAuditCancelledResultSample = { value: {} };
export const taskAuditErrorResultSample = { value: {
	errorCount: "errorCount",
	errorReason: "errorReason"
} };
export const taskAuditErrorResultErrorCountSample = { value: "string" };
export const taskAuditErrorResultErrorReasonSample = { value: "string" };
export const taskAuditSuccessResultSample = { value: { annotations: [() => protobufAnySample] } };
export const taskAuditSuccessResultAnnotationsSample = { value: [() => protobufAnySample] };
export const taskAuditSuccessResultAnnotationsItemSample = { value: () => protobufAnySample };
export const acceptSample = { value: { acceptMessage: "acceptMessage" } };
export const acceptMessageSample = { value: "string" };
export const acceptInstanceSample = { value: { acceptMessage: "acceptMessage" } };
export const acceptInstanceAcceptMessageSample = { value: "string" };
export const agentApprovalSample = { value: {
	agentMode: "APPROVAL_AGENT_MODE_UNSPECIFIED",
	agentUserId: "agentUserId",
	instructions: "instructions",
	policyIds: ["string"]
} };
export const agentApprovalAgentModeSample = { value: "APPROVAL_AGENT_MODE_UNSPECIFIED" };
export const agentApprovalAgentUserIdSample = { value: "string" };
export const agentApprovalInstructionsSample = { value: "string" };
export const agentApprovalPolicyIdsSample = { value: ["string"] };
export const agentApprovalPolicyIdsItemSample = { value: "string" };
export const appEntitlementReferenceSample = { value: {
	appEntitlementId: "appEntitlementId",
	appId: "appId"
} };
export const appEntitlementReferenceAppEntitlementIdSample = { value: "string" };
export const appEntitlementReferenceAppIdSample = { value: "string" };
export const appGroupApprovalSample = { value: {
	allowSelfApproval: true,
	appGroupId: "appGroupId",
	appId: "appId",
	fallback: true,
	fallbackUserIds: ["string"]
} };
export const appGroupApprovalAllowSelfApprovalSample = { value: true };
export const appGroupApprovalAppGroupIdSample = { value: "string" };
export const appGroupApprovalAppIdSample = { value: "string" };
export const appGroupApprovalFallbackSample = { value: true };
export const appGroupApprovalFallbackUserIdsSample = { value: ["string"] };
export const appGroupApprovalFallbackUserIdsItemSample = { value: "string" };
export const appOwnerApprovalSample = { value: { allowSelfApproval: true } };
export const appOwnerApprovalAllowSelfApprovalSample = { value: true };
export const approvalSample = {
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
export const approvalUsersSample = { value: () => userApprovalSample };
export const approvalManagerSample = { value: () => managerApprovalSample };
export const approvalAppOwnersSample = { value: () => appOwnerApprovalSample };
export const approvalGroupSample = { value: () => appGroupApprovalSample };
export const approvalSelfSample = { value: () => selfApprovalSample };
export const approvalEntitlementOwnersSample = { value: () => entitlementOwnerApprovalSample };
export const approvalExpressionSample = { value: () => expressionApprovalSample };
export const approvalWebhookSample = { value: () => webhookApprovalSample };
export const approvalResourceOwnersSample = { value: () => resourceOwnerApprovalSample };
export const approvalAgentSample = { value: () => agentApprovalSample };
export const approvalAllowReassignmentSample = { value: true };
export const approvalAllowedReassigneesSample = { value: ["string"] };
export const approvalAllowedReassigneesItemSample = { value: "string" };
export const approvalAssignedSample = { value: true };
export const approvalEscalationSample = { value: () => escalationSample };
export const approvalEscalationEnabledSample = { value: true };
export const approvalRequireApprovalReasonSample = { value: true };
export const approvalRequireDenialReasonSample = { value: true };
export const approvalRequireReassignmentReasonSample = { value: true };
export const approvalRequiresStepUpProviderIdSample = { value: "string" };
export const approvalInstanceSample = {
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
export const approvalInstanceApprovedSample = { value: () => approvedActionSample };
export const approvalInstanceDeniedSample = { value: () => deniedActionSample };
export const approvalInstanceReassignedSample = { value: () => reassignedActionSample };
export const approvalInstanceRestartedSample = { value: () => restartActionSample };
export const approvalInstanceReassignedByErrorSample = { value: () => reassignedByErrorActionSample };
export const approvalInstanceSkippedSample = { value: () => skippedActionSample };
export const approvalInstanceApprovalSample = { value: () => approvalSample };
export const approvalInstanceApprovalVariant1Sample = { value: () => approvalSample };
export const approvalInstanceEscalationInstanceSample = { value: () => escalationInstanceSample };
export const approvalInstanceStateSample = { value: "APPROVAL_INSTANCE_STATE_UNSPECIFIED" };
export const approvedActionSample = { value: {
	approvedAt: "2019-12-27T18:11:19.117Z",
	entitlements: [() => appEntitlementReferenceSample],
	stepUpTransactionId: "stepUpTransactionId",
	userId: "userId"
} };
export const approvedActionApprovedAtSample = { value: "2019-12-27T18:11:19.117Z" };
export const approvedActionEntitlementsSample = { value: [() => appEntitlementReferenceSample] };
export const approvedActionEntitlementsItemSample = { value: () => appEntitlementReferenceSample };
export const approvedActionStepUpTransactionIdSample = { value: "string" };
export const approvedActionUserIdSample = { value: "string" };
export const cancelledActionSample = { value: {
	cancelledAt: "2019-12-27T18:11:19.117Z",
	cancelledByUserId: "cancelledByUserId"
} };
export const cancelledActionCancelledAtSample = { value: "2019-12-27T18:11:19.117Z" };
export const cancelledActionCancelledByUserIdSample = { value: "string" };
export const completedActionSample = { value: {
	completedAt: "2019-12-27T18:11:19.117Z",
	entitlements: [() => appEntitlementReferenceSample],
	userId: "userId"
} };
export const completedActionCompletedAtSample = { value: "2019-12-27T18:11:19.117Z" };
export const completedActionEntitlementsSample = { value: [() => appEntitlementReferenceSample] };
export const completedActionEntitlementsItemSample = { value: () => appEntitlementReferenceSample };
export const completedActionUserIdSample = { value: "string" };
export const connectorProvisionSample = {
	value: {},
	groups: [{
		account: () => accountProvisionSample,
		defaultBehavior: () => defaultBehaviorSample,
		deleteAccount: () => deleteAccountSample
	}]
};
export const accountProvisionSample = {
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
export const accountProvisionSaveToVaultSample = { value: () => saveToVaultSample };
export const accountProvisionDoNotSaveSample = { value: () => doNotSaveSample };
export const accountProvisionConfigSample = { value: { foo: "bar" } };
export const accountProvisionConfigValueSample = { value: {} };
export const accountProvisionConnectorIdSample = { value: "string" };
export const accountProvisionSchemaIdSample = { value: "string" };
export const defaultBehaviorSample = { value: { connectorId: "connectorId" } };
export const defaultBehaviorConnectorIdSample = { value: "string" };
export const deleteAccountSample = { value: { connectorId: "connectorId" } };
export const deleteAccountConnectorIdSample = { value: "string" };
export const doNotSaveSample = { value: {} };
export const saveToVaultSample = { value: { vaultIds: ["string"] } };
export const saveToVaultVaultIdsSample = { value: ["string"] };
export const saveToVaultVaultIdsItemSample = { value: "string" };
export const connectorProvisionDefaultBehaviorSample = { value: () => defaultBehaviorSample };
export const connectorProvisionAccountSample = { value: () => accountProvisionSample };
export const connectorProvisionDeleteAccountSample = { value: () => deleteAccountSample };
export const delegatedProvisionSample = { value: {
	appId: "appId",
	entitlementId: "entitlementId",
	implicit: true
} };
export const delegatedProvisionAppIdSample = { value: "string" };
export const delegatedProvisionEntitlementIdSample = { value: "string" };
export const delegatedProvisionImplicitSample = { value: true };
export const deniedActionSample = { value: {
	deniedAt: "2019-12-27T18:11:19.117Z",
	userId: "userId"
} };
export const deniedActionDeniedAtSample = { value: "2019-12-27T18:11:19.117Z" };
export const deniedActionUserIdSample = { value: "string" };
export const entitlementOwnerApprovalSample = { value: {
	allowSelfApproval: true,
	fallback: true,
	fallbackUserIds: ["string"]
} };
export const entitlementOwnerApprovalAllowSelfApprovalSample = { value: true };
export const entitlementOwnerApprovalFallbackSample = { value: true };
export const entitlementOwnerApprovalFallbackUserIdsSample = { value: ["string"] };
export const entitlementOwnerApprovalFallbackUserIdsItemSample = { value: "string" };
export const erroredActionSample = { value: {
	description: "description",
	errorCode: "errorCode",
	erroredAt: "2019-12-27T18:11:19.117Z"
} };
export const erroredActionDescriptionSample = { value: "string" };
export const erroredActionErrorCodeSample = { value: "string" };
export const erroredActionErroredAtSample = { value: "2019-12-27T18:11:19.117Z" };
export const escalationSample = {
	value: {
		escalationComment: "escalationComment",
		expiration: "expiration"
	},
	groups: [{
		reassignToApprovers: () => escalationReassignToApproversSample,
		replacePolicy: () => escalationReplacePolicySample
	}]
};
export const escalationReassignToApproversSample = { value: { approverIds: ["string"] } };
export const escalationReassignToApproversApproverIdsSample = { value: ["string"] };
export const escalationReassignToApproversApproverIdsItemSample = { value: "string" };
export const escalationReplacePolicySample = { value: { policyId: "policyId" } };
export const escalationReplacePolicyPolicyIdSample = { value: "string" };
export const escalationReplacePolicyTypeSample = { value: () => escalationReplacePolicySample };
export const escalationReassignToApproversTypeSample = { value: () => escalationReassignToApproversSample };
export const escalationCommentSample = { value: "string" };
export const escalationExpirationSample = { value: "string" };
export const escalationInstanceSample = {
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
export const escalationInstanceReassignToApproversSample = { value: { approverIds: ["string"] } };
export const escalationInstanceReassignToApproversApproverIdsSample = { value: ["string"] };
export const escalationInstanceReassignToApproversApproverIdsItemSample = { value: "string" };
export const escalationInstanceReplacePolicySample = { value: { policyId: "policyId" } };
export const escalationInstanceReplacePolicyPolicyIdSample = { value: "string" };
export const escalationInstanceReplacePolicyTypeSample = { value: () => escalationInstanceReplacePolicySample };
export const escalationInstanceReassignToApproversTypeSample = { value: () => escalationInstanceReassignToApproversSample };
export const escalationInstanceAlreadyEscalatedSample = { value: true };
export const escalationInstanceEscalationCommentSample = { value: "string" };
export const escalationInstanceExpiresAtSample = { value: "2019-12-27T18:11:19.117Z" };
export const expressionApprovalSample = { value: {
	allowSelfApproval: true,
	assignedUserIds: ["string"],
	expressions: ["string"],
	fallback: true,
	fallbackUserIds: ["string"]
} };
export const expressionApprovalAllowSelfApprovalSample = { value: true };
export const expressionApprovalAssignedUserIdsSample = { value: ["string"] };
export const expressionApprovalAssignedUserIdsItemSample = { value: "string" };
export const expressionApprovalExpressionsSample = { value: ["string"] };
export const expressionApprovalExpressionsItemSample = { value: "string" };
export const expressionApprovalFallbackSample = { value: true };
export const expressionApprovalFallbackUserIdsSample = { value: ["string"] };
export const expressionApprovalFallbackUserIdsItemSample = { value: "string" };
export const externalTicketProvisionSample = { value: {
	appId: "appId",
	connectorId: "connectorId",
	externalTicketProvisionerConfigId: "externalTicketProvisionerConfigId",
	instructions: "instructions"
} };
export const externalTicketProvisionAppIdSample = { value: "string" };
export const externalTicketProvisionConnectorIdSample = { value: "string" };
export const externalTicketProvisionerConfigIdSample = { value: "string" };
export const externalTicketProvisionInstructionsSample = { value: "string" };
export const managerApprovalSample = { value: {
	allowSelfApproval: true,
	assignedUserIds: ["string"],
	fallback: true,
	fallbackUserIds: ["string"]
} };
export const managerApprovalAllowSelfApprovalSample = { value: true };
export const managerApprovalAssignedUserIdsSample = { value: ["string"] };
export const managerApprovalAssignedUserIdsItemSample = { value: "string" };
export const managerApprovalFallbackSample = { value: true };
export const managerApprovalFallbackUserIdsSample = { value: ["string"] };
export const managerApprovalFallbackUserIdsItemSample = { value: "string" };
export const manualProvisionSample = { value: {
	instructions: "instructions",
	userIds: ["string"]
} };
export const manualProvisionInstructionsSample = { value: "string" };
export const manualProvisionUserIdsSample = { value: ["string"] };
export const manualProvisionUserIdsItemSample = { value: "string" };
export const multiStepSample = {
	value: { provisionSteps: [] },
	recursive: { provisionSteps: [() => provisionPolicySample] },
	minimal: {}
};
export const multiStepProvisionStepsSample = { value: [() => provisionPolicySample] };
export const multiStepProvisionStepsItemSample = { value: () => provisionPolicySample };
export const policySample = { value: {
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
export const policyCreatedAtSample = { value: "2019-12-27T18:11:19.117Z" };
export const policyDeletedAtSample = { value: "2019-12-27T18:11:19.117Z" };
export const policyDescriptionSample = { value: "string" };
export const policyDisplayNameSample = { value: "string" };
export const policyIdSample = { value: "string" };
export const policyPolicyStepsSample = { value: { foo: () => policyStepsSample } };
export const policyStepsValueSample = { value: () => policyStepsSample };
export const policyTypeSample = { value: "POLICY_TYPE_UNSPECIFIED" };
export const policyPostActionsTypeSample = { value: [() => policyPostActionsSample] };
export const policyPostActionsItemSample = { value: () => policyPostActionsSample };
export const policyReassignTasksToDelegatesSample = { value: true };
export const policyRulesSample = { value: [() => ruleSample] };
export const policyRulesItemSample = { value: () => ruleSample };
export const policySystemBuiltinSample = { value: true };
export const policyUpdatedAtSample = { value: "2019-12-27T18:11:19.117Z" };
export const policyInstanceSample = {
	value: {
		current: () => policyStepInstanceSample,
		history: [() => policyStepInstanceSample],
		next: [() => policyStepSample],
		policy: () => policySample
	},
	minimal: {}
};
export const policyInstanceCurrentSample = { value: () => policyStepInstanceSample };
export const policyInstanceHistorySample = { value: [() => policyStepInstanceSample] };
export const policyInstanceHistoryItemSample = { value: () => policyStepInstanceSample };
export const policyInstanceNextSample = { value: [() => policyStepSample] };
export const policyInstanceNextItemSample = { value: () => policyStepSample };
export const policyInstancePolicySample = { value: () => policySample };
export const policyPostActionsSample = {
	value: {},
	groups: [{ certifyRemediateImmediately: true }]
};
export const policyPostActionsCertifyRemediateImmediatelySample = { value: true };
export const policyStepSample = {
	value: {},
	groups: [{
		accept: () => acceptSample,
		approval: () => approvalSample,
		provision: () => provisionSample,
		reject: () => rejectSample,
		wait: () => waitSample
	}]
};
export const policyStepApprovalSample = { value: () => approvalSample };
export const policyStepProvisionSample = { value: () => provisionSample };
export const policyStepAcceptSample = { value: () => acceptSample };
export const policyStepRejectSample = { value: () => rejectSample };
export const policyStepWaitSample = { value: () => waitSample };
export const policyStepInstanceSample = {
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
export const policyStepInstanceApprovalSample = { value: () => approvalInstanceSample };
export const policyStepInstanceProvisionSample = { value: () => provisionInstanceSample };
export const policyStepInstanceAcceptSample = { value: () => acceptInstanceSample };
export const policyStepInstanceRejectSample = { value: () => rejectInstanceSample };
export const policyStepInstanceWaitSample = { value: () => waitInstanceSample };
export const policyStepInstanceIdSample = { value: "string" };
export const policyStepInstancePolicyGenerationIdSample = { value: "string" };
export const policyStepInstanceStateSample = { value: "POLICY_STEP_STATE_UNSPECIFIED" };
export const policyStepsSample = { value: { steps: [() => policyStepSample] } };
export const policyStepsStepsSample = { value: [() => policyStepSample] };
export const policyStepsStepsItemSample = { value: () => policyStepSample };
export const provisionSample = { value: {
	assigned: true,
	provisionPolicy: () => provisionPolicySample,
	provisionTarget: () => provisionTargetSample
} };
export const provisionAssignedSample = { value: true };
export const provisionProvisionPolicySample = { value: () => provisionPolicySample };
export const provisionProvisionTargetSample = { value: () => provisionTargetSample };
export const provisionInstanceSample = {
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
export const provisionInstanceCompletedSample = { value: () => completedActionSample };
export const provisionInstanceCancelledSample = { value: () => cancelledActionSample };
export const provisionInstanceErroredSample = { value: () => erroredActionSample };
export const provisionInstanceReassignedByErrorSample = { value: () => reassignedByErrorActionSample };
export const provisionInstanceSkippedSample = { value: () => skippedActionSample };
export const provisionInstanceExternalTicketIdSample = { value: "string" };
export const provisionInstanceExternalTicketProvisionerConfigIdSample = { value: "string" };
export const provisionInstanceNotificationIdSample = { value: "string" };
export const provisionInstanceProvisionSample = { value: () => provisionSample };
export const provisionInstanceProvisionVariant1Sample = { value: () => provisionSample };
export const provisionInstanceStateSample = { value: "PROVISION_INSTANCE_STATE_UNSPECIFIED" };
export const provisionInstanceWebhookIdSample = { value: "string" };
export const provisionInstanceWebhookInstanceIdSample = { value: "string" };
export const provisionPolicySample = {
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
export const provisionPolicyConnectorSample = { value: () => connectorProvisionSample };
export const provisionPolicyManualSample = { value: () => manualProvisionSample };
export const provisionPolicyDelegatedSample = { value: () => delegatedProvisionSample };
export const provisionPolicyWebhookSample = { value: () => webhookProvisionSample };
export const provisionPolicyMultiStepSample = { value: () => multiStepSample };
export const provisionPolicyExternalTicketSample = { value: () => externalTicketProvisionSample };
export const provisionPolicyUnconfiguredSample = { value: () => unconfiguredProvisionSample };
export const provisionTargetSample = { value: {
	appEntitlementId: "appEntitlementId",
	appId: "appId",
	appUserId: "appUserId",
	grantDuration: "grantDuration"
} };
export const provisionTargetAppEntitlementIdSample = { value: "string" };
export const provisionTargetAppIdSample = { value: "string" };
export const provisionTargetAppUserIdSample = { value: "string" };
export const provisionTargetGrantDurationSample = { value: "string" };
export const reassignedActionSample = { value: {
	newPolicyStepId: "newPolicyStepId",
	reassignedAt: "2019-12-27T18:11:19.117Z",
	userId: "userId"
} };
export const reassignedActionNewPolicyStepIdSample = { value: "string" };
export const reassignedActionReassignedAtSample = { value: "2019-12-27T18:11:19.117Z" };
export const reassignedActionUserIdSample = { value: "string" };
export const reassignedByErrorActionSample = { value: {
	description: "description",
	errorCode: "errorCode",
	errorUserId: "errorUserId",
	erroredAt: "2019-12-27T18:11:19.117Z",
	newPolicyStepId: "newPolicyStepId",
	reassignedAt: "2019-12-27T18:11:19.117Z"
} };
export const reassignedByErrorActionDescriptionSample = { value: "string" };
export const reassignedByErrorActionErrorCodeSample = { value: "string" };
export const reassignedByErrorActionErrorUserIdSample = { value: "string" };
export const reassignedByErrorActionErroredAtSample = { value: "2019-12-27T18:11:19.117Z" };
export const reassignedByErrorActionNewPolicyStepIdSample = { value: "string" };
export const reassignedByErrorActionReassignedAtSample = { value: "2019-12-27T18:11:19.117Z" };
export const rejectSample = { value: { rejectMessage: "rejectMessage" } };
export const rejectMessageSample = { value: "string" };
export const rejectInstanceSample = { value: { rejectMessage: "rejectMessage" } };
export const rejectInstanceRejectMessageSample = { value: "string" };
export const resourceOwnerApprovalSample = { value: {
	allowSelfApproval: true,
	fallback: true,
	fallbackUserIds: ["string"]
} };
export const resourceOwnerApprovalAllowSelfApprovalSample = { value: true };
export const resourceOwnerApprovalFallbackSample = { value: true };
export const resourceOwnerApprovalFallbackUserIdsSample = { value: ["string"] };
export const resourceOwnerApprovalFallbackUserIdsItemSample = { value: "string" };
export const restartActionSample = { value: {
	oldPolicyStepId: "oldPolicyStepId",
	restartedAt: "2019-12-27T18:11:19.117Z",
	userId: "userId"
} };
export const restartActionOldPolicyStepIdSample = { value: "string" };
export const restartActionRestartedAtSample = { value: "2019-12-27T18:11:19.117Z" };
export const restartActionUserIdSample = { value: "string" };
export const ruleSample = { value: {
	condition: "condition",
	policyKey: "policyKey"
} };
export const ruleConditionSample = { value: "string" };
export const rulePolicyKeySample = { value: "string" };
export const selfApprovalSample = { value: {
	assignedUserIds: ["string"],
	fallback: true,
	fallbackUserIds: ["string"]
} };
export const selfApprovalAssignedUserIdsSample = { value: ["string"] };
export const selfApprovalAssignedUserIdsItemSample = { value: "string" };
export const selfApprovalFallbackSample = { value: true };
export const selfApprovalFallbackUserIdsSample = { value: ["string"] };
export const selfApprovalFallbackUserIdsItemSample = { value: "string" };
export const skippedActionSample = { value: {
	newPolicyStepId: "newPolicyStepId",
	skippedAt: "2019-12-27T18:11:19.117Z",
	userId: "userId"
} };
export const skippedActionNewPolicyStepIdSample = { value: "string" };
export const skippedActionSkippedAtSample = { value: "2019-12-27T18:11:19.117Z" };
export const skippedActionUserIdSample = { value: "string" };
export const unconfiguredProvisionSample = { value: {} };
export const userApprovalSample = { value: {
	allowSelfApproval: true,
	userIds: ["string"]
} };
export const userApprovalAllowSelfApprovalSample = { value: true };
export const userApprovalUserIdsSample = { value: ["string"] };
export const userApprovalUserIdsItemSample = { value: "string" };
export const waitSample = {
	value: {
		commentOnFirstWait: "commentOnFirstWait",
		commentOnTimeout: "commentOnTimeout",
		name: "name",
		timeoutDuration: "timeoutDuration"
	},
	groups: [{ condition: () => waitConditionSample }]
};
export const waitConditionTypeSample = { value: () => waitConditionSample };
export const waitCommentOnFirstWaitSample = { value: "string" };
export const waitCommentOnTimeoutSample = { value: "string" };
export const waitNameSample = { value: "string" };
export const waitTimeoutDurationSample = { value: "string" };
export const waitConditionSample = { value: { condition: "condition" } };
export const waitConditionConditionSample = { value: "string" };
export const waitConditionInstanceSample = { value: { condition: "condition" } };
export const waitConditionInstanceConditionSample = { value: "string" };
export const waitInstanceSample = {
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
export const conditionSucceededSample = { value: { succeededAt: "2019-12-27T18:11:19.117Z" } };
export const conditionSucceededSucceededAtSample = { value: "2019-12-27T18:11:19.117Z" };
export const conditionTimedOutSample = { value: { timedOutAt: "2019-12-27T18:11:19.117Z" } };
export const conditionTimedOutTimedOutAtSample = { value: "2019-12-27T18:11:19.117Z" };
export const waitInstanceConditionSample = { value: () => waitConditionInstanceSample };
export const waitInstanceSucceededSample = { value: () => conditionSucceededSample };
export const waitInstanceTimedOutSample = { value: () => conditionTimedOutSample };
export const waitInstanceSkippedSample = { value: () => skippedActionSample };
export const waitInstanceCommentOnFirstWaitSample = { value: "string" };
export const waitInstanceCommentOnTimeoutSample = { value: "string" };
export const waitInstanceNameSample = { value: "string" };
export const waitInstanceStartedWaitingAtSample = { value: "2019-12-27T18:11:19.117Z" };
export const waitInstanceStateSample = { value: "WAIT_INSTANCE_STATE_UNSPECIFIED" };
export const waitInstanceTimeoutSample = { value: "2019-12-27T18:11:19.117Z" };
export const waitInstanceTimeoutDurationSample = { value: "string" };
export const webhookApprovalSample = { value: { webhookId: "webhookId" } };
export const webhookApprovalWebhookIdSample = { value: "string" };
export const webhookProvisionSample = { value: { webhookId: "webhookId" } };
export const webhookProvisionWebhookIdSample = { value: "string" };
export const externalRefSample = { value: {
	externalRefSource: "UNSPECIFIED",
	name: "name",
	url: "url"
} };
export const externalRefSourceSample = { value: "UNSPECIFIED" };
export const externalRefNameSample = { value: "string" };
export const externalRefUrlSample = { value: "string" };
export const taskSample = {
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
export const taskActionsSample = { value: ["TASK_ACTION_TYPE_UNSPECIFIED"] };
export const taskActionsItemSample = { value: "TASK_ACTION_TYPE_UNSPECIFIED" };
export const taskAnalysisIdSample = { value: "string" };
export const taskAnnotationsSample = { value: [() => protobufAnySample] };
export const taskAnnotationsItemSample = { value: () => protobufAnySample };
export const taskCommentCountSample = { value: 0 };
export const taskCreatedAtSample = { value: "2019-12-27T18:11:19.117Z" };
export const taskCreatedByUserIdSample = { value: "string" };
export const taskDeletedAtSample = { value: "2019-12-27T18:11:19.117Z" };
export const taskDescriptionSample = { value: "string" };
export const taskDisplayNameSample = { value: "string" };
export const taskEmergencyAccessSample = { value: true };
export const taskExternalRefsSample = { value: [() => externalRefSample] };
export const taskExternalRefsItemSample = { value: () => externalRefSample };
export const taskIdSample = { value: "string" };
export const taskInsightIdsSample = { value: ["string"] };
export const taskInsightIdsItemSample = { value: "string" };
export const taskNumericIdSample = { value: "string" };
export const taskOriginSample = { value: "TASK_ORIGIN_UNSPECIFIED" };
export const taskPolicySample = {
	value: () => policyInstanceSample,
	minimal: () => policyInstanceSample
};
export const taskPolicyGenerationIdSample = { value: "string" };
export const taskProcessingSample = { value: "TASK_PROCESSING_TYPE_UNSPECIFIED" };
export const taskRecommendationSample = { value: "INSIGHT_RECOMMENDATION_UNSPECIFIED" };
export const taskStateSample = { value: "TASK_STATE_UNSPECIFIED" };
export const taskStepApproverIdsSample = { value: ["string"] };
export const taskStepApproverIdsItemSample = { value: "string" };
export const taskTypeTypeSample = { value: () => taskTypeSample };
export const taskUpdatedAtSample = { value: "2019-12-27T18:11:19.117Z" };
export const taskUserIdSample = { value: "string" };
export const taskActionSample = { value: {
	actionType: "TASK_ACTION_TYPE_UNSPECIFIED",
	bulkActionId: "bulkActionId",
	createdAt: "2019-12-27T18:11:19.117Z",
	deletedAt: "2019-12-27T18:11:19.117Z",
	id: "id",
	policyStepId: "policyStepId",
	updatedAt: "2019-12-27T18:11:19.117Z",
	userId: "userId"
} };
export const taskActionActionTypeSample = { value: "TASK_ACTION_TYPE_UNSPECIFIED" };
export const taskActionBulkActionIdSample = { value: "string" };
export const taskActionCreatedAtSample = { value: "2019-12-27T18:11:19.117Z" };
export const taskActionDeletedAtSample = { value: "2019-12-27T18:11:19.117Z" };
export const taskActionIdSample = { value: "string" };
export const taskActionPolicyStepIdSample = { value: "string" };
export const taskActionUpdatedAtSample = { value: "2019-12-27T18:11:19.117Z" };
export const taskActionUserIdSample = { value: "string" };
export const taskActionsServiceApproveRequestSample = { value: {
	comment: "comment",
	expandMask: () => taskExpandMaskSample,
	policyStepId: "policyStepId"
} };
export const taskActionsServiceApproveRequestCommentSample = { value: "string" };
export const taskActionsServiceApproveRequestExpandMaskSample = { value: () => taskExpandMaskSample };
export const taskActionsServiceApproveRequestPolicyStepIdSample = { value: "string" };
export const taskActionsServiceApproveResponseSample = {
	value: {
		expanded: [() => protobufAnySample],
		taskView: () => taskViewSample,
		ticketActionId: "ticketActionId"
	},
	minimal: {}
};
export const taskActionsServiceApproveResponseExpandedSample = { value: [() => protobufAnySample] };
export const taskActionsServiceApproveResponseExpandedItemSample = { value: () => protobufAnySample };
export const taskActionsServiceApproveResponseTaskViewSample = {
	value: () => taskViewSample,
	minimal: () => taskViewSample
};
export const taskActionsServiceApproveResponseTicketActionIdSample = { value: "string" };
export const taskActionsServiceApproveWithStepUpRequestSample = { value: {
	comment: "comment",
	expandMask: () => taskExpandMaskSample,
	policyStepId: "policyStepId",
	stepUpTransactionId: "stepUpTransactionId"
} };
export const taskActionsServiceApproveWithStepUpRequestCommentSample = { value: "string" };
export const taskActionsServiceApproveWithStepUpRequestExpandMaskSample = { value: () => taskExpandMaskSample };
export const taskActionsServiceApproveWithStepUpRequestPolicyStepIdSample = { value: "string" };
export const taskActionsServiceApproveWithStepUpRequestStepUpTransactionIdSample = { value: "string" };
export const taskActionsServiceApproveWithStepUpResponseSample = {
	value: {
		expanded: [() => protobufAnySample],
		redirectUrl: "redirectUrl",
		taskView: () => taskViewSample,
		ticketActionId: "ticketActionId"
	},
	minimal: {}
};
export const taskActionsServiceApproveWithStepUpResponseExpandedSample = { value: [() => protobufAnySample] };
export const taskActionsServiceApproveWithStepUpResponseExpandedItemSample = { value: () => protobufAnySample };
export const taskActionsServiceApproveWithStepUpResponseRedirectUrlSample = { value: "string" };
export const taskActionsServiceApproveWithStepUpResponseTaskViewSample = {
	value: () => taskViewSample,
	minimal: () => taskViewSample
};
export const taskActionsServiceApproveWithStepUpResponseTicketActionIdSample = { value: "string" };
export const taskActionsServiceCloseRequestSample = { value: {
	comment: "comment",
	expandMask: () => taskExpandMaskSample
} };
export const taskActionsServiceCloseRequestCommentSample = { value: "string" };
export const taskActionsServiceCloseRequestExpandMaskSample = { value: () => taskExpandMaskSample };
export const taskActionsServiceCloseResponseSample = {
	value: {
		expanded: [() => protobufAnySample],
		taskActionId: "taskActionId",
		taskView: () => taskViewSample
	},
	minimal: {}
};
export const taskActionsServiceCloseResponseExpandedSample = { value: [() => protobufAnySample] };
export const taskActionsServiceCloseResponseExpandedItemSample = { value: () => protobufAnySample };
export const taskActionsServiceCloseResponseTaskActionIdSample = { value: "string" };
export const taskActionsServiceCloseResponseTaskViewSample = {
	value: () => taskViewSample,
	minimal: () => taskViewSample
};
export const taskActionsServiceCommentRequestSample = { value: {
	comment: "comment",
	expandMask: () => taskExpandMaskSample
} };
export const taskActionsServiceCommentRequestCommentSample = { value: "string" };
export const taskActionsServiceCommentRequestExpandMaskSample = { value: () => taskExpandMaskSample };
export const taskActionsServiceCommentResponseSample = {
	value: {
		expanded: [() => protobufAnySample],
		taskView: () => taskViewSample
	},
	minimal: {}
};
export const taskActionsServiceCommentResponseExpandedSample = { value: [() => protobufAnySample] };
export const taskActionsServiceCommentResponseExpandedItemSample = { value: () => protobufAnySample };
export const taskActionsServiceCommentResponseTaskViewSample = {
	value: () => taskViewSample,
	minimal: () => taskViewSample
};
export const taskActionsServiceDenyRequestSample = { value: {
	comment: "comment",
	expandMask: () => taskExpandMaskSample,
	policyStepId: "policyStepId"
} };
export const taskActionsServiceDenyRequestCommentSample = { value: "string" };
export const taskActionsServiceDenyRequestExpandMaskSample = { value: () => taskExpandMaskSample };
export const taskActionsServiceDenyRequestPolicyStepIdSample = { value: "string" };
export const taskActionsServiceDenyResponseSample = {
	value: {
		expanded: [() => protobufAnySample],
		taskView: () => taskViewSample,
		ticketActionId: "ticketActionId"
	},
	minimal: {}
};
export const taskActionsServiceDenyResponseExpandedSample = { value: [() => protobufAnySample] };
export const taskActionsServiceDenyResponseExpandedItemSample = { value: () => protobufAnySample };
export const taskActionsServiceDenyResponseTaskViewSample = {
	value: () => taskViewSample,
	minimal: () => taskViewSample
};
export const taskActionsServiceDenyResponseTicketActionIdSample = { value: "string" };
export const taskActionsServiceEscalateToEmergencyAccessRequestSample = { value: {
	comment: "comment",
	expandMask: () => taskExpandMaskSample,
	policyStepId: "policyStepId"
} };
export const taskActionsServiceEscalateToEmergencyAccessRequestCommentSample = { value: "string" };
export const taskActionsServiceEscalateToEmergencyAccessRequestExpandMaskSample = { value: () => taskExpandMaskSample };
export const taskActionsServiceEscalateToEmergencyAccessRequestPolicyStepIdSample = { value: "string" };
export const taskActionsServiceHardResetRequestSample = { value: {
	comment: "comment",
	expandMask: () => taskExpandMaskSample
} };
export const taskActionsServiceHardResetRequestCommentSample = { value: "string" };
export const taskActionsServiceHardResetRequestExpandMaskSample = { value: () => taskExpandMaskSample };
export const taskActionsServiceHardResetResponseSample = {
	value: {
		expanded: [() => protobufAnySample],
		taskView: () => taskViewSample,
		ticketActionId: "ticketActionId"
	},
	minimal: {}
};
export const taskActionsServiceHardResetResponseExpandedSample = { value: [() => protobufAnySample] };
export const taskActionsServiceHardResetResponseExpandedItemSample = { value: () => protobufAnySample };
export const taskActionsServiceHardResetResponseTaskViewSample = {
	value: () => taskViewSample,
	minimal: () => taskViewSample
};
export const taskActionsServiceHardResetResponseTicketActionIdSample = { value: "string" };
export const taskActionsServiceProcessNowRequestSample = { value: { expandMask: () => taskExpandMaskSample } };
export const taskActionsServiceProcessNowRequestExpandMaskSample = { value: () => taskExpandMaskSample };
export const taskActionsServiceProcessNowResponseSample = {
	value: {
		expanded: [() => protobufAnySample],
		taskView: () => taskViewSample
	},
	minimal: {}
};
export const taskActionsServiceProcessNowResponseExpandedSample = { value: [() => protobufAnySample] };
export const taskActionsServiceProcessNowResponseExpandedItemSample = { value: () => protobufAnySample };
export const taskActionsServiceProcessNowResponseTaskViewSample = {
	value: () => taskViewSample,
	minimal: () => taskViewSample
};
export const taskActionsServiceReassignRequestSample = { value: {
	comment: "comment",
	expandMask: () => taskExpandMaskSample,
	newStepUserIds: ["string"],
	policyStepId: "policyStepId"
} };
export const taskActionsServiceReassignRequestCommentSample = { value: "string" };
export const taskActionsServiceReassignRequestExpandMaskSample = { value: () => taskExpandMaskSample };
export const taskActionsServiceReassignRequestNewStepUserIdsSample = { value: ["string"] };
export const taskActionsServiceReassignRequestNewStepUserIdsItemSample = { value: "string" };
export const taskActionsServiceReassignRequestPolicyStepIdSample = { value: "string" };
export const taskActionsServiceReassignResponseSample = {
	value: {
		expanded: [() => protobufAnySample],
		taskView: () => taskViewSample,
		ticketActionId: "ticketActionId"
	},
	minimal: {}
};
export const taskActionsServiceReassignResponseExpandedSample = { value: [() => protobufAnySample] };
export const taskActionsServiceReassignResponseExpandedItemSample = { value: () => protobufAnySample };
export const taskActionsServiceReassignResponseTaskViewSample = {
	value: () => taskViewSample,
	minimal: () => taskViewSample
};
export const taskActionsServiceReassignResponseTicketActionIdSample = { value: "string" };
export const taskActionsServiceRestartRequestSample = { value: {
	comment: "comment",
	expandMask: () => taskExpandMaskSample,
	policyStepId: "policyStepId"
} };
export const taskActionsServiceRestartRequestCommentSample = { value: "string" };
export const taskActionsServiceRestartRequestExpandMaskSample = { value: () => taskExpandMaskSample };
export const taskActionsServiceRestartRequestPolicyStepIdSample = { value: "string" };
export const taskActionsServiceRestartResponseSample = {
	value: {
		expanded: [() => protobufAnySample],
		taskView: () => taskViewSample,
		ticketActionId: "ticketActionId"
	},
	minimal: {}
};
export const taskActionsServiceRestartResponseExpandedSample = { value: [() => protobufAnySample] };
export const taskActionsServiceRestartResponseExpandedItemSample = { value: () => protobufAnySample };
export const taskActionsServiceRestartResponseTaskViewSample = {
	value: () => taskViewSample,
	minimal: () => taskViewSample
};
export const taskActionsServiceRestartResponseTicketActionIdSample = { value: "string" };
export const taskActionsServiceSkipStepRequestSample = { value: {
	comment: "comment",
	expandMask: () => taskExpandMaskSample,
	policyStepId: "policyStepId"
} };
export const taskActionsServiceSkipStepRequestCommentSample = { value: "string" };
export const taskActionsServiceSkipStepRequestExpandMaskSample = { value: () => taskExpandMaskSample };
export const taskActionsServiceSkipStepRequestPolicyStepIdSample = { value: "string" };
export const taskAuditAccessRequestOutcomeSample = { value: { outcome: "ACCESS_REQUEST_OUTCOME_UNSPECIFIED" } };
export const taskAuditAccessRequestOutcomeOutcomeSample = { value: "ACCESS_REQUEST_OUTCOME_UNSPECIFIED" };
export const taskAuditActionSubmittedSample = { value: { action: () => taskActionSample } };
export const taskAuditActionSubmittedActionSample = { value: () => taskActionSample };
export const taskAuditApprovalAutoAcceptedByPolicySample = { value: {} };
export const taskAuditApprovalAutoRejectedByPolicySample = { value: {} };
export const taskAuditApprovalHappenedAutomaticallySample = { value: {} };
export const taskAuditApprovalInstanceChangeSample = { value: { instance: () => approvalInstanceSample } };
export const taskAuditApprovalInstanceChangeInstanceSample = { value: () => approvalInstanceSample };
export const taskAuditApprovalInstanceChangeInstanceVariant1Sample = { value: () => approvalInstanceSample };
export const taskAuditBulkActionErrorSample = { value: { error: "error" } };
export const taskAuditBulkActionErrorErrorSample = { value: "string" };
export const taskAuditCertifyOutcomeSample = { value: { outcome: "CERTIFY_OUTCOME_UNSPECIFIED" } };
export const taskAuditCertifyOutcomeOutcomeSample = { value: "CERTIFY_OUTCOME_UNSPECIFIED" };
export const taskAuditCommentSample = { value: {
	comment: "comment",
	updatedAt: "2019-12-27T18:11:19.117Z",
	updatedBy: "updatedBy"
} };
export const taskAuditCommentCommentSample = { value: "string" };
export const taskAuditCommentUpdatedAtSample = { value: "2019-12-27T18:11:19.117Z" };
export const taskAuditCommentUpdatedBySample = { value: "string" };
export const taskAuditConditionalPolicyExecutionResultSample = { value: {
	condition: "condition",
	conditionMatched: true,
	defaultCondition: true,
	error: "error",
	policyKey: "policyKey"
} };
export const taskAuditConditionalPolicyExecutionResultConditionSample = { value: "string" };
export const taskAuditConditionalPolicyExecutionResultConditionMatchedSample = { value: true };
export const taskAuditConditionalPolicyExecutionResultDefaultConditionSample = { value: true };
export const taskAuditConditionalPolicyExecutionResultErrorSample = { value: "string" };
export const taskAuditConditionalPolicyExecutionResultPolicyKeySample = { value: "string" };
export const taskAuditConnectorActionResultSample = {
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
export const taskAuditConnectorActionResultSuccessSample = { value: () => taskAuditSuccessResultSample };
export const taskAuditConnectorActionResultErrorSample = { value: () => taskAuditErrorResultSample };
export const taskAuditConnectorActionResultCancelledSample = { value: () => taskAuditCancelledResultSample };
export const taskAuditConnectorActionResultAppEntitlementIdSample = { value: "string" };
export const taskAuditConnectorActionResultAppIdSample = { value: "string" };
export const taskAuditConnectorActionResultConnectorActionIdSample = { value: "string" };
export const taskAuditConnectorActionResultConnectorIdSample = { value: "string" };
export const taskAuditEscalateToEmergencyAccessSample = { value: {
	oldPolicyId: "oldPolicyId",
	oldPolicyStepId: "oldPolicyStepId"
} };
export const taskAuditEscalateToEmergencyAccessOldPolicyIdSample = { value: "string" };
export const taskAuditEscalateToEmergencyAccessOldPolicyStepIdSample = { value: "string" };
export const taskAuditExpressionPolicyStepErrorSample = { value: { error: "error" } };
export const taskAuditExpressionPolicyStepErrorErrorSample = { value: "string" };
export const taskAuditExternalTicketCreatedSample = { value: {
	appId: "appId",
	connectorId: "connectorId",
	externalTicketId: "externalTicketId",
	externalTicketProvisionerConfigId: "externalTicketProvisionerConfigId",
	externalTicketProvisionerConfigName: "externalTicketProvisionerConfigName",
	externalTicketUrl: "externalTicketUrl"
} };
export const taskAuditExternalTicketCreatedAppIdSample = { value: "string" };
export const taskAuditExternalTicketCreatedConnectorIdSample = { value: "string" };
export const taskAuditExternalTicketCreatedExternalTicketIdSample = { value: "string" };
export const taskAuditExternalTicketCreatedExternalTicketProvisionerConfigIdSample = { value: "string" };
export const taskAuditExternalTicketCreatedExternalTicketProvisionerConfigNameSample = { value: "string" };
export const taskAuditExternalTicketCreatedExternalTicketUrlSample = { value: "string" };
export const taskAuditExternalTicketErrorSample = { value: { errorMessage: "errorMessage" } };
export const taskAuditExternalTicketErrorErrorMessageSample = { value: "string" };
export const taskAuditExternalTicketProvisionStepResolvedSample = { value: {
	appId: "appId",
	connectorId: "connectorId",
	externalTicketId: "externalTicketId",
	externalTicketProvisionerConfigId: "externalTicketProvisionerConfigId",
	externalTicketUrl: "externalTicketUrl"
} };
export const taskAuditExternalTicketProvisionStepResolvedAppIdSample = { value: "string" };
export const taskAuditExternalTicketProvisionStepResolvedConnectorIdSample = { value: "string" };
export const taskAuditExternalTicketProvisionStepResolvedExternalTicketIdSample = { value: "string" };
export const taskAuditExternalTicketProvisionStepResolvedExternalTicketProvisionerConfigIdSample = { value: "string" };
export const taskAuditExternalTicketProvisionStepResolvedExternalTicketUrlSample = { value: "string" };
export const taskAuditExternalTicketTriggeredSample = { value: {
	appId: "appId",
	connectorId: "connectorId",
	externalTicketId: "externalTicketId",
	externalTicketProvisionerConfigId: "externalTicketProvisionerConfigId",
	externalTicketProvisionerConfigName: "externalTicketProvisionerConfigName"
} };
export const taskAuditExternalTicketTriggeredAppIdSample = { value: "string" };
export const taskAuditExternalTicketTriggeredConnectorIdSample = { value: "string" };
export const taskAuditExternalTicketTriggeredExternalTicketIdSample = { value: "string" };
export const taskAuditExternalTicketTriggeredExternalTicketProvisionerConfigIdSample = { value: "string" };
export const taskAuditExternalTicketTriggeredExternalTicketProvisionerConfigNameSample = { value: "string" };
export const taskAuditFinishedConnectorActionsSample = { value: { policyStepId: "policyStepId" } };
export const taskAuditFinishedConnectorActionsPolicyStepIdSample = { value: "string" };
export const taskAuditGrantOutcomeSample = { value: { outcome: "GRANT_OUTCOME_UNSPECIFIED" } };
export const taskAuditGrantOutcomeOutcomeSample = { value: "GRANT_OUTCOME_UNSPECIFIED" };
export const taskAuditHardResetSample = { value: { oldPolicyStepId: "oldPolicyStepId" } };
export const taskAuditHardResetOldPolicyStepIdSample = { value: "string" };
export const taskAuditListRequestSample = { value: {
	pageSize: 0,
	pageToken: "pageToken",
	refs: [() => taskAuditViewRefSample],
	taskId: "taskId"
} };
export const taskAuditListRequestPageSizeSample = { value: 0 };
export const taskAuditListRequestPageTokenSample = { value: "string" };
export const taskAuditListRequestRefsSample = { value: [() => taskAuditViewRefSample] };
export const taskAuditListRequestRefsItemSample = { value: () => taskAuditViewRefSample };
export const taskAuditListRequestTaskIdSample = { value: "string" };
export const taskAuditListResponseSample = {
	value: {
		list: [() => taskAuditViewSample],
		nextPageToken: "nextPageToken"
	},
	minimal: {}
};
export const taskAuditListResponseListSample = {
	value: [() => taskAuditViewSample],
	minimal: []
};
export const taskAuditListResponseListItemSample = {
	value: () => taskAuditViewSample,
	minimal: () => taskAuditViewSample
};
export const taskAuditListResponseNextPageTokenSample = { value: "string" };
export const taskAuditMetaDataSample = { value: { user: () => userSample } };
export const taskAuditMetaDataUserSample = { value: () => userSample };
export const taskAuditNewTaskSample = { value: {} };
export const taskAuditPolicyApprovalReassignedSample = { value: {
	newPolicyStepId: "newPolicyStepId",
	newUsers: ["string"],
	oldPolicyStepId: "oldPolicyStepId",
	users: [() => userSample]
} };
export const taskAuditPolicyApprovalReassignedNewPolicyStepIdSample = { value: "string" };
export const taskAuditPolicyApprovalReassignedNewUsersSample = { value: ["string"] };
export const taskAuditPolicyApprovalReassignedNewUsersItemSample = { value: "string" };
export const taskAuditPolicyApprovalReassignedOldPolicyStepIdSample = { value: "string" };
export const taskAuditPolicyApprovalReassignedUsersSample = { value: [() => userSample] };
export const taskAuditPolicyApprovalReassignedUsersItemSample = { value: () => userSample };
export const taskAuditPolicyChangedSample = { value: {
	newPolicyId: "newPolicyId",
	oldPolicyId: "oldPolicyId"
} };
export const taskAuditPolicyChangedNewPolicyIdSample = { value: "string" };
export const taskAuditPolicyChangedOldPolicyIdSample = { value: "string" };
export const taskAuditPolicyEvaluationStepSample = { value: { stepComment: "stepComment" } };
export const taskAuditPolicyEvaluationStepStepCommentSample = { value: "string" };
export const taskAuditPolicyProvisionErrorSample = { value: { error: "error" } };
export const taskAuditPolicyProvisionErrorErrorSample = { value: "string" };
export const taskAuditPolicyProvisionReassignedSample = { value: {
	newPolicyStepId: "newPolicyStepId",
	newUsers: ["string"],
	oldPolicyStepId: "oldPolicyStepId",
	users: [() => userSample]
} };
export const taskAuditPolicyProvisionReassignedNewPolicyStepIdSample = { value: "string" };
export const taskAuditPolicyProvisionReassignedNewUsersSample = { value: ["string"] };
export const taskAuditPolicyProvisionReassignedNewUsersItemSample = { value: "string" };
export const taskAuditPolicyProvisionReassignedOldPolicyStepIdSample = { value: "string" };
export const taskAuditPolicyProvisionReassignedUsersSample = { value: [() => userSample] };
export const taskAuditPolicyProvisionReassignedUsersItemSample = { value: () => userSample };
export const taskAuditReassignedToDelegateSample = { value: {
	delegatedAssigneeUser: () => userSample,
	delegatedAssigneeUserId: "delegatedAssigneeUserId",
	originalAssigneeUser: () => userSample,
	originalAssigneeUserId: "originalAssigneeUserId"
} };
export const taskAuditReassignedToDelegateDelegatedAssigneeUserSample = { value: () => userSample };
export const taskAuditReassignedToDelegateDelegatedAssigneeUserIdSample = { value: "string" };
export const taskAuditReassignedToDelegateOriginalAssigneeUserSample = { value: () => userSample };
export const taskAuditReassignedToDelegateOriginalAssigneeUserIdSample = { value: "string" };
export const taskAuditReassignmentListErrorSample = { value: { errorMessage: "errorMessage" } };
export const taskAuditReassignmentListErrorErrorMessageSample = { value: "string" };
export const taskAuditRestartSample = { value: { oldPolicyStepId: "oldPolicyStepId" } };
export const taskAuditRestartOldPolicyStepIdSample = { value: "string" };
export const taskAuditRevokeOutcomeSample = { value: { outcome: "REVOKE_OUTCOME_UNSPECIFIED" } };
export const taskAuditRevokeOutcomeOutcomeSample = { value: "REVOKE_OUTCOME_UNSPECIFIED" };
export const taskAuditSLAEscalationSample = { value: { message: "message" } };
export const taskAuditSLAEscalationMessageSample = { value: "string" };
export const taskAuditStartedConnectorActionsSample = { value: { policyStepId: "policyStepId" } };
export const taskAuditStartedConnectorActionsPolicyStepIdSample = { value: "string" };
export const taskAuditStateChangeSample = { value: { previousState: "TASK_STATE_UNSPECIFIED" } };
export const taskAuditStateChangePreviousStateSample = { value: "TASK_STATE_UNSPECIFIED" };
export const taskAuditStepSkippedSample = { value: { skippedBy: "skippedBy" } };
export const taskAuditStepSkippedSkippedBySample = { value: "string" };
export const taskAuditStepUpApprovalSample = { value: { stepUpTransactionId: "stepUpTransactionId" } };
export const taskAuditStepUpApprovalStepUpTransactionIdSample = { value: "string" };
export const taskAuditViewSample = {
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
export const taskAuditViewCommentSample = { value: () => taskAuditCommentSample };
export const taskAuditViewStateChangeSample = { value: () => taskAuditStateChangeSample };
export const taskAuditViewRevokeOutcomeSample = { value: () => taskAuditRevokeOutcomeSample };
export const taskAuditViewApprovalReassignedSample = { value: () => taskAuditPolicyApprovalReassignedSample };
export const taskAuditViewTaskRestartedSample = { value: () => taskAuditRestartSample };
export const taskAuditViewAccessRequestOutcomeSample = { value: () => taskAuditAccessRequestOutcomeSample };
export const taskAuditViewProvisionReassignedSample = { value: () => taskAuditPolicyProvisionReassignedSample };
export const taskAuditViewProvisionErrorSample = { value: () => taskAuditPolicyProvisionErrorSample };
export const taskAuditViewApprovedAutomaticallySample = { value: () => taskAuditApprovalHappenedAutomaticallySample };
export const taskAuditViewReassignedToDelegateSample = { value: () => taskAuditReassignedToDelegateSample };
export const taskAuditViewHardResetSample = { value: () => taskAuditHardResetSample };
export const taskAuditViewTaskEscalatedSample = { value: () => taskAuditEscalateToEmergencyAccessSample };
export const taskAuditViewApprovalInstanceChangeSample = { value: () => taskAuditApprovalInstanceChangeSample };
export const taskAuditViewConditionalPolicyExecutionResultSample = { value: () => taskAuditConditionalPolicyExecutionResultSample };
export const taskAuditViewExpressionPolicyStepErrorSample = { value: () => taskAuditExpressionPolicyStepErrorSample };
export const taskAuditViewApprovalAutoAcceptedByPolicySample = { value: () => taskAuditApprovalAutoAcceptedByPolicySample };
export const taskAuditViewApprovalAutoRejectedByPolicySample = { value: () => taskAuditApprovalAutoRejectedByPolicySample };
export const taskAuditViewBulkActionErrorSample = { value: () => taskAuditBulkActionErrorSample };
export const taskAuditViewWebhookTriggeredSample = { value: () => taskAuditWebhookTriggeredSample };
export const taskAuditViewWebhookAttemptSample = { value: () => taskAuditWebhookAttemptSample };
export const taskAuditViewWebhookSuccessSample = { value: () => taskAuditWebhookSuccessSample };
export const taskAuditViewPolicyEvaluationStepSample = { value: () => taskAuditPolicyEvaluationStepSample };
export const taskAuditViewWaitStepSuccessSample = { value: () => taskAuditWaitStepSuccessSample };
export const taskAuditViewConnectorActionsStartSample = { value: () => taskAuditStartedConnectorActionsSample };
export const taskAuditViewWaitStepWaitingSample = { value: () => taskAuditWaitStepWaitingSample };
export const taskAuditViewWaitStepTimedOutSample = { value: () => taskAuditWaitStepTimedOutSample };
export const taskAuditViewWebhookApprovalTriggeredSample = { value: () => taskAuditWebhookApprovalTriggeredSample };
export const taskAuditViewWebhookApprovalAttemptSample = { value: () => taskAuditWebhookApprovalAttemptSample };
export const taskAuditViewWebhookApprovalSuccessSample = { value: () => taskAuditWebhookApprovalSuccessSample };
export const taskAuditViewWebhookApprovalBadResponseSample = { value: () => taskAuditWebhookApprovalBadResponseSample };
export const taskAuditViewExternalTicketTriggeredSample = { value: () => taskAuditExternalTicketTriggeredSample };
export const taskAuditViewExternalTicketCreatedSample = { value: () => taskAuditExternalTicketCreatedSample };
export const taskAuditViewExternalTicketErrorSample = { value: () => taskAuditExternalTicketErrorSample };
export const taskAuditViewWaitStepAnalysisSuccessSample = { value: () => taskAuditWaitForAnalysisStepSuccessSample };
export const taskAuditViewConnectorActionsEndSample = { value: () => taskAuditFinishedConnectorActionsSample };
export const taskAuditViewWaitStepAnalysisWaitingSample = { value: () => taskAuditWaitForAnalysisStepWaitingSample };
export const taskAuditViewWaitStepAnalysisTimedOutSample = { value: () => taskAuditWaitForAnalysisStepTimedOutSample };
export const taskAuditViewStepUpApprovalSample = { value: () => taskAuditStepUpApprovalSample };
export const taskAuditViewExternalTicketProvisionStepResolvedSample = { value: () => taskAuditExternalTicketProvisionStepResolvedSample };
export const taskAuditViewStepSkippedSample = { value: () => taskAuditStepSkippedSample };
export const taskAuditViewReassignmentListErrorSample = { value: () => taskAuditReassignmentListErrorSample };
export const taskAuditViewSlaEscalationSample = { value: () => taskAuditSLAEscalationSample };
export const taskAuditViewPolicyChangedSample = { value: () => taskAuditPolicyChangedSample };
export const taskAuditViewActionResultSample = { value: () => taskAuditConnectorActionResultSample };
export const taskAuditViewTaskCreatedSample = { value: () => taskAuditNewTaskSample };
export const taskAuditViewCertifyOutcomeSample = { value: () => taskAuditCertifyOutcomeSample };
export const taskAuditViewActionSubmittedSample = { value: () => taskAuditActionSubmittedSample };
export const taskAuditViewGrantOutcomeSample = { value: () => taskAuditGrantOutcomeSample };
export const taskAuditViewCreatedSample = { value: "2019-12-27T18:11:19.117Z" };
export const taskAuditViewCurrentStateSample = { value: "TASK_STATE_UNSPECIFIED" };
export const taskAuditViewEventTypeSample = { value: "TASK_AUDIT_EVENT_TYPE_UNSPECIFIED" };
export const taskAuditViewIdSample = { value: "string" };
export const taskAuditViewMetadataSample = { value: () => taskAuditMetaDataSample };
export const taskAuditViewSourceSample = { value: "SOURCE_UNSPECIFIED" };
export const taskAuditViewTicketIdSample = { value: "string" };
export const taskAuditViewUserIdSample = { value: "string" };
export const taskAuditViewWorkflowStepSample = { value: 0 };
export const taskAuditViewRefSample = { value: { id: "id" } };
export const taskAuditViewRefIdSample = { value: "string" };
export const taskAuditWaitForAnalysisStepSuccessSample = { value: {
	stepId: "stepId",
	succeededAt: "2019-12-27T18:11:19.117Z"
} };
export const taskAuditWaitForAnalysisStepSuccessStepIdSample = { value: "string" };
export const taskAuditWaitForAnalysisStepSuccessSucceededAtSample = { value: "2019-12-27T18:11:19.117Z" };
export const taskAuditWaitForAnalysisStepTimedOutSample = { value: {
	stepId: "stepId",
	timedOutAt: "2019-12-27T18:11:19.117Z"
} };
export const taskAuditWaitForAnalysisStepTimedOutStepIdSample = { value: "string" };
export const taskAuditWaitForAnalysisStepTimedOutTimedOutAtSample = { value: "2019-12-27T18:11:19.117Z" };
export const taskAuditWaitForAnalysisStepWaitingSample = { value: { stepId: "stepId" } };
export const taskAuditWaitForAnalysisStepWaitingStepIdSample = { value: "string" };
export const taskAuditWaitStepSuccessSample = { value: {
	condition: "condition",
	stepId: "stepId",
	succeededAt: "2019-12-27T18:11:19.117Z"
} };
export const taskAuditWaitStepSuccessConditionSample = { value: "string" };
export const taskAuditWaitStepSuccessStepIdSample = { value: "string" };
export const taskAuditWaitStepSuccessSucceededAtSample = { value: "2019-12-27T18:11:19.117Z" };
export const taskAuditWaitStepTimedOutSample = { value: {
	condition: "condition",
	stepId: "stepId",
	timedOutAt: "2019-12-27T18:11:19.117Z"
} };
export const taskAuditWaitStepTimedOutConditionSample = { value: "string" };
export const taskAuditWaitStepTimedOutStepIdSample = { value: "string" };
export const taskAuditWaitStepTimedOutTimedOutAtSample = { value: "2019-12-27T18:11:19.117Z" };
export const taskAuditWaitStepWaitingSample = { value: {
	condition: "condition",
	stepId: "stepId"
} };
export const taskAuditWaitStepWaitingConditionSample = { value: "string" };
export const taskAuditWaitStepWaitingStepIdSample = { value: "string" };
export const taskAuditWebhookApprovalAttemptSample = { value: {
	webhookId: "webhookId",
	webhookInstanceId: "webhookInstanceId",
	webhookName: "webhookName",
	webhookUrl: "webhookUrl"
} };
export const taskAuditWebhookApprovalAttemptWebhookIdSample = { value: "string" };
export const taskAuditWebhookApprovalAttemptWebhookInstanceIdSample = { value: "string" };
export const taskAuditWebhookApprovalAttemptWebhookNameSample = { value: "string" };
export const taskAuditWebhookApprovalAttemptWebhookUrlSample = { value: "string" };
export const taskAuditWebhookApprovalBadResponseSample = { value: {
	error: "error",
	webhookId: "webhookId",
	webhookInstanceId: "webhookInstanceId",
	webhookName: "webhookName",
	webhookUrl: "webhookUrl"
} };
export const taskAuditWebhookApprovalBadResponseErrorSample = { value: "string" };
export const taskAuditWebhookApprovalBadResponseWebhookIdSample = { value: "string" };
export const taskAuditWebhookApprovalBadResponseWebhookInstanceIdSample = { value: "string" };
export const taskAuditWebhookApprovalBadResponseWebhookNameSample = { value: "string" };
export const taskAuditWebhookApprovalBadResponseWebhookUrlSample = { value: "string" };
export const taskAuditWebhookApprovalSuccessSample = { value: {
	webhookId: "webhookId",
	webhookInstanceId: "webhookInstanceId",
	webhookName: "webhookName",
	webhookUrl: "webhookUrl"
} };
export const taskAuditWebhookApprovalSuccessWebhookIdSample = { value: "string" };
export const taskAuditWebhookApprovalSuccessWebhookInstanceIdSample = { value: "string" };
export const taskAuditWebhookApprovalSuccessWebhookNameSample = { value: "string" };
export const taskAuditWebhookApprovalSuccessWebhookUrlSample = { value: "string" };
export const taskAuditWebhookApprovalTriggeredSample = { value: {
	webhookId: "webhookId",
	webhookInstanceId: "webhookInstanceId",
	webhookName: "webhookName",
	webhookUrl: "webhookUrl"
} };
export const taskAuditWebhookApprovalTriggeredWebhookIdSample = { value: "string" };
export const taskAuditWebhookApprovalTriggeredWebhookInstanceIdSample = { value: "string" };
export const taskAuditWebhookApprovalTriggeredWebhookNameSample = { value: "string" };
export const taskAuditWebhookApprovalTriggeredWebhookUrlSample = { value: "string" };
export const taskAuditWebhookAttemptSample = { value: {
	webhookId: "webhookId",
	webhookInstanceId: "webhookInstanceId",
	webhookName: "webhookName",
	webhookUrl: "webhookUrl"
} };
export const taskAuditWebhookAttemptWebhookIdSample = { value: "string" };
export const taskAuditWebhookAttemptWebhookInstanceIdSample = { value: "string" };
export const taskAuditWebhookAttemptWebhookNameSample = { value: "string" };
export const taskAuditWebhookAttemptWebhookUrlSample = { value: "string" };
export const taskAuditWebhookSuccessSample = { value: {
	webhookId: "webhookId",
	webhookInstanceId: "webhookInstanceId",
	webhookName: "webhookName",
	webhookUrl: "webhookUrl"
} };
export const taskAuditWebhookSuccessWebhookIdSample = { value: "string" };
export const taskAuditWebhookSuccessWebhookInstanceIdSample = { value: "string" };
export const taskAuditWebhookSuccessWebhookNameSample = { value: "string" };
export const taskAuditWebhookSuccessWebhookUrlSample = { value: "string" };
export const taskAuditWebhookTriggeredSample = { value: {
	webhookId: "webhookId",
	webhookInstanceId: "webhookInstanceId",
	webhookName: "webhookName",
	webhookUrl: "webhookUrl"
} };
export const taskAuditWebhookTriggeredWebhookIdSample = { value: "string" };
export const taskAuditWebhookTriggeredWebhookInstanceIdSample = { value: "string" };
export const taskAuditWebhookTriggeredWebhookNameSample = { value: "string" };
export const taskAuditWebhookTriggeredWebhookUrlSample = { value: "string" };
export const taskExpandMaskSample = { value: { paths: ["*"] } };
export const taskExpandMaskPathsSample = { value: ["*"] };
export const taskExpandMaskPathsItemSample = { value: "*" };
export const taskGrantSourceSample = { value: {
	externalUrl: "externalUrl",
	integrationId: "integrationId",
	requestId: "requestId"
} };
export const taskGrantSourceExternalUrlSample = { value: "string" };
export const taskGrantSourceIntegrationIdSample = { value: "string" };
export const taskGrantSourceRequestIdSample = { value: "string" };
export const taskRefSample = { value: { id: "id" } };
export const taskRefIdSample = { value: "string" };
export const taskRevokeSourceSample = {
	value: {},
	groups: [{
		expired: () => taskRevokeSourceExpiredSample,
		nonUsage: () => taskRevokeSourceNonUsageSample,
		request: () => taskRevokeSourceRequestSample,
		review: () => taskRevokeSourceReviewSample
	}]
};
export const taskRevokeSourceReviewTypeSample = { value: () => taskRevokeSourceReviewSample };
export const taskRevokeSourceRequestTypeSample = { value: () => taskRevokeSourceRequestSample };
export const taskRevokeSourceExpiredTypeSample = { value: () => taskRevokeSourceExpiredSample };
export const taskRevokeSourceNonUsageTypeSample = { value: () => taskRevokeSourceNonUsageSample };
export const taskRevokeSourceExpiredSample = { value: { expiredAt: "2019-12-27T18:11:19.117Z" } };
export const taskRevokeSourceExpiredExpiredAtSample = { value: "2019-12-27T18:11:19.117Z" };
export const taskRevokeSourceNonUsageSample = { value: {
	expiresAt: "2019-12-27T18:11:19.117Z",
	lastLogin: "2019-12-27T18:11:19.117Z"
} };
export const taskRevokeSourceNonUsageExpiresAtSample = { value: "2019-12-27T18:11:19.117Z" };
export const taskRevokeSourceNonUsageLastLoginSample = { value: "2019-12-27T18:11:19.117Z" };
export const taskRevokeSourceRequestSample = { value: { requestUserId: "requestUserId" } };
export const taskRevokeSourceRequestRequestUserIdSample = { value: "string" };
export const taskRevokeSourceReviewSample = { value: {
	accessReviewId: "accessReviewId",
	certTicketId: "certTicketId"
} };
export const taskRevokeSourceReviewAccessReviewIdSample = { value: "string" };
export const taskRevokeSourceReviewCertTicketIdSample = { value: "string" };
export const taskSearchRequestSample = { value: {
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
export const taskSearchRequestAccessReviewIdsSample = { value: ["string"] };
export const taskSearchRequestAccessReviewIdsItemSample = { value: "string" };
export const taskSearchRequestAccountOwnerIdsSample = { value: ["string"] };
export const taskSearchRequestAccountOwnerIdsItemSample = { value: "string" };
export const taskSearchRequestAccountTypesSample = { value: ["APP_USER_TYPE_UNSPECIFIED"] };
export const taskSearchRequestAccountTypesItemSample = { value: "APP_USER_TYPE_UNSPECIFIED" };
export const taskSearchRequestActorIdSample = { value: "string" };
export const taskSearchRequestAppEntitlementIdsSample = { value: ["string"] };
export const taskSearchRequestAppEntitlementIdsItemSample = { value: "string" };
export const taskSearchRequestAppResourceIdsSample = { value: ["string"] };
export const taskSearchRequestAppResourceIdsItemSample = { value: "string" };
export const taskSearchRequestAppResourceTypeIdsSample = { value: ["string"] };
export const taskSearchRequestAppResourceTypeIdsItemSample = { value: "string" };
export const taskSearchRequestAppUserSubjectIdsSample = { value: ["string"] };
export const taskSearchRequestAppUserSubjectIdsItemSample = { value: "string" };
export const taskSearchRequestApplicationIdsSample = { value: ["string"] };
export const taskSearchRequestApplicationIdsItemSample = { value: "string" };
export const taskSearchRequestAssignedOrStepApproverUserIdSample = { value: "string" };
export const taskSearchRequestAssigneesInIdsSample = { value: ["string"] };
export const taskSearchRequestAssigneesInIdsItemSample = { value: "string" };
export const taskSearchRequestCreatedAfterSample = { value: "2019-12-27T18:11:19.117Z" };
export const taskSearchRequestCreatedBeforeSample = { value: "2019-12-27T18:11:19.117Z" };
export const taskSearchRequestCurrentStepSample = { value: "TASK_SEARCH_CURRENT_STEP_UNSPECIFIED" };
export const taskSearchRequestEmergencyStatusSample = { value: "UNSPECIFIED" };
export const taskSearchRequestExcludeAppEntitlementIdsSample = { value: ["string"] };
export const taskSearchRequestExcludeAppEntitlementIdsItemSample = { value: "string" };
export const taskSearchRequestExcludeAppResourceTypeIdsSample = { value: ["string"] };
export const taskSearchRequestExcludeAppResourceTypeIdsItemSample = { value: "string" };
export const taskSearchRequestExcludeIdsSample = { value: ["string"] };
export const taskSearchRequestExcludeIdsItemSample = { value: "string" };
export const taskSearchRequestExpandMaskSample = { value: () => taskExpandMaskSample };
export const taskSearchRequestIncludeDeletedSample = { value: true };
export const taskSearchRequestMyWorkUserIdsSample = { value: ["string"] };
export const taskSearchRequestMyWorkUserIdsItemSample = { value: "string" };
export const taskSearchRequestOlderThanDurationSample = { value: "string" };
export const taskSearchRequestOpenerIdsSample = { value: ["string"] };
export const taskSearchRequestOpenerIdsItemSample = { value: "string" };
export const taskSearchRequestOpenerOrSubjectUserIdSample = { value: "string" };
export const taskSearchRequestPageSizeSample = { value: 0 };
export const taskSearchRequestPageTokenSample = { value: "string" };
export const taskSearchRequestPreviouslyActedOnIdsSample = { value: ["string"] };
export const taskSearchRequestPreviouslyActedOnIdsItemSample = { value: "string" };
export const taskSearchRequestQuerySample = { value: "string" };
export const taskSearchRequestRefsSample = { value: [() => taskRefSample] };
export const taskSearchRequestRefsItemSample = { value: () => taskRefSample };
export const taskSearchRequestSortBySample = { value: "TASK_SEARCH_SORT_BY_UNSPECIFIED" };
export const taskSearchRequestStepApprovalTypesSample = { value: ["STEP_APPROVAL_TYPE_UNSPECIFIED"] };
export const taskSearchRequestStepApprovalTypesItemSample = { value: "STEP_APPROVAL_TYPE_UNSPECIFIED" };
export const taskSearchRequestSubjectIdsSample = { value: ["string"] };
export const taskSearchRequestSubjectIdsItemSample = { value: "string" };
export const taskSearchRequestTaskStatesSample = { value: ["TASK_STATE_UNSPECIFIED"] };
export const taskSearchRequestTaskStatesItemSample = { value: "TASK_STATE_UNSPECIFIED" };
export const taskSearchRequestTaskTypesSample = { value: [() => taskTypeSample] };
export const taskSearchRequestTaskTypesItemSample = { value: () => taskTypeSample };
export const taskSearchRequestUserEmploymentStatusesSample = { value: ["string"] };
export const taskSearchRequestUserEmploymentStatusesItemSample = { value: "string" };
export const taskSearchResponseSample = {
	value: {
		expanded: [() => protobufAnySample],
		list: [() => taskViewSample],
		nextPageToken: "nextPageToken"
	},
	minimal: {}
};
export const taskSearchResponseExpandedSample = { value: [() => protobufAnySample] };
export const taskSearchResponseExpandedItemSample = { value: () => protobufAnySample };
export const taskSearchResponseListSample = {
	value: [() => taskViewSample],
	minimal: []
};
export const taskSearchResponseListItemSample = {
	value: () => taskViewSample,
	minimal: () => taskViewSample
};
export const taskSearchResponseNextPageTokenSample = { value: "string" };
export const taskServiceActionResponseSample = {
	value: {
		expanded: [() => protobufAnySample],
		taskView: () => taskViewSample,
		ticketActionId: "ticketActionId"
	},
	minimal: {}
};
export const taskServiceActionResponseExpandedSample = { value: [() => protobufAnySample] };
export const taskServiceActionResponseExpandedItemSample = { value: () => protobufAnySample };
export const taskServiceActionResponseTaskViewSample = {
	value: () => taskViewSample,
	minimal: () => taskViewSample
};
export const taskServiceActionResponseTicketActionIdSample = { value: "string" };
export const taskServiceCreateGrantRequestSample = { value: {
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
export const taskServiceCreateGrantRequestAppEntitlementIdSample = { value: "string" };
export const taskServiceCreateGrantRequestAppIdSample = { value: "string" };
export const taskServiceCreateGrantRequestAppUserIdSample = { value: "string" };
export const taskServiceCreateGrantRequestDescriptionSample = { value: "string" };
export const taskServiceCreateGrantRequestEmergencyAccessSample = { value: true };
export const taskServiceCreateGrantRequestExpandMaskSample = { value: () => taskExpandMaskSample };
export const taskServiceCreateGrantRequestGrantDurationSample = { value: "string" };
export const taskServiceCreateGrantRequestIdentityUserIdSample = { value: "string" };
export const taskServiceCreateGrantRequestSourceSample = { value: () => taskGrantSourceSample };
export const taskServiceCreateGrantResponseSample = {
	value: {
		expanded: [() => protobufAnySample],
		taskView: () => taskViewSample
	},
	minimal: {}
};
export const taskServiceCreateGrantResponseExpandedSample = { value: [() => protobufAnySample] };
export const taskServiceCreateGrantResponseExpandedItemSample = { value: () => protobufAnySample };
export const taskServiceCreateGrantResponseTaskViewSample = {
	value: () => taskViewSample,
	minimal: () => taskViewSample
};
export const taskServiceCreateOffboardingRequestSample = { value: {
	description: "description",
	expandMask: () => taskExpandMaskSample,
	subjectUserId: "subjectUserId"
} };
export const taskServiceCreateOffboardingRequestDescriptionSample = { value: "string" };
export const taskServiceCreateOffboardingRequestExpandMaskSample = { value: () => taskExpandMaskSample };
export const taskServiceCreateOffboardingRequestSubjectUserIdSample = { value: "string" };
export const taskServiceCreateOffboardingResponseSample = {
	value: {
		expanded: [() => protobufAnySample],
		taskView: () => taskViewSample
	},
	minimal: {}
};
export const taskServiceCreateOffboardingResponseExpandedSample = { value: [() => protobufAnySample] };
export const taskServiceCreateOffboardingResponseExpandedItemSample = { value: () => protobufAnySample };
export const taskServiceCreateOffboardingResponseTaskViewSample = {
	value: () => taskViewSample,
	minimal: () => taskViewSample
};
export const taskServiceCreateRevokeRequestSample = { value: {
	appEntitlementId: "appEntitlementId",
	appId: "appId",
	appUserId: "appUserId",
	description: "description",
	expandMask: () => taskExpandMaskSample,
	identityUserId: "identityUserId"
} };
export const taskServiceCreateRevokeRequestAppEntitlementIdSample = { value: "string" };
export const taskServiceCreateRevokeRequestAppIdSample = { value: "string" };
export const taskServiceCreateRevokeRequestAppUserIdSample = { value: "string" };
export const taskServiceCreateRevokeRequestDescriptionSample = { value: "string" };
export const taskServiceCreateRevokeRequestExpandMaskSample = { value: () => taskExpandMaskSample };
export const taskServiceCreateRevokeRequestIdentityUserIdSample = { value: "string" };
export const taskServiceCreateRevokeResponseSample = {
	value: {
		expanded: [() => protobufAnySample],
		taskView: () => taskViewSample
	},
	minimal: {}
};
export const taskServiceCreateRevokeResponseExpandedSample = { value: [() => protobufAnySample] };
export const taskServiceCreateRevokeResponseExpandedItemSample = { value: () => protobufAnySample };
export const taskServiceCreateRevokeResponseTaskViewSample = {
	value: () => taskViewSample,
	minimal: () => taskViewSample
};
export const taskServiceGetResponseSample = {
	value: {
		expanded: [() => protobufAnySample],
		taskView: () => taskViewSample
	},
	minimal: {}
};
export const taskServiceGetResponseExpandedSample = { value: [() => protobufAnySample] };
export const taskServiceGetResponseExpandedItemSample = { value: () => protobufAnySample };
export const taskServiceGetResponseTaskViewSample = {
	value: () => taskViewSample,
	minimal: () => taskViewSample
};
export const taskTypeInputSample = {
	value: {},
	groups: [{
		certify: () => taskTypeCertifyInputSample,
		grant: () => taskTypeGrantInputSample,
		offboarding: () => taskTypeOffboardingInputSample,
		revoke: () => taskTypeRevokeInputSample
	}]
};
export const taskTypeSample = {
	value: {},
	groups: [{
		certify: () => taskTypeCertifySample,
		grant: () => taskTypeGrantSample,
		offboarding: () => taskTypeOffboardingSample,
		revoke: () => taskTypeRevokeSample
	}]
};
export const taskTypeGrantTypeSample = { value: () => taskTypeGrantSample };
export const taskTypeRevokeTypeSample = { value: () => taskTypeRevokeSample };
export const taskTypeCertifyTypeSample = { value: () => taskTypeCertifySample };
export const taskTypeOffboardingTypeSample = { value: () => taskTypeOffboardingSample };
export const taskTypeCertifyInputSample = { value: {} };
export const taskTypeCertifySample = { value: {
	accessReviewId: "accessReviewId",
	accessReviewSelection: "accessReviewSelection",
	appEntitlementId: "appEntitlementId",
	appId: "appId",
	appUserId: "appUserId",
	identityUserId: "identityUserId",
	outcome: "CERTIFY_OUTCOME_UNSPECIFIED",
	outcomeTime: "2019-12-27T18:11:19.117Z"
} };
export const taskTypeCertifyAccessReviewIdSample = { value: "string" };
export const taskTypeCertifyAccessReviewSelectionSample = { value: "string" };
export const taskTypeCertifyAppEntitlementIdSample = { value: "string" };
export const taskTypeCertifyAppIdSample = { value: "string" };
export const taskTypeCertifyAppUserIdSample = { value: "string" };
export const taskTypeCertifyIdentityUserIdSample = { value: "string" };
export const taskTypeCertifyOutcomeInputSample = { value: "CERTIFY_OUTCOME_UNSPECIFIED" };
export const taskTypeCertifyOutcomeSample = { value: "CERTIFY_OUTCOME_UNSPECIFIED" };
export const taskTypeCertifyOutcomeTimeSample = { value: "2019-12-27T18:11:19.117Z" };
export const taskTypeGrantInputSample = { value: { source: () => taskGrantSourceSample } };
export const taskTypeGrantSample = { value: {
	appEntitlementId: "appEntitlementId",
	appId: "appId",
	appUserId: "appUserId",
	grantDuration: "grantDuration",
	identityUserId: "identityUserId",
	outcome: "GRANT_OUTCOME_UNSPECIFIED",
	outcomeTime: "2019-12-27T18:11:19.117Z",
	source: () => taskGrantSourceSample
} };
export const taskTypeGrantAppEntitlementIdSample = { value: "string" };
export const taskTypeGrantAppIdSample = { value: "string" };
export const taskTypeGrantAppUserIdSample = { value: "string" };
export const taskTypeGrantGrantDurationSample = { value: "string" };
export const taskTypeGrantIdentityUserIdSample = { value: "string" };
export const taskTypeGrantOutcomeInputSample = { value: "GRANT_OUTCOME_UNSPECIFIED" };
export const taskTypeGrantOutcomeSample = { value: "GRANT_OUTCOME_UNSPECIFIED" };
export const taskTypeGrantOutcomeTimeSample = { value: "2019-12-27T18:11:19.117Z" };
export const taskTypeGrantSourceSample = { value: () => taskGrantSourceSample };
export const taskTypeOffboardingInputSample = { value: {} };
export const taskTypeOffboardingSample = { value: {
	outcome: "OFFBOARDING_OUTCOME_UNSPECIFIED",
	outcomeTime: "2019-12-27T18:11:19.117Z",
	subjectUserId: "subjectUserId"
} };
export const taskTypeOffboardingOutcomeInputSample = { value: "OFFBOARDING_OUTCOME_UNSPECIFIED" };
export const taskTypeOffboardingOutcomeSample = { value: "OFFBOARDING_OUTCOME_UNSPECIFIED" };
export const taskTypeOffboardingOutcomeTimeSample = { value: "2019-12-27T18:11:19.117Z" };
export const taskTypeOffboardingSubjectUserIdSample = { value: "string" };
export const taskTypeRevokeInputSample = { value: { source: () => taskRevokeSourceSample } };
export const taskTypeRevokeSample = { value: {
	appEntitlementId: "appEntitlementId",
	appId: "appId",
	appUserId: "appUserId",
	identityUserId: "identityUserId",
	outcome: "REVOKE_OUTCOME_UNSPECIFIED",
	outcomeTime: "2019-12-27T18:11:19.117Z",
	source: () => taskRevokeSourceSample
} };
export const taskTypeRevokeAppEntitlementIdSample = { value: "string" };
export const taskTypeRevokeAppIdSample = { value: "string" };
export const taskTypeRevokeAppUserIdSample = { value: "string" };
export const taskTypeRevokeIdentityUserIdSample = { value: "string" };
export const taskTypeRevokeOutcomeInputSample = { value: "REVOKE_OUTCOME_UNSPECIFIED" };
export const taskTypeRevokeOutcomeSample = { value: "REVOKE_OUTCOME_UNSPECIFIED" };
export const taskTypeRevokeOutcomeTimeSample = { value: "2019-12-27T18:11:19.117Z" };
export const taskTypeRevokeSourceSample = { value: () => taskRevokeSourceSample };
export const taskViewSample = {
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
export const taskViewAccessReviewPathSample = { value: "string" };
export const taskViewAppPathSample = { value: "string" };
export const taskViewAppUserPathSample = { value: "string" };
export const taskViewCreatedByUserPathSample = { value: "string" };
export const taskViewEntitlementsPathSample = { value: "string" };
export const taskViewIdentityUserPathSample = { value: "string" };
export const taskViewInsightsPathSample = { value: "string" };
export const taskViewStepApproversPathSample = { value: "string" };
export const taskViewTaskSample = {
	value: () => taskSample,
	minimal: () => taskSample
};
export const taskViewUserPathSample = { value: "string" };
export const userSample = { value: {
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
export const userCreatedAtSample = { value: "2019-12-27T18:11:19.117Z" };
export const userDelegatedUserIdSample = { value: "string" };
export const userDeletedAtSample = { value: "2019-12-27T18:11:19.117Z" };
export const userDepartmentSample = { value: "string" };
export const userDepartmentSourcesSample = { value: [() => userAttributeMappingSourceSample] };
export const userDepartmentSourcesItemSample = { value: () => userAttributeMappingSourceSample };
export const userDirectoryIdsSample = { value: ["string"] };
export const userDirectoryIdsItemSample = { value: "string" };
export const userDirectoryStatusSample = { value: "UNKNOWN" };
export const userDirectoryStatusSourcesSample = { value: [() => userAttributeMappingSourceSample] };
export const userDirectoryStatusSourcesItemSample = { value: () => userAttributeMappingSourceSample };
export const userDisplayNameSample = { value: "string" };
export const userEmailSample = { value: "string" };
export const userEmailSourcesSample = { value: [() => userAttributeMappingSourceSample] };
export const userEmailSourcesItemSample = { value: () => userAttributeMappingSourceSample };
export const userEmailsSample = { value: ["string"] };
export const userEmailsItemSample = { value: "string" };
export const userEmployeeIdSourcesSample = { value: [() => userAttributeMappingSourceSample] };
export const userEmployeeIdSourcesItemSample = { value: () => userAttributeMappingSourceSample };
export const userEmployeeIdsSample = { value: ["string"] };
export const userEmployeeIdsItemSample = { value: "string" };
export const userEmploymentStatusSample = { value: "string" };
export const userEmploymentStatusSourcesSample = { value: [() => userAttributeMappingSourceSample] };
export const userEmploymentStatusSourcesItemSample = { value: () => userAttributeMappingSourceSample };
export const userEmploymentTypeSample = { value: "string" };
export const userEmploymentTypeSourcesSample = { value: [() => userAttributeMappingSourceSample] };
export const userEmploymentTypeSourcesItemSample = { value: () => userAttributeMappingSourceSample };
export const userIdSample = { value: "string" };
export const userJobTitleSample = { value: "string" };
export const userJobTitleSourcesSample = { value: [() => userAttributeMappingSourceSample] };
export const userJobTitleSourcesItemSample = { value: () => userAttributeMappingSourceSample };
export const userManagerIdsSample = { value: ["string"] };
export const userManagerIdsItemSample = { value: "string" };
export const userManagerSourcesSample = { value: [() => userAttributeMappingSourceSample] };
export const userManagerSourcesItemSample = { value: () => userAttributeMappingSourceSample };
export const userProfileSample = { value: { foo: "bar" } };
export const userProfileValueSample = { value: {} };
export const userRoleIdsSample = { value: ["string"] };
export const userRoleIdsItemSample = { value: "string" };
export const userStatusSample = { value: "UNKNOWN" };
export const userTypeSample = { value: "USER_TYPE_UNSPECIFIED" };
export const userUpdatedAtSample = { value: "2019-12-27T18:11:19.117Z" };
export const usernameSample = { value: "string" };
export const usernameSourcesSample = { value: [() => userAttributeMappingSourceSample] };
export const usernameSourcesItemSample = { value: () => userAttributeMappingSourceSample };
export const usernamesSample = { value: ["string"] };
export const usernamesItemSample = { value: "string" };
export const userAttributeMappingSourceSample = { value: {
	appId: "appId",
	appUserId: "appUserId",
	appUserProfileAttributeKey: "appUserProfileAttributeKey",
	userAttributeMappingId: "userAttributeMappingId",
	value: "value"
} };
export const userAttributeMappingSourceAppIdSample = { value: "string" };
export const userAttributeMappingSourceAppUserIdSample = { value: "string" };
export const userAttributeMappingSourceAppUserProfileAttributeKeySample = { value: "string" };
export const userAttributeMappingSourceUserAttributeMappingIdSample = { value: "string" };
export const userAttributeMappingSourceValueSample = { value: "string" };
export const protobufAnySample = { value: { "@type": "@type" } };
export const protobufAnyValueSample = { value: {} };
export const protobufAnyTypeSample = { value: "string" };
export const statusSample = { value: {
	code: 0,
	details: [() => protobufAnySample],
	message: "message"
} };
export const statusCodeSample = { value: 0 };
export const statusDetailsSample = { value: [() => protobufAnySample] };
export const statusDetailsItemSample = { value: () => protobufAnySample };
export const statusMessageSample = { value: "string" };
export const taskSearchSearchBodySample = { value: () => taskSearchRequestSample };
export const taskSearchSearch200ResponseSample = {
	value: () => taskSearchResponseSample,
	minimal: () => taskSearchResponseSample
};
export const taskServiceGetIdSample = { value: "string" };
export const taskServiceGet200ResponseSample = {
	value: () => taskServiceGetResponseSample,
	minimal: () => taskServiceGetResponseSample
};
export const taskActionsApproveWithStepUpTaskIdSample = { value: "string" };
export const taskActionsApproveWithStepUpBodySample = { value: () => taskActionsServiceApproveWithStepUpRequestSample };
export const taskActionsApproveWithStepUp200ResponseSample = {
	value: () => taskActionsServiceApproveWithStepUpResponseSample,
	minimal: () => taskActionsServiceApproveWithStepUpResponseSample
};
export const taskActionsApproveTaskIdSample = { value: "string" };
export const taskActionsApproveBodySample = { value: () => taskActionsServiceApproveRequestSample };
export const taskActionsApprove200ResponseSample = {
	value: () => taskActionsServiceApproveResponseSample,
	minimal: () => taskActionsServiceApproveResponseSample
};
export const taskActionsCloseTaskIdSample = { value: "string" };
export const taskActionsCloseBodySample = { value: () => taskActionsServiceCloseRequestSample };
export const taskActionsClose200ResponseSample = {
	value: () => taskActionsServiceCloseResponseSample,
	minimal: () => taskActionsServiceCloseResponseSample
};
export const taskActionsCommentTaskIdSample = { value: "string" };
export const taskActionsCommentBodySample = { value: () => taskActionsServiceCommentRequestSample };
export const taskActionsComment200ResponseSample = {
	value: () => taskActionsServiceCommentResponseSample,
	minimal: () => taskActionsServiceCommentResponseSample
};
export const taskActionsDenyTaskIdSample = { value: "string" };
export const taskActionsDenyBodySample = { value: () => taskActionsServiceDenyRequestSample };
export const taskActionsDeny200ResponseSample = {
	value: () => taskActionsServiceDenyResponseSample,
	minimal: () => taskActionsServiceDenyResponseSample
};
export const taskActionsEscalateToEmergencyAccessTaskIdSample = { value: "string" };
export const taskActionsEscalateToEmergencyAccessBodySample = { value: () => taskActionsServiceEscalateToEmergencyAccessRequestSample };
export const taskActionsEscalateToEmergencyAccess200ResponseSample = {
	value: () => taskServiceActionResponseSample,
	minimal: () => taskServiceActionResponseSample
};
export const taskActionsProcessNowTaskIdSample = { value: "string" };
export const taskActionsProcessNowBodySample = { value: () => taskActionsServiceProcessNowRequestSample };
export const taskActionsProcessNow200ResponseSample = {
	value: () => taskActionsServiceProcessNowResponseSample,
	minimal: () => taskActionsServiceProcessNowResponseSample
};
export const taskActionsReassignTaskIdSample = { value: "string" };
export const taskActionsReassignBodySample = { value: () => taskActionsServiceReassignRequestSample };
export const taskActionsReassign200ResponseSample = {
	value: () => taskActionsServiceReassignResponseSample,
	minimal: () => taskActionsServiceReassignResponseSample
};
export const taskActionsHardResetTaskIdSample = { value: "string" };
export const taskActionsHardResetBodySample = { value: () => taskActionsServiceHardResetRequestSample };
export const taskActionsHardReset200ResponseSample = {
	value: () => taskActionsServiceHardResetResponseSample,
	minimal: () => taskActionsServiceHardResetResponseSample
};
export const taskActionsRestartTaskIdSample = { value: "string" };
export const taskActionsRestartBodySample = { value: () => taskActionsServiceRestartRequestSample };
export const taskActionsRestart200ResponseSample = {
	value: () => taskActionsServiceRestartResponseSample,
	minimal: () => taskActionsServiceRestartResponseSample
};
export const taskActionsSkipStepTaskIdSample = { value: "string" };
export const taskActionsSkipStepBodySample = { value: () => taskActionsServiceSkipStepRequestSample };
export const taskActionsSkipStep200ResponseSample = {
	value: () => taskServiceActionResponseSample,
	minimal: () => taskServiceActionResponseSample
};
export const taskAuditListBodySample = { value: () => taskAuditListRequestSample };
export const taskAuditList200ResponseSample = {
	value: () => taskAuditListResponseSample,
	minimal: () => taskAuditListResponseSample
};
export const taskServiceCreateGrantTaskBodySample = { value: () => taskServiceCreateGrantRequestSample };
export const taskServiceCreateGrantTask200ResponseSample = {
	value: () => taskServiceCreateGrantResponseSample,
	minimal: () => taskServiceCreateGrantResponseSample
};
export const taskServiceCreateOffboardingTaskBodySample = { value: () => taskServiceCreateOffboardingRequestSample };
export const taskServiceCreateOffboardingTask200ResponseSample = {
	value: () => taskServiceCreateOffboardingResponseSample,
	minimal: () => taskServiceCreateOffboardingResponseSample
};
export const taskServiceCreateRevokeTaskBodySample = { value: () => taskServiceCreateRevokeRequestSample };
export const taskServiceCreateRevokeTask200ResponseSample = {
	value: () => taskServiceCreateRevokeResponseSample,
	minimal: () => taskServiceCreateRevokeResponseSample
};
