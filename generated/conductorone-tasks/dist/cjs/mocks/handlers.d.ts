import { type OperationHandlers } from "../core/mock-handlers.js";
import type { TaskActionsServiceApproveRequest, TaskActionsServiceApproveResponse, TaskActionsServiceApproveWithStepUpRequest, TaskActionsServiceApproveWithStepUpResponse, TaskActionsServiceCloseRequest, TaskActionsServiceCloseResponse, TaskActionsServiceCommentRequest, TaskActionsServiceCommentResponse, TaskActionsServiceDenyRequest, TaskActionsServiceDenyResponse, TaskActionsServiceEscalateToEmergencyAccessRequest, TaskActionsServiceHardResetRequest, TaskActionsServiceHardResetResponse, TaskActionsServiceProcessNowRequest, TaskActionsServiceProcessNowResponse, TaskActionsServiceReassignRequest, TaskActionsServiceReassignResponse, TaskActionsServiceRestartRequest, TaskActionsServiceRestartResponse, TaskActionsServiceSkipStepRequest, TaskAuditListRequest, TaskAuditListResponse, TaskSearchRequest, TaskSearchResponse, TaskServiceActionResponse, TaskServiceCreateGrantRequest, TaskServiceCreateGrantResponse, TaskServiceCreateOffboardingRequest, TaskServiceCreateOffboardingResponse, TaskServiceCreateRevokeRequest, TaskServiceCreateRevokeResponse, TaskServiceGetResponse } from "../models/c1.api.task.v1.js";
import type { Status } from "../models/google.rpc.js";
/** Makes handlers for the operations of `taskActions`. */
export declare const taskActions: {
	readonly approve: OperationHandlers<{
		readonly path: {
			readonly task_id: string;
		};
		readonly query: never;
		readonly body: TaskActionsServiceApproveRequest | undefined;
		readonly responses: {
			readonly 200: {
				readonly "application/json": TaskActionsServiceApproveResponse;
			};
			readonly "4XX": {
				readonly "application/json": Status;
			};
			readonly "5XX": {
				readonly "application/json": Status;
			};
		};
	}>;
	readonly approveWithStepUp: OperationHandlers<{
		readonly path: {
			readonly task_id: string;
		};
		readonly query: never;
		readonly body: TaskActionsServiceApproveWithStepUpRequest | undefined;
		readonly responses: {
			readonly 200: {
				readonly "application/json": TaskActionsServiceApproveWithStepUpResponse;
			};
			readonly "4XX": {
				readonly "application/json": Status;
			};
			readonly "5XX": {
				readonly "application/json": Status;
			};
		};
	}>;
	readonly close: OperationHandlers<{
		readonly path: {
			readonly task_id: string;
		};
		readonly query: never;
		readonly body: TaskActionsServiceCloseRequest | undefined;
		readonly responses: {
			readonly 200: {
				readonly "application/json": TaskActionsServiceCloseResponse;
			};
			readonly "4XX": {
				readonly "application/json": Status;
			};
			readonly "5XX": {
				readonly "application/json": Status;
			};
		};
	}>;
	readonly comment: OperationHandlers<{
		readonly path: {
			readonly task_id: string;
		};
		readonly query: never;
		readonly body: TaskActionsServiceCommentRequest | undefined;
		readonly responses: {
			readonly 200: {
				readonly "application/json": TaskActionsServiceCommentResponse;
			};
			readonly "4XX": {
				readonly "application/json": Status;
			};
			readonly "5XX": {
				readonly "application/json": Status;
			};
		};
	}>;
	readonly deny: OperationHandlers<{
		readonly path: {
			readonly task_id: string;
		};
		readonly query: never;
		readonly body: TaskActionsServiceDenyRequest | undefined;
		readonly responses: {
			readonly 200: {
				readonly "application/json": TaskActionsServiceDenyResponse;
			};
			readonly "4XX": {
				readonly "application/json": Status;
			};
			readonly "5XX": {
				readonly "application/json": Status;
			};
		};
	}>;
	readonly escalateToEmergencyAccess: OperationHandlers<{
		readonly path: {
			readonly task_id: string;
		};
		readonly query: never;
		readonly body: TaskActionsServiceEscalateToEmergencyAccessRequest | undefined;
		readonly responses: {
			readonly 200: {
				readonly "application/json": TaskServiceActionResponse;
			};
			readonly "4XX": {
				readonly "application/json": Status;
			};
			readonly "5XX": {
				readonly "application/json": Status;
			};
		};
	}>;
	readonly processNow: OperationHandlers<{
		readonly path: {
			readonly task_id: string;
		};
		readonly query: never;
		readonly body: TaskActionsServiceProcessNowRequest | undefined;
		readonly responses: {
			readonly 200: {
				readonly "application/json": TaskActionsServiceProcessNowResponse;
			};
			readonly "4XX": {
				readonly "application/json": Status;
			};
			readonly "5XX": {
				readonly "application/json": Status;
			};
		};
	}>;
	readonly reassign: OperationHandlers<{
		readonly path: {
			readonly task_id: string;
		};
		readonly query: never;
		readonly body: TaskActionsServiceReassignRequest | undefined;
		readonly responses: {
			readonly 200: {
				readonly "application/json": TaskActionsServiceReassignResponse;
			};
			readonly "4XX": {
				readonly "application/json": Status;
			};
			readonly "5XX": {
				readonly "application/json": Status;
			};
		};
	}>;
	readonly hardReset: OperationHandlers<{
		readonly path: {
			readonly task_id: string;
		};
		readonly query: never;
		readonly body: TaskActionsServiceHardResetRequest | undefined;
		readonly responses: {
			readonly 200: {
				readonly "application/json": TaskActionsServiceHardResetResponse;
			};
			readonly "4XX": {
				readonly "application/json": Status;
			};
			readonly "5XX": {
				readonly "application/json": Status;
			};
		};
	}>;
	readonly restart: OperationHandlers<{
		readonly path: {
			readonly task_id: string;
		};
		readonly query: never;
		readonly body: TaskActionsServiceRestartRequest | undefined;
		readonly responses: {
			readonly 200: {
				readonly "application/json": TaskActionsServiceRestartResponse;
			};
			readonly "4XX": {
				readonly "application/json": Status;
			};
			readonly "5XX": {
				readonly "application/json": Status;
			};
		};
	}>;
	readonly skipStep: OperationHandlers<{
		readonly path: {
			readonly task_id: string;
		};
		readonly query: never;
		readonly body: TaskActionsServiceSkipStepRequest | undefined;
		readonly responses: {
			readonly 200: {
				readonly "application/json": TaskServiceActionResponse;
			};
			readonly "4XX": {
				readonly "application/json": Status;
			};
			readonly "5XX": {
				readonly "application/json": Status;
			};
		};
	}>;
};
/** Makes handlers for the operations of `taskAudit`. */
export declare const taskAudit: {
	readonly list: OperationHandlers<{
		readonly path: Record<never, never>;
		readonly query: never;
		readonly body: TaskAuditListRequest | undefined;
		readonly responses: {
			readonly 200: {
				readonly "application/json": TaskAuditListResponse;
			};
			readonly "4XX": {
				readonly "application/json": Status;
			};
			readonly "5XX": {
				readonly "application/json": Status;
			};
		};
	}>;
};
/** Makes handlers for the operations of `taskSearch`. */
export declare const taskSearch: {
	readonly search: OperationHandlers<{
		readonly path: Record<never, never>;
		readonly query: never;
		readonly body: TaskSearchRequest | undefined;
		readonly responses: {
			readonly 200: {
				readonly "application/json": TaskSearchResponse;
			};
			readonly "4XX": {
				readonly "application/json": Status;
			};
			readonly "5XX": {
				readonly "application/json": Status;
			};
		};
	}>;
};
/** Makes handlers for the operations of `taskService`. */
export declare const taskService: {
	readonly createGrantTask: OperationHandlers<{
		readonly path: Record<never, never>;
		readonly query: never;
		readonly body: TaskServiceCreateGrantRequest | undefined;
		readonly responses: {
			readonly 200: {
				readonly "application/json": TaskServiceCreateGrantResponse;
			};
			readonly "4XX": {
				readonly "application/json": Status;
			};
			readonly "5XX": {
				readonly "application/json": Status;
			};
		};
	}>;
	readonly createOffboardingTask: OperationHandlers<{
		readonly path: Record<never, never>;
		readonly query: never;
		readonly body: TaskServiceCreateOffboardingRequest | undefined;
		readonly responses: {
			readonly 200: {
				readonly "application/json": TaskServiceCreateOffboardingResponse;
			};
			readonly "4XX": {
				readonly "application/json": Status;
			};
			readonly "5XX": {
				readonly "application/json": Status;
			};
		};
	}>;
	readonly createRevokeTask: OperationHandlers<{
		readonly path: Record<never, never>;
		readonly query: never;
		readonly body: TaskServiceCreateRevokeRequest | undefined;
		readonly responses: {
			readonly 200: {
				readonly "application/json": TaskServiceCreateRevokeResponse;
			};
			readonly "4XX": {
				readonly "application/json": Status;
			};
			readonly "5XX": {
				readonly "application/json": Status;
			};
		};
	}>;
	readonly get: OperationHandlers<{
		readonly path: {
			readonly id: string;
		};
		readonly query: never;
		readonly body: undefined;
		readonly responses: {
			readonly 200: {
				readonly "application/json": TaskServiceGetResponse;
			};
			readonly "4XX": {
				readonly "application/json": Status;
			};
			readonly "5XX": {
				readonly "application/json": Status;
			};
		};
	}>;
};
