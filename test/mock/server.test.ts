import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { run } from "../../src/cli/main.js";
import { startMockServer } from "../../src/pipeline/start-mock-server.js";
import { memoryIo } from "../unit/cli/memory-io.js";

const spec = "test/mock/shop.yaml";

describe("a server", () => {
  it("answers what is under way when it is closed, and nothing after that", async () => {
    const latency = { from: 300, to: 300 };
    const server = await startMockServer({ spec, latency });
    const answer = fetch(`${server.url}/items`);
    await new Promise((resolve) => setTimeout(resolve, 100));
    const closed = server.close();
    expect((await answer).status).toBe(200);
    await closed;
    await expect(fetch(`${server.url}/items`)).rejects.toThrow("fetch failed");
  });

  it("ends for those who follow its log, too", async () => {
    const server = await startMockServer({ spec });
    const { body } = await fetch(`${server.url}/__sdkwright/log`);
    await fetch(`${server.url}/items?limit=5`);
    const reader = body!.pipeThrough(new TextDecoderStream()).getReader();
    let text = "";
    while (!text.includes("/items?limit=5")) text += (await reader.read()).value ?? "";
    await server.close();
    let last = await reader.read();
    while (!last.done) last = await reader.read();
    expect(server.log.entries).toMatchObject([{ id: 1, target: "/items?limit=5", status: 200 }]);
  });

  it("keeps keys out of its log", async () => {
    const server = await startMockServer({ spec });
    await fetch(`${server.url}/items?api_key=secret&x=1`, { method: "POST" });
    expect(server.log.entries[0]?.target).toBe("/items?api_key=...&x=1");
    await server.close();
  });

  it("sends a stream in chunks, and the headers of HEAD without a body", async () => {
    const server = await startMockServer({ spec });
    const stream = await fetch(`${server.url}/events`);
    expect(stream.headers.get("transfer-encoding")).toBe("chunked");
    expect(await stream.text()).toBe("event: tick\ndata: data\n\n");
    const head = await fetch(`${server.url}/items/1`, { method: "HEAD" });
    expect(Number(head.headers.get("content-length"))).toBeGreaterThan(10);
    expect(await head.text()).toBe("");
    await server.close();
  });

  it("shows its own pages to this machine's names only", async () => {
    const server = await startMockServer({ spec });
    const { request } = await import("node:http");
    const status = await new Promise((resolve, reject) => {
      request(`${server.url}/__sdkwright/api`, { headers: { host: "evil.example" } })
        .on("response", (response) => resolve(response.resume().statusCode))
        .on("error", reject)
        .end();
    });
    expect(status).toBe(403);
    const page = await fetch(server.url);
    expect(page.headers.get("content-security-policy")).toContain("default-src 'none'");
    expect(page.headers.get("access-control-allow-origin")).toBeNull();
    await server.close();
  });
});

describe("sdkwright mock", () => {
  /** Runs the command, and asks it something before it is interrupted. */
  async function mock(
    argv: readonly string[],
    work: (url: string) => Promise<unknown> = async () => undefined,
    cwd = ".",
  ): Promise<{ readonly code: number; readonly stdout: string; readonly stderr: string }> {
    const io = memoryIo({
      cwd,
      untilInterrupted: async () => {
        await work(/http:\S+?:\d+/.exec(io.written.stdout)?.[0] ?? "");
      },
    });
    const code = await run(["mock", ...argv], io);
    return { code, ...io.written };
  }

  it("prints its address, serves until it is interrupted, and ends well", async () => {
    let status = 0;
    const { code, stdout, stderr } = await mock([spec, "--port", "0"], async (url) => {
      status = (await fetch(`${url}/items`)).status;
    });
    expect([code, status, stderr]).toEqual([0, 200, ""]);
    expect(stdout).toMatch(/^http:\/\/127\.0\.0\.1:\d+ mocks Shop: 17 operations\n$/);
  });

  it("prints a line per request where it is asked to", async () => {
    const { stderr } = await mock([spec, "--port=0", "--verbose"], async (url) => {
      await fetch(`${url}/items?limit=0`);
    });
    expect(stderr).toMatch(/^400 GET \/items\?limit=0 \([\d.]+ ms, 1 violation\)$/m);
  });

  it("says where it is to programs, and fails as it is told to", async () => {
    let status = 0;
    const argv = [spec, "--port", "0", "--format", "json", "--fail", "503"];
    const { stdout } = await mock(argv, async (url) => {
      status = (await fetch(`${url}/items`)).status;
    });
    expect(JSON.parse(stdout)).toMatchObject({ title: "Shop", operations: 17 });
    expect(status).toBe(503);
  });

  it.each([
    { argv: ["nowhere.yaml"], code: 1, stderr: /source\/not-found/ },
    { argv: [spec, "--seed", "x"], code: 2, stderr: /'--seed' takes a whole number/ },
  ])("$argv ends with $code", async ({ argv, code, stderr }) => {
    const outcome = await mock(argv);
    expect(outcome.code).toBe(code);
    expect(outcome.stderr).toMatch(stderr);
  });

  it("wants a description where no configuration has one", async () => {
    const folder = await mkdtemp(join(tmpdir(), "sdkwright-mock-"));
    const { code, stderr } = await mock([], undefined, folder);
    await rm(folder, { recursive: true });
    expect(code).toBe(2);
    expect(stderr).toContain("config/not-found");
  });

  it("serves what the configuration describes where it is given nothing", async () => {
    const { code, stdout } = await mock(["--port", "0"]);
    expect(code).toBe(0);
    expect(stdout).toContain(" operations\n");
  });
});
