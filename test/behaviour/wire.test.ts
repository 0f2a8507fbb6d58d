import { mkdtemp, readdir, readFile, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { resolveTarget } from "../../src/config/resolve-targets.js";
import { generate } from "../../src/pipeline/generate.js";
import { compilers, projectFolder, strictest, typeCheck } from "../support/compilers.js";
import {
  headerValues,
  LoopbackServer,
  type Answer,
  type RawRequest,
} from "../support/loopback-server.js";

/**
 * Every style and every media type through a generated package, against a server that keeps the
 * bytes it is sent. The expected texts are those of the standard's own examples wherever it has one.
 */
type Call = PromiseLike<unknown> & {
  withResponse(): Promise<Record<string, unknown>>;
  result(): Promise<Record<string, unknown>>;
};
type Method = (params?: object, options?: object) => Call;
type Client = Record<string, Record<string, Method>>;

let folder: string;
let server: LoopbackServer;
let client: Client;
/** The package's client class. */
let Wire: new (options?: object) => Client;

beforeAll(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), "sdkwright-wire-")));
  const here = join(projectFolder, "test/behaviour");
  const target = { spec: "wire.yaml", out: folder, package: { name: "wire", version: "1.0.0" } };
  const result = await generate({ target: resolveTarget(target, here, here), mode: "write" });
  if (!result.ok) throw new Error(result.diagnostics.map(({ message }) => message).join("\n"));
  server = await LoopbackServer.start(() => answer);
  const entry = pathToFileURL(join(folder, "dist/esm/index.js")).href;
  ({ Wire } = (await import(entry)) as { Wire: typeof Wire });
  client = new Wire({ baseUrl: server.url });
}, 60_000);
afterAll(async () => {
  await server.stop();
  await rm(folder, { recursive: true, force: true });
});

let answer: Answer = { status: 204 };

/** Makes a call, and gives the one request that it sent. */
async function send(group: string, method: string, params: object = {}): Promise<RawRequest> {
  answer = { status: 204 };
  server.requests.length = 0;
  await client[group]?.[method]?.(params);
  const [request, ...others] = server.requests;
  if (request === undefined || others.length > 0) throw new Error("not one request");
  return request;
}

const array = ["blue", "black", "brown"];
const object = { R: 100, G: 200, B: 150 };

