import type { CheckData } from "../core/check.js";

export function taskAuditCancelledResultCheck(): CheckData {
  return { is: "object" };
}

export function taskAuditErrorResultCheck(): CheckData {
  return {
    is: "object",
    properties: { errorCount: { is: "string", format: "int64" }, errorReason: "string" },
  };
}

export function taskAuditSuccessResultCheck(): CheckData {
  return {
    is: "object",
    properties: { annotations: [{ is: "list", items: protobufAnyCheck }, "null"] },
  };
}

export function acceptCheck(): CheckData {
  return { is: "object", properties: { acceptMessage: "string" } };
}

export function acceptInstanceCheck(): CheckData {
  return { is: "object", properties: { acceptMessage: "string" } };
}

export function agentApprovalCheck(): CheckData {
  return {
    is: "object",
    properties: {
      agentMode: agentApprovalAgentModeCheck,
      agentUserId: "string",
      instructions: "string",
      policyIds: [{ is: "list", items: "string" }, "null"],
    },
  };
}

export function agentApprovalAgentModeCheck(): CheckData {
  return {
    is: "enum",
    values: [
      "APPROVAL_AGENT_MODE_UNSPECIFIED",
      "APPROVAL_AGENT_MODE_FULL_CONTROL",
      "APPROVAL_AGENT_MODE_CHANGE_POLICY_ONLY",
      "APPROVAL_AGENT_MODE_COMMENT_ONLY",
    ],
  };
}

export function appEntitlementReferenceCheck(): CheckData {
  return { is: "object", properties: { appEntitlementId: "string", appId: "string" } };
}

export function appGroupApprovalCheck(): CheckData {
  return {
    is: "object",
    properties: {
      allowSelfApproval: "boolean",
      appGroupId: "string",
      appId: "string",
      fallback: "boolean",
      fallbackUserIds: [{ is: "list", items: "string" }, "null"],
    },
  };
}

export function appOwnerApprovalCheck(): CheckData {
  return { is: "object", properties: { allowSelfApproval: "boolean" } };
}

export function approvalCheck(): CheckData {
  return {
    is: "object",
    properties: {
      allowReassignment: "boolean",
      allowedReassignees: [{ is: "list", items: "string" }, "null"],
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
      webhook: [webhookApprovalCheck, "null"],
    },
    readOnly: ["assigned"],
    groups: [
      {
        arms: [
          "agent",
          "appOwners",
          "entitlementOwners",
          "expression",
          "group",
          "manager",
          "resourceOwners",
          "self",
          "users",
          "webhook",
        ],
      },
    ],
  };
}

export function approvalInstanceCheck(): CheckData {
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
      skipped: [skippedActionCheck, "null"],
    },
    readOnly: ["state"],
    groups: [
      { arms: ["approved", "denied", "reassigned", "reassignedByError", "restarted", "skipped"] },
    ],
  };
}

export function approvalInstanceStateCheck(): CheckData {
  return {
    is: "enum",
    values: [
      "APPROVAL_INSTANCE_STATE_UNSPECIFIED",
      "APPROVAL_INSTANCE_STATE_INIT",
      "APPROVAL_INSTANCE_STATE_SENDING_NOTIFICATIONS",
      "APPROVAL_INSTANCE_STATE_WAITING",
      "APPROVAL_INSTANCE_STATE_DONE",
    ],
  };
}

export function approvedActionCheck(): CheckData {
  return {
    is: "object",
    properties: {
      approvedAt: { is: "string", format: "date-time" },
      entitlements: [{ is: "list", items: appEntitlementReferenceCheck }, "null"],
      stepUpTransactionId: "string",
      userId: "string",
    },
    readOnly: ["approvedAt", "entitlements", "stepUpTransactionId", "userId"],
  };
}

export function cancelledActionCheck(): CheckData {
  return {
    is: "object",
    properties: { cancelledAt: { is: "string", format: "date-time" }, cancelledByUserId: "string" },
  };
}

export function completedActionCheck(): CheckData {
  return {
    is: "object",
    properties: {
      completedAt: { is: "string", format: "date-time" },
      entitlements: [{ is: "list", items: appEntitlementReferenceCheck }, "null"],
      userId: "string",
    },
  };
}

export function connectorProvisionCheck(): CheckData {
  return {
    is: "object",
    properties: {
      account: [accountProvisionCheck, "null"],
      defaultBehavior: [defaultBehaviorCheck, "null"],
      deleteAccount: [deleteAccountCheck, "null"],
    },
    groups: [{ arms: ["account", "defaultBehavior", "deleteAccount"] }],
  };
}

export function accountProvisionCheck(): CheckData {
  return {
    is: "object",
    properties: {
      config: { is: "object" },
      connectorId: "string",
      schemaId: "string",
      doNotSave: [doNotSaveCheck, "null"],
      saveToVault: [saveToVaultCheck, "null"],
    },
    groups: [{ arms: ["doNotSave", "saveToVault"] }],
  };
}

export function defaultBehaviorCheck(): CheckData {
  return { is: "object", properties: { connectorId: "string" } };
}

export function deleteAccountCheck(): CheckData {
  return { is: "object", properties: { connectorId: "string" } };
}

export function doNotSaveCheck(): CheckData {
  return { is: "object" };
}

export function saveToVaultCheck(): CheckData {
  return { is: "object", properties: { vaultIds: [{ is: "list", items: "string" }, "null"] } };
}

export function delegatedProvisionCheck(): CheckData {
  return {
    is: "object",
    properties: { appId: "string", entitlementId: "string", implicit: "boolean" },
  };
}

export function deniedActionCheck(): CheckData {
  return {
    is: "object",
    properties: { deniedAt: { is: "string", format: "date-time" }, userId: "string" },
    readOnly: ["deniedAt", "userId"],
  };
}

export function entitlementOwnerApprovalCheck(): CheckData {
  return {
    is: "object",
    properties: {
      allowSelfApproval: "boolean",
      fallback: "boolean",
      fallbackUserIds: [{ is: "list", items: "string" }, "null"],
    },
  };
}

export function erroredActionCheck(): CheckData {
  return {
    is: "object",
    properties: {
      description: "string",
      errorCode: "string",
      erroredAt: { is: "string", format: "date-time" },
    },
  };
}

export function escalationCheck(): CheckData {
  return {
    is: "object",
    properties: {
      escalationComment: "string",
      expiration: { is: "string", format: "int64" },
      reassignToApprovers: [escalationReassignToApproversCheck, "null"],
      replacePolicy: [escalationReplacePolicyCheck, "null"],
    },
    groups: [{ arms: ["reassignToApprovers", "replacePolicy"] }],
  };
}

export function escalationReassignToApproversCheck(): CheckData {
  return { is: "object", properties: { approverIds: [{ is: "list", items: "string" }, "null"] } };
}

export function escalationReplacePolicyCheck(): CheckData {
  return { is: "object", properties: { policyId: "string" } };
}

