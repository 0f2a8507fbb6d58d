import type { CallError } from "../core/call-error.js";
import type { Client } from "../core/client.js";
import type { CallOptions } from "../core/options.js";
import { turnByToken } from "../core/page-turn.js";
import { type PagedCall, type PagedOperationSpec, callPaged } from "../core/paging.js";
import type { TaskSearchRequest, TaskSearchResponse, TaskView } from "../models/c1.api.task.v1.js";
import type { Status } from "../models/google.rpc.js";

/** What `search` sends. */
export type TaskSearchSearchParams = TaskSearchRequest;

/** What `search` throws. */
export type TaskSearchSearchError = CallError<Record<"4XX", Status> & Record<"5XX", Status>>;

const searchSpec: PagedOperationSpec = {
  id: "c1.api.task.v1.TaskSearchService.Search",
  method: "POST",
  path: "/api/v1/search/tasks",
  body: { mediaType: "application/json" },
  paging: { items: ["list"], turn: turnByToken, argument: ["pageToken"], token: ["nextPageToken"] },
};

/**
 * Search tasks
 *
 * Finds tasks by the filters in the request and returns them page by page.
 *
 * `POST /api/v1/search/tasks`
 */
export function search(
  client: Client,
  params?: TaskSearchSearchParams,
  options?: CallOptions,
): PagedCall<TaskView, TaskSearchResponse, TaskSearchSearchError, 200> {
  return callPaged(client, searchSpec, params, options);
}