/** OpenAPI 3.1.1 and 3.2.0, Parameter Object, Style Examples. */
describe("the standard's style examples", () => {
  const color = { scalar: "blue", array, object, arrays: array, objects: object };
  const paths = [
    {
      style: "matrix",
      want: ";scalar=blue/;array=blue,black,brown/;object=R,100,G,200,B,150/;arrays=blue;arrays=black;arrays=brown/;R=100;G=200;B=150",
    },
    {
      style: "label",
      want: ".blue/.blue,black,brown/.R,100,G,200,B,150/.blue.black.brown/.R=100.G=200.B=150",
    },
    {
      style: "simple",
      want: "blue/blue,black,brown/R,100,G,200,B,150/blue,black,brown/R=100,G=200,B=150",
    },
  ];
  it.each(paths)("in a path: $style", async ({ style, want }) => {
    expect((await send("styles", style, color)).target).toBe(`/${style}/${want}`);
  });

  const queries = [
    { given: { form: array }, want: "form=blue,black,brown" },
    { given: { formObject: object }, want: "formObject=R,100,G,200,B,150" },
    { given: { formEach: array }, want: "formEach=blue&formEach=black&formEach=brown" },
    { given: { formObjects: object }, want: "R=100&G=200&B=150" },
    { given: { space: array }, want: "space=blue%20black%20brown" },
    { given: { spaceObject: object }, want: "spaceObject=R%20100%20G%20200%20B%20150" },
    { given: { pipe: array }, want: "pipe=blue%7Cblack%7Cbrown" },
    { given: { pipeObject: object }, want: "pipeObject=R%7C100%7CG%7C200%7CB%7C150" },
    { given: { deep: object }, want: "deep%5BR%5D=100&deep%5BG%5D=200&deep%5BB%5D=150" },
    { given: { reserved: "/a:b?c&d#e f" }, want: "reserved=/a:b?c%26d%23e%20f" },
    { given: { json: object }, want: "json=%7B%22R%22%3A100%2C%22G%22%3A200%2C%22B%22%3A150%7D" },
    { given: { text: "a b" }, want: "text=a%20b" },
    { given: { filterName: "x" }, want: "filter%5Bname%5D=x" },
    { given: { top: 12345678901234567890n }, want: "%24top=12345678901234567890" },
    { given: { ids: [1, 2] }, want: "ids%5B%5D=1&ids%5B%5D=2" },
    { given: { empty: "" }, want: "empty=" },
    { given: { empty: false }, want: "empty=false" },
    { given: { either: "a" }, want: "either=a" },
    { given: { either: ["a", "b"] }, want: "either=a&either=b" },
    { given: { maybe: null }, want: "" },
    { given: { form: [], formObjects: {}, maybe: undefined }, want: "" },
  ];
  it.each(queries)("in a query: $want", async ({ given, want }) => {
    const { target } = await send("styles", "query", given);
    expect(target).toBe(want === "" ? "/query" : `/query?${want}`);
  });

  it("in a query that is one parameter (OpenAPI 3.2, querystring)", async () => {
    expect((await send("styles", "whole", { q: object })).target).toBe("/whole?R=100&G=200&B=150");
  });

  it.each([
    { given: { plain: ["a", "b"] }, want: "plain=a&plain=b" },
    { given: { joined: ["a", "b,c"] }, want: "joined=a,b%2Cc" },
    { given: { piped: ["a", "b"] }, want: "piped=a%7Cb" },
    { given: { nested: { R: 1 } }, want: "nested=%7B%22R%22%3A1%7D" },
    { given: { deep: { R: 1, G: 2 } }, want: "deep%5BR%5D=1&deep%5BG%5D=2" },
    { given: { json: ["a"] }, want: "json=%5B%22a%22%5D" },
    { given: { reserved: "/a?b&c" }, want: "reserved=/a?b%26c" },
  ])("in a query that is one parameter, whose fields have encodings: $want", async (row) => {
    const { target } = await send("styles", "fields", { q: row.given });
    expect(target).toBe(`/fields?${row.want}`);
  });

  it("sends the default of a parameter that is required, where nobody gives one", async () => {
    const seen = async (params: object, options: object = {}): Promise<unknown> => {
      answer = { status: 204 };
      server.requests.length = 0;
      await new Wire({ baseUrl: server.url, ...options })["styles"]?.["defaults"]?.(params);
      return server.requests.map((request) => [
        request.target,
        ...headerValues(request, "x-version"),
        ...headerValues(request, "cookie"),
      ]);
    };
    const given = { v: "c", list: ["z"], page: 2, xVersion: "3", theme: "light" };
    const headers = { "x-version": "4" };
    expect(await seen({})).toEqual([["/defaults?list=x&list=y&v=a%20b", "2", "theme=dark"]]);
    expect(await seen(given)).toEqual([["/defaults?list=z&page=2&v=c", "3", "theme=light"]]);
    expect(await seen({}, { headers })).toEqual([
      ["/defaults?list=x&list=y&v=a%20b", "4", "theme=dark"],
    ]);
  });

  it("in every place at once", async () => {
    const request = await send("styles", "places", {
      id: 7,
      a: "x",
      b: "y",
      rest: "c/d e",
      idQuery: "q",
      xPlain: "a b/u",
      xList: [1, 2],
      xObject: object,
      xObjects: object,
      plain: "a;b",
      list: array,
      raw: "Hello, world!",
    });
    expect(request.target).toBe("/head/7.json/x-y/c/d%20e?id=q");
    const sent = (name: string) => headerValues(request, name);
    expect(sent("x-plain")).toEqual(["a b/u"]);
    expect(sent("x-list")).toEqual(["1,2"]);
    expect(sent("x-object")).toEqual(["R,100,G,200,B,150"]);
    expect(sent("x-objects")).toEqual(["R=100,G=200,B=150"]);
    expect(sent("cookie")).toEqual(["list=blue,black,brown; plain=a%3Bb; raw=Hello, world!"]);
  });
});

