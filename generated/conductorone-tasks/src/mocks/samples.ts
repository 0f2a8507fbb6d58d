import type { Sample } from "../core/samples.js";

export function appSample(): Sample {
  return {
    value: {
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
      userCount: "userCount",
    },
  };
}

export function appIdentityMatchingSample(): Sample {
  return { value: "APP_USER_IDENTITY_MATCHING_UNSPECIFIED" };
}

export function appEntitlementSample(): Sample {
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
      userEditedMask: "userEditedMask",
    },
    groups: [{ durationGrant: "durationGrant", durationUnset: {} }],
  };
}

export function appEntitlementPurposeSample(): Sample {
  return { value: "APP_ENTITLEMENT_PURPOSE_VALUE_UNSPECIFIED" };
}

export function appUserSample(): Sample {
  return {
    value: {
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
      usernames: ["string"],
    },
  };
}

export function appUserTypeSample(): Sample {
  return { value: "APP_USER_TYPE_UNSPECIFIED" };
}

export function appUserStatusSample(): Sample {
  return { value: { details: "details", status: "STATUS_UNSPECIFIED" } };
}

export function appUserStatusStatusSample(): Sample {
  return { value: "STATUS_UNSPECIFIED" };
}

export function taskAuditCancelledResultSample(): Sample {
  return { value: {} };
}

export function taskAuditErrorResultSample(): Sample {
  return { value: { errorCount: "errorCount", errorReason: "errorReason" } };
}

export function taskAuditSuccessResultSample(): Sample {
  return { value: { annotations: [protobufAnySample] } };
}

export function acceptSample(): Sample {
  return { value: { acceptMessage: "acceptMessage" } };
}

export function acceptInstanceSample(): Sample {
  return { value: { acceptMessage: "acceptMessage" } };
}

export function agentApprovalSample(): Sample {
  return {
    value: {
      agentMode: "APPROVAL_AGENT_MODE_UNSPECIFIED",
      agentUserId: "agentUserId",
      instructions: "instructions",
      policyIds: ["string"],
    },
  };
}

export function agentApprovalAgentModeSample(): Sample {
  return { value: "APPROVAL_AGENT_MODE_UNSPECIFIED" };
}

export function appEntitlementReferenceSample(): Sample {
  return { value: { appEntitlementId: "appEntitlementId", appId: "appId" } };
}

export function appGroupApprovalSample(): Sample {
  return {
    value: {
      allowSelfApproval: true,
      appGroupId: "appGroupId",
      appId: "appId",
      fallback: true,
      fallbackUserIds: ["string"],
    },
  };
}

export function appOwnerApprovalSample(): Sample {
  return { value: { allowSelfApproval: true } };
}

export function approvalSample(): Sample {
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
      requiresStepUpProviderId: "requiresStepUpProviderId",
    },
    groups: [
      {
        agent: agentApprovalSample,
        appOwners: appOwnerApprovalSample,
        entitlementOwners: entitlementOwnerApprovalSample,
        expression: expressionApprovalSample,
        group: appGroupApprovalSample,
        manager: managerApprovalSample,
        resourceOwners: resourceOwnerApprovalSample,
        self: selfApprovalSample,
        users: userApprovalSample,
        webhook: webhookApprovalSample,
      },
    ],
  };
}

export function approvalInstanceSample(): Sample {
  return {
    value: {
      approval: approvalSample,
      escalationInstance: escalationInstanceSample,
      state: "APPROVAL_INSTANCE_STATE_UNSPECIFIED",
    },
    groups: [
      {
        approved: approvedActionSample,
        denied: deniedActionSample,
        reassigned: reassignedActionSample,
        reassignedByError: reassignedByErrorActionSample,
        restarted: restartActionSample,
        skipped: skippedActionSample,
      },
    ],
  };
}

export function approvalInstanceStateSample(): Sample {
  return { value: "APPROVAL_INSTANCE_STATE_UNSPECIFIED" };
}

export function approvedActionSample(): Sample {
  return {
    value: {
      approvedAt: "2019-12-27T18:11:19.117Z",
      entitlements: [appEntitlementReferenceSample],
      stepUpTransactionId: "stepUpTransactionId",
      userId: "userId",
    },
  };
}

export function cancelledActionSample(): Sample {
  return {
    value: { cancelledAt: "2019-12-27T18:11:19.117Z", cancelledByUserId: "cancelledByUserId" },
  };
}

export function completedActionSample(): Sample {
  return {
    value: {
      completedAt: "2019-12-27T18:11:19.117Z",
      entitlements: [appEntitlementReferenceSample],
      userId: "userId",
    },
  };
}

export function connectorProvisionSample(): Sample {
  return {
    value: {},
    groups: [
      {
        account: accountProvisionSample,
        defaultBehavior: defaultBehaviorSample,
        deleteAccount: deleteAccountSample,
      },
    ],
  };
}

export function accountProvisionSample(): Sample {
  return {
    value: { config: { foo: "bar" }, connectorId: "connectorId", schemaId: "schemaId" },
    groups: [{ doNotSave: doNotSaveSample, saveToVault: saveToVaultSample }],
  };
}

export function defaultBehaviorSample(): Sample {
  return { value: { connectorId: "connectorId" } };
}

