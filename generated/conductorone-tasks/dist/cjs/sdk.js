"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.ConductorOneTasks = void 0;
const client_js_1 = require("./client.js");
const task_actions_js_1 = require("./services/task-actions.js");
const task_audit_js_1 = require("./services/task-audit.js");
const task_search_js_1 = require("./services/task-search.js");
const task_service_js_1 = require("./services/task-service.js");
/**
* ConductorOne Tasks, with a property for every group of operations.
*
* Tasks of ConductorOne: opening, finding and fetching them, acting on them, and reading their
* history. A task grants, revokes or certifies access, or offboards a user, and goes through the
* steps of a policy.
*/
class ConductorOneTasks {
    /** Decisions and other actions on an existing task, most of them on its current policy step. */
    taskActions;
    /** The history of a task, as a list of events. */
    taskAudit;
    /** Finding tasks by many kinds of filter. */
    taskSearch;
    /** Opening tasks and fetching them one by one. */
    taskService;
    constructor(options = {}) {
        const client = (0, client_js_1.createClient)(options);
        this.taskActions = new task_actions_js_1.TaskActionsService(client);
        this.taskAudit = new task_audit_js_1.TaskAuditService(client);
        this.taskSearch = new task_search_js_1.TaskSearchService(client);
        this.taskService = new task_service_js_1.TaskService(client);
    }
}
exports.ConductorOneTasks = ConductorOneTasks;
