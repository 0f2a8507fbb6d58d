"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
const { createGrantTask, createOffboardingTask, createRevokeTask, get } = require("../operations/task-service.js");
/** Opening tasks and fetching them one by one. */
class TaskService {
	#client;
	constructor(client) {
		this.#client = client;
	}
	/**
	* Open a grant task
	*
	* Asks for an entitlement on behalf of a user or an account. The new task goes through the policy
	* that governs such requests.
	*
	* `POST /api/v1/task/grant`
	*/
	createGrantTask(params, options) {
		return createGrantTask(this.#client, params, options);
	}
	/**
	* Open an offboarding task
	*
	* Starts the removal of all access that a departing user has.
	*
	* `POST /api/v1/task/offboarding`
	*/
	createOffboardingTask(params, options) {
		return createOffboardingTask(this.#client, params, options);
	}
	/**
	* Open a revoke task
	*
	* Asks for an entitlement to be taken away from a user or an account.
	*
	* `POST /api/v1/task/revoke`
	*/
	createRevokeTask(params, options) {
		return createRevokeTask(this.#client, params, options);
	}
	/**
	* Fetch a task
	*
	* Returns a single task and the paths to its related objects.
	*
	* `GET /api/v1/tasks/{id}`
	*/
	get(params, options) {
		return get(this.#client, params, options);
	}
}
exports.TaskService = TaskService;
