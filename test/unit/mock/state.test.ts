import { describe, expect, it } from "vitest";
import { ask, mockOf, type Asked, type Told } from "../../support/mock-of.js";

interface Pet {
  readonly id: number;
  readonly name: string;
  readonly kind?: string;
  readonly age?: number;
}

type Call = (line: string, json?: unknown, headers?: Asked["headers"]) => Told;

/** A stateful mock that is asked without much ado: by a line, and what is sent as JSON. */
async function callerOf(path: string, ...overlays: readonly string[]): Promise<Call> {
  const mock = await mockOf(path, { stateful: true }, ...overlays);
  return (line, json, headers = { authorization: "Bearer t" }) =>
    ask(mock, { line, headers, ...(json === undefined ? {} : { json }) });
}

describe("a store by convention", () => {
  const pets = (): Promise<Call> => callerOf("test/mock/pets.yaml");
  const listOf = ({ json }: Told): readonly Pet[] => (json as { pets: readonly Pet[] }).pets;

  it("begins with fixtures that can be fetched", async () => {
    const call = await pets();
    const list = listOf(call("GET /pets"));
    expect(list.length).toBeGreaterThan(0);
    expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
    for (const pet of list) expect(call(`GET /pets/${pet.id}`).json).toEqual(pet);
  });

  it("keeps what is made, changed, put in its place and removed", async () => {
    const call = await pets();
    const made = call("POST /pets", { name: "Mia", kind: "cat", age: 3, secret: "s" });
    const { id } = made.json as Pet;
    expect(made.status).toBe(201);
    expect(made.headers["location"]).toBe(`/pets/${id}`);
    // What pets do not have is not kept.
    expect(made.json).toEqual({ id, name: "Mia", kind: "cat", age: 3 });
    expect(call(`GET /pets/${id}`).json).toEqual(made.json);
    expect(listOf(call("GET /pets"))).toContainEqual(made.json);

    const merge = { "content-type": "application/merge-patch+json" };
    expect(call(`PATCH /pets/${id}`, { age: null, name: "Mio" }, merge).json).toEqual({
      id,
      name: "Mio",
      kind: "cat",
    });
    expect(call(`PUT /pets/${id}`, { name: "Max", kind: "dog" }).json).toEqual({
      id,
      name: "Max",
      kind: "dog",
    });
    expect(call(`DELETE /pets/${id}`).status).toBe(204);
    const gone = call(`GET /pets/${id}`);
    expect([gone.status, gone.headers["content-type"]]).toEqual([404, "application/problem+json"]);
    expect(listOf(call("GET /pets")).map((pet) => pet.id)).not.toContain(id);
  });

  it("makes the steps of a JSON Patch, all or none", async () => {
    const call = await pets();
    const { id } = call("POST /pets", { name: "Mia", kind: "cat", age: 3 }).json as Pet;
    const patch = (...steps: readonly object[]): Told =>
      call(`PATCH /pets/${id}`, steps, { "content-type": "application/json-patch+json" });
    const made = patch(
      { op: "test", path: "/kind", value: "cat" },
      { op: "replace", path: "/name", value: "Mio" },
      { op: "remove", path: "/age" },
    );
    expect([made.status, made.json]).toEqual([200, { id, name: "Mio", kind: "cat" }]);
    const failed = patch(
      { op: "replace", path: "/name", value: "Max" },
      { op: "test", path: "/kind", value: "dog" },
    );
    expect([failed.status, failed.headers["content-type"]]).toEqual([
      409,
      "application/problem+json",
    ]);
    expect(patch({ op: "replace", path: "/name", value: 5 }).status).toBe(422);
    expect(call(`GET /pets/${id}`).json).toEqual({ id, name: "Mio", kind: "cat" });
  });

  it("takes an object out of what is around it, and knows it by the last word of its parameter", async () => {
    const call = await pets();
    const { data } = call("POST /books", { data: { title: "Emma" } }).json as {
      data: { gid: string; title: string };
    };
    expect(data.title).toBe("Emma");
    expect(call(`GET /books/${data.gid}`).json).toEqual({ data });
  });

  it("leaves out what would make an object another than its schema allows", async () => {
    const call = await pets();
    const { json } = call("POST /pets", { name: "Mia", kind: "fish", age: -5 });
    const pet = json as Pet;
    expect(pet.name).toBe("Mia");
    expect(["cat", "dog", undefined]).toContain(pet.kind);
    expect(pet.age ?? 0).toBeGreaterThanOrEqual(0);
  });

  it("gives pages by tokens, each object once, also where some are removed meanwhile", async () => {
    const call = await pets();
    for (let index = 0; index < 25; index += 1)
      call("POST /pets", { name: `p${index}`, kind: "cat" });
    const whole = listOf(call("GET /pets?page_size=1000"));
    const seen: number[] = [];
    let token = "";
    do {
      const told = call(`GET /pets?page_size=10&page_token=${token}`);
      seen.push(...listOf(told).map(({ id }) => id));
      token = (told.json as { next_page_token?: string }).next_page_token ?? "";
      if (seen.length === 10) call(`DELETE /pets/${whole[0]!.id}`);
    } while (token !== "");
    expect(seen).toEqual(whole.map(({ id }) => id));
  });

  it("filters by parameters that are called like a property", async () => {
    const call = await pets();
    call("POST /pets", { name: "Rex", kind: "dog" });
    const kinds = (query: string): ReadonlySet<string | undefined> =>
      new Set(listOf(call(`GET /pets?${query}`)).map(({ kind }) => kind));
    expect(kinds("kind=dog")).toEqual(new Set(["dog"]));
    expect(kinds("kind=dog&kind=cat").size).toBe(2);
    expect(listOf(call("GET /pets?kind=fish"))).toEqual([]);
  });

  it("keeps collections within objects apart, and needs the object around", async () => {
    const call = await pets();
    const made = (): number => (call("POST /pets", { name: "a" }).json as Pet).id;
    const [one, other] = [made(), made()];
    const { visit } = call(`POST /pets/${one}/visits`, { reason: "cough" }).json as {
      visit: { id: string; reason: string };
    };
    expect(visit.reason).toBe("cough");
    expect(call(`GET /pets/${one}/visits/${visit.id}`).json).toEqual(visit);
    expect(call(`GET /pets/${other}/visits/${visit.id}`).status).toBe(404);
    expect(call(`GET /pets/${other}/visits`).json).toEqual({ visits: [], total: 0 });
    expect(call(`GET /pets/${one}/visits?limit=5&offset=0`).json).toEqual({
      visits: [visit],
      total: 1,
    });
    expect(call(`GET /pets/${one}/visits?limit=5&offset=1`).json).toEqual({ visits: [], total: 1 });
    expect(call("GET /pets/987654/visits").status).toBe(404);
  });

  it("makes ids that their schema allows, and finds an object by what its path calls it", async () => {
    const call = await pets();
    const ids = [1, 2, 3].map(
      () => (call("POST /keepers", { login: "xyz", name: "K" }).json as { login: string }).login,
    );
    expect(new Set(ids).size).toBe(3);
    for (const id of ids) expect(id).toMatch(/^[a-z]{3}$/);
    expect(call(`GET /keepers/${ids[0]}`).json).toEqual({ login: ids[0], name: "K" });
    const told = call("GET /keepers?page=1&per_page=2");
    expect(told.json).toHaveLength(2);
  });

  it("says what it is asked to say all the same", async () => {
    const call = await pets();
    const asked = { prefer: "code=404" };
    expect(call("GET /pets/0", undefined, asked).status).toBe(404);
  });
});

