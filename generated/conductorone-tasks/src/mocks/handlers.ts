import { type OperationHandlers, handleOperation } from "../core/mock-handlers.js";
import type {
  TaskActionsServiceApproveRequest,
  TaskActionsServiceApproveResponse,
  TaskActionsServiceApproveWithStepUpRequest,
  TaskActionsServiceApproveWithStepUpResponse,
  TaskActionsServiceCloseRequest,
  TaskActionsServiceCloseResponse,
  TaskActionsServiceCommentRequest,
  TaskActionsServiceCommentResponse,
  TaskActionsServiceDenyRequest,
  TaskActionsServiceDenyResponse,
  TaskActionsServiceEscalateToEmergencyAccessRequest,
  TaskActionsServiceHardResetRequest,
  TaskActionsServiceHardResetResponse,
  TaskActionsServiceProcessNowRequest,
  TaskActionsServiceProcessNowResponse,
  TaskActionsServiceReassignRequest,
  TaskActionsServiceReassignResponse,
  TaskActionsServiceRestartRequest,
  TaskActionsServiceRestartResponse,
  TaskActionsServiceSkipStepRequest,
  TaskAuditListRequest,
  TaskAuditListResponse,
  TaskSearchRequest,
  TaskSearchResponse,
  TaskServiceActionResponse,
  TaskServiceCreateGrantRequest,
  TaskServiceCreateGrantResponse,
  TaskServiceCreateOffboardingRequest,
  TaskServiceCreateOffboardingResponse,
  TaskServiceCreateRevokeRequest,
  TaskServiceCreateRevokeResponse,
  TaskServiceGetResponse,
} from "../models/c1.api.task.v1.js";
import type { Status } from "../models/google.rpc.js";
import { routes } from "./routes.js";
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

