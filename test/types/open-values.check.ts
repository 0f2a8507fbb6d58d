import type {
  ExternalRefSource,
  Task,
  TaskAction,
  TaskState,
  Unrecognized,
} from "../../generated/conductorone-tasks/src/index.js";
import { accept, isExactly } from "./asserted-types.js";

/** Comparing a received value with one that there is not does not compile. */
export function compare(task: Task): boolean {
  if (task.state === "TASK_STATE_OPEN") isExactly<"TASK_STATE_OPEN">()(task.state, true);
  // @ts-expect-error TS2367 a typo
  if (task.state === "TASK_STATE_OPNE") return true;
  // @ts-expect-error TS2367 a value of another enum
  return task.origin === "TASK_STATE_OPEN";
}

/** What is left after all listed values is what a newer server sends: a string by any measure. */
export function nameState(state: TaskState): string {
  switch (state) {
    case "TASK_STATE_UNSPECIFIED":
      return "?";
    case "TASK_STATE_OPEN":
    case "TASK_STATE_CLOSED":
      isExactly<"TASK_STATE_CLOSED" | "TASK_STATE_OPEN">()(state, true);
      return state;
    default:
      isExactly<Unrecognized>()(state, true);
      return state.toLowerCase();
  }
}

// @ts-expect-error TS2366 a received value needs a default
export function forgetNewer(source: ExternalRefSource): string {
  switch (source) {
    case "UNSPECIFIED":
    case "JIRA":
      return source;
  }
}

/** A forgotten value shows where the default takes only what is not listed. */
export function forgetListed(state: TaskState): string {
  switch (state) {
    case "TASK_STATE_UNSPECIFIED":
    case "TASK_STATE_OPEN":
      return state;
    default:
      // @ts-expect-error TS1360 TASK_STATE_CLOSED is forgotten
      return state satisfies Unrecognized;
  }
}

/** A received value is a string wherever one is wanted, and is made from a listed one only. */
export function passOn(action: TaskAction, text: string): void {
  accept<string | undefined>(action.actionType);
  accept<Task>({ state: "TASK_STATE_OPEN" });
  // @ts-expect-error TS2820 a typo
  accept<Task>({ state: "TASK_STATE_OPNE" });
  // @ts-expect-error TS2322 any string
  accept<Task>({ state: text });
}

/** Lists of values may be null, and are as open as single ones. */
export function list({ actions }: Task): boolean {
  // @ts-expect-error TS18049 the list may be null or absent
  if (actions.length === 0) return false;
  // @ts-expect-error TS2345 a typo
  return actions?.includes("TASK_ACTION_TYPE_CLOES") ?? false;
}
