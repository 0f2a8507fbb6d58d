"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
const { handleOperation } = require("../core/mock-handlers.js");
const { routes } = require("./routes.js");
const { statusSample, taskActionsServiceApproveResponseSample, taskActionsServiceApproveWithStepUpResponseSample, taskActionsServiceCloseResponseSample, taskActionsServiceCommentResponseSample, taskActionsServiceDenyResponseSample, taskActionsServiceHardResetResponseSample, taskActionsServiceProcessNowResponseSample, taskActionsServiceReassignResponseSample, taskActionsServiceRestartResponseSample, taskAuditListResponseSample, taskSearchResponseSample, taskServiceActionResponseSample, taskServiceCreateGrantResponseSample, taskServiceCreateOffboardingResponseSample, taskServiceCreateRevokeResponseSample, taskServiceGetResponseSample } = require("./samples.js");
/** Makes handlers for the operations of `taskActions`. */
const taskActions = {
	approve: /* @__PURE__ */ handleOperation({
		routes,
		route: "POST /api/v1/tasks/{task_id}/action/approve",
		responses: {
			"200": { contents: [{ sample: taskActionsServiceApproveResponseSample }] },
			"4XX": { contents: [{ sample: statusSample }] },
			"5XX": { contents: [{ sample: statusSample }] }
		}
	}),
	approveWithStepUp: /* @__PURE__ */ handleOperation({
		routes,
		route: "POST /api/v1/tasks/{task_id}/action/approve-with-step-up",
		responses: {
			"200": { contents: [{ sample: taskActionsServiceApproveWithStepUpResponseSample }] },
			"4XX": { contents: [{ sample: statusSample }] },
			"5XX": { contents: [{ sample: statusSample }] }
		}
	}),
	close: /* @__PURE__ */ handleOperation({
		routes,
		route: "POST /api/v1/tasks/{task_id}/action/close",
		responses: {
			"200": { contents: [{ sample: taskActionsServiceCloseResponseSample }] },
			"4XX": { contents: [{ sample: statusSample }] },
			"5XX": { contents: [{ sample: statusSample }] }
		}
	}),
	comment: /* @__PURE__ */ handleOperation({
		routes,
		route: "POST /api/v1/tasks/{task_id}/action/comment",
		responses: {
			"200": { contents: [{ sample: taskActionsServiceCommentResponseSample }] },
			"4XX": { contents: [{ sample: statusSample }] },
			"5XX": { contents: [{ sample: statusSample }] }
		}
	}),
	deny: /* @__PURE__ */ handleOperation({
		routes,
		route: "POST /api/v1/tasks/{task_id}/action/deny",
		responses: {
			"200": { contents: [{ sample: taskActionsServiceDenyResponseSample }] },
			"4XX": { contents: [{ sample: statusSample }] },
			"5XX": { contents: [{ sample: statusSample }] }
		}
	}),
	escalateToEmergencyAccess: /* @__PURE__ */ handleOperation({
		routes,
		route: "POST /api/v1/tasks/{task_id}/action/escalate",
		responses: {
			"200": { contents: [{ sample: taskServiceActionResponseSample }] },
			"4XX": { contents: [{ sample: statusSample }] },
			"5XX": { contents: [{ sample: statusSample }] }
		}
	}),
	processNow: /* @__PURE__ */ handleOperation({
		routes,
		route: "POST /api/v1/tasks/{task_id}/action/process",
		responses: {
			"200": { contents: [{ sample: taskActionsServiceProcessNowResponseSample }] },
			"4XX": { contents: [{ sample: statusSample }] },
			"5XX": { contents: [{ sample: statusSample }] }
		}
	}),
	reassign: /* @__PURE__ */ handleOperation({
		routes,
		route: "POST /api/v1/tasks/{task_id}/action/reassign",
		responses: {
			"200": { contents: [{ sample: taskActionsServiceReassignResponseSample }] },
			"4XX": { contents: [{ sample: statusSample }] },
			"5XX": { contents: [{ sample: statusSample }] }
		}
	}),
	hardReset: /* @__PURE__ */ handleOperation({
		routes,
		route: "POST /api/v1/tasks/{task_id}/action/reset",
		responses: {
			"200": { contents: [{ sample: taskActionsServiceHardResetResponseSample }] },
			"4XX": { contents: [{ sample: statusSample }] },
			"5XX": { contents: [{ sample: statusSample }] }
		}
	}),
	restart: /* @__PURE__ */ handleOperation({
		routes,
		route: "POST /api/v1/tasks/{task_id}/action/restart",
		responses: {
			"200": { contents: [{ sample: taskActionsServiceRestartResponseSample }] },
			"4XX": { contents: [{ sample: statusSample }] },
			"5XX": { contents: [{ sample: statusSample }] }
		}
	}),
	skipStep: /* @__PURE__ */ handleOperation({
		routes,
		route: "POST /api/v1/tasks/{task_id}/action/skip-step",
		responses: {
			"200": { contents: [{ sample: taskServiceActionResponseSample }] },
			"4XX": { contents: [{ sample: statusSample }] },
			"5XX": { contents: [{ sample: statusSample }] }
		}
	})
};
/** Makes handlers for the operations of `taskAudit`. */
const taskAudit = { list: /* @__PURE__ */ handleOperation({
	routes,
	route: "POST /api/v1/task/audits",
	responses: {
		"200": { contents: [{ sample: taskAuditListResponseSample }] },
		"4XX": { contents: [{ sample: statusSample }] },
		"5XX": { contents: [{ sample: statusSample }] }
	}
}) };
/** Makes handlers for the operations of `taskSearch`. */
const taskSearch = { search: /* @__PURE__ */ handleOperation({
	routes,
	route: "POST /api/v1/search/tasks",
	responses: {
		"200": { contents: [{ sample: taskSearchResponseSample }] },
		"4XX": { contents: [{ sample: statusSample }] },
		"5XX": { contents: [{ sample: statusSample }] }
	}
}) };
/** Makes handlers for the operations of `taskService`. */
const taskService = {
	createGrantTask: /* @__PURE__ */ handleOperation({
		routes,
		route: "POST /api/v1/task/grant",
		responses: {
			"200": { contents: [{ sample: taskServiceCreateGrantResponseSample }] },
			"4XX": { contents: [{ sample: statusSample }] },
			"5XX": { contents: [{ sample: statusSample }] }
		}
	}),
	createOffboardingTask: /* @__PURE__ */ handleOperation({
		routes,
		route: "POST /api/v1/task/offboarding",
		responses: {
			"200": { contents: [{ sample: taskServiceCreateOffboardingResponseSample }] },
			"4XX": { contents: [{ sample: statusSample }] },
			"5XX": { contents: [{ sample: statusSample }] }
		}
	}),
	createRevokeTask: /* @__PURE__ */ handleOperation({
		routes,
		route: "POST /api/v1/task/revoke",
		responses: {
			"200": { contents: [{ sample: taskServiceCreateRevokeResponseSample }] },
			"4XX": { contents: [{ sample: statusSample }] },
			"5XX": { contents: [{ sample: statusSample }] }
		}
	}),
	get: /* @__PURE__ */ handleOperation({
		routes,
		route: "GET /api/v1/tasks/{id}",
		responses: {
			"200": { contents: [{ sample: taskServiceGetResponseSample }] },
			"4XX": { contents: [{ sample: statusSample }] },
			"5XX": { contents: [{ sample: statusSample }] }
		}
	})
};
exports.taskActions = taskActions;
exports.taskAudit = taskAudit;
exports.taskSearch = taskSearch;
exports.taskService = taskService;
