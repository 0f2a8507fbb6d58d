import type {
  Client,
  TaskActionsHardResetParams,
} from "../../generated/conductorone-tasks/src/index.js";
import {
  approve,
  approveWithStepUp,
  hardReset,
  processNow,
  reassign,
} from "../../generated/conductorone-tasks/src/operations/task-actions.js";
import { list } from "../../generated/conductorone-tasks/src/operations/task-audit.js";
import { search } from "../../generated/conductorone-tasks/src/operations/task-search.js";
import {
  createGrantTask,
  createOffboardingTask,
  get,
} from "../../generated/conductorone-tasks/src/operations/task-service.js";
import { accept } from "./asserted-types.js";

/** A path parameter is required; what is in an optional body is not. */
export function pass(client: Client, optional: string | undefined): void {
  void hardReset(client, { taskId: "t" });
  void hardReset(client, { taskId: "t", comment: "c", expandMask: { paths: ["*", "user_id"] } });
  void reassign(client, { taskId: "t", newStepUserIds: ["u"], policyStepId: "p" });
  void reassign(client, { taskId: "t", newStepUserIds: null });
  accept<TaskActionsHardResetParams>({ taskId: "t", expandMask: { paths: null } });

  // @ts-expect-error TS2554 an operation with a path parameter needs an argument
  void hardReset(client);
  // @ts-expect-error TS2345|TS2741 taskId is missing
  void hardReset(client, {});
  // @ts-expect-error TS2345|TS2741 taskId is missing beside a body
  void hardReset(client, { comment: "c" });
  // @ts-expect-error TS2345 taskId is missing beside a body that is all or nothing
  void approve(client, { policyStepId: "p" });
  // @ts-expect-error TS2561 the argument that holds the path parameter is not its name on the wire
  void processNow(client, { task_id: "t" });
  // @ts-expect-error TS2322 the wrong type
  void get(client, { id: 7 });
  // @ts-expect-error TS2353 a property that the operation does not take
  void processNow(client, { taskId: "t", comment: "c" });
  // @ts-expect-error TS2379 what may be undefined is left out, not passed
  void hardReset(client, { taskId: "t", comment: optional });
}

/** Misspelled values of enums do not compile, at any depth: requests are closed. */
export function misspell(client: Client, text: string): void {
  // @ts-expect-error TS2820 a typo in the mask
  void hardReset(client, { taskId: "t", expandMask: { paths: ["app_id", "user_idd"] } });
  // @ts-expect-error TS2561 a typo in the mask's property
  void hardReset(client, { taskId: "t", expandMask: { path: ["app_id"] } });
  // @ts-expect-error TS2820 a typo
  void search(client, { taskStates: ["TASK_STATE_OPNE"] });
  // @ts-expect-error TS2322 any string
  void search(client, { sortBy: text });
  void search(client, { taskStates: ["TASK_STATE_OPEN"], sortBy: "TASK_SEARCH_SORT_BY_ACCOUNT" });
}

/** Groups that are sent take one arm of those that the description lists. */
export function chooseArms(client: Client): void {
  void search(client, { taskTypes: [{ grant: {} }, { revoke: {} }, { certify: {} }] });
  // @ts-expect-error TS2322 two arms at once
  void search(client, { taskTypes: [{ grant: {}, revoke: {} }] });
  // @ts-expect-error TS2353 an arm that there is not
  void search(client, { taskTypes: [{ renew: {} }] });
}

/** What only the server sets is not part of what is sent. */
export function sendReadOnly(client: Client): void {
  void search(client, { taskTypes: [{ grant: { source: { requestId: "r" } } }] });
  // @ts-expect-error TS2353 readOnly
  void search(client, { taskTypes: [{ grant: { outcome: "GRANT_OUTCOME_GRANTED" } }] });
  // @ts-expect-error TS2353 readOnly
  void search(client, { taskTypes: [{ revoke: { appId: "a" } }] });
  void search(client, { taskTypes: [{ certify: {} }] });
  // @ts-expect-error TS2322 readOnly, as is everything else in it
  void search(client, { taskTypes: [{ certify: { appId: "a" } }] });
}

/** An optional body with required properties is there as a whole, or not at all. */
export function sendAllOrNone(client: Client): void {
  void approve(client, { taskId: "t" });
  void approve(client, { taskId: "t", policyStepId: "p" });
  void approve(client, { taskId: "t", policyStepId: "p", comment: "c" });
  // @ts-expect-error TS2345 policyStepId is required where there is a body
  void approve(client, { taskId: "t", comment: "c" });
  // @ts-expect-error TS2345 one of two that are required
  void approveWithStepUp(client, { taskId: "t", policyStepId: "p" });
  void approveWithStepUp(client, { taskId: "t", policyStepId: "p", stepUpTransactionId: "" });

  void createGrantTask(client);
  void createGrantTask(client, {});
  void createGrantTask(client, { appId: "a", appEntitlementId: "e", grantDuration: "3600s" });
  // @ts-expect-error TS2345 appEntitlementId is missing
  void createGrantTask(client, { appId: "a" });
}

/** An operation without anything required takes no argument at all. */
export function sendNothing(client: Client, signal: AbortSignal): void {
  void search(client);
  void list(client);
  void createOffboardingTask(client);
  void createOffboardingTask(client, {}, { signal, headers: { "x-request-id": "r" } });
  // @ts-expect-error TS2561 an option that there is not
  void createOffboardingTask(client, {}, { sginal: signal });
  // @ts-expect-error TS2353 a client's options are not a client
  void createOffboardingTask({ auth: "token" });
}
