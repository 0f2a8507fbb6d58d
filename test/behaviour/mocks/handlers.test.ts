import { setupServer } from "msw/node";
import { http, HttpResponse } from "msw";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import {
  ConductorOneTasks,
  NotFoundError,
  RateLimitedError,
  ServerError,
} from "../../../generated/conductorone-tasks/src/index.js";
import {
  allHandlers,
  build,
  handlers,
} from "../../../generated/conductorone-tasks/src/mocks/index.js";

const server = setupServer();
const c1 = new ConductorOneTasks({ tenantDomain: "acme", auth: "token", retry: false });
const { taskActions, taskService, taskSearch } = handlers;

beforeAll(() => server.listen({ onUnhandledRequest: "error" }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

describe("handlers", () => {
  it("answer with the sample, and with what the overrides say", async () => {
    server.use(taskActions.hardReset.ok({ ticketActionId: "t-1" }));
    const { ticketActionId, taskView } = await c1.taskActions.hardReset({ taskId: "2abc" });
    expect(ticketActionId).toBe("t-1");
    expect(taskView?.task).toEqual(build.task());
  });

  it("answer with an error of any status, with the declared body of its range", async () => {
    server.use(taskService.get.error(404, { message: "no such task" }));
    const error = await c1.taskService.get({ id: "x" }).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(NotFoundError);
    expect((error as NotFoundError).body).toEqual({ ...build.status(), message: "no such task" });
  });

  it("answer with another success", async () => {
    server.use(taskService.get.respond(206, { taskView: {} }));
    const { response } = await c1.taskService.get({ id: "x" }).withResponse();
    expect(response.status).toBe(206);
  });

  it("set headers", async () => {
    server.use(taskService.get.ok({}, { headers: { "x-request-id": "r-1" } }));
    const { response } = await c1.taskService.get({ id: "x" }).withResponse();
    expect(response.headers.get("x-request-id")).toBe("r-1");
  });

  it("break the connection", async () => {
    server.use(taskService.get.networkError());
    await expect(c1.taskService.get({ id: "x" })).rejects.toMatchObject({ kind: "connection" });
  });

  it("wait, or never answer", async () => {
    server.use(taskService.get.ok({}, { delay: 40 }));
    const before = performance.now();
    await c1.taskService.get({ id: "x" });
    expect(performance.now() - before).toBeGreaterThan(35);
    server.use(taskService.get.ok({}, { delay: Infinity }));
    await expect(c1.taskService.get({ id: "x" }, { timeout: 30 })).rejects.toMatchObject({
      kind: "timeout",
    });
  });

  it("answer once, and leave the rest to those behind", async () => {
    server.use(taskService.get.ok({ expanded: [] }));
    server.use(taskService.get.error(500, {}, { once: true }));
    await expect(c1.taskService.get({ id: "x" })).rejects.toBeInstanceOf(ServerError);
    expect(await c1.taskService.get({ id: "x" })).toMatchObject({ expanded: [] });
  });

  it("answer in a sequence, whose last answer stays", async () => {
    const { get } = taskService;
    const sequence = get.sequence(get.error(503), get.error(429), get.ok({ expanded: [] }));
    server.use(sequence);
    const call = c1.taskService.get({ id: "x" }, { retry: { initialDelay: 1 } });
    expect(await call).toMatchObject({ expanded: [] });
    expect(sequence.requests).toHaveLength(3);
    expect(await c1.taskService.get({ id: "x" })).toMatchObject({ expanded: [] });
  });

  it("show what they received", async () => {
    const close = taskActions.close.ok();
    const search = taskSearch.search.ok({ list: [], nextPageToken: "" });
    server.use(close, search);
    await c1.taskActions.close({ taskId: "a/b c", comment: "done" });
    await c1.taskSearch.search({ taskStates: ["TASK_STATE_OPEN"] });
    expect(close.requests.map(({ path, body }) => ({ path, body }))).toEqual([
      { path: { task_id: "a/b c" }, body: { comment: "done" } },
    ]);
    expect(close.requests[0]?.headers.get("authorization")).toBe("Bearer token");
    expect(search.requests[0]?.body?.taskStates).toEqual(["TASK_STATE_OPEN"]);
  });

  it("decide by the request", async () => {
    const { get } = taskService;
    server.use(
      get.resolve(({ path }) => {
        if (path.id === "gone") return get.error(404);
        if (path.id === "raw") return Response.json({ expanded: [] });
        return path.id === "other" ? undefined : get.ok({ taskView: { task: { id: path.id } } });
      }),
      http.get("*/api/v1/tasks/other", () => HttpResponse.json({ expanded: [{}] })),
    );
    expect((await c1.taskService.get({ id: "7" })).taskView?.task?.id).toBe("7");
    expect(await c1.taskService.get({ id: "raw" })).toEqual({ expanded: [] });
    expect(await c1.taskService.get({ id: "other" })).toEqual({ expanded: [{}] });
    await expect(c1.taskService.get({ id: "gone" })).rejects.toBeInstanceOf(NotFoundError);
  });

  it("answer below any base URL, or below the one that is given", async () => {
    const local = new ConductorOneTasks({
      baseUrl: "http://localhost:9/proxy",
      auth: "t",
      retry: false,
    });
    server.use(taskService.get.ok({ expanded: [] }));
    expect(await local.taskService.get({ id: "x" })).toMatchObject({ expanded: [] });
    server.use(taskService.get.error(429, {}, { baseUrl: "http://localhost:9/proxy/" }));
    await expect(local.taskService.get({ id: "x" })).rejects.toBeInstanceOf(RateLimitedError);
    expect(await c1.taskService.get({ id: "x" })).toMatchObject({ expanded: [] });
  });

  it("answer every operation at once", async () => {
    server.use(...allHandlers());
    expect((await c1.taskService.get({ id: "x" })).taskView?.task).toEqual(build.task());
    expect(await c1.taskActions.comment({ taskId: "x" })).toHaveProperty("taskView");
  });
});
