import { type AtMostOne, type OneofCase, oneofCase } from "../core/oneof.js";
import type { Unrecognized } from "../core/open.js";
import type {
  TaskAuditCancelledResult,
  TaskAuditErrorResult,
  TaskAuditSuccessResult,
} from "./c1.api.app.v1.js";
import type { ApprovalInstance, PolicyInstance } from "./c1.api.policy.v1.js";
import type { User } from "./c1.api.user.v1.js";
import type { ProtobufAny } from "./google.protobuf.js";

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

/** Label of the linked record. */
export type ExternalRefName = string;

/** Address of the linked record. */
export type ExternalRefUrl = string;

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

/** Which actions the calling user may take on the task. */
export type TaskActions = TaskActionsItem[];

export type TaskActionsItem =
  | "TASK_ACTION_TYPE_UNSPECIFIED"
  | "TASK_ACTION_TYPE_CLOSE"
  | "TASK_ACTION_TYPE_APPROVE"
  | "TASK_ACTION_TYPE_DENY"
  | "TASK_ACTION_TYPE_COMMENT"
  | "TASK_ACTION_TYPE_DELETE"
  | "TASK_ACTION_TYPE_REASSIGN"
  | "TASK_ACTION_TYPE_RESTART"
  | "TASK_ACTION_TYPE_SEND_REMINDER"
  | "TASK_ACTION_TYPE_PROVISION_COMPLETE"
  | "TASK_ACTION_TYPE_PROVISION_CANCELLED"
  | "TASK_ACTION_TYPE_PROVISION_ERRORED"
  | "TASK_ACTION_TYPE_ROLLBACK_SKIPPED"
  | "TASK_ACTION_TYPE_PROVISION_APP_USER_TARGET_CREATED"
  | "TASK_ACTION_TYPE_HARD_RESET"
  | "TASK_ACTION_TYPE_ESCALATE_TO_EMERGENCY_ACCESS"
  | "TASK_ACTION_TYPE_CHANGE_POLICY"
  | "TASK_ACTION_TYPE_RECALCULATE_DENIAL_FROM_BASE_POLICY_DECISIONS"
  | "TASK_ACTION_TYPE_SET_INSIGHTS_AND_RECOMMENDATION"
  | "TASK_ACTION_TYPE_SET_ANALYSIS_ID"
  | "TASK_ACTION_TYPE_RECALCULATE_APPROVERS_LIST"
  | "TASK_ACTION_TYPE_PROCESS_NOW"
  | "TASK_ACTION_TYPE_APPROVE_WITH_STEP_UP"
  | "TASK_ACTION_TYPE_SKIP_STEP"
  | Unrecognized;

/** ID of the analysis made for the task, on tenants that have the analysis feature. */
export type TaskAnalysisId = string;

/** Extra messages attached to the task, of any type. */
export type TaskAnnotations = ProtobufAny[];

export type TaskAnnotationsItem = ProtobufAny;

/** Number of comments on the task. */
export type TaskCommentCount = number;

/** Time at which the task was opened. */
export type TaskCreatedAt = string;

/** ID of the user who opened the task. It can differ from `userId`. */
export type TaskCreatedByUserId = string;

/** Time at which the task was deleted, if it was. */
export type TaskDeletedAt = string;

/** Justification given for the task. */
export type TaskDescription = string;

/** Title of the task as shown to users. */
export type TaskDisplayName = string;

/**
 * Whether the task was opened as, or later escalated to, emergency access. New emergency tasks
 * follow the entitlement's emergency policy where there is one.
 */
export type TaskEmergencyAccess = boolean;

/** Links to records in other systems, such as Jira issues. Currently unused. */
export type TaskExternalRefs = ExternalRef[];

export type TaskExternalRefsItem = ExternalRef;

/** Unique ID of this task. */
export type TaskId = string;

/** IDs of the insights gathered for the task. */
export type TaskInsightIds = string[];

export type TaskInsightIdsItem = string;

/**
 * Short number of the task for people to use. Path parameters take it in place of the ID; search
 * filters do not.
 */
export type TaskNumericId = string;

/** Where the task came from, for example Slack, the API or an automation. */
export type TaskOrigin =
  | "TASK_ORIGIN_UNSPECIFIED"
  | "TASK_ORIGIN_PROFILE_MEMBERSHIP_AUTOMATION"
  | "TASK_ORIGIN_SLACK"
  | "TASK_ORIGIN_API"
  | "TASK_ORIGIN_JIRA"
  | "TASK_ORIGIN_COPILOT"
  | "TASK_ORIGIN_WEBAPP"
  | "TASK_ORIGIN_TIME_REVOKE"
  | "TASK_ORIGIN_NON_USAGE_REVOKE"
  | Unrecognized;

/** The policy run that the task is going through. */
export type TaskPolicy = PolicyInstance;

/** Version of the policy in force. It changes whenever the task's policy does. */
export type TaskPolicyGenerationId = string;

/** Whether the task is being worked on, is waiting or is done. */
export type TaskProcessing =
  | "TASK_PROCESSING_TYPE_UNSPECIFIED"
  | "TASK_PROCESSING_TYPE_PROCESSING"
  | "TASK_PROCESSING_TYPE_WAITING"
  | "TASK_PROCESSING_TYPE_DONE"
  | Unrecognized;

/** What the insights suggest: approve, deny or take a closer look. */
export type TaskRecommendation =
  | "INSIGHT_RECOMMENDATION_UNSPECIFIED"
  | "INSIGHT_RECOMMENDATION_APPROVE"
  | "INSIGHT_RECOMMENDATION_DENY"
  | "INSIGHT_RECOMMENDATION_REVIEW"
  | Unrecognized;

/** Whether the task is open or closed. */
export type TaskState =
  | "TASK_STATE_UNSPECIFIED"
  | "TASK_STATE_OPEN"
  | "TASK_STATE_CLOSED"
  | Unrecognized;

/** IDs of the users who may decide the current step. */
export type TaskStepApproverIds = string[];

export type TaskStepApproverIdsItem = string;

/** What the task is for, with the details of that kind of task. */
export type TaskTypeType = TaskType;

/** Time of the latest change to the task. */
export type TaskUpdatedAt = string;

/** ID of the user the task is about. Empty when it is about an account that nobody is known to own. */
export type TaskUserId = string;

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
export type TaskActionActionType =
  | "TASK_ACTION_TYPE_UNSPECIFIED"
  | "TASK_ACTION_TYPE_CLOSE"
  | "TASK_ACTION_TYPE_APPROVE"
  | "TASK_ACTION_TYPE_DENY"
  | "TASK_ACTION_TYPE_COMMENT"
  | "TASK_ACTION_TYPE_DELETE"
  | "TASK_ACTION_TYPE_REASSIGN"
  | "TASK_ACTION_TYPE_RESTART"
  | "TASK_ACTION_TYPE_SEND_REMINDER"
  | "TASK_ACTION_TYPE_PROVISION_COMPLETE"
  | "TASK_ACTION_TYPE_PROVISION_CANCELLED"
  | "TASK_ACTION_TYPE_PROVISION_ERRORED"
  | "TASK_ACTION_TYPE_ROLLBACK_SKIPPED"
  | "TASK_ACTION_TYPE_PROVISION_APP_USER_TARGET_CREATED"
  | "TASK_ACTION_TYPE_HARD_RESET"
  | "TASK_ACTION_TYPE_ESCALATE_TO_EMERGENCY_ACCESS"
  | "TASK_ACTION_TYPE_CHANGE_POLICY"
  | "TASK_ACTION_TYPE_RECALCULATE_DENIAL_FROM_BASE_POLICY_DECISIONS"
  | "TASK_ACTION_TYPE_SET_INSIGHTS_AND_RECOMMENDATION"
  | "TASK_ACTION_TYPE_SET_ANALYSIS_ID"
  | "TASK_ACTION_TYPE_RECALCULATE_APPROVERS_LIST"
  | "TASK_ACTION_TYPE_PROCESS_NOW"
  | "TASK_ACTION_TYPE_APPROVE_WITH_STEP_UP"
  | "TASK_ACTION_TYPE_SKIP_STEP"
  | Unrecognized;

/** ID of the bulk operation that the action was part of, if any. */
export type TaskActionBulkActionId = string;

/** Time at which the action was recorded. */
export type TaskActionCreatedAt = string;

/** Time at which the record was deleted, if it was. */
export type TaskActionDeletedAt = string;

/** Unique ID of this action. */
export type TaskActionId = string;

/** ID of the step that the action was taken on. */
export type TaskActionPolicyStepId = string;

/** Time of the latest change to the record. */
export type TaskActionUpdatedAt = string;

/** ID of the user who acted. */
export type TaskActionUserId = string;

/** Body of an approval: the step it is meant for, and an optional remark. */
export interface TaskActionsServiceApproveRequest {
  /** Reason or remark to store with the approval. */
  comment?: string;
  /** Related objects to send along in `expanded`. */
  expandMask?: TaskExpandMask;
  /** ID of the step being approved, normally that of the task's current step. */
  policyStepId: string;
}

/** Reason or remark to store with the approval. */
export type TaskActionsServiceApproveRequestComment = string;

/** Related objects to send along in `expanded`. */
export type TaskActionsServiceApproveRequestExpandMask = TaskExpandMask;

/** ID of the step being approved, normally that of the task's current step. */
export type TaskActionsServiceApproveRequestPolicyStepId = string;

/** Answer to an approval. */
export interface TaskActionsServiceApproveResponse {
  /** Related objects that the expand mask asked for, each with its type in `@type`. */
  expanded?: ProtobufAny[] | null;
  /** The task as the action left it, with paths into `expanded`. */
  taskView?: TaskView;
  /** ID of the approve action that was recorded. */
  ticketActionId?: string;
}

/** Related objects that the expand mask asked for, each with its type in `@type`. */
export type TaskActionsServiceApproveResponseExpanded = ProtobufAny[];

export type TaskActionsServiceApproveResponseExpandedItem = ProtobufAny;

/** The task as the action left it, with paths into `expanded`. */
export type TaskActionsServiceApproveResponseTaskView = TaskView;

