import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { HttpHandler } from "msw";
import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import {
  ConductorOneTasks,
  NotFoundError,
} from "../../../generated/conductorone-tasks/src/index.js";
import { statefulHandlers } from "../../../generated/conductorone-tasks/src/mocks/index.js";
import { projectFolder } from "../../support/compilers.js";
import { generatePackage } from "../../support/generate-package.js";
import { linkMsw } from "../../support/link-msw.js";

const server = setupServer();
beforeAll(() => server.listen({ onUnhandledRequest: "error" }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

describe("stateful handlers of the task API", () => {
  const c1 = new ConductorOneTasks({ tenantDomain: "acme", auth: "token", retry: false });
  const open = async (): Promise<string> => {
    const { taskView } = await c1.taskService.createGrantTask({
      appId: "a",
      appEntitlementId: "e",
    });
    return taskView?.task?.id ?? "";
  };

  it("remember what was made, and what became of it", async () => {
    server.use(...statefulHandlers());
    const id = await open();
    const { taskView } = await c1.taskService.get({ id });
    expect(taskView?.task).toMatchObject({
      id,
      state: "TASK_STATE_OPEN",
      type: { grant: { appId: "a", appEntitlementId: "e" } },
    });
    await c1.taskActions.close({ taskId: id, comment: "done" });
    expect((await c1.taskService.get({ id })).taskView?.task?.state).toBe("TASK_STATE_CLOSED");
    await c1.taskActions.reassign({ taskId: id, newStepUserIds: ["u1", "u2"] });
    expect((await c1.taskService.get({ id })).taskView?.task?.stepApproverIds).toEqual([
      "u1",
      "u2",
    ]);
    await expect(c1.taskService.get({ id: "nobody" })).rejects.toBeInstanceOf(NotFoundError);
  });

  it("search, page by page", async () => {
    server.use(...statefulHandlers());
    const opened = await Promise.all(Array.from({ length: 25 }, open));
    const seen: unknown[] = [];
    for await (const { task } of c1.taskSearch.search({ pageSize: 10 })) seen.push(task?.id);
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen).toEqual(expect.arrayContaining(opened));
    await c1.taskActions.close({ taskId: opened[3]!, comment: "" });
    const { list } = await c1.taskSearch.search({ taskStates: ["TASK_STATE_CLOSED"] });
    expect(list?.map(({ task }) => task?.id)).toEqual([opened[3]]);
  });

  it("forget with the next ones", async () => {
    server.use(...statefulHandlers());
    const id = await open();
    server.use(...statefulHandlers());
    await expect(c1.taskService.get({ id })).rejects.toBeInstanceOf(NotFoundError);
  });
});

interface Pet {
  readonly id: number;
  readonly name: string;
  readonly kind?: string;
}

describe("stateful handlers by convention", () => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "sdkwright-stateful-")));
  let make: (options?: object) => HttpHandler[];
  beforeAll(async () => {
    linkMsw(folder);
    await generatePackage(join(projectFolder, "test/mock/pets.yaml"), folder);
    const path = join(folder, "package/dist/esm/mocks/index.js");
    const mocks = (await import(pathToFileURL(path).href)) as { statefulHandlers: typeof make };
    make = mocks.statefulHandlers;
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const call = async (
    line: string,
    json?: unknown,
    type = "application/json",
  ): Promise<{ readonly status: number; readonly headers: Headers; readonly json: unknown }> => {
    const [method = "", path = ""] = line.split(" ");
    const response = await fetch(`http://pets.test${path}`, {
      method,
      headers: {
        authorization: "Bearer t",
        ...(json === undefined ? {} : { "content-type": type }),
      },
      ...(json === undefined ? {} : { body: JSON.stringify(json) }),
    });
    const text = await response.text();
    const { status, headers } = response;
    return { status, headers, json: text === "" ? undefined : (JSON.parse(text) as unknown) };
  };

  it("keep what is made, changed and removed", async () => {
    server.use(...make());
    const made = await call("POST /pets", { name: "Mia", kind: "cat", age: 3, secret: "s" });
    const { id } = made.json as Pet;
    expect(made).toMatchObject({ status: 201, json: { name: "Mia", kind: "cat", age: 3 } });
    expect(made.headers.get("location")).toBe(`/pets/${id}`);
    expect(made.json).not.toHaveProperty("secret");
    const patch = { age: null, name: "Mio" };
    expect((await call(`PATCH /pets/${id}`, patch, "application/merge-patch+json")).json).toEqual({
      id,
      name: "Mio",
      kind: "cat",
    });
    expect((await call(`DELETE /pets/${id}`)).status).toBe(204);
    expect(await call(`GET /pets/${id}`)).toMatchObject({ status: 404, json: { status: 404 } });
  });

  it("leave out what the schema does not allow", async () => {
    server.use(...make());
    const { kind, name } = (await call("POST /pets", { name: "Mia", kind: "fish" })).json as Pet;
    expect(name).toBe("Mia");
    expect(kind).not.toBe("fish");
  });

  it("filter and page by what the query says", async () => {
    server.use(...make());
    await call("POST /pets", { name: "Rex", kind: "dog" });
    const kindsOf = async (query: string): Promise<readonly unknown[]> => {
      const { pets } = (await call(`GET /pets?${query}`)).json as { pets: readonly Pet[] };
      return [...new Set(pets.map(({ kind }) => kind))];
    };
    expect(await kindsOf("kind=dog")).toEqual(["dog"]);
    expect(await kindsOf("kind=fish")).toEqual([]);
    expect((await kindsOf("kind=dog&kind=cat")).length).toBe(2);
  });

  it("keep collections within objects apart, and need the object around", async () => {
    server.use(...make());
    const { id } = (await call("POST /pets", { name: "a" })).json as Pet;
    const { visit } = (await call(`POST /pets/${id}/visits`, { reason: "cough" })).json as {
      visit: object;
    };
    expect((await call(`GET /pets/${id}/visits?limit=5&offset=0`)).json).toEqual({
      visits: [visit],
      total: 1,
    });
    expect((await call("GET /pets/987654/visits")).status).toBe(404);
  });
});

