/** The method and the path of every operation, by which a request is known. */
export const routes = {
	bases: [""],
	routes: [
		"GET /api/v1/tasks/{id}",
		"POST /api/v1/search/tasks",
		"POST /api/v1/task/audits",
		"POST /api/v1/task/grant",
		"POST /api/v1/task/offboarding",
		"POST /api/v1/task/revoke",
		"POST /api/v1/tasks/{task_id}/action/approve",
		"POST /api/v1/tasks/{task_id}/action/approve-with-step-up",
		"POST /api/v1/tasks/{task_id}/action/close",
		"POST /api/v1/tasks/{task_id}/action/comment",
		"POST /api/v1/tasks/{task_id}/action/deny",
		"POST /api/v1/tasks/{task_id}/action/escalate",
		"POST /api/v1/tasks/{task_id}/action/process",
		"POST /api/v1/tasks/{task_id}/action/reassign",
		"POST /api/v1/tasks/{task_id}/action/reset",
		"POST /api/v1/tasks/{task_id}/action/restart",
		"POST /api/v1/tasks/{task_id}/action/skip-step"
	]
};
