import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { createCoreClient } from "../../src/runtime/client.js";
import { readDeclared } from "../../src/runtime/declared.js";
import {
  CallAbortedError,
  ConnectionError,
  DecodeError,
  ServerError,
  type EventStream,
  type ItemStream,
} from "../../src/runtime/index.js";
import { readJsonLines } from "../../src/runtime/json-lines.js";
import type { OperationSpec } from "../../src/runtime/operation.js";
import type { CallOptions, ClientOptions } from "../../src/runtime/options.js";
import { readEvents } from "../../src/runtime/server-sent-events.js";

let server: Server;
let baseUrl: string;
let answer: (response: ServerResponse, request: IncomingMessage) => void;
/** The connections of responses that the client let go of before their end. */
let closed: number;
let requests: number;
const unhandled = vi.fn();

beforeAll(async () => {
  process.on("unhandledRejection", unhandled);
  server = createServer((request, response) => {
    requests += 1;
    response.on("close", () => {
      if (!response.writableFinished) closed += 1;
    });
    answer(response, request);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

beforeEach(() => {
  closed = 0;
  requests = 0;
});

afterEach(async () => {
  await sleep(5);
  if (unhandled.mock.calls.length > 0) throw new Error("a rejection was not handled");
});

afterAll(async () => {
  process.off("unhandledRejection", unhandled);
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

const types = { events: "text/event-stream", lines: "application/jsonl", json: "application/json" };

/** Begins a response, writes the first items, and goes on as told. */
function stream(
  type: keyof typeof types,
  first: string,
  goOn: (response: ServerResponse) => void = () => undefined,
) {
  return (response: ServerResponse): void => {
    response.writeHead(200, { "content-type": types[type] });
    response.write(first);
    goOn(response);
  };
}

const watch: OperationSpec = {
  id: "watch",
  method: "GET",
  path: "/watch",
  responses: {
    "200": {
      "application/json": "json",
      "text/event-stream": { open: readEvents },
      "application/jsonl": { open: readJsonLines },
    },
    "503": { "text/event-stream": "text" },
  },
  read: readDeclared,
};

const call = <T = EventStream<number>>(
  callOptions: CallOptions = {},
  options: ClientOptions = {},
) =>
  createCoreClient({ baseUrl, security: {}, defaultSecurity: [] }, options).call<T, Error>(
    watch,
    {},
    callOptions,
  );

/** Reads until the end, or what ends it early. */
async function readAll(
  items: AsyncIterable<unknown>,
): Promise<{ items: unknown[]; error?: unknown }> {
  const found: unknown[] = [];
  try {
    for await (const item of items) found.push(item);
  } catch (error) {
    return { items: found, error };
  }
  return { items: found };
}

describe("a stream", () => {
  it("gives items as they arrive, not when the response ends", async () => {
    let goOn = (): void => undefined;
    answer = stream("events", "data: 1\n\n", (response) => {
      goOn = () => void response.end("data: 2\n\n");
    });
    const items: unknown[] = [];
    for await (const item of await call()) {
      items.push(item);
      goOn();
    }
    expect(items).toEqual([1, 2]);
    expect(closed).toBe(0);
  });

  it("gives items that arrive in pieces", async () => {
    answer = (response) => {
      response.writeHead(200, { "content-type": types.lines });
      const bytes = Buffer.from('{"a":"ü"}\n{"a":"😀"}\n');
      const write = (at: number): void => {
        if (at === bytes.length) response.end();
        else response.write(bytes.subarray(at, at + 1), () => setImmediate(write, at + 1));
      };
      write(0);
    };
    expect(await readAll(await call<ItemStream<object>>())).toEqual({
      items: [{ a: "ü" }, { a: "😀" }],
    });
  });

  it("may take longer than the timeout, which counts until its head is there", async () => {
    answer = stream("events", "data: 1\n\n", (response) => {
      setTimeout(() => response.end("data: 2\n\n"), 120);
    });
    expect(await readAll(await call({ timeout: 60, totalTimeout: 80 }))).toEqual({ items: [1, 2] });
    answer = () => undefined;
    await expect(call({ timeout: 30, retry: false })).rejects.toMatchObject({ kind: "timeout" });
  });

  it("frees its connection when the loop is left, and is read once", async () => {
    answer = stream("events", "data: 1\n\ndata: 2\n\n");
    const events = await call();
    for await (const item of events) {
      expect(item).toBe(1);
      break;
    }
    await vi.waitFor(() => expect(closed).toBe(1));
    expect(() => events[Symbol.asyncIterator]()).toThrow(TypeError);
  });

  it("frees its connection when what is done with an item throws", async () => {
    answer = stream("events", "data: 1\n\n");
    const read = async (): Promise<void> => {
      for await (const item of await call()) throw new Error(`no ${item}`);
    };
    await expect(read()).rejects.toThrow("no 1");
    await vi.waitFor(() => expect(closed).toBe(1));
  });

  it("frees its connection when it is cancelled before it is read", async () => {
    answer = stream("events", "data: 1\n\n");
    const events = await call();
    await events.cancel();
    await vi.waitFor(() => expect(closed).toBe(1));
    await events.cancel();
    expect(() => events[Symbol.asyncIterator]()).toThrow(TypeError);
  });

  it("frees its connection when an iterator is let go of before the first item", async () => {
    answer = stream("events", "");
    const iterator = (await call())[Symbol.asyncIterator]();
    expect(await iterator.return?.()).toEqual({ done: true, value: undefined });
    expect(await iterator.next()).toEqual({ done: true, value: undefined });
    await vi.waitFor(() => expect(closed).toBe(1));
  });

  it("ends its reader's wait when it is cancelled meanwhile", async () => {
    answer = stream("events", "data: 1\n\ndata: 2");
    const events = await call();
    setTimeout(() => void events.cancel(), 30);
    expect(await readAll(events)).toEqual({ items: [1] });
    await vi.waitFor(() => expect(closed).toBe(1));
  });

  it("frees its connection at the sentinel, where the server does not end", async () => {
    answer = stream("events", "data: 1\n\ndata: [DONE]\n\ndata: 2\n\n");
    expect(await readAll(await call())).toEqual({ items: [1] });
    await vi.waitFor(() => expect(closed).toBe(1));
  });

  it("keeps the id of what was read last", async () => {
    answer = stream("events", "id: 1\ndata: 1\n\nid: 2\ndata: 2\n\nid: 3\ndata: 3", (response) =>
      response.end(),
    );
    const events = await call();
    expect(await readAll(events)).toEqual({ items: [1, 2] });
    expect(events.lastEventId).toBe("2");
  });

  it("gives whole events on demand", async () => {
    answer = stream("events", "event: tick\nid: 7\nretry: 10\ndata: 1\n\n", (response) =>
      response.end(),
    );
    const events = await call();
    expect(await readAll(events.events())).toEqual({
      items: [{ event: "tick", id: "7", retry: 10, data: 1 }],
    });
    expect(events.retry).toBe(10);
  });
});

describe("what ends a stream early", () => {
  it("is a CallAbortedError when the signal aborts between items", async () => {
    answer = stream("events", "data: 1\n\n");
    const controller = new AbortController();
    const items: unknown[] = [];
    const reason = new Error("enough");
    const read = async (): Promise<void> => {
      for await (const item of await call({ signal: controller.signal })) {
        items.push(item);
        setTimeout(() => controller.abort(reason), 10);
      }
    };
    const error = await read().catch((cause: unknown) => cause);
    expect(error).toBeInstanceOf(CallAbortedError);
    expect(error).toMatchObject({ operation: "watch", attempts: 1, cause: reason });
    expect(items).toEqual([1]);
    await vi.waitFor(() => expect(closed).toBe(1));
  });

  it("is a CallAbortedError when the signal has aborted before it is read", async () => {
    answer = stream("events", "data: 1\n\n");
    const controller = new AbortController();
    const events = await call({ signal: controller.signal });
    controller.abort();
    expect((await readAll(events)).error).toBeInstanceOf(CallAbortedError);
    await vi.waitFor(() => expect(closed).toBe(1));
  });

  it("is a CallAbortedError also where a fetch does not listen to the signal", async () => {
    const cancelled = vi.fn();
    const body = new ReadableStream({ cancel: cancelled });
    const controller = new AbortController();
    const events = await call(
      { signal: controller.signal },
      { fetch: async () => new Response(body, { headers: { "content-type": types.events } }) },
    );
    setTimeout(() => controller.abort(), 10);
    expect((await readAll(events)).error).toBeInstanceOf(CallAbortedError);
    expect(cancelled).toHaveBeenCalledOnce();
  });

  it("is a ConnectionError when the connection breaks, without another request", async () => {
    answer = stream("events", "data: 1\n\ndata: 2", (response) => {
      setTimeout(() => response.destroy(), 10);
    });
    const { items, error } = await readAll(await call());
    expect(items).toEqual([1]);
    expect(error).toBeInstanceOf(ConnectionError);
    expect(error).toMatchObject({ operation: "watch", attempts: 1 });
    expect(requests).toBe(1);
  });

  it("is a ConnectionError where the last line of JSON is cut off", async () => {
    answer = stream("lines", '{"a":1}\n{"a":', (response) => {
      setTimeout(() => response.destroy(), 10);
    });
    const { items, error } = await readAll(await call());
    expect(items).toEqual([{ a: 1 }]);
    expect(error).toBeInstanceOf(ConnectionError);
  });

  it("is a DecodeError for an item that is no JSON, and frees the connection", async () => {
    answer = stream("events", "data: 1\n\ndata: <html>\n\ndata: 3\n\n");
    const { items, error } = await readAll(await call());
    expect(items).toEqual([1]);
    expect(error).toBeInstanceOf(DecodeError);
    expect(error).toMatchObject({ excerpt: "<html>", attempts: 1, status: 200 });
    await vi.waitFor(() => expect(closed).toBe(1));
  });
});

describe("a call that may be answered with a stream", () => {
  it("is told apart by its media type", async () => {
    answer = (response) => response.writeHead(200, { "content-type": types.json }).end('{"a":1}');
    expect(await call<unknown>().withResponse()).toMatchObject({
      contentType: types.json,
      data: { a: 1 },
    });
    answer = stream("events", "data: 1\n\n", (response) => response.end());
    const { contentType, data } = await call().withResponse();
    expect(contentType).toBe(types.events);
    expect(await readAll(data)).toEqual({ items: [1] });
  });

  it("is retried until there is one, and has its errors", async () => {
    answer = (response) => {
      if (requests < 3)
        response.writeHead(503, { "content-type": types.events }).end("data: no\n\n");
      else stream("events", "data: 1\n\n", (begun) => begun.end())(response);
    };
    const retry = { initialDelay: 1 };
    expect(await readAll(await call({ retry }))).toEqual({ items: [1] });
    answer = (response) =>
      response.writeHead(503, { "content-type": types.events }).end("data: no\n\n");
    const outcome = await call({ retry: false }).result();
    if (outcome.ok) throw new Error("no error");
    expect(outcome.error).toBeInstanceOf(ServerError);
    expect(outcome.error).toMatchObject({ body: "data: no\n\n" });
  });

  it("gives one stream, however often it is awaited", async () => {
    answer = stream("events", "data: 1\n\n", (response) => response.end());
    const once1 = call();
    expect(await once1).toBe(await once1);
    expect(requests).toBe(1);
    await (await once1).cancel();
  });
});

describe("a download", () => {
  const download: OperationSpec = {
    id: "download",
    method: "GET",
    path: "/",
    responses: { "200": { "application/octet-stream": "binary" } },
    read: readDeclared,
  };
  const open = (callOptions: CallOptions = {}): Promise<Response> =>
    createCoreClient({ baseUrl, security: {}, defaultSecurity: [] })
      .call<Blob, Error>(download, {}, callOptions)
      .asResponse();

  it("is there with its head, and may take longer than the timeout", async () => {
    answer = stream("json", "a", (response) => void setTimeout(() => response.end("b"), 120));
    expect(await (await open({ timeout: 60 })).text()).toBe("ab");
  });

  it("breaks with the error of the platform", async () => {
    answer = stream("json", "a", (response) => void setTimeout(() => response.destroy(), 10));
    await expect((await open()).text()).rejects.toThrow(TypeError);
  });

  it("ends when the call's signal aborts", async () => {
    answer = stream("json", "a");
    const controller = new AbortController();
    const response = await open({ signal: controller.signal });
    setTimeout(() => controller.abort(), 10);
    await expect(response.text()).rejects.toMatchObject({ name: "AbortError" });
    await vi.waitFor(() => expect(closed).toBe(1));
  });

  it("frees its connection when its body is cancelled", async () => {
    answer = stream("json", "a");
    await (await open()).body?.cancel();
    await vi.waitFor(() => expect(closed).toBe(1));
  });

  it("that is read whole breaks with the error of a call", async () => {
    answer = stream("json", "a", (response) => void setTimeout(() => response.destroy(), 10));
    const call1 = createCoreClient(
      { baseUrl, security: {}, defaultSecurity: [] },
      { retry: false },
    ).call<Blob, Error>(download);
    await expect(call1).rejects.toBeInstanceOf(ConnectionError);
  });
});

describe("a process", () => {
  it("ends by itself once its streams are left", async () => {
    answer = stream("events", "data: 1\n\n");
    const script = `
      import { createCoreClient } from ${JSON.stringify(runtime("client"))};
      import { readDeclared } from ${JSON.stringify(runtime("declared"))};
      import { readEvents } from ${JSON.stringify(runtime("server-sent-events"))};
      const responses = { "200": { "text/event-stream": { open: readEvents } } };
      const spec = { id: "watch", method: "GET", path: "/", responses, read: readDeclared };
      const client = createCoreClient({ baseUrl: process.env.URL, security: {}, defaultSecurity: [] });
      for await (const item of await client.call(spec)) {
        console.log(item);
        break;
      }
      const { signal } = new AbortController();
      await (await client.call(spec, {}, { signal })).cancel();
    `;
    const begin = performance.now();
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ["--input-type=module", "-e", script],
      { env: { ...process.env, URL: baseUrl }, timeout: 20_000 },
    );
    expect(stdout).toBe("1\n");
    // A timer of the call's timeout would keep it for a minute.
    expect(performance.now() - begin).toBeLessThan(20_000);
  });
});

/** The URL of a module of the runtime, compiled. */
function runtime(name: string): string {
  return new URL(`../../dist/runtime/${name}.js`, import.meta.url).href;
}
