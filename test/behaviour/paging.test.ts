import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { createCoreClient } from "../../src/runtime/client.js";
import { placeBearer, placeKey } from "../../src/runtime/credential.js";
import { CallAbortedError, RequestError } from "../../src/runtime/errors.js";
import { ServerError } from "../../src/runtime/http-error.js";
import type { OperationSpec } from "../../src/runtime/operation.js";
import type { CallOptions, ClientOptions } from "../../src/runtime/options.js";
import {
  turnByItem,
  turnByNumber,
  turnByOffset,
  turnByToken,
} from "../../src/runtime/page-turn.js";
import { turnByLink, turnByUrl } from "../../src/runtime/page-url.js";
import { callPaged, type PagedCall, type PagingSpec } from "../../src/runtime/paging.js";
import { placeInQuery } from "../../src/runtime/place.js";
import { LoopbackServer, type Answer, type RawRequest } from "../support/loopback-server.js";

let server: LoopbackServer;
let answer: (request: RawRequest) => Answer;
const unhandled = vi.fn();

beforeAll(async () => {
  process.on("unhandledRejection", unhandled);
  server = await LoopbackServer.start((request) => answer(request));
});

beforeEach(() => {
  server.requests.length = 0;
});

afterEach(async () => {
  await new Promise((resolve) => setTimeout(resolve, 5));
  if (unhandled.mock.calls.length > 0) throw new Error("a rejection was not handled");
});

afterAll(async () => {
  process.off("unhandledRejection", unhandled);
  await server.stop();
});

const letters = ["a", "b", "c", "d", "e"];
const items = letters.map((id) => ({ id }));

const listSpec: OperationSpec = {
  id: "list",
  method: "GET",
  path: "/things",
  parameters: ["token", "offset", "page", "limit", "after", "filter"].map((argument) => ({
    argument,
    in: "query",
    place: placeInQuery,
  })),
};

interface Thing {
  readonly id: string;
}

function list(
  paging: PagingSpec,
  {
    params = {},
    client = {},
    options = {},
    spec = listSpec,
  }: {
    params?: object;
    client?: ClientOptions;
    options?: CallOptions;
    spec?: OperationSpec;
  } = {},
): PagedCall<Thing, unknown> {
  const config = {
    baseUrl: `${server.url}/v1`,
    security: {
      bearer: { place: placeBearer },
      key: { place: placeKey, in: "query", name: "key" },
    },
    defaultSecurity: [["bearer"], ["key"]],
  } as const;
  const made = createCoreClient(config, { auth: "t0ken", ...client });
  return callPaged(made, { ...spec, paging }, params, options);
}

async function collect(call: PagedCall<Thing, unknown>): Promise<string> {
  const ids: string[] = [];
  for await (const { id } of call) ids.push(id);
  return ids.join("");
}

/** The targets of all requests so far, without the path that they share. */
function asked(): readonly string[] {
  return server.requests.map(({ target }) => target.replace("/v1/things", ""));
}

function parse({ target }: RawRequest): Readonly<Record<string, string>> {
  return Object.fromEntries(new URL(target, server.url).searchParams);
}

/** Answers with two items from an index on, and with what else a page says. */
function slice(start: number, rest: (next: number | undefined) => object, size = 2): Answer {
  const end = start + size;
  const next = end < items.length ? end : undefined;
  return { status: 200, body: { items: items.slice(start, end), ...rest(next) } };
}

const byToken: PagingSpec = {
  items: ["items"],
  turn: turnByToken,
  argument: ["token"],
  token: ["next"],
};

