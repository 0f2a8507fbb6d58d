"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
const taskAuditCancelledResultCheck = { is: "object" };
const taskAuditErrorResultCheck = {
	is: "object",
	properties: {
		errorCount: {
			is: "string",
			format: "int64"
		},
		errorReason: "string"
	}
};
const taskAuditSuccessResultCheck = {
	is: "object",
	properties: { annotations: [{
		is: "list",
		items: () => protobufAnyCheck
	}, "null"] }
};
const acceptCheck = {
	is: "object",
	properties: { acceptMessage: "string" }
};
const acceptInstanceCheck = {
	is: "object",
	properties: { acceptMessage: "string" }
};
const agentApprovalCheck = {
	is: "object",
	properties: {
		agentMode: () => agentApprovalAgentModeCheck,
		agentUserId: "string",
		instructions: "string",
		policyIds: [{
			is: "list",
			items: "string"
		}, "null"]
	}
};
const agentApprovalAgentModeCheck = {
	is: "enum",
	values: [
		"APPROVAL_AGENT_MODE_UNSPECIFIED",
		"APPROVAL_AGENT_MODE_FULL_CONTROL",
		"APPROVAL_AGENT_MODE_CHANGE_POLICY_ONLY",
		"APPROVAL_AGENT_MODE_COMMENT_ONLY"
	]
};
const appEntitlementReferenceCheck = {
	is: "object",
	properties: {
		appEntitlementId: "string",
		appId: "string"
	}
};
const appGroupApprovalCheck = {
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
const appOwnerApprovalCheck = {
	is: "object",
	properties: { allowSelfApproval: "boolean" }
};
const approvalCheck = {
	is: "object",
	properties: {
		allowReassignment: "boolean",
		allowedReassignees: [{
			is: "list",
			items: "string"
		}, "null"],
		assigned: "boolean",
		escalation: () => escalationCheck,
		escalationEnabled: "boolean",
		requireApprovalReason: "boolean",
		requireDenialReason: "boolean",
		requireReassignmentReason: "boolean",
		requiresStepUpProviderId: "string",
		agent: [() => agentApprovalCheck, "null"],
		appOwners: [() => appOwnerApprovalCheck, "null"],
		entitlementOwners: [() => entitlementOwnerApprovalCheck, "null"],
		expression: [() => expressionApprovalCheck, "null"],
		group: [() => appGroupApprovalCheck, "null"],
		manager: [() => managerApprovalCheck, "null"],
		resourceOwners: [() => resourceOwnerApprovalCheck, "null"],
		self: [() => selfApprovalCheck, "null"],
		users: [() => userApprovalCheck, "null"],
		webhook: [() => webhookApprovalCheck, "null"]
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
const approvalInstanceCheck = {
	is: "object",
	properties: {
		approval: [() => approvalCheck, "null"],
		escalationInstance: () => escalationInstanceCheck,
		state: () => approvalInstanceStateCheck,
		approved: [() => approvedActionCheck, "null"],
		denied: [() => deniedActionCheck, "null"],
		reassigned: [() => reassignedActionCheck, "null"],
		reassignedByError: [() => reassignedByErrorActionCheck, "null"],
		restarted: [() => restartActionCheck, "null"],
		skipped: [() => skippedActionCheck, "null"]
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
const approvalInstanceStateCheck = {
	is: "enum",
	values: [
		"APPROVAL_INSTANCE_STATE_UNSPECIFIED",
		"APPROVAL_INSTANCE_STATE_INIT",
		"APPROVAL_INSTANCE_STATE_SENDING_NOTIFICATIONS",
		"APPROVAL_INSTANCE_STATE_WAITING",
		"APPROVAL_INSTANCE_STATE_DONE"
	]
};
const approvedActionCheck = {
	is: "object",
	properties: {
		approvedAt: {
			is: "string",
			format: "date-time"
		},
		entitlements: [{
			is: "list",
			items: () => appEntitlementReferenceCheck
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
const cancelledActionCheck = {
	is: "object",
	properties: {
		cancelledAt: {
			is: "string",
			format: "date-time"
		},
		cancelledByUserId: "string"
	}
};
const completedActionCheck = {
	is: "object",
	properties: {
		completedAt: {
			is: "string",
			format: "date-time"
		},
		entitlements: [{
			is: "list",
			items: () => appEntitlementReferenceCheck
		}, "null"],
		userId: "string"
	}
};
const connectorProvisionCheck = {
	is: "object",
	properties: {
		account: [() => accountProvisionCheck, "null"],
		defaultBehavior: [() => defaultBehaviorCheck, "null"],
		deleteAccount: [() => deleteAccountCheck, "null"]
	},
	groups: [{ arms: [
		"account",
		"defaultBehavior",
		"deleteAccount"
	] }]
};
const accountProvisionCheck = {
	is: "object",
	properties: {
		config: { is: "object" },
		connectorId: "string",
		schemaId: "string",
		doNotSave: [() => doNotSaveCheck, "null"],
		saveToVault: [() => saveToVaultCheck, "null"]
	},
	groups: [{ arms: ["doNotSave", "saveToVault"] }]
};
const defaultBehaviorCheck = {
	is: "object",
	properties: { connectorId: "string" }
};
const deleteAccountCheck = {
	is: "object",
	properties: { connectorId: "string" }
};
const doNotSaveCheck = { is: "object" };
const saveToVaultCheck = {
	is: "object",
	properties: { vaultIds: [{
		is: "list",
		items: "string"
	}, "null"] }
};
const delegatedProvisionCheck = {
	is: "object",
	properties: {
		appId: "string",
		entitlementId: "string",
		implicit: "boolean"
	}
};
const deniedActionCheck = {
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
const entitlementOwnerApprovalCheck = {
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
const erroredActionCheck = {
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
const escalationCheck = {
	is: "object",
	properties: {
		escalationComment: "string",
		expiration: {
			is: "string",
			format: "int64"
		},
		reassignToApprovers: [() => escalationReassignToApproversCheck, "null"],
		replacePolicy: [() => escalationReplacePolicyCheck, "null"]
	},
	groups: [{ arms: ["reassignToApprovers", "replacePolicy"] }]
};
const escalationReassignToApproversCheck = {
	is: "object",
	properties: { approverIds: [{
		is: "list",
		items: "string"
	}, "null"] }
};
const escalationReplacePolicyCheck = {
	is: "object",
	properties: { policyId: "string" }
};
const escalationInstanceCheck = {
	is: "object",
	properties: {
		alreadyEscalated: "boolean",
		escalationComment: "string",
		expiresAt: {
			is: "string",
			format: "date-time"
		},
		reassignToApprovers: [() => escalationInstanceReassignToApproversCheck, "null"],
		replacePolicy: [() => escalationInstanceReplacePolicyCheck, "null"]
	},
	groups: [{ arms: ["reassignToApprovers", "replacePolicy"] }]
};
const escalationInstanceReassignToApproversCheck = {
	is: "object",
	properties: { approverIds: [{
		is: "list",
		items: "string"
	}, "null"] }
};
const escalationInstanceReplacePolicyCheck = {
	is: "object",
	properties: { policyId: "string" }
};
const expressionApprovalCheck = {
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
const externalTicketProvisionCheck = {
	is: "object",
	properties: {
		appId: "string",
		connectorId: "string",
		externalTicketProvisionerConfigId: "string",
		instructions: "string"
	}
};
const managerApprovalCheck = {
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
const manualProvisionCheck = {
	is: "object",
	properties: {
		instructions: "string",
		userIds: [{
			is: "list",
			items: "string"
		}, "null"]
	}
};
const multiStepCheck = {
	is: "object",
	properties: { provisionSteps: [{
		is: "list",
		items: () => provisionPolicyCheck
	}, "null"] }
};
const policyCheck = {
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
			additional: () => policyStepsCheck
		},
		policyType: () => policyTypeCheck,
		postActions: [{
			is: "list",
			items: () => policyPostActionsCheck
		}, "null"],
		reassignTasksToDelegates: "boolean",
		rules: [{
			is: "list",
			items: () => ruleCheck
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
const policyTypeCheck = {
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
const policyInstanceCheck = {
	is: "object",
	properties: {
		current: () => policyStepInstanceCheck,
		history: [{
			is: "list",
			items: () => policyStepInstanceCheck
		}, "null"],
		next: [{
			is: "list",
			items: () => policyStepCheck
		}, "null"],
		policy: () => policyCheck
	},
	readOnly: ["history", "next"]
};
const policyPostActionsCheck = {
	is: "object",
	properties: { certifyRemediateImmediately: ["boolean", "null"] },
	groups: [{ arms: ["certifyRemediateImmediately"] }]
};
const policyStepCheck = {
	is: "object",
	properties: {
		accept: [() => acceptCheck, "null"],
		approval: [() => approvalCheck, "null"],
		provision: [() => provisionCheck, "null"],
		reject: [() => rejectCheck, "null"],
		wait: [() => waitCheck, "null"]
	},
	groups: [{ arms: [
		"accept",
		"approval",
		"provision",
		"reject",
		"wait"
	] }]
};
const policyStepInstanceCheck = {
	is: "object",
	properties: {
		id: "string",
		policyGenerationId: "string",
		state: () => policyStepInstanceStateCheck,
		accept: [() => acceptInstanceCheck, "null"],
		approval: [() => approvalInstanceCheck, "null"],
		provision: [() => provisionInstanceCheck, "null"],
		reject: [() => rejectInstanceCheck, "null"],
		wait: [() => waitInstanceCheck, "null"]
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
const policyStepInstanceStateCheck = {
	is: "enum",
	values: [
		"POLICY_STEP_STATE_UNSPECIFIED",
		"POLICY_STEP_STATE_ACTIVE",
		"POLICY_STEP_STATE_DONE"
	]
};
const policyStepsCheck = {
	is: "object",
	properties: { steps: [{
		is: "list",
		items: () => policyStepCheck
	}, "null"] }
};
const provisionCheck = {
	is: "object",
	properties: {
		assigned: "boolean",
		provisionPolicy: () => provisionPolicyCheck,
		provisionTarget: () => provisionTargetCheck
	}
};
const provisionInstanceCheck = {
	is: "object",
	properties: {
		externalTicketId: "string",
		externalTicketProvisionerConfigId: "string",
		notificationId: "string",
		provision: [() => provisionCheck, "null"],
		state: () => provisionInstanceStateCheck,
		webhookId: "string",
		webhookInstanceId: "string",
		cancelled: [() => cancelledActionCheck, "null"],
		completed: [() => completedActionCheck, "null"],
		errored: [() => erroredActionCheck, "null"],
		reassignedByError: [() => reassignedByErrorActionCheck, "null"],
		skipped: [() => skippedActionCheck, "null"]
	},
	groups: [{ arms: [
		"cancelled",
		"completed",
		"errored",
		"reassignedByError",
		"skipped"
	] }]
};
const provisionInstanceStateCheck = {
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
const provisionPolicyCheck = {
	is: "object",
	properties: {
		connector: [() => connectorProvisionCheck, "null"],
		delegated: [() => delegatedProvisionCheck, "null"],
		externalTicket: [() => externalTicketProvisionCheck, "null"],
		manual: [() => manualProvisionCheck, "null"],
		multiStep: [() => multiStepCheck, "null"],
		unconfigured: [() => unconfiguredProvisionCheck, "null"],
		webhook: [() => webhookProvisionCheck, "null"]
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
const provisionTargetCheck = {
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
const reassignedActionCheck = {
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
const reassignedByErrorActionCheck = {
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
const rejectCheck = {
	is: "object",
	properties: { rejectMessage: "string" }
};
const rejectInstanceCheck = {
	is: "object",
	properties: { rejectMessage: "string" }
};
const resourceOwnerApprovalCheck = {
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
const restartActionCheck = {
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
const ruleCheck = {
	is: "object",
	properties: {
		condition: "string",
		policyKey: "string"
	}
};
const selfApprovalCheck = {
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
const skippedActionCheck = {
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
const unconfiguredProvisionCheck = { is: "object" };
const userApprovalCheck = {
	is: "object",
	properties: {
		allowSelfApproval: "boolean",
		userIds: [{
			is: "list",
			items: "string"
		}, "null"]
	}
};
const waitCheck = {
	is: "object",
	properties: {
		commentOnFirstWait: "string",
		commentOnTimeout: "string",
		name: "string",
		timeoutDuration: {
			is: "string",
			format: "google-duration"
		},
		condition: [() => waitConditionCheck, "null"]
	},
	groups: [{ arms: ["condition"] }]
};
const waitConditionCheck = {
	is: "object",
	properties: { condition: "string" }
};
const waitConditionInstanceCheck = {
	is: "object",
	properties: { condition: "string" }
};
const waitInstanceCheck = {
	is: "object",
	properties: {
		commentOnFirstWait: "string",
		commentOnTimeout: "string",
		name: "string",
		startedWaitingAt: {
			is: "string",
			format: "date-time"
		},
		state: () => waitInstanceStateCheck,
		timeout: {
			is: "string",
			format: "date-time"
		},
		timeoutDuration: {
			is: "string",
			format: "google-duration"
		},
		condition: [() => waitConditionInstanceCheck, "null"],
		skipped: [() => skippedActionCheck, "null"],
		succeeded: [() => conditionSucceededCheck, "null"],
		timedOut: [() => conditionTimedOutCheck, "null"]
	},
	groups: [{ arms: ["condition"] }, { arms: [
		"skipped",
		"succeeded",
		"timedOut"
	] }]
};
const conditionSucceededCheck = {
	is: "object",
	properties: { succeededAt: {
		is: "string",
		format: "date-time"
	} }
};
const conditionTimedOutCheck = {
	is: "object",
	properties: { timedOutAt: {
		is: "string",
		format: "date-time"
	} }
};
const waitInstanceStateCheck = {
	is: "enum",
	values: [
		"WAIT_INSTANCE_STATE_UNSPECIFIED",
		"WAIT_INSTANCE_STATE_WAITING",
		"WAIT_INSTANCE_STATE_COMPLETED",
		"WAIT_INSTANCE_STATE_TIMED_OUT"
	]
};
const webhookApprovalCheck = {
	is: "object",
	properties: { webhookId: "string" }
};
const webhookProvisionCheck = {
	is: "object",
	properties: { webhookId: "string" }
};
const externalRefCheck = {
	is: "object",
	properties: {
		externalRefSource: () => externalRefSourceCheck,
		name: "string",
		url: "string"
	},
	readOnly: [
		"externalRefSource",
		"name",
		"url"
	]
};
const externalRefSourceCheck = {
	is: "enum",
	values: ["UNSPECIFIED", "JIRA"]
};
const taskCheck = {
	is: "object",
	properties: {
		actions: [{
			is: "list",
			items: () => taskActionsItemCheck
		}, "null"],
		analysisId: "string",
		annotations: [{
			is: "list",
			items: () => protobufAnyCheck
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
			items: () => externalRefCheck
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
		origin: () => taskOriginCheck,
		policy: () => policyInstanceCheck,
		policyGenerationId: "string",
		processing: () => taskProcessingCheck,
		recommendation: () => taskRecommendationCheck,
		state: () => taskStateCheck,
		stepApproverIds: [{
			is: "list",
			items: "string"
		}, "null"],
		type: () => taskTypeCheck,
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
const taskActionsItemCheck = {
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
const taskOriginCheck = {
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
const taskProcessingCheck = {
	is: "enum",
	values: [
		"TASK_PROCESSING_TYPE_UNSPECIFIED",
		"TASK_PROCESSING_TYPE_PROCESSING",
		"TASK_PROCESSING_TYPE_WAITING",
		"TASK_PROCESSING_TYPE_DONE"
	]
};
const taskRecommendationCheck = {
	is: "enum",
	values: [
		"INSIGHT_RECOMMENDATION_UNSPECIFIED",
		"INSIGHT_RECOMMENDATION_APPROVE",
		"INSIGHT_RECOMMENDATION_DENY",
		"INSIGHT_RECOMMENDATION_REVIEW"
	]
};
const taskStateCheck = {
	is: "enum",
	values: [
		"TASK_STATE_UNSPECIFIED",
		"TASK_STATE_OPEN",
		"TASK_STATE_CLOSED"
	]
};
const taskActionCheck = {
	is: "object",
	properties: {
		actionType: () => taskActionActionTypeCheck,
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
const taskActionActionTypeCheck = {
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
const taskActionsServiceApproveRequestCheck = {
	is: "object",
	properties: {
		comment: "string",
		expandMask: () => taskExpandMaskCheck,
		policyStepId: "string"
	},
	required: ["policyStepId"]
};
const taskActionsServiceApproveResponseCheck = {
	is: "object",
	properties: {
		expanded: [{
			is: "list",
			items: () => protobufAnyCheck
		}, "null"],
		taskView: () => taskViewCheck,
		ticketActionId: "string"
	},
	readOnly: ["expanded", "ticketActionId"]
};
const taskActionsServiceApproveWithStepUpRequestCheck = {
	is: "object",
	properties: {
		comment: "string",
		expandMask: () => taskExpandMaskCheck,
		policyStepId: "string",
		stepUpTransactionId: "string"
	},
	required: ["policyStepId", "stepUpTransactionId"]
};
const taskActionsServiceApproveWithStepUpResponseCheck = {
	is: "object",
	properties: {
		expanded: [{
			is: "list",
			items: () => protobufAnyCheck
		}, "null"],
		redirectUrl: "string",
		taskView: () => taskViewCheck,
		ticketActionId: "string"
	},
	readOnly: ["expanded", "ticketActionId"]
};
const taskActionsServiceCloseRequestCheck = {
	is: "object",
	properties: {
		comment: "string",
		expandMask: () => taskExpandMaskCheck
	}
};
const taskActionsServiceCloseResponseCheck = {
	is: "object",
	properties: {
		expanded: [{
			is: "list",
			items: () => protobufAnyCheck
		}, "null"],
		taskActionId: "string",
		taskView: () => taskViewCheck
	},
	readOnly: ["expanded", "taskActionId"]
};
const taskActionsServiceCommentRequestCheck = {
	is: "object",
	properties: {
		comment: "string",
		expandMask: () => taskExpandMaskCheck
	}
};
const taskActionsServiceCommentResponseCheck = {
	is: "object",
	properties: {
		expanded: [{
			is: "list",
			items: () => protobufAnyCheck
		}, "null"],
		taskView: () => taskViewCheck
	}
};
const taskActionsServiceDenyRequestCheck = {
	is: "object",
	properties: {
		comment: "string",
		expandMask: () => taskExpandMaskCheck,
		policyStepId: "string"
	}
};
const taskActionsServiceDenyResponseCheck = {
	is: "object",
	properties: {
		expanded: [{
			is: "list",
			items: () => protobufAnyCheck
		}, "null"],
		taskView: () => taskViewCheck,
		ticketActionId: "string"
	},
	readOnly: ["expanded", "ticketActionId"]
};
const taskActionsServiceEscalateToEmergencyAccessRequestCheck = {
	is: "object",
	properties: {
		comment: "string",
		expandMask: () => taskExpandMaskCheck,
		policyStepId: "string"
	}
};
const taskActionsServiceHardResetRequestCheck = {
	is: "object",
	properties: {
		comment: "string",
		expandMask: () => taskExpandMaskCheck
	}
};
const taskActionsServiceHardResetResponseCheck = {
	is: "object",
	properties: {
		expanded: [{
			is: "list",
			items: () => protobufAnyCheck
		}, "null"],
		taskView: () => taskViewCheck,
		ticketActionId: "string"
	}
};
const taskActionsServiceProcessNowRequestCheck = {
	is: "object",
	properties: { expandMask: () => taskExpandMaskCheck }
};
const taskActionsServiceProcessNowResponseCheck = {
	is: "object",
	properties: {
		expanded: [{
			is: "list",
			items: () => protobufAnyCheck
		}, "null"],
		taskView: () => taskViewCheck
	}
};
const taskActionsServiceReassignRequestCheck = {
	is: "object",
	properties: {
		comment: "string",
		expandMask: () => taskExpandMaskCheck,
		newStepUserIds: [{
			is: "list",
			items: "string"
		}, "null"],
		policyStepId: "string"
	}
};
const taskActionsServiceReassignResponseCheck = {
	is: "object",
	properties: {
		expanded: [{
			is: "list",
			items: () => protobufAnyCheck
		}, "null"],
		taskView: () => taskViewCheck,
		ticketActionId: "string"
	},
	readOnly: ["expanded", "ticketActionId"]
};
const taskActionsServiceRestartRequestCheck = {
	is: "object",
	properties: {
		comment: "string",
		expandMask: () => taskExpandMaskCheck,
		policyStepId: "string"
	}
};
const taskActionsServiceRestartResponseCheck = {
	is: "object",
	properties: {
		expanded: [{
			is: "list",
			items: () => protobufAnyCheck
		}, "null"],
		taskView: () => taskViewCheck,
		ticketActionId: "string"
	}
};
const taskActionsServiceSkipStepRequestCheck = {
	is: "object",
	properties: {
		comment: "string",
		expandMask: () => taskExpandMaskCheck,
		policyStepId: "string"
	},
	required: ["policyStepId"]
};
const taskAuditAccessRequestOutcomeCheck = {
	is: "object",
	properties: { outcome: () => taskAuditAccessRequestOutcomeOutcomeCheck }
};
const taskAuditAccessRequestOutcomeOutcomeCheck = {
	is: "enum",
	values: [
		"ACCESS_REQUEST_OUTCOME_UNSPECIFIED",
		"ACCESS_REQUEST_OUTCOME_APPROVED",
		"ACCESS_REQUEST_OUTCOME_DENIED",
		"ACCESS_REQUEST_OUTCOME_ERROR",
		"ACCESS_REQUEST_OUTCOME_CANCELLED"
	]
};
const taskAuditActionSubmittedCheck = {
	is: "object",
	properties: { action: () => taskActionCheck }
};
const taskAuditApprovalAutoAcceptedByPolicyCheck = { is: "object" };
const taskAuditApprovalAutoRejectedByPolicyCheck = { is: "object" };
const taskAuditApprovalHappenedAutomaticallyCheck = { is: "object" };
const taskAuditApprovalInstanceChangeCheck = {
	is: "object",
	properties: { instance: [() => approvalInstanceCheck, "null"] }
};
const taskAuditBulkActionErrorCheck = {
	is: "object",
	properties: { error: "string" }
};
const taskAuditCertifyOutcomeCheck = {
	is: "object",
	properties: { outcome: () => taskAuditCertifyOutcomeOutcomeCheck }
};
const taskAuditCertifyOutcomeOutcomeCheck = {
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
const taskAuditCommentCheck = {
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
const taskAuditConditionalPolicyExecutionResultCheck = {
	is: "object",
	properties: {
		condition: "string",
		conditionMatched: "boolean",
		defaultCondition: "boolean",
		error: "string",
		policyKey: "string"
	}
};
const taskAuditConnectorActionResultCheck = {
	is: "object",
	properties: {
		appEntitlementId: "string",
		appId: "string",
		connectorActionId: "string",
		connectorId: "string",
		cancelled: [() => taskAuditCancelledResultCheck, "null"],
		error: [() => taskAuditErrorResultCheck, "null"],
		success: [() => taskAuditSuccessResultCheck, "null"]
	},
	groups: [{ arms: [
		"cancelled",
		"error",
		"success"
	] }]
};
const taskAuditEscalateToEmergencyAccessCheck = {
	is: "object",
	properties: {
		oldPolicyId: "string",
		oldPolicyStepId: "string"
	}
};
const taskAuditExpressionPolicyStepErrorCheck = {
	is: "object",
	properties: { error: "string" }
};
const taskAuditExternalTicketCreatedCheck = {
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
const taskAuditExternalTicketErrorCheck = {
	is: "object",
	properties: { errorMessage: "string" }
};
const taskAuditExternalTicketProvisionStepResolvedCheck = {
	is: "object",
	properties: {
		appId: "string",
		connectorId: "string",
		externalTicketId: "string",
		externalTicketProvisionerConfigId: "string",
		externalTicketUrl: "string"
	}
};
const taskAuditExternalTicketTriggeredCheck = {
	is: "object",
	properties: {
		appId: "string",
		connectorId: "string",
		externalTicketId: "string",
		externalTicketProvisionerConfigId: "string",
		externalTicketProvisionerConfigName: "string"
	}
};
const taskAuditFinishedConnectorActionsCheck = {
	is: "object",
	properties: { policyStepId: "string" }
};
const taskAuditGrantOutcomeCheck = {
	is: "object",
	properties: { outcome: () => taskAuditGrantOutcomeOutcomeCheck }
};
const taskAuditGrantOutcomeOutcomeCheck = {
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
const taskAuditHardResetCheck = {
	is: "object",
	properties: { oldPolicyStepId: "string" }
};
const taskAuditListRequestCheck = {
	is: "object",
	properties: {
		pageSize: {
			is: "integer",
			format: "int32"
		},
		pageToken: "string",
		refs: [{
			is: "list",
			items: () => taskAuditViewRefCheck
		}, "null"],
		taskId: "string"
	}
};
const taskAuditListResponseCheck = {
	is: "object",
	properties: {
		list: [{
			is: "list",
			items: () => taskAuditViewCheck
		}, "null"],
		nextPageToken: "string"
	}
};
const taskAuditMetaDataCheck = {
	is: "object",
	properties: { user: () => userCheck }
};
const taskAuditNewTaskCheck = { is: "object" };
const taskAuditPolicyApprovalReassignedCheck = {
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
			items: () => userCheck
		}, "null"]
	}
};
const taskAuditPolicyChangedCheck = {
	is: "object",
	properties: {
		newPolicyId: "string",
		oldPolicyId: "string"
	}
};
const taskAuditPolicyEvaluationStepCheck = {
	is: "object",
	properties: { stepComment: "string" }
};
const taskAuditPolicyProvisionErrorCheck = {
	is: "object",
	properties: { error: "string" }
};
const taskAuditPolicyProvisionReassignedCheck = {
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
			items: () => userCheck
		}, "null"]
	}
};
const taskAuditReassignedToDelegateCheck = {
	is: "object",
	properties: {
		delegatedAssigneeUser: () => userCheck,
		delegatedAssigneeUserId: "string",
		originalAssigneeUser: () => userCheck,
		originalAssigneeUserId: "string"
	}
};
const taskAuditReassignmentListErrorCheck = {
	is: "object",
	properties: { errorMessage: "string" }
};
const taskAuditRestartCheck = {
	is: "object",
	properties: { oldPolicyStepId: "string" }
};
const taskAuditRevokeOutcomeCheck = {
	is: "object",
	properties: { outcome: () => taskAuditRevokeOutcomeOutcomeCheck }
};
const taskAuditRevokeOutcomeOutcomeCheck = {
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
const taskAuditSLAEscalationCheck = {
	is: "object",
	properties: { message: "string" }
};
const taskAuditStartedConnectorActionsCheck = {
	is: "object",
	properties: { policyStepId: "string" }
};
const taskAuditStateChangeCheck = {
	is: "object",
	properties: { previousState: () => taskAuditStateChangePreviousStateCheck }
};
const taskAuditStateChangePreviousStateCheck = {
	is: "enum",
	values: [
		"TASK_STATE_UNSPECIFIED",
		"TASK_STATE_OPEN",
		"TASK_STATE_CLOSED"
	]
};
const taskAuditStepSkippedCheck = {
	is: "object",
	properties: { skippedBy: "string" }
};
const taskAuditStepUpApprovalCheck = {
	is: "object",
	properties: { stepUpTransactionId: "string" }
};
const taskAuditViewCheck = {
	is: "object",
	properties: {
		created: {
			is: "string",
			format: "date-time"
		},
		currentState: () => taskAuditViewCurrentStateCheck,
		eventType: () => taskAuditViewEventTypeCheck,
		id: "string",
		metadata: () => taskAuditMetaDataCheck,
		source: () => taskAuditViewSourceCheck,
		ticketId: "string",
		userId: "string",
		workflowStep: {
			is: "integer",
			format: "int32"
		},
		accessRequestOutcome: [() => taskAuditAccessRequestOutcomeCheck, "null"],
		actionResult: [() => taskAuditConnectorActionResultCheck, "null"],
		actionSubmitted: [() => taskAuditActionSubmittedCheck, "null"],
		approvalAutoAcceptedByPolicy: [() => taskAuditApprovalAutoAcceptedByPolicyCheck, "null"],
		approvalAutoRejectedByPolicy: [() => taskAuditApprovalAutoRejectedByPolicyCheck, "null"],
		approvalInstanceChange: [() => taskAuditApprovalInstanceChangeCheck, "null"],
		approvalReassigned: [() => taskAuditPolicyApprovalReassignedCheck, "null"],
		approvedAutomatically: [() => taskAuditApprovalHappenedAutomaticallyCheck, "null"],
		bulkActionError: [() => taskAuditBulkActionErrorCheck, "null"],
		certifyOutcome: [() => taskAuditCertifyOutcomeCheck, "null"],
		comment: [() => taskAuditCommentCheck, "null"],
		conditionalPolicyExecutionResult: [() => taskAuditConditionalPolicyExecutionResultCheck, "null"],
		connectorActionsEnd: [() => taskAuditFinishedConnectorActionsCheck, "null"],
		connectorActionsStart: [() => taskAuditStartedConnectorActionsCheck, "null"],
		expressionPolicyStepError: [() => taskAuditExpressionPolicyStepErrorCheck, "null"],
		externalTicketCreated: [() => taskAuditExternalTicketCreatedCheck, "null"],
		externalTicketError: [() => taskAuditExternalTicketErrorCheck, "null"],
		externalTicketProvisionStepResolved: [() => taskAuditExternalTicketProvisionStepResolvedCheck, "null"],
		externalTicketTriggered: [() => taskAuditExternalTicketTriggeredCheck, "null"],
		grantOutcome: [() => taskAuditGrantOutcomeCheck, "null"],
		hardReset: [() => taskAuditHardResetCheck, "null"],
		policyChanged: [() => taskAuditPolicyChangedCheck, "null"],
		policyEvaluationStep: [() => taskAuditPolicyEvaluationStepCheck, "null"],
		provisionError: [() => taskAuditPolicyProvisionErrorCheck, "null"],
		provisionReassigned: [() => taskAuditPolicyProvisionReassignedCheck, "null"],
		reassignedToDelegate: [() => taskAuditReassignedToDelegateCheck, "null"],
		reassignmentListError: [() => taskAuditReassignmentListErrorCheck, "null"],
		revokeOutcome: [() => taskAuditRevokeOutcomeCheck, "null"],
		slaEscalation: [() => taskAuditSLAEscalationCheck, "null"],
		stateChange: [() => taskAuditStateChangeCheck, "null"],
		stepSkipped: [() => taskAuditStepSkippedCheck, "null"],
		stepUpApproval: [() => taskAuditStepUpApprovalCheck, "null"],
		taskCreated: [() => taskAuditNewTaskCheck, "null"],
		taskEscalated: [() => taskAuditEscalateToEmergencyAccessCheck, "null"],
		taskRestarted: [() => taskAuditRestartCheck, "null"],
		waitStepAnalysisSuccess: [() => taskAuditWaitForAnalysisStepSuccessCheck, "null"],
		waitStepAnalysisTimedOut: [() => taskAuditWaitForAnalysisStepTimedOutCheck, "null"],
		waitStepAnalysisWaiting: [() => taskAuditWaitForAnalysisStepWaitingCheck, "null"],
		waitStepSuccess: [() => taskAuditWaitStepSuccessCheck, "null"],
		waitStepTimedOut: [() => taskAuditWaitStepTimedOutCheck, "null"],
		waitStepWaiting: [() => taskAuditWaitStepWaitingCheck, "null"],
		webhookApprovalAttempt: [() => taskAuditWebhookApprovalAttemptCheck, "null"],
		webhookApprovalBadResponse: [() => taskAuditWebhookApprovalBadResponseCheck, "null"],
		webhookApprovalSuccess: [() => taskAuditWebhookApprovalSuccessCheck, "null"],
		webhookApprovalTriggered: [() => taskAuditWebhookApprovalTriggeredCheck, "null"],
		webhookAttempt: [() => taskAuditWebhookAttemptCheck, "null"],
		webhookSuccess: [() => taskAuditWebhookSuccessCheck, "null"],
		webhookTriggered: [() => taskAuditWebhookTriggeredCheck, "null"]
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
const taskAuditViewCurrentStateCheck = {
	is: "enum",
	values: [
		"TASK_STATE_UNSPECIFIED",
		"TASK_STATE_OPEN",
		"TASK_STATE_CLOSED"
	]
};
const taskAuditViewEventTypeCheck = {
	is: "enum",
	values: [
		"TASK_AUDIT_EVENT_TYPE_UNSPECIFIED",
		"TASK_AUDIT_EVENT_TYPE_NEUTRAL",
		"TASK_AUDIT_EVENT_TYPE_ERROR"
	]
};
const taskAuditViewSourceCheck = {
	is: "enum",
	values: [
		"SOURCE_UNSPECIFIED",
		"SOURCE_C1",
		"SOURCE_JIRA",
		"SOURCE_SLACK",
		"SOURCE_COPILOT_AGENTS"
	]
};
const taskAuditViewRefCheck = {
	is: "object",
	properties: { id: "string" }
};
const taskAuditWaitForAnalysisStepSuccessCheck = {
	is: "object",
	properties: {
		stepId: "string",
		succeededAt: {
			is: "string",
			format: "date-time"
		}
	}
};
const taskAuditWaitForAnalysisStepTimedOutCheck = {
	is: "object",
	properties: {
		stepId: "string",
		timedOutAt: {
			is: "string",
			format: "date-time"
		}
	}
};
const taskAuditWaitForAnalysisStepWaitingCheck = {
	is: "object",
	properties: { stepId: "string" }
};
const taskAuditWaitStepSuccessCheck = {
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
const taskAuditWaitStepTimedOutCheck = {
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
const taskAuditWaitStepWaitingCheck = {
	is: "object",
	properties: {
		condition: "string",
		stepId: "string"
	}
};
const taskAuditWebhookApprovalAttemptCheck = {
	is: "object",
	properties: {
		webhookId: "string",
		webhookInstanceId: "string",
		webhookName: "string",
		webhookUrl: "string"
	}
};
const taskAuditWebhookApprovalBadResponseCheck = {
	is: "object",
	properties: {
		error: "string",
		webhookId: "string",
		webhookInstanceId: "string",
		webhookName: "string",
		webhookUrl: "string"
	}
};
const taskAuditWebhookApprovalSuccessCheck = {
	is: "object",
	properties: {
		webhookId: "string",
		webhookInstanceId: "string",
		webhookName: "string",
		webhookUrl: "string"
	}
};
const taskAuditWebhookApprovalTriggeredCheck = {
	is: "object",
	properties: {
		webhookId: "string",
		webhookInstanceId: "string",
		webhookName: "string",
		webhookUrl: "string"
	}
};
const taskAuditWebhookAttemptCheck = {
	is: "object",
	properties: {
		webhookId: "string",
		webhookInstanceId: "string",
		webhookName: "string",
		webhookUrl: "string"
	}
};
const taskAuditWebhookSuccessCheck = {
	is: "object",
	properties: {
		webhookId: "string",
		webhookInstanceId: "string",
		webhookName: "string",
		webhookUrl: "string"
	}
};
const taskAuditWebhookTriggeredCheck = {
	is: "object",
	properties: {
		webhookId: "string",
		webhookInstanceId: "string",
		webhookName: "string",
		webhookUrl: "string"
	}
};
const taskExpandMaskCheck = {
	is: "object",
	properties: { paths: [{
		is: "list",
		items: () => taskExpandMaskPathsItemCheck
	}, "null"] }
};
const taskExpandMaskPathsItemCheck = {
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
const taskGrantSourceCheck = {
	is: "object",
	properties: {
		externalUrl: "string",
		integrationId: "string",
		requestId: "string"
	}
};
const taskRefCheck = {
	is: "object",
	properties: { id: "string" }
};
const taskRevokeSourceCheck = {
	is: "object",
	properties: {
		expired: [() => taskRevokeSourceExpiredCheck, "null"],
		nonUsage: [() => taskRevokeSourceNonUsageCheck, "null"],
		request: [() => taskRevokeSourceRequestCheck, "null"],
		review: [() => taskRevokeSourceReviewCheck, "null"]
	},
	groups: [{ arms: [
		"expired",
		"nonUsage",
		"request",
		"review"
	] }]
};
const taskRevokeSourceExpiredCheck = {
	is: "object",
	properties: { expiredAt: {
		is: "string",
		format: "date-time"
	} }
};
const taskRevokeSourceNonUsageCheck = {
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
const taskRevokeSourceRequestCheck = {
	is: "object",
	properties: { requestUserId: "string" }
};
const taskRevokeSourceReviewCheck = {
	is: "object",
	properties: {
		accessReviewId: "string",
		certTicketId: "string"
	}
};
const taskSearchRequestCheck = {
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
			items: () => taskSearchRequestAccountTypesItemCheck
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
		currentStep: () => taskSearchRequestCurrentStepCheck,
		emergencyStatus: () => taskSearchRequestEmergencyStatusCheck,
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
		expandMask: () => taskExpandMaskCheck,
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
			items: () => taskRefCheck
		}, "null"],
		sortBy: () => taskSearchRequestSortByCheck,
		stepApprovalTypes: [{
			is: "list",
			items: () => taskSearchRequestStepApprovalTypesItemCheck
		}, "null"],
		subjectIds: [{
			is: "list",
			items: "string"
		}, "null"],
		taskStates: [{
			is: "list",
			items: () => taskSearchRequestTaskStatesItemCheck
		}, "null"],
		taskTypes: [{
			is: "list",
			items: () => taskTypeCheck
		}, "null"],
		userEmploymentStatuses: [{
			is: "list",
			items: "string"
		}, "null"]
	}
};
const taskSearchRequestAccountTypesItemCheck = {
	is: "enum",
	values: [
		"APP_USER_TYPE_UNSPECIFIED",
		"APP_USER_TYPE_USER",
		"APP_USER_TYPE_SERVICE_ACCOUNT",
		"APP_USER_TYPE_SYSTEM_ACCOUNT"
	]
};
const taskSearchRequestCurrentStepCheck = {
	is: "enum",
	values: [
		"TASK_SEARCH_CURRENT_STEP_UNSPECIFIED",
		"TASK_SEARCH_CURRENT_STEP_APPROVAL",
		"TASK_SEARCH_CURRENT_STEP_PROVISION"
	]
};
const taskSearchRequestEmergencyStatusCheck = {
	is: "enum",
	values: [
		"UNSPECIFIED",
		"ALL",
		"NON_EMERGENCY",
		"EMERGENCY"
	]
};
const taskSearchRequestSortByCheck = {
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
const taskSearchRequestStepApprovalTypesItemCheck = {
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
const taskSearchRequestTaskStatesItemCheck = {
	is: "enum",
	values: [
		"TASK_STATE_UNSPECIFIED",
		"TASK_STATE_OPEN",
		"TASK_STATE_CLOSED"
	]
};
const taskSearchResponseCheck = {
	is: "object",
	properties: {
		expanded: [{
			is: "list",
			items: () => protobufAnyCheck
		}, "null"],
		list: [{
			is: "list",
			items: () => taskViewCheck
		}, "null"],
		nextPageToken: "string"
	}
};
const taskServiceActionResponseCheck = {
	is: "object",
	properties: {
		expanded: [{
			is: "list",
			items: () => protobufAnyCheck
		}, "null"],
		taskView: () => taskViewCheck,
		ticketActionId: "string"
	}
};
const taskServiceCreateGrantRequestCheck = {
	is: "object",
	properties: {
		appEntitlementId: "string",
		appId: "string",
		appUserId: "string",
		description: "string",
		emergencyAccess: "boolean",
		expandMask: () => taskExpandMaskCheck,
		grantDuration: {
			is: "string",
			format: "google-duration"
		},
		identityUserId: "string",
		source: () => taskGrantSourceCheck
	},
	required: ["appEntitlementId", "appId"]
};
const taskServiceCreateGrantResponseCheck = {
	is: "object",
	properties: {
		expanded: [{
			is: "list",
			items: () => protobufAnyCheck
		}, "null"],
		taskView: () => taskViewCheck
	},
	readOnly: ["expanded"]
};
const taskServiceCreateOffboardingRequestCheck = {
	is: "object",
	properties: {
		description: "string",
		expandMask: () => taskExpandMaskCheck,
		subjectUserId: "string"
	}
};
const taskServiceCreateOffboardingResponseCheck = {
	is: "object",
	properties: {
		expanded: [{
			is: "list",
			items: () => protobufAnyCheck
		}, "null"],
		taskView: () => taskViewCheck
	},
	readOnly: ["expanded"]
};
const taskServiceCreateRevokeRequestCheck = {
	is: "object",
	properties: {
		appEntitlementId: "string",
		appId: "string",
		appUserId: "string",
		description: "string",
		expandMask: () => taskExpandMaskCheck,
		identityUserId: "string"
	},
	required: ["appEntitlementId", "appId"]
};
const taskServiceCreateRevokeResponseCheck = {
	is: "object",
	properties: {
		expanded: [{
			is: "list",
			items: () => protobufAnyCheck
		}, "null"],
		taskView: () => taskViewCheck
	}
};
const taskServiceGetResponseCheck = {
	is: "object",
	properties: {
		expanded: [{
			is: "list",
			items: () => protobufAnyCheck
		}, "null"],
		taskView: () => taskViewCheck
	},
	readOnly: ["expanded"]
};
const taskTypeCheck = {
	is: "object",
	properties: {
		certify: [() => taskTypeCertifyCheck, "null"],
		grant: [() => taskTypeGrantCheck, "null"],
		offboarding: [() => taskTypeOffboardingCheck, "null"],
		revoke: [() => taskTypeRevokeCheck, "null"]
	},
	groups: [{ arms: [
		"certify",
		"grant",
		"offboarding",
		"revoke"
	] }]
};
const taskTypeCertifyCheck = {
	is: "object",
	properties: {
		accessReviewId: "string",
		accessReviewSelection: "string",
		appEntitlementId: "string",
		appId: "string",
		appUserId: "string",
		identityUserId: "string",
		outcome: () => taskTypeCertifyOutcomeCheck,
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
const taskTypeCertifyOutcomeCheck = {
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
const taskTypeGrantCheck = {
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
		outcome: () => taskTypeGrantOutcomeCheck,
		outcomeTime: {
			is: "string",
			format: "date-time"
		},
		source: () => taskGrantSourceCheck
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
const taskTypeGrantOutcomeCheck = {
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
const taskTypeOffboardingCheck = {
	is: "object",
	properties: {
		outcome: () => taskTypeOffboardingOutcomeCheck,
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
const taskTypeOffboardingOutcomeCheck = {
	is: "enum",
	values: [
		"OFFBOARDING_OUTCOME_UNSPECIFIED",
		"OFFBOARDING_OUTCOME_IN_PROGRESS",
		"OFFBOARDING_OUTCOME_DONE",
		"OFFBOARDING_OUTCOME_ERROR",
		"OFFBOARDING_OUTCOME_CANCELLED"
	]
};
const taskTypeRevokeCheck = {
	is: "object",
	properties: {
		appEntitlementId: "string",
		appId: "string",
		appUserId: "string",
		identityUserId: "string",
		outcome: () => taskTypeRevokeOutcomeCheck,
		outcomeTime: {
			is: "string",
			format: "date-time"
		},
		source: () => taskRevokeSourceCheck
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
const taskTypeRevokeOutcomeCheck = {
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
const taskViewCheck = {
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
		task: () => taskCheck,
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
const userCheck = {
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
			items: () => userAttributeMappingSourceCheck
		}, "null"],
		directoryIds: [{
			is: "list",
			items: "string"
		}, "null"],
		directoryStatus: () => userDirectoryStatusCheck,
		directoryStatusSources: [{
			is: "list",
			items: () => userAttributeMappingSourceCheck
		}, "null"],
		displayName: "string",
		email: "string",
		emailSources: [{
			is: "list",
			items: () => userAttributeMappingSourceCheck
		}, "null"],
		emails: [{
			is: "list",
			items: "string"
		}, "null"],
		employeeIdSources: [{
			is: "list",
			items: () => userAttributeMappingSourceCheck
		}, "null"],
		employeeIds: [{
			is: "list",
			items: "string"
		}, "null"],
		employmentStatus: "string",
		employmentStatusSources: [{
			is: "list",
			items: () => userAttributeMappingSourceCheck
		}, "null"],
		employmentType: "string",
		employmentTypeSources: [{
			is: "list",
			items: () => userAttributeMappingSourceCheck
		}, "null"],
		id: "string",
		jobTitle: "string",
		jobTitleSources: [{
			is: "list",
			items: () => userAttributeMappingSourceCheck
		}, "null"],
		managerIds: [{
			is: "list",
			items: "string"
		}, "null"],
		managerSources: [{
			is: "list",
			items: () => userAttributeMappingSourceCheck
		}, "null"],
		profile: { is: "object" },
		roleIds: [{
			is: "list",
			items: "string"
		}, "null"],
		status: () => userStatusCheck,
		type: () => userTypeCheck,
		updatedAt: {
			is: "string",
			format: "date-time"
		},
		username: "string",
		usernameSources: [{
			is: "list",
			items: () => userAttributeMappingSourceCheck
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
const userDirectoryStatusCheck = {
	is: "enum",
	values: [
		"UNKNOWN",
		"ENABLED",
		"DISABLED",
		"DELETED"
	]
};
const userStatusCheck = {
	is: "enum",
	values: [
		"UNKNOWN",
		"ENABLED",
		"DISABLED",
		"DELETED"
	]
};
const userTypeCheck = {
	is: "enum",
	values: [
		"USER_TYPE_UNSPECIFIED",
		"USER_TYPE_SYSTEM",
		"USER_TYPE_HUMAN",
		"USER_TYPE_SERVICE",
		"USER_TYPE_AGENT"
	]
};
const userAttributeMappingSourceCheck = {
	is: "object",
	properties: {
		appId: "string",
		appUserId: "string",
		appUserProfileAttributeKey: "string",
		userAttributeMappingId: "string",
		value: "string"
	}
};
const protobufAnyCheck = {
	is: "object",
	properties: { "@type": "string" }
};
const statusCheck = {
	is: "object",
	properties: {
		code: {
			is: "integer",
			format: "int32"
		},
		details: [{
			is: "list",
			items: () => protobufAnyCheck
		}, "null"],
		message: "string"
	}
};
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