/** ID of the approve action that was recorded. */
export type TaskActionsServiceApproveResponseTicketActionId = string;

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

/** Reason or remark to store with the approval. */
export type TaskActionsServiceApproveWithStepUpRequestComment = string;

/** Related objects to send along in `expanded`. */
export type TaskActionsServiceApproveWithStepUpRequestExpandMask = TaskExpandMask;

/** ID of the step being approved, normally that of the task's current step. */
export type TaskActionsServiceApproveWithStepUpRequestPolicyStepId = string;

/**
 * ID of a step-up authentication that has been passed. If it is empty, nothing is approved yet and
 * the answer says where to authenticate.
 */
export type TaskActionsServiceApproveWithStepUpRequestStepUpTransactionId = string;

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

/** Related objects that the expand mask asked for, each with its type in `@type`. */
export type TaskActionsServiceApproveWithStepUpResponseExpanded = ProtobufAny[];

export type TaskActionsServiceApproveWithStepUpResponseExpandedItem = ProtobufAny;

/** Address to visit for the step-up authentication, when that is still to be done. */
export type TaskActionsServiceApproveWithStepUpResponseRedirectUrl = string;

/** The task as the action left it, with paths into `expanded`. */
export type TaskActionsServiceApproveWithStepUpResponseTaskView = TaskView;

/** ID of the approve action that was recorded. */
export type TaskActionsServiceApproveWithStepUpResponseTicketActionId = string;

/** Body of a request that ends a task without completing it. */
export interface TaskActionsServiceCloseRequest {
  /** Reason or remark to store with the closing. */
  comment?: string;
  /** Related objects to send along in `expanded`. */
  expandMask?: TaskExpandMask;
}

/** Reason or remark to store with the closing. */
export type TaskActionsServiceCloseRequestComment = string;

/** Related objects to send along in `expanded`. */
export type TaskActionsServiceCloseRequestExpandMask = TaskExpandMask;

/** Answer to closing a task. */
export interface TaskActionsServiceCloseResponse {
  /** Related objects that the expand mask asked for, each with its type in `@type`. */
  expanded?: ProtobufAny[] | null;
  /** ID of the close action that was recorded. */
  taskActionId?: string;
  /** The task as the action left it, with paths into `expanded`. */
  taskView?: TaskView;
}

/** Related objects that the expand mask asked for, each with its type in `@type`. */
export type TaskActionsServiceCloseResponseExpanded = ProtobufAny[];

export type TaskActionsServiceCloseResponseExpandedItem = ProtobufAny;

/** ID of the close action that was recorded. */
export type TaskActionsServiceCloseResponseTaskActionId = string;

/** The task as the action left it, with paths into `expanded`. */
export type TaskActionsServiceCloseResponseTaskView = TaskView;

/** Body of a request that adds a comment to a task. */
export interface TaskActionsServiceCommentRequest {
  /** Text of the comment. */
  comment?: string;
  /** Related objects to send along in `expanded`. */
  expandMask?: TaskExpandMask;
}

/** Text of the comment. */
export type TaskActionsServiceCommentRequestComment = string;

/** Related objects to send along in `expanded`. */
export type TaskActionsServiceCommentRequestExpandMask = TaskExpandMask;

/** Answer to adding a comment. */
export interface TaskActionsServiceCommentResponse {
  /** Related objects that the expand mask asked for, each with its type in `@type`. */
  expanded?: ProtobufAny[] | null;
  /** The task with the comment counted, and with paths into `expanded`. */
  taskView?: TaskView;
}

/** Related objects that the expand mask asked for, each with its type in `@type`. */
export type TaskActionsServiceCommentResponseExpanded = ProtobufAny[];

export type TaskActionsServiceCommentResponseExpandedItem = ProtobufAny;

/** The task with the comment counted, and with paths into `expanded`. */
export type TaskActionsServiceCommentResponseTaskView = TaskView;

/** Body of a denial: the step it is meant for, and an optional remark. */
export interface TaskActionsServiceDenyRequest {
  /** Reason or remark to store with the denial. */
  comment?: string;
  /** Related objects to send along in `expanded`. */
  expandMask?: TaskExpandMask;
  /** ID of the step being denied, which is the task's current step. */
  policyStepId?: string;
}

/** Reason or remark to store with the denial. */
export type TaskActionsServiceDenyRequestComment = string;

/** Related objects to send along in `expanded`. */
export type TaskActionsServiceDenyRequestExpandMask = TaskExpandMask;

/** ID of the step being denied, which is the task's current step. */
export type TaskActionsServiceDenyRequestPolicyStepId = string;

/** Answer to a denial. */
export interface TaskActionsServiceDenyResponse {
  /** Related objects that the expand mask asked for, each with its type in `@type`. */
  expanded?: ProtobufAny[] | null;
  /** The task as the action left it, with paths into `expanded`. */
  taskView?: TaskView;
  /** ID of the deny action that was recorded. */
  ticketActionId?: string;
}

/** Related objects that the expand mask asked for, each with its type in `@type`. */
export type TaskActionsServiceDenyResponseExpanded = ProtobufAny[];

export type TaskActionsServiceDenyResponseExpandedItem = ProtobufAny;

/** The task as the action left it, with paths into `expanded`. */
export type TaskActionsServiceDenyResponseTaskView = TaskView;

/** ID of the deny action that was recorded. */
export type TaskActionsServiceDenyResponseTicketActionId = string;

/** Body of a request that moves a task to emergency access. */
export interface TaskActionsServiceEscalateToEmergencyAccessRequest {
  /** Reason or remark to store with the escalation. */
  comment?: string;
  /** Related objects to send along in `expanded`. */
  expandMask?: TaskExpandMask;
  /** ID of the current step, from which the task is escalated. */
  policyStepId?: string;
}

/** Reason or remark to store with the escalation. */
export type TaskActionsServiceEscalateToEmergencyAccessRequestComment = string;

/** Related objects to send along in `expanded`. */
export type TaskActionsServiceEscalateToEmergencyAccessRequestExpandMask = TaskExpandMask;

/** ID of the current step, from which the task is escalated. */
export type TaskActionsServiceEscalateToEmergencyAccessRequestPolicyStepId = string;

/** Body of a request that starts a task over under a freshly chosen policy. */
export interface TaskActionsServiceHardResetRequest {
  /** Reason or remark to store with the reset. */
  comment?: string;
  /** Related objects to send along in `expanded`. */
  expandMask?: TaskExpandMask;
}

/** Reason or remark to store with the reset. */
export type TaskActionsServiceHardResetRequestComment = string;

/** Related objects to send along in `expanded`. */
export type TaskActionsServiceHardResetRequestExpandMask = TaskExpandMask;

/** Answer to a hard reset. */
export interface TaskActionsServiceHardResetResponse {
  /** Related objects that the expand mask asked for, each with its type in `@type`. */
  expanded?: ProtobufAny[] | null;
  /** The task as the action left it, with paths into `expanded`. */
  taskView?: TaskView;
  /** ID of the hard reset action that was recorded. */
  ticketActionId?: string;
}

/** Related objects that the expand mask asked for, each with its type in `@type`. */
export type TaskActionsServiceHardResetResponseExpanded = ProtobufAny[];

export type TaskActionsServiceHardResetResponseExpandedItem = ProtobufAny;

/** The task as the action left it, with paths into `expanded`. */
export type TaskActionsServiceHardResetResponseTaskView = TaskView;

/** ID of the hard reset action that was recorded. */
export type TaskActionsServiceHardResetResponseTicketActionId = string;

/** Body of a request to process a task without further delay. */
export interface TaskActionsServiceProcessNowRequest {
  /** Related objects to send along in `expanded`. */
  expandMask?: TaskExpandMask;
}

/** Related objects to send along in `expanded`. */
export type TaskActionsServiceProcessNowRequestExpandMask = TaskExpandMask;

/** Answer to a request for immediate processing. */
export interface TaskActionsServiceProcessNowResponse {
  /** Related objects that the expand mask asked for, each with its type in `@type`. */
  expanded?: ProtobufAny[] | null;
  /** The task as the action left it, with paths into `expanded`. */
  taskView?: TaskView;
}

/** Related objects that the expand mask asked for, each with its type in `@type`. */
export type TaskActionsServiceProcessNowResponseExpanded = ProtobufAny[];

export type TaskActionsServiceProcessNowResponseExpandedItem = ProtobufAny;

/** The task as the action left it, with paths into `expanded`. */
export type TaskActionsServiceProcessNowResponseTaskView = TaskView;

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

/** Reason or remark to store with the reassignment. */
export type TaskActionsServiceReassignRequestComment = string;

/** Related objects to send along in `expanded`. */
export type TaskActionsServiceReassignRequestExpandMask = TaskExpandMask;

/** IDs of the users who take the step over. */
export type TaskActionsServiceReassignRequestNewStepUserIds = string[];

export type TaskActionsServiceReassignRequestNewStepUserIdsItem = string;

/** ID of the step to hand over; it has to be the current one. */
export type TaskActionsServiceReassignRequestPolicyStepId = string;

/** Answer to a reassignment. */
export interface TaskActionsServiceReassignResponse {
  /** Related objects that the expand mask asked for, each with its type in `@type`. */
  expanded?: ProtobufAny[] | null;
  /** The task as the action left it, with paths into `expanded`. */
  taskView?: TaskView;
  /** ID of the reassign action that was recorded. */
  ticketActionId?: string;
}

/** Related objects that the expand mask asked for, each with its type in `@type`. */
export type TaskActionsServiceReassignResponseExpanded = ProtobufAny[];

export type TaskActionsServiceReassignResponseExpandedItem = ProtobufAny;

/** The task as the action left it, with paths into `expanded`. */
export type TaskActionsServiceReassignResponseTaskView = TaskView;

/** ID of the reassign action that was recorded. */
export type TaskActionsServiceReassignResponseTicketActionId = string;

/** Body of a request that runs a task's policy again from the beginning. */
export interface TaskActionsServiceRestartRequest {
  /** Reason or remark to store with the restart. */
  comment?: string;
  /** Related objects to send along in `expanded`. */
  expandMask?: TaskExpandMask;
  /** ID of the step during which the restart is requested. */
  policyStepId?: string;
}

