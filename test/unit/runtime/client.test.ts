import { describe, expect, expectTypeOf, it, vi } from "vitest";
import type { CallError } from "../../../src/runtime/call-error.js";
import { createCoreClient, type Client } from "../../../src/runtime/client.js";
import { placeBearer, placeKey } from "../../../src/runtime/credential.js";
import type { OperationSpec } from "../../../src/runtime/operation.js";
import type { CallOptions, ClientConfig, ClientOptions } from "../../../src/runtime/options.js";
import { placeInCookie, placeInHeader, placeInQuery } from "../../../src/runtime/place.js";
import { writeRaw } from "../../../src/runtime/raw.js";

const config: ClientConfig = {
  baseUrl: "https://api.example/base/",
  security: {
    bearer: { place: placeBearer },
    key: { place: placeKey, in: "query", name: "key" },
    session: { place: placeKey, in: "cookie", name: "sid" },
  },
  defaultSecurity: [["bearer"]],
  userAgent: "example-sdk/1.0",
};
const getTask: OperationSpec = {
  id: "getTask",
  method: "GET",
  path: "/tasks/{id}",
  parameters: [
    { argument: "id", in: "path" },
    { argument: "expand", in: "query", place: placeInQuery },
    { argument: "trace", name: "X-Trace", in: "header", place: placeInHeader },
    { argument: "theme", in: "cookie", place: placeInCookie },
  ],
};

interface Sent {
  url: string;
  method: string | undefined;
  headers: Record<string, string>;
  body: unknown;
}

/** Makes a call through a fetch that keeps what it was given. */
async function capture(
  spec: OperationSpec,
  values: object,
  options: ClientOptions = {},
  callOptions: CallOptions = {},
): Promise<Sent> {
  let sent: Sent | undefined;
  const fetch: typeof globalThis.fetch = async (url, init) => {
    const headers = Object.fromEntries(new Headers(init?.headers));
    sent = { url: String(url), method: init?.method, headers, body: init?.body };
    return Response.json({});
  };
  await createCoreClient(config, { fetch, ...options }).call<unknown, CallError>(
    spec,
    values,
    callOptions,
  );
  if (!sent) throw new Error("nothing was sent");
  return sent;
}

describe("createCoreClient", () => {
  it("sends what the operation, the client and the call say", async () => {
    const values = { id: "a/b", expand: ["x", "y z"], trace: "t", theme: "dark", other: 1 };
    expect(await capture(getTask, values, { auth: "secret" })).toEqual({
      url: "https://api.example/base/tasks/a%2Fb?expand=x&expand=y%20z",
      method: "GET",
      headers: {
        accept: "application/json",
        authorization: "Bearer secret",
        cookie: "theme=dark",
        "user-agent": "example-sdk/1.0",
        "x-trace": "t",
      },
      body: null,
    });
  });

  it("lets the nearer choice of a header win", async () => {
    const headers = { Accept: "a", "X-Trace": "client", "X-Client": "c", gone: undefined };
    const options = { auth: "secret", userAgent: "mine/2", headers };
    const call = { headers: { "x-client": "call", authorization: "Own x" } };
    const sent = await capture(getTask, { id: 1, trace: "argument" }, options, call);
    expect(sent.headers).toEqual({
      accept: "a",
      authorization: "Own x",
      "user-agent": "mine/2",
      "x-client": "call",
      "x-trace": "argument",
    });
  });

  const bases = [
    { given: "https://x", want: "https://x/tasks/1" },
    { given: "https://x/", want: "https://x/tasks/1" },
    { given: "https://x/y/", want: "https://x/y/tasks/1" },
    { given: "https://x/y//", want: "https://x/y/tasks/1" },
    { given: "http://x:8080/y?tenant=a", want: "http://x:8080/y/tasks/1?tenant=a&expand=e" },
  ];
  for (const { given, want } of bases) {
    it(`appends the path to ${given}`, async () => {
      const values = { id: 1, ...(given.includes("?") && { expand: "e" }) };
      expect((await capture(getTask, values, { baseUrl: given })).url).toBe(want);
      expect((await capture(getTask, values, {}, { baseUrl: given })).url).toBe(want);
    });
  }

  it("asks for the media types that the operation declares", async () => {
    const accept = "text/csv, application/json;q=0.9";
    const sent = await capture({ ...getTask, accept }, { id: 1 });
    expect(sent.headers["accept"]).toBe(accept);
  });

  it("gives fetch what a body that is a stream needs", async () => {
    const fetch = vi.fn<typeof globalThis.fetch>(async () => new Response(null, { status: 204 }));
    const body = { mediaType: "application/zip", argument: "file", write: writeRaw };
    const file = new ReadableStream();
    const client = createCoreClient(config, { fetch });
    await client.call({ id: "put", method: "PUT", path: "/", body }, { file });
    expect(fetch.mock.calls[0]?.[1]).toMatchObject({ body: file, duplex: "half" });
    expect(() => new Request("https://x", fetch.mock.calls[0]?.[1])).not.toThrow();
  });

  it("looks up the platform's fetch anew for every request", async () => {
    const client = createCoreClient(config);
    const replaced = vi.spyOn(globalThis, "fetch").mockResolvedValue(Response.json({ a: 1 }));
    try {
      expect(await client.call(getTask, { id: 1 })).toEqual({ a: 1 });
    } finally {
      replaced.mockRestore();
    }
  });

  it("leaves User-Agent to browsers", async () => {
    vi.stubGlobal("navigator", { userAgent: "Mozilla/5.0 (X11)" });
    try {
      expect((await capture(getTask, { id: 1 })).headers).not.toHaveProperty("user-agent");
    } finally {
      vi.unstubAllGlobals();
    }
  });
});

