import { afterEach, describe, expect, it, vi } from "vitest";
import {
  CallAbortedError,
  CallTimeoutError,
  ConnectionError,
  DecodeError,
  RequestError,
} from "../../../src/runtime/errors.js";
import { createHttpError } from "../../../src/runtime/http-error.js";
import { findRetryDelay, type RetryOptions } from "../../../src/runtime/retry.js";

const http = (status: number, headers: Record<string, string> = {}) =>
  createHttpError("get", { status, headers: new Headers(headers), body: undefined, text: "" });
const find = (
  error: Parameters<typeof findRetryDelay>[0],
  options: RetryOptions = {},
  more = {},
) => {
  const { retries, elapsed, isRepeatable } = {
    retries: 0,
    elapsed: 0,
    isRepeatable: true,
    ...more,
  };
  return findRetryDelay(error, options, retries, elapsed, isRepeatable);
};

afterEach(() => void vi.restoreAllMocks());

describe("the wait before the next attempt", () => {
  it("is exponential, with full jitter and a limit", () => {
    const random = vi.spyOn(Math, "random").mockReturnValue(0.5);
    const waits = [0, 1, 2, 5, 9].map((retries) =>
      find(http(503), { maxRetries: 10 }, { retries }),
    );
    expect(waits).toEqual([250, 500, 1000, 4000, 4000]);
    random.mockReturnValue(0);
    expect(find(http(503))).toBe(0);
    random.mockReturnValue(1);
    expect(find(http(503), { initialDelay: 10, maxDelay: 5 })).toBe(5);
  });

  // RFC 9110, 10.2.3, and what servers send besides.
  const inFive = () => new Date(Date.now() + 5000).toUTCString();
  const table: readonly { given: Record<string, string>; want: number | undefined }[] = [
    { given: { "retry-after": "2" }, want: 2000 },
    { given: { "retry-after": "0" }, want: 0 },
    { given: { "retry-after": "0.25" }, want: 250 },
    { given: { "retry-after": "Thu, 01 Jan 1970 00:00:00 GMT" }, want: 0 },
    { given: { "retry-after-ms": "30", "retry-after": "2" }, want: 30 },
    { given: { "retry-after-ms": "soon", "retry-after": "2" }, want: 2000 },
    { given: { "retry-after-ms": "-1", "retry-after": "2" }, want: 2000 },
    // Without a usable word of the service: half of 500.
    { given: { "retry-after": "-5" }, want: 250 },
    { given: { "retry-after": "soon" }, want: 250 },
    { given: { "retry-after": "soon 1" }, want: 250 },
    { given: { "retry-after": "12:99 nonsense" }, want: 250 },
    { given: { "retry-after": "" }, want: 250 },
    // Longer than anybody wants to wait.
    { given: { "retry-after": "61" }, want: undefined },
    { given: { "retry-after": "Fri, 31 Dec 9999 23:59:59 GMT" }, want: undefined },
  ];
  for (const { given, want } of table) {
    it(`is ${want} for ${JSON.stringify(given)}`, () => {
      vi.spyOn(Math, "random").mockReturnValue(0.5);
      expect(find(http(429, given))).toBe(want);
    });
  }

  it("ends at a date", () => {
    const wait = find(http(429, { "retry-after": inFive() })) ?? 0;
    expect(wait).toBeGreaterThan(3000);
    expect(wait).toBeLessThanOrEqual(5000);
  });

  it("goes beyond neither the number of retries nor the budget", () => {
    vi.spyOn(Math, "random").mockReturnValue(1);
    expect(find(http(503), {}, { retries: 2 })).toBeUndefined();
    expect(find(http(503), { maxRetries: 0 })).toBeUndefined();
    expect(find(http(503), { budget: 1000 }, { elapsed: 501 })).toBeUndefined();
    expect(find(http(503), { budget: 1000 }, { elapsed: 500 })).toBe(500);
    expect(find(http(503, { "retry-after": "2" }), { maxRetryAfter: 1999 })).toBeUndefined();
  });
});

describe("what is tried again", () => {
  const response = new Response("x");
  const isUnsafe = { isRepeatable: false };
  const failure = new Error("none");
  const table: readonly {
    why: string;
    given: [Parameters<typeof findRetryDelay>[0], RetryOptions?, object?];
    want: boolean;
  }[] = [
    ...[408, 429, 500, 502, 503, 504, 529].map((status) => ({
      why: `${status}`,
      given: [http(status)] as [ReturnType<typeof http>],
      want: true,
    })),
    ...[304, 400, 401, 403, 404, 409, 422].map((status) => ({
      why: `${status}`,
      given: [http(status)] as [ReturnType<typeof http>],
      want: false,
    })),
    { why: "a marked status", given: [http(409), { statuses: [409] }], want: true },
    { why: "x-should-retry: true", given: [http(400, { "x-should-retry": "true" })], want: true },
    {
      why: "x-should-retry: false",
      given: [http(503, { "x-should-retry": "false" })],
      want: false,
    },
    { why: "a broken connection", given: [new ConnectionError("get", "m")], want: true },
    { why: "an attempt's timeout", given: [new CallTimeoutError("get", "m")], want: true },
    { why: "an abort", given: [new CallAbortedError("get", "m")], want: false },
    { why: "a malformed body", given: [new DecodeError("get", response, "x")], want: false },
    {
      why: "a bad argument",
      given: [new RequestError("get", "m", { cause: failure })],
      want: false,
    },
    {
      why: "a token endpoint that fails, for a call of any method",
      given: [new RequestError("get", "m", { cause: http(500) }), { unsafe: false }, isUnsafe],
      want: true,
    },
    { why: "500 to a POST", given: [http(500), {}, isUnsafe], want: true },
    ...[500, 502, 504].map((status) => ({
      why: `${status} to a POST that may not be sent twice`,
      given: [http(status), { unsafe: false }, isUnsafe] as [
        ReturnType<typeof http>,
        RetryOptions,
        object,
      ],
      want: false,
    })),
    ...[408, 429, 503].map((status) => ({
      why: `${status}, which had no effect`,
      given: [http(status), { unsafe: false }, isUnsafe] as [
        ReturnType<typeof http>,
        RetryOptions,
        object,
      ],
      want: true,
    })),
    {
      why: "a broken connection of such a POST",
      given: [new ConnectionError("get", "m"), { unsafe: false }, isUnsafe],
      want: false,
    },
  ];
  for (const { why, given, want } of table)
    it(`${want ? "" : "not "}${why}`, () => expect(find(...given) !== undefined).toBe(want));
});
