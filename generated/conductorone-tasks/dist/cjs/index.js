"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
function __exportStar(from, to) {
	for (const name of Object.keys(from)) if (!Object.hasOwn(to, name)) to[name] = from[name];
}
exports.ConductorOneTasks = require("./sdk.js").ConductorOneTasks;
__exportStar(require("./core/index.js"), exports);
__exportStar(require("./models/index.js"), exports);
exports.TaskActionsService = require("./services/task-actions.js").TaskActionsService;
exports.TaskAuditService = require("./services/task-audit.js").TaskAuditService;
exports.TaskSearchService = require("./services/task-search.js").TaskSearchService;
exports.TaskService = require("./services/task-service.js").TaskService;
