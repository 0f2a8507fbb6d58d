import { beforeAll, describe, expect, it } from "vitest";
import { DiagnosticSink } from "../../../src/diagnostics/sink.js";
import { exampleRequest } from "../../../src/mock/example-request.js";
import { FixtureValues } from "../../../src/mock/fixture-values.js";
import type { MockApi } from "../../../src/mock/mock-api.js";
import { ask, mockOf, type Asked } from "../../support/mock-of.js";

let mock: MockApi;
beforeAll(async () => {
  mock = await mockOf("test/mock/shop.yaml");
});

interface Case extends Asked {
  readonly status: number;
  readonly violations?: readonly string[];
}

const get = (query: string, status: number, ...violations: readonly string[]): Case => ({
  line: `GET /items?${query}`,
  status,
  violations,
});

const basic = `Basic ${Buffer.from("me:secret").toString("base64")}`;
const post = (rest: Omit<Case, "line">): Case => ({ line: "POST /items?api_key=k", ...rest });
const form = (body: string, status: number, ...violations: readonly string[]): Case =>
  post({
    headers: { "content-type": "application/x-www-form-urlencoded" },
    body,
    status,
    violations,
  });
const parts = (
  list: Readonly<Record<string, readonly string[]>>,
  status: number,
  ...violations: readonly string[]
): Case =>
  post({
    headers: { "content-type": 'multipart/form-data; boundary="a b"' },
    body: [
      ...Object.entries(list).flatMap(([name, values]) =>
        values.map((value) => {
          const [type, text] = value.includes("|") ? value.split("|") : ["", value];
          const of = type === "" ? "" : `; filename="f"\r\nContent-Type: ${type}`;
          return `--a b\r\nContent-Disposition: form-data; name="${name}"${of}\r\n\r\n${text}\r\n`;
        }),
      ),
      "--a b--\r\n",
    ].join(""),
    status,
    violations,
  });

describe("routes", () => {
  it.each<Case>([
    { line: "GET /items", status: 200 },
    { line: "GET /api/v1/items", status: 200 },
    { line: "GET /api/v7/items", status: 200 },
    { line: "HEAD /items", status: 200 },
    { line: "OPTIONS /items", status: 204 },
    { line: "GET /items/", status: 404, violations: ["path: is not one that the description has"] },
    {
      line: "GET /nowhere",
      status: 404,
      violations: ["path: is not one that the description has"],
    },
    {
      line: "DELETE /items",
      status: 405,
      violations: ["method: must be one of GET, POST, HEAD, OPTIONS"],
    },
    { line: "GET /items/special", status: 204 },
    { line: "GET /items/7", status: 200 },
    {
      line: "GET /items/seven",
      status: 400,
      violations: ["path id: must be of type integer"],
    },
    {
      line: "GET /items/%ZZ",
      status: 400,
      violations: ["path id: is not percent-encoded UTF-8"],
    },
    { line: "PUT /items/special", status: 400, violations: ["path id: must be of type integer"] },
    { line: "GET /labels/.1.2/;a=5/me.you.png", status: 200 },
    {
      line: "GET /labels/.1.x/;a=b/me.jpg",
      status: 400,
      violations: [
        "path .dots /1: must be of type integer",
        "path ;matrix /a: must be of type integer",
        "path ending: must be one of the listed values",
      ],
    },
  ])("$line: $status", ({ status, violations = [], ...asked }) => {
    const told = ask(mock, asked);
    expect([told.status, told.violations]).toEqual([status, violations]);
  });

  it("says which methods there are", () => {
    expect(ask(mock, { line: "DELETE /items" }).headers["allow"]).toBe("GET, POST, HEAD, OPTIONS");
    expect(ask(mock, { line: "OPTIONS /items/5" }).headers["allow"]).toBe(
      "GET, PUT, HEAD, OPTIONS",
    );
  });
});