/** Reason or remark to store with the restart. */
export type TaskActionsServiceRestartRequestComment = string;

/** Related objects to send along in `expanded`. */
export type TaskActionsServiceRestartRequestExpandMask = TaskExpandMask;

/** ID of the step during which the restart is requested. */
export type TaskActionsServiceRestartRequestPolicyStepId = string;

/** Answer to a restart. */
export interface TaskActionsServiceRestartResponse {
  /** Related objects that the expand mask asked for, each with its type in `@type`. */
  expanded?: ProtobufAny[] | null;
  /** The task as the action left it, with paths into `expanded`. */
  taskView?: TaskView;
  /** ID of the restart action that was recorded. */
  ticketActionId?: string;
}

/** Related objects that the expand mask asked for, each with its type in `@type`. */
export type TaskActionsServiceRestartResponseExpanded = ProtobufAny[];

export type TaskActionsServiceRestartResponseExpandedItem = ProtobufAny;

/** The task as the action left it, with paths into `expanded`. */
export type TaskActionsServiceRestartResponseTaskView = TaskView;

/** ID of the restart action that was recorded. */
export type TaskActionsServiceRestartResponseTicketActionId = string;

/** Body of a request that passes over a policy step. */
export interface TaskActionsServiceSkipStepRequest {
  /** Reason or remark to store with the skip. */
  comment?: string;
  /** Related objects to send along in `expanded`. */
  expandMask?: TaskExpandMask;
  /** ID of the step to pass over. */
  policyStepId: string;
}

/** Reason or remark to store with the skip. */
export type TaskActionsServiceSkipStepRequestComment = string;

/** Related objects to send along in `expanded`. */
export type TaskActionsServiceSkipStepRequestExpandMask = TaskExpandMask;

/** ID of the step to pass over. */
export type TaskActionsServiceSkipStepRequestPolicyStepId = string;

/** Audit detail: how an access request ended. */
export interface TaskAuditAccessRequestOutcome {
  /** Result of the access request. */
  outcome?: TaskAuditAccessRequestOutcomeOutcome;
}

/** Result of the access request. */
export type TaskAuditAccessRequestOutcomeOutcome =
  | "ACCESS_REQUEST_OUTCOME_UNSPECIFIED"
  | "ACCESS_REQUEST_OUTCOME_APPROVED"
  | "ACCESS_REQUEST_OUTCOME_DENIED"
  | "ACCESS_REQUEST_OUTCOME_ERROR"
  | "ACCESS_REQUEST_OUTCOME_CANCELLED"
  | Unrecognized;

/** Audit detail: an action was taken on the task. */
export interface TaskAuditActionSubmitted {
  /** The action that was taken. */
  action?: TaskAction;
}

/** The action that was taken. */
export type TaskAuditActionSubmittedAction = TaskAction;

/** Audit detail: an accept step of the policy approved the task. It carries no data. */
export type TaskAuditApprovalAutoAcceptedByPolicy = { [key: string]: unknown };

/** Audit detail: a reject step of the policy denied the task. It carries no data. */
export type TaskAuditApprovalAutoRejectedByPolicy = { [key: string]: unknown };

/** Audit detail: an approval took place without anybody acting. It carries no data. */
export type TaskAuditApprovalHappenedAutomatically = { [key: string]: unknown };

/** Audit detail: an approval step changed. */
export interface TaskAuditApprovalInstanceChange {
  /** The approval step after the change. */
  instance?: ApprovalInstance | null;
}

/** The approval step after the change. */
export type TaskAuditApprovalInstanceChangeInstance = ApprovalInstance;

export type TaskAuditApprovalInstanceChangeInstanceVariant1 = ApprovalInstance;

/** Audit detail: a bulk operation failed for this task. */
export interface TaskAuditBulkActionError {
  /** What went wrong in the bulk operation. */
  error?: string;
}

/** What went wrong in the bulk operation. */
export type TaskAuditBulkActionErrorError = string;

/** Audit detail: how a certify task ended. */
export interface TaskAuditCertifyOutcome {
  /** Result of the certification, which keeps the access or takes it away. */
  outcome?: TaskAuditCertifyOutcomeOutcome;
}

/** Result of the certification, which keeps the access or takes it away. */
export type TaskAuditCertifyOutcomeOutcome =
  | "CERTIFY_OUTCOME_UNSPECIFIED"
  | "CERTIFY_OUTCOME_CERTIFIED"
  | "CERTIFY_OUTCOME_DECERTIFIED"
  | "CERTIFY_OUTCOME_ERROR"
  | "CERTIFY_OUTCOME_CANCELLED"
  | "CERTIFY_OUTCOME_WAIT_TIMED_OUT"
  | Unrecognized;

/** Audit detail: somebody commented. */
export interface TaskAuditComment {
  /** Text of the comment. */
  comment?: string;
  /** Time at which the comment was last edited. */
  updatedAt?: string;
  /** ID of the user who last edited the comment. */
  updatedBy?: string;
}

/** Text of the comment. */
export type TaskAuditCommentComment = string;

/** Time at which the comment was last edited. */
export type TaskAuditCommentUpdatedAt = string;

/** ID of the user who last edited the comment. */
export type TaskAuditCommentUpdatedBy = string;

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

/** Expression that was evaluated. */
export type TaskAuditConditionalPolicyExecutionResultCondition = string;

/** Whether the expression was true for the task. */
export type TaskAuditConditionalPolicyExecutionResultConditionMatched = boolean;

/** Whether this was the default branch, taken when no rule applies. */
export type TaskAuditConditionalPolicyExecutionResultDefaultCondition = boolean;

/** Why the expression failed to evaluate, if it did. */
export type TaskAuditConditionalPolicyExecutionResultError = string;

/** Key of the step sequence that the rule selects. */
export type TaskAuditConditionalPolicyExecutionResultPolicyKey = string;

/** What can be set in {@link TaskAuditConnectorActionResult}: one of these at most. */
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
 * Tells which of {@link TaskAuditConnectorActionResultArms} is set, for an exhaustive `switch` over `case`.
 */
export function taskAuditConnectorActionResultCase(
  value: TaskAuditConnectorActionResult | null | undefined,
): OneofCase<TaskAuditConnectorActionResultArms> {
  return oneofCase(
    value,
    ["cancelled", "error", "success"],
    ["appEntitlementId", "appId", "connectorActionId", "connectorId"],
  );
}

/** The action succeeded. */
export type TaskAuditConnectorActionResultSuccess = TaskAuditSuccessResult;

/** The action failed. */
export type TaskAuditConnectorActionResultError = TaskAuditErrorResult;

/** The action was cancelled. */
export type TaskAuditConnectorActionResultCancelled = TaskAuditCancelledResult;

/** ID of the entitlement that the connector acted on. */
export type TaskAuditConnectorActionResultAppEntitlementId = string;

/** ID of the app that the connector acted on. */
export type TaskAuditConnectorActionResultAppId = string;

/** ID of the single action that the connector carried out. */
export type TaskAuditConnectorActionResultConnectorActionId = string;

/** ID of the connector at work. */
export type TaskAuditConnectorActionResultConnectorId = string;

/** Audit detail: the task was moved to emergency access. */
export interface TaskAuditEscalateToEmergencyAccess {
  /** ID of the policy in force before the escalation. */
  oldPolicyId?: string;
  /** ID of the step that was current before the escalation. */
  oldPolicyStepId?: string;
}

/** ID of the policy in force before the escalation. */
export type TaskAuditEscalateToEmergencyAccessOldPolicyId = string;

/** ID of the step that was current before the escalation. */
export type TaskAuditEscalateToEmergencyAccessOldPolicyStepId = string;

/** Audit detail: the expression of a policy step did not evaluate. */
export interface TaskAuditExpressionPolicyStepError {
  /** What went wrong during evaluation. */
  error?: string;
}

/** What went wrong during evaluation. */
export type TaskAuditExpressionPolicyStepErrorError = string;

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

/** ID of the app that the ticketing connector belongs to. */
export type TaskAuditExternalTicketCreatedAppId = string;

/** ID of the connector that raised the ticket. */
export type TaskAuditExternalTicketCreatedConnectorId = string;

/** ID of the ticket in the outside system. */
export type TaskAuditExternalTicketCreatedExternalTicketId = string;

/** ID of the configuration that the ticket was raised with. */
export type TaskAuditExternalTicketCreatedExternalTicketProvisionerConfigId = string;

/** Name of the configuration that the ticket was raised with. */
export type TaskAuditExternalTicketCreatedExternalTicketProvisionerConfigName = string;

/** Address at which the ticket can be viewed. */
export type TaskAuditExternalTicketCreatedExternalTicketUrl = string;

/** Audit detail: handling the outside ticket failed. */
export interface TaskAuditExternalTicketError {
  /** What went wrong with the ticket. */
  errorMessage?: string;
}

/** What went wrong with the ticket. */
export type TaskAuditExternalTicketErrorErrorMessage = string;

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

/** ID of the app that the ticketing connector belongs to. */
export type TaskAuditExternalTicketProvisionStepResolvedAppId = string;

/** ID of the connector that watches the ticket. */
export type TaskAuditExternalTicketProvisionStepResolvedConnectorId = string;

/** ID of the resolved ticket in the outside system. */
export type TaskAuditExternalTicketProvisionStepResolvedExternalTicketId = string;

/** ID of the configuration that the ticket was raised with. */
export type TaskAuditExternalTicketProvisionStepResolvedExternalTicketProvisionerConfigId = string;

/** Address at which the resolved ticket can be viewed. */
export type TaskAuditExternalTicketProvisionStepResolvedExternalTicketUrl = string;

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

/** ID of the app that the ticketing connector belongs to. */
export type TaskAuditExternalTicketTriggeredAppId = string;

/** ID of the connector asked to raise the ticket. */
export type TaskAuditExternalTicketTriggeredConnectorId = string;

/** ID of the ticket in the outside system. */
export type TaskAuditExternalTicketTriggeredExternalTicketId = string;