/** Makes handlers for the operations of `taskActions`. */
export const taskActions: {
  readonly approve: OperationHandlers<{
    readonly path: { readonly task_id: string };
    readonly query: never;
    readonly body: TaskActionsServiceApproveRequest | undefined;
    readonly responses: {
      readonly 200: { readonly "application/json": TaskActionsServiceApproveResponse };
      readonly "4XX": { readonly "application/json": Status };
      readonly "5XX": { readonly "application/json": Status };
    };
  }>;
  readonly approveWithStepUp: OperationHandlers<{
    readonly path: { readonly task_id: string };
    readonly query: never;
    readonly body: TaskActionsServiceApproveWithStepUpRequest | undefined;
    readonly responses: {
      readonly 200: { readonly "application/json": TaskActionsServiceApproveWithStepUpResponse };
      readonly "4XX": { readonly "application/json": Status };
      readonly "5XX": { readonly "application/json": Status };
    };
  }>;
  readonly close: OperationHandlers<{
    readonly path: { readonly task_id: string };
    readonly query: never;
    readonly body: TaskActionsServiceCloseRequest | undefined;
    readonly responses: {
      readonly 200: { readonly "application/json": TaskActionsServiceCloseResponse };
      readonly "4XX": { readonly "application/json": Status };
      readonly "5XX": { readonly "application/json": Status };
    };
  }>;
  readonly comment: OperationHandlers<{
    readonly path: { readonly task_id: string };
    readonly query: never;
    readonly body: TaskActionsServiceCommentRequest | undefined;
    readonly responses: {
      readonly 200: { readonly "application/json": TaskActionsServiceCommentResponse };
      readonly "4XX": { readonly "application/json": Status };
      readonly "5XX": { readonly "application/json": Status };
    };
  }>;
  readonly deny: OperationHandlers<{
    readonly path: { readonly task_id: string };
    readonly query: never;
    readonly body: TaskActionsServiceDenyRequest | undefined;
    readonly responses: {
      readonly 200: { readonly "application/json": TaskActionsServiceDenyResponse };
      readonly "4XX": { readonly "application/json": Status };
      readonly "5XX": { readonly "application/json": Status };
    };
  }>;
  readonly escalateToEmergencyAccess: OperationHandlers<{
    readonly path: { readonly task_id: string };
    readonly query: never;
    readonly body: TaskActionsServiceEscalateToEmergencyAccessRequest | undefined;
    readonly responses: {
      readonly 200: { readonly "application/json": TaskServiceActionResponse };
      readonly "4XX": { readonly "application/json": Status };
      readonly "5XX": { readonly "application/json": Status };
    };
  }>;
  readonly processNow: OperationHandlers<{
    readonly path: { readonly task_id: string };
    readonly query: never;
    readonly body: TaskActionsServiceProcessNowRequest | undefined;
    readonly responses: {
      readonly 200: { readonly "application/json": TaskActionsServiceProcessNowResponse };
      readonly "4XX": { readonly "application/json": Status };
      readonly "5XX": { readonly "application/json": Status };
    };
  }>;
  readonly reassign: OperationHandlers<{
    readonly path: { readonly task_id: string };
    readonly query: never;
    readonly body: TaskActionsServiceReassignRequest | undefined;
    readonly responses: {
      readonly 200: { readonly "application/json": TaskActionsServiceReassignResponse };
      readonly "4XX": { readonly "application/json": Status };
      readonly "5XX": { readonly "application/json": Status };
    };
  }>;
  readonly hardReset: OperationHandlers<{
    readonly path: { readonly task_id: string };
    readonly query: never;
    readonly body: TaskActionsServiceHardResetRequest | undefined;
    readonly responses: {
      readonly 200: { readonly "application/json": TaskActionsServiceHardResetResponse };
      readonly "4XX": { readonly "application/json": Status };
      readonly "5XX": { readonly "application/json": Status };
    };
  }>;
  readonly restart: OperationHandlers<{
    readonly path: { readonly task_id: string };
    readonly query: never;
    readonly body: TaskActionsServiceRestartRequest | undefined;
    readonly responses: {
      readonly 200: { readonly "application/json": TaskActionsServiceRestartResponse };
      readonly "4XX": { readonly "application/json": Status };
      readonly "5XX": { readonly "application/json": Status };
    };
  }>;
  readonly skipStep: OperationHandlers<{
    readonly path: { readonly task_id: string };
    readonly query: never;
    readonly body: TaskActionsServiceSkipStepRequest | undefined;
    readonly responses: {
      readonly 200: { readonly "application/json": TaskServiceActionResponse };
      readonly "4XX": { readonly "application/json": Status };
      readonly "5XX": { readonly "application/json": Status };
    };
  }>;
} = {
  approve: /* @__PURE__ */ handleOperation({
    routes,
    route: "POST /api/v1/tasks/{task_id}/action/approve",
    responses: {
      "200": { contents: [{ sample: taskActionsServiceApproveResponseSample }] },
      "4XX": { contents: [{ sample: statusSample }] },
      "5XX": { contents: [{ sample: statusSample }] },
    },
  }),
  approveWithStepUp: /* @__PURE__ */ handleOperation({
    routes,
    route: "POST /api/v1/tasks/{task_id}/action/approve-with-step-up",
    responses: {
      "200": { contents: [{ sample: taskActionsServiceApproveWithStepUpResponseSample }] },
      "4XX": { contents: [{ sample: statusSample }] },
      "5XX": { contents: [{ sample: statusSample }] },
    },
  }),
  close: /* @__PURE__ */ handleOperation({
    routes,
    route: "POST /api/v1/tasks/{task_id}/action/close",
    responses: {
      "200": { contents: [{ sample: taskActionsServiceCloseResponseSample }] },
      "4XX": { contents: [{ sample: statusSample }] },
      "5XX": { contents: [{ sample: statusSample }] },
    },
  }),
  comment: /* @__PURE__ */ handleOperation({
    routes,
    route: "POST /api/v1/tasks/{task_id}/action/comment",
    responses: {
      "200": { contents: [{ sample: taskActionsServiceCommentResponseSample }] },
      "4XX": { contents: [{ sample: statusSample }] },
      "5XX": { contents: [{ sample: statusSample }] },
    },
  }),
  deny: /* @__PURE__ */ handleOperation({
    routes,
    route: "POST /api/v1/tasks/{task_id}/action/deny",
    responses: {
      "200": { contents: [{ sample: taskActionsServiceDenyResponseSample }] },
      "4XX": { contents: [{ sample: statusSample }] },
      "5XX": { contents: [{ sample: statusSample }] },
    },
  }),
  escalateToEmergencyAccess: /* @__PURE__ */ handleOperation({
    routes,
    route: "POST /api/v1/tasks/{task_id}/action/escalate",
    responses: {
      "200": { contents: [{ sample: taskServiceActionResponseSample }] },
      "4XX": { contents: [{ sample: statusSample }] },
      "5XX": { contents: [{ sample: statusSample }] },
    },
  }),
  processNow: /* @__PURE__ */ handleOperation({
    routes,
    route: "POST /api/v1/tasks/{task_id}/action/process",
    responses: {
      "200": { contents: [{ sample: taskActionsServiceProcessNowResponseSample }] },
      "4XX": { contents: [{ sample: statusSample }] },
      "5XX": { contents: [{ sample: statusSample }] },
    },
  }),
  reassign: /* @__PURE__ */ handleOperation({
    routes,
    route: "POST /api/v1/tasks/{task_id}/action/reassign",
    responses: {
      "200": { contents: [{ sample: taskActionsServiceReassignResponseSample }] },
      "4XX": { contents: [{ sample: statusSample }] },
      "5XX": { contents: [{ sample: statusSample }] },
    },
  }),
  hardReset: /* @__PURE__ */ handleOperation({
    routes,
    route: "POST /api/v1/tasks/{task_id}/action/reset",
    responses: {
      "200": { contents: [{ sample: taskActionsServiceHardResetResponseSample }] },
      "4XX": { contents: [{ sample: statusSample }] },
      "5XX": { contents: [{ sample: statusSample }] },
    },
  }),
  restart: /* @__PURE__ */ handleOperation({
    routes,
    route: "POST /api/v1/tasks/{task_id}/action/restart",
    responses: {
      "200": { contents: [{ sample: taskActionsServiceRestartResponseSample }] },
      "4XX": { contents: [{ sample: statusSample }] },
      "5XX": { contents: [{ sample: statusSample }] },
    },
  }),
  skipStep: /* @__PURE__ */ handleOperation({
    routes,
    route: "POST /api/v1/tasks/{task_id}/action/skip-step",
    responses: {
      "200": { contents: [{ sample: taskServiceActionResponseSample }] },
      "4XX": { contents: [{ sample: statusSample }] },
      "5XX": { contents: [{ sample: statusSample }] },
    },
  }),
};