export function escalationInstanceCheck(): CheckData {
  return {
    is: "object",
    properties: {
      alreadyEscalated: "boolean",
      escalationComment: "string",
      expiresAt: { is: "string", format: "date-time" },
      reassignToApprovers: [escalationInstanceReassignToApproversCheck, "null"],
      replacePolicy: [escalationInstanceReplacePolicyCheck, "null"],
    },
    groups: [{ arms: ["reassignToApprovers", "replacePolicy"] }],
  };
}

export function escalationInstanceReassignToApproversCheck(): CheckData {
  return { is: "object", properties: { approverIds: [{ is: "list", items: "string" }, "null"] } };
}

export function escalationInstanceReplacePolicyCheck(): CheckData {
  return { is: "object", properties: { policyId: "string" } };
}

export function expressionApprovalCheck(): CheckData {
  return {
    is: "object",
    properties: {
      allowSelfApproval: "boolean",
      assignedUserIds: [{ is: "list", items: "string" }, "null"],
      expressions: [{ is: "list", items: "string" }, "null"],
      fallback: "boolean",
      fallbackUserIds: [{ is: "list", items: "string" }, "null"],
    },
    readOnly: ["assignedUserIds"],
  };
}

export function externalTicketProvisionCheck(): CheckData {
  return {
    is: "object",
    properties: {
      appId: "string",
      connectorId: "string",
      externalTicketProvisionerConfigId: "string",
      instructions: "string",
    },
  };
}

export function managerApprovalCheck(): CheckData {
  return {
    is: "object",
    properties: {
      allowSelfApproval: "boolean",
      assignedUserIds: [{ is: "list", items: "string" }, "null"],
      fallback: "boolean",
      fallbackUserIds: [{ is: "list", items: "string" }, "null"],
    },
    readOnly: ["assignedUserIds"],
  };
}

export function manualProvisionCheck(): CheckData {
  return {
    is: "object",
    properties: { instructions: "string", userIds: [{ is: "list", items: "string" }, "null"] },
  };
}

export function multiStepCheck(): CheckData {
  return {
    is: "object",
    properties: { provisionSteps: [{ is: "list", items: provisionPolicyCheck }, "null"] },
  };
}

export function policyCheck(): CheckData {
  return {
    is: "object",
    properties: {
      createdAt: { is: "string", format: "date-time" },
      deletedAt: { is: "string", format: "date-time" },
      description: "string",
      displayName: "string",
      id: "string",
      policySteps: { is: "object", additional: policyStepsCheck },
      policyType: policyTypeCheck,
      postActions: [{ is: "list", items: policyPostActionsCheck }, "null"],
      reassignTasksToDelegates: "boolean",
      rules: [{ is: "list", items: ruleCheck }, "null"],
      systemBuiltin: "boolean",
      updatedAt: { is: "string", format: "date-time" },
    },
    readOnly: ["createdAt", "deletedAt", "id", "systemBuiltin", "updatedAt"],
  };
}

export function policyTypeCheck(): CheckData {
  return {
    is: "enum",
    values: [
      "POLICY_TYPE_UNSPECIFIED",
      "POLICY_TYPE_GRANT",
      "POLICY_TYPE_REVOKE",
      "POLICY_TYPE_CERTIFY",
      "POLICY_TYPE_ACCESS_REQUEST",
      "POLICY_TYPE_PROVISION",
    ],
  };
}

export function policyInstanceCheck(): CheckData {
  return {
    is: "object",
    properties: {
      current: policyStepInstanceCheck,
      history: [{ is: "list", items: policyStepInstanceCheck }, "null"],
      next: [{ is: "list", items: policyStepCheck }, "null"],
      policy: policyCheck,
    },
    readOnly: ["history", "next"],
  };
}

export function policyPostActionsCheck(): CheckData {
  return {
    is: "object",
    properties: { certifyRemediateImmediately: ["boolean", "null"] },
    groups: [{ arms: ["certifyRemediateImmediately"] }],
  };
}

export function policyStepCheck(): CheckData {
  return {
    is: "object",
    properties: {
      accept: [acceptCheck, "null"],
      approval: [approvalCheck, "null"],
      provision: [provisionCheck, "null"],
      reject: [rejectCheck, "null"],
      wait: [waitCheck, "null"],
    },
    groups: [{ arms: ["accept", "approval", "provision", "reject", "wait"] }],
  };
}

export function policyStepInstanceCheck(): CheckData {
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
      wait: [waitInstanceCheck, "null"],
    },
    readOnly: ["id", "state"],
    groups: [{ arms: ["accept", "approval", "provision", "reject", "wait"] }],
  };
}

export function policyStepInstanceStateCheck(): CheckData {
  return {
    is: "enum",
    values: ["POLICY_STEP_STATE_UNSPECIFIED", "POLICY_STEP_STATE_ACTIVE", "POLICY_STEP_STATE_DONE"],
  };
}

export function policyStepsCheck(): CheckData {
  return { is: "object", properties: { steps: [{ is: "list", items: policyStepCheck }, "null"] } };
}

export function provisionCheck(): CheckData {
  return {
    is: "object",
    properties: {
      assigned: "boolean",
      provisionPolicy: provisionPolicyCheck,
      provisionTarget: provisionTargetCheck,
    },
  };
}

export function provisionInstanceCheck(): CheckData {
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
      skipped: [skippedActionCheck, "null"],
    },
    groups: [{ arms: ["cancelled", "completed", "errored", "reassignedByError", "skipped"] }],
  };
}

export function provisionInstanceStateCheck(): CheckData {
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
      "PROVISION_INSTANCE_STATE_DONE",
    ],
  };
}

export function provisionPolicyCheck(): CheckData {
  return {
    is: "object",
    properties: {
      connector: [connectorProvisionCheck, "null"],
      delegated: [delegatedProvisionCheck, "null"],
      externalTicket: [externalTicketProvisionCheck, "null"],
      manual: [manualProvisionCheck, "null"],
      multiStep: [multiStepCheck, "null"],
      unconfigured: [unconfiguredProvisionCheck, "null"],
      webhook: [webhookProvisionCheck, "null"],
    },
    groups: [
      {
        arms: [
          "connector",
          "delegated",
          "externalTicket",
          "manual",
          "multiStep",
          "unconfigured",
          "webhook",
        ],
      },
    ],
  };
}

export function provisionTargetCheck(): CheckData {
  return {
    is: "object",
    properties: {
      appEntitlementId: "string",
      appId: "string",
      appUserId: "string",
      grantDuration: { is: "string", format: "google-duration" },
    },
  };
}

export function reassignedActionCheck(): CheckData {
  return {
    is: "object",
    properties: {
      newPolicyStepId: "string",
      reassignedAt: { is: "string", format: "date-time" },
      userId: "string",
    },
    readOnly: ["newPolicyStepId", "reassignedAt", "userId"],
  };
}

export function reassignedByErrorActionCheck(): CheckData {
  return {
    is: "object",
    properties: {
      description: "string",
      errorCode: "string",
      errorUserId: "string",
      erroredAt: { is: "string", format: "date-time" },
      newPolicyStepId: "string",
      reassignedAt: { is: "string", format: "date-time" },
    },
    readOnly: [
      "description",
      "errorCode",
      "errorUserId",
      "erroredAt",
      "newPolicyStepId",
      "reassignedAt",
    ],
  };
}