describe("bodies", () => {
  const pet = { name: "Rex", age: 3 };
  const json = '{"name":"Rex","age":3}';
  const png = new Blob(["PNG"], { type: "image/png" });
  const stream = () =>
    new ReadableStream({
      start(controller) {
        controller.enqueue(new TextEncoder().encode("str"));
        controller.enqueue(new TextEncoder().encode("eam"));
        controller.close();
      },
    });
  const table: readonly {
    method: string;
    given: object | (() => object);
    type: string | undefined;
    want: string;
    line?: string;
  }[] = [
    { method: "putPet", given: { petId: "1", ...pet }, type: "application/json", want: json },
    {
      method: "putPet",
      given: { petId: "1", contentType: "application/x-www-form-urlencoded", ...pet },
      type: "application/x-www-form-urlencoded",
      want: "name=Rex&age=3",
    },
    {
      method: "putPet",
      given: { petId: "1", contentType: "text/csv", body: "Rex;3" },
      type: "text/csv",
      want: "Rex;3",
    },
    {
      method: "putPet",
      given: { petId: "1", contentType: "text/plain", body: "Rex" },
      type: "text/plain",
      want: "Rex",
    },
    {
      method: "putPet",
      given: { petId: "1", contentType: "image/png", body: png },
      type: "image/png",
      want: "PNG",
    },
    { method: "aliases", given: pet, type: "application/json", want: json },
    {
      method: "aliases",
      given: { contentType: "application/json; version=2", ...pet },
      type: "application/json; version=2",
      want: json,
    },
    {
      method: "aliases",
      given: { contentType: "application/hal+json", ...pet },
      type: "application/hal+json",
      want: json,
    },
    { method: "aliases", given: {}, type: undefined, want: "" },
    {
      method: "postImage",
      given: { contentType: "image/webp", body: new Uint8Array([87]) },
      type: "image/webp",
      want: "W",
    },
    { method: "postAnything", given: { body: png }, type: "image/png", want: "PNG" },
    { method: "postAnything", given: { body: pet }, type: "application/json", want: json },
    { method: "postAnything", given: { body: "t" }, type: "text/plain", want: "t" },
    {
      method: "postAnything",
      given: { contentType: "application/edn", body: "{}" },
      type: "application/edn",
      want: "{}",
    },
    { method: "postAnything", given: {}, type: undefined, want: "" },
    {
      method: "postForm",
      given: {
        name: "a b&c",
        tags: ["x", "y"],
        address: { city: "Z" },
        filter: { a: 1 },
        path: "/a?b&c",
      },
      type: "application/x-www-form-urlencoded",
      want: "name=a%20b%26c&tags=x,y&address=%7B%22city%22%3A%22Z%22%7D&filter%5Ba%5D=1&path=/a?b%26c",
    },
    { method: "postText", given: { body: "a,b\n1,2" }, type: "text/csv", want: "a,b\n1,2" },
    {
      method: "postBytes",
      given: { body: new TextEncoder().encode("bytes").buffer },
      type: "application/octet-stream",
      want: "bytes",
    },
    {
      method: "postBytes",
      given: () => ({ body: stream() }),
      type: "application/octet-stream",
      want: "stream",
    },
    { method: "postXml", given: { body: "<p/>" }, type: "application/xml", want: "<p/>" },
    { method: "postLines", given: { body: "{}\n{}" }, type: "application/jsonl", want: "{}\n{}" },
    { method: "patch", given: pet, type: "application/merge-patch+json", want: json },
    { method: "postInvalid", given: pet, type: "application/json", want: json },
    {
      method: "deleteMany",
      given: { body: ["a"] },
      type: "application/json",
      want: '["a"]',
      line: "DELETE",
    },
    {
      method: "clash",
      given: { contentType: "q", body: { contentType: "c" } },
      type: "application/json",
      want: '{"contentType":"c"}',
    },
    {
      method: "clash",
      given: { bodyContentType: "text/plain", body: "t" },
      type: "text/plain",
      want: "t",
    },
  ];
  for (const { method, given, type, want, line } of table) {
    it(`${method} sends ${type ?? "nothing"}: ${want}`, async () => {
      const params = typeof given === "function" ? given() : given;
      const request = await send("bodies", method, params as object);
      expect(request.body.toString()).toBe(want);
      expect(headerValues(request, "content-type")).toEqual(type === undefined ? [] : [type]);
      if (line !== undefined) expect(request.method).toBe(line);
    });
  }

  it("refuses a media type that the operation does not take, before anything is sent", async () => {
    server.requests.length = 0;
    const params = { petId: "1", contentType: "application/zip", body: "" };
    const outcome = await client["bodies"]?.["putPet"]?.(params).result();
    expect(outcome).toMatchObject({ ok: false, error: { kind: "request" } });
    expect(server.requests).toEqual([]);
  });

  it("sends parts with what the description says of them", async () => {
    const request = await send("bodies", "upload", {
      file: new File(["F"], "f.png"),
      more: [new Blob(["1"]), new File(["2"], "2.txt", { type: "text/plain" })],
      meta: { a: 1 },
      id: "x",
      note: "# N",
    });
    const [type = ""] = headerValues(request, "content-type");
    const boundary = /^multipart\/form-data; boundary=(\w+)$/.exec(type)?.[1] ?? "none";
    const part = (name: string, rest: string, content: string) =>
      `--B\r\nContent-Disposition: form-data; name="${name}"${rest}\r\n\r\n${content}\r\n`;
    expect(request.body.toString().replaceAll(boundary, "B")).toBe(
      [
        part("file", `; filename="f.png"\r\nContent-Type: image/png\r\nX-Kind: main`, "F"),
        part("more", `; filename="blob"\r\nContent-Type: application/octet-stream`, "1"),
        part("more", `; filename="2.txt"\r\nContent-Type: text/plain`, "2"),
        part("meta", "\r\nContent-Type: application/json", '{"a":1}'),
        part("id", "", "x"),
        part("note", "\r\nContent-Type: text/markdown", "# N"),
        "--B--\r\n",
      ].join(""),
    );
  });

  it("sends a list as parts without names", async () => {
    const request = await send("bodies", "postMixed", { body: [pet, pet] });
    const [type = ""] = headerValues(request, "content-type");
    const boundary = /^multipart\/mixed; boundary=(\w+)$/.exec(type)?.[1] ?? "none";
    const part = `--B\r\nContent-Type: application/json\r\n\r\n${json}\r\n`;
    expect(request.body.toString().replaceAll(boundary, "B")).toBe(`${part}${part}--B--\r\n`);
  });
});

