import { mkdtemp, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { resolveTarget } from "../../src/config/resolve-targets.js";
import { generate } from "../../src/pipeline/generate.js";
import { projectFolder } from "../support/compilers.js";
import { headerValues, LoopbackServer, type RawRequest } from "../support/loopback-server.js";

const lines = '{"result":{"name":"a"}}\n{"error":{"code":13}}\n';

/** What calls of a package that was made of a Swagger 2.0 document send, byte for byte. */
type Calls = Record<string, (params: object) => PromiseLike<unknown>>;

let folder: string;
let server: LoopbackServer;
let calls: Calls;
let origin: string;

beforeAll(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), "sdkwright-swagger-")));
  const here = join(projectFolder, "test/behaviour");
  const target = { spec: "swagger.yaml", out: folder, package: { name: "old", version: "1.0.0" } };
  const result = await generate({ target: resolveTarget(target, here, here), mode: "write" });
  if (!result.ok) throw new Error(result.diagnostics.map(({ message }) => message).join("\n"));
  server = await LoopbackServer.start((request) =>
    request.target === "/watch" ? { status: 200, text: lines } : { status: 204 },
  );
  const { Old } = (await import(pathToFileURL(join(folder, "dist/esm/index.js")).href)) as {
    Old: new (options?: object) => { calls: Calls };
  };
  calls = new Old({ baseUrl: server.url }).calls;
  const recorded: string[] = [];
  const fetch = (url: string): Promise<Response> => {
    recorded.push(url);
    return Promise.resolve(new Response(null, { status: 204 }));
  };
  await new Old({ fetch }).calls["things"]?.({ name: "x" });
  origin = recorded.join(" ");
}, 60_000);
afterAll(async () => {
  await server.stop();
  await rm(folder, { recursive: true, force: true });
});

async function send(method: string, params: object): Promise<RawRequest> {
  server.requests.length = 0;
  await calls[method]?.(params);
  const [request, ...others] = server.requests;
  if (request === undefined || others.length > 0) throw new Error("not one request");
  return request;
}

/** The parts of a multipart body: their headers and contents. */
function partsOf(request: RawRequest): readonly string[] {
  const [type = ""] = headerValues(request, "content-type");
  const boundary = /boundary=(.*)$/.exec(type)?.[1] ?? "";
  return request.body
    .toString()
    .split(`--${boundary}`)
    .slice(1, -1)
    .map((part) => part.trim().replaceAll("\r\n", "|"));
}

const two = ["a", "b c"];
const path = { csv: ["1", "2"], pipes: ["3", "4"] };

describe("what a package of a Swagger 2.0 document sends", () => {
  it("goes to host and basePath, by https where there is a choice", () => {
    expect(origin).toBe("https://old.test/v1/things");
  });

  it.each([
    [{}, ""],
    [{ c: [1, 2] }, "?c=1,2"],
    [{ s: two }, "?s=a%20b%20c"],
    [{ t: two }, "?t=a%09b%20c"],
    [{ p: two }, "?p=a%7Cb%20c"],
    [{ m: two }, "?m=a&m=b%20c"],
  ])("arrays in path and query: %j", async (given, want) => {
    const { target } = await send("arrays", { ...path, ...given });
    expect(target).toBe(`/arrays/1,2/3%7C4${want}`);
  });

  it("arrays in headers", async () => {
    const request = await send("arrays", { ...path, xCsv: two, xSsv: ["a", "b"] });
    expect(headerValues(request, "x-csv")).toEqual(["a,b c"]);
    expect(headerValues(request, "x-ssv")).toEqual(["a b"]);
  });

  it("fields of a form, its path's among them", async () => {
    const request = await send("form", { name: "n", note: "&", c: two, m: two, p: two });
    expect(headerValues(request, "content-type")).toEqual(["application/x-www-form-urlencoded"]);
    const sent = request.body.toString().split("&").toSorted();
    expect(sent).toEqual(["c=a,b%20c", "m=a", "m=b%20c", "name=n", "note=%26", "p=a%7Cb%20c"]);
  });

  it("files and fields in parts", async () => {
    const request = await send("files", {
      file: new Blob(["F"], { type: "text/plain" }),
      c: two,
      m: two,
      more: [new Blob(["1"]), new Blob(["2"])],
    });
    expect(headerValues(request, "content-type")[0]).toMatch(/^multipart\/form-data; boundary=/);
    const disposition = "Content-Disposition: form-data; name=";
    expect(partsOf(request).toSorted()).toEqual(
      [
        `${disposition}"file"; filename="blob"|Content-Type: text/plain||F`,
        `${disposition}"c"||a,b c`,
        `${disposition}"m"||a`,
        `${disposition}"m"||b c`,
        `${disposition}"more"; filename="blob"|Content-Type: application/octet-stream||1`,
        `${disposition}"more"; filename="blob"|Content-Type: application/octet-stream||2`,
      ].toSorted(),
    );
  });

  it("a shared body", async () => {
    const request = await send("things", { name: null });
    expect(headerValues(request, "content-type")).toEqual(["application/json"]);
    expect(request.body.toString()).toBe('{"name":null}');
  });

  it("items of a stream by grpc-gateway, a line each, and reads them so", async () => {
    server.requests.length = 0;
    const items = (await calls["watch"]?.({ body: [{ name: "x" }, { name: null }] })) as
      AsyncIterable<unknown> | undefined;
    const found: unknown[] = [];
    for await (const item of items ?? []) found.push(item);
    expect(server.requests[0]?.body.toString()).toBe('{"name":"x"}\n{"name":null}\n');
    expect(found).toEqual([{ result: { name: "a" } }, { error: { code: 13 } }]);
  });
});
