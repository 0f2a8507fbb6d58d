import type { CallError } from "../core/call-error.js";
import type { Call } from "../core/call.js";
import type { Client } from "../core/client.js";
import type { AllOrNone } from "../core/oneof.js";
import type { CallOptions } from "../core/options.js";
import type { TaskServiceCreateGrantRequest, TaskServiceCreateGrantResponse, TaskServiceCreateOffboardingRequest, TaskServiceCreateOffboardingResponse, TaskServiceCreateRevokeRequest, TaskServiceCreateRevokeResponse, TaskServiceGetResponse } from "../models/c1.api.task.v1.js";
import type { Status } from "../models/google.rpc.js";
/** What `createGrantTask` sends. */
export type TaskServiceCreateGrantTaskParams = AllOrNone<TaskServiceCreateGrantRequest>;
/** What `createGrantTask` throws. */
export type TaskServiceCreateGrantTaskError = CallError<Record<"4XX", Status> & Record<"5XX", Status>>;
/**
* Open a grant task
*
* Asks for an entitlement on behalf of a user or an account. The new task goes through the policy
* that governs such requests.
*
* `POST /api/v1/task/grant`
*/
export declare function createGrantTask(client: Client, params?: TaskServiceCreateGrantTaskParams, options?: CallOptions): Call<TaskServiceCreateGrantResponse, TaskServiceCreateGrantTaskError, 200>;
/** What `createOffboardingTask` sends. */
export type TaskServiceCreateOffboardingTaskParams = TaskServiceCreateOffboardingRequest;
/** What `createOffboardingTask` throws. */
export type TaskServiceCreateOffboardingTaskError = CallError<Record<"4XX", Status> & Record<"5XX", Status>>;
/**
* Open an offboarding task
*
* Starts the removal of all access that a departing user has.
*
* `POST /api/v1/task/offboarding`
*/
export declare function createOffboardingTask(client: Client, params?: TaskServiceCreateOffboardingTaskParams, options?: CallOptions): Call<TaskServiceCreateOffboardingResponse, TaskServiceCreateOffboardingTaskError, 200>;
/** What `createRevokeTask` sends. */
export type TaskServiceCreateRevokeTaskParams = AllOrNone<TaskServiceCreateRevokeRequest>;
/** What `createRevokeTask` throws. */
export type TaskServiceCreateRevokeTaskError = CallError<Record<"4XX", Status> & Record<"5XX", Status>>;
/**
* Open a revoke task
*
* Asks for an entitlement to be taken away from a user or an account.
*
* `POST /api/v1/task/revoke`
*/
export declare function createRevokeTask(client: Client, params?: TaskServiceCreateRevokeTaskParams, options?: CallOptions): Call<TaskServiceCreateRevokeResponse, TaskServiceCreateRevokeTaskError, 200>;
/** What `get` sends. */
export interface TaskServiceGetParams {
	/** Task to fetch, by its ID or numeric ID. */
	id: string;
}
/** What `get` throws. */
export type TaskServiceGetError = CallError<Record<"4XX", Status> & Record<"5XX", Status>>;
/**
* Fetch a task
*
* Returns a single task and the paths to its related objects.
*
* `GET /api/v1/tasks/{id}`
*/
export declare function get(client: Client, params: TaskServiceGetParams, options?: CallOptions): Call<TaskServiceGetResponse, TaskServiceGetError, 200>;
