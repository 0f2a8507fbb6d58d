import { type AtMostOne, type OneofCase } from "../core/oneof.js";
import type { Unrecognized, UnrecognizedVariant } from "../core/open.js";
import type { AppEntitlement, AppIdentityMatching, AppUserStatus, AppUserType, TaskAuditCancelledResult, TaskAuditErrorResult, TaskAuditSuccessResult } from "./c1.api.app.v1.js";
import type { ApprovalInstance, PolicyInstance } from "./c1.api.policy.v1.js";
import type { User, UserAttributeMappingSource, UserDirectoryStatus, UserStatus, UserType } from "./c1.api.user.v1.js";
import type { ProtobufAny } from "./google.protobuf.js";
/** An app, as the list of expanded objects holds it. */
export interface ExpandedApp {
	/** Names the kind of object. */
	"@type": "type.googleapis.com/c1.api.app.v1.App";
	/** ID of the account that `appAccountName` names, as the application itself counts. */
	appAccountId?: string;
	/**
	* Which account, or tenant, of the application is connected. Depending on the application that is
	* an account's ID, an organization or a subdomain.
	*/
	appAccountName?: string;
	/** Users who are responsible for the app. */
	appOwners?: User[] | null;
	/** ID of the policy for tasks that certify access to the app. */
	certifyPolicyId?: string;
	/** Version of the connector behind the app, as a number. */
	connectorVersion?: number;
	/** Time at which the app was added. */
	createdAt?: string;
	/** ID of the catalog in which the app can be requested unless another one is chosen. */
	defaultRequestCatalogId?: string;
	/** Time at which the app was removed, if that happened. */
	deletedAt?: string;
	/** Explanation of what the app is, for its readers. */
	description?: string;
	/** Name of the app as shown to users. */
	displayName?: string;
	/** Names of fields of the app, with commas between them. */
	fieldMask?: string | null;
	/** ID of the policy for tasks that give access to the app. */
	grantPolicyId?: string;
	/** Address of the small picture that stands for the app. */
	iconUrl?: string;
	/** Unique ID of this app. */
	id?: string;
	/** Rule that assigns the app's accounts to users, such as by display name. */
	identityMatching?: AppIdentityMatching;
	/** Text for whoever fills in a request for access to the app. */
	instructions?: string;
	/** Whether the app is a source of users, and not only of accounts. */
	isDirectory?: boolean;
	/** Whether people keep the app's data up to date, as opposed to a connector. */
	isManuallyManaged?: boolean;
	/** Address of the app's logo. */
	logoUri?: string;
	/** Price of one seat for a month, in US dollars. */
	monthlyCostUsd?: number;
	/** ID of the app through which this one came to be. Only some apps have one. */
	parentAppId?: string;
	/** ID of the policy for tasks that take access to the app away. */
	revokePolicyId?: string;
	/** Whether the app's access entitlement has to be provisioned strictly. */
	strictAccessEntitlementProvisioning?: boolean;
	/** Time at which the app was last changed. */
	updatedAt?: string;
	/** How many users have access to something in the app. */
	userCount?: string;
}
/** An entitlement, as the list of expanded objects holds it. */
export type ExpandedAppEntitlement = {
	/** Names the kind of object. */
	"@type": "type.googleapis.com/c1.api.app.v1.AppEntitlement";
} & AppEntitlement;
/** An account, as the list of expanded objects holds it. */
export interface ExpandedAppUser {
	/** Names the kind of object. */
	"@type": "type.googleapis.com/c1.api.app.v1.AppUser";
	/** ID of the app that the account is in. */
	appId?: string;
	/** Whether a person, a service or the system itself uses the account. */
	appUserType?: AppUserType;
	/** Time at which the account was first known to ConductorOne. */
	createdAt?: string;
	/** Time at which the account was deleted, if that happened. */
	deletedAt?: string;
	/** Name that the account has in the app. */
	displayName?: string;
	/** Main email address of the account. */
	email?: string;
	/** Every email address of the account. */
	emails?: string[] | null;
	/** Employee IDs that the app holds for the account. */
	employeeIds?: string[] | null;
	/** Unique ID of this account. */
	id?: string;
	/** ID of the user to whom the account belongs. */
	identityUserId?: string;
	/** Whether the account counts as external. */
	isExternal?: boolean;
	/** Further attributes of the account, under names that vary from app to app. */
	profile?: {
		[key: string]: unknown;
	};
	/** Whether the account can be used. */
	status?: AppUserStatus;
	/** Time at which the account was last changed. */
	updatedAt?: string;
	/** Main name to sign in with. */
	username?: string;
	/** Every name to sign in with. */
	usernames?: string[] | null;
}
/** An object related to a task. `@type` names its kind; kinds that are not listed are possible. */
export type ExpandedObject = ExpandedApp | ExpandedAppEntitlement | ExpandedAppUser | ExpandedUser | UnrecognizedVariant<"@type">;
/** A user, as the list of expanded objects holds it. */
export interface ExpandedUser {
	/** Names the kind of object. */
	"@type": "type.googleapis.com/c1.api.user.v1.User";
	/** Time at which the user was first known to ConductorOne. */
	createdAt?: string;
	/** ID of the user who receives this user's tasks instead. */
	delegatedUserId?: string;
	/** Time at which the user was deleted, if that happened. */
	deletedAt?: string;
	/** Part of the organization that the user works in. */
	department?: string;
	/** Accounts and attribute mappings that the department was taken from. */
	departmentSources?: UserAttributeMappingSource[] | null;
	/** IDs of the directories that list the user. */
	directoryIds?: string[] | null;
	/** Whether the directory has the user as enabled, disabled or deleted. */
	directoryStatus?: UserDirectoryStatus;
	/** Accounts and attribute mappings that the directory status was taken from. */
	directoryStatusSources?: UserAttributeMappingSource[] | null;
	/** Name of the user as shown to others. */
	displayName?: string;
	/** Main email address. */
	email?: string;
	/** Accounts and attribute mappings that the email addresses were taken from. */
	emailSources?: UserAttributeMappingSource[] | null;
	/** Email addresses found across the user's accounts. */
	emails?: string[] | null;
	/** Accounts and attribute mappings that the employee IDs were taken from. */
	employeeIdSources?: UserAttributeMappingSource[] | null;
	/** Employee IDs found across the user's accounts. */
	employeeIds?: string[] | null;
	/** State of the user's employment, in the wording of its source. */
	employmentStatus?: string;
	/** Accounts and attribute mappings that the employment status was taken from. */
	employmentStatusSources?: UserAttributeMappingSource[] | null;
	/** Form of employment, in the wording of its source. */
	employmentType?: string;
	/** Accounts and attribute mappings that the employment type was taken from. */
	employmentTypeSources?: UserAttributeMappingSource[] | null;
	/** Unique ID of this user. */
	id?: string;
	/** Position that the user holds. */
	jobTitle?: string;
	/** Accounts and attribute mappings that the job title was taken from. */
	jobTitleSources?: UserAttributeMappingSource[] | null;
	/** IDs of the users who manage this one. */
	managerIds?: string[] | null;
	/** Accounts and attribute mappings that the managers were taken from. */
	managerSources?: UserAttributeMappingSource[] | null;
	/** Further attributes of the user, under names that vary from tenant to tenant. */
	profile?: {
		[key: string]: unknown;
	};
	/** IDs of the ConductorOne roles that decide what the user may do in the product. */
	roleIds?: string[] | null;
	/** Whether the user is enabled, disabled or deleted in ConductorOne. */
	status?: UserStatus;
	/** What the user stands for: a human, a service, an agent or the system. */
	type?: UserType;
	/** Time of the latest change to the user. */
	updatedAt?: string;
	/** Main username, as a rule that of the primary directory. */
	username?: string;
	/** Accounts and attribute mappings that the usernames were taken from. */
	usernameSources?: UserAttributeMappingSource[] | null;
	/** Usernames found across the user's accounts. */
	usernames?: string[] | null;
}
/** Link from a task to a record in another system. Not in use at present. */
export interface ExternalRef {
	/** System that the link leads to. */
	externalRefSource?: ExternalRefSource;
	/** Label of the linked record. */
	name?: string;
	/** Address of the linked record. */
	url?: string;
}
/** System that the link leads to. */
export type ExternalRefSource = "UNSPECIFIED" | "JIRA" | Unrecognized;
/**
* A unit of access work, such as granting, revoking or certifying access. Holds its type, state,
* policy run and references to the people involved.
*/
export interface Task {
	/** Which actions the calling user may take on the task. */
	actions?: TaskActionsItem[] | null;
	/** ID of the analysis made for the task, on tenants that have the analysis feature. */
	analysisId?: string;
	/** Extra messages attached to the task, of any type. */
	annotations?: ProtobufAny[] | null;
	/** Number of comments on the task. */
	commentCount?: number;
	/** Time at which the task was opened. */
	createdAt?: string;
	/** ID of the user who opened the task. It can differ from `userId`. */
	createdByUserId?: string;
	/** Time at which the task was deleted, if it was. */
	deletedAt?: string;
	/** Justification given for the task. */
	description?: string;
	/** Title of the task as shown to users. */
	displayName?: string;
	/**
	* Whether the task was opened as, or later escalated to, emergency access. New emergency tasks
	* follow the entitlement's emergency policy where there is one.
	*/
	emergencyAccess?: boolean;
	/** Links to records in other systems, such as Jira issues. Currently unused. */
	externalRefs?: ExternalRef[] | null;
	/** Unique ID of this task. */
	id?: string;
	/** IDs of the insights gathered for the task. */
	insightIds?: string[] | null;
	/**
	* Short number of the task for people to use. Path parameters take it in place of the ID; search
	* filters do not.
	*/
	numericId?: string;
	/** Where the task came from, for example Slack, the API or an automation. */
	origin?: TaskOrigin;
	/** The policy run that the task is going through. */
	policy?: PolicyInstance;
	/** Version of the policy in force. It changes whenever the task's policy does. */
	policyGenerationId?: string;
	/** Whether the task is being worked on, is waiting or is done. */
	processing?: TaskProcessing;
	/** What the insights suggest: approve, deny or take a closer look. */
	recommendation?: TaskRecommendation;
	/** Whether the task is open or closed. */
	state?: TaskState;
	/** IDs of the users who may decide the current step. */
	stepApproverIds?: string[] | null;
	/** What the task is for, with the details of that kind of task. */
	type?: TaskType;
	/** Time of the latest change to the task. */
	updatedAt?: string;
	/** ID of the user the task is about. Empty when it is about an account that nobody is known to own. */
	userId?: string;
}
export type TaskActionsItem = "TASK_ACTION_TYPE_UNSPECIFIED" | "TASK_ACTION_TYPE_CLOSE" | "TASK_ACTION_TYPE_APPROVE" | "TASK_ACTION_TYPE_DENY" | "TASK_ACTION_TYPE_COMMENT" | "TASK_ACTION_TYPE_DELETE" | "TASK_ACTION_TYPE_REASSIGN" | "TASK_ACTION_TYPE_RESTART" | "TASK_ACTION_TYPE_SEND_REMINDER" | "TASK_ACTION_TYPE_PROVISION_COMPLETE" | "TASK_ACTION_TYPE_PROVISION_CANCELLED" | "TASK_ACTION_TYPE_PROVISION_ERRORED" | "TASK_ACTION_TYPE_ROLLBACK_SKIPPED" | "TASK_ACTION_TYPE_PROVISION_APP_USER_TARGET_CREATED" | "TASK_ACTION_TYPE_HARD_RESET" | "TASK_ACTION_TYPE_ESCALATE_TO_EMERGENCY_ACCESS" | "TASK_ACTION_TYPE_CHANGE_POLICY" | "TASK_ACTION_TYPE_RECALCULATE_DENIAL_FROM_BASE_POLICY_DECISIONS" | "TASK_ACTION_TYPE_SET_INSIGHTS_AND_RECOMMENDATION" | "TASK_ACTION_TYPE_SET_ANALYSIS_ID" | "TASK_ACTION_TYPE_RECALCULATE_APPROVERS_LIST" | "TASK_ACTION_TYPE_PROCESS_NOW" | "TASK_ACTION_TYPE_APPROVE_WITH_STEP_UP" | "TASK_ACTION_TYPE_SKIP_STEP" | Unrecognized;
/** Where the task came from, for example Slack, the API or an automation. */
export type TaskOrigin = "TASK_ORIGIN_UNSPECIFIED" | "TASK_ORIGIN_PROFILE_MEMBERSHIP_AUTOMATION" | "TASK_ORIGIN_SLACK" | "TASK_ORIGIN_API" | "TASK_ORIGIN_JIRA" | "TASK_ORIGIN_COPILOT" | "TASK_ORIGIN_WEBAPP" | "TASK_ORIGIN_TIME_REVOKE" | "TASK_ORIGIN_NON_USAGE_REVOKE" | Unrecognized;
/** Whether the task is being worked on, is waiting or is done. */
export type TaskProcessing = "TASK_PROCESSING_TYPE_UNSPECIFIED" | "TASK_PROCESSING_TYPE_PROCESSING" | "TASK_PROCESSING_TYPE_WAITING" | "TASK_PROCESSING_TYPE_DONE" | Unrecognized;
/** What the insights suggest: approve, deny or take a closer look. */
export type TaskRecommendation = "INSIGHT_RECOMMENDATION_UNSPECIFIED" | "INSIGHT_RECOMMENDATION_APPROVE" | "INSIGHT_RECOMMENDATION_DENY" | "INSIGHT_RECOMMENDATION_REVIEW" | Unrecognized;
/** Whether the task is open or closed. */
export type TaskState = "TASK_STATE_UNSPECIFIED" | "TASK_STATE_OPEN" | "TASK_STATE_CLOSED" | Unrecognized;
/** Something that was done to a task. */
export interface TaskAction {
	/** What kind of action it was. */
	actionType?: TaskActionActionType;
	/** ID of the bulk operation that the action was part of, if any. */
	bulkActionId?: string;
	/** Time at which the action was recorded. */
	createdAt?: string;
	/** Time at which the record was deleted, if it was. */
	deletedAt?: string;
	/** Unique ID of this action. */
	id?: string;
	/** ID of the step that the action was taken on. */
	policyStepId?: string;
	/** Time of the latest change to the record. */
	updatedAt?: string;
	/** ID of the user who acted. */
	userId?: string;
}
/** What kind of action it was. */
export type TaskActionActionType = "TASK_ACTION_TYPE_UNSPECIFIED" | "TASK_ACTION_TYPE_CLOSE" | "TASK_ACTION_TYPE_APPROVE" | "TASK_ACTION_TYPE_DENY" | "TASK_ACTION_TYPE_COMMENT" | "TASK_ACTION_TYPE_DELETE" | "TASK_ACTION_TYPE_REASSIGN" | "TASK_ACTION_TYPE_RESTART" | "TASK_ACTION_TYPE_SEND_REMINDER" | "TASK_ACTION_TYPE_PROVISION_COMPLETE" | "TASK_ACTION_TYPE_PROVISION_CANCELLED" | "TASK_ACTION_TYPE_PROVISION_ERRORED" | "TASK_ACTION_TYPE_ROLLBACK_SKIPPED" | "TASK_ACTION_TYPE_PROVISION_APP_USER_TARGET_CREATED" | "TASK_ACTION_TYPE_HARD_RESET" | "TASK_ACTION_TYPE_ESCALATE_TO_EMERGENCY_ACCESS" | "TASK_ACTION_TYPE_CHANGE_POLICY" | "TASK_ACTION_TYPE_RECALCULATE_DENIAL_FROM_BASE_POLICY_DECISIONS" | "TASK_ACTION_TYPE_SET_INSIGHTS_AND_RECOMMENDATION" | "TASK_ACTION_TYPE_SET_ANALYSIS_ID" | "TASK_ACTION_TYPE_RECALCULATE_APPROVERS_LIST" | "TASK_ACTION_TYPE_PROCESS_NOW" | "TASK_ACTION_TYPE_APPROVE_WITH_STEP_UP" | "TASK_ACTION_TYPE_SKIP_STEP" | Unrecognized;
/** Body of an approval: the step it is meant for, and an optional remark. */
export interface TaskActionsServiceApproveRequest {
	/** Reason or remark to store with the approval. */
	comment?: string;
	/** Related objects to send along in `expanded`. */
	expandMask?: TaskExpandMask;
	/** ID of the step being approved, normally that of the task's current step. */
	policyStepId: string;
}
/** Answer to an approval. */
export interface TaskActionsServiceApproveResponse {
	/** Related objects that the expand mask asked for, each with its type in `@type`. */
	expanded?: ProtobufAny[] | null;
	/** The task as the action left it, with paths into `expanded`. */
	taskView?: TaskView;
	/** ID of the approve action that was recorded. */
	ticketActionId?: string;
}
/** Body of an approval that is backed by step-up authentication. */
export interface TaskActionsServiceApproveWithStepUpRequest {
	/** Reason or remark to store with the approval. */
	comment?: string;
	/** Related objects to send along in `expanded`. */
	expandMask?: TaskExpandMask;
	/** ID of the step being approved, normally that of the task's current step. */
	policyStepId: string;
	/**
	* ID of a step-up authentication that has been passed. If it is empty, nothing is approved yet and
	* the answer says where to authenticate.
	*/
	stepUpTransactionId: string;
}
/**
* Answer to an approval with step-up authentication: the updated task, or the address at which to
* authenticate first.
*/
export interface TaskActionsServiceApproveWithStepUpResponse {
	/** Related objects that the expand mask asked for, each with its type in `@type`. */
	expanded?: ProtobufAny[] | null;
	/** Address to visit for the step-up authentication, when that is still to be done. */
	redirectUrl?: string;
	/** The task as the action left it, with paths into `expanded`. */
	taskView?: TaskView;
	/** ID of the approve action that was recorded. */
	ticketActionId?: string;
}
/** Body of a request that ends a task without completing it. */
export interface TaskActionsServiceCloseRequest {
	/** Reason or remark to store with the closing. */
	comment?: string;
	/** Related objects to send along in `expanded`. */
	expandMask?: TaskExpandMask;
}
/** Answer to closing a task. */
export interface TaskActionsServiceCloseResponse {
	/** Related objects that the expand mask asked for, each with its type in `@type`. */
	expanded?: ProtobufAny[] | null;
	/** ID of the close action that was recorded. */
	taskActionId?: string;
	/** The task as the action left it, with paths into `expanded`. */
	taskView?: TaskView;
}
/** Body of a request that adds a comment to a task. */
export interface TaskActionsServiceCommentRequest {
	/** Text of the comment. */
	comment?: string;
	/** Related objects to send along in `expanded`. */
	expandMask?: TaskExpandMask;
}
/** Answer to adding a comment. */
export interface TaskActionsServiceCommentResponse {
	/** Related objects that the expand mask asked for, each with its type in `@type`. */
	expanded?: ProtobufAny[] | null;
	/** The task with the comment counted, and with paths into `expanded`. */
	taskView?: TaskView;
}
/** Body of a denial: the step it is meant for, and an optional remark. */
export interface TaskActionsServiceDenyRequest {
	/** Reason or remark to store with the denial. */
	comment?: string;
	/** Related objects to send along in `expanded`. */
	expandMask?: TaskExpandMask;
	/** ID of the step being denied, which is the task's current step. */
	policyStepId?: string;
}
/** Answer to a denial. */
export interface TaskActionsServiceDenyResponse {
	/** Related objects that the expand mask asked for, each with its type in `@type`. */
	expanded?: ProtobufAny[] | null;
	/** The task as the action left it, with paths into `expanded`. */
	taskView?: TaskView;
	/** ID of the deny action that was recorded. */
	ticketActionId?: string;
}
/** Body of a request that moves a task to emergency access. */
export interface TaskActionsServiceEscalateToEmergencyAccessRequest {
	/** Reason or remark to store with the escalation. */
	comment?: string;
	/** Related objects to send along in `expanded`. */
	expandMask?: TaskExpandMask;
	/** ID of the current step, from which the task is escalated. */
	policyStepId?: string;
}
/** Body of a request that starts a task over under a freshly chosen policy. */
export interface TaskActionsServiceHardResetRequest {
	/** Reason or remark to store with the reset. */
	comment?: string;
	/** Related objects to send along in `expanded`. */
	expandMask?: TaskExpandMask;
}
/** Answer to a hard reset. */
export interface TaskActionsServiceHardResetResponse {
	/** Related objects that the expand mask asked for, each with its type in `@type`. */
	expanded?: ProtobufAny[] | null;
	/** The task as the action left it, with paths into `expanded`. */
	taskView?: TaskView;
	/** ID of the hard reset action that was recorded. */
	ticketActionId?: string;
}
/** Body of a request to process a task without further delay. */
export interface TaskActionsServiceProcessNowRequest {
	/** Related objects to send along in `expanded`. */
	expandMask?: TaskExpandMask;
}
/** Answer to a request for immediate processing. */
export interface TaskActionsServiceProcessNowResponse {
	/** Related objects that the expand mask asked for, each with its type in `@type`. */
	expanded?: ProtobufAny[] | null;
	/** The task as the action left it, with paths into `expanded`. */
	taskView?: TaskView;
}
/** Body of a request that hands the current step to other users. */
export interface TaskActionsServiceReassignRequest {
	/** Reason or remark to store with the reassignment. */
	comment?: string;
	/** Related objects to send along in `expanded`. */
	expandMask?: TaskExpandMask;
	/** IDs of the users who take the step over. */
	newStepUserIds?: string[] | null;
	/** ID of the step to hand over; it has to be the current one. */
	policyStepId?: string;
}
/** Answer to a reassignment. */
export interface TaskActionsServiceReassignResponse {
	/** Related objects that the expand mask asked for, each with its type in `@type`. */
	expanded?: ProtobufAny[] | null;
	/** The task as the action left it, with paths into `expanded`. */
	taskView?: TaskView;
	/** ID of the reassign action that was recorded. */
	ticketActionId?: string;
}
/** Body of a request that runs a task's policy again from the beginning. */
export interface TaskActionsServiceRestartRequest {
	/** Reason or remark to store with the restart. */
	comment?: string;
	/** Related objects to send along in `expanded`. */
	expandMask?: TaskExpandMask;
	/** ID of the step during which the restart is requested. */
	policyStepId?: string;
}
/** Answer to a restart. */
export interface TaskActionsServiceRestartResponse {
	/** Related objects that the expand mask asked for, each with its type in `@type`. */
	expanded?: ProtobufAny[] | null;
	/** The task as the action left it, with paths into `expanded`. */
	taskView?: TaskView;
	/** ID of the restart action that was recorded. */
	ticketActionId?: string;
}
/** Body of a request that passes over a policy step. */
export interface TaskActionsServiceSkipStepRequest {
	/** Reason or remark to store with the skip. */
	comment?: string;
	/** Related objects to send along in `expanded`. */
	expandMask?: TaskExpandMask;
	/** ID of the step to pass over. */
	policyStepId: string;
}
/** Audit detail: how an access request ended. */
export interface TaskAuditAccessRequestOutcome {
	/** Result of the access request. */
	outcome?: TaskAuditAccessRequestOutcomeOutcome;
}
/** Result of the access request. */
export type TaskAuditAccessRequestOutcomeOutcome = "ACCESS_REQUEST_OUTCOME_UNSPECIFIED" | "ACCESS_REQUEST_OUTCOME_APPROVED" | "ACCESS_REQUEST_OUTCOME_DENIED" | "ACCESS_REQUEST_OUTCOME_ERROR" | "ACCESS_REQUEST_OUTCOME_CANCELLED" | Unrecognized;
/** Audit detail: an action was taken on the task. */
export interface TaskAuditActionSubmitted {
	/** The action that was taken. */
	action?: TaskAction;
}
/** Audit detail: an accept step of the policy approved the task. It carries no data. */
export type TaskAuditApprovalAutoAcceptedByPolicy = {
	[key: string]: unknown;
};
/** Audit detail: a reject step of the policy denied the task. It carries no data. */
export type TaskAuditApprovalAutoRejectedByPolicy = {
	[key: string]: unknown;
};
/** Audit detail: an approval took place without anybody acting. It carries no data. */
export type TaskAuditApprovalHappenedAutomatically = {
	[key: string]: unknown;
};
/** Audit detail: an approval step changed. */
export interface TaskAuditApprovalInstanceChange {
	/** The approval step after the change. */
	instance?: ApprovalInstance | null;
}
/** Audit detail: a bulk operation failed for this task. */
export interface TaskAuditBulkActionError {
	/** What went wrong in the bulk operation. */
	error?: string;
}
/** Audit detail: how a certify task ended. */
export interface TaskAuditCertifyOutcome {
	/** Result of the certification, which keeps the access or takes it away. */
	outcome?: TaskAuditCertifyOutcomeOutcome;
}
/** Result of the certification, which keeps the access or takes it away. */
export type TaskAuditCertifyOutcomeOutcome = "CERTIFY_OUTCOME_UNSPECIFIED" | "CERTIFY_OUTCOME_CERTIFIED" | "CERTIFY_OUTCOME_DECERTIFIED" | "CERTIFY_OUTCOME_ERROR" | "CERTIFY_OUTCOME_CANCELLED" | "CERTIFY_OUTCOME_WAIT_TIMED_OUT" | Unrecognized;
/** Audit detail: somebody commented. */
export interface TaskAuditComment {
	/** Text of the comment. */
	comment?: string;
	/** Time at which the comment was last edited. */
	updatedAt?: string;
	/** ID of the user who last edited the comment. */
	updatedBy?: string;
}
/** Audit detail: a conditional rule of the policy was evaluated. */
export interface TaskAuditConditionalPolicyExecutionResult {
	/** Expression that was evaluated. */
	condition?: string;
	/** Whether the expression was true for the task. */
	conditionMatched?: boolean;
	/** Whether this was the default branch, taken when no rule applies. */
	defaultCondition?: boolean;
	/** Why the expression failed to evaluate, if it did. */
	error?: string;
	/** Key of the step sequence that the rule selects. */
	policyKey?: string;
}
/** What can be set in `TaskAuditConnectorActionResult`: one of these at most. */
export interface TaskAuditConnectorActionResultArms {
	/** The action was cancelled. */
	cancelled: TaskAuditCancelledResult | null;
	/** The action failed. */
	error: TaskAuditErrorResult | null;
	/** The action succeeded. */
	success: TaskAuditSuccessResult | null;
}
/** Audit detail: a connector action ended. The variant that is set says how. */
export type TaskAuditConnectorActionResult = {
	/** ID of the entitlement that the connector acted on. */
	appEntitlementId?: string;
	/** ID of the app that the connector acted on. */
	appId?: string;
	/** ID of the single action that the connector carried out. */
	connectorActionId?: string;
	/** ID of the connector at work. */
	connectorId?: string;
} & AtMostOne<TaskAuditConnectorActionResultArms>;
/**
* Tells which of `TaskAuditConnectorActionResultArms` is set, for an exhaustive `switch` over `case`.
*/
export declare function taskAuditConnectorActionResultCase(value: TaskAuditConnectorActionResult | null | undefined): OneofCase<TaskAuditConnectorActionResultArms>;
/** Audit detail: the task was moved to emergency access. */
export interface TaskAuditEscalateToEmergencyAccess {
	/** ID of the policy in force before the escalation. */
	oldPolicyId?: string;
	/** ID of the step that was current before the escalation. */
	oldPolicyStepId?: string;
}
/** Audit detail: the expression of a policy step did not evaluate. */
export interface TaskAuditExpressionPolicyStepError {
	/** What went wrong during evaluation. */
	error?: string;
}
/** Audit detail: a ticket now exists in the outside system. */
export interface TaskAuditExternalTicketCreated {
	/** ID of the app that the ticketing connector belongs to. */
	appId?: string;
	/** ID of the connector that raised the ticket. */
	connectorId?: string;
	/** ID of the ticket in the outside system. */
	externalTicketId?: string;
	/** ID of the configuration that the ticket was raised with. */
	externalTicketProvisionerConfigId?: string;
	/** Name of the configuration that the ticket was raised with. */
	externalTicketProvisionerConfigName?: string;
	/** Address at which the ticket can be viewed. */
	externalTicketUrl?: string;
}
/** Audit detail: handling the outside ticket failed. */
export interface TaskAuditExternalTicketError {
	/** What went wrong with the ticket. */
	errorMessage?: string;
}
/** Audit detail: the outside ticket was resolved, which ends the provisioning step. */
export interface TaskAuditExternalTicketProvisionStepResolved {
	/** ID of the app that the ticketing connector belongs to. */
	appId?: string;
	/** ID of the connector that watches the ticket. */
	connectorId?: string;
	/** ID of the resolved ticket in the outside system. */
	externalTicketId?: string;
	/** ID of the configuration that the ticket was raised with. */
	externalTicketProvisionerConfigId?: string;
	/** Address at which the resolved ticket can be viewed. */
	externalTicketUrl?: string;
}
/** Audit detail: creation of an outside ticket was set off. */
export interface TaskAuditExternalTicketTriggered {
	/** ID of the app that the ticketing connector belongs to. */
	appId?: string;
	/** ID of the connector asked to raise the ticket. */
	connectorId?: string;
	/** ID of the ticket in the outside system. */
	externalTicketId?: string;
	/** ID of the configuration used for the ticket. */
	externalTicketProvisionerConfigId?: string;
	/** Name of the configuration used for the ticket. */
	externalTicketProvisionerConfigName?: string;
}
/** Audit detail: all connector actions of a step have ended. */
export interface TaskAuditFinishedConnectorActions {
	/** ID of the step whose connector actions ended. */
	policyStepId?: string;
}
/** Audit detail: how a grant task ended. */
export interface TaskAuditGrantOutcome {
	/** Result of the grant. */
	outcome?: TaskAuditGrantOutcomeOutcome;
}
/** Result of the grant. */
export type TaskAuditGrantOutcomeOutcome = "GRANT_OUTCOME_UNSPECIFIED" | "GRANT_OUTCOME_GRANTED" | "GRANT_OUTCOME_DENIED" | "GRANT_OUTCOME_ERROR" | "GRANT_OUTCOME_CANCELLED" | "GRANT_OUTCOME_WAIT_TIMED_OUT" | Unrecognized;
/** Audit detail: the task was reset and given a newly chosen policy. */
export interface TaskAuditHardReset {
	/** ID of the step that was current before the reset. */
	oldPolicyStepId?: string;
}
/** Body of a request for the audit events of a task. */
export interface TaskAuditListRequest {
	/** Most events to return in one page. */
	pageSize?: number;
	/** Token from the previous page, to continue where it ended. */
	pageToken?: string;
	/** Events to return. When given, no others are. */
	refs?: TaskAuditViewRef[] | null;
	/** ID of the task whose events are wanted. */
	taskId?: string;
}
/** One page of audit events. */
export interface TaskAuditListResponse {
	/** The events on this page. */
	list?: TaskAuditView[] | null;
	/** Token to ask for the following page with. Empty on the last page. */
	nextPageToken?: string;
}
/** Data looked up to make an audit event readable. */
export interface TaskAuditMetaData {
	/** The user who caused the event. */
	user?: User;
}
/** Audit detail: the task was opened. It carries no data. */
export type TaskAuditNewTask = {
	[key: string]: unknown;
};
/** Audit detail: an approval step went to other users. */
export interface TaskAuditPolicyApprovalReassigned {
	/** ID of the approval step that replaced the old one. */
	newPolicyStepId?: string;
	/** IDs of the users who took the approval over. */
	newUsers?: string[] | null;
	/** ID of the approval step that was handed over. */
	oldPolicyStepId?: string;
	/** Full records of the users involved. */
	users?: User[] | null;
}
/** Audit detail: the task switched to another policy. */
export interface TaskAuditPolicyChanged {
	/** ID of the policy switched to. */
	newPolicyId?: string;
	/** ID of the policy left behind. */
	oldPolicyId?: string;
}
/** Audit detail: a note made while the policy was evaluated. */
export interface TaskAuditPolicyEvaluationStep {
	/** Text of the note. */
	stepComment?: string;
}
/** Audit detail: provisioning failed. */
export interface TaskAuditPolicyProvisionError {
	/** What went wrong during provisioning. */
	error?: string;
}
/** Audit detail: a provisioning step went to other users. */
export interface TaskAuditPolicyProvisionReassigned {
	/** ID of the provisioning step that replaced the old one. */
	newPolicyStepId?: string;
	/** IDs of the users who took the provisioning over. */
	newUsers?: string[] | null;
	/** ID of the provisioning step that was handed over. */
	oldPolicyStepId?: string;
	/** Full records of the users involved. */
	users?: User[] | null;
}
/** Audit detail: work went to the delegate that a user had named. */
export interface TaskAuditReassignedToDelegate {
	/** The delegate who took over. */
	delegatedAssigneeUser?: User;
	/** ID of the delegate who took over. */
	delegatedAssigneeUserId?: string;
	/** The user who had been assigned first. */
	originalAssigneeUser?: User;
	/** ID of the user who had been assigned first. */
	originalAssigneeUserId?: string;
}
/** Audit detail: the users to reassign to could not be determined. */
export interface TaskAuditReassignmentListError {
	/** What went wrong with the list of users. */
	errorMessage?: string;
}
/** Audit detail: the task's policy was started again. */
export interface TaskAuditRestart {
	/** ID of the step that was current before the restart. */
	oldPolicyStepId?: string;
}
/** Audit detail: how a revoke task ended. */
export interface TaskAuditRevokeOutcome {
	/** Result of the revocation. */
	outcome?: TaskAuditRevokeOutcomeOutcome;
}
/** Result of the revocation. */
export type TaskAuditRevokeOutcomeOutcome = "REVOKE_OUTCOME_UNSPECIFIED" | "REVOKE_OUTCOME_REVOKED" | "REVOKE_OUTCOME_DENIED" | "REVOKE_OUTCOME_ERROR" | "REVOKE_OUTCOME_CANCELLED" | "REVOKE_OUTCOME_WAIT_TIMED_OUT" | Unrecognized;
/** Audit detail: a step was left unanswered for too long and escalated. */
export interface TaskAuditSLAEscalation {
	/** Text that describes the escalation. */
	message?: string;
}
/** Audit detail: connectors began to act for a step. */
export interface TaskAuditStartedConnectorActions {
	/** ID of the step that connectors are acting for. */
	policyStepId?: string;
}
/** Audit detail: the task went from one state to another. */
export interface TaskAuditStateChange {
	/** State of the task before the change. The event's `currentState` is the one after. */
	previousState?: TaskAuditStateChangePreviousState;
}
/** State of the task before the change. The event's `currentState` is the one after. */
export type TaskAuditStateChangePreviousState = "TASK_STATE_UNSPECIFIED" | "TASK_STATE_OPEN" | "TASK_STATE_CLOSED" | Unrecognized;
/** Audit detail: a policy step was skipped. */
export interface TaskAuditStepSkipped {
	/** The user who had the step skipped. */
	skippedBy?: string;
}
/** Audit detail: an approval was backed by step-up authentication. */
export interface TaskAuditStepUpApproval {
	/** ID of the step-up authentication that was passed. */
	stepUpTransactionId?: string;
}
/** What can be set in `TaskAuditView`: one of these at most. */
export interface TaskAuditViewArms {
	/** The access request ended. */
	accessRequestOutcome: TaskAuditAccessRequestOutcome | null;
	/** A connector action ended. */
	actionResult: TaskAuditConnectorActionResult | null;
	/** Somebody acted on the task. */
	actionSubmitted: TaskAuditActionSubmitted | null;
	/** The policy approved the task by itself. */
	approvalAutoAcceptedByPolicy: TaskAuditApprovalAutoAcceptedByPolicy | null;
	/** The policy denied the task by itself. */
	approvalAutoRejectedByPolicy: TaskAuditApprovalAutoRejectedByPolicy | null;
	/** An approval step changed. */
	approvalInstanceChange: TaskAuditApprovalInstanceChange | null;
	/** An approval step went to other users. */
	approvalReassigned: TaskAuditPolicyApprovalReassigned | null;
	/** Approval took place without anybody acting. */
	approvedAutomatically: TaskAuditApprovalHappenedAutomatically | null;
	/** A bulk operation failed for the task. */
	bulkActionError: TaskAuditBulkActionError | null;
	/** The certification ended. */
	certifyOutcome: TaskAuditCertifyOutcome | null;
	/** Somebody commented. */
	comment: TaskAuditComment | null;
	/** A conditional rule was evaluated. */
	conditionalPolicyExecutionResult: TaskAuditConditionalPolicyExecutionResult | null;
	/** The connector actions of a step ended. */
	connectorActionsEnd: TaskAuditFinishedConnectorActions | null;
	/** The connector actions of a step began. */
	connectorActionsStart: TaskAuditStartedConnectorActions | null;
	/** The expression of a policy step did not evaluate. */
	expressionPolicyStepError: TaskAuditExpressionPolicyStepError | null;
	/** A ticket was raised in an outside system. */
	externalTicketCreated: TaskAuditExternalTicketCreated | null;
	/** Handling the outside ticket failed. */
	externalTicketError: TaskAuditExternalTicketError | null;
	/** The outside ticket was resolved. */
	externalTicketProvisionStepResolved: TaskAuditExternalTicketProvisionStepResolved | null;
	/** Creation of an outside ticket was set off. */
	externalTicketTriggered: TaskAuditExternalTicketTriggered | null;
	/** The grant ended. */
	grantOutcome: TaskAuditGrantOutcome | null;
	/** The task was reset. */
	hardReset: TaskAuditHardReset | null;
	/** The task switched to another policy. */
	policyChanged: TaskAuditPolicyChanged | null;
	/** A note was made while evaluating the policy. */
	policyEvaluationStep: TaskAuditPolicyEvaluationStep | null;
	/** Provisioning failed. */
	provisionError: TaskAuditPolicyProvisionError | null;
	/** A provisioning step went to other users. */
	provisionReassigned: TaskAuditPolicyProvisionReassigned | null;
	/** Work went to a user's delegate. */
	reassignedToDelegate: TaskAuditReassignedToDelegate | null;
	/** The users to reassign to could not be determined. */
	reassignmentListError: TaskAuditReassignmentListError | null;
	/** The revocation ended. */
	revokeOutcome: TaskAuditRevokeOutcome | null;
	/** A step took too long and escalated. */
	slaEscalation: TaskAuditSLAEscalation | null;
	/** The task changed state. */
	stateChange: TaskAuditStateChange | null;
	/** A policy step was skipped. */
	stepSkipped: TaskAuditStepSkipped | null;
	/** An approval was backed by step-up authentication. */
	stepUpApproval: TaskAuditStepUpApproval | null;
	/** The task was opened. */
	taskCreated: TaskAuditNewTask | null;
	/** The task was moved to emergency access. */
	taskEscalated: TaskAuditEscalateToEmergencyAccess | null;
	/** The policy was started again. */
	taskRestarted: TaskAuditRestart | null;
	/** The analysis that a step waited for is there. */
	waitStepAnalysisSuccess: TaskAuditWaitForAnalysisStepSuccess | null;
	/** The analysis that a step waited for did not arrive in time. */
	waitStepAnalysisTimedOut: TaskAuditWaitForAnalysisStepTimedOut | null;
	/** A step is waiting for the analysis. */
	waitStepAnalysisWaiting: TaskAuditWaitForAnalysisStepWaiting | null;
	/** The condition of a wait step came true. */
	waitStepSuccess: TaskAuditWaitStepSuccess | null;
	/** A wait step ran out of time. */
	waitStepTimedOut: TaskAuditWaitStepTimedOut | null;
	/** A wait step is waiting for its condition. */
	waitStepWaiting: TaskAuditWaitStepWaiting | null;
	/** An approval webhook was called. */
	webhookApprovalAttempt: TaskAuditWebhookApprovalAttempt | null;
	/** An approval webhook gave an unusable answer. */
	webhookApprovalBadResponse: TaskAuditWebhookApprovalBadResponse | null;
	/** An approval webhook was called successfully. */
	webhookApprovalSuccess: TaskAuditWebhookApprovalSuccess | null;
	/** A call of an approval webhook was set off. */
	webhookApprovalTriggered: TaskAuditWebhookApprovalTriggered | null;
	/** A provisioning webhook was called. */
	webhookAttempt: TaskAuditWebhookAttempt | null;
	/** A provisioning webhook was called successfully. */
	webhookSuccess: TaskAuditWebhookSuccess | null;
	/** A call of a provisioning webhook was set off. */
	webhookTriggered: TaskAuditWebhookTriggered | null;
}
/**
* One event in the history of a task. The variant that is set says what happened and holds the
* details.
*/
export type TaskAuditView = {
	/** Time of the event. */
	created?: string;
	/** State of the task after the event. */
	currentState?: TaskAuditViewCurrentState;
	/** Whether the event is ordinary or reports an error. */
	eventType?: TaskAuditViewEventType;
	/** Unique ID of this event. */
	id?: string;
	/** Data looked up for display, such as the user behind the event. */
	metadata?: TaskAuditMetaData;
	/** System in which the event arose. */
	source?: TaskAuditViewSource;
	/** ID of the task whose history includes the event. */
	ticketId?: string;
	/** ID of the user who caused the event. */
	userId?: string;
	/** Number of the workflow step during which the event arose. */
	workflowStep?: number;
} & AtMostOne<TaskAuditViewArms>;
/**
* Tells which of `TaskAuditViewArms` is set, for an exhaustive `switch` over `case`.
*/
export declare function taskAuditViewCase(value: TaskAuditView | null | undefined): OneofCase<TaskAuditViewArms>;
/** State of the task after the event. */
export type TaskAuditViewCurrentState = "TASK_STATE_UNSPECIFIED" | "TASK_STATE_OPEN" | "TASK_STATE_CLOSED" | Unrecognized;
/** Whether the event is ordinary or reports an error. */
export type TaskAuditViewEventType = "TASK_AUDIT_EVENT_TYPE_UNSPECIFIED" | "TASK_AUDIT_EVENT_TYPE_NEUTRAL" | "TASK_AUDIT_EVENT_TYPE_ERROR" | Unrecognized;
/** System in which the event arose. */
export type TaskAuditViewSource = "SOURCE_UNSPECIFIED" | "SOURCE_C1" | "SOURCE_JIRA" | "SOURCE_SLACK" | "SOURCE_COPILOT_AGENTS" | Unrecognized;
/** Points to one audit event. */
export interface TaskAuditViewRef {
	/** ID of the event pointed to. */
	id?: string;
}
/** Audit detail: the analysis that a step waited for is there. */
export interface TaskAuditWaitForAnalysisStepSuccess {
	/** ID of the step that waited. */
	stepId?: string;
	/** Time at which the analysis became available. */
	succeededAt?: string;
}
/** Audit detail: the analysis that a step waited for did not arrive in time. */
export interface TaskAuditWaitForAnalysisStepTimedOut {
	/** ID of the step that waited. */
	stepId?: string;
	/** Time at which waiting for the analysis ended. */
	timedOutAt?: string;
}
/** Audit detail: a step is waiting for the analysis of the task. */
export interface TaskAuditWaitForAnalysisStepWaiting {
	/** ID of the step that is waiting. */
	stepId?: string;
}
/** Audit detail: the condition of a wait step came true. */
export interface TaskAuditWaitStepSuccess {
	/** Expression that was waited for. */
	condition?: string;
	/** ID of the step that waited. */
	stepId?: string;
	/** Time at which the expression was found true. */
	succeededAt?: string;
}
/** Audit detail: a wait step ran out of time. */
export interface TaskAuditWaitStepTimedOut {
	/** Expression that did not come true. */
	condition?: string;
	/** ID of the step that waited. */
	stepId?: string;
	/** Time at which the step gave up. */
	timedOutAt?: string;
}
/** Audit detail: a wait step is waiting for its condition. */
export interface TaskAuditWaitStepWaiting {
	/** Expression that is being waited for. */
	condition?: string;
	/** ID of the step that is waiting. */
	stepId?: string;
}
/** Audit detail: an approval webhook was called. */
export interface TaskAuditWebhookApprovalAttempt {
	/** ID of the webhook, as configured in the tenant. */
	webhookId?: string;
	/** ID of this one run of the webhook. */
	webhookInstanceId?: string;
	/** Display name of the webhook. */
	webhookName?: string;
	/** Address that the webhook sends its requests to. */
	webhookUrl?: string;
}
/** Audit detail: an approval webhook gave an answer that could not be used. */
export interface TaskAuditWebhookApprovalBadResponse {
	/** Why the answer could not be used. */
	error?: string;
	/** ID of the webhook, as configured in the tenant. */
	webhookId?: string;
	/** ID of this one run of the webhook. */
	webhookInstanceId?: string;
	/** Display name of the webhook. */
	webhookName?: string;
	/** Address that the webhook sends its requests to. */
	webhookUrl?: string;
}
/** Audit detail: an approval webhook was called successfully. */
export interface TaskAuditWebhookApprovalSuccess {
	/** ID of the webhook, as configured in the tenant. */
	webhookId?: string;
	/** ID of this one run of the webhook. */
	webhookInstanceId?: string;
	/** Display name of the webhook. */
	webhookName?: string;
	/** Address that the webhook sends its requests to. */
	webhookUrl?: string;
}
/** Audit detail: a call of an approval webhook was set off. */
export interface TaskAuditWebhookApprovalTriggered {
	/** ID of the webhook, as configured in the tenant. */
	webhookId?: string;
	/** ID of this one run of the webhook. */
	webhookInstanceId?: string;
	/** Display name of the webhook. */
	webhookName?: string;
	/** Address that the webhook sends its requests to. */
	webhookUrl?: string;
}
/** Audit detail: a provisioning webhook was called. */
export interface TaskAuditWebhookAttempt {
	/** ID of the webhook, as configured in the tenant. */
	webhookId?: string;
	/** ID of this one run of the webhook. */
	webhookInstanceId?: string;
	/** Display name of the webhook. */
	webhookName?: string;
	/** Address that the webhook sends its requests to. */
	webhookUrl?: string;
}
/** Audit detail: a provisioning webhook was called successfully. */
export interface TaskAuditWebhookSuccess {
	/** ID of the webhook, as configured in the tenant. */
	webhookId?: string;
	/** ID of this one run of the webhook. */
	webhookInstanceId?: string;
	/** Display name of the webhook. */
	webhookName?: string;
	/** Address that the webhook sends its requests to. */
	webhookUrl?: string;
}
/** Audit detail: a call of a provisioning webhook was set off. */
export interface TaskAuditWebhookTriggered {
	/** ID of the webhook, as configured in the tenant. */
	webhookId?: string;
	/** ID of this one run of the webhook. */
	webhookInstanceId?: string;
	/** Display name of the webhook. */
	webhookName?: string;
	/** Address that the webhook sends its requests to. */
	webhookUrl?: string;
}
/**
* Chooses which objects related to a task are returned in full, in the `expanded` array of the
* answer.
*/
export interface TaskExpandMask {
	/** Names of the relations to expand; `*` stands for all of them. */
	paths?: TaskExpandMaskPathsItem[] | null;
}
export type TaskExpandMaskPathsItem = "*" | "access_review_id" | "user_id" | "created_by_user_id" | "app_id" | "app_user_id" | "app_entitlement_ids" | "step_approver_ids" | "identity_user_id" | "insight_ids";
/** Tells which outside request led to a grant task. */
export interface TaskGrantSource {
	/** Address of the outside request. */
	externalUrl?: string;
	/** ID of the integration that the request came through. */
	integrationId?: string;
	/** ID of the request in the outside system. */
	requestId?: string;
}
/** Points to one task. */
export interface TaskRef {
	/** ID of the task pointed to. */
	id?: string;
}
/** What can be set in `TaskRevokeSource`: one of these at most. */
export interface TaskRevokeSourceArms {
	/** The time-limited access ran out. */
	expired: TaskRevokeSourceExpired | null;
	/** The access was not being used. */
	nonUsage: TaskRevokeSourceNonUsage | null;
	/** A user asked for the revocation. */
	request: TaskRevokeSourceRequest | null;
	/** An access review turned the access down. */
	review: TaskRevokeSourceReview | null;
}
/** Why a revoke task exists. The variant that is set names the cause. */
export type TaskRevokeSource = AtMostOne<TaskRevokeSourceArms>;
/**
* Tells which of `TaskRevokeSourceArms` is set, for an exhaustive `switch` over `case`.
*/
export declare function taskRevokeSourceCase(value: TaskRevokeSource | null | undefined): OneofCase<TaskRevokeSourceArms>;
/** Revocation because time-limited access ran out. */
export interface TaskRevokeSourceExpired {
	/** Time at which the access ran out. */
	expiredAt?: string;
}
/** Revocation because the access was not being used. */
export interface TaskRevokeSourceNonUsage {
	/** Time from which the unused access counts as expired. */
	expiresAt?: string;
	/** Time of the last login with the access. */
	lastLogin?: string;
}
/** Revocation that a user asked for. */
export interface TaskRevokeSourceRequest {
	/** ID of the user who asked for the revocation. */
	requestUserId?: string;
}
/** Revocation that follows from an access review. */
export interface TaskRevokeSourceReview {
	/** ID of the review that turned the access down. */
	accessReviewId?: string;
	/** ID of the certify task whose denial led to this task. */
	certTicketId?: string;
}
/** Filters, order and paging of a task search. */
export interface TaskSearchRequest {
	/** Keep tasks that are part of one of these access reviews. */
	accessReviewIds?: string[] | null;
	/** Keep tasks about accounts that one of these users owns. */
	accountOwnerIds?: string[] | null;
	/** Keep tasks about accounts of these types. */
	accountTypes?: TaskSearchRequestAccountTypesItem[] | null;
	/** Keep tasks that this user is the actor of. */
	actorId?: string;
	/** Keep tasks about one of these entitlements. */
	appEntitlementIds?: string[] | null;
	/** Keep tasks about one of these resources. */
	appResourceIds?: string[] | null;
	/** Keep tasks about resources of one of these types. */
	appResourceTypeIds?: string[] | null;
	/** Keep tasks whose subject is one of these app users. */
	appUserSubjectIds?: string[] | null;
	/** Keep tasks that target one of these apps. */
	applicationIds?: string[] | null;
	/** Keep open tasks assigned to this user, and closed ones that this user approved. */
	assignedOrStepApproverUserId?: string;
	/** Keep tasks that are assigned to one of these users now. */
	assigneesInIds?: string[] | null;
	/** Keep tasks opened later than this. */
	createdAfter?: string;
	/** Keep tasks opened earlier than this. */
	createdBefore?: string;
	/** Keep tasks whose current step is of this kind. */
	currentStep?: TaskSearchRequestCurrentStep;
	/** Keep emergency tasks, all others, or both. */
	emergencyStatus?: TaskSearchRequestEmergencyStatus;
	/** Leave out tasks about one of these entitlements. */
	excludeAppEntitlementIds?: string[] | null;
	/** Leave out tasks about resources of one of these types. */
	excludeAppResourceTypeIds?: string[] | null;
	/** Leave out the tasks with these IDs. */
	excludeIds?: string[] | null;
	/** Related objects to send along in `expanded`. */
	expandMask?: TaskExpandMask;
	/** Whether deleted tasks are searched too. */
	includeDeleted?: boolean;
	/** Keep tasks that one of these users sees under My Work. */
	myWorkUserIds?: string[] | null;
	/** Keep tasks that have existed for longer than this. */
	olderThanDuration?: string;
	/** Keep tasks that one of these users opened. */
	openerIds?: string[] | null;
	/** Keep tasks that this user opened or is the subject of. */
	openerOrSubjectUserId?: string;
	/**
	* Most tasks to return in one page, at most 100. Values from 1 to 9 are raised to 10; 0 means the
	* default, which is 25.
	*/
	pageSize?: number;
	/** Token from the previous page, to continue where it ended. */
	pageToken?: string;
	/** Keep tasks on which one of these users has acted. */
	previouslyActedOnIds?: string[] | null;
	/**
	* Text to look for in names and descriptions, with some tolerance; a task's numeric ID is found as
	* well.
	*/
	query?: string;
	/** Keep the tasks that are listed here. */
	refs?: TaskRef[] | null;
	/** Order of the results. */
	sortBy?: TaskSearchRequestSortBy;
	/** Keep tasks whose current step is approved in one of these ways. */
	stepApprovalTypes?: TaskSearchRequestStepApprovalTypesItem[] | null;
	/** Keep tasks that are about one of these users. */
	subjectIds?: string[] | null;
	/** Keep tasks that are in one of these states. */
	taskStates?: TaskSearchRequestTaskStatesItem[] | null;
	/** Keep tasks of these types. Each entry sets one type, whose object may be empty. */
	taskTypes?: TaskTypeInput[] | null;
	/** Keep tasks about users who have one of these employment statuses. */
	userEmploymentStatuses?: string[] | null;
}
export type TaskSearchRequestAccountTypesItem = "APP_USER_TYPE_UNSPECIFIED" | "APP_USER_TYPE_USER" | "APP_USER_TYPE_SERVICE_ACCOUNT" | "APP_USER_TYPE_SYSTEM_ACCOUNT";
/** Keep tasks whose current step is of this kind. */
export type TaskSearchRequestCurrentStep = "TASK_SEARCH_CURRENT_STEP_UNSPECIFIED" | "TASK_SEARCH_CURRENT_STEP_APPROVAL" | "TASK_SEARCH_CURRENT_STEP_PROVISION";
/** Keep emergency tasks, all others, or both. */
export type TaskSearchRequestEmergencyStatus = "UNSPECIFIED" | "ALL" | "NON_EMERGENCY" | "EMERGENCY";
/** Order of the results. */
export type TaskSearchRequestSortBy = "TASK_SEARCH_SORT_BY_UNSPECIFIED" | "TASK_SEARCH_SORT_BY_ACCOUNT" | "TASK_SEARCH_SORT_BY_RESOURCE" | "TASK_SEARCH_SORT_BY_ACCOUNT_OWNER" | "TASK_SEARCH_SORT_BY_REVERSE_TICKET_ID" | "TASK_SEARCH_SORT_BY_TICKET_ID" | "TASK_SEARCH_SORT_BY_CREATED_AT" | "TASK_SEARCH_SORT_BY_REVERSE_CREATED_AT";
export type TaskSearchRequestStepApprovalTypesItem = "STEP_APPROVAL_TYPE_UNSPECIFIED" | "STEP_APPROVAL_TYPE_USERS" | "STEP_APPROVAL_TYPE_MANAGER" | "STEP_APPROVAL_TYPE_APP_OWNERS" | "STEP_APPROVAL_TYPE_GROUP" | "STEP_APPROVAL_TYPE_SELF" | "STEP_APPROVAL_TYPE_ENTITLEMENT_OWNERS" | "STEP_APPROVAL_TYPE_EXPRESSION" | "STEP_APPROVAL_TYPE_WEBHOOK" | "STEP_APPROVAL_TYPE_RESOURCE_OWNERS" | "STEP_APPROVAL_TYPE_AGENT";
export type TaskSearchRequestTaskStatesItem = "TASK_STATE_UNSPECIFIED" | "TASK_STATE_OPEN" | "TASK_STATE_CLOSED";
/** One page of search results. */
export interface TaskSearchResponse {
	/** Related objects that the expand mask asked for, each with its type in `@type`. */
	expanded?: ProtobufAny[] | null;
	/** The tasks on this page, no more than the page size of the request. */
	list?: TaskView[] | null;
	/**
	* Token to ask for the following page with: send the same request again with this as `pageToken`.
	* Empty on the last page.
	*/
	nextPageToken?: string;
}
/** Answer to an action on a task, shared by several operations. */
export interface TaskServiceActionResponse {
	/** Related objects that the expand mask asked for, each with its type in `@type`. */
	expanded?: ProtobufAny[] | null;
	/** The task as the action left it, with paths into `expanded`. */
	taskView?: TaskView;
	/** ID of the action that was recorded. */
	ticketActionId?: string;
}
/** Body of a request for access: the entitlement, who is to have it, and for how long. */
export interface TaskServiceCreateGrantRequest {
	/** ID of the entitlement that is asked for. */
	appEntitlementId: string;
	/** ID of the app in which the entitlement is defined. */
	appId: string;
	/**
	* ID of the app user, that is the account, to receive access. Not to be combined with
	* `identityUserId`.
	*/
	appUserId?: string;
	/** Justification for the request. */
	description?: string;
	/** Whether to open the task as emergency access. */
	emergencyAccess?: boolean;
	/** Related objects to send along in `expanded`. */
	expandMask?: TaskExpandMask;
	/** How long the access is to last. */
	grantDuration?: string;
	/**
	* ID of the user to receive access through an account of theirs. Not to be combined with
	* `appUserId`.
	*/
	identityUserId?: string;
	/** The outside request behind this one, if any. */
	source?: TaskGrantSource;
}
/** Answer to opening a grant task. */
export interface TaskServiceCreateGrantResponse {
	/** Related objects that the expand mask asked for, each with its type in `@type`. */
	expanded?: ProtobufAny[] | null;
	/** The new task, with paths into `expanded`. */
	taskView?: TaskView;
}
/** Body of a request to take all access away from a user. */
export interface TaskServiceCreateOffboardingRequest {
	/** Justification for the offboarding. */
	description?: string;
	/** Related objects to send along in `expanded`. */
	expandMask?: TaskExpandMask;
	/** ID of the user who is leaving. */
	subjectUserId?: string;
}
/** Answer to opening an offboarding task. */
export interface TaskServiceCreateOffboardingResponse {
	/** Related objects that the expand mask asked for, each with its type in `@type`. */
	expanded?: ProtobufAny[] | null;
	/** The new task, with paths into `expanded`. */
	taskView?: TaskView;
}
/** Body of a request to take access away: the entitlement, and who is to lose it. */
export interface TaskServiceCreateRevokeRequest {
	/** ID of the entitlement that is taken away. */
	appEntitlementId: string;
	/** ID of the app in which the entitlement is defined. */
	appId: string;
	/**
	* ID of the app user, that is the account, to lose access. Not to be combined with
	* `identityUserId`.
	*/
	appUserId?: string;
	/** Justification for the revocation. */
	description?: string;
	/** Related objects to send along in `expanded`. */
	expandMask?: TaskExpandMask;
	/** ID of the user to lose access through an account of theirs. Not to be combined with `appUserId`. */
	identityUserId?: string;
}
/** Answer to opening a revoke task. */
export interface TaskServiceCreateRevokeResponse {
	/** Related objects that the expand mask asked for, each with its type in `@type`. */
	expanded?: ProtobufAny[] | null;
	/** The new task, with paths into `expanded`. */
	taskView?: TaskView;
}
/** Answer to fetching a task. */
export interface TaskServiceGetResponse {
	/** Related objects that the expand mask asked for, each with its type in `@type`. */
	expanded?: ProtobufAny[] | null;
	/** The task asked for, with paths into `expanded`. */
	taskView?: TaskView;
}
/** What can be set in `TaskTypeInput`: one of these at most. */
export interface TaskTypeInputArms {
	/** Review existing access. */
	certify: TaskTypeCertifyInput | null;
	/** Give access. */
	grant: TaskTypeGrantInput | null;
	/** Remove a departing user's access. */
	offboarding: TaskTypeOffboardingInput | null;
	/** Take access away. */
	revoke: TaskTypeRevokeInput | null;
}
/**
* What a task is for. The variant that is set names the kind of task and holds its details.
*
* The form that is sent.
*/
export type TaskTypeInput = AtMostOne<TaskTypeInputArms>;
/** What can be set in `TaskType`: one of these at most. */
export interface TaskTypeArms {
	/** Review existing access. */
	certify: TaskTypeCertify | null;
	/** Give access. */
	grant: TaskTypeGrant | null;
	/** Remove a departing user's access. */
	offboarding: TaskTypeOffboarding | null;
	/** Take access away. */
	revoke: TaskTypeRevoke | null;
}
/** What a task is for. The variant that is set names the kind of task and holds its details. */
export type TaskType = AtMostOne<TaskTypeArms>;
/**
* Tells which of `TaskTypeArms` is set, for an exhaustive `switch` over `case`.
*/
export declare function taskTypeCase(value: TaskType | null | undefined): OneofCase<TaskTypeArms>;
/**
* Details of a task that asks whether somebody should keep their access.
*
* The form that is sent.
*/
export type TaskTypeCertifyInput = {
	[key: string]: never;
};
/** Details of a task that asks whether somebody should keep their access. */
export interface TaskTypeCertify {
	/** ID of the access review that the task is part of. */
	accessReviewId?: string;
	/**
	* ID of the item in the access review that the task decides. A revoke task that comes from a
	* denied certification refers to it too.
	*/
	accessReviewSelection?: string;
	/** ID of the entitlement whose holder is reviewed. */
	appEntitlementId?: string;
	/** ID of the app that the access is in. */
	appId?: string;
	/** ID of the account that has the access. */
	appUserId?: string;
	/** ID of the user who has the access. */
	identityUserId?: string;
	/** Result of the certification, once there is one. */
	outcome?: TaskTypeCertifyOutcome;
	/** Time at which the result was reached. */
	outcomeTime?: string;
}
/** Result of the certification, once there is one. */
export type TaskTypeCertifyOutcome = "CERTIFY_OUTCOME_UNSPECIFIED" | "CERTIFY_OUTCOME_CERTIFIED" | "CERTIFY_OUTCOME_DECERTIFIED" | "CERTIFY_OUTCOME_ERROR" | "CERTIFY_OUTCOME_CANCELLED" | "CERTIFY_OUTCOME_WAIT_TIMED_OUT" | Unrecognized;
/**
* Details of a task that gives access.
*
* The form that is sent.
*/
export interface TaskTypeGrantInput {
	/** The outside request that led to the task, if any. */
	source?: TaskGrantSource;
}
/** Details of a task that gives access. */
export interface TaskTypeGrant {
	/** ID of the entitlement that the task gives. */
	appEntitlementId?: string;
	/** ID of the app to which access is given. */
	appId?: string;
	/** ID of the account to receive the access. */
	appUserId?: string;
	/** How long the access is to last. */
	grantDuration?: string;
	/** ID of the user to receive the access. */
	identityUserId?: string;
	/** Result of the grant, once there is one. */
	outcome?: TaskTypeGrantOutcome;
	/** Time at which the result was reached. */
	outcomeTime?: string;
	/** The outside request that led to the task, if any. */
	source?: TaskGrantSource;
}
/** Result of the grant, once there is one. */
export type TaskTypeGrantOutcome = "GRANT_OUTCOME_UNSPECIFIED" | "GRANT_OUTCOME_GRANTED" | "GRANT_OUTCOME_DENIED" | "GRANT_OUTCOME_ERROR" | "GRANT_OUTCOME_CANCELLED" | "GRANT_OUTCOME_WAIT_TIMED_OUT" | Unrecognized;
/**
* Details of a task that takes all access away from a departing user.
*
* The form that is sent.
*/
export type TaskTypeOffboardingInput = {
	[key: string]: never;
};
/** Details of a task that takes all access away from a departing user. */
export interface TaskTypeOffboarding {
	/** Result of the offboarding, or that it is still in progress. */
	outcome?: TaskTypeOffboardingOutcome;
	/** Time at which the result was reached. */
	outcomeTime?: string;
	/** ID of the departing user. */
	subjectUserId?: string;
}
/** Result of the offboarding, or that it is still in progress. */
export type TaskTypeOffboardingOutcome = "OFFBOARDING_OUTCOME_UNSPECIFIED" | "OFFBOARDING_OUTCOME_IN_PROGRESS" | "OFFBOARDING_OUTCOME_DONE" | "OFFBOARDING_OUTCOME_ERROR" | "OFFBOARDING_OUTCOME_CANCELLED" | Unrecognized;
/**
* Details of a task that takes access away.
*
* The form that is sent.
*/
export interface TaskTypeRevokeInput {
	/** What gave rise to the revocation. */
	source?: TaskRevokeSource;
}
/** Details of a task that takes access away. */
export interface TaskTypeRevoke {
	/** ID of the entitlement that the task takes away. */
	appEntitlementId?: string;
	/** ID of the app from which access is removed. */
	appId?: string;
	/** ID of the account to lose the access. */
	appUserId?: string;
	/** ID of the user to lose the access. */
	identityUserId?: string;
	/** Result of the revocation, once there is one. */
	outcome?: TaskTypeRevokeOutcome;
	/** Time at which the result was reached. */
	outcomeTime?: string;
	/** What gave rise to the revocation. */
	source?: TaskRevokeSource;
}
/** Result of the revocation, once there is one. */
export type TaskTypeRevokeOutcome = "REVOKE_OUTCOME_UNSPECIFIED" | "REVOKE_OUTCOME_REVOKED" | "REVOKE_OUTCOME_DENIED" | "REVOKE_OUTCOME_ERROR" | "REVOKE_OUTCOME_CANCELLED" | "REVOKE_OUTCOME_WAIT_TIMED_OUT" | Unrecognized;
/**
* A task together with paths that lead to its related objects. Each path is a JSONPath into the
* `expanded` array of the same answer.
*/
export interface TaskView {
	/**
	* Leads to the access review that the task is part of.
	*
	* JSONPath to the related object that `expand` gives as `accessReview`.
	*/
	accessReviewPath?: string;
	/**
	* Leads to the app that the task is about.
	*
	* JSONPath to the related object that `expand` gives as `app`.
	*/
	appPath?: string;
	/**
	* Leads to the app user, that is the account, the task is about.
	*
	* JSONPath to the related object that `expand` gives as `appUser`.
	*/
	appUserPath?: string;
	/**
	* Leads to the user who opened the task.
	*
	* JSONPath to the related object that `expand` gives as `createdByUser`.
	*/
	createdByUserPath?: string;
	/**
	* Leads to the entitlements that the task is about.
	*
	* JSONPath to the related objects that `expand` gives as `entitlements`.
	*/
	entitlementsPath?: string;
	/**
	* Leads to the user who owns the account that the task targets.
	*
	* JSONPath to the related object that `expand` gives as `identityUser`.
	*/
	identityUserPath?: string;
	/**
	* Leads to the insights gathered for the task.
	*
	* JSONPath to the related objects that `expand` gives as `insights`.
	*/
	insightsPath?: string;
	/**
	* Leads to the users who may decide the current step.
	*
	* JSONPath to the related objects that `expand` gives as `stepApprovers`.
	*/
	stepApproversPath?: string;
	/** The task itself. */
	task?: Task;
	/**
	* Leads to the user whom the task targets directly, whether or not an account exists.
	*
	* JSONPath to the related object that `expand` gives as `user`.
	*/
	userPath?: string;
}
