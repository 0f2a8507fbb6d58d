import { mkdir, mkdtemp, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startMockServer, type RunningMock } from "../../src/pipeline/start-mock-server.js";
import { root } from "../support/shared-folder.js";

const folder = "generated/conductorone-tasks";

type Call = (parameters: object) => Promise<unknown> & AsyncIterable<unknown>;
type Service = Readonly<Record<string, Call>>;
type Sdk = Readonly<Record<string, Service>>;

interface Sdks {
  readonly ConductorOneTasks: new (options: object) => Sdk;
}

interface Mocks {
  readonly build: Readonly<Record<string, () => object>>;
}

const load = (path: string): Promise<unknown> =>
  import(new URL(`../../${folder}/dist/esm/${path}`, import.meta.url).href);

describe("a package that is mocked", () => {
  let server: RunningMock;
  let sdk: Sdk;
  let mocks: Mocks;
  beforeAll(async () => {
    server = await startMockServer({ spec: folder, stateful: true });
    const { ConductorOneTasks } = (await load("index.js")) as Sdks;
    sdk = new ConductorOneTasks({ baseUrl: server.url, auth: "token" });
    mocks = (await load("mocks/index.js")) as Mocks;
  });
  afterAll(() => server.close());

  const taskOf = (answer: unknown): { readonly id: string; readonly state: string } =>
    (answer as { taskView: { task: { id: string; state: string } } }).taskView.task;
  const open = async (): Promise<string> =>
    taskOf(await sdk["taskService"]!["createGrantTask"]!({ appId: "a", appEntitlementId: "e" })).id;

  it("takes every call of its own client, with the fixtures of its mocks", async () => {
    const taskId = await open();
    const requests: Readonly<Record<string, string>> = {
      approve: "taskActionsServiceApproveRequest",
      approveWithStepUp: "taskActionsServiceApproveWithStepUpRequest",
      close: "taskActionsServiceCloseRequest",
      comment: "taskActionsServiceCommentRequest",
      deny: "taskActionsServiceDenyRequest",
      escalateToEmergencyAccess: "taskActionsServiceEscalateToEmergencyAccessRequest",
      hardReset: "taskActionsServiceHardResetRequest",
      processNow: "taskActionsServiceProcessNowRequest",
      reassign: "taskActionsServiceReassignRequest",
      restart: "taskActionsServiceRestartRequest",
      skipStep: "taskActionsServiceSkipStepRequest",
    };
    for (const [method, request] of Object.entries(requests)) {
      const body = mocks.build[request]!();
      const answer = await sdk["taskActions"]![method]!({ taskId, ...body });
      expect(taskOf(answer).id, method).toBe(taskId);
    }
    const { log } = server;
    expect(log.entries.filter(({ violations }) => violations !== undefined)).toEqual([]);
  });

  it("gives tasks page by page to its client's iterator, each once", async () => {
    const opened = await Promise.all(Array.from({ length: 30 }, open));
    const seen: string[] = [];
    for await (const view of sdk["taskSearch"]!["search"]!({ pageSize: 10 }))
      seen.push((view as { task: { id: string } }).task.id);
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen).toEqual(expect.arrayContaining(opened));
    const first = await sdk["taskSearch"]!["search"]!({ pageSize: 10 });
    expect((first as { list: object[] }).list).toHaveLength(10);
  });

  it("shows its client what became of a task", async () => {
    const taskId = await open();
    await sdk["taskActions"]!["close"]!({ taskId });
    expect(taskOf(await sdk["taskService"]!["get"]!({ id: taskId })).state).toBe(
      "TASK_STATE_CLOSED",
    );
    await expect(sdk["taskService"]!["get"]!({ id: "nobody" })).rejects.toMatchObject({
      status: 404,
    });
  });
});

describe("a package that is installed", () => {
  it("is mocked by its name", async () => {
    const cwd = await mkdtemp(join(tmpdir(), "sdkwright-installed-"));
    try {
      await mkdir(join(cwd, "node_modules/@sdkwright"), { recursive: true });
      await symlink(join(root, folder), join(cwd, "node_modules/@sdkwright/conductorone-tasks"));
      const server = await startMockServer({ cwd, spec: "@sdkwright/conductorone-tasks" });
      const { status } = await fetch(`${server.url}/api/v1/tasks/5`, {
        headers: { authorization: "Bearer token" },
      });
      await server.close();
      expect(status).toBe(200);
    } finally {
      await rm(cwd, { recursive: true });
    }
  });

  it("is an error where there is none", async () => {
    await expect(startMockServer({ spec: "@sdkwright/nothing" })).rejects.toMatchObject({
      name: "MockServerError",
      diagnostics: [{ code: "source/not-found" }],
    });
  });
});
