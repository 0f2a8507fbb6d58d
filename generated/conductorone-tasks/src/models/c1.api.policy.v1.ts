import { type AtMostOne, type OneofCase, oneofCase } from "../core/oneof.js";
import type { Unrecognized } from "../core/open.js";

/** A step that ends the policy with approval as soon as it is reached; nobody is asked. */
export interface Accept {
  /** Text posted as a comment on the task when this step approves it. */
  acceptMessage?: string;
}

/** A copy of an `Accept` step inside the policy of a running task. */
export interface AcceptInstance {
  /** Comment text that accompanies the automatic approval. */
  acceptMessage?: string;
}

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
export type AgentApprovalAgentMode =
  | "APPROVAL_AGENT_MODE_UNSPECIFIED"
  | "APPROVAL_AGENT_MODE_FULL_CONTROL"
  | "APPROVAL_AGENT_MODE_CHANGE_POLICY_ONLY"
  | "APPROVAL_AGENT_MODE_COMMENT_ONLY"
  | Unrecognized;

/** Points to an entitlement by its ID together with that of its app. */
export interface AppEntitlementReference {
  /** ID of the entitlement within the app. */
  appEntitlementId?: string;
  /** ID of the owning app. */
  appId?: string;
}

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

/** Approval by the owners of the app that the task is about. */
export interface AppOwnerApproval {
  /** Whether an app owner may approve a task of which they are the subject. */
  allowSelfApproval?: boolean;
}

/** What can be set in `Approval`: one of these at most. */
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
  /**
   * ID of the step-up authentication provider to pass before approving. When present, approval is
   * possible only after that extra login.
   */
  requiresStepUpProviderId?: string;
} & AtMostOne<ApprovalArms>;

/**
 * Tells which of `ApprovalArms` is set, for an exhaustive `switch` over `case`.
 */
