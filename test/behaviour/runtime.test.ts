import {
  createServer,
  type IncomingHttpHeaders,
  type Server,
  type ServerResponse,
} from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import type { CallError } from "../../src/runtime/call-error.js";
import { createCoreClient } from "../../src/runtime/client.js";
import { readDeclared } from "../../src/runtime/declared.js";
import { writeForm } from "../../src/runtime/form.js";
import { HttpError, NotFoundError, ServerError } from "../../src/runtime/index.js";
import { writeMultipart } from "../../src/runtime/multipart.js";
import { placeBasic, placeBearer, placeKey } from "../../src/runtime/credential.js";
import type { OperationSpec } from "../../src/runtime/operation.js";
import type { CallOptions, ClientConfig, ClientOptions } from "../../src/runtime/options.js";
import { placeInCookie, placeInHeader, placeInQuery } from "../../src/runtime/place.js";
import { writeRaw } from "../../src/runtime/raw.js";
import { writeStyled } from "../../src/runtime/styles.js";

interface RawRequest {
  method: string | undefined;
  url: string | undefined;
  headers: IncomingHttpHeaders;
  body: string;
}

let server: Server;
let baseUrl: string;
let requests: RawRequest[];
let answer: (response: ServerResponse) => void;
const unhandled = vi.fn();

