import { beforeAll, describe, expect, it } from "vitest";
import type { MockApi } from "../../../src/mock/mock-api.js";
import { ask, mockOf, type Asked, type Told } from "../../support/mock-of.js";

let mock: MockApi;
beforeAll(async () => {
  mock = await mockOf("test/mock/shop.yaml");
});

interface Case extends Asked {
  readonly want: Partial<Told>;
}

const item = (headers: Readonly<Record<string, string>>, want: Partial<Told>): Case => ({
  line: "GET /items/1",
  headers,
  want,
});
const json = { "content-type": "application/json" };

describe("what is answered", () => {
  it.each<Case>([
    item({}, { status: 200, json: { id: 1, name: "Nail", price: 0.1 }, headers: json }),
    item(
      { prefer: "example=dear" },
      {
        status: 200,
        json: { id: 2, name: "Gold", price: 1000 },
        headers: { ...json, "preference-applied": "example=dear" },
      },
    ),
    // What was asked for by name is given as it is.
    item({ prefer: 'example="wrong"' }, { status: 200, json: { name: 5 } }),
    item({ prefer: "example=lost" }, { status: 400 }),
    item({ prefer: "code=404" }, { status: 404, json: { missing: true } }),
    item(
      { prefer: "code=418" },
      { status: 418, text: "", headers: { "preference-applied": "code=418" } },
    ),
    item(
      { prefer: "code=teapot" },
      { status: 400, violations: ["header Prefer: 'code' takes a status, such as 404"] },
    ),
    item({ prefer: "respond-async, wait=10; code=1" }, { status: 400 }),
    item(
      { prefer: "dynamic=true" },
      { status: 200, headers: { ...json, "preference-applied": "dynamic=true" } },
    ),
    item(
      { accept: "text/csv" },
      { status: 200, text: "string", headers: { "content-type": "text/csv" } },
    ),
    item({ accept: "text/*;q=0.5, application/*;q=0.1" }, { status: 200, text: "string" }),
    item(
      { accept: "application/json;q=0, */*" },
      { status: 200, headers: { "content-type": "text/csv" } },
    ),
    item({ accept: "image/png" }, { status: 406 }),
    item({ accept: "*/*" }, { status: 200, headers: json }),
    { line: "GET /items/special", want: { status: 204, text: "", headers: {} } },
    {
      line: "GET /items",
      want: { status: 200, headers: { ...json, "x-total": "7" } },
    },
    {
      line: "GET /labels/.1/;a=1/a.png",
      want: { status: 200, headers: { "content-type": "image/png" } },
    },
    {
      line: "GET /events",
      want: {
        text: "event: tick\ndata: data\n\n",
        headers: { "content-type": "text/event-stream" },
      },
    },
    {
      line: "GET /events",
      headers: { accept: "application/jsonl" },
      want: { text: '{"n":0}\n', headers: { "content-type": "application/jsonl" } },
    },
  ])("$line $headers", ({ want, ...asked }) => {
    expect(ask(mock, asked)).toMatchObject(want);
  });

  it.each([
    ["/files", "text/plain", "text"],
    ["/files", "image/png", "binary"],
    ["/files", "application/json", "{}"],
    ["/files", "application/xml", "<root></root>"],
    ["/undescribed", "application/json", "{}"],
    ["/undescribed", "text/html", "text"],
    ["/undescribed", "image/png", "binary"],
  ])("of what is not described, %s as %s is %j", (path, accept, want) => {
    for (const prefer of ["", "dynamic=true"]) {
      const { text, headers } = ask(mock, { line: `GET ${path}`, headers: { accept, prefer } });
      expect(text).toBe(want);
      expect(headers["content-type"]).toBe(accept);
    }
  });

  it("a fixture where the description has no example that fits", () => {
    const { json: body } = ask(mock, { line: "GET /items" });
    expect(body).toMatchObject([{ id: 0, name: "name", price: 0 }]);
  });

  it("XML for XML", () => {
    const { text } = ask(mock, { line: "GET /items/1", headers: { accept: "application/xml" } });
    expect(text).toMatch(
      /^<Item><id>0<\/id><kind><(\w+)>\w+<\/\1><\/kind><name>name<\/name><price>0<\/price><\/Item>$/,
    );
  });
});