export function approvalCase(value: Approval | null | undefined): OneofCase<ApprovalArms> {
  return oneofCase(
    value,
    [
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
    [
      "allowReassignment",
      "allowedReassignees",
      "assigned",
      "escalation",
      "escalationEnabled",
      "requireApprovalReason",
      "requireDenialReason",
      "requireReassignmentReason",
      "requiresStepUpProviderId",
    ],
  );
}

/** What can be set in `ApprovalInstance`: one of these at most. */
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
 * Tells which of `ApprovalInstanceArms` is set, for an exhaustive `switch` over `case`.
 */
export function approvalInstanceCase(
  value: ApprovalInstance | null | undefined,
): OneofCase<ApprovalInstanceArms> {
  return oneofCase(
    value,
    ["approved", "denied", "reassigned", "reassignedByError", "restarted", "skipped"],
    ["approval", "escalationInstance", "state"],
  );
}

/** How far the step has got, from set-up over notification and waiting to done. */
export type ApprovalInstanceState =
  | "APPROVAL_INSTANCE_STATE_UNSPECIFIED"
  | "APPROVAL_INSTANCE_STATE_INIT"
  | "APPROVAL_INSTANCE_STATE_SENDING_NOTIFICATIONS"
  | "APPROVAL_INSTANCE_STATE_WAITING"
  | "APPROVAL_INSTANCE_STATE_DONE"
  | Unrecognized;

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

/** Records that provisioning was called off. */
export interface CancelledAction {
  /** Time at which provisioning was called off. */
  cancelledAt?: string;
  /** ID of the user who called provisioning off; most often the system user. */
  cancelledByUserId?: string;
}

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

/** What can be set in `ConnectorProvision`: one of these at most. */
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
 * Tells which of `ConnectorProvisionArms` is set, for an exhaustive `switch` over `case`.
 */
export function connectorProvisionCase(
  value: ConnectorProvision | null | undefined,
): OneofCase<ConnectorProvisionArms> {
  return oneofCase(value, ["account", "defaultBehavior", "deleteAccount"], []);
}

/** What can be set in `AccountProvision`: one of these at most. */
export interface AccountProvisionArms {
  /** The new account's credentials are thrown away. */
  doNotSave: DoNotSave | null;
  /** The new account's credentials go into vaults. */
  saveToVault: SaveToVault | null;
}

/** Creation of an account through a connector, and what becomes of its credentials. */
export type AccountProvision = {
  /**
   * Input for the connector's account creation; its shape depends on the schema that `schemaId`
   * names.
   */
  config?: {
    [key: string]: unknown;
  };
  /** ID of the connector that creates the account. */
  connectorId?: string;
  /** ID of the schema that `config` follows. */
  schemaId?: string;
} & AtMostOne<AccountProvisionArms>;

/**
 * Tells which of `AccountProvisionArms` is set, for an exhaustive `switch` over `case`.
 */
export function accountProvisionCase(
  value: AccountProvision | null | undefined,
): OneofCase<AccountProvisionArms> {
  return oneofCase(value, ["doNotSave", "saveToVault"], ["config", "connectorId", "schemaId"]);
}

/** Leaves it to the connector how the entitlement is provisioned; no further settings are needed. */
export interface DefaultBehavior {
  /**
   * ID of the connector through which the entitlement is provisioned. It can be determined
   * automatically.
   */
  connectorId?: string;
}

/** Deletion of an account through a connector. */
export interface DeleteAccount {
  /** ID of the connector that deletes the account. */
  connectorId?: string;
}

/** States that the credentials of a newly created account are not kept. It carries no data. */
export type DoNotSave = { [key: string]: unknown };

/** States that the credentials of a newly created account are kept in vaults. */
export interface SaveToVault {
  /** IDs of the vaults that receive the credentials. */
  vaultIds?: string[] | null;
}

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

/** Records who denied an approval step, and when. */
export interface DeniedAction {
  /** Time of the denial. */
  deniedAt?: string;
  /** ID of the user who gave the denial. */
  userId?: string;
}

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

/** Records that provisioning failed. */
export interface ErroredAction {
  /** Explanation of what went wrong, for people to read. */
  description?: string;
  /** Code that classifies the failure. `PEC-1` is the only one in use so far; expect others. */
  errorCode?: string;
  /** Time of the failure. */
  erroredAt?: string;
}

/** What can be set in `Escalation`: one of these at most. */
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
 * Tells which of `EscalationArms` is set, for an exhaustive `switch` over `case`.
 */
export function escalationCase(value: Escalation | null | undefined): OneofCase<EscalationArms> {
  return oneofCase(
    value,
    ["reassignToApprovers", "replacePolicy"],
    ["escalationComment", "expiration"],
  );
}

/** Escalation that passes the step on to other approvers. */
export interface EscalationReassignToApprovers {
  /** IDs of the users who become approvers when the step escalates. */
  approverIds?: string[] | null;
}

/** Escalation that swaps the policy of the task. */
export interface EscalationReplacePolicy {
  /** ID of the policy that the task switches to when the step escalates. */
  policyId?: string;
}

/** What can be set in `EscalationInstance`: one of these at most. */
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
 * Tells which of `EscalationInstanceArms` is set, for an exhaustive `switch` over `case`.
 */
export function escalationInstanceCase(
  value: EscalationInstance | null | undefined,
): OneofCase<EscalationInstanceArms> {
  return oneofCase(
    value,
    ["reassignToApprovers", "replacePolicy"],
    ["alreadyEscalated", "escalationComment", "expiresAt"],
  );
}

/** The approvers that the running step goes to when it escalates. */
export interface EscalationInstanceReassignToApprovers {
  /** IDs of the users who take the running step over. */
  approverIds?: string[] | null;
}

/** The policy that the running task moves to when its step escalates. */
export interface EscalationInstanceReplacePolicy {
  /** ID of the policy that takes over. */
  policyId?: string;
}

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

/** Provisioning done by people. */
export interface ManualProvision {
  /** Directions for the people who carry the work out. */
  instructions?: string;
  /** IDs of the users who are asked to do the work. */
  userIds?: string[] | null;
}

/** Provisioning made up of several parts. */
export interface MultiStep {
  /** The parts, in the order in which they are carried out. */
  provisionSteps?: ProvisionPolicy[] | null;
}

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

/** Kind of task the policy handles. It also gives the key of the usual sequence in `policySteps`. */
export type PolicyType =
  | "POLICY_TYPE_UNSPECIFIED"
  | "POLICY_TYPE_GRANT"
  | "POLICY_TYPE_REVOKE"
  | "POLICY_TYPE_CERTIFY"
  | "POLICY_TYPE_ACCESS_REQUEST"
  | "POLICY_TYPE_PROVISION"
  | Unrecognized;

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

/** What can be set in `PolicyPostActions`: one of these at most. */
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
 * Tells which of `PolicyPostActionsArms` is set, for an exhaustive `switch` over `case`.
 */
export function policyPostActionsCase(
  value: PolicyPostActions | null | undefined,
): OneofCase<PolicyPostActionsArms> {
  return oneofCase(value, ["certifyRemediateImmediately"], []);
}

/** What can be set in `PolicyStep`: one of these at most. */
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
 * Tells which of `PolicyStepArms` is set, for an exhaustive `switch` over `case`.
 */
export function policyStepCase(value: PolicyStep | null | undefined): OneofCase<PolicyStepArms> {
  return oneofCase(value, ["accept", "approval", "provision", "reject", "wait"], []);
}

/** What can be set in `PolicyStepInstance`: one of these at most. */
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
 * Tells which of `PolicyStepInstanceArms` is set, for an exhaustive `switch` over `case`.
 */
export function policyStepInstanceCase(
  value: PolicyStepInstance | null | undefined,
): OneofCase<PolicyStepInstanceArms> {
  return oneofCase(
    value,
    ["accept", "approval", "provision", "reject", "wait"],
    ["id", "policyGenerationId", "state"],
  );
}

/** Whether the step is in progress or finished. */
export type PolicyStepInstanceState =
  | "POLICY_STEP_STATE_UNSPECIFIED"
  | "POLICY_STEP_STATE_ACTIVE"
  | "POLICY_STEP_STATE_DONE"
  | Unrecognized;

/** A sequence of policy steps. */
export interface PolicySteps {
  /** The steps in processing order. Each entry is of exactly one kind. */
  steps?: PolicyStep[] | null;
}

/** A step that gives or removes access, with how and for whom. */
export interface Provision {
  /** Whether somebody has been assigned to carry the step out. */
  assigned?: boolean;
  /** The way in which provisioning is done. */
  provisionPolicy?: ProvisionPolicy;
  /** What is provisioned, and for which account. */
  provisionTarget?: ProvisionTarget;
}

/** What can be set in `ProvisionInstance`: one of these at most. */
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
 * Tells which of `ProvisionInstanceArms` is set, for an exhaustive `switch` over `case`.
 */
export function provisionInstanceCase(
  value: ProvisionInstance | null | undefined,
): OneofCase<ProvisionInstanceArms> {
  return oneofCase(
    value,
    ["cancelled", "completed", "errored", "reassignedByError", "skipped"],
    [
      "externalTicketId",
      "externalTicketProvisionerConfigId",
      "notificationId",
      "provision",
      "state",
      "webhookId",
      "webhookInstanceId",
    ],
  );
}

/** How far provisioning has got. */
export type ProvisionInstanceState =
  | "PROVISION_INSTANCE_STATE_UNSPECIFIED"
  | "PROVISION_INSTANCE_STATE_INIT"
  | "PROVISION_INSTANCE_STATE_CREATE_CONNECTOR_ACTIONS_FOR_TARGET"
  | "PROVISION_INSTANCE_STATE_SENDING_NOTIFICATIONS"
  | "PROVISION_INSTANCE_STATE_WAITING"
  | "PROVISION_INSTANCE_STATE_WEBHOOK"
  | "PROVISION_INSTANCE_STATE_WEBHOOK_WAITING"
  | "PROVISION_INSTANCE_STATE_EXTERNAL_TICKET"
  | "PROVISION_INSTANCE_STATE_EXTERNAL_TICKET_WAITING"
  | "PROVISION_INSTANCE_STATE_DONE"
  | Unrecognized;

/** What can be set in `ProvisionPolicy`: one of these at most. */
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
 * Tells which of `ProvisionPolicyArms` is set, for an exhaustive `switch` over `case`.
 */
export function provisionPolicyCase(
  value: ProvisionPolicy | null | undefined,
): OneofCase<ProvisionPolicyArms> {
  return oneofCase(
    value,
    ["connector", "delegated", "externalTicket", "manual", "multiStep", "unconfigured", "webhook"],
    [],
  );
}

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

/** Records that a step was passed on, by whom, and to which new step. */
export interface ReassignedAction {
  /** ID of the step that replaced the reassigned one. */
  newPolicyStepId?: string;
  /** Time of the reassignment. */
  reassignedAt?: string;
  /** ID of the user who passed the step on. */
  userId?: string;
}

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

/** A step that ends the policy with denial as soon as it is reached; nobody is asked. */
export interface Reject {
  /** Text posted as a comment on the task when this step denies it. */
  rejectMessage?: string;
}

/** A copy of a `Reject` step inside the policy of a running task. */
export interface RejectInstance {
  /** Comment text that accompanies the automatic denial. */
  rejectMessage?: string;
}

/** Approval by the owners of the resource that the entitlement opens. */
export interface ResourceOwnerApproval {
  /** Whether a resource owner may approve a task that concerns themselves. */
  allowSelfApproval?: boolean;
  /** Whether the fallback users take over when no resource owner is known. */
  fallback?: boolean;
  /** IDs of the users who approve when no resource owner is known. Used only when `fallback` is on. */
  fallbackUserIds?: string[] | null;
}

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

/** Sends tasks that meet a condition to a particular step sequence. */
export interface Rule {
  /** CEL expression over the request; the rule applies when it is true. */
  condition?: string;
  /** Key in the policy's `policySteps` of the sequence to run. */
  policyKey?: string;
}

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

/** Records that a step was skipped, by whom, and which step follows. */
export interface SkippedAction {
  /** ID of the step created to continue after the skipped one. */
  newPolicyStepId?: string;
  /** Time at which the step was skipped. */
  skippedAt?: string;
  /** ID of the user who had the step skipped. */
  userId?: string;
}

/** Marks that no way of provisioning has been set up. It carries no data. */
export type UnconfiguredProvision = { [key: string]: unknown };

/** Approval by users who are named one by one. */
export interface UserApproval {
  /** Whether a listed user may approve a task that concerns themselves. */
  allowSelfApproval?: boolean;
  /** IDs of the users who may approve. */
  userIds?: string[] | null;
}

/** What can be set in `Wait`: one of these at most. */
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
 * Tells which of `WaitArms` is set, for an exhaustive `switch` over `case`.
 */
export function waitCase(value: Wait | null | undefined): OneofCase<WaitArms> {
  return oneofCase(
    value,
    ["condition"],
    ["commentOnFirstWait", "commentOnTimeout", "name", "timeoutDuration"],
  );
}

/** An expression to wait for. */
export interface WaitCondition {
  /** Expression that has to become true before the task moves on. */
  condition?: string;
}

/** The expression that a running wait step checks. */
export interface WaitConditionInstance {
  /** Expression under check; the step ends once it is true. */
  condition?: string;
}

/** What can be set in `WaitInstance`: one of these at most. */
export interface WaitInstanceUntilArms {
  /** The expression being waited for. */
  condition: WaitConditionInstance | null;
}

/** What can be set in `WaitInstance`: one of these at most. */
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
} & AtMostOne<WaitInstanceUntilArms> &
  AtMostOne<WaitInstanceOutcomeArms>;