export function rejectCheck(): CheckData {
  return { is: "object", properties: { rejectMessage: "string" } };
}

export function rejectInstanceCheck(): CheckData {
  return { is: "object", properties: { rejectMessage: "string" } };
}

export function resourceOwnerApprovalCheck(): CheckData {
  return {
    is: "object",
    properties: {
      allowSelfApproval: "boolean",
      fallback: "boolean",
      fallbackUserIds: [{ is: "list", items: "string" }, "null"],
    },
  };
}

export function restartActionCheck(): CheckData {
  return {
    is: "object",
    properties: {
      oldPolicyStepId: "string",
      restartedAt: { is: "string", format: "date-time" },
      userId: "string",
    },
    readOnly: ["oldPolicyStepId", "restartedAt", "userId"],
  };
}

export function ruleCheck(): CheckData {
  return { is: "object", properties: { condition: "string", policyKey: "string" } };
}

export function selfApprovalCheck(): CheckData {
  return {
    is: "object",
    properties: {
      assignedUserIds: [{ is: "list", items: "string" }, "null"],
      fallback: "boolean",
      fallbackUserIds: [{ is: "list", items: "string" }, "null"],
    },
    readOnly: ["assignedUserIds"],
  };
}

export function skippedActionCheck(): CheckData {
  return {
    is: "object",
    properties: {
      newPolicyStepId: "string",
      skippedAt: { is: "string", format: "date-time" },
      userId: "string",
    },
    readOnly: ["newPolicyStepId", "skippedAt", "userId"],
  };
}

export function unconfiguredProvisionCheck(): CheckData {
  return { is: "object" };
}

export function userApprovalCheck(): CheckData {
  return {
    is: "object",
    properties: {
      allowSelfApproval: "boolean",
      userIds: [{ is: "list", items: "string" }, "null"],
    },
  };
}

export function waitCheck(): CheckData {
  return {
    is: "object",
    properties: {
      commentOnFirstWait: "string",
      commentOnTimeout: "string",
      name: "string",
      timeoutDuration: { is: "string", format: "google-duration" },
      condition: [waitConditionCheck, "null"],
    },
    groups: [{ arms: ["condition"] }],
  };
}

export function waitConditionCheck(): CheckData {
  return { is: "object", properties: { condition: "string" } };
}

export function waitConditionInstanceCheck(): CheckData {
  return { is: "object", properties: { condition: "string" } };
}

export function waitInstanceCheck(): CheckData {
  return {
    is: "object",
    properties: {
      commentOnFirstWait: "string",
      commentOnTimeout: "string",
      name: "string",
      startedWaitingAt: { is: "string", format: "date-time" },
      state: waitInstanceStateCheck,
      timeout: { is: "string", format: "date-time" },
      timeoutDuration: { is: "string", format: "google-duration" },
      condition: [waitConditionInstanceCheck, "null"],
      skipped: [skippedActionCheck, "null"],
      succeeded: [conditionSucceededCheck, "null"],
      timedOut: [conditionTimedOutCheck, "null"],
    },
    groups: [{ arms: ["condition"] }, { arms: ["skipped", "succeeded", "timedOut"] }],
  };
}

export function conditionSucceededCheck(): CheckData {
  return { is: "object", properties: { succeededAt: { is: "string", format: "date-time" } } };
}

export function conditionTimedOutCheck(): CheckData {
  return { is: "object", properties: { timedOutAt: { is: "string", format: "date-time" } } };
}

export function waitInstanceStateCheck(): CheckData {
  return {
    is: "enum",
    values: [
      "WAIT_INSTANCE_STATE_UNSPECIFIED",
      "WAIT_INSTANCE_STATE_WAITING",
      "WAIT_INSTANCE_STATE_COMPLETED",
      "WAIT_INSTANCE_STATE_TIMED_OUT",
    ],
  };
}

export function webhookApprovalCheck(): CheckData {
  return { is: "object", properties: { webhookId: "string" } };
}

export function webhookProvisionCheck(): CheckData {
  return { is: "object", properties: { webhookId: "string" } };
}

export function externalRefCheck(): CheckData {
  return {
    is: "object",
    properties: { externalRefSource: externalRefSourceCheck, name: "string", url: "string" },
    readOnly: ["externalRefSource", "name", "url"],
  };
}

export function externalRefSourceCheck(): CheckData {
  return { is: "enum", values: ["UNSPECIFIED", "JIRA"] };
}

export function taskCheck(): CheckData {
  return {
    is: "object",
    properties: {
      actions: [{ is: "list", items: taskActionsItemCheck }, "null"],
      analysisId: "string",
      annotations: [{ is: "list", items: protobufAnyCheck }, "null"],
      commentCount: { is: "integer", format: "int32" },
      createdAt: { is: "string", format: "date-time" },
      createdByUserId: "string",
      deletedAt: { is: "string", format: "date-time" },
      description: "string",
      displayName: "string",
      emergencyAccess: "boolean",
      externalRefs: [{ is: "list", items: externalRefCheck }, "null"],
      id: "string",
      insightIds: [{ is: "list", items: "string" }, "null"],
      numericId: { is: "string", format: "int64" },
      origin: taskOriginCheck,
      policy: policyInstanceCheck,
      policyGenerationId: "string",
      processing: taskProcessingCheck,
      recommendation: taskRecommendationCheck,
      state: taskStateCheck,
      stepApproverIds: [{ is: "list", items: "string" }, "null"],
      type: taskTypeCheck,
      updatedAt: { is: "string", format: "date-time" },
      userId: "string",
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
      "userId",
    ],
  };
}

export function taskActionsItemCheck(): CheckData {
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
      "TASK_ACTION_TYPE_SKIP_STEP",
    ],
  };
}

export function taskOriginCheck(): CheckData {
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
      "TASK_ORIGIN_NON_USAGE_REVOKE",
    ],
  };
}

export function taskProcessingCheck(): CheckData {
  return {
    is: "enum",
    values: [
      "TASK_PROCESSING_TYPE_UNSPECIFIED",
      "TASK_PROCESSING_TYPE_PROCESSING",
      "TASK_PROCESSING_TYPE_WAITING",
      "TASK_PROCESSING_TYPE_DONE",
    ],
  };
}

export function taskRecommendationCheck(): CheckData {
  return {
    is: "enum",
    values: [
      "INSIGHT_RECOMMENDATION_UNSPECIFIED",
      "INSIGHT_RECOMMENDATION_APPROVE",
      "INSIGHT_RECOMMENDATION_DENY",
      "INSIGHT_RECOMMENDATION_REVIEW",
    ],
  };
}

export function taskStateCheck(): CheckData {
  return { is: "enum", values: ["TASK_STATE_UNSPECIFIED", "TASK_STATE_OPEN", "TASK_STATE_CLOSED"] };
}