describe("parts by their positions", () => {
  const picture =
    'Content-Disposition: attachment; filename="blob"\r\nContent-Type: image/jpeg\r\n\r\n';

  /** What is sent as the parts of a body, with boundaries by their order. */
  async function sendParts(method: string, params: object): Promise<readonly string[]> {
    const request = await send("bodies", method, params);
    const [type = ""] = headerValues(request, "content-type");
    const all = `${type}\r\n${request.body.toString()}`;
    const boundaries = [...all.matchAll(/boundary=(\w+)/g)].map(([, found = ""]) => found);
    return boundaries
      .reduce((text, boundary, index) => text.replaceAll(boundary, `B${index}`), all)
      .split("--B0");
  }

  it("have the encodings of those, as what is in a part has", async () => {
    const body = ["<p/>", [{ name: "Rex" }, "a,b"], new Blob(["PNG"])];
    expect(await sendParts("postPages", { body })).toEqual([
      "multipart/related; type=text/html; boundary=B0\r\n",
      "\r\nContent-Type: text/html\r\nContent-Location: https://pages.example/\r\n\r\n<p/>\r\n",
      "\r\nContent-Type: multipart/mixed; boundary=B1\r\n\r\n" +
        '--B1\r\nContent-Type: application/hal+json\r\n\r\n{"name":"Rex"}\r\n' +
        "--B1\r\nContent-Type: text/csv\r\n\r\na,b\r\n--B1--\r\n\r\n",
      `\r\n${picture.replace("jpeg", "png")}PNG\r\n`,
      "--\r\n",
    ]);
  });

  it("are bytes where a string stands for them, which says how but in form data", async () => {
    const octets = "Content-Type: application/octet-stream\r\n";
    const named = (name: string) =>
      `\r\nContent-Disposition: form-data; name="${name}"\r\n${octets}\r\n`;
    expect(await sendParts("postEncoded", { text: "YQ==", list: ["Yg=="] })).toEqual([
      "multipart/form-data; boundary=B0\r\n",
      `${named("text")}YQ==\r\n`,
      `${named("list")}Yg==\r\n`,
      "--\r\n",
    ]);
    expect(
      await sendParts("postEncoded", { contentType: "multipart/mixed", body: ["YQ=="] }),
    ).toEqual([
      "multipart/mixed; boundary=B0\r\n",
      `\r\n${octets}Content-Transfer-Encoding: base64\r\n\r\nYQ==\r\n`,
      "--\r\n",
    ]);
  });

  it("are what a handler gets as they are: only form data has a form of its own", async () => {
    const handlers = await readFile(join(folder, "src/mocks/handlers.ts"), "utf8");
    const bodyOf = (method: string) =>
      new RegExp(`\\b${method}: OperationHandlers<\\{[^;]*;[^;]*; readonly body: (\\w+)`)
        .exec(handlers.replaceAll(/\s+/g, " "))
        ?.at(1);
    expect([bodyOf("postPictures"), bodyOf("upload")]).toEqual(["Blob", "FormData"]);
  });

  it("may come one after the other", async () => {
    async function* pictures(): AsyncGenerator<Blob> {
      yield new Blob(["1"]);
      yield new Blob(["2"]);
    }
    const want = ["multipart/mixed; boundary=B0\r\n", `\r\n${picture}1\r\n`, `\r\n${picture}2\r\n`];
    expect(await sendParts("postPictures", { body: pictures() })).toEqual([...want, "--\r\n"]);
    expect(await sendParts("postPictures", { body: [new Blob(["1"]), new Blob(["2"])] })).toEqual([
      ...want,
      "--\r\n",
    ]);
  });
});

