"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
const { list } = require("../operations/task-audit.js");
/** The history of a task, as a list of events. */
class TaskAuditService {
	#client;
	constructor(client) {
		this.#client = client;
	}
	/**
	* List the audit events of a task
	*
	* Returns what has happened to a task, event by event and page by page.
	*
	* `POST /api/v1/task/audits`
	*/
	list(params, options) {
		return list(this.#client, params, options);
	}
}
exports.TaskAuditService = TaskAuditService;
