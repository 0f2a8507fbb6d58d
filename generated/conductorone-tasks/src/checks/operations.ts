import type { CheckData } from "../core/check.js";
import {
  statusCheck,
  taskActionsServiceApproveRequestCheck,
  taskActionsServiceApproveResponseCheck,
  taskActionsServiceApproveWithStepUpRequestCheck,
  taskActionsServiceApproveWithStepUpResponseCheck,
  taskActionsServiceCloseRequestCheck,
  taskActionsServiceCloseResponseCheck,
  taskActionsServiceCommentRequestCheck,
  taskActionsServiceCommentResponseCheck,
  taskActionsServiceDenyRequestCheck,
  taskActionsServiceDenyResponseCheck,
  taskActionsServiceEscalateToEmergencyAccessRequestCheck,
  taskActionsServiceHardResetRequestCheck,
  taskActionsServiceHardResetResponseCheck,
  taskActionsServiceProcessNowRequestCheck,
  taskActionsServiceProcessNowResponseCheck,
  taskActionsServiceReassignRequestCheck,
  taskActionsServiceReassignResponseCheck,
  taskActionsServiceRestartRequestCheck,
  taskActionsServiceRestartResponseCheck,
  taskActionsServiceSkipStepRequestCheck,
  taskAuditListRequestCheck,
  taskAuditListResponseCheck,
  taskSearchRequestCheck,
  taskSearchResponseCheck,
  taskServiceActionResponseCheck,
  taskServiceCreateGrantRequestCheck,
  taskServiceCreateGrantResponseCheck,
  taskServiceCreateOffboardingRequestCheck,
  taskServiceCreateOffboardingResponseCheck,
  taskServiceCreateRevokeRequestCheck,
  taskServiceCreateRevokeResponseCheck,
  taskServiceGetResponseCheck,
} from "./types.js";

