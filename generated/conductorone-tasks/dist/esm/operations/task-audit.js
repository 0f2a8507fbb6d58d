import { turnByToken } from "../core/runtime.js";
import { callPaged } from "../core/runtime.js";
const listSpec = {
	id: "c1.api.task.v1.TaskAudit.List",
	method: "POST",
	path: "/api/v1/task/audits",
	body: { mediaType: "application/json" },
	paging: {
		items: ["list"],
		turn: turnByToken,
		argument: ["pageToken"],
		token: ["nextPageToken"]
	}
};
/**
* List the audit events of a task
*
* Returns what has happened to a task, event by event and page by page.
*
* `POST /api/v1/task/audits`
*/
export function list(client, params, options) {
	return callPaged(client, listSpec, params, options);
}
