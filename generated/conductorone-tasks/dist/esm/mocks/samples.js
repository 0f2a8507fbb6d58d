export const appSample = { value: {
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
	userCount: "userCount"
} };
export const appIdentityMatchingSample = { value: "APP_USER_IDENTITY_MATCHING_UNSPECIFIED" };
export const appEntitlementSample = {
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
		userEditedMask: "userEditedMask"
	},
	groups: [{
		durationGrant: "durationGrant",
		durationUnset: {}
	}]
};
export const appEntitlementPurposeSample = { value: "APP_ENTITLEMENT_PURPOSE_VALUE_UNSPECIFIED" };
export const appUserSample = { value: {
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
	usernames: ["string"]
} };
export const appUserTypeSample = { value: "APP_USER_TYPE_UNSPECIFIED" };
export const appUserStatusSample = { value: {
	details: "details",
	status: "STATUS_UNSPECIFIED"
} };
export const appUserStatusStatusSample = { value: "STATUS_UNSPECIFIED" };
export const taskAuditCancelledResultSample = { value: {} };
export const taskAuditErrorResultSample = { value: {
	errorCount: "errorCount",
	errorReason: "errorReason"
} };
export const taskAuditSuccessResultSample = { value: { annotations: [() => protobufAnySample] } };
export const acceptSample = { value: { acceptMessage: "acceptMessage" } };
export const acceptInstanceSample = { value: { acceptMessage: "acceptMessage" } };
export const agentApprovalSample = { value: {
	agentMode: "APPROVAL_AGENT_MODE_UNSPECIFIED",
	agentUserId: "agentUserId",
	instructions: "instructions",
	policyIds: ["string"]
} };
export const agentApprovalAgentModeSample = { value: "APPROVAL_AGENT_MODE_UNSPECIFIED" };
export const appEntitlementReferenceSample = { value: {
	appEntitlementId: "appEntitlementId",
	appId: "appId"
} };
export const appGroupApprovalSample = { value: {
	allowSelfApproval: true,
	appGroupId: "appGroupId",
	appId: "appId",
	fallback: true,
	fallbackUserIds: ["string"]
} };
export const appOwnerApprovalSample = { value: { allowSelfApproval: true } };
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
export const approvalInstanceStateSample = { value: "APPROVAL_INSTANCE_STATE_UNSPECIFIED" };
export const approvedActionSample = { value: {
	approvedAt: "2019-12-27T18:11:19.117Z",
	entitlements: [() => appEntitlementReferenceSample],
	stepUpTransactionId: "stepUpTransactionId",
	userId: "userId"
} };
export const cancelledActionSample = { value: {
	cancelledAt: "2019-12-27T18:11:19.117Z",
	cancelledByUserId: "cancelledByUserId"
} };
export const completedActionSample = { value: {
	completedAt: "2019-12-27T18:11:19.117Z",
	entitlements: [() => appEntitlementReferenceSample],
	userId: "userId"
} };
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
export const defaultBehaviorSample = { value: { connectorId: "connectorId" } };
export const deleteAccountSample = { value: { connectorId: "connectorId" } };
export const doNotSaveSample = { value: {} };
export const saveToVaultSample = { value: { vaultIds: ["string"] } };
export const delegatedProvisionSample = { value: {
	appId: "appId",
	entitlementId: "entitlementId",
	implicit: true
} };
export const deniedActionSample = { value: {
	deniedAt: "2019-12-27T18:11:19.117Z",
	userId: "userId"
} };
export const entitlementOwnerApprovalSample = { value: {
	allowSelfApproval: true,
	fallback: true,
	fallbackUserIds: ["string"]
} };
export const erroredActionSample = { value: {
	description: "description",
	errorCode: "errorCode",
	erroredAt: "2019-12-27T18:11:19.117Z"
} };
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
export const escalationReplacePolicySample = { value: { policyId: "policyId" } };
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
export const escalationInstanceReplacePolicySample = { value: { policyId: "policyId" } };
export const expressionApprovalSample = { value: {
	allowSelfApproval: true,
	assignedUserIds: ["string"],
	expressions: ["string"],
	fallback: true,
	fallbackUserIds: ["string"]
} };
export const externalTicketProvisionSample = { value: {
	appId: "appId",
	connectorId: "connectorId",
	externalTicketProvisionerConfigId: "externalTicketProvisionerConfigId",
	instructions: "instructions"
} };
export const managerApprovalSample = { value: {
	allowSelfApproval: true,
	assignedUserIds: ["string"],
	fallback: true,
	fallbackUserIds: ["string"]
} };
export const manualProvisionSample = { value: {
	instructions: "instructions",
	userIds: ["string"]
} };
export const multiStepSample = {
	value: { provisionSteps: [] },
	recursive: { provisionSteps: [() => provisionPolicySample] }
};
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
export const policyTypeSample = { value: "POLICY_TYPE_UNSPECIFIED" };
export const policyInstanceSample = { value: {
	current: () => policyStepInstanceSample,
	history: [() => policyStepInstanceSample],
	next: [() => policyStepSample],
	policy: () => policySample
} };
export const policyPostActionsSample = {
	value: {},
	groups: [{ certifyRemediateImmediately: true }]
};
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
export const policyStepInstanceStateSample = { value: "POLICY_STEP_STATE_UNSPECIFIED" };
export const policyStepsSample = { value: { steps: [() => policyStepSample] } };
export const provisionSample = { value: {
	assigned: true,
	provisionPolicy: () => provisionPolicySample,
	provisionTarget: () => provisionTargetSample
} };
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
export const provisionInstanceStateSample = { value: "PROVISION_INSTANCE_STATE_UNSPECIFIED" };
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
	}]
};
export const provisionTargetSample = { value: {
	appEntitlementId: "appEntitlementId",
	appId: "appId",
	appUserId: "appUserId",
	grantDuration: "grantDuration"
} };
export const reassignedActionSample = { value: {
	newPolicyStepId: "newPolicyStepId",
	reassignedAt: "2019-12-27T18:11:19.117Z",
	userId: "userId"
} };
export const reassignedByErrorActionSample = { value: {
	description: "description",
	errorCode: "errorCode",
	errorUserId: "errorUserId",
	erroredAt: "2019-12-27T18:11:19.117Z",
	newPolicyStepId: "newPolicyStepId",
	reassignedAt: "2019-12-27T18:11:19.117Z"
} };
export const rejectSample = { value: { rejectMessage: "rejectMessage" } };
export const rejectInstanceSample = { value: { rejectMessage: "rejectMessage" } };
export const resourceOwnerApprovalSample = { value: {
	allowSelfApproval: true,
	fallback: true,
	fallbackUserIds: ["string"]
} };
export const restartActionSample = { value: {
	oldPolicyStepId: "oldPolicyStepId",
	restartedAt: "2019-12-27T18:11:19.117Z",
	userId: "userId"
} };
export const ruleSample = { value: {
	condition: "condition",
	policyKey: "policyKey"
} };
export const selfApprovalSample = { value: {
	assignedUserIds: ["string"],
	fallback: true,
	fallbackUserIds: ["string"]
} };
export const skippedActionSample = { value: {
	newPolicyStepId: "newPolicyStepId",
	skippedAt: "2019-12-27T18:11:19.117Z",
	userId: "userId"
} };
export const unconfiguredProvisionSample = { value: {} };
export const userApprovalSample = { value: {
	allowSelfApproval: true,
	userIds: ["string"]
} };
export const waitSample = {
	value: {
		commentOnFirstWait: "commentOnFirstWait",
		commentOnTimeout: "commentOnTimeout",
		name: "name",
		timeoutDuration: "timeoutDuration"
	},
	groups: [{ condition: () => waitConditionSample }]
};
export const waitConditionSample = { value: { condition: "condition" } };
export const waitConditionInstanceSample = { value: { condition: "condition" } };
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
export const conditionTimedOutSample = { value: { timedOutAt: "2019-12-27T18:11:19.117Z" } };
export const waitInstanceStateSample = { value: "WAIT_INSTANCE_STATE_UNSPECIFIED" };
export const webhookApprovalSample = { value: { webhookId: "webhookId" } };
export const webhookProvisionSample = { value: { webhookId: "webhookId" } };
export const expandedAppSample = {
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
		userCount: "userCount"
	},
	required: ["@type"]
};
export const expandedAppEntitlementSample = {
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
		userEditedMask: "userEditedMask"
	},
	required: ["@type"],
	groups: [{
		durationGrant: "durationGrant",
		durationUnset: {}
	}]
};
export const expandedAppUserSample = {
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
		usernames: ["string"]
	},
	required: ["@type"]
};
export const expandedObjectSample = {
	tag: "@type",
	arms: [
		["type.googleapis.com/c1.api.app.v1.App", () => expandedAppSample],
		["type.googleapis.com/c1.api.app.v1.AppEntitlement", () => expandedAppEntitlementSample],
		["type.googleapis.com/c1.api.app.v1.AppUser", () => expandedAppUserSample],
		["type.googleapis.com/c1.api.user.v1.User", () => expandedUserSample]
	]
};
export const expandedUserSample = {
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
		usernames: ["string"]
	},
	required: ["@type"]
};
export const externalRefSample = { value: {
	externalRefSource: "UNSPECIFIED",
	name: "name",
	url: "url"
} };
export const externalRefSourceSample = { value: "UNSPECIFIED" };
export const taskSample = { value: {
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
} };
export const taskActionsItemSample = { value: "TASK_ACTION_TYPE_UNSPECIFIED" };
export const taskOriginSample = { value: "TASK_ORIGIN_UNSPECIFIED" };
export const taskProcessingSample = { value: "TASK_PROCESSING_TYPE_UNSPECIFIED" };
export const taskRecommendationSample = { value: "INSIGHT_RECOMMENDATION_UNSPECIFIED" };
export const taskStateSample = { value: "TASK_STATE_UNSPECIFIED" };
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
export const taskActionsServiceApproveRequestSample = {
	value: {
		comment: "comment",
		expandMask: () => taskExpandMaskSample,
		policyStepId: "policyStepId"
	},
	required: ["policyStepId"]
};
export const taskActionsServiceApproveResponseSample = { value: {
	expanded: [() => protobufAnySample],
	taskView: () => taskViewSample,
	ticketActionId: "ticketActionId"
} };
export const taskActionsServiceApproveWithStepUpRequestSample = {
	value: {
		comment: "comment",
		expandMask: () => taskExpandMaskSample,
		policyStepId: "policyStepId",
		stepUpTransactionId: "stepUpTransactionId"
	},
	required: ["policyStepId", "stepUpTransactionId"]
};
export const taskActionsServiceApproveWithStepUpResponseSample = { value: {
	expanded: [() => protobufAnySample],
	redirectUrl: "redirectUrl",
	taskView: () => taskViewSample,
	ticketActionId: "ticketActionId"
} };
export const taskActionsServiceCloseRequestSample = { value: {
	comment: "comment",
	expandMask: () => taskExpandMaskSample
} };
export const taskActionsServiceCloseResponseSample = { value: {
	expanded: [() => protobufAnySample],
	taskActionId: "taskActionId",
	taskView: () => taskViewSample
} };
export const taskActionsServiceCommentRequestSample = { value: {
	comment: "comment",
	expandMask: () => taskExpandMaskSample
} };
export const taskActionsServiceCommentResponseSample = { value: {
	expanded: [() => protobufAnySample],
	taskView: () => taskViewSample
} };
export const taskActionsServiceDenyRequestSample = { value: {
	comment: "comment",
	expandMask: () => taskExpandMaskSample,
	policyStepId: "policyStepId"
} };
export const taskActionsServiceDenyResponseSample = { value: {
	expanded: [() => protobufAnySample],
	taskView: () => taskViewSample,
	ticketActionId: "ticketActionId"
} };
export const taskActionsServiceEscalateToEmergencyAccessRequestSample = { value: {
	comment: "comment",
	expandMask: () => taskExpandMaskSample,
	policyStepId: "policyStepId"
} };
export const taskActionsServiceHardResetRequestSample = { value: {
	comment: "comment",
	expandMask: () => taskExpandMaskSample
} };
export const taskActionsServiceHardResetResponseSample = { value: {
	expanded: [() => protobufAnySample],
	taskView: () => taskViewSample,
	ticketActionId: "ticketActionId"
} };
export const taskActionsServiceProcessNowRequestSample = { value: { expandMask: () => taskExpandMaskSample } };
export const taskActionsServiceProcessNowResponseSample = { value: {
	expanded: [() => protobufAnySample],
	taskView: () => taskViewSample
} };
export const taskActionsServiceReassignRequestSample = { value: {
	comment: "comment",
	expandMask: () => taskExpandMaskSample,
	newStepUserIds: ["string"],
	policyStepId: "policyStepId"
} };
export const taskActionsServiceReassignResponseSample = { value: {
	expanded: [() => protobufAnySample],
	taskView: () => taskViewSample,
	ticketActionId: "ticketActionId"
} };
export const taskActionsServiceRestartRequestSample = { value: {
	comment: "comment",
	expandMask: () => taskExpandMaskSample,
	policyStepId: "policyStepId"
} };
export const taskActionsServiceRestartResponseSample = { value: {
	expanded: [() => protobufAnySample],
	taskView: () => taskViewSample,
	ticketActionId: "ticketActionId"
} };
export const taskActionsServiceSkipStepRequestSample = {
	value: {
		comment: "comment",
		expandMask: () => taskExpandMaskSample,
		policyStepId: "policyStepId"
	},
	required: ["policyStepId"]
};
export const taskAuditAccessRequestOutcomeSample = { value: { outcome: "ACCESS_REQUEST_OUTCOME_UNSPECIFIED" } };
export const taskAuditAccessRequestOutcomeOutcomeSample = { value: "ACCESS_REQUEST_OUTCOME_UNSPECIFIED" };
export const taskAuditActionSubmittedSample = { value: { action: () => taskActionSample } };
export const taskAuditApprovalAutoAcceptedByPolicySample = { value: {} };
export const taskAuditApprovalAutoRejectedByPolicySample = { value: {} };
export const taskAuditApprovalHappenedAutomaticallySample = { value: {} };
export const taskAuditApprovalInstanceChangeSample = { value: { instance: () => approvalInstanceSample } };
export const taskAuditBulkActionErrorSample = { value: { error: "error" } };
export const taskAuditCertifyOutcomeSample = { value: { outcome: "CERTIFY_OUTCOME_UNSPECIFIED" } };
export const taskAuditCertifyOutcomeOutcomeSample = { value: "CERTIFY_OUTCOME_UNSPECIFIED" };
export const taskAuditCommentSample = { value: {
	comment: "comment",
	updatedAt: "2019-12-27T18:11:19.117Z",
	updatedBy: "updatedBy"
} };
export const taskAuditConditionalPolicyExecutionResultSample = { value: {
	condition: "condition",
	conditionMatched: true,
	defaultCondition: true,
	error: "error",
	policyKey: "policyKey"
} };
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
export const taskAuditEscalateToEmergencyAccessSample = { value: {
	oldPolicyId: "oldPolicyId",
	oldPolicyStepId: "oldPolicyStepId"
} };
export const taskAuditExpressionPolicyStepErrorSample = { value: { error: "error" } };
export const taskAuditExternalTicketCreatedSample = { value: {
	appId: "appId",
	connectorId: "connectorId",
	externalTicketId: "externalTicketId",
	externalTicketProvisionerConfigId: "externalTicketProvisionerConfigId",
	externalTicketProvisionerConfigName: "externalTicketProvisionerConfigName",
	externalTicketUrl: "externalTicketUrl"
} };
export const taskAuditExternalTicketErrorSample = { value: { errorMessage: "errorMessage" } };
export const taskAuditExternalTicketProvisionStepResolvedSample = { value: {
	appId: "appId",
	connectorId: "connectorId",
	externalTicketId: "externalTicketId",
	externalTicketProvisionerConfigId: "externalTicketProvisionerConfigId",
	externalTicketUrl: "externalTicketUrl"
} };
export const taskAuditExternalTicketTriggeredSample = { value: {
	appId: "appId",
	connectorId: "connectorId",
	externalTicketId: "externalTicketId",
	externalTicketProvisionerConfigId: "externalTicketProvisionerConfigId",
	externalTicketProvisionerConfigName: "externalTicketProvisionerConfigName"
} };
export const taskAuditFinishedConnectorActionsSample = { value: { policyStepId: "policyStepId" } };
export const taskAuditGrantOutcomeSample = { value: { outcome: "GRANT_OUTCOME_UNSPECIFIED" } };
export const taskAuditGrantOutcomeOutcomeSample = { value: "GRANT_OUTCOME_UNSPECIFIED" };
export const taskAuditHardResetSample = { value: { oldPolicyStepId: "oldPolicyStepId" } };
export const taskAuditListRequestSample = { value: {
	pageSize: 0,
	pageToken: "pageToken",
	refs: [() => taskAuditViewRefSample],
	taskId: "taskId"
} };
export const taskAuditListResponseSample = { value: {
	list: [() => taskAuditViewSample],
	nextPageToken: "nextPageToken"
} };
export const taskAuditMetaDataSample = { value: { user: () => userSample } };
export const taskAuditNewTaskSample = { value: {} };
export const taskAuditPolicyApprovalReassignedSample = { value: {
	newPolicyStepId: "newPolicyStepId",
	newUsers: ["string"],
	oldPolicyStepId: "oldPolicyStepId",
	users: [() => userSample]
} };
export const taskAuditPolicyChangedSample = { value: {
	newPolicyId: "newPolicyId",
	oldPolicyId: "oldPolicyId"
} };
export const taskAuditPolicyEvaluationStepSample = { value: { stepComment: "stepComment" } };
export const taskAuditPolicyProvisionErrorSample = { value: { error: "error" } };
export const taskAuditPolicyProvisionReassignedSample = { value: {
	newPolicyStepId: "newPolicyStepId",
	newUsers: ["string"],
	oldPolicyStepId: "oldPolicyStepId",
	users: [() => userSample]
} };
export const taskAuditReassignedToDelegateSample = { value: {
	delegatedAssigneeUser: () => userSample,
	delegatedAssigneeUserId: "delegatedAssigneeUserId",
	originalAssigneeUser: () => userSample,
	originalAssigneeUserId: "originalAssigneeUserId"
} };
export const taskAuditReassignmentListErrorSample = { value: { errorMessage: "errorMessage" } };
export const taskAuditRestartSample = { value: { oldPolicyStepId: "oldPolicyStepId" } };
export const taskAuditRevokeOutcomeSample = { value: { outcome: "REVOKE_OUTCOME_UNSPECIFIED" } };
export const taskAuditRevokeOutcomeOutcomeSample = { value: "REVOKE_OUTCOME_UNSPECIFIED" };
export const taskAuditSLAEscalationSample = { value: { message: "message" } };
export const taskAuditStartedConnectorActionsSample = { value: { policyStepId: "policyStepId" } };
export const taskAuditStateChangeSample = { value: { previousState: "TASK_STATE_UNSPECIFIED" } };
export const taskAuditStateChangePreviousStateSample = { value: "TASK_STATE_UNSPECIFIED" };
export const taskAuditStepSkippedSample = { value: { skippedBy: "skippedBy" } };
export const taskAuditStepUpApprovalSample = { value: { stepUpTransactionId: "stepUpTransactionId" } };
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
	}]
};
export const taskAuditViewCurrentStateSample = { value: "TASK_STATE_UNSPECIFIED" };
export const taskAuditViewEventTypeSample = { value: "TASK_AUDIT_EVENT_TYPE_UNSPECIFIED" };
export const taskAuditViewSourceSample = { value: "SOURCE_UNSPECIFIED" };
export const taskAuditViewRefSample = { value: { id: "id" } };
export const taskAuditWaitForAnalysisStepSuccessSample = { value: {
	stepId: "stepId",
	succeededAt: "2019-12-27T18:11:19.117Z"
} };
export const taskAuditWaitForAnalysisStepTimedOutSample = { value: {
	stepId: "stepId",
	timedOutAt: "2019-12-27T18:11:19.117Z"
} };
export const taskAuditWaitForAnalysisStepWaitingSample = { value: { stepId: "stepId" } };
export const taskAuditWaitStepSuccessSample = { value: {
	condition: "condition",
	stepId: "stepId",
	succeededAt: "2019-12-27T18:11:19.117Z"
} };
export const taskAuditWaitStepTimedOutSample = { value: {
	condition: "condition",
	stepId: "stepId",
	timedOutAt: "2019-12-27T18:11:19.117Z"
} };
export const taskAuditWaitStepWaitingSample = { value: {
	condition: "condition",
	stepId: "stepId"
} };
export const taskAuditWebhookApprovalAttemptSample = { value: {
	webhookId: "webhookId",
	webhookInstanceId: "webhookInstanceId",
	webhookName: "webhookName",
	webhookUrl: "webhookUrl"
} };
export const taskAuditWebhookApprovalBadResponseSample = { value: {
	error: "error",
	webhookId: "webhookId",
	webhookInstanceId: "webhookInstanceId",
	webhookName: "webhookName",
	webhookUrl: "webhookUrl"
} };
export const taskAuditWebhookApprovalSuccessSample = { value: {
	webhookId: "webhookId",
	webhookInstanceId: "webhookInstanceId",
	webhookName: "webhookName",
	webhookUrl: "webhookUrl"
} };
export const taskAuditWebhookApprovalTriggeredSample = { value: {
	webhookId: "webhookId",
	webhookInstanceId: "webhookInstanceId",
	webhookName: "webhookName",
	webhookUrl: "webhookUrl"
} };
export const taskAuditWebhookAttemptSample = { value: {
	webhookId: "webhookId",
	webhookInstanceId: "webhookInstanceId",
	webhookName: "webhookName",
	webhookUrl: "webhookUrl"
} };
export const taskAuditWebhookSuccessSample = { value: {
	webhookId: "webhookId",
	webhookInstanceId: "webhookInstanceId",
	webhookName: "webhookName",
	webhookUrl: "webhookUrl"
} };
export const taskAuditWebhookTriggeredSample = { value: {
	webhookId: "webhookId",
	webhookInstanceId: "webhookInstanceId",
	webhookName: "webhookName",
	webhookUrl: "webhookUrl"
} };
export const taskExpandMaskSample = { value: { paths: ["*"] } };
export const taskExpandMaskPathsItemSample = { value: "*" };
export const taskGrantSourceSample = { value: {
	externalUrl: "externalUrl",
	integrationId: "integrationId",
	requestId: "requestId"
} };
export const taskRefSample = { value: { id: "id" } };
export const taskRevokeSourceSample = {
	value: {},
	groups: [{
		expired: () => taskRevokeSourceExpiredSample,
		nonUsage: () => taskRevokeSourceNonUsageSample,
		request: () => taskRevokeSourceRequestSample,
		review: () => taskRevokeSourceReviewSample
	}]
};
export const taskRevokeSourceExpiredSample = { value: { expiredAt: "2019-12-27T18:11:19.117Z" } };
export const taskRevokeSourceNonUsageSample = { value: {
	expiresAt: "2019-12-27T18:11:19.117Z",
	lastLogin: "2019-12-27T18:11:19.117Z"
} };
export const taskRevokeSourceRequestSample = { value: { requestUserId: "requestUserId" } };
export const taskRevokeSourceReviewSample = { value: {
	accessReviewId: "accessReviewId",
	certTicketId: "certTicketId"
} };
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
export const taskSearchRequestAccountTypesItemSample = { value: "APP_USER_TYPE_UNSPECIFIED" };
export const taskSearchRequestCurrentStepSample = { value: "TASK_SEARCH_CURRENT_STEP_UNSPECIFIED" };
export const taskSearchRequestEmergencyStatusSample = { value: "UNSPECIFIED" };
export const taskSearchRequestSortBySample = { value: "TASK_SEARCH_SORT_BY_UNSPECIFIED" };
export const taskSearchRequestStepApprovalTypesItemSample = { value: "STEP_APPROVAL_TYPE_UNSPECIFIED" };
export const taskSearchRequestTaskStatesItemSample = { value: "TASK_STATE_UNSPECIFIED" };
export const taskSearchResponseSample = { value: {
	expanded: [() => protobufAnySample],
	list: [() => taskViewSample],
	nextPageToken: "nextPageToken"
} };
export const taskServiceActionResponseSample = { value: {
	expanded: [() => protobufAnySample],
	taskView: () => taskViewSample,
	ticketActionId: "ticketActionId"
} };
export const taskServiceCreateGrantRequestSample = {
	value: {
		appEntitlementId: "appEntitlementId",
		appId: "appId",
		appUserId: "appUserId",
		description: "description",
		emergencyAccess: true,
		expandMask: () => taskExpandMaskSample,
		grantDuration: "grantDuration",
		identityUserId: "identityUserId",
		source: () => taskGrantSourceSample
	},
	required: ["appEntitlementId", "appId"]
};
export const taskServiceCreateGrantResponseSample = { value: {
	expanded: [() => protobufAnySample],
	taskView: () => taskViewSample
} };
export const taskServiceCreateOffboardingRequestSample = { value: {
	description: "description",
	expandMask: () => taskExpandMaskSample,
	subjectUserId: "subjectUserId"
} };
export const taskServiceCreateOffboardingResponseSample = { value: {
	expanded: [() => protobufAnySample],
	taskView: () => taskViewSample
} };
export const taskServiceCreateRevokeRequestSample = {
	value: {
		appEntitlementId: "appEntitlementId",
		appId: "appId",
		appUserId: "appUserId",
		description: "description",
		expandMask: () => taskExpandMaskSample,
		identityUserId: "identityUserId"
	},
	required: ["appEntitlementId", "appId"]
};
export const taskServiceCreateRevokeResponseSample = { value: {
	expanded: [() => protobufAnySample],
	taskView: () => taskViewSample
} };
export const taskServiceGetResponseSample = { value: {
	expanded: [() => protobufAnySample],
	taskView: () => taskViewSample
} };
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
export const taskTypeCertifyOutcomeSample = { value: "CERTIFY_OUTCOME_UNSPECIFIED" };
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
export const taskTypeGrantOutcomeSample = { value: "GRANT_OUTCOME_UNSPECIFIED" };
export const taskTypeOffboardingInputSample = { value: {} };
export const taskTypeOffboardingSample = { value: {
	outcome: "OFFBOARDING_OUTCOME_UNSPECIFIED",
	outcomeTime: "2019-12-27T18:11:19.117Z",
	subjectUserId: "subjectUserId"
} };
export const taskTypeOffboardingOutcomeSample = { value: "OFFBOARDING_OUTCOME_UNSPECIFIED" };
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
export const taskTypeRevokeOutcomeSample = { value: "REVOKE_OUTCOME_UNSPECIFIED" };
export const taskViewSample = { value: {
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
} };
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
export const userDirectoryStatusSample = { value: "UNKNOWN" };
export const userStatusSample = { value: "UNKNOWN" };
export const userTypeSample = { value: "USER_TYPE_UNSPECIFIED" };
export const userAttributeMappingSourceSample = { value: {
	appId: "appId",
	appUserId: "appUserId",
	appUserProfileAttributeKey: "appUserProfileAttributeKey",
	userAttributeMappingId: "userAttributeMappingId",
	value: "value"
} };
export const protobufAnySample = {
	value: { "@type": "@type" },
	maximal: { foo: "bar" }
};
export const statusSample = { value: {
	code: 0,
	details: [() => protobufAnySample],
	message: "message"
} };