describe("responses", () => {
  /** Makes a call that is answered with something, and gives what came of it without the platform's response. */
  async function receive(
    method: string,
    given: Answer,
    params: object = { status: "1" },
  ): Promise<Record<string, unknown>> {
    answer = given;
    server.requests.length = 0;
    const outcome = await client["responses"]?.[method]?.(params).result();
    const { response: _, ...rest } = outcome ?? {};
    return rest;
  }
  const as = (type: string, text: string, status = 200): Answer => ({
    status,
    text,
    headers: { "content-type": type },
  });

  it("tells them apart by status and media type", async () => {
    const pet = { name: "Rex" };
    expect(await receive("report", { status: 200, body: pet })).toEqual({
      ok: true,
      status: 200,
      contentType: "application/json",
      data: pet,
      headers: {},
    });
    const table = [
      {
        given: as("application/hal+json; charset=utf-8", '{"name":"Rex"}'),
        want: ["application/hal+json", pet],
      },
      { given: as("Text/CSV", "a,b"), want: ["text/csv", "a,b"] },
      // JSON under a wrong name is JSON all the same.
      {
        given: as("application/octet-stream", '{"name":"Rex"}'),
        want: ["application/octet-stream", pet],
      },
      { given: { status: 204 }, want: ["", undefined] },
      { given: as("application/json", "[]", 206), want: ["application/json", []] },
    ];
    for (const { given, want } of table) {
      const found = await receive("report", given);
      expect(found).toMatchObject({ ok: true, status: given.status });
      expect(found["data"]).toEqual(want[1]);
      if (given.status !== 204) expect(found["contentType"]).toBe(want[0]);
    }
    const { data } = await receive("report", as("application/pdf", "%PDF"));
    expect(await (data as Blob).text()).toBe("%PDF");
  });

  it("reads the declared headers by their types, and passes over what is malformed", async () => {
    const headers = {
      "X-Total-Count": "7",
      "X-Ratio": "0.5",
      "X-Cached": "yes",
      "X-Tags": "a, b",
      "X-Numbers": "1,2",
      "X-State": "open",
      "X-Meta": '{"R":1}',
      "X-Object": "R,100,G,200,B,150",
      "X-Exploded": "R=100,G=200,B=150",
      "X-Broken": "R,1,G",
      "X-Open": "a,b",
    };
    const found = await receive("report", { status: 200, body: { name: "" }, headers });
    expect(found["headers"]).toEqual({
      xTotalCount: 7,
      xRatio: 0.5,
      xTags: ["a", "b"],
      xNumbers: [1, 2],
      xState: "open",
      xMeta: { R: 1 },
      xObject: { R: 100, G: 200, B: 150 },
      xExploded: { R: 100, G: 200, B: 150 },
      xOpen: "a,b",
    });
  });

  it.each([
    [
      "report",
      "application/json, application/hal+json;q=0.9, text/csv;q=0.8, application/pdf;q=0.7, application/problem+json;q=0.6, text/plain;q=0.5",
    ],
    // Of anything, JSON is what a program can read.
    ["any", "application/json, */*;q=0.9"],
    ["leftOut", "application/json, */*;q=0.9"],
    ["image", "image/*"],
  ])("asks for what is declared, the best first: %s", async (method, want) => {
    await receive(method, { status: 204 });
    expect(server.requests.flatMap((request) => headerValues(request, "accept"))).toEqual([want]);
  });

  it("gives errors the bodies of their statuses", async () => {
    const table = [
      { given: as("application/problem+json", '{"title":"no"}', 404), want: { title: "no" } },
      { given: as("text/plain", "taken", 409), want: "taken" },
      { given: as("application/json", '{"name":"Rex"}', 409), want: { name: "Rex" } },
      { given: as("application/json", '{"reason":"r"}', 500), want: { reason: "r" } },
      { given: as("text/html", "<p>", 502), want: undefined },
    ];
    for (const { given, want } of table) {
      const { ok, error } = await receive("report", given);
      expect({ ok, body: (error as { body: unknown }).body }).toEqual({ ok: false, body: want });
    }
  });

  it("reads what is not declared by its Content-Type", async () => {
    const table = [
      { method: "any", given: as("text/plain", "t"), want: "t" },
      { method: "any", given: as("application/vnd.x+json", "[1]"), want: [1] },
      { method: "leftOut", given: as("application/json", '{"a":1}'), want: { a: 1 } },
      { method: "leftOut", given: as("text/html", "<p>"), want: "<p>" },
      { method: "leftOut", given: { status: 200 }, want: undefined },
      { method: "emptied", given: as("application/json", '{"a":1}'), want: undefined },
      { method: "putLeftOut", given: as("application/json", '{"a":1}'), want: undefined },
      { method: "nothingDeclared", given: as("text/html", "<p>"), want: "<p>" },
      { method: "nothingDeclared", given: { status: 204 }, want: undefined },
      {
        method: "onlyDefault",
        given: as("application/json", '{"name":"x"}', 201),
        want: { name: "x" },
      },
    ];
    for (const { method, given, want } of table) {
      expect((await receive(method, given, {}))["data"]).toEqual(want);
    }
    const events = await receive("events", as("text/event-stream", "data: 1\n\n"), {});
    const items: unknown[] = [];
    for await (const item of events["data"] as AsyncIterable<unknown>) items.push(item);
    expect(items).toEqual(["1"]);
    const { data } = await receive("image", as("image/webp", "W"), {});
    expect([(data as Blob).type, await (data as Blob).text()]).toEqual(["image/webp", "W"]);
  });

  it("has no body for HEAD, but headers", async () => {
    const found = await receive(
      "exists",
      { status: 200, text: "", headers: { "content-length": "5" } },
      {},
    );
    expect(found).toMatchObject({ ok: true, status: 200, headers: { contentLength: 5 } });
    expect(found["data"]).toBeUndefined();
  });
});