/** Makes handlers for the operations of `taskAudit`. */
export const taskAudit: {
  readonly list: OperationHandlers<{
    readonly path: Record<never, never>;
    readonly query: never;
    readonly body: TaskAuditListRequest | undefined;
    readonly responses: {
      readonly 200: { readonly "application/json": TaskAuditListResponse };
      readonly "4XX": { readonly "application/json": Status };
      readonly "5XX": { readonly "application/json": Status };
    };
  }>;
} = {
  list: /* @__PURE__ */ handleOperation({
    routes,
    route: "POST /api/v1/task/audits",
    responses: {
      "200": { contents: [{ sample: taskAuditListResponseSample }] },
      "4XX": { contents: [{ sample: statusSample }] },
      "5XX": { contents: [{ sample: statusSample }] },
    },
  }),
};

/** Makes handlers for the operations of `taskSearch`. */
export const taskSearch: {
  readonly search: OperationHandlers<{
    readonly path: Record<never, never>;
    readonly query: never;
    readonly body: TaskSearchRequest | undefined;
    readonly responses: {
      readonly 200: { readonly "application/json": TaskSearchResponse };
      readonly "4XX": { readonly "application/json": Status };
      readonly "5XX": { readonly "application/json": Status };
    };
  }>;
} = {
  search: /* @__PURE__ */ handleOperation({
    routes,
    route: "POST /api/v1/search/tasks",
    responses: {
      "200": { contents: [{ sample: taskSearchResponseSample }] },
      "4XX": { contents: [{ sample: statusSample }] },
      "5XX": { contents: [{ sample: statusSample }] },
    },
  }),
};