describe("a query that the path has behind it", () => {
  it.each<Case>([
    { line: "GET /stock?item=5", status: 204 },
    { line: "GET /stock?item=x", status: 400, violations: ["path item: must be of type integer"] },
    // Paths that differ in nothing else are told apart by it.
    { line: "GET /stock?depot=north&item=5", status: 202 },
    { line: "GET /stock?de%70ot=north", status: 205 },
    { line: "HEAD /stock?depot=north", status: 205 },
    { line: "GET /stock?view=all", status: 207 },
    {
      line: "GET /stock?view=none",
      status: 400,
      violations: ["path depot: is required", "path item: is required"],
    },
  ])("$line: $status", ({ status, violations = [], ...asked }) => {
    const told = ask(mock, asked);
    expect([told.status, told.violations]).toEqual([status, violations]);
  });
});

const search = (query: string, status: number, ...violations: readonly string[]): Case => ({
  line: `GET /search?${query}`,
  status,
  violations,
});

describe("a query that is one form", () => {
  it.each<Case>([
    search("ids=1|2", 204),
    search("ids=1%7C2&colors=red&colors=blue", 204),
    search("colors=red&ids=1", 204),
    search("ids=1,2", 400, "query search /ids/0: must be of type integer"),
    search("ids=1|2|3", 400, "query search /ids: must have a number of items of at most 2"),
    search(
      "ids=1&colors=red,blue",
      400,
      "query search /colors/0: must be one of the listed values",
    ),
    search("ids=1&range[min]=5", 204),
    search("ids=1&range[min]=x", 400, "query search /range/min: must be of type integer"),
    search("ids=1&where=%5B%22a%22%5D", 204),
    search("ids=1&where=[1]", 400, "query search /where/0: must be of type string"),
    search("ids=1&where=a", 400, expect.stringMatching(/^query search: is not JSON: /) as string),
    search("ids=%C3%28", 400, "query search: has a field that is not percent-encoded UTF-8"),
    search("colors=red", 400, "query search /ids: is required"),
    search("", 400, "query search: is required"),
  ])("$line: $status", ({ status, violations = [], ...asked }) => {
    const told = ask(mock, asked);
    expect([told.status, told.violations]).toEqual([status, violations]);
  });

  it("is shown in an example that is accepted", () => {
    const operation = mock.operations.find(({ name }) => name === "GET /search");
    const { target } = exampleRequest(
      operation!,
      mock.description,
      new FixtureValues(mock.description, "request", new DiagnosticSink(), 0),
    );
    expect(target).toMatch(/^\/search\?.*ids=0&range%5Bmin%5D=0&where=%5B%22string%22%5D$/);
    expect(ask(mock, { line: `GET ${target}` }).status).toBe(204);
  });
});

describe("a body of parts without names", () => {
  /** The parts of a body, each with its header fields in front of it, `|` between both. */
  const body = (boundary: string, ...list: readonly string[]): string => {
    const written = list.map((part) => {
      const [head = "", content = ""] = part.includes("|") ? part.split("|") : ["", part];
      return `--${boundary}\r\n${head === "" ? "" : `${head}\r\n`}\r\n${content}\r\n`;
    });
    return `${written.join("")}--${boundary}--\r\n`;
  };
  const mixed = (
    method: string,
    list: readonly string[],
    status: number,
    ...violations: readonly string[]
  ): Case => ({
    line: `${method} /catalogue`,
    headers: { "content-type": "multipart/mixed; boundary=Out" },
    body: body("Out", ...list),
    status,
    violations,
  });
  const item = 'Content-Type: application/json|{"id":1}';
  const inner = (...list: readonly string[]): string =>
    `Content-Type: Multipart/Mixed; boundary=In|${body("In", ...list)}`;

  it.each<Case>([
    mixed("POST", [item], 204),
    mixed("POST", ['{"id":1}', inner("1", "2"), "abc"], 204),
    mixed("POST", ['{"id":"1"}'], 422, "body /0/id: must be of type integer"),
    mixed("POST", [item, inner("1", "b")], 422, "body /1/1: must be of type integer"),
    mixed("POST", [item, inner(), "long"], 422, "body /2: must not be longer than 3"),
    mixed("POST", ["{"], 400, expect.stringMatching(/^body: is not JSON: /) as string),
    mixed(
      "POST",
      [item, "Content-Type: multipart/mixed; boundary=X|none"],
      400,
      "body: is no multipart body: its boundary is nowhere in it",
    ),
    mixed("PUT", ["1", "2"], 204),
    mixed("PUT", ["1", "0"], 422, "body /1: must not be less than 1"),
  ])("$line: $status $violations", ({ status, violations = [], ...asked }) => {
    const told = ask(mock, asked);
    expect([told.status, told.violations]).toEqual([status, violations]);
  });

  it("is answered in the media types that the encodings name", () => {
    const { headers, text } = ask(mock, { line: "GET /catalogue" });
    const outer = "sdkwright-mock-boundary";
    expect(headers["content-type"]).toBe(`multipart/mixed; boundary=${outer}`);
    expect(text).toBe(
      body(
        outer,
        'content-type: application/json\r\nContent-ID: <item>|{"id":0}',
        "content-type: image/png|binary",
        `content-type: multipart/mixed; boundary=inner-${outer}|${body(
          `inner-${outer}`,
          "content-type: text/csv|string",
        )}`,
      ),
    );
  });
});

