/**
 * The package as a consumer uses it, from the first line to a test of the consumer's own. These are
 * the examples that the generator is designed around; where one no longer compiles, the API got
 * worse for everybody.
 */
import { clientCredentials, fromEnv } from "../../generated/conductorone-tasks/src/auth.js";
import { createClient } from "../../generated/conductorone-tasks/src/client.js";
import {
  ConductorOneTasks,
  taskTypeCase,
  type Task,
  type TaskTypeGrant,
  type TaskTypeRevoke,
} from "../../generated/conductorone-tasks/src/index.js";
import { build, responses } from "../../generated/conductorone-tasks/src/mocks/index.js";
import { hardReset } from "../../generated/conductorone-tasks/src/operations/task-actions.js";

declare const describeGrant: (grant: TaskTypeGrant) => string;
declare const describeRevoke: (revoke: TaskTypeRevoke) => string;
declare const notFound: () => string;

/** The class, a `switch` over what a task is for, and a result that does not throw. */
export async function useClass(clientSecret: string, taskId: string, id: string): Promise<string> {
  const clientId = "quick-fox-12345@acme.conductor.one/pcc";
  const c1 = new ConductorOneTasks({
    tenantDomain: "acme",
    auth: clientCredentials({ clientId, clientSecret }),
  });

  const { taskView, ticketActionId } = await c1.taskActions.hardReset({
    taskId: "2abc",
    comment: "stuck on a deleted approver",
    expandMask: { paths: ["app_id", "user_id"] },
  });

  const outcome = await c1.taskActions.reassign({ taskId, newStepUserIds: [id] }).result();
  if (!outcome.ok && outcome.error.status === 404) return notFound();

  const page = await c1.taskSearch.search({ taskStates: ["TASK_STATE_OPEN"] });
  for (const { task } of page.list ?? []) if (task?.id === ticketActionId) return "found";

  const type = taskTypeCase(taskView?.task?.type);
  switch (type.case) {
    case "grant":
      return describeGrant(type.value);
    case "revoke":
      return describeRevoke(type.value);
    case "certify":
    case "offboarding":
      return type.case;
    case "unknown":
      return `new kind: ${type.name}`;
    case undefined:
      return "none";
  }
}

/** One operation, and nothing else in the bundle. */
export async function useFunction(token: string, taskId: string): Promise<void> {
  await hardReset(createClient({ tenantDomain: "acme", auth: token }), { taskId });
  await hardReset(createClient(fromEnv()), { taskId });
}

/** In a test. */
export function useMocks(): Task {
  const [body] = responses.taskActions.hardReset["200"]();
  const task = build.task({ type: build.taskType.grant({ grantDuration: "3600s" }) });
  return body?.taskView?.task ?? task;
}
