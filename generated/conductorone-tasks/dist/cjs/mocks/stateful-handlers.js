"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.statefulHandlers = statefulHandlers;
const { handleStatefully } = require("../core/mock-state.js");
const { taskActions, taskAudit, taskSearch, taskService } = require("./handlers.js");
const { stateMock } = require("./state.js");
/**
* A handler for every operation, with one memory that is new: what is made can be fetched, listed, changed and removed. The others answer with their first success.
*/
function statefulHandlers(options) {
	return handleStatefully({
		taskActions,
		taskAudit,
		taskSearch,
		taskService
	}, stateMock, options);
}
