import type { CallError } from "../core/call-error.js";
import type { Client } from "../core/client.js";
import type { CallOptions } from "../core/options.js";
import { type PagedCall } from "../core/paging.js";
import type { TaskAuditListRequest, TaskAuditListResponse, TaskAuditView } from "../models/c1.api.task.v1.js";
import type { Status } from "../models/google.rpc.js";
/** What `list` sends. */
export type TaskAuditListParams = TaskAuditListRequest;
/** What `list` throws. */
export type TaskAuditListError = CallError<Record<"4XX", Status> & Record<"5XX", Status>>;
/**
* List the audit events of a task
*
* Returns what has happened to a task, event by event and page by page.
*
* `POST /api/v1/task/audits`
*/
export declare function list(client: Client, params?: TaskAuditListParams, options?: CallOptions): PagedCall<TaskAuditView, TaskAuditListResponse, TaskAuditListError, 200>;
