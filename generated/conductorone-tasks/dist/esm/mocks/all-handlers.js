import { handleAll } from "../core/mock-handlers.js";
import { taskActions, taskAudit, taskSearch, taskService } from "./handlers.js";
/** A handler for every operation, which answers with its first success. */
export function allHandlers(options) {
	return handleAll({
		taskActions,
		taskAudit,
		taskSearch,
		taskService
	}, options);
}
