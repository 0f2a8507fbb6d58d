import type { Client } from "../core/client.js";
import type { CallOptions } from "../core/options.js";
import type { PagedCall } from "../core/paging.js";
import type { TaskSearchResponse, TaskView } from "../models/c1.api.task.v1.js";
import { type TaskSearchSearchError, type TaskSearchSearchParams } from "../operations/task-search.js";
/** Finding tasks by many kinds of filter. */
export declare class TaskSearchService {
	#private;
	constructor(client: Client);
	/**
	* Search tasks
	*
	* Finds tasks by the filters in the request and returns them page by page.
	*
	* `POST /api/v1/search/tasks`
	*/
	search(params?: TaskSearchSearchParams, options?: CallOptions): PagedCall<TaskView, TaskSearchResponse, TaskSearchSearchError, 200>;
}
