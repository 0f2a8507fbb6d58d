"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.allHandlers = allHandlers;
const { handleAll } = require("../core/mock-handlers.js");
const { taskActions, taskAudit, taskSearch, taskService } = require("./handlers.js");
/** A handler for every operation, which answers with its first success. */
function allHandlers(options) {
	return handleAll({
		taskActions,
		taskAudit,
		taskSearch,
		taskService
	}, options);
}
