"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.TaskSearchService = void 0;
const task_search_js_1 = require("../operations/task-search.js");
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
        return (0, task_search_js_1.search)(this.#client, params, options);
    }
}
exports.TaskSearchService = TaskSearchService;