describe("stateful handlers whose pages a property of a parameter chooses", () => {
  interface Shelves {
    readonly shelves: {
      createShelf(params: object): PromiseLike<unknown>;
      listShelves(params: object): AsyncIterable<Pet>;
    };
    readonly books: {
      createBook(params: object): PromiseLike<unknown>;
      listBooks(params: object): AsyncIterable<Pet>;
    };
  }
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "sdkwright-shelves-")));
  let client: Shelves;
  let make: () => HttpHandler[];
  beforeAll(async () => {
    linkMsw(folder);
    await generatePackage(join(projectFolder, "test/mock/shelves.yaml"), folder);
    const load = (entry: string): Promise<unknown> =>
      import(pathToFileURL(join(folder, "package/dist/esm", entry)).href);
    const mocks = (await load("mocks/index.js")) as { statefulHandlers: typeof make };
    const { Shelves } = (await load("index.js")) as { Shelves: new (options: object) => Shelves };
    make = mocks.statefulHandlers;
    client = new Shelves({ baseUrl: "http://shelves.test" });
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const asked: string[] = [];
  const names = ["a", "b", "c", "d", "e"];
  const namesOf = async (items: AsyncIterable<Pet>): Promise<readonly string[]> => {
    asked.length = 0;
    server.events.on("request:start", ({ request }) => {
      asked.push(decodeURIComponent(new URL(request.url).search));
    });
    const found: string[] = [];
    for await (const { name } of items) found.push(name);
    server.events.removeAllListeners();
    return found.filter((name) => names.includes(name));
  };

  it("give each object once, where the query has `name[property]`", async () => {
    server.use(...make());
    for (const name of names) await client.shelves.createShelf({ name });
    const found = await namesOf(client.shelves.listShelves({ page: { size: 3 } }));
    expect(found.toSorted()).toEqual(names);
    expect(asked).toEqual(["?page[size]=3", "?page[size]=3&page[number]=2"]);
  });

  it("give each object once, where the query has the properties themselves", async () => {
    server.use(...make());
    for (const name of names) await client.books.createBook({ name });
    const found = await namesOf(client.books.listBooks({ pageable: { size: 3 } }));
    expect(found.toSorted()).toEqual(names);
    expect(asked).toEqual(["?size=3", "?size=3&page=1"]);
  });
});
