import { afterAll, beforeAll, expect, it } from "vitest";
import { expandList } from "../../generated/conductorone-tasks/src/expand.js";
import { ConductorOneTasks } from "../../generated/conductorone-tasks/src/index.js";
import { LoopbackServer } from "../support/loopback-server.js";

const type = "type.googleapis.com/c1.api.user.v1.User";
const user = (id: string): object => ({ "@type": type, id });
const view = (id: string, userPath?: string): object => ({ task: { id }, userPath });

// Paths are of the page that they stand in: the same one leads to another user on the next.
const pages: readonly object[] = [
  {
    list: [view("1", "$.expanded[1]"), view("2", "$.expanded[0]")],
    expanded: [user("ann"), user("bob")],
    nextPageToken: "p2",
  },
  { list: [], expanded: [], nextPageToken: "p3" },
  {
    list: [view("3", "$.expanded[0]"), view("4"), view("5", "$.expanded[7]")],
    expanded: [user("cid")],
  },
];

let server: LoopbackServer;
beforeAll(async () => {
  server = await LoopbackServer.start(({ body }) => {
    const { pageToken = "p1" } = JSON.parse(body.toString()) as { readonly pageToken?: string };
    return { status: 200, body: pages[Number(pageToken.slice(1)) - 1] };
  });
});
afterAll(async () => server.stop());

it("expands the list of each page by the page's own related objects", async () => {
  const { taskSearch } = new ConductorOneTasks({ baseUrl: server.url, auth: "token" });
  const found: unknown[] = [];
  const search = taskSearch.search({ expandMask: { paths: ["user_id"] } });
  for await (const { data, items } of search.pages()) {
    const expanded = expandList(data);
    expect(expanded).toHaveLength(items.length);
    found.push(expanded.map(({ task, user: who }) => [task?.id, who && "id" in who && who.id]));
  }
  expect(found).toEqual([
    [
      ["1", "bob"],
      ["2", "ann"],
    ],
    [],
    [
      ["3", "cid"],
      ["4", undefined],
      ["5", undefined],
    ],
  ]);
});
