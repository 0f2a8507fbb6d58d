"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
const { variants } = require("../core/samples.js");
const { statusSample, taskActionsServiceApproveResponseSample, taskActionsServiceApproveWithStepUpResponseSample, taskActionsServiceCloseResponseSample, taskActionsServiceCommentResponseSample, taskActionsServiceDenyResponseSample, taskActionsServiceHardResetResponseSample, taskActionsServiceProcessNowResponseSample, taskActionsServiceReassignResponseSample, taskActionsServiceRestartResponseSample, taskAuditListResponseSample, taskSearchResponseSample, taskServiceActionResponseSample, taskServiceCreateGrantResponseSample, taskServiceCreateOffboardingResponseSample, taskServiceCreateRevokeResponseSample, taskServiceGetResponseSample } = require("./samples.js");
/** The bodies of the responses of `taskActions`, or the items of streams, by operation and status. */
const taskActions = {
	approve: {
		"200": (options) => variants(taskActionsServiceApproveResponseSample, options),
		"4XX": (options) => variants(statusSample, options),
		"5XX": (options) => variants(statusSample, options)
	},
	approveWithStepUp: {
		"200": (options) => variants(taskActionsServiceApproveWithStepUpResponseSample, options),
		"4XX": (options) => variants(statusSample, options),
		"5XX": (options) => variants(statusSample, options)
	},
	close: {
		"200": (options) => variants(taskActionsServiceCloseResponseSample, options),
		"4XX": (options) => variants(statusSample, options),
		"5XX": (options) => variants(statusSample, options)
	},
	comment: {
		"200": (options) => variants(taskActionsServiceCommentResponseSample, options),
		"4XX": (options) => variants(statusSample, options),
		"5XX": (options) => variants(statusSample, options)
	},
	deny: {
		"200": (options) => variants(taskActionsServiceDenyResponseSample, options),
		"4XX": (options) => variants(statusSample, options),
		"5XX": (options) => variants(statusSample, options)
	},
	escalateToEmergencyAccess: {
		"200": (options) => variants(taskServiceActionResponseSample, options),
		"4XX": (options) => variants(statusSample, options),
		"5XX": (options) => variants(statusSample, options)
	},
	processNow: {
		"200": (options) => variants(taskActionsServiceProcessNowResponseSample, options),
		"4XX": (options) => variants(statusSample, options),
		"5XX": (options) => variants(statusSample, options)
	},
	reassign: {
		"200": (options) => variants(taskActionsServiceReassignResponseSample, options),
		"4XX": (options) => variants(statusSample, options),
		"5XX": (options) => variants(statusSample, options)
	},
	hardReset: {
		"200": (options) => variants(taskActionsServiceHardResetResponseSample, options),
		"4XX": (options) => variants(statusSample, options),
		"5XX": (options) => variants(statusSample, options)
	},
	restart: {
		"200": (options) => variants(taskActionsServiceRestartResponseSample, options),
		"4XX": (options) => variants(statusSample, options),
		"5XX": (options) => variants(statusSample, options)
	},
	skipStep: {
		"200": (options) => variants(taskServiceActionResponseSample, options),
		"4XX": (options) => variants(statusSample, options),
		"5XX": (options) => variants(statusSample, options)
	}
};
/** The bodies of the responses of `taskAudit`, or the items of streams, by operation and status. */
const taskAudit = { list: {
	"200": (options) => variants(taskAuditListResponseSample, options),
	"4XX": (options) => variants(statusSample, options),
	"5XX": (options) => variants(statusSample, options)
} };
/** The bodies of the responses of `taskSearch`, or the items of streams, by operation and status. */
const taskSearch = { search: {
	"200": (options) => variants(taskSearchResponseSample, options),
	"4XX": (options) => variants(statusSample, options),
	"5XX": (options) => variants(statusSample, options)
} };
/** The bodies of the responses of `taskService`, or the items of streams, by operation and status. */
const taskService = {
	createGrantTask: {
		"200": (options) => variants(taskServiceCreateGrantResponseSample, options),
		"4XX": (options) => variants(statusSample, options),
		"5XX": (options) => variants(statusSample, options)
	},
	createOffboardingTask: {
		"200": (options) => variants(taskServiceCreateOffboardingResponseSample, options),
		"4XX": (options) => variants(statusSample, options),
		"5XX": (options) => variants(statusSample, options)
	},
	createRevokeTask: {
		"200": (options) => variants(taskServiceCreateRevokeResponseSample, options),
		"4XX": (options) => variants(statusSample, options),
		"5XX": (options) => variants(statusSample, options)
	},
	get: {
		"200": (options) => variants(taskServiceGetResponseSample, options),
		"4XX": (options) => variants(statusSample, options),
		"5XX": (options) => variants(statusSample, options)
	}
};
exports.taskActions = taskActions;
exports.taskAudit = taskAudit;
exports.taskSearch = taskSearch;
exports.taskService = taskService;
