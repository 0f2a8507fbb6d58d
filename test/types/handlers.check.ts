import type { RequestHandler } from "msw";
import type { Task } from "../../generated/conductorone-tasks/src/index.js";
import {
  allHandlers,
  build,
  handlers,
  statefulHandlers,
} from "../../generated/conductorone-tasks/src/mocks/index.js";
import { accept, isExactly } from "./asserted-types.js";

const { taskActions, taskService } = handlers;

/** Handlers are MSW's, and take what their responses are made of. */
export function answer(): void {
  accept<RequestHandler>(taskActions.hardReset.ok({ ticketActionId: "t-1" }));
  accept<RequestHandler[]>(allHandlers({ baseUrl: "https://acme.conductor.one" }));
  accept<RequestHandler[]>(statefulHandlers({ delay: 5 }));
  // @ts-expect-error TS2353 what remembers answers more than once
  statefulHandlers({ once: true });
  taskService.get.ok({ taskView: { task: { type: { grant: { grantDuration: "3600s" } } } } });
  taskService.get.error(404, { message: "no" }, { headers: { "x-request-id": "r" } });
  taskService.get.respond(206, { expanded: [] }, { once: true, delay: 5 });
  taskService.get.networkError({ once: true });
  // What the description says nothing of may have any body.
  taskService.get.respond(302, { any: "thing" });

  // @ts-expect-error TS2561 a typo in an override
  taskActions.hardReset.ok({ ticketActionID: "t-1" });
  // @ts-expect-error TS2322 a wrong value further down
  taskService.get.ok({ taskView: { task: { id: 7 } } });
  // @ts-expect-error TS2345 no status of an error
  taskService.get.error(200);
  // @ts-expect-error TS2353 a body that errors do not have
  taskService.get.error(404, { taskView: {} });
  // @ts-expect-error TS2322 a media type that the response does not have
  taskService.get.ok({}, { contentType: "text/csv" });
  // @ts-expect-error TS2339 an operation that there is not
  accept(handlers.taskActions.softReset);
}

/** What is received has the names and the types of the description. */
export function receive(): void {
  const handler = taskActions.close.ok();
  const [received] = handler.requests;
  if (received === undefined) return;
  isExactly<{ readonly task_id: string }>()(received.path, true);
  accept<string | null | undefined>(received.body?.comment);
  // @ts-expect-error TS2551 a typo in an expression of the path
  accept(received.path.task_ids);
  // @ts-expect-error TS2345 a name that the query does not have
  received.query.get("page");
}

/** A resolver is given the request, and decides on a handler of the same operation, or a response. */
export function decide(task: Task): void {
  const { get } = taskService;
  get.resolve(({ path }) =>
    path.id === task.id ? get.ok({ taskView: { task } }) : get.error(404),
  );
  get.resolve(async ({ request }) => Response.json(await request.text()));
  get.sequence(get.ok(), get.error(429), get.networkError());
  accept(build.task());
  // @ts-expect-error TS2345 a handler of another operation
  get.sequence(taskActions.hardReset.ok());
  // @ts-expect-error TS2555 nothing to answer with
  get.sequence();
  // @ts-expect-error TS18048 a body that the operation does not have
  get.resolve(({ body }) => Response.json(body.comment));
}
