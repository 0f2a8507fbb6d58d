import { type AtMostOne, type OneofCase } from "../core/oneof.js";
import type { Unrecognized } from "../core/open.js";
/** A step that ends the policy with approval as soon as it is reached; nobody is asked. */
export interface Accept {
	/** Text posted as a comment on the task when this step approves it. */
	acceptMessage?: string;
}
/** Text posted as a comment on the task when this step approves it. */
export type AcceptMessage = string;
/** A copy of an `Accept` step inside the policy of a running task. */
export interface AcceptInstance {
	/** Comment text that accompanies the automatic approval. */
	acceptMessage?: string;
}
/** Comment text that accompanies the automatic approval. */
export type AcceptInstanceAcceptMessage = string;
/** Hands an approval step to an AI agent and sets the limits of what the agent may do. */
export interface AgentApproval {
	/**
	* How much the agent may do by itself: decide fully, only move the task to another policy, or only
	* comment.
	*/
	agentMode?: AgentApprovalAgentMode;
	/** ID of the user account under which the agent works on the step. */
	agentUserId?: string;
	/** Guidance, in plain language, for the agent to follow when it examines a task. */
	instructions?: string;
	/** IDs of the policies that the agent is permitted to move a task to. */
	policyIds?: string[] | null;
}
/**
* How much the agent may do by itself: decide fully, only move the task to another policy, or only
* comment.
*/
export type AgentApprovalAgentMode = "APPROVAL_AGENT_MODE_UNSPECIFIED" | "APPROVAL_AGENT_MODE_FULL_CONTROL" | "APPROVAL_AGENT_MODE_CHANGE_POLICY_ONLY" | "APPROVAL_AGENT_MODE_COMMENT_ONLY" | Unrecognized;
/** ID of the user account under which the agent works on the step. */
export type AgentApprovalAgentUserId = string;
/** Guidance, in plain language, for the agent to follow when it examines a task. */
export type AgentApprovalInstructions = string;
/** IDs of the policies that the agent is permitted to move a task to. */
export type AgentApprovalPolicyIds = string[];
export type AgentApprovalPolicyIdsItem = string;
/** Points to an entitlement by its ID together with that of its app. */
export interface AppEntitlementReference {
	/** ID of the entitlement within the app. */
	appEntitlementId?: string;
	/** ID of the owning app. */
	appId?: string;
}
/** ID of the entitlement within the app. */
export type AppEntitlementReferenceAppEntitlementId = string;
/** ID of the owning app. */
export type AppEntitlementReferenceAppId = string;
/** Approval by the members of a group that exists in an app. */
export interface AppGroupApproval {
	/** Whether a group member may approve a task that targets that same member. */
	allowSelfApproval?: boolean;
	/** ID of the group whose members approve. */
	appGroupId?: string;
	/** ID of the app in which the group exists. */
	appId?: string;
	/** Whether the fallback users take over when the group has no members. */
	fallback?: boolean;
	/** IDs of the users who approve in place of an empty group. Used only when `fallback` is on. */
	fallbackUserIds?: string[] | null;
}
/** Whether a group member may approve a task that targets that same member. */
export type AppGroupApprovalAllowSelfApproval = boolean;
/** ID of the group whose members approve. */
export type AppGroupApprovalAppGroupId = string;
/** ID of the app in which the group exists. */
export type AppGroupApprovalAppId = string;
/** Whether the fallback users take over when the group has no members. */
export type AppGroupApprovalFallback = boolean;
/** IDs of the users who approve in place of an empty group. Used only when `fallback` is on. */
export type AppGroupApprovalFallbackUserIds = string[];
export type AppGroupApprovalFallbackUserIdsItem = string;
/** Approval by the owners of the app that the task is about. */
export interface AppOwnerApproval {
	/** Whether an app owner may approve a task of which they are the subject. */
	allowSelfApproval?: boolean;
}
/** Whether an app owner may approve a task of which they are the subject. */
export type AppOwnerApprovalAllowSelfApproval = boolean;
/** What can be set in {@link Approval}: one of these at most. */
export interface ApprovalArms {
	/** An AI agent decides. */
	agent: AgentApproval | null;
	/** Whoever owns the app decides. */
	appOwners: AppOwnerApproval | null;
	/** Whoever owns the requested entitlement decides. */
	entitlementOwners: EntitlementOwnerApproval | null;
	/** The users computed by an expression decide. */
	expression: ExpressionApproval | null;
	/** The members of an app group decide. */
	group: AppGroupApproval | null;
	/** The manager of the task's user decides. */
	manager: ManagerApproval | null;
	/** Whoever owns the resource behind the entitlement decides. */
	resourceOwners: ResourceOwnerApproval | null;
	/** The user the task is about decides. */
	self: SelfApproval | null;
	/** A fixed list of users decides. */
	users: UserApproval | null;
	/** An external system decides, reached through a webhook. */
	webhook: WebhookApproval | null;
}
/**
* Configuration of an approval step: who decides, what the deciders may do and when the step
* escalates. The variant that is set says how approvers are found.
*/
export type Approval = {
	/** Whether approvers may pass this step on to somebody else. */
	allowReassignment?: boolean;
	/** IDs of the users that the step may be passed on to. */
	allowedReassignees?: string[] | null;
	/** Whether approvers have been assigned to the step. */
	assigned?: boolean;
	/** What happens when the step is left unanswered for too long. */
	escalation?: Escalation;
	/** Turns the behaviour configured in `escalation` on. */
	escalationEnabled?: boolean;
	/** Whether an approver has to give a reason for saying yes. */
	requireApprovalReason?: boolean;
	/** Whether an approver has to give a reason for saying no. */
	requireDenialReason?: boolean;
	/** Whether a reason has to be given when the step is passed on. */
	requireReassignmentReason?: boolean;
	/** ID of the step-up authentication provider to pass before approving. When present, approval is possible only after that extra login. */
	requiresStepUpProviderId?: string;
} & AtMostOne<ApprovalArms>;
/**
* Tells which of {@link ApprovalArms} is set, for an exhaustive `switch` over `case`.
*/
export declare function approvalCase(value: Approval | null | undefined): OneofCase<ApprovalArms>;
/** A fixed list of users decides. */
export type ApprovalUsers = UserApproval;
/** The manager of the task's user decides. */
export type ApprovalManager = ManagerApproval;
/** Whoever owns the app decides. */
export type ApprovalAppOwners = AppOwnerApproval;
/** The members of an app group decide. */
export type ApprovalGroup = AppGroupApproval;
/** The user the task is about decides. */
export type ApprovalSelf = SelfApproval;
/** Whoever owns the requested entitlement decides. */
export type ApprovalEntitlementOwners = EntitlementOwnerApproval;
/** The users computed by an expression decide. */
export type ApprovalExpression = ExpressionApproval;
/** An external system decides, reached through a webhook. */
export type ApprovalWebhook = WebhookApproval;
/** Whoever owns the resource behind the entitlement decides. */
export type ApprovalResourceOwners = ResourceOwnerApproval;
/** An AI agent decides. */
export type ApprovalAgent = AgentApproval;
/** Whether approvers may pass this step on to somebody else. */
export type ApprovalAllowReassignment = boolean;
/** IDs of the users that the step may be passed on to. */
export type ApprovalAllowedReassignees = string[];
export type ApprovalAllowedReassigneesItem = string;
/** Whether approvers have been assigned to the step. */
export type ApprovalAssigned = boolean;
/** What happens when the step is left unanswered for too long. */
export type ApprovalEscalation = Escalation;
/** Turns the behaviour configured in `escalation` on. */
export type ApprovalEscalationEnabled = boolean;
/** Whether an approver has to give a reason for saying yes. */
export type ApprovalRequireApprovalReason = boolean;
/** Whether an approver has to give a reason for saying no. */
export type ApprovalRequireDenialReason = boolean;
/** Whether a reason has to be given when the step is passed on. */
export type ApprovalRequireReassignmentReason = boolean;
/**
* ID of the step-up authentication provider to pass before approving. When present, approval is
* possible only after that extra login.
*/
export type ApprovalRequiresStepUpProviderId = string;
/** What can be set in {@link ApprovalInstance}: one of these at most. */
export interface ApprovalInstanceArms {
	/** The step was approved. */
	approved: ApprovedAction | null;
	/** The step was denied. */
	denied: DeniedAction | null;
	/** The step was passed on to other users. */
	reassigned: ReassignedAction | null;
	/** The system passed the step on because of an error. */
	reassignedByError: ReassignedByErrorAction | null;
	/** The task was restarted while this step was in its policy. */
	restarted: RestartAction | null;
	/** The step was skipped without a decision. */
	skipped: SkippedAction | null;
}
/**
* An approval step of a running task: its configuration, its state and, once decided, how it
* ended.
*/
export type ApprovalInstance = {
	/** The configuration that this step was created from. */
	approval?: Approval | null;
	/** The escalation that is scheduled for the step, or has already taken place. */
	escalationInstance?: EscalationInstance;
	/** How far the step has got, from set-up over notification and waiting to done. */
	state?: ApprovalInstanceState;
} & AtMostOne<ApprovalInstanceArms>;
/**
* Tells which of {@link ApprovalInstanceArms} is set, for an exhaustive `switch` over `case`.
*/
export declare function approvalInstanceCase(value: ApprovalInstance | null | undefined): OneofCase<ApprovalInstanceArms>;
/** The step was approved. */
export type ApprovalInstanceApproved = ApprovedAction;
/** The step was denied. */
export type ApprovalInstanceDenied = DeniedAction;
/** The step was passed on to other users. */
export type ApprovalInstanceReassigned = ReassignedAction;
/** The task was restarted while this step was in its policy. */
export type ApprovalInstanceRestarted = RestartAction;
/** The system passed the step on because of an error. */
export type ApprovalInstanceReassignedByError = ReassignedByErrorAction;
/** The step was skipped without a decision. */
export type ApprovalInstanceSkipped = SkippedAction;
/** The configuration that this step was created from. */
export type ApprovalInstanceApproval = Approval;
export type ApprovalInstanceApprovalVariant1 = Approval;
/** The escalation that is scheduled for the step, or has already taken place. */
export type ApprovalInstanceEscalationInstance = EscalationInstance;
/** How far the step has got, from set-up over notification and waiting to done. */
export type ApprovalInstanceState = "APPROVAL_INSTANCE_STATE_UNSPECIFIED" | "APPROVAL_INSTANCE_STATE_INIT" | "APPROVAL_INSTANCE_STATE_SENDING_NOTIFICATIONS" | "APPROVAL_INSTANCE_STATE_WAITING" | "APPROVAL_INSTANCE_STATE_DONE" | Unrecognized;
/** Records who approved a step, when, and for what access. */
export interface ApprovedAction {
	/** Time of the approval. */
	approvedAt?: string;
	/** What was approved. Although a list, it holds one entitlement. */
	entitlements?: AppEntitlementReference[] | null;
	/** ID of the step-up authentication that preceded the approval, when the step demanded one. */
	stepUpTransactionId?: string;
	/** ID of the user who gave the approval. */
	userId?: string;
}
/** Time of the approval. */
export type ApprovedActionApprovedAt = string;
/** What was approved. Although a list, it holds one entitlement. */
export type ApprovedActionEntitlements = AppEntitlementReference[];
export type ApprovedActionEntitlementsItem = AppEntitlementReference;
/** ID of the step-up authentication that preceded the approval, when the step demanded one. */
export type ApprovedActionStepUpTransactionId = string;
/** ID of the user who gave the approval. */
export type ApprovedActionUserId = string;
/** Records that provisioning was called off. */
export interface CancelledAction {
	/** Time at which provisioning was called off. */
	cancelledAt?: string;
	/** ID of the user who called provisioning off; most often the system user. */
	cancelledByUserId?: string;
}
/** Time at which provisioning was called off. */
export type CancelledActionCancelledAt = string;
/** ID of the user who called provisioning off; most often the system user. */
export type CancelledActionCancelledByUserId = string;
/** Records that provisioning finished as intended. */
export interface CompletedAction {
	/** Time at which provisioning finished. */
	completedAt?: string;
	/** What was provisioned. A list for historical reasons; it holds one entitlement. */
	entitlements?: AppEntitlementReference[] | null;
	/**
	* ID of the user who finished the work: the system user for connectors, otherwise the person who
	* marked manual provisioning as done.
	*/
	userId?: string;
}
/** Time at which provisioning finished. */
export type CompletedActionCompletedAt = string;
/** What was provisioned. A list for historical reasons; it holds one entitlement. */
export type CompletedActionEntitlements = AppEntitlementReference[];
export type CompletedActionEntitlementsItem = AppEntitlementReference;
/**
* ID of the user who finished the work: the system user for connectors, otherwise the person who
* marked manual provisioning as done.
*/
export type CompletedActionUserId = string;
/** What can be set in {@link ConnectorProvision}: one of these at most. */
export interface ConnectorProvisionArms {
	/** Create an account in the app. */
	account: AccountProvision | null;
	/** Do what the connector normally does for the entitlement. */
	defaultBehavior: DefaultBehavior | null;
	/** Remove the account from the app. */
	deleteAccount: DeleteAccount | null;
}
/** Provisioning carried out by a connector. The variant that is set says what the connector does. */
export type ConnectorProvision = AtMostOne<ConnectorProvisionArms>;
/**
* Tells which of {@link ConnectorProvisionArms} is set, for an exhaustive `switch` over `case`.
*/
export declare function connectorProvisionCase(value: ConnectorProvision | null | undefined): OneofCase<ConnectorProvisionArms>;
/** What can be set in {@link AccountProvision}: one of these at most. */
export interface AccountProvisionArms {
	/** The new account's credentials are thrown away. */
	doNotSave: DoNotSave | null;
	/** The new account's credentials go into vaults. */
	saveToVault: SaveToVault | null;
}
/** Creation of an account through a connector, and what becomes of its credentials. */
export type AccountProvision = {
	/** Input for the connector's account creation; its shape depends on the schema that `schemaId` names. */
	config?: {
		[key: string]: unknown;
	};
	/** ID of the connector that creates the account. */
	connectorId?: string;
	/** ID of the schema that `config` follows. */
	schemaId?: string;
} & AtMostOne<AccountProvisionArms>;
/**
* Tells which of {@link AccountProvisionArms} is set, for an exhaustive `switch` over `case`.
*/
export declare function accountProvisionCase(value: AccountProvision | null | undefined): OneofCase<AccountProvisionArms>;
/** The new account's credentials go into vaults. */
export type AccountProvisionSaveToVault = SaveToVault;
/** The new account's credentials are thrown away. */
export type AccountProvisionDoNotSave = DoNotSave;
/**
* Input for the connector's account creation; its shape depends on the schema that `schemaId`
* names.
*/
export type AccountProvisionConfig = {
	[key: string]: unknown;
};
export type AccountProvisionConfigValue = unknown;
/** ID of the connector that creates the account. */
export type AccountProvisionConnectorId = string;
/** ID of the schema that `config` follows. */
export type AccountProvisionSchemaId = string;
/** Leaves it to the connector how the entitlement is provisioned; no further settings are needed. */
export interface DefaultBehavior {
	/**
	* ID of the connector through which the entitlement is provisioned. It can be determined
	* automatically.
	*/
	connectorId?: string;
}
/**
* ID of the connector through which the entitlement is provisioned. It can be determined
* automatically.
*/
export type DefaultBehaviorConnectorId = string;
/** Deletion of an account through a connector. */
export interface DeleteAccount {
	/** ID of the connector that deletes the account. */
	connectorId?: string;
}
/** ID of the connector that deletes the account. */
export type DeleteAccountConnectorId = string;
/** States that the credentials of a newly created account are not kept. It carries no data. */
export type DoNotSave = {
	[key: string]: unknown;
};
/** States that the credentials of a newly created account are kept in vaults. */
export interface SaveToVault {
	/** IDs of the vaults that receive the credentials. */
	vaultIds?: string[] | null;
}
/** IDs of the vaults that receive the credentials. */
export type SaveToVaultVaultIds = string[];
export type SaveToVaultVaultIdsItem = string;
/** Do what the connector normally does for the entitlement. */
export type ConnectorProvisionDefaultBehavior = DefaultBehavior;
/** Create an account in the app. */
export type ConnectorProvisionAccount = AccountProvision;
/** Remove the account from the app. */
export type ConnectorProvisionDeleteAccount = DeleteAccount;
/**
* Provisioning that follows the configuration of a different entitlement. That entitlement may be
* in another app, but it has to be bound to this one as a proxy.
*/
export interface DelegatedProvision {
	/** ID of the app that holds the entitlement delegated to. */
	appId?: string;
	/** ID of the entitlement whose provisioning configuration is used. */
	entitlementId?: string;
	/** Whether to bind the parent app's entitlement to this one automatically. */
	implicit?: boolean;
}
/** ID of the app that holds the entitlement delegated to. */
export type DelegatedProvisionAppId = string;
/** ID of the entitlement whose provisioning configuration is used. */
export type DelegatedProvisionEntitlementId = string;
/** Whether to bind the parent app's entitlement to this one automatically. */
export type DelegatedProvisionImplicit = boolean;
/** Records who denied an approval step, and when. */
export interface DeniedAction {
	/** Time of the denial. */
	deniedAt?: string;
	/** ID of the user who gave the denial. */
	userId?: string;
}
/** Time of the denial. */
export type DeniedActionDeniedAt = string;
/** ID of the user who gave the denial. */
export type DeniedActionUserId = string;
/** Approval by the owners of the entitlement that the task is about. */
export interface EntitlementOwnerApproval {
	/** Whether an entitlement owner may approve a task that concerns themselves. */
	allowSelfApproval?: boolean;
	/** Whether the fallback users take over when no entitlement owner is known. */
	fallback?: boolean;
	/**
	* IDs of the users who approve when no entitlement owner is known. Used only when `fallback` is
	* on.
	*/
	fallbackUserIds?: string[] | null;
}
/** Whether an entitlement owner may approve a task that concerns themselves. */
export type EntitlementOwnerApprovalAllowSelfApproval = boolean;
/** Whether the fallback users take over when no entitlement owner is known. */
export type EntitlementOwnerApprovalFallback = boolean;
/**
* IDs of the users who approve when no entitlement owner is known. Used only when `fallback` is
* on.
*/
export type EntitlementOwnerApprovalFallbackUserIds = string[];
export type EntitlementOwnerApprovalFallbackUserIdsItem = string;
/** Records that provisioning failed. */
export interface ErroredAction {
	/** Explanation of what went wrong, for people to read. */
	description?: string;
	/** Code that classifies the failure. `PEC-1` is the only one in use so far; expect others. */
	errorCode?: string;
	/** Time of the failure. */
	erroredAt?: string;
}
/** Explanation of what went wrong, for people to read. */
export type ErroredActionDescription = string;
/** Code that classifies the failure. `PEC-1` is the only one in use so far; expect others. */
export type ErroredActionErrorCode = string;
/** Time of the failure. */
export type ErroredActionErroredAt = string;
/** What can be set in {@link Escalation}: one of these at most. */
export interface EscalationArms {
	/** The step goes to other approvers. */
	reassignToApprovers: EscalationReassignToApprovers | null;
	/** The task continues under another policy. */
	replacePolicy: EscalationReplacePolicy | null;
}
/** What to do with an approval step that nobody answers in time. */
export type Escalation = {
	/** Comment posted on the task when the step escalates. */
	escalationComment?: string;
	/** How long the step may stay unanswered before it escalates. */
	expiration?: string;
} & AtMostOne<EscalationArms>;
/**
* Tells which of {@link EscalationArms} is set, for an exhaustive `switch` over `case`.
*/
export declare function escalationCase(value: Escalation | null | undefined): OneofCase<EscalationArms>;
/** Escalation that passes the step on to other approvers. */
export interface EscalationReassignToApprovers {
	/** IDs of the users who become approvers when the step escalates. */
	approverIds?: string[] | null;
}
/** IDs of the users who become approvers when the step escalates. */
export type EscalationReassignToApproversApproverIds = string[];
export type EscalationReassignToApproversApproverIdsItem = string;
/** Escalation that swaps the policy of the task. */
export interface EscalationReplacePolicy {
	/** ID of the policy that the task switches to when the step escalates. */
	policyId?: string;
}
/** ID of the policy that the task switches to when the step escalates. */
export type EscalationReplacePolicyPolicyId = string;
/** The task continues under another policy. */
export type EscalationReplacePolicyType = EscalationReplacePolicy;
/** The step goes to other approvers. */
export type EscalationReassignToApproversType = EscalationReassignToApprovers;
/** Comment posted on the task when the step escalates. */
export type EscalationComment = string;
/** How long the step may stay unanswered before it escalates. */
export type EscalationExpiration = string;
/** What can be set in {@link EscalationInstance}: one of these at most. */
export interface EscalationInstanceArms {
	/** Escalating passes the step on to other approvers. */
	reassignToApprovers: EscalationInstanceReassignToApprovers | null;
	/** Escalating moves the task to another policy. */
	replacePolicy: EscalationInstanceReplacePolicy | null;
}
/** The escalation attached to an approval step of a running task. */
export type EscalationInstance = {
	/** Whether the escalation has taken place. */
	alreadyEscalated?: boolean;
	/** Comment that goes with the escalation. */
	escalationComment?: string;
	/** Time at which the step escalates unless it is answered first. */
	expiresAt?: string;
} & AtMostOne<EscalationInstanceArms>;
/**
* Tells which of {@link EscalationInstanceArms} is set, for an exhaustive `switch` over `case`.
*/
export declare function escalationInstanceCase(value: EscalationInstance | null | undefined): OneofCase<EscalationInstanceArms>;
/** The approvers that the running step goes to when it escalates. */
export interface EscalationInstanceReassignToApprovers {
	/** IDs of the users who take the running step over. */
	approverIds?: string[] | null;
}
/** IDs of the users who take the running step over. */
export type EscalationInstanceReassignToApproversApproverIds = string[];
export type EscalationInstanceReassignToApproversApproverIdsItem = string;
/** The policy that the running task moves to when its step escalates. */
export interface EscalationInstanceReplacePolicy {
	/** ID of the policy that takes over. */
	policyId?: string;
}
/** ID of the policy that takes over. */
export type EscalationInstanceReplacePolicyPolicyId = string;
/** Escalating moves the task to another policy. */
export type EscalationInstanceReplacePolicyType = EscalationInstanceReplacePolicy;
/** Escalating passes the step on to other approvers. */
export type EscalationInstanceReassignToApproversType = EscalationInstanceReassignToApprovers;
/** Whether the escalation has taken place. */
export type EscalationInstanceAlreadyEscalated = boolean;
/** Comment that goes with the escalation. */
export type EscalationInstanceEscalationComment = string;
/** Time at which the step escalates unless it is answered first. */
export type EscalationInstanceExpiresAt = string;
/** Approval by the users that an expression yields. */
export interface ExpressionApproval {
	/** Whether a user yielded by the expression may approve a task that concerns themselves. */
	allowSelfApproval?: boolean;
	/** IDs of the users that the expressions yielded for this task. */
	assignedUserIds?: string[] | null;
	/**
	* Expressions tried one after another; the approvers come from the first that yields at least one
	* user.
	*/
	expressions?: string[] | null;
	/** Whether the fallback users take over when no expression yields a usable list. */
	fallback?: boolean;
	/** IDs of the users who approve when the expressions yield nobody. Used only when `fallback` is on. */
	fallbackUserIds?: string[] | null;
}
/** Whether a user yielded by the expression may approve a task that concerns themselves. */
export type ExpressionApprovalAllowSelfApproval = boolean;
/** IDs of the users that the expressions yielded for this task. */
export type ExpressionApprovalAssignedUserIds = string[];
export type ExpressionApprovalAssignedUserIdsItem = string;
/**
* Expressions tried one after another; the approvers come from the first that yields at least one
* user.
*/
export type ExpressionApprovalExpressions = string[];
export type ExpressionApprovalExpressionsItem = string;
/** Whether the fallback users take over when no expression yields a usable list. */
export type ExpressionApprovalFallback = boolean;
/** IDs of the users who approve when the expressions yield nobody. Used only when `fallback` is on. */
export type ExpressionApprovalFallbackUserIds = string[];
export type ExpressionApprovalFallbackUserIdsItem = string;
/** Provisioning that is tracked by a ticket in an outside system. */
export interface ExternalTicketProvision {
	/** ID of the app that the ticketing connector belongs to. */
	appId?: string;
	/** ID of the connector that talks to the ticketing system. */
	connectorId?: string;
	/** ID of the configuration that tells how tickets are raised. */
	externalTicketProvisionerConfigId?: string;
	/** Directions for whoever works on the ticket. */
	instructions?: string;
}
/** ID of the app that the ticketing connector belongs to. */
export type ExternalTicketProvisionAppId = string;
/** ID of the connector that talks to the ticketing system. */
export type ExternalTicketProvisionConnectorId = string;
/** ID of the configuration that tells how tickets are raised. */
export type ExternalTicketProvisionerConfigId = string;
/** Directions for whoever works on the ticket. */
export type ExternalTicketProvisionInstructions = string;
/** Approval by the manager of the user that the task is about. */
export interface ManagerApproval {
	/**
	* Whether users who are recorded as their own manager may approve. That happens, for instance,
	* when a service account has one person as both identity and manager.
	*/
	allowSelfApproval?: boolean;
	/** IDs of the users found to be the manager while the task was processed. */
	assignedUserIds?: string[] | null;
	/** Whether the fallback users take over when the user has no known manager. */
	fallback?: boolean;
	/** IDs of the users who approve when there is no known manager. Used only when `fallback` is on. */
	fallbackUserIds?: string[] | null;
}
/**
* Whether users who are recorded as their own manager may approve. That happens, for instance,
* when a service account has one person as both identity and manager.
*/
export type ManagerApprovalAllowSelfApproval = boolean;
/** IDs of the users found to be the manager while the task was processed. */
export type ManagerApprovalAssignedUserIds = string[];
export type ManagerApprovalAssignedUserIdsItem = string;
/** Whether the fallback users take over when the user has no known manager. */
export type ManagerApprovalFallback = boolean;
/** IDs of the users who approve when there is no known manager. Used only when `fallback` is on. */
export type ManagerApprovalFallbackUserIds = string[];
export type ManagerApprovalFallbackUserIdsItem = string;
/** Provisioning done by people. */
export interface ManualProvision {
	/** Directions for the people who carry the work out. */
	instructions?: string;
	/** IDs of the users who are asked to do the work. */
	userIds?: string[] | null;
}
/** Directions for the people who carry the work out. */
export type ManualProvisionInstructions = string;
/** IDs of the users who are asked to do the work. */
export type ManualProvisionUserIds = string[];
export type ManualProvisionUserIdsItem = string;
/** Provisioning made up of several parts. */
export interface MultiStep {
	/** The parts, in the order in which they are carried out. */
	provisionSteps?: ProvisionPolicy[] | null;
}
/** The parts, in the order in which they are carried out. */
export type MultiStepProvisionSteps = ProvisionPolicy[];
export type MultiStepProvisionStepsItem = ProvisionPolicy;
/**
* A reusable workflow for tasks: who approves, how access is provisioned, and what happens when
* approvers are missing or too slow.
*/
export interface Policy {
	/** Time at which the policy was created. */
	createdAt?: string;
	/** Time at which the policy was deleted, if it was. */
	deletedAt?: string;
	/** Free text that says what the policy is for. */
	description?: string;
	/** Name of the policy as shown to users. */
	displayName?: string;
	/** Unique ID of this policy. */
	id?: string;
	/**
	* Step sequences by key. The usual sequence has the policy type as its key and often is the only
	* one; rules can refer to others.
	*/
	policySteps?: {
		[key: string]: PolicySteps;
	};
	/** Kind of task the policy handles. It also gives the key of the usual sequence in `policySteps`. */
	policyType?: PolicyType;
	/** What to do, in order, once the policy has run to its end. */
	postActions?: PolicyPostActions[] | null;
	/** Whether tasks of users who have named a delegate in their account go to that delegate. */
	reassignTasksToDelegates?: boolean;
	/** Conditions that choose among the step sequences. */
	rules?: Rule[] | null;
	/** Whether the policy ships with the system. Such a policy is not editable. */
	systemBuiltin?: boolean;
	/** Time of the latest change to the policy. */
	updatedAt?: string;
}
/** Time at which the policy was created. */
export type PolicyCreatedAt = string;
/** Time at which the policy was deleted, if it was. */
export type PolicyDeletedAt = string;
/** Free text that says what the policy is for. */
export type PolicyDescription = string;
/** Name of the policy as shown to users. */
export type PolicyDisplayName = string;
/** Unique ID of this policy. */
export type PolicyId = string;
/**
* Step sequences by key. The usual sequence has the policy type as its key and often is the only
* one; rules can refer to others.
*/
export type PolicyPolicySteps = {
	[key: string]: PolicySteps;
};
export type PolicyStepsValue = PolicySteps;
/** Kind of task the policy handles. It also gives the key of the usual sequence in `policySteps`. */
export type PolicyType = "POLICY_TYPE_UNSPECIFIED" | "POLICY_TYPE_GRANT" | "POLICY_TYPE_REVOKE" | "POLICY_TYPE_CERTIFY" | "POLICY_TYPE_ACCESS_REQUEST" | "POLICY_TYPE_PROVISION" | Unrecognized;
/** What to do, in order, once the policy has run to its end. */
export type PolicyPostActionsType = PolicyPostActions[];
export type PolicyPostActionsItem = PolicyPostActions;
/** Whether tasks of users who have named a delegate in their account go to that delegate. */
export type PolicyReassignTasksToDelegates = boolean;
/** Conditions that choose among the step sequences. */
export type PolicyRules = Rule[];
export type PolicyRulesItem = Rule;
/** Whether the policy ships with the system. Such a policy is not editable. */
export type PolicySystemBuiltin = boolean;
/** Time of the latest change to the policy. */
export type PolicyUpdatedAt = string;
/**
* A policy as it runs for one task: what it was made from, where it stands, what is behind and
* what lies ahead.
*/
export interface PolicyInstance {
	/** The step being processed now. */
	current?: PolicyStepInstance;
	/** Finished steps and their outcomes, oldest first. */
	history?: PolicyStepInstance[] | null;
	/** Steps still to come, in processing order. */
	next?: PolicyStep[] | null;
	/** The policy that this run was made from. */
	policy?: Policy;
}
/** The step being processed now. */
export type PolicyInstanceCurrent = PolicyStepInstance;
/** Finished steps and their outcomes, oldest first. */
export type PolicyInstanceHistory = PolicyStepInstance[];
export type PolicyInstanceHistoryItem = PolicyStepInstance;
/** Steps still to come, in processing order. */
export type PolicyInstanceNext = PolicyStep[];
export type PolicyInstanceNextItem = PolicyStep;
/** The policy that this run was made from. */
export type PolicyInstancePolicy = Policy;
/** What can be set in {@link PolicyPostActions}: one of these at most. */
export interface PolicyPostActionsArms {
	/**
	* For certify tasks only: whether the removals or changes of access that the review decided take
	* effect as soon as the task closes.
	*/
	certifyRemediateImmediately: boolean | null;
}
/** Something to do after a policy has finished. */
export type PolicyPostActions = AtMostOne<PolicyPostActionsArms>;
/**
* Tells which of {@link PolicyPostActionsArms} is set, for an exhaustive `switch` over `case`.
*/
export declare function policyPostActionsCase(value: PolicyPostActions | null | undefined): OneofCase<PolicyPostActionsArms>;
/**
* For certify tasks only: whether the removals or changes of access that the review decided take
* effect as soon as the task closes.
*/
export type PolicyPostActionsCertifyRemediateImmediately = boolean;
/** What can be set in {@link PolicyStep}: one of these at most. */
export interface PolicyStepArms {
	/** End the policy with approval. */
	accept: Accept | null;
	/** Ask for a decision. */
	approval: Approval | null;
	/** Give or remove the access. */
	provision: Provision | null;
	/** End the policy with denial. */
	reject: Reject | null;
	/** Pause until a condition holds. */
	wait: Wait | null;
}
/** One step of a policy. The variant that is set says what kind of step it is. */
export type PolicyStep = AtMostOne<PolicyStepArms>;
/**
* Tells which of {@link PolicyStepArms} is set, for an exhaustive `switch` over `case`.
*/
export declare function policyStepCase(value: PolicyStep | null | undefined): OneofCase<PolicyStepArms>;
/** Ask for a decision. */
export type PolicyStepApproval = Approval;
/** Give or remove the access. */
export type PolicyStepProvision = Provision;
/** End the policy with approval. */
export type PolicyStepAccept = Accept;
/** End the policy with denial. */
export type PolicyStepReject = Reject;
/** Pause until a condition holds. */
export type PolicyStepWait = Wait;
/** What can be set in {@link PolicyStepInstance}: one of these at most. */
export interface PolicyStepInstanceArms {
	/** A step that approved the task by itself. */
	accept: AcceptInstance | null;
	/** A step that asks for a decision. */
	approval: ApprovalInstance | null;
	/** A step that gives or removes the access. */
	provision: ProvisionInstance | null;
	/** A step that denied the task by itself. */
	reject: RejectInstance | null;
	/** A step that pauses until a condition holds. */
	wait: WaitInstance | null;
}
/**
* One step of a running task, with a state and an ID of its own. The variant that is set says what
* kind of step it is.
*/
export type PolicyStepInstance = {
	/** ID of this step. Requests that act on a step, approving it for example, have to name it. */
	id?: string;
	/** Version of the policy that the step was made from. */
	policyGenerationId?: string;
	/** Whether the step is in progress or finished. */
	state?: PolicyStepInstanceState;
} & AtMostOne<PolicyStepInstanceArms>;
/**
* Tells which of {@link PolicyStepInstanceArms} is set, for an exhaustive `switch` over `case`.
*/
export declare function policyStepInstanceCase(value: PolicyStepInstance | null | undefined): OneofCase<PolicyStepInstanceArms>;
/** A step that asks for a decision. */
export type PolicyStepInstanceApproval = ApprovalInstance;
/** A step that gives or removes the access. */
export type PolicyStepInstanceProvision = ProvisionInstance;
/** A step that approved the task by itself. */
export type PolicyStepInstanceAccept = AcceptInstance;
/** A step that denied the task by itself. */
export type PolicyStepInstanceReject = RejectInstance;
/** A step that pauses until a condition holds. */
export type PolicyStepInstanceWait = WaitInstance;
/** ID of this step. Requests that act on a step, approving it for example, have to name it. */
export type PolicyStepInstanceId = string;
/** Version of the policy that the step was made from. */
export type PolicyStepInstancePolicyGenerationId = string;
/** Whether the step is in progress or finished. */
export type PolicyStepInstanceState = "POLICY_STEP_STATE_UNSPECIFIED" | "POLICY_STEP_STATE_ACTIVE" | "POLICY_STEP_STATE_DONE" | Unrecognized;
/** A sequence of policy steps. */
export interface PolicySteps {
	/** The steps in processing order. Each entry is of exactly one kind. */
	steps?: PolicyStep[] | null;
}
/** The steps in processing order. Each entry is of exactly one kind. */
export type PolicyStepsSteps = PolicyStep[];
export type PolicyStepsStepsItem = PolicyStep;
/** A step that gives or removes access, with how and for whom. */
export interface Provision {
	/** Whether somebody has been assigned to carry the step out. */
	assigned?: boolean;
	/** The way in which provisioning is done. */
	provisionPolicy?: ProvisionPolicy;
	/** What is provisioned, and for which account. */
	provisionTarget?: ProvisionTarget;
}
/** Whether somebody has been assigned to carry the step out. */
export type ProvisionAssigned = boolean;
/** The way in which provisioning is done. */
export type ProvisionProvisionPolicy = ProvisionPolicy;
/** What is provisioned, and for which account. */
export type ProvisionProvisionTarget = ProvisionTarget;
/** What can be set in {@link ProvisionInstance}: one of these at most. */
export interface ProvisionInstanceArms {
	/** Provisioning was called off. */
	cancelled: CancelledAction | null;
	/** Provisioning finished as intended. */
	completed: CompletedAction | null;
	/** Provisioning failed. */
	errored: ErroredAction | null;
	/** The system passed the step on because of an error. */
	reassignedByError: ReassignedByErrorAction | null;
	/** The step was skipped and nothing was provisioned. */
	skipped: SkippedAction | null;
}
/**
* A provisioning step of a running task: configuration, state, outside references and, in the end,
* its outcome.
*/
export type ProvisionInstance = {
	/** ID of the ticket that tracks this step in an outside system. */
	externalTicketId?: string;
	/** ID of the configuration under which the outside ticket was raised. */
	externalTicketProvisionerConfigId?: string;
	/** ID of the notification sent out for the step. */
	notificationId?: string;
	/** The configuration that the step was created from. */
	provision?: Provision | null;
	/** How far provisioning has got. */
	state?: ProvisionInstanceState;
	/** ID of the webhook that provisions this step. */
	webhookId?: string;
	/** ID of the single webhook run made for the step. */
	webhookInstanceId?: string;
} & AtMostOne<ProvisionInstanceArms>;
/**
* Tells which of {@link ProvisionInstanceArms} is set, for an exhaustive `switch` over `case`.
*/
export declare function provisionInstanceCase(value: ProvisionInstance | null | undefined): OneofCase<ProvisionInstanceArms>;
/** Provisioning finished as intended. */
export type ProvisionInstanceCompleted = CompletedAction;
/** Provisioning was called off. */
export type ProvisionInstanceCancelled = CancelledAction;
/** Provisioning failed. */
export type ProvisionInstanceErrored = ErroredAction;
/** The system passed the step on because of an error. */
export type ProvisionInstanceReassignedByError = ReassignedByErrorAction;
/** The step was skipped and nothing was provisioned. */
export type ProvisionInstanceSkipped = SkippedAction;
/** ID of the ticket that tracks this step in an outside system. */
export type ProvisionInstanceExternalTicketId = string;
/** ID of the configuration under which the outside ticket was raised. */
export type ProvisionInstanceExternalTicketProvisionerConfigId = string;
/** ID of the notification sent out for the step. */
export type ProvisionInstanceNotificationId = string;
/** The configuration that the step was created from. */
export type ProvisionInstanceProvision = Provision;
export type ProvisionInstanceProvisionVariant1 = Provision;
/** How far provisioning has got. */
export type ProvisionInstanceState = "PROVISION_INSTANCE_STATE_UNSPECIFIED" | "PROVISION_INSTANCE_STATE_INIT" | "PROVISION_INSTANCE_STATE_CREATE_CONNECTOR_ACTIONS_FOR_TARGET" | "PROVISION_INSTANCE_STATE_SENDING_NOTIFICATIONS" | "PROVISION_INSTANCE_STATE_WAITING" | "PROVISION_INSTANCE_STATE_WEBHOOK" | "PROVISION_INSTANCE_STATE_WEBHOOK_WAITING" | "PROVISION_INSTANCE_STATE_EXTERNAL_TICKET" | "PROVISION_INSTANCE_STATE_EXTERNAL_TICKET_WAITING" | "PROVISION_INSTANCE_STATE_DONE" | Unrecognized;
/** ID of the webhook that provisions this step. */
export type ProvisionInstanceWebhookId = string;
/** ID of the single webhook run made for the step. */
export type ProvisionInstanceWebhookInstanceId = string;
/** What can be set in {@link ProvisionPolicy}: one of these at most. */
export interface ProvisionPolicyArms {
	/** A connector does the work. */
	connector: ConnectorProvision | null;
	/** The configuration of another entitlement applies. */
	delegated: DelegatedProvision | null;
	/** A ticket in an outside system tracks the work. */
	externalTicket: ExternalTicketProvision | null;
	/** People do the work. */
	manual: ManualProvision | null;
	/** Several ways are applied one after the other. */
	multiStep: MultiStep | null;
	/** Nothing has been set up yet. */
	unconfigured: UnconfiguredProvision | null;
	/** A webhook does the work. */
	webhook: WebhookProvision | null;
}
/** How provisioning is carried out. The variant that is set says by what means. */
export type ProvisionPolicy = AtMostOne<ProvisionPolicyArms>;
/**
* Tells which of {@link ProvisionPolicyArms} is set, for an exhaustive `switch` over `case`.
*/
export declare function provisionPolicyCase(value: ProvisionPolicy | null | undefined): OneofCase<ProvisionPolicyArms>;
/** A connector does the work. */
export type ProvisionPolicyConnector = ConnectorProvision;
/** People do the work. */
export type ProvisionPolicyManual = ManualProvision;
/** The configuration of another entitlement applies. */
export type ProvisionPolicyDelegated = DelegatedProvision;
/** A webhook does the work. */
export type ProvisionPolicyWebhook = WebhookProvision;
/** Several ways are applied one after the other. */
export type ProvisionPolicyMultiStep = MultiStep;
/** A ticket in an outside system tracks the work. */
export type ProvisionPolicyExternalTicket = ExternalTicketProvision;
/** Nothing has been set up yet. */
export type ProvisionPolicyUnconfigured = UnconfiguredProvision;
/**
* What a provisioning step acts on: an entitlement and, as far as known, an account and a
* duration.
*/
export interface ProvisionTarget {
	/** ID of the entitlement to provision. */
	appEntitlementId?: string;
	/** ID of the app that the entitlement is part of. */
	appId?: string;
	/**
	* ID of the app user, that is the account, to provision. Absent as long as the account is not
	* known.
	*/
	appUserId?: string;
	/** How long the access is meant to last. */
	grantDuration?: string;
}
/** ID of the entitlement to provision. */
export type ProvisionTargetAppEntitlementId = string;
/** ID of the app that the entitlement is part of. */
export type ProvisionTargetAppId = string;
/**
* ID of the app user, that is the account, to provision. Absent as long as the account is not
* known.
*/
export type ProvisionTargetAppUserId = string;
/** How long the access is meant to last. */
export type ProvisionTargetGrantDuration = string;
/** Records that a step was passed on, by whom, and to which new step. */
export interface ReassignedAction {
	/** ID of the step that replaced the reassigned one. */
	newPolicyStepId?: string;
	/** Time of the reassignment. */
	reassignedAt?: string;
	/** ID of the user who passed the step on. */
	userId?: string;
}
/** ID of the step that replaced the reassigned one. */
export type ReassignedActionNewPolicyStepId = string;
/** Time of the reassignment. */
export type ReassignedActionReassignedAt = string;
/** ID of the user who passed the step on. */
export type ReassignedActionUserId = string;
/** Records that the system passed a step on after a provisioning error. */
export interface ReassignedByErrorAction {
	/** Why the step was passed on, in more words than the code. */
	description?: string;
	/** Technical detail of the error, such as an HTTP status or a message from a library. */
	errorCode?: string;
	/** ID of the user in whose name the step was passed on, which is always the system user. */
	errorUserId?: string;
	/** Time at which the error occurred. */
	erroredAt?: string;
	/** ID of the step that took the place of the failed one. */
	newPolicyStepId?: string;
	/** Time at which the step was passed on. */
	reassignedAt?: string;
}
/** Why the step was passed on, in more words than the code. */
export type ReassignedByErrorActionDescription = string;
/** Technical detail of the error, such as an HTTP status or a message from a library. */
export type ReassignedByErrorActionErrorCode = string;
/** ID of the user in whose name the step was passed on, which is always the system user. */
export type ReassignedByErrorActionErrorUserId = string;
/** Time at which the error occurred. */
export type ReassignedByErrorActionErroredAt = string;
/** ID of the step that took the place of the failed one. */
export type ReassignedByErrorActionNewPolicyStepId = string;
/** Time at which the step was passed on. */
export type ReassignedByErrorActionReassignedAt = string;
/** A step that ends the policy with denial as soon as it is reached; nobody is asked. */
export interface Reject {
	/** Text posted as a comment on the task when this step denies it. */
	rejectMessage?: string;
}
/** Text posted as a comment on the task when this step denies it. */
export type RejectMessage = string;
/** A copy of a `Reject` step inside the policy of a running task. */
export interface RejectInstance {
	/** Comment text that accompanies the automatic denial. */
	rejectMessage?: string;
}
/** Comment text that accompanies the automatic denial. */
export type RejectInstanceRejectMessage = string;
/** Approval by the owners of the resource that the entitlement opens. */
export interface ResourceOwnerApproval {
	/** Whether a resource owner may approve a task that concerns themselves. */
	allowSelfApproval?: boolean;
	/** Whether the fallback users take over when no resource owner is known. */
	fallback?: boolean;
	/** IDs of the users who approve when no resource owner is known. Used only when `fallback` is on. */
	fallbackUserIds?: string[] | null;
}
/** Whether a resource owner may approve a task that concerns themselves. */
export type ResourceOwnerApprovalAllowSelfApproval = boolean;
/** Whether the fallback users take over when no resource owner is known. */
export type ResourceOwnerApprovalFallback = boolean;
/** IDs of the users who approve when no resource owner is known. Used only when `fallback` is on. */
export type ResourceOwnerApprovalFallbackUserIds = string[];
export type ResourceOwnerApprovalFallbackUserIdsItem = string;
/** Records that the task was restarted. Every step that the restart discarded carries this outcome. */
export interface RestartAction {
	/**
	* ID of the step at which the restart happened. Several steps in the history may name the same
	* one.
	*/
	oldPolicyStepId?: string;
	/** Time of the restart. */
	restartedAt?: string;
	/** ID of the user who asked for the restart. */
	userId?: string;
}
/**
* ID of the step at which the restart happened. Several steps in the history may name the same
* one.
*/
export type RestartActionOldPolicyStepId = string;
/** Time of the restart. */
export type RestartActionRestartedAt = string;
/** ID of the user who asked for the restart. */
export type RestartActionUserId = string;
/** Sends tasks that meet a condition to a particular step sequence. */
export interface Rule {
	/** CEL expression over the request; the rule applies when it is true. */
	condition?: string;
	/** Key in the policy's `policySteps` of the sequence to run. */
	policyKey?: string;
}
/** CEL expression over the request; the rule applies when it is true. */
export type RuleCondition = string;
/** Key in the policy's `policySteps` of the sequence to run. */
export type RulePolicyKey = string;
/** Approval by the user who is the target of the task. */
export interface SelfApproval {
	/**
	* IDs of the users taken to be the target. There should be one; it is recorded because an account
	* can change owner while the task is open.
	*/
	assignedUserIds?: string[] | null;
	/** Whether the fallback users take over when nobody is known to own the target account. */
	fallback?: boolean;
	/**
	* IDs of the users who approve when nobody is known to own the target account. Used only when
	* `fallback` is on.
	*/
	fallbackUserIds?: string[] | null;
}
/**
* IDs of the users taken to be the target. There should be one; it is recorded because an account
* can change owner while the task is open.
*/
export type SelfApprovalAssignedUserIds = string[];
export type SelfApprovalAssignedUserIdsItem = string;
/** Whether the fallback users take over when nobody is known to own the target account. */
export type SelfApprovalFallback = boolean;
/**
* IDs of the users who approve when nobody is known to own the target account. Used only when
* `fallback` is on.
*/
export type SelfApprovalFallbackUserIds = string[];
export type SelfApprovalFallbackUserIdsItem = string;
/** Records that a step was skipped, by whom, and which step follows. */
export interface SkippedAction {
	/** ID of the step created to continue after the skipped one. */
	newPolicyStepId?: string;
	/** Time at which the step was skipped. */
	skippedAt?: string;
	/** ID of the user who had the step skipped. */
	userId?: string;
}
/** ID of the step created to continue after the skipped one. */
export type SkippedActionNewPolicyStepId = string;
/** Time at which the step was skipped. */
export type SkippedActionSkippedAt = string;
/** ID of the user who had the step skipped. */
export type SkippedActionUserId = string;
/** Marks that no way of provisioning has been set up. It carries no data. */
export type UnconfiguredProvision = {
	[key: string]: unknown;
};
/** Approval by users who are named one by one. */
export interface UserApproval {
	/** Whether a listed user may approve a task that concerns themselves. */
	allowSelfApproval?: boolean;
	/** IDs of the users who may approve. */
	userIds?: string[] | null;
}
/** Whether a listed user may approve a task that concerns themselves. */
export type UserApprovalAllowSelfApproval = boolean;
/** IDs of the users who may approve. */
export type UserApprovalUserIds = string[];
export type UserApprovalUserIdsItem = string;
/** What can be set in {@link Wait}: one of these at most. */
export interface WaitArms {
	/** Wait until an expression is true. */
	condition: WaitCondition | null;
}
/** A step that holds the task back until a condition is met or time runs out. */
export type Wait = {
	/** Text posted when the condition does not hold on the first check. */
	commentOnFirstWait?: string;
	/** Text posted when time runs out. */
	commentOnTimeout?: string;
	/** Label of the wait, shown with the task's details. */
	name?: string;
	/** How long to wait before giving up. */
	timeoutDuration?: string;
} & AtMostOne<WaitArms>;
/**
* Tells which of {@link WaitArms} is set, for an exhaustive `switch` over `case`.
*/
export declare function waitCase(value: Wait | null | undefined): OneofCase<WaitArms>;
/** Wait until an expression is true. */
export type WaitConditionType = WaitCondition;
/** Text posted when the condition does not hold on the first check. */
export type WaitCommentOnFirstWait = string;
/** Text posted when time runs out. */
export type WaitCommentOnTimeout = string;
/** Label of the wait, shown with the task's details. */
export type WaitName = string;
/** How long to wait before giving up. */
export type WaitTimeoutDuration = string;
/** An expression to wait for. */
export interface WaitCondition {
	/** Expression that has to become true before the task moves on. */
	condition?: string;
}
/** Expression that has to become true before the task moves on. */
export type WaitConditionCondition = string;
/** The expression that a running wait step checks. */
export interface WaitConditionInstance {
	/** Expression under check; the step ends once it is true. */
	condition?: string;
}
/** Expression under check; the step ends once it is true. */
export type WaitConditionInstanceCondition = string;
/** What can be set in {@link WaitInstance}: one of these at most. */
export interface WaitInstanceUntilArms {
	/** The expression being waited for. */
	condition: WaitConditionInstance | null;
}
/** What can be set in {@link WaitInstance}: one of these at most. */
export interface WaitInstanceOutcomeArms {
	/** Somebody skipped the wait. */
	skipped: SkippedAction | null;
	/** The condition came true. */
	succeeded: ConditionSucceeded | null;
	/** Time ran out first. */
	timedOut: ConditionTimedOut | null;
}
/** A wait step of a running task: what it waits for, since when, and how the wait ended. */
export type WaitInstance = {
	/** Text posted after a first check that fails. */
	commentOnFirstWait?: string;
	/** Text posted when the wait runs out of time. */
	commentOnTimeout?: string;
	/** Label of the wait. */
	name?: string;
	/** Time at which the wait began. */
	startedWaitingAt?: string;
	/** Whether the step is waiting, has completed or has timed out. */
	state?: WaitInstanceState;
	/** Time at which the wait gives up. */
	timeout?: string;
	/** Longest time to wait, from the start. */
	timeoutDuration?: string;
} & AtMostOne<WaitInstanceUntilArms> & AtMostOne<WaitInstanceOutcomeArms>;
/**
* Tells which of {@link WaitInstanceUntilArms} is set, for an exhaustive `switch` over `case`.
*/
export declare function waitInstanceUntilCase(value: WaitInstance | null | undefined): OneofCase<WaitInstanceUntilArms>;
/**
* Tells which of {@link WaitInstanceOutcomeArms} is set, for an exhaustive `switch` over `case`.
*/
export declare function waitInstanceOutcomeCase(value: WaitInstance | null | undefined): OneofCase<WaitInstanceOutcomeArms>;
/** Records that the awaited condition came true. */
export interface ConditionSucceeded {
	/** Time at which the condition was found true. */
	succeededAt?: string;
}
/** Time at which the condition was found true. */
export type ConditionSucceededSucceededAt = string;
/** Records that the awaited condition did not come true in time. */
export interface ConditionTimedOut {
	/** Time at which the wait was given up. */
	timedOutAt?: string;
}
/** Time at which the wait was given up. */
export type ConditionTimedOutTimedOutAt = string;
/** The expression being waited for. */
export type WaitInstanceCondition = WaitConditionInstance;
/** The condition came true. */
export type WaitInstanceSucceeded = ConditionSucceeded;
/** Time ran out first. */
export type WaitInstanceTimedOut = ConditionTimedOut;
/** Somebody skipped the wait. */
export type WaitInstanceSkipped = SkippedAction;
/** Text posted after a first check that fails. */
export type WaitInstanceCommentOnFirstWait = string;
/** Text posted when the wait runs out of time. */
export type WaitInstanceCommentOnTimeout = string;
/** Label of the wait. */
export type WaitInstanceName = string;
/** Time at which the wait began. */
export type WaitInstanceStartedWaitingAt = string;
/** Whether the step is waiting, has completed or has timed out. */
export type WaitInstanceState = "WAIT_INSTANCE_STATE_UNSPECIFIED" | "WAIT_INSTANCE_STATE_WAITING" | "WAIT_INSTANCE_STATE_COMPLETED" | "WAIT_INSTANCE_STATE_TIMED_OUT" | Unrecognized;
/** Time at which the wait gives up. */
export type WaitInstanceTimeout = string;
/** Longest time to wait, from the start. */
export type WaitInstanceTimeoutDuration = string;
/** Approval by an external system that a webhook asks. */
export interface WebhookApproval {
	/** ID of the webhook that is asked for a decision. */
	webhookId?: string;
}
/** ID of the webhook that is asked for a decision. */
export type WebhookApprovalWebhookId = string;
/** Provisioning by an external system that a webhook notifies. */
export interface WebhookProvision {
	/** ID of the webhook that does the provisioning. */
	webhookId?: string;
}
/** ID of the webhook that does the provisioning. */
export type WebhookProvisionWebhookId = string;