export function deleteAccountSample(): Sample {
  return { value: { connectorId: "connectorId" } };
}

export function doNotSaveSample(): Sample {
  return { value: {} };
}

export function saveToVaultSample(): Sample {
  return { value: { vaultIds: ["string"] } };
}

export function delegatedProvisionSample(): Sample {
  return { value: { appId: "appId", entitlementId: "entitlementId", implicit: true } };
}

export function deniedActionSample(): Sample {
  return { value: { deniedAt: "2019-12-27T18:11:19.117Z", userId: "userId" } };
}

export function entitlementOwnerApprovalSample(): Sample {
  return { value: { allowSelfApproval: true, fallback: true, fallbackUserIds: ["string"] } };
}

export function erroredActionSample(): Sample {
  return {
    value: {
      description: "description",
      errorCode: "errorCode",
      erroredAt: "2019-12-27T18:11:19.117Z",
    },
  };
}

export function escalationSample(): Sample {
  return {
    value: { escalationComment: "escalationComment", expiration: "expiration" },
    groups: [
      {
        reassignToApprovers: escalationReassignToApproversSample,
        replacePolicy: escalationReplacePolicySample,
      },
    ],
  };
}

export function escalationReassignToApproversSample(): Sample {
  return { value: { approverIds: ["string"] } };
}

export function escalationReplacePolicySample(): Sample {
  return { value: { policyId: "policyId" } };
}

export function escalationInstanceSample(): Sample {
  return {
    value: {
      alreadyEscalated: true,
      escalationComment: "escalationComment",
      expiresAt: "2019-12-27T18:11:19.117Z",
    },
    groups: [
      {
        reassignToApprovers: escalationInstanceReassignToApproversSample,
        replacePolicy: escalationInstanceReplacePolicySample,
      },
    ],
  };
}

export function escalationInstanceReassignToApproversSample(): Sample {
  return { value: { approverIds: ["string"] } };
}

export function escalationInstanceReplacePolicySample(): Sample {
  return { value: { policyId: "policyId" } };
}

export function expressionApprovalSample(): Sample {
  return {
    value: {
      allowSelfApproval: true,
      assignedUserIds: ["string"],
      expressions: ["string"],
      fallback: true,
      fallbackUserIds: ["string"],
    },
  };
}

export function externalTicketProvisionSample(): Sample {
  return {
    value: {
      appId: "appId",
      connectorId: "connectorId",
      externalTicketProvisionerConfigId: "externalTicketProvisionerConfigId",
      instructions: "instructions",
    },
  };
}

export function managerApprovalSample(): Sample {
  return {
    value: {
      allowSelfApproval: true,
      assignedUserIds: ["string"],
      fallback: true,
      fallbackUserIds: ["string"],
    },
  };
}

export function manualProvisionSample(): Sample {
  return { value: { instructions: "instructions", userIds: ["string"] } };
}

export function multiStepSample(): Sample {
  return { value: { provisionSteps: [] }, recursive: { provisionSteps: [provisionPolicySample] } };
}

export function policySample(): Sample {
  return {
    value: {
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
      updatedAt: "2019-12-27T18:11:19.117Z",
    },
  };
}

export function policyTypeSample(): Sample {
  return { value: "POLICY_TYPE_UNSPECIFIED" };
}

export function policyInstanceSample(): Sample {
  return {
    value: {
      current: policyStepInstanceSample,
      history: [policyStepInstanceSample],
      next: [policyStepSample],
      policy: policySample,
    },
  };
}

export function policyPostActionsSample(): Sample {
  return { value: {}, groups: [{ certifyRemediateImmediately: true }] };
}

export function policyStepSample(): Sample {
  return {
    value: {},
    groups: [
      {
        accept: acceptSample,
        approval: approvalSample,
        provision: provisionSample,
        reject: rejectSample,
        wait: waitSample,
      },
    ],
  };
}

export function policyStepInstanceSample(): Sample {
  return {
    value: {
      id: "id",
      policyGenerationId: "policyGenerationId",
      state: "POLICY_STEP_STATE_UNSPECIFIED",
    },
    groups: [
      {
        accept: acceptInstanceSample,
        approval: approvalInstanceSample,
        provision: provisionInstanceSample,
        reject: rejectInstanceSample,
        wait: waitInstanceSample,
      },
    ],
  };
}

export function policyStepInstanceStateSample(): Sample {
  return { value: "POLICY_STEP_STATE_UNSPECIFIED" };
}

export function policyStepsSample(): Sample {
  return { value: { steps: [policyStepSample] } };
}

export function provisionSample(): Sample {
  return {
    value: {
      assigned: true,
      provisionPolicy: provisionPolicySample,
      provisionTarget: provisionTargetSample,
    },
  };
}

export function provisionInstanceSample(): Sample {
  return {
    value: {
      externalTicketId: "externalTicketId",
      externalTicketProvisionerConfigId: "externalTicketProvisionerConfigId",
      notificationId: "notificationId",
      provision: provisionSample,
      state: "PROVISION_INSTANCE_STATE_UNSPECIFIED",
      webhookId: "webhookId",
      webhookInstanceId: "webhookInstanceId",
    },
    groups: [
      {
        cancelled: cancelledActionSample,
        completed: completedActionSample,
        errored: erroredActionSample,
        reassignedByError: reassignedByErrorActionSample,
        skipped: skippedActionSample,
      },
    ],
  };
}

