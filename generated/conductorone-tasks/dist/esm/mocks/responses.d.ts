import { type SampleOptions } from "../core/samples.js";
import type { TaskActionsServiceApproveResponse, TaskActionsServiceApproveWithStepUpResponse, TaskActionsServiceCloseResponse, TaskActionsServiceCommentResponse, TaskActionsServiceDenyResponse, TaskActionsServiceHardResetResponse, TaskActionsServiceProcessNowResponse, TaskActionsServiceReassignResponse, TaskActionsServiceRestartResponse, TaskAuditListResponse, TaskSearchResponse, TaskServiceActionResponse, TaskServiceCreateGrantResponse, TaskServiceCreateOffboardingResponse, TaskServiceCreateRevokeResponse, TaskServiceGetResponse } from "../models/c1.api.task.v1.js";
import type { Status } from "../models/google.rpc.js";
/** The bodies of the responses of `taskActions`, or the items of streams, by operation and status. */
export declare const taskActions: {
	approve: {
		"200": (options?: SampleOptions) => TaskActionsServiceApproveResponse[];
		"4XX": (options?: SampleOptions) => Status[];
		"5XX": (options?: SampleOptions) => Status[];
	};
	approveWithStepUp: {
		"200": (options?: SampleOptions) => TaskActionsServiceApproveWithStepUpResponse[];
		"4XX": (options?: SampleOptions) => Status[];
		"5XX": (options?: SampleOptions) => Status[];
	};
	close: {
		"200": (options?: SampleOptions) => TaskActionsServiceCloseResponse[];
		"4XX": (options?: SampleOptions) => Status[];
		"5XX": (options?: SampleOptions) => Status[];
	};
	comment: {
		"200": (options?: SampleOptions) => TaskActionsServiceCommentResponse[];
		"4XX": (options?: SampleOptions) => Status[];
		"5XX": (options?: SampleOptions) => Status[];
	};
	deny: {
		"200": (options?: SampleOptions) => TaskActionsServiceDenyResponse[];
		"4XX": (options?: SampleOptions) => Status[];
		"5XX": (options?: SampleOptions) => Status[];
	};
	escalateToEmergencyAccess: {
		"200": (options?: SampleOptions) => TaskServiceActionResponse[];
		"4XX": (options?: SampleOptions) => Status[];
		"5XX": (options?: SampleOptions) => Status[];
	};
	processNow: {
		"200": (options?: SampleOptions) => TaskActionsServiceProcessNowResponse[];
		"4XX": (options?: SampleOptions) => Status[];
		"5XX": (options?: SampleOptions) => Status[];
	};
	reassign: {
		"200": (options?: SampleOptions) => TaskActionsServiceReassignResponse[];
		"4XX": (options?: SampleOptions) => Status[];
		"5XX": (options?: SampleOptions) => Status[];
	};
	hardReset: {
		"200": (options?: SampleOptions) => TaskActionsServiceHardResetResponse[];
		"4XX": (options?: SampleOptions) => Status[];
		"5XX": (options?: SampleOptions) => Status[];
	};
	restart: {
		"200": (options?: SampleOptions) => TaskActionsServiceRestartResponse[];
		"4XX": (options?: SampleOptions) => Status[];
		"5XX": (options?: SampleOptions) => Status[];
	};
	skipStep: {
		"200": (options?: SampleOptions) => TaskServiceActionResponse[];
		"4XX": (options?: SampleOptions) => Status[];
		"5XX": (options?: SampleOptions) => Status[];
	};
};
/** The bodies of the responses of `taskAudit`, or the items of streams, by operation and status. */
export declare const taskAudit: {
	list: {
		"200": (options?: SampleOptions) => TaskAuditListResponse[];
		"4XX": (options?: SampleOptions) => Status[];
		"5XX": (options?: SampleOptions) => Status[];
	};
};
/** The bodies of the responses of `taskSearch`, or the items of streams, by operation and status. */
export declare const taskSearch: {
	search: {
		"200": (options?: SampleOptions) => TaskSearchResponse[];
		"4XX": (options?: SampleOptions) => Status[];
		"5XX": (options?: SampleOptions) => Status[];
	};
};
/** The bodies of the responses of `taskService`, or the items of streams, by operation and status. */
export declare const taskService: {
	createGrantTask: {
		"200": (options?: SampleOptions) => TaskServiceCreateGrantResponse[];
		"4XX": (options?: SampleOptions) => Status[];
		"5XX": (options?: SampleOptions) => Status[];
	};
	createOffboardingTask: {
		"200": (options?: SampleOptions) => TaskServiceCreateOffboardingResponse[];
		"4XX": (options?: SampleOptions) => Status[];
		"5XX": (options?: SampleOptions) => Status[];
	};
	createRevokeTask: {
		"200": (options?: SampleOptions) => TaskServiceCreateRevokeResponse[];
		"4XX": (options?: SampleOptions) => Status[];
		"5XX": (options?: SampleOptions) => Status[];
	};
	get: {
		"200": (options?: SampleOptions) => TaskServiceGetResponse[];
		"4XX": (options?: SampleOptions) => Status[];
		"5XX": (options?: SampleOptions) => Status[];
	};
};