describe("queries", () => {
  it.each<Case>([
    get("limit=5", 200),
    get("limit=0", 400, "query limit: must not be less than 1"),
    get("limit=five", 400, "query limit: must be of type integer"),
    get("limit=", 400, "query limit: must be of type integer"),
    get("unknown=1", 200),
    get("tags=a,b,c", 200),
    get("tags=a%2Cb", 200),
    get("tags=a,b,c,d", 400, "query tags: must have a number of items of at most 3"),
    get("ids=1&ids=2", 200),
    get("ids=1&ids=b", 400, "query ids /1: must be of type integer"),
    get("piped=1|2", 200),
    get("piped=1%7C2", 200),
    get("piped=1,2", 400, "query piped /0: must be of type integer"),
    get("spaced=1%202", 200),
    get("spaced=1+2", 200),
    get("filter[min]=1&filter[max]=2.5", 200),
    get("filter%5Bmin%5D=1&filter[colors][]=red&filter[colors][]=blue", 200),
    get("filter[colors]=red", 200),
    get("filter[min]=a", 400, "query filter /min: must be of type number"),
    get("filter[mean]=1", 400, "query filter /mean: is not a property that is allowed here"),
    get("by=price&descending=true", 200),
    get(
      "by=size&descending=1",
      400,
      "query sort /by: must be one of the listed values",
      "query sort /descending: must be of type boolean",
    ),
    get("point=x,1,y,2", 200),
    get("point=x,1", 400, "query point /y: is required"),
    get('where={"a":1}', 200),
    get("where=%7B%7D", 400, "query where /a: is required"),
    get("where=%7B", 400, expect.stringMatching(/^query where: is not JSON: /) as string),
    get("flag", 200),
    get("flag=true", 200),
    get("flag=yes", 400, "query flag: must be of type boolean"),
    get("either=5", 200),
    get("either=2026-08-20", 200),
    get("either=soon", 400, "query either: fits none of its alternatives"),
    get("limit=%E0%A4%A", 400, "query limit: is not percent-encoded UTF-8"),
    get(
      "limit=a&ids=b",
      400,
      "query ids /0: must be of type integer",
      "query limit: must be of type integer",
    ),
  ])("$line: $status", ({ status, violations = [], ...asked }) => {
    const told = ask(mock, asked);
    expect([told.status, told.violations]).toEqual([status, violations]);
  });
});

