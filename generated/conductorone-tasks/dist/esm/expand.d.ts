import { type Holding } from "./core/expansion.js";
import type { ExpandedObject, Task, TaskView } from "./models/c1.api.task.v1.js";
import type { User } from "./models/c1.api.user.v1.js";
/** A {@link TaskView} with the related objects that its paths lead to, where they were asked for. */
export interface ExpandedTaskView {
	/** The task itself. */
	task?: Task;
	accessReview?: ExpandedObject;
	app?: ExpandedObject;
	appUser?: ExpandedObject;
	createdByUser?: User;
	entitlements?: ExpandedObject[];
	identityUser?: User;
	insights?: ExpandedObject[];
	stepApprovers?: User[];
	user?: User;
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
