import type { Call } from "../core/call.js";
import type { Client } from "../core/client.js";
import type { CallOptions } from "../core/options.js";
import type { TaskServiceCreateGrantResponse, TaskServiceCreateOffboardingResponse, TaskServiceCreateRevokeResponse, TaskServiceGetResponse } from "../models/c1.api.task.v1.js";
import { type TaskServiceCreateGrantTaskError, type TaskServiceCreateGrantTaskParams, type TaskServiceCreateOffboardingTaskError, type TaskServiceCreateOffboardingTaskParams, type TaskServiceCreateRevokeTaskError, type TaskServiceCreateRevokeTaskParams, type TaskServiceGetError, type TaskServiceGetParams } from "../operations/task-service.js";
/** Opening tasks and fetching them one by one. */
export declare class TaskService {
	#private;
	constructor(client: Client);
	/**
	* Open a grant task
	*
	* Asks for an entitlement on behalf of a user or an account. The new task goes through the policy
	* that governs such requests.
	*
	* `POST /api/v1/task/grant`
	*/
	createGrantTask(params?: TaskServiceCreateGrantTaskParams, options?: CallOptions): Call<TaskServiceCreateGrantResponse, TaskServiceCreateGrantTaskError, 200>;
	/**
	* Open an offboarding task
	*
	* Starts the removal of all access that a departing user has.
	*
	* `POST /api/v1/task/offboarding`
	*/
	createOffboardingTask(params?: TaskServiceCreateOffboardingTaskParams, options?: CallOptions): Call<TaskServiceCreateOffboardingResponse, TaskServiceCreateOffboardingTaskError, 200>;
	/**
	* Open a revoke task
	*
	* Asks for an entitlement to be taken away from a user or an account.
	*
	* `POST /api/v1/task/revoke`
	*/
	createRevokeTask(params?: TaskServiceCreateRevokeTaskParams, options?: CallOptions): Call<TaskServiceCreateRevokeResponse, TaskServiceCreateRevokeTaskError, 200>;
	/**
	* Fetch a task
	*
	* Returns a single task and the paths to its related objects.
	*
	* `GET /api/v1/tasks/{id}`
	*/
	get(params: TaskServiceGetParams, options?: CallOptions): Call<TaskServiceGetResponse, TaskServiceGetError, 200>;
}
