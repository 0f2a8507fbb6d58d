import { handleStatefully } from "../core/mock-state.js";
import { taskActions, taskAudit, taskSearch, taskService } from "./handlers.js";
import { stateMock } from "./state.js";
/**
* A handler for every operation, with one memory that is new: what is made can be fetched, listed, changed and removed. The others answer with their first success.
*/
export function statefulHandlers(options) {
	return handleStatefully({
		taskActions,
		taskAudit,
		taskSearch,
		taskService
	}, stateMock, options);
}
