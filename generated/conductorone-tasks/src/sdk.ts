import { type ApiClientOptions, createClient } from "./client.js";
import { TaskActionsService } from "./services/task-actions.js";
import { TaskAuditService } from "./services/task-audit.js";
import { TaskSearchService } from "./services/task-search.js";
import { TaskService } from "./services/task-service.js";

/**
 * ConductorOne Tasks, with a property for every group of operations.
 *
 * Tasks of ConductorOne: opening, finding and fetching them, acting on them, and reading their
 * history. A task grants, revokes or certifies access, or offboards a user, and goes through the
 * steps of a policy.
 */
export class ConductorOneTasks {
  /** Decisions and other actions on an existing task, most of them on its current policy step. */
  readonly taskActions: TaskActionsService;
  /** The history of a task, as a list of events. */
  readonly taskAudit: TaskAuditService;
  /** Finding tasks by many kinds of filter. */
  readonly taskSearch: TaskSearchService;
  /** Opening tasks and fetching them one by one. */
  readonly taskService: TaskService;

  constructor(options: ApiClientOptions = {}) {
    const client = createClient(options);
    this.taskActions = new TaskActionsService(client);
    this.taskAudit = new TaskAuditService(client);
    this.taskSearch = new TaskSearchService(client);
    this.taskService = new TaskService(client);
  }
}
