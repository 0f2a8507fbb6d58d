import { testContract } from "./core/contract.js";
import { ConductorOneTasks } from "./core/package.js";
const cases = {
	"taskActions.approve": {
		method: "POST",
		path: "/api/v1/tasks/taskId/action/approve",
		body: {
			comment: "comment",
			policyStepId: "policyStepId"
		},
		statuses: ["200"],
		call: (client) => client.taskActions.approve({
			taskId: "taskId",
			comment: "comment",
			policyStepId: "policyStepId"
		})
	},
	"taskActions.approveWithStepUp": {
		method: "POST",
		path: "/api/v1/tasks/taskId/action/approve-with-step-up",
		body: {
			comment: "comment",
			policyStepId: "policyStepId",
			stepUpTransactionId: "stepUpTransactionId"
		},
		statuses: ["200"],
		call: (client) => client.taskActions.approveWithStepUp({
			taskId: "taskId",
			comment: "comment",
			policyStepId: "policyStepId",
			stepUpTransactionId: "stepUpTransactionId"
		})
	},
	"taskActions.close": {
		method: "POST",
		path: "/api/v1/tasks/taskId/action/close",
		body: { comment: "comment" },
		statuses: ["200"],
		call: (client) => client.taskActions.close({
			taskId: "taskId",
			comment: "comment"
		})
	},
	"taskActions.comment": {
		method: "POST",
		path: "/api/v1/tasks/taskId/action/comment",
		body: { comment: "comment" },
		statuses: ["200"],
		call: (client) => client.taskActions.comment({
			taskId: "taskId",
			comment: "comment"
		})
	},
	"taskActions.deny": {
		method: "POST",
		path: "/api/v1/tasks/taskId/action/deny",
		body: { comment: "comment" },
		statuses: ["200"],
		call: (client) => client.taskActions.deny({
			taskId: "taskId",
			comment: "comment"
		})
	},
	"taskActions.escalateToEmergencyAccess": {
		method: "POST",
		path: "/api/v1/tasks/taskId/action/escalate",
		body: { comment: "comment" },
		statuses: ["200"],
		call: (client) => client.taskActions.escalateToEmergencyAccess({
			taskId: "taskId",
			comment: "comment"
		})
	},
	"taskActions.processNow": {
		method: "POST",
		path: "/api/v1/tasks/taskId/action/process",
		statuses: ["200"],
		call: (client) => client.taskActions.processNow({ taskId: "taskId" })
	},
	"taskActions.reassign": {
		method: "POST",
		path: "/api/v1/tasks/taskId/action/reassign",
		body: { comment: "comment" },
		statuses: ["200"],
		call: (client) => client.taskActions.reassign({
			taskId: "taskId",
			comment: "comment"
		})
	},
	"taskActions.hardReset": {
		method: "POST",
		path: "/api/v1/tasks/taskId/action/reset",
		body: { comment: "comment" },
		statuses: ["200"],
		call: (client) => client.taskActions.hardReset({
			taskId: "taskId",
			comment: "comment"
		})
	},
	"taskActions.restart": {
		method: "POST",
		path: "/api/v1/tasks/taskId/action/restart",
		body: { comment: "comment" },
		statuses: ["200"],
		call: (client) => client.taskActions.restart({
			taskId: "taskId",
			comment: "comment"
		})
	},
	"taskActions.skipStep": {
		method: "POST",
		path: "/api/v1/tasks/taskId/action/skip-step",
		body: {
			comment: "comment",
			policyStepId: "policyStepId"
		},
		statuses: ["200"],
		call: (client) => client.taskActions.skipStep({
			taskId: "taskId",
			comment: "comment",
			policyStepId: "policyStepId"
		})
	},
	"taskAudit.list": {
		method: "POST",
		path: "/api/v1/task/audits",
		body: { taskId: "taskId" },
		statuses: ["200"],
		call: (client) => client.taskAudit.list({ taskId: "taskId" })
	},
	"taskSearch.search": {
		method: "POST",
		path: "/api/v1/search/tasks",
		body: {
			actorId: "actorId",
			assignedOrStepApproverUserId: "assignedOrStepApproverUserId"
		},
		statuses: ["200"],
		call: (client) => client.taskSearch.search({
			actorId: "actorId",
			assignedOrStepApproverUserId: "assignedOrStepApproverUserId"
		})
	},
	"taskService.createGrantTask": {
		method: "POST",
		path: "/api/v1/task/grant",
		body: {
			appEntitlementId: "appEntitlementId",
			appId: "appId",
			appUserId: "appUserId"
		},
		statuses: ["200"],
		call: (client) => client.taskService.createGrantTask({
			appEntitlementId: "appEntitlementId",
			appId: "appId",
			appUserId: "appUserId"
		})
	},
	"taskService.createOffboardingTask": {
		method: "POST",
		path: "/api/v1/task/offboarding",
		body: {
			description: "description",
			subjectUserId: "subjectUserId"
		},
		statuses: ["200"],
		call: (client) => client.taskService.createOffboardingTask({
			description: "description",
			subjectUserId: "subjectUserId"
		})
	},
	"taskService.createRevokeTask": {
		method: "POST",
		path: "/api/v1/task/revoke",
		body: {
			appEntitlementId: "appEntitlementId",
			appId: "appId",
			appUserId: "appUserId"
		},
		statuses: ["200"],
		call: (client) => client.taskService.createRevokeTask({
			appEntitlementId: "appEntitlementId",
			appId: "appId",
			appUserId: "appUserId"
		})
	},
	"taskService.get": {
		method: "GET",
		path: "/api/v1/tasks/id",
		statuses: ["200"],
		call: (client) => client.taskService.get({ id: "id" })
	}
};
/** A test of each operation, whose call is the one that the README shows. */
export function contract(options = {}) {
	return testContract(cases, (observer) => new ConductorOneTasks({
		...options,
		middleware: [...options.middleware ?? [], observer]
	}));
}