export function provisionInstanceStateSample(): Sample {
  return { value: "PROVISION_INSTANCE_STATE_UNSPECIFIED" };
}

export function provisionPolicySample(): Sample {
  return {
    value: {},
    groups: [
      {
        connector: connectorProvisionSample,
        delegated: delegatedProvisionSample,
        externalTicket: externalTicketProvisionSample,
        manual: manualProvisionSample,
        multiStep: multiStepSample,
        unconfigured: unconfiguredProvisionSample,
        webhook: webhookProvisionSample,
      },
    ],
  };
}

export function provisionTargetSample(): Sample {
  return {
    value: {
      appEntitlementId: "appEntitlementId",
      appId: "appId",
      appUserId: "appUserId",
      grantDuration: "grantDuration",
    },
  };
}

export function reassignedActionSample(): Sample {
  return {
    value: {
      newPolicyStepId: "newPolicyStepId",
      reassignedAt: "2019-12-27T18:11:19.117Z",
      userId: "userId",
    },
  };
}

export function reassignedByErrorActionSample(): Sample {
  return {
    value: {
      description: "description",
      errorCode: "errorCode",
      errorUserId: "errorUserId",
      erroredAt: "2019-12-27T18:11:19.117Z",
      newPolicyStepId: "newPolicyStepId",
      reassignedAt: "2019-12-27T18:11:19.117Z",
    },
  };
}

export function rejectSample(): Sample {
  return { value: { rejectMessage: "rejectMessage" } };
}

export function rejectInstanceSample(): Sample {
  return { value: { rejectMessage: "rejectMessage" } };
}

export function resourceOwnerApprovalSample(): Sample {
  return { value: { allowSelfApproval: true, fallback: true, fallbackUserIds: ["string"] } };
}

export function restartActionSample(): Sample {
  return {
    value: {
      oldPolicyStepId: "oldPolicyStepId",
      restartedAt: "2019-12-27T18:11:19.117Z",
      userId: "userId",
    },
  };
}

export function ruleSample(): Sample {
  return { value: { condition: "condition", policyKey: "policyKey" } };
}

export function selfApprovalSample(): Sample {
  return { value: { assignedUserIds: ["string"], fallback: true, fallbackUserIds: ["string"] } };
}

export function skippedActionSample(): Sample {
  return {
    value: {
      newPolicyStepId: "newPolicyStepId",
      skippedAt: "2019-12-27T18:11:19.117Z",
      userId: "userId",
    },
  };
}

export function unconfiguredProvisionSample(): Sample {
  return { value: {} };
}

export function userApprovalSample(): Sample {
  return { value: { allowSelfApproval: true, userIds: ["string"] } };
}

export function waitSample(): Sample {
  return {
    value: {
      commentOnFirstWait: "commentOnFirstWait",
      commentOnTimeout: "commentOnTimeout",
      name: "name",
      timeoutDuration: "timeoutDuration",
    },
    groups: [{ condition: waitConditionSample }],
  };
}

export function waitConditionSample(): Sample {
  return { value: { condition: "condition" } };
}

export function waitConditionInstanceSample(): Sample {
  return { value: { condition: "condition" } };
}

export function waitInstanceSample(): Sample {
  return {
    value: {
      commentOnFirstWait: "commentOnFirstWait",
      commentOnTimeout: "commentOnTimeout",
      name: "name",
      startedWaitingAt: "2019-12-27T18:11:19.117Z",
      state: "WAIT_INSTANCE_STATE_UNSPECIFIED",
      timeout: "2019-12-27T18:11:19.117Z",
      timeoutDuration: "timeoutDuration",
    },
    groups: [
      { condition: waitConditionInstanceSample },
      {
        skipped: skippedActionSample,
        succeeded: conditionSucceededSample,
        timedOut: conditionTimedOutSample,
      },
    ],
  };
}

export function conditionSucceededSample(): Sample {
  return { value: { succeededAt: "2019-12-27T18:11:19.117Z" } };
}

export function conditionTimedOutSample(): Sample {
  return { value: { timedOutAt: "2019-12-27T18:11:19.117Z" } };
}

export function waitInstanceStateSample(): Sample {
  return { value: "WAIT_INSTANCE_STATE_UNSPECIFIED" };
}

export function webhookApprovalSample(): Sample {
  return { value: { webhookId: "webhookId" } };
}

export function webhookProvisionSample(): Sample {
  return { value: { webhookId: "webhookId" } };
}

export function expandedAppSample(): Sample {
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
      userCount: "userCount",
    },
    required: ["@type"],
  };
}

export function expandedAppEntitlementSample(): Sample {
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
      userEditedMask: "userEditedMask",
    },
    required: ["@type"],
    groups: [{ durationGrant: "durationGrant", durationUnset: {} }],
  };
}

export function expandedAppUserSample(): Sample {
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
      usernames: ["string"],
    },
    required: ["@type"],
  };
}

