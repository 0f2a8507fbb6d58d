import type { CallError } from "../core/call-error.js";
import type { Call } from "../core/call.js";
import type { Client } from "../core/client.js";
import type { OperationSpec } from "../core/operation.js";
import type { CallOptions } from "../core/options.js";
import type { TaskAuditListRequest, TaskAuditListResponse } from "../models/c1.api.task.v1.js";
import type { Status } from "../models/google.rpc.js";

/** What {@link list} sends. */
export type TaskAuditListParams = TaskAuditListRequest;

/** What {@link list} throws. */
export type TaskAuditListError = CallError<{ "4XX": Status; "5XX": Status }>;

const listSpec: OperationSpec = {
  id: "c1.api.task.v1.TaskAudit.List",
  method: "POST",
  path: "/api/v1/task/audits",
  body: { mediaType: "application/json" },
};

/**
 * List the audit events of a task
 *
 * Returns what has happened to a task, event by event and page by page.
 *
 * `POST /api/v1/task/audits`
 */
export function list(
  client: Client,
  params?: TaskAuditListParams,
  options?: CallOptions,
): Call<TaskAuditListResponse, TaskAuditListError, 200> {
  return client.call(listSpec, params, options);
}
