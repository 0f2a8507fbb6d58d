import { type SampleOptions, variants } from "../core/samples.js";
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
    "200": (options?: SampleOptions): TaskActionsServiceApproveResponse[] =>
      variants(taskActionsServiceApproveResponseSample, options),
    "4XX": (options?: SampleOptions): Status[] => variants(statusSample, options),
    "5XX": (options?: SampleOptions): Status[] => variants(statusSample, options),
  },
  approveWithStepUp: {
    "200": (options?: SampleOptions): TaskActionsServiceApproveWithStepUpResponse[] =>
      variants(taskActionsServiceApproveWithStepUpResponseSample, options),
    "4XX": (options?: SampleOptions): Status[] => variants(statusSample, options),
    "5XX": (options?: SampleOptions): Status[] => variants(statusSample, options),
  },
  close: {
    "200": (options?: SampleOptions): TaskActionsServiceCloseResponse[] =>
      variants(taskActionsServiceCloseResponseSample, options),
    "4XX": (options?: SampleOptions): Status[] => variants(statusSample, options),
    "5XX": (options?: SampleOptions): Status[] => variants(statusSample, options),
  },
  comment: {
    "200": (options?: SampleOptions): TaskActionsServiceCommentResponse[] =>
      variants(taskActionsServiceCommentResponseSample, options),
    "4XX": (options?: SampleOptions): Status[] => variants(statusSample, options),
    "5XX": (options?: SampleOptions): Status[] => variants(statusSample, options),
  },
  deny: {
    "200": (options?: SampleOptions): TaskActionsServiceDenyResponse[] =>
      variants(taskActionsServiceDenyResponseSample, options),
    "4XX": (options?: SampleOptions): Status[] => variants(statusSample, options),
    "5XX": (options?: SampleOptions): Status[] => variants(statusSample, options),
  },
  escalateToEmergencyAccess: {
    "200": (options?: SampleOptions): TaskServiceActionResponse[] =>
      variants(taskServiceActionResponseSample, options),
    "4XX": (options?: SampleOptions): Status[] => variants(statusSample, options),
    "5XX": (options?: SampleOptions): Status[] => variants(statusSample, options),
  },
  processNow: {
    "200": (options?: SampleOptions): TaskActionsServiceProcessNowResponse[] =>
      variants(taskActionsServiceProcessNowResponseSample, options),
    "4XX": (options?: SampleOptions): Status[] => variants(statusSample, options),
    "5XX": (options?: SampleOptions): Status[] => variants(statusSample, options),
  },
  reassign: {
    "200": (options?: SampleOptions): TaskActionsServiceReassignResponse[] =>
      variants(taskActionsServiceReassignResponseSample, options),
    "4XX": (options?: SampleOptions): Status[] => variants(statusSample, options),
    "5XX": (options?: SampleOptions): Status[] => variants(statusSample, options),
  },
  hardReset: {
    "200": (options?: SampleOptions): TaskActionsServiceHardResetResponse[] =>
      variants(taskActionsServiceHardResetResponseSample, options),
    "4XX": (options?: SampleOptions): Status[] => variants(statusSample, options),
    "5XX": (options?: SampleOptions): Status[] => variants(statusSample, options),
  },
  restart: {
    "200": (options?: SampleOptions): TaskActionsServiceRestartResponse[] =>
      variants(taskActionsServiceRestartResponseSample, options),
    "4XX": (options?: SampleOptions): Status[] => variants(statusSample, options),
    "5XX": (options?: SampleOptions): Status[] => variants(statusSample, options),
  },
  skipStep: {
    "200": (options?: SampleOptions): TaskServiceActionResponse[] =>
      variants(taskServiceActionResponseSample, options),
    "4XX": (options?: SampleOptions): Status[] => variants(statusSample, options),
    "5XX": (options?: SampleOptions): Status[] => variants(statusSample, options),
  },
};

/** The bodies of the responses of `taskAudit`, or the items of streams, by operation and status. */
export const taskAudit = {
  list: {
    "200": (options?: SampleOptions): TaskAuditListResponse[] =>
      variants(taskAuditListResponseSample, options),
    "4XX": (options?: SampleOptions): Status[] => variants(statusSample, options),
    "5XX": (options?: SampleOptions): Status[] => variants(statusSample, options),
  },
};

/** The bodies of the responses of `taskSearch`, or the items of streams, by operation and status. */
export const taskSearch = {
  search: {
    "200": (options?: SampleOptions): TaskSearchResponse[] =>
      variants(taskSearchResponseSample, options),
    "4XX": (options?: SampleOptions): Status[] => variants(statusSample, options),
    "5XX": (options?: SampleOptions): Status[] => variants(statusSample, options),
  },
};

/** The bodies of the responses of `taskService`, or the items of streams, by operation and status. */
export const taskService = {
  createGrantTask: {
    "200": (options?: SampleOptions): TaskServiceCreateGrantResponse[] =>
      variants(taskServiceCreateGrantResponseSample, options),
    "4XX": (options?: SampleOptions): Status[] => variants(statusSample, options),
    "5XX": (options?: SampleOptions): Status[] => variants(statusSample, options),
  },
  createOffboardingTask: {
    "200": (options?: SampleOptions): TaskServiceCreateOffboardingResponse[] =>
      variants(taskServiceCreateOffboardingResponseSample, options),
    "4XX": (options?: SampleOptions): Status[] => variants(statusSample, options),
    "5XX": (options?: SampleOptions): Status[] => variants(statusSample, options),
  },
  createRevokeTask: {
    "200": (options?: SampleOptions): TaskServiceCreateRevokeResponse[] =>
      variants(taskServiceCreateRevokeResponseSample, options),
    "4XX": (options?: SampleOptions): Status[] => variants(statusSample, options),
    "5XX": (options?: SampleOptions): Status[] => variants(statusSample, options),
  },
  get: {
    "200": (options?: SampleOptions): TaskServiceGetResponse[] =>
      variants(taskServiceGetResponseSample, options),
    "4XX": (options?: SampleOptions): Status[] => variants(statusSample, options),
    "5XX": (options?: SampleOptions): Status[] => variants(statusSample, options),
  },
};