/** A service for each kind of paging, with what is asked of it page by page. */
const kinds: readonly {
  readonly name: string;
  readonly paging: PagingSpec;
  readonly params?: object;
  readonly answer: (request: RawRequest) => Answer;
  readonly want: readonly string[];
}[] = [
  {
    name: "a token, empty at the end",
    paging: byToken,
    answer: (request) =>
      slice(Number(parse(request)["token"] ?? 0), (next) => ({ next: `${next ?? ""}` })),
    want: ["", "?token=2", "?token=4"],
  },
  {
    name: "a token, null at the end, beside what the caller gave",
    paging: byToken,
    params: { filter: "x" },
    answer: (request) =>
      slice(Number(parse(request)["token"] ?? 0), (next) => ({ next: next ?? null })),
    want: ["?filter=x", "?token=2&filter=x", "?token=4&filter=x"],
  },
  {
    name: "a token with a word for more",
    paging: { ...byToken, token: ["meta", "last"], more: ["meta", "more"] } as PagingSpec,
    answer: (request) =>
      slice(Number(parse(request)["token"] ?? 0), (next) => ({
        meta: { last: next ?? 99, more: next !== undefined },
      })),
    want: ["", "?token=2", "?token=4"],
  },
  {
    name: "a token in a header",
    paging: { ...byToken, token: "X-Next" } as PagingSpec,
    answer: (request) => {
      const page = slice(Number(parse(request)["token"] ?? 0), (next) => ({ next }));
      const { next } = page.body as { next?: number };
      return { ...page, headers: next === undefined ? {} : { "x-next": `${next}` } };
    },
    want: ["", "?token=2", "?token=4"],
  },
  {
    name: "the last item",
    paging: {
      items: ["items"],
      turn: turnByItem,
      argument: ["after"],
      key: ["id"],
      more: ["has_more"],
    },
    answer: (request) =>
      slice(letters.indexOf(parse(request)["after"] ?? "") + 1, (next) => ({
        has_more: next !== undefined,
      })),
    want: ["", "?after=b", "?after=d"],
  },
  {
    name: "an offset with a total",
    paging: { items: ["items"], turn: turnByOffset, argument: ["offset"], total: ["total"] },
    params: { limit: 2 },
    answer: (request) => slice(Number(parse(request)["offset"] ?? 0), () => ({ total: 5 })),
    want: ["?limit=2", "?offset=2&limit=2", "?offset=4&limit=2"],
  },
  {
    name: "an offset from 1",
    paging: {
      items: ["items"],
      turn: turnByOffset,
      argument: ["offset"],
      first: 1,
      total: "total",
    },
    answer: (request) => ({
      ...slice(Number(parse(request)["offset"] ?? 1) - 1, () => ({})),
      headers: { total: "5" },
    }),
    want: ["", "?offset=3", "?offset=5"],
  },
  {
    name: "an offset without a total, up to an empty page",
    paging: { items: ["items"], turn: turnByOffset, argument: ["offset"] },
    answer: (request) => slice(Number(parse(request)["offset"] ?? 0), () => ({})),
    want: ["", "?offset=2", "?offset=4", "?offset=5"],
  },
  {
    name: "a number with the number of pages",
    paging: { items: ["items"], turn: turnByNumber, argument: ["page"], pages: ["pages"] },
    answer: (request) => slice((Number(parse(request)["page"] ?? 1) - 1) * 2, () => ({ pages: 3 })),
    want: ["", "?page=2", "?page=3"],
  },
  {
    name: "a number from 0, as the service counts",
    paging: {
      items: ["items"],
      turn: turnByNumber,
      argument: ["page"],
      current: ["number"],
      pages: ["pages"],
    },
    answer: (request) => {
      const number = Number(parse(request)["page"] ?? 0);
      return slice(number * 2, () => ({ number, pages: 3 }));
    },
    want: ["", "?page=1", "?page=2"],
  },
  {
    name: "a number with the number of items",
    paging: { items: ["items"], turn: turnByNumber, argument: ["page"], total: ["total"] },
    answer: (request) => slice((Number(parse(request)["page"] ?? 1) - 1) * 2, () => ({ total: 5 })),
    want: ["", "?page=2", "?page=3"],
  },
  {
    name: "a number with a word for the last",
    paging: { items: ["items"], turn: turnByNumber, argument: ["page"], last: ["last"] },
    answer: (request) =>
      slice((Number(parse(request)["page"] ?? 1) - 1) * 2, (next) => ({
        last: next === undefined,
      })),
    want: ["", "?page=2", "?page=3"],
  },
  {
    name: "a whole URL",
    paging: { items: ["items"], turn: turnByUrl, url: ["next"] },
    params: { filter: "x" },
    answer: (request) =>
      slice(Number(parse(request)["from"] ?? 0), (next) => ({
        next: next === undefined ? null : `${server.url}/v1/things?from=${next}&sig=a%2Fb`,
      })),
    want: ["?filter=x", "?from=2&sig=a%2Fb", "?from=4&sig=a%2Fb"],
  },
  {
    name: "a URL without a path",
    paging: { items: ["items"], turn: turnByUrl, url: ["links", "next"] },
    answer: (request) =>
      slice(Number(parse(request)["from"] ?? 0), (next) => ({
        links: next === undefined ? {} : { next: `?from=${next}` },
      })),
    want: ["", "?from=2", "?from=4"],
  },
  {
    name: "a URL in the Link header",
    paging: { items: ["items"], turn: turnByLink },
    answer: (request) => {
      const start = Number(parse(request)["page"] ?? 1);
      const next = start < 3 ? `</v1/things?page=${start + 1}>; rel="next", ` : "";
      return {
        ...slice((start - 1) * 2, () => ({})),
        headers: { link: `${next}</v1/things?page=1>; rel="first"` },
      };
    },
    want: ["", "?page=2", "?page=3"],
  },
  {
    name: "a list that is the whole body",
    paging: { items: [], turn: turnByLink },
    answer: () => ({ status: 200, body: items }),
    want: [""],
  },
];