describe("a client's credential", () => {
  it("is placed by the operation's security, else the default", async () => {
    const auth = "s3cret";
    const send = (security?: string[][]) =>
      capture({ ...getTask, ...(security && { security }) }, { id: 1, theme: "t" }, { auth });
    expect((await send()).headers["authorization"]).toBe("Bearer s3cret");
    expect((await send([["key"]])).url).toMatch(/\/tasks\/1\?key=s3cret$/);
    expect((await send([["session"]])).headers["cookie"]).toBe("theme=t; sid=s3cret");
    for (const none of [[], [[]]]) {
      const sent = await send(none);
      expect(sent.url + JSON.stringify(sent.headers)).not.toContain("s3cret");
    }
    await expect(send([["bearer", "key"]])).rejects.toThrow(
      "getTask: auth has no credential for bearer,key",
    );
  });

  it("is asked for anew before every request, and not without need", async () => {
    let count = 0;
    const auth = async () => `token-${++count}`;
    await capture({ ...getTask, security: [] }, { id: 1 }, { auth });
    expect(count).toBe(0);
    const fetch = vi.fn<typeof globalThis.fetch>(async () => Response.json({}));
    const client = createCoreClient(config, { auth, fetch });
    await client.call(getTask, { id: 1 });
    await client.call(getTask, { id: 1 });
    const sent = fetch.mock.calls.map(([, init]) =>
      new Headers(init?.headers).get("authorization"),
    );
    expect(sent).toEqual(["Bearer token-1", "Bearer token-2"]);
  });
});

describe("a call that fails before it is sent", () => {
  const cause = new Error("token endpoint is down");
  const circular: Record<string, unknown> = {};
  circular["self"] = circular;
  const post: OperationSpec = {
    id: "post",
    method: "POST",
    path: "/",
    body: { mediaType: "application/json" },
  };
  const table: readonly {
    why: string;
    given: [OperationSpec, object, ClientOptions?];
    want: object;
  }[] = [
    {
      why: "a missing path parameter",
      given: [getTask, {}],
      want: { message: /^getTask: .*'\{id\}'/ },
    },
    {
      why: "a relative base URL",
      given: [getTask, { id: 1 }, { baseUrl: "/v1" }],
      want: { message: /^getTask: pass baseUrl/ },
    },
    {
      why: "a header's characters",
      given: [getTask, { id: 1, trace: "a\nsecret" }],
      want: { message: /^getTask: the header 'X-Trace'/ },
    },
    {
      why: "a credential's characters",
      given: [getTask, { id: 1 }, { auth: "a\nsecret" }],
      want: { message: /'authorization'/ },
    },
    {
      why: "an empty credential",
      given: [getTask, { id: 1 }, { auth: "" }],
      want: { message: "getTask: the credential is empty" },
    },
    {
      why: "a failing credential",
      given: [getTask, { id: 1 }, { auth: () => Promise.reject(cause) }],
      want: { message: /could not be obtained$/, cause },
    },
    { why: "a circular body", given: [post, circular], want: { message: /^post: / } },
    { why: "a body with a bigint", given: [post, { a: 1n }], want: { message: /BigInt/ } },
  ];
  for (const { why, given, want } of table) {
    it(`rejects with a RequestError: ${why}`, async () => {
      const [spec, values, options] = given;
      const fetch = vi.fn<typeof globalThis.fetch>();
      const call = createCoreClient(config, { fetch, ...options }).call(spec, values);
      const error = await call.catch((caught: unknown) => caught);
      expect(error).toMatchObject({ name: "RequestError", kind: "request", operation: spec.id });
      for (const [key, value] of Object.entries(want)) {
        const held = (error as Record<string, unknown>)[key];
        if (value instanceof RegExp) expect(held).toMatch(value);
        else expect(held).toBe(value);
      }
      expect(String(error) + String((error as Error).cause)).not.toContain("secret");
      expect(fetch).not.toHaveBeenCalled();
    });
  }
});

