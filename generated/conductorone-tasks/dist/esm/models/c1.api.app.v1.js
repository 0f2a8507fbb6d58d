import { oneofCase } from "../core/runtime.js";
/**
* Tells which of {@link AppEntitlementArms} is set, for an exhaustive `switch` over `case`.
*/
export function appEntitlementCase(value) {
	return oneofCase(value, ["durationGrant", "durationUnset"], [
		"alias",
		"appId",
		"appResourceId",
		"appResourceTypeId",
		"certifyPolicyId",
		"complianceFrameworkValueIds",
		"createdAt",
		"defaultValuesApplied",
		"deletedAt",
		"deprovisionerPolicy",
		"description",
		"displayName",
		"emergencyGrantEnabled",
		"emergencyGrantPolicyId",
		"grantCount",
		"grantPolicyId",
		"id",
		"isAutomationEnabled",
		"isManuallyManaged",
		"matchBatonId",
		"overrideAccessRequestsDefaults",
		"provisionerPolicy",
		"purpose",
		"revokePolicyId",
		"riskLevelValueId",
		"slug",
		"sourceConnectorIds",
		"systemBuiltin",
		"updatedAt",
		"userEditedMask",
		"@type"
	]);
}
