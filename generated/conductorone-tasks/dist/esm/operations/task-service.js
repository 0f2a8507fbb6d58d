const createGrantTaskSpec = {
	id: "c1.api.task.v1.TaskService.CreateGrantTask",
	method: "POST",
	path: "/api/v1/task/grant",
	body: {
		mediaType: "application/json",
		whole: true
	}
};
/**
* Open a grant task
*
* Asks for an entitlement on behalf of a user or an account. The new task goes through the policy
* that governs such requests.
*
* `POST /api/v1/task/grant`
*/
export function createGrantTask(client, params, options) {
	return client.call(createGrantTaskSpec, params, options);
}
const createOffboardingTaskSpec = {
	id: "c1.api.task.v1.TaskService.CreateOffboardingTask",
	method: "POST",
	path: "/api/v1/task/offboarding",
	body: { mediaType: "application/json" }
};
/**
* Open an offboarding task
*
* Starts the removal of all access that a departing user has.
*
* `POST /api/v1/task/offboarding`
*/
export function createOffboardingTask(client, params, options) {
	return client.call(createOffboardingTaskSpec, params, options);
}
const createRevokeTaskSpec = {
	id: "c1.api.task.v1.TaskService.CreateRevokeTask",
	method: "POST",
	path: "/api/v1/task/revoke",
	body: {
		mediaType: "application/json",
		whole: true
	}
};
/**
* Open a revoke task
*
* Asks for an entitlement to be taken away from a user or an account.
*
* `POST /api/v1/task/revoke`
*/
export function createRevokeTask(client, params, options) {
	return client.call(createRevokeTaskSpec, params, options);
}
const getSpec = {
	id: "c1.api.task.v1.TaskService.Get",
	method: "GET",
	path: "/api/v1/tasks/{id}",
	parameters: [{
		argument: "id",
		in: "path"
	}]
};
/**
* Fetch a task
*
* Returns a single task and the paths to its related objects.
*
* `GET /api/v1/tasks/{id}`
*/
export function get(client, params, options) {
	return client.call(getSpec, params, options);
}
