import type { CallError } from "../core/call-error.js";
import type { Client } from "../core/client.js";
import type { CallOptions } from "../core/options.js";
import { type PagedCall } from "../core/paging.js";
import type { TaskSearchRequest, TaskSearchResponse, TaskView } from "../models/c1.api.task.v1.js";
import type { Status } from "../models/google.rpc.js";
/** What `search` sends. */
export type TaskSearchSearchParams = TaskSearchRequest;
/** What `search` throws. */
export type TaskSearchSearchError = CallError<Record<"4XX", Status> & Record<"5XX", Status>>;
/**
* Search tasks
*
* Finds tasks by the filters in the request and returns them page by page.
*
* `POST /api/v1/search/tasks`
*/
export declare function search(client: Client, params?: TaskSearchSearchParams, options?: CallOptions): PagedCall<TaskView, TaskSearchResponse, TaskSearchSearchError, 200>;