/** Makes handlers for the operations of `taskService`. */
export const taskService: {
  readonly createGrantTask: OperationHandlers<{
    readonly path: Record<never, never>;
    readonly query: never;
    readonly body: TaskServiceCreateGrantRequest | undefined;
    readonly responses: {
      readonly 200: { readonly "application/json": TaskServiceCreateGrantResponse };
      readonly "4XX": { readonly "application/json": Status };
      readonly "5XX": { readonly "application/json": Status };
    };
  }>;
  readonly createOffboardingTask: OperationHandlers<{
    readonly path: Record<never, never>;
    readonly query: never;
    readonly body: TaskServiceCreateOffboardingRequest | undefined;
    readonly responses: {
      readonly 200: { readonly "application/json": TaskServiceCreateOffboardingResponse };
      readonly "4XX": { readonly "application/json": Status };
      readonly "5XX": { readonly "application/json": Status };
    };
  }>;
  readonly createRevokeTask: OperationHandlers<{
    readonly path: Record<never, never>;
    readonly query: never;
    readonly body: TaskServiceCreateRevokeRequest | undefined;
    readonly responses: {
      readonly 200: { readonly "application/json": TaskServiceCreateRevokeResponse };
      readonly "4XX": { readonly "application/json": Status };
      readonly "5XX": { readonly "application/json": Status };
    };
  }>;
  readonly get: OperationHandlers<{
    readonly path: { readonly id: string };
    readonly query: never;
    readonly body: undefined;
    readonly responses: {
      readonly 200: { readonly "application/json": TaskServiceGetResponse };
      readonly "4XX": { readonly "application/json": Status };
      readonly "5XX": { readonly "application/json": Status };
    };
  }>;
} = {
  createGrantTask: /* @__PURE__ */ handleOperation({
    routes,
    route: "POST /api/v1/task/grant",
    responses: {
      "200": { contents: [{ sample: taskServiceCreateGrantResponseSample }] },
      "4XX": { contents: [{ sample: statusSample }] },
      "5XX": { contents: [{ sample: statusSample }] },
    },
  }),
  createOffboardingTask: /* @__PURE__ */ handleOperation({
    routes,
    route: "POST /api/v1/task/offboarding",
    responses: {
      "200": { contents: [{ sample: taskServiceCreateOffboardingResponseSample }] },
      "4XX": { contents: [{ sample: statusSample }] },
      "5XX": { contents: [{ sample: statusSample }] },
    },
  }),
  createRevokeTask: /* @__PURE__ */ handleOperation({
    routes,
    route: "POST /api/v1/task/revoke",
    responses: {
      "200": { contents: [{ sample: taskServiceCreateRevokeResponseSample }] },
      "4XX": { contents: [{ sample: statusSample }] },
      "5XX": { contents: [{ sample: statusSample }] },
    },
  }),
  get: /* @__PURE__ */ handleOperation({
    routes,
    route: "GET /api/v1/tasks/{id}",
    responses: {
      "200": { contents: [{ sample: taskServiceGetResponseSample }] },
      "4XX": { contents: [{ sample: statusSample }] },
      "5XX": { contents: [{ sample: statusSample }] },
    },
  }),
};