describe("servers of operations", () => {
  const urlOf = async (method: string, options: object, call: object = {}): Promise<string> => {
    let url = "";
    const fetch = async (given: string) => {
      url = given;
      return new Response(null, { status: 204 });
    };
    await new Wire({ ...options, fetch })["servers"]?.[method]?.(call);
    return url;
  };

  it("count unless the client or the call has a base URL", async () => {
    expect(await urlOf("elsewhere", {})).toBe("https://eu.files.test/v2/elsewhere");
    const own = { server: { region: "us", version: "v3" } };
    expect(await urlOf("elsewhere", {}, own)).toBe("https://us.files.test/v3/elsewhere");
    expect(await urlOf("elsewhere", { baseUrl: "http://x" })).toBe("http://x/elsewhere");
    expect(await urlOf("elsewhere", {}, { baseUrl: "http://y" })).toBe("http://y/elsewhere");
    expect(await urlOf("relative", {})).toBe("https://wire.test/v9/elsewhere");
  });
});

/** Every line is compiled on its own; those that must not compile say with which problem. */
const statements = [
  { line: `bodies.putPet(client, { petId: "1", name: "Rex" })` },
  { line: `bodies.putPet(client, { petId: "1", contentType: "application/json", name: "Rex" })` },
  {
    line: `bodies.putPet(client, { petId: "1", contentType: "application/x-www-form-urlencoded", name: "Rex" })`,
  },
  { line: `bodies.putPet(client, { petId: "1", contentType: "text/csv", body: "Rex" })` },
  {
    line: `bodies.putPet(client, { petId: "1", contentType: "application/xml", body: "<p/>" })`,
    not: true,
  },
  {
    line: `bodies.putPet(client, { petId: "1", contentType: "image/png", body: new Uint8Array() })`,
  },
  {
    line: `bodies.putPet(client, { petId: "1", contentType: "text/csv", name: "Rex" })`,
    not: true,
  },
  {
    line: `bodies.putPet(client, { petId: "1", contentType: "image/png", body: "text" })`,
    not: true,
  },
  {
    line: `bodies.putPet(client, { petId: "1", contentType: "application/zip", body: "" })`,
    not: true,
  },
  { line: `bodies.putPet(client, { petId: "1", body: "<p/>" })`, not: true },
  { line: `bodies.postImage(client, { contentType: "image/png", body: new Blob([]) })` },
  { line: `bodies.postImage(client, { body: new Blob([]) })`, not: true },
  {
    line: `bodies.postImage(client, { contentType: "text/plain", body: new Blob([]) })`,
    not: true,
  },
  { line: `bodies.aliases(client, { contentType: "application/hal+json", name: "Rex" })` },
  { line: `bodies.aliases(client, { contentType: "application/xml", name: "Rex" })`, not: true },
  { line: `bodies.aliases(client)` },
  { line: `bodies.postBytes(client, { body: new ReadableStream() })` },
  { line: `bodies.postBytes(client, { body: 5 })`, not: true },
  { line: `styles.query(client, { empty: "" })` },
  { line: `styles.query(client, { empty: "x" })`, not: true },
  { line: `servers.elsewhere(client, { server: { region: "us" } })` },
  { line: `servers.elsewhere(client, { server: { region: "mars" } })`, not: true },
  { line: `responses.image(client, { server: {} })`, not: true },
  {
    line: `if (report.status === 200 && report.contentType === "text/csv") is<string>(report.data)`,
  },
  {
    line: `if (report.status === 200 && report.contentType === "application/pdf") is<Blob>(report.data)`,
  },
  {
    line: `if (report.status === 200 && report.contentType === "application/hal+json") is<string>(report.data.name)`,
  },
  { line: `if (report.status === 204) is<undefined>(report.data)` },
  { line: `if (report.status === 206) is<{ name: string }[]>(report.data)` },
  { line: `if (report.status === 200) is<number | undefined>(report.headers.xTotalCount)` },
  { line: `if (report.status === 200) is<string[] | undefined>(report.headers.xTags)` },
  { line: `if (report.status === 200) is<string>(report.data)`, not: true },
  {
    line: `if (report.status === 204) is<number | undefined>(report.headers.xTotalCount)`,
    not: true,
  },
  { line: `if (report.status === 404) is<unknown>(report.data)`, not: true },
  { line: `if (outcome.ok && outcome.status === 204) is<undefined>(outcome.data)` },
  {
    line: `if (!outcome.ok && outcome.error.status === 404) is<string | undefined>(outcome.error.body?.title)`,
  },
  { line: `if (!outcome.ok) is<undefined>(outcome.data)` },
  { line: `if (!outcome.ok) is<unknown>(outcome.contentType)`, not: true },
  {
    line: `is<number | undefined>((await responses.exists(client).withResponse()).headers.contentLength)`,
  },
  { line: `is<{ name: string }>(await responses.onlyDefault(client))` },
] as const;

