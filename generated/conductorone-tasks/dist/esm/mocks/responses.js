import { variants } from "../core/samples.js";
import { statusSample, taskActionsServiceApproveResponseSample, taskActionsServiceApproveWithStepUpResponseSample, taskActionsServiceCloseResponseSample, taskActionsServiceCommentResponseSample, taskActionsServiceDenyResponseSample, taskActionsServiceHardResetResponseSample, taskActionsServiceProcessNowResponseSample, taskActionsServiceReassignResponseSample, taskActionsServiceRestartResponseSample, taskAuditListResponseSample, taskSearchResponseSample, taskServiceActionResponseSample, taskServiceCreateGrantResponseSample, taskServiceCreateOffboardingResponseSample, taskServiceCreateRevokeResponseSample, taskServiceGetResponseSample } from "./samples.js";
/** The bodies of the responses of `taskActions`, or the items of streams, by operation and status. */
export const taskActions = {
	approve: {
		"200": () => variants(taskActionsServiceApproveResponseSample),
		"4XX": () => variants(statusSample),
		"5XX": () => variants(statusSample)
	},
	approveWithStepUp: {
		"200": () => variants(taskActionsServiceApproveWithStepUpResponseSample),
		"4XX": () => variants(statusSample),
		"5XX": () => variants(statusSample)
	},
	close: {
		"200": () => variants(taskActionsServiceCloseResponseSample),
		"4XX": () => variants(statusSample),
		"5XX": () => variants(statusSample)
	},
	comment: {
		"200": () => variants(taskActionsServiceCommentResponseSample),
		"4XX": () => variants(statusSample),
		"5XX": () => variants(statusSample)
	},
	deny: {
		"200": () => variants(taskActionsServiceDenyResponseSample),
		"4XX": () => variants(statusSample),
		"5XX": () => variants(statusSample)
	},
	escalateToEmergencyAccess: {
		"200": () => variants(taskServiceActionResponseSample),
		"4XX": () => variants(statusSample),
		"5XX": () => variants(statusSample)
	},
	processNow: {
		"200": () => variants(taskActionsServiceProcessNowResponseSample),
		"4XX": () => variants(statusSample),
		"5XX": () => variants(statusSample)
	},
	reassign: {
		"200": () => variants(taskActionsServiceReassignResponseSample),
		"4XX": () => variants(statusSample),
		"5XX": () => variants(statusSample)
	},
	hardReset: {
		"200": () => variants(taskActionsServiceHardResetResponseSample),
		"4XX": () => variants(statusSample),
		"5XX": () => variants(statusSample)
	},
	restart: {
		"200": () => variants(taskActionsServiceRestartResponseSample),
		"4XX": () => variants(statusSample),
		"5XX": () => variants(statusSample)
	},
	skipStep: {
		"200": () => variants(taskServiceActionResponseSample),
		"4XX": () => variants(statusSample),
		"5XX": () => variants(statusSample)
	}
};
/** The bodies of the responses of `taskAudit`, or the items of streams, by operation and status. */
export const taskAudit = { list: {
	"200": () => variants(taskAuditListResponseSample),
	"4XX": () => variants(statusSample),
	"5XX": () => variants(statusSample)
} };
/** The bodies of the responses of `taskSearch`, or the items of streams, by operation and status. */
export const taskSearch = { search: {
	"200": () => variants(taskSearchResponseSample),
	"4XX": () => variants(statusSample),
	"5XX": () => variants(statusSample)
} };
/** The bodies of the responses of `taskService`, or the items of streams, by operation and status. */
export const taskService = {
	createGrantTask: {
		"200": () => variants(taskServiceCreateGrantResponseSample),
		"4XX": () => variants(statusSample),
		"5XX": () => variants(statusSample)
	},
	createOffboardingTask: {
		"200": () => variants(taskServiceCreateOffboardingResponseSample),
		"4XX": () => variants(statusSample),
		"5XX": () => variants(statusSample)
	},
	createRevokeTask: {
		"200": () => variants(taskServiceCreateRevokeResponseSample),
		"4XX": () => variants(statusSample),
		"5XX": () => variants(statusSample)
	},
	get: {
		"200": () => variants(taskServiceGetResponseSample),
		"4XX": () => variants(statusSample),
		"5XX": () => variants(statusSample)
	}
};
