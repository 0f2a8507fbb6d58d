import type { Client } from "../core/client.js";
import type { CallOptions } from "../core/options.js";
import type { PagedCall } from "../core/paging.js";
import type { TaskAuditListResponse, TaskAuditView } from "../models/c1.api.task.v1.js";
import { type TaskAuditListError, type TaskAuditListParams } from "../operations/task-audit.js";
/** The history of a task, as a list of events. */
export declare class TaskAuditService {
	#private;
	constructor(client: Client);
	/**
	* List the audit events of a task
	*
	* Returns what has happened to a task, event by event and page by page.
	*
	* `POST /api/v1/task/audits`
	*/
	list(params?: TaskAuditListParams, options?: CallOptions): PagedCall<TaskAuditView, TaskAuditListResponse, TaskAuditListError, 200>;
}