export function expandedObjectSample(): Sample {
  return {
    tag: "@type",
    arms: [
      ["type.googleapis.com/c1.api.app.v1.App", expandedAppSample],
      ["type.googleapis.com/c1.api.app.v1.AppEntitlement", expandedAppEntitlementSample],
      ["type.googleapis.com/c1.api.app.v1.AppUser", expandedAppUserSample],
      ["type.googleapis.com/c1.api.user.v1.User", expandedUserSample],
    ],
  };
}

export function expandedUserSample(): Sample {
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
      usernames: ["string"],
    },
    required: ["@type"],
  };
}

export function externalRefSample(): Sample {
  return { value: { externalRefSource: "UNSPECIFIED", name: "name", url: "url" } };
}

export function externalRefSourceSample(): Sample {
  return { value: "UNSPECIFIED" };
}

export function taskSample(): Sample {
  return {
    value: {
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
      userId: "userId",
    },
  };
}

export function taskActionsItemSample(): Sample {
  return { value: "TASK_ACTION_TYPE_UNSPECIFIED" };
}

export function taskOriginSample(): Sample {
  return { value: "TASK_ORIGIN_UNSPECIFIED" };
}

export function taskProcessingSample(): Sample {
  return { value: "TASK_PROCESSING_TYPE_UNSPECIFIED" };
}

export function taskRecommendationSample(): Sample {
  return { value: "INSIGHT_RECOMMENDATION_UNSPECIFIED" };
}

export function taskStateSample(): Sample {
  return { value: "TASK_STATE_UNSPECIFIED" };
}

export function taskActionSample(): Sample {
  return {
    value: {
      actionType: "TASK_ACTION_TYPE_UNSPECIFIED",
      bulkActionId: "bulkActionId",
      createdAt: "2019-12-27T18:11:19.117Z",
      deletedAt: "2019-12-27T18:11:19.117Z",
      id: "id",
      policyStepId: "policyStepId",
      updatedAt: "2019-12-27T18:11:19.117Z",
      userId: "userId",
    },
  };
}

export function taskActionActionTypeSample(): Sample {
  return { value: "TASK_ACTION_TYPE_UNSPECIFIED" };
}

export function taskActionsServiceApproveRequestSample(): Sample {
  return {
    value: { comment: "comment", expandMask: taskExpandMaskSample, policyStepId: "policyStepId" },
    required: ["policyStepId"],
  };
}

export function taskActionsServiceApproveResponseSample(): Sample {
  return {
    value: {
      expanded: [protobufAnySample],
      taskView: taskViewSample,
      ticketActionId: "ticketActionId",
    },
  };
}

export function taskActionsServiceApproveWithStepUpRequestSample(): Sample {
  return {
    value: {
      comment: "comment",
      expandMask: taskExpandMaskSample,
      policyStepId: "policyStepId",
      stepUpTransactionId: "stepUpTransactionId",
    },
    required: ["policyStepId", "stepUpTransactionId"],
  };
}

export function taskActionsServiceApproveWithStepUpResponseSample(): Sample {
  return {
    value: {
      expanded: [protobufAnySample],
      redirectUrl: "redirectUrl",
      taskView: taskViewSample,
      ticketActionId: "ticketActionId",
    },
  };
}

export function taskActionsServiceCloseRequestSample(): Sample {
  return { value: { comment: "comment", expandMask: taskExpandMaskSample } };
}

export function taskActionsServiceCloseResponseSample(): Sample {
  return {
    value: {
      expanded: [protobufAnySample],
      taskActionId: "taskActionId",
      taskView: taskViewSample,
    },
  };
}

export function taskActionsServiceCommentRequestSample(): Sample {
  return { value: { comment: "comment", expandMask: taskExpandMaskSample } };
}

export function taskActionsServiceCommentResponseSample(): Sample {
  return { value: { expanded: [protobufAnySample], taskView: taskViewSample } };
}

export function taskActionsServiceDenyRequestSample(): Sample {
  return {
    value: { comment: "comment", expandMask: taskExpandMaskSample, policyStepId: "policyStepId" },
  };
}

export function taskActionsServiceDenyResponseSample(): Sample {
  return {
    value: {
      expanded: [protobufAnySample],
      taskView: taskViewSample,
      ticketActionId: "ticketActionId",
    },
  };
}

export function taskActionsServiceEscalateToEmergencyAccessRequestSample(): Sample {
  return {
    value: { comment: "comment", expandMask: taskExpandMaskSample, policyStepId: "policyStepId" },
  };
}

export function taskActionsServiceHardResetRequestSample(): Sample {
  return { value: { comment: "comment", expandMask: taskExpandMaskSample } };
}

export function taskActionsServiceHardResetResponseSample(): Sample {
  return {
    value: {
      expanded: [protobufAnySample],
      taskView: taskViewSample,
      ticketActionId: "ticketActionId",
    },
  };
}

export function taskActionsServiceProcessNowRequestSample(): Sample {
  return { value: { expandMask: taskExpandMaskSample } };
}

export function taskActionsServiceProcessNowResponseSample(): Sample {
  return { value: { expanded: [protobufAnySample], taskView: taskViewSample } };
}

export function taskActionsServiceReassignRequestSample(): Sample {
  return {
    value: {
      comment: "comment",
      expandMask: taskExpandMaskSample,
      newStepUserIds: ["string"],
      policyStepId: "policyStepId",
    },
  };
}