/**
 * Tells which of `WaitInstanceUntilArms` is set, for an exhaustive `switch` over `case`.
 */
export function waitInstanceUntilCase(
  value: WaitInstance | null | undefined,
): OneofCase<WaitInstanceUntilArms> {
  return oneofCase(
    value,
    ["condition"],
    [
      "commentOnFirstWait",
      "commentOnTimeout",
      "name",
      "startedWaitingAt",
      "state",
      "timeout",
      "timeoutDuration",
      "skipped",
      "succeeded",
      "timedOut",
    ],
  );
}

/**
 * Tells which of `WaitInstanceOutcomeArms` is set, for an exhaustive `switch` over `case`.
 */
export function waitInstanceOutcomeCase(
  value: WaitInstance | null | undefined,
): OneofCase<WaitInstanceOutcomeArms> {
  return oneofCase(
    value,
    ["skipped", "succeeded", "timedOut"],
    [
      "commentOnFirstWait",
      "commentOnTimeout",
      "name",
      "startedWaitingAt",
      "state",
      "timeout",
      "timeoutDuration",
      "condition",
    ],
  );
}

/** Records that the awaited condition came true. */
export interface ConditionSucceeded {
  /** Time at which the condition was found true. */
  succeededAt?: string;
}

/** Records that the awaited condition did not come true in time. */
export interface ConditionTimedOut {
  /** Time at which the wait was given up. */
  timedOutAt?: string;
}

/** Whether the step is waiting, has completed or has timed out. */
export type WaitInstanceState =
  | "WAIT_INSTANCE_STATE_UNSPECIFIED"
  | "WAIT_INSTANCE_STATE_WAITING"
  | "WAIT_INSTANCE_STATE_COMPLETED"
  | "WAIT_INSTANCE_STATE_TIMED_OUT"
  | Unrecognized;

/** Approval by an external system that a webhook asks. */
export interface WebhookApproval {
  /** ID of the webhook that is asked for a decision. */
  webhookId?: string;
}

/** Provisioning by an external system that a webhook notifies. */
export interface WebhookProvision {
  /** ID of the webhook that does the provisioning. */
  webhookId?: string;
}
