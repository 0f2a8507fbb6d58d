import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { BrowserPage, chromium } from "../support/browser.js";
import { projectFolder } from "../support/compilers.js";

/** What runs in the page: a worker with the handlers of the committed package, and calls of its client. */
const script = `
  import { setupWorker } from "msw/browser";
  import { ConductorOneTasks } from "./src/index.js";
  import { allHandlers, handlers, statefulHandlers } from "./src/mocks/index.js";
  const worker = setupWorker();
  const c1 = new ConductorOneTasks({ baseUrl: location.origin, auth: "token", retry: false });
  const { get } = handlers.taskService;
  const failed = (call) => call.then(() => "no error", (error) => error.name + " " + (error.status ?? error.kind));
  globalThis.tests = {
    async samples() {
      worker.resetHandlers(...allHandlers());
      const { response } = await c1.taskService.get({ id: "x" }).withResponse();
      return response.status;
    },
    async answers() {
      const close = handlers.taskActions.close.ok({ ticketActionId: "t-1" });
      worker.resetHandlers(close, get.sequence(get.error(404), get.networkError(), get.ok({}, { delay: 20 })));
      const { ticketActionId } = await c1.taskActions.close({ taskId: "a/b", comment: "done" });
      const steps = [];
      for (let left = 2; left > 0; left -= 1) steps.push(await failed(c1.taskService.get({ id: "x" })));
      steps.push(await failed(c1.taskService.get({ id: "x" })));
      return { ticketActionId, steps, received: close.requests.map(({ path, body }) => ({ path, body })) };
    },
    async memory() {
      worker.resetHandlers(...statefulHandlers());
      const { taskView } = await c1.taskService.createGrantTask({ appId: "a", appEntitlementId: "e" });
      const { id } = taskView.task;
      await c1.taskActions.close({ taskId: id, comment: "" });
      const { list } = await c1.taskSearch.search({ taskStates: ["TASK_STATE_CLOSED"] });
      return {
        states: [taskView.task.state, (await c1.taskService.get({ id })).taskView.task.state],
        found: list.map(({ task }) => task.id === id),
        other: await failed(c1.taskService.get({ id: "nobody" })),
      };
    },
  };
  await worker.start({ onUnhandledRequest: "bypass", quiet: true });
  globalThis.isReady = true;
`;

describe.skipIf(chromium === undefined)("handlers in a service worker, in Chromium", () => {
  let server: Server;
  let page: BrowserPage;
  beforeAll(async () => {
    const { outputFiles } = await build({
      stdin: { contents: script, resolveDir: join(projectFolder, "generated/conductorone-tasks") },
      bundle: true,
      format: "esm",
      platform: "browser",
      write: false,
    });
    const worker = join(projectFolder, "node_modules/msw/lib/mockServiceWorker.js");
    const files = new Map([
      ["/", ["text/html", `<!doctype html><script type="module" src="/page.js"></script>`]],
      ["/page.js", ["text/javascript", outputFiles[0]?.text ?? ""]],
      ["/mockServiceWorker.js", ["text/javascript", await readFile(worker, "utf8")]],
    ]);
    server = createServer(({ url = "" }, response) => {
      const [type, text] = files.get(url) ?? [];
      // What no handler answered comes here, and is told apart by its status.
      if (type === undefined) response.writeHead(418).end();
      else response.writeHead(200, { "content-type": type }).end(text);
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as AddressInfo;
    page = await BrowserPage.open(chromium!, `http://127.0.0.1:${port}/`);
    await page.until("globalThis.isReady");
  });
  afterAll(async () => {
    await page?.close();
    server?.closeAllConnections();
    server?.close();
  });

  it("answer with samples", async () => {
    expect(await page.evaluate("tests.samples()")).toBe(200);
  });

  it("answer in a sequence, break the connection, wait, and show what they received", async () => {
    expect(await page.evaluate("tests.answers()")).toEqual({
      ticketActionId: "t-1",
      steps: ["NotFoundError 404", "ConnectionError connection", "no error"],
      received: [{ path: { task_id: "a/b" }, body: { comment: "done" } }],
    });
  });

  it("remember", async () => {
    expect(await page.evaluate("tests.memory()")).toEqual({
      states: ["TASK_STATE_OPEN", "TASK_STATE_CLOSED"],
      found: [true],
      other: "NotFoundError 404",
    });
  });
});