export function taskActionsServiceReassignResponseSample(): Sample {
  return {
    value: {
      expanded: [protobufAnySample],
      taskView: taskViewSample,
      ticketActionId: "ticketActionId",
    },
  };
}

export function taskActionsServiceRestartRequestSample(): Sample {
  return {
    value: { comment: "comment", expandMask: taskExpandMaskSample, policyStepId: "policyStepId" },
  };
}

export function taskActionsServiceRestartResponseSample(): Sample {
  return {
    value: {
      expanded: [protobufAnySample],
      taskView: taskViewSample,
      ticketActionId: "ticketActionId",
    },
  };
}

export function taskActionsServiceSkipStepRequestSample(): Sample {
  return {
    value: { comment: "comment", expandMask: taskExpandMaskSample, policyStepId: "policyStepId" },
    required: ["policyStepId"],
  };
}

export function taskAuditAccessRequestOutcomeSample(): Sample {
  return { value: { outcome: "ACCESS_REQUEST_OUTCOME_UNSPECIFIED" } };
}

export function taskAuditAccessRequestOutcomeOutcomeSample(): Sample {
  return { value: "ACCESS_REQUEST_OUTCOME_UNSPECIFIED" };
}

export function taskAuditActionSubmittedSample(): Sample {
  return { value: { action: taskActionSample } };
}

export function taskAuditApprovalAutoAcceptedByPolicySample(): Sample {
  return { value: {} };
}

export function taskAuditApprovalAutoRejectedByPolicySample(): Sample {
  return { value: {} };
}

export function taskAuditApprovalHappenedAutomaticallySample(): Sample {
  return { value: {} };
}

export function taskAuditApprovalInstanceChangeSample(): Sample {
  return { value: { instance: approvalInstanceSample } };
}

export function taskAuditBulkActionErrorSample(): Sample {
  return { value: { error: "error" } };
}

export function taskAuditCertifyOutcomeSample(): Sample {
  return { value: { outcome: "CERTIFY_OUTCOME_UNSPECIFIED" } };
}

export function taskAuditCertifyOutcomeOutcomeSample(): Sample {
  return { value: "CERTIFY_OUTCOME_UNSPECIFIED" };
}

export function taskAuditCommentSample(): Sample {
  return {
    value: { comment: "comment", updatedAt: "2019-12-27T18:11:19.117Z", updatedBy: "updatedBy" },
  };
}

export function taskAuditConditionalPolicyExecutionResultSample(): Sample {
  return {
    value: {
      condition: "condition",
      conditionMatched: true,
      defaultCondition: true,
      error: "error",
      policyKey: "policyKey",
    },
  };
}

export function taskAuditConnectorActionResultSample(): Sample {
  return {
    value: {
      appEntitlementId: "appEntitlementId",
      appId: "appId",
      connectorActionId: "connectorActionId",
      connectorId: "connectorId",
    },
    groups: [
      {
        cancelled: taskAuditCancelledResultSample,
        error: taskAuditErrorResultSample,
        success: taskAuditSuccessResultSample,
      },
    ],
  };
}

export function taskAuditEscalateToEmergencyAccessSample(): Sample {
  return { value: { oldPolicyId: "oldPolicyId", oldPolicyStepId: "oldPolicyStepId" } };
}

export function taskAuditExpressionPolicyStepErrorSample(): Sample {
  return { value: { error: "error" } };
}

export function taskAuditExternalTicketCreatedSample(): Sample {
  return {
    value: {
      appId: "appId",
      connectorId: "connectorId",
      externalTicketId: "externalTicketId",
      externalTicketProvisionerConfigId: "externalTicketProvisionerConfigId",
      externalTicketProvisionerConfigName: "externalTicketProvisionerConfigName",
      externalTicketUrl: "externalTicketUrl",
    },
  };
}

export function taskAuditExternalTicketErrorSample(): Sample {
  return { value: { errorMessage: "errorMessage" } };
}

export function taskAuditExternalTicketProvisionStepResolvedSample(): Sample {
  return {
    value: {
      appId: "appId",
      connectorId: "connectorId",
      externalTicketId: "externalTicketId",
      externalTicketProvisionerConfigId: "externalTicketProvisionerConfigId",
      externalTicketUrl: "externalTicketUrl",
    },
  };
}

export function taskAuditExternalTicketTriggeredSample(): Sample {
  return {
    value: {
      appId: "appId",
      connectorId: "connectorId",
      externalTicketId: "externalTicketId",
      externalTicketProvisionerConfigId: "externalTicketProvisionerConfigId",
      externalTicketProvisionerConfigName: "externalTicketProvisionerConfigName",
    },
  };
}

export function taskAuditFinishedConnectorActionsSample(): Sample {
  return { value: { policyStepId: "policyStepId" } };
}

export function taskAuditGrantOutcomeSample(): Sample {
  return { value: { outcome: "GRANT_OUTCOME_UNSPECIFIED" } };
}

export function taskAuditGrantOutcomeOutcomeSample(): Sample {
  return { value: "GRANT_OUTCOME_UNSPECIFIED" };
}

export function taskAuditHardResetSample(): Sample {
  return { value: { oldPolicyStepId: "oldPolicyStepId" } };
}