/** ID of the configuration used for the ticket. */
export type TaskAuditExternalTicketTriggeredExternalTicketProvisionerConfigId = string;

/** Name of the configuration used for the ticket. */
export type TaskAuditExternalTicketTriggeredExternalTicketProvisionerConfigName = string;

/** Audit detail: all connector actions of a step have ended. */
export interface TaskAuditFinishedConnectorActions {
  /** ID of the step whose connector actions ended. */
  policyStepId?: string;
}

/** ID of the step whose connector actions ended. */
export type TaskAuditFinishedConnectorActionsPolicyStepId = string;

/** Audit detail: how a grant task ended. */
export interface TaskAuditGrantOutcome {
  /** Result of the grant. */
  outcome?: TaskAuditGrantOutcomeOutcome;
}

/** Result of the grant. */
export type TaskAuditGrantOutcomeOutcome =
  | "GRANT_OUTCOME_UNSPECIFIED"
  | "GRANT_OUTCOME_GRANTED"
  | "GRANT_OUTCOME_DENIED"
  | "GRANT_OUTCOME_ERROR"
  | "GRANT_OUTCOME_CANCELLED"
  | "GRANT_OUTCOME_WAIT_TIMED_OUT"
  | Unrecognized;

/** Audit detail: the task was reset and given a newly chosen policy. */
export interface TaskAuditHardReset {
  /** ID of the step that was current before the reset. */
  oldPolicyStepId?: string;
}

/** ID of the step that was current before the reset. */
export type TaskAuditHardResetOldPolicyStepId = string;

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

/** Most events to return in one page. */
export type TaskAuditListRequestPageSize = number;

/** Token from the previous page, to continue where it ended. */
export type TaskAuditListRequestPageToken = string;

/** Events to return. When given, no others are. */
export type TaskAuditListRequestRefs = TaskAuditViewRef[];

export type TaskAuditListRequestRefsItem = TaskAuditViewRef;

/** ID of the task whose events are wanted. */
export type TaskAuditListRequestTaskId = string;

/** One page of audit events. */
export interface TaskAuditListResponse {
  /** The events on this page. */
  list?: TaskAuditView[] | null;
  /** Token to ask for the following page with. Empty on the last page. */
  nextPageToken?: string;
}

/** The events on this page. */
export type TaskAuditListResponseList = TaskAuditView[];

export type TaskAuditListResponseListItem = TaskAuditView;

/** Token to ask for the following page with. Empty on the last page. */
export type TaskAuditListResponseNextPageToken = string;

/** Data looked up to make an audit event readable. */
export interface TaskAuditMetaData {
  /** The user who caused the event. */
  user?: User;
}

/** The user who caused the event. */
export type TaskAuditMetaDataUser = User;

/** Audit detail: the task was opened. It carries no data. */
export type TaskAuditNewTask = { [key: string]: unknown };

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

/** ID of the approval step that replaced the old one. */
export type TaskAuditPolicyApprovalReassignedNewPolicyStepId = string;

/** IDs of the users who took the approval over. */
export type TaskAuditPolicyApprovalReassignedNewUsers = string[];

export type TaskAuditPolicyApprovalReassignedNewUsersItem = string;

/** ID of the approval step that was handed over. */
export type TaskAuditPolicyApprovalReassignedOldPolicyStepId = string;

/** Full records of the users involved. */
export type TaskAuditPolicyApprovalReassignedUsers = User[];

export type TaskAuditPolicyApprovalReassignedUsersItem = User;

/** Audit detail: the task switched to another policy. */
export interface TaskAuditPolicyChanged {
  /** ID of the policy switched to. */
  newPolicyId?: string;
  /** ID of the policy left behind. */
  oldPolicyId?: string;
}

/** ID of the policy switched to. */
export type TaskAuditPolicyChangedNewPolicyId = string;

/** ID of the policy left behind. */
export type TaskAuditPolicyChangedOldPolicyId = string;

/** Audit detail: a note made while the policy was evaluated. */
export interface TaskAuditPolicyEvaluationStep {
  /** Text of the note. */
  stepComment?: string;
}

/** Text of the note. */
export type TaskAuditPolicyEvaluationStepStepComment = string;

/** Audit detail: provisioning failed. */
export interface TaskAuditPolicyProvisionError {
  /** What went wrong during provisioning. */
  error?: string;
}

/** What went wrong during provisioning. */
export type TaskAuditPolicyProvisionErrorError = string;

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

/** ID of the provisioning step that replaced the old one. */
export type TaskAuditPolicyProvisionReassignedNewPolicyStepId = string;

/** IDs of the users who took the provisioning over. */
export type TaskAuditPolicyProvisionReassignedNewUsers = string[];

export type TaskAuditPolicyProvisionReassignedNewUsersItem = string;

/** ID of the provisioning step that was handed over. */
export type TaskAuditPolicyProvisionReassignedOldPolicyStepId = string;

/** Full records of the users involved. */
export type TaskAuditPolicyProvisionReassignedUsers = User[];

export type TaskAuditPolicyProvisionReassignedUsersItem = User;

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

/** The delegate who took over. */
export type TaskAuditReassignedToDelegateDelegatedAssigneeUser = User;

/** ID of the delegate who took over. */
export type TaskAuditReassignedToDelegateDelegatedAssigneeUserId = string;

/** The user who had been assigned first. */
export type TaskAuditReassignedToDelegateOriginalAssigneeUser = User;

/** ID of the user who had been assigned first. */
export type TaskAuditReassignedToDelegateOriginalAssigneeUserId = string;

/** Audit detail: the users to reassign to could not be determined. */
export interface TaskAuditReassignmentListError {
  /** What went wrong with the list of users. */
  errorMessage?: string;
}

/** What went wrong with the list of users. */
export type TaskAuditReassignmentListErrorErrorMessage = string;

/** Audit detail: the task's policy was started again. */
export interface TaskAuditRestart {
  /** ID of the step that was current before the restart. */
  oldPolicyStepId?: string;
}

/** ID of the step that was current before the restart. */
export type TaskAuditRestartOldPolicyStepId = string;

/** Audit detail: how a revoke task ended. */
export interface TaskAuditRevokeOutcome {
  /** Result of the revocation. */
  outcome?: TaskAuditRevokeOutcomeOutcome;
}

/** Result of the revocation. */
export type TaskAuditRevokeOutcomeOutcome =
  | "REVOKE_OUTCOME_UNSPECIFIED"
  | "REVOKE_OUTCOME_REVOKED"
  | "REVOKE_OUTCOME_DENIED"
  | "REVOKE_OUTCOME_ERROR"
  | "REVOKE_OUTCOME_CANCELLED"
  | "REVOKE_OUTCOME_WAIT_TIMED_OUT"
  | Unrecognized;

/** Audit detail: a step was left unanswered for too long and escalated. */
export interface TaskAuditSLAEscalation {
  /** Text that describes the escalation. */
  message?: string;
}

/** Text that describes the escalation. */
export type TaskAuditSLAEscalationMessage = string;

/** Audit detail: connectors began to act for a step. */
export interface TaskAuditStartedConnectorActions {
  /** ID of the step that connectors are acting for. */
  policyStepId?: string;
}

/** ID of the step that connectors are acting for. */
export type TaskAuditStartedConnectorActionsPolicyStepId = string;

/** Audit detail: the task went from one state to another. */
export interface TaskAuditStateChange {
  /** State of the task before the change. The event's `currentState` is the one after. */
  previousState?: TaskAuditStateChangePreviousState;
}

/** State of the task before the change. The event's `currentState` is the one after. */
export type TaskAuditStateChangePreviousState =
  | "TASK_STATE_UNSPECIFIED"
  | "TASK_STATE_OPEN"
  | "TASK_STATE_CLOSED"
  | Unrecognized;

/** Audit detail: a policy step was skipped. */
export interface TaskAuditStepSkipped {
  /** The user who had the step skipped. */
  skippedBy?: string;
}

/** The user who had the step skipped. */
export type TaskAuditStepSkippedSkippedBy = string;

/** Audit detail: an approval was backed by step-up authentication. */
export interface TaskAuditStepUpApproval {
  /** ID of the step-up authentication that was passed. */
  stepUpTransactionId?: string;
}

/** ID of the step-up authentication that was passed. */
export type TaskAuditStepUpApprovalStepUpTransactionId = string;

/** What can be set in {@link TaskAuditView}: one of these at most. */
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
 * Tells which of {@link TaskAuditViewArms} is set, for an exhaustive `switch` over `case`.
 */
