import { type Holding } from "./core/expansion.js";
import type { ExpandedApp, ExpandedAppEntitlement, ExpandedAppUser, ExpandedObject, ExpandedUser, Task, TaskView } from "./models/c1.api.task.v1.js";
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
/**
* Gives a response's `taskView` with the related objects that its paths lead to; what was not expanded is undefined.
*/
export declare function expand<Response extends object>(response: Response & Holding<Response, "taskView", TaskView>): ExpandedTaskView;
/**
* Expands every object of a response's `list`; none where there are none.
*/
export declare function expandList<Response extends object>(response: Response & Holding<Response, "list", readonly TaskView[]>): ExpandedTaskView[];
/**
* Gives the related objects that a response holds; none where none were asked for.
*/
export declare function related<Response extends object>(response: Response & Holding<Response, "expanded", readonly object[]>): ExpandedObject[];