export function taskAuditListRequestSample(): Sample {
  return {
    value: {
      pageSize: 0,
      pageToken: "pageToken",
      refs: [taskAuditViewRefSample],
      taskId: "taskId",
    },
  };
}

export function taskAuditListResponseSample(): Sample {
  return { value: { list: [taskAuditViewSample], nextPageToken: "nextPageToken" } };
}

export function taskAuditMetaDataSample(): Sample {
  return { value: { user: userSample } };
}

export function taskAuditNewTaskSample(): Sample {
  return { value: {} };
}

export function taskAuditPolicyApprovalReassignedSample(): Sample {
  return {
    value: {
      newPolicyStepId: "newPolicyStepId",
      newUsers: ["string"],
      oldPolicyStepId: "oldPolicyStepId",
      users: [userSample],
    },
  };
}

export function taskAuditPolicyChangedSample(): Sample {
  return { value: { newPolicyId: "newPolicyId", oldPolicyId: "oldPolicyId" } };
}

export function taskAuditPolicyEvaluationStepSample(): Sample {
  return { value: { stepComment: "stepComment" } };
}

export function taskAuditPolicyProvisionErrorSample(): Sample {
  return { value: { error: "error" } };
}

export function taskAuditPolicyProvisionReassignedSample(): Sample {
  return {
    value: {
      newPolicyStepId: "newPolicyStepId",
      newUsers: ["string"],
      oldPolicyStepId: "oldPolicyStepId",
      users: [userSample],
    },
  };
}

export function taskAuditReassignedToDelegateSample(): Sample {
  return {
    value: {
      delegatedAssigneeUser: userSample,
      delegatedAssigneeUserId: "delegatedAssigneeUserId",
      originalAssigneeUser: userSample,
      originalAssigneeUserId: "originalAssigneeUserId",
    },
  };
}

export function taskAuditReassignmentListErrorSample(): Sample {
  return { value: { errorMessage: "errorMessage" } };
}

export function taskAuditRestartSample(): Sample {
  return { value: { oldPolicyStepId: "oldPolicyStepId" } };
}

export function taskAuditRevokeOutcomeSample(): Sample {
  return { value: { outcome: "REVOKE_OUTCOME_UNSPECIFIED" } };
}

export function taskAuditRevokeOutcomeOutcomeSample(): Sample {
  return { value: "REVOKE_OUTCOME_UNSPECIFIED" };
}

export function taskAuditSLAEscalationSample(): Sample {
  return { value: { message: "message" } };
}

export function taskAuditStartedConnectorActionsSample(): Sample {
  return { value: { policyStepId: "policyStepId" } };
}

export function taskAuditStateChangeSample(): Sample {
  return { value: { previousState: "TASK_STATE_UNSPECIFIED" } };
}

export function taskAuditStateChangePreviousStateSample(): Sample {
  return { value: "TASK_STATE_UNSPECIFIED" };
}

export function taskAuditStepSkippedSample(): Sample {
  return { value: { skippedBy: "skippedBy" } };
}

export function taskAuditStepUpApprovalSample(): Sample {
  return { value: { stepUpTransactionId: "stepUpTransactionId" } };
}

export function taskAuditViewSample(): Sample {
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
      workflowStep: 0,
    },
    groups: [
      {
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
        webhookTriggered: taskAuditWebhookTriggeredSample,
      },
    ],
  };
}

export function taskAuditViewCurrentStateSample(): Sample {
  return { value: "TASK_STATE_UNSPECIFIED" };
}

export function taskAuditViewEventTypeSample(): Sample {
  return { value: "TASK_AUDIT_EVENT_TYPE_UNSPECIFIED" };
}

export function taskAuditViewSourceSample(): Sample {
  return { value: "SOURCE_UNSPECIFIED" };
}

export function taskAuditViewRefSample(): Sample {
  return { value: { id: "id" } };
}

export function taskAuditWaitForAnalysisStepSuccessSample(): Sample {
  return { value: { stepId: "stepId", succeededAt: "2019-12-27T18:11:19.117Z" } };
}

export function taskAuditWaitForAnalysisStepTimedOutSample(): Sample {
  return { value: { stepId: "stepId", timedOutAt: "2019-12-27T18:11:19.117Z" } };
}

export function taskAuditWaitForAnalysisStepWaitingSample(): Sample {
  return { value: { stepId: "stepId" } };
}

export function taskAuditWaitStepSuccessSample(): Sample {
  return {
    value: { condition: "condition", stepId: "stepId", succeededAt: "2019-12-27T18:11:19.117Z" },
  };
}

export function taskAuditWaitStepTimedOutSample(): Sample {
  return {
    value: { condition: "condition", stepId: "stepId", timedOutAt: "2019-12-27T18:11:19.117Z" },
  };
}

export function taskAuditWaitStepWaitingSample(): Sample {
  return { value: { condition: "condition", stepId: "stepId" } };
}

export function taskAuditWebhookApprovalAttemptSample(): Sample {
  return {
    value: {
      webhookId: "webhookId",
      webhookInstanceId: "webhookInstanceId",
      webhookName: "webhookName",
      webhookUrl: "webhookUrl",
    },
  };
}

