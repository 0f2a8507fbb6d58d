import type { Answer, FaultCase } from "./fault-case.js";
import { streamCases } from "./stream-cases.js";

const json = (value: unknown, more: Answer = {}): Answer => ({
  status: 200,
  body: JSON.stringify(value),
  ...more,
});
const task = (fields: object): object => ({ taskView: { task: fields } });
const open = task({ id: "t1", state: "TASK_STATE_OPEN" });
const once = { retry: false } as const;
const twice = { retry: { maxRetries: 1 } } as const;
const token = (more: object = {}): Answer =>
  json({ access_token: "acc3ss-s3cret", token_type: "bearer", expires_in: 3600, ...more });

/** Bodies that are not what the description promises, and statuses of all kinds. */
const bodies: readonly FaultCase[] = [
  { name: "a value", answers: [json(open)], want: { value: open, requests: 1 } },
  ...[
    ["an unknown enum value", task({ state: "TASK_STATE_NEW" })],
    ["an unknown arm", task({ type: { transfer: { to: "u2" } } })],
    ["null where none is allowed", task({ id: null, state: null })],
    ["a missing field", {}],
    ["an unknown field", { taskView: null, later: { a: [1] } }],
    ["int64 as a number", task({ numericId: 12345 })],
    ["int64 as a string", task({ numericId: "9007199254740993" })],
  ].map(([name, value]): FaultCase => ({
    name: String(name),
    answers: [json(value)],
    want: { value },
  })),
  { name: "201", answers: [json(open, { status: 201 })], want: { value: open } },
  { name: "204 without body and type", answers: [{ status: 204 }], want: { value: undefined } },
  { name: "an empty 200", answers: [{ status: 200 }], want: { value: undefined } },
  {
    name: "malformed JSON",
    answers: [
      {
        status: 200,
        body: `{"taskView":`,
        headers: { "content-type": "application/json", "x-request-id": "r-1" },
      },
    ],
    want: {
      error: {
        kind: "decode",
        status: 200,
        attempts: 1,
        requestId: "r-1",
        excerpt: `{"taskView":`,
      },
      requests: 1,
    },
  },
  {
    name: "a page of HTML with 500",
    options: once,
    answers: [{ status: 500, body: "<html>oops</html>", headers: { "content-type": "text/html" } }],
    want: { error: { name: "ServerError", status: 500, attempts: 1, text: "<html>oops</html>" } },
  },
  {
    name: "a google.rpc.Status with 400",
    answers: [json({ code: 3, message: "bad id", details: [] }, { status: 400 })],
    want: {
      error: {
        name: "BadRequestError",
        status: 400,
        attempts: 1,
        rpcStatus: { code: 3, message: "bad id", details: [] },
      },
      requests: 1,
    },
  },
  {
    name: "a server that repeats the credential",
    answers: [json({ message: "unknown token t0ken-s3cret" }, { status: 403 })],
    want: { error: { name: "ForbiddenError", body: { message: "unknown token [redacted]" } } },
  },
];

/** What is tried again, and when. */
const retries: readonly FaultCase[] = [
  {
    name: "429 with Retry-After in seconds, then 200",
    answers: [{ status: 429, headers: { "retry-after": "1" } }, json(open)],
    want: { value: open, requests: 2, minTime: 900, maxTime: 8000 },
  },
  {
    name: "429 with Retry-After as a date, then 200",
    answers: [{ status: 429, headers: { "retry-after": "@2" } }, json(open)],
    want: { value: open, requests: 2, minTime: 800, maxTime: 8000 },
  },
  {
    name: "503 to the end",
    operation: "hardReset",
    options: twice,
    answers: [{ status: 503, headers: { "retry-after-ms": "5" } }],
    want: { error: { status: 503, attempts: 2 }, requests: 2 },
  },
  {
    name: "a service that asks for too long a wait",
    answers: [{ status: 503, headers: { "retry-after": "3600" } }],
    want: { error: { status: 503, attempts: 1 }, requests: 1 },
  },
  {
    name: "500 to a call that is not to be sent twice",
    operation: "hardReset",
    options: { retry: { unsafe: false } },
    answers: [{ status: 500 }],
    want: { error: { status: 500, attempts: 1 }, requests: 1 },
  },
];

