import { getEventListeners } from "node:events";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { CallError } from "../../../src/runtime/call-error.js";
import { createCoreClient } from "../../../src/runtime/client.js";
import { placeBearer } from "../../../src/runtime/credential.js";
import { RequestError, type SdkError } from "../../../src/runtime/errors.js";
import { placeRandomKey } from "../../../src/runtime/idempotency.js";
import type { Middleware } from "../../../src/runtime/middleware.js";
import type { OperationSpec } from "../../../src/runtime/operation.js";
import type { CallOptions, ClientConfig, ClientOptions } from "../../../src/runtime/options.js";
import { writeRaw } from "../../../src/runtime/raw.js";

const config: ClientConfig = {
  baseUrl: "https://api.example",
  security: { bearer: { place: placeBearer } },
  defaultSecurity: [["bearer"]],
};
const get: OperationSpec = { id: "get", method: "GET", path: "/" };
const ok = () => Response.json({ a: 1 });
const fail = (status: number, headers = {}) =>
  new Response(null, { status, headers: { "retry-after-ms": "1", ...headers } });

type Reply = () => Response | Promise<Response>;
const forever = () => new Promise<never>(() => {});

/** A fetch that answers in turn; the last answer stays. */
function replies(...given: readonly Reply[]) {
  let count = 0;
  return vi.fn<typeof fetch>(async () => {
    const reply = given[Math.min(count++, given.length - 1)];
    return reply ? reply() : ok();
  });
}
function call(options: ClientOptions, callOptions: CallOptions = {}, spec = get, values = {}) {
  return createCoreClient(config, options).call<unknown, CallError>(spec, values, callOptions);
}
const errorOf = async (promise: Promise<unknown>): Promise<SdkError> =>
  promise.then(
    () => Promise.reject(new Error("succeeded")),
    (error: unknown) => error as SdkError,
  );
const headerOf = (fetch: ReturnType<typeof replies>, name: string) =>
  fetch.mock.calls.map(([, init]) => new Headers(init?.headers).get(name));

const unhandled = vi.fn();
beforeEach(() => void process.on("unhandledRejection", unhandled));
afterEach(async () => {
  await new Promise((resolve) => setTimeout(resolve, 5));
  process.off("unhandledRejection", unhandled);
  if (unhandled.mock.calls.length > 0) throw new Error("a rejection was not handled");
});

describe("attempts", () => {
  it("go on until one succeeds", async () => {
    const fetch = replies(
      () => fail(503),
      () => Promise.reject(new TypeError("broken")),
      ok,
    );
    expect(await call({ fetch, retry: { initialDelay: 1 } })).toEqual({ a: 1 });
    expect(fetch).toHaveBeenCalledTimes(3);
  });

  it("are counted in the error, whichever it is", async () => {
    const table: readonly [Reply, number, object][] = [
      [() => fail(503), 3, { status: 503 }],
      [() => Promise.reject(new Error("broken")), 3, { kind: "connection" }],
      [() => fail(404), 1, { status: 404 }],
      [() => new Response("{"), 1, { kind: "decode" }],
    ];
    for (const [reply, attempts, want] of table) {
      const fetch = replies(reply);
      const error = await errorOf(call({ fetch, retry: { initialDelay: 1 } }));
      expect(error).toMatchObject({ ...want, attempts });
      expect(fetch).toHaveBeenCalledTimes(attempts);
    }
  });

  it("are as many as the nearest choice says", async () => {
    const count = async (client?: ClientOptions["retry"], own?: CallOptions["retry"]) =>
      (await errorOf(call({ fetch: replies(() => fail(503)), retry: client }, { retry: own })))
        .attempts;
    expect(await count()).toBe(3);
    expect(await count(false)).toBe(1);
    expect(await count({ maxRetries: 1 })).toBe(2);
    expect(await count({ maxRetries: 1 }, { statuses: [409] })).toBe(2);
    expect(await count({ maxRetries: 1 }, { maxRetries: 3 })).toBe(4);
    expect(await count({ maxRetries: 1 }, { maxRetries: undefined })).toBe(2);
    expect(await count({ maxRetries: 1 }, false)).toBe(1);
    expect(await count(false, { maxRetries: 1 })).toBe(2);
  });

  it("send a body that is a stream once", async () => {
    const fetch = replies(() => fail(503), ok);
    const body = { mediaType: "application/zip", argument: "file", write: writeRaw };
    const spec = { ...get, method: "PUT", body };
    const error = await errorOf(call({ fetch }, {}, spec, { file: new ReadableStream() }));
    expect(error).toMatchObject({ status: 503, attempts: 1 });
  });

  it("have one key, and each call its own", async () => {
    const idempotency = { header: "Idempotency-Key", place: placeRandomKey };
    const spec: OperationSpec = { ...get, method: "POST", idempotency };
    const retry = { unsafe: false };
    const fetch = replies(
      () => fail(500),
      ok,
      () => fail(500),
      ok,
      ok,
    );
    await call({ fetch, retry }, {}, spec);
    await call({ fetch, retry }, {}, spec);
    await call({ fetch }, { headers: { "Idempotency-Key": "mine" } }, spec);
    const [a, b, c, d, e] = headerOf(fetch, "idempotency-key");
    expect(a).toMatch(/^[\da-f-]{36}$/);
    expect([b, d, e]).toEqual([a, c, "mine"]);
    expect(c).not.toBe(a);
  });
});