export function taskAuditWebhookApprovalBadResponseSample(): Sample {
  return {
    value: {
      error: "error",
      webhookId: "webhookId",
      webhookInstanceId: "webhookInstanceId",
      webhookName: "webhookName",
      webhookUrl: "webhookUrl",
    },
  };
}

export function taskAuditWebhookApprovalSuccessSample(): Sample {
  return {
    value: {
      webhookId: "webhookId",
      webhookInstanceId: "webhookInstanceId",
      webhookName: "webhookName",
      webhookUrl: "webhookUrl",
    },
  };
}

export function taskAuditWebhookApprovalTriggeredSample(): Sample {
  return {
    value: {
      webhookId: "webhookId",
      webhookInstanceId: "webhookInstanceId",
      webhookName: "webhookName",
      webhookUrl: "webhookUrl",
    },
  };
}

export function taskAuditWebhookAttemptSample(): Sample {
  return {
    value: {
      webhookId: "webhookId",
      webhookInstanceId: "webhookInstanceId",
      webhookName: "webhookName",
      webhookUrl: "webhookUrl",
    },
  };
}

export function taskAuditWebhookSuccessSample(): Sample {
  return {
    value: {
      webhookId: "webhookId",
      webhookInstanceId: "webhookInstanceId",
      webhookName: "webhookName",
      webhookUrl: "webhookUrl",
    },
  };
}

export function taskAuditWebhookTriggeredSample(): Sample {
  return {
    value: {
      webhookId: "webhookId",
      webhookInstanceId: "webhookInstanceId",
      webhookName: "webhookName",
      webhookUrl: "webhookUrl",
    },
  };
}

export function taskExpandMaskSample(): Sample {
  return { value: { paths: ["*"] } };
}

export function taskExpandMaskPathsItemSample(): Sample {
  return { value: "*" };
}

export function taskGrantSourceSample(): Sample {
  return {
    value: { externalUrl: "externalUrl", integrationId: "integrationId", requestId: "requestId" },
  };
}

export function taskRefSample(): Sample {
  return { value: { id: "id" } };
}

export function taskRevokeSourceSample(): Sample {
  return {
    value: {},
    groups: [
      {
        expired: taskRevokeSourceExpiredSample,
        nonUsage: taskRevokeSourceNonUsageSample,
        request: taskRevokeSourceRequestSample,
        review: taskRevokeSourceReviewSample,
      },
    ],
  };
}

export function taskRevokeSourceExpiredSample(): Sample {
  return { value: { expiredAt: "2019-12-27T18:11:19.117Z" } };
}

export function taskRevokeSourceNonUsageSample(): Sample {
  return {
    value: { expiresAt: "2019-12-27T18:11:19.117Z", lastLogin: "2019-12-27T18:11:19.117Z" },
  };
}

export function taskRevokeSourceRequestSample(): Sample {
  return { value: { requestUserId: "requestUserId" } };
}

export function taskRevokeSourceReviewSample(): Sample {
  return { value: { accessReviewId: "accessReviewId", certTicketId: "certTicketId" } };
}

export function taskSearchRequestSample(): Sample {
  return {
    value: {
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
      userEmploymentStatuses: ["string"],
    },
  };
}

export function taskSearchRequestAccountTypesItemSample(): Sample {
  return { value: "APP_USER_TYPE_UNSPECIFIED" };
}

export function taskSearchRequestCurrentStepSample(): Sample {
  return { value: "TASK_SEARCH_CURRENT_STEP_UNSPECIFIED" };
}

export function taskSearchRequestEmergencyStatusSample(): Sample {
  return { value: "UNSPECIFIED" };
}

export function taskSearchRequestSortBySample(): Sample {
  return { value: "TASK_SEARCH_SORT_BY_UNSPECIFIED" };
}

export function taskSearchRequestStepApprovalTypesItemSample(): Sample {
  return { value: "STEP_APPROVAL_TYPE_UNSPECIFIED" };
}

export function taskSearchRequestTaskStatesItemSample(): Sample {
  return { value: "TASK_STATE_UNSPECIFIED" };
}

export function taskSearchResponseSample(): Sample {
  return {
    value: {
      expanded: [protobufAnySample],
      list: [taskViewSample],
      nextPageToken: "nextPageToken",
    },
  };
}

export function taskServiceActionResponseSample(): Sample {
  return {
    value: {
      expanded: [protobufAnySample],
      taskView: taskViewSample,
      ticketActionId: "ticketActionId",
    },
  };
}

export function taskServiceCreateGrantRequestSample(): Sample {
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
      source: taskGrantSourceSample,
    },
    required: ["appEntitlementId", "appId"],
  };
}

export function taskServiceCreateGrantResponseSample(): Sample {
  return { value: { expanded: [protobufAnySample], taskView: taskViewSample } };
}

export function taskServiceCreateOffboardingRequestSample(): Sample {
  return {
    value: {
      description: "description",
      expandMask: taskExpandMaskSample,
      subjectUserId: "subjectUserId",
    },
  };
}

export function taskServiceCreateOffboardingResponseSample(): Sample {
  return { value: { expanded: [protobufAnySample], taskView: taskViewSample } };
}

