import { mkdtemp, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { resolveTarget } from "../../src/config/resolve-targets.js";
import { generate } from "../../src/pipeline/generate.js";
import { headerValues, LoopbackServer, type Answer } from "../support/loopback-server.js";

/** What a description and a configuration say of repeating calls, as a generated package heeds it. */
const description = `
openapi: 3.1.0
info: { title: Payments, version: "1" }
paths:
  /payments:
    post:
      operationId: pay
      tags: [payments]
      parameters: [{ name: Idempotency-Key, in: header, required: true, schema: { type: string } }]
      x-sdkwright-retry: { statuses: [409], initialDelay: 1 }
      responses: { "204": { description: Paid } }
    patch:
      operationId: change
      tags: [payments]
      x-sdkwright-retry: { initialDelay: 1 }
      responses: { "204": { description: Changed } }
    delete:
      operationId: cancel
      tags: [payments]
      x-sdkwright-retry: false
      responses: { "204": { description: Cancelled } }
`;

type Calls = Record<string, (params?: object) => PromiseLike<unknown>>;

let folder: string;
let server: LoopbackServer;
let payments: Calls;
let answers: Answer[];

beforeAll(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), "sdkwright-reliability-")));
  await writeFile(join(folder, "payments.yaml"), description);
  const out = join(folder, "out");
  const target = {
    spec: "payments.yaml",
    out,
    package: { name: "payments", version: "1.0.0" },
    idempotencyHeader: "Request-Key",
  };
  const result = await generate({ target: resolveTarget(target, folder, folder), mode: "write" });
  if (!result.ok) throw new Error(result.diagnostics.map(({ message }) => message).join("\n"));
  server = await LoopbackServer.start(() => answers.shift() ?? { status: 204 });
  const { Payments } = (await import(pathToFileURL(join(out, "dist/esm/index.js")).href)) as {
    Payments: new (options?: object) => { payments: Calls };
  };
  payments = new Payments({ baseUrl: server.url }).payments;
}, 60_000);

beforeEach(() => {
  server.requests.length = 0;
});

afterAll(async () => {
  await server.stop();
  await rm(folder, { recursive: true });
});

const keys = (name: string): readonly string[] =>
  server.requests.flatMap((request) => headerValues(request, name));
const uuid = /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-a[\da-f]{3}-[\da-f]{12}$/;

it("a marked status is repeated, with one key for all attempts", async () => {
  answers = [{ status: 409 }, { status: 503 }];
  await payments["pay"]?.();
  expect(server.requests).toHaveLength(3);
  const [first, ...others] = keys("idempotency-key");
  expect(first).toMatch(uuid);
  expect(others).toEqual([first, first]);
});

it("each call has a key of its own, but for one that the caller gives", async () => {
  answers = [];
  await payments["pay"]?.();
  await payments["pay"]?.();
  await payments["pay"]?.({ "Idempotency-Key": "mine", idempotencyKey: "mine" });
  const [one, two, mine] = keys("idempotency-key");
  expect(one).not.toBe(two);
  expect(mine).toBe("mine");
});

it("the configuration names the header of other operations", async () => {
  answers = [{ status: 500 }];
  await payments["change"]?.();
  const [one, two] = keys("request-key");
  expect(one).toMatch(uuid);
  expect(two).toBe(one);
});

it("an operation that is not to be repeated is not", async () => {
  answers = [{ status: 503 }];
  await expect(payments["cancel"]?.()).rejects.toMatchObject({ status: 503, attempts: 1 });
  expect(keys("request-key")).toEqual([]);
});