describe("limits of time", () => {
  it("end an attempt, and the call in the end", async () => {
    const error = await errorOf(call({ fetch: forever, timeout: 10, retry: { initialDelay: 1 } }));
    expect(error).toMatchObject({
      name: "CallTimeoutError",
      message: "get: no whole response within 10 ms",
      attempts: 3,
    });
  });

  it("hold for the credential and for the body as well", async () => {
    const slow = () => new Response(new ReadableStream());
    for (const options of [{ auth: forever }, { fetch: replies(slow) }])
      expect(await errorOf(call({ ...options, timeout: 10, retry: false }))).toMatchObject({
        kind: "timeout",
      });
  });

  it("hold for the whole call", async () => {
    const error = await errorOf(
      call({
        fetch: forever,
        timeout: 10,
        totalTimeout: 35,
        retry: { maxRetries: 99, maxDelay: 1 },
      }),
    );
    expect(error.kind).toBe("timeout");
    expect(error.attempts).toBeGreaterThan(1);
    const late = call({
      fetch: replies(() => fail(503, { "retry-after-ms": "5000" })),
      totalTimeout: 99,
    });
    expect(await errorOf(late)).toMatchObject({ status: 503, attempts: 1 });
  });

  for (const none of [0, Infinity, 2 ** 40])
    it(`are none where they are ${none}`, async () => {
      const fetch = replies(() => new Promise((resolve) => setTimeout(() => resolve(ok()), 20)));
      expect(await call({ fetch, timeout: none, totalTimeout: none })).toEqual({ a: 1 });
    });
});

describe("an abort", () => {
  it("ends every wait, with the attempts so far", async () => {
    const table: readonly [ClientOptions, number][] = [
      [{ auth: forever }, 0],
      [{ fetch: forever }, 1],
      [{ fetch: replies(() => new Response(new ReadableStream())) }, 1],
      [{ fetch: replies(() => fail(503, { "retry-after-ms": "5000" })) }, 1],
    ];
    for (const [options, attempts] of table) {
      const controller = new AbortController();
      const outcome = errorOf(call(options, { signal: controller.signal }));
      setTimeout(() => controller.abort("enough"), 10);
      expect(await outcome).toMatchObject({ kind: "aborted", cause: "enough", attempts });
    }
  });

  it("is an abort even where the reason is the error of another call", async () => {
    const controller = new AbortController();
    const reason = Object.freeze(new RequestError("other", "no"));
    const outcome = errorOf(call({ fetch: forever }, { signal: controller.signal }));
    controller.abort(reason);
    expect(await outcome).toMatchObject({ kind: "aborted", operation: "get", cause: reason });
  });

  it("may come from a signal that throws nothing and has no reason, as React Native's", async () => {
    const made = (aborted: boolean) => Object.assign(new EventTarget(), { aborted }) as AbortSignal;
    expect(await call({ fetch: replies(ok) }, { signal: made(false) })).toEqual({ a: 1 });
    const fetch = replies(ok);
    expect(await errorOf(call({ fetch }, { signal: made(true) }))).toMatchObject({
      kind: "aborted",
      attempts: 0,
    });
    expect(fetch).not.toHaveBeenCalled();
    const signal = made(false);
    const outcome = errorOf(call({ fetch: forever }, { signal }));
    Object.assign(signal, { aborted: true }).dispatchEvent(new Event("abort"));
    expect(await outcome).toMatchObject({ kind: "aborted", attempts: 1 });
  });

  it("leaves no listener on the caller's signal", async () => {
    const { signal } = new AbortController();
    const [add, remove] = [
      vi.spyOn(signal, "addEventListener"),
      vi.spyOn(signal, "removeEventListener"),
    ];
    await call({ fetch: replies(() => fail(503), ok) }, { signal });
    expect(add).toHaveBeenCalled();
    expect(remove.mock.calls.map(([, listener]) => listener)).toEqual(
      add.mock.calls.map(([, listener]) => listener),
    );
  });
});

