export function appSample() {
	return { value: {
		appAccountId: "appAccountId",
		appAccountName: "appAccountName",
		appOwners: [userSample],
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
}
export function appIdentityMatchingSample() {
	return { value: "APP_USER_IDENTITY_MATCHING_UNSPECIFIED" };
}
export function appEntitlementSample() {
	return {
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
			deprovisionerPolicy: provisionPolicySample,
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
			provisionerPolicy: provisionPolicySample,
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
}
export function appEntitlementPurposeSample() {
	return { value: "APP_ENTITLEMENT_PURPOSE_VALUE_UNSPECIFIED" };
}
export function appUserSample() {
	return { value: {
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
		status: appUserStatusSample,
		updatedAt: "2019-12-27T18:11:19.117Z",
		username: "username",
		usernames: ["string"]
	} };
}
export function appUserTypeSample() {
	return { value: "APP_USER_TYPE_UNSPECIFIED" };
}
export function appUserStatusSample() {
	return { value: {
		details: "details",
		status: "STATUS_UNSPECIFIED"
	} };
}
export function appUserStatusStatusSample() {
	return { value: "STATUS_UNSPECIFIED" };
}
export function taskAuditCancelledResultSample() {
	return { value: {} };
}
export function taskAuditErrorResultSample() {
	return { value: {
		errorCount: "errorCount",
		errorReason: "errorReason"
	} };
}
export function taskAuditSuccessResultSample() {
	return { value: { annotations: [protobufAnySample] } };
}
export function acceptSample() {
	return { value: { acceptMessage: "acceptMessage" } };
}
export function acceptInstanceSample() {
	return { value: { acceptMessage: "acceptMessage" } };
}
export function agentApprovalSample() {
	return { value: {
		agentMode: "APPROVAL_AGENT_MODE_UNSPECIFIED",
		agentUserId: "agentUserId",
		instructions: "instructions",
		policyIds: ["string"]
	} };
}
export function agentApprovalAgentModeSample() {
	return { value: "APPROVAL_AGENT_MODE_UNSPECIFIED" };
}
export function appEntitlementReferenceSample() {
	return { value: {
		appEntitlementId: "appEntitlementId",
		appId: "appId"
	} };
}
export function appGroupApprovalSample() {
	return { value: {
		allowSelfApproval: true,
		appGroupId: "appGroupId",
		appId: "appId",
		fallback: true,
		fallbackUserIds: ["string"]
	} };
}
export function appOwnerApprovalSample() {
	return { value: { allowSelfApproval: true } };
}
export function approvalSample() {
	return {
		value: {
			allowReassignment: true,
			allowedReassignees: ["string"],
			assigned: true,
			escalation: escalationSample,
			escalationEnabled: true,
			requireApprovalReason: true,
			requireDenialReason: true,
			requireReassignmentReason: true,
			requiresStepUpProviderId: "requiresStepUpProviderId"
		},
		groups: [{
			agent: agentApprovalSample,
			appOwners: appOwnerApprovalSample,
			entitlementOwners: entitlementOwnerApprovalSample,
			expression: expressionApprovalSample,
			group: appGroupApprovalSample,
			manager: managerApprovalSample,
			resourceOwners: resourceOwnerApprovalSample,
			self: selfApprovalSample,
			users: userApprovalSample,
			webhook: webhookApprovalSample
		}]
	};
}
export function approvalInstanceSample() {
	return {
		value: {
			approval: approvalSample,
			escalationInstance: escalationInstanceSample,
			state: "APPROVAL_INSTANCE_STATE_UNSPECIFIED"
		},
		groups: [{
			approved: approvedActionSample,
			denied: deniedActionSample,
			reassigned: reassignedActionSample,
			reassignedByError: reassignedByErrorActionSample,
			restarted: restartActionSample,
			skipped: skippedActionSample
		}]
	};
}
export function approvalInstanceStateSample() {
	return { value: "APPROVAL_INSTANCE_STATE_UNSPECIFIED" };
}
export function approvedActionSample() {
	return { value: {
		approvedAt: "2019-12-27T18:11:19.117Z",
		entitlements: [appEntitlementReferenceSample],
		stepUpTransactionId: "stepUpTransactionId",
		userId: "userId"
	} };
}
export function cancelledActionSample() {
	return { value: {
		cancelledAt: "2019-12-27T18:11:19.117Z",
		cancelledByUserId: "cancelledByUserId"
	} };
}
export function completedActionSample() {
	return { value: {
		completedAt: "2019-12-27T18:11:19.117Z",
		entitlements: [appEntitlementReferenceSample],
		userId: "userId"
	} };
}
export function connectorProvisionSample() {
	return {
		value: {},
		groups: [{
			account: accountProvisionSample,
			defaultBehavior: defaultBehaviorSample,
			deleteAccount: deleteAccountSample
		}]
	};
}
export function accountProvisionSample() {
	return {
		value: {
			config: { foo: "bar" },
			connectorId: "connectorId",
			schemaId: "schemaId"
		},
		groups: [{
			doNotSave: doNotSaveSample,
			saveToVault: saveToVaultSample
		}]
	};
}
export function defaultBehaviorSample() {
	return { value: { connectorId: "connectorId" } };
}
export function deleteAccountSample() {
	return { value: { connectorId: "connectorId" } };
}
export function doNotSaveSample() {
	return { value: {} };
}
export function saveToVaultSample() {
	return { value: { vaultIds: ["string"] } };
}
export function delegatedProvisionSample() {
	return { value: {
		appId: "appId",
		entitlementId: "entitlementId",
		implicit: true
	} };
}
export function deniedActionSample() {
	return { value: {
		deniedAt: "2019-12-27T18:11:19.117Z",
		userId: "userId"
	} };
}
export function entitlementOwnerApprovalSample() {
	return { value: {
		allowSelfApproval: true,
		fallback: true,
		fallbackUserIds: ["string"]
	} };
}
export function erroredActionSample() {
	return { value: {
		description: "description",
		errorCode: "errorCode",
		erroredAt: "2019-12-27T18:11:19.117Z"
	} };
}
export function escalationSample() {
	return {
		value: {
			escalationComment: "escalationComment",
			expiration: "expiration"
		},
		groups: [{
			reassignToApprovers: escalationReassignToApproversSample,
			replacePolicy: escalationReplacePolicySample
		}]
	};
}
export function escalationReassignToApproversSample() {
	return { value: { approverIds: ["string"] } };
}
export function escalationReplacePolicySample() {
	return { value: { policyId: "policyId" } };
}
export function escalationInstanceSample() {
	return {
		value: {
			alreadyEscalated: true,
			escalationComment: "escalationComment",
			expiresAt: "2019-12-27T18:11:19.117Z"
		},
		groups: [{
			reassignToApprovers: escalationInstanceReassignToApproversSample,
			replacePolicy: escalationInstanceReplacePolicySample
		}]
	};
}
export function escalationInstanceReassignToApproversSample() {
	return { value: { approverIds: ["string"] } };
}
export function escalationInstanceReplacePolicySample() {
	return { value: { policyId: "policyId" } };
}
export function expressionApprovalSample() {
	return { value: {
		allowSelfApproval: true,
		assignedUserIds: ["string"],
		expressions: ["string"],
		fallback: true,
		fallbackUserIds: ["string"]
	} };
}
export function externalTicketProvisionSample() {
	return { value: {
		appId: "appId",
		connectorId: "connectorId",
		externalTicketProvisionerConfigId: "externalTicketProvisionerConfigId",
		instructions: "instructions"
	} };
}
export function managerApprovalSample() {
	return { value: {
		allowSelfApproval: true,
		assignedUserIds: ["string"],
		fallback: true,
		fallbackUserIds: ["string"]
	} };
}
export function manualProvisionSample() {
	return { value: {
		instructions: "instructions",
		userIds: ["string"]
	} };
}
export function multiStepSample() {
	return {
		value: { provisionSteps: [] },
		recursive: { provisionSteps: [provisionPolicySample] }
	};
}
export function policySample() {
	return { value: {
		createdAt: "2019-12-27T18:11:19.117Z",
		deletedAt: "2019-12-27T18:11:19.117Z",
		description: "description",
		displayName: "displayName",
		id: "id",
		policySteps: { foo: policyStepsSample },
		policyType: "POLICY_TYPE_UNSPECIFIED",
		postActions: [policyPostActionsSample],
		reassignTasksToDelegates: true,
		rules: [ruleSample],
		systemBuiltin: true,
		updatedAt: "2019-12-27T18:11:19.117Z"
	} };
}
export function policyTypeSample() {
	return { value: "POLICY_TYPE_UNSPECIFIED" };
}
export function policyInstanceSample() {
	return { value: {
		current: policyStepInstanceSample,
		history: [policyStepInstanceSample],
		next: [policyStepSample],
		policy: policySample
	} };
}
export function policyPostActionsSample() {
	return {
		value: {},
		groups: [{ certifyRemediateImmediately: true }]
	};
}
export function policyStepSample() {
	return {
		value: {},
		groups: [{
			accept: acceptSample,
			approval: approvalSample,
			provision: provisionSample,
			reject: rejectSample,
			wait: waitSample
		}]
	};
}
export function policyStepInstanceSample() {
	return {
		value: {
			id: "id",
			policyGenerationId: "policyGenerationId",
			state: "POLICY_STEP_STATE_UNSPECIFIED"
		},
		groups: [{
			accept: acceptInstanceSample,
			approval: approvalInstanceSample,
			provision: provisionInstanceSample,
			reject: rejectInstanceSample,
			wait: waitInstanceSample
		}]
	};
}
export function policyStepInstanceStateSample() {
	return { value: "POLICY_STEP_STATE_UNSPECIFIED" };
}
export function policyStepsSample() {
	return { value: { steps: [policyStepSample] } };
}
export function provisionSample() {
	return { value: {
		assigned: true,
		provisionPolicy: provisionPolicySample,
		provisionTarget: provisionTargetSample
	} };
}
export function provisionInstanceSample() {
	return {
		value: {
			externalTicketId: "externalTicketId",
			externalTicketProvisionerConfigId: "externalTicketProvisionerConfigId",
			notificationId: "notificationId",
			provision: provisionSample,
			state: "PROVISION_INSTANCE_STATE_UNSPECIFIED",
			webhookId: "webhookId",
			webhookInstanceId: "webhookInstanceId"
		},
		groups: [{
			cancelled: cancelledActionSample,
			completed: completedActionSample,
			errored: erroredActionSample,
			reassignedByError: reassignedByErrorActionSample,
			skipped: skippedActionSample
		}]
	};
}
export function provisionInstanceStateSample() {
	return { value: "PROVISION_INSTANCE_STATE_UNSPECIFIED" };
}
export function provisionPolicySample() {
	return {
		value: {},
		groups: [{
			connector: connectorProvisionSample,
			delegated: delegatedProvisionSample,
			externalTicket: externalTicketProvisionSample,
			manual: manualProvisionSample,
			multiStep: multiStepSample,
			unconfigured: unconfiguredProvisionSample,
			webhook: webhookProvisionSample
		}]
	};
}
export function provisionTargetSample() {
	return { value: {
		appEntitlementId: "appEntitlementId",
		appId: "appId",
		appUserId: "appUserId",
		grantDuration: "grantDuration"
	} };
}
export function reassignedActionSample() {
	return { value: {
		newPolicyStepId: "newPolicyStepId",
		reassignedAt: "2019-12-27T18:11:19.117Z",
		userId: "userId"
	} };
}
export function reassignedByErrorActionSample() {
	return { value: {
		description: "description",
		errorCode: "errorCode",
		errorUserId: "errorUserId",
		erroredAt: "2019-12-27T18:11:19.117Z",
		newPolicyStepId: "newPolicyStepId",
		reassignedAt: "2019-12-27T18:11:19.117Z"
	} };
}
export function rejectSample() {
	return { value: { rejectMessage: "rejectMessage" } };
}
export function rejectInstanceSample() {
	return { value: { rejectMessage: "rejectMessage" } };
}
export function resourceOwnerApprovalSample() {
	return { value: {
		allowSelfApproval: true,
		fallback: true,
		fallbackUserIds: ["string"]
	} };
}
export function restartActionSample() {
	return { value: {
		oldPolicyStepId: "oldPolicyStepId",
		restartedAt: "2019-12-27T18:11:19.117Z",
		userId: "userId"
	} };
}
export function ruleSample() {
	return { value: {
		condition: "condition",
		policyKey: "policyKey"
	} };
}
export function selfApprovalSample() {
	return { value: {
		assignedUserIds: ["string"],
		fallback: true,
		fallbackUserIds: ["string"]
	} };
}
export function skippedActionSample() {
	return { value: {
		newPolicyStepId: "newPolicyStepId",
		skippedAt: "2019-12-27T18:11:19.117Z",
		userId: "userId"
	} };
}
export function unconfiguredProvisionSample() {
	return { value: {} };
}
export function userApprovalSample() {
	return { value: {
		allowSelfApproval: true,
		userIds: ["string"]
	} };
}
export function waitSample() {
	return {
		value: {
			commentOnFirstWait: "commentOnFirstWait",
			commentOnTimeout: "commentOnTimeout",
			name: "name",
			timeoutDuration: "timeoutDuration"
		},
		groups: [{ condition: waitConditionSample }]
	};
}
export function waitConditionSample() {
	return { value: { condition: "condition" } };
}
export function waitConditionInstanceSample() {
	return { value: { condition: "condition" } };
}
export function waitInstanceSample() {
	return {
		value: {
			commentOnFirstWait: "commentOnFirstWait",
			commentOnTimeout: "commentOnTimeout",
			name: "name",
			startedWaitingAt: "2019-12-27T18:11:19.117Z",
			state: "WAIT_INSTANCE_STATE_UNSPECIFIED",
			timeout: "2019-12-27T18:11:19.117Z",
			timeoutDuration: "timeoutDuration"
		},
		groups: [{ condition: waitConditionInstanceSample }, {
			skipped: skippedActionSample,
			succeeded: conditionSucceededSample,
			timedOut: conditionTimedOutSample
		}]
	};
}
export function conditionSucceededSample() {
	return { value: { succeededAt: "2019-12-27T18:11:19.117Z" } };
}
export function conditionTimedOutSample() {
	return { value: { timedOutAt: "2019-12-27T18:11:19.117Z" } };
}
export function waitInstanceStateSample() {
	return { value: "WAIT_INSTANCE_STATE_UNSPECIFIED" };
}
export function webhookApprovalSample() {
	return { value: { webhookId: "webhookId" } };
}
export function webhookProvisionSample() {
	return { value: { webhookId: "webhookId" } };
}
export function expandedAppSample() {
	return {
		value: {
			"@type": "type.googleapis.com/c1.api.app.v1.App",
			appAccountId: "appAccountId",
			appAccountName: "appAccountName",
			appOwners: [userSample],
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
}
export function expandedAppEntitlementSample() {
	return {
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
			deprovisionerPolicy: provisionPolicySample,
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
			provisionerPolicy: provisionPolicySample,
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
}
export function expandedAppUserSample() {
	return {
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
			status: appUserStatusSample,
			updatedAt: "2019-12-27T18:11:19.117Z",
			username: "username",
			usernames: ["string"]
		},
		required: ["@type"]
	};
}
export function expandedObjectSample() {
	return {
		tag: "@type",
		arms: [
			["type.googleapis.com/c1.api.app.v1.App", expandedAppSample],
			["type.googleapis.com/c1.api.app.v1.AppEntitlement", expandedAppEntitlementSample],
			["type.googleapis.com/c1.api.app.v1.AppUser", expandedAppUserSample],
			["type.googleapis.com/c1.api.user.v1.User", expandedUserSample]
		]
	};
}
export function expandedUserSample() {
	return {
		value: {
			"@type": "type.googleapis.com/c1.api.user.v1.User",
			createdAt: "2019-12-27T18:11:19.117Z",
			delegatedUserId: "delegatedUserId",
			deletedAt: "2019-12-27T18:11:19.117Z",
			department: "department",
			departmentSources: [userAttributeMappingSourceSample],
			directoryIds: ["string"],
			directoryStatus: "UNKNOWN",
			directoryStatusSources: [userAttributeMappingSourceSample],
			displayName: "displayName",
			email: "email",
			emailSources: [userAttributeMappingSourceSample],
			emails: ["string"],
			employeeIdSources: [userAttributeMappingSourceSample],
			employeeIds: ["string"],
			employmentStatus: "employmentStatus",
			employmentStatusSources: [userAttributeMappingSourceSample],
			employmentType: "employmentType",
			employmentTypeSources: [userAttributeMappingSourceSample],
			id: "id",
			jobTitle: "jobTitle",
			jobTitleSources: [userAttributeMappingSourceSample],
			managerIds: ["string"],
			managerSources: [userAttributeMappingSourceSample],
			profile: { foo: "bar" },
			roleIds: ["string"],
			status: "UNKNOWN",
			type: "USER_TYPE_UNSPECIFIED",
			updatedAt: "2019-12-27T18:11:19.117Z",
			username: "username",
			usernameSources: [userAttributeMappingSourceSample],
			usernames: ["string"]
		},
		required: ["@type"]
	};
}
export function externalRefSample() {
	return { value: {
		externalRefSource: "UNSPECIFIED",
		name: "name",
		url: "url"
	} };
}
export function externalRefSourceSample() {
	return { value: "UNSPECIFIED" };
}
export function taskSample() {
	return { value: {
		actions: ["TASK_ACTION_TYPE_UNSPECIFIED"],
		analysisId: "analysisId",
		annotations: [protobufAnySample],
		commentCount: 0,
		createdAt: "2019-12-27T18:11:19.117Z",
		createdByUserId: "createdByUserId",
		deletedAt: "2019-12-27T18:11:19.117Z",
		description: "description",
		displayName: "displayName",
		emergencyAccess: true,
		externalRefs: [externalRefSample],
		id: "id",
		insightIds: ["string"],
		numericId: "numericId",
		origin: "TASK_ORIGIN_UNSPECIFIED",
		policy: policyInstanceSample,
		policyGenerationId: "policyGenerationId",
		processing: "TASK_PROCESSING_TYPE_UNSPECIFIED",
		recommendation: "INSIGHT_RECOMMENDATION_UNSPECIFIED",
		state: "TASK_STATE_UNSPECIFIED",
		stepApproverIds: ["string"],
		type: taskTypeSample,
		updatedAt: "2019-12-27T18:11:19.117Z",
		userId: "userId"
	} };
}
export function taskActionsItemSample() {
	return { value: "TASK_ACTION_TYPE_UNSPECIFIED" };
}
export function taskOriginSample() {
	return { value: "TASK_ORIGIN_UNSPECIFIED" };
}
export function taskProcessingSample() {
	return { value: "TASK_PROCESSING_TYPE_UNSPECIFIED" };
}
export function taskRecommendationSample() {
	return { value: "INSIGHT_RECOMMENDATION_UNSPECIFIED" };
}
export function taskStateSample() {
	return { value: "TASK_STATE_UNSPECIFIED" };
}
export function taskActionSample() {
	return { value: {
		actionType: "TASK_ACTION_TYPE_UNSPECIFIED",
		bulkActionId: "bulkActionId",
		createdAt: "2019-12-27T18:11:19.117Z",
		deletedAt: "2019-12-27T18:11:19.117Z",
		id: "id",
		policyStepId: "policyStepId",
		updatedAt: "2019-12-27T18:11:19.117Z",
		userId: "userId"
	} };
}
export function taskActionActionTypeSample() {
	return { value: "TASK_ACTION_TYPE_UNSPECIFIED" };
}
export function taskActionsServiceApproveRequestSample() {
	return {
		value: {
			comment: "comment",
			expandMask: taskExpandMaskSample,
			policyStepId: "policyStepId"
		},
		required: ["policyStepId"]
	};
}
export function taskActionsServiceApproveResponseSample() {
	return { value: {
		expanded: [protobufAnySample],
		taskView: taskViewSample,
		ticketActionId: "ticketActionId"
	} };
}
export function taskActionsServiceApproveWithStepUpRequestSample() {
	return {
		value: {
			comment: "comment",
			expandMask: taskExpandMaskSample,
			policyStepId: "policyStepId",
			stepUpTransactionId: "stepUpTransactionId"
		},
		required: ["policyStepId", "stepUpTransactionId"]
	};
}
export function taskActionsServiceApproveWithStepUpResponseSample() {
	return { value: {
		expanded: [protobufAnySample],
		redirectUrl: "redirectUrl",
		taskView: taskViewSample,
		ticketActionId: "ticketActionId"
	} };
}
export function taskActionsServiceCloseRequestSample() {
	return { value: {
		comment: "comment",
		expandMask: taskExpandMaskSample
	} };
}
export function taskActionsServiceCloseResponseSample() {
	return { value: {
		expanded: [protobufAnySample],
		taskActionId: "taskActionId",
		taskView: taskViewSample
	} };
}
export function taskActionsServiceCommentRequestSample() {
	return { value: {
		comment: "comment",
		expandMask: taskExpandMaskSample
	} };
}
export function taskActionsServiceCommentResponseSample() {
	return { value: {
		expanded: [protobufAnySample],
		taskView: taskViewSample
	} };
}
export function taskActionsServiceDenyRequestSample() {
	return { value: {
		comment: "comment",
		expandMask: taskExpandMaskSample,
		policyStepId: "policyStepId"
	} };
}
export function taskActionsServiceDenyResponseSample() {
	return { value: {
		expanded: [protobufAnySample],
		taskView: taskViewSample,
		ticketActionId: "ticketActionId"
	} };
}
export function taskActionsServiceEscalateToEmergencyAccessRequestSample() {
	return { value: {
		comment: "comment",
		expandMask: taskExpandMaskSample,
		policyStepId: "policyStepId"
	} };
}
export function taskActionsServiceHardResetRequestSample() {
	return { value: {
		comment: "comment",
		expandMask: taskExpandMaskSample
	} };
}
export function taskActionsServiceHardResetResponseSample() {
	return { value: {
		expanded: [protobufAnySample],
		taskView: taskViewSample,
		ticketActionId: "ticketActionId"
	} };
}
export function taskActionsServiceProcessNowRequestSample() {
	return { value: { expandMask: taskExpandMaskSample } };
}
export function taskActionsServiceProcessNowResponseSample() {
	return { value: {
		expanded: [protobufAnySample],
		taskView: taskViewSample
	} };
}
export function taskActionsServiceReassignRequestSample() {
	return { value: {
		comment: "comment",
		expandMask: taskExpandMaskSample,
		newStepUserIds: ["string"],
		policyStepId: "policyStepId"
	} };
}
export function taskActionsServiceReassignResponseSample() {
	return { value: {
		expanded: [protobufAnySample],
		taskView: taskViewSample,
		ticketActionId: "ticketActionId"
	} };
}
export function taskActionsServiceRestartRequestSample() {
	return { value: {
		comment: "comment",
		expandMask: taskExpandMaskSample,
		policyStepId: "policyStepId"
	} };
}
export function taskActionsServiceRestartResponseSample() {
	return { value: {
		expanded: [protobufAnySample],
		taskView: taskViewSample,
		ticketActionId: "ticketActionId"
	} };
}
export function taskActionsServiceSkipStepRequestSample() {
	return {
		value: {
			comment: "comment",
			expandMask: taskExpandMaskSample,
			policyStepId: "policyStepId"
		},
		required: ["policyStepId"]
	};
}
export function taskAuditAccessRequestOutcomeSample() {
	return { value: { outcome: "ACCESS_REQUEST_OUTCOME_UNSPECIFIED" } };
}
export function taskAuditAccessRequestOutcomeOutcomeSample() {
	return { value: "ACCESS_REQUEST_OUTCOME_UNSPECIFIED" };
}
export function taskAuditActionSubmittedSample() {
	return { value: { action: taskActionSample } };
}
export function taskAuditApprovalAutoAcceptedByPolicySample() {
	return { value: {} };
}
export function taskAuditApprovalAutoRejectedByPolicySample() {
	return { value: {} };
}
export function taskAuditApprovalHappenedAutomaticallySample() {
	return { value: {} };
}
export function taskAuditApprovalInstanceChangeSample() {
	return { value: { instance: approvalInstanceSample } };
}
export function taskAuditBulkActionErrorSample() {
	return { value: { error: "error" } };
}
export function taskAuditCertifyOutcomeSample() {
	return { value: { outcome: "CERTIFY_OUTCOME_UNSPECIFIED" } };
}
export function taskAuditCertifyOutcomeOutcomeSample() {
	return { value: "CERTIFY_OUTCOME_UNSPECIFIED" };
}
export function taskAuditCommentSample() {
	return { value: {
		comment: "comment",
		updatedAt: "2019-12-27T18:11:19.117Z",
		updatedBy: "updatedBy"
	} };
}
export function taskAuditConditionalPolicyExecutionResultSample() {
	return { value: {
		condition: "condition",
		conditionMatched: true,
		defaultCondition: true,
		error: "error",
		policyKey: "policyKey"
	} };
}
export function taskAuditConnectorActionResultSample() {
	return {
		value: {
			appEntitlementId: "appEntitlementId",
			appId: "appId",
			connectorActionId: "connectorActionId",
			connectorId: "connectorId"
		},
		groups: [{
			cancelled: taskAuditCancelledResultSample,
			error: taskAuditErrorResultSample,
			success: taskAuditSuccessResultSample
		}]
	};
}
export function taskAuditEscalateToEmergencyAccessSample() {
	return { value: {
		oldPolicyId: "oldPolicyId",
		oldPolicyStepId: "oldPolicyStepId"
	} };
}
export function taskAuditExpressionPolicyStepErrorSample() {
	return { value: { error: "error" } };
}
export function taskAuditExternalTicketCreatedSample() {
	return { value: {
		appId: "appId",
		connectorId: "connectorId",
		externalTicketId: "externalTicketId",
		externalTicketProvisionerConfigId: "externalTicketProvisionerConfigId",
		externalTicketProvisionerConfigName: "externalTicketProvisionerConfigName",
		externalTicketUrl: "externalTicketUrl"
	} };
}
export function taskAuditExternalTicketErrorSample() {
	return { value: { errorMessage: "errorMessage" } };
}
export function taskAuditExternalTicketProvisionStepResolvedSample() {
	return { value: {
		appId: "appId",
		connectorId: "connectorId",
		externalTicketId: "externalTicketId",
		externalTicketProvisionerConfigId: "externalTicketProvisionerConfigId",
		externalTicketUrl: "externalTicketUrl"
	} };
}
export function taskAuditExternalTicketTriggeredSample() {
	return { value: {
		appId: "appId",
		connectorId: "connectorId",
		externalTicketId: "externalTicketId",
		externalTicketProvisionerConfigId: "externalTicketProvisionerConfigId",
		externalTicketProvisionerConfigName: "externalTicketProvisionerConfigName"
	} };
}
export function taskAuditFinishedConnectorActionsSample() {
	return { value: { policyStepId: "policyStepId" } };
}
export function taskAuditGrantOutcomeSample() {
	return { value: { outcome: "GRANT_OUTCOME_UNSPECIFIED" } };
}
export function taskAuditGrantOutcomeOutcomeSample() {
	return { value: "GRANT_OUTCOME_UNSPECIFIED" };
}
export function taskAuditHardResetSample() {
	return { value: { oldPolicyStepId: "oldPolicyStepId" } };
}
export function taskAuditListRequestSample() {
	return { value: {
		pageSize: 0,
		pageToken: "pageToken",
		refs: [taskAuditViewRefSample],
		taskId: "taskId"
	} };
}
export function taskAuditListResponseSample() {
	return { value: {
		list: [taskAuditViewSample],
		nextPageToken: "nextPageToken"
	} };
}
export function taskAuditMetaDataSample() {
	return { value: { user: userSample } };
}
export function taskAuditNewTaskSample() {
	return { value: {} };
}
export function taskAuditPolicyApprovalReassignedSample() {
	return { value: {
		newPolicyStepId: "newPolicyStepId",
		newUsers: ["string"],
		oldPolicyStepId: "oldPolicyStepId",
		users: [userSample]
	} };
}
export function taskAuditPolicyChangedSample() {
	return { value: {
		newPolicyId: "newPolicyId",
		oldPolicyId: "oldPolicyId"
	} };
}
export function taskAuditPolicyEvaluationStepSample() {
	return { value: { stepComment: "stepComment" } };
}
export function taskAuditPolicyProvisionErrorSample() {
	return { value: { error: "error" } };
}
export function taskAuditPolicyProvisionReassignedSample() {
	return { value: {
		newPolicyStepId: "newPolicyStepId",
		newUsers: ["string"],
		oldPolicyStepId: "oldPolicyStepId",
		users: [userSample]
	} };
}
export function taskAuditReassignedToDelegateSample() {
	return { value: {
		delegatedAssigneeUser: userSample,
		delegatedAssigneeUserId: "delegatedAssigneeUserId",
		originalAssigneeUser: userSample,
		originalAssigneeUserId: "originalAssigneeUserId"
	} };
}
export function taskAuditReassignmentListErrorSample() {
	return { value: { errorMessage: "errorMessage" } };
}
export function taskAuditRestartSample() {
	return { value: { oldPolicyStepId: "oldPolicyStepId" } };
}
export function taskAuditRevokeOutcomeSample() {
	return { value: { outcome: "REVOKE_OUTCOME_UNSPECIFIED" } };
}
export function taskAuditRevokeOutcomeOutcomeSample() {
	return { value: "REVOKE_OUTCOME_UNSPECIFIED" };
}
export function taskAuditSLAEscalationSample() {
	return { value: { message: "message" } };
}
export function taskAuditStartedConnectorActionsSample() {
	return { value: { policyStepId: "policyStepId" } };
}
export function taskAuditStateChangeSample() {
	return { value: { previousState: "TASK_STATE_UNSPECIFIED" } };
}
export function taskAuditStateChangePreviousStateSample() {
	return { value: "TASK_STATE_UNSPECIFIED" };
}
export function taskAuditStepSkippedSample() {
	return { value: { skippedBy: "skippedBy" } };
}
export function taskAuditStepUpApprovalSample() {
	return { value: { stepUpTransactionId: "stepUpTransactionId" } };
}
export function taskAuditViewSample() {
	return {
		value: {
			created: "2019-12-27T18:11:19.117Z",
			currentState: "TASK_STATE_UNSPECIFIED",
			eventType: "TASK_AUDIT_EVENT_TYPE_UNSPECIFIED",
			id: "id",
			metadata: taskAuditMetaDataSample,
			source: "SOURCE_UNSPECIFIED",
			ticketId: "ticketId",
			userId: "userId",
			workflowStep: 0
		},
		groups: [{
			accessRequestOutcome: taskAuditAccessRequestOutcomeSample,
			actionResult: taskAuditConnectorActionResultSample,
			actionSubmitted: taskAuditActionSubmittedSample,
			approvalAutoAcceptedByPolicy: taskAuditApprovalAutoAcceptedByPolicySample,
			approvalAutoRejectedByPolicy: taskAuditApprovalAutoRejectedByPolicySample,
			approvalInstanceChange: taskAuditApprovalInstanceChangeSample,
			approvalReassigned: taskAuditPolicyApprovalReassignedSample,
			approvedAutomatically: taskAuditApprovalHappenedAutomaticallySample,
			bulkActionError: taskAuditBulkActionErrorSample,
			certifyOutcome: taskAuditCertifyOutcomeSample,
			comment: taskAuditCommentSample,
			conditionalPolicyExecutionResult: taskAuditConditionalPolicyExecutionResultSample,
			connectorActionsEnd: taskAuditFinishedConnectorActionsSample,
			connectorActionsStart: taskAuditStartedConnectorActionsSample,
			expressionPolicyStepError: taskAuditExpressionPolicyStepErrorSample,
			externalTicketCreated: taskAuditExternalTicketCreatedSample,
			externalTicketError: taskAuditExternalTicketErrorSample,
			externalTicketProvisionStepResolved: taskAuditExternalTicketProvisionStepResolvedSample,
			externalTicketTriggered: taskAuditExternalTicketTriggeredSample,
			grantOutcome: taskAuditGrantOutcomeSample,
			hardReset: taskAuditHardResetSample,
			policyChanged: taskAuditPolicyChangedSample,
			policyEvaluationStep: taskAuditPolicyEvaluationStepSample,
			provisionError: taskAuditPolicyProvisionErrorSample,
			provisionReassigned: taskAuditPolicyProvisionReassignedSample,
			reassignedToDelegate: taskAuditReassignedToDelegateSample,
			reassignmentListError: taskAuditReassignmentListErrorSample,
			revokeOutcome: taskAuditRevokeOutcomeSample,
			slaEscalation: taskAuditSLAEscalationSample,
			stateChange: taskAuditStateChangeSample,
			stepSkipped: taskAuditStepSkippedSample,
			stepUpApproval: taskAuditStepUpApprovalSample,
			taskCreated: taskAuditNewTaskSample,
			taskEscalated: taskAuditEscalateToEmergencyAccessSample,
			taskRestarted: taskAuditRestartSample,
			waitStepAnalysisSuccess: taskAuditWaitForAnalysisStepSuccessSample,
			waitStepAnalysisTimedOut: taskAuditWaitForAnalysisStepTimedOutSample,
			waitStepAnalysisWaiting: taskAuditWaitForAnalysisStepWaitingSample,
			waitStepSuccess: taskAuditWaitStepSuccessSample,
			waitStepTimedOut: taskAuditWaitStepTimedOutSample,
			waitStepWaiting: taskAuditWaitStepWaitingSample,
			webhookApprovalAttempt: taskAuditWebhookApprovalAttemptSample,
			webhookApprovalBadResponse: taskAuditWebhookApprovalBadResponseSample,
			webhookApprovalSuccess: taskAuditWebhookApprovalSuccessSample,
			webhookApprovalTriggered: taskAuditWebhookApprovalTriggeredSample,
			webhookAttempt: taskAuditWebhookAttemptSample,
			webhookSuccess: taskAuditWebhookSuccessSample,
			webhookTriggered: taskAuditWebhookTriggeredSample
		}]
	};
}
export function taskAuditViewCurrentStateSample() {
	return { value: "TASK_STATE_UNSPECIFIED" };
}
export function taskAuditViewEventTypeSample() {
	return { value: "TASK_AUDIT_EVENT_TYPE_UNSPECIFIED" };
}
export function taskAuditViewSourceSample() {
	return { value: "SOURCE_UNSPECIFIED" };
}
export function taskAuditViewRefSample() {
	return { value: { id: "id" } };
}
export function taskAuditWaitForAnalysisStepSuccessSample() {
	return { value: {
		stepId: "stepId",
		succeededAt: "2019-12-27T18:11:19.117Z"
	} };
}
export function taskAuditWaitForAnalysisStepTimedOutSample() {
	return { value: {
		stepId: "stepId",
		timedOutAt: "2019-12-27T18:11:19.117Z"
	} };
}
export function taskAuditWaitForAnalysisStepWaitingSample() {
	return { value: { stepId: "stepId" } };
}
export function taskAuditWaitStepSuccessSample() {
	return { value: {
		condition: "condition",
		stepId: "stepId",
		succeededAt: "2019-12-27T18:11:19.117Z"
	} };
}
export function taskAuditWaitStepTimedOutSample() {
	return { value: {
		condition: "condition",
		stepId: "stepId",
		timedOutAt: "2019-12-27T18:11:19.117Z"
	} };
}
export function taskAuditWaitStepWaitingSample() {
	return { value: {
		condition: "condition",
		stepId: "stepId"
	} };
}
export function taskAuditWebhookApprovalAttemptSample() {
	return { value: {
		webhookId: "webhookId",
		webhookInstanceId: "webhookInstanceId",
		webhookName: "webhookName",
		webhookUrl: "webhookUrl"
	} };
}
export function taskAuditWebhookApprovalBadResponseSample() {
	return { value: {
		error: "error",
		webhookId: "webhookId",
		webhookInstanceId: "webhookInstanceId",
		webhookName: "webhookName",
		webhookUrl: "webhookUrl"
	} };
}
export function taskAuditWebhookApprovalSuccessSample() {
	return { value: {
		webhookId: "webhookId",
		webhookInstanceId: "webhookInstanceId",
		webhookName: "webhookName",
		webhookUrl: "webhookUrl"
	} };
}
export function taskAuditWebhookApprovalTriggeredSample() {
	return { value: {
		webhookId: "webhookId",
		webhookInstanceId: "webhookInstanceId",
		webhookName: "webhookName",
		webhookUrl: "webhookUrl"
	} };
}
export function taskAuditWebhookAttemptSample() {
	return { value: {
		webhookId: "webhookId",
		webhookInstanceId: "webhookInstanceId",
		webhookName: "webhookName",
		webhookUrl: "webhookUrl"
	} };
}
export function taskAuditWebhookSuccessSample() {
	return { value: {
		webhookId: "webhookId",
		webhookInstanceId: "webhookInstanceId",
		webhookName: "webhookName",
		webhookUrl: "webhookUrl"
	} };
}
export function taskAuditWebhookTriggeredSample() {
	return { value: {
		webhookId: "webhookId",
		webhookInstanceId: "webhookInstanceId",
		webhookName: "webhookName",
		webhookUrl: "webhookUrl"
	} };
}
export function taskExpandMaskSample() {
	return { value: { paths: ["*"] } };
}
export function taskExpandMaskPathsItemSample() {
	return { value: "*" };
}
export function taskGrantSourceSample() {
	return { value: {
		externalUrl: "externalUrl",
		integrationId: "integrationId",
		requestId: "requestId"
	} };
}
export function taskRefSample() {
	return { value: { id: "id" } };
}
export function taskRevokeSourceSample() {
	return {
		value: {},
		groups: [{
			expired: taskRevokeSourceExpiredSample,
			nonUsage: taskRevokeSourceNonUsageSample,
			request: taskRevokeSourceRequestSample,
			review: taskRevokeSourceReviewSample
		}]
	};
}
export function taskRevokeSourceExpiredSample() {
	return { value: { expiredAt: "2019-12-27T18:11:19.117Z" } };
}
export function taskRevokeSourceNonUsageSample() {
	return { value: {
		expiresAt: "2019-12-27T18:11:19.117Z",
		lastLogin: "2019-12-27T18:11:19.117Z"
	} };
}
export function taskRevokeSourceRequestSample() {
	return { value: { requestUserId: "requestUserId" } };
}
export function taskRevokeSourceReviewSample() {
	return { value: {
		accessReviewId: "accessReviewId",
		certTicketId: "certTicketId"
	} };
}
export function taskSearchRequestSample() {
	return { value: {
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
		expandMask: taskExpandMaskSample,
		includeDeleted: true,
		myWorkUserIds: ["string"],
		olderThanDuration: "olderThanDuration",
		openerIds: ["string"],
		openerOrSubjectUserId: "openerOrSubjectUserId",
		pageSize: 0,
		pageToken: "pageToken",
		previouslyActedOnIds: ["string"],
		query: "query",
		refs: [taskRefSample],
		sortBy: "TASK_SEARCH_SORT_BY_UNSPECIFIED",
		stepApprovalTypes: ["STEP_APPROVAL_TYPE_UNSPECIFIED"],
		subjectIds: ["string"],
		taskStates: ["TASK_STATE_UNSPECIFIED"],
		taskTypes: [taskTypeInputSample],
		userEmploymentStatuses: ["string"]
	} };
}
export function taskSearchRequestAccountTypesItemSample() {
	return { value: "APP_USER_TYPE_UNSPECIFIED" };
}
export function taskSearchRequestCurrentStepSample() {
	return { value: "TASK_SEARCH_CURRENT_STEP_UNSPECIFIED" };
}
export function taskSearchRequestEmergencyStatusSample() {
	return { value: "UNSPECIFIED" };
}
export function taskSearchRequestSortBySample() {
	return { value: "TASK_SEARCH_SORT_BY_UNSPECIFIED" };
}
export function taskSearchRequestStepApprovalTypesItemSample() {
	return { value: "STEP_APPROVAL_TYPE_UNSPECIFIED" };
}
export function taskSearchRequestTaskStatesItemSample() {
	return { value: "TASK_STATE_UNSPECIFIED" };
}
export function taskSearchResponseSample() {
	return { value: {
		expanded: [protobufAnySample],
		list: [taskViewSample],
		nextPageToken: "nextPageToken"
	} };
}
export function taskServiceActionResponseSample() {
	return { value: {
		expanded: [protobufAnySample],
		taskView: taskViewSample,
		ticketActionId: "ticketActionId"
	} };
}
export function taskServiceCreateGrantRequestSample() {
	return {
		value: {
			appEntitlementId: "appEntitlementId",
			appId: "appId",
			appUserId: "appUserId",
			description: "description",
			emergencyAccess: true,
			expandMask: taskExpandMaskSample,
			grantDuration: "grantDuration",
			identityUserId: "identityUserId",
			source: taskGrantSourceSample
		},
		required: ["appEntitlementId", "appId"]
	};
}
export function taskServiceCreateGrantResponseSample() {
	return { value: {
		expanded: [protobufAnySample],
		taskView: taskViewSample
	} };
}
export function taskServiceCreateOffboardingRequestSample() {
	return { value: {
		description: "description",
		expandMask: taskExpandMaskSample,
		subjectUserId: "subjectUserId"
	} };
}
export function taskServiceCreateOffboardingResponseSample() {
	return { value: {
		expanded: [protobufAnySample],
		taskView: taskViewSample
	} };
}
export function taskServiceCreateRevokeRequestSample() {
	return {
		value: {
			appEntitlementId: "appEntitlementId",
			appId: "appId",
			appUserId: "appUserId",
			description: "description",
			expandMask: taskExpandMaskSample,
			identityUserId: "identityUserId"
		},
		required: ["appEntitlementId", "appId"]
	};
}
export function taskServiceCreateRevokeResponseSample() {
	return { value: {
		expanded: [protobufAnySample],
		taskView: taskViewSample
	} };
}
export function taskServiceGetResponseSample() {
	return { value: {
		expanded: [protobufAnySample],
		taskView: taskViewSample
	} };
}
export function taskTypeInputSample() {
	return {
		value: {},
		groups: [{
			certify: taskTypeCertifyInputSample,
			grant: taskTypeGrantInputSample,
			offboarding: taskTypeOffboardingInputSample,
			revoke: taskTypeRevokeInputSample
		}]
	};
}
export function taskTypeSample() {
	return {
		value: {},
		groups: [{
			certify: taskTypeCertifySample,
			grant: taskTypeGrantSample,
			offboarding: taskTypeOffboardingSample,
			revoke: taskTypeRevokeSample
		}]
	};
}
export function taskTypeCertifyInputSample() {
	return { value: {} };
}
export function taskTypeCertifySample() {
	return { value: {
		accessReviewId: "accessReviewId",
		accessReviewSelection: "accessReviewSelection",
		appEntitlementId: "appEntitlementId",
		appId: "appId",
		appUserId: "appUserId",
		identityUserId: "identityUserId",
		outcome: "CERTIFY_OUTCOME_UNSPECIFIED",
		outcomeTime: "2019-12-27T18:11:19.117Z"
	} };
}
export function taskTypeCertifyOutcomeSample() {
	return { value: "CERTIFY_OUTCOME_UNSPECIFIED" };
}
export function taskTypeGrantInputSample() {
	return { value: { source: taskGrantSourceSample } };
}
export function taskTypeGrantSample() {
	return { value: {
		appEntitlementId: "appEntitlementId",
		appId: "appId",
		appUserId: "appUserId",
		grantDuration: "grantDuration",
		identityUserId: "identityUserId",
		outcome: "GRANT_OUTCOME_UNSPECIFIED",
		outcomeTime: "2019-12-27T18:11:19.117Z",
		source: taskGrantSourceSample
	} };
}
export function taskTypeGrantOutcomeSample() {
	return { value: "GRANT_OUTCOME_UNSPECIFIED" };
}
export function taskTypeOffboardingInputSample() {
	return { value: {} };
}
export function taskTypeOffboardingSample() {
	return { value: {
		outcome: "OFFBOARDING_OUTCOME_UNSPECIFIED",
		outcomeTime: "2019-12-27T18:11:19.117Z",
		subjectUserId: "subjectUserId"
	} };
}
export function taskTypeOffboardingOutcomeSample() {
	return { value: "OFFBOARDING_OUTCOME_UNSPECIFIED" };
}
export function taskTypeRevokeInputSample() {
	return { value: { source: taskRevokeSourceSample } };
}
export function taskTypeRevokeSample() {
	return { value: {
		appEntitlementId: "appEntitlementId",
		appId: "appId",
		appUserId: "appUserId",
		identityUserId: "identityUserId",
		outcome: "REVOKE_OUTCOME_UNSPECIFIED",
		outcomeTime: "2019-12-27T18:11:19.117Z",
		source: taskRevokeSourceSample
	} };
}
export function taskTypeRevokeOutcomeSample() {
	return { value: "REVOKE_OUTCOME_UNSPECIFIED" };
}
export function taskViewSample() {
	return { value: {
		accessReviewPath: "accessReviewPath",
		appPath: "appPath",
		appUserPath: "appUserPath",
		createdByUserPath: "createdByUserPath",
		entitlementsPath: "entitlementsPath",
		identityUserPath: "identityUserPath",
		insightsPath: "insightsPath",
		stepApproversPath: "stepApproversPath",
		task: taskSample,
		userPath: "userPath"
	} };
}
export function userSample() {
	return { value: {
		createdAt: "2019-12-27T18:11:19.117Z",
		delegatedUserId: "delegatedUserId",
		deletedAt: "2019-12-27T18:11:19.117Z",
		department: "department",
		departmentSources: [userAttributeMappingSourceSample],
		directoryIds: ["string"],
		directoryStatus: "UNKNOWN",
		directoryStatusSources: [userAttributeMappingSourceSample],
		displayName: "displayName",
		email: "email",
		emailSources: [userAttributeMappingSourceSample],
		emails: ["string"],
		employeeIdSources: [userAttributeMappingSourceSample],
		employeeIds: ["string"],
		employmentStatus: "employmentStatus",
		employmentStatusSources: [userAttributeMappingSourceSample],
		employmentType: "employmentType",
		employmentTypeSources: [userAttributeMappingSourceSample],
		id: "id",
		jobTitle: "jobTitle",
		jobTitleSources: [userAttributeMappingSourceSample],
		managerIds: ["string"],
		managerSources: [userAttributeMappingSourceSample],
		profile: { foo: "bar" },
		roleIds: ["string"],
		status: "UNKNOWN",
		type: "USER_TYPE_UNSPECIFIED",
		updatedAt: "2019-12-27T18:11:19.117Z",
		username: "username",
		usernameSources: [userAttributeMappingSourceSample],
		usernames: ["string"]
	} };
}
export function userDirectoryStatusSample() {
	return { value: "UNKNOWN" };
}
export function userStatusSample() {
	return { value: "UNKNOWN" };
}
export function userTypeSample() {
	return { value: "USER_TYPE_UNSPECIFIED" };
}
export function userAttributeMappingSourceSample() {
	return { value: {
		appId: "appId",
		appUserId: "appUserId",
		appUserProfileAttributeKey: "appUserProfileAttributeKey",
		userAttributeMappingId: "userAttributeMappingId",
		value: "value"
	} };
}
export function protobufAnySample() {
	return {
		value: { "@type": "@type" },
		maximal: { foo: "bar" }
	};
}
export function statusSample() {
	return { value: {
		code: 0,
		details: [protobufAnySample],
		message: "message"
	} };
}