export function taskServiceCreateRevokeRequestSample(): Sample {
  return {
    value: {
      appEntitlementId: "appEntitlementId",
      appId: "appId",
      appUserId: "appUserId",
      description: "description",
      expandMask: taskExpandMaskSample,
      identityUserId: "identityUserId",
    },
    required: ["appEntitlementId", "appId"],
  };
}

export function taskServiceCreateRevokeResponseSample(): Sample {
  return { value: { expanded: [protobufAnySample], taskView: taskViewSample } };
}

export function taskServiceGetResponseSample(): Sample {
  return { value: { expanded: [protobufAnySample], taskView: taskViewSample } };
}

export function taskTypeInputSample(): Sample {
  return {
    value: {},
    groups: [
      {
        certify: taskTypeCertifyInputSample,
        grant: taskTypeGrantInputSample,
        offboarding: taskTypeOffboardingInputSample,
        revoke: taskTypeRevokeInputSample,
      },
    ],
  };
}

export function taskTypeSample(): Sample {
  return {
    value: {},
    groups: [
      {
        certify: taskTypeCertifySample,
        grant: taskTypeGrantSample,
        offboarding: taskTypeOffboardingSample,
        revoke: taskTypeRevokeSample,
      },
    ],
  };
}

export function taskTypeCertifyInputSample(): Sample {
  return { value: {} };
}

export function taskTypeCertifySample(): Sample {
  return {
    value: {
      accessReviewId: "accessReviewId",
      accessReviewSelection: "accessReviewSelection",
      appEntitlementId: "appEntitlementId",
      appId: "appId",
      appUserId: "appUserId",
      identityUserId: "identityUserId",
      outcome: "CERTIFY_OUTCOME_UNSPECIFIED",
      outcomeTime: "2019-12-27T18:11:19.117Z",
    },
  };
}

export function taskTypeCertifyOutcomeSample(): Sample {
  return { value: "CERTIFY_OUTCOME_UNSPECIFIED" };
}

export function taskTypeGrantInputSample(): Sample {
  return { value: { source: taskGrantSourceSample } };
}

export function taskTypeGrantSample(): Sample {
  return {
    value: {
      appEntitlementId: "appEntitlementId",
      appId: "appId",
      appUserId: "appUserId",
      grantDuration: "grantDuration",
      identityUserId: "identityUserId",
      outcome: "GRANT_OUTCOME_UNSPECIFIED",
      outcomeTime: "2019-12-27T18:11:19.117Z",
      source: taskGrantSourceSample,
    },
  };
}

export function taskTypeGrantOutcomeSample(): Sample {
  return { value: "GRANT_OUTCOME_UNSPECIFIED" };
}

export function taskTypeOffboardingInputSample(): Sample {
  return { value: {} };
}

export function taskTypeOffboardingSample(): Sample {
  return {
    value: {
      outcome: "OFFBOARDING_OUTCOME_UNSPECIFIED",
      outcomeTime: "2019-12-27T18:11:19.117Z",
      subjectUserId: "subjectUserId",
    },
  };
}

export function taskTypeOffboardingOutcomeSample(): Sample {
  return { value: "OFFBOARDING_OUTCOME_UNSPECIFIED" };
}

export function taskTypeRevokeInputSample(): Sample {
  return { value: { source: taskRevokeSourceSample } };
}

export function taskTypeRevokeSample(): Sample {
  return {
    value: {
      appEntitlementId: "appEntitlementId",
      appId: "appId",
      appUserId: "appUserId",
      identityUserId: "identityUserId",
      outcome: "REVOKE_OUTCOME_UNSPECIFIED",
      outcomeTime: "2019-12-27T18:11:19.117Z",
      source: taskRevokeSourceSample,
    },
  };
}

export function taskTypeRevokeOutcomeSample(): Sample {
  return { value: "REVOKE_OUTCOME_UNSPECIFIED" };
}

export function taskViewSample(): Sample {
  return {
    value: {
      accessReviewPath: "accessReviewPath",
      appPath: "appPath",
      appUserPath: "appUserPath",
      createdByUserPath: "createdByUserPath",
      entitlementsPath: "entitlementsPath",
      identityUserPath: "identityUserPath",
      insightsPath: "insightsPath",
      stepApproversPath: "stepApproversPath",
      task: taskSample,
      userPath: "userPath",
    },
  };
}

export function userSample(): Sample {
  return {
    value: {
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
      usernames: ["string"],
    },
  };
}

export function userDirectoryStatusSample(): Sample {
  return { value: "UNKNOWN" };
}

export function userStatusSample(): Sample {
  return { value: "UNKNOWN" };
}

export function userTypeSample(): Sample {
  return { value: "USER_TYPE_UNSPECIFIED" };
}

export function userAttributeMappingSourceSample(): Sample {
  return {
    value: {
      appId: "appId",
      appUserId: "appUserId",
      appUserProfileAttributeKey: "appUserProfileAttributeKey",
      userAttributeMappingId: "userAttributeMappingId",
      value: "value",
    },
  };
}

export function protobufAnySample(): Sample {
  return { value: { "@type": "@type" }, maximal: { foo: "bar" } };
}

export function statusSample(): Sample {
  return { value: { code: 0, details: [protobufAnySample], message: "message" } };
}