export function taskActionCheck(): CheckData {
  return {
    is: "object",
    properties: {
      actionType: taskActionActionTypeCheck,
      bulkActionId: "string",
      createdAt: { is: "string", format: "date-time" },
      deletedAt: { is: "string", format: "date-time" },
      id: "string",
      policyStepId: "string",
      updatedAt: { is: "string", format: "date-time" },
      userId: "string",
    },
    readOnly: ["createdAt", "deletedAt", "updatedAt"],
  };
}

export function taskActionActionTypeCheck(): CheckData {
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
      "TASK_ACTION_TYPE_SKIP_STEP",
    ],
  };
}

export function taskActionsServiceApproveRequestCheck(): CheckData {
  return {
    is: "object",
    properties: { comment: "string", expandMask: taskExpandMaskCheck, policyStepId: "string" },
    required: ["policyStepId"],
  };
}

export function taskActionsServiceApproveResponseCheck(): CheckData {
  return {
    is: "object",
    properties: {
      expanded: [{ is: "list", items: protobufAnyCheck }, "null"],
      taskView: taskViewCheck,
      ticketActionId: "string",
    },
    readOnly: ["expanded", "ticketActionId"],
  };
}

export function taskActionsServiceApproveWithStepUpRequestCheck(): CheckData {
  return {
    is: "object",
    properties: {
      comment: "string",
      expandMask: taskExpandMaskCheck,
      policyStepId: "string",
      stepUpTransactionId: "string",
    },
    required: ["policyStepId", "stepUpTransactionId"],
  };
}

export function taskActionsServiceApproveWithStepUpResponseCheck(): CheckData {
  return {
    is: "object",
    properties: {
      expanded: [{ is: "list", items: protobufAnyCheck }, "null"],
      redirectUrl: "string",
      taskView: taskViewCheck,
      ticketActionId: "string",
    },
    readOnly: ["expanded", "ticketActionId"],
  };
}

export function taskActionsServiceCloseRequestCheck(): CheckData {
  return { is: "object", properties: { comment: "string", expandMask: taskExpandMaskCheck } };
}

export function taskActionsServiceCloseResponseCheck(): CheckData {
  return {
    is: "object",
    properties: {
      expanded: [{ is: "list", items: protobufAnyCheck }, "null"],
      taskActionId: "string",
      taskView: taskViewCheck,
    },
    readOnly: ["expanded", "taskActionId"],
  };
}

export function taskActionsServiceCommentRequestCheck(): CheckData {
  return { is: "object", properties: { comment: "string", expandMask: taskExpandMaskCheck } };
}

export function taskActionsServiceCommentResponseCheck(): CheckData {
  return {
    is: "object",
    properties: {
      expanded: [{ is: "list", items: protobufAnyCheck }, "null"],
      taskView: taskViewCheck,
    },
  };
}

export function taskActionsServiceDenyRequestCheck(): CheckData {
  return {
    is: "object",
    properties: { comment: "string", expandMask: taskExpandMaskCheck, policyStepId: "string" },
  };
}

export function taskActionsServiceDenyResponseCheck(): CheckData {
  return {
    is: "object",
    properties: {
      expanded: [{ is: "list", items: protobufAnyCheck }, "null"],
      taskView: taskViewCheck,
      ticketActionId: "string",
    },
    readOnly: ["expanded", "ticketActionId"],
  };
}

export function taskActionsServiceEscalateToEmergencyAccessRequestCheck(): CheckData {
  return {
    is: "object",
    properties: { comment: "string", expandMask: taskExpandMaskCheck, policyStepId: "string" },
  };
}

export function taskActionsServiceHardResetRequestCheck(): CheckData {
  return { is: "object", properties: { comment: "string", expandMask: taskExpandMaskCheck } };
}

export function taskActionsServiceHardResetResponseCheck(): CheckData {
  return {
    is: "object",
    properties: {
      expanded: [{ is: "list", items: protobufAnyCheck }, "null"],
      taskView: taskViewCheck,
      ticketActionId: "string",
    },
  };
}

export function taskActionsServiceProcessNowRequestCheck(): CheckData {
  return { is: "object", properties: { expandMask: taskExpandMaskCheck } };
}

export function taskActionsServiceProcessNowResponseCheck(): CheckData {
  return {
    is: "object",
    properties: {
      expanded: [{ is: "list", items: protobufAnyCheck }, "null"],
      taskView: taskViewCheck,
    },
  };
}

export function taskActionsServiceReassignRequestCheck(): CheckData {
  return {
    is: "object",
    properties: {
      comment: "string",
      expandMask: taskExpandMaskCheck,
      newStepUserIds: [{ is: "list", items: "string" }, "null"],
      policyStepId: "string",
    },
  };
}

export function taskActionsServiceReassignResponseCheck(): CheckData {
  return {
    is: "object",
    properties: {
      expanded: [{ is: "list", items: protobufAnyCheck }, "null"],
      taskView: taskViewCheck,
      ticketActionId: "string",
    },
    readOnly: ["expanded", "ticketActionId"],
  };
}

export function taskActionsServiceRestartRequestCheck(): CheckData {
  return {
    is: "object",
    properties: { comment: "string", expandMask: taskExpandMaskCheck, policyStepId: "string" },
  };
}

export function taskActionsServiceRestartResponseCheck(): CheckData {
  return {
    is: "object",
    properties: {
      expanded: [{ is: "list", items: protobufAnyCheck }, "null"],
      taskView: taskViewCheck,
      ticketActionId: "string",
    },
  };
}

export function taskActionsServiceSkipStepRequestCheck(): CheckData {
  return {
    is: "object",
    properties: { comment: "string", expandMask: taskExpandMaskCheck, policyStepId: "string" },
    required: ["policyStepId"],
  };
}

export function taskAuditAccessRequestOutcomeCheck(): CheckData {
  return { is: "object", properties: { outcome: taskAuditAccessRequestOutcomeOutcomeCheck } };
}

export function taskAuditAccessRequestOutcomeOutcomeCheck(): CheckData {
  return {
    is: "enum",
    values: [
      "ACCESS_REQUEST_OUTCOME_UNSPECIFIED",
      "ACCESS_REQUEST_OUTCOME_APPROVED",
      "ACCESS_REQUEST_OUTCOME_DENIED",
      "ACCESS_REQUEST_OUTCOME_ERROR",
      "ACCESS_REQUEST_OUTCOME_CANCELLED",
    ],
  };
}

export function taskAuditActionSubmittedCheck(): CheckData {
  return { is: "object", properties: { action: taskActionCheck } };
}

export function taskAuditApprovalAutoAcceptedByPolicyCheck(): CheckData {
  return { is: "object" };
}

export function taskAuditApprovalAutoRejectedByPolicyCheck(): CheckData {
  return { is: "object" };
}

export function taskAuditApprovalHappenedAutomaticallyCheck(): CheckData {
  return { is: "object" };
}

export function taskAuditApprovalInstanceChangeCheck(): CheckData {
  return { is: "object", properties: { instance: [approvalInstanceCheck, "null"] } };
}

export function taskAuditBulkActionErrorCheck(): CheckData {
  return { is: "object", properties: { error: "string" } };
}

export function taskAuditCertifyOutcomeCheck(): CheckData {
  return { is: "object", properties: { outcome: taskAuditCertifyOutcomeOutcomeCheck } };
}