describe("across origins", () => {
  const origin = "https://app.example";
  it("a preflight is allowed all that it asks for", () => {
    const { status, headers } = ask(mock, {
      line: "OPTIONS /items",
      headers: {
        origin,
        "access-control-request-method": "POST",
        "access-control-request-headers": "authorization, x-any",
      },
    });
    expect(status).toBe(204);
    expect(headers).toMatchObject({
      "access-control-allow-origin": origin,
      "access-control-allow-credentials": "true",
      "access-control-allow-methods": "GET, POST, HEAD, OPTIONS",
      "access-control-allow-headers": "authorization, x-any",
      vary: "origin",
    });
  });
  it("an answer can be read with its headers, and so can a problem", () => {
    const ok = ask(mock, { line: "GET /items", headers: { origin } });
    expect(ok.headers).toMatchObject({
      "access-control-allow-origin": origin,
      "access-control-expose-headers": "content-type, x-total",
    });
    const wrong = ask(mock, { line: "GET /nowhere", headers: { origin } });
    expect(wrong.headers["access-control-allow-origin"]).toBe(origin);
  });
});

describe("a seed", () => {
  const items = async (seed: number): Promise<unknown> =>
    ask(await mockOf("test/mock/pets.yaml", { seed }), { line: "GET /pets/1" }).json;
  it("gives other values, the same ones at each start, which satisfy the description", async () => {
    const [usual, one, again, other] = [
      await items(0),
      await items(1),
      await items(1),
      await items(2),
    ];
    expect(again).toEqual(one);
    expect(new Set([usual, one, other].map((value) => JSON.stringify(value))).size).toBe(3);
  });
});

describe("failures and latencies", () => {
  const run = async (seed: number): Promise<readonly string[]> => {
    const failing = await mockOf("test/mock/shop.yaml", {
      failures: [
        { status: 409, share: 0.2 },
        { status: 503, share: 0.1 },
      ],
      latency: { from: 50, to: 200 },
      seed,
    });
    return Array.from({ length: 1000 }, () => {
      const { status, delay } = ask(failing, { line: "GET /items" });
      return `${status} ${delay}`;
    });
  };
  it("come as often as they were asked for, and again with the same seed", async () => {
    const [first, again, other] = [await run(1), await run(1), await run(2)];
    expect(again).toEqual(first);
    expect(other).not.toEqual(first);
    const share = (status: string): number =>
      first.filter((line) => line.startsWith(status)).length / first.length;
    expect(share("409")).toBeGreaterThan(0.16);
    expect(share("409")).toBeLessThan(0.24);
    expect(share("503")).toBeGreaterThan(0.07);
    expect(share("503")).toBeLessThan(0.13);
    const delays = first.map((line) => Number(line.split(" ")[1]));
    expect(Math.min(...delays)).toBeGreaterThanOrEqual(50);
    expect(Math.max(...delays)).toBeLessThanOrEqual(200);
    expect(new Set(delays).size).toBeGreaterThan(100);
  });
});

describe("an answer that a flag asks for item by item or whole", () => {
  const whole = "application/json";
  const events = "text/event-stream";
  it.each<[line: string, body: object | undefined, accept: string | undefined, want: string]>([
    ["POST /words", { prompt: "p", stream: true }, undefined, events],
    // Clients of such services accept JSON whatever they ask for.
    ["POST /words", { prompt: "p", stream: true }, whole, events],
    ["POST /words", { prompt: "p", stream: false }, events, whole],
    ["POST /words", { prompt: "p", stream: null }, undefined, whole],
    ["POST /words", { prompt: "p" }, undefined, whole],
    ["POST /words", { prompt: "p" }, events, events],
    ["GET /words?stream=true", undefined, whole, events],
    ["GET /words?stream=false", undefined, undefined, whole],
  ])("%s %j %s", async (line, sent, accept, want) => {
    const answers = await mockOf("test/types/answers/description.yaml");
    const { headers } = ask(answers, {
      line,
      headers: accept === undefined ? {} : { accept },
      ...(sent === undefined ? {} : { json: sent }),
    });
    expect(headers["content-type"]).toBe(want);
  });
});