describe("headers and cookies", () => {
  const withHeader = (
    name: string,
    value: string,
    status: number,
    ...violations: string[]
  ): Case => ({
    line: "GET /items",
    headers: { [name]: value },
    status,
    violations,
  });
  it.each<Case>([
    withHeader("x-trace", "5f0c6ab2-17ff-4e2c-90ab-2cf5cb35a3b0", 200),
    withHeader("X-Trace", "5", 400, "header X-Trace: must have the format uuid"),
    withHeader("x-sizes", "1, 2,3", 200),
    withHeader("accept-language", "de-DE", 200),
    withHeader("Accept-Language", "*", 200),
    withHeader(
      "accept-language",
      "fr",
      400,
      "header Accept-Language: must be one of the listed values",
    ),
    withHeader("x-sizes", "1,b", 400, "header X-Sizes /1: must be of type integer"),
    withHeader("cookie", "other=1; theme=dark", 200),
    withHeader("cookie", "theme=pink", 400, "cookie theme: must be one of the listed values"),
  ])("$headers: $status", ({ status, violations = [], ...asked }) => {
    const told = ask(mock, asked);
    expect([told.status, told.violations]).toEqual([status, violations]);
  });
});

describe("credentials", () => {
  const item = { name: "Nail" };
  it.each<Case>([
    { line: "POST /items?api_key=k", json: item, status: 201 },
    {
      line: "POST /items",
      headers: { authorization: basic, cookie: "sid=1" },
      json: item,
      status: 201,
    },
    {
      line: "POST /items?api_key=",
      headers: { authorization: basic },
      json: item,
      status: 401,
      violations: [
        "security key: needs the query 'api_key' with a key",
        "security session: needs the cookie 'sid' with a key",
      ],
    },
    {
      line: "POST /items",
      headers: { authorization: "Basic bm9jb2xvbg==", cookie: "sid=1" },
      status: 401,
      violations: [
        "security key: needs the query 'api_key' with a key",
        "security basic: needs the header 'Authorization: Basic' with base64 of a name, a colon and a password",
      ],
    },
  ])("$line $headers: $status", ({ status, violations = [], ...asked }) => {
    const told = ask(mock, asked);
    expect([told.status, told.violations]).toEqual([status, violations]);
    expect("www-authenticate" in told.headers).toBe(status === 401);
  });
});

