"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
const appSample = { value: {
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
const appIdentityMatchingSample = { value: "APP_USER_IDENTITY_MATCHING_UNSPECIFIED" };
const appEntitlementSample = {
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
const appEntitlementPurposeSample = { value: "APP_ENTITLEMENT_PURPOSE_VALUE_UNSPECIFIED" };
const appUserSample = { value: {
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
const appUserTypeSample = { value: "APP_USER_TYPE_UNSPECIFIED" };
const appUserStatusSample = { value: {
	details: "details",
	status: "STATUS_UNSPECIFIED"
} };
const appUserStatusStatusSample = { value: "STATUS_UNSPECIFIED" };
const taskAuditCancelledResultSample = { value: {} };
const taskAuditErrorResultSample = { value: {
	errorCount: "errorCount",
	errorReason: "errorReason"
} };
const taskAuditSuccessResultSample = { value: { annotations: [() => protobufAnySample] } };
const acceptSample = { value: { acceptMessage: "acceptMessage" } };
const acceptInstanceSample = { value: { acceptMessage: "acceptMessage" } };
const agentApprovalSample = { value: {
	agentMode: "APPROVAL_AGENT_MODE_UNSPECIFIED",
	agentUserId: "agentUserId",
	instructions: "instructions",
	policyIds: ["string"]
} };
const agentApprovalAgentModeSample = { value: "APPROVAL_AGENT_MODE_UNSPECIFIED" };
const appEntitlementReferenceSample = { value: {
	appEntitlementId: "appEntitlementId",
	appId: "appId"
} };
const appGroupApprovalSample = { value: {
	allowSelfApproval: true,
	appGroupId: "appGroupId",
	appId: "appId",
	fallback: true,
	fallbackUserIds: ["string"]
} };
const appOwnerApprovalSample = { value: { allowSelfApproval: true } };
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
const approvalInstanceStateSample = { value: "APPROVAL_INSTANCE_STATE_UNSPECIFIED" };
const approvedActionSample = { value: {
	approvedAt: "2019-12-27T18:11:19.117Z",
	entitlements: [() => appEntitlementReferenceSample],
	stepUpTransactionId: "stepUpTransactionId",
	userId: "userId"
} };
const cancelledActionSample = { value: {
	cancelledAt: "2019-12-27T18:11:19.117Z",
	cancelledByUserId: "cancelledByUserId"
} };
const completedActionSample = { value: {
	completedAt: "2019-12-27T18:11:19.117Z",
	entitlements: [() => appEntitlementReferenceSample],
	userId: "userId"
} };
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
const defaultBehaviorSample = { value: { connectorId: "connectorId" } };
const deleteAccountSample = { value: { connectorId: "connectorId" } };
const doNotSaveSample = { value: {} };
const saveToVaultSample = { value: { vaultIds: ["string"] } };
const delegatedProvisionSample = { value: {
	appId: "appId",
	entitlementId: "entitlementId",
	implicit: true
} };
const deniedActionSample = { value: {
	deniedAt: "2019-12-27T18:11:19.117Z",
	userId: "userId"
} };
const entitlementOwnerApprovalSample = { value: {
	allowSelfApproval: true,
	fallback: true,
	fallbackUserIds: ["string"]
} };
const erroredActionSample = { value: {
	description: "description",
	errorCode: "errorCode",
	erroredAt: "2019-12-27T18:11:19.117Z"
} };
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
const escalationReplacePolicySample = { value: { policyId: "policyId" } };
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
const escalationInstanceReplacePolicySample = { value: { policyId: "policyId" } };
const expressionApprovalSample = { value: {
	allowSelfApproval: true,
	assignedUserIds: ["string"],
	expressions: ["string"],
	fallback: true,
	fallbackUserIds: ["string"]
} };
const externalTicketProvisionSample = { value: {
	appId: "appId",
	connectorId: "connectorId",
	externalTicketProvisionerConfigId: "externalTicketProvisionerConfigId",
	instructions: "instructions"
} };
const managerApprovalSample = { value: {
	allowSelfApproval: true,
	assignedUserIds: ["string"],
	fallback: true,
	fallbackUserIds: ["string"]
} };
const manualProvisionSample = { value: {
	instructions: "instructions",
	userIds: ["string"]
} };
const multiStepSample = {
	value: { provisionSteps: [] },
	recursive: { provisionSteps: [() => provisionPolicySample] }
};
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
const policyTypeSample = { value: "POLICY_TYPE_UNSPECIFIED" };
const policyInstanceSample = { value: {
	current: () => policyStepInstanceSample,
	history: [() => policyStepInstanceSample],
	next: [() => policyStepSample],
	policy: () => policySample
} };
const policyPostActionsSample = {
	value: {},
	groups: [{ certifyRemediateImmediately: true }]
};
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
const policyStepInstanceStateSample = { value: "POLICY_STEP_STATE_UNSPECIFIED" };
const policyStepsSample = { value: { steps: [() => policyStepSample] } };
const provisionSample = { value: {
	assigned: true,
	provisionPolicy: () => provisionPolicySample,
	provisionTarget: () => provisionTargetSample
} };
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
const provisionInstanceStateSample = { value: "PROVISION_INSTANCE_STATE_UNSPECIFIED" };
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
	}]
};
const provisionTargetSample = { value: {
	appEntitlementId: "appEntitlementId",
	appId: "appId",
	appUserId: "appUserId",
	grantDuration: "grantDuration"
} };
const reassignedActionSample = { value: {
	newPolicyStepId: "newPolicyStepId",
	reassignedAt: "2019-12-27T18:11:19.117Z",
	userId: "userId"
} };
const reassignedByErrorActionSample = { value: {
	description: "description",
	errorCode: "errorCode",
	errorUserId: "errorUserId",
	erroredAt: "2019-12-27T18:11:19.117Z",
	newPolicyStepId: "newPolicyStepId",
	reassignedAt: "2019-12-27T18:11:19.117Z"
} };
const rejectSample = { value: { rejectMessage: "rejectMessage" } };
const rejectInstanceSample = { value: { rejectMessage: "rejectMessage" } };
const resourceOwnerApprovalSample = { value: {
	allowSelfApproval: true,
	fallback: true,
	fallbackUserIds: ["string"]
} };
const restartActionSample = { value: {
	oldPolicyStepId: "oldPolicyStepId",
	restartedAt: "2019-12-27T18:11:19.117Z",
	userId: "userId"
} };
const ruleSample = { value: {
	condition: "condition",
	policyKey: "policyKey"
} };
const selfApprovalSample = { value: {
	assignedUserIds: ["string"],
	fallback: true,
	fallbackUserIds: ["string"]
} };
const skippedActionSample = { value: {
	newPolicyStepId: "newPolicyStepId",
	skippedAt: "2019-12-27T18:11:19.117Z",
	userId: "userId"
} };
const unconfiguredProvisionSample = { value: {} };
const userApprovalSample = { value: {
	allowSelfApproval: true,
	userIds: ["string"]
} };
const waitSample = {
	value: {
		commentOnFirstWait: "commentOnFirstWait",
		commentOnTimeout: "commentOnTimeout",
		name: "name",
		timeoutDuration: "timeoutDuration"
	},
	groups: [{ condition: () => waitConditionSample }]
};
const waitConditionSample = { value: { condition: "condition" } };
const waitConditionInstanceSample = { value: { condition: "condition" } };
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
const conditionTimedOutSample = { value: { timedOutAt: "2019-12-27T18:11:19.117Z" } };
const waitInstanceStateSample = { value: "WAIT_INSTANCE_STATE_UNSPECIFIED" };
const webhookApprovalSample = { value: { webhookId: "webhookId" } };
const webhookProvisionSample = { value: { webhookId: "webhookId" } };
const expandedAppSample = {
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
const expandedAppEntitlementSample = {
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
const expandedAppUserSample = {
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
const expandedObjectSample = {
	tag: "@type",
	arms: [
		["type.googleapis.com/c1.api.app.v1.App", () => expandedAppSample],
		["type.googleapis.com/c1.api.app.v1.AppEntitlement", () => expandedAppEntitlementSample],
		["type.googleapis.com/c1.api.app.v1.AppUser", () => expandedAppUserSample],
		["type.googleapis.com/c1.api.user.v1.User", () => expandedUserSample]
	]
};
const expandedUserSample = {
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
const externalRefSample = { value: {
	externalRefSource: "UNSPECIFIED",
	name: "name",
	url: "url"
} };
const externalRefSourceSample = { value: "UNSPECIFIED" };
const taskSample = { value: {
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
const taskActionsItemSample = { value: "TASK_ACTION_TYPE_UNSPECIFIED" };
const taskOriginSample = { value: "TASK_ORIGIN_UNSPECIFIED" };
const taskProcessingSample = { value: "TASK_PROCESSING_TYPE_UNSPECIFIED" };
const taskRecommendationSample = { value: "INSIGHT_RECOMMENDATION_UNSPECIFIED" };
const taskStateSample = { value: "TASK_STATE_UNSPECIFIED" };
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
const taskActionsServiceApproveRequestSample = {
	value: {
		comment: "comment",
		expandMask: () => taskExpandMaskSample,
		policyStepId: "policyStepId"
	},
	required: ["policyStepId"]
};
const taskActionsServiceApproveResponseSample = { value: {
	expanded: [() => protobufAnySample],
	taskView: () => taskViewSample,
	ticketActionId: "ticketActionId"
} };
const taskActionsServiceApproveWithStepUpRequestSample = {
	value: {
		comment: "comment",
		expandMask: () => taskExpandMaskSample,
		policyStepId: "policyStepId",
		stepUpTransactionId: "stepUpTransactionId"
	},
	required: ["policyStepId", "stepUpTransactionId"]
};
const taskActionsServiceApproveWithStepUpResponseSample = { value: {
	expanded: [() => protobufAnySample],
	redirectUrl: "redirectUrl",
	taskView: () => taskViewSample,
	ticketActionId: "ticketActionId"
} };
const taskActionsServiceCloseRequestSample = { value: {
	comment: "comment",
	expandMask: () => taskExpandMaskSample
} };
const taskActionsServiceCloseResponseSample = { value: {
	expanded: [() => protobufAnySample],
	taskActionId: "taskActionId",
	taskView: () => taskViewSample
} };
const taskActionsServiceCommentRequestSample = { value: {
	comment: "comment",
	expandMask: () => taskExpandMaskSample
} };
const taskActionsServiceCommentResponseSample = { value: {
	expanded: [() => protobufAnySample],
	taskView: () => taskViewSample
} };
const taskActionsServiceDenyRequestSample = { value: {
	comment: "comment",
	expandMask: () => taskExpandMaskSample,
	policyStepId: "policyStepId"
} };
const taskActionsServiceDenyResponseSample = { value: {
	expanded: [() => protobufAnySample],
	taskView: () => taskViewSample,
	ticketActionId: "ticketActionId"
} };
const taskActionsServiceEscalateToEmergencyAccessRequestSample = { value: {
	comment: "comment",
	expandMask: () => taskExpandMaskSample,
	policyStepId: "policyStepId"
} };
const taskActionsServiceHardResetRequestSample = { value: {
	comment: "comment",
	expandMask: () => taskExpandMaskSample
} };
const taskActionsServiceHardResetResponseSample = { value: {
	expanded: [() => protobufAnySample],
	taskView: () => taskViewSample,
	ticketActionId: "ticketActionId"
} };
const taskActionsServiceProcessNowRequestSample = { value: { expandMask: () => taskExpandMaskSample } };
const taskActionsServiceProcessNowResponseSample = { value: {
	expanded: [() => protobufAnySample],
	taskView: () => taskViewSample
} };
const taskActionsServiceReassignRequestSample = { value: {
	comment: "comment",
	expandMask: () => taskExpandMaskSample,
	newStepUserIds: ["string"],
	policyStepId: "policyStepId"
} };
const taskActionsServiceReassignResponseSample = { value: {
	expanded: [() => protobufAnySample],
	taskView: () => taskViewSample,
	ticketActionId: "ticketActionId"
} };
const taskActionsServiceRestartRequestSample = { value: {
	comment: "comment",
	expandMask: () => taskExpandMaskSample,
	policyStepId: "policyStepId"
} };
const taskActionsServiceRestartResponseSample = { value: {
	expanded: [() => protobufAnySample],
	taskView: () => taskViewSample,
	ticketActionId: "ticketActionId"
} };
const taskActionsServiceSkipStepRequestSample = {
	value: {
		comment: "comment",
		expandMask: () => taskExpandMaskSample,
		policyStepId: "policyStepId"
	},
	required: ["policyStepId"]
};
const taskAuditAccessRequestOutcomeSample = { value: { outcome: "ACCESS_REQUEST_OUTCOME_UNSPECIFIED" } };
const taskAuditAccessRequestOutcomeOutcomeSample = { value: "ACCESS_REQUEST_OUTCOME_UNSPECIFIED" };
const taskAuditActionSubmittedSample = { value: { action: () => taskActionSample } };
const taskAuditApprovalAutoAcceptedByPolicySample = { value: {} };
const taskAuditApprovalAutoRejectedByPolicySample = { value: {} };
const taskAuditApprovalHappenedAutomaticallySample = { value: {} };
const taskAuditApprovalInstanceChangeSample = { value: { instance: () => approvalInstanceSample } };
const taskAuditBulkActionErrorSample = { value: { error: "error" } };
const taskAuditCertifyOutcomeSample = { value: { outcome: "CERTIFY_OUTCOME_UNSPECIFIED" } };
const taskAuditCertifyOutcomeOutcomeSample = { value: "CERTIFY_OUTCOME_UNSPECIFIED" };
const taskAuditCommentSample = { value: {
	comment: "comment",
	updatedAt: "2019-12-27T18:11:19.117Z",
	updatedBy: "updatedBy"
} };
const taskAuditConditionalPolicyExecutionResultSample = { value: {
	condition: "condition",
	conditionMatched: true,
	defaultCondition: true,
	error: "error",
	policyKey: "policyKey"
} };
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
const taskAuditEscalateToEmergencyAccessSample = { value: {
	oldPolicyId: "oldPolicyId",
	oldPolicyStepId: "oldPolicyStepId"
} };
const taskAuditExpressionPolicyStepErrorSample = { value: { error: "error" } };
const taskAuditExternalTicketCreatedSample = { value: {
	appId: "appId",
	connectorId: "connectorId",
	externalTicketId: "externalTicketId",
	externalTicketProvisionerConfigId: "externalTicketProvisionerConfigId",
	externalTicketProvisionerConfigName: "externalTicketProvisionerConfigName",
	externalTicketUrl: "externalTicketUrl"
} };
const taskAuditExternalTicketErrorSample = { value: { errorMessage: "errorMessage" } };
const taskAuditExternalTicketProvisionStepResolvedSample = { value: {
	appId: "appId",
	connectorId: "connectorId",
	externalTicketId: "externalTicketId",
	externalTicketProvisionerConfigId: "externalTicketProvisionerConfigId",
	externalTicketUrl: "externalTicketUrl"
} };
const taskAuditExternalTicketTriggeredSample = { value: {
	appId: "appId",
	connectorId: "connectorId",
	externalTicketId: "externalTicketId",
	externalTicketProvisionerConfigId: "externalTicketProvisionerConfigId",
	externalTicketProvisionerConfigName: "externalTicketProvisionerConfigName"
} };
const taskAuditFinishedConnectorActionsSample = { value: { policyStepId: "policyStepId" } };
const taskAuditGrantOutcomeSample = { value: { outcome: "GRANT_OUTCOME_UNSPECIFIED" } };
const taskAuditGrantOutcomeOutcomeSample = { value: "GRANT_OUTCOME_UNSPECIFIED" };
const taskAuditHardResetSample = { value: { oldPolicyStepId: "oldPolicyStepId" } };
const taskAuditListRequestSample = { value: {
	pageSize: 0,
	pageToken: "pageToken",
	refs: [() => taskAuditViewRefSample],
	taskId: "taskId"
} };
const taskAuditListResponseSample = { value: {
	list: [() => taskAuditViewSample],
	nextPageToken: "nextPageToken"
} };
const taskAuditMetaDataSample = { value: { user: () => userSample } };
const taskAuditNewTaskSample = { value: {} };
const taskAuditPolicyApprovalReassignedSample = { value: {
	newPolicyStepId: "newPolicyStepId",
	newUsers: ["string"],
	oldPolicyStepId: "oldPolicyStepId",
	users: [() => userSample]
} };
const taskAuditPolicyChangedSample = { value: {
	newPolicyId: "newPolicyId",
	oldPolicyId: "oldPolicyId"
} };
const taskAuditPolicyEvaluationStepSample = { value: { stepComment: "stepComment" } };
const taskAuditPolicyProvisionErrorSample = { value: { error: "error" } };
const taskAuditPolicyProvisionReassignedSample = { value: {
	newPolicyStepId: "newPolicyStepId",
	newUsers: ["string"],
	oldPolicyStepId: "oldPolicyStepId",
	users: [() => userSample]
} };
const taskAuditReassignedToDelegateSample = { value: {
	delegatedAssigneeUser: () => userSample,
	delegatedAssigneeUserId: "delegatedAssigneeUserId",
	originalAssigneeUser: () => userSample,
	originalAssigneeUserId: "originalAssigneeUserId"
} };
const taskAuditReassignmentListErrorSample = { value: { errorMessage: "errorMessage" } };
const taskAuditRestartSample = { value: { oldPolicyStepId: "oldPolicyStepId" } };
const taskAuditRevokeOutcomeSample = { value: { outcome: "REVOKE_OUTCOME_UNSPECIFIED" } };
const taskAuditRevokeOutcomeOutcomeSample = { value: "REVOKE_OUTCOME_UNSPECIFIED" };
const taskAuditSLAEscalationSample = { value: { message: "message" } };
const taskAuditStartedConnectorActionsSample = { value: { policyStepId: "policyStepId" } };
const taskAuditStateChangeSample = { value: { previousState: "TASK_STATE_UNSPECIFIED" } };
const taskAuditStateChangePreviousStateSample = { value: "TASK_STATE_UNSPECIFIED" };
const taskAuditStepSkippedSample = { value: { skippedBy: "skippedBy" } };
const taskAuditStepUpApprovalSample = { value: { stepUpTransactionId: "stepUpTransactionId" } };
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
	}]
};
const taskAuditViewCurrentStateSample = { value: "TASK_STATE_UNSPECIFIED" };
const taskAuditViewEventTypeSample = { value: "TASK_AUDIT_EVENT_TYPE_UNSPECIFIED" };
const taskAuditViewSourceSample = { value: "SOURCE_UNSPECIFIED" };
const taskAuditViewRefSample = { value: { id: "id" } };
const taskAuditWaitForAnalysisStepSuccessSample = { value: {
	stepId: "stepId",
	succeededAt: "2019-12-27T18:11:19.117Z"
} };
const taskAuditWaitForAnalysisStepTimedOutSample = { value: {
	stepId: "stepId",
	timedOutAt: "2019-12-27T18:11:19.117Z"
} };
const taskAuditWaitForAnalysisStepWaitingSample = { value: { stepId: "stepId" } };
const taskAuditWaitStepSuccessSample = { value: {
	condition: "condition",
	stepId: "stepId",
	succeededAt: "2019-12-27T18:11:19.117Z"
} };
const taskAuditWaitStepTimedOutSample = { value: {
	condition: "condition",
	stepId: "stepId",
	timedOutAt: "2019-12-27T18:11:19.117Z"
} };
const taskAuditWaitStepWaitingSample = { value: {
	condition: "condition",
	stepId: "stepId"
} };
const taskAuditWebhookApprovalAttemptSample = { value: {
	webhookId: "webhookId",
	webhookInstanceId: "webhookInstanceId",
	webhookName: "webhookName",
	webhookUrl: "webhookUrl"
} };
const taskAuditWebhookApprovalBadResponseSample = { value: {
	error: "error",
	webhookId: "webhookId",
	webhookInstanceId: "webhookInstanceId",
	webhookName: "webhookName",
	webhookUrl: "webhookUrl"
} };
const taskAuditWebhookApprovalSuccessSample = { value: {
	webhookId: "webhookId",
	webhookInstanceId: "webhookInstanceId",
	webhookName: "webhookName",
	webhookUrl: "webhookUrl"
} };
const taskAuditWebhookApprovalTriggeredSample = { value: {
	webhookId: "webhookId",
	webhookInstanceId: "webhookInstanceId",
	webhookName: "webhookName",
	webhookUrl: "webhookUrl"
} };
const taskAuditWebhookAttemptSample = { value: {
	webhookId: "webhookId",
	webhookInstanceId: "webhookInstanceId",
	webhookName: "webhookName",
	webhookUrl: "webhookUrl"
} };
const taskAuditWebhookSuccessSample = { value: {
	webhookId: "webhookId",
	webhookInstanceId: "webhookInstanceId",
	webhookName: "webhookName",
	webhookUrl: "webhookUrl"
} };
const taskAuditWebhookTriggeredSample = { value: {
	webhookId: "webhookId",
	webhookInstanceId: "webhookInstanceId",
	webhookName: "webhookName",
	webhookUrl: "webhookUrl"
} };
const taskExpandMaskSample = { value: { paths: ["*"] } };
const taskExpandMaskPathsItemSample = { value: "*" };
const taskGrantSourceSample = { value: {
	externalUrl: "externalUrl",
	integrationId: "integrationId",
	requestId: "requestId"
} };
const taskRefSample = { value: { id: "id" } };
const taskRevokeSourceSample = {
	value: {},
	groups: [{
		expired: () => taskRevokeSourceExpiredSample,
		nonUsage: () => taskRevokeSourceNonUsageSample,
		request: () => taskRevokeSourceRequestSample,
		review: () => taskRevokeSourceReviewSample
	}]
};
const taskRevokeSourceExpiredSample = { value: { expiredAt: "2019-12-27T18:11:19.117Z" } };
const taskRevokeSourceNonUsageSample = { value: {
	expiresAt: "2019-12-27T18:11:19.117Z",
	lastLogin: "2019-12-27T18:11:19.117Z"
} };
const taskRevokeSourceRequestSample = { value: { requestUserId: "requestUserId" } };
const taskRevokeSourceReviewSample = { value: {
	accessReviewId: "accessReviewId",
	certTicketId: "certTicketId"
} };
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
const taskSearchRequestAccountTypesItemSample = { value: "APP_USER_TYPE_UNSPECIFIED" };
const taskSearchRequestCurrentStepSample = { value: "TASK_SEARCH_CURRENT_STEP_UNSPECIFIED" };
const taskSearchRequestEmergencyStatusSample = { value: "UNSPECIFIED" };
const taskSearchRequestSortBySample = { value: "TASK_SEARCH_SORT_BY_UNSPECIFIED" };
const taskSearchRequestStepApprovalTypesItemSample = { value: "STEP_APPROVAL_TYPE_UNSPECIFIED" };
const taskSearchRequestTaskStatesItemSample = { value: "TASK_STATE_UNSPECIFIED" };
const taskSearchResponseSample = { value: {
	expanded: [() => protobufAnySample],
	list: [() => taskViewSample],
	nextPageToken: "nextPageToken"
} };
const taskServiceActionResponseSample = { value: {
	expanded: [() => protobufAnySample],
	taskView: () => taskViewSample,
	ticketActionId: "ticketActionId"
} };
const taskServiceCreateGrantRequestSample = {
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
const taskServiceCreateGrantResponseSample = { value: {
	expanded: [() => protobufAnySample],
	taskView: () => taskViewSample
} };
const taskServiceCreateOffboardingRequestSample = { value: {
	description: "description",
	expandMask: () => taskExpandMaskSample,
	subjectUserId: "subjectUserId"
} };
const taskServiceCreateOffboardingResponseSample = { value: {
	expanded: [() => protobufAnySample],
	taskView: () => taskViewSample
} };
const taskServiceCreateRevokeRequestSample = {
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
const taskServiceCreateRevokeResponseSample = { value: {
	expanded: [() => protobufAnySample],
	taskView: () => taskViewSample
} };
const taskServiceGetResponseSample = { value: {
	expanded: [() => protobufAnySample],
	taskView: () => taskViewSample
} };
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
const taskTypeCertifyOutcomeSample = { value: "CERTIFY_OUTCOME_UNSPECIFIED" };
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
const taskTypeGrantOutcomeSample = { value: "GRANT_OUTCOME_UNSPECIFIED" };
const taskTypeOffboardingInputSample = { value: {} };
const taskTypeOffboardingSample = { value: {
	outcome: "OFFBOARDING_OUTCOME_UNSPECIFIED",
	outcomeTime: "2019-12-27T18:11:19.117Z",
	subjectUserId: "subjectUserId"
} };
const taskTypeOffboardingOutcomeSample = { value: "OFFBOARDING_OUTCOME_UNSPECIFIED" };
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
const taskTypeRevokeOutcomeSample = { value: "REVOKE_OUTCOME_UNSPECIFIED" };
const taskViewSample = { value: {
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
const userDirectoryStatusSample = { value: "UNKNOWN" };
const userStatusSample = { value: "UNKNOWN" };
const userTypeSample = { value: "USER_TYPE_UNSPECIFIED" };
const userAttributeMappingSourceSample = { value: {
	appId: "appId",
	appUserId: "appUserId",
	appUserProfileAttributeKey: "appUserProfileAttributeKey",
	userAttributeMappingId: "userAttributeMappingId",
	value: "value"
} };
const protobufAnySample = {
	value: { "@type": "@type" },
	maximal: { foo: "bar" }
};
const statusSample = { value: {
	code: 0,
	details: [() => protobufAnySample],
	message: "message"
} };
exports.appSample = appSample;
exports.appIdentityMatchingSample = appIdentityMatchingSample;
exports.appEntitlementSample = appEntitlementSample;
exports.appEntitlementPurposeSample = appEntitlementPurposeSample;
exports.appUserSample = appUserSample;
exports.appUserTypeSample = appUserTypeSample;
exports.appUserStatusSample = appUserStatusSample;
exports.appUserStatusStatusSample = appUserStatusStatusSample;
exports.taskAuditCancelledResultSample = taskAuditCancelledResultSample;
exports.taskAuditErrorResultSample = taskAuditErrorResultSample;
exports.taskAuditSuccessResultSample = taskAuditSuccessResultSample;
exports.acceptSample = acceptSample;
exports.acceptInstanceSample = acceptInstanceSample;
exports.agentApprovalSample = agentApprovalSample;
exports.agentApprovalAgentModeSample = agentApprovalAgentModeSample;
exports.appEntitlementReferenceSample = appEntitlementReferenceSample;
exports.appGroupApprovalSample = appGroupApprovalSample;
exports.appOwnerApprovalSample = appOwnerApprovalSample;
exports.approvalSample = approvalSample;
exports.approvalInstanceSample = approvalInstanceSample;
exports.approvalInstanceStateSample = approvalInstanceStateSample;
exports.approvedActionSample = approvedActionSample;
exports.cancelledActionSample = cancelledActionSample;
exports.completedActionSample = completedActionSample;
exports.connectorProvisionSample = connectorProvisionSample;
exports.accountProvisionSample = accountProvisionSample;
exports.defaultBehaviorSample = defaultBehaviorSample;
exports.deleteAccountSample = deleteAccountSample;
exports.doNotSaveSample = doNotSaveSample;
exports.saveToVaultSample = saveToVaultSample;
exports.delegatedProvisionSample = delegatedProvisionSample;
exports.deniedActionSample = deniedActionSample;
exports.entitlementOwnerApprovalSample = entitlementOwnerApprovalSample;
exports.erroredActionSample = erroredActionSample;
exports.escalationSample = escalationSample;
exports.escalationReassignToApproversSample = escalationReassignToApproversSample;
exports.escalationReplacePolicySample = escalationReplacePolicySample;
exports.escalationInstanceSample = escalationInstanceSample;
exports.escalationInstanceReassignToApproversSample = escalationInstanceReassignToApproversSample;
exports.escalationInstanceReplacePolicySample = escalationInstanceReplacePolicySample;
exports.expressionApprovalSample = expressionApprovalSample;
exports.externalTicketProvisionSample = externalTicketProvisionSample;
exports.managerApprovalSample = managerApprovalSample;
exports.manualProvisionSample = manualProvisionSample;
exports.multiStepSample = multiStepSample;
exports.policySample = policySample;
exports.policyTypeSample = policyTypeSample;
exports.policyInstanceSample = policyInstanceSample;
exports.policyPostActionsSample = policyPostActionsSample;
exports.policyStepSample = policyStepSample;
exports.policyStepInstanceSample = policyStepInstanceSample;
exports.policyStepInstanceStateSample = policyStepInstanceStateSample;
exports.policyStepsSample = policyStepsSample;
exports.provisionSample = provisionSample;
exports.provisionInstanceSample = provisionInstanceSample;
exports.provisionInstanceStateSample = provisionInstanceStateSample;
exports.provisionPolicySample = provisionPolicySample;
exports.provisionTargetSample = provisionTargetSample;
exports.reassignedActionSample = reassignedActionSample;
exports.reassignedByErrorActionSample = reassignedByErrorActionSample;
exports.rejectSample = rejectSample;
exports.rejectInstanceSample = rejectInstanceSample;
exports.resourceOwnerApprovalSample = resourceOwnerApprovalSample;
exports.restartActionSample = restartActionSample;
exports.ruleSample = ruleSample;
exports.selfApprovalSample = selfApprovalSample;
exports.skippedActionSample = skippedActionSample;
exports.unconfiguredProvisionSample = unconfiguredProvisionSample;
exports.userApprovalSample = userApprovalSample;
exports.waitSample = waitSample;
exports.waitConditionSample = waitConditionSample;
exports.waitConditionInstanceSample = waitConditionInstanceSample;
exports.waitInstanceSample = waitInstanceSample;
exports.conditionSucceededSample = conditionSucceededSample;
exports.conditionTimedOutSample = conditionTimedOutSample;
exports.waitInstanceStateSample = waitInstanceStateSample;
exports.webhookApprovalSample = webhookApprovalSample;
exports.webhookProvisionSample = webhookProvisionSample;
exports.expandedAppSample = expandedAppSample;
exports.expandedAppEntitlementSample = expandedAppEntitlementSample;
exports.expandedAppUserSample = expandedAppUserSample;
exports.expandedObjectSample = expandedObjectSample;
exports.expandedUserSample = expandedUserSample;
exports.externalRefSample = externalRefSample;
exports.externalRefSourceSample = externalRefSourceSample;
exports.taskSample = taskSample;
exports.taskActionsItemSample = taskActionsItemSample;
exports.taskOriginSample = taskOriginSample;
exports.taskProcessingSample = taskProcessingSample;
exports.taskRecommendationSample = taskRecommendationSample;
exports.taskStateSample = taskStateSample;
exports.taskActionSample = taskActionSample;
exports.taskActionActionTypeSample = taskActionActionTypeSample;
exports.taskActionsServiceApproveRequestSample = taskActionsServiceApproveRequestSample;
exports.taskActionsServiceApproveResponseSample = taskActionsServiceApproveResponseSample;
exports.taskActionsServiceApproveWithStepUpRequestSample = taskActionsServiceApproveWithStepUpRequestSample;
exports.taskActionsServiceApproveWithStepUpResponseSample = taskActionsServiceApproveWithStepUpResponseSample;
exports.taskActionsServiceCloseRequestSample = taskActionsServiceCloseRequestSample;
exports.taskActionsServiceCloseResponseSample = taskActionsServiceCloseResponseSample;
exports.taskActionsServiceCommentRequestSample = taskActionsServiceCommentRequestSample;
exports.taskActionsServiceCommentResponseSample = taskActionsServiceCommentResponseSample;
exports.taskActionsServiceDenyRequestSample = taskActionsServiceDenyRequestSample;
exports.taskActionsServiceDenyResponseSample = taskActionsServiceDenyResponseSample;
exports.taskActionsServiceEscalateToEmergencyAccessRequestSample = taskActionsServiceEscalateToEmergencyAccessRequestSample;
exports.taskActionsServiceHardResetRequestSample = taskActionsServiceHardResetRequestSample;
exports.taskActionsServiceHardResetResponseSample = taskActionsServiceHardResetResponseSample;
exports.taskActionsServiceProcessNowRequestSample = taskActionsServiceProcessNowRequestSample;
exports.taskActionsServiceProcessNowResponseSample = taskActionsServiceProcessNowResponseSample;
exports.taskActionsServiceReassignRequestSample = taskActionsServiceReassignRequestSample;
exports.taskActionsServiceReassignResponseSample = taskActionsServiceReassignResponseSample;
exports.taskActionsServiceRestartRequestSample = taskActionsServiceRestartRequestSample;
exports.taskActionsServiceRestartResponseSample = taskActionsServiceRestartResponseSample;
exports.taskActionsServiceSkipStepRequestSample = taskActionsServiceSkipStepRequestSample;
exports.taskAuditAccessRequestOutcomeSample = taskAuditAccessRequestOutcomeSample;
exports.taskAuditAccessRequestOutcomeOutcomeSample = taskAuditAccessRequestOutcomeOutcomeSample;
exports.taskAuditActionSubmittedSample = taskAuditActionSubmittedSample;
exports.taskAuditApprovalAutoAcceptedByPolicySample = taskAuditApprovalAutoAcceptedByPolicySample;
exports.taskAuditApprovalAutoRejectedByPolicySample = taskAuditApprovalAutoRejectedByPolicySample;
exports.taskAuditApprovalHappenedAutomaticallySample = taskAuditApprovalHappenedAutomaticallySample;
exports.taskAuditApprovalInstanceChangeSample = taskAuditApprovalInstanceChangeSample;
exports.taskAuditBulkActionErrorSample = taskAuditBulkActionErrorSample;
exports.taskAuditCertifyOutcomeSample = taskAuditCertifyOutcomeSample;
exports.taskAuditCertifyOutcomeOutcomeSample = taskAuditCertifyOutcomeOutcomeSample;
exports.taskAuditCommentSample = taskAuditCommentSample;
exports.taskAuditConditionalPolicyExecutionResultSample = taskAuditConditionalPolicyExecutionResultSample;
exports.taskAuditConnectorActionResultSample = taskAuditConnectorActionResultSample;
exports.taskAuditEscalateToEmergencyAccessSample = taskAuditEscalateToEmergencyAccessSample;
exports.taskAuditExpressionPolicyStepErrorSample = taskAuditExpressionPolicyStepErrorSample;
exports.taskAuditExternalTicketCreatedSample = taskAuditExternalTicketCreatedSample;
exports.taskAuditExternalTicketErrorSample = taskAuditExternalTicketErrorSample;
exports.taskAuditExternalTicketProvisionStepResolvedSample = taskAuditExternalTicketProvisionStepResolvedSample;
exports.taskAuditExternalTicketTriggeredSample = taskAuditExternalTicketTriggeredSample;
exports.taskAuditFinishedConnectorActionsSample = taskAuditFinishedConnectorActionsSample;
exports.taskAuditGrantOutcomeSample = taskAuditGrantOutcomeSample;
exports.taskAuditGrantOutcomeOutcomeSample = taskAuditGrantOutcomeOutcomeSample;
exports.taskAuditHardResetSample = taskAuditHardResetSample;
exports.taskAuditListRequestSample = taskAuditListRequestSample;
exports.taskAuditListResponseSample = taskAuditListResponseSample;
exports.taskAuditMetaDataSample = taskAuditMetaDataSample;
exports.taskAuditNewTaskSample = taskAuditNewTaskSample;
exports.taskAuditPolicyApprovalReassignedSample = taskAuditPolicyApprovalReassignedSample;
exports.taskAuditPolicyChangedSample = taskAuditPolicyChangedSample;
exports.taskAuditPolicyEvaluationStepSample = taskAuditPolicyEvaluationStepSample;
exports.taskAuditPolicyProvisionErrorSample = taskAuditPolicyProvisionErrorSample;
exports.taskAuditPolicyProvisionReassignedSample = taskAuditPolicyProvisionReassignedSample;
exports.taskAuditReassignedToDelegateSample = taskAuditReassignedToDelegateSample;
exports.taskAuditReassignmentListErrorSample = taskAuditReassignmentListErrorSample;
exports.taskAuditRestartSample = taskAuditRestartSample;
exports.taskAuditRevokeOutcomeSample = taskAuditRevokeOutcomeSample;
exports.taskAuditRevokeOutcomeOutcomeSample = taskAuditRevokeOutcomeOutcomeSample;
exports.taskAuditSLAEscalationSample = taskAuditSLAEscalationSample;
exports.taskAuditStartedConnectorActionsSample = taskAuditStartedConnectorActionsSample;
exports.taskAuditStateChangeSample = taskAuditStateChangeSample;
exports.taskAuditStateChangePreviousStateSample = taskAuditStateChangePreviousStateSample;
exports.taskAuditStepSkippedSample = taskAuditStepSkippedSample;
exports.taskAuditStepUpApprovalSample = taskAuditStepUpApprovalSample;
exports.taskAuditViewSample = taskAuditViewSample;
exports.taskAuditViewCurrentStateSample = taskAuditViewCurrentStateSample;
exports.taskAuditViewEventTypeSample = taskAuditViewEventTypeSample;
exports.taskAuditViewSourceSample = taskAuditViewSourceSample;
exports.taskAuditViewRefSample = taskAuditViewRefSample;
exports.taskAuditWaitForAnalysisStepSuccessSample = taskAuditWaitForAnalysisStepSuccessSample;
exports.taskAuditWaitForAnalysisStepTimedOutSample = taskAuditWaitForAnalysisStepTimedOutSample;
exports.taskAuditWaitForAnalysisStepWaitingSample = taskAuditWaitForAnalysisStepWaitingSample;
exports.taskAuditWaitStepSuccessSample = taskAuditWaitStepSuccessSample;
exports.taskAuditWaitStepTimedOutSample = taskAuditWaitStepTimedOutSample;
exports.taskAuditWaitStepWaitingSample = taskAuditWaitStepWaitingSample;
exports.taskAuditWebhookApprovalAttemptSample = taskAuditWebhookApprovalAttemptSample;
exports.taskAuditWebhookApprovalBadResponseSample = taskAuditWebhookApprovalBadResponseSample;
exports.taskAuditWebhookApprovalSuccessSample = taskAuditWebhookApprovalSuccessSample;
exports.taskAuditWebhookApprovalTriggeredSample = taskAuditWebhookApprovalTriggeredSample;
exports.taskAuditWebhookAttemptSample = taskAuditWebhookAttemptSample;
exports.taskAuditWebhookSuccessSample = taskAuditWebhookSuccessSample;
exports.taskAuditWebhookTriggeredSample = taskAuditWebhookTriggeredSample;
exports.taskExpandMaskSample = taskExpandMaskSample;
exports.taskExpandMaskPathsItemSample = taskExpandMaskPathsItemSample;
exports.taskGrantSourceSample = taskGrantSourceSample;
exports.taskRefSample = taskRefSample;
exports.taskRevokeSourceSample = taskRevokeSourceSample;
exports.taskRevokeSourceExpiredSample = taskRevokeSourceExpiredSample;
exports.taskRevokeSourceNonUsageSample = taskRevokeSourceNonUsageSample;
exports.taskRevokeSourceRequestSample = taskRevokeSourceRequestSample;
exports.taskRevokeSourceReviewSample = taskRevokeSourceReviewSample;
exports.taskSearchRequestSample = taskSearchRequestSample;
exports.taskSearchRequestAccountTypesItemSample = taskSearchRequestAccountTypesItemSample;
exports.taskSearchRequestCurrentStepSample = taskSearchRequestCurrentStepSample;
exports.taskSearchRequestEmergencyStatusSample = taskSearchRequestEmergencyStatusSample;
exports.taskSearchRequestSortBySample = taskSearchRequestSortBySample;
exports.taskSearchRequestStepApprovalTypesItemSample = taskSearchRequestStepApprovalTypesItemSample;
exports.taskSearchRequestTaskStatesItemSample = taskSearchRequestTaskStatesItemSample;
exports.taskSearchResponseSample = taskSearchResponseSample;
exports.taskServiceActionResponseSample = taskServiceActionResponseSample;
exports.taskServiceCreateGrantRequestSample = taskServiceCreateGrantRequestSample;
exports.taskServiceCreateGrantResponseSample = taskServiceCreateGrantResponseSample;
exports.taskServiceCreateOffboardingRequestSample = taskServiceCreateOffboardingRequestSample;
exports.taskServiceCreateOffboardingResponseSample = taskServiceCreateOffboardingResponseSample;
exports.taskServiceCreateRevokeRequestSample = taskServiceCreateRevokeRequestSample;
exports.taskServiceCreateRevokeResponseSample = taskServiceCreateRevokeResponseSample;
exports.taskServiceGetResponseSample = taskServiceGetResponseSample;
exports.taskTypeInputSample = taskTypeInputSample;
exports.taskTypeSample = taskTypeSample;
exports.taskTypeCertifyInputSample = taskTypeCertifyInputSample;
exports.taskTypeCertifySample = taskTypeCertifySample;
exports.taskTypeCertifyOutcomeSample = taskTypeCertifyOutcomeSample;
exports.taskTypeGrantInputSample = taskTypeGrantInputSample;
exports.taskTypeGrantSample = taskTypeGrantSample;
exports.taskTypeGrantOutcomeSample = taskTypeGrantOutcomeSample;
exports.taskTypeOffboardingInputSample = taskTypeOffboardingInputSample;
exports.taskTypeOffboardingSample = taskTypeOffboardingSample;
exports.taskTypeOffboardingOutcomeSample = taskTypeOffboardingOutcomeSample;
exports.taskTypeRevokeInputSample = taskTypeRevokeInputSample;
exports.taskTypeRevokeSample = taskTypeRevokeSample;
exports.taskTypeRevokeOutcomeSample = taskTypeRevokeOutcomeSample;
exports.taskViewSample = taskViewSample;
exports.userSample = userSample;
exports.userDirectoryStatusSample = userDirectoryStatusSample;
exports.userStatusSample = userStatusSample;
exports.userTypeSample = userTypeSample;
exports.userAttributeMappingSourceSample = userAttributeMappingSourceSample;
exports.protobufAnySample = protobufAnySample;
exports.statusSample = statusSample;