export function taskAuditViewCase(
  value: TaskAuditView | null | undefined,
): OneofCase<TaskAuditViewArms> {
  return oneofCase(
    value,
    [
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
    [
      "created",
      "currentState",
      "eventType",
      "id",
      "metadata",
      "source",
      "ticketId",
      "userId",
      "workflowStep",
    ],
  );
}

/** Somebody commented. */
export type TaskAuditViewComment = TaskAuditComment;

/** The task changed state. */
export type TaskAuditViewStateChange = TaskAuditStateChange;

/** The revocation ended. */
export type TaskAuditViewRevokeOutcome = TaskAuditRevokeOutcome;

/** An approval step went to other users. */
export type TaskAuditViewApprovalReassigned = TaskAuditPolicyApprovalReassigned;

/** The policy was started again. */
export type TaskAuditViewTaskRestarted = TaskAuditRestart;

/** The access request ended. */
export type TaskAuditViewAccessRequestOutcome = TaskAuditAccessRequestOutcome;

/** A provisioning step went to other users. */
export type TaskAuditViewProvisionReassigned = TaskAuditPolicyProvisionReassigned;

/** Provisioning failed. */
export type TaskAuditViewProvisionError = TaskAuditPolicyProvisionError;

/** Approval took place without anybody acting. */
export type TaskAuditViewApprovedAutomatically = TaskAuditApprovalHappenedAutomatically;

/** Work went to a user's delegate. */
export type TaskAuditViewReassignedToDelegate = TaskAuditReassignedToDelegate;

/** The task was reset. */
export type TaskAuditViewHardReset = TaskAuditHardReset;

/** The task was moved to emergency access. */
export type TaskAuditViewTaskEscalated = TaskAuditEscalateToEmergencyAccess;

/** An approval step changed. */
export type TaskAuditViewApprovalInstanceChange = TaskAuditApprovalInstanceChange;

/** A conditional rule was evaluated. */
export type TaskAuditViewConditionalPolicyExecutionResult =
  TaskAuditConditionalPolicyExecutionResult;

/** The expression of a policy step did not evaluate. */
export type TaskAuditViewExpressionPolicyStepError = TaskAuditExpressionPolicyStepError;

/** The policy approved the task by itself. */
export type TaskAuditViewApprovalAutoAcceptedByPolicy = TaskAuditApprovalAutoAcceptedByPolicy;

/** The policy denied the task by itself. */
export type TaskAuditViewApprovalAutoRejectedByPolicy = TaskAuditApprovalAutoRejectedByPolicy;

/** A bulk operation failed for the task. */
export type TaskAuditViewBulkActionError = TaskAuditBulkActionError;

/** A call of a provisioning webhook was set off. */
export type TaskAuditViewWebhookTriggered = TaskAuditWebhookTriggered;

/** A provisioning webhook was called. */
export type TaskAuditViewWebhookAttempt = TaskAuditWebhookAttempt;

/** A provisioning webhook was called successfully. */
export type TaskAuditViewWebhookSuccess = TaskAuditWebhookSuccess;

/** A note was made while evaluating the policy. */
export type TaskAuditViewPolicyEvaluationStep = TaskAuditPolicyEvaluationStep;

/** The condition of a wait step came true. */
export type TaskAuditViewWaitStepSuccess = TaskAuditWaitStepSuccess;

/** The connector actions of a step began. */
export type TaskAuditViewConnectorActionsStart = TaskAuditStartedConnectorActions;

/** A wait step is waiting for its condition. */
export type TaskAuditViewWaitStepWaiting = TaskAuditWaitStepWaiting;

/** A wait step ran out of time. */
export type TaskAuditViewWaitStepTimedOut = TaskAuditWaitStepTimedOut;

/** A call of an approval webhook was set off. */
export type TaskAuditViewWebhookApprovalTriggered = TaskAuditWebhookApprovalTriggered;

/** An approval webhook was called. */
export type TaskAuditViewWebhookApprovalAttempt = TaskAuditWebhookApprovalAttempt;

/** An approval webhook was called successfully. */
export type TaskAuditViewWebhookApprovalSuccess = TaskAuditWebhookApprovalSuccess;

/** An approval webhook gave an unusable answer. */
export type TaskAuditViewWebhookApprovalBadResponse = TaskAuditWebhookApprovalBadResponse;

/** Creation of an outside ticket was set off. */
export type TaskAuditViewExternalTicketTriggered = TaskAuditExternalTicketTriggered;

/** A ticket was raised in an outside system. */
export type TaskAuditViewExternalTicketCreated = TaskAuditExternalTicketCreated;

/** Handling the outside ticket failed. */
export type TaskAuditViewExternalTicketError = TaskAuditExternalTicketError;

/** The analysis that a step waited for is there. */
export type TaskAuditViewWaitStepAnalysisSuccess = TaskAuditWaitForAnalysisStepSuccess;

/** The connector actions of a step ended. */
export type TaskAuditViewConnectorActionsEnd = TaskAuditFinishedConnectorActions;

/** A step is waiting for the analysis. */
export type TaskAuditViewWaitStepAnalysisWaiting = TaskAuditWaitForAnalysisStepWaiting;

/** The analysis that a step waited for did not arrive in time. */
export type TaskAuditViewWaitStepAnalysisTimedOut = TaskAuditWaitForAnalysisStepTimedOut;

/** An approval was backed by step-up authentication. */
export type TaskAuditViewStepUpApproval = TaskAuditStepUpApproval;

/** The outside ticket was resolved. */
export type TaskAuditViewExternalTicketProvisionStepResolved =
  TaskAuditExternalTicketProvisionStepResolved;

/** A policy step was skipped. */
export type TaskAuditViewStepSkipped = TaskAuditStepSkipped;

/** The users to reassign to could not be determined. */
export type TaskAuditViewReassignmentListError = TaskAuditReassignmentListError;

/** A step took too long and escalated. */
export type TaskAuditViewSlaEscalation = TaskAuditSLAEscalation;

/** The task switched to another policy. */
export type TaskAuditViewPolicyChanged = TaskAuditPolicyChanged;

/** A connector action ended. */
export type TaskAuditViewActionResult = TaskAuditConnectorActionResult;

/** The task was opened. */
export type TaskAuditViewTaskCreated = TaskAuditNewTask;

/** The certification ended. */
export type TaskAuditViewCertifyOutcome = TaskAuditCertifyOutcome;

/** Somebody acted on the task. */
export type TaskAuditViewActionSubmitted = TaskAuditActionSubmitted;

/** The grant ended. */
export type TaskAuditViewGrantOutcome = TaskAuditGrantOutcome;

/** Time of the event. */
export type TaskAuditViewCreated = string;

/** State of the task after the event. */
export type TaskAuditViewCurrentState =
  | "TASK_STATE_UNSPECIFIED"
  | "TASK_STATE_OPEN"
  | "TASK_STATE_CLOSED"
  | Unrecognized;

/** Whether the event is ordinary or reports an error. */
export type TaskAuditViewEventType =
  | "TASK_AUDIT_EVENT_TYPE_UNSPECIFIED"
  | "TASK_AUDIT_EVENT_TYPE_NEUTRAL"
  | "TASK_AUDIT_EVENT_TYPE_ERROR"
  | Unrecognized;

/** Unique ID of this event. */
export type TaskAuditViewId = string;

/** Data looked up for display, such as the user behind the event. */
export type TaskAuditViewMetadata = TaskAuditMetaData;

/** System in which the event arose. */
export type TaskAuditViewSource =
  | "SOURCE_UNSPECIFIED"
  | "SOURCE_C1"
  | "SOURCE_JIRA"
  | "SOURCE_SLACK"
  | "SOURCE_COPILOT_AGENTS"
  | Unrecognized;

/** ID of the task whose history includes the event. */
export type TaskAuditViewTicketId = string;

/** ID of the user who caused the event. */
export type TaskAuditViewUserId = string;

/** Number of the workflow step during which the event arose. */
export type TaskAuditViewWorkflowStep = number;

/** Points to one audit event. */
export interface TaskAuditViewRef {
  /** ID of the event pointed to. */
  id?: string;
}

/** ID of the event pointed to. */
export type TaskAuditViewRefId = string;

/** Audit detail: the analysis that a step waited for is there. */
export interface TaskAuditWaitForAnalysisStepSuccess {
  /** ID of the step that waited. */
  stepId?: string;
  /** Time at which the analysis became available. */
  succeededAt?: string;
}

/** ID of the step that waited. */
export type TaskAuditWaitForAnalysisStepSuccessStepId = string;

/** Time at which the analysis became available. */
export type TaskAuditWaitForAnalysisStepSuccessSucceededAt = string;

/** Audit detail: the analysis that a step waited for did not arrive in time. */
export interface TaskAuditWaitForAnalysisStepTimedOut {
  /** ID of the step that waited. */
  stepId?: string;
  /** Time at which waiting for the analysis ended. */
  timedOutAt?: string;
}

/** ID of the step that waited. */
export type TaskAuditWaitForAnalysisStepTimedOutStepId = string;

/** Time at which waiting for the analysis ended. */
export type TaskAuditWaitForAnalysisStepTimedOutTimedOutAt = string;

/** Audit detail: a step is waiting for the analysis of the task. */
export interface TaskAuditWaitForAnalysisStepWaiting {
  /** ID of the step that is waiting. */
  stepId?: string;
}

/** ID of the step that is waiting. */
export type TaskAuditWaitForAnalysisStepWaitingStepId = string;

/** Audit detail: the condition of a wait step came true. */
export interface TaskAuditWaitStepSuccess {
  /** Expression that was waited for. */
  condition?: string;
  /** ID of the step that waited. */
  stepId?: string;
  /** Time at which the expression was found true. */
  succeededAt?: string;
}

/** Expression that was waited for. */
export type TaskAuditWaitStepSuccessCondition = string;

/** ID of the step that waited. */
export type TaskAuditWaitStepSuccessStepId = string;

/** Time at which the expression was found true. */
export type TaskAuditWaitStepSuccessSucceededAt = string;

/** Audit detail: a wait step ran out of time. */
export interface TaskAuditWaitStepTimedOut {
  /** Expression that did not come true. */
  condition?: string;
  /** ID of the step that waited. */
  stepId?: string;
  /** Time at which the step gave up. */
  timedOutAt?: string;
}

/** Expression that did not come true. */
export type TaskAuditWaitStepTimedOutCondition = string;

/** ID of the step that waited. */
export type TaskAuditWaitStepTimedOutStepId = string;

/** Time at which the step gave up. */
export type TaskAuditWaitStepTimedOutTimedOutAt = string;

/** Audit detail: a wait step is waiting for its condition. */
export interface TaskAuditWaitStepWaiting {
  /** Expression that is being waited for. */
  condition?: string;
  /** ID of the step that is waiting. */
  stepId?: string;
}

/** Expression that is being waited for. */
export type TaskAuditWaitStepWaitingCondition = string;

/** ID of the step that is waiting. */
export type TaskAuditWaitStepWaitingStepId = string;

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

/** ID of the webhook, as configured in the tenant. */
export type TaskAuditWebhookApprovalAttemptWebhookId = string;

/** ID of this one run of the webhook. */
export type TaskAuditWebhookApprovalAttemptWebhookInstanceId = string;

/** Display name of the webhook. */
export type TaskAuditWebhookApprovalAttemptWebhookName = string;

/** Address that the webhook sends its requests to. */
export type TaskAuditWebhookApprovalAttemptWebhookUrl = string;

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

/** Why the answer could not be used. */
export type TaskAuditWebhookApprovalBadResponseError = string;

/** ID of the webhook, as configured in the tenant. */
export type TaskAuditWebhookApprovalBadResponseWebhookId = string;

/** ID of this one run of the webhook. */
export type TaskAuditWebhookApprovalBadResponseWebhookInstanceId = string;

/** Display name of the webhook. */
export type TaskAuditWebhookApprovalBadResponseWebhookName = string;

/** Address that the webhook sends its requests to. */
export type TaskAuditWebhookApprovalBadResponseWebhookUrl = string;

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

/** ID of the webhook, as configured in the tenant. */
export type TaskAuditWebhookApprovalSuccessWebhookId = string;

/** ID of this one run of the webhook. */
export type TaskAuditWebhookApprovalSuccessWebhookInstanceId = string;

/** Display name of the webhook. */
export type TaskAuditWebhookApprovalSuccessWebhookName = string;

/** Address that the webhook sends its requests to. */
export type TaskAuditWebhookApprovalSuccessWebhookUrl = string;

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

/** ID of the webhook, as configured in the tenant. */
export type TaskAuditWebhookApprovalTriggeredWebhookId = string;

/** ID of this one run of the webhook. */
export type TaskAuditWebhookApprovalTriggeredWebhookInstanceId = string;

/** Display name of the webhook. */
export type TaskAuditWebhookApprovalTriggeredWebhookName = string;

/** Address that the webhook sends its requests to. */
export type TaskAuditWebhookApprovalTriggeredWebhookUrl = string;

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

/** ID of the webhook, as configured in the tenant. */
export type TaskAuditWebhookAttemptWebhookId = string;

/** ID of this one run of the webhook. */
export type TaskAuditWebhookAttemptWebhookInstanceId = string;

/** Display name of the webhook. */
export type TaskAuditWebhookAttemptWebhookName = string;

/** Address that the webhook sends its requests to. */
export type TaskAuditWebhookAttemptWebhookUrl = string;

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

/** ID of the webhook, as configured in the tenant. */
export type TaskAuditWebhookSuccessWebhookId = string;

/** ID of this one run of the webhook. */
export type TaskAuditWebhookSuccessWebhookInstanceId = string;

/** Display name of the webhook. */
export type TaskAuditWebhookSuccessWebhookName = string;

/** Address that the webhook sends its requests to. */
export type TaskAuditWebhookSuccessWebhookUrl = string;

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

/** ID of the webhook, as configured in the tenant. */
export type TaskAuditWebhookTriggeredWebhookId = string;

/** ID of this one run of the webhook. */
export type TaskAuditWebhookTriggeredWebhookInstanceId = string;

/** Display name of the webhook. */
export type TaskAuditWebhookTriggeredWebhookName = string;

/** Address that the webhook sends its requests to. */
export type TaskAuditWebhookTriggeredWebhookUrl = string;

/**
 * Chooses which objects related to a task are returned in full, in the `expanded` array of the
 * answer.
 */
export interface TaskExpandMask {
  /** Names of the relations to expand; `*` stands for all of them. */
  paths?: TaskExpandMaskPathsItem[] | null;
}

/** Names of the relations to expand; `*` stands for all of them. */
export type TaskExpandMaskPaths = TaskExpandMaskPathsItem[];

export type TaskExpandMaskPathsItem =
  | "*"
  | "access_review_id"
  | "user_id"
  | "created_by_user_id"
  | "app_id"
  | "app_user_id"
  | "app_entitlement_ids"
  | "step_approver_ids"
  | "identity_user_id"
  | "insight_ids";

/** Tells which outside request led to a grant task. */
export interface TaskGrantSource {
  /** Address of the outside request. */
  externalUrl?: string;
  /** ID of the integration that the request came through. */
  integrationId?: string;
  /** ID of the request in the outside system. */
  requestId?: string;
}

/** Address of the outside request. */
export type TaskGrantSourceExternalUrl = string;

/** ID of the integration that the request came through. */
export type TaskGrantSourceIntegrationId = string;

/** ID of the request in the outside system. */
export type TaskGrantSourceRequestId = string;

/** Points to one task. */
export interface TaskRef {
  /** ID of the task pointed to. */
  id?: string;
}

/** ID of the task pointed to. */
export type TaskRefId = string;

/** What can be set in {@link TaskRevokeSource}: one of these at most. */
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
 * Tells which of {@link TaskRevokeSourceArms} is set, for an exhaustive `switch` over `case`.
 */
export function taskRevokeSourceCase(
  value: TaskRevokeSource | null | undefined,
): OneofCase<TaskRevokeSourceArms> {
  return oneofCase(value, ["expired", "nonUsage", "request", "review"], []);
}

/** An access review turned the access down. */
export type TaskRevokeSourceReviewType = TaskRevokeSourceReview;

/** A user asked for the revocation. */
export type TaskRevokeSourceRequestType = TaskRevokeSourceRequest;

/** The time-limited access ran out. */
export type TaskRevokeSourceExpiredType = TaskRevokeSourceExpired;

/** The access was not being used. */
export type TaskRevokeSourceNonUsageType = TaskRevokeSourceNonUsage;

/** Revocation because time-limited access ran out. */
export interface TaskRevokeSourceExpired {
  /** Time at which the access ran out. */
  expiredAt?: string;
}

/** Time at which the access ran out. */
export type TaskRevokeSourceExpiredExpiredAt = string;

/** Revocation because the access was not being used. */
export interface TaskRevokeSourceNonUsage {
  /** Time from which the unused access counts as expired. */
  expiresAt?: string;
  /** Time of the last login with the access. */
  lastLogin?: string;
}

/** Time from which the unused access counts as expired. */
export type TaskRevokeSourceNonUsageExpiresAt = string;

/** Time of the last login with the access. */
export type TaskRevokeSourceNonUsageLastLogin = string;

/** Revocation that a user asked for. */
export interface TaskRevokeSourceRequest {
  /** ID of the user who asked for the revocation. */
  requestUserId?: string;
}

/** ID of the user who asked for the revocation. */
export type TaskRevokeSourceRequestRequestUserId = string;

/** Revocation that follows from an access review. */
export interface TaskRevokeSourceReview {
  /** ID of the review that turned the access down. */
  accessReviewId?: string;
  /** ID of the certify task whose denial led to this task. */
  certTicketId?: string;
}

/** ID of the review that turned the access down. */
export type TaskRevokeSourceReviewAccessReviewId = string;

/** ID of the certify task whose denial led to this task. */
export type TaskRevokeSourceReviewCertTicketId = string;

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

/** Keep tasks that are part of one of these access reviews. */
export type TaskSearchRequestAccessReviewIds = string[];

export type TaskSearchRequestAccessReviewIdsItem = string;

/** Keep tasks about accounts that one of these users owns. */
export type TaskSearchRequestAccountOwnerIds = string[];

export type TaskSearchRequestAccountOwnerIdsItem = string;

/** Keep tasks about accounts of these types. */
export type TaskSearchRequestAccountTypes = TaskSearchRequestAccountTypesItem[];

export type TaskSearchRequestAccountTypesItem =
  | "APP_USER_TYPE_UNSPECIFIED"
  | "APP_USER_TYPE_USER"
  | "APP_USER_TYPE_SERVICE_ACCOUNT"
  | "APP_USER_TYPE_SYSTEM_ACCOUNT";

/** Keep tasks that this user is the actor of. */
export type TaskSearchRequestActorId = string;

/** Keep tasks about one of these entitlements. */
export type TaskSearchRequestAppEntitlementIds = string[];

export type TaskSearchRequestAppEntitlementIdsItem = string;

/** Keep tasks about one of these resources. */
export type TaskSearchRequestAppResourceIds = string[];

export type TaskSearchRequestAppResourceIdsItem = string;

/** Keep tasks about resources of one of these types. */
export type TaskSearchRequestAppResourceTypeIds = string[];

export type TaskSearchRequestAppResourceTypeIdsItem = string;

/** Keep tasks whose subject is one of these app users. */
export type TaskSearchRequestAppUserSubjectIds = string[];

export type TaskSearchRequestAppUserSubjectIdsItem = string;

/** Keep tasks that target one of these apps. */
export type TaskSearchRequestApplicationIds = string[];

export type TaskSearchRequestApplicationIdsItem = string;

/** Keep open tasks assigned to this user, and closed ones that this user approved. */
export type TaskSearchRequestAssignedOrStepApproverUserId = string;

/** Keep tasks that are assigned to one of these users now. */
export type TaskSearchRequestAssigneesInIds = string[];

export type TaskSearchRequestAssigneesInIdsItem = string;

/** Keep tasks opened later than this. */
export type TaskSearchRequestCreatedAfter = string;

/** Keep tasks opened earlier than this. */
export type TaskSearchRequestCreatedBefore = string;

/** Keep tasks whose current step is of this kind. */
export type TaskSearchRequestCurrentStep =
  | "TASK_SEARCH_CURRENT_STEP_UNSPECIFIED"
  | "TASK_SEARCH_CURRENT_STEP_APPROVAL"
  | "TASK_SEARCH_CURRENT_STEP_PROVISION";

/** Keep emergency tasks, all others, or both. */
export type TaskSearchRequestEmergencyStatus =
  | "UNSPECIFIED"
  | "ALL"
  | "NON_EMERGENCY"
  | "EMERGENCY";

/** Leave out tasks about one of these entitlements. */
export type TaskSearchRequestExcludeAppEntitlementIds = string[];

export type TaskSearchRequestExcludeAppEntitlementIdsItem = string;

/** Leave out tasks about resources of one of these types. */
export type TaskSearchRequestExcludeAppResourceTypeIds = string[];

export type TaskSearchRequestExcludeAppResourceTypeIdsItem = string;

/** Leave out the tasks with these IDs. */
export type TaskSearchRequestExcludeIds = string[];

export type TaskSearchRequestExcludeIdsItem = string;

/** Related objects to send along in `expanded`. */
export type TaskSearchRequestExpandMask = TaskExpandMask;

/** Whether deleted tasks are searched too. */
export type TaskSearchRequestIncludeDeleted = boolean;

/** Keep tasks that one of these users sees under My Work. */
export type TaskSearchRequestMyWorkUserIds = string[];

export type TaskSearchRequestMyWorkUserIdsItem = string;

/** Keep tasks that have existed for longer than this. */
export type TaskSearchRequestOlderThanDuration = string;

/** Keep tasks that one of these users opened. */
export type TaskSearchRequestOpenerIds = string[];

export type TaskSearchRequestOpenerIdsItem = string;

/** Keep tasks that this user opened or is the subject of. */
export type TaskSearchRequestOpenerOrSubjectUserId = string;

/**
 * Most tasks to return in one page, at most 100. Values from 1 to 9 are raised to 10; 0 means the
 * default, which is 25.
 */
export type TaskSearchRequestPageSize = number;

/** Token from the previous page, to continue where it ended. */
export type TaskSearchRequestPageToken = string;

/** Keep tasks on which one of these users has acted. */
export type TaskSearchRequestPreviouslyActedOnIds = string[];

export type TaskSearchRequestPreviouslyActedOnIdsItem = string;

/**
 * Text to look for in names and descriptions, with some tolerance; a task's numeric ID is found as
 * well.
 */
export type TaskSearchRequestQuery = string;

/** Keep the tasks that are listed here. */
export type TaskSearchRequestRefs = TaskRef[];

export type TaskSearchRequestRefsItem = TaskRef;

/** Order of the results. */
export type TaskSearchRequestSortBy =
  | "TASK_SEARCH_SORT_BY_UNSPECIFIED"
  | "TASK_SEARCH_SORT_BY_ACCOUNT"
  | "TASK_SEARCH_SORT_BY_RESOURCE"
  | "TASK_SEARCH_SORT_BY_ACCOUNT_OWNER"
  | "TASK_SEARCH_SORT_BY_REVERSE_TICKET_ID"
  | "TASK_SEARCH_SORT_BY_TICKET_ID"
  | "TASK_SEARCH_SORT_BY_CREATED_AT"
  | "TASK_SEARCH_SORT_BY_REVERSE_CREATED_AT";

/** Keep tasks whose current step is approved in one of these ways. */
export type TaskSearchRequestStepApprovalTypes = TaskSearchRequestStepApprovalTypesItem[];

export type TaskSearchRequestStepApprovalTypesItem =
  | "STEP_APPROVAL_TYPE_UNSPECIFIED"
  | "STEP_APPROVAL_TYPE_USERS"
  | "STEP_APPROVAL_TYPE_MANAGER"
  | "STEP_APPROVAL_TYPE_APP_OWNERS"
  | "STEP_APPROVAL_TYPE_GROUP"
  | "STEP_APPROVAL_TYPE_SELF"
  | "STEP_APPROVAL_TYPE_ENTITLEMENT_OWNERS"
  | "STEP_APPROVAL_TYPE_EXPRESSION"
  | "STEP_APPROVAL_TYPE_WEBHOOK"
  | "STEP_APPROVAL_TYPE_RESOURCE_OWNERS"
  | "STEP_APPROVAL_TYPE_AGENT";

/** Keep tasks that are about one of these users. */
export type TaskSearchRequestSubjectIds = string[];

export type TaskSearchRequestSubjectIdsItem = string;

/** Keep tasks that are in one of these states. */
export type TaskSearchRequestTaskStates = TaskSearchRequestTaskStatesItem[];

export type TaskSearchRequestTaskStatesItem =
  | "TASK_STATE_UNSPECIFIED"
  | "TASK_STATE_OPEN"
  | "TASK_STATE_CLOSED";

/** Keep tasks of these types. Each entry sets one type, whose object may be empty. */
export type TaskSearchRequestTaskTypes = TaskType[];

export type TaskSearchRequestTaskTypesItem = TaskType;

/** Keep tasks about users who have one of these employment statuses. */
export type TaskSearchRequestUserEmploymentStatuses = string[];

export type TaskSearchRequestUserEmploymentStatusesItem = string;

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

/** Related objects that the expand mask asked for, each with its type in `@type`. */
export type TaskSearchResponseExpanded = ProtobufAny[];

export type TaskSearchResponseExpandedItem = ProtobufAny;

/** The tasks on this page, no more than the page size of the request. */
export type TaskSearchResponseList = TaskView[];

export type TaskSearchResponseListItem = TaskView;

/**
 * Token to ask for the following page with: send the same request again with this as `pageToken`.
 * Empty on the last page.
 */
export type TaskSearchResponseNextPageToken = string;

/** Answer to an action on a task, shared by several operations. */
export interface TaskServiceActionResponse {
  /** Related objects that the expand mask asked for, each with its type in `@type`. */
  expanded?: ProtobufAny[] | null;
  /** The task as the action left it, with paths into `expanded`. */
  taskView?: TaskView;
  /** ID of the action that was recorded. */
  ticketActionId?: string;
}

/** Related objects that the expand mask asked for, each with its type in `@type`. */
export type TaskServiceActionResponseExpanded = ProtobufAny[];

export type TaskServiceActionResponseExpandedItem = ProtobufAny;

/** The task as the action left it, with paths into `expanded`. */
export type TaskServiceActionResponseTaskView = TaskView;

/** ID of the action that was recorded. */
export type TaskServiceActionResponseTicketActionId = string;

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

/** ID of the entitlement that is asked for. */
export type TaskServiceCreateGrantRequestAppEntitlementId = string;

/** ID of the app in which the entitlement is defined. */
export type TaskServiceCreateGrantRequestAppId = string;

/**
 * ID of the app user, that is the account, to receive access. Not to be combined with
 * `identityUserId`.
 */
export type TaskServiceCreateGrantRequestAppUserId = string;

/** Justification for the request. */
export type TaskServiceCreateGrantRequestDescription = string;

/** Whether to open the task as emergency access. */
export type TaskServiceCreateGrantRequestEmergencyAccess = boolean;

/** Related objects to send along in `expanded`. */
export type TaskServiceCreateGrantRequestExpandMask = TaskExpandMask;

/** How long the access is to last. */
export type TaskServiceCreateGrantRequestGrantDuration = string;

/**
 * ID of the user to receive access through an account of theirs. Not to be combined with
 * `appUserId`.
 */
export type TaskServiceCreateGrantRequestIdentityUserId = string;

/** The outside request behind this one, if any. */
export type TaskServiceCreateGrantRequestSource = TaskGrantSource;

/** Answer to opening a grant task. */
export interface TaskServiceCreateGrantResponse {
  /** Related objects that the expand mask asked for, each with its type in `@type`. */
  expanded?: ProtobufAny[] | null;
  /** The new task, with paths into `expanded`. */
  taskView?: TaskView;
}

/** Related objects that the expand mask asked for, each with its type in `@type`. */
export type TaskServiceCreateGrantResponseExpanded = ProtobufAny[];

export type TaskServiceCreateGrantResponseExpandedItem = ProtobufAny;

/** The new task, with paths into `expanded`. */
export type TaskServiceCreateGrantResponseTaskView = TaskView;

/** Body of a request to take all access away from a user. */
export interface TaskServiceCreateOffboardingRequest {
  /** Justification for the offboarding. */
  description?: string;
  /** Related objects to send along in `expanded`. */
  expandMask?: TaskExpandMask;
  /** ID of the user who is leaving. */
  subjectUserId?: string;
}

/** Justification for the offboarding. */
export type TaskServiceCreateOffboardingRequestDescription = string;

/** Related objects to send along in `expanded`. */
export type TaskServiceCreateOffboardingRequestExpandMask = TaskExpandMask;

/** ID of the user who is leaving. */
export type TaskServiceCreateOffboardingRequestSubjectUserId = string;

/** Answer to opening an offboarding task. */
export interface TaskServiceCreateOffboardingResponse {
  /** Related objects that the expand mask asked for, each with its type in `@type`. */
  expanded?: ProtobufAny[] | null;
  /** The new task, with paths into `expanded`. */
  taskView?: TaskView;
}

/** Related objects that the expand mask asked for, each with its type in `@type`. */
export type TaskServiceCreateOffboardingResponseExpanded = ProtobufAny[];

export type TaskServiceCreateOffboardingResponseExpandedItem = ProtobufAny;

/** The new task, with paths into `expanded`. */
export type TaskServiceCreateOffboardingResponseTaskView = TaskView;

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

/** ID of the entitlement that is taken away. */
export type TaskServiceCreateRevokeRequestAppEntitlementId = string;

/** ID of the app in which the entitlement is defined. */
export type TaskServiceCreateRevokeRequestAppId = string;

/**
 * ID of the app user, that is the account, to lose access. Not to be combined with
 * `identityUserId`.
 */
export type TaskServiceCreateRevokeRequestAppUserId = string;

/** Justification for the revocation. */
export type TaskServiceCreateRevokeRequestDescription = string;

/** Related objects to send along in `expanded`. */
export type TaskServiceCreateRevokeRequestExpandMask = TaskExpandMask;

/** ID of the user to lose access through an account of theirs. Not to be combined with `appUserId`. */
export type TaskServiceCreateRevokeRequestIdentityUserId = string;

/** Answer to opening a revoke task. */
export interface TaskServiceCreateRevokeResponse {
  /** Related objects that the expand mask asked for, each with its type in `@type`. */
  expanded?: ProtobufAny[] | null;
  /** The new task, with paths into `expanded`. */
  taskView?: TaskView;
}

/** Related objects that the expand mask asked for, each with its type in `@type`. */
export type TaskServiceCreateRevokeResponseExpanded = ProtobufAny[];

export type TaskServiceCreateRevokeResponseExpandedItem = ProtobufAny;

/** The new task, with paths into `expanded`. */
export type TaskServiceCreateRevokeResponseTaskView = TaskView;

/** Answer to fetching a task. */
export interface TaskServiceGetResponse {
  /** Related objects that the expand mask asked for, each with its type in `@type`. */
  expanded?: ProtobufAny[] | null;
  /** The task asked for, with paths into `expanded`. */
  taskView?: TaskView;
}

/** Related objects that the expand mask asked for, each with its type in `@type`. */
export type TaskServiceGetResponseExpanded = ProtobufAny[];

export type TaskServiceGetResponseExpandedItem = ProtobufAny;

/** The task asked for, with paths into `expanded`. */
export type TaskServiceGetResponseTaskView = TaskView;

/** What can be set in {@link TaskTypeInput}: one of these at most. */
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

/** What can be set in {@link TaskType}: one of these at most. */
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
 * Tells which of {@link TaskTypeArms} is set, for an exhaustive `switch` over `case`.
 */
export function taskTypeCase(value: TaskType | null | undefined): OneofCase<TaskTypeArms> {
  return oneofCase(value, ["certify", "grant", "offboarding", "revoke"], []);
}

/** Give access. */
export type TaskTypeGrantType = TaskTypeGrant;

/** Take access away. */
export type TaskTypeRevokeType = TaskTypeRevoke;

/** Review existing access. */
export type TaskTypeCertifyType = TaskTypeCertify;

/** Remove a departing user's access. */
export type TaskTypeOffboardingType = TaskTypeOffboarding;

/**
 * Details of a task that asks whether somebody should keep their access.
 *
 * The form that is sent.
 */
export type TaskTypeCertifyInput = { [key: string]: unknown };

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

/** ID of the access review that the task is part of. */
export type TaskTypeCertifyAccessReviewId = string;

/**
 * ID of the item in the access review that the task decides. A revoke task that comes from a
 * denied certification refers to it too.
 */
export type TaskTypeCertifyAccessReviewSelection = string;

/** ID of the entitlement whose holder is reviewed. */
export type TaskTypeCertifyAppEntitlementId = string;

/** ID of the app that the access is in. */
export type TaskTypeCertifyAppId = string;

/** ID of the account that has the access. */
export type TaskTypeCertifyAppUserId = string;

/** ID of the user who has the access. */
export type TaskTypeCertifyIdentityUserId = string;

/**
 * Result of the certification, once there is one.
 *
 * The form that is sent.
 */
export type TaskTypeCertifyOutcomeInput =
  | "CERTIFY_OUTCOME_UNSPECIFIED"
  | "CERTIFY_OUTCOME_CERTIFIED"
  | "CERTIFY_OUTCOME_DECERTIFIED"
  | "CERTIFY_OUTCOME_ERROR"
  | "CERTIFY_OUTCOME_CANCELLED"
  | "CERTIFY_OUTCOME_WAIT_TIMED_OUT";

/** Result of the certification, once there is one. */
export type TaskTypeCertifyOutcome =
  | "CERTIFY_OUTCOME_UNSPECIFIED"
  | "CERTIFY_OUTCOME_CERTIFIED"
  | "CERTIFY_OUTCOME_DECERTIFIED"
  | "CERTIFY_OUTCOME_ERROR"
  | "CERTIFY_OUTCOME_CANCELLED"
  | "CERTIFY_OUTCOME_WAIT_TIMED_OUT"
  | Unrecognized;

/** Time at which the result was reached. */
export type TaskTypeCertifyOutcomeTime = string;

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

/** ID of the entitlement that the task gives. */
export type TaskTypeGrantAppEntitlementId = string;

/** ID of the app to which access is given. */
export type TaskTypeGrantAppId = string;

/** ID of the account to receive the access. */
export type TaskTypeGrantAppUserId = string;

/** How long the access is to last. */
export type TaskTypeGrantGrantDuration = string;

/** ID of the user to receive the access. */
export type TaskTypeGrantIdentityUserId = string;

/**
 * Result of the grant, once there is one.
 *
 * The form that is sent.
 */
export type TaskTypeGrantOutcomeInput =
  | "GRANT_OUTCOME_UNSPECIFIED"
  | "GRANT_OUTCOME_GRANTED"
  | "GRANT_OUTCOME_DENIED"
  | "GRANT_OUTCOME_ERROR"
  | "GRANT_OUTCOME_CANCELLED"
  | "GRANT_OUTCOME_WAIT_TIMED_OUT";

/** Result of the grant, once there is one. */
export type TaskTypeGrantOutcome =
  | "GRANT_OUTCOME_UNSPECIFIED"
  | "GRANT_OUTCOME_GRANTED"
  | "GRANT_OUTCOME_DENIED"
  | "GRANT_OUTCOME_ERROR"
  | "GRANT_OUTCOME_CANCELLED"
  | "GRANT_OUTCOME_WAIT_TIMED_OUT"
  | Unrecognized;

/** Time at which the result was reached. */
export type TaskTypeGrantOutcomeTime = string;

/** The outside request that led to the task, if any. */
export type TaskTypeGrantSource = TaskGrantSource;

/**
 * Details of a task that takes all access away from a departing user.
 *
 * The form that is sent.
 */
export type TaskTypeOffboardingInput = { [key: string]: unknown };

/** Details of a task that takes all access away from a departing user. */
export interface TaskTypeOffboarding {
  /** Result of the offboarding, or that it is still in progress. */
  outcome?: TaskTypeOffboardingOutcome;
  /** Time at which the result was reached. */
  outcomeTime?: string;
  /** ID of the departing user. */
  subjectUserId?: string;
}

/**
 * Result of the offboarding, or that it is still in progress.
 *
 * The form that is sent.
 */
export type TaskTypeOffboardingOutcomeInput =
  | "OFFBOARDING_OUTCOME_UNSPECIFIED"
  | "OFFBOARDING_OUTCOME_IN_PROGRESS"
  | "OFFBOARDING_OUTCOME_DONE"
  | "OFFBOARDING_OUTCOME_ERROR"
  | "OFFBOARDING_OUTCOME_CANCELLED";

/** Result of the offboarding, or that it is still in progress. */
export type TaskTypeOffboardingOutcome =
  | "OFFBOARDING_OUTCOME_UNSPECIFIED"
  | "OFFBOARDING_OUTCOME_IN_PROGRESS"
  | "OFFBOARDING_OUTCOME_DONE"
  | "OFFBOARDING_OUTCOME_ERROR"
  | "OFFBOARDING_OUTCOME_CANCELLED"
  | Unrecognized;

/** Time at which the result was reached. */
export type TaskTypeOffboardingOutcomeTime = string;

/** ID of the departing user. */
export type TaskTypeOffboardingSubjectUserId = string;

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

/** ID of the entitlement that the task takes away. */
export type TaskTypeRevokeAppEntitlementId = string;

/** ID of the app from which access is removed. */
export type TaskTypeRevokeAppId = string;

/** ID of the account to lose the access. */
export type TaskTypeRevokeAppUserId = string;

/** ID of the user to lose the access. */
export type TaskTypeRevokeIdentityUserId = string;

/**
 * Result of the revocation, once there is one.
 *
 * The form that is sent.
 */
export type TaskTypeRevokeOutcomeInput =
  | "REVOKE_OUTCOME_UNSPECIFIED"
  | "REVOKE_OUTCOME_REVOKED"
  | "REVOKE_OUTCOME_DENIED"
  | "REVOKE_OUTCOME_ERROR"
  | "REVOKE_OUTCOME_CANCELLED"
  | "REVOKE_OUTCOME_WAIT_TIMED_OUT";

/** Result of the revocation, once there is one. */
export type TaskTypeRevokeOutcome =
  | "REVOKE_OUTCOME_UNSPECIFIED"
  | "REVOKE_OUTCOME_REVOKED"
  | "REVOKE_OUTCOME_DENIED"
  | "REVOKE_OUTCOME_ERROR"
  | "REVOKE_OUTCOME_CANCELLED"
  | "REVOKE_OUTCOME_WAIT_TIMED_OUT"
  | Unrecognized;

/** Time at which the result was reached. */
export type TaskTypeRevokeOutcomeTime = string;

/** What gave rise to the revocation. */
export type TaskTypeRevokeSource = TaskRevokeSource;

/**
 * A task together with paths that lead to its related objects. Each path is a JSONPath into the
 * `expanded` array of the same answer.
 */
export interface TaskView {
  /**
   * Leads to the access review that the task is part of.
   *
   * JSONPath to the AccessReview object in the response's `expanded`.
   */
  accessReviewPath?: string;
  /**
   * Leads to the app that the task is about.
   *
   * JSONPath to the App object in the response's `expanded`.
   */
  appPath?: string;
  /**
   * Leads to the app user, that is the account, the task is about.
   *
   * JSONPath to the AppUser object in the response's `expanded`.
   */
  appUserPath?: string;
  /**
   * Leads to the user who opened the task.
   *
   * JSONPath to the User object in the response's `expanded`.
   */
  createdByUserPath?: string;
  /**
   * Leads to the entitlements that the task is about.
   *
   * JSONPath to the AppEntitlement objects in the response's `expanded`.
   */
  entitlementsPath?: string;
  /**
   * Leads to the user who owns the account that the task targets.
   *
   * JSONPath to the User object in the response's `expanded`.
   */
  identityUserPath?: string;
  /**
   * Leads to the insights gathered for the task.
   *
   * JSONPath to the Insight objects in the response's `expanded`.
   */
  insightsPath?: string;
  /**
   * Leads to the users who may decide the current step.
   *
   * JSONPath to the User objects in the response's `expanded`.
   */
  stepApproversPath?: string;
  /** The task itself. */
  task?: Task;
  /**
   * Leads to the user whom the task targets directly, whether or not an account exists.
   *
   * JSONPath to the User object in the response's `expanded`.
   */
  userPath?: string;
}

/** Leads to the access review that the task is part of. */
export type TaskViewAccessReviewPath = string;

/** Leads to the app that the task is about. */
export type TaskViewAppPath = string;

/** Leads to the app user, that is the account, the task is about. */
export type TaskViewAppUserPath = string;

/** Leads to the user who opened the task. */
export type TaskViewCreatedByUserPath = string;

/** Leads to the entitlements that the task is about. */
export type TaskViewEntitlementsPath = string;

/** Leads to the user who owns the account that the task targets. */
export type TaskViewIdentityUserPath = string;

/** Leads to the insights gathered for the task. */
export type TaskViewInsightsPath = string;

/** Leads to the users who may decide the current step. */
export type TaskViewStepApproversPath = string;

/** The task itself. */
export type TaskViewTask = Task;

/** Leads to the user whom the task targets directly, whether or not an account exists. */
export type TaskViewUserPath = string;
