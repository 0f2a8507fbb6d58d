"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.TaskAuditService = void 0;
const task_audit_js_1 = require("../operations/task-audit.js");
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
        return (0, task_audit_js_1.list)(this.#client, params, options);
    }
}
exports.TaskAuditService = TaskAuditService;