describe("iterating over a list", () => {
  it.each(kinds)("goes by $name", async ({ paging, params, answer: given, want }) => {
    answer = given;
    expect(await collect(list(paging, params === undefined ? {} : { params }))).toBe("abcde");
    expect(asked()).toEqual(want);
  });

  it("asks by POST with the token in the body, at any depth", async () => {
    answer = (request) => {
      const { page } = JSON.parse(request.body.toString() || "{}") as {
        page?: { cursor?: number };
      };
      return slice(page?.cursor ?? 0, (next) => ({ next }));
    };
    const spec: OperationSpec = {
      id: "search",
      method: "POST",
      path: "/things",
      body: { mediaType: "application/json" },
    };
    const paging = { ...byToken, argument: ["page", "cursor"] } as PagingSpec;
    const call = list(paging, { spec, params: { filter: { a: 1 }, page: { size: 2 } } });
    expect(await collect(call)).toBe("abcde");
    expect(server.requests.map(({ body }) => JSON.parse(body.toString()) as unknown)).toEqual([
      { filter: { a: 1 }, page: { size: 2 } },
      { filter: { a: 1 }, page: { size: 2, cursor: 2 } },
      { filter: { a: 1 }, page: { size: 2, cursor: 4 } },
    ]);
  });

  it("gives the first page where it is awaited, and asks for it once", async () => {
    answer = kinds[0]?.answer ?? answer;
    const call = list(byToken);
    expect(asked()).toEqual([]);
    expect(await call).toEqual({ items: [{ id: "a" }, { id: "b" }], next: "2" });
    expect(await collect(call)).toBe("abcde");
    expect(asked()).toEqual(["", "?token=2", "?token=4"]);
  });

  it("gives pages with what was received, and those asked for at once in turn", async () => {
    answer = kinds[0]?.answer ?? answer;
    const pages = list(byToken).pages();
    const [first, second, third, end] = await Promise.all([
      pages.next(),
      pages.next(),
      pages.next(),
      pages.next(),
    ]);
    expect(first.value).toMatchObject({
      status: 200,
      data: { next: "2" },
      items: [{ id: "a" }, {}],
    });
    expect([second, third].map(({ value }) => (value as { items: unknown }).items)).toEqual([
      [{ id: "c" }, { id: "d" }],
      [{ id: "e" }],
    ]);
    expect(end).toEqual({ done: true, value: undefined });
  });

  it("goes on after a break, over the same pages", async () => {
    answer = kinds[0]?.answer ?? answer;
    const pages = list(byToken).pages();
    for await (const page of pages) {
      expect(page.items).toHaveLength(2);
      break;
    }
    const rest: Thing[] = [];
    for await (const page of pages) rest.push(...page.items);
    expect(rest.map(({ id }) => id).join("")).toBe("cde");
  });

  it.each([
    { limit: 0, want: "", requests: 0 },
    { limit: 3, want: "abc", requests: 2 },
    { limit: 4, want: "abcd", requests: 2 },
    { limit: undefined, want: "abcde", requests: 3 },
  ])("collects $limit items by $requests requests", async ({ limit, want, requests }) => {
    answer = kinds[0]?.answer ?? answer;
    const found = await list(byToken).toArray({ limit });
    expect(found.map(({ id }) => id).join("")).toBe(want);
    expect(asked()).toHaveLength(requests);
  });

  it.each([{ items: null }, {}, { items: "none" }, { items: { 0: 1 } }, null, "text", []])(
    "takes %j for an empty page",
    async (body) => {
      answer = () => ({ status: 200, body });
      expect(await list(byToken).toArray()).toEqual([]);
    },
  );

  it("goes on after an empty page with a token (AIP-158)", async () => {
    const pages = [{ next: "b" }, { items: null, next: "c" }, { items: [{ id: "x" }] }];
    answer = () => ({ status: 200, body: pages[server.requests.length - 1] });
    expect(await collect(list(byToken))).toBe("x");
  });
});

