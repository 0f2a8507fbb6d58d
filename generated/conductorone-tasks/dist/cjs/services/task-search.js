"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
const { search } = require("../operations/task-search.js");
/** Finding tasks by many kinds of filter. */
class TaskSearchService {
	#client;
	constructor(client) {
		this.#client = client;
	}
	/**
	* Search tasks
	*
	* Finds tasks by the filters in the request and returns them page by page.
	*
	* `POST /api/v1/search/tasks`
	*/
	search(params, options) {
		return search(this.#client, params, options);
	}
}
exports.TaskSearchService = TaskSearchService;