describe("a call that fails under way", () => {
  const failWith = async (fetch: typeof globalThis.fetch, security?: string[][]) => {
    const client = createCoreClient(config, { fetch, auth: "s3cret" });
    return client
      .call({ ...getTask, ...(security && { security }) }, { id: 1 })
      .catch((caught: unknown) => caught);
  };

  it("strikes the credential out of what servers and platforms repeat", async () => {
    const echo = await failWith(async (_, init) => {
      const sent = new Headers(init?.headers).get("authorization");
      return Response.json({ message: `bad credential: ${sent}` }, { status: 401 });
    });
    expect(echo).toMatchObject({
      name: "UnauthorizedError",
      message: "getTask: status 401: bad credential: Bearer [redacted]",
    });

    const late = await failWith(
      async () => new Response(`${"x".repeat(197)} s3cret`, { status: 400 }),
    );
    expect((late as Error).message).toBe(`getTask: status 400: ${"x".repeat(197)} [r`);

    const denoLike = async (url: unknown) => {
      throw new TypeError(`error sending request for url (${String(url)})`);
    };
    const error = await failWith(denoLike, [["key"]]);
    expect(error).toMatchObject({
      name: "ConnectionError",
      message: "getTask: no whole response from https://api.example",
      cause: { message: expect.stringContaining("/tasks/1[redacted])") as string },
    });
    expect((error as Error).stack).not.toContain("s3cret");
  });

  it("is aborted even where fetch and the credential do not listen", async () => {
    const forever = () => new Promise<never>(() => {});
    for (const options of [{ fetch: forever }, { auth: forever }]) {
      const controller = new AbortController();
      const call = createCoreClient(config, options).call(
        getTask,
        { id: 1 },
        { signal: controller.signal },
      );
      const outcome = call.result();
      const reason = new Error("enough");
      controller.abort(reason);
      expect(await outcome).toMatchObject({
        error: { name: "CallAbortedError", kind: "aborted", cause: reason },
      });
    }
  });

  it("does nothing where its signal has aborted already", async () => {
    const fetch = vi.fn<typeof globalThis.fetch>();
    const auth = vi.fn(() => "t");
    const options = { signal: AbortSignal.abort() };
    const outcome = await createCoreClient(config, { fetch, auth })
      .call<unknown, CallError>(getTask, { id: 1 }, options)
      .result();
    expect(outcome).toMatchObject({ ok: false, error: { name: "CallAbortedError" } });
    expect(fetch).not.toHaveBeenCalled();
    expect(auth).not.toHaveBeenCalled();
  });

  it("removes its listener from a signal that lives on", async () => {
    const { signal } = new AbortController();
    const added = vi.spyOn(signal, "addEventListener");
    const removed = vi.spyOn(signal, "removeEventListener");
    const fetch = async () => Response.json({});
    await createCoreClient(config, { fetch }).call(getTask, { id: 1 }, { signal });
    await Promise.resolve();
    expect(removed.mock.calls.map(([, listener]) => listener)).toEqual(
      added.mock.calls.map(([, listener]) => listener),
    );
  });
});

describe("the types of a call", () => {
  it("narrow an outcome by ok and by status", async () => {
    type GetTaskError = CallError<{ 404: { missing: string }; default: { code: number } }>;
    const get = (client: Client, values: { id: string }, options?: CallOptions) =>
      client.call<{ name: string }, GetTaskError>(getTask, values, options);
    const body = { missing: "t" };
    const client = createCoreClient(config, {
      fetch: async () => Response.json(body, { status: 404 }),
    });
    const outcome = await get(client, { id: "1" }).result();
    if (outcome.ok) expectTypeOf(outcome.data.name).toEqualTypeOf<string>();
    expect(!outcome.ok && outcome.error.status === 404 && outcome.error.body?.missing).toBe("t");
    const undefinedOptions: CallOptions = {
      signal: undefined,
      headers: undefined,
      baseUrl: undefined,
    };
    expectTypeOf(undefinedOptions).toExtend<CallOptions>();
  });
});
