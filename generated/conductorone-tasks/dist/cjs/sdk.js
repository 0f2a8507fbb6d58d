"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
const { createClient } = require("./client.js");
const { TaskActionsService } = require("./services/task-actions.js");
const { TaskAuditService } = require("./services/task-audit.js");
const { TaskSearchService } = require("./services/task-search.js");
const { TaskService } = require("./services/task-service.js");
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
		const client = createClient(options);
		this.taskActions = new TaskActionsService(client);
		this.taskAudit = new TaskAuditService(client);
		this.taskSearch = new TaskSearchService(client);
		this.taskService = new TaskService(client);
	}
}
exports.ConductorOneTasks = ConductorOneTasks;
