import { taskAuditViewCheck, taskViewCheck } from "../checks/types.js";
import type { StateMock } from "../core/mock-state.js";
import { taskAuditViewSample, taskViewSample } from "./samples.js";

/** What is kept between requests, and what operations do to it. */
export const stateMock: StateMock = {
  resources: [
    {
      name: "audits",
      keys: ["/id"],
      ids: { kind: "text" },
      most: 0,
      sample: taskAuditViewSample,
      check: taskAuditViewCheck,
    },
    {
      name: "tasks",
      keys: ["/task/id", "/task/numericId"],
      ids: { kind: "text" },
      begin: [
        { at: "/task/state", value: "TASK_STATE_OPEN" },
        { at: "/task/processing", value: "TASK_PROCESSING_TYPE_WAITING" },
        { at: "/task/policy/current/state", value: "POLICY_STEP_STATE_ACTIVE" },
      ],
      sample: taskViewSample,
      check: taskViewCheck,
    },
  ],
  operations: {
    "GET /api/v1/tasks/{id}": {
      effects: [{ resource: "tasks", effect: "read", id: "/path/id", answer: "/taskView" }],
    },
    "POST /api/v1/search/tasks": {
      effects: [
        {
          resource: "tasks",
          effect: "list",
          where: [
            { at: "/task/state", is: "in", from: "/body/taskStates" },
            { at: "/task/id", is: "notIn", from: "/body/excludeIds" },
            { at: "/task/displayName", is: "contains", from: "/body/query" },
            { at: "/task/createdByUserId", is: "in", from: "/body/openerIds" },
            { at: "/task/userId", is: "in", from: "/body/subjectIds" },
            { at: "/task/stepApproverIds", is: "in", from: "/body/assigneesInIds" },
            { at: "/task/createdAt", is: "more", from: "/body/createdAfter" },
            { at: "/task/createdAt", is: "less", from: "/body/createdBefore" },
          ],
          answer: "/list",
          page: {
            by: "token",
            from: "/body/pageToken",
            size: "/body/pageSize",
            notes: [{ says: "token", at: "/nextPageToken" }],
          },
        },
      ],
    },
    "POST /api/v1/task/audits": {
      effects: [
        {
          resource: "audits",
          effect: "list",
          where: [{ at: "/ticketId", is: "equal", from: "/body/taskId" }],
          answer: "/list",
          page: {
            by: "token",
            from: "/body/pageToken",
            size: "/body/pageSize",
            notes: [{ says: "token", at: "/nextPageToken" }],
          },
        },
      ],
    },
    "POST /api/v1/task/grant": {
      effects: [
        {
          resource: "tasks",
          effect: "create",
          set: [
            { at: "/task/type", value: {} },
            { at: "/task/type/grant", value: {} },
            { at: "/task/type/grant/appId", from: "/body/appId" },
            { at: "/task/type/grant/appEntitlementId", from: "/body/appEntitlementId" },
            { at: "/task/type/grant/appUserId", from: "/body/appUserId" },
            { at: "/task/type/grant/identityUserId", from: "/body/identityUserId" },
            { at: "/task/type/grant/grantDuration", from: "/body/grantDuration" },
            { at: "/task/type/grant/source", from: "/body/source" },
            { at: "/task/userId", from: "/body/identityUserId" },
            { at: "/task/emergencyAccess", value: false },
            { at: "/task/emergencyAccess", from: "/body/emergencyAccess" },
            { at: "/task/state", value: "TASK_STATE_OPEN" },
            { at: "/task/processing", value: "TASK_PROCESSING_TYPE_WAITING" },
            { at: "/task/origin", value: "TASK_ORIGIN_API" },
            { at: "/task/policy/current/state", value: "POLICY_STEP_STATE_ACTIVE" },
            { at: "/task/commentCount", value: 0 },
            { at: "/task/description", from: "/body/description" },
            { at: "/task/createdAt", from: "/now" },
            { at: "/task/updatedAt", from: "/now" },
            { at: "/task/deletedAt", remove: true },
          ],
          answer: "/taskView",
        },
      ],
    },
    "POST /api/v1/task/offboarding": {
      effects: [
        {
          resource: "tasks",
          effect: "create",
          set: [
            { at: "/task/type", value: {} },
            { at: "/task/type/offboarding", value: {} },
            { at: "/task/type/offboarding/subjectUserId", from: "/body/subjectUserId" },
            { at: "/task/userId", from: "/body/subjectUserId" },
            { at: "/task/state", value: "TASK_STATE_OPEN" },
            { at: "/task/processing", value: "TASK_PROCESSING_TYPE_WAITING" },
            { at: "/task/origin", value: "TASK_ORIGIN_API" },
            { at: "/task/policy/current/state", value: "POLICY_STEP_STATE_ACTIVE" },
            { at: "/task/commentCount", value: 0 },
            { at: "/task/description", from: "/body/description" },
            { at: "/task/createdAt", from: "/now" },
            { at: "/task/updatedAt", from: "/now" },
            { at: "/task/deletedAt", remove: true },
          ],
          answer: "/taskView",
        },
      ],
    },
    "POST /api/v1/task/revoke": {
      effects: [
        {
          resource: "tasks",
          effect: "create",
          set: [
            { at: "/task/type", value: {} },
            { at: "/task/type/revoke", value: {} },
            { at: "/task/type/revoke/appId", from: "/body/appId" },
            { at: "/task/type/revoke/appEntitlementId", from: "/body/appEntitlementId" },
            { at: "/task/type/revoke/appUserId", from: "/body/appUserId" },
            { at: "/task/type/revoke/identityUserId", from: "/body/identityUserId" },
            { at: "/task/userId", from: "/body/identityUserId" },
            { at: "/task/state", value: "TASK_STATE_OPEN" },
            { at: "/task/processing", value: "TASK_PROCESSING_TYPE_WAITING" },
            { at: "/task/origin", value: "TASK_ORIGIN_API" },
            { at: "/task/policy/current/state", value: "POLICY_STEP_STATE_ACTIVE" },
            { at: "/task/commentCount", value: 0 },
            { at: "/task/description", from: "/body/description" },
            { at: "/task/createdAt", from: "/now" },
            { at: "/task/updatedAt", from: "/now" },
            { at: "/task/deletedAt", remove: true },
          ],
          answer: "/taskView",
        },
      ],
    },
    "POST /api/v1/tasks/{task_id}/action/approve": {
      effects: [
        {
          resource: "tasks",
          effect: "update",
          set: [
            {
              at: "/task/policy/current",
              value: {
                approval: { approved: {}, state: "APPROVAL_INSTANCE_STATE_DONE" },
                state: "POLICY_STEP_STATE_DONE",
              },
            },
            { at: "/task/policy/current/id", from: "/body/policyStepId" },
            { at: "/task/policy/current/approval/approved/approvedAt", from: "/now" },
            { at: "/task/state", value: "TASK_STATE_CLOSED" },
            { at: "/task/processing", value: "TASK_PROCESSING_TYPE_DONE" },
            { at: "/task/updatedAt", from: "/now" },
          ],
          id: "/path/task_id",
          answer: "/taskView",
        },
        {
          resource: "audits",
          effect: "create",
          set: [
            { at: "/ticketId", from: "/path/task_id" },
            { at: "/created", from: "/now" },
            { at: "/currentState", value: "TASK_STATE_CLOSED" },
            { at: "/eventType", value: "TASK_AUDIT_EVENT_TYPE_NEUTRAL" },
            { at: "/source", value: "SOURCE_C1" },
            { at: "/actionSubmitted", value: {} },
          ],
        },
      ],
    },
    "POST /api/v1/tasks/{task_id}/action/approve-with-step-up": {
      effects: [
        {
          resource: "tasks",
          effect: "update",
          set: [
            {
              at: "/task/policy/current",
              value: {
                approval: { approved: {}, state: "APPROVAL_INSTANCE_STATE_DONE" },
                state: "POLICY_STEP_STATE_DONE",
              },
            },
            { at: "/task/policy/current/id", from: "/body/policyStepId" },
            { at: "/task/policy/current/approval/approved/approvedAt", from: "/now" },
            { at: "/task/state", value: "TASK_STATE_CLOSED" },
            { at: "/task/processing", value: "TASK_PROCESSING_TYPE_DONE" },
            { at: "/task/updatedAt", from: "/now" },
          ],
          id: "/path/task_id",
          answer: "/taskView",
        },
        {
          resource: "audits",
          effect: "create",
          set: [
            { at: "/ticketId", from: "/path/task_id" },
            { at: "/created", from: "/now" },
            { at: "/currentState", value: "TASK_STATE_CLOSED" },
            { at: "/eventType", value: "TASK_AUDIT_EVENT_TYPE_NEUTRAL" },
            { at: "/source", value: "SOURCE_C1" },
            { at: "/stepUpApproval", value: {} },
          ],
        },
      ],
    },
    "POST /api/v1/tasks/{task_id}/action/close": {
      effects: [
        {
          resource: "tasks",
          effect: "update",
          set: [
            { at: "/task/state", value: "TASK_STATE_CLOSED" },
            { at: "/task/processing", value: "TASK_PROCESSING_TYPE_DONE" },
            { at: "/task/updatedAt", from: "/now" },
          ],
          id: "/path/task_id",
          answer: "/taskView",
        },
        {
          resource: "audits",
          effect: "create",
          set: [
            { at: "/ticketId", from: "/path/task_id" },
            { at: "/created", from: "/now" },
            { at: "/currentState", value: "TASK_STATE_CLOSED" },
            { at: "/eventType", value: "TASK_AUDIT_EVENT_TYPE_NEUTRAL" },
            { at: "/source", value: "SOURCE_C1" },
            { at: "/stateChange", value: {} },
          ],
        },
      ],
    },
    "POST /api/v1/tasks/{task_id}/action/comment": {
      effects: [
        {
          resource: "tasks",
          effect: "update",
          set: [
            { at: "/task/commentCount", add: 1 },
            { at: "/task/updatedAt", from: "/now" },
          ],
          id: "/path/task_id",
          answer: "/taskView",
        },
        {
          resource: "audits",
          effect: "create",
          set: [
            { at: "/ticketId", from: "/path/task_id" },
            { at: "/created", from: "/now" },
            { at: "/currentState", value: "TASK_STATE_OPEN" },
            { at: "/eventType", value: "TASK_AUDIT_EVENT_TYPE_NEUTRAL" },
            { at: "/source", value: "SOURCE_C1" },
            { at: "/comment/comment", from: "/body/comment" },
          ],
        },
      ],
    },
    "POST /api/v1/tasks/{task_id}/action/deny": {
      effects: [
        {
          resource: "tasks",
          effect: "update",
          set: [
            {
              at: "/task/policy/current",
              value: {
                approval: { denied: {}, state: "APPROVAL_INSTANCE_STATE_DONE" },
                state: "POLICY_STEP_STATE_DONE",
              },
            },
            { at: "/task/policy/current/id", from: "/body/policyStepId" },
            { at: "/task/policy/current/approval/denied/deniedAt", from: "/now" },
            { at: "/task/state", value: "TASK_STATE_CLOSED" },
            { at: "/task/processing", value: "TASK_PROCESSING_TYPE_DONE" },
            { at: "/task/updatedAt", from: "/now" },
          ],
          id: "/path/task_id",
          answer: "/taskView",
        },
        {
          resource: "audits",
          effect: "create",
          set: [
            { at: "/ticketId", from: "/path/task_id" },
            { at: "/created", from: "/now" },
            { at: "/currentState", value: "TASK_STATE_CLOSED" },
            { at: "/eventType", value: "TASK_AUDIT_EVENT_TYPE_NEUTRAL" },
            { at: "/source", value: "SOURCE_C1" },
            { at: "/actionSubmitted", value: {} },
          ],
        },
      ],
    },
    "POST /api/v1/tasks/{task_id}/action/escalate": {
      effects: [
        {
          resource: "tasks",
          effect: "update",
          set: [
            { at: "/task/emergencyAccess", value: true },
            { at: "/task/updatedAt", from: "/now" },
          ],
          id: "/path/task_id",
          answer: "/taskView",
        },
        {
          resource: "audits",
          effect: "create",
          set: [
            { at: "/ticketId", from: "/path/task_id" },
            { at: "/created", from: "/now" },
            { at: "/currentState", value: "TASK_STATE_OPEN" },
            { at: "/eventType", value: "TASK_AUDIT_EVENT_TYPE_NEUTRAL" },
            { at: "/source", value: "SOURCE_C1" },
            { at: "/taskEscalated", value: {} },
          ],
        },
      ],
    },
    "POST /api/v1/tasks/{task_id}/action/process": {
      effects: [
        {
          resource: "tasks",
          effect: "update",
          set: [
            { at: "/task/processing", value: "TASK_PROCESSING_TYPE_PROCESSING" },
            { at: "/task/updatedAt", from: "/now" },
          ],
          id: "/path/task_id",
          answer: "/taskView",
        },
      ],
    },
    "POST /api/v1/tasks/{task_id}/action/reassign": {
      effects: [
        {
          resource: "tasks",
          effect: "update",
          set: [
            { at: "/task/stepApproverIds", from: "/body/newStepUserIds" },
            { at: "/task/updatedAt", from: "/now" },
          ],
          id: "/path/task_id",
          answer: "/taskView",
        },
        {
          resource: "audits",
          effect: "create",
          set: [
            { at: "/ticketId", from: "/path/task_id" },
            { at: "/created", from: "/now" },
            { at: "/currentState", value: "TASK_STATE_OPEN" },
            { at: "/eventType", value: "TASK_AUDIT_EVENT_TYPE_NEUTRAL" },
            { at: "/source", value: "SOURCE_C1" },
            { at: "/approvalReassigned", value: {} },
          ],
        },
      ],
    },
    "POST /api/v1/tasks/{task_id}/action/reset": {
      effects: [
        {
          resource: "tasks",
          effect: "update",
          set: [
            { at: "/task/state", value: "TASK_STATE_OPEN" },
            { at: "/task/processing", value: "TASK_PROCESSING_TYPE_PROCESSING" },
            { at: "/task/policy/current/state", value: "POLICY_STEP_STATE_ACTIVE" },
            { at: "/task/policy/history", value: [] },
            { at: "/task/updatedAt", from: "/now" },
          ],
          id: "/path/task_id",
          answer: "/taskView",
        },
        {
          resource: "audits",
          effect: "create",
          set: [
            { at: "/ticketId", from: "/path/task_id" },
            { at: "/created", from: "/now" },
            { at: "/currentState", value: "TASK_STATE_OPEN" },
            { at: "/eventType", value: "TASK_AUDIT_EVENT_TYPE_NEUTRAL" },
            { at: "/source", value: "SOURCE_C1" },
            { at: "/hardReset", value: {} },
          ],
        },
      ],
    },
    "POST /api/v1/tasks/{task_id}/action/restart": {
      effects: [
        {
          resource: "tasks",
          effect: "update",
          set: [
            { at: "/task/state", value: "TASK_STATE_OPEN" },
            { at: "/task/processing", value: "TASK_PROCESSING_TYPE_PROCESSING" },
            { at: "/task/policy/current/state", value: "POLICY_STEP_STATE_ACTIVE" },
            { at: "/task/updatedAt", from: "/now" },
          ],
          id: "/path/task_id",
          answer: "/taskView",
        },
        {
          resource: "audits",
          effect: "create",
          set: [
            { at: "/ticketId", from: "/path/task_id" },
            { at: "/created", from: "/now" },
            { at: "/currentState", value: "TASK_STATE_OPEN" },
            { at: "/eventType", value: "TASK_AUDIT_EVENT_TYPE_NEUTRAL" },
            { at: "/source", value: "SOURCE_C1" },
            { at: "/taskRestarted", value: {} },
          ],
        },
      ],
    },
    "POST /api/v1/tasks/{task_id}/action/skip-step": {
      effects: [
        {
          resource: "tasks",
          effect: "update",
          set: [
            {
              at: "/task/policy/current",
              value: {
                approval: { skipped: {}, state: "APPROVAL_INSTANCE_STATE_DONE" },
                state: "POLICY_STEP_STATE_DONE",
              },
            },
            { at: "/task/policy/current/id", from: "/body/policyStepId" },
            { at: "/task/policy/current/approval/skipped/skippedAt", from: "/now" },
            { at: "/task/updatedAt", from: "/now" },
          ],
          id: "/path/task_id",
          answer: "/taskView",
        },
        {
          resource: "audits",
          effect: "create",
          set: [
            { at: "/ticketId", from: "/path/task_id" },
            { at: "/created", from: "/now" },
            { at: "/currentState", value: "TASK_STATE_OPEN" },
            { at: "/eventType", value: "TASK_AUDIT_EVENT_TYPE_NEUTRAL" },
            { at: "/source", value: "SOURCE_C1" },
            { at: "/stepSkipped", value: {} },
          ],
        },
      ],
    },
  },
};