export function taskAuditCertifyOutcomeOutcomeCheck(): CheckData {
  return {
    is: "enum",
    values: [
      "CERTIFY_OUTCOME_UNSPECIFIED",
      "CERTIFY_OUTCOME_CERTIFIED",
      "CERTIFY_OUTCOME_DECERTIFIED",
      "CERTIFY_OUTCOME_ERROR",
      "CERTIFY_OUTCOME_CANCELLED",
      "CERTIFY_OUTCOME_WAIT_TIMED_OUT",
    ],
  };
}

export function taskAuditCommentCheck(): CheckData {
  return {
    is: "object",
    properties: {
      comment: "string",
      updatedAt: { is: "string", format: "date-time" },
      updatedBy: "string",
    },
  };
}

export function taskAuditConditionalPolicyExecutionResultCheck(): CheckData {
  return {
    is: "object",
    properties: {
      condition: "string",
      conditionMatched: "boolean",
      defaultCondition: "boolean",
      error: "string",
      policyKey: "string",
    },
  };
}

export function taskAuditConnectorActionResultCheck(): CheckData {
  return {
    is: "object",
    properties: {
      appEntitlementId: "string",
      appId: "string",
      connectorActionId: "string",
      connectorId: "string",
      cancelled: [taskAuditCancelledResultCheck, "null"],
      error: [taskAuditErrorResultCheck, "null"],
      success: [taskAuditSuccessResultCheck, "null"],
    },
    groups: [{ arms: ["cancelled", "error", "success"] }],
  };
}

export function taskAuditEscalateToEmergencyAccessCheck(): CheckData {
  return { is: "object", properties: { oldPolicyId: "string", oldPolicyStepId: "string" } };
}

export function taskAuditExpressionPolicyStepErrorCheck(): CheckData {
  return { is: "object", properties: { error: "string" } };
}

export function taskAuditExternalTicketCreatedCheck(): CheckData {
  return {
    is: "object",
    properties: {
      appId: "string",
      connectorId: "string",
      externalTicketId: "string",
      externalTicketProvisionerConfigId: "string",
      externalTicketProvisionerConfigName: "string",
      externalTicketUrl: "string",
    },
  };
}

export function taskAuditExternalTicketErrorCheck(): CheckData {
  return { is: "object", properties: { errorMessage: "string" } };
}

export function taskAuditExternalTicketProvisionStepResolvedCheck(): CheckData {
  return {
    is: "object",
    properties: {
      appId: "string",
      connectorId: "string",
      externalTicketId: "string",
      externalTicketProvisionerConfigId: "string",
      externalTicketUrl: "string",
    },
  };
}

export function taskAuditExternalTicketTriggeredCheck(): CheckData {
  return {
    is: "object",
    properties: {
      appId: "string",
      connectorId: "string",
      externalTicketId: "string",
      externalTicketProvisionerConfigId: "string",
      externalTicketProvisionerConfigName: "string",
    },
  };
}

export function taskAuditFinishedConnectorActionsCheck(): CheckData {
  return { is: "object", properties: { policyStepId: "string" } };
}

export function taskAuditGrantOutcomeCheck(): CheckData {
  return { is: "object", properties: { outcome: taskAuditGrantOutcomeOutcomeCheck } };
}

export function taskAuditGrantOutcomeOutcomeCheck(): CheckData {
  return {
    is: "enum",
    values: [
      "GRANT_OUTCOME_UNSPECIFIED",
      "GRANT_OUTCOME_GRANTED",
      "GRANT_OUTCOME_DENIED",
      "GRANT_OUTCOME_ERROR",
      "GRANT_OUTCOME_CANCELLED",
      "GRANT_OUTCOME_WAIT_TIMED_OUT",
    ],
  };
}

export function taskAuditHardResetCheck(): CheckData {
  return { is: "object", properties: { oldPolicyStepId: "string" } };
}

export function taskAuditListRequestCheck(): CheckData {
  return {
    is: "object",
    properties: {
      pageSize: { is: "integer", format: "int32" },
      pageToken: "string",
      refs: [{ is: "list", items: taskAuditViewRefCheck }, "null"],
      taskId: "string",
    },
  };
}

export function taskAuditListResponseCheck(): CheckData {
  return {
    is: "object",
    properties: {
      list: [{ is: "list", items: taskAuditViewCheck }, "null"],
      nextPageToken: "string",
    },
  };
}

export function taskAuditMetaDataCheck(): CheckData {
  return { is: "object", properties: { user: userCheck } };
}

export function taskAuditNewTaskCheck(): CheckData {
  return { is: "object" };
}

export function taskAuditPolicyApprovalReassignedCheck(): CheckData {
  return {
    is: "object",
    properties: {
      newPolicyStepId: "string",
      newUsers: [{ is: "list", items: "string" }, "null"],
      oldPolicyStepId: "string",
      users: [{ is: "list", items: userCheck }, "null"],
    },
  };
}

export function taskAuditPolicyChangedCheck(): CheckData {
  return { is: "object", properties: { newPolicyId: "string", oldPolicyId: "string" } };
}

export function taskAuditPolicyEvaluationStepCheck(): CheckData {
  return { is: "object", properties: { stepComment: "string" } };
}

export function taskAuditPolicyProvisionErrorCheck(): CheckData {
  return { is: "object", properties: { error: "string" } };
}

export function taskAuditPolicyProvisionReassignedCheck(): CheckData {
  return {
    is: "object",
    properties: {
      newPolicyStepId: "string",
      newUsers: [{ is: "list", items: "string" }, "null"],
      oldPolicyStepId: "string",
      users: [{ is: "list", items: userCheck }, "null"],
    },
  };
}

export function taskAuditReassignedToDelegateCheck(): CheckData {
  return {
    is: "object",
    properties: {
      delegatedAssigneeUser: userCheck,
      delegatedAssigneeUserId: "string",
      originalAssigneeUser: userCheck,
      originalAssigneeUserId: "string",
    },
  };
}

export function taskAuditReassignmentListErrorCheck(): CheckData {
  return { is: "object", properties: { errorMessage: "string" } };
}

export function taskAuditRestartCheck(): CheckData {
  return { is: "object", properties: { oldPolicyStepId: "string" } };
}

export function taskAuditRevokeOutcomeCheck(): CheckData {
  return { is: "object", properties: { outcome: taskAuditRevokeOutcomeOutcomeCheck } };
}

export function taskAuditRevokeOutcomeOutcomeCheck(): CheckData {
  return {
    is: "enum",
    values: [
      "REVOKE_OUTCOME_UNSPECIFIED",
      "REVOKE_OUTCOME_REVOKED",
      "REVOKE_OUTCOME_DENIED",
      "REVOKE_OUTCOME_ERROR",
      "REVOKE_OUTCOME_CANCELLED",
      "REVOKE_OUTCOME_WAIT_TIMED_OUT",
    ],
  };
}

export function taskAuditSLAEscalationCheck(): CheckData {
  return { is: "object", properties: { message: "string" } };
}

export function taskAuditStartedConnectorActionsCheck(): CheckData {
  return { is: "object", properties: { policyStepId: "string" } };
}