describe("the end of an iteration", () => {
  it.each([
    {
      name: "a token that the caller gave",
      params: { token: "same" },
      next: ["same"],
      requests: 1,
    },
    { name: "a token as before", params: {}, next: ["same", "same"], requests: 2 },
    { name: "a circle of tokens", params: {}, next: ["x", "y", "x"], requests: 3 },
    { name: "zero", params: {}, next: ["x", 0], requests: 2 },
  ])("is $name", async ({ params, next, requests }) => {
    answer = () => ({ status: 200, body: { items, next: next[server.requests.length - 1] } });
    await collect(list(byToken, { params }));
    expect(asked()).toHaveLength(requests);
  });

  it("is a URL as before, however it is written", async () => {
    const urls = ["?page=2", "/v1/things?page=2", "./things?page=2"];
    answer = () => ({ status: 200, body: { items, next: urls[server.requests.length - 1] } });
    await collect(list({ items: ["items"], turn: turnByUrl, url: ["next"] }));
    expect(asked()).toEqual(["", "?page=2"]);
  });

  it.each<{ name: string; paging: PagingSpec }>([
    { name: "offset", paging: { items: ["items"], turn: turnByOffset, argument: ["offset"] } },
    { name: "number", paging: { items: ["items"], turn: turnByNumber, argument: ["page"] } },
  ])("is a page as before, where nobody heeds the $name", async ({ paging }) => {
    answer = () => ({ status: 200, body: { items } });
    await collect(list(paging));
    expect(asked()).toHaveLength(2);
  });

  it("is an error at the page that has it, and the pages go on from there", async () => {
    let isBroken = true;
    answer = (request) => {
      const { token } = parse(request);
      return token === "4" && isBroken
        ? { status: 500, body: { message: "down" } }
        : slice(Number(token ?? 0), (next) => ({ next }));
    };
    const ids: string[] = [];
    const pages = list(byToken, { client: { retry: false } }).pages();
    const run = async (): Promise<void> => {
      for await (const page of pages) ids.push(...page.items.map(({ id }) => id));
    };
    const error: unknown = await run().catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(ServerError);
    expect(error).toMatchObject({ status: 500, body: { message: "down" }, operation: "list" });
    expect(ids.join("")).toBe("abcd");
    isBroken = false;
    await run();
    expect(ids.join("")).toBe("abcde");
  });

  it("asks for the first page anew where that failed", async () => {
    answer = () =>
      server.requests.length === 1 ? { status: 500, body: {} } : slice(3, () => ({}));
    const pages = list(byToken, { client: { retry: false } }).pages();
    await expect(pages.next()).rejects.toBeInstanceOf(ServerError);
    expect(await pages.next()).toMatchObject({ value: { items: [{ id: "d" }, { id: "e" }] } });
  });

  it("retries each page by itself", async () => {
    answer = (request) => {
      const isFirst =
        server.requests.filter(({ target }) => target === request.target).length === 1;
      return isFirst
        ? { status: 503, body: {}, headers: { "retry-after-ms": "1" } }
        : slice(Number(parse(request)["token"] ?? 0), (next) => ({ next }));
    };
    expect(await collect(list(byToken))).toBe("abcde");
    expect(asked()).toHaveLength(6);
  });

  it.each([1, 2])("is an abort after %i items", async (count) => {
    answer = kinds[0]?.answer ?? answer;
    const controller = new AbortController();
    const found: Thing[] = [];
    const run = async (): Promise<void> => {
      for await (const item of list(byToken, { options: { signal: controller.signal } }))
        if (found.push(item) === count) controller.abort("enough");
    };
    const error: unknown = await run().catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(CallAbortedError);
    expect(error).toMatchObject({ cause: "enough", operation: "list" });
    expect(found).toHaveLength(count);
    expect(asked()).toHaveLength(1);
  });
});

