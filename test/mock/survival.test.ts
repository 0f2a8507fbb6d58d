import { connect } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startMockServer, type RunningMock } from "../../src/pipeline/start-mock-server.js";
import { RandomNumbers } from "../../src/mock/random-numbers.js";

let server: RunningMock;
beforeAll(async () => {
  server = await startMockServer({
    spec: "spec/conductorone-tasks.yaml",
    overlays: ["spec/conductorone-tasks.state.overlay.yaml"],
    port: 0,
    stateful: true,
  });
});
afterAll(() => server.close());

const random = new RandomNumbers(7);
const choose = <Item>(items: readonly Item[]): Item =>
  items[Math.floor(random.next() * items.length)]!;

const methods = ["GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "HEAD"];
const paths = [
  "/api/v1/tasks/abc",
  "/api/v1/tasks/%ZZ",
  "/api/v1/tasks/%00",
  "/api/v1/tasks/..%2f..%2fetc",
  "/api/v1/search/tasks",
  "/api/v1/task/grant",
  "/api/v1/tasks/abc/action/close",
  "/api/v1/tasks/__proto__/action/reassign",
  "/__sdkwright/operation?id=%E0%A4%A",
  "/",
  `/${"a/".repeat(500)}`,
  "/api/v1/tasks/abc?a[b][c=1&&&=&%=%",
];
const types = [
  "application/json",
  "application/json; charset=utf-8",
  "text/plain",
  "multipart/form-data; boundary=x",
  "application/x-www-form-urlencoded",
  "nonsense",
  ";;;",
  "",
];
const bodies = [
  "",
  "{}",
  "{",
  "[[[[",
  '{"appId":"a","appEntitlementId":"b"}',
  '{"__proto__":{"a":1},"constructor":5}',
  '{"newStepUserIds":["u"]}',
  "null",
  "\u0000\u0001\u0002",
  "--x\r\n\r\n--x--",
  "a=%ZZ&b[c][d]=e",
  `[${"[".repeat(5000)}`,
  JSON.stringify({ query: "x".repeat(50_000) }),
];

/** One request that is wrong in some way, or by accident in none. */
async function fuzz(): Promise<number> {
  const method = choose(methods);
  const headers: Record<string, string> = {
    prefer: choose(["", "code=999", "code=404", "example=a", "dynamic=true", ",;=\\"]),
  };
  const type = choose(types);
  if (type !== "") headers["content-type"] = type;
  if (random.next() < 0.7)
    headers["authorization"] = choose(["Bearer t", "Basic x", "Bearer", "x"]);
  if (random.next() < 0.3) headers["accept"] = choose(["*/*", "text/html", ";q=x", "a/b;q=9"]);
  if (random.next() < 0.3) headers["cookie"] = choose(["a=b", ";;=", "a"]);
  if (random.next() < 0.2) headers["origin"] = "null";
  const body = method === "GET" || method === "HEAD" ? undefined : choose(bodies);
  const response = await fetch(server.url + choose(paths), {
    method,
    headers,
    ...(body === undefined ? {} : { body }),
  });
  await response.arrayBuffer();
  return response.status;
}

describe("a mock server survives", () => {
  it(
    "10,000 fuzzed requests: each is answered, none is a fault of ours",
    { timeout: 240_000 },
    async () => {
      const counts = new Map<number, number>();
      const before = server.log.count;
      for (let round = 0; round < 200; round += 1) {
        const statuses = await Promise.all(Array.from({ length: 50 }, fuzz));
        for (const status of statuses) counts.set(status, (counts.get(status) ?? 0) + 1);
      }
      const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
      expect(total).toBe(10_000);
      expect([...counts.keys()].filter((status) => status >= 500)).toEqual([]);
      expect(server.faults).toEqual([]);
      // The page's own requests are not in the log of the API.
      expect(server.log.count - before).toBeGreaterThan(7000);
      expect(server.log.entries.length).toBeLessThanOrEqual(200);
      expect([200, 400, 401, 404, 405, 415].every((status) => counts.has(status))).toBe(true);
    },
  );

  it(
    "1,000 requests at once: each of the tasks that are opened is there afterwards",
    { timeout: 120_000 },
    async () => {
      const headers = { authorization: "Bearer t", "content-type": "application/json" };
      const open = async (): Promise<string> => {
        const response = await fetch(`${server.url}/api/v1/task/grant`, {
          method: "POST",
          headers,
          body: '{"appId":"a","appEntitlementId":"b"}',
        });
        const { taskView } = (await response.json()) as { taskView: { task: { id: string } } };
        return taskView.task.id;
      };
      const ids = await Promise.all(Array.from({ length: 1000 }, open));
      expect(new Set(ids).size).toBe(1000);
      const states = await Promise.all(
        ids.map((id) =>
          fetch(`${server.url}/api/v1/tasks/${id}`, { headers }).then(
            (response) => response.status,
          ),
        ),
      );
      expect(states.filter((status) => status === 200)).toHaveLength(1000);
    },
  );

  it("requests that are no HTTP, and clients that go away", async () => {
    const speak = (text: string): Promise<string> =>
      new Promise((resolve) => {
        const socket = connect(server.port, "127.0.0.1", () => socket.write(text));
        let answer = "";
        socket.on("data", (chunk: Buffer) => (answer += chunk.toString("latin1")));
        socket.on("error", () => resolve(answer)).on("close", () => resolve(answer));
        setTimeout(() => socket.destroy(), 300);
      });
    const answers = await Promise.all([
      speak("GARBAGE\r\n\r\n"),
      speak("GET / HTTP/9.9\r\n\r\n"),
      speak("POST /api/v1/task/grant HTTP/1.1\r\nhost: x\r\ncontent-length: 100\r\n\r\n{"),
      speak("GET /api/v1/tasks/a HTTP/1.1\r\nhost: x\r\nbad header\r\n\r\n"),
    ]);
    expect(answers[0]).toMatch(/^HTTP\/1\.1 400/);
    expect(server.faults).toEqual([]);
    const { status } = await fetch(`${server.url}/api/v1/tasks/a`);
    expect(status).toBe(401);
  });

  it("bodies that are too large", async () => {
    const response = await fetch(`${server.url}/api/v1/task/grant`, {
      method: "POST",
      headers: { authorization: "Bearer t", "content-type": "application/json" },
      body: "x".repeat(11 * 1024 * 1024),
    });
    expect(response.status).toBe(413);
    await response.arrayBuffer();
  });

  it("any number of requests, without keeping anything of them", { timeout: 240_000 }, async () => {
    const run = async (count: number): Promise<number> => {
      for (let done = 0; done < count; done += 50)
        await Promise.all(Array.from({ length: 50 }, fuzz));
      globalThis.gc?.();
      return process.memoryUsage().heapUsed;
    };
    const first = await run(2000);
    const second = await run(2000);
    // What is kept of a request is a line of a log that has an end. The rest is for the collector.
    expect(second - first).toBeLessThan(60 * 1024 * 1024);
  });
});