export function taskAuditStateChangeCheck(): CheckData {
  return { is: "object", properties: { previousState: taskAuditStateChangePreviousStateCheck } };
}

export function taskAuditStateChangePreviousStateCheck(): CheckData {
  return { is: "enum", values: ["TASK_STATE_UNSPECIFIED", "TASK_STATE_OPEN", "TASK_STATE_CLOSED"] };
}

export function taskAuditStepSkippedCheck(): CheckData {
  return { is: "object", properties: { skippedBy: "string" } };
}

export function taskAuditStepUpApprovalCheck(): CheckData {
  return { is: "object", properties: { stepUpTransactionId: "string" } };
}

export function taskAuditViewCheck(): CheckData {
  return {
    is: "object",
    properties: {
      created: { is: "string", format: "date-time" },
      currentState: taskAuditViewCurrentStateCheck,
      eventType: taskAuditViewEventTypeCheck,
      id: "string",
      metadata: taskAuditMetaDataCheck,
      source: taskAuditViewSourceCheck,
      ticketId: "string",
      userId: "string",
      workflowStep: { is: "integer", format: "int32" },
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
      externalTicketProvisionStepResolved: [
        taskAuditExternalTicketProvisionStepResolvedCheck,
        "null",
      ],
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
      webhookTriggered: [taskAuditWebhookTriggeredCheck, "null"],
    },
    groups: [
      {
        arms: [
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
          "webhookTriggered",
        ],
      },
    ],
  };
}

export function taskAuditViewCurrentStateCheck(): CheckData {
  return { is: "enum", values: ["TASK_STATE_UNSPECIFIED", "TASK_STATE_OPEN", "TASK_STATE_CLOSED"] };
}

export function taskAuditViewEventTypeCheck(): CheckData {
  return {
    is: "enum",
    values: [
      "TASK_AUDIT_EVENT_TYPE_UNSPECIFIED",
      "TASK_AUDIT_EVENT_TYPE_NEUTRAL",
      "TASK_AUDIT_EVENT_TYPE_ERROR",
    ],
  };
}

export function taskAuditViewSourceCheck(): CheckData {
  return {
    is: "enum",
    values: [
      "SOURCE_UNSPECIFIED",
      "SOURCE_C1",
      "SOURCE_JIRA",
      "SOURCE_SLACK",
      "SOURCE_COPILOT_AGENTS",
    ],
  };
}

export function taskAuditViewRefCheck(): CheckData {
  return { is: "object", properties: { id: "string" } };
}

export function taskAuditWaitForAnalysisStepSuccessCheck(): CheckData {
  return {
    is: "object",
    properties: { stepId: "string", succeededAt: { is: "string", format: "date-time" } },
  };
}

export function taskAuditWaitForAnalysisStepTimedOutCheck(): CheckData {
  return {
    is: "object",
    properties: { stepId: "string", timedOutAt: { is: "string", format: "date-time" } },
  };
}

export function taskAuditWaitForAnalysisStepWaitingCheck(): CheckData {
  return { is: "object", properties: { stepId: "string" } };
}

export function taskAuditWaitStepSuccessCheck(): CheckData {
  return {
    is: "object",
    properties: {
      condition: "string",
      stepId: "string",
      succeededAt: { is: "string", format: "date-time" },
    },
  };
}

export function taskAuditWaitStepTimedOutCheck(): CheckData {
  return {
    is: "object",
    properties: {
      condition: "string",
      stepId: "string",
      timedOutAt: { is: "string", format: "date-time" },
    },
  };
}

export function taskAuditWaitStepWaitingCheck(): CheckData {
  return { is: "object", properties: { condition: "string", stepId: "string" } };
}

export function taskAuditWebhookApprovalAttemptCheck(): CheckData {
  return {
    is: "object",
    properties: {
      webhookId: "string",
      webhookInstanceId: "string",
      webhookName: "string",
      webhookUrl: "string",
    },
  };
}

export function taskAuditWebhookApprovalBadResponseCheck(): CheckData {
  return {
    is: "object",
    properties: {
      error: "string",
      webhookId: "string",
      webhookInstanceId: "string",
      webhookName: "string",
      webhookUrl: "string",
    },
  };
}

export function taskAuditWebhookApprovalSuccessCheck(): CheckData {
  return {
    is: "object",
    properties: {
      webhookId: "string",
      webhookInstanceId: "string",
      webhookName: "string",
      webhookUrl: "string",
    },
  };
}

export function taskAuditWebhookApprovalTriggeredCheck(): CheckData {
  return {
    is: "object",
    properties: {
      webhookId: "string",
      webhookInstanceId: "string",
      webhookName: "string",
      webhookUrl: "string",
    },
  };
}

export function taskAuditWebhookAttemptCheck(): CheckData {
  return {
    is: "object",
    properties: {
      webhookId: "string",
      webhookInstanceId: "string",
      webhookName: "string",
      webhookUrl: "string",
    },
  };
}

export function taskAuditWebhookSuccessCheck(): CheckData {
  return {
    is: "object",
    properties: {
      webhookId: "string",
      webhookInstanceId: "string",
      webhookName: "string",
      webhookUrl: "string",
    },
  };
}

export function taskAuditWebhookTriggeredCheck(): CheckData {
  return {
    is: "object",
    properties: {
      webhookId: "string",
      webhookInstanceId: "string",
      webhookName: "string",
      webhookUrl: "string",
    },
  };
}

export function taskExpandMaskCheck(): CheckData {
  return {
    is: "object",
    properties: { paths: [{ is: "list", items: taskExpandMaskPathsItemCheck }, "null"] },
  };
}

export function taskExpandMaskPathsItemCheck(): CheckData {
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
      "insight_ids",
    ],
  };
}

export function taskGrantSourceCheck(): CheckData {
  return {
    is: "object",
    properties: { externalUrl: "string", integrationId: "string", requestId: "string" },
  };
}

export function taskRefCheck(): CheckData {
  return { is: "object", properties: { id: "string" } };
}

export function taskRevokeSourceCheck(): CheckData {
  return {
    is: "object",
    properties: {
      expired: [taskRevokeSourceExpiredCheck, "null"],
      nonUsage: [taskRevokeSourceNonUsageCheck, "null"],
      request: [taskRevokeSourceRequestCheck, "null"],
      review: [taskRevokeSourceReviewCheck, "null"],
    },
    groups: [{ arms: ["expired", "nonUsage", "request", "review"] }],
  };
}

export function taskRevokeSourceExpiredCheck(): CheckData {
  return { is: "object", properties: { expiredAt: { is: "string", format: "date-time" } } };
}

export function taskRevokeSourceNonUsageCheck(): CheckData {
  return {
    is: "object",
    properties: {
      expiresAt: { is: "string", format: "date-time" },
      lastLogin: { is: "string", format: "date-time" },
    },
  };
}

export function taskRevokeSourceRequestCheck(): CheckData {
  return { is: "object", properties: { requestUserId: "string" } };
}

export function taskRevokeSourceReviewCheck(): CheckData {
  return { is: "object", properties: { accessReviewId: "string", certTicketId: "string" } };
}

