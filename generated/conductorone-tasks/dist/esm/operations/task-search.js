import { turnByToken } from "../core/runtime.js";
import { callPaged } from "../core/runtime.js";
const searchSpec = {
	id: "c1.api.task.v1.TaskSearchService.Search",
	method: "POST",
	path: "/api/v1/search/tasks",
	body: { mediaType: "application/json" },
	paging: {
		items: ["list"],
		turn: turnByToken,
		argument: ["pageToken"],
		token: ["nextPageToken"]
	}
};
/**
* Search tasks
*
* Finds tasks by the filters in the request and returns them page by page.
*
* `POST /api/v1/search/tasks`
*/
export function search(client, params, options) {
	return callPaged(client, searchSpec, params, options);
}