describe("a credential that is refused", () => {
  const source = (...tokens: readonly string[]) => {
    let count = 0;
    return vi.fn(({ rejected }: { rejected?: string | undefined }) =>
      rejected === undefined ? (tokens[0] ?? "") : (tokens[++count] ?? ""),
    );
  };

  it("is renewed once, without a wait or a retry", async () => {
    const fetch = replies(() => fail(401), ok);
    const auth = source("old-token", "new-token");
    expect(await call({ fetch, auth, retry: false })).toEqual({ a: 1 });
    expect(headerOf(fetch, "authorization")).toEqual(["Bearer old-token", "Bearer new-token"]);
    expect(auth.mock.calls.map(([{ rejected }]) => rejected)).toEqual([undefined, "old-token"]);
  });

  it("ends the call where the next one is refused, or the same", async () => {
    const refused = replies(() => fail(401));
    const error = await errorOf(
      call({ fetch: refused, auth: source("old-token", "new-token", "third") }),
    );
    expect(error).toMatchObject({ name: "UnauthorizedError", attempts: 2 });
    const same = replies(() => fail(401));
    expect(
      await errorOf(call({ fetch: same, auth: source("old-token", "old-token") })),
    ).toMatchObject({
      name: "UnauthorizedError",
      attempts: 1,
    });
    const fixed = replies(() => fail(401));
    expect(await errorOf(call({ fetch: fixed, auth: "old-token" }))).toMatchObject({ attempts: 1 });
  });

  it("is still to be renewed where renewing fails at first", async () => {
    const given: (string | undefined)[] = [];
    const auth = ({ rejected }: { rejected?: string | undefined }) => {
      given.push(rejected);
      if (given.length === 2)
        throw Object.assign(new RequestError("token", "down"), { cause: undefined });
      return rejected === undefined ? "old-token" : "new-token";
    };
    const error = await errorOf(call({ fetch: replies(() => fail(401), ok), auth }));
    // What the source failed with is no fault that time mends, so the call ends.
    expect(error).toMatchObject({ kind: "request", attempts: 1 });
    expect(given).toEqual([undefined, "old-token"]);
  });
});

describe("middleware", () => {
  const mark =
    (name: string, log: string[]): Middleware =>
    async (request, next, { operation, attempt }) => {
      log.push(`${name} ${operation} ${attempt}`);
      const headers = { ...Object.fromEntries(request.headers), [`x-${name}`]: "1" };
      const response = await next(new Request(request, { headers }));
      log.push(`${name} ${response.status}`);
      return response;
    };

  it("runs around every attempt, the first outermost, and may change the request", async () => {
    const log: string[] = [];
    const seen: string[] = [];
    const fetch = vi.fn<typeof globalThis.fetch>(async (request) => {
      seen.push(
        [...(request as Request).headers.keys()].filter((name) => name.startsWith("x-")).join(),
      );
      return seen.length === 1 ? fail(503) : ok();
    });
    await call({ fetch, middleware: [mark("a", log), mark("b", log)] });
    expect(seen).toEqual(["x-a,x-b", "x-a,x-b"]);
    expect(log).toEqual([
      "a get 1",
      "b get 1",
      "b 503",
      "a 503",
      "a get 2",
      "b get 2",
      "b 200",
      "a 200",
    ]);
  });

  it("may answer by itself, and fail as a connection does", async () => {
    const fetch = replies(ok);
    expect(await call({ fetch, middleware: [async () => Response.json(7)] })).toBe(7);
    const broken = new RequestError("other", "within");
    const error = await errorOf(
      call({ fetch, retry: false, middleware: [() => Promise.reject(Object.freeze(broken))] }),
    );
    expect(error).toMatchObject({
      kind: "connection",
      operation: "get",
      cause: broken,
      attempts: 1,
    });
    expect(fetch).not.toHaveBeenCalled();
  });

  it("runs around requests for credentials, which belong to no operation", async () => {
    const log: string[] = [];
    const auth: ClientOptions["auth"] = async ({ fetch: send }) => {
      await send("https://token.example", { method: "POST" });
      return "t0ken";
    };
    await call({ fetch: replies(ok), auth, middleware: [mark("a", log)] });
    expect(log).toEqual(["a undefined 1", "a 200", "a get 1", "a 200"]);
  });
});

describe("asResponse", () => {
  it("leaves nothing that listens to the caller's signal, and still ends with it", async () => {
    const controller = new AbortController();
    const { signal } = controller;
    const fetch = replies(ok);
    await call({ fetch }, { signal }).asResponse();
    expect(getEventListeners(signal, "abort")).toEqual([]);
    const sent = fetch.mock.calls[0]?.[1]?.signal;
    controller.abort("enough");
    expect(sent).toMatchObject({ aborted: true, reason: "enough" });
  });

  it("gives the unread response, and errors as the call does", async () => {
    const response = await call({ fetch: replies(() => fail(503), ok) }).asResponse();
    expect([response.bodyUsed, await response.json()]).toEqual([false, { a: 1 }]);
    expect(await errorOf(call({ fetch: replies(() => fail(404)) }).asResponse())).toMatchObject({
      status: 404,
      attempts: 1,
    });
  });
});
