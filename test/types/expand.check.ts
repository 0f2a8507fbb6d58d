import {
  expand,
  expandList,
  related,
  type ExpandedTaskView,
} from "../../generated/conductorone-tasks/src/expand.js";
import { appEntitlementCase } from "../../generated/conductorone-tasks/src/index.js";
import type {
  App,
  AppEntitlement,
  ExpandedApp,
  ExpandedAppEntitlement,
  ExpandedAppUser,
  ExpandedObject,
  ExpandedUser,
  Task,
  TaskActionsServiceHardResetResponse,
  TaskSearchResponse,
  TaskServiceGetResponse,
  User,
} from "../../generated/conductorone-tasks/src/index.js";
import { accept, isExactly } from "./asserted-types.js";

/** A response with one view gives that, with what its paths lead to. */
export function expandOne(
  got: TaskServiceGetResponse,
  reset: TaskActionsServiceHardResetResponse,
): void {
  const view = expand(got);
  isExactly<ExpandedTaskView>()(view, true);
  isExactly<Task | undefined>()(view.task, true);
  isExactly<ExpandedUser | undefined>()(view.createdByUser, true);
  isExactly<ExpandedUser[] | undefined>()(view.stepApprovers, true);
  isExactly<ExpandedApp | undefined>()(view.app, true);
  // With the name of its kind, and so good for whatever takes an app.
  isExactly<"type.googleapis.com/c1.api.app.v1.App" | undefined>()(view.app?.["@type"], true);
  accept<App | undefined>(view.app);
  isExactly<ExpandedAppUser | undefined>()(view.appUser, true);
  isExactly<ExpandedAppEntitlement[] | undefined>()(view.entitlements, true);
  // Nobody has published what these are.
  isExactly<ExpandedObject | undefined>()(view.accessReview, true);
  isExactly<ExpandedTaskView>()(expand(reset), true);
  // @ts-expect-error TS2551 a path is in no expanded object
  accept(view.createdByUserPath);
}

/** A response with a list of views gives a list; none is taken for another. */
export function expandSeveral(found: TaskSearchResponse, got: TaskServiceGetResponse): void {
  isExactly<ExpandedTaskView[]>()(expandList(found), true);
  // @ts-expect-error TS2345 it holds a list
  accept(expand(found));
  // @ts-expect-error TS2345 it holds one
  accept(expandList(got));
}

/** Related objects are told apart by their type; those of a newer service are left. */
export function narrow(got: TaskServiceGetResponse): string {
  const [first] = related(got);
  isExactly<ExpandedObject | undefined>()(first, true);
  if (first?.["@type"] === "type.googleapis.com/c1.api.user.v1.User") {
    return first.displayName ?? "";
  }
  if (first?.["@type"] === "type.googleapis.com/c1.api.app.v1.App") {
    accept<ExpandedApp>(first);
    isExactly<User[] | null | undefined>()(first.appOwners, true);
    // @ts-expect-error TS2339 a user has one, an app has none
    accept(first.jobTitle);
  }
  if (first?.["@type"] === "type.googleapis.com/c1.api.app.v1.AppEntitlement") {
    accept<AppEntitlement>(first);
    return appEntitlementCase(first).case ?? "no limit is known";
  }
  return String(first?.["@type"]);
}