export const operations: CheckData = {
  "c1.api.task.v1.TaskActionsService.Approve": {
    parameters: { taskId: "string" },
    required: ["taskId"],
    body: { "application/json": taskActionsServiceApproveRequestCheck },
    responses: {
      "200": { "application/json": taskActionsServiceApproveResponseCheck },
      "4XX": { "application/json": statusCheck },
      "5XX": { "application/json": statusCheck },
    },
  },
  "c1.api.task.v1.TaskActionsService.ApproveWithStepUp": {
    parameters: { taskId: "string" },
    required: ["taskId"],
    body: { "application/json": taskActionsServiceApproveWithStepUpRequestCheck },
    responses: {
      "200": { "application/json": taskActionsServiceApproveWithStepUpResponseCheck },
      "4XX": { "application/json": statusCheck },
      "5XX": { "application/json": statusCheck },
    },
  },
  "c1.api.task.v1.TaskActionsService.Close": {
    parameters: { taskId: "string" },
    required: ["taskId"],
    body: { "application/json": taskActionsServiceCloseRequestCheck },
    responses: {
      "200": { "application/json": taskActionsServiceCloseResponseCheck },
      "4XX": { "application/json": statusCheck },
      "5XX": { "application/json": statusCheck },
    },
  },
  "c1.api.task.v1.TaskActionsService.Comment": {
    parameters: { taskId: "string" },
    required: ["taskId"],
    body: { "application/json": taskActionsServiceCommentRequestCheck },
    responses: {
      "200": { "application/json": taskActionsServiceCommentResponseCheck },
      "4XX": { "application/json": statusCheck },
      "5XX": { "application/json": statusCheck },
    },
  },
  "c1.api.task.v1.TaskActionsService.Deny": {
    parameters: { taskId: "string" },
    required: ["taskId"],
    body: { "application/json": taskActionsServiceDenyRequestCheck },
    responses: {
      "200": { "application/json": taskActionsServiceDenyResponseCheck },
      "4XX": { "application/json": statusCheck },
      "5XX": { "application/json": statusCheck },
    },
  },
  "c1.api.task.v1.TaskActionsService.EscalateToEmergencyAccess": {
    parameters: { taskId: "string" },
    required: ["taskId"],
    body: { "application/json": taskActionsServiceEscalateToEmergencyAccessRequestCheck },
    responses: {
      "200": { "application/json": taskServiceActionResponseCheck },
      "4XX": { "application/json": statusCheck },
      "5XX": { "application/json": statusCheck },
    },
  },
  "c1.api.task.v1.TaskActionsService.ProcessNow": {
    parameters: { taskId: "string" },
    required: ["taskId"],
    body: { "application/json": taskActionsServiceProcessNowRequestCheck },
    responses: {
      "200": { "application/json": taskActionsServiceProcessNowResponseCheck },
      "4XX": { "application/json": statusCheck },
      "5XX": { "application/json": statusCheck },
    },
  },
  "c1.api.task.v1.TaskActionsService.Reassign": {
    parameters: { taskId: "string" },
    required: ["taskId"],
    body: { "application/json": taskActionsServiceReassignRequestCheck },
    responses: {
      "200": { "application/json": taskActionsServiceReassignResponseCheck },
      "4XX": { "application/json": statusCheck },
      "5XX": { "application/json": statusCheck },
    },
  },
  "c1.api.task.v1.TaskActionsService.HardReset": {
    parameters: { taskId: "string" },
    required: ["taskId"],
    body: { "application/json": taskActionsServiceHardResetRequestCheck },
    responses: {
      "200": { "application/json": taskActionsServiceHardResetResponseCheck },
      "4XX": { "application/json": statusCheck },
      "5XX": { "application/json": statusCheck },
    },
  },
  "c1.api.task.v1.TaskActionsService.Restart": {
    parameters: { taskId: "string" },
    required: ["taskId"],
    body: { "application/json": taskActionsServiceRestartRequestCheck },
    responses: {
      "200": { "application/json": taskActionsServiceRestartResponseCheck },
      "4XX": { "application/json": statusCheck },
      "5XX": { "application/json": statusCheck },
    },
  },
  "c1.api.task.v1.TaskActionsService.SkipStep": {
    parameters: { taskId: "string" },
    required: ["taskId"],
    body: { "application/json": taskActionsServiceSkipStepRequestCheck },
    responses: {
      "200": { "application/json": taskServiceActionResponseCheck },
      "4XX": { "application/json": statusCheck },
      "5XX": { "application/json": statusCheck },
    },
  },
  "c1.api.task.v1.TaskAudit.List": {
    body: { "application/json": taskAuditListRequestCheck },
    responses: {
      "200": { "application/json": taskAuditListResponseCheck },
      "4XX": { "application/json": statusCheck },
      "5XX": { "application/json": statusCheck },
    },
  },
  "c1.api.task.v1.TaskSearchService.Search": {
    body: { "application/json": taskSearchRequestCheck },
    responses: {
      "200": { "application/json": taskSearchResponseCheck },
      "4XX": { "application/json": statusCheck },
      "5XX": { "application/json": statusCheck },
    },
  },
  "c1.api.task.v1.TaskService.CreateGrantTask": {
    body: { "application/json": taskServiceCreateGrantRequestCheck },
    responses: {
      "200": { "application/json": taskServiceCreateGrantResponseCheck },
      "4XX": { "application/json": statusCheck },
      "5XX": { "application/json": statusCheck },
    },
  },
  "c1.api.task.v1.TaskService.CreateOffboardingTask": {
    body: { "application/json": taskServiceCreateOffboardingRequestCheck },
    responses: {
      "200": { "application/json": taskServiceCreateOffboardingResponseCheck },
      "4XX": { "application/json": statusCheck },
      "5XX": { "application/json": statusCheck },
    },
  },
  "c1.api.task.v1.TaskService.CreateRevokeTask": {
    body: { "application/json": taskServiceCreateRevokeRequestCheck },
    responses: {
      "200": { "application/json": taskServiceCreateRevokeResponseCheck },
      "4XX": { "application/json": statusCheck },
      "5XX": { "application/json": statusCheck },
    },
  },
  "c1.api.task.v1.TaskService.Get": {
    parameters: { id: "string" },
    required: ["id"],
    responses: {
      "200": { "application/json": taskServiceGetResponseCheck },
      "4XX": { "application/json": statusCheck },
      "5XX": { "application/json": statusCheck },
    },
  },
};