describe("bodies", () => {
  it.each<Case>([
    post({ json: { name: "Nail", price: 1, kind: { wood: "oak" } }, status: 201 }),
    post({ json: { name: "Nail", stocked: 2 ** 53 }, status: 201 }),
    post({
      json: { name: "Nail", stocked: 2 ** 63 },
      status: 422,
      violations: ["body /stocked: must have the format int64"],
    }),
    post({ status: 400, violations: ["body: is required"] }),
    post({ json: {}, status: 422, violations: ["body /name: is required"] }),
    post({
      json: { name: "N", price: -1, id: "a" },
      status: 422,
      violations: [
        "body /id: must be of type integer",
        "body /name: must not be shorter than 2",
        "body /price: must not be less than 0",
      ],
    }),
    post({
      json: { name: "Nail", kind: { metal: "iron" } },
      status: 422,
      violations: [
        "body /kind/metal: must be of type integer",
        "body /kind: fits none of its alternatives",
      ],
    }),
    post({
      json: { name: "Nail", kind: { wood: "oak", metal: 5 } },
      status: 422,
      violations: ["body /kind: fits more than one of its alternatives"],
    }),
    post({
      headers: { "content-type": "application/json" },
      body: '{"name":',
      status: 400,
      violations: [expect.stringMatching(/^body: is not JSON: /) as string],
    }),
    post({
      headers: { "content-type": "application/json" },
      body: new Uint8Array([0x22, 0xff, 0x22]),
      status: 400,
      violations: ["body: is not UTF-8"],
    }),
    post({
      headers: { "content-type": "application/xml" },
      body: "<item/>",
      status: 415,
      violations: [
        "header Content-Type: must be one of application/json, application/x-www-form-urlencoded, multipart/form-data",
      ],
    }),
    post({
      body: "{}",
      status: 415,
      violations: [
        "header Content-Type: must be one of application/json, application/x-www-form-urlencoded, multipart/form-data",
      ],
    }),
    form("name=Nail&price=1.5", 201),
    form("name=Nail&price=dear", 422, "body /price: must be of type number"),
    form("name=%C3%28", 400, "body: has a field that is not percent-encoded UTF-8"),
    parts({ name: ["Nail"], photo: ["image/png|\u0001\u0002"], price: ["1"] }, 201),
    parts({ name: ["Nail"], photo: ["image/png|x"], tags: ["a", "b"], meta: ['{"a":1}'] }, 201),
    parts(
      { name: ["Nail"], tags: ["a", "b", "c"], meta: ['application/json|{"a":"b"}'] },
      422,
      "body /photo: is required",
      "body /tags: must have a number of items of at most 2",
      "body /meta/a: must be of type integer",
    ),
    post({
      headers: { "content-type": "multipart/form-data; boundary=a" },
      body: "--a\r\n\r\nx",
      status: 400,
      violations: [expect.stringMatching(/^body: is no multipart body: /) as string],
    }),
    post({
      headers: { "content-type": "multipart/form-data" },
      body: "--a--",
      status: 400,
      violations: [expect.stringMatching(/boundary/) as string],
    }),
    {
      line: "PUT /items/1",
      headers: { "content-type": "text/plain; charset=utf-8" },
      body: "5",
      status: 200,
    },
    {
      line: "PUT /items/1",
      headers: { "content-type": "text/plain" },
      body: "five",
      status: 422,
      violations: ["body: must be of type integer"],
    },
    { line: "PUT /items/1", headers: { "content-type": "image/webp" }, body: "RIFF", status: 200 },
    { line: "PUT /items/1", status: 200 },
  ])("$headers $json $body: $status", ({ status, violations = [], ...asked }) => {
    const told = ask(mock, asked);
    expect([told.status, told.violations.toSorted()]).toEqual([status, [...violations].sort()]);
  });

  it("a problem says what was expected and found", () => {
    const { json, headers } = ask(mock, post({ json: { name: "Nail", price: -1 }, status: 422 }));
    expect(headers["content-type"]).toBe("application/problem+json");
    expect(json).toEqual({
      type: "about:blank",
      title: "Unprocessable Entity",
      status: 422,
      detail: "The request differs from the description of POST /items in one point.",
      violations: [
        {
          in: "body",
          pointer: "/price",
          message: "must not be less than 0",
          expected: 0,
          found: -1,
        },
      ],
    });
  });
});

describe("what is required and has a default", () => {
  it.each<Case>([
    { line: "POST /orders?currency=EUR", json: { size: "L", note: "x" }, status: 200 },
    { line: "POST /orders?currency=EUR", json: { note: "x" }, status: 200 },
    { line: "POST /orders?currency=EUR", json: { note: "x", amount: 2 }, status: 200 },
    // Clients send a required parameter with its default, so without it a request is wrong.
    {
      line: "POST /orders",
      json: { note: "x" },
      status: 400,
      violations: ["query currency: is required"],
    },
    {
      line: "POST /orders?currency=1",
      json: { size: "XL" },
      status: 400,
      violations: [
        "query currency: must be one of the listed values",
        "body /note: is required",
        "body /size: must be one of the listed values",
      ],
    },
    // A default that is null says that there is none.
    { line: "POST /refunds", json: {}, status: 422, violations: ["body /reason: is required"] },
    // What is as it should be by the letter passes, although without the default it fits both.
    { line: "POST /choices", json: { a: 1 }, status: 200 },
    { line: "POST /choices", json: { a: 1, mode: "fast" }, status: 200 },
  ])("$line $json: $status", async ({ status, violations = [], ...asked }) => {
    const told = ask(await mockOf("test/mock/defaults.yaml"), asked);
    expect([told.status, told.violations]).toEqual([status, violations]);
  });

  it("is required of responses", async () => {
    const told = ask(await mockOf("test/mock/defaults.yaml"), {
      line: "POST /orders?currency=EUR",
      json: { note: "x" },
    });
    expect(told.json).toHaveProperty("size");
  });
});