export function taskSearchRequestCheck(): CheckData {
  return {
    is: "object",
    properties: {
      accessReviewIds: [{ is: "list", items: "string" }, "null"],
      accountOwnerIds: [{ is: "list", items: "string" }, "null"],
      accountTypes: [{ is: "list", items: taskSearchRequestAccountTypesItemCheck }, "null"],
      actorId: "string",
      appEntitlementIds: [{ is: "list", items: "string" }, "null"],
      appResourceIds: [{ is: "list", items: "string" }, "null"],
      appResourceTypeIds: [{ is: "list", items: "string" }, "null"],
      appUserSubjectIds: [{ is: "list", items: "string" }, "null"],
      applicationIds: [{ is: "list", items: "string" }, "null"],
      assignedOrStepApproverUserId: "string",
      assigneesInIds: [{ is: "list", items: "string" }, "null"],
      createdAfter: { is: "string", format: "date-time" },
      createdBefore: { is: "string", format: "date-time" },
      currentStep: taskSearchRequestCurrentStepCheck,
      emergencyStatus: taskSearchRequestEmergencyStatusCheck,
      excludeAppEntitlementIds: [{ is: "list", items: "string" }, "null"],
      excludeAppResourceTypeIds: [{ is: "list", items: "string" }, "null"],
      excludeIds: [{ is: "list", items: "string" }, "null"],
      expandMask: taskExpandMaskCheck,
      includeDeleted: "boolean",
      myWorkUserIds: [{ is: "list", items: "string" }, "null"],
      olderThanDuration: { is: "string", format: "google-duration" },
      openerIds: [{ is: "list", items: "string" }, "null"],
      openerOrSubjectUserId: "string",
      pageSize: { is: "integer", format: "int32" },
      pageToken: "string",
      previouslyActedOnIds: [{ is: "list", items: "string" }, "null"],
      query: "string",
      refs: [{ is: "list", items: taskRefCheck }, "null"],
      sortBy: taskSearchRequestSortByCheck,
      stepApprovalTypes: [
        { is: "list", items: taskSearchRequestStepApprovalTypesItemCheck },
        "null",
      ],
      subjectIds: [{ is: "list", items: "string" }, "null"],
      taskStates: [{ is: "list", items: taskSearchRequestTaskStatesItemCheck }, "null"],
      taskTypes: [{ is: "list", items: taskTypeCheck }, "null"],
      userEmploymentStatuses: [{ is: "list", items: "string" }, "null"],
    },
  };
}

export function taskSearchRequestAccountTypesItemCheck(): CheckData {
  return {
    is: "enum",
    values: [
      "APP_USER_TYPE_UNSPECIFIED",
      "APP_USER_TYPE_USER",
      "APP_USER_TYPE_SERVICE_ACCOUNT",
      "APP_USER_TYPE_SYSTEM_ACCOUNT",
    ],
  };
}

export function taskSearchRequestCurrentStepCheck(): CheckData {
  return {
    is: "enum",
    values: [
      "TASK_SEARCH_CURRENT_STEP_UNSPECIFIED",
      "TASK_SEARCH_CURRENT_STEP_APPROVAL",
      "TASK_SEARCH_CURRENT_STEP_PROVISION",
    ],
  };
}

export function taskSearchRequestEmergencyStatusCheck(): CheckData {
  return { is: "enum", values: ["UNSPECIFIED", "ALL", "NON_EMERGENCY", "EMERGENCY"] };
}

export function taskSearchRequestSortByCheck(): CheckData {
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
      "TASK_SEARCH_SORT_BY_REVERSE_CREATED_AT",
    ],
  };
}

export function taskSearchRequestStepApprovalTypesItemCheck(): CheckData {
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
      "STEP_APPROVAL_TYPE_AGENT",
    ],
  };
}

export function taskSearchRequestTaskStatesItemCheck(): CheckData {
  return { is: "enum", values: ["TASK_STATE_UNSPECIFIED", "TASK_STATE_OPEN", "TASK_STATE_CLOSED"] };
}

export function taskSearchResponseCheck(): CheckData {
  return {
    is: "object",
    properties: {
      expanded: [{ is: "list", items: protobufAnyCheck }, "null"],
      list: [{ is: "list", items: taskViewCheck }, "null"],
      nextPageToken: "string",
    },
  };
}

export function taskServiceActionResponseCheck(): CheckData {
  return {
    is: "object",
    properties: {
      expanded: [{ is: "list", items: protobufAnyCheck }, "null"],
      taskView: taskViewCheck,
      ticketActionId: "string",
    },
  };
}

export function taskServiceCreateGrantRequestCheck(): CheckData {
  return {
    is: "object",
    properties: {
      appEntitlementId: "string",
      appId: "string",
      appUserId: "string",
      description: "string",
      emergencyAccess: "boolean",
      expandMask: taskExpandMaskCheck,
      grantDuration: { is: "string", format: "google-duration" },
      identityUserId: "string",
      source: taskGrantSourceCheck,
    },
    required: ["appEntitlementId", "appId"],
  };
}

export function taskServiceCreateGrantResponseCheck(): CheckData {
  return {
    is: "object",
    properties: {
      expanded: [{ is: "list", items: protobufAnyCheck }, "null"],
      taskView: taskViewCheck,
    },
    readOnly: ["expanded"],
  };
}

export function taskServiceCreateOffboardingRequestCheck(): CheckData {
  return {
    is: "object",
    properties: { description: "string", expandMask: taskExpandMaskCheck, subjectUserId: "string" },
  };
}

export function taskServiceCreateOffboardingResponseCheck(): CheckData {
  return {
    is: "object",
    properties: {
      expanded: [{ is: "list", items: protobufAnyCheck }, "null"],
      taskView: taskViewCheck,
    },
    readOnly: ["expanded"],
  };
}

export function taskServiceCreateRevokeRequestCheck(): CheckData {
  return {
    is: "object",
    properties: {
      appEntitlementId: "string",
      appId: "string",
      appUserId: "string",
      description: "string",
      expandMask: taskExpandMaskCheck,
      identityUserId: "string",
    },
    required: ["appEntitlementId", "appId"],
  };
}

export function taskServiceCreateRevokeResponseCheck(): CheckData {
  return {
    is: "object",
    properties: {
      expanded: [{ is: "list", items: protobufAnyCheck }, "null"],
      taskView: taskViewCheck,
    },
  };
}

export function taskServiceGetResponseCheck(): CheckData {
  return {
    is: "object",
    properties: {
      expanded: [{ is: "list", items: protobufAnyCheck }, "null"],
      taskView: taskViewCheck,
    },
    readOnly: ["expanded"],
  };
}

export function taskTypeCheck(): CheckData {
  return {
    is: "object",
    properties: {
      certify: [taskTypeCertifyCheck, "null"],
      grant: [taskTypeGrantCheck, "null"],
      offboarding: [taskTypeOffboardingCheck, "null"],
      revoke: [taskTypeRevokeCheck, "null"],
    },
    groups: [{ arms: ["certify", "grant", "offboarding", "revoke"] }],
  };
}

