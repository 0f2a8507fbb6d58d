import { variants } from "../core/samples.js";
import type {
  TaskActionsServiceApproveResponse,
  TaskActionsServiceApproveWithStepUpResponse,
  TaskActionsServiceCloseResponse,
  TaskActionsServiceCommentResponse,
  TaskActionsServiceDenyResponse,
  TaskActionsServiceHardResetResponse,
  TaskActionsServiceProcessNowResponse,
  TaskActionsServiceReassignResponse,
  TaskActionsServiceRestartResponse,
  TaskAuditListResponse,
  TaskSearchResponse,
  TaskServiceActionResponse,
  TaskServiceCreateGrantResponse,
  TaskServiceCreateOffboardingResponse,
  TaskServiceCreateRevokeResponse,
  TaskServiceGetResponse,
} from "../models/c1.api.task.v1.js";
import type { Status } from "../models/google.rpc.js";
import {
  statusSample,
  taskActionsServiceApproveResponseSample,
  taskActionsServiceApproveWithStepUpResponseSample,
  taskActionsServiceCloseResponseSample,
  taskActionsServiceCommentResponseSample,
  taskActionsServiceDenyResponseSample,
  taskActionsServiceHardResetResponseSample,
  taskActionsServiceProcessNowResponseSample,
  taskActionsServiceReassignResponseSample,
  taskActionsServiceRestartResponseSample,
  taskAuditListResponseSample,
  taskSearchResponseSample,
  taskServiceActionResponseSample,
  taskServiceCreateGrantResponseSample,
  taskServiceCreateOffboardingResponseSample,
  taskServiceCreateRevokeResponseSample,
  taskServiceGetResponseSample,
} from "./samples.js";

/** The bodies of the responses of `taskActions`, or the items of streams, by operation and status. */
export const taskActions = {
  approve: {
    "200": (): TaskActionsServiceApproveResponse[] =>
      variants(taskActionsServiceApproveResponseSample),
    "4XX": (): Status[] => variants(statusSample),
    "5XX": (): Status[] => variants(statusSample),
  },
  approveWithStepUp: {
    "200": (): TaskActionsServiceApproveWithStepUpResponse[] =>
      variants(taskActionsServiceApproveWithStepUpResponseSample),
    "4XX": (): Status[] => variants(statusSample),
    "5XX": (): Status[] => variants(statusSample),
  },
  close: {
    "200": (): TaskActionsServiceCloseResponse[] => variants(taskActionsServiceCloseResponseSample),
    "4XX": (): Status[] => variants(statusSample),
    "5XX": (): Status[] => variants(statusSample),
  },
  comment: {
    "200": (): TaskActionsServiceCommentResponse[] =>
      variants(taskActionsServiceCommentResponseSample),
    "4XX": (): Status[] => variants(statusSample),
    "5XX": (): Status[] => variants(statusSample),
  },
  deny: {
    "200": (): TaskActionsServiceDenyResponse[] => variants(taskActionsServiceDenyResponseSample),
    "4XX": (): Status[] => variants(statusSample),
    "5XX": (): Status[] => variants(statusSample),
  },
  escalateToEmergencyAccess: {
    "200": (): TaskServiceActionResponse[] => variants(taskServiceActionResponseSample),
    "4XX": (): Status[] => variants(statusSample),
    "5XX": (): Status[] => variants(statusSample),
  },
  processNow: {
    "200": (): TaskActionsServiceProcessNowResponse[] =>
      variants(taskActionsServiceProcessNowResponseSample),
    "4XX": (): Status[] => variants(statusSample),
    "5XX": (): Status[] => variants(statusSample),
  },
  reassign: {
    "200": (): TaskActionsServiceReassignResponse[] =>
      variants(taskActionsServiceReassignResponseSample),
    "4XX": (): Status[] => variants(statusSample),
    "5XX": (): Status[] => variants(statusSample),
  },
  hardReset: {
    "200": (): TaskActionsServiceHardResetResponse[] =>
      variants(taskActionsServiceHardResetResponseSample),
    "4XX": (): Status[] => variants(statusSample),
    "5XX": (): Status[] => variants(statusSample),
  },
  restart: {
    "200": (): TaskActionsServiceRestartResponse[] =>
      variants(taskActionsServiceRestartResponseSample),
    "4XX": (): Status[] => variants(statusSample),
    "5XX": (): Status[] => variants(statusSample),
  },
  skipStep: {
    "200": (): TaskServiceActionResponse[] => variants(taskServiceActionResponseSample),
    "4XX": (): Status[] => variants(statusSample),
    "5XX": (): Status[] => variants(statusSample),
  },
};

/** The bodies of the responses of `taskAudit`, or the items of streams, by operation and status. */
export const taskAudit = {
  list: {
    "200": (): TaskAuditListResponse[] => variants(taskAuditListResponseSample),
    "4XX": (): Status[] => variants(statusSample),
    "5XX": (): Status[] => variants(statusSample),
  },
};

/** The bodies of the responses of `taskSearch`, or the items of streams, by operation and status. */
export const taskSearch = {
  search: {
    "200": (): TaskSearchResponse[] => variants(taskSearchResponseSample),
    "4XX": (): Status[] => variants(statusSample),
    "5XX": (): Status[] => variants(statusSample),
  },
};

/** The bodies of the responses of `taskService`, or the items of streams, by operation and status. */
export const taskService = {
  createGrantTask: {
    "200": (): TaskServiceCreateGrantResponse[] => variants(taskServiceCreateGrantResponseSample),
    "4XX": (): Status[] => variants(statusSample),
    "5XX": (): Status[] => variants(statusSample),
  },
  createOffboardingTask: {
    "200": (): TaskServiceCreateOffboardingResponse[] =>
      variants(taskServiceCreateOffboardingResponseSample),
    "4XX": (): Status[] => variants(statusSample),
    "5XX": (): Status[] => variants(statusSample),
  },
  createRevokeTask: {
    "200": (): TaskServiceCreateRevokeResponse[] => variants(taskServiceCreateRevokeResponseSample),
    "4XX": (): Status[] => variants(statusSample),
    "5XX": (): Status[] => variants(statusSample),
  },
  get: {
    "200": (): TaskServiceGetResponse[] => variants(taskServiceGetResponseSample),
    "4XX": (): Status[] => variants(statusSample),
    "5XX": (): Status[] => variants(statusSample),
  },
};
