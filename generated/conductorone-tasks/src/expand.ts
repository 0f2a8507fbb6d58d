import {
  type ExpansionSpec,
  type Holding,
  expandListResponse,
  expandOneResponse,
  relatedOf,
} from "./core/expansion.js";
import type {
  ExpandedApp,
  ExpandedAppEntitlement,
  ExpandedAppUser,
  ExpandedObject,
  ExpandedUser,
  Task,
  TaskView,
} from "./models/c1.api.task.v1.js";

/** A `TaskView` with the related objects that its paths lead to, where they were asked for. */
export interface ExpandedTaskView {
  /** The task itself. */
  task?: Task;
  /** The access review that the task belongs to. */
  accessReview?: ExpandedObject;
  /** The app in which access is given, revoked or certified. */
  app?: ExpandedApp;
  /** The account that holds the access, or is to hold it. */
  appUser?: ExpandedAppUser;
  /** The user who opened the task. */
  createdByUser?: ExpandedUser;
  /** The access that the task gives, revokes or certifies. */
  entitlements?: ExpandedAppEntitlement[];
  /** The user who owns the account. */
  identityUser?: ExpandedUser;
  /** Findings that may help to decide. */
  insights?: ExpandedObject[];
  /** The users who may decide the current step. */
  stepApprovers?: ExpandedUser[];
  /** The user whom the task is about, with or without an account. */
  user?: ExpandedUser;
}

const taskViewExpansion: ExpansionSpec = {
  list: "expanded",
  relations: {
    accessReviewPath: { name: "accessReview" },
    appPath: { name: "app" },
    appUserPath: { name: "appUser" },
    createdByUserPath: { name: "createdByUser" },
    entitlementsPath: { name: "entitlements", many: true },
    identityUserPath: { name: "identityUser" },
    insightsPath: { name: "insights", many: true },
    stepApproversPath: { name: "stepApprovers", many: true },
    userPath: { name: "user" },
  },
};

/**
 * Gives a response's `taskView` with the related objects that its paths lead to; what was not expanded is undefined.
 */
export function expand<Response extends object>(
  response: Response & Holding<Response, "taskView", TaskView>,
): ExpandedTaskView;
export function expand(response: object): object {
  return expandOneResponse(response, { taskView: taskViewExpansion });
}

/**
 * Expands every object of a response's `list`; none where there are none.
 */
export function expandList<Response extends object>(
  response: Response & Holding<Response, "list", readonly TaskView[]>,
): ExpandedTaskView[];
export function expandList(response: object): object[] {
  return expandListResponse(response, { list: taskViewExpansion });
}

/**
 * Gives the related objects that a response holds; none where none were asked for.
 */
export function related<Response extends object>(
  response: Response & Holding<Response, "expanded", readonly object[]>,
): ExpandedObject[];
export function related(response: object): object[] {
  return relatedOf(response, ["expanded"]);
}
