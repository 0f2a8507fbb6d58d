import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { HttpHandler } from "msw";
import { setupServer } from "msw/node";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startMockServer } from "../../../src/pipeline/start-mock-server.js";
import { projectFolder } from "../../support/compilers.js";
import { generatePackage } from "../../support/generate-package.js";
import { linkMsw } from "../../support/link-msw.js";

/** As the package declares it. */
interface Calls {
  enqueue(params: { text: string; xAction?: string }): Result;
  count(params?: object): Result;
  purge(params: { queue: string }): Result;
  remove(params: { queue: string }): Result;
  find(params: { region: string }): Result;
}
interface Result {
  withResponse(): Promise<{ data: unknown; status: number }>;
}

const description = join(projectFolder, "test/specs/dispatcher.yaml");
const folder = realpathSync(mkdtempSync(join(tmpdir(), "sdkwright-told-apart-")));
const sent: string[] = [];
const fetchAndNote: typeof fetch = (input, init) => {
  const request = new Request(input, init);
  const { pathname, search } = new URL(request.url);
  sent.push(`${request.method} ${pathname}${search} ${request.headers.get("x-action") ?? ""}`);
  return fetch(input, init);
};
let callsAt: (baseUrl: string, options?: object) => Calls;
let check: (mode: string) => unknown;
let handlers: () => HttpHandler[];
let server: Awaited<ReturnType<typeof startMockServer>>;

beforeAll(async () => {
  linkMsw(folder);
  await generatePackage(description, folder);
  const load = (entry: string): Promise<unknown> =>
    import(pathToFileURL(join(folder, "package/dist/esm", entry)).href);
  const { Dispatcher } = (await load("index.js")) as {
    Dispatcher: new (options: object) => { default: Calls };
  };
  const { allHandlers } = (await load("mocks/index.js")) as { allHandlers: typeof handlers };
  const { checks } = (await load("validate.js")) as { checks: typeof check };
  callsAt = (baseUrl, options) =>
    new Dispatcher({ baseUrl, fetch: fetchAndNote, ...options }).default;
  check = checks;
  handlers = allHandlers;
  server = await startMockServer({ spec: description });
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

async function answersOf(calls: Calls): Promise<readonly unknown[]> {
  const found: unknown[] = [];
  for (const call of [
    () => calls.enqueue({ text: "a" }),
    () => calls.count(),
    () => calls.purge({ queue: "q" }),
    () => calls.remove({ queue: "q" }),
    () => calls.find({ region: "eu" }),
  ]) {
    const { data, status } = await call().withResponse();
    found.push(data ?? status);
  }
  return found;
}

const answers = [{ position: 0 }, { waiting: 0 }, 202, 204, 204];

describe("operations of one path that differ in what they always send", () => {
  it("send it without being told", async () => {
    sent.length = 0;
    await answersOf(callsAt(server.url));
    expect(sent).toEqual([
      "POST /?format=json Dispatcher.Enqueue",
      "POST /?format=json Dispatcher.Count",
      "DELETE /q?purge=true ",
      "DELETE /q ",
      "GET /v1/eu ",
    ]);
  });

  it("send what they are told instead", async () => {
    sent.length = 0;
    await callsAt(server.url)
      .enqueue({ text: "a", xAction: "Other" })
      .withResponse()
      .catch(() => undefined);
    expect(sent[0]).toBe("POST /?format=json Other");
  });

  it("are right without it for what checks calls", async () => {
    const calls = callsAt(server.url, { validate: check("error") });
    expect(await answersOf(calls)).toEqual(answers);
  });

  it("are told apart by handlers", async () => {
    const msw = setupServer(...handlers());
    msw.listen({ onUnhandledRequest: "error" });
    try {
      expect(await answersOf(callsAt("https://dispatcher.example"))).toEqual(answers);
    } finally {
      msw.close();
    }
  });

  it("are told apart by the mock server", async () => {
    expect(await answersOf(callsAt(server.url))).toEqual(answers);
  });
});
