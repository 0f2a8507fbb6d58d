"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
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
function appSample() {
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
function appIdentityMatchingSample() {
	return { value: "APP_USER_IDENTITY_MATCHING_UNSPECIFIED" };
}
function appEntitlementSample() {
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
function appEntitlementPurposeSample() {
	return { value: "APP_ENTITLEMENT_PURPOSE_VALUE_UNSPECIFIED" };
}
function appUserSample() {
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
function appUserTypeSample() {
	return { value: "APP_USER_TYPE_UNSPECIFIED" };
}
function appUserStatusSample() {
	return { value: {
		details: "details",
		status: "STATUS_UNSPECIFIED"
	} };
}
function appUserStatusStatusSample() {
	return { value: "STATUS_UNSPECIFIED" };
}
function taskAuditCancelledResultSample() {
	return { value: {} };
}
function taskAuditErrorResultSample() {
	return { value: {
		errorCount: "errorCount",
		errorReason: "errorReason"
	} };
}
function taskAuditSuccessResultSample() {
	return { value: { annotations: [protobufAnySample] } };
}
function acceptSample() {
	return { value: { acceptMessage: "acceptMessage" } };
}
function acceptInstanceSample() {
	return { value: { acceptMessage: "acceptMessage" } };
}
function agentApprovalSample() {
	return { value: {
		agentMode: "APPROVAL_AGENT_MODE_UNSPECIFIED",
		agentUserId: "agentUserId",
		instructions: "instructions",
		policyIds: ["string"]
	} };
}
function agentApprovalAgentModeSample() {
	return { value: "APPROVAL_AGENT_MODE_UNSPECIFIED" };
}
function appEntitlementReferenceSample() {
	return { value: {
		appEntitlementId: "appEntitlementId",
		appId: "appId"
	} };
}
function appGroupApprovalSample() {
	return { value: {
		allowSelfApproval: true,
		appGroupId: "appGroupId",
		appId: "appId",
		fallback: true,
		fallbackUserIds: ["string"]
	} };
}
function appOwnerApprovalSample() {
	return { value: { allowSelfApproval: true } };
}
function approvalSample() {
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
function approvalInstanceSample() {
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
function approvalInstanceStateSample() {
	return { value: "APPROVAL_INSTANCE_STATE_UNSPECIFIED" };
}
function approvedActionSample() {
	return { value: {
		approvedAt: "2019-12-27T18:11:19.117Z",
		entitlements: [appEntitlementReferenceSample],
		stepUpTransactionId: "stepUpTransactionId",
		userId: "userId"
	} };
}
function cancelledActionSample() {
	return { value: {
		cancelledAt: "2019-12-27T18:11:19.117Z",
		cancelledByUserId: "cancelledByUserId"
	} };
}
function completedActionSample() {
	return { value: {
		completedAt: "2019-12-27T18:11:19.117Z",
		entitlements: [appEntitlementReferenceSample],
		userId: "userId"
	} };
}
function connectorProvisionSample() {
	return {
		value: {},
		groups: [{
			account: accountProvisionSample,
			defaultBehavior: defaultBehaviorSample,
			deleteAccount: deleteAccountSample
		}]
	};
}
function accountProvisionSample() {
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
function defaultBehaviorSample() {
	return { value: { connectorId: "connectorId" } };
}
function deleteAccountSample() {
	return { value: { connectorId: "connectorId" } };
}
function doNotSaveSample() {
	return { value: {} };
}
function saveToVaultSample() {
	return { value: { vaultIds: ["string"] } };
}
function delegatedProvisionSample() {
	return { value: {
		appId: "appId",
		entitlementId: "entitlementId",
		implicit: true
	} };
}
function deniedActionSample() {
	return { value: {
		deniedAt: "2019-12-27T18:11:19.117Z",
		userId: "userId"
	} };
}
function entitlementOwnerApprovalSample() {
	return { value: {
		allowSelfApproval: true,
		fallback: true,
		fallbackUserIds: ["string"]
	} };
}
function erroredActionSample() {
	return { value: {
		description: "description",
		errorCode: "errorCode",
		erroredAt: "2019-12-27T18:11:19.117Z"
	} };
}
function escalationSample() {
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
function escalationReassignToApproversSample() {
	return { value: { approverIds: ["string"] } };
}
function escalationReplacePolicySample() {
	return { value: { policyId: "policyId" } };
}
function escalationInstanceSample() {
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
function escalationInstanceReassignToApproversSample() {
	return { value: { approverIds: ["string"] } };
}
function escalationInstanceReplacePolicySample() {
	return { value: { policyId: "policyId" } };
}
function expressionApprovalSample() {
	return { value: {
		allowSelfApproval: true,
		assignedUserIds: ["string"],
		expressions: ["string"],
		fallback: true,
		fallbackUserIds: ["string"]
	} };
}
function externalTicketProvisionSample() {
	return { value: {
		appId: "appId",
		connectorId: "connectorId",
		externalTicketProvisionerConfigId: "externalTicketProvisionerConfigId",
		instructions: "instructions"
	} };
}
function managerApprovalSample() {
	return { value: {
		allowSelfApproval: true,
		assignedUserIds: ["string"],
		fallback: true,
		fallbackUserIds: ["string"]
	} };
}
function manualProvisionSample() {
	return { value: {
		instructions: "instructions",
		userIds: ["string"]
	} };
}
function multiStepSample() {
	return {
		value: { provisionSteps: [] },
		recursive: { provisionSteps: [provisionPolicySample] }
	};
}
function policySample() {
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
function policyTypeSample() {
	return { value: "POLICY_TYPE_UNSPECIFIED" };
}
function policyInstanceSample() {
	return { value: {
		current: policyStepInstanceSample,
		history: [policyStepInstanceSample],
		next: [policyStepSample],
		policy: policySample
	} };
}
function policyPostActionsSample() {
	return {
		value: {},
		groups: [{ certifyRemediateImmediately: true }]
	};
}
function policyStepSample() {
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
function policyStepInstanceSample() {
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
function policyStepInstanceStateSample() {
	return { value: "POLICY_STEP_STATE_UNSPECIFIED" };
}
function policyStepsSample() {
	return { value: { steps: [policyStepSample] } };
}
function provisionSample() {
	return { value: {
		assigned: true,
		provisionPolicy: provisionPolicySample,
		provisionTarget: provisionTargetSample
	} };
}
function provisionInstanceSample() {
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
function provisionInstanceStateSample() {
	return { value: "PROVISION_INSTANCE_STATE_UNSPECIFIED" };
}
function provisionPolicySample() {
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
function provisionTargetSample() {
	return { value: {
		appEntitlementId: "appEntitlementId",
		appId: "appId",
		appUserId: "appUserId",
		grantDuration: "grantDuration"
	} };
}
function reassignedActionSample() {
	return { value: {
		newPolicyStepId: "newPolicyStepId",
		reassignedAt: "2019-12-27T18:11:19.117Z",
		userId: "userId"
	} };
}
function reassignedByErrorActionSample() {
	return { value: {
		description: "description",
		errorCode: "errorCode",
		errorUserId: "errorUserId",
		erroredAt: "2019-12-27T18:11:19.117Z",
		newPolicyStepId: "newPolicyStepId",
		reassignedAt: "2019-12-27T18:11:19.117Z"
	} };
}
function rejectSample() {
	return { value: { rejectMessage: "rejectMessage" } };
}
function rejectInstanceSample() {
	return { value: { rejectMessage: "rejectMessage" } };
}
function resourceOwnerApprovalSample() {
	return { value: {
		allowSelfApproval: true,
		fallback: true,
		fallbackUserIds: ["string"]
	} };
}
function restartActionSample() {
	return { value: {
		oldPolicyStepId: "oldPolicyStepId",
		restartedAt: "2019-12-27T18:11:19.117Z",
		userId: "userId"
	} };
}
function ruleSample() {
	return { value: {
		condition: "condition",
		policyKey: "policyKey"
	} };
}
function selfApprovalSample() {
	return { value: {
		assignedUserIds: ["string"],
		fallback: true,
		fallbackUserIds: ["string"]
	} };
}
function skippedActionSample() {
	return { value: {
		newPolicyStepId: "newPolicyStepId",
		skippedAt: "2019-12-27T18:11:19.117Z",
		userId: "userId"
	} };
}
function unconfiguredProvisionSample() {
	return { value: {} };
}
function userApprovalSample() {
	return { value: {
		allowSelfApproval: true,
		userIds: ["string"]
	} };
}
function waitSample() {
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
function waitConditionSample() {
	return { value: { condition: "condition" } };
}
function waitConditionInstanceSample() {
	return { value: { condition: "condition" } };
}
function waitInstanceSample() {
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
function conditionSucceededSample() {
	return { value: { succeededAt: "2019-12-27T18:11:19.117Z" } };
}
function conditionTimedOutSample() {
	return { value: { timedOutAt: "2019-12-27T18:11:19.117Z" } };
}
function waitInstanceStateSample() {
	return { value: "WAIT_INSTANCE_STATE_UNSPECIFIED" };
}
function webhookApprovalSample() {
	return { value: { webhookId: "webhookId" } };
}
function webhookProvisionSample() {
	return { value: { webhookId: "webhookId" } };
}
function expandedAppSample() {
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
function expandedAppEntitlementSample() {
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
function expandedAppUserSample() {
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
function expandedObjectSample() {
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
function expandedUserSample() {
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
function externalRefSample() {
	return { value: {
		externalRefSource: "UNSPECIFIED",
		name: "name",
		url: "url"
	} };
}
function externalRefSourceSample() {
	return { value: "UNSPECIFIED" };
}
function taskSample() {
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
function taskActionsItemSample() {
	return { value: "TASK_ACTION_TYPE_UNSPECIFIED" };
}
function taskOriginSample() {
	return { value: "TASK_ORIGIN_UNSPECIFIED" };
}
function taskProcessingSample() {
	return { value: "TASK_PROCESSING_TYPE_UNSPECIFIED" };
}
function taskRecommendationSample() {
	return { value: "INSIGHT_RECOMMENDATION_UNSPECIFIED" };
}
function taskStateSample() {
	return { value: "TASK_STATE_UNSPECIFIED" };
}
function taskActionSample() {
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
function taskActionActionTypeSample() {
	return { value: "TASK_ACTION_TYPE_UNSPECIFIED" };
}
function taskActionsServiceApproveRequestSample() {
	return {
		value: {
			comment: "comment",
			expandMask: taskExpandMaskSample,
			policyStepId: "policyStepId"
		},
		required: ["policyStepId"]
	};
}
function taskActionsServiceApproveResponseSample() {
	return { value: {
		expanded: [protobufAnySample],
		taskView: taskViewSample,
		ticketActionId: "ticketActionId"
	} };
}
function taskActionsServiceApproveWithStepUpRequestSample() {
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
function taskActionsServiceApproveWithStepUpResponseSample() {
	return { value: {
		expanded: [protobufAnySample],
		redirectUrl: "redirectUrl",
		taskView: taskViewSample,
		ticketActionId: "ticketActionId"
	} };
}
function taskActionsServiceCloseRequestSample() {
	return { value: {
		comment: "comment",
		expandMask: taskExpandMaskSample
	} };
}
function taskActionsServiceCloseResponseSample() {
	return { value: {
		expanded: [protobufAnySample],
		taskActionId: "taskActionId",
		taskView: taskViewSample
	} };
}
function taskActionsServiceCommentRequestSample() {
	return { value: {
		comment: "comment",
		expandMask: taskExpandMaskSample
	} };
}
function taskActionsServiceCommentResponseSample() {
	return { value: {
		expanded: [protobufAnySample],
		taskView: taskViewSample
	} };
}
function taskActionsServiceDenyRequestSample() {
	return { value: {
		comment: "comment",
		expandMask: taskExpandMaskSample,
		policyStepId: "policyStepId"
	} };
}
function taskActionsServiceDenyResponseSample() {
	return { value: {
		expanded: [protobufAnySample],
		taskView: taskViewSample,
		ticketActionId: "ticketActionId"
	} };
}
function taskActionsServiceEscalateToEmergencyAccessRequestSample() {
	return { value: {
		comment: "comment",
		expandMask: taskExpandMaskSample,
		policyStepId: "policyStepId"
	} };
}
function taskActionsServiceHardResetRequestSample() {
	return { value: {
		comment: "comment",
		expandMask: taskExpandMaskSample
	} };
}
function taskActionsServiceHardResetResponseSample() {
	return { value: {
		expanded: [protobufAnySample],
		taskView: taskViewSample,
		ticketActionId: "ticketActionId"
	} };
}
function taskActionsServiceProcessNowRequestSample() {
	return { value: { expandMask: taskExpandMaskSample } };
}
function taskActionsServiceProcessNowResponseSample() {
	return { value: {
		expanded: [protobufAnySample],
		taskView: taskViewSample
	} };
}
function taskActionsServiceReassignRequestSample() {
	return { value: {
		comment: "comment",
		expandMask: taskExpandMaskSample,
		newStepUserIds: ["string"],
		policyStepId: "policyStepId"
	} };
}
function taskActionsServiceReassignResponseSample() {
	return { value: {
		expanded: [protobufAnySample],
		taskView: taskViewSample,
		ticketActionId: "ticketActionId"
	} };
}
function taskActionsServiceRestartRequestSample() {
	return { value: {
		comment: "comment",
		expandMask: taskExpandMaskSample,
		policyStepId: "policyStepId"
	} };
}
function taskActionsServiceRestartResponseSample() {
	return { value: {
		expanded: [protobufAnySample],
		taskView: taskViewSample,
		ticketActionId: "ticketActionId"
	} };
}
function taskActionsServiceSkipStepRequestSample() {
	return {
		value: {
			comment: "comment",
			expandMask: taskExpandMaskSample,
			policyStepId: "policyStepId"
		},
		required: ["policyStepId"]
	};
}
function taskAuditAccessRequestOutcomeSample() {
	return { value: { outcome: "ACCESS_REQUEST_OUTCOME_UNSPECIFIED" } };
}
function taskAuditAccessRequestOutcomeOutcomeSample() {
	return { value: "ACCESS_REQUEST_OUTCOME_UNSPECIFIED" };
}
function taskAuditActionSubmittedSample() {
	return { value: { action: taskActionSample } };
}
function taskAuditApprovalAutoAcceptedByPolicySample() {
	return { value: {} };
}
function taskAuditApprovalAutoRejectedByPolicySample() {
	return { value: {} };
}
function taskAuditApprovalHappenedAutomaticallySample() {
	return { value: {} };
}
function taskAuditApprovalInstanceChangeSample() {
	return { value: { instance: approvalInstanceSample } };
}
function taskAuditBulkActionErrorSample() {
	return { value: { error: "error" } };
}
function taskAuditCertifyOutcomeSample() {
	return { value: { outcome: "CERTIFY_OUTCOME_UNSPECIFIED" } };
}
function taskAuditCertifyOutcomeOutcomeSample() {
	return { value: "CERTIFY_OUTCOME_UNSPECIFIED" };
}
function taskAuditCommentSample() {
	return { value: {
		comment: "comment",
		updatedAt: "2019-12-27T18:11:19.117Z",
		updatedBy: "updatedBy"
	} };
}
function taskAuditConditionalPolicyExecutionResultSample() {
	return { value: {
		condition: "condition",
		conditionMatched: true,
		defaultCondition: true,
		error: "error",
		policyKey: "policyKey"
	} };
}
function taskAuditConnectorActionResultSample() {
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
function taskAuditEscalateToEmergencyAccessSample() {
	return { value: {
		oldPolicyId: "oldPolicyId",
		oldPolicyStepId: "oldPolicyStepId"
	} };
}
function taskAuditExpressionPolicyStepErrorSample() {
	return { value: { error: "error" } };
}
function taskAuditExternalTicketCreatedSample() {
	return { value: {
		appId: "appId",
		connectorId: "connectorId",
		externalTicketId: "externalTicketId",
		externalTicketProvisionerConfigId: "externalTicketProvisionerConfigId",
		externalTicketProvisionerConfigName: "externalTicketProvisionerConfigName",
		externalTicketUrl: "externalTicketUrl"
	} };
}
function taskAuditExternalTicketErrorSample() {
	return { value: { errorMessage: "errorMessage" } };
}
function taskAuditExternalTicketProvisionStepResolvedSample() {
	return { value: {
		appId: "appId",
		connectorId: "connectorId",
		externalTicketId: "externalTicketId",
		externalTicketProvisionerConfigId: "externalTicketProvisionerConfigId",
		externalTicketUrl: "externalTicketUrl"
	} };
}
function taskAuditExternalTicketTriggeredSample() {
	return { value: {
		appId: "appId",
		connectorId: "connectorId",
		externalTicketId: "externalTicketId",
		externalTicketProvisionerConfigId: "externalTicketProvisionerConfigId",
		externalTicketProvisionerConfigName: "externalTicketProvisionerConfigName"
	} };
}
function taskAuditFinishedConnectorActionsSample() {
	return { value: { policyStepId: "policyStepId" } };
}
function taskAuditGrantOutcomeSample() {
	return { value: { outcome: "GRANT_OUTCOME_UNSPECIFIED" } };
}
function taskAuditGrantOutcomeOutcomeSample() {
	return { value: "GRANT_OUTCOME_UNSPECIFIED" };
}
function taskAuditHardResetSample() {
	return { value: { oldPolicyStepId: "oldPolicyStepId" } };
}
function taskAuditListRequestSample() {
	return { value: {
		pageSize: 0,
		pageToken: "pageToken",
		refs: [taskAuditViewRefSample],
		taskId: "taskId"
	} };
}
function taskAuditListResponseSample() {
	return { value: {
		list: [taskAuditViewSample],
		nextPageToken: "nextPageToken"
	} };
}
function taskAuditMetaDataSample() {
	return { value: { user: userSample } };
}
function taskAuditNewTaskSample() {
	return { value: {} };
}
function taskAuditPolicyApprovalReassignedSample() {
	return { value: {
		newPolicyStepId: "newPolicyStepId",
		newUsers: ["string"],
		oldPolicyStepId: "oldPolicyStepId",
		users: [userSample]
	} };
}
function taskAuditPolicyChangedSample() {
	return { value: {
		newPolicyId: "newPolicyId",
		oldPolicyId: "oldPolicyId"
	} };
}
function taskAuditPolicyEvaluationStepSample() {
	return { value: { stepComment: "stepComment" } };
}
function taskAuditPolicyProvisionErrorSample() {
	return { value: { error: "error" } };
}
function taskAuditPolicyProvisionReassignedSample() {
	return { value: {
		newPolicyStepId: "newPolicyStepId",
		newUsers: ["string"],
		oldPolicyStepId: "oldPolicyStepId",
		users: [userSample]
	} };
}
function taskAuditReassignedToDelegateSample() {
	return { value: {
		delegatedAssigneeUser: userSample,
		delegatedAssigneeUserId: "delegatedAssigneeUserId",
		originalAssigneeUser: userSample,
		originalAssigneeUserId: "originalAssigneeUserId"
	} };
}
function taskAuditReassignmentListErrorSample() {
	return { value: { errorMessage: "errorMessage" } };
}
function taskAuditRestartSample() {
	return { value: { oldPolicyStepId: "oldPolicyStepId" } };
}
function taskAuditRevokeOutcomeSample() {
	return { value: { outcome: "REVOKE_OUTCOME_UNSPECIFIED" } };
}
function taskAuditRevokeOutcomeOutcomeSample() {
	return { value: "REVOKE_OUTCOME_UNSPECIFIED" };
}
function taskAuditSLAEscalationSample() {
	return { value: { message: "message" } };
}
function taskAuditStartedConnectorActionsSample() {
	return { value: { policyStepId: "policyStepId" } };
}
function taskAuditStateChangeSample() {
	return { value: { previousState: "TASK_STATE_UNSPECIFIED" } };
}
function taskAuditStateChangePreviousStateSample() {
	return { value: "TASK_STATE_UNSPECIFIED" };
}
function taskAuditStepSkippedSample() {
	return { value: { skippedBy: "skippedBy" } };
}
function taskAuditStepUpApprovalSample() {
	return { value: { stepUpTransactionId: "stepUpTransactionId" } };
}
function taskAuditViewSample() {
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
function taskAuditViewCurrentStateSample() {
	return { value: "TASK_STATE_UNSPECIFIED" };
}
function taskAuditViewEventTypeSample() {
	return { value: "TASK_AUDIT_EVENT_TYPE_UNSPECIFIED" };
}
function taskAuditViewSourceSample() {
	return { value: "SOURCE_UNSPECIFIED" };
}
function taskAuditViewRefSample() {
	return { value: { id: "id" } };
}
function taskAuditWaitForAnalysisStepSuccessSample() {
	return { value: {
		stepId: "stepId",
		succeededAt: "2019-12-27T18:11:19.117Z"
	} };
}
function taskAuditWaitForAnalysisStepTimedOutSample() {
	return { value: {
		stepId: "stepId",
		timedOutAt: "2019-12-27T18:11:19.117Z"
	} };
}
function taskAuditWaitForAnalysisStepWaitingSample() {
	return { value: { stepId: "stepId" } };
}
function taskAuditWaitStepSuccessSample() {
	return { value: {
		condition: "condition",
		stepId: "stepId",
		succeededAt: "2019-12-27T18:11:19.117Z"
	} };
}
function taskAuditWaitStepTimedOutSample() {
	return { value: {
		condition: "condition",
		stepId: "stepId",
		timedOutAt: "2019-12-27T18:11:19.117Z"
	} };
}
function taskAuditWaitStepWaitingSample() {
	return { value: {
		condition: "condition",
		stepId: "stepId"
	} };
}
function taskAuditWebhookApprovalAttemptSample() {
	return { value: {
		webhookId: "webhookId",
		webhookInstanceId: "webhookInstanceId",
		webhookName: "webhookName",
		webhookUrl: "webhookUrl"
	} };
}
function taskAuditWebhookApprovalBadResponseSample() {
	return { value: {
		error: "error",
		webhookId: "webhookId",
		webhookInstanceId: "webhookInstanceId",
		webhookName: "webhookName",
		webhookUrl: "webhookUrl"
	} };
}
function taskAuditWebhookApprovalSuccessSample() {
	return { value: {
		webhookId: "webhookId",
		webhookInstanceId: "webhookInstanceId",
		webhookName: "webhookName",
		webhookUrl: "webhookUrl"
	} };
}
function taskAuditWebhookApprovalTriggeredSample() {
	return { value: {
		webhookId: "webhookId",
		webhookInstanceId: "webhookInstanceId",
		webhookName: "webhookName",
		webhookUrl: "webhookUrl"
	} };
}
function taskAuditWebhookAttemptSample() {
	return { value: {
		webhookId: "webhookId",
		webhookInstanceId: "webhookInstanceId",
		webhookName: "webhookName",
		webhookUrl: "webhookUrl"
	} };
}
function taskAuditWebhookSuccessSample() {
	return { value: {
		webhookId: "webhookId",
		webhookInstanceId: "webhookInstanceId",
		webhookName: "webhookName",
		webhookUrl: "webhookUrl"
	} };
}
function taskAuditWebhookTriggeredSample() {
	return { value: {
		webhookId: "webhookId",
		webhookInstanceId: "webhookInstanceId",
		webhookName: "webhookName",
		webhookUrl: "webhookUrl"
	} };
}
function taskExpandMaskSample() {
	return { value: { paths: ["*"] } };
}
function taskExpandMaskPathsItemSample() {
	return { value: "*" };
}
function taskGrantSourceSample() {
	return { value: {
		externalUrl: "externalUrl",
		integrationId: "integrationId",
		requestId: "requestId"
	} };
}
function taskRefSample() {
	return { value: { id: "id" } };
}
function taskRevokeSourceSample() {
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
function taskRevokeSourceExpiredSample() {
	return { value: { expiredAt: "2019-12-27T18:11:19.117Z" } };
}
function taskRevokeSourceNonUsageSample() {
	return { value: {
		expiresAt: "2019-12-27T18:11:19.117Z",
		lastLogin: "2019-12-27T18:11:19.117Z"
	} };
}
function taskRevokeSourceRequestSample() {
	return { value: { requestUserId: "requestUserId" } };
}
function taskRevokeSourceReviewSample() {
	return { value: {
		accessReviewId: "accessReviewId",
		certTicketId: "certTicketId"
	} };
}
function taskSearchRequestSample() {
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
function taskSearchRequestAccountTypesItemSample() {
	return { value: "APP_USER_TYPE_UNSPECIFIED" };
}
function taskSearchRequestCurrentStepSample() {
	return { value: "TASK_SEARCH_CURRENT_STEP_UNSPECIFIED" };
}
function taskSearchRequestEmergencyStatusSample() {
	return { value: "UNSPECIFIED" };
}
function taskSearchRequestSortBySample() {
	return { value: "TASK_SEARCH_SORT_BY_UNSPECIFIED" };
}
function taskSearchRequestStepApprovalTypesItemSample() {
	return { value: "STEP_APPROVAL_TYPE_UNSPECIFIED" };
}
function taskSearchRequestTaskStatesItemSample() {
	return { value: "TASK_STATE_UNSPECIFIED" };
}
function taskSearchResponseSample() {
	return { value: {
		expanded: [protobufAnySample],
		list: [taskViewSample],
		nextPageToken: "nextPageToken"
	} };
}
function taskServiceActionResponseSample() {
	return { value: {
		expanded: [protobufAnySample],
		taskView: taskViewSample,
		ticketActionId: "ticketActionId"
	} };
}
function taskServiceCreateGrantRequestSample() {
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
function taskServiceCreateGrantResponseSample() {
	return { value: {
		expanded: [protobufAnySample],
		taskView: taskViewSample
	} };
}
function taskServiceCreateOffboardingRequestSample() {
	return { value: {
		description: "description",
		expandMask: taskExpandMaskSample,
		subjectUserId: "subjectUserId"
	} };
}
function taskServiceCreateOffboardingResponseSample() {
	return { value: {
		expanded: [protobufAnySample],
		taskView: taskViewSample
	} };
}
function taskServiceCreateRevokeRequestSample() {
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
function taskServiceCreateRevokeResponseSample() {
	return { value: {
		expanded: [protobufAnySample],
		taskView: taskViewSample
	} };
}
function taskServiceGetResponseSample() {
	return { value: {
		expanded: [protobufAnySample],
		taskView: taskViewSample
	} };
}
function taskTypeInputSample() {
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
function taskTypeSample() {
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
function taskTypeCertifyInputSample() {
	return { value: {} };
}
function taskTypeCertifySample() {
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
function taskTypeCertifyOutcomeSample() {
	return { value: "CERTIFY_OUTCOME_UNSPECIFIED" };
}
function taskTypeGrantInputSample() {
	return { value: { source: taskGrantSourceSample } };
}
function taskTypeGrantSample() {
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
function taskTypeGrantOutcomeSample() {
	return { value: "GRANT_OUTCOME_UNSPECIFIED" };
}
function taskTypeOffboardingInputSample() {
	return { value: {} };
}
function taskTypeOffboardingSample() {
	return { value: {
		outcome: "OFFBOARDING_OUTCOME_UNSPECIFIED",
		outcomeTime: "2019-12-27T18:11:19.117Z",
		subjectUserId: "subjectUserId"
	} };
}
function taskTypeOffboardingOutcomeSample() {
	return { value: "OFFBOARDING_OUTCOME_UNSPECIFIED" };
}
function taskTypeRevokeInputSample() {
	return { value: { source: taskRevokeSourceSample } };
}
function taskTypeRevokeSample() {
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
function taskTypeRevokeOutcomeSample() {
	return { value: "REVOKE_OUTCOME_UNSPECIFIED" };
}
function taskViewSample() {
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
function userSample() {
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
function userDirectoryStatusSample() {
	return { value: "UNKNOWN" };
}
function userStatusSample() {
	return { value: "UNKNOWN" };
}
function userTypeSample() {
	return { value: "USER_TYPE_UNSPECIFIED" };
}
function userAttributeMappingSourceSample() {
	return { value: {
		appId: "appId",
		appUserId: "appUserId",
		appUserProfileAttributeKey: "appUserProfileAttributeKey",
		userAttributeMappingId: "userAttributeMappingId",
		value: "value"
	} };
}
function protobufAnySample() {
	return {
		value: { "@type": "@type" },
		maximal: { foo: "bar" }
	};
}
function statusSample() {
	return { value: {
		code: 0,
		details: [protobufAnySample],
		message: "message"
	} };
}
