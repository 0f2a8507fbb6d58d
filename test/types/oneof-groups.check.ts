import {
  approvalInstanceCase,
  policyPostActionsCase,
  taskTypeCase,
  type Approval,
  type PolicyPostActions,
  type Task,
  type TaskType,
  type TaskTypeArms,
  type TaskTypeGrant,
  type TaskTypeInput,
  type TaskTypeRevoke,
  type WaitInstance,
} from "../../generated/conductorone-tasks/src/index.js";
import { accept, isExactly } from "./asserted-types.js";

/** What a value of a group may be: one arm, or none, with null for those that are not set. */
export function compose(): void {
  accept<TaskType>({});
  accept<TaskType>({ grant: { appId: "a" } });
  accept<TaskType>({ grant: {}, revoke: null, certify: null, offboarding: null });
  accept<TaskType>({ grant: null, revoke: null });

  // @ts-expect-error TS2345 two arms at once
  accept<TaskType>({ grant: {}, revoke: {} });
  // @ts-expect-error TS2345 two arms at once, of which one is the first's own null
  accept<TaskType>({ grant: {}, certify: {}, revoke: null });
  // @ts-expect-error TS2561 an arm that there is not
  accept<TaskTypeInput>({ grnat: {} });
  // @ts-expect-error TS2353 a property of another arm
  accept<TaskType>({ offboarding: { grantDuration: "3600s" } });
  // @ts-expect-error TS2559 an arm is an object or null
  accept<TaskType>({ grant: "grant" });
  // @ts-expect-error TS2379 absent is not the same as undefined
  accept<TaskType>({ grant: undefined });

  // The properties beside a group are not part of it.
  accept<Approval>({ assigned: true, users: { userIds: ["u"] } });
  // @ts-expect-error TS2345 two arms at once, beside other properties
  accept<Approval>({ assigned: true, users: {}, self: {} });
  // An arm may be a plain value.
  accept<PolicyPostActions>({ certifyRemediateImmediately: false });
}

/** Each way to ask for an arm gives the arm without null. */
export function narrow(type: TaskType): void {
  if (type.grant) {
    isExactly<TaskTypeGrant>()(type.grant, true);
    // The other arms can only be unset now.
    isExactly<null | undefined>()(type.revoke, true);
  }
  if (type.revoke !== undefined && type.revoke !== null) {
    isExactly<TaskTypeRevoke>()(type.revoke, true);
  }
  if (type.revoke !== undefined) isExactly<TaskTypeRevoke | null>()(type.revoke, true);

  // Where there is no telling, no arm can be read.
  isExactly<TaskTypeGrant | null | undefined>()(type.grant, true);
  // @ts-expect-error TS18049 the arm may be null or absent
  accept<string | undefined>(type.grant.appId);
}

/** `in` tells the arms apart as well, and null remains to be asked for. */
export function narrowByIn(type: TaskType): void {
  if ("grant" in type) {
    isExactly<TaskTypeGrant | null>()(type.grant, true);
    if (type.grant) isExactly<null | undefined>()(type.certify, true);
  }
}

/** An arm whose values may be falsy is found by comparing, not by truth. */
export function narrowFalsy(action: PolicyPostActions): boolean | undefined {
  if (action.certifyRemediateImmediately === false) return false;
  const found = policyPostActionsCase(action);
  if (found.case === "certifyRemediateImmediately") isExactly<boolean>()(found.value, true);
  return action.certifyRemediateImmediately ?? undefined;
}

/** A schema with two groups may have one arm of each. */
export function composeTwoGroups(wait: WaitInstance): void {
  accept<WaitInstance>({ condition: { condition: "true" }, succeeded: {} });
  // @ts-expect-error TS2345 two arms of the second group
  accept<WaitInstance>({ condition: {}, succeeded: {}, timedOut: {} });
  if (wait.condition && wait.succeeded) isExactly<null | undefined>()(wait.timedOut, true);
}

/** A `switch` over the case has the arm's value in each branch and needs no default. */
export function describeAll(task: Task | undefined): string {
  const found = taskTypeCase(task?.type);
  switch (found.case) {
    case "grant":
      isExactly<TaskTypeGrant>()(found.value, true);
      return found.value.grantDuration ?? "forever";
    case "revoke":
      return found.value.source?.expired?.expiredAt ?? "now";
    case "certify":
    case "offboarding":
      return found.value.outcome ?? found.case;
    case "unknown":
      isExactly<string>()(found.name, true);
      isExactly<unknown>()(found.value, true);
      return found.name;
    case undefined:
      return "none";
  }
}

/** The same with a default that only compiles while no case is left. */
export function describeWithDefault(type: TaskType | null): string {
  const found = taskTypeCase(type);
  switch (found.case) {
    case "grant":
    case "revoke":
    case "certify":
    case "offboarding":
    case "unknown":
    case undefined:
      return found.case ?? "none";
    default:
      return found satisfies never;
  }
}

// @ts-expect-error TS2366 offboarding is forgotten, so a return is missing
export function forgetOne(type: TaskType): string {
  const found = taskTypeCase(type);
  switch (found.case) {
    case "grant":
    case "revoke":
    case "certify":
    case "unknown":
      return found.case;
    case undefined:
      return "none";
  }
}

/** A forgotten arm is also what reaches a default that nothing should reach. */
export function forgetOthers(type: TaskType): string {
  const found = taskTypeCase(type);
  switch (found.case) {
    case "grant":
    case "revoke":
    case "certify":
    case "offboarding":
      return found.case;
    default:
      // @ts-expect-error TS1360 the arms of newer servers and the unset group are forgotten
      found satisfies never;
      return "";
  }
}

/** What `switch` may not have, and what `case` may not be given. */
export function misuse(type: TaskType, task: Task): void {
  const found = taskTypeCase(type);
  // @ts-expect-error TS2367 a case that there is not
  if (found.case === "grnat") accept(found);
  // @ts-expect-error TS2339 the value is there only where the case is known
  accept(found.value);
  // @ts-expect-error TS2345 the whole task is not its type
  taskTypeCase(task);
  // @ts-expect-error TS2345 an arm is not the group
  approvalInstanceCase(type.grant);
}

/** The arms of a group are a type of their own, by name on the wire. */
export function listArms(arm: keyof TaskTypeArms): void {
  isExactly<"certify" | "grant" | "offboarding" | "revoke">()(arm, true);
}