describe.each(compilers.map((compiler) => [compiler.name, compiler] as const))(
  "%s",
  (_, compiler) => {
    it("compiles the package, and tells its calls from those that it does not have", async () => {
      const head = [
        ...["bodies", "responses", "servers", "styles"].map(
          (name) => `import * as ${name} from "./src/operations/${name}.js";`,
        ),
        `import { createClient } from "./src/client.js";`,
        "const client = createClient();",
        "declare function is<T>(value: T): void;",
        `const report = await responses.report(client, { status: "1" }).withResponse();`,
        `const outcome = await responses.report(client, { status: "1" }).result();`,
      ];
      const lines = statements.map(({ line }) => (line.startsWith("if") ? line : `void ${line};`));
      await writeFile(join(folder, "check.ts"), [...head, ...lines, "export {};"].join("\n"));
      const sources = await readdir(join(folder, "src"), { recursive: true });
      const problems = await typeCheck(compiler, folder, {
        compilerOptions: strictest,
        files: [
          "check.ts",
          ...sources.filter((path) => path.endsWith(".ts")).map((path) => `src/${path}`),
        ],
      });
      const rejected = new Set(problems.map(({ file, line }) => `${file}:${line}`));
      const wanted = statements.flatMap((statement, index) =>
        "not" in statement ? [`check.ts:${head.length + index + 1}`] : [],
      );
      expect([...rejected].toSorted()).toEqual(wanted.toSorted());
    }, 120_000);
  },
);