describe("a list of which a property of a parameter chooses the page", () => {
  it.each<[list: string, page: (number: number) => string, items: string]>([
    ["/shelves", (number) => `page[number]=${number + 1}&page[size]=2`, "data"],
    ["/books", (number) => `page=${number}&size=2`, "content"],
  ])("is given page by page: %s", async (list, page, items) => {
    const call = await callerOf("test/mock/shelves.yaml");
    const namesAt = (number: number): readonly string[] => {
      const json = call(`GET ${list}?${page(number)}`).json as Record<string, readonly Pet[]>;
      return (json[items] ?? []).map(({ name }) => name);
    };
    const before = namesAt(0).length;
    const made = ["a", "b", "c", "d", "e"];
    for (const name of made) call(`POST ${list}`, { name });
    const found = [0, 1, 2, 3, 4].flatMap(namesAt);
    expect(namesAt(0)).toHaveLength(2);
    expect(found.filter((name) => made.includes(name)).toSorted()).toEqual(made);
    expect(found).toHaveLength(made.length + before);
  });
});

describe("the store of the task API", () => {
  const tasks = (): Promise<Call> =>
    callerOf(
      "spec/conductorone-tasks.yaml",
      "spec/conductorone-tasks.overlay.yaml",
      "spec/conductorone-tasks.state.overlay.yaml",
    );
  interface Task {
    readonly id: string;
    readonly state: string;
    readonly stepApproverIds: readonly string[];
    readonly type: Readonly<Record<string, unknown>>;
  }
  const taskOf = ({ json }: Told): Task => (json as { taskView: { task: Task } }).taskView.task;
  const listOf = ({ json }: Told): readonly Task[] =>
    (json as { list: readonly { task: Task }[] }).list.map(({ task }) => task);
  const grant = { appId: "app", appEntitlementId: "entitlement" };

  it("fetches, searches and pages tasks that were opened", async () => {
    const call = await tasks();
    const before = listOf(call("POST /api/v1/search/tasks", { pageSize: 100 })).length;
    const opened = Array.from({ length: 30 }, () => taskOf(call("POST /api/v1/task/grant", grant)));
    expect(opened[0]).toMatchObject({ state: "TASK_STATE_OPEN", type: { grant } });
    expect(Object.keys(opened[0]!.type)).toEqual(["grant"]);
    expect(taskOf(call(`GET /api/v1/tasks/${opened[3]!.id}`))).toEqual(opened[3]);
    expect(call("GET /api/v1/tasks/nobody").status).toBe(404);

    const seen: string[] = [];
    let pageToken = "";
    do {
      const told = call("POST /api/v1/search/tasks", { pageSize: 10, pageToken });
      seen.push(...listOf(told).map(({ id }) => id));
      pageToken = (told.json as { nextPageToken?: string }).nextPageToken ?? "";
    } while (pageToken !== "");
    expect(seen).toHaveLength(before + 30);
    expect(new Set(seen).size).toBe(before + 30);
  });

  it.each([
    { action: "close", body: {}, want: { state: "TASK_STATE_CLOSED" } },
    {
      action: "reassign",
      body: { newStepUserIds: ["u1", "u2"] },
      want: { stepApproverIds: ["u1", "u2"] },
    },
    {
      action: "approve",
      body: { policyStepId: "s" },
      want: {
        state: "TASK_STATE_CLOSED",
        policy: {
          current: { id: "s", state: "POLICY_STEP_STATE_DONE", approval: { approved: {} } },
        },
      },
    },
    {
      action: "deny",
      body: { policyStepId: "s" },
      want: { policy: { current: { approval: { denied: {} } } } },
    },
    { action: "escalate", body: { policyStepId: "s" }, want: { emergencyAccess: true } },
    { action: "comment", body: { comment: "c" }, want: { commentCount: 1 } },
  ])("$action changes the task for good", async ({ action, body, want }) => {
    const call = await tasks();
    const { id } = taskOf(call("POST /api/v1/task/grant", grant));
    const told = call(`POST /api/v1/tasks/${id}/action/${action}`, body);
    expect(told.status).toBe(200);
    expect(taskOf(told)).toMatchObject(want);
    expect(taskOf(call(`GET /api/v1/tasks/${id}`))).toMatchObject(want);
  });

  it("finds closed tasks among the closed, until they are restarted", async () => {
    const call = await tasks();
    const { id } = taskOf(call("POST /api/v1/task/revoke", grant));
    const search = (state: string): readonly string[] =>
      listOf(call("POST /api/v1/search/tasks", { taskStates: [state] })).map((task) => task.id);
    call(`POST /api/v1/tasks/${id}/action/close`, { comment: "done" });
    expect(search("TASK_STATE_CLOSED")).toEqual([id]);
    expect(search("TASK_STATE_OPEN")).not.toContain(id);
    call(`POST /api/v1/tasks/${id}/action/restart`, {});
    expect(search("TASK_STATE_CLOSED")).toEqual([]);
  });

  it("counts the comments on a task", async () => {
    const call = await tasks();
    const { id } = taskOf(call("POST /api/v1/task/grant", grant));
    for (const comment of ["a", "b", "c"])
      call(`POST /api/v1/tasks/${id}/action/comment`, { comment });
    expect(taskOf(call(`GET /api/v1/tasks/${id}`))).toMatchObject({ commentCount: 3 });
  });

  it("keeps the history of each task", async () => {
    const call = await tasks();
    const { id } = taskOf(call("POST /api/v1/task/grant", grant));
    call(`POST /api/v1/tasks/${id}/action/comment`, { comment: "please" });
    call(`POST /api/v1/tasks/${id}/action/close`, {});
    const { list } = call("POST /api/v1/task/audits", { taskId: id }).json as { list: object[] };
    expect(list).toMatchObject([
      { ticketId: id, comment: { comment: "please" }, currentState: "TASK_STATE_OPEN" },
      { ticketId: id, stateChange: {}, currentState: "TASK_STATE_CLOSED" },
    ]);
    expect(call("POST /api/v1/task/audits", { taskId: "other" }).json).toMatchObject({ list: [] });
  });
});