beforeAll(async () => {
  process.on("unhandledRejection", unhandled);
  server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const { method, url, headers } = request;
      requests.push({ method, url, headers, body: Buffer.concat(chunks).toString() });
      answer(response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/base`;
});

beforeEach(() => {
  requests = [];
  answer = reply(200, `{"ok":true}`);
});

afterEach(async () => {
  await new Promise((resolve) => setTimeout(resolve, 5));
  if (unhandled.mock.calls.length > 0) throw new Error("a rejection was not handled");
});

afterAll(async () => {
  process.off("unhandledRejection", unhandled);
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

const json = { "content-type": "application/json" };
function reply(status: number, body = "", headers: Record<string, string> = json) {
  return (response: ServerResponse) => void response.writeHead(status, headers).end(body);
}

const config: ClientConfig = {
  baseUrl: "",
  security: {
    bearer: { place: placeBearer },
    basic: { place: placeBasic },
    session: { place: placeKey, in: "cookie", name: "sid" },
    key: { place: placeKey, in: "query", name: "key" },
  },
  defaultSecurity: [["bearer"]],
  userAgent: "example-sdk/1.0",
};

const call = <T>(
  spec: OperationSpec,
  values: object = {},
  options: ClientOptions = {},
  callOptions: CallOptions = {},
) =>
  createCoreClient(config, { baseUrl, auth: "t0ken", ...options }).call<T, CallError>(
    spec,
    values,
    callOptions,
  );

const hardReset: OperationSpec = {
  id: "hardReset",
  method: "POST",
  path: "/api/v1/tasks/{task_id}/action/reset",
  parameters: [{ argument: "taskId", name: "task_id", in: "path" }],
  body: { mediaType: "application/json" },
};
const get: OperationSpec = { id: "get", method: "GET", path: "/" };

describe("the request on the wire", () => {
  it("is the documented one where no property of the body is given", async () => {
    await call(hardReset, { taskId: "2abc" });
    expect(requests).toEqual([
      {
        method: "POST",
        url: "/base/api/v1/tasks/2abc/action/reset",
        headers: expect.objectContaining({
          accept: "application/json",
          authorization: "Bearer t0ken",
          "content-length": "0",
          "content-type": "application/json",
          "user-agent": "example-sdk/1.0",
        }) as object,
        body: "",
      },
    ]);
  });

  it("has the flat properties that no parameter takes as its body", async () => {
    const expandMask = { paths: ["app_id", "user_id"] };
    await call(hardReset, { taskId: "a/../b", comment: "ü", expandMask, gone: undefined });
    expect(requests[0]?.url).toBe("/base/api/v1/tasks/a%2F..%2Fb/action/reset");
    expect(requests[0]?.body).toBe(`{"comment":"ü","expandMask":{"paths":["app_id","user_id"]}}`);
  });

  it("has parameters of every place", async () => {
    const spec: OperationSpec = {
      id: "list",
      method: "GET",
      path: "/{kind}{at}",
      parameters: [
        { argument: "kind", in: "path" },
        { argument: "at", in: "path", style: "matrix", write: writeStyled },
        {
          argument: "filter",
          in: "query",
          style: "deepObject",
          write: writeStyled,
          place: placeInQuery,
        },
        { argument: "ids", in: "query", place: placeInQuery },
        {
          argument: "where",
          in: "query",
          mediaType: "application/json",
          write: writeStyled,
          place: placeInQuery,
        },
        { argument: "trace", name: "X-Trace", in: "header", place: placeInHeader },
        { argument: "theme", in: "cookie", place: placeInCookie },
      ],
      security: [["session"]],
    };
    await call(spec, {
      kind: "a b",
      at: [1, 2],
      filter: { state: "open&" },
      ids: [1, 2],
      where: { a: 1 },
      trace: "t",
      theme: "dark",
    });
    expect(requests[0]).toMatchObject({
      method: "GET",
      url: "/base/a%20b;at=1,2?filter%5Bstate%5D=open%26&ids=1&ids=2&where=%7B%22a%22%3A1%7D",
      headers: { "x-trace": "t", cookie: "theme=dark; sid=t0ken" },
      body: "",
    });
    expect(requests[0]?.headers).not.toHaveProperty("authorization");
    expect(requests[0]?.headers).not.toHaveProperty("content-type");
  });

  it("has a form as its body", async () => {
    const body = { mediaType: "application/x-www-form-urlencoded", write: writeForm };
    await call({ ...hardReset, body, security: [["basic"]] }, { taskId: 1, a: "b c", d: [1, 2] });
    expect(requests[0]).toMatchObject({
      headers: {
        "content-type": "application/x-www-form-urlencoded",
        authorization: `Basic ${btoa("t0ken:")}`,
      },
      body: "a=b%20c&d=1&d=2",
    });
  });

  it("has parts as its body", async () => {
    const body = { mediaType: "multipart/form-data", argument: "upload", write: writeMultipart };
    const file = new File(["file"], "f.txt", { type: "text/plain" });
    await call({ ...hardReset, body }, { taskId: 1, upload: { title: "T", file } });
    const [sent] = requests;
    const type = sent?.headers["content-type"] ?? "";
    const boundary = type.replace("multipart/form-data; boundary=", "");
    expect(Number(sent?.headers["content-length"])).toBe(sent?.body.length);
    expect(sent?.body.replaceAll(boundary, "B")).toBe(
      `--B\r\nContent-Disposition: form-data; name="title"\r\n\r\nT\r\n` +
        `--B\r\nContent-Disposition: form-data; name="file"; filename="f.txt"\r\n` +
        `Content-Type: text/plain\r\n\r\nfile\r\n--B--\r\n`,
    );
  });

  it("has text, bytes or a stream as its body", async () => {
    const stream = new ReadableStream({
      start(controller) {
        controller.enqueue(new TextEncoder().encode("streamed"));
        controller.close();
      },
    });
    const given = ["text", new Blob(["blob"]), new TextEncoder().encode("bytes"), stream];
    for (const file of given) {
      const body = { mediaType: "application/zip", argument: "file", write: writeRaw };
      await call({ ...hardReset, body }, { taskId: 1, file });
    }
    expect(requests.map(({ body }) => body)).toEqual(["text", "blob", "bytes", "streamed"]);
    expect(new Set(requests.map(({ headers }) => headers["content-type"]))).toEqual(
      new Set(["application/zip"]),
    );
  });

  it("is sent once, and only when it is awaited", async () => {
    const lazy = call(get);
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(requests).toHaveLength(0);
    await Promise.all([lazy, lazy.result(), lazy.withResponse()]);
    expect(requests).toHaveLength(1);
  });
});

describe("the response", () => {
  it("is the data as it is on the wire, with the response beside it", async () => {
    answer = reply(200, `{"a":"1","b":null,"n":12345678901,"d":"2024-01-01T00:00:00Z"}`, {
      ...json,
      "x-request-id": "r-1",
    });
    const { data, response } = await call(get).withResponse();
    expect(data).toEqual({ a: "1", b: null, n: 12345678901, d: "2024-01-01T00:00:00Z" });
    expect([response.status, response.headers.get("x-request-id")]).toEqual([200, "r-1"]);
  });

  it("is undefined where there is no body", async () => {
    for (const status of [204, 205, 200]) {
      answer = reply(status, "", {});
      expect(await call(get)).toBeUndefined();
    }
  });

  it("is read as the description says", async () => {
    const responses = {
      "200": { "text/csv": "text" },
      "201": { "image/png": "binary" },
      "202": {},
    } as const;
    const spec: OperationSpec = {
      ...get,
      responses,
      accept: "text/csv, image/png;q=0.9",
      read: readDeclared,
    };
    answer = reply(200, "a,b", { "content-type": "text/csv; charset=utf-8" });
    expect(await call(spec)).toBe("a,b");
    answer = reply(201, "png", { "content-type": "image/png" });
    const blob = await call<Blob>(spec);
    expect([blob.type, await blob.text()]).toEqual(["image/png", "png"]);
    answer = reply(202, "accepted", {});
    expect(await call(spec)).toBeUndefined();
    expect(requests[0]?.headers.accept).toBe("text/csv, image/png;q=0.9");
  });

  it("is a DecodeError where it is not the promised JSON", async () => {
    const page = `<html>${"x".repeat(300)}`;
    for (const [body, type] of [
      [`{"a":`, "application/json"],
      [page, "text/html"],
    ] as const) {
      answer = reply(200, body, { "content-type": type });
      const error = await call(get).catch((caught: unknown) => caught);
      expect(error).toMatchObject({
        name: "DecodeError",
        kind: "decode",
        status: 200,
        message: "get: the 200 response is not valid JSON",
        excerpt: body.slice(0, 200),
      });
    }
  });
});

describe("an error of the server", () => {
  it("holds the google.rpc.Status of a 400", async () => {
    const details = [{ "@type": "type.googleapis.com/google.rpc.BadRequest", fieldViolations: [] }];
    const status = { code: 3, message: "task_id is invalid", details };
    answer = reply(400, JSON.stringify(status), { ...json, "x-request-id": "r-2" });
    const outcome = await call(hardReset, { taskId: 1 }).result();
    expect(outcome).toMatchObject({
      ok: false,
      error: {
        name: "BadRequestError",
        message: "hardReset: status 400: task_id is invalid",
        operation: "hardReset",
        status: 400,
        requestId: "r-2",
        body: status,
        rpcStatus: status,
      },
    });
  });

  it("is a NotFoundError with its parsed body", async () => {
    answer = reply(404, `{"missing":"task"}`);
    const error = await call(get).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(NotFoundError);
    expect(error).toMatchObject({ body: { missing: "task" }, rpcStatus: undefined });
  });

  it("has the page of a gateway as text and no body", async () => {
    answer = reply(502, "<html>Bad gateway</html>", { "content-type": "text/html" });
    const error = await call(get).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(ServerError);
    expect(error).toMatchObject({
      message: "get: status 502",
      status: 502,
      body: undefined,
      text: "<html>Bad gateway</html>",
    });
  });

  it("has no body where a redirection has nowhere to go", async () => {
    answer = reply(304, "", {});
    const error = await call(get).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(HttpError);
    expect(error).toMatchObject({ name: "HttpError", status: 304, body: undefined });
  });
});

describe("a call without a response", () => {
  it("is a ConnectionError where the connection is refused", async () => {
    const closed = createServer();
    await new Promise<void>((resolve) => closed.listen(0, "127.0.0.1", resolve));
    const { port } = closed.address() as AddressInfo;
    await new Promise((resolve) => closed.close(resolve));

    const options = { baseUrl: `http://127.0.0.1:${port}/x?secret=1` };
    const error = await call({ ...get, security: [["key"]] }, {}, options).catch(
      (caught: unknown) => caught,
    );
    expect(error).toMatchObject({
      name: "ConnectionError",
      kind: "connection",
      message: `get: no whole response from http://127.0.0.1:${port}`,
      cause: { cause: { code: "ECONNREFUSED" } },
    });
  });

  it("is a ConnectionError where the connection breaks, before or within the body", async () => {
    answer = (response) => void response.destroy();
    expect(await call(get).catch((caught: unknown) => caught)).toMatchObject({
      kind: "connection",
    });
    answer = (response) => {
      response.writeHead(200, { ...json, "content-length": "100" });
      response.write(`{"a":`, () => response.destroy());
    };
    expect(await call(get).catch((caught: unknown) => caught)).toMatchObject({
      kind: "connection",
    });
  });

  it("is aborted while it waits, and the server sees the end of it", async () => {
    const controller = new AbortController();
    const closed = new Promise<void>((resolve) => {
      answer = (response) => {
        response.on("close", resolve);
        controller.abort();
      };
    });
    const error = await call(get, {}, {}, { signal: controller.signal }).catch(
      (caught: unknown) => caught,
    );
    expect(error).toMatchObject({
      name: "CallAbortedError",
      message: "get: the call was aborted",
      cause: { name: "AbortError" },
    });
    await closed;
  });

  it("is aborted within the body", async () => {
    const controller = new AbortController();
    answer = (response) => {
      response.writeHead(200, json);
      response.write(`{"a":`, () => setTimeout(() => controller.abort("enough"), 20));
    };
    const outcome = await call(get, {}, {}, { signal: controller.signal }).result();
    expect(outcome).toMatchObject({ ok: false, error: { kind: "aborted", cause: "enough" } });
  });

  it("never shows a credential", async () => {
    answer = reply(401, `{"message":"unknown token t0ken"}`);
    for (const security of [[["bearer"]], [["key"]], [["session"]], [["basic"]]]) {
      const error = await call({ ...get, security }).catch((caught: unknown) => caught);
      expect(String(error)).toBe("UnauthorizedError: get: status 401: unknown token [redacted]");
    }
  });
});
