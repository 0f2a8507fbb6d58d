import type { SampleData } from "../core/samples.js";

export function appSample(): SampleData {
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

export function appIdentityMatchingSample(): SampleData {
  return { value: "APP_USER_IDENTITY_MATCHING_UNSPECIFIED" };
}

export function appEntitlementSample(): SampleData {
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

export function appEntitlementPurposeSample(): SampleData {
  return { value: "APP_ENTITLEMENT_PURPOSE_VALUE_UNSPECIFIED" };
}

export function appUserSample(): SampleData {
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

export function appUserTypeSample(): SampleData {
  return { value: "APP_USER_TYPE_UNSPECIFIED" };
}

export function appUserStatusSample(): SampleData {
  return { value: { details: "details", status: "STATUS_UNSPECIFIED" } };
}

export function appUserStatusStatusSample(): SampleData {
  return { value: "STATUS_UNSPECIFIED" };
}

export function taskAuditCancelledResultSample(): SampleData {
  return { value: {} };
}

export function taskAuditErrorResultSample(): SampleData {
  return { value: { errorCount: "errorCount", errorReason: "errorReason" } };
}

export function taskAuditSuccessResultSample(): SampleData {
  return { value: { annotations: [protobufAnySample] } };
}

export function acceptSample(): SampleData {
  return { value: { acceptMessage: "acceptMessage" } };
}

export function acceptInstanceSample(): SampleData {
  return { value: { acceptMessage: "acceptMessage" } };
}

export function agentApprovalSample(): SampleData {
  return {
    value: {
      agentMode: "APPROVAL_AGENT_MODE_UNSPECIFIED",
      agentUserId: "agentUserId",
      instructions: "instructions",
      policyIds: ["string"],
    },
  };
}

export function agentApprovalAgentModeSample(): SampleData {
  return { value: "APPROVAL_AGENT_MODE_UNSPECIFIED" };
}

export function appEntitlementReferenceSample(): SampleData {
  return { value: { appEntitlementId: "appEntitlementId", appId: "appId" } };
}

export function appGroupApprovalSample(): SampleData {
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

export function appOwnerApprovalSample(): SampleData {
  return { value: { allowSelfApproval: true } };
}

export function approvalSample(): SampleData {
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

export function approvalInstanceSample(): SampleData {
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

export function approvalInstanceStateSample(): SampleData {
  return { value: "APPROVAL_INSTANCE_STATE_UNSPECIFIED" };
}

export function approvedActionSample(): SampleData {
  return {
    value: {
      approvedAt: "2019-12-27T18:11:19.117Z",
      entitlements: [appEntitlementReferenceSample],
      stepUpTransactionId: "stepUpTransactionId",
      userId: "userId",
    },
  };
}

export function cancelledActionSample(): SampleData {
  return {
    value: { cancelledAt: "2019-12-27T18:11:19.117Z", cancelledByUserId: "cancelledByUserId" },
  };
}

export function completedActionSample(): SampleData {
  return {
    value: {
      completedAt: "2019-12-27T18:11:19.117Z",
      entitlements: [appEntitlementReferenceSample],
      userId: "userId",
    },
  };
}

export function connectorProvisionSample(): SampleData {
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

export function accountProvisionSample(): SampleData {
  return {
    value: { config: { foo: "bar" }, connectorId: "connectorId", schemaId: "schemaId" },
    groups: [{ doNotSave: doNotSaveSample, saveToVault: saveToVaultSample }],
  };
}

export function defaultBehaviorSample(): SampleData {
  return { value: { connectorId: "connectorId" } };
}

export function deleteAccountSample(): SampleData {
  return { value: { connectorId: "connectorId" } };
}

export function doNotSaveSample(): SampleData {
  return { value: {} };
}

export function saveToVaultSample(): SampleData {
  return { value: { vaultIds: ["string"] } };
}

export function delegatedProvisionSample(): SampleData {
  return { value: { appId: "appId", entitlementId: "entitlementId", implicit: true } };
}

export function deniedActionSample(): SampleData {
  return { value: { deniedAt: "2019-12-27T18:11:19.117Z", userId: "userId" } };
}

export function entitlementOwnerApprovalSample(): SampleData {
  return { value: { allowSelfApproval: true, fallback: true, fallbackUserIds: ["string"] } };
}

export function erroredActionSample(): SampleData {
  return {
    value: {
      description: "description",
      errorCode: "errorCode",
      erroredAt: "2019-12-27T18:11:19.117Z",
    },
  };
}

export function escalationSample(): SampleData {
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

export function escalationReassignToApproversSample(): SampleData {
  return { value: { approverIds: ["string"] } };
}

export function escalationReplacePolicySample(): SampleData {
  return { value: { policyId: "policyId" } };
}

export function escalationInstanceSample(): SampleData {
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

export function escalationInstanceReassignToApproversSample(): SampleData {
  return { value: { approverIds: ["string"] } };
}

export function escalationInstanceReplacePolicySample(): SampleData {
  return { value: { policyId: "policyId" } };
}

export function expressionApprovalSample(): SampleData {
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

export function externalTicketProvisionSample(): SampleData {
  return {
    value: {
      appId: "appId",
      connectorId: "connectorId",
      externalTicketProvisionerConfigId: "externalTicketProvisionerConfigId",
      instructions: "instructions",
    },
  };
}

export function managerApprovalSample(): SampleData {
  return {
    value: {
      allowSelfApproval: true,
      assignedUserIds: ["string"],
      fallback: true,
      fallbackUserIds: ["string"],
    },
  };
}

export function manualProvisionSample(): SampleData {
  return { value: { instructions: "instructions", userIds: ["string"] } };
}

export function multiStepSample(): SampleData {
  return { value: { provisionSteps: [] }, recursive: { provisionSteps: [provisionPolicySample] } };
}

export function policySample(): SampleData {
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

export function policyTypeSample(): SampleData {
  return { value: "POLICY_TYPE_UNSPECIFIED" };
}

export function policyInstanceSample(): SampleData {
  return {
    value: {
      current: policyStepInstanceSample,
      history: [policyStepInstanceSample],
      next: [policyStepSample],
      policy: policySample,
    },
  };
}

export function policyPostActionsSample(): SampleData {
  return { value: {}, groups: [{ certifyRemediateImmediately: true }] };
}

export function policyStepSample(): SampleData {
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

export function policyStepInstanceSample(): SampleData {
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

export function policyStepInstanceStateSample(): SampleData {
  return { value: "POLICY_STEP_STATE_UNSPECIFIED" };
}

export function policyStepsSample(): SampleData {
  return { value: { steps: [policyStepSample] } };
}

export function provisionSample(): SampleData {
  return {
    value: {
      assigned: true,
      provisionPolicy: provisionPolicySample,
      provisionTarget: provisionTargetSample,
    },
  };
}

export function provisionInstanceSample(): SampleData {
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

export function provisionInstanceStateSample(): SampleData {
  return { value: "PROVISION_INSTANCE_STATE_UNSPECIFIED" };
}

export function provisionPolicySample(): SampleData {
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

export function provisionTargetSample(): SampleData {
  return {
    value: {
      appEntitlementId: "appEntitlementId",
      appId: "appId",
      appUserId: "appUserId",
      grantDuration: "grantDuration",
    },
  };
}

export function reassignedActionSample(): SampleData {
  return {
    value: {
      newPolicyStepId: "newPolicyStepId",
      reassignedAt: "2019-12-27T18:11:19.117Z",
      userId: "userId",
    },
  };
}

export function reassignedByErrorActionSample(): SampleData {
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

export function rejectSample(): SampleData {
  return { value: { rejectMessage: "rejectMessage" } };
}

export function rejectInstanceSample(): SampleData {
  return { value: { rejectMessage: "rejectMessage" } };
}

export function resourceOwnerApprovalSample(): SampleData {
  return { value: { allowSelfApproval: true, fallback: true, fallbackUserIds: ["string"] } };
}

export function restartActionSample(): SampleData {
  return {
    value: {
      oldPolicyStepId: "oldPolicyStepId",
      restartedAt: "2019-12-27T18:11:19.117Z",
      userId: "userId",
    },
  };
}

export function ruleSample(): SampleData {
  return { value: { condition: "condition", policyKey: "policyKey" } };
}

export function selfApprovalSample(): SampleData {
  return { value: { assignedUserIds: ["string"], fallback: true, fallbackUserIds: ["string"] } };
}

export function skippedActionSample(): SampleData {
  return {
    value: {
      newPolicyStepId: "newPolicyStepId",
      skippedAt: "2019-12-27T18:11:19.117Z",
      userId: "userId",
    },
  };
}

export function unconfiguredProvisionSample(): SampleData {
  return { value: {} };
}

export function userApprovalSample(): SampleData {
  return { value: { allowSelfApproval: true, userIds: ["string"] } };
}

export function waitSample(): SampleData {
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

export function waitConditionSample(): SampleData {
  return { value: { condition: "condition" } };
}

export function waitConditionInstanceSample(): SampleData {
  return { value: { condition: "condition" } };
}

export function waitInstanceSample(): SampleData {
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

export function conditionSucceededSample(): SampleData {
  return { value: { succeededAt: "2019-12-27T18:11:19.117Z" } };
}

export function conditionTimedOutSample(): SampleData {
  return { value: { timedOutAt: "2019-12-27T18:11:19.117Z" } };
}

export function waitInstanceStateSample(): SampleData {
  return { value: "WAIT_INSTANCE_STATE_UNSPECIFIED" };
}

export function webhookApprovalSample(): SampleData {
  return { value: { webhookId: "webhookId" } };
}

export function webhookProvisionSample(): SampleData {
  return { value: { webhookId: "webhookId" } };
}

export function expandedAppSample(): SampleData {
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

export function expandedAppEntitlementSample(): SampleData {
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

export function expandedAppUserSample(): SampleData {
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

export function expandedObjectSample(): SampleData {
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

export function expandedUserSample(): SampleData {
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

export function externalRefSample(): SampleData {
  return { value: { externalRefSource: "UNSPECIFIED", name: "name", url: "url" } };
}

export function externalRefSourceSample(): SampleData {
  return { value: "UNSPECIFIED" };
}

export function taskSample(): SampleData {
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

export function taskActionsItemSample(): SampleData {
  return { value: "TASK_ACTION_TYPE_UNSPECIFIED" };
}

export function taskOriginSample(): SampleData {
  return { value: "TASK_ORIGIN_UNSPECIFIED" };
}

export function taskProcessingSample(): SampleData {
  return { value: "TASK_PROCESSING_TYPE_UNSPECIFIED" };
}

export function taskRecommendationSample(): SampleData {
  return { value: "INSIGHT_RECOMMENDATION_UNSPECIFIED" };
}

export function taskStateSample(): SampleData {
  return { value: "TASK_STATE_UNSPECIFIED" };
}

export function taskActionSample(): SampleData {
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

export function taskActionActionTypeSample(): SampleData {
  return { value: "TASK_ACTION_TYPE_UNSPECIFIED" };
}

export function taskActionsServiceApproveRequestSample(): SampleData {
  return {
    value: { comment: "comment", expandMask: taskExpandMaskSample, policyStepId: "policyStepId" },
    required: ["policyStepId"],
  };
}

export function taskActionsServiceApproveResponseSample(): SampleData {
  return {
    value: {
      expanded: [protobufAnySample],
      taskView: taskViewSample,
      ticketActionId: "ticketActionId",
    },
  };
}

export function taskActionsServiceApproveWithStepUpRequestSample(): SampleData {
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

export function taskActionsServiceApproveWithStepUpResponseSample(): SampleData {
  return {
    value: {
      expanded: [protobufAnySample],
      redirectUrl: "redirectUrl",
      taskView: taskViewSample,
      ticketActionId: "ticketActionId",
    },
  };
}

export function taskActionsServiceCloseRequestSample(): SampleData {
  return { value: { comment: "comment", expandMask: taskExpandMaskSample } };
}

export function taskActionsServiceCloseResponseSample(): SampleData {
  return {
    value: {
      expanded: [protobufAnySample],
      taskActionId: "taskActionId",
      taskView: taskViewSample,
    },
  };
}

export function taskActionsServiceCommentRequestSample(): SampleData {
  return { value: { comment: "comment", expandMask: taskExpandMaskSample } };
}

export function taskActionsServiceCommentResponseSample(): SampleData {
  return { value: { expanded: [protobufAnySample], taskView: taskViewSample } };
}

export function taskActionsServiceDenyRequestSample(): SampleData {
  return {
    value: { comment: "comment", expandMask: taskExpandMaskSample, policyStepId: "policyStepId" },
  };
}

export function taskActionsServiceDenyResponseSample(): SampleData {
  return {
    value: {
      expanded: [protobufAnySample],
      taskView: taskViewSample,
      ticketActionId: "ticketActionId",
    },
  };
}

export function taskActionsServiceEscalateToEmergencyAccessRequestSample(): SampleData {
  return {
    value: { comment: "comment", expandMask: taskExpandMaskSample, policyStepId: "policyStepId" },
  };
}

export function taskActionsServiceHardResetRequestSample(): SampleData {
  return { value: { comment: "comment", expandMask: taskExpandMaskSample } };
}

export function taskActionsServiceHardResetResponseSample(): SampleData {
  return {
    value: {
      expanded: [protobufAnySample],
      taskView: taskViewSample,
      ticketActionId: "ticketActionId",
    },
  };
}

export function taskActionsServiceProcessNowRequestSample(): SampleData {
  return { value: { expandMask: taskExpandMaskSample } };
}

export function taskActionsServiceProcessNowResponseSample(): SampleData {
  return { value: { expanded: [protobufAnySample], taskView: taskViewSample } };
}

export function taskActionsServiceReassignRequestSample(): SampleData {
  return {
    value: {
      comment: "comment",
      expandMask: taskExpandMaskSample,
      newStepUserIds: ["string"],
      policyStepId: "policyStepId",
    },
  };
}

export function taskActionsServiceReassignResponseSample(): SampleData {
  return {
    value: {
      expanded: [protobufAnySample],
      taskView: taskViewSample,
      ticketActionId: "ticketActionId",
    },
  };
}

export function taskActionsServiceRestartRequestSample(): SampleData {
  return {
    value: { comment: "comment", expandMask: taskExpandMaskSample, policyStepId: "policyStepId" },
  };
}

export function taskActionsServiceRestartResponseSample(): SampleData {
  return {
    value: {
      expanded: [protobufAnySample],
      taskView: taskViewSample,
      ticketActionId: "ticketActionId",
    },
  };
}

export function taskActionsServiceSkipStepRequestSample(): SampleData {
  return {
    value: { comment: "comment", expandMask: taskExpandMaskSample, policyStepId: "policyStepId" },
    required: ["policyStepId"],
  };
}

export function taskAuditAccessRequestOutcomeSample(): SampleData {
  return { value: { outcome: "ACCESS_REQUEST_OUTCOME_UNSPECIFIED" } };
}

export function taskAuditAccessRequestOutcomeOutcomeSample(): SampleData {
  return { value: "ACCESS_REQUEST_OUTCOME_UNSPECIFIED" };
}

export function taskAuditActionSubmittedSample(): SampleData {
  return { value: { action: taskActionSample } };
}

export function taskAuditApprovalAutoAcceptedByPolicySample(): SampleData {
  return { value: {} };
}

export function taskAuditApprovalAutoRejectedByPolicySample(): SampleData {
  return { value: {} };
}

export function taskAuditApprovalHappenedAutomaticallySample(): SampleData {
  return { value: {} };
}

export function taskAuditApprovalInstanceChangeSample(): SampleData {
  return { value: { instance: approvalInstanceSample } };
}

export function taskAuditBulkActionErrorSample(): SampleData {
  return { value: { error: "error" } };
}

export function taskAuditCertifyOutcomeSample(): SampleData {
  return { value: { outcome: "CERTIFY_OUTCOME_UNSPECIFIED" } };
}

export function taskAuditCertifyOutcomeOutcomeSample(): SampleData {
  return { value: "CERTIFY_OUTCOME_UNSPECIFIED" };
}

export function taskAuditCommentSample(): SampleData {
  return {
    value: { comment: "comment", updatedAt: "2019-12-27T18:11:19.117Z", updatedBy: "updatedBy" },
  };
}

export function taskAuditConditionalPolicyExecutionResultSample(): SampleData {
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

export function taskAuditConnectorActionResultSample(): SampleData {
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

export function taskAuditEscalateToEmergencyAccessSample(): SampleData {
  return { value: { oldPolicyId: "oldPolicyId", oldPolicyStepId: "oldPolicyStepId" } };
}

export function taskAuditExpressionPolicyStepErrorSample(): SampleData {
  return { value: { error: "error" } };
}

export function taskAuditExternalTicketCreatedSample(): SampleData {
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

export function taskAuditExternalTicketErrorSample(): SampleData {
  return { value: { errorMessage: "errorMessage" } };
}

export function taskAuditExternalTicketProvisionStepResolvedSample(): SampleData {
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

export function taskAuditExternalTicketTriggeredSample(): SampleData {
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

export function taskAuditFinishedConnectorActionsSample(): SampleData {
  return { value: { policyStepId: "policyStepId" } };
}

export function taskAuditGrantOutcomeSample(): SampleData {
  return { value: { outcome: "GRANT_OUTCOME_UNSPECIFIED" } };
}

export function taskAuditGrantOutcomeOutcomeSample(): SampleData {
  return { value: "GRANT_OUTCOME_UNSPECIFIED" };
}

export function taskAuditHardResetSample(): SampleData {
  return { value: { oldPolicyStepId: "oldPolicyStepId" } };
}

export function taskAuditListRequestSample(): SampleData {
  return {
    value: {
      pageSize: 0,
      pageToken: "pageToken",
      refs: [taskAuditViewRefSample],
      taskId: "taskId",
    },
  };
}

export function taskAuditListResponseSample(): SampleData {
  return { value: { list: [taskAuditViewSample], nextPageToken: "nextPageToken" } };
}

export function taskAuditMetaDataSample(): SampleData {
  return { value: { user: userSample } };
}

export function taskAuditNewTaskSample(): SampleData {
  return { value: {} };
}

export function taskAuditPolicyApprovalReassignedSample(): SampleData {
  return {
    value: {
      newPolicyStepId: "newPolicyStepId",
      newUsers: ["string"],
      oldPolicyStepId: "oldPolicyStepId",
      users: [userSample],
    },
  };
}

export function taskAuditPolicyChangedSample(): SampleData {
  return { value: { newPolicyId: "newPolicyId", oldPolicyId: "oldPolicyId" } };
}

export function taskAuditPolicyEvaluationStepSample(): SampleData {
  return { value: { stepComment: "stepComment" } };
}

export function taskAuditPolicyProvisionErrorSample(): SampleData {
  return { value: { error: "error" } };
}

export function taskAuditPolicyProvisionReassignedSample(): SampleData {
  return {
    value: {
      newPolicyStepId: "newPolicyStepId",
      newUsers: ["string"],
      oldPolicyStepId: "oldPolicyStepId",
      users: [userSample],
    },
  };
}

export function taskAuditReassignedToDelegateSample(): SampleData {
  return {
    value: {
      delegatedAssigneeUser: userSample,
      delegatedAssigneeUserId: "delegatedAssigneeUserId",
      originalAssigneeUser: userSample,
      originalAssigneeUserId: "originalAssigneeUserId",
    },
  };
}

export function taskAuditReassignmentListErrorSample(): SampleData {
  return { value: { errorMessage: "errorMessage" } };
}

export function taskAuditRestartSample(): SampleData {
  return { value: { oldPolicyStepId: "oldPolicyStepId" } };
}

export function taskAuditRevokeOutcomeSample(): SampleData {
  return { value: { outcome: "REVOKE_OUTCOME_UNSPECIFIED" } };
}

export function taskAuditRevokeOutcomeOutcomeSample(): SampleData {
  return { value: "REVOKE_OUTCOME_UNSPECIFIED" };
}

export function taskAuditSLAEscalationSample(): SampleData {
  return { value: { message: "message" } };
}

export function taskAuditStartedConnectorActionsSample(): SampleData {
  return { value: { policyStepId: "policyStepId" } };
}

export function taskAuditStateChangeSample(): SampleData {
  return { value: { previousState: "TASK_STATE_UNSPECIFIED" } };
}

export function taskAuditStateChangePreviousStateSample(): SampleData {
  return { value: "TASK_STATE_UNSPECIFIED" };
}

export function taskAuditStepSkippedSample(): SampleData {
  return { value: { skippedBy: "skippedBy" } };
}

export function taskAuditStepUpApprovalSample(): SampleData {
  return { value: { stepUpTransactionId: "stepUpTransactionId" } };
}

export function taskAuditViewSample(): SampleData {
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

export function taskAuditViewCurrentStateSample(): SampleData {
  return { value: "TASK_STATE_UNSPECIFIED" };
}

export function taskAuditViewEventTypeSample(): SampleData {
  return { value: "TASK_AUDIT_EVENT_TYPE_UNSPECIFIED" };
}

export function taskAuditViewSourceSample(): SampleData {
  return { value: "SOURCE_UNSPECIFIED" };
}

export function taskAuditViewRefSample(): SampleData {
  return { value: { id: "id" } };
}

export function taskAuditWaitForAnalysisStepSuccessSample(): SampleData {
  return { value: { stepId: "stepId", succeededAt: "2019-12-27T18:11:19.117Z" } };
}

export function taskAuditWaitForAnalysisStepTimedOutSample(): SampleData {
  return { value: { stepId: "stepId", timedOutAt: "2019-12-27T18:11:19.117Z" } };
}

export function taskAuditWaitForAnalysisStepWaitingSample(): SampleData {
  return { value: { stepId: "stepId" } };
}

export function taskAuditWaitStepSuccessSample(): SampleData {
  return {
    value: { condition: "condition", stepId: "stepId", succeededAt: "2019-12-27T18:11:19.117Z" },
  };
}

export function taskAuditWaitStepTimedOutSample(): SampleData {
  return {
    value: { condition: "condition", stepId: "stepId", timedOutAt: "2019-12-27T18:11:19.117Z" },
  };
}

export function taskAuditWaitStepWaitingSample(): SampleData {
  return { value: { condition: "condition", stepId: "stepId" } };
}

export function taskAuditWebhookApprovalAttemptSample(): SampleData {
  return {
    value: {
      webhookId: "webhookId",
      webhookInstanceId: "webhookInstanceId",
      webhookName: "webhookName",
      webhookUrl: "webhookUrl",
    },
  };
}

export function taskAuditWebhookApprovalBadResponseSample(): SampleData {
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

export function taskAuditWebhookApprovalSuccessSample(): SampleData {
  return {
    value: {
      webhookId: "webhookId",
      webhookInstanceId: "webhookInstanceId",
      webhookName: "webhookName",
      webhookUrl: "webhookUrl",
    },
  };
}

export function taskAuditWebhookApprovalTriggeredSample(): SampleData {
  return {
    value: {
      webhookId: "webhookId",
      webhookInstanceId: "webhookInstanceId",
      webhookName: "webhookName",
      webhookUrl: "webhookUrl",
    },
  };
}

export function taskAuditWebhookAttemptSample(): SampleData {
  return {
    value: {
      webhookId: "webhookId",
      webhookInstanceId: "webhookInstanceId",
      webhookName: "webhookName",
      webhookUrl: "webhookUrl",
    },
  };
}

export function taskAuditWebhookSuccessSample(): SampleData {
  return {
    value: {
      webhookId: "webhookId",
      webhookInstanceId: "webhookInstanceId",
      webhookName: "webhookName",
      webhookUrl: "webhookUrl",
    },
  };
}

export function taskAuditWebhookTriggeredSample(): SampleData {
  return {
    value: {
      webhookId: "webhookId",
      webhookInstanceId: "webhookInstanceId",
      webhookName: "webhookName",
      webhookUrl: "webhookUrl",
    },
  };
}

export function taskExpandMaskSample(): SampleData {
  return { value: { paths: ["*"] } };
}

export function taskExpandMaskPathsItemSample(): SampleData {
  return { value: "*" };
}

export function taskGrantSourceSample(): SampleData {
  return {
    value: { externalUrl: "externalUrl", integrationId: "integrationId", requestId: "requestId" },
  };
}

export function taskRefSample(): SampleData {
  return { value: { id: "id" } };
}

export function taskRevokeSourceSample(): SampleData {
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

export function taskRevokeSourceExpiredSample(): SampleData {
  return { value: { expiredAt: "2019-12-27T18:11:19.117Z" } };
}

export function taskRevokeSourceNonUsageSample(): SampleData {
  return {
    value: { expiresAt: "2019-12-27T18:11:19.117Z", lastLogin: "2019-12-27T18:11:19.117Z" },
  };
}

export function taskRevokeSourceRequestSample(): SampleData {
  return { value: { requestUserId: "requestUserId" } };
}

export function taskRevokeSourceReviewSample(): SampleData {
  return { value: { accessReviewId: "accessReviewId", certTicketId: "certTicketId" } };
}

export function taskSearchRequestSample(): SampleData {
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

export function taskSearchRequestAccountTypesItemSample(): SampleData {
  return { value: "APP_USER_TYPE_UNSPECIFIED" };
}

export function taskSearchRequestCurrentStepSample(): SampleData {
  return { value: "TASK_SEARCH_CURRENT_STEP_UNSPECIFIED" };
}

export function taskSearchRequestEmergencyStatusSample(): SampleData {
  return { value: "UNSPECIFIED" };
}

export function taskSearchRequestSortBySample(): SampleData {
  return { value: "TASK_SEARCH_SORT_BY_UNSPECIFIED" };
}

export function taskSearchRequestStepApprovalTypesItemSample(): SampleData {
  return { value: "STEP_APPROVAL_TYPE_UNSPECIFIED" };
}

export function taskSearchRequestTaskStatesItemSample(): SampleData {
  return { value: "TASK_STATE_UNSPECIFIED" };
}

export function taskSearchResponseSample(): SampleData {
  return {
    value: {
      expanded: [protobufAnySample],
      list: [taskViewSample],
      nextPageToken: "nextPageToken",
    },
  };
}

export function taskServiceActionResponseSample(): SampleData {
  return {
    value: {
      expanded: [protobufAnySample],
      taskView: taskViewSample,
      ticketActionId: "ticketActionId",
    },
  };
}

export function taskServiceCreateGrantRequestSample(): SampleData {
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

export function taskServiceCreateGrantResponseSample(): SampleData {
  return { value: { expanded: [protobufAnySample], taskView: taskViewSample } };
}

export function taskServiceCreateOffboardingRequestSample(): SampleData {
  return {
    value: {
      description: "description",
      expandMask: taskExpandMaskSample,
      subjectUserId: "subjectUserId",
    },
  };
}

export function taskServiceCreateOffboardingResponseSample(): SampleData {
  return { value: { expanded: [protobufAnySample], taskView: taskViewSample } };
}

export function taskServiceCreateRevokeRequestSample(): SampleData {
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

export function taskServiceCreateRevokeResponseSample(): SampleData {
  return { value: { expanded: [protobufAnySample], taskView: taskViewSample } };
}

export function taskServiceGetResponseSample(): SampleData {
  return { value: { expanded: [protobufAnySample], taskView: taskViewSample } };
}

export function taskTypeInputSample(): SampleData {
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

export function taskTypeSample(): SampleData {
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

export function taskTypeCertifyInputSample(): SampleData {
  return { value: {} };
}

export function taskTypeCertifySample(): SampleData {
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

export function taskTypeCertifyOutcomeSample(): SampleData {
  return { value: "CERTIFY_OUTCOME_UNSPECIFIED" };
}

export function taskTypeGrantInputSample(): SampleData {
  return { value: { source: taskGrantSourceSample } };
}

export function taskTypeGrantSample(): SampleData {
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

export function taskTypeGrantOutcomeSample(): SampleData {
  return { value: "GRANT_OUTCOME_UNSPECIFIED" };
}

export function taskTypeOffboardingInputSample(): SampleData {
  return { value: {} };
}

export function taskTypeOffboardingSample(): SampleData {
  return {
    value: {
      outcome: "OFFBOARDING_OUTCOME_UNSPECIFIED",
      outcomeTime: "2019-12-27T18:11:19.117Z",
      subjectUserId: "subjectUserId",
    },
  };
}

export function taskTypeOffboardingOutcomeSample(): SampleData {
  return { value: "OFFBOARDING_OUTCOME_UNSPECIFIED" };
}

export function taskTypeRevokeInputSample(): SampleData {
  return { value: { source: taskRevokeSourceSample } };
}

export function taskTypeRevokeSample(): SampleData {
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

export function taskTypeRevokeOutcomeSample(): SampleData {
  return { value: "REVOKE_OUTCOME_UNSPECIFIED" };
}

export function taskViewSample(): SampleData {
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

export function userSample(): SampleData {
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

export function userDirectoryStatusSample(): SampleData {
  return { value: "UNKNOWN" };
}

export function userStatusSample(): SampleData {
  return { value: "UNKNOWN" };
}

export function userTypeSample(): SampleData {
  return { value: "USER_TYPE_UNSPECIFIED" };
}

export function userAttributeMappingSourceSample(): SampleData {
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

export function protobufAnySample(): SampleData {
  return { value: { "@type": "@type" }, maximal: { foo: "bar" } };
}

export function statusSample(): SampleData {
  return { value: { code: 0, details: [protobufAnySample], message: "message" } };
}
