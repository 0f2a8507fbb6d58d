import type { CallError } from "../core/call-error.js";
import type { Call } from "../core/call.js";
import type { Client } from "../core/client.js";
import type { AllOrNone } from "../core/oneof.js";
import type { OperationSpec } from "../core/operation.js";
import type { CallOptions } from "../core/options.js";
import type {
  TaskServiceCreateGrantRequest,
  TaskServiceCreateGrantResponse,
  TaskServiceCreateOffboardingRequest,
  TaskServiceCreateOffboardingResponse,
  TaskServiceCreateRevokeRequest,
  TaskServiceCreateRevokeResponse,
  TaskServiceGetResponse,
} from "../models/c1.api.task.v1.js";
import type { Status } from "../models/google.rpc.js";

/** What `createGrantTask` sends. */
export type TaskServiceCreateGrantTaskParams = AllOrNone<TaskServiceCreateGrantRequest>;

/** What `createGrantTask` throws. */
export type TaskServiceCreateGrantTaskError = CallError<
  Record<"4XX", Status> & Record<"5XX", Status>
>;

const createGrantTaskSpec: OperationSpec = {
  id: "c1.api.task.v1.TaskService.CreateGrantTask",
  method: "POST",
  path: "/api/v1/task/grant",
  body: { mediaType: "application/json", whole: true },
};

/**
 * Open a grant task
 *
 * Asks for an entitlement on behalf of a user or an account. The new task goes through the policy
 * that governs such requests.
 *
 * `POST /api/v1/task/grant`
 */
export function createGrantTask(
  client: Client,
  params?: TaskServiceCreateGrantTaskParams,
  options?: CallOptions,
): Call<TaskServiceCreateGrantResponse, TaskServiceCreateGrantTaskError, 200> {
  return client.call(createGrantTaskSpec, params, options);
}

/** What `createOffboardingTask` sends. */
export type TaskServiceCreateOffboardingTaskParams = TaskServiceCreateOffboardingRequest;

/** What `createOffboardingTask` throws. */
export type TaskServiceCreateOffboardingTaskError = CallError<
  Record<"4XX", Status> & Record<"5XX", Status>
>;

const createOffboardingTaskSpec: OperationSpec = {
  id: "c1.api.task.v1.TaskService.CreateOffboardingTask",
  method: "POST",
  path: "/api/v1/task/offboarding",
  body: { mediaType: "application/json" },
};

/**
 * Open an offboarding task
 *
 * Starts the removal of all access that a departing user has.
 *
 * `POST /api/v1/task/offboarding`
 */
export function createOffboardingTask(
  client: Client,
  params?: TaskServiceCreateOffboardingTaskParams,
  options?: CallOptions,
): Call<TaskServiceCreateOffboardingResponse, TaskServiceCreateOffboardingTaskError, 200> {
  return client.call(createOffboardingTaskSpec, params, options);
}

/** What `createRevokeTask` sends. */
export type TaskServiceCreateRevokeTaskParams = AllOrNone<TaskServiceCreateRevokeRequest>;

/** What `createRevokeTask` throws. */
export type TaskServiceCreateRevokeTaskError = CallError<
  Record<"4XX", Status> & Record<"5XX", Status>
>;

const createRevokeTaskSpec: OperationSpec = {
  id: "c1.api.task.v1.TaskService.CreateRevokeTask",
  method: "POST",
  path: "/api/v1/task/revoke",
  body: { mediaType: "application/json", whole: true },
};

/**
 * Open a revoke task
 *
 * Asks for an entitlement to be taken away from a user or an account.
 *
 * `POST /api/v1/task/revoke`
 */
export function createRevokeTask(
  client: Client,
  params?: TaskServiceCreateRevokeTaskParams,
  options?: CallOptions,
): Call<TaskServiceCreateRevokeResponse, TaskServiceCreateRevokeTaskError, 200> {
  return client.call(createRevokeTaskSpec, params, options);
}

/** What `get` sends. */
export interface TaskServiceGetParams {
  /** Task to fetch, by its ID or numeric ID. */
  id: string;
}

/** What `get` throws. */
export type TaskServiceGetError = CallError<Record<"4XX", Status> & Record<"5XX", Status>>;

const getSpec: OperationSpec = {
  id: "c1.api.task.v1.TaskService.Get",
  method: "GET",
  path: "/api/v1/tasks/{id}",
  parameters: [{ argument: "id", in: "path" }],
};

/**
 * Fetch a task
 *
 * Returns a single task and the paths to its related objects.
 *
 * `GET /api/v1/tasks/{id}`
 */
export function get(
  client: Client,
  params: TaskServiceGetParams,
  options?: CallOptions,
): Call<TaskServiceGetResponse, TaskServiceGetError, 200> {
  return client.call(getSpec, params, options);
}
