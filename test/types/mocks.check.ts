import type {
  ExpandedAppEntitlement,
  Status,
  Task,
  TaskAuditView,
  TaskSearchRequest,
  TaskType,
} from "../../generated/conductorone-tasks/src/index.js";
import { build, fixtures, responses } from "../../generated/conductorone-tasks/src/mocks/index.js";
import { accept, isExactly } from "./asserted-types.js";

/** Overrides are partial at every depth, and checked at every depth. */
export function override(): void {
  isExactly<Task>()(build.task(), true);
  isExactly<Task>()(build.task({ id: "t", policy: { current: { id: "p" } } }), true);
  // Undefined takes a property away, whatever exactOptionalPropertyTypes says.
  build.task({ description: undefined, policy: { current: undefined } });
  build.task({ state: "TASK_STATE_OPEN", actions: ["TASK_ACTION_TYPE_CLOSE"], insightIds: null });
  build.taskView({ task: { type: { grant: { grantDuration: "3600s" } } } });

  // @ts-expect-error TS2561 a typo in a property
  build.task({ desciption: "d" });
  // @ts-expect-error TS2353 a typo further down
  build.task({ policy: { current: { stepId: "p" } } });
  // @ts-expect-error TS2820 a typo in a value
  build.task({ state: "TASK_STATE_OPNE" });
  // @ts-expect-error TS2322 two arms at once
  build.task({ type: { grant: {}, revoke: {} } });
  // @ts-expect-error TS2561 an array is given as a whole, of whole items
  build.taskSearchResponse({ list: [{ task: {}, taskk: {} }] });
}

/** Each arm has a builder that takes what the arm takes, and gives the whole. */
export function buildArms(): void {
  isExactly<TaskType>()(build.taskType.grant({ grantDuration: "3600s" }), true);
  isExactly<TaskType>()(build.taskType.offboarding(), true);
  accept<Task>(build.task({ type: build.taskType.revoke({ source: { expired: {} } }) }));
  isExactly<TaskAuditView>()(build.taskAuditView.comment({ comment: "c" }), true);
  build.policyPostActions.certifyRemediateImmediately(false);
  // So has what an object with groups is a part of.
  isExactly<ExpandedAppEntitlement>()(build.expandedAppEntitlement.durationGrant("3600s"), true);

  // @ts-expect-error TS2339 an arm that there is not
  build.taskType.renew();
  // @ts-expect-error TS2353 a property of another arm
  build.taskType.offboarding({ grantDuration: "3600s" });
  // @ts-expect-error TS2339 a schema without groups has no arms
  build.taskView.task();
  isExactly<TaskType>()(build.taskType.grant({}, { size: "minimal" }), true);
  isExactly<Task>()(build.task({}, { size: "maximal" }), true);
  isExactly<Task[]>()(fixtures.task({ size: "documentation" }), true);
  // @ts-expect-error TS2322 a size that there is not
  build.taskType.grant({}, { size: "small" });
  // @ts-expect-error TS2554 an arm is built from its overrides and how it is to look
  build.taskType.grant({}, {}, {});
}

/** Fixtures and the bodies of responses have the types of what they stand for. */
export function showAll(): void {
  isExactly<Task[]>()(fixtures.task(), true);
  isExactly<TaskSearchRequest>()(build.taskSearchRequest(), true);
  isExactly<Status[]>()(responses.taskActions.hardReset["4XX"](), true);
  // @ts-expect-error TS7053 a status that the description does not list
  responses.taskActions.hardReset["404"]();
  // @ts-expect-error TS2339 an operation that there is not
  accept(responses.taskActions.softReset);
}
