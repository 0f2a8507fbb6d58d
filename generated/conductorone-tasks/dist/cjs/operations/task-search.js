"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.search = search;
const { turnByToken } = require("../core/runtime.js");
const { callPaged } = require("../core/runtime.js");
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
function search(client, params, options) {
	return callPaged(client, searchSpec, params, options);
}
