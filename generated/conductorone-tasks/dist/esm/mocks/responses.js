import { variants } from "../core/samples.js";
import { statusSample, taskActionsServiceApproveResponseSample, taskActionsServiceApproveWithStepUpResponseSample, taskActionsServiceCloseResponseSample, taskActionsServiceCommentResponseSample, taskActionsServiceDenyResponseSample, taskActionsServiceHardResetResponseSample, taskActionsServiceProcessNowResponseSample, taskActionsServiceReassignResponseSample, taskActionsServiceRestartResponseSample, taskAuditListResponseSample, taskSearchResponseSample, taskServiceActionResponseSample, taskServiceCreateGrantResponseSample, taskServiceCreateOffboardingResponseSample, taskServiceCreateRevokeResponseSample, taskServiceGetResponseSample } from "./samples.js";
/** The bodies of the responses of `taskActions`, or the items of streams, by operation and status. */
export const taskActions = {
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
export const taskAudit = { list: {
	"200": (options) => variants(taskAuditListResponseSample, options),
	"4XX": (options) => variants(statusSample, options),
	"5XX": (options) => variants(statusSample, options)
} };
/** The bodies of the responses of `taskSearch`, or the items of streams, by operation and status. */
export const taskSearch = { search: {
	"200": (options) => variants(taskSearchResponseSample, options),
	"4XX": (options) => variants(statusSample, options),
	"5XX": (options) => variants(statusSample, options)
} };
/** The bodies of the responses of `taskService`, or the items of streams, by operation and status. */
export const taskService = {
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
