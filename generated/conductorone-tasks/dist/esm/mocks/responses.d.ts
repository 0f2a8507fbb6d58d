import type { TaskActionsServiceApproveResponse, TaskActionsServiceApproveWithStepUpResponse, TaskActionsServiceCloseResponse, TaskActionsServiceCommentResponse, TaskActionsServiceDenyResponse, TaskActionsServiceHardResetResponse, TaskActionsServiceProcessNowResponse, TaskActionsServiceReassignResponse, TaskActionsServiceRestartResponse, TaskAuditListResponse, TaskSearchResponse, TaskServiceActionResponse, TaskServiceCreateGrantResponse, TaskServiceCreateOffboardingResponse, TaskServiceCreateRevokeResponse, TaskServiceGetResponse } from "../models/c1.api.task.v1.js";
import type { Status } from "../models/google.rpc.js";
/** The bodies of the responses of `taskActions`, or the items of streams, by operation and status. */
export declare const taskActions: {
	approve: {
		"200": () => TaskActionsServiceApproveResponse[];
		"4XX": () => Status[];
		"5XX": () => Status[];
	};
	approveWithStepUp: {
		"200": () => TaskActionsServiceApproveWithStepUpResponse[];
		"4XX": () => Status[];
		"5XX": () => Status[];
	};
	close: {
		"200": () => TaskActionsServiceCloseResponse[];
		"4XX": () => Status[];
		"5XX": () => Status[];
	};
	comment: {
		"200": () => TaskActionsServiceCommentResponse[];
		"4XX": () => Status[];
		"5XX": () => Status[];
	};
	deny: {
		"200": () => TaskActionsServiceDenyResponse[];
		"4XX": () => Status[];
		"5XX": () => Status[];
	};
	escalateToEmergencyAccess: {
		"200": () => TaskServiceActionResponse[];
		"4XX": () => Status[];
		"5XX": () => Status[];
	};
	processNow: {
		"200": () => TaskActionsServiceProcessNowResponse[];
		"4XX": () => Status[];
		"5XX": () => Status[];
	};
	reassign: {
		"200": () => TaskActionsServiceReassignResponse[];
		"4XX": () => Status[];
		"5XX": () => Status[];
	};
	hardReset: {
		"200": () => TaskActionsServiceHardResetResponse[];
		"4XX": () => Status[];
		"5XX": () => Status[];
	};
	restart: {
		"200": () => TaskActionsServiceRestartResponse[];
		"4XX": () => Status[];
		"5XX": () => Status[];
	};
	skipStep: {
		"200": () => TaskServiceActionResponse[];
		"4XX": () => Status[];
		"5XX": () => Status[];
	};
};
/** The bodies of the responses of `taskAudit`, or the items of streams, by operation and status. */
export declare const taskAudit: {
	list: {
		"200": () => TaskAuditListResponse[];
		"4XX": () => Status[];
		"5XX": () => Status[];
	};
};
/** The bodies of the responses of `taskSearch`, or the items of streams, by operation and status. */
export declare const taskSearch: {
	search: {
		"200": () => TaskSearchResponse[];
		"4XX": () => Status[];
		"5XX": () => Status[];
	};
};
/** The bodies of the responses of `taskService`, or the items of streams, by operation and status. */
export declare const taskService: {
	createGrantTask: {
		"200": () => TaskServiceCreateGrantResponse[];
		"4XX": () => Status[];
		"5XX": () => Status[];
	};
	createOffboardingTask: {
		"200": () => TaskServiceCreateOffboardingResponse[];
		"4XX": () => Status[];
		"5XX": () => Status[];
	};
	createRevokeTask: {
		"200": () => TaskServiceCreateRevokeResponse[];
		"4XX": () => Status[];
		"5XX": () => Status[];
	};
	get: {
		"200": () => TaskServiceGetResponse[];
		"4XX": () => Status[];
		"5XX": () => Status[];
	};
};
