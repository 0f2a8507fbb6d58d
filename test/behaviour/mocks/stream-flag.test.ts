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

/** As the package declares it; that its types follow the flag is checked in test/types/answers. */
interface Jobs {
  readWords(params?: object): PromiseLike<unknown>;
  writeWords(params: object): PromiseLike<unknown>;
}

const description = join(projectFolder, "test/types/answers/description.yaml");
const folder = realpathSync(mkdtempSync(join(tmpdir(), "sdkwright-flag-")));
const accepted: (string | null)[] = [];
const fetchAndNote: typeof fetch = (input, init) => {
  accepted.push(new Request(input, init).headers.get("accept"));
  return fetch(input, init);
};
let jobsAt: (baseUrl: string) => Jobs;
let handlers: () => HttpHandler[];

beforeAll(async () => {
  linkMsw(folder);
  await generatePackage(description, folder);
  const load = (entry: string): Promise<unknown> =>
    import(pathToFileURL(join(folder, "package/dist/esm", entry)).href);
  const { Answers } = (await load("index.js")) as {
    Answers: new (options: object) => { jobs: Jobs };
  };
  const { allHandlers } = (await load("mocks/index.js")) as { allHandlers: typeof handlers };
  jobsAt = (baseUrl) => new Answers({ baseUrl, fetch: fetchAndNote }).jobs;
  handlers = allHandlers;
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What an answer is: a list, or the items of a stream. */
async function kindOf(answer: PromiseLike<unknown>): Promise<string> {
  const value = await answer;
  if (Array.isArray(value)) return "whole";
  let count = 0;
  for await (const item of value as AsyncIterable<unknown>) {
    expect(item).toMatchObject({ id: expect.any(String) as unknown });
    count += 1;
  }
  return count > 0 ? "items" : "nothing";
}

const [json, events] = ["application/json", "text/event-stream"];
const whole = `whole ${json}, ${events};q=0.9`;
const items = `items ${events}, ${json};q=0.9`;

const expected = [whole, whole, whole, items, items, items, whole];

/** What calls with and without the flag are answered with, and what they accept. */
async function answersOf(jobs: Jobs): Promise<readonly string[]> {
  const prompt = "p";
  const answers = [
    () => jobs.writeWords({ prompt }),
    () => jobs.writeWords({ prompt, stream: false }),
    () => jobs.writeWords({ prompt, stream: null }),
    () => jobs.writeWords({ prompt, stream: true }),
    () => jobs.readWords(),
    () => jobs.readWords({ stream: true }),
    () => jobs.readWords({ stream: false }),
  ];
  const found: string[] = [];
  for (const ask of answers) found.push(`${await kindOf(ask())} ${accepted.pop() ?? ""}`);
  return found;
}

describe("a call that a flag has answered whole or item by item", () => {
  it("is answered so by handlers", async () => {
    const server = setupServer(...handlers());
    server.listen({ onUnhandledRequest: "error" });
    try {
      expect(await answersOf(jobsAt("https://answers.test"))).toEqual(expected);
    } finally {
      server.close();
    }
  });

  it("is answered so by the mock server", async () => {
    const server = await startMockServer({ spec: description });
    try {
      expect(await answersOf(jobsAt(server.url))).toEqual(expected);
    } finally {
      await server.close();
    }
  });
});
