import { describe, expect, it } from "vitest";
import { logRequests, type LogLevel, type LogOptions } from "../../../src/runtime/logging.js";
import { redact } from "../../../src/runtime/redaction.js";

const url = "https://api.example/tasks?page=2&api_key=v3ry&X-Amz-Signature=v3ry&t=t0ken";
const request = () =>
  new Request(url, {
    method: "POST",
    headers: {
      authorization: "Bearer t0ken",
      "x-api-key": "v3ry",
      "x-tenant": "v3ry",
      "x-note": "t0ken here",
      "content-type": "application/json",
    },
    body: `{"password":"t0ken"}`,
  });

async function log(
  options: LogOptions,
  reply: () => Promise<Response>,
  operation: string | null = "get",
): Promise<string[]> {
  const lines: string[] = [];
  const write = (level: LogLevel) => (line: string) =>
    void lines.push(`${level} ${line.replace(/\d+ ms/, "N ms")}`);
  const logger = {
    error: write("error"),
    warn: write("warn"),
    info: write("info"),
    debug: write("debug"),
  };
  const context = {
    operation: operation ?? undefined,
    attempt: 2,
    redact: (text: string) => redact(text, ["Bearer t0ken"]),
  };
  await logRequests({ logger, ...options })(request(), reply, context).catch(() => undefined);
  return lines;
}

const target =
  "get #2: POST https://api.example/tasks?page=2&api_key=[redacted]&X-Amz-Signature=[redacted]&t=[redacted]";
const answer = (status: number) => async () =>
  Response.json({ secret: "t0ken" }, { status, headers: { "set-cookie": "sid=v3ry" } });
const broken = () => Promise.reject(new Error("t0ken is bad at https://x?key=v3ry"));

describe("logRequests", () => {
  const table: readonly { level: LogLevel; shows: readonly string[] }[] = [
    { level: "off", shows: [] },
    { level: "error", shows: ["error 500", "error failed"] },
    { level: "warn", shows: ["error 500", "error failed", "warn 404"] },
    { level: "info", shows: ["error 500", "error failed", "info 200", "warn 404"] },
  ];
  for (const { level, shows } of table)
    it(`shows at ${level} what it says`, async () => {
      const lines = await Promise.all(
        [answer(200), answer(404), answer(500), broken].map((reply) => log({ level }, reply)),
      );
      const short = lines.flat().map((line) => line.replace(target, "").replace(/ +/, " "));
      expect(short.map((line) => line.split(" ").slice(0, 2).join(" ")).toSorted()).toEqual(shows);
    });

  it("is one line for an attempt, without secrets", async () => {
    expect(await log({}, answer(200))).toEqual([`info ${target} 200 after N ms`]);
    expect(await log({}, broken)).toEqual([
      `error ${target} failed after N ms: Error: [redacted] is bad at https://x?key=[redacted]`,
    ]);
  });

  it("shows headers at debug, and bodies only where it is asked to", async () => {
    const [sent = "", , received = ""] = await log(
      { level: "debug", secrets: ["X-Tenant"] },
      answer(200),
    );
    expect(sent.split("\n")).toEqual([
      `debug ${target}`,
      "  authorization: [redacted]",
      "  content-type: application/json",
      "  x-api-key: [redacted]",
      "  x-note: [redacted] here",
      "  x-tenant: [redacted]",
    ]);
    expect(received).toContain("  set-cookie: [redacted]");
    expect(received).not.toContain("{");
    const whole = (await log({ level: "debug", maxBody: 16 }, answer(200))).join("\n");
    expect(whole).toContain(`\n  {"password":"[re\n`);
    expect(whole).not.toContain("t0ken");
  });

  it("never shows the bodies of requests for tokens", async () => {
    const text = (await log({ level: "debug", maxBody: 1000 }, answer(200), null)).join("\n");
    expect(text).not.toContain("{");
  });

  it("leaves request and response as they are", async () => {
    const context = { operation: "get", attempt: 1, redact: (text: string) => text };
    const logger = console;
    const options = {
      level: "debug",
      maxBody: 9,
      logger: { ...logger, debug: () => {}, info: () => {} },
    } as const;
    const response = await logRequests(options)(
      request(),
      async (sent) => new Response(await sent.text(), { headers: { "content-type": "text/json" } }),
      context,
    );
    expect(await response.text()).toBe(`{"password":"t0ken"}`);
  });
});