export function taskTypeCertifyCheck(): CheckData {
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
      outcomeTime: { is: "string", format: "date-time" },
    },
    readOnly: [
      "accessReviewId",
      "accessReviewSelection",
      "appEntitlementId",
      "appId",
      "appUserId",
      "identityUserId",
      "outcome",
      "outcomeTime",
    ],
  };
}

export function taskTypeCertifyOutcomeCheck(): CheckData {
  return {
    is: "enum",
    values: [
      "CERTIFY_OUTCOME_UNSPECIFIED",
      "CERTIFY_OUTCOME_CERTIFIED",
      "CERTIFY_OUTCOME_DECERTIFIED",
      "CERTIFY_OUTCOME_ERROR",
      "CERTIFY_OUTCOME_CANCELLED",
      "CERTIFY_OUTCOME_WAIT_TIMED_OUT",
    ],
  };
}

export function taskTypeGrantCheck(): CheckData {
  return {
    is: "object",
    properties: {
      appEntitlementId: "string",
      appId: "string",
      appUserId: "string",
      grantDuration: { is: "string", format: "google-duration" },
      identityUserId: "string",
      outcome: taskTypeGrantOutcomeCheck,
      outcomeTime: { is: "string", format: "date-time" },
      source: taskGrantSourceCheck,
    },
    readOnly: [
      "appEntitlementId",
      "appId",
      "appUserId",
      "grantDuration",
      "identityUserId",
      "outcome",
      "outcomeTime",
    ],
  };
}

export function taskTypeGrantOutcomeCheck(): CheckData {
  return {
    is: "enum",
    values: [
      "GRANT_OUTCOME_UNSPECIFIED",
      "GRANT_OUTCOME_GRANTED",
      "GRANT_OUTCOME_DENIED",
      "GRANT_OUTCOME_ERROR",
      "GRANT_OUTCOME_CANCELLED",
      "GRANT_OUTCOME_WAIT_TIMED_OUT",
    ],
  };
}

export function taskTypeOffboardingCheck(): CheckData {
  return {
    is: "object",
    properties: {
      outcome: taskTypeOffboardingOutcomeCheck,
      outcomeTime: { is: "string", format: "date-time" },
      subjectUserId: "string",
    },
    readOnly: ["outcome", "outcomeTime", "subjectUserId"],
  };
}

export function taskTypeOffboardingOutcomeCheck(): CheckData {
  return {
    is: "enum",
    values: [
      "OFFBOARDING_OUTCOME_UNSPECIFIED",
      "OFFBOARDING_OUTCOME_IN_PROGRESS",
      "OFFBOARDING_OUTCOME_DONE",
      "OFFBOARDING_OUTCOME_ERROR",
      "OFFBOARDING_OUTCOME_CANCELLED",
    ],
  };
}

export function taskTypeRevokeCheck(): CheckData {
  return {
    is: "object",
    properties: {
      appEntitlementId: "string",
      appId: "string",
      appUserId: "string",
      identityUserId: "string",
      outcome: taskTypeRevokeOutcomeCheck,
      outcomeTime: { is: "string", format: "date-time" },
      source: taskRevokeSourceCheck,
    },
    readOnly: [
      "appEntitlementId",
      "appId",
      "appUserId",
      "identityUserId",
      "outcome",
      "outcomeTime",
    ],
  };
}

export function taskTypeRevokeOutcomeCheck(): CheckData {
  return {
    is: "enum",
    values: [
      "REVOKE_OUTCOME_UNSPECIFIED",
      "REVOKE_OUTCOME_REVOKED",
      "REVOKE_OUTCOME_DENIED",
      "REVOKE_OUTCOME_ERROR",
      "REVOKE_OUTCOME_CANCELLED",
      "REVOKE_OUTCOME_WAIT_TIMED_OUT",
    ],
  };
}

export function taskViewCheck(): CheckData {
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
      userPath: "string",
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
      "userPath",
    ],
  };
}

export function userCheck(): CheckData {
  return {
    is: "object",
    properties: {
      createdAt: { is: "string", format: "date-time" },
      delegatedUserId: "string",
      deletedAt: { is: "string", format: "date-time" },
      department: "string",
      departmentSources: [{ is: "list", items: userAttributeMappingSourceCheck }, "null"],
      directoryIds: [{ is: "list", items: "string" }, "null"],
      directoryStatus: userDirectoryStatusCheck,
      directoryStatusSources: [{ is: "list", items: userAttributeMappingSourceCheck }, "null"],
      displayName: "string",
      email: "string",
      emailSources: [{ is: "list", items: userAttributeMappingSourceCheck }, "null"],
      emails: [{ is: "list", items: "string" }, "null"],
      employeeIdSources: [{ is: "list", items: userAttributeMappingSourceCheck }, "null"],
      employeeIds: [{ is: "list", items: "string" }, "null"],
      employmentStatus: "string",
      employmentStatusSources: [{ is: "list", items: userAttributeMappingSourceCheck }, "null"],
      employmentType: "string",
      employmentTypeSources: [{ is: "list", items: userAttributeMappingSourceCheck }, "null"],
      id: "string",
      jobTitle: "string",
      jobTitleSources: [{ is: "list", items: userAttributeMappingSourceCheck }, "null"],
      managerIds: [{ is: "list", items: "string" }, "null"],
      managerSources: [{ is: "list", items: userAttributeMappingSourceCheck }, "null"],
      profile: { is: "object" },
      roleIds: [{ is: "list", items: "string" }, "null"],
      status: userStatusCheck,
      type: userTypeCheck,
      updatedAt: { is: "string", format: "date-time" },
      username: "string",
      usernameSources: [{ is: "list", items: userAttributeMappingSourceCheck }, "null"],
      usernames: [{ is: "list", items: "string" }, "null"],
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
      "usernames",
    ],
  };
}

export function userDirectoryStatusCheck(): CheckData {
  return { is: "enum", values: ["UNKNOWN", "ENABLED", "DISABLED", "DELETED"] };
}

export function userStatusCheck(): CheckData {
  return { is: "enum", values: ["UNKNOWN", "ENABLED", "DISABLED", "DELETED"] };
}

export function userTypeCheck(): CheckData {
  return {
    is: "enum",
    values: [
      "USER_TYPE_UNSPECIFIED",
      "USER_TYPE_SYSTEM",
      "USER_TYPE_HUMAN",
      "USER_TYPE_SERVICE",
      "USER_TYPE_AGENT",
    ],
  };
}

export function userAttributeMappingSourceCheck(): CheckData {
  return {
    is: "object",
    properties: {
      appId: "string",
      appUserId: "string",
      appUserProfileAttributeKey: "string",
      userAttributeMappingId: "string",
      value: "string",
    },
  };
}

export function protobufAnyCheck(): CheckData {
  return { is: "object", properties: { "@type": "string" } };
}

export function statusCheck(): CheckData {
  return {
    is: "object",
    properties: {
      code: { is: "integer", format: "int32" },
      details: [{ is: "list", items: protobufAnyCheck }, "null"],
      message: "string",
    },
  };
}
