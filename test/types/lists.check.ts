import {
  type ConductorOneTasks,
  waitFor,
  WaitTimeoutError,
  type PagedCall,
  type TaskAuditView,
  type TaskSearchResponse,
  type TaskServiceGetResponse,
  type TaskView,
} from "../../generated/conductorone-tasks/src/index.js";
import { accept, isExactly } from "./asserted-types.js";

/** A call of a list is what it was, and iterates over the items of all pages. */
export async function useLists(c1: ConductorOneTasks): Promise<void> {
  const call = c1.taskSearch.search({ taskStates: ["TASK_STATE_OPEN"] });
  accept<PagedCall<TaskView, TaskSearchResponse, unknown>>(call);
  isExactly<TaskSearchResponse>()(await call, true);
  for await (const item of call) isExactly<TaskView>()(item, true);
  for await (const page of call.pages()) {
    isExactly<readonly TaskView[]>()(page.items, true);
    isExactly<TaskSearchResponse>()(page.data, true);
    isExactly<200>()(page.status, true);
  }
  isExactly<TaskView[]>()(await call.toArray({ limit: 10 }), true);
  isExactly<TaskAuditView[]>()(await c1.taskAudit.list({ taskId: "t" }).toArray(), true);
  const outcome = await call.result();
  if (outcome.ok) accept<string | undefined>(outcome.data.nextPageToken);

  // @ts-expect-error TS2504 what gives no list cannot be iterated over
  for await (const item of c1.taskService.get({ id: "t" })) accept(item);
  // @ts-expect-error TS2353 there is no such option
  await call.toArray({ max: 10 });
}

/** What is waited for has the type that the condition tells. */
export async function useWaiting(c1: ConductorOneTasks): Promise<void> {
  const seen = await waitFor(
    (signal) => c1.taskService.get({ id: "t" }, { signal }),
    (it) => it.taskView?.task?.state === "TASK_STATE_CLOSED",
    { interval: 500, maxInterval: 10_000, timeout: 60_000 },
  );
  isExactly<TaskServiceGetResponse>()(seen, true);

  type Found = TaskServiceGetResponse & { readonly taskView: TaskView };
  const isFound = (it: TaskServiceGetResponse): it is Found => it.taskView !== undefined;
  isExactly<Found>()(await waitFor(() => c1.taskService.get({ id: "t" }), isFound), true);

  const error = new WaitTimeoutError("late", seen);
  isExactly<TaskServiceGetResponse | undefined>()(error.last, true);

  await waitFor(
    () => c1.taskService.get({ id: "t" }),
    // @ts-expect-error TS2367 no state is called so
    (it) => it.taskView?.task?.state === "CLOSED",
  );
}
