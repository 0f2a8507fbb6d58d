import type {
  TaskActionsServiceApproveRequest,
  TaskActionsServiceApproveResponse,
  TaskActionsServiceApproveWithStepUpRequest,
  TaskActionsServiceApproveWithStepUpResponse,
  TaskActionsServiceCloseRequest,
  TaskActionsServiceCloseResponse,
  TaskActionsServiceCommentRequest,
  TaskActionsServiceCommentResponse,
  TaskActionsServiceDenyRequest,
  TaskActionsServiceDenyResponse,
  TaskActionsServiceEscalateToEmergencyAccessRequest,
  TaskActionsServiceHardResetRequest,
  TaskActionsServiceHardResetResponse,
  TaskActionsServiceProcessNowRequest,
  TaskActionsServiceProcessNowResponse,
  TaskActionsServiceReassignRequest,
  TaskActionsServiceReassignResponse,
  TaskActionsServiceRestartRequest,
  TaskActionsServiceRestartResponse,
  TaskActionsServiceSkipStepRequest,
  TaskAuditListRequest,
  TaskAuditListResponse,
  TaskSearchRequest,
  TaskSearchResponse,
  TaskServiceActionResponse,
  TaskServiceCreateGrantRequest,
  TaskServiceCreateGrantResponse,
  TaskServiceCreateOffboardingRequest,
  TaskServiceCreateOffboardingResponse,
  TaskServiceCreateRevokeRequest,
  TaskServiceCreateRevokeResponse,
  TaskServiceGetResponse,
} from "./c1.api.task.v1.js";
import type { Status } from "./google.rpc.js";

export type TaskSearchSearch4XxResponse = Status;

export type TaskSearchSearch5XxResponse = Status;

export type TaskSearchSearchBody = TaskSearchRequest;

export type TaskSearchSearch200Response = TaskSearchResponse;

export type TaskServiceGetId = string;

export type TaskServiceGet200Response = TaskServiceGetResponse;

export type TaskActionsApproveWithStepUpTaskId = string;

export type TaskActionsApproveWithStepUpBody = TaskActionsServiceApproveWithStepUpRequest;

export type TaskActionsApproveWithStepUp200Response = TaskActionsServiceApproveWithStepUpResponse;

export type TaskActionsApproveTaskId = string;

export type TaskActionsApproveBody = TaskActionsServiceApproveRequest;

export type TaskActionsApprove200Response = TaskActionsServiceApproveResponse;

export type TaskActionsCloseTaskId = string;

export type TaskActionsCloseBody = TaskActionsServiceCloseRequest;

export type TaskActionsClose200Response = TaskActionsServiceCloseResponse;

export type TaskActionsCommentTaskId = string;

export type TaskActionsCommentBody = TaskActionsServiceCommentRequest;

export type TaskActionsComment200Response = TaskActionsServiceCommentResponse;

export type TaskActionsDenyTaskId = string;

export type TaskActionsDenyBody = TaskActionsServiceDenyRequest;

export type TaskActionsDeny200Response = TaskActionsServiceDenyResponse;

export type TaskActionsEscalateToEmergencyAccessTaskId = string;

export type TaskActionsEscalateToEmergencyAccessBody =
  TaskActionsServiceEscalateToEmergencyAccessRequest;

export type TaskActionsEscalateToEmergencyAccess200Response = TaskServiceActionResponse;

export type TaskActionsProcessNowTaskId = string;

export type TaskActionsProcessNowBody = TaskActionsServiceProcessNowRequest;

export type TaskActionsProcessNow200Response = TaskActionsServiceProcessNowResponse;

export type TaskActionsReassignTaskId = string;

export type TaskActionsReassignBody = TaskActionsServiceReassignRequest;

export type TaskActionsReassign200Response = TaskActionsServiceReassignResponse;

export type TaskActionsHardResetTaskId = string;

export type TaskActionsHardResetBody = TaskActionsServiceHardResetRequest;

export type TaskActionsHardReset200Response = TaskActionsServiceHardResetResponse;

export type TaskActionsRestartTaskId = string;

export type TaskActionsRestartBody = TaskActionsServiceRestartRequest;

export type TaskActionsRestart200Response = TaskActionsServiceRestartResponse;

export type TaskActionsSkipStepTaskId = string;

export type TaskActionsSkipStepBody = TaskActionsServiceSkipStepRequest;

export type TaskActionsSkipStep200Response = TaskServiceActionResponse;

export type TaskAuditListBody = TaskAuditListRequest;

export type TaskAuditList200Response = TaskAuditListResponse;

export type TaskServiceCreateGrantTaskBody = TaskServiceCreateGrantRequest;

export type TaskServiceCreateGrantTask200Response = TaskServiceCreateGrantResponse;

export type TaskServiceCreateOffboardingTaskBody = TaskServiceCreateOffboardingRequest;

export type TaskServiceCreateOffboardingTask200Response = TaskServiceCreateOffboardingResponse;

export type TaskServiceCreateRevokeTaskBody = TaskServiceCreateRevokeRequest;

export type TaskServiceCreateRevokeTask200Response = TaskServiceCreateRevokeResponse;