describe("URLs of following pages", () => {
  const byUrl: PagingSpec = { items: ["items"], turn: turnByUrl, url: ["next"] };

  it.each([
    "http://evil.example/v1/things",
    "https://127.0.0.1/v1/things",
    "//evil.example/",
    "http://127.0.0.1:1/",
    "javascript:alert(1)",
    "file:///etc/passwd",
  ])("are followed within one origin only: %s", async (next) => {
    answer = () => ({ status: 200, body: { items, next } });
    const fetched: string[] = [];
    const client: ClientOptions = {
      fetch: (input, init) => {
        fetched.push(String(input));
        return fetch(input, init);
      },
    };
    const found: Thing[] = [];
    const run = async (): Promise<void> => {
      for await (const item of list(byUrl, { client })) found.push(item);
    };
    await expect(run()).rejects.toBeInstanceOf(RequestError);
    expect(found).toEqual(items);
    expect(fetched).toEqual([`${server.url}/v1/things`]);
  });

  it("have the credential once, also where the service repeats it", async () => {
    answer = (request) => {
      const start = Number(parse(request)["from"] ?? 0);
      const next = `/v1/things?from=${start + 2}&v=1&key=t0ken`;
      return slice(start, (more) => (more === undefined ? {} : { next }));
    };
    const call = list(byUrl, { client: { auth: { key: "t0ken" } } });
    expect(await collect(call)).toBe("abcde");
    expect(asked()).toEqual(["?key=t0ken", "?from=2&v=1&key=t0ken", "?from=4&v=1&key=t0ken"]);
  });

  it("are requested with the headers of the first request", async () => {
    answer = kinds.find(({ name }) => name === "a whole URL")?.answer ?? answer;
    await collect(list(byUrl, { options: { headers: { "x-own": "1" } } }));
    const own = server.requests.map(({ headers }) => Object.fromEntries(headers));
    expect(own.map((sent) => [sent["authorization"], sent["x-own"]])).toEqual([
      ["Bearer t0ken", "1"],
      ["Bearer t0ken", "1"],
      ["Bearer t0ken", "1"],
    ]);
  });
});