/** Connections that break and servers that are slow. */
const connections: readonly FaultCase[] = [
  {
    name: "a reset before the head",
    operation: "hardReset",
    options: once,
    answers: [{ cut: "head" }],
    want: { error: { kind: "connection", attempts: 1 } },
  },
  {
    name: "a reset within the body",
    operation: "hardReset",
    options: once,
    answers: [json(open, { cut: "body" })],
    want: { error: { kind: "connection", attempts: 1 } },
  },
  {
    name: "a reset within the body, then 200",
    operation: "hardReset",
    answers: [json(open, { cut: "body" }), json(open)],
    want: { value: open },
  },
  {
    name: "a slow head",
    options: { ...once, timeout: 150 },
    answers: [json(open, { delay: 5000 })],
    want: { error: { kind: "timeout", attempts: 1 }, requests: 1, maxTime: 3000, isClosed: true },
  },
  {
    name: "a slow body",
    options: { ...once, timeout: 200 },
    answers: [json(open, { pause: 5000 })],
    want: { error: { kind: "timeout", attempts: 1 }, requests: 1, maxTime: 3000, isClosed: true },
  },
  {
    name: "a slow head at first",
    options: { timeout: 400 },
    answers: [json(open, { delay: 5000 }), json(open)],
    want: { value: open, requests: 2 },
  },
  {
    name: "too long in total",
    options: { timeout: 250, totalTimeout: 400, retry: { maxRetries: 9 } },
    answers: [json(open, { delay: 5000 })],
    want: { error: { kind: "timeout" }, maxTime: 3000 },
  },
  {
    name: "no limit of time",
    options: { timeout: 0, totalTimeout: Infinity },
    answers: [json(open, { delay: 100 })],
    want: { value: open },
  },
  {
    name: "an abort while waiting for the head",
    abortAfter: 150,
    answers: [json(open, { delay: 5000 })],
    want: { error: { kind: "aborted", attempts: 1 }, requests: 1, maxTime: 3000, isClosed: true },
  },
  {
    name: "an abort within the body",
    abortAfter: 250,
    answers: [json(open, { pause: 5000 })],
    want: { error: { kind: "aborted", attempts: 1 }, requests: 1, maxTime: 3000, isClosed: true },
  },
  {
    name: "an abort between two attempts",
    abortAfter: 250,
    answers: [{ status: 503, headers: { "retry-after": "5" } }],
    want: { error: { kind: "aborted", attempts: 1 }, requests: 1, maxTime: 3000 },
  },
  {
    name: "an abort in a body that is read by hand",
    abortAfter: 300,
    isRaw: true,
    answers: [json(open, { pause: 5000 })],
    want: { error: {}, requests: 1, maxTime: 3000, isClosed: true },
  },
];

/** Redirections to another origin, where no credential may go. */
const redirections: readonly FaultCase[] = (["token", "key"] as const).flatMap((auth) =>
  [302, 307, 308].flatMap((status) =>
    (["get", "hardReset"] as const).map((operation): FaultCase => ({
      name: `${status} of ${operation} to another origin, with a ${auth}`,
      auth,
      operation,
      options: once,
      answers: [{ status, isRedirection: true }, json(open)],
      want: { value: open, isElsewhere: true },
      ...(auth === "key" && {
        wantInBrowsers: { error: { kind: "connection", attempts: 1 }, requests: 1 },
      }),
    })),
  ),
);

/** Token endpoints. */
const credentials: readonly FaultCase[] = [
  ...[10, 1000].map((calls): FaultCase => ({
    name: `${calls} first calls at once`,
    auth: "clientCredentials",
    calls,
    answers: [json(open)],
    tokens: [token()],
    want: { value: open, requests: calls, tokenRequests: 1 },
  })),
  {
    name: "a token that ends",
    auth: "clientCredentials",
    rounds: { count: 2, gap: 1300 },
    answers: [json(open)],
    tokens: [token({ expires_in: 1 })],
    want: { value: open, requests: 2, tokenRequests: 2 },
  },
  {
    name: "a token that is refused before its end",
    auth: "clientCredentials",
    answers: [{ status: 401 }, json(open)],
    tokens: [token(), token({ access_token: "n3xt-s3cret" })],
    want: { value: open, requests: 2, tokenRequests: 2 },
  },
  {
    name: "a token that is always refused",
    auth: "clientCredentials",
    answers: [{ status: 401 }],
    tokens: [token(), token({ access_token: "n3xt-s3cret" })],
    want: { error: { name: "UnauthorizedError", attempts: 2 }, requests: 2, tokenRequests: 2 },
  },
  {
    name: "a token endpoint that fails at first",
    auth: "clientCredentials",
    answers: [json(open)],
    tokens: [{ status: 503, headers: { "retry-after-ms": "5" } }, token()],
    want: { value: open, requests: 1, tokenRequests: 2 },
  },
  {
    name: "a wrong client secret",
    auth: "clientCredentials",
    answers: [json(open)],
    tokens: [json({ error: "invalid_client" }, { status: 401 })],
    want: {
      error: { kind: "request", attempts: 0, cause: { status: 401, error: "invalid_client" } },
      requests: 0,
      tokenRequests: 1,
    },
  },
  {
    name: "a wrong client secret, call after call",
    auth: "clientCredentials",
    calls: 10,
    rounds: { count: 5, gap: 5 },
    answers: [json(open)],
    tokens: [json({ error: "invalid_client" }, { status: 401 })],
    want: { error: { kind: "request", attempts: 0 }, requests: 0, tokenRequests: 1 },
  },
];

/** Values that could lead to another path. */
const paths: readonly FaultCase[] = [
  ...["..", ".", ""].map((id): FaultCase => ({
    name: `the id '${id}'`,
    id,
    answers: [json(open)],
    want: { error: { kind: "request", attempts: 0 }, requests: 0 },
  })),
  ...[
    ["a/b", "a%2Fb"],
    ["a/../b", "a%2F..%2Fb"],
    ["%2e%2e", "%252e%252e"],
    ["ü€😀", "%C3%BC%E2%82%AC%F0%9F%98%80"],
    ["a?b#c", "a%3Fb%23c"],
  ].map(([id = "", encoded]): FaultCase => ({
    name: `the id '${id}'`,
    id,
    answers: [json(open)],
    want: { value: open, path: `/api/v1/tasks/${encoded}` },
  })),
];

/** All cases; each is run on every runtime. */
export const faultCases: readonly FaultCase[] = [
  ...bodies,
  ...retries,
  ...connections,
  ...redirections,
  ...credentials,
  ...paths,
  ...streamCases,
];
