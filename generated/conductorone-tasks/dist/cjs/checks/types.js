"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.taskAuditCancelledResultCheck = taskAuditCancelledResultCheck;
exports.taskAuditErrorResultCheck = taskAuditErrorResultCheck;
exports.taskAuditSuccessResultCheck = taskAuditSuccessResultCheck;
exports.acceptCheck = acceptCheck;
exports.acceptInstanceCheck = acceptInstanceCheck;
exports.agentApprovalCheck = agentApprovalCheck;
exports.agentApprovalAgentModeCheck = agentApprovalAgentModeCheck;
exports.appEntitlementReferenceCheck = appEntitlementReferenceCheck;
exports.appGroupApprovalCheck = appGroupApprovalCheck;
exports.appOwnerApprovalCheck = appOwnerApprovalCheck;
exports.approvalCheck = approvalCheck;
exports.approvalInstanceCheck = approvalInstanceCheck;
exports.approvalInstanceStateCheck = approvalInstanceStateCheck;
exports.approvedActionCheck = approvedActionCheck;
exports.cancelledActionCheck = cancelledActionCheck;
exports.completedActionCheck = completedActionCheck;
exports.connectorProvisionCheck = connectorProvisionCheck;
exports.accountProvisionCheck = accountProvisionCheck;
exports.defaultBehaviorCheck = defaultBehaviorCheck;
exports.deleteAccountCheck = deleteAccountCheck;
exports.doNotSaveCheck = doNotSaveCheck;
exports.saveToVaultCheck = saveToVaultCheck;
exports.delegatedProvisionCheck = delegatedProvisionCheck;
exports.deniedActionCheck = deniedActionCheck;
exports.entitlementOwnerApprovalCheck = entitlementOwnerApprovalCheck;
exports.erroredActionCheck = erroredActionCheck;
exports.escalationCheck = escalationCheck;
exports.escalationReassignToApproversCheck = escalationReassignToApproversCheck;
exports.escalationReplacePolicyCheck = escalationReplacePolicyCheck;
exports.escalationInstanceCheck = escalationInstanceCheck;
exports.escalationInstanceReassignToApproversCheck = escalationInstanceReassignToApproversCheck;
exports.escalationInstanceReplacePolicyCheck = escalationInstanceReplacePolicyCheck;
exports.expressionApprovalCheck = expressionApprovalCheck;
exports.externalTicketProvisionCheck = externalTicketProvisionCheck;
exports.managerApprovalCheck = managerApprovalCheck;
exports.manualProvisionCheck = manualProvisionCheck;
exports.multiStepCheck = multiStepCheck;
exports.policyCheck = policyCheck;
exports.policyTypeCheck = policyTypeCheck;
exports.policyInstanceCheck = policyInstanceCheck;
exports.policyPostActionsCheck = policyPostActionsCheck;
exports.policyStepCheck = policyStepCheck;
exports.policyStepInstanceCheck = policyStepInstanceCheck;
exports.policyStepInstanceStateCheck = policyStepInstanceStateCheck;
exports.policyStepsCheck = policyStepsCheck;
exports.provisionCheck = provisionCheck;
exports.provisionInstanceCheck = provisionInstanceCheck;
exports.provisionInstanceStateCheck = provisionInstanceStateCheck;
exports.provisionPolicyCheck = provisionPolicyCheck;
exports.provisionTargetCheck = provisionTargetCheck;
exports.reassignedActionCheck = reassignedActionCheck;
exports.reassignedByErrorActionCheck = reassignedByErrorActionCheck;
exports.rejectCheck = rejectCheck;
exports.rejectInstanceCheck = rejectInstanceCheck;
exports.resourceOwnerApprovalCheck = resourceOwnerApprovalCheck;
exports.restartActionCheck = restartActionCheck;
exports.ruleCheck = ruleCheck;
exports.selfApprovalCheck = selfApprovalCheck;
exports.skippedActionCheck = skippedActionCheck;
exports.unconfiguredProvisionCheck = unconfiguredProvisionCheck;
exports.userApprovalCheck = userApprovalCheck;
exports.waitCheck = waitCheck;
exports.waitConditionCheck = waitConditionCheck;
exports.waitConditionInstanceCheck = waitConditionInstanceCheck;
exports.waitInstanceCheck = waitInstanceCheck;
exports.conditionSucceededCheck = conditionSucceededCheck;
exports.conditionTimedOutCheck = conditionTimedOutCheck;
exports.waitInstanceStateCheck = waitInstanceStateCheck;
exports.webhookApprovalCheck = webhookApprovalCheck;
exports.webhookProvisionCheck = webhookProvisionCheck;
exports.externalRefCheck = externalRefCheck;
exports.externalRefSourceCheck = externalRefSourceCheck;
exports.taskCheck = taskCheck;
exports.taskActionsItemCheck = taskActionsItemCheck;
exports.taskOriginCheck = taskOriginCheck;
exports.taskProcessingCheck = taskProcessingCheck;
exports.taskRecommendationCheck = taskRecommendationCheck;
exports.taskStateCheck = taskStateCheck;
exports.taskActionCheck = taskActionCheck;
exports.taskActionActionTypeCheck = taskActionActionTypeCheck;
exports.taskActionsServiceApproveRequestCheck = taskActionsServiceApproveRequestCheck;
exports.taskActionsServiceApproveResponseCheck = taskActionsServiceApproveResponseCheck;
exports.taskActionsServiceApproveWithStepUpRequestCheck = taskActionsServiceApproveWithStepUpRequestCheck;
exports.taskActionsServiceApproveWithStepUpResponseCheck = taskActionsServiceApproveWithStepUpResponseCheck;
exports.taskActionsServiceCloseRequestCheck = taskActionsServiceCloseRequestCheck;
exports.taskActionsServiceCloseResponseCheck = taskActionsServiceCloseResponseCheck;
exports.taskActionsServiceCommentRequestCheck = taskActionsServiceCommentRequestCheck;
exports.taskActionsServiceCommentResponseCheck = taskActionsServiceCommentResponseCheck;
exports.taskActionsServiceDenyRequestCheck = taskActionsServiceDenyRequestCheck;
exports.taskActionsServiceDenyResponseCheck = taskActionsServiceDenyResponseCheck;
exports.taskActionsServiceEscalateToEmergencyAccessRequestCheck = taskActionsServiceEscalateToEmergencyAccessRequestCheck;
exports.taskActionsServiceHardResetRequestCheck = taskActionsServiceHardResetRequestCheck;
exports.taskActionsServiceHardResetResponseCheck = taskActionsServiceHardResetResponseCheck;
exports.taskActionsServiceProcessNowRequestCheck = taskActionsServiceProcessNowRequestCheck;
exports.taskActionsServiceProcessNowResponseCheck = taskActionsServiceProcessNowResponseCheck;
exports.taskActionsServiceReassignRequestCheck = taskActionsServiceReassignRequestCheck;
exports.taskActionsServiceReassignResponseCheck = taskActionsServiceReassignResponseCheck;
exports.taskActionsServiceRestartRequestCheck = taskActionsServiceRestartRequestCheck;
exports.taskActionsServiceRestartResponseCheck = taskActionsServiceRestartResponseCheck;
exports.taskActionsServiceSkipStepRequestCheck = taskActionsServiceSkipStepRequestCheck;
exports.taskAuditAccessRequestOutcomeCheck = taskAuditAccessRequestOutcomeCheck;
exports.taskAuditAccessRequestOutcomeOutcomeCheck = taskAuditAccessRequestOutcomeOutcomeCheck;
exports.taskAuditActionSubmittedCheck = taskAuditActionSubmittedCheck;
exports.taskAuditApprovalAutoAcceptedByPolicyCheck = taskAuditApprovalAutoAcceptedByPolicyCheck;
exports.taskAuditApprovalAutoRejectedByPolicyCheck = taskAuditApprovalAutoRejectedByPolicyCheck;
exports.taskAuditApprovalHappenedAutomaticallyCheck = taskAuditApprovalHappenedAutomaticallyCheck;
exports.taskAuditApprovalInstanceChangeCheck = taskAuditApprovalInstanceChangeCheck;
exports.taskAuditBulkActionErrorCheck = taskAuditBulkActionErrorCheck;
exports.taskAuditCertifyOutcomeCheck = taskAuditCertifyOutcomeCheck;
exports.taskAuditCertifyOutcomeOutcomeCheck = taskAuditCertifyOutcomeOutcomeCheck;
exports.taskAuditCommentCheck = taskAuditCommentCheck;
exports.taskAuditConditionalPolicyExecutionResultCheck = taskAuditConditionalPolicyExecutionResultCheck;
exports.taskAuditConnectorActionResultCheck = taskAuditConnectorActionResultCheck;
exports.taskAuditEscalateToEmergencyAccessCheck = taskAuditEscalateToEmergencyAccessCheck;
exports.taskAuditExpressionPolicyStepErrorCheck = taskAuditExpressionPolicyStepErrorCheck;
exports.taskAuditExternalTicketCreatedCheck = taskAuditExternalTicketCreatedCheck;
exports.taskAuditExternalTicketErrorCheck = taskAuditExternalTicketErrorCheck;
exports.taskAuditExternalTicketProvisionStepResolvedCheck = taskAuditExternalTicketProvisionStepResolvedCheck;
exports.taskAuditExternalTicketTriggeredCheck = taskAuditExternalTicketTriggeredCheck;
exports.taskAuditFinishedConnectorActionsCheck = taskAuditFinishedConnectorActionsCheck;
exports.taskAuditGrantOutcomeCheck = taskAuditGrantOutcomeCheck;
exports.taskAuditGrantOutcomeOutcomeCheck = taskAuditGrantOutcomeOutcomeCheck;
exports.taskAuditHardResetCheck = taskAuditHardResetCheck;
exports.taskAuditListRequestCheck = taskAuditListRequestCheck;
exports.taskAuditListResponseCheck = taskAuditListResponseCheck;
exports.taskAuditMetaDataCheck = taskAuditMetaDataCheck;
exports.taskAuditNewTaskCheck = taskAuditNewTaskCheck;
exports.taskAuditPolicyApprovalReassignedCheck = taskAuditPolicyApprovalReassignedCheck;
exports.taskAuditPolicyChangedCheck = taskAuditPolicyChangedCheck;
exports.taskAuditPolicyEvaluationStepCheck = taskAuditPolicyEvaluationStepCheck;
exports.taskAuditPolicyProvisionErrorCheck = taskAuditPolicyProvisionErrorCheck;
exports.taskAuditPolicyProvisionReassignedCheck = taskAuditPolicyProvisionReassignedCheck;
exports.taskAuditReassignedToDelegateCheck = taskAuditReassignedToDelegateCheck;
exports.taskAuditReassignmentListErrorCheck = taskAuditReassignmentListErrorCheck;
exports.taskAuditRestartCheck = taskAuditRestartCheck;
exports.taskAuditRevokeOutcomeCheck = taskAuditRevokeOutcomeCheck;
exports.taskAuditRevokeOutcomeOutcomeCheck = taskAuditRevokeOutcomeOutcomeCheck;
exports.taskAuditSLAEscalationCheck = taskAuditSLAEscalationCheck;
exports.taskAuditStartedConnectorActionsCheck = taskAuditStartedConnectorActionsCheck;
exports.taskAuditStateChangeCheck = taskAuditStateChangeCheck;
exports.taskAuditStateChangePreviousStateCheck = taskAuditStateChangePreviousStateCheck;
exports.taskAuditStepSkippedCheck = taskAuditStepSkippedCheck;
exports.taskAuditStepUpApprovalCheck = taskAuditStepUpApprovalCheck;
exports.taskAuditViewCheck = taskAuditViewCheck;
exports.taskAuditViewCurrentStateCheck = taskAuditViewCurrentStateCheck;
exports.taskAuditViewEventTypeCheck = taskAuditViewEventTypeCheck;
exports.taskAuditViewSourceCheck = taskAuditViewSourceCheck;
exports.taskAuditViewRefCheck = taskAuditViewRefCheck;
exports.taskAuditWaitForAnalysisStepSuccessCheck = taskAuditWaitForAnalysisStepSuccessCheck;
exports.taskAuditWaitForAnalysisStepTimedOutCheck = taskAuditWaitForAnalysisStepTimedOutCheck;
exports.taskAuditWaitForAnalysisStepWaitingCheck = taskAuditWaitForAnalysisStepWaitingCheck;
exports.taskAuditWaitStepSuccessCheck = taskAuditWaitStepSuccessCheck;
exports.taskAuditWaitStepTimedOutCheck = taskAuditWaitStepTimedOutCheck;
exports.taskAuditWaitStepWaitingCheck = taskAuditWaitStepWaitingCheck;
exports.taskAuditWebhookApprovalAttemptCheck = taskAuditWebhookApprovalAttemptCheck;
exports.taskAuditWebhookApprovalBadResponseCheck = taskAuditWebhookApprovalBadResponseCheck;
exports.taskAuditWebhookApprovalSuccessCheck = taskAuditWebhookApprovalSuccessCheck;
exports.taskAuditWebhookApprovalTriggeredCheck = taskAuditWebhookApprovalTriggeredCheck;
exports.taskAuditWebhookAttemptCheck = taskAuditWebhookAttemptCheck;
exports.taskAuditWebhookSuccessCheck = taskAuditWebhookSuccessCheck;
exports.taskAuditWebhookTriggeredCheck = taskAuditWebhookTriggeredCheck;
exports.taskExpandMaskCheck = taskExpandMaskCheck;
exports.taskExpandMaskPathsItemCheck = taskExpandMaskPathsItemCheck;
exports.taskGrantSourceCheck = taskGrantSourceCheck;
exports.taskRefCheck = taskRefCheck;
exports.taskRevokeSourceCheck = taskRevokeSourceCheck;
exports.taskRevokeSourceExpiredCheck = taskRevokeSourceExpiredCheck;
exports.taskRevokeSourceNonUsageCheck = taskRevokeSourceNonUsageCheck;
exports.taskRevokeSourceRequestCheck = taskRevokeSourceRequestCheck;
exports.taskRevokeSourceReviewCheck = taskRevokeSourceReviewCheck;
exports.taskSearchRequestCheck = taskSearchRequestCheck;
exports.taskSearchRequestAccountTypesItemCheck = taskSearchRequestAccountTypesItemCheck;
exports.taskSearchRequestCurrentStepCheck = taskSearchRequestCurrentStepCheck;
exports.taskSearchRequestEmergencyStatusCheck = taskSearchRequestEmergencyStatusCheck;
exports.taskSearchRequestSortByCheck = taskSearchRequestSortByCheck;
exports.taskSearchRequestStepApprovalTypesItemCheck = taskSearchRequestStepApprovalTypesItemCheck;
exports.taskSearchRequestTaskStatesItemCheck = taskSearchRequestTaskStatesItemCheck;
exports.taskSearchResponseCheck = taskSearchResponseCheck;
exports.taskServiceActionResponseCheck = taskServiceActionResponseCheck;
exports.taskServiceCreateGrantRequestCheck = taskServiceCreateGrantRequestCheck;
exports.taskServiceCreateGrantResponseCheck = taskServiceCreateGrantResponseCheck;
exports.taskServiceCreateOffboardingRequestCheck = taskServiceCreateOffboardingRequestCheck;
exports.taskServiceCreateOffboardingResponseCheck = taskServiceCreateOffboardingResponseCheck;
exports.taskServiceCreateRevokeRequestCheck = taskServiceCreateRevokeRequestCheck;
exports.taskServiceCreateRevokeResponseCheck = taskServiceCreateRevokeResponseCheck;
exports.taskServiceGetResponseCheck = taskServiceGetResponseCheck;
exports.taskTypeCheck = taskTypeCheck;
exports.taskTypeCertifyCheck = taskTypeCertifyCheck;
exports.taskTypeCertifyOutcomeCheck = taskTypeCertifyOutcomeCheck;
exports.taskTypeGrantCheck = taskTypeGrantCheck;
exports.taskTypeGrantOutcomeCheck = taskTypeGrantOutcomeCheck;
exports.taskTypeOffboardingCheck = taskTypeOffboardingCheck;
exports.taskTypeOffboardingOutcomeCheck = taskTypeOffboardingOutcomeCheck;
exports.taskTypeRevokeCheck = taskTypeRevokeCheck;
exports.taskTypeRevokeOutcomeCheck = taskTypeRevokeOutcomeCheck;
exports.taskViewCheck = taskViewCheck;
exports.userCheck = userCheck;
exports.userDirectoryStatusCheck = userDirectoryStatusCheck;
exports.userStatusCheck = userStatusCheck;
exports.userTypeCheck = userTypeCheck;
exports.userAttributeMappingSourceCheck = userAttributeMappingSourceCheck;
exports.protobufAnyCheck = protobufAnyCheck;
exports.statusCheck = statusCheck;
function taskAuditCancelledResultCheck() {
	return { is: "object" };
}
function taskAuditErrorResultCheck() {
	return {
		is: "object",
		properties: {
			errorCount: {
				is: "string",
				format: "int64"
			},
			errorReason: "string"
		}
	};
}
function taskAuditSuccessResultCheck() {
	return {
		is: "object",
		properties: { annotations: [{
			is: "list",
			items: protobufAnyCheck
		}, "null"] }
	};
}
function acceptCheck() {
	return {
		is: "object",
		properties: { acceptMessage: "string" }
	};
}
function acceptInstanceCheck() {
	return {
		is: "object",
		properties: { acceptMessage: "string" }
	};
}
function agentApprovalCheck() {
	return {
		is: "object",
		properties: {
			agentMode: agentApprovalAgentModeCheck,
			agentUserId: "string",
			instructions: "string",
			policyIds: [{
				is: "list",
				items: "string"
			}, "null"]
		}
	};
}
function agentApprovalAgentModeCheck() {
	return {
		is: "enum",
		values: [
			"APPROVAL_AGENT_MODE_UNSPECIFIED",
			"APPROVAL_AGENT_MODE_FULL_CONTROL",
			"APPROVAL_AGENT_MODE_CHANGE_POLICY_ONLY",
			"APPROVAL_AGENT_MODE_COMMENT_ONLY"
		]
	};
}
function appEntitlementReferenceCheck() {
	return {
		is: "object",
		properties: {
			appEntitlementId: "string",
			appId: "string"
		}
	};
}
function appGroupApprovalCheck() {
	return {
		is: "object",
		properties: {
			allowSelfApproval: "boolean",
			appGroupId: "string",
			appId: "string",
			fallback: "boolean",
			fallbackUserIds: [{
				is: "list",
				items: "string"
			}, "null"]
		}
	};
}
function appOwnerApprovalCheck() {
	return {
		is: "object",
		properties: { allowSelfApproval: "boolean" }
	};
}
function approvalCheck() {
	return {
		is: "object",
		properties: {
			allowReassignment: "boolean",
			allowedReassignees: [{
				is: "list",
				items: "string"
			}, "null"],
			assigned: "boolean",
			escalation: escalationCheck,
			escalationEnabled: "boolean",
			requireApprovalReason: "boolean",
			requireDenialReason: "boolean",
			requireReassignmentReason: "boolean",
			requiresStepUpProviderId: "string",
			agent: [agentApprovalCheck, "null"],
			appOwners: [appOwnerApprovalCheck, "null"],
			entitlementOwners: [entitlementOwnerApprovalCheck, "null"],
			expression: [expressionApprovalCheck, "null"],
			group: [appGroupApprovalCheck, "null"],
			manager: [managerApprovalCheck, "null"],
			resourceOwners: [resourceOwnerApprovalCheck, "null"],
			self: [selfApprovalCheck, "null"],
			users: [userApprovalCheck, "null"],
			webhook: [webhookApprovalCheck, "null"]
		},
		readOnly: ["assigned"],
		groups: [{ arms: [
			"agent",
			"appOwners",
			"entitlementOwners",
			"expression",
			"group",
			"manager",
			"resourceOwners",
			"self",
			"users",
			"webhook"
		] }]
	};
}
function approvalInstanceCheck() {
	return {
		is: "object",
		properties: {
			approval: [approvalCheck, "null"],
			escalationInstance: escalationInstanceCheck,
			state: approvalInstanceStateCheck,
			approved: [approvedActionCheck, "null"],
			denied: [deniedActionCheck, "null"],
			reassigned: [reassignedActionCheck, "null"],
			reassignedByError: [reassignedByErrorActionCheck, "null"],
			restarted: [restartActionCheck, "null"],
			skipped: [skippedActionCheck, "null"]
		},
		readOnly: ["state"],
		groups: [{ arms: [
			"approved",
			"denied",
			"reassigned",
			"reassignedByError",
			"restarted",
			"skipped"
		] }]
	};
}
function approvalInstanceStateCheck() {
	return {
		is: "enum",
		values: [
			"APPROVAL_INSTANCE_STATE_UNSPECIFIED",
			"APPROVAL_INSTANCE_STATE_INIT",
			"APPROVAL_INSTANCE_STATE_SENDING_NOTIFICATIONS",
			"APPROVAL_INSTANCE_STATE_WAITING",
			"APPROVAL_INSTANCE_STATE_DONE"
		]
	};
}
function approvedActionCheck() {
	return {
		is: "object",
		properties: {
			approvedAt: {
				is: "string",
				format: "date-time"
			},
			entitlements: [{
				is: "list",
				items: appEntitlementReferenceCheck
			}, "null"],
			stepUpTransactionId: "string",
			userId: "string"
		},
		readOnly: [
			"approvedAt",
			"entitlements",
			"stepUpTransactionId",
			"userId"
		]
	};
}
function cancelledActionCheck() {
	return {
		is: "object",
		properties: {
			cancelledAt: {
				is: "string",
				format: "date-time"
			},
			cancelledByUserId: "string"
		}
	};
}
function completedActionCheck() {
	return {
		is: "object",
		properties: {
			completedAt: {
				is: "string",
				format: "date-time"
			},
			entitlements: [{
				is: "list",
				items: appEntitlementReferenceCheck
			}, "null"],
			userId: "string"
		}
	};
}
function connectorProvisionCheck() {
	return {
		is: "object",
		properties: {
			account: [accountProvisionCheck, "null"],
			defaultBehavior: [defaultBehaviorCheck, "null"],
			deleteAccount: [deleteAccountCheck, "null"]
		},
		groups: [{ arms: [
			"account",
			"defaultBehavior",
			"deleteAccount"
		] }]
	};
}
function accountProvisionCheck() {
	return {
		is: "object",
		properties: {
			config: { is: "object" },
			connectorId: "string",
			schemaId: "string",
			doNotSave: [doNotSaveCheck, "null"],
			saveToVault: [saveToVaultCheck, "null"]
		},
		groups: [{ arms: ["doNotSave", "saveToVault"] }]
	};
}
function defaultBehaviorCheck() {
	return {
		is: "object",
		properties: { connectorId: "string" }
	};
}
function deleteAccountCheck() {
	return {
		is: "object",
		properties: { connectorId: "string" }
	};
}
function doNotSaveCheck() {
	return { is: "object" };
}
function saveToVaultCheck() {
	return {
		is: "object",
		properties: { vaultIds: [{
			is: "list",
			items: "string"
		}, "null"] }
	};
}
function delegatedProvisionCheck() {
	return {
		is: "object",
		properties: {
			appId: "string",
			entitlementId: "string",
			implicit: "boolean"
		}
	};
}
function deniedActionCheck() {
	return {
		is: "object",
		properties: {
			deniedAt: {
				is: "string",
				format: "date-time"
			},
			userId: "string"
		},
		readOnly: ["deniedAt", "userId"]
	};
}
function entitlementOwnerApprovalCheck() {
	return {
		is: "object",
		properties: {
			allowSelfApproval: "boolean",
			fallback: "boolean",
			fallbackUserIds: [{
				is: "list",
				items: "string"
			}, "null"]
		}
	};
}
function erroredActionCheck() {
	return {
		is: "object",
		properties: {
			description: "string",
			errorCode: "string",
			erroredAt: {
				is: "string",
				format: "date-time"
			}
		}
	};
}
function escalationCheck() {
	return {
		is: "object",
		properties: {
			escalationComment: "string",
			expiration: {
				is: "string",
				format: "int64"
			},
			reassignToApprovers: [escalationReassignToApproversCheck, "null"],
			replacePolicy: [escalationReplacePolicyCheck, "null"]
		},
		groups: [{ arms: ["reassignToApprovers", "replacePolicy"] }]
	};
}
function escalationReassignToApproversCheck() {
	return {
		is: "object",
		properties: { approverIds: [{
			is: "list",
			items: "string"
		}, "null"] }
	};
}
function escalationReplacePolicyCheck() {
	return {
		is: "object",
		properties: { policyId: "string" }
	};
}
function escalationInstanceCheck() {
	return {
		is: "object",
		properties: {
			alreadyEscalated: "boolean",
			escalationComment: "string",
			expiresAt: {
				is: "string",
				format: "date-time"
			},
			reassignToApprovers: [escalationInstanceReassignToApproversCheck, "null"],
			replacePolicy: [escalationInstanceReplacePolicyCheck, "null"]
		},
		groups: [{ arms: ["reassignToApprovers", "replacePolicy"] }]
	};
}
function escalationInstanceReassignToApproversCheck() {
	return {
		is: "object",
		properties: { approverIds: [{
			is: "list",
			items: "string"
		}, "null"] }
	};
}
function escalationInstanceReplacePolicyCheck() {
	return {
		is: "object",
		properties: { policyId: "string" }
	};
}
function expressionApprovalCheck() {
	return {
		is: "object",
		properties: {
			allowSelfApproval: "boolean",
			assignedUserIds: [{
				is: "list",
				items: "string"
			}, "null"],
			expressions: [{
				is: "list",
				items: "string"
			}, "null"],
			fallback: "boolean",
			fallbackUserIds: [{
				is: "list",
				items: "string"
			}, "null"]
		},
		readOnly: ["assignedUserIds"]
	};
}
function externalTicketProvisionCheck() {
	return {
		is: "object",
		properties: {
			appId: "string",
			connectorId: "string",
			externalTicketProvisionerConfigId: "string",
			instructions: "string"
		}
	};
}
function managerApprovalCheck() {
	return {
		is: "object",
		properties: {
			allowSelfApproval: "boolean",
			assignedUserIds: [{
				is: "list",
				items: "string"
			}, "null"],
			fallback: "boolean",
			fallbackUserIds: [{
				is: "list",
				items: "string"
			}, "null"]
		},
		readOnly: ["assignedUserIds"]
	};
}
function manualProvisionCheck() {
	return {
		is: "object",
		properties: {
			instructions: "string",
			userIds: [{
				is: "list",
				items: "string"
			}, "null"]
		}
	};
}
function multiStepCheck() {
	return {
		is: "object",
		properties: { provisionSteps: [{
			is: "list",
			items: provisionPolicyCheck
		}, "null"] }
	};
}
function policyCheck() {
	return {
		is: "object",
		properties: {
			createdAt: {
				is: "string",
				format: "date-time"
			},
			deletedAt: {
				is: "string",
				format: "date-time"
			},
			description: "string",
			displayName: "string",
			id: "string",
			policySteps: {
				is: "object",
				additional: policyStepsCheck
			},
			policyType: policyTypeCheck,
			postActions: [{
				is: "list",
				items: policyPostActionsCheck
			}, "null"],
			reassignTasksToDelegates: "boolean",
			rules: [{
				is: "list",
				items: ruleCheck
			}, "null"],
			systemBuiltin: "boolean",
			updatedAt: {
				is: "string",
				format: "date-time"
			}
		},
		readOnly: [
			"createdAt",
			"deletedAt",
			"id",
			"systemBuiltin",
			"updatedAt"
		]
	};
}
function policyTypeCheck() {
	return {
		is: "enum",
		values: [
			"POLICY_TYPE_UNSPECIFIED",
			"POLICY_TYPE_GRANT",
			"POLICY_TYPE_REVOKE",
			"POLICY_TYPE_CERTIFY",
			"POLICY_TYPE_ACCESS_REQUEST",
			"POLICY_TYPE_PROVISION"
		]
	};
}
function policyInstanceCheck() {
	return {
		is: "object",
		properties: {
			current: policyStepInstanceCheck,
			history: [{
				is: "list",
				items: policyStepInstanceCheck
			}, "null"],
			next: [{
				is: "list",
				items: policyStepCheck
			}, "null"],
			policy: policyCheck
		},
		readOnly: ["history", "next"]
	};
}
function policyPostActionsCheck() {
	return {
		is: "object",
		properties: { certifyRemediateImmediately: ["boolean", "null"] },
		groups: [{ arms: ["certifyRemediateImmediately"] }]
	};
}
function policyStepCheck() {
	return {
		is: "object",
		properties: {
			accept: [acceptCheck, "null"],
			approval: [approvalCheck, "null"],
			provision: [provisionCheck, "null"],
			reject: [rejectCheck, "null"],
			wait: [waitCheck, "null"]
		},
		groups: [{ arms: [
			"accept",
			"approval",
			"provision",
			"reject",
			"wait"
		] }]
	};
}
function policyStepInstanceCheck() {
	return {
		is: "object",
		properties: {
			id: "string",
			policyGenerationId: "string",
			state: policyStepInstanceStateCheck,
			accept: [acceptInstanceCheck, "null"],
			approval: [approvalInstanceCheck, "null"],
			provision: [provisionInstanceCheck, "null"],
			reject: [rejectInstanceCheck, "null"],
			wait: [waitInstanceCheck, "null"]
		},
		readOnly: ["id", "state"],
		groups: [{ arms: [
			"accept",
			"approval",
			"provision",
			"reject",
			"wait"
		] }]
	};
}
function policyStepInstanceStateCheck() {
	return {
		is: "enum",
		values: [
			"POLICY_STEP_STATE_UNSPECIFIED",
			"POLICY_STEP_STATE_ACTIVE",
			"POLICY_STEP_STATE_DONE"
		]
	};
}
function policyStepsCheck() {
	return {
		is: "object",
		properties: { steps: [{
			is: "list",
			items: policyStepCheck
		}, "null"] }
	};
}
function provisionCheck() {
	return {
		is: "object",
		properties: {
			assigned: "boolean",
			provisionPolicy: provisionPolicyCheck,
			provisionTarget: provisionTargetCheck
		}
	};
}
function provisionInstanceCheck() {
	return {
		is: "object",
		properties: {
			externalTicketId: "string",
			externalTicketProvisionerConfigId: "string",
			notificationId: "string",
			provision: [provisionCheck, "null"],
			state: provisionInstanceStateCheck,
			webhookId: "string",
			webhookInstanceId: "string",
			cancelled: [cancelledActionCheck, "null"],
			completed: [completedActionCheck, "null"],
			errored: [erroredActionCheck, "null"],
			reassignedByError: [reassignedByErrorActionCheck, "null"],
			skipped: [skippedActionCheck, "null"]
		},
		groups: [{ arms: [
			"cancelled",
			"completed",
			"errored",
			"reassignedByError",
			"skipped"
		] }]
	};
}
function provisionInstanceStateCheck() {
	return {
		is: "enum",
		values: [
			"PROVISION_INSTANCE_STATE_UNSPECIFIED",
			"PROVISION_INSTANCE_STATE_INIT",
			"PROVISION_INSTANCE_STATE_CREATE_CONNECTOR_ACTIONS_FOR_TARGET",
			"PROVISION_INSTANCE_STATE_SENDING_NOTIFICATIONS",
			"PROVISION_INSTANCE_STATE_WAITING",
			"PROVISION_INSTANCE_STATE_WEBHOOK",
			"PROVISION_INSTANCE_STATE_WEBHOOK_WAITING",
			"PROVISION_INSTANCE_STATE_EXTERNAL_TICKET",
			"PROVISION_INSTANCE_STATE_EXTERNAL_TICKET_WAITING",
			"PROVISION_INSTANCE_STATE_DONE"
		]
	};
}
function provisionPolicyCheck() {
	return {
		is: "object",
		properties: {
			connector: [connectorProvisionCheck, "null"],
			delegated: [delegatedProvisionCheck, "null"],
			externalTicket: [externalTicketProvisionCheck, "null"],
			manual: [manualProvisionCheck, "null"],
			multiStep: [multiStepCheck, "null"],
			unconfigured: [unconfiguredProvisionCheck, "null"],
			webhook: [webhookProvisionCheck, "null"]
		},
		groups: [{ arms: [
			"connector",
			"delegated",
			"externalTicket",
			"manual",
			"multiStep",
			"unconfigured",
			"webhook"
		] }]
	};
}
function provisionTargetCheck() {
	return {
		is: "object",
		properties: {
			appEntitlementId: "string",
			appId: "string",
			appUserId: "string",
			grantDuration: {
				is: "string",
				format: "google-duration"
			}
		}
	};
}
function reassignedActionCheck() {
	return {
		is: "object",
		properties: {
			newPolicyStepId: "string",
			reassignedAt: {
				is: "string",
				format: "date-time"
			},
			userId: "string"
		},
		readOnly: [
			"newPolicyStepId",
			"reassignedAt",
			"userId"
		]
	};
}
function reassignedByErrorActionCheck() {
	return {
		is: "object",
		properties: {
			description: "string",
			errorCode: "string",
			errorUserId: "string",
			erroredAt: {
				is: "string",
				format: "date-time"
			},
			newPolicyStepId: "string",
			reassignedAt: {
				is: "string",
				format: "date-time"
			}
		},
		readOnly: [
			"description",
			"errorCode",
			"errorUserId",
			"erroredAt",
			"newPolicyStepId",
			"reassignedAt"
		]
	};
}
function rejectCheck() {
	return {
		is: "object",
		properties: { rejectMessage: "string" }
	};
}
function rejectInstanceCheck() {
	return {
		is: "object",
		properties: { rejectMessage: "string" }
	};
}
function resourceOwnerApprovalCheck() {
	return {
		is: "object",
		properties: {
			allowSelfApproval: "boolean",
			fallback: "boolean",
			fallbackUserIds: [{
				is: "list",
				items: "string"
			}, "null"]
		}
	};
}
function restartActionCheck() {
	return {
		is: "object",
		properties: {
			oldPolicyStepId: "string",
			restartedAt: {
				is: "string",
				format: "date-time"
			},
			userId: "string"
		},
		readOnly: [
			"oldPolicyStepId",
			"restartedAt",
			"userId"
		]
	};
}
function ruleCheck() {
	return {
		is: "object",
		properties: {
			condition: "string",
			policyKey: "string"
		}
	};
}
function selfApprovalCheck() {
	return {
		is: "object",
		properties: {
			assignedUserIds: [{
				is: "list",
				items: "string"
			}, "null"],
			fallback: "boolean",
			fallbackUserIds: [{
				is: "list",
				items: "string"
			}, "null"]
		},
		readOnly: ["assignedUserIds"]
	};
}
function skippedActionCheck() {
	return {
		is: "object",
		properties: {
			newPolicyStepId: "string",
			skippedAt: {
				is: "string",
				format: "date-time"
			},
			userId: "string"
		},
		readOnly: [
			"newPolicyStepId",
			"skippedAt",
			"userId"
		]
	};
}
function unconfiguredProvisionCheck() {
	return { is: "object" };
}
function userApprovalCheck() {
	return {
		is: "object",
		properties: {
			allowSelfApproval: "boolean",
			userIds: [{
				is: "list",
				items: "string"
			}, "null"]
		}
	};
}
function waitCheck() {
	return {
		is: "object",
		properties: {
			commentOnFirstWait: "string",
			commentOnTimeout: "string",
			name: "string",
			timeoutDuration: {
				is: "string",
				format: "google-duration"
			},
			condition: [waitConditionCheck, "null"]
		},
		groups: [{ arms: ["condition"] }]
	};
}
function waitConditionCheck() {
	return {
		is: "object",
		properties: { condition: "string" }
	};
}
function waitConditionInstanceCheck() {
	return {
		is: "object",
		properties: { condition: "string" }
	};
}
function waitInstanceCheck() {
	return {
		is: "object",
		properties: {
			commentOnFirstWait: "string",
			commentOnTimeout: "string",
			name: "string",
			startedWaitingAt: {
				is: "string",
				format: "date-time"
			},
			state: waitInstanceStateCheck,
			timeout: {
				is: "string",
				format: "date-time"
			},
			timeoutDuration: {
				is: "string",
				format: "google-duration"
			},
			condition: [waitConditionInstanceCheck, "null"],
			skipped: [skippedActionCheck, "null"],
			succeeded: [conditionSucceededCheck, "null"],
			timedOut: [conditionTimedOutCheck, "null"]
		},
		groups: [{ arms: ["condition"] }, { arms: [
			"skipped",
			"succeeded",
			"timedOut"
		] }]
	};
}
function conditionSucceededCheck() {
	return {
		is: "object",
		properties: { succeededAt: {
			is: "string",
			format: "date-time"
		} }
	};
}
function conditionTimedOutCheck() {
	return {
		is: "object",
		properties: { timedOutAt: {
			is: "string",
			format: "date-time"
		} }
	};
}
function waitInstanceStateCheck() {
	return {
		is: "enum",
		values: [
			"WAIT_INSTANCE_STATE_UNSPECIFIED",
			"WAIT_INSTANCE_STATE_WAITING",
			"WAIT_INSTANCE_STATE_COMPLETED",
			"WAIT_INSTANCE_STATE_TIMED_OUT"
		]
	};
}
function webhookApprovalCheck() {
	return {
		is: "object",
		properties: { webhookId: "string" }
	};
}
function webhookProvisionCheck() {
	return {
		is: "object",
		properties: { webhookId: "string" }
	};
}
function externalRefCheck() {
	return {
		is: "object",
		properties: {
			externalRefSource: externalRefSourceCheck,
			name: "string",
			url: "string"
		},
		readOnly: [
			"externalRefSource",
			"name",
			"url"
		]
	};
}
function externalRefSourceCheck() {
	return {
		is: "enum",
		values: ["UNSPECIFIED", "JIRA"]
	};
}
function taskCheck() {
	return {
		is: "object",
		properties: {
			actions: [{
				is: "list",
				items: taskActionsItemCheck
			}, "null"],
			analysisId: "string",
			annotations: [{
				is: "list",
				items: protobufAnyCheck
			}, "null"],
			commentCount: {
				is: "integer",
				format: "int32"
			},
			createdAt: {
				is: "string",
				format: "date-time"
			},
			createdByUserId: "string",
			deletedAt: {
				is: "string",
				format: "date-time"
			},
			description: "string",
			displayName: "string",
			emergencyAccess: "boolean",
			externalRefs: [{
				is: "list",
				items: externalRefCheck
			}, "null"],
			id: "string",
			insightIds: [{
				is: "list",
				items: "string"
			}, "null"],
			numericId: {
				is: "string",
				format: "int64"
			},
			origin: taskOriginCheck,
			policy: policyInstanceCheck,
			policyGenerationId: "string",
			processing: taskProcessingCheck,
			recommendation: taskRecommendationCheck,
			state: taskStateCheck,
			stepApproverIds: [{
				is: "list",
				items: "string"
			}, "null"],
			type: taskTypeCheck,
			updatedAt: {
				is: "string",
				format: "date-time"
			},
			userId: "string"
		},
		readOnly: [
			"actions",
			"analysisId",
			"annotations",
			"commentCount",
			"createdAt",
			"createdByUserId",
			"deletedAt",
			"description",
			"displayName",
			"emergencyAccess",
			"externalRefs",
			"id",
			"numericId",
			"policyGenerationId",
			"processing",
			"state",
			"stepApproverIds",
			"updatedAt",
			"userId"
		]
	};
}
function taskActionsItemCheck() {
	return {
		is: "enum",
		values: [
			"TASK_ACTION_TYPE_UNSPECIFIED",
			"TASK_ACTION_TYPE_CLOSE",
			"TASK_ACTION_TYPE_APPROVE",
			"TASK_ACTION_TYPE_DENY",
			"TASK_ACTION_TYPE_COMMENT",
			"TASK_ACTION_TYPE_DELETE",
			"TASK_ACTION_TYPE_REASSIGN",
			"TASK_ACTION_TYPE_RESTART",
			"TASK_ACTION_TYPE_SEND_REMINDER",
			"TASK_ACTION_TYPE_PROVISION_COMPLETE",
			"TASK_ACTION_TYPE_PROVISION_CANCELLED",
			"TASK_ACTION_TYPE_PROVISION_ERRORED",
			"TASK_ACTION_TYPE_ROLLBACK_SKIPPED",
			"TASK_ACTION_TYPE_PROVISION_APP_USER_TARGET_CREATED",
			"TASK_ACTION_TYPE_HARD_RESET",
			"TASK_ACTION_TYPE_ESCALATE_TO_EMERGENCY_ACCESS",
			"TASK_ACTION_TYPE_CHANGE_POLICY",
			"TASK_ACTION_TYPE_RECALCULATE_DENIAL_FROM_BASE_POLICY_DECISIONS",
			"TASK_ACTION_TYPE_SET_INSIGHTS_AND_RECOMMENDATION",
			"TASK_ACTION_TYPE_SET_ANALYSIS_ID",
			"TASK_ACTION_TYPE_RECALCULATE_APPROVERS_LIST",
			"TASK_ACTION_TYPE_PROCESS_NOW",
			"TASK_ACTION_TYPE_APPROVE_WITH_STEP_UP",
			"TASK_ACTION_TYPE_SKIP_STEP"
		]
	};
}
function taskOriginCheck() {
	return {
		is: "enum",
		values: [
			"TASK_ORIGIN_UNSPECIFIED",
			"TASK_ORIGIN_PROFILE_MEMBERSHIP_AUTOMATION",
			"TASK_ORIGIN_SLACK",
			"TASK_ORIGIN_API",
			"TASK_ORIGIN_JIRA",
			"TASK_ORIGIN_COPILOT",
			"TASK_ORIGIN_WEBAPP",
			"TASK_ORIGIN_TIME_REVOKE",
			"TASK_ORIGIN_NON_USAGE_REVOKE"
		]
	};
}
function taskProcessingCheck() {
	return {
		is: "enum",
		values: [
			"TASK_PROCESSING_TYPE_UNSPECIFIED",
			"TASK_PROCESSING_TYPE_PROCESSING",
			"TASK_PROCESSING_TYPE_WAITING",
			"TASK_PROCESSING_TYPE_DONE"
		]
	};
}
function taskRecommendationCheck() {
	return {
		is: "enum",
		values: [
			"INSIGHT_RECOMMENDATION_UNSPECIFIED",
			"INSIGHT_RECOMMENDATION_APPROVE",
			"INSIGHT_RECOMMENDATION_DENY",
			"INSIGHT_RECOMMENDATION_REVIEW"
		]
	};
}
function taskStateCheck() {
	return {
		is: "enum",
		values: [
			"TASK_STATE_UNSPECIFIED",
			"TASK_STATE_OPEN",
			"TASK_STATE_CLOSED"
		]
	};
}
function taskActionCheck() {
	return {
		is: "object",
		properties: {
			actionType: taskActionActionTypeCheck,
			bulkActionId: "string",
			createdAt: {
				is: "string",
				format: "date-time"
			},
			deletedAt: {
				is: "string",
				format: "date-time"
			},
			id: "string",
			policyStepId: "string",
			updatedAt: {
				is: "string",
				format: "date-time"
			},
			userId: "string"
		},
		readOnly: [
			"createdAt",
			"deletedAt",
			"updatedAt"
		]
	};
}
function taskActionActionTypeCheck() {
	return {
		is: "enum",
		values: [
			"TASK_ACTION_TYPE_UNSPECIFIED",
			"TASK_ACTION_TYPE_CLOSE",
			"TASK_ACTION_TYPE_APPROVE",
			"TASK_ACTION_TYPE_DENY",
			"TASK_ACTION_TYPE_COMMENT",
			"TASK_ACTION_TYPE_DELETE",
			"TASK_ACTION_TYPE_REASSIGN",
			"TASK_ACTION_TYPE_RESTART",
			"TASK_ACTION_TYPE_SEND_REMINDER",
			"TASK_ACTION_TYPE_PROVISION_COMPLETE",
			"TASK_ACTION_TYPE_PROVISION_CANCELLED",
			"TASK_ACTION_TYPE_PROVISION_ERRORED",
			"TASK_ACTION_TYPE_ROLLBACK_SKIPPED",
			"TASK_ACTION_TYPE_PROVISION_APP_USER_TARGET_CREATED",
			"TASK_ACTION_TYPE_HARD_RESET",
			"TASK_ACTION_TYPE_ESCALATE_TO_EMERGENCY_ACCESS",
			"TASK_ACTION_TYPE_CHANGE_POLICY",
			"TASK_ACTION_TYPE_RECALCULATE_DENIAL_FROM_BASE_POLICY_DECISIONS",
			"TASK_ACTION_TYPE_SET_INSIGHTS_AND_RECOMMENDATION",
			"TASK_ACTION_TYPE_SET_ANALYSIS_ID",
			"TASK_ACTION_TYPE_RECALCULATE_APPROVERS_LIST",
			"TASK_ACTION_TYPE_PROCESS_NOW",
			"TASK_ACTION_TYPE_APPROVE_WITH_STEP_UP",
			"TASK_ACTION_TYPE_SKIP_STEP"
		]
	};
}
function taskActionsServiceApproveRequestCheck() {
	return {
		is: "object",
		properties: {
			comment: "string",
			expandMask: taskExpandMaskCheck,
			policyStepId: "string"
		},
		required: ["policyStepId"]
	};
}
function taskActionsServiceApproveResponseCheck() {
	return {
		is: "object",
		properties: {
			expanded: [{
				is: "list",
				items: protobufAnyCheck
			}, "null"],
			taskView: taskViewCheck,
			ticketActionId: "string"
		},
		readOnly: ["expanded", "ticketActionId"]
	};
}
function taskActionsServiceApproveWithStepUpRequestCheck() {
	return {
		is: "object",
		properties: {
			comment: "string",
			expandMask: taskExpandMaskCheck,
			policyStepId: "string",
			stepUpTransactionId: "string"
		},
		required: ["policyStepId", "stepUpTransactionId"]
	};
}
function taskActionsServiceApproveWithStepUpResponseCheck() {
	return {
		is: "object",
		properties: {
			expanded: [{
				is: "list",
				items: protobufAnyCheck
			}, "null"],
			redirectUrl: "string",
			taskView: taskViewCheck,
			ticketActionId: "string"
		},
		readOnly: ["expanded", "ticketActionId"]
	};
}
function taskActionsServiceCloseRequestCheck() {
	return {
		is: "object",
		properties: {
			comment: "string",
			expandMask: taskExpandMaskCheck
		}
	};
}
function taskActionsServiceCloseResponseCheck() {
	return {
		is: "object",
		properties: {
			expanded: [{
				is: "list",
				items: protobufAnyCheck
			}, "null"],
			taskActionId: "string",
			taskView: taskViewCheck
		},
		readOnly: ["expanded", "taskActionId"]
	};
}
function taskActionsServiceCommentRequestCheck() {
	return {
		is: "object",
		properties: {
			comment: "string",
			expandMask: taskExpandMaskCheck
		}
	};
}
function taskActionsServiceCommentResponseCheck() {
	return {
		is: "object",
		properties: {
			expanded: [{
				is: "list",
				items: protobufAnyCheck
			}, "null"],
			taskView: taskViewCheck
		}
	};
}
function taskActionsServiceDenyRequestCheck() {
	return {
		is: "object",
		properties: {
			comment: "string",
			expandMask: taskExpandMaskCheck,
			policyStepId: "string"
		}
	};
}
function taskActionsServiceDenyResponseCheck() {
	return {
		is: "object",
		properties: {
			expanded: [{
				is: "list",
				items: protobufAnyCheck
			}, "null"],
			taskView: taskViewCheck,
			ticketActionId: "string"
		},
		readOnly: ["expanded", "ticketActionId"]
	};
}
function taskActionsServiceEscalateToEmergencyAccessRequestCheck() {
	return {
		is: "object",
		properties: {
			comment: "string",
			expandMask: taskExpandMaskCheck,
			policyStepId: "string"
		}
	};
}
function taskActionsServiceHardResetRequestCheck() {
	return {
		is: "object",
		properties: {
			comment: "string",
			expandMask: taskExpandMaskCheck
		}
	};
}
function taskActionsServiceHardResetResponseCheck() {
	return {
		is: "object",
		properties: {
			expanded: [{
				is: "list",
				items: protobufAnyCheck
			}, "null"],
			taskView: taskViewCheck,
			ticketActionId: "string"
		}
	};
}
function taskActionsServiceProcessNowRequestCheck() {
	return {
		is: "object",
		properties: { expandMask: taskExpandMaskCheck }
	};
}
function taskActionsServiceProcessNowResponseCheck() {
	return {
		is: "object",
		properties: {
			expanded: [{
				is: "list",
				items: protobufAnyCheck
			}, "null"],
			taskView: taskViewCheck
		}
	};
}
function taskActionsServiceReassignRequestCheck() {
	return {
		is: "object",
		properties: {
			comment: "string",
			expandMask: taskExpandMaskCheck,
			newStepUserIds: [{
				is: "list",
				items: "string"
			}, "null"],
			policyStepId: "string"
		}
	};
}
function taskActionsServiceReassignResponseCheck() {
	return {
		is: "object",
		properties: {
			expanded: [{
				is: "list",
				items: protobufAnyCheck
			}, "null"],
			taskView: taskViewCheck,
			ticketActionId: "string"
		},
		readOnly: ["expanded", "ticketActionId"]
	};
}
function taskActionsServiceRestartRequestCheck() {
	return {
		is: "object",
		properties: {
			comment: "string",
			expandMask: taskExpandMaskCheck,
			policyStepId: "string"
		}
	};
}
function taskActionsServiceRestartResponseCheck() {
	return {
		is: "object",
		properties: {
			expanded: [{
				is: "list",
				items: protobufAnyCheck
			}, "null"],
			taskView: taskViewCheck,
			ticketActionId: "string"
		}
	};
}
function taskActionsServiceSkipStepRequestCheck() {
	return {
		is: "object",
		properties: {
			comment: "string",
			expandMask: taskExpandMaskCheck,
			policyStepId: "string"
		},
		required: ["policyStepId"]
	};
}
function taskAuditAccessRequestOutcomeCheck() {
	return {
		is: "object",
		properties: { outcome: taskAuditAccessRequestOutcomeOutcomeCheck }
	};
}
function taskAuditAccessRequestOutcomeOutcomeCheck() {
	return {
		is: "enum",
		values: [
			"ACCESS_REQUEST_OUTCOME_UNSPECIFIED",
			"ACCESS_REQUEST_OUTCOME_APPROVED",
			"ACCESS_REQUEST_OUTCOME_DENIED",
			"ACCESS_REQUEST_OUTCOME_ERROR",
			"ACCESS_REQUEST_OUTCOME_CANCELLED"
		]
	};
}
function taskAuditActionSubmittedCheck() {
	return {
		is: "object",
		properties: { action: taskActionCheck }
	};
}
function taskAuditApprovalAutoAcceptedByPolicyCheck() {
	return { is: "object" };
}
function taskAuditApprovalAutoRejectedByPolicyCheck() {
	return { is: "object" };
}
function taskAuditApprovalHappenedAutomaticallyCheck() {
	return { is: "object" };
}
function taskAuditApprovalInstanceChangeCheck() {
	return {
		is: "object",
		properties: { instance: [approvalInstanceCheck, "null"] }
	};
}
function taskAuditBulkActionErrorCheck() {
	return {
		is: "object",
		properties: { error: "string" }
	};
}
function taskAuditCertifyOutcomeCheck() {
	return {
		is: "object",
		properties: { outcome: taskAuditCertifyOutcomeOutcomeCheck }
	};
}
function taskAuditCertifyOutcomeOutcomeCheck() {
	return {
		is: "enum",
		values: [
			"CERTIFY_OUTCOME_UNSPECIFIED",
			"CERTIFY_OUTCOME_CERTIFIED",
			"CERTIFY_OUTCOME_DECERTIFIED",
			"CERTIFY_OUTCOME_ERROR",
			"CERTIFY_OUTCOME_CANCELLED",
			"CERTIFY_OUTCOME_WAIT_TIMED_OUT"
		]
	};
}
function taskAuditCommentCheck() {
	return {
		is: "object",
		properties: {
			comment: "string",
			updatedAt: {
				is: "string",
				format: "date-time"
			},
			updatedBy: "string"
		}
	};
}
function taskAuditConditionalPolicyExecutionResultCheck() {
	return {
		is: "object",
		properties: {
			condition: "string",
			conditionMatched: "boolean",
			defaultCondition: "boolean",
			error: "string",
			policyKey: "string"
		}
	};
}
function taskAuditConnectorActionResultCheck() {
	return {
		is: "object",
		properties: {
			appEntitlementId: "string",
			appId: "string",
			connectorActionId: "string",
			connectorId: "string",
			cancelled: [taskAuditCancelledResultCheck, "null"],
			error: [taskAuditErrorResultCheck, "null"],
			success: [taskAuditSuccessResultCheck, "null"]
		},
		groups: [{ arms: [
			"cancelled",
			"error",
			"success"
		] }]
	};
}
function taskAuditEscalateToEmergencyAccessCheck() {
	return {
		is: "object",
		properties: {
			oldPolicyId: "string",
			oldPolicyStepId: "string"
		}
	};
}
function taskAuditExpressionPolicyStepErrorCheck() {
	return {
		is: "object",
		properties: { error: "string" }
	};
}
function taskAuditExternalTicketCreatedCheck() {
	return {
		is: "object",
		properties: {
			appId: "string",
			connectorId: "string",
			externalTicketId: "string",
			externalTicketProvisionerConfigId: "string",
			externalTicketProvisionerConfigName: "string",
			externalTicketUrl: "string"
		}
	};
}
function taskAuditExternalTicketErrorCheck() {
	return {
		is: "object",
		properties: { errorMessage: "string" }
	};
}
function taskAuditExternalTicketProvisionStepResolvedCheck() {
	return {
		is: "object",
		properties: {
			appId: "string",
			connectorId: "string",
			externalTicketId: "string",
			externalTicketProvisionerConfigId: "string",
			externalTicketUrl: "string"
		}
	};
}
function taskAuditExternalTicketTriggeredCheck() {
	return {
		is: "object",
		properties: {
			appId: "string",
			connectorId: "string",
			externalTicketId: "string",
			externalTicketProvisionerConfigId: "string",
			externalTicketProvisionerConfigName: "string"
		}
	};
}
function taskAuditFinishedConnectorActionsCheck() {
	return {
		is: "object",
		properties: { policyStepId: "string" }
	};
}
function taskAuditGrantOutcomeCheck() {
	return {
		is: "object",
		properties: { outcome: taskAuditGrantOutcomeOutcomeCheck }
	};
}
function taskAuditGrantOutcomeOutcomeCheck() {
	return {
		is: "enum",
		values: [
			"GRANT_OUTCOME_UNSPECIFIED",
			"GRANT_OUTCOME_GRANTED",
			"GRANT_OUTCOME_DENIED",
			"GRANT_OUTCOME_ERROR",
			"GRANT_OUTCOME_CANCELLED",
			"GRANT_OUTCOME_WAIT_TIMED_OUT"
		]
	};
}
function taskAuditHardResetCheck() {
	return {
		is: "object",
		properties: { oldPolicyStepId: "string" }
	};
}
function taskAuditListRequestCheck() {
	return {
		is: "object",
		properties: {
			pageSize: {
				is: "integer",
				format: "int32"
			},
			pageToken: "string",
			refs: [{
				is: "list",
				items: taskAuditViewRefCheck
			}, "null"],
			taskId: "string"
		}
	};
}
function taskAuditListResponseCheck() {
	return {
		is: "object",
		properties: {
			list: [{
				is: "list",
				items: taskAuditViewCheck
			}, "null"],
			nextPageToken: "string"
		}
	};
}
function taskAuditMetaDataCheck() {
	return {
		is: "object",
		properties: { user: userCheck }
	};
}
function taskAuditNewTaskCheck() {
	return { is: "object" };
}
function taskAuditPolicyApprovalReassignedCheck() {
	return {
		is: "object",
		properties: {
			newPolicyStepId: "string",
			newUsers: [{
				is: "list",
				items: "string"
			}, "null"],
			oldPolicyStepId: "string",
			users: [{
				is: "list",
				items: userCheck
			}, "null"]
		}
	};
}
function taskAuditPolicyChangedCheck() {
	return {
		is: "object",
		properties: {
			newPolicyId: "string",
			oldPolicyId: "string"
		}
	};
}
function taskAuditPolicyEvaluationStepCheck() {
	return {
		is: "object",
		properties: { stepComment: "string" }
	};
}
function taskAuditPolicyProvisionErrorCheck() {
	return {
		is: "object",
		properties: { error: "string" }
	};
}
function taskAuditPolicyProvisionReassignedCheck() {
	return {
		is: "object",
		properties: {
			newPolicyStepId: "string",
			newUsers: [{
				is: "list",
				items: "string"
			}, "null"],
			oldPolicyStepId: "string",
			users: [{
				is: "list",
				items: userCheck
			}, "null"]
		}
	};
}
function taskAuditReassignedToDelegateCheck() {
	return {
		is: "object",
		properties: {
			delegatedAssigneeUser: userCheck,
			delegatedAssigneeUserId: "string",
			originalAssigneeUser: userCheck,
			originalAssigneeUserId: "string"
		}
	};
}
function taskAuditReassignmentListErrorCheck() {
	return {
		is: "object",
		properties: { errorMessage: "string" }
	};
}
function taskAuditRestartCheck() {
	return {
		is: "object",
		properties: { oldPolicyStepId: "string" }
	};
}
function taskAuditRevokeOutcomeCheck() {
	return {
		is: "object",
		properties: { outcome: taskAuditRevokeOutcomeOutcomeCheck }
	};
}
function taskAuditRevokeOutcomeOutcomeCheck() {
	return {
		is: "enum",
		values: [
			"REVOKE_OUTCOME_UNSPECIFIED",
			"REVOKE_OUTCOME_REVOKED",
			"REVOKE_OUTCOME_DENIED",
			"REVOKE_OUTCOME_ERROR",
			"REVOKE_OUTCOME_CANCELLED",
			"REVOKE_OUTCOME_WAIT_TIMED_OUT"
		]
	};
}
function taskAuditSLAEscalationCheck() {
	return {
		is: "object",
		properties: { message: "string" }
	};
}
function taskAuditStartedConnectorActionsCheck() {
	return {
		is: "object",
		properties: { policyStepId: "string" }
	};
}
function taskAuditStateChangeCheck() {
	return {
		is: "object",
		properties: { previousState: taskAuditStateChangePreviousStateCheck }
	};
}
function taskAuditStateChangePreviousStateCheck() {
	return {
		is: "enum",
		values: [
			"TASK_STATE_UNSPECIFIED",
			"TASK_STATE_OPEN",
			"TASK_STATE_CLOSED"
		]
	};
}
function taskAuditStepSkippedCheck() {
	return {
		is: "object",
		properties: { skippedBy: "string" }
	};
}
function taskAuditStepUpApprovalCheck() {
	return {
		is: "object",
		properties: { stepUpTransactionId: "string" }
	};
}
function taskAuditViewCheck() {
	return {
		is: "object",
		properties: {
			created: {
				is: "string",
				format: "date-time"
			},
			currentState: taskAuditViewCurrentStateCheck,
			eventType: taskAuditViewEventTypeCheck,
			id: "string",
			metadata: taskAuditMetaDataCheck,
			source: taskAuditViewSourceCheck,
			ticketId: "string",
			userId: "string",
			workflowStep: {
				is: "integer",
				format: "int32"
			},
			accessRequestOutcome: [taskAuditAccessRequestOutcomeCheck, "null"],
			actionResult: [taskAuditConnectorActionResultCheck, "null"],
			actionSubmitted: [taskAuditActionSubmittedCheck, "null"],
			approvalAutoAcceptedByPolicy: [taskAuditApprovalAutoAcceptedByPolicyCheck, "null"],
			approvalAutoRejectedByPolicy: [taskAuditApprovalAutoRejectedByPolicyCheck, "null"],
			approvalInstanceChange: [taskAuditApprovalInstanceChangeCheck, "null"],
			approvalReassigned: [taskAuditPolicyApprovalReassignedCheck, "null"],
			approvedAutomatically: [taskAuditApprovalHappenedAutomaticallyCheck, "null"],
			bulkActionError: [taskAuditBulkActionErrorCheck, "null"],
			certifyOutcome: [taskAuditCertifyOutcomeCheck, "null"],
			comment: [taskAuditCommentCheck, "null"],
			conditionalPolicyExecutionResult: [taskAuditConditionalPolicyExecutionResultCheck, "null"],
			connectorActionsEnd: [taskAuditFinishedConnectorActionsCheck, "null"],
			connectorActionsStart: [taskAuditStartedConnectorActionsCheck, "null"],
			expressionPolicyStepError: [taskAuditExpressionPolicyStepErrorCheck, "null"],
			externalTicketCreated: [taskAuditExternalTicketCreatedCheck, "null"],
			externalTicketError: [taskAuditExternalTicketErrorCheck, "null"],
			externalTicketProvisionStepResolved: [taskAuditExternalTicketProvisionStepResolvedCheck, "null"],
			externalTicketTriggered: [taskAuditExternalTicketTriggeredCheck, "null"],
			grantOutcome: [taskAuditGrantOutcomeCheck, "null"],
			hardReset: [taskAuditHardResetCheck, "null"],
			policyChanged: [taskAuditPolicyChangedCheck, "null"],
			policyEvaluationStep: [taskAuditPolicyEvaluationStepCheck, "null"],
			provisionError: [taskAuditPolicyProvisionErrorCheck, "null"],
			provisionReassigned: [taskAuditPolicyProvisionReassignedCheck, "null"],
			reassignedToDelegate: [taskAuditReassignedToDelegateCheck, "null"],
			reassignmentListError: [taskAuditReassignmentListErrorCheck, "null"],
			revokeOutcome: [taskAuditRevokeOutcomeCheck, "null"],
			slaEscalation: [taskAuditSLAEscalationCheck, "null"],
			stateChange: [taskAuditStateChangeCheck, "null"],
			stepSkipped: [taskAuditStepSkippedCheck, "null"],
			stepUpApproval: [taskAuditStepUpApprovalCheck, "null"],
			taskCreated: [taskAuditNewTaskCheck, "null"],
			taskEscalated: [taskAuditEscalateToEmergencyAccessCheck, "null"],
			taskRestarted: [taskAuditRestartCheck, "null"],
			waitStepAnalysisSuccess: [taskAuditWaitForAnalysisStepSuccessCheck, "null"],
			waitStepAnalysisTimedOut: [taskAuditWaitForAnalysisStepTimedOutCheck, "null"],
			waitStepAnalysisWaiting: [taskAuditWaitForAnalysisStepWaitingCheck, "null"],
			waitStepSuccess: [taskAuditWaitStepSuccessCheck, "null"],
			waitStepTimedOut: [taskAuditWaitStepTimedOutCheck, "null"],
			waitStepWaiting: [taskAuditWaitStepWaitingCheck, "null"],
			webhookApprovalAttempt: [taskAuditWebhookApprovalAttemptCheck, "null"],
			webhookApprovalBadResponse: [taskAuditWebhookApprovalBadResponseCheck, "null"],
			webhookApprovalSuccess: [taskAuditWebhookApprovalSuccessCheck, "null"],
			webhookApprovalTriggered: [taskAuditWebhookApprovalTriggeredCheck, "null"],
			webhookAttempt: [taskAuditWebhookAttemptCheck, "null"],
			webhookSuccess: [taskAuditWebhookSuccessCheck, "null"],
			webhookTriggered: [taskAuditWebhookTriggeredCheck, "null"]
		},
		groups: [{ arms: [
			"accessRequestOutcome",
			"actionResult",
			"actionSubmitted",
			"approvalAutoAcceptedByPolicy",
			"approvalAutoRejectedByPolicy",
			"approvalInstanceChange",
			"approvalReassigned",
			"approvedAutomatically",
			"bulkActionError",
			"certifyOutcome",
			"comment",
			"conditionalPolicyExecutionResult",
			"connectorActionsEnd",
			"connectorActionsStart",
			"expressionPolicyStepError",
			"externalTicketCreated",
			"externalTicketError",
			"externalTicketProvisionStepResolved",
			"externalTicketTriggered",
			"grantOutcome",
			"hardReset",
			"policyChanged",
			"policyEvaluationStep",
			"provisionError",
			"provisionReassigned",
			"reassignedToDelegate",
			"reassignmentListError",
			"revokeOutcome",
			"slaEscalation",
			"stateChange",
			"stepSkipped",
			"stepUpApproval",
			"taskCreated",
			"taskEscalated",
			"taskRestarted",
			"waitStepAnalysisSuccess",
			"waitStepAnalysisTimedOut",
			"waitStepAnalysisWaiting",
			"waitStepSuccess",
			"waitStepTimedOut",
			"waitStepWaiting",
			"webhookApprovalAttempt",
			"webhookApprovalBadResponse",
			"webhookApprovalSuccess",
			"webhookApprovalTriggered",
			"webhookAttempt",
			"webhookSuccess",
			"webhookTriggered"
		] }]
	};
}
function taskAuditViewCurrentStateCheck() {
	return {
		is: "enum",
		values: [
			"TASK_STATE_UNSPECIFIED",
			"TASK_STATE_OPEN",
			"TASK_STATE_CLOSED"
		]
	};
}
function taskAuditViewEventTypeCheck() {
	return {
		is: "enum",
		values: [
			"TASK_AUDIT_EVENT_TYPE_UNSPECIFIED",
			"TASK_AUDIT_EVENT_TYPE_NEUTRAL",
			"TASK_AUDIT_EVENT_TYPE_ERROR"
		]
	};
}
function taskAuditViewSourceCheck() {
	return {
		is: "enum",
		values: [
			"SOURCE_UNSPECIFIED",
			"SOURCE_C1",
			"SOURCE_JIRA",
			"SOURCE_SLACK",
			"SOURCE_COPILOT_AGENTS"
		]
	};
}
function taskAuditViewRefCheck() {
	return {
		is: "object",
		properties: { id: "string" }
	};
}
function taskAuditWaitForAnalysisStepSuccessCheck() {
	return {
		is: "object",
		properties: {
			stepId: "string",
			succeededAt: {
				is: "string",
				format: "date-time"
			}
		}
	};
}
function taskAuditWaitForAnalysisStepTimedOutCheck() {
	return {
		is: "object",
		properties: {
			stepId: "string",
			timedOutAt: {
				is: "string",
				format: "date-time"
			}
		}
	};
}
function taskAuditWaitForAnalysisStepWaitingCheck() {
	return {
		is: "object",
		properties: { stepId: "string" }
	};
}
function taskAuditWaitStepSuccessCheck() {
	return {
		is: "object",
		properties: {
			condition: "string",
			stepId: "string",
			succeededAt: {
				is: "string",
				format: "date-time"
			}
		}
	};
}
function taskAuditWaitStepTimedOutCheck() {
	return {
		is: "object",
		properties: {
			condition: "string",
			stepId: "string",
			timedOutAt: {
				is: "string",
				format: "date-time"
			}
		}
	};
}
function taskAuditWaitStepWaitingCheck() {
	return {
		is: "object",
		properties: {
			condition: "string",
			stepId: "string"
		}
	};
}
function taskAuditWebhookApprovalAttemptCheck() {
	return {
		is: "object",
		properties: {
			webhookId: "string",
			webhookInstanceId: "string",
			webhookName: "string",
			webhookUrl: "string"
		}
	};
}
function taskAuditWebhookApprovalBadResponseCheck() {
	return {
		is: "object",
		properties: {
			error: "string",
			webhookId: "string",
			webhookInstanceId: "string",
			webhookName: "string",
			webhookUrl: "string"
		}
	};
}
function taskAuditWebhookApprovalSuccessCheck() {
	return {
		is: "object",
		properties: {
			webhookId: "string",
			webhookInstanceId: "string",
			webhookName: "string",
			webhookUrl: "string"
		}
	};
}
function taskAuditWebhookApprovalTriggeredCheck() {
	return {
		is: "object",
		properties: {
			webhookId: "string",
			webhookInstanceId: "string",
			webhookName: "string",
			webhookUrl: "string"
		}
	};
}
function taskAuditWebhookAttemptCheck() {
	return {
		is: "object",
		properties: {
			webhookId: "string",
			webhookInstanceId: "string",
			webhookName: "string",
			webhookUrl: "string"
		}
	};
}
function taskAuditWebhookSuccessCheck() {
	return {
		is: "object",
		properties: {
			webhookId: "string",
			webhookInstanceId: "string",
			webhookName: "string",
			webhookUrl: "string"
		}
	};
}
function taskAuditWebhookTriggeredCheck() {
	return {
		is: "object",
		properties: {
			webhookId: "string",
			webhookInstanceId: "string",
			webhookName: "string",
			webhookUrl: "string"
		}
	};
}
function taskExpandMaskCheck() {
	return {
		is: "object",
		properties: { paths: [{
			is: "list",
			items: taskExpandMaskPathsItemCheck
		}, "null"] }
	};
}
function taskExpandMaskPathsItemCheck() {
	return {
		is: "enum",
		values: [
			"*",
			"access_review_id",
			"user_id",
			"created_by_user_id",
			"app_id",
			"app_user_id",
			"app_entitlement_ids",
			"step_approver_ids",
			"identity_user_id",
			"insight_ids"
		]
	};
}
function taskGrantSourceCheck() {
	return {
		is: "object",
		properties: {
			externalUrl: "string",
			integrationId: "string",
			requestId: "string"
		}
	};
}
function taskRefCheck() {
	return {
		is: "object",
		properties: { id: "string" }
	};
}
function taskRevokeSourceCheck() {
	return {
		is: "object",
		properties: {
			expired: [taskRevokeSourceExpiredCheck, "null"],
			nonUsage: [taskRevokeSourceNonUsageCheck, "null"],
			request: [taskRevokeSourceRequestCheck, "null"],
			review: [taskRevokeSourceReviewCheck, "null"]
		},
		groups: [{ arms: [
			"expired",
			"nonUsage",
			"request",
			"review"
		] }]
	};
}
function taskRevokeSourceExpiredCheck() {
	return {
		is: "object",
		properties: { expiredAt: {
			is: "string",
			format: "date-time"
		} }
	};
}
function taskRevokeSourceNonUsageCheck() {
	return {
		is: "object",
		properties: {
			expiresAt: {
				is: "string",
				format: "date-time"
			},
			lastLogin: {
				is: "string",
				format: "date-time"
			}
		}
	};
}
function taskRevokeSourceRequestCheck() {
	return {
		is: "object",
		properties: { requestUserId: "string" }
	};
}
function taskRevokeSourceReviewCheck() {
	return {
		is: "object",
		properties: {
			accessReviewId: "string",
			certTicketId: "string"
		}
	};
}
function taskSearchRequestCheck() {
	return {
		is: "object",
		properties: {
			accessReviewIds: [{
				is: "list",
				items: "string"
			}, "null"],
			accountOwnerIds: [{
				is: "list",
				items: "string"
			}, "null"],
			accountTypes: [{
				is: "list",
				items: taskSearchRequestAccountTypesItemCheck
			}, "null"],
			actorId: "string",
			appEntitlementIds: [{
				is: "list",
				items: "string"
			}, "null"],
			appResourceIds: [{
				is: "list",
				items: "string"
			}, "null"],
			appResourceTypeIds: [{
				is: "list",
				items: "string"
			}, "null"],
			appUserSubjectIds: [{
				is: "list",
				items: "string"
			}, "null"],
			applicationIds: [{
				is: "list",
				items: "string"
			}, "null"],
			assignedOrStepApproverUserId: "string",
			assigneesInIds: [{
				is: "list",
				items: "string"
			}, "null"],
			createdAfter: {
				is: "string",
				format: "date-time"
			},
			createdBefore: {
				is: "string",
				format: "date-time"
			},
			currentStep: taskSearchRequestCurrentStepCheck,
			emergencyStatus: taskSearchRequestEmergencyStatusCheck,
			excludeAppEntitlementIds: [{
				is: "list",
				items: "string"
			}, "null"],
			excludeAppResourceTypeIds: [{
				is: "list",
				items: "string"
			}, "null"],
			excludeIds: [{
				is: "list",
				items: "string"
			}, "null"],
			expandMask: taskExpandMaskCheck,
			includeDeleted: "boolean",
			myWorkUserIds: [{
				is: "list",
				items: "string"
			}, "null"],
			olderThanDuration: {
				is: "string",
				format: "google-duration"
			},
			openerIds: [{
				is: "list",
				items: "string"
			}, "null"],
			openerOrSubjectUserId: "string",
			pageSize: {
				is: "integer",
				format: "int32"
			},
			pageToken: "string",
			previouslyActedOnIds: [{
				is: "list",
				items: "string"
			}, "null"],
			query: "string",
			refs: [{
				is: "list",
				items: taskRefCheck
			}, "null"],
			sortBy: taskSearchRequestSortByCheck,
			stepApprovalTypes: [{
				is: "list",
				items: taskSearchRequestStepApprovalTypesItemCheck
			}, "null"],
			subjectIds: [{
				is: "list",
				items: "string"
			}, "null"],
			taskStates: [{
				is: "list",
				items: taskSearchRequestTaskStatesItemCheck
			}, "null"],
			taskTypes: [{
				is: "list",
				items: taskTypeCheck
			}, "null"],
			userEmploymentStatuses: [{
				is: "list",
				items: "string"
			}, "null"]
		}
	};
}
function taskSearchRequestAccountTypesItemCheck() {
	return {
		is: "enum",
		values: [
			"APP_USER_TYPE_UNSPECIFIED",
			"APP_USER_TYPE_USER",
			"APP_USER_TYPE_SERVICE_ACCOUNT",
			"APP_USER_TYPE_SYSTEM_ACCOUNT"
		]
	};
}
function taskSearchRequestCurrentStepCheck() {
	return {
		is: "enum",
		values: [
			"TASK_SEARCH_CURRENT_STEP_UNSPECIFIED",
			"TASK_SEARCH_CURRENT_STEP_APPROVAL",
			"TASK_SEARCH_CURRENT_STEP_PROVISION"
		]
	};
}
function taskSearchRequestEmergencyStatusCheck() {
	return {
		is: "enum",
		values: [
			"UNSPECIFIED",
			"ALL",
			"NON_EMERGENCY",
			"EMERGENCY"
		]
	};
}
function taskSearchRequestSortByCheck() {
	return {
		is: "enum",
		values: [
			"TASK_SEARCH_SORT_BY_UNSPECIFIED",
			"TASK_SEARCH_SORT_BY_ACCOUNT",
			"TASK_SEARCH_SORT_BY_RESOURCE",
			"TASK_SEARCH_SORT_BY_ACCOUNT_OWNER",
			"TASK_SEARCH_SORT_BY_REVERSE_TICKET_ID",
			"TASK_SEARCH_SORT_BY_TICKET_ID",
			"TASK_SEARCH_SORT_BY_CREATED_AT",
			"TASK_SEARCH_SORT_BY_REVERSE_CREATED_AT"
		]
	};
}
function taskSearchRequestStepApprovalTypesItemCheck() {
	return {
		is: "enum",
		values: [
			"STEP_APPROVAL_TYPE_UNSPECIFIED",
			"STEP_APPROVAL_TYPE_USERS",
			"STEP_APPROVAL_TYPE_MANAGER",
			"STEP_APPROVAL_TYPE_APP_OWNERS",
			"STEP_APPROVAL_TYPE_GROUP",
			"STEP_APPROVAL_TYPE_SELF",
			"STEP_APPROVAL_TYPE_ENTITLEMENT_OWNERS",
			"STEP_APPROVAL_TYPE_EXPRESSION",
			"STEP_APPROVAL_TYPE_WEBHOOK",
			"STEP_APPROVAL_TYPE_RESOURCE_OWNERS",
			"STEP_APPROVAL_TYPE_AGENT"
		]
	};
}
function taskSearchRequestTaskStatesItemCheck() {
	return {
		is: "enum",
		values: [
			"TASK_STATE_UNSPECIFIED",
			"TASK_STATE_OPEN",
			"TASK_STATE_CLOSED"
		]
	};
}
function taskSearchResponseCheck() {
	return {
		is: "object",
		properties: {
			expanded: [{
				is: "list",
				items: protobufAnyCheck
			}, "null"],
			list: [{
				is: "list",
				items: taskViewCheck
			}, "null"],
			nextPageToken: "string"
		}
	};
}
function taskServiceActionResponseCheck() {
	return {
		is: "object",
		properties: {
			expanded: [{
				is: "list",
				items: protobufAnyCheck
			}, "null"],
			taskView: taskViewCheck,
			ticketActionId: "string"
		}
	};
}
function taskServiceCreateGrantRequestCheck() {
	return {
		is: "object",
		properties: {
			appEntitlementId: "string",
			appId: "string",
			appUserId: "string",
			description: "string",
			emergencyAccess: "boolean",
			expandMask: taskExpandMaskCheck,
			grantDuration: {
				is: "string",
				format: "google-duration"
			},
			identityUserId: "string",
			source: taskGrantSourceCheck
		},
		required: ["appEntitlementId", "appId"]
	};
}
function taskServiceCreateGrantResponseCheck() {
	return {
		is: "object",
		properties: {
			expanded: [{
				is: "list",
				items: protobufAnyCheck
			}, "null"],
			taskView: taskViewCheck
		},
		readOnly: ["expanded"]
	};
}
function taskServiceCreateOffboardingRequestCheck() {
	return {
		is: "object",
		properties: {
			description: "string",
			expandMask: taskExpandMaskCheck,
			subjectUserId: "string"
		}
	};
}
function taskServiceCreateOffboardingResponseCheck() {
	return {
		is: "object",
		properties: {
			expanded: [{
				is: "list",
				items: protobufAnyCheck
			}, "null"],
			taskView: taskViewCheck
		},
		readOnly: ["expanded"]
	};
}
function taskServiceCreateRevokeRequestCheck() {
	return {
		is: "object",
		properties: {
			appEntitlementId: "string",
			appId: "string",
			appUserId: "string",
			description: "string",
			expandMask: taskExpandMaskCheck,
			identityUserId: "string"
		},
		required: ["appEntitlementId", "appId"]
	};
}
function taskServiceCreateRevokeResponseCheck() {
	return {
		is: "object",
		properties: {
			expanded: [{
				is: "list",
				items: protobufAnyCheck
			}, "null"],
			taskView: taskViewCheck
		}
	};
}
function taskServiceGetResponseCheck() {
	return {
		is: "object",
		properties: {
			expanded: [{
				is: "list",
				items: protobufAnyCheck
			}, "null"],
			taskView: taskViewCheck
		},
		readOnly: ["expanded"]
	};
}
function taskTypeCheck() {
	return {
		is: "object",
		properties: {
			certify: [taskTypeCertifyCheck, "null"],
			grant: [taskTypeGrantCheck, "null"],
			offboarding: [taskTypeOffboardingCheck, "null"],
			revoke: [taskTypeRevokeCheck, "null"]
		},
		groups: [{ arms: [
			"certify",
			"grant",
			"offboarding",
			"revoke"
		] }]
	};
}
function taskTypeCertifyCheck() {
	return {
		is: "object",
		properties: {
			accessReviewId: "string",
			accessReviewSelection: "string",
			appEntitlementId: "string",
			appId: "string",
			appUserId: "string",
			identityUserId: "string",
			outcome: taskTypeCertifyOutcomeCheck,
			outcomeTime: {
				is: "string",
				format: "date-time"
			}
		},
		readOnly: [
			"accessReviewId",
			"accessReviewSelection",
			"appEntitlementId",
			"appId",
			"appUserId",
			"identityUserId",
			"outcome",
			"outcomeTime"
		]
	};
}
function taskTypeCertifyOutcomeCheck() {
	return {
		is: "enum",
		values: [
			"CERTIFY_OUTCOME_UNSPECIFIED",
			"CERTIFY_OUTCOME_CERTIFIED",
			"CERTIFY_OUTCOME_DECERTIFIED",
			"CERTIFY_OUTCOME_ERROR",
			"CERTIFY_OUTCOME_CANCELLED",
			"CERTIFY_OUTCOME_WAIT_TIMED_OUT"
		]
	};
}
function taskTypeGrantCheck() {
	return {
		is: "object",
		properties: {
			appEntitlementId: "string",
			appId: "string",
			appUserId: "string",
			grantDuration: {
				is: "string",
				format: "google-duration"
			},
			identityUserId: "string",
			outcome: taskTypeGrantOutcomeCheck,
			outcomeTime: {
				is: "string",
				format: "date-time"
			},
			source: taskGrantSourceCheck
		},
		readOnly: [
			"appEntitlementId",
			"appId",
			"appUserId",
			"grantDuration",
			"identityUserId",
			"outcome",
			"outcomeTime"
		]
	};
}
function taskTypeGrantOutcomeCheck() {
	return {
		is: "enum",
		values: [
			"GRANT_OUTCOME_UNSPECIFIED",
			"GRANT_OUTCOME_GRANTED",
			"GRANT_OUTCOME_DENIED",
			"GRANT_OUTCOME_ERROR",
			"GRANT_OUTCOME_CANCELLED",
			"GRANT_OUTCOME_WAIT_TIMED_OUT"
		]
	};
}
function taskTypeOffboardingCheck() {
	return {
		is: "object",
		properties: {
			outcome: taskTypeOffboardingOutcomeCheck,
			outcomeTime: {
				is: "string",
				format: "date-time"
			},
			subjectUserId: "string"
		},
		readOnly: [
			"outcome",
			"outcomeTime",
			"subjectUserId"
		]
	};
}
function taskTypeOffboardingOutcomeCheck() {
	return {
		is: "enum",
		values: [
			"OFFBOARDING_OUTCOME_UNSPECIFIED",
			"OFFBOARDING_OUTCOME_IN_PROGRESS",
			"OFFBOARDING_OUTCOME_DONE",
			"OFFBOARDING_OUTCOME_ERROR",
			"OFFBOARDING_OUTCOME_CANCELLED"
		]
	};
}
function taskTypeRevokeCheck() {
	return {
		is: "object",
		properties: {
			appEntitlementId: "string",
			appId: "string",
			appUserId: "string",
			identityUserId: "string",
			outcome: taskTypeRevokeOutcomeCheck,
			outcomeTime: {
				is: "string",
				format: "date-time"
			},
			source: taskRevokeSourceCheck
		},
		readOnly: [
			"appEntitlementId",
			"appId",
			"appUserId",
			"identityUserId",
			"outcome",
			"outcomeTime"
		]
	};
}
function taskTypeRevokeOutcomeCheck() {
	return {
		is: "enum",
		values: [
			"REVOKE_OUTCOME_UNSPECIFIED",
			"REVOKE_OUTCOME_REVOKED",
			"REVOKE_OUTCOME_DENIED",
			"REVOKE_OUTCOME_ERROR",
			"REVOKE_OUTCOME_CANCELLED",
			"REVOKE_OUTCOME_WAIT_TIMED_OUT"
		]
	};
}
function taskViewCheck() {
	return {
		is: "object",
		properties: {
			accessReviewPath: "string",
			appPath: "string",
			appUserPath: "string",
			createdByUserPath: "string",
			entitlementsPath: "string",
			identityUserPath: "string",
			insightsPath: "string",
			stepApproversPath: "string",
			task: taskCheck,
			userPath: "string"
		},
		readOnly: [
			"accessReviewPath",
			"appPath",
			"appUserPath",
			"createdByUserPath",
			"entitlementsPath",
			"identityUserPath",
			"insightsPath",
			"stepApproversPath",
			"userPath"
		]
	};
}
function userCheck() {
	return {
		is: "object",
		properties: {
			createdAt: {
				is: "string",
				format: "date-time"
			},
			delegatedUserId: "string",
			deletedAt: {
				is: "string",
				format: "date-time"
			},
			department: "string",
			departmentSources: [{
				is: "list",
				items: userAttributeMappingSourceCheck
			}, "null"],
			directoryIds: [{
				is: "list",
				items: "string"
			}, "null"],
			directoryStatus: userDirectoryStatusCheck,
			directoryStatusSources: [{
				is: "list",
				items: userAttributeMappingSourceCheck
			}, "null"],
			displayName: "string",
			email: "string",
			emailSources: [{
				is: "list",
				items: userAttributeMappingSourceCheck
			}, "null"],
			emails: [{
				is: "list",
				items: "string"
			}, "null"],
			employeeIdSources: [{
				is: "list",
				items: userAttributeMappingSourceCheck
			}, "null"],
			employeeIds: [{
				is: "list",
				items: "string"
			}, "null"],
			employmentStatus: "string",
			employmentStatusSources: [{
				is: "list",
				items: userAttributeMappingSourceCheck
			}, "null"],
			employmentType: "string",
			employmentTypeSources: [{
				is: "list",
				items: userAttributeMappingSourceCheck
			}, "null"],
			id: "string",
			jobTitle: "string",
			jobTitleSources: [{
				is: "list",
				items: userAttributeMappingSourceCheck
			}, "null"],
			managerIds: [{
				is: "list",
				items: "string"
			}, "null"],
			managerSources: [{
				is: "list",
				items: userAttributeMappingSourceCheck
			}, "null"],
			profile: { is: "object" },
			roleIds: [{
				is: "list",
				items: "string"
			}, "null"],
			status: userStatusCheck,
			type: userTypeCheck,
			updatedAt: {
				is: "string",
				format: "date-time"
			},
			username: "string",
			usernameSources: [{
				is: "list",
				items: userAttributeMappingSourceCheck
			}, "null"],
			usernames: [{
				is: "list",
				items: "string"
			}, "null"]
		},
		readOnly: [
			"createdAt",
			"deletedAt",
			"department",
			"departmentSources",
			"directoryIds",
			"directoryStatus",
			"directoryStatusSources",
			"displayName",
			"email",
			"emailSources",
			"emails",
			"employeeIdSources",
			"employeeIds",
			"employmentStatus",
			"employmentStatusSources",
			"employmentType",
			"employmentTypeSources",
			"id",
			"jobTitle",
			"jobTitleSources",
			"managerIds",
			"managerSources",
			"profile",
			"type",
			"updatedAt",
			"username",
			"usernameSources",
			"usernames"
		]
	};
}
function userDirectoryStatusCheck() {
	return {
		is: "enum",
		values: [
			"UNKNOWN",
			"ENABLED",
			"DISABLED",
			"DELETED"
		]
	};
}
function userStatusCheck() {
	return {
		is: "enum",
		values: [
			"UNKNOWN",
			"ENABLED",
			"DISABLED",
			"DELETED"
		]
	};
}
function userTypeCheck() {
	return {
		is: "enum",
		values: [
			"USER_TYPE_UNSPECIFIED",
			"USER_TYPE_SYSTEM",
			"USER_TYPE_HUMAN",
			"USER_TYPE_SERVICE",
			"USER_TYPE_AGENT"
		]
	};
}
function userAttributeMappingSourceCheck() {
	return {
		is: "object",
		properties: {
			appId: "string",
			appUserId: "string",
			appUserProfileAttributeKey: "string",
			userAttributeMappingId: "string",
			value: "string"
		}
	};
}
function protobufAnyCheck() {
	return {
		is: "object",
		properties: { "@type": "string" }
	};
}
function statusCheck() {
	return {
		is: "object",
		properties: {
			code: {
				is: "integer",
				format: "int32"
			},
			details: [{
				is: "list",
				items: protobufAnyCheck
			}, "null"],
			message: "string"
		}
	};
}
